//! Which networks a request may be posted to, and which are meant when nobody says.

use std::collections::{BTreeMap, BTreeSet};

use store::networks::{self, Network};
use store::{Db, NetworkId};

use super::post::Wanted;

/// The networks one may post to, each with the countries of its workshops. Exercises and real work never mix.
pub fn open_networks(db: &mut Db, drill: bool) -> store::Result<Vec<(Network, BTreeMap<String, usize>)>> {
    let all: Vec<Network> = networks::all(db)?.into_iter().filter(|network| drill || !network.drill).collect();
    let mut countries: BTreeMap<NetworkId, BTreeMap<String, usize>> = BTreeMap::new();
    for (network, country, count) in networks::countries(db)? {
        countries.entry(network).or_default().insert(country, usize::try_from(count).unwrap_or_default());
    }
    let with_countries = |network: Network| {
        let countries = countries.remove(&network.id).unwrap_or_default();
        (network, countries)
    };
    Ok(all.into_iter().map(with_countries).collect())
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
