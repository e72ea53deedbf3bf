//! Whether a workshop is one of those looked for.

use super::{Day, Door, Kind, Query, Role};
use crate::vocabulary::CapacityUnit;
use crate::{fit, text, vocabulary};

/// The public facts of one workshop, borrowed from wherever they are kept; by default nothing is known.
#[derive(Clone, Copy, Debug, Default)]
pub struct Facts<'a> {
    /// Its own searchable text as [`search_text`] gives it; the names of its processes are found without standing here.
    pub text: &'a str,
    /// What it works with, as [`search_text`] gives it.
    pub machines: &'a str,
    /// What it usually makes, as [`search_text`] gives it.
    pub products: &'a str,
    /// ISO 3166-1 code of two capital letters.
    pub country: Option<&'a str>,
    /// Names of its region and town, folded by [`text::fold`].
    pub places: &'a [&'a str],
    /// Further words for where it is, which all workshops there share, as [`search_text`] gives them: they are found like
    /// those of `text`.
    pub place_text: &'a str,
    /// Latitude and longitude as the public may know them.
    pub location: Option<(f64, f64)>,
    pub capabilities: &'a [CapabilityFacts<'a>],
    /// 0 self-declared to 5 certified.
    pub verified: u8,
    /// Since when that is known.
    pub verified_on: Option<Day>,
    /// The last day on which the record was verified, called true or changed.
    pub known_on: Option<Day>,
    /// Nobody has called it true for so long that it is shown only to who asks for old records.
    pub stale: bool,
    pub roles: &'a [Role],
    /// Who may come in, if that is known.
    pub door: Option<Door>,
    /// Languages spoken there, codes of BCP 47.
    pub languages: &'a [&'a str],
    /// Slugs of its networks.
    pub networks: &'a [&'a str],
}

/// The public facts of one capability.
#[derive(Clone, Copy, Debug)]
pub struct CapabilityFacts<'a> {
    pub process: &'a str,
    /// Empty: any material.
    pub materials: &'a [&'a str],
    /// Largest piece in millimetres; none: any.
    pub envelope_mm: Option<[f64; 3]>,
    /// Finest tolerance held in millimetres; none: not known.
    pub tolerance_mm: Option<f64>,
    pub certificates: &'a [&'a str],
    /// What the capacity is counted in.
    pub unit: CapacityUnit,
    /// Capacity in that unit, over whatever window the caller shows.
    pub capacity: f64,
    /// Least number of pieces it starts for; 0: any.
    pub min_lot: u64,
}

/// The text to keep for a workshop, so that [`Query::matches`] finds words in it.
pub fn search_text(text: &str) -> String {
    text::tokens(text).join(" ")
}

/// A [`Query`] with its words folded and its processes spelt out, see [`Query::filter`].
#[derive(Clone, Debug)]
pub struct Filter<'a> {
    query: &'a Query,
    words: Vec<String>,
    machine: Vec<String>,
    product: Vec<String>,
    region: String,
    /// Every process that will do, the special ones included.
    processes: Vec<&'a str>,
}

impl Query {
    /// Whether the workshop is one of those looked for. Where the page begins does not matter here, nor the design
    /// that is asked for: that is judged by who knows the design and the calendars.
    pub fn matches(&self, facts: &Facts<'_>) -> bool {
        self.filter().matches(facts)
    }

    /// The filter made ready to look at very many workshops.
    pub fn filter(&self) -> Filter<'_> {
        let known = vocabulary::processes().iter().map(|process| process.id.as_str());
        let fitting = known.filter(|have| self.processes.iter().any(|need| vocabulary::fits(have, need)));
        let asked = self.processes.iter().map(String::as_str);
        Filter {
            query: self,
            words: text::tokens(&self.text),
            machine: text::tokens(&self.machine),
            product: text::tokens(&self.product),
            region: text::fold(&self.region),
            processes: fitting.chain(asked).collect(),
        }
    }
}

/// From one number to another, both included; an open end asks for nothing.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Range {
    pub from: Option<f64>,
    pub to: Option<f64>,
}

impl Range {
    /// Whether the number lies in the range.
    pub fn holds(&self, number: f64) -> bool {
        self.from.is_none_or(|from| number >= from) && self.to.is_none_or(|to| number <= to)
    }
}

impl Filter<'_> {
    /// Whether the workshop is one of those looked for.
    pub fn matches(&self, facts: &Facts<'_>) -> bool {
        self.likes_standing(facts)
            && self.likes_place(facts)
            && facts.location.map_or(!self.asks_location(), |place| self.reaches(place))
            && (!self.asks_capability() || facts.capabilities.iter().any(|one| self.takes(one)))
            && self.query.since.is_none_or(|since| facts.known_on.is_some_and(|on| on >= since))
            && self.words().iter().all(|(field, word)| field.finds(word, facts))
    }

    /// Whether what a workshop is (its verification, roles, door, languages, networks, freshness) is what is asked for.
    pub(crate) fn likes_standing(&self, facts: &Facts<'_>) -> bool {
        let query = self.query;
        facts.verified >= query.verified
            && (query.old || !facts.stale)
            && any(&query.roles, |role| facts.roles.contains(role))
            && any(&query.doors, |door| facts.door == Some(*door))
            && any(&query.languages, |code| facts.languages.contains(&code.as_str()))
            && (query.network.is_empty() || facts.networks.contains(&query.network.as_str()))
    }

    /// Whether country and region are those asked for.
    pub(crate) fn likes_place(&self, facts: &Facts<'_>) -> bool {
        any(&self.query.countries, |code| facts.country == Some(code))
            && (self.region.is_empty() || facts.places.contains(&self.region.as_str()))
    }

    /// Whether a box or a circle on the map is asked for.
    pub(crate) fn asks_location(&self) -> bool {
        self.query.bbox.is_some() || self.query.near.is_some()
    }

    /// Whether a place lies in the box and in the circle that are asked for.
    pub(crate) fn reaches(&self, place: (f64, f64)) -> bool {
        self.query.bbox.is_none_or(|bbox| bbox.contains(place))
            && self.query.near.is_none_or(|near| near.reaches(place))
    }

    /// Whether anything is asked of a single capability.
    pub(crate) fn asks_capability(&self) -> bool {
        let query = self.query;
        !(query.processes.is_empty() && query.materials.is_empty() && query.certificates.is_empty())
            || query.size_mm.is_some()
            || query.unit.is_some()
            || query.kind.is_some()
            || self.asks_amount()
    }

    /// Whether anything is asked of capacity or least lot.
    pub(crate) fn asks_amount(&self) -> bool {
        self.query.capacity != Range::default() || self.query.batch != Range::default()
    }

    /// Whether this one capability meets all that is asked of capabilities.
    pub(crate) fn takes(&self, one: &CapabilityFacts<'_>) -> bool {
        self.likes_skill(one) && self.likes_amount(one.capacity, one.min_lot)
    }

    /// Whether what it does is what is asked for, whatever its amounts.
    pub(crate) fn likes_skill(&self, one: &CapabilityFacts<'_>) -> bool {
        let query = self.query;
        any(&self.processes, |process| one.process == *process)
            && (one.materials.is_empty()
                || any(&query.materials, |need| one.materials.iter().any(|have| vocabulary::material_fits(have, need))))
            && any(&query.certificates, |asked| one.certificates.contains(&asked.as_str()))
            && fit::holds(one.envelope_mm, query.size_mm)
            && query.unit.is_none_or(|unit| one.unit == unit)
            && query.kind.is_none_or(|kind| Kind::of(one.process) == kind)
    }

    /// Whether its capacity and least lot are in the ranges asked for.
    pub(crate) fn likes_amount(&self, capacity: f64, min_lot: u64) -> bool {
        self.query.capacity.holds(capacity) && self.query.batch.holds(min_lot as f64)
    }

    /// The words asked for, each with the field it is looked for in.
    pub(crate) fn words(&self) -> Vec<(Field, &str)> {
        let fields = [(Field::Text, &self.words), (Field::Machines, &self.machine), (Field::Products, &self.product)];
        fields.iter().flat_map(|(field, words)| words.iter().map(|word| (*field, word.as_str()))).collect()
    }
}

/// A text of a workshop in which words are looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Field {
    Text,
    Machines,
    Products,
}

impl Field {
    pub(crate) const ALL: [Self; 3] = [Self::Text, Self::Machines, Self::Products];

    pub(crate) fn of<'a>(self, facts: &Facts<'a>) -> &'a str {
        match self {
            Self::Text => facts.text,
            Self::Machines => facts.machines,
            Self::Products => facts.products,
        }
    }

    /// Whether the workshop has the word: its text says also what others there or of the same trade share.
    fn finds(self, word: &str, facts: &Facts<'_>) -> bool {
        let shared = || {
            let mut processes = facts.capabilities.iter().map(|one| vocabulary::search_text(one.process));
            finds(word, facts.place_text) || processes.any(|text| finds(word, text))
        };
        finds(word, self.of(facts)) || self == Self::Text && shared()
    }
}

/// Whether nothing is asked or one of the terms holds.
fn any<T>(terms: &[T], holds: impl Fn(&T) -> bool) -> bool {
    terms.is_empty() || terms.iter().any(holds)
}

/// Whether the word begins a word of the text.
pub(crate) fn finds(asked: &str, text: &str) -> bool {
    text.split(' ').any(|word| word.starts_with(asked))
}
