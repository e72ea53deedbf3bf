//! Two at once: every race of an order ends with one winner, one event, and books that add up.

use store::capacity::{self, MICRO};
use store::event::{self, Actor, Nothing};
use store::idempotency;
use store::jobs::{self, FirstArticle, Reason, Reported};
use store::letter::{self, LetterState};
use store::people::{self, NewPerson};
use store::requests::{self, Totals};
use store::state::{JobState, RequestEvent, RequestState};
use store::{AnyId, JobId, ReportId, Result, TimeDelta, clock, planning_groups, workshops};

use crate::support::{
    Bench, Order, Outcome, Town, answer, found, good, offer, on_both, post, publish, refused, send_offers, standing,
};

on_both!(
    one_of_many_accepts_counts,
    accepting_and_declining,
    accepting_against_the_expiry,
    accepting_against_a_withdrawal,
    accepting_against_a_cancellation,
    two_hundred_want_the_last_ten_pieces,
    the_last_two_acceptances_commit_together,
    declines_at_once_all_open_their_pieces,
    reporting_twice_from_one_page,
    reporting_too_much_together,
    reporting_against_a_withdrawal,
    offering_against_a_lowered_calendar,
    two_planners_of_one_group,
    a_courier_that_overslept,
    one_key_twice_at_once,
    silences_at_once_are_all_counted,
    posting_twice,
);

/// A town where the one request is wholly offered, `share` pieces to each workshop.
async fn offered(bench: &Bench, shops: usize, share: i64) -> Result<(Town, Order, Vec<JobId>)> {
    bench
        .write(move |db| {
            let town = found(db, shops, 1000)?;
            let order = post(db, &town, &[share * shops as i64])?;
            let lines = [(0, share)];
            let shares: Vec<(usize, &[(usize, i64)])> = (0..shops).map(|shop| (shop, lines.as_slice())).collect();
            let jobs = publish(db, &town, &order, &shares)?;
            Ok((town, order, jobs))
        })
        .await
}

async fn stands(bench: &Bench, order: &Order) -> Result<(RequestState, Totals)> {
    let order = order.clone();
    bench.read(move |db| standing(db, &order)).await
}

async fn state(bench: &Bench, job: JobId) -> Result<JobState> {
    bench.read(move |db| Ok(jobs::find(db, job)?.state)).await
}

async fn one_of_many_accepts_counts(bench: &Bench) -> Outcome {
    let (_, order, made) = offered(bench, 1, 10).await?;
    let job = made[0];
    let page = jobs::Answer { version: Some(1), ..answer(job) };
    let answers = bench.at_once(0..16, move |db, _| jobs::accept(db, page)).await;
    assert_eq!(good(&answers), 1);
    for refusal in answers.into_iter().filter(|a| a.is_err()) {
        refused(refusal, "offer_accepted");
    }
    assert_eq!(stands(bench, &order).await?.0, RequestState::Committed);
    assert_eq!(bench.read(move |db| Ok(event::about(db, &[job.into()])?.len())).await?, 2);
    Ok(())
}

async fn accepting_and_declining(bench: &Bench) -> Outcome {
    let (_, order, made) = offered(bench, 8, 10).await?;
    let both = made.iter().flat_map(|job| [(*job, true), (*job, false)]);
    let answers =
        bench
            .at_once(both, |db, (job, yes)| {
                if yes { jobs::accept(db, answer(job)) } else { jobs::decline(db, answer(job), Reason::Price) }
            })
            .await;
    assert_eq!(good(&answers), 8, "one answer an offer");
    let (_, totals) = stands(bench, &order).await?;
    assert_eq!((totals.accepted + totals.open(), totals.offered), (80, 0));
    Ok(())
}

async fn accepting_against_the_expiry(bench: &Bench) -> Outcome {
    let (_, order, made) = offered(bench, 12, 10).await?;
    let mut steps: Vec<(usize, JobId)> = made.iter().flat_map(|job| [(0, *job), (1, *job)]).collect();
    steps.insert(12, (2, made[0]));
    let answers = bench
        .at_once(steps, |db, (step, job)| {
            match step {
                0 => jobs::accept(db, answer(job)).map(|_| ())?,
                1 => jobs::expire(db, job).map(|_| ())?,
                _ => clock::shift(db, 48 * 3600).map(|_| ())?,
            }
            Ok(())
        })
        .await;
    good(&answers);
    bench.at_once(made.clone(), |db, job| jobs::expire(db, job).map(|_| ())).await;
    for job in made {
        let state = state(bench, job).await?;
        assert!(matches!(state, JobState::Accepted | JobState::Expired), "{state}");
    }
    assert_eq!(stands(bench, &order).await?.1.offered, 0);
    Ok(())
}

async fn accepting_against_a_withdrawal(bench: &Bench) -> Outcome {
    let (_, order, made) = offered(bench, 8, 10).await?;
    let both = made.iter().flat_map(|job| [(*job, true), (*job, false)]);
    let answers = bench
        .at_once(both, |db, (job, yes)| {
            if yes { jobs::accept(db, answer(job)) } else { jobs::withdraw(db, Actor::PLANNER, job, "replanned") }
        })
        .await;
    good(&answers);
    for job in made {
        assert_eq!(state(bench, job).await?, JobState::Withdrawn, "before or after the promise");
    }
    assert_eq!(stands(bench, &order).await?.1.open(), 80);
    Ok(())
}

async fn accepting_against_a_cancellation(bench: &Bench) -> Outcome {
    let (_, order, made) = offered(bench, 8, 10).await?;
    let (id, all) = (order.id, made.clone());
    let mut steps: Vec<Option<JobId>> = made.iter().map(|job| Some(*job)).collect();
    steps.insert(4, None);
    let answers = bench
        .at_once(steps, move |db, step| match step {
            Some(job) => jobs::accept(db, answer(job)).map(|_| ()),
            None => {
                requests::advance(db, Actor::SETUP, id, RequestEvent::Cancel, "")?;
                all.iter().try_for_each(|job| jobs::withdraw(db, Actor::SETUP, *job, "").map(|_| ()))
            }
        })
        .await;
    good(&answers);
    let (state, totals) = stands(bench, &order).await?;
    assert_eq!((state, totals.accepted, totals.offered), (RequestState::Cancelled, 0, 0));
    Ok(())
}

async fn two_hundred_want_the_last_ten_pieces(bench: &Bench) -> Outcome {
    let (town, order) = bench
        .write(|db| {
            let town = found(db, 200, 10)?;
            let order = post(db, &town, &[10])?;
            Ok((town, order))
        })
        .await?;
    let of = order.clone();
    let offers =
        bench.at_once(town.shops, move |db, shop| offer(db, &shop, &of, &[(0, 1)], FirstArticle::Waived)).await;
    assert_eq!(good(&offers), 10, "offers hold pieces: no more than there are");
    let held: Vec<JobId> = offers.into_iter().flatten().collect();
    let of = order.id;
    bench.write(move |db| send_offers(db, of)).await?;
    let answers = bench.at_once((0..200).map(|n| held[n % 10]), |db, job| jobs::accept(db, answer(job))).await;
    assert_eq!(good(&answers), 10);
    let (state, totals) = stands(bench, &order).await?;
    assert_eq!((state, totals.accepted), (RequestState::Committed, 10));
    Ok(())
}

async fn the_last_two_acceptances_commit_together(bench: &Bench) -> Outcome {
    let orders = bench
        .write(|db| {
            let town = found(db, 3, 1000)?;
            let mut orders = Vec::new();
            for _ in 0..10 {
                let order = post(db, &town, &[30])?;
                let lines: &[(usize, i64)] = &[(0, 10)];
                let jobs = publish(db, &town, &order, &[(0, lines), (1, lines), (2, lines)])?;
                orders.push((order, jobs));
            }
            Ok(orders)
        })
        .await?;
    let all: Vec<JobId> = orders.iter().flat_map(|(_, jobs)| jobs.clone()).collect();
    let answers = bench.at_once(all, |db, job| jobs::accept(db, answer(job))).await;
    assert_eq!(good(&answers), 30);
    for (order, _) in orders {
        assert_eq!(stands(bench, &order).await?.0, RequestState::Committed);
    }
    Ok(())
}

async fn declines_at_once_all_open_their_pieces(bench: &Bench) -> Outcome {
    let (_, order, made) = offered(bench, 16, 5).await?;
    let answers = bench.at_once(made, |db, job| jobs::decline(db, answer(job), Reason::Date)).await;
    assert_eq!(good(&answers), 16);
    let (state, totals) = stands(bench, &order).await?;
    assert_eq!((state, totals.open()), (RequestState::Posted, 80));
    assert!(bench.write(planning_groups::claim).await?.is_some());
    Ok(())
}

async fn accepted(bench: &Bench, share: i64) -> Result<(Order, JobId)> {
    let (_, order, made) = offered(bench, 1, share).await?;
    let job = made[0];
    bench.write(move |db| jobs::accept(db, answer(job))).await?;
    Ok((order, job))
}

async fn reporting_twice_from_one_page(bench: &Bench) -> Outcome {
    let (_, job) = accepted(bench, 100).await?;
    let answers = bench
        .at_once(0..12, move |db, _| {
            jobs::report(db, Actor::LINK, ReportId::new(), job, Some(2), Reported { good: 10, ..Reported::default() })
        })
        .await;
    assert_eq!(good(&answers), 1);
    for refusal in answers.into_iter().filter(|a| a.is_err()) {
        refused(refusal, "stale_page");
    }
    assert_eq!(bench.read(move |db| Ok(jobs::find(db, job)?.good)).await?, 10);
    Ok(())
}

async fn reporting_too_much_together(bench: &Bench) -> Outcome {
    let (order, job) = accepted(bench, 100).await?;
    let answers = bench
        .at_once(0..12, move |db, _| {
            jobs::report(db, Actor::LINK, ReportId::new(), job, None, Reported { good: 30, ..Reported::default() })
        })
        .await;
    assert_eq!(good(&answers), 3);
    assert_eq!(bench.read(move |db| Ok(jobs::find(db, job)?.good)).await?, 90);
    assert_eq!(stands(bench, &order).await?.0, RequestState::InProduction);
    Ok(())
}

async fn reporting_against_a_withdrawal(bench: &Bench) -> Outcome {
    let (order, job) = accepted(bench, 100).await?;
    let answers = bench
        .at_once(0..9, move |db, n| {
            if n == 4 {
                return jobs::withdraw(db, Actor::LINK, job, "ill");
            }
            jobs::report(db, Actor::LINK, ReportId::new(), job, None, Reported { good: 5, ..Reported::default() })
        })
        .await;
    let reports = good(&answers) - usize::from(answers[4].is_ok());
    let known = bench.read(move |db| jobs::find(db, job)).await?;
    assert_eq!(known.good, 5 * reports as i64, "what was acknowledged is counted");
    assert!(matches!(known.state, JobState::Withdrawn | JobState::Ready), "{}", known.state);
    assert_eq!(stands(bench, &order).await?.1.accepted, known.good);
    Ok(())
}

async fn offering_against_a_lowered_calendar(bench: &Bench) -> Outcome {
    let (town, order) = bench
        .write(|db| {
            let town = found(db, 1, 10)?;
            let order = post(db, &town, &[1000])?;
            Ok((town, order))
        })
        .await?;
    let (shop, of) = (town.shops[0].clone(), order.clone());
    let answers = bench
        .at_once(0..30, move |db, n: i64| {
            let today = db.now.date_naive();
            match n % 3 {
                0 => offer(db, &shop, &of, &[(0, 20)], FirstArticle::Waived).map(|_| ()),
                1 => capacity::state_day(db, Actor::LINK, &shop, today + TimeDelta::days(n), 3 * MICRO),
                _ => {
                    let known = capacity::find(db, shop.id)?;
                    capacity::put(db, Actor::LINK, capacity::Capability { per_day: (n % 7) * MICRO, ..known })
                }
            }
        })
        .await;
    good(&answers);
    let left = bench
        .read(move |db| {
            let known = capacity::find(db, town.shops[0].id)?;
            let (from, to) = (db.now.date_naive(), (db.now + TimeDelta::days(40)).date_naive());
            Ok(capacity::calendars(db, &[known], from, to)?.into_values().next().unwrap_or_default())
        })
        .await?;
    assert!(left.iter().all(|day| day.free() >= 0), "{left:?}");
    Ok(())
}

async fn two_planners_of_one_group(bench: &Bench) -> Outcome {
    bench.write(|db| clock::found(db, true)).await?;
    let marks = bench.at_once(0..8, |db, _| planning_groups::mark(db, "first ever")).await;
    assert_eq!(good(&marks), 8);
    let claims = bench.at_once(0..8, |db, _| planning_groups::claim(db)).await;
    let leases: Vec<_> = claims.into_iter().collect::<Result<Vec<_>>>()?.into_iter().flatten().collect();
    assert_eq!(leases.len(), 1);
    let slow = leases[0].clone();
    bench.write(|db| clock::shift(db, 181)).await?;
    let fresh = bench.write(planning_groups::claim).await?.ok_or("the lease is over")?;
    let (one, other) = (slow.clone(), fresh.clone());
    assert!(!bench.read(move |db| planning_groups::holds(db, &one)).await?);
    assert!(bench.read(move |db| planning_groups::holds(db, &other)).await?);
    bench.write(move |db| planning_groups::finish(db, &slow, false, None)).await?;
    let still = fresh.clone();
    assert!(bench.read(move |db| planning_groups::holds(db, &still)).await?, "the sleeper ends nothing");
    bench.write(|db| planning_groups::mark(db, "meanwhile")).await?;
    bench.write(move |db| planning_groups::finish(db, &fresh, false, Some("slow"))).await?;
    assert_eq!(bench.read(planning_groups::last_error).await?.as_deref(), Some("slow"));
    let again = bench.write(planning_groups::claim).await?.ok_or("what was marked meanwhile is planned")?;
    assert_eq!(again.cause, "meanwhile");
    Ok(())
}

async fn a_courier_that_overslept(bench: &Bench) -> Outcome {
    bench
        .write(|db| {
            clock::found(db, true)?;
            let person =
                people::create(db, Actor::SETUP, &NewPerson { name: "Ruth", language: "en", ..NewPerson::default() })?;
            for _ in 0..40 {
                let event = event::record(db, Actor::SETUP, "test", AnyId::new(), "noted", &Nothing {})?;
                for _ in 0..2 {
                    letter::queue(db, event, person, "en", "noted", serde_json::json!({}))?;
                }
            }
            Ok(())
        })
        .await?;
    let claims = bench.at_once(0..4, |db, _| letter::claim(db, 10)).await;
    let claimed: Vec<_> = claims.into_iter().collect::<Result<Vec<_>>>()?.into_iter().flatten().collect();
    let mut ids: Vec<_> = claimed.iter().map(|l| l.id).collect();
    ids.sort();
    ids.dedup();
    assert_eq!((claimed.len(), ids.len()), (40, 40), "each letter to one courier, and queued once");
    assert!(bench.write(|db| letter::claim(db, 10)).await?.is_empty());

    let slow = claimed[0].clone();
    bench.write(|db| clock::shift(db, 121)).await?;
    let again = bench.write(|db| letter::claim(db, 40)).await?;
    let fresh = again.into_iter().find(|l| l.id == slow.id).ok_or("the lease is over")?;
    assert_eq!(fresh.fence, slow.fence + 1);
    let (id, old, new) = (slow.id, slow.fence, fresh.fence);
    assert!(!bench.write(move |db| letter::sent(db, id, old, true)).await?);
    assert!(!bench.write(move |db| letter::failed(db, id, old, "too late", true)).await?);
    assert!(bench.write(move |db| letter::sent(db, id, new, true)).await?);
    let kept = bench.read(move |db| letter::find(db, id)).await?.ok_or("it is there")?;
    assert_eq!((kept.state, kept.attempts, kept.last_error), (LetterState::Sent, 1, None));
    Ok(())
}

async fn one_key_twice_at_once(bench: &Bench) -> Outcome {
    let subject = AnyId::new();
    let answers = bench
        .at_once(0..8, move |db, n| {
            if let Some(kept) = idempotency::find(db, "account", "key")? {
                return Ok(kept.answer);
            }
            event::record(db, Actor::SETUP, "test", subject, "done", &Nothing {})?;
            let answer = serde_json::json!({ "by": n });
            idempotency::keep(db, "account", "key", "same", &answer)?;
            Ok(answer)
        })
        .await;
    let answers = answers.into_iter().collect::<Result<Vec<_>>>()?;
    assert!(answers.iter().all(|a| *a == answers[0]), "{answers:?}");
    assert_eq!(bench.read(move |db| Ok(event::about(db, &[subject])?.len())).await?, 1);
    Ok(())
}

async fn silences_at_once_are_all_counted(bench: &Bench) -> Outcome {
    let (shop, jobs) = bench
        .write(|db| {
            let town = found(db, 1, 1000)?;
            let mut made = Vec::new();
            for _ in 0..4 {
                let order = post(db, &town, &[10])?;
                made.extend(publish(db, &town, &order, &[(0, &[(0, 10)])])?);
            }
            clock::shift(db, 48 * 3600)?;
            Ok((town.shops[0].workshop_id, made))
        })
        .await?;
    let answers = bench.at_once(jobs, jobs::expire).await;
    let paused = answers.into_iter().collect::<Result<Vec<_>>>()?.into_iter().flatten().filter(|(_, p)| *p).count();
    assert_eq!(paused, 1, "told once");
    let known = bench.read(move |db| workshops::find(db, shop)).await?;
    assert!(known.paused);
    Ok(())
}

async fn posting_twice(bench: &Bench) -> Outcome {
    let order = bench
        .write(|db| {
            let town = found(db, 0, 1)?;
            let order = crate::support::draft(db, &town, &[5])?;
            requests::advance(db, Actor::SETUP, order.id, RequestEvent::Submit, "")?;
            Ok(order)
        })
        .await?;
    let id = order.id;
    let answers =
        bench.at_once(0..8, move |db, _| requests::advance(db, Actor::SETUP, id, RequestEvent::Post, "")).await;
    assert_eq!(good(&answers), 1);
    for refusal in answers.into_iter().filter(|a| a.is_err()) {
        refused(refusal, "request_state");
    }
    Ok(())
}
