//! The command line: one file per group of commands.

pub mod demo;
mod files;
mod fit;
mod matching;
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
    /// Serve the pages and the API
    Serve(serve::Serve),
    /// Do the background work only, beside `serve --no-workers` on PostgreSQL
    Work(work::Work),
    #[command(flatten)]
    Operate(operate::Command),
    /// Serve example data on this machine
    Demo(demo::Demo),
}

/// Runs the command that the process was started with.
///
/// Exit 0: answered; 1: the document is invalid, or the command failed; 2: usage.
pub fn run() -> ExitCode {
    match Cli::parse().command {
        Command::Matching(command) => matching::run(command),
        Command::Fit(args) => fit::run(&args),
        Command::Serve(args) => serve::run(args),
        Command::Work(args) => work::run(args),
        Command::Operate(command) => operate::run(command),
        Command::Demo(args) => demo::run(&args),
    }
}
