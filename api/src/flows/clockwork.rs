//! What the passing of time does: offers end, reminders and nudges go out, receipts confirm themselves, books close.
//!
//! Each step takes one transaction and says how much it did, so that tests can step it until it is idle.

use chrono::Timelike;
use chrono_tz::Tz;
use notifier::{Letter, Link, Reminder};
use store::event::Actor;
use store::jobs::{self, Arrived, Remedy};
use store::state::{JobState, RequestState};
use store::{At, Db, Result, TimeDelta, idempotency, imports, notices, people, requests, sessions, subscriptions};

use super::answers::to_workshop;
use super::letters::{self, count};
use super::{keeping, making, petitions, receiving, second_look};

/// Offers do not end between 20:00 and 08:00 where the workshop is.
const QUIET: std::ops::Range<u32> = 8..20;

/// When an offer made now ends: after the network's hours, moved to 08:00 out of the quiet hours.
pub fn offer_end(now: At, hours: i64, zone: &str) -> At {
    let zone: Tz = zone.parse().unwrap_or(Tz::UTC);
    let end = (*now + TimeDelta::hours(hours)).with_timezone(&zone);
    if QUIET.contains(&end.hour()) {
        return At::new(end.to_utc());
    }
    let morning = if end.hour() >= QUIET.end { end.date_naive() + TimeDelta::days(1) } else { end.date_naive() };
    let local = morning.and_hms_opt(QUIET.start, 0, 0).and_then(|t| t.and_local_timezone(zone).latest());
    At::new(local.unwrap_or(end).to_utc())
}

/// One round of everything that time does; returns how many things it did.
pub fn step(db: &mut Db) -> Result<usize> {
    let moving: Vec<JobState> =
        JobState::ALL.iter().copied().filter(|s| s.is_offered() || s.is_accepted() && *s != JobState::Closed).collect();
    let held: Vec<_> = jobs::in_states(db, &moving)?.iter().map(|job| job.id).collect();
    jobs::hold(db, &held)?;
    Ok(end_offers(db)?
        + remind(db)?
        + ask_for_progress(db)?
        + ask_for_receipts(db)?
        + close_books(db)?
        + second_look::step(db)?
        + idempotency::forget_old(db)?
        + sessions::sweep(db)?
        + petitions::step(db)?
        + keeping::step(db)?
        + subscriptions::lapse(db)?
        + notices::lapse(db)?
        + imports::forget_withdrawn(db)?
        + people::erase_parted(db)?)
}

fn end_offers(db: &mut Db) -> Result<usize> {
    let mut done = 0;
    for job in jobs::in_states(db, &[JobState::Offered, JobState::Countered])? {
        if db.now < job.expires_at {
            continue;
        }
        let about = letters::about(db, job.id)?;
        let Some((event, paused)) = jobs::expire(db, job.id)? else { continue };
        done += 1;
        let Some(person) = letters::contact(db, &about.workshop)? else { continue };
        let letter = Letter::OfferExpired {
            workshop: about.workshop.name.clone(),
            request: about.request.title.clone(),
            pieces: about.pieces(),
            board: Link::to("/inbox"),
        };
        letters::send(db, event, person.id, &letter)?;
        if paused {
            let back = letters::workshop_link(db, &about.workshop, person.id)?;
            let letter = Letter::WorkshopPaused {
                workshop: about.workshop.name.clone(),
                resume: Link::to(back),
                page: Link::to(format!("/workshops/{}", about.workshop.slug)),
            };
            letters::send(db, event, person.id, &letter)?;
        }
    }
    Ok(done)
}

fn remind(db: &mut Db) -> Result<usize> {
    let mut done = 0;
    for job in jobs::in_states(db, &[JobState::Offered])? {
        let (which, reminder) = match job.reminders {
            0 => (1, Reminder::First),
            1 => (2, Reminder::Last),
            _ => continue,
        };
        if !jobs::nudged(db, &job, which)? {
            continue;
        }
        done += 1;
        let about = letters::about(db, job.id)?;
        let Some(person) = letters::contact(db, &about.workshop)? else { continue };
        let event = store::event::record(db, Actor::CLOCK, "reminder", store::AnyId(job.id.0), "reminded", &which)?;
        let base = letters::offer_link(db, &job, person.id)?;
        let letter = Letter::OfferReminder {
            reminder,
            workshop: about.workshop.name.clone(),
            request: about.request.title.clone(),
            design: about.design.clone(),
            pieces: about.pieces(),
            due: about.job.due_day,
            price: about.price(),
            expires: about.local(about.job.expires_at),
            accept: Link::to(format!("{base}?as=accept")),
            decline: Link::to(format!("{base}?as=decline")),
            counter: Link::to(format!("{base}?as=counter")),
            job: Link::to(base),
        };
        letters::send(db, event, person.id, &letter)?;
    }
    Ok(done)
}

fn ask_for_progress(db: &mut Db) -> Result<usize> {
    let mut done = 0;
    for job in jobs::in_states(db, &[JobState::Accepted, JobState::Producing, JobState::LateRisk])? {
        if job.progress_due_at.is_none_or(|due| db.now < due) {
            continue;
        }
        done += 1;
        let missing = jobs::missed(db, job.id)?;
        if missing >= 2 && job.state != JobState::LateRisk {
            making::silent(db, job.id)?;
            continue;
        }
        let event =
            store::event::record(db, Actor::CLOCK, "reminder", store::AnyId(job.id.0), "progress_due", &missing)?;
        let about = letters::about(db, job.id)?;
        to_workshop(db, event, &about, |about, base| Letter::ProgressDue {
            workshop: about.workshop.name.clone(),
            request: about.request.title.clone(),
            made: count(about.job.good),
            pieces: about.pieces(),
            due: about.job.due_day,
            report: Link::to(format!("{base}#report")),
            job: Link::to(base),
        })?;
        making::assess(db, job.id)?;
    }
    Ok(done)
}

/// Receivers are asked on the expected day, two and five days later; after seven the receipt confirms itself.
fn ask_for_receipts(db: &mut Db) -> Result<usize> {
    const ASKS: [i64; 3] = [0, 2, 5];
    const CONFIRMS_ITSELF: i64 = 7;
    let mut done = 0;
    for job in jobs::in_states(db, &[JobState::Shipped])? {
        let about = letters::about(db, job.id)?;
        let expected = making::expected_day(db, &about)?;
        let days = (db.now.date_naive() - expected).num_days();
        if days >= CONFIRMS_ITSELF {
            for line in about.lines.iter().filter(|l| l.waiting() > 0) {
                let said = Arrived {
                    job: job.id,
                    destination: line.destination_id,
                    good: line.waiting(),
                    reason: String::new(),
                    remedy: Remedy::None,
                };
                receiving::receive(db, Actor::CLOCK, said)?;
                done += 1;
            }
            continue;
        }
        let due = ASKS.get(job.receipt_asks as usize).is_some_and(|after| days >= *after);
        if !due || !jobs::asked_for_receipt(db, &job)? {
            continue;
        }
        done += 1;
        let event = store::event::record(
            db,
            Actor::CLOCK,
            "reminder",
            store::AnyId(job.id.0),
            "receipt_asked",
            &job.receipt_asks,
        )?;
        let designer = letters::designer(db, &about.request)?;
        for line in about.lines.iter().filter(|l| l.waiting() > 0) {
            let Some(place) = about.destinations.iter().find(|d| d.id == line.destination_id) else { continue };
            let receiver = place.receiver_id.unwrap_or(designer);
            let base = letters::receipt_link(db, place, receiver)?;
            let letter = Letter::ReceiptWanted {
                request: about.request.title.clone(),
                workshop: about.workshop.name.clone(),
                destination: letters::place(place),
                pieces: count(line.quantity),
                expected,
                confirms_itself: expected + TimeDelta::days(CONFIRMS_ITSELF),
                receipt: Link::to(base.clone()),
                trouble: Link::to(format!("{base}#trouble")),
            };
            letters::send(db, event, receiver, &letter)?;
        }
    }
    Ok(done)
}

/// A delivered request closes when the last dispute window has passed.
fn close_books(db: &mut Db) -> Result<usize> {
    let mut done = 0;
    for request in requests::in_states(db, &[RequestState::Delivered])? {
        let all = jobs::of_requests(db, &[request.id])?;
        let open = all.iter().any(|job| {
            job.state == JobState::Disputed
                || (job.state == JobState::Received
                    && job.received_at.is_some_and(|at| *db.now - *at <= TimeDelta::days(receiving::DISPUTE_DAYS)))
        });
        if !open {
            receiving::close(db, Actor::CLOCK, request.id)?;
            done += 1;
        }
    }
    Ok(done)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> At {
        At::new(text.parse().expect("a moment"))
    }

    #[test]
    fn an_offer_never_ends_at_night_where_the_workshop_is() {
        // Nairobi is three hours ahead of UTC.
        let noon = at("2026-03-02T09:00:00Z");
        assert_eq!(offer_end(noon, 6, "Africa/Nairobi"), at("2026-03-02T15:00:00Z"));
        let evening = at("2026-03-02T12:00:00Z");
        assert_eq!(offer_end(evening, 6, "Africa/Nairobi"), at("2026-03-03T05:00:00Z"));
        let late = at("2026-03-02T20:00:00Z");
        assert_eq!(offer_end(late, 6, "Africa/Nairobi"), at("2026-03-03T05:00:00Z"));
        assert_eq!(offer_end(noon, 48, "Africa/Nairobi"), at("2026-03-04T09:00:00Z"));
    }
}
