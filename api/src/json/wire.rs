//! What all routes of the API share: documents that are read late, lists with cursors, amounts, versions in headers.
//!
//! A document is read only after the reader's rights are known ([`Sent`] is bytes until then), so that somebody who may
//! not know of a thing cannot learn of it by sending something wrong.

use std::future::Future;
use std::pin::Pin;

use actix_web::dev::Payload;
use actix_web::http::header;
use actix_web::web::Bytes;
use actix_web::{FromRequest, HttpRequest, HttpResponse, web};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer, Serialize};
use serde_json::Value;
use store::StoreError;
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

use crate::auth::Who;
use crate::error::{Fault, FieldError, Result};
use crate::once::OnceKey;
use crate::web::Answer;

/// A JSON document as it came; an empty body counts as `{}`.
#[derive(Debug, Clone)]
pub struct Sent {
    bytes: Bytes,
    is_json: bool,
}

impl FromRequest for Sent {
    type Error = Fault;
    type Future = Pin<Box<dyn Future<Output = Result<Self>>>>;

    fn from_request(req: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let kind = req.headers().get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
        let essence = kind.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
        let is_json = essence == "application/json" || essence.ends_with("+json");
        let bytes = Bytes::from_request(req, payload);
        Box::pin(async move {
            let bytes = bytes.await.map_err(|error| crate::web::faults::of(&error))?;
            Ok(Self { bytes, is_json })
        })
    }
}

impl Sent {
    /// Reads the document. `wrong_type`: no JSON by its header; `bad_request`: by its content; `invalid`: not of this shape.
    pub fn read<T: DeserializeOwned>(&self) -> Result<T> {
        let value = self.value()?;
        serde_json::from_value(value)
            .map_err(|error| Fault::invalid(vec![FieldError::new("", "wrong_shape").with("detail", error.to_string())]))
    }

    /// The document as it came, plain; matcher documents are read by the matcher itself.
    pub fn plain(self) -> Result<Bytes> {
        if self.is_json { Ok(self.bytes) } else { Err(Fault::new("wrong_type")) }
    }

    fn value(&self) -> Result<Value> {
        if self.bytes.is_empty() {
            return Ok(Value::Object(serde_json::Map::new()));
        }
        if !self.is_json {
            return Err(Fault::new("wrong_type"));
        }
        serde_json::from_slice(&self.bytes).map_err(|error| Fault {
            fields: vec![FieldError::new("", "wrong_shape").with("detail", error.to_string())],
            ..Fault::new("bad_request")
        })
    }

    /// The idempotency key of this call.
    pub fn key(&self, req: &HttpRequest, who: &Who) -> Result<OnceKey> {
        OnceKey::of_json(req, Some(who.account), &self.value()?)
    }
}

/// An amount of money.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct Money {
    /// Minor units, such as cents.
    #[schema(example = 195_240)]
    pub amount_minor: i64,
    /// ISO 4217.
    #[schema(example = "KES")]
    pub currency: String,
}

/// A part of a list.
#[derive(Debug, Serialize, ToSchema)]
pub struct List<T> {
    /// The things of this part.
    pub items: Vec<T>,
    /// Give this as `after` to get the next part; null at the end.
    pub next: Option<String>,
}

/// Which part of a list.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct Paging {
    /// The `next` of the part before.
    pub after: Option<String>,
    /// How many things, 1 to 100; 50 unless told.
    #[param(minimum = 1, maximum = 100)]
    pub limit: Option<u32>,
}

const USUAL: u32 = 50;
const MOST: u32 = 100;

impl Paging {
    /// The part of everything that follows the cursor; `bad_request` for a cursor that names nothing in the list.
    pub fn part<T>(&self, all: Vec<T>, id: impl Fn(&T) -> Uuid) -> Result<List<T>> {
        let wrong =
            |field: &str, code| Fault { fields: vec![FieldError::new(field, code)], ..Fault::new("bad_request") };
        let limit = self.limit.unwrap_or(USUAL);
        if !(1..=MOST).contains(&limit) {
            return Err(wrong("limit", "not_a_choice"));
        }
        let skip = match &self.after {
            None => 0,
            Some(text) => {
                let last = Uuid::try_parse(text).map_err(|_| wrong("after", "not_a_choice"))?;
                all.iter().position(|one| id(one) == last).ok_or_else(|| wrong("after", "not_a_choice"))? + 1
            }
        };
        let more = all.len() > skip + limit as usize;
        let items: Vec<T> = all.into_iter().skip(skip).take(limit as usize).collect();
        let next = items.last().filter(|_| more).map(|last| id(last).simple().to_string());
        Ok(List { items, next })
    }
}

impl<T> List<T> {
    /// The same list of other things.
    pub fn map<U>(self, f: impl FnMut(T) -> U) -> List<U> {
        List { items: self.items.into_iter().map(f).collect(), next: self.next }
    }
}

/// A thing with its version as ETag.
pub fn tagged(thing: &impl Serialize, version: i32) -> Answer {
    Ok(HttpResponse::Ok().insert_header((header::ETAG, format!("\"{version}\""))).json(thing))
}

/// A new thing, where it stands, and its version as ETag.
pub fn created(thing: &impl Serialize, version: i32, at: &str) -> Answer {
    Ok(HttpResponse::Created()
        .insert_header((header::LOCATION, at.to_owned()))
        .insert_header((header::ETAG, format!("\"{version}\"")))
        .json(thing))
}

/// The version that `If-Match` names: the change is made only to that. Without the header, or with `*`, to any.
pub fn seen(req: &HttpRequest) -> Option<i32> {
    let text = req.headers().get(header::IF_MATCH)?.to_str().unwrap_or_default().trim();
    // What is no version of ours matches none.
    (text != "*").then(|| text.trim_matches('"').parse().unwrap_or(-1))
}

/// Reads a field of a change that may be left out (it stays), be null (it is cleared) or have a value.
pub fn given<'de, T, D>(from: D) -> std::result::Result<Option<Option<T>>, D::Error>
where
    T: Deserialize<'de>,
    D: Deserializer<'de>,
{
    Option::<T>::deserialize(from).map(Some)
}

/// `stale` when the reader saw another version.
pub fn must_be_seen(seen: Option<i32>, version: i32) -> store::Result<()> {
    if seen.is_some_and(|seen| seen != version) { Err(StoreError::refused("stale")) } else { Ok(()) }
}

/// Answers with a part of a list.
pub fn listed<T: Serialize>(list: &List<T>) -> Answer {
    Ok(HttpResponse::Ok().json(list))
}

/// What went wrong in single fields, carried out of a transaction that changed nothing.
pub fn or_fields<T>(done: store::Result<T>, wrong: Option<Vec<FieldError>>) -> store::Result<Result<T>> {
    match (done, wrong) {
        (Err(StoreError::Refused { code: "invalid" }), Some(fields)) => Ok(Err(Fault::invalid(fields))),
        (done, _) => done.map(Ok),
    }
}

/// The shared state of handlers.
pub type Shared = web::Data<crate::app::App>;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_comes_in_parts() -> Result<()> {
        let all: Vec<Uuid> = (0..5).map(Uuid::from_u128).collect();
        let mut after = None;
        let mut seen = Vec::new();
        loop {
            let part = Paging { after, limit: Some(2) }.part(all.clone(), |id| *id)?;
            seen.extend(part.items);
            after = part.next;
            if after.is_none() {
                break;
            }
        }
        assert_eq!(seen, all);
        let lost = Paging { after: Some(Uuid::from_u128(9).simple().to_string()), limit: None };
        assert_eq!(lost.part(all.clone(), |id| *id).map(|_| ()).map_err(|f| f.code), Err("bad_request"));
        assert!(Paging { after: None, limit: Some(0) }.part(all, |id| *id).is_err());
        Ok(())
    }
}
