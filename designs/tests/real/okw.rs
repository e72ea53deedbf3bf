//! All published records of workshops: how many are read, taken and turned down, and what is known of them.

use std::collections::BTreeMap;

use designs::okw::{self, Dialect, Facility, Item, Tier};

use crate::{Outcome, shared};

struct Read {
    dialect: Option<Dialect>,
    good: Vec<Facility>,
    bad: usize,
}

fn read(test: &str, name: &str) -> std::io::Result<Option<Read>> {
    let Some(path) = shared(test, &format!("okw/{name}"))? else {
        return Ok(None);
    };
    let (mut good, mut bad) = (Vec::new(), 0);
    let summary = okw::read(name, &std::fs::read(path)?, None, |item| match item {
        Item::Good(facility) => good.push(*facility),
        Item::Bad(_) => bad += 1,
    });
    Ok(Some(Read { dialect: summary.dialect, good, bad }))
}

#[test]
fn every_published_file_is_read() -> Outcome {
    let files = [
        ("fablabs_merged_okw.json", Dialect::Fablabs, 2272, 0),
        ("iop_okw_source_01_first300.json", Dialect::Flat, 300, 0),
        ("bzh_fablabs.geojson", Dialect::GeoJson, 121, 0),
        // One has latitude and longitude swapped.
        ("spaceapi_hackerspaces_2024.json", Dialect::SpaceApi, 164, 1),
        ("african_tech_hubs_2025.csv", Dialect::Csv, 507, 0),
        ("ima_makeafrica_labs.csv", Dialect::Csv, 56, 0),
        ("ima_africa_machines.csv", Dialect::Csv, 10, 0),
        ("okw_helpful/RobTestOKWForSewing.yml", Dialect::Atoms, 1, 0),
        // It has no name.
        ("okw_helpful/RobsArduinoShop.yml", Dialect::Atoms, 0, 1),
        ("okw_helpful/james-kitchen.yml", Dialect::Atoms, 1, 0),
    ];
    for (name, dialect, good, bad) in files {
        let Some(found) = read("okw::every_published_file_is_read", name)? else {
            return Ok(());
        };
        assert_eq!((found.dialect, found.good.len(), found.bad), (Some(dialect), good, bad), "{name}");
        let records: Vec<_> = found.good.iter().map(|facility| facility.record.clone()).collect();
        let mut again = Vec::new();
        okw::read("again.json", okw::to_json(&records, Tier::Full, false).as_bytes(), None, |item| match item {
            Item::Good(facility) => again.push(facility.record),
            Item::Bad(bad) => panic!("{name}: {bad:?}"),
        });
        assert!(again == records, "{name} comes back as it went out");
    }
    Ok(())
}

#[test]
fn labs_become_workshops_that_can_be_matched() -> Outcome {
    let Some(labs) = read("okw::labs_become_workshops_that_can_be_matched", "fablabs_merged_okw.json")? else {
        return Ok(());
    };
    let able = labs.good.iter().filter(|lab| !lab.abilities.is_empty()).count();
    let placed = labs.good.iter().filter(|lab| lab.place.is_some()).count();
    assert!(able >= 1193, "{able} labs can do something");
    assert_eq!(placed, 2069);
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    let abilities = labs.good.iter().flat_map(|lab| &lab.abilities);
    abilities.for_each(|ability| *counts.entry(ability.process.as_str()).or_default() += 1);
    assert!(counts["laser_cut"] > 700 && counts["fdm_print"] > 250, "{counts:?}");
    let machines: usize = labs.good.iter().map(|lab| lab.machines.len()).sum();
    let unknown: usize = labs.good.iter().map(|lab| lab.unknown_words.len()).sum();
    assert!(unknown * 4 < machines, "{unknown} of {machines} machines mean nothing");
    Ok(())
}
