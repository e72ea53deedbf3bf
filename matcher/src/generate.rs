//! Realistic problems of any size, for benchmarks and trials.
//!
//! Workshops cluster around towns, most are small, prices go with the town and the trade. The same seed
//! gives the same document, byte for byte. Workshops are written as they are drawn, so that ten million
//! of them fit in no memory at all.

use crate::problem::{
    Capability, Destination, Input, Location, Operation, Policy, Problem, Request, Routing, VERSION, Workshop,
};
use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;
use serde::Serialize;
use std::io::{self, Write};

/// What to generate.
#[derive(Clone, Copy, Debug)]
pub struct Generate {
    /// How many workshops.
    pub workshops: usize,
    /// How many requests.
    pub requests: usize,
    /// The share of all capacity that is asked for.
    pub load: f64,
    /// The share of requests that need two operations.
    pub two_step: f64,
    /// The same seed gives the same document.
    pub seed: u64,
}

/// Towns with latitude, longitude and how much industry they have, roughly.
const TOWNS: [(&str, f64, f64, f64); 24] = [
    ("KE", -1.286, 36.817, 9.0),
    ("KE", -4.044, 39.668, 4.0),
    ("KE", -0.092, 34.768, 3.0),
    ("KE", 0.514, 35.270, 2.0),
    ("KE", -0.303, 36.080, 2.0),
    ("UG", 0.348, 32.583, 6.0),
    ("UG", 0.450, 33.204, 2.0),
    ("UG", 2.775, 32.299, 1.0),
    ("TZ", -6.792, 39.208, 8.0),
    ("TZ", -2.516, 32.917, 3.0),
    ("TZ", -3.387, 36.683, 2.0),
    ("TZ", -6.173, 35.742, 2.0),
    ("TZ", -8.909, 33.461, 1.0),
    ("RW", -1.944, 30.062, 3.0),
    ("BI", -3.361, 29.359, 1.0),
    ("ET", 9.025, 38.747, 7.0),
    ("ET", 9.593, 41.866, 1.0),
    ("SS", 4.859, 31.571, 1.0),
    ("CD", -1.679, 29.222, 1.0),
    ("ZM", -15.417, 28.283, 3.0),
    ("ZM", -12.969, 28.637, 2.0),
    ("MW", -13.963, 33.774, 2.0),
    ("MW", -15.786, 35.006, 2.0),
    ("MZ", -15.116, 39.267, 1.0),
];

/// A trade: process, how common, hours a piece takes, money per hour, hours a workshop has.
struct Trade {
    process: &'static str,
    share: f64,
    hours_per_piece: f64,
    cost_per_hour: f64,
    hours: f64,
}

const TRADES: [Trade; 6] = [
    trade("fdm_print", 0.30, 1.5, 90.0, 160.0),
    trade("laser_cut", 0.16, 0.08, 900.0, 60.0),
    trade("cnc_mill", 0.10, 0.6, 1200.0, 80.0),
    trade("sewing", 0.24, 0.25, 260.0, 240.0),
    trade("welding", 0.12, 0.5, 350.0, 120.0),
    trade("assembly", 0.08, 0.1, 220.0, 200.0),
];

const fn trade(process: &'static str, share: f64, hours_per_piece: f64, cost_per_hour: f64, hours: f64) -> Trade {
    Trade { process, share, hours_per_piece, cost_per_hour, hours }
}

/// Writes a problem document.
pub fn generate(what: &Generate, out: &mut dyn Write) -> io::Result<()> {
    let mut draw = Draw::new(what);
    write!(out, "{{\"version\":{VERSION},\"currency\":\"{CURRENCY}\",\"policy\":")?;
    serde_json::to_writer(&mut *out, &policy())?;
    out.write_all(b",\n\"workshops\":[")?;
    for i in 0..what.workshops {
        element(out, i, &draw.workshop(i))?;
    }
    out.write_all(b"],\n\"requests\":[")?;
    for (i, size) in draw.sizes(what).into_iter().enumerate() {
        element(out, i, &draw.request(i, size, what.two_step))?;
    }
    out.write_all(b"]}\n")
}

/// The same problem, in memory.
pub fn generated(what: &Generate) -> Problem {
    let mut draw = Draw::new(what);
    let workshops = (0..what.workshops).map(|i| draw.workshop(i)).collect();
    let sizes = draw.sizes(what);
    let requests = sizes.into_iter().enumerate().map(|(i, size)| draw.request(i, size, what.two_step)).collect();
    Problem { currency: CURRENCY.to_owned(), policy: policy(), ..Problem::new(workshops, requests) }
}

const CURRENCY: &str = "KES";

fn policy() -> Policy {
    Policy { cost_per_piece_km: 0.1, ..Policy::default() }
}

fn element(out: &mut dyn Write, i: usize, element: &impl Serialize) -> io::Result<()> {
    out.write_all(if i == 0 { b"\n" } else { b",\n" })?;
    Ok(serde_json::to_writer(out, element)?)
}

/// What is drawn, one thing after the other.
struct Draw {
    dice: ChaCha8Rng,
    /// The hours of all workshops so far, by trade.
    hours: [f64; TRADES.len()],
}

impl Draw {
    fn new(what: &Generate) -> Self {
        Draw { dice: ChaCha8Rng::seed_from_u64(what.seed), hours: [0.0; TRADES.len()] }
    }

    /// The hours that each request asks for, once all workshops are there.
    fn sizes(&mut self, what: &Generate) -> Vec<f64> {
        let sizes: Vec<f64> = (0..what.requests).map(|_| self.size()).collect();
        let all: f64 = sizes.iter().sum();
        let asked = what.load * self.hours.iter().sum::<f64>();
        sizes.into_iter().map(|size| asked * size / all).collect()
    }

    fn unit(&mut self) -> f64 {
        self.dice.random_range(0.0..1.0)
    }

    /// A standard normal number.
    fn normal(&mut self) -> f64 {
        let (u, v) = (1.0 - self.unit(), self.unit());
        (-2.0 * u.ln()).sqrt() * (std::f64::consts::TAU * v).cos()
    }

    /// How large one thing is beside others of its kind: few large, many small.
    fn size(&mut self) -> f64 {
        (0.7 * self.normal()).exp()
    }

    /// An index, by weight.
    fn pick(&mut self, weights: &[f64]) -> usize {
        let mut at = self.unit() * weights.iter().sum::<f64>();
        for (i, weight) in weights.iter().enumerate() {
            at -= weight;
            if at < 0.0 {
                return i;
            }
        }
        weights.len() - 1
    }

    /// A place around a town, some 15 km from its middle.
    fn place(&mut self) -> (&'static str, Location) {
        let (country, lat, lon, _) = TOWNS[self.pick(&TOWNS.map(|town| town.3))];
        let location =
            Location { lat: rounded(lat + 0.12 * self.normal(), 1e4), lon: rounded(lon + 0.12 * self.normal(), 1e4) };
        (country, location)
    }

    fn workshop(&mut self, i: usize) -> Workshop {
        let t = self.pick(&TRADES.map(|trade| trade.share));
        let trade = &TRADES[t];
        let (country, location) = self.place();
        let capacity = rounded(trade.hours * self.size(), 10.0).max(1.0);
        let mut capability = Capability::new("c", trade.process, capacity);
        capability.speed = rounded((0.25 * self.normal()).exp(), 100.0).max(0.1);
        capability.use_cost = rounded(trade.cost_per_hour * (0.3 * self.normal()).exp(), 10.0);
        if self.unit() < 0.3 {
            capability.min_lot = (5.0 * self.size()).ceil();
        }
        if self.unit() < 0.2 {
            capability.setup_cost = rounded(500.0 * self.size(), 1.0);
        }
        let mut workshop = Workshop::new(format!("w{i}"));
        workshop.country = Some(country.to_owned());
        workshop.location = Some(location);
        workshop.verified = self.unit() < 0.9;
        workshop.paused = self.unit() < 0.03;
        workshop.capabilities = vec![capability];
        self.hours[t] += capacity;
        workshop
    }

    fn request(&mut self, i: usize, hours: f64, two_step: f64) -> Request {
        let available = self.hours;
        let trade = &TRADES[self.pick(&available)];
        let mut operation = Operation::new("make", trade.process);
        operation.use_per_piece = trade.hours_per_piece;
        let mut hours_per_piece = trade.hours_per_piece;
        let mut operations = Vec::new();
        if self.unit() < two_step {
            let second = &TRADES[self.pick(&available)];
            operations.push(operation);
            operation = Operation::new("finish", second.process);
            operation.use_per_piece = second.hours_per_piece;
            operation.inputs.push(Input { operation: "make".to_owned(), per_piece: 1.0 });
            hours_per_piece += second.hours_per_piece;
        }
        operations.push(operation);
        let pieces = (hours / hours_per_piece).round().max(1.0);
        let count = 1 + self.pick(&[0.6, 0.25, 0.15]);
        let mut destinations = Vec::new();
        let mut left = pieces;
        for d in 0..count {
            let quantity = (left / (count - d) as f64).round();
            left -= quantity;
            let location = Some(self.place().1);
            destinations.push(Destination { id: format!("d{d}"), location, quantity });
        }
        let routing = Routing { id: "t".to_owned(), operations };
        Request::new(format!("r{i}"), destinations, vec![routing])
    }
}

fn rounded(value: f64, per_unit: f64) -> f64 {
    (value * per_unit).round() / per_unit
}
