//! Downloads: files of designs for everybody, photos of reports for those who may see the job.

use actix_web::web;
use store::{FileId, StoreError, files};

use super::entry::private;
use super::jobs::way::Way;
use crate::app::App;
use crate::auth::Anyone;
use crate::downloads::{fetch, job_of, serve};
use crate::error::Fault;
use crate::routes::{Access, Route};
use crate::web::Answer;

/// The routes of this file.
pub const ROUTES: &[Route] = &[
    Route::get("/files/{id}", Access::Anyone, || web::get().to(download)),
    Route::get("/j/{token}/photos/{file}", Access::Link, || web::get().to(photo)),
];

async fn download(app: web::Data<App>, who: Anyone, id: web::Path<String>) -> Answer {
    fetch(&app, who, &id).await
}

/// A photo on the page of a mailed link.
async fn photo(app: web::Data<App>, way: Way, path: web::Path<(String, String)>) -> Answer {
    let id: FileId = path.1.parse().map_err(|_| Fault::missing())?;
    let file = app
        .store
        .read(move |db| {
            let file = files::find(db, id)?.file;
            match job_of(db, &file)? {
                Some(job) if job == way.job => Ok(file),
                _ => Err(StoreError::Missing("file")),
            }
        })
        .await?;
    Ok(private(serve(&app, &file).await?))
}
