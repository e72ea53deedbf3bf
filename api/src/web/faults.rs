//! Answers to what went wrong: problem+json (RFC 9457) under `/api`, a page elsewhere.
//!
//! Handlers and extractors fail with a [`Fault`] (or with one of actix's own errors, which are translated here). Only
//! this middleware writes the answer, so that all of them look alike and speak the reader's language.

use actix_web::body::MessageBody;
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::error::{JsonPayloadError, PayloadError, UrlencodedError};
use actix_web::http::{StatusCode, header};
use actix_web::middleware::Next;
use actix_web::{Error, HttpRequest, HttpResponse, web};
use askama::Template;
use serde::Serialize;
use utoipa::ToSchema;

use super::page::{Page, field_text};
use super::{render_with, see_other};
use crate::auth::Visit;
use crate::auth::visit::is_api;
use crate::error::{Fault, FieldError};
use crate::i18n::Lang;

/// A problem document of RFC 9457.
#[derive(Debug, Serialize, ToSchema)]
pub struct Problem {
    /// Names the kind of problem.
    #[serde(rename = "type")]
    #[schema(example = "urn:karakana:problem:not_found")]
    pub kind: String,
    /// What is wrong, in the reader's language.
    pub title: String,
    /// The HTTP status.
    pub status: u16,
    /// The stable code.
    #[schema(example = "not_found")]
    pub code: String,
    /// What is wrong with single fields; all at once.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub errors: Vec<ProblemField>,
}

/// What is wrong with one field.
#[derive(Debug, Serialize, ToSchema)]
pub struct ProblemField {
    /// Which field, as a dotted path; empty for the whole document.
    #[schema(example = "destinations.0.town")]
    pub path: String,
    /// The stable code.
    #[schema(example = "required")]
    pub code: String,
    /// What is wrong, in the reader's language.
    pub message: String,
}

/// Turns whatever went wrong further in into an answer.
pub async fn answer(
    req: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> Result<ServiceResponse<impl MessageBody>, Error> {
    let response = next.call(req).await?;
    let Some(fault) = response.response().error().map(of) else { return Ok(response.map_into_boxed_body()) };
    let mut answer = if is_api(response.request().path()) {
        problem(response.request(), &fault)
    } else {
        page(response.request(), &fault).await
    };
    for (name, value) in response.headers().iter().filter(|(name, _)| **name != header::CONTENT_TYPE) {
        answer.headers_mut().insert(name.clone(), value.clone());
    }
    if let Some(seconds) = fault.retry_after_s {
        answer.headers_mut().insert(header::RETRY_AFTER, seconds.into());
    }
    let (request, _) = response.into_parts();
    Ok(ServiceResponse::new(request, answer))
}

/// The fault behind an error, ours or actix's.
pub fn of(error: &Error) -> Fault {
    if let Some(fault) = error.as_error::<Fault>() {
        return fault.clone();
    }
    if let Some(UrlencodedError::Overflow { .. }) = error.as_error::<UrlencodedError>() {
        return Fault::new("too_large");
    }
    Fault::new(match error.as_response_error().status_code() {
        StatusCode::NOT_FOUND => "not_found",
        StatusCode::METHOD_NOT_ALLOWED => "method_not_allowed",
        StatusCode::REQUEST_TIMEOUT => "too_slow",
        StatusCode::PAYLOAD_TOO_LARGE => "too_large",
        StatusCode::UNSUPPORTED_MEDIA_TYPE => "wrong_type",
        status if status.is_client_error() => "bad_request",
        _ => {
            tracing::error!(%error, "a request failed");
            "failed"
        }
    })
}

fn problem(req: &HttpRequest, fault: &Fault) -> HttpResponse {
    let lang = Visit::stranger(req).lang;
    let status = fault.status();
    let problem = Problem {
        kind: format!("urn:karakana:problem:{}", fault.code),
        title: lang.t(&format!("error-{}", fault.code)),
        status: status.as_u16(),
        code: fault.code.to_owned(),
        errors: fault.fields.iter().map(|field| in_words(lang, field)).collect(),
    };
    let mut answer = HttpResponse::build(status);
    if status == StatusCode::UNAUTHORIZED {
        answer.insert_header((header::WWW_AUTHENTICATE, "Bearer"));
    }
    let body = serde_json::to_string(&problem).unwrap_or_default();
    answer.content_type("application/problem+json").body(body)
}

fn in_words(lang: Lang, field: &FieldError) -> ProblemField {
    ProblemField { path: field.path.clone(), code: field.code.to_owned(), message: field_text(lang, field) }
}

#[derive(Template)]
#[template(path = "error.html")]
struct FaultPage {
    page: Page,
    text: String,
    fields: super::Errors,
}

async fn page(req: &HttpRequest, fault: &Fault) -> HttpResponse {
    if fault.code == "signed_out" {
        return see_other(&sign_in_path(req));
    }
    // Without the store nobody is known, and the page must be readable all the same.
    let page = match Visit::of(req).await {
        Ok(visit) => Page::new(req, &visit),
        Err(_) => Page::new(req, &Visit::stranger(req)),
    };
    let Ok(page) = page else { return HttpResponse::build(fault.status()).finish() };
    let text = page.t(&format!("error-{}", fault.code));
    let fields = page.errors(&fault.fields);
    render_with(fault.status(), &FaultPage { page, text, fields })
        .unwrap_or_else(|_| HttpResponse::build(fault.status()).finish())
}

/// The sign-in page that leads back here afterwards.
fn sign_in_path(req: &HttpRequest) -> String {
    if !req.method().is_safe() {
        return "/sign-in".to_owned();
    }
    let here = req.uri().path_and_query().map_or(req.path(), |both| both.as_str());
    here.bytes().fold("/sign-in?next=".to_owned(), |path, byte| path + &escaped(byte))
}

fn escaped(byte: u8) -> String {
    if byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte) {
        char::from(byte).to_string()
    } else {
        format!("%{byte:02X}")
    }
}

/// How actix's own extractors fail: with our faults.
pub fn extractors(config: &mut web::ServiceConfig) {
    const FORM_BYTES: usize = 256 * 1024;
    const JSON_BYTES: usize = 1024 * 1024;
    config
        .app_data(web::PathConfig::default().error_handler(|_, _| Fault::missing().into()))
        .app_data(
            web::QueryConfig::default().error_handler(|error, _| {
                Fault { fields: vec![shape("", &error)], ..Fault::new("bad_request") }.into()
            }),
        )
        .app_data(web::PayloadConfig::new(JSON_BYTES))
        .app_data(web::FormConfig::default().limit(FORM_BYTES))
        .app_data(web::JsonConfig::default().limit(JSON_BYTES).error_handler(|error, _| {
            match &error {
                JsonPayloadError::Overflow { .. } | JsonPayloadError::OverflowKnownLength { .. } => {
                    Fault::new("too_large")
                }
                JsonPayloadError::Payload(PayloadError::Overflow) => Fault::new("too_large"),
                JsonPayloadError::ContentType => Fault::new("wrong_type"),
                JsonPayloadError::Deserialize(inner) if inner.is_data() => Fault::invalid(vec![shape("", inner)]),
                other => Fault { fields: vec![shape("", other)], ..Fault::new("bad_request") },
            }
            .into()
        }));
}

fn shape(path: &str, error: &impl ToString) -> FieldError {
    FieldError::new(path, "wrong_shape").with("detail", error.to_string())
}
