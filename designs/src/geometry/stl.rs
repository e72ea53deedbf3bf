//! STL, as text or bytes. The first bytes tell nothing reliable: only the declared length does.

use super::mesh::Mesh;
use crate::problem::Problem;

const HEADER: usize = 84;
const TRIANGLE: usize = 50;

pub(super) fn read(bytes: &[u8]) -> Result<Mesh, Problem> {
    let declared = bytes.get(80..84).and_then(|four| four.try_into().ok()).map(u32::from_le_bytes);
    let length =
        |count: u32| (count as usize).checked_mul(TRIANGLE).and_then(|triangles| triangles.checked_add(HEADER));
    match declared.and_then(length) {
        Some(length) if length == bytes.len() => binary(bytes),
        _ if bytes.trim_ascii_start().starts_with(b"solid") => text(bytes),
        Some(length) if length < bytes.len() => binary(&bytes[..length]),
        _ => Err(Problem::error("truncated", "", "The file is shorter than it says.")),
    }
}

fn binary(bytes: &[u8]) -> Result<Mesh, Problem> {
    let number = |four: &[u8]| f64::from(f32::from_le_bytes([four[0], four[1], four[2], four[3]]));
    let point = |twelve: &[u8]| [number(&twelve[..4]), number(&twelve[4..8]), number(&twelve[8..12])];
    let mut mesh = Mesh::default();
    for t in bytes[HEADER..].chunks_exact(TRIANGLE) {
        mesh.push([point(&t[12..24]), point(&t[24..36]), point(&t[36..48])])?;
    }
    Ok(mesh)
}

fn text(bytes: &[u8]) -> Result<Mesh, Problem> {
    let text = String::from_utf8_lossy(bytes);
    let mut mesh = Mesh::default();
    let mut corners = Vec::with_capacity(3);
    let mut ended = false;
    for (at, line) in text.lines().enumerate() {
        let mut words = line.split_whitespace();
        match words.next() {
            Some("vertex") => {
                let numbers: Vec<f64> = words.map_while(|word| word.parse().ok()).collect();
                let Ok(corner) = <[f64; 3]>::try_from(numbers) else {
                    return Err(Problem::error("number", "", "A corner needs three numbers.").at(at + 1));
                };
                corners.push(corner);
            }
            Some("endfacet") => match <[_; 3]>::try_from(std::mem::take(&mut corners)) {
                Ok(triangle) => mesh.push(triangle)?,
                Err(_) => return Err(Problem::error("syntax", "", "A facet needs three corners.").at(at + 1)),
            },
            Some("endsolid") => ended = true,
            _ => {}
        }
    }
    if !ended {
        return Err(Problem::error("truncated", "", "The file ends in the middle of a body."));
    }
    Ok(mesh)
}
