//! What anybody may know of the listed workshops.

use std::collections::{BTreeSet, HashMap};

use chrono::NaiveDate;
use designs::atlas::{Atlas, Builder};
use designs::fit::{self, Requirement};
use designs::okh::{Manifest, Routing};
use designs::query::{self, CapabilityFacts, Day, Door, Facts, Query, Role};
use designs::vocabulary::{self, CapacityUnit};
use designs::{Diagnostic, suggest, text};
use store::capacity::{self, Capability, MICRO, Unit};
use store::workshops::{self, Listing, Workshop};
use store::{CapabilityId, Db, WorkshopId, event, networks};

use crate::flows::keeping::Freshness;
use crate::flows::visibility::{self, Reader};
use crate::gazetteer;
use crate::i18n::Lang;

/// Every listed workshop, by name, as of one moment of the journal.
#[derive(Debug, Default)]
pub struct Index {
    /// The workshops, by name; their numbers in the atlas are their places here.
    pub workshops: Vec<Listed>,
    /// The same facts, made for looking up.
    pub atlas: Atlas,
    /// The day of which it tells how fresh records are.
    pub day: NaiveDate,
    /// How many records are shown only when somebody asks for old ones too.
    pub old: usize,
    by_slug: HashMap<String, usize>,
}

/// The public facts of one workshop.
#[derive(Debug, Clone)]
pub struct Listed {
    /// Its id.
    pub id: WorkshopId,
    /// Its name in addresses.
    pub slug: String,
    /// Its name.
    pub name: String,
    /// Who they are and what they make.
    pub about: String,
    /// A word such as `fab_lab` or `tailor`.
    pub kind: String,
    /// ISO 3166-1 alpha-2.
    pub country: String,
    /// The town.
    pub town: String,
    /// The place shown to everyone: about 1 km coarse when somebody lives there.
    pub place: (f64, f64),
    /// Somebody lives there.
    pub home: bool,
    /// ISO 4217 of its prices.
    pub currency: String,
    /// How many people work there.
    pub people: Option<i32>,
    /// What it does in the circle.
    pub roles: Vec<Role>,
    /// What they usually make.
    pub products: Vec<String>,
    /// What they work with.
    pub machines: Vec<String>,
    /// 0 self-declared … 5 certified.
    pub verified: u8,
    /// Who says so.
    pub verified_by: String,
    /// Since when.
    pub verified_on: Option<NaiveDate>,
    /// Who may come in, if that is known.
    pub door: Option<Door>,
    /// Languages spoken there, codes of BCP 47.
    pub languages: Vec<String>,
    /// The day on which somebody who knows last said that the record is true.
    pub checked_on: Option<NaiveDate>,
    /// How fresh that is.
    pub fresh: Freshness,
    /// Asked for nothing new at present.
    pub paused: bool,
    /// Made up for a demonstration.
    pub invented: bool,
    /// Its networks.
    pub networks: Vec<NetworkName>,
    /// What it can do at present.
    pub abilities: Vec<Ability>,
    text: String,
    machine_words: String,
    product_words: String,
    verified_day: Option<Day>,
    places: Vec<String>,
}

/// A network by its names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NetworkName {
    /// Its name in addresses.
    pub slug: String,
    /// Its name.
    pub name: String,
}

/// One thing a workshop can do.
#[derive(Debug, Clone)]
pub struct Ability {
    /// Its id.
    pub id: CapabilityId,
    /// What they call it.
    pub name: String,
    /// Process id.
    pub process: String,
    /// Material ids; empty: any.
    pub materials: Vec<String>,
    /// Largest piece, in mm.
    pub envelope_mm: Option<[f64; 3]>,
    /// Finest tolerance held, in mm.
    pub tolerance_mm: Option<f64>,
    /// Certificates.
    pub certifications: Vec<String>,
    /// In what capacity is counted.
    pub unit: Unit,
    /// Capacity of an ordinary week, in the unit.
    pub per_week: f64,
    /// Capacity of a working day, in the unit.
    pub per_day: f64,
    /// Bits of the working days, Monday = 1 … Sunday = 64.
    pub work_days: i32,
    /// Good pieces per started piece.
    pub yield_share: f64,
    /// Price of a started piece, minor units.
    pub unit_cost: i64,
    /// Price of one unit of capacity, minor units.
    pub use_cost: i64,
    /// Price of setting up once, minor units.
    pub setup_cost: i64,
    /// Least number of pieces it starts; 0: any.
    pub min_lot: i64,
}

impl Ability {
    /// The public facts of a capability.
    pub fn of(row: &Capability) -> Self {
        let words = |text: &str| text.split_whitespace().map(str::to_owned).collect();
        let days = f64::from((row.work_days & 0b111_1111).count_ones());
        Self {
            id: row.id,
            name: row.name.clone(),
            process: row.process.clone(),
            materials: words(&row.materials),
            envelope_mm: row.envelope_mm.as_ref().and_then(|doc| serde_json::from_value(doc.0.clone()).ok()),
            tolerance_mm: row.tolerance_mm,
            certifications: words(&row.certifications),
            unit: row.unit,
            per_week: row.per_day as f64 / MICRO as f64 * days,
            per_day: row.per_day as f64 / MICRO as f64,
            work_days: row.work_days,
            yield_share: row.yield_share,
            unit_cost: row.unit_cost,
            use_cost: row.use_cost,
            setup_cost: row.setup_cost,
            min_lot: row.min_lot,
        }
    }

    /// Whether it can do what is asked.
    pub fn fits(&self, asked: &Requirement<'_>) -> bool {
        let offered = fit::Capability {
            process: &self.process,
            materials: &self.materials,
            envelope_mm: self.envelope_mm,
            tolerance_mm: self.tolerance_mm,
            certifications: &self.certifications,
        };
        fit::reasons(asked, &offered).is_empty()
    }

    /// What its capacity is counted in, as designs name it.
    pub fn capacity_unit(&self) -> CapacityUnit {
        match self.unit {
            Unit::Hours => CapacityUnit::Hours,
            Unit::Pieces => CapacityUnit::Pieces,
            Unit::Kg => CapacityUnit::Kg,
            Unit::M2 => CapacityUnit::M2,
        }
    }
}

impl Listed {
    /// The public facts of a record.
    pub fn of(row: &Workshop, capabilities: &[Capability], networks: Vec<NetworkName>, today: NaiveDate) -> Self {
        let lines = |text: &str| text.lines().map(str::trim).filter(|l| !l.is_empty()).map(str::to_owned).collect();
        let abilities: Vec<Ability> = capabilities.iter().filter(|c| c.active).map(Ability::of).collect();
        let country = gazetteer::country_name(&row.country);
        let mut words = [&row.name, &row.town, country, &row.about, &row.products, &row.machines].join(" ");
        for ability in &abilities {
            for lang in Lang::ALL {
                words.push(' ');
                words.push_str(vocabulary::name(&ability.process, lang.code()));
            }
        }
        Self {
            id: row.id,
            slug: row.slug.clone(),
            name: row.name.clone(),
            about: row.about.clone(),
            kind: row.kind.clone(),
            country: row.country.clone(),
            town: row.town.clone(),
            place: (row.public_lat, row.public_lon),
            home: row.home,
            currency: row.currency.clone(),
            people: row.people,
            roles: row.roles.split_whitespace().filter_map(Role::from_code).collect(),
            products: lines(&row.products),
            machines: lines(&row.machines),
            verified: row.verification_level.clamp(0, 5) as u8,
            verified_by: row.verification_source.clone(),
            verified_on: row.verified_on,
            door: Door::from_code(&row.access),
            languages: row.languages.split_whitespace().map(str::to_owned).collect(),
            checked_on: row.checked_on,
            fresh: Freshness::of(row.checked_on, today),
            paused: row.paused,
            invented: row.invented,
            networks,
            abilities,
            text: query::search_text(&words),
            machine_words: query::search_text(&row.machines),
            product_words: query::search_text(&row.products),
            verified_day: row.verified_on.and_then(|day| day.to_string().parse().ok()),
            places: vec![text::fold(&row.town), text::fold(country)],
        }
    }

    /// Whether it can do every operation of one of the routings itself.
    pub fn can_make(&self, routings: &[Routing]) -> bool {
        routings.iter().any(|routing| {
            !routing.operations.is_empty()
                && routing.operations.iter().all(|op| self.abilities.iter().any(|a| a.fits(&op.requirement())))
        })
    }

    /// Hands over what a filter looks at.
    fn facts<T>(&self, then: impl FnOnce(&Facts<'_>) -> T) -> T {
        fn all(words: &[String]) -> Vec<&str> {
            words.iter().map(String::as_str).collect()
        }
        let lists: Vec<(Vec<&str>, Vec<&str>)> =
            self.abilities.iter().map(|a| (all(&a.materials), all(&a.certifications))).collect();
        let capabilities: Vec<CapabilityFacts> = self
            .abilities
            .iter()
            .zip(&lists)
            .map(|(a, (materials, certificates))| CapabilityFacts {
                process: &a.process,
                materials,
                envelope_mm: a.envelope_mm,
                tolerance_mm: a.tolerance_mm,
                certificates,
                unit: a.capacity_unit(),
                capacity: a.per_week,
                min_lot: u64::try_from(a.min_lot).unwrap_or_default(),
            })
            .collect();
        let networks: Vec<&str> = self.networks.iter().map(|n| n.slug.as_str()).collect();
        then(&Facts {
            text: &self.text,
            machines: &self.machine_words,
            products: &self.product_words,
            country: Some(&self.country),
            places: &all(&self.places),
            location: Some(self.place),
            capabilities: &capabilities,
            verified: self.verified,
            verified_on: self.verified_day,
            roles: &self.roles,
            door: self.door,
            languages: &all(&self.languages),
            networks: &networks,
        })
    }
}

impl Index {
    /// The newest event, and the index as it stands now; `None` when nothing of it changed after the event `seen`, and the
    /// day is still `day`.
    pub(super) fn since(db: &mut Db, seen: i64, day: NaiveDate) -> store::Result<(i64, Option<Self>)> {
        let cursor = event::cursor(db)?;
        let today = db.now.date_naive();
        if seen > 0 && day == today && !event::any_since(db, seen, &["workshop", "network"])? {
            return Ok((cursor, None));
        }
        let mut capabilities: HashMap<WorkshopId, Vec<Capability>> = HashMap::new();
        for capability in capacity::all(db)? {
            capabilities.entry(capability.workshop_id).or_default().push(capability);
        }
        let all = networks::all(db)?;
        let ids: Vec<_> = all.iter().map(|network| network.id).collect();
        let names: HashMap<_, _> =
            all.into_iter().map(|n| (n.id, NetworkName { slug: n.slug, name: n.name })).collect();
        let mut memberships: HashMap<WorkshopId, Vec<NetworkName>> = HashMap::new();
        for (network, workshop) in networks::members(db, &ids)? {
            memberships.entry(workshop).or_default().extend(names.get(&network).cloned());
        }
        let workshops: Vec<Listed> = workshops::in_state(db, Listing::Listed)?
            .into_iter()
            .map(|mut row| {
                let mut offered = capabilities.remove(&row.id).unwrap_or_default();
                visibility::redact(&mut row, &mut offered, Reader::Public);
                Listed::of(&row, &offered, memberships.remove(&row.id).unwrap_or_default(), today)
            })
            .collect();
        let mut builder = Builder::default();
        for listed in &workshops {
            listed.facts(|facts| builder.add(facts));
        }
        let by_slug = workshops.iter().enumerate().map(|(at, w)| (w.slug.clone(), at)).collect();
        let old = workshops.iter().filter(|listed| listed.fresh == Freshness::Hidden).count();
        Ok((cursor, Some(Self { workshops, atlas: builder.build(), day: today, old, by_slug })))
    }

    /// One workshop by its slug.
    pub fn by_slug(&self, slug: &str) -> Option<&Listed> {
        self.workshops.get(*self.by_slug.get(slug)?)
    }

    /// What the query asks for by name and no workshop has: networks, places, certificates, languages.
    pub fn unknown(&self, query: &Query) -> Vec<Diagnostic> {
        let each = || self.workshops.iter();
        let network = [query.network.clone()];
        let region = [text::fold(&query.region)];
        let mut faults = unheard("network", &network, each().flat_map(|w| w.networks.iter().map(|n| n.slug.as_str())));
        faults.extend(unheard("region", &region, each().flat_map(|w| w.places.iter().map(String::as_str))));
        let held = each().flat_map(|w| &w.abilities).flat_map(|a| a.certifications.iter().map(String::as_str));
        faults.extend(unheard("certificate", &query.certificates, held));
        let spoken = each().flat_map(|w| w.languages.iter().map(String::as_str));
        faults.extend(unheard("language", &query.languages, spoken));
        faults
    }

    /// The certificates that some capability holds.
    pub fn certificates(&self) -> BTreeSet<&str> {
        let abilities = self.workshops.iter().flat_map(|listed| &listed.abilities);
        abilities.flat_map(|ability| ability.certifications.iter().map(String::as_str)).collect()
    }

    /// The languages spoken in some workshop, codes of BCP 47.
    pub fn languages(&self) -> BTreeSet<&str> {
        self.workshops.iter().flat_map(|listed| listed.languages.iter().map(String::as_str)).collect()
    }

    /// The materials that some workshop names, in the order of the vocabulary.
    pub fn materials(&self) -> Vec<&'static str> {
        let abilities = self.workshops.iter().flat_map(|listed| &listed.abilities);
        let worked: BTreeSet<&str> = abilities.flat_map(|a| a.materials.iter().map(String::as_str)).collect();
        let known = vocabulary::materials().iter().map(|material| material.id.as_str());
        known.filter(|id| worked.contains(id)).collect()
    }

    /// How many workshops of each country can make a piece all by themselves, most first.
    pub fn makers(&self, manifest: &Manifest) -> Vec<(String, usize)> {
        let mut counts: HashMap<&str, usize> = HashMap::new();
        for listed in self.workshops.iter().filter(|listed| listed.can_make(manifest.routings())) {
            *counts.entry(&listed.country).or_default() += 1;
        }
        let mut counts: Vec<(String, usize)> = counts.into_iter().map(|(c, n)| (c.to_owned(), n)).collect();
        counts.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
        counts
    }

    /// How many workshops can do one piece of work.
    pub fn count_fitting(&self, asked: &Requirement<'_>) -> usize {
        let all: Vec<u32> = (0..self.workshops.len() as u32).collect();
        self.atlas.fitting(&all, asked).into_iter().filter(|fits| *fits).count()
    }

    /// The countries in which workshops are listed.
    pub fn countries(&self) -> BTreeSet<&str> {
        self.workshops.iter().map(|listed| listed.country.as_str()).collect()
    }

    /// The towns, each with its country.
    pub fn towns(&self) -> BTreeSet<(&str, &str)> {
        self.workshops.iter().map(|listed| (listed.country.as_str(), listed.town.as_str())).collect()
    }

    /// The processes that some workshop offers, in the order of the vocabulary, with how many offer it or a special case.
    pub fn processes(&self) -> Vec<&'static str> {
        let offered: BTreeSet<&str> =
            self.workshops.iter().flat_map(|l| &l.abilities).map(|a| a.process.as_str()).collect();
        let known = vocabulary::processes().iter().map(|process| process.id.as_str());
        known.filter(|id| offered.contains(id)).collect()
    }
}

/// The terms that stand nowhere, each with what may be meant.
fn unheard<'a>(key: &str, asked: &[String], known: impl Iterator<Item = &'a str>) -> Vec<Diagnostic> {
    if asked.iter().all(String::is_empty) {
        return Vec::new();
    }
    let known: BTreeSet<&str> = known.collect();
    let missing = asked.iter().filter(|term| !known.contains(term.as_str()));
    missing
        .map(|term| Diagnostic {
            suggestions: suggest::nearest(term, known.iter().map(|word| (*word, []))),
            ..Diagnostic::new("nobody_has", key, format!("No workshop has `{term}` as its {key}."))
        })
        .collect()
}
