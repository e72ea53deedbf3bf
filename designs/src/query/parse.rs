//! From the pairs of an address to a [`Query`], saying everything that cannot be meant.

use super::{Bbox, COUNTRIES, Day, Door, Kind, Near, Query, Range, Role};
use crate::diagnostic::Diagnostic;
use crate::vocabulary::CapacityUnit;
use crate::{suggest, vocabulary};

const KEYS: [&str; 29] = [
    "q",
    "country",
    "region",
    "near",
    "radius",
    "bbox",
    "process",
    "material",
    "machine",
    "product",
    "size",
    "unit",
    "capacity",
    "capacity_to",
    "batch",
    "batch_to",
    "certificate",
    "verified",
    "since",
    "role",
    "kind",
    "access",
    "language",
    "network",
    "design",
    "pieces",
    "by",
    "old",
    "after",
];
/// How far "near" reaches when nobody says.
const RADIUS_KM: f64 = 50.0;
/// Nothing on Earth is farther away.
const FARTHEST_KM: f64 = 20_040.0;
/// Longest text of one field, in characters.
const LONGEST: usize = 300;
/// Most terms of one field.
const MOST_TERMS: usize = 50;
/// After so many faults the rest is not worth saying.
const MOST_FAULTS: usize = 30;

pub(super) fn parse(pairs: &[(String, String)]) -> (Query, Vec<Diagnostic>) {
    let mut reader = Reader { pairs, faults: Vec::new() };
    reader.unknown_filters();
    let query = Query {
        text: reader.text("q"),
        countries: reader.countries(),
        region: reader.text("region"),
        near: reader.near(),
        bbox: reader.bbox(),
        processes: reader.ids("process", |id| vocabulary::process(id).is_some(), near_process),
        materials: reader.ids("material", |id| vocabulary::material(id).is_some(), near_material),
        machine: reader.text("machine"),
        product: reader.text("product"),
        size_mm: reader.size(),
        unit: reader.code("unit", CapacityUnit::from_code, &CapacityUnit::ALL.map(CapacityUnit::code)),
        capacity: reader.range("capacity", "capacity_to"),
        batch: reader.range("batch", "batch_to"),
        certificates: reader.ids("certificate", |_| true, |_| Vec::new()),
        verified: reader.number("verified", 0.0, 5.0).map_or(0, |level| level as u8),
        since: reader.day("since"),
        roles: reader.codes("role", Role::from_code, &Role::ALL.map(Role::code)),
        kind: reader.code("kind", Kind::from_code, &Kind::ALL.map(Kind::code)),
        doors: reader.codes("access", Door::from_code, &Door::ALL.map(Door::code)),
        languages: reader.languages(),
        network: reader.text("network"),
        design: reader.text("design"),
        pieces: reader.number("pieces", 1.0, 1e9).map(|pieces| pieces as u64),
        by: reader.day("by"),
        old: !reader.codes("old", |code| (code == "1").then_some(()), &["1"]).is_empty(),
        after: reader.text("after"),
    };
    reader.without_design(&query);
    reader.faults.truncate(MOST_FAULTS);
    (query.normalise(), reader.faults)
}

struct Reader<'a> {
    pairs: &'a [(String, String)],
    faults: Vec<Diagnostic>,
}

impl<'a> Reader<'a> {
    fn fault(&mut self, code: &'static str, key: &str, message: String, suggestions: Vec<String>) {
        self.faults.push(Diagnostic { suggestions, ..Diagnostic::new(code, key, message) });
    }

    fn unknown_filters(&mut self) {
        for (key, _) in self.pairs {
            if self.faults.len() == MOST_FAULTS {
                return;
            }
            if !KEYS.contains(&key.as_str()) {
                let suggestions = suggest::nearest(key, KEYS.iter().map(|key| (*key, [])));
                self.fault("unknown_filter", key, format!("There is no filter `{key}`."), suggestions);
            }
        }
    }

    /// The values given for `key` that say something.
    fn values(&self, key: &'a str) -> impl Iterator<Item = &'a str> + use<'a> {
        let said = |value: &&str| !value.is_empty();
        self.pairs.iter().filter(move |(k, _)| k == key).map(|(_, value)| value.trim()).filter(said)
    }

    /// The one value of `key`.
    fn single(&mut self, key: &'a str) -> Option<&'a str> {
        let mut values = self.values(key);
        let first = values.next();
        if values.any(|other| Some(other) != first) {
            self.fault("repeated", key, format!("`{key}` is given more than once; the first is used."), Vec::new());
        }
        first
    }

    fn text(&mut self, key: &'a str) -> String {
        let text = self.single(key).unwrap_or_default();
        if text.chars().count() > LONGEST {
            self.fault(
                "range",
                key,
                format!("`{key}` has more than {LONGEST} characters; the rest is left out."),
                Vec::new(),
            );
        }
        text.chars().take(LONGEST).collect()
    }

    /// The terms of a list: given by commas, or by giving the key again.
    fn terms(&mut self, key: &'a str) -> Vec<&'a str> {
        let terms = self.values(key).flat_map(|value| value.split(',')).map(str::trim).filter(|term| !term.is_empty());
        let mut terms: Vec<&str> = terms.take(MOST_TERMS + 1).collect();
        if terms.len() > MOST_TERMS {
            let message = format!("`{key}` takes at most {MOST_TERMS} terms; the rest is left out.");
            self.fault("too_many", key, message, Vec::new());
            terms.truncate(MOST_TERMS);
        }
        terms
    }

    fn ids(&mut self, key: &'a str, known: impl Fn(&str) -> bool, near: impl Fn(&str) -> Vec<String>) -> Vec<String> {
        let terms = self.terms(key);
        for term in terms.iter().filter(|term| !known(term)) {
            self.fault("unknown_term", key, format!("`{term}` is not a known {key}."), near(term));
        }
        terms.into_iter().map(str::to_owned).collect()
    }

    fn countries(&mut self) -> Vec<String> {
        let terms: Vec<String> = self.terms("country").into_iter().map(str::to_ascii_uppercase).collect();
        for term in &terms {
            if !COUNTRIES.contains(&term.as_str()) {
                let message = format!("`{term}` is not a country code of two letters, such as KE.");
                self.fault("unknown_term", "country", message, Vec::new());
            }
        }
        terms
    }

    fn codes<T>(&mut self, key: &'a str, from_code: impl Fn(&str) -> Option<T>, all: &[&'static str]) -> Vec<T> {
        let mut found = Vec::new();
        for term in self.terms(key) {
            match from_code(term) {
                Some(code) => found.push(code),
                None => {
                    let near = suggest::nearest(term, all.iter().map(|code| (*code, [])));
                    let suggestions =
                        if near.is_empty() { all.iter().map(|&code| code.to_owned()).collect() } else { near };
                    self.fault("unknown_term", key, format!("`{term}` is not a known {key}."), suggestions);
                }
            }
        }
        found
    }

    fn code<T>(&mut self, key: &'a str, from_code: impl Fn(&str) -> Option<T>, all: &[&'static str]) -> Option<T> {
        let mut found = self.codes(key, from_code, all);
        if found.len() > 1 {
            self.fault("repeated", key, format!("`{key}` is given more than once; the first is used."), Vec::new());
            found.truncate(1);
        }
        found.pop()
    }

    fn languages(&mut self) -> Vec<String> {
        let mut codes = Vec::new();
        for term in self.terms("language") {
            if (2..=3).contains(&term.len()) && term.bytes().all(|b| b.is_ascii_alphabetic()) {
                codes.push(term.to_ascii_lowercase());
            } else {
                let message = format!("`{term}` is not a language code of two or three letters, such as sw.");
                self.fault("unknown_term", "language", message, Vec::new());
            }
        }
        codes
    }

    fn range(&mut self, from_key: &'a str, to_key: &'a str) -> Range {
        let range = Range { from: self.number(from_key, 0.0, 1e12), to: self.number(to_key, 0.0, 1e12) };
        if let (Some(from), Some(to)) = (range.from, range.to)
            && from > to
        {
            let message = format!("`{from_key}` is above `{to_key}`: nothing lies between.");
            self.fault("turned", from_key, message, vec![to.to_string()]);
            return Range::default();
        }
        range
    }

    fn size(&mut self) -> Option<[f64; 3]> {
        let text = self.single("size")?;
        let sides: Option<Vec<f64>> = text
            .split(['x', '×', ','])
            .map(|side| side.trim().parse().ok().filter(|mm| (0.0..=1e6).contains(mm)))
            .collect();
        let sides = sides.and_then(|sides| sides.try_into().ok());
        if sides.is_none() {
            let message = "`size` must be three lengths in millimetres, such as 300,200,100.";
            self.fault("size", "size", message.to_owned(), Vec::new());
        }
        sides
    }

    fn day(&mut self, key: &'a str) -> Option<Day> {
        let text = self.single(key)?;
        let day = text.parse().ok();
        if day.is_none() {
            self.fault("day", key, format!("`{key}` must be a day such as 2026-11-23."), Vec::new());
        }
        day
    }

    fn without_design(&mut self, query: &Query) {
        if query.design.is_empty() {
            for (key, is_given) in [("pieces", query.pieces.is_some()), ("by", query.by.is_some())] {
                if is_given {
                    self.fault("needs_design", key, format!("`{key}` needs a `design`."), Vec::new());
                }
            }
        }
    }

    fn number(&mut self, key: &'a str, least: f64, most: f64) -> Option<f64> {
        let text = self.single(key)?;
        match text.parse::<f64>() {
            Ok(number) if (least..=most).contains(&number) => Some(number),
            Ok(_) => {
                self.fault("range", key, format!("`{key}` must be from {least} to {most}."), Vec::new());
                None
            }
            Err(_) => {
                self.fault("number", key, format!("`{text}` is not a number."), Vec::new());
                None
            }
        }
    }

    /// Exactly `N` numbers between commas.
    fn numbers<const N: usize>(&mut self, key: &'a str, shape: &str) -> Option<[f64; N]> {
        let text = self.single(key)?;
        let numbers: Option<Vec<f64>> =
            text.split(',').map(|part| part.trim().parse().ok().filter(|n: &f64| n.is_finite())).collect();
        let numbers = numbers.and_then(|numbers| numbers.try_into().ok());
        if numbers.is_none() {
            self.fault("number", key, format!("`{key}` must be {shape}, in degrees."), Vec::new());
        }
        numbers
    }

    fn near(&mut self) -> Option<Near> {
        let radius = self.number("radius", 0.0, FARTHEST_KM);
        let place = self.numbers("near", "latitude,longitude");
        if place.is_none() && self.values("near").next().is_none() && radius.is_some() {
            self.fault("place", "radius", "`radius` needs a place in `near`.".to_owned(), Vec::new());
        }
        let [lat, lon] = place?;
        if is_lat(lat) && is_lon(lon) {
            return Some(Near { lat, lon, radius_km: radius.unwrap_or(RADIUS_KM) });
        }
        if is_lat(lon) && is_lon(lat) {
            let message = "Latitude comes first in `near`: the two numbers seem to be swapped.";
            self.fault("swapped", "near", message.to_owned(), vec![format!("{lon},{lat}")]);
        } else {
            let message = "There is no such place: latitude is from -90 to 90, longitude from -180 to 180.";
            self.fault("place", "near", message.to_owned(), Vec::new());
        }
        None
    }

    fn bbox(&mut self) -> Option<Bbox> {
        let [west, south, east, north] = self.numbers("bbox", "west,south,east,north")?;
        let bbox = Bbox { west, south, east, north };
        // A map can be dragged round the world once or twice.
        let is_drawn = |lon: f64| lon.abs() <= 900.0;
        let within = is_lat(south) && is_lat(north) && is_drawn(west) && is_drawn(east);
        let dragged = !(is_lon(west) && is_lon(east));
        if within && south <= north && !(dragged && west > east) {
            return Some(bbox);
        }
        let swapped = Bbox { west: south, south: west, east: north, north: east };
        let fits_swapped = is_lat(west) && is_lat(east) && is_lon(south) && is_lon(north) && west <= east;
        if !within && fits_swapped {
            let message = "`bbox` is west,south,east,north: latitude and longitude seem to be swapped.";
            self.fault("swapped", "bbox", message.to_owned(), vec![swapped.to_string()]);
        } else if within && south > north {
            let message = "There is no such box: its south lies north of its north.";
            let turned = Bbox { south: north, north: south, ..bbox };
            self.fault("box", "bbox", message.to_owned(), vec![turned.to_string()]);
        } else {
            let message = "There is no such box: latitudes are from -90 to 90, longitudes from -180 to 180.";
            self.fault("box", "bbox", message.to_owned(), Vec::new());
        }
        None
    }
}

fn is_lat(degrees: f64) -> bool {
    (-90.0..=90.0).contains(&degrees)
}

fn is_lon(degrees: f64) -> bool {
    (-180.0..=180.0).contains(&degrees)
}

fn near_process(typed: &str) -> Vec<String> {
    suggest::nearest(typed, vocabulary::processes().iter().map(|p| (p.id.as_str(), [p.en.as_str(), p.sw.as_str()])))
}

fn near_material(typed: &str) -> Vec<String> {
    suggest::nearest(typed, vocabulary::materials().iter().map(|m| (m.id.as_str(), [m.en.as_str(), m.sw.as_str()])))
}
