//! The pages' styles, scripts and words are embedded in the binary: build again when they change, and
//! say what to do when set-up has not yet fetched them.

use std::path::Path;

fn main() {
    for folder in ["web", "templates", "locales"] {
        println!("cargo::rerun-if-changed={folder}");
    }
    if !Path::new("web/vendor/basemap.json").exists() {
        println!("cargo::error=api/web/vendor is missing: run `make setup` once, then build again");
    }
}
