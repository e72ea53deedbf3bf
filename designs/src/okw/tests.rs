use super::*;
use crate::problem::Severity;

fn read_all(name: &str, text: &str) -> (Vec<Facility>, Vec<Rejected>, Summary) {
    let (mut good, mut bad) = (Vec::new(), Vec::new());
    let summary = read(name, text.as_bytes(), None, |item| match item {
        Item::Good(facility) => good.push(*facility),
        Item::Bad(rejected) => bad.push(rejected),
    });
    (good, bad, summary)
}

fn one(name: &str, text: &str) -> Facility {
    let (mut good, bad, summary) = read_all(name, text);
    assert!(bad.is_empty() && good.len() == 1, "{bad:?} {summary:?}");
    good.remove(0)
}

fn processes(facility: &Facility) -> Vec<&str> {
    facility.abilities.iter().map(|ability| ability.process.as_str()).collect()
}

const OKW: &str = r#"{"name": "Kariakoo Metal", "location": {"address": {"city": "Dar es Salaam", "country": "TZ"},
  "gps_coordinates": "-6.82, 39.27"}, "facility_status": "Active", "contact": {"website": "kariakoo.example",
  "contact": {"email": "a@example.org"}}, "manufacturing_processes": ["https://en.wikipedia.org/wiki/Welding"],
  "equipment": [{"equipment_type": "Lathe", "make": "Colchester", "x_travel": "500mm", "y_travel": "20 cm", "z_travel": "8in"}],
  "x_ours": {"a": 1}}"#;

#[test]
fn three_spellings_of_the_field_list_are_one_record() {
    let snake = one("a.json", OKW);
    let camel = OKW
        .replace("gps_coordinates", "gpsCoordinates")
        .replace("facility_status", "facilityStatus")
        .replace("x_travel", "xTravel");
    let label =
        OKW.replace("manufacturing_processes", "Manufacturing Processes").replace("equipment_type", "Equipment Type");
    assert_eq!(one("a.json", &camel).record, snake.record);
    assert_eq!(one("a.json", &label).record, snake.record);
    assert_eq!(
        (snake.town.as_str(), snake.country.as_str(), snake.place),
        ("Dar es Salaam", "TZ", Some((-6.82, 39.27)))
    );
    assert_eq!(snake.url.as_deref(), Some("https://kariakoo.example"));
    assert_eq!(processes(&snake), ["welding", "manual_turn"]);
    assert_eq!(snake.abilities[1].envelope_mm, Some([500.0, 200.0, 8.0 * 25.4]));
}

#[test]
fn records_survive_every_way_out_and_the_tiers_hide_what_they_must() {
    let facility = one("a.json", OKW);
    let again = |name: &str, text: &str| one(name, text).record;
    let records = [facility.record.clone()];
    assert_eq!(again("b.json", &to_json(&records, Tier::Full, false)), facility.record);
    assert_eq!(again("b.yml", &to_yaml(&records, Tier::Full, false)), facility.record);
    let public = to_json(&records, Tier::Public, true);
    assert!(!public.contains("a@example.org") && !public.contains("x_ours"), "{public}");
    let (csv, geojson) = (to_csv(&records, Tier::Public), to_geojson(&records, Tier::Public, false));
    assert!(!csv.contains("a@example.org") && !geojson.contains("a@example.org"));
    for (name, text) in [("c.csv", csv), ("c.geojson", geojson)] {
        let back = one(name, &text);
        assert_eq!(
            (back.name.as_str(), back.town.as_str(), back.place),
            ("Kariakoo Metal", "Dar es Salaam", Some((-6.82, 39.27))),
            "{name}"
        );
    }
}

#[test]
fn every_dialect_is_told_and_read() {
    let cases = [
        (
            Dialect::Flat,
            r#"[{"geocoding": {"latitude": 1.5, "longitude": 2.5}, "region": {"country": "KE", "city_town": "T"},
            "facility": {"name": "A", "description": "fablab", "facility_id": "f1"}}]"#,
        ),
        (
            Dialect::GeoJson,
            r#"{"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {"id": "f1", "nom": "A",
            "ville": "T", "country": "KE", "structure": "fablab"}, "geometry": {"type": "Point", "coordinates": [2.5, 1.5]}}]}"#,
        ),
        (
            Dialect::Overpass,
            r#"{"elements": [{"type": "node", "id": 1, "lat": 1.5, "lon": 2.5,
            "tags": {"name": "A", "craft": "carpenter", "addr:city": "T", "addr:country": "KE"}}]}"#,
        ),
        (
            Dialect::SpaceApi,
            r#"{"space": "A", "url": "https://a.example", "location": {"lat": 1.5, "lon": 2.5, "address": "T",
            "country_code": "KE"}, "state": {"open": true}}"#,
        ),
        (
            Dialect::Fablabs,
            r#"[{"slug": "f1", "name": "A", "latitude": 1.5, "longitude": 2.5, "country_code": "ke", "city": "T",
            "capabilities": ["laser", "cnc_milling"], "kind_name": "fab_lab", "activity_status": "active"}]"#,
        ),
        (
            Dialect::Relational,
            r#"{"Address": [{"address_id": "a1", "locality": "T", "country": "KE", "latitude": 1.5, "longitude": 2.5}],
            "DistributedResource": [{"resource_id": "f1", "address_id": "a1"}],
            "ManufacturingFacility": [{"resource_id": "f1", "name": "A", "capabilities": "laser cutting, sewing"}],
            "ManufacturingEquipment": [{"resource_id": "f1", "brand": "Ultimaker", "model": "Ultimaker 2"}]}"#,
        ),
    ];
    for (dialect, text) in cases {
        let (good, bad, summary) = read_all("x", text);
        assert_eq!((summary.dialect, bad.len(), good.len()), (Some(dialect), 0, 1), "{summary:?}");
        assert_eq!((good[0].name.as_str(), good[0].place), ("A", Some((1.5, 2.5))), "{dialect:?}");
        assert!(good[0].country.eq_ignore_ascii_case("ke") && good[0].key.is_some(), "{dialect:?}");
        let wanted: &[&str] = match dialect {
            Dialect::Overpass => &["carpentry"],
            Dialect::Fablabs => &["laser_cut", "cnc_route"],
            Dialect::Relational => &["laser_cut", "sewing", "fdm_print"],
            _ => &[],
        };
        assert_eq!(processes(&good[0]), wanted, "{dialect:?}");
    }
    let atoms = one(
        "okw.yml",
        "title: Chairs\ntool-list-atoms:\n  - identifier: Q1\n    description: sewing machine\nsupply-atoms: []\n",
    );
    assert_eq!((processes(&atoms), atoms.place), (vec!["sewing"], None));
}

#[test]
fn rows_of_machines_become_workshops() {
    let (good, bad, summary) = read_all(
        "m.csv",
        "lab_slug,lab,country_code,latitude,longitude,machine,brand,class\n\
         a,Lab A,KE,-1.2,36.8,ultimaker 2,ultimaker,three_d_printer\n\
         b,Lab B,KE,-1.3,36.8,gx-24,roland,vinyl_cutting\n\
         a,Lab A,KE,-1.2,36.8,speedy 100,trotec,laser\n",
    );
    assert!(bad.is_empty() && summary.problems.is_empty());
    let told: Vec<_> = good.iter().map(|lab| (lab.key.as_deref(), processes(lab))).collect();
    assert_eq!(told, [(Some("a"), vec!["fdm_print", "laser_cut"]), (Some("b"), vec!["vinyl_cut"])]);
}

#[test]
fn columns_can_be_said_and_are_guessed_otherwise() {
    let text = "Wer;Wo;lat;lon;was\nSchmiede;Bern;46.9;7.4;Forge\n";
    let (good, _, summary) = read_all("t.csv", text);
    assert!(good.is_empty());
    assert_eq!(summary.problems[0].code, "no_name_column");
    let mut mapping = summary.mapping.expect("a mapping");
    for (column, target) in [("Wer", "name"), ("Wo", "city"), ("was", "processes")] {
        mapping.columns.insert(column.into(), Some(target.into()));
    }
    let mut found = Vec::new();
    read("t.csv", text.as_bytes(), Some(&mapping), |item| found.push(item));
    let Item::Good(smith) = &found[0] else { panic!("{found:?}") };
    assert_eq!((smith.town.as_str(), processes(smith)), ("Bern", vec!["blacksmithing"]));
}

#[test]
fn bad_records_are_told_and_cost_only_themselves() {
    let (good, bad, summary) = read_all(
        "b.csv",
        "name,latitude,longitude,description\nGood,-1.2,36.8,fine\n,1,1,nameless\nSwapped,139.6,35.7,x\nFar,999,999,x\n\
         Nowhere,0,0,x\nShort,1\nCafÃ©,1,2,x\nCalc,1,2,\"=HYPERLINK(1)\"\n",
    );
    let told: Vec<_> = bad.iter().map(|r| (r.line, r.problems[0].code)).collect();
    assert_eq!(told, [(3, "missing"), (4, "swapped"), (5, "place"), (7, "row")]);
    let names: Vec<_> = good.iter().map(|f| (f.name.as_str(), f.problems.first().map(|p| p.code))).collect();
    assert_eq!(names, [("Good", None), ("Nowhere", Some("null_island")), ("CafÃ©", Some("garbled")), ("Calc", None)]);
    assert_eq!(summary.problems[0].code, "formula");
    assert!(to_csv(&[good[3].record.clone()], Tier::Full).contains("'=HYPERLINK"));
}

#[test]
fn broken_files_are_told_with_a_line_and_give_what_came_before() {
    let (good, _, summary) = read_all("x.json", "[{\"name\": \"A\"},\n{\"name\": \"B\"},\n{\"name\":");
    assert_eq!(good.len(), 2);
    assert_eq!((summary.problems[0].code, summary.problems[0].line), ("syntax", Some(3)));
    let (_, bad, _) = read_all("x.json", "[1, \"two\", {\"name\": [1]}]");
    assert_eq!(bad.iter().map(|r| r.problems[0].code).collect::<Vec<_>>(), ["type", "type", "missing"]);
    for text in ["", "{", "[", "- a\n- b", "name;x\n", "\u{FEFF}", "---\n", "a,b\n\"unfinished"] {
        for name in ["x.json", "x.csv", "x.yml", "x"] {
            read_all(name, text);
        }
    }
    let utf16: Vec<u8> = "\u{FEFF}name,city\nCafé,Lomé\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
    let mut found = Vec::new();
    let summary = read("x.csv", &utf16, None, |item| found.push(item));
    assert!(matches!(&found[0], Item::Good(f) if f.name == "Café"));
    assert!(summary.problems.iter().all(|p| p.severity < Severity::Error));
}

#[test]
fn lengths_and_places_are_read_as_people_write_them() {
    let lengths = ["220mm", "9.8in", "24\"", "30 cm", "1,5 m", "200", "2000 miles", "", "mm", "0"].map(length_mm);
    let known = [Some(220.0), Some(9.8 * 25.4), Some(24.0 * 25.4), Some(300.0), Some(1500.0), Some(200.0)];
    assert_eq!(lengths[..6], known);
    assert_eq!(lengths[6..], [None; 4]);
    assert_eq!(coordinates("-4.05, 39.66"), Some((-4.05, 39.66)));
    assert_eq!((coordinates("here"), coordinates("1,2,3"), coordinates("nan,1")), (None, None, None));
}

#[test]
fn like_names_and_domains() {
    for (a, b) in [
        ("FabLab Winam", "Fablab  Winam"),
        ("Kumasi Hive Makerspace", "Kumasi Hive"),
        ("Gearbox Pan African Network", "Gearbox Pan-African Net"),
    ] {
        assert!(similar::like_names(a, b), "{a} and {b}");
    }
    for (a, b) in
        [("Fab Lab Bern", "Fab Lab Basel"), ("Makerspace A", "Makerspace B"), ("Njoro Tailors", "Njoro Welders")]
    {
        assert!(!similar::like_names(a, b), "{a} and {b}");
    }
    assert_eq!(similar::domain("https://www.Gearbox.co.ke/x?y"), Some("gearbox.co.ke".into()));
    assert_eq!((similar::domain("https://m.facebook.com/x"), similar::domain("none")), (None, None));
    assert_eq!(similar::page("http://www.fablabs.io/labs/a/"), similar::page("https://fablabs.io/labs/a"));
}

/// A ZIP archive of these texts.
fn archive(parts: &[(&str, &str)]) -> Vec<u8> {
    use std::io::Write;
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (name, text) in parts {
        zip.start_file(*name, zip::write::SimpleFileOptions::default()).expect("memory takes it");
        zip.write_all(text.as_bytes()).expect("memory takes it");
    }
    zip.finish().expect("memory takes it").into_inner()
}

fn xlsx(rows: &str) -> Vec<u8> {
    let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let package = "http://schemas.openxmlformats.org/package/2006";
    archive(&[
        ("[Content_Types].xml", &format!("<Types xmlns='{package}/content-types'/>")),
        (
            "_rels/.rels",
            &format!(
                "<Relationships xmlns='{package}/relationships'><Relationship Id='r1' Type='{office}/officeDocument' Target='xl/workbook.xml'/></Relationships>"
            ),
        ),
        (
            "xl/workbook.xml",
            &format!(
                "<workbook xmlns='{main}' xmlns:r='{office}'><sheets><sheet name='Labs' sheetId='1' r:id='r1'/></sheets></workbook>"
            ),
        ),
        (
            "xl/_rels/workbook.xml.rels",
            &format!(
                "<Relationships xmlns='{package}/relationships'><Relationship Id='r1' Type='{office}/worksheet' Target='worksheets/sheet1.xml'/></Relationships>"
            ),
        ),
        ("xl/worksheets/sheet1.xml", &format!("<worksheet xmlns='{main}'><sheetData>{rows}</sheetData></worksheet>")),
    ])
}

fn read_bytes(name: &str, bytes: &[u8]) -> (Vec<Facility>, Vec<Rejected>, Summary) {
    let (mut good, mut bad) = (Vec::new(), Vec::new());
    let summary = read(name, bytes, None, |item| match item {
        Item::Good(facility) => good.push(*facility),
        Item::Bad(rejected) => bad.push(rejected),
    });
    (good, bad, summary)
}

#[test]
fn a_spreadsheet_is_a_table_and_a_formula_is_not_run() {
    let text = |at: &str, text: &str| format!("<c r='{at}' t='inlineStr'><is><t>{text}</t></is></c>");
    let head = ["name", "latitude", "longitude", "country", "processes"];
    let head: String = ["A2", "B2", "C2", "D2", "E2"].iter().zip(head).map(|(at, word)| text(at, word)).collect();
    let first = format!(
        "{}<c r='B3'><v>-1.2864</v></c><c r='C3'><f>36+0.8172</f><v>36.8172</v></c>{}{}",
        text("A3", "Mwangi Metal"),
        text("D3", "KE"),
        text("E3", "welding")
    );
    let swapped =
        format!("{}<c r='B5'><v>136.8</v></c><c r='C5'><v>-1.3</v></c>{}", text("A5", "Swapped"), text("D5", "KE"));
    let rows = format!("<row r='2'>{head}</row><row r='3'>{first}</row><row r='5'>{swapped}</row>");
    let (good, bad, summary) = read_bytes("labs.xlsx", &xlsx(&rows));
    assert_eq!(summary.dialect, Some(Dialect::Sheet), "{summary:?}");
    assert_eq!((good.len(), good[0].name.as_str(), good[0].place), (1, "Mwangi Metal", Some((-1.2864, 36.8172))));
    assert_eq!(processes(&good[0]), ["welding"]);
    assert_eq!(bad.len(), 1, "{bad:?}");
    assert!(summary.problems.iter().any(|problem| problem.code == "formula"), "{:?}", summary.problems);
    let far = format!("<row r='1'>{}</row><row r='1048576'>{}</row>", text("A1", "name"), text("XFD1048576", "far"));
    let (_, _, summary) = read_bytes("far.xlsx", &xlsx(&far));
    assert_eq!(summary.problems[0].code, "too_large", "nobody reserves seventeen milliards of cells");
    for broken in [&b"PK\x03\x04 and no more"[..], &archive(&[("letter.txt", "hello")])] {
        let (_, _, summary) = read_bytes("a.xlsx", broken);
        assert_eq!((summary.dialect, summary.problems[0].code), (None, "sheet"));
    }
}

#[test]
fn an_open_document_is_a_table_too() {
    let cell =
        |text: &str| format!("<table:table-cell office:value-type='string'><text:p>{text}</text:p></table:table-cell>");
    let row = |cells: &[&str]| {
        let cells: String = cells.iter().map(|text| cell(text)).collect();
        format!("<table:table-row>{cells}</table:table-row>")
    };
    let content = |rows: &str| {
        format!(
            "<?xml version='1.0'?><office:document-content xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0' \
             xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0' xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'>\
             <office:body><office:spreadsheet><table:table table:name='Labs'>{rows}</table:table></office:spreadsheet></office:body>\
             </office:document-content>"
        )
    };
    let ods = |content: &str| {
        let kind = "application/vnd.oasis.opendocument.spreadsheet";
        let manifest = "<manifest:manifest xmlns:manifest='urn:oasis:names:tc:opendocument:xmlns:manifest:1.0'/>";
        archive(&[("mimetype", kind), ("content.xml", content), ("META-INF/manifest.xml", manifest)])
    };
    let rows = row(&["name", "latitude", "longitude", "country"]) + &row(&["Amina Tailors", "-4.05", "39.66", "KE"]);
    let (good, bad, summary) = read_bytes("labs.ods", &ods(&content(&rows)));
    assert!(bad.is_empty() && good.len() == 1, "{bad:?} {summary:?}");
    assert_eq!((good[0].name.as_str(), good[0].place), ("Amina Tailors", Some((-4.05, 39.66))));
    let bomb = rows.replacen("<table:table-cell ", "<table:table-cell table:number-columns-repeated='999999999' ", 1);
    let (_, _, summary) = read_bytes("bomb.ods", &ods(&content(&bomb)));
    assert_eq!(summary.problems[0].code, "too_large");
}
