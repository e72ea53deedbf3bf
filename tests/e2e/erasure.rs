//! Somebody is forgotten: no name, address, number or letter of theirs is left, and the books still add up.

use api::flows::petitions::{self, Said};
use reqwest::Method;
use serde_json::json;
use store::event::Actor;
use store::grants::{self, Role, Scope};
use store::petitions::{Kind, PetitionState};
use store::subscriptions::Wish;
use store::workshops::{self, Listing};
use store::{Db, accounts, invariants, letter, people, replay};
use tests::db::Failure;
use tests::in_world;
use tests::town::Town;
use tests::world::{PASSWORD, World};

/// From now on the member is the one who is written to about the workshop.
async fn write_to_member(world: &World, town: &Town) -> Result<(), Failure> {
    let (member, shop) = (town.people.member, town.workshop.id);
    let change = move |db: &mut Db| {
        let row = workshops::find(db, shop)?;
        let contact_id = Some(accounts::get(db, member)?.person_id);
        workshops::update(db, Actor::SETUP, workshops::Workshop { contact_id, ..row })
    };
    world.app.store.write(change).await?;
    Ok(())
}

in_world!(what_others_rely_on_stands_in_the_way, |world| async move {
    let town = Town::found(&world, "tana").await?;
    let erase = "/api/v1/me/erase";
    let right = json!({ "password": PASSWORD });
    for (account, code) in [(town.people.designer, "requests_run"), (town.people.coordinator, "last_coordinator")] {
        let program = world.program(account).await?;
        program.send_json(Method::POST, erase, &json!({ "password": "wrong" })).await?.must_be(422);
        let refused = program.send_json(Method::POST, erase, &right).await?.must_be(409);
        assert_eq!(refused.problem(), code);
        world.browser(account).await?.get("/account/erase").await?.must_be(200).must_show("has to be done first");
    }
    // The offer waits for an answer of the workshop, and nobody but its member could give it.
    write_to_member(&world, &town).await?;
    let refused = world.program(town.people.member).await?.send_json(Method::POST, erase, &right).await?.must_be(409);
    assert_eq!(refused.problem(), "promised_work");
    let ada = world.account("Ada", &[(Role::Admin, Scope::Site)]).await?;
    let refused = world.program(ada).await?.send_json(Method::POST, erase, &right).await?.must_be(409);
    assert_eq!(refused.problem(), "last_admin");
});

in_world!(a_person_is_forgotten_and_the_books_stay, |world| async move {
    let town = Town::found(&world, "tana").await?;
    // The order ends first, so that nothing runs.
    let designer = world.browser(town.people.designer).await?;
    designer.post(&format!("/requests/{}/cancel", town.request.slug), &[("note", "no more")]).await?.must_be(303);
    api::workers::until_idle(&world.app).await?;

    // What is known of the member beyond the account: letters they asked for, and what they asked without signing in.
    let member = town.people.member;
    let about = town.workshop.clone();
    world
        .app
        .store
        .write(move |db: &mut Db| {
            let person = accounts::get(db, member)?.person_id;
            let wish = Wish { filter: String::new(), words: "all".to_owned() };
            store::subscriptions::follow(db, Actor::SETUP, person, &wish, store::TimeDelta::days(7))?;
            let said = Said {
                name: "Mwanaidi".to_owned(),
                email: "member-tana@example.org".to_owned(),
                note: "my street".to_owned(),
                unread: true,
                ..Default::default()
            };
            petitions::ask(db, &about, Kind::Correct, &said, "en").map(|_| ())
        })
        .await?;
    let asked = world.link("confirm_petition", "confirm").await?;
    let token = asked.rsplit('/').next().unwrap_or_default().to_owned();
    let prove = move |db: &mut Db| {
        petitions::prove(db, &token)?;
        Ok(petitions::linked(db, &token)?.0.id)
    };
    let petition = world.app.store.write(prove).await?;

    let browser = world.browser(member).await?;
    browser.get("/account").await?.must_show("/account/erase");
    browser.post("/account/erase", &[("password", "wrong")]).await?.must_be(422);
    browser.post("/account/erase", &[("password", PASSWORD)]).await?.must_be(200).must_show("Your account is deleted");
    browser.get("/account").await?.must_be(303);

    let email = "member-tana@example.org";
    let (found, known, grants, letters, shop) = world
        .app
        .store
        .read(move |db| {
            let account = accounts::get(db, member)?;
            let person = people::get(db, account.person_id)?;
            let wanted = letter::Wanted { to: Some(email.to_owned()), kind: None };
            Ok((
                accounts::by_email(db, email)?.is_some(),
                (person.name, person.email, person.phone, person.erased_at.is_some(), account.password_hash),
                grants::of(db, member)?.len(),
                letter::page(db, &wanted, 0, 99)?.len(),
                workshops::by_slug(db, "workshop-tana")?,
            ))
        })
        .await?;
    assert!(!found && grants == 0 && letters == 0);
    assert_eq!(known, (String::new(), None, None, true, None));
    // Its mail goes to another person, who keeps it: the record stays.
    assert_eq!(shop.state, Listing::Listed);
    let row = world.app.store.read(move |db| store::petitions::find(db, petition)).await?;
    assert_eq!((row.state, row.said.0), (PetitionState::Withdrawn, json!({})));

    // The address is free for a new start, and the old password opens nothing.
    let visitor = world.visitor()?;
    visitor.post("/sign-in", &[("email", email), ("password", PASSWORD)]).await?.must_be(422);
    let breaches = world.app.store.read(|db| Ok((invariants::check(db)?, replay::check(db)?))).await?;
    assert!(breaches.0.is_empty() && breaches.1.is_empty(), "{breaches:?}");
});

in_world!(a_workshop_that_nobody_else_answers_for_leaves_the_map, |world| async move {
    let town = Town::found(&world, "tana").await?;
    let designer = world.browser(town.people.designer).await?;
    designer.post(&format!("/requests/{}/cancel", town.request.slug), &[("note", "no more")]).await?.must_be(303);
    let (member, shop) = (town.people.member, town.workshop.id);
    write_to_member(&world, &town).await?;
    let program = world.program(member).await?;
    let right = json!({ "password": PASSWORD });
    program.send_json(Method::POST, "/api/v1/me/erase", &right).await?.must_be(204);
    program.get("/api/v1/me").await?.must_be(401);
    let row = world.app.store.read(move |db| workshops::find(db, shop)).await?;
    assert_eq!((row.state, row.contact_id), (Listing::Removed, None));
    world.visitor()?.get("/workshops/workshop-tana").await?.must_be(404);
});
