//! The network "Kenya drill": exactly the forty workshops of the worked case, so that it can be lived through.

use matcher::Problem;
use store::capacity::{self, Capability, MICRO, Unit};
use store::grants::{self, Role, Scope};
use store::networks::{self, Network, Urgency};
use store::people::{self, NewPerson};
use store::workshops::{self, Listing, Workshop};
use store::{CapabilityId, Db, NetworkId, Result, StoreError, WorkshopId};

use super::SETUP;
use super::people::Cast;
use crate::flows::money;
use crate::flows::post::{Place, Wanted};

const CASE: &str = include_str!("../../demo/kenya-shields.problem.json");

/// The worked case's name in addresses.
pub const CASE_NAME: &str = "kenya-shields";

/// The network's slug.
pub const SLUG: &str = "kenya-drill";

/// The worked case's window: its capacities are what is there in so many days.
const WINDOW_DAYS: i64 = 10;

/// The hospitals' towns, in the order of the case's destinations.
const HOSPITALS: [(&str, &str); 5] = [
    ("Nairobi hospital (H1)", "Nairobi"),
    ("Mombasa hospital (H2)", "Mombasa"),
    ("Kisumu hospital (H3)", "Kisumu"),
    ("Eldoret hospital (H4)", "Eldoret"),
    ("Garissa hospital (H5)", "Garissa"),
];

fn case() -> Result<Problem> {
    matcher::read(CASE.as_bytes()).map_err(|_| StoreError::Missing("worked case"))
}

/// Opens the drill network. Its workshops work every day, a tenth of the case's capacity each, so that any ten days hold it all.
pub fn open(db: &mut Db, cast: &Cast) -> Result<()> {
    let case = case()?;
    let network = Network {
        id: NetworkId::new(),
        slug: SLUG.to_owned(),
        name: "Kenya drill".to_owned(),
        about: "An exercise: 40 invented workshops whose best split for 5,000 face shields in five hospitals is known. Offers live a day, nothing is reviewed, and no mail leaves the house.".to_owned(),
        currency: case.currency.clone(),
        language: "en".to_owned(),
        time_zone: "Africa/Nairobi".to_owned(),
        drill: true,
        auto_approve: true,
        waive_first_article: true,
        urgency: Urgency::Urgent,
        transit_days: 0,
        cost_per_piece_km: case.policy.cost_per_piece_km,
        max_distance_km: case.requests.first().and_then(|r| r.max_distance_km),
        requires_verified: true,
        version: 1,
        created_at: db.now,
    };
    networks::create(db, SETUP, &network)?;
    let coordinator = cast.account("coordinator")?;
    grants::grant(db, SETUP, coordinator, Role::Coordinator, Scope::Network(network.id))?;
    for workshop in &case.workshops {
        let id = open_workshop(db, &case, workshop)?;
        networks::join(db, SETUP, network.id, id)?;
    }
    Ok(())
}

fn open_workshop(db: &mut Db, case: &Problem, of: &matcher::Workshop) -> Result<WorkshopId> {
    let name = of.name.clone().unwrap_or_else(|| of.id.clone());
    let email = format!("{}@drill.example.org", of.id.to_lowercase());
    let contact =
        people::create(db, SETUP, &NewPerson { name: &name, email: Some(&email), phone: None, language: "en" })?;
    let location = of.location.ok_or(StoreError::Missing("location in the worked case"))?;
    let id = WorkshopId::new();
    let row = Workshop {
        id,
        slug: format!("drill-{}", of.id.to_lowercase()),
        town: name.rsplit_once(' ').map_or(name.as_str(), |(town, _)| town).to_owned(),
        name,
        about: "One of the forty workshops of the Kenya drill. Invented.".to_owned(),
        kind: "drill".to_owned(),
        country: of.country.clone().unwrap_or_default(),
        lat: location.lat,
        lon: location.lon,
        home: false,
        public_lat: location.lat,
        public_lon: location.lon,
        time_zone: "Africa/Nairobi".to_owned(),
        currency: case.currency.clone(),
        people: None,
        roles: "make".to_owned(),
        products: String::new(),
        machines: String::new(),
        verification_level: i32::from(of.verified),
        verification_source: if of.verified { "the worked case" } else { "" }.to_owned(),
        verified_on: of.verified.then(|| db.now.date_naive()),
        state: Listing::Listed,
        paused: of.paused,
        pause_reason: of.paused.then(|| "owner".to_owned()),
        silences: 0,
        contact_id: Some(contact),
        by_mail: true,
        invented: true,
        source: "kenya-shields".to_owned(),
        search: String::new(),
        version: 1,
        created_at: db.now,
        updated_at: db.now,
        checked_on: Some(db.now.date_naive()),
        asked_on: None,
        visibility: String::new(),
        access: String::new(),
        languages: String::new(),
    };
    workshops::create(db, SETUP, row)?;
    for entry in &of.capabilities {
        let put = Capability {
            id: CapabilityId::new(),
            workshop_id: id,
            name: designs::vocabulary::name(&entry.process, "en").to_owned(),
            process: entry.process.clone(),
            materials: entry.materials.join(" "),
            envelope_mm: None,
            tolerance_mm: entry.tolerance_mm,
            certifications: entry.certifications.join(" "),
            unit: Unit::Pieces,
            per_day: (entry.capacity * MICRO as f64).round() as i64 / WINDOW_DAYS,
            work_days: 127,
            unit_cost: money::to_minor(entry.unit_cost, &case.currency),
            use_cost: money::to_minor(entry.use_cost, &case.currency),
            setup_cost: money::to_minor(entry.setup_cost, &case.currency),
            min_lot: entry.min_lot as i64,
            yield_share: entry.yield_,
            active: true,
            version: 1,
        };
        capacity::put(db, SETUP, put)?;
    }
    Ok(id)
}

/// The worked case as a filled-in request form: five hospitals, ten days, both ways of making.
pub fn example(now: store::At) -> Result<Wanted> {
    // The workshops' day: late in the evening of UTC it has begun already, and a day of making is not there.
    let today = now.0.with_timezone(&chrono_tz::Africa::Nairobi).date_naive();
    let case = case()?;
    let request = case.requests.first().ok_or(StoreError::Missing("request in the worked case"))?;
    let places = request
        .destinations
        .iter()
        .zip(HOSPITALS)
        .map(|(to, (label, town))| Place {
            label: label.to_owned(),
            town: town.to_owned(),
            country: "KE".to_owned(),
            lat: to.location.map(|l| l.lat),
            lon: to.location.map(|l| l.lon),
            quantity: Some(to.quantity as i64),
            receiver: label.to_owned(),
            receiver_email: format!("{}@drill.example.org", to.id.to_lowercase()),
        })
        .collect();
    Ok(Wanted {
        design: "face-shield".to_owned(),
        title: "5,000 face shields for five hospitals".to_owned(),
        note: "The worked case of the Kenya drill.".to_owned(),
        due_day: Some(today + store::TimeDelta::days(WINDOW_DAYS)),
        networks: vec![SLUG.to_owned()],
        terms: None,
        routings: vec!["printed".to_owned(), "cut".to_owned()],
        max_workshops: None,
        max_share: None,
        places,
    })
}
