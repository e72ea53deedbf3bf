//! The life of a job after the promise: making, sending, receiving, closing, and what goes wrong on the way.

use store::event::Actor;
use store::jobs::{self, Arrived, FirstArticle, Job, Remedy, Reported};
use store::requests::{self, Totals};
use store::state::{JobEvent, JobState, RequestEvent, RequestState};
use store::{Db, DestinationId, JobId, ReportId, Result, StoreError, TimeDelta, clock};

use crate::support::{
    Bench, Order, Outcome, Town, answer, conclude, found, offer, on_both, post, publish, refused, standing,
};

on_both!(
    an_order_runs_to_closure,
    reports_stay_within_the_promise,
    a_correction_is_a_new_report,
    scrap_does_not_keep_a_workshop_from_giving_back,
    what_was_made_is_kept_when_the_rest_is_given_back,
    a_job_that_is_made_is_not_taken_back,
    a_first_article_comes_first,
    a_silent_first_article_can_still_be_sent,
    a_slow_rate_is_a_risk_and_a_fast_one_clears_it,
    missed_reports_are_counted_once,
    reminders_come_in_their_time,
    rejected_pieces_are_planned_again,
    written_off_pieces_stay_away,
    a_receipt_counts_once_and_fits_its_line,
    a_dispute_holds_delivery_until_it_is_decided,
    a_short_request_is_delivered_for_less,
    a_cancellation_keeps_what_was_made,
);

/// A town with one order for these places, all of it accepted by one workshop.
pub async fn promised(bench: &Bench, wanted: &'static [i64], first: FirstArticle) -> Result<(Town, Order, JobId)> {
    bench
        .write(move |db| {
            let town = found(db, 2, 10)?;
            let order = post(db, &town, wanted)?;
            let lines: Vec<(usize, i64)> = wanted.iter().copied().enumerate().collect();
            let job = offer(db, &town.shops[0], &order, &lines, first)?;
            conclude(db, &order)?;
            jobs::accept(db, answer(job))?;
            Ok((town, order, job))
        })
        .await
}

pub async fn stands(bench: &Bench, order: &Order) -> Result<(RequestState, Totals)> {
    let order = order.clone();
    bench.read(move |db| standing(db, &order)).await
}

pub async fn job(bench: &Bench, id: JobId) -> Result<Job> {
    bench.read(move |db| jobs::find(db, id)).await
}

pub fn tell(db: &mut Db, of: JobId, good: i64, scrap: i64) -> Result<ReportId> {
    let id = ReportId::new();
    jobs::report(db, Actor::LINK, id, of, None, Reported { good, scrap, ..Reported::default() })?;
    Ok(id)
}

pub fn arrived(job: JobId, destination: DestinationId, good: i64, remedy: Remedy) -> Arrived {
    Arrived { job, destination, good, reason: String::new(), remedy }
}

fn days(db: &mut Db, days: i64) -> Result<()> {
    clock::shift(db, days * 86_400).map(|_| ())
}

async fn an_order_runs_to_closure(bench: &Bench) -> Outcome {
    let (_, order, id) = promised(bench, &[20, 10], FirstArticle::Waived).await?;
    let [near, far] = [order.places[0], order.places[1]];
    bench.write(move |db| tell(db, id, 12, 1)).await?;
    assert_eq!(job(bench, id).await?.state, JobState::Producing);
    assert_eq!(stands(bench, &order).await?.0, RequestState::InProduction);
    refused(bench.write(move |db| jobs::ship(db, Actor::LINK, id, None)).await, "job_state");
    bench.write(move |db| tell(db, id, 18, 0)).await?;
    let made = job(bench, id).await?;
    assert_eq!((made.state, made.good, made.scrap, made.progress_due_at), (JobState::Ready, 30, 1, None));
    refused(
        bench.write(move |db| jobs::receive(db, Actor::LINK, arrived(id, near, 20, Remedy::None))).await,
        "job_state",
    );
    bench.write(move |db| jobs::ship(db, Actor::LINK, id, Some(made.version))).await?;
    bench.write(move |db| jobs::receive(db, Actor::LINK, arrived(id, near, 20, Remedy::None))).await?;
    assert_eq!(job(bench, id).await?.state, JobState::Shipped);
    bench.write(move |db| jobs::receive(db, Actor::LINK, arrived(id, far, 10, Remedy::None))).await?;
    assert_eq!(job(bench, id).await?.state, JobState::Received);
    let (state, totals) = stands(bench, &order).await?;
    assert_eq!((state, totals.received), (RequestState::Delivered, 30));
    let request = order.id;
    bench
        .write(move |db| {
            jobs::close(db, Actor::CLOCK, id)?;
            requests::advance(db, Actor::CLOCK, request, RequestEvent::Close, "")
        })
        .await?;
    assert_eq!(stands(bench, &order).await?.0, RequestState::Closed);
    let (receipts, reports) = bench.read(move |db| Ok((jobs::receipts(db, &[id])?, jobs::reports(db, &[id])?))).await?;
    assert_eq!((receipts.len(), reports.len()), (2, 2));
    Ok(())
}

async fn reports_stay_within_the_promise(bench: &Bench) -> Outcome {
    let (_, _, id) = promised(bench, &[30], FirstArticle::Waived).await?;
    for (good, scrap, code) in [
        (31, 0, "report_too_much"),
        (0, 34, "report_too_much"),
        (30, 4, "report_too_much"),
        (-1, 0, "report_negative"),
        (0, -1, "report_negative"),
        (i64::MAX, 1, "report_too_much"),
        (1, i64::MAX, "report_too_much"),
    ] {
        refused(bench.write(move |db| tell(db, id, good, scrap)).await, code);
    }
    bench.write(move |db| tell(db, id, 29, 3)).await?;
    refused(bench.write(move |db| tell(db, id, 0, 2)).await, "report_too_much");
    bench.write(move |db| tell(db, id, 1, 0)).await?;
    refused(bench.write(move |db| tell(db, id, 0, 0)).await, "job_state");
    Ok(())
}

async fn a_correction_is_a_new_report(bench: &Bench) -> Outcome {
    let (town, _, id) = promised(bench, &[30], FirstArticle::Waived).await?;
    let first = bench.write(move |db| tell(db, id, 12, 0)).await?;
    let correct = move |by: i64, which: ReportId| {
        move |db: &mut Db| {
            let said = Reported { good: by, corrects: Some(which), ..Reported::default() };
            jobs::report(db, Actor::LINK, ReportId::new(), id, None, said)
        }
    };
    refused(bench.write(correct(-13, first)).await, "report_negative");
    bench.write(correct(-10, first)).await?;
    assert_eq!(job(bench, id).await?.good, 2);
    let other = bench
        .write(move |db| {
            let order = post(db, &town, &[5])?;
            let job = publish(db, &town, &order, &[(1, &[(0, 5)])])?[0];
            jobs::accept(db, answer(job))?;
            tell(db, job, 1, 0)
        })
        .await?;
    let astray = bench.write(correct(1, other)).await;
    assert!(matches!(astray, Err(StoreError::Missing("report"))), "{astray:?}");
    Ok(())
}

async fn scrap_does_not_keep_a_workshop_from_giving_back(bench: &Bench) -> Outcome {
    let (_, order, id) = promised(bench, &[30], FirstArticle::Waived).await?;
    bench.write(move |db| tell(db, id, 3, 25)).await?;
    bench.write(move |db| jobs::reduce(db, Actor::LINK, id, None, 5)).await?;
    let known = job(bench, id).await?;
    assert_eq!((known.quantity, known.good, known.scrap, known.price), (5, 3, 25, 500));
    assert_eq!(stands(bench, &order).await?.1.open(), 25);
    Ok(())
}

async fn what_was_made_is_kept_when_the_rest_is_given_back(bench: &Bench) -> Outcome {
    let (_, order, id) = promised(bench, &[20, 10], FirstArticle::Waived).await?;
    bench.write(move |db| tell(db, id, 12, 0)).await?;
    for keep in [0, 11, 30, 31] {
        refused(bench.write(move |db| jobs::reduce(db, Actor::LINK, id, None, keep)).await, "reduce_quantity");
    }
    bench.write(move |db| jobs::withdraw(db, Actor::LINK, id, "no more wood")).await?;
    let known = job(bench, id).await?;
    assert_eq!((known.state, known.quantity, known.price, known.progress_due_at), (JobState::Ready, 12, 1200, None));
    let (state, totals) = stands(bench, &order).await?;
    assert_eq!((state, totals.accepted, totals.open()), (RequestState::Posted, 12, 18));
    Ok(())
}

async fn a_job_that_is_made_is_not_taken_back(bench: &Bench) -> Outcome {
    let (_, _, id) = promised(bench, &[30], FirstArticle::Waived).await?;
    bench.write(move |db| tell(db, id, 30, 0)).await?;
    refused(bench.write(move |db| jobs::withdraw(db, Actor::LINK, id, "")).await, "job_state");
    refused(bench.write(move |db| jobs::reduce(db, Actor::LINK, id, None, 30)).await, "reduce_quantity");
    bench.write(move |db| jobs::ship(db, Actor::LINK, id, None)).await?;
    refused(bench.write(move |db| jobs::withdraw(db, Actor::LINK, id, "")).await, "job_state");
    assert_eq!(job(bench, id).await?.quantity, 30);
    Ok(())
}

fn send_article(db: &mut Db, of: JobId) -> Result<()> {
    jobs::submit_first_article(db, Actor::LINK, ReportId::new(), of, "430 mm high".into(), None).map(|_| ())
}

async fn a_first_article_comes_first(bench: &Bench) -> Outcome {
    let (_, _, id) = promised(bench, &[30], FirstArticle::Wanted).await?;
    refused(bench.write(move |db| tell(db, id, 1, 0)).await, "first_article_first");
    refused(bench.write(move |db| jobs::inspect(db, Actor::SETUP, id, true, "")).await, "job_state");
    bench.write(move |db| send_article(db, id)).await?;
    assert_eq!(job(bench, id).await?.state, JobState::FirstArticle);
    bench.write(move |db| jobs::inspect(db, Actor::SETUP, id, false, "too low")).await?;
    assert_eq!(job(bench, id).await?.state, JobState::Accepted);
    bench.write(move |db| send_article(db, id)).await?;
    bench.write(move |db| jobs::inspect(db, Actor::SETUP, id, true, "")).await?;
    let known = job(bench, id).await?;
    assert_eq!((known.state, known.first_article), (JobState::Producing, FirstArticle::Passed));
    refused(bench.write(move |db| send_article(db, id)).await, "first_article_not_wanted");
    bench.write(move |db| tell(db, id, 30, 0)).await?;
    Ok(())
}

async fn a_silent_first_article_can_still_be_sent(bench: &Bench) -> Outcome {
    let (_, _, id) = promised(bench, &[30], FirstArticle::Wanted).await?;
    bench.write(move |db| jobs::raise_late_risk(db, id, "silence")).await?;
    bench.write(move |db| send_article(db, id)).await?;
    bench.write(move |db| jobs::inspect(db, Actor::SETUP, id, true, "")).await?;
    bench.write(move |db| tell(db, id, 1, 0)).await?;
    assert_eq!(job(bench, id).await?.state, JobState::Producing);
    Ok(())
}

async fn a_slow_rate_is_a_risk_and_a_fast_one_clears_it(bench: &Bench) -> Outcome {
    let (_, _, id) = promised(bench, &[60], FirstArticle::Waived).await?;
    assert_eq!(bench.write(move |db| jobs::assess(db, id)).await?, None, "no forecast on the first day");
    bench.write(|db| days(db, 10)).await?;
    bench.write(move |db| tell(db, id, 4, 0)).await?;
    let raised = bench.write(move |db| jobs::assess(db, id)).await?;
    assert_eq!(raised.map(|r| r.0), Some(JobEvent::RaiseLateRisk));
    let late = job(bench, id).await?;
    let forecast = bench.read(move |db| Ok(jobs::forecast(&late, db.now))).await?.ok_or("there is a rate")?;
    assert!(forecast.is_late() && forecast.by_due < 60, "{forecast:?}");
    assert_eq!(bench.write(move |db| jobs::assess(db, id)).await?, None, "raised once");
    bench.write(move |db| tell(db, id, 40, 0)).await?;
    let cleared = bench.write(move |db| jobs::assess(db, id)).await?;
    assert_eq!(cleared.map(|r| r.0), Some(JobEvent::ClearLateRisk));
    let later = job(bench, id).await?.due_day + TimeDelta::days(5);
    refused(bench.write(move |db| jobs::extend(db, Actor::SETUP, id, later)).await, "job_state");
    bench.write(move |db| jobs::raise_late_risk(db, id, "silence")).await?;
    bench.write(move |db| jobs::extend(db, Actor::SETUP, id, later)).await?;
    assert_eq!(job(bench, id).await?.due_day, later);
    refused(bench.write(move |db| jobs::extend(db, Actor::SETUP, id, later)).await, "day_not_later");
    Ok(())
}

async fn missed_reports_are_counted_once(bench: &Bench) -> Outcome {
    let (_, _, id) = promised(bench, &[30], FirstArticle::Waived).await?;
    assert_eq!(bench.write(move |db| jobs::missed(db, id)).await?, 0, "it is not due");
    bench.write(|db| days(db, 4)).await?;
    let counted = bench.at_once(0..4, move |db, _| jobs::missed(db, id)).await;
    let counted: Vec<i32> = counted.into_iter().collect::<Result<_>>()?;
    assert_eq!(counted.iter().sum::<i32>(), 1, "{counted:?}");
    bench.write(|db| days(db, 4)).await?;
    assert_eq!(bench.write(move |db| jobs::missed(db, id)).await?, 2);
    bench.write(move |db| tell(db, id, 1, 0)).await?;
    assert_eq!(job(bench, id).await?.missed_reports, 0);
    Ok(())
}

async fn reminders_come_in_their_time(bench: &Bench) -> Outcome {
    let (_, id) = bench
        .write(|db| {
            let town = found(db, 1, 10)?;
            let order = post(db, &town, &[5])?;
            let job = publish(db, &town, &order, &[(0, &[(0, 5)])])?[0];
            Ok((order, job))
        })
        .await?;
    let seen = job(bench, id).await?;
    let early = seen.clone();
    assert!(!bench.write(move |db| jobs::nudged(db, &early, 1)).await?);
    bench.write(|db| clock::shift(db, 24 * 3600)).await?;
    let sent = bench.at_once(0..4, move |db, _| jobs::nudged(db, &seen, 1)).await;
    assert_eq!(sent.into_iter().collect::<Result<Vec<_>>>()?.iter().filter(|s| **s).count(), 1);
    let seen = job(bench, id).await?;
    let early = seen.clone();
    assert!(!bench.write(move |db| jobs::nudged(db, &early, 2)).await?, "85 % of 48 hours are not over");
    bench.write(|db| clock::shift(db, 17 * 3600)).await?;
    assert!(bench.write(move |db| jobs::nudged(db, &seen, 2)).await?);
    Ok(())
}

/// A job of 20 pieces for one place and 10 for another, on the way.
pub async fn shipped(bench: &Bench) -> Result<(Town, Order, JobId)> {
    let (town, order, id) = promised(bench, &[20, 10], FirstArticle::Waived).await?;
    bench
        .write(move |db| {
            tell(db, id, 30, 0)?;
            jobs::ship(db, Actor::LINK, id, None)
        })
        .await?;
    Ok((town, order, id))
}

async fn rejected_pieces_are_planned_again(bench: &Bench) -> Outcome {
    let (town, order, id) = shipped(bench).await?;
    let [near, far] = [order.places[0], order.places[1]];
    bench.write(move |db| jobs::receive(db, Actor::LINK, arrived(id, near, 17, Remedy::Replace))).await?;
    let (state, totals) = stands(bench, &order).await?;
    assert_eq!((state, totals.accepted, totals.received, totals.open()), (RequestState::Posted, 27, 17, 3));
    let of = order.clone();
    let again = bench.write(move |db| Ok(publish(db, &town, &of, &[(1, &[(0, 3)])])?[0])).await?;
    bench.write(move |db| jobs::receive(db, Actor::LINK, arrived(id, far, 10, Remedy::None))).await?;
    bench.write(move |db| jobs::accept(db, answer(again))).await?;
    assert_eq!(stands(bench, &order).await?.0, RequestState::InProduction);
    bench
        .write(move |db| {
            tell(db, again, 3, 0)?;
            jobs::ship(db, Actor::LINK, again, None)?;
            jobs::receive(db, Actor::LINK, arrived(again, near, 3, Remedy::None))
        })
        .await?;
    let (state, totals) = stands(bench, &order).await?;
    assert_eq!((state, totals.received), (RequestState::Delivered, 30));
    Ok(())
}

async fn written_off_pieces_stay_away(bench: &Bench) -> Outcome {
    let (_, order, id) = shipped(bench).await?;
    let [near, far] = [order.places[0], order.places[1]];
    bench.write(move |db| jobs::receive(db, Actor::LINK, arrived(id, near, 18, Remedy::WrittenOff))).await?;
    let (state, totals) = stands(bench, &order).await?;
    assert_eq!((state, totals.unfilled, totals.open()), (RequestState::InProduction, 2, 0));
    let request = order.id;
    bench.write(move |db| requests::reopen(db, Actor::SETUP, request, "by hand")).await?;
    let (_, totals) = stands(bench, &order).await?;
    assert_eq!((totals.unfilled, totals.open()), (2, 0), "nobody looks for them again");
    bench.write(move |db| jobs::receive(db, Actor::LINK, arrived(id, far, 10, Remedy::None))).await?;
    let (state, totals) = stands(bench, &order).await?;
    assert_eq!((state, totals.received), (RequestState::Delivered, 28));
    Ok(())
}

async fn a_receipt_counts_once_and_fits_its_line(bench: &Bench) -> Outcome {
    let (_, order, id) = shipped(bench).await?;
    let near = order.places[0];
    for (good, remedy, code) in [
        (21, Remedy::None, "receipt_quantity"),
        (-1, Remedy::Replace, "receipt_quantity"),
        (i64::MIN, Remedy::Replace, "receipt_quantity"),
        (19, Remedy::None, "receipt_remedy"),
        (20, Remedy::Replace, "receipt_remedy"),
    ] {
        refused(bench.write(move |db| jobs::receive(db, Actor::LINK, arrived(id, near, good, remedy))).await, code);
    }
    let answers = bench
        .at_once(0..4, move |db, _| jobs::receive(db, Actor::LINK, arrived(id, near, 19, Remedy::WrittenOff)))
        .await;
    assert_eq!(crate::support::good(&answers), 1);
    refused(
        bench.write(move |db| jobs::receive(db, Actor::LINK, arrived(id, near, 20, Remedy::None))).await,
        "already_received",
    );
    let elsewhere =
        bench.write(move |db| jobs::receive(db, Actor::LINK, arrived(id, DestinationId::new(), 1, Remedy::None)));
    let elsewhere = elsewhere.await;
    assert!(matches!(elsewhere, Err(StoreError::Missing("destination"))), "{elsewhere:?}");
    let known = job(bench, id).await?;
    let asked = bench.at_once(0..4, move |db, _| jobs::asked_for_receipt(db, &known)).await;
    assert_eq!(asked.into_iter().collect::<Result<Vec<_>>>()?.iter().filter(|a| **a).count(), 1);
    Ok(())
}

async fn a_dispute_holds_delivery_until_it_is_decided(bench: &Bench) -> Outcome {
    let (town, order, id) = shipped(bench).await?;
    refused(bench.write(move |db| jobs::dispute(db, Actor::LINK, id, "")).await, "job_state");
    // A second job of another request shows that only the disputed one is held.
    let [near, far] = [order.places[0], order.places[1]];
    let more = bench
        .write(move |db| {
            jobs::receive(db, Actor::LINK, arrived(id, near, 15, Remedy::Replace))?;
            let more = publish(db, &town, &order, &[(1, &[(0, 5)])])?[0];
            jobs::receive(db, Actor::LINK, arrived(id, far, 10, Remedy::None))?;
            jobs::dispute(db, Actor::LINK, id, "they were good")?;
            jobs::accept(db, answer(more))?;
            tell(db, more, 5, 0)?;
            jobs::ship(db, Actor::LINK, more, None)?;
            jobs::receive(db, Actor::LINK, arrived(more, near, 5, Remedy::None))?;
            Ok((order, more))
        })
        .await?;
    let (order, _) = more;
    assert_eq!(stands(bench, &order).await?.0, RequestState::InProduction);
    bench.write(move |db| jobs::resolve(db, Actor::SETUP, id, "settled")).await?;
    assert_eq!(stands(bench, &order).await?.0, RequestState::Delivered);
    Ok(())
}

async fn a_short_request_is_delivered_for_less(bench: &Bench) -> Outcome {
    let (order, id) = bench
        .write(|db| {
            let town = found(db, 1, 10)?;
            let order = post(db, &town, &[30])?;
            let job = publish(db, &town, &order, &[(0, &[(0, 20)])])?[0];
            jobs::accept(db, answer(job))?;
            tell(db, job, 20, 0)?;
            jobs::ship(db, Actor::LINK, job, None)?;
            Ok((order, job))
        })
        .await?;
    let (request, place) = (order.id, order.places[0]);
    refused(bench.write(move |db| requests::settle_for_less(db, Actor::SETUP, request)).await, "work_is_under_way");
    bench.write(move |db| jobs::receive(db, Actor::LINK, arrived(id, place, 20, Remedy::None))).await?;
    assert_eq!(stands(bench, &order).await?.0, RequestState::Short);
    bench.write(move |db| requests::settle_for_less(db, Actor::SETUP, request)).await?;
    let (state, totals) = stands(bench, &order).await?;
    assert_eq!((state, totals.unfilled, totals.received), (RequestState::Delivered, 10, 20));
    Ok(())
}

async fn a_cancellation_keeps_what_was_made(bench: &Bench) -> Outcome {
    let (_, order, id) = promised(bench, &[20, 10], FirstArticle::Waived).await?;
    let request = order.id;
    bench
        .write(move |db| {
            tell(db, id, 7, 2)?;
            requests::advance(db, Actor::SETUP, request, RequestEvent::Cancel, "the school closed")?;
            jobs::withdraw(db, Actor::SETUP, id, "cancelled")
        })
        .await?;
    let known = job(bench, id).await?;
    assert_eq!((known.state, known.quantity, known.good, known.price), (JobState::Ready, 7, 7, 700));
    assert_eq!(stands(bench, &order).await?.0, RequestState::Cancelled);
    // What was made can still be sent and received, and is counted.
    let lines = bench.read(move |db| jobs::lines(db, &[id])).await?;
    bench
        .write(move |db| {
            jobs::ship(db, Actor::LINK, id, None)?;
            for line in lines.into_iter().filter(|l| l.quantity > 0) {
                jobs::receive(db, Actor::LINK, arrived(id, line.destination_id, line.quantity, Remedy::None))?;
            }
            Ok(())
        })
        .await?;
    assert_eq!(job(bench, id).await?.state, JobState::Received);
    assert_eq!(stands(bench, &order).await?.1.received, 7);
    Ok(())
}
