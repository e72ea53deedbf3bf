//! What stops a plan from being cheaper or fuller, in words with numbers.
//!
//! For pieces that nobody makes, the questions are asked in the order in which somebody would act on
//! the answers: can anybody make it, may they make enough of it, are their machines full, does it cost
//! more than leaving it. For the rest, full machines are named with what one more unit would save.

use crate::extract::Work;
use crate::fit;
use crate::instance::Instance;
use crate::plan::{Binding, Prices, Reason};
use std::collections::{BTreeMap, BTreeSet};

/// The reasons: first what keeps pieces unfilled, then what costs.
pub(crate) fn binding(instance: &Instance, work: &Work, prices: &Prices) -> Vec<Binding> {
    let mut binding = Vec::new();
    for order in 0..instance.orders.len() {
        let id = &instance.orders[order].request.id;
        let short: f64 = work.unfilled.iter().filter(|u| u.request == *id).map(|u| u.quantity).sum();
        if short > 0.0 {
            shortage(instance, work, order, short, &mut binding);
        }
    }
    full_machines(work, prices, &mut binding);
    binding
}

fn say(code: &str, text: String, numbers: &[(&str, f64)]) -> Binding {
    Binding {
        code: code.to_owned(),
        text,
        numbers: numbers.iter().map(|&(name, value)| (name.to_owned(), value)).collect(),
    }
}

/// A number as people write it: at most two decimals.
fn plain(value: f64) -> String {
    let rounded = (value * 100.0).round() / 100.0;
    if rounded.fract() == 0.0 { format!("{rounded}") } else { format!("{rounded:.2}") }
}

/// Why pieces of an order stay unfilled.
fn shortage(instance: &Instance, work: &Work, order: usize, short: f64, binding: &mut Vec<Binding>) {
    let id = &instance.orders[order].request.id;
    let before = binding.len();
    let mut fitting = BTreeSet::new();
    let mut delivering = BTreeSet::new();
    for step in instance.orders[order].steps.clone() {
        let operation = &instance.steps[step].operation.id;
        let mut able = 0;
        let mut nearest: BTreeMap<Reason, usize> = BTreeMap::new();
        for workshop in 0..instance.workshops.len() {
            let fit = fit::fit(instance, step, workshop);
            if let [reason] = fit.reasons[..]
                && reason != Reason::Process
            {
                *nearest.entry(reason).or_default() += 1;
            }
            able += usize::from(!fit.pools.is_empty());
            if instance.steps[step].delivers() && !fit.pools.is_empty() {
                delivering.insert(workshop);
            }
            fitting.extend(fit.pools);
        }
        if able == 0 {
            let text = match nearest.iter().max_by_key(|(_, n)| **n) {
                Some((reason, n)) => {
                    format!("Nobody can take \"{operation}\" of {id}; {n} lack only this: {}.", lacking(*reason))
                }
                None => format!("Nobody has a machine for \"{operation}\" of {id}."),
            };
            binding.push(say("nobody_fits", text, &[("unfilled", short)]));
        }
    }
    own_limits(instance, order, &delivering, short, binding);
    let full: Vec<usize> = fitting.iter().copied().filter(|&p| is_full(instance, work, p)).collect();
    let lots: Vec<usize> = fitting.iter().copied().filter(|&p| lot_is_too_large(instance, p)).collect();
    if !lots.is_empty() {
        let text =
            format!("{} of the machines that could make {id} have less left than their minimum lot.", lots.len());
        binding.push(say("min_lot", text, &[("machines", lots.len() as f64)]));
    }
    if !full.is_empty() {
        let text = format!(
            "{} pieces of {id} stay unfilled: {} of the {} machines that could make it are full.",
            plain(short),
            full.len(),
            fitting.len()
        );
        let numbers = [("unfilled", short), ("full", full.len() as f64), ("machines", fitting.len() as f64)];
        binding.push(say("machines_full", text, &numbers));
    } else if binding.len() == before {
        let penalty = instance.policy.unfilled_penalty.map(|penalty| {
            let penalty = penalty * instance.orders[order].request.priority;
            let text = format!(
                "{} pieces of {id} would each cost more than the {} of leaving them.",
                plain(short),
                plain(penalty)
            );
            say("penalty", text, &[("unfilled", short), ("penalty", penalty)])
        });
        let other = || {
            let text =
                format!("{} pieces of {id} stay unfilled for want of inputs, material or whole lots.", plain(short));
            say("supply", text, &[("unfilled", short)])
        };
        binding.push(penalty.unwrap_or_else(other));
    }
}

/// What the request itself allows, where that is less than it wants.
fn own_limits(instance: &Instance, order: usize, delivering: &BTreeSet<usize>, short: f64, binding: &mut Vec<Binding>) {
    let request = instance.orders[order].request;
    let id = &request.id;
    let wanted = instance.orders[order].wanted();
    let able = delivering.len() as f64;
    if let Some(limit) = instance.orders[order].share_limit()
        && limit * able < wanted
    {
        let text = format!(
            "Each of the {} workshops that can deliver {id} may deliver {} pieces, together less than {}.",
            delivering.len(),
            plain(limit),
            plain(wanted)
        );
        let numbers = [("workshops", able), ("pieces_each", limit), ("unfilled", short)];
        binding.push(say("max_share", text, &numbers));
    }
    if let Some(most) = request.max_workshops.filter(|_| instance.limits_workshops)
        && f64::from(most) < able
    {
        let text = format!("{} workshops can deliver {id}, only {most} may.", delivering.len());
        let numbers = [("workshops", able), ("allowed", f64::from(most)), ("unfilled", short)];
        binding.push(say("max_workshops", text, &numbers));
    }
}

fn lacking(reason: Reason) -> &'static str {
    match reason {
        Reason::Process => "the machine",
        Reason::Material => "the material",
        Reason::Envelope => "a machine large enough",
        Reason::Tolerance => "a machine fine enough",
        Reason::Certification => "the certificate",
        Reason::Unverified => "verification",
        Reason::Paused => "being back from their pause",
        Reason::Country => "being in an allowed country",
        Reason::NoCapacity => "capacity",
        Reason::OutOfReach => "being near enough",
        Reason::NoLocation => "a known location",
    }
}

/// Machines that limit the plan, with what one more unit would save.
fn full_machines(work: &Work, prices: &Prices, binding: &mut Vec<Binding>) {
    for price in &prices.capacity {
        let users: BTreeSet<&str> = work
            .lines
            .iter()
            .filter(|l| l.workshop == price.workshop && l.capability == price.capability)
            .map(|l| l.request.as_str())
            .collect();
        let (Some(saves), Some(pieces)) = (price.saves[1], price.pieces[1]) else {
            continue;
        };
        let used_by = match users.len() {
            0 => String::new(),
            1 => format!(" {} uses it.", users.iter().copied().collect::<String>()),
            2..=3 => format!(" {} use it.", users.iter().copied().collect::<Vec<_>>().join(", ")),
            n => format!(" {n} requests use it."),
        };
        let (code, gain, number) = if pieces > 1e-9 {
            let gain = format!("one more unit would fill {} more pieces", plain(pieces));
            ("capacity_fills", gain, pieces)
        } else if saves > 1e-9 {
            let gain = format!("one more unit would save {}", plain(saves));
            ("capacity_saves", gain, saves)
        } else {
            continue;
        };
        let state = if price.saves[0].is_none() { "has nothing left" } else { "is full" };
        let (capability, workshop) = (&price.capability, &price.workshop);
        let text = format!("{capability} of {workshop} {state}: {gain}.{used_by}");
        binding.push(say(code, text, &[("per_unit", number)]));
    }
}

fn used(instance: &Instance, work: &Work, pool: usize) -> f64 {
    let workshop = &instance.workshops[instance.pools[pool].workshop].id;
    let capability = &instance.pools[pool].capability.id;
    let here = |l: &&crate::plan::Line| l.workshop == *workshop && l.capability == *capability;
    work.lines.iter().filter(here).map(|l| l.use_).sum()
}

/// Whether less is left than the largest piece of any line on it would take.
fn is_full(instance: &Instance, work: &Work, pool: usize) -> bool {
    let capacity = instance.pools[pool].capacity;
    let left = capacity - used(instance, work, pool);
    let workshop = &instance.workshops[instance.pools[pool].workshop].id;
    let capability = &instance.pools[pool].capability.id;
    let per_start = work
        .lines
        .iter()
        .filter(|l| l.workshop == *workshop && l.capability == *capability && l.started > 0.0)
        .map(|l| l.use_ / l.started)
        .fold(0.0, f64::max);
    per_start > 0.0 && left < per_start
}

fn lot_is_too_large(instance: &Instance, pool: usize) -> bool {
    let pool = &instance.pools[pool];
    let lot = pool.capability.min_lot / pool.capability.speed;
    instance.policy.lots && pool.left() > 0.0 && pool.left() < lot
}
