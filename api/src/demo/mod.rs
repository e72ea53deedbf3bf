//! A demonstration that looks lived in: invented producers in real towns, weeks of orders behind them, and a drill
//! network that holds the worked Kenya case.
//!
//! Nothing is written past the flows: the clock of the (drill) database is set back, and the same use cases that people
//! use are stepped day by day until today.

pub mod drill;
mod people;
mod producers;
mod story;

use std::sync::Arc;

use store::event::Actor;
use store::{StoreError, TimeDelta};

use crate::app::App;

/// The password of every demo login.
pub const PASSWORD: &str = "karakana-demo";

/// One login per role.
pub const LOGINS: [(&str, &str); 7] = [
    ("designer", "designer@example.org"),
    ("workshop", "workshop@example.org"),
    ("coordinator", "coordinator@example.org"),
    ("scout", "scout@example.org"),
    ("inspector", "inspector@example.org"),
    ("receiver", "receiver@example.org"),
    ("admin", "admin@example.org"),
];

/// How far back the oldest order began, in days.
const DAYS: i64 = 56;

/// Fills an empty drill database. `say` tells a person how far it is.
pub async fn fill(app: &Arc<App>, say: impl Fn(&str)) -> anyhow::Result<()> {
    say("the design library");
    crate::library::install(app).await?;
    set_clock(app, -DAYS * 86_400).await?;
    say("people, networks and producers");
    let hash = app.passwords.hash(PASSWORD.to_owned()).await?;
    let cast = app.store.write(move |db| people::settle_in(db, &hash)).await?;
    let cast = Arc::new(cast);
    let known = cast.clone();
    app.store.write(move |db| producers::open(db, &known)).await?;
    story::live(app, &cast, DAYS, &say).await?;
    say("the Kenya drill");
    app.store.write(move |db| drill::open(db, &cast)).await?;
    crate::workers::until_idle(app).await?;
    Ok(())
}

/// Fills an empty drill database with the cast, the design library and the Kenya drill only; quick, for tests.
pub async fn fill_drill(app: &App) -> anyhow::Result<()> {
    crate::library::install(app).await?;
    let hash = app.passwords.hash(PASSWORD.to_owned()).await?;
    app.store
        .write(move |db| {
            let cast = people::settle_in(db, &hash)?;
            drill::open(db, &cast)
        })
        .await?;
    Ok(())
}

/// Moves the drill clock by so many seconds.
async fn set_clock(app: &App, seconds: i64) -> Result<(), StoreError> {
    app.store.write(move |db| store::clock::shift(db, seconds).map(|_| ())).await
}

/// The day so many days after the store's present one.
fn day_from_now(db: &store::Db, days: i64) -> store::NaiveDate {
    db.now.date_naive() + TimeDelta::days(days)
}

/// Who sets things up.
const SETUP: Actor = Actor::SETUP;
