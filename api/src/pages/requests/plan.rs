//! One plan of a request: beside the one before it, and as documents that anybody with the matcher can solve again.

use std::collections::BTreeSet;

use actix_web::http::header::{CONTENT_DISPOSITION, HeaderValue};
use actix_web::{HttpResponse, web};
use askama::Template;
use store::plans::{self, Plan, Planning};
use store::requests::Request;
use store::{Doc, StoreError};

use super::why::{self, Cost, Documents};
use super::{Known, has_words, read_full};
use crate::app::App;
use crate::auth::{SignedIn, Who};
use crate::error::{Fault, Result};
use crate::web::{Answer, Page, render};

/// What one workshop makes by the two plans.
struct Row {
    workshop: String,
    before: i64,
    after: i64,
}

#[derive(Template)]
#[template(path = "requests/plan.html")]
struct PlanPage {
    page: Page,
    request: Request,
    plan: Plan,
    before: Option<Plan>,
    cost: Option<Cost>,
    rows: Vec<Row>,
    solver: String,
    when: String,
}

impl PlanPage {
    fn cause(&self) -> String {
        cause(&self.page, &self.plan.cause)
    }
}

/// What made planning necessary, in words.
pub(super) fn cause(page: &Page, word: &str) -> String {
    let key = format!("request-cause-{word}");
    page.t(if has_words(page, &key) { &key } else { "request-cause-edited" })
}

/// A plan with its documents, by slug and number, of a request of which the reader sees everything.
async fn read(app: &App, who: &Who, (slug, number): (String, String)) -> Result<(Known, Plan, Planning)> {
    let number: i32 = number.parse().map_err(|_| Fault::missing())?;
    let known = read_full(app, slug, who).await?;
    let plan = known.plans.iter().find(|plan| plan.number == number).cloned().ok_or(Fault::missing())?;
    let id = plan.planning_id;
    let planning = app.store.read(move |db| plans::planning(db, id)).await?;
    Ok((known, plan, planning))
}

pub(super) async fn show(app: web::Data<App>, page: Page, who: SignedIn, path: web::Path<(String, String)>) -> Answer {
    let (known, plan, planning) = read(&app, &who, path.into_inner()).await?;
    let earlier = known.plans.iter().find(|other| other.number == plan.number - 1).cloned();
    let old = match &earlier {
        Some(earlier) => {
            let id = earlier.planning_id;
            let found = app.store.read(move |db| match plans::planning(db, id) {
                Ok(planning) => Ok(Some(planning)),
                Err(StoreError::Missing(_)) => Ok(None),
                Err(other) => Err(other),
            });
            found.await?.as_ref().and_then(Documents::of)
        }
        None => None,
    };
    let new = Documents::of(&planning);
    let slug = known.request.slug.as_str();
    let rows = rows(slug, old.as_ref(), new.as_ref());
    let cost = new.as_ref().map(|documents| why::cost(&page, documents, slug));
    let when = page.when(plan.created_at, known.zone());
    render(&PlanPage { page, request: known.request, plan, before: earlier, cost, rows, solver: planning.solver, when })
}

fn rows(request: &str, old: Option<&Documents>, new: Option<&Documents>) -> Vec<Row> {
    let before = old.map(|documents| documents.pieces(request)).unwrap_or_default();
    let after = new.map(|documents| documents.pieces(request)).unwrap_or_default();
    let names: BTreeSet<&str> = before.keys().chain(after.keys()).copied().collect();
    let mut rows: Vec<Row> = names
        .into_iter()
        .map(|id| Row {
            workshop: new.or(old).map_or(id, |documents| documents.workshop(id)).to_owned(),
            before: before.get(id).copied().unwrap_or(0),
            after: after.get(id).copied().unwrap_or(0),
        })
        .collect();
    rows.sort_by_key(|row| -(row.after.max(row.before)));
    rows
}

pub(super) async fn problem(app: web::Data<App>, who: SignedIn, path: web::Path<(String, String)>) -> Answer {
    let (known, plan, planning) = read(&app, &who, path.into_inner()).await?;
    document(&known, &plan, "problem", planning.problem)
}

pub(super) async fn plan(app: web::Data<App>, who: SignedIn, path: web::Path<(String, String)>) -> Answer {
    let (known, plan, planning) = read(&app, &who, path.into_inner()).await?;
    document(&known, &plan, "plan", planning.plan)
}

fn document(known: &Known, plan: &Plan, what: &str, Doc(json): Doc) -> Answer {
    let name = format!("attachment; filename=\"{}-{}.{what}.json\"", known.request.slug, plan.number);
    let name = HeaderValue::try_from(name).map_err(|_| Fault::new("failed"))?;
    Ok(HttpResponse::Ok().insert_header((CONTENT_DISPOSITION, name)).json(json))
}
