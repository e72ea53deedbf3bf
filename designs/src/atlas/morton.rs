//! Places in Morton order: the bits of longitude and latitude in turn, so that neighbours have near keys.

use std::ops::Range;

use crate::query::Bbox;

/// A place to a centimetre, or none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Spot {
    /// Ten-millionths of a degree east of 180° W; [`NOWHERE`]: no place.
    x: u32,
    /// Ten-millionths of a degree north of 90° S.
    y: u32,
}

const NOWHERE: u32 = u32::MAX;
const SCALE: f64 = 1e7;
/// A box is cut into squares until they are so small, or inside.
const DEEPEST: u32 = 12;

impl Spot {
    pub fn of(place: Option<(f64, f64)>) -> Self {
        match place {
            Some((lat, lon)) => Self { x: scaled(lon, 180.0), y: scaled(lat, 90.0) },
            None => Self { x: NOWHERE, y: NOWHERE },
        }
    }

    /// Latitude and longitude.
    pub fn degrees(self) -> Option<(f64, f64)> {
        let degrees = |part: u32, most: f64| (f64::from(part) - most * SCALE) / SCALE;
        (self.x != NOWHERE).then(|| (degrees(self.y, 90.0), degrees(self.x, 180.0)))
    }

    pub fn key(self) -> u64 {
        spread(self.x) | spread(self.y) << 1
    }
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

/// The runs of rows in which everything in the box lies, in order. `position`: how many rows have a smaller key.
pub(super) fn runs(bbox: Bbox, position: impl Fn(u64) -> u32) -> Vec<Range<u32>> {
    let parts = if bbox.west <= bbox.east {
        vec![bbox]
    } else {
        vec![Bbox { east: 180.0, ..bbox }, Bbox { west: -180.0, ..bbox }]
    };
    let mut keys = Vec::new();
    for part in parts {
        let (from, to) = (Spot::of(Some((part.south, part.west))), Spot::of(Some((part.north, part.east))));
        squares(&(from, to), (0, 0), 0, &mut keys);
    }
    keys.sort_unstable();
    let mut runs: Vec<Range<u32>> = Vec::new();
    for (first, last) in keys {
        // A key below the last one: no spot has the greatest of all, which means nowhere.
        let run = position(first)..position(last.saturating_add(1));
        match runs.last_mut() {
            Some(before) if run.start <= before.end => before.end = before.end.max(run.end),
            _ => runs.push(run),
        }
    }
    runs.retain(|run| !run.is_empty());
    runs
}

/// Adds the first and last key of the squares that cover the part of a box in one square.
fn squares(bounds: &(Spot, Spot), (x, y): (u32, u32), depth: u32, keys: &mut Vec<(u64, u64)>) {
    let side = (u64::from(u32::MAX) + 1) >> depth;
    let (east, north) = ((u64::from(x) + side - 1) as u32, (u64::from(y) + side - 1) as u32);
    let (from, to) = bounds;
    if east < from.x || north < from.y || x > to.x || y > to.y {
        return;
    }
    let is_inside = x >= from.x && y >= from.y && east <= to.x && north <= to.y;
    // Squares much smaller than the box cost more to look up than to look through.
    let is_small = side <= u64::from((to.x - from.x).max(to.y - from.y)) / 4 || depth == DEEPEST;
    if is_inside || is_small {
        keys.push((Spot { x, y }.key(), Spot { x: east, y: north }.key()));
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
