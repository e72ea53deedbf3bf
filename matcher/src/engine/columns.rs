//! Column generation: only the arcs that could matter are ever written down.
//!
//! Each round solves the arcs known so far, charges every wanted machine what it is worth, and walks the
//! index for arcs that would still pay. The same walk gives the certificate: with any tolls at all, what
//! every want would pay at least, less what the tolls bring in, is a lower bound of the cost of every plan.

use super::market::{Chance, Market, Want, cheapest};
use super::network::{self, Cost, Network};
use crate::solver::Deadline;
use std::collections::{BTreeMap, HashMap, HashSet};

/// The fewest chances that a want starts with.
const FIRST: usize = 12;
/// How many times what it needs a want starts with.
const SPARE: f64 = 2.5;
/// The most new chances of a want in one round.
const BATCH: usize = 40;
/// How far below its present price a chance must be to count, relatively.
const WORTH: f64 = 1e-11;

/// Less than anything costs: what has it is always used.
const ALWAYS: Cost = [-1.0, 0.0];
/// More than any unfilled piece weighs: what has it is avoided if it can be.
const NEVER: Cost = [1e15, 0.0];

/// One arc: a want, made at a pool.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Column {
    pub want: u32,
    pub step: u32,
    pub pool: u32,
    arc: u32,
    /// Weighted cost of a nominal unit.
    cost: f64,
}

/// The arcs known so far, and the best flow through them.
#[derive(Clone)]
pub(crate) struct Columns {
    network: Network,
    columns: Vec<Column>,
    known: HashSet<(u32, u32, u32)>,
    /// Node and room of every pool that some column uses.
    pools: BTreeMap<usize, (u32, f64)>,
    /// Node and unfilled arc of every want.
    sinks: Vec<(u32, u32)>,
    /// A piece more of some want, and the arc of it that stays unfilled.
    extra: Option<(usize, u32)>,
    pub rounds: usize,
    /// No flow costs less; in money, with the fill it has now.
    pub bound: f64,
}

impl Columns {
    /// The cheapest chances of every want.
    pub fn new(market: &Market) -> Self {
        let mut network = Network::new();
        let sinks = market.wants.iter().map(|want| network.add_sink(want.amount, want.unfilled)).collect();
        let mut columns = Columns {
            network,
            columns: Vec::new(),
            known: HashSet::new(),
            pools: BTreeMap::new(),
            sinks,
            extra: None,
            rounds: 0,
            bound: f64::NEG_INFINITY,
        };
        for want in 0..market.wants.len() {
            let mut room = 0.0;
            for (i, chance) in market.chances(want, f64::INFINITY).enumerate() {
                if i >= FIRST && room >= SPARE * market.wants[want].amount {
                    break;
                }
                room += chance.room.min(chance.most);
                columns.add(want, &chance);
            }
        }
        columns
    }

    /// Adds an arc, unless it is there.
    fn add(&mut self, want: usize, chance: &Chance) -> bool {
        if !self.known.insert((want as u32, chance.step as u32, chance.pool as u32)) {
            return false;
        }
        let network = &mut self.network;
        let (node, _) =
            *self.pools.entry(chance.pool).or_insert_with(|| (network.add_source(chance.room), chance.room));
        let arc = self.network.add_arc(node, self.sinks[want].0, [0.0, chance.cost], chance.most);
        let (want, step, pool) = (want as u32, chance.step as u32, chance.pool as u32);
        self.columns.push(Column { want, step, pool, arc, cost: chance.cost });
        true
    }

    /// Solves and adds until nothing pays any more, or time is up.
    pub fn minimise(&mut self, market: &mut Market, deadline: Deadline) {
        loop {
            let done = self.network.minimise(|| deadline.seconds_left() <= 0.0);
            self.rounds += 1;
            let added = self.price(market);
            let objective = self.money(market);
            let close = objective - self.bound <= 1e-11 * objective.abs();
            if added == 0 || close || !done || deadline.seconds_left() <= 0.0 {
                return;
            }
        }
    }

    /// Charges tolls, adds what pays at them, and certifies a bound on the way. Gives back how many
    /// arcs it added. Fill and money are summed apart: in one sum, fill that cancels out in the end
    /// would round away the money that the bound is about.
    fn price(&mut self, market: &mut Market) -> usize {
        let worth = self.fill_worth(market);
        let one = |price: Cost| worth * price[0] + price[1];
        let mut sum = [0.0; 2];
        let mut add = |amount: f64, price: Cost| {
            sum[0] += amount * price[0];
            sum[1] += amount * price[1];
        };
        let mut tolls: HashMap<usize, Cost> = HashMap::new();
        for (&pool, &(node, room)) in &self.pools {
            let toll = Some(self.network.price(node)).filter(|&price| one(price) > 0.0).unwrap_or_default();
            market.set_toll(pool, one(toll));
            tolls.insert(pool, toll);
            add(-room, toll);
        }
        add(-self.unfilled(market), [1.0, 0.0]);
        let mut added = 0;
        for want in 0..market.wants.len() {
            let (price, unfilled) = (self.network.price(self.sinks[want].0), market.wants[want].unfilled);
            let now = if one(price) < one(unfilled) { price } else { unfilled };
            let least = WORTH * price[1].abs() + f64::EPSILON * one(now).abs();
            let below = one(now) - least;
            let amount = market.wants[want].amount;
            let mut chances = Vec::new();
            let mut new = 0;
            let mut room = 0.0;
            for chance in market.chances(want, below) {
                let known = self.known.contains(&(want as u32, chance.step as u32, chance.pool as u32));
                new += usize::from(!known);
                room += chance.most;
                chances.push(chance);
                if new >= BATCH && room >= amount {
                    break;
                }
            }
            let (taken, left) = cheapest(amount, chances.iter().copied());
            for (chance, amount) in taken {
                let toll = tolls.get(&chance.pool).copied().unwrap_or_default();
                add(amount, [toll[0], chance.cost + toll[1]]);
            }
            add(left, [now[0], now[1] - least]);
            added += chances.iter().filter(|chance| self.add(want, chance)).count();
        }
        // An earlier bound holds for as long as nothing is left unfilled.
        let so_far = if self.unfilled(market) == 0.0 { self.bound } else { f64::NEG_INFINITY };
        self.bound = so_far.max(one(sum));
        added
    }

    /// What money a weighted unfilled piece stands for in one price: more than any detour costs.
    fn fill_worth(&self, market: &Market) -> f64 {
        let dearest = self.columns.iter().map(|column| column.cost).fold(1.0, f64::max);
        let weights = market.wants.iter().map(|want| want.unfilled[0]).filter(|&weight| weight > 0.0);
        let lightest = weights.fold(f64::INFINITY, f64::min);
        if lightest.is_finite() { 1e4 * dearest / lightest } else { 0.0 }
    }

    /// Weighted cost of the flow, unfilled pieces at their penalty included.
    pub fn money(&self, market: &Market) -> f64 {
        let made: f64 = self.columns.iter().map(|column| column.cost * self.network.flow(column.arc)).sum();
        made + self.left_over(market, 1)
    }

    /// Weighted pieces that the flow leaves unfilled, where that comes before money.
    pub fn unfilled(&self, market: &Market) -> f64 {
        self.left_over(market, 0)
    }

    /// Pieces that the flow leaves unfilled, whatever they weigh.
    pub fn pieces_unfilled(&self, market: &Market) -> f64 {
        let pieces = |want: &Want, arc| self.network.flow(arc) / want.use_per_piece;
        self.unfilled_arcs(market).map(|(want, arc)| pieces(want, arc)).sum()
    }

    fn left_over(&self, market: &Market, part: usize) -> f64 {
        self.unfilled_arcs(market).map(|(want, arc)| want.unfilled[part] * self.network.flow(arc)).sum()
    }

    fn unfilled_arcs<'c>(&'c self, market: &'c Market) -> impl Iterator<Item = (&'c Want, u32)> + 'c {
        let own = market.wants.iter().zip(self.sinks.iter().map(|sink| sink.1));
        own.chain(self.extra.map(|(want, arc)| (&market.wants[want], arc)))
    }

    /// Changes what a want needs by some pieces.
    pub fn want_more(&mut self, market: &Market, want: usize, pieces: f64) {
        let Want { use_per_piece, unfilled, .. } = market.wants[want];
        let sink = self.sinks[want].0;
        let amount = pieces.abs() * use_per_piece;
        if pieces > 0.0 {
            let (behind, arc) = self.network.add_sink(amount, unfilled);
            self.network.add_arc(sink, behind, [0.0; 2], amount);
            self.extra = Some((want, arc));
        } else {
            self.network.add_arc(network::ROOT, sink, ALWAYS, amount);
        }
    }

    /// Changes what a pool has by some nominal units.
    pub fn have_more(&mut self, pool: usize, amount: f64) {
        let Some(&(node, _)) = self.pools.get(&pool) else {
            return; // nobody wants any of it, more or less
        };
        if amount > 0.0 {
            self.network.add_arc(network::ROOT, node, [0.0; 2], amount);
        } else {
            let (taker, _) = self.network.add_sink(-amount, NEVER);
            self.network.add_arc(node, taker, [0.0; 2], -amount);
        }
    }

    /// Solves again after a change. False: time ran out.
    pub fn settle(&mut self, market: &mut Market, deadline: Deadline) -> bool {
        loop {
            if !self.network.minimise(|| deadline.seconds_left() <= 0.0) || deadline.seconds_left() <= 0.0 {
                return false;
            }
            if self.price(market) == 0 {
                return true;
            }
        }
    }

    /// Whether no flow leaves less unfilled, by a bound computed from the prices.
    pub fn fill_is_proved(&self, market: &Market) -> bool {
        let unfilled = self.unfilled(market);
        if unfilled == 0.0 {
            return true;
        }
        let mut tolls = BTreeMap::new();
        let mut collected = 0.0;
        for (&pool, &(node, room)) in &self.pools {
            let toll = self.network.price(node)[0].max(0.0);
            if toll > 0.0 {
                tolls.insert(pool, toll);
            }
            collected += toll * room;
        }
        let bound = market.least_tolls(&tolls) - collected;
        unfilled - bound <= 1e-9 * unfilled.max(1.0)
    }

    /// How many arcs are known.
    pub fn len(&self) -> usize {
        self.columns.len()
    }

    /// Every arc in use, with the pieces that go through it.
    pub fn flows<'c>(&'c self, market: &'c Market) -> impl Iterator<Item = (Column, f64)> + 'c {
        let pieces = |column: &Column| self.network.flow(column.arc) / market.wants[column.want as usize].use_per_piece;
        self.columns.iter().map(move |column| (*column, pieces(column))).filter(|&(_, pieces)| pieces > 1e-9)
    }
}
