//! Asking for something to be made, and changing what is still a draft.

use actix_web::{HttpRequest, HttpResponse, web};
use chrono::NaiveDate;
use serde::Deserialize;
use store::requests::{self, Request, Terms};
use store::{Db, RequestId, StoreError, designs, networks, people};
use utoipa::ToSchema;

use super::inside;
use super::view::{self, RequestView};
use crate::auth::{Designer, SignedIn};
use crate::error::Fault;
use crate::flows::planning::Quote;
use crate::flows::planning::price::{Price, price};
use crate::flows::post;
use crate::json::wire::{Sent, Shared, created, given, must_be_seen, or_fields, seen, tagged};
use crate::once::once;
use crate::web::Answer;

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
    /// How many workshops may deliver at the most; null: any.
    #[serde(default, deserialize_with = "given")]
    #[schema(value_type = Option<i64>)]
    pub max_workshops: Option<Option<i64>>,
    /// Largest share one workshop may deliver; null: all.
    #[serde(default, deserialize_with = "given")]
    #[schema(value_type = Option<f64>)]
    pub max_share: Option<Option<f64>>,
    /// Where the pieces go; replaces all of them.
    pub places: Option<Vec<NewPlace>>,
}

/// Asks for something to be made.
#[utoipa::path(post, path = "/api/v1/requests", tag = "requests", request_body = NewRequest,
    responses((status = 201, body = RequestView)))]
pub async fn create(app: Shared, req: HttpRequest, who: Designer, sent: Sent) -> Answer {
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
    let view = view::now(&app, who.0, id).await?;
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

/// What something would cost if it were asked for now: the planner's own answer, which promises nothing. Nothing is kept.
#[utoipa::path(post, path = "/api/v1/requests/quote", tag = "requests", request_body = NewRequest,
    responses((status = 200, body = Quote)))]
pub async fn quote(app: Shared, sent: Sent) -> Answer {
    match price(&app, wanted(sent.read()?)).await? {
        Ok(Price::Is(quote)) => Ok(HttpResponse::Ok().json(quote)),
        Ok(Price::Open | Price::Later) => Err(Fault { retry_after_s: Some(5), ..Fault::new("unavailable") }),
        Err(fields) => Err(Fault::invalid(fields)),
    }
}

/// Changes a draft, or a request that was sent back.
#[utoipa::path(patch, path = "/api/v1/requests/{slug}", tag = "requests", request_body = RequestPatch,
    responses((status = 200, body = RequestView)))]
pub async fn change(app: Shared, req: HttpRequest, who: SignedIn, slug: web::Path<String>, sent: Sent) -> Answer {
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
    let view = view::now(&app, who.0, id).await?;
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
        max_workshops: patch.max_workshops.unwrap_or(known.max_workshops.map(i64::from)),
        max_share: patch.max_share.unwrap_or(known.max_share),
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
