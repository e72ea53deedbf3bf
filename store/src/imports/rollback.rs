//! Taking a batch back: what it added goes, what it changed becomes as it was.
//!
//! A workshop that somebody has touched since, or that has work, is no longer the batch's to take: it stays, and the
//! answer says how many did.

use diesel::prelude::*;
use serde::Serialize;

use super::withdraw::WITHDRAWN;
use super::{BatchState, Record, RecordState};
use crate::error::{Result, StoreError};
use crate::event::{Actor, record};
use crate::origins::{self, Hand};
use crate::schema::{
    capability, capacity_day, import_batch, import_change, import_record, job, network_workshop, role_grant, workshop,
};
use crate::workshops::{self, Listing, Workshop};
use crate::{BatchId, Db, Doc, RecordId, WorkshopId};

/// What became of a batch that was taken back.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct RolledBack {
    /// Workshops that are gone.
    pub gone: usize,
    /// Records that are as before.
    pub restored: usize,
    /// Workshops that stay, since somebody has made them their own.
    pub kept: usize,
}

/// Takes a batch back, all of it or nothing. Refused when it was taken back before, or a later batch of its source stands.
pub fn roll_back(db: &mut Db, actor: Actor, id: BatchId) -> Result<RolledBack> {
    let (batch, _) = super::batch(db, id)?;
    if batch.state == BatchState::RolledBack {
        return Err(StoreError::refused("already_rolled_back"));
    }
    let later: i64 = import_batch::table
        .filter(import_batch::source_id.eq(batch.source_id).and(import_batch::created_at.gt(batch.created_at)))
        .filter(import_batch::state.ne(BatchState::RolledBack))
        .count()
        .get_result(db.conn)?;
    if later > 0 {
        return Err(StoreError::refused("later_import_stands"));
    }
    let mut done = RolledBack::default();
    restore(db, actor, id, &mut done)?;
    remove(db, actor, id, &mut done)?;
    diesel::update(import_batch::table.find(id))
        .set(import_batch::state.eq(BatchState::RolledBack))
        .execute(db.conn)?;
    record(db, actor, "import", id, "import_rolled_back", &done)?;
    Ok(done)
}

/// Records that the batch changed show again what they showed, in every field nobody wrote since.
fn restore(db: &mut Db, actor: Actor, id: BatchId, done: &mut RolledBack) -> Result<()> {
    let changes: Vec<(RecordId, String, Doc, Option<Doc>)> = import_change::table
        .filter(import_change::batch_id.eq(id))
        .select((import_change::record_id, import_change::hash, import_change::record, import_change::workshop))
        .load(db.conn)?;
    for (of, hash, before, shown) in changes {
        let known: Record = import_record::table.find(of).select(Record::as_select()).first(db.conn)?;
        if let (Some(workshop), Some(shown)) = (known.workshop_id, shown) {
            let shown: Workshop = serde_json::from_value(shown.0)?;
            let now = workshops::find(db, workshop)?;
            // Its version tells whether anybody but the import wrote to it; taking off the map counts twice.
            let is_taken_back = known.reason.as_deref() == Some(WITHDRAWN) && now.version == shown.version + 2;
            if is_taken_back {
                let back = Workshop { version: now.version, state: now.state, ..shown };
                workshops::update_by(db, actor, back, Hand::Nobody)?;
                workshops::list(db, actor, workshop, Listing::Listed, "The import that took it off was taken back.")?;
            } else if now.state == Listing::Removed {
                // What left the map another way stays forgotten.
                continue;
            } else if now.version == shown.version + 1 {
                workshops::update_by(db, actor, Workshop { version: now.version, ..shown }, Hand::Nobody)?;
            }
        }
        diesel::update(import_record::table.find(of))
            .set((
                import_record::hash.eq(hash),
                import_record::record.eq(before),
                import_record::reason.eq(None::<String>),
            ))
            .execute(db.conn)?;
        done.restored += 1;
    }
    diesel::delete(import_change::table.filter(import_change::batch_id.eq(id))).execute(db.conn)?;
    origins::forget_batch(db, id)
}

fn remove(db: &mut Db, actor: Actor, id: BatchId, done: &mut RolledBack) -> Result<()> {
    let added: Vec<(RecordId, RecordState, Option<WorkshopId>)> = import_record::table
        .filter(import_record::batch_id.eq(id))
        .select((import_record::id, import_record::state, import_record::workshop_id))
        .load(db.conn)?;
    for (of, state, workshop_id) in added {
        match workshop_id.filter(|_| state == RecordState::Live) {
            Some(workshop) if is_standing(db, workshop)? => {
                done.kept += 1;
                continue;
            }
            Some(workshop) => {
                diesel::delete(import_change::table.filter(import_change::record_id.eq(of))).execute(db.conn)?;
                // Records that were thought to be this workshop wait no longer for it.
                diesel::update(import_record::table.filter(import_record::candidate_id.eq(workshop)))
                    .set(import_record::candidate_id.eq(None::<WorkshopId>))
                    .execute(db.conn)?;
                diesel::delete(import_record::table.find(of)).execute(db.conn)?;
                delete_workshop(db, workshop)?;
                record(db, actor, "workshop", workshop, "workshop_rolled_back", &serde_json::json!({ "batch": id }))?;
                done.gone += 1;
            }
            None => {
                diesel::delete(import_change::table.filter(import_change::record_id.eq(of))).execute(db.conn)?;
                diesel::delete(import_record::table.find(of)).execute(db.conn)?;
            }
        }
    }
    // What waited for a workshop that is gone is nobody's double any more; its next edition is looked at afresh.
    diesel::delete(
        import_record::table
            .filter(import_record::state.eq(RecordState::Waiting).and(import_record::candidate_id.is_null())),
    )
    .execute(db.conn)?;
    Ok(())
}

fn is_standing(db: &mut Db, id: WorkshopId) -> Result<bool> {
    let known = workshops::find(db, id)?;
    is_touched(db, &known)
}

/// Whether a workshop is more than its imports made of it: somebody wrote in its record, answers for it or works with it.
pub(super) fn is_touched(db: &mut Db, known: &Workshop) -> Result<bool> {
    let id = known.id;
    let jobs: i64 = job::table.filter(job::workshop_id.eq(id)).count().get_result(db.conn)?;
    let networks: i64 =
        network_workshop::table.filter(network_workshop::workshop_id.eq(id)).count().get_result(db.conn)?;
    let members: i64 =
        role_grant::table.filter(role_grant::scope_id.eq(crate::AnyId::from(id))).count().get_result(db.conn)?;
    let merged: i64 = import_record::table
        .filter(import_record::workshop_id.eq(id).and(import_record::state.eq(RecordState::Merged)))
        .count()
        .get_result(db.conn)?;
    let stated = crate::capacity::of_workshops(db, &[id])?.iter().any(|c| c.version > 1 || c.per_day > 0);
    let written = !origins::by_people(db, id)?.is_empty();
    Ok(written || known.contact_id.is_some() || jobs + networks + members + merged > 0 || stated)
}

fn delete_workshop(db: &mut Db, id: WorkshopId) -> Result<()> {
    let own = capability::table.filter(capability::workshop_id.eq(id)).select(capability::id);
    diesel::delete(capacity_day::table.filter(capacity_day::capability_id.eq_any(own))).execute(db.conn)?;
    diesel::delete(capability::table.filter(capability::workshop_id.eq(id))).execute(db.conn)?;
    origins::forget(db, id)?;
    diesel::delete(workshop::table.find(id)).execute(db.conn)?;
    Ok(())
}
