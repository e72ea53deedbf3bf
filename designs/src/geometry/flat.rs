//! Drawings in the plane: the size they state, or the box around what they draw.

use crate::problem::Problem;

/// Width and height of an SVG in millimetres: from `width` and `height`, or from the view box in CSS pixels.
pub(super) fn svg(bytes: &[u8]) -> Result<[f64; 2], Problem> {
    let text = String::from_utf8_lossy(bytes);
    let wrong = || Problem::error("syntax", "", "The drawing states no size.");
    let (_, rest) = text.split_once("<svg").ok_or_else(wrong)?;
    let tag = rest.split_once('>').map_or(rest, |(tag, _)| tag);
    let value = |name: &str| {
        let (_, rest) = tag.split_once(&format!(" {name}=")).or_else(|| tag.split_once(&format!("\n{name}=")))?;
        let quote = rest.chars().next()?;
        rest[1..].split_once(quote).map(|(value, _)| value.trim())
    };
    let sides = (value("width").and_then(css_mm), value("height").and_then(css_mm));
    if let (Some(width), Some(height)) = sides {
        return Ok([width, height]);
    }
    let numbers = value("viewBox").unwrap_or_default().split([' ', ',']).filter_map(|word| word.parse::<f64>().ok());
    let numbers: Vec<f64> = numbers.collect();
    match numbers[..] {
        [_, _, width, height] if width > 0.0 && height > 0.0 => Ok([width, height].map(|px| px * 25.4 / 96.0)),
        _ => Err(wrong()),
    }
}

/// A CSS length in millimetres; a percentage has none.
fn css_mm(text: &str) -> Option<f64> {
    let digits = text.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(text.len());
    let number: f64 = text[..digits].parse().ok()?;
    let factor = match text[digits..].trim() {
        "mm" => 1.0,
        "cm" => 10.0,
        "in" => 25.4,
        "pt" => 25.4 / 72.0,
        "pc" => 25.4 / 6.0,
        "" | "px" => 25.4 / 96.0,
        _ => return None,
    };
    (number > 0.0 && number.is_finite()).then_some(number * factor)
}

/// Entities that are the piece itself; texts and measures stand around it.
const DRAWN: [&str; 8] = ["LINE", "LWPOLYLINE", "POLYLINE", "VERTEX", "CIRCLE", "ARC", "SPLINE", "ELLIPSE"];

/// The box around the entities of a DXF text file, in millimetres.
pub(super) fn dxf(bytes: &[u8]) -> Result<[f64; 2], Problem> {
    let text = String::from_utf8_lossy(bytes);
    let mut scale = 1.0;
    let (mut in_entities, mut drawn, mut units_next) = (false, false, false);
    let mut centre: (Option<f64>, Option<f64>) = (None, None);
    let (mut low, mut high) = ([f64::INFINITY; 2], [f64::NEG_INFINITY; 2]);
    let mut grow = |axis: usize, value: f64| {
        low[axis] = low[axis].min(value);
        high[axis] = high[axis].max(value);
    };
    let mut lines = text.lines().map(str::trim).enumerate();
    while let (Some((at, code)), Some((_, value))) = (lines.next(), lines.next()) {
        let Ok(code) = code.parse::<i32>() else {
            return Err(Problem::error("syntax", "", "This is not a DXF text file.").at(at + 1));
        };
        let number = value.parse::<f64>().ok().filter(|number| number.is_finite());
        match (code, value) {
            (2, "ENTITIES") => in_entities = true,
            (0, "ENDSEC") => (in_entities, drawn) = (false, false),
            (0, kind) => {
                centre = (None, None);
                drawn = in_entities && DRAWN.contains(&kind);
            }
            (9, "$INSUNITS") => units_next = true,
            (70, _) if units_next => {
                units_next = false;
                scale = match value {
                    "1" => 25.4,
                    "2" => 304.8,
                    "5" => 10.0,
                    "6" => 1000.0,
                    _ => 1.0,
                };
            }
            (10..=13, _) if drawn => {
                let value = number.ok_or_else(|| bad(at))?;
                centre.0 = Some(value);
                grow(0, value);
            }
            (20..=23, _) if drawn => {
                let value = number.ok_or_else(|| bad(at))?;
                centre.1 = Some(value);
                grow(1, value);
            }
            (40, _) if drawn => {
                if let (Some(x), Some(y), Some(radius)) = (centre.0, centre.1, number) {
                    [x - radius, x + radius].into_iter().for_each(|x| grow(0, x));
                    [y - radius, y + radius].into_iter().for_each(|y| grow(1, y));
                }
            }
            _ => {}
        }
    }
    let size = [(high[0] - low[0]) * scale, (high[1] - low[1]) * scale];
    if size.iter().all(|side| side.is_finite()) {
        Ok(size)
    } else {
        Err(Problem::error("empty", "", "The drawing is empty."))
    }
}

fn bad(at: usize) -> Problem {
    Problem::error("number", "", "A coordinate is no number.").at(at + 2)
}
