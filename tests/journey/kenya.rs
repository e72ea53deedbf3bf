//! The worked case: 5,000 face shields for five hospitals over forty workshops, with two refusals and one silence.

use api::demo::drill;
use api::flows::{answers, making, post, receiving};
use store::event::{Actor, Channel};
use store::jobs::{self, Answer, Arrived, Job, Reason, Remedy, Reported};
use store::plans;
use store::requests::{self, Totals};
use store::state::{JobState, RequestState};
use store::{Db, ReportId, RequestId, Result, TimeDelta};
use tests::db::Outcome;
use tests::on_both;

use crate::house::House;

/// The request form of the case, filled in and handed in by the designer.
async fn post_the_case(house: &House) -> std::result::Result<RequestId, Box<dyn std::error::Error>> {
    let posted = house
        .write(|db| {
            let designer =
                store::accounts::by_email(db, "designer@example.org")?.ok_or(store::StoreError::Missing("designer"))?;
            let wanted = drill::example(db.now)?;
            post::post(db, Actor::account(designer.id, Channel::Page), designer.id, &wanted, true)
        })
        .await?;
    let request = posted.map_err(|errors| format!("{errors:?}"))?;
    house.settle().await?;
    Ok(request.id)
}

async fn jobs_of(house: &House, id: RequestId) -> Result<Vec<(String, Job)>> {
    house
        .read(move |db| {
            jobs::of_requests(db, &[id])?
                .into_iter()
                .map(|job| Ok((store::workshops::find(db, job.workshop_id)?.slug, job)))
                .collect()
        })
        .await
}

fn by_link(job: &Job) -> Answer {
    Answer { actor: Actor::LINK, job: job.id, version: Some(job.version) }
}

fn totals(db: &mut Db, id: RequestId) -> Result<Totals> {
    Ok(Totals::of(&requests::destinations(db, &[id])?))
}

on_both!(from_the_request_to_the_receipt, |database| async move {
    let house = House::with_kenya_drill(database).await?;
    let id = post_the_case(&house).await?;

    let (plan, state) = house.read(move |db| Ok((plans::numbered(db, id, 1)?, requests::find(db, id)?.state))).await?;
    assert_eq!((plan.cost, plan.currency.as_str()), (69_087_505, "KES"));
    assert_eq!((plan.workshops, plan.placed, plan.unfilled), (20, 5_000, 0));
    assert_eq!(state, RequestState::OffersOut);
    let offers = jobs_of(&house, id).await?;
    assert_eq!(offers.len(), 20);
    let letters = house.read(|db| store::letter::recent(db, None, 500)).await?;
    assert_eq!(letters.iter().filter(|l| l.kind == "offer").count(), 20);
    assert_eq!(letters.iter().filter(|l| l.state != store::letter::LetterState::Sent).count(), 0);
    house.is_sound().await?;

    // On the next morning W05 and W22 say no, W33 says nothing, the others say yes.
    house.pass(TimeDelta::hours(23)).await?;
    for (workshop, job) in &offers {
        let answer = by_link(job);
        match workshop.as_str() {
            "drill-w05" | "drill-w22" => {
                house.write(move |db| answers::decline(db, answer, Reason::NoCapacity, "")).await?
            }
            "drill-w33" => {}
            _ => house.write(move |db| answers::accept(db, answer)).await?,
        }
    }
    let promised: i64 = offers
        .iter()
        .filter(|(w, _)| !["drill-w05", "drill-w22", "drill-w33"].contains(&w.as_str()))
        .map(|(_, job)| job.quantity)
        .sum();
    assert_eq!(promised, 4_420);
    assert_eq!(house.read(move |db| totals(db, id)).await?.open(), 510);
    house.settle().await?;
    // An hour later W33's offer has ended.
    house.pass(TimeDelta::hours(1)).await?;
    house.is_sound().await?;

    let now = jobs_of(&house, id).await?;
    for (workshop, before) in offers.iter().filter(|(_, job)| job.quantity > 0) {
        let after = now.iter().find(|(_, job)| job.id == before.id).ok_or("a job is gone")?;
        match workshop.as_str() {
            "drill-w05" | "drill-w22" => assert_eq!(after.1.state, JobState::Declined),
            "drill-w33" => assert_eq!(after.1.state, JobState::Expired),
            _ => assert_eq!((after.1.state, after.1.quantity), (JobState::Accepted, before.quantity)),
        }
    }
    let again: Vec<&Job> =
        now.iter().map(|(_, job)| job).filter(|job| !offers.iter().any(|(_, o)| o.id == job.id)).collect();
    assert_eq!(again.iter().map(|job| job.quantity).sum::<i64>(), 580, "exactly what was refused is planned again");
    assert_eq!(house.read(move |db| totals(db, id)).await?.unfilled, 0);

    for job in again {
        let answer = by_link(job);
        house.write(move |db| answers::accept(db, answer)).await?;
    }
    assert_eq!(house.read(move |db| Ok(requests::find(db, id)?.state)).await?, RequestState::Committed);
    house.is_sound().await?;

    make_and_send_everything(&house, id).await?;
    assert_eq!(house.read(move |db| Ok(requests::find(db, id)?.state)).await?, RequestState::InProduction);
    receive_everything(&house, id).await?;
    assert_eq!(house.read(move |db| Ok(requests::find(db, id)?.state)).await?, RequestState::Delivered);
    // The books close by themselves when the time for disputes is over.
    house.pass(TimeDelta::days(8)).await?;
    assert_eq!(house.read(move |db| Ok(requests::find(db, id)?.state)).await?, RequestState::Closed);
    assert_eq!(house.read(move |db| totals(db, id)).await?.received, 5_000);
    house.is_sound().await?;
});

async fn make_and_send_everything(house: &House, id: RequestId) -> Outcome {
    for (_, job) in jobs_of(house, id).await?.into_iter().filter(|(_, job)| job.state.is_accepted()) {
        house
            .write(move |db| {
                let half = job.quantity / 2;
                let said = |good| Reported { good, ..Reported::default() };
                if half > 0 {
                    making::report(db, Actor::LINK, ReportId::new(), job.id, None, said(half))?;
                }
                making::report(db, Actor::LINK, ReportId::new(), job.id, None, said(job.quantity - half))?;
                making::ship(db, Actor::LINK, job.id, None, None)
            })
            .await?;
    }
    house.settle().await?;
    Ok(())
}

async fn receive_everything(house: &House, id: RequestId) -> Outcome {
    for (_, job) in jobs_of(house, id).await?.into_iter().filter(|(_, job)| job.state == JobState::Shipped) {
        house
            .write(move |db| {
                for line in jobs::lines(db, &[job.id])?.into_iter().filter(|l| l.quantity > 0) {
                    let said = Arrived {
                        job: job.id,
                        destination: line.destination_id,
                        good: line.quantity,
                        reason: String::new(),
                        remedy: Remedy::None,
                    };
                    receiving::receive(db, Actor::LINK, said)?;
                }
                Ok(())
            })
            .await?;
    }
    Ok(())
}

on_both!(rejected_pieces_are_planned_again, |database| async move {
    let house = House::with_kenya_drill(database).await?;
    let id = post_the_case(&house).await?;
    for (_, job) in jobs_of(&house, id).await? {
        let answer = by_link(&job);
        house.write(move |db| answers::accept(db, answer)).await?;
    }
    make_and_send_everything(&house, id).await?;
    let (_, spoiled) = jobs_of(&house, id)
        .await?
        .into_iter()
        .filter(|(_, job)| job.state == JobState::Shipped)
        .max_by_key(|(_, job)| job.quantity)
        .ok_or("nothing was sent")?;
    let line = house.read(move |db| Ok(jobs::lines(db, &[spoiled.id])?.into_iter().max_by_key(|l| l.quantity))).await?;
    let line = line.ok_or("a job without lines")?;
    house
        .write(move |db| {
            let said = Arrived {
                job: spoiled.id,
                destination: line.destination_id,
                good: line.quantity - 25,
                reason: "cracked visors".to_owned(),
                remedy: Remedy::Replace,
            };
            receiving::receive(db, Actor::LINK, said)
        })
        .await?;
    house.is_sound().await?;
    // The next day, for nobody is asked twice for a request on one day.
    house.pass(TimeDelta::days(1)).await?;
    let now = house.read(move |db| totals(db, id)).await?;
    assert_eq!(now.offered + now.unfilled, 25);
    house.is_sound().await?;
});

on_both!(cancelling_counts_what_was_made, |database| async move {
    let house = House::with_kenya_drill(database).await?;
    let id = post_the_case(&house).await?;
    let offers = jobs_of(&house, id).await?;
    let (_, first) = offers.first().ok_or("no offers")?.clone();
    let (_, second) = offers.get(1).ok_or("no offers")?.clone();
    let (one, other) = (by_link(&first), by_link(&second));
    house
        .write(move |db| {
            answers::accept(db, one)?;
            answers::accept(db, other)?;
            let said = Reported { good: 5, ..Reported::default() };
            making::report(db, Actor::LINK, ReportId::new(), first.id, None, said)?;
            receiving::cancel(db, Actor::SETUP, id, "the need is gone")
        })
        .await?;
    let now = jobs_of(&house, id).await?;
    let state_of = |id| now.iter().find(|(_, job)| job.id == id).map(|(_, job)| (job.state, job.quantity));
    assert_eq!(state_of(first.id), Some((JobState::Ready, 5)));
    assert_eq!(state_of(second.id), Some((JobState::Withdrawn, 0)));
    assert!(now.iter().skip(2).all(|(_, job)| job.state == JobState::Withdrawn));
    house.is_sound().await?;
});

on_both!(what_a_workshop_gives_back_is_not_offered_to_it_again, |database| async move {
    let house = House::with_kenya_drill(database).await?;
    let id = post_the_case(&house).await?;
    for (_, job) in jobs_of(&house, id).await? {
        let answer = by_link(&job);
        house.write(move |db| answers::accept(db, answer)).await?;
    }
    let (giver, job) = jobs_of(&house, id).await?.into_iter().max_by_key(|(_, job)| job.quantity).ok_or("no jobs")?;
    let keep = job.quantity - 100;
    house.write(move |db| making::reduce(db, Actor::LINK, job.id, None, keep)).await?;
    house.pass(TimeDelta::days(1)).await?;
    let now = jobs_of(&house, id).await?;
    assert_eq!(now.iter().filter(|(workshop, _)| *workshop == giver).count(), 1);
    let placed: i64 = now.iter().filter(|(_, job)| job.state == JobState::Offered).map(|(_, job)| job.quantity).sum();
    let short = house.read(move |db| totals(db, id)).await?.unfilled;
    assert_eq!(placed + short, 100);
    house.is_sound().await?;
});

on_both!(a_network_without_workshops_says_at_once_that_it_is_short, |database| async move {
    let house = House::with_kenya_drill(database).await?;
    let posted = house
        .write(|db| {
            let designer =
                store::accounts::by_email(db, "designer@example.org")?.ok_or(store::StoreError::Missing("designer"))?;
            let wanted = post::Wanted { networks: vec!["south-asia".to_owned()], ..drill::example(db.now)? };
            let by = Actor::account(designer.id, Channel::Page);
            let posted = post::post(db, by, designer.id, &wanted, true)?;
            if let Ok(request) = &posted {
                post::approve(db, by, request.id)?;
            }
            Ok(posted)
        })
        .await?;
    let id = posted.map_err(|errors| format!("{errors:?}"))?.id;
    house.settle().await?;
    let (state, totals) = house.read(move |db| Ok((requests::find(db, id)?.state, totals(db, id)?))).await?;
    assert_eq!((state, totals.unfilled), (RequestState::Short, 5_000));
    let letters = house.read(|db| store::letter::recent(db, None, 50)).await?;
    assert!(letters.iter().any(|l| l.kind == "request_short"), "a shortage is said at once");
    house.is_sound().await?;
});
