//! The matcher as a service: a problem in, a plan with its certificate out; nothing is kept.

use std::io::Cursor;

use actix_web::{HttpResponse, web};
use matcher::{Breach, Options, Plan};
use serde::Serialize;

use super::wire::{Sent, Shared};
use crate::auth::SignedIn;
use crate::error::{Fault, FieldError};
use crate::routes::{Access, Route};
use crate::web::Answer;

/// The routes of this file.
pub const ROUTES: &[Route] = &[
    Route::post("/api/v1/match", Access::SignedIn, || web::post().to(solve)),
    Route::get("/api/v1/schemas/problem.json", Access::Anyone, || web::get().to(problem_schema)),
    Route::get("/api/v1/schemas/plan.json", Access::Anyone, || web::get().to(plan_schema)),
];

/// Seconds the solver may take before it answers with the best it has.
const TIME_LIMIT_S: f64 = 10.0;

/// A plan, and what an independent check found wrong with it.
#[derive(Serialize)]
struct Solved {
    plan: Plan,
    /// Empty: the plan keeps every rule of its problem.
    breaches: Vec<Breach>,
}

/// Splits a problem: who makes what, at which price, and how sure that is. At most 1 MB and ten seconds; nothing is kept.
#[utoipa::path(post, path = "/api/v1/match", tag = "matching", request_body = serde_json::Value,
    responses((status = 200, body = serde_json::Value)))]
async fn solve(app: Shared, who: SignedIn, sent: Sent) -> Answer {
    // Somebody who asks very often would take the solver from everybody's orders.
    app.limits.count_account(&format!("match {}", who.email))?;
    let bytes = sent.plain()?;
    let solved = web::block(move || {
        let problem = matcher::read(Cursor::new(bytes))?;
        let limit = problem.policy.time_limit_s.min(TIME_LIMIT_S);
        let plan = matcher::solve(&problem, &Options { time_limit_s: Some(limit), ..Options::default() })?;
        let breaches = matcher::check(&problem, &plan);
        Ok::<_, Vec<matcher::Fault>>(Solved { plan, breaches })
    })
    .await
    .map_err(|_| Fault::new("unavailable"))?;
    let solved = solved.map_err(|faults| {
        let field = |fault: matcher::Fault| FieldError::new(fault.path, "wrong_shape").with("detail", fault.text);
        Fault::invalid(faults.into_iter().take(100).map(field).collect())
    })?;
    Ok(HttpResponse::Ok().json(solved))
}

/// The JSON Schema of a problem document.
#[utoipa::path(get, path = "/api/v1/schemas/problem.json", tag = "matching",
    responses((status = 200, body = serde_json::Value)))]
async fn problem_schema() -> Answer {
    Ok(HttpResponse::Ok().content_type("application/schema+json").json(matcher::problem_schema()))
}

/// The JSON Schema of a plan document.
#[utoipa::path(get, path = "/api/v1/schemas/plan.json", tag = "matching",
    responses((status = 200, body = serde_json::Value)))]
async fn plan_schema() -> Answer {
    Ok(HttpResponse::Ok().content_type("application/schema+json").json(matcher::plan_schema()))
}
