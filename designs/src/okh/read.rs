//! From text to a [`Manifest`], or to everything that is wrong with it.

use toml::Value;

use super::check::check;
use super::fields::Fields;
use super::{DesignFile, Input, Manifest, Operation, OuterDimensions, Production, Review, Routing, party_names};
use crate::diagnostic::Diagnostic;
use crate::tree::Tree;

/// Reads an OKH-LOSH TOML manifest; on failure all faults, in the order of the text.
///
/// Codes: `syntax`, `number`, `missing`, `empty`, `type`, `range`, `size`, `unknown_key` (only inside
/// `x-karakana`; elsewhere unknown keys are kept), and those of the checks: `id`, `duplicate`,
/// `no_operation`, `too_many`, `unknown_operation`, `not_a_tree`, `needs_material`, `path`.
pub fn read(text: &str) -> Result<Manifest, Vec<Diagnostic>> {
    let tree = Tree::from_toml(text)?;
    let mut faults = Vec::new();
    let manifest = manifest(Fields::new(tree.root.clone(), "", &mut faults));
    check(&manifest, &mut faults);
    if faults.is_empty() {
        return Ok(manifest);
    }
    for fault in &mut faults {
        fault.line = tree.line(&fault.path);
    }
    faults.sort_by_key(|fault| fault.line);
    Err(faults)
}

fn manifest(mut fields: Fields<'_>) -> Manifest {
    Manifest {
        okhv: fields.required_text("okhv"),
        name: fields.required_text("name"),
        repo: fields.required_text("repo"),
        version: fields.required_text("version"),
        license: fields.required_text("license"),
        licensor: licensor(&mut fields),
        function: fields.required_text("function"),
        documentation_language: fields.texts("documentation-language"),
        mass: fields.positive("mass"),
        outer_dimensions: fields.table("outer-dimensions", |fields| OuterDimensions {
            width: fields.required_positive("width"),
            depth: fields.required_positive("depth"),
            height: fields.required_positive("height"),
        }),
        production: fields.table("x-karakana", production),
        extra: fields.rest(),
    }
}

fn licensor(fields: &mut Fields<'_>) -> Value {
    let value = fields.required("licensor").unwrap_or(Value::Boolean(false));
    if value.as_bool() != Some(false) && party_names(&value).iter().all(|name| name.trim().is_empty()) {
        fields.fault("empty", "licensor", "`licensor` must name somebody.");
    }
    value
}

fn production(fields: &mut Fields<'_>) -> Production {
    Production {
        risk_class: risk_class(fields),
        review: review(fields),
        intended_use: fields.text("intended_use"),
        health_safety_notice: fields.text("health_safety_notice"),
        keywords: fields.texts("keywords"),
        piece_kg: fields.positive("piece_kg"),
        instructions: fields.text("instructions"),
        files: fields.tables("files", |fields| DesignFile {
            path: fields.required_text("path"),
            title: fields.required_text("title"),
            size_mm: fields.sizes("size_mm", &[2, 3]),
        }),
        routings: fields.tables("routings", |fields| Routing {
            id: fields.required_text("id"),
            title: fields.required_text("title"),
            operations: fields.tables("operations", operation),
        }),
    }
}

fn operation(fields: &mut Fields<'_>) -> Operation {
    Operation {
        id: fields.required_text("id"),
        title: fields.required_text("title"),
        process: fields.required_text("process"),
        material: fields.text("material"),
        size_mm: fields.sizes("size_mm", &[3]).and_then(|sizes| sizes.try_into().ok()),
        tolerance_mm: fields.positive("tolerance_mm"),
        certifications: fields.texts("certifications"),
        minutes_per_piece: fields.required_positive("minutes_per_piece"),
        material_kg_per_piece: fields.positive("material_kg_per_piece"),
        area_m2_per_piece: fields.positive("area_m2_per_piece"),
        inputs: fields.tables("inputs", |fields| Input {
            operation: fields.required_text("operation"),
            per_piece: fields.required_positive("per_piece"),
        }),
        qc: fields.text("qc"),
    }
}

fn risk_class(fields: &mut Fields<'_>) -> u8 {
    match fields.required("risk_class") {
        None => 0,
        Some(Value::Integer(class)) if (0..=3).contains(&class) => class as u8,
        Some(_) => {
            fields.fault("range", "risk_class", "`risk_class` must be 0, 1, 2 or 3.");
            0
        }
    }
}

fn review(fields: &mut Fields<'_>) -> Review {
    match fields.text("review").as_deref() {
        None | Some("unreviewed") => Review::Unreviewed,
        Some("reviewed") => Review::Reviewed,
        Some("needs_changes") => Review::NeedsChanges,
        Some(_) => {
            fields.fault("range", "review", "`review` must be unreviewed, reviewed or needs_changes.");
            Review::Unreviewed
        }
    }
}
