//! `karakana okw follow` and its kin: instances whose public records come in here by themselves.

use std::io::Write;

use anyhow::{Result, bail};
use clap::Args;
use store::event::Actor;
use store::following::{self, Following};
use store::imports::Source;
use store::{Db, Store, clock};

use super::files;
use crate::config::Settings;
use crate::flows::following::{Act, Wanted, act, begin};
use crate::json::following::FollowingView;
use crate::outside::Outside;
use crate::web::Checks;

/// Which instance to follow.
#[derive(Args)]
pub struct Follow {
    /// Its address, such as https://karakana.example
    address: String,
    /// What its source is called here
    #[arg(long)]
    name: String,
    /// What may be done with its records, such as CC-BY-4.0
    #[arg(long)]
    licence: String,
    #[command(flatten)]
    settings: Settings,
}

/// Which are followed.
#[derive(Args)]
pub struct List {
    /// Answer as JSON
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    settings: Settings,
}

/// What to do with one that is followed.
#[derive(Args)]
pub struct Change {
    /// The source's short name
    source: String,
    /// pause, resume, ask (now), anew (all of it), end (its records stay) or take_off (they leave the map)
    act: String,
    #[command(flatten)]
    settings: Settings,
}

/// Begins to follow; a running instance asks at once.
pub async fn follow(args: Follow) -> Result<bool> {
    let config = args.settings.load()?;
    let store = Store::open(&config.database, 1)?;
    let outside = Outside::new(store.read(clock::is_drill).await?);
    let own = config.public_url.unwrap_or_default();
    let mut checks = Checks::default();
    let wanted = Wanted::checked(&mut checks, &outside, &own, [&args.name, &args.licence, &args.address]);
    if let Some(wrong) = checks.errors.first() {
        bail!("{}: {}", wrong.path, wrong.code);
    }
    store.write(move |db| begin(db, Actor::SETUP, wanted)).await?;
    writeln!(std::io::stdout().lock(), "Followed. The running instance reads it within a minute.")?;
    Ok(true)
}

/// Says how far each is.
pub async fn list(args: List) -> Result<bool> {
    let store = Store::open(&args.settings.load()?.database, 1)?;
    let all: Vec<FollowingView> = store.read(following::all).await?.into_iter().map(FollowingView::from).collect();
    if args.json {
        files::create_json(None, &all)?;
        return Ok(true);
    }
    let mut out = std::io::stdout().lock();
    for one in all {
        let read = one.fetched_at.map_or("not read yet".to_owned(), |at| format!("read {}", at.format("%F %H:%M UTC")));
        let error = one.error.map(|code| format!(", {code} ({} times)", one.failures)).unwrap_or_default();
        writeln!(out, "{}: {} ({}), {read}{error}", one.source, one.address, one.state)?;
    }
    Ok(true)
}

/// Pauses, resumes, hastens or ends one.
pub async fn change(args: Change) -> Result<bool> {
    let Some(what) = Act::from_word(&args.act) else {
        bail!("'{}' is none of: pause, resume, ask, anew, end, take_off", args.act);
    };
    let store = Store::open(&args.settings.load()?.database, 1)?;
    let name = args.source.clone();
    let change = move |db: &mut Db| {
        let all: Vec<(Following, Source)> = following::all(db)?;
        match all.into_iter().find(|(_, source)| source.slug == name) {
            Some((known, _)) => act(db, Actor::SETUP, known.id, what).map(|()| true),
            None => Ok(false),
        }
    };
    if !store.write(change).await? {
        bail!("'{}' is not followed", args.source);
    }
    Ok(true)
}
