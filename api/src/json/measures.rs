//! What the files of a design measure, what that proposes for its operations, and taking it over.

use actix_web::{HttpRequest, HttpResponse, web};
use designs::geometry::propose;
use designs::okh;
use serde::{Deserialize, Serialize};
use serde_json::json;
use utoipa::ToSchema;

use super::wire::{Sent, Shared};
use crate::auth::{Anyone, Designer};
use crate::error::Fault;
use crate::flows::measures::{newest, proposals, shapes, take};
use crate::once::once;
use crate::routes::{Access, Route};
use crate::web::Answer;

/// The routes of this file.
pub const ROUTES: &[Route] = &[
    Route::get("/api/v1/designs/{slug}/measures", Access::Anyone, || web::get().to(show)),
    Route::post("/api/v1/designs/{slug}/measures", Access::Designer, || web::post().to(confirm)),
];

/// Which version was looked at.
#[derive(Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct MeasuresSent {
    /// Its number; a newer one is not touched.
    pub version: i32,
}

/// What the files of the newest version measure (millimetres, cubic millimetres, whether they close), and what that
/// proposes for the operations that leave it open.
#[utoipa::path(get, path = "/api/v1/designs/{slug}/measures", tag = "designs",
    params(("slug" = String, Path, description = "Its name in addresses")),
    responses((status = 200, body = serde_json::Value)))]
async fn show(app: Shared, _who: Anyone, slug: web::Path<String>) -> Answer {
    let slug = slug.into_inner();
    let (_, version, files) = app.store.read(move |db| newest(db, &slug)).await?;
    let manifest = okh::read(&version.manifest).map_err(|_| Fault::missing())?;
    let shapes = shapes(&app, &files).await?;
    let proposals = propose(&manifest, &shapes);
    let files: Vec<_> = shapes.iter().map(|(name, shape)| json!({ "file": name, "measures": shape })).collect();
    Ok(HttpResponse::Ok().json(json!({ "version": version.number, "files": files, "proposals": proposals })))
}

/// Takes over what the files propose: the next version of one's own design says it, and waits for a reviewer.
#[utoipa::path(post, path = "/api/v1/designs/{slug}/measures", tag = "designs", request_body = MeasuresSent,
    params(("slug" = String, Path, description = "Its name in addresses")),
    responses((status = 204)))]
async fn confirm(app: Shared, req: HttpRequest, who: Designer, slug: web::Path<String>, sent: Sent) -> Answer {
    let slug = slug.into_inner();
    let (design, version, files) = app.store.read(move |db| newest(db, &slug)).await?;
    if design.owner_id != Some(who.account) {
        return Err(Fault::missing());
    }
    if sent.read::<MeasuresSent>()?.version != version.number {
        return Err(Fault::new("changed_meanwhile"));
    }
    let manifest = okh::read(&version.manifest).map_err(|_| Fault::missing())?;
    let proposed = proposals(&app, &manifest, &files).await?;
    let (key, actor, owner) = (sent.key(&req, &who)?, who.actor(), who.account);
    app.store
        .write(move |db| once(db, &key, |db| take(db, actor, owner, (&design, &version), &files, &proposed)))
        .await?;
    Ok(HttpResponse::NoContent().finish())
}
