//! "I want this repaired", "I have this material": posted without an account, seen by fitting workshops nearby, answered
//! through the house, ended by link or by time.

use reqwest::Method;
use serde_json::json;
use store::event::Actor;
use store::workshops::{self, Workshop};
use store::{Db, notices};
use tests::db::Failure;
use tests::in_world;
use tests::town::Town;
use tests::world::World;

const PUMP: &[(&str, &str)] = &[
    ("kind", "repair"),
    ("title", "Hand pump"),
    ("about", "The lever broke. Call +254 700 111 222 or asha@example.org"),
    ("town", "Nairobi, Kenya"),
    ("email", "asha@example.org"),
];

async fn give_roles(world: &World, town: &Town, roles: &'static str) -> Result<(), Failure> {
    let id = town.workshop.id;
    let change = move |db: &mut Db| {
        let row = workshops::find(db, id)?;
        workshops::update(db, Actor::SETUP, Workshop { roles: roles.to_owned(), ..row })
    };
    world.app.store.write(change).await?;
    Ok(())
}

in_world!(a_repair_is_posted_without_an_account_and_answered_through_the_house, |world| async move {
    let town = Town::found(&world, "ngong").await?;
    give_roles(&world, &town, "make repair").await?;
    let visitor = world.visitor()?;
    for page in ["/", "/map", "/designs"] {
        visitor.get(page).await?.must_be(200).must_show("/notices");
    }
    visitor
        .get("/notices/new?kind=repair")
        .await?
        .must_be(200)
        .must_show("What do you want repaired")
        .must_show("checked");
    visitor.post("/notices/new", &[("kind", "repair"), ("town", "Nowhere at all")]).await?.must_be(422);
    let mut trapped = PUMP.to_vec();
    trapped.push(("website", "x"));
    visitor.post("/notices/new", &trapped).await?.must_be(200);
    assert!(world.letters("confirm_notice").await?.is_empty());
    visitor.post("/notices/new", PUMP).await?.must_be(200).must_show("Please look into your mail");

    // Nobody sees it before its address is proved; opening the link proves nothing yet.
    let own = world.link("confirm_notice", "confirm").await?;
    visitor.get(&own).await?.must_be(200).must_show("Is this your address?");
    visitor.get("/notices").await?.must_show("Nothing is posted now");
    visitor.post(&own, &[]).await?.must_be(400);
    for _ in 0..2 {
        visitor.post(&own, &[("answer", "confirm")]).await?.must_lead_to(&own);
    }

    // Then a coordinator of that country reads it first.
    visitor.get(&own).await?.must_show("A coordinator reads it first");
    visitor.get("/notices").await?.must_show("Nothing is posted now");
    assert_eq!(world.letters("notice_review_wanted").await?.len(), 1);
    let coordinator = world.browser(town.people.coordinator).await?;
    let queue = coordinator.get("/notices/review").await?.must_be(200).must_show("Hand pump");
    let review =
        queue.body.split("action=\"").find_map(|rest| rest.split('"').next().filter(|to| to.ends_with("/review")));
    let review = review.ok_or("the form of the review")?.to_owned();
    let hidden = review.trim_end_matches("/review").to_owned();
    visitor.get(&hidden).await?.must_be(404);
    let stranger = world.browser(town.people.designer).await?;
    stranger.get(&hidden).await?.must_be(404);
    assert!(!stranger.get("/notices/review").await?.must_be(200).body.contains("Hand pump"));
    stranger.post(&review, &[("decision", "show")]).await?.must_be(404);
    coordinator.post(&review, &[("decision", "refuse")]).await?.must_be(409);
    coordinator.post(&review, &[("decision", "show")]).await?.must_lead_to("/notices/review");
    coordinator.post(&review, &[("decision", "refuse"), ("note", "Too late")]).await?.must_be(409);
    assert_eq!(world.letters("notice_reviewed").await?.remove(0)["agreed"], true);
    let list = visitor.get("/notices").await?.must_be(200).must_show("Hand pump").must_show("Nairobi");
    let at = list.body.split("href=\"/notices/").filter_map(|rest| rest.split('"').next()).find(|id| id.len() == 36);
    let page = format!("/notices/{}", at.ok_or("the notice")?);
    let shown = visitor.get(&page).await?.must_be(200).must_show("The lever broke. Call … or …");
    assert!(!shown.body.contains("asha@") && !shown.body.contains("700 111"));

    // Workshops that repair see it, the distance told; others do not.
    let member = world.browser(town.people.member).await?;
    member.get("/inbox").await?.must_show("Hand pump").must_show("km away");
    give_roles(&world, &town, "make").await?;
    assert!(!member.get("/inbox").await?.body.contains("Hand pump"));
    let answer = format!("{page}/answer");
    let said = [("message", "Bring it on Tuesday."), ("reply", "yes")];
    member.post(&answer, &said).await?.must_be(409);
    give_roles(&world, &town, "repair").await?;
    member.post(&answer, &[("message", "")]).await?.must_be(422);
    member.post(&answer, &said).await?.must_be(200).must_show("Your answer is on its way");
    member.post(&answer, &said).await?.must_be(409);
    let letter = world.letters("notice_answered").await?.remove(0);
    assert_eq!(letter["message"], "Bring it on Tuesday.");
    assert_eq!(letter["reply_to"], "member-ngong@example.org");
    world.browser(town.people.designer).await?.post(&answer, &said).await?.must_be(404);

    // Its poster ends it by the link of any letter; it is forgotten with the address.
    let end = letter["own"].as_str().unwrap_or_default().to_owned();
    visitor.post(&end, &[("answer", "end")]).await?.must_lead_to(&end);
    visitor.get(&page).await?.must_be(404);
    visitor.get(&own).await?.must_be(200).must_show("This has ended");
    let wanted = store::letter::Wanted { to: Some("asha@example.org".to_owned()), kind: None };
    let known = world.app.store.read(move |db| store::letter::page(db, &wanted, 0, 9)).await?;
    assert!(known.is_empty(), "nobody has that address any more");
});

in_world!(material_is_for_those_who_recycle_nearby_and_ends_by_itself, |world| async move {
    let town = Town::found(&world, "ngong").await?;
    give_roles(&world, &town, "recycle").await?;
    let designer = world.program(town.people.designer).await?;
    let path = "/api/v1/notices";
    let bottles =
        json!({ "kind": "material", "title": "PET bottles", "amount": "40 kg a week", "town": "Nairobi, Kenya" });
    designer.send_json(Method::POST, path, &json!({ "kind": "gift", "title": "x", "town": "" })).await?.must_be(422);
    let posted = designer.send_json(Method::POST, path, &bottles).await?.must_be(201).json()?;
    assert_eq!(posted["state"], "pending");
    let far = json!({ "kind": "material", "title": "Sawdust", "town": "Mombasa, Kenya" });
    designer.send_json(Method::POST, path, &far).await?.must_be(201);
    let member = world.browser(town.people.member).await?;
    assert!(!member.get("/inbox").await?.body.contains("PET bottles"), "nobody approved it yet");
    assert!(world.visitor()?.get(path).await?.json()?["items"] == json!([]));
    let coordinator = world.program(town.people.coordinator).await?;
    let waiting = coordinator.get("/api/v1/notices/review").await?.must_be(200).json()?;
    let waiting = waiting["items"].as_array().ok_or("a list")?.clone();
    assert_eq!(waiting.len(), 2);
    for one in &waiting {
        let review = format!("{path}/{}/review", one["id"].as_str().unwrap_or_default());
        coordinator.send_json(Method::POST, &review, &json!({ "agreed": true })).await?.must_be(204);
    }
    let inbox = member.get("/inbox").await?.must_show("PET bottles");
    assert!(!inbox.body.contains("Sawdust"), "Mombasa is too far from Nairobi");

    let listed = world.visitor()?.get("/api/v1/notices?kind=material").await?.must_be(200).json()?;
    assert_eq!(listed["items"].as_array().map(Vec::len), Some(2));
    assert!(world.visitor()?.get("/api/v1/notices?kind=repair").await?.json()?["items"] == json!([]));
    for number in 0..8 {
        let more = json!({ "kind": "material", "title": format!("Offcuts {number}"), "town": "Mombasa, Kenya" });
        designer.send_json(Method::POST, path, &more).await?.must_be(201);
    }
    let refused = designer.send_json(Method::POST, path, &bottles).await?.must_be(409);
    assert_eq!(refused.problem(), "too_many_notices");

    // A coordinator takes one down; the rest end after their days.
    let id = posted["id"].as_str().unwrap_or_default();
    coordinator.send_json(Method::POST, &format!("{path}/{id}/close"), &json!({})).await?.must_be(204);
    designer.send_json(Method::POST, &format!("{path}/{id}/close"), &json!({})).await?.must_be(404);
    world.pass_hours(61 * 24).await?;
    api::workers::until_idle(&world.app).await?;
    assert!(world.app.store.read(|db| notices::open(db, 9)).await?.is_empty());
});

in_world!(a_refused_notice_is_seen_by_its_poster_alone_with_the_words_of_the_reviewer, |world| async move {
    let town = Town::found(&world, "ngong").await?;
    let visitor = world.visitor()?;
    visitor.post("/notices/new", PUMP).await?.must_be(200);
    let own = world.link("confirm_notice", "confirm").await?;
    visitor.post(&own, &[("answer", "confirm")]).await?.must_be(303);
    let coordinator = world.program(town.people.coordinator).await?;
    let waiting = coordinator.get("/api/v1/notices/review").await?.json()?;
    let id = waiting["items"][0]["id"].as_str().ok_or("a notice")?.to_owned();
    let review = format!("/api/v1/notices/{id}/review");
    coordinator.send_json(Method::POST, &review, &json!({ "agreed": false })).await?.must_be(422);
    let no = json!({ "agreed": false, "note": "Which make is it?" });
    world.program(town.people.member).await?.send_json(Method::POST, &review, &no).await?.must_be(404);
    coordinator.send_json(Method::POST, &review, &no).await?.must_be(204);

    let letter = world.letters("notice_reviewed").await?.remove(0);
    assert_eq!((&letter["agreed"], &letter["note"]), (&json!(false), &json!("Which make is it?")));
    let status = letter["page"].as_str().unwrap_or_default().to_owned();
    visitor.get(&status).await?.must_be(200).must_show("Which make is it?").must_show("Post it anew");
    visitor.get(&format!("/notices/{id}")).await?.must_be(404);
    visitor.get(&format!("/api/v1/notices/{id}")).await?.must_be(404);
    let kinds = world.app.store.read(|db| store::event::last(db, &["notice_proved", "notice_refused"])).await?;
    assert!(kinds.is_some(), "every step is an event");

    // After its days nothing of it is left.
    world.pass_hours(15 * 24).await?;
    api::workers::until_idle(&world.app).await?;
    visitor.get(&status).await?.must_be(200).must_show("This has ended");
});
