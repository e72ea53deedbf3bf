//! What anybody may know of one listed workshop.

use std::cmp::Ordering;

use chrono::NaiveDate;
use designs::fit::{self, Requirement};
use designs::okh::Routing;
use designs::query::{self, CapabilityFacts, Day, Door, Facts, Role};
use designs::text;
use designs::vocabulary::CapacityUnit;
use store::capacity::{Capability, MICRO, Unit};
use store::workshops::Workshop;
use store::{CapabilityId, WorkshopId};

use crate::flows::keeping::Freshness;
use crate::gazetteer;
use crate::i18n::Lang;

/// The public facts of one workshop.
#[derive(Debug, Clone)]
pub struct Listed {
    /// Its id.
    pub id: WorkshopId,
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
    /// The place shown to everyone: about 1 km coarse when somebody lives there.
    pub place: (f64, f64),
    /// Somebody lives there.
    pub home: bool,
    /// ISO 4217 of its prices.
    pub currency: String,
    /// How many people work there.
    pub people: Option<i32>,
    /// What it does in the circle.
    pub roles: Vec<Role>,
    /// What they usually make.
    pub products: Vec<String>,
    /// What they work with.
    pub machines: Vec<String>,
    /// 0 self-declared … 5 certified.
    pub verified: u8,
    /// Who says so.
    pub verified_by: String,
    /// Since when.
    pub verified_on: Option<NaiveDate>,
    /// Who may come in, if that is known.
    pub door: Option<Door>,
    /// Languages spoken there, codes of BCP 47.
    pub languages: Vec<String>,
    /// The day on which somebody who knows last said that the record is true.
    pub checked_on: Option<NaiveDate>,
    /// How fresh that is.
    pub fresh: Freshness,
    /// Asked for nothing new at present.
    pub paused: bool,
    /// Made up for a demonstration.
    pub invented: bool,
    /// Its networks.
    pub networks: Vec<NetworkName>,
    /// What it can do at present.
    pub abilities: Vec<Ability>,
    text: String,
    machine_words: String,
    product_words: String,
    verified_day: Option<Day>,
    known_day: Option<Day>,
    /// Region and town, folded.
    pub(super) places: Vec<String>,
    place_text: String,
}

/// A network by its names.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct NetworkName {
    /// Its name in addresses.
    pub slug: String,
    /// Its name.
    pub name: String,
}

/// One thing a workshop can do.
#[derive(Debug, Clone)]
pub struct Ability {
    /// Its id.
    pub id: CapabilityId,
    /// What they call it.
    pub name: String,
    /// Process id.
    pub process: String,
    /// Material ids; empty: any.
    pub materials: Vec<String>,
    /// Largest piece, in mm.
    pub envelope_mm: Option<[f64; 3]>,
    /// Finest tolerance held, in mm.
    pub tolerance_mm: Option<f64>,
    /// Certificates.
    pub certifications: Vec<String>,
    /// In what capacity is counted.
    pub unit: Unit,
    /// Capacity of an ordinary week, in the unit.
    pub per_week: f64,
    /// Capacity of a working day, in the unit.
    pub per_day: f64,
    /// Bits of the working days, Monday = 1 … Sunday = 64.
    pub work_days: i32,
    /// Good pieces per started piece.
    pub yield_share: f64,
    /// Price of a started piece, minor units.
    pub unit_cost: i64,
    /// Price of one unit of capacity, minor units.
    pub use_cost: i64,
    /// Price of setting up once, minor units.
    pub setup_cost: i64,
    /// Least number of pieces it starts; 0: any.
    pub min_lot: i64,
}

impl Ability {
    /// The public facts of a capability.
    pub fn of(row: &Capability) -> Self {
        let words = |text: &str| text.split_whitespace().map(str::to_owned).collect();
        let days = f64::from((row.work_days & 0b111_1111).count_ones());
        Self {
            id: row.id,
            name: row.name.clone(),
            process: row.process.clone(),
            materials: words(&row.materials),
            envelope_mm: row.envelope_mm.as_ref().and_then(|doc| serde_json::from_value(doc.0.clone()).ok()),
            tolerance_mm: row.tolerance_mm,
            certifications: words(&row.certifications),
            unit: row.unit,
            per_week: row.per_day as f64 / MICRO as f64 * days,
            per_day: row.per_day as f64 / MICRO as f64,
            work_days: row.work_days,
            yield_share: row.yield_share,
            unit_cost: row.unit_cost,
            use_cost: row.use_cost,
            setup_cost: row.setup_cost,
            min_lot: row.min_lot,
        }
    }

    /// Whether it can do what is asked.
    pub fn fits(&self, asked: &Requirement<'_>) -> bool {
        let offered = fit::Capability {
            process: &self.process,
            materials: &self.materials,
            envelope_mm: self.envelope_mm,
            tolerance_mm: self.tolerance_mm,
            certifications: &self.certifications,
        };
        fit::reasons(asked, &offered).is_empty()
    }

    /// What its capacity is counted in, as designs name it.
    pub fn capacity_unit(&self) -> CapacityUnit {
        match self.unit {
            Unit::Hours => CapacityUnit::Hours,
            Unit::Pieces => CapacityUnit::Pieces,
            Unit::Kg => CapacityUnit::Kg,
            Unit::M2 => CapacityUnit::M2,
        }
    }
}

impl Listed {
    /// The public facts of a record.
    pub fn of(row: &Workshop, capabilities: &[Capability], networks: Vec<NetworkName>, today: NaiveDate) -> Self {
        let lines = |text: &str| text.lines().map(str::trim).filter(|l| !l.is_empty()).map(str::to_owned).collect();
        let abilities: Vec<Ability> = capabilities.iter().filter(|c| c.active).map(Ability::of).collect();
        let country = gazetteer::country_name(&row.country);
        let words = [row.name.as_str(), &row.about, &row.products, &row.machines].join(" ");
        let named = Lang::ALL.iter().map(|lang| gazetteer::country_in(&row.country, lang.code()));
        let place_words: Vec<&str> = named.chain([row.town.as_str()]).collect();
        let known_on = row.verified_on.max(row.checked_on).max(Some(row.updated_at.date_naive()));
        let day = |day: NaiveDate| day.to_string().parse().ok();
        Self {
            id: row.id,
            slug: row.slug.clone(),
            name: row.name.clone(),
            about: row.about.clone(),
            kind: row.kind.clone(),
            country: row.country.clone(),
            town: row.town.clone(),
            place: (row.public_lat, row.public_lon),
            home: row.home,
            currency: row.currency.clone(),
            people: row.people,
            roles: row.roles.split_whitespace().filter_map(Role::from_code).collect(),
            products: lines(&row.products),
            machines: lines(&row.machines),
            verified: row.verification_level.clamp(0, 5) as u8,
            verified_by: row.verification_source.clone(),
            verified_on: row.verified_on,
            door: Door::from_code(&row.access),
            languages: row.languages.split_whitespace().map(str::to_owned).collect(),
            checked_on: row.checked_on,
            fresh: Freshness::of(row.checked_on, today),
            paused: row.paused,
            invented: row.invented,
            networks,
            abilities,
            text: query::search_text(&words),
            machine_words: query::search_text(&row.machines),
            product_words: query::search_text(&row.products),
            verified_day: row.verified_on.and_then(day),
            known_day: known_on.and_then(day),
            places: vec![text::fold(&row.town), text::fold(country)],
            place_text: query::search_text(&place_words.join(" ")),
        }
    }

    /// Whether it can do every operation of one of the routings itself.
    pub fn can_make(&self, routings: &[Routing]) -> bool {
        routings.iter().any(|routing| {
            !routing.operations.is_empty()
                && routing.operations.iter().all(|op| self.abilities.iter().any(|a| a.fits(&op.requirement())))
        })
    }

    /// By name, and where names are the same by id: the order of every list, whatever the database.
    pub fn order(&self, other: &Self) -> Ordering {
        (&self.name, self.id).cmp(&(&other.name, other.id))
    }

    /// Hands over what a filter looks at.
    pub(super) fn facts<T>(&self, then: impl FnOnce(&Facts<'_>) -> T) -> T {
        fn all(words: &[String]) -> Vec<&str> {
            words.iter().map(String::as_str).collect()
        }
        let lists: Vec<(Vec<&str>, Vec<&str>)> =
            self.abilities.iter().map(|a| (all(&a.materials), all(&a.certifications))).collect();
        let capabilities: Vec<CapabilityFacts> = self
            .abilities
            .iter()
            .zip(&lists)
            .map(|(a, (materials, certificates))| CapabilityFacts {
                process: &a.process,
                materials,
                envelope_mm: a.envelope_mm,
                tolerance_mm: a.tolerance_mm,
                certificates,
                unit: a.capacity_unit(),
                capacity: a.per_week,
                min_lot: u64::try_from(a.min_lot).unwrap_or_default(),
            })
            .collect();
        let networks: Vec<&str> = self.networks.iter().map(|n| n.slug.as_str()).collect();
        then(&Facts {
            text: &self.text,
            machines: &self.machine_words,
            products: &self.product_words,
            country: Some(&self.country),
            places: &all(&self.places),
            place_text: &self.place_text,
            location: Some(self.place),
            capabilities: &capabilities,
            verified: self.verified,
            verified_on: self.verified_day,
            known_on: self.known_day,
            stale: self.fresh == Freshness::Hidden,
            roles: &self.roles,
            door: self.door,
            languages: &all(&self.languages),
            networks: &networks,
        })
    }
}
