//! Requests: what somebody wants made, from its draft to the books.

pub mod act;
mod view;
mod write;

use actix_web::{HttpResponse, web};
use serde::Deserialize;
use store::requests::{self, Request};
use store::state::RequestState;
use store::{Db, StoreError, networks};
use utoipa::IntoParams;

use super::events::{EventView, of_request};
use super::wire::{List, Paging, Shared, listed, tagged};
use crate::auth::{Anyone, SignedIn, Who};
use crate::error::{Fault, FieldError, Result};
use crate::routes::{Access, Route};
use crate::web::Answer;

pub use act::Note;
pub use act::{
    __path_approve, __path_cancel, __path_close, __path_look_again, __path_needs_changes, __path_reject,
    __path_settle_for_less, __path_submit,
};
pub use view::{PlaceView, RequestView};
pub use write::{__path_change, __path_create, __path_quote};

/// The routes of this folder.
pub const ROUTES: &[Route] = &[
    Route::get("/api/v1/requests", Access::Anyone, || web::get().to(list)),
    Route::post("/api/v1/requests", Access::Designer, || web::post().to(write::create)),
    Route::post("/api/v1/requests/quote", Access::Anyone, || web::post().to(write::quote)),
    Route::get("/api/v1/requests/{slug}", Access::Anyone, || web::get().to(show)),
    Route::patch("/api/v1/requests/{slug}", Access::Member, || web::patch().to(write::change)),
    Route::post("/api/v1/requests/{slug}/submit", Access::Member, || web::post().to(act::submit)),
    Route::post("/api/v1/requests/{slug}/approve", Access::Member, || web::post().to(act::approve)),
    Route::post("/api/v1/requests/{slug}/needs-changes", Access::Member, || web::post().to(act::needs_changes)),
    Route::post("/api/v1/requests/{slug}/reject", Access::Member, || web::post().to(act::reject)),
    Route::post("/api/v1/requests/{slug}/cancel", Access::Member, || web::post().to(act::cancel)),
    Route::post("/api/v1/requests/{slug}/close", Access::Member, || web::post().to(act::close)),
    Route::post("/api/v1/requests/{slug}/settle-for-less", Access::Member, || web::post().to(act::settle_for_less)),
    Route::post("/api/v1/requests/{slug}/look-again", Access::Member, || web::post().to(act::look_again)),
    Route::get("/api/v1/requests/{slug}/events", Access::Member, || web::get().to(events)),
];

/// Which requests.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct Filter {
    /// Only those in this state.
    pub state: Option<String>,
    /// Only those of this network (its slug).
    pub network: Option<String>,
    /// Only one's own.
    pub mine: Option<bool>,
}

/// What somebody has to do with a request.
#[derive(Clone, Copy)]
pub struct Standing {
    /// It is theirs.
    pub designer: bool,
    /// They coordinate one of its networks.
    pub coordinator: bool,
}

impl Standing {
    /// Of a reader, who may be nobody.
    pub fn of(db: &mut Db, who: Option<&Who>, request: &Request) -> store::Result<Self> {
        let Some(who) = who else { return Ok(Self { designer: false, coordinator: false }) };
        let networks = requests::networks(db, request.id)?;
        Ok(Self { designer: who.account == request.designer_id, coordinator: who.coordinates_one_of(&networks) })
    }

    /// Whether they know all of it.
    pub const fn inside(self) -> bool {
        self.designer || self.coordinator
    }
}

/// A request that the reader may see.
pub fn visible(db: &mut Db, who: Option<&Who>, slug: &str) -> store::Result<(Request, Standing)> {
    let request = requests::by_slug(db, slug)?;
    let standing = Standing::of(db, who, &request)?;
    if request.state.is_public() || standing.inside() {
        Ok((request, standing))
    } else {
        Err(StoreError::Missing("request"))
    }
}

/// Requests that are posted, and one's own; newest first.
#[utoipa::path(get, path = "/api/v1/requests", tag = "requests", params(Filter, Paging),
    responses((status = 200, body = List<RequestView>)))]
async fn list(app: Shared, who: Anyone, filter: web::Query<Filter>, paging: web::Query<Paging>) -> Answer {
    let wrong =
        |field: &str| Fault { fields: vec![FieldError::new(field, "not_a_choice")], ..Fault::new("bad_request") };
    let state = match &filter.state {
        None => None,
        Some(word) => Some(RequestState::from_word(word).ok_or_else(|| wrong("state"))?),
    };
    let filter = filter.into_inner();
    let reader = who.0.clone();
    let known = app
        .store
        .read(move |db| {
            let reader = reader.as_ref();
            let all = match (&filter.network, filter.mine, reader) {
                (_, Some(true), None) => Vec::new(),
                (_, Some(true), Some(who)) => requests::of_designer(db, who.account)?,
                (Some(slug), _, _) => match networks::by_slug(db, slug) {
                    Ok(network) => requests::of_network(db, network.id)?,
                    Err(StoreError::Missing(_)) => Vec::new(),
                    Err(other) => return Err(other),
                },
                (None, _, _) => requests::in_states(db, RequestState::ALL)?,
            };
            let mut known = Vec::new();
            for request in all {
                if state.is_none_or(|state| state == request.state) {
                    let standing = Standing::of(db, reader, &request)?;
                    if request.state.is_public() || standing.inside() {
                        known.push((request, standing));
                    }
                }
            }
            Ok(known)
        })
        .await?;
    let part = paging.part(known, |(request, _)| request.id.0)?;
    let views = app
        .store
        .read(move |db| {
            let next = part.next;
            let items = part.items.into_iter().map(|(request, standing)| view::of(db, request, standing));
            Ok(List { items: items.collect::<store::Result<Vec<_>>>()?, next })
        })
        .await?;
    listed(&views)
}

/// One request.
#[utoipa::path(get, path = "/api/v1/requests/{slug}", tag = "requests", responses((status = 200, body = RequestView)))]
async fn show(app: Shared, who: Anyone, slug: web::Path<String>) -> Answer {
    let view = app
        .store
        .read(move |db| {
            let (request, standing) = visible(db, who.0.as_ref(), &slug)?;
            view::of(db, request, standing)
        })
        .await?;
    tagged(&view, view.version)
}

/// The request, when the reader has the right; it looks missing otherwise.
pub async fn inside(
    app: &Shared,
    who: &Who,
    slug: String,
    right: impl Fn(Standing) -> bool + Send + 'static,
) -> Result<Request> {
    let who = who.clone();
    let (request, standing) = app.store.read(move |db| visible(db, Some(&who), &slug)).await?;
    if right(standing) { Ok(request) } else { Err(Fault::missing()) }
}

/// What happened to a request and its jobs, oldest first; for its designer and coordinators.
#[utoipa::path(get, path = "/api/v1/requests/{slug}/events", tag = "requests", params(Paging),
    responses((status = 200, body = List<EventView>)))]
async fn events(app: Shared, who: SignedIn, slug: web::Path<String>, paging: web::Query<Paging>) -> Answer {
    let request = inside(&app, &who, slug.into_inner(), Standing::inside).await?;
    let all = app.store.read(move |db| of_request(db, request.id)).await?;
    let part = paging.part(all, |event| event.id)?;
    Ok(HttpResponse::Ok().json(part))
}
