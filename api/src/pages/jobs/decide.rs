//! What the others do with a job: answer other terms and later days, pass first articles, confirm what arrived, decide
//! disputes.

use actix_web::{HttpRequest, web};

use super::way::Way;
use super::{Deed, again};
use crate::app::App;
use crate::error::Fault;
use crate::flows::{answers, later, making, receiving};
use crate::pages::receipts::read_arrived;
use crate::web::{Answer, Checks, Form, Page};

/// What two buttons of one form say: `agree` or `refuse`.
fn agreed(checks: &mut Checks, form: &Form) -> bool {
    let read = |text: &str| match text {
        "agree" => Some(true),
        "refuse" => Some(false),
        _ => None,
    };
    checks.choice("answer", form.text("answer"), read, false)
}

pub async fn answer_counter(app: web::Data<App>, req: HttpRequest, page: Page, way: Way, form: Form) -> Answer {
    let actor = way.must(|rights| rights.decide)?;
    let mut checks = Checks::default();
    let agreed = agreed(&mut checks, &form);
    checks.done()?;
    let job = way.job;
    Deed::new(&req, page, way, form)?
        .done(&app, "answer", move |db| answers::answer_counter(db, actor, job, agreed))
        .await
}

pub async fn answer_extend(app: web::Data<App>, req: HttpRequest, page: Page, way: Way, form: Form) -> Answer {
    let actor = way.must(|rights| rights.decide)?;
    let mut checks = Checks::default();
    let agreed = agreed(&mut checks, &form);
    checks.done()?;
    let job = way.job;
    Deed::new(&req, page, way, form)?
        .done(
            &app,
            "answer",
            move |db| if agreed { later::agree(db, actor, job) } else { later::refuse(db, actor, job) },
        )
        .await
}

pub async fn inspect(app: web::Data<App>, req: HttpRequest, page: Page, way: Way, form: Form) -> Answer {
    let actor = way.must(|rights| rights.inspect)?;
    let mut checks = Checks::default();
    let passed = agreed(&mut checks, &form);
    // Who has to try again must be told why.
    let note = checks.text("inspect_note", form.text("inspect_note"), if passed { 0 } else { 3 }..=500);
    if !checks.errors.is_empty() {
        return again(&app, page, &way, form, checks.errors, "").await;
    }
    let job = way.job;
    Deed::new(&req, page, way, form)?
        .done(&app, "inspect", move |db| making::inspect(db, actor, job, passed, &note))
        .await
}

pub async fn resolve(app: web::Data<App>, req: HttpRequest, page: Page, way: Way, form: Form) -> Answer {
    let actor = way.must(|rights| rights.resolve)?;
    let mut checks = Checks::default();
    let decision = checks.text("decision", form.text("decision"), 3..=1000);
    if !checks.errors.is_empty() {
        return again(&app, page, &way, form, checks.errors, "").await;
    }
    let job = way.job;
    Deed::new(&req, page, way, form)?
        .done(&app, "resolve", move |db| receiving::resolve(db, actor, job, &decision))
        .await
}

pub async fn receive(app: web::Data<App>, req: HttpRequest, page: Page, way: Way, form: Form) -> Answer {
    let actor = way.must(|rights| rights.receive)?;
    let at = form.text("destination").parse().map_err(|_| Fault::new("bad_request"))?;
    let job = way.job;
    let line = app
        .store
        .read(move |db| Ok(store::jobs::lines(db, &[job])?.into_iter().find(|line| line.destination_id == at)))
        .await?
        .ok_or(Fault::missing())?;
    let mut checks = Checks::default();
    let arrived = read_arrived(&mut checks, &form, &line);
    if !checks.errors.is_empty() {
        return again(&app, page, &way, form, checks.errors, "").await;
    }
    Deed::new(&req, page, way, form)?.done(&app, "receive", move |db| receiving::receive(db, actor, arrived)).await
}
