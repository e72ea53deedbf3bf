//! Petitions: what people without an account ask about a record of the map.
//!
//! To be put on it, to be its keeper, to have it corrected or removed, to write to its people. A petition counts for
//! nothing until its asker has proved the address by a mailed link; then somebody has to answer before a day that is
//! named. What was typed is forgotten with its person when the address is never proved. Every step is an event.

use chrono::TimeDelta;
use diesel::prelude::*;
use serde_json::{Value, json};

use crate::error::{OrMissing, Result, StoreError};
use crate::event::{Actor, record};
use crate::schema::petition;
use crate::state::words;
use crate::{At, Db, Doc, EventId, PersonId, PetitionId, WorkshopId, accounts, people};

words! {
    /// What is asked.
    Kind {
        /// To be put on the map.
        List = "list",
        /// To be the one who keeps the record.
        Claim = "claim",
        /// To have something in it corrected.
        Correct = "correct",
        /// To have it taken off the map.
        Remove = "remove",
        /// To have a letter passed on to its people.
        Write = "write",
    }
}

words! {
    /// Where a petition stands.
    PetitionState {
        /// Its asker has not opened the mailed link yet.
        Unproved = "unproved",
        /// Somebody has to answer.
        Waiting = "waiting",
        /// Nobody answered in time: those who run the site were told.
        Escalated = "escalated",
        /// Done as asked.
        Granted = "granted",
        /// Not done, with words.
        Refused = "refused",
        /// Its asker took it back.
        Withdrawn = "withdrawn",
    }
}

impl PetitionState {
    /// Whether somebody still has to answer.
    pub const fn is_open(self) -> bool {
        matches!(self, Self::Waiting | Self::Escalated)
    }
}

/// One petition.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = petition)]
pub struct Petition {
    /// Its id.
    pub id: PetitionId,
    /// What is asked.
    pub kind: Kind,
    /// Where it stands.
    pub state: PetitionState,
    /// The record it is about; none until a new one is made of it.
    pub workshop_id: Option<WorkshopId>,
    /// Who asks.
    pub person_id: PersonId,
    /// What they typed.
    pub said: Doc,
    /// What they were answered, in somebody's words; may be empty.
    pub answer: String,
    /// When it was typed.
    pub created_at: At,
    /// When the wait for a proof, then for an answer, ends.
    pub due_at: At,
    /// When it was answered or taken back.
    pub decided_at: Option<At>,
}

/// What somebody asks.
pub struct Asking {
    /// What.
    pub kind: Kind,
    /// About which record.
    pub workshop: Option<WorkshopId>,
    /// Who.
    pub person: PersonId,
    /// What they typed.
    pub said: Value,
    /// How long the proof of the address may take.
    pub valid: TimeDelta,
}

/// Keeps what somebody asks until they prove their address.
pub fn open(db: &mut Db, actor: Actor, asking: Asking) -> Result<(PetitionId, EventId)> {
    let row = Petition {
        id: PetitionId::new(),
        kind: asking.kind,
        state: PetitionState::Unproved,
        workshop_id: asking.workshop,
        person_id: asking.person,
        said: Doc(asking.said),
        answer: String::new(),
        created_at: db.now,
        due_at: db.now + asking.valid,
        decided_at: None,
    };
    diesel::insert_into(petition::table).values(&row).execute(db.conn)?;
    let said = json!({ "kind": row.kind, "workshop": row.workshop_id });
    let event = record(db, actor, "petition", row.id, "petition_made", &said)?;
    Ok((row.id, event))
}

/// One petition.
pub fn find(db: &mut Db, id: PetitionId) -> Result<Petition> {
    petition::table.filter(petition::id.eq(id)).select(Petition::as_select()).first(db.conn).or_missing("petition")
}

/// The petitions that somebody has to answer, the most urgent first.
pub fn waiting(db: &mut Db) -> Result<Vec<Petition>> {
    Ok(petition::table
        .filter(petition::state.eq_any([PetitionState::Waiting, PetitionState::Escalated]))
        .order((petition::due_at, petition::id))
        .select(Petition::as_select())
        .load(db.conn)?)
}

/// The petitions in one state whose time is over.
pub fn due(db: &mut Db, state: PetitionState) -> Result<Vec<Petition>> {
    Ok(petition::table
        .filter(petition::state.eq(state).and(petition::due_at.le(db.now)))
        .order(petition::id)
        .select(Petition::as_select())
        .load(db.conn)?)
}

/// The address is proved: from now on it counts, and an answer is due within `within`.
pub fn prove(db: &mut Db, actor: Actor, id: PetitionId, within: TimeDelta) -> Result<EventId> {
    let due = db.now + within;
    let rows =
        diesel::update(petition::table.filter(petition::id.eq(id).and(petition::state.eq(PetitionState::Unproved))))
            .set((petition::state.eq(PetitionState::Waiting), petition::due_at.eq(due)))
            .execute(db.conn)?;
    moved(db, rows, id)?;
    record(db, actor, "petition", id, "petition_proved", &json!({ "due": due }))
}

/// Nobody answered in time.
pub fn escalate(db: &mut Db, id: PetitionId) -> Result<EventId> {
    let rows =
        diesel::update(petition::table.filter(petition::id.eq(id).and(petition::state.eq(PetitionState::Waiting))))
            .set(petition::state.eq(PetitionState::Escalated))
            .execute(db.conn)?;
    moved(db, rows, id)?;
    record(db, Actor::CLOCK, "petition", id, "petition_escalated", &json!({}))
}

/// Ends a petition that waits: granted, refused or withdrawn, with words that may be empty. `about`: the record that
/// was made of it.
pub fn end(
    db: &mut Db,
    actor: Actor,
    id: PetitionId,
    to: PetitionState,
    answer: &str,
    about: Option<WorkshopId>,
) -> Result<EventId> {
    let open = [PetitionState::Waiting, PetitionState::Escalated];
    let rows = diesel::update(petition::table.filter(petition::id.eq(id).and(petition::state.eq_any(open))))
        .set((petition::state.eq(to), petition::answer.eq(answer), petition::decided_at.eq(Some(db.now))))
        .execute(db.conn)?;
    moved(db, rows, id)?;
    if let Some(about) = about {
        diesel::update(petition::table.find(id)).set(petition::workshop_id.eq(Some(about))).execute(db.conn)?;
    }
    record(db, actor, "petition", id, "petition_ended", &json!({ "state": to, "answer": answer, "workshop": about }))
}

/// Forgets what somebody typed in their petitions; those that still wait are taken back.
pub fn forget(db: &mut Db, actor: Actor, person: PersonId) -> Result<()> {
    let own: Vec<Petition> =
        petition::table.filter(petition::person_id.eq(person)).select(Petition::as_select()).load(db.conn)?;
    for row in own {
        if row.state.is_open() {
            end(db, actor, row.id, PetitionState::Withdrawn, "", None)?;
        }
        diesel::update(petition::table.find(row.id)).set(petition::said.eq(Doc(json!({})))).execute(db.conn)?;
    }
    Ok(())
}

/// Forgets a petition whose address nobody proved, and who typed it.
pub fn lapse(db: &mut Db, row: &Petition) -> Result<()> {
    diesel::delete(petition::table.find(row.id)).execute(db.conn)?;
    record(db, Actor::CLOCK, "petition", row.id, "petition_lapsed", &json!({}))?;
    if accounts::of_person(db, row.person_id)?.is_none() {
        people::erase(db, Actor::CLOCK, row.person_id)?;
    }
    Ok(())
}

fn moved(db: &mut Db, rows: usize, id: PetitionId) -> Result<()> {
    if rows == 1 {
        return Ok(());
    }
    find(db, id)?;
    Err(StoreError::refused("petition_decided"))
}
