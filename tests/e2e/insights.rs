//! Map, list and insights of a thousand random filters, each recounted by SQL over the tables.
//!
//! The recount knows nothing of the index: it spells every filter out as a condition of SQL. What SQL of both databases
//! cannot say alike (a distance, a piece turned to go in) is looked at row by row here.

use std::collections::{BTreeMap, BTreeSet};

use designs::vocabulary;
use diesel::prelude::*;
use diesel::sql_types::{BigInt, Double, Nullable, Text};
use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};
use serde_json::Value;
use store::capacity::{self, Capability, MICRO, Unit};
use store::event::Actor;
use store::networks;
use store::workshops::{self, Listing, Workshop};
use store::{CapabilityId, Db, Doc, TimeDelta, WorkshopId};
use tests::browser::Browser;
use tests::db::Failure;
use tests::in_world;
use tests::town::Town;

const WORKSHOPS: usize = 120;
const FILTERS: usize = 1_000;

const TOWNS: [(&str, &str, f64, f64); 6] = [
    ("KE", "Nairobi", -1.286, 36.817),
    ("KE", "Kisumu", -0.0917, 34.768),
    ("UG", "Kampala", 0.3163, 32.5822),
    ("TZ", "Mwanza", -2.5167, 32.9),
    ("FJ", "Suva", -18.1416, 178.4415),
    ("WS", "Apia", -13.8333, -171.7667),
];
const PROCESSES: [&str; 7] =
    ["sewing", "laser_cut", "fdm_print", "carpentry", "pottery", "welding", "plastic_shredding"];
const MATERIALS: [&str; 5] = ["cotton", "pla", "petg", "plywood", "clay"];
const MACHINES: [&str; 4] = ["Juki machine", "laser cutter", "treadle loom", "bench lathe"];
const PRODUCTS: [&str; 4] = ["school uniforms", "face shields", "stools", "water filters"];
const ROLES: [&str; 5] = ["design", "make", "repair", "recycle", "materials"];
const DOORS: [&str; 4] = ["", "public", "shared", "restricted"];

/// Fills the books with workshops of all kinds, one in eight not listed, some capabilities not offered.
pub fn fill(db: &mut Db, like: &Workshop, network: store::NetworkId, dice: &mut StdRng) -> store::Result<()> {
    for number in 0..WORKSHOPS {
        let (country, town, lat, lon) = TOWNS[dice.random_range(0..TOWNS.len())];
        let near = |degrees: f64, by: f64| ((degrees + by) * 1e4).round() / 1e4;
        let roles: BTreeSet<&str> =
            (0..dice.random_range(1..3)).map(|_| ROLES[dice.random_range(0..ROLES.len())]).collect();
        let id = WorkshopId::new();
        let row = Workshop {
            id,
            slug: format!("made-{number}"),
            name: format!("Workshop {number}"),
            about: "Invented".to_owned(),
            country: country.to_owned(),
            town: town.to_owned(),
            lat: near(lat, dice.random_range(-0.3..0.3)),
            lon: near(lon, dice.random_range(-0.3..0.3)),
            roles: roles.into_iter().collect::<Vec<_>>().join(" "),
            machines: MACHINES[dice.random_range(0..MACHINES.len())].to_owned(),
            products: PRODUCTS[dice.random_range(0..PRODUCTS.len())].to_owned(),
            access: DOORS[dice.random_range(0..DOORS.len())].to_owned(),
            languages: if dice.random_bool(0.5) { "en sw" } else { "en" }.to_owned(),
            verification_level: dice.random_range(0..=5),
            verified_on: dice
                .random_bool(0.8)
                .then(|| db.now.date_naive() - TimeDelta::days(dice.random_range(0..900))),
            state: if dice.random_ratio(1, 8) { Listing::Pending } else { Listing::Listed },
            version: 1,
            ..like.clone()
        };
        workshops::create(db, Actor::SETUP, row)?;
        if dice.random_bool(0.5) {
            networks::join(db, Actor::SETUP, network, id)?;
        }
        for _ in 0..dice.random_range(0..4) {
            capacity::put(db, Actor::SETUP, ability(id, dice))?;
        }
    }
    Ok(())
}

/// Something it can do.
pub fn ability(workshop_id: WorkshopId, dice: &mut StdRng) -> Capability {
    let materials: BTreeSet<&str> =
        (0..dice.random_range(0..3)).map(|_| MATERIALS[dice.random_range(0..MATERIALS.len())]).collect();
    let sizes = [None, Some([300.0, 200.0, 100.0]), Some([900.0, 600.0, 20.0])];
    Capability {
        id: CapabilityId::new(),
        workshop_id,
        name: String::new(),
        process: PROCESSES[dice.random_range(0..PROCESSES.len())].to_owned(),
        materials: materials.into_iter().collect::<Vec<_>>().join(" "),
        envelope_mm: sizes[dice.random_range(0..sizes.len())].map(|mm: [f64; 3]| Doc(serde_json::json!(mm))),
        tolerance_mm: None,
        certifications: if dice.random_ratio(1, 4) { "ISO9001 ISO13485" } else { "" }.to_owned(),
        unit: [Unit::Hours, Unit::Pieces, Unit::Kg, Unit::M2][dice.random_range(0..4)],
        per_day: dice.random_range(0..400) * MICRO / 4,
        work_days: dice.random_range(0..128),
        unit_cost: 0,
        use_cost: 0,
        setup_cost: 0,
        min_lot: [0, 1, 5, 50, 500][dice.random_range(0..5)],
        yield_share: 1.0,
        active: !dice.random_ratio(1, 6),
        version: 1,
    }
}

/// A filter as an address says it and as SQL does.
#[derive(Default)]
pub struct Drawn {
    pub address: Vec<(&'static str, String)>,
    /// Conditions on the workshop `w`.
    workshop: Vec<String>,
    /// Conditions on one capability `c` of it.
    capability: Vec<String>,
    /// Around a place, in km.
    near: Option<(f64, f64, f64)>,
    /// A piece that goes in.
    size: Option<[f64; 3]>,
}

/// A filter at random.
pub fn draw(dice: &mut StdRng, today: chrono::NaiveDate) -> Drawn {
    let mut drawn = Drawn::default();
    let ask = |dice: &mut StdRng, one_in: u32| dice.random_ratio(1, one_in);
    let word = |list: &str, word: &str| format!("' ' || {list} || ' ' LIKE '% {word} %'");
    let starts = |text: &str, word: &str| format!("lower(' ' || {text}) LIKE '% {word}%'");
    if ask(dice, 4) {
        let country = ["KE", "UG", "FJ", "RW"][dice.random_range(0..4)];
        drawn.address.push(("country", country.to_owned()));
        drawn.workshop.push(format!("w.country = '{country}'"));
    }
    if ask(dice, 8) {
        let town = TOWNS[dice.random_range(0..TOWNS.len())].1;
        drawn.address.push(("region", town.to_lowercase()));
        drawn.workshop.push(format!("w.town = '{town}'"));
    }
    if ask(dice, 3) {
        let (_, _, lat, lon) = TOWNS[dice.random_range(0..TOWNS.len())];
        let (south, north) = (lat - dice.random_range(0.0..9.0), lat + dice.random_range(0.0..9.0));
        let (mut west, mut east) = (lon - dice.random_range(0.0..15.0), lon + dice.random_range(0.0..15.0));
        let mut inside = format!("w.public_lon BETWEEN {west} AND {east}");
        if west < -180.0 || east > 180.0 {
            // A box across the antimeridian.
            (west, east) =
                (if west < -180.0 { west + 360.0 } else { west }, if east > 180.0 { east - 360.0 } else { east });
            inside = format!("(w.public_lon >= {west} OR w.public_lon <= {east})");
        }
        drawn.address.push(("bbox", format!("{west},{south},{east},{north}")));
        drawn.workshop.push(format!("w.public_lat BETWEEN {south} AND {north} AND {inside}"));
    }
    if ask(dice, 8) {
        let (_, _, lat, lon) = TOWNS[dice.random_range(0..TOWNS.len())];
        let km = dice.random_range(1..900);
        drawn.address.extend([("near", format!("{lat},{lon}")), ("radius", km.to_string())]);
        drawn.near = Some((lat, lon, f64::from(km)));
    }
    if ask(dice, 3) {
        let need = ["sewing", "cutting", "additive", "laser_cut", "wood", "welding"][dice.random_range(0..6)];
        let able = vocabulary::processes().iter().filter(|process| {
            process.id == need || vocabulary::ancestors(&process.id).any(|general| general.id == need)
        });
        let able: Vec<String> = able.map(|process| format!("'{}'", process.id)).chain([format!("'{need}'")]).collect();
        drawn.address.push(("process", need.to_owned()));
        drawn.capability.push(format!("c.process IN ({})", able.join(", ")));
    }
    if ask(dice, 5) {
        let material = MATERIALS[dice.random_range(0..MATERIALS.len())];
        drawn.address.push(("material", material.to_owned()));
        drawn.capability.push(format!("(c.materials = '' OR {})", word("c.materials", material)));
    }
    if ask(dice, 8) {
        let machine = ["juki", "las", "bench", "loom"][dice.random_range(0..4)];
        drawn.address.push(("machine", machine.to_owned()));
        drawn.workshop.push(starts("w.machines", machine));
    }
    if ask(dice, 8) {
        let product = ["unif", "face", "stools"][dice.random_range(0..3)];
        drawn.address.push(("product", product.to_owned()));
        drawn.workshop.push(starts("w.products", product));
    }
    if ask(dice, 10) {
        let size = [[250.0, 90.0, 150.0], [700.0, 10.0, 500.0]][dice.random_range(0..2)];
        drawn.address.push(("size", format!("{},{},{}", size[0], size[1], size[2])));
        drawn.size = Some(size);
    }
    if ask(dice, 6) {
        let unit = ["hours", "pieces", "kg", "m2"][dice.random_range(0..4)];
        drawn.address.push(("unit", unit.to_owned()));
        drawn.capability.push(format!("c.unit = '{unit}'"));
    }
    if ask(dice, 5) {
        let (from, to) = (dice.random_range(1..200), dice.random_range(200..600));
        drawn.address.extend([("capacity", from.to_string()), ("capacity_to", to.to_string())]);
        drawn.capability.push(format!("{WEEK} BETWEEN {from} AND {to}"));
    }
    if ask(dice, 6) {
        let most = [0, 1, 20, 100][dice.random_range(0..4)];
        drawn.address.push(("batch_to", most.to_string()));
        drawn.capability.push(format!("c.min_lot <= {most}"));
    }
    if ask(dice, 10) {
        drawn.address.push(("certificate", "ISO13485".to_owned()));
        drawn.capability.push(word("c.certifications", "ISO13485"));
    }
    if ask(dice, 6) {
        let level = dice.random_range(1..=5);
        drawn.address.push(("verified", level.to_string()));
        drawn.workshop.push(format!("w.verification_level >= {level}"));
    }
    if ask(dice, 8) {
        let since = today - TimeDelta::days(dice.random_range(0..900));
        drawn.address.push(("since", since.to_string()));
        let days = ["verified_on", "checked_on", "updated_at"].map(|day| format!("w.{day} >= '{since}'"));
        drawn.workshop.push(format!("({})", days.join(" OR ")));
    }
    if ask(dice, 5) {
        let role = ROLES[dice.random_range(0..ROLES.len())];
        drawn.address.push(("role", role.to_owned()));
        drawn.workshop.push(word("w.roles", role));
    }
    if ask(dice, 10) {
        let door = DOORS[dice.random_range(1..DOORS.len())];
        drawn.address.push(("access", door.to_owned()));
        drawn.workshop.push(format!("w.access = '{door}'"));
    }
    if ask(dice, 10) {
        drawn.address.push(("language", "sw".to_owned()));
        drawn.workshop.push(word("w.languages", "sw"));
    }
    if ask(dice, 8) {
        drawn.address.push(("network", "here".to_owned()));
        drawn.workshop.push(
            "EXISTS (SELECT 1 FROM network_workshop m JOIN network n ON n.id = m.network_id \
             WHERE m.workshop_id = w.id AND n.slug = 'here')"
                .to_owned(),
        );
    }
    drawn
}

/// Units of an ordinary week.
const WEEK: &str = "(c.per_day / 1000000.0 * ((c.work_days & 1) + ((c.work_days >> 1) & 1) + ((c.work_days >> 2) & 1) \
    + ((c.work_days >> 3) & 1) + ((c.work_days >> 4) & 1) + ((c.work_days >> 5) & 1) + ((c.work_days >> 6) & 1)))";

#[derive(QueryableByName)]
struct Found {
    #[diesel(sql_type = Text)]
    slug: String,
    #[diesel(sql_type = Double)]
    lat: f64,
    #[diesel(sql_type = Double)]
    lon: f64,
    #[diesel(sql_type = Nullable<Text>)]
    envelope: Option<String>,
}

#[derive(QueryableByName)]
struct Counted {
    #[diesel(sql_type = Text)]
    code: String,
    #[diesel(sql_type = BigInt)]
    workshops: i64,
    #[diesel(sql_type = Nullable<Double>)]
    hours: Option<f64>,
}

/// The slugs of the listed workshops that a filter means.
fn recount(db: &mut Db, drawn: &Drawn) -> store::Result<BTreeSet<String>> {
    let asks_capability = !drawn.capability.is_empty() || drawn.size.is_some();
    let conditions: Vec<&str> = drawn.workshop.iter().chain(&drawn.capability).map(String::as_str).collect();
    let (join, envelope) = match asks_capability {
        true => ("JOIN capability c ON c.workshop_id = w.id AND c.active = TRUE", "CAST(c.envelope_mm AS TEXT)"),
        false => ("", "CAST(NULL AS TEXT)"),
    };
    let sql = format!(
        "SELECT w.slug AS slug, w.public_lat AS lat, w.public_lon AS lon, {envelope} AS envelope FROM workshop w {join} \
         WHERE w.state = 'listed' {}",
        conditions.iter().map(|condition| format!("AND {condition} ")).collect::<String>()
    );
    let rows: Vec<Found> = diesel::sql_query(sql).load(db.conn)?;
    let is_near = |row: &Found| {
        // The spherical law of cosines; the index uses the haversine.
        drawn.near.is_none_or(|(lat, lon, km)| {
            let (a, b) = (lat.to_radians(), row.lat.to_radians());
            let cosine = a.sin() * b.sin() + a.cos() * b.cos() * (row.lon - lon).to_radians().cos();
            cosine.clamp(-1.0, 1.0).acos() * 6371.0088 <= km
        })
    };
    let goes_in = |row: &Found| {
        let Some(mut piece) = drawn.size else { return true };
        let Some(mut room) = row.envelope.as_deref().and_then(|text| serde_json::from_str::<[f64; 3]>(text).ok())
        else {
            return true;
        };
        piece.sort_by(f64::total_cmp);
        room.sort_by(f64::total_cmp);
        (0..3).all(|side| piece[side] <= room[side])
    };
    Ok(rows.into_iter().filter(|row| is_near(row) && goes_in(row)).map(|row| row.slug).collect())
}

/// Counts and hours of a cut of some workshops: by country, or by process.
fn cut(db: &mut Db, of: &BTreeSet<String>, by: &str) -> store::Result<BTreeMap<String, (usize, f64)>> {
    let slugs: Vec<String> = of.iter().map(|slug| format!("'{slug}'")).collect();
    let hours = format!("SUM(CASE WHEN c.unit = 'hours' THEN {WEEK} ELSE 0 END)");
    let join = if by == "c.process" { "JOIN" } else { "LEFT JOIN" };
    let sql = format!(
        "SELECT {by} AS code, COUNT(DISTINCT w.id) AS workshops, CAST({hours} AS DOUBLE PRECISION) AS hours FROM workshop w \
         {join} capability c ON c.workshop_id = w.id AND c.active = TRUE WHERE w.slug IN ({}) GROUP BY {by}",
        slugs.join(", ")
    );
    let rows: Vec<Counted> = if slugs.is_empty() { Vec::new() } else { diesel::sql_query(sql).load(db.conn)? };
    Ok(rows.into_iter().map(|row| (row.code, (row.workshops as usize, row.hours.unwrap_or_default()))).collect())
}

async fn json(visitor: &Browser, path: &str) -> Result<Value, Failure> {
    Ok(serde_json::from_str(&visitor.get(path).await?.must_be(200).body)?)
}

/// Compares one cut; cells of one or two workshops, and one more where they would be told, are hidden.
fn compare(insights: &Value, by: &str, expected: &BTreeMap<String, (usize, f64)>, address: &str) {
    let cuts = insights["cuts"].as_array().map(Vec::as_slice).unwrap_or_default();
    let cells = cuts.iter().find(|cut| cut["by"] == by).and_then(|cut| cut["cells"].as_array());
    let cells = cells.map(Vec::as_slice).unwrap_or_default();
    assert_eq!(cells.len(), expected.len(), "{by} of {address}");
    let mut hidden_large = 0;
    for cell in cells {
        let (count, hours) = expected[cell["code"].as_str().unwrap_or_default()];
        match cell["workshops"].as_u64() {
            Some(shown) => {
                assert_eq!(shown as usize, count, "{by} {cell} of {address}");
                let told = cell["capacity"]["hours"].as_f64().unwrap_or(-1.0);
                assert!((told - hours).abs() <= 0.051, "{by} {cell}, not {hours}, of {address}");
                assert!(count >= 3, "{by} {cell} of {address} tells of single workshops");
            }
            None => hidden_large += usize::from(count >= 3),
        }
    }
    assert!(hidden_large <= usize::from(by == "country"), "{by} of {address} hides too much");
}

in_world!(a_thousand_filters_on_map_list_and_insights_agree_with_a_recount_by_sql, |world| async move {
    let town = Town::found(&world, "here").await?;
    let mut dice = StdRng::seed_from_u64(20_261_123);
    let (like, network) = (town.workshop.clone(), town.network.id);
    let mut own = StdRng::seed_from_u64(5);
    world.app.store.write(move |db| fill(db, &like, network, &mut own)).await?;
    let visitor = world.visitor()?;
    let today = world.app.store.read(|db| Ok(db.now.date_naive())).await?;
    let (mut nobody, mut several) = (0, 0);
    for number in 0..FILTERS {
        let drawn = draw(&mut dice, today);
        let pairs: Vec<String> = drawn.address.iter().map(|(key, value)| format!("{key}={value}")).collect();
        let address = pairs.join("&");
        let (expected, countries, processes) = world
            .app
            .store
            .read(move |db| {
                let found = recount(db, &drawn)?;
                let (countries, processes) = (cut(db, &found, "w.country")?, cut(db, &found, "c.process")?);
                Ok((found, countries, processes))
            })
            .await?;
        nobody += usize::from(expected.is_empty());
        several += usize::from(expected.len() >= 3);

        let insights = json(&visitor, &format!("/api/v1/insights?{address}")).await?;
        assert_eq!(insights["workshops"], expected.len(), "insights of {address}");
        compare(&insights, "country", &countries, &address);
        compare(&insights, "process", &processes, &address);

        let drawn_points = json(&visitor, &format!("/map/points.json?{address}&zoom={}", number % 14)).await?;
        let points = drawn_points["points"].as_array().map(Vec::as_slice).unwrap_or_default();
        let on_map: u64 = points.iter().filter_map(|point| point[2].as_u64()).sum();
        assert_eq!(on_map as usize, expected.len(), "map of {address}");

        // The list is read whole, in parts of a hundred.
        let mut listed = BTreeSet::new();
        let mut after = String::new();
        loop {
            let part = json(&visitor, &format!("/api/v1/workshops?{address}&limit=100{after}")).await?;
            let items = part["items"].as_array().map(Vec::as_slice).unwrap_or_default();
            listed.extend(items.iter().filter_map(|item| item["slug"].as_str()).map(str::to_owned));
            let Some(next) = part["next"].as_str() else { break };
            after = format!("&after={next}");
        }
        assert_eq!(listed, expected, "list of {address}");
    }
    // The dice must not have asked for nothing but empty or full sets.
    assert!(nobody < FILTERS / 2 && several > FILTERS / 3, "{nobody} of nobody, {several} of several");
});

in_world!(open_numbers_add_up_to_the_books, |world| async move {
    let town = Town::found(&world, "here").await?;
    let job = town.job.id;
    world
        .app
        .store
        .write(move |db| {
            use api::flows::{answers, making};
            answers::accept(db, store::jobs::Answer { actor: Actor::LINK, job, version: None })?;
            let said = store::jobs::Reported { good: 7, scrap: 1, ..store::jobs::Reported::default() };
            making::report(db, Actor::LINK, store::ReportId::new(), job, None, said)
        })
        .await?;
    let visitor = world.visitor()?;
    let numbers = json(&visitor, "/api/v1/numbers").await?;
    let books: i64 = world
        .app
        .store
        .read(|db| {
            Ok(diesel::sql_query("SELECT CAST(SUM(good) AS BIGINT) AS sum FROM job").get_result::<Sum>(db.conn)?.sum)
        })
        .await?;
    assert_eq!((numbers["total"]["good"].as_i64(), books), (Some(7), 7));
    for by in ["countries", "processes"] {
        let parts = numbers[by].as_array().map(Vec::as_slice).unwrap_or_default();
        assert_eq!(parts.iter().filter_map(|part| part["good"].as_i64()).sum::<i64>(), books, "{by}");
        // One workshop alone is not named by its country or process.
        assert!(parts.iter().all(|part| part["code"] == "" && part["workshops"].is_null()), "{by}: {parts:?}");
    }
    visitor.get("/numbers").await?.must_be(200).must_show("adds up");
});

#[derive(QueryableByName)]
struct Sum {
    #[diesel(sql_type = BigInt)]
    sum: i64,
}

in_world!(insights_are_a_page_a_panel_and_a_table, |world| async move {
    Town::found(&world, "here").await?;
    let visitor = world.visitor()?;
    visitor
        .get("/insights?country=KE")
        .await?
        .must_be(200)
        .must_show("The loop of this place")
        .must_show("<svg class=\"chart\"");
    visitor.get("/insights?countri=KE").await?.must_be(200).must_show("There is no filter “countri”");
    visitor.get("/map/insights?bbox=30,-5,40,5").await?.must_be(200).must_show("What is in sight");
    visitor.get("/insights.csv?process=fdm_print").await?.must_be(200).must_show("all,n,1,");
    visitor.get("/insights.csv?procss=fdm_print").await?.must_be(400);
    visitor.get("/map").await?.must_be(200).must_show("/insights");
    visitor.get("/insights?country=RW").await?.must_be(200).must_show("No workshop like this yet");
});
