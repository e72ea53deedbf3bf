//! A file added to the library must be compiled in by the next build, which the compiler alone would not notice.

fn main() -> Result<(), std::io::Error> {
    use std::io::Write;
    writeln!(std::io::stdout(), "cargo::rerun-if-changed=library")
}
