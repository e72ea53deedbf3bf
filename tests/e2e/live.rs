//! The index that follows the journal, against one made anew from the same books, after random changes.

use api::map::cluster::Point;
use api::map::insights::Insights;
use api::map::{Asked, Index, Live};
use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};
use store::event::Actor;
use store::subscriptions::{self, Wish};
use store::workshops::{self, Listing};
use store::{Db, NetworkId, TimeDelta, accounts, capacity, event, networks};
use tests::db::{Outcome, Scratch};
use tests::in_world;
use tests::town::Town;
use tests::world::World;

use crate::insights::{ability, draw, fill};

const ROUNDS: usize = 12;
const CHANGES: usize = 6;
const FILTERS: usize = 15;

/// One change as people make them.
fn change(db: &mut Db, network: NetworkId, dice: &mut StdRng) -> store::Result<()> {
    let states = [Listing::Listed, Listing::Pending];
    let state = states[usize::from(dice.random_ratio(1, 5))];
    let all = workshops::in_state(db, state)?;
    if all.is_empty() {
        return Ok(());
    }
    let mut row = all[dice.random_range(0..all.len())].clone();
    let id = row.id;
    match dice.random_range(0..9) {
        0 => {
            row.public_lat = (row.public_lat + 1.5).min(80.0);
            row.about = "Moved up the river".to_owned();
            workshops::update(db, Actor::SETUP, row)?;
        }
        1 => {
            row.name = format!("Anew {}", dice.random_range(0..1000));
            workshops::update(db, Actor::SETUP, row)?;
        }
        2 => {
            workshops::set_listing(db, Actor::SETUP, id, states[usize::from(state == Listing::Listed)], "")?;
        }
        3 => {
            workshops::remove(db, Actor::SETUP, id, "gone")?;
        }
        4 => {
            workshops::confirm_true(db, Actor::SETUP, id)?;
        }
        5 => capacity::put(db, Actor::SETUP, ability(id, dice))?,
        6 => networks::join(db, Actor::SETUP, network, id)?,
        7 if networks::members(db, &[network])?.contains(&(network, id)) => {
            networks::leave(db, Actor::SETUP, network, id)?;
        }
        _ => {
            let mut changed = networks::find(db, network)?;
            changed.name = format!("Network {}", dice.random_range(0..1000));
            networks::update(db, Actor::SETUP, changed)?;
        }
    }
    Ok(())
}

/// Everything anybody could read of an index by a filter, as text.
fn told(asked: &Asked, zoom: u8, library: &[api::map::library::Shelved]) -> Result<[String; 3], serde_json::Error> {
    let points = asked.marks(zoom).into_iter().map(|mark| Point::of(mark, &asked.index));
    let mut points: Vec<String> = points.map(|point| serde_json::to_string(&point)).collect::<Result<_, _>>()?;
    points.sort_unstable();
    let listed: Vec<String> = asked.listed().iter().map(|listed| format!("{listed:?}")).collect();
    Ok([listed.join("\n"), points.join("\n"), serde_json::to_string(&Insights::of(asked, library))?])
}

/// The same filter put to another index.
fn beside(asked: &Asked, index: std::sync::Arc<Index>) -> Asked {
    let found = index.atlas.select(&asked.query);
    let (query, today) = (asked.query.clone(), asked.today);
    Asked { index, query, faults: Vec::new(), making: None, found, today }
}

in_world!(the_index_after_random_changes_is_the_one_made_anew, |world| async move {
    let town = Town::found(&world, "here").await?;
    let (like, network) = (town.workshop.clone(), town.network.id);
    let mut dice = StdRng::seed_from_u64(23);
    let mut own = StdRng::seed_from_u64(7);
    world.app.store.write(move |db| fill(db, &like, network, &mut own)).await?;
    let library = world.app.library.now(&world.app.store).await?;
    let replica = Live::default();
    for round in 0..ROUNDS {
        let mut own = StdRng::seed_from_u64(100 + round as u64);
        world.app.store.write(move |db| (0..CHANGES).try_for_each(|_| change(db, network, &mut own))).await?;
        // One replica looks at every change, the other at some.
        if round % 3 == 0 {
            replica.now(&world.app.store).await?;
        }
        compare(&world, &replica, &library, &mut dice, round % 3 == 0).await?;
    }
    // A day later records are older, and nothing was written.
    world.pass_hours(24 * 400).await?;
    compare(&world, &replica, &library, &mut dice, true).await?;
});

async fn compare(
    world: &World,
    replica: &Live,
    library: &[api::map::library::Shelved],
    dice: &mut StdRng,
    with_replica: bool,
) -> Result<(), tests::db::Failure> {
    let today = world.app.store.read(|db| Ok(db.now.date_naive())).await?;
    let fresh = Live::default().now(&world.app.store).await?;
    for number in 0..FILTERS {
        let pairs: Vec<(String, String)> = if number == 0 {
            Vec::new()
        } else {
            draw(dice, today).address.into_iter().map(|(key, value)| (key.to_owned(), value)).collect()
        };
        let asked = Asked::of(&world.app, &pairs).await?;
        let zoom = (number % 14) as u8;
        let expected = told(&beside(&asked, fresh.clone()), zoom, library)?;
        let mut others = vec![told(&asked, zoom, library)?];
        let ordered = std::sync::Arc::new(asked.index.ordered());
        others.push(told(&beside(&asked, ordered), zoom, library)?);
        if with_replica {
            others.push(told(&beside(&asked, replica.now(&world.app.store).await?), zoom, library)?);
        }
        for other in others {
            for (other, expected) in other.iter().zip(&expected) {
                assert_eq!(other, expected, "{pairs:?}");
            }
        }
    }
    Ok(())
}

/// PostgreSQL numbers events before they are committed; SQLite writes one after the other.
#[tokio::test]
async fn what_is_committed_behind_many_newer_events_is_missed_by_nobody() -> Outcome {
    let Some(scratch) = Scratch::postgres("live::what_is_committed_behind")? else { return Ok(()) };
    let world = World::start(scratch).await?;
    let town = Town::found(&world, "kwale").await?;
    let account = town.people.designer;
    let wish = Wish { filter: "country=KE".to_owned(), words: "Kenya".to_owned() };
    let follow = move |db: &mut Db| {
        let person = accounts::get(db, account)?.person_id;
        let id = subscriptions::follow(db, Actor::SETUP, person, &wish, TimeDelta::days(7))?;
        subscriptions::find(db, id)
    };
    world.pass_hours(1).await?;
    let subscription = world.app.store.write(follow).await?;
    let live = Live::default();
    live.now(&world.app.store).await?;

    // A change gets its number, and is committed only when told.
    let (begun, has_begun) = tokio::sync::oneshot::channel();
    let (go, told) = std::sync::mpsc::channel::<()>();
    let (store, id) = (world.app.store.clone(), town.workshop.id);
    let late = tokio::spawn(async move {
        let change = move |db: &mut Db| {
            let row = workshops::find(db, id)?;
            workshops::update(db, Actor::SETUP, workshops::Workshop { name: "Committed late".to_owned(), ..row })?;
            // Whoever waits may be gone when the test failed.
            let _heard = begun.send(());
            let _told = told.recv();
            Ok(())
        };
        store.write(change).await
    });
    has_begun.await?;
    let noise = move |db: &mut Db| {
        for _ in 0..600 {
            event::record(db, Actor::SETUP, "test", id, "noise", &event::Nothing {})?;
        }
        Ok(())
    };
    world.app.store.write(noise).await?;
    let name = |index: &Index| index.workshops().find(|one| one.id == id).map(|one| one.name.clone());
    assert_ne!(name(&*live.now(&world.app.store).await?).as_deref(), Some("Committed late"));
    let early = api::flows::subscriptions::news(&world.app, &subscription).await?;
    let looked = subscription.clone();
    world.app.store.write(move |db| api::flows::subscriptions::tell(db, &looked, &early)).await?;

    go.send(())?;
    late.await??;
    assert_eq!(name(&*live.now(&world.app.store).await?).as_deref(), Some("Committed late"));
    world.pass_hours(8 * 24).await?;
    api::workers::until_idle(&world.app).await?;
    let letters = world.letters("map_news").await?;
    assert_eq!(letters.len(), 1, "{letters:?}");
    assert_eq!(letters[0]["workshops"], serde_json::json!(["Committed late, Nairobi"]));
    Ok(())
}
