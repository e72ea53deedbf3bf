//! Flows: what is carried where, what it costs, and that it adds up at both ends.

use super::eligible::in_reach;
use super::papers::{Bench, Cargo, Papers, km};
use super::{Breaches, TOLERANCE, whole};
use crate::plan::Flow;
use std::collections::{BTreeMap, HashMap};

impl<'a> Papers<'a> {
    pub fn flows(&self, breaches: &mut Breaches) {
        for (i, flow) in self.plan.flows.iter().enumerate() {
            let path = format!("$.flows[{i}]");
            match self.cargo(flow) {
                Some(cargo) => self.flow(&path, flow, &cargo, breaches),
                None => continue,
            }
        }
        self.committed_flows(breaches);
        self.outflow(breaches);
        self.inflow(breaches);
        self.demand(breaches);
    }

    fn flow(&self, path: &str, flow: &'a Flow, cargo: &Cargo, breaches: &mut Breaches) {
        let from = self.location(&flow.from);
        let to = match cargo {
            Cargo::Delivery(_, destination) => destination.location,
            Cargo::Move(_) | Cargo::Material(..) => self.location(&flow.to),
        };
        let km = km(from, to);
        match (km, flow.km) {
            (Some(km), Some(stated)) => {
                breaches.must_be("km", format!("{path}.km"), stated, km);
            }
            (None, None) => {}
            _ => breaches.push("km", format!("{path}.km"), "one of the ends has no location"),
        }
        if flow.committed {
            return; // compared with the commitments as a whole
        }
        let policy = &self.problem.policy;
        if policy.whole_pieces && flow.supply.is_none() && !whole(flow.quantity) {
            breaches.push("not_whole", format!("{path}.quantity"), "pieces are whole");
        }
        let rate = match cargo {
            Cargo::Delivery(operation, destination) => {
                let request = self.requests.get(flow.request.as_str());
                let quotes = self.quotes_for(&flow.request, &flow.from, &destination.id);
                let out_of_reach = !km.zip(request).is_some_and(|(km, request)| in_reach(request, km));
                if quotes.is_empty() && out_of_reach {
                    breaches.push("out_of_reach", path, "too far, or nobody knows how far");
                }
                let per_km = operation.cost_per_piece_km.unwrap_or(policy.cost_per_piece_km);
                if quotes.is_empty() { per_km * km.unwrap_or(0.0) } else { 0.0 }
            }
            Cargo::Move(operation) => {
                let per_km = operation.cost_per_piece_km.unwrap_or(policy.cost_per_piece_km);
                if km.is_none() {
                    breaches.push("no_location", path, "pieces pass between known places");
                }
                per_km * km.unwrap_or(0.0)
            }
            Cargo::Material(operation, supply) => {
                if operation.material.as_ref() != Some(&supply.material) {
                    breaches.push("material", path, "the operation needs another material");
                }
                if self.workshops.get(flow.from.as_str()).is_some_and(|w| w.paused) {
                    breaches.push("paused", path, "the supplier is paused");
                }
                if km.is_none() {
                    breaches.push("no_location", path, "material passes between known places");
                }
                supply.cost_per_kg + supply.cost_per_kg_km * km.unwrap_or(0.0)
            }
        };
        breaches.must_be("cost", format!("{path}.cost"), flow.cost, rate * flow.quantity);
    }

    /// Committed deliveries are exactly those that were accepted.
    fn committed_flows(&self, breaches: &mut Breaches) {
        let mut agreed: BTreeMap<(Bench, &str), (f64, f64)> = BTreeMap::new();
        for (&bench, commitments) in &self.commitments {
            let (request, routing, operation, workshop) = bench;
            if !self.delivers(request, routing, operation) {
                continue;
            }
            for commitment in commitments {
                let Some(id) = commitment.destination.as_deref() else {
                    continue;
                };
                let flow = agreed.entry((bench, id)).or_default();
                flow.0 += commitment.quantity;
                if commitment.unit_cost.is_none() {
                    flow.1 += commitment.quantity * self.last_leg(request, routing, operation, workshop, id);
                }
            }
        }
        for (i, flow) in self.plan.flows.iter().enumerate().filter(|(_, flow)| flow.committed) {
            let operation = flow.operation.as_deref().unwrap_or_default();
            let bench: Bench = (&flow.request, &flow.routing, operation, &flow.from);
            let (quantity, cost) = agreed.remove(&(bench, flow.to.as_str())).unwrap_or_default();
            let path = format!("$.flows[{i}]");
            breaches.must_be("commitment", format!("{path}.quantity"), flow.quantity, quantity);
            breaches.must_be("commitment", format!("{path}.cost"), flow.cost, cost);
        }
        for ((bench, to), (quantity, _)) in agreed {
            if quantity > TOLERANCE {
                let text = format!("accepted delivery from {} to {to} is missing", bench.3);
                breaches.push("commitment", "$.flows", text);
            }
        }
    }

    /// Computed money for carrying one piece from a workshop to a destination.
    fn last_leg(&self, request: &str, routing: &str, operation: &str, workshop: &str, to: &str) -> f64 {
        let destination = self.requests.get(request).and_then(|r| r.destinations.iter().find(|d| d.id == to));
        let operation = self.routing(request, routing).and_then(|t| t.operations.iter().find(|o| o.id == operation));
        let per_km = operation.and_then(|o| o.cost_per_piece_km).unwrap_or(self.problem.policy.cost_per_piece_km);
        let km = km(self.location(workshop), destination.and_then(|d| d.location));
        per_km * km.unwrap_or(0.0)
    }

    /// Pieces that leave a bench are good pieces made or waiting there.
    fn outflow(&self, breaches: &mut Breaches) {
        let mut good: HashMap<Bench, f64> = HashMap::new();
        for line in &self.plan.lines {
            let waits = !self.delivers(&line.request, &line.routing, &line.operation);
            if !line.committed || waits {
                let bench: Bench = (&line.request, &line.routing, &line.operation, &line.workshop);
                *good.entry(bench).or_default() += line.good;
            }
        }
        let mut out: BTreeMap<Bench, f64> = BTreeMap::new();
        for flow in self.plan.flows.iter().filter(|flow| !flow.committed) {
            if let Some(operation) = &flow.operation {
                let bench: Bench = (&flow.request, &flow.routing, operation, &flow.from);
                *out.entry(bench).or_default() += flow.quantity;
            }
        }
        for (bench, out) in out {
            let good = good.get(&bench).copied().unwrap_or(0.0);
            let what = format!("the good pieces of {} at {}", bench.2, bench.3);
            breaches.at_most("balance", "$.flows".to_owned(), out, good, &what);
        }
    }

    /// Inputs and material that arrive at a bench cover what it starts.
    fn inflow(&self, breaches: &mut Breaches) {
        let mut arrived: HashMap<(Bench, &str), f64> = HashMap::new();
        let mut kilograms: HashMap<Bench, f64> = HashMap::new();
        let mut recycled: BTreeMap<(&str, &str, &str), (f64, f64)> = BTreeMap::new();
        for flow in &self.plan.flows {
            let Some(to) = &flow.to_operation else {
                continue;
            };
            let bench: Bench = (&flow.request, &flow.routing, to, &flow.to);
            match (self.cargo(flow), &flow.operation) {
                (Some(Cargo::Material(_, supply)), _) => {
                    *kilograms.entry(bench).or_default() += flow.quantity;
                    let at = recycled.entry((bench.0, bench.1, bench.2)).or_default();
                    at.0 += if supply.recycled { flow.quantity } else { 0.0 };
                    at.1 += flow.quantity;
                }
                (_, Some(operation)) => {
                    *arrived.entry((bench, operation)).or_default() += flow.quantity;
                }
                _ => {}
            }
        }
        let mut started: BTreeMap<Bench, f64> = BTreeMap::new();
        for line in self.plan.lines.iter().filter(|line| !line.committed) {
            let bench: Bench = (&line.request, &line.routing, &line.operation, &line.workshop);
            *started.entry(bench).or_default() += line.started;
        }
        for (&bench, &started) in &started {
            let routing = self.routing(bench.0, bench.1);
            let operation = routing.and_then(|t| t.operations.iter().find(|o| o.id == bench.2));
            let Some(operation) = operation else { continue };
            for input in &operation.inputs {
                let here = arrived.get(&(bench, input.operation.as_str())).copied().unwrap_or(0.0);
                let what = format!("the {} that reach {}", input.operation, bench.3);
                let needed = input.per_piece * started;
                breaches.at_most("inputs", "$.flows".to_owned(), needed, here, &what);
            }
            let needed = operation.material_kg_per_piece * started;
            let bought = kilograms.remove(&bench).unwrap_or(0.0);
            breaches.must_be("material", "$.flows".to_owned(), bought, needed);
        }
        for (bench, kg) in kilograms {
            if kg > TOLERANCE {
                let text = format!("{kg} kg reach {} and nothing is made of them", bench.3);
                breaches.push("material", "$.flows", text);
            }
        }
        for ((request, routing, operation), (recycled, all)) in recycled {
            let routing = self.routing(request, routing);
            let operation = routing.and_then(|t| t.operations.iter().find(|o| o.id == operation));
            let least = operation.map_or(0.0, |o| o.min_recycled_share) * all;
            let what = "the recycled kilograms";
            breaches.at_most("recycled", "$.flows".to_owned(), least, recycled, what);
        }
    }

    /// Delivered and unfilled pieces are the wanted ones.
    fn demand(&self, breaches: &mut Breaches) {
        let mut got: HashMap<(&str, &str), (f64, f64)> = HashMap::new();
        for flow in self.plan.flows.iter().filter(|flow| flow.to_operation.is_none()) {
            let at = got.entry((&flow.request, &flow.to)).or_default();
            if flow.committed {
                at.0 += flow.quantity;
            } else {
                at.1 += flow.quantity;
            }
        }
        let unfilled: HashMap<_, f64> =
            self.plan.unfilled.iter().map(|u| ((u.request.as_str(), u.destination.as_str()), u.quantity)).collect();
        for request in &self.problem.requests {
            for destination in &request.destinations {
                let key = (request.id.as_str(), destination.id.as_str());
                let (committed, new) = got.get(&key).copied().unwrap_or_default();
                let open = unfilled.get(&key).copied().unwrap_or(0.0);
                let wanted = (destination.quantity - committed).max(0.0);
                let path = format!("$.unfilled ({}, {})", key.0, key.1);
                breaches.must_be("demand", path, new + open, wanted);
            }
        }
    }
}
