//! A drawing for a design that brings none of its own: the box that a piece fits into, seen from above one corner.

use designs::okh::Manifest;

/// An SVG of the piece's outer size; a plain sheet when the manifest states none.
pub fn svg(manifest: &Manifest) -> String {
    let size = manifest.outer_dimensions.map(|d| (d.width, d.depth, d.height)).unwrap_or((210.0, 297.0, 10.0));
    let (width, depth, height) = size;
    let scale = 120.0 / width.max(depth).max(height);
    let (w, d, h) = (width * scale, depth * scale, height * scale);
    // Isometric: width goes right and down, depth left and down.
    let (cos, sin) = (0.866, 0.5);
    let at = |x: f64, y: f64, z: f64| format!("{:.1} {:.1}", (x - y) * cos, (x + y) * sin - z);
    let top = [at(0.0, 0.0, h), at(w, 0.0, h), at(w, d, h), at(0.0, d, h)].join("L");
    let left = [at(0.0, d, h), at(w, d, h), at(w, d, 0.0), at(0.0, d, 0.0)].join("L");
    let right = [at(w, d, h), at(w, 0.0, h), at(w, 0.0, 0.0), at(w, d, 0.0)].join("L");
    let words = format!("{width:.0} × {depth:.0} × {height:.0} mm");
    let below = (w + d) * sin + 22.0;
    format!(
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='-130 {:.0} 260 {:.0}' fill='none' stroke='#8f3d1b' stroke-width='1.5' stroke-linejoin='round'>\
         <path fill='#f6e6dc' d='M{top}Z'/><path fill='#fffdf9' d='M{left}Z'/><path fill='#f1ebe1' d='M{right}Z'/>\
         <text x='0' y='{below:.0}' fill='#655b50' stroke='none' font-family='sans-serif' font-size='12' text-anchor='middle'>{words}</text></svg>",
        -h - 12.0,
        h + below + 22.0
    )
}
