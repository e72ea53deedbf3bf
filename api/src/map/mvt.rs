//! Points as Mapbox Vector Tile 2.1 has them: a small protocol buffer, written here without a library for it.
//!
//! A tile has one layer. It keeps each key and each value once; a point names them by their places. Of the many kinds of
//! values only texts and counts are known.

use std::collections::HashMap;

/// Units on each side of a tile.
pub const EXTENT: u32 = 4096;

/// A layer of points while it is filled.
pub struct Layer {
    name: &'static str,
    keys: Vec<&'static str>,
    values: Vec<Vec<u8>>,
    place_of: HashMap<Vec<u8>, usize>,
    features: Vec<u8>,
}

/// What a point says.
pub enum Value<'a> {
    /// Words.
    Text(&'a str),
    /// How many.
    Count(u64),
}

/// Kinds of fields: a number of seven bits a byte, or bytes with their length before them.
const NUMBER: u64 = 0;
const BYTES: u64 = 2;
/// A geometry that is a point, and the command that moves to it once.
const POINT: u64 = 1;
const MOVE_ONCE: u64 = 1 << 3 | 1;

impl Layer {
    /// An empty layer.
    pub fn new(name: &'static str) -> Self {
        Self { name, keys: Vec::new(), values: Vec::new(), place_of: HashMap::new(), features: Vec::new() }
    }

    /// Adds a point at so many units from the tile's western and northern edges.
    pub fn add(&mut self, (x, y): (f64, f64), said: &[(&'static str, Value<'_>)]) {
        let mut tags = Vec::new();
        for (key, value) in said {
            let (key, value) = (self.key(key), self.value(value));
            number(&mut tags, key as u64);
            number(&mut tags, value as u64);
        }
        let mut geometry = Vec::new();
        number(&mut geometry, MOVE_ONCE);
        number(&mut geometry, zigzag(x));
        number(&mut geometry, zigzag(y));
        let mut feature = Vec::new();
        bytes(&mut feature, 2, &tags);
        field(&mut feature, 3, POINT);
        bytes(&mut feature, 4, &geometry);
        bytes(&mut self.features, 2, &feature);
    }

    /// The tile of this layer; no bytes when it has no point.
    pub fn tile(self) -> Vec<u8> {
        if self.features.is_empty() {
            return Vec::new();
        }
        let mut layer = Vec::new();
        bytes(&mut layer, 1, self.name.as_bytes());
        layer.extend(self.features);
        self.keys.iter().for_each(|key| bytes(&mut layer, 3, key.as_bytes()));
        self.values.iter().for_each(|value| bytes(&mut layer, 4, value));
        field(&mut layer, 5, u64::from(EXTENT));
        field(&mut layer, 15, 2);
        let mut tile = Vec::new();
        bytes(&mut tile, 3, &layer);
        tile
    }

    fn key(&mut self, key: &'static str) -> usize {
        self.keys.iter().position(|known| *known == key).unwrap_or_else(|| {
            self.keys.push(key);
            self.keys.len() - 1
        })
    }

    fn value(&mut self, value: &Value<'_>) -> usize {
        let mut written = Vec::new();
        match value {
            Value::Text(text) => bytes(&mut written, 1, text.as_bytes()),
            Value::Count(count) => field(&mut written, 5, *count),
        }
        let next = self.values.len();
        let at = *self.place_of.entry(written.clone()).or_insert(next);
        if at == next {
            self.values.push(written);
        }
        at
    }
}

fn field(to: &mut Vec<u8>, name: u64, value: u64) {
    number(to, name << 3 | NUMBER);
    number(to, value);
}

fn bytes(to: &mut Vec<u8>, name: u64, value: &[u8]) {
    number(to, name << 3 | BYTES);
    number(to, value.len() as u64);
    to.extend_from_slice(value);
}

/// Seven bits a byte, the lowest first; the eighth says that more follow.
fn number(to: &mut Vec<u8>, mut value: u64) {
    while value > 0x7f {
        to.push(value as u8 | 0x80);
        value >>= 7;
    }
    to.push(value as u8);
}

/// A whole number with its sign in the lowest bit.
fn zigzag(units: f64) -> u64 {
    let whole = units.round() as i32;
    u64::from((whole << 1 ^ whole >> 31) as u32)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tile_is_written_as_others_read_it() {
        let mut layer = Layer::new("workshops");
        layer.add((25.0, 4096.0), &[("count", Value::Count(300))]);
        layer.add((-1.0, 17.4), &[("count", Value::Count(1)), ("name", Value::Text("Fundi"))]);
        layer.add((0.0, 0.0), &[("count", Value::Count(300))]);
        // Read back by the decoder that map programs in browsers use (@mapbox/vector-tile).
        assert_eq!(
            hex::encode(layer.tile()),
            "1a590a09776f726b73686f7073120c120200001801220409328040120d12040001010218012203090122120b12020000180122030900001a05636f756e741a046e616d65220328ac022202280122070a0546756e64692880207802"
        );
    }

    #[test]
    fn a_layer_without_points_is_no_bytes() {
        assert!(Layer::new("workshops").tile().is_empty());
    }
}
