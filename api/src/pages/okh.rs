//! Manifests of Open Know-How in and out: any published file is read and every problem told with its line, and any
//! design of the library can be taken along in either standard.

use actix_web::http::StatusCode;
use actix_web::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use actix_web::{HttpResponse, web};
use askama::Template;
use designs::okh::document::Suggestion;
use designs::okh::{self, Document, Format, Standard};
use designs::problem::{Problem, Severity};
use serde::Deserialize;
use store::StoreError;
use store::designs::{self as shelf, Shelf};

use crate::app::App;
use crate::auth::{Anyone, Designer};
use crate::error::Fault;
use crate::routes::{Access, Route};
use crate::web::{Answer, Checks, Errors, Page, Upload, render, render_with};

/// The routes of this file.
pub const ROUTES: &[Route] = &[
    Route::get("/okh", Access::Designer, || web::get().to(ask)),
    Route::post("/okh", Access::Designer, || web::post().to(check)),
    Route::get("/okh/export", Access::Anyone, || web::get().to(export)),
];

#[derive(Template)]
#[template(path = "okh/check.html")]
struct CheckPage {
    page: Page,
    read: Option<Read>,
    errors: Errors,
}

/// What came of a file.
struct Read {
    file: String,
    title: String,
    kind: String,
    ok: bool,
    problems: Vec<Problem>,
    suggestions: Vec<Suggestion>,
    /// The manifest as this library keeps it; empty when it cannot.
    manifest: String,
}

impl CheckPage {
    fn tone(&self, problem: &Problem) -> &'static str {
        match problem.severity {
            Severity::Error => "bad",
            Severity::Warning => "warn",
            Severity::Info => "info",
        }
    }
}

async fn ask(page: Page, _who: Designer) -> Answer {
    render(&CheckPage { page, read: None, errors: Errors::default() })
}

async fn check(page: Page, _who: Designer, upload: Upload) -> Answer {
    let mut checks = Checks::default();
    let sent = upload.file("file", &mut checks);
    if sent.is_none() && checks.errors.is_empty() {
        checks.note("file", "required");
    }
    let Some(bytes) = sent else {
        let errors = page.errors(&checks.errors);
        return render_with(StatusCode::UNPROCESSABLE_ENTITY, &CheckPage { page, read: None, errors });
    };
    let file = upload.form.text("file_name").to_owned();
    let reading = Document::read(&file, &bytes);
    let (ok, kind) = (reading.is_ok(), reading.kind());
    let document = reading.document.as_ref();
    let read = Read {
        title: document.and_then(Document::title).unwrap_or_default().to_owned(),
        suggestions: document.map(Document::suggestions).unwrap_or_default(),
        manifest: document.filter(|_| ok).and_then(|d| d.manifest().ok()).map(|m| okh::write(&m)).unwrap_or_default(),
        problems: reading.problems.into_iter().filter(|problem| problem.code != "process_suggested").collect(),
        file,
        kind,
        ok,
    };
    render(&CheckPage { page, read: Some(read), errors: Errors::default() })
}

#[derive(Deserialize)]
struct Asked {
    design: String,
    /// `losh-toml`, `losh-json`, `losh-yaml`, `v1-yaml`, `v1-json` or `v1-toml`.
    #[serde(default)]
    form: String,
}

/// The newest version of a design as a manifest.
async fn export(app: web::Data<App>, _who: Anyone, asked: web::Query<Asked>) -> Answer {
    let Asked { design: slug, form } = asked.into_inner();
    let name = slug.clone();
    let manifest = app
        .store
        .read(move |db| {
            let design = shelf::by_slug(db, &slug)?;
            if design.state != Shelf::Published {
                return Err(StoreError::Missing("design"));
            }
            let newest = shelf::versions(db, design.id)?.into_iter().next();
            Ok(newest.ok_or(StoreError::Missing("version"))?.manifest)
        })
        .await?;
    let document = Document::read("okh.toml", manifest.as_bytes()).document.ok_or(Fault::new("failed"))?;
    let (standard, format) = match form.as_str() {
        "v1-yaml" => (Standard::V1, Format::Yaml),
        "v1-json" => (Standard::V1, Format::Json),
        "v1-toml" => (Standard::V1, Format::Toml),
        "losh-yaml" => (Standard::Losh, Format::Yaml),
        "losh-json" => (Standard::Losh, Format::Json),
        _ => (Standard::Losh, Format::Toml),
    };
    let kind = if format == Format::Json { "application/json" } else { "text/plain; charset=utf-8" };
    let saved = format!("attachment; filename=\"okh-{name}.{}\"", format.extension());
    Ok(HttpResponse::Ok()
        .insert_header((CONTENT_TYPE, kind))
        .insert_header((CONTENT_DISPOSITION, saved))
        .body(document.converted(standard).write(format)))
}
