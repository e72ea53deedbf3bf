//! A request that fell short is looked at again when others may have freed capacity or brought new one: its designer
//! should not have to come back and ask.

use store::event::{self, Actor};
use store::state::RequestState;
use store::{Db, Result, TimeDelta, plans, requests};

/// Not more often than that: every look is a whole planning.
const EVERY: TimeDelta = TimeDelta::hours(6);

/// What can leave more capacity than there was.
const GROWTH: &[&str] = &[
    "capability_stated",
    "day_stated",
    "workshop_changed",
    "listing_set",
    "workshop_joined",
    "network_changed",
    "decline",
    "expire",
    "withdraw",
    "reduce",
    "finish",
];

/// Opens what is short again where something grew since its last plan; returns how many requests it opened.
pub fn step(db: &mut Db) -> Result<usize> {
    let Some(grew) = event::last(db, GROWTH)? else { return Ok(0) };
    let mut opened = 0;
    for request in requests::in_states(db, &[RequestState::Short])? {
        let Some(plan) = plans::of_request(db, request.id)?.into_iter().next() else { continue };
        let is_due = db.now - plan.created_at >= EVERY && request.due_day > db.now.date_naive();
        if is_due && grew > plan.created_at {
            requests::reopen(db, Actor::CLOCK, request.id, "capacity")?;
            opened += 1;
        }
    }
    Ok(opened)
}
