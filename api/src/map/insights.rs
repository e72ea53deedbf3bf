//! What the workshops of a filter are and can do, all together: one answer for page, panel, table and program.
//!
//! It is counted over exactly the workshops that map and list show. A cell of one or two workshops tells of single
//! people: their number and capacity are hidden, and where the rest would give them away by subtraction, so is the
//! smallest other cell. What anybody reads in the records themselves (that there is a potter) stays said.

use designs::atlas::{Cell, Feed, Reach, Tally};
use designs::okh::Routing;
use designs::query::{Day, Role};
use serde::Serialize;
use store::TimeDelta;
use utoipa::ToSchema;

use super::library::Shelved;
use super::{Asked, Listed};

/// Cells of fewer workshops are hidden.
pub const LEAST: usize = 3;
/// How many processes that are missing are named.
const MISSING: usize = 12;
/// How many workshops of a stage are named.
const NAMED: usize = 3;

/// What some workshops are and can do.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct Insights {
    /// The filter in its one form, as the query part of an address.
    pub filter: String,
    /// How many workshops (n).
    pub workshops: usize,
    /// In how many towns.
    pub towns: usize,
    /// Cells of fewer workshops than this are null.
    pub hidden_below: usize,
    /// What they can do in an ordinary week.
    pub capacity: Option<Amounts>,
    /// The same by process, material, country, stage of the circle, batch size, verification and freshness.
    pub cuts: Vec<Cut>,
    /// Which designs of the library they can make.
    pub scope: Scope,
    /// Processes that nobody here offers and somebody elsewhere does, the nearest first.
    pub missing: Vec<Missing>,
    /// Who designs, makes, repairs, recycles and makes materials here.
    pub circle: Vec<Stage>,
    /// Whose leavings could feed whom, inferred from the materials they work.
    pub feeds: Vec<FeedView>,
}

/// Capacity of an ordinary week, by what it is counted in.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, ToSchema)]
pub struct Amounts {
    /// Hours of machines and hands.
    pub hours: f64,
    /// Pieces, whatever they are.
    pub pieces: f64,
    /// Kilograms.
    pub kg: f64,
    /// Square metres.
    pub m2: f64,
}

/// The workshops counted by one thing.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct Cut {
    /// `process`, `material`, `country`, `role`, `batch`, `verified` or `fresh`.
    pub by: &'static str,
    /// The cells; most first, or in their own order.
    pub cells: Vec<Counted>,
}

/// One cell.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct Counted {
    /// Id of a process or material, country, role, class, level.
    pub code: String,
    /// How many workshops; null: hidden.
    pub workshops: Option<usize>,
    /// What those capabilities of theirs can do; null: hidden.
    pub capacity: Option<Amounts>,
}

/// Which designs can be made.
#[derive(Debug, Clone, Default, Serialize, ToSchema)]
pub struct Scope {
    /// Designs in the library.
    pub designs: usize,
    /// How many of them one of the workshops can make alone.
    pub alone: usize,
    /// How many of them they can make together, those included.
    pub together: usize,
    /// Each that can be made.
    pub reach: Vec<Made>,
}

/// A design that can be made.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct Made {
    /// Its name in addresses.
    pub design: String,
    /// Its name.
    pub title: String,
    /// How many workshops can make it alone; 0: only several together.
    pub workshops: usize,
}

/// A process that nobody here offers.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct Missing {
    /// Its id.
    pub process: String,
    /// The nearest workshop that offers it.
    pub nearest: Named,
    /// How far it is from the middle of those here, in kilometres.
    pub km: f64,
}

/// A workshop by its names.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct Named {
    /// Its name in addresses.
    pub slug: String,
    /// Its name.
    pub name: String,
    /// Its town.
    pub town: String,
}

/// One stage of the circle.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct Stage {
    /// `design`, `make`, `repair`, `recycle` or `materials`.
    pub role: &'static str,
    /// How many workshops; 0: the stage is missing.
    pub workshops: usize,
    /// Some of them.
    pub some: Vec<Named>,
}

/// Who could feed whom with one family of materials.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct FeedView {
    /// `plastic`, `metal`, `wood`, `textile`, `mineral`, `plant` or `parts`.
    pub family: &'static str,
    /// How many make things of it and leave offcuts.
    pub givers: usize,
    /// How many recycle it or make material of it.
    pub takers: usize,
    /// The giver and taker nearest to each other.
    pub pair: Option<Pair>,
}

/// Two workshops near each other.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct Pair {
    /// Who leaves offcuts.
    pub giver: Named,
    /// Who could take them.
    pub taker: Named,
    /// Kilometres between them.
    pub km: f64,
}

impl Insights {
    /// Counts the workshops of a filter; `library`: the designs they are tried on.
    pub fn of(asked: &Asked, library: &[Shelved]) -> Self {
        let (atlas, found) = (&asked.index.atlas, &asked.found);
        let since = |days| day(asked.today - TimeDelta::days(days));
        let tally = atlas.tally(found, since(RECENT_DAYS), since(365));
        let listed = |number: u32| asked.index.listed(number);
        let named = |number: u32| Named::of(listed(number));
        let earlier = |a: u32, b: u32| listed(a).order(listed(b)).is_lt();
        let middle = asked.middle();
        let missing = middle.map(|middle| atlas.missing(found, middle, earlier)).unwrap_or_default();
        let some = atlas.with_roles(found, NAMED);
        let circle = Role::ALL.into_iter().zip(&tally.roles).zip(some).map(|((role, cell), some)| Stage {
            role: role.code(),
            workshops: cell.workshops,
            some: asked.index.named(some).into_iter().take(NAMED).map(Named::of).collect(),
        });
        let routings: Vec<&[Routing]> = library.iter().map(|one| one.routings.as_slice()).collect();
        Self {
            filter: asked.from_start().to_query_string(),
            workshops: tally.workshops,
            towns: tally.towns,
            hidden_below: LEAST,
            capacity: (tally.workshops >= LEAST).then(|| Amounts::of(tally.capacity)),
            scope: Scope::of(library, &atlas.reach(found, &routings)),
            missing: missing
                .into_iter()
                .take(MISSING)
                .map(|(process, number, km)| Missing {
                    process: process.to_owned(),
                    nearest: named(number),
                    km: km.round(),
                })
                .collect(),
            circle: circle.collect(),
            feeds: atlas.feeds(found, earlier).iter().map(|feed| FeedView::of(feed, named)).collect(),
            cuts: cuts(tally),
        }
    }

    /// One cut by its name.
    pub fn cut(&self, by: &str) -> Option<&Cut> {
        self.cuts.iter().find(|cut| cut.by == by)
    }
}

/// Verified within so many days is fresh.
pub const RECENT_DAYS: i64 = 90;

fn day(day: chrono::NaiveDate) -> Day {
    // Every day of the next eight thousand years is written so.
    day.to_string().parse().unwrap_or_default()
}

fn cuts(tally: Tally) -> Vec<Cut> {
    // In those marked so every workshop stands in one cell, and all of them add up to n.
    let all = [
        ("process", tally.processes, false),
        ("material", tally.materials, false),
        ("country", tally.countries, true),
        ("role", tally.roles, false),
        ("batch", tally.batches, false),
        ("verified", tally.levels, true),
        ("fresh", tally.ages, true),
    ];
    all.into_iter().map(|(by, cells, adds_up)| Cut { by, cells: shown(&cells, adds_up) }).collect()
}

/// The cells as anybody may see them.
fn shown(cells: &[Cell], adds_up: bool) -> Vec<Counted> {
    let mut hidden: Vec<bool> = cells.iter().map(|cell| (1..LEAST).contains(&cell.workshops)).collect();
    if adds_up && hidden.iter().filter(|hidden| **hidden).count() == 1 {
        let others = (0..cells.len()).filter(|at| !hidden[*at] && cells[*at].workshops > 0);
        if let Some(smallest) = others.min_by_key(|at| cells[*at].workshops) {
            hidden[smallest] = true;
        }
    }
    let cells = cells.iter().zip(hidden);
    cells
        .map(|(cell, hidden)| Counted {
            code: cell.code.clone(),
            workshops: (!hidden).then_some(cell.workshops),
            capacity: (!hidden).then(|| Amounts::of(cell.capacity)),
        })
        .collect()
}

impl Amounts {
    fn of([hours, pieces, kg, m2]: [f64; 4]) -> Self {
        // Sums of a million numbers differ in their last digits by the order of adding.
        let tenth = |amount: f64| (amount * 10.0).round() / 10.0;
        Self { hours: tenth(hours), pieces: tenth(pieces), kg: tenth(kg), m2: tenth(m2) }
    }
}

impl Scope {
    fn of(library: &[Shelved], reach: &[Reach]) -> Self {
        let made = library.iter().zip(reach).filter(|(_, reach)| reach.together).map(|(one, reach)| Made {
            design: one.slug.clone(),
            title: one.title.clone(),
            workshops: reach.alone,
        });
        let mut made: Vec<Made> = made.collect();
        made.sort_by(|a, b| b.workshops.cmp(&a.workshops).then_with(|| a.title.cmp(&b.title)));
        Self {
            designs: library.len(),
            alone: made.iter().filter(|one| one.workshops > 0).count(),
            together: made.len(),
            reach: made,
        }
    }
}

impl Named {
    fn of(listed: &Listed) -> Self {
        Self { slug: listed.slug.clone(), name: listed.name.clone(), town: listed.town.clone() }
    }
}

impl FeedView {
    fn of(feed: &Feed, named: impl Fn(u32) -> Named) -> Self {
        Self {
            family: feed.family.code(),
            givers: feed.givers,
            takers: feed.takers,
            pair: feed.pair.map(|(giver, taker, km)| Pair {
                giver: named(giver),
                taker: named(taker),
                km: (km * 10.0).round() / 10.0,
            }),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seen(counts: &[usize], adds_up: bool) -> Vec<Option<usize>> {
        let cells: Vec<Cell> = counts.iter().map(|count| Cell { workshops: *count, ..Cell::default() }).collect();
        shown(&cells, adds_up).into_iter().map(|cell| cell.workshops).collect()
    }

    #[test]
    fn small_cells_are_hidden_and_cannot_be_worked_out() {
        assert_eq!(seen(&[9, 2, 0, 4], false), [Some(9), None, Some(0), Some(4)]);
        assert_eq!(seen(&[9, 2, 0, 4], true), [Some(9), None, Some(0), None]);
        assert_eq!(seen(&[9, 2, 1], true), [Some(9), None, None]);
        assert_eq!(seen(&[1], true), [None]);
    }
}
