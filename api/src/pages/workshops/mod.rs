//! Workshops: the directory, the public record of one, and the pages on which its people keep the record true.

mod capabilities;
pub mod draft;
mod edit;
pub mod filter;
pub mod list;
mod people;
pub mod show;
pub mod view;

use actix_web::web;

use crate::routes::{Access, Route};

/// The routes of these files.
pub const ROUTES: &[Route] = &[
    Route::get("/workshops", Access::Anyone, || web::get().to(list::show)),
    Route::get("/workshops/print", Access::Anyone, || web::get().to(list::print)),
    Route::get("/workshops/{slug}", Access::Anyone, || web::get().to(show::show)),
    Route::post("/workshops/{slug}/review", Access::Member, || web::post().to(show::review)),
    Route::post("/workshops/{slug}/hand-over", Access::Member, || web::post().to(show::hand_over)),
    Route::get("/workshops/{slug}/edit", Access::Member, || web::get().to(edit::show)),
    Route::post("/workshops/{slug}/edit", Access::Member, || web::post().to(edit::change)),
    Route::post("/workshops/{slug}/pause", Access::Member, || web::post().to(edit::pause)),
    Route::post("/workshops/{slug}/members", Access::Member, || web::post().to(people::invite)),
    Route::post("/workshops/{slug}/members/remove", Access::Member, || web::post().to(people::remove)),
    Route::post("/workshops/{slug}/networks/leave", Access::Member, || web::post().to(people::leave)),
    Route::get("/workshops/{slug}/capabilities", Access::Member, || web::get().to(capabilities::list)),
    Route::get("/workshops/{slug}/capabilities/{id}", Access::Member, || web::get().to(capabilities::show)),
    Route::post("/workshops/{slug}/capabilities/{id}", Access::Member, || web::post().to(capabilities::put)),
    Route::post("/workshops/{slug}/capabilities/{id}/day", Access::Member, || web::post().to(capabilities::state_day)),
];
