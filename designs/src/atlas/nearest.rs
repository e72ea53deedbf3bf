//! What some workshops do not offer, with the nearest anywhere that does.

use std::collections::{HashMap, HashSet};

use super::part::{Part, REGION, Sum};
use super::{Atlas, Found, found, morton};
use crate::query::{Bbox, distance_km};

/// The nearest so far that offers something, by its number, with kilometres.
type Best = Option<(u32, f64)>;

impl Atlas {
    /// The middle of these workshops (latitude, longitude); none: none of them lies anywhere.
    pub fn middle(&self, found: &Found) -> Option<(f64, f64)> {
        let mut sum = Sum::default();
        for (part, words) in self.parts.iter().zip(&found.parts) {
            for (at, word) in words.iter().enumerate().filter(|(_, word)| **word != 0) {
                match part.block(at, *word, |_| ()) {
                    Some((_, block)) => sum.join(block),
                    None => found::places(at, *word)
                        .map(|row| part.spots[row])
                        .filter(|spot| spot.is_somewhere())
                        .for_each(|spot| sum.join(&Sum::of(spot))),
                }
            }
        }
        (sum.count > 0).then(|| sum.middle())
    }

    /// The box that these workshops lie in; none: none of them lies anywhere.
    pub fn bounds(&self, found: &Found) -> Option<Bbox> {
        let (mut least, mut most) = ((u32::MAX, u32::MAX), (0, 0));
        self.each(found, |part, row| {
            let spot = part.spots[row];
            if spot.is_somewhere() {
                let (x, y) = spot.parts();
                least = (least.0.min(x), least.1.min(y));
                most = (most.0.max(x), most.1.max(y));
            }
        });
        let (south, west) = morton::degrees(f64::from(least.0), f64::from(least.1));
        let (north, east) = morton::degrees(f64::from(most.0), f64::from(most.1));
        (least.0 <= most.0).then_some(Bbox { west, south, east, north })
    }

    /// The nearest of these workshops to a place (latitude, longitude): its number and kilometres.
    pub fn nearest(&self, found: &Found, from: (f64, f64)) -> Option<(u32, f64)> {
        let everybody = vec![vec![0]; self.tables.repertoires.len()];
        let mut best = [None];
        for (part, meant) in self.parts.iter().zip(&found.parts) {
            part.look_around(meant, from, &everybody, &mut best, &|a, b| a < b);
        }
        best[0]
    }

    /// The processes that somebody offers anywhere and nobody of these does, each with the nearest workshop to a place
    /// (latitude, longitude): process, its number, kilometres. Nearest first; of two equally near the one whose number
    /// comes `earlier`.
    pub fn missing(
        &self,
        found: &Found,
        from: (f64, f64),
        earlier: impl Fn(u32, u32) -> bool,
    ) -> Vec<(&str, u32, f64)> {
        let processes = self.processes_beyond(found);
        // For each repertoire the places in `processes` of what is missing here.
        let place_of: HashMap<&str, usize> = processes.iter().zip(0..).map(|(process, at)| (*process, at)).collect();
        let of = |own: &Vec<u32>| {
            let skills = own.iter().map(|skill| self.tables.skills[*skill].process.as_str());
            skills.filter_map(|process| place_of.get(process).copied()).collect()
        };
        let offered: Vec<Vec<usize>> = self.tables.repertoires.iter().map(of).collect();
        let mut best: Vec<Best> = vec![None; processes.len()];
        for (part, alive) in self.parts.iter().zip(&self.alive.parts) {
            part.look_around(alive, from, &offered, &mut best, &earlier);
        }
        let found = processes.into_iter().zip(best).filter_map(|(process, best)| Some((process, best?)));
        let mut found: Vec<_> = found.map(|(process, (number, km))| (process, number, km)).collect();
        found.sort_by(|a, b| a.2.total_cmp(&b.2).then_with(|| a.0.cmp(b.0)));
        found
    }

    /// The processes of all skills that nobody of these workshops has.
    fn processes_beyond(&self, found: &Found) -> Vec<&str> {
        let counts = self.repertoires_of(found).into_iter().zip(self.tables.repertoires.iter());
        let own = counts.filter(|(count, _)| *count > 0).flat_map(|(_, own)| own);
        let here: HashSet<&str> = own.map(|skill| self.tables.skills[*skill].process.as_str()).collect();
        let mut beyond: Vec<&str> = self.tables.skills.iter().map(|skill| skill.process.as_str()).collect();
        beyond.sort_unstable();
        beyond.dedup();
        beyond.retain(|process| !here.contains(process));
        beyond
    }
}

impl Part {
    /// Looks through the regions, the nearest first, until no other can hold anything nearer.
    fn look_around(
        &self,
        meant: &[u64],
        from: (f64, f64),
        offered: &[Vec<usize>],
        best: &mut [Best],
        earlier: &impl Fn(u32, u32) -> bool,
    ) {
        let mut regions: Vec<(f64, usize)> = self.regions.iter().map(|region| region.least_km(from)).zip(0..).collect();
        regions.sort_unstable_by(|a, b| a.0.total_cmp(&b.0));
        for (least, region) in regions {
            if best.iter().all(|best| best.is_some_and(|(_, km)| km < least)) {
                break;
            }
            for row in (region * REGION..self.len().min((region + 1) * REGION)).filter(|row| found::has(meant, *row)) {
                let offered = &offered[self.repertoires[row] as usize];
                let Some(place) = self.spots[row].degrees().filter(|_| !offered.is_empty()) else { continue };
                let (number, km) = (self.numbers[row], distance_km(from, place));
                for one in offered {
                    let is_better = |(known, least): (u32, f64)| km < least || km == least && earlier(number, known);
                    if best[*one].is_none_or(is_better) {
                        best[*one] = Some((number, km));
                    }
                }
            }
        }
    }
}
