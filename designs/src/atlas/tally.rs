//! Counts and capacity of some workshops, by everything people ask about.

use std::collections::{BTreeSet, HashMap};

use super::{Atlas, Found, Standing};
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

/// Cells by code while they are filled.
#[derive(Default)]
struct Counter<'a> {
    place_of: HashMap<&'a str, usize>,
    cells: Vec<Cell>,
}

impl<'a> Counter<'a> {
    fn of(codes: impl IntoIterator<Item = &'a str>) -> Self {
        let mut counter = Self::default();
        codes.into_iter().for_each(|code| {
            counter.place(code);
        });
        counter
    }

    fn place(&mut self, code: &'a str) -> usize {
        *self.place_of.entry(code).or_insert_with(|| {
            self.cells.push(Cell { code: code.to_owned(), ..Cell::default() });
            self.cells.len() - 1
        })
    }

    fn cell(&mut self, code: &'a str) -> &mut Cell {
        let at = self.place(code);
        &mut self.cells[at]
    }

    /// Those that count somebody, most first.
    fn ranked(mut self) -> Vec<Cell> {
        self.cells.retain(|cell| cell.workshops > 0);
        self.cells.sort_by(|a, b| b.workshops.cmp(&a.workshops).then_with(|| a.code.cmp(&b.code)));
        self.cells
    }
}

/// How many workshops, and their capacity by [`CapacityUnit::ALL`].
#[derive(Clone, Copy, Default)]
struct Amount {
    workshops: usize,
    capacity: [f64; 4],
}

impl Cell {
    fn join(&mut self, other: &Amount) {
        self.workshops += other.workshops;
        self.capacity.iter_mut().zip(other.capacity).for_each(|(sum, more)| *sum += more);
    }
}

/// Levels, sets of roles, ages: all that is counted by standing and day, as one number.
const LEVELS: usize = 6;
const ROLE_SETS: usize = 1 << Role::ALL.len();
const AGES: [&str; 4] = ["recent", "year", "older", "never"];

impl Atlas {
    /// Counts these workshops. Verified since `recent`, or since `year`, tells how fresh a record is.
    ///
    /// Each row adds to few numbers: by place, by repertoire, by skill and by class. What people ask about is summed from
    /// those at the end.
    pub fn tally(&self, found: &Found, recent: Day, year: Day) -> Tally {
        let tables = &self.tables;
        let (recent, year) = (recent.number(), year.number());
        let classes: Vec<usize> = tables.standings.iter().map(|standing| class(standing) * AGES.len()).collect();
        let units: Vec<usize> = tables.skills.iter().map(|skill| skill.unit as usize).collect();
        let mut countries = Counter::default();
        let country_of: Vec<usize> =
            tables.places.iter().map(|place| countries.place(place.country.as_deref().unwrap_or_default())).collect();
        let mut by_country = vec![Amount::default(); countries.cells.len()];
        let mut by_class = vec![Amount::default(); LEVELS * ROLE_SETS * AGES.len()];
        let mut by_batch = [Amount::default(); BATCHES.len()];
        let mut by_skill = vec![0.0; tables.skills.len()];
        let mut is_town = vec![false; tables.places.len()];
        let mut repertoires = vec![0_usize; tables.repertoires.len()];
        self.each(found, |part, at| {
            let (place, verified) = (part.places[at] as usize, part.verified[at]);
            is_town[place] = true;
            repertoires[part.repertoires[at] as usize] += 1;
            let age = match verified {
                0 => 3,
                on => usize::from(on < recent) + usize::from(on < year),
            };
            let country = &mut by_country[country_of[place]];
            let class = &mut by_class[classes[part.standings[at] as usize] + age];
            country.workshops += 1;
            class.workshops += 1;
            let mut batches = 0_u32;
            for one in part.capabilities_of(at) {
                let (unit, amount) = (units[one.skill as usize], one.capacity);
                by_skill[one.skill as usize] += amount;
                country.capacity[unit] += amount;
                class.capacity[unit] += amount;
                let batch = BATCHES.iter().filter(|(_, most)| one.min_lot > *most).count();
                by_batch[batch].capacity[unit] += amount;
                batches |= 1 << batch;
            }
            for (batch, sum) in by_batch.iter_mut().enumerate() {
                sum.workshops += (batches >> batch & 1) as usize;
            }
        });
        let mut tally = Tally {
            workshops: found.len(),
            towns: is_town.into_iter().filter(|seen| *seen).count(),
            ..Tally::default()
        };
        countries.cells.iter_mut().zip(&by_country).for_each(|(cell, sum)| cell.join(sum));
        tally.countries = countries.ranked().into_iter().filter(|cell| !cell.code.is_empty()).collect();
        self.count_classes(&by_class, &mut tally);
        self.count_skills(&repertoires, &by_skill, &mut tally);
        tally.batches = Counter::of(BATCHES.map(|(code, _)| code)).cells;
        tally.batches.iter_mut().zip(&by_batch).for_each(|(cell, sum)| cell.join(sum));
        tally
    }

    /// Levels, roles, ages and the whole capacity.
    fn count_classes(&self, by_class: &[Amount], tally: &mut Tally) {
        let mut levels = Counter::of(["0", "1", "2", "3", "4", "5"]).cells;
        let mut roles = Counter::of(Role::ALL.map(Role::code)).cells;
        let mut ages = Counter::of(AGES).cells;
        for (class, sum) in by_class.iter().enumerate().filter(|(_, sum)| sum.workshops > 0) {
            let (standing, age) = (class / AGES.len(), class % AGES.len());
            levels[standing / ROLE_SETS].join(sum);
            ages[age].join(sum);
            let own = roles.iter_mut().enumerate().filter(|(role, _)| standing >> role & 1 == 1);
            own.for_each(|(_, cell)| cell.join(sum));
            tally.capacity.iter_mut().zip(sum.capacity).for_each(|(all, more)| *all += more);
        }
        (tally.levels, tally.roles, tally.ages) = (levels, roles, ages);
    }

    /// Processes and materials: how many workshops by repertoire, how much by skill.
    fn count_skills(&self, repertoires: &[usize], by_skill: &[f64], tally: &mut Tally) {
        let skills = &self.tables.skills;
        let (mut processes, mut materials) = (Counter::default(), Counter::default());
        for (own, count) in self.tables.repertoires.iter().zip(repertoires).filter(|(_, count)| **count > 0) {
            let own = || own.iter().map(|skill| &skills[*skill]);
            let done: BTreeSet<&str> = own().map(|skill| skill.process.as_str()).collect();
            let worked: BTreeSet<&str> = own().flat_map(|skill| skill.materials.iter().map(String::as_str)).collect();
            done.into_iter().for_each(|code| processes.cell(code).workshops += count);
            worked.into_iter().for_each(|code| materials.cell(code).workshops += count);
        }
        for (skill, amount) in skills.iter().zip(by_skill).filter(|(_, amount)| **amount != 0.0) {
            processes.cell(&skill.process).capacity[skill.unit as usize] += amount;
            for material in skill.materials.iter().collect::<BTreeSet<_>>() {
                materials.cell(material).capacity[skill.unit as usize] += amount;
            }
        }
        (tally.processes, tally.materials) = (processes.ranked(), materials.ranked());
    }
}

/// The level and the roles of a standing as one number.
fn class(standing: &Standing) -> usize {
    let roles = standing.roles.iter().fold(0, |set, role| set | 1 << *role as usize);
    usize::from(standing.verified).min(LEVELS - 1) * ROLE_SETS + roles
}

/// The place of a unit in [`Tally::capacity`], and of a role among the bits of a class.
const _: () = assert!(
    CapacityUnit::ALL[2] as usize == CapacityUnit::Kg as usize && Role::ALL[4] as usize == Role::Materials as usize
);
