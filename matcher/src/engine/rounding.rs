//! From a linear flow to whole pieces, whole lots and paid set-ups.
//!
//! What the flow says is rounded down and kept where a lot comes together; what is left goes, order by
//! order, to whoever makes it cheapest now, set-ups, lots and the tolls of others counted. Every state on
//! the way keeps all limits.

use super::market::Market;
use crate::instance::Instance;
use crate::model::{Delivery, Make, Model, Source};
use std::collections::{BTreeMap, BTreeSet};

/// How many of the next cheapest chances are compared before one is taken.
const COMPARED: usize = 24;
/// How many chances are looked at before pieces stay unfilled.
const PATIENCE: usize = 5_000;

/// Good pieces that a pool makes for a step, by destination.
type Pieces = BTreeMap<usize, f64>;

/// A plan in whole pieces, kept within all limits.
#[derive(Clone)]
pub(crate) struct Whole<'a, 'p> {
    instance: &'a Instance<'p>,
    /// By step and pool.
    made: BTreeMap<(usize, usize), Pieces>,
    /// What is left of the capacity of pools in use.
    left: BTreeMap<usize, f64>,
}

impl<'a, 'p> Whole<'a, 'p> {
    /// The whole pieces, in whole lots, that are in a flow: order, place, step, pool and pieces of each part.
    pub fn new(market: &Market<'a, 'p>, flow: impl Iterator<Item = (usize, usize, usize, f64)>) -> Self {
        let instance = market.instance;
        let mut made: BTreeMap<(usize, usize), Pieces> = BTreeMap::new();
        for (step, pool, place, pieces) in flow {
            let pieces = if instance.policy.whole_pieces { (pieces + 1e-6).floor() } else { pieces };
            if pieces > 0.0 {
                *made.entry((step, pool)).or_default().entry(place).or_default() += pieces;
            }
        }
        let mut whole = Whole { instance, made: BTreeMap::new(), left: BTreeMap::new() };
        for ((step, pool), pieces) in made {
            let good: f64 = pieces.values().sum();
            let capability = instance.pools[pool].capability;
            let lot = if instance.policy.lots { capability.min_lot } else { 0.0 };
            let together = good / capability.yield_ >= lot - 1e-9;
            let workshop = instance.pools[pool].workshop;
            if together && whole.use_of(step, pool, good) <= whole.left(pool) && whole.may_deliver(step, workshop) {
                whole.set(step, pool, pieces);
            }
        }
        whole
    }

    fn left(&self, pool: usize) -> f64 {
        self.left.get(&pool).copied().unwrap_or_else(|| self.instance.pools[pool].left())
    }

    fn good(&self, step: usize, pool: usize) -> f64 {
        self.made.get(&(step, pool)).map_or(0.0, |pieces| pieces.values().sum())
    }

    /// Pieces to start for some good ones.
    fn starts(&self, pool: usize, good: f64) -> f64 {
        let capability = self.instance.pools[pool].capability;
        let starts = good / capability.yield_;
        let starts = if self.instance.policy.whole_pieces { (starts - 1e-9).ceil() } else { starts };
        let lot = if self.instance.policy.lots && good > 0.0 { capability.min_lot } else { 0.0 };
        let lot = if self.instance.policy.whole_pieces { (lot - 1e-9).ceil() } else { lot };
        starts.max(lot)
    }

    fn use_of(&self, step: usize, pool: usize, good: f64) -> f64 {
        let once = good > 0.0 && self.instance.policy.lots;
        let setup = if once { self.instance.pools[pool].capability.setup_use } else { 0.0 };
        setup + self.starts(pool, good) * self.instance.use_per_start(step, pool, None)
    }

    /// Weighted cost of making some good pieces, carrying apart.
    fn cost_of(&self, step: usize, pool: usize, good: f64) -> f64 {
        let capability = self.instance.pools[pool].capability;
        let once = good > 0.0 && self.instance.policy.lots;
        let setup = if once { capability.setup_cost } else { 0.0 };
        let use_per_start = self.instance.use_per_start(step, pool, None);
        let per_start = capability.unit_cost + capability.use_cost * use_per_start;
        self.instance.weigh(setup + self.starts(pool, good) * per_start, 0.0)
    }

    fn carrying(&self, step: usize, pool: usize, place: usize) -> f64 {
        let at = &self.instance.steps[step];
        let km = self.instance.km_to_place(self.instance.pools[pool].workshop, at.order, place).unwrap_or(0.0);
        self.instance.weigh(at.cost_per_piece_km * km, km)
    }

    /// Puts pieces of a step on a pool, instead of those that were there.
    fn set(&mut self, step: usize, pool: usize, pieces: Pieces) {
        let before = self.use_of(step, pool, self.good(step, pool));
        let good: f64 = pieces.values().sum();
        let left = self.left(pool) + before - self.use_of(step, pool, good);
        self.left.insert(pool, left);
        if good > 0.0 {
            self.made.insert((step, pool), pieces);
        } else {
            self.made.remove(&(step, pool));
        }
    }

    fn of_order(&self, order: usize) -> impl Iterator<Item = (usize, usize, &Pieces)> {
        let steps = self.instance.orders[order].steps.clone();
        let range = self.made.range((steps.start, 0)..(steps.end, 0));
        range.map(|(&(step, pool), pieces)| (step, pool, pieces))
    }

    /// Whether one more workshop may deliver, or this one does already.
    fn may_deliver(&self, step: usize, workshop: usize) -> bool {
        let order = self.instance.steps[step].order;
        let limit = self.instance.orders[order].request.max_workshops.filter(|_| self.instance.limits_workshops);
        let Some(limit) = limit else {
            return true;
        };
        let mut delivering: BTreeSet<usize> =
            self.of_order(order).map(|(_, pool, _)| self.instance.pools[pool].workshop).collect();
        delivering.insert(workshop);
        delivering.len() <= limit as usize
    }

    /// The most good pieces of a step that a pool could make for it in all.
    fn most(&self, step: usize, pool: usize) -> f64 {
        let instance = self.instance;
        let capability = instance.pools[pool].capability;
        let free = self.left(pool) + self.use_of(step, pool, self.good(step, pool));
        let setup = if instance.policy.lots { capability.setup_use } else { 0.0 };
        let starts = (free - setup).max(0.0) / instance.use_per_start(step, pool, None);
        let whole = instance.policy.whole_pieces;
        let starts = if whole { (starts + 1e-9).floor() } else { starts };
        let lot = if instance.policy.lots { capability.min_lot } else { 0.0 };
        let good = starts * capability.yield_;
        let good = if whole { (good + 1e-9).floor() } else { good };
        let order = &instance.orders[instance.steps[step].order];
        let share =
            order.share_limit().map_or(f64::INFINITY, |share| if whole { (share + 1e-9).floor() } else { share });
        if starts < lot - 1e-9 { 0.0 } else { good.min(share) }
    }

    /// Fills what is open of an order, piece after piece from whoever is cheapest now.
    pub fn fill(&mut self, market: &Market, wants: std::ops::Range<usize>) {
        for want in wants {
            let (order, place) = (market.wants[want].order, market.wants[want].place);
            let priority = self.instance.orders[order].request.priority;
            let penalty = match self.instance.policy.unfilled_penalty {
                Some(penalty) => penalty * priority,
                None if priority > 0.0 => f64::INFINITY,
                None => 0.0,
            };
            let mut open = self.open(order, place);
            let mut chances = market.chances(want, f64::INFINITY).take(PATIENCE);
            let mut ahead: Vec<(usize, usize, f64)> = Vec::new();
            while open > 1e-9 {
                while ahead.len() < COMPARED
                    && let Some(chance) = chances.next()
                {
                    let toll = chance.toll * market.wants[want].use_per_piece;
                    ahead.push((chance.step, chance.pool, toll));
                }
                let best = self.cheapest(&ahead, place, open);
                let Some((at, take, per_piece)) = best else {
                    if ahead.len() < COMPARED {
                        break; // nobody is left
                    }
                    ahead.clear();
                    continue;
                };
                if per_piece >= penalty {
                    break;
                }
                let (step, pool, _) = ahead.swap_remove(at);
                let mut pieces = self.made.get(&(step, pool)).cloned().unwrap_or_default();
                *pieces.entry(place).or_default() += take;
                self.set(step, pool, pieces);
                open -= take;
            }
        }
    }

    /// Which of some chances makes up to `open` more pieces cheapest, how many, and at what a piece.
    fn cheapest(&self, chances: &[(usize, usize, f64)], place: usize, open: f64) -> Option<(usize, f64, f64)> {
        let mut best: Option<(usize, f64, f64)> = None;
        for (at, &(step, pool, toll)) in chances.iter().enumerate() {
            let good = self.good(step, pool);
            let take = (self.most(step, pool) - good).min(open);
            if take < 1e-9 || !self.may_deliver(step, self.instance.pools[pool].workshop) {
                continue;
            }
            let more = self.cost_of(step, pool, good + take) - self.cost_of(step, pool, good);
            let per_piece = more / take + self.carrying(step, pool, place);
            // Tolls steer, but nobody pays them.
            let score = per_piece + toll;
            if best.is_none_or(|(_, _, least)| score < least) {
                best = Some((at, take, score));
            }
        }
        best
    }

    /// What is still open of a destination.
    pub fn open(&self, order: usize, place: usize) -> f64 {
        let made: f64 = self.of_order(order).filter_map(|(_, _, pieces)| pieces.get(&place)).sum();
        self.instance.orders[order].places[place].open() - made
    }

    /// Weighted pieces that an order leaves unfilled, and what it costs, penalties included.
    pub fn worth(&self, order: usize) -> (f64, f64) {
        let places = &self.instance.orders[order].places;
        let mut open: Vec<f64> = places.iter().map(|place| place.open()).collect();
        let mut cost = 0.0;
        for (step, pool, pieces) in self.of_order(order) {
            cost += self.cost_of(step, pool, pieces.values().sum());
            for (&place, &quantity) in pieces {
                cost += quantity * self.carrying(step, pool, place);
                open[place] -= quantity;
            }
        }
        let open: f64 = open.into_iter().map(|open| open.max(0.0)).sum();
        let weighted = open * self.instance.orders[order].request.priority;
        match self.instance.policy.unfilled_penalty {
            Some(penalty) => (0.0, cost + penalty * weighted),
            None => (weighted, cost),
        }
    }

    /// Which steps and pools an order uses.
    pub fn used(&self, order: usize) -> Vec<(usize, usize)> {
        self.of_order(order).map(|(step, pool, _)| (step, pool)).collect()
    }

    /// What all orders but some take of a pool.
    pub fn taken_by_others(&self, pool: usize, orders: &[usize]) -> f64 {
        let own = orders.iter().flat_map(|&order| self.of_order(order));
        let own: f64 = own
            .filter(|&(_, p, _)| p == pool)
            .map(|(step, pool, pieces)| self.use_of(step, pool, pieces.values().sum()))
            .sum();
        (self.instance.pools[pool].left() - self.left(pool) - own).max(0.0)
    }

    /// Puts other parts in the place of what some orders have: step, pool, place and pieces of each.
    pub fn replace(&mut self, orders: &[usize], parts: impl Iterator<Item = (usize, usize, usize, f64)>) {
        for (step, pool) in orders.iter().flat_map(|&order| self.used(order)).collect::<Vec<_>>() {
            self.set(step, pool, Pieces::new());
        }
        let mut made: BTreeMap<(usize, usize), Pieces> = BTreeMap::new();
        for (step, pool, place, pieces) in parts {
            *made.entry((step, pool)).or_default().entry(place).or_default() += pieces;
        }
        for ((step, pool), pieces) in made {
            self.set(step, pool, pieces);
        }
    }

    /// Whether no pool is asked for more than it has.
    pub fn fits(&self) -> bool {
        let near = |pool: usize| 1e-9 * self.instance.pools[pool].capacity.max(1.0);
        self.left.iter().all(|(&pool, &left)| left >= -near(pool))
    }

    /// The plan as the few columns of the whole model that are in use.
    pub fn as_model(&self) -> (Model, Vec<f64>) {
        let instance = self.instance;
        let mut model = Model::default();
        let mut values = Vec::new();
        let mut sources: BTreeMap<(usize, usize), Source> = BTreeMap::new();
        for (&(step, pool), pieces) in &self.made {
            let workshop = instance.pools[pool].workshop;
            let empty = || Source { step, workshop, offer: None, outs: Vec::new(), makes: Vec::new() };
            let source = sources.entry((step, workshop)).or_insert_with(empty);
            for (&place, &quantity) in pieces {
                let km = instance.km_to_place(workshop, instance.steps[step].order, place);
                model.deliveries.push(Delivery { step, workshop, place, offer: None, km, column: values.len() });
                source.outs.push(values.len());
                values.push(quantity);
            }
            source.makes.push(Make { pool, starts: vec![(values.len(), 1.0)] });
            values.push(self.starts(pool, pieces.values().sum()));
        }
        model.sources = sources.into_values().collect();
        (model, values)
    }
}
