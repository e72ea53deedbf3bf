//! Keeping a record true: what whoever holds the link of a workshop may do, and the question that comes once a year.
//!
//! The link goes only to the address of the record. Its holder needs no account to say "still true", to correct, pause
//! or remove it, or to become the one who is written to.

use chrono::{NaiveDate, TimeDelta};
use notifier::{Letter, Link};
use store::event::{self, Actor, Nothing};
use store::jobs;
use store::links::{self, Link as Held, Purpose};
use store::state::JobState;
use store::workshops::{self, Listing, Workshop};
use store::{Db, PersonId, Result, StoreError};

use super::{letters, workshops as flow};

/// A workshop behind its link; `link_expired` when it no longer counts.
pub fn linked(db: &mut Db, token: &str) -> Result<(Workshop, Held)> {
    let link = links::find(db, token)?.filter(|link| link.purpose == Purpose::Workshop);
    let link = link.ok_or(StoreError::Missing("link"))?;
    if link.expires_at <= db.now || link.used_at.is_some() {
        return Err(StoreError::refused("link_expired"));
    }
    Ok((workshops::find(db, link.subject_id.into())?, link))
}

/// What the holder of a link says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Says {
    /// The record is true as it stands.
    Yes,
    /// No new work for now.
    Pause,
    /// Work again.
    Resume,
    /// Take it off the map.
    Remove,
    /// I keep it from now on.
    Keep,
}

impl Says {
    /// Reads the word of a button; nothing resumes, as the first letters with such a link asked.
    pub fn from_word(word: &str) -> Option<Self> {
        Some(match word {
            "yes" => Self::Yes,
            "pause" => Self::Pause,
            "" | "resume" => Self::Resume,
            "remove" => Self::Remove,
            "keep" => Self::Keep,
            _ => return None,
        })
    }
}

/// Does what the holder of a link says; what is so already stays so.
pub fn say(db: &mut Db, token: &str, says: Says) -> Result<()> {
    let (row, link) = linked(db, token)?;
    let is_gone = row.state == Listing::Removed;
    match says {
        Says::Remove if is_gone => Ok(()),
        _ if is_gone => Err(StoreError::refused("removed_already")),
        Says::Yes => workshops::confirm_true(db, Actor::LINK, row.id).map(|_| ()),
        Says::Pause if row.paused => Ok(()),
        Says::Pause => flow::set_paused(db, Actor::LINK, row.id, true),
        Says::Resume if row.paused => flow::set_paused(db, Actor::LINK, row.id, false),
        Says::Resume => Ok(()),
        Says::Remove => remove(db, Actor::LINK, &row, ""),
        Says::Keep => adopt(db, Actor::LINK, &row, link.person_id.ok_or(StoreError::Missing("link"))?),
    }
}

/// Somebody becomes the one who is written to about a record; links that others hold end.
pub fn adopt(db: &mut Db, actor: Actor, row: &Workshop, person: PersonId) -> Result<()> {
    if row.contact_id == Some(person) && row.by_mail {
        return Ok(());
    }
    let mut row = workshops::find(db, row.id)?;
    let id = row.id;
    row.contact_id = Some(person);
    row.by_mail = true;
    row.verification_level = row.verification_level.max(1);
    row.checked_on = Some(db.now.date_naive());
    row.asked_on = None;
    workshops::update(db, actor, row)?;
    event::record(db, actor, "workshop", id, "workshop_claimed", &serde_json::json!({ "person": person }))?;
    links::revoke_of_others(db, Purpose::Workshop, id, person)?;
    Ok(())
}

/// Whether a workshop has no work under way, so that it can be taken off the map.
pub fn can_go(db: &mut Db, row: &Workshop) -> Result<bool> {
    let jobs = jobs::of_workshops(db, &[row.id])?;
    Ok(jobs.iter().all(|job| job.state == JobState::Closed || !(job.state.is_offered() || job.state.is_accepted())))
}

/// Takes a workshop off the map for good and tells its keeper; `promised_work` while it has some.
pub fn remove(db: &mut Db, actor: Actor, row: &Workshop, note: &str) -> Result<()> {
    if !can_go(db, row)? {
        return Err(StoreError::refused("promised_work"));
    }
    if let Some(keeper) = letters::contact(db, row)? {
        let event = event::record(db, actor, "workshop", row.id, "removal_told", &Nothing {})?;
        let letter = Letter::ListingRemoved { workshop: row.name.clone(), join: Link::to("/join") };
        letters::send(db, event, keeper.id, &letter)?;
    }
    workshops::remove(db, actor, row.id, note)?;
    Ok(())
}

/// After how many days without a word the people of a record are asked whether it is true.
pub const ASK_DAYS: i64 = 365;
/// After how many days it is shown as unverified.
pub const UNVERIFIED_DAYS: i64 = 395;
/// After how many days it is left out of the usual list and map.
pub const HIDDEN_DAYS: i64 = 730;
/// How many records one round asks about.
const A_ROUND: i64 = 200;

/// The day on which somebody who knows last said that a record is true, and how fresh that is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Freshness {
    /// Said within a year, or asked a little while ago.
    Fresh,
    /// Nobody answered the question.
    Unverified,
    /// Left out of what is shown by itself.
    Hidden,
}

impl Freshness {
    /// How fresh a word of `checked_on` is on `today`; a record of which nobody ever said anything is not.
    pub fn of(checked_on: Option<NaiveDate>, today: NaiveDate) -> Self {
        match checked_on.map_or(i64::MAX, |day| (today - day).num_days()) {
            days if days > HIDDEN_DAYS => Self::Hidden,
            days if days > UNVERIFIED_DAYS => Self::Unverified,
            _ => Self::Fresh,
        }
    }
}

/// Asks the people of records that nobody called true for a year, once a year; returns how many records it looked at.
pub fn step(db: &mut Db) -> Result<usize> {
    let day = db.now.date_naive() - TimeDelta::days(ASK_DAYS);
    let due = workshops::unchecked_since(db, day, A_ROUND)?;
    for row in &due {
        workshops::asked(db, row.id)?;
        // Unclaimed records get no mail: their keepers never asked for any.
        let Some(reader) = letters::contact(db, row)? else { continue };
        let event =
            event::record(db, Actor::CLOCK, "reminder", store::AnyId(row.id.0), "still_true_asked", &Nothing {})?;
        let own = letters::workshop_link(db, row, reader.id)?;
        let letter = Letter::ListingStillTrue {
            workshop: row.name.clone(),
            checked_on: row.checked_on.unwrap_or(day),
            still_true: Link::to(format!("{own}?as=yes")),
            change: Link::to(format!("{own}/edit")),
            pause: Link::to(format!("{own}?as=pause")),
            remove: Link::to(format!("{own}?as=remove")),
        };
        letters::send(db, event, reader.id, &letter)?;
    }
    Ok(due.len())
}
