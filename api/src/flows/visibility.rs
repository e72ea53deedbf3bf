//! Who sees which field of a workshop's record: one rule for pages, map, API and exports.
//!
//! Readers are ordered: anybody, designers for whom the workshop has worked or works, coordinators of its networks, its
//! own people. A field is seen from the rank on that its people chose. What the public may not see is taken out before
//! the record reaches the live index, so that search and exports cannot tell it either.

use std::collections::BTreeMap;

use store::capacity::Capability;
use store::workshops::Workshop;
use store::{Db, NetworkId, Result, jobs, requests};

use crate::auth::Who;

/// Who reads a record, the least trusted first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reader {
    /// Anybody.
    Public,
    /// A designer with a job there.
    Designer,
    /// A coordinator of one of its networks.
    Network,
    /// Its own people.
    Own,
}

impl Reader {
    /// Those to whom a field can be opened; `nobody` is seen by its own people alone.
    pub const AUDIENCES: [(&'static str, Self); 4] =
        [("public", Self::Public), ("designer", Self::Designer), ("network", Self::Network), ("nobody", Self::Own)];

    /// Reads the word of an audience.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::AUDIENCES.iter().find(|(known, _)| *known == word).map(|(_, reader)| *reader)
    }

    /// The word of the audience that begins with this reader.
    pub fn word(self) -> &'static str {
        Self::AUDIENCES[self as usize].0
    }
}

/// The fields that can be closed; name, kind, town and processes are what a map is for.
pub const FIELDS: [&str; 5] = ["about", "products", "machines", "people", "prices"];

/// From which reader on each field is seen.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Visibility(BTreeMap<&'static str, Reader>);

impl Visibility {
    /// The rule of a record; what it does not name is public.
    pub fn of(row: &Workshop) -> Self {
        let mut rule = Self::default();
        for (field, word) in row.visibility.split_whitespace().filter_map(|pair| pair.split_once(':')) {
            if let Some(reader) = Reader::from_word(word) {
                rule.set(field, reader);
            }
        }
        rule
    }

    /// Opens a field from a reader on; says whether there is such a field.
    pub fn set(&mut self, field: &str, from: Reader) -> bool {
        let Some(field) = FIELDS.iter().find(|known| **known == field) else { return false };
        match from {
            Reader::Public => self.0.remove(field),
            _ => self.0.insert(field, from),
        };
        true
    }

    /// From which reader on a field is seen.
    pub fn from(&self, field: &str) -> Reader {
        self.0.get(field).copied().unwrap_or(Reader::Public)
    }

    /// The fields that are not public, each with the word of its audience.
    pub fn words(&self) -> BTreeMap<String, String> {
        self.0.iter().map(|(field, from)| ((*field).to_owned(), from.word().to_owned())).collect()
    }

    /// As it is stored; empty when everything is public.
    pub fn text(&self) -> String {
        let pairs: Vec<String> = self.0.iter().map(|(field, from)| format!("{field}:{}", from.word())).collect();
        pairs.join(" ")
    }
}

/// Who somebody is to a workshop of these networks. A scout or coordinator who answers for a producer without mail is one
/// of its own.
pub fn reader(db: &mut Db, who: Option<&Who>, row: &Workshop, networks: &[NetworkId]) -> Result<Reader> {
    let Some(who) = who else { return Ok(Reader::Public) };
    let without_mail = !row.by_mail || row.contact_id.is_none();
    if who.can_act_for(row.id) || (without_mail && who.acts_for(row.id, networks).is_some()) {
        return Ok(Reader::Own);
    }
    if who.coordinates_one_of(networks) {
        return Ok(Reader::Network);
    }
    for job in jobs::of_workshops(db, &[row.id])?.iter().filter(|job| job.state.is_accepted()) {
        if requests::find(db, job.request_id)?.designer_id == who.account {
            return Ok(Reader::Designer);
        }
    }
    Ok(Reader::Public)
}

/// Takes out of a record and its capabilities what a reader may not see.
pub fn redact(row: &mut Workshop, capabilities: &mut [Capability], reader: Reader) {
    let rule = Visibility::of(row);
    let hidden = |field| rule.from(field) > reader;
    for (field, text) in [("about", &mut row.about), ("products", &mut row.products), ("machines", &mut row.machines)] {
        if hidden(field) {
            text.clear();
        }
    }
    if hidden("people") {
        row.people = None;
    }
    if hidden("prices") {
        for one in capabilities {
            (one.unit_cost, one.use_cost, one.setup_cost) = (0, 0, 0);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_stored_is_read_back() {
        let mut rule = Visibility::default();
        assert!(
            rule.set("about", Reader::Network) && rule.set("prices", Reader::Own) && rule.set("people", Reader::Public)
        );
        assert!(!rule.set("name", Reader::Own), "a name cannot be hidden");
        assert_eq!(rule.text(), "about:network prices:nobody");
        assert!(rule.from("about") > Reader::Designer && rule.from("machines") == Reader::Public);
    }
}
