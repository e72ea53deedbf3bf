//! `karakana bench import`: how long an import of many invented workshops takes, and how much memory, on a new SQLite file.

use std::fmt::Write as _;
use std::process::ExitCode;
use std::time::Instant;

use anyhow::Result;
use clap::Args;
use serde::Serialize;
use store::event::Actor;
use store::{Store, Utc};

use super::files;
use super::matching::peak_rss_bytes;
use crate::flows::imports::{self, Counts, Told};

/// How much to import.
#[derive(Args)]
pub struct Import {
    /// How many workshops
    #[arg(long, default_value_t = 100_000, value_parser = clap::value_parser!(u32).range(1..=1_000_000))]
    facilities: u32,
}

#[derive(Serialize)]
struct Measured {
    facilities: u32,
    file_bytes: usize,
    first: Pass,
    second: Pass,
    peak_rss_bytes: Option<u64>,
}

/// One import of the file.
#[derive(Serialize)]
struct Pass {
    seconds: f64,
    counts: Counts,
}

/// Imports the same invented table twice and writes what it took as JSON.
pub fn run(args: &Import) -> ExitCode {
    let measured = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .map_err(anyhow::Error::from)
        .and_then(|runtime| runtime.block_on(measure(args.facilities)));
    match measured.and_then(|measured| files::create_json(None, &measured)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("karakana: {error:#}");
            ExitCode::FAILURE
        }
    }
}

async fn measure(facilities: u32) -> Result<Measured> {
    let folder = std::env::temp_dir().join(format!("karakana-bench-{}", std::process::id()));
    std::fs::create_dir_all(&folder)?;
    let outcome = async {
        let store = Store::open(&format!("sqlite:{}", folder.join("karakana.db").display()), 2)?;
        let file_bytes = table(facilities).len();
        let first = pass(&store, facilities).await?;
        let second = pass(&store, facilities).await?;
        Ok(Measured { facilities, file_bytes, first, second, peak_rss_bytes: peak_rss_bytes() })
    }
    .await;
    std::fs::remove_dir_all(&folder)?;
    outcome
}

async fn pass(store: &Store, facilities: u32) -> Result<Pass> {
    let told = Told {
        slug: "bench".to_owned(),
        name: "Invented workshops".to_owned(),
        url: String::new(),
        licence: "CC0-1.0".to_owned(),
        retrieved_on: Utc::now().date_naive(),
        file_name: "bench.csv".to_owned(),
        mapping: None,
    };
    let bytes = table(facilities).into_bytes();
    let begun = Instant::now();
    let report = imports::run(store, Actor::SETUP, told, bytes, true).await?;
    Ok(Pass { seconds: begun.elapsed().as_secs_f64(), counts: report.counts })
}

/// A table of invented workshops near real towns; one in fifty stands beside another with the same name.
fn table(facilities: u32) -> String {
    const CRAFTS: [(&str, &str); 6] = [
        ("Metal", "welding; sheet metal"),
        ("Tailors", "sewing"),
        ("Woodwork", "carpentry; joinery"),
        ("Fab Lab", "3D printing; laser cutting; CNC routing"),
        ("Pottery", "pottery"),
        ("Machine Shop", "CNC milling; lathe"),
    ];
    let towns: Vec<_> = crate::gazetteer::towns().collect();
    let mut out = String::from("id,name,country,city,latitude,longitude,url,processes,description\n");
    for number in 0..facilities {
        let of = if number % 50 == 49 { number - 1 } else { number };
        let town = towns[of as usize * 7919 % towns.len()];
        let (craft, processes) = CRAFTS[of as usize % CRAFTS.len()];
        // Golden-angle steps spread the workshops of a town over some ten kilometres.
        let (angle, radius) = (f64::from(of) * 2.399_963, 0.1 * (f64::from(of % 1000) / 1000.0).sqrt());
        let (lat, lon) = (town.lat + radius * angle.sin(), town.lon + radius * angle.cos());
        let name = format!("{} {craft} {}", town.name.replace(',', " "), of / 6);
        // A text in memory takes every line.
        let _written = writeln!(
            out,
            "{number},{name},{},{},{lat:.5},{lon:.5},,{processes},Invented for a measurement",
            town.country,
            town.name.replace(',', " ")
        );
    }
    out
}
