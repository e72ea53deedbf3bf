//! What the workshop does with a job: reports, first article, a later day, less, giving back, sending, contesting.

use actix_web::{HttpRequest, web};
use store::event::Actor;
use store::files;
use store::jobs::Reported;
use store::{Db, FileId, ReportId};

use super::way::Way;
use super::{Deed, again, version};
use crate::app::App;
use crate::flows::later::{self, Asked};
use crate::flows::{making, receiving};
use crate::uploads;
use crate::web::{Answer, Checks, Form, Kept, Page, Upload};

/// The most pieces that one report may name.
const MOST: i64 = 10_000_000;

/// A number that may be left out: nothing.
fn count(checks: &mut Checks, form: &Form, name: &str) -> i64 {
    match form.text(name) {
        "" => 0,
        text => checks.number(name, text, 0..=MOST),
    }
}

/// The handle of a report's photo.
fn attach(db: &mut Db, report: ReportId, photo: Option<&Kept>) -> store::Result<Option<FileId>> {
    let Some(kept) = photo else { return Ok(None) };
    let file = uploads::handle("report", report, &kept.sha256, ("photo.jpg", "", "image/jpeg"), db.now);
    files::add(db, &file, kept.bytes)?;
    Ok(Some(file.id))
}

pub async fn report(app: web::Data<App>, req: HttpRequest, page: Page, way: Way, upload: Upload) -> Answer {
    let actor = way.must(|rights| rights.work)?;
    let form = &upload.form;
    let mut checks = Checks::default();
    let (good, scrap) = (count(&mut checks, form, "good"), count(&mut checks, form, "scrap"));
    let note = checks.text("note", form.text("note"), 0..=1000);
    let blocker = checks.text("blocker", form.text("blocker"), 0..=300);
    let photo = upload.keep_photo(&app, "photo", &mut checks).await?;
    let corrects = form.text("corrects").parse::<ReportId>().ok();
    if corrects.is_none() && good + scrap == 0 && note.is_empty() && blocker.is_empty() && photo.is_none() {
        checks.note("good", "required");
    }
    if !checks.errors.is_empty() {
        return again(&app, page, &way, upload.form, checks.errors, "").await;
    }
    let (job, seen) = (way.job, version(form));
    let deed = Deed::new(&req, page, way, upload.form)?;
    if let Some(earlier) = corrects {
        return deed
            .done(&app, "correct", move |db| {
                making::correct(db, actor, ReportId::new(), job, seen, earlier, (good, scrap), note)
            })
            .await;
    }
    deed.done(&app, "report", move |db| {
        let id = ReportId::new();
        let photo = attach(db, id, photo.as_ref())?;
        making::report(db, actor, id, job, seen, Reported { good, scrap, note, blocker, photo, corrects: None })
    })
    .await
}

pub async fn first_article(app: web::Data<App>, req: HttpRequest, page: Page, way: Way, upload: Upload) -> Answer {
    let actor = way.must(|rights| rights.work)?;
    let mut checks = Checks::default();
    let note = checks.text("article_note", upload.form.text("article_note"), 0..=1000);
    let photo = upload.keep_photo(&app, "article_photo", &mut checks).await?;
    if note.is_empty() && photo.is_none() && checks.errors.is_empty() {
        checks.note("article_photo", "required");
    }
    if !checks.errors.is_empty() {
        return again(&app, page, &way, upload.form, checks.errors, "").await;
    }
    let job = way.job;
    Deed::new(&req, page, way, upload.form)?
        .done(&app, "first-article", move |db| {
            let id = ReportId::new();
            let photo = attach(db, id, photo.as_ref())?;
            making::submit_first_article(db, actor, id, job, note, photo)
        })
        .await
}

pub async fn extend(app: web::Data<App>, req: HttpRequest, page: Page, way: Way, form: Form) -> Answer {
    let actor = way.must(|rights| rights.work)?;
    let mut checks = Checks::default();
    let day = checks.day("extend_day", form.text("extend_day"));
    let note = checks.text("extend_note", form.text("extend_note"), 0..=500);
    if !checks.errors.is_empty() {
        return again(&app, page, &way, form, checks.errors, "").await;
    }
    let job = way.job;
    let asked = Asked { day, note };
    Deed::new(&req, page, way, form)?.done(&app, "extend", move |db| later::ask(db, actor, job, &asked)).await
}

pub async fn reduce(app: web::Data<App>, req: HttpRequest, page: Page, way: Way, form: Form) -> Answer {
    let actor = way.must(|rights| rights.work)?;
    let mut checks = Checks::default();
    let keep = checks.number("keep", form.text("keep"), 1..=MOST);
    if !checks.errors.is_empty() {
        return again(&app, page, &way, form, checks.errors, "").await;
    }
    let (job, seen) = (way.job, version(&form));
    Deed::new(&req, page, way, form)?.done(&app, "reduce", move |db| making::reduce(db, actor, job, seen, keep)).await
}

/// A form of one text.
async fn say(
    (app, req, page, way, form): (web::Data<App>, HttpRequest, Page, Way, Form),
    field: &'static str,
    least: usize,
    done: &str,
    act: impl FnOnce(&mut Db, Actor, store::JobId, &str) -> store::Result<()> + Send + 'static,
) -> Answer {
    let actor = way.must(|rights| rights.work)?;
    let mut checks = Checks::default();
    let text = checks.text(field, form.text(field), least..=500);
    if !checks.errors.is_empty() {
        return again(&app, page, &way, form, checks.errors, "").await;
    }
    let job = way.job;
    Deed::new(&req, page, way, form)?.done(&app, done, move |db| act(db, actor, job, &text)).await
}

pub async fn withdraw(app: web::Data<App>, req: HttpRequest, page: Page, way: Way, form: Form) -> Answer {
    say((app, req, page, way, form), "give_back_note", 0, "withdraw", making::withdraw).await
}

pub async fn ship(app: web::Data<App>, req: HttpRequest, page: Page, way: Way, form: Form) -> Answer {
    let seen = version(&form);
    say((app, req, page, way, form), "tracking", 0, "ship", move |db, actor, job, tracking| {
        making::ship(db, actor, job, seen, Some(tracking))
    })
    .await
}

pub async fn dispute(app: web::Data<App>, req: HttpRequest, page: Page, way: Way, form: Form) -> Answer {
    say((app, req, page, way, form), "dispute_note", 3, "dispute", receiving::dispute).await
}
