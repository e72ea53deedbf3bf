//! The inbox of those who answer for workshops: offers that wait, jobs that are due, and a rest when it is too much.

use actix_web::web;
use askama::Template;
use store::jobs;
use store::state::JobState;
use store::workshops::{self, Workshop};
use store::{Db, NetworkId, WorkshopId, networks};

use super::jobs::view::JobView;
use super::notices::Line;
use crate::app::App;
use crate::auth::SignedIn;
use crate::error::Fault;
use crate::flows;
use crate::flows::rights::answered_for;
use crate::routes::{Access, Route};
use crate::web::{Answer, Form, Page, render, see_other};

/// The routes of this file.
pub const ROUTES: &[Route] = &[
    Route::get("/inbox", Access::SignedIn, || web::get().to(show)),
    Route::post("/inbox/pause", Access::SignedIn, || web::post().to(pause)),
];

/// How many finished jobs are shown.
const DONE: usize = 20;
/// How many notices are shown.
const NOTICES: usize = 10;

#[derive(Template)]
#[template(path = "inbox/inbox.html")]
struct InboxPage {
    page: Page,
    workshops: Vec<Workshop>,
    waiting: Vec<JobView>,
    due: Vec<JobView>,
    done: Vec<JobView>,
    /// Things to repair and material nearby.
    notices: Vec<Line>,
}

impl InboxPage {
    /// For whom, by when; and by which workshop, when there are several.
    fn meta(&self, view: &JobView) -> String {
        let mut parts = vec![view.request.title.clone()];
        if self.workshops.len() > 1 {
            parts.insert(0, view.workshop.name.clone());
        }
        parts.push(self.page.t1("inbox-due", "day", view.due(&self.page)));
        parts.join(" · ")
    }
}

async fn show(app: web::Data<App>, page: Page, who: SignedIn) -> Answer {
    let who = who.0;
    let read = move |db: &mut Db| {
        let workshops = answered_for(db, &who)?;
        let ids: Vec<WorkshopId> = workshops.iter().map(|w| w.id).collect();
        let (mut waiting, mut due, mut done) = (Vec::new(), Vec::new(), Vec::new());
        for job in jobs::of_workshops(db, &ids)? {
            match job.state {
                JobState::Offered | JobState::Countered => waiting.push(JobView::load(db, job.id)?),
                state
                    if state.is_making()
                        || matches!(state, JobState::Ready | JobState::Shipped | JobState::Disputed) =>
                {
                    due.push(JobView::load(db, job.id)?);
                }
                _ if done.len() < DONE => done.push(JobView::load(db, job.id)?),
                _ => {}
            }
        }
        waiting.sort_by_key(|view| (view.job.state, view.job.expires_at));
        due.sort_by_key(|view| (!view.job.state.is_making(), view.job.due_day));
        let notices = flows::notices::near(db, &workshops)?;
        Ok((workshops, waiting, due, done, notices))
    };
    let (workshops, waiting, due, done, notices) = app.store.read(read).await?;
    let notices = notices.iter().take(NOTICES).map(|(row, km)| Line::of(&page, row, Some(*km))).collect();
    render(&InboxPage { page, workshops, waiting, due, done, notices })
}

async fn pause(app: web::Data<App>, who: SignedIn, form: Form) -> Answer {
    let id: WorkshopId = form.text("workshop").parse().map_err(|_| Fault::new("bad_request"))?;
    let paused = form.text("paused") == "yes";
    let who = who.0;
    app.store
        .write(move |db| {
            let known = workshops::find(db, id)?;
            let member_of: Vec<NetworkId> = networks::of_workshop(db, id)?.iter().map(|network| network.id).collect();
            let actor = who.acts_for(id, &member_of).ok_or(store::StoreError::Missing("workshop"))?;
            if known.paused == paused { Ok(()) } else { flows::workshops::set_paused(db, actor, id, paused) }
        })
        .await?;
    Ok(see_other("/inbox"))
}
