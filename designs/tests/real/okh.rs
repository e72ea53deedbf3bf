//! All published manifests of the collection: good ones are taken and survive, bad ones are told for the right reason.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use designs::okh::{Document, Format, Standard};
use designs::problem::Severity;
use serde::Deserialize;

use crate::{Outcome, shared};

#[derive(Deserialize)]
struct Entry {
    file: String,
    kind: String,
    parse_error: Option<String>,
    missing_required: Vec<String>,
    title: Option<String>,
}

/// The folder of the manifests and what is known of each.
type Collection = (PathBuf, Vec<Entry>);

fn collection(test: &str) -> std::io::Result<Option<Collection>> {
    let Some(index) = shared(test, "okh/INDEX.json")? else {
        return Ok(None);
    };
    let entries = serde_json::from_str(&std::fs::read_to_string(&index)?)?;
    Ok(Some((index.parent().unwrap_or(Path::new("/")).to_owned(), entries)))
}

#[test]
fn known_faults_are_told_and_nothing_good_is_refused() -> Outcome {
    let Some((folder, entries)) = collection("okh::known_faults_are_told_and_nothing_good_is_refused")? else {
        return Ok(());
    };
    let mut wrong = Vec::new();
    for entry in &entries {
        let reading = Document::read(&entry.file, &std::fs::read(folder.join(&entry.file))?);
        let errors: Vec<_> = reading.problems.iter().filter(|p| p.severity == Severity::Error).collect();
        let told: BTreeSet<&str> =
            errors.iter().map(|p| if p.code == "missing" { p.path.as_str() } else { p.code }).collect();
        let mut known: BTreeSet<&str> = entry.missing_required.iter().map(String::as_str).collect();
        if known.remove("project-link|documentation-home") {
            known.insert("project-link");
        }
        match entry.parse_error.as_deref() {
            Some("empty or not a mapping") => drop(known.insert("empty_document")),
            Some(_) => drop(known.insert("syntax")),
            None => {}
        }
        // The index does not list everything that a manifest of this standard lacks, but all it lists must be told.
        let is_right = if known.is_empty() { told.is_empty() } else { known.is_subset(&told) };
        let title = reading.document.as_ref().and_then(|document| document.title());
        if !is_right || reading.kind() != entry.kind || title != entry.title.as_deref().map(str::trim) {
            wrong.push(format!("{}: {} {told:?} for {known:?}, {title:?}", entry.file, reading.kind()));
        }
        assert!(errors.iter().all(|p| p.line.is_some()), "{}: every error has a line", entry.file);
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert_eq!(entries.len(), 488);
    Ok(())
}

#[test]
fn every_manifest_survives_export_and_conversion() -> Outcome {
    let Some((folder, entries)) = collection("okh::every_manifest_survives_export_and_conversion")? else {
        return Ok(());
    };
    let mut survived = 0;
    for entry in &entries {
        let reading = Document::read(&entry.file, &std::fs::read(folder.join(&entry.file))?);
        let Some(document) = &reading.document else {
            continue;
        };
        let again = |format: Format| {
            let name = format!("okh.{}", format.extension());
            Document::read(&name, document.write(format).as_bytes()).document
        };
        for format in [Format::Toml, Format::Yaml, Format::Json] {
            assert_eq!(again(format).as_ref(), Some(document), "{} as {format:?}", entry.file);
        }
        let other = if document.standard == Standard::V1 { Standard::Losh } else { Standard::V1 };
        let back = document.converted(other).converted(document.standard.clone());
        assert_eq!(&back, document, "{} by way of the other standard", entry.file);
        if reading.is_ok() {
            document.manifest().map_err(|faults| format!("{}: {faults:#?}", entry.file))?;
            survived += 1;
        }
    }
    assert!(survived >= 470, "{survived}");
    Ok(())
}
