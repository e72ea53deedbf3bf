//! A source takes a record back: the workshop leaves the map here too, unless somebody here has made it their own.
//!
//! What it was is kept for a month, so that the import that took it off can be taken back; then it is forgotten as well.

use chrono::TimeDelta;
use diesel::prelude::*;

use super::rollback::is_touched;
use super::{Kept, Record, RecordState};
use crate::error::Result;
use crate::event::{Actor, record};
use crate::schema::{import_change, import_record};
use crate::workshops::{self, Listing, Workshop};
use crate::{BatchId, Db, Doc, RecordId, SourceId, WorkshopId};

/// The reason kept with a record whose workshop left the map with it; it may come back the same way.
pub(super) const WITHDRAWN: &str = "withdrawn";
/// The reason kept with a record whose workshop stays, since somebody here answers for it.
pub(super) const KEPT: &str = "withdrawn_kept";

/// What became of a record that its source took back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Withdrawn {
    /// It is off the map.
    Gone,
    /// It stays, since somebody here has made it their own.
    Kept,
    /// It was not here, or not any more.
    Unknown,
}

/// How long a withdrawal can be undone.
const UNDONE_FOR: TimeDelta = TimeDelta::days(30);

/// Carries out that a source took the record back that it calls `key`; with a batch, taking that back undoes it.
pub fn withdraw(db: &mut Db, actor: Actor, source: SourceId, key: &str, batch: Option<BatchId>) -> Result<Withdrawn> {
    let found: Option<Record> = import_record::table
        .filter(import_record::source_id.eq(source).and(import_record::key.eq(key)))
        .select(Record::as_select())
        .first(db.conn)
        .optional()?;
    let Some(known) = found else { return Ok(Withdrawn::Unknown) };
    match (known.state, known.workshop_id) {
        (RecordState::Live, Some(id)) => {
            let shop = workshops::find(db, id)?;
            if shop.state == Listing::Removed || known.reason.as_deref() == Some(KEPT) {
                return Ok(Withdrawn::Unknown);
            }
            let kept: Kept = serde_json::from_value(known.record.0.clone())?;
            if is_changed(&shop, &kept) || is_touched(db, &shop)? {
                keep(db, batch, &known, None)?;
                mark(db, known.id, KEPT)?;
                return Ok(Withdrawn::Kept);
            }
            workshops::take_off(db, actor, id, "Its source has taken it back.")?;
            keep(db, batch, &known, Some(&shop))?;
            mark(db, known.id, WITHDRAWN)?;
            Ok(Withdrawn::Gone)
        }
        (RecordState::Waiting, _) => {
            diesel::delete(import_change::table.filter(import_change::record_id.eq(known.id))).execute(db.conn)?;
            diesel::delete(import_record::table.find(known.id)).execute(db.conn)?;
            let said = serde_json::json!({ "record": known.id });
            record(db, actor, "import", known.batch_id, "record_withdrawn", &said)?;
            Ok(Withdrawn::Gone)
        }
        (RecordState::Merged, _) if known.reason.as_deref() != Some(KEPT) => {
            keep(db, batch, &known, None)?;
            mark(db, known.id, KEPT)?;
            Ok(Withdrawn::Kept)
        }
        _ => Ok(Withdrawn::Unknown),
    }
}

/// Keeps what a record and its workshop were before a batch took them back.
fn keep(db: &mut Db, batch: Option<BatchId>, known: &Record, shop: Option<&Workshop>) -> Result<()> {
    let Some(batch) = batch else { return Ok(()) };
    let undo = (
        import_change::record_id.eq(known.id),
        import_change::batch_id.eq(batch),
        import_change::hash.eq(&known.hash),
        import_change::record.eq(&known.record),
        import_change::workshop.eq(shop.map(serde_json::to_value).transpose()?.map(Doc)),
    );
    diesel::insert_into(import_change::table).values(undo).execute(db.conn)?;
    Ok(())
}

/// Forgets what earlier editions said of records that their sources took back a month ago; says how many rows that were.
pub fn forget_withdrawn(db: &mut Db) -> Result<usize> {
    let due = import_record::table
        .filter(import_record::reason.eq(WITHDRAWN).and(import_record::updated_at.lt(db.now + -UNDONE_FOR)))
        .select(import_record::id);
    Ok(diesel::delete(import_change::table.filter(import_change::record_id.eq_any(due))).execute(db.conn)?)
}

/// Forgets what earlier editions said of a workshop that its people took off the map.
pub(crate) fn forget_changes(db: &mut Db, of: WorkshopId) -> Result<()> {
    let records = import_record::table.filter(import_record::workshop_id.eq(of)).select(import_record::id);
    diesel::delete(import_change::table.filter(import_change::record_id.eq_any(records))).execute(db.conn)?;
    Ok(())
}

fn mark(db: &mut Db, id: RecordId, reason: &str) -> Result<()> {
    diesel::update(import_record::table.find(id))
        .set((import_record::reason.eq(reason), import_record::updated_at.eq(db.now)))
        .execute(db.conn)?;
    Ok(())
}

/// Whether a workshop shows anything that its source did not say.
fn is_changed(shop: &Workshop, Kept { face, .. }: &Kept) -> bool {
    let texts = [
        (&shop.name, &face.name),
        (&shop.about, &face.about),
        (&shop.kind, &face.kind),
        (&shop.country, &face.country),
        (&shop.town, &face.town),
        (&shop.machines, &face.machines),
        (&shop.access, &face.access),
        (&shop.languages, &face.languages),
    ];
    texts.iter().any(|(shown, said)| shown != said)
        || (shop.lat, shop.lon) != (face.lat, face.lon)
        || shop.home
        || shop.people.is_some()
        || !shop.products.is_empty()
        || !shop.visibility.is_empty()
}
