//! Everything that the page of a request tells, read in one go, and who may see how much of it.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use chrono_tz::Tz;
use store::designs::{self as library, Design};
use store::event::{self, Event};
use store::jobs::{self, Job, JobLine};
use store::networks::{self, Network};
use store::people::{self, Person};
use store::plans::{self, Plan, Planning};
use store::requests::{self, Destination, Request, Totals};
use store::workshops::{self, Workshop};
use store::{AccountId, AnyId, Db, PersonId, StoreError, WorkshopId, accounts};

use crate::auth::Who;

/// How much of a request somebody sees.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sight {
    /// Its designer: everything, and may change it.
    Designer,
    /// A coordinator of one of its networks: everything, and reviews it.
    Coordinator,
    /// Anybody else, once it is posted: no names of people, no single prices.
    Public,
}

/// A request with all that belongs to it.
pub struct Known {
    pub request: Request,
    pub sight: Sight,
    /// Its designer, who may coordinate the network as well.
    pub own: bool,
    pub coordinates: bool,
    pub design: Design,
    pub places: Vec<Destination>,
    pub networks: Vec<Network>,
    pub jobs: Vec<Job>,
    pub lines: Vec<JobLine>,
    pub workshops: BTreeMap<WorkshopId, Workshop>,
    /// Newest first.
    pub plans: Vec<Plan>,
    /// The documents of the newest plan.
    pub planning: Option<Planning>,
    /// Oldest first.
    pub events: Vec<Event>,
    pub names: BTreeMap<AccountId, String>,
    pub receivers: BTreeMap<PersonId, Person>,
}

impl Known {
    /// Reads it; missing for those who may not know of it.
    pub fn read(db: &mut Db, slug: &str, who: Option<&Who>) -> store::Result<Self> {
        let request = requests::by_slug(db, slug)?;
        let nets = requests::networks(db, request.id)?;
        let own = who.is_some_and(|who| who.account == request.designer_id);
        let coordinates = who.is_some_and(|who| who.coordinates_one_of(&nets));
        let sight = match (own, coordinates) {
            (true, _) => Sight::Designer,
            // A draft is its designer's alone.
            (false, true) if request.state != store::state::RequestState::Draft => Sight::Coordinator,
            _ if request.state.is_public() => Sight::Public,
            _ => return Err(StoreError::Missing("request")),
        };
        let jobs = jobs::of_requests(db, &[request.id])?;
        let job_ids: Vec<_> = jobs.iter().map(|job| job.id).collect();
        let makers: Vec<_> = jobs.iter().map(|job| job.workshop_id).collect();
        let places = requests::destinations(db, &[request.id])?;
        let plans = plans::of_request(db, request.id)?;
        let planning = match plans.first() {
            Some(plan) => Some(plans::planning(db, plan.planning_id)?),
            None => None,
        };
        let mut subjects: Vec<AnyId> = vec![request.id.into()];
        subjects.extend(job_ids.iter().map(|id| AnyId::from(*id)));
        subjects.extend(plans.iter().map(|plan| AnyId(plan.id.0)));
        let events = event::about(db, &subjects)?;
        let mut known = Self {
            design: library::with_design(db, request.design_version_id)?.0,
            networks: Vec::new(),
            lines: jobs::lines(db, &job_ids)?,
            workshops: workshops::some(db, &makers)?.into_iter().map(|w| (w.id, w)).collect(),
            names: BTreeMap::new(),
            receivers: BTreeMap::new(),
            request,
            sight,
            own,
            coordinates,
            places,
            jobs,
            plans,
            planning,
            events,
        };
        for id in nets {
            known.networks.push(networks::find(db, id)?);
        }
        if known.is_full() {
            known.read_people(db)?;
        }
        Ok(known)
    }

    fn read_people(&mut self, db: &mut Db) -> store::Result<()> {
        for id in self.events.iter().filter_map(|event| event.actor_id) {
            if let Entry::Vacant(unknown) = self.names.entry(id) {
                let person = accounts::get(db, id)?.person_id;
                let name = people::find(db, person)?.map(|person| person.name).unwrap_or_default();
                unknown.insert(name);
            }
        }
        for id in self.places.iter().filter_map(|place| place.receiver_id) {
            if let Some(person) = people::find(db, id)? {
                self.receivers.insert(id, person);
            }
        }
        Ok(())
    }

    /// Whether people's names and single prices are shown.
    pub fn is_full(&self) -> bool {
        self.sight != Sight::Public
    }

    /// The sums over the destinations.
    pub fn totals(&self) -> Totals {
        Totals::of(&self.places)
    }

    /// The time zone of its first network.
    pub fn zone(&self) -> Tz {
        self.networks.first().and_then(|network| network.time_zone.parse().ok()).unwrap_or(Tz::UTC)
    }

    /// The name of who makes a job.
    pub fn maker(&self, job: &Job) -> &str {
        self.workshops.get(&job.workshop_id).map_or("", |workshop| workshop.name.as_str())
    }

    /// The lines of one job that still stand.
    pub fn lines_of<'a>(&'a self, job: &'a Job) -> impl Iterator<Item = &'a JobLine> {
        self.lines.iter().filter(move |line| line.job_id == job.id && line.quantity > 0)
    }

    /// The jobs that stand, as far as the reader may know of them: the public sees what is promised.
    pub fn standing(&self) -> impl Iterator<Item = &Job> {
        self.jobs.iter().filter(|job| job.state.is_accepted() || (self.is_full() && job.state.is_offered()))
    }

    /// The name of a destination by its id.
    pub fn place(&self, id: store::DestinationId) -> &str {
        self.places.iter().find(|place| place.id == id).map_or("", |place| place.label.as_str())
    }
}
