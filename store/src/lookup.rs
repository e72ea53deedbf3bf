//! Things found by the bare id that a mailed link or a file's handle carries.

use diesel::prelude::*;

use crate::error::{OrMissing, Result};
use crate::jobs::Report;
use crate::requests::Destination;
use crate::schema::{destination, report};
use crate::{Db, DestinationId, ReportId};

/// The destination that a receipt's link is about.
pub fn destination(db: &mut Db, id: DestinationId) -> Result<Destination> {
    let row = destination::table.filter(destination::id.eq(id)).select(Destination::as_select());
    row.first(db.conn).or_missing("destination")
}

/// The report that a photo belongs to.
pub fn report(db: &mut Db, id: ReportId) -> Result<Report> {
    report::table.filter(report::id.eq(id)).select(Report::as_select()).first(db.conn).or_missing("report")
}
