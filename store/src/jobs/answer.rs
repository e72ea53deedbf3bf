//! Answers to an offer: yes, no with a reason, other terms, or silence.

use chrono::NaiveDate;
use diesel::prelude::*;

use super::{Counter, Job, JobLine, Move, Reason, Step, advance, find, held, lines, take_off};
use crate::capacity::release;
use crate::error::{Result, StoreError};
use crate::event::Actor;
use crate::requests::{self, settle};
use crate::schema::{counter_offer, job};
use crate::state::{JobEvent, JobState};
use crate::workshops;
use crate::{At, CounterId, Db, EventId, JobId};

/// Who answers which offer, as they saw it.
#[derive(Debug, Clone, Copy)]
pub struct Answer {
    /// Who, and by which way.
    pub actor: Actor,
    /// Which offer.
    pub job: JobId,
    /// The version the page or the link showed.
    pub version: Option<i32>,
}

/// How long the designer has for other terms before silence means no.
const COUNTER_HOURS: i64 = 24;

/// The offer as it stands, if it can still be answered by the database's clock.
fn open_offer(db: &mut Db, answer: &Answer) -> Result<Job> {
    let job = held(db, answer.job)?;
    if !requests::find(db, job.request_id)?.state.is_open() {
        return Err(StoreError::refused("offer_withdrawn"));
    }
    if job.state == JobState::Offered && db.now >= job.expires_at {
        return Err(StoreError::refused("offer_expired"));
    }
    match job.state {
        JobState::Offered | JobState::Countered => Ok(job),
        JobState::Declined => Err(StoreError::refused("offer_declined")),
        JobState::Expired => Err(StoreError::refused("offer_expired")),
        JobState::Withdrawn => Err(StoreError::refused("offer_withdrawn")),
        _ => Err(StoreError::refused("offer_accepted")),
    }
}

/// Yes: the pieces are promised.
pub fn accept(db: &mut Db, answer: Answer) -> Result<EventId> {
    let job = open_offer(db, &answer)?;
    let moves = lines(db, &[job.id])?
        .iter()
        .map(|l| Move { offered: -l.quantity, accepted: l.quantity, ..Move::none(l.destination_id) })
        .collect();
    let event = advance(db, answer.actor, &job, answer.version, JobEvent::Accept, Step { moves, ..Step::default() })?;
    promised(db, &job)?;
    settle(db, answer.actor, job.request_id, "accepted")?;
    Ok(event)
}

/// What follows from a promise, by whichever way it came.
fn promised(db: &mut Db, job: &Job) -> Result<()> {
    let due = super::make::next_report(db, job)?;
    diesel::update(job::table.find(job.id))
        .set((job::answered_at.eq(Some(db.now)), job::progress_due_at.eq(Some(due))))
        .execute(db.conn)?;
    workshops::answered(db, job.workshop_id)
}

/// Undoes an offer's hold on pieces and capacity.
fn let_go(lines: &[JobLine]) -> Vec<Move> {
    lines.iter().map(|l| Move { quantity: -l.quantity, offered: -l.quantity, ..Move::none(l.destination_id) }).collect()
}

/// Ends an offer without a promise.
fn end_offer(db: &mut Db, actor: Actor, job: &Job, version: Option<i32>, how: JobEvent, note: &str) -> Result<EventId> {
    let moves = let_go(&lines(db, &[job.id])?);
    let step = Step { quantity: -job.quantity, moves, note: note.to_owned(), ..Step::default() };
    let event = advance(db, actor, job, version, how, step)?;
    release(db, job.id, job.capability_id, i64::MAX)?;
    lapse_counter(db, job.id)?;
    diesel::update(job::table.find(job.id)).set(job::answered_at.eq(Some(db.now))).execute(db.conn)?;
    Ok(event)
}

/// No, with a reason.
pub fn decline(db: &mut Db, answer: Answer, reason: Reason) -> Result<EventId> {
    let job = open_offer(db, &answer)?;
    let event = end_offer(db, answer.actor, &job, answer.version, JobEvent::Decline, reason.word())?;
    diesel::update(job::table.find(job.id)).set(job::decline_reason.eq(Some(reason))).execute(db.conn)?;
    workshops::answered(db, job.workshop_id)?;
    settle(db, answer.actor, job.request_id, "declined")?;
    Ok(event)
}

/// Other terms a workshop asks for.
#[derive(Debug, Clone)]
pub struct CounterTerms {
    /// How many good pieces; at most what was offered.
    pub quantity: i64,
    /// By which day.
    pub day: NaiveDate,
    /// For how much in all, minor units of the job's currency.
    pub price: i64,
    /// In their words.
    pub note: String,
}

/// Asks for other terms; the offer stays held until the designer answers or a day passes.
pub fn counter(db: &mut Db, answer: Answer, terms: CounterTerms) -> Result<EventId> {
    let job = open_offer(db, &answer)?;
    if terms.quantity < 1 || terms.quantity > job.quantity {
        return Err(StoreError::refused("counter_quantity"));
    }
    let note = format!("{} by {} for {} {}", terms.quantity, terms.day, terms.price, job.currency);
    let event = advance(db, answer.actor, &job, answer.version, JobEvent::Counter, Step { note, ..Step::default() })?;
    let row = Counter {
        id: CounterId::new(),
        job_id: job.id,
        quantity: terms.quantity,
        day: terms.day,
        price: terms.price,
        note: terms.note,
        made_at: db.now,
        answer: None,
        answered_at: None,
    };
    diesel::insert_into(counter_offer::table).values(&row).execute(db.conn)?;
    let until = db.now + chrono::TimeDelta::hours(COUNTER_HOURS);
    diesel::update(job::table.find(job.id)).set(job::expires_at.eq(until)).execute(db.conn)?;
    workshops::answered(db, job.workshop_id)?;
    Ok(event)
}

/// The designer takes the other terms: what is not promised becomes open again.
pub fn take_counter(db: &mut Db, actor: Actor, id: JobId) -> Result<EventId> {
    let job = held(db, id)?;
    let terms = open_counter(db, &job)?;
    if db.now >= job.expires_at {
        return Err(StoreError::refused("offer_expired"));
    }
    let lines = lines(db, &[job.id])?;
    let fewer = take_off(&lines, job.quantity - terms.quantity);
    let moves = lines
        .iter()
        .map(|l| {
            let off = fewer.iter().find(|m| m.destination == l.destination_id).map_or(0, |m| m.quantity);
            Move { quantity: off, offered: -l.quantity, accepted: l.quantity + off, ..Move::none(l.destination_id) }
        })
        .collect();
    let step = Step { quantity: terms.quantity - job.quantity, moves, ..Step::default() };
    let event = advance(db, actor, &job, None, JobEvent::TakeCounter, step)?;
    release(db, job.id, job.capability_id, (job.quantity - terms.quantity) * job.use_per_piece)?;
    diesel::update(job::table.find(job.id))
        .set((job::price.eq(terms.price), job::due_day.eq(terms.day)))
        .execute(db.conn)?;
    close_counter(db, terms.id, "accepted")?;
    let job = find(db, id)?;
    promised(db, &job)?;
    settle(db, actor, job.request_id, "countered")?;
    Ok(event)
}

/// The designer does not take the other terms.
pub fn refuse_counter(db: &mut Db, actor: Actor, id: JobId) -> Result<EventId> {
    let job = held(db, id)?;
    let terms = open_counter(db, &job)?;
    close_counter(db, terms.id, "refused")?;
    let event = end_offer(db, actor, &job, None, JobEvent::RefuseCounter, "")?;
    settle(db, actor, job.request_id, "countered")?;
    Ok(event)
}

fn open_counter(db: &mut Db, job: &Job) -> Result<Counter> {
    super::counter_of(db, job.id)?
        .filter(|c| c.answer.is_none() && job.state == JobState::Countered)
        .ok_or(StoreError::refused("no_open_counter"))
}

fn close_counter(db: &mut Db, id: CounterId, answer: &str) -> Result<()> {
    diesel::update(counter_offer::table.find(id))
        .set((counter_offer::answer.eq(Some(answer)), counter_offer::answered_at.eq(Some(db.now))))
        .execute(db.conn)?;
    Ok(())
}

/// The offer ended some other way than by the designer's word on the other terms.
pub(super) fn lapse_counter(db: &mut Db, of: JobId) -> Result<()> {
    match super::counter_of(db, of)? {
        Some(terms) if terms.answer.is_none() => close_counter(db, terms.id, "lapsed"),
        _ => Ok(()),
    }
}

/// Nobody answered in time. Two silences of a workshop in a row pause it; says whether that happened.
/// Other terms that the designer left unanswered lapse without a mark against the workshop.
pub fn expire(db: &mut Db, id: JobId) -> Result<Option<(EventId, bool)>> {
    let job = held(db, id)?;
    if !job.state.is_offered() || db.now < job.expires_at {
        return Ok(None);
    }
    let event = end_offer(db, Actor::CLOCK, &job, None, JobEvent::Expire, "")?;
    let paused = job.state == JobState::Offered && workshops::count_silence(db, job.workshop_id)?;
    settle(db, Actor::CLOCK, job.request_id, "expired")?;
    Ok(Some((event, paused)))
}

/// When a job was asked for reminders: at half and at 85 % of an offer's life.
pub(crate) fn reminder_at(job: &Job, share: f64) -> At {
    let life = (job.expires_at - job.offered_at).num_seconds() as f64;
    job.offered_at + chrono::TimeDelta::seconds((life * share) as i64)
}
