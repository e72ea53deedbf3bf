//! Pages of partners, programmes and actions, kept by coordinators in Markdown.

use actix_web::{HttpRequest, web};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use store::networks;
use store::public_pages::{self, PublicPage};
use store::{Db, Result};
use utoipa::ToSchema;
use uuid::Uuid;

use super::wire::{List, Paging, Sent, Shared, created, listed, must_be_seen, seen, tagged};
use crate::auth::{Anyone, Coordinator};
use crate::flows::public_pages::{self as flow, Written};
use crate::once::once;
use crate::routes::{Access, Route};
use crate::web::{Answer, Checks};

/// The routes of this file.
pub const ROUTES: &[Route] = &[
    Route::get("/api/v1/pages", Access::Anyone, || web::get().to(list)),
    Route::post("/api/v1/pages", Access::Coordinator, || web::post().to(create)),
    Route::get("/api/v1/pages/{slug}", Access::Anyone, || web::get().to(show)),
    Route::patch("/api/v1/pages/{slug}", Access::Coordinator, || web::patch().to(change)),
];

/// A page.
#[derive(Serialize, ToSchema)]
pub struct PublicPageView {
    /// Its id.
    pub id: Uuid,
    /// Its name in addresses.
    pub slug: String,
    /// Slug of the network that keeps it.
    pub network: String,
    /// `partner`, `programme` or `action`.
    pub kind: String,
    /// `published`; to the coordinators of its network also `draft`.
    pub state: String,
    /// BCP 47 code of the language it is written in.
    pub language: String,
    /// Its title.
    pub title: String,
    /// What it says in a sentence.
    pub lead: String,
    /// What it says, in Markdown.
    pub text: String,
    /// Counts the changes; also the ETag.
    pub version: i32,
    /// When it was changed last.
    pub updated_at: DateTime<Utc>,
}

fn view(db: &mut Db, row: PublicPage) -> Result<PublicPageView> {
    Ok(PublicPageView {
        network: networks::find(db, row.network_id)?.slug,
        id: row.id.0,
        slug: row.slug,
        kind: row.kind.word().to_owned(),
        state: row.state.word().to_owned(),
        language: row.language,
        title: row.title,
        lead: row.lead,
        text: row.text,
        version: row.version,
        updated_at: *row.updated_at,
    })
}

/// A page to keep.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewPublicPage {
    /// Slug of the network; needed when one coordinates several.
    #[serde(default)]
    pub network: String,
    /// `partner`, `programme` or `action`.
    pub kind: String,
    /// BCP 47 code of its language.
    #[schema(example = "en")]
    pub language: String,
    /// Its title.
    #[schema(min_length = 3, max_length = 120)]
    pub title: String,
    /// What it says in a sentence.
    #[serde(default)]
    #[schema(max_length = 300)]
    pub lead: String,
    /// What it says, in Markdown; tags in it are shown as text.
    #[schema(min_length = 1, max_length = 20_000)]
    pub text: String,
    /// Whether everybody sees it.
    #[serde(default)]
    pub published: bool,
}

/// What to change of a page; what is left out stays.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct PublicPagePatch {
    /// `partner`, `programme` or `action`.
    pub kind: Option<String>,
    /// BCP 47 code of its language.
    pub language: Option<String>,
    /// Its title.
    #[schema(min_length = 3, max_length = 120)]
    pub title: Option<String>,
    /// What it says in a sentence.
    #[schema(max_length = 300)]
    pub lead: Option<String>,
    /// What it says, in Markdown.
    #[schema(min_length = 1, max_length = 20_000)]
    pub text: Option<String>,
    /// Whether everybody sees it.
    pub published: Option<bool>,
}

/// The published pages, and the drafts of the networks one coordinates, by title.
#[utoipa::path(get, path = "/api/v1/pages", tag = "pages", params(Paging),
    responses((status = 200, body = List<PublicPageView>)))]
pub async fn list(app: Shared, who: Anyone, paging: web::Query<Paging>) -> Answer {
    let read = move |db: &mut Db| {
        let rows = flow::seen(db, who.0.as_ref())?.into_iter();
        rows.map(|row| view(db, row)).collect::<Result<Vec<_>>>()
    };
    let all = app.store.read(read).await?;
    listed(&paging.part(all, |one| one.id)?)
}

/// One page.
#[utoipa::path(get, path = "/api/v1/pages/{slug}", tag = "pages",
    responses((status = 200, body = PublicPageView)))]
pub async fn show(app: Shared, who: Anyone, slug: web::Path<String>) -> Answer {
    let read = move |db: &mut Db| {
        let row = flow::shown(db, who.0.as_ref(), &slug)?;
        view(db, row)
    };
    let page = app.store.read(read).await?;
    tagged(&page, page.version)
}

/// Keeps a new page, as a draft unless told.
#[utoipa::path(post, path = "/api/v1/pages", tag = "pages", request_body = NewPublicPage,
    responses((status = 201, body = PublicPageView)))]
pub async fn create(app: Shared, req: HttpRequest, who: Coordinator, sent: Sent) -> Answer {
    let said: NewPublicPage = sent.read()?;
    let (reader, named) = (who.0.clone(), said.network);
    let blank = app
        .store
        .read(move |db| {
            let network = flow::network(db, &reader, &named)?;
            Ok(flow::blank(db, network))
        })
        .await?;
    let written = Written {
        kind: said.kind,
        language: said.language,
        title: said.title,
        lead: said.lead,
        text: said.text,
        published: said.published,
    };
    let mut checks = Checks::default();
    let new = written.onto(&mut checks, blank);
    checks.done()?;
    let (key, actor) = (sent.key(&req, &who)?, who.actor());
    let page = app
        .store
        .write(move |db| {
            let id = once(db, &key, |db| Ok(flow::create(db, actor, new)?.id))?;
            let row = public_pages::find(db, id)?;
            view(db, row)
        })
        .await?;
    created(&page, page.version, &format!("/api/v1/pages/{}", page.slug))
}

/// Changes a page, publishes it or makes it a draft again.
#[utoipa::path(patch, path = "/api/v1/pages/{slug}", tag = "pages", request_body = PublicPagePatch,
    responses((status = 200, body = PublicPageView)))]
pub async fn change(app: Shared, req: HttpRequest, who: Coordinator, slug: web::Path<String>, sent: Sent) -> Answer {
    let reader = who.0.clone();
    let known = app.store.read(move |db| flow::kept(db, &reader, &slug)).await?;
    let patch: PublicPagePatch = sent.read()?;
    let before = Written::of(&known);
    let written = Written {
        kind: patch.kind.unwrap_or(before.kind),
        language: patch.language.unwrap_or(before.language),
        title: patch.title.unwrap_or(before.title),
        lead: patch.lead.unwrap_or(before.lead),
        text: patch.text.unwrap_or(before.text),
        published: patch.published.unwrap_or(before.published),
    };
    let mut checks = Checks::default();
    let changed = written.onto(&mut checks, known);
    checks.done()?;
    let (actor, seen, id) = (who.actor(), seen(&req), changed.id);
    let page = app
        .store
        .write(move |db| {
            must_be_seen(seen, changed.version)?;
            public_pages::update(db, actor, changed)?;
            let row = public_pages::find(db, id)?;
            view(db, row)
        })
        .await?;
    tagged(&page, page.version)
}
