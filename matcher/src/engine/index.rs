//! Who can take one process, by place and price, in a tree.
//!
//! Every branch knows its box and its least prices, so a walk from any place meets the cheapest sites
//! first and never looks at most of them. A price that rises, because an hour there is wanted by
//! others, is corrected in the branches above it only.

use super::sphere::{self, Bounds, Point};
use std::cmp::Ordering;
use std::collections::BinaryHeap;

/// Sites in one leaf of the tree.
const LEAF: usize = 8;

/// One machine pool, as seen by requests for one process.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Site {
    /// Whatever the owner of the index knows it by.
    pub key: u32,
    pub at: Point,
    /// Weighted cost of a good piece, apart from use.
    pub per_piece: f64,
    /// Weighted cost of a nominal unit of use: what a good piece needs at speed and yield 1.
    pub per_use: f64,
    /// What others would pay for a nominal unit here.
    pub toll: f64,
    /// Nominal units there are.
    pub room: f64,
    /// Weighted cost of a set-up.
    pub setup: f64,
    /// The fewest good pieces that are paid for.
    pub lot: f64,
}

impl Site {
    /// Weighted cost of a good piece, its toll apart, where a request wants at most `most` of them: what
    /// is paid once, or for a whole lot, is spread over as many pieces as there can be.
    fn cost(&self, use_per_piece: f64, most: f64) -> f64 {
        let made = self.per_piece + use_per_piece * self.per_use;
        if self.setup == 0.0 && self.lot == 0.0 {
            return made;
        }
        let room = self.room / use_per_piece;
        if self.lot > room {
            return f64::INFINITY;
        }
        let pieces = most.min(room);
        made * (self.lot / pieces).max(1.0) + self.setup / pieces
    }
}

#[derive(Clone, Debug)]
struct Branch {
    bounds: Bounds,
    least_per_piece: f64,
    /// Of use and toll together.
    least_per_use: f64,
    first: u32,
    count: u32,
    /// The second of its two branches, of which the first follows it; 0: it is a leaf.
    second: u32,
    parent: u32,
}

/// What a kilometre and a unit of use typically cost beside a piece: it shapes the tree, no answer.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Scale {
    pub per_km: f64,
    pub use_per_piece: f64,
}

/// The tree.
#[derive(Clone, Debug)]
pub(crate) struct Index {
    sites: Vec<Site>,
    branches: Vec<Branch>,
    /// Key and position of every site, by key.
    positions: Vec<(u32, u32)>,
    /// The leaf of every block of sites, by its first site.
    leaves: Vec<(u32, u32)>,
}

impl Index {
    pub fn new(mut sites: Vec<Site>, scale: Scale) -> Self {
        let mut branches = Vec::with_capacity(4 * sites.len() / LEAF + 1);
        if !sites.is_empty() {
            let all = sites.len();
            grow(&mut sites, 0..all, 0, scale, &mut branches);
        }
        let mut positions: Vec<(u32, u32)> = sites.iter().zip(0..).map(|(site, i)| (site.key, i)).collect();
        positions.sort_unstable();
        let leaf = |(i, branch): (usize, &Branch)| (branch.second == 0).then_some((branch.first, i as u32));
        let leaves = branches.iter().enumerate().filter_map(leaf).collect();
        Index { sites, branches, positions, leaves }
    }

    pub fn sites(&self) -> &[Site] {
        &self.sites
    }

    /// Sets the toll of a site, if it is in this index.
    pub fn set_toll(&mut self, key: u32, toll: f64) {
        let Ok(found) = self.positions.binary_search_by_key(&key, |&(key, _)| key) else {
            return;
        };
        let position = self.positions[found].1;
        if self.sites[position as usize].toll == toll {
            return;
        }
        self.sites[position as usize].toll = toll;
        let leaf = self.leaves.partition_point(|&(first, _)| first <= position) - 1;
        let mut branch = self.leaves[leaf].1 as usize;
        loop {
            let least = self.least_per_use(branch);
            if self.branches[branch].least_per_use == least {
                return;
            }
            self.branches[branch].least_per_use = least;
            if branch == 0 {
                return;
            }
            branch = self.branches[branch].parent as usize;
        }
    }

    fn least_per_use(&self, branch: usize) -> f64 {
        let Branch { first, count, second, .. } = self.branches[branch];
        if second == 0 {
            let sites = &self.sites[first as usize..(first + count) as usize];
            sites.iter().map(|site| site.per_use + site.toll).fold(f64::INFINITY, f64::min)
        } else {
            self.branches[branch + 1].least_per_use.min(self.branches[second as usize].least_per_use)
        }
    }
}

/// Grows a branch over `range` and everything below it.
fn grow(
    sites: &mut [Site],
    range: std::ops::Range<usize>,
    parent: u32,
    scale: Scale,
    branches: &mut Vec<Branch>,
) -> u32 {
    let me = branches.len();
    let here = &mut sites[range.clone()];
    let price = |site: &Site| site.per_piece + scale.use_per_piece * site.per_use;
    let mut bounds = Bounds::NOTHING;
    let (mut least_per_piece, mut least_per_use) = (f64::INFINITY, f64::INFINITY);
    let (mut cheapest, mut dearest) = (f64::INFINITY, f64::NEG_INFINITY);
    for site in &*here {
        bounds.include(&site.at);
        least_per_piece = least_per_piece.min(site.per_piece);
        least_per_use = least_per_use.min(site.per_use + site.toll);
        cheapest = cheapest.min(price(site));
        dearest = dearest.max(price(site));
    }
    let (first, count) = (range.start as u32, range.len() as u32);
    branches.push(Branch { bounds, least_per_piece, least_per_use, first, count, second: 0, parent });
    if here.len() <= LEAF {
        return me as u32;
    }
    let sides = bounds.sides();
    let widest = (0..3).max_by(|&a, &b| sides[a].total_cmp(&sides[b])).unwrap_or(0);
    let middle = here.len() / 2;
    if dearest - cheapest > sides[widest] * crate::distance::EARTH_KM * scale.per_km {
        here.select_nth_unstable_by(middle, |a, b| price(a).total_cmp(&price(b)).then(a.key.cmp(&b.key)));
    } else {
        here.select_nth_unstable_by(middle, |a, b| a.at[widest].total_cmp(&b.at[widest]).then(a.key.cmp(&b.key)));
    }
    grow(sites, range.start..range.start + middle, me as u32, scale, branches);
    let second = grow(sites, range.start + middle..range.end, me as u32, scale, branches);
    branches[me].second = second;
    me as u32
}

/// What is looked for in one index.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Query<'a> {
    pub index: &'a Index,
    pub at: Point,
    pub use_per_piece: f64,
    /// Weighted cost of carrying a piece a kilometre.
    pub per_km: f64,
    pub reach_km: f64,
    /// Pieces that the whole request wants.
    pub pieces: f64,
}

impl Query<'_> {
    fn km(&self, site: &Site) -> f64 {
        sphere::km(sphere::chord_squared(&site.at, &self.at))
    }

    /// Weighted cost of a good piece delivered from a site, its toll apart.
    fn cost(&self, site: &Site, km: f64) -> f64 {
        site.cost(self.use_per_piece, self.pieces) + self.per_km * km
    }
}

/// A site that a walk came to.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Found {
    /// Weighted cost of a good piece delivered from there, its toll apart: beside a large toll it would
    /// be rounded away.
    pub cost: f64,
    /// Which query it answers.
    pub query: usize,
    pub site: Site,
}

/// Sites in order of cost, over one or several queries.
pub(crate) struct Walk<'a, F> {
    queries: Vec<Query<'a>>,
    takes: F,
    below: f64,
    ahead: BinaryHeap<Ahead>,
}

/// A branch or a site, and the least that anything there costs.
#[derive(PartialEq)]
struct Ahead {
    least: f64,
    is_site: bool,
    query: u32,
    number: u32,
}

impl Eq for Ahead {}

impl Ord for Ahead {
    fn cmp(&self, other: &Self) -> Ordering {
        // Of equals, sites first: what is found need not be searched for any more.
        let rest = |a: &Self| (!a.is_site, a.query, a.number);
        other.least.total_cmp(&self.least).then_with(|| rest(other).cmp(&rest(self)))
    }
}

impl PartialOrd for Ahead {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl<'a, F: Fn(usize, &Site) -> bool> Walk<'a, F> {
    /// Walks to the sites that cost less than `below` and that `takes` accepts.
    pub fn new(queries: Vec<Query<'a>>, below: f64, takes: F) -> Self {
        let mut walk = Walk { queries, takes, below, ahead: BinaryHeap::new() };
        for query in 0..walk.queries.len() {
            if !walk.queries[query].index.branches.is_empty() {
                walk.see_branch(query, 0);
            }
        }
        walk
    }

    fn see_branch(&mut self, query: usize, number: u32) {
        let Query { index, at, use_per_piece, per_km, reach_km, .. } = &self.queries[query];
        let branch = &index.branches[number as usize];
        let km = sphere::km(branch.bounds.chord_squared(at));
        let least = branch.least_per_piece + use_per_piece * branch.least_per_use + per_km * km;
        if least < self.below && km <= *reach_km {
            self.ahead.push(Ahead { least, is_site: false, query: query as u32, number });
        }
    }

    fn see_site(&mut self, query: usize, number: u32) {
        let asked = &self.queries[query];
        let site = &asked.index.sites[number as usize];
        let km = asked.km(site);
        let least = asked.cost(site, km) + asked.use_per_piece * site.toll;
        if least < self.below && km <= asked.reach_km && (self.takes)(query, site) {
            self.ahead.push(Ahead { least, is_site: true, query: query as u32, number });
        }
    }
}

impl<F: Fn(usize, &Site) -> bool> Iterator for Walk<'_, F> {
    type Item = Found;

    fn next(&mut self) -> Option<Found> {
        loop {
            let Ahead { is_site, query, number, .. } = self.ahead.pop()?;
            let query = query as usize;
            if is_site {
                let asked = &self.queries[query];
                let site = asked.index.sites[number as usize];
                return Some(Found { cost: asked.cost(&site, asked.km(&site)), query, site });
            }
            let Branch { first, count, second, .. } = self.queries[query].index.branches[number as usize];
            if second == 0 {
                (first..first + count).for_each(|site| self.see_site(query, site));
            } else {
                self.see_branch(query, number + 1);
                self.see_branch(query, second);
            }
        }
    }
}
