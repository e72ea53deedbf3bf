//! Making an offer: the planner's line becomes a row that holds pieces and capacity.

use chrono::NaiveDate;
use diesel::prelude::*;

use super::{FirstArticle, Job, JobChange, JobLine, Move, shift_destination};
use crate::capacity::{self, Capability, reserve};
use crate::error::{Result, StoreError};
use crate::event::{Actor, record};
use crate::schema::{job, job_line};
use crate::state::JobState;
use crate::workshops::{self, Listing};
use crate::{At, Db, DestinationId, EventId, JobId, PlanId, RequestId, hold, requests};

/// One line of a plan that is to be offered.
#[derive(Debug, Clone)]
pub struct NewJob {
    /// Of which request.
    pub request: RequestId,
    /// From which plan.
    pub plan: PlanId,
    /// Which line of it.
    pub plan_line: i32,
    /// Routing of the design.
    pub routing: String,
    /// Operation of the routing.
    pub operation: String,
    /// Good pieces per destination.
    pub lines: Vec<(DestinationId, i64)>,
    /// Millionths of capacity a started piece takes.
    pub use_per_start: i64,
    /// For the whole quantity, minor units.
    pub price: i64,
    /// ISO 4217.
    pub currency: String,
    /// First day that may be used.
    pub from: NaiveDate,
    /// Last day to have everything made.
    pub due_day: NaiveDate,
    /// When the offer ends.
    pub expires_at: At,
    /// Whether a first article has to pass.
    pub first_article: FirstArticle,
}

/// Offers: takes the pieces out of what is open, holds the capacity, writes job, lines and event.
/// Refused when the plan is stale (`plan_is_stale`: the pieces are taken, or request, workshop or capability changed since
/// the planner looked) or the capacity is gone (`capacity_gone`). Call it in [`Db::attempt`], so that a refusal leaves nothing behind.
pub fn offer(db: &mut Db, actor: Actor, of: &Capability, new: NewJob) -> Result<(JobId, EventId)> {
    hold::request(db, new.request)?;
    let now = capacity::held(db, of.id)?;
    let workshop = workshops::find(db, of.workshop_id)?;
    let askable = now.active && now.version == of.version && workshop.state == Listing::Listed && !workshop.paused;
    if !askable || !requests::find(db, new.request)?.state.is_open() {
        return Err(StoreError::refused("plan_is_stale"));
    }
    let quantity: i64 = new.lines.iter().map(|(_, q)| q).sum();
    let use_per_piece = ((new.use_per_start as f64 / of.yield_share).floor() as i64).max(1);
    let row = Job {
        id: JobId::new(),
        request_id: new.request,
        plan_id: new.plan,
        plan_line: new.plan_line,
        workshop_id: of.workshop_id,
        capability_id: of.id,
        routing: new.routing,
        operation: new.operation,
        state: JobState::Offered,
        asked: quantity,
        quantity,
        use_per_piece,
        currency: new.currency,
        price: new.price,
        due_day: new.due_day,
        offered_at: db.now,
        expires_at: new.expires_at,
        reminders: 0,
        answered_at: None,
        decline_reason: None,
        good: 0,
        scrap: 0,
        overrun: overrun(quantity, of.yield_share),
        first_article: new.first_article,
        progress_due_at: None,
        missed_reports: 0,
        shipped_at: None,
        receipt_asks: 0,
        received_at: None,
        version: 1,
    };
    let mut moves: Vec<Move> =
        new.lines.iter().map(|(to, q)| Move { quantity: *q, offered: *q, ..Move::none(*to) }).collect();
    moves.sort_by_key(|m| m.destination);
    for moved in &moves {
        shift_destination(db, moved)?;
    }
    diesel::insert_into(job::table).values(&row).execute(db.conn)?;
    for moved in &moves {
        let line = JobLine {
            job_id: row.id,
            destination_id: moved.destination,
            quantity: moved.quantity,
            received: 0,
            rejected: 0,
            rework: 0,
        };
        diesel::insert_into(job_line::table).values(&line).execute(db.conn)?;
    }
    reserve(db, row.id, of, new.from, new.due_day, quantity * use_per_piece)?;
    let change =
        JobChange { from: None, to: JobState::Offered, quantity, good: 0, scrap: 0, moves, note: String::new() };
    let event = record(db, actor, "job", row.id, "offer", &change)?;
    Ok((row.id, event))
}

/// Pieces that may be started for scrap: what the yield lets expect, and a tenth for bad luck.
fn overrun(quantity: i64, yield_share: f64) -> i64 {
    let expected = (quantity as f64 / yield_share).ceil() as i64 - quantity;
    expected + (quantity + 9) / 10
}
