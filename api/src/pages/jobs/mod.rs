//! A job, for everybody who has a part in it: the workshop, who asked for it, who coordinates, inspects and receives.
//!
//! One page under two addresses: `/j/{token}` for the workshop's mailed link, `/jobs/{id}` for those who sign in. It says
//! in one sentence what is due next and offers exactly what its reader may do now. Nothing here needs a script.

mod answer;
mod decide;
mod make;
pub mod sheet;
pub mod view;
pub mod way;

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, web};
use askama::Template;
use serde::Deserialize;
use store::jobs::Reason;
use store::{Db, FileId, StoreError};

use self::view::JobView;
use self::way::Way;
use super::entry::private;
use super::receipts::Delivery;
use crate::app::App;
use crate::auth::JobRights;
use crate::error::{FieldError, Result, status};
use crate::once::{OnceKey, once};
use crate::routes::{Access, Route};
use crate::web::{Answer, Errors, Form, Page, render_with, see_other};

/// The routes of this folder.
pub const ROUTES: &[Route] = &[
    Route::get("/j/{token}", Access::Link, || web::get().to(show)),
    Route::get("/j/{token}/sheet", Access::Link, || web::get().to(sheet::show)),
    Route::post("/j/{token}/report", Access::Link, || web::post().to(make::report)),
    Route::post("/j/{token}/first-article", Access::Link, || web::post().to(make::first_article)),
    Route::post("/j/{token}/extend", Access::Link, || web::post().to(make::extend)),
    Route::post("/j/{token}/reduce", Access::Link, || web::post().to(make::reduce)),
    Route::post("/j/{token}/withdraw", Access::Link, || web::post().to(make::withdraw)),
    Route::post("/j/{token}/ship", Access::Link, || web::post().to(make::ship)),
    Route::post("/j/{token}/dispute", Access::Link, || web::post().to(make::dispute)),
    Route::get("/jobs/{id}", Access::SignedIn, || web::get().to(show)),
    Route::get("/jobs/{id}/sheet", Access::SignedIn, || web::get().to(sheet::show)),
    Route::post("/jobs/{id}/accept", Access::Member, || web::post().to(answer::accept)),
    Route::post("/jobs/{id}/decline", Access::Member, || web::post().to(answer::decline)),
    Route::post("/jobs/{id}/counter", Access::Member, || web::post().to(answer::counter)),
    Route::post("/jobs/{id}/report", Access::Member, || web::post().to(make::report)),
    Route::post("/jobs/{id}/first-article", Access::Member, || web::post().to(make::first_article)),
    Route::post("/jobs/{id}/extend", Access::Member, || web::post().to(make::extend)),
    Route::post("/jobs/{id}/reduce", Access::Member, || web::post().to(make::reduce)),
    Route::post("/jobs/{id}/withdraw", Access::Member, || web::post().to(make::withdraw)),
    Route::post("/jobs/{id}/ship", Access::Member, || web::post().to(make::ship)),
    Route::post("/jobs/{id}/dispute", Access::Member, || web::post().to(make::dispute)),
    Route::post("/jobs/{id}/answer-counter", Access::SignedIn, || web::post().to(decide::answer_counter)),
    Route::post("/jobs/{id}/answer-extend", Access::SignedIn, || web::post().to(decide::answer_extend)),
    Route::post("/jobs/{id}/inspect", Access::SignedIn, || web::post().to(decide::inspect)),
    Route::post("/jobs/{id}/resolve", Access::SignedIn, || web::post().to(decide::resolve)),
    Route::post("/jobs/{id}/receive", Access::SignedIn, || web::post().to(decide::receive)),
];

/// What was just done, as `?done=` says it; each has its words `job-done-WORD`.
const DONE: &[&str] = &[
    "accept",
    "decline",
    "counter",
    "report",
    "correct",
    "first-article",
    "extend",
    "reduce",
    "withdraw",
    "ship",
    "dispute",
    "answer",
    "inspect",
    "resolve",
    "receive",
];

#[derive(Template)]
#[template(path = "jobs/job.html")]
struct JobPage {
    page: Page,
    view: JobView,
    base: String,
    rights: JobRights,
    is_link: bool,
    /// Which answer to an offer stands open: `accept`, `decline` or `counter`.
    first: String,
    form: Form,
    errors: Errors,
    /// What was done, in words; or empty.
    done: String,
    /// What was not done and why, in words; or empty.
    refusal: String,
}

impl JobPage {
    /// What goes to each destination, to be confirmed there.
    fn deliveries(&self) -> Vec<Delivery> {
        let sent = self.form.text("destination");
        let focus = |at: &str, n: usize| if sent.is_empty() { n == 0 } else { at == sent };
        let lines = self.view.lines.iter().enumerate();
        lines
            .map(|(n, line)| Delivery::of(self.view.place(line), line, focus(&line.destination_id.to_string(), n)))
            .collect()
    }

    fn receive(&self) -> String {
        format!("{}/receive", self.base)
    }

    fn sheet(&self) -> String {
        format!("{}/sheet", self.base)
    }

    /// Where this reader sees a photo of a report.
    fn photo(&self, id: &FileId) -> String {
        if self.is_link { format!("{}/photos/{id}", self.base) } else { format!("/files/{id}") }
    }
}

/// What stands above the page after a form: errors with what was sent, or a refusal.
#[derive(Default)]
struct Said {
    form: Form,
    wrong: Vec<FieldError>,
    refused: Option<&'static str>,
}

#[derive(Deserialize)]
struct JobQuery {
    #[serde(default, rename = "as")]
    first: String,
    #[serde(default)]
    done: String,
}

async fn show(app: web::Data<App>, page: Page, way: Way, query: web::Query<JobQuery>) -> Answer {
    let done = DONE.iter().find(|word| **word == query.done).map(|word| page.t(&format!("job-done-{word}")));
    let shown = JobPage {
        first: query.first.clone(),
        done: done.unwrap_or_default(),
        ..build(&app, page, &way, Said::default()).await?
    };
    finish(StatusCode::OK, &way, &shown)
}

async fn build(app: &App, page: Page, way: &Way, said: Said) -> Result<JobPage> {
    let job = way.job;
    let view = app.store.read(move |db| JobView::load(db, job)).await?;
    let errors = page.errors(&said.wrong);
    let refusal = said.refused.map(|code| page.t(&format!("error-{code}"))).unwrap_or_default();
    let form = said.form.or(view.proposed());
    let (base, rights, is_link) = (way.base.clone(), way.rights, way.is_link());
    Ok(JobPage { page, view, base, rights, is_link, first: String::new(), form, errors, done: String::new(), refusal })
}

fn finish(status: StatusCode, way: &Way, shown: &impl Template) -> Answer {
    let answer = render_with(status, shown)?;
    Ok(if way.is_link() { private(answer) } else { answer })
}

/// The page once more with the errors of a form, which keeps what was sent.
async fn again(app: &App, page: Page, way: &Way, form: Form, wrong: Vec<FieldError>, first: &str) -> Answer {
    let said = Said { form, wrong, refused: None };
    let shown = JobPage { first: first.to_owned(), ..build(app, page, way, said).await? };
    finish(StatusCode::UNPROCESSABLE_ENTITY, way, &shown)
}

/// A form at a job, ready to be done.
struct Deed {
    page: Page,
    way: Way,
    form: Form,
    key: OnceKey,
}

impl Deed {
    fn new(req: &HttpRequest, page: Page, way: Way, form: Form) -> Result<Self> {
        let key = OnceKey::of_form(req, way.account, &form)?;
        Ok(Self { page, way, form, key })
    }

    /// Does it in one transaction and leads back to the page; a refusal is shown on the page as it stands now.
    async fn done(
        self,
        app: &App,
        done: &str,
        act: impl FnOnce(&mut Db) -> store::Result<()> + Send + 'static,
    ) -> Answer {
        let Self { page, way, form, key } = self;
        match app.store.write(move |db| once(db, &key, act)).await {
            Ok(()) => Ok(see_other(&format!("{}?done={done}", way.base))),
            Err(StoreError::Refused { code }) => {
                let shown = build(app, page, &way, Said { form, wrong: Vec::new(), refused: Some(code) }).await?;
                finish(status(code), &way, &shown)
            }
            Err(other) => Err(other.into()),
        }
    }
}

/// The version of the job that the form's page showed.
fn version(form: &Form) -> Option<i32> {
    form.text("version").parse().ok()
}
