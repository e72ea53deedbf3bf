//! What a design file measures: size, volume, whether it is closed.
//!
//! Enough to propose the room a machine must have and the material a piece takes; a person confirms both. Files come
//! from strangers: every declared length is checked against what is there before anything is reserved for it.

mod flat;
mod mesh;
mod picture;
mod propose;
mod stl;
#[cfg(test)]
mod tests;
mod threemf;

pub use picture::Picture;
pub use propose::{Proposal, propose};
use serde::{Deserialize, Serialize};

use crate::problem::Problem;

/// What was found in a file.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "shape", rename_all = "snake_case")]
pub enum Shape {
    /// A body of triangles.
    Solid(Solid),
    /// A drawing in the plane.
    Flat {
        /// Width and height in millimetres.
        size_mm: [f64; 2],
    },
}

/// A body of triangles.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Solid {
    /// Sides of the box around it, in millimetres.
    pub size_mm: [f64; 3],
    /// Cubic millimetres it encloses; of a body that is not closed only an estimate.
    pub volume_mm3: f64,
    /// Its surface in square millimetres.
    pub surface_mm2: f64,
    pub triangles: usize,
    /// Whether every edge belongs to exactly two triangles that agree which side is out.
    pub closed: bool,
}

/// Measures an STL, 3MF, SVG or DXF file; the name tells which, the content confirms it.
///
/// Codes: `unknown_format`, `truncated`, `empty`, `number`, `syntax`, `too_large`.
pub fn measure(name: &str, bytes: &[u8]) -> Result<Shape, Problem> {
    match read(name, bytes)? {
        Read::Body(mesh) => mesh.solid().map(Shape::Solid),
        Read::Drawing(size_mm) => Ok(Shape::Flat { size_mm }),
    }
}

/// Measures a file, and draws a picture of a body so many pixels wide and high.
pub fn look(name: &str, bytes: &[u8], width: usize, height: usize) -> Result<(Shape, Option<Picture>), Problem> {
    match read(name, bytes)? {
        Read::Body(mesh) => Ok((Shape::Solid(mesh.solid()?), Some(picture::draw(&mesh, width, height)))),
        Read::Drawing(size_mm) => Ok((Shape::Flat { size_mm }, None)),
    }
}

enum Read {
    Body(mesh::Mesh),
    Drawing([f64; 2]),
}

fn read(name: &str, bytes: &[u8]) -> Result<Read, Problem> {
    let ending = name.rsplit('.').next().unwrap_or_default().to_ascii_lowercase();
    match ending.as_str() {
        "stl" => stl::read(bytes).map(Read::Body),
        "3mf" => threemf::read(bytes).map(Read::Body),
        "svg" => flat::svg(bytes).map(Read::Drawing),
        "dxf" => flat::dxf(bytes).map(Read::Drawing),
        _ => Err(Problem::error("unknown_format", "", "Only STL, 3MF, SVG and DXF files are measured.")),
    }
}

impl Solid {
    /// Kilograms of a full piece of this material; none for a material whose density is not listed.
    pub fn kg_of(&self, material: &str) -> Option<f64> {
        let (_, g_per_cm3) = DENSITIES.iter().find(|(id, _)| *id == material)?;
        Some(self.volume_mm3 * 1e-6 * g_per_cm3)
    }
}

/// Grams in a cubic centimetre, usual values.
pub const DENSITIES: [(&str, f64); 14] = [
    ("pla", 1.24),
    ("petg", 1.27),
    ("abs", 1.04),
    ("tpu", 1.21),
    ("nylon", 1.14),
    ("polypropylene", 0.90),
    ("polycarbonate", 1.20),
    ("acrylic", 1.18),
    ("aluminium", 2.70),
    ("mild_steel", 7.85),
    ("stainless_steel", 8.0),
    ("brass", 8.5),
    ("plywood", 0.65),
    ("mdf", 0.75),
];
