//! A short request is helped with one tap: what would fill it is computed, whoever may decide it does, and it is planned again.

use api::workers;
use reqwest::Method;
use serde_json::{Value, json};
use store::event::Actor;
use store::networks::{self, Network};
use store::{Db, TimeDelta};
use tests::browser::Browser;
use tests::db::Failure;
use tests::in_world;
use tests::town::Town;
use tests::world::World;

/// Asks for shields in a town where nobody may be farther than a kilometre; gives the request's slug.
async fn short(world: &World, town: &Town, designer: &Browser) -> Result<String, Failure> {
    let id = town.network.id;
    let narrow = move |db: &mut Db| {
        let known = networks::find(db, id)?;
        networks::update(db, Actor::SETUP, Network { max_distance_km: Some(1.0), ..known })
    };
    world.app.store.write(narrow).await?;
    let due = world.app.store.read(|db| Ok(db.now.date_naive() + TimeDelta::days(20))).await?;
    let wanted = json!({ "design": "face-shield", "due_day": due, "networks": [town.network.slug],
        "routings": ["printed"], "max_workshops": 3,
        "places": [{ "label": "Far away", "lat": -1.4, "lon": 36.9, "quantity": 10 }] });
    let posted = designer.send_json(Method::POST, "/api/v1/requests", &wanted).await?.must_be(201).json()?;
    workers::until_idle(&world.app).await?;
    let slug = posted["slug"].as_str().ok_or("a slug")?.to_owned();
    let state = designer.get(&format!("/api/v1/requests/{slug}")).await?.must_be(200).json()?["state"].clone();
    assert_eq!(state, "short");
    // Asked beforehand, the planner would have said so.
    let quote = world.visitor()?.send_json(Method::POST, "/api/v1/requests/quote", &wanted).await?.must_be(200);
    assert_eq!((&quote.json()?["wanted"], &quote.json()?["placed"]), (&json!(10), &json!(0)));
    Ok(slug)
}

in_world!(a_coordinator_widens_the_reach_with_one_tap, |world| async move {
    let town = Town::found(&world, "naivasha").await?;
    let designer = world.program(town.people.designer).await?;
    let slug = short(&world, &town, &designer).await?;
    let page = format!("/requests/{slug}");

    // The rule is the network's: its designer sees what would help, its coordinator does it.
    let asked = format!("{page}?levers=1");
    let mine = world.browser(town.people.designer).await?;
    let seen = mine.get(&asked).await?.must_be(200).must_show("What would help");
    assert!(!seen.body.contains("value=\"reach="), "not the designer's to decide");
    mine.post(&format!("{page}/levers"), &[("lever", "reach=50")]).await?.must_be(403);
    let cora = world.browser(town.people.coordinator).await?;
    let offered = cora.get(&asked).await?.must_be(200);
    let (_, rest) = offered.body.split_once("name=\"lever\" value=\"").ok_or("a lever to pull")?;
    let lever = rest.split('"').next().unwrap_or_default().to_owned();
    assert!(lever.starts_with("reach="), "{lever}");
    cora.post(&format!("{page}/levers"), &[("lever", &lever)]).await?.must_lead_to(&page);
    workers::until_idle(&world.app).await?;
    let planned = designer.get(&format!("/api/v1{page}")).await?.must_be(200).json()?;
    assert_eq!((&planned["state"], &planned["pieces"]["offered"]), (&json!("offers_out"), &json!(10)));
    mine.get(&page).await?.must_show("Its limits were widened");
    cora.post(&format!("{page}/levers"), &[("lever", "more_days=1")]).await?.must_be(409);
});

in_world!(a_program_lets_the_planner_look_again, |world| async move {
    let town = Town::found(&world, "nyeri").await?;
    let designer = world.program(town.people.designer).await?;
    let slug = short(&world, &town, &designer).await?;
    let id = town.network.id;
    let open = move |db: &mut Db| {
        let known = networks::find(db, id)?;
        networks::update(db, Actor::SETUP, Network { max_distance_km: None, ..known })
    };
    world.app.store.write(open).await?;
    let again = format!("/api/v1/requests/{slug}/look-again");
    let posted = designer.send_json(Method::POST, &again, &json!({})).await?.must_be(200).json()?;
    assert_eq!(posted["state"], "posted");
    workers::until_idle(&world.app).await?;
    let planned = designer.get(&format!("/api/v1/requests/{slug}")).await?.must_be(200).json()?;
    assert_eq!(planned["pieces"]["offered"], json!(10));
    let stranger = world.program(town.people.scout).await?;
    stranger.send_json(Method::POST, &again, &json!({})).await?.must_be(404);
});

in_world!(a_short_request_is_looked_at_again_when_something_grew, |world| async move {
    let town = Town::found(&world, "nanyuki").await?;
    let designer = world.program(town.people.designer).await?;
    let slug = short(&world, &town, &designer).await?;
    let request = format!("/api/v1/requests/{slug}");
    let told = world.letters("request_short").await?.len();

    // Nothing grew: nothing is planned, and nobody is written to.
    world.pass_hours(7).await?;
    workers::until_idle(&world.app).await?;
    let designer = world.program(town.people.designer).await?;
    let plans = format!("{request}/plans");
    let number = |all: &Value| all["items"].as_array().map(Vec::len);
    assert_eq!(number(&designer.get(&plans).await?.must_be(200).json()?), Some(1));

    let id = town.network.id;
    let rules = move |km: Option<f64>| {
        move |db: &mut Db| {
            let known = networks::find(db, id)?;
            networks::update(db, Actor::SETUP, Network { max_distance_km: km, ..known })
        }
    };
    // Something grew, but not enough: it is planned again, and still nobody is written to.
    world.app.store.write(rules(Some(2.0))).await?;
    world.pass_hours(1).await?;
    workers::until_idle(&world.app).await?;
    let designer = world.program(town.people.designer).await?;
    assert_eq!(number(&designer.get(&plans).await?.must_be(200).json()?), Some(2));
    assert_eq!(designer.get(&request).await?.json()?["state"], "short");
    assert_eq!(world.letters("request_short").await?.len(), told);
    assert_eq!(world.letters("plan_changed").await?.len(), 0);

    world.app.store.write(rules(None)).await?;
    world.pass_hours(7).await?;
    workers::until_idle(&world.app).await?;
    let designer = world.program(town.people.designer).await?;
    let found = designer.get(&request).await?.must_be(200).json()?;
    assert_eq!((&found["state"], &found["pieces"]["offered"]), (&json!("offers_out"), &json!(10)));
    assert_eq!(world.letters("plan_changed").await?.len(), 1);
});

in_world!(a_program_gives_way_in_a_short_request, |world| async move {
    let town = Town::found(&world, "narok").await?;
    let designer = world.program(town.people.designer).await?;
    let slug = short(&world, &town, &designer).await?;
    let levers = format!("/api/v1/requests/{slug}/levers");
    let found = designer.get(&levers).await?.must_be(200).json()?;
    let kinds: Vec<&Value> =
        found["levers"].as_array().into_iter().flatten().map(|lever| &lever["actions"][0]["kind"]).collect();
    assert!(kinds.contains(&&json!("reach")), "{found}");

    let before = designer.get(&format!("/api/v1/requests/{slug}")).await?.must_be(200).json()?;
    for wrong in [json!([]), json!([{ "kind": "more_days", "days": 0 }]), json!([{ "kind": "lots" }])] {
        designer.send_json(Method::POST, &levers, &json!({ "levers": wrong })).await?.must_be(422);
    }
    let narrower = json!({ "levers": [{ "kind": "workshops", "max_workshops": 2 }] });
    assert_eq!(designer.send_json(Method::POST, &levers, &narrower).await?.must_be(409).problem(), "not_wider");
    let reach = json!({ "levers": [{ "kind": "reach", "km": 60 }] });
    designer.send_json(Method::POST, &levers, &reach).await?.must_be(403);
    let given = json!({ "levers": [{ "kind": "more_days", "days": 3 }, { "kind": "workshops", "max_workshops": 5 }] });
    let after = designer.send_json(Method::POST, &levers, &given).await?.must_be(200).json()?;
    assert_eq!((&after["state"], &after["max_workshops"]), (&json!("posted"), &json!(5)));
    let day = |view: &Value| view["due_day"].as_str().and_then(|day| day.parse::<chrono::NaiveDate>().ok());
    assert_eq!(day(&after), day(&before).map(|day| day + TimeDelta::days(3)));
    let stranger = world.program(world.account("Nobody", &[]).await?).await?;
    stranger.get(&levers).await?.must_be(404);
});
