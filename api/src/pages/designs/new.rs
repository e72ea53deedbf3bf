//! Bringing a design: a manifest, its files and how to make it; or the next version of one's own.

use std::future::Future;
use std::pin::Pin;

use ::designs::Diagnostic;
use ::designs::okh::{self, Manifest};
use actix_multipart::Multipart;
use actix_web::dev::Payload;
use actix_web::http::StatusCode;
use actix_web::http::header::CONTENT_TYPE;
use actix_web::{FromRequest, HttpRequest, web};
use askama::Template;
use futures_util::TryStreamExt;
use serde::Deserialize;
use store::designs::{self as shelf, Design, Version};
use store::{AccountId, Db, StoreError};

use crate::app::App;
use crate::auth::{Designer, Visit};
use crate::error::{Fault, FieldError, Result};
use crate::flows::designs::{self, Brought, Piece};
use crate::once::{OnceKey, once};
use crate::uploads::{self, LARGEST, MOST_FILES};
use crate::web::{Answer, Checks, Errors, Form, Page, must_carry_token, render, render_with, see_other};

/// The longest manifest and instructions, in bytes.
const LONGEST_TEXT: usize = 300_000;

#[derive(Template)]
#[template(path = "designs/new.html")]
struct NewPage {
    page: Page,
    /// Slug of the design that gets a new version; empty: a new design.
    of: String,
    manifest: String,
    instructions: String,
    diagnostics: Vec<Diagnostic>,
    errors: Errors,
}

#[derive(Deserialize)]
pub(super) struct Asked {
    #[serde(default)]
    of: String,
}

pub(super) async fn show(app: web::Data<App>, page: Page, who: Designer, asked: web::Query<Asked>) -> Answer {
    let of = asked.into_inner().of;
    let (manifest, instructions) = if of.is_empty() {
        (include_str!("example.toml").to_owned(), String::new())
    } else {
        let (slug, account) = (of.clone(), who.account);
        let newest = app.store.read(move |db| own(db, &slug, account)).await?.1;
        (newest.manifest, newest.instructions)
    };
    render(&NewPage { page, of, manifest, instructions, diagnostics: Vec::new(), errors: Errors::default() })
}

/// A design of this account with its newest version.
fn own(db: &mut Db, slug: &str, account: AccountId) -> store::Result<(Design, Version)> {
    let design = shelf::by_slug(db, slug)?;
    if design.owner_id != Some(account) {
        return Err(StoreError::Missing("design"));
    }
    let newest = shelf::versions(db, design.id)?.into_iter().next().ok_or(StoreError::Missing("version"))?;
    Ok((design, newest))
}

/// What was sent, field by field; the bytes of its files are kept already.
#[derive(Default)]
pub(super) struct Upload {
    csrf: String,
    of: String,
    manifest: String,
    instructions: String,
    key: String,
    files: Vec<Piece>,
    /// Names of files that are nothing a design needs; they were not kept.
    odd: Vec<String>,
}

impl FromRequest for Upload {
    type Error = Fault;
    type Future = Pin<Box<dyn Future<Output = Result<Self>>>>;

    fn from_request(req: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let kind = req.headers().get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
        if !kind.starts_with("multipart/") {
            let form = Form::from_request(req, payload);
            return Box::pin(async move {
                let form = form.await?;
                let mut upload = Self::default();
                for name in ["idempotency_key", "of", "manifest", "instructions"] {
                    upload.set(name, form.raw(name).to_owned());
                }
                Ok(upload)
            });
        }
        let (req, parts) = (req.clone(), Multipart::new(req.headers(), payload.take()));
        Box::pin(async move {
            // Files are kept as they come in, so nobody gets that far who may not bring a design.
            Designer::extract(&req).await?;
            Self::receive(&req, parts).await
        })
    }
}

impl Upload {
    /// Reads the form as it comes in, one file in memory at a time; what is larger than allowed ends it with `too_large`.
    async fn receive(req: &HttpRequest, mut parts: Multipart) -> Result<Self> {
        let app = req.app_data::<web::Data<App>>().ok_or(Fault::new("failed"))?;
        let visit = Visit::of(req).await?;
        let mut upload = Self::default();
        let bad = |_| Fault::new("bad_request");
        while let Some(mut part) = parts.try_next().await.map_err(bad)? {
            let name = part.name().unwrap_or_default().to_owned();
            let file = part.content_disposition().and_then(|d| d.get_filename()).map(plain);
            if name == "files" {
                // The token stands before the files in the form.
                must_carry_token(&visit, &upload.csrf)?;
            }
            let most = if name == "files" { LARGEST } else { LONGEST_TEXT };
            let mut bytes = Vec::new();
            while let Some(chunk) = part.try_next().await.map_err(bad)? {
                if bytes.len() + chunk.len() > most {
                    return Err(Fault::new("too_large"));
                }
                bytes.extend_from_slice(&chunk);
            }
            match file.filter(|_| name == "files") {
                Some(file) if !file.is_empty() => upload.keep(app, file, bytes).await?,
                // A file control that was left empty sends a part without a name.
                Some(_) => {}
                None => upload.set(&name, String::from_utf8(bytes).map_err(|_| Fault::new("bad_request"))?),
            }
        }
        must_carry_token(&visit, &upload.csrf)?;
        Ok(upload)
    }

    async fn keep(&mut self, app: &App, name: String, bytes: Vec<u8>) -> Result<()> {
        if self.files.len() + self.odd.len() == MOST_FILES {
            return Err(Fault::new("too_large"));
        }
        let Some(media_type) = uploads::media_type(&name, &bytes) else {
            self.odd.push(name);
            return Ok(());
        };
        let (sha256, bytes) = uploads::store_bytes(app, bytes).await?;
        self.files.push(Piece { name, media_type: media_type.to_owned(), sha256, bytes });
        Ok(())
    }

    fn set(&mut self, name: &str, text: String) {
        match name {
            "csrf" => self.csrf = text,
            "idempotency_key" => self.key = text.trim().to_owned(),
            "of" => self.of = text.trim().to_owned(),
            "manifest" => self.manifest = text.replace("\r\n", "\n"),
            "instructions" => self.instructions = text.replace("\r\n", "\n"),
            _ => {}
        }
    }
}

/// The last part of a path, without what file systems and headers trip over.
fn plain(name: &str) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let kept: String = last.chars().filter(|c| !c.is_control() && !"\"<>|:*?".contains(*c)).take(120).collect();
    kept.trim_matches(['.', ' ']).to_owned()
}

/// The manifest, or everything that is wrong with the upload.
fn check(upload: &Upload) -> std::result::Result<Manifest, (Vec<Diagnostic>, Vec<FieldError>)> {
    let mut checks = Checks::default();
    let read = okh::read(&upload.manifest);
    if upload.instructions.trim().is_empty() {
        checks.note("instructions", "required");
    }
    for name in &upload.odd {
        checks.errors.push(FieldError::new("files", "not_a_design_file").with("name", name.as_str()));
    }
    if let Ok(manifest) = &read {
        for path in designs::missing(manifest, &upload.files) {
            checks.errors.push(FieldError::new("files", "file_missing").with("name", path));
        }
    }
    match read {
        Ok(manifest) if checks.errors.is_empty() => Ok(manifest),
        Ok(_) => Err((Vec::new(), checks.errors)),
        Err(diagnostics) => {
            checks.note("manifest", "manifest_faults");
            Err((diagnostics, checks.errors))
        }
    }
}

pub(super) async fn bring(app: web::Data<App>, req: HttpRequest, page: Page, who: Designer, upload: Upload) -> Answer {
    let manifest = match check(&upload) {
        Ok(manifest) => manifest,
        Err((diagnostics, wrong)) => {
            let Upload { of, manifest, instructions, .. } = upload;
            let errors = page.errors(&wrong);
            let shown = NewPage { page, of, manifest, instructions, diagnostics, errors };
            return render_with(StatusCode::UNPROCESSABLE_ENTITY, &shown);
        }
    };
    let Upload { of, manifest: text, instructions, files: mut pieces, key, .. } = upload;
    let (sha256, bytes) = uploads::store_bytes(&app, instructions.clone().into_bytes()).await?;
    pieces.push(Piece { name: "instructions.md".to_owned(), media_type: "text/markdown".to_owned(), sha256, bytes });
    let sent: Vec<_> = pieces.iter().map(|piece| (&piece.name, &piece.sha256)).collect();
    let key = Some(key.as_str()).filter(|key| !key.is_empty());
    let key = OnceKey::of_parts(&req, Some(who.account), key, &(&of, &text, sent))?;
    let brought = Brought { manifest: text, instructions, pieces };
    let put = move |db: &mut Db| {
        let known = if of.is_empty() { None } else { Some(own(db, &of, who.account)?.0.id) };
        let design = once(db, &key, |db| designs::bring(db, who.actor(), who.account, known, &brought, &manifest))?;
        Ok(shelf::find(db, design)?.slug)
    };
    let slug = app.store.write(put).await?;
    Ok(see_other(&format!("/designs/{slug}")))
}
