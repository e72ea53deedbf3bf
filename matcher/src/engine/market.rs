//! An instance as wants and trades: what each destination needs, and who could make it.
//!
//! Use is counted in nominal units, what a good piece needs at speed and yield 1. Then what a want takes
//! does not depend on who makes it, which is what makes the whole a transport problem.

use super::index::{Found, Index, Query, Scale, Site, Walk};
use super::network::Cost;
use super::sphere::{self, Point};
use crate::fit;
use crate::instance::{Instance, Step};
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
    /// Pieces that the whole order still needs.
    pieces: f64,
    /// Pieces that one workshop may deliver.
    share: Option<f64>,
    ways: Vec<Way>,
}

impl Want {
    /// The first step that can meet it.
    pub fn step(&self) -> usize {
        self.ways[0].step
    }

    /// What a destination still needs, in pieces, and nobody to make it.
    fn new(instance: &Instance, order: usize, place: usize) -> Self {
        let request = instance.orders[order].request;
        let wanted = &instance.orders[order].places[place];
        let unfilled = match instance.policy.unfilled_penalty {
            Some(penalty) => [0.0, penalty * request.priority],
            None => [request.priority, 0.0],
        };
        Want {
            order,
            place,
            at: wanted.destination.location.map(sphere::point),
            amount: wanted.open(),
            use_per_piece: 1.0,
            unfilled,
            reach_km: request.max_distance_km.unwrap_or(f64::INFINITY),
            pieces: instance.orders[order].places.iter().map(|place| place.open()).sum(),
            share: None,
            ways: Vec::new(),
        }
    }
}

/// What it costs to carry the output of an operation to the next.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Inputs {
    /// Nothing: less than any plan pays.
    Free,
    /// As if it went straight to the destination: whoever is near it comes first.
    Near,
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
    /// What others would pay for a nominal unit, by pool.
    tolls: Vec<f64>,
    /// Pieces of an order that a workshop has promised.
    promised: BTreeMap<(usize, usize), f64>,
}

/// A way to make a want at a pool.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Chance {
    pub step: usize,
    pub pool: usize,
    /// Weighted cost of a nominal unit, its toll apart.
    pub cost: f64,
    /// What others would pay for it.
    pub toll: f64,
    /// Nominal units that the want may take there.
    pub most: f64,
    /// Nominal units that there are.
    pub room: f64,
}

impl<'a, 'p> Market<'a, 'p> {
    /// Indexes an instance that `takes` accepts. `once`: what is paid once, or for a lot, counts, spread
    /// over as many pieces as there can be.
    pub fn new(instance: &'a Instance<'p>, once: bool) -> Self {
        let once = once && instance.policy.lots;
        let trades = trades(instance);
        let mut uses = vec![(0.0, 0.0, 0.0, 0); trades.len()];
        for (s, step) in instance.steps.iter().enumerate() {
            let of_trade: &mut (f64, f64, f64, usize) = &mut uses[trades[&trade_of(instance, step)]];
            of_trade.0 += 1.0;
            of_trade.1 += instance.weigh(step.cost_per_piece_km, 1.0);
            of_trade.2 += step.operation.use_per_piece;
            of_trade.3 = s;
        }
        let index = |(steps, per_km, use_per_piece, step): (f64, f64, f64, usize)| {
            let scale = Scale { per_km: per_km / steps, use_per_piece: use_per_piece / steps };
            Index::new(sites(instance, step, once), scale)
        };
        let mut promised: BTreeMap<(usize, usize), f64> = BTreeMap::new();
        for promise in instance.promises.iter().filter(|p| p.place.is_some()) {
            let key = (instance.steps[promise.step].order, instance.pools[promise.pool].workshop);
            *promised.entry(key).or_default() += promise.commitment.quantity;
        }
        let mut market = Market {
            instance,
            wants: Vec::new(),
            trades: uses.into_iter().map(index).collect(),
            tolls: vec![0.0; instance.pools.len()],
            promised,
        };
        for order in 0..instance.orders.len() {
            market.want(order, &trades);
        }
        market
    }

    fn want(&mut self, order: usize, trades: &BTreeMap<(&str, bool), usize>) {
        let instance = self.instance;
        let steps: Vec<usize> = instance.orders[order].steps.clone().collect();
        for place in 0..instance.orders[order].places.len() {
            let share = instance.orders[order].share_limit();
            self.want_at(order, place, &steps, trades, Want { share, ..Want::new(instance, order, place) });
        }
    }

    /// Every operation as wants of its own, one for each destination that its pieces end in.
    pub fn of_steps(instance: &'a Instance<'p>, inputs: Inputs) -> Self {
        let mut market = Market::new(instance, true);
        let trades = trades(instance);
        market.wants.clear();
        for s in 0..instance.steps.len() {
            let step = &instance.steps[s];
            let mut pieces = 1.0;
            let mut at = s;
            while let Some(consumer) = instance.steps[at].consumer {
                pieces *= instance.steps[consumer].inputs.iter().find(|input| input.0 == at).map_or(0.0, |i| i.1);
                at = consumer;
            }
            for place in 0..instance.orders[step.order].places.len() {
                let mut want = Want::new(instance, step.order, place);
                want.amount *= pieces;
                want.pieces *= pieces;
                // What it leaves unfilled is not its own to weigh: everything is to be filled.
                want.unfilled = [1.0, 0.0];
                if !step.delivers() {
                    want.reach_km = f64::INFINITY;
                }
                market.want_at(step.order, place, &[s], &trades, want);
                if !step.delivers() && inputs == Inputs::Free {
                    let last = market.wants.last_mut();
                    last.into_iter().flat_map(|want| &mut want.ways).for_each(|way| way.per_km = 0.0);
                }
            }
        }
        market
    }

    /// Adds a want of pieces as one of use, to be met by any of some steps.
    fn want_at(
        &mut self,
        order: usize,
        place: usize,
        steps: &[usize],
        trades: &BTreeMap<(&str, bool), usize>,
        want: Want,
    ) {
        let instance = self.instance;
        if instance.orders[order].places[place].open() <= 0.0 {
            return;
        }
        let way = |&s: &usize| {
            let step = &instance.steps[s];
            let operation = step.operation;
            let picky = operation.material.is_some()
                || operation.size_mm.is_some()
                || operation.tolerance_mm.is_some()
                || !operation.certifications.is_empty()
                || !instance.orders[order].request.countries.is_empty();
            let trade = trades[&trade_of(instance, step)];
            Way { step: s, trade, per_km: instance.weigh(step.cost_per_piece_km, 1.0), picky }
        };
        let use_per_piece = steps.first().map_or(1.0, |&s| instance.steps[s].operation.use_per_piece);
        self.wants.push(Want {
            amount: want.amount * use_per_piece,
            use_per_piece,
            unfilled: want.unfilled.map(|weight| weight / use_per_piece),
            ways: steps.iter().map(way).collect(),
            ..want
        });
    }

    /// The chances of a want that cost less than `below` a nominal unit, cheapest first.
    pub fn chances(&self, want: usize, below: f64) -> impl Iterator<Item = Chance> + '_ {
        self.walk(want, self.wants[want].at, below, &self.trades, true)
    }

    /// The same where pieces are carried to the workshop of a pool.
    pub fn chances_to(&self, pool: usize, want: usize, below: f64) -> impl Iterator<Item = Chance> + '_ {
        let workshop = self.instance.workshops[self.instance.pools[pool].workshop];
        self.walk(want, workshop.location.map(sphere::point), below, &self.trades, true)
    }

    /// The same where carrying costs nothing.
    pub fn chances_anywhere(&self, want: usize) -> impl Iterator<Item = Chance> + '_ {
        self.walk(want, self.wants[want].at, f64::INFINITY, &self.trades, false)
    }

    fn walk<'m>(
        &'m self,
        want: usize,
        at: Option<Point>,
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
            pieces: want.pieces,
        };
        let queries = at.into_iter().flat_map(|at| want.ways.iter().map(move |way| (way, at))).map(query);
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
            most,
            room: found.site.room,
        }
    }

    /// Sets what others would pay for a nominal unit of a pool.
    pub fn set_toll(&mut self, pool: usize, toll: f64) {
        if std::mem::replace(&mut self.tolls[pool], toll) == toll {
            return;
        }
        for trade in &mut self.trades {
            trade.set_toll(pool as u32, toll);
        }
    }

    /// The least that each want pays in tolls alone, of those given by pool, for as much of it as is
    /// worth it: what it would have to leave unfilled, in weighted pieces, summed.
    pub fn least_tolls(&self, tolls: &BTreeMap<usize, f64>) -> f64 {
        let only_tolls = |index: &Index| {
            let toll = |site: &Site| tolls.get(&(site.key as usize)).copied().unwrap_or(0.0);
            let sites = index.sites().iter().map(|site| Site {
                per_piece: 0.0,
                per_use: 0.0,
                toll: toll(site),
                setup: 0.0,
                lot: 0.0,
                ..*site
            });
            Index::new(sites.collect(), Scale { per_km: 0.0, use_per_piece: 1.0 })
        };
        let trades: Vec<Index> = self.trades.iter().map(only_tolls).collect();
        let least = |want: usize| {
            let below = self.wants[want].unfilled[0];
            let (taken, left) =
                cheapest(self.wants[want].amount, self.walk(want, self.wants[want].at, below, &trades, false));
            taken.iter().map(|(chance, amount)| amount * chance.toll).sum::<f64>() + left * below
        };
        (0..self.wants.len()).map(least).sum()
    }
}

/// How much of `amount` each chance takes when every one can be used alone, cheapest first, and what is
/// left over.
pub(crate) fn cheapest(amount: f64, chances: impl Iterator<Item = Chance>) -> (Vec<(Chance, f64)>, f64) {
    let mut left = amount;
    let mut taken = Vec::new();
    for chance in chances {
        let here = chance.most.min(left);
        taken.push((chance, here));
        left -= here;
        if left <= 0.0 {
            break;
        }
    }
    (taken, left.max(0.0))
}

/// Every process that is asked for, with or without verification, and the number of its index.
fn trades<'p>(instance: &Instance<'p>) -> BTreeMap<(&'p str, bool), usize> {
    let mut trades = BTreeMap::new();
    for step in &instance.steps {
        let count = trades.len();
        trades.entry(trade_of(instance, step)).or_insert(count);
    }
    trades
}

fn trade_of<'p>(instance: &Instance<'p>, step: &Step<'p>) -> (&'p str, bool) {
    (step.operation.process.as_str(), instance.orders[step.order].request.requires_verified)
}

/// Every pool that can do the process of a step, is somewhere, and takes new work.
fn sites(instance: &Instance, step: usize, once: bool) -> Vec<Site> {
    let verified = instance.orders[instance.steps[step].order].request.requires_verified;
    let mut sites = Vec::new();
    for (p, pool) in instance.pools.iter().enumerate().filter(|&(pool, _)| instance.does(pool, step)) {
        let workshop = instance.workshops[pool.workshop];
        let capability = pool.capability;
        let Some(location) = workshop.location else {
            continue;
        };
        if !workshop.paused && (workshop.verified || !verified) && pool.left() > 0.0 {
            let per_nominal = capability.speed * capability.yield_;
            sites.push(Site {
                key: p as u32,
                at: sphere::point(location),
                per_piece: instance.weigh(capability.unit_cost, 0.0) / capability.yield_,
                per_use: instance.weigh(capability.use_cost, 0.0) / per_nominal,
                toll: 0.0,
                room: pool.left() * per_nominal,
                setup: if once { instance.weigh(capability.setup_cost, 0.0) } else { 0.0 },
                lot: if once { capability.min_lot * capability.yield_ } else { 0.0 },
            });
        }
    }
    sites
}
