//! Holds on rows, for the database that several processes write at once.
//!
//! PostgreSQL runs at READ COMMITTED: between a read and the write computed from it somebody else may commit. A verb
//! therefore first holds the row that stands for all it computes with, and reads afterwards. Everybody holds in one
//! order, so that nobody waits in a circle: requests by id, capabilities by id, workshop, planning group.
//! SQLite has one writer; nothing needs holding there.

use diesel::prelude::*;

use crate::error::Result;
use crate::schema::{capability, network, request, workshop};
use crate::{CapabilityId, Conn, Db, NetworkId, RequestId, WorkshopId};

macro_rules! holds {
    ($($(#[$doc:meta])* $table:ident: $id:ty),+ $(,)?) => {$(
        $(#[$doc])*
        /// Returns whether others can write at all, so that what was read before the hold has to be read again.
        pub(crate) fn $table(db: &mut Db, id: $id) -> Result<bool> {
            let Conn::Postgres(conn) = db.conn else { return Ok(false) };
            // Weaker than FOR UPDATE: rows that merely point here need not wait.
            let row = $table::table.filter($table::id.eq(id)).select($table::id).for_no_key_update();
            row.load::<$id>(conn)?;
            Ok(true)
        }
    )+};
}

holds! {
    /// Stands for a request, its destinations, its plans and its jobs.
    request: RequestId,
    /// Stands for a capability and its calendar.
    capability: CapabilityId,
    /// Stands for a workshop's record.
    workshop: WorkshopId,
    /// Stands for a network's record and its members.
    network: NetworkId,
}

/// Holds several requests, in the order of their ids.
pub(crate) fn requests(db: &mut Db, ids: &[RequestId]) -> Result<()> {
    let Conn::Postgres(conn) = db.conn else { return Ok(()) };
    let rows = request::table.filter(request::id.eq_any(ids)).order(request::id).select(request::id);
    rows.for_no_key_update().load::<RequestId>(conn)?;
    Ok(())
}

/// Holds several calendars, in the order of their capabilities' ids; after the requests.
pub(crate) fn capabilities(db: &mut Db, ids: &[CapabilityId]) -> Result<()> {
    let Conn::Postgres(conn) = db.conn else { return Ok(()) };
    let rows = capability::table.filter(capability::id.eq_any(ids)).order(capability::id).select(capability::id);
    rows.for_no_key_update().load::<CapabilityId>(conn)?;
    Ok(())
}

/// Holds several workshops, in the order of their ids; after the calendars.
pub(crate) fn workshops(db: &mut Db, ids: &[WorkshopId]) -> Result<()> {
    let Conn::Postgres(conn) = db.conn else { return Ok(()) };
    let rows = workshop::table.filter(workshop::id.eq_any(ids)).order(workshop::id).select(workshop::id);
    rows.for_no_key_update().load::<WorkshopId>(conn)?;
    Ok(())
}
