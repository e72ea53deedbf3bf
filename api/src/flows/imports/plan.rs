//! What becomes of each record: decided one by one, without the database, from what is known at the start.

use std::collections::{HashMap, HashSet};

use designs::okw::{Facility, Item, Rejected, similar};
use designs::problem::Problem;
use designs::query::Door;
use designs::text::fold;
use designs::vocabulary::{self, CapacityUnit};
use sha2::{Digest, Sha256};
use store::capacity::Unit;
use store::event::Actor;
use store::imports::{self, Ability, Batch, Face, Incoming, Known, Neighbour, RecordState, Source};
use store::{Db, RecordId, WorkshopId};

use super::doubles::Doubles;
use super::place::{currency, spot};
use super::{Counts, MOST_REJECTED, MOST_SAMPLES, Report, Sample};

/// The longest texts of a workshop's record, in characters.
const LONGEST_NAME: usize = 120;
const LONGEST_TEXT: usize = 1_500;

/// One thing to write.
pub(super) enum Step {
    Add(WorkshopId, Box<Incoming>),
    Change(RecordId, Box<Incoming>),
    Wait(WorkshopId, &'static str, Box<Incoming>),
}

/// Writes some steps: new workshops first, since others may be thought to be one of them.
pub(super) fn write(db: &mut Db, actor: Actor, batch: &Batch, source: &Source, steps: &[Step]) -> store::Result<()> {
    let new = steps.iter().filter_map(|step| match step {
        Step::Add(id, incoming) => Some((*id, &**incoming)),
        Step::Change(..) | Step::Wait(..) => None,
    });
    imports::add(db, actor, batch, source, &new.collect::<Vec<_>>())?;
    for step in steps {
        match step {
            Step::Add(..) => {}
            Step::Change(id, incoming) => {
                imports::change(db, actor, batch, *id, incoming)?;
            }
            Step::Wait(candidate, why, incoming) => imports::wait(db, batch, incoming, *candidate, why)?,
        }
    }
    Ok(())
}

/// Decides, and keeps count.
pub(super) struct Planner {
    known: HashMap<String, Known>,
    doubles: Doubles,
    seen: HashSet<String>,
    counts: Counts,
    rejected: Vec<Rejected>,
    warnings: Vec<Problem>,
    samples: Vec<Sample>,
}

impl Planner {
    pub fn new(known: Vec<Known>, workshops: Vec<Neighbour>, pages: Vec<(String, WorkshopId)>) -> Self {
        Self {
            known: known.into_iter().map(|known| (known.key.clone(), known)).collect(),
            doubles: Doubles::new(workshops, pages),
            seen: HashSet::new(),
            counts: Counts::default(),
            rejected: Vec::new(),
            warnings: Vec::new(),
            samples: Vec::new(),
        }
    }

    /// The keys of those records that stand here by this source's word alone, of which it says no more.
    pub fn standing(&self, keys: Vec<String>) -> Vec<String> {
        let stands = |known: &Known| !known.removed && !known.kept && known.state != RecordState::Ignored;
        keys.into_iter().filter(|key| self.known.get(key).is_some_and(stands)).collect()
    }

    /// What to write for a record, if anything.
    pub fn plan(&mut self, item: Item) -> Option<Step> {
        self.counts.read += 1;
        match item {
            Item::Bad(rejected) => {
                self.reject(rejected);
                None
            }
            Item::Good(facility) => self.decide(*facility),
        }
    }

    fn reject(&mut self, rejected: Rejected) {
        self.counts.rejected += 1;
        if self.rejected.len() < MOST_REJECTED {
            self.rejected.push(rejected);
        }
    }

    fn decide(&mut self, facility: Facility) -> Option<Step> {
        let line = facility.line;
        let (name, problems) = (facility.name.clone(), facility.problems.clone());
        let incoming = match incoming(facility) {
            Ok((incoming, more)) => {
                let room = MOST_REJECTED.saturating_sub(self.warnings.len());
                self.warnings.extend(problems.into_iter().chain(more).take(room));
                incoming
            }
            Err(problem) => {
                self.reject(Rejected { line, name, problems: vec![problem] });
                return None;
            }
        };
        if !self.seen.insert(incoming.key.clone()) {
            let problem =
                Problem::error("duplicate", "", "The file has this record twice; the first one counts.").at(line);
            self.reject(Rejected { line, name, problems: vec![problem] });
            return None;
        }
        let face = &incoming.face;
        let mut sample = Sample {
            line,
            name,
            town: face.town.clone(),
            country: face.country.clone(),
            processes: face.abilities.iter().map(|ability| ability.process.clone()).collect(),
            fate: String::new(),
        };
        let (fate, step) = self.fate(incoming);
        sample.fate = fate.to_owned();
        if self.samples.len() < MOST_SAMPLES {
            self.samples.push(sample);
        }
        step
    }

    fn fate(&mut self, incoming: Incoming) -> (&'static str, Option<Step>) {
        if let Some(known) = self.known.get(&incoming.key) {
            if known.removed && !known.withdrawn || known.state == RecordState::Ignored {
                self.counts.left_out += 1;
                return ("left_out", None);
            }
            if known.hash == incoming.hash && !known.withdrawn {
                self.counts.unchanged += 1;
                return ("unchanged", None);
            }
            self.counts.changed += 1;
            return ("changed", Some(Step::Change(known.id, Box::new(incoming))));
        }
        let place = (incoming.face.lat, incoming.face.lon);
        let page = incoming.page.as_deref();
        if let Some((candidate, why)) = self.doubles.find(&incoming.face.name, place, page) {
            self.counts.waiting += 1;
            return ("waiting", Some(Step::Wait(candidate, why, Box::new(incoming))));
        }
        let id = WorkshopId::new();
        self.doubles.add(id, &incoming.face.name, place, page.into_iter());
        self.counts.added += 1;
        ("added", Some(Step::Add(id, Box::new(incoming))))
    }

    /// What came of all records; the file's own parts are filled in by who read it.
    pub fn report(self) -> Report {
        Report {
            batch: None,
            counts: self.counts,
            dialect: None,
            mapping: None,
            problems: Vec::new(),
            warnings: self.warnings,
            rejected: self.rejected,
            samples: self.samples,
        }
    }
}

/// A record as the store takes it, with what was noticed; or why nobody can take it.
fn incoming(facility: Facility) -> Result<(Incoming, Vec<Problem>), Problem> {
    if facility.status.as_deref() == Some("Closed") {
        return Err(Problem::error("closed", "facility_status", "The workshop is closed.").at(facility.line));
    }
    let spot = spot(&facility)?;
    let record = serde_json::to_value(&facility.record)
        .map_err(|_| Problem::error("type", "", "The record cannot be kept.").at(facility.line))?;
    let page = facility.url.as_deref().map(similar::page);
    let by_name = || format!("{}|{}|{}", fold(&facility.name), fold(&spot.town), spot.country);
    let key = facility.key.clone().or_else(|| page.clone()).unwrap_or_else(by_name);
    let face = Face {
        name: cut(&facility.name, LONGEST_NAME),
        about: cut(&facility.description, LONGEST_TEXT),
        kind: facility.kind.to_owned(),
        currency: currency(&spot.country).to_owned(),
        country: spot.country,
        town: spot.town,
        lat: spot.lat,
        lon: spot.lon,
        machines: cut(&facility.machines.join("\n"), LONGEST_TEXT),
        abilities: facility.abilities.iter().map(ability).collect(),
        time_zone: spot.time_zone.to_owned(),
        access: facility.door().map(Door::code).unwrap_or_default().to_owned(),
        languages: facility.languages().join(" "),
    };
    let hash = hex::encode(Sha256::digest(record.to_string()));
    Ok((Incoming { key, hash, page, face, record }, spot.problems))
}

fn cut(text: &str, most: usize) -> String {
    text.chars().take(most).collect()
}

fn ability(known: &designs::okw::Ability) -> Ability {
    let unit = match vocabulary::process(&known.process).map(|process| process.unit) {
        Some(CapacityUnit::Pieces) => Unit::Pieces,
        Some(CapacityUnit::Kg) => Unit::Kg,
        Some(CapacityUnit::M2) => Unit::M2,
        Some(CapacityUnit::Hours) | None => Unit::Hours,
    };
    Ability {
        process: known.process.clone(),
        name: vocabulary::name(&known.process, "en").to_owned(),
        materials: known.materials.clone(),
        envelope_mm: known.envelope_mm,
        unit,
    }
}
