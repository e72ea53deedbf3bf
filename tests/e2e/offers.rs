//! Offers answered from a mail: looking does nothing, an answer counts once, whoever is late is told what happened.

use api::flows::receiving;
use api::workers;
use store::event::Actor;
use store::jobs::{self, Job};
use store::state::JobState;
use tests::db::Failure;
use tests::in_world;
use tests::town::Town;
use tests::world::World;

/// The job as it stands now.
pub async fn job(world: &World, town: &Town) -> Result<Job, Failure> {
    let id = town.job.id;
    Ok(world.app.store.read(move |db| jobs::find(db, id)).await?)
}

in_world!(looking_at_an_offer_changes_nothing, |world| async move {
    let town = Town::found(&world, "kisumu").await?;
    let (phone, offer) = (world.visitor()?, world.link("offer", "job").await?);
    for query in ["", "?as=accept", "?as=decline", "?as=counter", "?as=nonsense"] {
        let page = phone.get(&format!("{offer}{query}")).await?.must_be(200).must_show("Yes, we make this");
        assert_eq!((page.header("cache-control"), page.header("referrer-policy")), ("no-store", "strict-origin"));
        assert!(!page.body.contains("The clinic"), "the exact place is for those who promised");
    }
    assert_eq!(job(&world, &town).await?.version, town.job.version);
    phone.get(&offer.replace("/o/", "/j/")).await?.must_be(404);
});

in_world!(an_offer_is_accepted_once, |world| async move {
    let town = Town::found(&world, "kisumu").await?;
    let (phone, offer) = (world.visitor()?, world.link("offer", "job").await?);
    for _ in 0..2 {
        phone.post(&format!("{offer}/accept"), &[]).await?.must_lead_to(&offer);
        phone.get(&offer).await?.must_be(200).must_show("This job is yours");
    }
    let accepted = job(&world, &town).await?;
    assert_eq!((accepted.state, accepted.version), (JobState::Accepted, town.job.version + 1));
    let no = phone.post(&format!("{offer}/decline"), &[("reason", "price")]).await?;
    no.must_be(410).must_show("This job is yours");
    phone.get(&offer.replace("/o/", "/j/")).await?.must_be(200).must_show("The clinic");
    assert_eq!(job(&world, &town).await?.version, accepted.version);
});

in_world!(a_no_has_a_reason, |world| async move {
    let town = Town::found(&world, "kisumu").await?;
    let (phone, offer) = (world.visitor()?, world.link("offer", "job").await?);
    let decline = format!("{offer}/decline");
    let wrong = phone.post(&decline, &[("decline_note", "Maybe <later>")]).await?.must_be(422);
    wrong.must_show("#reason").must_show("Maybe &#60;later&#62;");
    assert_eq!(job(&world, &town).await?.state, JobState::Offered);
    for _ in 0..2 {
        phone.post(&decline, &[("reason", "no_material")]).await?.must_lead_to(&offer);
        phone.get(&offer).await?.must_be(200).must_show("You said no");
    }
    assert_eq!(job(&world, &town).await?.state, JobState::Declined);
    phone.post(&format!("{offer}/accept"), &[]).await?.must_be(410).must_show("You said no");
});

in_world!(whoever_is_late_is_told, |world| async move {
    let town = Town::found(&world, "kisumu").await?;
    let (phone, offer) = (world.visitor()?, world.link("offer", "job").await?);
    world.pass_hours(72).await?;
    phone.get(&offer).await?.must_be(200).must_show("The time to answer has passed");
    phone.post(&format!("{offer}/accept"), &[]).await?.must_be(409).must_show("The time to answer has passed");
    workers::until_idle(&world.app).await?;
    assert_eq!(job(&world, &town).await?.state, JobState::Expired);
    phone.post(&format!("{offer}/accept"), &[]).await?.must_be(409).must_show("The time to answer has passed");
});

in_world!(an_offer_that_was_taken_back_says_so, |world| async move {
    let town = Town::found(&world, "kisumu").await?;
    let (phone, offer) = (world.visitor()?, world.link("offer", "job").await?);
    let request = town.request.id;
    world.app.store.write(move |db| receiving::cancel(db, Actor::SETUP, request, "")).await?;
    phone.get(&offer).await?.must_be(200).must_show("This offer was taken back");
    phone.post(&format!("{offer}/accept"), &[]).await?.must_be(409).must_show("This offer was taken back");
    assert_eq!(job(&world, &town).await?.state, JobState::Withdrawn);
});

in_world!(other_terms_are_answered_by_the_designer, |world| async move {
    let town = Town::found(&world, "kisumu").await?;
    let (phone, offer) = (world.visitor()?, world.link("offer", "job").await?);
    let counter = format!("{offer}/counter");
    let day = town.job.due_day.to_string();
    let terms = [("counter_quantity", "99"), ("counter_day", "2020-01-01"), ("counter_price", "much")];
    let wrong = phone.post(&counter, &terms).await?.must_be(422);
    wrong
        .must_show("#counter_quantity")
        .must_show("#counter_day")
        .must_show("#counter_price")
        .must_show("value=\"much\"");

    let terms = [("counter_quantity", "6"), ("counter_day", day.as_str()), ("counter_price", "1,500.50")];
    for _ in 0..2 {
        phone.post(&counter, &terms).await?.must_lead_to(&offer);
    }
    phone.get(&offer).await?.must_show("Your other terms are being looked at");

    let page = format!("/jobs/{}", town.job.id);
    let answer = format!("{page}/answer-counter");
    let member = world.browser(town.people.member).await?;
    member.get(&page).await?.must_be(200);
    member.post(&answer, &[("answer", "agree")]).await?.must_be(404);
    let designer = world.browser(town.people.designer).await?;
    designer.get(&page).await?.must_be(200).must_show("KES 1,500.50").must_show("id=\"counter\"");
    designer.post(&answer, &[("answer", "agree")]).await?.must_lead_to(&format!("{page}?done=answer"));
    designer.post(&answer, &[("answer", "agree")]).await?.must_be(409);

    let taken = job(&world, &town).await?;
    assert_eq!((taken.state, taken.quantity, taken.price), (JobState::Accepted, 6, 150_050));
    phone.get(&offer).await?.must_show("This job is yours");
});

in_world!(a_member_and_a_scout_answer_signed_in, |world| async move {
    let town = Town::found(&world, "kisumu").await?;
    let page = format!("/jobs/{}", town.job.id);
    let stranger = world.account("Mallory", &[]).await?;
    world.browser(stranger).await?.get(&page).await?.must_be(404);
    world.visitor()?.get(&page).await?.must_lead_to(&format!("/sign-in?next={page}"));

    let scout = world.browser(town.people.scout).await?;
    scout.get(&page).await?.must_be(200).must_show("Yes, we make this");
    scout.post(&format!("{page}/accept"), &[("version", "9")]).await?.must_be(409).must_show("changed since");
    scout.post(&format!("{page}/accept"), &[("version", "1")]).await?.must_lead_to(&format!("{page}?done=accept"));
    scout.get(&page).await?.must_show("on the workshop&#39;s behalf");
});
