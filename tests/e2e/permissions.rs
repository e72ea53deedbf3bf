//! Every route × every role, and for addresses with objects × own, other's and missing.
//!
//! The table in `api::routes` says who may use a route; this test tries. A route that is not in the table cannot be
//! mounted, and a source file that mounts one past the table fails here too.

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::fs;
use std::path::Path;

use api::routes::{self, Access, Route};
use reqwest::Method;
use store::accounts;
use store::event::Actor;
use tests::browser::{Answer, Browser};
use tests::db::Failure;
use tests::in_world;
use tests::world::World;

use crate::fixtures::{Cast, Player, cells};

/// How a route answers a player.
#[derive(Debug, PartialEq, Eq)]
enum Verdict {
    /// It let them in (and may have said that their form was empty).
    Let,
    /// Sign in first.
    SignIn,
    /// Not with these roles.
    Forbidden,
    /// There is nothing here.
    Missing,
    /// It broke, or answered something else.
    Broken(u16),
}

fn verdict(answer: &Answer) -> Verdict {
    let status = answer.status.as_u16();
    match status {
        303 if answer.location().starts_with("/sign-in?next=") || answer.location() == "/sign-in" => Verdict::SignIn,
        401 if matches!(answer.problem().as_str(), "signed_out" | "bad_token") => Verdict::SignIn,
        403 => Verdict::Forbidden,
        404 | 410 => Verdict::Missing,
        200..=399 | 400 | 409 | 413 | 415 | 422 | 429 => Verdict::Let,
        other => Verdict::Broken(other),
    }
}

/// What the table says of a player, before the object in the address is looked at.
fn expected(access: Access, player: Player) -> Verdict {
    use Player as P;
    let held = match access {
        Access::Anyone | Access::Link => return Verdict::Let,
        _ if player.is_stranger() => return Verdict::SignIn,
        Access::SignedIn | Access::Member => true,
        Access::Designer => player == P::Designer,
        Access::Coordinator => player == P::Coordinator,
        Access::Admin => player == P::Admin,
    };
    if held { Verdict::Let } else { Verdict::Forbidden }
}

fn is_api(route: &Route) -> bool {
    route.path.starts_with("/api/")
}

async fn visitor(world: &World, cast: &Cast, player: Player, api: bool) -> Result<Browser, Failure> {
    let Some(account) = cast.account(player) else { return world.visitor() };
    if player == Player::Expired {
        return if api { world.old_program(account).await } else { world.old_browser(account).await };
    }
    let visitor = if api { world.program(account).await? } else { world.browser(account).await? };
    if player == Player::Revoked {
        world.app.store.write(move |db| accounts::sign_out_everywhere(db, Actor::SETUP, account)).await?;
    }
    Ok(visitor)
}

/// The players' browsers and programs. Those who only look keep theirs; whoever sends something gets a fresh one, since
/// a POST may sign its player out.
struct Stage<'a> {
    world: &'a World,
    cast: &'a Cast,
    readers: HashMap<(Player, bool), Browser>,
}

impl Stage<'_> {
    async fn attempt(&mut self, player: Player, route: &Route, address: &str) -> Result<Answer, Failure> {
        let api = is_api(route);
        if route.method == "GET" {
            let reader = match self.readers.entry((player, api)) {
                Entry::Occupied(known) => known.into_mut(),
                Entry::Vacant(new) => new.insert(visitor(self.world, self.cast, player, api).await?),
            };
            return reader.get(address).await;
        }
        let browser = visitor(self.world, self.cast, player, api).await?;
        match Method::from_bytes(route.method.as_str().as_bytes())? {
            Method::POST if !api => browser.post(address, &[]).await,
            other => browser.send_json(other, address, &serde_json::json!({})).await,
        }
    }
}

/// The address with a value that names nothing for every `{…}`.
fn missing(path: &str) -> String {
    let mut address = String::new();
    let mut rest = path;
    while let Some((before, after)) = rest.split_once('{') {
        address += before;
        address += "00000000-0000-7000-8000-000000000000";
        rest = after.split_once('}').map_or("", |(_, after)| after);
    }
    address + rest
}

in_world!(every_route_lets_in_whom_the_table_names, |world| async move {
    let cast = Cast::assemble(&world).await?;
    let mut stage = Stage { world: &world, cast: &cast, readers: HashMap::new() };
    let mut wrong = Vec::new();
    for route in routes::all() {
        // Whoever signs out everywhere takes the readers of their account along.
        if route.path.ends_with("/sign-out-everywhere") {
            stage.readers.clear();
        }
        for player in Player::ALL {
            let expected = |player| expected(route.access, player);
            let mut tries = Vec::new();
            if route.path.contains('{') {
                let Some(cells) = cells(&world, &cast, route).await? else {
                    wrong.push(format!("{}: no cells in fixtures.rs", route.path));
                    break;
                };
                tries.extend(cells.into_iter().map(|cell| {
                    let there = cell.players.contains(&player) || expected(player) != Verdict::Let;
                    (cell.address, if there { expected(player) } else { Verdict::Missing })
                }));
                let nothing = if expected(player) == Verdict::Let { Verdict::Missing } else { expected(player) };
                tries.push((missing(route.path), nothing));
            } else {
                tries.push((route.path.to_owned(), expected(player)));
            }
            for (address, expected) in tries {
                let answer = stage.attempt(player, route, &address).await?;
                let found = verdict(&answer);
                // A page that everybody may see may lead on to sign-in as its ordinary answer.
                let leads_on = expected == Verdict::Let
                    && found == Verdict::SignIn
                    && answer.status == 303
                    && matches!(route.access, Access::Anyone | Access::Link | Access::SignedIn);
                // A token that counts no more is refused wherever somebody is asked for, also where nobody need be.
                let dead = player.is_stranger() && player != Player::Anonymous;
                let dead_token = found == Verdict::SignIn && is_api(route) && dead;
                if found != expected && !leads_on && !dead_token {
                    wrong.push(format!("{} {address} as {player:?}: {found:?}, not {expected:?}", route.method));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
});

in_world!(every_form_carries_the_token_of_its_session, |world| async move {
    let cast = Cast::assemble(&world).await?;
    let mut wrong = Vec::new();
    for route in routes::all().filter(|route| route.method == Method::POST.as_str() && !is_api(route)) {
        let player = match route.access {
            Access::Member => Player::Member,
            Access::Coordinator => Player::Coordinator,
            Access::Admin => Player::Admin,
            Access::Anyone | Access::Link | Access::SignedIn | Access::Designer => Player::Designer,
        };
        let cells = cells(&world, &cast, route).await?.unwrap_or_default();
        let Some(address) = cells.into_iter().next().map(|cell| cell.address) else {
            wrong.push(format!("{}: no cells in fixtures.rs", route.path));
            continue;
        };
        for token in ["", "0000000000000000000000000000000000000000000"] {
            let browser = visitor(&world, &cast, player, false).await?;
            let sent = browser.request(Method::POST, &address).form(&[("csrf", token)]);
            let answer = browser.send(sent).await?;
            if answer.status != 403 {
                wrong.push(format!("{address} with a wrong token: {}", answer.status));
            }
        }
        let browser = visitor(&world, &cast, player, false).await?;
        let csrf = browser.csrf();
        let sent = browser.request(Method::POST, &address).header("sec-fetch-site", "cross-site");
        let answer = browser.send(sent.form(&[("csrf", csrf)])).await?;
        if answer.status != 403 {
            wrong.push(format!("{address} from another site: {}", answer.status));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
});

in_world!(no_cookie_opens_an_api_route, |world| async move {
    let cast = Cast::assemble(&world).await?;
    for route in routes::all().filter(|route| is_api(route)) {
        if matches!(route.access, Access::Anyone | Access::Link) {
            continue;
        }
        let browser = visitor(&world, &cast, Player::Admin, false).await?;
        let method = Method::from_bytes(route.method.as_str().as_bytes())?;
        let answer = browser.send_json(method, &missing(route.path), &serde_json::json!({})).await?;
        assert_eq!(verdict(&answer), Verdict::SignIn, "{} {}", route.method, route.path);
    }
});

#[test]
fn no_route_is_mounted_past_the_table() -> Result<(), Failure> {
    fn scan(folder: &Path, found: &mut Vec<String>) -> std::io::Result<()> {
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            if path.is_dir() {
                scan(&path, found)?;
            } else if path.extension().is_some_and(|kind| kind == "rs") && !path.ends_with("src/routes.rs") {
                let text = fs::read_to_string(&path)?;
                for mark in ["web::resource(", "web::scope(", ".service(", "#[get(", "#[post(", ".route(\""] {
                    if text.contains(mark) {
                        found.push(format!("{} has {mark}", path.display()));
                    }
                }
            }
        }
        Ok(())
    }
    let mut found = Vec::new();
    scan(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../api/src"), &mut found)?;
    assert!(found.is_empty(), "{}", found.join("\n"));
    Ok(())
}

#[test]
fn a_path_stands_in_the_table_once_a_method() {
    let mut seen: Vec<(&str, &str)> = Vec::new();
    for route in routes::all() {
        let this = (route.method.as_str(), route.path);
        assert!(!seen.contains(&this), "{this:?} stands there twice");
        seen.push(this);
    }
}
