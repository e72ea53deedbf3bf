//! What a map draws: a mark a workshop when few are in sight, one a cell of a grid when many are.

use std::collections::HashMap;

use super::Atlas;

/// Above so many workshops in sight neighbours are drawn as one.
pub const MOST_SINGLE: usize = 300;
/// No answer has more marks; the grid grows coarser instead.
pub const MOST_CELLS: usize = 4_000;
/// Side of a cell, in pixels of the map at its zoom.
const CELL_PX: f64 = 56.0;
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

/// The workshops of a cell: how many, the sums of their places, the number of one of them.
#[derive(Clone, Copy, Debug)]
struct Group {
    count: usize,
    lat: f64,
    lon: f64,
    number: u32,
}

impl Atlas {
    /// The marks for the workshops at these positions at a zoom of the map (0 the world, 18 a street). What has no
    /// place is not drawn.
    pub fn marks(&self, positions: &[u32], zoom: u8) -> Vec<Mark> {
        let fine = zoom >= SINGLE_ZOOM && positions.len() <= MOST_CELLS;
        if positions.len() <= MOST_SINGLE && zoom >= 5 || fine {
            return positions.iter().filter_map(|at| self.group(*at)).map(Group::mark).collect();
        }
        for zoom in (0..=zoom.min(18)).rev() {
            // At zoom 0 the world is 256 pixels wide.
            let degrees = CELL_PX * 360.0 / (256.0 * f64::from(1_u32 << zoom));
            let groups = self.groups(positions, degrees);
            if groups.len() <= MOST_CELLS || zoom == 0 {
                return apart(groups, degrees * 0.75).into_iter().map(Group::mark).collect();
            }
        }
        Vec::new()
    }

    fn group(&self, at: u32) -> Option<Group> {
        let row = &self.rows[at as usize];
        row.spot.degrees().map(|(lat, lon)| Group { count: 1, lat, lon, number: row.number })
    }

    /// The workshops cell by cell, from the south-west.
    fn groups(&self, positions: &[u32], degrees: f64) -> Vec<Group> {
        let mut cells: HashMap<(i32, i32), Group> = HashMap::new();
        // Neighbours lie together, so that most rows fall into the cell of the row before.
        let mut open: Option<((i32, i32), Group)> = None;
        let mut keep = |(cell, group): ((i32, i32), Group)| {
            cells.entry(cell).and_modify(|known| known.join(&group)).or_insert(group);
        };
        for one in positions.iter().filter_map(|at| self.group(*at)) {
            let cell = ((one.lat / degrees).floor() as i32, (one.lon / degrees).floor() as i32);
            match &mut open {
                Some((known, group)) if *known == cell => group.join(&one),
                _ => {
                    open.replace((cell, one)).map(&mut keep);
                }
            }
        }
        open.map(&mut keep);
        let mut cells: Vec<_> = cells.into_iter().collect();
        cells.sort_unstable_by_key(|(cell, _)| *cell);
        cells.into_iter().map(|(_, group)| group).collect()
    }
}

impl Group {
    fn join(&mut self, other: &Self) {
        self.count += other.count;
        self.lat += other.lat;
        self.lon += other.lon;
        self.number = self.number.min(other.number);
    }

    fn middle(&self) -> (f64, f64) {
        (self.lat / self.count as f64, self.lon / self.count as f64)
    }

    fn mark(self) -> Mark {
        let (lat, lon) = self.middle();
        if self.count == 1 { Mark::One(lat, lon, self.number) } else { Mark::Many(lat, lon, self.count) }
    }
}

/// Joins groups whose middles are nearer than `least` degrees, so that no number covers another.
fn apart(groups: Vec<Group>, least: f64) -> Vec<Group> {
    let mut kept: Vec<Group> = Vec::new();
    // Kept groups by the square of side `least` that their middle lies in: whatever is too near is in one of nine.
    let mut squares: HashMap<(i32, i32), Vec<usize>> = HashMap::new();
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
                kept[at].join(&group);
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
