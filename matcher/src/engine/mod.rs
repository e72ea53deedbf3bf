//! The engine for a whole nation: exact, and never larger than what could matter.
//!
//! Where every routing has one operation and everything is linear, an instance is a transport problem.
//! It is solved over the few arcs that could matter, found by place and price in an index of all
//! machines, by a network simplex; what it leaves out is proved not to matter. Nothing here believes a
//! solver: the bound comes from the tolls and the index alone.

mod columns;
mod index;
mod market;
mod network;
mod places;
mod sphere;
#[cfg(test)]
mod tests;

use crate::instance::{Instance, Order};
use crate::model::{Delivery, Make, Model, Source};
use crate::search::Answer;
use crate::solver::Deadline;
use columns::Columns;
use market::Market;
pub(crate) use places::{Places, Reached};
use std::collections::BTreeMap;

/// Whether the engine can solve an instance: one operation per routing, linear, no quotes, no two
/// routings of a request that need different use per piece, no spread, no fairness.
pub(crate) fn takes(instance: &Instance) -> bool {
    let policy = &instance.policy;
    let linear = !policy.whole_pieces && policy.weights.spread == 0.0 && !policy.fair_shortage;
    let shares_are_bounds = || instance.pools_of.iter().all(|pools| pools.len() <= 1);
    linear
        && instance.offers.is_empty()
        && !(policy.lots && has_lots(instance))
        && instance.orders.iter().all(|order| one_operation(instance, order))
        && (instance.orders.iter().all(|order| order.request.max_share.is_none()) || shares_are_bounds())
}

fn has_lots(instance: &Instance) -> bool {
    let in_pool = |capability: &crate::problem::Capability| {
        capability.min_lot > 0.0 || capability.setup_cost > 0.0 || capability.setup_use > 0.0
    };
    instance.pools.iter().any(|pool| in_pool(pool.capability))
        || instance.workshops.iter().any(|workshop| workshop.activation_cost > 0.0)
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
        && (request.max_workshops.is_none() || !instance.limits_workshops)
        && (request.max_share.is_none() || (order.places.len() == 1 && steps.len() == 1))
}

/// The best plan of an instance that `takes` accepts, before the deadline.
pub(crate) fn best(instance: &Instance, deadline: Deadline) -> Answer {
    let mut market = Market::new(instance);
    let mut columns = Columns::new(&market);
    columns.minimise(&mut market, deadline);
    let (model, values) = as_model(&market, &columns);
    let fill_proved = match instance.policy.unfilled_penalty {
        Some(_) => columns.money(&market) - columns.bound <= 1e-9 * columns.money(&market).abs().max(1.0),
        None => columns.fill_is_proved(&market),
    };
    Answer {
        model,
        values,
        objective: columns.money(&market),
        bound: columns.bound,
        fill_proved,
        columns: columns.len(),
        rounds: columns.rounds,
        solver: "network simplex",
    }
}

/// The flow as the few columns of the whole model that are in use.
fn as_model(market: &Market, columns: &Columns) -> (Model, Vec<f64>) {
    let instance = market.instance;
    let mut model = Model::default();
    let mut values = Vec::new();
    let mut sources: BTreeMap<(usize, usize), BTreeMap<usize, Vec<usize>>> = BTreeMap::new();
    for (column, pieces) in columns.flows(market) {
        let workshop = instance.pools[column.pool].workshop;
        let want = &market.wants[column.want];
        let km = instance.km_to_place(workshop, want.order, want.place);
        let (step, place, at) = (column.step, want.place, values.len());
        model.deliveries.push(Delivery { step, workshop, place, offer: None, km, column: at });
        sources.entry((step, workshop)).or_default().entry(column.pool).or_default().push(at);
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
