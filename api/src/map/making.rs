//! "Can make design X, N pieces, by date": who can alone, and whether several can together.
//!
//! A workshop can when, for one of the design's routings, its capabilities fit every operation and, where pieces are
//! asked for, have room for them: what is free in the calendar up to the day, or an ordinary week when no day is said.
//! Room is given out operation by operation, the roomiest capability first; the planner, which weighs everything
//! at once, decides when the thing is really asked for.

use std::collections::HashMap;

use chrono::{Datelike, NaiveDate};
use designs::okh::{self, Manifest, Operation, Routing};
use designs::query::Query;
use designs::{Diagnostic, suggest};
use store::capacity::{self, MICRO};
use store::designs as shelf;
use store::{CapabilityId, Db};

use super::{Ability, Listed};

/// A design that is looked for, with how much of it and by when.
#[derive(Debug)]
pub struct Making {
    /// Name of the design.
    pub title: String,
    /// Its slug.
    pub slug: String,
    routings: Vec<Routing>,
    /// Finished pieces; none: the fit alone counts.
    pieces: Option<f64>,
    window: Option<Window>,
}

/// The days up to a date.
#[derive(Debug)]
struct Window {
    /// How many Mondays, Tuesdays and so on.
    weekdays: [f64; 7],
    /// By how much what is free differs from the weekly pattern, in units.
    apart: HashMap<CapabilityId, f64>,
}

/// What several workshops can do of a design, by one of its routings.
#[derive(Debug, PartialEq)]
pub struct Together {
    /// Name of the routing.
    pub routing: String,
    /// Each operation by its name, how many workshops fit, and how many pieces they have room for.
    pub steps: Vec<(String, usize, Option<u64>)>,
    /// Whether together they can.
    pub enough: bool,
}

impl Making {
    /// The design a query asks for; `None` when it asks for none. A design nobody knows, or a day that is over, is said.
    pub fn of(db: &mut Db, query: &Query) -> store::Result<(Option<Self>, Vec<Diagnostic>)> {
        if query.design.is_empty() {
            return Ok((None, Vec::new()));
        }
        let known = shelf::shelf(db)?;
        let Some((design, version)) = known.iter().find(|(design, _)| design.slug == query.design) else {
            let near =
                suggest::nearest(&query.design, known.iter().map(|(d, _)| (d.slug.as_str(), [d.title.as_str()])));
            let message = format!("There is no design `{}`.", query.design);
            let fault = Diagnostic { suggestions: near, ..Diagnostic::new("unknown_term", "design", message) };
            return Ok((Some(Self::nothing(&query.design)), vec![fault]));
        };
        let mut faults = Vec::new();
        let today = db.now.date_naive();
        let by = query.by.and_then(|day| day.to_string().parse::<NaiveDate>().ok());
        let window = match by {
            Some(by) if by < today => {
                faults.push(Diagnostic::new("past", "by", format!("{by} is over.")));
                Some(Window { weekdays: [0.0; 7], apart: HashMap::new() })
            }
            Some(by) => Some(Window::of(db, today, by)?),
            None => None,
        };
        let asked = query.pieces.or(window.as_ref().map(|_| 1));
        let making = Self {
            title: design.title.clone(),
            slug: design.slug.clone(),
            routings: okh::read(&version.manifest).map(|m: Manifest| m.routings().to_vec()).unwrap_or_default(),
            pieces: asked.map(|pieces| pieces as f64),
            window,
        };
        Ok((Some(making), faults))
    }

    /// A design that cannot be made, since nobody knows it.
    fn nothing(slug: &str) -> Self {
        Self { title: slug.to_owned(), slug: slug.to_owned(), routings: Vec::new(), pieces: None, window: None }
    }

    /// Whether the workshop can make it by itself.
    pub fn is_made_by(&self, listed: &Listed) -> bool {
        match self.pieces {
            None => listed.can_make(&self.routings),
            Some(pieces) => self.routings.iter().any(|routing| self.has_room(listed, routing, pieces)),
        }
    }

    fn has_room(&self, listed: &Listed, routing: &Routing, pieces: f64) -> bool {
        let mut room: Vec<f64> = listed.abilities.iter().map(|ability| self.room(ability)).collect();
        !routing.operations.is_empty()
            && routing.operations.iter().all(|operation| {
                let mut wanted = pieces * starts(routing, operation);
                let mut fitting: Vec<usize> = (0..room.len())
                    .filter(|&at| listed.abilities[at].fits(&operation.requirement()))
                    .filter(|&at| listed.abilities[at].min_lot as f64 <= wanted)
                    .collect();
                fitting.sort_by(|a, b| room[*b].total_cmp(&room[*a]));
                for at in fitting {
                    let Some(each) = per_piece(&listed.abilities[at], operation) else { continue };
                    let done = wanted.min((room[at] / each + 1e-9).floor());
                    room[at] -= done * each;
                    wanted -= done;
                }
                wanted <= 0.0
            })
    }

    /// What these workshops can do of it together, by the routing for which they have most; `None` without any routing.
    pub fn together(&self, workshops: &[&Listed]) -> Option<Together> {
        let by_routing = self.routings.iter().filter(|r| !r.operations.is_empty()).map(|routing| {
            let steps: Vec<_> = routing.operations.iter().map(|operation| self.step(operation, workshops)).collect();
            let wanted = |operation| self.pieces.map(|pieces| (pieces * starts(routing, operation)).ceil() as u64);
            let enough = routing.operations.iter().zip(&steps).all(|(operation, (_, count, room))| {
                *count > 0 && wanted(operation).is_none_or(|wanted| room.is_some_and(|room| room >= wanted))
            });
            Together { routing: routing.title.clone(), steps, enough }
        });
        let least = |t: &Together| t.steps.iter().map(|(_, count, _)| *count).min();
        by_routing.max_by_key(|together| (together.enough, least(together)))
    }

    fn step(&self, operation: &Operation, workshops: &[&Listed]) -> (String, usize, Option<u64>) {
        let mut count = 0;
        let mut room = 0.0;
        for listed in workshops {
            let fitting: Vec<&Ability> = listed.abilities.iter().filter(|a| a.fits(&operation.requirement())).collect();
            count += usize::from(!fitting.is_empty());
            let pieces =
                |a: &&Ability| per_piece(a, operation).map_or(0.0, |each| (self.room(a) / each + 1e-9).floor());
            room += fitting.iter().map(pieces).sum::<f64>();
        }
        (operation.title.clone(), count, self.pieces.map(|_| room as u64))
    }

    /// What an ability can give in the window, in its unit.
    fn room(&self, ability: &Ability) -> f64 {
        let Some(window) = &self.window else { return ability.per_week };
        let days: f64 = (0..7).filter(|day| ability.work_days & (1 << day) != 0).map(|day| window.weekdays[day]).sum();
        (days * ability.per_day + window.apart.get(&ability.id).copied().unwrap_or_default()).max(0.0)
    }
}

impl Window {
    fn of(db: &mut Db, from: NaiveDate, to: NaiveDate) -> store::Result<Self> {
        let mut weekdays = [0.0; 7];
        for day in from.iter_days().take_while(|day| *day <= to).take(MOST_DAYS) {
            weekdays[day.weekday().num_days_from_monday() as usize] += 1.0;
        }
        let apart = capacity::apart(db, from, to)?;
        Ok(Self { weekdays, apart: apart.into_iter().map(|(id, micro)| (id, micro as f64 / MICRO as f64)).collect() })
    }
}

/// Nobody plans farther ahead than three years.
const MOST_DAYS: usize = 1_100;

/// How many pieces of an operation one finished piece takes.
fn starts(routing: &Routing, operation: &Operation) -> f64 {
    fn of(routing: &Routing, id: &str, depth: usize) -> f64 {
        let uses = routing.operations.iter().flat_map(|user| user.inputs.iter().map(move |input| (user, input)));
        let used: Vec<f64> = uses
            .filter(|(_, input)| input.operation == id && depth > 0)
            .map(|(user, input)| input.per_piece * of(routing, &user.id, depth - 1))
            .collect();
        if used.is_empty() { 1.0 } else { used.iter().sum() }
    }
    of(routing, &operation.id, routing.operations.len())
}

/// What of its unit an ability needs for one good piece; none when the design does not say.
fn per_piece(ability: &Ability, operation: &Operation) -> Option<f64> {
    let started = operation.use_per_piece(ability.capacity_unit())?;
    Some(started / ability.yield_share).filter(|each| *each > 0.0)
}
