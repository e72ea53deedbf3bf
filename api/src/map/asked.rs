//! A filter put to the live index: the one way from an address to workshops, for pages, API, exports, feeds and insights.

use std::sync::Arc;

use actix_web::web;
use chrono::NaiveDate;
use designs::atlas::{Found, Mark};
use designs::query::{Bbox, Query, distance_km};
use designs::{Diagnostic, suggest};

use super::making::{Making, Together};
use super::{Index, Listed};
use crate::app::App;
use crate::error::{Fault, FieldError, Result};
use crate::gazetteer;
use crate::i18n::Lang;

/// Parts of an address that are not the filter's.
const OTHERS: [&str; 4] = ["lang", "zoom", "format", "layer"];

/// The decoded pairs of a text such as `country=KE&process=sewing` that belong to the filter.
pub fn pairs_of(query: &str) -> Result<Vec<(String, String)>> {
    let pairs = web::Query::<Vec<(String, String)>>::from_query(query).map_err(|_| Fault::new("bad_request"))?;
    let pairs = pairs.into_inner();
    Ok(pairs.into_iter().filter(|(key, value)| !OTHERS.contains(&key.as_str()) && !value.is_empty()).collect())
}

/// A filter with the index it is put to.
pub struct Asked {
    /// The workshops as they are now.
    pub index: Arc<Index>,
    /// What is asked.
    pub query: Query,
    /// What of the address cannot be meant.
    pub faults: Vec<Diagnostic>,
    /// The design that is looked for.
    pub making: Option<Making>,
    /// Those in the atlas that are looked for.
    pub found: Found,
    /// The day of the store's clock.
    pub today: NaiveDate,
}

impl Asked {
    /// Reads the pairs of an address; nothing is refused, [`Asked::faults`] says what was not understood.
    pub async fn of(app: &App, pairs: &[(String, String)]) -> Result<Self> {
        let (query, faults) = Query::parse(pairs);
        Self::by(app, query, faults).await
    }

    async fn by(app: &App, query: Query, mut faults: Vec<Diagnostic>) -> Result<Self> {
        name_countries(&query, &mut faults);
        let index = app.map.now(&app.store).await?;
        faults.extend(index.unknown(&query));
        let wanted = query.clone();
        let (making, more, today) = app
            .store
            .read(move |db| {
                let (making, faults) = Making::of(db, &wanted)?;
                Ok((making, faults, db.now.date_naive()))
            })
            .await?;
        faults.extend(more);
        let mut found = index.atlas.select(&query);
        if let Some(making) = &making {
            found = index.atlas.keep(&found, |number| making.is_made_by(index.listed(number)));
        }
        Ok(Self { index, query, faults, making, found, today })
    }

    /// The same, for programs: whatever cannot be meant is refused with all its faults.
    pub async fn strictly(app: &App, pairs: &[(String, String)]) -> Result<Self> {
        Self::of(app, pairs).await?.refused()
    }

    /// The same for what of it lies in a box of the map as well.
    pub async fn within(app: &App, pairs: &[(String, String)], sight: Bbox) -> Result<Self> {
        let (query, faults) = Query::parse(pairs);
        let own = query.bbox;
        let seen = Query { bbox: Some(sight), ..query.clone() };
        let mut asked = Self::by(app, seen, faults).await?.refused()?;
        if own.is_some() {
            asked.found = asked.found.and(&asked.index.atlas.select(&query));
        }
        Ok(asked)
    }

    fn refused(self) -> Result<Self> {
        let wrong = self.faults.iter().filter(|fault| fault.code != "nobody_has");
        let fields: Vec<FieldError> = wrong
            .map(|fault| FieldError::new(fault.path.clone(), "wrong_shape").with("detail", fault.message.clone()))
            .collect();
        if fields.is_empty() { Ok(self) } else { Err(Fault { fields, ..Fault::new("bad_request") }) }
    }

    /// The workshops that are looked for: nearest first when a place is asked for, by name otherwise.
    pub fn listed(&self) -> Vec<&Listed> {
        let mut found = self.named(&self.found);
        if let Some(near) = self.query.near {
            let km = |listed: &Listed| distance_km((near.lat, near.lon), listed.place);
            found.sort_by(|a, b| km(a).total_cmp(&km(b)));
        }
        found
    }

    /// The box that they lie in, as a filter has it; empty: nowhere.
    pub fn sight(&self) -> String {
        self.index.atlas.bounds(&self.found).map(|bounds| bounds.to_string()).unwrap_or_default()
    }

    /// The marks that a map of some zoom draws for them.
    pub fn marks(&self, zoom: u8) -> Vec<Mark> {
        self.index.atlas.marks(&self.found, zoom)
    }

    /// What those who meet the rest of the filter can do of the design together; `None` when no design is asked for.
    pub fn together(&self) -> Option<Together> {
        self.making.as_ref()?.together(&self.named(&self.index.atlas.select(&self.query)))
    }

    /// The same filter from the beginning of the list.
    pub fn from_start(&self) -> Query {
        Query { after: String::new(), ..self.query.clone() }
    }

    /// The place asked for, or the middle of those found; `None` when there is neither.
    pub fn middle(&self) -> Option<(f64, f64)> {
        if let Some(near) = self.query.near {
            return Some((near.lat, near.lon));
        }
        self.index.atlas.middle(&self.found)
    }

    fn named(&self, found: &Found) -> Vec<&Listed> {
        self.index.named(self.index.atlas.numbers(found))
    }
}

/// Says which countries may be meant by what is no code: `designs` knows their codes, and not their names.
fn name_countries(query: &Query, faults: &mut [Diagnostic]) {
    let is_code = |term: &String| gazetteer::countries().iter().any(|(code, _)| code == term);
    for fault in faults.iter_mut().filter(|fault| fault.path == "country" && fault.code == "unknown_term") {
        let unknown = query.countries.iter().filter(|term| !is_code(term));
        let near = unknown.flat_map(|term| {
            let known = gazetteer::countries().into_iter();
            suggest::nearest(
                term,
                known.map(|(code, _)| {
                    (code, Lang::ALL.iter().map(move |lang| gazetteer::country_in(code, lang.code())))
                }),
            )
        });
        fault.suggestions = near.collect();
    }
}
