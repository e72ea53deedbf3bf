//! The demo's cast and its networks.

use std::collections::HashMap;

use serde::Deserialize;
use store::accounts;
use store::grants::{self, Role, Scope};
use store::networks::{self, Network, Rate, Urgency};
use store::people::{self, NewPerson};
use store::{AccountId, Db, NetworkId, PersonId, Result};

use super::{SETUP, day_from_now};
use crate::i18n::Lang;

const PEOPLE: &str = include_str!("../../demo/people.json");
const RATES: &str = include_str!("../../demo/rates.json");

/// One of the cast, as in `people.json`.
#[derive(Debug, Deserialize)]
struct Someone {
    id: String,
    name: String,
    email: String,
    language: String,
    country: String,
    roles: Vec<String>,
    #[serde(default)]
    workshop: Option<String>,
}

/// A region with one network: slug, name, currency, language, time zone, countries.
struct Region {
    slug: &'static str,
    name: &'static str,
    about: &'static str,
    currency: &'static str,
    time_zone: &'static str,
    countries: &'static [&'static str],
    per_km: f64,
}

const REGIONS: &[Region] = &[
    Region {
        slug: "east-africa",
        name: "East Africa makes",
        about: "Fab labs, tailors, potters, carpenters and metal workers from the lakes to the coast. Requests are reviewed within a day.",
        currency: "KES",
        time_zone: "Africa/Nairobi",
        countries: &["KE", "UG", "TZ", "RW", "ET"],
        per_km: 0.1,
    },
    Region {
        slug: "west-africa",
        name: "West Africa makes",
        about: "Workshops of Nigeria, Ghana and Senegal that make for clinics, schools and farms around them.",
        currency: "USD",
        time_zone: "Africa/Lagos",
        countries: &["NG", "GH", "SN"],
        per_km: 0.001,
    },
    Region {
        slug: "southern-africa",
        name: "Southern Africa makes",
        about: "Township workshops, makerspaces and sewing cooperatives of South Africa.",
        currency: "ZAR",
        time_zone: "Africa/Johannesburg",
        countries: &["ZA"],
        per_km: 0.015,
    },
    Region {
        slug: "south-asia",
        name: "South Asia makes",
        about: "Karkhanas, cooperatives and labs of India, Bangladesh and Nepal.",
        currency: "INR",
        time_zone: "Asia/Kolkata",
        countries: &["IN", "BD", "NP"],
        per_km: 0.07,
    },
];

/// Everybody and every network, by the names the data files use.
pub struct Cast {
    /// Person and account by the id of `people.json`.
    pub people: HashMap<String, (PersonId, AccountId)>,
    /// Mail addresses by the id of `people.json`.
    pub emails: HashMap<String, (String, String)>,
    /// Network by country.
    pub by_country: HashMap<&'static str, NetworkId>,
    /// Slugs of the networks by country.
    pub network_slug: HashMap<&'static str, &'static str>,
    /// Members to be: workshop slug → account.
    pub members: HashMap<String, AccountId>,
}

impl Cast {
    /// An account of the cast; every id the data files use is there, or the demo's own check has failed.
    pub fn account(&self, id: &str) -> Result<AccountId> {
        self.people.get(id).map(|(_, account)| *account).ok_or(store::StoreError::Missing("person of the demo"))
    }
}

/// Brings the cast and the networks in. All logins share one password.
pub fn settle_in(db: &mut Db, password_hash: &str) -> Result<Cast> {
    let cast: Vec<Someone> = serde_json::from_str(PEOPLE)?;
    let mut found = Cast {
        people: HashMap::new(),
        emails: HashMap::new(),
        by_country: HashMap::new(),
        network_slug: HashMap::new(),
        members: HashMap::new(),
    };
    for region in REGIONS {
        let id = network(db, region)?;
        for country in region.countries {
            found.by_country.insert(country, id);
            found.network_slug.insert(country, region.slug);
        }
    }
    for someone in &cast {
        let new = NewPerson {
            name: &someone.name,
            email: Some(&someone.email),
            phone: None,
            language: Lang::of(&someone.language).unwrap_or_default().code(),
        };
        let person = people::create(db, SETUP, &new)?;
        let (account, _) = accounts::create(db, SETUP, person, &someone.email, Some(password_hash))?;
        accounts::confirm(db, SETUP, account)?;
        found.people.insert(someone.id.clone(), (person, account));
        found.emails.insert(someone.id.clone(), (someone.name.clone(), someone.email.clone()));
        if let Some(workshop) = &someone.workshop {
            found.members.insert(workshop.clone(), account);
        }
        for role in &someone.roles {
            give(db, &found, account, role, &someone.country)?;
        }
    }
    Ok(found)
}

fn give(db: &mut Db, cast: &Cast, account: AccountId, role: &str, country: &str) -> Result<()> {
    let home = cast.by_country.get(country).copied();
    match role {
        "designer" => grants::grant(db, SETUP, account, Role::Designer, Scope::Site),
        "admin" => grants::grant(db, SETUP, account, Role::Admin, Scope::Site),
        "coordinator" => {
            for network in networks::all(db)? {
                grants::grant(db, SETUP, account, Role::Coordinator, Scope::Network(network.id))?;
            }
            Ok(())
        }
        "scout" => home.map_or(Ok(()), |n| grants::grant(db, SETUP, account, Role::Scout, Scope::Network(n))),
        "inspector" => home.map_or(Ok(()), |n| grants::grant(db, SETUP, account, Role::Inspector, Scope::Network(n))),
        // Members belong to their workshop, which comes later; receivers act by link.
        _ => Ok(()),
    }
}

fn network(db: &mut Db, region: &Region) -> Result<NetworkId> {
    let row = Network {
        id: NetworkId::new(),
        slug: region.slug.to_owned(),
        name: region.name.to_owned(),
        about: region.about.to_owned(),
        currency: region.currency.to_owned(),
        language: "en".to_owned(),
        time_zone: region.time_zone.to_owned(),
        drill: false,
        auto_approve: false,
        waive_first_article: false,
        urgency: Urgency::Normal,
        transit_days: 1,
        cost_per_piece_km: region.per_km,
        max_distance_km: Some(600.0),
        requires_verified: true,
        version: 1,
        created_at: db.now,
    };
    networks::create(db, SETUP, &row)?;
    #[derive(Deserialize)]
    struct Table {
        per_base: HashMap<String, f64>,
    }
    let mut table: Table = serde_json::from_str(RATES)?;
    table.per_base.insert("USD".to_owned(), 1.0);
    let own = table.per_base.get(region.currency).copied().unwrap_or(1.0);
    let day = day_from_now(db, -1);
    let mut currencies: Vec<_> = table.per_base.into_iter().filter(|(c, _)| c != region.currency).collect();
    currencies.sort_by(|a, b| a.0.cmp(&b.0));
    for (currency, per_base) in currencies {
        networks::set_rate(db, SETUP, &Rate { network_id: row.id, currency, day, per_unit: own / per_base })?;
    }
    Ok(row.id)
}
