//! A document of any dialect as one neutral tree, with the line of every place in it.
//!
//! The tree is a `toml::Value`, whatever the text was: TOML, YAML or JSON. Lines are kept beside it under the same
//! paths that diagnostics use, so that the code that finds a fault need not know where it was written. Hostile
//! texts end in a fault: nesting, the size of what aliases unfold to, and doubled keys are watched.

mod json;
mod toml_text;
mod yaml;

use std::collections::HashMap;

use toml::{Table, Value};

pub use json::items as json_items;

/// How deep lists and tables may stand in each other.
pub const MAX_DEPTH: usize = 64;
/// How many values a document may have, aliases unfolded.
pub const MAX_NODES: usize = 2_000_000;

/// A parsed document.
#[derive(Debug, Default)]
pub struct Tree {
    pub root: Table,
    /// Paths that are written but say nothing (`null`); they are not in the table.
    pub empty: Vec<String>,
    lines: HashMap<String, usize>,
}

impl Tree {
    /// The line on which `path` is written, or else the nearest place around it.
    pub fn line(&self, path: &str) -> Option<usize> {
        let around = std::iter::successors(Some(path), |p| p.rfind(['.', '[']).map(|at| &p[..at]));
        around.filter_map(|p| self.lines.get(p)).next().copied()
    }
}

/// The path of `key` inside the table at `path`.
pub(crate) fn join(path: &str, key: &str) -> String {
    if path.is_empty() { key.to_owned() } else { format!("{path}.{key}") }
}

/// Puts a value under a key; false when the key is there already, which then keeps its first value.
fn put(table: &mut Table, key: String, value: Value) -> bool {
    let is_new = !table.contains_key(&key);
    if is_new {
        table.insert(key, value);
    }
    is_new
}

#[cfg(test)]
mod tests;
