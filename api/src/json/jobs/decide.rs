//! What others do with a job: inspectors, receivers, coordinators; and a workshop that contests a receipt.

use actix_web::{HttpRequest, web};
use serde::Deserialize;
use store::DestinationId;
use store::jobs::{Arrived, Remedy};
use utoipa::ToSchema;
use uuid::Uuid;

use super::At;
use super::answer::AnswerCounter;
use super::view::JobView;
use crate::auth::SignedIn;
use crate::flows::{later, making, receiving};
use crate::json::requests::Note;
use crate::json::wire::{Sent, Shared};
use crate::web::{Answer, Checks};

/// An inspector's word.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Inspect {
    /// Whether the first article is as it should be.
    pub passed: bool,
    /// What to mend; needed when it did not pass.
    #[serde(default)]
    #[schema(max_length = 1000)]
    pub note: String,
}

/// What a receiver says of one job at one destination. All pieces that wait there are accounted for: good or not.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Receive {
    /// Where.
    pub destination_id: Uuid,
    /// Good pieces.
    #[schema(minimum = 0)]
    pub good: i64,
    /// Why the others are not good, or missing.
    #[serde(default)]
    #[schema(max_length = 1000)]
    pub reason: String,
    /// What becomes of the others: `rework`, `replace` or `written_off`; `none` when there are none.
    #[serde(default = "none")]
    #[schema(value_type = String, example = "none")]
    pub remedy: Remedy,
}

const fn none() -> Remedy {
    Remedy::None
}

/// Passes a first article, or asks for it again; for inspectors and coordinators.
#[utoipa::path(post, path = "/api/v1/jobs/{id}/inspect", tag = "jobs", request_body = Inspect,
    responses((status = 200, body = JobView)))]
pub async fn inspect(app: Shared, req: HttpRequest, who: SignedIn, id: web::Path<Uuid>, sent: Sent) -> Answer {
    let at = At::find(app, req, who, *id).await?;
    let actor = at.must(|rights| rights.inspect)?;
    let said: Inspect = sent.read()?;
    let mut checks = Checks::default();
    let note = checks.text("note", said.note.trim(), usize::from(!said.passed)..=1000);
    checks.done()?;
    let job = at.job.id;
    at.done(&sent, move |db| making::inspect(db, actor, job, said.passed, &note)).await
}

/// Agrees to the later day that a workshop asked for, or not; for the designer and coordinators.
#[utoipa::path(post, path = "/api/v1/jobs/{id}/answer-extend", tag = "jobs", request_body = AnswerCounter,
    responses((status = 200, body = JobView)))]
pub async fn answer_extend(app: Shared, req: HttpRequest, who: SignedIn, id: web::Path<Uuid>, sent: Sent) -> Answer {
    let at = At::find(app, req, who, *id).await?;
    let actor = at.must(|rights| rights.decide)?;
    let said: AnswerCounter = sent.read()?;
    let job = at.job.id;
    at.done(&sent, move |db| if said.agreed { later::agree(db, actor, job) } else { later::refuse(db, actor, job) })
        .await
}

/// Confirms what arrived at one destination.
#[utoipa::path(post, path = "/api/v1/jobs/{id}/receive", tag = "jobs", request_body = Receive,
    responses((status = 200, body = JobView)))]
pub async fn receive(app: Shared, req: HttpRequest, who: SignedIn, id: web::Path<Uuid>, sent: Sent) -> Answer {
    let at = At::find(app, req, who, *id).await?;
    let actor = at.must(|rights| rights.receive)?;
    let said: Receive = sent.read()?;
    let mut checks = Checks::default();
    let reason = checks.text("reason", said.reason.trim(), 0..=1000);
    checks.done()?;
    let destination = DestinationId(said.destination_id);
    let said = Arrived { job: at.job.id, destination, good: said.good, reason, remedy: said.remedy };
    at.done(&sent, move |db| receiving::receive(db, actor, said)).await
}

/// Contests what was received; for the workshop, within seven days.
#[utoipa::path(post, path = "/api/v1/jobs/{id}/dispute", tag = "jobs", request_body = Note,
    responses((status = 200, body = JobView)))]
pub async fn dispute(app: Shared, req: HttpRequest, who: SignedIn, id: web::Path<Uuid>, sent: Sent) -> Answer {
    let at = At::find(app, req, who, *id).await?;
    let actor = at.must(|rights| rights.work)?;
    let note = sent.read::<Note>()?.checked(true)?;
    let job = at.job.id;
    at.done(&sent, move |db| receiving::dispute(db, actor, job, &note)).await
}

/// A coordinator decides a dispute, with words.
#[utoipa::path(post, path = "/api/v1/jobs/{id}/resolve", tag = "jobs", request_body = Note,
    responses((status = 200, body = JobView)))]
pub async fn resolve(app: Shared, req: HttpRequest, who: SignedIn, id: web::Path<Uuid>, sent: Sent) -> Answer {
    let at = At::find(app, req, who, *id).await?;
    let actor = at.must(|rights| rights.resolve)?;
    let note = sent.read::<Note>()?.checked(true)?;
    let job = at.job.id;
    at.done(&sent, move |db| receiving::resolve(db, actor, job, &note)).await
}
