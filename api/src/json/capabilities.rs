//! A capability and its days as the API shows and takes them: amounts in the capability's unit, prices in minor units.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use store::capacity::{Capability, Day, MICRO, Unit};
use store::{CapabilityId, Doc, WorkshopId};
use utoipa::ToSchema;
use uuid::Uuid;

use super::wire::Money;
use crate::error::Result;
use crate::web::Checks;

/// One capability: a process, what it takes, and what it can do in a day.
#[derive(Serialize, ToSchema)]
pub struct CapabilityView {
    /// Its id.
    pub id: Uuid,
    /// What they call it.
    pub name: String,
    /// Process id of the vocabulary.
    #[schema(example = "fdm_print")]
    pub process: String,
    /// Material ids; empty: any.
    pub materials: Vec<String>,
    /// Largest size, `[x, y, z]` in mm.
    pub envelope_mm: Option<Vec<f64>>,
    /// Finest tolerance held, in mm.
    pub tolerance_mm: Option<f64>,
    /// Certificates.
    pub certifications: Vec<String>,
    /// In what capacity is counted: `hours`, `pieces`, `kg` or `m2`.
    pub unit: String,
    /// How much of the unit on a working day.
    pub per_day: f64,
    /// Bits of the working days, Monday = 1 … Sunday = 64.
    pub work_days: i32,
    /// Least number of pieces it starts for one request; 0: any.
    pub min_lot: i64,
    /// Good pieces per started piece.
    pub yield_share: f64,
    /// Offered at present.
    pub active: bool,
    /// Prices; only for those who act for the workshop.
    pub prices: Option<Prices>,
    /// Counts the changes; also the ETag.
    pub version: i32,
}

/// What a capability costs.
#[derive(Serialize, ToSchema)]
pub struct Prices {
    /// Of a started piece.
    pub unit: Money,
    /// Of one unit of capacity.
    pub r#use: Money,
    /// Of setting up once per request.
    pub setup: Money,
}

impl CapabilityView {
    /// A capability, with its prices for insiders.
    pub fn of(row: &Capability, currency: &str, inside: bool) -> Self {
        let words = |text: &str| text.split_whitespace().map(str::to_owned).collect();
        let money = |amount_minor| Money { amount_minor, currency: currency.to_owned() };
        Self {
            id: row.id.0,
            name: row.name.clone(),
            process: row.process.clone(),
            materials: words(&row.materials),
            envelope_mm: row.envelope_mm.as_ref().and_then(|doc| serde_json::from_value(doc.0.clone()).ok()),
            tolerance_mm: row.tolerance_mm,
            certifications: words(&row.certifications),
            unit: row.unit.word().to_owned(),
            per_day: units(row.per_day),
            work_days: row.work_days,
            min_lot: row.min_lot,
            yield_share: row.yield_share,
            active: row.active,
            prices: inside.then(|| Prices {
                unit: money(row.unit_cost),
                r#use: money(row.use_cost),
                setup: money(row.setup_cost),
            }),
            version: row.version,
        }
    }
}

/// A capability as its workshop states it.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewCapability {
    /// What they call it.
    #[schema(min_length = 1, max_length = 120)]
    pub name: String,
    /// Process id of the vocabulary, or another word of small letters.
    #[schema(min_length = 1, max_length = 60, pattern = "^[a-z0-9_]+$", example = "fdm_print")]
    pub process: String,
    /// Material ids; empty: any.
    #[serde(default)]
    pub materials: Vec<String>,
    /// Largest size, `[x, y, z]` in mm.
    #[serde(default)]
    #[schema(value_type = Option<Vec<f64>>)]
    pub envelope_mm: Option<[f64; 3]>,
    /// Finest tolerance held, in mm.
    #[serde(default)]
    pub tolerance_mm: Option<f64>,
    /// Certificates.
    #[serde(default)]
    pub certifications: Vec<String>,
    /// `hours`, `pieces`, `kg` or `m2`.
    #[schema(value_type = String, example = "hours")]
    pub unit: Unit,
    /// How much of the unit on a working day.
    #[schema(minimum = 0, maximum = 1_000_000)]
    pub per_day: f64,
    /// Bits of the working days, Monday = 1 … Sunday = 64.
    #[serde(default = "weekdays")]
    #[schema(minimum = 0, maximum = 127)]
    pub work_days: i32,
    /// Price of a started piece, minor units of the workshop's currency.
    #[serde(default)]
    #[schema(minimum = 0)]
    pub unit_cost_minor: i64,
    /// Price of one unit of capacity, minor units.
    #[serde(default)]
    #[schema(minimum = 0)]
    pub use_cost_minor: i64,
    /// Price of setting up once per request, minor units.
    #[serde(default)]
    #[schema(minimum = 0)]
    pub setup_cost_minor: i64,
    /// Least number of pieces it starts for one request; 0: any.
    #[serde(default)]
    #[schema(minimum = 0)]
    pub min_lot: i64,
    /// Good pieces per started piece.
    #[serde(default = "all_good")]
    #[schema(exclusive_minimum = 0, maximum = 1)]
    pub yield_share: f64,
    /// Offered at present.
    #[serde(default = "active")]
    pub active: bool,
}

const fn weekdays() -> i32 {
    0b1_1111
}

const fn all_good() -> f64 {
    1.0
}

const fn active() -> bool {
    true
}

/// The largest price, in minor units, and the largest lot.
const DEAREST: i64 = 1_000_000_000_000;
const LARGEST_LOT: i64 = 10_000_000;

impl NewCapability {
    /// The row, when nothing is wrong; all errors at once otherwise.
    pub fn checked(self, id: CapabilityId, workshop: WorkshopId) -> Result<Capability> {
        let mut checks = Checks::default();
        let name = checks.text("name", self.name.trim(), 1..=120);
        let process = checks.text("process", &self.process, 1..=60);
        let is_word = |text: &str| {
            let small = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_';
            !text.is_empty() && text.len() <= 60 && text.bytes().all(small)
        };
        let is_name = |text: &String| !text.is_empty() && text.len() <= 60 && !text.contains(char::is_whitespace);
        let mut must = |good: bool, field: &str| {
            if !good {
                checks.note(field, "not_a_choice");
            }
        };
        must(process.is_empty() || is_word(&process), "process");
        must(self.materials.len() <= 50 && self.materials.iter().all(|one| is_word(one)), "materials");
        must(self.certifications.len() <= 50 && self.certifications.iter().all(is_name), "certifications");
        let positive = |mm: &f64| *mm > 0.0 && *mm <= 1e6;
        must(self.envelope_mm.iter().flatten().all(positive), "envelope_mm");
        must(self.tolerance_mm.as_ref().is_none_or(positive), "tolerance_mm");
        must((0.0..=1e6).contains(&self.per_day), "per_day");
        must((0..=127).contains(&self.work_days), "work_days");
        must((0..=DEAREST).contains(&self.unit_cost_minor), "unit_cost_minor");
        must((0..=DEAREST).contains(&self.use_cost_minor), "use_cost_minor");
        must((0..=DEAREST).contains(&self.setup_cost_minor), "setup_cost_minor");
        must((0..=LARGEST_LOT).contains(&self.min_lot), "min_lot");
        must(self.yield_share > 0.0 && self.yield_share <= 1.0, "yield_share");
        checks.done()?;
        Ok(Capability {
            id,
            workshop_id: workshop,
            name,
            process,
            materials: self.materials.join(" "),
            envelope_mm: self.envelope_mm.map(|mm| Doc(serde_json::json!(mm))),
            tolerance_mm: self.tolerance_mm,
            certifications: self.certifications.join(" "),
            unit: self.unit,
            per_day: micro(self.per_day),
            work_days: self.work_days,
            unit_cost: self.unit_cost_minor,
            use_cost: self.use_cost_minor,
            setup_cost: self.setup_cost_minor,
            min_lot: self.min_lot,
            yield_share: self.yield_share,
            active: self.active,
            version: 1,
        })
    }
}

/// One day of a capability, in its unit.
#[derive(Serialize, ToSchema)]
pub struct DayView {
    /// Which day, local to the workshop.
    pub day: NaiveDate,
    /// What there is.
    pub capacity: f64,
    /// What is promised of it.
    pub reserved: f64,
}

impl From<Day> for DayView {
    fn from(day: Day) -> Self {
        Self { day: day.day, capacity: units(day.capacity), reserved: units(day.reserved) }
    }
}

/// The capacity of one day.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewDay {
    /// In the capability's unit.
    #[schema(minimum = 0, maximum = 1_000_000)]
    pub capacity: f64,
}

impl NewDay {
    /// In millionths.
    pub fn checked(self) -> Result<i64> {
        let mut checks = Checks::default();
        if !(0.0..=1e6).contains(&self.capacity) {
            checks.note("capacity", "not_a_choice");
        }
        checks.done()?;
        Ok(micro(self.capacity))
    }
}

fn units(micro: i64) -> f64 {
    micro as f64 / MICRO as f64
}

fn micro(units: f64) -> i64 {
    (units * MICRO as f64).round() as i64
}
