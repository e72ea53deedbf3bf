//! What machines ask: alive, and ready to serve.

use actix_web::{HttpResponse, web};
use store::event;

use super::Answer;
use crate::app::App;
use crate::routes::{Access, Route};

/// The routes of this file.
pub const ROUTES: &[Route] = &[
    Route::get("/healthz", Access::Anyone, || web::get().to(alive)),
    Route::get("/readyz", Access::Anyone, || web::get().to(ready)),
];

async fn alive() -> HttpResponse {
    HttpResponse::Ok().content_type("text/plain; charset=utf-8").body("ok\n")
}

/// Ready when the store answers.
async fn ready(app: web::Data<App>) -> Answer {
    app.store.read(event::cursor).await?;
    Ok(HttpResponse::Ok().content_type("text/plain; charset=utf-8").body("ready\n"))
}
