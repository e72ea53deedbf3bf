//! Changes of a workshop that matter to the planner.

use store::event::Actor;
use store::state::RequestState;
use store::{Db, Result, WorkshopId, requests, workshops};

/// Pauses or resumes a workshop; coming back may fill what is short.
pub fn set_paused(db: &mut Db, actor: Actor, id: WorkshopId, paused: bool) -> Result<()> {
    workshops::set_paused(db, actor, id, paused, "owner")?;
    if paused { Ok(()) } else { capacity_came(db) }
}

/// There is new capacity: every request that is short is looked at again.
pub fn capacity_came(db: &mut Db) -> Result<()> {
    let waiting = [RequestState::Short, RequestState::OffersOut];
    for request in requests::in_states(db, &waiting)? {
        let short = requests::destinations(db, &[request.id])?.iter().any(|d| d.unfilled > 0);
        if short {
            requests::reopen(db, Actor::PLANNER, request.id, "capacity")?;
        }
    }
    Ok(())
}
