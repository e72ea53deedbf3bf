//! A workshop as somebody without an account describes it, and how it becomes a record that waits for review.
//!
//! It is kept as it was typed until the address is proved; nobody reviews, lists or mails anything of it before.

use chrono::TimeDelta;
use designs::okw::similar::{Name, metres};
use designs::vocabulary;
use notifier::{Letter, Link};
use serde::{Deserialize, Serialize};
use store::capacity::{self, Unit};
use store::event::{Actor, Channel};
use store::imports::{self, Ability};
use store::links::{self, NewLink, Purpose};
use store::people::{self, NewPerson};
use store::petitions::{self, Asking, Kind, Petition};
use store::{Db, PersonId, PetitionId, Result, WorkshopId, workshops};

use super::imports::currency;
use super::{letters, workshops as flow};
use crate::gazetteer::{self, Meaning, Town};
use crate::map::{Index, Listed};

/// How long somebody may take to prove an address, in days.
pub const PROOF_DAYS: u64 = 7;
/// Workshops with like names nearer than this to the same town may be one, in metres: the short form knows only towns.
const SAME_TOWN_M: f64 = 25_000.0;
/// The most processes one description can name.
const MOST_SKILLS: usize = 20;

/// What somebody types; every field as it was typed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Proposal {
    /// Name of the workshop.
    pub name: String,
    /// A word such as `tailor`.
    pub kind: String,
    /// `Mombasa, Kenya`.
    pub town: String,
    /// Which of several towns of that name.
    pub town_key: String,
    /// Somebody lives there.
    pub home: bool,
    /// What they can do, one a line or with commas.
    pub skills: String,
    /// What they work with, one a line.
    pub machines: String,
    /// Who they are and what they make.
    pub about: String,
    /// The name of whoever types.
    pub person: String,
    /// Their address.
    pub email: String,
    /// They saw workshops that it may be and said that it is none of them.
    pub another: bool,
}

impl Proposal {
    /// The town that is meant.
    pub fn town(&self) -> Option<Town> {
        match gazetteer::resolve(&self.town, &self.town_key) {
            Meaning::One(town) => Some(town),
            Meaning::Several(_) | Meaning::Unknown => None,
        }
    }

    /// What they can do: the words that were typed, with the process that is meant, if one is.
    pub fn skills(&self) -> Vec<(&str, Option<&'static str>)> {
        let words = self.skills.split(['\n', ',', ';']).map(str::trim).filter(|words| !words.is_empty());
        words.take(MOST_SKILLS).map(|words| (words, vocabulary::process_named(words))).collect()
    }

    /// Listed workshops that this may be: of a like name, in or around the same town.
    pub fn doubles<'a>(&self, index: &'a Index) -> Vec<&'a Listed> {
        let Some(town) = self.town() else { return Vec::new() };
        let name = Name::new(&self.name);
        let near = |listed: &&Listed| metres(listed.place, (town.lat, town.lon)) < SAME_TOWN_M;
        index.workshops().filter(near).filter(|listed| Name::new(&listed.name).is_like(&name)).take(5).collect()
    }
}

/// Keeps a description until its address is proved, and mails the link that proves it.
pub fn propose(db: &mut Db, proposal: &Proposal, language: &str) -> Result<PetitionId> {
    let actor = Actor { account: None, channel: Channel::Page };
    let new = NewPerson { name: &proposal.person, email: Some(&proposal.email), phone: None, language };
    let person = people::create(db, actor, &new)?;
    let said = serde_json::to_value(proposal)?;
    let asking =
        Asking { kind: Kind::List, workshop: None, person, said, valid: TimeDelta::days(PROOF_DAYS.cast_signed()) };
    let (id, event) = petitions::open(db, actor, asking)?;
    let confirm = Link::to(petition_link(db, id, person)?);
    letters::send(db, event, person, &Letter::ConfirmListing { confirm, valid_days: PROOF_DAYS })?;
    Ok(id)
}

/// The address is proved: a record that waits for review is made, whose link goes to that address. Gives the link's path.
pub(super) fn become_record(db: &mut Db, petition: &Petition) -> Result<(WorkshopId, String)> {
    let proposal: Proposal = serde_json::from_value(petition.said.0.clone())?;
    let mut row = flow::blank(db.now);
    row.slug = flow::free_slug(db, &proposal.name)?;
    if let Some(town) = proposal.town() {
        row.town = town.name.to_owned();
        row.country = town.country.to_owned();
        (row.lat, row.lon) = (town.lat, town.lon);
        row.time_zone = town.time_zone.to_owned();
        row.currency = currency(town.country).to_owned();
    }
    row.contact_id = Some(petition.person_id);
    row.verification_level = 1;
    row.roles = "make".to_owned();
    let skills = proposal.skills();
    row.products =
        skills.iter().filter(|(_, process)| process.is_none()).map(|(words, _)| *words).collect::<Vec<_>>().join("\n");
    let Proposal { name, kind, home, machines, about, .. } = proposal.clone();
    let row = store::workshops::Workshop { name, kind, home, machines, about, ..row };
    let id = row.id;
    let event = workshops::create(db, Actor::LINK, row)?;
    let mut known: Vec<&str> = Vec::new();
    for (words, process) in skills {
        let Some(process) = process.filter(|process| !known.contains(process)) else { continue };
        known.push(process);
        let ability = Ability {
            process: process.to_owned(),
            name: words.to_owned(),
            materials: Vec::new(),
            envelope_mm: None,
            unit: Unit::Hours,
        };
        capacity::put(db, Actor::LINK, imports::capability_of(id, &ability))?;
    }
    flow::ask_reviewers(db, event, id)?;
    let row = workshops::find(db, id)?;
    let own = letters::workshop_link(db, &row, petition.person_id)?;
    let letter = Letter::ListingReceived { workshop: row.name, own: Link::to(own.clone()) };
    letters::send(db, event, petition.person_id, &letter)?;
    Ok((id, own))
}

/// A fresh secret with which its asker proves and follows a petition; the path of its page.
pub fn petition_link(db: &mut Db, id: PetitionId, person: PersonId) -> Result<String> {
    let new = NewLink {
        purpose: Purpose::Petition,
        subject: id.into(),
        person: Some(person),
        subject_version: None,
        valid: TimeDelta::days(180),
    };
    Ok(format!("/p/{}", links::issue(db, new)?))
}
