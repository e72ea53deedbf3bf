//! A coordinator brings a table in: looked at, its columns said, written, doubles decided, taken back; all without script.

use reqwest::Method;
use reqwest::multipart::{Form, Part};
use store::grants::{Role, Scope};
use store::networks;
use tests::browser::{Answer, Browser, hidden};
use tests::db::Failure;
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
