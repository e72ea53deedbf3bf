//! Pages of partners, programmes and actions: who sees and who writes them, and what may stand in them.

use store::event::Actor;
use store::networks;
use store::public_pages::{self, PageKind, PageState, PublicPage};
use store::{Db, NetworkId, PublicPageId, Result, StoreError};

use crate::auth::Who;
use crate::i18n::Lang;
use crate::web::Checks;

/// The longest text, in characters.
pub const LONGEST: usize = 20_000;
/// Addresses that are no page's.
const RESERVED: &str = "new";

/// What somebody writes of a page.
#[derive(Debug, Clone, Default)]
pub struct Written {
    /// `partner`, `programme` or `action`.
    pub kind: String,
    /// BCP 47 code of its language.
    pub language: String,
    /// Its title.
    pub title: String,
    /// What it says in a sentence.
    pub lead: String,
    /// What it says, in Markdown.
    pub text: String,
    /// Everybody sees it.
    pub published: bool,
}

impl Written {
    /// A page as it stands, for a form.
    pub fn of(row: &PublicPage) -> Self {
        Self {
            kind: row.kind.word().to_owned(),
            language: row.language.clone(),
            title: row.title.clone(),
            lead: row.lead.clone(),
            text: row.text.clone(),
            published: row.state == PageState::Published,
        }
    }

    /// A page with these words; the faults are noted.
    pub fn onto(&self, checks: &mut Checks, row: PublicPage) -> PublicPage {
        PublicPage {
            kind: checks.choice("kind", &self.kind, PageKind::from_word, row.kind),
            language: checks.choice("language", &self.language, Lang::of, Lang::default()).code().to_owned(),
            title: checks.text("title", self.title.trim(), 3..=120),
            lead: checks.text("lead", self.lead.trim(), 0..=300),
            text: checks.text("text", self.text.trim(), 1..=LONGEST),
            state: if self.published { PageState::Published } else { PageState::Draft },
            ..row
        }
    }
}

/// A page that nobody has written yet.
pub fn blank(db: &Db, network: NetworkId) -> PublicPage {
    PublicPage {
        id: PublicPageId::new(),
        slug: String::new(),
        network_id: network,
        kind: PageKind::Partner,
        state: PageState::Draft,
        language: Lang::default().code().to_owned(),
        title: String::new(),
        lead: String::new(),
        text: String::new(),
        version: 1,
        created_at: db.now,
        updated_at: db.now,
    }
}

/// The network for which somebody writes: the named one, or their only one; missing when they do not coordinate it.
pub fn network(db: &mut Db, who: &Who, slug: &str) -> Result<NetworkId> {
    let own = who.networks();
    if slug.is_empty() && own.len() == 1 {
        return Ok(own[0]);
    }
    let id = networks::by_slug(db, slug)?.id;
    if own.contains(&id) { Ok(id) } else { Err(StoreError::Missing("network")) }
}

/// Keeps a new page under an address made of its title, with a number where another has it.
pub fn create(db: &mut Db, actor: Actor, mut new: PublicPage) -> Result<PublicPage> {
    let base = slug(&new.title);
    let mut number = 1;
    new.slug = base.clone();
    while new.slug == RESERVED || public_pages::by_slug(db, &new.slug).is_ok() {
        number += 1;
        new.slug = format!("{base}-{number}");
    }
    public_pages::create(db, actor, &new)?;
    Ok(new)
}

/// A name for addresses: plain letters and digits, joined by hyphens.
fn slug(title: &str) -> String {
    let folded = designs::text::fold(title);
    let words = folded.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    let slug: String = words.collect::<Vec<_>>().join("-").chars().take(60).collect();
    if slug.is_empty() { "page".to_owned() } else { slug }
}

/// The pages one reader sees: what is published, and the drafts of the networks they coordinate.
pub fn seen(db: &mut Db, who: Option<&Who>) -> Result<Vec<PublicPage>> {
    public_pages::of(db, &who.map(Who::networks).unwrap_or_default())
}

/// One page, for a reader who sees it; missing to all others.
pub fn shown(db: &mut Db, who: Option<&Who>, slug: &str) -> Result<PublicPage> {
    let row = public_pages::by_slug(db, slug)?;
    let may = row.state == PageState::Published || who.is_some_and(|who| who.coordinates(row.network_id));
    if may { Ok(row) } else { Err(StoreError::Missing("page")) }
}

/// A page that somebody keeps; missing to all others.
pub fn kept(db: &mut Db, who: &Who, slug: &str) -> Result<PublicPage> {
    let row = public_pages::by_slug(db, slug)?;
    if who.coordinates(row.network_id) { Ok(row) } else { Err(StoreError::Missing("page")) }
}
