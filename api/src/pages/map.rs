//! The map of production: the directory's filter and list, with a map beside them where scripts run.

use std::collections::BTreeMap;
use std::fmt::Write;

use actix_web::http::header::CACHE_CONTROL;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use designs::query::Query;
use serde::{Deserialize, Serialize};

use super::insights::Said;
use super::workshops::filter::{self, Filter};
use super::workshops::list::{Looked, Shown};
use crate::app::App;
use crate::error::Fault;
use crate::gazetteer;
use crate::map::cluster::Point;
use crate::map::making::Together;
use crate::map::picture::{self, View};
use crate::map::raster;
use crate::routes::{Access, Route};
use crate::web::{Answer, Page, render};

/// The routes of this file.
pub const ROUTES: &[Route] = &[
    Route::get("/map", Access::Anyone, || web::get().to(show)),
    Route::get("/map/points.json", Access::Anyone, || web::get().to(points)),
    Route::get("/map/preview.svg", Access::Anyone, || web::get().to(preview)),
    Route::get("/map/preview.png", Access::Anyone, || web::get().to(card)),
];

/// Width and height of the picture, in pixels.
const PICTURE: (f64, f64) = (580.0, 456.0);
/// It shows at least so many degrees from south to north.
const LEAST_DEGREES: f64 = 4.0;
/// Workshops nearer than so many pixels are one dot.
const DOT: f64 = 7.5;

/// The most town names on one view.
const LABELS: usize = 40;

#[derive(Template)]
#[template(path = "map/map.html")]
struct MapPage {
    filter: Filter,
    said: Said,
    list: Shown,
    together: Option<Together>,
    /// West, south, east and north of all of them.
    sight: String,
    /// How this site is called from elsewhere.
    origin: String,
    page: Page,
}

async fn show(app: web::Data<App>, req: HttpRequest, page: Page) -> Answer {
    let asked = filter::asked(&app, &req).await?;
    if let Some(short) = filter::shortened(&page, &req, &asked) {
        return Ok(short);
    }
    let Looked { filter, list, together } = Looked::up(&app, &page, &asked).await?;
    let said = Said::of(&app, &asked).await?;
    let origin = app.public_url.clone();
    render(&MapPage { filter, said, list, together, sight: asked.sight(), origin, page })
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
struct Sight {
    #[serde(default)]
    zoom: u8,
}

/// The workshops in sight, near ones as one point; the filter is that of the list.
async fn points(app: web::Data<App>, req: HttpRequest, sight: web::Query<Sight>) -> Answer {
    let asked = filter::asked(&app, &req).await?;
    let drawn = Drawn {
        total: asked.found.len(),
        points: asked.marks(sight.zoom).into_iter().map(|mark| Point::of(mark, &asked.index)).collect(),
        towns: towns(&asked.query, sight.zoom),
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

/// Width and height of the picture that other sites show of a page, in pixels; what they ask for.
const CARD: (f64, f64) = (1200.0, 630.0);
/// A workshop's dot on it, in pixels.
const CARD_DOT: i64 = 13;

/// The workshops that the filter finds as a picture for other sites, which read no SVG.
async fn card(app: web::Data<App>, req: HttpRequest) -> Answer {
    let asked = filter::asked(&app, &req).await?;
    let places: Vec<(f64, f64)> = asked.listed().iter().map(|listed| listed.place).collect();
    let view = View::around(&places, LEAST_DEGREES, CARD.0, CARD.1);
    let view = view.unwrap_or_else(|| View::of(-20.0, -12.0, 60.0, 30.0, CARD.0));
    let drawn = web::block(move || raster::png(&view, &places, CARD_DOT)).await;
    let bytes = drawn.map_err(|_| Fault::new("failed"))?.map_err(|_| Fault::new("failed"))?;
    Ok(HttpResponse::Ok().content_type("image/png").insert_header((CACHE_CONTROL, "public, max-age=86400")).body(bytes))
}

/// A small picture of the workshops that the filter finds: for the front page, and for who has no scripts.
async fn preview(app: web::Data<App>, req: HttpRequest) -> Answer {
    let asked = filter::asked(&app, &req).await?;
    let places: Vec<(f64, f64)> = asked.listed().iter().map(|listed| listed.place).collect();
    let view = View::around(&places, LEAST_DEGREES, PICTURE.0, PICTURE.1);
    let view = view.unwrap_or_else(|| View::of(-20.0, -36.0, 96.0, 38.0, PICTURE.0));
    let mut dots = BTreeMap::<(i32, i32), usize>::new();
    for place in places {
        let (x, y) = view.at(place);
        *dots.entry(((x / DOT).round() as i32, (y / DOT).round() as i32)).or_default() += 1;
    }
    let mut circles = String::new();
    for ((x, y), count) in dots {
        let (x, y) = (f64::from(x) * DOT, f64::from(y) * DOT);
        let radius = 2.75 + (count as f64).sqrt() * 1.4;
        // Writing to a string does not fail.
        let _written = write!(circles, "<circle class='mark' cx='{x}' cy='{y}' r='{radius:.1}'/>");
    }
    Ok(picture::answer(view.picture(".mark{fill-opacity:.8}", &circles), "public, max-age=300"))
}
