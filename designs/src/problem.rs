//! What a lenient reader noticed in a foreign file, from a hint to what makes it useless.
//!
//! Readers of other people's files refuse as little as they can. They take what is there and say, with a line, what
//! is missing, misspelt or doubtful; only an [`Severity::Error`] keeps a document out.

use serde::Serialize;

use crate::diagnostic::Diagnostic;

/// How much a problem matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// Worth knowing.
    Info,
    /// Read, but probably not as meant.
    Warning,
    /// The document or record cannot be used as it is.
    Error,
}

/// One thing noticed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Problem {
    /// Stable name of the kind, such as `missing`.
    pub code: &'static str,
    pub severity: Severity,
    /// The field, such as `license.hardware`; empty for the whole document.
    pub path: String,
    /// Line of the text, from 1, where it is known.
    pub line: Option<usize>,
    /// One English sentence for people.
    pub message: String,
}

/// Every code of a [`Problem`] or a [`Diagnostic`] of this crate and of those that use it, in order: whoever speaks another language than English
/// needs a sentence for each.
pub const CODES: &[&str] = &[
    "alias",
    "binary",
    "box",
    "closed",
    "day",
    "duplicate",
    "duplicate_key",
    "empty",
    "empty_document",
    "encoding",
    "formula",
    "garbled",
    "id",
    "key",
    "key_spelling",
    "license",
    "missing",
    "more_documents",
    "needs_design",
    "needs_material",
    "no_country",
    "no_name_column",
    "no_operation",
    "no_place",
    "not_a_table",
    "not_a_tree",
    "null_island",
    "number",
    "other_country",
    "path",
    "place",
    "process_suggested",
    "range",
    "repeated",
    "row",
    "sheet",
    "size",
    "swapped",
    "syntax",
    "too_big",
    "too_deep",
    "too_large",
    "too_many",
    "town_place",
    "truncated",
    "turned",
    "type",
    "unknown_filter",
    "unknown_format",
    "unknown_key",
    "unknown_kind",
    "unknown_operation",
    "unknown_term",
    "url",
    "version",
];

impl Problem {
    /// A problem without a line.
    pub fn new(severity: Severity, code: &'static str, path: impl Into<String>, message: impl Into<String>) -> Self {
        #[cfg(test)]
        assert!(CODES.contains(&code), "{code} is not listed");
        Self { code, severity, path: path.into(), line: None, message: message.into() }
    }

    /// What makes the document useless.
    pub fn error(code: &'static str, path: impl Into<String>, message: impl Into<String>) -> Self {
        Self::new(Severity::Error, code, path, message)
    }

    /// What is doubtful.
    pub fn warning(code: &'static str, path: impl Into<String>, message: impl Into<String>) -> Self {
        Self::new(Severity::Warning, code, path, message)
    }

    /// What is worth knowing.
    pub fn info(code: &'static str, path: impl Into<String>, message: impl Into<String>) -> Self {
        Self::new(Severity::Info, code, path, message)
    }

    /// The same on a line.
    #[must_use]
    pub fn at(self, line: usize) -> Self {
        Self { line: Some(line), ..self }
    }
}

impl From<Diagnostic> for Problem {
    fn from(fault: Diagnostic) -> Self {
        Self { code: fault.code, severity: Severity::Error, path: fault.path, line: fault.line, message: fault.message }
    }
}
