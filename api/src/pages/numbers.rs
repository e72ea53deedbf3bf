//! Open aggregates for partners: what was made and wanted, by country and process, adding up to the books.

use actix_web::web;
use askama::Template;

use super::workshops::view;
use crate::app::App;
use crate::flows::numbers::{Made, Numbers, numbers};
use crate::routes::{Access, Route};
use crate::web::{Answer, Page, render};

/// The routes of this file.
pub const ROUTES: &[Route] = &[Route::get("/numbers", Access::Anyone, || web::get().to(show))];

#[derive(Template)]
#[template(path = "insights/numbers.html")]
struct NumbersPage {
    numbers: Numbers,
    page: Page,
}

impl NumbersPage {
    /// The two tables: what it is by, its rows with their words.
    fn tables(&self) -> Vec<(String, Vec<(String, &Made)>)> {
        let country = |made: &Made| self.page.country(&made.code).to_owned();
        let process = |made: &Made| view::process(&self.page, &made.code).to_owned();
        let rest = self.page.t1("numbers-rest", "least", self.numbers.hidden_below);
        let rows = |all: &'_ [Made], name: &dyn Fn(&Made) -> String| -> Vec<String> {
            all.iter().map(|made| if made.code.is_empty() { rest.clone() } else { name(made) }).collect()
        };
        let (countries, processes) = (rows(&self.numbers.countries, &country), rows(&self.numbers.processes, &process));
        vec![
            (self.page.t("insights-by-country"), countries.into_iter().zip(&self.numbers.countries).collect()),
            (self.page.t("insights-by-process"), processes.into_iter().zip(&self.numbers.processes).collect()),
        ]
    }

    fn country<'a>(&self, code: &'a str) -> &'a str {
        self.page.country(code)
    }
}

async fn show(app: web::Data<App>, page: Page) -> Answer {
    let numbers = app.store.read(numbers).await?;
    render(&NumbersPage { numbers, page })
}
