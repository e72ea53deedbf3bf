//! How an [`Atlas`] comes about: workshop by workshop, then put in order.

use super::interned::Interned;
use super::morton::Spot;
use super::words::WordsBuilder;
use super::{Atlas, Capability, Place, Row, Skill, Standing};
use crate::query::{CapabilityFacts, Facts, Field};

/// Takes workshops in and makes an atlas of them.
#[derive(Default)]
pub struct Builder {
    /// In the order of their numbers; `first` counts into `capabilities`.
    rows: Vec<Row>,
    capabilities: Vec<Capability>,
    places: Interned<Place>,
    standings: Interned<Standing>,
    skills: Interned<Skill>,
    repertoires: Interned<Vec<u32>>,
    /// The three texts of each workshop.
    texts: Vec<[Box<str>; 3]>,
}

impl Builder {
    /// Adds a workshop and gives its number.
    pub fn add(&mut self, facts: &Facts<'_>) -> u32 {
        let number = self.rows.len() as u32;
        let first = self.capabilities.len() as u32;
        for one in facts.capabilities {
            self.capabilities.push(Capability {
                capacity: one.capacity,
                skill: self.skills.place(skill(one)),
                min_lot: u32::try_from(one.min_lot).unwrap_or(u32::MAX),
            });
        }
        let mut repertoire: Vec<u32> = self.capabilities[first as usize..].iter().map(|one| one.skill).collect();
        repertoire.sort_unstable();
        repertoire.dedup();
        self.rows.push(Row {
            spot: Spot::of(facts.location),
            number,
            place: self.places.place(place(facts)),
            standing: self.standings.place(standing(facts)),
            repertoire: self.repertoires.place(repertoire),
            first,
        });
        self.texts.push(Field::ALL.map(|field| field.of(facts).into()));
        number
    }

    /// The atlas of all that was added.
    pub fn build(self) -> Atlas {
        let ends = self.rows.iter().skip(1).map(|next| next.first).chain([self.capabilities.len() as u32]);
        let mut ordered: Vec<(Row, u32)> = self.rows.iter().copied().zip(ends).collect();
        ordered.sort_unstable_by_key(|(row, _)| (row.spot.key(), row.number));
        let mut rows = Vec::with_capacity(ordered.len());
        let mut capabilities = Vec::with_capacity(self.capabilities.len());
        let mut words = WordsBuilder::default();
        for (position, (row, end)) in ordered.into_iter().enumerate() {
            rows.push(Row { first: capabilities.len() as u32, ..row });
            capabilities.extend_from_slice(&self.capabilities[row.first as usize..end as usize]);
            for (field, text) in Field::ALL.into_iter().zip(&self.texts[row.number as usize]) {
                words.add(position as u32, field, text);
            }
        }
        Atlas {
            rows,
            capabilities,
            places: self.places.into_list(),
            standings: self.standings.into_list(),
            skills: self.skills.into_list(),
            repertoires: self.repertoires.into_list(),
            words: words.build(),
        }
    }
}

fn owned(words: &[&str]) -> Vec<String> {
    words.iter().map(|word| (*word).to_owned()).collect()
}

fn place(facts: &Facts<'_>) -> Place {
    Place { country: facts.country.map(str::to_owned), names: owned(facts.places) }
}

fn standing(facts: &Facts<'_>) -> Standing {
    Standing {
        verified: facts.verified,
        verified_on: facts.verified_on,
        roles: facts.roles.to_vec(),
        door: facts.door,
        languages: owned(facts.languages),
        networks: owned(facts.networks),
    }
}

fn skill(one: &CapabilityFacts<'_>) -> Skill {
    Skill {
        process: one.process.to_owned(),
        materials: owned(one.materials),
        envelope_mm: one.envelope_mm.map(|sides| sides.map(f64::to_bits)),
        tolerance_mm: one.tolerance_mm.map(f64::to_bits),
        certificates: owned(one.certificates),
        unit: one.unit,
    }
}
