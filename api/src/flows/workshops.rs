//! Workshops on their way to the map, and changes of one that matter to the planner.
//!
//! Whoever brings a workshop keeps it; a reviewer puts it on the map, or says what is missing and gets it again.

use designs::text;
use notifier::{Letter, Link};
use store::consents::{self, Consent, How};
use store::event::Actor;
use store::grants::{self, Role, Scope};
use store::people::{self, NewPerson};
use store::state::RequestState;
use store::workshops::{self, Listing, Workshop};
use store::{
    At, ConsentId, Db, EventId, NaiveDate, NetworkId, PersonId, Result, StoreError, WorkshopId, accounts, networks,
    requests,
};

use super::letters;
use crate::auth::Who;

/// The record of a workshop that nobody has described yet; it waits for review.
pub fn blank(now: At) -> Workshop {
    Workshop {
        id: WorkshopId::new(),
        slug: String::new(),
        name: String::new(),
        about: String::new(),
        kind: String::new(),
        country: String::new(),
        town: String::new(),
        lat: 0.0,
        lon: 0.0,
        home: false,
        public_lat: 0.0,
        public_lon: 0.0,
        time_zone: "UTC".to_owned(),
        currency: String::new(),
        people: None,
        roles: String::new(),
        products: String::new(),
        machines: String::new(),
        verification_level: 0,
        verification_source: "Own statement".to_owned(),
        verified_on: Some(now.date_naive()),
        state: Listing::Pending,
        paused: false,
        pause_reason: None,
        silences: 0,
        contact_id: None,
        by_mail: true,
        invented: false,
        source: "owner".to_owned(),
        search: String::new(),
        version: 1,
        created_at: now,
        updated_at: now,
        checked_on: Some(now.date_naive()),
        asked_on: None,
        visibility: String::new(),
        access: String::new(),
        languages: String::new(),
    }
}

/// How a producer without mail agreed to be registered.
#[derive(Debug, Clone)]
pub struct Agreed {
    /// Who agreed.
    pub name: String,
    /// How a scout reaches them; may be empty.
    pub phone: String,
    /// How they agreed.
    pub how: How,
    /// In which language it was explained.
    pub language: String,
    /// On which day.
    pub day: NaiveDate,
}

/// Brings a workshop: its record, its network, and the right of whoever brought it to keep it; the reviewers are told.
/// `agreed`: a scout or coordinator of the network brings it for a producer without mail, who agreed so. Gives its name
/// in addresses.
pub fn join(
    db: &mut Db,
    who: &Who,
    mut row: Workshop,
    network: Option<NetworkId>,
    agreed: Option<Agreed>,
) -> Result<String> {
    let offline = agreed.is_some();
    let actor = match network.filter(|_| offline) {
        Some(network) => who.acts_for(row.id, &[network]).unwrap_or(who.actor()),
        None => who.actor(),
    };
    row.slug = free_slug(db, &row.name)?;
    row.by_mail = !offline;
    row.contact_id = (!offline).then_some(who.person);
    if offline {
        row.verification_source = format!("As told to scout {}, not yet visited", who.name);
        row.verified_on = Some(db.now.date_naive());
        row.source = "scout".to_owned();
    }
    let (id, slug) = (row.id, row.slug.clone());
    let event = workshops::create(db, actor, row)?;
    if let Some(network) = network {
        networks::join(db, actor, network, id)?;
    }
    if let Some(agreed) = agreed {
        let phone = Some(agreed.phone.as_str()).filter(|phone| !phone.is_empty());
        let new = NewPerson { name: &agreed.name, email: None, phone, language: &agreed.language };
        let person = people::create(db, actor, &new)?;
        let consent = Consent {
            id: ConsentId::new(),
            workshop_id: id,
            person_id: person,
            taken_by: who.account,
            given_on: agreed.day,
            how: agreed.how,
            language: agreed.language,
            at: db.now,
        };
        consents::add(db, actor, &consent)?;
    } else {
        grants::grant(db, who.actor(), who.account, Role::Member, Scope::Workshop(id))?;
    }
    ask_reviewers(db, event, id)?;
    Ok(slug)
}

/// A link with which a producer who was registered by a scout takes over the record; handed over on paper or by phone.
/// Gives its path.
pub fn hand_over(db: &mut Db, actor: Actor, row: &Workshop) -> Result<String> {
    let agreed = consents::of(db, row.id)?;
    let consent = agreed.last().ok_or(StoreError::refused("no_consent"))?;
    store::event::record(
        db,
        actor,
        "workshop",
        row.id,
        "handed_over",
        &serde_json::json!({ "person": consent.person_id }),
    )?;
    letters::workshop_link(db, row, consent.person_id)
}

/// A name for addresses that nobody has: the words of the name, with a number if need be.
pub(super) fn free_slug(db: &mut Db, name: &str) -> Result<String> {
    let words: String =
        text::tokens(name).join("-").chars().filter(|c| c.is_ascii_alphanumeric() || *c == '-').collect();
    let words = words.trim_matches('-');
    let base = if words.is_empty() { "workshop" } else { &words[..words.len().min(60)] };
    for number in 1_u32.. {
        let slug = if number == 1 { base.to_owned() } else { format!("{base}-{number}") };
        match workshops::by_slug(db, &slug) {
            Err(StoreError::Missing(_)) => return Ok(slug),
            Err(other) => return Err(other),
            Ok(_) => {}
        }
    }
    Err(StoreError::refused("not_possible"))
}

/// Changes a record. One that was turned down goes back to its reviewers with the change.
pub fn change(db: &mut Db, actor: Actor, changed: Workshop) -> Result<()> {
    let (id, again) = (changed.id, changed.state == Listing::Refused);
    workshops::update(db, actor, changed)?;
    if again {
        let event = workshops::set_listing(db, actor, id, Listing::Pending, "")?;
        ask_reviewers(db, event, id)?;
    }
    Ok(())
}

/// A reviewer's word: on the map, or not yet and why. Whoever brought the workshop is told.
pub fn review(db: &mut Db, actor: Actor, id: WorkshopId, listed: bool, note: &str) -> Result<()> {
    let row = workshops::find(db, id)?;
    if row.state != Listing::Pending {
        return Err(StoreError::refused("reviewed_already"));
    }
    if !listed && note.is_empty() {
        return Err(StoreError::refused("note_wanted"));
    }
    let to = if listed { Listing::Listed } else { Listing::Refused };
    let event = workshops::set_listing(db, actor, id, to, note)?;
    let reader = keeper(db, &row)?;
    let edit = match reader {
        // Whoever has no account keeps the record by a link.
        Some(reader) if accounts::of_person(db, reader)?.is_none() => {
            Link::to(format!("{}/edit", letters::workshop_link(db, &row, reader)?))
        }
        _ => Link::to(format!("/workshops/{}/edit", row.slug)),
    };
    let letter = if listed {
        let page = Link::to(format!("/workshops/{}", row.slug));
        Letter::ListingLive { workshop: row.name.clone(), page, edit }
    } else {
        Letter::ListingRefused { workshop: row.name.clone(), note: note.to_owned(), edit }
    };
    if let Some(reader) = reader {
        letters::send(db, event, reader, &letter)?;
    }
    if listed { capacity_came(db) } else { Ok(()) }
}

/// Who is written to about the record: its contact, or for a producer without mail whoever brought it.
fn keeper(db: &mut Db, row: &Workshop) -> Result<Option<PersonId>> {
    if let Some(contact) = letters::contact(db, row)? {
        return Ok(Some(contact.id));
    }
    match workshops::brought_by(db, row.id)? {
        Some(account) => Ok(Some(accounts::get(db, account)?.person_id)),
        None => Ok(None),
    }
}

/// Writes to those who review a workshop: the coordinators of its networks; of one in no network, those who run the site.
pub(super) fn ask_reviewers(db: &mut Db, event: EventId, id: WorkshopId) -> Result<()> {
    let row = workshops::find(db, id)?;
    let review = Link::to(format!("/workshops/{}", row.slug));
    let letter = Letter::ListingReviewWanted { workshop: row.name, town: row.town, review };
    let readers = reviewers(db, id)?;
    letters::send_all(db, event, &readers, &letter)
}

/// Those who review a workshop, each once.
pub(super) fn reviewers(db: &mut Db, id: WorkshopId) -> Result<Vec<PersonId>> {
    let mut found = Vec::new();
    for network in networks::of_workshop(db, id)? {
        found.extend(grants::holders(db, Role::Coordinator, Scope::Network(network.id))?);
    }
    if found.is_empty() {
        found = grants::holders(db, Role::Admin, Scope::Site)?;
    }
    let mut people = Vec::new();
    for account in found {
        people.push(accounts::get(db, account)?.person_id);
    }
    people.sort();
    people.dedup();
    Ok(people)
}

/// Pauses or resumes a workshop; coming back may fill what is short.
pub fn set_paused(db: &mut Db, actor: Actor, id: WorkshopId, paused: bool) -> Result<()> {
    workshops::set_paused(db, actor, id, paused, "owner")?;
    if paused { Ok(()) } else { capacity_came(db) }
}

/// There is new capacity: every request that is short is looked at again.
pub fn capacity_came(db: &mut Db) -> Result<()> {
    let waiting = [RequestState::Short, RequestState::OffersOut];
    for request in requests::in_states(db, &waiting)? {
        let short = requests::destinations(db, &[request.id])?.iter().any(|d| d.unfilled > 0);
        if short {
            requests::reopen(db, Actor::PLANNER, request.id, "capacity")?;
        }
    }
    Ok(())
}
