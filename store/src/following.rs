//! Other instances whose public records are followed, and how far each was read.
//!
//! A worker leases one that is due, reads it outside any transaction and marks what came of it under the fence of its
//! lease, so that several workers never read the same one twice. What is read comes in as an ordinary import.

use chrono::TimeDelta;
use diesel::prelude::*;

use crate::error::{OrMissing, Result, StoreError};
use crate::event::{Actor, Nothing, record};
use crate::imports::{self, Source};
use crate::schema::{following, import_source};
use crate::state::words;
use crate::{At, Conn, Db, Doc, FollowingId, SourceId};

words! {
    /// Whether an instance is asked.
    FollowingState {
        /// Again and again.
        Active = "active",
        /// Not for now.
        Paused = "paused",
    }
}

/// One instance that is followed.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = following)]
pub struct Following {
    /// Its id.
    pub id: FollowingId,
    /// Under which source its records come in.
    pub source_id: SourceId,
    /// Its address, without a slash at its end.
    pub address: String,
    /// Whether it is asked.
    pub state: FollowingState,
    /// From where on it is asked for changes, in its own words; empty: from the beginning.
    pub since: String,
    /// The tag of its last answer to that question; may be empty.
    pub etag: String,
    /// When it is asked next.
    pub next_at: At,
    /// Leased until, if a worker has it.
    pub claimed_until: Option<At>,
    /// Counts the leases.
    pub fence: i64,
    /// When it was last asked.
    pub tried_at: Option<At>,
    /// When it last answered.
    pub fetched_at: Option<At>,
    /// How often in a row it did not.
    pub failures: i32,
    /// Why it did not, as a stable word.
    pub error: Option<String>,
    /// What became of the records it last brought.
    pub counts: Doc,
    /// Since when it is followed.
    pub created_at: At,
}

/// How long a worker may take to read one.
const LEASE: TimeDelta = TimeDelta::minutes(10);
/// How long one that answered is left alone.
const PAUSE_MINUTES: i64 = 15;
/// The longest pause after failures: a day.
const LONGEST_PAUSE_MINUTES: i64 = 24 * 60;

/// Begins to follow an instance, whose records come in under `source`. Refused when it is followed already.
pub fn follow(db: &mut Db, actor: Actor, source: Source, address: &str) -> Result<Following> {
    let source = imports::source(db, source)?;
    let same = following::address.eq(address).or(following::source_id.eq(source.id));
    let known: i64 = following::table.filter(same).count().get_result(db.conn)?;
    if known > 0 {
        return Err(StoreError::refused("followed_already"));
    }
    let new = Following {
        id: FollowingId::new(),
        source_id: source.id,
        address: address.to_owned(),
        state: FollowingState::Active,
        since: String::new(),
        etag: String::new(),
        next_at: db.now,
        claimed_until: None,
        fence: 0,
        tried_at: None,
        fetched_at: None,
        failures: 0,
        error: None,
        counts: Doc(serde_json::json!({})),
        created_at: db.now,
    };
    diesel::insert_into(following::table).values(&new).execute(db.conn)?;
    let said = serde_json::json!({ "address": address, "source": new.source_id });
    record(db, actor, "following", new.id, "following_begun", &said)?;
    Ok(new)
}

/// All that are followed with their sources, oldest first.
pub fn all(db: &mut Db) -> Result<Vec<(Following, Source)>> {
    Ok(following::table
        .inner_join(import_source::table.on(import_source::id.eq(following::source_id)))
        .order(following::id)
        .select((Following::as_select(), Source::as_select()))
        .load(db.conn)?)
}

/// One that is followed, with its source.
pub fn find(db: &mut Db, id: FollowingId) -> Result<(Following, Source)> {
    following::table
        .inner_join(import_source::table.on(import_source::id.eq(following::source_id)))
        .filter(following::id.eq(id))
        .select((Following::as_select(), Source::as_select()))
        .first(db.conn)
        .or_missing("following")
}

/// Pauses one or takes it up again.
pub fn set_state(db: &mut Db, actor: Actor, id: FollowingId, state: FollowingState) -> Result<()> {
    let rows = diesel::update(following::table.find(id)).set(following::state.eq(state)).execute(db.conn)?;
    if rows == 0 {
        return Err(StoreError::Missing("following"));
    }
    record(db, actor, "following", id, "following_set", &serde_json::json!({ "state": state }))?;
    Ok(())
}

/// Asks one as soon as a worker comes by, and from the beginning when `anew`.
pub fn hasten(db: &mut Db, id: FollowingId, anew: bool) -> Result<()> {
    let one = following::table.find(id);
    let rows = diesel::update(one).set(following::next_at.eq(db.now)).execute(db.conn)?;
    if rows == 0 {
        return Err(StoreError::Missing("following"));
    }
    if anew {
        diesel::update(one).set((following::since.eq(""), following::etag.eq(""))).execute(db.conn)?;
    }
    Ok(())
}

/// Ends it; the records that came from it stay, with their source.
pub fn end(db: &mut Db, actor: Actor, id: FollowingId) -> Result<()> {
    let rows = diesel::delete(following::table.find(id)).execute(db.conn)?;
    if rows == 0 {
        return Err(StoreError::Missing("following"));
    }
    record(db, actor, "following", id, "following_ended", &Nothing {})?;
    Ok(())
}

/// Leases the one that is longest due, if any is.
pub fn claim(db: &mut Db) -> Result<Option<(Following, Source)>> {
    let due = following::table
        .filter(following::state.eq(FollowingState::Active).and(following::next_at.le(db.now)))
        .filter(following::claimed_until.is_null().or(following::claimed_until.lt(db.now)))
        .order((following::next_at, following::id))
        .limit(1)
        .select(following::id);
    let first: Option<FollowingId> = match db.conn {
        Conn::Postgres(conn) => due.for_update().skip_locked().first(conn).optional()?,
        Conn::Sqlite(conn) => due.first(conn).optional()?,
    };
    let Some(id) = first else { return Ok(None) };
    diesel::update(following::table.find(id))
        .set((
            following::claimed_until.eq(Some(db.now + LEASE)),
            following::fence.eq(following::fence + 1),
            following::tried_at.eq(Some(db.now)),
        ))
        .execute(db.conn)?;
    find(db, id).map(Some)
}

/// What one answered.
#[derive(Debug, Clone)]
pub struct Fetched {
    /// From where on it is asked next time.
    pub since: String,
    /// The tag of its answer to that; empty when it was asked otherwise.
    pub etag: String,
    /// What became of its records; none when it had none.
    pub counts: Option<serde_json::Value>,
    /// It has more to say: it is asked again at once.
    pub has_more: bool,
}

/// Marks that one answered; `false` when the lease had passed to another worker.
pub fn fetched(db: &mut Db, of: &Following, got: Fetched) -> Result<bool> {
    let pause = if got.has_more { 0 } else { PAUSE_MINUTES };
    let mine = following::table.filter(following::id.eq(of.id).and(following::fence.eq(of.fence)));
    if let Some(counts) = got.counts {
        diesel::update(mine).set(following::counts.eq(Doc(counts))).execute(db.conn)?;
    }
    let rows = diesel::update(mine)
        .set((
            following::since.eq(got.since),
            following::etag.eq(got.etag),
            following::next_at.eq(db.now + TimeDelta::minutes(pause)),
            following::claimed_until.eq(None::<At>),
            following::fetched_at.eq(Some(db.now)),
            following::failures.eq(0),
            following::error.eq(None::<String>),
        ))
        .execute(db.conn)?;
    Ok(rows == 1)
}

/// Marks that one did not answer, and why in a stable word: it is asked again after a pause that grows to a day.
pub fn failed(db: &mut Db, of: &Following, error: &str) -> Result<bool> {
    let minutes = (PAUSE_MINUTES << of.failures.clamp(0, 7)).min(LONGEST_PAUSE_MINUTES);
    let rows = diesel::update(following::table.filter(following::id.eq(of.id).and(following::fence.eq(of.fence))))
        .set((
            following::next_at.eq(db.now + TimeDelta::minutes(minutes)),
            following::claimed_until.eq(None::<At>),
            following::failures.eq(following::failures + 1),
            following::error.eq(Some(error)),
        ))
        .execute(db.conn)?;
    Ok(rows == 1)
}
