//! What somebody looks for among the workshops: one filter for the map, the lists, the API and the insights.
//!
//! A [`Query`] comes from the address of a page and goes back into it, always in the same order, so that
//! a link can be shared and an answer cached. Terms nobody knows are said with suggestions, never dropped in
//! silence. Within one field any of the terms will do; between fields all must hold.

mod countries;
mod day;
mod filter;
mod parse;
mod place;
mod words;

pub use countries::COUNTRIES;
pub use day::Day;
pub use filter::{CapabilityFacts, Facts, Filter, Range, search_text};
pub(crate) use filter::{Field, finds};
pub use place::{Bbox, Near, distance_km};
pub use words::{Door, Kind, Role};

use crate::diagnostic::Diagnostic;
use crate::vocabulary::CapacityUnit;

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
    /// Words; each must begin a word of what the workshop works with.
    pub machine: String,
    /// Words; each must begin a word of what it usually makes.
    pub product: String,
    /// A piece of this size in millimetres must go in, in any orientation; a capability that states no size takes any.
    pub size_mm: Option<[f64; 3]>,
    /// What the capacity is counted in.
    pub unit: Option<CapacityUnit>,
    /// Capacity of one capability, in the unit it states.
    pub capacity: Range,
    /// Least number of pieces for which one capability starts; 0: any number.
    pub batch: Range,
    /// Certificates; any of them will do.
    pub certificates: Vec<String>,
    /// Least verification level, 1 to 5; 0 asks for nothing.
    pub verified: u8,
    /// Verified, called true or changed on this day or later.
    pub since: Option<Day>,
    pub roles: Vec<Role>,
    pub kind: Option<Kind>,
    pub doors: Vec<Door>,
    /// Languages spoken there, codes of BCP 47 in small letters.
    pub languages: Vec<String>,
    /// Slug of a network the workshop belongs to.
    pub network: String,
    /// Slug of a design that they can make.
    pub design: String,
    /// How many pieces of it; none: one will do.
    pub pieces: Option<u64>,
    /// By when; none: in an ordinary week.
    pub by: Option<Day>,
    /// Records that nobody has called true for long are shown too.
    pub old: bool,
    /// Where the page begins: the cursor that came with the page before.
    pub after: String,
}

impl Query {
    /// Reads the decoded pairs of an address, and says what in them cannot be meant.
    ///
    /// Codes: `unknown_filter`, `unknown_term`, `too_many`, `repeated`, `number`, `range`, `turned`, `size`, `day`,
    /// `needs_design`, `box`, `place`, `swapped`. A term that is not in the vocabulary stays in the query, where it
    /// matches only itself; what cannot be read is left out.
    pub fn parse(pairs: &[(String, String)]) -> (Self, Vec<Diagnostic>) {
        parse::parse(pairs)
    }

    /// The same filter in its one form: trimmed, capitals where they belong, lists sorted and without repetition.
    pub fn normalise(mut self) -> Self {
        self.text = squeezed(&self.text);
        self.region = squeezed(&self.region);
        self.machine = squeezed(&self.machine);
        self.product = squeezed(&self.product);
        self.network = self.network.trim().to_owned();
        self.design = self.design.trim().to_owned();
        self.after = self.after.trim().to_owned();
        self.countries = sorted(self.countries.iter().map(|code| code.trim().to_ascii_uppercase()));
        self.processes = sorted(self.processes.iter().map(|id| id.trim().to_owned()));
        self.materials = sorted(self.materials.iter().map(|id| id.trim().to_owned()));
        self.roles.sort_unstable();
        self.roles.dedup();
        self.certificates = sorted(self.certificates.iter().map(|name| name.trim().to_owned()));
        self.languages = sorted(self.languages.iter().map(|code| code.trim().to_ascii_lowercase()));
        self.doors.sort_unstable();
        self.doors.dedup();
        self.capacity.from = self.capacity.from.filter(|least| *least > 0.0);
        self.batch.from = self.batch.from.filter(|least| *least > 0.0);
        self.pieces = self.pieces.filter(|pieces| *pieces > 0);
        if self.design.is_empty() {
            (self.pieces, self.by) = (None, None);
        }
        self.bbox = self.bbox.map(Bbox::normalise);
        self
    }

    /// The filter as pairs of an address, in a fixed order, without what is not asked.
    pub fn to_pairs(&self) -> Vec<(&'static str, String)> {
        let near = self.near.map(|near| format!("{},{}", near.lat, near.lon));
        let radius = self.near.map(|near| near.radius_km.to_string());
        let roles: Vec<&str> = self.roles.iter().map(|role| role.code()).collect();
        let doors: Vec<&str> = self.doors.iter().map(|door| door.code()).collect();
        let size = self.size_mm.map(|[x, y, z]| format!("{x},{y},{z}"));
        let fields = [
            ("q", self.text.clone()),
            ("country", self.countries.join(",")),
            ("region", self.region.clone()),
            ("near", near.unwrap_or_default()),
            ("radius", radius.unwrap_or_default()),
            ("bbox", self.bbox.map(|bbox| bbox.to_string()).unwrap_or_default()),
            ("process", self.processes.join(",")),
            ("material", self.materials.join(",")),
            ("machine", self.machine.clone()),
            ("product", self.product.clone()),
            ("size", size.unwrap_or_default()),
            ("unit", self.unit.map(|unit| unit.code().to_owned()).unwrap_or_default()),
            ("capacity", written(self.capacity.from)),
            ("capacity_to", written(self.capacity.to)),
            ("batch", written(self.batch.from)),
            ("batch_to", written(self.batch.to)),
            ("certificate", self.certificates.join(",")),
            ("verified", if self.verified > 0 { self.verified.to_string() } else { String::new() }),
            ("since", written(self.since)),
            ("role", roles.join(",")),
            ("kind", self.kind.map(|kind| kind.code().to_owned()).unwrap_or_default()),
            ("access", doors.join(",")),
            ("language", self.languages.join(",")),
            ("network", self.network.clone()),
            ("design", self.design.clone()),
            ("pieces", written(self.pieces)),
            ("by", written(self.by)),
            ("old", if self.old { "1".to_owned() } else { String::new() }),
            ("after", self.after.clone()),
        ];
        fields.into_iter().filter(|(_, value)| !value.is_empty()).collect()
    }

    /// The filter as the query part of an address, without `?`; empty when nothing is asked.
    pub fn to_query_string(&self) -> String {
        let pairs = self.to_pairs().into_iter().map(|(key, value)| format!("{key}={}", encoded(&value)));
        pairs.collect::<Vec<_>>().join("&")
    }
}

fn written(value: Option<impl ToString>) -> String {
    value.map(|value| value.to_string()).unwrap_or_default()
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
