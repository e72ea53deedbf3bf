//! Points for the map: one a workshop when few are in sight, one a cell of a grid when many are.

use std::collections::BTreeMap;

use serde::Serialize;

use super::Listed;

/// Above so many workshops in sight neighbours are drawn as one.
const MOST_SINGLE: usize = 300;
/// Side of a cell, in pixels of the map at its zoom.
const CELL_PX: f64 = 56.0;
/// From this zoom on every workshop has its own point.
const SINGLE_ZOOM: u8 = 13;

/// What is drawn at one place. Written as `[lat, lon, count, slug, name, town]`, the last three for single workshops.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Point {
    /// One workshop: latitude, longitude, 1, slug, name, town.
    One(f64, f64, usize, String, String, String),
    /// So many workshops around their middle.
    Many(f64, f64, usize),
}

/// The points for these workshops at a zoom of the map (0 the world, 18 a street).
pub fn points(workshops: &[&Listed], zoom: u8) -> Vec<Point> {
    if workshops.len() <= MOST_SINGLE && zoom >= 5 || zoom >= SINGLE_ZOOM {
        return workshops.iter().map(|listed| one(listed)).collect();
    }
    // At zoom 0 the world is 256 pixels wide.
    let degrees = CELL_PX * 360.0 / (256.0 * f64::from(1_u32 << zoom.min(18)));
    let mut cells: BTreeMap<(i64, i64), Vec<&Listed>> = BTreeMap::new();
    for &listed in workshops {
        let (lat, lon) = listed.place;
        let cell = ((lat / degrees).floor() as i64, (lon / degrees).floor() as i64);
        cells.entry(cell).or_default().push(listed);
    }
    apart(cells.into_values().collect(), degrees * 0.75).iter().map(|group| point(group)).collect()
}

/// Joins groups whose middles are nearer than `least` degrees, so that no number covers another.
fn apart(groups: Vec<Vec<&Listed>>, least: f64) -> Vec<Vec<&Listed>> {
    let mut kept: Vec<((f64, f64), Vec<&Listed>)> = Vec::new();
    for group in groups {
        let (lat, lon) = middle(&group);
        match kept.iter_mut().find(|((y, x), _)| (y - lat).hypot(x - lon) < least) {
            Some((place, near)) => {
                near.extend(group);
                *place = middle(near);
            }
            None => kept.push(((lat, lon), group)),
        }
    }
    kept.into_iter().map(|(_, group)| group).collect()
}

fn middle(group: &[&Listed]) -> (f64, f64) {
    let count = group.len() as f64;
    let sum = group.iter().fold((0.0, 0.0), |(lat, lon), listed| (lat + listed.place.0, lon + listed.place.1));
    (sum.0 / count, sum.1 / count)
}

fn point(group: &[&Listed]) -> Point {
    match group {
        [single] => one(single),
        many => {
            let (lat, lon) = middle(many);
            Point::Many(rounded(lat), rounded(lon), many.len())
        }
    }
}

fn one(listed: &Listed) -> Point {
    let (lat, lon) = listed.place;
    Point::One(rounded(lat), rounded(lon), 1, listed.slug.clone(), listed.name.clone(), listed.town.clone())
}

/// Ten metres are enough for a map.
fn rounded(degrees: f64) -> f64 {
    (degrees * 10_000.0).round() / 10_000.0
}
