//! Rows in Morton order, column by column, with sums over each block of 64 of them.

use std::ops::Range as Rows;

use super::words::Words;
use super::{morton, morton::Spot};
use crate::query::{Near, Query, distance_km};

/// One capability: what it does, how much, and for how many pieces it starts.
#[derive(Clone, Copy, Debug)]
pub(super) struct Capability {
    pub capacity: f64,
    pub skill: u32,
    pub min_lot: u32,
}

/// Workshops in order. A column has one entry a row.
#[derive(Debug, Default)]
pub(super) struct Part {
    pub spots: Vec<Spot>,
    pub numbers: Vec<u32>,
    pub places: Vec<u32>,
    pub standings: Vec<u32>,
    /// Its skills, as a whole.
    pub repertoires: Vec<u32>,
    /// Since when it is verified, and when it was last known to be true; as `Day::number`, 0: never.
    pub verified: Vec<u32>,
    pub known: Vec<u32>,
    /// Where its capabilities begin; one entry more than there are rows.
    pub first: Vec<u32>,
    pub capabilities: Vec<Capability>,
    pub words: Words,
    /// For each number, counted from the lowest of the part, its row.
    pub row_of: Vec<u32>,
    /// Sums over 64 rows each.
    pub blocks: Vec<Sum>,
    /// Where 256 rows each lie.
    pub regions: Vec<Region>,
}

/// Many workshops as one: how many, and the sums of their places.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Sum {
    pub count: u64,
    x: u64,
    y: u64,
}

/// Neighbours on the map, in a circle.
#[derive(Clone, Copy, Debug)]
pub(super) struct Region {
    middle: (f64, f64),
    radius_km: f64,
}

/// So many rows lie in a region.
pub(super) const REGION: usize = 256;

impl Sum {
    pub fn of(spot: Spot) -> Self {
        let (x, y) = spot.parts();
        Self { count: 1, x: u64::from(x), y: u64::from(y) }
    }

    pub fn join(&mut self, other: &Self) {
        self.count += other.count;
        self.x += other.x;
        self.y += other.y;
    }

    /// Latitude and longitude of the middle.
    pub fn middle(&self) -> (f64, f64) {
        morton::degrees(self.x as f64 / self.count as f64, self.y as f64 / self.count as f64)
    }
}

impl Region {
    fn of(spots: &[Spot]) -> Option<Self> {
        let places: Vec<(f64, f64)> = spots.iter().filter_map(|spot| spot.degrees()).collect();
        let mut sum = Sum::default();
        spots.iter().filter(|spot| spot.is_somewhere()).for_each(|spot| sum.join(&Sum::of(*spot)));
        let middle = (sum.count > 0).then(|| sum.middle())?;
        Some(Self { middle, radius_km: places.iter().map(|at| distance_km(middle, *at)).fold(0.0, f64::max) })
    }

    /// No workshop in it is nearer to a place than so many kilometres.
    pub fn least_km(&self, from: (f64, f64)) -> f64 {
        distance_km(from, self.middle) - self.radius_km - 1e-6
    }
}

impl Part {
    pub fn len(&self) -> usize {
        self.numbers.len()
    }

    pub fn capabilities_of(&self, at: usize) -> &[Capability] {
        &self.capabilities[self.first[at] as usize..self.first[at + 1] as usize]
    }

    /// Sums up blocks and regions, when all rows are there.
    pub fn sum_up(&mut self) {
        let whole = |spots: &[Spot]| {
            let mut sum = Sum::default();
            spots.iter().for_each(|spot| sum.join(&Sum::of(*spot)));
            sum
        };
        self.blocks = self.spots.chunks(64).map(whole).collect();
        // What lies nowhere comes last, so that only the last regions can be without a place.
        self.regions = self.spots.chunks(REGION).map_while(Region::of).collect();
    }

    /// The sum of a block when all its rows are meant, lie somewhere and have the same answer to a question that
    /// neighbours answer alike.
    pub fn block<T: PartialEq>(&self, at: usize, word: u64, ask: impl Fn(Spot) -> T) -> Option<(T, &Sum)> {
        let spots = (word == u64::MAX).then(|| &self.spots[at * 64..at * 64 + 64])?;
        let (first, last) = (ask(spots[0]), ask(spots[63]));
        (first == last && spots[63].is_somewhere()).then(|| (first, &self.blocks[at]))
    }

    /// The runs of rows outside of which nothing lies in the box and circle of the query, each with whether everything
    /// in it lies inside.
    pub fn runs(&self, query: &Query) -> Vec<(Rows<usize>, bool)> {
        let around = query.near.as_ref().and_then(Near::bounds);
        let smallest = query.bbox.into_iter().chain(around).min_by(|a, b| a.area().total_cmp(&b.area()));
        let Some(bbox) = smallest else { return vec![(0..self.len(), query.near.is_none())] };
        let mut runs = morton::runs(bbox, |key| self.spots.partition_point(|spot| spot.key() < key));
        runs.iter_mut().for_each(|(_, inside)| *inside &= query.near.is_none());
        runs
    }

    pub fn bytes(&self) -> usize {
        let numbers = [&self.numbers, &self.places, &self.standings, &self.repertoires, &self.verified, &self.known];
        numbers.iter().map(|column| size_of_val(column.as_slice())).sum::<usize>()
            + size_of_val(self.first.as_slice())
            + size_of_val(self.row_of.as_slice())
            + size_of_val(self.spots.as_slice())
            + size_of_val(self.capabilities.as_slice())
            + size_of_val(self.blocks.as_slice())
            + size_of_val(self.regions.as_slice())
            + self.words.bytes()
    }
}
