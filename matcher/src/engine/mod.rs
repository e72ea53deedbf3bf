//! The engine for a whole nation: exact, and never larger than what could matter.
//!
//! Where every routing has one operation and everything is linear, an instance is a transport problem.
//! It is solved over the few arcs that could matter, found by place and price in an index of all
//! machines, by a network simplex; what it leaves out is proved not to matter. Nothing here believes a
//! solver: the bound comes from the tolls and the index alone.

pub(crate) mod chains;
pub(crate) mod changes;
mod columns;
mod improve;
mod index;
mod market;
pub(crate) mod narrow;
mod network;
mod places;
pub(crate) mod quote;
mod rounding;
mod sphere;
#[cfg(test)]
mod tests;

use crate::instance::{Instance, Order};
use crate::model::{Delivery, Make, Model, Source};
use crate::problem::Capability;
use crate::search::Answer;
use crate::solver::Deadline;
use columns::Columns;
use market::Market;
pub(crate) use places::{Places, Reached};
use rounding::Whole;
use std::collections::BTreeMap;

/// More pools than this, and copying the instance for every neighbourhood takes longer than it brings.
const LARGEST_IMPROVED: usize = 200_000;

/// More arcs than this, and the whole mixed-integer program is no longer solved in the time people wait.
const WHOLE_PROGRAM: usize = 30_000;

/// Whether the engine solves an instance: one operation per routing, no quotes, no two routings of a
/// request that need different use per piece, no activation, spread or fairness. What is not linear,
/// and nothing promised, it takes over from the whole program where that would be too large.
pub(crate) fn takes(instance: &Instance) -> bool {
    is_transport(instance) && (is_linear(instance) || (instance.promises.is_empty() && is_large(instance)))
}

fn is_transport(instance: &Instance) -> bool {
    let policy = &instance.policy;
    let shares = instance.orders.iter().any(|order| order.request.max_share.is_some());
    let shares_are_bounds = !shares || instance.pools_of.iter().all(|pools| pools.len() <= 1);
    let active = |workshop: &&crate::problem::Workshop| policy.lots && workshop.activation_cost > 0.0;
    policy.weights.spread == 0.0
        && !policy.fair_shortage
        && instance.offers.is_empty()
        && shares_are_bounds
        && !instance.workshops.iter().any(active)
        && instance.orders.iter().all(|order| one_operation(instance, order))
}

fn is_linear(instance: &Instance) -> bool {
    let policy = &instance.policy;
    let limited = |order: &Order| instance.limits_workshops && order.request.max_workshops.is_some();
    let lots =
        |capability: &Capability| capability.min_lot > 0.0 || capability.setup_cost > 0.0 || capability.setup_use > 0.0;
    let counted = policy.lots && instance.pools.iter().any(|pool| lots(pool.capability));
    !policy.whole_pieces && !counted && !instance.orders.iter().any(limited)
}

/// Whether more pairs of destination and pool could fit than the whole program takes.
fn is_large(instance: &Instance) -> bool {
    let mut pairs = 0;
    for order in &instance.orders {
        for step in order.steps.clone() {
            let able = (0..instance.pools.len()).filter(|&pool| instance.does(pool, step)).count();
            pairs += order.places.len() * able;
            if pairs > WHOLE_PROGRAM {
                return true;
            }
        }
    }
    false
}

fn one_operation(instance: &Instance, order: &Order) -> bool {
    let steps = &instance.steps[order.steps.clone()];
    let request = order.request;
    let same_use = steps.windows(2).all(|w| w[0].operation.use_per_piece == w[1].operation.use_per_piece);
    let alone = |step: &crate::instance::Step| {
        step.delivers() && step.inputs.is_empty() && step.operation.material_kg_per_piece == 0.0
    };
    same_use
        && steps.iter().all(alone)
        && (request.max_share.is_none() || (order.places.len() == 1 && steps.len() == 1))
}

/// The best plan of an instance that `takes` accepts, before the deadline.
pub(crate) fn best(instance: &Instance, deadline: Deadline, gap: f64) -> Answer {
    if is_linear(instance) { linear(instance, deadline) } else { whole(instance, deadline, gap) }
}

fn linear(instance: &Instance, deadline: Deadline) -> Answer {
    let mut market = Market::new(instance, false);
    let mut columns = Columns::new(&market);
    columns.minimise(&mut market, deadline);
    let (model, values) = as_model(&market, &columns);
    let objective = columns.money(&market);
    let fill_proved = match instance.policy.unfilled_penalty {
        Some(_) => objective - columns.bound <= 1e-9 * objective.abs().max(1.0),
        None => columns.fill_is_proved(&market),
    };
    Answer {
        model,
        values,
        objective,
        bound: columns.bound,
        fill_proved,
        columns: columns.len(),
        rounds: columns.rounds,
        solver: "network simplex",
    }
}

/// In whole pieces and lots: a bound from the linear flow, a plan by rounding it and by planning small
/// neighbourhoods again.
fn whole(instance: &Instance, deadline: Deadline, gap: f64) -> Answer {
    let mut market = Market::new(instance, true);
    let mut columns = Columns::new(&market);
    columns.minimise(&mut market, deadline.share(0.5));
    let flow = columns.flows(&market).map(|(column, pieces)| {
        let place = market.wants[column.want as usize].place;
        (column.step as usize, column.pool as usize, place, pieces)
    });
    let mut whole = Whole::new(&market, flow);
    let all = 0..market.wants.len();
    whole.fill(&market, all);
    let worth = |whole: &Whole| {
        let each = (0..instance.orders.len()).map(|order| whole.worth(order));
        each.fold((0.0, 0.0), |sum, (unfilled, cost)| (sum.0 + unfilled, sum.1 + cost))
    };
    let close = |whole: &Whole| worth(whole).1 - columns.bound <= gap * worth(whole).1.abs().max(1.0);
    if !close(&whole) && instance.pools.len() <= LARGEST_IMPROVED {
        improve::improve(&market, &mut whole, deadline);
    }
    let (unfilled, objective) = worth(&whole);
    let (model, values) = whole.as_model();
    // The linear flow fills all there is; where whole pieces fill less, its bound is of another fill.
    let as_full = unfilled <= columns.unfilled(&market) + 1e-9;
    let bound = if as_full { columns.bound } else { 0.0 };
    let fill_proved = match instance.policy.unfilled_penalty {
        Some(_) => objective - bound <= 1e-9 * objective.abs().max(1.0),
        None => as_full && columns.fill_is_proved(&market),
    };
    Answer {
        model,
        values,
        objective,
        bound,
        fill_proved,
        columns: columns.len(),
        rounds: columns.rounds,
        solver: "network simplex, HiGHS 1.15 on neighbourhoods",
    }
}

/// The flow as the few columns of the whole model that are in use.
fn as_model(market: &Market, columns: &Columns) -> (Model, Vec<f64>) {
    let instance = market.instance;
    let mut model = Model::default();
    let mut values = Vec::new();
    let mut sources: BTreeMap<(usize, usize), BTreeMap<usize, Vec<usize>>> = BTreeMap::new();
    for (column, pieces) in columns.flows(market) {
        let workshop = instance.pools[column.pool as usize].workshop;
        let want = &market.wants[column.want as usize];
        let km = instance.km_to_place(workshop, want.order, want.place);
        let (step, place, at) = (column.step as usize, want.place, values.len());
        model.deliveries.push(Delivery { step, workshop, place, offer: None, km, column: at });
        sources.entry((step, workshop)).or_default().entry(column.pool as usize).or_default().push(at);
        values.push(pieces);
    }
    for ((step, workshop), pools) in sources {
        let outs = pools.values().flatten().copied().collect();
        let make = |(pool, columns): (usize, Vec<usize>)| {
            let per_good = 1.0 / instance.pools[pool].capability.yield_;
            Make { pool, starts: columns.into_iter().map(|column| (column, per_good)).collect() }
        };
        let makes = pools.into_iter().map(make).collect();
        model.sources.push(Source { step, workshop, offer: None, outs, makes });
    }
    (model, values)
}
