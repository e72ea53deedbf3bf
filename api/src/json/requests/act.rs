//! What is done to a request on its way: handed in, reviewed, looked at again, cancelled, closed.

use actix_web::{HttpRequest, web};
use serde::Deserialize;
use store::event::Actor;
use store::requests::{self, Request};
use store::{Db, RequestId};
use utoipa::ToSchema;

use super::view::{self, RequestView};
use super::{Standing, inside};
use crate::auth::SignedIn;
use crate::error::Result;
use crate::flows::{post, receiving};
use crate::json::wire::{Sent, Shared, must_be_seen, seen, tagged};
use crate::once::once;
use crate::web::Answer;

/// A reason, for people to read.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Note {
    /// In one's own words.
    #[serde(default)]
    #[schema(max_length = 2000)]
    pub note: String,
}

impl Note {
    /// The note, when it is not too long; `needed`: and not empty.
    pub fn checked(self, needed: bool) -> Result<String> {
        let mut checks = crate::web::Checks::default();
        let note = checks.text("note", self.note.trim(), usize::from(needed)..=2_000);
        checks.done()?;
        Ok(note)
    }
}

/// A command on a request: done once, on the version that was seen.
pub async fn command(
    app: Shared,
    req: HttpRequest,
    who: SignedIn,
    request: Request,
    sent: Sent,
    act: impl FnOnce(&mut Db, Actor, RequestId) -> store::Result<()> + Send + 'static,
) -> Answer {
    let key = sent.key(&req, &who)?;
    let (actor, id, seen) = (who.actor(), request.id, seen(&req));
    app.store
        .write(move |db| {
            once(db, &key, |db| {
                must_be_seen(seen, requests::find(db, id)?.version)?;
                act(db, actor, id)
            })
        })
        .await?;
    let view = view::now(&app, who.0, id).await?;
    tagged(&view, view.version)
}

/// Hands a draft in; networks that approve by themselves post it at once.
#[utoipa::path(post, path = "/api/v1/requests/{slug}/submit", tag = "requests", responses((status = 200, body = RequestView)))]
pub async fn submit(app: Shared, req: HttpRequest, who: SignedIn, slug: web::Path<String>, sent: Sent) -> Answer {
    let request = inside(&app, &who, slug.into_inner(), |standing| standing.designer).await?;
    command(app, req, who, request, sent, post::hand_in).await
}

/// A coordinator posts a request that was handed in.
#[utoipa::path(post, path = "/api/v1/requests/{slug}/approve", tag = "requests", responses((status = 200, body = RequestView)))]
pub async fn approve(app: Shared, req: HttpRequest, who: SignedIn, slug: web::Path<String>, sent: Sent) -> Answer {
    let request = inside(&app, &who, slug.into_inner(), |standing| standing.coordinator).await?;
    command(app, req, who, request, sent, post::approve).await
}

/// A coordinator sends a request back to its designer, with words.
#[utoipa::path(post, path = "/api/v1/requests/{slug}/needs-changes", tag = "requests", request_body = Note,
    responses((status = 200, body = RequestView)))]
pub async fn needs_changes(
    app: Shared,
    req: HttpRequest,
    who: SignedIn,
    slug: web::Path<String>,
    sent: Sent,
) -> Answer {
    send_back(app, req, who, slug.into_inner(), sent, false).await
}

/// A coordinator turns a request down, with words.
#[utoipa::path(post, path = "/api/v1/requests/{slug}/reject", tag = "requests", request_body = Note,
    responses((status = 200, body = RequestView)))]
pub async fn reject(app: Shared, req: HttpRequest, who: SignedIn, slug: web::Path<String>, sent: Sent) -> Answer {
    send_back(app, req, who, slug.into_inner(), sent, true).await
}

async fn send_back(app: Shared, req: HttpRequest, who: SignedIn, slug: String, sent: Sent, finally: bool) -> Answer {
    let request = inside(&app, &who, slug, |standing| standing.coordinator).await?;
    let note = sent.read::<Note>()?.checked(true)?;
    command(app, req, who, request, sent, move |db, actor, id| post::send_back(db, actor, id, finally, &note)).await
}

/// Its designer or a coordinator stops a request; what was made is counted.
#[utoipa::path(post, path = "/api/v1/requests/{slug}/cancel", tag = "requests", request_body = Note,
    responses((status = 200, body = RequestView)))]
pub async fn cancel(app: Shared, req: HttpRequest, who: SignedIn, slug: web::Path<String>, sent: Sent) -> Answer {
    let request = inside(&app, &who, slug.into_inner(), Standing::inside).await?;
    let note = sent.read::<Note>()?.checked(false)?;
    command(app, req, who, request, sent, move |db, actor, id| receiving::cancel(db, actor, id, &note)).await
}

/// Puts a delivered request into the books.
#[utoipa::path(post, path = "/api/v1/requests/{slug}/close", tag = "requests", responses((status = 200, body = RequestView)))]
pub async fn close(app: Shared, req: HttpRequest, who: SignedIn, slug: web::Path<String>, sent: Sent) -> Answer {
    let request = inside(&app, &who, slug.into_inner(), Standing::inside).await?;
    command(app, req, who, request, sent, receiving::close).await
}

/// Ends a short request with what was made and received.
#[utoipa::path(post, path = "/api/v1/requests/{slug}/settle-for-less", tag = "requests",
    responses((status = 200, body = RequestView)))]
pub async fn settle_for_less(
    app: Shared,
    req: HttpRequest,
    who: SignedIn,
    slug: web::Path<String>,
    sent: Sent,
) -> Answer {
    let request = inside(&app, &who, slug.into_inner(), Standing::inside).await?;
    command(app, req, who, request, sent, receiving::settle_for_less).await
}

/// Lets the planner look for the missing pieces of a short request once more.
#[utoipa::path(post, path = "/api/v1/requests/{slug}/look-again", tag = "requests",
    responses((status = 200, body = RequestView)))]
pub async fn look_again(app: Shared, req: HttpRequest, who: SignedIn, slug: web::Path<String>, sent: Sent) -> Answer {
    let request = inside(&app, &who, slug.into_inner(), Standing::inside).await?;
    command(app, req, who, request, sent, |db, actor, id| requests::reopen(db, actor, id, "edited")).await
}
