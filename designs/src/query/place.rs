//! Places on the globe: a distance, a circle and a box that may cross the antimeridian.

use std::fmt;

/// Mean radius of the Earth in kilometres, as in the problem format.
const EARTH_KM: f64 = 6371.0088;

/// A circle on the map.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Near {
    /// Degrees north.
    pub lat: f64,
    /// Degrees east.
    pub lon: f64,
    pub radius_km: f64,
}

/// A box on the map in degrees; `west` above `east` means that it crosses the antimeridian.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bbox {
    pub west: f64,
    pub south: f64,
    pub east: f64,
    pub north: f64,
}

impl Near {
    /// Whether the place (latitude, longitude) lies in the circle.
    pub fn reaches(&self, place: (f64, f64)) -> bool {
        distance_km((self.lat, self.lon), place) <= self.radius_km
    }

    /// A box around the circle, with a little room; none when the circle holds a pole or goes round the world.
    pub(crate) fn bounds(&self) -> Option<Bbox> {
        let angle = self.radius_km / EARTH_KM * 1.000_1;
        let height = angle.to_degrees();
        let (south, north) = (self.lat - height, self.lat + height);
        if south <= -90.0 || north >= 90.0 {
            return None;
        }
        let width = (angle.sin() / self.lat.to_radians().cos()).asin().to_degrees();
        let bbox = Bbox { west: self.lon - width, south, east: self.lon + width, north };
        (angle < std::f64::consts::FRAC_PI_2).then(|| bbox.normalise())
    }
}

impl Bbox {
    /// Whether the place (latitude, longitude) lies in the box or on its edge.
    pub fn contains(&self, (lat, lon): (f64, f64)) -> bool {
        let between = if self.west <= self.east {
            (self.west..=self.east).contains(&lon)
        } else {
            lon >= self.west || lon <= self.east
        };
        between && (self.south..=self.north).contains(&lat)
    }

    /// Degrees times degrees: which of two boxes is smaller.
    pub(crate) fn area(&self) -> f64 {
        let width = self.east - self.west;
        (if width < 0.0 { width + 360.0 } else { width }) * (self.north - self.south)
    }

    /// The same box with longitudes in ±180: a map that was dragged round the world counts on.
    pub fn normalise(self) -> Self {
        if self.west >= -180.0 && self.east <= 180.0 {
            return self;
        }
        if self.east - self.west >= 360.0 {
            return Self { west: -180.0, east: 180.0, ..self };
        }
        Self { west: wrapped(self.west), east: wrapped(self.east), ..self }
    }
}

fn wrapped(lon: f64) -> f64 {
    if (-180.0..=180.0).contains(&lon) { lon } else { (lon + 180.0).rem_euclid(360.0) - 180.0 }
}

impl fmt::Display for Bbox {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{},{},{},{}", self.west, self.south, self.east, self.north)
    }
}

/// Kilometres between two places (latitude, longitude) along the surface (haversine).
pub fn distance_km(a: (f64, f64), b: (f64, f64)) -> f64 {
    let (lat_a, lat_b) = (a.0.to_radians(), b.0.to_radians());
    let half_lat = ((lat_b - lat_a) / 2.0).sin();
    let half_lon = ((b.1 - a.1).to_radians() / 2.0).sin();
    let h = half_lat * half_lat + lat_a.cos() * lat_b.cos() * half_lon * half_lon;
    2.0 * EARTH_KM * h.sqrt().min(1.0).asin()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn distances_are_those_of_the_globe() {
        let (nairobi, mombasa) = ((-1.2864, 36.8172), (-4.0435, 39.6682));
        assert!((distance_km(nairobi, mombasa) - 440.3).abs() < 1.0);
        assert_eq!(distance_km(nairobi, nairobi), 0.0);
        let half_way_round = std::f64::consts::PI * EARTH_KM;
        assert!((distance_km((0.0, 0.0), (0.0, 180.0)) - half_way_round).abs() < 1e-6);
    }

    #[test]
    fn a_box_may_cross_the_antimeridian() {
        let fiji = Bbox { west: 176.0, south: -20.0, east: -178.0, north: -12.0 };
        assert!(fiji.contains((-18.1, 178.4)) && fiji.contains((-16.0, -179.5)));
        assert!(!fiji.contains((-18.1, 170.0)) && !fiji.contains((-25.0, 178.4)));
        let kenya = Bbox { west: 33.9, south: -4.7, east: 41.9, north: 5.5 };
        assert!(kenya.contains((-1.3, 36.8)) && !kenya.contains((-1.3, -36.8)));
    }

    #[test]
    fn a_circle_lies_in_its_box() {
        for (lat, lon) in [(-1.28, 36.8), (64.1, -21.9), (-17.7, 178.0), (0.0, 0.0)] {
            let near = Near { lat, lon, radius_km: 800.0 };
            let bounds = near.bounds().expect("no pole in it");
            for step in 0..72_000 {
                let place = (f64::from(step % 360) / 2.0 - 90.0, f64::from(step / 360) * 1.8 - 180.0);
                assert!(!near.reaches(place) || bounds.contains(place), "{place:?} around {lat},{lon}");
            }
        }
        assert_eq!(Near { lat: 88.0, lon: 0.0, radius_km: 800.0 }.bounds(), None);
    }

    #[test]
    fn a_map_dragged_round_the_world_is_brought_back() {
        let dragged = Bbox { west: 170.0, south: 0.0, east: 190.0, north: 1.0 };
        assert_eq!(dragged.normalise(), Bbox { west: 170.0, east: -170.0, ..dragged });
        let twice = Bbox { west: -400.0, south: 0.0, east: 300.0, north: 1.0 };
        assert_eq!(twice.normalise(), Bbox { west: -180.0, east: 180.0, ..twice });
        let whole = Bbox { west: -180.0, south: -90.0, east: 180.0, north: 90.0 };
        assert_eq!(whole.normalise(), whole);
    }
}
