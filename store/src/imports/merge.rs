//! Records that may be a workshop already here, and what a person decides of them.

use diesel::prelude::*;

use super::{Kept, Record, RecordState, Source, insert_workshops};
use crate::error::{OrMissing, Result, StoreError};
use crate::event::{Actor, record};
use crate::origins::{self, Hand};
use crate::schema::{import_record, import_source, workshop};
use crate::workshops::{self, Workshop};
use crate::{Db, RecordId, WorkshopId};

/// A record that waits, its source and the workshop it may be.
pub struct Waiting {
    /// The record.
    pub record: Record,
    /// Where it comes from.
    pub source: Source,
    /// What it may be.
    pub candidate: Workshop,
}

/// What a person decides of a record that waits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Choice {
    /// It is that workshop, whose empty fields it fills.
    Same,
    /// It is another one.
    Another,
    /// Nothing is to be made of it.
    Ignore,
}

impl Choice {
    /// The choice of `same`, `another` or `ignore`.
    pub fn from_word(word: &str) -> Option<Self> {
        match word {
            "same" => Some(Self::Same),
            "another" => Some(Self::Another),
            "ignore" => Some(Self::Ignore),
            _ => None,
        }
    }
}

/// The records that wait, oldest first, at most `most`; and how many there are.
pub fn waiting(db: &mut Db, most: i64) -> Result<(Vec<Waiting>, i64)> {
    let all = import_record::table.filter(import_record::state.eq(RecordState::Waiting));
    let count = all.count().get_result(db.conn)?;
    let rows: Vec<(Record, Source, Workshop)> = import_record::table
        .inner_join(import_source::table.on(import_source::id.eq(import_record::source_id)))
        .inner_join(workshop::table.on(workshop::id.nullable().eq(import_record::candidate_id)))
        .filter(import_record::state.eq(RecordState::Waiting))
        .order(import_record::id)
        .limit(most)
        .select((Record::as_select(), Source::as_select(), Workshop::as_select()))
        .load(db.conn)?;
    let waiting = rows.into_iter().map(|(record, source, candidate)| Waiting { record, source, candidate });
    Ok((waiting.collect(), count))
}

/// Carries out a decision; it holds for later editions of the record too. Refused when somebody has decided.
pub fn decide(db: &mut Db, actor: Actor, id: RecordId, choice: Choice) -> Result<()> {
    let (mut row, source): (Record, Source) = import_record::table
        .inner_join(import_source::table.on(import_source::id.eq(import_record::source_id)))
        .filter(import_record::id.eq(id))
        .select((Record::as_select(), Source::as_select()))
        .first(db.conn)
        .or_missing("record")?;
    if row.state != RecordState::Waiting {
        return Err(StoreError::refused("changed_meanwhile"));
    }
    match (choice, row.candidate_id) {
        (Choice::Same, Some(candidate)) => {
            let kept: Kept = serde_json::from_value(row.record.0.clone())?;
            let known = workshops::find(db, candidate)?;
            fill(db, actor, known, &kept, Hand::Source(row.source_id, row.batch_id))?;
            (row.state, row.workshop_id) = (RecordState::Merged, Some(candidate));
        }
        (Choice::Another, _) => {
            let kept: Kept = serde_json::from_value(row.record.0.clone())?;
            let id = WorkshopId::new();
            let (batch, _) = super::batch(db, row.batch_id)?;
            insert_workshops(db, actor, (batch.id, batch.retrieved_on), &source, &[(id, &kept.face)])?;
            (row.state, row.workshop_id) = (RecordState::Live, Some(id));
        }
        (Choice::Ignore, _) | (Choice::Same, None) => row.state = RecordState::Ignored,
    }
    row.updated_at = db.now;
    let rows = diesel::update(
        import_record::table.filter(import_record::id.eq(id).and(import_record::state.eq(RecordState::Waiting))),
    )
    .set(&row)
    .execute(db.conn)?;
    if rows == 0 {
        return Err(StoreError::refused("changed_meanwhile"));
    }
    let said = serde_json::json!({ "record": id, "state": row.state, "workshop": row.workshop_id });
    record(db, actor, "import", row.batch_id, "record_decided", &said)?;
    Ok(())
}

/// Writes what a record says into the fields that the workshop leaves empty, and adds processes it has not.
fn fill(db: &mut Db, actor: Actor, mut known: Workshop, kept: &Kept, hand: Hand) -> Result<()> {
    let before = (known.about.clone(), known.machines.clone());
    if known.about.is_empty() {
        known.about.clone_from(&kept.face.about);
    }
    if known.machines.is_empty() {
        known.machines.clone_from(&kept.face.machines);
    }
    let id = known.id;
    if before != (known.about.clone(), known.machines.clone()) {
        workshops::update_by(db, actor, known, hand)?;
    }
    let own = crate::capacity::of_workshops(db, &[id])?;
    for ability in kept.face.abilities.iter().filter(|ability| own.iter().all(|c| c.process != ability.process)) {
        crate::capacity::put(db, actor, super::capability_of(id, ability))?;
        origins::note(db, actor, id, &["abilities"], hand)?;
    }
    Ok(())
}
