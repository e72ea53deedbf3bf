//! The library: what can be made, how, by whom; and bringing a design of one's own.

mod list;
mod measures;
mod new;
mod outline;
mod preview;
mod show;
mod similar;

use actix_web::web;

use crate::routes::{Access, Route};

/// The routes of these files.
pub const ROUTES: &[Route] = &[
    Route::get("/designs", Access::Anyone, || web::get().to(list::show)),
    Route::get("/designs/new", Access::Designer, || web::get().to(new::show)),
    Route::post("/designs/new", Access::Designer, || web::post().to(new::bring)),
    Route::get("/designs/{slug}", Access::Anyone, || web::get().to(show::show)),
    Route::post("/designs/{slug}/measures", Access::Designer, || web::post().to(measures::confirm)),
    Route::get("/designs/{slug}/preview.png", Access::Anyone, || web::get().to(measures::picture_of)),
    Route::get("/designs/{slug}/preview.svg", Access::Anyone, || web::get().to(preview::show)),
];

/// The words of a risk class.
fn risk(page: &crate::web::Page, class: i32) -> String {
    page.t(&format!("risk-{class}"))
}
