//! Files that were imported, and how far each is.

use chrono::NaiveDate;
use diesel::prelude::*;

use super::Source;
use crate::error::{OrMissing, Result};
use crate::event::{Actor, record};
use crate::schema::{import_batch, import_source};
use crate::state::words;
use crate::{AccountId, At, BatchId, Db, Doc, SourceId};

words! {
    /// How far a batch is.
    BatchState {
        /// Records are being written.
        Running = "running",
        /// All are.
        Done = "done",
        /// Taken back.
        RolledBack = "rolled_back",
    }
}

/// One file that was imported.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = import_batch)]
pub struct Batch {
    /// Its id.
    pub id: BatchId,
    /// Of which source.
    pub source_id: SourceId,
    /// What the file was called.
    pub file_name: String,
    /// SHA-256 of its bytes, hex.
    pub file_hash: String,
    /// The day of the data.
    pub retrieved_on: NaiveDate,
    /// How far it is.
    pub state: BatchState,
    /// Counts and what was turned down.
    pub report: Doc,
    /// Who imported it.
    pub account_id: Option<AccountId>,
    /// When.
    pub created_at: At,
    /// When all was written.
    pub finished_at: Option<At>,
}
/// Begins a batch.
pub fn begin(db: &mut Db, actor: Actor, batch: &Batch) -> Result<()> {
    diesel::insert_into(import_batch::table).values(batch).execute(db.conn)?;
    let said = serde_json::json!({ "source": batch.source_id, "file": batch.file_hash });
    record(db, actor, "import", batch.id, "import_begun", &said)?;
    Ok(())
}

/// All of a batch is written.
pub fn finish(db: &mut Db, actor: Actor, id: BatchId, report: &serde_json::Value) -> Result<()> {
    diesel::update(import_batch::table.find(id))
        .set((
            import_batch::state.eq(BatchState::Done),
            import_batch::report.eq(Doc(report.clone())),
            import_batch::finished_at.eq(Some(db.now)),
        ))
        .execute(db.conn)?;
    record(db, actor, "import", id, "import_finished", &report["counts"])?;
    Ok(())
}

/// One batch with its source.
pub fn batch(db: &mut Db, id: BatchId) -> Result<(Batch, Source)> {
    import_batch::table
        .inner_join(import_source::table.on(import_source::id.eq(import_batch::source_id)))
        .filter(import_batch::id.eq(id))
        .select((Batch::as_select(), Source::as_select()))
        .first(db.conn)
        .or_missing("import")
}

/// The newest batches with their sources.
pub fn batches(db: &mut Db, most: i64) -> Result<Vec<(Batch, Source)>> {
    Ok(import_batch::table
        .inner_join(import_source::table.on(import_source::id.eq(import_batch::source_id)))
        .order((import_batch::created_at.desc(), import_batch::id.desc()))
        .limit(most)
        .select((Batch::as_select(), Source::as_select()))
        .load(db.conn)?)
}
