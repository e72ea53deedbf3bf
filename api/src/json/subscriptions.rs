//! Letters about what is new on the map for a filter: one's own, and the one tap of a mail program that ends them.

use actix_web::{HttpRequest, HttpResponse, web};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use store::subscriptions::{self, Subscription};
use utoipa::ToSchema;
use uuid::Uuid;

use super::wire::{List, Sent, Shared, listed};
use crate::auth::SignedIn;
use crate::flows::subscriptions as flow;
use crate::map::{Asked, pairs_of};
use crate::once::once;
use crate::pages::subscriptions::wish;
use crate::routes::{Access, Route};
use crate::web::{Answer, Page, see_other};

/// The routes of this file.
pub const ROUTES: &[Route] = &[
    Route::get("/api/v1/subscriptions", Access::SignedIn, || web::get().to(list)),
    Route::post("/api/v1/subscriptions", Access::SignedIn, || web::post().to(follow)),
    Route::delete("/api/v1/subscriptions/{id}", Access::Member, || web::delete().to(end)),
    Route::get("/api/v1/subscriptions/{token}/stop", Access::Link, || web::get().to(page)),
    Route::post("/api/v1/subscriptions/{token}/stop", Access::Link, || web::post().to(stop)),
];

/// A filter that somebody is told about.
#[derive(Serialize, ToSchema)]
pub struct SubscriptionView {
    /// Its id.
    pub id: Uuid,
    /// The filter, as in the addresses of map and list.
    #[schema(example = "country=KE&process=sewing")]
    pub filter: String,
    /// The filter in words.
    pub words: String,
    /// When is looked for news next.
    pub next_at: DateTime<Utc>,
}

impl From<Subscription> for SubscriptionView {
    fn from(row: Subscription) -> Self {
        Self { id: row.id.0, filter: row.filter, words: row.words, next_at: *row.next_at }
    }
}

/// What to be told about.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewSubscription {
    /// The filter, as in the addresses of map and list; empty: the whole map.
    #[serde(default)]
    #[schema(max_length = 4000, example = "country=KE&process=sewing")]
    pub filter: String,
}

/// What one is told about.
#[utoipa::path(get, path = "/api/v1/subscriptions", tag = "subscriptions",
    responses((status = 200, body = List<SubscriptionView>)))]
pub async fn list(app: Shared, who: SignedIn) -> Answer {
    let person = who.person;
    let rows = app.store.read(move |db| subscriptions::of_person(db, person)).await?;
    listed(&List { items: rows.into_iter().map(SubscriptionView::from).collect(), next: None })
}

/// From now on a letter comes, at most once a week, when something new fits; the same filter again changes nothing.
#[utoipa::path(post, path = "/api/v1/subscriptions", tag = "subscriptions", request_body = NewSubscription,
    responses((status = 201, body = SubscriptionView)))]
pub async fn follow(app: Shared, req: HttpRequest, page: Page, who: SignedIn, sent: Sent) -> Answer {
    let said: NewSubscription = sent.read()?;
    let asked = Asked::strictly(&app, &pairs_of(&said.filter)?).await?;
    let (_, wish) = wish(&app, &page, &asked).await?;
    let (key, actor, person) = (sent.key(&req, &who)?, who.actor(), who.person);
    let row = app
        .store
        .write(move |db| {
            let id = once(db, &key, |db| subscriptions::follow(db, actor, person, &wish, flow::EVERY))?;
            subscriptions::find(db, id)
        })
        .await?;
    Ok(HttpResponse::Created().json(SubscriptionView::from(row)))
}

/// No more letters about it.
#[utoipa::path(delete, path = "/api/v1/subscriptions/{id}", tag = "subscriptions", responses((status = 204)))]
pub async fn end(app: Shared, who: SignedIn, id: web::Path<String>) -> Answer {
    let (actor, person) = (who.actor(), who.person);
    app.store
        .write(move |db| {
            let row = flow::own(db, person, &id)?;
            subscriptions::end(db, actor, &row)
        })
        .await?;
    Ok(HttpResponse::NoContent().finish())
}

/// Leads to the page on which letters are ended: this address stands in their headers.
#[utoipa::path(get, path = "/api/v1/subscriptions/{token}/stop", tag = "subscriptions",
    responses((status = 303, description = "The page behind the link")))]
pub async fn page(app: Shared, token: web::Path<String>) -> Answer {
    let there = format!("/s/{token}");
    app.store.read(move |db| flow::linked(db, &token)).await?;
    Ok(see_other(&there))
}

/// The one tap of a mail program (RFC 8058): no more of these letters.
#[utoipa::path(post, path = "/api/v1/subscriptions/{token}/stop", tag = "subscriptions", responses((status = 204)))]
pub async fn stop(app: Shared, token: web::Path<String>) -> Answer {
    app.store.write(move |db| flow::end(db, &token)).await?;
    Ok(HttpResponse::NoContent().finish())
}
