//! A problem with indices for ids, in one canonical order.
//!
//! Everything is sorted by id first, so that a document gives the same model, and the same plan,
//! however its arrays are ordered. Here capabilities are pools, requests orders, operations steps,
//! quotes offers, commitments promises and supplies stocks: short names for their resolved forms.

use crate::distance::km_between;
use crate::problem::{
    Capability, Commitment, Destination, Operation, Policy, Problem, Quote, Request, Routing, Supply, Workshop,
};
use designs::vocabulary;
use std::collections::{BTreeMap, HashMap};
use std::ops::Range;

/// A problem, resolved.
#[derive(Clone)]
pub(crate) struct Instance<'p> {
    /// What counts; the linear relaxation has another one than the document.
    pub policy: Policy,
    /// Whether `max_workshops` counts.
    pub limits_workshops: bool,
    pub workshops: Vec<&'p Workshop>,
    pub pools: Vec<Pool<'p>>,
    /// The pools of each workshop.
    pub pools_of: Vec<Range<usize>>,
    pub stocks: Vec<Stock<'p>>,
    pub orders: Vec<Order<'p>>,
    pub steps: Vec<Step<'p>>,
    pub offers: Vec<Offer<'p>>,
    /// The offers for each order and workshop.
    pub offers_of: BTreeMap<(usize, usize), Vec<usize>>,
    pub promises: Vec<Promise<'p>>,
    /// The workshops that each step may choose from; none: any.
    pub only: Option<Vec<Vec<usize>>>,
    /// Whether a process of a pool suits one of a step, by their numbers.
    suits: Vec<Vec<bool>>,
}

/// A capability.
#[derive(Clone)]
pub(crate) struct Pool<'p> {
    pub workshop: usize,
    pub capability: &'p Capability,
    pub capacity: f64,
    /// The number of its process.
    process: usize,
    /// What promises take off `capacity`.
    pub promised: f64,
}

impl Pool<'_> {
    /// What new work may use.
    pub fn left(&self) -> f64 {
        (self.capacity - self.promised).max(0.0)
    }
}

/// A supply.
#[derive(Clone)]
pub(crate) struct Stock<'p> {
    pub workshop: usize,
    /// Its position in the document.
    pub index: usize,
    pub supply: &'p Supply,
}

/// A request.
#[derive(Clone)]
pub(crate) struct Order<'p> {
    pub request: &'p Request,
    pub places: Vec<Place<'p>>,
    pub steps: Range<usize>,
}

impl Order<'_> {
    /// All pieces wanted.
    pub fn wanted(&self) -> f64 {
        self.places.iter().map(|place| place.wanted).sum()
    }

    /// The pieces that one workshop may deliver, promised ones included.
    pub fn share_limit(&self) -> Option<f64> {
        self.request.max_share.map(|share| share * self.wanted())
    }
}

/// A destination.
#[derive(Clone)]
pub(crate) struct Place<'p> {
    pub destination: &'p Destination,
    pub wanted: f64,
    /// Pieces already promised to it.
    pub promised: f64,
}

impl Place<'_> {
    /// What nobody has promised yet.
    pub fn open(&self) -> f64 {
        (self.wanted - self.promised).max(0.0)
    }
}

/// An operation.
#[derive(Clone)]
pub(crate) struct Step<'p> {
    pub order: usize,
    pub routing: &'p Routing,
    pub operation: &'p Operation,
    /// The steps whose output it consumes, and how many pieces of each per started piece.
    pub inputs: Vec<(usize, f64)>,
    /// The step that consumes its output; none: it delivers.
    pub consumer: Option<usize>,
    pub cost_per_piece_km: f64,
    /// The number of its process.
    process: usize,
}

impl Step<'_> {
    pub fn delivers(&self) -> bool {
        self.consumer.is_none()
    }
}

/// A quote.
#[derive(Clone)]
pub(crate) struct Offer<'p> {
    pub quote: &'p Quote,
    pub pool: Option<usize>,
    pub place: Option<usize>,
}

/// A commitment.
#[derive(Clone)]
pub(crate) struct Promise<'p> {
    pub commitment: &'p Commitment,
    pub step: usize,
    pub pool: usize,
    /// Where it is delivered; none: it waits for the next operation.
    pub place: Option<usize>,
}

impl<'p> Instance<'p> {
    /// Resolves a problem that `validate` has found nothing wrong with.
    pub fn new(problem: &'p Problem) -> Self {
        let workshops = by_id(&problem.workshops);
        let (pools, pools_of) = pools(&workshops);
        let (orders, steps) = orders(problem);
        let mut instance = Instance {
            policy: problem.policy.clone(),
            limits_workshops: true,
            stocks: stocks(&workshops),
            workshops,
            pools,
            pools_of,
            orders,
            steps,
            offers: Vec::new(),
            offers_of: BTreeMap::new(),
            promises: Vec::new(),
            only: None,
            suits: Vec::new(),
        };
        instance.number_processes();
        instance.resolve(problem);
        instance
    }

    /// The linear relaxation: no lots, no whole pieces, no limit on workshops.
    pub fn relaxed(mut self) -> Self {
        self.policy.lots = false;
        self.policy.whole_pieces = false;
        self.policy.weights.spread = 0.0;
        self.limits_workshops = false;
        self.reserve();
        self
    }

    /// Numbers the processes, and looks up once which suit which: there are few, and many pairs.
    fn number_processes(&mut self) {
        let mut had: HashMap<&str, usize> = HashMap::new();
        let mut needed: HashMap<&str, usize> = HashMap::new();
        for pool in &mut self.pools {
            let count = had.len();
            pool.process = *had.entry(&pool.capability.process).or_insert(count);
        }
        for step in &mut self.steps {
            let count = needed.len();
            step.process = *needed.entry(&step.operation.process).or_insert(count);
        }
        self.suits = vec![vec![false; had.len()]; needed.len()];
        for (need, row) in needed {
            for (have, column) in &had {
                self.suits[row][*column] = vocabulary::fits(have, need);
            }
        }
    }

    /// Whether a pool can do the process of a step.
    pub fn does(&self, pool: usize, step: usize) -> bool {
        self.suits[self.steps[step].process][self.pools[pool].process]
    }

    fn resolve(&mut self, problem: &'p Problem) {
        if problem.quotes.is_empty() && problem.commitments.is_empty() {
            return; // a million ids need not be looked up for nothing
        }
        let workshop_at: HashMap<&str, usize> = index(self.workshops.iter().map(|w| &w.id));
        let order_at: HashMap<&str, usize> = index(self.orders.iter().map(|o| &o.request.id));
        let mut quotes: Vec<&Quote> = problem.quotes.iter().collect();
        quotes.sort_by(|a, b| {
            let key = |q: &'p Quote| (&q.request, &q.workshop, &q.capability, &q.destination);
            key(a)
                .cmp(&key(b))
                .then(a.unit_cost.total_cmp(&b.unit_cost))
                .then(or_infinite(a.use_per_piece).total_cmp(&or_infinite(b.use_per_piece)))
                .then(or_infinite(a.max_quantity).total_cmp(&or_infinite(b.max_quantity)))
        });
        for quote in quotes {
            let order = order_at[quote.request.as_str()];
            let workshop = workshop_at[quote.workshop.as_str()];
            let place = quote.destination.as_ref().and_then(|id| self.place(order, id));
            let pool = quote.capability.as_ref().and_then(|id| self.pool(workshop, id));
            self.offers_of.entry((order, workshop)).or_default().push(self.offers.len());
            self.offers.push(Offer { quote, pool, place });
        }
        let mut commitments: Vec<&Commitment> = problem.commitments.iter().collect();
        commitments.sort_by(|a, b| {
            let ids =
                |c: &'p Commitment| (&c.request, &c.routing, &c.operation, &c.workshop, &c.capability, &c.destination);
            ids(a)
                .cmp(&ids(b))
                .then(a.quantity.total_cmp(&b.quantity))
                .then(or_infinite(a.unit_cost).total_cmp(&or_infinite(b.unit_cost)))
                .then(a.reserved.cmp(&b.reserved))
        });
        for commitment in commitments {
            let order = order_at[commitment.request.as_str()];
            let workshop = workshop_at[commitment.workshop.as_str()];
            let step = self.orders[order].steps.clone().find(|&s| {
                let step = &self.steps[s];
                step.routing.id == commitment.routing && step.operation.id == commitment.operation
            });
            let pool = self.pool(workshop, &commitment.capability);
            let (Some(step), Some(pool)) = (step, pool) else {
                continue; // `validate` has refused it
            };
            let place = match &commitment.destination {
                Some(id) if self.steps[step].delivers() => self.place(order, id),
                _ => None,
            };
            if let Some(place) = place {
                self.orders[order].places[place].promised += commitment.quantity;
            }
            self.promises.push(Promise { commitment, step, pool, place });
        }
        self.reserve();
    }

    /// Takes what promises use off the capacities.
    fn reserve(&mut self) {
        for pool in &mut self.pools {
            pool.promised = 0.0;
        }
        for i in 0..self.promises.len() {
            let promise = &self.promises[i];
            let (step, pool) = (promise.step, promise.pool);
            if !promise.commitment.reserved {
                let used = self.started(promise) * self.use_per_start(step, pool, None);
                self.pools[pool].promised += used;
            }
        }
        for (step, pool) in self.promised_pairs() {
            self.pools[pool].promised += self.promised_setup_use(step, pool);
        }
    }

    /// Every step and pool that some promise is about, sorted.
    pub fn promised_pairs(&self) -> Vec<(usize, usize)> {
        let mut pairs: Vec<_> = self.promises.iter().map(|p| (p.step, p.pool)).collect();
        pairs.sort_unstable();
        pairs.dedup();
        pairs
    }

    pub fn promises_at(&self, step: usize, pool: usize) -> impl Iterator<Item = &Promise<'p>> {
        self.promises.iter().filter(move |p| p.step == step && p.pool == pool)
    }

    /// The set-up use of promised work: once, unless some of it is already reserved.
    pub fn promised_setup_use(&self, step: usize, pool: usize) -> f64 {
        let mut promises = self.promises_at(step, pool).peekable();
        let counts = self.policy.lots && promises.peek().is_some();
        if counts && promises.all(|p| !p.commitment.reserved) { self.pools[pool].capability.setup_use } else { 0.0 }
    }

    /// Started pieces of a promise; not rounded.
    pub fn started(&self, promise: &Promise) -> f64 {
        promise.commitment.quantity / self.pools[promise.pool].capability.yield_
    }

    /// Capacity that a started piece takes, at an offer's terms or the operation's.
    pub fn use_per_start(&self, step: usize, pool: usize, offer: Option<usize>) -> f64 {
        let quoted = offer.and_then(|k| self.offers[k].quote.use_per_piece);
        let amount = quoted.unwrap_or(self.steps[step].operation.use_per_piece);
        amount / self.pools[pool].capability.speed
    }

    /// The offers that hold for a workshop and a destination: its own before the general ones.
    pub fn offers_at(&self, order: usize, workshop: usize, place: usize) -> Vec<usize> {
        let Some(offers) = self.offers_of.get(&(order, workshop)) else {
            return Vec::new();
        };
        let at = |wanted: Option<usize>| -> Vec<usize> {
            offers.iter().copied().filter(|&k| self.offers[k].place == wanted).collect()
        };
        let own = at(Some(place));
        if own.is_empty() { at(None) } else { own }
    }

    /// Kilometres from a workshop to a destination, where both have a location.
    pub fn km_to_place(&self, workshop: usize, order: usize, place: usize) -> Option<f64> {
        km_between(self.workshops[workshop].location, self.orders[order].places[place].destination.location)
    }

    /// Kilometres between two workshops, where both have a location.
    pub fn km_to_workshop(&self, from: usize, to: usize) -> Option<f64> {
        km_between(self.workshops[from].location, self.workshops[to].location)
    }

    /// What money and piece-kilometres weigh together.
    pub fn weigh(&self, money: f64, piece_km: f64) -> f64 {
        let weights = &self.policy.weights;
        let per_km = weights.km + weights.co2e * self.policy.co2e_kg_per_piece_km;
        weights.cost * money + per_km * piece_km
    }

    /// The workshops that are in use whatever is planned, because of promises.
    pub fn promised_workshops(&self) -> Vec<bool> {
        let mut used = vec![false; self.workshops.len()];
        for promise in &self.promises {
            used[self.pools[promise.pool].workshop] = true;
        }
        used
    }

    fn place(&self, order: usize, id: &str) -> Option<usize> {
        self.orders[order].places.iter().position(|p| p.destination.id == id)
    }

    fn pool(&self, workshop: usize, id: &str) -> Option<usize> {
        self.pools_of[workshop].clone().find(|&p| self.pools[p].capability.id == id)
    }
}

/// Workshops in order of their ids. The first bytes nearly always decide, and lie beside one another.
fn by_id(workshops: &[Workshop]) -> Vec<&Workshop> {
    let first = |id: &str| {
        let mut bytes = [0; 8];
        bytes.iter_mut().zip(id.bytes()).for_each(|(to, byte)| *to = byte);
        u64::from_be_bytes(bytes)
    };
    let mut keyed: Vec<(u64, &Workshop)> = workshops.iter().map(|w| (first(&w.id), w)).collect();
    keyed.sort_unstable_by(|a, b| a.0.cmp(&b.0).then_with(|| a.1.id.cmp(&b.1.id)));
    keyed.into_iter().map(|(_, workshop)| workshop).collect()
}

fn pools<'p>(workshops: &[&'p Workshop]) -> (Vec<Pool<'p>>, Vec<Range<usize>>) {
    let mut pools = Vec::new();
    let mut pools_of = Vec::with_capacity(workshops.len());
    for (w, workshop) in workshops.iter().enumerate() {
        let start = pools.len();
        pools.extend(workshop.capabilities.iter().map(|capability| Pool {
            workshop: w,
            capability,
            capacity: capability.capacity,
            process: 0,
            promised: 0.0,
        }));
        pools[start..].sort_by(|a, b| a.capability.id.cmp(&b.capability.id));
        pools_of.push(start..pools.len());
    }
    (pools, pools_of)
}

fn stocks<'p>(workshops: &[&'p Workshop]) -> Vec<Stock<'p>> {
    let mut stocks = Vec::new();
    for (w, workshop) in workshops.iter().enumerate() {
        let start = stocks.len();
        stocks.extend(workshop.supplies.iter().enumerate().map(|(index, supply)| Stock { workshop: w, index, supply }));
        stocks[start..].sort_by(|a, b| {
            let (a, b) = (a.supply, b.supply);
            (&a.material, a.recycled)
                .cmp(&(&b.material, b.recycled))
                .then(a.cost_per_kg.total_cmp(&b.cost_per_kg))
                .then(a.cost_per_kg_km.total_cmp(&b.cost_per_kg_km))
                .then(a.kg.total_cmp(&b.kg))
        });
    }
    stocks
}

fn orders(problem: &Problem) -> (Vec<Order<'_>>, Vec<Step<'_>>) {
    let mut requests: Vec<&Request> = problem.requests.iter().collect();
    requests.sort_by(|a, b| a.id.cmp(&b.id));
    let mut orders = Vec::with_capacity(requests.len());
    let mut steps: Vec<Step> = Vec::new();
    for (o, request) in requests.into_iter().enumerate() {
        let mut places: Vec<Place> = request
            .destinations
            .iter()
            .map(|destination| Place { destination, wanted: destination.quantity, promised: 0.0 })
            .collect();
        places.sort_by(|a, b| a.destination.id.cmp(&b.destination.id));
        let mut routings: Vec<&Routing> = request.routings.iter().collect();
        routings.sort_by(|a, b| a.id.cmp(&b.id));
        let first = steps.len();
        for routing in routings {
            routing_steps(o, routing, problem.policy.cost_per_piece_km, &mut steps);
        }
        orders.push(Order { request, places, steps: first..steps.len() });
    }
    (orders, steps)
}

fn routing_steps<'p>(order: usize, routing: &'p Routing, per_km: f64, steps: &mut Vec<Step<'p>>) {
    let first = steps.len();
    let mut operations: Vec<&Operation> = routing.operations.iter().collect();
    operations.sort_by(|a, b| a.id.cmp(&b.id));
    let at: HashMap<&str, usize> = index(operations.iter().map(|o| &o.id));
    for operation in &operations {
        let mut inputs: Vec<(usize, f64)> =
            operation.inputs.iter().map(|input| (first + at[input.operation.as_str()], input.per_piece)).collect();
        inputs.sort_by_key(|&(step, _)| step);
        steps.push(Step {
            order,
            routing,
            operation,
            inputs,
            consumer: None,
            cost_per_piece_km: operation.cost_per_piece_km.unwrap_or(per_km),
            process: 0,
        });
    }
    for consumer in first..steps.len() {
        for (input, _) in steps[consumer].inputs.clone() {
            steps[input].consumer = Some(consumer);
        }
    }
}

fn index<'a>(ids: impl Iterator<Item = &'a String>) -> HashMap<&'a str, usize> {
    ids.enumerate().map(|(i, id)| (id.as_str(), i)).collect()
}

fn or_infinite(value: Option<f64>) -> f64 {
    value.unwrap_or(f64::INFINITY)
}
