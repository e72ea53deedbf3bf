//! One instance follows another: what stands on its map comes in, what changes changes, what leaves it leaves it here
//! too, and what somebody here made their own stays.

use api::flows::following::{Wanted, begin};
use api::flows::imports::{self as flow, Told};
use api::workers::{self, Step};
use reqwest::Method;
use serde_json::{Value, json};
use store::event::Actor;
use store::imports::{self, Source};
use store::workshops::{self, Listing, Workshop};
use store::{NaiveDate, Store, TimeDelta, following};
use tests::db::{Failure, Scratch};
use tests::on_both;
use tests::world::World;

const TABLE: &str = "id,name,country,city,latitude,longitude,processes,description\n\
    a,Mwangi Metal,KE,Nairobi,-1.28641,36.81722,welding,Gates\n\
    b,Amina Tailors,KE,Mombasa,-4.0547,39.6636,sewing,Uniforms\n\
    c,Kisumu Potters,KE,Kisumu,-0.1022,34.7617,pottery,Bowls\n";

async fn bring(store: &Store, slug: &str, table: &str) -> store::Result<flow::Report> {
    let told = Told {
        slug: slug.to_owned(),
        name: format!("The list of {slug}"),
        url: String::new(),
        licence: "CC-BY-4.0".to_owned(),
        retrieved_on: NaiveDate::from_ymd_opt(2026, 11, 1).unwrap_or_default(),
        file_name: "list.csv".to_owned(),
        mapping: None,
    };
    flow::run(store, Actor::SETUP, told, table.as_bytes().to_vec(), true).await
}

async fn change(world: &World, name: &'static str, edit: fn(&mut Workshop)) -> Result<(), Failure> {
    let change = move |db: &mut store::Db| {
        let all = workshops::in_state(db, Listing::Listed)?;
        let mut shop = all.into_iter().find(|shop| shop.name == name).ok_or(store::StoreError::Missing("workshop"))?;
        edit(&mut shop);
        workshops::update(db, Actor::SETUP, shop)
    };
    world.app.store.write(change).await?;
    Ok(())
}

async fn remove(world: &World, name: &'static str) -> Result<(), Failure> {
    let remove = move |db: &mut store::Db| {
        let all = workshops::in_state(db, Listing::Listed)?;
        let shop = all.into_iter().find(|shop| shop.name == name).ok_or(store::StoreError::Missing("workshop"))?;
        workshops::remove(db, Actor::SETUP, shop.id, "")
    };
    world.app.store.write(remove).await?;
    Ok(())
}

async fn listed(world: &World) -> Result<Vec<(String, String)>, Failure> {
    let rows = world.app.store.read(|db| workshops::in_state(db, Listing::Listed)).await?;
    Ok(rows.into_iter().map(|row| (row.name, row.about)).collect())
}

/// Both clocks go on by an hour, and the follower looks until nothing is due.
async fn an_hour_later(here: &World, there: &World) -> Result<(), Failure> {
    here.pass_hours(1).await?;
    there.pass_hours(1).await?;
    while workers::follow(&here.app).await? != Step::Idle {}
    Ok(())
}

fn names(all: &[(String, String)]) -> Vec<&str> {
    all.iter().map(|(name, _)| name.as_str()).collect()
}

on_both!(a_map_is_followed_and_removal_travels, |scratch| async move {
    let there = World::start(Scratch::sqlite()?).await?;
    let here = World::start(scratch).await?;
    bring(&there.app.store, "county", TABLE).await?;
    let network = tests::town::Town::found(&here, "lodwar").await?;
    let before = listed(&here).await?.len();
    let coordinator = here.browser(network.people.coordinator).await?;
    let address = format!("http://{}", there.address);
    let form = [("address", "http://192.168.0.1"), ("name", "County house"), ("licence", "CC-BY-4.0")];
    coordinator.post("/imports/following", &form).await?.must_be(422).must_show("Only encrypted addresses");
    let form = [("address", address.as_str()), ("name", "County house"), ("licence", "CC-BY-4.0")];
    coordinator.post("/imports/following", &form).await?.must_be(303);
    assert_eq!(coordinator.post("/imports/following", &form).await?.status.as_u16(), 409, "it is followed once");
    let page = coordinator.get("/imports/following").await?.must_be(200).must_show("About to be read");
    assert!(page.body.contains(&address));

    an_hour_later(&here, &there).await?;
    let all = listed(&here).await?;
    assert_eq!(all.len(), before + 3, "{all:?}");
    coordinator.get("/imports/following").await?.must_be(200).must_show("Last read");
    here.visitor()?.get("/sources").await?.must_be(200).must_show("County house").must_show("CC-BY-4.0");
    let csv = here.visitor()?.get("/exports/workshops?format=json&source=county-house").await?.body;
    let records: Value = serde_json::from_str(&csv)?;
    let sources = &records[0]["x_karakana"]["sources"];
    assert_eq!((&sources[0]["name"], &sources[1]["name"]), (&json!("County house"), &json!("The list of county")));
    let own: Value = here.visitor()?.get("/api/v1/feed").await?.must_be(200).json()?;
    assert_eq!(
        own["items"].as_array().map(Vec::len),
        Some(before),
        "what is followed is to be had where it comes from"
    );

    // Nothing new there: the same question has the same answer, and nothing is written here.
    an_hour_later(&here, &there).await?;
    an_hour_later(&here, &there).await?;
    let (known, _) = here.app.store.read(following::all).await?.remove(0);
    assert!(!known.etag.is_empty() && known.failures == 0, "{known:?}");
    let question = format!("/api/v1/feed?since={}&limit=500", known.since);
    let other = there.visitor()?;
    let asked = other.request(Method::GET, &question).header("If-None-Match", &known.etag);
    assert_eq!(other.send(asked).await?.status.as_u16(), 304, "who follows is told that nothing changed");

    // One changes there, one is edited here, one leaves the map there.
    change(&here, "Amina Tailors", |shop| shop.about = "Suits and uniforms, by Amina".to_owned()).await?;
    change(&there, "Amina Tailors", |shop| shop.about = "Suits".to_owned()).await?;
    change(&there, "Mwangi Metal", |shop| shop.about = "Steel gates".to_owned()).await?;
    remove(&there, "Kisumu Potters").await?;
    an_hour_later(&here, &there).await?;
    let all = listed(&here).await?;
    assert!(!names(&all).contains(&"Kisumu Potters"), "removal travels");
    let about = |name: &str| all.iter().find(|(known, _)| known == name).map(|(_, about)| about.as_str());
    assert_eq!(about("Mwangi Metal"), Some("Steel gates"));
    assert_eq!(about("Amina Tailors"), Some("Suits and uniforms, by Amina"), "what an owner wrote stays");
    coordinator.get("/imports/following").await?.must_be(200).must_show("off the map: 1");

    // The edited one leaves the map there, and stays here.
    remove(&there, "Amina Tailors").await?;
    an_hour_later(&here, &there).await?;
    assert!(names(&listed(&here).await?).contains(&"Amina Tailors"));

    // What was taken off there by mistake comes back here too.
    let back = |db: &mut store::Db| {
        let gone = workshops::in_state(db, Listing::Removed)?.into_iter().find(|shop| shop.name == "Kisumu Potters");
        let gone = gone.ok_or(store::StoreError::Missing("workshop"))?;
        workshops::set_listing(db, Actor::SETUP, gone.id, Listing::Listed, "")
    };
    there.app.store.write(back).await?;
    an_hour_later(&here, &there).await?;
    assert!(names(&listed(&here).await?).contains(&"Kisumu Potters"));

    // Paused, it is not asked; ended, its records go or stay as said.
    let program = here.program(network.people.coordinator).await?;
    let list = program.get("/api/v1/imports/following").await?.must_be(200).json()?;
    let act = |word: &str| json!({ "id": list["items"][0]["id"], "act": word });
    program.send_json(Method::POST, "/api/v1/imports/following/change", &act("pause")).await?.must_be(204);
    change(&there, "Mwangi Metal", |shop| shop.about = "Windows".to_owned()).await?;
    an_hour_later(&here, &there).await?;
    assert!(listed(&here).await?.iter().all(|(_, about)| about != "Windows"));
    let program = here.program(network.people.coordinator).await?;
    program.send_json(Method::POST, "/api/v1/imports/following/change", &act("take_off")).await?.must_be(204);
    let left = listed(&here).await?;
    assert!(names(&left).contains(&"Amina Tailors") && !names(&left).contains(&"Mwangi Metal"), "{left:?}");
});

on_both!(an_import_taken_back_undoes_a_removal_that_travelled, |scratch| async move {
    let there = World::start(Scratch::sqlite()?).await?;
    let here = World::start(scratch).await?;
    bring(&there.app.store, "county", TABLE).await?;
    let wanted = Wanted {
        name: "County house".to_owned(),
        licence: "CC-BY-4.0".to_owned(),
        address: format!("http://{}", there.address),
    };
    here.app.store.write(move |db| begin(db, Actor::SETUP, wanted)).await?;
    an_hour_later(&here, &there).await?;
    assert_eq!(listed(&here).await?.len(), 3);

    remove(&there, "Kisumu Potters").await?;
    an_hour_later(&here, &there).await?;
    assert!(!names(&listed(&here).await?).contains(&"Kisumu Potters"), "removal travels");
    let (batch, _) = here.app.store.read(|db| imports::batches(db, 1)).await?.remove(0);
    assert_eq!(batch.report.0["counts"]["gone"], json!(1));
    let id = batch.id;
    let done = here.app.store.write(move |db| imports::roll_back(db, Actor::SETUP, id)).await?;
    assert_eq!((done.gone, done.restored, done.kept), (0, 1, 0));
    let back = listed(&here).await?;
    assert!(back.contains(&("Kisumu Potters".to_owned(), "Bowls".to_owned())), "with all it said: {back:?}");

    // After a month what was said is forgotten, and nothing is left to undo.
    remove(&there, "Mwangi Metal").await?;
    an_hour_later(&here, &there).await?;
    let (batch, _) = here.app.store.read(|db| imports::batches(db, 1)).await?.remove(0);
    assert_eq!(here.app.store.write(imports::forget_withdrawn).await?, 0);
    here.pass_hours(31 * 24).await?;
    assert_eq!(here.app.store.write(imports::forget_withdrawn).await?, 1);
    let id = batch.id;
    here.app.store.write(move |db| imports::roll_back(db, Actor::SETUP, id)).await?;
    assert!(!names(&listed(&here).await?).contains(&"Mwangi Metal"));
});

on_both!(a_source_that_is_called_otherwise_is_news, |scratch| async move {
    let world = World::start(scratch).await?;
    bring(&world.app.store, "county", TABLE).await?;
    let tag = world.visitor()?.get("/api/v1/feed").await?.must_be(200).header("etag").to_owned();
    let ask = || async {
        let other = world.visitor()?;
        other.send(other.request(Method::GET, "/api/v1/feed").header("If-None-Match", &tag)).await
    };
    ask().await?.must_be(304);
    let rename = |db: &mut store::Db| {
        let known = imports::source_by_slug(db, "county")?.ok_or(store::StoreError::Missing("source"))?;
        imports::source(db, Source { licence: "ODbL-1.0".to_owned(), ..known })
    };
    world.app.store.write(rename).await?;
    assert!(ask().await?.must_be(200).body.contains("ODbL-1.0"));
});

on_both!(two_workers_never_read_the_same_one, |scratch| async move {
    let world = World::start(scratch).await?;
    let begin = |db: &mut store::Db| {
        let source = Source {
            id: store::SourceId::new(),
            slug: "other".to_owned(),
            name: "Other".to_owned(),
            url: String::new(),
            licence: "CC0-1.0".to_owned(),
            mapping: None,
            created_at: db.now,
        };
        following::follow(db, Actor::SETUP, source, "http://127.0.0.1:9")
    };
    world.app.store.write(begin).await?;
    let (first, second) =
        tokio::join!(world.app.store.write(following::claim), world.app.store.write(following::claim));
    let mut leases: Vec<_> = [first?, second?].into_iter().flatten().collect();
    assert_eq!(leases.len(), 1, "one worker has it");
    let (known, _) = leases.remove(0);
    let late = |db: &mut store::Db| {
        db.now = db.now + TimeDelta::minutes(11);
        following::claim(db)
    };
    let again = world.app.store.write(late).await?;
    assert!(again.is_some(), "a lease ends");
    let old = world.app.store.write(move |db| following::failed(db, &known, "unreachable")).await?;
    assert!(!old, "who slept past the lease marks nothing");
    world.pass_hours(1).await?;
    assert_eq!(workers::follow(&world.app).await?, Step::Did(1));
    let (known, _) = world.app.store.read(following::all).await?.remove(0);
    assert_eq!((known.error.as_deref(), known.failures), (Some("unreachable"), 1));
    assert_eq!(workers::follow(&world.app).await?, Step::Idle, "after a failure it rests");
});
