//! Where towns are: the place behind "Mombasa, Kenya", and the town nearest to a place.
//!
//! Forms take a town as people write it; the answer is a place with its country and time zone, or several to choose
//! from. The list (`data/towns.json`, GeoNames) is compiled in: no request ever leaves the machine for it.

use std::cmp::Reverse;
use std::collections::{BTreeMap, HashMap};
use std::sync::LazyLock;

use designs::text::fold;
use matcher::Location;
use serde::Deserialize;

/// A town.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Town {
    /// Its name as people there write it, in Latin letters.
    pub name: &'static str,
    /// ISO 3166-1 alpha-2.
    pub country: &'static str,
    /// Latitude, WGS 84, to about 100 m.
    pub lat: f64,
    /// Longitude.
    pub lon: f64,
    /// 1 capitals and millions, 2 large, 3 middling, 4 small: the order in which labels appear.
    pub rank: u8,
    /// IANA time zone.
    pub time_zone: &'static str,
}

impl Town {
    /// `Mombasa, Kenya`: what a form shows and [`resolve`] reads.
    pub fn label(&self) -> String {
        format!("{}, {}", self.name, country_name(self.country))
    }

    /// What tells towns of one name apart: `-4.055,39.664`.
    pub fn key(&self) -> String {
        format!("{},{}", self.lat, self.lon)
    }

    /// Great-circle kilometres to a place.
    pub fn km_to(&self, lat: f64, lon: f64) -> f64 {
        matcher::km(Location { lat: self.lat, lon: self.lon }, Location { lat, lon })
    }
}

/// A line of the file: name, country, latitude, longitude, rank, and a time zone where it is not the country's.
#[derive(Deserialize)]
#[serde(untagged)]
enum Line<'a> {
    Usual(&'a str, &'a str, f64, f64, u8),
    Elsewhere(&'a str, &'a str, f64, f64, u8, &'a str),
}

#[derive(Deserialize)]
struct File<'a> {
    #[serde(borrow)]
    countries: BTreeMap<&'a str, (&'a str, &'a str)>,
    #[serde(borrow)]
    towns: Vec<Line<'a>>,
}

/// Names of countries by code and language (Unicode CLDR), written by `scripts/countries.mjs`.
#[expect(clippy::expect_used, reason = "the file is compiled in and a test reads it")]
static NAMES: LazyLock<BTreeMap<&'static str, BTreeMap<&'static str, &'static str>>> = LazyLock::new(|| {
    serde_json::from_str(include_str!("../data/countries.json")).expect("the names of countries are well formed")
});

struct Gazetteer {
    countries: BTreeMap<&'static str, (&'static str, &'static str)>,
    /// With the folded name; within a country the largest first.
    towns: Vec<(String, Town)>,
}

#[expect(clippy::expect_used, reason = "the file is compiled in and a test reads it")]
static ALL: LazyLock<Gazetteer> = LazyLock::new(|| {
    let file: File<'static> =
        serde_json::from_str(include_str!("../data/towns.json")).expect("the gazetteer is well formed");
    let zone_of = |country| file.countries.get(country).map_or("UTC", |(_, zone)| *zone);
    let towns = file.towns.iter().map(|line| {
        let town = match *line {
            Line::Usual(name, country, lat, lon, rank) => {
                Town { name, country, lat, lon, rank, time_zone: zone_of(country) }
            }
            Line::Elsewhere(name, country, lat, lon, rank, time_zone) => {
                Town { name, country, lat, lon, rank, time_zone }
            }
        };
        (fold(town.name), town)
    });
    Gazetteer { towns: towns.collect(), countries: file.countries }
});

/// Every town; within a country the largest first.
pub fn towns() -> impl Iterator<Item = Town> {
    ALL.towns.iter().map(|(_, town)| *town)
}

/// The countries: (ISO 3166-1 alpha-2, English name), by name.
pub fn countries() -> Vec<(&'static str, &'static str)> {
    let mut all: Vec<_> = ALL.countries.iter().map(|(code, (name, _))| (*code, *name)).collect();
    all.sort_unstable_by_key(|(_, name)| *name);
    all
}

/// The English name of a country; its code when it is unknown.
pub fn country_name(code: &str) -> &str {
    ALL.countries.get(code).map_or(code, |(name, _)| name)
}

/// What a country is called in a language, by its code; in English where that language has no name for it.
pub fn country_in<'a>(code: &'a str, language: &str) -> &'a str {
    NAMES.get(code).and_then(|names| names.get(language).copied()).unwrap_or_else(|| country_name(code))
}

/// Codes of countries by their folded codes and names in every language: a file of records asks once a line.
static CODES: LazyLock<HashMap<String, &'static str>> = LazyLock::new(|| {
    let mut codes = HashMap::new();
    for (code, (name, _)) in &ALL.countries {
        let names = NAMES.get(code).into_iter().flat_map(BTreeMap::values);
        for name in [code, name].into_iter().chain(names) {
            codes.entry(fold(name)).or_insert(*code);
        }
    }
    codes
});

/// The code of a country given by its code or by its name in any language, in any letters.
pub fn country_code(text: &str) -> Option<&'static str> {
    CODES.get(&fold(text.trim())).copied()
}

/// Town and country of `Mombasa, Kenya`; without a country that is known, all of it is the town.
fn split(text: &str) -> (&str, Option<&'static str>) {
    match text.rsplit_once(',') {
        Some((town, country)) => match country_code(country) {
            Some(code) => (town.trim(), Some(code)),
            None => (text.trim(), None),
        },
        None => (text.trim(), None),
    }
}

/// Towns whose name begins with a text, then those with a word that does, then those that contain it; large ones first.
/// `Momb`, `mombasa, KE` and `Mombasa, Kenya` are all understood.
pub fn search(text: &str, country: Option<&str>, limit: usize) -> Vec<Town> {
    let (name, named) = split(text);
    let (name, country) = (fold(name), named.or(country));
    if name.is_empty() {
        return Vec::new();
    }
    let mut found: Vec<(u8, &Town)> = ALL
        .towns
        .iter()
        .filter(|(_, town)| country.is_none_or(|code| town.country.eq_ignore_ascii_case(code)))
        .filter_map(|(folded, town)| Some((closeness(folded, &name)?, town)))
        .collect();
    found.sort_by_key(|(class, town)| (*class, town.rank));
    found.into_iter().take(limit).map(|(_, town)| *town).collect()
}

/// 0 the very name, 1 begins so, 2 a word begins so, 3 contains it.
fn closeness(folded: &str, wanted: &str) -> Option<u8> {
    if folded == wanted {
        return Some(0);
    }
    let at = folded.find(wanted)?;
    let word = folded.split([' ', '-']).any(|word| word.starts_with(wanted));
    Some(if at == 0 {
        1
    } else if word {
        2
    } else {
        3
    })
}

/// What a typed town means.
#[derive(Debug, Clone, PartialEq)]
pub enum Meaning {
    /// This town.
    One(Town),
    /// Several fit: somebody has to choose. Never empty.
    Several(Vec<Town>),
    /// No town of the list is like it.
    Unknown,
}

/// How many towns somebody is asked to choose from.
const CHOICES: usize = 6;

/// What `Town, Country` means. `chosen` is the [`Town::key`] somebody picked of earlier choices, or empty.
pub fn resolve(text: &str, chosen: &str) -> Meaning {
    let found = search(text, None, CHOICES);
    let (name, _) = split(text);
    let exact: Vec<Town> = found.iter().filter(|town| fold(town.name) == fold(name)).copied().collect();
    let fitting = if exact.is_empty() { found } else { exact };
    match fitting.iter().find(|town| town.key() == chosen) {
        Some(town) => Meaning::One(*town),
        None => match fitting.as_slice() {
            [] => Meaning::Unknown,
            // One town of another spelling is proposed, not taken.
            [town] if fold(town.name) == fold(name) => Meaning::One(*town),
            _ => Meaning::Several(fitting),
        },
    }
}

/// The town of this very name in a country, the largest if several are called so.
pub fn town_in(name: &str, country: &str) -> Option<Town> {
    let folded = fold(name.trim());
    ALL.towns.iter().find(|(known, town)| *known == folded && town.country == country).map(|(_, town)| *town)
}

/// The town nearest to a place, and how far it is in kilometres.
pub fn nearest(lat: f64, lon: f64) -> Option<(Town, f64)> {
    towns().map(|town| (town, town.km_to(lat, lon))).min_by(|a, b| a.1.total_cmp(&b.1))
}

/// Reads `latitude, longitude` in degrees.
pub fn pinned(text: &str) -> Option<(f64, f64)> {
    let (lat, lon) = text.split_once(',')?;
    let (lat, lon): (f64, f64) = (lat.trim().parse().ok()?, lon.trim().parse().ok()?);
    ((-90.0..=90.0).contains(&lat) && (-180.0..=180.0).contains(&lon)).then_some((lat, lon))
}

/// A town and the larger town near it, to tell it from its namesakes: `Karuri (near Kikuyu), Kenya`.
pub fn described(town: &Town) -> String {
    let larger = towns()
        .filter(|other| other.rank < town.rank || (other.rank == 1 && other.name != town.name))
        .filter(|other| other.country == town.country)
        .min_by_key(|other| (other.km_to(town.lat, town.lon) as u64, Reverse(other.rank)));
    match larger {
        Some(near) => format!("{} ({}), {}", town.name, near.name, country_name(town.country)),
        None => town.label(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(text: &str, country: Option<&str>) -> Vec<&'static str> {
        search(text, country, 3).iter().map(|town| town.name).collect()
    }

    #[test]
    fn a_town_is_found_by_its_beginning_in_any_letters() {
        assert!(towns().count() > 6_000);
        assert_eq!(names("momb", Some("KE")), ["Mombasa"]);
        assert_eq!(names("MOMBASA, kenya", None), ["Mombasa"]);
        assert_eq!(names("Rampur, IN", None).first(), Some(&"Rāmpur"));
        assert!(search("  ", None, 5).is_empty());
        assert_eq!(search("a", None, 5).len(), 5);
    }

    #[test]
    fn one_town_is_taken_and_several_are_asked_about() {
        assert!(matches!(resolve("Mombasa, Kenya", ""), Meaning::One(t) if t.time_zone == "Africa/Nairobi"));
        let Meaning::Several(choices) = resolve("karuri, kenya", "") else {
            unreachable!("there are two towns of the name Karuri");
        };
        let second = choices.last().copied();
        assert_eq!(second.map(|t| resolve("Karuri, Kenya", &t.key())), second.map(Meaning::One));
        let told: Vec<String> = choices.iter().map(described).collect();
        assert!(told.first() != told.last(), "{told:?}");
        assert!(matches!(resolve("Momba", ""), Meaning::Several(found) if found.iter().any(|t| t.name == "Mombasa")));
        assert_eq!(resolve("Xyzzyville", ""), Meaning::Unknown);
    }

    #[test]
    fn the_nearest_town_is_near() {
        let (town, km) = nearest(-4.05, 39.66).expect("a town");
        assert_eq!((town.name, km < 1.0), ("Mombasa", true));
        assert_eq!(country_name("KE"), "Kenya");
        assert_eq!(country_code("kenya"), Some("KE"));
        assert_eq!(country_code("Émirats arabes unis"), Some("AE"));
        assert_eq!(country_code("केन्या"), Some("KE"));
    }

    #[test]
    fn every_country_has_a_name_in_every_language() {
        for (code, english) in countries() {
            assert_eq!(country_in(code, "en"), english);
            let named =
                |lang: &&crate::i18n::Lang| NAMES.get(code).is_some_and(|names| names.contains_key(lang.code()));
            assert!(crate::i18n::Lang::ALL.iter().all(|lang| named(&lang)), "{code}");
        }
        assert_eq!(country_in("TZ", "pt"), "Tanzânia");
        assert_eq!(country_in("ZZ", "pt"), "ZZ");
    }
}
