//! The designs of the library with their routings and what is compared of them, parsed once a version.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use designs::okh::{self, Routing};
use designs::similar::{self, Likeness, Traits};
use store::designs as shelf;
use store::{DesignId, Store, VersionId};

use crate::error::Result;

/// A design on the shelf.
#[derive(Debug, Clone)]
pub struct Shelved {
    /// Its id.
    pub id: DesignId,
    /// Its name in addresses.
    pub slug: String,
    /// Its name.
    pub title: String,
    /// The ways of making it.
    pub routings: Arc<Vec<Routing>>,
    /// What is compared of it.
    pub traits: Arc<Traits>,
}

/// What was read of one version: its routings, and what is compared of it.
type Read = (Arc<Vec<Routing>>, Arc<Traits>);

/// What was read of every version that was looked at.
#[derive(Default)]
pub struct Library {
    known: Mutex<HashMap<VersionId, Read>>,
}

impl Library {
    /// Every published design by its newest version; those nobody can make yet, for want of a routing, are left out.
    pub async fn now(&self, store: &Store) -> Result<Vec<Shelved>> {
        let mut all = self.all(store).await?;
        all.retain(|one| !one.routings.is_empty());
        Ok(all)
    }

    /// Every published design by its newest version, by title.
    pub async fn all(&self, store: &Store) -> Result<Vec<Shelved>> {
        let rows = store.read(shelf::shelf).await?;
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        let shelved = rows.into_iter().map(|(design, version)| {
            let read = || match okh::read(&version.manifest) {
                Ok(manifest) => (Arc::new(manifest.routings().to_vec()), Arc::new(Traits::of(&manifest))),
                Err(_) => Default::default(),
            };
            let (routings, traits) = known.entry(version.id).or_insert_with(read).clone();
            Shelved { id: design.id, slug: design.slug, title: design.title, routings, traits }
        });
        Ok(shelved.collect())
    }

    /// The published designs most like one of them, with how alike they are; empty when that one is not published.
    pub async fn alike(&self, store: &Store, of: DesignId, most: usize) -> Result<Vec<(Shelved, Likeness)>> {
        let mut all = self.all(store).await?;
        let Some(at) = all.iter().position(|shelved| shelved.id == of) else { return Ok(Vec::new()) };
        let one = all.remove(at);
        let others: Vec<(DesignId, &Traits)> = all.iter().map(|shelved| (shelved.id, &*shelved.traits)).collect();
        let found = similar::ranked(&one.traits, &others, most);
        Ok(found.into_iter().map(|(at, likeness)| (all[at].clone(), likeness)).collect())
    }
}
