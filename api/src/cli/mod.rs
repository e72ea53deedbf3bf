//! The command line: one file per group of commands.

mod bench;
mod bench_import;
mod bench_map;
pub mod demo;
mod files;
mod fit;
mod following;
mod matching;
mod measure;
mod okh;
mod okw;
mod operate;
pub mod serve;
pub mod work;

use clap::{Parser, Subcommand};
use std::process::ExitCode;

/// One network of workshops, one optimiser, one order from request to receipt.
#[derive(Parser)]
#[command(name = "karakana", version, about)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    #[command(flatten)]
    Matching(matching::Command),
    /// Say for each case of a file whether the workshops can do what is asked
    Fit(fit::Fit),
    /// Say how large design files are, whether they close, and what they weigh
    Measure(measure::Measure),
    /// Read, convert and import manifests of Open Know-How
    #[command(subcommand)]
    Okh(okh::Command),
    /// Read, import and export records of workshops
    #[command(subcommand)]
    Okw(okw::Command),
    /// Serve the pages and the API
    Serve(serve::Serve),
    /// Do the background work only, beside `serve --no-workers` on PostgreSQL
    Work(work::Work),
    #[command(flatten)]
    Operate(operate::Command),
    /// Measure this program on this machine
    #[command(subcommand)]
    Bench(Bench),
    /// Serve example data on this machine
    Demo(demo::Demo),
}

/// What to measure.
#[derive(Subcommand)]
enum Bench {
    #[command(flatten)]
    Matching(bench::Bench),
    /// Fill the index of the map with many invented workshops and ask it
    Map(bench_map::Map),
    /// Import many invented workshops into a new database, twice
    Import(bench_import::Import),
}

/// Runs the command that the process was started with.
///
/// Exit 0: answered; 1: the document is invalid, or the command failed; 2: usage.
pub fn run() -> ExitCode {
    match Cli::parse().command {
        Command::Matching(command) => matching::run(command),
        Command::Fit(args) => fit::run(&args),
        Command::Measure(args) => measure::run(&args),
        Command::Okh(command) => okh::run(command),
        Command::Okw(command) => okw::run(command),
        Command::Serve(args) => serve::run(args),
        Command::Work(args) => work::run(args),
        Command::Operate(command) => operate::run(command),
        Command::Bench(Bench::Matching(what)) => bench::run(what),
        Command::Bench(Bench::Map(args)) => bench_map::run(&args),
        Command::Bench(Bench::Import(args)) => bench_import::run(&args),
        Command::Demo(args) => demo::run(&args),
    }
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    #[test]
    fn no_command_names_an_argument_twice() {
        super::Cli::command().debug_assert();
    }
}
