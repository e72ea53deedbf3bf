//! Records of others by program: a file is looked at or imported, an import is taken back, doubles are decided; and a
//! manifest is checked.

use std::collections::BTreeMap;

use actix_web::{HttpRequest, HttpResponse, web};
use chrono::{DateTime, NaiveDate, Utc};
use designs::okh::Document;
use designs::okh::document::Suggestion;
use designs::okw::{Mapping, TARGETS};
use serde::{Deserialize, Serialize};
use serde_json::json;
use store::BatchId;
use store::imports::{self, Choice};
use utoipa::ToSchema;
use uuid::Uuid;

use super::wire::{List, Sent, Shared, listed};
use crate::auth::{Coordinator, Designer};
use crate::flows::imports::{self as flow, Told};
use crate::once::once;
use crate::routes::{Access, Route};
use crate::web::{Answer, Checks};

/// The routes of this file.
pub const ROUTES: &[Route] = &[
    Route::get("/api/v1/imports", Access::Coordinator, || web::get().to(list)),
    Route::post("/api/v1/imports", Access::Coordinator, || web::post().to(import)),
    Route::post("/api/v1/imports/rollback", Access::Coordinator, || web::post().to(roll_back)),
    Route::get("/api/v1/imports/doubles", Access::Coordinator, || web::get().to(doubles)),
    Route::post("/api/v1/imports/doubles", Access::Coordinator, || web::post().to(decide)),
    Route::post("/api/v1/okh", Access::Designer, || web::post().to(check)),
];

/// How many imports and doubles a list holds.
const MOST: i64 = 100;

/// One file that was imported.
#[derive(Serialize, ToSchema)]
pub struct ImportView {
    /// Its id.
    pub id: Uuid,
    /// Slug of its source.
    pub source: String,
    /// What the file was called.
    pub file_name: String,
    /// The day of the data.
    pub retrieved_on: NaiveDate,
    /// `running`, `done` or `rolled_back`.
    pub state: String,
    /// Counts, and what was turned down.
    #[schema(value_type = serde_json::Value)]
    pub report: serde_json::Value,
    /// When it was imported.
    pub created_at: DateTime<Utc>,
}

/// A file of workshops' records, and what is to be said of it for ever after.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ImportSent {
    /// Who publishes it; a later edition of the same name replaces the earlier one.
    #[schema(min_length = 2, max_length = 120)]
    pub name: String,
    /// Where it is published.
    #[serde(default)]
    #[schema(max_length = 300)]
    pub url: String,
    /// What may be done with it, such as `CC-BY-4.0`.
    #[schema(min_length = 2, max_length = 120)]
    pub licence: String,
    /// The day of the data.
    pub retrieved_on: NaiveDate,
    /// What the file is called; its ending helps to tell the form.
    #[schema(min_length = 1, max_length = 200)]
    pub file_name: String,
    /// The records, in any form of Open Know-Where; larger ones than a document may be (1 MB) go by `karakana okw import`.
    pub text: String,
    /// What the columns of a table mean, by their headers; null: nothing.
    #[serde(default)]
    pub columns: BTreeMap<String, Option<String>>,
    /// Only says what would be written.
    #[serde(default)]
    pub dry_run: bool,
}

/// Which import.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct RollbackSent {
    /// Its id.
    pub id: Uuid,
}

/// A record that may be a workshop already here.
#[derive(Serialize, ToSchema)]
pub struct DoubleView {
    /// Its id.
    pub record: Uuid,
    /// Slug of its source.
    pub source: String,
    /// Slug of the workshop that it may be.
    pub workshop: String,
    /// Why: `near`, `page` or `id`.
    pub reason: String,
    /// All that the record says.
    #[schema(value_type = serde_json::Value)]
    pub says: serde_json::Value,
}

/// A decision on a record that waits.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct DoubleSent {
    /// Its id.
    pub record: Uuid,
    /// `same`, `another` or `ignore`.
    pub choice: String,
}

/// A manifest to look at.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ManifestSent {
    /// What the file is called; its ending helps to tell the form.
    #[serde(default)]
    pub file_name: String,
    /// The manifest: YAML, TOML or JSON.
    pub text: String,
}

/// The newest imports.
#[utoipa::path(get, path = "/api/v1/imports", tag = "imports", responses((status = 200, body = List<ImportView>)))]
async fn list(app: Shared, _who: Coordinator) -> Answer {
    let batches = app.store.read(|db| imports::batches(db, MOST)).await?;
    let view = |(batch, source): (imports::Batch, imports::Source)| ImportView {
        id: batch.id.0,
        source: source.slug,
        file_name: batch.file_name,
        retrieved_on: batch.retrieved_on,
        state: batch.state.word().to_owned(),
        report: batch.report.0,
        created_at: *batch.created_at,
    };
    listed(&List { items: batches.into_iter().map(view).collect(), next: None })
}

/// Imports a file, or says what would be written. The same file again changes nothing.
#[utoipa::path(post, path = "/api/v1/imports", tag = "imports", request_body = ImportSent,
    responses((status = 200, body = serde_json::Value)))]
async fn import(app: Shared, who: Coordinator, sent: Sent) -> Answer {
    let sent: ImportSent = sent.read()?;
    let mut checks = Checks::default();
    let name = checks.text("name", &sent.name, 2..=120);
    let licence = checks.text("licence", &sent.licence, 2..=120);
    let url = checks.text("url", &sent.url, 0..=300);
    let file_name = checks.text("file_name", &sent.file_name, 1..=200);
    let slug = flow::source_slug(&name);
    if slug.is_empty() && !name.is_empty() {
        checks.note("name", "not_latin");
    }
    if sent.columns.values().flatten().any(|target| !TARGETS.contains(&target.as_str())) {
        checks.note("columns", "not_a_choice");
    }
    checks.done()?;
    let mapping = (!sent.columns.is_empty()).then_some(Mapping { columns: sent.columns });
    let told = Told { slug, name, url, licence, retrieved_on: sent.retrieved_on, file_name, mapping };
    let report = flow::run(&app.store, who.actor(), told, sent.text.into_bytes(), !sent.dry_run).await?;
    Ok(HttpResponse::Ok().json(report))
}

/// Takes an import back: what it brought is gone, what it changed is as before, what somebody made their own stays.
#[utoipa::path(post, path = "/api/v1/imports/rollback", tag = "imports", request_body = RollbackSent,
    responses((status = 204)))]
async fn roll_back(app: Shared, req: HttpRequest, who: Coordinator, sent: Sent) -> Answer {
    let id = BatchId(sent.read::<RollbackSent>()?.id);
    let (key, actor) = (sent.key(&req, &who)?, who.actor());
    app.store.write(move |db| once(db, &key, |db| imports::roll_back(db, actor, id).map(|done| done.gone))).await?;
    Ok(HttpResponse::NoContent().finish())
}

/// The records that may be workshops already here, oldest first.
#[utoipa::path(get, path = "/api/v1/imports/doubles", tag = "imports",
    responses((status = 200, body = List<DoubleView>)))]
async fn doubles(app: Shared, _who: Coordinator) -> Answer {
    let (waiting, _) = app.store.read(|db| imports::waiting(db, MOST)).await?;
    let view = |one: imports::Waiting| DoubleView {
        record: one.record.id.0,
        source: one.source.slug,
        workshop: one.candidate.slug,
        reason: one.record.reason.unwrap_or_default(),
        says: one.record.record.0,
    };
    listed(&List { items: waiting.into_iter().map(view).collect(), next: None })
}

/// Decides what a record is; the decision holds for later editions.
#[utoipa::path(post, path = "/api/v1/imports/doubles", tag = "imports", request_body = DoubleSent,
    responses((status = 204)))]
async fn decide(app: Shared, req: HttpRequest, who: Coordinator, sent: Sent) -> Answer {
    let said: DoubleSent = sent.read()?;
    let mut checks = Checks::default();
    let choice = Choice::from_word(&said.choice);
    if choice.is_none() {
        checks.note("choice", "not_a_choice");
    }
    checks.done()?;
    let (key, actor) = (sent.key(&req, &who)?, who.actor());
    if let Some(choice) = choice {
        let id = store::RecordId(said.record);
        app.store.write(move |db| once(db, &key, |db| imports::decide(db, actor, id, choice))).await?;
    }
    Ok(HttpResponse::NoContent().finish())
}

/// Says what a manifest of Open Know-How is and what is wrong with it; nothing is kept.
#[utoipa::path(post, path = "/api/v1/okh", tag = "designs", request_body = ManifestSent,
    responses((status = 200, body = serde_json::Value)))]
async fn check(_who: Designer, sent: Sent) -> Answer {
    let sent: ManifestSent = sent.read()?;
    let reading = Document::read(&sent.file_name, sent.text.as_bytes());
    let document = reading.document.as_ref();
    let suggested = document.map(Document::suggestions).unwrap_or_default();
    let process = |one: Suggestion| json!({ "process": one.process, "path": one.path, "because": one.because });
    Ok(HttpResponse::Ok().json(json!({
        "ok": reading.is_ok(),
        "kind": reading.kind(),
        "title": document.and_then(Document::title),
        "problems": reading.problems,
        "suggestions": suggested.into_iter().map(process).collect::<Vec<_>>(),
    })))
}
