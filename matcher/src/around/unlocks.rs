//! The requirements of a design that keep capacity out, each given up alone.

use crate::problem::{Operation, Request};
use designs::vocabulary;
use serde::Serialize;

/// How many times as far the reach is when it is relaxed.
pub(super) const FARTHER: f64 = 2.0;

/// A requirement, and what can be made without it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Unlock {
    /// What is no longer asked.
    #[serde(flatten)]
    pub requirement: Requirement,
    /// Pieces that can then be made in all.
    pub pieces: f64,
    /// How many of them could not before.
    pub more: f64,
    /// Workshops that can then do some of it.
    pub workshops: usize,
}

/// Something asked of workshops that could be given up.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Requirement {
    /// Any material would do.
    Material {
        /// Of which operation.
        operation: String,
        /// Its process.
        process: String,
        /// What is asked now.
        material: String,
    },
    /// Any tolerance would do.
    Tolerance {
        /// Of which operation.
        operation: String,
        /// Its process.
        process: String,
        /// What is asked now.
        tolerance_mm: f64,
    },
    /// It would come in smaller parts.
    Envelope {
        /// Of which operation.
        operation: String,
        /// Its process.
        process: String,
        /// What is asked now.
        size_mm: [f64; 3],
    },
    /// A certificate would not be needed.
    Certification {
        /// Of which operation.
        operation: String,
        /// Its process.
        process: String,
        /// What is asked now.
        certification: String,
    },
    /// Any special case of a more general process would do.
    Process {
        /// Of which operation.
        operation: String,
        /// What is asked now.
        process: String,
        /// What would be asked instead.
        general: String,
    },
    /// Workshops that nobody vouched for would do.
    Verified,
    /// Workshops farther away would do.
    Radius {
        /// How far then.
        km: f64,
    },
    /// Workshops of any country would do.
    Country {
        /// Whose workshops may work on it now.
        countries: Vec<String>,
    },
}

/// Every single requirement of a request, and the request without it.
pub(super) fn relaxations(request: &Request, radius_km: f64) -> Vec<(Requirement, Request)> {
    let mut found: Vec<(Requirement, Request)> = Vec::new();
    for operation in request.routings.iter().flat_map(|routing| &routing.operations) {
        for requirement in asked(operation) {
            // The same operation may stand in several routings; it is given up in all of them.
            if found.iter().all(|(known, _)| *known != requirement) {
                let mut relaxed = request.clone();
                relaxed.routings.iter_mut().flat_map(|r| &mut r.operations).for_each(|o| waive(o, &requirement));
                found.push((requirement, relaxed));
            }
        }
    }
    if request.requires_verified {
        found.push((Requirement::Verified, Request { requires_verified: false, ..request.clone() }));
    }
    let km = FARTHER * radius_km;
    found.push((Requirement::Radius { km }, Request { max_distance_km: Some(km), ..request.clone() }));
    if !request.countries.is_empty() {
        let countries = request.countries.clone();
        found.push((Requirement::Country { countries }, Request { countries: Vec::new(), ..request.clone() }));
    }
    found
}

/// What an operation asks that it could do without.
fn asked(operation: &Operation) -> Vec<Requirement> {
    let named = || (operation.id.clone(), operation.process.clone());
    let mut found = Vec::new();
    if let Some(material) = operation.material.clone().filter(|_| operation.material_kg_per_piece == 0.0) {
        let (operation, process) = named();
        found.push(Requirement::Material { operation, process, material });
    }
    if let Some(tolerance_mm) = operation.tolerance_mm {
        let (operation, process) = named();
        found.push(Requirement::Tolerance { operation, process, tolerance_mm });
    }
    if let Some(size_mm) = operation.size_mm {
        let (operation, process) = named();
        found.push(Requirement::Envelope { operation, process, size_mm });
    }
    for certification in operation.certifications.clone() {
        let (operation, process) = named();
        found.push(Requirement::Certification { operation, process, certification });
    }
    if let Some(general) = vocabulary::ancestors(&operation.process).next() {
        let (operation, process) = named();
        found.push(Requirement::Process { operation, process, general: general.id.clone() });
    }
    found
}

/// Gives up a requirement where an operation has it.
fn waive(operation: &mut Operation, requirement: &Requirement) {
    if !asked(operation).contains(requirement) {
        return;
    }
    match requirement {
        Requirement::Material { .. } => operation.material = None,
        Requirement::Tolerance { .. } => operation.tolerance_mm = None,
        Requirement::Envelope { .. } => operation.size_mm = None,
        Requirement::Certification { certification, .. } => operation.certifications.retain(|c| c != certification),
        Requirement::Process { general, .. } => operation.process.clone_from(general),
        Requirement::Verified | Requirement::Radius { .. } | Requirement::Country { .. } => {}
    }
}
