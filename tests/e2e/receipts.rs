//! Receipts by link and signed in, disputes, the inbox, and the way back of a paused workshop.

use api::flows::{answers, letters, making, workshops as flow};
use store::event::Actor;
use store::jobs::{self, Answer, JobLine, Reported};
use store::state::JobState;
use store::{Db, ReportId, workshops};
use tests::db::Failure;
use tests::in_world;
use tests::town::Town;
use tests::world::World;

use crate::offers::job;

/// Makes and sends everything past the pages; the paths of the workshop's link and of the receiver's.
async fn shipped(world: &World, town: &Town) -> Result<(String, String), Failure> {
    let id = town.job.id;
    let act = move |db: &mut Db| {
        answers::accept(db, Answer { actor: Actor::LINK, job: id, version: None })?;
        let said = Reported { good: 10, ..Reported::default() };
        making::report(db, Actor::LINK, ReportId::new(), id, None, said)?;
        making::ship(db, Actor::LINK, id, None, None)
    };
    world.app.store.write(act).await?;
    Ok((world.link("job_accepted", "job").await?, world.link("shipped", "receipt").await?))
}

async fn line(world: &World, town: &Town) -> Result<JobLine, Failure> {
    let id = town.job.id;
    Ok(world.app.store.read(move |db| Ok(jobs::lines(db, &[id])?.remove(0))).await?)
}

in_world!(all_good_is_one_tap, |world| async move {
    let town = Town::found(&world, "kisumu").await?;
    let (_, receipt) = shipped(&world, &town).await?;
    let phone = world.visitor()?;
    for _ in 0..2 {
        let page = phone.get(&receipt).await?.must_be(200).must_show("All 10 have arrived and are good");
        assert_eq!(page.header("cache-control"), "no-store");
    }
    assert_eq!(line(&world, &town).await?.received, 0);
    let id = town.job.id.to_string();
    for _ in 0..2 {
        phone.post(&receipt, &[("job", &id), ("all", "yes")]).await?.must_lead_to(&receipt);
    }
    phone.get(&receipt).await?.must_show("Confirmed: 10 of 10 good").must_show("Thank you");
    assert_eq!(line(&world, &town).await?.received, 10);
    let other = [("job", id.as_str()), ("good", "3"), ("reason", "bent"), ("remedy", "replace")];
    phone.post(&receipt, &other).await?.must_be(409).must_show("That was not done");
});

in_world!(what_is_not_good_is_made_again_and_can_be_contested, |world| async move {
    let town = Town::found(&world, "kisumu").await?;
    let (link, receipt) = shipped(&world, &town).await?;
    let phone = world.visitor()?;
    let id = town.job.id.to_string();
    phone.post(&receipt, &[("good", "8")]).await?.must_be(400);
    let wrong = phone.post(&receipt, &[("job", &id), ("good", "8")]).await?.must_be(422);
    wrong.must_show("#reason").must_show("#remedy").must_show("value=\"8\"");
    let said = [("job", id.as_str()), ("good", "8"), ("reason", "two bent"), ("remedy", "replace")];
    phone.post(&receipt, &said).await?.must_lead_to(&receipt);
    let told = line(&world, &town).await?;
    assert_eq!((told.received, told.rejected), (8, 2));

    phone.get(&link).await?.must_show("two bent").must_show("id=\"dispute\"");
    phone.post(&format!("{link}/dispute"), &[]).await?.must_be(422);
    let contested = phone.post(&format!("{link}/dispute"), &[("dispute_note", "They left whole")]).await?;
    contested.must_lead_to(&format!("{link}?done=dispute"));
    let page = format!("/jobs/{id}");
    let resolve = format!("{page}/resolve");
    world.browser(town.people.designer).await?.post(&resolve, &[("decision", "no")]).await?.must_be(404);
    let coordinator = world.browser(town.people.coordinator).await?;
    coordinator.get(&page).await?.must_show("They left whole");
    coordinator.post(&resolve, &[("decision", "Half each")]).await?.must_lead_to(&format!("{page}?done=resolve"));
    assert_eq!(job(&world, &town).await?.state, JobState::Received);
});

in_world!(what_can_be_mended_is_repaired_by_its_workshop_and_comes_again, |world| async move {
    let town = Town::found(&world, "kisumu").await?;
    let (link, receipt) = shipped(&world, &town).await?;
    let (phone, id) = (world.visitor()?, town.job.id.to_string());
    let said = [("job", id.as_str()), ("good", "8"), ("reason", "two bent"), ("remedy", "rework")];
    phone.post(&receipt, &said).await?.must_lead_to(&receipt);
    assert_eq!(world.letters("pieces_rejected").await?[0]["remedy"], "rework");
    let back = job(&world, &town).await?;
    assert_eq!((back.state, back.good, back.quantity), (JobState::Producing, 8, 10));
    phone.get(&link).await?.must_show("2 pieces are still to be made").must_show("Pieces came back to be repaired");
    phone.post(&format!("{link}/report"), &[("good", "2")]).await?.must_be(303);
    phone.post(&format!("{link}/ship"), &[]).await?.must_be(303);
    phone.get(&receipt).await?.must_be(200).must_show("All 2 have arrived and are good");
    phone.post(&receipt, &[("job", &id), ("all", "yes")]).await?.must_lead_to(&receipt);
    assert_eq!((line(&world, &town).await?.received, job(&world, &town).await?.state), (10, JobState::Received));
});

in_world!(a_receipt_is_too_old_to_contest_after_a_week, |world| async move {
    let town = Town::found(&world, "kisumu").await?;
    let (link, receipt) = shipped(&world, &town).await?;
    let (phone, id) = (world.visitor()?, town.job.id.to_string());
    phone.post(&receipt, &[("job", &id), ("all", "yes")]).await?.must_be(303);
    world.pass_hours(8 * 24).await?;
    let late = phone.post(&format!("{link}/dispute"), &[("dispute_note", "They left whole")]).await?;
    late.must_be(409).must_show("That was not done");
});

in_world!(designer_and_receiver_confirm_signed_in, |world| async move {
    let town = Town::found(&world, "kisumu").await?;
    shipped(&world, &town).await?;
    let page = format!("/jobs/{}", town.job.id);
    let at = town.destination.id.to_string();
    let receive = format!("{page}/receive");
    world
        .browser(town.people.member)
        .await?
        .post(&receive, &[("destination", &at), ("all", "yes")])
        .await?
        .must_be(404);
    let receiver = world.browser(town.people.receiver).await?;
    receiver.get(&page).await?.must_be(200).must_show("Has it arrived?");
    receiver.post(&receive, &[("destination", &at), ("good", "9")]).await?.must_be(422).must_show("#remedy");
    receiver
        .post(&receive, &[("destination", &at), ("all", "yes")])
        .await?
        .must_lead_to(&format!("{page}?done=receive"));
    world
        .browser(town.people.designer)
        .await?
        .post(&receive, &[("destination", &at), ("all", "yes")])
        .await?
        .must_be(409);
});

in_world!(the_inbox_shows_what_waits_and_takes_a_rest, |world| async move {
    let town = Town::found(&world, "kisumu").await?;
    let member = world.browser(town.people.member).await?;
    member.get("/inbox").await?.must_be(200).must_show("10 × Face shield").must_show("left</strong>");
    world.browser(town.people.designer).await?.get("/inbox").await?.must_show("You do not answer for a workshop yet");

    let id = town.workshop.id;
    let paused = async || world.app.store.read(move |db| Ok(workshops::find(db, id)?.paused)).await;
    let workshop = id.to_string();
    let stranger = world.account("Mallory", &[]).await?;
    let rest = [("workshop", workshop.as_str()), ("paused", "yes")];
    world.browser(stranger).await?.post("/inbox/pause", &rest).await?.must_be(404);
    assert!(!paused().await?);
    for _ in 0..2 {
        member.post("/inbox/pause", &rest).await?.must_lead_to("/inbox");
        assert!(paused().await?);
    }
    member.post("/inbox/pause", &[("workshop", &workshop), ("paused", "no")]).await?.must_lead_to("/inbox");
    assert!(!paused().await?);
});

in_world!(a_paused_workshop_comes_back_with_one_tap, |world| async move {
    let town = Town::found(&world, "kisumu").await?;
    let workshop = town.workshop.clone();
    let back = world
        .app
        .store
        .write(move |db| {
            flow::set_paused(db, Actor::CLOCK, workshop.id, true)?;
            let contact = workshop.contact_id.ok_or(store::StoreError::Missing("contact"))?;
            letters::workshop_link(db, &workshop, contact)
        })
        .await?;
    let phone = world.visitor()?;
    for _ in 0..2 {
        phone.get(&back).await?.must_be(200).must_show("takes no new work now");
    }
    for _ in 0..2 {
        phone.post(&back, &[("answer", "resume")]).await?.must_lead_to(&format!("{back}?said=1"));
        let open = phone.get(&back).await?.must_be(200).must_show("It is on the map");
        assert!(!open.body.contains("takes no new work now"));
    }
});
