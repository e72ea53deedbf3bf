//! Open aggregates: what was made and wanted, by country and process, so that the parts add up to the books.
//!
//! What fewer than three workshops made together could tell of one of them, so such parts stand in one line. Where
//! that line itself would be of fewer than three, the smallest other part joins it.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;
use store::books::{self, Produced};
use store::{Db, WorkshopId};
use utoipa::ToSchema;

/// Parts of fewer workshops are added up in one line.
const LEAST: usize = 3;

/// What was made and wanted.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct Numbers {
    /// Parts of fewer workshops than this stand together in the part without a code.
    pub hidden_below: usize,
    /// All that was made.
    pub total: Made,
    /// By country of the workshop; adds up to the total.
    pub countries: Vec<Made>,
    /// By process; adds up to the total.
    pub processes: Vec<Made>,
    /// What is and was wanted, by country of the destination.
    pub wanted: Vec<Wanted>,
}

/// What some workshops made.
#[derive(Debug, Clone, Default, PartialEq, Serialize, ToSchema)]
pub struct Made {
    /// ISO 3166-1 alpha-2, or process id; empty: several small parts together.
    pub code: String,
    /// How many workshops made something; null where that is hidden.
    pub workshops: Option<usize>,
    /// Good pieces.
    pub good: i64,
    /// Pieces spoilt.
    pub scrap: i64,
    /// Pieces that receivers took.
    pub received: i64,
    /// Pieces that receivers turned down.
    pub rejected: i64,
}

/// What was wanted in a country.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct Wanted {
    /// ISO 3166-1 alpha-2.
    pub country: String,
    /// Destinations there.
    pub destinations: i64,
    /// Pieces wanted.
    pub wanted: i64,
    /// Pieces promised by workshops.
    pub accepted: i64,
    /// Pieces received.
    pub received: i64,
}

/// Adds the books up.
pub fn numbers(db: &mut Db) -> store::Result<Numbers> {
    let produced = books::produced(db)?;
    let wanted = books::wanted(db)?.into_iter().map(|(country, sums)| Wanted {
        country,
        destinations: sums.destinations,
        wanted: sums.wanted,
        accepted: sums.accepted,
        received: sums.received,
    });
    let mut wanted: Vec<Wanted> = wanted.collect();
    wanted.sort_by(|a, b| b.wanted.cmp(&a.wanted).then_with(|| a.country.cmp(&b.country)));
    let all: Vec<&Produced> = produced.iter().collect();
    Ok(Numbers {
        hidden_below: LEAST,
        total: Part { code: String::new(), of: all }.made(),
        countries: parts(&produced, |one| &one.country),
        processes: parts(&produced, |one| &one.process),
        wanted,
    })
}

struct Part<'a> {
    code: String,
    of: Vec<&'a Produced>,
}

impl Part<'_> {
    fn workshops(&self) -> usize {
        self.of.iter().map(|one| one.workshop).collect::<BTreeSet<WorkshopId>>().len()
    }

    fn made(&self) -> Made {
        let sum = |part: fn(&Produced) -> i64| self.of.iter().map(|one| part(one)).sum();
        let workshops = self.workshops();
        Made {
            code: self.code.clone(),
            workshops: (workshops >= LEAST).then_some(workshops),
            good: sum(|one| one.good),
            scrap: sum(|one| one.scrap),
            received: sum(|one| one.received),
            rejected: sum(|one| one.rejected),
        }
    }
}

/// What was made by the code of each part, most first; small parts together at the end.
fn parts(produced: &[Produced], code: impl Fn(&Produced) -> &String) -> Vec<Made> {
    let mut by_code: BTreeMap<&String, Vec<&Produced>> = BTreeMap::new();
    for one in produced {
        by_code.entry(code(one)).or_default().push(one);
    }
    let parts = by_code.into_iter().map(|(code, of)| Part { code: code.clone(), of });
    let (mut large, small): (Vec<Part>, Vec<Part>) = parts.partition(|part| part.workshops() >= LEAST);
    large.sort_by_key(Part::workshops);
    let mut rest = Part { code: String::new(), of: small.into_iter().flat_map(|part| part.of).collect() };
    while !rest.of.is_empty() && rest.workshops() < LEAST && !large.is_empty() {
        rest.of.extend(large.remove(0).of);
    }
    let mut made: Vec<Made> = large.iter().map(Part::made).collect();
    made.sort_by(|a, b| b.good.cmp(&a.good).then_with(|| a.code.cmp(&b.code)));
    made.extend((!rest.of.is_empty()).then(|| rest.made()));
    made
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one(workshop: u128, country: &str, good: i64) -> Produced {
        Produced {
            workshop: WorkshopId(uuid::Uuid::from_u128(workshop)),
            country: country.to_owned(),
            process: "sewing".to_owned(),
            good,
            scrap: 0,
            received: 0,
            rejected: 0,
        }
    }

    #[test]
    fn small_parts_stand_together_and_all_add_up() {
        let produced =
            [one(1, "KE", 5), one(2, "KE", 6), one(3, "KE", 7), one(4, "UG", 9), one(5, "TZ", 2), one(6, "RW", 1)];
        let made = parts(&produced, |one| &one.country);
        let told: Vec<_> = made.iter().map(|m| (m.code.as_str(), m.workshops, m.good)).collect();
        assert_eq!(told, [("KE", Some(3), 18), ("", Some(3), 12)]);
        // One workshop alone would be told by subtraction: the smallest other part joins it.
        let alone = parts(&produced[..4], |one| &one.country);
        assert_eq!(alone.iter().map(|m| (m.code.as_str(), m.good)).collect::<Vec<_>>(), [("", 27)]);
    }
}
