//! The allocation problem as one mixed-integer program.
//!
//! A source is what one workshop makes for one operation, on computed terms or under one quote. Pieces
//! leave it as deliveries or as moves to the next operation; the pools it starts them on are its makes.
//! Whatever the document limits is a row; whatever it prices is a cost. Building goes from the
//! delivering operation back to its inputs, because that bounds how many pieces can ever be needed.

use crate::fit::{self, reach};
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
    /// Pairs of step and pool that fit.
    pub candidates: usize,
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
    pub place: usize,
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
    builder.model
}

impl Builder<'_, '_> {
    fn whole(&self) -> bool {
        self.instance.policy.whole_pieces
    }

    fn floor(&self, pieces: f64) -> f64 {
        if self.whole() {
            (pieces + 1e-9).floor()
        } else {
            pieces
        }
    }

    fn ceil(&self, pieces: f64) -> f64 {
        if self.whole() {
            (pieces - 1e-9).ceil()
        } else {
            pieces
        }
    }

    fn promised_at(&self, step: usize, pool: usize) -> Promised {
        self.promised
            .get(&(step, pool))
            .copied()
            .unwrap_or_default()
    }

    /// The least that new work at a step and pool must start, if any.
    fn least_start(&self, step: usize, pool: usize) -> f64 {
        if !self.instance.policy.lots {
            return 0.0;
        }
        let lot = self.instance.pools[pool].capability.min_lot;
        self.ceil(lot - self.promised_at(step, pool).starts)
            .max(0.0)
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
        self.instance
            .offers_of
            .get(&(step.order, workshop))
            .map_or(&[], Vec::as_slice)
    }

    /// Finds who can make `need` good pieces of a step, and then of its inputs.
    fn find_able(&mut self, step: usize, need: f64) {
        let instance = self.instance;
        let mut able = Vec::new();
        for workshop in 0..instance.workshops.len() {
            let fit = fit::fit(instance, step, workshop);
            self.model.candidates += fit.pools.len();
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
        let starts: f64 = able
            .iter()
            .flat_map(|a| &a.pools)
            .map(|&(_, most)| most)
            .sum();
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
        let least_use = terms
            .map(|offer| instance.use_per_start(step, pool, offer))
            .fold(f64::INFINITY, f64::min);
        let (_, setup_use) = self.new_setup(step, pool);
        let room = (instance.pools[pool].left() - setup_use).max(0.0);
        let by_capacity = self.floor(room / least_use);
        // Pieces under different quotes are started apart, so each may round up.
        let apart = if offers.is_empty() {
            0.0
        } else {
            offers.len() as f64 + 1.0
        };
        let by_need = self.ceil(need / instance.pools[pool].capability.yield_) + apart;
        let lot = self.least_start(step, pool);
        if by_capacity < lot {
            0.0
        } else {
            by_capacity.min(by_need.max(lot))
        }
    }

    /// One column per workshop whose use costs something and is not given anyway.
    fn activations(&mut self) {
        let instance = self.instance;
        for (w, workshop) in instance.workshops.iter().enumerate() {
            let once = if instance.policy.lots {
                workshop.activation_cost
            } else {
                0.0
            };
            let cost = instance.weigh(once, 0.0) + instance.policy.weights.spread;
            if cost > 0.0 && !self.promised_workshops[w] {
                let column = self.model.program.column(cost, 1.0, true);
                self.used.insert(w, column);
            }
        }
    }

    /// `column` only if `switch` is on, up to `high`.
    fn only_if(&mut self, column: usize, high: f64, switch: usize) {
        self.model
            .program
            .at_most(vec![(column, 1.0), (switch, -high)], 0.0);
    }

    fn order(&mut self, order: usize) {
        let instance = self.instance;
        let steps = instance.orders[order].steps.clone();
        let first_delivery = self.model.deliveries.len();
        for step in steps.clone() {
            let sources = if instance.steps[step].delivers() {
                self.deliveries(step)
            } else {
                self.moves(step)
            };
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

    /// Deliveries of a step, by workshop and terms.
    fn deliveries(&mut self, step: usize) -> Vec<(Source, Vec<(usize, f64)>)> {
        let instance = self.instance;
        let order = instance.steps[step].order;
        let mut sources = Vec::new();
        for able in std::mem::take(&mut self.able[step]) {
            let workshop = able.workshop;
            let mut outs: BTreeMap<Option<usize>, Vec<usize>> = BTreeMap::new();
            for (place, wanted) in instance.orders[order].places.iter().enumerate() {
                if wanted.open() <= 0.0 {
                    continue;
                }
                let offers = instance.offers_at(order, workshop, place);
                let km = instance.km_to_place(workshop, order, place);
                let terms: Vec<Option<usize>> = if !offers.is_empty() {
                    offers.into_iter().map(Some).collect()
                } else if reach(instance, workshop, order, place).is_some() {
                    vec![None]
                } else {
                    Vec::new()
                };
                for offer in terms {
                    let high = self.most_good(&able, offer).min(wanted.open());
                    if high <= 0.0 {
                        continue;
                    }
                    let money = match offer {
                        Some(k) => instance.offers[k].quote.unit_cost,
                        None => instance.steps[step].cost_per_piece_km * km.unwrap_or(0.0),
                    };
                    let cost = instance.weigh(money, km.unwrap_or(0.0));
                    let column = self.model.program.column(cost, high, self.whole());
                    if let Some(&used) = self.used.get(&workshop) {
                        self.only_if(column, high, used);
                    }
                    outs.entry(offer).or_default().push(column);
                    self.model.deliveries.push(Delivery {
                        step,
                        workshop,
                        place,
                        offer,
                        km,
                        column,
                    });
                }
            }
            for (offer, outs) in outs {
                let pools = self.pools_for(&able, offer);
                let makes = Vec::new();
                let source = Source {
                    step,
                    workshop,
                    offer,
                    outs,
                    makes,
                };
                sources.push((source, pools));
            }
            self.able[step].push(able);
        }
        sources
    }

    /// The pools that an offer, or computed work, may use.
    fn pools_for(&self, able: &Able, offer: Option<usize>) -> Vec<(usize, f64)> {
        let named = offer.and_then(|k| self.instance.offers[k].pool);
        let fits = |&(pool, _): &(usize, f64)| named.is_none_or(|named| named == pool);
        able.pools.iter().copied().filter(fits).collect()
    }

    fn most_good(&self, able: &Able, offer: Option<usize>) -> f64 {
        let good = |(pool, most): (usize, f64)| {
            self.floor(most * self.instance.pools[pool].capability.yield_)
        };
        self.pools_for(able, offer).into_iter().map(good).sum()
    }

    /// Moves of a step's output to whoever can take the next step, by workshop.
    fn moves(&mut self, step: usize) -> Vec<(Source, Vec<(usize, f64)>)> {
        let instance = self.instance;
        let Some(consumer) = instance.steps[step].consumer else {
            return Vec::new();
        };
        let per_piece = instance.steps[consumer]
            .inputs
            .iter()
            .find(|(s, _)| *s == step);
        let per_piece = per_piece.map_or(0.0, |&(_, per_piece)| per_piece);
        let targets: Vec<(usize, f64)> = self.able[consumer]
            .iter()
            .map(|able| {
                let starts: f64 = able.pools.iter().map(|&(_, most)| most).sum();
                (able.workshop, self.ceil(per_piece * starts))
            })
            .collect();
        let mut from: BTreeMap<usize, Vec<(usize, f64)>> = self.able[step]
            .iter()
            .map(|able| (able.workshop, able.pools.clone()))
            .collect();
        for &(_, workshop) in self.waiting.keys().filter(|(s, _)| *s == step) {
            from.entry(workshop).or_default();
        }
        let mut sources = Vec::new();
        for (workshop, pools) in from {
            let waiting = self.waiting.get(&(step, workshop)).copied().unwrap_or(0.0);
            let made: f64 = pools
                .iter()
                .map(|&(pool, most)| self.floor(most * instance.pools[pool].capability.yield_))
                .sum();
            let mut outs = Vec::new();
            for &(to, wanted) in &targets {
                let Some(km) = instance.km_to_workshop(workshop, to) else {
                    continue;
                };
                let money = instance.steps[step].cost_per_piece_km * km;
                let high = wanted.min(made + waiting);
                let cost = instance.weigh(money, km);
                let column = self.model.program.column(cost, high, self.whole());
                outs.push(column);
                self.model.moves.push(Move {
                    step,
                    from: workshop,
                    to,
                    km,
                    column,
                });
            }
            let makes = Vec::new();
            let source = Source {
                step,
                workshop,
                offer: None,
                outs,
                makes,
            };
            sources.push((source, pools));
        }
        sources
    }

    /// Starts the pieces of a source: good pieces that leave it come from its pools or wait there.
    fn make(&mut self, (mut source, pools): (Source, Vec<(usize, f64)>)) {
        let instance = self.instance;
        let step = source.step;
        let waiting = match instance.steps[step].delivers() {
            true => 0.0,
            false => self
                .waiting
                .get(&(step, source.workshop))
                .copied()
                .unwrap_or(0.0),
        };
        let out: Sum = source.outs.iter().map(|&column| (column, 1.0)).collect();
        let alone = match pools[..] {
            [(pool, _)] if waiting == 0.0 && self.least_start(step, pool) == 0.0 => Some(pool),
            _ => None,
        };
        let yield_of = |pool: usize| instance.pools[pool].capability.yield_;
        if let Some(pool) = alone.filter(|&pool| yield_of(pool) == 1.0 || !self.whole()) {
            let per_good = 1.0 / yield_of(pool);
            let starts: Sum = out.iter().map(|&(column, _)| (column, per_good)).collect();
            for &(column, per_good) in &starts {
                let cost = per_good * self.start_cost(step, pool, source.offer);
                self.model.program.columns[column].cost += cost;
            }
            let most = pools[0].1;
            if !starts.is_empty() && self.used.contains_key(&source.workshop) {
                self.on_if_used(source.workshop, starts.clone(), most);
            }
            source.makes.push(Make { pool, starts });
        } else {
            let mut balance = out;
            for (pool, most) in pools.iter().copied() {
                let cost = self.start_cost(step, pool, source.offer);
                let started = self.model.program.column(cost, most, self.whole());
                let rate = yield_of(pool);
                if self.whole() && rate < 1.0 && pools.len() > 1 {
                    let good = self
                        .model
                        .program
                        .column(0.0, self.floor(most * rate), true);
                    self.model
                        .program
                        .at_most(vec![(good, 1.0), (started, -rate)], 0.0);
                    balance.push((good, -1.0));
                } else {
                    balance.push((started, -rate));
                }
                if let Some(&used) = self.used.get(&source.workshop) {
                    self.only_if(started, most, used);
                }
                source.makes.push(Make {
                    pool,
                    starts: vec![(started, 1.0)],
                });
            }
            self.model.program.at_most(balance, waiting);
        }
        let at = (source.step, source.workshop);
        self.sources_at
            .entry(at)
            .or_default()
            .push(self.model.sources.len());
        self.model.sources.push(source);
    }

    fn on_if_used(&mut self, workshop: usize, mut starts: Sum, most: f64) {
        if let Some(&used) = self.used.get(&workshop)
            && starts.len() > 1
        {
            starts.push((used, -most));
            self.model.program.at_most(starts, 0.0);
        }
    }

    /// Weighted cost of one started piece; under a quote it is paid when it is delivered.
    fn start_cost(&self, step: usize, pool: usize, offer: Option<usize>) -> f64 {
        if offer.is_some() {
            return 0.0;
        }
        let capability = self.instance.pools[pool].capability;
        let use_per_start = self.instance.use_per_start(step, pool, None);
        self.instance.weigh(
            capability.unit_cost + capability.use_cost * use_per_start,
            0.0,
        )
    }

    fn sources(&self, step: usize, workshop: usize) -> impl Iterator<Item = &Source> {
        let at = self.sources_at.get(&(step, workshop)).into_iter().flatten();
        at.map(|&i| &self.model.sources[i])
    }

    /// All that is started at a step and workshop, each start `times` over.
    fn starts_at(&self, step: usize, workshop: usize, times: f64) -> Sum {
        let makes = self
            .sources(step, workshop)
            .flat_map(|source| &source.makes);
        let starts = makes.flat_map(|make| &make.starts);
        starts.map(|&(column, n)| (column, n * times)).collect()
    }

    /// Pieces that arrive cover what started pieces consume.
    fn inputs(&mut self, step: usize) {
        for &(input, per_piece) in &self.instance.steps[step].inputs {
            let mut arriving: BTreeMap<usize, Sum> = BTreeMap::new();
            for arrival in self.model.moves.iter().filter(|m| m.step == input) {
                arriving
                    .entry(arrival.to)
                    .or_default()
                    .push((arrival.column, -1.0));
            }
            for i in 0..self.able[step].len() {
                let workshop = self.able[step][i].workshop;
                let mut row = self.starts_at(step, workshop, per_piece);
                row.extend(arriving.remove(&workshop).unwrap_or_default());
                self.model.program.at_most(row, 0.0);
            }
        }
    }

    /// Material bought is material used, and enough of it is recycled.
    fn material(&mut self, step: usize) {
        let instance = self.instance;
        let operation = instance.steps[step].operation;
        let kg = operation.material_kg_per_piece;
        let Some(material) = operation.material.as_ref().filter(|_| kg > 0.0) else {
            return;
        };
        let mut floor = Sum::new();
        for i in 0..self.able[step].len() {
            let workshop = self.able[step][i].workshop;
            let most: f64 = self.able[step][i]
                .pools
                .iter()
                .map(|&(_, most)| most * kg)
                .sum();
            let mut row = self.starts_at(step, workshop, kg);
            for (s, stock) in instance.stocks.iter().enumerate() {
                let supplier = instance.workshops[stock.workshop];
                let Some(km) = instance.km_to_workshop(stock.workshop, workshop) else {
                    continue;
                };
                if stock.supply.material != *material || supplier.paused || stock.supply.kg <= 0.0 {
                    continue;
                }
                let money = stock.supply.cost_per_kg + stock.supply.cost_per_kg_km * km;
                let high = most.min(stock.supply.kg);
                let cost = instance.weigh(money, km / 1000.0);
                let column = self.model.program.column(cost, high, false);
                if let Some(&used) = self.used.get(&stock.workshop) {
                    self.only_if(column, high, used);
                }
                row.push((column, -1.0));
                let share = operation.min_recycled_share;
                floor.push((column, share - f64::from(u8::from(stock.supply.recycled))));
                self.model.purchases.push(Purchase {
                    step,
                    workshop,
                    stock: s,
                    km,
                    column,
                });
            }
            self.model.program.exactly(row, 0.0);
        }
        if operation.min_recycled_share > 0.0 {
            self.model.program.at_most(floor, 0.0);
        }
    }

    /// What is delivered and what stays open is what is wanted.
    fn demand(&mut self, order: usize, first_delivery: usize) {
        let instance = self.instance;
        let policy = &instance.policy;
        let priority = instance.orders[order].request.priority;
        let mut rows: Vec<Sum> = vec![Sum::new(); instance.orders[order].places.len()];
        for delivery in &self.model.deliveries[first_delivery..] {
            rows[delivery.place].push((delivery.column, 1.0));
        }
        for (place, mut row) in rows.into_iter().enumerate() {
            let wanted = &instance.orders[order].places[place];
            let penalty = policy.unfilled_penalty.unwrap_or(0.0) * priority;
            let column = self.model.program.column(penalty, wanted.open(), false);
            row.push((column, 1.0));
            self.model.program.exactly(row, wanted.open());
            if policy.fair_shortage && wanted.wanted > 0.0 {
                let worst = match self.model.worst_share {
                    Some(worst) => worst,
                    None => self.model.program.column(0.0, 1.0, false),
                };
                self.model.worst_share = Some(worst);
                self.only_if(column, wanted.wanted, worst);
            }
            self.model.open.push(Open {
                order,
                place,
                column,
            });
        }
    }

    /// Lots and set-ups, shares, and how many workshops deliver.
    fn limits(&mut self, order: usize, first_delivery: usize) {
        for step in self.instance.orders[order].steps.clone() {
            for i in 0..self.able[step].len() {
                for j in 0..self.able[step][i].pools.len() {
                    let (pool, most) = self.able[step][i].pools[j];
                    self.lot(step, pool, most);
                }
            }
        }
        let instance = self.instance;
        let mut by_workshop: BTreeMap<usize, Vec<(usize, f64)>> = BTreeMap::new();
        for delivery in &self.model.deliveries[first_delivery..] {
            let high = self.model.program.columns[delivery.column].high;
            by_workshop
                .entry(delivery.workshop)
                .or_default()
                .push((delivery.column, high));
        }
        let mut promised: BTreeMap<usize, f64> = BTreeMap::new();
        for promise in instance.promises.iter().filter(|p| p.place.is_some()) {
            if instance.steps[promise.step].order == order {
                let workshop = instance.pools[promise.pool].workshop;
                *promised.entry(workshop).or_default() += promise.commitment.quantity;
            }
        }
        if let Some(limit) = instance.orders[order].share_limit() {
            for (workshop, columns) in &by_workshop {
                let taken = promised.get(workshop).copied().unwrap_or(0.0);
                let left = self.floor(limit - taken).max(0.0);
                let terms = columns.iter().map(|&(column, _)| (column, 1.0)).collect();
                self.model.program.at_most(terms, left);
                for &(column, high) in columns {
                    self.model.program.columns[column].high = high.min(left);
                }
            }
        }
        let limit = instance.orders[order].request.max_workshops;
        if let Some(limit) = limit.filter(|_| instance.limits_workshops) {
            let left = (f64::from(limit) - promised.len() as f64).max(0.0);
            let mut delivering = Sum::new();
            for (workshop, columns) in by_workshop {
                if promised.contains_key(&workshop) {
                    continue;
                }
                let delivers = self.model.program.column(0.0, 1.0, true);
                delivering.push((delivers, 1.0));
                for (column, _) in columns {
                    let high = self.model.program.columns[column].high;
                    self.only_if(column, high, delivers);
                }
                if let Some(&used) = self.used.get(&workshop) {
                    self.only_if(delivers, 1.0, used);
                }
            }
            self.model.program.at_most(delivering, left);
        }
    }

    /// Nothing, or at least the lot, and a set-up with it.
    fn lot(&mut self, step: usize, pool: usize, most: f64) {
        let workshop = self.instance.pools[pool].workshop;
        let mut all = Sum::new();
        let mut uses = Sum::new();
        for source in self.sources(step, workshop) {
            let use_per_start = self.instance.use_per_start(step, pool, source.offer);
            for make in source.makes.iter().filter(|make| make.pool == pool) {
                all.extend(&make.starts);
                uses.extend(
                    make.starts
                        .iter()
                        .map(|&(column, n)| (column, n * use_per_start)),
                );
            }
        }
        self.uses[pool].extend(uses);
        let lot = self.least_start(step, pool);
        let (setup_cost, setup_use) = self.new_setup(step, pool);
        let lot_binds = if self.whole() { lot > 1.0 } else { lot > 0.0 };
        if all.is_empty() || !(lot_binds || setup_cost > 0.0 || setup_use > 0.0) {
            return;
        }
        let cost = self.instance.weigh(setup_cost, 0.0);
        let on = self.model.program.column(cost, 1.0, true);
        let mut upper = all.clone();
        upper.push((on, -most));
        self.model.program.at_most(upper, 0.0);
        if all.len() > 1 && setup_cost > 0.0 {
            for &(column, starts) in &all {
                let high = self.model.program.columns[column].high.min(most / starts);
                self.only_if(column, high, on);
            }
        }
        if lot > 0.0 {
            let mut lower: Sum = all.iter().map(|&(column, n)| (column, -n)).collect();
            lower.push((on, lot));
            self.model.program.at_most(lower, 0.0);
        }
        if setup_use > 0.0 {
            self.uses[pool].push((on, setup_use));
        }
        if let Some(&used) = self.used.get(&workshop) {
            self.only_if(on, 1.0, used);
        }
    }

    /// One cap for a quote, over all routings and capabilities.
    fn offer_limits(&mut self) {
        let mut rows: BTreeMap<usize, Sum> = BTreeMap::new();
        for delivery in &self.model.deliveries {
            if let Some(offer) = delivery.offer {
                rows.entry(offer).or_default().push((delivery.column, 1.0));
            }
        }
        for (offer, row) in rows {
            if let Some(most) = self.instance.offers[offer].quote.max_quantity {
                self.model.program.at_most(row, most);
            }
        }
    }

    fn capacities(&mut self) {
        for (pool, mut uses) in std::mem::take(&mut self.uses).into_iter().enumerate() {
            let left = self.instance.pools[pool].left();
            match self.used.get(&self.instance.pools[pool].workshop) {
                Some(&used) if !uses.is_empty() => {
                    uses.push((used, -left));
                    self.model.program.at_most(uses, 0.0);
                }
                _ => self.model.program.at_most(uses, left),
            }
        }
    }

    fn stocks(&mut self) {
        let mut rows: BTreeMap<usize, Sum> = BTreeMap::new();
        for purchase in &self.model.purchases {
            rows.entry(purchase.stock)
                .or_default()
                .push((purchase.column, 1.0));
        }
        for (stock, row) in rows {
            self.model
                .program
                .at_most(row, self.instance.stocks[stock].supply.kg);
        }
    }
}
