//! Workshops: who and where they are, what they can do, and how much of it on which day.

mod calendar;
mod change;
mod origins;
pub mod people;
mod view;

use actix_web::web;
use store::event::Actor;
use store::networks::{self, Network};
use store::workshops::{self, Listing, Workshop};
use store::{Db, StoreError, WorkshopId, capacity};

use super::filter::Filter;
use super::wire::{List, Paging, Shared, listed, tagged};
use crate::auth::{Anyone, Who};
use crate::error::{Fault, FieldError, Result};
use crate::flows::visibility::{self, Reader};
use crate::map::Asked;
use crate::routes::{Access, Route};
use crate::web::Answer;

pub use calendar::{__path_days, __path_put_capability, __path_state_day};
pub use change::{__path_change, __path_create, __path_hand_over, __path_pause, __path_review, ConsentSaid};
pub use origins::{__path_origins, OriginView};
pub use people::{__path_invite, __path_members, __path_remove};
pub use view::WorkshopView;

/// The routes of this folder.
pub const ROUTES: &[Route] = &[
    Route::get("/api/v1/workshops", Access::Anyone, || web::get().to(list)),
    Route::post("/api/v1/workshops", Access::SignedIn, || web::post().to(change::create)),
    Route::get("/api/v1/workshops/{slug}", Access::Anyone, || web::get().to(show)),
    Route::patch("/api/v1/workshops/{slug}", Access::Member, || web::patch().to(change::change)),
    Route::post("/api/v1/workshops/{slug}/review", Access::Member, || web::post().to(change::review)),
    Route::post("/api/v1/workshops/{slug}/hand-over", Access::Member, || web::post().to(change::hand_over)),
    Route::post("/api/v1/workshops/{slug}/pause", Access::Member, || web::post().to(change::pause)),
    Route::get("/api/v1/workshops/{slug}/origins", Access::Member, || web::get().to(origins::origins)),
    Route::get("/api/v1/workshops/{slug}/members", Access::Member, || web::get().to(people::members)),
    Route::post("/api/v1/workshops/{slug}/members", Access::Member, || web::post().to(people::invite)),
    Route::delete("/api/v1/workshops/{slug}/members/{account}", Access::Member, || web::delete().to(people::remove)),
    Route::put("/api/v1/workshops/{slug}/capabilities/{id}", Access::Member, || {
        web::put().to(calendar::put_capability)
    }),
    Route::get("/api/v1/workshops/{slug}/capabilities/{id}/days", Access::Member, || web::get().to(calendar::days)),
    Route::put("/api/v1/workshops/{slug}/capabilities/{id}/days/{day}", Access::Member, || {
        web::put().to(calendar::state_day)
    }),
];

/// By which way the reader acts for the workshop, if they may.
fn acts(who: Option<&Who>, workshop: &Workshop, networks: &[Network]) -> Option<Actor> {
    let ids: Vec<_> = networks.iter().map(|network| network.id).collect();
    who.and_then(|who| who.acts_for(workshop.id, &ids))
}

/// Listed workshops, by name; nearest first around a place.
#[utoipa::path(get, path = "/api/v1/workshops", tag = "workshops", params(Filter, Paging),
    responses((status = 200, body = List<WorkshopView>)))]
async fn list(app: Shared, pairs: web::Query<Vec<(String, String)>>) -> Answer {
    let (paging, pairs) = split(pairs.into_inner())?;
    let asked = Asked::strictly(&app, &pairs).await?;
    let found: Vec<WorkshopId> = asked.listed().into_iter().map(|listed| listed.id).collect();
    let part = paging.part(found, |id| id.0)?;
    let views = app
        .store
        .read(move |db| {
            let items = part.items.into_iter().map(|id| public(db, id)).collect::<store::Result<Vec<_>>>()?;
            Ok(List { items, next: part.next })
        })
        .await?;
    listed(&views)
}

/// A listed workshop as everybody may see it.
fn public(db: &mut Db, id: WorkshopId) -> store::Result<WorkshopView> {
    let networks = networks::of_workshop(db, id)?;
    let mut capabilities = capacity::of_workshops(db, &[id])?;
    capabilities.retain(|one| one.active);
    let mut row = workshops::find(db, id)?;
    visibility::redact(&mut row, &mut capabilities, Reader::Public);
    Ok(view::of(row, &networks, &capabilities, false))
}

/// Takes `after` and `limit` out of the pairs of an address.
fn split(pairs: Vec<(String, String)>) -> Result<(Paging, Vec<(String, String)>)> {
    let (mut paging, mut rest) = (Paging::default(), Vec::new());
    for (name, value) in pairs {
        match name.as_str() {
            "after" => paging.after = Some(value),
            "limit" => {
                let wrong = FieldError::new("limit", "not_a_number");
                let number = value.parse().map_err(|_| Fault { fields: vec![wrong], ..Fault::new("bad_request") })?;
                paging.limit = Some(number);
            }
            _ => rest.push((name, value)),
        }
    }
    Ok((paging, rest))
}

/// A workshop that the reader may see, and by which way they act for it.
fn visible(db: &mut Db, who: Option<&Who>, slug: &str) -> store::Result<(Workshop, Vec<Network>, Option<Actor>)> {
    let workshop = workshops::by_slug(db, slug)?;
    let networks = networks::of_workshop(db, workshop.id)?;
    let actor = acts(who, &workshop, &networks);
    if workshop.state == Listing::Listed || actor.is_some() {
        Ok((workshop, networks, actor))
    } else {
        Err(StoreError::Missing("workshop"))
    }
}

/// One workshop.
#[utoipa::path(get, path = "/api/v1/workshops/{slug}", tag = "workshops", responses((status = 200, body = WorkshopView)))]
async fn show(app: Shared, who: Anyone, slug: web::Path<String>) -> Answer {
    let view = app.store.read(move |db| view::whole(db, who.0.as_ref(), &slug)).await?;
    tagged(&view, view.version)
}

/// The workshop, for those who act for it; it looks missing otherwise.
async fn own(app: &Shared, who: &Who, slug: String) -> Result<(Workshop, Actor)> {
    let who = who.clone();
    let (workshop, _, actor) = app.store.read(move |db| visible(db, Some(&who), &slug)).await?;
    Ok((workshop, actor.ok_or(Fault::missing())?))
}
