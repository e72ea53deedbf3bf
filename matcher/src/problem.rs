//! The problem document, version 1: who can make what, and what is wanted.
//!
//! These types are the public contract, read and written exactly as the file format says. They hold
//! what the document states and nothing derived from it; `validate` says whether the numbers make
//! sense, `Instance` turns ids into indices.

use serde::{Deserialize, Serialize};

/// The version of the file format that this crate reads and writes.
pub const VERSION: u32 = 1;

/// A whole allocation problem.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Problem {
    /// Always [`VERSION`].
    pub version: u32,
    /// ISO 4217, a label.
    #[serde(default = "dollars")]
    pub currency: String,
    /// What is optimised.
    #[serde(default)]
    pub policy: Policy,
    /// Who can make, store, recycle, supply.
    pub workshops: Vec<Workshop>,
    /// What is wanted.
    pub requests: Vec<Request>,
    /// Prices that workshops gave.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub quotes: Vec<Quote>,
    /// Accepted work, which never moves.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub commitments: Vec<Commitment>,
    /// Anything the author wants to carry through to the plan.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub x: Option<serde_json::Value>,
}

impl Problem {
    /// A problem with default policy and currency, and no quotes or commitments.
    pub fn new(workshops: Vec<Workshop>, requests: Vec<Request>) -> Self {
        Problem {
            version: VERSION,
            currency: dollars(),
            policy: Policy::default(),
            workshops,
            requests,
            quotes: Vec::new(),
            commitments: Vec::new(),
            x: None,
        }
    }
}

/// What is optimised, and within which limits.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Policy {
    /// Money for carrying one piece one kilometre, where an operation does not say otherwise.
    pub cost_per_piece_km: f64,
    /// Money per unfilled piece, times the request's priority; none: fill first, then cost.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unfilled_penalty: Option<f64>,
    /// Starts, good pieces and flows are integers.
    pub whole_pieces: bool,
    /// Minimum lots, set-ups and activation count.
    pub lots: bool,
    /// Least largest unfilled share over destinations first.
    pub fair_shortage: bool,
    /// The relative gap at which a plan is called optimal.
    pub max_gap: f64,
    /// Seconds the solver may take.
    pub time_limit_s: f64,
    /// What one unit of each objective weighs.
    pub weights: Weights,
    /// Kilograms of CO2e for one piece carried one kilometre.
    pub co2e_kg_per_piece_km: f64,
}

impl Default for Policy {
    fn default() -> Self {
        Policy {
            cost_per_piece_km: 0.0,
            unfilled_penalty: None,
            whole_pieces: true,
            lots: true,
            fair_shortage: false,
            max_gap: 1e-9,
            time_limit_s: 60.0,
            weights: Weights::default(),
            co2e_kg_per_piece_km: 0.0,
        }
    }
}

/// Weights on money, piece-kilometres, kilograms of CO2e and the number of workshops used.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Weights {
    /// On money.
    pub cost: f64,
    /// On piece-kilometres.
    pub km: f64,
    /// On kilograms of CO2e.
    pub co2e: f64,
    /// On the number of workshops used.
    pub spread: f64,
}

impl Default for Weights {
    fn default() -> Self {
        Weights { cost: 1.0, km: 0.0, co2e: 0.0, spread: 0.0 }
    }
}

/// A place on earth, WGS 84 degrees.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Location {
    /// −90 to 90.
    pub lat: f64,
    /// −180 to 180.
    pub lon: f64,
}

/// Who can make, store, recycle or supply.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Workshop {
    /// Unique among workshops.
    pub id: String,
    /// For people.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// None: reachable only by quote.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub location: Option<Location>,
    /// Country code; none: in no country.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
    /// Whether somebody vouched for it.
    #[serde(default = "yes")]
    pub verified: bool,
    /// True: makes and supplies nothing new.
    #[serde(default)]
    pub paused: bool,
    /// Money, once, if the workshop makes or supplies anything in the plan.
    #[serde(default)]
    pub activation_cost: f64,
    /// What it can make.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub capabilities: Vec<Capability>,
    /// What it can supply.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub supplies: Vec<Supply>,
}

impl Workshop {
    /// A verified workshop with nothing in it.
    pub fn new(id: impl Into<String>) -> Self {
        Workshop {
            id: id.into(),
            name: None,
            location: None,
            country: None,
            verified: true,
            paused: false,
            activation_cost: 0.0,
            capabilities: Vec::new(),
            supplies: Vec::new(),
        }
    }
}

/// A pool of machines, tools or hands.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Capability {
    /// Unique in the workshop.
    pub id: String,
    /// What it does, in the process vocabulary.
    pub process: String,
    /// Materials it takes; empty: any.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub materials: Vec<String>,
    /// The largest piece, in any orientation, in millimetres.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub envelope_mm: Option<[f64; 3]>,
    /// The finest tolerance it holds, in millimetres.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tolerance_mm: Option<f64>,
    /// Certificates it has.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub certifications: Vec<String>,
    /// What is left in the window, in the capability's own unit.
    pub capacity: f64,
    /// What one more day would add; used by levers only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub per_day: Option<f64>,
    /// A piece uses `use_per_piece / speed`.
    #[serde(default = "one")]
    pub speed: f64,
    /// Money per started piece.
    #[serde(default)]
    pub unit_cost: f64,
    /// Money per unit of capacity that pieces use.
    #[serde(default)]
    pub use_cost: f64,
    /// Money, once per request, routing and operation it works on.
    #[serde(default)]
    pub setup_cost: f64,
    /// Capacity, once per request, routing and operation it works on.
    #[serde(default)]
    pub setup_use: f64,
    /// The least number of pieces it starts for one request, routing and operation, if any.
    #[serde(default)]
    pub min_lot: f64,
    /// Good pieces per started piece, above 0, at most 1.
    #[serde(default = "one", rename = "yield")]
    pub yield_: f64,
}

impl Capability {
    /// A capability with unlimited fit, no costs, speed and yield 1.
    pub fn new(id: impl Into<String>, process: impl Into<String>, capacity: f64) -> Self {
        Capability {
            id: id.into(),
            process: process.into(),
            materials: Vec::new(),
            envelope_mm: None,
            tolerance_mm: None,
            certifications: Vec::new(),
            capacity,
            per_day: None,
            speed: 1.0,
            unit_cost: 0.0,
            use_cost: 0.0,
            setup_cost: 0.0,
            setup_use: 0.0,
            min_lot: 0.0,
            yield_: 1.0,
        }
    }
}

/// Material that a workshop can give.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Supply {
    /// What it is.
    pub material: String,
    /// Whether it was waste before.
    #[serde(default)]
    pub recycled: bool,
    /// How much there is, in kilograms.
    pub kg: f64,
    /// Money per kilogram.
    pub cost_per_kg: f64,
    /// Money for carrying a kilogram a kilometre.
    #[serde(default)]
    pub cost_per_kg_km: f64,
}

/// What somebody wants made.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Request {
    /// Unique among requests.
    pub id: String,
    /// Weight of its unfilled pieces.
    #[serde(default = "one")]
    pub priority: f64,
    /// Where the pieces go.
    pub destinations: Vec<Destination>,
    /// Ways to make it, in any mix.
    pub routings: Vec<Routing>,
    /// The farthest last leg, in kilometres; not for quotes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_distance_km: Option<f64>,
    /// How many workshops may deliver, over all routings.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_workshops: Option<u32>,
    /// The share of the wanted quantity that one workshop may deliver, 0 to 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_share: Option<f64>,
    /// Only verified workshops work on it.
    #[serde(default = "yes")]
    pub requires_verified: bool,
    /// Countries whose workshops may work on it; empty: any.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub countries: Vec<String>,
}

impl Request {
    /// A request of priority 1 without limits.
    pub fn new(id: impl Into<String>, destinations: Vec<Destination>, routings: Vec<Routing>) -> Self {
        Request {
            id: id.into(),
            priority: 1.0,
            destinations,
            routings,
            max_distance_km: None,
            max_workshops: None,
            max_share: None,
            requires_verified: true,
            countries: Vec::new(),
        }
    }
}

/// Where pieces of a request go, and how many.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Destination {
    /// Unique in the request.
    pub id: String,
    /// None: reachable only by quote.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub location: Option<Location>,
    /// Good pieces wanted.
    pub quantity: f64,
}

/// One way to make a request: a tree of operations, the last of which delivers.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Routing {
    /// Unique in the request.
    pub id: String,
    /// Every one but one is the input of exactly one other.
    pub operations: Vec<Operation>,
}

/// One step of making, done by one process.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Operation {
    /// Unique in the routing.
    pub id: String,
    /// What must be done, in the process vocabulary.
    pub process: String,
    /// Of what.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub material: Option<String>,
    /// How large, in millimetres.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub size_mm: Option<[f64; 3]>,
    /// How fine, in millimetres.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tolerance_mm: Option<f64>,
    /// Certificates needed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub certifications: Vec<String>,
    /// Capacity that one started piece takes at speed 1.
    #[serde(default = "one")]
    pub use_per_piece: f64,
    /// Pieces of other operations that it consumes.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub inputs: Vec<Input>,
    /// Kilograms of material per started piece.
    #[serde(default)]
    pub material_kg_per_piece: f64,
    /// The least share of recycled kilograms, all workshops of the request together.
    #[serde(default)]
    pub min_recycled_share: f64,
    /// Money for carrying its output one kilometre; none: the policy's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cost_per_piece_km: Option<f64>,
}

impl Operation {
    /// An operation with one process and no further demands.
    pub fn new(id: impl Into<String>, process: impl Into<String>) -> Self {
        Operation {
            id: id.into(),
            process: process.into(),
            material: None,
            size_mm: None,
            tolerance_mm: None,
            certifications: Vec::new(),
            use_per_piece: 1.0,
            inputs: Vec::new(),
            material_kg_per_piece: 0.0,
            min_recycled_share: 0.0,
            cost_per_piece_km: None,
        }
    }
}

/// Pieces of another operation consumed per started piece.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Input {
    /// Whose output.
    pub operation: String,
    /// How many per started piece.
    pub per_piece: f64,
}

/// A price that a workshop gave for delivering a request.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Quote {
    /// For which request.
    pub request: String,
    /// By whom.
    pub workshop: String,
    /// On which capability; none: any of its fitting ones.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub capability: Option<String>,
    /// To where; none: everywhere.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub destination: Option<String>,
    /// Money per good piece delivered.
    pub unit_cost: f64,
    /// Replaces the operation's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub use_per_piece: Option<f64>,
    /// One cap for the quote, over routings and capabilities.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_quantity: Option<f64>,
}

/// Accepted work, which stands as it is.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Commitment {
    /// Of which request.
    pub request: String,
    /// Of which routing.
    pub routing: String,
    /// Of which operation.
    pub operation: String,
    /// By whom.
    pub workshop: String,
    /// On which capability.
    pub capability: String,
    /// To where; needed for the delivering operation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub destination: Option<String>,
    /// Good pieces.
    pub quantity: f64,
    /// Agreed money per good piece; none: the capability's own costs and transport.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unit_cost: Option<f64>,
    /// Whether its capacity is already taken off the capability's.
    #[serde(default = "yes")]
    pub reserved: bool,
}

fn dollars() -> String {
    "USD".to_owned()
}

fn yes() -> bool {
    true
}

fn one() -> f64 {
    1.0
}
