//! What the loss of one workshop would do to a request, after planning again without it.

use std::collections::BTreeMap;

use matcher::{Loss, Resilience};

use super::why::Documents;
use crate::flows::money::to_minor;
use crate::web::Page;

/// How many workshops are named; the rest would hurt less.
const NAMED: usize = 8;

/// The answer in words.
pub struct Losses {
    /// Over all workshops of the request.
    pub all: String,
    /// Who would be missed most: name, what would follow, and whether pieces would stay unmade.
    pub worst: Vec<(String, String, bool)>,
}

/// Puts the losses of those who work on a request into words, worst first.
pub fn said(page: &Page, documents: &Documents, found: &Resilience, request: &str) -> Losses {
    let makers: BTreeMap<&str, i64> = documents.pieces(request);
    let own: Vec<&Loss> = found.losses.iter().filter(|loss| makers.contains_key(loss.workshops[0].as_str())).collect();
    let missing = |loss: &Loss| (loss.unfilled - found.base.unfilled).round() as i64;
    let grave = own.iter().filter(|loss| missing(loss) > 0).count();
    let all = page.ta("request-losses-all", &[("grave", grave.into()), ("count", own.len().into())]);
    let currency = &documents.problem.currency;
    let worst = own.iter().take(NAMED).map(|loss| {
        let name = documents.workshop(&loss.workshops[0]).to_owned();
        let money = page.money(to_minor(loss.cost_change.max(0.0), currency), currency);
        let text = match missing(loss) {
            0 => page.t1("request-loss-dearer", "money", money),
            pieces => page.t1("request-loss-missing", "pieces", pieces),
        };
        (name, text, missing(loss) > 0)
    });
    Losses { all, worst: worst.collect() }
}
