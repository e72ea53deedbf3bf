//! What people ask about records of the map, for those who answer.

use actix_web::{HttpRequest, HttpResponse, web};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

use super::wire::{List, Sent, Shared, listed};
use crate::auth::SignedIn;
use crate::flows;
use crate::flows::petitions::{ToAnswer, answerable, to_answer};
use crate::once::once;
use crate::routes::{Access, Route};
use crate::web::{Answer, Checks};

/// The routes of this file.
pub const ROUTES: &[Route] = &[
    Route::get("/api/v1/petitions", Access::SignedIn, || web::get().to(list)),
    Route::post("/api/v1/petitions/{id}", Access::Member, || web::post().to(decide)),
];

/// What somebody with a proved address asks about a record.
#[derive(Serialize, ToSchema)]
pub struct PetitionView {
    /// Its id.
    pub id: Uuid,
    /// `claim`, `correct` or `remove`.
    pub kind: String,
    /// `waiting`, or `escalated` when nobody answered in time.
    pub state: String,
    /// Slug of the workshop.
    pub workshop: String,
    /// What they say.
    pub note: String,
    /// Their name.
    pub name: String,
    /// Their proved address.
    pub email: String,
    /// When an answer is due.
    pub due_at: DateTime<Utc>,
}

/// An answer.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Decision {
    /// Whether what is asked is done.
    pub granted: bool,
    /// Words to whoever asked; needed when it is not done.
    #[serde(default)]
    #[schema(max_length = 1000)]
    pub note: String,
}

/// What waits for an answer of yours, the most urgent first.
#[utoipa::path(get, path = "/api/v1/petitions", tag = "petitions",
    responses((status = 200, body = List<PetitionView>)))]
pub async fn list(app: Shared, who: SignedIn) -> Answer {
    let found = app.store.read(move |db| answerable(db, &who)).await?;
    let view = |one: ToAnswer| PetitionView {
        id: one.petition.id.0,
        kind: one.petition.kind.word().to_owned(),
        state: one.petition.state.word().to_owned(),
        workshop: one.about.slug,
        note: one.said.note,
        name: one.said.name,
        email: one.email,
        due_at: *one.petition.due_at,
    };
    listed(&List { items: found.into_iter().map(view).collect(), next: None })
}

/// Does what is asked, or says why not; whoever asked is told.
#[utoipa::path(post, path = "/api/v1/petitions/{id}", tag = "petitions", request_body = Decision,
    responses((status = 204)))]
pub async fn decide(app: Shared, req: HttpRequest, who: SignedIn, id: web::Path<String>, sent: Sent) -> Answer {
    let (reader, asked) = (who.0.clone(), id.into_inner());
    let id = app.store.read(move |db| to_answer(db, &reader, &asked)).await?;
    let said: Decision = sent.read()?;
    let mut checks = Checks::default();
    let note = checks.text("note", said.note.trim(), if said.granted { 0 } else { 3 }..=1000);
    checks.done()?;
    let (key, actor) = (sent.key(&req, &who)?, who.actor());
    app.store
        .write(move |db| once(db, &key, |db| flows::petitions::decide(db, actor, id, said.granted, &note)))
        .await?;
    Ok(HttpResponse::NoContent().finish())
}
