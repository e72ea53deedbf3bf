//! The markets that people ask prices of, following the store.
//!
//! A market is read anew when the journal says that a workshop or a network changed, or the day did; promises, which
//! change with every answer of a workshop, are read apart from it. All of it happens where no request waits for a thread.

use std::sync::Arc;

use store::{At, Db, NaiveDate, Store, TimeDelta, capacity, event};
use tokio::sync::Mutex;

use super::market::{Apart, Key, Market};
use crate::error::Result;

/// So many markets are kept, those asked last.
const KEPT: usize = 8;

/// How far ahead promises are known: due days are nearer than that.
const AHEAD: TimeDelta = TimeDelta::days(1_000);

/// The markets in memory.
#[derive(Default)]
pub struct Markets {
    // Held while reading, so that many questions of a changed market cause one reading.
    kept: Mutex<Kept>,
}

#[derive(Clone, Default)]
struct Kept {
    /// The newest event that was looked at.
    cursor: i64,
    /// The day whose rates the prices have.
    day: NaiveDate,
    apart: Arc<Apart>,
    /// Asked last comes first.
    markets: Vec<(Key, Arc<Market>)>,
}

/// One market as it stands.
pub struct Now {
    /// The workshops.
    pub market: Arc<Market>,
    /// Their promises, and days stated apart.
    pub apart: Arc<Apart>,
    /// When that was.
    pub at: At,
}

impl Markets {
    /// A market with everything that was committed before this call.
    pub async fn now(&self, store: &Store, key: Key) -> Result<Now> {
        let mut kept = self.kept.lock().await;
        let mut next = kept.clone();
        let (next, now) = store
            .read(move |db| {
                let now = next.follow(db, key)?;
                Ok((next, now))
            })
            .await?;
        *kept = next;
        Ok(now)
    }
}

impl Kept {
    fn follow(&mut self, db: &mut Db, key: Key) -> store::Result<Now> {
        let (cursor, today) = (event::cursor(db)?, db.now.date_naive());
        if self.day != today || event::any_since(db, self.cursor, &["workshop", "network"])? {
            self.markets.clear();
        }
        if self.day != today || self.cursor != cursor || self.cursor == 0 {
            let yesterday = today - TimeDelta::days(1);
            self.apart = Arc::new(capacity::days_apart(db, yesterday, today + AHEAD)?);
        }
        (self.cursor, self.day) = (cursor, today);
        let market = match self.markets.iter().position(|(known, _)| *known == key) {
            Some(at) => self.markets.remove(at).1,
            None => Arc::new(Market::read(db, &key)?),
        };
        self.markets.insert(0, (key, Arc::clone(&market)));
        self.markets.truncate(KEPT);
        Ok(Now { market, apart: Arc::clone(&self.apart), at: db.now })
    }
}
