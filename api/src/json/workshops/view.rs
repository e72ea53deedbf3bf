//! A workshop as the API shows it.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};
use serde::Serialize;
use store::Db;
use store::capacity::{self, Capability};
use store::networks::Network;
use store::workshops::Workshop;
use utoipa::ToSchema;
use uuid::Uuid;

use super::visible;
use crate::auth::Who;
use crate::flows::visibility::{self, Visibility};
use crate::json::capabilities::CapabilityView;

/// A workshop as everybody may know it; prices are only for those who act for it.
#[derive(Serialize, ToSchema)]
pub struct WorkshopView {
    /// Its id.
    pub id: Uuid,
    /// Its name in addresses.
    pub slug: String,
    /// Its name.
    pub name: String,
    /// Who they are and what they make.
    pub about: String,
    /// A word such as `fab_lab` or `tailor`.
    pub kind: String,
    /// ISO 3166-1 alpha-2.
    pub country: String,
    /// The town.
    pub town: String,
    /// Latitude, WGS 84; to about a kilometre when somebody lives there.
    pub lat: f64,
    /// Longitude.
    pub lon: f64,
    /// Somebody lives there.
    pub home: bool,
    /// IANA time zone.
    pub time_zone: String,
    /// ISO 4217 of its prices.
    pub currency: String,
    /// How many people work there.
    pub people: Option<i32>,
    /// What it does in the circle: `design`, `make`, `repair`, `recycle`, `materials`.
    pub roles: Vec<String>,
    /// What they usually make.
    pub products: Vec<String>,
    /// What they work with.
    pub machines: Vec<String>,
    /// Who may come in; empty: not told.
    pub access: String,
    /// Languages spoken there, codes of BCP 47.
    pub languages: Vec<String>,
    /// 0 self-declared to 5 certified.
    pub verification_level: i32,
    /// Who says so.
    pub verification_source: String,
    /// Since when.
    pub verified_on: Option<NaiveDate>,
    /// `listed`; `pending`, `refused` or `removed` is seen only by those who act for it.
    pub state: String,
    /// Asked for nothing new.
    pub paused: bool,
    /// Slugs of its networks.
    pub networks: Vec<String>,
    /// What it can do.
    pub capabilities: Vec<CapabilityView>,
    /// Made up for a demonstration.
    pub invented: bool,
    /// Where the record comes from.
    pub source: String,
    /// Counts the changes; also the ETag.
    pub version: i32,
    /// When it last changed.
    pub updated_at: DateTime<Utc>,
    /// The day on which somebody who knows last said that the record is true.
    pub checked_on: Option<NaiveDate>,
    /// Who sees a field that is not public (`designer`: with a job there, `network`: its coordinators, `nobody`), for
    /// those who act for it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub visibility: Option<BTreeMap<String, String>>,
}

/// A workshop; what is only for those who act for it (`inside`) is left out for others.
pub fn of(workshop: Workshop, networks: &[Network], capabilities: &[Capability], inside: bool) -> WorkshopView {
    let lines = |text: &str| text.lines().map(str::to_owned).collect();
    let currency = workshop.currency.clone();
    let closed = inside.then(|| Visibility::of(&workshop).words());
    WorkshopView {
        id: workshop.id.0,
        slug: workshop.slug,
        name: workshop.name,
        about: workshop.about,
        kind: workshop.kind,
        country: workshop.country,
        town: workshop.town,
        lat: workshop.public_lat,
        lon: workshop.public_lon,
        home: workshop.home,
        time_zone: workshop.time_zone,
        currency: workshop.currency,
        people: workshop.people,
        roles: workshop.roles.split_whitespace().map(str::to_owned).collect(),
        products: lines(&workshop.products),
        machines: lines(&workshop.machines),
        access: workshop.access,
        languages: workshop.languages.split_whitespace().map(str::to_owned).collect(),
        verification_level: workshop.verification_level,
        verification_source: workshop.verification_source,
        verified_on: workshop.verified_on,
        state: workshop.state.word().to_owned(),
        paused: workshop.paused,
        networks: networks.iter().map(|network| network.slug.clone()).collect(),
        capabilities: capabilities.iter().map(|one| CapabilityView::of(one, &currency, inside)).collect(),
        invented: workshop.invented,
        source: workshop.source,
        version: workshop.version,
        updated_at: *workshop.updated_at,
        checked_on: workshop.checked_on,
        visibility: closed,
    }
}

/// A workshop as one reader may see it, with its capabilities.
pub fn whole(db: &mut Db, who: Option<&Who>, slug: &str) -> store::Result<WorkshopView> {
    let (mut workshop, networks, actor) = visible(db, who, slug)?;
    let ids: Vec<_> = networks.iter().map(|network| network.id).collect();
    let reader = visibility::reader(db, who, &workshop, &ids)?;
    let mut capabilities = capacity::of_workshops(db, &[workshop.id])?;
    capabilities.retain(|one| one.active || actor.is_some());
    visibility::redact(&mut workshop, &mut capabilities, reader);
    Ok(of(workshop, &networks, &capabilities, actor.is_some()))
}
