//! Insights: what exactly the workshops of a filter are and can do.

use actix_web::{HttpResponse, web};

use super::filter::Filter;
use super::wire::Shared;
use crate::flows::numbers::{self as books, Numbers};
use crate::map::Asked;
use crate::map::insights::Insights;
use crate::map::layers::Layers;
use crate::routes::{Access, Route};
use crate::web::Answer;

/// The routes of this file.
pub const ROUTES: &[Route] = &[
    Route::get("/api/v1/insights", Access::Anyone, || web::get().to(show)),
    Route::get("/api/v1/wanted", Access::Anyone, || web::get().to(wanted)),
    Route::get("/api/v1/numbers", Access::Anyone, || web::get().to(numbers)),
];

/// Counts, capacity, scope, gaps and the circle of the workshops that `/api/v1/workshops` lists for the same filter.
/// Cells of one or two workshops are null.
#[utoipa::path(get, path = "/api/v1/insights", tag = "workshops", params(Filter),
    responses((status = 200, body = Insights)))]
async fn show(app: Shared, pairs: web::Query<Vec<(String, String)>>) -> Answer {
    let asked = Asked::strictly(&app, &pairs).await?;
    let library = app.library.now(&app.store).await?;
    Ok(HttpResponse::Ok().json(Insights::of(&asked, &library)))
}

/// What is wanted where, and what is far from who could make it. Of the filter, place, country, region, process and text
/// are put to what is wanted; all of it to the workshops that large towns are far from.
#[utoipa::path(get, path = "/api/v1/wanted", tag = "workshops", params(Filter),
    responses((status = 200, body = Layers)))]
async fn wanted(app: Shared, pairs: web::Query<Vec<(String, String)>>) -> Answer {
    let asked = Asked::strictly(&app, &pairs).await?;
    Ok(HttpResponse::Ok().json(Layers::of(&app, &asked).await?))
}

/// What was made and wanted, by country and process; the parts add up to the books.
#[utoipa::path(get, path = "/api/v1/numbers", tag = "workshops", responses((status = 200, body = Numbers)))]
async fn numbers(app: Shared) -> Answer {
    Ok(HttpResponse::Ok().json(app.store.read(books::numbers).await?))
}
