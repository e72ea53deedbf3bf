//! A solved plan becomes offers, line by line, and letters.

use std::collections::HashMap;

use chrono_tz::Tz;
use notifier::{Letter, Link, Money};
use store::capacity::{self, MICRO};
use store::event::Actor;
use store::jobs::{self, FirstArticle, NewJob};
use store::planning_groups::{self, Lease};
use store::plans::{self, Plan as PlanRow, Planning};
use store::requests::{self, Request, Totals};
use store::state::{RequestEvent, RequestState};
use store::{At, Db, DestinationId, Doc, PlanId, PlanningId, Result, StoreError, TimeDelta};

use super::Solved;
use super::document::{Share, shares};
use super::snapshot::{Snapshot, in_designs};
use crate::flows::clockwork::offer_end;
use crate::flows::letters::{self, count};
use crate::flows::money;

/// Writes a checked plan into the books. Returns whether some lines were stale, so that another round is needed.
pub fn publish(db: &mut Db, lease: &Lease, snapshot: &Snapshot, solved: &Solved) -> Result<bool> {
    // One order of locks for everybody: requests, then calendars, then the group.
    let requests: Vec<_> = snapshot.requests.iter().map(|r| r.id).collect();
    requests::hold(db, &requests)?;
    let mut calendars: Vec<_> = snapshot.capabilities.keys().copied().collect();
    calendars.sort();
    capacity::hold(db, &calendars)?;
    if !planning_groups::holds(db, lease)? {
        return Err(StoreError::refused("lease_lost"));
    }
    let planning = Planning {
        id: PlanningId::new(),
        at: db.now,
        problem: Doc(serde_json::to_value(&snapshot.problem)?),
        plan: Doc(serde_json::to_value(&solved.plan)?),
        rates: Doc(snapshot.rates.to_json()),
        solver: solved.plan.stats.solver.clone(),
        duration_ms: solved.duration_ms,
    };
    plans::keep(db, &planning)?;
    let all = shares(&solved.plan);
    let mut stale = false;
    for request in &snapshot.requests {
        let own: Vec<&Share> = all.iter().filter(|s| s.request == request.slug).collect();
        stale |= publish_request(db, lease, snapshot, solved, planning.id, request, &own)?;
    }
    Ok(stale)
}

fn publish_request(
    db: &mut Db,
    lease: &Lease,
    snapshot: &Snapshot,
    solved: &Solved,
    planning: PlanningId,
    request: &Request,
    own: &[&Share],
) -> Result<bool> {
    if !requests::find(db, request.id)?.state.is_open() {
        return Ok(false);
    }
    let row = summary(snapshot, solved, planning, request, &lease.cause, db.now);
    let plan = plans::add(db, Actor::PLANNER, row)?;
    let mut offered = 0;
    let mut stale = false;
    for (index, share) in own.iter().enumerate() {
        match db.attempt(|db| offer(db, snapshot, request, &plan, index, share)) {
            Ok(pieces) => offered += pieces,
            Err(StoreError::Refused { code }) => {
                tracing::info!(code, request = request.slug, workshop = share.workshop, "a line of the plan was stale");
                stale = true;
            }
            Err(other) => return Err(other),
        }
    }
    for (place, missing) in missing(snapshot, solved, request) {
        let given_up = requests::written_off(db, place)?;
        match db.attempt(|db| requests::set_unfilled(db, Actor::PLANNER, place, given_up + missing)) {
            Ok(()) => {}
            Err(StoreError::Refused { .. }) => stale = true,
            Err(other) => return Err(other),
        }
    }
    conclude(db, lease, request, &plan, offered)?;
    Ok(stale)
}

/// Moves the request where the plan leaves it and writes to those who wait for it.
fn conclude(db: &mut Db, lease: &Lease, request: &Request, plan: &PlanRow, offered: i64) -> Result<()> {
    let places = requests::destinations(db, &[request.id])?;
    let totals = Totals::of(&places);
    let state = requests::find(db, request.id)?.state;
    let event = if totals.offered > 0 && state != RequestState::OffersOut {
        requests::advance(db, Actor::PLANNER, request.id, RequestEvent::Plan, &lease.cause)?;
        Some(requests::advance(db, Actor::PLANNER, request.id, RequestEvent::SendOffers, &lease.cause)?)
    } else if offered == 0
        && totals.offered == 0
        && totals.open() == 0
        && totals.unfilled > 0
        && state != RequestState::Short
    {
        Some(requests::advance(db, Actor::PLANNER, request.id, RequestEvent::FallShort, &lease.cause)?)
    } else {
        requests::settle(db, Actor::PLANNER, request.id, &lease.cause)?;
        None
    };
    let event = match event {
        Some(event) => event,
        None => store::event::record(db, Actor::PLANNER, "plan", store::AnyId(plan.id.0), "told", &plan.number)?,
    };
    let designer = letters::designer(db, request)?;
    let page = letters::request_page(request);
    let letter = if plan.number == 1 {
        let names = makers(db, plan)?;
        Letter::PlanReady {
            request: request.title.clone(),
            wanted: count(totals.wanted),
            planned: count(plan.placed),
            shares: names,
            price: Some(Money { minor: plan.cost, currency: plan.currency.clone() }),
            expected: request.due_day,
            plan: page.clone(),
        }
    } else {
        Letter::PlanChanged {
            request: request.title.clone(),
            cause: in_letters(&lease.cause),
            moved: count(offered),
            unplaced: count(totals.unfilled),
            plan: page.clone(),
        }
    };
    // Nobody asked for a second look, so only what it found is worth a letter.
    let second_look = lease.cause == "capacity" && plan.number > 1;
    let before = if second_look { plans::numbered(db, request.id, plan.number - 1)?.unfilled } else { 0 };
    if !second_look || offered > 0 {
        letters::send(db, event, designer, &letter)?;
    }
    if plan.unfilled > 0 && !(second_look && plan.unfilled == before) {
        let short = Letter::RequestShort {
            request: request.title.clone(),
            wanted: count(totals.wanted),
            missing: count(plan.unfilled),
            due: request.due_day,
            levers: Link::to(format!("/requests/{}#short", request.slug)),
            page,
        };
        let readers = letters::designer_and_coordinators(db, request)?;
        letters::send_all(db, event, &readers, &short)?;
    }
    Ok(())
}

fn makers(db: &mut Db, plan: &PlanRow) -> Result<Vec<notifier::Share>> {
    let mut found = Vec::new();
    for job in jobs::of_requests(db, &[plan.request_id])?.into_iter().filter(|j| j.plan_id == plan.id) {
        let workshop = store::workshops::find(db, job.workshop_id)?;
        found.push(notifier::Share { name: workshop.name, pieces: count(job.quantity) });
    }
    Ok(found)
}

fn in_letters(cause: &str) -> notifier::Cause {
    match cause {
        "declined" | "countered" => notifier::Cause::Declined,
        "expired" => notifier::Cause::Expired,
        "reduced" | "withdrawn" => notifier::Cause::Reduced,
        "rejected" => notifier::Cause::Rejected,
        "capacity" => notifier::Cause::Capacity,
        _ => notifier::Cause::Edited,
    }
}

/// Offers one share to its workshop and mails it; returns the pieces.
fn offer(
    db: &mut Db,
    snapshot: &Snapshot,
    request: &Request,
    plan: &PlanRow,
    index: usize,
    share: &Share,
) -> Result<i64> {
    let stale = || StoreError::refused("plan_is_stale");
    let workshop = snapshot.workshops.get(&share.workshop).ok_or_else(stale)?;
    let capability = snapshot
        .names
        .capabilities
        .get(&(share.workshop.clone(), share.capability.clone()))
        .and_then(|id| snapshot.capabilities.get(id))
        .ok_or_else(stale)?;
    let version = store::designs::version(db, request.design_version_id)?;
    let manifest = designs::okh::read(&version.manifest).map_err(|_| stale())?;
    let operation = manifest
        .routings()
        .iter()
        .find(|r| r.id == share.routing)
        .and_then(|r| r.operations.iter().find(|o| o.id == share.operation))
        .ok_or_else(stale)?;
    let use_per_piece = operation.use_per_piece(in_designs(capability.unit)).ok_or_else(stale)?;
    let lines: Vec<(DestinationId, i64)> = share
        .pieces
        .iter()
        .filter(|(_, quantity)| **quantity > 0)
        .filter_map(|(to, quantity)| {
            let id = snapshot.names.destinations.get(&(request.slug.clone(), to.clone()))?;
            Some((*id, *quantity))
        })
        .collect();
    let pieces = lines.iter().map(|(_, q)| q).sum();
    let zone: Tz = workshop.time_zone.parse().unwrap_or(Tz::UTC);
    let back = snapshot.rates.between(&plan_currency(snapshot), &workshop.currency).ok_or_else(stale)?;
    let waived = snapshot.waives_first_article.contains(&request.id)
        || (version.risk_class < 2 && jobs::has_delivered(db, workshop.id)?);
    let new = NewJob {
        request: request.id,
        plan: plan.id,
        plan_line: i32::try_from(index).map_err(|_| stale())?,
        routing: share.routing.clone(),
        operation: share.operation.clone(),
        lines,
        use_per_start: (use_per_piece * MICRO as f64).floor() as i64,
        price: money::to_minor(share.cost * back, &workshop.currency),
        currency: workshop.currency.clone(),
        from: db.now.with_timezone(&zone).date_naive() + TimeDelta::days(1),
        due_day: snapshot.last_day.get(&request.id).copied().ok_or_else(stale)?,
        expires_at: offer_end(
            db.now,
            snapshot.offer_hours.get(&request.id).copied().unwrap_or(48),
            &workshop.time_zone,
        ),
        first_article: if waived { FirstArticle::Waived } else { FirstArticle::Wanted },
    };
    let (job, event) = jobs::offer(db, Actor::PLANNER, capability, new)?;
    let about = letters::about(db, job)?;
    if let Some(person) = letters::contact(db, workshop)? {
        let base = letters::offer_link(db, &about.job, person.id)?;
        let letter = Letter::Offer {
            workshop: workshop.name.clone(),
            request: request.title.clone(),
            design: about.design.clone(),
            operation: (operation.title != about.design).then(|| operation.title.clone()),
            pieces: about.pieces(),
            destinations: about.shares(),
            due: about.job.due_day,
            price: about.price(),
            terms: letters::terms(request),
            expires: about.local(about.job.expires_at),
            accept: Link::to(format!("{base}?as=accept")),
            decline: Link::to(format!("{base}?as=decline")),
            counter: Link::to(format!("{base}?as=counter")),
            job: Link::to(base),
        };
        letters::send(db, event, person.id, &letter)?;
    }
    Ok(pieces)
}

fn plan_currency(snapshot: &Snapshot) -> String {
    snapshot.problem.currency.clone()
}

/// Pieces per destination that the plan found nobody for.
fn missing(snapshot: &Snapshot, solved: &Solved, request: &Request) -> Vec<(DestinationId, i64)> {
    let mut by_place: HashMap<DestinationId, i64> =
        snapshot.destinations.iter().filter(|d| d.request_id == request.id).map(|d| (d.id, 0)).collect();
    for row in solved.plan.unfilled.iter().filter(|u| u.request == request.slug) {
        if let Some(id) = snapshot.names.destinations.get(&(request.slug.clone(), row.destination.clone())) {
            *by_place.entry(*id).or_insert(0) += row.quantity.round() as i64;
        }
    }
    let mut rows: Vec<_> = by_place.into_iter().collect();
    rows.sort();
    rows
}

/// A request's part of the plan, in its own currency; lines are rounded as one sum so that totals add up.
fn summary(
    snapshot: &Snapshot,
    solved: &Solved,
    planning: PlanningId,
    request: &Request,
    cause: &str,
    now: At,
) -> PlanRow {
    let plan = &solved.plan;
    let lines = plan.lines.iter().filter(|l| l.request == request.slug);
    let flows = plan.flows.iter().filter(|f| f.request == request.slug);
    let cost: f64 = lines.clone().map(|l| l.cost).sum::<f64>() + flows.clone().map(|f| f.cost).sum::<f64>();
    let worth = snapshot.rates.between(&snapshot.problem.currency, &request.currency).unwrap_or(1.0);
    let placed: f64 = flows.filter(|f| f.to_operation.is_none() && f.operation.is_some()).map(|f| f.quantity).sum();
    let unfilled: f64 = plan.unfilled.iter().filter(|u| u.request == request.slug).map(|u| u.quantity).sum();
    let mut workshops: Vec<&str> = lines.filter(|l| l.good > 0.0).map(|l| l.workshop.as_str()).collect();
    workshops.sort_unstable();
    workshops.dedup();
    PlanRow {
        id: PlanId::new(),
        request_id: request.id,
        number: 0,
        planning_id: planning,
        cause: cause.to_owned(),
        currency: request.currency.clone(),
        cost: money::to_minor(cost * worth, &request.currency),
        placed: placed.round() as i64,
        unfilled: unfilled.round() as i64,
        workshops: i32::try_from(workshops.len()).unwrap_or(i32::MAX),
        created_at: now,
    }
}
