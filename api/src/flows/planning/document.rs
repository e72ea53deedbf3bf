//! The names that tie a problem document to the books, and the reading of a plan back into shares.
//!
//! Documents name workshops and requests by slug, capabilities `c1, c2 …` and destinations `d1, d2 …`, so that an
//! open book can be read by people. Two devices keep the document within the published format:
//! - different due days on one capability become slices (`c1@1`, `c1@2`: the capacity until the first day, and from
//!   there to the second), of which a request may use those up to its own day;
//! - who may be asked for which request, and in which unit its capacity is counted, are certificates of the form
//!   `may:REQUEST` and `unit:hours`, present only where they exclude somebody.

use std::collections::BTreeMap;

use matcher::Plan;
use store::{CapabilityId, DestinationId, RequestId};

/// Separates a capability's name from its slice, and a routing's from its unit.
pub const SLICE: char = '@';

/// What the document's names mean.
#[derive(Debug, Default)]
pub struct Names {
    /// Request slug → id.
    pub requests: BTreeMap<String, RequestId>,
    /// (workshop slug, capability name without slice) → id.
    pub capabilities: BTreeMap<(String, String), CapabilityId>,
    /// (request slug, destination name) → id.
    pub destinations: BTreeMap<(String, String), DestinationId>,
}

/// What a plan newly gives one capability of one workshop to do for one operation of a request.
#[derive(Debug, Clone, PartialEq)]
pub struct Share {
    /// Request slug.
    pub request: String,
    /// Routing of the design.
    pub routing: String,
    /// Routing as the document names it, unit included.
    pub document_routing: String,
    /// Operation.
    pub operation: String,
    /// Workshop slug.
    pub workshop: String,
    /// Capability name without slice.
    pub capability: String,
    /// What the workshop gets, in the document's currency.
    pub cost: f64,
    /// Good pieces per destination name.
    pub pieces: BTreeMap<String, i64>,
}

/// The part of a name before its slice or unit.
pub fn base(name: &str) -> &str {
    name.split(SLICE).next().unwrap_or(name)
}

/// The new shares of a plan, slices of one capability joined, in the order of the document.
pub fn shares(plan: &Plan) -> Vec<Share> {
    // Pieces are carried by workshops, not by capabilities: what leaves a workshop is dealt to its lines in order.
    let mut leaving: BTreeMap<[&str; 4], Vec<(&str, i64)>> = BTreeMap::new();
    for flow in plan.flows.iter().filter(|f| !f.committed && f.to_operation.is_none()) {
        let Some(operation) = flow.operation.as_deref() else { continue };
        leaving
            .entry([&flow.request, &flow.routing, operation, &flow.from])
            .or_default()
            .push((&flow.to, flow.quantity.round() as i64));
    }
    let mut found: Vec<Share> = Vec::new();
    for line in plan.lines.iter().filter(|l| !l.committed && l.good > 0.0) {
        let mut left = line.good.round() as i64;
        let mut pieces = BTreeMap::new();
        let key = [line.request.as_str(), line.routing.as_str(), line.operation.as_str(), line.workshop.as_str()];
        for (to, quantity) in leaving.get_mut(&key).into_iter().flatten() {
            let part = (*quantity).min(left);
            if part > 0 {
                *pieces.entry((*to).to_owned()).or_insert(0) += part;
                *quantity -= part;
                left -= part;
            }
        }
        let capability = base(&line.capability).to_owned();
        let same = found.iter_mut().find(|s| {
            s.request == line.request
                && s.document_routing == line.routing
                && s.operation == line.operation
                && s.workshop == line.workshop
                && s.capability == capability
        });
        match same {
            Some(share) => {
                share.cost += line.cost;
                for (to, part) in pieces {
                    *share.pieces.entry(to).or_insert(0) += part;
                }
            }
            None => found.push(Share {
                request: line.request.clone(),
                routing: base(&line.routing).to_owned(),
                document_routing: line.routing.clone(),
                operation: line.operation.clone(),
                workshop: line.workshop.clone(),
                capability,
                cost: line.cost,
                pieces,
            }),
        }
    }
    found.retain(|share| share.pieces.values().any(|q| *q > 0));
    found
}
