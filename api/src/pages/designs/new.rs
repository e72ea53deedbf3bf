//! Bringing a design: a manifest, its files and how to make it; or the next version of one's own.

use std::future::Future;
use std::pin::Pin;

use actix_multipart::Multipart;
use actix_web::dev::Payload;
use actix_web::http::StatusCode;
use actix_web::http::header::CONTENT_TYPE;
use actix_web::{FromRequest, HttpRequest, web};
use askama::Template;
use designs::Diagnostic;
use designs::okh::{self, Manifest};
use designs::text;
use futures_util::TryStreamExt;
use serde::Deserialize;
use sha2::{Digest, Sha256};
use store::designs::{self as shelf, Design, Review, Shelf, Version};
use store::{AccountId, Db, DesignId, StoreError, VersionId, files};

use crate::app::App;
use crate::auth::{Designer, Visit};
use crate::error::{Fault, FieldError, Result};
use crate::library;
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
    files: Vec<Stored>,
    /// Names of files that are nothing a design needs; they were not kept.
    odd: Vec<String>,
}

/// A file whose bytes are kept.
struct Stored {
    name: String,
    media_type: &'static str,
    sha256: String,
    bytes: i64,
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
                for name in ["of", "manifest", "instructions"] {
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
        self.files.push(Stored { name, media_type, sha256, bytes });
        Ok(())
    }

    fn set(&mut self, name: &str, text: String) {
        match name {
            "csrf" => self.csrf = text,
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
        let listed = manifest.production.iter().flat_map(|p| &p.files);
        for file in listed.filter(|file| upload.files.iter().all(|sent| sent.name != plain(&file.path))) {
            checks.errors.push(FieldError::new("files", "file_missing").with("name", file.path.as_str()));
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

pub(super) async fn bring(app: web::Data<App>, page: Page, who: Designer, upload: Upload) -> Answer {
    let manifest = match check(&upload) {
        Ok(manifest) => manifest,
        Err((diagnostics, wrong)) => {
            let Upload { of, manifest, instructions, .. } = upload;
            let errors = page.errors(&wrong);
            let shown = NewPage { page, of, manifest, instructions, diagnostics, errors };
            return render_with(StatusCode::UNPROCESSABLE_ENTITY, &shown);
        }
    };
    let Upload { of, manifest: text, instructions, files: mut stored, .. } = upload;
    let (sha256, bytes) = uploads::store_bytes(&app, instructions.clone().into_bytes()).await?;
    stored.push(Stored { name: "instructions.md".to_owned(), media_type: "text/markdown", sha256, bytes });
    let brought = Brought { of, text, instructions, manifest, stored };
    let slug = app.store.write(move |db| put(db, &who, brought)).await?;
    Ok(see_other(&format!("/designs/{slug}")))
}

/// A design ready for the shelf.
struct Brought {
    of: String,
    text: String,
    instructions: String,
    manifest: Manifest,
    stored: Vec<Stored>,
}

/// Puts the design, or the next version of one's own, on the shelf; gives its slug. It waits for review.
fn put(db: &mut Db, who: &Designer, brought: Brought) -> store::Result<String> {
    let hashes: Vec<(&str, &str)> = brought.stored.iter().map(|f| (f.name.as_str(), f.sha256.as_str())).collect();
    let known = if brought.of.is_empty() { None } else { Some(own(db, &brought.of, who.account)?) };
    let mut version = Version {
        id: VersionId::new(),
        design_id: known.as_ref().map_or_else(DesignId::new, |(design, _)| design.id),
        number: known.as_ref().map_or(1, |(_, newest)| newest.number + 1),
        hash: okh::content_hash(&brought.text, &hashes),
        manifest: brought.text.clone(),
        instructions: brought.instructions.clone(),
        licence: brought.manifest.license.clone(),
        risk_class: brought.manifest.production.as_ref().map_or(0, |p| i32::from(p.risk_class)),
        review: Review::Unreviewed,
        created_at: db.now,
    };
    let slug = match known {
        Some((design, _)) => {
            shelf::add_version(db, who.actor(), &version)?;
            design.slug
        }
        None => {
            let design = Design {
                id: version.design_id,
                slug: free_slug(db, &brought.manifest.name)?,
                title: brought.manifest.name.clone(),
                summary: brought.manifest.function.clone(),
                owner_id: Some(who.account),
                state: Shelf::Published,
                search: library::search_text(&brought.manifest),
                created_at: db.now,
                version: 1,
            };
            version.design_id = design.id;
            shelf::create(db, who.actor(), &design, &version)?;
            design.slug
        }
    };
    for file in &brought.stored {
        let listed = brought.manifest.production.iter().flat_map(|p| &p.files).find(|f| plain(&f.path) == file.name);
        let title = listed.map_or(file.name.as_str(), |listed| listed.title.as_str());
        let handle =
            uploads::handle("design_version", version.id, &file.sha256, (&file.name, title, file.media_type), db.now);
        files::add(db, &handle, file.bytes)?;
    }
    Ok(slug)
}

/// A name for addresses that no design has; `new` is the address of the form.
fn free_slug(db: &mut Db, name: &str) -> store::Result<String> {
    let words: String =
        text::tokens(name).join("-").chars().filter(|c| c.is_ascii_alphanumeric() || *c == '-').collect();
    let words = words.trim_matches('-');
    let base = if words.is_empty() || words == "new" { "design" } else { &words[..words.len().min(60)] };
    // The short end keeps designs of one name apart without a look at each.
    match shelf::by_slug(db, base) {
        Err(StoreError::Missing(_)) => Ok(base.to_owned()),
        Err(other) => Err(other),
        Ok(_) => {
            let end = hex::encode(Sha256::digest(VersionId::new().to_string()));
            Ok(format!("{base}-{}", &end[..6]))
        }
    }
}
