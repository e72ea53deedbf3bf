//! Rules that a manifest must keep as a whole: ids, the tree of operations, and safe file names.

use std::collections::HashSet;

use super::{Manifest, Operation, Production, Routing};
use crate::diagnostic::Diagnostic;

/// The problem format allows no more.
const MAX_OPERATIONS: usize = 50;
const MAX_ID_CHARACTERS: usize = 200;

/// Adds every broken rule of `manifest` to `faults`.
pub(super) fn check(manifest: &Manifest, faults: &mut Vec<Diagnostic>) {
    let Some(production) = &manifest.production else {
        return;
    };
    check_files(production, faults);
    let ids = production.routings.iter().map(|routing| routing.id.as_str());
    check_ids(ids, "x-karakana.routings", faults);
    for (at, routing) in production.routings.iter().enumerate() {
        check_routing(routing, &format!("x-karakana.routings[{at}]"), faults);
    }
}

fn check_files(production: &Production, faults: &mut Vec<Diagnostic>) {
    let mut seen = HashSet::new();
    for (at, file) in production.files.iter().enumerate() {
        let path = format!("x-karakana.files[{at}].path");
        if !is_safe(&file.path) {
            faults.push(unsafe_path(&path, &file.path));
        } else if !seen.insert(&file.path) {
            faults.push(Diagnostic::new("duplicate", path, format!("`{}` is listed twice.", file.path)));
        }
    }
    if let Some(instructions) = production.instructions.as_ref().filter(|path| !is_safe(path)) {
        faults.push(unsafe_path("x-karakana.instructions", instructions));
    }
}

/// Whether the path stays inside the design, on every system.
fn is_safe(path: &str) -> bool {
    let plain = |part: &str| !matches!(part, "" | "." | "..");
    !path.contains(['\\', ':']) && !path.chars().any(char::is_control) && path.split('/').all(plain)
}

fn unsafe_path(place: &str, path: &str) -> Diagnostic {
    Diagnostic::new("path", place, format!("`{path}` must be a relative path inside the design."))
}

fn check_ids<'a>(ids: impl Iterator<Item = &'a str>, list: &str, faults: &mut Vec<Diagnostic>) {
    let mut seen = HashSet::new();
    for (at, id) in ids.enumerate() {
        let path = format!("{list}[{at}].id");
        if id.chars().count() > MAX_ID_CHARACTERS {
            faults.push(Diagnostic::new("id", path, format!("An id has at most {MAX_ID_CHARACTERS} characters.")));
        } else if !id.is_empty() && !seen.insert(id) {
            faults.push(Diagnostic::new("duplicate", path, format!("`{id}` is used twice in this list.")));
        }
    }
}

fn check_routing(routing: &Routing, path: &str, faults: &mut Vec<Diagnostic>) {
    let list = format!("{path}.operations");
    let operations = &routing.operations;
    if operations.is_empty() {
        faults.push(Diagnostic::new("no_operation", list, "A routing needs at least one operation."));
        return;
    }
    if operations.len() > MAX_OPERATIONS {
        let message = format!("A routing has at most {MAX_OPERATIONS} operations.");
        faults.push(Diagnostic::new("too_many", list, message));
        return;
    }
    let before = faults.len();
    check_ids(operations.iter().map(|o| o.id.as_str()), &list, faults);
    for (at, operation) in operations.iter().enumerate() {
        if operation.material_kg_per_piece.is_some() && operation.material.is_none() {
            let message = "`material_kg_per_piece` needs a `material`.";
            faults.push(Diagnostic::new("needs_material", format!("{list}[{at}].material_kg_per_piece"), message));
        }
        for (nth, input) in operation.inputs.iter().enumerate() {
            if !operations.iter().any(|o| o.id == input.operation) {
                let message = format!("There is no operation `{}` in this routing.", input.operation);
                let path = format!("{list}[{at}].inputs[{nth}].operation");
                faults.push(Diagnostic::new("unknown_operation", path, message));
            }
        }
    }
    if faults.len() == before && !is_tree(operations) {
        let message = "Every operation but the last one must be the input of exactly one other.";
        faults.push(Diagnostic::new("not_a_tree", list, message));
    }
}

/// Whether one operation delivers and every other one is reached from it exactly once.
fn is_tree(operations: &[Operation]) -> bool {
    let consumed: Vec<&str> = operations.iter().flat_map(|o| &o.inputs).map(|input| input.operation.as_str()).collect();
    let mut roots = operations.iter().filter(|o| !consumed.contains(&o.id.as_str()));
    let (Some(root), None) = (roots.next(), roots.next()) else {
        return false;
    };
    let mut reached = 0;
    let mut open = vec![root];
    while let Some(operation) = open.pop() {
        reached += 1;
        let inputs = operation.inputs.iter();
        open.extend(inputs.filter_map(|input| operations.iter().find(|o| o.id == input.operation)));
    }
    reached == operations.len() && consumed.len() == operations.len() - 1
}
