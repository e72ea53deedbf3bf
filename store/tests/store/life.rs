//! The life of an order up to the promise: offers and every way they end, and where that puts the request.

use store::capacity::{self, MICRO};
use store::event::Actor;
use store::jobs::{self, CounterTerms, FirstArticle, Reason};
use store::requests::{self, Totals};
use store::state::{JobState, RequestEvent, RequestState};
use store::{Db, JobId, Result, StoreError, TimeDelta, clock, planning_groups, workshops};

use crate::support::{
    Bench, Order, Outcome, Town, answer, conclude, draft, found, offer, on_both, places, post, publish, refused,
    standing,
};

on_both!(
    a_draft_is_rewritten_by_whoever_saw_it_last,
    an_offer_holds_pieces_and_capacity,
    the_last_acceptance_commits_the_request,
    an_offer_is_answered_once,
    a_stale_page_changes_nothing,
    a_decline_opens_its_pieces_again,
    silence_expires_an_offer_and_twice_pauses_the_workshop,
    an_answer_ends_the_silence,
    other_terms_are_taken,
    other_terms_are_refused,
    other_terms_lapse,
    an_offer_is_taken_back,
    what_nobody_makes_leaves_the_request_short,
    an_offer_beyond_what_is_open_is_refused,
    an_offer_beyond_the_calendar_is_refused,
    a_stale_plan_offers_nothing,
    a_cancelled_request_takes_no_answers,
    a_promise_outlives_a_smaller_pattern,
    planning_is_marked_whenever_pieces_open,
);

async fn town(bench: &Bench, shops: usize, per_day: i64, wanted: &'static [i64]) -> Result<(Town, Order)> {
    bench
        .write(move |db| {
            let town = found(db, shops, per_day)?;
            let order = post(db, &town, wanted)?;
            Ok((town, order))
        })
        .await
}

/// A town whose one order is offered as these (workshop, pieces) to its first place, the rest unfilled.
async fn offered(
    bench: &Bench,
    per_day: i64,
    wanted: &'static [i64],
    shares: &'static [i64],
) -> Result<(Town, Order, Vec<JobId>)> {
    let (town, order) = town(bench, shares.len(), per_day, wanted).await?;
    let (with, of) = (town.clone(), order.clone());
    let made = bench
        .write(move |db| {
            let mut made = Vec::new();
            for (shop, share) in with.shops.iter().zip(shares) {
                made.push(offer(db, shop, &of, &[(0, *share)], FirstArticle::Waived)?);
            }
            conclude(db, &of)?;
            Ok(made)
        })
        .await?;
    Ok((town, order, made))
}

async fn stands(bench: &Bench, order: &Order) -> Result<(RequestState, Totals)> {
    let order = order.clone();
    bench.read(move |db| standing(db, &order)).await
}

async fn state(bench: &Bench, job: JobId) -> Result<JobState> {
    bench.read(move |db| Ok(jobs::find(db, job)?.state)).await
}

/// Millionths that a workshop has promised.
async fn reserved(bench: &Bench, town: &Town, shop: usize) -> Result<i64> {
    let of = town.shops[shop].clone();
    bench
        .read(move |db| {
            let (from, to) = (db.now.date_naive(), (db.now + TimeDelta::days(60)).date_naive());
            Ok(capacity::calendars(db, &[of], from, to)?.values().flatten().map(|day| day.reserved).sum())
        })
        .await
}

fn shift_hours(db: &mut Db, hours: i64) -> Result<()> {
    clock::shift(db, hours * 3600).map(|_| ())
}

async fn a_draft_is_rewritten_by_whoever_saw_it_last(bench: &Bench) -> Outcome {
    let (town, order) = bench
        .write(|db| {
            let town = found(db, 0, 1)?;
            let order = draft(db, &town, &[5, 5])?;
            Ok((town, order))
        })
        .await?;
    let seen = bench.read(move |db| requests::find(db, order.id)).await?;
    let rewrite = |title: &str, wanted: &'static [i64]| {
        let (mut changed, town, network) = (seen.clone(), town.clone(), town.network);
        changed.title = title.into();
        changed.wanted = wanted.iter().sum();
        changed.state = RequestState::Closed;
        move |db: &mut Db| {
            requests::rewrite(db, Actor::SETUP, changed.clone(), &places(&town, changed.id, wanted), &[network])
        }
    };
    bench.write(rewrite("First", &[7, 8, 9])).await?;
    refused(bench.write(rewrite("Second", &[1])).await, "changed_meanwhile");
    let id = seen.id;
    let kept = bench.read(move |db| requests::find(db, id)).await?;
    assert_eq!((kept.title.as_str(), kept.wanted, kept.version, kept.state), ("First", 24, 2, RequestState::Draft));
    bench.write(move |db| requests::advance(db, Actor::SETUP, id, RequestEvent::Submit, "")).await?;
    refused(bench.write(rewrite("Third", &[2])).await, "changed_meanwhile");
    Ok(())
}

async fn an_offer_holds_pieces_and_capacity(bench: &Bench) -> Outcome {
    let (town, order) = town(bench, 2, 10, &[60, 40]).await?;
    let (with, of) = (town.clone(), order.clone());
    let made = bench.write(move |db| publish(db, &with, &of, &[(0, &[(0, 35), (1, 20)]), (1, &[(0, 25)])])).await?;
    let (state, totals) = stands(bench, &order).await?;
    assert_eq!(state, RequestState::OffersOut);
    assert_eq!((totals.offered, totals.unfilled, totals.open()), (80, 20, 0));
    assert_eq!(reserved(bench, &town, 0).await?, 55 * MICRO);
    let job = made[0];
    let (job, lines) = bench.read(move |db| Ok((jobs::find(db, job)?, jobs::lines(db, &[job])?))).await?;
    assert_eq!((job.asked, job.quantity, job.price, job.version), (55, 55, 5500, 1));
    assert_eq!(lines.iter().map(|l| l.quantity).sum::<i64>(), 55);
    let days = bench
        .read(move |db| {
            let (from, to) = (db.now.date_naive(), (db.now + TimeDelta::days(9)).date_naive());
            Ok(capacity::calendars(db, &town.shops[..1], from, to)?.into_values().next().unwrap_or_default())
        })
        .await?;
    let held: Vec<i64> = days.iter().map(|day| day.reserved / MICRO).collect();
    assert_eq!(held, [10, 10, 10, 10, 10, 5, 0, 0, 0, 0], "the earliest days");
    Ok(())
}

async fn the_last_acceptance_commits_the_request(bench: &Bench) -> Outcome {
    let (town, order, made) = offered(bench, 10, &[30], &[20, 10]).await?;
    let (first, last) = (made[0], made[1]);
    bench.write(move |db| jobs::accept(db, answer(first))).await?;
    assert_eq!(stands(bench, &order).await?.0, RequestState::OffersOut);
    bench.write(move |db| jobs::accept(db, answer(last))).await?;
    let (state, totals) = stands(bench, &order).await?;
    assert_eq!((state, totals.accepted, totals.offered), (RequestState::Committed, 30, 0));
    assert_eq!(reserved(bench, &town, 0).await?, 20 * MICRO);
    Ok(())
}

async fn an_offer_is_answered_once(bench: &Bench) -> Outcome {
    let (_, _, made) = offered(bench, 10, &[30], &[20, 10]).await?;
    let (first, second) = (made[0], made[1]);
    bench.write(move |db| jobs::accept(db, answer(first))).await?;
    refused(bench.write(move |db| jobs::accept(db, answer(first))).await, "offer_accepted");
    refused(bench.write(move |db| jobs::decline(db, answer(first), Reason::Price)).await, "offer_accepted");
    bench.write(move |db| jobs::decline(db, answer(second), Reason::NoMaterial)).await?;
    refused(bench.write(move |db| jobs::accept(db, answer(second))).await, "offer_declined");
    let missing = bench.write(|db| jobs::accept(db, answer(JobId::new()))).await;
    assert!(matches!(missing, Err(StoreError::Missing("job"))), "{missing:?}");
    Ok(())
}

async fn a_stale_page_changes_nothing(bench: &Bench) -> Outcome {
    let (_, _, made) = offered(bench, 10, &[30], &[20]).await?;
    let job = made[0];
    let stale = jobs::Answer { version: Some(7), ..answer(job) };
    refused(bench.write(move |db| jobs::accept(db, stale)).await, "stale_page");
    assert_eq!(state(bench, job).await?, JobState::Offered);
    let fresh = jobs::Answer { version: Some(1), ..answer(job) };
    bench.write(move |db| jobs::accept(db, fresh)).await?;
    Ok(())
}

async fn a_decline_opens_its_pieces_again(bench: &Bench) -> Outcome {
    let (town, order, made) = offered(bench, 10, &[40], &[20, 10]).await?;
    let (declined, accepted) = (made[0], made[1]);
    bench.write(move |db| jobs::accept(db, answer(accepted))).await?;
    bench.write(move |db| jobs::decline(db, answer(declined), Reason::NotOurWork)).await?;
    let (state, totals) = stands(bench, &order).await?;
    assert_eq!(state, RequestState::Posted);
    assert_eq!(
        (totals.accepted, totals.offered, totals.unfilled, totals.open()),
        (10, 0, 0, 30),
        "unfilled pieces too"
    );
    assert_eq!(reserved(bench, &town, 0).await?, 0);
    let job = bench.read(move |db| jobs::find(db, declined)).await?;
    assert_eq!((job.state, job.decline_reason, job.quantity), (JobState::Declined, Some(Reason::NotOurWork), 0));
    Ok(())
}

async fn silence_expires_an_offer_and_twice_pauses_the_workshop(bench: &Bench) -> Outcome {
    let (town, order) = town(bench, 1, 10, &[30]).await?;
    let shop = town.shops[0].workshop_id;
    for silence in 1..=2 {
        let (with, of) = (town.clone(), order.clone());
        let job = bench.write(move |db| Ok(publish(db, &with, &of, &[(0, &[(0, 30)])])?[0])).await?;
        assert_eq!(bench.write(move |db| jobs::expire(db, job)).await?, None, "not before its time");
        bench.write(|db| shift_hours(db, 48)).await?;
        refused(bench.write(move |db| jobs::accept(db, answer(job))).await, "offer_expired");
        let (_, paused) = bench.write(move |db| jobs::expire(db, job)).await?.ok_or("it expires")?;
        assert_eq!(paused, silence == 2);
        assert_eq!(bench.write(move |db| jobs::expire(db, job)).await?, None, "once");
        assert_eq!(stands(bench, &order).await?.0, RequestState::Posted);
    }
    let known = bench.read(move |db| workshops::find(db, shop)).await?;
    assert_eq!((known.paused, known.pause_reason.as_deref(), known.silences), (true, Some("silence"), 0));
    let (with, of) = (town.clone(), order.clone());
    refused(bench.write(move |db| publish(db, &with, &of, &[(0, &[(0, 30)])])).await, "plan_is_stale");
    bench.write(move |db| workshops::set_paused(db, Actor::LINK, shop, false, "owner")).await?;
    let known = bench.read(move |db| workshops::find(db, shop)).await?;
    assert_eq!((known.paused, known.pause_reason), (false, None));
    Ok(())
}

async fn an_answer_ends_the_silence(bench: &Bench) -> Outcome {
    let (town, order) = town(bench, 1, 10, &[30]).await?;
    let shop = town.shops[0].workshop_id;
    for declines in [false, true, false] {
        let (with, of) = (town.clone(), order.clone());
        let job = bench.write(move |db| Ok(publish(db, &with, &of, &[(0, &[(0, 30)])])?[0])).await?;
        if declines {
            bench.write(move |db| jobs::decline(db, answer(job), Reason::Date)).await?;
        } else {
            bench.write(|db| shift_hours(db, 49)).await?;
            bench.write(move |db| jobs::expire(db, job)).await?;
        }
    }
    let known = bench.read(move |db| workshops::find(db, shop)).await?;
    assert_eq!((known.paused, known.silences), (false, 1));
    // A change of the record made from an earlier page keeps the count.
    bench.write(move |db| workshops::update(db, Actor::SETUP, workshops::Workshop { silences: 0, ..known })).await?;
    assert_eq!(bench.read(move |db| Ok(workshops::find(db, shop)?.silences)).await?, 1);
    Ok(())
}

fn terms(db: &mut Db, quantity: i64) -> CounterTerms {
    CounterTerms { quantity, day: (db.now + TimeDelta::days(25)).date_naive(), price: 900, note: "in two lots".into() }
}

async fn other_terms_are_taken(bench: &Bench) -> Outcome {
    let (town, order) = town(bench, 1, 10, &[20, 10]).await?;
    let (with, of) = (town.clone(), order.clone());
    let job = bench.write(move |db| Ok(publish(db, &with, &of, &[(0, &[(0, 20), (1, 10)])])?[0])).await?;
    for beyond in [0, 31] {
        let answer = bench
            .write(move |db| {
                let terms = terms(db, beyond);
                jobs::counter(db, answer(job), terms)
            })
            .await;
        refused(answer, "counter_quantity");
    }
    bench
        .write(move |db| {
            let terms = terms(db, 12);
            jobs::counter(db, answer(job), terms)
        })
        .await?;
    assert_eq!(stands(bench, &order).await?.1.offered, 30, "held until the designer answers");
    refused(bench.write(move |db| jobs::accept(db, answer(job))).await, "job_state");
    bench.write(move |db| jobs::take_counter(db, Actor::SETUP, job)).await?;
    let known = bench.read(move |db| jobs::find(db, job)).await?;
    assert_eq!((known.state, known.quantity, known.price), (JobState::Accepted, 12, 900));
    assert!(known.progress_due_at.is_some() && known.answered_at.is_some());
    let (state, totals) = stands(bench, &order).await?;
    assert_eq!((state, totals.accepted, totals.open()), (RequestState::Posted, 12, 18));
    assert_eq!(reserved(bench, &town, 0).await?, 12 * MICRO);
    refused(bench.write(move |db| jobs::take_counter(db, Actor::SETUP, job)).await, "no_open_counter");
    Ok(())
}

async fn other_terms_are_refused(bench: &Bench) -> Outcome {
    let (town, order, made) = offered(bench, 10, &[30], &[30]).await?;
    let job = made[0];
    bench
        .write(move |db| {
            let terms = terms(db, 30);
            jobs::counter(db, answer(job), terms)
        })
        .await?;
    bench.write(move |db| jobs::refuse_counter(db, Actor::SETUP, job)).await?;
    assert_eq!(state(bench, job).await?, JobState::Declined);
    let counter = bench.read(move |db| jobs::counter_of(db, job)).await?.ok_or("it is kept")?;
    assert_eq!(counter.answer.as_deref(), Some("refused"));
    assert_eq!(stands(bench, &order).await?.1.open(), 30);
    assert_eq!(reserved(bench, &town, 0).await?, 0);
    Ok(())
}

async fn other_terms_lapse(bench: &Bench) -> Outcome {
    let (town, _, made) = offered(bench, 10, &[30], &[10, 10, 10]).await?;
    let (asked, back, taken) = (made[0], made[1], made[2]);
    for job in made {
        bench
            .write(move |db| {
                let terms = terms(db, 10);
                jobs::counter(db, answer(job), terms)
            })
            .await?;
    }
    bench.write(move |db| jobs::decline(db, answer(back), Reason::Price)).await?;
    bench.write(move |db| jobs::withdraw(db, Actor::PLANNER, taken, "")).await?;
    bench.write(|db| shift_hours(db, 24)).await?;
    refused(bench.write(move |db| jobs::take_counter(db, Actor::SETUP, asked)).await, "offer_expired");
    let (_, paused) = bench.write(move |db| jobs::expire(db, asked)).await?.ok_or("it expires")?;
    assert!(!paused);
    for job in [asked, back, taken] {
        let counter = bench.read(move |db| jobs::counter_of(db, job)).await?.ok_or("it is kept")?;
        assert_eq!(counter.answer.as_deref(), Some("lapsed"));
    }
    let shop = town.shops[0].workshop_id;
    let silences = bench.read(move |db| Ok(workshops::find(db, shop)?.silences)).await?;
    assert_eq!(silences, 0, "the designer was silent, not the workshop");
    Ok(())
}

async fn an_offer_is_taken_back(bench: &Bench) -> Outcome {
    let (town, order, made) = offered(bench, 10, &[30], &[20, 10]).await?;
    let (first, second) = (made[0], made[1]);
    bench.write(move |db| jobs::withdraw(db, Actor::PLANNER, first, "replanned")).await?;
    refused(bench.write(move |db| jobs::accept(db, answer(first))).await, "offer_withdrawn");
    bench.write(move |db| jobs::accept(db, answer(second))).await?;
    bench.write(move |db| jobs::withdraw(db, Actor::LINK, second, "the saw broke")).await?;
    let (state, totals) = stands(bench, &order).await?;
    assert_eq!((state, totals.open()), (RequestState::Posted, 30));
    assert_eq!((reserved(bench, &town, 0).await?, reserved(bench, &town, 1).await?), (0, 0));
    refused(bench.write(move |db| jobs::withdraw(db, Actor::LINK, second, "")).await, "job_state");
    Ok(())
}

async fn what_nobody_makes_leaves_the_request_short(bench: &Bench) -> Outcome {
    let (town, order, made) = offered(bench, 10, &[40], &[30]).await?;
    bench.write(move |db| jobs::accept(db, answer(made[0]))).await?;
    let (state, totals) = stands(bench, &order).await?;
    assert_eq!((state, totals.accepted, totals.unfilled), (RequestState::Short, 30, 10));
    let id = order.id;
    refused(bench.write(move |db| requests::settle_for_less(db, Actor::SETUP, id)).await, "work_is_under_way");
    // A lever: the planner may look again, and this time finds somebody.
    bench.write(move |db| requests::reopen(db, Actor::SETUP, id, "lever")).await?;
    let of = order.clone();
    let job = bench.write(move |db| Ok(publish(db, &town, &of, &[(0, &[(0, 10)])])?[0])).await?;
    bench.write(move |db| jobs::accept(db, answer(job))).await?;
    assert_eq!(stands(bench, &order).await?.0, RequestState::Committed);
    Ok(())
}

async fn an_offer_beyond_what_is_open_is_refused(bench: &Bench) -> Outcome {
    let (town, order) = town(bench, 2, 100, &[30, 10]).await?;
    let lines: [&[(usize, i64)]; 3] = [&[(0, 31)], &[(1, 11)], &[(0, 30), (1, 11)]];
    for beyond in lines {
        let (shop, of) = (town.shops[0].clone(), order.clone());
        let made = bench.write(move |db| offer(db, &shop, &of, beyond, FirstArticle::Waived)).await;
        refused(made, "plan_is_stale");
    }
    // One stale line of a plan is undone alone.
    let (shops, of) = (town.shops.clone(), order.clone());
    bench
        .write(move |db| {
            offer(db, &shops[0], &of, &[(0, 25)], FirstArticle::Waived)?;
            refused(
                db.attempt(|db| offer(db, &shops[1], &of, &[(1, 5), (0, 6)], FirstArticle::Waived)),
                "plan_is_stale",
            );
            offer(db, &shops[1], &of, &[(1, 5), (0, 5)], FirstArticle::Waived)?;
            conclude(db, &of)
        })
        .await?;
    let (_, totals) = stands(bench, &order).await?;
    assert_eq!((totals.offered, totals.unfilled), (35, 5));
    Ok(())
}

async fn an_offer_beyond_the_calendar_is_refused(bench: &Bench) -> Outcome {
    // 21 days, from today to the due day, of one piece each.
    let (town, order) = town(bench, 1, 1, &[30]).await?;
    let (shop, of) = (town.shops[0].clone(), order.clone());
    let made = bench.write(move |db| offer(db, &shop, &of, &[(0, 22)], FirstArticle::Waived)).await;
    refused(made, "capacity_gone");
    assert_eq!(reserved(bench, &town, 0).await?, 0);
    let (with, of) = (town.clone(), order.clone());
    bench.write(move |db| publish(db, &with, &of, &[(0, &[(0, 21)])])).await?;
    assert_eq!(reserved(bench, &town, 0).await?, 21 * MICRO);
    Ok(())
}

async fn a_stale_plan_offers_nothing(bench: &Bench) -> Outcome {
    let (town, order) = town(bench, 2, 10, &[30]).await?;
    let (with, of) = (town.clone(), order.clone());
    let id = order.id;
    bench
        .write(move |db| {
            let mut changed = with.shops[0].clone();
            changed.per_day = MICRO;
            capacity::put(db, Actor::SETUP, changed)?;
            refused(db.attempt(|db| offer(db, &with.shops[0], &of, &[(0, 5)], FirstArticle::Waived)), "plan_is_stale");
            requests::advance(db, Actor::SETUP, id, RequestEvent::Cancel, "")?;
            refused(db.attempt(|db| offer(db, &with.shops[1], &of, &[(0, 5)], FirstArticle::Waived)), "plan_is_stale");
            Ok(())
        })
        .await?;
    assert_eq!(stands(bench, &order).await?.1.offered, 0);
    Ok(())
}

async fn a_cancelled_request_takes_no_answers(bench: &Bench) -> Outcome {
    let (town, order, made) = offered(bench, 10, &[30], &[20, 10]).await?;
    let (id, first, second) = (order.id, made[0], made[1]);
    bench.write(move |db| jobs::accept(db, answer(first))).await?;
    bench.write(move |db| requests::advance(db, Actor::SETUP, id, RequestEvent::Cancel, "")).await?;
    refused(bench.write(move |db| jobs::accept(db, answer(second))).await, "offer_withdrawn");
    bench
        .write(move |db| {
            jobs::withdraw(db, Actor::SETUP, first, "cancelled")?;
            jobs::withdraw(db, Actor::SETUP, second, "cancelled")
        })
        .await?;
    let (state, totals) = stands(bench, &order).await?;
    assert_eq!((state, totals.accepted, totals.offered), (RequestState::Cancelled, 0, 0));
    assert_eq!(reserved(bench, &town, 0).await?, 0);
    Ok(())
}

async fn a_promise_outlives_a_smaller_pattern(bench: &Bench) -> Outcome {
    let (town, _, made) = offered(bench, 10, &[30], &[30]).await?;
    let job = made[0];
    let shop = town.shops[0].clone();
    let smaller = capacity::Capability { per_day: 2 * MICRO, ..shop.clone() };
    bench.write(move |db| capacity::put(db, Actor::SETUP, smaller)).await?;
    refused(
        bench
            .write(move |db| {
                let today = db.now.date_naive();
                capacity::state_day(db, Actor::SETUP, &shop, today, MICRO)
            })
            .await,
        "day_is_promised",
    );
    assert_eq!(reserved(bench, &town, 0).await?, 30 * MICRO, "what is promised stays promised");
    bench.write(move |db| jobs::decline(db, answer(job), Reason::MachineDown)).await?;
    let first_days = bench
        .read(move |db| {
            let (from, to) = (db.now.date_naive(), (db.now + TimeDelta::days(4)).date_naive());
            let now = capacity::find(db, town.shops[0].id)?;
            Ok(capacity::calendars(db, &[now], from, to)?.into_values().next().unwrap_or_default())
        })
        .await?;
    assert!(
        first_days.iter().all(|day| day.capacity == 2 * MICRO),
        "and then the smaller pattern holds: {first_days:?}"
    );
    Ok(())
}

async fn planning_is_marked_whenever_pieces_open(bench: &Bench) -> Outcome {
    let (town, order, made) = offered(bench, 10, &[30], &[10, 10, 10]).await?;
    let lease = bench.write(planning_groups::claim).await?.ok_or("posting marked it")?;
    assert_eq!(bench.write(planning_groups::claim).await?, None);
    // One decline moves the request to `posted`; the next finds it there and must mark again all the same.
    let (first, second) = (made[0], made[1]);
    bench.write(move |db| jobs::decline(db, answer(first), Reason::Price)).await?;
    bench.write(move |db| planning_groups::finish(db, &lease, false, None)).await?;
    let lease = bench.write(planning_groups::claim).await?.ok_or("the decline marked it")?;
    assert_eq!(stands(bench, &order).await?.0, RequestState::Posted);
    bench.write(move |db| jobs::decline(db, answer(second), Reason::Price)).await?;
    bench.write(move |db| planning_groups::finish(db, &lease, false, None)).await?;
    let lease = bench.write(planning_groups::claim).await?.ok_or("so did the second")?;
    assert_eq!(lease.cause, "declined");
    let of = order.clone();
    bench.write(move |db| publish(db, &town, &of, &[(0, &[(0, 20)])])).await?;
    bench.write(move |db| planning_groups::finish(db, &lease, false, None)).await?;
    assert_eq!(bench.write(planning_groups::claim).await?, None);
    Ok(())
}
