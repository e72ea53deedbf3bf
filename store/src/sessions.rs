//! Sessions of the pages: an opaque secret in a cookie, its hash here.
//!
//! A session slides: it ends 30 days after it was last used, and 180 days after it began whatever happens.

use chrono::TimeDelta;
use diesel::prelude::*;

use crate::error::Result;
use crate::event::{self, Actor, Nothing};
use crate::schema::session;
use crate::{AccountId, At, Db, secret};

const IDLE: TimeDelta = TimeDelta::days(30);
const LONGEST: TimeDelta = TimeDelta::days(180);

/// Use is noted at most this often, so that reading a page is seldom a write.
const NOTED_EVERY: TimeDelta = TimeDelta::hours(1);

/// A session, as stored.
#[derive(Debug, Clone, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = session)]
pub struct Session {
    /// SHA-256 of the cookie; names the session without opening it.
    pub id_hash: String,
    /// Whose it is.
    pub account_id: AccountId,
    /// What every form of this session carries.
    pub csrf: String,
    /// When it began.
    pub created_at: At,
    /// When it was last used, to the hour.
    pub seen_at: At,
    /// When it ends unless it is used.
    pub expires_at: At,
}

impl Session {
    /// Whether its use should be noted with [`touch`].
    pub fn is_stale(&self, now: At) -> bool {
        now - self.seen_at >= NOTED_EVERY
    }
}

/// Begins a session; returns the secret for the cookie, which is not kept.
pub fn start(db: &mut Db, actor: Actor, account: AccountId) -> Result<String> {
    let text = secret::fresh()?;
    let row = Session {
        id_hash: secret::hash(&text),
        account_id: account,
        csrf: secret::fresh()?,
        created_at: db.now,
        seen_at: db.now,
        expires_at: db.now + IDLE,
    };
    diesel::insert_into(session::table).values(&row).execute(db.conn)?;
    event::record(db, actor, "account", account, "signed_in", &Nothing {})?;
    Ok(text)
}

/// The session of a cookie, unless it has ended.
pub fn find(db: &mut Db, text: &str) -> Result<Option<Session>> {
    Ok(session::table
        .filter(session::id_hash.eq(secret::hash(text)))
        .filter(session::expires_at.gt(db.now))
        .select(Session::as_select())
        .first(db.conn)
        .optional()?)
}

/// Notes that a session is in use, which moves its end.
pub fn touch(db: &mut Db, id_hash: &str) -> Result<()> {
    let Some(session) = session::table.find(id_hash).select(Session::as_select()).first(db.conn).optional()? else {
        return Ok(());
    };
    let end = (db.now + IDLE).min(session.created_at + LONGEST);
    diesel::update(session::table.find(id_hash))
        .set((session::seen_at.eq(db.now), session::expires_at.eq(end)))
        .execute(db.conn)?;
    Ok(())
}

/// The running sessions of an account, the last used first.
pub fn list(db: &mut Db, account: AccountId) -> Result<Vec<Session>> {
    Ok(session::table
        .filter(session::account_id.eq(account))
        .filter(session::expires_at.gt(db.now))
        .order((session::seen_at.desc(), session::created_at.desc()))
        .select(Session::as_select())
        .load(db.conn)?)
}

/// Ends one session of an account; `false` when it has no such session.
pub fn end(db: &mut Db, actor: Actor, account: AccountId, id_hash: &str) -> Result<bool> {
    let own = session::table.filter(session::id_hash.eq(id_hash)).filter(session::account_id.eq(account));
    let rows = diesel::delete(own).execute(db.conn)?;
    if rows == 1 {
        event::record(db, actor, "account", account, "signed_out", &Nothing {})?;
    }
    Ok(rows == 1)
}

/// Ends every session of an account; the caller's event says why.
pub(crate) fn end_all(db: &mut Db, account: AccountId) -> Result<()> {
    diesel::delete(session::table.filter(session::account_id.eq(account))).execute(db.conn)?;
    Ok(())
}

/// Removes sessions that ended long ago; returns how many.
pub fn sweep(db: &mut Db) -> Result<usize> {
    Ok(diesel::delete(session::table.filter(session::expires_at.lt(db.now))).execute(db.conn)?)
}
