//! Places in Morton order: the bits of longitude and latitude in turn, so that neighbours have near keys.

use std::ops::Range;

use crate::query::Bbox;

/// A place to a centimetre, or none: the bits of its two parts in turn. Spots are ordered as they lie in the atlas.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Spot(u64);

/// A part of a place that is none.
const NOWHERE: u32 = u32::MAX;
/// Ten-millionths of a degree.
pub(super) const SCALE: f64 = 1e7;
/// A box is cut into squares until they are so small, or inside.
const DEEPEST: u32 = 12;

impl Spot {
    pub fn of(place: Option<(f64, f64)>) -> Self {
        place.map_or(Self::at(NOWHERE, NOWHERE), |(lat, lon)| Self::at(scaled(lon, 180.0), scaled(lat, 90.0)))
    }

    fn at(x: u32, y: u32) -> Self {
        Self(spread(x) | spread(y) << 1)
    }

    pub fn is_somewhere(self) -> bool {
        self.0 != u64::MAX
    }

    /// Ten-millionths of a degree east of 180° W and north of 90° S.
    pub fn parts(self) -> (u32, u32) {
        (gathered(self.0), gathered(self.0 >> 1))
    }

    /// Latitude and longitude.
    pub fn degrees(self) -> Option<(f64, f64)> {
        let (x, y) = self.parts();
        self.is_somewhere().then(|| degrees(f64::from(x), f64::from(y)))
    }

    pub fn key(self) -> u64 {
        self.0
    }

    /// The square of 2^`bits` parts that it lies in.
    pub fn square(self, bits: u32) -> u64 {
        self.0 >> (2 * bits)
    }
}

/// Latitude and longitude of two parts.
pub(super) fn degrees(x: f64, y: f64) -> (f64, f64) {
    ((y - 90.0 * SCALE) / SCALE, (x - 180.0 * SCALE) / SCALE)
}

fn scaled(degrees: f64, most: f64) -> u32 {
    ((degrees.clamp(-most, most) * SCALE).round() + most * SCALE) as u32
}

/// The bits of a number with a gap after each.
fn spread(bits: u32) -> u64 {
    let mut wide = u64::from(bits);
    for (shift, mask) in [
        (16, 0x0000_ffff_0000_ffff),
        (8, 0x00ff_00ff_00ff_00ff),
        (4, 0x0f0f_0f0f_0f0f_0f0f),
        (2, 0x3333_3333_3333_3333),
        (1, 0x5555_5555_5555_5555),
    ] {
        wide = (wide | wide << shift) & mask;
    }
    wide
}

/// Every second bit of a number, the lowest first.
fn gathered(wide: u64) -> u32 {
    let mut bits = wide & 0x5555_5555_5555_5555;
    for (shift, mask) in [
        (1, 0x3333_3333_3333_3333),
        (2, 0x0f0f_0f0f_0f0f_0f0f),
        (4, 0x00ff_00ff_00ff_00ff),
        (8, 0x0000_ffff_0000_ffff),
        (16, 0x0000_0000_ffff_ffff),
    ] {
        bits = (bits | bits >> shift) & mask;
    }
    bits as u32
}

/// The runs of rows in which everything in the box lies, in order, each with whether all of it lies inside the box.
/// `position`: how many rows have a smaller key.
pub(super) fn runs(bbox: Bbox, position: impl Fn(u64) -> usize) -> Vec<(Range<usize>, bool)> {
    let parts = if bbox.west <= bbox.east {
        vec![bbox]
    } else {
        vec![Bbox { east: 180.0, ..bbox }, Bbox { west: -180.0, ..bbox }]
    };
    let mut keys = Vec::new();
    for part in parts {
        let corner = |lat, lon| (scaled(lon, 180.0), scaled(lat, 90.0));
        squares(&(corner(part.south, part.west), corner(part.north, part.east)), (0, 0), 0, &mut keys);
    }
    keys.sort_unstable();
    let mut runs: Vec<(Range<usize>, bool)> = Vec::new();
    for (first, last, inside) in keys {
        // A key below the last one: no spot has the greatest of all, which means nowhere.
        let run = position(first)..position(last.saturating_add(1));
        match runs.last_mut() {
            Some((before, same)) if run.start <= before.end && *same == inside => before.end = before.end.max(run.end),
            _ => runs.push((run, inside)),
        }
    }
    runs.retain(|(run, _)| !run.is_empty());
    runs
}

/// Adds the first and last key of the squares that cover the part of a box in one square, and whether they lie inside.
fn squares(bounds: &((u32, u32), (u32, u32)), (x, y): (u32, u32), depth: u32, keys: &mut Vec<(u64, u64, bool)>) {
    let side = (u64::from(u32::MAX) + 1) >> depth;
    let (east, north) = ((u64::from(x) + side - 1) as u32, (u64::from(y) + side - 1) as u32);
    let ((west_most, south_most), (east_most, north_most)) = *bounds;
    if east < west_most || north < south_most || x > east_most || y > north_most {
        return;
    }
    // Bounds are rounded: what lies on them is looked at more closely.
    let is_inside = x > west_most && y > south_most && east < east_most && north < north_most;
    // Squares much smaller than the box cost more to look up than to look through.
    let extent = (east_most - west_most).max(north_most - south_most);
    if is_inside || side <= u64::from(extent) / 8 || depth == DEEPEST {
        keys.push((Spot::at(x, y).key(), Spot::at(east, north).key(), is_inside));
        return;
    }
    let half = (side / 2) as u32;
    for (dx, dy) in [(0, 0), (half, 0), (0, half), (half, half)] {
        squares(bounds, (x + dx, y + dy), depth + 1, keys);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_comes_back_as_it_was() {
        for place in [(-1.286, 36.817), (90.0, 180.0), (-90.0, -180.0), (0.0, 0.0), (12.345_678_9, -98.765_432_1)] {
            assert_eq!(Spot::of(Some(place)).degrees(), Some(place));
        }
        assert_eq!(Spot::of(None).degrees(), None);
    }

    #[test]
    fn neighbours_have_near_keys() {
        let key = |place| Spot::of(Some(place)).key();
        let near = key((-1.28, 36.81)).abs_diff(key((-1.29, 36.82)));
        assert!(near < key((-1.28, 36.81)).abs_diff(key((52.5, 13.4))) / 1000);
    }
}
