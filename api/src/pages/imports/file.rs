//! From a file to an import: the form, the preview, the report, and the way back.

use actix_web::http::StatusCode;
use actix_web::web;
use askama::Template;
use designs::okw::{Mapping, TARGETS};
use serde::Deserialize;
use store::BatchId;
use store::event::Actor;
use store::imports::{self, Batch, BatchState, Source};

use crate::app::App;
use crate::auth::Coordinator;
use crate::error::Result;
use crate::flows::imports::{self as flow, Counts, Report, Told};
use crate::once::{OnceKey, once};
use crate::uploads;
use crate::web::{Answer, Checks, Errors, Form, Page, Records, render, render_with, see_other};

/// How many imports the list shows.
const MOST: i64 = 50;

#[derive(Template)]
#[template(path = "imports/list.html")]
struct ListPage {
    page: Page,
    batches: Vec<Row>,
    waiting: i64,
    form: Form,
    errors: Errors,
}

struct Row {
    batch: Batch,
    source: Source,
    counts: Counts,
    /// May be taken back: it is the newest of its source that stands.
    last: bool,
}

impl Row {
    fn is_standing(&self) -> bool {
        self.batch.state != BatchState::RolledBack
    }
}

pub(super) async fn list(app: web::Data<App>, page: Page, _who: Coordinator) -> Answer {
    let today = app.store.read(|db| Ok(db.now.date_naive().to_string())).await?;
    let form = Form::default().or([("retrieved_on", today)]);
    let errors = page.errors(&[]);
    render(&list_page(&app, page, form, errors).await?)
}

async fn list_page(app: &App, page: Page, form: Form, errors: Errors) -> Result<ListPage> {
    let (batches, waiting) = app.store.read(|db| Ok((imports::batches(db, MOST)?, imports::waiting(db, 0)?.1))).await?;
    let mut seen = Vec::new();
    let batches = batches.into_iter().map(|(batch, source)| {
        let stands = batch.state != BatchState::RolledBack;
        let last = stands && !seen.contains(&source.id);
        if stands {
            seen.push(source.id);
        }
        Row { counts: counts(&batch), batch, source, last }
    });
    Ok(ListPage { batches: batches.collect(), waiting, page, form, errors })
}

fn counts(batch: &Batch) -> Counts {
    serde_json::from_value(batch.report.0["counts"].clone()).unwrap_or_default()
}

/// A column of a table: what it is called, and what it may mean.
struct Column {
    name: String,
    target: String,
}

#[derive(Template)]
#[template(path = "imports/preview.html")]
struct PreviewPage {
    page: Page,
    told: Told,
    /// SHA-256 of the file, which is kept until it is imported.
    file: String,
    report: Report,
    columns: Vec<Column>,
}

impl PreviewPage {
    fn targets(&self) -> &'static [&'static str] {
        &TARGETS
    }

    fn can_write(&self) -> bool {
        self.report.counts.added + self.report.counts.changed + self.report.counts.waiting > 0
    }
}

/// What the form says of the file; the mapping when columns were said.
fn told(form: &Form, file_name: &str, checks: &mut Checks) -> Told {
    for (field, most) in [("name", 120), ("licence", 120)] {
        checks.text(field, form.text(field), 2..=most);
    }
    checks.text("url", form.text("url"), 0..=300);
    let retrieved_on = checks.day("retrieved_on", form.text("retrieved_on"));
    let slug = flow::source_slug(form.text("name"));
    if slug.is_empty() && !form.text("name").is_empty() {
        checks.note("name", "not_latin");
    }
    let said: Vec<_> = form.all("column").zip(form.all("target")).collect();
    let columns = said.iter().map(|(column, target)| {
        ((*column).to_owned(), Some((*target).to_owned()).filter(|target| TARGETS.contains(&target.as_str())))
    });
    Told {
        slug,
        name: form.text("name").to_owned(),
        url: form.text("url").to_owned(),
        licence: form.text("licence").to_owned(),
        retrieved_on,
        file_name: file_name.to_owned(),
        mapping: (!said.is_empty()).then(|| Mapping { columns: columns.collect() }),
    }
}

/// Looks at a file; it comes with the form, or is one that was looked at before.
pub(super) async fn preview(app: web::Data<App>, page: Page, who: Coordinator, sent: Records) -> Answer {
    let mut checks = Checks::default();
    let form = sent.form;
    let file_name = if sent.file.is_some() { form.text("file_name") } else { form.text("kept_name") };
    let told = told(&form, file_name, &mut checks);
    let file = sent.file.or_else(|| Some(form.text("kept").to_owned()).filter(|kept| is_hash(kept)));
    if sent.too_large {
        checks.note("file", "records_too_large");
    } else if file.is_none() && checks.errors.is_empty() {
        checks.note("file", "required");
    }
    let Some(file) = file.filter(|_| checks.errors.is_empty()) else {
        let errors = page.errors(&checks.errors);
        let shown = list_page(&app, page, form, errors).await?;
        return render_with(StatusCode::UNPROCESSABLE_ENTITY, &shown);
    };
    let bytes = uploads::read_bytes(&app, &file).await?;
    let report = flow::run(&app.store, who.actor(), told.clone(), bytes.to_vec(), false).await?;
    let columns = report.mapping.iter().flat_map(|mapping| &mapping.columns);
    let columns =
        columns.map(|(name, target)| Column { name: name.clone(), target: target.clone().unwrap_or_default() });
    render(&PreviewPage { columns: columns.collect(), page, told, file, report })
}

fn is_hash(text: &str) -> bool {
    text.len() == 64 && text.bytes().all(|b| b.is_ascii_hexdigit())
}

/// Writes what the preview showed.
pub(super) async fn write(app: web::Data<App>, page: Page, who: Coordinator, form: Form) -> Answer {
    let mut checks = Checks::default();
    let told = told(&form, form.text("kept_name"), &mut checks);
    if !is_hash(form.text("kept")) {
        checks.note("file", "required");
    }
    if !checks.errors.is_empty() {
        let errors = page.errors(&checks.errors);
        let shown = list_page(&app, page, form, errors).await?;
        return render_with(StatusCode::UNPROCESSABLE_ENTITY, &shown);
    }
    let bytes = uploads::read_bytes(&app, form.text("kept")).await?;
    let report = flow::run(&app.store, who.actor(), told, bytes.to_vec(), true).await?;
    Ok(see_other(&match report.batch {
        Some(batch) => format!("/imports/report?id={batch}"),
        None => "/imports".to_owned(),
    }))
}

#[derive(Deserialize)]
pub(super) struct Asked {
    #[serde(default)]
    id: String,
}

/// A line of a report.
struct Remark {
    line: String,
    name: String,
    text: String,
}

#[derive(Template)]
#[template(path = "imports/report.html")]
struct ReportPage {
    page: Page,
    batch: Batch,
    source: Source,
    counts: Counts,
    rejected: Vec<Remark>,
    warnings: Vec<Remark>,
}

pub(super) async fn report(app: web::Data<App>, page: Page, _who: Coordinator, asked: web::Query<Asked>) -> Answer {
    let Ok(id) = asked.id.parse::<BatchId>() else {
        return Ok(see_other("/imports"));
    };
    let (batch, source) = app.store.read(move |db| imports::batch(db, id)).await?;
    let text = |value: &serde_json::Value| value.as_str().unwrap_or_default().to_owned();
    let line = |value: &serde_json::Value| value.as_u64().map(|line| line.to_string()).unwrap_or_default();
    let fault = |problem: &serde_json::Value| page.fault(&text(&problem["code"]), &text(&problem["message"]));
    let document = &batch.report.0;
    let all = |key: &str| document[key].as_array().cloned().unwrap_or_default();
    let rejected = all("rejected")
        .iter()
        .map(|one| Remark { line: line(&one["line"]), name: text(&one["name"]), text: fault(&one["problems"][0]) })
        .collect();
    let warnings = all("warnings")
        .iter()
        .chain(&all("problems"))
        .map(|one| Remark { line: line(&one["line"]), name: String::new(), text: fault(one) })
        .collect();
    render(&ReportPage { page, counts: counts(&batch), rejected, warnings, batch, source })
}

pub(super) async fn roll_back(
    app: web::Data<App>,
    req: actix_web::HttpRequest,
    who: Coordinator,
    form: Form,
) -> Answer {
    let mut checks = Checks::default();
    let id = form.text("id").parse::<BatchId>();
    if id.is_err() {
        checks.note("id", "required");
    }
    checks.done()?;
    let key = OnceKey::of_form(&req, Some(who.account), &form)?;
    let actor: Actor = who.actor();
    if let Ok(id) = id {
        app.store.write(move |db| once(db, &key, |db| imports::roll_back(db, actor, id).map(|done| done.gone))).await?;
    }
    Ok(see_other("/imports"))
}
