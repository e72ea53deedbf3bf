//! From wherever a walk ended, everybody does their part: every order must come to an end, and every job with it.

use store::capacity::{self, Capability, MICRO};
use store::event::Actor;
use store::jobs::{self, Arrived, FirstArticle, Job, Remedy, Reported};
use store::requests::{self, Totals};
use store::state::{JobState, RequestEvent, RequestState};
use store::{Db, ReportId, Result, StoreError, workshops};

use crate::steps::Scene;
use crate::support::{Order, answer, conclude, offer};

/// Rounds in which a job takes one step each; the longest life has eight.
const ROUNDS: usize = 30;

/// Brings every order to its end; refused with `stuck` when one does not get there.
pub fn finish(db: &mut Db, scene: &Scene) -> Result<()> {
    for shop in &scene.town.shops {
        workshops::set_paused(db, Actor::SETUP, shop.workshop_id, false, "")?;
        let known = capacity::find(db, shop.id)?;
        capacity::put(db, Actor::SETUP, Capability { per_day: 1000 * MICRO, work_days: 127, ..known })?;
    }
    for order in &scene.orders {
        for _ in 0..ROUNDS {
            round(db, scene, order)?;
        }
        let state = requests::find(db, order.id)?.state;
        let jobs = jobs::of_requests(db, &[order.id])?;
        let ended = |s: JobState| s == JobState::Closed || !(s.is_offered() || s.is_accepted());
        if !matches!(state, RequestState::Closed | RequestState::Cancelled) || !jobs.iter().all(|j| ended(j.state)) {
            return Err(StoreError::Rule(format!("stuck: {state} with {jobs:?}")));
        }
    }
    Ok(())
}

fn round(db: &mut Db, scene: &Scene, order: &Order) -> Result<()> {
    let places = requests::destinations(db, &[order.id])?;
    let open: Vec<(usize, i64)> = places.iter().map(|p| p.open()).enumerate().filter(|line| line.1 > 0).collect();
    if requests::find(db, order.id)?.state.is_open() && !open.is_empty() {
        let shop = capacity::find(db, scene.town.shops[0].id)?;
        offer(db, &shop, order, &open, FirstArticle::Waived)?;
        conclude(db, order)?;
    }
    for job in jobs::of_requests(db, &[order.id])? {
        advance(db, &job)?;
    }
    let totals = Totals::of(&requests::destinations(db, &[order.id])?);
    match requests::find(db, order.id)?.state {
        RequestState::Delivered => requests::advance(db, Actor::CLOCK, order.id, RequestEvent::Close, "").map(|_| ()),
        RequestState::Short if totals.offered == 0 && totals.accepted == totals.received && totals.received > 0 => {
            lenient(requests::settle_for_less(db, Actor::SETUP, order.id), "work_is_under_way")
        }
        // Everything was written off: there is nothing left to deliver.
        state if state.is_open() && totals.unfilled == totals.wanted => {
            requests::advance(db, Actor::SETUP, order.id, RequestEvent::Cancel, "").map(|_| ())
        }
        _ => Ok(()),
    }
}

/// The next step of a job, by whoever has to take it.
fn advance(db: &mut Db, job: &Job) -> Result<()> {
    let id = job.id;
    match job.state {
        JobState::Offered | JobState::Countered if db.now >= job.expires_at => jobs::expire(db, id).map(|_| ()),
        JobState::Offered => jobs::accept(db, answer(id)).map(|_| ()),
        JobState::Countered => jobs::take_counter(db, Actor::SETUP, id).map(|_| ()),
        JobState::Accepted | JobState::Producing | JobState::LateRisk => make(db, job),
        JobState::FirstArticle => jobs::inspect(db, Actor::SETUP, id, true, "").map(|_| ()),
        JobState::Ready => jobs::ship(db, Actor::LINK, id, None).map(|_| ()),
        JobState::Shipped => {
            for line in jobs::lines(db, &[id])? {
                if line.waiting() > 0 {
                    let (destination, good) = (line.destination_id, line.waiting());
                    jobs::receive(
                        db,
                        Actor::LINK,
                        Arrived { job: id, destination, good, reason: String::new(), remedy: Remedy::None },
                    )?;
                }
            }
            Ok(())
        }
        JobState::Disputed => jobs::resolve(db, Actor::SETUP, id, "").map(|_| ()),
        JobState::Received => jobs::close(db, Actor::CLOCK, id).map(|_| ()),
        JobState::Closed | JobState::Declined | JobState::Expired | JobState::Withdrawn => Ok(()),
    }
}

/// Makes what is left, after a first article if one is owed; with too much scrap behind it, the workshop gives the rest back.
fn make(db: &mut Db, job: &Job) -> Result<()> {
    if job.first_article == FirstArticle::Wanted {
        return jobs::submit_first_article(db, Actor::LINK, ReportId::new(), job.id, String::new(), None).map(|_| ());
    }
    let said = Reported { good: job.quantity - job.good, ..Reported::default() };
    match db.attempt(|db| jobs::report(db, Actor::LINK, ReportId::new(), job.id, None, said)) {
        Err(StoreError::Refused { code: "report_too_much" }) => {
            jobs::withdraw(db, Actor::LINK, job.id, "too much scrap").map(|_| ())
        }
        other => other.map(|_| ()),
    }
}

fn lenient(answer: Result<()>, code: &str) -> Result<()> {
    match answer {
        Err(StoreError::Refused { code: said }) if said == code => Ok(()),
        other => other,
    }
}
