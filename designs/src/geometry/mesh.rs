//! Triangles: their box, what they enclose, and whether they close.

use std::collections::HashMap;

use super::Solid;
use crate::problem::Problem;

/// More triangles than anybody needs to make a thing.
const MOST_TRIANGLES: usize = 2_000_000;

pub(super) type Point = [f64; 3];

/// Triangles, in millimetres.
#[derive(Default)]
pub(super) struct Mesh {
    pub triangles: Vec<[Point; 3]>,
}

impl Mesh {
    /// Adds a triangle; refuses one too many.
    pub fn push(&mut self, triangle: [Point; 3]) -> Result<(), Problem> {
        if self.triangles.len() == MOST_TRIANGLES {
            return Err(Problem::error("too_large", "", "The body has more than two million triangles."));
        }
        self.triangles.push(triangle);
        Ok(())
    }

    pub fn solid(&self) -> Result<Solid, Problem> {
        if self.triangles.is_empty() {
            return Err(Problem::error("empty", "", "The file holds no triangle."));
        }
        let points = || self.triangles.iter().flatten();
        if points().flatten().any(|coordinate| !coordinate.is_finite() || coordinate.abs() > 1e9) {
            return Err(Problem::error(
                "number",
                "",
                "A coordinate is no number, or larger than a thousand kilometres.",
            ));
        }
        let bound = |axis: usize, pick: fn(f64, f64) -> f64| points().map(|p| p[axis]).reduce(pick).unwrap_or_default();
        let size_mm = [0, 1, 2].map(|axis| bound(axis, f64::max) - bound(axis, f64::min));
        let origin = self.triangles[0][0];
        let (mut volume, mut surface) = (0.0, 0.0);
        for [a, b, c] in &self.triangles {
            let (u, v) = (minus(*b, *a), minus(*c, *a));
            let normal = cross(u, v);
            surface += dot(normal, normal).sqrt() / 2.0;
            // Measured from a corner of the body, so that a body far from zero loses no digits.
            volume += dot(minus(*a, origin), normal) / 6.0;
        }
        Ok(Solid {
            size_mm,
            volume_mm3: volume.abs(),
            surface_mm2: surface,
            triangles: self.triangles.len(),
            closed: self.is_closed(size_mm),
        })
    }

    /// Each edge must be walked once in each direction. Corners nearer than a millionth of the size are one.
    fn is_closed(&self, size_mm: [f64; 3]) -> bool {
        let grain = size_mm.into_iter().fold(0.0, f64::max) * 1e-6;
        let corner = |p: &Point| p.map(|coordinate| (coordinate / grain).round() as i64);
        let mut edges: HashMap<([i64; 3], [i64; 3]), i32> = HashMap::new();
        for triangle in &self.triangles {
            let [a, b, c] = [0, 1, 2].map(|at| corner(&triangle[at]));
            if a == b || b == c || c == a {
                continue;
            }
            for (from, to) in [(a, b), (b, c), (c, a)] {
                *edges.entry((from, to)).or_default() += 1;
            }
        }
        !edges.is_empty() && edges.iter().all(|((from, to), count)| edges.get(&(*to, *from)) == Some(count))
    }
}

pub(super) fn minus(a: Point, b: Point) -> Point {
    [a[0] - b[0], a[1] - b[1], a[2] - b[2]]
}

pub(super) fn cross(a: Point, b: Point) -> Point {
    [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]]
}

pub(super) fn dot(a: Point, b: Point) -> f64 {
    a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
}
