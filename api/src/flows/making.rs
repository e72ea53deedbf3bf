//! Making: first article, progress, giving back, shipping, with the letters that follow.

use notifier::{Letter, Link};
use store::event::Actor;
use store::jobs::{self, Reported};
use store::state::JobEvent;
use store::{Db, EventId, FileId, JobId, NaiveDate, ReportId, Result, TimeDelta, people};

use super::answers::to_workshop;
use super::letters::{self, About, count};

/// Reports progress, and says so when the day is at risk or no longer is.
pub fn report(db: &mut Db, actor: Actor, id: ReportId, job: JobId, version: Option<i32>, said: Reported) -> Result<()> {
    jobs::report(db, actor, id, job, version, said)?;
    assess(db, job)
}

/// Holds a job's forecast against its need and writes when it became late.
pub fn assess(db: &mut Db, job: JobId) -> Result<()> {
    if let Some((JobEvent::RaiseLateRisk, event)) = jobs::assess(db, job)? {
        tell_late(db, event, job)?;
    }
    Ok(())
}

/// Two reports are missing: the day is at risk.
pub fn silent(db: &mut Db, job: JobId) -> Result<()> {
    let event = jobs::raise_late_risk(db, job, "silence")?;
    tell_late(db, event, job)
}

fn tell_late(db: &mut Db, event: EventId, job: JobId) -> Result<()> {
    let about = letters::about(db, job)?;
    let forecast = jobs::forecast(&about.job, db.now).map_or(about.job.good, |f| f.by_due);
    to_workshop(db, event, &about, |about, base| late(about, forecast, base))?;
    let page = format!("/jobs/{}", about.job.id);
    let letter = late(&about, forecast, &page);
    let readers = letters::coordinators(db, about.request.id)?;
    letters::send_all(db, event, &readers, &letter)
}

fn late(about: &About, forecast: i64, base: &str) -> Letter {
    Letter::LateRisk {
        workshop: about.workshop.name.clone(),
        request: about.request.title.clone(),
        made: count(about.job.good),
        pieces: about.pieces(),
        forecast: count(forecast),
        due: about.job.due_day,
        extend: Link::to(format!("{base}#extend")),
        reduce: Link::to(format!("{base}#reduce")),
        give_back: Link::to(format!("{base}#give-back")),
        job: Link::to(base),
    }
}

/// Sends a first article for inspection.
pub fn submit_first_article(
    db: &mut Db,
    actor: Actor,
    id: ReportId,
    job: JobId,
    note: String,
    photo: Option<FileId>,
) -> Result<()> {
    jobs::submit_first_article(db, actor, id, job, note, photo)?;
    Ok(())
}

/// An inspector's word on a first article.
pub fn inspect(db: &mut Db, actor: Actor, job: JobId, passed: bool, note: &str) -> Result<()> {
    let event = jobs::inspect(db, actor, job, passed, note)?;
    let about = letters::about(db, job)?;
    to_workshop(db, event, &about, |about, base| {
        let (workshop, request) = (about.workshop.name.clone(), about.request.title.clone());
        if passed {
            Letter::FirstArticlePassed { workshop, request, job: Link::to(base) }
        } else {
            Letter::FirstArticleFailed {
                workshop,
                request,
                note: note.to_owned(),
                upload: Link::to(format!("{base}#first-article")),
                job: Link::to(base),
            }
        }
    })
}

/// A later day, agreed by a coordinator or the designer.
pub fn extend(db: &mut Db, actor: Actor, job: JobId, day: NaiveDate) -> Result<()> {
    jobs::extend(db, actor, job, day)?;
    Ok(())
}

/// Gives part back; exactly that is planned again.
pub fn reduce(db: &mut Db, actor: Actor, job: JobId, version: Option<i32>, keep: i64) -> Result<()> {
    let before = jobs::find(db, job)?.quantity;
    let event = jobs::reduce(db, actor, job, version, keep)?;
    tell_reduced(db, event, job, before)
}

fn tell_reduced(db: &mut Db, event: EventId, job: JobId, before: i64) -> Result<()> {
    let about = letters::about(db, job)?;
    let letter = |job: Link| Letter::JobReduced {
        workshop: about.workshop.name.clone(),
        request: about.request.title.clone(),
        before: count(before),
        pieces: about.pieces(),
        note: None,
        job,
    };
    to_workshop(db, event, &about, |_, base| letter(Link::to(base)))?;
    let readers = letters::designer_and_coordinators(db, &about.request)?;
    letters::send_all(db, event, &readers, &letter(letters::job_page(&about.job)))
}

/// Gives everything back that is not made yet.
pub fn withdraw(db: &mut Db, actor: Actor, job: JobId, note: &str) -> Result<()> {
    let before = jobs::find(db, job)?;
    let event = jobs::withdraw(db, actor, job, note)?;
    if before.good > 0 {
        return tell_reduced(db, event, job, before.quantity);
    }
    let about = letters::about(db, job)?;
    let letter = |job: Link| Letter::JobWithdrawn {
        workshop: about.workshop.name.clone(),
        request: about.request.title.clone(),
        pieces: count(before.quantity),
        made: 0,
        note: (!note.is_empty()).then(|| note.to_owned()),
        job,
    };
    to_workshop(db, event, &about, |_, base| letter(Link::to(base)))?;
    let readers = letters::designer_and_coordinators(db, &about.request)?;
    letters::send_all(db, event, &readers, &letter(letters::job_page(&about.job)))
}

/// The pieces left the workshop: receivers get their link, the designer is told.
pub fn ship(db: &mut Db, actor: Actor, job: JobId, version: Option<i32>, tracking: Option<&str>) -> Result<()> {
    let event = jobs::ship(db, actor, job, version)?;
    let about = letters::about(db, job)?;
    let expected = expected_day(db, &about)?;
    let designer = letters::designer(db, &about.request)?;
    for line in about.lines.iter().filter(|l| l.quantity > 0) {
        let Some(place) = about.destinations.iter().find(|d| d.id == line.destination_id) else { continue };
        let receiver = place.receiver_id.unwrap_or(designer);
        if people::find(db, receiver)?.is_none() {
            continue;
        }
        let receipt = letters::receipt_link(db, place, receiver)?;
        let letter = Letter::Shipped {
            request: about.request.title.clone(),
            workshop: about.workshop.name.clone(),
            destination: letters::place(place),
            pieces: count(line.quantity),
            shipped_on: db.now.date_naive(),
            expected,
            tracking: tracking.filter(|t| !t.is_empty()).map(str::to_owned),
            receipt: Link::to(receipt),
        };
        letters::send(db, event, receiver, &letter)?;
    }
    Ok(())
}

/// When what was sent should be there: the longest transit of the request's networks.
pub(super) fn expected_day(db: &mut Db, about: &About) -> Result<NaiveDate> {
    let sent = about.job.shipped_at.unwrap_or(db.now).date_naive();
    let mut transit = 0;
    for id in store::requests::networks(db, about.request.id)? {
        transit = transit.max(store::networks::find(db, id)?.transit_days);
    }
    Ok(sent + TimeDelta::days(i64::from(transit.max(1))))
}

/// Corrects an earlier report to the good and scrapped pieces that it should have told; the difference is a new row.
#[expect(clippy::too_many_arguments, reason = "the arguments of a report, and which one it corrects")]
pub fn correct(
    db: &mut Db,
    actor: Actor,
    id: ReportId,
    job: JobId,
    version: Option<i32>,
    earlier: ReportId,
    (good, scrap): (i64, i64),
    note: String,
) -> Result<()> {
    let told = jobs::reports(db, &[job])?.into_iter().filter(|r| r.id == earlier || r.corrects_id == Some(earlier));
    let (was_good, was_scrap) = told.fold((0, 0), |sum, r| (sum.0 + r.good, sum.1 + r.scrap));
    let said = Reported {
        good: good - was_good,
        scrap: scrap - was_scrap,
        note,
        corrects: Some(earlier),
        ..Reported::default()
    };
    report(db, actor, id, job, version, said)
}
