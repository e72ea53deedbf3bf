//! A POST that arrives twice is done once: the second gets the first one's answer.
//!
//! The key comes with a form (a hidden field) or an API call (`Idempotency-Key`) and counts for one account and one
//! address. The answer is kept in the transaction of the change, so that there is never one without the other.

use actix_web::HttpRequest;
use serde::Serialize;
use serde::de::DeserializeOwned;
use sha2::{Digest, Sha256};
use store::{AccountId, Db, StoreError, idempotency};

use crate::error::{Fault, FieldError, Result};
use crate::web::Form;

/// The longest key that is taken.
const LONGEST: usize = 200;

/// What makes two requests the same.
#[derive(Debug, Clone)]
pub struct OnceKey {
    scope: String,
    key: Option<String>,
    fingerprint: String,
}

impl OnceKey {
    /// A key within a scope (whose, where), for content with this fingerprint.
    pub fn new(scope: &str, key: Option<&str>, fingerprint: &str) -> Self {
        Self { scope: scope.to_owned(), key: key.map(str::to_owned), fingerprint: fingerprint.to_owned() }
    }

    /// The key of a form; `who` is nobody on pages behind a mailed link, whose address is a secret already.
    pub fn of_form(req: &HttpRequest, who: Option<AccountId>, form: &Form) -> Result<Self> {
        Ok(Self { scope: scope(req, who), key: checked(form.key())?, fingerprint: form.fingerprint() })
    }

    /// The key of an API call, with the document that was sent.
    pub fn of_json(req: &HttpRequest, who: Option<AccountId>, sent: &impl Serialize) -> Result<Self> {
        let header = req.headers().get("idempotency-key").map(|value| value.to_str().unwrap_or_default());
        Self::of_parts(req, who, header, sent)
    }

    /// The key of something that came in parts, such as a form with files, with what makes it what it is.
    pub fn of_parts(
        req: &HttpRequest,
        who: Option<AccountId>,
        key: Option<&str>,
        sent: &impl Serialize,
    ) -> Result<Self> {
        let text = serde_json::to_string(sent).map_err(|_| Fault::new("failed"))?;
        let fingerprint = hex::encode(Sha256::digest(text.as_bytes()));
        Ok(Self { scope: scope(req, who), key: checked(key)?, fingerprint })
    }
}

/// Hashed, because an address may be a secret.
fn scope(req: &HttpRequest, who: Option<AccountId>) -> String {
    let who = who.map(|id| id.to_string()).unwrap_or_default();
    hex::encode(Sha256::digest(format!("{who} {} {}", req.method(), req.path())))
}

fn checked(key: Option<&str>) -> Result<Option<String>> {
    match key {
        Some(key) if key.is_empty() || key.len() > LONGEST || !key.bytes().all(|b| b.is_ascii_graphic()) => {
            let wrong = FieldError::new("Idempotency-Key", "too_long").with("max", LONGEST);
            Err(Fault { fields: vec![wrong], ..Fault::new("bad_request") })
        }
        key => Ok(key.map(str::to_owned)),
    }
}

/// Does `act` in this transaction, unless it was done before with the same key: then gives the same answer again.
/// `key_reused` when the key came with something else the first time. Without a key it is simply done.
pub fn once<T>(db: &mut Db, key: &OnceKey, act: impl FnOnce(&mut Db) -> store::Result<T>) -> store::Result<T>
where
    T: Serialize + DeserializeOwned,
{
    let Some(name) = &key.key else { return act(db) };
    match idempotency::find(db, &key.scope, name)? {
        Some(kept) if kept.fingerprint == key.fingerprint => Ok(serde_json::from_value(kept.answer)?),
        Some(_) => Err(StoreError::refused("key_reused")),
        None => {
            let answer = act(db)?;
            idempotency::keep(db, &key.scope, name, &key.fingerprint, &serde_json::to_value(&answer)?)?;
            Ok(answer)
        }
    }
}
