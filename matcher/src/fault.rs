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
    pub(crate) fn new(path: impl Into<String>, code: &'static str, text: impl Into<String>) -> Self {
        Fault { path: path.into(), code, text: text.into() }
    }
}

impl std::fmt::Display for Fault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}: {} ({})", self.path, self.text, self.code)
    }
}

impl std::error::Error for Fault {}
