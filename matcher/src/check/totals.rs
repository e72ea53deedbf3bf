//! Totals: money by kind, the objective, the gap and what the status claims.

use super::Breaches;
use super::papers::{Cargo, Papers};
use crate::plan::Status;
use std::collections::BTreeSet;

impl Papers<'_> {
    pub fn totals(&self, breaches: &mut Breaches) {
        let plan = self.plan;
        let policy = &self.problem.policy;
        let (production, setup) = self.line_terms();
        let (mut transport, mut material, mut piece_km) = (0.0, 0.0, 0.0);
        for flow in &plan.flows {
            let carried = flow.quantity * flow.km.unwrap_or(0.0);
            if matches!(self.cargo(flow), Some(Cargo::Material(..))) {
                material += flow.cost;
                piece_km += carried / 1000.0;
            } else {
                transport += flow.cost;
                piece_km += carried;
            }
        }
        let used = self.used_workshops();
        let activation: f64 = used
            .iter()
            .filter_map(|id| self.workshops.get(id))
            .map(|w| if policy.lots { w.activation_cost } else { 0.0 })
            .sum();
        let mut penalty = 0.0;
        for unfilled in &plan.unfilled {
            let priority = self.requests.get(unfilled.request.as_str()).map_or(0.0, |r| r.priority);
            penalty += policy.unfilled_penalty.unwrap_or(0.0) * priority * unfilled.quantity;
        }
        let terms = &plan.terms;
        for (key, is, should) in [
            ("production", terms.production, production),
            ("transport", terms.transport, transport),
            ("setup", terms.setup, setup),
            ("activation", terms.activation, activation),
            ("material", terms.material, material),
            ("unfilled_penalty", terms.unfilled_penalty, penalty),
        ] {
            breaches.must_be("terms", format!("$.terms.{key}"), is, should);
        }
        let weights = &policy.weights;
        let money = production + transport + setup + activation + material;
        let objective = weights.cost * money
            + weights.km * piece_km
            + weights.co2e * policy.co2e_kg_per_piece_km * piece_km
            + weights.spread * used.len() as f64
            + penalty;
        breaches.must_be("objective", "$.objective".to_owned(), plan.objective, objective);
        let gap = (plan.objective - plan.bound) / plan.objective.abs().max(1.0);
        breaches.must_be("gap", "$.gap".to_owned(), plan.gap, gap);
        if super::above(plan.bound, plan.objective) {
            breaches.push("bound", "$.bound", "the bound is above the objective");
        }
        let claims = plan.status == Status::Optimal;
        if claims && !plan.fill_proved {
            breaches.push("status", "$.status", "optimal, but the fill is not proved");
        }
    }

    /// Workshops that make or supply anything, or have promised to.
    fn used_workshops(&self) -> BTreeSet<&str> {
        let plan = self.plan;
        let making = plan.lines.iter().filter(|line| line.committed || line.started > 0.0);
        let supplying = plan.flows.iter().filter(|flow| flow.supply.is_some() && flow.quantity > 0.0);
        making.map(|line| line.workshop.as_str()).chain(supplying.map(|flow| flow.from.as_str())).collect()
    }
}
