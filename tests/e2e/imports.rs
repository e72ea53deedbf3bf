//! A coordinator brings a table in: looked at, its columns said, written, doubles decided, taken back; all without script.

use api::flows::imports::{self as flow, Told};
use api::workers;
use reqwest::Method;
use reqwest::multipart::{Form, Part};
use serde_json::json;
use store::event::Actor;
use store::grants::{Role, Scope};
use store::networks::{self, Network, Rate};
use store::{TimeDelta, capacity, jobs, requests, workshops};
use tests::browser::{Answer, Browser, hidden};
use tests::db::{Failure, skip};
use tests::in_world;
use tests::town::Town;
use tests::world::World;

const TABLE: &str = "Who;Where;country;lat;lon;does;web\n\
    Mwangi Metal;Nairobi;KE;-1.2864;36.8172;welding;https://mwangi.example\n\
    Amina Tailors;Mombasa;KE;-4.0547;39.6636;sewing;\n\
    Swapped;Kisumu;KE;134.7617;-0.1022;pottery;\n";

async fn coordinator(world: &World) -> Result<Browser, Failure> {
    Town::found(world, "here").await?;
    let network = world.app.store.read(networks::all).await?.remove(0).id;
    world.browser(world.account("Wambui", &[(Role::Coordinator, Scope::Network(network))]).await?).await
}

async fn look(browser: &Browser, table: &'static str) -> Result<Answer, Failure> {
    let form = Form::new()
        .text("csrf", browser.csrf())
        .text("key", uuid::Uuid::new_v4().to_string())
        .text("name", "County list")
        .text("licence", "CC-BY-4.0")
        .text("url", "https://list.example")
        .text("retrieved_on", "2026-11-01")
        .part("file", Part::bytes(table.as_bytes()).file_name("county.csv"));
    browser.send(browser.request(Method::POST, "/imports/preview").multipart(form)).await
}

/// The fields that the preview's forms carry along, with the columns as they are said here.
fn said(html: &str) -> Result<Vec<(String, String)>, Failure> {
    let mut fields = Vec::new();
    for name in ["kept", "kept_name", "name", "licence", "url", "retrieved_on"] {
        fields.push((name.to_owned(), hidden(html, name).ok_or(name)?));
    }
    for (column, target) in [("Who", "name"), ("Where", "city"), ("does", "processes"), ("web", "url")] {
        fields.push(("column".to_owned(), column.to_owned()));
        fields.push(("target".to_owned(), target.to_owned()));
    }
    Ok(fields)
}

in_world!(a_table_is_looked_at_said_written_and_taken_back, |world| async move {
    let browser = coordinator(&world).await?;
    let first = look(&browser, TABLE)
        .await?
        .must_be(200)
        .must_show("No column is the name of a workshop")
        .must_show("What the columns mean");
    let fields = said(&first.body)?;
    let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    let second = browser.post("/imports/preview", &fields).await?.must_be(200);
    let second = second.must_show("Mwangi Metal").must_show("seem to be swapped");
    assert!(second.body.contains("Welding"), "processes are shown by name");
    let listed = || async { world.visitor()?.get("/exports/workshops?format=csv").await };
    assert!(!listed().await?.body.contains("Mwangi"), "nothing is written by looking");

    let written = browser.post("/imports/write", &fields).await?.must_be(303);
    let report = browser.get(written.location()).await?.must_be(200).must_show("Line 4");
    assert!(report.body.contains("Swapped"));
    let csv = listed().await?.must_be(200).must_show("Mwangi Metal").must_show("CC-BY-4.0").body;
    assert!(csv.contains("Amina Tailors"));
    let tag = world.visitor()?.get("/exports/workshops").await?.header("etag").to_owned();
    let again = world.visitor()?;
    let again = again.send(again.request(Method::GET, "/exports/workshops").header("If-None-Match", &tag)).await?;
    assert_eq!(again.status.as_u16(), 304, "who follows the feed is told that nothing changed");
    world.visitor()?.get("/sources").await?.must_be(200).must_show("County list").must_show("CC-BY-4.0");

    let batch = written.location().trim_start_matches("/imports/report?id=").to_owned();
    browser.post("/imports/rollback", &[("id", &batch)]).await?.must_be(303);
    assert!(!listed().await?.body.contains("Mwangi"), "nothing is left");
    browser.get("/imports").await?.must_be(200).must_show("Taken back");
    let swahili = browser.get(&format!("/imports/report?id={batch}&lang=sw")).await?.must_be(200);
    swahili.must_show("Latitudo na longitudo zinaonekana zimebadilishana.");
});

in_world!(doubles_are_decided_side_by_side, |world| async move {
    let browser = coordinator(&world).await?;
    let table = "name,country,latitude,longitude,description\n\
        Mwangi Metal,KE,-1.2864,36.8172,Gates\nMwangi Metals,KE,-1.2865,36.8173,Grilles\n";
    let preview = look(&browser, table).await?.must_be(200).must_show("may be here");
    let mut fields = Vec::new();
    for name in ["kept", "kept_name", "name", "licence", "url", "retrieved_on"] {
        fields.push((name, hidden(&preview.body, name).ok_or(name)?));
    }
    let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
    browser.post("/imports/write", &fields).await?.must_be(303);
    let queue = browser.get("/imports/doubles").await?.must_be(200).must_show("Gates").must_show("Grilles");
    let record = hidden(&queue.body, "record").ok_or("a record that waits")?;
    browser.post("/imports/doubles", &[("record", &record), ("choice", "same")]).await?.must_be(303);
    browser.get("/imports/doubles").await?.must_be(200).must_show("Nothing waits");
    let twice = browser.post("/imports/doubles", &[("record", &record), ("choice", "another")]).await?;
    assert_eq!(twice.status.as_u16(), 409, "a decision is taken once");
    let csv = world.visitor()?.get("/exports/workshops?format=csv").await?.body;
    assert_eq!(csv.matches("Mwangi").count(), 1, "{csv}");
});

in_world!(a_program_imports_decides_and_takes_back, |world| async move {
    let town = Town::found(&world, "lodwar").await?;
    let program = world.program(town.people.coordinator).await?;
    let sent = |dry_run: bool| {
        json!({ "name": "A list", "licence": "CC-BY-4.0", "retrieved_on": "2026-11-01",
        "file_name": "list.csv", "dry_run": dry_run,
        "text": "name,country,city,latitude,longitude,processes\nTurkana Metal,KE,Lodwar,3.1191,35.5973,welding\n" })
    };
    let looked = program.send_json(Method::POST, "/api/v1/imports", &sent(true)).await?.must_be(200).json()?;
    assert_eq!((&looked["counts"]["added"], &looked["batch"]), (&json!(1), &json!(null)));
    let written = program.send_json(Method::POST, "/api/v1/imports", &sent(false)).await?.must_be(200).json()?;
    let all = program.get("/api/v1/imports").await?.must_be(200).json()?;
    assert_eq!((&all["items"][0]["id"], &all["items"][0]["state"]), (&written["batch"], &json!("done")));

    // The same workshop by another list waits for a decision, which a program can make as well.
    let mut again = sent(false);
    again["name"] = json!("Another list");
    program.send_json(Method::POST, "/api/v1/imports", &again).await?.must_be(200);
    let waiting = program.get("/api/v1/imports/doubles").await?.must_be(200).json()?;
    let record = waiting["items"][0]["record"].clone();
    let odd = json!({ "record": record, "choice": "perhaps" });
    program.send_json(Method::POST, "/api/v1/imports/doubles", &odd).await?.must_be(422);
    let decided = json!({ "record": record, "choice": "ignore" });
    program.send_json(Method::POST, "/api/v1/imports/doubles", &decided).await?.must_be(204);
    assert_eq!(program.get("/api/v1/imports/doubles").await?.json()?["items"], json!([]));

    let back = json!({ "id": written["batch"] });
    program.send_json(Method::POST, "/api/v1/imports/rollback", &back).await?.must_be(204);
    assert_eq!(program.send_json(Method::POST, "/api/v1/imports/rollback", &back).await?.status, 409);

    let designer = world.program(town.people.designer).await?;
    let manifest = json!({ "file_name": "okh.yml", "text": "title: Bench\nlicense: MIT\n" });
    let read = designer.send_json(Method::POST, "/api/v1/okh", &manifest).await?.must_be(200).json()?;
    assert_eq!((&read["ok"], &read["title"]), (&json!(false), &json!("Bench")));
    assert!(read["problems"].as_array().is_some_and(|all| all.iter().any(|one| one["code"] == "missing")), "{read}");
    designer.send_json(Method::POST, "/api/v1/imports", &sent(true)).await?.must_be(403);
});

in_world!(a_published_manifest_is_checked_and_a_design_is_taken_along, |world| async move {
    api::library::install(&world.app).await?;
    let browser = world.browser(world.account("Ana", &[(Role::Designer, Scope::Site)]).await?).await?;
    let send = |text: &'static str, name: &'static str| {
        let form = Form::new().text("csrf", browser.csrf()).part("file", Part::bytes(text.as_bytes()).file_name(name));
        browser.send(browser.request(Method::POST, "/okh").multipart(form))
    };
    let bad = send("title: Bench\ndescription: Sit\nlicense: MIT\nkeywords: [laser cutting]\n", "okh.yml").await?;
    let bad = bad.must_be(200).must_show("Cannot be used").must_show("project-link");
    assert!(bad.body.contains("Laser cutting"), "a process is suggested");
    let good = "title: Bench\ndescription: Sit\nproject-link: https://example.org/bench\nlicense:\n  hardware: MIT\n";
    send(good, "okh.yml").await?.must_be(200).must_show("Can be used").must_show("okhv = ");
    send("\0", "okh.toml").await?.must_be(200).must_show("The file holds zero bytes");
    let visitor = world.visitor()?;
    let toml = visitor.get("/okh/export?design=face-shield").await?.must_be(200).must_show("okhv").body;
    assert!(designs::okh::read(&toml).is_ok(), "what goes out comes in again");
    visitor.get("/okh/export?design=face-shield&form=v1-yaml").await?.must_be(200).must_show("project-link");
    visitor.get("/okh/export?design=nothing").await?.must_be(404);
});

// The labs of a published list with capacity assumed: a request over three cities of Western Europe is planned over them.
in_world!(real_labs_share_a_request_in_an_exercise, |world| async move {
    let file = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/data/okw/fablabs_merged_okw.json");
    if !file.exists() {
        skip("imports::real_labs_share_a_request_in_an_exercise", "../shared/data/okw is not here")?;
        return Ok(());
    }
    let town = Town::found(&world, "eldoret").await?;
    let day = world.app.store.read(|db| Ok(db.now.date_naive())).await?;
    let told = Told {
        slug: "labs".to_owned(),
        name: "Labs of the world".to_owned(),
        url: String::new(),
        licence: "CC-BY-SA-4.0".to_owned(),
        retrieved_on: day,
        file_name: "labs.json".to_owned(),
        mapping: None,
    };
    flow::run(&world.app.store, Actor::SETUP, told, std::fs::read(file)?, true).await?;
    let network = town.network.clone();
    let assumed = world
        .app
        .store
        .write(move |db| {
            for (currency, per_unit) in [("EUR", 150.0), ("GBP", 175.0), ("USD", 130.0)] {
                let rate = Rate { network_id: network.id, currency: currency.to_owned(), day, per_unit };
                networks::set_rate(db, Actor::SETUP, &rate)?;
            }
            // Ways are dear, so that the pieces are made near where they are wanted whatever was assumed of prices.
            let dear = Network { cost_per_piece_km: 2.0, ..networks::find(db, network.id)? };
            networks::update(db, Actor::SETUP, dear)?;
            let real = Network { drill: false, ..network.clone() };
            assert!(flow::assume(db, Actor::SETUP, "labs", &real).is_err(), "only in an exercise");
            flow::assume(db, Actor::SETUP, "labs", &network)
        })
        .await?;
    assert!(assumed.workshops > 1_100 && assumed.capabilities > assumed.workshops, "{assumed:?}");

    let designer = world.program(town.people.designer).await?;
    let place = |label: &str, lat: f64, lon: f64, quantity: i64| json!({ "label": label, "lat": lat, "lon": lon, "quantity": quantity });
    let wanted = json!({ "design": "face-shield", "due_day": day + TimeDelta::days(10), "routings": ["cut"],
        "networks": [town.network.slug], "places": [place("Paris", 48.85, 2.35, 900),
        place("Brussels", 50.85, 4.35, 500), place("Barcelona", 41.39, 2.17, 600)] });
    let posted = designer.send_json(Method::POST, "/api/v1/requests", &wanted).await?.must_be(201).json()?;
    workers::until_idle(&world.app).await?;
    let slug = posted["slug"].as_str().ok_or("a slug")?;
    let planned = designer.get(&format!("/api/v1/requests/{slug}")).await?.must_be(200).json()?;
    assert_eq!(planned["pieces"]["offered"], json!(2_000));
    let makers = world
        .app
        .store
        .read(move |db| {
            let request = requests::by_slug(db, posted["slug"].as_str().unwrap_or_default())?;
            let mut makers = Vec::new();
            for job in jobs::of_requests(db, &[request.id])? {
                let capability = capacity::find(db, job.capability_id)?;
                makers.push((workshops::find(db, job.workshop_id)?, capability));
            }
            Ok(makers)
        })
        .await?;
    assert!(makers.len() > 1);
    for (workshop, capability) in &makers {
        assert_eq!((workshop.source.as_str(), capability.process.as_str()), ("labs", "laser_cut"), "{}", workshop.name);
        assert!(capability.name.ends_with(flow::MARK), "{}", capability.name);
        let is_near = (35.0..60.0).contains(&workshop.lat) && (-12.0..20.0).contains(&workshop.lon);
        assert!(is_near, "{} in {}", workshop.name, workshop.country);
    }
});
