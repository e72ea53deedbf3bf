//! Sending, receiving, disputing, closing.

use diesel::prelude::*;

use super::make::next_report;
use super::{Job, Move, Receipt, Report, Step, advance, find, held, lines};
use crate::error::{Result, StoreError};
use crate::event::Actor;
use crate::requests::settle;
use crate::schema::{job, receipt, report};
use crate::state::{JobEvent, JobState, words};
use crate::{At, Db, DestinationId, EventId, JobId, ReceiptId, ReportId};

words! {
    /// What becomes of rejected or missing pieces.
    Remedy {
        /// There are none.
        None = "none",
        /// The workshop repairs them and sends them once more.
        Rework = "rework",
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

/// Confirms what arrived at one destination. Rejected and missing pieces are repaired by their workshop, planned again or
/// written off. Repairs begin when every destination has confirmed.
pub fn receive(db: &mut Db, actor: Actor, said: Arrived) -> Result<EventId> {
    let job = held(db, said.job)?;
    let lines = lines(db, &[job.id])?;
    let line = lines.iter().find(|l| l.destination_id == said.destination).ok_or(StoreError::Missing("destination"))?;
    let waiting = line.waiting();
    if waiting == 0 {
        return Err(StoreError::refused("already_received"));
    }
    if !(0..=waiting).contains(&said.good) {
        return Err(StoreError::refused("receipt_quantity"));
    }
    let rejected = waiting - said.good;
    if (rejected > 0) == (said.remedy == Remedy::None) {
        return Err(StoreError::refused("receipt_remedy"));
    }
    let last = lines.iter().all(|l| l.destination_id == said.destination || l.waiting() == 0);
    let moved = match said.remedy {
        Remedy::Rework => Move { received: said.good, rework: rejected, ..Move::none(said.destination) },
        Remedy::None | Remedy::Replace | Remedy::WrittenOff => Move {
            received: said.good,
            rejected,
            accepted: -rejected,
            unfilled: if said.remedy == Remedy::WrittenOff { rejected } else { 0 },
            ..Move::none(said.destination)
        },
    };
    let repairs = said.remedy == Remedy::Rework || lines.iter().any(|l| l.rework > 0);
    let happened = if last && !repairs { JobEvent::Receive } else { JobEvent::ReceivePart };
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
    if last && repairs {
        send_back(db, actor, job.id, &row.reason)?;
    } else if last {
        diesel::update(job::table.find(job.id)).set(job::received_at.eq(Some(db.now))).execute(db.conn)?;
    }
    settle(db, actor, job.request_id, "rejected")?;
    Ok(event)
}

/// The pieces that are to be repaired count as not made, in a report of their own, and are made good once more.
fn send_back(db: &mut Db, actor: Actor, of: JobId, reason: &str) -> Result<()> {
    let job = find(db, of)?;
    let lines = lines(db, &[of])?;
    let back = lines.iter().filter(|line| line.rework > 0);
    let moves: Vec<Move> = back.map(|line| Move { rework: -line.rework, ..Move::none(line.destination_id) }).collect();
    let good: i64 = moves.iter().map(|moved| moved.rework).sum();
    let step = Step { good, moves, note: reason.to_owned(), ..Step::default() };
    advance(db, actor, &job, None, JobEvent::Rework, step)?;
    let row = Report {
        id: ReportId::new(),
        job_id: of,
        at: db.now,
        good,
        scrap: 0,
        note: reason.to_owned(),
        blocker: String::new(),
        photo_id: None,
        account_id: actor.account,
        channel: actor.channel,
        corrects_id: None,
    };
    diesel::insert_into(report::table).values(&row).execute(db.conn)?;
    let due = next_report(db, &job)?;
    diesel::update(job::table.find(of))
        .set((job::progress_due_at.eq(Some(due)), job::shipped_at.eq(None::<At>), job::receipt_asks.eq(0)))
        .execute(db.conn)?;
    Ok(())
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
