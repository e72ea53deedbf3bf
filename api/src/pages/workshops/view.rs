//! How workshops are said: the row of lists and map, amounts, kinds, prices.

use store::capacity::Unit;

use crate::flows::keeping::Freshness;
use crate::map::{Ability, Listed};
use crate::web::Page;

/// How many processes a row names.
const NAMED: usize = 4;

/// A workshop in a list.
pub struct Row {
    /// Its page.
    pub href: String,
    /// Its name.
    pub name: String,
    /// Kind, town and country.
    pub place: String,
    /// Its processes.
    pub does: String,
    /// How far it is verified, in words.
    pub verified: String,
    /// The tone of that chip.
    pub tone: &'static str,
    /// Asked for nothing new at present.
    pub paused: bool,
    /// That nobody has confirmed it for long, in words.
    pub stale: Option<String>,
    /// Made up for a demonstration.
    pub invented: bool,
}

impl Row {
    /// The row of a workshop in the language of the page.
    pub fn of(page: &Page, listed: &Listed) -> Self {
        let mut processes: Vec<&str> = listed.abilities.iter().map(|ability| process(page, &ability.process)).collect();
        processes.dedup();
        let more = if processes.len() > NAMED { " …" } else { "" };
        Self {
            href: format!("/workshops/{}", listed.slug),
            name: listed.name.clone(),
            place: format!("{} · {}", kind(page, &listed.kind), place(page, listed)),
            does: processes.into_iter().take(NAMED).collect::<Vec<_>>().join(", ") + more,
            verified: verified(page, listed.verified),
            tone: tone(listed.verified),
            paused: listed.paused,
            stale: stale(page, listed.fresh),
            invented: listed.invented,
        }
    }
}

/// What is said of a record that nobody has confirmed for long.
pub fn stale(page: &Page, fresh: Freshness) -> Option<String> {
    match fresh {
        Freshness::Fresh => None,
        Freshness::Unverified => Some(page.t("fresh-unverified")),
        Freshness::Hidden => Some(page.t("fresh-hidden")),
    }
}

/// `Mombasa, Kenya`.
pub fn place(page: &Page, listed: &Listed) -> String {
    format!("{}, {}", listed.town, page.country(&listed.country))
}

/// A process or material in the language of the page.
pub fn process<'a>(page: &Page, id: &'a str) -> &'a str {
    designs::vocabulary::name(id, page.lang.code())
}

/// A kind of workshop in words; one without words names itself.
pub fn kind(page: &Page, kind: &str) -> String {
    let key = format!("kind-{kind}");
    let words = page.t(&key);
    if words == key { kind.replace('_', " ") } else { words }
}

/// A verification level in words.
pub fn verified(page: &Page, level: u8) -> String {
    page.t(&format!("verified-{level}"))
}

/// The tone of a verification level: good once somebody else was there or speaks for it.
pub fn tone(level: u8) -> &'static str {
    if level >= 3 { "good" } else { "plain" }
}

/// An amount of a unit: `30 hours`, `12.5 kg`.
pub fn amount(page: &Page, count: f64, unit: Unit) -> String {
    let digits =
        if count >= 10.0 || count.fract() == 0.0 { page.number(count.round() as u64) } else { page.decimal(count) };
    page.t1(&format!("unit-{unit}"), "count", digits)
}

/// The price of an ability in words, by the part that is not nothing; `None`: it states none.
pub fn price(page: &Page, ability: &Ability, currency: &str) -> Option<String> {
    let piece = (ability.unit_cost > 0)
        .then(|| page.t1("workshops-price-piece", "amount", page.money(ability.unit_cost, currency)));
    let use_cost = (ability.use_cost > 0).then(|| {
        let amount = page.money(ability.use_cost, currency);
        page.t1(&format!("per-{}", ability.unit), "amount", amount)
    });
    let setup = (ability.setup_cost > 0)
        .then(|| page.t1("workshops-price-setup", "amount", page.money(ability.setup_cost, currency)));
    let parts: Vec<String> = [piece, use_cost, setup].into_iter().flatten().collect();
    (!parts.is_empty()).then(|| parts.join(" + "))
}

/// `300 × 200 × 100 mm`.
pub fn size(size_mm: [f64; 3]) -> String {
    let [x, y, z] = size_mm.map(|side| side.round());
    format!("{x} × {y} × {z} mm")
}
