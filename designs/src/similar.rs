//! Designs like another one: made by the same processes, of the same materials, told of in the same words.
//!
//! The rule is said on the page of a design, so it is kept plain. Each of the three is the share that two designs have
//! in common of all that either of them has; what few designs have counts for more than what all have (half of all
//! things are assembled, and that makes nothing alike). Processes make half of the likeness, materials and words a
//! quarter each.

use std::collections::{BTreeMap, BTreeSet};

use crate::okh::Manifest;
use crate::{text, vocabulary};

/// What is compared of a design.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Traits {
    /// Ids of the processes by which it is made, with what they are special cases of.
    processes: BTreeSet<String>,
    /// Ids of its materials.
    materials: BTreeSet<String>,
    /// Folded words of its name, purpose and keywords.
    words: BTreeSet<String>,
}

/// Words shorter than this, in characters, say little.
const SHORT: usize = 3;

impl Traits {
    /// What is compared of a design by its manifest.
    pub fn of(manifest: &Manifest) -> Self {
        let operations = || manifest.routings().iter().flat_map(|routing| &routing.operations);
        let mut processes = BTreeSet::new();
        for operation in operations() {
            processes.insert(operation.process.clone());
            processes.extend(vocabulary::ancestors(&operation.process).map(|process| process.id.clone()));
        }
        let keywords = manifest.production.as_ref().map(|production| production.keywords.join(" ")).unwrap_or_default();
        let words = text::tokens(&[manifest.name.as_str(), &manifest.function, &keywords].join(" "));
        Self {
            processes,
            materials: operations().filter_map(|operation| operation.material.clone()).collect(),
            words: words.into_iter().filter(|word| word.chars().count() >= SHORT).collect(),
        }
    }
}

/// How alike two designs are, and in what; each share is 0 to 1.
#[derive(Debug, Clone, PartialEq)]
pub struct Likeness {
    /// Weighted share of the processes they have in common.
    pub processes: f64,
    /// Weighted share of the materials they have in common.
    pub materials: f64,
    /// Weighted share of the words they have in common.
    pub words: f64,
    /// Ids of the processes both are made by, without those that another of them is a special case of.
    pub shared_processes: Vec<String>,
    /// Ids of the materials both are made of.
    pub shared_materials: Vec<String>,
}

impl Likeness {
    /// All of it, 0 to 1.
    pub fn total(&self) -> f64 {
        0.5 * self.processes + 0.25 * self.materials + 0.25 * self.words
    }
}

/// Less likeness than this is none.
const LEAST: f64 = 0.1;

/// The designs of a library that are most like `one`, most alike first, at most `most`; of the same likeness by place in
/// the library. `one` counts in what is rare but is never found itself: `others` has all the rest.
pub fn ranked<K>(one: &Traits, others: &[(K, &Traits)], most: usize) -> Vec<(usize, Likeness)> {
    let all = || others.iter().map(|(_, traits)| *traits).chain([one]);
    let rarity = Rarity::of(all());
    let mut found: Vec<(usize, Likeness)> = others
        .iter()
        .enumerate()
        .map(|(at, (_, other))| (at, rarity.likeness(one, other)))
        .filter(|(_, likeness)| likeness.total() >= LEAST)
        .collect();
    found.sort_by(|a, b| b.1.total().total_cmp(&a.1.total()).then(a.0.cmp(&b.0)));
    found.truncate(most);
    found
}

/// In how many designs something stands, and how many there are.
struct Rarity<'a> {
    designs: f64,
    counts: BTreeMap<(u8, &'a str), f64>,
}

impl<'a> Rarity<'a> {
    fn of(all: impl Iterator<Item = &'a Traits>) -> Self {
        let (mut designs, mut counts) = (0.0, BTreeMap::new());
        for traits in all {
            designs += 1.0;
            for (kind, set) in [(0, &traits.processes), (1, &traits.materials), (2, &traits.words)] {
                for one in set {
                    *counts.entry((kind, one.as_str())).or_default() += 1.0;
                }
            }
        }
        Self { designs, counts }
    }

    /// ln(1 + designs / those that have it): what all have weighs 0.69, what one in a hundred has 4.6.
    fn weight(&self, kind: u8, one: &str) -> f64 {
        let having = self.counts.get(&(kind, one)).copied().unwrap_or(1.0);
        (self.designs / having).ln_1p()
    }

    /// The share that two sets have in common of all that either has; 0 when both are empty.
    fn share(&self, kind: u8, a: &BTreeSet<String>, b: &BTreeSet<String>) -> f64 {
        let sum = |some: &mut dyn Iterator<Item = &String>| some.map(|one| self.weight(kind, one)).sum::<f64>();
        let either = sum(&mut a.union(b));
        if either > 0.0 { sum(&mut a.intersection(b)) / either } else { 0.0 }
    }

    fn likeness(&self, a: &Traits, b: &Traits) -> Likeness {
        let both: Vec<String> = a.processes.intersection(&b.processes).cloned().collect();
        let is_general = |id: &String| {
            both.iter().any(|other| other != id && vocabulary::ancestors(other).any(|process| process.id == *id))
        };
        Likeness {
            processes: self.share(0, &a.processes, &b.processes),
            materials: self.share(1, &a.materials, &b.materials),
            words: self.share(2, &a.words, &b.words),
            shared_processes: both.iter().filter(|id| !is_general(id)).cloned().collect(),
            shared_materials: a.materials.intersection(&b.materials).cloned().collect(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::library;

    fn traits(processes: &[&str], materials: &[&str], words: &[&str]) -> Traits {
        let set = |some: &[&str]| some.iter().map(|one| (*one).to_owned()).collect();
        Traits { processes: set(processes), materials: set(materials), words: set(words) }
    }

    #[test]
    fn what_few_have_counts_for_more() {
        let one = traits(&["assembly", "weaving"], &[], &[]);
        let rare = traits(&["weaving"], &[], &[]);
        let common = traits(&["assembly"], &[], &[]);
        let others = [(0, &common), (1, &rare), (2, &common), (3, &common), (4, &common)];
        let found = ranked(&one, &others, 2);
        assert_eq!(found.first().map(|(at, _)| *at), Some(1));
        assert!(found.iter().all(|(_, like)| (0.0..=1.0).contains(&like.total())));
    }

    #[test]
    fn the_same_design_is_as_like_as_can_be_and_another_not_at_all() {
        let one = traits(&["sewing"], &["cotton"], &["bag"]);
        let same = one.clone();
        let other = traits(&["casting"], &["iron"], &["pot"]);
        let found = ranked(&one, &[("same", &same), ("other", &other)], 9);
        assert_eq!(found.len(), 1);
        assert!((found[0].1.total() - 1.0).abs() < 1e-12);
        assert_eq!(found[0].1.shared_materials, ["cotton"]);
        assert!(ranked(&Traits::default(), &[("other", &other)], 9).is_empty());
    }

    #[test]
    fn likeness_goes_both_ways() {
        let a = traits(&["sewing", "cutting"], &["cotton"], &["bag", "school"]);
        let b = traits(&["sewing"], &["cotton", "nylon"], &["bag"]);
        let there = ranked(&a, &[((), &b)], 1);
        let back = ranked(&b, &[((), &a)], 1);
        assert_eq!(there, back);
    }

    #[test]
    fn every_shipped_design_has_its_likes_in_order() {
        let read: Vec<(&str, Traits)> =
            library::all().iter().map(|design| (design.slug, Traits::of(&design.manifest))).collect();
        assert!(read.len() > 20, "{}", read.len());
        for (slug, one) in &read {
            let others: Vec<(&str, &Traits)> =
                read.iter().filter(|(other, _)| other != slug).map(|(other, traits)| (*other, traits)).collect();
            let found = ranked(one, &others, 5);
            assert!(found.windows(2).all(|pair| pair[0].1.total() >= pair[1].1.total()), "{slug}");
            assert!(!found.iter().any(|(at, _)| others[*at].0 == *slug));
        }
    }
}
