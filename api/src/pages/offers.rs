//! An offer, answered from a mail without signing in: looking changes nothing, one tap on the page answers.
//!
//! A link counts once and for the offer as it was mailed. Whoever comes late, twice or after a change is told what became
//! of the offer; the same answer given again has the same result.

use actix_web::http::StatusCode;
use actix_web::web;
use askama::Template;
use serde::Deserialize;
use store::event::Actor;
use store::jobs::{Answer as Says, CounterTerms, Job, Reason};
use store::links::{self, Link, Purpose};
use store::state::JobState;
use store::{Db, NaiveDate, StoreError};

use super::entry::private;
use super::jobs::view::JobView;
use crate::app::App;
use crate::error::{FieldError, Result, status};
use crate::flows::answers;
use crate::routes::{Access, Route};
use crate::web::{Answer, Checks, Errors, Form, Page, render_with, see_other};

/// The routes of this file.
pub const ROUTES: &[Route] = &[
    Route::get("/o/{token}", Access::Link, || web::get().to(show)),
    Route::post("/o/{token}/accept", Access::Link, || web::post().to(accept)),
    Route::post("/o/{token}/decline", Access::Link, || web::post().to(decline)),
    Route::post("/o/{token}/counter", Access::Link, || web::post().to(counter)),
];

#[derive(Template)]
#[template(path = "offers/offer.html")]
struct OfferPage {
    page: Page,
    view: JobView,
    base: String,
    /// The job's page, once the offer was accepted.
    job: String,
    /// What became of the offer, as in `offer-over-WORD`; empty while it can be answered.
    over: &'static str,
    /// Which answer stands open: `accept`, `decline` or `counter`.
    first: String,
    form: Form,
    errors: Errors,
    refusal: String,
}

impl OfferPage {
    fn over_title(&self) -> String {
        self.page.t(&format!("offer-over-{}", self.over))
    }

    fn over_text(&self) -> String {
        self.page.t(&format!("offer-over-{}-text", self.over))
    }

    fn tone(&self) -> &'static str {
        if self.over == "accepted" { "success" } else { "info" }
    }

    fn sheet(&self) -> String {
        format!("{}/sheet", self.job)
    }
}

/// What became of an offer that can no longer be answered by this link.
fn over(link: &Link, view: &JobView) -> &'static str {
    let answered = |word| view.counter.as_ref().and_then(|terms| terms.answer.as_deref()) == Some(word);
    match view.job.state {
        JobState::Offered if !view.request.state.is_open() => "withdrawn",
        JobState::Offered if view.now >= view.job.expires_at => "expired",
        JobState::Offered
            if link.used_at.is_some()
                || link.expires_at <= view.now
                || link.subject_version.is_some_and(|version| version != view.job.version) =>
        {
            "changed"
        }
        JobState::Offered => "",
        JobState::Countered => "countered",
        JobState::Declined if answered("refused") => "refused",
        JobState::Declined => "declined",
        JobState::Expired if answered("lapsed") => "lapsed",
        JobState::Expired => "expired",
        JobState::Withdrawn => "withdrawn",
        _ => "accepted",
    }
}

fn offer_link(db: &mut Db, token: &str) -> store::Result<Link> {
    links::find(db, token)?.filter(|link| link.purpose == Purpose::Offer).ok_or(StoreError::Missing("link"))
}

async fn load(app: &App, token: &str) -> Result<(Link, JobView)> {
    let token = token.to_owned();
    Ok(app
        .store
        .read(move |db| {
            let link = offer_link(db, &token)?;
            let view = JobView::load(db, link.subject_id.into())?;
            Ok((link, view))
        })
        .await?)
}

/// What was sent and why it was not done.
#[derive(Default)]
struct Said {
    form: Form,
    wrong: Vec<FieldError>,
    refused: Option<&'static str>,
    first: String,
}

fn build(page: Page, token: &str, (link, view): (Link, JobView), said: Said) -> OfferPage {
    let errors = page.errors(&said.wrong);
    let refusal = said.refused.map(|code| page.t(&format!("error-{code}"))).unwrap_or_default();
    OfferPage {
        base: format!("/o/{token}"),
        job: format!("/j/{token}"),
        over: over(&link, &view),
        first: said.first,
        form: said.form.or(view.proposed()),
        errors,
        refusal,
        page,
        view,
    }
}

#[derive(Deserialize)]
struct OfferQuery {
    #[serde(default, rename = "as")]
    first: String,
}

async fn show(app: web::Data<App>, page: Page, token: web::Path<String>, query: web::Query<OfferQuery>) -> Answer {
    let found = load(&app, &token).await?;
    let said = Said { first: query.into_inner().first, ..Said::default() };
    render_with(StatusCode::OK, &build(page, &token, found, said)).map(private)
}

async fn accept(app: web::Data<App>, page: Page, token: web::Path<String>, form: Form) -> Answer {
    let same = |view: &JobView| view.job.state.is_accepted();
    answer(&app, page, &token, form, same, answers::accept).await
}

async fn decline(app: web::Data<App>, page: Page, token: web::Path<String>, form: Form) -> Answer {
    let found = load(&app, &token).await?;
    let mut checks = Checks::default();
    let (reason, note) = read_decline(&mut checks, &form);
    if !checks.errors.is_empty() && over(&found.0, &found.1).is_empty() {
        return wrong(page, &token, found, form, checks.errors, "decline");
    }
    let same = |view: &JobView| view.job.state == JobState::Declined;
    answer(&app, page, &token, form, same, move |db, says| answers::decline(db, says, reason, &note)).await
}

async fn counter(app: web::Data<App>, page: Page, token: web::Path<String>, form: Form) -> Answer {
    let found = load(&app, &token).await?;
    let mut checks = Checks::default();
    let terms = read_terms(&mut checks, &form, &found.1.job, found.1.now.date_naive());
    if !checks.errors.is_empty() && over(&found.0, &found.1).is_empty() {
        return wrong(page, &token, found, form, checks.errors, "counter");
    }
    let same = |view: &JobView| view.job.state == JobState::Countered;
    answer(&app, page, &token, form, same, move |db, says| answers::counter(db, says, terms)).await
}

/// The page once more with what is wrong and what was sent.
fn wrong(page: Page, token: &str, found: (Link, JobView), form: Form, wrong: Vec<FieldError>, first: &str) -> Answer {
    let said = Said { form, wrong, refused: None, first: first.to_owned() };
    render_with(StatusCode::UNPROCESSABLE_ENTITY, &build(page, token, found, said)).map(private)
}

/// Uses the link up and answers, or neither; `same` tells an offer that has this very answer already.
async fn answer(
    app: &App,
    page: Page,
    token: &str,
    form: Form,
    same: impl Fn(&JobView) -> bool,
    act: impl FnOnce(&mut Db, Says) -> store::Result<()> + Send + 'static,
) -> Answer {
    let there = format!("/o/{token}");
    let secret = token.to_owned();
    let outcome = app
        .store
        .write(move |db| {
            offer_link(db, &secret)?;
            let link = links::consume(db, &secret)?;
            act(db, Says { actor: Actor::LINK, job: link.subject_id.into(), version: link.subject_version })
        })
        .await;
    match outcome {
        Ok(()) => Ok(private(see_other(&there))),
        Err(StoreError::Refused { code }) => {
            let found = load(app, token).await?;
            if same(&found.1) {
                return Ok(private(see_other(&there)));
            }
            let said = Said { form, refused: Some(code), ..Said::default() };
            render_with(status(code), &build(page, token, found, said)).map(private)
        }
        Err(other) => Err(other.into()),
    }
}

/// A decline as its form says it: the reason, and a note that goes to the coordinators.
pub fn read_decline(checks: &mut Checks, form: &Form) -> (Reason, String) {
    let reason = checks.choice("reason", form.text("reason"), Reason::from_word, Reason::NoCapacity);
    (reason, checks.text("decline_note", form.text("decline_note"), 0..=500))
}

/// Other terms as their form says them.
pub fn read_terms(checks: &mut Checks, form: &Form, job: &Job, today: NaiveDate) -> CounterTerms {
    let quantity = checks.number("counter_quantity", form.text("counter_quantity"), 1..=job.quantity.max(1));
    let day = checks.day("counter_day", form.text("counter_day"));
    if day <= today && checks.errors.iter().all(|error| error.path != "counter_day") {
        checks.note("counter_day", "day_past");
    }
    // Work for nothing has no price to change.
    let price = if form.has("counter_price") {
        checks.amount("counter_price", form.text("counter_price"), &job.currency)
    } else {
        job.price
    };
    CounterTerms { quantity, day, price, note: checks.text("counter_note", form.text("counter_note"), 0..=500) }
}
