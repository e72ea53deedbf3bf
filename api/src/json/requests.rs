//! Requests: what somebody wants made, from its draft to the books.

use actix_web::{HttpRequest, HttpResponse, web};
use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use store::event::Actor;
use store::requests::{self, Destination, Request, Terms, Totals};
use store::state::RequestState;
use store::{Db, RequestId, StoreError, designs, networks, people};
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

use super::events::{EventView, of_request};
use super::wire::{List, Paging, Sent, Shared, created, listed, must_be_seen, or_fields, seen, tagged};
use crate::auth::{Anyone, Designer, SignedIn, Who};
use crate::error::{Fault, FieldError, Result};
use crate::flows::{post, receiving};
use crate::once::once;
use crate::routes::{Access, Route};
use crate::web::Answer;

/// The routes of this file.
pub const ROUTES: &[Route] = &[
    Route::get("/api/v1/requests", Access::Anyone, || web::get().to(list)),
    Route::post("/api/v1/requests", Access::Designer, || web::post().to(create)),
    Route::get("/api/v1/requests/{slug}", Access::Anyone, || web::get().to(show)),
    Route::patch("/api/v1/requests/{slug}", Access::Member, || web::patch().to(change)),
    Route::post("/api/v1/requests/{slug}/submit", Access::Member, || web::post().to(submit)),
    Route::post("/api/v1/requests/{slug}/approve", Access::Member, || web::post().to(approve)),
    Route::post("/api/v1/requests/{slug}/needs-changes", Access::Member, || web::post().to(needs_changes)),
    Route::post("/api/v1/requests/{slug}/reject", Access::Member, || web::post().to(reject)),
    Route::post("/api/v1/requests/{slug}/cancel", Access::Member, || web::post().to(cancel)),
    Route::post("/api/v1/requests/{slug}/close", Access::Member, || web::post().to(close)),
    Route::post("/api/v1/requests/{slug}/settle-for-less", Access::Member, || web::post().to(settle_for_less)),
    Route::get("/api/v1/requests/{slug}/events", Access::Member, || web::get().to(events)),
];

/// A request.
#[derive(Serialize, ToSchema)]
pub struct RequestView {
    /// Its id.
    pub id: Uuid,
    /// Its name in addresses.
    pub slug: String,
    /// What it is called.
    pub title: String,
    /// Why, and what a workshop should know.
    pub note: String,
    /// Slug of its design.
    pub design: String,
    /// Which version of the design.
    pub design_version: i32,
    /// Slugs of the networks it is posted to.
    pub networks: Vec<String>,
    /// Pieces wanted, over all destinations.
    pub wanted: i64,
    /// By which day, local to the destinations.
    pub due_day: NaiveDate,
    /// ISO 4217 of its plans.
    pub currency: String,
    /// `volunteer`, `paid_on_receipt` or `deposit`.
    pub terms: String,
    /// Ids of the design's routings that may be used.
    pub routings: Vec<String>,
    /// How many workshops may deliver at the most.
    pub max_workshops: Option<i32>,
    /// Largest share one workshop may deliver, 0 to 1.
    pub max_share: Option<f64>,
    /// Where it stands.
    #[schema(example = "offers_out")]
    pub state: String,
    /// The reviewer's words; only for its designer and coordinators.
    pub review_note: Option<String>,
    /// Sums over the destinations.
    pub pieces: Pieces,
    /// Where the pieces go.
    pub places: Vec<PlaceView>,
    /// Counts the changes; also the ETag.
    pub version: i32,
    /// When it was drafted.
    pub created_at: DateTime<Utc>,
    /// When it was posted.
    pub posted_at: Option<DateTime<Utc>>,
    /// When it was closed.
    pub closed_at: Option<DateTime<Utc>>,
}

/// How many pieces stand where: wanted = open + offered + accepted + unfilled.
#[derive(Serialize, ToSchema)]
pub struct Pieces {
    /// Asked for.
    pub wanted: i64,
    /// The planner has still to place them.
    pub open: i64,
    /// In offers that wait for an answer.
    pub offered: i64,
    /// Promised; made, sent and received ones included.
    pub accepted: i64,
    /// The planner found nobody for them.
    pub unfilled: i64,
    /// Arrived and good.
    pub received: i64,
}

impl From<Totals> for Pieces {
    fn from(t: Totals) -> Self {
        Self {
            wanted: t.wanted,
            open: t.open(),
            offered: t.offered,
            accepted: t.accepted,
            unfilled: t.unfilled,
            received: t.received,
        }
    }
}

/// A place that receives pieces. Its name and position are only for those who have to do with the request.
#[derive(Serialize, ToSchema)]
pub struct PlaceView {
    /// Its id.
    pub id: Uuid,
    /// What it is called.
    pub label: Option<String>,
    /// The town.
    pub town: String,
    /// ISO 3166-1 alpha-2.
    pub country: String,
    /// Latitude, WGS 84.
    pub lat: Option<f64>,
    /// Longitude.
    pub lon: Option<f64>,
    /// How many pieces stand where.
    pub pieces: Pieces,
}

impl PlaceView {
    /// A destination, with its name and position for insiders.
    pub fn of(place: &Destination, inside: bool) -> Self {
        Self {
            id: place.id.0,
            label: inside.then(|| place.label.clone()),
            town: place.town.clone(),
            country: place.country.clone(),
            lat: inside.then_some(place.lat),
            lon: inside.then_some(place.lon),
            pieces: Totals::of(std::slice::from_ref(place)).into(),
        }
    }
}

/// What somebody wants made.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewRequest {
    /// Slug of a design of the library; its newest version is taken.
    #[schema(example = "face-shield")]
    pub design: String,
    /// What the request is called; empty: the design's title.
    #[serde(default)]
    #[schema(max_length = 120)]
    pub title: String,
    /// Why, and what workshops should know.
    #[serde(default)]
    #[schema(max_length = 2000)]
    pub note: String,
    /// By which day.
    pub due_day: NaiveDate,
    /// Slugs of the networks it is posted to.
    #[schema(min_items = 1)]
    pub networks: Vec<String>,
    /// `volunteer`, `paid_on_receipt` (unless told) or `deposit`.
    #[serde(default)]
    #[schema(value_type = Option<String>)]
    pub terms: Option<Terms>,
    /// Ids of the design's routings that may be used; empty: all.
    #[serde(default)]
    pub routings: Vec<String>,
    /// How many workshops may deliver at the most.
    #[serde(default)]
    pub max_workshops: Option<i64>,
    /// Largest share one workshop may deliver, above 0 up to 1.
    #[serde(default)]
    pub max_share: Option<f64>,
    /// Where the pieces go.
    #[schema(min_items = 1)]
    pub places: Vec<NewPlace>,
    /// Hand it in at once (unless told otherwise); a draft else.
    #[serde(default = "yes")]
    pub submit: bool,
}

const fn yes() -> bool {
    true
}

/// Where pieces go.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewPlace {
    /// What it is called.
    #[schema(min_length = 1, max_length = 120)]
    pub label: String,
    /// The town.
    #[serde(default)]
    pub town: String,
    /// ISO 3166-1 alpha-2.
    #[serde(default)]
    pub country: String,
    /// Latitude, WGS 84.
    #[schema(minimum = -90, maximum = 90)]
    pub lat: f64,
    /// Longitude.
    #[schema(minimum = -180, maximum = 180)]
    pub lon: f64,
    /// How many pieces.
    #[schema(minimum = 1, maximum = 10_000_000)]
    pub quantity: i64,
    /// Who confirms what arrives; empty: the designer.
    #[serde(default)]
    pub receiver: String,
    /// Where they are written to.
    #[serde(default)]
    pub receiver_email: String,
}

/// What to change of a draft; what is left out stays.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct RequestPatch {
    /// Slug of a design of the library.
    pub design: Option<String>,
    /// What the request is called.
    pub title: Option<String>,
    /// Why, and what workshops should know.
    pub note: Option<String>,
    /// By which day.
    pub due_day: Option<NaiveDate>,
    /// Slugs of the networks.
    pub networks: Option<Vec<String>>,
    /// On what terms.
    #[schema(value_type = Option<String>)]
    pub terms: Option<Terms>,
    /// Ids of routings that may be used.
    pub routings: Option<Vec<String>>,
    /// How many workshops may deliver at the most.
    pub max_workshops: Option<i64>,
    /// Largest share one workshop may deliver.
    pub max_share: Option<f64>,
    /// Where the pieces go; replaces all of them.
    pub places: Option<Vec<NewPlace>>,
}

/// A reason, for people to read.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Note {
    /// In one's own words.
    #[serde(default)]
    #[schema(max_length = 2000)]
    pub note: String,
}

impl Note {
    /// The note, when it is not too long; `needed`: and not empty.
    pub fn checked(self, needed: bool) -> Result<String> {
        let mut checks = crate::web::Checks::default();
        let note = checks.text("note", self.note.trim(), usize::from(needed)..=2_000);
        checks.done()?;
        Ok(note)
    }
}

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

fn view(db: &mut Db, request: Request, standing: Standing) -> store::Result<RequestView> {
    let places = requests::destinations(db, &[request.id])?;
    let (design, version) = designs::with_design(db, request.design_version_id)?;
    let mut slugs = Vec::new();
    for id in requests::networks(db, request.id)? {
        slugs.push(networks::find(db, id)?.slug);
    }
    let inside = standing.inside();
    Ok(RequestView {
        id: request.id.0,
        slug: request.slug,
        title: request.title,
        note: request.note,
        design: design.slug,
        design_version: version.number,
        networks: slugs,
        wanted: request.wanted,
        due_day: request.due_day,
        currency: request.currency,
        terms: request.terms.word().to_owned(),
        routings: request.routings.split_whitespace().map(str::to_owned).collect(),
        max_workshops: request.max_workshops,
        max_share: request.max_share,
        state: request.state.word().to_owned(),
        review_note: Some(request.review_note).filter(|note| inside && !note.is_empty()),
        pieces: Totals::of(&places).into(),
        places: places.iter().map(|place| PlaceView::of(place, inside)).collect(),
        version: request.version,
        created_at: *request.created_at,
        posted_at: request.posted_at.map(|at| *at),
        closed_at: request.closed_at.map(|at| *at),
    })
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
            let items = part.items.into_iter().map(|(request, standing)| view(db, request, standing));
            Ok(List { items: items.collect::<store::Result<Vec<_>>>()?, next })
        })
        .await?;
    listed(&views)
}

/// Asks for something to be made.
#[utoipa::path(post, path = "/api/v1/requests", tag = "requests", request_body = NewRequest,
    responses((status = 201, body = RequestView)))]
async fn create(app: Shared, req: HttpRequest, who: Designer, sent: Sent) -> Answer {
    let new: NewRequest = sent.read()?;
    let key = sent.key(&req, &who)?;
    let (actor, designer, submit) = (who.actor(), who.account, new.submit);
    let wanted = wanted(new);
    let id = app
        .store
        .write(move |db| {
            let mut wrong = None;
            let done = once(db, &key, |db| match post::post(db, actor, designer, &wanted, submit)? {
                Ok(request) => Ok(request.id),
                Err(fields) => {
                    wrong = Some(fields);
                    Err(StoreError::refused("invalid"))
                }
            });
            or_fields(done, wrong)
        })
        .await??;
    let view = view_of(&app, who.0, id).await?;
    created(&view, view.version, &format!("/api/v1/requests/{}", view.slug))
}

fn wanted(new: NewRequest) -> post::Wanted {
    post::Wanted {
        design: new.design,
        title: new.title,
        note: new.note,
        due_day: Some(new.due_day),
        networks: new.networks,
        terms: new.terms,
        routings: new.routings,
        max_workshops: new.max_workshops,
        max_share: new.max_share,
        places: new.places.into_iter().map(place).collect(),
    }
}

fn place(new: NewPlace) -> post::Place {
    post::Place {
        label: new.label,
        town: new.town,
        country: new.country,
        lat: Some(new.lat),
        lon: Some(new.lon),
        quantity: Some(new.quantity),
        receiver: new.receiver,
        receiver_email: new.receiver_email,
    }
}

async fn view_of(app: &Shared, who: Who, id: RequestId) -> Result<RequestView> {
    Ok(app
        .store
        .read(move |db| {
            let request = requests::find(db, id)?;
            let standing = Standing::of(db, Some(&who), &request)?;
            view(db, request, standing)
        })
        .await?)
}

/// One request.
#[utoipa::path(get, path = "/api/v1/requests/{slug}", tag = "requests", responses((status = 200, body = RequestView)))]
async fn show(app: Shared, who: Anyone, slug: web::Path<String>) -> Answer {
    let view = app
        .store
        .read(move |db| {
            let (request, standing) = visible(db, who.0.as_ref(), &slug)?;
            view(db, request, standing)
        })
        .await?;
    tagged(&view, view.version)
}

/// Changes a draft, or a request that was sent back.
#[utoipa::path(patch, path = "/api/v1/requests/{slug}", tag = "requests", request_body = RequestPatch,
    responses((status = 200, body = RequestView)))]
async fn change(app: Shared, req: HttpRequest, who: SignedIn, slug: web::Path<String>, sent: Sent) -> Answer {
    let request = inside(&app, &who, slug.into_inner(), |standing| standing.designer).await?;
    let patch: RequestPatch = sent.read()?;
    let (actor, id, seen) = (who.actor(), request.id, seen(&req));
    app.store
        .write(move |db| {
            let known = requests::find(db, id)?;
            must_be_seen(seen, known.version)?;
            let wanted = patched(db, known, patch)?;
            Ok(post::rewrite(db, actor, id, &wanted, false)?.map_err(Fault::invalid))
        })
        .await??;
    let view = view_of(&app, who.0, id).await?;
    tagged(&view, view.version)
}

/// The request as it would be asked for again, with the changes.
fn patched(db: &mut Db, known: Request, patch: RequestPatch) -> store::Result<post::Wanted> {
    let mut slugs = Vec::new();
    for id in requests::networks(db, known.id)? {
        slugs.push(networks::find(db, id)?.slug);
    }
    let (design, _) = designs::with_design(db, known.design_version_id)?;
    let same_design = patch.design.as_ref().is_none_or(|slug| *slug == design.slug);
    let kept_routings = || known.routings.split_whitespace().map(str::to_owned).collect();
    let places = match patch.places {
        Some(places) => places.into_iter().map(place).collect(),
        None => kept_places(db, known.id)?,
    };
    Ok(post::Wanted {
        design: patch.design.unwrap_or(design.slug),
        title: patch.title.unwrap_or(known.title),
        note: patch.note.unwrap_or(known.note),
        due_day: Some(patch.due_day.unwrap_or(known.due_day)),
        networks: patch.networks.unwrap_or(slugs),
        terms: Some(patch.terms.unwrap_or(known.terms)),
        // Routings belong to a design; another design brings its own.
        routings: patch.routings.unwrap_or_else(|| if same_design { kept_routings() } else { Vec::new() }),
        max_workshops: patch.max_workshops.or(known.max_workshops.map(i64::from)),
        max_share: patch.max_share.or(known.max_share),
        places,
    })
}

fn kept_places(db: &mut Db, id: RequestId) -> store::Result<Vec<post::Place>> {
    requests::destinations(db, &[id])?
        .into_iter()
        .map(|place| {
            let receiver = match place.receiver_id {
                Some(id) => people::find(db, id)?,
                None => None,
            };
            let (name, email) = receiver.map(|p| (p.name, p.email.unwrap_or_default())).unwrap_or_default();
            Ok(post::Place {
                label: place.label,
                town: place.town,
                country: place.country,
                lat: Some(place.lat),
                lon: Some(place.lon),
                quantity: Some(place.wanted),
                receiver: name,
                receiver_email: email,
            })
        })
        .collect()
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

/// A command on a request: done once, on the version that was seen.
async fn command(
    app: Shared,
    req: HttpRequest,
    who: SignedIn,
    request: Request,
    sent: Sent,
    act: impl FnOnce(&mut Db, Actor, RequestId) -> store::Result<()> + Send + 'static,
) -> Answer {
    let key = sent.key(&req, &who)?;
    let (actor, id, seen) = (who.actor(), request.id, seen(&req));
    app.store
        .write(move |db| {
            once(db, &key, |db| {
                must_be_seen(seen, requests::find(db, id)?.version)?;
                act(db, actor, id)
            })
        })
        .await?;
    let view = view_of(&app, who.0, id).await?;
    tagged(&view, view.version)
}

/// Hands a draft in; networks that approve by themselves post it at once.
#[utoipa::path(post, path = "/api/v1/requests/{slug}/submit", tag = "requests", responses((status = 200, body = RequestView)))]
async fn submit(app: Shared, req: HttpRequest, who: SignedIn, slug: web::Path<String>, sent: Sent) -> Answer {
    let request = inside(&app, &who, slug.into_inner(), |standing| standing.designer).await?;
    command(app, req, who, request, sent, post::hand_in).await
}

/// A coordinator posts a request that was handed in.
#[utoipa::path(post, path = "/api/v1/requests/{slug}/approve", tag = "requests", responses((status = 200, body = RequestView)))]
async fn approve(app: Shared, req: HttpRequest, who: SignedIn, slug: web::Path<String>, sent: Sent) -> Answer {
    let request = inside(&app, &who, slug.into_inner(), |standing| standing.coordinator).await?;
    command(app, req, who, request, sent, post::approve).await
}

/// A coordinator sends a request back to its designer, with words.
#[utoipa::path(post, path = "/api/v1/requests/{slug}/needs-changes", tag = "requests", request_body = Note,
    responses((status = 200, body = RequestView)))]
async fn needs_changes(app: Shared, req: HttpRequest, who: SignedIn, slug: web::Path<String>, sent: Sent) -> Answer {
    send_back(app, req, who, slug.into_inner(), sent, false).await
}

/// A coordinator turns a request down, with words.
#[utoipa::path(post, path = "/api/v1/requests/{slug}/reject", tag = "requests", request_body = Note,
    responses((status = 200, body = RequestView)))]
async fn reject(app: Shared, req: HttpRequest, who: SignedIn, slug: web::Path<String>, sent: Sent) -> Answer {
    send_back(app, req, who, slug.into_inner(), sent, true).await
}

async fn send_back(app: Shared, req: HttpRequest, who: SignedIn, slug: String, sent: Sent, finally: bool) -> Answer {
    let request = inside(&app, &who, slug, |standing| standing.coordinator).await?;
    let note = sent.read::<Note>()?.checked(true)?;
    command(app, req, who, request, sent, move |db, actor, id| post::send_back(db, actor, id, finally, &note)).await
}

/// Its designer or a coordinator stops a request; what was made is counted.
#[utoipa::path(post, path = "/api/v1/requests/{slug}/cancel", tag = "requests", request_body = Note,
    responses((status = 200, body = RequestView)))]
async fn cancel(app: Shared, req: HttpRequest, who: SignedIn, slug: web::Path<String>, sent: Sent) -> Answer {
    let request = inside(&app, &who, slug.into_inner(), Standing::inside).await?;
    let note = sent.read::<Note>()?.checked(false)?;
    command(app, req, who, request, sent, move |db, actor, id| receiving::cancel(db, actor, id, &note)).await
}

/// Puts a delivered request into the books.
#[utoipa::path(post, path = "/api/v1/requests/{slug}/close", tag = "requests", responses((status = 200, body = RequestView)))]
async fn close(app: Shared, req: HttpRequest, who: SignedIn, slug: web::Path<String>, sent: Sent) -> Answer {
    let request = inside(&app, &who, slug.into_inner(), Standing::inside).await?;
    command(app, req, who, request, sent, receiving::close).await
}

/// Ends a short request with what was made and received.
#[utoipa::path(post, path = "/api/v1/requests/{slug}/settle-for-less", tag = "requests",
    responses((status = 200, body = RequestView)))]
async fn settle_for_less(app: Shared, req: HttpRequest, who: SignedIn, slug: web::Path<String>, sent: Sent) -> Answer {
    let request = inside(&app, &who, slug.into_inner(), Standing::inside).await?;
    command(app, req, who, request, sent, receiving::settle_for_less).await
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
