//! Letters about what is new on the map: only to proved addresses, at most one a week, none for nothing, ended by one tap.

use reqwest::Method;
use serde_json::json;
use store::event::Actor;
use store::grants::{Role, Scope};
use store::workshops::{self, Workshop};
use store::{Db, WorkshopId};
use tests::db::Failure;
use tests::in_world;
use tests::town::Town;
use tests::world::World;

/// One more workshop on the map, in Kilifi.
async fn another(world: &World, town: &Town, slug: &'static str, country: &'static str) -> Result<WorkshopId, Failure> {
    let like = town.workshop.clone();
    let add = move |db: &mut Db| {
        let row = Workshop {
            id: WorkshopId::new(),
            slug: slug.to_owned(),
            name: format!("The {slug}"),
            town: "Kilifi".to_owned(),
            country: country.to_owned(),
            ..like
        };
        let id = row.id;
        workshops::create(db, Actor::SETUP, row)?;
        Ok(id)
    };
    Ok(world.app.store.write(add).await?)
}

/// Ends the order of the town, so that nothing else happens to its workshop.
async fn quiet(world: &World, town: &Town) -> Result<(), Failure> {
    let designer = world.browser(town.people.designer).await?;
    designer.post(&format!("/requests/{}/cancel", town.request.slug), &[("note", "no more")]).await?.must_be(303);
    api::workers::until_idle(&world.app).await?;
    Ok(())
}

async fn news(world: &World) -> Result<usize, Failure> {
    api::workers::until_idle(&world.app).await?;
    Ok(world.letters("map_news").await?.len())
}

in_world!(somebody_without_an_account_is_told_what_is_new, |world| async move {
    let town = Town::found(&world, "kwale").await?;
    quiet(&world, &town).await?;
    let visitor = world.visitor()?;
    visitor.get("/map?country=KE").await?.must_show("/subscribe?country=KE");
    visitor.get("/workshops?country=KE").await?.must_show("/subscribe?country=KE");
    visitor
        .get("/subscribe?country=KE&after=x")
        .await?
        .must_be(200)
        .must_show("Kenya")
        .must_show("1 workshop fits now");
    visitor.post("/subscribe", &[("filter", "country=KE"), ("email", "nobody")]).await?.must_be(422);
    // A program that fills in every field gets the same answer, and nothing happens.
    let asked = [("filter", "country=KE"), ("email", "asha@example.org"), ("website", "x")];
    visitor.post("/subscribe", &asked).await?.must_be(200).must_show("Please look into your mail");
    assert!(world.letters("confirm_subscription").await?.is_empty());
    visitor.post("/subscribe", &asked[..2]).await?.must_be(200);
    let own = world.link("confirm_subscription", "confirm").await?;

    // Opening the link proves nothing; a tap does, and a second one changes nothing.
    visitor.get(&own).await?.must_be(200).must_show("Is this your address?");
    another(&world, &town, "before", "KE").await?;
    world.pass_hours(24).await?;
    assert_eq!(news(&world).await?, 0, "not proved yet");
    for _ in 0..2 {
        visitor.post(&own, &[("answer", "confirm")]).await?.must_lead_to(&own);
    }
    visitor.get(&own).await?.must_show("At most once a week");

    // Nothing new, nothing written; what is new but does not fit is nothing new.
    another(&world, &town, "elsewhere", "TZ").await?;
    world.pass_hours(8 * 24).await?;
    assert_eq!(news(&world).await?, 0);
    another(&world, &town, "after", "KE").await?;
    assert_eq!(news(&world).await?, 0, "looked at today already");
    world.pass_hours(25).await?;
    assert_eq!(news(&world).await?, 1);
    let letter = world.letters("map_news").await?.remove(0);
    assert_eq!((&letter["added"], &letter["changed"]), (&json!(1), &json!(0)));
    assert_eq!(letter["workshops"], json!(["The after, Kilifi"]));
    assert_eq!(letter["filter"], json!("Country: Kenya"));
    visitor.get(letter["list"].as_str().unwrap_or_default()).await?.must_be(200).must_show("The after");

    // What follows waits for its week, and comes in one letter: new ones first, then what changed.
    another(&world, &town, "later", "KE").await?;
    world.pass_hours(25).await?;
    assert_eq!(news(&world).await?, 1, "a letter a week");
    let changed = town.workshop.id;
    world
        .app
        .store
        .write(move |db| {
            let row = workshops::find(db, changed)?;
            workshops::update(db, Actor::SETUP, Workshop { about: "New words".to_owned(), ..row })
        })
        .await?;
    world.pass_hours(6 * 24).await?;
    assert_eq!(news(&world).await?, 2);
    let letter = world.letters("map_news").await?.remove(0);
    assert_eq!((&letter["added"], &letter["changed"]), (&json!(1), &json!(1)));
    assert_eq!(letter["workshops"], json!(["The later, Kilifi", "The workshop of kwale, Nairobi"]));

    // One tap ends it, from the letter's page or by the mail program; what was asked and the address are forgotten.
    let stop = letter["stop"].as_str().unwrap_or_default().to_owned();
    let page = visitor.get(&stop).await?.must_be(303).location().to_owned();
    visitor.get(&page).await?.must_be(200).must_show("No more letters");
    let bare = world.visitor()?;
    let tap = bare.request(Method::POST, &stop).form(&[("List-Unsubscribe", "One-Click")]);
    bare.send(tap).await?.must_be(204);
    visitor.get(&page).await?.must_be(200).must_show("These letters have ended");
    visitor.post(&page, &[("answer", "end")]).await?.must_be(303);
    visitor.post(&page, &[("answer", "confirm")]).await?.must_be(410);
    another(&world, &town, "last", "KE").await?;
    world.pass_hours(30 * 24).await?;
    assert_eq!(news(&world).await?, 2);
    let known = world
        .app
        .store
        .read(|db| {
            store::letter::page(
                db,
                &store::letter::Wanted { to: Some("asha@example.org".to_owned()), kind: None },
                0,
                9,
            )
        })
        .await?;
    assert!(known.is_empty(), "nobody has that address any more");
});

in_world!(an_address_that_nobody_proves_is_forgotten, |world| async move {
    let visitor = world.visitor()?;
    visitor.post("/subscribe", &[("email", "asha@example.org")]).await?.must_be(200);
    let own = world.link("confirm_subscription", "confirm").await?;
    visitor.get(&own).await?.must_show("The whole map");
    world.pass_hours(8 * 24).await?;
    api::workers::until_idle(&world.app).await?;
    visitor.get(&own).await?.must_be(200).must_show("These letters have ended");
    visitor.post(&own, &[("answer", "confirm")]).await?.must_be(410);
});

in_world!(an_account_follows_filters_without_proving_its_address_again, |world| async move {
    let town = Town::found(&world, "kwale").await?;
    let account = world.account("Ana", &[(Role::Designer, Scope::Site)]).await?;
    let (ana, program) = (world.browser(account).await?, world.program(account).await?);
    for _ in 0..2 {
        ana.post("/subscribe", &[("filter", "country=KE")]).await?.must_lead_to("/account#letters");
    }
    ana.get("/account").await?.must_show("Country: Kenya");
    let list = program.get("/api/v1/subscriptions").await?.must_be(200).json()?;
    assert_eq!(list["items"].as_array().map(Vec::len), Some(1), "the same filter twice is one");
    another(&world, &town, "new", "KE").await?;
    world.pass_hours(8 * 24).await?;
    assert_eq!(news(&world).await?, 1);

    // A token is good for minutes, and days went by.
    let program = world.program(account).await?;
    let path = "/api/v1/subscriptions";
    program.send_json(Method::POST, path, &json!({ "filter": "country=XX" })).await?.must_be(400);
    for number in 1..20 {
        let filter = json!({ "filter": format!("radius={number}&near=1,36") });
        program.send_json(Method::POST, path, &filter).await?.must_be(201);
    }
    let refused = program.send_json(Method::POST, path, &json!({ "filter": "country=TZ" })).await?.must_be(409);
    assert_eq!(refused.problem(), "too_many_subscriptions");
    let id = list["items"][0]["id"].as_str().unwrap_or_default().to_owned();
    let other = world.program(town.people.designer).await?;
    other.send_json(Method::DELETE, &format!("{path}/{id}"), &json!({})).await?.must_be(404);
    ana.post("/account/subscriptions/end", &[("subscription", &id)]).await?.must_lead_to("/account#letters");
    program.send_json(Method::DELETE, &format!("{path}/{id}"), &json!({})).await?.must_be(404);
});
