//! How somebody came to a job, and what they may do there: by a mailed link as its workshop, or signed in by their roles.
//!
//! The pages of a job stand under two addresses, `/j/{token}` and `/jobs/{id}`; one extractor tells them apart, so that
//! both have the same handlers. Who may do nothing with a job does not learn that it exists.

use std::future::Future;
use std::pin::Pin;

use actix_web::dev::Payload;
use actix_web::{FromRequest, HttpRequest, web};
use store::event::Actor;
use store::jobs;
use store::links::{self, Purpose};
use store::{AccountId, Db, JobId, StoreError};

use crate::app::App;
use crate::auth::{JobRights, Visit, Who};
use crate::error::{Fault, Result};

/// A reader at a job.
#[derive(Debug, Clone)]
pub struct Way {
    /// Which job.
    pub job: JobId,
    /// The address of its page: `/j/TOKEN` or `/jobs/ID`.
    pub base: String,
    /// What they may do.
    pub rights: JobRights,
    /// Who is signed in; nobody behind a link.
    pub account: Option<AccountId>,
}

impl Way {
    /// The actor for one of the rights; without it the address looks missing.
    pub fn must(&self, right: impl Fn(&JobRights) -> Option<Actor>) -> Result<Actor> {
        right(&self.rights).ok_or(Fault::missing())
    }

    /// Whether it is a page behind a mailed link.
    pub const fn is_link(&self) -> bool {
        self.account.is_none()
    }

    async fn by_link(app: &App, token: String) -> Result<Self> {
        let base = format!("/j/{token}");
        let job = app.store.read(move |db| linked_job(db, &token)).await?;
        Ok(Self { job, base, rights: JobRights { work: Some(Actor::LINK), ..JobRights::default() }, account: None })
    }

    async fn signed_in(app: &App, who: &Who, id: &str) -> Result<Self> {
        let id: JobId = id.parse().map_err(|_| Fault::missing())?;
        let who = who.clone();
        let account = Some(who.account);
        let rights = app
            .store
            .read(move |db| {
                let job = jobs::find(db, id)?;
                JobRights::of(db, &who, &job)
            })
            .await?;
        if !rights.any() {
            return Err(Fault::missing());
        }
        Ok(Self { job: id, base: format!("/jobs/{id}"), rights, account })
    }
}

/// The job that a link opens. The link of an offer opens the job that it became, so that nobody has to wait for a second
/// letter to begin.
fn linked_job(db: &mut Db, token: &str) -> store::Result<JobId> {
    let link = links::find(db, token)?.ok_or(StoreError::Missing("link"))?;
    let job: JobId = link.subject_id.into();
    let opens = match link.purpose {
        Purpose::Job => true,
        Purpose::Offer => jobs::find(db, job)?.state.is_accepted(),
        _ => false,
    };
    if !opens {
        return Err(StoreError::Missing("link"));
    }
    if link.expires_at <= db.now {
        return Err(StoreError::refused("link_expired"));
    }
    if link.purpose == Purpose::Job && link.used_at.is_some() {
        return Err(StoreError::refused("link_used"));
    }
    Ok(job)
}

impl FromRequest for Way {
    type Error = Fault;
    type Future = Pin<Box<dyn Future<Output = Result<Self>>>>;

    fn from_request(req: &HttpRequest, _: &mut Payload) -> Self::Future {
        let req = req.clone();
        Box::pin(async move {
            let app = req.app_data::<web::Data<App>>().ok_or(Fault::new("failed"))?;
            if let Some(token) = req.match_info().get("token") {
                return Self::by_link(app, token.to_owned()).await;
            }
            let visit = Visit::of(&req).await?;
            let who = visit.who.as_ref().ok_or(Fault::new("signed_out"))?;
            Self::signed_in(app, who, req.match_info().get("id").unwrap_or_default()).await
        })
    }
}
