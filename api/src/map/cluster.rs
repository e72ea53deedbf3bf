//! Points for the map as they travel: few letters, ten metres fine.

use designs::atlas::Mark;
use serde::Serialize;

use super::Index;

/// What is drawn at one place. Written as `[lat, lon, count, slug, name, town]`, the last three for single workshops.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Point {
    /// One workshop: latitude, longitude, 1, slug, name, town.
    One(f64, f64, usize, String, String, String),
    /// So many workshops around their middle.
    Many(f64, f64, usize),
}

impl Point {
    /// A mark with the names of its workshop.
    pub fn of(mark: Mark, index: &Index) -> Self {
        match mark {
            Mark::One(lat, lon, number) => {
                let listed = index.listed(number);
                let (slug, name, town) = (listed.slug.clone(), listed.name.clone(), listed.town.clone());
                Self::One(rounded(lat), rounded(lon), 1, slug, name, town)
            }
            Mark::Many(lat, lon, count) => Self::Many(rounded(lat), rounded(lon), count),
        }
    }
}

/// Ten metres are enough for a map.
fn rounded(degrees: f64) -> f64 {
    (degrees * 10_000.0).round() / 10_000.0
}
