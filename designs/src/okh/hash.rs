//! The hash that pins a version of a design.

use sha2::{Digest, Sha256};

/// SHA-256 (hex) over the manifest's text and the SHA-256 (hex) of each file, by name.
///
/// The order of `files` does not matter. Plans, offers and batches name this hash, so its recipe must not
/// change: one line for the recipe, one for the manifest, then one per file with the length of its name.
pub fn content_hash(manifest_text: &str, files: &[(&str, &str)]) -> String {
    let mut files = files.to_vec();
    files.sort_unstable();
    let mut hash = Sha256::new();
    hash.update("karakana-design-1\n");
    hash.update(format!("{}\n", hex::encode(Sha256::digest(manifest_text))));
    for (name, sha256) in files {
        hash.update(format!("{} {}:{name}\n", sha256.to_ascii_lowercase(), name.len()));
    }
    hex::encode(hash.finalize())
}
