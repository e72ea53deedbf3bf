//! Counts and capacity of some workshops, by everything people ask about.

use std::collections::HashMap;

use super::{Atlas, Skill};
use crate::query::{Day, Role};
use crate::vocabulary::CapacityUnit;

/// Classes of the least number of pieces for which a capability starts, each with its greatest number.
pub const BATCHES: [(&str, u32); 5] =
    [("any", 1), ("few", 10), ("tens", 100), ("hundreds", 1_000), ("thousands", u32::MAX)];

/// What some workshops are and can do.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Tally {
    /// How many workshops.
    pub workshops: usize,
    /// In how many towns.
    pub towns: usize,
    /// Capacity of all capabilities, by [`CapacityUnit::ALL`].
    pub capacity: [f64; 4],
    /// By process; a workshop counts in each it offers.
    pub processes: Vec<Cell>,
    /// By material; a workshop counts in each it names.
    pub materials: Vec<Cell>,
    /// By country.
    pub countries: Vec<Cell>,
    /// By what they do in the circle; a workshop counts in each of its roles.
    pub roles: Vec<Cell>,
    /// By the classes of [`BATCHES`]; a workshop counts in each in which it has a capability.
    pub batches: Vec<Cell>,
    /// By verification level, `0` to `5`.
    pub levels: Vec<Cell>,
    /// By how long ago they were verified: `recent`, `year`, `older`, `never`.
    pub ages: Vec<Cell>,
}

/// How many workshops are so, and what those capabilities of theirs can do.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Cell {
    /// The id or code of what is counted.
    pub code: String,
    /// How many workshops.
    pub workshops: usize,
    /// Their capacity, by [`CapacityUnit::ALL`].
    pub capacity: [f64; 4],
}

/// Cells by number while they are filled; a row counts once in each.
struct Counter {
    cells: Vec<Cell>,
    /// The row that was counted last, plus one.
    last: Vec<u32>,
}

impl Counter {
    fn of<'a>(codes: impl Iterator<Item = &'a str>) -> Self {
        let cells: Vec<Cell> = codes.map(|code| Cell { code: code.to_owned(), ..Cell::default() }).collect();
        Self { last: vec![0; cells.len()], cells }
    }

    fn count(&mut self, cell: usize, row: u32) {
        if self.last[cell] != row + 1 {
            self.last[cell] = row + 1;
            self.cells[cell].workshops += 1;
        }
    }

    fn add(&mut self, cell: usize, unit: usize, amount: f64) {
        self.cells[cell].capacity[unit] += amount;
    }

    /// Those that count somebody, most first.
    fn ranked(mut self) -> Vec<Cell> {
        self.cells.retain(|cell| cell.workshops > 0);
        self.cells.sort_by(|a, b| b.workshops.cmp(&a.workshops).then_with(|| a.code.cmp(&b.code)));
        self.cells
    }
}

/// The codes of a table without repetition, and for each entry which of them it has.
fn coded<'a, T>(table: &'a [T], codes_of: impl Fn(&'a T) -> Vec<&'a str>) -> (Vec<&'a str>, Vec<Vec<usize>>) {
    let mut places: HashMap<&str, usize> = HashMap::new();
    let mut codes = Vec::new();
    let mut of = Vec::with_capacity(table.len());
    for entry in table {
        let own = codes_of(entry).into_iter().map(|code| {
            *places.entry(code).or_insert_with(|| {
                codes.push(code);
                codes.len() - 1
            })
        });
        of.push(own.collect());
    }
    (codes, of)
}

impl Atlas {
    /// Counts the workshops at these positions. Verified since `recent`, or since `year`, tells how fresh a record is.
    pub fn tally(&self, positions: &[u32], recent: Day, year: Day) -> Tally {
        let (processes, process_of) = coded(&self.skills, |skill: &Skill| vec![skill.process.as_str()]);
        let (materials, materials_of) =
            coded(&self.skills, |skill| skill.materials.iter().map(String::as_str).collect());
        let (countries, country_of) = coded(&self.places, |place| place.country.as_deref().into_iter().collect());
        let mut by_process = Counter::of(processes.into_iter());
        let mut by_material = Counter::of(materials.into_iter());
        let mut by_country = Counter::of(countries.into_iter());
        let mut by_role = Counter::of(Role::ALL.into_iter().map(Role::code));
        let mut by_batch = Counter::of(BATCHES.into_iter().map(|(code, _)| code));
        let mut by_level = Counter::of(["0", "1", "2", "3", "4", "5"].into_iter());
        let mut by_age = Counter::of(["recent", "year", "older", "never"].into_iter());
        let age = |on: Option<Day>| {
            on.map_or(3, |on| {
                if on >= recent {
                    0
                } else if on >= year {
                    1
                } else {
                    2
                }
            })
        };
        let mut towns = vec![false; self.places.len()];
        let mut tally = Tally { workshops: positions.len(), ..Tally::default() };
        for &at in positions {
            let row = &self.rows[at as usize];
            let standing = &self.standings[row.standing as usize];
            let (level, age) = (usize::from(standing.verified.min(5)), age(standing.verified_on));
            towns[row.place as usize] = true;
            by_level.count(level, at);
            by_age.count(age, at);
            let country = country_of[row.place as usize].first().copied();
            if let Some(country) = country {
                by_country.count(country, at);
            }
            for role in &standing.roles {
                by_role.count(*role as usize, at);
            }
            for one in self.capabilities_of(at) {
                let skill = one.skill as usize;
                let (unit, amount) = (self.skills[skill].unit as usize, one.capacity);
                let batch = BATCHES.iter().position(|(_, most)| one.min_lot <= *most).unwrap_or_default();
                by_batch.count(batch, at);
                by_batch.add(batch, unit, amount);
                for &process in &process_of[skill] {
                    by_process.count(process, at);
                    by_process.add(process, unit, amount);
                }
                for &material in &materials_of[skill] {
                    by_material.count(material, at);
                    by_material.add(material, unit, amount);
                }
                for role in &standing.roles {
                    by_role.add(*role as usize, unit, amount);
                }
                if let Some(country) = country {
                    by_country.add(country, unit, amount);
                }
                by_level.add(level, unit, amount);
                by_age.add(age, unit, amount);
                tally.capacity[unit] += amount;
            }
        }
        tally.towns = towns.into_iter().filter(|seen| *seen).count();
        tally.processes = by_process.ranked();
        tally.materials = by_material.ranked();
        tally.countries = by_country.ranked();
        (tally.roles, tally.batches) = (by_role.cells, by_batch.cells);
        (tally.levels, tally.ages) = (by_level.cells, by_age.cells);
        tally
    }
}

/// The place of a unit in [`Tally::capacity`].
const _: () = assert!(
    CapacityUnit::ALL[2] as usize == CapacityUnit::Kg as usize && Role::ALL[4] as usize == Role::Materials as usize
);
