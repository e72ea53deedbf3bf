//! "I want this repaired" and "I have this material or waste": the public list, the form, and the answer of a workshop.
//!
//! Without an account the poster proves an address by a mailed link, and follows and ends the notice by the same. Those
//! who review see first what is posted.

mod review;

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, web};
use askama::Template;
use serde::Deserialize;
use store::notices::{self, Notice, NoticeKind};
use store::state::NoticeState;
use store::workshops::Workshop;
use store::{Db, StoreError};

use super::entry::private;
use super::text::TextPage;
use crate::app::App;
use crate::auth::{Anyone, SignedIn, Who};
use crate::error::{Fault, FieldError};
use crate::flows::notices::{self as flow, Answer as Said, OPEN_DAYS, REFUSED_DAYS, checked, to_answer, to_end};
use crate::flows::proposal::PROOF_DAYS;
use crate::flows::rights::answered_for;
use crate::gazetteer::{self, Meaning};
use crate::once::{OnceKey, once};
use crate::routes::{Access, Route};
use crate::web::{Answer, Checks, Errors, Form, Page, client, render, render_with, see_other};

/// The routes of this file.
pub const ROUTES: &[Route] = &[
    Route::get("/notices", Access::Anyone, || web::get().to(list)),
    Route::get("/notices/new", Access::Anyone, || web::get().to(form)),
    Route::post("/notices/new", Access::Anyone, || web::post().to(post)),
    Route::get("/notices/review", Access::SignedIn, || web::get().to(review::show)),
    Route::get("/notices/{id}", Access::Anyone, || web::get().to(show)),
    Route::post("/notices/{id}/answer", Access::Member, || web::post().to(answer)),
    Route::post("/notices/{id}/review", Access::Member, || web::post().to(review::decide)),
    Route::post("/notices/{id}/close", Access::Member, || web::post().to(close)),
    Route::get("/n/{token}", Access::Link, || web::get().to(own)),
    Route::post("/n/{token}", Access::Link, || web::post().to(decide)),
];

/// The name of the field that people do not see.
const TRAP: &str = "website";
/// How many notices the list shows.
const SHOWN: usize = 200;

/// A notice in one line.
pub struct Line {
    /// Its page.
    pub href: String,
    /// What it is.
    pub title: String,
    /// What is wanted, where, until when.
    pub meta: String,
}

impl Line {
    /// The line of a notice, with its distance where that matters.
    pub fn of(page: &Page, row: &Notice, km: Option<f64>) -> Self {
        let mut meta = vec![page.t(&format!("notice-{}", row.kind)), place(page, row)];
        meta.extend(km.map(|km| page.t1("notice-km", "km", page.number(km.round() as u64))));
        meta.push(page.t1("notice-until", "day", page.date(row.ends_at.date_naive())));
        Self { href: format!("/notices/{}", row.id), title: row.title.clone(), meta: meta.join(" · ") }
    }
}

fn place(page: &Page, row: &Notice) -> String {
    format!("{}, {}", row.town, page.country(&row.country))
}

/// Where a notice stands, in a sentence.
fn standing(page: &Page, row: &Notice) -> String {
    match row.state {
        NoticeState::Unproved => page.t("notice-unproved"),
        NoticeState::Pending => page.t("notice-pending"),
        NoticeState::Open => page.t1("notice-until", "day", page.date(row.ends_at.date_naive())),
        NoticeState::Refused => page.t1("notice-refused", "days", REFUSED_DAYS),
    }
}

#[derive(Template)]
#[template(path = "notices/list.html")]
struct ListPage {
    page: Page,
    /// A word of the kind that is shown; empty: both.
    kind: &'static str,
    lines: Vec<Line>,
}

impl ListPage {
    fn is_of(&self, kind: &str) -> bool {
        self.kind == kind
    }
}

#[derive(Deserialize)]
struct Query {
    #[serde(default)]
    kind: String,
}

async fn list(app: web::Data<App>, page: Page, query: web::Query<Query>) -> Answer {
    let kind = NoticeKind::from_word(&query.kind);
    let mut rows = app.store.read(|db| notices::open(db, flow::LOOKED_AT)).await?;
    rows.retain(|row| kind.is_none_or(|kind| row.kind == kind));
    let lines = rows.iter().take(SHOWN).map(|row| Line::of(&page, row, None)).collect();
    render(&ListPage { kind: kind.map_or("", NoticeKind::word), lines, page })
}

#[derive(Template)]
#[template(path = "notices/new.html")]
struct NewPage {
    page: Page,
    form: Form,
    /// Towns to choose from: key and description.
    towns: Vec<(String, String)>,
    errors: Errors,
}

impl NewPage {
    fn of(page: Page, form: Form, wrong: &[FieldError]) -> Self {
        let towns = match gazetteer::resolve(form.text("town"), form.text("town_key")) {
            Meaning::Several(towns) => towns.iter().map(|town| (town.key(), gazetteer::described(town))).collect(),
            Meaning::One(_) | Meaning::Unknown => Vec::new(),
        };
        let errors = page.errors(wrong);
        Self { page, form, towns, errors }
    }

    fn kinds(&self) -> Vec<(&'static str, String, String, bool)> {
        let chosen = self.form.text("kind");
        let line = |kind: &NoticeKind| {
            let word = kind.word();
            let (label, hint) = (self.page.t(&format!("notice-{word}")), self.page.t(&format!("notice-hint-{word}")));
            (word, label, hint, word == chosen)
        };
        NoticeKind::ALL.iter().map(line).collect()
    }

    fn days(&self) -> String {
        self.page.t1("notice-days", "days", OPEN_DAYS)
    }
}

async fn form(page: Page, query: web::Query<Query>) -> Answer {
    let form = Form::default().or([("kind", query.into_inner().kind)]);
    render(&NewPage::of(page, form, &[]))
}

async fn post(app: web::Data<App>, req: HttpRequest, page: Page, who: Anyone, form: Form) -> Answer {
    let mut checks = Checks::default();
    let new = checked(&mut checks, |name| form.text(name).to_owned());
    let email = if who.0.is_none() { checks.email("email", form.text("email")) } else { String::new() };
    let (Some(new), true) = (new, checks.errors.is_empty()) else {
        return render_with(StatusCode::UNPROCESSABLE_ENTITY, &NewPage::of(page, form, &checks.errors));
    };
    if let Some(who) = who.0 {
        let key = OnceKey::of_form(&req, Some(who.account), &form)?;
        let id = app.store.write(move |db| once(db, &key, |db| flow::post(db, &who, new))).await?;
        return Ok(see_other(&format!("/notices/{id}")));
    }
    if form.text(TRAP).is_empty() {
        app.limits.count_letter(client::address(&req, &app.config.trusted_proxies), &email)?;
        let language = page.lang.code();
        app.store.write(move |db| flow::ask(db, new, &email, language)).await?;
    }
    let (title, lead) = (page.t("short-sent"), page.t("notice-sent"));
    let paragraphs = vec![page.t1("short-sent-days", "days", PROOF_DAYS)];
    render(&TextPage { title, lead, paragraphs, page })
}

#[derive(Template)]
#[template(path = "notices/show.html")]
struct ShowPage {
    page: Page,
    row: Notice,
    place: String,
    /// The reader's workshops that may answer.
    fitting: Vec<Workshop>,
    /// The reader answers for a workshop, but for none of the fitting role.
    unfitting: bool,
    may_end: bool,
    form: Form,
    errors: Errors,
}

impl ShowPage {
    fn until(&self) -> String {
        standing(&self.page, &self.row)
    }

    fn is_open(&self) -> bool {
        self.row.state == NoticeState::Open
    }

    /// The list of workshops nearby that may help.
    fn helpers(&self) -> String {
        let roles: Vec<&str> = flow::answering(self.row.kind).iter().map(|role| role.code()).collect();
        format!("/workshops?near={},{}&radius={}&role={}", self.row.lat, self.row.lon, flow::NEAR_KM, roles.join(","))
    }
}

async fn show_page(
    app: &App,
    page: Page,
    who: Option<&Who>,
    id: String,
    form: Form,
    wrong: &[FieldError],
) -> crate::error::Result<ShowPage> {
    let reader = who.cloned();
    let (row, own) = app
        .store
        .read(move |db| {
            let row = flow::visible(db, reader.as_ref(), &id)?;
            let own = reader.map(|who| answered_for(db, &who)).transpose()?.unwrap_or_default();
            Ok((row, own))
        })
        .await?;
    let own = if row.state == NoticeState::Open { own } else { Vec::new() };
    let has_one = !own.is_empty();
    let fitting: Vec<Workshop> = own.into_iter().filter(|workshop| flow::is_fitting(workshop, row.kind)).collect();
    Ok(ShowPage {
        unfitting: has_one && fitting.is_empty(),
        may_end: who.is_some_and(|who| flow::may_end(who, &row)),
        place: place(&page, &row),
        errors: page.errors(wrong),
        page,
        row,
        fitting,
        form,
    })
}

async fn show(app: web::Data<App>, page: Page, who: Anyone, id: web::Path<String>) -> Answer {
    render(&show_page(&app, page, who.0.as_ref(), id.into_inner(), Form::default(), &[]).await?)
}

async fn answer(
    app: web::Data<App>,
    req: HttpRequest,
    page: Page,
    who: SignedIn,
    id: web::Path<String>,
    form: Form,
) -> Answer {
    let (reader, asked, slug) = (who.0.clone(), id.clone(), form.text("workshop").to_owned());
    let (row, workshop) = app.store.read(move |db| to_answer(db, &reader, &asked, &slug)).await?;
    let mut checks = Checks::default();
    let message = checks.text("message", form.text("message").trim(), 3..=800);
    if !checks.errors.is_empty() {
        let shown = show_page(&app, page, Some(&who), id.into_inner(), form, &checks.errors).await?;
        return render_with(StatusCode::UNPROCESSABLE_ENTITY, &shown);
    }
    app.limits.count_letter(client::address(&req, &app.config.trusted_proxies), &format!("notice {}", row.id))?;
    let said = Said { message, reply_to: form.has("reply").then(|| who.email.clone()) };
    let (key, actor) = (OnceKey::of_form(&req, Some(who.account), &form)?, who.actor());
    app.store.write(move |db| once(db, &key, |db| flow::answer(db, actor, &row, &workshop, said))).await?;
    let (title, lead) = (page.t("notice-answered"), page.t("notice-answered-lead"));
    render(&TextPage { title, lead, paragraphs: Vec::new(), page })
}

async fn close(app: web::Data<App>, who: SignedIn, id: web::Path<String>, _form: Form) -> Answer {
    let who = who.0;
    app.store
        .write(move |db| {
            let row = to_end(db, &who, &id)?;
            notices::end(db, who.actor(), &row)
        })
        .await?;
    Ok(see_other("/notices"))
}

#[derive(Template)]
#[template(path = "notices/own.html")]
struct OwnPage {
    page: Page,
    /// Nothing when it has ended.
    row: Option<Notice>,
    action: String,
}

impl OwnPage {
    fn lead(&self) -> String {
        match &self.row {
            None => self.page.t("notice-ended"),
            Some(row) => standing(&self.page, row),
        }
    }

    fn is_open(&self) -> bool {
        self.row.as_ref().is_some_and(|row| row.state == NoticeState::Open)
    }

    /// The way to post it anew, when a reviewer said no.
    fn again(&self, row: &Notice) -> Option<String> {
        (row.state == NoticeState::Refused).then(|| format!("/notices/new?kind={}", row.kind))
    }

    fn is_unproved(&self) -> bool {
        self.row.as_ref().is_some_and(|row| row.state == NoticeState::Unproved)
    }

    fn place(&self, row: &Notice) -> String {
        place(&self.page, row)
    }
}

async fn own(app: web::Data<App>, page: Page, token: web::Path<String>) -> Answer {
    let action = format!("/n/{token}");
    let row = app.store.read(move |db| flow::linked(db, &token)).await?;
    render(&OwnPage { page, row, action }).map(private)
}

/// Proves the address, or ends the notice.
async fn decide(app: web::Data<App>, token: web::Path<String>, form: Form) -> Answer {
    let there = format!("/n/{token}");
    let proves = match form.text("answer") {
        "confirm" => Ok(true),
        "end" => Ok(false),
        _ => Err(Fault::new("bad_request")),
    };
    let act = move |db: &mut Db| {
        // Whoever has no such link learns nothing of its form.
        flow::linked(db, &token)?;
        match proves {
            Ok(true) => flow::prove(db, &token),
            Ok(false) => flow::end(db, &token),
            Err(_) => Err(StoreError::refused("bad_request")),
        }
    };
    app.store.write(act).await?;
    Ok(private(see_other(&there)))
}
