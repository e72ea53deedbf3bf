//! Answers kept for seven days, so that a repeated POST is answered again and not done again.

use chrono::TimeDelta;
use diesel::prelude::*;
use diesel::sql_types::Text;
use serde_json::Value;

use crate::error::Result;
use crate::schema::idempotency;
use crate::{At, Conn, Db, Doc};

const KEPT: TimeDelta = TimeDelta::days(7);

/// An answer that was given.
#[derive(Debug, Clone, PartialEq)]
pub struct Kept {
    /// Hash of what was asked; the same key for something else is refused.
    pub fingerprint: String,
    /// What was answered.
    pub answer: Value,
}

/// The answer kept for a key, if any. Whoever asks for the same key meanwhile waits until this transaction ends, so that
/// two POSTs at once are one change and one answer.
pub fn find(db: &mut Db, scope: &str, key: &str) -> Result<Option<Kept>> {
    if let Conn::Postgres(conn) = db.conn {
        diesel::sql_query("SELECT pg_advisory_xact_lock(hashtextextended($1, 0))")
            .bind::<Text, _>(format!("{scope} {key}"))
            .execute(conn)?;
    }
    let row: Option<(String, Doc)> = idempotency::table
        .find((scope, key))
        .select((idempotency::fingerprint, idempotency::answer))
        .first(db.conn)
        .optional()?;
    Ok(row.map(|(fingerprint, answer)| Kept { fingerprint, answer: answer.0 }))
}

/// Keeps an answer, in the transaction of the change.
pub fn keep(db: &mut Db, scope: &str, key: &str, fingerprint: &str, answer: &Value) -> Result<()> {
    diesel::insert_into(idempotency::table)
        .values((
            idempotency::scope.eq(scope),
            idempotency::key.eq(key),
            idempotency::fingerprint.eq(fingerprint),
            idempotency::answer.eq(Doc(answer.clone())),
            idempotency::at.eq(db.now),
        ))
        .execute(db.conn)?;
    Ok(())
}

/// Forgets answers older than seven days; says how many.
pub fn forget_old(db: &mut Db) -> Result<usize> {
    let limit: At = db.now + (-KEPT);
    Ok(diesel::delete(idempotency::table.filter(idempotency::at.lt(limit))).execute(db.conn)?)
}
