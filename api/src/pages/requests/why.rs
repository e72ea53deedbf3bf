//! Why a plan is as it is, in words: what it costs, what one more piece would cost, what stood in the way, who was
//! not chosen and for which reasons. All of it comes from the stored documents; nothing is computed again.

use std::collections::{BTreeMap, BTreeSet};

use fluent_templates::fluent_bundle::FluentValue;
use matcher::{Ineligible, Plan, Problem, Reason};
use store::plans::Planning;
use store::requests::Destination;

use crate::flows::money::to_minor;
use crate::web::Page;

/// How many full machines are named.
const MACHINES: usize = 5;

/// A planning's documents as the matcher reads them.
pub struct Documents {
    /// What was asked.
    pub problem: Problem,
    /// What was answered.
    pub plan: Plan,
}

impl Documents {
    /// Reads them; nothing when they are of a form that is no longer known.
    pub fn of(planning: &Planning) -> Option<Self> {
        Some(Self {
            problem: serde_json::from_value(planning.problem.0.clone()).ok()?,
            plan: serde_json::from_value(planning.plan.0.clone()).ok()?,
        })
    }

    /// Good pieces per workshop (by the document's name) for one request.
    pub fn pieces(&self, request: &str) -> BTreeMap<&str, i64> {
        let mut found = BTreeMap::new();
        for line in self.plan.lines.iter().filter(|line| line.request == request && line.good > 0.0) {
            *found.entry(line.workshop.as_str()).or_insert(0) += line.good.round() as i64;
        }
        found
    }

    /// A workshop's name by the document's name for it.
    pub fn workshop<'a>(&'a self, id: &'a str) -> &'a str {
        let found = self.problem.workshops.iter().find(|workshop| workshop.id == id);
        found.and_then(|workshop| workshop.name.as_deref()).unwrap_or(id)
    }
}

/// What a plan costs, by kind, in its document's currency.
pub struct Cost {
    /// Making.
    pub production: String,
    /// Carrying.
    pub transport: String,
    /// Both for one piece; empty when nothing is placed.
    pub per_piece: String,
}

/// Why it is so.
#[derive(Default)]
pub struct Why {
    /// What one more piece for each destination would cost.
    pub demand: Vec<String>,
    /// What keeps pieces unfilled.
    pub short: Vec<String>,
    /// Full machines and what more of them would save.
    pub machines: Vec<String>,
    /// How many workshops were looked at.
    pub seen: usize,
    /// How many of them could do it and were not needed.
    pub spare: usize,
    /// How many could not, by reason; a workshop may stand in several.
    pub left_out: Vec<(String, usize)>,
}

/// What a plan costs for one request.
pub fn cost(page: &Page, documents: &Documents, request: &str) -> Cost {
    let currency = &documents.problem.currency;
    let lines = documents.plan.lines.iter().filter(|line| line.request == request);
    let production: f64 = lines.map(|line| line.cost).sum();
    let flows = || documents.plan.flows.iter().filter(|flow| flow.request == request);
    let transport: f64 = flows().map(|flow| flow.cost).sum();
    let delivered = flows().filter(|flow| flow.to_operation.is_none() && flow.operation.is_some());
    let pieces: f64 = delivered.map(|flow| flow.quantity).sum();
    let money = |amount: f64| page.money(to_minor(amount, currency), currency);
    Cost {
        production: money(production),
        transport: money(transport),
        per_piece: if pieces > 0.0 { money((production + transport) / pieces) } else { String::new() },
    }
}

/// Why a plan is as it is for one request.
pub fn why(page: &Page, documents: &Documents, request: &str, places: &[Destination]) -> Why {
    let (demand, short) = (demand(page, documents, request, places), short(page, documents, request));
    let machines = machines(page, documents, request);
    let (spare, left_out) = left_out(page, documents, request);
    Why { demand, short, machines, seen: documents.problem.workshops.len(), spare, left_out }
}

fn demand(page: &Page, documents: &Documents, request: &str, places: &[Destination]) -> Vec<String> {
    let currency = &documents.problem.currency;
    let prices = documents.plan.prices.demand.iter().filter(|price| price.request == request);
    prices
        .filter_map(|price| {
            let place = places.iter().find(|place| price.destination == format!("d{}", place.position))?;
            if price.pieces[1].is_some_and(|pieces| pieces > 1e-9) {
                return Some(page.t1("request-one-more-impossible", "place", place.label.as_str()));
            }
            let money = page.money(to_minor(price.cost[1]?, currency), currency);
            Some(page.ta("request-one-more", &[("place", place.label.as_str().into()), ("money", money.into())]))
        })
        .collect()
}

fn short(page: &Page, documents: &Documents, request: &str) -> Vec<String> {
    let bindings = documents.plan.binding.iter().filter(|binding| binding.text.contains(request));
    bindings
        .filter_map(|binding| {
            let key = format!("request-why-{}", binding.code);
            let numbers = binding.numbers.iter().map(|(name, value)| (name.as_str(), FluentValue::from(value.round())));
            Some(page.lang.t_named(&key, numbers)).filter(|text| *text != key)
        })
        .collect()
}

fn machines(page: &Page, documents: &Documents, request: &str) -> Vec<String> {
    let currency = &documents.problem.currency;
    let used: BTreeSet<(&str, &str)> = documents
        .plan
        .lines
        .iter()
        .filter(|line| line.request == request && line.good > 0.0)
        .map(|line| (line.workshop.as_str(), line.capability.as_str()))
        .collect();
    let mut full: Vec<(f64, f64, &str)> = documents
        .plan
        .prices
        .capacity
        .iter()
        .filter(|price| used.contains(&(price.workshop.as_str(), price.capability.as_str())))
        .map(|price| (price.pieces[1].unwrap_or(0.0), price.saves[1].unwrap_or(0.0), price.workshop.as_str()))
        .filter(|(pieces, saves, _)| *pieces > 1e-9 || *saves > 1e-9)
        .collect();
    full.sort_by(|a, b| b.0.total_cmp(&a.0).then(b.1.total_cmp(&a.1)));
    full.into_iter()
        .take(MACHINES)
        .map(|(pieces, saves, workshop)| {
            let name = documents.workshop(workshop);
            if pieces > 1e-9 {
                let pieces = page.decimal(pieces);
                return page.ta("request-full-fills", &[("workshop", name.into()), ("pieces", pieces.into())]);
            }
            let money = page.money(to_minor(saves, currency), currency);
            page.ta("request-full-saves", &[("workshop", name.into()), ("money", money.into())])
        })
        .collect()
}

/// Those who could and were not needed, and the reasons of those who could not, most frequent first.
fn left_out(page: &Page, documents: &Documents, request: &str) -> (usize, Vec<(String, usize)>) {
    let Ineligible::Pairs(pairs) = &documents.plan.ineligible else { return (0, Vec::new()) };
    let Some(asked) = documents.problem.requests.iter().find(|r| r.id == request) else { return (0, Vec::new()) };
    // Who may be asked at all stands in the document as a certificate; a design's own certificates are another matter.
    let certified = asked
        .routings
        .iter()
        .flat_map(|routing| &routing.operations)
        .flat_map(|operation| &operation.certifications)
        .any(|name| !name.starts_with("may:") && !name.starts_with("unit:"));
    let routings: BTreeSet<&str> = asked.routings.iter().map(|routing| routing.id.as_str()).collect();
    let mut refused: BTreeMap<&str, (BTreeSet<&str>, BTreeSet<Reason>)> = BTreeMap::new();
    for pair in pairs.iter().filter(|pair| pair.request == request) {
        let entry = refused.entry(&pair.workshop).or_default();
        entry.0.insert(&pair.routing);
        entry.1.extend(&pair.reasons);
    }
    refused.retain(|_, (ways, _)| ways.len() == routings.len());
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for reason in refused.values().flat_map(|(_, reasons)| reasons) {
        let word = match reason {
            Reason::Certification if !certified => "not_askable".to_owned(),
            other => serde_json::to_value(other).ok().and_then(|v| v.as_str().map(str::to_owned)).unwrap_or_default(),
        };
        *counts.entry(page.t(&format!("request-reason-{word}"))).or_default() += 1;
    }
    let mut counts: Vec<_> = counts.into_iter().collect();
    counts.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
    let used = documents.pieces(request).len();
    let spare = documents.problem.workshops.len().saturating_sub(refused.len() + used);
    (spare, counts)
}
