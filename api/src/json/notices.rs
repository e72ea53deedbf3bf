//! Notices: what somebody wants repaired, or has of material or waste, and the answers of workshops.

use actix_web::{HttpRequest, HttpResponse, web};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use store::notices::{self, Notice};
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

use super::wire::{List, Paging, Sent, Shared, listed};
use crate::auth::SignedIn;
use crate::flows::notices::{self as flow, Answer as Said, checked, to_answer, to_end};
use crate::once::once;
use crate::routes::{Access, Route};
use crate::web::{Answer, Checks};

/// The routes of this file.
pub const ROUTES: &[Route] = &[
    Route::get("/api/v1/notices", Access::Anyone, || web::get().to(list)),
    Route::post("/api/v1/notices", Access::SignedIn, || web::post().to(post)),
    Route::get("/api/v1/notices/{id}", Access::Anyone, || web::get().to(show)),
    Route::post("/api/v1/notices/{id}/answer", Access::Member, || web::post().to(answer)),
    Route::post("/api/v1/notices/{id}/close", Access::Member, || web::post().to(close)),
];

/// A notice; nobody's name or address.
#[derive(Serialize, ToSchema)]
pub struct NoticeView {
    /// Its id.
    pub id: Uuid,
    /// `repair` or `material`.
    pub kind: String,
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
}

impl From<Notice> for NoticeView {
    fn from(row: Notice) -> Self {
        Self {
            id: row.id.0,
            kind: row.kind.word().to_owned(),
            title: row.title,
            about: row.about,
            amount: row.amount,
            country: row.country,
            town: row.town,
            lat: row.lat,
            lon: row.lon,
            created_at: *row.created_at,
            ends_at: *row.ends_at,
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

/// One open notice.
#[utoipa::path(get, path = "/api/v1/notices/{id}", tag = "notices", responses((status = 200, body = NoticeView)))]
pub async fn show(app: Shared, id: web::Path<String>) -> Answer {
    let row = app.store.read(move |db| flow::shown(db, &id)).await?;
    Ok(HttpResponse::Ok().json(NoticeView::from(row)))
}

/// Posts a notice, which everybody sees for sixty days.
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
    let (key, actor, person) = (sent.key(&req, &who)?, who.actor(), who.person);
    let row = app
        .store
        .write(move |db| {
            let id = once(db, &key, |db| flow::post(db, actor, person, new))?;
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
