//! What one piece or one unit of capacity more or less would change.
//!
//! Duals of a degenerate program are not unique, so nothing here is read off a dual: each side of each
//! price is a re-solve of the linear relaxation with that one number changed.

use crate::engine::changes::{Change, Changes};
use crate::extract::{self, Work};
use crate::instance::Instance;
use crate::plan::{CapacityPrice, DemandPrice, Prices, Sides};
use crate::search;
use crate::solver::Deadline;
use std::collections::BTreeMap;

/// What the relaxation costs, and how much of it stays unfilled.
#[derive(Clone, Copy)]
struct Worth {
    cost: f64,
    unfilled: f64,
}

/// Whatever solves the relaxation again with one number changed.
struct Resolve<'a, 'p> {
    relaxed: &'a Instance<'p>,
    deadline: Deadline,
    /// From the plan at hand, where the engine takes the instance.
    warm: Option<Changes<'a, 'p>>,
}

impl Resolve<'_, '_> {
    fn after(&mut self, change: Change) -> Option<Worth> {
        if let Some(warm) = &mut self.warm
            && let Some(found) = warm.after(change, self.deadline)
        {
            return Some(worth(found));
        }
        let mut changed = self.relaxed.clone();
        match change {
            Change::Wanted { order, place, by } => changed.orders[order].places[place].wanted += by,
            Change::Capacity { pool, by } => changed.pools[pool].capacity += by,
        }
        solve(&changed, self.deadline).map(|(worth, _)| worth)
    }
}

/// Prices of all demand and of all capacity that is not idle, within some seconds.
pub(crate) fn prices(instance: &Instance, seconds: f64) -> Prices {
    let deadline = Deadline::after_seconds(seconds);
    let relaxed = instance.clone().relaxed();
    let Some((base, work)) = solve(&relaxed, deadline) else {
        return Prices::default();
    };
    let warm = Changes::new(&relaxed, deadline);
    let base = warm.as_ref().map_or(base, |warm| worth(warm.now()));
    let mut resolve = Resolve { relaxed: &relaxed, deadline, warm };
    let mut prices = Prices::default();
    for order in 0..relaxed.orders.len() {
        for place in 0..relaxed.orders[order].places.len() {
            let wanted = relaxed.orders[order].places[place].wanted;
            let at = |by| resolve.after(Change::Wanted { order, place, by });
            let Some(sides) = sides(base, wanted, at) else {
                return prices;
            };
            prices.demand.push(DemandPrice {
                request: relaxed.orders[order].request.id.clone(),
                destination: relaxed.orders[order].places[place].destination.id.clone(),
                cost: sides.0,
                pieces: sides.1,
            });
        }
    }
    let used = capacity_used(&relaxed, &work);
    for (pool, used) in used.into_iter().enumerate() {
        let left = relaxed.pools[pool].capacity - used;
        if left >= 1.0 && left > relaxed.pools[pool].promised * 1e-9 + 1e-6 {
            continue; // idle by a whole unit: neither side changes anything
        }
        let at = |by| resolve.after(Change::Capacity { pool, by });
        let Some((cost, pieces)) = sides(base, relaxed.pools[pool].capacity, at) else {
            return prices;
        };
        let saves = cost.map(|side| side.map(|change| 0.0 - change));
        let pieces = pieces.map(|side| side.map(|change| 0.0 - change));
        if saves.iter().chain(&pieces).flatten().any(|change| change.abs() > 1e-9) {
            prices.capacity.push(CapacityPrice {
                workshop: relaxed.workshops[relaxed.pools[pool].workshop].id.clone(),
                capability: relaxed.pools[pool].capability.id.clone(),
                saves,
                pieces,
            });
        }
    }
    prices
}

fn worth((cost, unfilled): (f64, f64)) -> Worth {
    Worth { cost, unfilled }
}

fn solve(instance: &Instance, deadline: Deadline) -> Option<(Worth, Work)> {
    if deadline.seconds_left() <= 0.0 {
        return None;
    }
    let answer = search::best(instance, deadline, 1e-9);
    let work = extract::work(instance, &answer.model, &answer.values);
    let worth = Worth { cost: work.objective(instance), unfilled: work.unfilled.iter().map(|u| u.quantity).sum() };
    Some((worth, work))
}

/// The change of cost and of unfilled pieces per unit, of one fewer and of one more.
fn sides(base: Worth, amount: f64, mut at: impl FnMut(f64) -> Option<Worth>) -> Option<(Sides, Sides)> {
    let more = at(1.0)?;
    let fewer = if amount >= 1.0 { Some(at(-1.0)?) } else { None };
    let side = |value: fn(Worth) -> f64| {
        [fewer.map(|fewer| tidy(value(base) - value(fewer))), Some(tidy(value(more) - value(base)))]
    };
    Some((side(|w| w.cost), side(|w| w.unfilled)))
}

/// Differences of large sums carry their rounding; a hundred-millionth of money is none.
fn tidy(change: f64) -> f64 {
    let rounded = (change * 1e8).round() / 1e8;
    if rounded == 0.0 { 0.0 } else { rounded }
}

fn capacity_used(instance: &Instance, work: &Work) -> Vec<f64> {
    let ids: BTreeMap<(&str, &str), usize> = instance
        .pools
        .iter()
        .enumerate()
        .map(|(p, pool)| {
            let workshop = &instance.workshops[pool.workshop].id;
            ((workshop.as_str(), pool.capability.id.as_str()), p)
        })
        .collect();
    let mut used = vec![0.0; instance.pools.len()];
    for line in &work.lines {
        if let Some(&pool) = ids.get(&(line.workshop.as_str(), line.capability.as_str())) {
            used[pool] += line.use_;
        }
    }
    used
}
