//! Answers to an offer, and to a workshop's other terms.

use actix_web::{HttpRequest, web};
use chrono::NaiveDate;
use serde::Deserialize;
use store::jobs::{Answer as Says, CounterTerms, Reason};
use utoipa::ToSchema;
use uuid::Uuid;

use super::At;
use super::view::JobView;
use crate::auth::SignedIn;
use crate::flows::answers;
use crate::json::wire::{Sent, Shared};
use crate::web::{Answer, Checks};

/// Why not.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Decline {
    /// `no_capacity`, `no_material`, `date`, `not_manufacturable`, `machine_down`, `price`, `not_our_work` or `safety`.
    #[schema(value_type = String, example = "no_capacity")]
    pub reason: Reason,
    /// In one's own words.
    #[serde(default)]
    #[schema(max_length = 1000)]
    pub note: String,
}

/// Other terms.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Counter {
    /// How many good pieces; at most what was offered.
    #[schema(minimum = 1)]
    pub quantity: i64,
    /// By which day.
    pub day: NaiveDate,
    /// For how much in all, minor units of the job's currency.
    #[schema(minimum = 0)]
    pub price_minor: i64,
    /// In one's own words.
    #[serde(default)]
    #[schema(max_length = 1000)]
    pub note: String,
}

/// Yes or no to other terms.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct AnswerCounter {
    /// Whether they are agreed to.
    pub agreed: bool,
}

impl At {
    /// The answer of whoever acts for the workshop.
    fn says(&self) -> crate::error::Result<Says> {
        Ok(Says { actor: self.must(|rights| rights.work)?, job: self.job.id, version: None })
    }
}

/// Accepts an offer: the pieces are promised.
#[utoipa::path(post, path = "/api/v1/jobs/{id}/accept", tag = "jobs", responses((status = 200, body = JobView)))]
pub async fn accept(app: Shared, req: HttpRequest, who: SignedIn, id: web::Path<Uuid>, sent: Sent) -> Answer {
    let at = At::find(app, req, who, *id).await?;
    let says = at.says()?;
    at.done(&sent, move |db| answers::accept(db, says)).await
}

/// Declines an offer with a reason.
#[utoipa::path(post, path = "/api/v1/jobs/{id}/decline", tag = "jobs", request_body = Decline,
    responses((status = 200, body = JobView)))]
pub async fn decline(app: Shared, req: HttpRequest, who: SignedIn, id: web::Path<Uuid>, sent: Sent) -> Answer {
    let at = At::find(app, req, who, *id).await?;
    let says = at.says()?;
    let said: Decline = sent.read()?;
    let mut checks = Checks::default();
    let note = checks.text("note", said.note.trim(), 0..=1000);
    checks.done()?;
    at.done(&sent, move |db| answers::decline(db, says, said.reason, &note)).await
}

/// Asks for other terms; the designer or a coordinator answers.
#[utoipa::path(post, path = "/api/v1/jobs/{id}/counter", tag = "jobs", request_body = Counter,
    responses((status = 200, body = JobView)))]
pub async fn counter(app: Shared, req: HttpRequest, who: SignedIn, id: web::Path<Uuid>, sent: Sent) -> Answer {
    let at = At::find(app, req, who, *id).await?;
    let says = at.says()?;
    let said: Counter = sent.read()?;
    let today = at.app.store.read(|db| Ok(db.now.date_naive())).await?;
    let mut checks = Checks::default();
    let note = checks.text("note", said.note.trim(), 0..=1000);
    if !(1..=at.job.quantity).contains(&said.quantity) {
        checks.note("quantity", "not_a_choice");
    }
    if said.day < today {
        checks.note("day", "day_past");
    }
    if !(0..=1_000_000_000_000).contains(&said.price_minor) {
        checks.note("price_minor", "not_a_choice");
    }
    checks.done()?;
    let terms = CounterTerms { quantity: said.quantity, day: said.day, price: said.price_minor, note };
    at.done(&sent, move |db| answers::counter(db, says, terms)).await
}

/// Agrees to a workshop's other terms, or not; for the designer and coordinators.
#[utoipa::path(post, path = "/api/v1/jobs/{id}/answer-counter", tag = "jobs", request_body = AnswerCounter,
    responses((status = 200, body = JobView)))]
pub async fn answer_counter(app: Shared, req: HttpRequest, who: SignedIn, id: web::Path<Uuid>, sent: Sent) -> Answer {
    let at = At::find(app, req, who, *id).await?;
    let actor = at.must(|rights| rights.decide)?;
    let said: AnswerCounter = sent.read()?;
    let job = at.job.id;
    at.done(&sent, move |db| answers::answer_counter(db, actor, job, said.agreed)).await
}
