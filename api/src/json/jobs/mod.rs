//! Jobs: a workshop's share of a request, an offer until it is accepted. What can be done with one is in the files beside.

mod answer;
mod decide;
mod make;
mod photo;
mod view;

use actix_web::{HttpRequest, HttpResponse, web};
use serde::Deserialize;
use store::event::Actor;
use store::jobs::Job;
use store::state::JobState;
use store::{Db, JobId, jobs};
use utoipa::IntoParams;
use uuid::Uuid;

use super::requests::{Standing, inside};
use super::wire::{List, Paging, Sent, Shared, listed, must_be_seen, seen, tagged};
use crate::auth::{JobRights, SignedIn, Who};
use crate::error::{Fault, FieldError, Result};
use crate::once::{OnceKey, once};
use crate::routes::{Access, Route};
use crate::web::Answer;
use view::{JobView, ReportView};

pub use answer::{__path_accept, __path_answer_counter, __path_counter, __path_decline};
pub use decide::{__path_answer_extend, __path_dispute, __path_inspect, __path_receive, __path_resolve};
pub use make::{__path_extend, __path_first_article, __path_reduce, __path_report, __path_ship, __path_withdraw};

/// The routes of a job.
pub const ROUTES: &[Route] = &[
    Route::get("/api/v1/requests/{slug}/jobs", Access::Member, || web::get().to(of_request)),
    Route::get("/api/v1/jobs", Access::SignedIn, || web::get().to(list)),
    Route::get("/api/v1/jobs/{id}", Access::Member, || web::get().to(show)),
    Route::post("/api/v1/jobs/{id}/accept", Access::Member, || web::post().to(answer::accept)),
    Route::post("/api/v1/jobs/{id}/decline", Access::Member, || web::post().to(answer::decline)),
    Route::post("/api/v1/jobs/{id}/counter", Access::Member, || web::post().to(answer::counter)),
    Route::post("/api/v1/jobs/{id}/answer-counter", Access::Member, || web::post().to(answer::answer_counter)),
    Route::get("/api/v1/jobs/{id}/reports", Access::Member, || web::get().to(reports)),
    Route::post("/api/v1/jobs/{id}/reports", Access::Member, || web::post().to(make::report)),
    Route::post("/api/v1/jobs/{id}/first-article", Access::Member, || web::post().to(make::first_article)),
    Route::post("/api/v1/jobs/{id}/inspect", Access::Member, || web::post().to(decide::inspect)),
    Route::post("/api/v1/jobs/{id}/extend", Access::Member, || web::post().to(make::extend)),
    Route::post("/api/v1/jobs/{id}/answer-extend", Access::Member, || web::post().to(decide::answer_extend)),
    Route::post("/api/v1/jobs/{id}/reduce", Access::Member, || web::post().to(make::reduce)),
    Route::post("/api/v1/jobs/{id}/withdraw", Access::Member, || web::post().to(make::withdraw)),
    Route::post("/api/v1/jobs/{id}/ship", Access::Member, || web::post().to(make::ship)),
    Route::post("/api/v1/jobs/{id}/receive", Access::Member, || web::post().to(decide::receive)),
    Route::post("/api/v1/jobs/{id}/dispute", Access::Member, || web::post().to(decide::dispute)),
    Route::post("/api/v1/jobs/{id}/resolve", Access::Member, || web::post().to(decide::resolve)),
];

/// A job as one reader stands to it, on the way to a command.
struct At {
    app: Shared,
    req: HttpRequest,
    who: Who,
    job: Job,
    rights: JobRights,
    /// The version the reader saw, if they said so.
    seen: Option<i32>,
}

impl At {
    /// The job, if the reader has to do with it; it looks missing otherwise.
    async fn find(app: Shared, req: HttpRequest, who: SignedIn, id: Uuid) -> Result<Self> {
        let reader = who.0.clone();
        let (job, rights) = app
            .store
            .read(move |db| {
                let job = jobs::find(db, JobId(id))?;
                let rights = JobRights::of(db, &reader, &job)?;
                Ok((job, rights))
            })
            .await?;
        if !rights.any() {
            return Err(Fault::missing());
        }
        let seen = seen(&req);
        Ok(Self { app, req, who: who.0, job, rights, seen })
    }

    /// Whoever acts by one of the rights; without it the command looks missing.
    fn must(&self, right: impl Fn(&JobRights) -> Option<Actor>) -> Result<Actor> {
        right(&self.rights).ok_or(Fault::missing())
    }

    /// Does a command once, on the version that was seen, and answers with the job as it is then.
    async fn done(self, sent: &Sent, act: impl FnOnce(&mut Db) -> store::Result<()> + Send + 'static) -> Answer {
        let key = sent.key(&self.req, &self.who)?;
        self.done_by(key, act).await
    }

    /// The same with the key of something that is no document.
    async fn done_by(self, key: OnceKey, act: impl FnOnce(&mut Db) -> store::Result<()> + Send + 'static) -> Answer {
        let (id, seen) = (self.job.id, self.seen);
        self.app
            .store
            .write(move |db| {
                once(db, &key, |db| {
                    must_be_seen(seen, jobs::find(db, id)?.version)?;
                    act(db)
                })
            })
            .await?;
        self.shown().await
    }

    async fn shown(self) -> Answer {
        let id = self.job.id;
        let view = self
            .app
            .store
            .read(move |db| {
                let job = jobs::find(db, id)?;
                view::of(db, job)
            })
            .await?;
        tagged(&view, view.version)
    }
}

/// Which jobs.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct Filter {
    /// Only those in this state.
    pub state: Option<String>,
    /// Only those of this workshop (its id).
    pub workshop: Option<Uuid>,
}

impl Filter {
    fn state(&self) -> Result<Option<JobState>> {
        let Some(word) = &self.state else { return Ok(None) };
        let wrong = || Fault { fields: vec![FieldError::new("state", "not_a_choice")], ..Fault::new("bad_request") };
        JobState::from_word(word).map(Some).ok_or_else(wrong)
    }
}

/// The offers and jobs of one's workshops, newest first.
#[utoipa::path(get, path = "/api/v1/jobs", tag = "jobs", params(Filter, Paging),
    responses((status = 200, body = List<JobView>)))]
async fn list(app: Shared, who: SignedIn, filter: web::Query<Filter>, paging: web::Query<Paging>) -> Answer {
    let state = filter.state()?;
    let mine = who.workshops().into_iter().filter(|id| filter.workshop.is_none_or(|asked| asked == id.0));
    let mine: Vec<_> = mine.collect();
    let all = app.store.read(move |db| jobs::of_workshops(db, &mine)).await?;
    part(&app, all, state, &paging).await
}

/// The offers and jobs of a request, in the order they were offered; for its designer and coordinators.
#[utoipa::path(get, path = "/api/v1/requests/{slug}/jobs", tag = "jobs", params(Filter, Paging),
    responses((status = 200, body = List<JobView>)))]
async fn of_request(
    app: Shared,
    who: SignedIn,
    slug: web::Path<String>,
    filter: web::Query<Filter>,
    paging: web::Query<Paging>,
) -> Answer {
    let request = inside(&app, &who, slug.into_inner(), Standing::inside).await?;
    let state = filter.state()?;
    let mut all = app.store.read(move |db| jobs::of_requests(db, &[request.id])).await?;
    all.retain(|job| filter.workshop.is_none_or(|asked| asked == job.workshop_id.0));
    part(&app, all, state, &paging).await
}

async fn part(app: &Shared, mut all: Vec<Job>, state: Option<JobState>, paging: &Paging) -> Answer {
    all.retain(|job| state.is_none_or(|state| state == job.state));
    let part = paging.part(all, |job| job.id.0)?;
    let views = app
        .store
        .read(move |db| {
            let items = part.items.into_iter().map(|job| view::of(db, job));
            Ok(List { items: items.collect::<store::Result<Vec<_>>>()?, next: part.next })
        })
        .await?;
    listed(&views)
}

/// One offer or job.
#[utoipa::path(get, path = "/api/v1/jobs/{id}", tag = "jobs", responses((status = 200, body = JobView)))]
async fn show(app: Shared, req: HttpRequest, who: SignedIn, id: web::Path<Uuid>) -> Answer {
    At::find(app, req, who, *id).await?.shown().await
}

/// The reports of a job, oldest first; corrections are reports of their own.
#[utoipa::path(get, path = "/api/v1/jobs/{id}/reports", tag = "jobs", params(Paging),
    responses((status = 200, body = List<ReportView>)))]
async fn reports(
    app: Shared,
    req: HttpRequest,
    who: SignedIn,
    id: web::Path<Uuid>,
    paging: web::Query<Paging>,
) -> Answer {
    let at = At::find(app, req, who, *id).await?;
    let job = at.job.id;
    let all = at.app.store.read(move |db| jobs::reports(db, &[job])).await?;
    let part = paging.part(all, |report| report.id.0)?;
    Ok(HttpResponse::Ok().json(part.map(ReportView::from)))
}
