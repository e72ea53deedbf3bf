//! The readers and the vocabulary on real public records, which lie beside this repository and are not part of it.
//!
//! Where they are absent these tests pass, say so loudly, and are noted in the file that `KARAKANA_SKIPPED` names.

mod cases;
mod okh;
mod okw;

use std::io::Write;
use std::path::PathBuf;

type Outcome = Result<(), Box<dyn std::error::Error>>;

/// A file or folder of the real data; none, said loudly, where it is absent.
fn shared(test: &str, path: &str) -> std::io::Result<Option<PathBuf>> {
    let place = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../shared/data").join(path);
    if place.exists() {
        return Ok(Some(place));
    }
    eprintln!("SKIPPED {test}: ../shared/data/{path} is not here");
    if let Ok(list) = std::env::var("KARAKANA_SKIPPED") {
        let mut file = std::fs::File::options().append(true).create(true).open(list)?;
        writeln!(file, "{test}: ../shared/data/{path} is not here")?;
    }
    Ok(None)
}
