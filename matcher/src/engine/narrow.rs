//! Plans for what neither the engine nor one program can hold: several operations, many workshops.
//!
//! Every step chooses from the workshops that are cheap and near for it, and orders are planned sixteen at a
//! time with what is left. The bound is that of routes without lots and rounding, where two operations are all,
//! or it forgets the way from one operation to the next: then every operation is a want of its own, and the
//! whole a transport problem again. The gap says what that costs.

use super::chains;
use super::columns::Columns;
use super::market::{Inputs, Market};
use crate::extract;
use crate::instance::Instance;
use crate::model::Model;
use crate::search::{self, Answer};
use crate::solver::Deadline;
use std::collections::BTreeSet;

/// Orders planned together.
const ORDERS: usize = 16;
/// The fewest workshops that a step chooses from, for every destination.
const FIRST: usize = 10;
/// How many times what it needs they have together.
const SPARE: f64 = 2.0;
/// More columns than this, and one program takes more time and memory than people have.
const LARGEST_PROGRAM: usize = 100_000;

/// Whether an instance is too large for one program, and what its orders share is machines only: no
/// material, nothing promised, no workshops to be activated.
pub(crate) fn takes(instance: &Instance) -> bool {
    let material = instance.steps.iter().any(|step| step.operation.material_kg_per_piece > 0.0);
    let active = instance.policy.lots && instance.workshops.iter().any(|workshop| workshop.activation_cost > 0.0);
    if material || active || !instance.promises.is_empty() {
        return false;
    }
    let mut columns = 0;
    for order in &instance.orders {
        let able = |step: usize| (0..instance.pools.len()).filter(|&pool| instance.does(pool, step)).count();
        for step in order.steps.clone() {
            let to = instance.steps[step].consumer.map_or(order.places.len(), able);
            columns += able(step) * to;
            if columns > LARGEST_PROGRAM {
                return true;
            }
        }
    }
    false
}

/// A plan of an instance that `takes` accepts, before the deadline, with a bound.
pub(crate) fn best(instance: &Instance, deadline: Deadline) -> Answer {
    let mut free = Market::of_steps(instance, Inputs::Free);
    let mut columns = Columns::new(&free);
    columns.minimise(&mut free, deadline.share(0.3));
    let only = workshops(instance, &free, &columns);
    let by_routes = match chains::bounds(instance) {
        true => chains::bound(&instance.clone().relaxed(), deadline.share(0.3)),
        false => f64::NEG_INFINITY,
    };

    let mut rest = instance.clone();
    rest.only = Some(only);
    let mut model = Model::default();
    let mut values = Vec::new();
    let mut rounds = columns.rounds;
    let batches = instance.orders.len().div_ceil(ORDERS);
    for batch in 0..batches {
        if deadline.seconds_left() <= 0.0 {
            break;
        }
        let orders = batch * ORDERS..((batch + 1) * ORDERS).min(instance.orders.len());
        let mut some = rest.clone();
        for (o, order) in some.orders.iter_mut().enumerate() {
            if !orders.contains(&o) {
                order.places.clear();
                order.steps = 0..0;
            }
        }
        let deadline = deadline.share(1.0 / (batches - batch) as f64);
        rounds += 1;
        let found =
            search::quickly(&some, true, deadline.share(0.7)).or_else(|| search::quickly(&some, false, deadline));
        if let Some((part, found)) = found {
            take(&mut rest, &part, &found);
            model.append(part, values.len());
            values.extend(found);
        }
    }
    let work = extract::work(instance, &model, &values);
    let objective = work.objective(instance);
    // The bound is of filling everything, with nothing quoted, in one way.
    let one_way = |order: &crate::instance::Order| order.request.routings.len() <= 1;
    let bounded = instance.policy.unfilled_penalty.is_none()
        && instance.offers.is_empty()
        && instance.orders.iter().all(one_way)
        && columns.unfilled(&free) == 0.0;
    let full = work.unfilled.is_empty();
    Answer {
        columns: values.len(),
        model,
        values,
        objective,
        bound: if full && bounded { columns.bound.max(by_routes) } else { 0.0 },
        fill_proved: full,
        rounds,
        solver: "network simplex, HiGHS 1.15 on batches",
    }
}

/// The workshops that each step may choose from: cheap and near ones, and those of the free flow.
fn workshops(instance: &Instance, free: &Market, columns: &Columns) -> Vec<Vec<usize>> {
    let mut only = vec![BTreeSet::new(); instance.steps.len()];
    for (column, _) in columns.flows(free) {
        only[column.step as usize].insert(instance.pools[column.pool as usize].workshop);
    }
    let near = Market::of_steps(instance, Inputs::Near);
    for (want, about) in near.wants.iter().enumerate() {
        let mut room = 0.0;
        for (i, chance) in near.chances(want, f64::INFINITY).enumerate() {
            if i >= FIRST && room >= SPARE * about.amount {
                break;
            }
            room += chance.room;
            only[chance.step].insert(instance.pools[chance.pool].workshop);
        }
    }
    for &(order, workshop) in instance.offers_of.keys() {
        for step in instance.orders[order].steps.clone().filter(|&step| instance.steps[step].delivers()) {
            only[step].insert(workshop);
        }
    }
    only.into_iter().map(|set| set.into_iter().collect()).collect()
}

/// Takes what a part of the plan uses off the capacities.
fn take(rest: &mut Instance, part: &Model, values: &[f64]) {
    let mut begun = BTreeSet::new();
    for source in &part.sources {
        for make in &source.makes {
            let starts: f64 = make.starts.iter().map(|&(column, n)| n * values[column]).sum();
            let setup = if rest.policy.lots { rest.pools[make.pool].capability.setup_use } else { 0.0 };
            let once = starts > 0.0 && begun.insert((source.step, make.pool));
            let used = starts * rest.use_per_start(source.step, make.pool, source.offer);
            rest.pools[make.pool].promised += used + if once { setup } else { 0.0 };
        }
    }
}
