//! Records of others: sources, batches, and what became of each record.
//!
//! Every imported record keeps its source, its batch and the face it last showed. What an owner changed differs from
//! that face, and wins over every later import; what was taken off the map stays off. A record that may be a workshop
//! already here waits for a person. Nobody owns an imported workshop: it can do nothing until somebody states capacity.

mod batches;
mod merge;
mod records;
mod rollback;
mod sources;
mod withdraw;

use diesel::prelude::*;
use serde::{Deserialize, Serialize};

pub use batches::{Batch, BatchState, batch, batches, begin, finish};
pub use merge::{Choice, Waiting, decide, waiting};
pub(crate) use records::forget_content;
use records::insert_workshops;
pub use records::{add, capability_of, change, known, neighbours, pages, wait};
pub use rollback::{RolledBack, roll_back};
pub use sources::{Source, all, provenance, source, source_by_slug, sources};
pub(crate) use withdraw::forget_changes;
pub use withdraw::{Withdrawn, forget_withdrawn, withdraw};

use crate::capacity::Unit;
use crate::schema::import_record;
use crate::state::words;
use crate::{At, BatchId, Doc, RecordId, SourceId, WorkshopId};

words! {
    /// What became of a record.
    RecordState {
        /// It is a workshop.
        Live = "live",
        /// It may be a workshop that is here: a person decides.
        Waiting = "waiting",
        /// It is a workshop that came another way.
        Merged = "merged",
        /// Nothing is to be made of it.
        Ignored = "ignored",
    }
}

/// What of a record is shown; compared field by field to tell what an owner changed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Face {
    /// Name of the workshop.
    pub name: String,
    /// Who they are.
    pub about: String,
    /// A word such as `fab_lab`.
    pub kind: String,
    /// ISO 3166-1 alpha-2.
    pub country: String,
    /// The town.
    pub town: String,
    /// Latitude, WGS 84.
    pub lat: f64,
    /// Longitude.
    pub lon: f64,
    /// What they work with, one a line.
    pub machines: String,
    /// What they can do.
    pub abilities: Vec<Ability>,
    /// IANA time zone.
    pub time_zone: String,
    /// ISO 4217.
    pub currency: String,
    /// Who may come in: a word of [`designs::query::Door`]; empty: not told.
    #[serde(default)]
    pub access: String,
    /// Languages spoken there, codes of BCP 47, space-separated.
    #[serde(default)]
    pub languages: String,
}

/// A process without any capacity stated.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Ability {
    /// Process id of the vocabulary.
    pub process: String,
    /// What to call it.
    pub name: String,
    /// Material ids.
    pub materials: Vec<String>,
    /// Largest size, in mm.
    pub envelope_mm: Option<[f64; 3]>,
    /// In what its capacity will be counted.
    pub unit: Unit,
}

/// A record on its way in.
#[derive(Debug, Clone)]
pub struct Incoming {
    /// What its source calls it.
    pub key: String,
    /// SHA-256 of its content, hex.
    pub hash: String,
    /// Its web page, as [`designs::okw::similar::page`] writes it.
    pub page: Option<String>,
    /// What of it is shown.
    pub face: Face,
    /// The whole record in canonical form.
    pub record: serde_json::Value,
}

/// What is kept of a record: what was shown of it and all it said.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Kept {
    /// What is shown.
    pub face: Face,
    /// The whole record in canonical OKW form.
    pub okw: serde_json::Value,
}

/// One imported record.
#[derive(Debug, Clone, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = import_record, treat_none_as_null = true, treat_none_as_default_value = false)]
pub struct Record {
    /// Its id.
    pub id: RecordId,
    /// Of which source.
    pub source_id: SourceId,
    /// What its source calls it.
    pub key: String,
    /// The batch that brought it first.
    pub batch_id: BatchId,
    /// The workshop it is.
    pub workshop_id: Option<WorkshopId>,
    /// What became of it.
    pub state: RecordState,
    /// SHA-256 of its content, hex.
    pub hash: String,
    /// Its web page.
    pub page: Option<String>,
    /// A [`Kept`].
    pub record: Doc,
    /// The workshop it may be.
    pub candidate_id: Option<WorkshopId>,
    /// Why it may be: `near`, `domain` or `page`; or that its source took it back: `withdrawn`, `withdrawn_kept`.
    pub reason: Option<String>,
    /// When it last changed.
    pub updated_at: At,
}

/// What an importer must know of a record that is here.
#[derive(Debug, Clone, PartialEq)]
pub struct Known {
    /// What its source calls it.
    pub key: String,
    /// Its id.
    pub id: RecordId,
    /// SHA-256 of its content, hex.
    pub hash: String,
    /// What became of it.
    pub state: RecordState,
    /// Its workshop was taken off the map.
    pub removed: bool,
    /// It was taken off because its source took the record back.
    pub withdrawn: bool,
    /// Its source took the record back; it stays, since somebody here has made it their own.
    pub kept: bool,
}

/// A workshop by which duplicates are found.
#[derive(Debug, Clone, PartialEq)]
pub struct Neighbour {
    /// Its id.
    pub id: WorkshopId,
    /// Its name.
    pub name: String,
    /// Latitude.
    pub lat: f64,
    /// Longitude.
    pub lon: f64,
}
