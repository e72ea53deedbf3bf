//! The controls of a drill: its clock, and everybody doing at once what is expected of them.
//!
//! A real database has no such page. The steps are those of [`crate::flows::drill`], for coordinators and the requests
//! of their networks.

use actix_web::web;
use askama::Template;
use chrono_tz::Tz;
use serde::Deserialize;
use store::requests::{Request, Totals};
use store::state::{JobState, RequestState};
use store::{Db, NetworkId, jobs, requests};

use crate::app::App;
use crate::auth::{Anyone, Coordinator};
use crate::error::{Fault, FieldError, Result};
use crate::flows::drill::{self, Step};
use crate::once::{OnceKey, once};
use crate::routes::{Access, Route};
use crate::web::{Answer, Form, Page, render, see_other};

/// The routes of this file.
pub const ROUTES: &[Route] = &[
    Route::get("/drill", Access::Anyone, || web::get().to(show)),
    Route::post("/drill/clock", Access::Coordinator, || web::post().to(pass)),
    Route::post("/drill/requests/{slug}", Access::Coordinator, || web::post().to(step)),
];

/// By how many hours the clock can be moved at once.
const HOURS: &[i64] = &[1, 6, 24];

/// `not_found` in a real database.
pub fn must_be_drill(app: &App) -> Result<()> {
    if app.drill { Ok(()) } else { Err(Fault::missing()) }
}

/// A request with what its jobs wait for.
struct Row {
    request: Request,
    totals: Totals,
    states: Vec<JobState>,
}

impl Row {
    /// How many jobs a step would move.
    fn waiting(&self, step: &Step) -> usize {
        self.states.iter().filter(|state| step.is_for(**state)).count()
    }
}

/// What was done before this page was shown again.
#[derive(Deserialize, Default)]
struct Done {
    step: Option<String>,
    count: Option<u64>,
}

#[derive(Template)]
#[template(path = "drill/drill.html")]
struct DrillPage {
    page: Page,
    nairobi: String,
    utc: String,
    may: bool,
    rows: Vec<Row>,
    done: Option<String>,
}

impl DrillPage {
    fn step_text(&self, step: &Step, count: &usize) -> String {
        self.page.t1(&format!("drill-step-{}", step.word()), "count", *count)
    }

    fn of(&self, done: &i64, total: &i64) -> String {
        self.page.ta("drill-of", &[("done", (*done).into()), ("total", (*total).into())])
    }

    fn state_text(&self, state: &RequestState) -> String {
        self.page.t(&format!("request-state-{state}"))
    }
}

async fn show(app: web::Data<App>, page: Page, who: Anyone, done: web::Query<Done>) -> Answer {
    must_be_drill(&app)?;
    let networks = who.0.map(|who| who.networks()).unwrap_or_default();
    let may = !networks.is_empty();
    let (now, rows) = app.store.read(move |db| Ok((db.now, rows(db, &networks)?))).await?;
    let done = match (&done.step, done.count) {
        (Some(step), Some(count)) if Step::from_word(step).is_some() => {
            Some(page.t1(&format!("drill-done-{step}"), "count", count))
        }
        (Some(step), Some(count)) if step == "clock" => Some(page.t1("drill-done-clock", "count", count)),
        _ => None,
    };
    let (nairobi, utc) = (page.when(now, Tz::Africa__Nairobi), page.when(now, Tz::UTC));
    render(&DrillPage { page, nairobi, utc, may, rows, done })
}

/// The requests of these networks that are under way, newest first.
fn rows(db: &mut Db, networks: &[NetworkId]) -> store::Result<Vec<Row>> {
    let mut found: Vec<Request> = Vec::new();
    for network in networks {
        found.extend(requests::of_network(db, *network)?);
    }
    found.retain(|request| request.state.is_open() || request.state == RequestState::Delivered);
    found.sort_by_key(|request| std::cmp::Reverse(request.id));
    found.dedup_by_key(|request| request.id);
    found
        .into_iter()
        .map(|request| {
            let states = jobs::of_requests(db, &[request.id])?.iter().map(|job| job.state).collect();
            let totals = Totals::of(&requests::destinations(db, &[request.id])?);
            Ok(Row { request, totals, states })
        })
        .collect()
}

async fn pass(app: web::Data<App>, req: actix_web::HttpRequest, who: Coordinator, form: Form) -> Answer {
    must_be_drill(&app)?;
    let hours = form.text("hours").parse().ok().filter(|hours| HOURS.contains(hours));
    let hours = hours.ok_or_else(|| Fault::invalid(vec![FieldError::new("hours", "not_a_choice")]))?;
    let key = OnceKey::of_form(&req, Some(who.account), &form)?;
    app.store
        .write(move |db| {
            once(db, &key, |db| {
                drill::pass_hours(db, hours)?;
                Ok(hours)
            })
        })
        .await?;
    Ok(see_other(&format!("/drill?step=clock&count={hours}")))
}

async fn step(
    app: web::Data<App>,
    req: actix_web::HttpRequest,
    who: Coordinator,
    slug: web::Path<String>,
    form: Form,
) -> Answer {
    must_be_drill(&app)?;
    let slug = slug.into_inner();
    let (request, networks) = app
        .store
        .read(move |db| {
            let request = requests::by_slug(db, &slug)?;
            Ok((request.id, requests::networks(db, request.id)?))
        })
        .await?;
    if !who.coordinates_one_of(&networks) {
        return Err(Fault::missing());
    }
    let step = Step::from_word(form.text("step"));
    let step = step.ok_or_else(|| Fault::invalid(vec![FieldError::new("step", "not_a_choice")]))?;
    let key = OnceKey::of_form(&req, Some(who.account), &form)?;
    let account = who.account;
    let count = app.store.write(move |db| once(db, &key, |db| drill::everybody(db, account, request, step))).await?;
    Ok(see_other(&format!("/drill?step={}&count={count}", step.word())))
}
