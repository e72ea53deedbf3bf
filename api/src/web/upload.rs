//! Forms that may carry a photo: `multipart/form-data`, read piece by piece, nothing beyond the limits kept in memory.

use std::future::Future;
use std::pin::Pin;

use actix_multipart::{Field, Multipart, MultipartError};
use actix_web::dev::Payload;
use actix_web::http::header;
use actix_web::web::{Bytes, Data};
use actix_web::{FromRequest, HttpRequest};
use futures_util::TryStreamExt;
use sha2::{Digest, Sha256};

use super::form::must_carry_token;
use super::{Checks, Form, photo};
use crate::app::App;
use crate::auth::{Coordinator, Visit};
use crate::error::{Fault, Result};
use crate::uploads;

/// The largest photo, in bytes.
pub const PHOTO_BYTES: usize = 8 * 1024 * 1024;
/// The longest text of a field, in bytes.
const TEXT_BYTES: usize = 64 * 1024;
const MOST_FIELDS: usize = 60;

/// A photo that was cleaned and kept.
pub struct Kept {
    /// SHA-256 of its bytes, hex.
    pub sha256: String,
    /// Size in bytes.
    pub bytes: i64,
}

/// What a form with a photo said; also takes the same form without one.
pub struct Upload {
    /// Its fields.
    pub form: Form,
    photo: Option<Bytes>,
    too_large: bool,
}

impl FromRequest for Upload {
    type Error = Fault;
    type Future = Pin<Box<dyn Future<Output = Result<Self>>>>;

    fn from_request(req: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let kind = req.headers().get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
        if !kind.starts_with("multipart/") {
            let form = Form::from_request(req, payload);
            return Box::pin(async move { Ok(Self { form: form.await?, photo: None, too_large: false }) });
        }
        let (req, parts) = (req.clone(), Multipart::new(req.headers(), payload.take()));
        Box::pin(async move {
            let upload = Self::read(parts).await?;
            must_carry_token(&*Visit::of(&req).await?, upload.form.text("csrf"))?;
            Ok(upload)
        })
    }
}

impl Upload {
    async fn read(mut parts: Multipart) -> Result<Self> {
        let mut fields = Vec::new();
        let (mut photo, mut too_large) = (None, false);
        while let Some(mut part) = parts.try_next().await.map_err(|error| wrong(&error))? {
            if fields.len() == MOST_FIELDS {
                return Err(Fault::new("too_large"));
            }
            let name = part.name().unwrap_or_default().to_owned();
            if part.content_disposition().is_some_and(|d| d.get_filename().is_some()) {
                match read_part(&mut part, PHOTO_BYTES).await? {
                    // A file control that was left empty sends a part without bytes.
                    Some(bytes) if bytes.is_empty() => {}
                    Some(bytes) => {
                        let called = part.content_disposition().and_then(|d| d.get_filename()).unwrap_or_default();
                        fields.push((format!("{name}_name"), called.to_owned()));
                        // So that another photo makes it another form.
                        fields.push((name, hex::encode(Sha256::digest(&bytes))));
                        photo = Some(bytes);
                    }
                    None => too_large = true,
                }
            } else {
                let text = read_part(&mut part, TEXT_BYTES).await?.ok_or(Fault::new("too_large"))?;
                fields.push((name, String::from_utf8_lossy(&text).into_owned()));
            }
        }
        Ok(Self { form: Form::of(fields), photo, too_large })
    }

    /// The bytes of a file that is no photo, as they came; its name is the field `NAME_name`. Notes at the field
    /// `name` when it was too large.
    pub fn file(&self, name: &str, checks: &mut Checks) -> Option<Bytes> {
        if self.too_large {
            checks.note(name, "file_too_large");
        }
        self.photo.clone()
    }

    /// Cleans and keeps the photo, if there is one; notes what is wrong with it at the field `name`.
    pub async fn keep_photo(&self, app: &App, name: &str, checks: &mut Checks) -> Result<Option<Kept>> {
        if self.too_large {
            checks.note(name, "photo_too_large");
        }
        let Some(bytes) = self.photo.clone() else { return Ok(None) };
        let cleaned =
            tokio::task::spawn_blocking(move || photo::clean(&bytes)).await.map_err(|_| Fault::new("failed"))?;
        match cleaned {
            Ok(jpeg) => {
                let (sha256, bytes) = uploads::store_bytes(app, jpeg).await?;
                Ok(Some(Kept { sha256, bytes }))
            }
            Err(code) => {
                checks.errors.push(crate::error::FieldError::new(name, code));
                Ok(None)
            }
        }
    }
}

/// The largest file of records, in bytes.
const RECORDS_BYTES: usize = 64 * 1024 * 1024;

/// A form with a file of records, which is on disk already; also takes the same form without one.
pub struct Records {
    /// Its fields; the name of the file is `file_name`.
    pub form: Form,
    /// SHA-256 of the file, hex.
    pub file: Option<String>,
    /// The file had more than 64 MB.
    pub too_large: bool,
}

impl FromRequest for Records {
    type Error = Fault;
    type Future = Pin<Box<dyn Future<Output = Result<Self>>>>;

    fn from_request(req: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let kind = req.headers().get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
        if !kind.starts_with("multipart/") {
            let form = Form::from_request(req, payload);
            return Box::pin(async move { Ok(Self { form: form.await?, file: None, too_large: false }) });
        }
        let (req, parts) = (req.clone(), Multipart::new(req.headers(), payload.take()));
        Box::pin(async move {
            // The file is kept as it comes in, so nobody gets that far who may not bring records.
            Coordinator::extract(&req).await?;
            let visit = Visit::of(&req).await?;
            Self::read(&req, &visit, parts).await
        })
    }
}

impl Records {
    /// The token stands before the file in our forms: nothing is written for a form that has none yet.
    async fn read(req: &HttpRequest, visit: &Visit, mut parts: Multipart) -> Result<Self> {
        let app = req.app_data::<Data<App>>().cloned().ok_or(Fault::new("failed"))?;
        let mut fields: Vec<(String, String)> = Vec::new();
        let (mut file, mut too_large) = (None, false);
        while let Some(mut part) = parts.try_next().await.map_err(|error| wrong(&error))? {
            if fields.len() == MOST_FIELDS {
                return Err(Fault::new("too_large"));
            }
            let name = part.name().unwrap_or_default().to_owned();
            let called = part.content_disposition().and_then(|d| d.get_filename()).map(str::to_owned);
            match called {
                // A file control that was left empty sends a part without a name.
                Some(called) if called.is_empty() => {}
                Some(called) => {
                    let token =
                        fields.iter().find(|(known, _)| known == "csrf").map_or("", |(_, token)| token.as_str());
                    must_carry_token(visit, token)?;
                    file = uploads::store_part(&app, &mut part, RECORDS_BYTES).await?;
                    too_large |= file.is_none();
                    fields.push((format!("{name}_name"), called));
                }
                None => {
                    let text = read_part(&mut part, TEXT_BYTES).await?.ok_or(Fault::new("too_large"))?;
                    fields.push((name, String::from_utf8_lossy(&text).into_owned()));
                }
            }
        }
        let form = Form::of(fields);
        must_carry_token(visit, form.text("csrf"))?;
        Ok(Self { form, file, too_large })
    }
}

/// The bytes of a part; nothing when there are more than the limit.
async fn read_part(part: &mut Field, limit: usize) -> Result<Option<Bytes>> {
    match part.bytes(limit).await {
        Ok(read) => read.map(Some).map_err(|_| Fault::new("bad_request")),
        Err(_) => Ok(None),
    }
}

fn wrong(error: &MultipartError) -> Fault {
    tracing::debug!(%error, "a form could not be read");
    Fault::new("bad_request")
}
