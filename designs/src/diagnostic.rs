//! What is wrong with something a person wrote, said so that they can mend it.
//!
//! Reading never stops at the first fault: every reader of this crate collects all of them.

use serde::Serialize;

/// One fault: where it is and what to do about it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Diagnostic {
    /// Stable name of the kind of fault, for programs and translations, such as `missing`.
    pub code: &'static str,
    /// The place, such as `x-karakana.routings[0].id`; empty for the whole document.
    pub path: String,
    /// Line of the text, from 1, where the reader knows it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub line: Option<usize>,
    /// One English sentence for people.
    pub message: String,
    /// What could stand there instead, best first.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub suggestions: Vec<String>,
}

impl Diagnostic {
    /// A fault at `path`, without a line.
    pub fn new(code: &'static str, path: impl Into<String>, message: impl Into<String>) -> Self {
        #[cfg(test)]
        assert!(crate::problem::CODES.contains(&code), "{code} is not listed");
        Self { code, path: path.into(), line: None, message: message.into(), suggestions: Vec::new() }
    }
}
