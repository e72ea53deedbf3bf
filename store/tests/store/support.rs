//! A database per test, of both kinds, and a small town in it: workshops, a designer, requests and offers.
//!
//! PostgreSQL is found in `KARAKANA_TEST_POSTGRES` (a cluster's address, with the right to create databases). Where it
//! is not set, those tests pass, say so loudly, and are noted in the file that `KARAKANA_SKIPPED` names.

use std::io::Write;

use diesel::connection::SimpleConnection;
use diesel::{Connection, PgConnection};
use store::capacity::{Capability, MICRO, Unit};
use store::designs::{Design, Review, Shelf, Version};
use store::event::Actor;
use store::jobs::{FirstArticle, NewJob};
use store::networks::{Network, Urgency};
use store::people::NewPerson;
use store::plans::{Plan, Planning};
use store::requests::{Destination, Request, Terms, Totals};
use store::state::{RequestEvent, RequestState};
use store::workshops::{Listing, Workshop};
use store::{
    AccountId, CapabilityId, Db, DesignId, DestinationId, Doc, JobId, NetworkId, PersonId, PlanId, PlanningId,
    RequestId, Result, Store, StoreError, TimeDelta, VersionId, WorkshopId, accounts, capacity, clock, designs,
    invariants, jobs, networks, people, plans, replay, requests, workshops,
};

/// What a test returns; any error fails it.
pub type Outcome = std::result::Result<(), Box<dyn std::error::Error + Send + Sync>>;

/// A store on a database of its own, gone when this is dropped.
pub struct Bench {
    /// The store.
    pub store: Store,
    /// The database's address.
    pub url: String,
    _home: Home,
}

enum Home {
    Folder { _kept: tempfile::TempDir },
    Database { cluster: String, name: String },
}

impl Bench {
    /// A new SQLite file.
    pub fn sqlite() -> std::result::Result<Self, Box<dyn std::error::Error + Send + Sync>> {
        let folder = tempfile::tempdir()?;
        let url = format!("sqlite:{}", folder.path().join("karakana.db").display());
        Ok(Self { store: Store::open(&url, 4)?, url, _home: Home::Folder { _kept: folder } })
    }

    /// A new PostgreSQL database; none where there is no cluster, which is noted as a skip of `test`.
    pub fn postgres(test: &str) -> std::result::Result<Option<Self>, Box<dyn std::error::Error + Send + Sync>> {
        let Ok(cluster) = std::env::var("KARAKANA_TEST_POSTGRES") else {
            skip(test, "KARAKANA_TEST_POSTGRES is not set")?;
            return Ok(None);
        };
        let (server, _) = cluster.rsplit_once('/').ok_or("KARAKANA_TEST_POSTGRES names no database")?;
        let name = format!("store_{}", uuid::Uuid::new_v4().simple());
        let url = format!("{server}/{name}");
        PgConnection::establish(&cluster)?.batch_execute(&format!("CREATE DATABASE {name}"))?;
        let home = Home::Database { cluster, name };
        Ok(Some(Self { store: Store::open(&url, 16)?, url, _home: home }))
    }

    /// A write that must succeed.
    pub async fn write<T: Send + 'static>(&self, f: impl FnOnce(&mut Db) -> Result<T> + Send + 'static) -> Result<T> {
        self.store.write(f).await
    }

    /// A read.
    pub async fn read<T: Send + 'static>(&self, f: impl FnOnce(&mut Db) -> Result<T> + Send + 'static) -> Result<T> {
        self.store.read(f).await
    }

    /// Fails unless every invariant holds and the journal says the same as the tables.
    pub async fn sound(&self) -> Outcome {
        let breaches = self
            .read(|db| {
                let mut breaches = invariants::check(db)?;
                breaches.extend(replay::check(db)?);
                Ok(breaches)
            })
            .await?;
        if breaches.is_empty() { Ok(()) } else { Err(format!("{breaches:#?}").into()) }
    }

    /// Starts `f` once for every item, all at once, each in a transaction of its own; answers in the items' order.
    pub async fn at_once<I, T>(
        &self,
        items: impl IntoIterator<Item = I>,
        f: impl Fn(&mut Db, I) -> Result<T> + Clone + Send + 'static,
    ) -> Vec<Result<T>>
    where
        I: Send + 'static,
        T: Send + 'static,
    {
        let tasks: Vec<_> = items
            .into_iter()
            .map(|item| {
                let (store, f) = (self.store.clone(), f.clone());
                tokio::spawn(async move { store.write(move |db| f(db, item)).await })
            })
            .collect();
        let mut answers = Vec::new();
        for task in tasks {
            answers.push(task.await.unwrap_or(Err(StoreError::Stopping)));
        }
        answers
    }
}

impl Drop for Home {
    fn drop(&mut self) {
        if let Self::Database { cluster, name } = self
            && let Ok(mut conn) = PgConnection::establish(cluster)
        {
            // What cannot be dropped goes with the cluster, which is as short-lived.
            let _kept = conn.batch_execute(&format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)"));
        }
    }
}

/// Notes loudly that a test could not run here.
pub fn skip(test: &str, reason: &str) -> std::io::Result<()> {
    eprintln!("SKIPPED {test}: {reason}");
    if let Ok(path) = std::env::var("KARAKANA_SKIPPED") {
        writeln!(std::fs::File::options().append(true).create(true).open(path)?, "{test}: {reason}")?;
    }
    Ok(())
}

/// Makes `name::sqlite` and `name::postgres` of each `async fn name(bench: &Bench) -> Outcome`; afterwards the books must be sound.
macro_rules! on_both {
    ($($name:ident),+ $(,)?) => {$(
        mod $name {
            use crate::support::{Bench, Outcome};

            #[tokio::test]
            async fn sqlite() -> Outcome {
                let bench = Bench::sqlite()?;
                super::$name(&bench).await?;
                bench.sound().await
            }

            #[tokio::test]
            async fn postgres() -> Outcome {
                let Some(bench) = Bench::postgres(concat!(module_path!(), "::postgres"))? else { return Ok(()) };
                super::$name(&bench).await?;
                bench.sound().await
            }
        }
    )+};
}
pub(crate) use on_both;

/// Fails unless the answer is a refusal with this code.
#[track_caller]
pub fn refused<T: std::fmt::Debug>(answer: Result<T>, code: &str) {
    match answer {
        Err(StoreError::Refused { code: said }) if said == code => {}
        other => panic!("wanted a refusal with {code}, got {other:?}"),
    }
}

/// How many answers are good; every other one must be a refusal, never a failure.
#[track_caller]
pub fn good<T: std::fmt::Debug>(answers: &[Result<T>]) -> usize {
    for answer in answers {
        assert!(matches!(answer, Ok(_) | Err(StoreError::Refused { .. })), "{answer:?}");
    }
    answers.iter().filter(|a| a.is_ok()).count()
}

/// Workshops that can all make the one design there is, in a drill network.
#[derive(Clone)]
pub struct Town {
    pub network: NetworkId,
    pub designer: AccountId,
    pub receiver: PersonId,
    pub version: VersionId,
    pub shops: Vec<Capability>,
}

/// Founds a town of `shops` workshops that make `per_day` pieces every day of the week.
pub fn found(db: &mut Db, shops: usize, per_day: i64) -> Result<Town> {
    clock::found(db, true)?;
    let receiver =
        people::create(db, Actor::SETUP, &NewPerson { name: "Ruth", language: "en", ..NewPerson::default() })?;
    let (designer, _) = accounts::create(db, Actor::SETUP, receiver, "ana@example.org", None)?;
    let network = Network {
        id: NetworkId::new(),
        slug: "town".into(),
        name: "Town".into(),
        about: String::new(),
        currency: "KES".into(),
        language: "en".into(),
        time_zone: "Africa/Nairobi".into(),
        drill: true,
        auto_approve: true,
        waive_first_article: true,
        urgency: Urgency::Normal,
        transit_days: 1,
        cost_per_piece_km: 0.01,
        max_distance_km: None,
        requires_verified: false,
        version: 1,
        created_at: db.now,
    };
    networks::create(db, Actor::SETUP, &network)?;
    let design = Design {
        id: DesignId::new(),
        slug: "stool".into(),
        title: "Stool".into(),
        summary: String::new(),
        owner_id: None,
        state: Shelf::Published,
        search: "stool".into(),
        created_at: db.now,
        version: 1,
    };
    let version = Version {
        id: VersionId::new(),
        design_id: design.id,
        number: 1,
        hash: "0".repeat(64),
        manifest: String::new(),
        instructions: String::new(),
        licence: "CC0-1.0".into(),
        risk_class: 0,
        review: Review::Reviewed,
        created_at: db.now,
    };
    designs::create(db, Actor::SETUP, &design, &version)?;
    let mut town = Town { network: network.id, designer, receiver, version: version.id, shops: Vec::new() };
    for n in 0..shops {
        let capability = open_shop(db, n, per_day)?;
        networks::join(db, Actor::SETUP, town.network, capability.workshop_id)?;
        town.shops.push(capability);
    }
    Ok(town)
}

fn open_shop(db: &mut Db, n: usize, per_day: i64) -> Result<Capability> {
    let shop = Workshop {
        id: WorkshopId::new(),
        slug: format!("shop-{n}"),
        name: format!("Shop {n}"),
        about: String::new(),
        kind: "carpenter".into(),
        country: "KE".into(),
        town: "Nairobi".into(),
        lat: -1.28,
        lon: 36.82,
        home: false,
        public_lat: 0.0,
        public_lon: 0.0,
        time_zone: "Africa/Nairobi".into(),
        currency: "KES".into(),
        people: None,
        roles: "make".into(),
        products: String::new(),
        machines: String::new(),
        verification_level: 1,
        verification_source: "test".into(),
        verified_on: None,
        state: Listing::Listed,
        paused: false,
        pause_reason: None,
        silences: 0,
        contact_id: None,
        by_mail: false,
        invented: true,
        source: "test".into(),
        search: String::new(),
        version: 1,
        created_at: db.now,
        updated_at: db.now,
        checked_on: Some(db.now.date_naive()),
        asked_on: None,
        visibility: String::new(),
        access: String::new(),
        languages: String::new(),
    };
    workshops::create(db, Actor::SETUP, shop.clone())?;
    let capability = Capability {
        id: CapabilityId::new(),
        workshop_id: shop.id,
        name: "Bench".into(),
        process: "woodworking".into(),
        materials: String::new(),
        envelope_mm: None,
        tolerance_mm: None,
        certifications: String::new(),
        unit: Unit::Pieces,
        per_day: per_day * MICRO,
        work_days: 127,
        unit_cost: 100,
        use_cost: 0,
        setup_cost: 0,
        min_lot: 0,
        yield_share: 1.0,
        active: true,
        version: 1,
    };
    capacity::put(db, Actor::SETUP, capability.clone())?;
    Ok(capability)
}

/// A posted request.
#[derive(Clone)]
pub struct Order {
    pub id: RequestId,
    pub places: Vec<DestinationId>,
}

/// Drafts, submits and posts a request for so many pieces at each place.
pub fn post(db: &mut Db, town: &Town, wanted: &[i64]) -> Result<Order> {
    let order = draft(db, town, wanted)?;
    requests::advance(db, Actor::SETUP, order.id, RequestEvent::Submit, "")?;
    requests::advance(db, Actor::SETUP, order.id, RequestEvent::Post, "")?;
    Ok(order)
}

/// Drafts a request for so many pieces at each place.
pub fn draft(db: &mut Db, town: &Town, wanted: &[i64]) -> Result<Order> {
    let request = Request {
        id: RequestId::new(),
        slug: uuid::Uuid::new_v4().to_string(),
        designer_id: town.designer,
        design_version_id: town.version,
        title: "Stools".into(),
        note: String::new(),
        wanted: wanted.iter().sum(),
        due_day: (db.now + TimeDelta::days(30)).date_naive(),
        currency: "KES".into(),
        terms: Terms::PaidOnReceipt,
        routings: "main".into(),
        max_workshops: None,
        max_share: None,
        state: RequestState::Draft,
        review_note: String::new(),
        version: 1,
        created_at: db.now,
        posted_at: None,
        closed_at: None,
    };
    let places = places(town, request.id, wanted);
    requests::create(db, Actor::SETUP, &request, &places, &[town.network])?;
    Ok(Order { id: request.id, places: places.iter().map(|p| p.id).collect() })
}

/// Destinations for so many pieces each.
pub fn places(town: &Town, of: RequestId, wanted: &[i64]) -> Vec<Destination> {
    let place = |(n, wanted): (usize, &i64)| Destination {
        id: DestinationId::new(),
        request_id: of,
        position: n as i32 + 1,
        label: format!("School {n}"),
        town: "Kisumu".into(),
        country: "KE".into(),
        lat: -0.1,
        lon: 34.75,
        receiver_id: Some(town.receiver),
        wanted: *wanted,
        offered: 0,
        accepted: 0,
        unfilled: 0,
        received: 0,
    };
    wanted.iter().enumerate().map(place).collect()
}

/// A plan to cite, with its planning.
pub fn plan(db: &mut Db, of: RequestId) -> Result<PlanId> {
    let planning = Planning {
        id: PlanningId::new(),
        at: db.now,
        problem: Doc(serde_json::json!({})),
        plan: Doc(serde_json::json!({})),
        rates: Doc(serde_json::json!({})),
        solver: "by hand".into(),
        duration_ms: 0,
    };
    plans::keep(db, &planning)?;
    let new = Plan {
        id: PlanId::new(),
        request_id: of,
        number: 0,
        planning_id: planning.id,
        cause: "test".into(),
        currency: "KES".into(),
        cost: 0,
        placed: 0,
        unfilled: 0,
        workshops: 0,
        created_at: db.now,
    };
    Ok(plans::add(db, Actor::PLANNER, new)?.id)
}

/// One line of a plan, offered to a workshop: a piece takes one unit of capacity and costs 100; an answer is due in 48 hours.
pub fn offer(
    db: &mut Db,
    shop: &Capability,
    order: &Order,
    lines: &[(usize, i64)],
    first: FirstArticle,
) -> Result<JobId> {
    let plan = plan(db, order.id)?;
    let new = NewJob {
        request: order.id,
        plan,
        plan_line: 0,
        routing: "main".into(),
        operation: "make".into(),
        lines: lines.iter().map(|(place, quantity)| (order.places[*place], *quantity)).collect(),
        use_per_start: MICRO,
        price: 100 * lines.iter().map(|(_, quantity)| quantity).sum::<i64>(),
        currency: "KES".into(),
        from: db.now.date_naive(),
        due_day: (db.now + TimeDelta::days(20)).date_naive(),
        expires_at: db.now + TimeDelta::hours(48),
        first_article: first,
    };
    Ok(jobs::offer(db, Actor::PLANNER, shop, new)?.0)
}

/// What the planner does with one request: offers (workshop, lines), the rest is unfilled, the request moves on.
pub fn publish(db: &mut Db, town: &Town, order: &Order, offers: &[(usize, &[(usize, i64)])]) -> Result<Vec<JobId>> {
    let mut made = Vec::new();
    for (shop, lines) in offers {
        made.push(offer(db, &town.shops[*shop], order, lines, FirstArticle::Waived)?);
    }
    conclude(db, order)?;
    Ok(made)
}

/// A plan was found and its offers went out.
pub fn send_offers(db: &mut Db, of: RequestId) -> Result<()> {
    requests::advance(db, Actor::PLANNER, of, RequestEvent::Plan, "")?;
    requests::advance(db, Actor::PLANNER, of, RequestEvent::SendOffers, "")?;
    Ok(())
}

/// The end of a planning: what is still open is unfilled, and the request moves where that puts it.
pub fn conclude(db: &mut Db, order: &Order) -> Result<()> {
    for place in requests::destinations(db, &[order.id])? {
        requests::set_unfilled(db, Actor::PLANNER, place.id, place.unfilled + place.open())?;
    }
    let totals = Totals::of(&requests::destinations(db, &[order.id])?);
    let state = requests::find(db, order.id)?.state;
    match state {
        RequestState::Posted | RequestState::Short if totals.offered > 0 => {
            send_offers(db, order.id)?;
        }
        RequestState::Posted if totals.unfilled > 0 => {
            requests::advance(db, Actor::PLANNER, order.id, RequestEvent::FallShort, "")?;
        }
        _ => requests::settle(db, Actor::PLANNER, order.id, "planned")?,
    }
    Ok(())
}

/// An answer to an offer as it stands.
pub fn answer(job: JobId) -> jobs::Answer {
    jobs::Answer { actor: Actor::LINK, job, version: None }
}

/// The sums over a request, and its state.
pub fn standing(db: &mut Db, order: &Order) -> Result<(RequestState, Totals)> {
    Ok((requests::find(db, order.id)?.state, Totals::of(&requests::destinations(db, &[order.id])?)))
}
