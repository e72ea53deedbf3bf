//! The outbox: letters queued with the change they tell of, leased to couriers, delivered at least once.
//!
//! The dedupe key makes the Message-ID, so that a letter delivered twice is seen once. A courier's mark carries the
//! fence it was given; a courier that slept past its lease marks nothing.

use chrono::TimeDelta;
use diesel::prelude::*;

use crate::error::Result;
use crate::schema::{letter, person};
use crate::state::words;
use crate::{At, Db, Doc, EventId, LetterId, PersonId};

words! {
    /// Where a letter stands.
    LetterState {
        /// Waits for its time or a courier.
        Queued = "queued",
        /// Accepted by the post.
        Sent = "sent",
        /// Given up, with the last error.
        Dead = "dead",
    }
}

/// One letter of the outbox; `payload` is the notifier's letter as JSON.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = letter)]
pub struct LetterRow {
    /// Its id.
    pub id: LetterId,
    /// Unique per event, addressee and kind.
    pub dedupe_key: String,
    /// The event that caused it.
    pub event_id: EventId,
    /// To whom.
    pub person_id: PersonId,
    /// The notifier's kind word.
    pub kind: String,
    /// The notifier's letter.
    pub payload: Doc,
    /// The language it was queued for.
    pub language: String,
    /// Where it stands.
    pub state: LetterState,
    /// How often it was tried.
    pub attempts: i32,
    /// Not before.
    pub next_at: At,
    /// Leased until, if a courier has it.
    pub claimed_until: Option<At>,
    /// Counts the leases.
    pub fence: i64,
    /// What went wrong last.
    pub last_error: Option<String>,
    /// When it was queued.
    pub created_at: At,
    /// When the post took it.
    pub sent_at: Option<At>,
}

/// Queues one letter; a second call with the same event, person and kind changes nothing.
pub fn queue(
    db: &mut Db,
    event: EventId,
    to: PersonId,
    language: &str,
    kind: &str,
    payload: serde_json::Value,
) -> Result<()> {
    let dedupe_key = format!("{event}.{kind}.{to}");
    let known: i64 = letter::table.filter(letter::dedupe_key.eq(&dedupe_key)).count().get_result(db.conn)?;
    if known > 0 {
        return Ok(());
    }
    let row = LetterRow {
        id: LetterId::new(),
        dedupe_key,
        event_id: event,
        person_id: to,
        kind: kind.to_owned(),
        payload: Doc(payload),
        language: language.to_owned(),
        state: LetterState::Queued,
        attempts: 0,
        next_at: db.now,
        claimed_until: None,
        fence: 0,
        last_error: None,
        created_at: db.now,
        sent_at: None,
    };
    diesel::insert_into(letter::table).values(&row).execute(db.conn)?;
    Ok(())
}

/// How long a courier may take for the letters it claimed.
const LEASE: TimeDelta = TimeDelta::seconds(120);

/// After so many failed tries a letter is dead; with the growing pauses of [`failed`] that is about three days.
const MAX_ATTEMPTS: i32 = 20;

/// Leases up to `limit` letters that are due, oldest first.
pub fn claim(db: &mut Db, limit: i64) -> Result<Vec<LetterRow>> {
    let due = letter::table
        .filter(letter::state.eq(LetterState::Queued))
        .filter(letter::next_at.le(db.now))
        .filter(letter::claimed_until.is_null().or(letter::claimed_until.lt(db.now)))
        .order((letter::next_at, letter::id))
        .limit(limit)
        .select(letter::id);
    let ids: Vec<LetterId> = match db.conn {
        crate::Conn::Postgres(conn) => due.for_update().skip_locked().load(conn)?,
        crate::Conn::Sqlite(conn) => due.load(conn)?,
    };
    let until = db.now + LEASE;
    diesel::update(letter::table.filter(letter::id.eq_any(&ids)))
        .set((letter::claimed_until.eq(until), letter::fence.eq(letter::fence + 1)))
        .execute(db.conn)?;
    Ok(letter::table
        .filter(letter::id.eq_any(&ids))
        .order((letter::next_at, letter::id))
        .select(LetterRow::as_select())
        .load(db.conn)?)
}

/// Marks a letter as taken by the post; `false` when the lease had passed to another courier.
/// What it said is forgotten, for it holds secrets, unless `keep` (a drill, whose mail is read in the browser).
pub fn sent(db: &mut Db, id: LetterId, fence: i64, keep: bool) -> Result<bool> {
    let mine = letter::table.filter(letter::id.eq(id)).filter(letter::fence.eq(fence));
    if !keep {
        diesel::update(mine).set(letter::payload.eq(Doc(serde_json::Value::Null))).execute(db.conn)?;
    }
    let rows = diesel::update(mine)
        .set((
            letter::state.eq(LetterState::Sent),
            letter::sent_at.eq(Some(db.now)),
            letter::claimed_until.eq(None::<At>),
            letter::attempts.eq(letter::attempts + 1),
        ))
        .execute(db.conn)?;
    Ok(rows == 1)
}

/// Marks a failed try: again after a growing pause (1 min doubling to 6 h), or dead when `final_` or tried too often.
pub fn failed(db: &mut Db, id: LetterId, fence: i64, error: &str, final_: bool) -> Result<bool> {
    let attempts: i32 = letter::table.filter(letter::id.eq(id)).select(letter::attempts).first(db.conn)?;
    let minutes = (1_i64 << attempts.clamp(0, 9)).min(360);
    let dead = final_ || attempts + 1 >= MAX_ATTEMPTS;
    let rows = diesel::update(letter::table.filter(letter::id.eq(id)).filter(letter::fence.eq(fence)))
        .set((
            letter::state.eq(if dead { LetterState::Dead } else { LetterState::Queued }),
            letter::attempts.eq(letter::attempts + 1),
            letter::last_error.eq(Some(error)),
            letter::next_at.eq(db.now + TimeDelta::minutes(minutes)),
            letter::claimed_until.eq(None::<At>),
        ))
        .execute(db.conn)?;
    Ok(rows == 1)
}

/// Forgets what letters to somebody said. Those that wait are given up by the courier, who finds no address.
pub fn forget(db: &mut Db, person: PersonId) -> Result<()> {
    let own = letter::table.filter(letter::person_id.eq(person));
    diesel::update(own).set(letter::payload.eq(Doc(serde_json::Value::Null))).execute(db.conn)?;
    Ok(())
}

/// How the post stands, for the board: letters waiting after a failed try, and dead ones.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PostHealth {
    /// Queued letters that have failed at least once.
    pub waiting: i64,
    /// Letters given up.
    pub dead: i64,
    /// The newest error.
    pub last_error: Option<String>,
}

/// How the post stands.
pub fn health(db: &mut Db) -> Result<PostHealth> {
    let waiting = letter::table
        .filter(letter::state.eq(LetterState::Queued).and(letter::attempts.gt(0)))
        .count()
        .get_result(db.conn)?;
    let dead = letter::table.filter(letter::state.eq(LetterState::Dead)).count().get_result(db.conn)?;
    let last_error = letter::table
        .filter(letter::last_error.is_not_null().and(letter::state.ne(LetterState::Sent)))
        .order(letter::next_at.desc())
        .select(letter::last_error)
        .first::<Option<String>>(db.conn)
        .optional()?
        .flatten();
    Ok(PostHealth { waiting, dead, last_error })
}

/// Letters for the mail view of a drill: newest first, at most `limit`, optionally of one person.
pub fn recent(db: &mut Db, to: Option<PersonId>, limit: i64) -> Result<Vec<LetterRow>> {
    let mut query = letter::table.into_boxed();
    if let Some(person) = to {
        query = query.filter(letter::person_id.eq(person));
    }
    Ok(query
        .order((letter::created_at.desc(), letter::id.desc()))
        .limit(limit)
        .select(LetterRow::as_select())
        .load(db.conn)?)
}

/// One letter.
pub fn find(db: &mut Db, id: LetterId) -> Result<Option<LetterRow>> {
    Ok(letter::table.filter(letter::id.eq(id)).select(LetterRow::as_select()).first(db.conn).optional()?)
}

/// Which letters the mail view of a drill shows.
#[derive(Debug, Clone, Default)]
pub struct Wanted {
    /// To this address only.
    pub to: Option<String>,
    /// Of this kind only.
    pub kind: Option<String>,
}

/// A part of the letters, newest first: `limit` of them after the first `skip`.
pub fn page(db: &mut Db, wanted: &Wanted, skip: i64, limit: i64) -> Result<Vec<LetterRow>> {
    let mut query = letter::table.into_boxed();
    if let Some(address) = &wanted.to {
        let people: Vec<PersonId> = person::table
            .filter(person::email.eq_any([address.clone(), address.to_lowercase()]))
            .select(person::id)
            .load(db.conn)?;
        query = query.filter(letter::person_id.eq_any(people));
    }
    if let Some(kind) = &wanted.kind {
        query = query.filter(letter::kind.eq(kind.clone()));
    }
    Ok(query
        .order((letter::created_at.desc(), letter::id.desc()))
        .offset(skip)
        .limit(limit)
        .select(LetterRow::as_select())
        .load(db.conn)?)
}

/// Every kind of letter that was queued so far, by its word.
pub fn kinds(db: &mut Db) -> Result<Vec<String>> {
    Ok(letter::table.select(letter::kind).distinct().order(letter::kind).load(db.conn)?)
}
