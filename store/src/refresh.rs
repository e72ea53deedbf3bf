//! Refresh tokens of the API: opaque, used once, each use gives the next of its family.
//!
//! A token that comes back a second time was stolen or copied: nobody knows which of the two holders is the owner, so
//! the whole family ends and both have to sign in again.

use chrono::TimeDelta;
use diesel::prelude::*;

use crate::error::Result;
use crate::event::{self, Actor, Nothing};
use crate::schema::refresh_token as token;
use crate::{AccountId, At, Db, FamilyId, secret};

const VALID: TimeDelta = TimeDelta::days(30);

#[derive(Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = token)]
struct Row {
    hash: String,
    family: FamilyId,
    account_id: AccountId,
    created_at: At,
    expires_at: At,
    used_at: Option<At>,
    revoked_at: Option<At>,
}

/// What became of a token that was handed in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Rotation {
    /// It was good: here is the next one.
    Next {
        /// Whose it is.
        account: AccountId,
        /// The next token of the family.
        token: String,
    },
    /// It is unknown, too old, revoked or was used before; in the last case its family is revoked now.
    Refused,
}

/// Begins a family; returns its first token.
pub fn start(db: &mut Db, actor: Actor, account: AccountId) -> Result<String> {
    let text = add(db, FamilyId::new(), account)?;
    event::record(db, actor, "account", account, "signed_in", &Nothing {})?;
    Ok(text)
}

/// Uses a token up and gives the next. Returns `Refused`, not an error, so that a revocation is kept.
pub fn rotate(db: &mut Db, actor: Actor, text: &str) -> Result<Rotation> {
    let hash = secret::hash(text);
    let good = token::table
        .find(&hash)
        .filter(token::used_at.is_null())
        .filter(token::revoked_at.is_null())
        .filter(token::expires_at.gt(db.now));
    let rows = diesel::update(good).set(token::used_at.eq(Some(db.now))).execute(db.conn)?;
    let Some(row) = token::table.find(&hash).select(Row::as_select()).first(db.conn).optional()? else {
        return Ok(Rotation::Refused);
    };
    if rows == 1 {
        let token = add(db, row.family, row.account_id)?;
        return Ok(Rotation::Next { account: row.account_id, token });
    }
    if row.used_at.is_some() && revoke_family(db, row.family)? > 0 {
        event::record(db, actor, "account", row.account_id, "refresh_token_reused", &Nothing {})?;
    }
    Ok(Rotation::Refused)
}

/// Ends the family of a token; nothing happens when the token is unknown.
pub fn revoke(db: &mut Db, actor: Actor, text: &str) -> Result<()> {
    let row = token::table.find(secret::hash(text)).select(Row::as_select()).first(db.conn).optional()?;
    if let Some(row) = row
        && revoke_family(db, row.family)? > 0
    {
        event::record(db, actor, "account", row.account_id, "signed_out", &Nothing {})?;
    }
    Ok(())
}

/// Ends every family of an account; the caller's event says why.
pub(crate) fn revoke_all(db: &mut Db, account: AccountId) -> Result<()> {
    diesel::update(token::table.filter(token::account_id.eq(account)).filter(token::revoked_at.is_null()))
        .set(token::revoked_at.eq(Some(db.now)))
        .execute(db.conn)?;
    Ok(())
}

fn revoke_family(db: &mut Db, family: FamilyId) -> Result<usize> {
    Ok(diesel::update(token::table.filter(token::family.eq(family)).filter(token::revoked_at.is_null()))
        .set(token::revoked_at.eq(Some(db.now)))
        .execute(db.conn)?)
}

fn add(db: &mut Db, family: FamilyId, account_id: AccountId) -> Result<String> {
    let text = secret::fresh()?;
    let row = Row {
        hash: secret::hash(&text),
        family,
        account_id,
        created_at: db.now,
        expires_at: db.now + VALID,
        used_at: None,
        revoked_at: None,
    };
    diesel::insert_into(token::table).values(&row).execute(db.conn)?;
    Ok(text)
}
