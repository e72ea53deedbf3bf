//! WHO should make it: an exact split of what is wanted over who can make it.
//!
//! A `Problem` document goes in, a `Plan` document comes out: who makes what, what it costs, what one
//! more piece or hour would change, why it is not better, and how sure that is. Everything is pure:
//! no files, no network, no clock but the one that ends a search. `check` verifies a plan without
//! sharing anything with the code that made it.

mod around;
mod binding;
mod check;
mod distance;
mod eligibility;
mod engine;
mod extract;
mod fault;
mod fit;
mod frontier;
mod generate;
mod instance;
mod levers;
mod model;
mod plan;
mod prices;
mod problem;
mod program;
mod read;
mod resilience;
mod schema;
mod search;
mod shape;
mod solve;
mod solver;
mod validate;

pub use around::{Around, Look, Makeable, Offered, Price, Requirement, Unlock, around};
pub use check::{Breach, check};
pub use distance::km;
pub use engine::quote::{Part, Quoted, Quoter};
pub use fault::Fault;
pub use frontier::{Aim, Frontier, Point, frontier};
pub use generate::{Generate, generate, generated};
pub use levers::{Action, Lever, Levers, levers};
pub use plan::*;
pub use problem::*;
pub use read::{read, read_plan};
pub use resilience::{Base, Loss, Losses, Resilience, resilience};
pub use schema::{plan_schema, problem_schema};
pub use solve::{Options, solve};
pub use validate::{LARGEST, MAX_DESTINATIONS, MAX_OPERATIONS, MAX_REQUESTS, MAX_WORKSHOPS, validate};
