//! Putting a workshop on the map without an account: three short steps that keep what was typed.
//!
//! It waits in a cookie from step to step. When all is said, a letter goes to the address that was given, and only who
//! opens its link makes a record of it. A field that people do not see catches programs that fill in every field.

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, web};
use askama::Template;
use serde::Deserialize;

use super::entry::add_cookie;
use super::text::TextPage;
use super::workshops::draft::KINDS;
use crate::app::App;
use crate::error::{Fault, FieldError};
use crate::flows::petitions::ANSWER_DAYS;
use crate::flows::proposal::{self, PROOF_DAYS, Proposal};
use crate::gazetteer::{self, Meaning};
use crate::routes::{Access, Route};
use crate::web::{Answer, Checks, Errors, Form, Page, client, render, render_with, see_other, waiting};

/// The routes of this file.
pub const ROUTES: &[Route] = &[
    Route::get("/join/short", Access::Anyone, || web::get().to(show)),
    Route::post("/join/short", Access::Anyone, || web::post().to(step)),
];

/// How many steps there are.
const STEPS: u8 = 3;
/// The name of the field that people do not see.
const TRAP: &str = "website";

#[derive(Template)]
#[template(path = "workshops/short.html")]
struct ShortPage {
    page: Page,
    step: u8,
    draft: Proposal,
    /// Towns to choose from: key and description.
    towns: Vec<(String, String)>,
    /// Workshops that it may be: slug, name, place.
    doubles: Vec<(String, String, String)>,
    errors: Errors,
}

impl ShortPage {
    fn new(page: Page, step: u8, draft: Proposal, wrong: &[FieldError]) -> Self {
        let towns = match gazetteer::resolve(&draft.town, &draft.town_key) {
            Meaning::Several(towns) => towns.iter().map(|town| (town.key(), gazetteer::described(town))).collect(),
            Meaning::One(_) | Meaning::Unknown => Vec::new(),
        };
        Self { step, errors: page.errors(wrong), draft, towns, doubles: Vec::new(), page }
    }

    fn lead(&self) -> String {
        self.page.ta("short-step", &[("step", self.step.into()), ("steps", STEPS.into())])
    }

    fn kinds(&self) -> Vec<(&'static str, String, bool)> {
        let mut all: Vec<_> = KINDS
            .iter()
            .map(|kind| (*kind, super::workshops::view::kind(&self.page, kind), *kind == self.draft.kind))
            .collect();
        all.sort_by(|a, b| a.1.cmp(&b.1));
        all
    }

    /// What was understood of what they can do: their words and the process meant.
    fn understood(&self) -> Vec<(String, Option<String>)> {
        let named = |id| super::workshops::view::process(&self.page, id).to_owned();
        self.draft.skills().into_iter().map(|(words, process)| (words.to_owned(), process.map(named))).collect()
    }
}

#[derive(Deserialize)]
struct Query {
    #[serde(default)]
    step: Option<String>,
    sent: Option<String>,
}

async fn show(req: HttpRequest, page: Page, query: web::Query<Query>) -> Answer {
    if query.sent.is_some() {
        let title = page.t("short-sent");
        let lead = page.t("short-sent-lead");
        let paragraphs =
            vec![page.t1("short-sent-days", "days", PROOF_DAYS), page.t1("answer-days", "days", ANSWER_DAYS)];
        return render(&TextPage { title, lead, paragraphs, page });
    }
    let step = query.step.as_ref().and_then(|step| step.parse().ok()).unwrap_or(1).clamp(1, STEPS);
    let draft = waiting::LISTING.read(&req).unwrap_or_default();
    render(&ShortPage::new(page, step, draft, &[]))
}

/// Takes the fields of one step into what was typed before.
fn take(draft: &mut Proposal, step: u8, form: &Form) {
    let text = |name| form.text(name).to_owned();
    match step {
        1 => {
            let before = (draft.name.clone(), draft.town.clone());
            (draft.name, draft.kind, draft.town, draft.town_key) =
                (text("name"), text("kind"), text("town"), text("town_key"));
            draft.home = form.has("home");
            draft.another &= before == (draft.name.clone(), draft.town.clone());
        }
        2 => (draft.skills, draft.machines, draft.about) = (text("skills"), text("machines"), text("about")),
        _ => (draft.person, draft.email) = (text("person"), text("email")),
    }
}

/// What is wrong in the fields of one step.
fn wrong(draft: &Proposal, step: u8) -> Vec<FieldError> {
    let mut checks = Checks::default();
    match step {
        1 => {
            checks.text("name", &draft.name, 2..=80);
            if !KINDS.contains(&draft.kind.as_str()) {
                checks.note("kind", if draft.kind.is_empty() { "required" } else { "not_a_choice" });
            }
            match gazetteer::resolve(&draft.town, &draft.town_key) {
                _ if draft.town.is_empty() => checks.note("town", "required"),
                Meaning::One(_) => {}
                Meaning::Several(_) => checks.note("town", "several_towns"),
                Meaning::Unknown => checks.note("town", "unknown_town"),
            }
        }
        2 => {
            checks.text("skills", &draft.skills, 2..=600);
            checks.text("machines", &draft.machines, 0..=600);
            checks.text("about", &draft.about, 0..=800);
        }
        _ => {
            checks.text("person", &draft.person, 1..=80);
            checks.email("email", &draft.email);
        }
    }
    checks.errors
}

async fn step(app: web::Data<App>, req: HttpRequest, page: Page, form: Form) -> Answer {
    let step = form.text("step").parse().unwrap_or(1).clamp(1, STEPS);
    let mut draft: Proposal = waiting::LISTING.read(&req).unwrap_or_default();
    take(&mut draft, step, &form);
    let go = form.text("go");
    if go == "back" {
        return kept(&app, page, step, draft, step.saturating_sub(1).max(1));
    }
    let errors = wrong(&draft, step);
    if !errors.is_empty() {
        return render_with(StatusCode::UNPROCESSABLE_ENTITY, &ShortPage::new(page, step, draft, &errors));
    }
    draft.another |= go == "another";
    if step == 1 && !draft.another {
        let index = app.map.now(&app.store).await?;
        let doubles: Vec<_> = draft
            .doubles(&index)
            .into_iter()
            .map(|found| (found.slug.clone(), found.name.clone(), super::workshops::view::place(&page, found)))
            .collect();
        if !doubles.is_empty() {
            return render(&ShortPage { doubles, ..ShortPage::new(page, step, draft, &[]) });
        }
    }
    if step < STEPS {
        return kept(&app, page, step, draft, step + 1);
    }
    // An earlier step may have been left out, or come back empty with another browser.
    if let Some(missing) = (1..STEPS).find(|earlier| !wrong(&draft, *earlier).is_empty()) {
        return kept(&app, page, step, draft, missing);
    }
    if form.text(TRAP).is_empty() {
        app.limits.count_letter(client::address(&req, &app.config.trusted_proxies), &draft.email)?;
        let language = page.lang.code();
        app.store.write(move |db| proposal::propose(db, &draft, language)).await?;
    }
    let mut answer = see_other("/join/short?sent=1");
    add_cookie(&mut answer, &waiting::LISTING.end(&app))?;
    Ok(answer)
}

/// Keeps what was typed and leads to another step.
fn kept(app: &App, page: Page, step: u8, draft: Proposal, to: u8) -> Answer {
    let Some(cookie) = waiting::LISTING.keep(app, &draft) else {
        let wrong = [FieldError::new("about", "too_long_to_keep")];
        return render_with(StatusCode::UNPROCESSABLE_ENTITY, &ShortPage::new(page, step, draft, &wrong));
    };
    let mut answer = see_other(&format!("/join/short?step={to}"));
    answer.add_cookie(&cookie).map_err(|_| Fault::new("failed"))?;
    Ok(answer)
}
