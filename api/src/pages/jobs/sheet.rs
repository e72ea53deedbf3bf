//! The job sheet: one page for the workshop's wall, with all that the work needs and a code that leads back to the job.

use actix_web::web;
use askama::Template;
use qrcode::render::svg;
use qrcode::{EcLevel, QrCode};

use super::finish;
use super::view::JobView;
use super::way::Way;
use crate::app::App;
use crate::error::{Fault, Result};
use crate::web::{Answer, Page};
use actix_web::http::StatusCode;

#[derive(Template)]
#[template(path = "jobs/sheet.html")]
struct SheetPage {
    page: Page,
    view: JobView,
    base: String,
    /// Where the design with its instructions stands.
    design: String,
    qr: String,
    steps: Vec<String>,
}

pub async fn show(app: web::Data<App>, page: Page, way: Way) -> Answer {
    let job = way.job;
    let view = app.store.read(move |db| JobView::load(db, job)).await?;
    let link = format!("{}{}", app.public_url, way.base);
    let design = format!("{}/designs/{}", app.public_url, view.design.slug);
    let steps = steps(&view.version.instructions);
    let shown = SheetPage { page, base: way.base.clone(), qr: code(&link)?, steps, view, design };
    finish(StatusCode::OK, &way, &shown)
}

/// A QR code as an SVG element.
fn code(text: &str) -> Result<String> {
    let code = QrCode::with_error_correction_level(text, EcLevel::L).map_err(|error| {
        tracing::error!(%error, "a QR code could not be made");
        Fault::new("failed")
    })?;
    let svg = code.render::<svg::Color>().min_dimensions(150, 150).build();
    // An element of a page has no XML declaration.
    Ok(svg.split_once("?>").map_or(svg.as_str(), |(_, element)| element).to_owned())
}

/// The numbered steps of instructions in Markdown, as plain text. Nothing when there are several lists: they are for
/// different ways of making, and the wrong one would do harm on a wall.
fn steps(markdown: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for line in markdown.lines() {
        let Some((number, text)) = line.split_once(". ") else { continue };
        match number.parse::<usize>() {
            Ok(n) if n == found.len() + 1 => found.push(text.replace(['*', '`'], "")),
            Ok(_) => return Vec::new(),
            Err(_) => {}
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_are_taken_from_one_list_only() {
        assert_eq!(steps("# A\n\n1. Cut **it**.\n2. Use `x.svg`.\n\n- no"), ["Cut it.", "Use x.svg."]);
        assert!(steps("1. Cut.\n2. Sew.\n\n1. Print.").is_empty());
        assert!(steps("Nothing is numbered. Here.").is_empty());
    }

    #[test]
    fn a_code_is_an_element() -> Result<()> {
        let element = code("https://karakana.example/jobs/0193")?;
        assert!(element.starts_with("<svg ") && element.ends_with("</svg>"));
        Ok(())
    }
}
