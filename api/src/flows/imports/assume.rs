//! Capacity that nobody stated, assumed for an exercise: what could real workshops of a list make together?
//!
//! An imported record says what a workshop can do and not how much of it. In a drill, which asks nobody for anything,
//! every capability without capacity gets a plausible one; its name says that it is assumed.

use designs::vocabulary;
use store::capacity::{self, MICRO, Unit};
use store::event::Actor;
use store::networks::{self, Network};
use store::workshops::{self, Listing, Workshop};
use store::{Db, Result, StoreError};

/// What was assumed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Assumed {
    /// Workshops that joined the exercise.
    pub workshops: usize,
    /// Capabilities that got a capacity.
    pub capabilities: usize,
}

/// The mark in a capability's name.
pub const MARK: &str = "(capacity assumed)";

/// Brings every listed workshop of a source that can do something into a drill network, with assumed capacity where none
/// is stated. `not_a_drill` for any other network.
pub fn assume(db: &mut Db, actor: Actor, source: &str, network: &Network) -> Result<Assumed> {
    if !network.drill {
        return Err(StoreError::refused("not_a_drill"));
    }
    let listed = workshops::in_state(db, Listing::Listed)?;
    let members: Vec<Workshop> = listed.into_iter().filter(|workshop| workshop.source == source).collect();
    let mut assumed = Assumed { workshops: 0, capabilities: 0 };
    for workshop in members {
        let stated = capacity::of_workshops(db, &[workshop.id])?;
        if stated.is_empty() {
            continue;
        }
        networks::join(db, actor, network.id, workshop.id)?;
        assumed.workshops += 1;
        for mut capability in stated.into_iter().filter(|capability| capability.per_day == 0) {
            let (per_day, use_cost) = usual(&workshop, capability.unit);
            capability.per_day = per_day;
            capability.use_cost = use_cost;
            let name = vocabulary::name(&capability.process, "en");
            capability.name = format!("{name} {MARK}");
            capacity::put(db, actor, capability)?;
            assumed.capabilities += 1;
        }
    }
    Ok(assumed)
}

/// Capacity of a day in millionths, and the price of a unit in minor units: small ones more often than large ones, the
/// same for a workshop every time.
fn usual(workshop: &Workshop, unit: Unit) -> (i64, i64) {
    let draw = (workshop.id.0.as_u128() % 1_000) as i64;
    // One to about eight, most of them below four.
    let size = 1 + 7 * draw * draw / 1_000_000;
    let minor = 10_i64.pow(notifier::numbers::decimals(&workshop.currency));
    let per_day = match unit {
        Unit::Hours => size,
        Unit::Pieces | Unit::M2 => 5 * size,
        Unit::Kg => 2 * size,
    };
    (per_day * MICRO, (8 + draw % 23) * minor)
}
