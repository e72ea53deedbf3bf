//! Answers to an offer by somebody who is signed in: as a member, or on behalf of a workshop.

use actix_web::{HttpRequest, web};
use store::jobs::Answer as Says;

use super::way::Way;
use super::{Deed, again, version};
use crate::app::App;
use crate::flows::answers;
use crate::pages::offers::{read_decline, read_terms};
use crate::web::{Answer, Checks, Form, Page};

pub async fn accept(app: web::Data<App>, req: HttpRequest, page: Page, way: Way, form: Form) -> Answer {
    let says = says(&way, &form)?;
    Deed::new(&req, page, way, form)?.done(&app, "accept", move |db| answers::accept(db, says)).await
}

pub async fn decline(app: web::Data<App>, req: HttpRequest, page: Page, way: Way, form: Form) -> Answer {
    let says = says(&way, &form)?;
    let mut checks = Checks::default();
    let (reason, note) = read_decline(&mut checks, &form);
    if !checks.errors.is_empty() {
        return again(&app, page, &way, form, checks.errors, "decline").await;
    }
    Deed::new(&req, page, way, form)?.done(&app, "decline", move |db| answers::decline(db, says, reason, &note)).await
}

pub async fn counter(app: web::Data<App>, req: HttpRequest, page: Page, way: Way, form: Form) -> Answer {
    let says = says(&way, &form)?;
    let job = way.job;
    let (job, today) = app.store.read(move |db| Ok((store::jobs::find(db, job)?, db.now.date_naive()))).await?;
    let mut checks = Checks::default();
    let terms = read_terms(&mut checks, &form, &job, today);
    if !checks.errors.is_empty() {
        return again(&app, page, &way, form, checks.errors, "counter").await;
    }
    Deed::new(&req, page, way, form)?.done(&app, "counter", move |db| answers::counter(db, says, terms)).await
}

fn says(way: &Way, form: &Form) -> crate::error::Result<Says> {
    Ok(Says { actor: way.must(|rights| rights.work)?, job: way.job, version: version(form) })
}
