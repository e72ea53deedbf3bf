//! Limits: capacity, stock, shares and the number of workshops.

use super::Breaches;
use super::papers::{Cargo, Papers};
use std::collections::{BTreeMap, BTreeSet};

impl Papers<'_> {
    pub fn limits(&self, breaches: &mut Breaches) {
        self.capacity(breaches);
        self.stock(breaches);
        self.shares(breaches);
    }

    /// What new work uses is what commitments leave. Commitments alone may exceed a capacity.
    fn capacity(&self, breaches: &mut Breaches) {
        let mut used: BTreeMap<(&str, &str), (f64, f64)> = BTreeMap::new();
        for line in &self.plan.lines {
            let at = used.entry((&line.workshop, &line.capability)).or_default();
            if line.committed {
                at.0 += line.use_;
            } else {
                at.1 += line.use_;
            }
        }
        for ((workshop, id), (committed, new)) in used {
            let capability = self.workshops.get(workshop).and_then(|w| w.capabilities.iter().find(|c| c.id == id));
            let Some(capability) = capability else {
                continue;
            };
            let left = (capability.capacity - committed).max(0.0);
            let what = format!("what {workshop} has left of {id}");
            breaches.at_most("capacity", "$.lines".to_owned(), new, left, &what);
        }
    }

    fn stock(&self, breaches: &mut Breaches) {
        let mut bought: BTreeMap<(&str, usize), (f64, f64)> = BTreeMap::new();
        for flow in &self.plan.flows {
            if let (Some(Cargo::Material(_, supply)), Some(from)) = (self.cargo(flow), &flow.supply) {
                let at = bought.entry((&from.workshop, from.index)).or_default();
                at.0 += flow.quantity;
                at.1 = supply.kg;
            }
        }
        for ((workshop, index), (kg, there_is)) in bought {
            let what = format!("the kilograms of supply {index} at {workshop}");
            breaches.at_most("supply", "$.flows".to_owned(), kg, there_is, &what);
        }
    }

    /// `max_share` and `max_workshops`: commitments count, and alone may exceed them.
    fn shares(&self, breaches: &mut Breaches) {
        let mut by_request: BTreeMap<&str, BTreeMap<&str, (f64, f64)>> = BTreeMap::new();
        for flow in self.plan.flows.iter().filter(|flow| flow.to_operation.is_none()) {
            let delivered = by_request.entry(&flow.request).or_default();
            let at = delivered.entry(&flow.from).or_default();
            if flow.committed {
                at.0 += flow.quantity;
            } else {
                at.1 += flow.quantity;
            }
        }
        for (id, delivered) in by_request {
            let Some(request) = self.requests.get(id) else {
                continue;
            };
            let wanted: f64 = request.destinations.iter().map(|d| d.quantity).sum();
            if let Some(share) = request.max_share {
                for (workshop, (committed, new)) in &delivered {
                    let left = (share * wanted - committed).max(0.0);
                    let what = format!("what {workshop} may deliver of {id}");
                    breaches.at_most("max_share", "$.flows".to_owned(), *new, left, &what);
                }
            }
            if let Some(most) = request.max_workshops {
                let committed: BTreeSet<_> = delivered.iter().filter(|(_, (c, _))| *c > 0.0).map(|(w, _)| w).collect();
                let all = delivered.iter().filter(|(_, (c, new))| c + new > 0.0).count();
                if all > committed.len() && all > most as usize {
                    let text = format!("{all} workshops deliver {id}, {most} may");
                    breaches.push("max_workshops", "$.flows", text);
                }
            }
        }
    }
}
