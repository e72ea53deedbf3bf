//! Small maps as pictures: land, borders and marks in one SVG of a few kilobytes, for pages that work without script.
//!
//! The ground is Natural Earth at 1:110 million, cut to what is in sight. Colours follow the reader's light or dark
//! screen; nothing is told by colour alone.

use std::fmt::Write;
use std::sync::LazyLock;

use actix_web::HttpResponse;
use actix_web::http::header::{CACHE_CONTROL, CONTENT_SECURITY_POLICY, HeaderValue};
use geo::{BooleanOps, BoundingRect, Coord, Intersects, LineString, MultiLineString, MultiPolygon, Polygon, Rect};
use serde_json::Value;

/// The base map as shapes; empty should the file be missing.
static GROUND: LazyLock<Ground> = LazyLock::new(|| {
    let map: Value = serde_json::from_str(include_str!("../../web/vendor/basemap.json")).unwrap_or_default();
    Ground {
        land: MultiPolygon(each(&map["features"][0]["geometry"]["coordinates"]).map(polygon).collect()),
        borders: MultiLineString(each(&map["features"][1]["geometry"]["coordinates"]).map(line).collect()),
    }
});

/// The land of the base map, in degrees.
pub(super) fn land() -> &'static MultiPolygon<f64> {
    &GROUND.land
}

struct Ground {
    land: MultiPolygon<f64>,
    borders: MultiLineString<f64>,
}

fn each(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

fn line(value: &Value) -> LineString<f64> {
    let at = |point: &Value, i: usize| point[i].as_f64().unwrap_or_default();
    each(value).map(|point| Coord { x: at(point, 0), y: at(point, 1) }).collect()
}

fn polygon(value: &Value) -> Polygon<f64> {
    let mut rings = each(value).map(line);
    Polygon::new(rings.next().unwrap_or_else(|| LineString::new(Vec::new())), rings.collect())
}

/// What a picture shows, and its size in pixels.
pub struct View {
    sight: Rect<f64>,
    width: f64,
    height: f64,
}

impl View {
    /// From west, south, east and north in degrees, so wide in pixels; the height follows.
    pub fn of(west: f64, south: f64, east: f64, north: f64, width: f64) -> Self {
        let sight = Rect::new(Coord { x: west, y: south }, Coord { x: east, y: north });
        Self { height: (width * sight.height() / (sight.width() * shrink(&sight))).round(), sight, width }
    }

    /// Around places (latitude, longitude) with some room, at least `least` degrees high; none without a place.
    pub fn around(places: &[(f64, f64)], least: f64, width: f64, height: f64) -> Option<Self> {
        let line: LineString<f64> = places.iter().map(|&(lat, lon)| Coord { x: lon, y: lat }).collect();
        let bounds = line.bounding_rect()?;
        let middle = bounds.center();
        let shrink = shrink(&bounds);
        // Room for marks and their words; then the longer side decides.
        let (tall, wide) = (bounds.height() * 1.25, bounds.width() * 1.35);
        let tall = tall.max(least).max(wide * shrink * height / width).min(160.0);
        let wide = tall * width / height / shrink;
        let half = Coord { x: wide / 2.0, y: tall / 2.0 };
        Some(Self { sight: Rect::new(middle - half, middle + half), width, height })
    }

    /// Where a place (latitude, longitude) lies in the picture.
    pub fn at(&self, (lat, lon): (f64, f64)) -> (f64, f64) {
        let x = (lon - self.sight.min().x) / self.sight.width() * self.width;
        let y = (self.sight.max().y - lat) / self.sight.height() * self.height;
        (tenth(x), tenth(y))
    }

    /// Whether a place is in the picture.
    pub fn shows(&self, (lat, lon): (f64, f64)) -> bool {
        self.sight.intersects(&Coord { x: lon, y: lat })
    }

    /// Whether something within these bounds, in degrees, may be in the picture.
    pub(super) fn meets(&self, bounds: &Rect<f64>) -> bool {
        self.sight.intersects(bounds)
    }

    /// Width and height in pixels.
    pub fn size(&self) -> (f64, f64) {
        (self.width, self.height)
    }

    /// The whole picture: ground, then what is drawn on it, with styles for that.
    pub fn picture(&self, styles: &str, drawn: &str) -> String {
        let (width, height) = (self.width, self.height);
        let sight = self.sight.to_polygon();
        let land = GROUND.land.0.iter().filter(|one| one.intersects(&self.sight));
        let land = MultiPolygon(land.cloned().collect()).intersection(&sight);
        let borders = sight.clip(&GROUND.borders, false);
        let land: String = land
            .iter()
            .flat_map(|one| [one.exterior()].into_iter().chain(one.interiors()))
            .map(|r| self.path(r, "Z"))
            .collect();
        let borders: String = borders.iter().map(|one| self.path(one, "")).collect();
        format!(
            "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 {width} {height}' width='{width}' height='{height}' font-family='system-ui,sans-serif'><style>\
             .sea{{fill:#dfe7e8}}.land{{fill:#f4eee3}}.border{{fill:none;stroke:#857767;stroke-opacity:.5;stroke-width:.8}}\
             .mark{{fill:#8f3d1b}}text{{fill:#27211b;stroke:#f4eee3;stroke-width:3px;paint-order:stroke}}.far{{fill:#655b50}}{styles}\
             @media(prefers-color-scheme:dark){{.sea{{fill:#161d20}}.land{{fill:#2c2722}}.border{{stroke:#928575}}\
             .mark{{fill:#eba57f}}text{{fill:#efe8de;stroke:#2c2722}}.far{{fill:#b8ac9d}}}}</style>\
             <rect class='sea' width='{width}' height='{height}'/><path class='land' d='{land}'/><path class='border' d='{borders}'/>{drawn}</svg>"
        )
    }

    fn path(&self, line: &LineString<f64>, end: &str) -> String {
        // Whole pixels: the source knows no finer.
        let whole = |(x, y): (f64, f64)| (x.round() as i32, y.round() as i32);
        let mut points: Vec<(i32, i32)> = line.coords().map(|c| whole(self.at((c.y, c.x)))).collect();
        points.dedup();
        let mut path = String::new();
        for (i, (x, y)) in points.iter().enumerate() {
            // Writing to a string does not fail.
            let _written = write!(path, "{}{x} {y}", if i == 0 { 'M' } else { 'L' });
        }
        path + end
    }
}

/// How much shorter a degree of longitude is than one of latitude in the middle of a view.
fn shrink(sight: &Rect<f64>) -> f64 {
    sight.center().y.to_radians().cos().max(0.2)
}

fn tenth(pixels: f64) -> f64 {
    (pixels * 10.0).round() / 10.0
}

/// The answer that carries a picture; it may be kept so long.
pub fn answer(svg: String, cache: &'static str) -> HttpResponse {
    let policy = HeaderValue::from_static("default-src 'none'; style-src 'unsafe-inline'; sandbox");
    HttpResponse::Ok()
        .content_type("image/svg+xml")
        .insert_header((CACHE_CONTROL, HeaderValue::from_static(cache)))
        .insert_header((CONTENT_SECURITY_POLICY, policy))
        .body(svg)
}

/// Text as SVG may hold it.
pub fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_ground_is_cut_to_what_is_in_sight() {
        let kenya = View::of(33.0, -5.0, 42.0, 6.0, 360.0).picture("", "");
        let world = View::of(-180.0, -85.0, 180.0, 85.0, 720.0).picture("", "");
        assert!(kenya.contains("class='land' d='M"), "{kenya}");
        assert!(kenya.len() * 4 < world.len(), "{} of {}", kenya.len(), world.len());
    }

    #[test]
    fn a_view_holds_all_its_places_at_the_asked_size() {
        let places = [(-1.29, 36.82), (-4.05, 39.67), (0.52, 35.27)];
        let view = View::around(&places, 1.0, 720.0, 480.0).expect("there are places");
        for place in places {
            let (x, y) = view.at(place);
            assert!(view.shows(place) && (0.0..=720.0).contains(&x) && (0.0..=480.0).contains(&y), "{x} {y}");
        }
        assert!(View::around(&[], 1.0, 720.0, 480.0).is_none());
    }
}
