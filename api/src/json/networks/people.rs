//! Which workshops belong to a network, and who coordinates it.

use actix_web::{HttpRequest, HttpResponse, web};
use store::{AccountId, StoreError, networks, workshops};
use uuid::Uuid;

use super::coordinated;
use crate::auth::{Coordinator, SignedIn};
use crate::flows::invitations::{self, To};
use crate::json::wire::{List, Sent, Shared, listed};
use crate::json::workshops::people::{HolderView, Invite, invite_to};
use crate::web::Answer;

/// Takes a workshop in, by the name it has in addresses; a second time changes nothing.
#[utoipa::path(put, path = "/api/v1/networks/{slug}/members/{workshop}", tag = "networks", responses((status = 204)))]
pub async fn take_in(app: Shared, who: Coordinator, path: web::Path<(String, String)>) -> Answer {
    let (slug, workshop) = path.into_inner();
    let network = coordinated(&app, &who, slug).await?;
    let actor = who.actor();
    app.store
        .write(move |db| {
            let workshop = workshops::by_slug(db, &workshop)?;
            networks::join(db, actor, network.id, workshop.id)
        })
        .await?;
    Ok(HttpResponse::NoContent().finish())
}

/// Lets a workshop go; for the network's coordinators and those who act for the workshop. What it has promised stands.
#[utoipa::path(delete, path = "/api/v1/networks/{slug}/members/{workshop}", tag = "networks",
    responses((status = 204)))]
pub async fn leave(app: Shared, who: SignedIn, path: web::Path<(String, String)>) -> Answer {
    let (slug, workshop) = path.into_inner();
    app.store
        .write(move |db| {
            let (network, workshop) = (networks::by_slug(db, &slug)?, workshops::by_slug(db, &workshop)?);
            let of: Vec<_> = networks::of_workshop(db, workshop.id)?.iter().map(|network| network.id).collect();
            let coordinates = who.coordinates(network.id).then(|| who.actor());
            let actor =
                coordinates.or_else(|| who.acts_for(workshop.id, &of)).ok_or(StoreError::Missing("workshop"))?;
            networks::leave(db, actor, network.id, workshop.id)
        })
        .await?;
    Ok(HttpResponse::NoContent().finish())
}

/// Who coordinates a network, in the order in which they came; for its coordinators.
#[utoipa::path(get, path = "/api/v1/networks/{slug}/coordinators", tag = "networks",
    responses((status = 200, body = List<HolderView>)))]
pub async fn coordinators(app: Shared, who: Coordinator, slug: web::Path<String>) -> Answer {
    let network = coordinated(&app, &who, slug.into_inner()).await?;
    let found = app.store.read(move |db| invitations::holders(db, To::Network(network.id))).await?;
    listed(&List { items: found.into_iter().map(HolderView::from).collect(), next: None })
}

/// Invites somebody by mail to coordinate a network; they join when they accept.
#[utoipa::path(post, path = "/api/v1/networks/{slug}/coordinators", tag = "networks", request_body = Invite,
    responses((status = 202)))]
pub async fn invite(app: Shared, req: HttpRequest, who: Coordinator, slug: web::Path<String>, sent: Sent) -> Answer {
    let network = coordinated(&app, &who, slug.into_inner()).await?;
    let actor = who.actor();
    invite_to(app, &req, &who, &sent, To::Network(network.id), actor).await
}

/// Ends a coordinator's part, or one's own; somebody has to stay.
#[utoipa::path(delete, path = "/api/v1/networks/{slug}/coordinators/{account}", tag = "networks",
    responses((status = 204)))]
pub async fn dismiss(app: Shared, who: Coordinator, path: web::Path<(String, Uuid)>) -> Answer {
    let (slug, account) = path.into_inner();
    let network = coordinated(&app, &who, slug).await?;
    let (actor, from) = (who.actor(), To::Network(network.id));
    app.store.write(move |db| invitations::remove(db, actor, from, AccountId(account))).await?;
    Ok(HttpResponse::NoContent().finish())
}
