//! "Is this you?": what anybody may ask about a record of the map, and the page that says what became of it.

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, web};
use askama::Template;
use chrono_tz::Tz;
use serde::Deserialize;
use store::petitions::{Kind, Petition, PetitionState};
use store::workshops::{self, Listing, Workshop};

use super::entry::private;
use super::text::TextPage;
use crate::app::App;
use crate::error::{Fault, FieldError};
use crate::flows::petitions::{self, ANSWER_DAYS, Said, Went};
use crate::flows::proposal::PROOF_DAYS;
use crate::routes::{Access, Route};
use crate::web::{Answer, Checks, Errors, Form, Page, client, render, render_with, see_other};

/// The routes of this file.
pub const ROUTES: &[Route] = &[
    Route::get("/ask/{slug}", Access::Anyone, || web::get().to(show)),
    Route::post("/ask/{slug}", Access::Anyone, || web::post().to(ask)),
    Route::get("/p/{token}", Access::Link, || web::get().to(petition)),
    Route::post("/p/{token}", Access::Link, || web::post().to(answer)),
];

/// The name of the field that people do not see.
const TRAP: &str = "website";
/// What can be asked about somebody's record.
const KINDS: [Kind; 3] = [Kind::Claim, Kind::Correct, Kind::Remove];

#[derive(Template)]
#[template(path = "workshops/ask.html")]
struct AskPage {
    page: Page,
    slug: String,
    name: String,
    /// A letter to the workshop, not a question about its record.
    writes: bool,
    form: Form,
    errors: Errors,
    days: i64,
}

impl AskPage {
    fn of(page: Page, row: Workshop, writes: bool, form: Form, wrong: &[FieldError]) -> Self {
        let errors = page.errors(wrong);
        Self { page, slug: row.slug, name: row.name, writes, form, errors, days: ANSWER_DAYS }
    }

    fn title(&self) -> String {
        self.page.t1(if self.writes { "write-title" } else { "ask-title" }, "workshop", &self.name)
    }

    fn lead(&self) -> String {
        self.page.t(if self.writes { "write-lead" } else { "ask-lead" })
    }

    fn note_label(&self) -> String {
        self.page.t(if self.writes { "write-message" } else { "ask-note" })
    }

    fn note_hint(&self) -> String {
        self.page.t(if self.writes { "write-message-hint" } else { "ask-note-hint" })
    }

    fn button(&self) -> String {
        self.page.t(if self.writes { "write-button" } else { "ask-button" })
    }

    fn choices(&self) -> Vec<(&'static str, String, String, bool)> {
        let chosen = self.form.text("kind");
        let word = |kind: &Kind| kind.word();
        let all = KINDS.iter().map(word);
        all.map(|kind| {
            let (label, hint) = (self.page.t(&format!("ask-{kind}")), self.page.t(&format!("ask-hint-{kind}")));
            (kind, label, hint, kind == chosen)
        })
        .collect()
    }
}

#[derive(Deserialize)]
struct Query {
    #[serde(default)]
    kind: String,
}

/// A listed workshop; every other looks missing.
async fn listed(app: &App, slug: String) -> Result<Workshop, Fault> {
    let row = app.store.read(move |db| workshops::by_slug(db, &slug)).await?;
    if row.state == Listing::Listed { Ok(row) } else { Err(Fault::missing()) }
}

async fn show(app: web::Data<App>, page: Page, slug: web::Path<String>, query: web::Query<Query>) -> Answer {
    let row = listed(&app, slug.into_inner()).await?;
    let writes = query.kind == Kind::Write.word();
    let form = Form::default().or([("kind", query.into_inner().kind)]);
    render(&AskPage::of(page, row, writes, form, &[]))
}

async fn ask(app: web::Data<App>, req: HttpRequest, page: Page, slug: web::Path<String>, form: Form) -> Answer {
    let row = listed(&app, slug.into_inner()).await?;
    let mut checks = Checks::default();
    let known = |text: &str| Kind::from_word(text).filter(|kind| *kind != Kind::List);
    let kind = checks.choice("kind", form.text("kind"), known, Kind::Correct);
    let wants_words = matches!(kind, Kind::Correct | Kind::Write);
    let said = Said {
        name: checks.text("name", form.text("name"), 1..=80),
        email: checks.email("email", form.text("email")),
        note: checks.text("note", form.text("note"), if wants_words { 3 } else { 0 }..=800),
        unread: form.has("unread"),
        reply: form.has("reply"),
        vouched: false,
    };
    if !checks.errors.is_empty() {
        let shown = AskPage::of(page, row, kind == Kind::Write, form, &checks.errors);
        return render_with(StatusCode::UNPROCESSABLE_ENTITY, &shown);
    }
    let mut went = Went::ToAsker;
    if form.text(TRAP).is_empty() {
        let from = client::address(&req, &app.config.trusted_proxies);
        app.limits.count_letter(from, &said.email)?;
        app.limits.count_letter(from, row.slug.as_str())?;
        let (language, about) = (page.lang.code(), row.clone());
        went = app.store.write(move |db| petitions::ask(db, &about, kind, &said, language)).await?;
    }
    let title = page.t("ask-sent");
    let (lead, more) = match went {
        Went::ToRecord => (page.t1("ask-sent-record", "workshop", row.name), page.t("ask-sent-record-more")),
        Went::ToAsker => (page.t("ask-sent-asker"), page.t1("short-sent-days", "days", PROOF_DAYS)),
    };
    render(&TextPage { title, lead, paragraphs: vec![more], page })
}

#[derive(Template)]
#[template(path = "workshops/petition.html")]
struct PetitionPage {
    page: Page,
    petition: Petition,
    about: Option<Workshop>,
    said: Said,
    action: String,
}

impl PetitionPage {
    fn title(&self) -> String {
        match &self.about {
            Some(row) => self.page.t1(&format!("petition-{}", self.petition.kind), "workshop", &row.name),
            None => self.page.t("petition-list"),
        }
    }

    fn lead(&self) -> String {
        let day = self.page.when(self.petition.due_at, Tz::UTC);
        self.page.t1(&format!("petition-state-{}", self.petition.state), "day", day)
    }

    fn is_unproved(&self) -> bool {
        self.petition.state == PetitionState::Unproved
    }

    fn removes_itself(&self) -> bool {
        self.petition.kind == Kind::Remove && self.petition.state == PetitionState::Waiting
    }

    fn listed(&self) -> Option<&str> {
        self.about.as_ref().filter(|row| row.state == Listing::Listed).map(|row| row.slug.as_str())
    }
}

async fn petition(app: web::Data<App>, page: Page, token: web::Path<String>) -> Answer {
    let action = format!("/p/{token}");
    let (petition, about) = app.store.read(move |db| petitions::linked(db, &token)).await?;
    let said = serde_json::from_value(petition.said.0.clone()).unwrap_or_default();
    render(&PetitionPage { page, petition, about, said, action }).map(private)
}

/// Proves the address, or takes the petition back.
async fn answer(app: web::Data<App>, token: web::Path<String>, form: Form) -> Answer {
    let token = token.into_inner();
    let withdraws = form.text("answer") == "withdraw";
    let there = app
        .store
        .write(move |db| {
            if withdraws {
                petitions::withdraw(db, &token)?;
                return Ok(format!("/p/{token}"));
            }
            petitions::prove(db, &token)
        })
        .await?;
    Ok(private(see_other(&there)))
}
