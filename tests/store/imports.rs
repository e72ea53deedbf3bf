//! Imports against both databases: what comes in, what stays as its owner wants it, and what is taken back.

use api::flows::imports::{self as flow, Counts, Report, Told};
use store::event::{Actor, Channel};
use store::imports::{self, Choice};
use store::origins::{self, Origin};
use store::workshops::{self, Listing, Workshop};
use store::{NaiveDate, Store};
use tests::db::{Outcome, Scratch, skip};
use tests::on_both;

const FIRST: &str = "id,name,country,city,latitude,longitude,url,processes,description\n\
    a,Mwangi Metal,KE,Nairobi,-1.2864,36.8172,https://mwangi.example,welding,Gates\n\
    b,Amina Tailors,KE,Mombasa,-4.0547,39.6636,,sewing,Uniforms\n\
    c,Kisumu Makerspace,KE,Kisumu,-0.1022,34.7617,,\"laser cutting, 3D printing\",\n\
    d,Nowhere,KE,,,,,sewing,\n\
    e,Lost,Kenya,Nakuru,,,,pottery,\n";

fn told(slug: &str) -> Told {
    Told {
        slug: slug.to_owned(),
        name: format!("The list {slug}"),
        url: String::new(),
        licence: "CC-BY-4.0".to_owned(),
        retrieved_on: NaiveDate::from_ymd_opt(2026, 11, 1).unwrap_or_default(),
        file_name: "list.csv".to_owned(),
        mapping: None,
    }
}

async fn bring(store: &Store, slug: &str, text: &str) -> store::Result<Report> {
    flow::run(store, Actor::SETUP, told(slug), text.as_bytes().to_vec(), true).await
}

async fn listed(store: &Store) -> store::Result<Vec<Workshop>> {
    store.read(|db| workshops::in_state(db, Listing::Listed)).await
}

on_both!(an_import_comes_in_once_and_goes_again, |db| async move {
    let preview = flow::run(&db.store, Actor::SETUP, told("a"), FIRST.as_bytes().to_vec(), false).await?;
    assert!(preview.batch.is_none() && listed(&db.store).await?.is_empty(), "a preview writes nothing");
    let first = bring(&db.store, "a", FIRST).await?;
    assert_eq!(first.counts, preview.counts);
    assert_eq!(first.counts, Counts { read: 5, added: 4, rejected: 1, ..Counts::default() });
    assert_eq!((first.rejected[0].line, first.rejected[0].problems[0].code), (5, "no_place"));
    let shops = listed(&db.store).await?;
    let names: Vec<_> = shops.iter().map(|w| (w.name.as_str(), w.town.as_str(), w.time_zone.as_str())).collect();
    assert_eq!(names[1], ("Kisumu Makerspace", "Kisumu", "Africa/Nairobi"));
    assert!(shops.iter().all(|w| w.contact_id.is_none() && w.source == "a" && w.verification_level == 0));
    let second = bring(&db.store, "a", FIRST).await?;
    assert_eq!(second.counts, Counts { read: 5, unchanged: 4, rejected: 1, ..Counts::default() });
    let ids = [second.batch, first.batch];
    for id in ids.into_iter().flatten() {
        db.store.write(move |db| imports::roll_back(db, Actor::SETUP, id)).await?;
    }
    assert!(listed(&db.store).await?.is_empty());
    let left = db.store.read(|db| Ok((imports::sources(db)?, imports::waiting(db, 10)?.1))).await?;
    assert_eq!((left.0[0].1, left.1), (0, 0));
});

on_both!(what_an_owner_wrote_or_took_off_stays, |db| async move {
    bring(&db.store, "a", FIRST).await?;
    db.store
        .write(|db| {
            let by_name = |all: &[Workshop], name: &str| all.iter().find(|w| w.name == name).cloned();
            let all = workshops::in_state(db, Listing::Listed)?;
            if let Some(mut own) = by_name(&all, "Mwangi Metal") {
                own.about = "Gates and window grilles".to_owned();
                workshops::update(db, Actor::SETUP, own)?;
            }
            if let Some(mut gone) = by_name(&all, "Amina Tailors") {
                gone.state = Listing::Removed;
                workshops::update(db, Actor::SETUP, gone)?;
            }
            Ok(())
        })
        .await?;
    let newer = FIRST
        .replace("Gates\n", "Steel gates\n")
        .replace("Mwangi Metal", "Mwangi Metal Works")
        .replace("Uniforms", "Suits");
    let report = bring(&db.store, "a", &newer).await?;
    assert_eq!(
        report.counts,
        Counts { read: 5, changed: 1, unchanged: 2, left_out: 1, rejected: 1, ..Counts::default() }
    );
    let shops = listed(&db.store).await?;
    let own = shops.iter().find(|w| w.name == "Mwangi Metal Works").ok_or("the new name is taken")?;
    assert_eq!(own.about, "Gates and window grilles", "the owner's words are kept");
    assert!(shops.iter().all(|w| w.name != "Amina Tailors"));
    if let Some(id) = report.batch {
        let done = db.store.write(move |db| imports::roll_back(db, Actor::SETUP, id)).await?;
        assert_eq!((done.gone, done.restored, done.kept), (0, 1, 0));
    }
    assert!(listed(&db.store).await?.iter().any(|w| w.name == "Mwangi Metal"));
});

on_both!(every_field_says_where_it_comes_from, |db| async move {
    bring(&db.store, "a", FIRST).await?;
    let find = |db: &mut store::Db| {
        let all = workshops::in_state(db, Listing::Listed)?;
        all.into_iter().find(|w| w.name.starts_with("Mwangi")).ok_or(store::StoreError::Missing("workshop"))
    };
    // The owner writes the very words of the source: they are the owner's from now on.
    db.store
        .write(move |db| {
            let mut own = find(db)?;
            own.about = "Steel".to_owned();
            workshops::update(db, Actor::SETUP, own)?;
            let mut own = find(db)?;
            own.about = "Gates".to_owned();
            workshops::update(db, Actor::LINK, own)
        })
        .await?;
    let newer = FIRST.replace("Gates\n", "Steel gates\n").replace("Mwangi Metal", "Mwangi Metal Works");
    let report = bring(&db.store, "a", &newer).await?;
    let (shop, origins) = db
        .store
        .read(move |db| {
            let shop = find(db)?;
            let origins = origins::of(db, &shop)?;
            Ok((shop, origins))
        })
        .await?;
    assert_eq!((shop.name.as_str(), shop.about.as_str()), ("Mwangi Metal Works", "Gates"));
    let of = |field: &str| origins.iter().find(|(known, _)| *known == field).map(|(_, origin)| origin.clone());
    assert!(matches!(of("about"), Some(Origin::Person(None, Channel::Link, _))), "{origins:?}");
    for field in ["name", "place", "abilities"] {
        let Some(Origin::Source(source, _)) = of(field) else { return Err(format!("{field}: {origins:?}").into()) };
        assert_eq!((source.slug.as_str(), source.licence.as_str()), ("a", "CC-BY-4.0"));
    }
    if let Some(id) = report.batch {
        db.store.write(move |db| imports::roll_back(db, Actor::SETUP, id)).await?;
    }
    let own = db.store.read(move |db| find(db).map(|shop| (shop.name, shop.about))).await?;
    assert_eq!(own, ("Mwangi Metal".to_owned(), "Gates".to_owned()), "what the batch said is taken back, and no more");
});

on_both!(doubles_wait_for_a_person_and_the_decision_holds, |db| async move {
    bring(&db.store, "a", FIRST).await?;
    let other = "name,country,latitude,longitude,url,machines,description\n\
        Mwangi Metals,KE,-1.2865,36.8173,,\"TIG welder\",Also here\n\
        Quite Another Name,KE,-1.30,36.82,https://www.mwangi.example/about,,\n\
        Mwangi Metal,KE,-1.2866,36.8172,,,\n\
        Far Away,KE,-3.0,38.0,,,\n";
    let report = bring(&db.store, "b", other).await?;
    assert_eq!(report.counts, Counts { read: 4, added: 1, waiting: 3, ..Counts::default() });
    let (waiting, count) = db.store.read(|db| imports::waiting(db, 10)).await?;
    let why: Vec<_> = waiting.iter().filter_map(|w| w.record.reason.clone()).collect();
    assert_eq!((count, why.as_slice()), (3, &["near".to_owned(), "domain".to_owned(), "near".to_owned()][..]));
    let ids: Vec<_> = waiting.iter().map(|w| w.record.id).collect();
    let choices = [Choice::Same, Choice::Another, Choice::Ignore];
    for (id, choice) in ids.iter().copied().zip(choices) {
        db.store.write(move |db| imports::decide(db, Actor::SETUP, id, choice)).await?;
    }
    let first = ids[0];
    let again = db.store.write(move |db| imports::decide(db, Actor::SETUP, first, Choice::Another)).await;
    assert!(again.is_err(), "a decision is taken once");
    let shops = listed(&db.store).await?;
    let merged = shops.iter().find(|w| w.name == "Mwangi Metal").ok_or("the workshop is there once")?;
    assert_eq!((merged.about.as_str(), merged.machines.as_str()), ("Gates", "TIG welder"), "empty fields are filled");
    assert!(shops.iter().any(|w| w.name == "Quite Another Name"));
    let report = bring(&db.store, "b", other).await?;
    assert_eq!(report.counts, Counts { read: 4, unchanged: 3, left_out: 1, ..Counts::default() });
});

#[tokio::test]
async fn every_published_file_comes_in_twice_and_goes_again() -> Outcome {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/data/okw");
    if !folder.exists() {
        skip("imports::every_published_file_comes_in_twice_and_goes_again", "../shared/data/okw is not here")?;
        return Ok(());
    }
    let db = Scratch::sqlite()?;
    let mut batches = Vec::new();
    for name in [
        "fablabs_merged_okw.json",
        "iop_okw_source_01_first300.json",
        "fablabs_machines_geo.csv",
        "ima_makeafrica_labs.csv",
        "ima_africa_machines.csv",
        "african_tech_hubs_2025.csv",
        "bzh_fablabs.geojson",
        "spaceapi_hackerspaces_2024.json",
    ] {
        let bytes = std::fs::read(folder.join(name))?;
        let said = Told { file_name: name.to_owned(), ..told(&name.replace(['_', '.'], "-").to_lowercase()) };
        let first = flow::run(&db.store, Actor::SETUP, said.clone(), bytes.clone(), true).await?;
        let second = flow::run(&db.store, Actor::SETUP, said, bytes, true).await?;
        eprintln!("{name}: {:?}", first.counts);
        let Counts { read, added, waiting, rejected, .. } = first.counts;
        assert_eq!(read, added + waiting + rejected, "{name}");
        let known = Counts { read, unchanged: added + waiting, rejected, ..Counts::default() };
        assert_eq!(second.counts, known, "{name}: the second time nothing changes");
        batches.extend([first.batch, second.batch]);
    }
    let able = listed(&db.store).await?.len();
    assert!(able > 2_000, "{able}");
    for id in batches.into_iter().rev().flatten() {
        db.store.write(move |db| imports::roll_back(db, Actor::SETUP, id)).await?;
    }
    assert!(listed(&db.store).await?.is_empty(), "nothing is left");
    Ok(())
}
