//! The loop of a place: who designs, makes, repairs, recycles and makes materials, and whose leavings could feed whom.
//!
//! Nobody states by-products, so they are inferred: who makes things of a family of materials leaves offcuts of it,
//! and who recycles or makes materials of that family could take them.

use super::morton::{SCALE, Spot};
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
type Placed = (u32, Spot);

/// The giver and the taker of a family that are nearest so far, with kilometres between.
type Nearest = Option<(u32, u32, f64)>;

/// Who of a family was met so far, row by row.
#[derive(Default)]
struct Met {
    best: Nearest,
    /// When few pairs are to be compared: everybody. Otherwise the last giver, and the takers that came after that.
    givers: Vec<Placed>,
    takers: Vec<Placed>,
}

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
        let counts = self.count_sides(found, &families, &sides);
        let bits = |holds: &dyn Fn(usize) -> bool| {
            let pairs = counts.iter().map(|(givers, takers)| givers.saturating_mul(*takers));
            pairs.enumerate().filter(|(_, pairs)| holds(*pairs)).fold(0_u32, |set, (family, _)| set | 1 << family)
        };
        // Where nobody takes or nobody gives it does not matter where people are.
        let (few, many) = (bits(&|pairs| (1..=COMPARED).contains(&pairs)), bits(&|pairs| pairs > COMPARED));
        let mut met: [Met; 7] = Default::default();
        self.each(found, |part, at| {
            let own = families[part.repertoires[at] as usize] & (few | many);
            let Some(takes) = sides[part.standings[at] as usize].filter(|_| own != 0) else { return };
            let placed = (part.numbers[at], part.spots[at]);
            if !placed.1.is_somewhere() {
                return;
            }
            for family in (0..FAMILIES.len()).filter(|family| own >> family & 1 == 1) {
                met[family].meet(placed, takes, many >> family & 1 == 1, &earlier);
            }
        });
        let feeds = FAMILIES.into_iter().zip(met).zip(counts).map(|((family, met), (givers, takers))| Feed {
            family,
            givers,
            takers,
            pair: met.nearest(&earlier),
        });
        feeds.filter(|feed| feed.givers + feed.takers > 0).collect()
    }

    /// How many give and how many take of each family.
    fn count_sides(&self, found: &Found, families: &[u32], sides: &[Option<bool>]) -> [(usize, usize); 7] {
        // First by repertoire, of which there are few: a row is in several families.
        let mut by_repertoire = vec![(0, 0); families.len()];
        self.each(found, |part, at| {
            let count: &mut (usize, usize) = &mut by_repertoire[part.repertoires[at] as usize];
            match sides[part.standings[at] as usize] {
                Some(true) => count.1 += 1,
                Some(false) => count.0 += 1,
                None => {}
            }
        });
        let mut counts = [(0, 0); 7];
        for (own, (givers, takers)) in families.iter().zip(by_repertoire) {
            for family in (0..FAMILIES.len()).filter(|family| own >> family & 1 == 1) {
                counts[family].0 += givers;
                counts[family].1 += takers;
            }
        }
        counts
    }

    /// The families of the materials that some skills name, as bits.
    fn families_of(&self, skills: &[u32]) -> u32 {
        let materials = skills.iter().flat_map(|skill| &self.tables.skills[*skill].materials);
        let families = materials.filter_map(|id| vocabulary::material(id)).map(|material| material.family);
        families.fold(0, |set, family| set | 1 << family as u32)
    }
}

impl Met {
    /// Meets the next workshop in the order of the map. Of `many` only neighbours are compared, and nobody else is kept.
    fn meet(&mut self, placed: Placed, takes: bool, many: bool, earlier: &impl Fn(u32, u32) -> bool) {
        if !many {
            if takes { self.takers.push(placed) } else { self.givers.push(placed) }
        } else if takes {
            if let Some(giver) = self.givers.first() {
                compare(&mut self.best, *giver, placed, earlier);
            }
            self.takers.push(placed);
        } else {
            for taker in self.takers.drain(..) {
                compare(&mut self.best, placed, taker, earlier);
            }
            self.givers.clear();
            self.givers.push(placed);
        }
    }

    /// The nearest pair of all that were met.
    fn nearest(mut self, earlier: &impl Fn(u32, u32) -> bool) -> Nearest {
        for giver in &self.givers {
            self.takers.iter().for_each(|taker| compare(&mut self.best, *giver, *taker, earlier));
        }
        self.best
    }
}

/// Keeps a pair if it is nearer than the best so far, or as near and `earlier`.
fn compare(best: &mut Nearest, giver: Placed, taker: Placed, earlier: &impl Fn(u32, u32) -> bool) {
    // A degree of latitude is 111 km everywhere: most are too far by that alone.
    let degrees = f64::from(giver.1.parts().1.abs_diff(taker.1.parts().1)) / SCALE;
    if best.is_some_and(|(.., km)| degrees * 111.0 > km) {
        return;
    }
    let Some((a, b)) = giver.1.degrees().zip(taker.1.degrees()) else { return };
    let found = (giver.0, taker.0, distance_km(a, b));
    let is_better = best.is_none_or(|known| {
        let is_earlier = || earlier(found.0, known.0) || found.0 == known.0 && earlier(found.1, known.1);
        found.2 < known.2 || found.2 == known.2 && is_earlier()
    });
    if is_better {
        *best = Some(found);
    }
}

/// The place of a family among the bits of a set.
const _: () = assert!(FAMILIES[0] as usize == 0 && FAMILIES[6] as usize == 6);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_very_many_the_nearest_neighbours_are_found_without_keeping_all() {
        let spot = |lon: f64| Spot::of(Some((0.5, lon)));
        // A giver at each degree, a taker half-way to the next, one taker quite near.
        let givers = (0..150).map(|at| (spot(f64::from(at)), at, false));
        let takers = (0..150).map(|at| (spot(f64::from(at) + if at == 70 { 0.01 } else { 0.5 }), 1_000 + at, true));
        let mut rows: Vec<(Spot, u32, bool)> = givers.chain(takers).collect();
        rows.sort_unstable();
        let [mut all, mut neighbours] = [Met::default(), Met::default()];
        for (spot, number, takes) in rows {
            all.meet((number, spot), takes, false, &|a, b| a < b);
            neighbours.meet((number, spot), takes, true, &|a, b| a < b);
        }
        assert_eq!((all.givers.len(), all.takers.len(), neighbours.givers.len()), (150, 150, 1));
        let pair = |met: Met| met.nearest(&|a, b| a < b).map(|(giver, taker, _)| (giver, taker));
        assert_eq!(pair(all), Some((70, 1_070)));
        assert_eq!(pair(neighbours), Some((70, 1_070)));
    }
}
