//! The map of production: the directory's filter and list, with a map beside them where scripts run.

use std::fmt::Write;
use std::sync::OnceLock;

use actix_web::http::header::{CACHE_CONTROL, HeaderValue};
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use designs::query::Query;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::workshops::filter::{self, Filter};
use super::workshops::list::Shown;
use crate::app::App;
use crate::gazetteer;
use crate::map::cluster::{self, Point};
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
    list: Shown,
    page: Page,
}

async fn show(app: web::Data<App>, req: HttpRequest, page: Page) -> Answer {
    let index = app.map.now(&app.store).await?;
    let filter = Filter::of(&page, &req, &index)?;
    let list = Shown::of(&page, &index.search(&filter.query), &filter.query);
    render(&MapPage { filter, list, page })
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
    let (query, _) = Query::parse(&filter::pairs(&req)?);
    let index = app.map.now(&app.store).await?;
    let found = index.search(&query);
    let drawn =
        Drawn { total: found.len(), points: cluster::points(&found, view.zoom), towns: towns(&query, view.zoom) };
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

/// What the small picture shows: most of Africa and South Asia, degrees west, south, east, north.
const FRAME: (f64, f64, f64, f64) = (-20.0, -36.0, 96.0, 38.0);

/// A small picture of where workshops are, for the front page.
async fn preview(app: web::Data<App>) -> Answer {
    let index = app.map.now(&app.store).await?;
    let (west, south, east, north) = FRAME;
    let mut dots = std::collections::BTreeMap::<(i32, i32), usize>::new();
    for listed in &index.workshops {
        let (lat, lon) = listed.place;
        if (south..north).contains(&lat) && (west..east).contains(&lon) {
            *dots.entry(((lat / 1.5).round() as i32, (lon / 1.5).round() as i32)).or_default() += 1;
        }
    }
    let mut circles = String::new();
    for ((lat, lon), count) in dots {
        let (x, y) = (f64::from(lon) * 1.5, -f64::from(lat) * 1.5);
        let radius = 0.55 + (count as f64).sqrt() * 0.28;
        // Writing to a string does not fail.
        let _written = write!(circles, "<circle cx='{x}' cy='{y}' r='{radius:.2}'/>");
    }
    let svg = format!(
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='{west} {} {} {}'><style>rect{{fill:#dfe7e8}}path{{fill:#f4eee3}}circle{{fill:#8f3d1b;fill-opacity:.8}}\
         @media(prefers-color-scheme:dark){{rect{{fill:#161d20}}path{{fill:#2c2722}}circle{{fill:#eba57f}}}}</style>\
         <rect x='{west}' y='{}' width='{}' height='{}'/><path d='{}'/>{circles}</svg>",
        -north,
        east - west,
        north - south,
        -north,
        east - west,
        north - south,
        land()
    );
    let policy = HeaderValue::from_static("default-src 'none'; style-src 'unsafe-inline'; sandbox");
    Ok(HttpResponse::Ok()
        .content_type("image/svg+xml")
        .insert_header((CACHE_CONTROL, HeaderValue::from_static("public, max-age=300")))
        .insert_header((actix_web::http::header::CONTENT_SECURITY_POLICY, policy))
        .body(svg))
}

/// The land of the base map within the frame, as an SVG path to half a degree; empty should the base map be missing.
fn land() -> &'static str {
    static LAND: OnceLock<String> = OnceLock::new();
    LAND.get_or_init(|| {
        let map: Value = serde_json::from_str(include_str!("../../web/vendor/basemap.json")).unwrap_or_default();
        let mut path = String::new();
        for polygon in map["features"][0]["geometry"]["coordinates"].as_array().into_iter().flatten() {
            for ring in polygon.as_array().into_iter().flatten() {
                let rough = |value: &Value| (value.as_f64().unwrap_or_default() * 2.0).round() / 2.0;
                let mut points: Vec<(f64, f64)> =
                    ring.as_array().into_iter().flatten().map(|point| (rough(&point[0]), -rough(&point[1]))).collect();
                points.dedup();
                let (west, south, east, north) = FRAME;
                let seen = points.iter().any(|(x, y)| (west..east).contains(x) && (-north..-south).contains(y));
                if points.len() > 3 && seen {
                    let line: Vec<String> = points.iter().map(|(x, y)| format!("{x} {y}")).collect();
                    path.push_str(&format!("M{}Z", line.join("L")));
                }
            }
        }
        path
    })
}
