//! Numbers as people write them: places, lengths with units.

use toml::Value;

/// A number, or a text that is one.
pub(super) fn number(value: &Value) -> Option<f64> {
    match value {
        Value::Integer(whole) => Some(*whole as f64),
        Value::Float(number) => Some(*number),
        Value::String(text) => text.trim().parse().ok(),
        _ => None,
    }
    .filter(|number| number.is_finite())
}

/// Latitude and longitude of one text, `-4.05, 39.66`.
pub fn coordinates(text: &str) -> Option<(f64, f64)> {
    let mut parts = text.split([',', ';', ' ']).map(str::trim).filter(|part| !part.is_empty());
    let (lat, lon) = (parts.next()?.parse().ok()?, parts.next()?.parse().ok()?);
    (parts.next().is_none() && f64::is_finite(lat) && f64::is_finite(lon)).then_some((lat, lon))
}

/// A length with its unit in millimetres: `220mm`, `9.8in`, `24"`, `30 cm`, `1.2 m`; a bare number is millimetres.
pub fn length_mm(text: &str) -> Option<f64> {
    let text = text.trim().to_lowercase().replace(',', ".");
    let digits = text.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(text.len());
    let number: f64 = text[..digits].parse().ok()?;
    let factor = match text[digits..].trim() {
        "" | "mm" => 1.0,
        "cm" => 10.0,
        "m" => 1000.0,
        "in" | "inch" | "inches" | "\"" | "”" => 25.4,
        "ft" | "'" => 304.8,
        _ => return None,
    };
    (number > 0.0).then_some(number * factor)
}
