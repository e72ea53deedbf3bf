//! What a map draws: a mark a workshop when few are in sight, one a cell of a grid when many are.

use std::collections::HashMap;

use rustc_hash::FxBuildHasher;

use super::part::Sum;
use super::{Atlas, Found};

/// Above so many workshops in sight neighbours are drawn as one.
pub const MOST_SINGLE: usize = 300;
/// No answer has more marks; the grid grows coarser instead.
pub const MOST_CELLS: usize = 4_000;
/// No mark is nearer to another than so many pixels of the map at its zoom.
const APART_PX: f64 = 42.0;
/// A cell of the grid is a square of 2^29 ten-millionths of a degree at zoom 0 (38 pixels), half at each further zoom.
const CELL_BITS: u32 = 29;
/// From this zoom on every workshop has its own mark.
const SINGLE_ZOOM: u8 = 13;

/// What is drawn at one place.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Mark {
    /// One workshop: latitude, longitude, its number.
    One(f64, f64, u32),
    /// So many workshops around their middle.
    Many(f64, f64, usize),
}

/// The workshops of a cell, and the number of one of them.
#[derive(Clone, Copy, Debug)]
struct Group {
    sum: Sum,
    number: u32,
}

impl Atlas {
    /// The marks for these workshops at a zoom of the map (0 the world, 18 a street). What has no place is not drawn.
    pub fn marks(&self, found: &Found, zoom: u8) -> Vec<Mark> {
        let zoom = zoom.min(18);
        let count = found.len();
        if count <= MOST_SINGLE && zoom >= 5 || count <= MOST_CELLS && zoom >= SINGLE_ZOOM {
            let mut marks = Vec::with_capacity(count);
            self.each(found, |part, at| {
                let one = part.spots[at].degrees().map(|(lat, lon)| Mark::One(lat, lon, part.numbers[at]));
                marks.extend(one);
            });
            return marks;
        }
        let (groups, bits) = self.groups(found, CELL_BITS - u32::from(zoom));
        // At zoom 0 the world is 256 pixels wide; a grid that had to grow coarser is that of a lower zoom.
        let least = APART_PX * 360.0 / 256.0 / f64::from(1_u32 << (CELL_BITS - bits));
        apart(groups, least).into_iter().map(Group::mark).collect()
    }

    /// The workshops cell by cell in Morton order, in cells of 2^`bits` or, where they would be too many, larger ones.
    fn groups(&self, found: &Found, mut bits: u32) -> (Vec<Group>, u32) {
        let mut cells: Vec<(u64, Group)> = Vec::new();
        for (part, words) in self.parts.iter().zip(&found.parts) {
            for (at, word) in words.iter().enumerate().filter(|(_, word)| **word != 0) {
                if let Some((cell, sum)) = part.block(at, *word, |spot| spot.square(bits)) {
                    keep(&mut cells, cell, Group { sum: *sum, number: part.numbers[at * 64] });
                } else {
                    let rows = super::found::places(at, *word).filter(|row| part.spots[*row].is_somewhere());
                    for row in rows {
                        let spot = part.spots[row];
                        keep(&mut cells, spot.square(bits), Group { sum: Sum::of(spot), number: part.numbers[row] });
                    }
                }
                if cells.len() > 4 * MOST_CELLS {
                    bits += 1;
                    coarsen(&mut cells, 2);
                }
            }
        }
        coarsen(&mut cells, 0);
        while cells.len() > MOST_CELLS && bits < CELL_BITS {
            bits += 1;
            coarsen(&mut cells, 2);
        }
        (cells.into_iter().map(|(_, group)| group).collect(), bits)
    }
}

/// Adds a group to the cell it lies in; neighbours come together, so that this is mostly the last one.
fn keep(cells: &mut Vec<(u64, Group)>, cell: u64, group: Group) {
    match cells.last_mut() {
        Some((last, known)) if *last == cell => known.sum.join(&group.sum),
        _ => cells.push((cell, group)),
    }
}

/// Joins the cells that are one when the last bits of their names are dropped.
fn coarsen(cells: &mut Vec<(u64, Group)>, bits: u32) {
    cells.iter_mut().for_each(|(cell, _)| *cell >>= bits);
    cells.sort_by_key(|(cell, _)| *cell);
    cells.dedup_by(|next, kept| {
        let is_same = next.0 == kept.0;
        if is_same {
            kept.1.sum.join(&next.1.sum);
        }
        is_same
    });
}

impl Group {
    fn middle(&self) -> (f64, f64) {
        self.sum.middle()
    }

    fn mark(self) -> Mark {
        let (lat, lon) = self.middle();
        match self.sum.count {
            1 => Mark::One(lat, lon, self.number),
            count => Mark::Many(lat, lon, count as usize),
        }
    }
}

/// Joins groups whose middles are nearer than `least` degrees, so that no number covers another.
fn apart(groups: Vec<Group>, least: f64) -> Vec<Group> {
    let mut kept: Vec<Group> = Vec::new();
    // Kept groups by the square of side `least` that their middle lies in: whatever is too near is in one of nine.
    let mut squares: HashMap<(i32, i32), Vec<usize>, FxBuildHasher> = HashMap::default();
    let square = |(lat, lon): (f64, f64)| ((lat / least).floor() as i32, (lon / least).floor() as i32);
    for group in groups {
        let (lat, lon) = group.middle();
        let (row, column) = square((lat, lon));
        let around = (row - 1..=row + 1).flat_map(|r| (column - 1..=column + 1).map(move |c| (r, c)));
        let near = around.flat_map(|at| squares.get(&at).into_iter().flatten().copied()).filter(|at| {
            let (y, x) = kept[*at].middle();
            (y - lat).hypot(x - lon) < least
        });
        match near.min() {
            Some(at) => {
                let before = square(kept[at].middle());
                kept[at].sum.join(&group.sum);
                let after = square(kept[at].middle());
                if before != after {
                    squares.entry(before).or_default().retain(|known| *known != at);
                    squares.entry(after).or_default().push(at);
                }
            }
            None => {
                squares.entry((row, column)).or_default().push(kept.len());
                kept.push(group);
            }
        }
    }
    kept
}
