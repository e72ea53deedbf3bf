//! Who can take which operation, and every reason why not.
//!
//! A capability fits by process, material, size, tolerance and certificates; a workshop by its state,
//! country and reach. Where none of a workshop's capabilities fits, the reasons are those of the one
//! that comes nearest, because those are what somebody could change.

use crate::instance::Instance;
use crate::plan::Reason;
use crate::problem::{Capability, Operation};

/// What a workshop can do for a step.
#[derive(Clone, Debug, Default)]
pub(crate) struct Fit {
    /// The pools that can take it; empty: the workshop does not fit.
    pub pools: Vec<usize>,
    /// Why not; empty: it fits.
    pub reasons: Vec<Reason>,
}

/// Whether and how a workshop fits a step.
pub(crate) fn fit(instance: &Instance, step: usize, workshop: usize) -> Fit {
    let mut fit = fit_apart_from_reach(instance, step, workshop);
    if is_delivered_computed(instance, step, workshop) && instance.workshops[workshop].location.is_some() {
        let order = instance.steps[step].order;
        let places = 0..instance.orders[order].places.len();
        if !places.into_iter().any(|place| reach(instance, workshop, order, place).is_some()) {
            fit.reasons.push(Reason::OutOfReach);
            fit.reasons.sort_unstable();
            fit.pools.clear();
        }
    }
    fit
}

/// Whether a step delivers what a workshop makes at computed prices.
fn is_delivered_computed(instance: &Instance, step: usize, workshop: usize) -> bool {
    let step = &instance.steps[step];
    step.delivers() && !instance.offers_of.contains_key(&(step.order, workshop))
}

/// The same, had everybody everything within reach.
pub(crate) fn fit_apart_from_reach(instance: &Instance, step: usize, workshop: usize) -> Fit {
    let mut pools = Vec::new();
    let mut nearest: Option<Vec<Reason>> = None;
    for pool in instance.pools_of[workshop].clone() {
        let reasons = lacks(instance, step, pool);
        if reasons.is_empty() {
            pools.push(pool);
        } else if nearest.as_ref().is_none_or(|best| distance(&reasons) < distance(best)) {
            nearest = Some(reasons);
        }
    }
    let mut reasons = Vec::new();
    if pools.is_empty() {
        reasons = nearest.unwrap_or_else(|| vec![Reason::Process]);
    }
    reasons.extend(refuses(instance, step, workshop));
    reasons.sort_unstable();
    if !reasons.is_empty() {
        pools.clear();
    }
    Fit { pools, reasons }
}

/// A wrong process is farther away than any number of other reasons.
fn distance(reasons: &[Reason]) -> usize {
    if reasons == [Reason::Process] { usize::MAX } else { reasons.len() }
}

/// What a capability lacks for an operation. One of another process lacks that alone.
fn lacks(instance: &Instance, step: usize, pool: usize) -> Vec<Reason> {
    if !instance.does(pool, step) {
        return vec![Reason::Process];
    }
    let mut reasons = falls_short(instance.pools[pool].capability, instance.steps[step].operation);
    if instance.pools[pool].left() <= 0.0 {
        reasons.push(Reason::NoCapacity);
    }
    reasons
}

/// What a capability of the right process lacks for an operation, whatever is left of it.
pub(crate) fn falls_short(capability: &Capability, operation: &Operation) -> Vec<Reason> {
    let mut reasons = Vec::new();
    let wrong_material = |material| !capability.materials.is_empty() && !capability.materials.contains(material);
    if operation.material.as_ref().is_some_and(wrong_material) {
        reasons.push(Reason::Material);
    }
    if !holds(capability, operation) {
        reasons.push(Reason::Envelope);
    }
    if let (Some(has), Some(needs)) = (capability.tolerance_mm, operation.tolerance_mm)
        && has > needs
    {
        reasons.push(Reason::Tolerance);
    }
    if operation.certifications.iter().any(|c| !capability.certifications.contains(c)) {
        reasons.push(Reason::Certification);
    }
    reasons
}

/// Whether a piece goes into the machine in some orientation.
fn holds(capability: &Capability, operation: &Operation) -> bool {
    let (Some(mut room), Some(mut size)) = (capability.envelope_mm, operation.size_mm) else {
        return true;
    };
    room.sort_by(f64::total_cmp);
    size.sort_by(f64::total_cmp);
    room.iter().zip(&size).all(|(room, side)| side <= room)
}

/// Why a workshop as a whole does not take a step.
pub(crate) fn refuses(instance: &Instance, step: usize, workshop: usize) -> Vec<Reason> {
    let computed = is_delivered_computed(instance, step, workshop);
    let place = instance.workshops[workshop];
    let step = &instance.steps[step];
    let request = instance.orders[step.order].request;
    let mut reasons = Vec::new();
    if request.requires_verified && !place.verified {
        reasons.push(Reason::Unverified);
    }
    if place.paused {
        reasons.push(Reason::Paused);
    }
    let in_country = |country: &String| request.countries.contains(country);
    if !request.countries.is_empty() && !place.country.as_ref().is_some_and(in_country) {
        reasons.push(Reason::Country);
    }
    let carries = !step.delivers() || !step.inputs.is_empty() || step.operation.material_kg_per_piece > 0.0;
    if place.location.is_none() && (carries || computed) {
        reasons.push(Reason::NoLocation);
    }
    reasons
}

/// Whether a pool whose process and workshop are known to suit a step suits the rest of it, reach apart.
pub(crate) fn suits(instance: &Instance, step: usize, pool: usize) -> bool {
    let countries = &instance.orders[instance.steps[step].order].request.countries;
    let country = instance.workshops[instance.pools[pool].workshop].country.as_ref();
    lacks(instance, step, pool).is_empty()
        && (countries.is_empty() || country.is_some_and(|country| countries.contains(country)))
}

/// The length of the last leg, if it is short enough for computed delivery.
pub(crate) fn reach(instance: &Instance, workshop: usize, order: usize, place: usize) -> Option<f64> {
    let km = instance.km_to_place(workshop, order, place)?;
    let most = instance.orders[order].request.max_distance_km;
    most.is_none_or(|most| km <= most).then_some(km)
}
