//! Documents in and out: files, standard streams, compressed by their name.

use anyhow::{Context, Result};
use serde::Serialize;
use std::fs::File;
use std::io::{self, BufWriter, Read, Write};
use std::path::Path;

/// Opens a file, or standard input for `-`.
pub fn open(path: &Path) -> Result<Box<dyn Read>> {
    if path == Path::new("-") {
        return Ok(Box::new(io::stdin().lock()));
    }
    let file = File::open(path).with_context(|| format!("cannot open {}", path.display()))?;
    Ok(Box::new(file))
}

/// Calls `write` with a file, compressed if its name ends in `.gz` or `.zst`, or with standard output.
pub fn create(path: Option<&Path>, write: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> Result<()> {
    let Some(path) = path.filter(|path| *path != Path::new("-")) else {
        let mut out = BufWriter::new(io::stdout().lock());
        return write(&mut out).and_then(|()| out.flush()).context("cannot write the answer");
    };
    let about = || format!("cannot write {}", path.display());
    let file = BufWriter::new(File::create(path).with_context(about)?);
    let written = match path.extension().and_then(|extension| extension.to_str()) {
        Some("gz") => {
            let mut out = flate2::write::GzEncoder::new(file, flate2::Compression::default());
            write(&mut out).and_then(|()| out.finish()?.flush())
        }
        Some("zst") => zstd::Encoder::new(file, 0).and_then(|mut out| {
            write(&mut out)?;
            out.finish()?.flush()
        }),
        _ => {
            let mut out = file;
            write(&mut out).and_then(|()| out.flush())
        }
    };
    written.with_context(about)
}

/// Writes one JSON document and a line feed.
pub fn create_json(path: Option<&Path>, document: &impl Serialize) -> Result<()> {
    create(path, |out| {
        serde_json::to_writer_pretty(&mut *out, document)?;
        out.write_all(b"\n")
    })
}
