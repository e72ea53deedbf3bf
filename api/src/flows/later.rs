//! A later day for a job that is at risk: the workshop asks, the designer or a coordinator agrees.
//!
//! The question is an event beside the job's own, since nothing about the job changes until it is agreed.

use notifier::{Letter, Link, Silence};
use serde::{Deserialize, Serialize};
use store::event::{self, Actor};
use store::jobs::{self, Job};
use store::state::JobState;
use store::{AnyId, At, Db, EventId, JobId, NaiveDate, Result, StoreError, TimeDelta};

use super::answers::to_workshop;
use super::letters::{self, About};
use super::making;

/// How long a question waits; after that it counts as not agreed.
const WAITS: TimeDelta = TimeDelta::days(3);
const ASKED: &str = "extension_asked";
const REFUSED: &str = "extension_refused";

/// A later day that a workshop asks for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Asked {
    /// Which day.
    pub day: NaiveDate,
    /// Why, in their words.
    pub note: String,
}

/// The question that waits for an answer, if there is one.
pub fn open(db: &mut Db, job: &Job) -> Result<Option<Asked>> {
    if job.state != JobState::LateRisk {
        return Ok(None);
    }
    let events = event::about(db, &[job.id.into()])?;
    let last = events.iter().rev().find(|e| [ASKED, REFUSED, "raise_late_risk"].contains(&e.kind.as_str()));
    match last {
        Some(asked) if asked.kind == ASKED && *db.now - *asked.at <= WAITS => {
            Ok(Some(serde_json::from_value(asked.payload.0.clone())?))
        }
        _ => Ok(None),
    }
}

/// Asks for a later day; designer and coordinators are told. Refused unless the job is at risk (`job_state`) and the day
/// is later (`day_not_later`).
pub fn ask(db: &mut Db, actor: Actor, job: JobId, asked: &Asked) -> Result<()> {
    let known = jobs::find(db, job)?;
    if known.state != JobState::LateRisk {
        return Err(StoreError::refused("job_state"));
    }
    if asked.day <= known.due_day {
        return Err(StoreError::refused("day_not_later"));
    }
    let event = event::record(db, actor, "ask", AnyId(job.0), ASKED, asked)?;
    let about = letters::about(db, job)?;
    let readers = letters::designer_and_coordinators(db, &about.request)?;
    letters::send_all(db, event, &readers, &question(&about, asked, db.now))
}

fn question(about: &About, asked: &Asked, now: At) -> Letter {
    let page = format!("/jobs/{}", about.job.id);
    Letter::CounterReceived {
        request: about.request.title.clone(),
        workshop: about.workshop.name.clone(),
        pieces: None,
        due: Some(asked.day),
        price: None,
        note: (!asked.note.is_empty()).then(|| asked.note.clone()),
        answer_by: about.local(now + WAITS),
        silence: Silence::Refuses,
        agree: Link::to(format!("{page}#extend")),
        refuse: Link::to(format!("{page}#extend")),
        page: Link::to(page),
    }
}

/// Agrees to the day that was asked for; `no_open_ask` when nothing waits.
pub fn agree(db: &mut Db, actor: Actor, job: JobId) -> Result<()> {
    let asked = must_be_open(db, job)?;
    making::extend(db, actor, job, asked.day)?;
    let event = event::record(db, actor, "ask", AnyId(job.0), "extension_agreed", &asked)?;
    answer(db, event, job, true)
}

/// Does not agree; the workshop chooses another way.
pub fn refuse(db: &mut Db, actor: Actor, job: JobId) -> Result<()> {
    let asked = must_be_open(db, job)?;
    let event = event::record(db, actor, "ask", AnyId(job.0), REFUSED, &asked)?;
    answer(db, event, job, false)
}

fn must_be_open(db: &mut Db, job: JobId) -> Result<Asked> {
    let known = jobs::find(db, job)?;
    open(db, &known)?.ok_or(StoreError::refused("no_open_ask"))
}

fn answer(db: &mut Db, event: EventId, job: JobId, agreed: bool) -> Result<()> {
    let about = letters::about(db, job)?;
    to_workshop(db, event, &about, |about, base| Letter::CounterAnswered {
        request: about.request.title.clone(),
        workshop: about.workshop.name.clone(),
        agreed,
        note: None,
        job: Link::to(base),
    })
}
