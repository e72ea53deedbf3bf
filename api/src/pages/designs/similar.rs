//! Designs like one, and where things like it are asked for and made.

use store::requests;
use store::{Db, DesignId, RequestId};

use crate::app::App;
use crate::error::Result;
use crate::pages::home::{Recent, shown_states};
use crate::pages::workshops::view;
use crate::web::Page;

/// How many designs and requests are shown.
const SHOWN: usize = 5;

/// A design like the one that is shown.
pub struct Similar {
    /// Its id.
    pub id: DesignId,
    /// Its name in addresses.
    pub slug: String,
    /// Its title.
    pub title: String,
    /// How alike, in per cent.
    pub percent: u8,
    /// What both are made by and of.
    pub shared: String,
}

/// The designs of the library that are most like one.
pub async fn designs(app: &App, page: &Page, of: DesignId) -> Result<Vec<Similar>> {
    let found = app.library.alike(&app.store, of, SHOWN).await?;
    let shown = found.into_iter().map(|(shelved, likeness)| {
        let words = likeness.shared_processes.iter().chain(&likeness.shared_materials);
        Similar {
            percent: (likeness.total() * 100.0).round() as u8,
            shared: words.map(|id| view::process(page, id)).collect::<Vec<_>>().join(", "),
            id: shelved.id,
            slug: shelved.slug,
            title: shelved.title,
        }
    });
    Ok(shown.collect())
}

/// The newest public requests for some designs.
pub fn activity(db: &mut Db, designs: &[DesignId]) -> store::Result<Vec<Recent>> {
    let found = requests::of_designs(db, designs, &shown_states(), SHOWN as i64)?;
    let ids: Vec<RequestId> = found.iter().map(|request| request.id).collect();
    let places = requests::destinations(db, &ids)?;
    Ok(found.into_iter().map(|request| Recent::of(request, &places)).collect())
}
