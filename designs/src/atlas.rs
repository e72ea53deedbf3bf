//! The public facts of very many workshops in little room: what map, list and insights look things up in.
//!
//! Rows lie in Morton order, so that what is near on the map is near in memory, a box is a few runs of rows, and what
//! lies together is counted block by block. What many workshops share (a town, a standing, a skill) is kept once, and a
//! filter judges it once. Words are kept the other way round: for each word the rows that have it. An answer is a bit a
//! row ([`Found`]). A second, small part holds what came since the first was put in order. [`Query::matches`] says the
//! same of every single workshop, and a test compares the two.

mod build;
mod circle;
mod clusters;
mod found;
mod interned;
mod morton;
mod nearest;
mod part;
mod scope;
mod select;
mod tally;
mod terms;
#[cfg(test)]
mod tests;
mod words;

pub use build::Builder;
pub use circle::Feed;
pub use clusters::{MOST_CELLS, MOST_SINGLE, Mark};
pub use found::Found;
pub use scope::Reach;
pub use tally::{BATCHES, Cell, Tally};
pub use terms::Terms;

use std::sync::Arc;

use crate::query::{Door, Role};
use crate::vocabulary::CapacityUnit;
use interned::Interned;
use part::Part;

/// Very many workshops. Each is known by its number: the how-manyth it was added.
#[derive(Clone, Debug, Default)]
pub struct Atlas {
    tables: Tables,
    /// What was put in order at once, and the little that came later.
    parts: [Arc<Part>; 2],
    /// The rows that still hold.
    alive: Found,
}

/// What workshops share, each thing once.
#[derive(Clone, Debug, Default)]
struct Tables {
    places: Arc<Interned<Place>>,
    standings: Arc<Interned<Standing>>,
    skills: Arc<Interned<Skill>>,
    repertoires: Arc<Interned<Vec<u32>>>,
}

/// Where workshops are, in words.
#[derive(Clone, Debug)]
struct Place {
    country: Option<String>,
    names: Vec<String>,
    text: String,
}

/// What workshops are: what a filter asks of the house and not of its place, its days or its capabilities.
#[derive(Clone, Debug)]
struct Standing {
    verified: u8,
    roles: Vec<Role>,
    door: Option<Door>,
    stale: bool,
    languages: Vec<String>,
    networks: Vec<String>,
}

/// What capabilities do; lengths in bits of `f64`, so that they can be compared.
#[derive(Clone, Debug)]
struct Skill {
    process: String,
    materials: Vec<String>,
    envelope_mm: Option<[u64; 3]>,
    tolerance_mm: Option<u64>,
    certificates: Vec<String>,
    unit: CapacityUnit,
}

impl Atlas {
    /// How many workshops there are.
    pub fn len(&self) -> usize {
        self.alive.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.alive.is_empty()
    }

    /// All of them, whatever a filter would leave out.
    pub fn everything(&self) -> &Found {
        &self.alive
    }

    /// How many rows came since the atlas was put in order, and how many of those it had no longer hold.
    pub fn late(&self) -> (usize, usize) {
        let [base, late] = &self.parts;
        (late.len(), base.len() + late.len() - self.alive.len())
    }

    /// Bytes in use, without what the allocator adds.
    pub fn bytes(&self) -> usize {
        let tables = &self.tables;
        let place = |place: &Place| words(&place.names) + place.text.len() + size_of::<Place>();
        let standing = |s: &Standing| words(&s.languages) + words(&s.networks) + s.roles.len() + size_of::<Standing>();
        let skill = |skill: &Skill| {
            words(&skill.materials) + words(&skill.certificates) + skill.process.len() + size_of::<Skill>()
        };
        let repertoire = |skills: &Vec<u32>| size_of_val(skills) + size_of_val(skills.as_slice());
        tables.places.iter().map(place).sum::<usize>()
            + tables.standings.iter().map(standing).sum::<usize>()
            + tables.skills.iter().map(skill).sum::<usize>()
            + tables.repertoires.iter().map(repertoire).sum::<usize>()
            + self.parts.iter().map(|part| part.bytes()).sum::<usize>()
    }
}

/// Bytes of a list of words.
fn words(all: &[String]) -> usize {
    all.iter().map(|word| word.len() + size_of::<String>()).sum()
}
