//! Better whole plans, a neighbourhood at a time.
//!
//! A few orders that use the same machines are taken out of the plan, and put back at their best by a
//! small mixed-integer program over what the linear prices call good chances. Nothing is taken on the
//! solver's word: what comes back is counted again here, and must be better and keep all limits.

use super::market::Market;
use super::rounding::Whole;
use crate::instance::Instance;
use crate::search;
use crate::solver::Deadline;
use std::collections::{BTreeMap, BTreeSet};

/// Orders in one neighbourhood.
const ORDERS: usize = 16;
/// The cheapest chances of every want that are looked at, beside those in use.
const CHANCES: usize = 10;

/// Improves a whole plan until the deadline, or until no neighbourhood gets better.
pub(crate) fn improve(market: &Market, whole: &mut Whole, deadline: Deadline) {
    let mut wants: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for (want, order) in market.wants.iter().map(|want| want.order).enumerate() {
        wants.entry(order).or_default().push(want);
    }
    let mut chances: BTreeMap<usize, BTreeSet<(usize, usize)>> = BTreeMap::new();
    for (&order, wants) in &wants {
        let near = wants.iter().flat_map(|&want| market.chances(want, f64::INFINITY).take(CHANCES));
        chances.insert(order, near.map(|chance| (chance.step, chance.pool)).collect());
    }
    loop {
        let mut improved = false;
        let mut left: BTreeSet<usize> = wants.keys().copied().collect();
        while let Some(&first) = left.first() {
            if deadline.seconds_left() < 0.05 {
                return;
            }
            let orders = neighbourhood(first, &left, &chances, whole);
            orders.iter().for_each(|order| _ = left.remove(order));
            improved |= solve_again(market, whole, &orders, &chances, deadline);
        }
        if !improved {
            return;
        }
    }
}

/// An order and those still left that share most of its chances.
fn neighbourhood(
    first: usize,
    left: &BTreeSet<usize>,
    chances: &BTreeMap<usize, BTreeSet<(usize, usize)>>,
    whole: &Whole,
) -> Vec<usize> {
    let pools = |order: usize| {
        let near = chances[&order].iter().map(|&(_, pool)| pool);
        near.chain(whole.used(order).into_iter().map(|(_, pool)| pool)).collect::<BTreeSet<usize>>()
    };
    let mine = pools(first);
    let mut others: Vec<(usize, usize)> = left
        .iter()
        .filter(|&&order| order != first)
        .map(|&order| (pools(order).intersection(&mine).count(), order))
        .collect();
    others.sort_by_key(|&(shared, order)| (std::cmp::Reverse(shared), order));
    let mut orders = vec![first];
    orders.extend(others.into_iter().take(ORDERS - 1).map(|(_, order)| order));
    orders.sort_unstable();
    orders
}

/// Plans some orders again with all others where they are. True: the plan got better.
fn solve_again(
    market: &Market,
    whole: &mut Whole,
    orders: &[usize],
    chances: &BTreeMap<usize, BTreeSet<(usize, usize)>>,
    deadline: Deadline,
) -> bool {
    let alone = only(market.instance, whole, orders, chances);
    let before = worth(whole, orders);
    let fill_all = before.0 == 0.0 && market.instance.policy.unfilled_penalty.is_none();
    let Some((model, values)) = search::quickly(&alone, fill_all, deadline) else {
        return false;
    };
    let mut parts = Vec::new();
    // What one workshop delivers is spread over its pools, first over the first.
    let mut made: BTreeMap<(usize, usize), Vec<(usize, f64)>> = BTreeMap::new();
    for source in &model.sources {
        for make in &source.makes {
            let starts: f64 = make.starts.iter().map(|&(column, n)| n * values[column]).sum();
            let good = starts * alone.pools[make.pool].capability.yield_;
            let good = if alone.policy.whole_pieces { (good + 1e-6).floor() } else { good };
            made.entry((source.step, source.workshop)).or_default().push((make.pool, good));
        }
    }
    for delivery in &model.deliveries {
        let quantity = values[delivery.column];
        let quantity = if alone.policy.whole_pieces { quantity.round() } else { quantity };
        let mut left = quantity;
        for (pool, good) in made.get_mut(&(delivery.step, delivery.workshop)).into_iter().flatten() {
            let taken = left.min(*good);
            if taken > 1e-9 {
                parts.push((delivery.step, *pool, delivery.place, taken));
                *good -= taken;
                left -= taken;
            }
        }
    }
    let mut trial = whole.clone();
    trial.replace(orders, parts.into_iter());
    let after = worth(&trial, orders);
    let better = after.0 < before.0 - 1e-9 || (after.0 <= before.0 && after.1 < before.1 - 1e-9 * before.1.abs());
    if better && trial.fits() {
        *whole = trial;
    }
    better
}

fn worth(whole: &Whole, orders: &[usize]) -> (f64, f64) {
    let each = orders.iter().map(|&order| whole.worth(order));
    each.fold((0.0, 0.0), |sum, worth| (sum.0 + worth.0, sum.1 + worth.1))
}

/// The instance of some orders alone, with what the others leave.
fn only<'p>(
    instance: &Instance<'p>,
    whole: &Whole,
    orders: &[usize],
    chances: &BTreeMap<usize, BTreeSet<(usize, usize)>>,
) -> Instance<'p> {
    let mut alone = instance.clone();
    let mut workshops = vec![BTreeSet::new(); instance.steps.len()];
    let mut pools = BTreeSet::new();
    for &order in orders {
        let all = chances[&order].iter().copied().chain(whole.used(order));
        for (step, pool) in all {
            workshops[step].insert(instance.pools[pool].workshop);
            pools.insert(pool);
        }
    }
    for pool in pools {
        alone.pools[pool].promised += whole.taken_by_others(pool, orders);
    }
    for (o, order) in alone.orders.iter_mut().enumerate() {
        if orders.binary_search(&o).is_err() {
            order.places.clear();
            order.steps = 0..0;
        }
    }
    alone.only = Some(workshops.into_iter().map(|set| set.into_iter().collect()).collect());
    alone
}
