//! A town where something is being made: a network, its people, a workshop, a request and the job that came of it.
//!
//! Nothing is written past the flows. Two towns know nothing of one another, so that a test can try one's people on
//! the other's things.

use api::flows::post::{self, Place, Wanted};
use api::workers;
use store::capacity::{self, Capability, MICRO, Unit};
use store::event::Actor;
use store::grants::{self, Role, Scope};
use store::jobs::{self, Job};
use store::networks::{self, Network, Urgency};
use store::people::{self, NewPerson};
use store::requests::{self, Destination, Request};
use store::workshops::{self, Listing, Workshop};
use store::{AccountId, CapabilityId, Db, NetworkId, TimeDelta, WorkshopId};

use crate::db::Failure;
use crate::world::World;

/// Who lives in a town.
#[derive(Debug, Clone, Copy)]
pub struct People {
    /// Asked for the pieces.
    pub designer: AccountId,
    /// Answers for the workshop.
    pub member: AccountId,
    /// Confirms what arrives.
    pub receiver: AccountId,
    /// Passes first articles.
    pub inspector: AccountId,
    /// Acts for producers without a phone.
    pub scout: AccountId,
    /// Runs the network.
    pub coordinator: AccountId,
}

/// A town with one order under way.
#[derive(Debug, Clone)]
pub struct Town {
    /// Its people.
    pub people: People,
    /// Its network; requests are posted without review, first articles waived.
    pub network: Network,
    /// Its workshop.
    pub workshop: Workshop,
    /// What the workshop can do.
    pub capability: CapabilityId,
    /// Ten face shields, planned.
    pub request: Request,
    /// Where they go.
    pub destination: Destination,
    /// The workshop's share, offered.
    pub job: Job,
}

impl Town {
    /// Founds a town called `name` (a word in small letters); its people's names end in it.
    pub async fn found(world: &World, name: &str) -> Result<Self, Failure> {
        api::library::install(&world.app).await.map_err(|fault| fault.to_string())?;
        let mut accounts = Vec::new();
        for role in ["designer", "member", "receiver", "inspector", "scout", "coordinator"] {
            accounts.push(world.account(&format!("{role}-{name}"), &[]).await?);
        }
        let [designer, member, receiver, inspector, scout, coordinator] = accounts.as_slice() else {
            return Err("six accounts".into());
        };
        let people = People {
            designer: *designer,
            member: *member,
            receiver: *receiver,
            inspector: *inspector,
            scout: *scout,
            coordinator: *coordinator,
        };
        let slug = name.to_owned();
        let settle = move |db: &mut Db| settle(db, &slug, people);
        let (network, workshop, capability, request) = world.app.store.write(settle).await?;
        workers::until_idle(&world.app).await?;
        let id = request.id;
        let (request, destination, job) = world
            .app
            .store
            .read(move |db| {
                let destination = requests::destinations(db, &[id])?.remove(0);
                Ok((requests::find(db, id)?, destination, jobs::of_requests(db, &[id])?.pop()))
            })
            .await?;
        let job = job.ok_or("the planner offered nothing")?;
        Ok(Self { people, network, workshop, capability, request, destination, job })
    }
}

fn settle(db: &mut Db, name: &str, people: People) -> store::Result<(Network, Workshop, CapabilityId, Request)> {
    let network = network(db, name);
    networks::create(db, Actor::SETUP, &network)?;
    let workshop = workshop(db, name)?;
    workshops::create(db, Actor::SETUP, workshop.clone())?;
    networks::join(db, Actor::SETUP, network.id, workshop.id)?;
    let capability = printer(workshop.id);
    let made = capability.id;
    capacity::put(db, Actor::SETUP, capability)?;
    for (account, role, scope) in [
        (people.designer, Role::Designer, Scope::Site),
        (people.member, Role::Member, Scope::Workshop(workshop.id)),
        (people.inspector, Role::Inspector, Scope::Network(network.id)),
        (people.scout, Role::Scout, Scope::Network(network.id)),
        (people.coordinator, Role::Coordinator, Scope::Network(network.id)),
    ] {
        grants::grant(db, Actor::SETUP, account, role, scope)?;
    }
    let wanted = wanted(db, name);
    let posted = post::post(db, Actor::SETUP, people.designer, &wanted, true)?;
    let request = posted.map_err(|errors| store::StoreError::Rule(format!("{errors:?}")))?;
    grants::grant(db, Actor::SETUP, people.receiver, Role::Receiver, Scope::Request(request.id))?;
    Ok((network, workshop, made, request))
}

fn network(db: &Db, name: &str) -> Network {
    Network {
        id: NetworkId::new(),
        slug: name.to_owned(),
        name: format!("The makers of {name}"),
        about: String::new(),
        currency: "KES".to_owned(),
        language: "en".to_owned(),
        time_zone: "Africa/Nairobi".to_owned(),
        drill: true,
        auto_approve: true,
        waive_first_article: true,
        urgency: Urgency::Normal,
        transit_days: 0,
        cost_per_piece_km: 0.1,
        max_distance_km: None,
        requires_verified: false,
        version: 1,
        created_at: db.now,
    }
}

fn workshop(db: &mut Db, name: &str) -> store::Result<Workshop> {
    let email = format!("workshop-{name}@example.org");
    let new = NewPerson { name: "The workshop", email: Some(&email), phone: None, language: "en" };
    let contact = people::create(db, Actor::SETUP, &new)?;
    Ok(Workshop {
        id: WorkshopId::new(),
        slug: format!("workshop-{name}"),
        name: format!("The workshop of {name}"),
        about: String::new(),
        kind: "fablab".to_owned(),
        country: "KE".to_owned(),
        town: "Nairobi".to_owned(),
        lat: -1.286,
        lon: 36.817,
        home: false,
        public_lat: -1.286,
        public_lon: 36.817,
        time_zone: "Africa/Nairobi".to_owned(),
        currency: "KES".to_owned(),
        people: None,
        roles: "make".to_owned(),
        products: String::new(),
        machines: String::new(),
        verification_level: 3,
        verification_source: "a test".to_owned(),
        verified_on: Some(db.now.date_naive()),
        state: Listing::Listed,
        paused: false,
        pause_reason: None,
        silences: 0,
        contact_id: Some(contact),
        by_mail: true,
        invented: true,
        source: "a test".to_owned(),
        search: String::new(),
        version: 1,
        created_at: db.now,
        updated_at: db.now,
        checked_on: Some(db.now.date_naive()),
        asked_on: None,
        visibility: String::new(),
        access: String::new(),
        languages: String::new(),
    })
}

fn printer(workshop: WorkshopId) -> Capability {
    Capability {
        id: CapabilityId::new(),
        workshop_id: workshop,
        name: "3D printing".to_owned(),
        process: "fdm_print".to_owned(),
        materials: String::new(),
        envelope_mm: None,
        tolerance_mm: None,
        certifications: String::new(),
        unit: Unit::Pieces,
        per_day: 100 * MICRO,
        work_days: 127,
        unit_cost: 18_500,
        use_cost: 0,
        setup_cost: 0,
        min_lot: 0,
        yield_share: 1.0,
        active: true,
        version: 1,
    }
}

fn wanted(db: &Db, name: &str) -> Wanted {
    Wanted {
        design: "face-shield".to_owned(),
        title: format!("Shields for {name}"),
        due_day: Some(db.now.date_naive() + TimeDelta::days(30)),
        networks: vec![name.to_owned()],
        routings: vec!["printed".to_owned()],
        places: vec![Place {
            label: "The clinic".to_owned(),
            town: "Nairobi".to_owned(),
            country: "KE".to_owned(),
            lat: Some(-1.3),
            lon: Some(36.8),
            quantity: Some(10),
            receiver: "The clinic".to_owned(),
            receiver_email: format!("clinic-{name}@example.org"),
        }],
        ..Wanted::default()
    }
}
