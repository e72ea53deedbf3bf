//! The designs of the library with their routings, parsed once a version.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use designs::okh::{self, Routing};
use store::designs as shelf;
use store::{Store, VersionId};

use crate::error::Result;

/// A design on the shelf.
#[derive(Debug, Clone)]
pub struct Shelved {
    /// Its name in addresses.
    pub slug: String,
    /// Its name.
    pub title: String,
    /// The ways of making it.
    pub routings: Arc<Vec<Routing>>,
}

/// The routings of every version that was looked at.
#[derive(Default)]
pub struct Library {
    known: Mutex<HashMap<VersionId, Arc<Vec<Routing>>>>,
}

impl Library {
    /// Every published design by its newest version; those nobody can make yet, for want of a routing, are left out.
    pub async fn now(&self, store: &Store) -> Result<Vec<Shelved>> {
        let rows = store.read(shelf::shelf).await?;
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        let shelved = rows.into_iter().map(|(design, version)| {
            let read = || okh::read(&version.manifest).map(|manifest| manifest.routings().to_vec()).unwrap_or_default();
            let routings = known.entry(version.id).or_insert_with(|| Arc::new(read())).clone();
            Shelved { slug: design.slug, title: design.title, routings }
        });
        Ok(shelved.filter(|one| !one.routings.is_empty()).collect())
    }
}
