//! The front door: what this is, the two ways in, and proof that something happens here.

use std::collections::BTreeSet;

use actix_web::web;
use askama::Template;
use store::requests::{self, Destination, Request};
use store::state::RequestState;
use store::{Db, NaiveDate, RequestId, designs};

use crate::app::App;
use crate::routes::{Access, Route};
use crate::web::{Answer, Page, render};

/// The routes of this file.
pub const ROUTES: &[Route] = &[Route::get("/", Access::Anyone, || web::get().to(show))];

/// How many requests the page shows.
const SHOWN: usize = 5;
#[derive(Template)]
#[template(path = "home/home.html")]
struct HomePage {
    page: Page,
    workshops: usize,
    countries: usize,
    towns: usize,
    designs: usize,
    pieces: i64,
    requests: Vec<Recent>,
}

/// A request in one line.
pub struct Recent {
    /// Its name in addresses.
    pub slug: String,
    /// Its title.
    pub title: String,
    /// Pieces asked for.
    pub wanted: i64,
    /// Good pieces that arrived.
    pub received: i64,
    /// By when.
    pub due: NaiveDate,
    /// Where they go, three towns at most.
    pub towns: String,
}

impl Recent {
    /// The line of a request; `places` are the destinations of this and other requests.
    pub fn of(request: Request, places: &[Destination]) -> Self {
        let own = || places.iter().filter(|place| place.request_id == request.id);
        let towns: Vec<&str> = own().map(|place| place.town.as_str()).collect::<BTreeSet<_>>().into_iter().collect();
        let more = if towns.len() > 3 { " …" } else { "" };
        Self {
            wanted: request.wanted,
            received: own().map(|place| place.received).sum(),
            due: request.due_day,
            towns: towns.iter().take(3).copied().collect::<Vec<_>>().join(", ") + more,
            slug: request.slug,
            title: request.title,
        }
    }
}

/// The states in which everybody sees a request and something comes, or came, of it.
pub fn shown_states() -> Vec<RequestState> {
    RequestState::ALL.iter().copied().filter(|state| state.is_public() && *state != RequestState::Cancelled).collect()
}

/// How many good pieces were received, and the newest public requests with where they go.
fn requests(db: &mut Db) -> store::Result<(i64, Vec<Recent>)> {
    let all = requests::in_states(db, &shown_states())?;
    let ids: Vec<RequestId> = all.iter().map(|request| request.id).collect();
    let places = requests::destinations(db, &ids)?;
    let newest = all.into_iter().take(SHOWN).map(|request| Recent::of(request, &places));
    Ok((places.iter().map(|place| place.received).sum(), newest.collect()))
}

async fn show(app: web::Data<App>, page: Page) -> Answer {
    let index = app.map.now(&app.store).await?;
    let (designs, (pieces, requests)) = app.store.read(|db| Ok((designs::shelf(db)?.len(), requests(db)?))).await?;
    let (countries, towns) = (index.terms().countries.len(), index.terms().towns);
    render(&HomePage { page, workshops: index.len(), countries, towns, designs, pieces, requests })
}
