//! Coming in: sign up, confirm an address, sign in and out, a new password.

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use serde::Deserialize;
use store::event::{Actor, Channel};
use store::links::Purpose;
use store::sessions;

use crate::app::App;
use crate::auth::entry::{self, SignUp};
use crate::auth::{Anyone, Visit, cookie, password};
use crate::error::{Fault, FieldError};
use crate::routes::{Access, Route};
use crate::web::{Answer, Checks, Errors, Form, Page, client, render, render_with, see_other, waiting};

/// The routes of this file.
pub const ROUTES: &[Route] = &[
    Route::get("/sign-up", Access::Anyone, || web::get().to(sign_up_page)),
    Route::post("/sign-up", Access::Anyone, || web::post().to(sign_up)),
    Route::get("/confirm/{secret}", Access::Link, || web::get().to(confirm_page)),
    Route::post("/confirm/{secret}", Access::Link, || web::post().to(confirm)),
    Route::get("/sign-in", Access::Anyone, || web::get().to(sign_in_page)),
    Route::post("/sign-in", Access::Anyone, || web::post().to(sign_in)),
    Route::post("/sign-out", Access::Anyone, || web::post().to(sign_out)),
    Route::get("/forgot", Access::Anyone, || web::get().to(forgot_page)),
    Route::post("/forgot", Access::Anyone, || web::post().to(forgot)),
    Route::get("/reset/{secret}", Access::Link, || web::get().to(reset_page)),
    Route::post("/reset/{secret}", Access::Link, || web::post().to(reset)),
];

#[derive(Template)]
#[template(path = "account/sign_up.html")]
struct SignUpPage {
    page: Page,
    form: Form,
    errors: Errors,
    /// The page on which something typed waits in this browser.
    waits: Option<&'static str>,
}

#[derive(Template)]
#[template(path = "account/sign_in.html")]
struct SignInPage {
    page: Page,
    form: Form,
    next: String,
    confirmed: bool,
    fault: String,
}

#[derive(Template)]
#[template(path = "account/forgot.html")]
struct ForgotPage {
    page: Page,
    form: Form,
    errors: Errors,
}

#[derive(Template)]
#[template(path = "account/reset.html")]
struct ResetPage {
    page: Page,
    errors: Errors,
}

/// A page that says one thing and has at most one button.
#[derive(Template)]
#[template(path = "account/say.html")]
struct SayPage {
    page: Page,
    title: &'static str,
    lead: String,
    action: Option<String>,
    button: &'static str,
}

async fn sign_up_page(req: HttpRequest, page: Page) -> Answer {
    let waits = waiting::page(&req);
    render(&SignUpPage { page, form: Form::default(), errors: Errors::default(), waits })
}

async fn sign_up(app: web::Data<App>, req: HttpRequest, page: Page, form: Form) -> Answer {
    let mut checks = Checks::default();
    let name = checks.text("name", form.text("name"), 1..=80);
    let email = checks.email("email", form.text("email"));
    checks.errors.extend(password::fault("password", form.raw("password"), &email));
    if !checks.errors.is_empty() {
        let errors = page.errors(&checks.errors);
        return render_with(
            StatusCode::UNPROCESSABLE_ENTITY,
            &SignUpPage { page, form, errors, waits: waiting::page(&req) },
        );
    }
    app.limits.count(client::address(&req, &app.config.trusted_proxies), &email)?;
    let lang = page.lang;
    let password = form.raw("password").to_owned();
    entry::sign_up(&app, SignUp { name, email: email.clone(), password, lang }).await?;
    let lead = page.t1("sign-up-sent-lead", "email", email);
    render(&SayPage { page, title: "sign-up-sent-title", lead, action: None, button: "" })
}

async fn confirm_page(app: web::Data<App>, page: Page, secret: web::Path<String>) -> Answer {
    let secret = secret.into_inner();
    entry::must_be_open(&app, secret.clone(), Purpose::ConfirmEmail).await?;
    let lead = page.t("confirm-lead");
    let action = Some(format!("/confirm/{secret}"));
    render(&SayPage { page, title: "confirm-title", lead, action, button: "confirm-button" }).map(private)
}

/// Whoever had begun to type something before they had an account comes back to it after signing in.
async fn confirm(app: web::Data<App>, req: HttpRequest, secret: web::Path<String>, _form: Form) -> Answer {
    entry::confirm(&app, secret.into_inner()).await?;
    let next = waiting::page(&req).map(|page| format!("&next={page}")).unwrap_or_default();
    Ok(see_other(&format!("/sign-in?confirmed=1{next}")))
}

#[derive(Deserialize)]
struct SignInQuery {
    #[serde(default)]
    next: String,
    confirmed: Option<String>,
}

async fn sign_in_page(page: Page, who: Anyone, query: web::Query<SignInQuery>) -> Answer {
    let next = own_path(&query.next).unwrap_or_default();
    if let Some(who) = who.0 {
        return Ok(see_other(if next.is_empty() { who.home_path() } else { next }));
    }
    let (next, confirmed) = (next.to_owned(), query.confirmed.is_some());
    render(&SignInPage { page, form: Form::default(), next, confirmed, fault: String::new() })
}

async fn sign_in(app: web::Data<App>, req: HttpRequest, page: Page, form: Form) -> Answer {
    let next = own_path(form.text("next")).unwrap_or_default().to_owned();
    let from = client::address(&req, &app.config.trusted_proxies);
    let account = match entry::check_password(&app, from, form.text("email"), form.raw("password")).await {
        Ok(account) => account,
        Err(fault) if fault.status().is_client_error() => {
            let text = page.t(&format!("error-{}", fault.code));
            // 401 would promise a challenge that a browser can answer; this is a form to be filled in again.
            let status = match fault.code {
                "wrong_password" => StatusCode::UNPROCESSABLE_ENTITY,
                _ => fault.status(),
            };
            let shown = SignInPage { page, form, next, confirmed: false, fault: text };
            let mut answer = render_with(status, &shown)?;
            if let Some(seconds) = fault.retry_after_s {
                answer.headers_mut().insert(actix_web::http::header::RETRY_AFTER, seconds.into());
            }
            return Ok(answer);
        }
        Err(fault) => return Err(fault),
    };
    let actor = Actor::account(account.id, Channel::Page);
    let old = Visit::of(&req).await?.session.as_ref().map(|session| (session.account_id, session.id_hash.clone()));
    let (secret, who) = app
        .store
        .write(move |db| {
            if let Some((owner, id_hash)) = old {
                sessions::end(db, actor, owner, &id_hash)?;
            }
            let secret = sessions::start(db, actor, account.id)?;
            Ok((secret, crate::auth::Who::of(db, &account, Channel::Page)?))
        })
        .await?;
    let home = who.map_or("/", |who| who.home_path());
    let mut answer = see_other(if next.is_empty() { home } else { &next });
    add_cookie(&mut answer, &cookie::start(&app, secret))?;
    Ok(answer)
}

/// Ends the session of this browser; also for a session that has ended already.
async fn sign_out(app: web::Data<App>, req: HttpRequest, _form: Form) -> Answer {
    if let Some(session) = Visit::of(&req).await?.session.clone() {
        let actor = Actor::account(session.account_id, Channel::Page);
        app.store.write(move |db| sessions::end(db, actor, session.account_id, &session.id_hash)).await?;
    }
    let mut answer = see_other("/");
    add_cookie(&mut answer, &cookie::end(&app))?;
    Ok(answer)
}

async fn forgot_page(page: Page) -> Answer {
    render(&ForgotPage { page, form: Form::default(), errors: Errors::default() })
}

async fn forgot(app: web::Data<App>, req: HttpRequest, page: Page, form: Form) -> Answer {
    let mut checks = Checks::default();
    let email = checks.email("email", form.text("email"));
    if !checks.errors.is_empty() {
        let errors = page.errors(&checks.errors);
        return render_with(StatusCode::UNPROCESSABLE_ENTITY, &ForgotPage { page, form, errors });
    }
    app.limits.count(client::address(&req, &app.config.trusted_proxies), &email)?;
    let lead = page.t1("forgot-sent-lead", "email", email.clone());
    // Answered before it is done, so that the time taken does not tell whether the address is known.
    actix_web::rt::spawn(async move {
        if let Err(fault) = entry::forgot(&app, email).await {
            tracing::error!(%fault, "a letter for a new password was not queued");
        }
    });
    render(&SayPage { page, title: "forgot-sent-title", lead, action: None, button: "" })
}

async fn reset_page(app: web::Data<App>, page: Page, secret: web::Path<String>) -> Answer {
    entry::must_be_open(&app, secret.into_inner(), Purpose::ResetPassword).await?;
    render(&ResetPage { page, errors: Errors::default() }).map(private)
}

async fn reset(app: web::Data<App>, page: Page, secret: web::Path<String>, form: Form) -> Answer {
    let secret = secret.into_inner();
    entry::must_be_open(&app, secret.clone(), Purpose::ResetPassword).await?;
    let wrong: Vec<FieldError> = password::fault("password", form.raw("password"), "").into_iter().collect();
    if !wrong.is_empty() {
        let errors = page.errors(&wrong);
        return render_with(StatusCode::UNPROCESSABLE_ENTITY, &ResetPage { page, errors }).map(private);
    }
    entry::reset(&app, secret, form.raw("password").to_owned()).await?;
    Ok(see_other("/sign-in?confirmed=1"))
}

/// A page whose address is a secret: not kept, and named to nobody. (`no-referrer` would also blank the `Origin` of
/// its own form.)
pub fn private(mut answer: HttpResponse) -> HttpResponse {
    use actix_web::http::header::{CACHE_CONTROL, HeaderValue, REFERRER_POLICY};
    answer.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    answer.headers_mut().insert(REFERRER_POLICY, HeaderValue::from_static("strict-origin"));
    answer
}

/// Adds a cookie to an answer.
pub fn add_cookie(answer: &mut HttpResponse, cookie: &actix_web::cookie::Cookie) -> crate::error::Result<()> {
    answer.add_cookie(cookie).map_err(|_| Fault::new("failed"))
}

/// A path of this site, never an address of another.
fn own_path(next: &str) -> Option<&str> {
    let plain = next.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'\\');
    (plain && next.starts_with('/') && !next.starts_with("//")).then_some(next)
}

#[cfg(test)]
mod tests {
    use super::own_path;

    #[test]
    fn sign_in_leads_to_this_site_only() {
        assert_eq!(own_path("/requests?state=short"), Some("/requests?state=short"));
        for foreign in ["", "https://evil.example", "//evil.example", "/\\evil.example", "/a\nb", "requests"] {
            assert_eq!(own_path(foreign), None, "{foreign:?}");
        }
    }
}
