//! What a filter can find at all: the terms that workshops have, for the choices of a form and for what may be meant.

use std::collections::BTreeSet;

use super::Atlas;

/// The terms that some workshop of an atlas has.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Terms {
    /// ISO 3166-1 alpha-2 codes.
    pub countries: BTreeSet<String>,
    /// Names of regions and towns, folded.
    pub places: BTreeSet<String>,
    /// In how many towns they are.
    pub towns: usize,
    /// Slugs of networks.
    pub networks: BTreeSet<String>,
    /// Languages spoken there.
    pub languages: BTreeSet<String>,
    /// Process ids.
    pub processes: BTreeSet<String>,
    /// Material ids.
    pub materials: BTreeSet<String>,
    /// Certificates of capabilities.
    pub certificates: BTreeSet<String>,
}

impl Atlas {
    /// The terms of all workshops. It looks once at each row, and at nothing that a row shares more than once.
    pub fn terms(&self) -> Terms {
        let tables = &self.tables;
        let mut places = vec![false; tables.places.len()];
        let mut standings = vec![false; tables.standings.len()];
        let mut repertoires = vec![false; tables.repertoires.len()];
        self.each(&self.alive, |part, at| {
            places[part.places[at] as usize] = true;
            standings[part.standings[at] as usize] = true;
            repertoires[part.repertoires[at] as usize] = true;
        });
        let mut terms = Terms { towns: places.iter().filter(|used| **used).count(), ..Terms::default() };
        for place in used(tables.places.iter(), &places) {
            terms.countries.extend(place.country.clone());
            terms.places.extend(place.names.iter().cloned());
        }
        for standing in used(tables.standings.iter(), &standings) {
            terms.networks.extend(standing.networks.iter().cloned());
            terms.languages.extend(standing.languages.iter().cloned());
        }
        let skills: BTreeSet<u32> = used(tables.repertoires.iter(), &repertoires).flatten().copied().collect();
        for skill in skills.into_iter().map(|at| &tables.skills[at]) {
            terms.processes.insert(skill.process.clone());
            terms.materials.extend(skill.materials.iter().cloned());
            terms.certificates.extend(skill.certificates.iter().cloned());
        }
        terms
    }
}

fn used<'a, T: 'a>(things: impl Iterator<Item = &'a T>, used: &[bool]) -> impl Iterator<Item = &'a T> {
    things.zip(used).filter(|(_, used)| **used).map(|(thing, _)| thing)
}
