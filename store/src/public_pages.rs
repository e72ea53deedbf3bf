//! Pages of partners, programmes and actions, kept by the coordinators of a network in Markdown.
//!
//! A draft is seen by the coordinators of its network alone; a published page by everybody. Each change is made from
//! the version that was seen, and is an event with the page as it stands afterwards.

use diesel::prelude::*;
use serde::{Deserialize, Serialize};

use crate::error::{OrMissing, Result, StoreError};
use crate::event::{Actor, record};
use crate::schema::public_page;
use crate::state::words;
use crate::{At, Db, NetworkId, PublicPageId};

words! {
    /// What a page is about.
    PageKind {
        /// Somebody who works with the network.
        Partner = "partner",
        /// A programme that runs for a longer time.
        Programme = "programme",
        /// Something that is done once.
        Action = "action",
    }
}

words! {
    /// Who sees a page.
    PageState {
        /// The coordinators of its network.
        Draft = "draft",
        /// Everybody.
        Published = "published",
    }
}

/// One page.
#[derive(Debug, Clone, Queryable, Selectable, Insertable, AsChangeset, Serialize, Deserialize)]
#[diesel(table_name = public_page)]
pub struct PublicPage {
    /// Its id.
    pub id: PublicPageId,
    /// Its name in addresses; never changes.
    pub slug: String,
    /// Whose it is.
    pub network_id: NetworkId,
    /// What it is about.
    pub kind: PageKind,
    /// Who sees it.
    pub state: PageState,
    /// BCP 47 code of the language it is written in.
    pub language: String,
    /// Its title.
    pub title: String,
    /// What it says in a sentence; may be empty.
    pub lead: String,
    /// What it says, in Markdown.
    pub text: String,
    /// Counts the changes.
    pub version: i32,
    /// When it was begun.
    pub created_at: At,
    /// When it was changed last.
    pub updated_at: At,
}

/// Keeps a new page.
pub fn create(db: &mut Db, actor: Actor, new: &PublicPage) -> Result<()> {
    diesel::insert_into(public_page::table).values(new).execute(db.conn)?;
    record(db, actor, "public_page", new.id, "public_page_created", new)?;
    Ok(())
}

/// Changes a page; `changed.version` must be the version the change was made from: `changed_meanwhile`.
pub fn update(db: &mut Db, actor: Actor, mut changed: PublicPage) -> Result<()> {
    let from = changed.version;
    changed.version = from + 1;
    changed.updated_at = db.now;
    let seen = public_page::table.find(changed.id).filter(public_page::version.eq(from));
    if diesel::update(seen).set(&changed).execute(db.conn)? == 0 {
        return Err(StoreError::refused("changed_meanwhile"));
    }
    record(db, actor, "public_page", changed.id, "public_page_changed", &changed)?;
    Ok(())
}

/// One page by its id.
pub fn find(db: &mut Db, id: PublicPageId) -> Result<PublicPage> {
    public_page::table.find(id).select(PublicPage::as_select()).first(db.conn).or_missing("page")
}

/// One page by its slug, draft or not.
pub fn by_slug(db: &mut Db, slug: &str) -> Result<PublicPage> {
    let row = public_page::table.filter(public_page::slug.eq(slug)).select(PublicPage::as_select());
    row.first(db.conn).or_missing("page")
}

/// The published pages and the drafts of some networks, by title.
pub fn of(db: &mut Db, drafts_of: &[NetworkId]) -> Result<Vec<PublicPage>> {
    let is_own = public_page::network_id.eq_any(drafts_of);
    Ok(public_page::table
        .filter(public_page::state.eq(PageState::Published).or(is_own))
        .order((public_page::title, public_page::id))
        .select(PublicPage::as_select())
        .load(db.conn)?)
}
