//! What is given way in so that a short request is filled: a later day, larger shares, more workshops.

use chrono::NaiveDate;
use diesel::prelude::*;
use serde::Serialize;

use crate::error::{Result, StoreError};
use crate::event::{Actor, record};
use crate::requests::{Request, find};
use crate::schema::request;
use crate::state::RequestState;
use crate::{Db, EventId, RequestId, hold};

/// The limits of a request that can be widened after it was posted.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Limits {
    /// By which day.
    pub due_day: NaiveDate,
    /// How many workshops may deliver at the most.
    pub max_workshops: Option<i32>,
    /// Largest share of the pieces one workshop may deliver.
    pub max_share: Option<f64>,
}

impl Limits {
    /// Those of a request as it stands.
    pub const fn of(request: &Request) -> Self {
        Self { due_day: request.due_day, max_workshops: request.max_workshops, max_share: request.max_share }
    }

    /// Whether nothing of it is narrower than `other`.
    fn holds(&self, other: &Self) -> bool {
        let wider = |mine: Option<f64>, theirs: Option<f64>| mine.is_none_or(|n| theirs.is_some_and(|m| n >= m));
        self.due_day >= other.due_day
            && wider(self.max_share, other.max_share)
            && wider(self.max_workshops.map(f64::from), other.max_workshops.map(f64::from))
    }
}

/// Widens the limits of a short request; what was promised under the old ones stands. `not_wider` when one would shrink.
pub fn widen(db: &mut Db, actor: Actor, id: RequestId, to: Limits) -> Result<EventId> {
    hold::request(db, id)?;
    let known = find(db, id)?;
    let from = Limits::of(&known);
    if known.state != RequestState::Short {
        return Err(StoreError::refused("request_state"));
    }
    if !to.holds(&from) {
        return Err(StoreError::refused("not_wider"));
    }
    diesel::update(request::table.find(id))
        .set((
            request::due_day.eq(to.due_day),
            request::max_workshops.eq(to.max_workshops),
            request::max_share.eq(to.max_share),
            request::version.eq(request::version + 1),
        ))
        .execute(db.conn)?;
    record(db, actor, "request", id, "widened", &serde_json::json!({ "from": from, "to": to }))
}
