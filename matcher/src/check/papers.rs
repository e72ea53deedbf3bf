//! The two documents side by side, by id.

use super::Breaches;
use crate::plan::{Flow, Line, Plan};
use crate::problem::{
    Capability, Commitment, Destination, Location, Operation, Problem, Quote, Request, Routing, Supply, Workshop,
};
use geo::{Distance, Haversine, Point};
use std::collections::{HashMap, HashSet};

/// Request, routing, operation, workshop.
pub(super) type Bench<'a> = (&'a str, &'a str, &'a str, &'a str);

pub(super) struct Papers<'a> {
    pub problem: &'a Problem,
    pub plan: &'a Plan,
    pub workshops: HashMap<&'a str, &'a Workshop>,
    pub requests: HashMap<&'a str, &'a Request>,
    pub quotes: HashMap<(&'a str, &'a str), Vec<&'a Quote>>,
    pub commitments: HashMap<Bench<'a>, Vec<&'a Commitment>>,
}

/// What carries a flow.
pub(super) enum Cargo<'a> {
    Delivery(&'a Operation, &'a Destination),
    Move(&'a Operation),
    Material(&'a Operation, &'a Supply),
}

impl<'a> Papers<'a> {
    /// None, and breaches, where the plan names what the problem does not have.
    pub fn new(problem: &'a Problem, plan: &'a Plan, breaches: &mut Breaches) -> Option<Self> {
        let mut quotes: HashMap<_, Vec<_>> = HashMap::new();
        for quote in &problem.quotes {
            let key = (quote.request.as_str(), quote.workshop.as_str());
            quotes.entry(key).or_default().push(quote);
        }
        let mut commitments: HashMap<Bench, Vec<_>> = HashMap::new();
        for c in &problem.commitments {
            let key: Bench = (&c.request, &c.routing, &c.operation, &c.workshop);
            commitments.entry(key).or_default().push(c);
        }
        let papers = Papers {
            problem,
            plan,
            workshops: problem.workshops.iter().map(|w| (w.id.as_str(), w)).collect(),
            requests: problem.requests.iter().map(|r| (r.id.as_str(), r)).collect(),
            quotes,
            commitments,
        };
        let before = breaches.0.len();
        papers.references(breaches);
        (breaches.0.len() == before).then_some(papers)
    }

    fn references(&self, breaches: &mut Breaches) {
        let mut seen = HashSet::new();
        for (i, line) in self.plan.lines.iter().enumerate() {
            if self.operation(line).is_none() || self.capability(line).is_none() {
                let text = "names what the problem does not have";
                breaches.push("unknown_reference", format!("$.lines[{i}]"), text);
            }
            if !seen.insert(line.ids()) {
                breaches.push("duplicate", format!("$.lines[{i}]"), "the same line again");
            }
        }
        let mut seen = HashSet::new();
        for (i, flow) in self.plan.flows.iter().enumerate() {
            if self.cargo(flow).is_none() {
                let text = "names what the problem does not have";
                breaches.push("unknown_reference", format!("$.flows[{i}]"), text);
            }
            if !seen.insert(flow.ids()) {
                breaches.push("duplicate", format!("$.flows[{i}]"), "the same flow again");
            }
        }
        let mut seen = HashSet::new();
        for (i, unfilled) in self.plan.unfilled.iter().enumerate() {
            let request = self.requests.get(unfilled.request.as_str());
            let known = request.is_some_and(|r| r.destinations.iter().any(|d| d.id == unfilled.destination));
            if !known || !seen.insert(unfilled.ids()) {
                let text = "an unknown destination, or one named twice";
                breaches.push("unknown_reference", format!("$.unfilled[{i}]"), text);
            }
        }
    }

    pub fn routing(&self, request: &str, routing: &str) -> Option<&'a Routing> {
        self.requests.get(request)?.routings.iter().find(|t| t.id == routing)
    }

    pub fn operation(&self, line: &Line) -> Option<&'a Operation> {
        let routing = self.routing(&line.request, &line.routing)?;
        routing.operations.iter().find(|o| o.id == line.operation)
    }

    pub fn capability(&self, line: &Line) -> Option<&'a Capability> {
        let workshop = self.workshops.get(line.workshop.as_str())?;
        workshop.capabilities.iter().find(|c| c.id == line.capability)
    }

    /// What a flow carries, if the documents know it.
    pub fn cargo(&self, flow: &'a Flow) -> Option<Cargo<'a>> {
        let routing = self.routing(&flow.request, &flow.routing)?;
        let find = |id: &str| routing.operations.iter().find(|o| o.id == id);
        self.workshops.get(flow.from.as_str())?;
        if let Some(from) = &flow.supply {
            let supplier = self.workshops.get(from.workshop.as_str())?;
            let supply = supplier.supplies.get(from.index)?;
            self.workshops.get(flow.to.as_str())?;
            let same = from.workshop == flow.from && flow.operation.is_none();
            return same.then_some(()).and(Some(Cargo::Material(find(flow.to_operation.as_ref()?)?, supply)));
        }
        let operation = find(flow.operation.as_ref()?)?;
        let consumer = consumer(routing, &operation.id);
        match (&flow.to_operation, consumer) {
            (None, None) => {
                let request = self.requests.get(flow.request.as_str())?;
                let destination = request.destinations.iter().find(|d| d.id == flow.to)?;
                Some(Cargo::Delivery(operation, destination))
            }
            (Some(to), Some(consumer)) if *to == consumer.id => {
                self.workshops.get(flow.to.as_str())?;
                Some(Cargo::Move(operation))
            }
            _ => None,
        }
    }

    pub fn delivers(&self, request: &str, routing: &str, operation: &str) -> bool {
        self.routing(request, routing).is_some_and(|t| consumer(t, operation).is_none())
    }

    pub fn location(&self, workshop: &str) -> Option<Location> {
        self.workshops.get(workshop)?.location
    }

    /// The commitments at a bench, on one capability if one is named.
    pub fn committed(&self, bench: Bench<'a>, capability: Option<&str>) -> impl Iterator<Item = &'a Commitment> {
        let all = self.commitments.get(&bench).map_or(&[][..], Vec::as_slice);
        let on = move |c: &&&Commitment| capability.is_none_or(|id| c.capability == id);
        all.iter().filter(on).copied().collect::<Vec<_>>().into_iter()
    }

    /// The quotes that hold for a workshop and a destination.
    pub fn quotes_for(&self, request: &str, workshop: &str, destination: &str) -> Vec<&'a Quote> {
        let all = self.quotes.get(&(request, workshop)).map_or(&[][..], Vec::as_slice);
        let at = |wanted: Option<&str>| -> Vec<&'a Quote> {
            all.iter().copied().filter(|q| q.destination.as_deref() == wanted).collect()
        };
        let own = at(Some(destination));
        if own.is_empty() { at(None) } else { own }
    }

    /// Arrays are sorted by their ids.
    pub fn sorted(&self, breaches: &mut Breaches) {
        let plan = self.plan;
        for (path, sorted) in [
            ("$.lines", plan.lines.is_sorted_by(|a, b| a.ids() <= b.ids())),
            ("$.flows", plan.flows.is_sorted_by(|a, b| a.ids() <= b.ids())),
            ("$.unfilled", plan.unfilled.is_sorted_by(|a, b| a.ids() <= b.ids())),
        ] {
            if !sorted {
                breaches.push("not_sorted", path, "not sorted by their ids");
            }
        }
    }
}

/// The operation that consumes another's output.
pub(super) fn consumer<'a>(routing: &'a Routing, operation: &str) -> Option<&'a Operation> {
    routing.operations.iter().find(|o| o.inputs.iter().any(|i| i.operation == operation))
}

/// Kilometres, where both ends are known; not the matcher's own arithmetic.
pub(super) fn km(a: Option<Location>, b: Option<Location>) -> Option<f64> {
    let (a, b) = (a?, b?);
    let metres = Haversine.distance(Point::new(a.lon, a.lat), Point::new(b.lon, b.lat));
    Some(metres / 1000.0)
}
