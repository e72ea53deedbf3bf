//! Founding a network.

use chrono_tz::Tz;
use store::event::Actor;
use store::networks::{self, Network, Urgency};
use store::{Db, NetworkId, Result, StoreError};

use super::invitations::{self, To};
use crate::web::Checks;

/// A network as somebody who runs the site describes it.
#[derive(Debug, Clone)]
pub struct Founding {
    /// Its name.
    pub name: String,
    /// What it is for.
    pub about: String,
    /// ISO 4217 of its plans.
    pub currency: String,
    /// IANA time zone of its coordinators.
    pub time_zone: String,
    /// The address of its first coordinator, who is invited.
    pub email: String,
}

impl Founding {
    /// Notes everything that is wrong; `taken`: as [`is_taken`] says.
    pub fn check(&self, taken: bool, checks: &mut Checks) {
        if taken {
            checks.note("name", "name_taken");
        }
        checks.text("name", &self.name, 1..=80);
        checks.text("about", &self.about, 0..=2_000);
        if self.currency.len() != 3 || !self.currency.bytes().all(|byte| byte.is_ascii_uppercase()) {
            checks.note("currency", "not_a_currency");
        }
        if self.time_zone.parse::<Tz>().is_err() {
            checks.note("time_zone", "not_a_zone");
        }
        checks.email("email", &self.email);
    }
}

/// Founds a network with careful rules and invites its first coordinator; `name_taken` when its address is another's.
pub fn found(
    db: &mut Db,
    actor: Actor,
    by: &str,
    new: &Founding,
    drill: bool,
    language: &'static str,
) -> Result<Network> {
    let network = Network {
        id: NetworkId::new(),
        slug: slug(&new.name),
        name: new.name.clone(),
        about: new.about.clone(),
        currency: new.currency.clone(),
        language: language.to_owned(),
        time_zone: new.time_zone.clone(),
        drill,
        auto_approve: false,
        waive_first_article: false,
        urgency: Urgency::Normal,
        transit_days: 2,
        cost_per_piece_km: 0.0,
        max_distance_km: None,
        requires_verified: true,
        version: 1,
        created_at: db.now,
    };
    if is_taken(db, &new.name)? {
        return Err(StoreError::refused("name_taken"));
    }
    networks::create(db, actor, &network)?;
    invitations::invite(db, actor, by, To::Network(network.id), &new.email, language)?;
    Ok(network)
}

/// Whether another network, or a page, has the address that this name makes.
pub fn is_taken(db: &mut Db, name: &str) -> Result<bool> {
    let slug = slug(name);
    match networks::by_slug(db, &slug) {
        Err(StoreError::Missing(_)) => Ok(slug == "new" || slug.is_empty() && !name.is_empty()),
        Ok(_) => Ok(true),
        Err(other) => Err(other),
    }
}

/// A name for addresses: plain letters and digits, joined by hyphens.
fn slug(name: &str) -> String {
    let folded = designs::text::fold(name);
    let words = folded.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join("-").chars().take(40).collect()
}
