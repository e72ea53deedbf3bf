//! Networks: who belongs to one, by which rules it runs, and its dated rates.

mod people;

use actix_web::{HttpRequest, HttpResponse, web};
use chrono::NaiveDate;
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};
use store::networks::{self, Network, Rate, Urgency};
use store::workshops::{self, Listing};
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

use super::wire::{List, Paging, Sent, Shared, created, given, listed, must_be_seen, seen, tagged};
use crate::auth::{Admin, Coordinator, Who};
use crate::error::Result;
use crate::flows::networks::{Founding, found, is_taken};
use crate::once::once;
use crate::routes::{Access, Route};
use crate::web::{Answer, Checks};

pub use people::{__path_coordinators, __path_dismiss, __path_invite, __path_leave, __path_take_in};

/// The routes of this folder.
pub const ROUTES: &[Route] = &[
    Route::get("/api/v1/networks", Access::Anyone, || web::get().to(list)),
    Route::post("/api/v1/networks", Access::Admin, || web::post().to(create)),
    Route::get("/api/v1/networks/{slug}", Access::Anyone, || web::get().to(show)),
    Route::patch("/api/v1/networks/{slug}", Access::Coordinator, || web::patch().to(change)),
    Route::get("/api/v1/networks/{slug}/rates", Access::Anyone, || web::get().to(rates)),
    Route::post("/api/v1/networks/{slug}/rates", Access::Coordinator, || web::post().to(state_rate)),
    Route::get("/api/v1/networks/{slug}/members", Access::Anyone, || web::get().to(members)),
    Route::put("/api/v1/networks/{slug}/members/{workshop}", Access::Coordinator, || web::put().to(people::take_in)),
    Route::delete("/api/v1/networks/{slug}/members/{workshop}", Access::Member, || web::delete().to(people::leave)),
    Route::get("/api/v1/networks/{slug}/coordinators", Access::Coordinator, || web::get().to(people::coordinators)),
    Route::post("/api/v1/networks/{slug}/coordinators", Access::Coordinator, || web::post().to(people::invite)),
    Route::delete("/api/v1/networks/{slug}/coordinators/{account}", Access::Coordinator, || {
        web::delete().to(people::dismiss)
    }),
];

/// A network and its rules.
#[derive(Serialize, ToSchema)]
pub struct NetworkView {
    /// Its id.
    pub id: Uuid,
    /// Its name in addresses.
    pub slug: String,
    /// Its name.
    pub name: String,
    /// What it is for.
    pub about: String,
    /// ISO 4217 of its plans.
    pub currency: String,
    /// BCP 47 language of its letters when a reader has none.
    pub language: String,
    /// IANA time zone of its coordinators.
    pub time_zone: String,
    /// Offers in it are an exercise.
    pub drill: bool,
    /// Requests are posted without a review.
    pub auto_approve: bool,
    /// Nobody has to send a first article.
    pub waive_first_article: bool,
    /// How long offers live: `normal` 48, `urgent` 24, `crisis` 6 hours.
    pub urgency: String,
    /// Days between leaving a workshop and arriving.
    pub transit_days: i32,
    /// Price of carrying one piece one kilometre, in whole units of the currency.
    pub cost_per_piece_km: f64,
    /// Longest last leg, in km; null: any.
    pub max_distance_km: Option<f64>,
    /// Only verified workshops are asked.
    pub requires_verified: bool,
    /// Counts the changes; also the ETag.
    pub version: i32,
}

impl From<Network> for NetworkView {
    fn from(n: Network) -> Self {
        Self {
            id: n.id.0,
            slug: n.slug,
            name: n.name,
            about: n.about,
            currency: n.currency,
            language: n.language,
            time_zone: n.time_zone,
            drill: n.drill,
            auto_approve: n.auto_approve,
            waive_first_article: n.waive_first_article,
            urgency: n.urgency.word().to_owned(),
            transit_days: n.transit_days,
            cost_per_piece_km: n.cost_per_piece_km,
            max_distance_km: n.max_distance_km,
            requires_verified: n.requires_verified,
            version: n.version,
        }
    }
}

/// What to change of a network's rules; what is left out stays.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NetworkPatch {
    /// Its name.
    #[schema(min_length = 1, max_length = 120)]
    pub name: Option<String>,
    /// What it is for.
    #[schema(max_length = 2000)]
    pub about: Option<String>,
    /// IANA time zone.
    pub time_zone: Option<String>,
    /// Requests are posted without a review.
    pub auto_approve: Option<bool>,
    /// Nobody has to send a first article.
    pub waive_first_article: Option<bool>,
    /// `normal`, `urgent` or `crisis`.
    #[schema(value_type = Option<String>)]
    pub urgency: Option<Urgency>,
    /// Days between leaving a workshop and arriving.
    #[schema(minimum = 0, maximum = 60)]
    pub transit_days: Option<i32>,
    /// Price of carrying one piece one kilometre, in whole units of the currency.
    #[schema(minimum = 0, maximum = 1_000_000)]
    pub cost_per_piece_km: Option<f64>,
    /// Longest last leg, in km; null: any.
    #[serde(default, deserialize_with = "given")]
    #[schema(value_type = Option<f64>, minimum = 1, maximum = 20_100)]
    pub max_distance_km: Option<Option<f64>>,
    /// Only verified workshops are asked.
    pub requires_verified: Option<bool>,
}

/// From a day on, one unit of a currency is worth so much of the network's.
#[derive(Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct RateView {
    /// ISO 4217.
    #[schema(example = "UGX")]
    pub currency: String,
    /// From this day on.
    pub day: NaiveDate,
    /// Worth in the network's currency.
    #[schema(exclusive_minimum = 0)]
    pub per_unit: f64,
}

/// On which day.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct On {
    /// Rates that hold on this day; today unless told.
    pub day: Option<NaiveDate>,
}

/// A workshop of a network.
#[derive(Serialize, ToSchema)]
pub struct Member {
    /// Its id.
    pub id: Uuid,
    /// Its name in addresses.
    pub slug: String,
    /// Its name.
    pub name: String,
    /// The town.
    pub town: String,
    /// ISO 3166-1 alpha-2.
    pub country: String,
}

/// Every network, by name.
#[utoipa::path(get, path = "/api/v1/networks", tag = "networks", params(Paging),
    responses((status = 200, body = List<NetworkView>)))]
async fn list(app: Shared, paging: web::Query<Paging>) -> Answer {
    let all = app.store.read(networks::all).await?;
    listed(&paging.part(all, |network| network.id.0)?.map(NetworkView::from))
}

/// A network to be founded.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewNetwork {
    /// Its name.
    #[schema(min_length = 1, max_length = 80)]
    pub name: String,
    /// What it is for.
    #[serde(default)]
    #[schema(max_length = 2000)]
    pub about: String,
    /// ISO 4217 of its plans.
    #[schema(example = "KES")]
    pub currency: String,
    /// IANA time zone of its coordinators.
    #[schema(example = "Africa/Nairobi")]
    pub time_zone: String,
    /// The address of its first coordinator, who is invited by mail.
    pub coordinator_email: String,
}

/// Founds a network with careful rules and invites its first coordinator; for those who run the site.
#[utoipa::path(post, path = "/api/v1/networks", tag = "networks", request_body = NewNetwork,
    responses((status = 201, body = NetworkView)))]
async fn create(app: Shared, req: HttpRequest, who: Admin, sent: Sent) -> Answer {
    let said: NewNetwork = sent.read()?;
    let new = Founding {
        name: said.name.trim().to_owned(),
        about: said.about.trim().to_owned(),
        currency: said.currency,
        time_zone: said.time_zone,
        email: said.coordinator_email.trim().to_owned(),
    };
    let name = new.name.clone();
    let taken = app.store.read(move |db| is_taken(db, &name)).await?;
    let mut checks = Checks::default();
    new.check(taken, &mut checks);
    checks.done()?;
    let (key, actor, by) = (sent.key(&req, &who)?, who.actor(), who.name.clone());
    let (drill, language) = (app.drill, who.lang.code());
    let network = app
        .store
        .write(move |db| {
            let id = once(db, &key, |db| Ok(found(db, actor, &by, &new, drill, language)?.id))?;
            networks::find(db, id)
        })
        .await?;
    let (version, at) = (network.version, format!("/api/v1/networks/{}", network.slug));
    created(&NetworkView::from(network), version, &at)
}

/// One network.
#[utoipa::path(get, path = "/api/v1/networks/{slug}", tag = "networks", responses((status = 200, body = NetworkView)))]
async fn show(app: Shared, slug: web::Path<String>) -> Answer {
    let network = app.store.read(move |db| networks::by_slug(db, &slug)).await?;
    let version = network.version;
    tagged(&NetworkView::from(network), version)
}

/// The network, if the reader coordinates it; it looks missing otherwise.
async fn coordinated(app: &Shared, who: &Who, slug: String) -> Result<Network> {
    let network = app.store.read(move |db| networks::by_slug(db, &slug)).await?;
    who.must_coordinate(network.id)?;
    Ok(network)
}

/// Changes a network's rules.
#[utoipa::path(patch, path = "/api/v1/networks/{slug}", tag = "networks", request_body = NetworkPatch,
    responses((status = 200, body = NetworkView)))]
async fn change(app: Shared, req: HttpRequest, who: Coordinator, slug: web::Path<String>, sent: Sent) -> Answer {
    let known = coordinated(&app, &who, slug.into_inner()).await?;
    let patch: NetworkPatch = sent.read()?;
    let mut checks = Checks::default();
    let name = checks.text("name", patch.name.as_deref().unwrap_or(&known.name).trim(), 1..=120);
    let about = checks.text("about", patch.about.as_deref().unwrap_or(&known.about).trim(), 0..=2000);
    if patch.time_zone.as_ref().is_some_and(|zone| zone.parse::<Tz>().is_err()) {
        checks.note("time_zone", "not_a_choice");
    }
    if patch.transit_days.is_some_and(|days| !(0..=60).contains(&days)) {
        checks.note("transit_days", "not_a_choice");
    }
    if patch.cost_per_piece_km.is_some_and(|cost| !(0.0..=1e6).contains(&cost)) {
        checks.note("cost_per_piece_km", "not_a_choice");
    }
    if patch.max_distance_km.flatten().is_some_and(|km| !(1.0..=20_100.0).contains(&km)) {
        checks.note("max_distance_km", "not_a_choice");
    }
    checks.done()?;
    let (actor, seen, id) = (who.actor(), seen(&req), known.id);
    let changed = Network {
        name,
        about,
        time_zone: patch.time_zone.unwrap_or(known.time_zone),
        auto_approve: patch.auto_approve.unwrap_or(known.auto_approve),
        waive_first_article: patch.waive_first_article.unwrap_or(known.waive_first_article),
        urgency: patch.urgency.unwrap_or(known.urgency),
        transit_days: patch.transit_days.unwrap_or(known.transit_days),
        cost_per_piece_km: patch.cost_per_piece_km.unwrap_or(known.cost_per_piece_km),
        max_distance_km: patch.max_distance_km.unwrap_or(known.max_distance_km),
        requires_verified: patch.requires_verified.unwrap_or(known.requires_verified),
        ..known
    };
    let network = app
        .store
        .write(move |db| {
            must_be_seen(seen, changed.version)?;
            networks::update(db, actor, changed)?;
            networks::find(db, id)
        })
        .await?;
    let version = network.version;
    tagged(&NetworkView::from(network), version)
}

/// The rates of a network that hold on a day, one a currency.
#[utoipa::path(get, path = "/api/v1/networks/{slug}/rates", tag = "networks", params(On),
    responses((status = 200, body = List<RateView>)))]
async fn rates(app: Shared, slug: web::Path<String>, on: web::Query<On>) -> Answer {
    let rates = app
        .store
        .read(move |db| {
            let network = networks::by_slug(db, &slug)?;
            let day = on.day.unwrap_or_else(|| db.now.date_naive());
            networks::rates_on(db, network.id, day)
        })
        .await?;
    let items: Vec<RateView> = rates
        .into_iter()
        .map(|rate| RateView { currency: rate.currency, day: rate.day, per_unit: rate.per_unit })
        .collect();
    listed(&List { items, next: None })
}

/// States a rate; the same currency and day again replaces it.
#[utoipa::path(post, path = "/api/v1/networks/{slug}/rates", tag = "networks", request_body = RateView,
    responses((status = 200, body = RateView)))]
async fn state_rate(app: Shared, req: HttpRequest, who: Coordinator, slug: web::Path<String>, sent: Sent) -> Answer {
    let network = coordinated(&app, &who, slug.into_inner()).await?;
    let said: RateView = sent.read()?;
    let mut checks = Checks::default();
    if said.currency.len() != 3 || !said.currency.bytes().all(|b| b.is_ascii_uppercase()) {
        checks.note("currency", "not_a_choice");
    }
    if !(said.per_unit > 0.0 && said.per_unit < 1e12) {
        checks.note("per_unit", "not_a_choice");
    }
    checks.done()?;
    let (actor, key) = (who.actor(), sent.key(&req, &who)?);
    let rate = Rate { network_id: network.id, currency: said.currency.clone(), day: said.day, per_unit: said.per_unit };
    app.store.write(move |db| once(db, &key, |db| networks::set_rate(db, actor, &rate))).await?;
    Ok(HttpResponse::Ok().json(said))
}

/// The listed workshops of a network, by name.
#[utoipa::path(get, path = "/api/v1/networks/{slug}/members", tag = "networks", params(Paging),
    responses((status = 200, body = List<Member>)))]
async fn members(app: Shared, slug: web::Path<String>, paging: web::Query<Paging>) -> Answer {
    let mut all = app
        .store
        .read(move |db| {
            let network = networks::by_slug(db, &slug)?;
            let ids: Vec<_> = networks::members(db, &[network.id])?.into_iter().map(|(_, id)| id).collect();
            workshops::some(db, &ids)
        })
        .await?;
    all.retain(|workshop| workshop.state == Listing::Listed);
    all.sort_by(|a, b| (&a.name, a.id).cmp(&(&b.name, b.id)));
    let part = paging.part(all, |workshop| workshop.id.0)?;
    listed(&part.map(|w| Member { id: w.id.0, slug: w.slug, name: w.name, town: w.town, country: w.country }))
}
