use proptest::prelude::*;

use super::*;
use crate::vocabulary;

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
        "after=w_17&by=2026-12-24&pieces=500&design=face-shield&network=moh&language=SW,en&access=public&kind=digital\
         &role=repair&role=make&since=2026-01-01&verified=2&certificate=ISO9001&batch_to=20&batch=2&capacity_to=90\
         &capacity=40&unit=hours&size=300x200x100&product=shirt&machine=lathe&material=petg,pla&process=sewing\
         &process=laser_cut&bbox=33.9,-4.7,41.9,5.5&radius=25&near=-1.28,36.8&region=Kisumu&country=ug,KE&q=+face%20shield+",
    );
    assert_eq!(query.countries, ["KE", "UG"]);
    assert_eq!(query.roles, [Role::Make, Role::Repair]);
    assert_eq!(query.near, Some(Near { lat: -1.28, lon: 36.8, radius_km: 25.0 }));
    assert_eq!(
        query.to_query_string(),
        "q=face%20shield&country=KE,UG&region=Kisumu&near=-1.28,36.8&radius=25&bbox=33.9,-4.7,41.9,5.5\
         &process=laser_cut,sewing&material=petg,pla&machine=lathe&product=shirt&size=300,200,100&unit=hours&capacity=40\
         &capacity_to=90&batch=2&batch_to=20&certificate=ISO9001&verified=2&since=2026-01-01&role=make,repair&kind=digital\
         &access=public&language=en,sw&network=moh&design=face-shield&pieces=500&by=2026-12-24&after=w_17"
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
fn what_contradicts_itself_is_said() {
    assert_eq!(faults("capacity=9&capacity_to=3"), [("turned", "capacity".into(), vec!["3".into()])]);
    assert_eq!(faults("size=300,200")[0].0, "size");
    assert_eq!(faults("since=yesterday&by=2026-02-30").iter().map(|f| f.0).collect::<Vec<_>>(), ["day", "day"]);
    assert_eq!(faults("pieces=5").iter().map(|f| f.0).collect::<Vec<_>>(), ["needs_design"]);
    assert_eq!(faults("language=kiswahili")[0].0, "unknown_term");
    assert_eq!(faults("unit=hours,kg")[0].0, "repeated");
}

#[test]
fn a_thousand_terms_are_refused_with_words() {
    let many: Vec<String> = (0..1000).map(|n| format!("p{n}")).collect();
    let (query, faults) = parse(&format!("process={}", many.join(",")));
    assert_eq!(query.processes.len(), 50);
    assert!(faults.iter().any(|fault| fault.code == "too_many" && fault.path == "process"), "{faults:?}");
    assert!(faults.len() <= 30);
    let keys: Vec<String> = (0..1000).map(|n| format!("k{n}=1")).collect();
    assert_eq!(parse(&keys.join("&")).1.len(), 30);
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

const ABLE: CapabilityFacts<'_> = CapabilityFacts {
    process: "",
    materials: &[],
    envelope_mm: None,
    tolerance_mm: None,
    certificates: &[],
    unit: CapacityUnit::Pieces,
    capacity: 60.0,
    min_lot: 12,
};

/// A tailor in Kisumu with a laser cutter.
fn matched(query: &str) -> bool {
    let capabilities = [
        CapabilityFacts {
            process: "sewing",
            materials: &["cotton", "polycotton"],
            certificates: &["ISO13485"],
            ..ABLE
        },
        CapabilityFacts {
            process: "laser_cut",
            envelope_mm: Some([600.0, 400.0, 10.0]),
            capacity: 8.0,
            unit: CapacityUnit::Hours,
            min_lot: 1,
            ..ABLE
        },
        CapabilityFacts { process: "thatching", materials: &["reed"], capacity: 1.0, unit: CapacityUnit::M2, ..ABLE },
    ];
    let text = search_text("Atelier Élan: sare na barakoa, ng'ombe leather");
    let facts = Facts {
        text: &text,
        machines: "juki sewing machine laser cutter",
        products: "school uniforms masks",
        door: Some(Door::Shared),
        languages: &["sw", "luo"],
        known_on: "2026-05-01".parse().ok(),
        country: Some("KE"),
        place_text: "kisumu kenya quenia",
        places: &["nyanza", "kisumu"],
        location: Some((-0.0917, 34.768)),
        capabilities: &capabilities,
        verified: 3,
        roles: &[Role::Make, Role::Repair],
        networks: &["moh"],
        ..Facts::default()
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
        ("q=quenia%20elan", "product=quenia"),
        ("q=couture", "q=soudage"),
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
        ("since=2026-05-01", "since=2026-05-02"),
        ("machine=juki", "machine=sare"),
        ("product=uni%20sch", "product=juki"),
        ("access=shared,public", "access=public"),
        ("language=luo,fr", "language=en"),
        ("certificate=ISO9001,ISO13485", "certificate=ISO13485&process=laser_cut"),
        ("process=laser_cut&size=9,500,400", "process=laser_cut&size=500,500,5"),
        ("process=sewing&size=5000,500,500", "process=laser_cut&size=5000,500,500"),
        ("unit=m2", "unit=kg"),
        ("unit=hours&capacity_to=8", "unit=pieces&capacity_to=8"),
        ("capacity=1&capacity_to=2", "capacity=9&capacity_to=59"),
        ("batch_to=1", "batch_to=0"),
        ("process=sewing&batch=12", "process=sewing&batch=13"),
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
    let facts = Facts::default();
    assert!(Query::default().matches(&facts));
    assert!(!clean("bbox=-180,-90,180,90").matches(&facts));
    assert!(!clean("near=0,0&radius=20000").matches(&facts));
    assert!(!clean("country=KE").matches(&facts));
}

fn ids(all: Vec<&'static str>) -> impl Strategy<Value = Vec<String>> {
    prop::collection::vec(prop::sample::select(all).prop_map(str::to_owned), 0..4)
}

fn any_range() -> impl Strategy<Value = Range> {
    let end = prop::option::of(0.0..1e9);
    (end.clone(), end).prop_map(|(from, more): (Option<f64>, Option<f64>)| Range {
        from,
        to: more.map(|more| from.unwrap_or(0.0) + more),
    })
}

fn any_day() -> impl Strategy<Value = Option<Day>> {
    prop::option::of((1_u16..=9999, 1_u8..=12, 1_u8..=28))
        .prop_map(|day| day.and_then(|(year, month, day)| format!("{year:04}-{month:02}-{day:02}").parse().ok()))
}

prop_compose! {
    fn any_query()(
        text in "[\\PC&&[^\u{0}]]{0,20}",
        region in "\\PC{0,12}",
        countries in ids(COUNTRIES.to_vec()),
        processes in ids(vocabulary::processes().iter().map(|p| p.id.as_str()).collect()),
        materials in ids(vocabulary::materials().iter().map(|m| m.id.as_str()).collect()),
        (machine, product, certificates) in ("[a-z ]{0,12}", "[a-z ]{0,12}", prop::collection::vec("[A-Z0-9:-]{1,8}", 0..3)),
        (size_mm, unit) in (prop::option::of([0.0..1e6, 0.0..1e6, 0.0..1e6]), prop::option::of(prop::sample::select(CapacityUnit::ALL.to_vec()))),
        (capacity, batch) in (any_range(), any_range()),
        (since, by) in (any_day(), any_day()),
        doors in prop::collection::vec(prop::sample::select(Door::ALL.to_vec()), 0..3),
        languages in prop::collection::vec("[a-z]{2,3}", 0..3),
        (design, pieces) in ("[a-z-]{0,8}", prop::option::of(0_u64..1_000_000_000)),
        near in prop::option::of((-90.0..=90.0, -180.0..=180.0, 0.0..=20_000.0)),
        bbox in prop::option::of((-500.0..500.0, -90.0..=90.0, 0.0..400.0, 0.0..=1.0)),
        verified in 0u8..=5,
        roles in prop::collection::vec(prop::sample::select(Role::ALL.to_vec()), 0..4),
        kind in prop::option::of(prop::sample::select(Kind::ALL.to_vec())),
        (network, old) in ("[a-z0-9-]{0,10}", any::<bool>()),
        after in "[A-Za-z0-9_-]{0,20}",
    ) -> Query {
        Query {
            text, region, countries, processes, materials, machine, product, certificates, size_mm, unit, capacity, batch,
            since, by, doors, languages, design, pieces, verified, roles, kind, network, after, old,
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
