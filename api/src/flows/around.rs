//! What can be made around a place until a day, from what anybody may know of the workshops there.
//!
//! Capacity is that of ordinary weeks. What is promised to others is not taken off: only a plan may know that, and so
//! this page can be open to everybody. Homes stand where the map shows them.

use std::collections::BTreeMap;
use std::time::Duration;

use actix_web::web;
use designs::okh::{self, Manifest};
use designs::vocabulary;
use matcher::{
    Capability, Destination, Fault, Input, Location, Look, Makeable, Offered, Operation, Price, Problem, Request,
    Requirement, Routing, Workshop,
};
use store::capacity::Unit;
use store::{Db, NaiveDate, Result, TimeDelta, designs as shelf, networks};
use tokio::sync::Semaphore;

use super::money::{self, Rates, to_major};
use super::planning::in_designs;
use crate::app::App;
use crate::error::{self, FieldError};
use crate::gazetteer::{self, Meaning, Town};
use crate::map::{Ability, Index, Listed};

/// How far people may look, in kilometres.
const WIDEST_KM: i64 = 2_000;
/// How far ahead, in days.
const LATEST_DAYS: i64 = 365;
/// Unless told otherwise.
const USUAL_KM: i64 = 50;
/// Unless told otherwise.
const USUAL_DAYS: i64 = 14;
/// The most ways of one routing, by the units that its operations can be counted in.
const MOST_WAYS: usize = 16;

/// How long somebody waits for their turn.
const PATIENCE: Duration = Duration::from_secs(5);

/// One at a time: looking around never takes the machine from everybody's orders.
static ONE: Semaphore = Semaphore::const_new(1);

/// The question as it was typed; empty parts have their usual values.
#[derive(Debug, Clone, Default, PartialEq, serde::Deserialize)]
#[serde(default)]
pub struct Asked {
    /// A town, or latitude and longitude.
    pub place: String,
    /// [`Town::key`] of the town that was picked where several fit.
    pub chosen: String,
    /// Kilometres.
    pub radius: String,
    /// A day.
    pub until: String,
    /// Slug of a design.
    pub design: String,
}

/// The question understood.
#[derive(Debug, Clone, PartialEq)]
pub struct Question {
    /// The middle.
    pub at: Location,
    /// The town it is called after.
    pub town: Option<Town>,
    /// Kilometres.
    pub radius_km: i64,
    /// The last day.
    pub until: NaiveDate,
    /// Days from tomorrow to then.
    pub days: i64,
}

/// What a question may mean.
pub struct Understood {
    /// The question, where nothing is wrong with it.
    pub question: Option<Question>,
    /// What is wrong, field by field.
    pub errors: Vec<FieldError>,
    /// Towns to choose from.
    pub towns: Vec<Town>,
}

impl Asked {
    /// The same with the usual values where nothing was typed.
    pub fn or_usual(mut self, today: NaiveDate) -> Self {
        if self.radius.trim().is_empty() {
            self.radius = USUAL_KM.to_string();
        }
        if self.until.trim().is_empty() {
            self.until = (today + TimeDelta::days(USUAL_DAYS)).to_string();
        }
        self
    }

    /// Reads the question; all that is wrong with it is said at once.
    pub fn read(&self, today: NaiveDate) -> Understood {
        let mut errors = Vec::new();
        let mut towns = Vec::new();
        let mut wrong = |field: &str, code| errors.push(FieldError::new(field, code));
        let place = match gazetteer::pinned(&self.place) {
            Some((lat, lon)) => Some((Location { lat, lon }, gazetteer::nearest(lat, lon).map(|(town, _)| town))),
            None => match gazetteer::resolve(&self.place, &self.chosen) {
                Meaning::One(town) => Some((Location { lat: town.lat, lon: town.lon }, Some(town))),
                Meaning::Several(found) => {
                    wrong("place", "town_ambiguous");
                    towns = found;
                    None
                }
                Meaning::Unknown => {
                    wrong("place", if self.place.trim().is_empty() { "required" } else { "town_unknown" });
                    None
                }
            },
        };
        let radius_km = self.radius.trim().parse().ok().filter(|km| (1..=WIDEST_KM).contains(km));
        let until = self.until.trim().parse::<NaiveDate>().ok();
        let days = until.map(|day| (day - today).num_days());
        match days {
            None => wrong("until", "not_a_day"),
            Some(..=0) => wrong("until", "day_past"),
            Some(1..=LATEST_DAYS) => {}
            Some(_) => errors.push(FieldError::new("until", "day_far").with("max", LATEST_DAYS)),
        }
        if radius_km.is_none() {
            errors.push(FieldError::new("radius", "out_of_range").with("min", 1).with("max", WIDEST_KM));
        }
        let question = match (place, radius_km, until, days) {
            (Some((at, town)), Some(radius_km), Some(until), Some(days)) if errors.is_empty() => {
                Some(Question { at, town, radius_km, until, days })
            }
            _ => None,
        };
        Understood { question, errors, towns }
    }
}

/// What there is.
#[derive(Debug, Clone, PartialEq)]
pub struct Here {
    /// ISO 4217 of all prices: what most workshops there ask for.
    pub currency: String,
    /// Workshops within reach that take work.
    pub workshops: usize,
    /// How many of them are left out, because no rate turns their currency into that one.
    pub left_out: usize,
    /// Processes by unit of capacity, in the order of the vocabulary.
    pub processes: Vec<(Unit, Offered)>,
    /// What can be made of the design; none: no design, or it does not say how it is made.
    pub design: Option<Makeable>,
}

/// The rates of all networks that hold today.
pub fn rates(db: &mut Db) -> Result<Rates> {
    let ids: Vec<_> = networks::all(db)?.into_iter().map(|network| network.id).collect();
    money::rates(db, &ids, db.now.date_naive())
}

/// The manifest of a published design's newest version; none: there is no such design.
pub fn manifest(db: &mut Db, slug: &str) -> Result<Option<Manifest>> {
    let published = shelf::shelf(db)?.into_iter().find(|(design, _)| design.slug == slug);
    Ok(published.and_then(|(_, newest)| okh::read(&newest.manifest).ok()))
}

/// What there is around a place, computed where nobody waits for it; `unavailable` when too many ask at once.
pub async fn found(app: &App, rates: Rates, question: Question, manifest: Option<Manifest>) -> error::Result<Here> {
    let unavailable = || error::Fault::new("unavailable");
    let permit = tokio::time::timeout(PATIENCE, ONE.acquire()).await.map_err(|_| unavailable())?;
    let index = app.map.now(&app.store).await?;
    let computed = web::block(move || {
        let found = here(&index, &rates, &question, manifest.as_ref());
        drop(permit);
        found
    });
    computed.await.map_err(|_| unavailable())?.map_err(|text| {
        tracing::error!(text, "what can be made around a place could not be computed");
        unavailable()
    })
}

/// The same at once; the text says what went wrong, for the log.
pub fn here(
    index: &Index,
    rates: &Rates,
    question: &Question,
    manifest: Option<&Manifest>,
) -> std::result::Result<Here, String> {
    let km = question.radius_km as f64;
    let away = |listed: &Listed| matcher::km(location(listed), question.at);
    // Twice as far, since one of the answers is what a longer reach would bring.
    let near: Vec<&Listed> = index.workshops().filter(|l| !l.paused && away(l) <= 2.0 * km).collect();
    let within = || near.iter().filter(|listed| away(listed) <= km);
    let currency = usual_currency(within().copied());
    let worth =
        |listed: &Listed| if is_priced(listed) { rates.between(&listed.currency, &currency) } else { Some(1.0) };
    let part = question.days as f64 / 7.0;
    let documents = |unit: Option<Unit>| -> Vec<Workshop> {
        near.iter().filter_map(|listed| Some(workshop(listed, worth(listed)?, part, unit))).collect()
    };
    let look = Look { place: question.at, radius_km: km, days: None, request: None };
    let mut processes = Vec::new();
    for unit in Unit::ALL {
        let around = matcher::around(&Problem::new(documents(Some(*unit)), Vec::new()), &look).map_err(first)?;
        processes.extend(around.processes.into_iter().map(|offered| (*unit, offered)));
    }
    let place = |id: &str| vocabulary::processes().iter().position(|process| process.id == id);
    processes.sort_by_key(|(_, offered)| place(&offered.process).unwrap_or(usize::MAX));
    let units =
        Unit::ALL.iter().copied().filter(|unit| near.iter().flat_map(|l| &l.abilities).any(|a| a.unit == *unit));
    let routings = manifest.map(|manifest| routings(manifest, &units.collect::<Vec<_>>())).unwrap_or_default();
    let design = if routings.is_empty() {
        None
    } else {
        let problem = Problem::new(documents(None), vec![design(question, routings)]);
        let look = Look { request: Some(DESIGN.to_owned()), ..look };
        matcher::around(&problem, &look).map_err(first)?.design.map(without_units)
    };
    Ok(Here {
        workshops: within().count(),
        left_out: within().filter(|listed| worth(listed).is_none()).count(),
        currency,
        processes,
        design,
    })
}

const DESIGN: &str = "design";

fn first(faults: Vec<Fault>) -> String {
    faults.first().map(ToString::to_string).unwrap_or_default()
}

/// That units differ is a matter of counting; nobody can give it up.
fn without_units(mut design: Makeable) -> Makeable {
    let of_unit = |requirement: &Requirement| match requirement {
        Requirement::Certification { certification, .. } => certification.starts_with(UNIT),
        _ => false,
    };
    design.unlocks.retain(|unlock| !of_unit(&unlock.requirement));
    design
}

fn location(listed: &Listed) -> Location {
    Location { lat: listed.place.0, lon: listed.place.1 }
}

fn is_priced(listed: &Listed) -> bool {
    listed.abilities.iter().any(|ability| ability.unit_cost > 0 || ability.use_cost > 0)
}

/// What most of the workshops that state a price ask for.
fn usual_currency<'a>(listed: impl Iterator<Item = &'a Listed>) -> String {
    let mut counts: BTreeMap<&str, (bool, usize)> = BTreeMap::new();
    for listed in listed {
        let count = counts.entry(&listed.currency).or_default();
        count.0 |= is_priced(listed);
        count.1 += usize::from(is_priced(listed));
    }
    counts.into_iter().max_by_key(|(_, count)| *count).map_or("USD", |(currency, _)| currency).to_owned()
}

const UNIT: &str = "unit:";

fn unit_tag(unit: Unit) -> String {
    format!("{UNIT}{}", unit.word())
}

/// A workshop as a document knows it, with `part` of an ordinary week's capacity. `unit`: only what is counted so.
fn workshop(listed: &Listed, worth: f64, part: f64, unit: Option<Unit>) -> Workshop {
    let mut doc = Workshop::new(listed.slug.clone());
    doc.location = Some(location(listed));
    doc.country = Some(listed.country.clone());
    doc.verified = listed.verified >= 1;
    let price = |minor: i64| to_major(minor, &listed.currency) * worth;
    let capability = |(at, ability): (usize, &Ability)| {
        let mut entry = Capability::new(format!("c{}", at + 1), ability.process.clone(), ability.per_week * part);
        entry.materials =
            ability.materials.iter().flat_map(|m| vocabulary::materials_served(m)).map(str::to_owned).collect();
        entry.envelope_mm = ability.envelope_mm;
        entry.tolerance_mm = ability.tolerance_mm;
        entry.certifications.clone_from(&ability.certifications);
        entry.certifications.push(unit_tag(ability.unit));
        entry.unit_cost = price(ability.unit_cost);
        entry.use_cost = price(ability.use_cost);
        entry
    };
    let counted = listed.abilities.iter().enumerate().filter(|(_, a)| unit.is_none_or(|unit| a.unit == unit));
    doc.capabilities = counted.map(capability).collect();
    doc
}

fn design(question: &Question, routings: Vec<Routing>) -> Request {
    let here = Destination { id: "here".to_owned(), location: Some(question.at), quantity: 1.0 };
    Request::new(DESIGN, vec![here], routings)
}

/// The ways of making a piece, each once for every unit that its operations can be counted in.
fn routings(manifest: &Manifest, units: &[Unit]) -> Vec<Routing> {
    let mut all = Vec::new();
    for routing in manifest.routings() {
        let mut ways: Vec<Vec<Operation>> = vec![Vec::new()];
        for operation in &routing.operations {
            let counted: Vec<Operation> = units.iter().filter_map(|unit| counted(operation, *unit)).collect();
            let longer = |way: &Vec<Operation>| -> Vec<Vec<Operation>> {
                counted.iter().map(|next| way.iter().chain([next]).cloned().collect()).collect()
            };
            ways = ways.iter().flat_map(longer).take(MOST_WAYS).collect();
        }
        let ways = ways.into_iter().filter(|way| !way.is_empty()).enumerate();
        all.extend(ways.map(|(at, operations)| Routing { id: format!("{}@{at}", routing.id), operations }));
    }
    all
}

/// An operation whose use is counted in a unit; none: the design does not say how much of it.
fn counted(operation: &okh::Operation, unit: Unit) -> Option<Operation> {
    let mut doc = Operation::new(operation.id.clone(), operation.process.clone());
    doc.use_per_piece = operation.use_per_piece(in_designs(unit)).filter(|amount| *amount > 0.0)?;
    doc.material.clone_from(&operation.material);
    doc.size_mm = operation.size_mm;
    doc.tolerance_mm = operation.tolerance_mm;
    doc.certifications.clone_from(&operation.certifications);
    doc.certifications.push(unit_tag(unit));
    let input = |i: &okh::Input| Input { operation: i.operation.clone(), per_piece: i.per_piece };
    doc.inputs = operation.inputs.iter().map(input).collect();
    Some(doc)
}

/// The price of a piece, counted from the cheapest.
pub fn price_of(prices: &[Price], piece: f64) -> Option<f64> {
    let found = prices.iter().find(|stretch| stretch.until >= piece * (1.0 - 1e-9));
    found.or(prices.last()).map(|stretch| stretch.price)
}

/// Pieces at which a price is said: the first, the quarters, the last.
pub fn said_at(pieces: f64) -> Vec<f64> {
    let last = pieces.floor();
    let mut at: Vec<f64> = [0.0, 0.25, 0.5, 0.75, 1.0].iter().map(|share| (share * last).round().max(1.0)).collect();
    at.dedup();
    if last < 1.0 { Vec::new() } else { at }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_question_is_read_or_everything_wrong_with_it_is_said() -> std::result::Result<(), chrono::ParseError> {
        let today: NaiveDate = "2026-11-23".parse()?;
        let asked = Asked { place: "Mombasa, Kenya".into(), ..Asked::default() }.or_usual(today);
        let question = asked.read(today).question;
        assert_eq!(question.map(|q| (q.radius_km, q.days)), Some((50, 14)));
        let odd = Asked { place: "Xyzzyville".into(), radius: "0".into(), until: "2026-11-23".into(), ..asked };
        let mut codes: Vec<_> = odd.read(today).errors.into_iter().map(|error| (error.path, error.code)).collect();
        codes.sort();
        let said = |field: &str, code| (field.to_owned(), code);
        assert_eq!(codes, [said("place", "town_unknown"), said("radius", "out_of_range"), said("until", "day_past")]);
        Ok(())
    }

    #[test]
    fn a_price_is_said_of_the_first_the_quarters_and_the_last() {
        assert_eq!(said_at(8.9), [1.0, 2.0, 4.0, 6.0, 8.0]);
        assert_eq!(said_at(1.0), [1.0]);
        assert!(said_at(0.4).is_empty());
        let prices = [Price { until: 2.5, price: 10.0 }, Price { until: 8.9, price: 12.0 }];
        assert_eq!([1.0, 3.0, 8.0].map(|piece| price_of(&prices, piece)), [Some(10.0), Some(12.0), Some(12.0)]);
    }
}
