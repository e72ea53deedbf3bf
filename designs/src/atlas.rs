//! The public facts of very many workshops in little room: what map, list and insights look things up in.
//!
//! Rows lie in Morton order, so that what is near on the map is near in memory and a box is a few runs of rows. What
//! many workshops share (a town, a standing, a skill) is kept once, and a filter judges it once; a row is five numbers.
//! Words are kept the other way round: for each word the rows that have it. [`Query::matches`] says the same of every
//! single workshop, and a test compares the two.

mod build;
mod circle;
mod clusters;
mod interned;
mod morton;
mod scope;
mod tally;
#[cfg(test)]
mod tests;
mod words;

pub use build::Builder;
pub use circle::Feed;
pub use clusters::{MOST_CELLS, MOST_SINGLE, Mark};
pub use scope::Reach;
pub use tally::{BATCHES, Cell, Tally};

use std::ops::Range as Rows;

use crate::fit::{self, Requirement};
use crate::query::{Bbox, CapabilityFacts, Day, Door, Facts, Filter, Query, Role};
use crate::vocabulary::CapacityUnit;
use words::Words;

/// Very many workshops. Each is known by its number: the how-manyth it was added.
#[derive(Debug, Default)]
pub struct Atlas {
    rows: Vec<Row>,
    capabilities: Vec<Capability>,
    places: Vec<Place>,
    standings: Vec<Standing>,
    skills: Vec<Skill>,
    repertoires: Vec<Vec<u32>>,
    words: Words,
}

/// One workshop. Its capabilities begin at `first` and end where those of the next row begin.
#[derive(Clone, Copy, Debug)]
struct Row {
    spot: morton::Spot,
    number: u32,
    place: u32,
    standing: u32,
    /// Its skills, as a whole.
    repertoire: u32,
    first: u32,
}

/// One capability: what it does, how much, and for how many pieces it starts.
#[derive(Clone, Copy, Debug)]
struct Capability {
    capacity: f64,
    skill: u32,
    min_lot: u32,
}

/// Where workshops are, in words.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Place {
    country: Option<String>,
    names: Vec<String>,
}

/// What workshops are: all that a filter asks of the house and not of its place or its capabilities.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Standing {
    verified: u8,
    verified_on: Option<Day>,
    roles: Vec<Role>,
    door: Option<Door>,
    languages: Vec<String>,
    networks: Vec<String>,
}

/// What capabilities do; lengths in bits of `f64`, so that they can be compared.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
        self.rows.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// Bytes in use, without what the allocator adds.
    pub fn bytes(&self) -> usize {
        let place = |place: &Place| place.names.iter().map(|name| name.len() + 24).sum::<usize>() + 2;
        let standing = |s: &Standing| {
            s.languages.iter().chain(&s.networks).map(|word| word.len() + 24).sum::<usize>() + s.roles.len()
        };
        let skill = |skill: &Skill| {
            skill.materials.iter().chain(&skill.certificates).map(|word| word.len() + 24).sum::<usize>()
                + skill.process.len()
        };
        size_of_val(self.rows.as_slice())
            + size_of_val(self.capabilities.as_slice())
            + size_of_val(self.places.as_slice())
            + size_of_val(self.standings.as_slice())
            + size_of_val(self.skills.as_slice())
            + self
                .repertoires
                .iter()
                .map(|skills| size_of::<Vec<u32>>() + size_of_val(skills.as_slice()))
                .sum::<usize>()
            + self.places.iter().map(place).sum::<usize>()
            + self.standings.iter().map(standing).sum::<usize>()
            + self.skills.iter().map(skill).sum::<usize>()
            + self.words.bytes()
    }

    /// The workshops that are looked for, as positions of rows in their order. What a query says of a design is not
    /// looked at here.
    pub fn select(&self, query: &Query) -> Vec<u32> {
        let filter = query.filter();
        let places: Vec<bool> = self.places.iter().map(|place| place.is_liked(&filter)).collect();
        let standings: Vec<bool> = self.standings.iter().map(|standing| standing.is_liked(&filter)).collect();
        let skills: Option<Vec<bool>> =
            filter.asks_capability().then(|| self.skills.iter().map(|skill| skill.is_liked(&filter)).collect());
        let is_found = |at: u32| {
            let row = &self.rows[at as usize];
            places[row.place as usize]
                && standings[row.standing as usize]
                && (!filter.asks_location() || row.spot.degrees().is_some_and(|place| filter.reaches(place)))
                && skills.as_ref().is_none_or(|liked| {
                    let takes = |c: &Capability| {
                        liked[c.skill as usize] && filter.likes_amount(c.capacity, u64::from(c.min_lot))
                    };
                    self.capabilities_of(at).iter().any(takes)
                })
        };
        let runs = self.runs(query);
        match self.words.rows(&filter) {
            Some(rows) => {
                let in_sight = |at: &u32| runs.iter().any(|run| run.contains(at));
                rows.into_iter().filter(in_sight).filter(|at| is_found(*at)).collect()
            }
            None => runs.into_iter().flatten().filter(|at| is_found(*at)).collect(),
        }
    }

    /// The runs of rows outside of which nothing lies in the box and circle of the query.
    fn runs(&self, query: &Query) -> Vec<Rows<u32>> {
        let around = query.near.and_then(|near| near.bounds());
        let boxes: Vec<Bbox> = query.bbox.into_iter().chain(around).collect();
        let smallest = boxes.into_iter().min_by(|a, b| a.area().total_cmp(&b.area()));
        let everything = 0..self.rows.len() as u32;
        match smallest {
            None => vec![everything],
            Some(bbox) => morton::runs(bbox, |key| self.rows.partition_point(|row| row.spot.key() < key) as u32),
        }
    }

    /// The numbers of the workshops at these positions.
    pub fn numbers(&self, positions: &[u32]) -> Vec<u32> {
        positions.iter().map(|at| self.rows[*at as usize].number).collect()
    }

    /// For each workshop at these positions whether it can do a piece of work.
    pub fn fitting(&self, positions: &[u32], asked: &Requirement<'_>) -> Vec<bool> {
        let skills = self.skills_for(asked);
        let fits: Vec<bool> = self.repertoires.iter().map(|own| own.iter().any(|one| skills[*one as usize])).collect();
        positions.iter().map(|at| fits[self.rows[*at as usize].repertoire as usize]).collect()
    }

    /// For each skill whether it does a piece of work.
    fn skills_for(&self, asked: &Requirement<'_>) -> Vec<bool> {
        let does = |skill: &Skill| {
            let offered = fit::Capability {
                process: &skill.process,
                materials: &skill.materials,
                envelope_mm: skill.envelope_mm.map(|sides| sides.map(f64::from_bits)),
                tolerance_mm: skill.tolerance_mm.map(f64::from_bits),
                certifications: &skill.certificates,
            };
            fit::reasons(asked, &offered).is_empty()
        };
        self.skills.iter().map(does).collect()
    }

    fn capabilities_of(&self, at: u32) -> &[Capability] {
        let at = at as usize;
        let end = self.rows.get(at + 1).map_or(self.capabilities.len(), |next| next.first as usize);
        &self.capabilities[self.rows[at].first as usize..end]
    }
}

/// Facts of which nothing is known.
const NOTHING: Facts<'_> = Facts {
    text: "",
    machines: "",
    products: "",
    country: None,
    places: &[],
    location: None,
    capabilities: &[],
    verified: 0,
    verified_on: None,
    roles: &[],
    door: None,
    languages: &[],
    networks: &[],
};

impl Place {
    fn is_liked(&self, filter: &Filter<'_>) -> bool {
        let names: Vec<&str> = self.names.iter().map(String::as_str).collect();
        filter.likes_place(&Facts { country: self.country.as_deref(), places: &names, ..NOTHING })
    }
}

impl Standing {
    fn is_liked(&self, filter: &Filter<'_>) -> bool {
        let languages: Vec<&str> = self.languages.iter().map(String::as_str).collect();
        let networks: Vec<&str> = self.networks.iter().map(String::as_str).collect();
        filter.likes_standing(&Facts {
            verified: self.verified,
            verified_on: self.verified_on,
            roles: &self.roles,
            door: self.door,
            languages: &languages,
            networks: &networks,
            ..NOTHING
        })
    }
}

impl Skill {
    fn is_liked(&self, filter: &Filter<'_>) -> bool {
        let materials: Vec<&str> = self.materials.iter().map(String::as_str).collect();
        let certificates: Vec<&str> = self.certificates.iter().map(String::as_str).collect();
        filter.likes_skill(&CapabilityFacts {
            process: &self.process,
            materials: &materials,
            envelope_mm: self.envelope_mm.map(|sides| sides.map(f64::from_bits)),
            tolerance_mm: self.tolerance_mm.map(f64::from_bits),
            certificates: &certificates,
            unit: self.unit,
            capacity: 0.0,
            min_lot: 0,
        })
    }
}
