//! Planning: what is open becomes a problem, the matcher splits it, the split becomes offers.
//!
//! One round: lease the group, take a snapshot ([`snapshot`]), solve it outside the transaction, check the answer
//! independently, publish it line by line ([`publish`]). A line that no longer fits is left for the next round.

mod document;
mod market;
mod markets;
pub mod price;
mod publish;
mod quote;
mod snapshot;

pub use document::{Names, Share, shares};
pub use markets::Markets;
pub use publish::publish;
pub use quote::{Question, Quote, ask, quote};
pub(crate) use snapshot::in_designs;
pub use snapshot::{Snapshot, snapshot};

use std::time::Instant;

use matcher::{Options, Plan};

/// Seconds the solver may take for one round before it answers with the best it has.
const TIME_LIMIT_S: f64 = 60.0;

/// A checked answer to a snapshot's problem.
pub struct Solved {
    /// The plan document.
    pub plan: Plan,
    /// How long it took.
    pub duration_ms: i64,
}

/// Solves a snapshot and checks the answer; the text says what went wrong, for the board and the log.
pub fn solve(snapshot: &Snapshot) -> Result<Solved, String> {
    let begun = Instant::now();
    let options = Options { time_limit_s: Some(TIME_LIMIT_S), ..Options::default() };
    let plan = matcher::solve(&snapshot.problem, &options).map_err(|faults| {
        let first: Vec<String> = faults.iter().take(3).map(ToString::to_string).collect();
        format!("the problem is invalid: {}", first.join("; "))
    })?;
    let breaches = matcher::check(&snapshot.problem, &plan);
    if let Some(breach) = breaches.first() {
        return Err(format!("the plan breaks its problem at {}: {}", breach.path, breach.text));
    }
    Ok(Solved { plan, duration_ms: i64::try_from(begun.elapsed().as_millis()).unwrap_or(i64::MAX) })
}
