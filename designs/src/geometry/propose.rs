//! What the files of a design say about its operations: the room a machine must have, and the material a piece takes.
//!
//! Only what the manifest leaves open is proposed, and only where it is plain which file an operation is made from. A
//! person confirms it.

use serde::{Deserialize, Serialize};

use super::Shape;
use crate::okh::{Manifest, Operation, Routing};
use crate::vocabulary;

/// The thickness that stands for a sheet of which only the outline is drawn, in millimetres.
const SHEET_MM: f64 = 1.0;

/// What is proposed for one operation.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Proposal {
    /// Id of the routing.
    pub routing: String,
    /// Id of the operation.
    pub operation: String,
    /// The file it was measured from.
    pub file: String,
    /// Room the machine must have, in millimetres.
    pub size_mm: Option<[f64; 3]>,
    /// Kilograms of material of a full piece.
    pub material_kg: Option<f64>,
    /// Square metres of sheet or cloth.
    pub area_m2: Option<f64>,
}

/// What measured files (name and shape) propose for the operations of a design.
pub fn propose(manifest: &Manifest, files: &[(String, Shape)]) -> Vec<Proposal> {
    let of = |routing: &Routing| {
        let proposals = routing.operations.iter().filter_map(|operation| one(routing, operation, files));
        proposals.collect::<Vec<_>>()
    };
    manifest.routings().iter().flat_map(of).collect()
}

fn one(routing: &Routing, operation: &Operation, files: &[(String, Shape)]) -> Option<Proposal> {
    let is_kind = |general: &str| vocabulary::fits(&operation.process, general);
    let wants_solid = is_kind("additive") || is_kind("subtractive");
    if !wants_solid && !is_kind("cutting") {
        return None;
    }
    let fitting = files.iter().filter(|(_, shape)| matches!(shape, Shape::Solid(_)) == wants_solid);
    let (file, shape) = only(operation, fitting.collect())?;
    let (size, kg, area) = match shape {
        Shape::Solid(solid) => {
            let is_full = solid.closed && is_kind("additive");
            let material = operation.material.as_deref().filter(|_| is_full);
            (solid.size_mm, material.and_then(|material| solid.kg_of(material)), None)
        }
        Shape::Flat { size_mm: [width, height] } => ([*width, *height, SHEET_MM], None, Some(width * height * 1e-6)),
    };
    let proposal = Proposal {
        routing: routing.id.clone(),
        operation: operation.id.clone(),
        file: file.clone(),
        size_mm: Some(size.map(up)).filter(|_| operation.size_mm.is_none()),
        material_kg: kg.map(fine).filter(|kg| *kg > 0.0 && operation.material_kg_per_piece.is_none()),
        area_m2: area.map(fine).filter(|m2| *m2 > 0.0 && operation.area_m2_per_piece.is_none()),
    };
    let says_something = proposal.size_mm.is_some() || proposal.material_kg.is_some() || proposal.area_m2.is_some();
    says_something.then_some(proposal)
}

/// The file an operation is made from: the one that bears its name, or the only one.
fn only<'a>(operation: &Operation, files: Vec<&'a (String, Shape)>) -> Option<&'a (String, Shape)> {
    let squeezed = |text: &str| text.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_lowercase();
    let id = squeezed(&operation.id);
    let stem =
        |name: &str| squeezed(name.rsplit('/').next().and_then(|name| name.split('.').next()).unwrap_or_default());
    let named: Vec<_> = files.iter().copied().filter(|(name, _)| stem(name) == id).collect();
    match (named.as_slice(), files.as_slice()) {
        ([one], _) | ([], [one]) => Some(one),
        _ => None,
    }
}

/// Up to the next tenth of a millimetre: a machine a hair too small is too small.
fn up(mm: f64) -> f64 {
    (mm.max(0.1) * 10.0 - 1e-6).ceil() / 10.0
}

/// Four digits after the point.
fn fine(number: f64) -> f64 {
    (number * 1e4).ceil() / 1e4
}

impl Proposal {
    /// Writes what is proposed into the operation it is for, where that is still open.
    pub fn apply(&self, manifest: &mut Manifest) {
        let routings = manifest.production.iter_mut().flat_map(|production| &mut production.routings);
        let operations =
            routings.filter(|routing| routing.id == self.routing).flat_map(|routing| &mut routing.operations);
        for operation in operations.filter(|operation| operation.id == self.operation) {
            operation.size_mm = operation.size_mm.or(self.size_mm);
            operation.material_kg_per_piece = operation.material_kg_per_piece.or(self.material_kg);
            operation.area_m2_per_piece = operation.area_m2_per_piece.or(self.area_m2);
        }
    }
}
