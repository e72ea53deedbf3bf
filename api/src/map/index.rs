//! Every listed workshop as of one moment of the journal: most in one order, and beside it the few that changed since.

use std::collections::{BTreeSet, HashMap};
use std::sync::{Arc, OnceLock};

use chrono::NaiveDate;
use designs::atlas::{Atlas, Builder, Terms};
use designs::fit::Requirement;
use designs::okh::Manifest;
use designs::query::Query;
use designs::{Diagnostic, suggest, text, vocabulary};
use store::WorkshopId;

use super::Listed;

/// The public facts of all listed workshops, to be looked up.
#[derive(Debug, Default)]
pub struct Index {
    /// Those that were there when the index was made at once; shared with the indexes that follow it.
    base: Arc<Base>,
    /// What changed or came since, by name; their numbers in the atlas go on from those of the base.
    late: Vec<Arc<Listed>>,
    /// Numbers of the base that no longer hold.
    gone: BTreeSet<u32>,
    /// The same facts, made for looking up.
    pub atlas: Atlas,
    /// The day of which it tells how fresh records are.
    pub day: NaiveDate,
    /// Found when first asked for.
    terms: OnceLock<Terms>,
}

#[derive(Debug, Default)]
struct Base {
    /// By name; their numbers in the atlas are their places here.
    workshops: Vec<Arc<Listed>>,
    place_of: HashMap<WorkshopId, u32>,
    by_slug: HashMap<String, u32>,
}

/// Beyond so many changes all is put in order again: up to here a change costs a few milliseconds.
pub const MOST_LATE: usize = 500;

impl Index {
    /// The index of these workshops, made at once.
    pub fn of(mut workshops: Vec<Arc<Listed>>, day: NaiveDate) -> Self {
        workshops.sort_unstable_by(|a, b| a.order(b));
        let mut builder = Builder::default();
        for listed in &workshops {
            listed.facts(|facts| builder.add(facts));
        }
        let place_of = workshops.iter().zip(0..).map(|(listed, at)| (listed.id, at)).collect();
        let by_slug = workshops.iter().zip(0..).map(|(listed, at)| (listed.slug.clone(), at)).collect();
        Self {
            base: Arc::new(Base { workshops, place_of, by_slug }),
            late: Vec::new(),
            gone: BTreeSet::new(),
            atlas: builder.build(),
            day,
            terms: OnceLock::new(),
        }
    }

    /// The index with some workshops as they are now; `None`: no longer listed. It costs what changed since the index was
    /// made at once, not what it holds.
    pub fn with(&self, changed: HashMap<WorkshopId, Option<Listed>>, day: NaiveDate) -> Self {
        let mut gone = self.gone.clone();
        gone.extend(changed.keys().filter_map(|id| self.base.place_of.get(id)));
        let kept = self.late.iter().filter(|listed| !changed.contains_key(&listed.id)).cloned();
        let mut late: Vec<Arc<Listed>> = kept.collect();
        late.extend(changed.into_values().flatten().map(Arc::new));
        late.sort_unstable_by(|a, b| a.order(b));
        let mut builder = self.atlas.beside();
        for listed in &late {
            listed.facts(|facts| builder.add(facts));
        }
        let atlas = self.atlas.with(builder, gone.iter().copied());
        Self { base: self.base.clone(), late, gone, atlas, day, terms: OnceLock::new() }
    }

    /// Whether so much came late that it is time to put all in order again.
    pub fn is_ragged(&self) -> bool {
        self.late.len() + self.gone.len() > MOST_LATE
    }

    /// The same index made at once.
    pub fn ordered(&self) -> Self {
        let held = (0_u32..).zip(&self.base.workshops).filter(|(number, _)| !self.gone.contains(number));
        Self::of(held.map(|(_, listed)| listed).chain(&self.late).cloned().collect(), self.day)
    }

    /// How many workshops are listed.
    pub fn len(&self) -> usize {
        self.base.workshops.len() - self.gone.len() + self.late.len()
    }

    /// Whether none is.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The workshop of a number in the atlas.
    pub fn listed(&self, number: u32) -> &Listed {
        let at = number as usize;
        let first_late = self.base.workshops.len();
        if at < first_late { &self.base.workshops[at] } else { &self.late[at - first_late] }
    }

    /// The workshops of some numbers, by name.
    pub fn named(&self, mut numbers: Vec<u32>) -> Vec<&Listed> {
        // Numbers are given by name, but for what came late; so few that sorting stays cheap.
        numbers.sort_unstable();
        let mut named: Vec<&Listed> = numbers.into_iter().map(|number| self.listed(number)).collect();
        if !self.late.is_empty() {
            named.sort_by(|a, b| a.order(b));
        }
        named
    }

    /// Every workshop, in no order that matters.
    pub fn workshops(&self) -> impl Iterator<Item = &Listed> {
        let held = (0_u32..).zip(&self.base.workshops).filter(|(number, _)| !self.gone.contains(number));
        held.map(|(_, listed)| listed).chain(&self.late).map(Arc::as_ref)
    }

    /// One workshop by its slug.
    pub fn by_slug(&self, slug: &str) -> Option<&Listed> {
        let late = self.late.iter().find(|listed| listed.slug == slug);
        let held = || self.base.by_slug.get(slug).filter(|number| !self.gone.contains(number));
        late.map(Arc::as_ref).or_else(|| held().map(|number| self.listed(*number)))
    }

    /// What its workshops have that a filter can ask for by name.
    pub fn terms(&self) -> &Terms {
        self.terms.get_or_init(|| self.atlas.terms())
    }

    /// What the query asks for by name and no workshop has: networks, places, certificates, languages.
    pub fn unknown(&self, query: &Query) -> Vec<Diagnostic> {
        let (network, region) = ([query.network.clone()], [text::fold(&query.region)]);
        let terms = self.terms();
        let named: [(&str, &[String], &BTreeSet<String>); 4] = [
            ("network", &network, &terms.networks),
            ("region", &region, &terms.places),
            ("certificate", &query.certificates, &terms.certificates),
            ("language", &query.languages, &terms.languages),
        ];
        named.into_iter().flat_map(|(key, asked, known)| unheard(key, asked, known)).collect()
    }

    /// The materials that some workshop names, in the order of the vocabulary.
    pub fn materials(&self) -> Vec<&'static str> {
        let known = vocabulary::materials().iter().map(|material| material.id.as_str());
        known.filter(|id| self.terms().materials.contains(*id)).collect()
    }

    /// The processes that some workshop offers, in the order of the vocabulary.
    pub fn processes(&self) -> Vec<&'static str> {
        let known = vocabulary::processes().iter().map(|process| process.id.as_str());
        known.filter(|id| self.terms().processes.contains(*id)).collect()
    }

    /// How many workshops of each country can make a piece all by themselves, most first.
    pub fn makers(&self, manifest: &Manifest) -> Vec<(String, usize)> {
        let mut counts: HashMap<&str, usize> = HashMap::new();
        for listed in self.workshops().filter(|listed| listed.can_make(manifest.routings())) {
            *counts.entry(&listed.country).or_default() += 1;
        }
        let mut counts: Vec<(String, usize)> = counts.into_iter().map(|(c, n)| (c.to_owned(), n)).collect();
        counts.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
        counts
    }

    /// How many workshops can do one piece of work.
    pub fn count_fitting(&self, asked: &Requirement<'_>) -> usize {
        self.atlas.fitting(self.atlas.everything(), asked).len()
    }
}

/// The terms that stand nowhere, each with what may be meant.
fn unheard(key: &str, asked: &[String], known: &BTreeSet<String>) -> Vec<Diagnostic> {
    let missing = asked.iter().filter(|term| !term.is_empty() && !known.contains(*term));
    missing
        .map(|term| Diagnostic {
            suggestions: suggest::nearest(term, known.iter().map(|word| (word.as_str(), []))),
            ..Diagnostic::new("nobody_has", key, format!("No workshop has `{term}` as its {key}."))
        })
        .collect()
}
