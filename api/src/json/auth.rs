//! Tokens: an address and a password for a short access token and a refresh token that is used once.

use actix_web::{HttpRequest, HttpResponse, web};
use serde::{Deserialize, Serialize};
use store::accounts::{self, Account, AccountState};
use store::event::{Actor, Channel};
use store::refresh::{self, Rotation};
use store::{AccountId, At};
use utoipa::ToSchema;

use crate::app::App;
use crate::auth::{SignedIn, entry, token};
use crate::error::Fault;
use crate::routes::{Access, Route};
use crate::web::{Answer, client};

/// The routes of this file.
pub const ROUTES: &[Route] = &[
    Route::post("/api/v1/auth/token", Access::Anyone, || web::post().to(sign_in)),
    Route::post("/api/v1/auth/refresh", Access::Anyone, || web::post().to(rotate)),
    Route::post("/api/v1/auth/revoke", Access::Anyone, || web::post().to(revoke)),
    Route::get("/api/v1/me", Access::SignedIn, || web::get().to(me)),
];

/// What signs in.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Credentials {
    /// The account's address.
    #[schema(example = "ana@example.org")]
    pub email: String,
    /// Its password.
    pub password: String,
}

/// A refresh token that was handed out.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Refresh {
    /// The token.
    pub refresh_token: String,
}

/// A pair of tokens.
#[derive(Serialize, ToSchema)]
pub struct TokenPair {
    /// For the header `Authorization: Bearer …`.
    pub access_token: String,
    /// Always `Bearer`.
    pub token_type: &'static str,
    /// Seconds for which the access token counts.
    pub expires_in: i64,
    /// Gives the next pair, once; used a second time it ends all tokens that came from the same sign-in.
    pub refresh_token: String,
}

/// The account behind a token.
#[derive(Serialize, ToSchema)]
pub struct Me {
    /// The account's id.
    #[schema(value_type = uuid::Uuid)]
    pub id: AccountId,
    /// The person's name.
    pub name: String,
    /// The account's address.
    pub email: String,
    /// BCP 47 code of the language they read.
    pub language: &'static str,
    /// The roles they hold, with their scopes.
    pub roles: Vec<RoleHeld>,
}

/// One role in one scope.
#[derive(Serialize, ToSchema)]
pub struct RoleHeld {
    /// `designer`, `member`, `coordinator`, `admin`, `receiver`, `inspector` or `scout`.
    pub role: &'static str,
    /// `site`, `network`, `workshop` or `request`, and which one.
    #[serde(flatten)]
    #[schema(value_type = Object)]
    pub scope: store::grants::Scope,
}

/// Signs in with an address and a password.
#[utoipa::path(post, path = "/api/v1/auth/token", tag = "auth", request_body = Credentials,
    responses((status = 200, body = TokenPair), (status = "4XX", body = crate::web::faults::Problem)))]
async fn sign_in(app: web::Data<App>, req: HttpRequest, sent: web::Json<Credentials>) -> Answer {
    let from = client::address(&req, &app.config.trusted_proxies);
    let account = entry::check_password(&app, from, &sent.email, &sent.password).await?;
    let actor = Actor::account(account.id, Channel::Api);
    let id = account.id;
    let (refresh_token, now) = app.store.write(move |db| Ok((refresh::start(db, actor, id)?, db.now))).await?;
    pair(&app, &account, refresh_token, now)
}

/// Gives the next pair of tokens for a refresh token.
#[utoipa::path(post, path = "/api/v1/auth/refresh", tag = "auth", request_body = Refresh,
    responses((status = 200, body = TokenPair), (status = "4XX", body = crate::web::faults::Problem)))]
async fn rotate(app: web::Data<App>, sent: web::Json<Refresh>) -> Answer {
    let text = sent.into_inner().refresh_token;
    let actor = Actor { account: None, channel: Channel::Api };
    let next = app
        .store
        .write(move |db| {
            let Rotation::Next { account, token } = refresh::rotate(db, actor, &text)? else { return Ok(None) };
            let account = accounts::get(db, account)?;
            Ok((account.state == AccountState::Active).then_some((account, token, db.now)))
        })
        .await?;
    let (account, token, now) = next.ok_or(Fault::new("bad_token"))?;
    pair(&app, &account, token, now)
}

/// Ends a refresh token and all that came from the same sign-in; also answered so when it is unknown.
#[utoipa::path(post, path = "/api/v1/auth/revoke", tag = "auth", request_body = Refresh,
    responses((status = 204), (status = "4XX", body = crate::web::faults::Problem)))]
async fn revoke(app: web::Data<App>, sent: web::Json<Refresh>) -> Answer {
    let text = sent.into_inner().refresh_token;
    let actor = Actor { account: None, channel: Channel::Api };
    app.store.write(move |db| refresh::revoke(db, actor, &text)).await?;
    Ok(HttpResponse::NoContent().finish())
}

/// The account behind the token.
#[utoipa::path(get, path = "/api/v1/me", tag = "auth",
    responses((status = 200, body = Me), (status = 401, body = crate::web::faults::Problem)))]
async fn me(who: SignedIn) -> Answer {
    let roles = who.grants.iter().map(|grant| RoleHeld { role: grant.role.word(), scope: grant.scope }).collect();
    let (name, email) = (who.name.clone(), who.email.clone());
    Ok(HttpResponse::Ok().json(Me { id: who.account, name, email, language: who.lang.code(), roles }))
}

fn pair(app: &App, account: &Account, refresh_token: String, now: At) -> Answer {
    let access_token = app.tokens.issue(account, now).map_err(|error| {
        tracing::error!(%error, "an access token could not be signed");
        Fault::new("failed")
    })?;
    Ok(no_store(TokenPair { access_token, token_type: "Bearer", expires_in: token::VALID_S, refresh_token }))
}

fn no_store(pair: TokenPair) -> HttpResponse {
    HttpResponse::Ok().insert_header((actix_web::http::header::CACHE_CONTROL, "no-store")).json(pair)
}
