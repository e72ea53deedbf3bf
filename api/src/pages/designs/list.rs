//! The shelf: every design, found by words, process and risk.

use actix_web::web;
use askama::Template;
use designs::okh::{self, Manifest};
use designs::{text, vocabulary};
use serde::Deserialize;
use store::designs::{self as shelf, Design, Version};

use crate::app::App;
use crate::auth::Anyone;
use crate::web::{Answer, Page, render};
use store::grants::Role;

/// What the address asks for.
#[derive(Deserialize, Default)]
pub(super) struct Asked {
    #[serde(default)]
    q: String,
    #[serde(default)]
    process: String,
    #[serde(default)]
    risk: String,
}

/// A design as a card.
struct Card {
    slug: String,
    title: String,
    summary: String,
    processes: String,
    risk: String,
}

#[derive(Template)]
#[template(path = "designs/list.html")]
struct ListPage {
    page: Page,
    q: String,
    processes: Vec<(String, String, bool)>,
    risks: Vec<(String, String, bool)>,
    cards: Vec<Card>,
    is_set: bool,
    designer: bool,
}

/// The processes of a design, each once.
fn processes(manifest: &Manifest) -> Vec<&str> {
    let mut all: Vec<&str> =
        manifest.routings().iter().flat_map(|r| &r.operations).map(|op| op.process.as_str()).collect();
    all.sort_unstable();
    all.dedup();
    all
}

fn is_found(asked: &Asked, words: &[String], design: &Design, version: &Version, manifest: &Manifest) -> bool {
    let known = text::tokens(&design.search);
    words.iter().all(|word| known.iter().any(|known| known.starts_with(word.as_str())))
        && (asked.process.is_empty() || processes(manifest).iter().any(|have| vocabulary::fits(have, &asked.process)))
        && (asked.risk.is_empty() || asked.risk == version.risk_class.to_string())
}

pub(super) async fn show(app: web::Data<App>, page: Page, who: Anyone, asked: web::Query<Asked>) -> Answer {
    let shelf = app.store.read(shelf::shelf).await?;
    // A manifest that can no longer be read is not shown; the review found it readable when it came.
    let all: Vec<(Design, Version, Manifest)> =
        shelf.into_iter().filter_map(|(d, v)| okh::read(&v.manifest).ok().map(|manifest| (d, v, manifest))).collect();
    let lang = page.lang.code();
    let named = |id: &str| vocabulary::name(id, lang).to_owned();
    let mut used: Vec<&str> = all.iter().flat_map(|(_, _, manifest)| processes(manifest)).collect();
    used.sort_unstable();
    used.dedup();
    let mut options: Vec<_> = used.iter().map(|id| ((*id).to_owned(), named(id), *id == asked.process)).collect();
    options.sort_by(|a, b| a.1.cmp(&b.1));
    let words = text::tokens(&asked.q);
    let cards = all
        .iter()
        .filter(|(design, version, manifest)| is_found(&asked, &words, design, version, manifest))
        .map(|(design, version, manifest)| Card {
            slug: design.slug.clone(),
            title: design.title.clone(),
            summary: design.summary.clone(),
            processes: processes(manifest).into_iter().map(named).collect::<Vec<_>>().join(", "),
            risk: super::risk(&page, version.risk_class),
        })
        .collect();
    render(&ListPage {
        processes: options,
        risks: (0..=3).map(|n: i32| (n.to_string(), super::risk(&page, n), n.to_string() == asked.risk)).collect(),
        is_set: !(asked.q.is_empty() && asked.process.is_empty() && asked.risk.is_empty()),
        designer: who.0.is_some_and(|who| who.has_any(Role::Designer)),
        q: asked.into_inner().q,
        cards,
        page,
    })
}
