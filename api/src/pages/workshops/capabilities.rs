//! What a workshop can do and how much of it on which day, as its people state it.

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, web};
use askama::Template;
use chrono_tz::Tz;
use designs::vocabulary::{self, Family};
use store::capacity::{self, Capability, Day, MICRO, Unit};
use store::workshops::Workshop;
use store::{CapabilityId, Db, Doc, NaiveDate, StoreError, TimeDelta};

use super::show::owned;
use super::view;
use crate::app::App;
use crate::auth::SignedIn;
use crate::error::{Fault, FieldError, Result};
use crate::flows::workshops::capacity_came;
use crate::map::Ability;
use crate::once::{OnceKey, once};
use crate::web::{Answer, Checks, Errors, Form, Page, render, render_with, see_other};
use notifier::numbers::decimals;

/// Days of the calendar that are shown.
const SHOWN_DAYS: i64 = 28;
/// The units, in the order of the form.
const UNITS: [Unit; 4] = [Unit::Hours, Unit::Pieces, Unit::Kg, Unit::M2];

/// A choice to tick: its id, its name, whether it is ticked.
type Choice = (String, String, bool);

#[derive(Template)]
#[template(path = "workshops/capabilities.html")]
struct ListPage {
    page: Page,
    slug: String,
    name: String,
    currency: String,
    capabilities: Vec<Capability>,
}

impl ListPage {
    fn name_of<'a>(&self, id: &'a str) -> &'a str {
        view::process(&self.page, id)
    }

    /// How much a week and for what price.
    fn line(&self, capability: &Capability) -> String {
        let ability = Ability::of(capability);
        let week = view::amount(&self.page, ability.per_week, ability.unit);
        let week = self.page.t1("capability-a-week", "amount", week);
        match view::price(&self.page, &ability, &self.currency) {
            Some(price) => format!("{week} · {price}"),
            None => week,
        }
    }
}

pub(super) async fn list(app: web::Data<App>, page: Page, who: SignedIn, slug: web::Path<String>) -> Answer {
    let (row, _) = owned(&app, slug.into_inner(), &who).await?;
    let id = row.id;
    let capabilities = app.store.read(move |db| capacity::of_workshops(db, &[id])).await?;
    render(&ListPage { page, slug: row.slug, name: row.name, currency: row.currency, capabilities })
}

/// What stands in the form, as written.
#[derive(Default)]
struct Draft {
    name: String,
    process: String,
    materials: Vec<String>,
    unit: String,
    per_day: String,
    days: i32,
    unit_cost: String,
    use_cost: String,
    setup_cost: String,
    min_lot: String,
    yield_percent: String,
    size: [String; 3],
    active: bool,
    version: i32,
}

#[derive(Template)]
#[template(path = "workshops/capability.html")]
struct CapabilityPage {
    page: Page,
    slug: String,
    workshop: String,
    currency: String,
    /// `new` or the id.
    id: String,
    draft: Draft,
    calendar: Vec<Day>,
    unit: Unit,
    day: String,
    errors: Errors,
}

impl CapabilityPage {
    fn is_new(&self) -> bool {
        self.id == "new"
    }

    fn processes(&self) -> Vec<(String, String, bool)> {
        let lang = self.page.lang.code();
        let mut all: Vec<_> = vocabulary::processes()
            .iter()
            .map(|p| (p.id.clone(), vocabulary::name(&p.id, lang).to_owned(), p.id == self.draft.process))
            .collect();
        all.sort_by(|a, b| a.1.cmp(&b.1));
        all
    }

    fn units(&self) -> Vec<(String, String, bool)> {
        let all = UNITS.iter().map(ToString::to_string);
        all.map(|u| (u.clone(), self.page.t(&format!("unit-name-{u}")), u == self.draft.unit)).collect()
    }

    /// The materials by family: the family's name, how many are ticked, and id, name, ticked of each.
    fn materials(&self) -> Vec<(String, usize, Vec<Choice>)> {
        let lang = self.page.lang.code();
        vocabulary::materials()
            .chunk_by(|a, b| a.family == b.family)
            .map(|family| {
                let name = self.page.t(family_key(family[0].family));
                let all: Vec<_> = family
                    .iter()
                    .map(|m| {
                        let ticked = self.draft.materials.contains(&m.id);
                        (m.id.clone(), vocabulary::name(&m.id, lang).to_owned(), ticked)
                    })
                    .collect();
                (name, all.iter().filter(|(_, _, ticked)| *ticked).count(), all)
            })
            .collect()
    }

    /// The weekdays: bit, name, ticked.
    fn weekdays(&self) -> Vec<(String, String, bool)> {
        (0..7)
            .map(|day| {
                let bit = 1 << day;
                (bit.to_string(), self.page.t(&format!("weekday-{}", day + 1)), self.draft.days & bit != 0)
            })
            .collect()
    }

    /// The days of the calendar: ISO day, weekday and number, free and total in words, whether there is work at all.
    fn calendar(&self) -> Vec<(String, String, String, String, bool)> {
        use chrono::Datelike;
        let words = |micro: i64| view::amount(&self.page, micro as f64 / MICRO as f64, self.unit);
        self.calendar
            .iter()
            .map(|day| {
                let weekday = self.page.t(&format!("weekday-{}", day.day.weekday().number_from_monday()));
                let short: String = weekday.chars().take(3).collect();
                (
                    day.day.to_string(),
                    format!("{short} {}.{}.", day.day.day(), day.day.month()),
                    words(day.free()),
                    words(day.capacity),
                    day.capacity > 0,
                )
            })
            .collect()
    }
}

fn family_key(family: Family) -> &'static str {
    match family {
        Family::Plastic => "family-plastic",
        Family::Metal => "family-metal",
        Family::Wood => "family-wood",
        Family::Textile => "family-textile",
        Family::Mineral => "family-mineral",
        Family::Plant => "family-plant",
        Family::Parts => "family-parts",
    }
}

impl Draft {
    /// A usual start: five days of six hours.
    fn usual() -> Self {
        Self {
            unit: Unit::Hours.to_string(),
            per_day: "6".to_owned(),
            days: 0b001_1111,
            yield_percent: "100".to_owned(),
            active: true,
            version: 1,
            ..Self::default()
        }
    }

    fn of(known: &Capability, currency: &str) -> Self {
        let major = |minor: i64| if minor == 0 { String::new() } else { decimal(minor as f64 / scale(currency)) };
        let ability = Ability::of(known);
        Self {
            name: known.name.clone(),
            process: known.process.clone(),
            materials: ability.materials,
            unit: known.unit.to_string(),
            per_day: decimal(known.per_day as f64 / MICRO as f64),
            days: known.work_days,
            unit_cost: major(known.unit_cost),
            use_cost: major(known.use_cost),
            setup_cost: major(known.setup_cost),
            min_lot: if known.min_lot > 0 { known.min_lot.to_string() } else { String::new() },
            yield_percent: decimal((known.yield_share * 10_000.0).round() / 100.0),
            size: ability.envelope_mm.map(|size| size.map(decimal)).unwrap_or_default(),
            active: known.active,
            version: known.version,
        }
    }

    fn sent(form: &Form) -> Self {
        let text = |name| form.text(name).to_owned();
        Self {
            name: text("name"),
            process: text("process"),
            materials: form.all("materials").map(str::to_owned).collect(),
            unit: text("unit"),
            per_day: text("per_day"),
            days: form.all("days").filter_map(|bit| bit.parse::<i32>().ok()).fold(0, |all, bit| all | bit) & 0b111_1111,
            unit_cost: text("unit_cost"),
            use_cost: text("use_cost"),
            setup_cost: text("setup_cost"),
            min_lot: text("min_lot"),
            yield_percent: text("yield_percent"),
            size: [text("size_x"), text("size_y"), text("size_z")],
            active: form.has("active"),
            version: form.text("version").parse().unwrap_or(1),
        }
    }

    /// The capability that the draft describes; everything that is wrong is noted.
    fn check(&self, checks: &mut Checks, id: CapabilityId, of: &Workshop, known: Option<&Capability>) -> Capability {
        checks.text("name", &self.name, 0..=80);
        if vocabulary::process(&self.process).is_none() && known.is_none_or(|k| k.process != self.process) {
            checks.note("process", if self.process.is_empty() { "required" } else { "not_a_choice" });
        }
        if self.days == 0 {
            checks.note("days", "required");
        }
        let unit =
            checks.choice("unit", &self.unit, |text| UNITS.into_iter().find(|u| u.to_string() == text), Unit::Hours);
        let per_day = number(checks, "per_day", &self.per_day, 0.0, 1e6, None);
        let mut price =
            |path, text| (number(checks, path, text, 0.0, 1e9, Some(0.0)) * scale(&of.currency)).round() as i64;
        let unit_cost = price("unit_cost", &self.unit_cost);
        let use_cost = price("use_cost", &self.use_cost);
        let setup_cost = price("setup_cost", &self.setup_cost);
        let min_lot = if self.min_lot.is_empty() { 0 } else { checks.number("min_lot", &self.min_lot, 0..=1_000_000) };
        let percent = number(checks, "yield_percent", &self.yield_percent, 1.0, 100.0, Some(100.0));
        let envelope = (self.size.iter().any(|side| !side.is_empty())).then(|| {
            let side = |at: usize, path| (path, self.size[at].as_str());
            [side(0, "size_x"), side(1, "size_y"), side(2, "size_z")]
                .map(|(path, text)| number(checks, path, text, 1.0, 1e5, None))
        });
        let materials: Vec<&str> =
            self.materials.iter().map(String::as_str).filter(|id| vocabulary::material(id).is_some()).collect();
        Capability {
            id,
            workshop_id: of.id,
            name: self.name.clone(),
            process: self.process.clone(),
            materials: materials.join(" "),
            envelope_mm: envelope.map(|size| Doc(serde_json::json!(size))),
            tolerance_mm: known.and_then(|k| k.tolerance_mm),
            certifications: known.map(|k| k.certifications.clone()).unwrap_or_default(),
            unit,
            per_day: (per_day * MICRO as f64).round() as i64,
            work_days: self.days,
            unit_cost,
            use_cost,
            setup_cost,
            min_lot,
            yield_share: percent / 100.0,
            active: self.active || known.is_none(),
            version: self.version,
        }
    }
}

/// Minor units in one unit of a currency.
fn scale(currency: &str) -> f64 {
    f64::from(10_u32.pow(decimals(currency)))
}

/// A number as people write it, without zeros at its end.
fn decimal(number: f64) -> String {
    format!("{number:.2}").trim_end_matches('0').trim_end_matches('.').to_owned()
}

/// A number within bounds, decimals allowed; `empty` is what nothing means, if it may be left out.
fn number(checks: &mut Checks, path: &str, text: &str, least: f64, most: f64, empty: Option<f64>) -> f64 {
    let digits: String = text.chars().filter(|c| !c.is_whitespace() && *c != ',').collect();
    match (digits.parse::<f64>(), empty) {
        (Err(_), Some(empty)) if digits.is_empty() => return empty,
        (Err(_), _) if digits.is_empty() => checks.note(path, "required"),
        (Ok(n), _) if n.is_finite() && n >= least && n <= most => return n,
        (Ok(n), _) if n.is_finite() => {
            checks.errors.push(FieldError::new(path, "out_of_range").with("min", least).with("max", most));
        }
        _ => checks.note(path, "not_an_amount"),
    }
    least
}

/// The capability of an address, if it is one of this workshop.
fn find(db: &mut Db, of: &Workshop, id: &str) -> store::Result<Option<Capability>> {
    if id == "new" {
        return Ok(None);
    }
    let id = id.parse().map_err(|_| StoreError::Missing("capability"))?;
    let known = capacity::find(db, id)?;
    if known.workshop_id == of.id { Ok(Some(known)) } else { Err(StoreError::Missing("capability")) }
}

/// The workshop's own today.
fn today(db: &Db, of: &Workshop) -> NaiveDate {
    let zone: Tz = of.time_zone.parse().unwrap_or(Tz::UTC);
    db.now.with_timezone(&zone).date_naive()
}

async fn build(
    app: &App,
    page: Page,
    row: &Workshop,
    known: Option<Capability>,
    draft: Option<Draft>,
    wrong: &[FieldError],
) -> Result<CapabilityPage> {
    let id = known.as_ref().map_or("new".to_owned(), |k| k.id.to_string());
    let unit = known.as_ref().map_or(Unit::Hours, |k| k.unit);
    let draft = draft.unwrap_or_else(|| known.as_ref().map_or_else(Draft::usual, |k| Draft::of(k, &row.currency)));
    let of = row.clone();
    let calendar = app
        .store
        .read(move |db| {
            let Some(known) = known else { return Ok(Vec::new()) };
            let from = today(db, &of);
            let to = from + TimeDelta::days(SHOWN_DAYS - 1);
            let mut found = capacity::calendars(db, std::slice::from_ref(&known), from, to)?;
            Ok(found.remove(&known.id).unwrap_or_default())
        })
        .await?;
    Ok(CapabilityPage {
        slug: row.slug.clone(),
        workshop: row.name.clone(),
        currency: row.currency.clone(),
        errors: page.errors(wrong),
        day: String::new(),
        page,
        id,
        draft,
        calendar,
        unit,
    })
}

pub(super) async fn show(app: web::Data<App>, page: Page, who: SignedIn, path: web::Path<(String, String)>) -> Answer {
    let (slug, id) = path.into_inner();
    let (row, _) = owned(&app, slug, &who).await?;
    let of = row.clone();
    let known = app.store.read(move |db| find(db, &of, &id)).await?;
    render(&build(&app, page, &row, known, None, &[]).await?)
}

/// Adds or changes a capability; more capacity than before lets the planner look at what is short.
pub(super) async fn put(
    app: web::Data<App>,
    req: HttpRequest,
    page: Page,
    who: SignedIn,
    path: web::Path<(String, String)>,
    form: Form,
) -> Answer {
    let (slug, id) = path.into_inner();
    let (row, actor) = owned(&app, slug, &who).await?;
    let of = row.clone();
    let known = app.store.read(move |db| find(db, &of, &id)).await?;
    let draft = Draft::sent(&form);
    let mut checks = Checks::default();
    let id = known.as_ref().map_or_else(CapabilityId::new, |k| k.id);
    let stated = draft.check(&mut checks, id, &row, known.as_ref());
    if !checks.errors.is_empty() {
        let shown = build(&app, page, &row, known, Some(draft), &checks.errors).await?;
        return render_with(StatusCode::UNPROCESSABLE_ENTITY, &shown);
    }
    let weekly = |c: &Capability| if c.active { Ability::of(c).per_week } else { 0.0 };
    let grew = known.as_ref().is_none_or(|known| weekly(&stated) > weekly(known));
    let key = OnceKey::of_form(&req, Some(who.account), &form)?;
    app.store
        .write(move |db| {
            once(db, &key, |db| {
                capacity::put(db, actor, stated)?;
                if grew { capacity_came(db) } else { Ok(()) }
            })
        })
        .await?;
    Ok(see_other(&format!("/workshops/{}/capabilities", row.slug)))
}

/// States what one day holds, apart from the week's pattern.
pub(super) async fn state_day(
    app: web::Data<App>,
    page: Page,
    who: SignedIn,
    path: web::Path<(String, String)>,
    form: Form,
) -> Answer {
    let (slug, id) = path.into_inner();
    let (row, actor) = owned(&app, slug, &who).await?;
    let of = row.clone();
    let known = app.store.read(move |db| find(db, &of, &id)).await?.ok_or(Fault::missing())?;
    let mut checks = Checks::default();
    let day = checks.day("day", form.text("day"));
    let amount = (number(&mut checks, "amount", form.text("amount"), 0.0, 1e6, None) * MICRO as f64).round() as i64;
    if !checks.errors.is_empty() {
        let shown = build(&app, page, &row, Some(known), None, &checks.errors).await?;
        return render_with(StatusCode::UNPROCESSABLE_ENTITY, &shown);
    }
    let back = format!("/workshops/{}/capabilities/{}#calendar", row.slug, known.id);
    app.store
        .write(move |db| {
            let first = today(db, &row);
            if day < first || day >= first + TimeDelta::days(SHOWN_DAYS) {
                return Err(StoreError::refused("day_not_shown"));
            }
            let before = capacity::calendars(db, std::slice::from_ref(&known), day, day)?;
            let before = before.get(&known.id).and_then(|days| days.first()).map_or(0, |day| day.capacity);
            capacity::state_day(db, actor, &known, day, amount)?;
            if amount > before { capacity_came(db) } else { Ok(()) }
        })
        .await?;
    Ok(see_other(&back))
}
