//! A job, its lines, counter-offer and reports as the API shows them.

use chrono::{DateTime, NaiveDate, Utc};
use serde::Serialize;
use store::jobs::{self, Job, Report};
use store::requests::Terms;
use store::{Db, requests, workshops};
use utoipa::ToSchema;
use uuid::Uuid;

use crate::json::requests::PlaceView;
use crate::json::wire::Money;

/// An offer, and the job it becomes.
#[derive(Serialize, ToSchema)]
pub struct JobView {
    /// Its id.
    pub id: Uuid,
    /// Slug of its request.
    pub request: String,
    /// What the request is called.
    pub request_title: String,
    /// Who makes it.
    pub workshop_id: Uuid,
    /// Slug of the workshop.
    pub workshop: String,
    /// From which plan of the request.
    pub plan_id: Uuid,
    /// With which capability.
    pub capability_id: Uuid,
    /// Routing of the design.
    pub routing: String,
    /// Operation of the routing.
    pub operation: String,
    /// Where it stands.
    #[schema(example = "offered")]
    pub state: String,
    /// Good pieces first asked for.
    pub asked: i64,
    /// Good pieces offered or promised now.
    pub quantity: i64,
    /// What the workshop gets for the whole quantity; null when it is made for nothing.
    pub price: Option<Money>,
    /// Last day to have everything made, local to the workshop.
    pub due_day: NaiveDate,
    /// When it was offered.
    pub offered_at: DateTime<Utc>,
    /// When the offer ends.
    pub expires_at: DateTime<Utc>,
    /// When it was answered.
    pub answered_at: Option<DateTime<Utc>>,
    /// Why it was declined.
    pub decline_reason: Option<String>,
    /// The newest counter-offer.
    pub counter: Option<CounterView>,
    /// Good pieces reported.
    pub good: i64,
    /// Scrapped pieces reported.
    pub scrap: i64,
    /// Pieces that may be started beyond the quantity, for scrap.
    pub overrun: i64,
    /// `waived`, `wanted` or `passed`.
    pub first_article: String,
    /// When the next report is due.
    pub progress_due_at: Option<DateTime<Utc>>,
    /// When it was sent.
    pub shipped_at: Option<DateTime<Utc>>,
    /// When the last destination confirmed.
    pub received_at: Option<DateTime<Utc>>,
    /// How much goes where.
    pub lines: Vec<LineView>,
    /// Counts the changes; also the ETag.
    pub version: i32,
}

/// How much of a job goes to one destination.
#[derive(Serialize, ToSchema)]
pub struct LineView {
    /// To where.
    pub destination: PlaceView,
    /// Good pieces for it.
    pub quantity: i64,
    /// Good pieces that arrived.
    pub received: i64,
    /// Pieces that were rejected or did not arrive.
    pub rejected: i64,
    /// Pieces of this delivery that go back to be repaired, until every destination has confirmed.
    pub rework: i64,
}

/// A workshop's other terms.
#[derive(Serialize, ToSchema)]
pub struct CounterView {
    /// How many good pieces instead.
    pub quantity: i64,
    /// By which day instead.
    pub day: NaiveDate,
    /// For how much in all.
    pub price: Money,
    /// In their words.
    pub note: String,
    /// When.
    pub made_at: DateTime<Utc>,
    /// `accepted`, `refused` or `lapsed`, once answered.
    pub answer: Option<String>,
}

/// A progress report; a correction is a report of its own, with differences.
#[derive(Serialize, ToSchema)]
pub struct ReportView {
    /// Its id.
    pub id: Uuid,
    /// When.
    pub at: DateTime<Utc>,
    /// Good pieces since the last report.
    pub good: i64,
    /// Scrapped pieces since the last report.
    pub scrap: i64,
    /// In their words.
    pub note: String,
    /// What holds them up; empty: nothing.
    pub blocker: String,
    /// A photo, at `/api/v1/files/{id}`.
    pub photo_id: Option<Uuid>,
    /// By which way.
    pub channel: String,
    /// Which report it corrects.
    pub corrects: Option<Uuid>,
}

impl From<Report> for ReportView {
    fn from(report: Report) -> Self {
        Self {
            id: report.id.0,
            at: *report.at,
            good: report.good,
            scrap: report.scrap,
            note: report.note,
            blocker: report.blocker,
            photo_id: report.photo_id.map(|id| id.0),
            channel: report.channel.word().to_owned(),
            corrects: report.corrects_id.map(|id| id.0),
        }
    }
}

/// A job with everything about it, for somebody who has to do with it.
pub fn of(db: &mut Db, job: Job) -> store::Result<JobView> {
    let request = requests::find(db, job.request_id)?;
    let workshop = workshops::find(db, job.workshop_id)?;
    let places = requests::destinations(db, &[request.id])?;
    let lines = jobs::lines(db, &[job.id])?
        .into_iter()
        .filter_map(|line| {
            let place = places.iter().find(|place| place.id == line.destination_id)?;
            Some(LineView {
                destination: PlaceView::of(place, true),
                quantity: line.quantity,
                received: line.received,
                rejected: line.rejected,
                rework: line.rework,
            })
        })
        .collect();
    let money = |amount_minor| Money { amount_minor, currency: job.currency.clone() };
    let counter = jobs::counter_of(db, job.id)?.map(|counter| CounterView {
        quantity: counter.quantity,
        day: counter.day,
        price: money(counter.price),
        note: counter.note,
        made_at: *counter.made_at,
        answer: counter.answer,
    });
    Ok(JobView {
        id: job.id.0,
        request: request.slug,
        request_title: request.title,
        workshop_id: workshop.id.0,
        workshop: workshop.slug,
        plan_id: job.plan_id.0,
        capability_id: job.capability_id.0,
        price: (request.terms != Terms::Volunteer).then(|| money(job.price)),
        routing: job.routing,
        operation: job.operation,
        state: job.state.word().to_owned(),
        asked: job.asked,
        quantity: job.quantity,
        due_day: job.due_day,
        offered_at: *job.offered_at,
        expires_at: *job.expires_at,
        answered_at: job.answered_at.map(|at| *at),
        decline_reason: job.decline_reason.map(|reason| reason.word().to_owned()),
        counter,
        good: job.good,
        scrap: job.scrap,
        overrun: job.overrun,
        first_article: job.first_article.word().to_owned(),
        progress_due_at: job.progress_due_at.map(|at| *at),
        shipped_at: job.shipped_at.map(|at| *at),
        received_at: job.received_at.map(|at| *at),
        lines,
        version: job.version,
    })
}
