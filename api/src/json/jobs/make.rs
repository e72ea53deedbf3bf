//! What a workshop does with a job: reports, first article, less, giving back, sending; and a later day.

use actix_web::{HttpRequest, web};
use chrono::NaiveDate;
use serde::Deserialize;
use store::ReportId;
use store::jobs::Reported;
use utoipa::ToSchema;
use uuid::Uuid;

use super::At;
use super::photo::{ArticleForm, ReportForm, Told, attach};
use super::view::JobView;
use crate::auth::SignedIn;
use crate::flows::later::{self, Asked};
use crate::flows::making;
use crate::json::requests::Note;
use crate::json::wire::{Sent, Shared};
use crate::web::{Answer, Checks, Form};

/// The most pieces that one report may name.
const MOST: i64 = 10_000_000;

/// What was made since the last report.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewReport {
    /// Good pieces since the last report; a difference, which may be negative, in a correction.
    #[serde(default)]
    #[schema(maximum = 10_000_000)]
    pub good: i64,
    /// Scrapped pieces since the last report.
    #[serde(default)]
    #[schema(maximum = 10_000_000)]
    pub scrap: i64,
    /// In one's own words.
    #[serde(default)]
    #[schema(max_length = 1000)]
    pub note: String,
    /// What holds the work up.
    #[serde(default)]
    #[schema(max_length = 300)]
    pub blocker: String,
    /// Which report this one corrects.
    #[serde(default)]
    pub corrects: Option<Uuid>,
}

/// How many pieces stay.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Reduce {
    /// Good pieces that the job keeps; fewer than now and not fewer than are made.
    #[schema(minimum = 1)]
    pub keep: i64,
}

/// A later day.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Extend {
    /// By which day instead.
    pub day: NaiveDate,
    /// Why, in one's own words.
    #[serde(default)]
    #[schema(max_length = 500)]
    pub note: String,
}

/// How it was sent.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Ship {
    /// Where to follow it.
    #[serde(default)]
    #[schema(max_length = 200)]
    pub tracking: String,
}

/// Reports progress; the last good piece makes the job ready. With `corrects` it is a difference to an earlier report,
/// until the pieces are sent.
#[utoipa::path(post, path = "/api/v1/jobs/{id}/reports", tag = "jobs",
    request_body(content((NewReport = "application/json"), (ReportForm = "multipart/form-data"))),
    responses((status = 200, body = JobView)))]
pub async fn report(app: Shared, req: HttpRequest, who: SignedIn, id: web::Path<Uuid>, told: Told) -> Answer {
    let at = At::find(app, req, who, *id).await?;
    let actor = at.must(|rights| rights.work)?;
    let mut checks = Checks::default();
    let (said, photo, key) = match told {
        Told::Document(sent) => (sent.read()?, None, sent.key(&at.req, &at.who)?),
        Told::Form(upload) => {
            let upload = upload?;
            let (photo, key) = at.keep(&upload, &mut checks).await?;
            (read_form(&upload.form, &mut checks), photo, key)
        }
    };
    let note = checks.text("note", said.note.trim(), 0..=1000);
    let blocker = checks.text("blocker", said.blocker.trim(), 0..=300);
    for (field, number) in [("good", said.good), ("scrap", said.scrap)] {
        if !(-MOST..=MOST).contains(&number) {
            checks.note(field, "not_a_choice");
        }
    }
    checks.done()?;
    let (job, corrects) = (at.job.id, said.corrects.map(ReportId));
    let said = Reported { good: said.good, scrap: said.scrap, note, blocker, photo: None, corrects };
    at.done_by(key, move |db| {
        let id = ReportId::new();
        let said = Reported { photo: attach(db, id, photo.as_ref())?, ..said };
        making::report(db, actor, id, job, None, said)
    })
    .await
}

/// The fields of a form; a number that is left out is none.
fn read_form(form: &Form, checks: &mut Checks) -> NewReport {
    let mut count = |name: &str| match form.text(name) {
        "" => 0,
        text => checks.number(name, text, 0..=MOST),
    };
    let (good, scrap) = (count("good"), count("scrap"));
    NewReport {
        good,
        scrap,
        note: form.text("note").to_owned(),
        blocker: form.text("blocker").to_owned(),
        corrects: None,
    }
}

/// Says that the first article can be inspected.
#[utoipa::path(post, path = "/api/v1/jobs/{id}/first-article", tag = "jobs",
    request_body(content((Note = "application/json"), (ArticleForm = "multipart/form-data"))),
    responses((status = 200, body = JobView)))]
pub async fn first_article(app: Shared, req: HttpRequest, who: SignedIn, id: web::Path<Uuid>, told: Told) -> Answer {
    let at = At::find(app, req, who, *id).await?;
    let actor = at.must(|rights| rights.work)?;
    let mut checks = Checks::default();
    let (note, photo, key) = match told {
        Told::Document(sent) => (sent.read::<Note>()?.checked(true)?, None, sent.key(&at.req, &at.who)?),
        Told::Form(upload) => {
            let upload = upload?;
            let (photo, key) = at.keep(&upload, &mut checks).await?;
            let note = checks.text("note", upload.form.text("note"), usize::from(photo.is_none())..=1000);
            (note, photo, key)
        }
    };
    checks.done()?;
    let job = at.job.id;
    at.done_by(key, move |db| {
        let id = ReportId::new();
        let photo = attach(db, id, photo.as_ref())?;
        making::submit_first_article(db, actor, id, job, note, photo)
    })
    .await
}

/// Asks for a later day for a job that is at risk; the designer or a coordinator answers.
#[utoipa::path(post, path = "/api/v1/jobs/{id}/extend", tag = "jobs", request_body = Extend,
    responses((status = 200, body = JobView)))]
pub async fn extend(app: Shared, req: HttpRequest, who: SignedIn, id: web::Path<Uuid>, sent: Sent) -> Answer {
    let at = At::find(app, req, who, *id).await?;
    let actor = at.must(|rights| rights.work)?;
    let said: Extend = sent.read()?;
    let mut checks = Checks::default();
    let note = checks.text("note", said.note.trim(), 0..=500);
    checks.done()?;
    let (job, asked) = (at.job.id, Asked { day: said.day, note });
    at.done(&sent, move |db| later::ask(db, actor, job, &asked)).await
}

/// Gives part of a promise back; exactly that is planned again.
#[utoipa::path(post, path = "/api/v1/jobs/{id}/reduce", tag = "jobs", request_body = Reduce,
    responses((status = 200, body = JobView)))]
pub async fn reduce(app: Shared, req: HttpRequest, who: SignedIn, id: web::Path<Uuid>, sent: Sent) -> Answer {
    let at = At::find(app, req, who, *id).await?;
    let actor = at.must(|rights| rights.work)?;
    let said: Reduce = sent.read()?;
    let job = at.job.id;
    at.done(&sent, move |db| making::reduce(db, actor, job, None, said.keep)).await
}

/// Gives everything back that is not made yet.
#[utoipa::path(post, path = "/api/v1/jobs/{id}/withdraw", tag = "jobs", request_body = Note,
    responses((status = 200, body = JobView)))]
pub async fn withdraw(app: Shared, req: HttpRequest, who: SignedIn, id: web::Path<Uuid>, sent: Sent) -> Answer {
    let at = At::find(app, req, who, *id).await?;
    let actor = at.must(|rights| rights.work)?;
    let note = sent.read::<Note>()?.checked(false)?;
    let job = at.job.id;
    at.done(&sent, move |db| making::withdraw(db, actor, job, &note)).await
}

/// Says that the pieces left the workshop.
#[utoipa::path(post, path = "/api/v1/jobs/{id}/ship", tag = "jobs", request_body = Ship,
    responses((status = 200, body = JobView)))]
pub async fn ship(app: Shared, req: HttpRequest, who: SignedIn, id: web::Path<Uuid>, sent: Sent) -> Answer {
    let at = At::find(app, req, who, *id).await?;
    let actor = at.must(|rights| rights.work)?;
    let said: Ship = sent.read()?;
    let mut checks = Checks::default();
    let tracking = checks.text("tracking", said.tracking.trim(), 0..=200);
    checks.done()?;
    let job = at.job.id;
    at.done(&sent, move |db| making::ship(db, actor, job, None, Some(&tracking))).await
}
