//! What people without an account ask about a record of the map: to keep it, correct it, remove it, or write to it.
//!
//! Where the record has an address, only that address gets the way to the record: whoever asks proves nothing else by
//! it. Otherwise the asker proves an address of their own and a coordinator answers, before a day that is named on the
//! page. When nobody does, those who run the site are told, and a removal takes effect by itself.

use chrono::TimeDelta;
use notifier::{Asked, Letter, Link};
use serde::{Deserialize, Serialize};
use store::event::{self, Actor, Channel};
use store::grants::{self, Role, Scope};
use store::imports::{self, Kept};
use store::links::{self, Purpose};
use store::people::{self, NewPerson};
use store::petitions::{self, Asking, Kind, Petition, PetitionState};
use store::workshops::{self, Listing, Workshop};
use store::{Db, EventId, PersonId, PetitionId, Result, StoreError, accounts};

use super::proposal::{self, PROOF_DAYS, petition_link};
use super::rights::reviewable;
use super::{keeping, letters, workshops as flow};
use crate::auth::Who;

/// Within how many days somebody is answered.
pub const ANSWER_DAYS: i64 = 7;

/// What somebody types on the page of a record.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Said {
    /// Their name.
    pub name: String,
    /// Their address.
    pub email: String,
    /// What they want to say.
    pub note: String,
    /// The address of the record is read by nobody any more: a coordinator shall look at it.
    pub unread: bool,
    /// The workshop may answer them directly (letters only).
    pub reply: bool,
    /// They hold the record's own link; never what somebody typed.
    pub vouched: bool,
}

/// A petition as whoever answers it sees it.
pub struct ToAnswer {
    /// The petition.
    pub petition: Petition,
    /// The record.
    pub about: Workshop,
    /// What was typed.
    pub said: Said,
    /// The proved address.
    pub email: String,
}

/// Where the letter about what somebody asked went.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Went {
    /// To the address of the record.
    ToRecord,
    /// To the asker, who has to prove the address first.
    ToAsker,
}

/// Takes up what somebody asks about a listed record.
pub fn ask(db: &mut Db, row: &Workshop, kind: Kind, said: &Said, language: &str) -> Result<Went> {
    let actor = Actor { account: None, channel: Channel::Page };
    if matches!(kind, Kind::Claim | Kind::Correct | Kind::Remove)
        && !said.unread
        && let Some(keeper) = keeper(db, row)?
    {
        let event = event::record(db, actor, "workshop", row.id, "keeper_asked", &kind)?;
        let own = letters::workshop_link(db, row, keeper)?;
        let letter = Letter::KeepRecord {
            workshop: row.name.clone(),
            change: Link::to(format!("{own}/edit")),
            pause: Link::to(format!("{own}?as=pause")),
            remove: Link::to(format!("{own}?as=remove")),
            own: Link::to(own),
        };
        letters::send(db, event, keeper, &letter)?;
        return Ok(Went::ToRecord);
    }
    let new = NewPerson { name: &said.name, email: Some(&said.email), phone: None, language };
    let person = people::create(db, actor, &new)?;
    let asking = Asking {
        kind,
        workshop: Some(row.id),
        person,
        said: serde_json::to_value(said)?,
        valid: TimeDelta::days(PROOF_DAYS.cast_signed()),
    };
    let (id, event) = petitions::open(db, actor, asking)?;
    let confirm = Link::to(petition_link(db, id, person)?);
    let letter =
        Letter::ConfirmPetition { workshop: row.name.clone(), asked: asked(kind), confirm, valid_days: PROOF_DAYS };
    letters::send(db, event, person, &letter)?;
    Ok(Went::ToAsker)
}

/// The holder of a record's own link, which was handed over without mail, gives an address: once it is proved, the record
/// is theirs.
pub fn ask_to_keep(db: &mut Db, row: &Workshop, email: &str, language: &str) -> Result<()> {
    let said = Said { email: email.to_owned(), unread: true, vouched: true, ..Said::default() };
    ask(db, row, Kind::Claim, &said, language).map(|_| ())
}

const fn asked(kind: Kind) -> Asked {
    match kind {
        Kind::List => Asked::List,
        Kind::Claim => Asked::Claim,
        Kind::Correct => Asked::Correct,
        Kind::Remove => Asked::Remove,
        Kind::Write => Asked::Write,
    }
}

/// Whoever is written to about a record: its contact, somebody who answers for it, or the address its source names.
pub fn keeper(db: &mut Db, row: &Workshop) -> Result<Option<PersonId>> {
    if let Some(person) = letters::contact(db, row)?.filter(|person| person.email.is_some()) {
        return Ok(Some(person.id));
    }
    if let Some(member) = grants::holders(db, Role::Member, Scope::Workshop(row.id))?.first() {
        return Ok(Some(accounts::get(db, *member)?.person_id));
    }
    let Some(email) = source_mail(db, row)? else { return Ok(None) };
    for reader in links::readers(db, Purpose::Workshop, row.id)? {
        if people::get(db, reader)?.email.as_ref() == Some(&email) {
            return Ok(Some(reader));
        }
    }
    let new = NewPerson { name: "", email: Some(&email), phone: None, language: "en" };
    Ok(Some(people::create(db, Actor { account: None, channel: Channel::Page }, &new)?))
}

/// The mail address that the sources of an imported record name.
fn source_mail(db: &mut Db, row: &Workshop) -> Result<Option<String>> {
    for (_, _, record) in imports::provenance(db, row.id)? {
        let kept: Kept = serde_json::from_value(record.record.0)?;
        let named = ["/contact/contact/email", "/contact/email", "/owner/contact/email", "/owner/email"];
        let found = named.iter().find_map(|path| kept.okw.pointer(path)?.as_str());
        let plain = |text: &str| text.contains('@') && !text.contains(char::is_whitespace) && text.len() < 255;
        if let Some(email) = found.map(|text| text.trim_start_matches("mailto:").trim()).filter(|text| plain(text)) {
            return Ok(Some(email.to_owned()));
        }
    }
    Ok(None)
}

/// A petition behind its link, with the record it is about.
pub fn linked(db: &mut Db, token: &str) -> Result<(Petition, Option<Workshop>)> {
    let link = links::find(db, token)?.filter(|link| link.purpose == Purpose::Petition);
    let link = link.ok_or(StoreError::Missing("link"))?;
    if link.expires_at <= db.now {
        return Err(StoreError::refused("link_expired"));
    }
    let petition = match petitions::find(db, link.subject_id.into()) {
        // The time for a proof is over, and what was typed is forgotten.
        Err(StoreError::Missing(_)) => return Err(StoreError::refused("link_expired")),
        found => found?,
    };
    let about = petition.workshop_id.map(|id| workshops::find(db, id)).transpose()?;
    Ok((petition, about))
}

/// The address is proved by a tap on the page behind the mailed link. Gives the page to go on with; a second tap changes
/// nothing.
pub fn prove(db: &mut Db, token: &str) -> Result<String> {
    let (petition, about) = linked(db, token)?;
    let here = format!("/p/{token}");
    if petition.state != PetitionState::Unproved {
        return Ok(here);
    }
    let event = petitions::prove(db, Actor::LINK, petition.id, TimeDelta::days(ANSWER_DAYS))?;
    let Some(about) = about else {
        let (made, own) = proposal::become_record(db, &petition)?;
        petitions::end(db, Actor::LINK, petition.id, PetitionState::Granted, "", Some(made))?;
        return Ok(own);
    };
    if petition.kind == Kind::Write {
        pass_on(db, event, &petition, &about)?;
        petitions::end(db, Actor::LINK, petition.id, PetitionState::Granted, "", None)?;
        return Ok(here);
    }
    let said: Said = serde_json::from_value(petition.said.0.clone())?;
    if petition.kind == Kind::Claim && said.vouched {
        keeping::adopt(db, Actor::LINK, &about, petition.person_id)?;
        petitions::end(db, Actor::LINK, petition.id, PetitionState::Granted, "", None)?;
        return letters::workshop_link(db, &about, petition.person_id);
    }
    let petition = petitions::find(db, petition.id)?;
    tell_reviewers(db, event, &petition, &about, false)?;
    Ok(here)
}

/// Passes a letter on to a workshop; the sender's address only when they agreed.
fn pass_on(db: &mut Db, event: EventId, petition: &Petition, about: &Workshop) -> Result<()> {
    let said: Said = serde_json::from_value(petition.said.0.clone())?;
    write(db, event, about, &said)
}

/// Writes what somebody says to a workshop, through the house; nothing happens when nobody reads its mail.
pub fn write(db: &mut Db, event: EventId, about: &Workshop, said: &Said) -> Result<()> {
    let Some(reader) = letters::contact(db, about)? else { return Ok(()) };
    let letter = Letter::Relayed {
        workshop: about.name.clone(),
        sender: said.name.clone(),
        message: said.note.clone(),
        reply_to: said.reply.then(|| said.email.clone()),
        page: Link::to(format!("/workshops/{}", about.slug)),
    };
    letters::send(db, event, reader.id, &letter)
}

fn tell_reviewers(db: &mut Db, event: EventId, petition: &Petition, about: &Workshop, late: bool) -> Result<()> {
    let said: Said = serde_json::from_value(petition.said.0.clone())?;
    let letter = Letter::PetitionReceived {
        workshop: about.name.clone(),
        asked: asked(petition.kind),
        note: Some(said.note).filter(|note| !note.is_empty()),
        due: petition.due_at.date_naive(),
        late,
        answer: Link::to("/petitions"),
    };
    let mut readers = flow::reviewers(db, about.id)?;
    if late {
        let site = grants::holders(db, Role::Admin, Scope::Site)?;
        readers.extend(site.into_iter().map(|id| Ok(accounts::get(db, id)?.person_id)).collect::<Result<Vec<_>>>()?);
        readers.sort();
        readers.dedup();
    }
    letters::send_all(db, event, &readers, &letter)
}

/// Answers a petition: does what is asked, or says why not.
pub fn decide(db: &mut Db, actor: Actor, id: PetitionId, granted: bool, note: &str) -> Result<()> {
    let petition = petitions::find(db, id)?;
    if !granted && note.is_empty() {
        return Err(StoreError::refused("note_wanted"));
    }
    let about = petition.workshop_id.ok_or(StoreError::Missing("petition"))?;
    let about = workshops::find(db, about)?;
    let to = if granted { PetitionState::Granted } else { PetitionState::Refused };
    let event = petitions::end(db, actor, id, to, note, None)?;
    let mut page = None;
    if granted {
        match petition.kind {
            Kind::Claim => {
                keeping::adopt(db, actor, &about, petition.person_id)?;
                page = Some(letters::workshop_link(db, &about, petition.person_id)?);
            }
            Kind::Remove if about.state != Listing::Removed => keeping::remove(db, actor, &about, note)?,
            Kind::Remove | Kind::Correct | Kind::List | Kind::Write => {}
        }
    }
    let page = match page {
        Some(page) => page,
        None => petition_link(db, id, petition.person_id)?,
    };
    let letter = Letter::PetitionAnswered {
        workshop: about.name,
        asked: asked(petition.kind),
        agreed: granted,
        note: Some(note.to_owned()).filter(|note| !note.is_empty()),
        page: Link::to(page),
    };
    letters::send(db, event, petition.person_id, &letter)
}

/// Its asker takes a petition back.
pub fn withdraw(db: &mut Db, token: &str) -> Result<()> {
    let (petition, _) = linked(db, token)?;
    petitions::end(db, Actor::LINK, petition.id, PetitionState::Withdrawn, "", None)?;
    Ok(())
}

/// What the passing of time does: unproved petitions are forgotten; of those that nobody answered in time a removal takes
/// effect where nobody answers for the record, and the rest go to those who run the site. Returns how many.
pub fn step(db: &mut Db) -> Result<usize> {
    let mut done = 0;
    for petition in petitions::due(db, PetitionState::Unproved)? {
        petitions::lapse(db, &petition)?;
        done += 1;
    }
    for petition in petitions::due(db, PetitionState::Waiting)? {
        let Some(about) = petition.workshop_id.map(|id| workshops::find(db, id)).transpose()? else { continue };
        done += 1;
        // Where somebody answers for the record, a stranger's word alone must not take it off.
        if petition.kind == Kind::Remove && keeper(db, &about)?.is_none() && keeping::can_go(db, &about)? {
            decide(db, Actor::CLOCK, petition.id, true, "")?;
            continue;
        }
        let event = petitions::escalate(db, petition.id)?;
        tell_reviewers(db, event, &petition, &about, true)?;
    }
    Ok(done)
}

/// The petitions that somebody may answer.
pub fn answerable(db: &mut Db, who: &Who) -> Result<Vec<ToAnswer>> {
    let mut found = Vec::new();
    for petition in petitions::waiting(db)? {
        let Some(about) = petition.workshop_id else { continue };
        let about = workshops::find(db, about)?;
        if reviewable(db, who, &about.slug).is_err() {
            continue;
        }
        let said = serde_json::from_value(petition.said.0.clone())?;
        let email = people::get(db, petition.person_id)?.email.unwrap_or_default();
        found.push(ToAnswer { petition, about, said, email });
    }
    Ok(found)
}

/// The petition of an address for somebody who may answer it; to all others it looks missing.
pub fn to_answer(db: &mut Db, who: &Who, id: &str) -> Result<PetitionId> {
    let id = id.parse().map_err(|_| StoreError::Missing("petition"))?;
    let petition = petitions::find(db, id)?;
    let about = workshops::find(db, petition.workshop_id.ok_or(StoreError::Missing("petition"))?)?;
    reviewable(db, who, &about.slug)?;
    Ok(petition.id)
}
