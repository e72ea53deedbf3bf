//! A report or first article with a photo: `multipart/form-data` with the same fields as the document.

use std::future::Future;
use std::pin::Pin;

use actix_web::dev::Payload;
use actix_web::http::header;
use actix_web::{FromRequest, HttpRequest};
use store::{Db, FileId, ReportId, files};
use utoipa::ToSchema;

use super::At;
use crate::error::{Fault, Result};
use crate::json::wire::Sent;
use crate::once::OnceKey;
use crate::uploads;
use crate::web::{Checks, Kept, Upload};

/// What a workshop sends: a document, or a form with a photo. What is wrong with it is said after the rights are known.
pub enum Told {
    /// JSON.
    Document(Sent),
    /// A form.
    Form(Result<Upload>),
}

impl FromRequest for Told {
    type Error = Fault;
    type Future = Pin<Box<dyn Future<Output = Result<Self>>>>;

    fn from_request(req: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let kind = req.headers().get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
        if kind.starts_with("multipart/") {
            let upload = Upload::from_request(req, payload);
            return Box::pin(async move { Ok(Self::Form(upload.await)) });
        }
        let sent = Sent::from_request(req, payload);
        Box::pin(async move { Ok(Self::Document(sent.await?)) })
    }
}

/// What was made since the last report, with a photo.
#[derive(ToSchema)]
#[expect(dead_code, reason = "describes the form, which is read piece by piece")]
pub struct ReportForm {
    /// Good pieces since the last report.
    good: Option<i64>,
    /// Scrapped pieces since the last report.
    scrap: Option<i64>,
    /// In one's own words.
    note: Option<String>,
    /// What holds the work up.
    blocker: Option<String>,
    /// PNG or JPEG, at most 8 MB; where and when it was taken is removed.
    #[schema(value_type = Option<String>, format = Binary)]
    photo: Option<Vec<u8>>,
}

/// A first article with a photo.
#[derive(ToSchema)]
#[expect(dead_code, reason = "describes the form, which is read piece by piece")]
pub struct ArticleForm {
    /// Measurements, and what else to know.
    note: Option<String>,
    /// PNG or JPEG, at most 8 MB; where and when it was taken is removed.
    #[schema(value_type = Option<String>, format = Binary)]
    photo: Option<Vec<u8>>,
}

impl At {
    /// Cleans and keeps the photo of a form, and gives the key by which the form is done once.
    pub(super) async fn keep(&self, upload: &Upload, checks: &mut Checks) -> Result<(Option<Kept>, OnceKey)> {
        let photo = upload.keep_photo(&self.app, "photo", checks).await?;
        let key = OnceKey::of_json(&self.req, Some(self.who.account), &upload.form.fingerprint())?;
        Ok((photo, key))
    }
}

/// The handle of a report's photo.
pub fn attach(db: &mut Db, report: ReportId, photo: Option<&Kept>) -> store::Result<Option<FileId>> {
    let Some(kept) = photo else { return Ok(None) };
    let file = uploads::handle("report", report, &kept.sha256, ("photo.jpg", "", "image/jpeg"), db.now);
    files::add(db, &file, kept.bytes)?;
    Ok(Some(file.id))
}
