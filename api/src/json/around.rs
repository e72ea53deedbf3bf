//! What can be made around a place, as the page `/around` says it.

use actix_web::{HttpResponse, web};
use chrono::NaiveDate;
use matcher::{Makeable, Offered, Price, Unlock};
use serde::Serialize;
use store::capacity::Unit;
use utoipa::{IntoParams, ToSchema};

use super::wire::Shared;
use crate::error::{Fault, FieldError};
use crate::flows::around::{self, Asked};
use crate::routes::{Access, Route};
use crate::web::Answer;

/// The routes of this file.
pub const ROUTES: &[Route] = &[Route::get("/api/v1/around", Access::Anyone, || web::get().to(around))];

/// The most stretches of a price that are written down.
const MOST_STRETCHES: usize = 50;

/// Where to look, and for what.
#[derive(IntoParams)]
#[into_params(parameter_in = Query)]
#[expect(dead_code, reason = "describes the question, which flows::around reads as text")]
struct Params {
    /// A town as in forms, or `lat,lon`.
    #[param(example = "Nairobi, Kenya")]
    place: String,
    /// `lat,lon` of the town that is meant, where several have the name.
    chosen: Option<String>,
    /// Kilometres; 50 unless told.
    #[param(minimum = 1, maximum = 2000)]
    radius: Option<u32>,
    /// The last day; in two weeks unless told.
    until: Option<NaiveDate>,
    /// Slug of a design.
    design: Option<String>,
}

/// What there is around a place until a day, in ordinary working weeks; what is promised to others is not taken off.
#[derive(Serialize, ToSchema)]
struct AroundView {
    /// Latitude and longitude.
    at: [f64; 2],
    /// Kilometres.
    radius_km: i64,
    /// The last day.
    until: NaiveDate,
    /// ISO 4217 of all prices.
    currency: String,
    /// Workshops within reach that take work.
    workshops: usize,
    /// How many of them are not counted, because no rate turns their currency into that one.
    left_out: usize,
    /// What they can do.
    processes: Vec<ProcessView>,
    /// What they can make of the design.
    design: Option<DesignView>,
}

/// What there is of one process.
#[derive(Serialize, ToSchema)]
struct ProcessView {
    /// Process id.
    #[schema(example = "fdm_print")]
    process: String,
    /// In what capacity is counted: `hours`, `pieces`, `kg` or `m2`.
    unit: String,
    /// Workshops that have it.
    workshops: usize,
    /// How many of them somebody vouched for.
    verified: usize,
    /// How much of it there is, in the unit.
    capacity: f64,
    /// What one more unit costs, at the workshop.
    prices: Vec<PriceView>,
}

/// A stretch of a marginal price.
#[derive(Serialize, ToSchema)]
struct PriceView {
    /// The last piece or unit at this price, counted from the cheapest.
    until: f64,
    /// In whole units of the currency; 0: nobody states one.
    price: f64,
}

/// What can be made of a design.
#[derive(Serialize, ToSchema)]
struct DesignView {
    /// Workshops that can do some of it.
    workshops: usize,
    /// Pieces, set-ups, lots and rounding left out.
    pieces: f64,
    /// What one more piece costs, at the workshop.
    prices: Vec<PriceView>,
    /// What would let more be made, each alone, the most helpful first: `kind` (`material`, `tolerance`, `envelope`,
    /// `certification`, `process`, `verified`, `radius`), what is asked now, `pieces` in all, `more`, `workshops`.
    #[schema(value_type = Vec<serde_json::Value>)]
    unlocks: Vec<Unlock>,
}

impl ProcessView {
    fn of((unit, offered): (Unit, Offered)) -> Self {
        let Offered { process, workshops, verified, capacity, prices } = offered;
        Self { process, unit: unit.to_string(), workshops, verified, capacity, prices: stretches(&prices) }
    }
}

impl DesignView {
    fn of(design: Makeable) -> Self {
        let Makeable { workshops, pieces, prices, unlocks } = design;
        Self { workshops, pieces, prices: stretches(&prices), unlocks }
    }
}

/// The stretches, joined where there are very many: each then has the price of its last.
fn stretches(prices: &[Price]) -> Vec<PriceView> {
    let together = prices.len().div_ceil(MOST_STRETCHES).max(1);
    let last = |part: &[Price]| part.last().map(|p| PriceView { until: p.until, price: p.price });
    prices.chunks(together).filter_map(last).collect()
}

/// What can be made around a place: processes with their capacity and price, and how many pieces of a design.
#[utoipa::path(get, path = "/api/v1/around", tag = "matching", params(Params),
    responses((status = 200, body = AroundView)))]
async fn around(app: Shared, asked: web::Query<Asked>) -> Answer {
    let asked = asked.into_inner();
    let slug = asked.design.clone();
    let (today, rates, manifest) =
        app.store.read(move |db| Ok((db.now.date_naive(), around::rates(db)?, around::manifest(db, &slug)?))).await?;
    let asked = asked.or_usual(today);
    let mut read = asked.read(today);
    if manifest.is_none() && !asked.design.is_empty() {
        read.errors.push(FieldError::new("design", "unknown"));
    }
    let Some(question) = read.question.filter(|_| read.errors.is_empty()) else {
        return Err(Fault { fields: read.errors, ..Fault::new("bad_request") });
    };
    let here = around::found(&app, rates, question.clone(), manifest).await?;
    Ok(HttpResponse::Ok().json(AroundView {
        at: [question.at.lat, question.at.lon],
        radius_km: question.radius_km,
        until: question.until,
        currency: here.currency,
        workshops: here.workshops,
        left_out: here.left_out,
        processes: here.processes.into_iter().map(ProcessView::of).collect(),
        design: here.design.map(DesignView::of),
    }))
}
