//! Workshops as records of Open Know-Where, whatever shape they were published in.
//!
//! Nobody prescribes how OKW is written down, so everybody did it differently: the specification's field list in
//! three spellings, flat and relational tables, atoms in YAML, spreadsheets, GeoJSON, OpenStreetMap, SpaceAPI,
//! fablabs.io. Each dialect becomes one canonical record (snake_case, nested as in the specification), unknown keys kept;
//! [`Facility`] is what of it counts for the map and for matching. Records come one by one, so that a bad one costs
//! only itself.

mod canonical;
mod core;
mod dialects;
mod measure;
mod read;
mod relational;
mod sheet;
pub mod similar;
mod table;
#[cfg(test)]
mod tests;
mod write;

use std::collections::BTreeSet;

use serde::Serialize;
use toml::{Table, Value};

pub use measure::{coordinates, length_mm};
pub use read::read;
pub use table::{Mapping, TARGETS, guess_mapping};
pub use write::{Tier, to_csv, to_geojson, to_json, to_yaml, visible};

use crate::problem::Problem;
use crate::query::Door;

/// In which shape records were found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Dialect {
    /// The field list of OKW version 1.
    Okw,
    /// The flat records of the Internet of Production Alliance.
    Flat,
    /// The alliance's relational tables.
    Relational,
    /// The older YAML with atoms.
    Atoms,
    /// A table with a header line.
    Csv,
    /// A table in a spreadsheet, XLSX or ODS.
    Sheet,
    GeoJson,
    /// OpenStreetMap, as Overpass answers.
    Overpass,
    SpaceApi,
    /// Labs of fablabs.io.
    Fablabs,
}

/// A workshop as somebody published it.
#[derive(Clone, Debug, PartialEq)]
pub struct Facility {
    /// Line of the file on which its record begins.
    pub line: usize,
    /// What its source calls it, stable from one edition to the next; none when the source does not say.
    pub key: Option<String>,
    pub name: String,
    pub description: String,
    /// `fab_lab`, `makerspace`, `carpenter` and so on; `workshop` when nothing tells.
    pub kind: &'static str,
    pub url: Option<String>,
    /// `Active`, `Planned`, `Temporary Closure` or `Closed`; none when not stated.
    pub status: Option<String>,
    /// Country as written: a name or a code.
    pub country: String,
    pub region: String,
    pub town: String,
    /// Latitude and longitude, WGS 84.
    pub place: Option<(f64, f64)>,
    pub abilities: Vec<Ability>,
    /// What its source calls its machines.
    pub machines: Vec<String>,
    /// Words for processes and machines that the vocabulary does not know.
    pub unknown_words: Vec<String>,
    /// The whole record in canonical form.
    pub record: Table,
    /// What was noticed and does not keep it out.
    pub problems: Vec<Problem>,
}

impl Facility {
    /// Who may come in, where the record tells.
    pub fn door(&self) -> Option<Door> {
        Door::of_okw(self.record.get("access_type")?.as_str()?)
    }

    /// The languages spoken there, codes of BCP 47 in small letters, sorted; words that are no codes are left out.
    pub fn languages(&self) -> Vec<String> {
        let agents = ["contact", "owner"].iter().filter_map(|key| self.record.get(*key)?.get("languages"));
        let texts = agents.flat_map(|said| match said {
            Value::Array(list) => list.iter().filter_map(Value::as_str).collect(),
            Value::String(text) => text.split([',', ';', ' ']).collect(),
            _ => Vec::new(),
        });
        let codes = texts.map(|text| text.trim().split('-').next().unwrap_or_default().to_lowercase());
        let is_code = |code: &String| (2..=3).contains(&code.len()) && code.bytes().all(|b| b.is_ascii_lowercase());
        codes.filter(is_code).collect::<BTreeSet<_>>().into_iter().collect()
    }
}

/// What a workshop can do, as far as its record tells.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Ability {
    /// Process id of the vocabulary.
    pub process: String,
    /// Material ids; empty: not stated.
    pub materials: Vec<String>,
    /// Room of its largest machine, in millimetres; none: not known.
    pub envelope_mm: Option<[f64; 3]>,
}

/// A record that could not be taken.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Rejected {
    pub line: usize,
    pub name: String,
    pub problems: Vec<Problem>,
}

/// One record, good or bad.
#[derive(Clone, Debug, PartialEq)]
pub enum Item {
    Good(Box<Facility>),
    Bad(Rejected),
}

/// What is said of the file as a whole.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Summary {
    /// None when nothing in it was recognised.
    pub dialect: Option<Dialect>,
    /// The columns of a table and what they were taken for.
    pub mapping: Option<Mapping>,
    pub problems: Vec<Problem>,
}
