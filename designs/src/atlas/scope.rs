//! Which designs some workshops can make. Workshops with the same skills are judged once.

use super::{Atlas, Found, Skill};
use crate::fit::{self, Requirement};
use crate::okh::Routing;
use crate::vocabulary;

/// How far some workshops get with a design.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Reach {
    /// How many of them can do every operation of one of its routings.
    pub alone: usize,
    /// Whether all of them together can.
    pub together: bool,
}

impl Atlas {
    /// For each design, given by its routings, how far these workshops get.
    pub fn reach(&self, found: &Found, designs: &[&[Routing]]) -> Vec<Reach> {
        let skills = &self.tables.skills;
        let counts = self.repertoires_of(found).into_iter().zip(self.tables.repertoires.iter());
        let there: Vec<(usize, &Vec<u32>)> = counts.filter(|(count, _)| *count > 0).collect();
        let mut any = vec![false; skills.len()];
        there.iter().flat_map(|(_, own)| own.iter()).for_each(|skill| any[*skill as usize] = true);
        let reach = |routings: &&[Routing]| {
            // For each routing and operation the skills that do it.
            let routings = routings.iter().filter(|routing| !routing.operations.is_empty());
            let wanted: Vec<Vec<Vec<bool>>> = routings
                .map(|routing| routing.operations.iter().map(|one| self.skills_for(&one.requirement())).collect())
                .collect();
            let makes = |own: &[u32]| {
                let does = |skills: &Vec<bool>| own.iter().any(|skill| skills[*skill as usize]);
                wanted.iter().any(|operations| operations.iter().all(does))
            };
            let is_there = |skills: &Vec<bool>| skills.iter().zip(&any).any(|(does, there)| *does && *there);
            Reach {
                alone: there.iter().filter(|(_, own)| makes(own)).map(|(count, _)| count).sum(),
                together: wanted.iter().any(|operations| operations.iter().all(is_there)),
            }
        };
        designs.iter().map(reach).collect()
    }

    /// Those of these workshops that can do a piece of work.
    pub fn fitting(&self, found: &Found, asked: &Requirement<'_>) -> Found {
        let skills = self.skills_for(asked);
        let does = |own: &Vec<u32>| own.iter().any(|skill| skills[*skill as usize]);
        let does: Vec<bool> = self.tables.repertoires.iter().map(does).collect();
        self.kept(found, |part, at| does[part.repertoires[at] as usize])
    }

    /// For each skill whether it does a piece of work.
    fn skills_for(&self, asked: &Requirement<'_>) -> Vec<bool> {
        let does = |skill: &Skill| {
            let offered = fit::Capability {
                process: &skill.process,
                materials: &skill.materials,
                envelope_mm: skill.envelope_mm.map(|sides| sides.map(f64::from_bits)),
                tolerance_mm: skill.tolerance_mm.map(f64::from_bits),
                certifications: &skill.certificates,
            };
            vocabulary::fits(&skill.process, asked.process) && fit::reasons(asked, &offered).is_empty()
        };
        self.tables.skills.iter().map(does).collect()
    }
}
