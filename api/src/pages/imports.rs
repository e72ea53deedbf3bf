//! Bringing in records of others: a file is looked at before anything is written, its columns can be said, doubles are
//! decided side by side, and an import can be taken back. Other instances can be followed. Where records come from stands on a page for everybody.

mod file;
mod following;
mod queue;
mod sources;

use actix_web::web;

use crate::routes::{Access, Route};

/// The routes of this folder.
pub const ROUTES: &[Route] = &[
    Route::get("/imports", Access::Coordinator, || web::get().to(file::list)),
    Route::post("/imports/preview", Access::Coordinator, || web::post().to(file::preview)),
    Route::post("/imports/write", Access::Coordinator, || web::post().to(file::write)),
    Route::get("/imports/report", Access::Coordinator, || web::get().to(file::report)),
    Route::post("/imports/rollback", Access::Coordinator, || web::post().to(file::roll_back)),
    Route::get("/imports/doubles", Access::Coordinator, || web::get().to(queue::show)),
    Route::post("/imports/doubles", Access::Coordinator, || web::post().to(queue::decide)),
    Route::get("/imports/following", Access::Coordinator, || web::get().to(following::show)),
    Route::post("/imports/following", Access::Coordinator, || web::post().to(following::begin)),
    Route::post("/imports/following/change", Access::Coordinator, || web::post().to(following::change)),
    Route::get("/sources", Access::Anyone, || web::get().to(sources::show)),
    Route::get("/exports/workshops", Access::Anyone, || web::get().to(sources::export)),
];
