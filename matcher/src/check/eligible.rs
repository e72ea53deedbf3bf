//! Who may take an operation, computed once more.

use super::papers::{Papers, consumer, km};
use crate::problem::{Capability, Operation, Request, Routing, Workshop};

impl Papers<'_> {
    /// What keeps a capability from taking an operation; empty: nothing.
    pub fn objections(
        &self,
        request: &Request,
        routing: &Routing,
        operation: &Operation,
        workshop: &Workshop,
        capability: &Capability,
    ) -> Vec<&'static str> {
        let mut objections = machine(operation, capability);
        if capability.capacity <= 0.0 {
            objections.push("no_capacity");
        }
        if workshop.paused {
            objections.push("paused");
        }
        if request.requires_verified && !workshop.verified {
            objections.push("unverified");
        }
        let country = workshop.country.as_ref();
        if !request.countries.is_empty() && country.is_none_or(|c| !request.countries.contains(c)) {
            objections.push("country");
        }
        let delivers = consumer(routing, &operation.id).is_none();
        let quoted = self.quotes.contains_key(&(request.id.as_str(), workshop.id.as_str()));
        let receives = !operation.inputs.is_empty() || operation.material_kg_per_piece > 0.0;
        let must_be_placed = receives || !delivers || !quoted;
        if must_be_placed && workshop.location.is_none() {
            objections.push("no_location");
        }
        if delivers && !quoted {
            let near = request.destinations.iter().any(|destination| {
                let km = km(workshop.location, destination.location);
                km.is_some_and(|km| in_reach(request, km))
            });
            if !near {
                objections.push("out_of_reach");
            }
        }
        objections
    }
}

/// Whether a computed last leg is short enough.
pub(super) fn in_reach(request: &Request, km: f64) -> bool {
    request.max_distance_km.is_none_or(|most| km <= most + 1e-6)
}

fn machine(operation: &Operation, capability: &Capability) -> Vec<&'static str> {
    let mut objections = Vec::new();
    if !designs::vocabulary::fits(&capability.process, &operation.process) {
        objections.push("process");
    }
    if let Some(material) = &operation.material
        && !capability.materials.is_empty()
        && !capability.materials.iter().any(|m| m == material)
    {
        objections.push("material");
    }
    if let (Some(size), Some(room)) = (operation.size_mm, capability.envelope_mm) {
        let turns = [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]];
        let goes_in = |turn: &[usize; 3]| (0..3).all(|i| size[turn[i]] <= room[i]);
        if !turns.iter().any(goes_in) {
            objections.push("envelope");
        }
    }
    if let (Some(needs), Some(has)) = (operation.tolerance_mm, capability.tolerance_mm)
        && has > needs
    {
        objections.push("tolerance");
    }
    if !operation.certifications.iter().all(|c| capability.certifications.contains(c)) {
        objections.push("certification");
    }
    objections
}
