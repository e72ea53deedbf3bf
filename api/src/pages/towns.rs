//! Suggestions for town fields. The fields work without them: the server reads what was typed.

use actix_web::http::header::{CACHE_CONTROL, HeaderValue};
use actix_web::{HttpResponse, web};
use serde::Deserialize;

use crate::gazetteer;
use crate::routes::{Access, Route};
use crate::web::Answer;

/// The routes of this file.
pub const ROUTES: &[Route] = &[Route::get("/towns", Access::Anyone, || web::get().to(suggest))];

#[derive(Deserialize)]
struct Query {
    #[serde(default)]
    q: String,
    country: Option<String>,
}

/// Up to eight towns as they are written in forms: `["Mombasa, Kenya", …]`.
async fn suggest(query: web::Query<Query>) -> Answer {
    let found = gazetteer::search(&query.q, query.country.as_deref(), 8);
    let labels: Vec<String> = found.iter().map(gazetteer::Town::label).collect();
    let keep = (CACHE_CONTROL, HeaderValue::from_static("public, max-age=86400"));
    Ok(HttpResponse::Ok().insert_header(keep).json(labels))
}
