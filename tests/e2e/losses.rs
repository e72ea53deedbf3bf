//! What the loss of a workshop would do, and the map of who makes for whom.

use api::demo;
use api::demo::drill;
use api::flows::post;
use api::workers;
use store::event::{Actor, Channel};
use store::grants::{Role, Scope};
use tests::in_world;

in_world!(the_worked_case_says_whose_loss_would_hurt_and_shows_its_ways, |world| async move {
    demo::fill_drill(&world.app).await?;
    let ana = world.account("Ana", &[(Role::Designer, Scope::Site)]).await?;
    let actor = Actor::account(ana, Channel::Page);
    let slug = world
        .app
        .store
        .write(move |db| {
            let wanted = drill::example(db.now)?;
            post::post(db, actor, ana, &wanted, true)
        })
        .await?
        .map_err(|wrong| format!("{wrong:?}"))?
        .slug;
    let page = format!("/requests/{slug}");
    let ana = world.browser(ana).await?;
    ana.get(&format!("{page}/map.svg")).await?.must_be(404);
    workers::until_idle(&world.app).await?;

    ana.get(&page).await?.must_be(200).must_show("map.svg").must_show("What if a workshop drops out?");
    // The case's own figures: only W07 cannot be replaced, and W29 is the dearest of those who can.
    // A machine with much else to do may ask for patience; then people try again.
    let mut losses = ana.get(&format!("{page}?losses=1")).await?.must_be(200);
    for _ in 0..4 {
        if losses.body.contains("takes too long") {
            losses = ana.get(&format!("{page}?losses=1")).await?.must_be(200);
        }
    }
    losses.must_show("Losing one of the 20 workshops").must_show("80 pieces would find nobody").must_show("29,428.16");
    let map = ana.get(&format!("{page}/map.svg")).await?.must_be(200).must_show("Nairobi hospital");
    assert!(map.body.matches("class='mark'").count() >= 10, "{}", map.body);
    // Offers that nobody has answered are not the public's.
    world.visitor()?.get(&format!("{page}/map.svg")).await?.must_be(404);
    let public = world.visitor()?.get(&format!("{page}?losses=1")).await?.must_be(200);
    assert!(!public.body.contains("would find nobody"), "{}", public.body);
});
