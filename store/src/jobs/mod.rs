//! Jobs: a workshop's share of one operation, an offer until it is accepted.
//!
//! [`advance`] is the only writer of a job's state and counters. It moves the job, its lines and the destinations'
//! counters by the same deltas that it writes into the event, so that replaying the events gives the same state.
//! The verbs around it (offer, answer, make, receive) hold the rules of each step.

mod answer;
mod make;
mod offer;
mod receive;

pub use answer::{Answer, CounterTerms, accept, counter, decline, expire, refuse_counter, take_counter};
pub use make::{
    Forecast, Reported, assess, clear_late_risk, extend, forecast, inspect, missed, nudged, raise_late_risk, reduce,
    report, submit_first_article, withdraw,
};
pub use offer::{NewJob, offer};
pub use receive::{Arrived, Remedy, asked_for_receipt, close, dispute, receive, resolve, ship};

use chrono::NaiveDate;
use diesel::prelude::*;
use serde::{Deserialize, Serialize};

use crate::error::{OrMissing, Result, StoreError};
use crate::event::{Actor, record};
use crate::hold;
use crate::schema::{counter_offer, destination, job, job_line, receipt, report, request};
use crate::state::{JobEvent, JobState, words};
use crate::{
    AccountId, At, CapabilityId, CounterId, Db, DestinationId, EventId, FileId, JobId, PlanId, ReceiptId, ReportId,
    RequestId, VersionId, WorkshopId,
};

words! {
    /// Why a workshop said no. Only the last two touch later ranking.
    Reason {
        /// No capacity.
        NoCapacity = "no_capacity",
        /// No material.
        NoMaterial = "no_material",
        /// The day cannot be met.
        Date = "date",
        /// The design cannot be made as it is.
        NotManufacturable = "not_manufacturable",
        /// A machine is down.
        MachineDown = "machine_down",
        /// The price.
        Price = "price",
        /// Not our kind of work: not asked again for this design.
        NotOurWork = "not_our_work",
        /// It would not be safe.
        Safety = "safety",
    }
}

words! {
    /// Whether a first article has to pass before the rest is made.
    FirstArticle {
        /// Not asked for.
        Waived = "waived",
        /// Asked for.
        Wanted = "wanted",
        /// An inspector passed it.
        Passed = "passed",
    }
}

/// A job, or the offer it still is.
#[derive(Debug, Clone, Queryable, Selectable, Insertable, Serialize)]
#[diesel(table_name = job)]
pub struct Job {
    /// Its id.
    pub id: JobId,
    /// Of which request.
    pub request_id: RequestId,
    /// From which plan.
    pub plan_id: PlanId,
    /// Which line of that plan, counted from 0.
    pub plan_line: i32,
    /// Who makes it.
    pub workshop_id: WorkshopId,
    /// With which capability.
    pub capability_id: CapabilityId,
    /// Routing of the design.
    pub routing: String,
    /// Operation of the routing.
    pub operation: String,
    /// Where it stands.
    pub state: JobState,
    /// Good pieces first asked for.
    pub asked: i64,
    /// Good pieces offered or promised now.
    pub quantity: i64,
    /// Millionths of capacity a good piece takes, scrap included.
    pub use_per_piece: i64,
    /// ISO 4217 of `price`.
    pub currency: String,
    /// What the workshop gets for the whole quantity, minor units.
    pub price: i64,
    /// Last day to have everything made, local to the workshop.
    pub due_day: NaiveDate,
    /// When it was offered.
    pub offered_at: At,
    /// When the offer ends.
    pub expires_at: At,
    /// Reminders sent.
    pub reminders: i32,
    /// When it was answered.
    pub answered_at: Option<At>,
    /// Why it was declined.
    pub decline_reason: Option<Reason>,
    /// Good pieces reported.
    pub good: i64,
    /// Scrapped pieces reported.
    pub scrap: i64,
    /// Pieces that may be started beyond the quantity, for scrap.
    pub overrun: i64,
    /// Whether a first article has to pass.
    pub first_article: FirstArticle,
    /// When the next report is due.
    pub progress_due_at: Option<At>,
    /// Reports missed in a row.
    pub missed_reports: i32,
    /// When it was sent.
    pub shipped_at: Option<At>,
    /// How often the receiver was asked.
    pub receipt_asks: i32,
    /// When the last destination confirmed.
    pub received_at: Option<At>,
    /// Counts the changes; equal to the number of its events.
    pub version: i32,
}

/// How much of a job goes to one destination.
#[derive(Debug, Clone, Queryable, Selectable, Insertable, Serialize)]
#[diesel(table_name = job_line)]
pub struct JobLine {
    /// Of which job.
    pub job_id: JobId,
    /// To where.
    pub destination_id: DestinationId,
    /// Good pieces for it.
    pub quantity: i64,
    /// Good pieces that arrived.
    pub received: i64,
    /// Pieces that were rejected or did not arrive.
    pub rejected: i64,
    /// Pieces of this delivery that go back to be repaired, until every destination has confirmed.
    pub rework: i64,
}

impl JobLine {
    /// Pieces that have still to be confirmed there.
    pub const fn waiting(&self) -> i64 {
        self.quantity - self.received - self.rejected - self.rework
    }
}

/// A workshop's other terms.
#[derive(Debug, Clone, Queryable, Selectable, Insertable, Serialize)]
#[diesel(table_name = counter_offer)]
pub struct Counter {
    /// Its id.
    pub id: CounterId,
    /// To which offer.
    pub job_id: JobId,
    /// How many good pieces instead.
    pub quantity: i64,
    /// By which day instead.
    pub day: NaiveDate,
    /// For how much in all, minor units of the job's currency.
    pub price: i64,
    /// In their words.
    pub note: String,
    /// When.
    pub made_at: At,
    /// `accepted`, `refused` or `lapsed`, once answered.
    pub answer: Option<String>,
    /// When it was answered.
    pub answered_at: Option<At>,
}

/// A progress report; corrections are new rows.
#[derive(Debug, Clone, Queryable, Selectable, Insertable, Serialize)]
#[diesel(table_name = report)]
pub struct Report {
    /// Its id.
    pub id: ReportId,
    /// Of which job.
    pub job_id: JobId,
    /// When.
    pub at: At,
    /// Good pieces since the last report; negative in a correction.
    pub good: i64,
    /// Scrapped pieces since the last report.
    pub scrap: i64,
    /// In their words.
    pub note: String,
    /// What holds them up; empty: nothing.
    pub blocker: String,
    /// A photo.
    pub photo_id: Option<FileId>,
    /// Who, if signed in.
    pub account_id: Option<AccountId>,
    /// By which way.
    pub channel: crate::event::Channel,
    /// Which report it corrects.
    pub corrects_id: Option<ReportId>,
}

/// A receipt.
#[derive(Debug, Clone, Queryable, Selectable, Insertable, Serialize)]
#[diesel(table_name = receipt)]
pub struct Receipt {
    /// Its id.
    pub id: ReceiptId,
    /// Of which job.
    pub job_id: JobId,
    /// Where.
    pub destination_id: DestinationId,
    /// When.
    pub at: At,
    /// Good pieces.
    pub received: i64,
    /// Rejected or missing pieces.
    pub rejected: i64,
    /// Why, in their words.
    pub reason: String,
    /// What becomes of the rejected ones.
    pub remedy: Remedy,
    /// Who, if signed in.
    pub account_id: Option<AccountId>,
    /// By which way.
    pub channel: crate::event::Channel,
}

/// By how much a step moves one line of a job and its destination's counters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Move {
    /// Which destination.
    pub destination: DestinationId,
    /// The line's quantity.
    #[serde(default)]
    pub quantity: i64,
    /// The line's received pieces, and the destination's.
    #[serde(default)]
    pub received: i64,
    /// The line's rejected pieces.
    #[serde(default)]
    pub rejected: i64,
    /// The line's pieces that go back to be repaired.
    #[serde(default)]
    pub rework: i64,
    /// The destination's offered pieces.
    #[serde(default)]
    pub offered: i64,
    /// The destination's accepted pieces.
    #[serde(default)]
    pub accepted: i64,
    /// The destination's unfilled pieces (written off).
    #[serde(default)]
    pub unfilled: i64,
}

impl Move {
    /// A move of nothing.
    pub const fn none(destination: DestinationId) -> Self {
        Self { destination, quantity: 0, received: 0, rejected: 0, rework: 0, offered: 0, accepted: 0, unfilled: 0 }
    }
}

/// What the journal keeps of a step of a job: everything needed to replay it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct JobChange {
    /// State before; none when the offer was made.
    pub from: Option<JobState>,
    /// State after.
    pub to: JobState,
    /// By how much the job's quantity changed.
    #[serde(default)]
    pub quantity: i64,
    /// Good pieces reported.
    #[serde(default)]
    pub good: i64,
    /// Scrapped pieces reported.
    #[serde(default)]
    pub scrap: i64,
    /// Per destination.
    #[serde(default)]
    pub moves: Vec<Move>,
    /// A reason or terms, for people.
    #[serde(default)]
    pub note: String,
}

/// Deltas of one step.
#[derive(Debug, Clone, Default)]
pub(crate) struct Step {
    pub quantity: i64,
    pub good: i64,
    pub scrap: i64,
    pub moves: Vec<Move>,
    pub note: String,
}

/// One job.
pub fn find(db: &mut Db, id: JobId) -> Result<Job> {
    job::table.filter(job::id.eq(id)).select(Job::as_select()).first(db.conn).or_missing("job")
}

/// Holds all that these jobs' verbs change until the transaction ends, in the one order: requests, calendars, workshops.
/// A transaction that changes jobs of several requests or calendars begins with this, or two such may wait in a circle.
pub fn hold(db: &mut Db, ids: &[JobId]) -> Result<()> {
    let rows: Vec<(RequestId, CapabilityId, WorkshopId)> = job::table
        .filter(job::id.eq_any(ids))
        .select((job::request_id, job::capability_id, job::workshop_id))
        .load(db.conn)?;
    hold::requests(db, &rows.iter().map(|row| row.0).collect::<Vec<_>>())?;
    hold::capabilities(db, &rows.iter().map(|row| row.1).collect::<Vec<_>>())?;
    hold::workshops(db, &rows.iter().map(|row| row.2).collect::<Vec<_>>())
}

/// One job as it stands now that its request is held: nothing that a verb computes with changes before it is written.
fn held(db: &mut Db, id: JobId) -> Result<Job> {
    let job = find(db, id)?;
    if hold::request(db, job.request_id)? { find(db, id) } else { Ok(job) }
}

/// The jobs of some requests, in the order they were offered.
pub fn of_requests(db: &mut Db, requests: &[RequestId]) -> Result<Vec<Job>> {
    Ok(job::table.filter(job::request_id.eq_any(requests)).order(job::id).select(Job::as_select()).load(db.conn)?)
}

/// The jobs of some workshops, newest first.
pub fn of_workshops(db: &mut Db, workshops: &[WorkshopId]) -> Result<Vec<Job>> {
    Ok(job::table
        .filter(job::workshop_id.eq_any(workshops))
        .order(job::id.desc())
        .select(Job::as_select())
        .load(db.conn)?)
}

/// The workshops that called a version of a design not their kind of work.
pub fn not_our_work(db: &mut Db, version: VersionId) -> Result<Vec<WorkshopId>> {
    Ok(job::table
        .inner_join(request::table.on(request::id.eq(job::request_id)))
        .filter(request::design_version_id.eq(version).and(job::decline_reason.eq(Some(Reason::NotOurWork))))
        .select(job::workshop_id)
        .distinct()
        .load(db.conn)?)
}

/// Every job in some states, in the order they were offered.
pub fn in_states(db: &mut Db, states: &[JobState]) -> Result<Vec<Job>> {
    Ok(job::table.filter(job::state.eq_any(states)).order(job::id).select(Job::as_select()).load(db.conn)?)
}

/// The lines of some jobs.
pub fn lines(db: &mut Db, of: &[JobId]) -> Result<Vec<JobLine>> {
    Ok(job_line::table
        .filter(job_line::job_id.eq_any(of))
        .order((job_line::job_id, job_line::destination_id))
        .select(JobLine::as_select())
        .load(db.conn)?)
}

/// The reports of some jobs, oldest first.
pub fn reports(db: &mut Db, of: &[JobId]) -> Result<Vec<Report>> {
    Ok(report::table
        .filter(report::job_id.eq_any(of))
        .order((report::at, report::id))
        .select(Report::as_select())
        .load(db.conn)?)
}

/// The receipts of some jobs, oldest first.
pub fn receipts(db: &mut Db, of: &[JobId]) -> Result<Vec<Receipt>> {
    Ok(receipt::table
        .filter(receipt::job_id.eq_any(of))
        .order((receipt::at, receipt::id))
        .select(Receipt::as_select())
        .load(db.conn)?)
}

/// The newest counter-offer of a job.
pub fn counter_of(db: &mut Db, of: JobId) -> Result<Option<Counter>> {
    Ok(counter_offer::table
        .filter(counter_offer::job_id.eq(of))
        .order(counter_offer::id.desc())
        .select(Counter::as_select())
        .first(db.conn)
        .optional()?)
}

/// Whether a workshop has had a job received before: its first one needs a first article.
pub fn has_delivered(db: &mut Db, workshop: WorkshopId) -> Result<bool> {
    let n: i64 = job::table
        .filter(job::workshop_id.eq(workshop).and(job::state.eq_any([JobState::Received, JobState::Closed])))
        .count()
        .get_result(db.conn)?;
    Ok(n > 0)
}

/// Moves a job along its life, with its counters: one conditional update a row, one event.
/// `version`: the version the reader saw, if the step comes from a page; a stale page changes nothing.
pub(crate) fn advance(
    db: &mut Db,
    actor: Actor,
    known: &Job,
    version: Option<i32>,
    happened: JobEvent,
    step: Step,
) -> Result<EventId> {
    if version.is_some_and(|v| v != known.version) {
        return Err(StoreError::refused("stale_page"));
    }
    let to = known.state.on(happened).map_err(|_| StoreError::refused("job_state"))?;
    // Scrap stays scrap when the quantity shrinks below what was started: the overrun then grows to hold it.
    let spent = known.good + step.good + known.scrap + step.scrap;
    let overrun =
        if step.quantity < 0 { known.overrun.max(spent - known.quantity - step.quantity) } else { known.overrun };
    let rows = diesel::update(
        job::table.filter(job::id.eq(known.id).and(job::version.eq(known.version)).and(job::state.eq(known.state))),
    )
    .set((
        job::state.eq(to),
        job::version.eq(job::version + 1),
        job::quantity.eq(job::quantity + step.quantity),
        job::good.eq(job::good + step.good),
        job::scrap.eq(job::scrap + step.scrap),
        job::overrun.eq(overrun),
    ))
    .execute(db.conn)?;
    if rows == 0 {
        return Err(StoreError::refused("changed_meanwhile"));
    }
    for moved in &step.moves {
        diesel::update(job_line::table.find((known.id, moved.destination)))
            .set((
                job_line::quantity.eq(job_line::quantity + moved.quantity),
                job_line::received.eq(job_line::received + moved.received),
                job_line::rejected.eq(job_line::rejected + moved.rejected),
                job_line::rework.eq(job_line::rework + moved.rework),
            ))
            .execute(db.conn)?;
        shift_destination(db, moved)?;
    }
    record(
        db,
        actor,
        "job",
        known.id,
        happened.word(),
        &JobChange {
            from: Some(known.state),
            to,
            quantity: step.quantity,
            good: step.good,
            scrap: step.scrap,
            moves: step.moves,
            note: step.note,
        },
    )
}

/// Moves a destination's counters, if the sum still fits what is wanted.
fn shift_destination(db: &mut Db, moved: &Move) -> Result<()> {
    let rows = diesel::update(
        destination::table.filter(destination::id.eq(moved.destination)).filter(
            (destination::offered
                + destination::accepted
                + destination::unfilled
                + (moved.offered + moved.accepted + moved.unfilled))
                .le(destination::wanted),
        ),
    )
    .set((
        destination::offered.eq(destination::offered + moved.offered),
        destination::accepted.eq(destination::accepted + moved.accepted),
        destination::unfilled.eq(destination::unfilled + moved.unfilled),
        destination::received.eq(destination::received + moved.received),
    ))
    .execute(db.conn)?;
    if rows == 0 {
        return Err(StoreError::refused("plan_is_stale"));
    }
    Ok(())
}

/// Takes `by` pieces off a job's lines, from those with the most still to come; never below what was received or rejected.
fn take_off(lines: &[JobLine], by: i64) -> Vec<Move> {
    let mut left = by;
    let mut order: Vec<&JobLine> = lines.iter().collect();
    order.sort_by_key(|l| (l.quantity - l.received - l.rejected, l.destination_id));
    order
        .iter()
        .filter_map(|line| {
            let part = (line.quantity - line.received - line.rejected).min(left);
            left -= part;
            (part > 0).then(|| Move { quantity: -part, ..Move::none(line.destination_id) })
        })
        .collect()
}
