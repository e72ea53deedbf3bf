//! Files: those of designs for everybody, photos of reports for those who may see the job.

use actix_web::web;

use super::wire::Shared;
use crate::auth::Anyone;
use crate::downloads::fetch;
use crate::routes::{Access, Route};
use crate::web::Answer;

/// The routes of this file.
pub const ROUTES: &[Route] = &[Route::get("/api/v1/files/{id}", Access::Anyone, || web::get().to(download))];

/// The bytes of a file, of the type that was found in it.
#[utoipa::path(get, path = "/api/v1/files/{id}", tag = "designs",
    responses((status = 200, body = Vec<u8>, content_type = "application/octet-stream")))]
async fn download(app: Shared, who: Anyone, id: web::Path<String>) -> Answer {
    fetch(&app, who, &id).await
}
