//! The map of production: the directory's filter and list, with a map beside them where scripts run.

use std::collections::BTreeMap;
use std::fmt::Write;

use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use designs::query::Query;
use serde::{Deserialize, Serialize};

use super::insights::Said;
use super::workshops::filter::{self, Filter};
use super::workshops::list::Shown;
use crate::app::App;
use crate::gazetteer;
use crate::map::cluster::Point;
use crate::map::making::Together;
use crate::map::picture;
use crate::routes::{Access, Route};
use crate::web::{Answer, Page, render};

/// The routes of this file.
pub const ROUTES: &[Route] = &[
    Route::get("/map", Access::Anyone, || web::get().to(show)),
    Route::get("/map/points.json", Access::Anyone, || web::get().to(points)),
    Route::get("/map/preview.svg", Access::Anyone, || web::get().to(preview)),
];

/// The most town names on one view.
const LABELS: usize = 40;

#[derive(Template)]
#[template(path = "map/map.html")]
struct MapPage {
    filter: Filter,
    said: Said,
    list: Shown,
    together: Option<Together>,
    /// How this site is called from elsewhere.
    origin: String,
    page: Page,
}

async fn show(app: web::Data<App>, req: HttpRequest, page: Page) -> Answer {
    let asked = filter::asked(&app, &req).await?;
    if let Some(short) = filter::shortened(&page, &req, &asked) {
        return Ok(short);
    }
    let designs = app.store.read(store::designs::titles).await?;
    let filter = Filter::of(&page, &asked, designs);
    let found = asked.found();
    let together = if found.is_empty() { asked.together() } else { None };
    let list = Shown::of(&page, &found, &asked.query);
    let said = Said::of(&app, &asked).await?;
    let origin = app.public_url.clone();
    render(&MapPage { filter, said, list, together, origin, page })
}

/// What the map draws.
#[derive(Serialize)]
struct Drawn {
    /// How many workshops the filter finds in sight.
    total: usize,
    points: Vec<Point>,
    /// Towns to write: latitude, longitude, name, rank.
    towns: Vec<(f64, f64, &'static str, u8)>,
}

#[derive(Deserialize)]
struct View {
    #[serde(default)]
    zoom: u8,
}

/// The workshops in sight, near ones as one point; the filter is that of the list.
async fn points(app: web::Data<App>, req: HttpRequest, view: web::Query<View>) -> Answer {
    let asked = filter::asked(&app, &req).await?;
    let drawn = Drawn {
        total: asked.positions.len(),
        points: asked.marks(view.zoom).into_iter().map(|mark| Point::of(mark, &asked.index)).collect(),
        towns: towns(&asked.query, view.zoom),
    };
    Ok(HttpResponse::Ok().json(drawn))
}

/// The towns to write at a zoom: the larger the farther away.
fn towns(query: &Query, zoom: u8) -> Vec<(f64, f64, &'static str, u8)> {
    let most = match zoom {
        0..=3 => return Vec::new(),
        4..=5 => 1,
        6..=7 => 2,
        8..=9 => 3,
        _ => 4,
    };
    let Some(sight) = query.bbox else { return Vec::new() };
    let mut seen: Vec<_> =
        gazetteer::towns().filter(|town| town.rank <= most && sight.contains((town.lat, town.lon))).collect();
    seen.sort_by_key(|town| town.rank);
    seen.truncate(LABELS);
    seen.into_iter().map(|town| (town.lat, town.lon, town.name, town.rank)).collect()
}

/// A small picture of where workshops are, for the front page: most of Africa and South Asia.
async fn preview(app: web::Data<App>) -> Answer {
    let index = app.map.now(&app.store).await?;
    let view = picture::View::of(-20.0, -36.0, 96.0, 38.0, 580.0);
    let mut dots = BTreeMap::<(i32, i32), usize>::new();
    for listed in index.workshops.iter().filter(|listed| view.shows(listed.place)) {
        let (lat, lon) = listed.place;
        *dots.entry(((lat / 1.5).round() as i32, (lon / 1.5).round() as i32)).or_default() += 1;
    }
    let mut circles = String::new();
    for ((lat, lon), count) in dots {
        let (x, y) = view.at((f64::from(lat) * 1.5, f64::from(lon) * 1.5));
        let radius = 2.75 + (count as f64).sqrt() * 1.4;
        // Writing to a string does not fail.
        let _written = write!(circles, "<circle class='mark' cx='{x}' cy='{y}' r='{radius:.1}'/>");
    }
    Ok(picture::answer(view.picture(".mark{fill-opacity:.8}", &circles), "public, max-age=300"))
}
