use proptest::prelude::*;

use super::*;

/// Decodes a query string into pairs, as a web server does.
fn decoded(query: &str) -> Vec<(String, String)> {
    let decode = |text: &str| {
        let mut bytes = Vec::new();
        let mut rest = text.bytes();
        while let Some(byte) = rest.next() {
            bytes.push(match byte {
                b'%' => {
                    let digits = [rest.next(), rest.next()].map(|digit| digit.expect("two digits"));
                    u8::from_str_radix(std::str::from_utf8(&digits).expect("ASCII"), 16).expect("hex")
                }
                b'+' => b' ',
                other => other,
            });
        }
        String::from_utf8(bytes).expect("UTF-8")
    };
    let pairs = query.split('&').filter(|pair| !pair.is_empty());
    pairs.map(|pair| pair.split_once('=').expect("a pair")).map(|(k, v)| (decode(k), decode(v))).collect()
}

fn parse(query: &str) -> (Query, Vec<Diagnostic>) {
    Query::parse(&decoded(query))
}

fn clean(query: &str) -> Query {
    let (query, faults) = parse(query);
    assert!(faults.is_empty(), "{faults:?}");
    query
}

/// Code, place and suggestions of each fault.
fn faults(query: &str) -> Vec<(&'static str, String, Vec<String>)> {
    parse(query).1.into_iter().map(|f| (f.code, f.path, f.suggestions)).collect()
}

#[test]
fn a_full_address_is_read_and_written_in_one_order() {
    let query = clean(
        "after=w_17&network=moh&kind=digital&role=repair&role=make&verified=2&capacity=40&material=petg,pla\
         &process=sewing&process=laser_cut&bbox=33.9,-4.7,41.9,5.5&radius=25&near=-1.28,36.8&region=Kisumu&country=ug,KE&q=+face%20shield+",
    );
    assert_eq!(query.countries, ["KE", "UG"]);
    assert_eq!(query.roles, [Role::Make, Role::Repair]);
    assert_eq!(query.near, Some(Near { lat: -1.28, lon: 36.8, radius_km: 25.0 }));
    assert_eq!(
        query.to_query_string(),
        "q=face%20shield&country=KE,UG&region=Kisumu&near=-1.28,36.8&radius=25&bbox=33.9,-4.7,41.9,5.5\
         &process=laser_cut,sewing&material=petg,pla&capacity=40&verified=2&role=make,repair&kind=digital&network=moh&after=w_17"
    );
}

#[test]
fn an_empty_form_asks_for_nothing() {
    let query = clean("q=&country=&process=&bbox=&verified=0&capacity=0");
    assert_eq!(query, Query::default());
    assert_eq!(query.to_query_string(), "");
}

#[test]
fn unknown_terms_are_said_with_suggestions_and_still_count() {
    let (query, faults) = parse("process=laser_cutt,sewing&material=plla&proces=x&role=mend&kind=digitl&country=Kenya");
    assert_eq!(query.processes, ["laser_cutt", "sewing"]);
    assert_eq!(query.materials, ["plla"]);
    assert_eq!(query.kind, None);
    let found: Vec<_> =
        faults.iter().map(|f| (f.code, f.path.as_str(), f.suggestions.first().map_or("", String::as_str))).collect();
    assert_eq!(
        found,
        [
            ("unknown_filter", "proces", "process"),
            ("unknown_term", "country", ""),
            ("unknown_term", "process", "laser_cut"),
            ("unknown_term", "material", "pla"),
            ("unknown_term", "role", "design"),
            ("unknown_term", "kind", "digital"),
        ]
    );
}

#[test]
fn names_lead_to_ids() {
    let suggestion = |typed: &str| faults(&format!("process={typed}")).remove(0).2.remove(0);
    assert_eq!(suggestion("Useremala"), "carpentry", "the Swahili name");
    assert_eq!(suggestion("Laser%20cutting"), "laser_cut");
    assert_eq!(suggestion("FDM"), "fdm_print");
}

#[test]
fn places_that_cannot_be_are_refused() {
    assert_eq!(faults("bbox=36,1,37,-1"), [("box", "bbox".into(), vec!["36,-1,37,1".into()])]);
    assert_eq!(faults("bbox=-4.7,133.9,5.5,141.9"), [("swapped", "bbox".into(), vec!["133.9,-4.7,141.9,5.5".into()])]);
    assert_eq!(faults("bbox=1,100,2,200")[0].0, "box");
    assert_eq!(faults("bbox=1,2,3")[0].0, "number");
    assert_eq!(faults("bbox=1,2,3,NaN")[0].0, "number");
    assert_eq!(faults("near=136.8,-1.28"), [("swapped", "near".into(), vec!["-1.28,136.8".into()])]);
    assert_eq!(faults("near=200,200")[0].0, "place");
    assert_eq!(faults("radius=10"), [("place", "radius".into(), Vec::new())]);
    assert_eq!(faults("near=0,0&radius=-1")[0].0, "range");
    assert_eq!(faults("verified=9&capacity=many").iter().map(|f| f.0).collect::<Vec<_>>(), ["number", "range"]);
    assert_eq!(faults("q=a&q=b")[0].0, "repeated");
}

#[test]
fn boxes_may_cross_the_antimeridian_or_come_from_a_dragged_map() {
    assert_eq!(
        clean("bbox=176,-20,-178,-12").bbox,
        Some(Bbox { west: 176.0, south: -20.0, east: -178.0, north: -12.0 })
    );
    assert_eq!(
        clean("bbox=176,-20,182,-12").bbox,
        Some(Bbox { west: 176.0, south: -20.0, east: -178.0, north: -12.0 })
    );
    assert_eq!(clean("bbox=-540,-85,540,85").bbox, Some(Bbox { west: -180.0, south: -85.0, east: 180.0, north: 85.0 }));
}

#[test]
fn every_country_code_is_one_of_two_capitals_in_order() {
    assert!(COUNTRIES.iter().all(|code| code.len() == 2 && code.chars().all(|c| c.is_ascii_uppercase())));
    assert!(COUNTRIES.is_sorted());
}

/// A tailor in Kisumu with a laser cutter.
fn matched(query: &str) -> bool {
    let capabilities = [
        CapabilityFacts { process: "sewing", materials: &["cotton", "polycotton"], capacity: 60.0 },
        CapabilityFacts { process: "laser_cut", materials: &[], capacity: 8.0 },
        CapabilityFacts { process: "thatching", materials: &["reed"], capacity: 1.0 },
    ];
    let text = search_text("Atelier Élan: sare na barakoa, ng'ombe leather");
    let facts = Facts {
        text: &text,
        country: Some("KE"),
        places: &["nyanza", "kisumu"],
        location: Some((-0.0917, 34.768)),
        capabilities: &capabilities,
        verified: 3,
        roles: &[Role::Make, Role::Repair],
        networks: &["moh"],
    };
    parse(query).0.matches(&facts)
}

#[test]
fn each_field_narrows() {
    let cases = [
        ("", "country=UG"),
        ("country=KE,UG", "country=TZ,UG"),
        ("region=NYANZA", "region=Coast"),
        ("region=Kisumu", "region=Kis"),
        ("q=elan%20bara", "q=elan%20shield"),
        ("q=ngombe", "q=lan"),
        ("near=-0.1,34.75&radius=5", "near=-1.28,36.8&radius=200"),
        ("bbox=34,-1,35,1", "bbox=35,-1,36,1"),
        ("process=cutting", "process=welding"),
        ("process=welding,sewing", "process=additive"),
        ("process=thatching", "process=thatch"),
        ("material=cotton", "process=sewing&material=petg"),
        ("process=laser_cut&material=petg", "process=thatching&material=petg"),
        ("capacity=60", "capacity=61"),
        ("process=sewing&capacity=60", "process=laser_cut&capacity=60"),
        ("verified=3", "verified=4"),
        ("role=repair,recycle", "role=recycle"),
        ("kind=digital", "kind=digital&process=sewing"),
        ("kind=craft&process=thatching", "kind=digital&process=thatching"),
        ("network=moh", "network=ngo"),
        ("after=zzz", "country=KE&verified=5"),
    ];
    for (yes, no) in cases {
        assert!(matched(yes), "{yes} must match");
        assert!(!matched(no), "{no} must not match");
    }
}

#[test]
fn without_a_place_nothing_is_near() {
    let facts = Facts {
        text: "",
        country: None,
        places: &[],
        location: None,
        capabilities: &[],
        verified: 0,
        roles: &[],
        networks: &[],
    };
    assert!(Query::default().matches(&facts));
    assert!(!clean("bbox=-180,-90,180,90").matches(&facts));
    assert!(!clean("near=0,0&radius=20000").matches(&facts));
    assert!(!clean("country=KE").matches(&facts));
}

fn ids(all: Vec<&'static str>) -> impl Strategy<Value = Vec<String>> {
    prop::collection::vec(prop::sample::select(all).prop_map(str::to_owned), 0..4)
}

prop_compose! {
    fn any_query()(
        text in "[\\PC&&[^\u{0}]]{0,20}",
        region in "\\PC{0,12}",
        countries in ids(COUNTRIES.to_vec()),
        processes in ids(vocabulary::processes().iter().map(|p| p.id.as_str()).collect()),
        materials in ids(vocabulary::materials().iter().map(|m| m.id.as_str()).collect()),
        near in prop::option::of((-90.0..=90.0, -180.0..=180.0, 0.0..=20_000.0)),
        bbox in prop::option::of((-500.0..500.0, -90.0..=90.0, 0.0..400.0, 0.0..=1.0)),
        min_capacity in prop::option::of(0.0..1e9),
        verified in 0u8..=5,
        roles in prop::collection::vec(prop::sample::select(Role::ALL.to_vec()), 0..4),
        kind in prop::option::of(prop::sample::select(Kind::ALL.to_vec())),
        network in "[a-z0-9-]{0,10}",
        after in "[A-Za-z0-9_-]{0,20}",
    ) -> Query {
        Query {
            text, region, countries, processes, materials, min_capacity, verified, roles, kind, network, after,
            near: near.map(|(lat, lon, radius_km)| Near { lat, lon, radius_km }),
            bbox: bbox.map(|(west, south, width, share): (f64, f64, f64, f64)| Bbox {
                west, south, east: west + width, north: south + (90.0 - south) * share,
            }),
        }
    }
}

proptest! {
    #[test]
    fn what_is_written_reads_the_same(query in any_query()) {
        let query = query.normalise();
        let (read, faults) = Query::parse(&decoded(&query.to_query_string()));
        prop_assert_eq!(faults, vec![]);
        prop_assert_eq!(&read, &query);
        prop_assert_eq!(query.clone().normalise(), query);
    }

    #[test]
    fn anything_at_all_is_read_without_a_panic(pairs in prop::collection::vec((prop::sample::select(vec!["q", "near", "bbox", "radius", "process", "verified", "kind", "x"]), "\\PC{0,20}"), 0..6)) {
        let pairs: Vec<(String, String)> = pairs.into_iter().map(|(key, value)| (key.to_owned(), value)).collect();
        let (query, _) = Query::parse(&pairs);
        prop_assert_eq!(query.clone().normalise(), query);
    }
}
