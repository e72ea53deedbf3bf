//! The price while the form is filled in: what the planner would say, from workshops kept in memory, and nothing is
//! written for it.

use api::demo;
use api::demo::drill;
use api::flows::planning::{self, Markets};
use api::flows::post;
use api::workers;
use reqwest::Method;
use serde_json::{Value, json};
use store::capacity::{self, Capability};
use store::event::Actor;
use store::grants::{Role, Scope};
use store::requests;
use store::state::RequestState;
use store::{Db, TimeDelta};
use tests::browser::Answer;
use tests::db::Failure;
use tests::in_world;
use tests::town::Town;
use tests::world::World;

/// The worked case as its form is sent.
async fn case(world: &World, act: &str) -> Result<Vec<(String, String)>, Failure> {
    let wanted = world.app.store.read(|db| drill::example(db.now)).await?;
    let mut form = vec![
        ("design".to_owned(), wanted.design.clone()),
        ("due_day".to_owned(), wanted.due_day.map(|day| day.to_string()).unwrap_or_default()),
        ("terms".to_owned(), "paid_on_receipt".to_owned()),
        ("act".to_owned(), act.to_owned()),
    ];
    form.extend(wanted.networks.iter().map(|slug| ("networks".to_owned(), slug.clone())));
    form.extend(wanted.routings.iter().map(|id| ("routings".to_owned(), id.clone())));
    for (i, place) in wanted.places.iter().enumerate() {
        let pin = format!("{}, {}", place.lat.unwrap_or_default(), place.lon.unwrap_or_default());
        form.push((format!("places.{i}.town"), pin));
        form.push((format!("places.{i}.label"), place.label.clone()));
        form.push((format!("places.{i}.quantity"), place.quantity.unwrap_or_default().to_string()));
        form.push((format!("places.{i}.receiver_email"), place.receiver_email.clone()));
    }
    Ok(form)
}

async fn send(world: &World, path: &str, form: &[(String, String)]) -> Result<Answer, Failure> {
    let stranger = world.visitor()?;
    stranger.get("/make?design=face-shield").await?.must_be(200);
    let form: Vec<(&str, &str)> = form.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    stranger.post(path, &form).await
}

in_world!(the_price_of_the_worked_case_stands_beside_the_form, |world| async move {
    demo::fill_drill(&world.app).await?;
    let form = case(&world, "quote").await?;
    let posted = |db: &mut store::Db| requests::in_states(db, RequestState::ALL).map(|all| all.len());
    let before = world.app.store.read(posted).await?;

    // Without script the whole form comes back, with script the part alone.
    send(&world, "/make", &form).await?.must_be(200).must_show("690,875.05").must_show("Post the request");
    let part = send(&world, "/make/quote", &form).await?.must_be(200).must_show("690,875.05").must_show("20 workshops");
    assert!(!part.body.contains("<html"), "the part alone: {}", part.body);
    assert_eq!(world.app.store.read(posted).await?, before);
});

in_world!(what_is_missing_for_a_price_is_said, |world| async move {
    demo::fill_drill(&world.app).await?;
    let mut form = case(&world, "quote").await?;
    form.retain(|(name, _)| name != "due_day");
    send(&world, "/make/quote", &form).await?.must_be(200).must_show("Say how many, where and by when");
    send(&world, "/make", &form).await?.must_be(422).must_show("href=\"#due_day\"");
});

in_world!(a_price_says_what_nobody_could_make, |world| async move {
    demo::fill_drill(&world.app).await?;
    let mut form = case(&world, "quote").await?;
    for (_, value) in form.iter_mut().filter(|(name, _)| name == "places.0.quantity") {
        "90000".clone_into(value);
    }
    send(&world, "/make/quote", &form).await?.must_be(200).must_show("could not be made by then");
});

/// What so many shields for the town's clinic would cost until a month from now.
async fn shields(world: &World, town: &Town, pieces: i64) -> Result<Value, Failure> {
    let due = world.app.store.read(|db| Ok(db.now.date_naive() + TimeDelta::days(30))).await?;
    let wanted = json!({ "design": "face-shield", "due_day": due, "networks": [town.network.slug],
        "routings": ["printed"],
        "places": [{ "label": "The clinic", "lat": -1.286, "lon": 36.817, "quantity": pieces }] });
    world.visitor()?.send_json(Method::POST, "/api/v1/requests/quote", &wanted).await?.must_be(200).json()
}

in_world!(a_price_follows_workshops_and_promises, |world| async move {
    let town = Town::found(&world, "isiolo").await?;
    // A hundred a day, from tomorrow to the due day, less the ten that are offered.
    let all = shields(&world, &town, 1_000_000).await?;
    let id = town.capability;
    let days = |db: &mut Db| {
        let in_nairobi = (*db.now + TimeDelta::hours(3)).date_naive();
        Ok((db.now.date_naive() + TimeDelta::days(30) - in_nairobi).num_days())
    };
    assert_eq!(all["placed"], json!(100 * world.app.store.read(days).await? - town.job.quantity));
    assert_eq!(shields(&world, &town, 10).await?["cost"], json!(10 * 18_500));

    // A dearer price is seen at once.
    let dearer = move |db: &mut Db| {
        let known = capacity::find(db, id)?;
        capacity::put(db, Actor::SETUP, Capability { unit_cost: 20_000, ..known })
    };
    world.app.store.write(dearer).await?;
    assert_eq!(shields(&world, &town, 10).await?["cost"], json!(10 * 20_000));

    // What becomes free again can be had again.
    let offer = town.job.id;
    let back = move |db: &mut Db| store::jobs::withdraw(db, Actor::SETUP, offer, "test").map(|_| ());
    world.app.store.write(back).await?;
    let free = shields(&world, &town, 1_000_000).await?;
    assert_eq!(free["placed"].as_i64(), all["placed"].as_i64().map(|placed| placed + town.job.quantity));
});

in_world!(a_market_at_hand_and_one_read_anew_say_the_same, |world| async move {
    demo::fill_drill(&world.app).await?;
    let designer = world.account("wanjiru", &[(Role::Designer, Scope::Site)]).await?;
    for round in 0..3 {
        let ask = |db: &mut Db| {
            let mut wanted = drill::example(db.now)?;
            wanted.places.iter_mut().for_each(|place| place.quantity = place.quantity.map(|pieces| pieces / 10));
            planning::ask(db, &wanted)
        };
        let question = world.app.store.read(ask).await?.map_err(|errors| format!("{errors:?}"))?;
        let warm = world.app.markets.now(&world.app.store, question.key()).await.map_err(|fault| fault.to_string())?;
        let cold = Markets::default();
        let cold = cold.now(&world.app.store, question.key()).await.map_err(|fault| fault.to_string())?;
        let quoted = planning::quote(&question, &warm)?;
        assert_eq!(quoted, planning::quote(&question, &cold)?, "round {round}");

        // It is what the planner then says, and its promises are in the next price.
        let post = move |db: &mut Db| {
            let mut wanted = drill::example(db.now)?;
            wanted.places.iter_mut().for_each(|place| place.quantity = place.quantity.map(|pieces| pieces / 10));
            post::post(db, Actor::SETUP, designer, &wanted, true)
        };
        let request = world.app.store.write(post).await?.map_err(|errors| format!("{errors:?}"))?;
        workers::until_idle(&world.app).await?;
        let plan = move |db: &mut Db| store::plans::of_request(db, request.id);
        let plans = world.app.store.read(plan).await?;
        let plan = plans.first().ok_or("a plan")?;
        assert_eq!((plan.cost, plan.placed), (quoted.cost, quoted.placed), "round {round}");
    }
});
