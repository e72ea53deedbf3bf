//! What would fill a short request, computed when asked; and giving way in it.

use actix_web::{HttpRequest, HttpResponse, web};
use matcher::{Action, Problem};
use serde::Deserialize;
use store::{RequestId, plans};
use utoipa::ToSchema;

use super::requests::act::command;
use super::requests::{RequestView, Standing, inside};
use super::wire::{Sent, Shared};
use crate::auth::SignedIn;
use crate::error::{Fault, FieldError, Result};
use crate::flows::levers::{Lever, concerns, pull};
use crate::flows::patience::patiently;
use crate::routes::{Access, Route};
use crate::web::Answer;

/// The routes of this file.
pub const ROUTES: &[Route] = &[
    Route::get("/api/v1/requests/{slug}/levers", Access::Member, || web::get().to(list)),
    Route::get("/api/v1/requests/{slug}/losses", Access::Member, || web::get().to(losses)),
    Route::post("/api/v1/requests/{slug}/levers", Access::Member, || web::post().to(pull_some)),
];

/// One change.
#[derive(Deserialize, ToSchema)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum LeverSent {
    /// The day it is due, later.
    MoreDays {
        /// By so many days, 1 to 60.
        #[schema(minimum = 1, maximum = 60)]
        days: u32,
    },
    /// More from one workshop.
    Share {
        /// Up to this share, above 0 up to 1.
        max_share: f64,
    },
    /// More workshops.
    Workshops {
        /// Up to so many.
        #[schema(minimum = 1, maximum = 10_000)]
        max_workshops: u32,
    },
    /// Longer ways; a rule of the network, so for its coordinators.
    Reach {
        /// Up to so many kilometres.
        #[schema(minimum = 1, maximum = 20_100)]
        km: f64,
    },
}

/// What to give way in, all of it together.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct LeversSent {
    /// The changes.
    #[schema(min_items = 1, max_items = 4)]
    pub levers: Vec<LeverSent>,
}

impl LeversSent {
    fn checked(self) -> Result<Vec<Lever>> {
        let levers: Vec<Lever> = self
            .levers
            .into_iter()
            .map(|sent| match sent {
                LeverSent::MoreDays { days } => Lever::MoreDays(days),
                LeverSent::Share { max_share } => Lever::Share(max_share),
                LeverSent::Workshops { max_workshops } => Lever::Workshops(max_workshops),
                LeverSent::Reach { km } => Lever::Reach(km),
            })
            .collect();
        let mut wrong: Vec<FieldError> = levers
            .iter()
            .enumerate()
            .filter(|(_, lever)| !lever.is_sane())
            .map(|(i, _)| FieldError::new(format!("levers.{i}"), "not_a_choice"))
            .collect();
        if !(1..=4).contains(&levers.len()) {
            wrong.push(FieldError::new("levers", "required"));
        }
        if wrong.is_empty() { Ok(levers) } else { Err(Fault::invalid(wrong)) }
    }
}

/// What would fill a short request: each change computed, those that close the gap first, cheapest first; as the matcher
/// says it. `503` when it takes too long; for its designer and coordinators.
#[utoipa::path(get, path = "/api/v1/requests/{slug}/levers", tag = "plans",
    responses((status = 200, body = serde_json::Value)))]
async fn list(app: Shared, who: SignedIn, slug: web::Path<String>) -> Answer {
    let request = inside(&app, &who, slug.into_inner(), Standing::inside).await?;
    let problem = newest(&app, request.id).await?;
    let mut found = patiently(move |options| matcher::levers(&problem, options)).await.ok_or_else(too_long)?;
    let own = |action: &Action| concerns(action, &request.slug);
    found.levers.retain(|lever| lever.actions.iter().all(own));
    Ok(HttpResponse::Ok().json(found))
}

/// What the loss of each workshop alone would do to the newest plan, after planning again without it, worst first; as the
/// matcher says it. `503` when it takes too long; for its designer and coordinators.
#[utoipa::path(get, path = "/api/v1/requests/{slug}/losses", tag = "plans",
    responses((status = 200, body = serde_json::Value)))]
async fn losses(app: Shared, who: SignedIn, slug: web::Path<String>) -> Answer {
    let request = inside(&app, &who, slug.into_inner(), Standing::inside).await?;
    let problem = newest(&app, request.id).await?;
    let found = patiently(move |options| matcher::resilience(&problem, matcher::Losses::One, options)).await;
    Ok(HttpResponse::Ok().json(found.ok_or_else(too_long)?))
}

/// The problem of a request's newest plan; missing without a plan.
async fn newest(app: &Shared, id: RequestId) -> Result<Problem> {
    let planning = app
        .store
        .read(move |db| match plans::of_request(db, id)?.first() {
            Some(plan) => plans::planning(db, plan.planning_id).map(Some),
            None => Ok(None),
        })
        .await?;
    let Some(planning) = planning else { return Err(Fault::missing()) };
    serde_json::from_value(planning.problem.0).map_err(|_| Fault::missing())
}

fn too_long() -> Fault {
    Fault { retry_after_s: Some(60), ..Fault::new("unavailable") }
}

/// Gives way in a short request and lets it be planned again; what was promised stands.
#[utoipa::path(post, path = "/api/v1/requests/{slug}/levers", tag = "plans", request_body = LeversSent,
    responses((status = 200, body = RequestView)))]
async fn pull_some(app: Shared, req: HttpRequest, who: SignedIn, slug: web::Path<String>, sent: Sent) -> Answer {
    let request = inside(&app, &who, slug.into_inner(), Standing::inside).await?;
    let levers = sent.read::<LeversSent>()?.checked()?;
    let puller = who.0.clone();
    command(app, req, who, request, sent, move |db, _, id| pull(db, &puller, id, &levers)).await
}
