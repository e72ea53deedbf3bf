//! A request as the API shows it, as far as its reader may see it.

use chrono::{DateTime, NaiveDate, Utc};
use serde::Serialize;
use store::requests::{self, Destination, Request, Totals};
use store::{Db, RequestId, designs, networks};
use utoipa::ToSchema;
use uuid::Uuid;

use super::Standing;
use crate::auth::Who;
use crate::error::Result;
use crate::json::wire::Shared;

/// A request.
#[derive(Serialize, ToSchema)]
pub struct RequestView {
    /// Its id.
    pub id: Uuid,
    /// Its name in addresses.
    pub slug: String,
    /// What it is called.
    pub title: String,
    /// Why, and what a workshop should know.
    pub note: String,
    /// Slug of its design.
    pub design: String,
    /// Which version of the design.
    pub design_version: i32,
    /// Slugs of the networks it is posted to.
    pub networks: Vec<String>,
    /// Pieces wanted, over all destinations.
    pub wanted: i64,
    /// By which day, local to the destinations.
    pub due_day: NaiveDate,
    /// ISO 4217 of its plans.
    pub currency: String,
    /// `volunteer`, `paid_on_receipt` or `deposit`.
    pub terms: String,
    /// Ids of the design's routings that may be used.
    pub routings: Vec<String>,
    /// How many workshops may deliver at the most.
    pub max_workshops: Option<i32>,
    /// Largest share one workshop may deliver, 0 to 1.
    pub max_share: Option<f64>,
    /// Where it stands.
    #[schema(example = "offers_out")]
    pub state: String,
    /// The reviewer's words; only for its designer and coordinators.
    pub review_note: Option<String>,
    /// Sums over the destinations.
    pub pieces: Pieces,
    /// Where the pieces go.
    pub places: Vec<PlaceView>,
    /// Counts the changes; also the ETag.
    pub version: i32,
    /// When it was drafted.
    pub created_at: DateTime<Utc>,
    /// When it was posted.
    pub posted_at: Option<DateTime<Utc>>,
    /// When it was closed.
    pub closed_at: Option<DateTime<Utc>>,
}

/// How many pieces stand where: wanted = open + offered + accepted + unfilled.
#[derive(Serialize, ToSchema)]
pub struct Pieces {
    /// Asked for.
    pub wanted: i64,
    /// The planner has still to place them.
    pub open: i64,
    /// In offers that wait for an answer.
    pub offered: i64,
    /// Promised; made, sent and received ones included.
    pub accepted: i64,
    /// The planner found nobody for them.
    pub unfilled: i64,
    /// Arrived and good.
    pub received: i64,
}

impl From<Totals> for Pieces {
    fn from(t: Totals) -> Self {
        Self {
            wanted: t.wanted,
            open: t.open(),
            offered: t.offered,
            accepted: t.accepted,
            unfilled: t.unfilled,
            received: t.received,
        }
    }
}

/// A place that receives pieces. Its name and position are only for those who have to do with the request.
#[derive(Serialize, ToSchema)]
pub struct PlaceView {
    /// Its id.
    pub id: Uuid,
    /// What it is called.
    pub label: Option<String>,
    /// The town.
    pub town: String,
    /// ISO 3166-1 alpha-2.
    pub country: String,
    /// Latitude, WGS 84.
    pub lat: Option<f64>,
    /// Longitude.
    pub lon: Option<f64>,
    /// How many pieces stand where.
    pub pieces: Pieces,
}

impl PlaceView {
    /// A destination, with its name and position for insiders.
    pub fn of(place: &Destination, inside: bool) -> Self {
        Self {
            id: place.id.0,
            label: inside.then(|| place.label.clone()),
            town: place.town.clone(),
            country: place.country.clone(),
            lat: inside.then_some(place.lat),
            lon: inside.then_some(place.lon),
            pieces: Totals::of(std::slice::from_ref(place)).into(),
        }
    }
}

/// A request as somebody stands to it.
pub fn of(db: &mut Db, request: Request, standing: Standing) -> store::Result<RequestView> {
    let places = requests::destinations(db, &[request.id])?;
    let (design, version) = designs::with_design(db, request.design_version_id)?;
    let mut slugs = Vec::new();
    for id in requests::networks(db, request.id)? {
        slugs.push(networks::find(db, id)?.slug);
    }
    let inside = standing.inside();
    Ok(RequestView {
        id: request.id.0,
        slug: request.slug,
        title: request.title,
        note: request.note,
        design: design.slug,
        design_version: version.number,
        networks: slugs,
        wanted: request.wanted,
        due_day: request.due_day,
        currency: request.currency,
        terms: request.terms.word().to_owned(),
        routings: request.routings.split_whitespace().map(str::to_owned).collect(),
        max_workshops: request.max_workshops,
        max_share: request.max_share,
        state: request.state.word().to_owned(),
        review_note: Some(request.review_note).filter(|note| inside && !note.is_empty()),
        pieces: Totals::of(&places).into(),
        places: places.iter().map(|place| PlaceView::of(place, inside)).collect(),
        version: request.version,
        created_at: *request.created_at,
        posted_at: request.posted_at.map(|at| *at),
        closed_at: request.closed_at.map(|at| *at),
    })
}

/// The same, read anew for somebody who is signed in.
pub async fn now(app: &Shared, who: Who, id: RequestId) -> Result<RequestView> {
    Ok(app
        .store
        .read(move |db| {
            let request = requests::find(db, id)?;
            let standing = Standing::of(db, Some(&who), &request)?;
            of(db, request, standing)
        })
        .await?)
}
