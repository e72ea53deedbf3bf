//! A manifest of any dialect of Open Know-How, as somebody published it.
//!
//! The reader is lenient: it takes camelCase, snake_case and older names, keeps keys nobody knows, and says
//! everything it noticed with a line. The writer is strict: canonical names, the standard's own shapes. What an
//! order needs comes later, when a [`Document`] becomes a [`super::Manifest`].

mod convert;
mod problems;
mod read;
mod spec;
mod suggest;
#[cfg(test)]
mod tests;
mod write;

use toml::{Table, Value};

pub use suggest::Suggestion;

use super::{Manifest, read as read_manifest};
use crate::diagnostic::Diagnostic;
use crate::problem::{Problem, Severity};

/// Which standard a document follows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Standard {
    /// Open Know-How 1.0, keys such as `title` and `project-link`.
    V1,
    /// OKH-LOSH of any version, keys such as `okhv` and `repo`.
    Losh,
}

/// How a document is written down.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    Toml,
    Yaml,
    Json,
}

/// A manifest as published: its fields under canonical names, unknown ones under their own.
#[derive(Clone, Debug, PartialEq)]
pub struct Document {
    pub standard: Standard,
    pub fields: Table,
}

/// What came of reading a file.
#[derive(Debug)]
pub struct Reading {
    /// The document, unless the text could not be read at all. It may still have errors.
    pub document: Option<Document>,
    /// The format the file was read as.
    pub format: Format,
    /// All that was noticed, in the order of the lines.
    pub problems: Vec<Problem>,
}

impl Reading {
    /// Whether the document can be used: no problem is an error.
    pub fn is_ok(&self) -> bool {
        self.document.is_some() && self.problems.iter().all(|problem| problem.severity < Severity::Error)
    }

    /// `v1`, `LOSH` with its version, or `?`.
    pub fn kind(&self) -> String {
        self.document.as_ref().map_or_else(|| "?".to_owned(), Document::kind)
    }
}

impl Document {
    /// Reads a file of any dialect; the name only helps to tell the format.
    ///
    /// Codes of errors: those of [`crate::source::decode`] and [`crate::tree`], `unknown_kind`, `missing`, `type`; of
    /// warnings: `type`, `version`, `license`, `url`, `range`; of hints: `key_spelling`, `unknown_key`, `process_suggested`.
    pub fn read(name: &str, bytes: &[u8]) -> Reading {
        read::read(name, bytes)
    }

    /// `v1`, or `LOSH` with the version it states.
    pub fn kind(&self) -> String {
        match self.standard {
            Standard::V1 => "v1".to_owned(),
            Standard::Losh => format!("LOSH {}", self.text("okhv").unwrap_or("?")),
        }
    }

    /// What the design is called, under whichever key it is said.
    pub fn title(&self) -> Option<&str> {
        let keys = match self.standard {
            Standard::V1 => ["title", "name"],
            Standard::Losh => ["name", "title"],
        };
        keys.into_iter().find_map(|key| self.text(key))
    }

    /// A text field that says something, without the space around it.
    pub fn text(&self, key: &str) -> Option<&str> {
        self.fields.get(key).and_then(Value::as_str).map(str::trim).filter(|text| !text.is_empty())
    }

    /// The processes its words, files and part codes point to: suggestions that a person confirms.
    pub fn suggestions(&self) -> Vec<Suggestion> {
        suggest::suggestions(self)
    }

    /// The document in the other standard or the same one. What the other has no field for rides in an extension
    /// table, so that converting back gives the same document.
    #[must_use]
    pub fn converted(&self, to: Standard) -> Self {
        convert::converted(self, to)
    }

    /// The document without what its standard does not know.
    #[must_use]
    pub fn strict(&self) -> Self {
        let known = |key: &String| spec::field(&self.standard, key).is_some();
        let fields = self.fields.iter().filter(|(key, _)| known(key));
        Self { standard: self.standard.clone(), fields: fields.map(|(k, v)| (k.clone(), v.clone())).collect() }
    }

    /// The text of the document in a format; reading it gives an equal document.
    pub fn write(&self, format: Format) -> String {
        write::write(self, format)
    }

    /// The manifest that the library keeps, with placeholders for what the document does not state.
    pub fn manifest(&self) -> Result<Manifest, Vec<Diagnostic>> {
        let document = self.converted(Standard::Losh);
        let text = convert::with_placeholders(&document).write(Format::Toml);
        read_manifest(&text).map_err(|mut faults| {
            // The lines are those of the converted text, which its author never saw.
            faults.iter_mut().for_each(|fault| fault.line = None);
            faults
        })
    }
}

impl Format {
    /// The format of a name such as `okh.toml`; none when it does not tell.
    pub fn of_name(name: &str) -> Option<Self> {
        match name.rsplit('.').next()?.to_ascii_lowercase().as_str() {
            "toml" => Some(Self::Toml),
            "yml" | "yaml" => Some(Self::Yaml),
            "json" => Some(Self::Json),
            _ => None,
        }
    }

    /// The usual ending of a file name.
    pub fn extension(self) -> &'static str {
        match self {
            Self::Toml => "toml",
            Self::Yaml => "yml",
            Self::Json => "json",
        }
    }
}
