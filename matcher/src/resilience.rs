//! What losing a workshop would do to a plan, after planning again without it.
//!
//! A plan that does not use a workshop stays the best without it, so only losses that hurt are solved:
//! of the 406 pairs of the Kenyan case that leaves about half.

use crate::fault::Fault;
use crate::plan::{Plan, Status};
use crate::problem::Problem;
use crate::solve::{Options, eligible_workshops, solve};
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// How many workshops are lost at once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Losses {
    /// Each workshop alone.
    One,
    /// Each pair of workshops.
    Two,
}

/// What every loss would do, worst first.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Resilience {
    /// With everybody there.
    pub base: Base,
    /// Without some, worst first.
    pub losses: Vec<Loss>,
}

/// What a plan leaves unfilled, and its weighted cost.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Base {
    /// Pieces.
    pub unfilled: f64,
    /// Weighted cost.
    pub cost: f64,
}

/// What losing some workshops would do.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Loss {
    /// Who is lost, by id.
    pub workshops: Vec<String>,
    /// Pieces left unfilled.
    pub unfilled: f64,
    /// Weighted cost of what is still filled, less that of the base.
    pub cost_change: f64,
}

/// A plan without some workshops, and who it uses.
struct Replanned {
    base: Base,
    used: BTreeSet<String>,
    proved: bool,
}

/// Plans again without each workshop, or pair, that could work on the problem; or everything that is
/// wrong with the problem.
pub fn resilience(problem: &Problem, losses: Losses, options: &Options) -> Result<Resilience, Vec<Fault>> {
    let options = Options { prices: false, brief: true, ..options.clone() };
    let base = replan(problem, &[], &options)?;
    let eligible = eligible_workshops(problem);
    let mut alone: BTreeMap<&str, Replanned> = BTreeMap::new();
    for id in &eligible {
        if !base.proved || base.used.contains(id) {
            alone.insert(id, replan(problem, &[id], &options)?);
        }
    }
    let mut found = Vec::new();
    for (i, first) in eligible.iter().enumerate() {
        let without_first = alone.get(first.as_str()).unwrap_or(&base);
        if losses == Losses::One {
            found.push(loss(&base, without_first.base, &[first]));
            continue;
        }
        for second in &eligible[i + 1..] {
            let without_second = alone.get(second.as_str()).unwrap_or(&base);
            let outcome = if without_first.spares(second) {
                without_first.base
            } else if without_second.spares(first) {
                without_second.base
            } else {
                replan(problem, &[first, second], &options)?.base
            };
            found.push(loss(&base, outcome, &[first, second]));
        }
    }
    found.sort_by(|a, b| {
        (b.unfilled.total_cmp(&a.unfilled))
            .then(b.cost_change.total_cmp(&a.cost_change))
            .then(a.workshops.cmp(&b.workshops))
    });
    Ok(Resilience { base: base.base, losses: found })
}

impl Replanned {
    /// Whether this is the best plan without that workshop too.
    fn spares(&self, workshop: &str) -> bool {
        self.proved && !self.used.contains(workshop)
    }
}

fn loss(base: &Replanned, outcome: Base, workshops: &[&String]) -> Loss {
    Loss {
        workshops: workshops.iter().map(|id| id.to_string()).collect(),
        unfilled: outcome.unfilled,
        cost_change: outcome.cost - base.base.cost,
    }
}

fn replan(problem: &Problem, lost: &[&str], options: &Options) -> Result<Replanned, Vec<Fault>> {
    let plan = solve(&without(problem, lost), options)?;
    let making = plan.lines.iter().map(|line| line.workshop.clone());
    let supplying = plan.flows.iter().filter(|f| f.supply.is_some()).map(|f| f.from.clone());
    Ok(Replanned {
        base: base_of(&plan),
        used: making.chain(supplying).collect(),
        proved: plan.status == Status::Optimal,
    })
}

pub(crate) fn base_of(plan: &Plan) -> Base {
    // A sum of nothing is -0.0, which documents should not show.
    Base { unfilled: plan.unfilled.iter().map(|u| u.quantity).sum::<f64>() + 0.0, cost: plan.objective }
}

/// The problem without some workshops, their quotes and what they had accepted.
fn without(problem: &Problem, lost: &[&str]) -> Problem {
    let mut left = problem.clone();
    left.workshops.retain(|w| !lost.contains(&w.id.as_str()));
    left.quotes.retain(|q| !lost.contains(&q.workshop.as_str()));
    left.commitments.retain(|c| !lost.contains(&c.workshop.as_str()));
    left
}
