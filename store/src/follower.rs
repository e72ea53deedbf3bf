//! Following the journal so that nothing is missed.
//!
//! PostgreSQL numbers events before they are committed: one may appear behind others that were read already. A follower
//! remembers which numbers it has not seen yet, and looks for those until no event can appear under them any more.

use std::collections::BTreeSet;

use crate::Db;
use crate::error::Result;
use crate::event::{self, About};

/// A place in the journal, with the numbers before it that may still appear.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Follower {
    cursor: i64,
    missing: BTreeSet<i64>,
}

impl Follower {
    /// Begins behind everything that is committed now.
    pub fn begin(db: &mut Db) -> Result<Self> {
        let mut new = Self { cursor: event::settled(db)?, missing: BTreeSet::new() };
        new.read(db)?;
        Ok(new)
    }

    /// What the events are about that appeared since the last call.
    pub fn read(&mut self, db: &mut Db) -> Result<Vec<About>> {
        let mut found = Vec::new();
        if !self.missing.is_empty() {
            // Asked before the look, so that what is settled now is either found by it or never there.
            let settled = event::settled(db)?;
            found = event::numbered(db, &self.missing)?;
            self.missing.retain(|seq| *seq > settled);
            for late in &found {
                self.missing.remove(&late.seq);
            }
        }
        let new = event::about_since(db, self.cursor)?;
        for event in &new {
            self.missing.extend(self.cursor + 1..event.seq);
            self.cursor = event.seq;
        }
        found.extend(new);
        Ok(found)
    }
}
