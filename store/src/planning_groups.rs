//! The planner's queue: a competition group is dirty while it may hold open quantity, and leased while it is planned.

use chrono::TimeDelta;
use diesel::prelude::*;
use diesel::sql_types::Text;

use crate::error::Result;
use crate::schema::planning_group;
use crate::{At, Conn, Db};

/// All requests compete for the same workshops until groups are told apart.
pub const ALL: &str = "all";

const LEASE: TimeDelta = TimeDelta::seconds(180);

/// Says that something may have to be planned; `cause` is kept with the plans that follow.
pub fn mark(db: &mut Db, cause: &str) -> Result<()> {
    diesel::sql_query("INSERT INTO planning_group (name, cause) VALUES ($1, $2) ON CONFLICT DO NOTHING")
        .bind::<Text, _>(ALL)
        .bind::<Text, _>(cause)
        .execute(db.conn)?;
    let dirty = planning_group::table.filter(planning_group::name.eq(ALL)).select(planning_group::dirty_at);
    let last: Option<At> = match db.conn {
        Conn::Postgres(conn) => dirty.for_update().first(conn)?,
        Conn::Sqlite(conn) => dirty.first(conn)?,
    };
    // Every mark is later than the one before, or a planner that leased in the same tick of the clock would take both for done.
    let at = last.map_or(db.now, |last| db.now.max(last + TimeDelta::microseconds(1)));
    diesel::update(planning_group::table.find(ALL))
        .set((planning_group::dirty_at.eq(Some(at)), planning_group::cause.eq(cause)))
        .execute(db.conn)?;
    Ok(())
}

/// A planner's hold on the group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lease {
    /// Counts the leases; a planner that slept past its lease publishes nothing.
    pub fence: i64,
    /// Why planning is due.
    pub cause: String,
    dirty_at: At,
}

/// Leases the group if it is dirty and nobody holds it.
pub fn claim(db: &mut Db) -> Result<Option<Lease>> {
    let rows = diesel::update(
        planning_group::table
            .filter(planning_group::name.eq(ALL).and(planning_group::dirty_at.is_not_null()))
            .filter(planning_group::claimed_until.is_null().or(planning_group::claimed_until.lt(db.now))),
    )
    .set((planning_group::claimed_until.eq(Some(db.now + LEASE)), planning_group::fence.eq(planning_group::fence + 1)))
    .execute(db.conn)?;
    if rows == 0 {
        return Ok(None);
    }
    let (fence, cause, dirty_at): (i64, String, Option<At>) = planning_group::table
        .find(ALL)
        .select((planning_group::fence, planning_group::cause, planning_group::dirty_at))
        .first(db.conn)?;
    Ok(Some(Lease { fence, cause, dirty_at: dirty_at.unwrap_or(db.now) }))
}

/// Whether the lease still holds; checked in the transaction that publishes.
pub fn holds(db: &mut Db, lease: &Lease) -> Result<bool> {
    let fence: i64 = planning_group::table.find(ALL).select(planning_group::fence).first(db.conn)?;
    Ok(fence == lease.fence)
}

/// Ends the lease. The group is clean unless it was marked again meanwhile or `again` asks for another round.
pub fn finish(db: &mut Db, lease: &Lease, again: bool, error: Option<&str>) -> Result<()> {
    let held = planning_group::table.filter(planning_group::name.eq(ALL).and(planning_group::fence.eq(lease.fence)));
    diesel::update(held)
        .set((planning_group::claimed_until.eq(None::<At>), planning_group::last_error.eq(error)))
        .execute(db.conn)?;
    if !again {
        diesel::update(held.filter(planning_group::dirty_at.eq(Some(lease.dirty_at))))
            .set(planning_group::dirty_at.eq(None::<At>))
            .execute(db.conn)?;
    }
    Ok(())
}

/// The planner's last error, for the board.
pub fn last_error(db: &mut Db) -> Result<Option<String>> {
    Ok(planning_group::table
        .find(ALL)
        .select(planning_group::last_error)
        .first::<Option<String>>(db.conn)
        .optional()?
        .flatten())
}
