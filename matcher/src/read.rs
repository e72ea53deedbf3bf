//! Reading documents, element by element.
//!
//! A document may have ten million workshops, so the lists are streamed: each element is taken as
//! raw text, read by serde, and dropped. Only an element that serde refuses is looked at again, to
//! say everything that is wrong with it. Gzip and Zstandard are recognised by their first bytes.

use crate::fault::Fault;
use crate::plan::Plan;
use crate::problem::{Policy, Problem, VERSION, Workshop};
use crate::shape::{self, Shape};
use crate::validate::validate;
use serde::de::{DeserializeOwned, DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;
use serde_json::{Value, error::Category};
use std::io::{self, BufRead, BufReader, Read};

/// Reads and validates a problem, plain, gzip or Zstandard; or says everything that is wrong with it.
pub fn read(input: impl Read) -> Result<Problem, Vec<Fault>> {
    let mut reading = Reading::default();
    let problem = match decode(input, &mut reading) {
        Ok(problem) => problem,
        Err(fault) => {
            reading.faults.push(fault);
            return Err(reading.faults);
        }
    };
    let mut faults = reading.faults;
    let found: Vec<Fault> = validate(&problem)
        .into_iter()
        .filter(|fault| !(reading.repaired && follows_from_a_repair(fault, &faults)))
        .collect();
    faults.extend(found);
    if faults.is_empty() { Ok(problem) } else { Err(faults) }
}

/// Reads a plan, plain, gzip or Zstandard.
pub fn read_plan(input: impl Read) -> Result<Plan, Vec<Fault>> {
    let input = decompress(input).map_err(|e| vec![Fault::new("$", "io", e.to_string())])?;
    serde_json::from_reader(input).map_err(|e| vec![Fault::new("$", "syntax", e.to_string())])
}

/// The plain text of `input`, whatever of the three it is.
fn decompress<'a>(input: impl Read + 'a) -> io::Result<Box<dyn BufRead + 'a>> {
    let mut input = BufReader::with_capacity(1 << 16, input);
    let start = input.fill_buf()?;
    Ok(if start.starts_with(&[0x1f, 0x8b]) {
        Box::new(BufReader::new(flate2::bufread::MultiGzDecoder::new(input)))
    } else if start.starts_with(&[0x28, 0xb5, 0x2f, 0xfd]) {
        Box::new(BufReader::new(zstd::stream::Decoder::with_buffer(input)?))
    } else {
        Box::new(input)
    })
}

/// Something harmless stands where a fault was found; what is odd about that is no news.
fn follows_from_a_repair(fault: &Fault, known: &[Fault]) -> bool {
    matches!(fault.code, "unknown_reference" | "duplicate_id" | "not_a_tree" | "version")
        || known.iter().any(|k| fault.path.starts_with(&k.path))
}

fn decode(input: impl Read, reading: &mut Reading) -> Result<Problem, Fault> {
    let input = decompress(input).map_err(|e| Fault::new("$", "io", e.to_string()))?;
    let mut json = serde_json::Deserializer::from_reader(input);
    let problem = Document(reading).deserialize(&mut json).and_then(|problem| json.end().map(|()| problem));
    problem.map_err(|e| match e.classify() {
        Category::Data => Fault::new(reading.at, "type", e.to_string()),
        Category::Io => Fault::new("$", "io", e.to_string()),
        Category::Syntax | Category::Eof => Fault::new("$", "syntax", e.to_string()),
    })
}

/// What was found while reading.
struct Reading {
    faults: Vec<Fault>,
    /// The path of the part being read, for errors that end the reading.
    at: &'static str,
    /// Whether something harmless stands in for something wrong.
    repaired: bool,
}

impl Default for Reading {
    fn default() -> Self {
        Reading { faults: Vec::new(), at: "$", repaired: false }
    }
}

impl Reading {
    fn element<T: DeserializeOwned, E: Error>(
        &mut self,
        raw: &RawValue,
        shape: &Shape,
        path: impl Fn() -> String,
    ) -> Result<T, E> {
        let refusal = match serde_json::from_str(raw.get()) {
            Ok(element) => return Ok(element),
            Err(refusal) => refusal,
        };
        let path = path();
        let before = self.faults.len();
        let mut value = serde_json::from_str(raw.get()).unwrap_or(Value::Null);
        if value.is_null() {
            value = shape::harmless(shape);
            self.repaired = true;
        } else {
            self.repaired |= shape::repair(&mut value, shape, &path, &mut self.faults);
        }
        if self.faults.len() == before {
            self.faults.push(Fault::new(path, "malformed", refusal.to_string()));
        }
        serde_json::from_value(value).or_else(|_| serde_json::from_value(shape::harmless(shape))).map_err(E::custom)
    }
}

/// The whole document, as it comes off the wire.
struct Document<'a>(&'a mut Reading);

impl<'de> DeserializeSeed<'de> for Document<'_> {
    type Value = Problem;

    fn deserialize<D: Deserializer<'de>>(self, json: D) -> Result<Problem, D::Error> {
        json.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for Document<'_> {
    type Value = Problem;

    fn expecting(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
        f.write_str("an object, the problem")
    }

    fn visit_map<M: MapAccess<'de>>(self, mut map: M) -> Result<Problem, M::Error> {
        let reading = self.0;
        let mut problem = Problem::new(Vec::new(), Vec::new());
        let mut seen: Vec<&'static str> = Vec::new();
        while let Some(key) = map.next_key::<String>()? {
            let Some((name, path)) = PARTS.iter().find(|(name, _)| *name == key) else {
                let text = format!("there is no key \"{key}\" here");
                let path = format!("$.{key}");
                reading.faults.push(Fault::new(path, "unknown_key", text));
                map.next_value::<serde::de::IgnoredAny>()?;
                continue;
            };
            if seen.contains(name) {
                let text = format!("\"{name}\" is there twice");
                reading.faults.push(Fault::new(*path, "duplicate_key", text));
            }
            seen.push(name);
            reading.at = path;
            match *name {
                "version" => problem.version = map.next_value()?,
                "currency" => problem.currency = map.next_value()?,
                "policy" => {
                    let raw: Box<RawValue> = map.next_value()?;
                    let policy: Result<Policy, M::Error> =
                        reading.element(&raw, &shape::POLICY, || "$.policy".to_owned());
                    problem.policy = policy?;
                }
                "workshops" => {
                    problem.workshops =
                        map.next_value_seed(Items { tidy: tidy_workshop, ..items(reading, &shape::WORKSHOP) })?
                }
                "requests" => problem.requests = map.next_value_seed(items(reading, &shape::REQUEST))?,
                "quotes" => problem.quotes = map.next_value_seed(items(reading, &shape::QUOTE))?,
                "commitments" => {
                    problem.commitments = map.next_value_seed(items(reading, &shape::COMMITMENT))?;
                }
                _ => problem.x = map.next_value()?,
            }
            reading.at = "$";
        }
        for (name, path) in PARTS {
            if matches!(name, "version" | "workshops" | "requests") && !seen.contains(&name) {
                let text = format!("\"{name}\" is required");
                reading.faults.push(Fault::new(path, "missing", text));
                reading.repaired = true;
            }
        }
        if !seen.contains(&"version") {
            problem.version = VERSION;
        }
        Ok(problem)
    }
}

const PARTS: [(&str, &str); 8] = [
    ("version", "$.version"),
    ("currency", "$.currency"),
    ("policy", "$.policy"),
    ("workshops", "$.workshops"),
    ("requests", "$.requests"),
    ("quotes", "$.quotes"),
    ("commitments", "$.commitments"),
    ("x", "$.x"),
];

/// A list whose elements are read one at a time.
struct Items<'a, T> {
    reading: &'a mut Reading,
    shape: &'static Shape,
    /// What is done to each element before it is kept.
    tidy: fn(&mut T),
}

fn items<'a, T>(reading: &'a mut Reading, shape: &'static Shape) -> Items<'a, T> {
    Items { reading, shape, tidy: |_| {} }
}

/// Lists grow with room to spare, which a million workshops cannot spare.
fn tidy_workshop(workshop: &mut Workshop) {
    workshop.capabilities.shrink_to_fit();
    workshop.supplies.shrink_to_fit();
}

impl<'de, T: DeserializeOwned> DeserializeSeed<'de> for Items<'_, T> {
    type Value = Vec<T>;

    fn deserialize<D: Deserializer<'de>>(self, json: D) -> Result<Vec<T>, D::Error> {
        json.deserialize_seq(self)
    }
}

impl<'de, T: DeserializeOwned> Visitor<'de> for Items<'_, T> {
    type Value = Vec<T>;

    fn expecting(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
        f.write_str("a list")
    }

    fn visit_seq<S: SeqAccess<'de>>(self, mut list: S) -> Result<Vec<T>, S::Error> {
        let mut elements = Vec::new();
        while let Some(raw) = list.next_element::<Box<RawValue>>()? {
            let (at, i) = (self.reading.at, elements.len());
            let path = || format!("{at}[{i}]");
            let mut element = self.reading.element(&raw, self.shape, path)?;
            (self.tidy)(&mut element);
            elements.push(element);
        }
        Ok(elements)
    }
}
