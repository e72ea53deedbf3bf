//! An instance as wants and trades: what each destination needs, and who could make it.
//!
//! Use is counted in nominal units, what a good piece needs at speed and yield 1. Then what a want takes
//! does not depend on who makes it, which is what makes the whole a transport problem.

use super::index::{Found, Index, Query, Scale, Site, Walk};
use super::network::Cost;
use super::sphere::{self, Point};
use crate::fit;
use crate::instance::{Instance, Step};
use designs::vocabulary;
use std::collections::BTreeMap;

/// What one destination still needs.
#[derive(Clone, Debug)]
pub(crate) struct Want {
    pub order: usize,
    pub place: usize,
    /// None: nobody can deliver there.
    at: Option<Point>,
    /// Nominal units.
    pub amount: f64,
    /// Nominal units of one piece.
    pub use_per_piece: f64,
    /// Of one nominal unit left unfilled.
    pub unfilled: Cost,
    reach_km: f64,
    /// Pieces that one workshop may deliver.
    share: Option<f64>,
    ways: Vec<Way>,
}

/// One routing of a want.
#[derive(Clone, Debug)]
struct Way {
    step: usize,
    trade: usize,
    per_km: f64,
    /// Whether its operation asks more than the trade promises.
    picky: bool,
}

/// An instance, indexed.
#[derive(Clone)]
pub(crate) struct Market<'a, 'p> {
    pub instance: &'a Instance<'p>,
    pub wants: Vec<Want>,
    trades: Vec<Index>,
    /// Pieces of an order that a workshop has promised.
    promised: BTreeMap<(usize, usize), f64>,
}

/// A way to make a want at a pool.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Chance {
    pub step: usize,
    pub pool: usize,
    /// Weighted cost of a nominal unit, tolls included.
    pub cost: f64,
    /// The toll in it.
    pub toll: f64,
    /// Nominal units that the want may take there.
    pub most: f64,
    /// Nominal units that there are.
    pub room: f64,
}

impl<'a, 'p> Market<'a, 'p> {
    /// Indexes an instance that `takes` accepts.
    pub fn new(instance: &'a Instance<'p>) -> Self {
        let mut trades: BTreeMap<(&str, bool), usize> = BTreeMap::new();
        let mut uses: Vec<(f64, f64, f64)> = Vec::new();
        for step in &instance.steps {
            let count = trades.len();
            let trade = *trades.entry(trade_of(instance, step)).or_insert(count);
            uses.resize(trades.len(), (0.0, 0.0, 0.0));
            uses[trade].0 += 1.0;
            uses[trade].1 += instance.weigh(step.cost_per_piece_km, 1.0);
            uses[trade].2 += step.operation.use_per_piece;
        }
        let mut indexes: Vec<(usize, Index)> = trades
            .iter()
            .map(|(&(process, verified), &trade)| {
                let (steps, per_km, use_per_piece) = uses[trade];
                let scale = Scale { per_km: per_km / steps, use_per_piece: use_per_piece / steps };
                (trade, Index::new(sites(instance, process, verified), scale))
            })
            .collect();
        indexes.sort_by_key(|&(trade, _)| trade);
        let mut promised: BTreeMap<(usize, usize), f64> = BTreeMap::new();
        for promise in instance.promises.iter().filter(|p| p.place.is_some()) {
            let key = (instance.steps[promise.step].order, instance.pools[promise.pool].workshop);
            *promised.entry(key).or_default() += promise.commitment.quantity;
        }
        let mut market = Market {
            instance,
            wants: Vec::new(),
            trades: indexes.into_iter().map(|(_, index)| index).collect(),
            promised,
        };
        for order in 0..instance.orders.len() {
            market.want(order, &trades);
        }
        market
    }

    fn want(&mut self, order: usize, trades: &BTreeMap<(&str, bool), usize>) {
        let instance = self.instance;
        let request = instance.orders[order].request;
        let steps = instance.orders[order].steps.clone();
        let way = |s: usize| {
            let step = &instance.steps[s];
            let operation = step.operation;
            let picky = operation.material.is_some()
                || operation.size_mm.is_some()
                || operation.tolerance_mm.is_some()
                || !operation.certifications.is_empty()
                || !request.countries.is_empty();
            let trade = trades[&trade_of(instance, step)];
            Way { step: s, trade, per_km: instance.weigh(step.cost_per_piece_km, 1.0), picky }
        };
        let ways: Vec<Way> = steps.clone().map(way).collect();
        let use_per_piece = instance.steps[steps].first().map_or(1.0, |step| step.operation.use_per_piece);
        let unfilled = match instance.policy.unfilled_penalty {
            Some(penalty) => [0.0, penalty * request.priority / use_per_piece],
            None => [request.priority / use_per_piece, 0.0],
        };
        for (place, wanted) in instance.orders[order].places.iter().enumerate() {
            if wanted.open() > 0.0 {
                self.wants.push(Want {
                    order,
                    place,
                    at: wanted.destination.location.map(sphere::point),
                    amount: wanted.open() * use_per_piece,
                    use_per_piece,
                    unfilled,
                    reach_km: request.max_distance_km.unwrap_or(f64::INFINITY),
                    share: instance.orders[order].share_limit(),
                    ways: ways.clone(),
                });
            }
        }
    }

    /// The chances of a want that cost less than `below` a nominal unit, cheapest first.
    pub fn chances(&self, want: usize, below: f64) -> impl Iterator<Item = Chance> + '_ {
        self.walk(want, below, &self.trades, true)
    }

    fn walk<'m>(
        &'m self,
        want: usize,
        below: f64,
        trades: &'m [Index],
        with_costs: bool,
    ) -> impl Iterator<Item = Chance> + 'm {
        let want = &self.wants[want];
        let query = |(way, at): (&Way, Point)| Query {
            index: &trades[way.trade],
            at,
            use_per_piece: want.use_per_piece,
            per_km: if with_costs { way.per_km } else { 0.0 },
            reach_km: want.reach_km,
        };
        let queries = want.at.into_iter().flat_map(|at| want.ways.iter().map(move |way| (way, at))).map(query);
        let takes = move |query: usize, site: &Site| {
            let way = &want.ways[query];
            !way.picky || fit::suits(self.instance, way.step, site.key as usize)
        };
        let walk = Walk::new(queries.collect(), below * want.use_per_piece, takes);
        walk.map(move |found| self.chance(want, &found)).filter(|chance| chance.most > 0.0)
    }

    fn chance(&self, want: &Want, found: &Found) -> Chance {
        let pool = found.site.key as usize;
        let most = match want.share {
            Some(share) => {
                let key = (want.order, self.instance.pools[pool].workshop);
                let promised = self.promised.get(&key).copied().unwrap_or(0.0);
                (share - promised).max(0.0) * want.use_per_piece
            }
            None => f64::INFINITY,
        };
        Chance {
            step: want.ways[found.query].step,
            pool,
            cost: found.cost / want.use_per_piece,
            toll: found.site.toll,
            most: most.min(want.amount),
            room: found.site.room,
        }
    }

    /// Sets what others would pay for a nominal unit of a pool.
    pub fn set_toll(&mut self, pool: usize, toll: f64) {
        for trade in &mut self.trades {
            trade.set_toll(pool as u32, toll);
        }
    }

    /// The least that each want pays in tolls alone, of those given by pool, for as much of it as is
    /// worth it: what it would have to leave unfilled, in weighted pieces, summed.
    pub fn least_tolls(&self, tolls: &BTreeMap<usize, f64>) -> f64 {
        let only_tolls = |index: &Index| {
            let toll = |site: &Site| tolls.get(&(site.key as usize)).copied().unwrap_or(0.0);
            let sites =
                index.sites().iter().map(|site| Site { per_piece: 0.0, per_use: 0.0, toll: toll(site), ..*site });
            Index::new(sites.collect(), Scale { per_km: 0.0, use_per_piece: 1.0 })
        };
        let trades: Vec<Index> = self.trades.iter().map(only_tolls).collect();
        let least = |want: usize| {
            let below = self.wants[want].unfilled[0];
            cheapest(self.wants[want].amount, below, self.walk(want, below, &trades, false))
        };
        (0..self.wants.len()).map(least).sum()
    }
}

/// The least that `amount` costs when every chance can be used alone, and the rest costs `below`.
pub(crate) fn cheapest(amount: f64, below: f64, chances: impl Iterator<Item = Chance>) -> f64 {
    let mut left = amount;
    let mut cost = 0.0;
    for chance in chances {
        let taken = chance.most.min(left);
        cost += taken * chance.cost;
        left -= taken;
        if left <= 0.0 {
            break;
        }
    }
    cost + left.max(0.0) * below
}

fn trade_of<'p>(instance: &Instance<'p>, step: &Step<'p>) -> (&'p str, bool) {
    (step.operation.process.as_str(), instance.orders[step.order].request.requires_verified)
}

/// Every pool that can do a process, is somewhere, and takes new work.
fn sites(instance: &Instance, process: &str, verified: bool) -> Vec<Site> {
    let mut fits: BTreeMap<&str, bool> = BTreeMap::new();
    let mut sites = Vec::new();
    for (key, pool) in (0..).zip(&instance.pools) {
        let workshop = instance.workshops[pool.workshop];
        let capability = pool.capability;
        let has = capability.process.as_str();
        let Some(location) = workshop.location else {
            continue;
        };
        let open = !workshop.paused && (workshop.verified || !verified) && pool.left() > 0.0;
        if open && *fits.entry(has).or_insert_with(|| vocabulary::fits(has, process)) {
            let per_nominal = capability.speed * capability.yield_;
            sites.push(Site {
                key,
                at: sphere::point(location),
                per_piece: instance.weigh(capability.unit_cost, 0.0) / capability.yield_,
                per_use: instance.weigh(capability.use_cost, 0.0) / per_nominal,
                toll: 0.0,
                room: pool.left() * per_nominal,
            });
        }
    }
    sites
}
