//! Which designs some workshops can make, by the signature of their processes.

use std::collections::HashSet;

use super::Atlas;
use crate::okh::Routing;

/// How far some workshops get with a design.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Reach {
    /// How many of them can do every operation of one of its routings.
    pub alone: usize,
    /// Whether all of them together can.
    pub together: bool,
}

impl Atlas {
    /// For each design, given by its routings, how far the workshops at these positions get.
    pub fn reach(&self, positions: &[u32], designs: &[&[Routing]]) -> Vec<Reach> {
        let mut counts = vec![0_usize; self.repertoires.len()];
        for at in positions {
            counts[self.rows[*at as usize].repertoire as usize] += 1;
        }
        let there: Vec<(&Vec<u32>, usize)> =
            self.repertoires.iter().zip(counts).filter(|(_, count)| *count > 0).collect();
        let any: HashSet<u32> = there.iter().flat_map(|(skills, _)| skills.iter().copied()).collect();
        designs.iter().map(|routings| self.reach_one(routings, &there, &any)).collect()
    }

    fn reach_one(&self, routings: &[Routing], there: &[(&Vec<u32>, usize)], any: &HashSet<u32>) -> Reach {
        // For each routing and operation the skills that do it.
        let wanted: Vec<Vec<HashSet<u32>>> = routings
            .iter()
            .filter(|routing| !routing.operations.is_empty())
            .map(|routing| routing.operations.iter().map(|operation| self.skills_that_do(operation)).collect())
            .collect();
        let does = |operations: &Vec<HashSet<u32>>, own: &[u32]| {
            operations.iter().all(|skills| own.iter().any(|skill| skills.contains(skill)))
        };
        let makers = there.iter().filter(|(own, _)| wanted.iter().any(|operations| does(operations, own)));
        Reach {
            alone: makers.map(|(_, count)| count).sum(),
            together: wanted.iter().any(|operations| operations.iter().all(|skills| !skills.is_disjoint(any))),
        }
    }

    fn skills_that_do(&self, operation: &crate::okh::Operation) -> HashSet<u32> {
        let does = self.skills_for(&operation.requirement());
        does.into_iter().enumerate().filter(|(_, does)| *does).map(|(at, _)| at as u32).collect()
    }

    /// The processes that somebody offers anywhere and nobody at these positions does, each with the nearest workshop
    /// to a place (latitude, longitude): process, its number, kilometres. Nearest first.
    pub fn missing(&self, positions: &[u32], from: (f64, f64)) -> Vec<(&str, u32, f64)> {
        let here: HashSet<&str> = positions
            .iter()
            .flat_map(|at| self.capabilities_of(*at))
            .map(|one| self.skills[one.skill as usize].process.as_str())
            .collect();
        let mut nearest: Vec<Option<(u32, f64)>> = vec![None; self.skills.len()];
        for (at, row) in self.rows.iter().enumerate() {
            let Some(place) = row.spot.degrees() else { continue };
            let mut km = None;
            for one in self.capabilities_of(at as u32) {
                if here.contains(self.skills[one.skill as usize].process.as_str()) {
                    continue;
                }
                let km = *km.get_or_insert_with(|| crate::query::distance_km(from, place));
                let best = &mut nearest[one.skill as usize];
                if best.is_none_or(|(_, known)| km < known) {
                    *best = Some((row.number, km));
                }
            }
        }
        let found =
            self.skills.iter().zip(nearest).filter_map(|(skill, best)| best.map(|b| (skill.process.as_str(), b)));
        let mut found: Vec<_> = found.map(|(process, (number, km))| (process, number, km)).collect();
        found.sort_by(|a, b| a.2.total_cmp(&b.2).then_with(|| a.0.cmp(b.0)));
        let mut seen = HashSet::new();
        found.retain(|(process, ..)| seen.insert(*process));
        found
    }
}
