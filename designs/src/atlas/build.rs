//! How an [`Atlas`] comes about: workshop by workshop, then put in order; and how a few changes come into one.

use std::panic::resume_unwind;
use std::sync::Arc;
use std::thread;

use super::interned::place;
use super::morton::Spot;
use super::part::{Capability, Part};
use super::words::WordsBuilder;
use super::{Atlas, Found, Place, Skill, Standing, Tables, found};
use crate::query::{CapabilityFacts, Day, Facts, Field};

/// Takes workshops in and makes an atlas of them.
#[derive(Default)]
pub struct Builder {
    tables: Tables,
    /// The number of the first workshop.
    first: u32,
    rows: Vec<Row>,
    capabilities: Vec<Capability>,
    words: WordsBuilder,
    /// Skills of the workshop at hand.
    own: Vec<u32>,
}

/// One workshop, in the order of the numbers. Its capabilities end where those of the next begin.
#[derive(Clone, Copy)]
struct Row {
    spot: Spot,
    place: u32,
    standing: u32,
    repertoire: u32,
    verified: u32,
    known: u32,
    capabilities: u32,
}

impl Builder {
    /// Adds a workshop and gives its number.
    pub fn add(&mut self, facts: &Facts<'_>) -> u32 {
        let tables = &mut self.tables;
        let first = self.capabilities.len();
        self.own.clear();
        for one in facts.capabilities {
            let skill = place(&mut tables.skills, &Skill::key(one), |known| known.is(one), || Skill::of(one));
            let min_lot = u32::try_from(one.min_lot).unwrap_or(u32::MAX);
            self.capabilities.push(Capability { capacity: one.capacity, skill, min_lot });
            self.own.push(skill);
        }
        self.own.sort_unstable();
        self.own.dedup();
        let own = &self.own;
        self.rows.push(Row {
            spot: Spot::of(facts.location),
            place: place(&mut tables.places, &Place::key(facts), |known| known.is(facts), || Place::of(facts)),
            standing: place(
                &mut tables.standings,
                &Standing::key(facts),
                |known| known.is(facts),
                || Standing::of(facts),
            ),
            repertoire: place(&mut tables.repertoires, own, |known| known == own, || own.clone()),
            verified: facts.verified_on.map_or(0, Day::number),
            known: facts.known_on.map_or(0, Day::number),
            capabilities: first as u32,
        });
        self.words.add(Field::ALL.map(|field| (field, field.of(facts))));
        self.first + self.rows.len() as u32 - 1
    }

    /// The atlas of all that was added.
    pub fn build(self) -> Atlas {
        let (tables, part) = self.part();
        let alive = Found { parts: [found::all(part.len()), Vec::new()] };
        Atlas { tables, parts: [Arc::new(part), Arc::default()], alive }
    }

    fn part(self) -> (Tables, Part) {
        let Self { tables, first, rows, capabilities, words, .. } = self;
        let mut order: Vec<(Spot, u32)> = rows.iter().zip(0..).map(|(row, at)| (row.spot, at)).collect();
        order.sort_unstable();
        let order: Vec<u32> = order.into_iter().map(|(_, at)| at).collect();
        let (mut part, words) = thread::scope(|both| {
            let words = both.spawn(|| words.build(&order));
            let part = Self::columns(first, &rows, &capabilities, &order);
            (part, words.join())
        });
        part.words = words.unwrap_or_else(|broken| resume_unwind(broken));
        (tables, part)
    }

    /// The rows in order, column by column, without their words.
    fn columns(first: u32, rows: &[Row], capabilities: &[Capability], order: &[u32]) -> Part {
        let column = |of: fn(&Row) -> u32| order.iter().map(|at| of(&rows[*at as usize])).collect::<Vec<_>>();
        let mut part = Part {
            spots: order.iter().map(|at| rows[*at as usize].spot).collect(),
            numbers: order.iter().map(|at| first + at).collect(),
            places: column(|row| row.place),
            standings: column(|row| row.standing),
            repertoires: column(|row| row.repertoire),
            verified: column(|row| row.verified),
            known: column(|row| row.known),
            first: Vec::with_capacity(rows.len() + 1),
            capabilities: Vec::with_capacity(capabilities.len()),
            row_of: vec![0; rows.len()],
            ..Part::default()
        };
        part.first.push(0);
        for (row, at) in order.iter().enumerate() {
            let at = *at as usize;
            let end = rows.get(at + 1).map_or(capabilities.len(), |next| next.capabilities as usize);
            part.capabilities.extend_from_slice(&capabilities[rows[at].capabilities as usize..end]);
            part.first.push(part.capabilities.len() as u32);
            part.row_of[at] = row as u32;
        }
        part.sum_up();
        part
    }
}

impl Atlas {
    /// Takes workshops in that come beside those of this atlas: their numbers go on from its own.
    pub fn beside(&self) -> Builder {
        Builder { tables: self.tables.clone(), first: self.parts[0].len() as u32, ..Builder::default() }
    }

    /// The workshops of which this atlas was first made, without those whose numbers are `gone`, and with those that
    /// were taken in [beside](Self::beside) them. What came in that way before is not kept.
    pub fn with(&self, late: Builder, gone: impl IntoIterator<Item = u32>) -> Self {
        let base = &self.parts[0];
        let (tables, part) = late.part();
        let mut alive = Found { parts: [found::all(base.len()), found::all(part.len())] };
        for row in gone.into_iter().filter_map(|number| base.row_of.get(number as usize)) {
            alive.parts[0][*row as usize / 64] &= !(1 << (row % 64));
        }
        Self { tables, parts: [base.clone(), Arc::new(part)], alive }
    }
}

fn owned(words: &[&str]) -> Vec<String> {
    words.iter().map(|word| (*word).to_owned()).collect()
}

impl Place {
    fn key<'a>(facts: &Facts<'a>) -> (Option<&'a str>, &'a [&'a str], &'a str) {
        (facts.country, facts.places, facts.place_text)
    }

    fn is(&self, facts: &Facts<'_>) -> bool {
        self.country.as_deref() == facts.country && self.names == facts.places && self.text == facts.place_text
    }

    fn of(facts: &Facts<'_>) -> Self {
        Self {
            country: facts.country.map(str::to_owned),
            names: owned(facts.places),
            text: facts.place_text.to_owned(),
        }
    }
}

impl Standing {
    fn key<'a>(facts: &Facts<'a>) -> impl std::hash::Hash + use<'a> {
        (facts.verified, facts.roles, facts.door, facts.stale, facts.languages, facts.networks)
    }

    fn is(&self, facts: &Facts<'_>) -> bool {
        self.verified == facts.verified
            && self.roles == facts.roles
            && self.door == facts.door
            && self.stale == facts.stale
            && self.languages == facts.languages
            && self.networks == facts.networks
    }

    fn of(facts: &Facts<'_>) -> Self {
        Self {
            verified: facts.verified,
            roles: facts.roles.to_vec(),
            door: facts.door,
            stale: facts.stale,
            languages: owned(facts.languages),
            networks: owned(facts.networks),
        }
    }
}

impl Skill {
    fn key<'a>(one: &CapabilityFacts<'a>) -> impl std::hash::Hash + use<'a> {
        let sides = one.envelope_mm.map(|sides| sides.map(f64::to_bits));
        (one.process, one.materials, sides, one.tolerance_mm.map(f64::to_bits), one.certificates, one.unit)
    }

    fn is(&self, one: &CapabilityFacts<'_>) -> bool {
        self.process == one.process
            && self.materials == one.materials
            && self.envelope_mm == one.envelope_mm.map(|sides| sides.map(f64::to_bits))
            && self.tolerance_mm == one.tolerance_mm.map(f64::to_bits)
            && self.certificates == one.certificates
            && self.unit == one.unit
    }

    fn of(one: &CapabilityFacts<'_>) -> Self {
        Self {
            process: one.process.to_owned(),
            materials: owned(one.materials),
            envelope_mm: one.envelope_mm.map(|sides| sides.map(f64::to_bits)),
            tolerance_mm: one.tolerance_mm.map(f64::to_bits),
            certificates: owned(one.certificates),
            unit: one.unit,
        }
    }
}
