//! Great-circle distances.
//!
//! Haversine on a sphere of the mean earth radius, unrounded, as the file format says. `check` does
//! not use this, so that a mistake here cannot hide.

use crate::problem::Location;

/// The mean radius of the earth in kilometres.
pub(crate) const EARTH_KM: f64 = 6371.0088;

/// Great-circle kilometres between two places (haversine, R = 6371.0088 km).
pub fn km(a: Location, b: Location) -> f64 {
    let (lat_a, lat_b) = (a.lat.to_radians(), b.lat.to_radians());
    let half_lat = (lat_b - lat_a) / 2.0;
    let half_lon = (b.lon - a.lon).to_radians() / 2.0;
    let h = half_lat.sin().powi(2) + lat_a.cos() * lat_b.cos() * half_lon.sin().powi(2);
    2.0 * EARTH_KM * h.sqrt().min(1.0).asin()
}

/// Kilometres, where both ends are known.
pub(crate) fn km_between(a: Option<Location>, b: Option<Location>) -> Option<f64> {
    Some(km(a?, b?))
}
