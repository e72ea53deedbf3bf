//! Owners of records, without an account: put on the map, follow it, correct, claim, pause, remove, and stay removed.

use api::flows::imports::{self, Counts, Told};
use reqwest::Method;
use serde_json::json;
use store::event::Actor;
use store::grants::{Role, Scope};
use store::workshops::{self, Listing};
use store::{NaiveDate, people};
use tests::browser::{Browser, hidden};
use tests::db::Failure;
use tests::in_world;
use tests::town::Town;
use tests::world::World;

const FIRST: &[(&str, &str)] =
    &[("step", "1"), ("name", "Needle and Thread"), ("kind", "tailor"), ("town", "Kisumu, Kenya"), ("home", "yes")];
const SECOND: &[(&str, &str)] =
    &[("step", "2"), ("skills", "sewing, school bags"), ("machines", "Three treadle machines"), ("about", "Uniforms.")];
const THIRD: &[(&str, &str)] = &[("step", "3"), ("person", "Akinyi"), ("email", "akinyi@example.org")];

/// A listed record of a source; with `mail`, the source names an address.
async fn imported(world: &World, mail: bool) -> Result<Counts, Failure> {
    let contact = if mail { r#","contact":{"contact":{"email":"amina@example.org"}}"# } else { "" };
    let text = format!(
        r#"[{{"name":"Amina Tailors","id":"b","location":{{"gps_coordinates":"-4.0547, 39.6636",
            "address":{{"city":"Mombasa","country":"KE"}}}},"manufacturing_processes":["sewing"]{contact}}}]"#
    );
    let told = Told {
        slug: "list".to_owned(),
        name: "A list".to_owned(),
        url: String::new(),
        licence: "CC-BY-4.0".to_owned(),
        retrieved_on: NaiveDate::from_ymd_opt(2026, 11, 1).unwrap_or_default(),
        file_name: "list.json".to_owned(),
        mapping: None,
    };
    Ok(imports::run(&world.app.store, Actor::SETUP, told, text.into_bytes(), true).await?.counts)
}

/// The address of the only listed workshop of that source.
async fn record(world: &World) -> Result<String, Failure> {
    let listed = world.app.store.read(|db| workshops::in_state(db, Listing::Listed)).await?;
    let found = listed.iter().find(|row| row.source == "list").ok_or("the imported record")?;
    Ok(found.slug.clone())
}

async fn admin(world: &World) -> Result<Browser, Failure> {
    world.browser(world.account("Ada", &[(Role::Admin, Scope::Site)]).await?).await
}

in_world!(a_workshop_comes_on_the_map_without_an_account_and_stays_removed, |world| async move {
    let ada = admin(&world).await?;
    let visitor = world.visitor()?;
    visitor.get("/join").await?.must_be(200).must_show("href=\"/join/short\"");
    visitor.get("/join/short").await?.must_be(200).must_show("Step 1 of 3");
    // What is wrong is said, and nothing typed is lost.
    visitor.post("/join/short", &[("step", "1"), ("name", "Needle and Thread")]).await?.must_be(422);
    visitor.post("/join/short", FIRST).await?.must_lead_to("/join/short?step=2");
    let mut back = SECOND.to_vec();
    back.push(("go", "back"));
    visitor.post("/join/short", &back).await?.must_lead_to("/join/short?step=1");
    visitor.get("/join/short?step=1").await?.must_show("value=\"Needle and Thread\"");
    visitor.get("/join/short?step=2").await?.must_show("Three treadle machines");
    visitor.post("/join/short", SECOND).await?.must_lead_to("/join/short?step=3");
    visitor.get("/join/short?step=3").await?.must_show("school bags").must_show("(Sewing by machine)");
    visitor.post("/join/short", THIRD).await?.must_lead_to("/join/short?sent=1");
    visitor.get("/join/short?sent=1").await?.must_be(200).must_show("Please look into your mail");
    visitor.get("/join/short").await?.must_be(200);

    // Nothing is made, reviewed or mailed before the address is proved; opening the link proves nothing yet.
    let confirm = world.link("confirm_listing", "confirm").await?;
    visitor.get(&confirm).await?.must_be(200).must_show("Is this your address?");
    assert!(world.letters("listing_review_wanted").await?.is_empty());
    visitor.get("/workshops/needle-and-thread").await?.must_be(404);
    let own = visitor.post(&confirm, &[("answer", "confirm")]).await?.must_be(303).location().to_owned();
    assert_eq!(world.link("listing_received", "own").await?, own);
    visitor.get(&own).await?.must_be(200).must_show("A coordinator looks at it now");
    visitor.post(&confirm, &[("answer", "confirm")]).await?.must_lead_to(&confirm);
    assert_eq!(world.letters("listing_review_wanted").await?.len(), 1, "a second tap changes nothing");
    visitor.get("/workshops/needle-and-thread").await?.must_be(404);

    // Sent back with words, mended by link, listed.
    let review = "/workshops/needle-and-thread/review";
    ada.get("/workshops/needle-and-thread").await?.must_be(200);
    ada.post(review, &[("decision", "refuse"), ("note", "Which machines?")]).await?.must_be(303);
    visitor.get(&own).await?.must_show("Which machines?");
    let edit = world.link("listing_refused", "edit").await?;
    let page = visitor.get(&edit).await?.must_be(200).must_show("Which machines?").must_show("Three treadle machines");
    let version = hidden(&page.body, "version").ok_or("a version")?;
    let mended = [
        ("name", "Needle and Thread"),
        ("kind", "tailor"),
        ("town", "Kisumu, Kenya"),
        ("home", "yes"),
        ("currency", "KES"),
        ("roles", "make"),
        ("machines", "Three Singer 15"),
        ("version", version.as_str()),
    ];
    visitor.post(&edit, &[("name", "N")]).await?.must_be(422);
    visitor.post(&edit, &mended).await?.must_be(303);
    visitor.get(&own).await?.must_show("A coordinator looks at it now");
    ada.post(review, &[("decision", "list")]).await?.must_be(303);
    visitor
        .get("/workshops/needle-and-thread")
        .await?
        .must_be(200)
        .must_show("Three Singer 15")
        .must_show("Sewing")
        .must_show("Is this you?");

    // Whoever describes it again is asked whether it is this one.
    let other = world.visitor()?;
    other.get("/join/short").await?;
    other.post("/join/short", FIRST).await?.must_be(200).must_show("/ask/needle-and-thread?kind=claim");
    let mut another = FIRST.to_vec();
    another.push(("go", "another"));
    other.post("/join/short", &another).await?.must_lead_to("/join/short?step=2");

    // One tap each: still true, pause, back, and off the map for good.
    let own = world.link("listing_live", "edit").await?.replace("/edit", "");
    visitor.post(&own, &[("answer", "yes")]).await?.must_be(303);
    visitor.post(&own, &[("answer", "pause")]).await?.must_be(303);
    visitor.get(&own).await?.must_show("takes no new work now");
    visitor.post(&own, &[]).await?.must_be(303);
    visitor.get(&format!("{own}?as=remove")).await?.must_be(200).must_show("Take it off the map?");
    visitor.post(&own, &[("answer", "remove")]).await?.must_be(303);
    visitor.get("/workshops/needle-and-thread").await?.must_be(404);
    visitor.get(&own).await?.must_be(200).must_show("It is off the map and stays off.");
    visitor.post(&own, &[("answer", "yes")]).await?.must_be(409);

    // The address is forgotten when the last letter has gone.
    api::workers::until_idle(&world.app).await?;
    assert_eq!(world.letters("listing_removed").await?.len(), 1);
    let row = world.app.store.read(|db| workshops::by_slug(db, "needle-and-thread")).await?;
    assert_eq!((row.contact_id, row.about.as_str(), row.machines.as_str()), (None, "", ""));
    let told = Told {
        slug: "later".to_owned(),
        name: "Later".to_owned(),
        url: String::new(),
        licence: "CC0-1.0".to_owned(),
        retrieved_on: NaiveDate::from_ymd_opt(2026, 11, 1).unwrap_or_default(),
        file_name: "list.csv".to_owned(),
        mapping: None,
    };
    let again = format!("name,country,latitude,longitude\nNeedle and Thread,KE,{},{}\n", row.lat, row.lon);
    let report = imports::run(&world.app.store, Actor::SETUP, told, again.into_bytes(), true).await?;
    assert_eq!(report.counts.added, 0, "{:?}", report.counts);
    assert!(!visitor.get("/workshops?q=needle").await?.body.contains("Needle and Thread"));
});

in_world!(programs_and_floods_are_turned_away_and_unproved_words_are_forgotten, |world| async move {
    let bot = world.visitor()?;
    let fill = async |email: &str, trap: &str| -> Result<(), Failure> {
        bot.get("/join/short").await?;
        bot.post("/join/short", FIRST).await?.must_be(303);
        bot.post("/join/short", SECOND).await?.must_be(303);
        let third = [("step", "3"), ("person", "Bot"), ("email", email), ("website", trap)];
        bot.post("/join/short", &third).await?.must_lead_to("/join/short?sent=1");
        Ok(())
    };
    fill("bot@example.org", "https://spam.example").await?;
    assert!(world.letters("confirm_listing").await?.is_empty(), "the trap says nothing");
    fill("real@example.org", "").await?;
    assert_eq!(world.letters("confirm_listing").await?.len(), 1);
    for _ in 0..4 {
        fill("real@example.org", "").await?;
    }
    bot.post("/join/short", FIRST).await?;
    bot.post("/join/short", SECOND).await?;
    bot.post("/join/short", &[("step", "3"), ("person", "B"), ("email", "real@example.org")]).await?.must_be(429);

    let confirm = world.link("confirm_listing", "confirm").await?;
    api::workers::until_idle(&world.app).await?;
    world.pass_hours(24 * 8).await?;
    api::workers::until_idle(&world.app).await?;
    bot.get(&confirm).await?.must_be(410);
    let left = world
        .app
        .store
        .read(|db| {
            let rows = store::letter::recent(db, None, 100)?;
            let people = rows.iter().map(|row| people::get(db, row.person_id)).collect::<store::Result<Vec<_>>>()?;
            Ok(people.into_iter().filter(|person| person.email.is_some()).count())
        })
        .await?;
    assert_eq!(left, 0, "who never confirmed is forgotten");
});

in_world!(the_address_of_a_record_decides_over_it, |world| async move {
    imported(&world, true).await?;
    let there = record(&world).await?;
    let stranger = world.visitor()?;
    stranger.get(&format!("/workshops/{there}")).await?.must_be(200).must_show(&format!("/ask/{there}"));
    stranger.get(&format!("/ask/{there}")).await?.must_be(200).must_show("value=\"claim\"").must_show("Take it over");
    stranger.post(&format!("/ask/{there}"), &[("kind", "remove")]).await?.must_be(422);
    let asked = [("kind", "remove"), ("name", "Mallory"), ("email", "mallory@example.org")];
    stranger.post(&format!("/ask/{there}"), &asked).await?.must_be(200).must_show("We have written to the address");
    assert!(world.letters("confirm_petition").await?.is_empty(), "the stranger gets nothing");
    let letters = world.app.store.read(|db| store::letter::recent(db, None, 10)).await?;
    let sent = letters.first().ok_or("a letter")?.person_id;
    let reader = world.app.store.read(move |db| people::get(db, sent)).await?;
    assert_eq!(reader.email.as_deref(), Some("amina@example.org"));

    // Its reader keeps the record, corrects it, and a new edition of the source leaves both alone.
    let amina = world.visitor()?;
    let own = world.link("keep_record", "own").await?;
    amina.get(&own).await?.must_be(200).must_show("Is this your workshop?");
    amina.post(&own, &[("answer", "keep")]).await?.must_be(303);
    let page = amina.get(&format!("{own}/edit")).await?.must_be(200);
    let version = hidden(&page.body, "version").ok_or("a version")?;
    let sent = [
        ("name", "Amina and Daughters"),
        ("kind", "tailor"),
        ("town", "Mombasa, Kenya"),
        ("currency", "KES"),
        ("version", version.as_str()),
    ];
    amina.post(&format!("{own}/edit"), &sent).await?.must_be(303);
    stranger.get(&format!("/workshops/{there}")).await?.must_show("Amina and Daughters");
    assert_eq!(imported(&world, true).await?.unchanged, 1);
    amina.post(&own, &[("answer", "remove")]).await?.must_be(303);
    api::workers::until_idle(&world.app).await?;
    let again = imported(&world, false).await?;
    assert_eq!((again.added, again.left_out + again.unchanged), (0, 1), "{again:?}");
    stranger.get(&format!("/workshops/{there}")).await?.must_be(404);
    let reader = world.app.store.read(move |db| people::get(db, reader.id)).await?;
    assert_eq!(reader.email, None, "the address is forgotten");
});

in_world!(a_coordinator_answers_for_a_record_without_an_address, |world| async move {
    imported(&world, false).await?;
    let there = record(&world).await?;
    let town = Town::found(&world, "voi").await?;
    let cora = world.browser(town.people.coordinator).await?;
    let amina = world.visitor()?;
    let ask = async |kind: &str| -> Result<String, Failure> {
        let sent = [("kind", kind), ("name", "Amina"), ("email", "amina@example.org"), ("note", "It is mine.")];
        amina.post(&format!("/ask/{there}"), &sent).await?.must_be(200).must_show("We have sent you a letter");
        let confirm = world.link("confirm_petition", "confirm").await?;
        amina.post(&confirm, &[("answer", "confirm")]).await?.must_lead_to(&confirm);
        amina.get(&confirm).await?.must_be(200).must_show("A coordinator answers by");
        Ok(confirm)
    };
    let form = async || -> Result<String, Failure> {
        let page = cora.get("/petitions").await?.must_be(200);
        let (_, rest) = page.body.split_once("action=\"/petitions/").ok_or("nothing waits")?;
        Ok(format!("/petitions/{}", rest.split('"').next().unwrap_or_default()))
    };
    // Refused with words, which are needed.
    let confirm = ask("claim").await?;
    let first = form().await?;
    cora.post(&first, &[("decision", "refuse")]).await?.must_be(409);
    cora.post(&first, &[("decision", "refuse"), ("note", "Please say where it is.")]).await?.must_be(303);
    amina.get(&confirm).await?.must_show("Please say where it is.");
    assert_eq!(world.letters("petition_answered").await?[0]["agreed"], false);

    // Taken back.
    let confirm = ask("correct").await?;
    amina.post(&confirm, &[("answer", "withdraw")]).await?.must_be(303);
    cora.get("/petitions").await?.must_be(200).must_show("Nobody waits for an answer");

    // Granted, by program: the record is hers, by the link of the answer.
    ask("claim").await?;
    let program = world.program(town.people.coordinator).await?;
    let waiting = program.get("/api/v1/petitions").await?.must_be(200).json()?;
    let id = waiting["items"][0]["id"].as_str().ok_or("a petition")?.to_owned();
    let granted = json!({ "granted": true });
    program.send_json(Method::POST, &format!("/api/v1/petitions/{id}"), &granted).await?.must_be(204);
    program.send_json(Method::POST, &format!("/api/v1/petitions/{id}"), &granted).await?.must_be(409);
    let own = world.link("petition_answered", "page").await?;
    amina.get(&own).await?.must_be(200).must_show("Is this still true?");
    // From now on the address decides, also when somebody else asks.
    let sent = [("kind", "remove"), ("name", "Mallory"), ("email", "mallory@example.org")];
    world.visitor()?.post(&format!("/ask/{there}"), &sent).await?.must_be(200).must_show("We have written to");
});

in_world!(what_nobody_answers_goes_up_and_a_removal_takes_effect_by_itself, |world| async move {
    imported(&world, false).await?;
    let there = record(&world).await?;
    let ada = admin(&world).await?;
    let amina = world.visitor()?;
    for kind in ["correct", "remove"] {
        let sent = [("kind", kind), ("name", "Amina"), ("email", "amina@example.org"), ("note", "It is closed.")];
        amina.get(&format!("/ask/{there}")).await?.must_be(200).must_show("7 days");
        amina.post(&format!("/ask/{there}"), &sent).await?.must_be(200);
        let confirm = world.link("confirm_petition", "confirm").await?;
        amina.post(&confirm, &[("answer", "confirm")]).await?.must_be(303);
    }
    api::workers::until_idle(&world.app).await?;
    assert_eq!(world.letters("petition_received").await?.len(), 2);
    world.pass_hours(24 * 7 + 1).await?;
    api::workers::until_idle(&world.app).await?;
    let received = world.letters("petition_received").await?;
    assert_eq!((received.len(), &received[0]["late"], &received[0]["asked"]), (3, &json!(true), &json!("correct")));
    amina.get(&format!("/workshops/{there}")).await?.must_be(404);
    assert_eq!(world.letters("petition_answered").await?[0]["asked"], "remove");
    ada.get("/petitions").await?.must_be(200).must_show("Too late");
    let again = imported(&world, false).await?;
    assert_eq!((again.added, again.waiting), (0, 0), "{again:?}");
});

in_world!(a_letter_to_a_workshop_goes_through_the_house, |world| async move {
    let town = Town::found(&world, "lamu").await?;
    let visitor = world.visitor()?;
    let there = format!("/ask/{}", town.workshop.slug);
    visitor.get(&format!("{there}?kind=write")).await?.must_be(200).must_show("Your letter");
    for (reply, known) in [(None, false), (Some(("reply", "yes")), true)] {
        let mut sent = vec![
            ("kind", "write"),
            ("name", "Ana"),
            ("email", "ana.writes@example.org"),
            ("note", "Can you repair a loom?"),
        ];
        sent.extend(reply);
        let answer = visitor.post(&there, &sent).await?.must_be(200);
        assert!(!answer.body.contains("workshop-lamu@example.org"), "the workshop's address is not told");
        let before = world.letters("relayed").await?.len();
        let confirm = world.link("confirm_petition", "confirm").await?;
        visitor.get(&confirm).await?.must_be(200);
        assert_eq!(world.letters("relayed").await?.len(), before, "nothing is passed on before the proof");
        visitor.post(&confirm, &[("answer", "confirm")]).await?.must_be(303);
        let letters = world.letters("relayed").await?;
        assert_eq!(letters.len(), before + 1);
        assert_eq!(letters[0]["reply_to"].is_string(), known);
        assert_eq!(letters[0]["message"], "Can you repair a loom?");
    }
});

in_world!(records_are_asked_about_once_a_year, |world| async move {
    let town = Town::found(&world, "kitui").await?;
    imported(&world, false).await?;
    api::workers::until_idle(&world.app).await?;
    assert!(world.letters("listing_still_true").await?.is_empty());
    world.pass_hours(24 * 366).await?;
    api::workers::until_idle(&world.app).await?;
    let letters = world.letters("listing_still_true").await?;
    assert_eq!(letters.len(), 1, "nobody is asked about a record without a keeper");
    let visitor = world.visitor()?;
    let yes = letters[0]["still_true"].as_str().ok_or("a link")?;
    visitor.get(yes).await?.must_be(200).must_show("Is this still true?");
    let own = yes.split('?').next().unwrap_or_default();
    visitor.post(own, &[("answer", "yes")]).await?.must_be(303);
    let id = town.workshop.id;
    let row = world.app.store.read(move |db| Ok((workshops::find(db, id)?, db.now.date_naive()))).await?;
    assert_eq!(row.0.checked_on, Some(row.1));
    world.pass_hours(24 * 40).await?;
    api::workers::until_idle(&world.app).await?;
    assert_eq!(world.letters("listing_still_true").await?.len(), 1, "once a year");

    // What nobody confirms is shown as unverified, then left out until somebody asks for it.
    let there = record(&world).await?;
    visitor.get(&format!("/workshops/{there}")).await?.must_show("Not confirmed for a year");
    visitor.get("/workshops").await?.must_be(200).must_show("Amina Tailors").must_show("The workshop of kitui");
    world.pass_hours(24 * 400).await?;
    for (address, shown) in [("/workshops", false), ("/workshops?old=1", true), ("/api/v1/workshops?old=1", true)] {
        assert_eq!(visitor.get(address).await?.must_be(200).body.contains("Amina Tailors"), shown, "{address}");
    }
    visitor.get(&format!("/workshops/{there}")).await?.must_be(200).must_show("Not confirmed for two years");
    visitor.get("/workshops").await?.must_show("The workshop of kitui");
});

in_world!(a_scout_writes_down_how_a_producer_agreed_and_hands_the_record_over, |world| async move {
    let town = Town::found(&world, "turkana").await?;
    let scout = world.browser(town.people.scout).await?;
    scout.get("/join").await?.must_be(200).must_show("How they agreed");
    let mut sent = vec![
        ("name", "Baskets of Lodwar"),
        ("kind", "basket_weaver"),
        ("town", "Lodwar, Kenya"),
        ("currency", "KES"),
        ("network", "turkana"),
        ("offline", "yes"),
    ];
    scout.post("/join", &sent).await?.must_be(422).must_show("href=\"#consent.how\"");
    sent.extend([
        ("consent.name", "Ekal"),
        ("consent.how", "spoken"),
        ("consent.language", "tuv"),
        ("consent.day", "2026-01-05"),
    ]);
    scout.post("/join", &sent).await?.must_lead_to("/workshops/baskets-of-lodwar/capabilities");
    let there = "/workshops/baskets-of-lodwar";
    let cora = world.browser(town.people.coordinator).await?;
    cora.get(there).await?.must_be(200).must_show("Ekal agreed on");
    cora.post(&format!("{there}/review"), &[("decision", "list")]).await?.must_be(303);
    let visitor = world.visitor()?;
    assert!(!visitor.get(there).await?.must_be(200).body.contains("Ekal"), "who agreed is not told to everybody");

    // The link is handed over on paper; whoever holds it gives an address, and once it is proved the record is theirs.
    scout.get(there).await?.must_be(200);
    let page = scout.post(&format!("{there}/hand-over"), &[]).await?.must_be(200);
    let (_, rest) = page.body.split_once("id=\"key\">").ok_or("a link")?;
    let link = rest.split('<').next().unwrap_or_default();
    let own = link.strip_prefix(world.app.public_url.trim_end_matches('/')).ok_or("a link of this site")?.to_owned();
    visitor.get(&own).await?.must_be(200).must_show("name=\"email\"");
    visitor.post(&own, &[("answer", "keep")]).await?.must_be(422);
    let keeps = [("answer", "keep"), ("email", "ekal@example.org")];
    visitor.post(&own, &keeps).await?.must_lead_to(&format!("{own}?mailed=1"));
    let confirm = world.link("confirm_petition", "confirm").await?;
    let new = visitor.post(&confirm, &[("answer", "confirm")]).await?.must_be(303).location().to_owned();
    visitor.get(&new).await?.must_be(200).must_show("Is this still true?");
    visitor.get(&own).await?.must_be(410);
    let row = world.app.store.read(|db| workshops::by_slug(db, "baskets-of-lodwar")).await?;
    assert!(row.by_mail && row.contact_id.is_some());
});

in_world!(fields_are_seen_by_whom_their_people_chose, |world| async move {
    let town = Town::found(&world, "embu").await?;
    let there = format!("/workshops/{}", town.workshop.slug);
    let member = world.browser(town.people.member).await?;
    let page = member.get(&format!("{there}/edit")).await?.must_be(200).must_show("Who sees what");
    let version = hidden(&page.body, "version").ok_or("a version")?;
    let sent = [
        ("name", "The workshop of embu"),
        ("kind", "fablab"),
        ("town", "Nairobi, Kenya"),
        ("currency", "KES"),
        ("about", "Words for all"),
        ("products", "Words for the network"),
        ("machines", "Words for designers"),
        ("people", "77"),
        ("see-products", "network"),
        ("see-machines", "designer"),
        ("see-people", "nobody"),
        ("see-prices", "nobody"),
        ("version", version.as_str()),
    ];
    let mut odd = sent.to_vec();
    odd.push(("see-about", "aliens"));
    member.post(&format!("{there}/edit"), &odd).await?.must_be(422);
    member.post(&format!("{there}/edit"), &sent).await?.must_be(303);
    let id = town.job.id;
    let accept = move |db: &mut store::Db| {
        let said = store::jobs::Answer { actor: Actor::LINK, job: id, version: None };
        api::flows::answers::accept(db, said).map(|_| ())
    };
    world.app.store.write(accept).await?;
    let words = ["Words for all", "Words for designers", "Words for the network", "77"];
    let seen = async |reader: &Browser, address: &str| -> Result<Vec<bool>, Failure> {
        let body = reader.get(address).await?.must_be(200).body;
        Ok(words
            .iter()
            .map(|word| body.contains(&format!("<dd>{word}</dd>")) || body.contains(&format!("<p>{word}</p>")))
            .collect())
    };
    let (designer, cora) = (world.browser(town.people.designer).await?, world.browser(town.people.coordinator).await?);
    assert_eq!(seen(&world.visitor()?, &there).await?, [true, false, false, false]);
    assert_eq!(seen(&designer, &there).await?, [true, true, false, false]);
    assert_eq!(seen(&cora, &there).await?, [true, true, true, false]);
    assert_eq!(seen(&member, &there).await?, [true, true, true, true]);
    for (audience, expected) in [("public", [true, false, false, false]), ("designer", [true, true, false, false])] {
        assert_eq!(seen(&member, &format!("{there}?as={audience}")).await?, expected, "{audience}");
        assert_eq!(seen(&world.visitor()?, &format!("{there}?as=network")).await?, [true, false, false, false]);
    }
    // By program, as on the page.
    let program = world.program(town.people.member).await?;
    let api = format!("/api/v1{there}");
    let wrong = json!({ "visibility": { "name": "nobody" } });
    program.send_json(Method::PATCH, &api, &wrong).await?.must_be(422);
    let opened = json!({ "visibility": { "machines": "public" } });
    program.send_json(Method::PATCH, &api, &opened).await?.must_be(200);
    let view = world.visitor()?.get(&api).await?.must_be(200).json()?;
    assert_eq!((&view["machines"], &view["products"]), (&json!(["Words for designers"]), &json!([])));
});
