//! Receiving, disputes, closing, cancelling.

use notifier::{Letter, Link, Remedy as LetterRemedy};
use store::event::Actor;
use store::jobs::{self, Arrived, Remedy};
use store::requests::{self, Totals};
use store::state::{JobState, RequestEvent};
use store::{Db, DestinationId, JobId, RequestId, Result, StoreError, TimeDelta};

use super::answers::to_workshop;
use super::letters::{self, count};

/// How long a receipt can be disputed.
pub const DISPUTE_DAYS: i64 = 7;

/// One job at one destination, on its way or there.
pub struct Arriving {
    /// The job.
    pub job: jobs::Job,
    /// Its share for this destination.
    pub line: jobs::JobLine,
    /// Who made it.
    pub workshop: store::workshops::Workshop,
}

/// Everything that was sent to a destination and not yet confirmed, then what was.
pub fn arriving(db: &mut Db, at: DestinationId, request: RequestId) -> Result<Vec<Arriving>> {
    let mut found = Vec::new();
    for job in jobs::of_requests(db, &[request])? {
        if !matches!(job.state, JobState::Shipped | JobState::Received | JobState::Disputed | JobState::Closed) {
            continue;
        }
        let lines = jobs::lines(db, &[job.id])?;
        if let Some(line) = lines.into_iter().find(|l| l.destination_id == at && l.quantity > 0) {
            let workshop = store::workshops::find(db, job.workshop_id)?;
            found.push(Arriving { job, line, workshop });
        }
    }
    found.sort_by_key(|a| a.line.waiting() == 0);
    Ok(found)
}

/// Confirms what arrived; rejected or missing pieces are planned again or written off, and the workshop is told.
pub fn receive(db: &mut Db, actor: Actor, said: Arrived) -> Result<()> {
    let (job, remedy, reason) = (said.job, said.remedy, said.reason.clone());
    let event = jobs::receive(db, actor, said.clone())?;
    let about = letters::about(db, job)?;
    let told = match remedy {
        Remedy::None => None,
        Remedy::Rework => Some(LetterRemedy::Rework),
        Remedy::Replace => Some(LetterRemedy::Replace),
        Remedy::WrittenOff => Some(LetterRemedy::WrittenOff),
    };
    if let Some(remedy) = told {
        let said = jobs::receipts(db, &[job])?.into_iter().rfind(|receipt| receipt.destination_id == said.destination);
        let (good, rejected) = said.map_or((0, 0), |receipt| (receipt.received, receipt.rejected));
        let until = db.now.date_naive() + TimeDelta::days(DISPUTE_DAYS);
        to_workshop(db, event, &about, |about, base| Letter::PiecesRejected {
            workshop: about.workshop.name.clone(),
            request: about.request.title.clone(),
            pieces: count(rejected),
            received: count(good),
            note: reason,
            remedy,
            dispute_until: until,
            job: Link::to(base),
            dispute: Link::to(format!("{base}#dispute")),
        })?;
    }
    Ok(())
}

/// Contests a receipt; within seven days of it.
pub fn dispute(db: &mut Db, actor: Actor, job: JobId, note: &str) -> Result<()> {
    let known = jobs::find(db, job)?;
    if known.received_at.is_some_and(|at| *db.now - *at > TimeDelta::days(DISPUTE_DAYS)) {
        return Err(StoreError::refused("dispute_too_late"));
    }
    let event = jobs::dispute(db, actor, job, note)?;
    let about = letters::about(db, job)?;
    let letter = Letter::DisputeOpened {
        request: about.request.title.clone(),
        workshop: about.workshop.name.clone(),
        opened_by: about.workshop.name.clone(),
        pieces: count(about.lines.iter().map(|l| l.rejected).sum()),
        note: note.to_owned(),
        answer_by: db.now.date_naive() + TimeDelta::days(DISPUTE_DAYS),
        answer: letters::job_page(&about.job),
    };
    let readers = letters::designer_and_coordinators(db, &about.request)?;
    letters::send_all(db, event, &readers, &letter)
}

/// A coordinator decides a dispute.
pub fn resolve(db: &mut Db, actor: Actor, job: JobId, decision: &str) -> Result<()> {
    let event = jobs::resolve(db, actor, job, decision)?;
    let about = letters::about(db, job)?;
    let letter = |page: Link| Letter::DisputeDecided {
        request: about.request.title.clone(),
        workshop: about.workshop.name.clone(),
        decision: decision.to_owned(),
        page,
    };
    to_workshop(db, event, &about, |_, base| letter(Link::to(base)))?;
    let designer = letters::designer(db, &about.request)?;
    letters::send(db, event, designer, &letter(letters::job_page(&about.job)))
}

/// Closes a delivered request: received jobs go into the books, everybody is thanked. Disputes must be decided first.
pub fn close(db: &mut Db, actor: Actor, id: RequestId) -> Result<()> {
    let all = jobs::of_requests(db, &[id])?;
    if all.iter().any(|job| job.state == JobState::Disputed) {
        return Err(StoreError::refused("dispute_open"));
    }
    for job in all.iter().filter(|job| job.state == JobState::Received) {
        jobs::close(db, actor, job.id)?;
    }
    let event = requests::advance(db, actor, id, RequestEvent::Close, "")?;
    let request = requests::find(db, id)?;
    let totals = Totals::of(&requests::destinations(db, &[id])?);
    let makers = all.iter().filter(|job| matches!(job.state, JobState::Received | JobState::Closed));
    let mut workshops: Vec<_> = makers.map(|job| job.workshop_id).collect();
    workshops.sort();
    workshops.dedup();
    let letter = Letter::RequestClosed {
        request: request.title.clone(),
        received: count(totals.received),
        workshops: workshops.len() as u64,
        page: letters::request_page(&request),
    };
    let mut readers = letters::designer_and_coordinators(db, &request)?;
    for workshop in store::workshops::some(db, &workshops)? {
        readers.extend(letters::contact(db, &workshop)?.map(|p| p.id));
    }
    letters::send_all(db, event, &readers, &letter)
}

/// Ends a short request with what was made and received.
pub fn settle_for_less(db: &mut Db, actor: Actor, id: RequestId) -> Result<()> {
    requests::settle_for_less(db, actor, id)
}

/// Cancels: offers are taken back, promises shrink to what was made, which is counted and can still be delivered.
pub fn cancel(db: &mut Db, actor: Actor, id: RequestId, note: &str) -> Result<()> {
    let event = requests::advance(db, actor, id, RequestEvent::Cancel, note)?;
    let request = requests::find(db, id)?;
    for job in jobs::of_requests(db, &[id])? {
        if !(job.state.is_offered() || job.state.is_making()) {
            continue;
        }
        jobs::withdraw(db, actor, job.id, note)?;
        let about = letters::about(db, job.id)?;
        to_workshop(db, event, &about, |about, base| Letter::RequestCancelled {
            request: about.request.title.clone(),
            note: (!note.is_empty()).then(|| note.to_owned()),
            made: count(about.job.good),
            page: Link::to(base),
        })?;
    }
    let letter = Letter::RequestCancelled {
        request: request.title.clone(),
        note: (!note.is_empty()).then(|| note.to_owned()),
        made: count(jobs::of_requests(db, &[id])?.iter().map(|j| j.good).sum()),
        page: letters::request_page(&request),
    };
    let readers = letters::designer_and_coordinators(db, &request)?;
    letters::send_all(db, event, &readers, &letter)
}
