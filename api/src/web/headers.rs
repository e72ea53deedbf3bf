//! Headers that every answer carries, the language a reader chose, and how long a request may take.

use std::time::Duration;

use actix_web::body::MessageBody;
use actix_web::cookie::Cookie;
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::Method;
use actix_web::http::header::{self, HeaderMap, HeaderName, HeaderValue};
use actix_web::middleware::Next;
use actix_web::{Error, HttpMessage, web};
use std::rc::Rc;

use crate::app::App;
use crate::auth::visit::{self, is_api};
use crate::auth::{Visit, cookie};
use crate::error::Fault;

/// No inline scripts and styles, nothing from elsewhere, no frames.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; \
    connect-src 'self'; font-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; \
    frame-ancestors 'none'";

/// Headers for safety, unless the handler set its own; caching that never shows one reader's page to another.
pub async fn guard(
    req: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> Result<ServiceResponse<impl MessageBody>, Error> {
    let mut response = next.call(req).await?;
    let https = response.request().app_data::<web::Data<App>>().is_some_and(|app| app.is_https());
    let known = response.request().extensions().get::<Rc<Visit>>().is_some_and(|visit| visit.who.is_some());
    let path_is_api = is_api(response.request().path());
    let headers = response.headers_mut();
    // A handler that lets others frame its page says so in its policy; the older header knows no such word.
    let is_framed = headers
        .get(header::CONTENT_SECURITY_POLICY)
        .is_some_and(|policy| policy.as_bytes().ends_with(b"frame-ancestors *"));
    if !is_framed {
        unless_set(headers, header::X_FRAME_OPTIONS, "DENY");
    }
    for (name, value) in [
        (header::CONTENT_SECURITY_POLICY, POLICY),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::REFERRER_POLICY, "same-origin"),
        (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
        (HeaderName::from_static("permissions-policy"), "geolocation=(self), camera=(), microphone=()"),
        (header::CACHE_CONTROL, if known { "no-store" } else { "no-cache" }),
    ] {
        unless_set(headers, name, value);
    }
    if https {
        unless_set(headers, header::STRICT_TRANSPORT_SECURITY, "max-age=63072000; includeSubDomains");
    }
    let vary = if path_is_api { "Authorization, Accept-Language" } else { "Cookie, Accept-Language" };
    headers.append(header::VARY, HeaderValue::from_static(vary));
    Ok(response)
}

fn unless_set(headers: &mut HeaderMap, name: HeaderName, value: &'static str) {
    if !headers.contains_key(&name) {
        headers.insert(name, HeaderValue::from_static(value));
    }
}

/// Keeps the language of `?lang=` in a cookie, so that the next page is in it too.
pub async fn remember_language(
    req: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> Result<ServiceResponse<impl MessageBody>, Error> {
    let mut response = next.call(req).await?;
    let request = response.request();
    // Maps in the pages of others set no cookie.
    let keeps = !is_api(request.path()) && !request.path().starts_with("/embed/");
    let chosen = visit::asked(request).filter(|_| keeps);
    let kept: Option<Cookie> =
        chosen.zip(request.app_data::<web::Data<App>>()).map(|(lang, app)| cookie::language(app, lang.code()));
    if let Some(kept) = kept {
        response.response_mut().add_cookie(&kept)?;
    }
    Ok(response)
}

/// Answers HEAD as GET: routes need not know of it, and the connection sends no body for it.
pub async fn look_only(
    mut req: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> Result<ServiceResponse<impl MessageBody>, Error> {
    if req.method() == Method::HEAD {
        req.head_mut().method = Method::GET;
    }
    next.call(req).await
}

/// Ends a request that takes too long, body included: 30 seconds, five minutes for files.
pub async fn hurry(
    req: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> Result<ServiceResponse<impl MessageBody>, Error> {
    let kind = req.headers().get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
    let files = kind.is_some_and(|kind| kind.starts_with("multipart/"));
    let limit = Duration::from_secs(if files { 300 } else { 30 });
    tokio::time::timeout(limit, next.call(req)).await.map_err(|_| Fault::new("too_slow"))?
}
