//! What changed on the map, for others to follow; and the instances that this one follows.

use actix_web::http::header::{CACHE_CONTROL, ETAG};
use actix_web::{HttpRequest, HttpResponse, web};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use store::following::{self as rows, Following};
use store::imports::Source;
use store::{FollowingId, event};
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

use super::wire::{List, Sent, Shared, listed};
use crate::auth::{Anyone, Coordinator};
use crate::flows::following::{self as flow, Act, Wanted};
use crate::flows::imports::{self, MOST_ITEMS};
use crate::once::once;
use crate::routes::{Access, Route};
use crate::web::{Answer, Checks, etag};

/// The routes of this file.
pub const ROUTES: &[Route] = &[
    Route::get("/api/v1/feed", Access::Anyone, || web::get().to(feed)),
    Route::get("/api/v1/imports/following", Access::Coordinator, || web::get().to(list)),
    Route::post("/api/v1/imports/following", Access::Coordinator, || web::post().to(begin)),
    Route::post("/api/v1/imports/following/change", Access::Coordinator, || web::post().to(change)),
];

/// How many changes a part holds unless told.
const USUAL_ITEMS: i64 = 200;

/// Which changes.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct Asked {
    /// The `until` of the last answer, or the `next` of the part before; empty: everything there is.
    #[serde(default)]
    since: String,
    /// How many changes, 1 to 500; 200 unless told.
    #[param(minimum = 1, maximum = 500)]
    limit: Option<i64>,
}

/// An instance that is followed.
#[derive(Serialize, ToSchema)]
pub struct FollowingView {
    /// Its id.
    pub id: Uuid,
    /// Slug of the source under which its records come in.
    pub source: String,
    /// Its address.
    pub address: String,
    /// `active` or `paused`.
    pub state: String,
    /// When it last answered.
    pub fetched_at: Option<DateTime<Utc>>,
    /// When it is asked next.
    pub next_at: DateTime<Utc>,
    /// How often in a row it did not answer.
    pub failures: i32,
    /// Why it did not: `unreachable`, `too_slow`, `moved`, `refused`, `no_feed`, `broken`, `too_large`, `private_address`,
    /// `not_written`.
    pub error: Option<String>,
    /// What became of the records it last brought.
    #[schema(value_type = serde_json::Value)]
    pub counts: serde_json::Value,
}

impl From<(Following, Source)> for FollowingView {
    fn from((known, source): (Following, Source)) -> Self {
        Self {
            id: known.id.0,
            source: source.slug,
            address: known.address,
            state: known.state.word().to_owned(),
            fetched_at: known.fetched_at.map(|at| *at),
            next_at: *known.next_at,
            failures: known.failures,
            error: known.error,
            counts: known.counts.0,
        }
    }
}

/// An instance to follow.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct FollowingSent {
    /// What its source is called here.
    #[schema(min_length = 2, max_length = 120)]
    pub name: String,
    /// What may be done with its records, such as `CC-BY-4.0`.
    #[schema(min_length = 2, max_length = 120)]
    pub licence: String,
    /// Its address, such as `https://karakana.example`.
    #[schema(max_length = 300)]
    pub address: String,
}

/// What to do with an instance that is followed.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ActSent {
    /// Its id.
    pub id: Uuid,
    /// `pause`, `resume`, `ask` (now), `anew` (all of it), `end` (its records stay) or `take_off` (they leave the map).
    pub act: String,
}

/// What changed on the map, oldest first, for others to follow: `{home, items: [{id, gone, record}], next, until}`.
///
/// Ask the first time without `since` and go on with `next` until there is none; keep `until` and ask with it another
/// time, with the ETag of the last answer to the same question. A change may come twice, and is never left out.
#[utoipa::path(get, path = "/api/v1/feed", tag = "workshops", params(Asked),
    responses((status = 200, body = serde_json::Value)))]
async fn feed(app: Shared, req: HttpRequest, _who: Anyone, asked: web::Query<Asked>) -> Answer {
    let mut checks = Checks::default();
    let since = match asked.since.as_str() {
        "" => Some(0),
        text => text.parse::<i64>().ok().filter(|since| *since >= 0),
    };
    if since.is_none() {
        checks.note("since", "not_a_choice");
    }
    let limit = asked.limit.unwrap_or(USUAL_ITEMS);
    if !(1..=MOST_ITEMS).contains(&limit) {
        checks.note("limit", "not_a_choice");
    }
    checks.done()?;
    let since = since.unwrap_or_default();
    let newest = |db: &mut store::Db| Ok((event::last_about(db, "workshop")?, store::imports::all(db)?));
    let (last, sources) = app.store.read(newest).await?;
    // Every record names its sources: one that is called otherwise or has another licence is news, too.
    let names: Vec<_> = sources.into_iter().map(|known| format!("{known:?}")).collect();
    let names = &hex::encode(Sha256::digest(names.concat()))[..16];
    let tag = format!("W/\"{since}-{limit}-{last}-{names}\"");
    if etag::is_known(&req, &tag) {
        return Ok(HttpResponse::NotModified().insert_header((ETAG, tag)).finish());
    }
    let home = app.public_url.clone();
    let part = app.store.read(move |db| imports::feed(db, &home, since, limit)).await?;
    Ok(HttpResponse::Ok().insert_header((ETAG, tag)).insert_header((CACHE_CONTROL, "no-cache")).json(part))
}

/// The instances that this one follows.
#[utoipa::path(get, path = "/api/v1/imports/following", tag = "imports",
    responses((status = 200, body = List<FollowingView>)))]
async fn list(app: Shared, _who: Coordinator) -> Answer {
    let all = app.store.read(rows::all).await?;
    listed(&List { items: all.into_iter().map(FollowingView::from).collect(), next: None })
}

/// Begins to follow an instance; a worker asks it at once.
#[utoipa::path(post, path = "/api/v1/imports/following", tag = "imports", request_body = FollowingSent,
    responses((status = 201, body = FollowingView)))]
async fn begin(app: Shared, req: HttpRequest, who: Coordinator, sent: Sent) -> Answer {
    let said: FollowingSent = sent.read()?;
    let mut checks = Checks::default();
    let said = [said.name.as_str(), said.licence.as_str(), said.address.as_str()];
    let wanted = Wanted::checked(&mut checks, &app.outside, &app.public_url, said);
    checks.done()?;
    let (key, actor) = (sent.key(&req, &who)?, who.actor());
    let begin = move |db: &mut store::Db| {
        let id = once(db, &key, |db| flow::begin(db, actor, wanted))?;
        rows::find(db, id)
    };
    let new = app.store.write(begin).await?;
    Ok(HttpResponse::Created().json(FollowingView::from(new)))
}

/// Pauses, resumes or ends following an instance, or asks it at once.
#[utoipa::path(post, path = "/api/v1/imports/following/change", tag = "imports", request_body = ActSent,
    responses((status = 204)))]
async fn change(app: Shared, req: HttpRequest, who: Coordinator, sent: Sent) -> Answer {
    let said: ActSent = sent.read()?;
    let mut checks = Checks::default();
    let act = Act::from_word(&said.act);
    if act.is_none() {
        checks.note("act", "not_a_choice");
    }
    checks.done()?;
    let (key, actor) = (sent.key(&req, &who)?, who.actor());
    if let Some(act) = act {
        let id = FollowingId(said.id);
        app.store.write(move |db| once(db, &key, |db| flow::act(db, actor, id, act))).await?;
    }
    Ok(HttpResponse::NoContent().finish())
}
