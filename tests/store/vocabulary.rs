//! Links of the vocabulary against published records: what is marked as seen is there, and nothing is guessed.

use std::fs;
use std::path::Path;

use designs::vocabulary;
use tests::db::{Outcome, skip};

/// All texts of a folder, in one.
fn texts(folder: &Path, out: &mut String) -> std::io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            texts(&entry.path(), out)?;
        } else {
            out.push_str(&String::from_utf8_lossy(&fs::read(entry.path())?));
        }
    }
    Ok(())
}

#[test]
fn links_that_are_called_seen_occur_in_published_records() -> Outcome {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/data");
    if !folder.exists() {
        skip("vocabulary::links_that_are_called_seen_occur_in_published_records", "../shared/data is not here")?;
        return Ok(());
    }
    let mut all = String::new();
    texts(&folder, &mut all)?;
    let all = all.replace("%28", "(").replace("%29", ")");
    // The whole address: the article on bricks is not the one on bricklayers.
    let occurs = |link: &str| {
        let link = link.trim_start_matches("https://");
        let goes_on = |c: char| c.is_alphanumeric() || matches!(c, '_' | '(' | '%');
        all.match_indices(link).any(|(at, _)| !all[at + link.len()..].starts_with(goes_on))
    };
    let mut wrong = Vec::new();
    for process in vocabulary::processes() {
        if let Some(link) = &process.wikipedia
            && process.seen != occurs(link)
        {
            wrong.push(format!("{}: {link} is called {}seen", process.id, if process.seen { "" } else { "un" }));
        }
        for id in process.wikidata.iter().filter(|id| !all.contains(id.as_str())) {
            wrong.push(format!("{}: no record says {id}", process.id));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    Ok(())
}
