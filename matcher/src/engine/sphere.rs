//! Places as points of the unit sphere.
//!
//! A straight line through the earth is never longer than the way round it, and a box knows its nearest
//! point, so distances to whole regions have exact lower bounds, at the poles and the date line too.

use crate::distance::EARTH_KM;
use crate::problem::Location;

/// A point of the unit sphere.
pub(crate) type Point = [f64; 3];

/// The point of a place.
pub(crate) fn point(place: Location) -> Point {
    let (lat, lon) = (place.lat.to_radians(), place.lon.to_radians());
    [lat.cos() * lon.cos(), lat.cos() * lon.sin(), lat.sin()]
}

/// Great-circle kilometres between two points, by the square of the chord.
pub(crate) fn km(chord_squared: f64) -> f64 {
    2.0 * EARTH_KM * (chord_squared.sqrt() / 2.0).min(1.0).asin()
}

/// The square of the straight line between two points.
pub(crate) fn chord_squared(a: &Point, b: &Point) -> f64 {
    (0..3).map(|i| (a[i] - b[i]) * (a[i] - b[i])).sum()
}

/// An upright box around points.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Bounds {
    low: Point,
    high: Point,
}

impl Bounds {
    /// Around nothing: farther than anything.
    pub const NOTHING: Bounds = Bounds { low: [f64::INFINITY; 3], high: [f64::NEG_INFINITY; 3] };

    pub fn include(&mut self, point: &Point) {
        for (i, &x) in point.iter().enumerate() {
            self.low[i] = self.low[i].min(x);
            self.high[i] = self.high[i].max(x);
        }
    }

    /// How long each side is.
    pub fn sides(&self) -> Point {
        [0, 1, 2].map(|i| self.high[i] - self.low[i])
    }

    /// The square of the straight line to the nearest point of the box.
    pub fn chord_squared(&self, to: &Point) -> f64 {
        let outside = |i: usize| (self.low[i] - to[i]).max(to[i] - self.high[i]).max(0.0);
        (0..3).map(|i| outside(i) * outside(i)).sum()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::distance;

    #[test]
    fn the_chord_gives_the_same_kilometres_as_haversine() {
        let places = [(0.0, 0.0), (-1.286, 36.817), (-4.044, 39.668), (89.9, 10.0), (-89.9, -170.0), (12.0, 179.99)];
        for (lat, lon) in places {
            for (other_lat, other_lon) in places {
                let a = Location { lat, lon };
                let b = Location { lat: other_lat, lon: other_lon };
                let through = km(chord_squared(&point(a), &point(b)));
                assert!((through - distance::km(a, b)).abs() < 1e-7, "{a:?} {b:?}");
            }
        }
    }

    #[test]
    fn a_box_is_never_farther_than_what_is_in_it() {
        let inside = [(1.0, 179.5), (1.5, -179.5), (-2.0, 180.0)].map(|(lat, lon)| point(Location { lat, lon }));
        let mut bounds = Bounds::NOTHING;
        inside.iter().for_each(|p| bounds.include(p));
        for (lat, lon) in [(0.0, 0.0), (0.0, 179.9), (-89.0, 12.0), (1.0, -179.0)] {
            let from = point(Location { lat, lon });
            assert!(inside.iter().all(|p| bounds.chord_squared(&from) <= chord_squared(p, &from)));
        }
    }
}
