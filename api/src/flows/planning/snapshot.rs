//! What the planner looks at: all open quantity that competes for the same workshops, and what they have left.
//!
//! Requests compete when a chain of shared networks connects them. A snapshot is one such group as a problem document;
//! offered and accepted work stands in it as commitments, whose capacity is already taken off.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::ops::Range;

use chrono_tz::Tz;
use designs::vocabulary::{self, CapacityUnit};
use matcher::{
    Capability as DocCapability, Commitment, Destination as DocDestination, Location, Operation, Problem,
    Request as DocRequest, Routing, Workshop as DocWorkshop,
};
use store::capacity::{self, Capability, Day, MICRO, Unit};
use store::jobs::{self, Job, JobLine};
use store::networks::{self, Network};
use store::requests::{self, Destination, Request};
use store::state::{JobState, RequestState};
use store::workshops::{self, Listing, Workshop};
use store::{CapabilityId, Db, NaiveDate, NetworkId, RequestId, Result, TimeDelta, WorkshopId};

use super::document::{Names, SLICE};
use crate::flows::money::{self, Rates};

/// One competition group as a problem, with everything needed to publish its answer.
pub struct Snapshot {
    /// The document.
    pub problem: Problem,
    /// What its names mean.
    pub names: Names,
    /// The requests in it.
    pub requests: Vec<Request>,
    /// Their destinations.
    pub destinations: Vec<Destination>,
    /// The rates used.
    pub rates: Rates,
    /// Last working day per request, workshop-local; offers for it are due then.
    pub last_day: HashMap<RequestId, NaiveDate>,
    /// Hours an offer for a request lives.
    pub offer_hours: HashMap<RequestId, i64>,
    /// Requests whose networks all waive first articles.
    pub waives_first_article: HashSet<RequestId>,
    /// Workshops by slug.
    pub workshops: BTreeMap<String, Workshop>,
    /// Capabilities by id.
    pub capabilities: HashMap<CapabilityId, Capability>,
}

/// The groups that have something open, each as a problem; empty: there is nothing to plan.
pub fn snapshot(db: &mut Db) -> Result<Vec<Snapshot>> {
    let states: Vec<RequestState> = RequestState::ALL.iter().copied().filter(|s| s.is_open()).collect();
    let mut open = Vec::new();
    for request in requests::in_states(db, &states)? {
        let places = requests::destinations(db, &[request.id])?;
        if places.iter().any(|d| d.open() > 0) {
            let posted_to = requests::networks(db, request.id)?;
            open.push(Open { request, places, posted_to });
        }
    }
    open.sort_by_key(|o| o.request.id);
    let mut snapshots = Vec::new();
    for group in competing(open) {
        snapshots.push(document(db, group)?);
    }
    Ok(snapshots)
}

/// A request with its destinations and networks.
pub(super) struct Open {
    pub request: Request,
    pub places: Vec<Destination>,
    pub posted_to: Vec<NetworkId>,
}

/// Joins requests that a chain of shared networks connects.
fn competing(open: Vec<Open>) -> Vec<Vec<Open>> {
    let mut groups: Vec<(BTreeSet<NetworkId>, Vec<Open>)> = Vec::new();
    for one in open {
        let mut nets: BTreeSet<NetworkId> = one.posted_to.iter().copied().collect();
        let mut members = Vec::new();
        let (touching, apart): (Vec<_>, Vec<_>) = groups.into_iter().partition(|(known, _)| !known.is_disjoint(&nets));
        for (known, them) in touching {
            nets.extend(known);
            members.extend(them);
        }
        members.push(one);
        groups = apart;
        groups.push((nets, members));
    }
    groups.into_iter().map(|(_, members)| members).collect()
}

/// The parts from which a group's document is written.
pub(super) struct Group {
    open: Vec<Open>,
    networks: HashMap<NetworkId, Network>,
    member_of: HashMap<WorkshopId, HashSet<NetworkId>>,
    /// By slug.
    pub workshops: Vec<Workshop>,
    /// Those of one workshop stand together.
    pub capabilities: Vec<Capability>,
    jobs: Vec<Job>,
    lines: Vec<JobLine>,
    barred: HashSet<(RequestId, WorkshopId)>,
    rates: Rates,
    pub currency: String,
}

impl Group {
    /// The listed workshops of some networks, and others that work for them; nothing is wanted of them yet.
    pub fn of(db: &mut Db, ids: &[NetworkId], currency: String, working: &HashSet<WorkshopId>) -> Result<Self> {
        let mut networks = HashMap::new();
        for id in ids {
            networks.insert(*id, networks::find(db, *id)?);
        }
        let mut member_of: HashMap<WorkshopId, HashSet<NetworkId>> = HashMap::new();
        for (network, workshop) in networks::members(db, ids)? {
            member_of.entry(workshop).or_default().insert(network);
        }
        let known: Vec<WorkshopId> = member_of.keys().chain(working).copied().collect();
        let mut workshops = workshops::some(db, &known)?;
        workshops.retain(|w| w.state == Listing::Listed || working.contains(&w.id));
        workshops.sort_by(|a, b| a.slug.cmp(&b.slug));
        let known: Vec<WorkshopId> = workshops.iter().map(|w| w.id).collect();
        let mut capabilities = capacity::of_workshops(db, &known)?;
        capabilities.sort_by_key(|c| (c.workshop_id, c.id));
        let rates = money::rates(db, ids, db.now.date_naive())?;
        Ok(Self {
            open: Vec::new(),
            networks,
            member_of,
            workshops,
            capabilities,
            jobs: Vec::new(),
            lines: Vec::new(),
            barred: HashSet::new(),
            rates,
            currency,
        })
    }

    /// Where the capabilities of a workshop stand.
    pub fn of_workshop(&self, workshop: WorkshopId) -> Range<usize> {
        let first = self.capabilities.partition_point(|c| c.workshop_id < workshop);
        first..self.capabilities.partition_point(|c| c.workshop_id <= workshop)
    }
}

fn gather(db: &mut Db, mut open: Vec<Open>) -> Result<Group> {
    open.sort_by_key(|o| o.request.id);
    let ids: BTreeSet<NetworkId> = open.iter().flat_map(|o| o.posted_to.iter().copied()).collect();
    let ids: Vec<NetworkId> = ids.into_iter().collect();
    let request_ids: Vec<RequestId> = open.iter().map(|o| o.request.id).collect();
    let jobs = jobs::of_requests(db, &request_ids)?;
    let job_ids: Vec<_> = jobs.iter().map(|j| j.id).collect();
    let lines = jobs::lines(db, &job_ids)?;
    let working: HashSet<WorkshopId> = jobs.iter().map(|j| j.workshop_id).collect();
    let currency = open.first().map(|o| o.request.currency.clone()).unwrap_or_default();
    let group = Group::of(db, &ids, currency, &working)?;
    let barred = barred(db, &open, &jobs, &group.workshops)?;
    Ok(Group { open, jobs, lines, barred, ..group })
}

/// Who is not asked: whoever said no to this request or gave part of it back, or called the design "not our kind of
/// work"; and whoever was asked for it today.
fn barred(
    db: &mut Db,
    open: &[Open],
    jobs_here: &[Job],
    workshops: &[Workshop],
) -> Result<HashSet<(RequestId, WorkshopId)>> {
    let zones: HashMap<WorkshopId, Tz> =
        workshops.iter().map(|w| (w.id, w.time_zone.parse().unwrap_or(Tz::UTC))).collect();
    let mut barred = HashSet::new();
    for job in jobs_here {
        let zone = zones.get(&job.workshop_id).copied().unwrap_or(Tz::UTC);
        let asked_today = job.offered_at.with_timezone(&zone).date_naive() == db.now.with_timezone(&zone).date_naive();
        let said_no = matches!(job.state, JobState::Declined | JobState::Withdrawn);
        let gave_back = job.state.is_accepted() && job.quantity < job.asked;
        if said_no || gave_back || asked_today {
            barred.insert((job.request_id, job.workshop_id));
        }
    }
    for one in open {
        let refused = jobs::not_our_work(db, one.request.design_version_id)?;
        barred.extend(refused.into_iter().map(|workshop| (one.request.id, workshop)));
    }
    Ok(barred)
}

fn document(db: &mut Db, open: Vec<Open>) -> Result<Snapshot> {
    let group = gather(db, open)?;
    let last_day: HashMap<RequestId, NaiveDate> =
        group.open.iter().map(|o| (o.request.id, last_day_of(&group, o))).collect();
    let slices: Vec<NaiveDate> = last_day.values().copied().collect::<BTreeSet<_>>().into_iter().collect();
    let first = (*db.now - TimeDelta::days(1)).date_naive();
    let last = slices.last().copied().unwrap_or(first);
    let calendars = capacity::calendars(db, &group.capabilities, first, last)?;

    let mut names = Names::default();
    let tags = Tags::of(&group, &slices);
    let mut problem = Problem::new(Vec::new(), Vec::new());
    problem.currency.clone_from(&group.currency);
    for workshop in &group.workshops {
        let doc = workshop_document(db, &group, workshop, &slices, &calendars, &tags, &mut names);
        problem.workshops.extend(doc);
    }
    for one in &group.open {
        let version = store::designs::version(db, one.request.design_version_id)?;
        let manifest =
            designs::okh::read(&version.manifest).map_err(|_| store::StoreError::refused("manifest_unreadable"))?;
        let doc = request_document(&group, one, &manifest, &tags, &mut names);
        problem.requests.push(doc);
    }
    problem.commitments = commitments(&group, &names, &problem, &slices);

    let mut offer_hours = HashMap::new();
    let mut waives = HashSet::new();
    for one in &group.open {
        let nets: Vec<&Network> = one.posted_to.iter().filter_map(|n| group.networks.get(n)).collect();
        let hours = nets.iter().map(|n| n.urgency.offer_hours()).min().unwrap_or(48);
        offer_hours.insert(one.request.id, hours);
        if nets.iter().all(|n| n.waive_first_article) {
            waives.insert(one.request.id);
        }
    }
    Ok(Snapshot {
        problem,
        names,
        destinations: group.open.iter().flat_map(|o| o.places.clone()).collect(),
        requests: group.open.iter().map(|o| o.request.clone()).collect(),
        rates: group.rates,
        last_day,
        offer_hours,
        waives_first_article: waives,
        workshops: group.workshops.into_iter().map(|w| (w.slug.clone(), w)).collect(),
        capabilities: group.capabilities.into_iter().map(|c| (c.id, c)).collect(),
    })
}

/// Which certificates a document needs so that nobody is asked who may not be.
pub(super) struct Tags {
    /// Requests for which somebody in the group may not be asked, or not with every slice.
    guarded: HashSet<RequestId>,
    /// More than one unit of capacity is about.
    units: BTreeSet<Unit>,
    slices: usize,
}

impl Tags {
    pub fn of(group: &Group, slices: &[NaiveDate]) -> Self {
        let guarded = group
            .open
            .iter()
            .filter(|o| slices.len() > 1 || group.workshops.iter().any(|w| !may_ask(group, o, w)))
            .map(|o| o.request.id)
            .collect();
        Self { guarded, units: group.capabilities.iter().map(|c| c.unit).collect(), slices: slices.len() }
    }

    fn unit(&self, unit: Unit) -> Option<String> {
        (self.units.len() > 1).then(|| format!("unit:{}", unit.word()))
    }
}

fn may_tag(request: &Request) -> String {
    format!("may:{}", request.slug)
}

fn may_ask(group: &Group, one: &Open, workshop: &Workshop) -> bool {
    let shares_network =
        group.member_of.get(&workshop.id).is_some_and(|nets| one.posted_to.iter().any(|n| nets.contains(n)));
    shares_network && workshop.state == Listing::Listed && !group.barred.contains(&(one.request.id, workshop.id))
}

fn workshop_document(
    db: &mut Db,
    group: &Group,
    workshop: &Workshop,
    slices: &[NaiveDate],
    calendars: &HashMap<CapabilityId, Vec<Day>>,
    tags: &Tags,
    names: &mut Names,
) -> Option<DocWorkshop> {
    let zone: Tz = workshop.time_zone.parse().unwrap_or(Tz::UTC);
    let today = db.now.with_timezone(&zone).date_naive();
    let mut doc = bare_document(workshop);
    for (index, capability) in group.capabilities[group.of_workshop(workshop.id)].iter().enumerate() {
        let name = format!("c{}", index + 1);
        names.capabilities.insert((workshop.slug.clone(), name.clone()), capability.id);
        let calendar = calendars.get(&capability.id).map(Vec::as_slice).unwrap_or_default();
        for (slice, until) in slices.iter().enumerate() {
            let from = if slice == 0 { today } else { slices[slice - 1].max(today) };
            let free: i64 = calendar.iter().filter(|d| d.day > from && d.day <= *until).map(Day::free).sum();
            let id = if slices.len() > 1 { format!("{name}{SLICE}{}", slice + 1) } else { name.clone() };
            let mut entry = capability_document(group, tags, workshop, capability, id, micro(free));
            for one in group.open.iter().filter(|o| tags.guarded.contains(&o.request.id)) {
                let in_time = tags.slices == 1 || *until <= last_day_of(group, one);
                if in_time && may_ask(group, one, workshop) {
                    entry.certifications.push(may_tag(&one.request));
                }
            }
            doc.capabilities.push(entry);
        }
    }
    (!doc.capabilities.is_empty()).then_some(doc)
}

/// A workshop as documents say it, with nothing to give.
pub(super) fn bare_document(workshop: &Workshop) -> DocWorkshop {
    let mut doc = DocWorkshop::new(workshop.slug.clone());
    doc.name = Some(workshop.name.clone());
    doc.country = Some(workshop.country.clone());
    doc.location = Some(Location { lat: workshop.lat, lon: workshop.lon });
    doc.verified = workshop.verification_level >= 1;
    doc.paused = workshop.paused;
    doc
}

/// A capability as documents say it, with so much left.
pub(super) fn capability_document(
    group: &Group,
    tags: &Tags,
    workshop: &Workshop,
    capability: &Capability,
    id: String,
    left: f64,
) -> DocCapability {
    let worth = group.rates.between(&workshop.currency, &group.currency);
    let price = |minor: i64| worth.map_or(0.0, |rate| money::to_major(minor, &workshop.currency) * rate);
    // A price that no rate can convert, and a capability taken out, stand in the document with nothing to give.
    let usable = capability.active && worth.is_some();
    let mut doc = DocCapability::new(id, capability.process.clone(), if usable { left } else { 0.0 });
    // A document compares materials word by word, so it names all that a worked material can be asked for.
    doc.materials = served(&capability.materials);
    doc.envelope_mm = capability.envelope_mm.as_ref().and_then(|d| serde_json::from_value(d.0.clone()).ok());
    doc.tolerance_mm = capability.tolerance_mm;
    doc.per_day = Some(micro(capability.per_day));
    doc.unit_cost = price(capability.unit_cost);
    doc.use_cost = price(capability.use_cost);
    doc.setup_cost = price(capability.setup_cost);
    doc.min_lot = capability.min_lot as f64;
    doc.yield_ = capability.yield_share;
    doc.certifications = words(&capability.certifications);
    doc.certifications.extend(tags.unit(capability.unit));
    doc
}

/// The last working day for a request, with the days that carrying takes before it is due.
pub(super) fn last_day_of(group: &Group, one: &Open) -> NaiveDate {
    let transit = one.posted_to.iter().filter_map(|n| group.networks.get(n)).map(|n| n.transit_days).max();
    one.request.due_day - TimeDelta::days(i64::from(transit.unwrap_or(0)))
}

/// A request as documents say it.
pub(super) fn request_document(
    group: &Group,
    one: &Open,
    manifest: &designs::okh::Manifest,
    tags: &Tags,
    names: &mut Names,
) -> DocRequest {
    let request = &one.request;
    names.requests.insert(request.slug.clone(), request.id);
    let nets: Vec<&Network> = one.posted_to.iter().filter_map(|n| group.networks.get(n)).collect();
    let worth = group.rates.between(&request.currency, &group.currency).unwrap_or(1.0);
    let per_km = nets.iter().map(|n| n.cost_per_piece_km).fold(0.0, f64::max) * worth;
    let allowed: Vec<&str> = request.routings.split(' ').filter(|r| !r.is_empty()).collect();
    let mut routings = Vec::new();
    for routing in manifest.routings().iter().filter(|r| allowed.contains(&r.id.as_str())) {
        let [operation] = routing.operations.as_slice() else { continue };
        let units: Vec<Unit> = tags
            .units
            .iter()
            .copied()
            .filter(|unit| {
                group.capabilities.iter().any(|c| c.unit == *unit && vocabulary::fits(&c.process, &operation.process))
            })
            .collect();
        // Where nobody fits, one routing still stands in the document, so that the plan can say who does not and why.
        let fallback = tags.units.iter().next().copied().unwrap_or(Unit::Pieces);
        let units = if units.is_empty() { vec![fallback] } else { units };
        for unit in &units {
            let Some(use_per_piece) = operation.use_per_piece(in_designs(*unit)) else { continue };
            let id = if units.len() > 1 { format!("{}{SLICE}{}", routing.id, unit.word()) } else { routing.id.clone() };
            let mut doc = Operation::new(operation.id.clone(), operation.process.clone());
            doc.material.clone_from(&operation.material);
            doc.size_mm = operation.size_mm;
            doc.tolerance_mm = operation.tolerance_mm;
            doc.certifications.clone_from(&operation.certifications);
            doc.certifications.extend(tags.unit(*unit));
            if tags.guarded.contains(&request.id) {
                doc.certifications.push(may_tag(request));
            }
            doc.use_per_piece = use_per_piece;
            doc.cost_per_piece_km = Some(per_km);
            routings.push(Routing { id, operations: vec![doc] });
        }
    }
    let destinations = one
        .places
        .iter()
        .map(|place| {
            let name = format!("d{}", place.position);
            names.destinations.insert((request.slug.clone(), name.clone()), place.id);
            DocDestination {
                id: name,
                location: Some(Location { lat: place.lat, lon: place.lon }),
                quantity: (place.wanted - place.unfilled) as f64,
            }
        })
        .collect();
    let mut doc = DocRequest::new(request.slug.clone(), destinations, routings);
    doc.max_distance_km = nets.iter().filter_map(|n| n.max_distance_km).reduce(f64::min);
    doc.max_workshops = request.max_workshops.and_then(|n| u32::try_from(n).ok());
    doc.max_share = request.max_share;
    doc.requires_verified = nets.iter().any(|n| n.requires_verified);
    doc
}

/// Offered and promised work: it stands as it is and its capacity is already taken off.
fn commitments(group: &Group, names: &Names, problem: &Problem, slices: &[NaiveDate]) -> Vec<Commitment> {
    let mut found = Vec::new();
    for job in group.jobs.iter().filter(|j| j.state.is_offered() || j.state.is_accepted()) {
        let Some(one) = group.open.iter().find(|o| o.request.id == job.request_id) else { continue };
        let Some(workshop) = group.workshops.iter().find(|w| w.id == job.workshop_id) else { continue };
        let Some(doc) = problem.requests.iter().find(|r| r.id == one.request.slug) else { continue };
        let Some(((_, capability), _)) =
            names.capabilities.iter().find(|((slug, _), id)| *slug == workshop.slug && **id == job.capability_id)
        else {
            continue;
        };
        let unit = group.capabilities.iter().find(|c| c.id == job.capability_id).map(|c| c.unit);
        let with_unit = unit.map(|u| format!("{}{SLICE}{}", job.routing, u.word()));
        let Some(routing) = doc
            .routings
            .iter()
            .find(|r| r.id == job.routing || Some(&r.id) == with_unit.as_ref())
            .map(|r| r.id.clone())
        else {
            continue;
        };
        let capability = if slices.len() > 1 { format!("{capability}{SLICE}1") } else { capability.clone() };
        let worth = group.rates.between(&job.currency, &group.currency).unwrap_or(1.0);
        let per_piece = money::to_major(job.price, &job.currency) * worth / (job.quantity.max(1)) as f64;
        let per_km = doc.routings.first().and_then(|r| r.operations.first()).and_then(|o| o.cost_per_piece_km);
        for line in group.lines.iter().filter(|l| l.job_id == job.id && l.quantity > l.rejected) {
            let Some(place) = one.places.iter().find(|d| d.id == line.destination_id) else { continue };
            let km = matcher::km(
                Location { lat: workshop.lat, lon: workshop.lon },
                Location { lat: place.lat, lon: place.lon },
            );
            found.push(Commitment {
                request: one.request.slug.clone(),
                routing: routing.clone(),
                operation: job.operation.clone(),
                workshop: workshop.slug.clone(),
                capability: capability.clone(),
                destination: Some(format!("d{}", place.position)),
                quantity: (line.quantity - line.rejected) as f64,
                unit_cost: Some(per_piece + per_km.unwrap_or(0.0) * km),
                reserved: true,
            });
        }
    }
    found
}

/// Millionths of a unit as units.
pub(super) fn micro(amount: i64) -> f64 {
    amount as f64 / MICRO as f64
}

fn words(text: &str) -> Vec<String> {
    text.split_whitespace().map(str::to_owned).collect()
}

/// The materials of a text, and all that each is a kind of.
fn served(materials: &str) -> Vec<String> {
    let all: BTreeSet<&str> = materials.split_whitespace().flat_map(vocabulary::materials_served).collect();
    all.into_iter().map(str::to_owned).collect()
}

/// The store's unit as the design library counts it.
pub(crate) const fn in_designs(unit: Unit) -> CapacityUnit {
    match unit {
        Unit::Hours => CapacityUnit::Hours,
        Unit::Pieces => CapacityUnit::Pieces,
        Unit::Kg => CapacityUnit::Kg,
        Unit::M2 => CapacityUnit::M2,
    }
}
