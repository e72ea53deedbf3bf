//! From a solution of the model to the lines, flows and money of a plan.
//!
//! Good pieces of a line are exactly those that leave it. Starts that neither a piece nor a lot nor an
//! input needs are dropped: they cost nothing in the model, but somebody would make them.

use crate::instance::Instance;
use crate::model::{self, Model, Source};
use crate::plan::{Flow, Line, SupplyRef, Terms, Unfilled};
use std::collections::BTreeMap;

/// What a plan consists of, and what it costs.
#[derive(Debug, Default)]
pub(crate) struct Work {
    pub lines: Vec<Line>,
    pub flows: Vec<Flow>,
    pub unfilled: Vec<Unfilled>,
    pub terms: Terms,
    /// Pieces (and tonnes of material) times kilometres.
    pub piece_km: f64,
    /// Which workshops make or supply anything.
    pub used: Vec<bool>,
}

impl Work {
    /// The weighted cost.
    pub fn objective(&self, instance: &Instance) -> f64 {
        let used = self.used.iter().filter(|&&used| used).count() as f64;
        instance.weigh(self.terms.money(), self.piece_km)
            + self.terms.unfilled_penalty
            + instance.policy.weights.spread * used
    }
}

/// Identifies a line: step, pool, committed.
type LineKey = (usize, usize, bool);

#[derive(Default)]
struct Made {
    started: f64,
    good: f64,
    used: f64,
    cost: f64,
}

/// Pieces of one source, started on one pool.
struct Started {
    offer: Option<usize>,
    started: f64,
    good: f64,
}

struct Extraction<'a, 'p> {
    instance: &'a Instance<'p>,
    work: Work,
    lines: BTreeMap<LineKey, Made>,
}

/// The work that promises alone are.
pub(crate) fn promised(instance: &Instance) -> Work {
    let mut extraction = Extraction::new(instance);
    extraction.promises();
    extraction.finish()
}

/// The work that a solution stands for, promises included.
pub(crate) fn work(instance: &Instance, model: &Model, values: &[f64]) -> Work {
    let mut extraction = Extraction::new(instance);
    extraction.promises();
    extraction.makes(model, values);
    extraction.deliveries(model, values);
    extraction.moves(model, values);
    extraction.purchases(model, values);
    extraction.unfilled(model, values);
    extraction.finish()
}

/// Zero, where a solver's arithmetic left a trace.
fn clean(value: f64) -> f64 {
    if value.abs() < 1e-9 { 0.0 } else { value }
}

impl<'a, 'p> Extraction<'a, 'p> {
    fn new(instance: &'a Instance<'p>) -> Self {
        let work = Work { used: vec![false; instance.workshops.len()], ..Work::default() };
        Extraction { instance, work, lines: BTreeMap::new() }
    }

    fn promises(&mut self) {
        let instance = self.instance;
        let mut flows: BTreeMap<(usize, usize, usize), (f64, f64)> = BTreeMap::new();
        for promise in &instance.promises {
            let commitment = promise.commitment;
            let capability = instance.pools[promise.pool].capability;
            let workshop = instance.pools[promise.pool].workshop;
            let step = &instance.steps[promise.step];
            let started = instance.started(promise);
            let used = started * instance.use_per_start(promise.step, promise.pool, None);
            let computed = capability.unit_cost * started + capability.use_cost * used;
            let cost = commitment.unit_cost.map_or(computed, |unit| unit * commitment.quantity);
            let line = self.lines.entry((promise.step, promise.pool, true)).or_default();
            line.started += started;
            line.good += commitment.quantity;
            line.cost += cost;
            if !commitment.reserved {
                line.used += used;
            }
            self.work.terms.production += cost;
            self.work.used[workshop] = true;
            if let Some(place) = promise.place {
                let km = instance.km_to_place(workshop, step.order, place);
                let carried = commitment.quantity * km.unwrap_or(0.0);
                let cost = match commitment.unit_cost {
                    Some(_) => 0.0,
                    None => step.cost_per_piece_km * carried,
                };
                let flow = flows.entry((promise.step, workshop, place)).or_default();
                flow.0 += commitment.quantity;
                flow.1 += cost;
                self.work.terms.transport += cost;
                self.work.piece_km += carried;
            }
        }
        for (step, pool) in instance.promised_pairs() {
            if let Some(line) = self.lines.get_mut(&(step, pool, true)) {
                line.used += instance.promised_setup_use(step, pool);
                if instance.policy.lots {
                    let setup = instance.pools[pool].capability.setup_cost;
                    line.cost += setup;
                    self.work.terms.setup += setup;
                }
            }
        }
        for ((step, workshop, place), (quantity, cost)) in flows {
            let mut flow = self.delivery(step, workshop, place);
            flow.quantity = quantity;
            flow.cost = cost;
            flow.committed = true;
            self.work.flows.push(flow);
        }
    }

    /// Lines: what each pool starts, how much of it is good, what it uses and costs.
    fn makes(&mut self, model: &Model, values: &[f64]) {
        let instance = self.instance;
        let waiting = model::waiting(instance);
        let promised = model::promised(instance);
        let mut starts: BTreeMap<(usize, usize), Vec<Started>> = BTreeMap::new();
        for source in &model.sources {
            let mut good = goods_of(source, values);
            if !instance.steps[source.step].delivers() {
                good -= waiting.get(&(source.step, source.workshop)).copied().unwrap_or(0.0);
            }
            let mut good = good.max(0.0);
            for make in &source.makes {
                let started: f64 = make.starts.iter().map(|&(column, n)| n * values[column]).sum();
                let most = started * instance.pools[make.pool].capability.yield_;
                let most = if instance.policy.whole_pieces { (most + 1e-6).floor() } else { most };
                let made = clean(good.min(most));
                good -= made;
                let at = starts.entry((source.step, make.pool)).or_default();
                at.push(Started { offer: source.offer, started: clean(started), good: made });
            }
            // Rounding in the solver may leave a crumb over; it belongs to the last line.
            if let Some(make) = source.makes.last()
                && good > 0.0
                && !instance.policy.whole_pieces
                && let Some(at) = starts.get_mut(&(source.step, make.pool))
                && let Some(last) = at.last_mut()
            {
                last.good += good;
            }
        }
        for ((step, pool), mut starts) in starts {
            let already = promised.get(&(step, pool)).copied().unwrap_or_default();
            self.trim(step, pool, already.starts, &mut starts);
            if starts.iter().all(|s| s.started <= 0.0) {
                continue;
            }
            let capability = instance.pools[pool].capability;
            let mut line = Made::default();
            for Started { offer, started, good } in starts {
                let used = started * instance.use_per_start(step, pool, offer);
                line.started += started;
                line.good += good;
                line.used += used;
                line.cost += match offer {
                    Some(k) => good * instance.offers[k].quote.unit_cost,
                    None => started * capability.unit_cost + used * capability.use_cost,
                };
            }
            self.work.terms.production += line.cost;
            if instance.policy.lots && !already.any {
                line.used += capability.setup_use;
                line.cost += capability.setup_cost;
                self.work.terms.setup += capability.setup_cost;
            }
            self.work.used[instance.pools[pool].workshop] = true;
            self.lines.insert((step, pool, false), line);
        }
    }

    /// Drops starts that nothing needs.
    fn trim(&self, step: usize, pool: usize, promised: f64, starts: &mut [Started]) {
        let operation = self.instance.steps[step].operation;
        if !operation.inputs.is_empty() || operation.material_kg_per_piece > 0.0 {
            return; // inputs and material are balanced against starts
        }
        let capability = self.instance.pools[pool].capability;
        let whole = self.instance.policy.whole_pieces;
        let needed = |good: f64| {
            let started = good / capability.yield_;
            if whole { (started - 1e-6).ceil() } else { started }
        };
        let lot = if self.instance.policy.lots { capability.min_lot - promised } else { 0.0 };
        let lot = if whole { (lot - 1e-9).ceil() } else { lot };
        let total: f64 = starts.iter().map(|s| s.started).sum();
        let least: f64 = starts.iter().map(|s| needed(s.good)).sum();
        let mut surplus = total - least;
        if least > 0.0 || lot <= 0.0 {
            surplus -= (lot - least).max(0.0);
        } else {
            surplus = total; // nothing good comes of it: no lot is needed either
        }
        for start in starts.iter_mut() {
            let drop = surplus.min(start.started - needed(start.good)).max(0.0);
            start.started = clean(start.started - drop);
            surplus -= drop;
        }
    }

    fn deliveries(&mut self, model: &Model, values: &[f64]) {
        let mut flows: BTreeMap<(usize, usize, usize), (f64, f64)> = BTreeMap::new();
        for delivery in &model.deliveries {
            let quantity = clean(values[delivery.column]);
            if quantity <= 0.0 {
                continue;
            }
            let carried = quantity * delivery.km.unwrap_or(0.0);
            let cost = match delivery.offer {
                Some(_) => 0.0,
                None => self.instance.steps[delivery.step].cost_per_piece_km * carried,
            };
            let key = (delivery.step, delivery.workshop, delivery.place);
            let flow = flows.entry(key).or_default();
            flow.0 += quantity;
            flow.1 += cost;
            self.work.terms.transport += cost;
            self.work.piece_km += carried;
        }
        for ((step, workshop, place), (quantity, cost)) in flows {
            let mut flow = self.delivery(step, workshop, place);
            flow.quantity = quantity;
            flow.cost = cost;
            self.work.flows.push(flow);
        }
    }

    /// A flow of a step's output to a destination, still without quantity.
    fn delivery(&self, step: usize, workshop: usize, place: usize) -> Flow {
        let order = self.instance.steps[step].order;
        let destination = self.instance.orders[order].places[place].destination;
        let km = self.instance.km_to_place(workshop, order, place);
        let mut flow = self.flow(step, workshop, destination.id.clone(), km);
        flow.operation = Some(self.instance.steps[step].operation.id.clone());
        flow
    }

    fn flow(&self, step: usize, from: usize, to: String, km: Option<f64>) -> Flow {
        let step = &self.instance.steps[step];
        Flow {
            request: self.instance.orders[step.order].request.id.clone(),
            routing: step.routing.id.clone(),
            operation: None,
            supply: None,
            to_operation: None,
            from: self.instance.workshops[from].id.clone(),
            to,
            quantity: 0.0,
            km,
            cost: 0.0,
            committed: false,
        }
    }

    fn moves(&mut self, model: &Model, values: &[f64]) {
        for carried in &model.moves {
            let quantity = clean(values[carried.column]);
            if quantity <= 0.0 {
                continue;
            }
            let step = &self.instance.steps[carried.step];
            let to = self.instance.workshops[carried.to].id.clone();
            let mut flow = self.flow(carried.step, carried.from, to, Some(carried.km));
            flow.operation = Some(step.operation.id.clone());
            let consumer = step.consumer.map(|s| self.instance.steps[s].operation.id.clone());
            flow.to_operation = consumer;
            flow.quantity = quantity;
            flow.cost = step.cost_per_piece_km * carried.km * quantity;
            self.work.terms.transport += flow.cost;
            self.work.piece_km += carried.km * quantity;
            self.work.flows.push(flow);
        }
    }

    fn purchases(&mut self, model: &Model, values: &[f64]) {
        for purchase in &model.purchases {
            let quantity = clean(values[purchase.column]);
            if quantity <= 0.0 {
                continue;
            }
            let stock = &self.instance.stocks[purchase.stock];
            let to = self.instance.workshops[purchase.workshop].id.clone();
            let mut flow = self.flow(purchase.step, stock.workshop, to, Some(purchase.km));
            flow.supply = Some(SupplyRef { workshop: flow.from.clone(), index: stock.index });
            flow.to_operation = Some(self.instance.steps[purchase.step].operation.id.clone());
            flow.quantity = quantity;
            let per_kg = stock.supply.cost_per_kg + stock.supply.cost_per_kg_km * purchase.km;
            flow.cost = per_kg * quantity;
            self.work.terms.material += flow.cost;
            self.work.piece_km += purchase.km * quantity / 1000.0;
            self.work.used[stock.workshop] = true;
            self.work.flows.push(flow);
        }
    }

    fn unfilled(&mut self, model: &Model, values: &[f64]) {
        let mut delivered: BTreeMap<(usize, usize), f64> = BTreeMap::new();
        for delivery in &model.deliveries {
            let order = self.instance.steps[delivery.step].order;
            *delivered.entry((order, delivery.place)).or_default() += clean(values[delivery.column]);
        }
        for (o, order) in self.instance.orders.iter().enumerate() {
            for (p, place) in order.places.iter().enumerate() {
                let got = delivered.get(&(o, p)).copied().unwrap_or(0.0);
                let quantity = place.open() - got;
                if quantity > 1e-7 * place.wanted.max(1.0) {
                    let penalty = self.instance.policy.unfilled_penalty.unwrap_or(0.0);
                    self.work.terms.unfilled_penalty += penalty * order.request.priority * quantity;
                    self.work.unfilled.push(Unfilled {
                        request: order.request.id.clone(),
                        destination: place.destination.id.clone(),
                        quantity,
                    });
                }
            }
        }
    }

    fn finish(mut self) -> Work {
        let instance = self.instance;
        for ((step, pool, committed), made) in self.lines {
            let step = &instance.steps[step];
            let pool = &instance.pools[pool];
            self.work.lines.push(Line {
                request: instance.orders[step.order].request.id.clone(),
                routing: step.routing.id.clone(),
                operation: step.operation.id.clone(),
                workshop: instance.workshops[pool.workshop].id.clone(),
                capability: pool.capability.id.clone(),
                started: made.started,
                good: made.good,
                use_: made.used,
                cost: made.cost,
                committed,
            });
        }
        if instance.policy.lots {
            let used = self.work.used.iter().zip(&instance.workshops).filter(|(used, _)| **used);
            for (_, workshop) in used {
                self.work.terms.activation += workshop.activation_cost;
            }
        }
        self.work.lines.sort_by(|a, b| a.ids().cmp(&b.ids()));
        self.work.flows.sort_by(|a, b| a.ids().cmp(&b.ids()));
        self.work.unfilled.sort_by(|a, b| a.ids().cmp(&b.ids()));
        self.work
    }
}

/// Good pieces that leave a source.
fn goods_of(source: &Source, values: &[f64]) -> f64 {
    source.outs.iter().map(|&column| values[column]).sum()
}
