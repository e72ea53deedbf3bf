//! `karakana bench map`: the index behind map, list and insights, filled with invented workshops and asked at random.
//!
//! Workshops lie around real towns, the larger ones having more, and do what the trades of the demonstration do.
//! Only the index is measured: not the database it is read from, nor how an answer travels.

use std::fmt::Write as _;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use clap::Args;
use designs::atlas::{Atlas, Builder};
use designs::okh::Routing;
use designs::query::{Bbox, CapabilityFacts, Day, Facts, Query, Role, search_text};
use designs::vocabulary::CapacityUnit;

use super::files;
use super::matching::peak_rss_bytes;
use crate::gazetteer::{self, Town};

/// How many workshops, and how often to ask.
#[derive(Args)]
pub struct Map {
    /// Sizes to measure, separated by commas
    #[arg(long, value_delimiter = ',', default_values_t = [10_000, 100_000, 1_000_000], value_parser = clap::value_parser!(u32).range(1..=2_000_000))]
    workshops: Vec<u32>,
    /// Answers of each kind
    #[arg(long, default_value_t = 200, value_parser = clap::value_parser!(u32).range(1..=10_000))]
    asks: u32,
}

/// A trade: name, processes with their materials and units, what it makes and works with, roles.
type Trade = (
    &'static str,
    &'static [(&'static str, &'static [&'static str], CapacityUnit)],
    &'static str,
    &'static str,
    &'static [Role],
);

const TRADES: [Trade; 8] = [
    (
        "Tailors",
        &[("sewing", &["cotton", "polycotton"], CapacityUnit::Hours), ("embroidery", &[], CapacityUnit::Hours)],
        "school uniforms and masks",
        "Juki straight stitch machines",
        &[Role::Make, Role::Repair],
    ),
    (
        "Metal",
        &[("welding", &["mild_steel"], CapacityUnit::Hours), ("sheet_metal", &["mild_steel"], CapacityUnit::Hours)],
        "stoves, gates and bed frames",
        "arc welder and bending brake",
        &[Role::Make, Role::Repair],
    ),
    (
        "Woodwork",
        &[("carpentry", &["plywood"], CapacityUnit::Hours)],
        "benches, stools and doors",
        "table saw and planer",
        &[Role::Make],
    ),
    (
        "Fab Lab",
        &[
            ("fdm_print", &["pla", "petg"], CapacityUnit::Hours),
            ("laser_cut", &["plywood", "acrylic"], CapacityUnit::Hours),
            ("cnc_route", &["plywood"], CapacityUnit::Hours),
            ("engraving", &[], CapacityUnit::Hours),
        ],
        "face shields and cases",
        "three printers and a laser cutter",
        &[Role::Design, Role::Make],
    ),
    (
        "Pottery",
        &[("pottery", &["clay"], CapacityUnit::Pieces)],
        "water filters and cool pots",
        "kick wheel and kiln",
        &[Role::Make, Role::Materials],
    ),
    (
        "Machine Shop",
        &[
            ("cnc_mill", &["aluminium", "mild_steel"], CapacityUnit::Hours),
            ("cnc_turn", &["brass", "mild_steel"], CapacityUnit::Hours),
        ],
        "bushings and pump parts",
        "lathe and milling machine",
        &[Role::Make, Role::Repair],
    ),
    (
        "Recyclers",
        &[("plastic_shredding", &["hdpe", "polypropylene"], CapacityUnit::Kg)],
        "flakes, bricks and posts",
        "shredder and press",
        &[Role::Recycle, Role::Materials],
    ),
    (
        "Repair",
        &[("repair", &[], CapacityUnit::Hours)],
        "radios, pumps and bicycles",
        "hand tools and solder station",
        &[Role::Repair],
    ),
];

/// Numbers that look random and are the same every time (SplitMix64).
struct Dice(u64);

impl Dice {
    fn roll(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ mixed >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ mixed >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ mixed >> 31
    }

    fn below(&mut self, most: usize) -> usize {
        (self.roll() % most as u64) as usize
    }

    /// From -1 to 1, more often near 0.
    fn near(&mut self) -> f64 {
        let unit = (self.roll() >> 11) as f64 / (1_u64 << 53) as f64 * 2.0 - 1.0;
        unit * unit * unit
    }
}

/// Fills, asks and writes a table to standard output.
pub fn run(args: &Map) -> ExitCode {
    let build = if cfg!(debug_assertions) { "development (index optimised, level 3)" } else { "release" };
    let mut out = format!(
        "build: {build}; {} answers of each kind\n\n\
         | workshops | bytes each | index MB | ready s | zoom >= 4 p50 / p99 ms | zoom < 4 p50 / p99 ms | filter + insights p50 / p99 ms |\n\
         |---:|---:|---:|---:|---:|---:|---:|\n",
        args.asks
    );
    for &workshops in &args.workshops {
        // A text in memory takes every line.
        let _written = writeln!(out, "{}", measure(workshops, args.asks));
    }
    if let Some(bytes) = peak_rss_bytes() {
        let _written = writeln!(out, "\npeak memory of the whole run, with what was made up: {} MB", bytes / 1_000_000);
    }
    match files::create(None, |file| file.write_all(out.as_bytes())) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("karakana: {error:#}");
            ExitCode::FAILURE
        }
    }
}

/// One line of the table.
fn measure(workshops: u32, asks: u32) -> String {
    let towns: Vec<Town> = gazetteer::towns().collect();
    let mut dice = Dice(20_261_123);
    let (atlas, ready) = fill(workshops, &towns, &mut dice);
    let library: Vec<&[Routing]> =
        designs::library::all().iter().map(|design| design.manifest.routings()).filter(|all| !all.is_empty()).collect();
    let (mut near, mut far, mut told) = (Vec::new(), Vec::new(), Vec::new());
    let days: Option<(Day, Day)> = "2026-08-25".parse().ok().zip("2025-11-23".parse().ok());
    let (recent, year) = days.unwrap_or_default();
    for _ in 0..asks {
        let zoom = 4 + dice.below(10) as u8;
        near.push(timed(|| atlas.marks(&atlas.select(&view(&towns, &mut dice, zoom)), zoom)));
        let zoom = dice.below(4) as u8;
        far.push(timed(|| atlas.marks(&atlas.select(&filter(&mut dice)), zoom)));
        told.push(timed(|| {
            let found = atlas.select(&filter(&mut dice));
            let earlier = |a: u32, b: u32| a < b;
            let from = atlas.middle(&found).unwrap_or_default();
            (
                atlas.tally(&found, recent, year),
                atlas.missing(&found, from, earlier).len(),
                atlas.feeds(&found, earlier),
                atlas.with_roles(&found, 3),
                atlas.reach(&found, &library),
            )
        }));
    }
    let bytes = atlas.bytes();
    format!(
        "| {workshops} | {} | {} | {:.2} | {} | {} | {} |",
        bytes / workshops as usize,
        bytes / 1_000_000,
        ready.as_secs_f64(),
        percentiles(near),
        percentiles(far),
        percentiles(told)
    )
}

/// Makes up workshops; the time is that of the index alone.
fn fill(workshops: u32, towns: &[Town], dice: &mut Dice) -> (Atlas, Duration) {
    let mut builder = Builder::default();
    let mut ready = Duration::ZERO;
    for number in 0..workshops {
        // The list begins with the largest towns of each country: squaring prefers low places of it.
        let share = dice.below(1_000_000) as f64 / 1e6;
        let town = &towns[(share * share * towns.len() as f64) as usize];
        let (name, skills, makes, machine, roles) = TRADES[dice.below(TRADES.len())];
        let text = search_text(&format!("{} {name} {number} {makes} {machine}", town.name));
        let place_text = search_text(&format!("{} {}", town.name, gazetteer::country_name(town.country)));
        let (machines, products) = (search_text(machine), search_text(makes));
        let place = designs::text::fold(town.name);
        let capabilities: Vec<CapabilityFacts> = skills
            .iter()
            .map(|(process, materials, unit)| CapabilityFacts {
                process,
                materials,
                envelope_mm: dice.roll().is_multiple_of(4).then_some([300.0, 200.0, 100.0]),
                tolerance_mm: None,
                certificates: if dice.roll().is_multiple_of(50) { &["ISO9001"] } else { &[] },
                unit: *unit,
                capacity: dice.below(400) as f64,
                min_lot: [0, 1, 5, 50][dice.below(4)],
            })
            .collect();
        let (month, day) = (1 + dice.below(12), 1 + dice.below(28));
        let facts = Facts {
            text: &text,
            machines: &machines,
            products: &products,
            country: Some(town.country),
            places: &[&place],
            place_text: &place_text,
            location: Some((town.lat + dice.near() * 0.3, town.lon + dice.near() * 0.3)),
            capabilities: &capabilities,
            verified: dice.below(6) as u8,
            verified_on: format!("2026-{month:02}-{day:02}").parse().ok(),
            known_on: format!("2026-{month:02}-{day:02}").parse().ok(),
            stale: dice.roll().is_multiple_of(20),
            roles,
            door: None,
            languages: &["en"],
            networks: &[],
        };
        let begun = Instant::now();
        builder.add(&facts);
        ready += begun.elapsed();
    }
    let begun = Instant::now();
    let atlas = builder.build();
    (atlas, ready + begun.elapsed())
}

/// What a screen of 1440 × 900 pixels shows around some town, often with a filter.
fn view(towns: &[Town], dice: &mut Dice, zoom: u8) -> Query {
    let town = &towns[dice.below(towns.len())];
    let degrees = 360.0 / (256.0 * f64::from(1_u32 << zoom));
    let (wide, high) = (720.0 * degrees, 450.0 * degrees);
    let bbox = Bbox {
        west: (town.lon - wide).max(-180.0),
        south: (town.lat - high).max(-90.0),
        east: (town.lon + wide).min(180.0),
        north: (town.lat + high).min(90.0),
    };
    Query { bbox: Some(bbox), ..filter(dice) }
}

/// A filter as people set one; one in three asks for nothing.
fn filter(dice: &mut Dice) -> Query {
    let mut query = Query::default();
    match dice.below(6) {
        0 => query.processes = vec!["cutting".to_owned(), "additive".to_owned()],
        1 => query.countries = vec!["KE".to_owned(), "IN".to_owned()],
        2 => (query.verified, query.roles) = (3, vec![Role::Repair]),
        3 => query.text = "stools".to_owned(),
        _ => {}
    }
    query.normalise()
}

fn timed<T>(work: impl FnOnce() -> T) -> Duration {
    let begun = Instant::now();
    let _answer = std::hint::black_box(work());
    begun.elapsed()
}

fn percentiles(mut times: Vec<Duration>) -> String {
    times.sort_unstable();
    let at = |share: f64| times[((times.len() - 1) as f64 * share).ceil() as usize].as_secs_f64() * 1e3;
    format!("{:.1} / {:.1}", at(0.5), at(0.99))
}
