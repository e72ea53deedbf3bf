//! Tokens: an address and a password for a short access token and a refresh token that is used once.

use actix_web::{HttpRequest, HttpResponse, web};
use serde::{Deserialize, Serialize};
use store::At;
use store::accounts::{self, Account, AccountState};
use store::event::{Actor, Channel};
use store::links::Purpose;
use store::refresh::{self, Rotation};
use utoipa::ToSchema;

use super::wire::Sent;
use crate::app::App;
use crate::auth::entry::SignUp;
use crate::auth::{entry, password, token};
use crate::error::Fault;
use crate::i18n::Lang;
use crate::routes::{Access, Route};
use crate::web::{Answer, Checks, client};

/// The routes of this file.
pub const ROUTES: &[Route] = &[
    Route::post("/api/v1/auth/sign-up", Access::Anyone, || web::post().to(sign_up)),
    Route::post("/api/v1/auth/confirm", Access::Anyone, || web::post().to(confirm)),
    Route::post("/api/v1/auth/token", Access::Anyone, || web::post().to(sign_in)),
    Route::post("/api/v1/auth/refresh", Access::Anyone, || web::post().to(rotate)),
    Route::post("/api/v1/auth/revoke", Access::Anyone, || web::post().to(revoke)),
    Route::post("/api/v1/auth/forgot", Access::Anyone, || web::post().to(forgot)),
    Route::post("/api/v1/auth/reset", Access::Anyone, || web::post().to(reset)),
];

/// A new account.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewAccount {
    /// The person's name.
    #[schema(min_length = 1, max_length = 80)]
    pub name: String,
    /// The account's address; a link that confirms it is mailed there.
    #[schema(example = "ana@example.org")]
    pub email: String,
    /// The password.
    pub password: String,
    /// BCP 47 code of the language of letters; English unless told.
    #[serde(default)]
    pub language: String,
}

/// The secret of a mailed link.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Secret {
    /// What stands in the link after `/confirm/`.
    pub secret: String,
}

/// Whose password is forgotten.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Forgotten {
    /// The account's address.
    #[schema(example = "ana@example.org")]
    pub email: String,
}

/// A new password, by a mailed link.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewPassword {
    /// What stands in the link after `/reset/`.
    pub secret: String,
    /// The new password.
    pub password: String,
}

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

/// Makes an account and mails the link that confirms its address; whether the address is known is not told.
#[utoipa::path(post, path = "/api/v1/auth/sign-up", tag = "auth", request_body = NewAccount,
    responses((status = 202)))]
async fn sign_up(app: web::Data<App>, req: HttpRequest, sent: Sent) -> Answer {
    let sent: NewAccount = sent.read()?;
    let mut checks = Checks::default();
    let name = checks.text("name", sent.name.trim(), 1..=80);
    let email = checks.email("email", sent.email.trim());
    checks.errors.extend(password::fault("password", &sent.password, &email));
    let lang = match sent.language.as_str() {
        "" => Lang::default(),
        code => checks.choice("language", code, Lang::of, Lang::default()),
    };
    checks.done()?;
    app.limits.count(client::address(&req, &app.config.trusted_proxies), &email)?;
    entry::sign_up(&app, SignUp { name, email, password: sent.password, lang }).await?;
    Ok(HttpResponse::Accepted().finish())
}

/// Confirms an address by the mailed secret; a second time changes nothing.
#[utoipa::path(post, path = "/api/v1/auth/confirm", tag = "auth", request_body = Secret,
    responses((status = 204)))]
async fn confirm(app: web::Data<App>, sent: Sent) -> Answer {
    let sent: Secret = sent.read()?;
    entry::confirm(&app, sent.secret).await?;
    Ok(HttpResponse::NoContent().finish())
}

/// Mails a link for a new password, if the address has an account; whether it has one is not told.
#[utoipa::path(post, path = "/api/v1/auth/forgot", tag = "auth", request_body = Forgotten,
    responses((status = 202)))]
async fn forgot(app: web::Data<App>, req: HttpRequest, sent: Sent) -> Answer {
    let sent: Forgotten = sent.read()?;
    let mut checks = Checks::default();
    let email = checks.email("email", sent.email.trim());
    checks.done()?;
    app.limits.count(client::address(&req, &app.config.trusted_proxies), &email)?;
    // Answered before it is done, so that the time taken does not tell whether the address is known.
    actix_web::rt::spawn(async move {
        if let Err(fault) = entry::forgot(&app, email).await {
            tracing::error!(%fault, "a letter for a new password was not queued");
        }
    });
    Ok(HttpResponse::Accepted().finish())
}

/// Sets a new password by the mailed secret.
#[utoipa::path(post, path = "/api/v1/auth/reset", tag = "auth", request_body = NewPassword,
    responses((status = 204)))]
async fn reset(app: web::Data<App>, sent: Sent) -> Answer {
    let sent: NewPassword = sent.read()?;
    entry::must_be_open(&app, sent.secret.clone(), Purpose::ResetPassword).await?;
    let mut checks = Checks::default();
    checks.errors.extend(password::fault("password", &sent.password, ""));
    checks.done()?;
    entry::reset(&app, sent.secret, sent.password).await?;
    Ok(HttpResponse::NoContent().finish())
}

/// Signs in with an address and a password.
#[utoipa::path(post, path = "/api/v1/auth/token", tag = "auth", request_body = Credentials,
    responses((status = 200, body = TokenPair)))]
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
    responses((status = 200, body = TokenPair)))]
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
    responses((status = 204)))]
async fn revoke(app: web::Data<App>, sent: web::Json<Refresh>) -> Answer {
    let text = sent.into_inner().refresh_token;
    let actor = Actor { account: None, channel: Channel::Api };
    app.store.write(move |db| refresh::revoke(db, actor, &text)).await?;
    Ok(HttpResponse::NoContent().finish())
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
