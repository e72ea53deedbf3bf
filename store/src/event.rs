//! The journal: one append-only event a change, with the complete typed payload and no personal data.

use std::collections::BTreeSet;

use chrono::TimeDelta;
use diesel::prelude::*;
use serde::{Deserialize, Serialize};

use crate::error::Result;
use crate::many::insert_many;
use crate::schema::event;
use crate::state::words;
use crate::{AccountId, AnyId, At, Db, Doc, EventId};

words! {
    /// By which way a change came in.
    Channel {
        /// A page, signed in.
        Page = "page",
        /// The API.
        Api = "api",
        /// A link in a mail.
        Link = "link",
        /// A scout or coordinator for a producer without a phone.
        OnBehalf = "on_behalf",
        /// The passing of time.
        Clock = "clock",
        /// The planner.
        Planner = "planner",
        /// The set-up of an instance.
        Setup = "setup",
    }
}

/// Who changes something, and by which way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Actor {
    /// The account, if one is signed in.
    pub account: Option<AccountId>,
    /// The way.
    pub channel: Channel,
}

impl Actor {
    /// The passing of time.
    pub const CLOCK: Self = Self { account: None, channel: Channel::Clock };
    /// The planner.
    pub const PLANNER: Self = Self { account: None, channel: Channel::Planner };
    /// The set-up of an instance.
    pub const SETUP: Self = Self { account: None, channel: Channel::Setup };
    /// A link in a mail, nobody signed in.
    pub const LINK: Self = Self { account: None, channel: Channel::Link };

    /// A signed-in account by some way.
    pub const fn account(account: AccountId, channel: Channel) -> Self {
        Self { account: Some(account), channel }
    }
}

/// One event, as stored.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = event, treat_none_as_default_value = false)]
pub struct Event {
    /// Its id.
    pub id: EventId,
    /// When, by the store's clock.
    pub at: At,
    /// Which account, if any.
    pub actor_id: Option<AccountId>,
    /// By which way.
    pub channel: Channel,
    /// What kind of thing it is about: `request`, `job`, `workshop`, …
    pub subject_kind: String,
    /// Which one.
    pub subject_id: AnyId,
    /// What happened, in a stable word.
    pub kind: String,
    /// The version of the payload's shape.
    pub schema_version: i32,
    /// Everything that is needed to replay it.
    pub payload: Doc,
}

/// Appends one event; called in the transaction of the change it tells of.
pub fn record(
    db: &mut Db,
    actor: Actor,
    subject_kind: &str,
    subject_id: impl Into<AnyId>,
    kind: &str,
    payload: &impl Serialize,
) -> Result<EventId> {
    let row = told(db.now, actor, (subject_kind, subject_id.into()), kind, serde_json::to_value(payload)?);
    diesel::insert_into(event::table).values(&row).execute(db.conn)?;
    Ok(row.id)
}

/// An event that is yet to be appended.
pub(crate) fn told(at: At, actor: Actor, of: (&str, AnyId), kind: &str, payload: serde_json::Value) -> Event {
    let (subject_kind, subject_id) = of;
    Event {
        id: EventId::new(),
        at,
        actor_id: actor.account,
        channel: actor.channel,
        subject_kind: subject_kind.to_owned(),
        subject_id,
        kind: kind.to_owned(),
        schema_version: 1,
        payload: Doc(payload),
    }
}

/// Appends many events in their order.
pub(crate) fn record_many(db: &mut Db, told: &[Event]) -> Result<()> {
    Ok(insert_many!(db, event::table, told)?)
}

/// The events about some things, oldest first.
pub fn about(db: &mut Db, subjects: &[AnyId]) -> Result<Vec<Event>> {
    Ok(event::table
        .filter(event::subject_id.eq_any(subjects))
        .order(event::seq)
        .select(Event::as_select())
        .load(db.conn)?)
}

/// The newest sequence number; 0 when nothing happened yet. Live indexes follow it.
pub fn cursor(db: &mut Db) -> Result<i64> {
    Ok(event::table.select(diesel::dsl::max(event::seq)).first::<Option<i64>>(db.conn)?.unwrap_or(0))
}

/// Whether something happened after the event `seq` to a subject of one of these kinds.
pub fn any_since(db: &mut Db, seq: i64, subject_kinds: &[&str]) -> Result<bool> {
    let first: Option<i64> = event::table
        .filter(event::seq.gt(seq).and(event::subject_kind.eq_any(subject_kinds)))
        .order(event::seq)
        .select(event::seq)
        .first(db.conn)
        .optional()?;
    Ok(first.is_some())
}

/// The newest sequence number of an event about this kind of thing; 0 when there is none.
pub fn last_about(db: &mut Db, subject_kind: &str) -> Result<i64> {
    let of_kind = event::table.filter(event::subject_kind.eq(subject_kind));
    Ok(of_kind.select(diesel::dsl::max(event::seq)).first::<Option<i64>>(db.conn)?.unwrap_or(0))
}

/// What something happened to after the event `seq`, each with the last event about it, in that order; at most `most`.
pub fn subjects_since(db: &mut Db, subject_kind: &str, seq: i64, most: i64) -> Result<Vec<(AnyId, i64)>> {
    let last = diesel::dsl::max(event::seq);
    let rows: Vec<(AnyId, Option<i64>)> = event::table
        .filter(event::subject_kind.eq(subject_kind).and(event::seq.gt(seq)))
        .group_by(event::subject_id)
        .order(last.asc())
        .limit(most)
        .select((event::subject_id, last))
        .load(db.conn)?;
    Ok(rows.into_iter().filter_map(|(id, seq)| Some((id, seq?))).collect())
}

/// The last event that no earlier one can be committed behind any more: numbers are given before a transaction ends,
/// and none takes as long as a minute.
pub fn settled(db: &mut Db) -> Result<i64> {
    let before = db.now + TimeDelta::seconds(-60);
    let last = event::table.filter(event::at.le(before)).order(event::seq.desc()).select(event::seq).first(db.conn);
    Ok(last.optional()?.unwrap_or(0))
}

/// What an event is about, without what it says.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = event)]
pub struct About {
    /// Its place in the journal.
    pub seq: i64,
    /// What kind of thing it is about.
    pub subject_kind: String,
    /// Which one.
    pub subject_id: AnyId,
    /// What happened.
    pub kind: String,
}

/// What the events after `seq` are about, oldest first.
pub(crate) fn about_since(db: &mut Db, seq: i64) -> Result<Vec<About>> {
    Ok(event::table.filter(event::seq.gt(seq)).order(event::seq).select(About::as_select()).load(db.conn)?)
}

/// What the events under some numbers are about, oldest first.
pub(crate) fn numbered(db: &mut Db, numbers: &BTreeSet<i64>) -> Result<Vec<About>> {
    Ok(event::table.filter(event::seq.eq_any(numbers)).order(event::seq).select(About::as_select()).load(db.conn)?)
}

/// What an event says.
pub fn payload(db: &mut Db, seq: i64) -> Result<Doc> {
    Ok(event::table.filter(event::seq.eq(seq)).select(event::payload).first(db.conn)?)
}

/// The subjects of one kind to which something happened after the event `from` and up to `to`, with what, oldest first.
pub fn between(db: &mut Db, (from, to): (i64, i64), subject_kind: &str) -> Result<Vec<(AnyId, String)>> {
    Ok(event::table
        .filter(event::seq.gt(from).and(event::seq.le(to)).and(event::subject_kind.eq(subject_kind)))
        .order(event::seq)
        .select((event::subject_id, event::kind))
        .load(db.conn)?)
}

/// When the last event of one of these kinds happened.
pub fn last(db: &mut Db, kinds: &[&str]) -> Result<Option<At>> {
    Ok(event::table
        .filter(event::kind.eq_any(kinds))
        .order(event::seq.desc())
        .select(event::at)
        .first(db.conn)
        .optional()?)
}

/// A payload that says nothing beyond its kind.
#[derive(Debug, Serialize, Deserialize)]
pub struct Nothing {}
