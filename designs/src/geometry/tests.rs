use super::*;
use crate::library;
use proptest::prelude::*;

/// The twelve triangles of a box, as STL text.
fn stl_box([x, y, z]: [f64; 3]) -> String {
    let corner = |bits: usize| [0, 1, 2].map(|axis| if bits >> axis & 1 == 1 { [x, y, z][axis] } else { 0.0 });
    let faces = [[0, 2, 3, 1], [4, 5, 7, 6], [0, 1, 5, 4], [2, 6, 7, 3], [0, 4, 6, 2], [1, 3, 7, 5]];
    let mut out = String::from("solid box\n");
    for [a, b, c, d] in faces {
        for three in [[a, b, c], [a, c, d]] {
            out.push_str("facet normal 0 0 0\nouter loop\n");
            for [x, y, z] in three.map(corner) {
                out.push_str(&format!("vertex {x} {y} {z}\n"));
            }
            out.push_str("endloop\nendfacet\n");
        }
    }
    out + "endsolid box\n"
}

fn solid(name: &str, bytes: &[u8]) -> Solid {
    match measure(name, bytes) {
        Ok(Shape::Solid(solid)) => solid,
        other => panic!("{other:?}"),
    }
}

fn code(name: &str, bytes: &[u8]) -> &'static str {
    measure(name, bytes).map_or_else(|problem| problem.code, |_| "")
}

#[test]
fn a_box_is_measured_and_a_box_with_a_hole_is_not_closed() {
    let text = stl_box([10.0, 20.0, 30.0]);
    let found = solid("a.stl", text.as_bytes());
    assert_eq!((found.size_mm, found.triangles, found.closed), ([10.0, 20.0, 30.0], 12, true));
    assert!((found.volume_mm3 - 6000.0).abs() < 1e-6 && (found.surface_mm2 - 2200.0).abs() < 1e-6);
    assert!((found.kg_of("pla").unwrap_or_default() - 0.00744).abs() < 1e-9 && found.kg_of("stone").is_none());
    let holed = text.replacen("facet normal 0 0 0\nouter loop\nvertex 0 0 0", "x\nx\nx", 1);
    let first = text.find("facet").unwrap_or_default();
    let second = text[first + 5..].find("\nfacet").map_or(first, |at| first + 6 + at);
    let open = format!("{}{}", &text[..first], &text[second..]);
    assert!(!solid("a.stl", open.as_bytes()).closed);
    assert_eq!(code("a.stl", holed.as_bytes()), "syntax");
}

#[test]
fn declared_lengths_are_not_believed() {
    let mut bytes = vec![0; 84];
    bytes[80..84].copy_from_slice(&u32::MAX.to_le_bytes());
    assert_eq!(code("a.stl", &bytes), "truncated");
    assert_eq!(code("a.stl", b""), "truncated");
    assert_eq!(code("a.stl", b"solid a\nfacet\nvertex 1 2\n"), "number");
    assert_eq!(code("a.stl", b"solid a\nvertex NaN 2 3\nvertex 0 0 0\nvertex 1 1 1\nendfacet\nendsolid"), "number");
    assert_eq!(code("a.stl", b"solid a\nendsolid"), "empty");
    assert_eq!(code("a.3mf", b"PK no"), "syntax");
    assert_eq!(
        (code("a.svg", b"<svg>"), code("a.dxf", b"x\ny\n"), code("a.dxf", b"0\nEOF\n")),
        ("syntax", "syntax", "empty")
    );
    assert_eq!(code("a.step", b""), "unknown_format");
}

#[test]
fn drawings_tell_their_size() {
    let size = |name: &str, text: &str| match measure(name, text.as_bytes()) {
        Ok(Shape::Flat { size_mm }) => size_mm,
        other => panic!("{other:?}"),
    };
    assert_eq!(size("a.svg", "<svg xmlns='x' width=\"10cm\" height=\"25mm\">"), [100.0, 25.0]);
    assert_eq!(size("a.svg", "<svg width='100%' viewBox='0 0 960 1920'>").map(f64::round), [254.0, 508.0]);
    let dxf = "0\nSECTION\n2\nHEADER\n9\n$INSUNITS\n70\n1\n0\nENDSEC\n0\nSECTION\n2\nENTITIES\n0\nLINE\n10\n0\n20\n0\n11\n2\n21\n1\n\
               0\nCIRCLE\n10\n3\n20\n1\n40\n1\n0\nENDSEC\n0\nEOF\n";
    assert_eq!(size("a.dxf", dxf), [4.0 * 25.4, 2.0 * 25.4]);
}

#[test]
fn the_library_is_as_large_as_its_manifests_say() {
    let mut measured = 0;
    for design in library::all() {
        let stated = design.manifest.production.iter().flat_map(|production| &production.files);
        for file in stated {
            let (Some(size), Some(known)) = (&file.size_mm, design.files.iter().find(|f| f.name == file.path)) else {
                continue;
            };
            let found = match measure(&file.path, &known.bytes) {
                Ok(Shape::Solid(solid)) => {
                    assert!(solid.closed, "{} {}", design.slug, file.path);
                    solid.size_mm.to_vec()
                }
                // Drawings have their measures around them.
                Ok(Shape::Flat { size_mm }) => {
                    assert!(size_mm.iter().zip(size).all(|(found, stated)| found + 0.6 > *stated), "{}", file.path);
                    continue;
                }
                Err(problem) => panic!("{} {}: {}", design.slug, file.path, problem.message),
            };
            let near = found.iter().zip(size).all(|(found, stated)| (found - stated).abs() < 0.6);
            assert!(near && found.len() == size.len(), "{} {}: {found:?}, stated {size:?}", design.slug, file.path);
            measured += 1;
        }
    }
    assert!(measured > 5, "{measured}");
}

proptest! {
    #[test]
    fn no_bytes_make_it_panic(bytes in prop::collection::vec(any::<u8>(), 0..300), ending in 0usize..4) {
        let name = ["a.stl", "a.3mf", "a.svg", "a.dxf"][ending];
        let _any = measure(name, &bytes);
    }
}

#[test]
fn a_body_is_drawn_and_lit_from_above() {
    let (shape, picture) = look("a.stl", stl_box([40.0, 40.0, 20.0]).as_bytes(), 90, 60).expect("a box");
    assert!(matches!(shape, Shape::Solid(_)));
    let picture = picture.expect("a body has a picture");
    assert_eq!((picture.width, picture.height, picture.rgb.len()), (90, 60, 90 * 60 * 3));
    let at = |x: usize, y: usize| &picture.rgb[(y * 90 + x) * 3..][..3];
    assert_eq!(at(0, 0), [255, 253, 249], "paper around it");
    let red = |x, y| u32::from(at(x, y)[0]);
    assert!(red(45, 20) > red(30, 42) && red(30, 42) < 240, "its top is lighter than its side");
    assert_eq!(look("a.svg", b"<svg width='10mm' height='20mm'>", 9, 9).map(|(_, picture)| picture), Ok(None));
}

#[test]
fn files_propose_what_a_manifest_leaves_open() {
    let text = r#"
okhv = "2.4"
name = "Hook"
repo = "https://example.org/hook"
version = "1"
license = "CC0-1.0"
licensor = "Somebody"
function = "Holds a coat."

[x-karakana]
risk-class = 0

[[x-karakana.routings]]
id = "print"
title = "Printed"

[[x-karakana.routings.operations]]
id = "hook"
title = "Print the hook"
process = "fdm_print"
material = "pla"
minutes-per-piece = 30.0

[[x-karakana.routings]]
id = "cut"
title = "Cut"

[[x-karakana.routings.operations]]
id = "plate"
title = "Cut the plate"
process = "laser_cut"
size_mm = [100.0, 50.0, 3.0]
minutes-per-piece = 2.0
"#;
    let text = text.replace("risk-class", "risk_class").replace("minutes-per-piece", "minutes_per_piece");
    let mut manifest = crate::okh::read(&text).expect("a manifest");
    let solid = measure("hook.stl", stl_box([10.0, 20.04, 30.0]).as_bytes()).expect("a box");
    let other = measure("stand.stl", stl_box([1.0, 1.0, 1.0]).as_bytes()).expect("a box");
    let files = [("hook.stl".to_owned(), solid), ("stand.stl".to_owned(), other)];
    let drawing = ("plate.svg".to_owned(), Shape::Flat { size_mm: [90.0, 40.0] });
    let proposals = propose(&manifest, &[&files[..], &[drawing]].concat());
    assert_eq!(proposals.len(), 2, "{proposals:?}");
    assert_eq!((proposals[0].file.as_str(), proposals[0].size_mm), ("hook.stl", Some([10.0, 20.1, 30.0])));
    assert_eq!(proposals[0].material_kg, Some(0.0075));
    assert_eq!((proposals[1].size_mm, proposals[1].area_m2), (None, Some(0.0036)), "what is said is not asked again");
    proposals.iter().for_each(|proposal| proposal.apply(&mut manifest));
    assert!(propose(&manifest, &files).is_empty(), "what was taken is said");
    assert_eq!(manifest.routings()[0].operations[0].size_mm, Some([10.0, 20.1, 30.0]));
    // Of two bodies that nobody named, none is guessed.
    let nameless = [("a.stl".to_owned(), files[0].1.clone()), ("b.stl".to_owned(), files[1].1.clone())];
    let mut open = crate::okh::read(&text).expect("a manifest");
    open.production.iter_mut().for_each(|p| p.routings.truncate(1));
    assert!(propose(&open, &nameless).is_empty());
}
