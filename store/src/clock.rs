//! The one clock: the database's time plus an offset that only a drill database may hold.

use chrono::{DateTime, TimeDelta, Utc};
use diesel::prelude::*;
use diesel::sql_types::Text;

use crate::conn::Conn;
use crate::door::Db;
use crate::error::{Result, StoreError};
use crate::schema::instance;
use crate::sql::{At, Instant};

/// The store's present moment, in whole microseconds.
pub(crate) fn now(conn: &mut Conn) -> Result<At> {
    let raw: At = match conn {
        Conn::Postgres(conn) => diesel::select(diesel::dsl::sql::<Instant>("clock_timestamp()")).get_result(conn)?,
        Conn::Sqlite(conn) => {
            let text: String =
                diesel::select(diesel::dsl::sql::<Text>("strftime('%Y-%m-%dT%H:%M:%fZ', 'now')")).get_result(conn)?;
            let at: DateTime<Utc> = text.parse().map_err(|e| StoreError::Connection(format!("clock: {e}")))?;
            At::new(at)
        }
    };
    let offset: Option<i64> = instance::table.select(instance::clock_offset_s).first(conn).optional()?;
    Ok(raw + TimeDelta::seconds(offset.unwrap_or(0)))
}

/// Marks a new database as drill (its clock may be moved, its mail is captured) or real. A second call must agree with the first.
pub fn found(db: &mut Db, drill: bool) -> Result<()> {
    let known: Option<bool> = instance::table.select(instance::drill).first(db.conn).optional()?;
    match known {
        Some(known) if known == drill => Ok(()),
        Some(_) => Err(StoreError::refused("drill_mark_differs")),
        None => {
            diesel::insert_into(instance::table)
                .values((
                    instance::id.eq(1),
                    instance::drill.eq(drill),
                    instance::clock_offset_s.eq(0),
                    instance::created_at.eq(db.now),
                ))
                .execute(db.conn)?;
            Ok(())
        }
    }
}

/// Whether this database is marked as drill.
pub fn is_drill(db: &mut Db) -> Result<bool> {
    Ok(instance::table.select(instance::drill).first(db.conn).optional()?.unwrap_or(false))
}

/// Moves a drill database's clock forward (or, in tests, back) by whole seconds; refused in a real one.
pub fn shift(db: &mut Db, seconds: i64) -> Result<At> {
    let moved = diesel::update(instance::table.filter(instance::drill.eq(true)))
        .set(instance::clock_offset_s.eq(instance::clock_offset_s + seconds))
        .execute(db.conn)?;
    if moved == 0 {
        return Err(StoreError::refused("not_a_drill"));
    }
    db.now = db.now + TimeDelta::seconds(seconds);
    Ok(db.now)
}
