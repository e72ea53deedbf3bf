//! The fields of the two standards: their names, their shapes, and what must be there.

use super::Standard;

/// What a field holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shape {
    Text,
    /// One text or a list of them.
    Texts,
    Link,
    Number,
    Bool,
    Table,
    /// A list of tables, or of texts where people were brief.
    Tables,
    /// Somebody: a text, a table with a name, or a list of these.
    Party,
    Any,
}

/// One field of a standard.
#[derive(Clone, Copy, Debug)]
pub(super) struct Field {
    pub name: &'static str,
    pub shape: Shape,
    pub required: bool,
}

const fn need(name: &'static str, shape: Shape) -> Field {
    Field { name, shape, required: true }
}

const fn may(name: &'static str, shape: Shape) -> Field {
    Field { name, shape, required: false }
}

use Shape::{Any, Bool, Link, Number, Party, Table, Tables, Text, Texts};

/// OKH-LOSH, in the order of its template.
const LOSH: [Field; 42] = [
    need("okhv", Text),
    need("name", Text),
    need("repo", Link),
    need("version", Text),
    need("license", Text),
    need("licensor", Party),
    may("organization", Party),
    may("release", Text),
    may("readme", Text),
    may("contribution-guide", Text),
    may("image", Any),
    may("documentation-language", Texts),
    may("technology-readiness-level", Text),
    may("documentation-readiness-level", Text),
    may("attestation", Texts),
    may("publication", Texts),
    need("function", Text),
    may("standard-compliance", Texts),
    may("cpc-patent-class", Text),
    may("tsdc", Texts),
    may("bom", Texts),
    may("manufacturing-instructions", Texts),
    may("user-manual", Texts),
    may("source", Texts),
    may("export", Texts),
    may("auxiliary", Texts),
    may("fork-of", Text),
    may("timestamp", Any),
    may("material", Texts),
    may("printing-process", Text),
    may("2d-size-mm", Any),
    may("component-sides", Any),
    may("smallest-tolerance-class", Text),
    may("mass", Number),
    may("manufacturing-processes", Texts),
    may("outer-dimensions", Table),
    may("rdf", Table),
    may("software", Tables),
    may("part", Tables),
    may("x-karakana", Table),
    may("x-okh-v1", Table),
    may("standard", Texts),
];

/// Open Know-How 1.0, in the order of its specification.
const V1: [Field; 47] = [
    need("title", Text),
    need("description", Text),
    may("intended-use", Text),
    may("keywords", Texts),
    may("project-link", Link),
    may("health-safety-notice", Text),
    may("contact", Party),
    may("contributors", Tables),
    may("image", Any),
    may("version", Text),
    may("development-stage", Texts),
    may("made", Bool),
    may("made-independently", Bool),
    may("standards-used", Tables),
    may("derivative-of", Any),
    may("variant-of", Any),
    may("sub", Any),
    need("license", Any),
    may("licensor", Party),
    may("documentation-home", Link),
    may("archive-download", Text),
    may("design-files", Tables),
    may("schematics", Tables),
    may("bom", Any),
    may("tool-list", Any),
    may("making-instructions", Tables),
    may("manufacturing-files", Tables),
    may("risk-assessment", Tables),
    may("tool-settings", Tables),
    may("quality-instructions", Tables),
    may("operating-instructions", Tables),
    may("maintenance-instructions", Tables),
    may("disposal-instructions", Tables),
    may("software", Tables),
    may("documentation-language", Texts),
    may("documentation-is-translation", Any),
    may("okh-manifest-version", Text),
    may("date-created", Any),
    may("date-updated", Any),
    may("manifest-author", Party),
    may("manifest-language", Text),
    may("manifest-is-translation", Any),
    may("bom-atoms", Tables),
    may("tool-list-atoms", Tables),
    may("product-atom", Any),
    may("bom-output-atoms", Any),
    may("x-okh-losh", Table),
];

/// Other spellings of a canonical name, already in kebab-case.
const ALIASES: [(&str, &str); 4] = [
    ("organisation", "organization"),
    ("sub-parts", "sub"),
    ("licence", "license"),
    ("documentation-licence", "documentation-license"),
];

/// Versions of OKH-LOSH that were seen in published files.
pub(super) const LOSH_VERSIONS: [&str; 5] = ["OKH-LOSHv1.0", "1.0", "2.0", "2.4", "0.1.0"];

/// All fields of a standard, in the order they are written.
pub(super) fn fields(standard: &Standard) -> &'static [Field] {
    match standard {
        Standard::V1 => &V1,
        Standard::Losh => &LOSH,
    }
}

/// The field with this canonical name.
pub(super) fn field(standard: &Standard, name: &str) -> Option<&'static Field> {
    fields(standard).iter().find(|field| field.name == name)
}

/// The canonical name of a key in whatever spelling, where the standard has it.
pub(super) fn canonical(standard: &Standard, key: &str) -> Option<&'static str> {
    let kebab = kebab(key);
    let name = ALIASES.iter().find(|(alias, _)| *alias == kebab).map_or(kebab.as_str(), |(_, name)| name);
    field(standard, name).map(|field| field.name)
}

/// `documentationLanguage`, `documentation_language` and `Documentation Language` as `documentation-language`.
fn kebab(key: &str) -> String {
    let mut out = String::with_capacity(key.len() + 4);
    let mut before = None;
    for c in key.trim().chars() {
        let breaks = c.is_uppercase() && before.is_some_and(|b: char| b.is_lowercase() || b.is_ascii_digit());
        if (matches!(c, '_' | ' ' | '-') || breaks) && !out.ends_with('-') {
            out.push('-');
        }
        if !matches!(c, '_' | ' ' | '-') {
            out.extend(c.to_lowercase());
        }
        before = Some(c);
    }
    out
}
