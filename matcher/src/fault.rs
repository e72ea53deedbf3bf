//! What is wrong with a document.
//!
//! A fault names the place by its JSON path, has a stable code that programs can match, and a
//! sentence for people. All faults of a document are collected; nothing is solved until there is none.

use serde::Serialize;

/// One thing that is wrong with a document.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Fault {
    /// JSON path, as in `$.workshops[3].capabilities[0].speed`.
    pub path: String,
    /// Stable, for programs.
    pub code: &'static str,
    /// For people.
    pub text: String,
}

impl Fault {
    pub(crate) fn new(path: impl ToString, code: &'static str, text: impl Into<String>) -> Self {
        Fault { path: path.to_string(), code, text: text.into() }
    }
}

/// A place in a document, written out only where something is wrong there.
#[derive(Clone, Copy)]
pub(crate) enum Path<'a> {
    Top(&'a str),
    Key(&'a Path<'a>, &'a str),
    At(&'a Path<'a>, usize),
}

impl Path<'_> {
    pub fn key<'a>(&'a self, key: &'a str) -> Path<'a> {
        Path::Key(self, key)
    }

    pub fn at(&self, position: usize) -> Path<'_> {
        Path::At(self, position)
    }
}

impl std::fmt::Display for Path<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Path::Top(name) => f.write_str(name),
            Path::Key(above, key) => write!(f, "{above}.{key}"),
            Path::At(above, position) => write!(f, "{above}[{position}]"),
        }
    }
}

impl std::fmt::Display for Fault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}: {} ({})", self.path, self.text, self.code)
    }
}

impl std::error::Error for Fault {}
