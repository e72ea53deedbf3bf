//! What somebody typed into the form of a request, kept as it was typed until everything fits.
//!
//! A [`Draft`] comes from the form, from a stored request that is edited, or from the cookie that keeps it while its
//! writer signs in. [`Draft::read`] makes the flow's [`Wanted`] of it and says what of the typing it could not read.

use serde::{Deserialize, Serialize};
use store::requests::{Request, Terms};
use store::{Db, designs as library, networks, people, requests};

use crate::error::FieldError;
use crate::flows::post::{Place, Wanted};
use crate::gazetteer::{self, Meaning, Town};
use crate::web::{Checks, Form};

/// More destinations than this are better sent through the API.
pub const MOST_PLACES: usize = 200;

/// A form as it was typed.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Draft {
    /// Slug of the design.
    pub design: String,
    /// What the request is called.
    pub title: String,
    /// Why, and what workshops should know.
    pub note: String,
    /// By which day, ISO 8601.
    pub due_day: String,
    /// Slugs of the networks; empty: those of the destinations' countries.
    pub networks: Vec<String>,
    /// The word of the terms.
    pub terms: String,
    /// Ids of the routings; empty: all.
    pub routings: Vec<String>,
    /// How many workshops may deliver at the most; empty: any.
    pub max_workshops: String,
    /// Largest share of one workshop, in percent; empty: all.
    pub max_share: String,
    /// Where the pieces go.
    pub places: Vec<DraftPlace>,
}

/// A destination as it was typed.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DraftPlace {
    /// What it is called.
    pub label: String,
    /// `Town, Country`.
    pub town: String,
    /// The key of the town that was picked of several.
    pub chosen: String,
    /// How many pieces.
    pub quantity: String,
    /// Who confirms what arrives.
    pub receiver: String,
    /// Where they are written to.
    pub receiver_email: String,
}

/// What was read of a draft.
pub struct Understood {
    /// For the flow; what could not be read is left out or out of range, so that the flow refuses it too.
    pub wanted: Wanted,
    /// What could not be read.
    pub errors: Vec<FieldError>,
    /// For each destination the towns to choose from; mostly none.
    pub choices: Vec<Vec<Town>>,
}

impl Draft {
    /// An empty form for a design, with one destination.
    pub fn new(design: &str) -> Self {
        Self { design: design.to_owned(), places: vec![DraftPlace::default()], ..Self::default() }
    }

    /// What a form says.
    pub fn of_form(form: &Form) -> Self {
        let text = |name: &str| form.text(name).to_owned();
        let all = |name: &str| form.all(name).map(str::to_owned).collect();
        let places = (0..MOST_PLACES)
            .take_while(|i| form.has(&format!("places.{i}.quantity")))
            .map(|i| {
                let at = |name: &str| text(&format!("places.{i}.{name}"));
                DraftPlace {
                    label: at("label"),
                    town: at("town"),
                    chosen: at("chosen"),
                    quantity: at("quantity"),
                    receiver: at("receiver"),
                    receiver_email: at("receiver_email"),
                }
            })
            .collect();
        Self {
            design: text("design"),
            title: text("title"),
            note: text("note"),
            due_day: text("due_day"),
            networks: all("networks"),
            terms: text("terms"),
            routings: all("routings"),
            max_workshops: text("max_workshops"),
            max_share: text("max_share"),
            places,
        }
    }

    /// A request that is already understood, such as a worked example: every place is pinned where it is.
    pub fn of_wanted(wanted: &Wanted) -> Self {
        let places = wanted
            .places
            .iter()
            .map(|place| DraftPlace {
                label: place.label.clone(),
                town: pin(place.lat.unwrap_or_default(), place.lon.unwrap_or_default()),
                chosen: String::new(),
                quantity: place.quantity.map(|n| n.to_string()).unwrap_or_default(),
                receiver: place.receiver.clone(),
                receiver_email: place.receiver_email.clone(),
            })
            .collect();
        Self {
            design: wanted.design.clone(),
            title: wanted.title.clone(),
            note: wanted.note.clone(),
            due_day: wanted.due_day.map(|day| day.to_string()).unwrap_or_default(),
            networks: wanted.networks.clone(),
            terms: wanted.terms.unwrap_or(Terms::PaidOnReceipt).word().to_owned(),
            routings: wanted.routings.clone(),
            places,
            ..Self::default()
        }
    }

    /// A stored request, to be edited.
    pub fn of_request(db: &mut Db, request: &Request) -> store::Result<Self> {
        let (design, _) = library::with_design(db, request.design_version_id)?;
        let mut slugs = Vec::new();
        for id in requests::networks(db, request.id)? {
            slugs.push(networks::find(db, id)?.slug);
        }
        let mut places = Vec::new();
        for place in requests::destinations(db, &[request.id])? {
            let receiver = match place.receiver_id {
                Some(id) => people::find(db, id)?,
                None => None,
            };
            let known = gazetteer::nearest(place.lat, place.lon)
                .filter(|(town, _)| town.name == place.town && (town.lat, town.lon) == (place.lat, place.lon));
            let typed = match known {
                Some(_) => format!("{}, {}", place.town, gazetteer::country_name(&place.country)),
                None => pin(place.lat, place.lon),
            };
            places.push(DraftPlace {
                label: place.label,
                town: typed,
                chosen: known.map(|(town, _)| town.key()).unwrap_or_default(),
                quantity: place.wanted.to_string(),
                receiver: receiver.as_ref().map(|person| person.name.clone()).unwrap_or_default(),
                receiver_email: receiver.and_then(|person| person.email).unwrap_or_default(),
            });
        }
        Ok(Self {
            title: if request.title == design.title { String::new() } else { request.title.clone() },
            design: design.slug,
            note: request.note.clone(),
            due_day: request.due_day.to_string(),
            networks: slugs,
            terms: request.terms.word().to_owned(),
            routings: request.routings.split_whitespace().map(str::to_owned).collect(),
            max_workshops: request.max_workshops.map(|n| n.to_string()).unwrap_or_default(),
            max_share: request.max_share.map(|share| (share * 100.0).round().to_string()).unwrap_or_default(),
            places,
        })
    }

    /// What it means, and what in it cannot be read.
    pub fn read(&self) -> Understood {
        let mut checks = Checks::default();
        let mut choices = Vec::new();
        let mut places = Vec::new();
        for (i, typed) in self.places.iter().enumerate() {
            let (place, several) = typed.read(i, &mut checks);
            places.push(place);
            choices.push(several);
        }
        let before = checks.errors.len();
        let due_day = checks.day("due_day", &self.due_day);
        let due_day = (checks.errors.len() == before).then_some(due_day);
        let terms = checks.choice("terms", &self.terms, Terms::from_word, Terms::PaidOnReceipt);
        let max_workshops = (!self.max_workshops.is_empty()).then(|| {
            let before = checks.errors.len();
            let most = checks.number("max_workshops", &self.max_workshops, 1..=10_000);
            if checks.errors.len() == before { most } else { -1 }
        });
        let max_share = (!self.max_share.is_empty()).then(|| {
            let before = checks.errors.len();
            let percent = checks.number("max_share", self.max_share.trim_end_matches('%'), 1..=100);
            if checks.errors.len() == before { percent as f64 / 100.0 } else { -1.0 }
        });
        let wanted = Wanted {
            design: self.design.clone(),
            title: self.title.clone(),
            note: self.note.clone(),
            due_day,
            networks: self.networks.clone(),
            terms: Some(terms),
            routings: self.routings.clone(),
            max_workshops,
            max_share,
            places,
        };
        Understood { wanted, errors: checks.errors, choices }
    }
}

impl DraftPlace {
    fn read(&self, i: usize, checks: &mut Checks) -> (Place, Vec<Town>) {
        let at = |name: &str| format!("places.{i}.{name}");
        let before = checks.errors.len();
        let quantity = checks.number(&at("quantity"), &self.quantity, 1..=10_000_000);
        let quantity = (checks.errors.len() == before).then_some(quantity);
        let mut several = Vec::new();
        let pinned = gazetteer::pinned(&self.town);
        let town = match pinned {
            Some((lat, lon)) => gazetteer::nearest(lat, lon).map(|(town, _)| town),
            None => self.town_named(&at("town"), checks, &mut several),
        };
        let place = Place {
            // A destination that is only a town is called after it.
            label: match town {
                Some(town) if self.label.is_empty() => town.name.to_owned(),
                _ => self.label.clone(),
            },
            town: town.map(|town| town.name.to_owned()).unwrap_or_default(),
            country: town.map(|town| town.country.to_owned()).unwrap_or_default(),
            lat: pinned.map(|(lat, _)| lat).or(town.map(|town| town.lat)),
            lon: pinned.map(|(_, lon)| lon).or(town.map(|town| town.lon)),
            quantity,
            receiver: self.receiver.clone(),
            receiver_email: self.receiver_email.clone(),
        };
        (place, several)
    }

    /// The town that was typed or picked; several when the name does not say which.
    fn town_named(&self, at: &str, checks: &mut Checks, several: &mut Vec<Town>) -> Option<Town> {
        match gazetteer::resolve(&self.town, &self.chosen) {
            Meaning::One(town) => Some(town),
            Meaning::Several(found) => {
                checks.note(at, "town_ambiguous");
                *several = found;
                None
            }
            Meaning::Unknown => {
                checks.note(at, if self.town.is_empty() { "required" } else { "town_unknown" });
                None
            }
        }
    }
}

/// A place as it can be typed: latitude and longitude in degrees.
fn pin(lat: f64, lon: f64) -> String {
    format!("{lat}, {lon}")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed() -> Draft {
        let place = DraftPlace { town: "Mombasa, Kenya".into(), quantity: "2,000".into(), ..DraftPlace::default() };
        Draft {
            due_day: "2026-12-24".into(),
            terms: "volunteer".into(),
            places: vec![place],
            ..Draft::new("face-shield")
        }
    }

    #[test]
    fn a_place_can_be_pinned_by_its_coordinates() {
        assert_eq!(gazetteer::pinned("-1.301, 36.8073"), Some((-1.301, 36.8073)));
        assert_eq!(gazetteer::pinned("Mombasa, Kenya"), None);
        assert_eq!(gazetteer::pinned("136.8, -1.3"), None);
        let mut draft = typed();
        draft.places[0].town = pin(-1.301, 36.8073);
        let place = &draft.read().wanted.places[0];
        assert_eq!((place.lat, place.lon, place.country.as_str()), (Some(-1.301), Some(36.8073), "KE"));
    }

    #[test]
    fn what_was_typed_is_understood() {
        let read = typed().read();
        assert!(read.errors.is_empty(), "{:?}", read.errors);
        let place = read.wanted.places.first().expect("a place");
        assert_eq!((place.label.as_str(), place.country.as_str(), place.quantity), ("Mombasa", "KE", Some(2_000)));
    }

    #[test]
    fn everything_that_cannot_be_read_is_said() {
        let place = DraftPlace { town: "Karuri, Kenya".into(), quantity: "many".into(), ..DraftPlace::default() };
        let draft = Draft { max_share: "200".into(), due_day: "soon".into(), places: vec![place], ..Draft::new("x") };
        let read = draft.read();
        let said: Vec<_> = read.errors.iter().map(|e| (e.path.as_str(), e.code)).collect();
        assert_eq!(
            said,
            [
                ("places.0.quantity", "not_a_number"),
                ("places.0.town", "town_ambiguous"),
                ("due_day", "not_a_day"),
                ("terms", "required"),
                ("max_share", "too_big"),
            ]
        );
        assert_eq!(read.choices.first().map(Vec::len), Some(2));
    }
}
