//! A design as an Open Know-How manifest.
//!
//! The form is OKH-LOSH TOML (`okh.toml`, version 2.4). What that standard lacks and an order needs (how a
//! piece is made, how long it takes, how risky it is) stands in one extension table, `x-karakana`. Keys
//! nobody here knows are kept and written back. Each dialect of OKH becomes the neutral tree of [`crate::tree`],
//! and [`read()`] makes a [`Manifest`] of that, collecting every fault; another dialect is another tree.

mod check;
pub mod document;
mod fields;
mod hash;
mod read;
mod write;

use serde::{Deserialize, Serialize};

pub use document::{Document, Format, Reading, Standard};
pub use hash::content_hash;
pub use read::read;
pub use write::write;

use crate::diagnostic::Diagnostic;
use crate::fit::Requirement;
use crate::vocabulary::CapacityUnit;

/// A design: what it is, whose it is, and how a piece is made.
///
/// As JSON it has the same keys as the TOML file.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Manifest {
    /// Version of OKH the file follows, as written there.
    pub okhv: String,
    pub name: String,
    /// Where the design is developed, a URL.
    pub repo: String,
    pub version: String,
    /// SPDX licence expression.
    pub license: String,
    /// Who gives the licence: a text, a table with `name`, or a list of these. See [`Manifest::licensors`].
    pub licensor: toml::Value,
    /// What the thing is for, in a sentence or a paragraph.
    pub function: String,
    /// BCP 47 languages of the documentation.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub documentation_language: Vec<String>,
    /// Grams of one finished piece.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mass: Option<f64>,
    /// Size of one finished piece.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub outer_dimensions: Option<OuterDimensions>,
    /// What an order needs and OKH lacks; without it a design can be shown but not ordered.
    #[serde(rename = "x-karakana", default, skip_serializing_if = "Option::is_none")]
    pub production: Option<Production>,
    /// All other keys, as they were.
    #[serde(flatten)]
    pub extra: toml::Table,
}

/// Size of the finished piece in millimetres.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OuterDimensions {
    pub width: f64,
    pub depth: f64,
    pub height: f64,
}

/// The table `x-karakana`: how the design is made, checked and moved.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Production {
    /// 0 harmless, 1 comfort, 2 protective, 3 regulated medical.
    pub risk_class: u8,
    /// What the author says about review; who stores a design decides whether to believe it.
    #[serde(default)]
    pub review: Review,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub intended_use: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub health_safety_notice: Option<String>,
    /// Words people would search for.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub keywords: Vec<String>,
    /// Kilograms of one packed piece, for transport.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub piece_kg: Option<f64>,
    /// Path of the building instructions inside the design.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub instructions: Option<String>,
    /// The design files.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub files: Vec<DesignFile>,
    /// Alternative ways of making a piece; empty: not yet orderable.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub routings: Vec<Routing>,
}

/// How far a design has been reviewed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Review {
    #[default]
    Unreviewed,
    Reviewed,
    NeedsChanges,
}

/// A file that belongs to the design.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DesignFile {
    /// Relative path with forward slashes.
    pub path: String,
    pub title: String,
    /// True size of what is drawn: `[x, y]` of a drawing, `[x, y, z]` of a solid, in millimetres.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub size_mm: Option<Vec<f64>>,
}

/// One way of making a piece: operations that form a tree, the last of which delivers.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Routing {
    pub id: String,
    pub title: String,
    pub operations: Vec<Operation>,
}

/// One step of work on one kind of piece.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Operation {
    pub id: String,
    pub title: String,
    /// Id of the process vocabulary, or any other word.
    pub process: String,
    /// Id of the material vocabulary, or any other word; none: any material will do.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub material: Option<String>,
    /// Room the machine must have for one piece, in millimetres.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub size_mm: Option<[f64; 3]>,
    /// Largest deviation allowed, in millimetres.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tolerance_mm: Option<f64>,
    /// Certificates the workshop must hold.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub certifications: Vec<String>,
    /// Machine or hand time one started piece takes.
    pub minutes_per_piece: f64,
    /// Material one started piece uses; needs `material`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub material_kg_per_piece: Option<f64>,
    /// Surface one started piece takes of sheet or cloth.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub area_m2_per_piece: Option<f64>,
    /// What it consumes of other operations of the routing.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub inputs: Vec<Input>,
    /// How to check a piece after this operation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub qc: Option<String>,
}

/// Pieces of another operation that one started piece consumes.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Input {
    /// Id of the operation whose pieces are used.
    pub operation: String,
    pub per_piece: f64,
}

impl Manifest {
    /// The ways of making a piece; none when the manifest does not say.
    pub fn routings(&self) -> &[Routing] {
        self.production.as_ref().map_or(&[], |p| &p.routings)
    }

    /// What is wrong with a manifest that did not come from [`read()`], such as one made from JSON or a form.
    pub fn faults(&self) -> Vec<Diagnostic> {
        let mut faults = read(&write(self)).err().unwrap_or_default();
        faults.iter_mut().for_each(|fault| fault.line = None);
        faults
    }

    /// Names of those who give the licence, in the order written.
    pub fn licensors(&self) -> Vec<&str> {
        party_names(&self.licensor)
    }
}

pub(crate) fn party_names(value: &toml::Value) -> Vec<&str> {
    match value {
        toml::Value::String(name) => vec![name],
        toml::Value::Table(party) => party.get("name").and_then(|n| n.as_str()).into_iter().collect(),
        toml::Value::Array(parties) => parties.iter().flat_map(party_names).collect(),
        _ => Vec::new(),
    }
}

impl Routing {
    /// The operation that no other one consumes: its pieces are delivered.
    pub fn delivering(&self) -> Option<&Operation> {
        let consumed = |id: &str| self.operations.iter().flat_map(|o| &o.inputs).any(|i| i.operation == id);
        self.operations.iter().find(|o| !consumed(&o.id))
    }
}

impl Operation {
    /// What one piece takes of a capacity counted in `unit`; none when the design does not say.
    pub fn use_per_piece(&self, unit: CapacityUnit) -> Option<f64> {
        match unit {
            CapacityUnit::Hours => Some(self.minutes_per_piece / 60.0),
            CapacityUnit::Pieces => Some(1.0),
            CapacityUnit::Kg => self.material_kg_per_piece,
            CapacityUnit::M2 => self.area_m2_per_piece,
        }
    }

    /// What this operation asks of a capability.
    pub fn requirement(&self) -> Requirement<'_> {
        Requirement {
            process: &self.process,
            material: self.material.as_deref(),
            size_mm: self.size_mm,
            tolerance_mm: self.tolerance_mm,
            certifications: &self.certifications,
        }
    }
}

#[cfg(test)]
mod tests;
