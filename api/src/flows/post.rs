//! Posting a request: checking everything at once, handing in, review.

use designs::okh::Manifest;
use notifier::Letter;
use store::designs::{Review, Shelf};
use store::event::Actor;
use store::networks::{self, Network};
use store::people::{self, NewPerson};
use store::requests::{self, Destination, Request, Terms};
use store::state::{RequestEvent, RequestState};
use store::{
    AccountId, Db, DestinationId, NaiveDate, NetworkId, PersonId, RequestId, Result, StoreError, designs as library,
};

use super::letters::{self, count};
use crate::error::FieldError;

/// The largest number of pieces one request may ask for.
const MOST_PIECES: i64 = 10_000_000;
/// The largest number of destinations of one request.
const MOST_PLACES: usize = 200;
/// The farthest due day, in days from now.
pub const FARTHEST_DAYS: i64 = 730;

/// What somebody wants made, as it came from a form or the API; nothing is checked yet.
#[derive(Debug, Clone, Default)]
pub struct Wanted {
    /// Slug of a design of the library; its newest version is taken.
    pub design: String,
    /// What the request is called; empty: the design's title.
    pub title: String,
    /// Why, and what workshops should know.
    pub note: String,
    /// By which day.
    pub due_day: Option<NaiveDate>,
    /// Slugs of the networks it is posted to.
    pub networks: Vec<String>,
    /// On what terms.
    pub terms: Option<Terms>,
    /// Ids of the design's routings that may be used; empty: all.
    pub routings: Vec<String>,
    /// How many workshops may deliver at the most.
    pub max_workshops: Option<i64>,
    /// Largest share one workshop may deliver, 0 to 1.
    pub max_share: Option<f64>,
    /// Where the pieces go.
    pub places: Vec<Place>,
}

/// Where pieces go.
#[derive(Debug, Clone, Default)]
pub struct Place {
    /// What it is called.
    pub label: String,
    /// The town.
    pub town: String,
    /// ISO 3166-1 alpha-2.
    pub country: String,
    /// Latitude; none: not known, which is an error.
    pub lat: Option<f64>,
    /// Longitude.
    pub lon: Option<f64>,
    /// How many pieces.
    pub quantity: Option<i64>,
    /// Who confirms what arrives; empty: the designer.
    pub receiver: String,
    /// Where they are written to.
    pub receiver_email: String,
}

/// What the checks found.
struct Checked {
    version: library::Version,
    manifest: Manifest,
    design_title: String,
    networks: Vec<Network>,
    due_day: NaiveDate,
}

/// Checks everything at once. The paths of the errors are those of the form: `places.0.quantity`.
fn check(db: &mut Db, wanted: &Wanted) -> Result<std::result::Result<Checked, Vec<FieldError>>> {
    let mut errors = Vec::new();
    let design = design_of(db, &wanted.design, &mut errors)?;
    let networks = networks_of(db, &wanted.networks, &mut errors)?;
    if wanted.title.chars().count() > 120 {
        errors.push(FieldError::new("title", "too_long").with("max", 120));
    }
    if wanted.note.chars().count() > 2_000 {
        errors.push(FieldError::new("note", "too_long").with("max", 2_000));
    }
    let today = db.now.date_naive();
    match wanted.due_day {
        None => errors.push(FieldError::new("due_day", "required")),
        Some(day) if day <= today => errors.push(FieldError::new("due_day", "day_past")),
        Some(day) if (day - today).num_days() > FARTHEST_DAYS => {
            errors.push(FieldError::new("due_day", "day_far").with("max", FARTHEST_DAYS));
        }
        Some(_) => {}
    }
    if wanted.max_workshops.is_some_and(|n| !(1..=10_000).contains(&n)) {
        errors.push(FieldError::new("max_workshops", "out_of_range").with("min", 1).with("max", 10_000));
    }
    if wanted.max_share.is_some_and(|share| !(share > 0.0 && share <= 1.0)) {
        errors.push(FieldError::new("max_share", "out_of_range").with("min", 0).with("max", 1));
    }
    check_places(&wanted.places, &mut errors);
    if let Some((_, _, manifest)) = &design {
        for id in &wanted.routings {
            if !manifest.routings().iter().any(|r| r.id == *id && r.operations.len() == 1) {
                errors.push(FieldError::new("routings", "unknown").with("value", id.as_str()));
            }
        }
    }
    match (design, wanted.due_day) {
        (Some((design_title, version, manifest)), Some(due_day)) if errors.is_empty() => {
            Ok(Ok(Checked { version, manifest, design_title, networks, due_day }))
        }
        _ => Ok(Err(errors)),
    }
}

fn design_of(
    db: &mut Db,
    slug: &str,
    errors: &mut Vec<FieldError>,
) -> Result<Option<(String, library::Version, Manifest)>> {
    if slug.is_empty() {
        errors.push(FieldError::new("design", "required"));
        return Ok(None);
    }
    let design = match library::by_slug(db, slug) {
        Ok(design) if design.state == Shelf::Published => design,
        Ok(_) | Err(StoreError::Missing(_)) => {
            errors.push(FieldError::new("design", "unknown").with("value", slug));
            return Ok(None);
        }
        Err(other) => return Err(other),
    };
    let Some(version) = library::versions(db, design.id)?.into_iter().next() else {
        errors.push(FieldError::new("design", "unknown").with("value", slug));
        return Ok(None);
    };
    if version.review == Review::Refused || (version.risk_class >= 2 && version.review != Review::Reviewed) {
        errors.push(FieldError::new("design", "unreviewed").with("class", version.risk_class));
        return Ok(None);
    }
    let Ok(manifest) = designs::okh::read(&version.manifest) else {
        errors.push(FieldError::new("design", "unreadable"));
        return Ok(None);
    };
    if !manifest.routings().iter().any(|r| r.operations.len() == 1) {
        errors.push(FieldError::new("design", "several_operations"));
        return Ok(None);
    }
    Ok(Some((design.title, version, manifest)))
}

fn networks_of(db: &mut Db, slugs: &[String], errors: &mut Vec<FieldError>) -> Result<Vec<Network>> {
    let mut found: Vec<Network> = Vec::new();
    if slugs.is_empty() {
        errors.push(FieldError::new("networks", "required"));
    }
    for slug in slugs {
        match networks::by_slug(db, slug) {
            Ok(network) if found.iter().any(|n| n.id == network.id) => {}
            Ok(network) => found.push(network),
            Err(StoreError::Missing(_)) => {
                errors.push(FieldError::new("networks", "unknown").with("value", slug.as_str()))
            }
            Err(other) => return Err(other),
        }
    }
    if found.iter().any(|n| n.drill) && found.iter().any(|n| !n.drill) {
        errors.push(FieldError::new("networks", "drill_and_real"));
    }
    Ok(found)
}

fn check_places(places: &[Place], errors: &mut Vec<FieldError>) {
    if places.is_empty() {
        errors.push(FieldError::new("places", "required"));
    }
    if places.len() > MOST_PLACES {
        errors.push(FieldError::new("places", "too_many").with("max", MOST_PLACES));
    }
    for (i, place) in places.iter().enumerate() {
        let at = |field: &str| format!("places.{i}.{field}");
        if place.label.trim().is_empty() {
            errors.push(FieldError::new(at("label"), "required"));
        }
        if place.label.chars().count() > 120 {
            errors.push(FieldError::new(at("label"), "too_long").with("max", 120));
        }
        match place.quantity {
            None => errors.push(FieldError::new(at("quantity"), "required")),
            Some(n) if !(1..=MOST_PIECES).contains(&n) => {
                errors.push(FieldError::new(at("quantity"), "out_of_range").with("min", 1).with("max", MOST_PIECES));
            }
            Some(_) => {}
        }
        match (place.lat, place.lon) {
            (Some(lat), Some(lon)) if !(-90.0..=90.0).contains(&lat) || !(-180.0..=180.0).contains(&lon) => {
                errors.push(FieldError::new(at("town"), "no_such_place"));
            }
            (Some(_), Some(_)) => {}
            _ => errors.push(FieldError::new(at("town"), "place_unknown")),
        }
        if !place.receiver_email.trim().is_empty() && !looks_like_mail(&place.receiver_email) {
            errors.push(FieldError::new(at("receiver_email"), "not_an_address"));
        }
    }
    let total: i64 = places.iter().filter_map(|p| p.quantity).fold(0, i64::saturating_add);
    if total > MOST_PIECES {
        errors.push(FieldError::new("places", "too_many_pieces").with("max", MOST_PIECES));
    }
}

fn looks_like_mail(text: &str) -> bool {
    let text = text.trim();
    text.len() <= 254
        && !text.contains(char::is_whitespace)
        && text
            .split_once('@')
            .is_some_and(|(name, host)| !name.is_empty() && host.contains('.') && !host.contains('@'))
}

/// Drafts a request, and hands it in at once when `submit`. All field errors come back together.
pub fn post(
    db: &mut Db,
    actor: Actor,
    designer: AccountId,
    wanted: &Wanted,
    submit: bool,
) -> Result<std::result::Result<Request, Vec<FieldError>>> {
    let checked = match check(db, wanted)? {
        Ok(checked) => checked,
        Err(errors) => return Ok(Err(errors)),
    };
    let id = RequestId::new();
    let row = row_of(db, id, designer, wanted, &checked);
    let places = places_of(db, actor, id, &wanted.places)?;
    let nets: Vec<_> = checked.networks.iter().map(|n| n.id).collect();
    requests::create(db, actor, &row, &places, &nets)?;
    if submit {
        hand_in(db, actor, id)?;
    }
    Ok(Ok(requests::find(db, id)?))
}

/// Rewrites a draft, or a request that was sent back, and hands it in again when `submit`.
pub fn rewrite(
    db: &mut Db,
    actor: Actor,
    id: RequestId,
    wanted: &Wanted,
    submit: bool,
) -> Result<std::result::Result<Request, Vec<FieldError>>> {
    let known = requests::find(db, id)?;
    let checked = match check(db, wanted)? {
        Ok(checked) => checked,
        Err(errors) => return Ok(Err(errors)),
    };
    let fresh = row_of(db, id, known.designer_id, wanted, &checked);
    let row = Request {
        slug: known.slug,
        state: known.state,
        review_note: known.review_note,
        version: known.version,
        created_at: known.created_at,
        ..fresh
    };
    let places = places_of(db, actor, id, &wanted.places)?;
    let nets: Vec<_> = checked.networks.iter().map(|n| n.id).collect();
    requests::rewrite(db, actor, row, &places, &nets)?;
    if submit {
        hand_in(db, actor, id)?;
    }
    Ok(Ok(requests::find(db, id)?))
}

fn row_of(db: &Db, id: RequestId, designer: AccountId, wanted: &Wanted, checked: &Checked) -> Request {
    let title = if wanted.title.trim().is_empty() { checked.design_title.as_str() } else { wanted.title.trim() };
    let routings: Vec<&str> = checked
        .manifest
        .routings()
        .iter()
        .filter(|r| r.operations.len() == 1)
        .map(|r| r.id.as_str())
        .filter(|id| wanted.routings.is_empty() || wanted.routings.iter().any(|w| w == id))
        .collect();
    Request {
        id,
        slug: slug(title, id),
        designer_id: designer,
        design_version_id: checked.version.id,
        title: title.to_owned(),
        note: wanted.note.trim().to_owned(),
        wanted: wanted.places.iter().filter_map(|p| p.quantity).sum(),
        due_day: checked.due_day,
        currency: checked.networks.first().map(|n| n.currency.clone()).unwrap_or_default(),
        terms: wanted.terms.unwrap_or(Terms::PaidOnReceipt),
        routings: routings.join(" "),
        max_workshops: wanted.max_workshops.and_then(|n| i32::try_from(n).ok()),
        max_share: wanted.max_share,
        state: RequestState::Draft,
        review_note: String::new(),
        version: 1,
        created_at: db.now,
        posted_at: None,
        closed_at: None,
    }
}

fn places_of(db: &mut Db, actor: Actor, request: RequestId, places: &[Place]) -> Result<Vec<Destination>> {
    let mut rows = Vec::new();
    for (i, place) in places.iter().enumerate() {
        rows.push(Destination { receiver_id: receiver_of(db, actor, place)?, ..destination(request, i, place) });
    }
    Ok(rows)
}

/// A place as a destination that nobody receives for yet.
fn destination(request: RequestId, i: usize, place: &Place) -> Destination {
    Destination {
        id: DestinationId::new(),
        request_id: request,
        position: i32::try_from(i + 1).unwrap_or(i32::MAX),
        label: place.label.trim().to_owned(),
        town: place.town.trim().to_owned(),
        country: place.country.trim().to_owned(),
        lat: place.lat.unwrap_or_default(),
        lon: place.lon.unwrap_or_default(),
        receiver_id: None,
        wanted: place.quantity.unwrap_or_default(),
        offered: 0,
        accepted: 0,
        unfilled: 0,
        received: 0,
    }
}

/// A request that nobody has posted, with its destinations and networks.
pub type Imagined = (Request, Vec<Destination>, Vec<NetworkId>);

/// What would be posted; nothing is written. All field errors come back together.
pub fn imagine(db: &mut Db, wanted: &Wanted) -> Result<std::result::Result<Imagined, Vec<FieldError>>> {
    let checked = match check(db, wanted)? {
        Ok(checked) => checked,
        Err(errors) => return Ok(Err(errors)),
    };
    let id = RequestId::new();
    let request = row_of(db, id, AccountId::new(), wanted, &checked);
    let places = wanted.places.iter().enumerate().map(|(i, place)| destination(id, i, place)).collect();
    Ok(Ok((request, places, checked.networks.iter().map(|n| n.id).collect())))
}

fn receiver_of(db: &mut Db, actor: Actor, place: &Place) -> Result<Option<PersonId>> {
    let email = place.receiver_email.trim();
    if email.is_empty() {
        return Ok(None);
    }
    if let Some(account) = store::accounts::by_email(db, email)? {
        return Ok(Some(account.person_id));
    }
    let name = if place.receiver.trim().is_empty() { place.label.trim() } else { place.receiver.trim() };
    let language = "en";
    people::create(db, actor, &NewPerson { name, email: Some(email), phone: None, language }).map(Some)
}

/// A readable, unique name for addresses: the title in plain letters and the end of the id.
pub fn slug(title: &str, id: RequestId) -> String {
    let mut text = String::new();
    for c in designs::text::fold(title).chars() {
        if c.is_ascii_alphanumeric() {
            text.push(c);
        } else if !text.ends_with('-') && !text.is_empty() {
            text.push('-');
        }
        if text.len() >= 40 {
            break;
        }
    }
    let id = id.0.simple().to_string();
    let tail = &id[id.len() - 6..];
    let text = text.trim_end_matches('-');
    if text.is_empty() { format!("request-{tail}") } else { format!("{text}-{tail}") }
}

/// Hands a request in. Where every network approves by itself it is posted at once, else the coordinators are asked.
pub fn hand_in(db: &mut Db, actor: Actor, id: RequestId) -> Result<()> {
    let event = requests::advance(db, actor, id, RequestEvent::Submit, "")?;
    let mut automatic = true;
    for network in requests::networks(db, id)? {
        automatic &= networks::find(db, network)?.auto_approve;
    }
    if automatic {
        return approve(db, actor, id);
    }
    let request = requests::find(db, id)?;
    let (design, _) = library::with_design(db, request.design_version_id)?;
    let designer = letters::designer(db, &request)?;
    let letter = Letter::RequestReviewWanted {
        request: request.title.clone(),
        designer: people::get(db, designer)?.name,
        design: design.title,
        pieces: count(request.wanted),
        due: request.due_day,
        review: letters::request_page(&request),
    };
    let readers = letters::coordinators(db, id)?;
    letters::send_all(db, event, &readers, &letter)
}

/// Posts a request that was handed in; the planner takes it from here.
pub fn approve(db: &mut Db, actor: Actor, id: RequestId) -> Result<()> {
    let event = requests::advance(db, actor, id, RequestEvent::Post, "")?;
    let request = requests::find(db, id)?;
    let (design, _) = library::with_design(db, request.design_version_id)?;
    let letter = Letter::RequestPosted {
        request: request.title.clone(),
        design: design.title,
        pieces: count(request.wanted),
        due: request.due_day,
        page: letters::request_page(&request),
    };
    let designer = letters::designer(db, &request)?;
    letters::send(db, event, designer, &letter)
}

/// Sends a request back, or turns it down, with the reviewer's words.
pub fn send_back(db: &mut Db, actor: Actor, id: RequestId, finally: bool, note: &str) -> Result<()> {
    let what = if finally { RequestEvent::Reject } else { RequestEvent::AskChanges };
    let event = requests::advance(db, actor, id, what, note)?;
    let request = requests::find(db, id)?;
    let edit = if finally {
        letters::request_page(&request)
    } else {
        notifier::Link::to(format!("/requests/{}/edit", request.slug))
    };
    let letter = Letter::RequestNeedsChanges { request: request.title.clone(), note: note.to_owned(), edit };
    let designer = letters::designer(db, &request)?;
    letters::send(db, event, designer, &letter)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slugs_are_plain_and_end_with_the_id() {
        let id = RequestId("0192f0c1-2345-7abc-8def-0123456789ab".parse().expect("an id"));
        assert_eq!(slug("Face shields, for Nairobi & Kisumu!", id), "face-shields-for-nairobi-kisumu-6789ab");
        assert_eq!(slug("नमस्ते", id), "request-6789ab");
    }
}
