//! A request: its state, its money and its timeline on one page; what can be done next is always said.
//!
//! Its designer and the coordinators of its networks see everything. Others see it once it is posted, without names of
//! people and without single prices; before that it looks missing.

mod known;
pub mod levers;
mod losses;
mod plan;
mod story;
mod ways;
mod why;

use actix_web::{HttpRequest, web};
use askama::Template;
use serde::Deserialize;
use store::event::Actor;
use store::jobs::Job;
use store::requests::{self, Destination, Request, Terms, Totals};
use store::state::{JobState, RequestState};
use store::{Db, RequestId, StoreError};

use crate::app::App;
use crate::auth::{Anyone, Coordinator, SignedIn, Who};
use crate::error::{Fault, Result};
use crate::flows::patience::patiently;
use crate::flows::{post, receiving};
use crate::once::{OnceKey, once};
use crate::pages::make::Draft;
use crate::routes::{Access, Route};
use crate::web::{Answer, Form, Page, render, see_other, waiting};

use known::Known;
use levers::Said;
use losses::Losses;
use story::Told;
use why::{Cost, Documents, Why};

/// The routes of this file.
pub const ROUTES: &[Route] = &[
    Route::get("/requests", Access::SignedIn, || web::get().to(list)),
    Route::get("/requests/{slug}", Access::Anyone, || web::get().to(show)),
    Route::post("/requests/{slug}/submit", Access::SignedIn, || web::post().to(submit)),
    Route::post("/requests/{slug}/review", Access::Coordinator, || web::post().to(review)),
    Route::get("/requests/{slug}/cancel", Access::SignedIn, || web::get().to(cancel_page)),
    Route::post("/requests/{slug}/cancel", Access::SignedIn, || web::post().to(cancel)),
    Route::post("/requests/{slug}/close", Access::SignedIn, || web::post().to(close)),
    Route::post("/requests/{slug}/less", Access::SignedIn, || web::post().to(less)),
    Route::post("/requests/{slug}/levers", Access::SignedIn, || web::post().to(levers::pull)),
    Route::post("/requests/{slug}/look-again", Access::SignedIn, || web::post().to(look_again)),
    Route::get("/requests/{slug}/map.svg", Access::Anyone, || web::get().to(ways::show)),
    Route::get("/requests/{slug}/plan/{number}", Access::SignedIn, || web::get().to(plan::show)),
    Route::get("/requests/{slug}/plan/{number}/problem.json", Access::SignedIn, || web::get().to(plan::problem)),
    Route::get("/requests/{slug}/plan/{number}/plan.json", Access::SignedIn, || web::get().to(plan::plan)),
];

/// How many events stand open on the page; older ones are folded in.
const RECENT: usize = 15;

#[derive(Template)]
#[template(path = "requests/list.html")]
struct ListPage {
    page: Page,
    kept: bool,
    requests: Vec<(Request, Totals)>,
}

async fn list(app: web::Data<App>, req: HttpRequest, page: Page, who: SignedIn) -> Answer {
    let account = who.account;
    let requests = app
        .store
        .read(move |db| {
            let mut all = Vec::new();
            for request in requests::of_designer(db, account)? {
                let totals = Totals::of(&requests::destinations(db, &[request.id])?);
                all.push((request, totals));
            }
            Ok(all)
        })
        .await?;
    let kept = waiting::REQUEST.read::<Draft>(&req).is_some();
    render(&ListPage { page, kept, requests })
}

/// One workshop's share, as the page shows it.
struct Share {
    href: Option<String>,
    workshop: String,
    pieces: i64,
    state: JobState,
    /// What goes where, by when, for how much.
    facts: String,
    good: i64,
    /// Why it ended, if it did.
    reason: String,
}

/// What is owed to a workshop for pieces that arrived.
struct Owed {
    workshop: String,
    received: i64,
    money: String,
}

/// A part of the stacked bar, in thousandths of its length.
struct Part {
    from: i64,
    length: i64,
    colour: &'static str,
}

#[derive(Template)]
#[template(path = "requests/request.html")]
struct RequestPage {
    page: Page,
    known: Known,
    totals: Totals,
    bar: Vec<Part>,
    shares: Vec<Share>,
    ended: Vec<Share>,
    owed: Vec<Owed>,
    cost: Option<Cost>,
    why: Why,
    recent: Vec<Told>,
    older: Vec<Told>,
    levers: Option<Option<Vec<Said>>>,
    losses: Option<Option<Losses>>,
}

impl RequestPage {
    fn can_edit(&self) -> bool {
        self.known.own && matches!(self.known.request.state, RequestState::Draft | RequestState::NeedsChanges)
    }

    fn can_review(&self) -> bool {
        self.known.coordinates && self.known.request.state == RequestState::Submitted
    }

    fn can_cancel(&self) -> bool {
        use store::state::RequestEvent;
        self.known.is_full() && self.known.request.state.on(RequestEvent::Cancel).is_ok()
    }

    fn can_close(&self) -> bool {
        self.known.is_full() && self.known.request.state == RequestState::Delivered
    }

    fn can_look_again(&self) -> bool {
        self.known.is_full() && self.known.request.state == RequestState::Short
    }

    /// Everything promised has arrived, so the rest can be done without.
    fn can_do_with_less(&self) -> bool {
        let t = &self.totals;
        self.can_look_again() && t.offered + t.open() == 0 && t.received > 0 && t.received == t.accepted
    }

    /// Whether it was planned at all.
    fn is_planned(&self) -> bool {
        !self.known.plans.is_empty()
    }

    fn state(&self) -> String {
        self.page.t(&format!("request-state-{}", self.known.request.state))
    }

    fn next(&self) -> String {
        self.page.t(&format!("request-next-{}", self.known.request.state))
    }

    fn job_state(&self, state: &JobState) -> String {
        self.page.t(&format!("request-job-{state}"))
    }

    fn receiver(&self, place: &Destination) -> String {
        let person = place.receiver_id.and_then(|id| self.known.receivers.get(&id));
        person.map_or_else(|| self.page.t("request-receiver-designer"), |person| person.name.clone())
    }
}

#[derive(Deserialize)]
struct ShowQuery {
    levers: Option<String>,
    losses: Option<String>,
}

async fn show(
    app: web::Data<App>,
    page: Page,
    who: Anyone,
    slug: web::Path<String>,
    query: web::Query<ShowQuery>,
) -> Answer {
    let known = read(&app, slug.into_inner(), who.0.clone()).await?;
    let documents = known.planning.as_ref().and_then(Documents::of);
    let (mut cost, mut why, mut levers, mut losses) = (None, Why::default(), None, None);
    if let Some(documents) = &documents {
        let slug = &known.request.slug;
        cost = Some(why::cost(&page, documents, slug));
        if known.is_full() {
            why = why::why(&page, documents, slug, &known.places);
            if query.levers.is_some() && known.totals().unfilled > 0 {
                let problem = documents.problem.clone();
                let found = patiently(move |options| matcher::levers(&problem, options)).await;
                levers = Some(found.map(|found| levers::said(&page, documents, &found, &known, who.0.as_ref())));
            }
            if query.losses.is_some() {
                let problem = documents.problem.clone();
                let found =
                    patiently(move |options| matcher::resilience(&problem, matcher::Losses::One, options)).await;
                losses = Some(found.map(|found| losses::said(&page, documents, &found, slug)));
            }
        }
    }
    let totals = known.totals();
    let mut recent = story::told(&page, &known);
    let older = recent.split_off(recent.len().min(RECENT));
    let (shares, ended) = shares(&page, &known);
    render(&RequestPage {
        bar: bar(&totals),
        owed: owed(&page, &known),
        totals,
        shares,
        ended,
        cost,
        why,
        recent,
        older,
        levers,
        losses,
        known,
        page,
    })
}

/// Whether a key that was put together has words that ask for no value; a journal may know kinds that nobody tells yet.
fn has_words(page: &Page, key: &str) -> bool {
    page.t(key) != key
}

/// Reads a request as far as somebody may see it.
async fn read(app: &App, slug: String, who: Option<Who>) -> Result<Known> {
    Ok(app.store.read(move |db| Known::read(db, &slug, who.as_ref())).await?)
}

/// A request of which somebody sees everything; missing otherwise.
async fn read_full(app: &App, slug: String, who: &Who) -> Result<Known> {
    let known = read(app, slug, Some(who.clone())).await?;
    if known.is_full() { Ok(known) } else { Err(Fault::missing()) }
}

/// Received, promised, offered and open pieces beside each other; what is unfilled stays blank.
fn bar(totals: &Totals) -> Vec<Part> {
    let wanted = totals.wanted.max(1);
    let mut from = 0;
    let amounts = [
        (totals.received, "var(--good)"),
        (totals.accepted - totals.received, "var(--accent)"),
        (totals.offered, "var(--info)"),
        (totals.unfilled, "var(--bad)"),
    ];
    let parts = amounts.into_iter().filter(|(pieces, _)| *pieces > 0);
    parts
        .map(|(pieces, colour)| {
            let part = Part { from: from * 1_000 / wanted, length: pieces * 1_000 / wanted, colour };
            from += pieces;
            part
        })
        .collect()
}

/// The shares that stand, and those that ended without one.
fn shares(page: &Page, known: &Known) -> (Vec<Share>, Vec<Share>) {
    let shown = |job: &&Job| known.is_full() || job.state.is_accepted();
    let all = known.jobs.iter().filter(shown).map(|job| share(page, known, job));
    let (mut standing, ended): (Vec<_>, Vec<_>) =
        all.partition(|share| share.state.is_offered() || share.state.is_accepted());
    standing.sort_by_key(|share| -share.pieces);
    (standing, if known.is_full() { ended } else { Vec::new() })
}

fn share(page: &Page, known: &Known, job: &Job) -> Share {
    let several = known.places.len() > 1;
    let mut facts: Vec<String> = known
        .lines_of(job)
        .filter(|_| several)
        .map(|line| format!("{} {}", page.number(line.quantity), known.place(line.destination_id)))
        .collect();
    if known.is_full() {
        facts.push(page.t1("request-by", "day", page.date(job.due_day)));
        if known.request.terms != Terms::Volunteer && job.price > 0 {
            facts.push(page.money(job.price, &job.currency));
        }
    }
    Share {
        href: known.is_full().then(|| format!("/jobs/{}", job.id)),
        workshop: known.maker(job).to_owned(),
        pieces: if job.state.is_offered() || job.state.is_accepted() { job.quantity } else { job.asked },
        state: job.state,
        facts: facts.join(" · "),
        good: job.good,
        reason: job.decline_reason.map(|reason| page.t(&format!("request-decline-{reason}"))).unwrap_or_default(),
    }
}

/// What is owed for good pieces that arrived: the price's share of them.
fn owed(page: &Page, known: &Known) -> Vec<Owed> {
    if !known.is_full() || known.request.terms == Terms::Volunteer {
        return Vec::new();
    }
    let received = |job: &Job| known.lines_of(job).map(|line| line.received).sum::<i64>();
    let jobs = known.jobs.iter().map(|job| (job, received(job))).filter(|(job, n)| *n > 0 && job.quantity > 0);
    jobs.map(|(job, n)| {
        let minor = i128::from(job.price) * i128::from(n) / i128::from(job.quantity);
        let money = page.money(i64::try_from(minor).unwrap_or(i64::MAX), &job.currency);
        Owed { workshop: known.maker(job).to_owned(), received: n, money }
    })
    .collect()
}

/// Does something to a request of which its doer sees everything, once, and leads back to its page.
async fn act(
    app: &App,
    req: &HttpRequest,
    who: &Who,
    slug: String,
    form: &Form,
    allowed: impl Fn(&Known) -> bool,
    what: impl FnOnce(&mut Db, Actor, RequestId) -> store::Result<()> + Send + 'static,
) -> Answer {
    let known = read_full(app, slug, who).await?;
    if !allowed(&known) {
        return Err(Fault::missing());
    }
    let key = OnceKey::of_form(req, Some(who.account), form)?;
    let (actor, id) = (who.actor(), known.request.id);
    app.store.write(move |db| once(db, &key, |db| what(db, actor, id))).await?;
    Ok(see_other(&format!("/requests/{}", known.request.slug)))
}

async fn submit(app: web::Data<App>, req: HttpRequest, who: SignedIn, slug: web::Path<String>, form: Form) -> Answer {
    let own = |known: &Known| known.own;
    act(&app, &req, &who, slug.into_inner(), &form, own, post::hand_in).await
}

/// A coordinator approves, asks for changes or turns down; the last two need words.
async fn review(
    app: web::Data<App>,
    req: HttpRequest,
    who: Coordinator,
    slug: web::Path<String>,
    form: Form,
) -> Answer {
    let coordinates = |known: &Known| known.coordinates;
    let note = form.text("note").to_owned();
    let decision = form.text("decision").to_owned();
    let slug = slug.into_inner();
    act(&app, &req, &who, slug, &form, coordinates, move |db, actor, id| match decision.as_str() {
        "approve" => post::approve(db, actor, id),
        "changes" | "reject" if note.is_empty() => Err(StoreError::refused("note_wanted")),
        "changes" => post::send_back(db, actor, id, false, &note),
        "reject" => post::send_back(db, actor, id, true, &note),
        _ => Err(StoreError::refused("not_possible")),
    })
    .await
}

#[derive(Template)]
#[template(path = "requests/cancel.html")]
struct CancelPage {
    page: Page,
    request: Request,
    accepted: i64,
}

async fn cancel_page(app: web::Data<App>, page: Page, who: SignedIn, slug: web::Path<String>) -> Answer {
    let known = read_full(&app, slug.into_inner(), &who).await?;
    let accepted = known.totals().accepted;
    render(&CancelPage { page, request: known.request, accepted })
}

async fn cancel(app: web::Data<App>, req: HttpRequest, who: SignedIn, slug: web::Path<String>, form: Form) -> Answer {
    let note = form.text("note").chars().take(500).collect::<String>();
    act(&app, &req, &who, slug.into_inner(), &form, Known::is_full, move |db, actor, id| {
        receiving::cancel(db, actor, id, &note)
    })
    .await
}

async fn close(app: web::Data<App>, req: HttpRequest, who: SignedIn, slug: web::Path<String>, form: Form) -> Answer {
    act(&app, &req, &who, slug.into_inner(), &form, Known::is_full, receiving::close).await
}

async fn less(app: web::Data<App>, req: HttpRequest, who: SignedIn, slug: web::Path<String>, form: Form) -> Answer {
    act(&app, &req, &who, slug.into_inner(), &form, Known::is_full, receiving::settle_for_less).await
}

/// Lets the planner look for the missing pieces once more, after something has changed.
async fn look_again(
    app: web::Data<App>,
    req: HttpRequest,
    who: SignedIn,
    slug: web::Path<String>,
    form: Form,
) -> Answer {
    act(&app, &req, &who, slug.into_inner(), &form, Known::is_full, |db, actor, id| {
        requests::reopen(db, actor, id, "edited")
    })
    .await
}
