use super::*;
use std::collections::HashSet;

fn is_id(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|c| matches!(c, 'a'..='z' | '0'..='9' | '_'))
}

#[test]
fn every_entry_is_well_formed_and_ids_are_unique() {
    let mut seen = HashSet::new();
    let ids = processes().iter().map(|p| (&p.id, &p.en, &p.sw));
    for (id, en, sw) in ids.chain(materials().iter().map(|m| (&m.id, &m.en, &m.sw))) {
        assert!(is_id(id), "{id} is not a plain lower-case id");
        assert!(seen.insert(id.clone()), "{id} occurs twice");
        assert!(!en.trim().is_empty() && !sw.trim().is_empty(), "{id} lacks a name");
    }
    assert!(processes().len() >= 50 && materials().len() >= 40);
}

#[test]
fn names_within_one_list_differ() {
    for lang in ["en", "sw"] {
        let names: HashSet<_> = processes().iter().map(|p| name(&p.id, lang)).collect();
        assert_eq!(names.len(), processes().len(), "two processes share a name in {lang}");
        let names: HashSet<_> = materials().iter().map(|m| name(&m.id, lang)).collect();
        assert_eq!(names.len(), materials().len(), "two materials share a name in {lang}");
    }
}

#[test]
fn parents_stand_before_their_children_so_there_is_no_cycle() {
    let mut seen = HashSet::new();
    for p in processes() {
        if let Some(parent) = &p.parent {
            assert!(seen.contains(parent), "{} names {parent}, which does not stand above it", p.id);
        }
        seen.insert(p.id.clone());
    }
}

#[test]
fn materials_of_one_family_stand_together() {
    let families: Vec<_> = materials().iter().map(|m| m.family).collect();
    let runs = families.chunk_by(|a, b| a == b).count();
    assert_eq!(runs, families.iter().collect::<HashSet<_>>().len());
}

#[test]
fn special_fits_general_but_not_the_other_way() {
    assert!(fits("fdm_print", "fdm_print"));
    assert!(fits("fdm_print", "additive"));
    assert!(fits("cnc_mill", "subtractive"), "through cnc_machining");
    assert!(!fits("additive", "fdm_print"));
    assert!(!fits("fdm_print", "resin_print"));
    assert!(!fits("welding", "tig_welding"));
    assert!(fits("quantum_lithography", "quantum_lithography"));
    assert!(!fits("quantum_lithography", "additive"));
    assert!(!fits("fdm_print", ""));
}

#[test]
fn names_follow_the_language_and_fall_back() {
    assert_eq!(name("pottery", "en"), "Pottery");
    assert_eq!(name("pottery", "sw"), "Ufinyanzi");
    assert_eq!(name("pottery", "sw-KE"), "Ufinyanzi");
    assert_eq!(name("clay", "fr"), "Argile");
    assert_eq!(name("clay", "de"), "Clay");
    assert_eq!(name("mystery", "sw"), "mystery");
    assert_eq!(unreviewed_languages(), ["bn", "fr", "hi", "pt", "sw"]);
}

#[test]
fn every_language_names_everything_and_no_word_means_two_things() {
    for (lang, file) in words::FILES.iter() {
        let known = |id: &String| assert!(process(id).is_some() || material(id).is_some(), "{lang} names {id}");
        file.process.keys().chain(file.material.keys()).for_each(known);
        if !["en", "sw"].contains(lang) {
            assert!(processes().iter().all(|p| file.process.contains_key(&p.id)), "{lang} lacks a process");
            assert!(materials().iter().all(|m| file.material.contains_key(&m.id)), "{lang} lacks a material");
        }
    }
    for words in [words::process_words(), words::material_words()] {
        let mut seen = std::collections::HashMap::new();
        let mut doubled = Vec::new();
        for (word, id) in &words {
            let first = *seen.entry(words::squeeze(word)).or_insert(*id);
            if first != *id {
                doubled.push(format!("{word}: {id} and {first}"));
            }
        }
        assert!(doubled.is_empty(), "{doubled:#?}");
    }
}

#[test]
fn links_and_codes_point_to_one_process() {
    let codes = processes().iter().flat_map(|p| p.osm.iter().chain(&p.fablabs).chain(&p.tsdc).chain(&p.wikidata));
    let mut seen = HashSet::new();
    for code in codes {
        assert!(seen.insert(code), "{code} stands at two processes");
    }
    assert!(processes().iter().flat_map(|p| &p.also).all(|id| process(id).is_some()));
    assert!(materials().iter().filter_map(|m| m.parent.as_deref()).all(|id| material(id).is_some()));
}

#[test]
fn words_of_records_find_their_process() {
    let cases = [
        ("https://en.wikipedia.org/wiki/Laser_cutter", "laser_cut"),
        ("https://en.wikipedia.org/wiki/Milling_%28machining%29", "cnc_mill"),
        ("https://www.wikidata.org/wiki/Q211387", "soldering"),
        ("Q211387", "soldering"),
        ("3d_printing", "additive"),
        ("3D Printers", "additive"),
        ("Laser Cutting (CO2)", "laser_cut"),
        ("Sewing machines", "sewing"),
        ("LAS", "laser_cut"),
        ("Découpe laser", "laser_cut"),
        ("decoupe LASER", "laser_cut"),
        ("corte a laser", "laser_cut"),
        ("लेजर कटिंग", "laser_cut"),
        ("লেজার কাটার", "laser_cut"),
        ("Useremala", "carpentry"),
        ("मिट्टी के बर्तन", "pottery"),
        ("মৃৎশিল্প", "pottery"),
        ("Vannerie", "basketry"),
        ("Hand stitching", "hand_sewing"),
    ];
    for (word, id) in cases {
        assert_eq!(process_named(word), Some(id), "{word}");
    }
    assert_eq!(term("Aluminum"), Some(Term::Material("aluminium")));
    assert_eq!(term("End mill"), Some(Term::Word("endmill".into())));
    assert_eq!((term(""), term(" — ")), (None, None));
    assert_eq!(by_osm_craft("basket_maker"), Some("basketry"));
    assert_eq!(by_fablabs_flag("cnc_milling"), Some("cnc_route"));
    assert_eq!(by_fablabs_flag("Laser"), None, "flags are written one way only");
}

#[test]
fn a_process_may_have_two_parents() {
    assert!(fits("electronics_assembly", "assembly") && fits("electronics_assembly", "electronics"));
    assert!(fits("screen_printing", "textile") && fits("screen_printing", "printing"));
    assert!(!fits("pcb_fabrication", "electronics_assembly") && !fits("pcb_fabrication", "assembly"));
}

#[test]
fn a_kind_of_material_serves_the_general_need_only() {
    assert!(material_fits("mild_steel", "steel") && material_fits("aluminium_6061", "aluminium"));
    assert!(!material_fits("steel", "mild_steel") && !material_fits("aluminium_6061", "aluminium_7075"));
    assert!(materials_served("mild_steel").eq(["mild_steel", "steel"]));
    assert!(materials_served("carbon_dust").eq(["carbon_dust"]));
    assert!(material_fits("carbon_dust", "carbon_dust"));
}

#[test]
fn machines_tell_what_they_do() {
    let known = |make, model| machine(make, model).map(|m| (m.process.clone(), m.envelope_mm()));
    assert_eq!(known("ultimaker", "ultimaker 2"), Some(("fdm_print".into(), Some([223.0, 223.0, 205.0]))));
    assert_eq!(known("ultimaker", "ultimaker 2 extended"), Some(("fdm_print".into(), Some([223.0, 223.0, 305.0]))));
    assert_eq!(known("creality", "ender-3 max"), Some(("fdm_print".into(), None)), "another model, its room not known");
    assert_eq!(known("formlabs", "form2"), Some(("resin_print".into(), Some([145.0, 145.0, 175.0]))));
    assert_eq!(known("trotec", "speedy 100"), Some(("laser_cut".into(), Some([610.0, 305.0, 305.0]))));
    assert_eq!(known("microsoft", "kinect v1"), Some(("scanning".into(), None)));
    assert_eq!(known("unknown", "wonder box"), None);
    for entry in machines::all() {
        assert!(process(&entry.process).is_some(), "{}", entry.name);
        assert!(entry.room_mm.iter().all(|mm| *mm > 0.0) && [0, 2, 3].contains(&entry.room_mm.len()), "{}", entry.name);
    }
}
