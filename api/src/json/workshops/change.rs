//! Bringing a workshop, changing its record, pausing it, and the reviewer's word.

use std::collections::BTreeMap;

use actix_web::{HttpRequest, HttpResponse, web};
use chrono_tz::Tz;
use designs::query::{Door, Role as Circular};
use serde::{Deserialize, Serialize};
use store::consents::How;
use store::workshops::{self, Workshop};
use store::{At, NaiveDate, networks};
use utoipa::ToSchema;

use super::own;
use super::view::{WorkshopView, of, whole};
use crate::auth::SignedIn;
use crate::error::Result;
use crate::flows::rights::reviewable;
use crate::flows::visibility::{Reader, Visibility};
use crate::flows::workshops::Agreed;
use crate::json::wire::{Sent, Shared, created, given, must_be_seen, seen, tagged};
use crate::languages;
use crate::once::once;
use crate::web::{Answer, Checks};
use crate::{flows, gazetteer};

/// A workshop for the map; a reviewer looks at it first.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewWorkshop {
    /// Its name.
    #[schema(min_length = 1, max_length = 120)]
    pub name: String,
    /// A word such as `fab_lab` or `tailor`.
    #[schema(min_length = 1, max_length = 40)]
    pub kind: String,
    /// ISO 3166-1 alpha-2.
    #[schema(min_length = 2, max_length = 2, example = "KE")]
    pub country: String,
    /// The town.
    #[schema(min_length = 1, max_length = 120)]
    pub town: String,
    /// Latitude, WGS 84.
    #[schema(minimum = -90, maximum = 90)]
    pub lat: f64,
    /// Longitude.
    #[schema(minimum = -180, maximum = 180)]
    pub lon: f64,
    /// ISO 4217 of its prices.
    #[schema(example = "KES")]
    pub currency: String,
    /// Somebody lives there: others see the place to about a kilometre.
    #[serde(default)]
    pub home: bool,
    /// IANA time zone; that of the nearest town unless told.
    pub time_zone: Option<String>,
    /// Who they are and what they make.
    #[serde(default)]
    #[schema(max_length = 4000)]
    pub about: String,
    /// How many people work there.
    #[schema(minimum = 1, maximum = 100_000)]
    pub people: Option<i32>,
    /// `design`, `make`, `repair`, `recycle`, `materials`.
    #[serde(default)]
    pub roles: Vec<String>,
    /// What they usually make.
    #[serde(default)]
    pub products: Vec<String>,
    /// What they work with.
    #[serde(default)]
    pub machines: Vec<String>,
    /// Who may come in: `public`, `public_hours`, `shared`, `membership` or `restricted`; empty: not told.
    #[serde(default)]
    pub access: String,
    /// Languages spoken there, codes of BCP 47.
    #[serde(default)]
    pub languages: Vec<String>,
    /// Slug of the network it asks to be in.
    pub network: Option<String>,
    /// A scout or coordinator of the network brings it for a producer without mail.
    #[serde(default)]
    pub offline: bool,
    /// How that producer agreed; needed with `offline`.
    pub consent: Option<ConsentSaid>,
}

/// How a producer without mail agreed to be registered.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ConsentSaid {
    /// Who agreed.
    #[schema(min_length = 1, max_length = 80)]
    pub name: String,
    /// How a scout reaches them.
    #[serde(default)]
    #[schema(max_length = 40)]
    pub phone: String,
    /// `spoken`, `signed` or `phone`.
    #[schema(example = "spoken")]
    pub how: String,
    /// The language it was explained in, BCP 47.
    #[schema(example = "sw")]
    pub language: String,
    /// On which day.
    #[schema(example = "2026-11-20")]
    pub day: String,
}

impl ConsentSaid {
    /// The consent, when nothing is wrong with it.
    pub fn checked(&self, checks: &mut Checks, today: NaiveDate) -> Agreed {
        let day = checks.day("consent.day", &self.day);
        if day > today {
            checks.note("consent.day", "not_a_day");
        }
        if self.language.is_empty() || !self.language.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-') {
            checks.note("consent.language", "required");
        }
        Agreed {
            name: checks.text("consent.name", self.name.trim(), 1..=80),
            phone: checks.text("consent.phone", self.phone.trim(), 0..=40),
            how: checks.choice("consent.how", &self.how, How::from_word, How::Spoken),
            language: checks.text("consent.language", self.language.trim(), 0..=20),
            day,
        }
    }
}

impl NewWorkshop {
    /// The record, when nothing is wrong with it; all errors at once otherwise.
    fn checked(self, now: At, mut checks: Checks) -> Result<Workshop> {
        if gazetteer::country_code(&self.country) != Some(self.country.as_str()) {
            checks.note("country", "not_a_choice");
        }
        if self.currency.len() != 3 || !self.currency.bytes().all(|b| b.is_ascii_uppercase()) {
            checks.note("currency", "not_a_currency");
        }
        checks.text("kind", self.kind.trim(), 1..=40);
        checks.text("town", self.town.trim(), 1..=120);
        let near = gazetteer::nearest(self.lat, self.lon).map(|(town, _)| town.time_zone.to_owned());
        let blank = Workshop { country: self.country, currency: self.currency, ..flows::workshops::blank(now) };
        let said = WorkshopPatch {
            name: Some(self.name),
            about: Some(self.about),
            kind: Some(self.kind),
            town: Some(self.town),
            lat: Some(self.lat),
            lon: Some(self.lon),
            home: Some(self.home),
            time_zone: self.time_zone.or(near),
            people: Some(self.people),
            roles: Some(self.roles),
            products: Some(self.products),
            machines: Some(self.machines),
            access: Some(self.access),
            languages: Some(self.languages),
            visibility: None,
        };
        patched(blank, said, checks)
    }
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
    /// How many people work there; null: not known.
    #[serde(default, deserialize_with = "given")]
    #[schema(value_type = Option<i32>, minimum = 1, maximum = 100_000)]
    pub people: Option<Option<i32>>,
    /// `design`, `make`, `repair`, `recycle`, `materials`.
    pub roles: Option<Vec<String>>,
    /// What they usually make.
    pub products: Option<Vec<String>>,
    /// What they work with.
    pub machines: Option<Vec<String>>,
    /// Who may come in: `public`, `public_hours`, `shared`, `membership` or `restricted`; empty: not told.
    pub access: Option<String>,
    /// Languages spoken there, codes of BCP 47.
    pub languages: Option<Vec<String>>,
    /// Who sees `about`, `products`, `machines`, `people` and `prices`: `public`, `designer` (with a job there),
    /// `network` (its coordinators) or `nobody`. What is not named stays.
    pub visibility: Option<BTreeMap<String, String>>,
}

/// Stop or go on.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Pause {
    /// Whether it is asked for nothing new.
    pub paused: bool,
}

/// A reviewer's word.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ListingReview {
    /// Whether it stands on the map from now on.
    pub listed: bool,
    /// What to change first; needed when it does not.
    #[serde(default)]
    #[schema(max_length = 1000)]
    pub note: String,
}

/// Puts a workshop on the map, after a review; whoever brings it answers for it.
#[utoipa::path(post, path = "/api/v1/workshops", tag = "workshops", request_body = NewWorkshop,
    responses((status = 201, body = WorkshopView)))]
pub async fn create(app: Shared, req: HttpRequest, who: SignedIn, sent: Sent) -> Answer {
    let said: NewWorkshop = sent.read()?;
    let key = sent.key(&req, &who)?;
    let (known, now) = app.store.read(|db| Ok((networks::all(db)?, db.now))).await?;
    let mut checks = Checks::default();
    let network = known.iter().find(|network| Some(&network.slug) == said.network.as_ref()).map(|network| network.id);
    if network.is_none() && said.network.is_some() {
        checks.note("network", "not_a_choice");
    }
    let offline = said.offline;
    let agreed = match &said.consent {
        Some(consent) if offline => Some(consent.checked(&mut checks, now.date_naive())),
        None if offline => {
            checks.note("consent", "required");
            None
        }
        _ => None,
    };
    if offline && !network.is_some_and(|id| who.is_scout_for(id) || who.coordinates(id)) {
        checks.note("network", "not_your_network");
    }
    let row = said.checked(now, checks)?;
    let who = who.0;
    let view = app
        .store
        .write(move |db| {
            let slug = once(db, &key, |db| flows::workshops::join(db, &who, row, network, agreed))?;
            let row = workshops::by_slug(db, &slug)?;
            let networks = networks::of_workshop(db, row.id)?;
            Ok(of(row, &networks, &[], true))
        })
        .await?;
    created(&view, view.version, &format!("/api/v1/workshops/{}", view.slug))
}

/// Changes a workshop's record; one that was turned down goes back to its reviewers with the change.
#[utoipa::path(patch, path = "/api/v1/workshops/{slug}", tag = "workshops", request_body = WorkshopPatch,
    responses((status = 200, body = WorkshopView)))]
pub async fn change(app: Shared, req: HttpRequest, who: SignedIn, slug: web::Path<String>, sent: Sent) -> Answer {
    let slug = slug.into_inner();
    let (known, actor) = own(&app, &who, slug.clone()).await?;
    let changed = patched(known, sent.read()?, Checks::default())?;
    let seen = seen(&req);
    let view = app
        .store
        .write(move |db| {
            must_be_seen(seen, changed.version)?;
            flows::workshops::change(db, actor, changed)?;
            whole(db, Some(&who), &slug)
        })
        .await?;
    tagged(&view, view.version)
}

fn patched(known: Workshop, patch: WorkshopPatch, mut checks: Checks) -> Result<Workshop> {
    let mut rule = Visibility::of(&known);
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
    if patch.people.flatten().is_some_and(|people| !(1..=100_000).contains(&people)) {
        checks.note("people", "not_a_choice");
    }
    if patch.roles.iter().flatten().any(|role| Circular::from_code(role).is_none()) {
        checks.note("roles", "not_a_choice");
    }
    if patch.access.iter().any(|access| !access.is_empty() && Door::from_code(access).is_none()) {
        checks.note("access", "not_a_choice");
    }
    let languages = patch.languages.map(|said| languages::codes(&said.join(",")));
    if languages == Some(None) {
        checks.note("languages", "unknown_language");
    }
    for (field, word) in patch.visibility.into_iter().flatten() {
        if !Reader::from_word(&word).is_some_and(|from| rule.set(&field, from)) {
            checks.note("visibility", "not_a_choice");
        }
    }
    checks.done()?;
    Ok(Workshop {
        access: patch.access.unwrap_or(known.access),
        languages: languages.flatten().map_or(known.languages, |codes| codes.join(" ")),
        visibility: rule.text(),
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
        people: patch.people.unwrap_or(known.people),
        roles: patch.roles.map_or(known.roles, |roles| roles.join(" ")),
        ..known
    })
}

/// Stops or resumes new offers.
#[utoipa::path(post, path = "/api/v1/workshops/{slug}/pause", tag = "workshops", request_body = Pause,
    responses((status = 200, body = WorkshopView)))]
pub async fn pause(app: Shared, req: HttpRequest, who: SignedIn, slug: web::Path<String>, sent: Sent) -> Answer {
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

/// A reviewer puts a waiting workshop on the map, or says what to change first; whoever brought it is told.
#[utoipa::path(post, path = "/api/v1/workshops/{slug}/review", tag = "workshops", request_body = ListingReview,
    responses((status = 200, body = WorkshopView)))]
pub async fn review(app: Shared, req: HttpRequest, who: SignedIn, slug: web::Path<String>, sent: Sent) -> Answer {
    let (reviewer, asked) = (who.0.clone(), slug.clone());
    let row = app.store.read(move |db| reviewable(db, &reviewer, &asked)).await?;
    let said: ListingReview = sent.read()?;
    let mut checks = Checks::default();
    let note = checks.text("note", said.note.trim(), if said.listed { 0 } else { 3 }..=1000);
    checks.done()?;
    let (key, seen, actor) = (sent.key(&req, &who)?, seen(&req), who.actor());
    let view = app
        .store
        .write(move |db| {
            once(db, &key, |db| {
                must_be_seen(seen, workshops::find(db, row.id)?.version)?;
                flows::workshops::review(db, actor, row.id, said.listed, &note)
            })?;
            let row = workshops::find(db, row.id)?;
            let networks = networks::of_workshop(db, row.id)?;
            let capabilities = store::capacity::of_workshops(db, &[row.id])?;
            Ok(of(row, &networks, &capabilities, false))
        })
        .await?;
    tagged(&view, view.version)
}

/// A link with which a producer takes over a record.
#[derive(Serialize, ToSchema)]
pub struct HandedOver {
    /// The address; told once.
    pub link: String,
}

/// Makes the link with which a producer whom a scout registered takes over the record.
#[utoipa::path(post, path = "/api/v1/workshops/{slug}/hand-over", tag = "workshops",
    responses((status = 200, body = HandedOver)))]
pub async fn hand_over(app: Shared, who: SignedIn, slug: web::Path<String>) -> Answer {
    let (row, actor) = own(&app, &who, slug.into_inner()).await?;
    let path = app.store.write(move |db| flows::workshops::hand_over(db, actor, &row)).await?;
    Ok(HttpResponse::Ok().json(HandedOver { link: format!("{}{path}", app.public_url.trim_end_matches('/')) }))
}
