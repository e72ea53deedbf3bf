//! Vector tiles of the map, for programs that draw maps themselves (Mapbox Vector Tile 2.1, in Web Mercator).
//!
//! Places are kept to a ten-millionth of a degree. A tile ends one of those before its neighbour begins, so that every
//! workshop lies in exactly one tile of a zoom; what lies beyond the square of the projection is in its outermost rows.

use std::f64::consts::PI;

use designs::atlas::Mark;
use designs::query::Bbox;

use super::Index;
use super::mvt::{EXTENT, Layer, Value};

/// The greatest zoom of which there are tiles; programs that go nearer enlarge these.
pub const DEEPEST: u8 = 18;
/// The one layer of a tile.
pub const LAYER: &str = "workshops";
/// What a point of it says, each with its meaning.
pub const FIELDS: [(&str, &str); 5] = [
    ("count", "How many workshops stand here together"),
    ("slug", "Name of a single workshop in addresses: /workshops/{slug}"),
    ("name", "Name of a single workshop"),
    ("town", "Its town"),
    ("country", "Its country, ISO 3166-1 alpha-2"),
];
/// Steps of a degree in which places are kept.
const STEPS: f64 = 1e7;
/// Where the square of the projection ends, in degrees north and south.
const SQUARE: f64 = 85.051_128_779_806_6;

/// A square of the map: `x` counts from the antimeridian to the east, `y` from the north.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tile {
    zoom: u8,
    x: u32,
    y: u32,
}

impl Tile {
    /// The tile of this name; `None` where the map has none.
    pub fn of(zoom: u8, x: u32, y: u32) -> Option<Self> {
        (zoom <= DEEPEST && x >> zoom == 0 && y >> zoom == 0).then_some(Self { zoom, x, y })
    }

    /// The zoom it belongs to.
    pub fn zoom(self) -> u8 {
        self.zoom
    }

    /// The places that belong to it; no place belongs to two.
    pub fn bounds(self) -> Bbox {
        let last = (1 << self.zoom) - 1;
        let step = |degrees: f64| (degrees * STEPS).round();
        let (west, east) = (step(self.longitude(self.x)), step(self.longitude(self.x + 1)) - 1.0);
        let (south, north) = (step(self.latitude(self.y + 1)), step(self.latitude(self.y)) - 1.0);
        Bbox {
            west: west / STEPS,
            south: if self.y == last { -90.0 } else { south / STEPS },
            east: if self.x == last { 180.0 } else { east / STEPS },
            north: if self.y == 0 { 90.0 } else { north / STEPS },
        }
    }

    /// The tile with these marks in it, a point each; no bytes without marks.
    pub fn encode(self, marks: Vec<Mark>, index: &Index) -> Vec<u8> {
        let mut layer = Layer::new(LAYER);
        for mark in marks {
            match mark {
                Mark::One(lat, lon, number) => {
                    let listed = index.listed(number);
                    let said = [
                        ("count", Value::Count(1)),
                        ("slug", Value::Text(&listed.slug)),
                        ("name", Value::Text(&listed.name)),
                        ("town", Value::Text(&listed.town)),
                        ("country", Value::Text(&listed.country)),
                    ];
                    layer.add(self.units((lat, lon)), &said);
                }
                Mark::Many(lat, lon, count) => {
                    layer.add(self.units((lat, lon)), &[("count", Value::Count(count as u64))]);
                }
            }
        }
        layer.tile()
    }

    /// How many tiles there are from west to east.
    fn across(self) -> f64 {
        f64::from(1_u32 << self.zoom)
    }

    /// Degrees east of the western edge of a column.
    fn longitude(self, x: u32) -> f64 {
        f64::from(x) / self.across() * 360.0 - 180.0
    }

    /// Degrees north of the northern edge of a row.
    fn latitude(self, y: u32) -> f64 {
        (PI * (1.0 - 2.0 * f64::from(y) / self.across())).sinh().atan().to_degrees()
    }

    /// Where a place (latitude, longitude) lies in the tile.
    fn units(self, (lat, lon): (f64, f64)) -> (f64, f64) {
        let north = lat.clamp(-SQUARE, SQUARE).to_radians().tan().asinh() / PI;
        let x = (lon + 180.0) / 360.0 * self.across() - f64::from(self.x);
        let y = (1.0 - north) / 2.0 * self.across() - f64::from(self.y);
        (x * f64::from(EXTENT), y * f64::from(EXTENT))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_place_belongs_to_one_tile_also_on_an_edge() {
        let edge = |zoom: u8, y: u32| Tile { zoom, x: 0, y }.latitude(y);
        let places = [
            (0.0, 0.0),
            (-1.286, 36.817),
            (edge(4, 3), 45.0),
            (edge(4, 3) - 1e-7, 45.0 - 1e-7),
            (66.513_260_4, -22.5),
            (89.9, 180.0),
            (-90.0, -180.0),
        ];
        for zoom in 0..=4 {
            let all = || (0..1 << zoom).flat_map(move |x| (0..1 << zoom).filter_map(move |y| Tile::of(zoom, x, y)));
            for place in places {
                let kept = |degrees: f64| (degrees * STEPS).round() / STEPS;
                let place = (kept(place.0), kept(place.1));
                assert_eq!(all().filter(|tile| tile.bounds().contains(place)).count(), 1, "{place:?} at zoom {zoom}");
            }
        }
    }

    #[test]
    fn a_place_lies_where_its_tile_says() {
        // The middle of the map is the corner of four tiles.
        let tile = Tile { zoom: 1, x: 1, y: 1 };
        assert_eq!(tile.units((0.0, 0.0)), (0.0, 0.0));
        assert_eq!(tile.units((-90.0, 180.0)).0, 4096.0);
        assert!((tile.units((-90.0, 180.0)).1 - 4096.0).abs() < 1e-6);
        assert_eq!(Tile::of(1, 2, 0), None);
        assert_eq!(Tile::of(DEEPEST + 1, 0, 0), None);
    }
}
