//! Whether a problem makes sense: ranges, limits, unique ids, references, trees.
//!
//! Everything that is wrong is collected, each with its JSON path and a stable code, because someone
//! who mends a document wants to mend it once. A typo must not silently change a plan.

use crate::fault::{Fault, Path};
use crate::problem::{Commitment, Location, Problem, Quote, Request, Routing, VERSION, Workshop};
use std::collections::{HashMap, HashSet};

/// The largest quantity, capacity or cost.
pub const LARGEST: f64 = 1e12;
/// The most workshops in a problem.
pub const MAX_WORKSHOPS: usize = 10_000_000;
/// The most requests in a problem.
pub const MAX_REQUESTS: usize = 1_000_000;
/// The most destinations of a request.
pub const MAX_DESTINATIONS: usize = 10_000;
/// The most operations of a routing.
pub const MAX_OPERATIONS: usize = 50;

/// Everything that is wrong with a problem; empty: it can be solved.
pub fn validate(problem: &Problem) -> Vec<Fault> {
    let mut faults = Faults(Vec::new());
    if problem.version != VERSION {
        let text = format!("version {VERSION} is expected, not {}", problem.version);
        faults.push("$.version", "version", text);
    }
    faults.policy(problem);
    faults.count(&Path::Top("$.workshops"), problem.workshops.len(), MAX_WORKSHOPS);
    faults.count(&Path::Top("$.requests"), problem.requests.len(), MAX_REQUESTS);
    faults.ids(&Path::Top("$.workshops"), problem.workshops.iter().map(|w| &w.id));
    faults.ids(&Path::Top("$.requests"), problem.requests.iter().map(|r| &r.id));
    for (i, workshop) in problem.workshops.iter().enumerate() {
        faults.workshop(&Path::Top("$.workshops").at(i), workshop);
    }
    for (i, request) in problem.requests.iter().enumerate() {
        let whole = problem.policy.whole_pieces;
        faults.request(&Path::Top("$.requests").at(i), request, whole);
    }
    faults.references(problem);
    faults.0
}

struct Faults(Vec<Fault>);

impl Faults {
    fn push(&mut self, path: impl ToString, code: &'static str, text: impl Into<String>) {
        self.0.push(Fault::new(path, code, text));
    }

    /// A finite number from `low` to `high`, both included.
    fn within(&mut self, path: &Path, key: &str, value: f64, low: f64, high: f64) {
        self.between(&path.key(key), value, low, high);
    }

    fn between(&mut self, path: &Path, value: f64, low: f64, high: f64) {
        if !value.is_finite() {
            self.push(path, "not_finite", "must be a finite number");
        } else if value < low || value > high {
            let text = format!("{value} is not between {low} and {high}");
            self.push(path, "out_of_range", text);
        }
    }

    /// A quantity, capacity or cost.
    fn amount(&mut self, path: &Path, key: &str, value: f64) {
        self.within(path, key, value, 0.0, LARGEST);
    }

    /// An amount above zero.
    fn positive(&mut self, path: &Path, key: &str, value: f64) {
        self.amount(path, key, value);
        if value == 0.0 {
            self.push(path.key(key), "out_of_range", "must be above 0");
        }
    }

    fn pieces(&mut self, path: &Path, key: &str, value: f64, whole: bool) {
        self.amount(path, key, value);
        if whole && value.is_finite() && value.fract() != 0.0 {
            let text = format!("{value} is not whole, and pieces are");
            self.push(path.key(key), "not_whole", text);
        }
    }

    fn count(&mut self, path: &Path, count: usize, most: usize) {
        if count > most {
            self.push(path, "too_many", format!("{count} are more than {most}"));
        }
    }

    /// Ids of a list: 1 to 200 characters, unique.
    fn ids<'a>(&mut self, path: &Path, ids: impl Iterator<Item = &'a String>) {
        let alone = ids.size_hint().1 == Some(1);
        let mut seen = HashSet::with_capacity(if alone { 0 } else { ids.size_hint().0 });
        for (i, id) in ids.enumerate() {
            let length = id.chars().count();
            if !(1..=200).contains(&length) {
                let text = format!("an id has 1 to 200 characters, this has {length}");
                self.push(path.at(i).key("id"), "id_length", text);
            }
            if !alone && !seen.insert(id) {
                let text = format!("\"{id}\" is there twice");
                self.push(path.at(i).key("id"), "duplicate_id", text);
            }
        }
    }

    fn location(&mut self, path: &Path, location: Option<&Location>) {
        if let Some(place) = location {
            let path = path.key("location");
            self.within(&path, "lat", place.lat, -90.0, 90.0);
            self.within(&path, "lon", place.lon, -180.0, 180.0);
        }
    }

    fn millimetres(&mut self, path: &Path, key: &str, size: Option<[f64; 3]>) {
        for (i, side) in size.into_iter().flatten().enumerate() {
            self.between(&path.key(key).at(i), side, 0.0, LARGEST);
        }
    }

    fn policy(&mut self, problem: &Problem) {
        let policy = &problem.policy;
        let path = &Path::Top("$.policy");
        self.amount(path, "cost_per_piece_km", policy.cost_per_piece_km);
        if let Some(penalty) = policy.unfilled_penalty {
            self.amount(path, "unfilled_penalty", penalty);
        }
        self.within(path, "max_gap", policy.max_gap, 0.0, 1.0);
        self.amount(path, "time_limit_s", policy.time_limit_s);
        self.amount(path, "co2e_kg_per_piece_km", policy.co2e_kg_per_piece_km);
        let weights = &policy.weights;
        let path = &Path::Top("$.policy.weights");
        self.amount(path, "cost", weights.cost);
        self.amount(path, "km", weights.km);
        self.amount(path, "co2e", weights.co2e);
        self.amount(path, "spread", weights.spread);
    }

    fn workshop(&mut self, path: &Path, workshop: &Workshop) {
        self.location(path, workshop.location.as_ref());
        self.amount(path, "activation_cost", workshop.activation_cost);
        let capabilities = path.key("capabilities");
        self.ids(&capabilities, workshop.capabilities.iter().map(|c| &c.id));
        for (i, capability) in workshop.capabilities.iter().enumerate() {
            let path = capabilities.at(i);
            self.millimetres(&path, "envelope_mm", capability.envelope_mm);
            for (key, value) in [
                ("tolerance_mm", capability.tolerance_mm.unwrap_or(0.0)),
                ("capacity", capability.capacity),
                ("per_day", capability.per_day.unwrap_or(0.0)),
                ("unit_cost", capability.unit_cost),
                ("use_cost", capability.use_cost),
                ("setup_cost", capability.setup_cost),
                ("setup_use", capability.setup_use),
                ("min_lot", capability.min_lot),
            ] {
                self.amount(&path, key, value);
            }
            self.positive(&path, "speed", capability.speed);
            self.within(&path, "yield", capability.yield_, 0.0, 1.0);
            if capability.yield_ == 0.0 {
                self.push(path.key("yield"), "out_of_range", "must be above 0");
            }
        }
        let supplies = path.key("supplies");
        for (i, supply) in workshop.supplies.iter().enumerate() {
            let path = supplies.at(i);
            self.amount(&path, "kg", supply.kg);
            self.amount(&path, "cost_per_kg", supply.cost_per_kg);
            self.amount(&path, "cost_per_kg_km", supply.cost_per_kg_km);
        }
    }

    fn request(&mut self, path: &Path, request: &Request, whole: bool) {
        self.amount(path, "priority", request.priority);
        if let Some(km) = request.max_distance_km {
            self.amount(path, "max_distance_km", km);
        }
        if let Some(share) = request.max_share {
            self.within(path, "max_share", share, 0.0, 1.0);
        }
        let destinations = path.key("destinations");
        self.count(&destinations, request.destinations.len(), MAX_DESTINATIONS);
        self.ids(&destinations, request.destinations.iter().map(|d| &d.id));
        for (i, destination) in request.destinations.iter().enumerate() {
            let path = destinations.at(i);
            self.location(&path, destination.location.as_ref());
            self.pieces(&path, "quantity", destination.quantity, whole);
        }
        let routings = path.key("routings");
        self.ids(&routings, request.routings.iter().map(|t| &t.id));
        for (i, routing) in request.routings.iter().enumerate() {
            self.routing(&routings.at(i), routing);
        }
    }

    fn routing(&mut self, path: &Path, routing: &Routing) {
        let operations = path.key("operations");
        self.count(&operations, routing.operations.len(), MAX_OPERATIONS);
        self.ids(&operations, routing.operations.iter().map(|o| &o.id));
        for (i, operation) in routing.operations.iter().enumerate() {
            let path = operations.at(i);
            self.millimetres(&path, "size_mm", operation.size_mm);
            self.amount(&path, "tolerance_mm", operation.tolerance_mm.unwrap_or(0.0));
            self.positive(&path, "use_per_piece", operation.use_per_piece);
            let kg = operation.material_kg_per_piece;
            self.amount(&path, "material_kg_per_piece", kg);
            if kg > 0.0 && operation.material.is_none() {
                let text = "kilograms of what? \"material\" is needed";
                self.push(path.key("material"), "needs_material", text);
            }
            let share = operation.min_recycled_share;
            self.within(&path, "min_recycled_share", share, 0.0, 1.0);
            if let Some(cost) = operation.cost_per_piece_km {
                self.amount(&path, "cost_per_piece_km", cost);
            }
            let inputs = path.key("inputs");
            for (j, input) in operation.inputs.iter().enumerate() {
                let path = inputs.at(j);
                self.positive(&path, "per_piece", input.per_piece);
                if !routing.operations.iter().any(|o| o.id == input.operation) {
                    let text = format!("there is no operation \"{}\"", input.operation);
                    self.push(path.key("operation"), "unknown_reference", text);
                }
            }
        }
        if let Some(text) = not_a_tree(routing) {
            self.push(operations, "not_a_tree", text);
        }
    }

    fn references(&mut self, problem: &Problem) {
        if problem.quotes.is_empty() && problem.commitments.is_empty() {
            return;
        }
        let workshops: HashMap<&str, &Workshop> = problem.workshops.iter().map(|w| (w.id.as_str(), w)).collect();
        let requests: HashMap<&str, &Request> = problem.requests.iter().map(|r| (r.id.as_str(), r)).collect();
        let whole = problem.policy.whole_pieces;
        let quotes = Path::Top("$.quotes");
        for (i, quote) in problem.quotes.iter().enumerate() {
            let path = quotes.at(i);
            let workshop = self.known(&path, "workshop", &quote.workshop, &workshops);
            let request = self.known(&path, "request", &quote.request, &requests);
            self.quote(&path, quote, workshop, request, whole);
        }
        let commitments = Path::Top("$.commitments");
        for (i, commitment) in problem.commitments.iter().enumerate() {
            let path = commitments.at(i);
            let workshop = self.known(&path, "workshop", &commitment.workshop, &workshops);
            let request = self.known(&path, "request", &commitment.request, &requests);
            self.commitment(&path, commitment, workshop, request, whole);
        }
    }

    fn known<'a, T>(&mut self, path: &Path, key: &str, id: &str, all: &HashMap<&str, &'a T>) -> Option<&'a T> {
        let found = all.get(id).copied();
        self.must_be_known(path, key, id, found.is_some());
        found
    }

    fn must_be_known(&mut self, path: &Path, key: &str, id: &str, known: bool) {
        if !known {
            let text = format!("there is no {key} \"{id}\"");
            self.push(path.key(key), "unknown_reference", text);
        }
    }

    fn quote(
        &mut self,
        path: &Path,
        quote: &Quote,
        workshop: Option<&Workshop>,
        request: Option<&Request>,
        whole: bool,
    ) {
        self.amount(path, "unit_cost", quote.unit_cost);
        if let Some(amount) = quote.use_per_piece {
            self.positive(path, "use_per_piece", amount);
        }
        if let Some(most) = quote.max_quantity {
            self.pieces(path, "max_quantity", most, whole);
        }
        if let (Some(workshop), Some(id)) = (workshop, &quote.capability) {
            let known = workshop.capabilities.iter().any(|c| c.id == *id);
            self.must_be_known(path, "capability", id, known);
        }
        if let (Some(request), Some(id)) = (request, &quote.destination) {
            let known = request.destinations.iter().any(|d| d.id == *id);
            self.must_be_known(path, "destination", id, known);
        }
    }

    fn commitment(
        &mut self,
        path: &Path,
        commitment: &Commitment,
        workshop: Option<&Workshop>,
        request: Option<&Request>,
        whole: bool,
    ) {
        self.pieces(path, "quantity", commitment.quantity, whole);
        if let Some(cost) = commitment.unit_cost {
            self.amount(path, "unit_cost", cost);
        }
        if let Some(workshop) = workshop {
            let id = &commitment.capability;
            let known = workshop.capabilities.iter().any(|c| c.id == *id);
            self.must_be_known(path, "capability", id, known);
        }
        let Some(request) = request else { return };
        if let Some(id) = &commitment.destination {
            let known = request.destinations.iter().any(|d| d.id == *id);
            self.must_be_known(path, "destination", id, known);
        }
        let routing = request.routings.iter().find(|t| t.id == commitment.routing);
        self.must_be_known(path, "routing", &commitment.routing, routing.is_some());
        let Some(routing) = routing else { return };
        let id = &commitment.operation;
        let known = routing.operations.iter().any(|o| o.id == *id);
        self.must_be_known(path, "operation", id, known);
        let delivers = !routing.operations.iter().any(|o| o.inputs.iter().any(|i| i.operation == *id));
        if known && delivers && commitment.destination.is_none() {
            let text = "the operation delivers, so a destination is needed";
            self.push(path.key("destination"), "needs_destination", text);
        }
    }
}

/// What keeps the operations of a routing from being a tree with one root.
fn not_a_tree(routing: &Routing) -> Option<String> {
    let mut consumers: HashMap<&str, usize> = HashMap::new();
    for input in routing.operations.iter().flat_map(|o| &o.inputs) {
        *consumers.entry(&input.operation).or_default() += 1;
    }
    let twice = routing.operations.iter().find(|o| consumers.get(o.id.as_str()) > Some(&1));
    if let Some(operation) = twice {
        return Some(format!("\"{}\" is the input of more than one", operation.id));
    }
    let ends: Vec<_> = routing.operations.iter().filter(|o| !consumers.contains_key(o.id.as_str())).collect();
    let [end] = ends[..] else {
        return Some(format!("{} operations deliver, one must", ends.len()));
    };
    let mut reached = HashSet::from([end.id.as_str()]);
    let mut open = vec![end];
    while let Some(operation) = open.pop() {
        for input in &operation.inputs {
            let found = routing.operations.iter().find(|o| o.id == input.operation);
            if let Some(found) = found
                && reached.insert(&found.id)
            {
                open.push(found);
            }
        }
    }
    let apart = routing.operations.iter().find(|o| !reached.contains(o.id.as_str()))?;
    Some(format!("\"{}\" goes round in a circle", apart.id))
}
