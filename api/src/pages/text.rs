//! A page that only says something: a title and paragraphs.

use askama::Template;

use crate::web::Page;

/// A title and paragraphs.
#[derive(Template)]
#[template(path = "home/text.html")]
pub struct TextPage {
    /// The title.
    pub title: String,
    /// What stands under it.
    pub lead: String,
    /// The rest.
    pub paragraphs: Vec<String>,
    /// The frame.
    pub page: Page,
}
