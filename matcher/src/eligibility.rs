//! Who cannot make what, listed or counted.
//!
//! A list has a row for every pair, so it is only for problems that people can read. Counts are for
//! whole nations: operations that ask the same are counted once, and reach by a walk over places.

use crate::engine::{Places, Reached};
use crate::fit;
use crate::instance::Instance;
use crate::plan::{Ineligible, IneligiblePair, Reason};
use std::collections::BTreeMap;

/// Who cannot make what, and how many pairs of operation and capability fit.
pub(crate) struct Eligibility {
    pub ineligible: Ineligible,
    pub candidates: usize,
}

/// Every pair of operation and workshop that does not fit, or how many carry each reason.
pub(crate) fn of(instance: &Instance, brief: bool) -> Eligibility {
    if brief { counted(instance) } else { listed(instance) }
}

fn listed(instance: &Instance) -> Eligibility {
    let mut pairs = Vec::new();
    let mut candidates = 0;
    for (s, step) in instance.steps.iter().enumerate() {
        for (w, workshop) in instance.workshops.iter().enumerate() {
            let fit = fit::fit(instance, s, w);
            candidates += fit.pools.len();
            if !fit.reasons.is_empty() {
                pairs.push(IneligiblePair {
                    request: instance.orders[step.order].request.id.clone(),
                    routing: step.routing.id.clone(),
                    operation: step.operation.id.clone(),
                    workshop: workshop.id.clone(),
                    reasons: fit.reasons,
                });
            }
        }
    }
    Eligibility { ineligible: Ineligible::Pairs(pairs), candidates }
}

fn counted(instance: &Instance) -> Eligibility {
    let mut alike: BTreeMap<Asks, Vec<usize>> = BTreeMap::new();
    for step in 0..instance.steps.len() {
        alike.entry(asks(instance, step)).or_default().push(step);
    }
    let mut counts: BTreeMap<Reason, usize> = BTreeMap::new();
    let mut candidates = 0;
    let mut of_another_trade = 0;
    let mut places: Option<Places> = None;
    for steps in alike.into_values() {
        let mut pools = Vec::with_capacity(instance.workshops.len());
        for workshop in 0..instance.workshops.len() {
            // Most workshops of a nation have another trade, and nothing else need be looked at.
            if !instance.pools_of[workshop].clone().any(|pool| instance.does(pool, steps[0])) {
                let reasons = fit::refuses(instance, steps[0], workshop);
                reasons.into_iter().for_each(|reason| *counts.entry(reason).or_default() += steps.len());
                of_another_trade += steps.len();
                pools.push(0);
                continue;
            }
            let fit = fit::fit_apart_from_reach(instance, steps[0], workshop);
            for reason in fit.reasons {
                *counts.entry(reason).or_default() += steps.len();
            }
            pools.push(fit.pools.len());
        }
        let all: usize = pools.iter().sum();
        for step in steps {
            if reaches_everybody(instance, step) {
                candidates += all;
                continue;
            }
            let places = places.get_or_insert_with(|| Places::new(instance));
            let Reached { within, beyond } = places.reached(instance, instance.steps[step].order);
            candidates += within.iter().map(|&workshop| pools[workshop]).sum::<usize>();
            if beyond > 0 {
                *counts.entry(Reason::OutOfReach).or_default() += beyond;
            }
        }
    }
    if of_another_trade > 0 {
        *counts.entry(Reason::Process).or_default() += of_another_trade;
    }
    Eligibility { ineligible: Ineligible::Counts(counts), candidates }
}

/// Whether a workshop needs no more than a location for a step.
fn reaches_everybody(instance: &Instance, step: usize) -> bool {
    let order = &instance.orders[instance.steps[step].order];
    let located = order.places.iter().any(|place| place.destination.location.is_some());
    !instance.steps[step].delivers() || (order.request.max_distance_km.is_none() && located)
}

/// What a step asks of workshops, reach apart. Steps that ask the same fit the same.
type Asks<'p> = (&'p str, Option<&'p str>, [u64; 4], &'p [String], (bool, &'p [String]), (bool, bool), Option<usize>);

fn asks<'p>(instance: &Instance<'p>, step: usize) -> Asks<'p> {
    let step = &instance.steps[step];
    let operation = step.operation;
    let request = instance.orders[step.order].request;
    let [x, y, z] = operation.size_mm.map_or([u64::MAX; 3], |size| size.map(f64::to_bits));
    let tolerance = operation.tolerance_mm.map_or(u64::MAX, f64::to_bits);
    // Quotes of an order make it unlike any other.
    let quoted = instance.offers_of.range((step.order, 0)..(step.order + 1, 0)).next().map(|_| step.order);
    let carries = !step.inputs.is_empty() || operation.material_kg_per_piece > 0.0;
    (
        &operation.process,
        operation.material.as_deref(),
        [x, y, z, tolerance],
        &operation.certifications,
        (request.requires_verified, &request.countries),
        (step.delivers(), carries),
        quoted,
    )
}
