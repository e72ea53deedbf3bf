//! What is wanted where, and what is far from who could make it: two layers over the map, and the tables that say the same.
//!
//! Only what a request shows to everybody is told: title, town, pieces, day. Where in a town a receiver sits is nobody's
//! business, so that the mark stands on the town as the gazetteer knows it, never on the address.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use chrono::NaiveDate;
use designs::atlas::Found;
use designs::okh::{self, Routing};
use designs::query::Query;
use designs::{text, vocabulary};
use serde::Serialize;
use store::requests::Request;
use store::state::RequestState;
use store::{Db, RequestId, VersionId, designs as shelf, requests};
use utoipa::ToSchema;

use super::Asked;
use crate::app::App;
use crate::error::Result;
use crate::gazetteer::{self, Town};

/// Most lines of a layer.
const MOST: usize = 200;
/// Farther than this from who could do it is a gap.
pub const FAR_KM: f64 = 100.0;
/// Requests of which somebody could still take pieces over.
const OPEN: [RequestState; 4] =
    [RequestState::Posted, RequestState::Planned, RequestState::OffersOut, RequestState::Short];

/// What is wanted, and where there are gaps.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct Layers {
    /// Open requests by town, most pieces first. Of the filter place, country, region, process and text count.
    pub wanted: Vec<Wanted>,
    /// Large towns far from every workshop of the filter, the farthest first; empty when the filter asks for nothing but a
    /// place.
    pub gaps: Vec<Gap>,
    /// Farther than so many kilometres is far.
    pub far_km: f64,
}

/// Pieces that nobody has promised yet, in one town.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct Wanted {
    /// The request's name in addresses.
    pub request: String,
    /// Its title.
    pub title: String,
    /// The town.
    pub town: String,
    /// ISO 3166-1 alpha-2.
    pub country: String,
    /// Latitude and longitude of the town; null: it is not in the gazetteer.
    pub place: Option<(f64, f64)>,
    /// Pieces nobody has promised.
    pub pieces: i64,
    /// By when.
    pub due: NaiveDate,
    /// Work for which nobody who can do it is near, of the way of making that lacks least; empty: all is near, or the town
    /// is not known.
    pub far: Vec<Far>,
}

/// Work that nobody near can do.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub struct Far {
    /// Process id.
    pub process: String,
    /// Kilometres to the nearest workshop that can; null: there is none.
    pub km: Option<f64>,
}

/// A large town far from who is looked for.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct Gap {
    /// Its name.
    pub town: &'static str,
    /// ISO 3166-1 alpha-2.
    pub country: &'static str,
    /// Latitude and longitude.
    pub place: (f64, f64),
    /// Kilometres to the nearest; null: there is none.
    pub km: Option<f64>,
}

/// The ways of making the designs that are wanted.
type Routings = HashMap<VersionId, Vec<Routing>>;

/// An open request with the ways of making it that it allows, and its pieces nobody promised, by country and town.
struct Open {
    request: Request,
    pieces: BTreeMap<(String, String), i64>,
}

impl Layers {
    /// Both layers for a filter.
    pub async fn of(app: &App, asked: &Asked) -> Result<Self> {
        let (open, routings) = app.store.read(open).await?;
        let mut reach = Reach { asked, routings, who: HashMap::new() };
        let mut wanted = Vec::new();
        for one in &open {
            let ways = reach.ways(&one.request);
            for ((country, town), pieces) in &one.pieces {
                let known = gazetteer::town_in(town, country);
                if is_asked(&asked.query, &one.request.title, (country, town), known, &ways) {
                    wanted.push(Wanted {
                        request: one.request.slug.clone(),
                        title: one.request.title.clone(),
                        town: town.clone(),
                        country: country.clone(),
                        place: known.map(|town| (town.lat, town.lon)),
                        pieces: *pieces,
                        due: one.request.due_day,
                        far: known.map(|town| reach.far(&one.request, &ways, town)).unwrap_or_default(),
                    });
                }
            }
        }
        wanted.sort_by(|a, b| b.pieces.cmp(&a.pieces).then_with(|| (&a.request, &a.town).cmp(&(&b.request, &b.town))));
        wanted.truncate(MOST);
        Ok(Self { wanted, gaps: gaps(asked), far_km: FAR_KM })
    }

    /// Those wanted for whom something is far.
    pub fn lacking(&self) -> impl Iterator<Item = &Wanted> {
        self.wanted.iter().filter(|one| !one.far.is_empty())
    }
}

/// The open requests that everybody may see, and the routings of the designs they want.
fn open(db: &mut Db) -> store::Result<(Vec<Open>, Routings)> {
    let all = requests::in_states(db, &OPEN)?;
    let ids: Vec<RequestId> = all.iter().map(|request| request.id).collect();
    let mut pieces: HashMap<RequestId, BTreeMap<(String, String), i64>> = HashMap::new();
    for place in requests::destinations(db, &ids)? {
        let left = place.wanted - place.accepted;
        if left > 0 {
            *pieces.entry(place.request_id).or_default().entry((place.country, place.town)).or_default() += left;
        }
    }
    let versions: BTreeSet<VersionId> = all.iter().map(|request| request.design_version_id).collect();
    let mut routings = HashMap::new();
    for id in versions {
        let manifest = okh::read(&shelf::version(db, id)?.manifest);
        routings.insert(id, manifest.map(|manifest| manifest.routings().to_vec()).unwrap_or_default());
    }
    let open = all.into_iter().filter_map(|request| Some(Open { pieces: pieces.remove(&request.id)?, request }));
    Ok((open.collect(), routings))
}

/// Whether a filter means what is wanted in a town.
fn is_asked(
    query: &Query,
    title: &str,
    (country, town): (&str, &str),
    known: Option<Town>,
    ways: &[Vec<okh::Operation>],
) -> bool {
    let place = known.map(|town| (town.lat, town.lon));
    let words = text::tokens(&format!("{title} {town}"));
    let region = text::fold(&query.region);
    let mut work = ways.iter().flatten();
    let is_meant = |have: &str| query.processes.iter().any(|need| vocabulary::fits(have, need));
    (query.countries.is_empty() || query.countries.iter().any(|code| code == country))
        && query.bbox.is_none_or(|bbox| place.is_some_and(|place| bbox.contains(place)))
        && query.near.is_none_or(|near| place.is_some_and(|place| near.reaches(place)))
        && (region.is_empty() || [town, gazetteer::country_name(country)].iter().any(|name| text::fold(name) == region))
        && (query.processes.is_empty() || work.any(|operation| is_meant(&operation.process)))
        && text::tokens(&query.text).iter().all(|asked| words.iter().any(|word| word.starts_with(asked.as_str())))
}

/// Who can do what is wanted, looked up once for each piece of work.
struct Reach<'a> {
    asked: &'a Asked,
    routings: Routings,
    who: HashMap<(VersionId, String, usize), Found>,
}

impl Reach<'_> {
    /// The operations of each routing that a request allows.
    fn ways(&self, request: &Request) -> Vec<Vec<okh::Operation>> {
        let allowed: Vec<&str> = request.routings.split_whitespace().collect();
        let all = self.routings.get(&request.design_version_id).map(Vec::as_slice).unwrap_or_default();
        let meant = all.iter().filter(|routing| allowed.is_empty() || allowed.contains(&routing.id.as_str()));
        meant.map(|routing| routing.operations.clone()).filter(|operations| !operations.is_empty()).collect()
    }

    /// What is far from a town, by the way that lacks least.
    fn far(&mut self, request: &Request, ways: &[Vec<okh::Operation>], town: Town) -> Vec<Far> {
        let atlas = &self.asked.index.atlas;
        let mut least: Option<Vec<Far>> = None;
        for (way, operations) in ways.iter().enumerate() {
            let mut far: Vec<Far> = Vec::new();
            for operation in operations {
                let key = (request.design_version_id, operation.id.clone(), way);
                let everybody = atlas.everything();
                let who = self.who.entry(key).or_insert_with(|| atlas.fitting(everybody, &operation.requirement()));
                let km = atlas.nearest(who, (town.lat, town.lon)).map(|(_, km)| km.round());
                if km.is_none_or(|km| km > FAR_KM) && !far.iter().any(|one| one.process == operation.process) {
                    far.push(Far { process: operation.process.clone(), km });
                }
            }
            if least.as_ref().is_none_or(|least| far.len() < least.len()) {
                least = Some(far);
            }
        }
        least.unwrap_or_default()
    }
}

/// The large towns in sight from which nobody who is looked for is near.
fn gaps(asked: &Asked) -> Vec<Gap> {
    let query = &asked.query;
    let looked_for = Query {
        bbox: None,
        near: None,
        countries: Vec::new(),
        region: String::new(),
        after: String::new(),
        old: false,
        ..query.clone()
    };
    if looked_for == Query::default() {
        return Vec::new();
    }
    let atlas = &asked.index.atlas;
    let found = atlas.select(&looked_for);
    let is_in_sight = |town: &Town| {
        town.rank == 1
            && (query.countries.is_empty() || query.countries.iter().any(|code| code == town.country))
            && query.bbox.is_none_or(|bbox| bbox.contains((town.lat, town.lon)))
            && query.near.is_none_or(|near| near.reaches((town.lat, town.lon)))
    };
    let mut gaps: Vec<Gap> = gazetteer::towns()
        .filter(is_in_sight)
        .map(|town| {
            let km = atlas.nearest(&found, (town.lat, town.lon)).map(|(_, km)| km.round());
            Gap { town: town.name, country: town.country, place: (town.lat, town.lon), km }
        })
        .filter(|gap| gap.km.is_none_or(|km| km > FAR_KM))
        .collect();
    let far = |gap: &Gap| gap.km.unwrap_or(f64::INFINITY);
    gaps.sort_by(|a, b| far(b).total_cmp(&far(a)).then_with(|| a.town.cmp(b.town)));
    gaps.truncate(MOST);
    gaps
}
