//! The plan document: the answer to a problem.
//!
//! Lines say who makes what, flows who carries what where, prices what one more piece or hour
//! would change, and the rest why it is not better. Arrays are sorted by their ids, so that the same
//! problem always gives the same document; only `stats` may differ.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A whole answer.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Plan {
    /// Whether it is proved best.
    pub status: Status,
    /// The weighted cost.
    pub objective: f64,
    /// No plan with this fill has a lower objective.
    pub bound: f64,
    /// (objective − bound) / max(1, |objective|).
    pub gap: f64,
    /// Whether nothing more can be filled, proved.
    pub fill_proved: bool,
    /// What it costs, by kind.
    pub terms: Terms,
    /// Who makes what.
    pub lines: Vec<Line>,
    /// Who carries what where.
    pub flows: Vec<Flow>,
    /// What is left over.
    pub unfilled: Vec<Unfilled>,
    /// What one more or one less would change.
    pub prices: Prices,
    /// Who cannot make what, and why.
    pub ineligible: Ineligible,
    /// What stops it from being cheaper or fuller.
    pub binding: Vec<Binding>,
    /// How it was found.
    pub stats: Stats,
    /// What the problem asked to carry through.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub x: Option<serde_json::Value>,
}

/// Whether a plan is proved best.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// Within the wanted gap of the best, proved.
    Optimal,
    /// Time ran out, or nothing but the solver's word says that it is best.
    Feasible,
}

/// Money, by kind.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Terms {
    /// Pieces and machine use, at quoted or computed prices.
    pub production: f64,
    /// Carrying pieces.
    pub transport: f64,
    /// Set-ups.
    pub setup: f64,
    /// Workshops taken into use.
    pub activation: f64,
    /// Material, carried to where it is used.
    pub material: f64,
    /// Unfilled pieces, where the policy sets a penalty.
    pub unfilled_penalty: f64,
}

impl Terms {
    /// The money a plan costs: every term but the penalty.
    pub fn money(&self) -> f64 {
        self.production + self.transport + self.setup + self.activation + self.material
    }
}

/// What one capability makes for one operation.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Line {
    /// Of which request.
    pub request: String,
    /// By which routing.
    pub routing: String,
    /// Which operation.
    pub operation: String,
    /// Where.
    pub workshop: String,
    /// On what.
    pub capability: String,
    /// Pieces started.
    pub started: f64,
    /// Good pieces, all of them passed on, delivered or waiting for a later plan.
    pub good: f64,
    /// Taken from the capability's capacity, set-up included; 0 where it was taken off before.
    #[serde(rename = "use")]
    pub use_: f64,
    /// Money: pieces, use and set-up.
    pub cost: f64,
    /// Whether it was accepted before.
    pub committed: bool,
}

impl Line {
    /// What lines are sorted and told apart by.
    pub(crate) fn ids(&self) -> impl Ord + std::hash::Hash + '_ {
        let operation = (&self.request, &self.routing, &self.operation);
        (operation, &self.workshop, &self.capability, self.committed)
    }
}

/// Pieces or material carried.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Flow {
    /// Of which request.
    pub request: String,
    /// By which routing.
    pub routing: String,
    /// Whose output is carried; none: material is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub operation: Option<String>,
    /// Which material is carried; none: pieces are.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub supply: Option<SupplyRef>,
    /// The operation that consumes it; none: it is delivered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to_operation: Option<String>,
    /// A workshop.
    pub from: String,
    /// A workshop, or a destination.
    pub to: String,
    /// Pieces, or kilograms.
    pub quantity: f64,
    /// Great-circle kilometres; none: one end has no location.
    pub km: Option<f64>,
    /// Money.
    pub cost: f64,
    /// Whether it was accepted before.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub committed: bool,
}

impl Flow {
    /// What flows are sorted and told apart by.
    pub(crate) fn ids(&self) -> impl Ord + std::hash::Hash + '_ {
        let cargo = (&self.request, &self.routing, &self.operation, &self.supply);
        (cargo, &self.to_operation, &self.from, &self.to, self.committed)
    }
}

/// One entry of a workshop's supplies.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct SupplyRef {
    /// Whose.
    pub workshop: String,
    /// Its position in the document.
    pub index: usize,
}

/// Pieces that nobody makes.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Unfilled {
    /// Of which request.
    pub request: String,
    /// For which destination.
    pub destination: String,
    /// How many.
    pub quantity: f64,
}

impl Unfilled {
    /// What unfilled pieces are sorted and told apart by.
    pub(crate) fn ids(&self) -> impl Ord + std::hash::Hash + '_ {
        (&self.request, &self.destination)
    }
}

/// What one more or one less would change in the linear relaxation.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Prices {
    /// Of pieces wanted.
    pub demand: Vec<DemandPrice>,
    /// Of capacity.
    pub capacity: Vec<CapacityPrice>,
}

/// A change per unit: first of one fewer, then of one more. One fewer than nothing is none.
pub type Sides = [Option<f64>; 2];

/// What one piece fewer or more wanted changes.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DemandPrice {
    /// Of which request.
    pub request: String,
    /// For which destination.
    pub destination: String,
    /// In weighted cost.
    pub cost: Sides,
    /// In pieces left unfilled, by priority.
    pub pieces: Sides,
}

/// What one unit of capacity fewer or more changes.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CapacityPrice {
    /// Whose.
    pub workshop: String,
    /// Which.
    pub capability: String,
    /// In weighted cost, saved by having it.
    pub saves: Sides,
    /// In pieces, by priority, filled by having it.
    pub pieces: Sides,
}

/// Who cannot make what.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Ineligible {
    /// Every pair, with all its reasons.
    Pairs(Vec<IneligiblePair>),
    /// How many pairs carry each reason.
    Counts(BTreeMap<Reason, usize>),
}

/// A workshop that cannot take an operation.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct IneligiblePair {
    /// Of which request.
    pub request: String,
    /// By which routing.
    pub routing: String,
    /// Which operation.
    pub operation: String,
    /// Who.
    pub workshop: String,
    /// Why, of the capability that comes nearest.
    pub reasons: Vec<Reason>,
}

/// Why a workshop cannot take an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    /// It has no machine for it.
    Process,
    /// Its machine does not take the material.
    Material,
    /// The piece is too large.
    Envelope,
    /// The machine is too coarse.
    Tolerance,
    /// A certificate is missing.
    Certification,
    /// Nobody has verified it, and the request asks for that.
    Unverified,
    /// It takes nothing new.
    Paused,
    /// It is in the wrong country, or in none.
    Country,
    /// Nothing is left of its capacity.
    NoCapacity,
    /// No destination is near enough.
    OutOfReach,
    /// Nobody knows where it is.
    NoLocation,
}

/// Something that stops a plan from being cheaper or fuller.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Binding {
    /// Stable, for programs.
    pub code: String,
    /// For people.
    pub text: String,
    /// The numbers in the text, by name.
    pub numbers: BTreeMap<String, f64>,
}

/// How a plan was found. The only part of it that may differ from run to run.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Stats {
    /// Pairs of operation and capability that fit.
    pub candidates: usize,
    /// Columns of the model.
    pub columns: usize,
    /// Solver runs.
    pub rounds: usize,
    /// Where the time went.
    pub seconds: Seconds,
    /// The most memory held, where the system tells.
    pub peak_rss_bytes: u64,
    /// What solved it.
    pub solver: String,
}

/// Wall-clock seconds by phase.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Seconds {
    /// Reading the document.
    pub read: f64,
    /// Finding who fits.
    pub candidates: f64,
    /// Solving.
    pub solve: f64,
    /// Pricing.
    pub prices: f64,
    /// All of it.
    pub total: f64,
}
