//! What only a drill has: its clock is moved, and everybody who was asked does at once what is expected of them.
//!
//! Every step goes through the same flows as a real answer, on behalf of the workshop or receiver; only who decides is
//! different. A job that refuses its step (its offer ended meanwhile, say) is left as it is and not counted.

use store::event::{Actor, Channel};
use store::jobs::{self, Answer, Arrived, FirstArticle, Job, Remedy, Reported};
use store::state::JobState;
use store::{AccountId, At, Db, ReportId, RequestId, Result, StoreError, clock};

use super::{answers, making, receiving};

/// What everybody is let do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// Accept the offer.
    Accept,
    /// Report the pieces that one day needs.
    Report,
    /// Report all pieces that are left.
    Finish,
    /// Send what is ready.
    Ship,
    /// Confirm that everything arrived and is good.
    Confirm,
}

impl Step {
    /// Every step, in the order of a job's life.
    pub const ALL: &'static [Self] = &[Self::Accept, Self::Report, Self::Finish, Self::Ship, Self::Confirm];

    /// The word in forms and addresses.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Accept => "accept",
            Self::Report => "report",
            Self::Finish => "finish",
            Self::Ship => "ship",
            Self::Confirm => "confirm",
        }
    }

    /// Reads the word back.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|step| step.word() == word)
    }

    /// Whether this is what a job in this state waits for.
    pub const fn is_for(self, state: JobState) -> bool {
        match self {
            Self::Accept => matches!(state, JobState::Offered),
            Self::Report | Self::Finish => state.is_making(),
            Self::Ship => matches!(state, JobState::Ready),
            Self::Confirm => matches!(state, JobState::Shipped),
        }
    }
}

/// Moves the clock forward; `not_a_drill` elsewhere.
pub fn pass_hours(db: &mut Db, hours: i64) -> Result<At> {
    clock::shift(db, hours * 3600)
}

/// Lets everybody with a job of the request do a step, on behalf of them; returns how many did. `not_a_drill` elsewhere.
pub fn everybody(db: &mut Db, by: AccountId, request: RequestId, step: Step) -> Result<usize> {
    if !clock::is_drill(db)? {
        return Err(StoreError::refused("not_a_drill"));
    }
    let actor = Actor::account(by, Channel::OnBehalf);
    let mut done = 0;
    for job in jobs::of_requests(db, &[request])? {
        if !step.is_for(job.state) {
            continue;
        }
        match db.attempt(|db| one(db, actor, &job, step)) {
            Ok(()) => done += 1,
            Err(StoreError::Refused { .. }) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(done)
}

fn one(db: &mut Db, actor: Actor, job: &Job, step: Step) -> Result<()> {
    match step {
        Step::Accept => answers::accept(db, Answer { actor, job: job.id, version: None }),
        Step::Report => {
            let days_left = (job.due_day - db.now.date_naive()).num_days().max(1);
            let left = job.quantity - job.good;
            report(db, actor, job, (left + days_left - 1) / days_left)
        }
        Step::Finish => report(db, actor, job, job.quantity - job.good),
        Step::Ship => making::ship(db, actor, job.id, None, None),
        Step::Confirm => confirm(db, actor, job),
    }
}

/// Reports good pieces; a first article that is still owed is shown and passed before.
fn report(db: &mut Db, actor: Actor, job: &Job, good: i64) -> Result<()> {
    if job.first_article == FirstArticle::Wanted {
        if job.state != JobState::FirstArticle {
            making::submit_first_article(db, actor, ReportId::new(), job.id, String::new(), None)?;
        }
        making::inspect(db, actor, job.id, true, "")?;
    }
    making::report(db, actor, ReportId::new(), job.id, None, Reported { good, ..Reported::default() })
}

fn confirm(db: &mut Db, actor: Actor, job: &Job) -> Result<()> {
    for line in jobs::lines(db, &[job.id])? {
        if line.waiting() == 0 {
            continue;
        }
        let said = Arrived {
            job: job.id,
            destination: line.destination_id,
            good: line.waiting(),
            reason: String::new(),
            remedy: Remedy::None,
        };
        receiving::receive(db, actor, said)?;
    }
    Ok(())
}
