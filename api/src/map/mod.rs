//! The live index: every listed workshop in memory, with what anybody may know of it and nothing else.
//!
//! Map, directory, designs and the API look here, so that a filter over thousands of workshops costs no query. The
//! index is built anew when the journal says that a workshop or a network changed. What it does not hold cannot leak:
//! no exact place of a home, no contact, no unlisted record.

mod asked;
pub mod cluster;
mod index;
pub mod insights;
pub mod library;
pub mod making;
pub mod picture;

pub use asked::Asked;
pub use index::{Ability, Index, Listed, NetworkName};

use std::sync::{Arc, PoisonError, RwLock};

use store::Store;
use tokio::sync::Mutex;

use crate::error::Result;

/// The index as it stands, following the store.
#[derive(Default)]
pub struct Live {
    current: RwLock<Arc<Index>>,
    // The newest event that was looked at. Held while building, so that many readers of a changed map cause one build.
    seen: Mutex<i64>,
}

impl Live {
    /// The index with everything that was committed before this call.
    pub async fn now(&self, store: &Store) -> Result<Arc<Index>> {
        let mut seen = self.seen.lock().await;
        let since = *seen;
        let day = self.current().day;
        let (cursor, newer) = store.read(move |db| Index::since(db, since, day)).await?;
        *seen = cursor;
        if let Some(newer) = newer {
            *self.current.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(newer);
        }
        Ok(self.current())
    }

    fn current(&self) -> Arc<Index> {
        self.current.read().unwrap_or_else(PoisonError::into_inner).clone()
    }
}
