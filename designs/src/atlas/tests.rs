use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;

use super::*;
use crate::query::{Bbox, CapabilityFacts, Day, Facts, Near, Query, Range, distance_km, search_text};

/// Process, materials, capacity, least lot, envelope.
type Ability = (&'static str, Vec<&'static str>, f64, u64, Option<[f64; 3]>);

/// A workshop with everything of its own, as tests make them up.
#[derive(Clone, Debug)]
struct Made {
    text: String,
    machines: String,
    country: &'static str,
    town: &'static str,
    place: Option<(f64, f64)>,
    abilities: Vec<Ability>,
    verified: u8,
    verified_on: Option<Day>,
    known_on: Option<Day>,
    stale: bool,
    roles: Vec<Role>,
    door: Option<Door>,
    languages: Vec<&'static str>,
    networks: Vec<&'static str>,
}

const WORDS: [&str; 8] = ["shirt", "shield", "lathe", "laser", "bench", "beehive", "barakoa", "sare"];
const TOWNS: [(&str, &str); 5] =
    [("KE", "kisumu"), ("KE", "nairobi"), ("UG", "kampala"), ("FJ", "suva"), ("TZ", "mwanza")];
const PROCESSES: [&str; 5] = ["sewing", "laser_cut", "fdm_print", "carpentry", "thatching"];
const MATERIALS: [&str; 4] = ["cotton", "pla", "plywood", "reed"];

fn some<T: Clone + std::fmt::Debug + 'static>(all: &[T], most: usize) -> impl Strategy<Value = Vec<T>> {
    prop::collection::vec(prop::sample::select(all.to_vec()), 0..=most)
}

fn place() -> impl Strategy<Value = (f64, f64)> {
    let rounded = |degrees: f64| (degrees * 1e4).round() / 1e4;
    (-25.0..25.0, prop_oneof![20.0..50.0, 170.0..180.0, -180.0..-170.0])
        .prop_map(move |(lat, lon): (f64, f64)| (rounded(lat), rounded(lon)))
}

fn day() -> impl Strategy<Value = Option<Day>> {
    prop::option::of(1_u8..=12).prop_map(|month| month.and_then(|month| format!("2026-{month:02}-10").parse().ok()))
}

prop_compose! {
    fn workshop()(
        (text, machines) in (some(&WORDS, 4), some(&WORDS, 2)),
        (country, town) in prop::sample::select(TOWNS.to_vec()),
        place in prop::option::weighted(0.9, place()),
        abilities in prop::collection::vec(
            (
                prop::sample::select(PROCESSES.to_vec()),
                some(&MATERIALS, 2),
                (0_u32..200).prop_map(f64::from),
                prop::sample::select(vec![0_u64, 1, 5, 20, 500, 5000]),
                prop::option::of(prop::sample::select(vec![[100.0, 200.0, 300.0], [500.0, 600.0, 20.0]])),
            ),
            0..4,
        ),
        (verified, verified_on, known_on, stale) in (0_u8..=5, day(), day(), prop::bool::weighted(0.2)),
        roles in some(&Role::ALL, 2),
        door in prop::option::of(prop::sample::select(Door::ALL.to_vec())),
        (languages, networks) in (some(&["sw", "en", "luo"], 2), some(&["moh", "ngo"], 1)),
    ) -> Made {
        let mut roles = roles;
        roles.dedup();
        Made {
            text: search_text(&text.join(" ")), machines: search_text(&machines.join(" ")),
            country, town, place, abilities, verified, verified_on, known_on, stale, roles, door, languages, networks,
        }
    }
}

prop_compose! {
    fn query()(
        (text, machine) in (prop_oneof![Just(""), Just("sh"), Just("bar sare"), Just("kis"), Just("ken"), Just("printing"), Just("zzz")], prop_oneof![3 => Just(""), 1 => Just("la")]),
        countries in some(&["KE", "UG", "FJ"], 2),
        region in prop_oneof![4 => Just(""), 1 => Just("Suva")],
        near in prop::option::weighted(0.3, (place(), 1.0..4000.0)),
        bbox in prop::option::weighted(0.4, (place(), place())),
        (processes, materials) in (some(&["cutting", "sewing", "additive", "thatching"], 2), some(&MATERIALS, 1)),
        size_mm in prop::option::weighted(0.2, Just([250.0, 90.0, 150.0])),
        (from, to) in (prop::option::weighted(0.3, 0.0..100.0), prop::option::weighted(0.3, 100.0..200.0)),
        least in prop::option::weighted(0.2, 1.0..30.0),
        (verified, since) in (prop_oneof![3 => Just(0_u8), 1 => Just(3_u8)], day()),
        roles in some(&Role::ALL, 1),
        doors in some(&Door::ALL, 1),
        (languages, network, old) in (some(&["sw", "fr"], 1), prop_oneof![4 => Just(""), 1 => Just("moh")], any::<bool>()),
    ) -> Query {
        let owned = |all: Vec<&str>| all.into_iter().map(str::to_owned).collect();
        Query {
            text: text.to_owned(), machine: machine.to_owned(), region: region.to_owned(), network: network.to_owned(),
            countries: owned(countries), processes: owned(processes), materials: owned(materials), languages: owned(languages),
            near: near.map(|((lat, lon), radius_km)| Near { lat, lon, radius_km }),
            // West may come out above east: a box across the antimeridian.
            bbox: bbox.map(|(a, b)| Bbox { west: a.1, east: b.1, south: a.0.min(b.0), north: a.0.max(b.0) }),
            size_mm, capacity: Range { from, to }, batch: Range { from: least, to: None },
            verified, since: since.filter(|_| verified > 0), roles, doors, old,
            ..Query::default()
        }
    }
}

impl Made {
    fn facts<T>(&self, then: impl FnOnce(&Facts<'_>) -> T) -> T {
        let capabilities: Vec<CapabilityFacts> = self
            .abilities
            .iter()
            .map(|(process, materials, capacity, min_lot, envelope_mm)| CapabilityFacts {
                process,
                materials,
                envelope_mm: *envelope_mm,
                tolerance_mm: None,
                certificates: &[],
                unit: if *process == "sewing" { CapacityUnit::Pieces } else { CapacityUnit::Hours },
                capacity: *capacity,
                min_lot: *min_lot,
            })
            .collect();
        then(&Facts {
            text: &self.text,
            machines: &self.machines,
            products: "",
            country: Some(self.country),
            places: &[self.town],
            place_text: &format!("{} {}", self.town, if self.country == "KE" { "kenya quenia" } else { "" }),
            location: self.place,
            capabilities: &capabilities,
            verified: self.verified,
            verified_on: self.verified_on,
            known_on: self.known_on,
            stale: self.stale,
            roles: &self.roles,
            door: self.door,
            languages: &self.languages,
            networks: &self.networks,
        })
    }
}

fn atlas(all: &[Made]) -> Atlas {
    let mut builder = Builder::default();
    for made in all {
        made.facts(|facts| builder.add(facts));
    }
    builder.build()
}

/// A place to ten metres, as numbers that can be compared.
fn close((lat, lon): (f64, f64)) -> (i64, i64) {
    ((lat * 1e4).round() as i64, (lon * 1e4).round() as i64)
}

fn recent() -> (Day, Day) {
    ("2026-08-25".parse().expect("a day"), "2026-03-01".parse().expect("a day"))
}

proptest! {
    #[test]
    fn it_finds_what_looking_at_each_finds(all in prop::collection::vec(workshop(), 0..60), queries in prop::collection::vec(query(), 1..6)) {
        let atlas = atlas(&all);
        for query in queries {
            let filter = query.filter();
            let expected: BTreeSet<u32> = (0..all.len() as u32).filter(|n| all[*n as usize].facts(|facts| filter.matches(facts))).collect();
            let found = atlas.select(&query);
            prop_assert_eq!(found.len(), expected.len());
            let numbers: BTreeSet<u32> = atlas.numbers(&found).into_iter().collect();
            prop_assert_eq!(numbers, expected, "{:?}", query);
        }
    }

    #[test]
    fn what_came_late_is_found_like_the_rest(
        all in prop::collection::vec(workshop(), 1..60),
        changes in prop::collection::vec((0_usize..60, prop::option::of(workshop())), 0..20),
        (query, zoom) in (query(), 0_u8..=18),
    ) {
        // Each change takes a workshop away or puts another in its place; the first word on each holds.
        let first = atlas(&all);
        let mut now: BTreeMap<u32, &Made> = (0..).zip(&all).collect();
        let mut late = first.beside();
        let mut gone = Vec::new();
        for (at, made) in &changes {
            let at = (at % all.len()) as u32;
            if now.remove(&at).is_some() {
                gone.push(at);
                if let Some(made) = made {
                    now.insert(made.facts(|facts| late.add(facts)), made);
                }
            }
        }
        let changed = first.with(late, gone);
        let made: Vec<Made> = now.values().map(|made| (*made).clone()).collect();
        let fresh = atlas(&made);
        // Numbers of the fresh one, in the order of those of the changed one.
        let number_of: BTreeMap<u32, u32> = now.keys().copied().zip(0..).collect();
        let (found, expected) = (changed.select(&query), fresh.select(&query));
        let same = |numbers: Vec<u32>| numbers.into_iter().map(|number| number_of[&number]).collect::<BTreeSet<_>>();
        prop_assert_eq!(same(changed.numbers(&found)), fresh.numbers(&expected).into_iter().collect());
        prop_assert_eq!(changed.len(), fresh.len());
        let (recent, year) = recent();
        prop_assert_eq!(changed.tally(&found, recent, year), fresh.tally(&expected, recent, year));
        prop_assert_eq!(changed.bounds(&found), fresh.bounds(&expected));
        prop_assert_eq!(changed.middle(&found).map(close), fresh.middle(&expected).map(close));
        let told = |mark: &Mark| match *mark {
            Mark::One(lat, lon, _) => (close((lat, lon)), 1),
            Mark::Many(lat, lon, count) => (close((lat, lon)), count),
        };
        let drawn = |atlas: &Atlas, found| atlas.marks(found, zoom).iter().map(told).collect::<BTreeSet<_>>();
        prop_assert_eq!(drawn(&changed, &found), drawn(&fresh, &expected));
        let earlier = |a: u32, b: u32| a < b;
        let missing = |atlas: &Atlas, found| -> Vec<(String, f64)> {
            let missing = atlas.missing(found, (0.0, 36.0), earlier);
            missing.into_iter().map(|(process, _, km)| (process.to_owned(), km)).collect()
        };
        prop_assert_eq!(missing(&changed, &found), missing(&fresh, &expected));
        let feeds = |atlas: &Atlas, found| -> Vec<_> {
            let feeds = atlas.feeds(found, earlier);
            feeds.into_iter().map(|feed| (feed.family, feed.givers, feed.takers, feed.pair.map(|(.., km)| km))).collect()
        };
        prop_assert_eq!(feeds(&changed, &found), feeds(&fresh, &expected));
        for (late, fresh) in changed.with_roles(&found, 3).iter().zip(fresh.with_roles(&expected, 3)) {
            let mut late: Vec<u32> = late.iter().map(|number| number_of[number]).collect();
            late.sort_unstable();
            late.truncate(3);
            prop_assert_eq!(late, fresh);
        }
    }

    #[test]
    fn every_workshop_with_a_place_is_in_one_mark(all in prop::collection::vec(workshop(), 0..60), zoom in 0_u8..=18) {
        let atlas = atlas(&all);
        let placed = all.iter().filter(|made| made.place.is_some()).count();
        let everything = Query { old: true, ..Query::default() };
        let marks = atlas.marks(&atlas.select(&everything), zoom);
        let counted: usize = marks.iter().map(|mark| match mark { Mark::One(..) => 1, Mark::Many(_, _, count) => *count }).sum();
        prop_assert_eq!(counted, placed);
    }

    #[test]
    fn the_tally_is_what_counting_each_gives(all in prop::collection::vec(workshop(), 0..60), query in query()) {
        let atlas = atlas(&all);
        let found = atlas.select(&query);
        let (recent, year) = recent();
        let tally = atlas.tally(&found, recent, year);
        let chosen: Vec<&Made> = atlas.numbers(&found).into_iter().map(|n| &all[n as usize]).collect();
        prop_assert_eq!(tally.workshops, chosen.len());
        let towns: BTreeSet<_> = chosen.iter().map(|made| (made.country, made.town)).collect();
        prop_assert_eq!(tally.towns, towns.len());
        for cell in &tally.processes {
            let has = |made: &&&Made| made.abilities.iter().any(|one| one.0 == cell.code);
            prop_assert_eq!(cell.workshops, chosen.iter().filter(has).count());
            let all = chosen.iter().flat_map(|made| &made.abilities).filter(|one| one.0 == cell.code);
            prop_assert_eq!(cell.capacity.iter().sum::<f64>(), all.map(|one| one.2).sum::<f64>());
        }
        for (cells, count) in [(&tally.levels, chosen.len()), (&tally.ages, chosen.len()), (&tally.countries, chosen.len())] {
            prop_assert_eq!(cells.iter().map(|cell| cell.workshops).sum::<usize>(), count);
        }
        for cell in &tally.roles {
            let role = Role::from_code(&cell.code).expect("a role");
            prop_assert_eq!(cell.workshops, chosen.iter().filter(|made| made.roles.contains(&role)).count());
        }
        for cell in &tally.batches {
            let class = |lot: u64| BATCHES.iter().find(|(_, most)| lot <= u64::from(*most)).map(|(code, _)| *code);
            let has = |made: &&&Made| made.abilities.iter().any(|one| class(one.3) == Some(cell.code.as_str()));
            prop_assert_eq!(cell.workshops, chosen.iter().filter(has).count());
        }
    }
}

#[test]
fn no_answer_has_more_marks_than_a_map_can_draw() {
    let mut builder = Builder::default();
    for n in 0..20_000_u32 {
        let place = (f64::from(n % 141) - 70.0, f64::from(n / 141) * 2.5 - 178.0);
        builder.add(&Facts { location: Some(place), ..Facts::default() });
    }
    let atlas = builder.build();
    let all = atlas.select(&Query::default());
    for zoom in [0, 5, 12, 13, 18, 255] {
        let marks = atlas.marks(&all, zoom);
        assert!(!marks.is_empty() && marks.len() <= MOST_CELLS, "{} at {zoom}", marks.len());
    }
}

#[test]
fn what_is_missing_is_said_with_the_nearest_that_has_it() {
    let at = |process: &'static str, lon: f64| CapabilityFactsAt { process, lon };
    let mut builder = Builder::default();
    for one in [at("sewing", 36.0), at("pottery", 37.0), at("pottery", 40.0), at("welding", 39.0)] {
        one.add(&mut builder);
    }
    let atlas = builder.build();
    let here = atlas
        .select(&Query { bbox: Some(Bbox { west: 35.0, south: -1.0, east: 36.5, north: 1.0 }), ..Query::default() });
    let missing: Vec<_> = atlas
        .missing(&here, (0.0, 36.0), |a, b| a < b)
        .into_iter()
        .map(|(process, number, km)| (process, number, km.round()))
        .collect();
    assert_eq!(missing, [("pottery", 1, 111.0), ("welding", 3, 334.0)]);
    assert_eq!(distance_km((0.0, 36.0), (0.0, 37.0)).round(), 111.0);
}

/// One capability on the equator.
struct CapabilityFactsAt {
    process: &'static str,
    lon: f64,
}

impl CapabilityFactsAt {
    fn add(&self, builder: &mut Builder) {
        let capability = CapabilityFacts {
            process: self.process,
            materials: &[],
            envelope_mm: None,
            tolerance_mm: None,
            certificates: &[],
            unit: CapacityUnit::Hours,
            capacity: 1.0,
            min_lot: 0,
        };
        builder.add(&Facts { location: Some((0.0, self.lon)), capabilities: &[capability], ..Facts::default() });
    }
}

#[test]
fn leavings_go_to_the_nearest_that_takes_them() {
    let made = |lon: f64, role: Role, material: &'static str| Made {
        text: String::new(),
        machines: String::new(),
        country: "KE",
        town: "kisumu",
        place: Some((0.0, lon)),
        abilities: vec![("fdm_print", vec![material], 1.0, 0, None)],
        verified: 0,
        verified_on: None,
        known_on: None,
        stale: false,
        roles: vec![role],
        door: None,
        languages: Vec::new(),
        networks: Vec::new(),
    };
    let all = [
        made(34.0, Role::Make, "pla"),
        made(35.0, Role::Recycle, "pla"),
        made(38.0, Role::Recycle, "pla"),
        made(34.0, Role::Make, "plywood"),
    ];
    let atlas = atlas(&all);
    let feeds = atlas.feeds(&atlas.select(&Query::default()), |a, b| a < b);
    let told: Vec<_> =
        feeds.iter().map(|feed| (feed.family, feed.givers, feed.takers, feed.pair.map(|(a, b, _)| (a, b)))).collect();
    assert_eq!(
        told,
        [(crate::vocabulary::Family::Plastic, 1, 2, Some((0, 1))), (crate::vocabulary::Family::Wood, 1, 0, None)]
    );
}
