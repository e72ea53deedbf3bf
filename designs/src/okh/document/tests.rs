use super::*;

const V1: &str = "title: Face shield\ndescription: Keeps drops off\nproject-link: https://example.org/x\n\
license:\n  hardware: CERN-OHL-S-2.0\nversion: 1.10\nkeywords: [visor, 3D printing]\ndate-created: 2020-03-01\n\
design-files:\n  - path: parts/band.stl\n    title: Band\nshop-notes: ours\n";

fn codes(reading: &Reading) -> Vec<(&'static str, &str, Option<usize>)> {
    reading.problems.iter().map(|p| (p.code, p.path.as_str(), p.line)).collect()
}

fn errors(name: &str, bytes: &[u8]) -> Vec<(&'static str, Option<usize>)> {
    let reading = Document::read(name, bytes);
    let errors = reading.problems.iter().filter(|p| p.severity == Severity::Error);
    errors.map(|p| (p.code, p.line)).collect()
}

#[test]
fn version_1_is_read_with_hints() {
    let reading = Document::read("okh.yml", V1.as_bytes());
    assert!(reading.is_ok());
    assert_eq!(reading.kind(), "v1");
    let document = reading.document.as_ref().expect("a document");
    assert_eq!((document.title(), document.text("version")), (Some("Face shield"), Some("1.10")));
    assert_eq!(
        codes(&reading),
        [("process_suggested", "keywords[1]", Some(7)), ("unknown_key", "shop-notes", Some(12))]
    );
}

#[test]
fn camel_case_and_snake_case_are_the_same_fields() {
    let text = "okhv = \"OKH-LOSHv1.0\"\nname = \"Bin\"\nrepo = \"https://example.org\"\nversion = \"1\"\nlicense = \"CC0-1.0\"\n\
                licensor = \"A\"\nfunction = \"Holds\"\ndocumentationLanguage = \"en\"\nuser_manual = \"m.pdf\"\norganisation = \"O\"\n";
    let reading = Document::read("okh.toml", text.as_bytes());
    assert!(reading.is_ok(), "{:?}", reading.problems);
    assert_eq!(reading.kind(), "LOSH OKH-LOSHv1.0");
    let document = reading.document.expect("a document");
    for key in ["documentation-language", "user-manual", "organization"] {
        assert!(document.fields.contains_key(key), "{key}");
    }
}

#[test]
fn what_is_missing_is_told_with_its_place() {
    assert_eq!(
        errors("okh.yml", b"name: A\ndescription: B\nlicense: MIT\n"),
        [("missing", Some(1)), ("missing", Some(1))]
    );
    let reading =
        Document::read("x", b"{\"okhv\": \"0.1.0\", \"title\": \"T\",\n \"license\": {\"hardware\": \"MIT\"}}");
    let missing: Vec<_> = reading.problems.iter().filter(|p| p.code == "missing").map(|p| p.path.as_str()).collect();
    assert_eq!(reading.format, Format::Json);
    assert_eq!(missing, ["name", "repo", "version", "licensor", "function"]);
    assert_eq!(
        errors("okh.yml", b"title: A\ndescription: B\nproject-link: https://e.org\nlicense:\n  hardware:\n"),
        [("missing", Some(4))]
    );
}

#[test]
fn bad_input_is_told_and_never_more() {
    let utf16: Vec<u8> = V1.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let reading = Document::read("okh.yml", &[&[0xFF, 0xFE], utf16.as_slice()].concat());
    assert!(reading.is_ok());
    assert_eq!(codes(&reading)[0], ("encoding", "", Some(1)));
    assert!(Document::read("okh.yml", &[&[0xEF, 0xBB, 0xBF], V1.as_bytes()].concat()).is_ok());
    let latin1 = Document::read("okh.yml", &[V1.as_bytes(), b"contact:\n  name: Andr\xE9\n"].concat());
    assert!(latin1.is_ok());
    assert_eq!(latin1.document.expect("a document").fields["contact"]["name"].as_str(), Some("André"));

    assert_eq!(errors("okh.toml", b""), [("empty_document", Some(1))]);
    assert_eq!(errors("okh.toml", b"a = 1\na = 2\n"), [("syntax", Some(2))]);
    assert_eq!(errors("okh.toml", b"okhv = \"1.0\"\nname = \"unfin"), [("syntax", Some(2))]);
    assert_eq!(errors("okh.yml", b"- a\n- b\n"), [("not_a_table", Some(1))]);
    assert_eq!(errors("okh.yml", b"colour: red\n"), [("unknown_kind", Some(1))]);
    assert_eq!(errors("okh.yml", b"title: a\0b"), [("binary", Some(1))]);
    assert_eq!(errors("okh.yml", &vec![b'a'; 5 << 20]), [("too_large", None)]);
    assert_eq!(errors("okh.json", b"{\"okhv\": \"2.4\",\n"), [("syntax", Some(2))]);
    for at in 0..V1.len() {
        Document::read("okh.yml", &V1.as_bytes()[..at]);
    }
    let deep = format!("x = {}1{}", "[".repeat(5_000), "]".repeat(5_000));
    assert_eq!(errors("okh.toml", deep.as_bytes())[0].0, "syntax");
    let wrong = "title: [a]\ndescription: {b: 1}\nproject-link: 5\nlicense: 7\nmade: maybe\nkeywords: {a: b}\n";
    assert_eq!(errors("okh.yml", wrong.as_bytes()), [("type", Some(1)), ("type", Some(2)), ("missing", Some(3))]);
}

#[test]
fn a_document_survives_every_format_and_the_other_standard() {
    let document = Document::read("okh.yml", V1.as_bytes()).document.expect("a document");
    for format in [Format::Toml, Format::Yaml, Format::Json] {
        let again = Document::read(&format!("okh.{}", format.extension()), document.write(format).as_bytes());
        assert_eq!(again.document.as_ref(), Some(&document), "{format:?}");
    }
    let losh = document.converted(Standard::Losh);
    assert_eq!(
        (losh.title(), losh.text("repo"), losh.text("license")),
        (Some("Face shield"), Some("https://example.org/x"), Some("CERN-OHL-S-2.0"))
    );
    assert_eq!(losh.converted(Standard::V1), document);
}

#[test]
fn the_library_can_keep_what_lacks_only_formalities() {
    let manifest =
        Document::read("okh.yml", V1.as_bytes()).document.expect("a document").manifest().expect("a manifest");
    assert_eq!(
        (manifest.name.as_str(), manifest.version.as_str(), manifest.licensors()),
        ("Face shield", "1.10", vec!["not stated"])
    );
    assert!(manifest.extra.contains_key("x-okh-v1"));
}

#[test]
fn processes_are_suggested_and_stated_ones_known_as_such() {
    let text = "okhv: '2.4'\nname: A\nrepo: https://e.org\nversion: 1\nlicense: MIT\nlicensor: B\n\
                function: A laser cut box with hand sewing\ntsdc: [3DP, ASM, COT]\nsource: [frame.dxf, board.kicad_pcb]\n";
    let document = Document::read("okh.yml", text.as_bytes()).document.expect("a document");
    let found: Vec<_> = document.suggestions().iter().map(|s| (s.process, s.stated)).collect();
    assert_eq!(
        found,
        [
            ("additive", true),
            ("assembly", true),
            ("laser_cut", false),
            ("hand_sewing", false),
            ("pcb_fabrication", false)
        ]
    );
}
