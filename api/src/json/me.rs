//! One's own account: who one is, name and language, a new password, signing out everywhere.

use actix_web::{HttpResponse, web};
use serde::{Deserialize, Serialize};
use store::{AccountId, accounts, people};
use utoipa::ToSchema;

use super::wire::{Sent, Shared};
use crate::auth::{SignedIn, Who, password};
use crate::flows::erasure;
use crate::i18n::Lang;
use crate::routes::{Access, Route};
use crate::web::{Answer, Checks};

/// The routes of this file.
pub const ROUTES: &[Route] = &[
    Route::get("/api/v1/me", Access::SignedIn, || web::get().to(me)),
    Route::patch("/api/v1/me", Access::SignedIn, || web::patch().to(change)),
    Route::post("/api/v1/me/password", Access::SignedIn, || web::post().to(set_password)),
    Route::post("/api/v1/me/erase", Access::SignedIn, || web::post().to(erase)),
    Route::post("/api/v1/me/sign-out-everywhere", Access::SignedIn, || web::post().to(sign_out_everywhere)),
];

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

/// What to change of one's account; what is left out stays.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct MePatch {
    /// The person's name.
    #[schema(min_length = 1, max_length = 80)]
    pub name: Option<String>,
    /// BCP 47 code of the language of pages and letters.
    #[schema(example = "sw")]
    pub language: Option<String>,
}

/// A new password for whoever knows the old one.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ChangedPassword {
    /// The present one.
    pub current: String,
    /// The new one.
    pub password: String,
}

/// Who wants to be forgotten shows that the account is theirs.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Erasure {
    /// The present password.
    pub password: String,
}

/// The account behind the token.
#[utoipa::path(get, path = "/api/v1/me", tag = "auth",
    responses((status = 200, body = Me)))]
async fn me(who: SignedIn) -> Answer {
    Ok(HttpResponse::Ok().json(shown(&who)))
}

fn shown(who: &Who) -> Me {
    let roles = who.grants.iter().map(|grant| RoleHeld { role: grant.role.word(), scope: grant.scope }).collect();
    let (name, email) = (who.name.clone(), who.email.clone());
    Me { id: who.account, name, email, language: who.lang.code(), roles }
}

/// Changes one's name or language.
#[utoipa::path(patch, path = "/api/v1/me", tag = "auth", request_body = MePatch, responses((status = 200, body = Me)))]
async fn change(app: Shared, who: SignedIn, sent: Sent) -> Answer {
    let said: MePatch = sent.read()?;
    let mut checks = Checks::default();
    let name = said.name.map(|name| checks.text("name", name.trim(), 1..=80));
    let lang = said.language.map(|code| checks.choice("language", &code, Lang::of, who.lang));
    checks.done()?;
    let (actor, person) = (who.actor(), who.person);
    let mut now = who.0;
    now.name = name.clone().unwrap_or(now.name);
    now.lang = lang.unwrap_or(now.lang);
    app.store
        .write(move |db| {
            if let Some(name) = name {
                people::rename(db, actor, person, &name)?;
            }
            match lang {
                Some(lang) => people::set_language(db, actor, person, lang.code()),
                None => Ok(()),
            }
        })
        .await?;
    Ok(HttpResponse::Ok().json(shown(&now)))
}

/// Sets a new password; every session and token ends, the one of this call too.
#[utoipa::path(post, path = "/api/v1/me/password", tag = "auth", request_body = ChangedPassword,
    responses((status = 204)))]
async fn set_password(app: Shared, who: SignedIn, sent: Sent) -> Answer {
    let said: ChangedPassword = sent.read()?;
    app.limits.count_account(&who.email)?;
    let id = who.account;
    let stored = app.store.read(move |db| Ok(accounts::get(db, id)?.password_hash)).await?;
    let mut checks = Checks::default();
    if !app.passwords.verify(said.current, stored).await? {
        checks.note("current", "wrong_password");
    }
    checks.errors.extend(password::fault("password", &said.password, &who.email));
    checks.done()?;
    let hash = app.passwords.hash(said.password).await?;
    let actor = who.actor();
    app.store.write(move |db| accounts::set_password(db, actor, id, &hash)).await?;
    Ok(HttpResponse::NoContent().finish())
}

/// Forgets who one is: name, address and number go, and every way in; the books keep their numbers. Refused while orders run,
/// work is promised, or nobody else runs a network or the site.
#[utoipa::path(post, path = "/api/v1/me/erase", tag = "auth", request_body = Erasure, responses((status = 204)))]
async fn erase(app: Shared, who: SignedIn, sent: Sent) -> Answer {
    let said: Erasure = sent.read()?;
    app.limits.count_account(&who.email)?;
    let (actor, id) = (who.actor(), who.account);
    let stored = app.store.read(move |db| Ok(accounts::get(db, id)?.password_hash)).await?;
    let mut checks = Checks::default();
    if !app.passwords.verify(said.password, stored).await? {
        checks.note("password", "wrong_password");
    }
    checks.done()?;
    app.store.write(move |db| erasure::erase(db, actor, id)).await?;
    Ok(HttpResponse::NoContent().finish())
}

/// Ends every session and token of the account, the one of this call too.
#[utoipa::path(post, path = "/api/v1/me/sign-out-everywhere", tag = "auth", responses((status = 204)))]
async fn sign_out_everywhere(app: Shared, who: SignedIn) -> Answer {
    let (actor, account) = (who.actor(), who.account);
    app.store.write(move |db| accounts::sign_out_everywhere(db, actor, account)).await?;
    Ok(HttpResponse::NoContent().finish())
}
