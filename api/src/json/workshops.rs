//! Workshops: who and where they are, what they can do, and how much of it on which day.

use actix_web::{HttpRequest, HttpResponse, web};
use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Tz;
use designs::query::{CapabilityFacts, Facts, Query, Role as Circular};
use serde::{Deserialize, Serialize};
use store::capacity::{self, Capability, MICRO};
use store::event::Actor;
use store::networks::{self, Network};
use store::workshops::{self, Listing, Workshop};
use store::{CapabilityId, Db, StoreError, TimeDelta};
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

use super::capabilities::{CapabilityView, DayView};
use super::wire::{List, Paging, Sent, Shared, created, listed, must_be_seen, seen, tagged};
use crate::auth::{Anyone, SignedIn, Who};
use crate::error::{Fault, FieldError, Result};
use crate::flows;
use crate::once::once;
use crate::routes::{Access, Route};
use crate::web::{Answer, Checks};

/// The routes of this file.
pub const ROUTES: &[Route] = &[
    Route::get("/api/v1/workshops", Access::Anyone, || web::get().to(list)),
    Route::get("/api/v1/workshops/{slug}", Access::Anyone, || web::get().to(show)),
    Route::patch("/api/v1/workshops/{slug}", Access::Member, || web::patch().to(change)),
    Route::post("/api/v1/workshops/{slug}/pause", Access::Member, || web::post().to(pause)),
    Route::put("/api/v1/workshops/{slug}/capabilities/{id}", Access::Member, || web::put().to(put_capability)),
    Route::get("/api/v1/workshops/{slug}/capabilities/{id}/days", Access::Member, || web::get().to(days)),
    Route::put("/api/v1/workshops/{slug}/capabilities/{id}/days/{day}", Access::Member, || web::put().to(state_day)),
];

/// A workshop as everybody may know it; prices are only for those who act for it.
#[derive(Serialize, ToSchema)]
pub struct WorkshopView {
    /// Its id.
    pub id: Uuid,
    /// Its name in addresses.
    pub slug: String,
    /// Its name.
    pub name: String,
    /// Who they are and what they make.
    pub about: String,
    /// A word such as `fab_lab` or `tailor`.
    pub kind: String,
    /// ISO 3166-1 alpha-2.
    pub country: String,
    /// The town.
    pub town: String,
    /// Latitude, WGS 84; to about a kilometre when somebody lives there.
    pub lat: f64,
    /// Longitude.
    pub lon: f64,
    /// Somebody lives there.
    pub home: bool,
    /// IANA time zone.
    pub time_zone: String,
    /// ISO 4217 of its prices.
    pub currency: String,
    /// How many people work there.
    pub people: Option<i32>,
    /// What it does in the circle: `design`, `make`, `repair`, `recycle`, `materials`.
    pub roles: Vec<String>,
    /// What they usually make.
    pub products: Vec<String>,
    /// What they work with.
    pub machines: Vec<String>,
    /// 0 self-declared to 5 certified.
    pub verification_level: i32,
    /// Who says so.
    pub verification_source: String,
    /// Since when.
    pub verified_on: Option<NaiveDate>,
    /// `listed`; `pending`, `refused` or `removed` is seen only by those who act for it.
    pub state: String,
    /// Asked for nothing new.
    pub paused: bool,
    /// Slugs of its networks.
    pub networks: Vec<String>,
    /// What it can do.
    pub capabilities: Vec<CapabilityView>,
    /// Made up for a demonstration.
    pub invented: bool,
    /// Where the record comes from.
    pub source: String,
    /// Counts the changes; also the ETag.
    pub version: i32,
    /// When it last changed.
    pub updated_at: DateTime<Utc>,
}

/// What to change of a workshop; what is left out stays.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct WorkshopPatch {
    /// Its name.
    #[schema(min_length = 1, max_length = 120)]
    pub name: Option<String>,
    /// Who they are and what they make.
    #[schema(max_length = 4000)]
    pub about: Option<String>,
    /// A word such as `fab_lab` or `tailor`.
    #[schema(max_length = 40)]
    pub kind: Option<String>,
    /// The town.
    #[schema(max_length = 120)]
    pub town: Option<String>,
    /// Latitude, WGS 84.
    #[schema(minimum = -90, maximum = 90)]
    pub lat: Option<f64>,
    /// Longitude.
    #[schema(minimum = -180, maximum = 180)]
    pub lon: Option<f64>,
    /// Somebody lives there: others see the place to about a kilometre.
    pub home: Option<bool>,
    /// IANA time zone.
    pub time_zone: Option<String>,
    /// How many people work there.
    #[schema(minimum = 1, maximum = 100_000)]
    pub people: Option<i32>,
    /// `design`, `make`, `repair`, `recycle`, `materials`.
    pub roles: Option<Vec<String>>,
    /// What they usually make.
    pub products: Option<Vec<String>>,
    /// What they work with.
    pub machines: Option<Vec<String>>,
}

/// Stop or go on.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Pause {
    /// Whether it is asked for nothing new.
    pub paused: bool,
}

/// Which workshops; the same names as in the addresses of pages. Lists are separated by commas.
#[derive(IntoParams)]
#[into_params(parameter_in = Query)]
#[expect(dead_code, reason = "describes the filter, which is read as pairs by designs::query")]
struct Filter {
    /// Words; each must begin a word of the workshop's text.
    q: Option<String>,
    /// ISO 3166-1 codes.
    country: Option<String>,
    /// Name of a region or town.
    region: Option<String>,
    /// `lat,lon`; needs `radius`.
    near: Option<String>,
    /// Kilometres around `near`.
    radius: Option<f64>,
    /// `west,south,east,north`.
    bbox: Option<String>,
    /// Process ids; more special capabilities count too.
    process: Option<String>,
    /// Material ids.
    material: Option<String>,
    /// Least capacity a day of one capability, in its unit.
    capacity: Option<f64>,
    /// Least verification level, 0 to 5.
    verified: Option<u8>,
    /// `design`, `make`, `repair`, `recycle`, `materials`.
    role: Option<String>,
    /// `craft` or `digital`.
    kind: Option<String>,
    /// Slug of a network.
    network: Option<String>,
}

/// From when to when.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct Span {
    /// The first day; today unless told.
    pub from: Option<NaiveDate>,
    /// The last day, at most a year later; four weeks after the first unless told.
    pub to: Option<NaiveDate>,
}

/// By which way the reader acts for the workshop, if they may.
fn acts(who: Option<&Who>, workshop: &Workshop, networks: &[Network]) -> Option<Actor> {
    let ids: Vec<_> = networks.iter().map(|network| network.id).collect();
    who.and_then(|who| who.acts_for(workshop.id, &ids))
}

fn view(workshop: Workshop, networks: &[Network], capabilities: &[Capability], inside: bool) -> WorkshopView {
    let lines = |text: &str| text.lines().map(str::to_owned).collect();
    let currency = workshop.currency.clone();
    WorkshopView {
        id: workshop.id.0,
        slug: workshop.slug,
        name: workshop.name,
        about: workshop.about,
        kind: workshop.kind,
        country: workshop.country,
        town: workshop.town,
        lat: workshop.public_lat,
        lon: workshop.public_lon,
        home: workshop.home,
        time_zone: workshop.time_zone,
        currency: workshop.currency,
        people: workshop.people,
        roles: workshop.roles.split_whitespace().map(str::to_owned).collect(),
        products: lines(&workshop.products),
        machines: lines(&workshop.machines),
        verification_level: workshop.verification_level,
        verification_source: workshop.verification_source,
        verified_on: workshop.verified_on,
        state: workshop.state.word().to_owned(),
        paused: workshop.paused,
        networks: networks.iter().map(|network| network.slug.clone()).collect(),
        capabilities: capabilities.iter().map(|one| CapabilityView::of(one, &currency, inside)).collect(),
        invented: workshop.invented,
        source: workshop.source,
        version: workshop.version,
        updated_at: *workshop.updated_at,
    }
}

/// Listed workshops, by name.
#[utoipa::path(get, path = "/api/v1/workshops", tag = "workshops", params(Filter, Paging),
    responses((status = 200, body = List<WorkshopView>)))]
async fn list(app: Shared, pairs: web::Query<Vec<(String, String)>>) -> Answer {
    let (paging, pairs) = split(pairs.into_inner())?;
    let (query, faults) = Query::parse(&pairs);
    if !faults.is_empty() {
        let fields =
            faults.into_iter().map(|fault| FieldError::new(fault.path, "wrong_shape").with("detail", fault.message));
        return Err(Fault { fields: fields.collect(), ..Fault::new("bad_request") });
    }
    let found = app.store.read(move |db| matching(db, &query)).await?;
    let part = paging.part(found, |(workshop, ..)| workshop.id.0)?;
    listed(&part.map(|(workshop, networks, capabilities)| view(workshop, &networks, &capabilities, false)))
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

type Known = (Workshop, Vec<Network>, Vec<Capability>);

/// Every listed workshop that the query holds for, with its networks and capabilities.
fn matching(db: &mut Db, query: &Query) -> store::Result<Vec<Known>> {
    let all = workshops::in_state(db, Listing::Listed)?;
    let ids: Vec<_> = all.iter().map(|workshop| workshop.id).collect();
    let mut capabilities = std::collections::HashMap::<_, Vec<Capability>>::new();
    for one in capacity::of_workshops(db, &ids)?.into_iter().filter(|one| one.active) {
        capabilities.entry(one.workshop_id).or_default().push(one);
    }
    let known = networks::all(db)?;
    let network_ids: Vec<_> = known.iter().map(|network| network.id).collect();
    let mut of = std::collections::HashMap::<_, Vec<Network>>::new();
    for (network, workshop) in networks::members(db, &network_ids)? {
        of.entry(workshop).or_default().extend(known.iter().find(|one| one.id == network).cloned());
    }
    let filter = query.filter();
    let mut found = Vec::new();
    for workshop in all {
        let networks = of.remove(&workshop.id).unwrap_or_default();
        let capabilities = capabilities.remove(&workshop.id).unwrap_or_default();
        if holds(&filter, &workshop, &networks, &capabilities) {
            found.push((workshop, networks, capabilities));
        }
    }
    Ok(found)
}

fn holds(
    filter: &designs::query::Filter<'_>,
    workshop: &Workshop,
    networks: &[Network],
    capabilities: &[Capability],
) -> bool {
    let town = designs::text::fold(&workshop.town);
    let slugs: Vec<&str> = networks.iter().map(|network| network.slug.as_str()).collect();
    let roles: Vec<Circular> = workshop.roles.split_whitespace().filter_map(Circular::from_code).collect();
    let materials: Vec<Vec<&str>> = capabilities.iter().map(|one| one.materials.split_whitespace().collect()).collect();
    let facts: Vec<CapabilityFacts> = capabilities
        .iter()
        .zip(&materials)
        .map(|(one, materials)| CapabilityFacts {
            process: &one.process,
            materials,
            capacity: one.per_day as f64 / MICRO as f64,
        })
        .collect();
    filter.matches(&Facts {
        text: &workshop.search,
        country: Some(workshop.country.as_str()).filter(|code| !code.is_empty()),
        places: &[town.as_str()],
        location: Some((workshop.public_lat, workshop.public_lon)),
        capabilities: &facts,
        verified: u8::try_from(workshop.verification_level).unwrap_or_default(),
        roles: &roles,
        networks: &slugs,
    })
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

fn whole(db: &mut Db, who: Option<&Who>, slug: &str) -> store::Result<WorkshopView> {
    let (workshop, networks, actor) = visible(db, who, slug)?;
    let mut capabilities = capacity::of_workshops(db, &[workshop.id])?;
    capabilities.retain(|one| one.active || actor.is_some());
    Ok(view(workshop, &networks, &capabilities, actor.is_some()))
}

/// One workshop.
#[utoipa::path(get, path = "/api/v1/workshops/{slug}", tag = "workshops", responses((status = 200, body = WorkshopView)))]
async fn show(app: Shared, who: Anyone, slug: web::Path<String>) -> Answer {
    let view = app.store.read(move |db| whole(db, who.0.as_ref(), &slug)).await?;
    tagged(&view, view.version)
}

/// The workshop, for those who act for it; it looks missing otherwise.
async fn own(app: &Shared, who: &Who, slug: String) -> Result<(Workshop, Actor)> {
    let who = who.clone();
    let (workshop, _, actor) = app.store.read(move |db| visible(db, Some(&who), &slug)).await?;
    Ok((workshop, actor.ok_or(Fault::missing())?))
}

/// Changes a workshop's record.
#[utoipa::path(patch, path = "/api/v1/workshops/{slug}", tag = "workshops", request_body = WorkshopPatch,
    responses((status = 200, body = WorkshopView)))]
async fn change(app: Shared, req: HttpRequest, who: SignedIn, slug: web::Path<String>, sent: Sent) -> Answer {
    let slug = slug.into_inner();
    let (known, actor) = own(&app, &who, slug.clone()).await?;
    let changed = patched(known, sent.read()?)?;
    let seen = seen(&req);
    let view = app
        .store
        .write(move |db| {
            must_be_seen(seen, changed.version)?;
            workshops::update(db, actor, changed)?;
            whole(db, Some(&who), &slug)
        })
        .await?;
    tagged(&view, view.version)
}

fn patched(known: Workshop, patch: WorkshopPatch) -> Result<Workshop> {
    let mut checks = Checks::default();
    let mut text =
        |path: &str, new: Option<String>, old: String, length| checks.text(path, new.unwrap_or(old).trim(), length);
    let name = text("name", patch.name, known.name, 1..=120);
    let about = text("about", patch.about, known.about, 0..=4000);
    let kind = text("kind", patch.kind, known.kind, 0..=40);
    let town = text("town", patch.town, known.town, 0..=120);
    let products = text("products", patch.products.map(|all| all.join("\n")), known.products, 0..=4000);
    let machines = text("machines", patch.machines.map(|all| all.join("\n")), known.machines, 0..=4000);
    if patch.lat.is_some_and(|lat| !(-90.0..=90.0).contains(&lat)) {
        checks.note("lat", "not_a_choice");
    }
    if patch.lon.is_some_and(|lon| !(-180.0..=180.0).contains(&lon)) {
        checks.note("lon", "not_a_choice");
    }
    if patch.time_zone.as_ref().is_some_and(|zone| zone.parse::<Tz>().is_err()) {
        checks.note("time_zone", "not_a_choice");
    }
    if patch.people.is_some_and(|people| !(1..=100_000).contains(&people)) {
        checks.note("people", "not_a_choice");
    }
    if patch.roles.iter().flatten().any(|role| Circular::from_code(role).is_none()) {
        checks.note("roles", "not_a_choice");
    }
    checks.done()?;
    Ok(Workshop {
        name,
        about,
        kind,
        town,
        products,
        machines,
        lat: patch.lat.unwrap_or(known.lat),
        lon: patch.lon.unwrap_or(known.lon),
        home: patch.home.unwrap_or(known.home),
        time_zone: patch.time_zone.unwrap_or(known.time_zone),
        people: patch.people.or(known.people),
        roles: patch.roles.map_or(known.roles, |roles| roles.join(" ")),
        ..known
    })
}

/// Stops or resumes new offers.
#[utoipa::path(post, path = "/api/v1/workshops/{slug}/pause", tag = "workshops", request_body = Pause,
    responses((status = 200, body = WorkshopView)))]
async fn pause(app: Shared, req: HttpRequest, who: SignedIn, slug: web::Path<String>, sent: Sent) -> Answer {
    let slug = slug.into_inner();
    let (known, actor) = own(&app, &who, slug.clone()).await?;
    let said: Pause = sent.read()?;
    let (key, seen) = (sent.key(&req, &who)?, seen(&req));
    let view = app
        .store
        .write(move |db| {
            once(db, &key, |db| {
                must_be_seen(seen, workshops::find(db, known.id)?.version)?;
                flows::workshops::set_paused(db, actor, known.id, said.paused)
            })?;
            whole(db, Some(&who), &slug)
        })
        .await?;
    tagged(&view, view.version)
}

/// Adds a capability under an id that the caller makes, or replaces it.
#[utoipa::path(put, path = "/api/v1/workshops/{slug}/capabilities/{id}", tag = "workshops",
    request_body = super::capabilities::NewCapability,
    responses((status = 200, body = CapabilityView), (status = 201, body = CapabilityView)))]
async fn put_capability(
    app: Shared,
    req: HttpRequest,
    who: SignedIn,
    path: web::Path<(String, Uuid)>,
    sent: Sent,
) -> Answer {
    let (slug, id) = path.into_inner();
    let (workshop, actor) = own(&app, &who, slug.clone()).await?;
    let said: super::capabilities::NewCapability = sent.read()?;
    let row = said.checked(CapabilityId(id), workshop.id)?;
    let (seen, currency) = (seen(&req), workshop.currency);
    let (view, is_new) = app
        .store
        .write(move |db| {
            let known = match capacity::find(db, row.id) {
                Ok(known) if known.workshop_id == row.workshop_id => Some(known),
                Ok(_) => return Err(StoreError::Missing("capability")),
                Err(StoreError::Missing(_)) => None,
                Err(other) => return Err(other),
            };
            must_be_seen(seen, known.as_ref().map_or(0, |known| known.version))?;
            let row = Capability { version: known.as_ref().map_or(1, |known| known.version), ..row };
            let id = row.id;
            capacity::put(db, actor, row)?;
            flows::workshops::capacity_came(db)?;
            Ok((CapabilityView::of(&capacity::find(db, id)?, &currency, true), known.is_none()))
        })
        .await?;
    if is_new {
        return created(&view, view.version, &format!("/api/v1/workshops/{slug}/capabilities/{}", view.id));
    }
    tagged(&view, view.version)
}

/// One capability of a workshop.
fn capability(db: &mut Db, workshop: &Workshop, id: Uuid) -> store::Result<Capability> {
    let found = capacity::find(db, CapabilityId(id))?;
    if found.workshop_id == workshop.id { Ok(found) } else { Err(StoreError::Missing("capability")) }
}

/// How much of a capability there is and is promised, day by day.
#[utoipa::path(get, path = "/api/v1/workshops/{slug}/capabilities/{id}/days", tag = "workshops", params(Span),
    responses((status = 200, body = List<DayView>)))]
async fn days(app: Shared, who: SignedIn, path: web::Path<(String, Uuid)>, span: web::Query<Span>) -> Answer {
    let (slug, id) = path.into_inner();
    let (workshop, _) = own(&app, &who, slug).await?;
    let items = app
        .store
        .read(move |db| {
            let one = capability(db, &workshop, id)?;
            let from = span.from.unwrap_or_else(|| db.now.date_naive());
            let usual = from.checked_add_signed(TimeDelta::days(27)).unwrap_or(from);
            let last = from.checked_add_signed(TimeDelta::days(366)).unwrap_or(from);
            let to = span.to.unwrap_or(usual).min(last);
            let all = capacity::calendars(db, std::slice::from_ref(&one), from, to)?.remove(&one.id);
            Ok(all.unwrap_or_default().into_iter().map(DayView::from).collect::<Vec<_>>())
        })
        .await?;
    listed(&List { items, next: None })
}

/// States the capacity of one day apart from the weekly pattern; not below what is promised on it.
#[utoipa::path(put, path = "/api/v1/workshops/{slug}/capabilities/{id}/days/{day}", tag = "workshops",
    request_body = super::capabilities::NewDay, responses((status = 200, body = DayView)))]
async fn state_day(app: Shared, who: SignedIn, path: web::Path<(String, Uuid, String)>, sent: Sent) -> Answer {
    let (slug, id, day) = path.into_inner();
    let day: NaiveDate = day.parse().map_err(|_| Fault::missing())?;
    let (workshop, actor) = own(&app, &who, slug).await?;
    let one = {
        let workshop = workshop.clone();
        app.store.read(move |db| capability(db, &workshop, id)).await?
    };
    let amount = sent.read::<super::capabilities::NewDay>()?.checked()?;
    let stated = app
        .store
        .write(move |db| {
            capacity::state_day(db, actor, &one, day, amount)?;
            flows::workshops::capacity_came(db)?;
            let days = capacity::calendars(db, std::slice::from_ref(&one), day, day)?.remove(&one.id);
            days.and_then(|days| days.into_iter().next()).ok_or(StoreError::Missing("day"))
        })
        .await?;
    Ok(HttpResponse::Ok().json(DayView::from(stated)))
}
