//! From a [`Manifest`] to the text of an `okh.toml`.

use super::Manifest;

/// The manifest as OKH-LOSH TOML; reading it again gives an equal manifest.
pub fn write(manifest: &Manifest) -> String {
    toml::to_string(manifest).expect("a manifest holds only what TOML can say")
}
