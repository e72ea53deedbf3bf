//! The shared library: designs, their versions and files.

use actix_web::web;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use store::designs::{self, Design, Shelf, Version};
use store::{Db, DesignId, StoreError, files};
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

use super::wire::{List, Paging, Shared, listed, tagged};
use crate::auth::{Anyone, Who};
use crate::routes::{Access, Route};
use crate::web::Answer;

/// The routes of this file.
pub const ROUTES: &[Route] = &[
    Route::get("/api/v1/designs", Access::Anyone, || web::get().to(list)),
    Route::get("/api/v1/designs/{slug}", Access::Anyone, || web::get().to(show)),
    Route::get("/api/v1/designs/{slug}/versions", Access::Anyone, || web::get().to(versions)),
    Route::get("/api/v1/designs/{slug}/similar", Access::Anyone, || web::get().to(similar)),
    Route::get("/api/v1/designs/{slug}/versions/{number}/files", Access::Anyone, || web::get().to(files)),
];

/// A design with its newest version.
#[derive(Serialize, ToSchema)]
pub struct DesignView {
    /// Its id.
    pub id: Uuid,
    /// Its name in addresses.
    pub slug: String,
    /// Its title.
    pub title: String,
    /// One or two sentences.
    pub summary: String,
    /// Its newest version.
    pub newest: VersionView,
    /// When it came.
    pub created_at: DateTime<Utc>,
    /// Counts the changes; also the ETag.
    pub version: i32,
}

/// One version of a design.
#[derive(Serialize, ToSchema)]
pub struct VersionView {
    /// Its id.
    pub id: Uuid,
    /// 1, 2, 3 …
    pub number: i32,
    /// SHA-256 over manifest and files, hex.
    pub hash: String,
    /// The OKH manifest, TOML as it came.
    pub manifest: String,
    /// How to make it, in Markdown.
    pub instructions: String,
    /// SPDX expression.
    pub licence: String,
    /// 0 harmless to 3 regulated medical.
    pub risk_class: i32,
    /// `unreviewed`, `reviewed` or `refused`.
    pub review: String,
    /// When it came.
    pub created_at: DateTime<Utc>,
}

/// A design like another one.
#[derive(Serialize, ToSchema)]
pub struct SimilarView {
    /// Its name in addresses.
    pub slug: String,
    /// Its title.
    pub title: String,
    /// How alike, 0 to 1: half by processes, a quarter each by materials and words; what few designs have counts more.
    pub likeness: f64,
    /// Ids of the processes by which both are made.
    pub processes: Vec<String>,
    /// Ids of the materials of which both are made.
    pub materials: Vec<String>,
}

/// A file of a version.
#[derive(Serialize, ToSchema)]
pub struct FileView {
    /// Its id.
    pub id: Uuid,
    /// Its name.
    pub name: String,
    /// What it is, for people.
    pub title: String,
    /// Media type, found from the content.
    pub media_type: String,
    /// Size.
    pub bytes: i64,
    /// SHA-256 of the bytes, hex.
    pub sha256: String,
    /// Where to download it.
    #[schema(example = "/api/v1/files/0192f0c1-2345-7abc-8def-0123456789ab")]
    pub href: String,
}

impl From<Version> for VersionView {
    fn from(version: Version) -> Self {
        Self {
            id: version.id.0,
            number: version.number,
            hash: version.hash,
            manifest: version.manifest,
            instructions: version.instructions,
            licence: version.licence,
            risk_class: version.risk_class,
            review: version.review.word().to_owned(),
            created_at: *version.created_at,
        }
    }
}

impl DesignView {
    /// A design with its newest version.
    pub fn of(design: Design, newest: Version) -> Self {
        Self {
            id: design.id.0,
            slug: design.slug,
            title: design.title,
            summary: design.summary,
            newest: newest.into(),
            created_at: *design.created_at,
            version: design.version,
        }
    }
}

/// A design with its newest version.
pub fn newest(db: &mut Db, id: DesignId) -> store::Result<(Design, Version)> {
    let newest = designs::versions(db, id)?.into_iter().next();
    Ok((designs::find(db, id)?, newest.ok_or(StoreError::Missing("version"))?))
}

/// Which designs.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct Filter {
    /// Words; all must be in the design's text.
    pub q: Option<String>,
}

/// Designs of the library with their newest versions, by title.
#[utoipa::path(get, path = "/api/v1/designs", tag = "designs", params(Filter, Paging),
    responses((status = 200, body = List<DesignView>)))]
async fn list(app: Shared, filter: web::Query<Filter>, paging: web::Query<Paging>) -> Answer {
    let words: Vec<String> = filter.q.as_deref().map(::designs::text::tokens).unwrap_or_default();
    let mut all = app.store.read(designs::shelf).await?;
    all.retain(|(design, _)| words.iter().all(|word| design.search.contains(word.as_str())));
    listed(&paging.part(all, |(design, _)| design.id.0)?.map(|(design, newest)| DesignView::of(design, newest)))
}

/// A design that stands in the library, or is one's own.
fn visible(db: &mut Db, who: Option<&Who>, slug: &str) -> store::Result<Design> {
    let design = designs::by_slug(db, slug)?;
    let own = who.is_some_and(|who| design.owner_id == Some(who.account));
    if design.state == Shelf::Published || own { Ok(design) } else { Err(StoreError::Missing("design")) }
}

/// One design.
#[utoipa::path(get, path = "/api/v1/designs/{slug}", tag = "designs", responses((status = 200, body = DesignView)))]
async fn show(app: Shared, who: Anyone, slug: web::Path<String>) -> Answer {
    let (design, newest) = app
        .store
        .read(move |db| {
            let design = visible(db, who.0.as_ref(), &slug)?;
            newest(db, design.id)
        })
        .await?;
    let version = design.version;
    tagged(&DesignView::of(design, newest), version)
}

/// The versions of a design, newest first.
#[utoipa::path(get, path = "/api/v1/designs/{slug}/versions", tag = "designs", params(Paging),
    responses((status = 200, body = List<VersionView>)))]
async fn versions(app: Shared, who: Anyone, slug: web::Path<String>, paging: web::Query<Paging>) -> Answer {
    let all = app
        .store
        .read(move |db| {
            let design = visible(db, who.0.as_ref(), &slug)?;
            designs::versions(db, design.id)
        })
        .await?;
    listed(&paging.part(all, |version| version.id.0)?.map(VersionView::from))
}

/// The most designs that are told.
const MOST_SIMILAR: usize = 20;

/// The designs most like one, most alike first.
#[utoipa::path(get, path = "/api/v1/designs/{slug}/similar", tag = "designs",
    responses((status = 200, body = List<SimilarView>)))]
async fn similar(app: Shared, who: Anyone, slug: web::Path<String>) -> Answer {
    let of = app.store.read(move |db| visible(db, who.0.as_ref(), &slug)).await?.id;
    let found = app.library.alike(&app.store, of, MOST_SIMILAR).await?;
    let items = found.into_iter().map(|(shelved, likeness)| SimilarView {
        slug: shelved.slug,
        title: shelved.title,
        likeness: likeness.total(),
        processes: likeness.shared_processes,
        materials: likeness.shared_materials,
    });
    listed(&List { items: items.collect(), next: None })
}

/// The files of a version, by name.
#[utoipa::path(get, path = "/api/v1/designs/{slug}/versions/{number}/files", tag = "designs",
    responses((status = 200, body = List<FileView>)))]
async fn files(app: Shared, who: Anyone, path: web::Path<(String, i32)>) -> Answer {
    let (slug, number) = path.into_inner();
    let found = app
        .store
        .read(move |db| {
            let design = visible(db, who.0.as_ref(), &slug)?;
            let version = designs::versions(db, design.id)?.into_iter().find(|version| version.number == number);
            files::of(db, version.ok_or(StoreError::Missing("version"))?.id)
        })
        .await?;
    let items = found.into_iter().map(|listed| FileView {
        id: listed.file.id.0,
        href: format!("/api/v1/files/{}", listed.file.id),
        name: listed.file.name,
        title: listed.file.title,
        media_type: listed.file.media_type,
        bytes: listed.bytes,
        sha256: listed.file.sha256,
    });
    listed(&List { items: items.collect(), next: None })
}
