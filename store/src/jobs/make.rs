//! Making: first article, progress, forecast, late risk, giving back.

use chrono::{NaiveDate, TimeDelta};
use diesel::prelude::*;
use serde::Serialize;

use super::{FirstArticle, Job, Move, Report, Step, advance, find, held, lines, take_off};
use crate::capacity::{self, release, release_after};
use crate::error::{OrMissing, Result, StoreError};
use crate::event::Actor;
use crate::requests::settle;
use crate::schema::{job, report};
use crate::state::{JobEvent, JobState};
use crate::{At, Db, EventId, JobId};

/// What a workshop reports.
#[derive(Debug, Clone, Default)]
pub struct Reported {
    /// Good pieces since the last report.
    pub good: i64,
    /// Scrapped pieces since the last report.
    pub scrap: i64,
    /// In their words.
    pub note: String,
    /// What holds them up.
    pub blocker: String,
    /// A photo.
    pub photo: Option<crate::FileId>,
    /// Which report this one corrects; its numbers may then be negative.
    pub corrects: Option<crate::ReportId>,
}

/// Reports progress. The last good piece makes the job ready. Refused beyond what was promised plus the agreed overrun.
/// Until the pieces are sent an earlier report can be corrected, which takes a job that was ready back to work.
/// `id`: made by the caller, so that a photo can already point to it.
pub fn report(
    db: &mut Db,
    actor: Actor,
    id: crate::ReportId,
    of: JobId,
    version: Option<i32>,
    said: Reported,
) -> Result<EventId> {
    let job = held(db, of)?;
    if job.first_article == FirstArticle::Wanted {
        return Err(StoreError::refused("first_article_first"));
    }
    match said.corrects {
        None if job.state == JobState::Ready => return Err(StoreError::refused("job_state")),
        None if said.good < 0 || said.scrap < 0 => return Err(StoreError::refused("report_negative")),
        None => {}
        Some(earlier) => {
            let known = report::table.filter(report::id.eq(earlier).and(report::job_id.eq(of))).select(report::id);
            known.first::<crate::ReportId>(db.conn).or_missing("report")?;
        }
    }
    let (good, scrap) = (job.good.saturating_add(said.good), job.scrap.saturating_add(said.scrap));
    if good < 0 || scrap < 0 {
        return Err(StoreError::refused("report_negative"));
    }
    if good > job.quantity || scrap > job.quantity + job.overrun - good {
        return Err(StoreError::refused("report_too_much"));
    }
    let confirmed: i64 = lines(db, &[of])?.iter().map(|line| line.received + line.rejected).sum();
    if good < confirmed {
        return Err(StoreError::refused("report_below_received"));
    }
    let happened = match (good == job.quantity, said.corrects) {
        (true, _) => JobEvent::Finish,
        (false, Some(_)) => JobEvent::Correct,
        (false, None) => JobEvent::Report,
    };
    let step = Step { good: said.good, scrap: said.scrap, note: said.blocker.clone(), ..Step::default() };
    let event = advance(db, actor, &job, version, happened, step)?;
    let row = Report {
        id,
        job_id: job.id,
        at: db.now,
        good: said.good,
        scrap: said.scrap,
        note: said.note,
        blocker: said.blocker,
        photo_id: said.photo,
        account_id: actor.account,
        channel: actor.channel,
        corrects_id: said.corrects,
    };
    diesel::insert_into(report::table).values(&row).execute(db.conn)?;
    let was_ready = job.state == JobState::Ready;
    let job = find(db, job.id)?;
    let is_ready = job.state == JobState::Ready;
    let due = if is_ready { None } else { Some(next_report(db, &job)?) };
    diesel::update(job::table.find(job.id))
        .set((job::progress_due_at.eq(due), job::missed_reports.eq(0)))
        .execute(db.conn)?;
    match (was_ready, is_ready) {
        (false, true) => give_days_back(db, &job)?,
        (true, false) => take_days_again(db, &job)?,
        _ => {}
    }
    settle(db, actor, job.request_id, "reported")?;
    Ok(event)
}

/// All is made: the days from tomorrow on that were held for it are free again.
fn give_days_back(db: &mut Db, job: &Job) -> Result<()> {
    release_after(db, job.id, job.capability_id, db.now.date_naive())
}

/// More is to be made than was reported: holds what days there still are for it. The promise stands even if they are few.
fn take_days_again(db: &mut Db, job: &Job) -> Result<()> {
    let of = capacity::held(db, job.capability_id)?;
    let today = db.now.date_naive();
    // What is held of today and before was for pieces that are counted or lost; never more than the promise is held.
    let unheld = job.quantity * job.use_per_piece - capacity::held_for(db, job.id)?;
    let missing = unheld.min((job.quantity - job.good) * job.use_per_piece);
    capacity::reserve_free(db, job.id, &of, today, job.due_day.max(today), missing)
}

/// Daily in jobs under 7 days, else every third day.
pub(crate) fn next_report(db: &mut Db, job: &Job) -> Result<At> {
    let days_left = (job.due_day - db.now.date_naive()).num_days();
    Ok(db.now + TimeDelta::days(if days_left < 7 { 1 } else { 3 }))
}

/// Sends a first article for inspection; the report row carries its photo and measurements.
pub fn submit_first_article(
    db: &mut Db,
    actor: Actor,
    id: crate::ReportId,
    of: JobId,
    note: String,
    photo: Option<crate::FileId>,
) -> Result<EventId> {
    let job = held(db, of)?;
    if job.first_article != FirstArticle::Wanted {
        return Err(StoreError::refused("first_article_not_wanted"));
    }
    let event =
        advance(db, actor, &job, None, JobEvent::SubmitFirstArticle, Step { note: note.clone(), ..Step::default() })?;
    let row = Report {
        id,
        job_id: job.id,
        at: db.now,
        good: 0,
        scrap: 0,
        note,
        blocker: String::new(),
        photo_id: photo,
        account_id: actor.account,
        channel: actor.channel,
        corrects_id: None,
    };
    diesel::insert_into(report::table).values(&row).execute(db.conn)?;
    Ok(event)
}

/// An inspector passes the first article, or asks again.
pub fn inspect(db: &mut Db, actor: Actor, of: JobId, passed: bool, note: &str) -> Result<EventId> {
    let job = held(db, of)?;
    let happened = if passed { JobEvent::PassFirstArticle } else { JobEvent::FailFirstArticle };
    let event = advance(db, actor, &job, None, happened, Step { note: note.to_owned(), ..Step::default() })?;
    if passed {
        diesel::update(job::table.find(of)).set(job::first_article.eq(FirstArticle::Passed)).execute(db.conn)?;
    }
    Ok(event)
}

/// Where a job will end at its real rate.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Forecast {
    /// Good pieces a day so far.
    pub per_day: f64,
    /// Good pieces a day that are needed from now on.
    pub needed_per_day: f64,
    /// Good pieces on the due day at the rate so far.
    pub by_due: i64,
    /// When the last piece will be there at the rate so far.
    pub done_on: Option<NaiveDate>,
}

impl Forecast {
    /// Below 80 % of what is needed.
    pub fn is_late(&self) -> bool {
        self.per_day < 0.8 * self.needed_per_day
    }
}

/// The forecast from the real rate; none before a day has passed since the promise.
pub fn forecast(job: &Job, now: At) -> Option<Forecast> {
    let since = job.answered_at?;
    let elapsed_days = (now - since).num_seconds() as f64 / 86_400.0;
    if elapsed_days < 1.0 || !job.state.is_making() {
        return None;
    }
    let left = job.quantity - job.good;
    let days_left = ((job.due_day - now.date_naive()).num_days() as f64).max(0.5);
    let per_day = job.good as f64 / elapsed_days;
    let done_on = (per_day > 0.0)
        .then(|| {
            now.date_naive().checked_add_signed(TimeDelta::days((left as f64 / per_day).ceil().min(3650.0) as i64))
        })
        .flatten();
    Some(Forecast {
        per_day,
        needed_per_day: left as f64 / days_left,
        by_due: (job.good + (per_day * days_left).floor() as i64).min(job.quantity),
        done_on,
    })
}

/// Holds the forecast against the need and raises or clears the risk; says what changed.
pub fn assess(db: &mut Db, of: JobId) -> Result<Option<(JobEvent, EventId)>> {
    let job = held(db, of)?;
    let Some(forecast) = forecast(&job, db.now) else { return Ok(None) };
    match (job.state, forecast.is_late()) {
        (JobState::Accepted | JobState::Producing, true) if job.first_article != FirstArticle::Wanted => {
            let event = raise_late_risk(db, of, "rate")?;
            Ok(Some((JobEvent::RaiseLateRisk, event)))
        }
        (JobState::LateRisk, false) if job.missed_reports < 2 => {
            let event = clear_late_risk(db, Actor::CLOCK, of)?;
            Ok(Some((JobEvent::ClearLateRisk, event)))
        }
        _ => Ok(None),
    }
}

/// Says that the day is at risk. `why`: `rate` or `silence`.
pub fn raise_late_risk(db: &mut Db, of: JobId, why: &str) -> Result<EventId> {
    let job = held(db, of)?;
    advance(db, Actor::CLOCK, &job, None, JobEvent::RaiseLateRisk, Step { note: why.to_owned(), ..Step::default() })
}

/// The risk is gone.
pub fn clear_late_risk(db: &mut Db, actor: Actor, of: JobId) -> Result<EventId> {
    let job = held(db, of)?;
    advance(db, actor, &job, None, JobEvent::ClearLateRisk, Step::default())
}

/// Counts a missed report and sets the next due moment; returns how many are missing in a row.
/// 0 when none is overdue (any more): a report came, or another worker counted it.
pub fn missed(db: &mut Db, of: JobId) -> Result<i32> {
    let job = held(db, of)?;
    if job.progress_due_at.is_none_or(|due| due > db.now) {
        return Ok(0);
    }
    let due = next_report(db, &job)?;
    diesel::update(job::table.find(of))
        .set((job::missed_reports.eq(job::missed_reports + 1), job::progress_due_at.eq(Some(due))))
        .execute(db.conn)?;
    Ok(job.missed_reports + 1)
}

/// Marks a reminder as sent: 1 at half of the offer's life, 2 at 85 %. `false` when it is not its time.
pub fn nudged(db: &mut Db, job: &Job, which: i32) -> Result<bool> {
    let share = if which == 1 { 0.5 } else { 0.85 };
    if job.reminders + 1 != which || db.now < super::answer::reminder_at(job, share) {
        return Ok(false);
    }
    let rows = diesel::update(
        job::table.filter(job::id.eq(job.id).and(job::state.eq(JobState::Offered)).and(job::reminders.eq(which - 1))),
    )
    .set(job::reminders.eq(which))
    .execute(db.conn)?;
    Ok(rows == 1)
}

/// A later day is agreed; the risk is cleared.
pub fn extend(db: &mut Db, actor: Actor, of: JobId, day: NaiveDate) -> Result<EventId> {
    let job = held(db, of)?;
    if day <= job.due_day {
        return Err(StoreError::refused("day_not_later"));
    }
    diesel::update(job::table.find(of)).set(job::due_day.eq(day)).execute(db.conn)?;
    let step = Step { note: format!("until {day}"), ..Step::default() };
    advance(db, actor, &job, None, JobEvent::ClearLateRisk, step)
}

/// Gives pieces back: the job keeps `keep` good pieces, the rest is open again. What was made stays.
pub fn reduce(db: &mut Db, actor: Actor, of: JobId, version: Option<i32>, keep: i64) -> Result<EventId> {
    let job = held(db, of)?;
    shrink(db, actor, &job, version, keep, "")
}

fn shrink(db: &mut Db, actor: Actor, job: &Job, version: Option<i32>, keep: i64, note: &str) -> Result<EventId> {
    if keep < job.good.max(1) || keep >= job.quantity {
        return Err(StoreError::refused("reduce_quantity"));
    }
    let by = job.quantity - keep;
    let moves: Vec<Move> =
        take_off(&lines(db, &[job.id])?, by).into_iter().map(|m| Move { accepted: m.quantity, ..m }).collect();
    // The whole price is for the whole quantity; what is given back is not paid.
    let price = i64::try_from(i128::from(job.price) * i128::from(keep) / i128::from(job.quantity)).unwrap_or(job.price);
    let step = Step { quantity: -by, moves, note: note.to_owned(), ..Step::default() };
    let event = advance(db, actor, job, version, JobEvent::Reduce, step)?;
    release(db, job.id, job.capability_id, by * job.use_per_piece)?;
    diesel::update(job::table.find(job.id)).set(job::price.eq(price)).execute(db.conn)?;
    if keep == job.good {
        let job = find(db, job.id)?;
        advance(db, actor, &job, None, JobEvent::Finish, Step::default())?;
        give_days_back(db, &job)?;
        diesel::update(job::table.find(job.id)).set(job::progress_due_at.eq(None::<At>)).execute(db.conn)?;
    }
    settle(db, actor, job.request_id, "reduced")?;
    Ok(event)
}

/// Takes an offer or a promise back. Pieces already made are kept and counted: then the job shrinks to them instead.
/// A job that is all made has nothing to take back (`job_state`).
pub fn withdraw(db: &mut Db, actor: Actor, of: JobId, note: &str) -> Result<EventId> {
    let job = held(db, of)?;
    if job.state.is_making() && job.good > 0 {
        return shrink(db, actor, &job, None, job.good, note);
    }
    if job.good > 0 {
        return Err(StoreError::refused("job_state"));
    }
    let offered = job.state.is_offered();
    let moves = lines(db, &[of])?
        .iter()
        .map(|l| Move {
            quantity: -l.quantity,
            offered: if offered { -l.quantity } else { 0 },
            accepted: if offered { 0 } else { -l.quantity },
            ..Move::none(l.destination_id)
        })
        .collect();
    let step = Step { quantity: -job.quantity, moves, note: note.to_owned(), ..Step::default() };
    let event = advance(db, actor, &job, None, JobEvent::Withdraw, step)?;
    release(db, job.id, job.capability_id, i64::MAX)?;
    super::answer::lapse_counter(db, of)?;
    diesel::update(job::table.find(of)).set(job::progress_due_at.eq(None::<At>)).execute(db.conn)?;
    settle(db, actor, job.request_id, "withdrawn")?;
    Ok(event)
}
