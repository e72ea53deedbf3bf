//! The directory: every listed workshop, by the filter of the address, a page at a time.

use actix_web::{HttpRequest, web};
use askama::Template;
use chrono::NaiveDate;
use designs::query::Query;

use super::filter::{self, Filter};
use super::view::Row;
use crate::app::App;
use crate::error::Result;
use crate::map::making::Together;
use crate::map::{Asked, Listed};
use crate::web::{Answer, Page, render};

/// Workshops on a page of the list.
const A_PAGE: usize = 20;

#[derive(Template)]
#[template(path = "workshops/list.html")]
struct ListPage {
    filter: Filter,
    list: Shown,
    together: Option<Together>,
    page: Page,
}

/// One page of a list of workshops.
pub struct Shown {
    /// The workshops on it.
    pub rows: Vec<Row>,
    /// How many there are on all pages.
    pub total: usize,
    /// Address of the page before.
    pub previous: Option<String>,
    /// Address of the next page.
    pub next: Option<String>,
    /// `21–40 of 701`.
    pub range: String,
}

/// What directory and map both say of a filter.
pub struct Looked {
    /// The form.
    pub filter: Filter,
    /// The page of the list.
    pub list: Shown,
    /// When nobody can make the design alone: what several can.
    pub together: Option<Together>,
}

impl Looked {
    /// Looks up what a filter finds.
    pub async fn up(app: &App, page: &Page, asked: &Asked) -> Result<Self> {
        let designs = app.store.read(store::designs::titles).await?;
        let found = asked.listed();
        Ok(Self {
            filter: Filter::of(page, asked, designs),
            together: if found.is_empty() { asked.together() } else { None },
            list: Shown::of(page, &found, &asked.query),
        })
    }
}

impl Shown {
    /// The page of `found` that begins after the workshop that the query names.
    pub fn of(page: &Page, found: &[&Listed], query: &Query) -> Self {
        let after = found.iter().position(|listed| listed.slug == query.after);
        let start = after.map_or(0, |at| at + 1);
        let end = (start + A_PAGE).min(found.len());
        let href = |after: &str| {
            let there = Query { after: after.to_owned(), ..query.clone() }.to_query_string();
            if there.is_empty() { page.path.clone() } else { format!("{}?{there}", page.path) }
        };
        let last = found.get(end.wrapping_sub(1)).filter(|_| end < found.len());
        let before = start.checked_sub(A_PAGE).and_then(|at| at.checked_sub(1)).and_then(|at| found.get(at));
        Self {
            rows: found[start..end].iter().map(|listed| Row::of(page, listed)).collect(),
            total: found.len(),
            previous: (start > 0).then(|| href(before.map_or("", |listed| &listed.slug))),
            next: last.map(|listed| href(&listed.slug)),
            range: page.ta(
                "workshops-range",
                &[("from", (start + 1).into()), ("to", end.into()), ("total", found.len().into())],
            ),
        }
    }
}

pub(super) async fn show(app: web::Data<App>, req: HttpRequest, page: Page) -> Answer {
    let asked = filter::asked(&app, &req).await?;
    if let Some(short) = filter::shortened(&page, &req, &asked) {
        return Ok(short);
    }
    let Looked { filter, list, together } = Looked::up(&app, &page, &asked).await?;
    render(&ListPage { filter, list, together, page })
}

/// Workshops on a printed list; more are too many for paper.
const ON_PAPER: usize = 1_000;

#[derive(Template)]
#[template(path = "workshops/print.html")]
struct PrintPage {
    /// The filter in words: name and value of each part.
    words: Vec<(String, String)>,
    address: String,
    rows: Vec<Row>,
    total: usize,
    today: NaiveDate,
    page: Page,
}

impl PrintPage {
    fn is_cut(&self) -> bool {
        self.rows.len() < self.total
    }
}

/// The whole list of a filter on one page, for paper: a line a workshop, the address at the foot.
pub(super) async fn print(app: web::Data<App>, req: HttpRequest, page: Page) -> Answer {
    let asked = filter::asked(&app, &req).await?;
    let designs = app.store.read(store::designs::titles).await?;
    let words = Filter::of(&page, &asked, designs).in_words(&page);
    let found = asked.listed();
    let rows = found.iter().take(ON_PAPER).map(|listed| Row::of(&page, listed)).collect();
    let address = asked.from_start().to_query_string();
    render(&PrintPage { words, address, rows, total: found.len(), today: asked.today, page })
}
