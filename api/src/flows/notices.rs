//! "I want this repaired" and "I have this material or waste": posted for workshops of the fitting role nearby, who answer
//! through the house.
//!
//! The poster's address is never shown; a workshop's is only when it agrees. What looks like an address or a number in
//! the text is left out before it is kept. Nobody sees a notice before a coordinator of that country, or who runs the
//! site, has agreed; what they said is mailed to the poster.

use std::collections::BTreeMap;

use chrono::TimeDelta;
use designs::query::{Role as Circular, distance_km};
use notifier::{Letter, Link};
use store::event::{Actor, Channel};
use store::grants::{self, Role, Scope};
use store::links::{self, NewLink, Purpose};
use store::notices::{self, NewNotice, Notice, NoticeKind};
use store::people::{self, NewPerson};
use store::state::{NoticeEvent, NoticeState};
use store::workshops::{Listing, Workshop};
use store::{AccountId, Db, EventId, NetworkId, NoticeId, PersonId, Result, StoreError, accounts, networks};

use super::letters;
use super::proposal::PROOF_DAYS;
use super::redaction::redacted;
use super::rights::answered_for;
use crate::auth::Who;
use crate::gazetteer::{self, Meaning};
use crate::web::Checks;

/// How many days a notice stands.
pub const OPEN_DAYS: i64 = 60;
/// For how many days a notice waits for a reviewer.
const REVIEW_DAYS: i64 = 30;
/// For how many days a refused notice is kept, so that its poster can read why.
pub const REFUSED_DAYS: i64 = 14;
/// Workshops see notices from so far away, in kilometres.
pub const NEAR_KM: f64 = 150.0;
/// How many notices of one account may be open.
const MOST: usize = 10;
/// How many open notices are looked at for an inbox or a list.
pub const LOOKED_AT: i64 = 2_000;

/// The roles in the circle that answer a kind of notice.
pub fn answering(kind: NoticeKind) -> &'static [Circular] {
    match kind {
        NoticeKind::Repair => &[Circular::Repair],
        NoticeKind::Material => &[Circular::Recycle, Circular::Materials],
    }
}

/// Whether a workshop on the map has a role that answers a kind of notice.
pub fn is_fitting(workshop: &Workshop, kind: NoticeKind) -> bool {
    let mut roles = workshop.roles.split_whitespace().filter_map(Circular::from_code);
    workshop.state == Listing::Listed && roles.any(|role| answering(kind).contains(&role))
}

fn without_numbers(new: NewNotice) -> NewNotice {
    NewNotice { title: redacted(&new.title), about: redacted(&new.about), amount: redacted(&new.amount), ..new }
}

/// Somebody without an account posts something: they are mailed a link that proves the address.
pub fn ask(db: &mut Db, new: NewNotice, email: &str, language: &str) -> Result<()> {
    let actor = Actor { account: None, channel: Channel::Page };
    let person = people::create(db, actor, &NewPerson { name: "", email: Some(email), phone: None, language })?;
    let until = (NoticeState::Unproved, TimeDelta::days(PROOF_DAYS.cast_signed()));
    let (id, event) = notices::post(db, actor, person, without_numbers(new), until)?;
    let confirm = Link::to(link(db, id, person)?);
    letters::send(db, event, person, &Letter::ConfirmNotice { confirm, valid_days: PROOF_DAYS })
}

/// Somebody with an account posts something; reviewers need no review. `too_many_notices` when they have as many as one
/// may have.
pub fn post(db: &mut Db, who: &Who, new: NewNotice) -> Result<NoticeId> {
    if notices::of_person(db, who.person)?.len() >= MOST {
        return Err(StoreError::refused("too_many_notices"));
    }
    let first = if may_review(db, who, &new.country)? {
        (NoticeState::Open, TimeDelta::days(OPEN_DAYS))
    } else {
        (NoticeState::Pending, TimeDelta::days(REVIEW_DAYS))
    };
    let (id, event) = notices::post(db, who.actor(), who.person, without_numbers(new), first)?;
    if first.0 == NoticeState::Pending {
        let row = notices::find(db, id)?;
        tell_reviewers(db, event, &row)?;
    }
    Ok(id)
}

/// The networks with workshops in a country: their coordinators review its notices.
fn reviewing(db: &mut Db, country: &str) -> Result<Vec<NetworkId>> {
    let all = networks::countries(db)?.into_iter();
    Ok(all.filter(|(_, code, _)| code == country).map(|(network, _, _)| network).collect())
}

/// Whether somebody reviews notices of a country.
pub fn may_review(db: &mut Db, who: &Who, country: &str) -> Result<bool> {
    Ok(who.is_admin() || who.coordinates_one_of(&reviewing(db, country)?))
}

/// The notices that wait for somebody's review, the oldest first.
pub fn to_review(db: &mut Db, who: &Who) -> Result<Vec<Notice>> {
    let mut waiting = notices::in_state(db, NoticeState::Pending, LOOKED_AT)?;
    waiting.reverse();
    let mut countries: BTreeMap<String, bool> = BTreeMap::new();
    let mut found = Vec::new();
    for row in waiting {
        let known = countries.get(&row.country).copied();
        let may = known.map_or_else(|| may_review(db, who, &row.country), Ok)?;
        countries.insert(row.country.clone(), may);
        found.extend(may.then_some(row));
    }
    Ok(found)
}

/// The notice of an address for somebody who reviews it; missing to all others.
pub fn reviewable(db: &mut Db, who: &Who, id: &str) -> Result<Notice> {
    let id: NoticeId = id.parse().map_err(|_| StoreError::Missing("notice"))?;
    let row = notices::find(db, id)?;
    let may = row.state != NoticeState::Unproved && may_review(db, who, &row.country)?;
    if may { Ok(row) } else { Err(StoreError::Missing("notice")) }
}

/// Lets everybody see a notice, or says why not; its poster is told.
pub fn decide(db: &mut Db, actor: Actor, row: &Notice, agreed: bool, note: &str) -> Result<()> {
    if !agreed && note.is_empty() {
        return Err(StoreError::refused("note_wanted"));
    }
    let (happened, days) = if agreed { (NoticeEvent::Approve, OPEN_DAYS) } else { (NoticeEvent::Refuse, REFUSED_DAYS) };
    let event = notices::advance(db, actor, row, (happened, note), TimeDelta::days(days))?;
    let letter = Letter::NoticeReviewed {
        notice: row.title.clone(),
        agreed,
        note: Some(note.to_owned()).filter(|note| !note.is_empty()),
        page: Link::to(link(db, row.id, row.person_id)?),
    };
    letters::send(db, event, row.person_id, &letter)
}

fn tell_reviewers(db: &mut Db, event: EventId, row: &Notice) -> Result<()> {
    let mut holders: Vec<AccountId> = Vec::new();
    for network in reviewing(db, &row.country)? {
        holders.extend(grants::holders(db, Role::Coordinator, Scope::Network(network))?);
    }
    if holders.is_empty() {
        holders = grants::holders(db, Role::Admin, Scope::Site)?;
    }
    let mut readers: Vec<PersonId> =
        holders.into_iter().map(|id| Ok(accounts::get(db, id)?.person_id)).collect::<Result<_>>()?;
    readers.sort();
    readers.dedup();
    let letter = Letter::NoticeReviewWanted {
        notice: row.title.clone(),
        town: row.town.clone(),
        review: Link::to("/notices/review"),
    };
    letters::send_all(db, event, &readers, &letter)
}

/// A fresh secret with which its poster proves, follows and ends a notice; the path of its page.
pub fn link(db: &mut Db, id: NoticeId, person: PersonId) -> Result<String> {
    let new = NewLink {
        purpose: Purpose::Notice,
        subject: id.into(),
        person: Some(person),
        subject_version: None,
        valid: TimeDelta::days(OPEN_DAYS + PROOF_DAYS.cast_signed()),
    };
    Ok(format!("/n/{}", links::issue(db, new)?))
}

/// The notice behind a link; nothing when it has ended.
pub fn linked(db: &mut Db, token: &str) -> Result<Option<Notice>> {
    let link = links::find(db, token)?.filter(|link| link.purpose == Purpose::Notice);
    let link = link.ok_or(StoreError::Missing("link"))?;
    match notices::find(db, link.subject_id.into()) {
        Err(StoreError::Missing(_)) => Ok(None),
        found => found.map(Some),
    }
}

/// The address is proved by a tap on the page behind the mailed link; reviewers are told. A second tap changes nothing.
pub fn prove(db: &mut Db, token: &str) -> Result<()> {
    let row = linked(db, token)?.ok_or(StoreError::refused("link_expired"))?;
    if row.state != NoticeState::Unproved {
        return Ok(());
    }
    let event = notices::advance(db, Actor::LINK, &row, (NoticeEvent::Prove, ""), TimeDelta::days(REVIEW_DAYS))?;
    tell_reviewers(db, event, &row)
}

/// Its poster ends a notice; ended already is ended.
pub fn end(db: &mut Db, token: &str) -> Result<()> {
    match linked(db, token)? {
        Some(row) => notices::end(db, Actor::LINK, &row),
        None => Ok(()),
    }
}

/// A notice that everybody sees; missing when it is not proved, not approved or its time is over.
pub fn shown(db: &mut Db, id: &str) -> Result<Notice> {
    let id: NoticeId = id.parse().map_err(|_| StoreError::Missing("notice"))?;
    let row = notices::find(db, id)?;
    let is_open = row.state == NoticeState::Open && db.now < row.ends_at;
    if is_open { Ok(row) } else { Err(StoreError::Missing("notice")) }
}

/// A notice as one reader may see it: an open one; one that waits or was refused, its poster and those who review it.
pub fn visible(db: &mut Db, who: Option<&Who>, id: &str) -> Result<Notice> {
    match (shown(db, id), who) {
        (Err(StoreError::Missing(what)), Some(who)) => {
            let id: NoticeId = id.parse().map_err(|_| StoreError::Missing(what))?;
            let row = notices::find(db, id)?;
            let is_kept = row.state != NoticeState::Unproved && db.now < row.ends_at;
            let may = who.person == row.person_id || may_review(db, who, &row.country)?;
            if is_kept && may { Ok(row) } else { Err(StoreError::Missing(what)) }
        }
        (found, _) => found,
    }
}

/// Whether somebody may end a notice: its poster, coordinators, and those who run the site.
pub fn may_end(who: &Who, row: &Notice) -> bool {
    who.person == row.person_id || !who.networks().is_empty() || who.is_admin()
}

/// The open notices that some workshops may answer, the nearest first, each with its kilometres to the nearest of them.
pub fn near(db: &mut Db, workshops: &[Workshop]) -> Result<Vec<(Notice, f64)>> {
    let mut found = Vec::new();
    if workshops.is_empty() {
        return Ok(found);
    }
    for row in notices::open(db, LOOKED_AT)? {
        let fitting = workshops.iter().filter(|workshop| is_fitting(workshop, row.kind));
        let km = fitting.map(|workshop| distance_km((workshop.lat, workshop.lon), (row.lat, row.lon)));
        let nearest = km.fold(f64::INFINITY, f64::min);
        if nearest <= NEAR_KM {
            found.push((row, nearest));
        }
    }
    found.sort_by(|a, b| a.1.total_cmp(&b.1));
    Ok(found)
}

/// What a workshop writes to the poster of a notice.
#[derive(Debug, Clone)]
pub struct Answer {
    /// The words.
    pub message: String,
    /// The address to answer to, when whoever writes agrees to show it.
    pub reply_to: Option<String>,
}

/// A workshop of a fitting role answers a notice, once; `not_your_role` for others.
pub fn answer(db: &mut Db, actor: Actor, row: &Notice, workshop: &Workshop, said: Answer) -> Result<()> {
    if !is_fitting(workshop, row.kind) {
        return Err(StoreError::refused("not_your_role"));
    }
    let event = notices::answer(db, actor, row.id, workshop.id)?;
    let letter = Letter::NoticeAnswered {
        notice: row.title.clone(),
        workshop: workshop.name.clone(),
        message: said.message,
        reply_to: said.reply_to,
        page: Link::to(format!("/workshops/{}", workshop.slug)),
        own: Link::to(link(db, row.id, row.person_id)?),
    };
    letters::send(db, event, row.person_id, &letter)
}

/// What was typed, checked; the faults are noted.
pub fn checked(checks: &mut Checks, text: impl Fn(&str) -> String) -> Option<NewNotice> {
    let kind = checks.choice("kind", &text("kind"), NoticeKind::from_word, NoticeKind::Repair);
    let title = checks.text("title", text("title").trim(), 3..=80);
    let about = checks.text("about", text("about").trim(), 0..=1_000);
    let amount = checks.text("amount", text("amount").trim(), 0..=80);
    let town = match gazetteer::resolve(&text("town"), &text("town_key")) {
        _ if text("town").is_empty() => {
            checks.note("town", "required");
            return None;
        }
        Meaning::One(town) => town,
        Meaning::Several(_) => {
            checks.note("town", "several_towns");
            return None;
        }
        Meaning::Unknown => {
            checks.note("town", "unknown_town");
            return None;
        }
    };
    Some(NewNotice {
        kind,
        title,
        about,
        amount,
        country: town.country.to_owned(),
        town: town.name.to_owned(),
        place: (town.lat, town.lon),
    })
}

/// The notice of an address and the workshop by which somebody answers it; missing to those who answer for none.
pub fn to_answer(db: &mut Db, who: &Who, id: &str, workshop: &str) -> Result<(Notice, Workshop)> {
    let row = shown(db, id)?;
    let mut own = answered_for(db, who)?;
    if own.is_empty() {
        return Err(StoreError::Missing("notice"));
    }
    let at = own.iter().position(|one| one.slug == workshop);
    let at = at.or_else(|| own.iter().position(|one| workshop.is_empty() && is_fitting(one, row.kind)));
    Ok((row, own.swap_remove(at.unwrap_or(0))))
}

/// A notice that somebody may end; missing to all others.
pub fn to_end(db: &mut Db, who: &Who, id: &str) -> Result<Notice> {
    let row = visible(db, Some(who), id)?;
    if may_end(who, &row) { Ok(row) } else { Err(StoreError::Missing("notice")) }
}
