//! The workshops of some networks in memory, by price and place, so that a price needs no reading of all of them.
//!
//! Documents are written by the planner's own code, so that a price and a plan cannot drift apart. What is left of a
//! capability is asked at the moment of the question: days and promises change too often for an index.

use std::collections::{HashMap, HashSet};
use std::ops::Range;

use chrono_tz::Tz;
use designs::okh::Manifest;
use matcher::{LARGEST, Policy, Quoter, Request as DocRequest};
use store::{At, CapabilityId, Db, NaiveDate, NetworkId, Result, WorkshopId};

use super::document::Names;
use super::snapshot::{Group, Open, Tags, bare_document, capability_document, last_day_of, micro, request_document};

/// By how much single days differ from the weekly patterns, in millionths.
pub type Apart = HashMap<CapabilityId, Vec<(NaiveDate, i64)>>;

/// Which market: the networks, in order, and the currency of its prices.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Key {
    /// The networks whose workshops are asked.
    pub networks: Vec<NetworkId>,
    /// ISO 4217.
    pub currency: String,
}

/// All that the workshops of some networks offer.
pub struct Market {
    /// The workshops by price and place.
    pub quoter: Quoter,
    group: Group,
    tags: Tags,
    /// By position among the quoter's workshops.
    asked: Vec<Asked>,
}

struct Asked {
    id: WorkshopId,
    zone: Tz,
    /// Where its capabilities stand in the group.
    capabilities: Range<usize>,
}

impl Market {
    /// Reads and indexes the workshops of some networks.
    pub fn read(db: &mut Db, key: &Key) -> Result<Self> {
        let group = Group::of(db, &key.networks, key.currency.clone(), &HashSet::new())?;
        let tags = Tags::of(&group, &[db.now.date_naive()]);
        let mut documents = Vec::new();
        let mut asked = Vec::new();
        for workshop in &group.workshops {
            let capabilities = group.of_workshop(workshop.id);
            let mut doc = bare_document(workshop);
            for (index, capability) in group.capabilities[capabilities.clone()].iter().enumerate() {
                // What is left is known when somebody asks; a quoter wants to know the most it can be.
                let name = format!("c{}", index + 1);
                doc.capabilities.push(capability_document(&group, &tags, workshop, capability, name, LARGEST));
            }
            documents.push(doc);
            let zone = workshop.time_zone.parse().unwrap_or(Tz::UTC);
            asked.push(Asked { id: workshop.id, zone, capabilities });
        }
        Ok(Self { quoter: Quoter::new(documents, Policy::default()), group, tags, asked })
    }

    /// ISO 4217 of its prices.
    pub fn currency(&self) -> &str {
        &self.group.currency
    }

    /// A request of these networks as a document.
    pub(super) fn request(&self, asked: &Open, manifest: &Manifest) -> DocRequest {
        request_document(&self.group, asked, manifest, &self.tags, &mut Names::default())
    }

    /// The last working day for a request of these networks.
    pub(super) fn last_day(&self, asked: &Open) -> NaiveDate {
        last_day_of(&self.group, asked)
    }

    /// What a workshop's capability, by their positions among the quoter's, has left from tomorrow until a day.
    pub fn left(&self, workshop: usize, capability: usize, now: At, until: NaiveDate, apart: &Apart) -> f64 {
        let asked = &self.asked[workshop];
        let capability = &self.group.capabilities[asked.capabilities.start + capability];
        let Some(tomorrow) = now.with_timezone(&asked.zone).date_naive().succ_opt() else { return 0.0 };
        let days = apart.get(&capability.id).map(Vec::as_slice).unwrap_or_default();
        let apart: i64 = days.iter().filter(|(day, _)| (tomorrow..=until).contains(day)).map(|(_, apart)| apart).sum();
        if capability.active { micro((capability.between(tomorrow, until) + apart).max(0)) } else { 0.0 }
    }

    /// The id of one of the quoter's workshops.
    pub fn workshop(&self, position: usize) -> WorkshopId {
        self.asked[position].id
    }
}
