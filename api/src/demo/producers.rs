//! The demo's producers: invented people in real towns, as in `producers.json`.

use serde::Deserialize;
use store::capacity::{self, Capability, MICRO, Unit};
use store::grants::{self, Role, Scope};
use store::networks;
use store::people::{self, NewPerson};
use store::workshops::{self, Listing, Workshop};
use store::{CapabilityId, Db, Doc, NaiveDate, Result, WorkshopId};

use super::SETUP;
use super::people::Cast;
use crate::flows::money;
use crate::i18n::Lang;

const PRODUCERS: &str = include_str!("../../demo/producers.json");

#[derive(Debug, Deserialize)]
struct Producer {
    slug: String,
    name: String,
    country: String,
    town: String,
    lat: f64,
    lon: f64,
    time_zone: String,
    language: String,
    kind: String,
    about: String,
    products: Vec<String>,
    machines: Vec<String>,
    people: i32,
    roles: Vec<String>,
    verification_level: i32,
    verification_source: String,
    verification_date: Option<NaiveDate>,
    paused: bool,
    by_mail: bool,
    home: bool,
    capabilities: Vec<Means>,
}

#[derive(Debug, Deserialize)]
struct Means {
    process: String,
    materials: Vec<String>,
    envelope_mm: Option<[f64; 3]>,
    unit: String,
    per_day: f64,
    work_days: String,
    unit_cost: f64,
    use_cost: f64,
    currency: String,
    min_lot: i64,
    setup_cost: f64,
    #[serde(rename = "yield")]
    yield_share: f64,
}

/// Opens every producer's workshop in the network of its country.
pub fn open(db: &mut Db, cast: &Cast) -> Result<()> {
    let producers: Vec<Producer> = serde_json::from_str(PRODUCERS)?;
    for producer in &producers {
        let id = open_one(db, producer)?;
        if let Some(network) = cast.by_country.get(producer.country.as_str()) {
            networks::join(db, SETUP, *network, id)?;
        }
        if let Some(account) = cast.members.get(&producer.slug) {
            grants::grant(db, SETUP, *account, Role::Member, Scope::Workshop(id))?;
        }
    }
    Ok(())
}

fn open_one(db: &mut Db, of: &Producer) -> Result<WorkshopId> {
    let email = of.by_mail.then(|| format!("{}@workshops.example.org", of.slug));
    let language = Lang::of(&of.language).unwrap_or_default().code();
    let contact =
        people::create(db, SETUP, &NewPerson { name: &of.name, email: email.as_deref(), phone: None, language })?;
    let currency = of.capabilities.first().map(|c| c.currency.clone()).unwrap_or_else(|| "USD".to_owned());
    let id = WorkshopId::new();
    let row = Workshop {
        id,
        slug: of.slug.clone(),
        name: of.name.clone(),
        about: of.about.clone(),
        kind: of.kind.clone(),
        country: of.country.clone(),
        town: of.town.clone(),
        lat: of.lat,
        lon: of.lon,
        home: of.home,
        public_lat: of.lat,
        public_lon: of.lon,
        time_zone: of.time_zone.clone(),
        currency: currency.clone(),
        people: Some(of.people),
        roles: of.roles.join(" "),
        products: of.products.join("\n"),
        machines: of.machines.join("\n"),
        verification_level: of.verification_level,
        verification_source: of.verification_source.clone(),
        verified_on: of.verification_date,
        state: Listing::Listed,
        paused: of.paused,
        pause_reason: of.paused.then(|| "owner".to_owned()),
        silences: 0,
        contact_id: Some(contact),
        by_mail: of.by_mail,
        invented: true,
        source: "demo".to_owned(),
        search: String::new(),
        version: 1,
        created_at: db.now,
        updated_at: db.now,
        checked_on: Some(db.now.date_naive()),
        asked_on: None,
        visibility: String::new(),
        access: door(&of.kind, of.home).to_owned(),
        languages: of.language.clone(),
    };
    workshops::create(db, SETUP, row)?;
    for means in &of.capabilities {
        let put = Capability {
            id: CapabilityId::new(),
            workshop_id: id,
            name: designs::vocabulary::name(&means.process, "en").to_owned(),
            process: means.process.clone(),
            materials: means.materials.join(" "),
            envelope_mm: means.envelope_mm.map(|size| Doc(serde_json::json!(size))),
            tolerance_mm: None,
            certifications: String::new(),
            unit: Unit::from_word(&means.unit).unwrap_or(Unit::Hours),
            per_day: (means.per_day * MICRO as f64).round() as i64,
            work_days: days(&means.work_days),
            unit_cost: money::to_minor(means.unit_cost, &currency),
            use_cost: money::to_minor(means.use_cost, &currency),
            setup_cost: money::to_minor(means.setup_cost, &currency),
            min_lot: means.min_lot,
            yield_share: means.yield_share,
            active: true,
            version: 1,
        };
        capacity::put(db, SETUP, put)?;
    }
    Ok(id)
}

/// Who may come in: makers' spaces are shared, homes are not open.
fn door(kind: &str, home: bool) -> &'static str {
    match kind {
        _ if home => "restricted",
        "fab_lab" | "makerspace" => "shared",
        _ => "",
    }
}

/// `mon-sat` as bits, Monday = 1; a range may pass the end of the week (`sat-thu`).
fn days(range: &str) -> i32 {
    const WEEK: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
    let at = |name: &str| WEEK.iter().position(|d| *d == name);
    let Some((Some(from), Some(to))) = range.split_once('-').map(|(a, b)| (at(a), at(b))) else { return 0 };
    let many = (to + 7 - from) % 7;
    (0..=many).map(|i| 1 << ((from + i) % 7)).sum()
}

#[cfg(test)]
mod tests {
    use super::days;

    #[test]
    fn working_days_may_pass_the_end_of_the_week() {
        assert_eq!(days("mon-fri"), 0b001_1111);
        assert_eq!(days("sun-fri"), 0b101_1111);
        assert_eq!(days("sat-thu"), 0b110_1111);
    }
}
