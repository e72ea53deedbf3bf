//! What somebody looks for among the workshops: one filter for the map, the lists, the API and the insights.
//!
//! A [`Query`] comes from the address of a page and goes back into it, always in the same order, so that
//! a link can be shared and an answer cached. Terms nobody knows are said with suggestions, never dropped in
//! silence. Within one field any of the terms will do; between fields all must hold.

mod countries;
mod parse;
mod place;

use serde::{Deserialize, Serialize};

pub use countries::COUNTRIES;
pub use place::{Bbox, Near, distance_km};

use crate::diagnostic::Diagnostic;
use crate::{text, vocabulary};

/// A filter on workshops; the default one holds for all.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Query {
    /// Words as typed; each must begin a word of the workshop's text.
    pub text: String,
    /// ISO 3166-1 codes of two capital letters.
    pub countries: Vec<String>,
    /// Name of a region or town.
    pub region: String,
    /// Within a distance of a place.
    pub near: Option<Near>,
    /// Inside a box on the map.
    pub bbox: Option<Bbox>,
    /// Process ids; more special capabilities count too.
    pub processes: Vec<String>,
    /// Material ids; a capability that names none works any.
    pub materials: Vec<String>,
    /// Least capacity of one capability, in the unit it states.
    pub min_capacity: Option<f64>,
    /// Least verification level, 1 to 5; 0 asks for nothing.
    pub verified: u8,
    pub roles: Vec<Role>,
    pub kind: Option<Kind>,
    /// Slug of a network the workshop belongs to.
    pub network: String,
    /// Where the page begins: the cursor that came with the page before.
    pub after: String,
}

/// What a workshop does in the circle from design to new material.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    Design,
    Make,
    Repair,
    Recycle,
    Materials,
}

/// Whether the work runs from a file or by hand and tool.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    Craft,
    Digital,
}

/// The public facts of one workshop, borrowed from wherever they are kept.
#[derive(Clone, Copy, Debug)]
pub struct Facts<'a> {
    /// Its searchable text as [`search_text`] gives it.
    pub text: &'a str,
    /// ISO 3166-1 code of two capital letters.
    pub country: Option<&'a str>,
    /// Names of its region and town, folded by [`text::fold`].
    pub places: &'a [&'a str],
    /// Latitude and longitude as the public may know them.
    pub location: Option<(f64, f64)>,
    pub capabilities: &'a [CapabilityFacts<'a>],
    /// 0 self-declared to 5 certified.
    pub verified: u8,
    pub roles: &'a [Role],
    /// Slugs of its networks.
    pub networks: &'a [&'a str],
}

/// The public facts of one capability.
#[derive(Clone, Copy, Debug)]
pub struct CapabilityFacts<'a> {
    pub process: &'a str,
    /// Empty: any material.
    pub materials: &'a [&'a str],
    /// Capacity in the unit the capability states, over whatever window the caller shows.
    pub capacity: f64,
}

/// The text to keep for a workshop, so that [`Query::matches`] finds words in it.
pub fn search_text(text: &str) -> String {
    text::tokens(text).join(" ")
}

impl Role {
    pub const ALL: [Self; 5] = [Self::Design, Self::Make, Self::Repair, Self::Recycle, Self::Materials];

    /// The word in addresses, the API and the database.
    pub fn code(self) -> &'static str {
        match self {
            Self::Design => "design",
            Self::Make => "make",
            Self::Repair => "repair",
            Self::Recycle => "recycle",
            Self::Materials => "materials",
        }
    }

    /// The role of this code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.code() == code)
    }
}

impl Kind {
    pub const ALL: [Self; 2] = [Self::Craft, Self::Digital];

    /// The word in addresses and the API.
    pub fn code(self) -> &'static str {
        match self {
            Self::Craft => "craft",
            Self::Digital => "digital",
        }
    }

    /// The kind of this code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }

    /// The kind of a process; one that nobody knows is a craft.
    pub fn of(process: &str) -> Self {
        if vocabulary::process(process).is_some_and(|known| known.digital) { Self::Digital } else { Self::Craft }
    }
}

impl Query {
    /// Reads the decoded pairs of an address, and says what in them cannot be meant.
    ///
    /// Codes: `unknown_filter`, `unknown_term`, `repeated`, `number`, `range`, `box`, `place`, `swapped`. A term that
    /// is not in the vocabulary stays in the query, where it matches only itself; what cannot be read is left out.
    pub fn parse(pairs: &[(String, String)]) -> (Self, Vec<Diagnostic>) {
        parse::parse(pairs)
    }

    /// The same filter in its one form: trimmed, capitals where they belong, lists sorted and without repetition.
    pub fn normalise(mut self) -> Self {
        self.text = squeezed(&self.text);
        self.region = squeezed(&self.region);
        self.network = self.network.trim().to_owned();
        self.after = self.after.trim().to_owned();
        self.countries = sorted(self.countries.iter().map(|code| code.trim().to_ascii_uppercase()));
        self.processes = sorted(self.processes.iter().map(|id| id.trim().to_owned()));
        self.materials = sorted(self.materials.iter().map(|id| id.trim().to_owned()));
        self.roles.sort_unstable();
        self.roles.dedup();
        self.min_capacity = self.min_capacity.filter(|least| *least > 0.0);
        self.bbox = self.bbox.map(Bbox::normalise);
        self
    }

    /// The filter as pairs of an address, in a fixed order, without what is not asked.
    pub fn to_pairs(&self) -> Vec<(&'static str, String)> {
        let near = self.near.map(|near| format!("{},{}", near.lat, near.lon));
        let radius = self.near.map(|near| near.radius_km.to_string());
        let roles: Vec<&str> = self.roles.iter().map(|role| role.code()).collect();
        let fields = [
            ("q", self.text.clone()),
            ("country", self.countries.join(",")),
            ("region", self.region.clone()),
            ("near", near.unwrap_or_default()),
            ("radius", radius.unwrap_or_default()),
            ("bbox", self.bbox.map(|bbox| bbox.to_string()).unwrap_or_default()),
            ("process", self.processes.join(",")),
            ("material", self.materials.join(",")),
            ("capacity", self.min_capacity.map(|least| least.to_string()).unwrap_or_default()),
            ("verified", if self.verified > 0 { self.verified.to_string() } else { String::new() }),
            ("role", roles.join(",")),
            ("kind", self.kind.map(|kind| kind.code().to_owned()).unwrap_or_default()),
            ("network", self.network.clone()),
            ("after", self.after.clone()),
        ];
        fields.into_iter().filter(|(_, value)| !value.is_empty()).collect()
    }

    /// The filter as the query part of an address, without `?`; empty when nothing is asked.
    pub fn to_query_string(&self) -> String {
        let pairs = self.to_pairs().into_iter().map(|(key, value)| format!("{key}={}", encoded(&value)));
        pairs.collect::<Vec<_>>().join("&")
    }

    /// Whether the workshop is one of those looked for; where the page begins does not matter here.
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
            region: text::fold(&self.region),
            processes: fitting.chain(asked).collect(),
        }
    }
}

/// A [`Query`] with its words folded and its processes spelt out, see [`Query::filter`].
#[derive(Clone, Debug)]
pub struct Filter<'a> {
    query: &'a Query,
    words: Vec<String>,
    region: String,
    /// Every process that will do, the special ones included.
    processes: Vec<&'a str>,
}

impl Filter<'_> {
    /// Whether the workshop is one of those looked for.
    pub fn matches(&self, facts: &Facts<'_>) -> bool {
        let query = self.query;
        facts.verified >= query.verified
            && any(&query.countries, |code| facts.country == Some(code))
            && any(&query.roles, |role| facts.roles.contains(role))
            && (query.network.is_empty() || facts.networks.contains(&query.network.as_str()))
            && self.finds_place(facts)
            && self.finds_capability(facts.capabilities)
            && self.finds_words(facts.text)
    }

    fn finds_place(&self, facts: &Facts<'_>) -> bool {
        (self.region.is_empty() || facts.places.contains(&self.region.as_str()))
            && self.query.bbox.is_none_or(|bbox| facts.location.is_some_and(|place| bbox.contains(place)))
            && self.query.near.is_none_or(|near| facts.location.is_some_and(|place| near.reaches(place)))
    }

    /// Whether one capability meets all that is asked of capabilities.
    fn finds_capability(&self, capabilities: &[CapabilityFacts<'_>]) -> bool {
        let query = self.query;
        let asks_nothing = query.processes.is_empty()
            && query.materials.is_empty()
            && query.min_capacity.is_none()
            && query.kind.is_none();
        asks_nothing
            || capabilities.iter().any(|capability| {
                any(&self.processes, |process| capability.process == *process)
                    && (capability.materials.is_empty()
                        || any(&query.materials, |need| {
                            capability.materials.iter().any(|have| vocabulary::material_fits(have, need))
                        }))
                    && query.min_capacity.is_none_or(|least| capability.capacity >= least)
                    && query.kind.is_none_or(|kind| Kind::of(capability.process) == kind)
            })
    }

    fn finds_words(&self, text: &str) -> bool {
        self.words.iter().all(|asked| text.split(' ').any(|word| word.starts_with(asked.as_str())))
    }
}

/// Whether nothing is asked or one of the terms holds.
fn any<T>(terms: &[T], holds: impl Fn(&T) -> bool) -> bool {
    terms.is_empty() || terms.iter().any(holds)
}

fn squeezed(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn sorted(terms: impl Iterator<Item = String>) -> Vec<String> {
    let mut terms: Vec<String> = terms.filter(|term| !term.is_empty()).collect();
    terms.sort_unstable();
    terms.dedup();
    terms
}

/// Percent-encoding that leaves the comma readable, as lists and places use it.
fn encoded(value: &str) -> String {
    let mut out = String::with_capacity(value.len());
    for byte in value.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b',' => out.push(char::from(byte)),
            _ => out.push_str(&format!("%{byte:02X}")),
        }
    }
    out
}

#[cfg(test)]
mod tests;
