//! Insights: what exactly the workshops of a filter are and can do, as a page, a panel beside the map and a table.

mod chart;
mod table;

use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use designs::query::Query;

use super::workshops::filter::{self, Filter};
use super::workshops::view;
use crate::app::App;
use crate::error::Result;
use crate::map::insights::{Amounts, Cut, Insights, RECENT_DAYS};
use crate::routes::{Access, Route};
use crate::web::{Answer, Page, render};

/// The routes of this folder.
pub const ROUTES: &[Route] = &[
    Route::get("/insights", Access::Anyone, || web::get().to(show)),
    Route::get("/insights.csv", Access::Anyone, || web::get().to(csv)),
    Route::get("/map/insights", Access::Anyone, || web::get().to(panel)),
];

/// So many cells of a cut are drawn.
const DRAWN: usize = 8;
/// So many are in the table below it; the file has all.
const IN_TABLE: usize = 40;

#[derive(Template)]
#[template(path = "insights/show.html")]
struct InsightsPage {
    filter: Filter,
    said: Said,
    figures: Vec<Figure>,
    page: Page,
}

#[derive(Template)]
#[template(path = "insights/panel.html")]
struct Panel {
    said: Said,
    page: Page,
}

impl InsightsPage {
    fn process<'a>(&self, id: &'a str) -> &'a str {
        view::process(&self.page, id)
    }
}

/// The insights with how to say them; the panel on the map is made of it too.
pub struct Said {
    /// What is said.
    pub insights: Insights,
    /// The filter, for links to map, list and files.
    pub address: String,
}

/// A cut as picture and table.
struct Figure {
    title: String,
    svg: String,
    rows: Vec<Line>,
    /// How many rows only the file has.
    left: usize,
}

/// A row of a table.
struct Line {
    label: String,
    href: String,
    workshops: String,
    capacity: String,
}

impl Said {
    /// Counts the workshops of the address.
    pub async fn of(app: &App, asked: &crate::map::Asked) -> Result<Self> {
        let library = app.library.now(&app.store).await?;
        let insights = Insights::of(asked, &library);
        Ok(Self { address: insights.filter.clone(), insights })
    }

    /// A stage of the circle in words.
    pub fn stage(&self, page: &Page, role: &str) -> String {
        page.t(&format!("circle-{role}"))
    }

    /// Capacity in words, by unit; what is nothing is left out.
    pub fn amounts(&self, page: &Page, amounts: &Option<Amounts>) -> String {
        amounts.map_or_else(|| page.t("insights-hidden"), |amounts| said(page, &amounts))
    }

    /// Kilometres in words.
    pub fn km(&self, page: &Page, km: &f64) -> String {
        page.t1("insights-km", "count", if *km < 10.0 { format!("{km:.1}") } else { page.number(km.round() as u64) })
    }
}

fn said(page: &Page, amounts: &Amounts) -> String {
    let parts = [("hours", amounts.hours), ("pieces", amounts.pieces), ("kg", amounts.kg), ("m2", amounts.m2)];
    let words = parts.iter().filter(|(_, amount)| *amount > 0.0).map(|(unit, amount)| {
        let digits = if *amount >= 10.0 { page.number(amount.round() as u64) } else { format!("{amount:.1}") };
        page.t1(&format!("unit-{unit}"), "count", digits)
    });
    let words: Vec<String> = words.collect();
    if words.is_empty() { "–".to_owned() } else { words.join(", ") }
}

/// A cell in words.
fn label(page: &Page, by: &str, code: &str) -> String {
    match by {
        "process" | "material" => view::process(page, code).to_owned(),
        "country" => page.country(code).to_owned(),
        "role" => page.t(&format!("circle-{code}")),
        "batch" => page.t(&format!("batch-{code}")),
        "verified" => page.t(&format!("verified-{code}")),
        _ => page.t1(&format!("fresh-{code}"), "days", RECENT_DAYS),
    }
}

/// The same filter narrowed to a cell; empty where no filter says it.
fn narrowed(query: &Query, by: &str, code: &str) -> String {
    let mut query = Query { after: String::new(), ..query.clone() };
    match by {
        "process" => query.processes = vec![code.to_owned()],
        "material" => query.materials = vec![code.to_owned()],
        "country" => query.countries = vec![code.to_owned()],
        "role" => query.roles = designs::query::Role::from_code(code).into_iter().collect(),
        _ => return String::new(),
    }
    format!("/insights?{}", query.to_query_string())
}

fn figure(page: &Page, query: &Query, cut: &Cut) -> Figure {
    let title = page.t(&format!("insights-by-{}", cut.by));
    let labels: Vec<String> = cut.cells.iter().map(|cell| label(page, cut.by, &cell.code)).collect();
    let few = page.t("insights-few");
    let count = |workshops: Option<usize>| workshops.map_or_else(|| few.clone(), |count| page.number(count));
    let drawn = cut.cells.iter().zip(&labels).take(DRAWN);
    let bars: Vec<chart::Bar> = drawn
        .map(|(cell, label)| chart::Bar { label, value: cell.workshops.unwrap_or(1), text: count(cell.workshops) })
        .collect();
    let rows = cut.cells.iter().zip(&labels).take(IN_TABLE).map(|(cell, label)| Line {
        label: label.clone(),
        href: narrowed(query, cut.by, &cell.code),
        workshops: count(cell.workshops),
        capacity: cell.capacity.map_or_else(|| few.clone(), |amounts| said(page, &amounts)),
    });
    Figure {
        svg: chart::bars(&title, &bars),
        rows: rows.collect(),
        left: cut.cells.len().saturating_sub(IN_TABLE),
        title,
    }
}

async fn show(app: web::Data<App>, req: HttpRequest, page: Page) -> Answer {
    let asked = filter::asked(&app, &req).await?;
    if let Some(short) = filter::shortened(&page, &req, &asked) {
        return Ok(short);
    }
    let designs = app.store.read(store::designs::titles).await?;
    let said = Said::of(&app, &asked).await?;
    let cuts = said.insights.cuts.iter().filter(|cut| !cut.cells.is_empty());
    let figures = cuts.map(|cut| figure(&page, &asked.query, cut)).collect();
    render(&InsightsPage { filter: Filter::of(&page, &asked, designs), said, figures, page })
}

/// What is in sight, for the panel beside the map.
async fn panel(app: web::Data<App>, req: HttpRequest, page: Page) -> Answer {
    let asked = filter::asked(&app, &req).await?;
    render(&Panel { said: Said::of(&app, &asked).await?, page })
}

async fn csv(app: web::Data<App>, req: HttpRequest) -> Answer {
    let asked = crate::map::Asked::strictly(&app, &filter::pairs(&req)?).await?;
    let library = app.library.now(&app.store).await?;
    let text = table::csv(&Insights::of(&asked, &library))?;
    Ok(HttpResponse::Ok()
        .content_type("text/csv; charset=utf-8")
        .insert_header(("Content-Disposition", "attachment; filename=\"insights.csv\""))
        .body(text))
}
