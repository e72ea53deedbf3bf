//! What is put right afterwards: reports that were wrong, days that were not needed, pieces that are repaired.

use store::capacity::{self, MICRO};
use store::event::Actor;
use store::jobs::{self, FirstArticle, Remedy, Reported};
use store::requests::{self, Totals};
use store::state::{JobState, RequestEvent, RequestState};
use store::{CapabilityId, Db, JobId, ReportId, Result, TimeDelta};

use crate::making::{arrived, job, promised, shipped, stands, tell};
use crate::support::{Bench, Order, Outcome, on_both, refused};

on_both!(
    a_job_that_was_ready_is_corrected_until_it_is_sent,
    what_is_made_early_gives_its_days_back,
    pieces_that_are_repaired_come_again,
    repairs_wait_for_every_destination,
    a_request_of_which_all_is_written_off_is_delivered,
);

fn correct(db: &mut Db, of: JobId, which: ReportId, good: i64, scrap: i64) -> Result<()> {
    let said = Reported { good, scrap, corrects: Some(which), ..Reported::default() };
    jobs::report(db, Actor::LINK, ReportId::new(), of, None, said).map(|_| ())
}

/// Millionths that are promised of a capability from today on.
fn reserved(db: &mut Db, of: CapabilityId) -> Result<i64> {
    let (of, today) = (capacity::find(db, of)?, db.now.date_naive());
    let all = capacity::calendars(db, std::slice::from_ref(&of), today, today + TimeDelta::days(60))?;
    Ok(all.values().flatten().map(|day| day.reserved).sum())
}

async fn a_job_that_was_ready_is_corrected_until_it_is_sent(bench: &Bench) -> Outcome {
    let (_, order, id) = promised(bench, &[50], FirstArticle::Waived).await?;
    let first = bench.write(move |db| tell(db, id, 50, 0)).await?;
    assert_eq!(job(bench, id).await?.state, JobState::Ready);
    refused(bench.write(move |db| tell(db, id, 0, 1)).await, "job_state");
    // A slip in the scrap leaves it ready; fifty instead of five takes it back to work.
    bench.write(move |db| correct(db, id, first, 0, 2)).await?;
    assert_eq!(job(bench, id).await?.state, JobState::Ready);
    bench.write(move |db| correct(db, id, first, -45, -2)).await?;
    let mended = job(bench, id).await?;
    assert_eq!((mended.state, mended.good, mended.scrap), (JobState::Producing, 5, 0));
    assert!(mended.progress_due_at.is_some());
    assert_eq!(stands(bench, &order).await?.0, RequestState::InProduction);
    bench.write(move |db| tell(db, id, 45, 0)).await?;
    bench.write(move |db| jobs::ship(db, Actor::LINK, id, None)).await?;
    refused(bench.write(move |db| correct(db, id, first, -1, 0)).await, "job_state");
    assert_eq!(bench.read(move |db| Ok(jobs::reports(db, &[id])?.len())).await?, 4, "each correction is a row");
    Ok(())
}

async fn what_is_made_early_gives_its_days_back(bench: &Bench) -> Outcome {
    let (_, _, id) = promised(bench, &[50], FirstArticle::Waived).await?;
    let of = job(bench, id).await?.capability_id;
    assert_eq!(bench.read(move |db| reserved(db, of)).await?, 50 * MICRO);
    let first = bench.write(move |db| tell(db, id, 50, 0)).await?;
    assert!(bench.read(move |db| reserved(db, of)).await? <= 10 * MICRO, "only today is still held");
    // More is to be made after all: days are held for it again.
    bench.write(move |db| correct(db, id, first, -30, 0)).await?;
    assert!(bench.read(move |db| reserved(db, of)).await? >= 30 * MICRO);
    Ok(())
}

async fn pieces_that_are_repaired_come_again(bench: &Bench) -> Outcome {
    let (_, order, id) = shipped(bench).await?;
    let [near, far] = [order.places[0], order.places[1]];
    bench.write(move |db| jobs::receive(db, Actor::LINK, arrived(id, far, 10, Remedy::None))).await?;
    bench.write(move |db| jobs::receive(db, Actor::LINK, arrived(id, near, 17, Remedy::Rework))).await?;
    let back = job(bench, id).await?;
    assert_eq!((back.state, back.good, back.quantity, back.shipped_at), (JobState::Producing, 27, 30, None));
    let (state, totals) = stands(bench, &order).await?;
    assert_eq!((state, totals.accepted, totals.received), (RequestState::InProduction, 30, 27), "nobody else is asked");
    let reports = bench.read(move |db| jobs::reports(db, &[id])).await?;
    let first = reports[0].id;
    refused(bench.write(move |db| correct(db, id, first, -4, 0)).await, "report_below_received");
    bench
        .write(move |db| {
            tell(db, id, 3, 0)?;
            jobs::ship(db, Actor::LINK, id, None)
        })
        .await?;
    refused(
        bench.write(move |db| jobs::receive(db, Actor::LINK, arrived(id, far, 0, Remedy::None))).await,
        "already_received",
    );
    bench.write(move |db| jobs::receive(db, Actor::LINK, arrived(id, near, 3, Remedy::None))).await?;
    let (state, totals) = stands(bench, &order).await?;
    assert_eq!((state, totals.received), (RequestState::Delivered, 30));
    Ok(())
}

async fn repairs_wait_for_every_destination(bench: &Bench) -> Outcome {
    let (_, order, id) = shipped(bench).await?;
    let [near, far] = [order.places[0], order.places[1]];
    bench.write(move |db| jobs::receive(db, Actor::LINK, arrived(id, near, 19, Remedy::Rework))).await?;
    assert_eq!(job(bench, id).await?.state, JobState::Shipped);
    refused(
        bench.write(move |db| jobs::receive(db, Actor::LINK, arrived(id, near, 1, Remedy::None))).await,
        "already_received",
    );
    bench.write(move |db| jobs::receive(db, Actor::LINK, arrived(id, far, 8, Remedy::WrittenOff))).await?;
    let back = job(bench, id).await?;
    assert_eq!((back.state, back.good), (JobState::Producing, 29));
    Ok(())
}

async fn a_request_of_which_all_is_written_off_is_delivered(bench: &Bench) -> Outcome {
    let (_, order, id) = shipped(bench).await?;
    let [near, far] = [order.places[0], order.places[1]];
    bench.write(move |db| jobs::receive(db, Actor::LINK, arrived(id, near, 0, Remedy::WrittenOff))).await?;
    bench.write(move |db| jobs::receive(db, Actor::LINK, arrived(id, far, 0, Remedy::WrittenOff))).await?;
    let (state, totals) = stands(bench, &order).await?;
    assert_eq!((state, totals.received, totals.unfilled), (RequestState::Delivered, 0, 30));
    close(bench, &order, id).await?;
    assert_eq!(stands(bench, &order).await?.0, RequestState::Closed);
    Ok(())
}

async fn close(bench: &Bench, order: &Order, id: JobId) -> Outcome {
    let request = order.id;
    bench
        .write(move |db| {
            jobs::close(db, Actor::CLOCK, id)?;
            requests::advance(db, Actor::CLOCK, request, RequestEvent::Close, "")
        })
        .await?;
    let totals = bench.read(move |db| Ok(Totals::of(&requests::destinations(db, &[request])?))).await?;
    assert_eq!(totals.open(), 0);
    Ok(())
}
