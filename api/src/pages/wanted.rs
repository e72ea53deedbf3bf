//! What is wanted where, and what is far from who could make it: the tables behind two layers of the map.

use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use super::workshops::filter;
use crate::app::App;
use crate::map::layers::{FAR_KM, Far, Layers};
use crate::routes::{Access, Route};
use crate::web::{Answer, Page, render};

/// The routes of this file.
pub const ROUTES: &[Route] = &[
    Route::get("/map/wanted", Access::Anyone, || web::get().to(show)),
    Route::get("/map/layers.json", Access::Anyone, || web::get().to(layers)),
];

#[derive(Template)]
#[template(path = "map/wanted.html")]
struct WantedPage {
    layers: Layers,
    /// The filter as the query part of an address.
    address: String,
    page: Page,
}

impl WantedPage {
    /// Work and how far it is, in words.
    fn far(&self, far: &[Far]) -> String {
        let lang = self.page.lang.code();
        let one = |far: &Far| {
            let process = designs::vocabulary::name(&far.process, lang);
            format!("{process}: {}", self.km(&far.km))
        };
        far.iter().map(one).collect::<Vec<_>>().join("; ")
    }

    /// How far it is, in words.
    fn km(&self, km: &Option<f64>) -> String {
        km.map_or_else(
            || self.page.t("wanted-nobody"),
            |km| self.page.t1("insights-km", "count", self.page.number(km as u64)),
        )
    }

    fn rule(&self) -> String {
        self.page.t1("wanted-gaps-rule", "km", FAR_KM)
    }
}

async fn show(app: web::Data<App>, req: HttpRequest, page: Page) -> Answer {
    let asked = filter::asked(&app, &req).await?;
    let (layers, address) = (Layers::of(&app, &asked).await?, asked.from_start().to_query_string());
    render(&WantedPage { layers, address, page })
}

/// The same for the map.
async fn layers(app: web::Data<App>, req: HttpRequest) -> Answer {
    let asked = filter::asked(&app, &req).await?;
    Ok(HttpResponse::Ok().json(Layers::of(&app, &asked).await?))
}
