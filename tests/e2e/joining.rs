//! Joining: a workshop without an account, people who are invited, and a listing that is sent back and comes again.

use reqwest::Method;
use serde_json::json;
use store::accounts;
use store::grants::{self, Role, Scope};
use tests::browser::{Answer, hidden};
use tests::in_world;
use tests::town::Town;
use tests::world::PASSWORD;

const TAILOR: &[(&str, &str)] = &[
    ("name", "Needle and Thread"),
    ("kind", "tailor"),
    ("town", "Kisumu, Kenya"),
    ("about", "Uniforms for the schools around."),
    ("currency", "KES"),
    ("roles", "make"),
];

/// The page without what differs from one visit to the next.
fn without_keys(answer: &Answer) -> String {
    let key = hidden(&answer.body, "idempotency_key").unwrap_or_default();
    if key.is_empty() { answer.body.clone() } else { answer.body.replace(&key, "KEY") }
}

in_world!(a_workshop_is_described_before_there_is_an_account, |world| async move {
    let visitor = world.visitor()?;
    visitor.get("/join").await?.must_be(200).must_show("name=\"about\"");
    // What is wrong is said before anybody makes an account for it.
    visitor.post("/join", &[("name", "N"), ("about", "Uniforms")]).await?.must_be(422).must_show("Uniforms");
    visitor.post("/join", TAILOR).await?.must_lead_to("/sign-up");
    visitor.get("/sign-up").await?.must_be(200).must_show("What you typed is kept");
    let account = [("name", "Akinyi"), ("email", "akinyi@example.org"), ("password", PASSWORD)];
    visitor.post("/sign-up", &account).await?.must_be(200);
    let confirm = world.link("confirm_email", "confirm").await?;
    visitor.get(&confirm).await?.must_be(200);
    let signed_out = visitor.post(&confirm, &[]).await?.must_lead_to("/sign-in?confirmed=1&next=/join?kept=1");
    let page = visitor.get(signed_out.location()).await?.must_be(200);
    let next = hidden(&page.body, "next").ok_or("where to go next")?;
    assert_eq!(next, "/join?kept=1");
    visitor.post("/sign-in", &[account[1], account[2], ("next", &next)]).await?.must_lead_to("/join?kept=1");
    visitor
        .get("/join?kept=1")
        .await?
        .must_be(200)
        .must_show("value=\"Needle and Thread\"")
        .must_show("Uniforms for the schools around.")
        .must_show("value=\"Kisumu, Kenya\"");
    visitor.post("/join", TAILOR).await?.must_lead_to("/workshops/needle-and-thread/capabilities");
    visitor.get("/workshops/needle-and-thread/edit").await?.must_be(200).must_show("Akinyi");
});

in_world!(a_workshop_that_is_sent_back_comes_again, |world| async move {
    let town = Town::found(&world, "kisumu").await?;
    let account = world.account("Akinyi", &[]).await?;
    let akinyi = world.browser(account).await?;
    let mut form = TAILOR.to_vec();
    form.push(("network", "kisumu"));
    akinyi.post("/join", &form).await?.must_be(303);
    assert_eq!(world.link("listing_review_wanted", "review").await?, "/workshops/needle-and-thread");

    let cora = world.browser(town.people.coordinator).await?;
    let there = "/workshops/needle-and-thread";
    cora.get(there).await?.must_be(200).must_show("What should be changed?");
    let refuse = |note: &'static str| [("decision", "refuse"), ("note", note)];
    cora.post(&format!("{there}/review"), &refuse("")).await?.must_be(409);
    cora.post(&format!("{there}/review"), &refuse("Please say which machines you have.")).await?.must_lead_to(there);
    let letters = world.letters("listing_refused").await?;
    assert_eq!(letters[0]["note"], "Please say which machines you have.");
    let edit = world.link("listing_refused", "edit").await?;
    let page = akinyi.get(&edit).await?.must_be(200).must_show("Please say which machines you have.");
    let version = hidden(&page.body, "version").ok_or("a version")?;
    let mut mended = TAILOR.to_vec();
    mended.extend([("machines", "Three treadle machines"), ("version", &version)]);
    akinyi.post(&edit, &mended).await?.must_lead_to(there);
    assert_eq!(world.letters("listing_review_wanted").await?.len(), 2);
    cora.get(there).await?.must_show("What should be changed?");

    // By program, as on the page.
    let program = world.program(town.people.coordinator).await?;
    let review = format!("/api/v1{there}/review");
    let unsaid = program.send_json(Method::POST, &review, &json!({ "listed": false })).await?.must_be(422).json()?;
    assert_eq!(unsaid["errors"][0]["path"], "note");
    let listed = program.send_json(Method::POST, &review, &json!({ "listed": true })).await?.must_be(200).json()?;
    assert_eq!(listed["state"], "listed");
    assert_eq!(
        program.send_json(Method::POST, &review, &json!({ "listed": true })).await?.must_be(409).problem(),
        "reviewed_already"
    );
    assert_eq!(world.letters("listing_live").await?.len(), 1);
    world.visitor()?.get(there).await?.must_be(200);
});

in_world!(whoever_is_invited_joins_with_or_without_an_account, |world| async move {
    let town = Town::found(&world, "nakuru").await?;
    world.account("Known", &[]).await?;
    let member = world.browser(town.people.member).await?;
    let edit = format!("/workshops/{}/edit", town.workshop.slug);
    let invite = format!("/workshops/{}/members", town.workshop.slug);
    member.get(&edit).await?.must_be(200);

    // The answer is the same for everybody: nobody learns who has an account.
    let mut pages = Vec::new();
    for email in ["known@example.org", "new@example.org"] {
        let sent = member.post(&invite, &[("email", email)]).await?.must_be(303);
        pages.push((sent.location().to_owned(), without_keys(&member.get(sent.location()).await?)));
    }
    assert_eq!(pages[0].0, pages[1].0);
    let letters = world.letters("member_invited").await?;
    assert_eq!(letters.len(), 2);
    let link = |n: usize| letters[n]["accept"].as_str().map(str::to_owned).ok_or("a link");

    // Somebody new gets an account on the way and is signed in.
    let new = world.visitor()?;
    new.get(&link(0)?).await?.must_be(200).must_show("new@example.org").must_show("name=\"password\"");
    new.post(&link(0)?, &[("name", "Wanja"), ("password", "short")]).await?.must_be(422).must_show("value=\"Wanja\"");
    let there = format!("/workshops/{}", town.workshop.slug);
    new.post(&link(0)?, &[("name", "Wanja"), ("password", PASSWORD)]).await?.must_lead_to(&there);
    new.get(&edit).await?.must_be(200).must_show("Wanja");
    new.post(&link(0)?, &[("name", "Wanja"), ("password", PASSWORD)]).await?.must_be(410);

    // Somebody known taps once.
    let known = world.visitor()?;
    known.get(&link(1)?).await?.must_be(200);
    known.post(&link(1)?, &[]).await?.must_lead_to(&format!("/sign-in?next={there}"));
    let program = world.program(town.people.member).await?;
    let members = format!("/api/v1{there}/members");
    let holders = program.get(&members).await?.must_be(200).json()?;
    let names: Vec<_> = holders["items"].as_array().into_iter().flatten().map(|one| one["name"].clone()).collect();
    assert_eq!(names, ["member-nakuru", "Wanja", "Known"]);

    // They are removed on the page or by program, and somebody has to stay.
    let id = |n: usize| holders["items"][n]["account_id"].as_str().map(str::to_owned).ok_or("an account");
    member.get(&edit).await?;
    member.post(&format!("{invite}/remove"), &[("account", &id(1)?)]).await?.must_be(303);
    new.get(&edit).await?.must_be(404);
    program.send(program.request(Method::DELETE, &format!("{members}/{}", id(2)?))).await?.must_be(204);
    let last = program.send(program.request(Method::DELETE, &format!("{members}/{}", id(0)?))).await?;
    assert_eq!(last.must_be(409).problem(), "last_one");
});

in_world!(an_invitation_takes_an_unproved_account_over_with_a_new_password, |world| async move {
    let town = Town::found(&world, "thika").await?;
    // Somebody signs up with an address that is not theirs, and waits.
    let stranger = world.visitor()?;
    let theirs = [("name", "Mallory"), ("email", "otieno@example.org"), ("password", "four stolen spanners")];
    stranger.post("/sign-up", &theirs).await?.must_be(200);
    let program = world.program(town.people.coordinator).await?;
    let invite = json!({ "email": "otieno@example.org" });
    program.send_json(Method::POST, "/api/v1/networks/thika/coordinators", &invite).await?.must_be(202);
    let link = world.link("coordinator_invited", "accept").await?;
    let otieno = world.visitor()?;
    otieno.get(&link).await?.must_be(200).must_show("name=\"password\"");
    otieno.post(&link, &[("name", "Otieno"), ("password", PASSWORD)]).await?.must_lead_to("/networks/thika");
    otieno.get("/networks/thika/edit").await?.must_be(200).must_show("Otieno");
    stranger.post("/sign-in", &[theirs[1], theirs[2]]).await?.must_be(422);
    let network = town.network.id;
    let held = world
        .app
        .store
        .read(move |db| {
            let account = accounts::by_email(db, "otieno@example.org")?;
            let holders = grants::holders(db, Role::Coordinator, Scope::Network(network))?;
            Ok(account.is_some_and(|account| holders.contains(&account.id)))
        })
        .await?;
    assert!(held);
});

in_world!(workshops_and_networks_are_made_by_program, |world| async move {
    let town = Town::found(&world, "lamu").await?;
    let admin = world.program(world.account("Ada", &[(Role::Admin, Scope::Site)]).await?).await?;
    let new = json!({ "name": "Island makers", "currency": "KES", "time_zone": "Africa/Nairobi",
        "coordinator_email": "designer-lamu@example.org" });
    let founded = admin.send_json(Method::POST, "/api/v1/networks", &new).await?.must_be(201);
    assert_eq!(founded.location(), "/api/v1/networks/island-makers");
    let again = admin.send_json(Method::POST, "/api/v1/networks", &new).await?.must_be(422).json()?;
    assert_eq!(again["errors"][0]["code"], "name_taken");
    world.link("coordinator_invited", "accept").await?;

    let scout = world.program(town.people.scout).await?;
    let potter = json!({ "name": "Pots of Lamu", "kind": "potter", "country": "KE", "town": "Lamu", "lat": -2.27,
        "lon": 40.9, "currency": "KES", "roles": ["make"], "network": "lamu", "offline": true,
        "consent": { "name": "Mzee Ali", "how": "spoken", "language": "sw", "day": "2026-01-05" } });
    let made = scout.send_json(Method::POST, "/api/v1/workshops", &potter).await?.must_be(201).json()?;
    assert_eq!((&made["state"], &made["time_zone"]), (&json!("pending"), &json!("Africa/Nairobi")));
    let mut wrong = potter.clone();
    (wrong["country"], wrong["lat"], wrong["network"]) = (json!("Kenya"), json!(99), json!("nowhere"));
    let wrong = scout.send_json(Method::POST, "/api/v1/workshops", &wrong).await?.must_be(422).json()?;
    let fields: Vec<_> = wrong["errors"].as_array().into_iter().flatten().map(|error| error["path"].clone()).collect();
    assert_eq!(fields, ["network", "network", "country", "lat"]);

    // A workshop leaves a network by itself, or its coordinators take it in again.
    let member = world.program(town.people.member).await?;
    let membership = format!("/api/v1/networks/lamu/members/{}", town.workshop.slug);
    member.send(member.request(Method::DELETE, &membership)).await?.must_be(204);
    member.send(member.request(Method::DELETE, &membership)).await?.must_be(404);
    let cora = world.program(town.people.coordinator).await?;
    cora.send(cora.request(Method::PUT, &membership)).await?.must_be(204);
    let listed = world.visitor()?.get("/api/v1/networks/lamu/members").await?.must_be(200).json()?;
    assert_eq!(listed["items"].as_array().map(Vec::len), Some(1));
});

in_world!(an_account_is_kept_by_program, |world| async move {
    let ana = world.account("Ana", &[]).await?;
    let program = world.program(ana).await?;
    let changed = json!({ "name": "Ana Otieno", "language": "sw" });
    let me = program.send_json(Method::PATCH, "/api/v1/me", &changed).await?.must_be(200).json()?;
    assert_eq!((&me["name"], &me["language"]), (&json!("Ana Otieno"), &json!("sw")));
    assert_eq!(program.get("/api/v1/me").await?.must_be(200).json()?["name"], "Ana Otieno");
    let wrong = json!({ "current": "not it", "password": "five new spanners" });
    program.send_json(Method::POST, "/api/v1/me/password", &wrong).await?.must_be(422);
    let right = json!({ "current": PASSWORD, "password": "five new spanners" });
    program.send_json(Method::POST, "/api/v1/me/password", &right).await?.must_be(204);
    program.get("/api/v1/me").await?.must_be(401);

    let visitor = world.visitor()?;
    for email in ["ana@example.org", "nobody@example.org"] {
        let forgotten = json!({ "email": email });
        visitor.send_json(Method::POST, "/api/v1/auth/forgot", &forgotten).await?.must_be(202);
    }
    let missing = json!({ "secret": "no such secret", "password": PASSWORD });
    visitor.send_json(Method::POST, "/api/v1/auth/reset", &missing).await?.must_be(410);
});
