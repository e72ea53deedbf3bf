//! One table: code → HTTP status. A code's words are the Fluent key `error-CODE` in `locales/*/errors.ftl`.
//!
//! A handler returns a [`Fault`]; it never writes an answer itself. The middleware in [`crate::web::faults`] turns it
//! into RFC 9457 problem+json under `/api` and into a page elsewhere, in the reader's language.

use std::fmt;

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, ResponseError};
use serde_json::{Map, Value};
use store::StoreError;

/// Every code that the outside may see, with its status. Codes of the store's refusals that are not listed are 409.
pub const CODES: &[(&str, u16)] = &[
    ("bad_request", 400),
    ("forged_form", 403),
    ("signed_out", 401),
    ("wrong_password", 401),
    ("bad_token", 401),
    ("forbidden", 403),
    ("not_found", 404),
    ("method_not_allowed", 405),
    ("too_slow", 408),
    ("conflict", 409),
    ("key_reused", 409),
    ("not_possible", 409),
    ("address_taken", 409),
    ("suspended", 403),
    ("not_suspended", 409),
    ("unconfirmed", 403),
    ("link_used", 410),
    ("link_expired", 410),
    ("stale", 412),
    ("too_large", 413),
    ("wrong_type", 415),
    ("invalid", 422),
    ("too_many", 429),
    ("drill_mark_differs", 409),
    ("not_a_drill", 409),
    ("failed", 500),
    ("unavailable", 503),
];

/// The status of a code.
pub fn status(code: &str) -> StatusCode {
    let listed = CODES.iter().find(|(known, _)| *known == code).map_or(409, |(_, status)| *status);
    StatusCode::from_u16(listed).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
}

/// What is wrong with one field of what was sent; its words are the Fluent key `field-CODE`.
#[derive(Debug, Clone, PartialEq)]
pub struct FieldError {
    /// The field's name in a form, or its JSON path: `quantity`, `destinations.0.town`.
    pub path: String,
    /// A stable code: `required`, `too_long`, …
    pub code: &'static str,
    /// Values for the words, such as `max`.
    pub args: Map<String, Value>,
}

impl FieldError {
    /// An error without values.
    pub fn new(path: impl Into<String>, code: &'static str) -> Self {
        Self { path: path.into(), code, args: Map::new() }
    }

    /// The same with one more value for the words.
    pub fn with(mut self, name: &str, value: impl Into<Value>) -> Self {
        self.args.insert(name.to_owned(), value.into());
        self
    }
}

/// Why a request was not done.
#[derive(Debug, Clone, PartialEq)]
pub struct Fault {
    /// A code of [`CODES`], or of a refusal of the store.
    pub code: &'static str,
    /// What is wrong, field by field; all at once.
    pub fields: Vec<FieldError>,
    /// When it may work, in seconds from now.
    pub retry_after_s: Option<u64>,
}

impl Fault {
    /// A fault by its code.
    pub const fn new(code: &'static str) -> Self {
        Self { code, fields: Vec::new(), retry_after_s: None }
    }

    /// There is no such thing, or the reader may not know of it.
    pub const fn missing() -> Self {
        Self::new("not_found")
    }

    /// What was sent is wrong in these fields.
    pub const fn invalid(fields: Vec<FieldError>) -> Self {
        Self { code: "invalid", fields, retry_after_s: None }
    }

    /// Too many tries; again after so many seconds.
    pub const fn too_many(retry_after_s: u64) -> Self {
        Self { code: "too_many", fields: Vec::new(), retry_after_s: Some(retry_after_s) }
    }

    /// The HTTP status.
    pub fn status(&self) -> StatusCode {
        status(self.code)
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code)?;
        for field in &self.fields {
            write!(f, " {}:{}", field.path, field.code)?;
        }
        Ok(())
    }
}

impl std::error::Error for Fault {}

impl ResponseError for Fault {
    fn status_code(&self) -> StatusCode {
        self.status()
    }

    /// What is sent where no middleware writes the answer: for a request that was cut off.
    fn error_response(&self) -> HttpResponse {
        HttpResponse::build(self.status()).content_type("application/problem+json").body(format!(
            "{{\"type\":\"urn:karakana:problem:{0}\",\"status\":{1},\"code\":\"{0}\"}}",
            self.code,
            self.status().as_u16()
        ))
    }
}

impl From<StoreError> for Fault {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Missing(_) => Self::missing(),
            StoreError::Refused { code } => Self::new(code),
            StoreError::Rule(rule) => {
                tracing::warn!(rule, "a rule of the database refused a write");
                Self::new("conflict")
            }
            StoreError::Stopping => Self { retry_after_s: Some(5), ..Self::new("unavailable") },
            StoreError::Connection(reason) => {
                tracing::error!(reason, "the database cannot be reached");
                Self { retry_after_s: Some(5), ..Self::new("unavailable") }
            }
            // PostgreSQL keeps no text with a NUL in it; documents of the API may hold one.
            StoreError::Database(inner) if inner.to_string().contains("0x00") => Self::new("bad_request"),
            StoreError::Database(_) | StoreError::Document(_) | StoreError::Address(_) | StoreError::Migration(_) => {
                tracing::error!(%error, "the store failed");
                Self::new("failed")
            }
        }
    }
}

/// The result of a handler or of a flow.
pub type Result<T, E = Fault> = std::result::Result<T, E>;
