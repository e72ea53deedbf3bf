//! What a workshop can do, and how much of it on which day.

use actix_web::{HttpRequest, HttpResponse, web};
use chrono::NaiveDate;
use serde::Deserialize;
use store::capacity::{self, Capability};
use store::workshops::Workshop;
use store::{CapabilityId, Db, StoreError, TimeDelta};
use utoipa::IntoParams;
use uuid::Uuid;

use super::own;
use crate::auth::SignedIn;
use crate::error::Fault;
use crate::flows;
use crate::json::capabilities::{CapabilityView, DayView, NewCapability, NewDay};
use crate::json::wire::{List, Sent, Shared, created, listed, must_be_seen, seen, tagged};
use crate::web::Answer;

/// From when to when.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct Span {
    /// The first day; today unless told.
    pub from: Option<NaiveDate>,
    /// The last day, at most a year later; four weeks after the first unless told.
    pub to: Option<NaiveDate>,
}

/// Adds a capability under an id that the caller makes, or replaces it.
#[utoipa::path(put, path = "/api/v1/workshops/{slug}/capabilities/{id}", tag = "workshops",
    request_body = NewCapability,
    responses((status = 200, body = CapabilityView), (status = 201, body = CapabilityView)))]
pub async fn put_capability(
    app: Shared,
    req: HttpRequest,
    who: SignedIn,
    path: web::Path<(String, Uuid)>,
    sent: Sent,
) -> Answer {
    let (slug, id) = path.into_inner();
    let (workshop, actor) = own(&app, &who, slug.clone()).await?;
    let said: NewCapability = sent.read()?;
    let row = said.checked(CapabilityId(id), workshop.id)?;
    let (seen, currency) = (seen(&req), workshop.currency);
    let (view, is_new) = app
        .store
        .write(move |db| {
            let known = match capacity::find(db, row.id) {
                Ok(known) if known.workshop_id == row.workshop_id => Some(known),
                Ok(_) => return Err(StoreError::Missing("capability")),
                Err(StoreError::Missing(_)) => None,
                Err(other) => return Err(other),
            };
            must_be_seen(seen, known.as_ref().map_or(0, |known| known.version))?;
            let row = Capability { version: known.as_ref().map_or(1, |known| known.version), ..row };
            let id = row.id;
            capacity::put(db, actor, row)?;
            flows::workshops::capacity_came(db)?;
            Ok((CapabilityView::of(&capacity::find(db, id)?, &currency, true), known.is_none()))
        })
        .await?;
    if is_new {
        return created(&view, view.version, &format!("/api/v1/workshops/{slug}/capabilities/{}", view.id));
    }
    tagged(&view, view.version)
}

/// One capability of a workshop.
fn capability(db: &mut Db, workshop: &Workshop, id: Uuid) -> store::Result<Capability> {
    let found = capacity::find(db, CapabilityId(id))?;
    if found.workshop_id == workshop.id { Ok(found) } else { Err(StoreError::Missing("capability")) }
}

/// How much of a capability there is and is promised, day by day.
#[utoipa::path(get, path = "/api/v1/workshops/{slug}/capabilities/{id}/days", tag = "workshops", params(Span),
    responses((status = 200, body = List<DayView>)))]
pub async fn days(app: Shared, who: SignedIn, path: web::Path<(String, Uuid)>, span: web::Query<Span>) -> Answer {
    let (slug, id) = path.into_inner();
    let (workshop, _) = own(&app, &who, slug).await?;
    let items = app
        .store
        .read(move |db| {
            let one = capability(db, &workshop, id)?;
            let from = span.from.unwrap_or_else(|| db.now.date_naive());
            let usual = from.checked_add_signed(TimeDelta::days(27)).unwrap_or(from);
            let last = from.checked_add_signed(TimeDelta::days(366)).unwrap_or(from);
            let to = span.to.unwrap_or(usual).min(last);
            let all = capacity::calendars(db, std::slice::from_ref(&one), from, to)?.remove(&one.id);
            Ok(all.unwrap_or_default().into_iter().map(DayView::from).collect::<Vec<_>>())
        })
        .await?;
    listed(&List { items, next: None })
}

/// States the capacity of one day apart from the weekly pattern; not below what is promised on it.
#[utoipa::path(put, path = "/api/v1/workshops/{slug}/capabilities/{id}/days/{day}", tag = "workshops",
    request_body = NewDay, responses((status = 200, body = DayView)))]
pub async fn state_day(app: Shared, who: SignedIn, path: web::Path<(String, Uuid, String)>, sent: Sent) -> Answer {
    let (slug, id, day) = path.into_inner();
    let day: NaiveDate = day.parse().map_err(|_| Fault::missing())?;
    let (workshop, actor) = own(&app, &who, slug).await?;
    let one = {
        let workshop = workshop.clone();
        app.store.read(move |db| capability(db, &workshop, id)).await?
    };
    let amount = sent.read::<NewDay>()?.checked()?;
    let stated = app
        .store
        .write(move |db| {
            capacity::state_day(db, actor, &one, day, amount)?;
            flows::workshops::capacity_came(db)?;
            let days = capacity::calendars(db, std::slice::from_ref(&one), day, day)?.remove(&one.id);
            days.and_then(|days| days.into_iter().next()).ok_or(StoreError::Missing("day"))
        })
        .await?;
    Ok(HttpResponse::Ok().json(DayView::from(stated)))
}
