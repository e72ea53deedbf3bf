use std::collections::{BTreeSet, HashMap, HashSet};
use std::process::Command;

use super::*;
use crate::okh::{DesignFile, Operation, Review};
use crate::vocabulary;

fn listed_files() -> impl Iterator<Item = (&'static LibraryDesign, &'static DesignFile, &'static LibraryFile)> {
    all().iter().flat_map(|design| {
        let production = design.manifest.production.as_ref().expect("checked when loaded");
        production.files.iter().zip(&design.files).map(move |(listed, file)| (design, listed, file))
    })
}

fn operations() -> impl Iterator<Item = (&'static str, &'static Operation)> {
    all().iter().flat_map(|design| {
        let operations = design.manifest.routings().iter().flat_map(|routing| &routing.operations);
        operations.map(move |operation| (design.slug, operation))
    })
}

#[test]
fn every_design_can_be_ordered_and_says_what_it_must() {
    for design in all() {
        let production = design.manifest.production.as_ref().expect("checked when loaded");
        let slug = design.slug;
        assert!(slug.chars().all(|c| matches!(c, 'a'..='z' | '0'..='9' | '-')), "{slug}");
        assert_eq!(design.manifest.repo, format!("https://karakana.example/designs/{slug}"));
        assert_eq!(production.review, Review::Reviewed, "{slug}");
        assert!(!production.routings.is_empty(), "{slug} has no routing");
        assert!(!production.files.is_empty(), "{slug} has no design file");
        assert!(!production.keywords.is_empty() && production.piece_kg.is_some(), "{slug}");
        assert!(production.intended_use.is_some() && production.health_safety_notice.is_some(), "{slug}");
        assert!(design.manifest.mass.is_some() && design.manifest.outer_dimensions.is_some(), "{slug}");
    }
}

#[test]
fn instructions_tell_materials_tools_steps_and_checks() {
    for design in all() {
        let lines: Vec<&str> = design.instructions.lines().collect();
        let has = |word: &str| lines.iter().any(|l| l.starts_with('#') && l.to_lowercase().contains(word));
        assert_eq!(lines[0], format!("# {}", design.manifest.name));
        for section in ["material", "tool", "step", "check"] {
            assert!(has(section), "{} has no section on {section}s", design.slug);
        }
        assert!(lines.len() >= 35, "{} has only {} lines", design.slug, lines.len());
        assert!(lines.iter().filter(|l| l.starts_with(char::is_numeric)).count() >= 5, "{}", design.slug);
    }
}

#[test]
fn processes_and_materials_are_in_the_vocabulary() {
    for (slug, operation) in operations() {
        assert!(vocabulary::process(&operation.process).is_some(), "{slug}: {}", operation.process);
        assert!(operation.qc.is_some(), "{slug}/{} does not say how to check", operation.id);
        if let Some(material) = &operation.material {
            assert!(vocabulary::material(material).is_some(), "{slug}: {material}");
        }
    }
}

#[test]
fn the_face_shield_asks_for_nothing_but_the_process() {
    let shield = design("face-shield").expect("in the library");
    let [printed, cut] = shield.manifest.routings() else { panic!("two routings") };
    assert_eq!((printed.id.as_str(), cut.id.as_str()), ("printed", "cut"));
    for (routing, process) in [(printed, "fdm_print"), (cut, "laser_cut")] {
        let [make] = routing.operations.as_slice() else { panic!("one operation") };
        assert_eq!((make.id.as_str(), make.process.as_str()), ("make", process));
        assert!(make.material.is_none() && make.size_mm.is_none() && make.tolerance_mm.is_none());
        assert!(make.certifications.is_empty());
    }
}

#[test]
fn every_file_is_listed_and_every_listed_file_has_its_stated_size() {
    let listed: BTreeSet<String> = all()
        .iter()
        .flat_map(|d| d.files.iter().map(|f| f.name.as_str()).chain(["okh.toml"]).map(|f| format!("{}/{f}", d.slug)))
        .collect();
    let embedded: BTreeSet<String> =
        Library::iter().filter(|path| path.contains('/')).map(|path| path.into_owned()).collect();
    assert_eq!(embedded, listed, "files and manifests differ");
    for (design, listed, file) in listed_files() {
        let place = format!("{}/{}", design.slug, listed.path);
        let stated = listed.size_mm.as_ref().unwrap_or_else(|| panic!("{place} states no size"));
        let found = match file.media_type {
            "image/svg+xml" => svg_size(&file.bytes, &place),
            "image/vnd.dxf" => dxf_size(&file.bytes, &place),
            "model/stl" => stl_size(&file.bytes, &place),
            other => panic!("{place} is {other}"),
        };
        assert_eq!(found.len(), stated.len(), "{place}");
        for (found, stated) in found.iter().zip(stated) {
            assert!((found - stated).abs() <= 0.5, "{place} measures {found}, not {stated}");
        }
    }
}

#[test]
fn solid_files_agree_with_the_size_the_printer_needs() {
    for (slug, operation) in operations().filter(|(_, o)| vocabulary::fits(&o.process, "additive")) {
        let Some(mut room) = operation.size_mm else {
            continue;
        };
        room.sort_by(f64::total_cmp);
        let solids = listed_files().filter(|(d, _, f)| d.slug == slug && f.media_type == "model/stl");
        let largest = solids.map(|(_, listed, _)| {
            let mut size = listed.size_mm.clone().expect("checked elsewhere");
            size.sort_by(f64::total_cmp);
            size
        });
        let largest = largest.reduce(|a, b| a.iter().zip(&b).map(|(a, b)| a.max(*b)).collect());
        let largest = largest.unwrap_or_else(|| panic!("{slug} prints without a solid file"));
        for (room, size) in room.iter().zip(&largest) {
            assert!((room - size).abs() <= 0.5, "{slug}: room for {room}, solid of {size}");
        }
    }
}

#[test]
fn design_files_are_what_the_drawings_give() {
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/library/make_files.py");
    match Command::new("python3").args(["-B", script, "--check"]).output() {
        Err(_) => eprintln!("SKIPPED: no python3 here to draw the design files again"),
        Ok(run) => assert!(
            run.status.success(),
            "run library/make_files.py; stale: {}{}",
            String::from_utf8_lossy(&run.stdout),
            String::from_utf8_lossy(&run.stderr)
        ),
    }
}

#[test]
fn there_is_work_for_many_kinds_of_workshops() {
    let one_step = all().iter().filter(|d| d.manifest.routings().iter().any(|r| r.operations.len() == 1));
    let one_step = one_step.count();
    let several_steps = all().iter().filter(|d| d.manifest.routings().iter().any(|r| r.operations.len() > 1)).count();
    let mut designs_by_process: HashMap<&str, HashSet<&str>> = HashMap::new();
    for (slug, operation) in operations() {
        designs_by_process.entry(&operation.process).or_default().insert(slug);
    }
    assert!(all().len() >= 24 && one_step >= 18 && several_steps >= 5, "{} {one_step} {several_steps}", all().len());
    for process in ["fdm_print", "laser_cut", "cnc_route", "sewing", "carpentry", "welding", "pottery", "assembly"] {
        let designs = designs_by_process.get(process).map_or(0, HashSet::len);
        assert!(designs >= 2, "only {designs} designs use {process}");
    }
}

#[test]
fn hashes_differ_and_names_are_unique() {
    let hashes: HashSet<String> = all().iter().map(LibraryDesign::content_hash).collect();
    let names: HashSet<&str> = all().iter().map(|d| d.manifest.name.as_str()).collect();
    assert_eq!((hashes.len(), names.len()), (all().len(), all().len()));
}

fn svg_size(bytes: &[u8], place: &str) -> Vec<f64> {
    let text = std::str::from_utf8(bytes).expect("SVG is UTF-8");
    let attribute = |name: &str| {
        let start = text.find(&format!(" {name}=\"")).unwrap_or_else(|| panic!("{place} has no {name}"));
        let value = &text[start + name.len() + 3..];
        &value[..value.find('"').expect("closed")]
    };
    let mm = |name: &str| -> f64 { attribute(name).strip_suffix("mm").expect("in mm").parse().expect("a number") };
    let view: Vec<f64> = attribute("viewBox").split(' ').map(|n| n.parse().expect("a number")).collect();
    assert_eq!(view, [0.0, 0.0, mm("width"), mm("height")], "{place}: one unit must be one millimetre");
    assert_eq!(text.matches("<g ").count(), text.matches("</g>").count(), "{place}");
    let shapes = text.matches("<path ").count() + text.matches("<circle ").count();
    assert!(shapes >= 4, "{place} shows only {shapes} shapes");
    assert!(!text.contains("NaN") && !text.contains("inf"), "{place}");
    vec![mm("width"), mm("height")]
}

/// Width and height of the entities of an R12 file.
fn dxf_size(bytes: &[u8], place: &str) -> Vec<f64> {
    let text = std::str::from_utf8(bytes).expect("DXF is ASCII");
    let lines: Vec<&str> = text.lines().map(str::trim).collect();
    assert!(lines.ends_with(&["0", "EOF"]) && lines.contains(&"AC1009"), "{place}");
    let pairs: Vec<(i32, &str)> =
        lines.chunks_exact(2).map(|pair| (pair[0].parse().expect("a group code"), pair[1])).collect();
    let start = pairs.iter().position(|pair| *pair == (2, "ENTITIES")).expect("entities");
    let (mut low, mut high) = ([f64::MAX; 2], [f64::MIN; 2]);
    let mut count = 0;
    for entity in pairs[start + 1..].chunk_by(|_, next| next.0 != 0) {
        if !matches!(entity[0].1, "VERTEX" | "CIRCLE") {
            continue;
        }
        count += 1;
        let value =
            |code: i32| entity.iter().find(|pair| pair.0 == code).map(|pair| pair.1.parse::<f64>().expect("a number"));
        let radius = value(40).unwrap_or(0.0);
        for (axis, code) in [(0, 10), (1, 20)] {
            let at = value(code).expect("a coordinate");
            low[axis] = low[axis].min(at - radius);
            high[axis] = high[axis].max(at + radius);
        }
    }
    assert!(count >= 4, "{place} has only {count} points");
    vec![high[0] - low[0], high[1] - low[1]]
}

/// Size of the box round a binary STL that is closed: every edge is met from both sides.
fn stl_size(bytes: &[u8], place: &str) -> Vec<f64> {
    let count = u32::from_le_bytes(bytes[80..84].try_into().expect("four bytes")) as usize;
    assert_eq!(bytes.len(), 84 + 50 * count, "{place} is cut off");
    assert!(count >= 12, "{place}");
    let number = |at: usize| f32::from_le_bytes(bytes[at..at + 4].try_into().expect("four bytes"));
    let (mut low, mut high) = ([f32::MAX; 3], [f32::MIN; 3]);
    let mut edges: HashMap<[[u32; 3]; 2], i32> = HashMap::new();
    let mut volume = 0.0;
    for triangle in 0..count {
        let corners =
            [0, 1, 2].map(|corner| [0, 1, 2].map(|axis| number(84 + 50 * triangle + 12 + 12 * corner + 4 * axis)));
        for (i, corner) in corners.iter().enumerate() {
            for axis in 0..3 {
                low[axis] = low[axis].min(corner[axis]);
                high[axis] = high[axis].max(corner[axis]);
            }
            let (from, to) = (corner.map(f32::to_bits), corners[(i + 1) % 3].map(f32::to_bits));
            assert_ne!(from, to, "{place} has a flat triangle");
            *edges.entry([from, to]).or_default() += 1;
            *edges.entry([to, from]).or_default() -= 1;
        }
        let [a, b, c] = corners.map(|corner| corner.map(f64::from));
        volume += a[0] * (b[1] * c[2] - b[2] * c[1])
            + a[1] * (b[2] * c[0] - b[0] * c[2])
            + a[2] * (b[0] * c[1] - b[1] * c[0]);
    }
    assert!(edges.values().all(|balance| *balance == 0), "{place} is not closed");
    assert!(volume > 0.0, "{place} is inside out");
    (0..3).map(|axis| f64::from(high[axis] - low[axis])).collect()
}
