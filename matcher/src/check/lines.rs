//! Lines: what is started, good, used and paid at each capability.

use super::papers::{Bench, Papers};
use super::{Breaches, above, whole};
use crate::plan::Line;
use crate::problem::{Capability, Commitment, Operation};
use std::collections::HashMap;

/// What a committed line must say.
#[derive(Default)]
pub(super) struct Agreed {
    pub started: f64,
    pub good: f64,
    pub used: f64,
    pub cost: f64,
}

impl<'a> Papers<'a> {
    pub fn lines(&self, breaches: &mut Breaches) {
        for (i, line) in self.plan.lines.iter().enumerate() {
            let path = format!("$.lines[{i}]");
            let (Some(operation), Some(capability)) = (self.operation(line), self.capability(line)) else {
                continue;
            };
            if line.committed {
                self.committed_line(&path, line, operation, capability, breaches);
            } else {
                self.new_line(&path, line, operation, capability, breaches);
            }
        }
        self.missing_commitments(breaches);
        self.quoted_lines(breaches);
    }

    fn bench(line: &'a Line) -> Bench<'a> {
        (&line.request, &line.routing, &line.operation, &line.workshop)
    }

    /// What the commitments at one bench and capability come to, set-up included.
    pub fn agreed(&self, bench: Bench<'a>, operation: &Operation, capability: &Capability) -> Agreed {
        let mut agreed = Agreed::default();
        let commitments: Vec<&Commitment> = self.committed(bench, Some(&capability.id)).collect();
        for commitment in &commitments {
            let started = commitment.quantity / capability.yield_;
            let used = started * operation.use_per_piece / capability.speed;
            agreed.started += started;
            agreed.good += commitment.quantity;
            agreed.used += if commitment.reserved { 0.0 } else { used };
            agreed.cost += match commitment.unit_cost {
                Some(cost) => cost * commitment.quantity,
                None => capability.unit_cost * started + capability.use_cost * used,
            };
        }
        if self.problem.policy.lots && !commitments.is_empty() {
            agreed.cost += capability.setup_cost;
            if commitments.iter().all(|c| !c.reserved) {
                agreed.used += capability.setup_use;
            }
        }
        agreed
    }

    fn committed_line(
        &self,
        path: &str,
        line: &'a Line,
        operation: &Operation,
        capability: &Capability,
        breaches: &mut Breaches,
    ) {
        let agreed = self.agreed(Self::bench(line), operation, capability);
        for (key, is, should) in [
            ("started", line.started, agreed.started),
            ("good", line.good, agreed.good),
            ("use", line.use_, agreed.used),
            ("cost", line.cost, agreed.cost),
        ] {
            breaches.must_be("commitment", format!("{path}.{key}"), is, should);
        }
    }

    /// Every commitment stands in some committed line.
    fn missing_commitments(&self, breaches: &mut Breaches) {
        let mut lines = HashMap::new();
        for line in self.plan.lines.iter().filter(|line| line.committed) {
            lines.insert((Self::bench(line), line.capability.as_str()), ());
        }
        for (bench, commitments) in &self.commitments {
            for commitment in commitments {
                if !lines.contains_key(&(*bench, commitment.capability.as_str())) {
                    let text =
                        format!("accepted work of {} for {} is missing", commitment.workshop, commitment.request);
                    breaches.push("commitment", "$.lines", text);
                }
            }
        }
    }

    fn new_line(
        &self,
        path: &str,
        line: &'a Line,
        operation: &'a Operation,
        capability: &'a Capability,
        breaches: &mut Breaches,
    ) {
        let policy = &self.problem.policy;
        let bench = Self::bench(line);
        if policy.whole_pieces && !(whole(line.started) && whole(line.good)) {
            breaches.push("not_whole", path, "pieces are whole");
        }
        let most = capability.yield_ * line.started;
        breaches.at_most("yield", format!("{path}.good"), line.good, most, "yield times started");
        let routing = self.routing(&line.request, &line.routing);
        if let (Some(request), Some(workshop), Some(routing)) =
            (self.requests.get(line.request.as_str()), self.workshops.get(line.workshop.as_str()), routing)
        {
            for code in self.objections(request, routing, operation, workshop, capability) {
                breaches.push("does_not_fit", path, format!("does not fit: {code}"));
            }
        }
        let promised: f64 = self.committed(bench, Some(&capability.id)).map(|c| c.quantity / capability.yield_).sum();
        if policy.lots && line.started > super::TOLERANCE && above(capability.min_lot, promised + line.started) {
            let text = format!("{} is under the lot of {}", line.started, capability.min_lot);
            breaches.push("min_lot", format!("{path}.started"), text);
        }
        let quoted = self.quotes.contains_key(&(line.request.as_str(), line.workshop.as_str()))
            && self.delivers(&line.request, &line.routing, &line.operation);
        if !quoted {
            let (setup_use, setup_cost) = self.new_setup(line, capability);
            let used = line.started * operation.use_per_piece / capability.speed;
            let cost = line.started * capability.unit_cost + used * capability.use_cost;
            breaches.must_be("use", format!("{path}.use"), line.use_, used + setup_use);
            breaches.must_be("cost", format!("{path}.cost"), line.cost, cost + setup_cost);
        }
    }

    /// Set-up use and cost of new work: none where work was accepted before, which pays it.
    pub fn new_setup(&self, line: &'a Line, capability: &Capability) -> (f64, f64) {
        let accepted = self.committed(Self::bench(line), Some(&capability.id)).next().is_some();
        let counts = self.problem.policy.lots && !accepted && line.started > super::TOLERANCE;
        if counts { (capability.setup_use, capability.setup_cost) } else { (0.0, 0.0) }
    }

    /// The lines of quoted workshops add up at the quotes' terms.
    fn quoted_lines(&self, breaches: &mut Breaches) {
        for (&(request, workshop), quotes) in &self.quotes {
            let lines: Vec<(usize, &Line)> = self
                .plan
                .lines
                .iter()
                .enumerate()
                .filter(|(_, line)| {
                    !line.committed
                        && line.request == request
                        && line.workshop == workshop
                        && self.delivers(request, &line.routing, &line.operation)
                })
                .collect();
            if lines.is_empty() {
                continue;
            }
            if !self.explained(request, workshop, quotes, &lines) {
                let path = format!("$.lines[{}]", lines[0].0);
                let text = format!("no split over the quotes of {workshop} for {request} gives these lines");
                breaches.push("quote", path, text);
            }
        }
    }

    /// Terms of money that lines carry, set-up apart.
    pub fn line_terms(&self) -> (f64, f64) {
        let mut production = 0.0;
        let mut setup = 0.0;
        for line in &self.plan.lines {
            let Some(capability) = self.capability(line) else {
                continue;
            };
            let once = if line.committed {
                if self.problem.policy.lots { capability.setup_cost } else { 0.0 }
            } else {
                self.new_setup(line, capability).1
            };
            production += line.cost - once;
            setup += once;
        }
        (production, setup)
    }
}
