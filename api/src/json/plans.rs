//! Plans of a request: what the planner answered each time, and the documents to solve it again.

use actix_web::{HttpResponse, web};
use chrono::{DateTime, Utc};
use serde::Serialize;
use store::plans::{self, Plan, Planning};
use utoipa::ToSchema;
use uuid::Uuid;

use super::requests::{Standing, inside, visible};
use super::wire::{List, Money, Paging, Shared, listed};
use crate::auth::{Anyone, SignedIn};
use crate::error::{Fault, Result};
use crate::routes::{Access, Route};
use crate::web::Answer;

/// The routes of this file.
pub const ROUTES: &[Route] = &[
    Route::get("/api/v1/requests/{slug}/plans", Access::Anyone, || web::get().to(list)),
    Route::get("/api/v1/requests/{slug}/plans/{number}", Access::Anyone, || web::get().to(show)),
    Route::get("/api/v1/requests/{slug}/plans/{number}/problem", Access::Member, || web::get().to(problem)),
    Route::get("/api/v1/requests/{slug}/plans/{number}/plan", Access::Member, || web::get().to(plan)),
];

/// What a planning says for one request; it never changes.
#[derive(Serialize, ToSchema)]
pub struct PlanView {
    /// Its id.
    pub id: Uuid,
    /// 1, 2, 3 …
    pub number: i32,
    /// What made planning necessary.
    #[schema(example = "declined")]
    pub cause: String,
    /// What the placed pieces cost, promised ones included.
    pub cost: Money,
    /// Pieces placed, promised ones included.
    pub placed: i64,
    /// Pieces nobody was found for.
    pub unfilled: i64,
    /// How many workshops make them.
    pub workshops: i32,
    /// When it was made.
    pub created_at: DateTime<Utc>,
}

impl From<Plan> for PlanView {
    fn from(plan: Plan) -> Self {
        Self {
            id: plan.id.0,
            number: plan.number,
            cause: plan.cause,
            cost: Money { amount_minor: plan.cost, currency: plan.currency },
            placed: plan.placed,
            unfilled: plan.unfilled,
            workshops: plan.workshops,
            created_at: *plan.created_at,
        }
    }
}

/// The plans of a request, newest first.
#[utoipa::path(get, path = "/api/v1/requests/{slug}/plans", tag = "plans", params(Paging),
    responses((status = 200, body = List<PlanView>)))]
async fn list(app: Shared, who: Anyone, slug: web::Path<String>, paging: web::Query<Paging>) -> Answer {
    let all = app
        .store
        .read(move |db| {
            let (request, _) = visible(db, who.0.as_ref(), &slug)?;
            plans::of_request(db, request.id)
        })
        .await?;
    listed(&paging.part(all, |plan| plan.id.0)?.map(PlanView::from))
}

/// One plan of a request.
#[utoipa::path(get, path = "/api/v1/requests/{slug}/plans/{number}", tag = "plans",
    responses((status = 200, body = PlanView)))]
async fn show(app: Shared, who: Anyone, path: web::Path<(String, String)>) -> Answer {
    let (slug, number) = path.into_inner();
    let number = read(&number)?;
    let plan = app
        .store
        .read(move |db| {
            let (request, _) = visible(db, who.0.as_ref(), &slug)?;
            plans::numbered(db, request.id, number)
        })
        .await?;
    Ok(HttpResponse::Ok().json(PlanView::from(plan)))
}

/// The problem that was solved, as the matcher reads it. It names every workshop that was looked at, so it is for the
/// designer and the coordinators.
#[utoipa::path(get, path = "/api/v1/requests/{slug}/plans/{number}/problem", tag = "plans",
    responses((status = 200, body = serde_json::Value)))]
async fn problem(app: Shared, who: SignedIn, path: web::Path<(String, String)>) -> Answer {
    Ok(HttpResponse::Ok().json(planning(&app, &who, path.into_inner()).await?.problem.0))
}

/// The plan as the matcher wrote it; for the designer and the coordinators.
#[utoipa::path(get, path = "/api/v1/requests/{slug}/plans/{number}/plan", tag = "plans",
    responses((status = 200, body = serde_json::Value)))]
async fn plan(app: Shared, who: SignedIn, path: web::Path<(String, String)>) -> Answer {
    Ok(HttpResponse::Ok().json(planning(&app, &who, path.into_inner()).await?.plan.0))
}

/// The number of an address, read only now: who is there is asked before what they ask for.
fn read(number: &str) -> Result<i32> {
    number.parse().map_err(|_| Fault::missing())
}

async fn planning(app: &Shared, who: &SignedIn, (slug, number): (String, String)) -> Result<Planning> {
    let number = read(&number)?;
    let request = inside(app, who, slug, Standing::inside).await?;
    Ok(app
        .store
        .read(move |db| {
            let plan = plans::numbered(db, request.id, number)?;
            plans::planning(db, plan.planning_id)
        })
        .await?)
}
