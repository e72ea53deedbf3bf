//! Who answers for a workshop.

use actix_web::{HttpRequest, HttpResponse, web};
use serde::{Deserialize, Serialize};
use store::{AccountId, Db};
use utoipa::ToSchema;
use uuid::Uuid;

use super::own;
use crate::auth::{SignedIn, Who};
use crate::flows::invitations::{self, Holder, To};
use crate::json::wire::{List, Sent, Shared, listed};
use crate::once::once;
use crate::web::{Answer, Checks};

/// Who holds a role.
#[derive(Serialize, ToSchema)]
pub struct HolderView {
    /// Their account.
    pub account_id: Uuid,
    /// Their name.
    pub name: String,
}

impl From<Holder> for HolderView {
    fn from(holder: Holder) -> Self {
        Self { account_id: holder.account.0, name: holder.name }
    }
}

/// Whom to invite.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Invite {
    /// Their address; whether it has an account is not told.
    #[schema(example = "musa@example.org")]
    pub email: String,
}

/// Mails an invitation on behalf of somebody whose right to invite is known.
pub async fn invite_to(
    app: Shared,
    req: &HttpRequest,
    who: &Who,
    sent: &Sent,
    to: To,
    actor: store::event::Actor,
) -> Answer {
    app.limits.count_account(&who.email)?;
    let said: Invite = sent.read()?;
    let mut checks = Checks::default();
    let email = checks.email("email", said.email.trim());
    checks.done()?;
    let (key, by, language) = (sent.key(req, who)?, who.name.clone(), who.lang.code());
    let invite = move |db: &mut Db| once(db, &key, |db| invitations::invite(db, actor, &by, to, &email, language));
    app.store.write(invite).await?;
    Ok(HttpResponse::Accepted().finish())
}

/// Who answers for a workshop, in the order in which they came; for those who act for it.
#[utoipa::path(get, path = "/api/v1/workshops/{slug}/members", tag = "workshops",
    responses((status = 200, body = List<HolderView>)))]
pub async fn members(app: Shared, who: SignedIn, slug: web::Path<String>) -> Answer {
    let (workshop, _) = own(&app, &who, slug.into_inner()).await?;
    let found = app.store.read(move |db| invitations::holders(db, To::Workshop(workshop.id))).await?;
    listed(&List { items: found.into_iter().map(HolderView::from).collect(), next: None })
}

/// Invites somebody by mail to answer for a workshop; they join when they accept.
#[utoipa::path(post, path = "/api/v1/workshops/{slug}/members", tag = "workshops", request_body = Invite,
    responses((status = 202)))]
pub async fn invite(app: Shared, req: HttpRequest, who: SignedIn, slug: web::Path<String>, sent: Sent) -> Answer {
    let (workshop, actor) = own(&app, &who, slug.into_inner()).await?;
    invite_to(app, &req, &who, &sent, To::Workshop(workshop.id), actor).await
}

/// Ends somebody's part in a workshop, or one's own; somebody has to stay.
#[utoipa::path(delete, path = "/api/v1/workshops/{slug}/members/{account}", tag = "workshops",
    responses((status = 204)))]
pub async fn remove(app: Shared, who: SignedIn, path: web::Path<(String, Uuid)>) -> Answer {
    let (slug, account) = path.into_inner();
    let (workshop, actor) = own(&app, &who, slug).await?;
    let to = To::Workshop(workshop.id);
    app.store.write(move |db| invitations::remove(db, actor, to, AccountId(account))).await?;
    Ok(HttpResponse::NoContent().finish())
}
