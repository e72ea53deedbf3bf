//! The loop of a place: who designs, makes, repairs, recycles and makes materials, and whose leavings could feed whom.
//!
//! Nobody states by-products, so they are inferred: who makes things of a family of materials leaves offcuts of it,
//! and who recycles or makes materials of that family could take them.

use super::morton::Spot;
use super::{Atlas, Found};
use crate::query::{Role, distance_km};
use crate::vocabulary::{self, Family};

/// Who could feed whom with one family of materials.
#[derive(Clone, Debug, PartialEq)]
pub struct Feed {
    pub family: Family,
    /// How many make things of it.
    pub givers: usize,
    /// How many recycle it or make material of it.
    pub takers: usize,
    /// A giver and the taker nearest to each other, by number, with kilometres between; of very many only some are compared.
    pub pair: Option<(u32, u32, f64)>,
}

/// So many pairs are compared; of more, only those that are neighbours in the order of the map.
const COMPARED: usize = 20_000;
const FAMILIES: [Family; 7] =
    [Family::Plastic, Family::Metal, Family::Wood, Family::Textile, Family::Mineral, Family::Plant, Family::Parts];

/// A workshop by its number, with its place.
type Placed = (u32, (f64, f64));

impl Atlas {
    /// For each of [`Role::ALL`] the first `most` of these workshops that have the role, by number; to those of which the
    /// atlas was first made, all that came later are added.
    pub fn with_roles(&self, found: &Found, most: usize) -> [Vec<u32>; 5] {
        let roles: Vec<&[Role]> = self.tables.standings.iter().map(|standing| standing.roles.as_slice()).collect();
        let mut some: [Vec<u32>; 5] = Default::default();
        let first_late = self.parts[0].len() as u32;
        self.each(found, |part, at| {
            let number = part.numbers[at];
            for role in roles[part.standings[at] as usize] {
                let named = &mut some[*role as usize];
                // While only the first part was looked at, the list is no longer than `most`.
                if number >= first_late || named.len() < most {
                    named.insert(named.partition_point(|known| *known < number), number);
                } else if named.last().is_some_and(|last| number < *last) {
                    named.pop();
                    named.insert(named.partition_point(|known| *known < number), number);
                }
            }
        });
        some
    }

    /// Whose leavings could feed whom, by family of materials; families that nobody works are left out. Of pairs equally
    /// near the one is named whose numbers come `earlier`.
    pub fn feeds(&self, found: &Found, earlier: impl Fn(u32, u32) -> bool) -> Vec<Feed> {
        let families: Vec<u32> = self.tables.repertoires.iter().map(|skills| self.families_of(skills)).collect();
        let takes = |roles: &[Role]| roles.contains(&Role::Recycle) || roles.contains(&Role::Materials);
        let sides: Vec<Option<bool>> = self
            .tables
            .standings
            .iter()
            .map(|one| if takes(&one.roles) { Some(true) } else { one.roles.contains(&Role::Make).then_some(false) })
            .collect();
        let mut givers: [Vec<Placed>; 7] = Default::default();
        let mut takers: [Vec<Placed>; 7] = Default::default();
        let mut counts = [(0, 0); 7];
        let taken = self.taken(found, &families, &sides);
        self.each(found, |part, at| {
            let own = families[part.repertoires[at] as usize];
            let Some(takes) = sides[part.standings[at] as usize].filter(|_| own != 0) else { return };
            let place = if own & taken != 0 { part.spots[at].degrees() } else { None };
            for family in (0..FAMILIES.len()).filter(|family| own >> family & 1 == 1) {
                let (count, side) = if takes {
                    (&mut counts[family].1, &mut takers[family])
                } else {
                    (&mut counts[family].0, &mut givers[family])
                };
                *count += 1;
                if taken >> family & 1 == 1 {
                    side.extend(place.map(|place| (part.numbers[at], place)));
                }
            }
        });
        let feeds = FAMILIES.into_iter().enumerate().map(|(at, family)| Feed {
            family,
            givers: counts[at].0,
            takers: counts[at].1,
            pair: nearest_pair(&givers[at], &takers[at], &earlier),
        });
        feeds.filter(|feed| feed.givers + feed.takers > 0).collect()
    }

    /// The families that somebody takes, as bits: only for those it matters where people are.
    fn taken(&self, found: &Found, families: &[u32], sides: &[Option<bool>]) -> u32 {
        let mut taken = 0;
        self.each(found, |part, at| {
            if sides[part.standings[at] as usize] == Some(true) {
                taken |= families[part.repertoires[at] as usize];
            }
        });
        taken
    }

    /// The families of the materials that some skills name, as bits.
    fn families_of(&self, skills: &[u32]) -> u32 {
        let materials = skills.iter().flat_map(|skill| &self.tables.skills[*skill].materials);
        let families = materials.filter_map(|id| vocabulary::material(id)).map(|material| material.family);
        families.fold(0, |set, family| set | 1 << family as u32)
    }
}

/// The giver and the taker nearest to each other, with kilometres between. Both lists are in the order of the map.
fn nearest_pair(givers: &[Placed], takers: &[Placed], earlier: impl Fn(u32, u32) -> bool) -> Option<(u32, u32, f64)> {
    let mut best: Option<(u32, u32, f64)> = None;
    let mut compare = |giver: &Placed, taker: &Placed| {
        let (a, b) = (giver.1, taker.1);
        // A degree of latitude is 111 km everywhere: most are too far by that alone.
        if best.is_some_and(|(.., km)| (a.0 - b.0).abs() * 111.0 > km) {
            return;
        }
        let found = (giver.0, taker.0, distance_km(a, b));
        let is_better = best.is_none_or(|known| {
            let is_earlier = || earlier(found.0, known.0) || found.0 == known.0 && earlier(found.1, known.1);
            found.2 < known.2 || found.2 == known.2 && is_earlier()
        });
        if is_better {
            best = Some(found);
        }
    };
    if givers.len().saturating_mul(takers.len()) <= COMPARED {
        givers.iter().for_each(|giver| takers.iter().for_each(|taker| compare(giver, taker)));
    } else {
        let order = |placed: &Placed| Spot::of(Some(placed.1));
        let mut next = 0;
        for taker in takers {
            while givers.get(next).is_some_and(|giver| order(giver) < order(taker)) {
                next += 1;
            }
            givers[next.saturating_sub(1)..].iter().take(2).for_each(|giver| compare(giver, taker));
        }
    }
    best
}

/// The place of a family among the bits of a set.
const _: () = assert!(FAMILIES[0] as usize == 0 && FAMILIES[6] as usize == 6);
