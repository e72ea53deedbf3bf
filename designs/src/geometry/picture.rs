//! A small picture of a body, seen from above one corner: shaded triangles, the nearest one wins.

use super::mesh::{Mesh, Point, cross, dot, minus};

/// How many shades are told apart; few make a small file.
const SHADES: f64 = 20.0;
/// How many samples a pixel has along each side.
const FINE: usize = 2;
/// The paper, and the body in full light.
const PAPER: [f64; 3] = [255.0, 253.0, 249.0];
const BODY: [f64; 3] = [226.0, 158.0, 122.0];

/// A picture in red, green and blue, row by row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// Pixels in a row.
    pub width: usize,
    /// Rows.
    pub height: usize,
    /// Three bytes a pixel.
    pub rgb: Vec<u8>,
}

/// Where a point lies on the picture, and how near it is.
fn project([x, y, z]: Point) -> Point {
    let (cos, sin) = (0.866_025, 0.5);
    [(x - y) * cos, (x + y) * sin - z, x + y + z]
}

/// Draws a body into a picture of this size, with a margin of a twentieth.
pub(super) fn draw(mesh: &Mesh, width: usize, height: usize) -> Picture {
    let (across, down) = (width * FINE, height * FINE);
    let seen: Vec<[Point; 3]> = mesh.triangles.iter().map(|corners| corners.map(project)).collect();
    let bound = |axis: usize, pick: fn(f64, f64) -> f64| {
        seen.iter().flatten().map(|point| point[axis]).reduce(pick).unwrap_or_default()
    };
    let (left, right) = (bound(0, f64::min), bound(0, f64::max));
    let (top, bottom) = (bound(1, f64::min), bound(1, f64::max));
    let scale = 0.9 * (across as f64 / (right - left).max(1e-9)).min(down as f64 / (bottom - top).max(1e-9));
    let shift = [(across as f64 - (left + right) * scale) / 2.0, (down as f64 - (top + bottom) * scale) / 2.0];
    let mut canvas =
        Canvas { across, down, near: vec![f64::NEG_INFINITY; across * down], shade: vec![0.0; across * down] };
    for (corners, flat) in mesh.triangles.iter().zip(&seen) {
        let placed = flat.map(|[x, y, near]| [x * scale + shift[0], y * scale + shift[1], near]);
        canvas.fill(placed, light(corners));
    }
    canvas.picture(width, height)
}

/// How much light a triangle catches, 0 to 1; its two sides are alike, since many files do not know which is out.
fn light(corners: &[Point; 3]) -> f64 {
    let [a, b, c] = *corners;
    let normal = cross(minus(b, a), minus(c, a));
    let length = dot(normal, normal).sqrt();
    if length == 0.0 {
        return 0.0;
    }
    let sun: Point = [0.36, 0.16, 0.92];
    let caught = dot(normal, sun).abs() / length;
    ((0.35 + 0.65 * caught) * SHADES).round() / SHADES
}

struct Canvas {
    across: usize,
    down: usize,
    near: Vec<f64>,
    /// 0 where there is nothing.
    shade: Vec<f64>,
}

impl Canvas {
    fn fill(&mut self, [a, b, c]: [Point; 3], shade: f64) {
        let area = (b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1]);
        if area == 0.0 {
            return;
        }
        let span = |axis: usize, end: usize| {
            let low = a[axis].min(b[axis]).min(c[axis]).floor().clamp(0.0, end as f64) as usize;
            let high = a[axis].max(b[axis]).max(c[axis]).ceil().clamp(0.0, end as f64) as usize;
            low..high
        };
        let columns = span(0, self.across);
        for row in span(1, self.down) {
            for column in columns.clone() {
                let (x, y) = (column as f64 + 0.5, row as f64 + 0.5);
                let of_b = ((x - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (y - a[1])) / area;
                let of_c = ((b[0] - a[0]) * (y - a[1]) - (x - a[0]) * (b[1] - a[1])) / area;
                let of_a = 1.0 - of_b - of_c;
                if of_a < 0.0 || of_b < 0.0 || of_c < 0.0 {
                    continue;
                }
                let near = of_a * a[2] + of_b * b[2] + of_c * c[2];
                let at = row * self.across + column;
                if near > self.near[at] {
                    (self.near[at], self.shade[at]) = (near, shade);
                }
            }
        }
    }

    fn picture(&self, width: usize, height: usize) -> Picture {
        let mut rgb = Vec::with_capacity(width * height * 3);
        for row in 0..height {
            for column in 0..width {
                let samples = (0..FINE * FINE).map(|sample| {
                    let (y, x) = (row * FINE + sample / FINE, column * FINE + sample % FINE);
                    self.shade[y * self.across + x]
                });
                let samples: Vec<f64> = samples.collect();
                for channel in 0..3 {
                    let colour = |shade: &f64| if *shade == 0.0 { PAPER[channel] } else { BODY[channel] * shade };
                    let mean = samples.iter().map(colour).sum::<f64>() / samples.len() as f64;
                    rgb.push(mean.round() as u8);
                }
            }
        }
        Picture { width, height, rgb }
    }
}
