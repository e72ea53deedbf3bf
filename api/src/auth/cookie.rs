//! The session cookie. Over TLS it is `__Host-karakana`: this host only, never sent in the clear, unseen by scripts.
//!
//! Without TLS (on this machine, or on a local network by an explicit setting) browsers would refuse that name.

use actix_web::HttpRequest;
use actix_web::cookie::{Cookie, SameSite, time};

use crate::app::App;

const SECURE: &str = "__Host-karakana";
const PLAIN: &str = "karakana";

fn name(app: &App) -> &'static str {
    if app.is_https() { SECURE } else { PLAIN }
}

/// The secret of the session, if the browser sent one.
pub fn read(req: &HttpRequest, app: &App) -> Option<String> {
    req.cookie(name(app)).map(|cookie| cookie.value().to_owned())
}

/// The cookie of a new session.
pub fn start(app: &App, secret: String) -> Cookie<'static> {
    build(app, name(app), secret, time::Duration::days(30))
}

/// The cookie that ends a session.
pub fn end(app: &App) -> Cookie<'static> {
    build(app, name(app), String::new(), time::Duration::ZERO)
}

/// The cookie that remembers a chosen language; nothing secret.
pub fn language(app: &App, code: &'static str) -> Cookie<'static> {
    build(app, "lang", code.to_owned(), time::Duration::days(365))
}

fn build(app: &App, name: &'static str, value: String, age: time::Duration) -> Cookie<'static> {
    Cookie::build(name, value)
        .path("/")
        .secure(app.is_https())
        .http_only(true)
        .same_site(SameSite::Lax)
        .max_age(age)
        .finish()
}
