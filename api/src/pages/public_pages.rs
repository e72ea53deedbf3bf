//! Partners, programmes and actions: the public list, a page, and the form on which coordinators write one in Markdown.
//!
//! The form shows what was typed as readers will see it before anything is kept. A draft looks missing to everybody but
//! the coordinators of its network.

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, web};
use askama::Template;
use pulldown_cmark::HeadingLevel;
use serde::Deserialize;
use store::networks::{self, Network};
use store::public_pages::{self, PageKind, PageState, PublicPage};

use crate::app::App;
use crate::auth::{Anyone, Coordinator, Who};
use crate::error::FieldError;
use crate::flows::public_pages::{self as flow, Written};
use crate::i18n::Lang;
use crate::markdown;
use crate::once::{OnceKey, once};
use crate::routes::{Access, Route};
use crate::web::{Answer, Checks, Errors, Form, Page, render, render_with, see_other};

/// The routes of this file.
pub const ROUTES: &[Route] = &[
    Route::get("/pages", Access::Anyone, || web::get().to(list)),
    Route::get("/pages/new", Access::Coordinator, || web::get().to(new_page)),
    Route::post("/pages/new", Access::Coordinator, || web::post().to(create)),
    Route::get("/pages/{slug}", Access::Anyone, || web::get().to(show)),
    Route::get("/pages/{slug}/edit", Access::Coordinator, || web::get().to(edit)),
    Route::post("/pages/{slug}/edit", Access::Coordinator, || web::post().to(save)),
];

#[derive(Template)]
#[template(path = "public_pages/list.html")]
struct ListPage {
    page: Page,
    /// A word of the kind that is shown; empty: all.
    kind: &'static str,
    rows: Vec<PublicPage>,
    writes: bool,
}

impl ListPage {
    fn is_of(&self, kind: &str) -> bool {
        self.kind == kind
    }

    fn is_draft(&self, row: &PublicPage) -> bool {
        row.state == PageState::Draft
    }
}

#[derive(Deserialize)]
struct Query {
    #[serde(default)]
    kind: String,
}

async fn list(app: web::Data<App>, page: Page, who: Anyone, query: web::Query<Query>) -> Answer {
    let kind = PageKind::from_word(&query.kind);
    let writes = who.0.as_ref().is_some_and(|who| !who.networks().is_empty());
    let mut rows = app.store.read(move |db| flow::seen(db, who.0.as_ref())).await?;
    rows.retain(|row| kind.is_none_or(|kind| row.kind == kind));
    render(&ListPage { kind: kind.map_or("", PageKind::word), rows, writes, page })
}

#[derive(Template)]
#[template(path = "public_pages/show.html")]
struct ShowPage {
    page: Page,
    row: PublicPage,
    html: String,
    network: Network,
    keeps: bool,
}

impl ShowPage {
    fn is_draft(&self) -> bool {
        self.row.state == PageState::Draft
    }

    fn changed(&self) -> String {
        self.page.t1("public-changed", "day", self.page.date(self.row.updated_at.date_naive()))
    }
}

async fn show(app: web::Data<App>, page: Page, who: Anyone, slug: web::Path<String>) -> Answer {
    let reader = who.0.clone();
    let (row, network) = app
        .store
        .read(move |db| {
            let row = flow::shown(db, reader.as_ref(), &slug)?;
            let network = networks::find(db, row.network_id)?;
            Ok((row, network))
        })
        .await?;
    let keeps = who.0.is_some_and(|who| who.coordinates(network.id));
    render(&ShowPage { html: markdown::html(&row.text, HeadingLevel::H2), page, row, network, keeps })
}

#[derive(Template)]
#[template(path = "public_pages/edit.html")]
struct EditPage {
    page: Page,
    /// Where the form goes.
    action: String,
    written: Written,
    /// The version it is made from.
    version: String,
    /// The networks one may write for; more than one only for a new page.
    networks: Vec<Network>,
    network: String,
    /// What was typed as readers will see it.
    preview: Option<String>,
    errors: Errors,
}

impl EditPage {
    fn kinds(&self) -> Vec<(&'static str, String, bool)> {
        let one = |kind: &PageKind| {
            let word = kind.word();
            (word, self.page.t(&format!("public-{word}")), word == self.written.kind)
        };
        PageKind::ALL.iter().map(one).collect()
    }

    fn languages(&self) -> Vec<(&'static str, &'static str, bool)> {
        Lang::ALL.iter().map(|lang| (lang.code(), lang.name(), lang.code() == self.written.language)).collect()
    }
}

/// What was typed; the button says whether everybody may see it.
fn written(form: &Form) -> Written {
    let text = |name: &str| form.text(name).to_owned();
    Written {
        kind: text("kind"),
        language: text("language"),
        title: text("title"),
        lead: text("lead"),
        text: form.raw("text").replace("\r\n", "\n"),
        published: form.text("do") == "publish",
    }
}

/// The form of a page; of a new one where there is none yet.
struct Sheet<'a> {
    row: Option<&'a PublicPage>,
    form: &'a Form,
    written: Written,
    wrong: &'a [FieldError],
}

async fn sheet(app: &App, page: Page, who: &Who, sheet: Sheet<'_>) -> crate::error::Result<EditPage> {
    let own = who.networks();
    let networks = match sheet.row {
        Some(_) => Vec::new(),
        None => app.store.read(move |db| own.iter().map(|id| networks::find(db, *id)).collect()).await?,
    };
    let is_preview = sheet.form.text("do") == "preview";
    let version = sheet.row.map(|row| row.version.to_string()).unwrap_or_default();
    Ok(EditPage {
        action: sheet.row.map_or_else(|| "/pages/new".to_owned(), |row| format!("/pages/{}/edit", row.slug)),
        preview: is_preview.then(|| markdown::html(&sheet.written.text, HeadingLevel::H3)),
        version: if sheet.form.has("version") { sheet.form.text("version").to_owned() } else { version },
        network: sheet.form.text("network").to_owned(),
        written: sheet.written,
        errors: page.errors(sheet.wrong),
        networks,
        page,
    })
}

async fn new_page(app: web::Data<App>, page: Page, who: Coordinator) -> Answer {
    let written = Written { language: page.lang.code().to_owned(), ..Written::default() };
    let form = Form::default();
    render(&sheet(&app, page, &who, Sheet { row: None, form: &form, written, wrong: &[] }).await?)
}

async fn create(app: web::Data<App>, req: HttpRequest, page: Page, who: Coordinator, form: Form) -> Answer {
    let written = written(&form);
    let (reader, network) = (who.0.clone(), form.text("network").to_owned());
    let blank = app
        .store
        .read(move |db| {
            let network = flow::network(db, &reader, &network)?;
            Ok(flow::blank(db, network))
        })
        .await?;
    let mut checks = Checks::default();
    let new = written.onto(&mut checks, blank);
    if form.text("do") == "preview" || !checks.errors.is_empty() {
        let status = if checks.errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
        let again = Sheet { row: None, form: &form, written, wrong: &checks.errors };
        return render_with(status, &sheet(&app, page, &who, again).await?);
    }
    let key = OnceKey::of_form(&req, Some(who.account), &form)?;
    let actor = who.actor();
    let made = app.store.write(move |db| once(db, &key, |db| Ok(flow::create(db, actor, new)?.slug))).await?;
    Ok(see_other(&format!("/pages/{made}")))
}

async fn edit(app: web::Data<App>, page: Page, who: Coordinator, slug: web::Path<String>) -> Answer {
    let reader = who.0.clone();
    let row = app.store.read(move |db| flow::kept(db, &reader, &slug)).await?;
    let (written, form) = (Written::of(&row), Form::default());
    render(&sheet(&app, page, &who, Sheet { row: Some(&row), form: &form, written, wrong: &[] }).await?)
}

async fn save(
    app: web::Data<App>,
    req: HttpRequest,
    page: Page,
    who: Coordinator,
    slug: web::Path<String>,
    form: Form,
) -> Answer {
    let (reader, there) = (who.0.clone(), format!("/pages/{slug}"));
    let row = app.store.read(move |db| flow::kept(db, &reader, &slug)).await?;
    let written = written(&form);
    let mut checks = Checks::default();
    let mut changed = written.onto(&mut checks, row.clone());
    changed.version = form.text("version").parse().unwrap_or(row.version);
    if form.text("do") == "preview" || !checks.errors.is_empty() {
        let status = if checks.errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
        let again = Sheet { row: Some(&row), form: &form, written, wrong: &checks.errors };
        return render_with(status, &sheet(&app, page, &who, again).await?);
    }
    let key = OnceKey::of_form(&req, Some(who.account), &form)?;
    let actor = who.actor();
    app.store.write(move |db| once(db, &key, |db| public_pages::update(db, actor, changed))).await?;
    Ok(see_other(&there))
}
