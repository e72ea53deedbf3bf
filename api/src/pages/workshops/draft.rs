//! A workshop's record as its people write it: in the form that puts it on the map and in the one that changes it.

use chrono_tz::Tz;
use designs::query::{Door, Role};
use designs::text;
use serde::{Deserialize, Serialize};
use store::workshops::Workshop;

use super::filter::Choice;
use crate::flows::visibility::{FIELDS, Reader, Visibility};
use crate::gazetteer::{self, Meaning, Town};
use crate::languages;
use crate::web::{Checks, Form, Page};

/// The kinds of workshop that the form offers; a record may say another word.
pub const KINDS: [&str; 28] = [
    "assembly_workshop",
    "bamboo_workshop",
    "basket_weaver",
    "blacksmith",
    "carpenter",
    "ceramics_workshop",
    "embroidery_workshop",
    "fab_lab",
    "foundry",
    "joinery",
    "jua_kali",
    "leather_worker",
    "machine_shop",
    "makerspace",
    "metal_workshop",
    "plastic_recycler",
    "potter",
    "print_shop",
    "recycler",
    "repairer",
    "sewing_cooperative",
    "soap_maker",
    "tailor",
    "tinsmith",
    "weaving_workshop",
    "welder",
    "wood_turner",
    "workshop",
];

/// The currencies that the form offers first.
pub const CURRENCIES: [&str; 20] = [
    "BDT", "CDF", "ETB", "EUR", "GBP", "GHS", "INR", "KES", "LKR", "NGN", "NPR", "PKR", "RWF", "TZS", "UGX", "USD",
    "XAF", "XOF", "ZAR", "ZMW",
];

/// What stands in the form.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Draft {
    /// Name of the workshop.
    pub name: String,
    /// Who they are and what they make.
    pub about: String,
    /// A word of [`KINDS`].
    pub kind: String,
    /// `Mombasa, Kenya`.
    pub town: String,
    /// Which of several towns of that name, see [`Town::key`].
    pub town_key: String,
    /// Somebody lives there.
    pub home: bool,
    /// A code of [`Door`]; empty: not told.
    #[serde(default)]
    pub access: String,
    /// Languages spoken there: names or codes, separated by commas.
    #[serde(default)]
    pub languages: String,
    /// Codes of [`Role`].
    pub roles: Vec<String>,
    /// What they usually make, one a line.
    pub products: String,
    /// What they work with, one a line.
    pub machines: String,
    /// How many people work there; may be empty.
    pub people: String,
    /// ISO 4217.
    pub currency: String,
    /// IANA time zone; empty: that of the town.
    pub time_zone: String,
    /// Slug of the network it asks to be in; empty: none.
    #[serde(default)]
    pub network: String,
    /// Somebody brings it for a producer without mail.
    #[serde(default)]
    pub offline: bool,
    /// Who sees which field: field and word of an audience; empty: not asked.
    #[serde(default)]
    pub seen: Vec<(String, String)>,
    /// Towns to choose from, when several have the name: key and description.
    #[serde(skip)]
    pub towns: Vec<(String, String)>,
}

/// A draft without faults.
pub struct Checked {
    /// The town that is meant; none: where the record has it.
    town: Option<Town>,
    time_zone: Option<Tz>,
    people: Option<i32>,
}

impl Draft {
    /// The draft of a record.
    pub fn of(row: &Workshop) -> Self {
        Self {
            name: row.name.clone(),
            about: row.about.clone(),
            kind: row.kind.clone(),
            town: label(row),
            home: row.home,
            access: row.access.clone(),
            languages: row.languages.split_whitespace().map(languages::name).collect::<Vec<_>>().join(", "),
            roles: row.roles.split_whitespace().map(str::to_owned).collect(),
            products: row.products.clone(),
            machines: row.machines.clone(),
            people: row.people.map(|n| n.to_string()).unwrap_or_default(),
            currency: row.currency.clone(),
            time_zone: row.time_zone.clone(),
            seen: FIELDS.iter().map(|f| ((*f).to_owned(), Visibility::of(row).from(f).word().to_owned())).collect(),
            ..Self::default()
        }
    }

    /// What was sent.
    pub fn sent(form: &Form) -> Self {
        Self {
            name: form.text("name").to_owned(),
            about: form.text("about").to_owned(),
            kind: form.text("kind").to_owned(),
            town: form.text("town").to_owned(),
            town_key: form.text("town_key").to_owned(),
            home: form.has("home"),
            access: form.text("access").to_owned(),
            languages: form.text("languages").to_owned(),
            roles: form.all("roles").map(str::to_owned).collect(),
            products: form.text("products").to_owned(),
            machines: form.text("machines").to_owned(),
            people: form.text("people").to_owned(),
            currency: form.text("currency").to_owned(),
            time_zone: form.text("time_zone").to_owned(),
            network: form.text("network").to_owned(),
            offline: form.has("offline"),
            seen: FIELDS
                .iter()
                .map(|field| ((*field).to_owned(), form.text(&format!("see-{field}")).to_owned()))
                .filter(|(_, word)| !word.is_empty())
                .collect(),
            towns: Vec::new(),
        }
    }

    /// Whether a role is ticked.
    pub fn has_role(&self, code: &str) -> bool {
        self.roles.iter().any(|role| role == code)
    }

    /// Notes everything that is wrong. `known`: the record that is changed.
    pub fn check(&mut self, checks: &mut Checks, known: Option<&Workshop>) -> Checked {
        checks.text("name", &self.name, 2..=80);
        checks.text("about", &self.about, 0..=1_500);
        checks.text("products", &self.products, 0..=1_500);
        checks.text("machines", &self.machines, 0..=1_500);
        let kept = known.map_or("", |row| row.kind.as_str());
        if !KINDS.contains(&self.kind.as_str()) && self.kind != kept {
            checks.note("kind", if self.kind.is_empty() { "required" } else { "not_a_choice" });
        }
        if self.currency.len() != 3 || !self.currency.bytes().all(|b| b.is_ascii_uppercase()) {
            checks.note("currency", if self.currency.is_empty() { "required" } else { "not_a_choice" });
        }
        if !self.access.is_empty() && Door::from_code(&self.access).is_none() {
            checks.note("access", "not_a_choice");
        }
        if languages::codes(&self.languages).is_none() {
            checks.note("languages", "unknown_language");
        }
        if self.seen.iter().any(|(_, word)| Reader::from_word(word).is_none()) {
            checks.note("seen", "not_a_choice");
        }
        self.roles.retain(|code| Role::from_code(code).is_some());
        let people = (!self.people.is_empty()).then(|| checks.number("people", &self.people, 1..=100_000) as i32);
        let time_zone = match self.time_zone.parse() {
            Ok(zone) => Some(zone),
            Err(_) => {
                if !self.time_zone.is_empty() {
                    checks.note("time_zone", "unknown_zone");
                }
                None
            }
        };
        let stays = known.is_some_and(|row| text::fold(&label(row)) == text::fold(&self.town));
        let town = if stays { None } else { self.resolve(checks) };
        Checked { town, time_zone, people }
    }

    fn resolve(&mut self, checks: &mut Checks) -> Option<Town> {
        if self.town.is_empty() {
            checks.note("town", "required");
            return None;
        }
        match gazetteer::resolve(&self.town, &self.town_key) {
            Meaning::One(town) => Some(town),
            Meaning::Several(towns) => {
                checks.note("town", "several_towns");
                self.towns = towns.iter().map(|town| (town.key(), gazetteer::described(town))).collect();
                None
            }
            Meaning::Unknown => {
                checks.note("town", "unknown_town");
                None
            }
        }
    }

    /// Writes the draft into a record; a town that is new brings its country, place and, if none is said, time zone.
    pub fn write(&self, checked: &Checked, row: &mut Workshop) {
        row.name.clone_from(&self.name);
        row.about.clone_from(&self.about);
        row.kind.clone_from(&self.kind);
        row.home = self.home;
        row.access.clone_from(&self.access);
        row.languages = languages::codes(&self.languages).unwrap_or_default().join(" ");
        row.roles = self.roles.join(" ");
        row.products.clone_from(&self.products);
        row.machines.clone_from(&self.machines);
        row.people = checked.people;
        row.currency.clone_from(&self.currency);
        let mut rule = Visibility::of(row);
        for (field, from) in self.seen.iter().filter_map(|(field, word)| Some((field, Reader::from_word(word)?))) {
            rule.set(field, from);
        }
        row.visibility = rule.text();
        if let Some(town) = checked.town {
            row.town = town.name.to_owned();
            row.country = town.country.to_owned();
            (row.lat, row.lon) = (town.lat, town.lon);
        }
        let of_town = checked.town.map(|town| town.time_zone.to_owned());
        // A zone that was only carried along follows the workshop to its new town.
        let said = checked.time_zone.map(|zone| zone.to_string()).filter(|zone| *zone != row.time_zone);
        if let Some(zone) = said.or(of_town) {
            row.time_zone = zone;
        }
    }

    /// The kinds in words, by name: value, label, chosen.
    pub fn kinds(&self, page: &Page) -> Vec<(String, String, bool)> {
        let kept = Some(self.kind.as_str()).filter(|kind| !kind.is_empty() && !KINDS.contains(kind));
        let all = KINDS.iter().copied().chain(kept);
        let mut all: Vec<_> =
            all.map(|kind| (kind.to_owned(), super::view::kind(page, kind), kind == self.kind)).collect();
        all.sort_by(|a, b| a.1.cmp(&b.1));
        all
    }

    /// The currencies: value, label, chosen.
    pub fn currencies(&self) -> Vec<(String, String, bool)> {
        let kept = Some(self.currency.as_str()).filter(|code| !code.is_empty() && !CURRENCIES.contains(code));
        let all = CURRENCIES.iter().copied().chain(kept);
        all.map(|code| (code.to_owned(), code.to_owned(), code == self.currency)).collect()
    }

    /// Who may come in, in words: value, label, chosen.
    pub fn doors(&self, page: &Page) -> Vec<(String, String, bool)> {
        let all = Door::ALL.iter().map(|door| door.code());
        all.map(|code| (code.to_owned(), page.t(&format!("door-{code}")), self.access == code)).collect()
    }

    /// The fields that can be closed: control, label, and the audiences as value, label, chosen.
    pub fn audiences(&self, page: &Page) -> Vec<(String, String, Vec<Choice>)> {
        let one = |field: &&str| {
            let chosen = self.seen.iter().find(|(known, _)| known == field).map_or("public", |(_, word)| word.as_str());
            let all = Reader::AUDIENCES
                .iter()
                .map(|(word, _)| ((*word).to_owned(), page.t(&format!("see-{word}")), *word == chosen))
                .collect();
            (format!("see-{field}"), page.t(&format!("see-field-{field}")), all)
        };
        FIELDS.iter().map(one).collect()
    }

    /// Whether some field is not public.
    pub fn closes(&self) -> bool {
        self.seen.iter().any(|(_, word)| word != "public")
    }

    /// The circular roles in words: code, label, ticked.
    pub fn roles(&self, page: &Page) -> Vec<(String, String, bool)> {
        let all = Role::ALL.iter().map(|role| role.code());
        all.map(|code| (code.to_owned(), page.t(&format!("circle-{code}")), self.has_role(code))).collect()
    }
}

fn label(row: &Workshop) -> String {
    format!("{}, {}", row.town, gazetteer::country_name(&row.country))
}
