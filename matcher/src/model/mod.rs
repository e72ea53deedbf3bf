//! The allocation problem as one mixed-integer program.
//!
//! A source is what one workshop makes for one operation, on computed terms or under one quote. Pieces
//! leave it as deliveries or as moves to the next operation; the pools it starts them on are its makes.
//! Whatever the document limits is a row; whatever it prices is a cost. Building goes from the
//! delivering operation back to its inputs, because that bounds how many pieces can ever be needed.

mod balance;
mod limits;
mod pieces;

use crate::fit;
use crate::instance::Instance;
use crate::program::Program;
use std::collections::BTreeMap;

/// A linear expression over columns.
pub(crate) type Sum = Vec<(usize, f64)>;

/// The program and what its columns mean.
#[derive(Debug, Default)]
pub(crate) struct Model {
    pub program: Program,
    pub sources: Vec<Source>,
    pub deliveries: Vec<Delivery>,
    pub moves: Vec<Move>,
    pub purchases: Vec<Purchase>,
    pub open: Vec<Open>,
    /// The largest unfilled share, under fair shortage.
    pub worst_share: Option<usize>,
}

impl Model {
    /// Adds what the columns of another model mean, shifted to begin at `first`. Its program is not taken.
    pub fn append(&mut self, other: Model, first: usize) {
        let Model { mut sources, mut deliveries, mut moves, mut purchases, .. } = other;
        for source in &mut sources {
            source.outs.iter_mut().for_each(|column| *column += first);
            let starts = source.makes.iter_mut().flat_map(|make| &mut make.starts);
            starts.for_each(|(column, _)| *column += first);
        }
        deliveries.iter_mut().for_each(|delivery| delivery.column += first);
        moves.iter_mut().for_each(|carried| carried.column += first);
        purchases.iter_mut().for_each(|purchase| purchase.column += first);
        self.sources.append(&mut sources);
        self.deliveries.append(&mut deliveries);
        self.moves.append(&mut moves);
        self.purchases.append(&mut purchases);
    }
}

/// Pieces of one operation that leave one workshop, on computed terms or under one quote.
#[derive(Debug)]
pub(crate) struct Source {
    pub step: usize,
    pub workshop: usize,
    pub offer: Option<usize>,
    /// The columns that carry its pieces away.
    pub outs: Vec<usize>,
    pub makes: Vec<Make>,
}

/// Pieces started on one pool.
#[derive(Debug)]
pub(crate) struct Make {
    pub pool: usize,
    pub starts: Sum,
}

/// Pieces carried to a destination.
#[derive(Debug)]
pub(crate) struct Delivery {
    pub step: usize,
    pub workshop: usize,
    pub place: usize,
    pub offer: Option<usize>,
    pub km: Option<f64>,
    pub column: usize,
}

/// Pieces carried to the next operation.
#[derive(Debug)]
pub(crate) struct Move {
    pub step: usize,
    pub from: usize,
    pub to: usize,
    pub km: f64,
    pub column: usize,
}

/// Material carried to where it is used.
#[derive(Debug)]
pub(crate) struct Purchase {
    pub step: usize,
    pub workshop: usize,
    pub stock: usize,
    pub km: f64,
    pub column: usize,
}

/// Pieces of a destination that nobody makes.
#[derive(Debug)]
pub(crate) struct Open {
    pub order: usize,
    pub column: usize,
}

/// What promises mean for new work at a step and pool.
#[derive(Clone, Copy, Default)]
pub(crate) struct Promised {
    /// Whether there are any.
    pub any: bool,
    /// Pieces they start.
    pub starts: f64,
}

/// A workshop that fits a step, with the most pieces it can be asked to start on each pool.
struct Able {
    workshop: usize,
    pools: Vec<(usize, f64)>,
}

struct Builder<'a, 'p> {
    instance: &'a Instance<'p>,
    model: Model,
    able: Vec<Vec<Able>>,
    promised: BTreeMap<(usize, usize), Promised>,
    /// Good pieces that wait at a workshop for the next operation.
    waiting: BTreeMap<(usize, usize), f64>,
    /// The sources of each step and workshop.
    sources_at: BTreeMap<(usize, usize), Vec<usize>>,
    /// Use of each pool.
    uses: Vec<Sum>,
    /// Whether a workshop is used; none: it costs nothing, or is used anyway.
    used: BTreeMap<usize, usize>,
    promised_workshops: Vec<bool>,
}

/// What promises there are at each step and pool.
pub(crate) fn promised(instance: &Instance) -> BTreeMap<(usize, usize), Promised> {
    let mut promised: BTreeMap<_, Promised> = BTreeMap::new();
    for promise in &instance.promises {
        let entry = promised.entry((promise.step, promise.pool)).or_default();
        entry.any = true;
        entry.starts += instance.started(promise);
    }
    promised
}

/// Promised pieces that wait at a workshop, by step and workshop.
pub(crate) fn waiting(instance: &Instance) -> BTreeMap<(usize, usize), f64> {
    let mut waiting = BTreeMap::new();
    for promise in instance.promises.iter().filter(|p| p.place.is_none()) {
        let key = (promise.step, instance.pools[promise.pool].workshop);
        *waiting.entry(key).or_default() += promise.commitment.quantity;
    }
    waiting
}

/// Builds the whole model.
pub(crate) fn build(instance: &Instance) -> Model {
    let mut builder = Builder {
        instance,
        model: Model::default(),
        able: instance.steps.iter().map(|_| Vec::new()).collect(),
        promised: promised(instance),
        waiting: waiting(instance),
        sources_at: BTreeMap::new(),
        uses: vec![Sum::new(); instance.pools.len()],
        used: BTreeMap::new(),
        promised_workshops: instance.promised_workshops(),
    };
    for step in 0..instance.steps.len() {
        if instance.steps[step].delivers() {
            let open = instance.orders[instance.steps[step].order].places.iter();
            builder.find_able(step, open.map(|place| place.open()).sum());
        }
    }
    builder.activations();
    for order in 0..instance.orders.len() {
        builder.order(order);
    }
    builder.offer_limits();
    builder.capacities();
    builder.stocks();
    builder.model.program.round_down();
    builder.model
}

impl Builder<'_, '_> {
    fn whole(&self) -> bool {
        self.instance.policy.whole_pieces
    }

    fn floor(&self, pieces: f64) -> f64 {
        if self.whole() { (pieces + 1e-9).floor() } else { pieces }
    }

    fn ceil(&self, pieces: f64) -> f64 {
        if self.whole() { (pieces - 1e-9).ceil() } else { pieces }
    }

    fn promised_at(&self, step: usize, pool: usize) -> Promised {
        self.promised.get(&(step, pool)).copied().unwrap_or_default()
    }

    /// The least that new work at a step and pool must start, if any.
    fn least_start(&self, step: usize, pool: usize) -> f64 {
        if !self.instance.policy.lots {
            return 0.0;
        }
        let lot = self.instance.pools[pool].capability.min_lot;
        self.ceil(lot - self.promised_at(step, pool).starts).max(0.0)
    }

    /// Set-up cost and use that new work would bring.
    fn new_setup(&self, step: usize, pool: usize) -> (f64, f64) {
        if !self.instance.policy.lots || self.promised_at(step, pool).any {
            return (0.0, 0.0);
        }
        let capability = self.instance.pools[pool].capability;
        (capability.setup_cost, capability.setup_use)
    }

    /// The offers of a workshop for a delivering step.
    fn offers(&self, step: usize, workshop: usize) -> &[usize] {
        let step = &self.instance.steps[step];
        if !step.delivers() {
            return &[];
        }
        self.instance.offers_of.get(&(step.order, workshop)).map_or(&[], Vec::as_slice)
    }

    /// Finds who can make `need` good pieces of a step, and then of its inputs.
    fn find_able(&mut self, step: usize, need: f64) {
        let instance = self.instance;
        let mut able = Vec::new();
        let everybody;
        let candidates = match &instance.only {
            Some(only) => &only[step],
            None => {
                everybody = (0..instance.workshops.len()).collect();
                &everybody
            }
        };
        for &workshop in candidates {
            let fit = fit::fit(instance, step, workshop);
            let pools: Vec<(usize, f64)> = fit
                .pools
                .into_iter()
                .map(|pool| (pool, self.most_starts(step, pool, need)))
                .filter(|&(_, most)| most > 0.0)
                .collect();
            if !pools.is_empty() {
                able.push(Able { workshop, pools });
            }
        }
        let starts: f64 = able.iter().flat_map(|a| &a.pools).map(|&(_, most)| most).sum();
        self.able[step] = able;
        for &(input, per_piece) in &instance.steps[step].inputs {
            let whole_flows = self.able[step].len() as f64;
            self.find_able(input, per_piece * starts + whole_flows);
        }
    }

    /// The most pieces that a plan could want to start; 0 where not even a lot can be.
    fn most_starts(&self, step: usize, pool: usize, need: f64) -> f64 {
        let instance = self.instance;
        let offers = self.offers(step, instance.pools[pool].workshop);
        let terms = offers.iter().map(|&k| Some(k)).chain([None]);
        let least_use = terms.map(|offer| instance.use_per_start(step, pool, offer)).fold(f64::INFINITY, f64::min);
        let (_, setup_use) = self.new_setup(step, pool);
        let room = (instance.pools[pool].left() - setup_use).max(0.0);
        let by_capacity = self.floor(room / least_use);
        // Pieces under different quotes are started apart, so each may round up.
        let apart = if offers.is_empty() { 0.0 } else { offers.len() as f64 + 1.0 };
        let by_need = self.ceil(need / instance.pools[pool].capability.yield_) + apart;
        let lot = self.least_start(step, pool);
        if by_capacity < lot { 0.0 } else { by_capacity.min(by_need.max(lot)) }
    }

    /// One column per workshop whose use costs something and is not given anyway.
    fn activations(&mut self) {
        let instance = self.instance;
        for (w, workshop) in instance.workshops.iter().enumerate() {
            let once = if instance.policy.lots { workshop.activation_cost } else { 0.0 };
            let cost = instance.weigh(once, 0.0) + instance.policy.weights.spread;
            if cost > 0.0 && !self.promised_workshops[w] {
                let column = self.model.program.column(cost, 1.0, true);
                self.used.insert(w, column);
            }
        }
    }

    /// `column` only if `switch` is on, up to `high`.
    fn only_if(&mut self, column: usize, high: f64, switch: usize) {
        self.model.program.at_most(vec![(column, 1.0), (switch, -high)], 0.0);
    }

    fn order(&mut self, order: usize) {
        let instance = self.instance;
        let steps = instance.orders[order].steps.clone();
        let first_delivery = self.model.deliveries.len();
        for step in steps.clone() {
            let sources = if instance.steps[step].delivers() { self.deliveries(step) } else { self.moves(step) };
            for source in sources {
                self.make(source);
            }
        }
        for step in steps {
            self.inputs(step);
            self.material(step);
        }
        self.demand(order, first_delivery);
        self.limits(order, first_delivery);
    }
}
