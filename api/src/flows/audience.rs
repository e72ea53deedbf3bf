//! Which networks a request may be posted to, and which are meant when nobody says.

use std::collections::{BTreeMap, BTreeSet};

use store::networks::{self, Network};
use store::{Db, workshops};

use super::post::Wanted;

/// The networks one may post to, each with the countries of its workshops. Exercises and real work never mix.
pub fn open_networks(db: &mut Db, drill: bool) -> store::Result<Vec<(Network, BTreeMap<String, usize>)>> {
    let all: Vec<Network> = networks::all(db)?.into_iter().filter(|network| drill || !network.drill).collect();
    let ids: Vec<_> = all.iter().map(|network| network.id).collect();
    let members = networks::members(db, &ids)?;
    let known: BTreeSet<_> = members.iter().map(|(_, workshop)| *workshop).collect();
    let known: Vec<_> = known.into_iter().collect();
    let country: BTreeMap<_, _> = workshops::some(db, &known)?.into_iter().map(|w| (w.id, w.country)).collect();
    Ok(all
        .into_iter()
        .map(|network| {
            let mut countries = BTreeMap::new();
            for (_, workshop) in members.iter().filter(|(id, _)| *id == network.id) {
                if let Some(code) = country.get(workshop) {
                    *countries.entry(code.clone()).or_insert(0) += 1;
                }
            }
            (network, countries)
        })
        .collect())
}

/// The networks with workshops where the pieces go: what is taken when nobody says.
pub fn usual_networks(db: &mut Db, drill: bool, wanted: &Wanted) -> store::Result<Vec<String>> {
    let there: BTreeSet<&str> = wanted.places.iter().map(|place| place.country.as_str()).collect();
    let open = open_networks(db, drill)?;
    let mixed = open.iter().any(|(network, _)| !network.drill);
    Ok(open
        .into_iter()
        .filter(|(network, _)| !(mixed && network.drill))
        .filter(|(_, countries)| countries.keys().any(|code| there.contains(code.as_str())))
        .map(|(network, _)| network.slug)
        .collect())
}
