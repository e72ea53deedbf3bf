//! 3MF: a zip archive with an XML model of corners and triangles. Only the bodies themselves are measured.

use std::io::{Cursor, Read};

use super::mesh::Mesh;
use crate::problem::Problem;

/// An unpacked model is no larger, whatever the archive claims.
const MOST_BYTES: u64 = 256 << 20;

pub(super) fn read(bytes: &[u8]) -> Result<Mesh, Problem> {
    let broken = |_| Problem::error("syntax", "", "This is not a 3MF archive.");
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).map_err(broken)?;
    let is_model = |name: &std::borrow::Cow<'_, str>| name.to_ascii_lowercase().ends_with(".model");
    let name = archive.file_names().flatten().find(is_model).map(std::borrow::Cow::into_owned);
    let name = name.ok_or_else(|| Problem::error("empty", "", "The archive holds no model."))?;
    let mut xml = String::new();
    let model = archive.by_name(&name).map_err(broken)?;
    model
        .take(MOST_BYTES + 1)
        .read_to_string(&mut xml)
        .map_err(|_| Problem::error("syntax", "", "The model in the archive cannot be unpacked."))?;
    if xml.len() as u64 > MOST_BYTES {
        return Err(Problem::error("too_large", "", "The model is larger than anybody prints."));
    }
    model_of(&xml)
}

fn model_of(xml: &str) -> Result<Mesh, Problem> {
    let scale = match attribute(xml.split_once("<model").map_or("", |(_, rest)| rest), "unit") {
        Some("micron") => 0.001,
        Some("centimeter") => 10.0,
        Some("inch") => 25.4,
        Some("foot") => 304.8,
        Some("meter") => 1000.0,
        _ => 1.0,
    };
    let mut mesh = Mesh::default();
    for body in xml.split("<mesh").skip(1) {
        let body = body.split_once("</mesh>").map_or(body, |(body, _)| body);
        let corners: Option<Vec<[f64; 3]>> = tags(body, "<vertex")
            .map(|tag| {
                let number = |name| attribute(tag, name).and_then(|text| text.parse::<f64>().ok());
                Some([number("x")? * scale, number("y")? * scale, number("z")? * scale])
            })
            .collect();
        let corners = corners.ok_or_else(|| Problem::error("number", "", "A corner needs three numbers."))?;
        for tag in tags(body, "<triangle") {
            let corner = |name| attribute(tag, name)?.parse::<usize>().ok().and_then(|at| corners.get(at).copied());
            let (Some(a), Some(b), Some(c)) = (corner("v1"), corner("v2"), corner("v3")) else {
                return Err(Problem::error("syntax", "", "A triangle names a corner that is not there."));
            };
            mesh.push([a, b, c])?;
        }
    }
    Ok(mesh)
}

/// The insides of tags of this name, which is followed by a blank; `<vertices>` is not `<vertex `.
fn tags<'a>(text: &'a str, open: &'a str) -> impl Iterator<Item = &'a str> {
    let parts = text.split(open).skip(1).filter(|part| part.starts_with(char::is_whitespace));
    parts.filter_map(|part| part.split_once('>').map(|(tag, _)| tag))
}

fn attribute<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    let tag = tag.split_once('>').map_or(tag, |(tag, _)| tag);
    tag.match_indices(name).find_map(|(at, _)| {
        let begins = tag[..at].ends_with(char::is_whitespace);
        let value = tag[at + name.len()..].trim_start().strip_prefix('=')?.trim_start();
        let quote = value.chars().next().filter(|c| matches!(c, '"' | '\''))?;
        value[1..].split_once(quote).map(|(value, _)| value.trim()).filter(|_| begins)
    })
}
