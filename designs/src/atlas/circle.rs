//! The loop of a place: who designs, makes, repairs, recycles and makes materials, and whose leavings could feed whom.
//!
//! Nobody states by-products, so they are inferred: who makes things of a family of materials leaves offcuts of it,
//! and who recycles or makes materials of that family could take them.

use super::Atlas;
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

/// So many givers and takers are compared.
const COMPARED: usize = 300;
const FAMILIES: [Family; 7] =
    [Family::Plastic, Family::Metal, Family::Wood, Family::Textile, Family::Mineral, Family::Plant, Family::Parts];

impl Atlas {
    /// Some of the workshops at these positions that have a role, by number, the lowest first.
    pub fn with_role(&self, positions: &[u32], role: Role, most: usize) -> Vec<u32> {
        let has = |at: &&u32| self.standings[self.rows[**at as usize].standing as usize].roles.contains(&role);
        let mut numbers: Vec<u32> = positions.iter().filter(has).map(|at| self.rows[*at as usize].number).collect();
        numbers.sort_unstable();
        numbers.truncate(most);
        numbers
    }

    /// Whose leavings could feed whom, by family of materials; families that nobody works are left out.
    pub fn feeds(&self, positions: &[u32]) -> Vec<Feed> {
        let families: Vec<Vec<Family>> = self.repertoires.iter().map(|skills| self.families_of(skills)).collect();
        let feeds = FAMILIES.into_iter().map(|family| {
            let mut givers = Vec::new();
            let mut takers = Vec::new();
            for &at in positions {
                let row = &self.rows[at as usize];
                if !families[row.repertoire as usize].contains(&family) {
                    continue;
                }
                let roles = &self.standings[row.standing as usize].roles;
                if roles.contains(&Role::Recycle) || roles.contains(&Role::Materials) {
                    takers.push(at);
                } else if roles.contains(&Role::Make) {
                    givers.push(at);
                }
            }
            Feed { family, givers: givers.len(), takers: takers.len(), pair: self.nearest_pair(&givers, &takers) }
        });
        feeds.filter(|feed| feed.givers + feed.takers > 0).collect()
    }

    fn families_of(&self, skills: &[u32]) -> Vec<Family> {
        let materials = skills.iter().flat_map(|skill| &self.skills[*skill as usize].materials);
        let mut families: Vec<Family> =
            materials.filter_map(|id| vocabulary::material(id)).map(|material| material.family).collect();
        families.sort_unstable();
        families.dedup();
        families
    }

    fn nearest_pair(&self, givers: &[u32], takers: &[u32]) -> Option<(u32, u32, f64)> {
        let placed = |list: &[u32]| -> Vec<(u32, (f64, f64))> {
            let rows = list.iter().map(|at| &self.rows[*at as usize]);
            rows.filter_map(|row| Some((row.number, row.spot.degrees()?))).take(COMPARED).collect()
        };
        let takers = placed(takers);
        let pairs = placed(givers).into_iter().flat_map(|(giver, from)| {
            takers.iter().map(move |(taker, to)| (giver, *taker, distance_km(from, *to))).collect::<Vec<_>>()
        });
        pairs.min_by(|a, b| a.2.total_cmp(&b.2))
    }
}
