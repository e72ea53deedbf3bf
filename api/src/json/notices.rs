//! Notices: what somebody wants repaired, or has of material or waste, and the answers of workshops.

use actix_web::{HttpRequest, HttpResponse, web};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use store::notices::{self, Notice};
use store::state::NoticeState;
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

use super::wire::{List, Paging, Sent, Shared, listed};
use crate::auth::{Anyone, SignedIn};
use crate::flows::notices::{self as flow, Answer as Said, checked, to_answer, to_end};
use crate::once::once;
use crate::routes::{Access, Route};
use crate::web::{Answer, Checks};

/// The routes of this file.
pub const ROUTES: &[Route] = &[
    Route::get("/api/v1/notices", Access::Anyone, || web::get().to(list)),
    Route::post("/api/v1/notices", Access::SignedIn, || web::post().to(post)),
    Route::get("/api/v1/notices/review", Access::SignedIn, || web::get().to(to_review)),
    Route::get("/api/v1/notices/{id}", Access::Anyone, || web::get().to(show)),
    Route::post("/api/v1/notices/{id}/answer", Access::Member, || web::post().to(answer)),
    Route::post("/api/v1/notices/{id}/review", Access::Member, || web::post().to(review)),
    Route::post("/api/v1/notices/{id}/close", Access::Member, || web::post().to(close)),
];

/// A notice; nobody's name or address.
#[derive(Serialize, ToSchema)]
pub struct NoticeView {
    /// Its id.
    pub id: Uuid,
    /// `repair` or `material`.
    pub kind: String,
    /// `open`; to its poster and to reviewers also `pending` or `refused`.
    pub state: String,
    /// What it is.
    pub title: String,
    /// What else there is to know.
    pub about: String,
    /// How much there is.
    pub amount: String,
    /// ISO 3166-1 alpha-2.
    pub country: String,
    /// The town; no nearer place is known.
    pub town: String,
    /// Latitude of the town.
    pub lat: f64,
    /// Longitude of the town.
    pub lon: f64,
    /// When it was posted.
    pub created_at: DateTime<Utc>,
    /// When it ends by itself.
    pub ends_at: DateTime<Utc>,
    /// What a reviewer said to its poster, while it is not open.
    pub note: String,
}

impl From<Notice> for NoticeView {
    fn from(row: Notice) -> Self {
        Self {
            id: row.id.0,
            kind: row.kind.word().to_owned(),
            state: row.state.word().to_owned(),
            title: row.title,
            about: row.about,
            amount: row.amount,
            country: row.country,
            town: row.town,
            lat: row.lat,
            lon: row.lon,
            created_at: *row.created_at,
            ends_at: *row.ends_at,
            note: if row.state == NoticeState::Open { String::new() } else { row.note },
        }
    }
}

/// What to post; mail addresses and telephone numbers in the text are left out.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NoticeSaid {
    /// `repair` or `material`.
    pub kind: String,
    /// What it is.
    #[schema(min_length = 3, max_length = 80)]
    pub title: String,
    /// What else there is to know.
    #[serde(default)]
    #[schema(max_length = 1000)]
    pub about: String,
    /// How much there is.
    #[serde(default)]
    #[schema(max_length = 80)]
    pub amount: String,
    /// The town, with its country where there are several of that name.
    #[schema(example = "Mombasa, Kenya")]
    pub town: String,
}

/// An answer to whoever posted a notice.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NoticeAnswer {
    /// The words.
    #[schema(min_length = 3, max_length = 800)]
    pub message: String,
    /// Slug of one's workshop, when one answers for several.
    #[serde(default)]
    pub workshop: String,
    /// Whether one's own address stands in the letter, to answer to.
    #[serde(default)]
    pub reply: bool,
}

/// Which notices.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct Which {
    /// `repair` or `material`; both unless told.
    pub kind: Option<String>,
}

/// The open notices, newest first.
#[utoipa::path(get, path = "/api/v1/notices", tag = "notices", params(Which, Paging),
    responses((status = 200, body = List<NoticeView>)))]
pub async fn list(app: Shared, which: web::Query<Which>, paging: web::Query<Paging>) -> Answer {
    let mut rows = app.store.read(|db| notices::open(db, flow::LOOKED_AT)).await?;
    rows.retain(|row| which.kind.as_deref().is_none_or(|kind| row.kind.word() == kind));
    listed(&paging.part(rows, |row| row.id.0)?.map(NoticeView::from))
}

/// One notice: an open one, or one's own that waits or was refused.
#[utoipa::path(get, path = "/api/v1/notices/{id}", tag = "notices", responses((status = 200, body = NoticeView)))]
pub async fn show(app: Shared, who: Anyone, id: web::Path<String>) -> Answer {
    let row = app.store.read(move |db| flow::visible(db, who.0.as_ref(), &id)).await?;
    Ok(HttpResponse::Ok().json(NoticeView::from(row)))
}

/// Posts a notice, which everybody sees for sixty days once a reviewer agreed.
#[utoipa::path(post, path = "/api/v1/notices", tag = "notices", request_body = NoticeSaid,
    responses((status = 201, body = NoticeView)))]
pub async fn post(app: Shared, req: HttpRequest, who: SignedIn, sent: Sent) -> Answer {
    let said: NoticeSaid = sent.read()?;
    let mut checks = Checks::default();
    let new = checked(&mut checks, |name| match name {
        "kind" => said.kind.clone(),
        "title" => said.title.clone(),
        "about" => said.about.clone(),
        "amount" => said.amount.clone(),
        "town" => said.town.clone(),
        _ => String::new(),
    });
    checks.done()?;
    let new = new.ok_or(crate::error::Fault::new("bad_request"))?;
    let key = sent.key(&req, &who)?;
    let row = app
        .store
        .write(move |db| {
            let id = once(db, &key, |db| flow::post(db, &who, new))?;
            notices::find(db, id)
        })
        .await?;
    Ok(HttpResponse::Created().json(NoticeView::from(row)))
}

/// A workshop of a fitting role answers, once; the letter goes through the house.
#[utoipa::path(post, path = "/api/v1/notices/{id}/answer", tag = "notices", request_body = NoticeAnswer,
    responses((status = 204)))]
pub async fn answer(app: Shared, req: HttpRequest, who: SignedIn, id: web::Path<String>, sent: Sent) -> Answer {
    let reader = who.0.clone();
    let asked = id.clone();
    app.store.read(move |db| to_answer(db, &reader, &asked, "")).await?;
    let said: NoticeAnswer = sent.read()?;
    let mut checks = Checks::default();
    let message = checks.text("message", said.message.trim(), 3..=800);
    checks.done()?;
    let (reader, slug) = (who.0.clone(), said.workshop);
    let (row, workshop) = app.store.read(move |db| to_answer(db, &reader, &id, &slug)).await?;
    app.limits.count_account(&format!("notice {}", row.id))?;
    let said = Said { message, reply_to: said.reply.then(|| who.email.clone()) };
    let (key, actor) = (sent.key(&req, &who)?, who.actor());
    app.store.write(move |db| once(db, &key, |db| flow::answer(db, actor, &row, &workshop, said))).await?;
    Ok(HttpResponse::NoContent().finish())
}

/// What waits for a review of yours, the oldest first.
#[utoipa::path(get, path = "/api/v1/notices/review", tag = "notices", params(Paging),
    responses((status = 200, body = List<NoticeView>)))]
pub async fn to_review(app: Shared, who: SignedIn, paging: web::Query<Paging>) -> Answer {
    let rows = app.store.read(move |db| flow::to_review(db, &who)).await?;
    listed(&paging.part(rows, |row| row.id.0)?.map(NoticeView::from))
}

/// A reviewer's answer.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NoticeReview {
    /// Whether everybody may see it.
    pub agreed: bool,
    /// Words to its poster; needed when not.
    #[serde(default)]
    #[schema(max_length = 1000)]
    pub note: String,
}

/// Lets everybody see a notice, or says why not; its poster is told.
#[utoipa::path(post, path = "/api/v1/notices/{id}/review", tag = "notices", request_body = NoticeReview,
    responses((status = 204)))]
pub async fn review(app: Shared, req: HttpRequest, who: SignedIn, id: web::Path<String>, sent: Sent) -> Answer {
    let (reader, asked) = (who.0.clone(), id.into_inner());
    let row = app.store.read(move |db| flow::reviewable(db, &reader, &asked)).await?;
    let said: NoticeReview = sent.read()?;
    let mut checks = Checks::default();
    let note = checks.text("note", said.note.trim(), if said.agreed { 0 } else { 3 }..=1000);
    checks.done()?;
    let (key, actor) = (sent.key(&req, &who)?, who.actor());
    app.store.write(move |db| once(db, &key, |db| flow::decide(db, actor, &row, said.agreed, &note))).await?;
    Ok(HttpResponse::NoContent().finish())
}

/// Ends a notice: one's own, or any for those who coordinate.
#[utoipa::path(post, path = "/api/v1/notices/{id}/close", tag = "notices", responses((status = 204)))]
pub async fn close(app: Shared, who: SignedIn, id: web::Path<String>) -> Answer {
    let who = who.0;
    app.store
        .write(move |db| {
            let row = to_end(db, &who, &id)?;
            notices::end(db, who.actor(), &row)
        })
        .await?;
    Ok(HttpResponse::NoContent().finish())
}
