//! One random step in a small scene: three workshops, three requests, every verb of the store.

use store::capacity::{self, Capability, MICRO};
use store::event::Actor;
use store::jobs::{self, Arrived, CounterTerms, FirstArticle, Job, Reason, Remedy, Reported};
use store::requests::{self, Totals};
use store::schema::job;
use store::state::{JobState, RequestEvent};
use store::{Db, JobId, NaiveDate, ReportId, Result, StoreError, TimeDelta, clock, workshops};

use crate::support::{Order, Town, answer, conclude, found, offer, post};

/// Where the walk takes place.
#[derive(Clone)]
pub struct Scene {
    pub town: Town,
    pub orders: Vec<Order>,
}

impl Scene {
    /// Three workshops of 10, and requests for 15, 12 and 60 pieces, on a Monday morning: what is late, and which day
    /// is worked, must not depend on when the test happens to run.
    pub fn set(db: &mut Db) -> Result<Self> {
        clock::found(db, true)?;
        let monday = NaiveDate::from_ymd_opt(2026, 3, 2).and_then(|day| day.and_hms_opt(9, 0, 30)).unwrap_or_default();
        clock::shift(db, (monday.and_utc() - db.now.0).num_seconds())?;
        let town = found(db, 3, 10)?;
        let wanted: [&[i64]; 3] = [&[9, 6], &[12], &[20, 20, 20]];
        let orders = wanted.into_iter().map(|wanted| post(db, &town, wanted)).collect::<Result<_>>()?;
        Ok(Self { town, orders })
    }
}

/// Draws small numbers from one random one.
struct Dice(u32);

impl Dice {
    fn below(&mut self, n: usize) -> usize {
        let drawn = self.0 as usize % n;
        // A step of a linear congruential generator: the next draw must not depend on this one's remainder only.
        self.0 = self.0.wrapping_mul(1_664_525).wrapping_add(1_013_904_223).rotate_left(7);
        drawn
    }

    fn upto(&mut self, n: i64) -> i64 {
        self.below(usize::try_from(n).unwrap_or(0) + 1) as i64
    }

    fn pick<'a, T>(&mut self, from: &'a [T]) -> Option<&'a T> {
        if from.is_empty() { None } else { from.get(self.below(from.len())) }
    }
}

/// A job that is in one of these states, if there is one; now and then any job, so that refusals are walked through too.
fn some_job(db: &mut Db, dice: &mut Dice, states: &[JobState]) -> Result<Option<Job>> {
    use diesel::prelude::*;
    let anything = dice.below(8) == 0;
    let known = if anything { JobState::ALL } else { states };
    let jobs: Vec<Job> =
        job::table.filter(job::state.eq_any(known)).order(job::id).select(Job::as_select()).load(db.conn)?;
    Ok(dice.pick(&jobs).cloned())
}

/// Takes one step. Refusals are for the caller to accept.
pub fn step(db: &mut Db, scene: &Scene, random: u32) -> Result<()> {
    let mut dice = Dice(random);
    let verb = dice.below(36);
    match verb {
        0..=3 => plan(db, scene, &mut dice),
        4 => town_step(db, scene, &mut dice),
        5 => time_passes(db, &mut dice),
        6 => request_step(db, scene, &mut dice),
        _ => job_step(db, verb, &mut dice),
    }
}

/// Some hours; then one offer that is due ends, as the sweep would have it.
fn time_passes(db: &mut Db, dice: &mut Dice) -> Result<()> {
    clock::shift(db, dice.upto(60) * 3600)?;
    let due =
        jobs::in_states(db, &[JobState::Offered, JobState::Countered])?.into_iter().find(|j| j.expires_at <= db.now);
    due.map_or(Ok(()), |job| jobs::expire(db, job.id).map(|_| ()))
}

/// The planner: random offers for what is open of one request, the rest unfilled.
fn plan(db: &mut Db, scene: &Scene, dice: &mut Dice) -> Result<()> {
    let Some(order) = dice.pick(&scene.orders) else { return Ok(()) };
    // A plan promises on several calendars: it holds them all first, in the one order.
    requests::hold(db, &[order.id])?;
    capacity::hold(db, &scene.town.shops.iter().map(|shop| shop.id).collect::<Vec<_>>())?;
    if !requests::find(db, order.id)?.state.is_open()
        || Totals::of(&requests::destinations(db, &[order.id])?).open() == 0
    {
        return Ok(());
    }
    for shop in &scene.town.shops {
        let shop = capacity::find(db, shop.id)?;
        let open: Vec<i64> = requests::destinations(db, &[order.id])?.iter().map(|d| d.open()).collect();
        let everything = dice.below(3) == 0;
        let share = |pieces: i64| if everything { pieces } else { dice.upto(pieces) };
        let lines: Vec<(usize, i64)> = open.into_iter().map(share).enumerate().filter(|line| line.1 > 0).collect();
        let first = if dice.below(2) == 0 { FirstArticle::Wanted } else { FirstArticle::Waived };
        if !lines.is_empty() {
            // Stale and full lines are part of the walk.
            db.attempt(|db| offer(db, &shop, order, &lines, first)).or_else(|e| match e {
                StoreError::Refused { .. } => Ok(JobId::new()),
                other => Err(other),
            })?;
        }
    }
    conclude(db, order)
}

fn town_step(db: &mut Db, scene: &Scene, dice: &mut Dice) -> Result<()> {
    let Some(shop) = dice.pick(&scene.town.shops) else { return Ok(()) };
    match dice.below(3) {
        0 => {
            let day = (db.now + TimeDelta::days(dice.upto(20))).date_naive();
            capacity::state_day(db, Actor::LINK, shop, day, dice.upto(12) * MICRO)
        }
        1 => {
            let known = capacity::find(db, shop.id)?;
            let work_days = 1 + dice.below(127) as i32;
            capacity::put(db, Actor::LINK, Capability { per_day: dice.upto(12) * MICRO, work_days, ..known })
        }
        _ => {
            let pause = dice.below(4) == 0;
            workshops::set_paused(db, Actor::LINK, shop.workshop_id, pause, "owner").map(|_| ())
        }
    }
}

fn request_step(db: &mut Db, scene: &Scene, dice: &mut Dice) -> Result<()> {
    let Some(order) = dice.pick(&scene.orders) else { return Ok(()) };
    match dice.below(12) {
        0 => {
            requests::advance(db, Actor::SETUP, order.id, RequestEvent::Cancel, "")?;
            for job in jobs::of_requests(db, &[order.id])? {
                if job.state.is_offered() || job.state.is_making() {
                    jobs::withdraw(db, Actor::SETUP, job.id, "cancelled")?;
                }
            }
            Ok(())
        }
        1 => requests::advance(db, Actor::CLOCK, order.id, RequestEvent::Close, "").map(|_| ()),
        2..=4 => requests::settle_for_less(db, Actor::SETUP, order.id),
        _ => requests::reopen(db, Actor::SETUP, order.id, "lever"),
    }
}

fn job_step(db: &mut Db, verb: usize, dice: &mut Dice) -> Result<()> {
    use JobState as S;
    const MAKING: &[JobState] = &[S::Accepted, S::FirstArticle, S::Producing, S::LateRisk];
    let wanted: &[JobState] = match verb {
        // More days are mostly given to who is late.
        22 if dice.below(2) == 0 => &[S::LateRisk],
        7..=13 => &[S::Offered],
        14 => &[S::Countered],
        15..=22 => MAKING,
        23..=24 | 33..=35 => &[S::Ready],
        25..=27 | 30..=32 => &[S::Shipped],
        28 => &[S::Received, S::Disputed],
        _ => &[S::FirstArticle],
    };
    let Some(job) = some_job(db, dice, wanted)? else { return Ok(()) };
    let id = job.id;
    let done = match verb {
        7..=10 => jobs::accept(db, answer(id)),
        11 => jobs::decline(db, answer(id), Reason::Price),
        12 => {
            let day = (db.now + TimeDelta::days(dice.upto(25))).date_naive();
            let quantity = dice.upto(job.quantity + 1);
            jobs::counter(db, answer(id), CounterTerms { quantity, day, price: dice.upto(9000), note: String::new() })
        }
        13 => return jobs::nudged(db, &job, 1).map(|_| ()),
        14 if dice.below(3) > 0 => jobs::take_counter(db, Actor::SETUP, id),
        14 => jobs::refuse_counter(db, Actor::SETUP, id),
        15..=17 => {
            let good = if dice.below(3) == 0 { job.quantity - job.good } else { dice.upto(job.quantity / 2 + 1) };
            let corrects = if dice.below(6) == 0 { jobs::reports(db, &[id])?.first().map(|r| r.id) } else { None };
            let good = if corrects.is_some() { -dice.upto(job.good) } else { good };
            let most = if dice.below(5) == 0 { job.quantity } else { 1 };
            let scrap = dice.upto(most);
            jobs::report(
                db,
                Actor::LINK,
                ReportId::new(),
                id,
                None,
                Reported { good, scrap, corrects, ..Reported::default() },
            )
        }
        18 => jobs::reduce(db, Actor::LINK, id, None, dice.upto(job.quantity)),
        19 => jobs::withdraw(db, Actor::LINK, id, "given back"),
        20 => jobs::submit_first_article(db, Actor::LINK, ReportId::new(), id, String::new(), None),
        21 => return jobs::missed(db, id).and_then(|_| jobs::assess(db, id)).map(|_| ()),
        22 if dice.below(2) == 0 => jobs::raise_late_risk(db, id, "silence"),
        22 => jobs::extend(db, Actor::SETUP, id, job.due_day + TimeDelta::days(dice.upto(5))),
        34..=35 => {
            let corrects = jobs::reports(db, &[id])?.first().map(|r| r.id);
            let said = Reported { good: -dice.upto(job.good / 2 + 1), corrects, ..Reported::default() };
            jobs::report(db, Actor::LINK, ReportId::new(), id, None, said)
        }
        23..=24 | 33 => jobs::ship(db, Actor::LINK, id, None),
        25..=27 | 30..=32 => {
            let lines = jobs::lines(db, &[id])?;
            let Some(line) = dice.pick(&lines) else { return Ok(()) };
            let waiting = line.waiting();
            let good = if dice.below(3) > 0 { waiting } else { dice.upto(waiting) };
            let remedy = match (good == waiting, dice.below(5)) {
                (true, _) => Remedy::None,
                (false, 0) => Remedy::Replace,
                (false, 1..=3) => Remedy::Rework,
                (false, _) => Remedy::WrittenOff,
            };
            jobs::receive(
                db,
                Actor::LINK,
                Arrived { job: id, destination: line.destination_id, good, reason: String::new(), remedy },
            )
        }
        28 if job.state == S::Disputed => jobs::resolve(db, Actor::SETUP, id, ""),
        28 if dice.below(2) == 0 => jobs::dispute(db, Actor::LINK, id, ""),
        28 => jobs::close(db, Actor::CLOCK, id),
        _ => jobs::inspect(db, Actor::SETUP, id, dice.below(2) > 0, ""),
    };
    done.map(|_| ())
}
