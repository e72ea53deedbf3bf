//! Which rows a query means: what many share is judged once, the rows by looking that up.

use super::found::places;
use super::part::Part;
use super::{Atlas, Found, Place, Skill, Standing, Tables};
use crate::query::{CapabilityFacts, Day, Facts, Field, Filter, Query};
use crate::vocabulary;

/// What a query asks, as answers for everything that workshops share. `None`: all of them will do.
struct Wanted<'a> {
    filter: Filter<'a>,
    places: Option<Vec<bool>>,
    standings: Option<Vec<bool>>,
    skills: Option<Vec<bool>>,
    repertoires: Option<Vec<bool>>,
    /// The least `Day::number` on which it was known to be true.
    known: u32,
    words: Vec<Word<'a>>,
}

/// A word, and who has it by place or by skill.
struct Word<'a> {
    field: Field,
    word: &'a str,
    places: Option<Vec<bool>>,
    repertoires: Option<Vec<bool>>,
}

impl Atlas {
    /// The workshops that are looked for. What a query says of a design is not looked at here.
    pub fn select(&self, query: &Query) -> Found {
        let filter = query.filter();
        let words = filter.words();
        let words = words.into_iter().map(|(field, word)| Word::of(&self.tables, field, word)).collect();
        let wanted = Wanted::of(&self.tables, filter.clone(), query, words);
        let select = |at: usize| self.parts[at].select(query, &wanted, &self.alive.parts[at]);
        Found { parts: [select(0), select(1)] }
    }
}

impl Part {
    fn select(&self, query: &Query, wanted: &Wanted<'_>, alive: &[u64]) -> Vec<u64> {
        let mut left = alive.to_vec();
        // Words that only rows have, not places or skills, leave few rows to look at.
        let mut shared = Vec::new();
        for word in &wanted.words {
            let mut has = vec![0; left.len()];
            self.words.set(word.field, word.word, &mut has);
            if word.is_shared() {
                shared.push((word, has));
            } else {
                left.iter_mut().zip(has).for_each(|(left, has)| *left &= has);
            }
        }
        let mut found = vec![0; left.len()];
        for (run, inside) in self.runs(query) {
            for at in run.start / 64..run.end.div_ceil(64) {
                let from = u64::MAX << run.start.saturating_sub(at * 64);
                let to = u64::MAX >> (64 - (run.end - at * 64).min(64));
                let look = left[at] & from & to;
                found[at] |= if inside && shared.is_empty() && wanted.is_nothing() {
                    look
                } else {
                    let meant = places(at, look).filter(|row| {
                        wanted.likes(self, *row)
                            && (inside || self.spots[*row].degrees().is_some_and(|place| wanted.filter.reaches(place)))
                            && shared.iter().all(|(word, has)| word.is_said_by(self, *row, has))
                    });
                    meant.fold(0, |bits, row| bits | 1 << (row % 64))
                };
            }
        }
        found
    }
}

impl<'a> Wanted<'a> {
    fn of(tables: &Tables, filter: Filter<'a>, query: &Query, words: Vec<Word<'a>>) -> Self {
        let skills = narrowing(tables.skills.iter().map(|skill| skill.is_liked(&filter)));
        let skills = if filter.asks_capability() { skills.or(Some(vec![true; tables.skills.len()])) } else { None };
        let repertoires = skills.as_ref().and_then(|liked| {
            narrowing(tables.repertoires.iter().map(|own| own.iter().any(|skill| liked[*skill as usize])))
        });
        Self {
            places: narrowing(tables.places.iter().map(|place| place.is_liked(&filter))),
            standings: narrowing(tables.standings.iter().map(|standing| standing.is_liked(&filter))),
            skills: skills.filter(|_| filter.asks_amount()),
            repertoires,
            known: query.since.map_or(0, Day::number),
            words,
            filter,
        }
    }

    /// Whether nothing is asked of a row but where it lies and what words it has.
    fn is_nothing(&self) -> bool {
        self.places.is_none()
            && self.standings.is_none()
            && self.repertoires.is_none()
            && self.skills.is_none()
            && self.known == 0
    }

    fn likes(&self, part: &Part, at: usize) -> bool {
        has(&self.places, part.places[at])
            && has(&self.standings, part.standings[at])
            && has(&self.repertoires, part.repertoires[at])
            && part.known[at] >= self.known
            && self.skills.as_ref().is_none_or(|liked| {
                let mut own = part.capabilities_of(at).iter();
                own.any(|one| {
                    liked[one.skill as usize] && self.filter.likes_amount(one.capacity, u64::from(one.min_lot))
                })
            })
    }
}

impl<'a> Word<'a> {
    fn of(tables: &Tables, field: Field, word: &'a str) -> Self {
        let by_place = |place: &Place| field == Field::Text && crate::query::finds(word, &place.text);
        let by_skill: Vec<bool> = tables
            .skills
            .iter()
            .map(|skill| field == Field::Text && crate::query::finds(word, vocabulary::search_text(&skill.process)))
            .collect();
        let by_repertoire = |own: &Vec<u32>| own.iter().any(|skill| by_skill[*skill as usize]);
        let some = |all: Vec<bool>| all.contains(&true).then_some(all);
        Self {
            field,
            word,
            places: some(tables.places.iter().map(by_place).collect()),
            repertoires: some(tables.repertoires.iter().map(by_repertoire).collect()),
        }
    }

    fn is_shared(&self) -> bool {
        self.places.is_some() || self.repertoires.is_some()
    }

    /// Whether a row has the word; `own`: the rows that say it themselves.
    fn is_said_by(&self, part: &Part, at: usize, own: &[u64]) -> bool {
        super::found::has(own, at)
            || self.places.as_ref().is_some_and(|said| said[part.places[at] as usize])
            || self.repertoires.as_ref().is_some_and(|said| said[part.repertoires[at] as usize])
    }
}

/// The answers, unless all of them are yes.
fn narrowing(answers: impl Iterator<Item = bool>) -> Option<Vec<bool>> {
    let answers: Vec<bool> = answers.collect();
    answers.contains(&false).then_some(answers)
}

fn has(answers: &Option<Vec<bool>>, at: u32) -> bool {
    answers.as_ref().is_none_or(|answers| answers[at as usize])
}

impl Place {
    fn is_liked(&self, filter: &Filter<'_>) -> bool {
        let names: Vec<&str> = self.names.iter().map(String::as_str).collect();
        filter.likes_place(&Facts { country: self.country.as_deref(), places: &names, ..Facts::default() })
    }
}

impl Standing {
    fn is_liked(&self, filter: &Filter<'_>) -> bool {
        let languages: Vec<&str> = self.languages.iter().map(String::as_str).collect();
        let networks: Vec<&str> = self.networks.iter().map(String::as_str).collect();
        filter.likes_standing(&Facts {
            verified: self.verified,
            roles: &self.roles,
            door: self.door,
            stale: self.stale,
            languages: &languages,
            networks: &networks,
            ..Facts::default()
        })
    }
}

impl Skill {
    fn is_liked(&self, filter: &Filter<'_>) -> bool {
        let materials: Vec<&str> = self.materials.iter().map(String::as_str).collect();
        let certificates: Vec<&str> = self.certificates.iter().map(String::as_str).collect();
        filter.likes_skill(&CapabilityFacts {
            process: &self.process,
            materials: &materials,
            envelope_mm: self.envelope_mm.map(|sides| sides.map(f64::from_bits)),
            tolerance_mm: self.tolerance_mm.map(f64::from_bits),
            certificates: &certificates,
            unit: self.unit,
            capacity: 0.0,
            min_lot: 0,
        })
    }
}
