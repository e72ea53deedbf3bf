//! The coordinator's board: trouble first, then requests by state, then work under way, and the few numbers that say
//! how a network does. Everything is of the networks that the reader coordinates.

mod numbers;

use std::collections::{BTreeMap, BTreeSet};

use actix_web::web;
use askama::Template;
use chrono_tz::Tz;
use store::jobs::{self, Job};
use store::letter::{self, PostHealth};
use store::networks::{self, Network};
use store::requests::{self, Request, Totals};
use store::state::{JobState, RequestState};
use store::workshops::{self, Workshop};
use store::{At, Db, NetworkId, RequestId, TimeDelta, WorkshopId, planning_groups};

use crate::app::App;
use crate::auth::Coordinator;
use crate::routes::{Access, Route};
use crate::web::{Answer, Page, render};

use numbers::Numbers;

/// The routes of this file.
pub const ROUTES: &[Route] = &[Route::get("/board", Access::Coordinator, || web::get().to(show))];

/// An offer that ends so soon is worth a call.
const SOON: TimeDelta = TimeDelta::hours(6);

/// So many jobs of one request that wait for the same share one row.
const MANY: usize = 3;

/// What is read of the networks of one coordinator.
struct Books {
    networks: Vec<Network>,
    /// Newest first.
    requests: Vec<(Request, Totals)>,
    jobs: Vec<Job>,
    workshops: BTreeMap<WorkshopId, Workshop>,
    post: PostHealth,
    planner: Option<String>,
    now: At,
}

impl Books {
    fn read(db: &mut Db, of: &[NetworkId]) -> store::Result<Self> {
        let mut seen = BTreeSet::new();
        let mut found: Vec<Request> = Vec::new();
        let mut nets = Vec::new();
        for id in of {
            nets.push(networks::find(db, *id)?);
            let posted = requests::of_network(db, *id)?;
            // A draft is its designer's alone.
            found.extend(posted.into_iter().filter(|r| r.state != RequestState::Draft && seen.insert(r.id)));
        }
        found.sort_by_key(|request| std::cmp::Reverse(request.id));
        let ids: Vec<RequestId> = found.iter().map(|request| request.id).collect();
        let places = requests::destinations(db, &ids)?;
        let totals = |id: RequestId| {
            let own: Vec<_> = places.iter().filter(|place| place.request_id == id).cloned().collect();
            Totals::of(&own)
        };
        let jobs = jobs::of_requests(db, &ids)?;
        let makers: BTreeSet<WorkshopId> = jobs.iter().map(|job| job.workshop_id).collect();
        let makers: Vec<_> = makers.into_iter().collect();
        Ok(Self {
            networks: nets,
            requests: found.into_iter().map(|request| (totals(request.id), request)).map(|(t, r)| (r, t)).collect(),
            workshops: workshops::some(db, &makers)?.into_iter().map(|w| (w.id, w)).collect(),
            jobs,
            post: letter::health(db)?,
            planner: planning_groups::last_error(db)?,
            now: db.now,
        })
    }

    fn zone(&self) -> Tz {
        self.networks.first().and_then(|network| network.time_zone.parse().ok()).unwrap_or(Tz::UTC)
    }

    fn title(&self, id: RequestId) -> &str {
        self.requests.iter().find(|(request, _)| request.id == id).map_or("", |(request, _)| request.title.as_str())
    }

    fn maker(&self, job: &Job) -> &str {
        self.workshops.get(&job.workshop_id).map_or("", |workshop| workshop.name.as_str())
    }
}

/// Something that waits for a decision or goes wrong.
struct Trouble {
    href: String,
    what: String,
    about: String,
    tone: &'static str,
    chip: String,
    /// The jobs of which one row speaks, where many of one request wait for the same.
    jobs: Vec<Trouble>,
}

/// Requests in one state.
struct Group {
    state: RequestState,
    rows: Vec<Row>,
}

struct Row {
    href: String,
    title: String,
    facts: String,
    promised: i64,
    wanted: i64,
    share: String,
}

/// Work under way.
struct Work {
    href: String,
    workshop: String,
    request: String,
    state: JobState,
    good: i64,
    quantity: i64,
    due: String,
    forecast: String,
}

#[derive(Template)]
#[template(path = "board/board.html")]
struct BoardPage {
    page: Page,
    networks: Vec<Network>,
    post: PostHealth,
    planner: Option<String>,
    trouble: Vec<Trouble>,
    groups: Vec<Group>,
    done: Vec<Group>,
    work: Vec<Work>,
    numbers: Numbers,
}

async fn show(app: web::Data<App>, page: Page, who: Coordinator) -> Answer {
    let of = who.networks();
    let books = app.store.read(move |db| Books::read(db, &of)).await?;
    let (groups, done) = groups(&page, &books).into_iter().partition(|group| {
        !matches!(group.state, RequestState::Closed | RequestState::Cancelled | RequestState::Rejected)
    });
    render(&BoardPage {
        trouble: trouble(&page, &books),
        groups,
        done,
        work: work(&page, &books),
        numbers: Numbers::of(&page, &books.requests, &books.jobs),
        networks: books.networks,
        post: books.post,
        planner: books.planner,
        page,
    })
}

/// Everything that waits, the most pressing first.
fn trouble(page: &Page, books: &Books) -> Vec<Trouble> {
    let mut found: Vec<(u8, Trouble)> = Vec::new();
    for (request, totals) in &books.requests {
        let href = format!("/requests/{}", request.slug);
        if request.state.is_open() && totals.unfilled > 0 {
            let about = page.t1("board-short", "pieces", totals.unfilled);
            found.push((1, one(page, format!("{href}#short"), request.title.clone(), about, "bad", "board-is-short")));
        }
        if request.state == RequestState::Submitted {
            let about = page
                .ta("board-review", &[("pieces", request.wanted.into()), ("day", page.date(request.due_day).into())]);
            found.push((
                4,
                one(page, format!("{href}#review"), request.title.clone(), about, "info", "board-is-review"),
            ));
        }
    }
    let mut waiting: BTreeMap<(u8, RequestId), Vec<Trouble>> = BTreeMap::new();
    for job in &books.jobs {
        let (href, about) = (format!("/jobs/{}", job.id), books.title(job.request_id).to_owned());
        let (rank, href, tone, key) = match job.state {
            JobState::Disputed => (0, href, "bad", "board-is-dispute"),
            JobState::LateRisk => (2, href, "warn", "board-is-late"),
            JobState::Countered => (3, format!("{href}#counter"), "warn", "board-is-counter"),
            JobState::FirstArticle => (5, href, "info", "board-is-first-article"),
            JobState::Offered if *job.expires_at - *books.now < SOON => (6, href, "warn", "board-is-expiring"),
            _ => continue,
        };
        let about = if job.state == JobState::Offered {
            let until = page.when(job.expires_at, books.zone());
            page.ta("board-expiring", &[("request", about.into()), ("when", until.into())])
        } else {
            about
        };
        let row = one(page, href, books.maker(job).to_owned(), about, tone, key);
        waiting.entry((rank, job.request_id)).or_default().push(row);
    }
    for ((rank, request), jobs) in waiting {
        if jobs.len() < MANY {
            found.extend(jobs.into_iter().map(|job| (rank, job)));
        } else if let Some((request, _)) = books.requests.iter().find(|(known, _)| known.id == request) {
            let (tone, chip) = (jobs[0].tone, jobs[0].chip.clone());
            let about = page.t1("board-many", "count", jobs.len());
            let href = format!("/requests/{}", request.slug);
            found.push((rank, Trouble { href, what: request.title.clone(), about, tone, chip, jobs }));
        }
    }
    found.sort_by_key(|(rank, _)| *rank);
    found.into_iter().map(|(_, trouble)| trouble).collect()
}

fn one(page: &Page, href: String, what: String, about: String, tone: &'static str, key: &str) -> Trouble {
    Trouble { href, what, about, tone, chip: page.t(key), jobs: Vec::new() }
}

/// Requests by state, in the order of life.
fn groups(page: &Page, books: &Books) -> Vec<Group> {
    let rows = |state: RequestState| {
        let own = books.requests.iter().filter(move |(request, _)| request.state == state);
        own.map(|(request, totals)| Row {
            href: format!("/requests/{}", request.slug),
            title: request.title.clone(),
            facts: page.t1("board-due", "day", page.date(request.due_day)),
            promised: totals.accepted,
            wanted: totals.wanted,
            share: format!("{} %", totals.accepted * 100 / totals.wanted.max(1)),
        })
        .collect::<Vec<_>>()
    };
    let all = RequestState::ALL.iter().map(|state| Group { state: *state, rows: rows(*state) });
    all.filter(|group| !group.rows.is_empty()).collect()
}

/// Work under way, what is due first on top, with what the real rate will give by then.
fn work(page: &Page, books: &Books) -> Vec<Work> {
    let mut making: Vec<&Job> = books.jobs.iter().filter(|job| job.state.is_making()).collect();
    making.sort_by_key(|job| (job.due_day, job.id));
    let row = |job: &Job| Work {
        href: format!("/jobs/{}", job.id),
        workshop: books.maker(job).to_owned(),
        request: books.title(job.request_id).to_owned(),
        state: job.state,
        good: job.good,
        quantity: job.quantity,
        due: page.date(job.due_day),
        forecast: jobs::forecast(job, books.now).map_or_else(|| page.t("board-no-forecast"), |f| page.number(f.by_due)),
    };
    making.into_iter().map(row).collect()
}
