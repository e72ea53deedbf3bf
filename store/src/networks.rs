//! Networks: communities of workshops with their own coordinators, rules, clocks and rates.

use chrono::NaiveDate;
use diesel::dsl::count_star;
use diesel::prelude::*;
use serde::{Deserialize, Serialize};

use crate::error::{OrMissing, Result};
use crate::event::{Actor, record};
use crate::hold;
use crate::schema::{network, network_workshop, rate, workshop};
use crate::state::words;
use crate::{At, Db, NetworkId, WorkshopId};

words! {
    /// How long an offer lives: 48, 24 or 6 hours.
    Urgency {
        /// 48 hours.
        Normal = "normal",
        /// 24 hours.
        Urgent = "urgent",
        /// 6 hours.
        Crisis = "crisis",
    }
}

impl Urgency {
    /// Hours an offer lives before quiet hours are taken into account.
    pub const fn offer_hours(self) -> i64 {
        match self {
            Self::Normal => 48,
            Self::Urgent => 24,
            Self::Crisis => 6,
        }
    }
}

/// A network and its rules.
#[derive(Debug, Clone, Queryable, Selectable, Insertable, AsChangeset, Serialize, Deserialize)]
#[diesel(table_name = network, treat_none_as_null = true)]
pub struct Network {
    /// Its id.
    pub id: NetworkId,
    /// Its name in addresses.
    pub slug: String,
    /// Its name.
    pub name: String,
    /// What it is for, a few sentences.
    pub about: String,
    /// ISO 4217; plans and prices of its requests are stated in it.
    pub currency: String,
    /// Language of its letters when a reader has none.
    pub language: String,
    /// IANA time zone of its coordinators.
    pub time_zone: String,
    /// Offers in it are an exercise.
    pub drill: bool,
    /// Requests are posted without a review.
    pub auto_approve: bool,
    /// Nobody has to send a first article.
    pub waive_first_article: bool,
    /// How long offers live.
    pub urgency: Urgency,
    /// Days between leaving a workshop and arriving.
    pub transit_days: i32,
    /// Price of carrying one piece one kilometre, in whole units of `currency`.
    pub cost_per_piece_km: f64,
    /// Longest last leg, in km; none: any.
    pub max_distance_km: Option<f64>,
    /// Only verified workshops (level 1 and above) are asked.
    pub requires_verified: bool,
    /// Counts the changes.
    pub version: i32,
    /// Since when it exists.
    pub created_at: At,
}

/// Founds a network.
pub fn create(db: &mut Db, actor: Actor, new: &Network) -> Result<()> {
    diesel::insert_into(network::table).values(new).execute(db.conn)?;
    record(db, actor, "network", new.id, "network_created", new)?;
    Ok(())
}

/// Changes a network's rules; `changed.version` must be the version the change was made from.
pub fn update(db: &mut Db, actor: Actor, mut changed: Network) -> Result<()> {
    let from = changed.version;
    changed.version = from + 1;
    let rows = diesel::update(network::table.filter(network::id.eq(changed.id)).filter(network::version.eq(from)))
        .set(&changed)
        .execute(db.conn)?;
    if rows == 0 {
        find(db, changed.id)?;
        return Err(crate::StoreError::refused("changed_meanwhile"));
    }
    record(db, actor, "network", changed.id, "network_changed", &changed)?;
    Ok(())
}

/// One network.
pub fn find(db: &mut Db, id: NetworkId) -> Result<Network> {
    network::table.filter(network::id.eq(id)).select(Network::as_select()).first(db.conn).or_missing("network")
}

/// One network by its slug.
pub fn by_slug(db: &mut Db, slug: &str) -> Result<Network> {
    network::table.filter(network::slug.eq(slug)).select(Network::as_select()).first(db.conn).or_missing("network")
}

/// Every network, by name.
pub fn all(db: &mut Db) -> Result<Vec<Network>> {
    Ok(network::table.order(network::name).select(Network::as_select()).load(db.conn)?)
}

/// Takes a workshop into a network; a second call changes nothing.
pub fn join(db: &mut Db, actor: Actor, network: NetworkId, workshop: WorkshopId) -> Result<()> {
    hold::network(db, network)?;
    if members(db, &[network])?.contains(&(network, workshop)) {
        return Ok(());
    }
    diesel::insert_into(network_workshop::table)
        .values((
            network_workshop::network_id.eq(network),
            network_workshop::workshop_id.eq(workshop),
            network_workshop::joined_at.eq(db.now),
        ))
        .execute(db.conn)?;
    record(db, actor, "network", network, "workshop_joined", &serde_json::json!({ "workshop": workshop }))?;
    Ok(())
}

/// Lets a workshop go; `missing` when it is not in the network. What it has promised stands.
pub fn leave(db: &mut Db, actor: Actor, network: NetworkId, workshop: WorkshopId) -> Result<()> {
    hold::network(db, network)?;
    let rows = diesel::delete(network_workshop::table.find((network, workshop))).execute(db.conn)?;
    if rows == 0 {
        return Err(crate::StoreError::Missing("workshop"));
    }
    record(db, actor, "network", network, "workshop_left", &serde_json::json!({ "workshop": workshop }))?;
    Ok(())
}

/// Which workshops belong to which of these networks.
pub fn members(db: &mut Db, networks: &[NetworkId]) -> Result<Vec<(NetworkId, WorkshopId)>> {
    Ok(network_workshop::table
        .filter(network_workshop::network_id.eq_any(networks))
        .select((network_workshop::network_id, network_workshop::workshop_id))
        .load(db.conn)?)
}

/// How many workshops of each country each network has.
pub fn countries(db: &mut Db) -> Result<Vec<(NetworkId, String, i64)>> {
    Ok(network_workshop::table
        .inner_join(workshop::table.on(workshop::id.eq(network_workshop::workshop_id)))
        .group_by((network_workshop::network_id, workshop::country))
        .select((network_workshop::network_id, workshop::country, count_star()))
        .load(db.conn)?)
}

/// The networks of a workshop.
pub fn of_workshop(db: &mut Db, workshop: WorkshopId) -> Result<Vec<Network>> {
    Ok(network::table
        .inner_join(network_workshop::table.on(network_workshop::network_id.eq(network::id)))
        .filter(network_workshop::workshop_id.eq(workshop))
        .order(network::name)
        .select(Network::as_select())
        .load(db.conn)?)
}

/// A dated rate: from `day` on, one unit of `currency` is worth `per_unit` of the network's currency.
#[derive(Debug, Clone, Queryable, Selectable, Insertable, Serialize, Deserialize)]
#[diesel(table_name = rate)]
pub struct Rate {
    /// Whose table it stands in.
    pub network_id: NetworkId,
    /// ISO 4217.
    pub currency: String,
    /// From this day on.
    pub day: NaiveDate,
    /// Worth in the network's currency.
    pub per_unit: f64,
}

/// States a rate; the same currency and day again replaces it.
pub fn set_rate(db: &mut Db, actor: Actor, new: &Rate) -> Result<()> {
    hold::network(db, new.network_id)?;
    let updated = diesel::update(rate::table.find((new.network_id, &new.currency, new.day)))
        .set(rate::per_unit.eq(new.per_unit))
        .execute(db.conn)?;
    if updated == 0 {
        diesel::insert_into(rate::table).values(new).execute(db.conn)?;
    }
    record(db, actor, "network", new.network_id, "rate_stated", new)?;
    Ok(())
}

/// The rates of a network that hold on `day`, one a currency.
pub fn rates_on(db: &mut Db, network: NetworkId, day: NaiveDate) -> Result<Vec<Rate>> {
    let mut rates: Vec<Rate> = rate::table
        .filter(rate::network_id.eq(network).and(rate::day.le(day)))
        .order((rate::currency, rate::day.desc()))
        .select(Rate::as_select())
        .load(db.conn)?;
    rates.dedup_by(|later, first| later.currency == first.currency);
    Ok(rates)
}
