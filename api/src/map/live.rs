//! The index following the store: it reads what changed, not everything.
//!
//! The journal says which workshops changed after the last look; only those are read again and laid beside the rest. When
//! much has changed, all is put in order again in the background. Every replica reads the same journal, so all tell the
//! same.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use chrono::NaiveDate;
use store::capacity::{self, Capability};
use store::follower::Follower;
use store::workshops::{self, Listing, Workshop};
use store::{Db, NetworkId, Store, WorkshopId, event, networks};
use tokio::sync::Mutex;

use super::index::MOST_LATE;
use super::{Index, Listed, NetworkName};
use crate::error::Result;
use crate::flows::keeping::Freshness;
use crate::flows::visibility::{self, Reader};

/// The index as it stands.
#[derive(Default)]
pub struct Live {
    // Held while reading, so that many readers of a changed map cause one look at the store.
    known: Arc<Mutex<Known>>,
    is_ordering: Arc<AtomicBool>,
}

/// An index with its place in the journal.
#[derive(Clone, Default)]
struct Known {
    index: Arc<Index>,
    /// Nothing: the store was never read.
    journal: Option<Follower>,
}

impl Live {
    /// The index with everything that was committed before this call.
    pub async fn now(&self, store: &Store) -> Result<Arc<Index>> {
        let mut known = self.known.lock().await;
        let before = known.clone();
        if let Some(newer) = store.read(move |db| before.newer(db)).await? {
            *known = newer;
        }
        if known.index.is_ragged() && !self.is_ordering.swap(true, Ordering::AcqRel) {
            self.put_in_order(known.clone());
        }
        Ok(known.index.clone())
    }

    /// Makes the index anew beside the one in use. What changes meanwhile is read again from the journal, since the
    /// new one stands where this one stood.
    fn put_in_order(&self, mut from: Known) {
        let (known, is_ordering) = (self.known.clone(), self.is_ordering.clone());
        tokio::spawn(async move {
            let index = from.index.clone();
            if let Ok(ordered) = tokio::task::spawn_blocking(move || index.ordered()).await {
                from.index = Arc::new(ordered);
                *known.lock().await = from;
            }
            is_ordering.store(false, Ordering::Release);
        });
    }
}

impl Known {
    /// What is known after another look; `None` when nothing was written since.
    fn newer(&self, db: &mut Db) -> store::Result<Option<Self>> {
        let today = db.now.date_naive();
        let Some(mut journal) = self.journal.clone() else {
            let journal = Some(Follower::begin(db)?);
            return Ok(Some(Self { index: Arc::new(everything(db, today)?), journal }));
        };
        let events = journal.read(db)?;
        let mut ids = touched(db, &events)?;
        if self.index.day != today {
            let aged = self.index.workshops().filter(|one| one.fresh != Freshness::of(one.checked_on, today));
            ids.extend(aged.map(|listed| listed.id));
        }
        let index = if ids.is_empty() && self.index.day == today {
            if self.journal.as_ref() == Some(&journal) {
                return Ok(None);
            }
            self.index.clone()
        } else if ids.len() > MOST_LATE {
            Arc::new(everything(db, today)?)
        } else {
            Arc::new(self.index.with(some(db, ids, today)?, today))
        };
        Ok(Some(Self { index, journal: Some(journal) }))
    }
}

/// The workshops that some events are about. A network that changed touches all its members.
fn touched(db: &mut Db, events: &[event::About]) -> store::Result<HashSet<WorkshopId>> {
    let mut ids = HashSet::new();
    for event in events {
        match event.kind.as_str() {
            _ if event.subject_kind == "workshop" => {
                ids.insert(event.subject_id.into());
            }
            "workshop_joined" | "workshop_left" => {
                let payload = event::payload(db, event.seq)?;
                ids.extend(payload.0.get("workshop").and_then(|id| id.as_str()?.parse::<WorkshopId>().ok()));
            }
            "network_changed" => {
                let members = networks::members(db, &[event.subject_id.into()])?;
                ids.extend(members.into_iter().map(|(_, workshop)| workshop));
            }
            _ => {}
        }
    }
    Ok(ids)
}

/// The index of all that is listed.
fn everything(db: &mut Db, today: NaiveDate) -> store::Result<Index> {
    let mut capabilities = by_workshop(capacity::all(db)?);
    let all = networks::all(db)?;
    let ids: Vec<NetworkId> = all.iter().map(|network| network.id).collect();
    let names: HashMap<_, _> = all.into_iter().map(|n| (n.id, NetworkName { slug: n.slug, name: n.name })).collect();
    let mut memberships: HashMap<WorkshopId, Vec<NetworkName>> = HashMap::new();
    for (network, workshop) in networks::members(db, &ids)? {
        memberships.entry(workshop).or_default().extend(names.get(&network).cloned());
    }
    let rows = workshops::in_state(db, Listing::Listed)?.into_iter();
    let listed = rows.map(|row| {
        let (offered, networks) = (capabilities.remove(&row.id), memberships.remove(&row.id));
        Arc::new(public(row, offered.unwrap_or_default(), networks.unwrap_or_default(), today))
    });
    Ok(Index::of(listed.collect(), today))
}

/// Some workshops as they are now; those that are not listed, as `None`.
fn some(db: &mut Db, ids: HashSet<WorkshopId>, today: NaiveDate) -> store::Result<HashMap<WorkshopId, Option<Listed>>> {
    let asked: Vec<WorkshopId> = ids.iter().copied().collect();
    let mut capabilities = by_workshop(capacity::of_workshops(db, &asked)?);
    let mut changed: HashMap<WorkshopId, Option<Listed>> = ids.into_iter().map(|id| (id, None)).collect();
    for row in workshops::some(db, &asked)?.into_iter().filter(|row| row.state == Listing::Listed) {
        let networks = networks::of_workshop(db, row.id)?;
        let networks = networks.into_iter().map(|n| NetworkName { slug: n.slug, name: n.name }).collect();
        let offered = capabilities.remove(&row.id).unwrap_or_default();
        changed.insert(row.id, Some(public(row, offered, networks, today)));
    }
    Ok(changed)
}

fn by_workshop(all: Vec<Capability>) -> HashMap<WorkshopId, Vec<Capability>> {
    let mut by_workshop: HashMap<WorkshopId, Vec<Capability>> = HashMap::new();
    for capability in all {
        by_workshop.entry(capability.workshop_id).or_default().push(capability);
    }
    by_workshop
}

/// What anybody may know of a record: the rest is taken out before it gets here.
fn public(mut row: Workshop, mut offered: Vec<Capability>, mut networks: Vec<NetworkName>, today: NaiveDate) -> Listed {
    visibility::redact(&mut row, &mut offered, Reader::Public);
    networks.sort_unstable();
    Listed::of(&row, &offered, networks, today)
}
