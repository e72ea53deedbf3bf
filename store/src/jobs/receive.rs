//! Sending, receiving, disputing, closing.

use diesel::prelude::*;

use super::{Job, Move, Receipt, Step, advance, held, lines};
use crate::error::{Result, StoreError};
use crate::event::Actor;
use crate::requests::settle;
use crate::schema::{job, receipt};
use crate::state::{JobEvent, JobState, words};
use crate::{At, Db, DestinationId, EventId, JobId, ReceiptId};

words! {
    /// What becomes of rejected or missing pieces.
    Remedy {
        /// There are none.
        None = "none",
        /// They are planned again.
        Replace = "replace",
        /// The request does without them.
        WrittenOff = "written_off",
    }
}

/// The pieces left the workshop.
pub fn ship(db: &mut Db, actor: Actor, of: JobId, version: Option<i32>) -> Result<EventId> {
    let job = held(db, of)?;
    let event = advance(db, actor, &job, version, JobEvent::Ship, Step::default())?;
    diesel::update(job::table.find(of))
        .set((job::shipped_at.eq(Some(db.now)), job::progress_due_at.eq(None::<At>)))
        .execute(db.conn)?;
    Ok(event)
}

/// What a receiver says of one job at one destination. All pieces of the line are accounted for: good or not.
#[derive(Debug, Clone)]
pub struct Arrived {
    /// Of which job.
    pub job: JobId,
    /// Where.
    pub destination: DestinationId,
    /// Good pieces.
    pub good: i64,
    /// Why the others are not good, or missing.
    pub reason: String,
    /// What becomes of the others.
    pub remedy: Remedy,
}

/// Confirms what arrived at one destination. Rejected and missing pieces are planned again or written off.
pub fn receive(db: &mut Db, actor: Actor, said: Arrived) -> Result<EventId> {
    let job = held(db, said.job)?;
    let lines = lines(db, &[job.id])?;
    let line = lines.iter().find(|l| l.destination_id == said.destination).ok_or(StoreError::Missing("destination"))?;
    if line.received + line.rejected >= line.quantity {
        return Err(StoreError::refused("already_received"));
    }
    if !(0..=line.quantity).contains(&said.good) {
        return Err(StoreError::refused("receipt_quantity"));
    }
    let rejected = line.quantity - said.good;
    if (rejected > 0) == (said.remedy == Remedy::None) {
        return Err(StoreError::refused("receipt_remedy"));
    }
    let last = lines.iter().all(|l| l.destination_id == said.destination || l.received + l.rejected >= l.quantity);
    let moved = Move {
        received: said.good,
        rejected,
        accepted: -rejected,
        unfilled: if said.remedy == Remedy::WrittenOff { rejected } else { 0 },
        ..Move::none(said.destination)
    };
    let happened = if last { JobEvent::Receive } else { JobEvent::ReceivePart };
    let step = Step { moves: vec![moved], note: said.reason.clone(), ..Step::default() };
    let event = advance(db, actor, &job, None, happened, step)?;
    let row = Receipt {
        id: ReceiptId::new(),
        job_id: job.id,
        destination_id: said.destination,
        at: db.now,
        received: said.good,
        rejected,
        reason: said.reason,
        remedy: said.remedy,
        account_id: actor.account,
        channel: actor.channel,
    };
    diesel::insert_into(receipt::table).values(&row).execute(db.conn)?;
    if last {
        diesel::update(job::table.find(job.id)).set(job::received_at.eq(Some(db.now))).execute(db.conn)?;
    }
    settle(db, actor, job.request_id, "rejected")?;
    Ok(event)
}

/// Counts that a receiver was asked; `false` when somebody else asked meanwhile.
pub fn asked_for_receipt(db: &mut Db, of: &Job) -> Result<bool> {
    let rows = diesel::update(
        job::table
            .filter(job::id.eq(of.id).and(job::state.eq(JobState::Shipped)).and(job::receipt_asks.eq(of.receipt_asks))),
    )
    .set(job::receipt_asks.eq(job::receipt_asks + 1))
    .execute(db.conn)?;
    Ok(rows == 1)
}

/// Contests what was received, once every destination has confirmed: until then the receipts say what is missing.
pub fn dispute(db: &mut Db, actor: Actor, of: JobId, note: &str) -> Result<EventId> {
    let job = held(db, of)?;
    if job.state == JobState::Shipped {
        return Err(StoreError::refused("job_state"));
    }
    advance(db, actor, &job, None, JobEvent::Dispute, Step { note: note.to_owned(), ..Step::default() })
}

/// A coordinator decides a dispute.
pub fn resolve(db: &mut Db, actor: Actor, of: JobId, note: &str) -> Result<EventId> {
    let job = held(db, of)?;
    let event = advance(db, actor, &job, None, JobEvent::Resolve, Step { note: note.to_owned(), ..Step::default() })?;
    settle(db, actor, job.request_id, "resolved")?;
    Ok(event)
}

/// Puts a received job into the books.
pub fn close(db: &mut Db, actor: Actor, of: JobId) -> Result<EventId> {
    let job = held(db, of)?;
    advance(db, actor, &job, None, JobEvent::Close, Step::default())
}
