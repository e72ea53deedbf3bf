//! The arrows between the rooms point one way.

use std::collections::{BTreeMap, BTreeSet};

use cargo_metadata::{CargoOpt, DependencyKind, MetadataCommand};
use tests::db::Outcome;

/// Each room with the rooms it may use.
const MAY_USE: &[(&str, &[&str])] = &[
    ("designs", &[]),
    ("matcher", &["designs"]),
    ("notifier", &[]),
    ("store", &["designs"]),
    ("api", &["designs", "matcher", "notifier", "store"]),
    ("tests", &["api", "designs", "matcher", "notifier", "store"]),
];

/// Crates that one room alone may use.
const ONLY_IN: &[(&str, &[&str])] = &[
    ("diesel", &["store", "tests"]),
    ("lettre", &["notifier"]),
    ("actix-web", &["api"]),
    ("good_lp", &["matcher"]),
    ("highs", &["matcher"]),
    ("tokio", &["store", "notifier", "api", "tests"]),
];

#[test]
fn rooms_use_only_what_they_may() -> Outcome {
    let manifest = concat!(env!("CARGO_MANIFEST_DIR"), "/../Cargo.toml");
    let house = MetadataCommand::new().manifest_path(manifest).features(CargoOpt::AllFeatures).no_deps().exec()?;
    let uses: BTreeMap<String, BTreeSet<String>> = house
        .packages
        .iter()
        .map(|room| {
            let used = room.dependencies.iter().filter(|d| d.kind == DependencyKind::Normal);
            (room.name.to_string(), used.map(|d| d.name.clone()).collect())
        })
        .collect();
    assert_eq!(uses.len(), MAY_USE.len(), "a room was added or removed: say here what it may use");
    for (room, may) in MAY_USE {
        let used = uses.get(*room).ok_or_else(|| format!("no room {room}"))?;
        for other in MAY_USE.iter().map(|(name, _)| *name).filter(|name| used.contains(*name)) {
            assert!(may.contains(&other), "{room} uses {other}");
        }
    }
    for (name, rooms) in ONLY_IN {
        for (room, used) in &uses {
            assert!(!used.contains(*name) || rooms.contains(&room.as_str()), "{room} uses {name}");
        }
    }
    Ok(())
}
