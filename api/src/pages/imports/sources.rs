//! Where the records on the map come from, made from the data itself, and the records for everybody to take along.

use std::collections::HashSet;

use actix_web::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE, ETAG};
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use designs::okw::{self, Tier};
use serde::Deserialize;
use store::WorkshopId;
use store::imports::{self, Source};
use store::workshops::Workshop;

use crate::app::App;
use crate::auth::Anyone;
use crate::flows::imports::records;
use crate::map::Asked;
use crate::pages::workshops::filter;
use crate::web::{Answer, Page, etag, render};

#[derive(Template)]
#[template(path = "imports/sources.html")]
struct SourcesPage {
    page: Page,
    sources: Vec<(Source, i64)>,
    /// The address of this instance.
    public_url: String,
}

pub(super) async fn show(app: web::Data<App>, page: Page, _who: Anyone) -> Answer {
    let mut sources = app.store.read(imports::sources).await?;
    sources.retain(|(_, count)| *count > 0);
    render(&SourcesPage { page, sources, public_url: app.public_url.clone() })
}

#[derive(Deserialize)]
pub(super) struct Form {
    /// `json`, `yaml`, `csv` or `geojson`.
    #[serde(default)]
    format: String,
    /// Slug of a source.
    source: Option<String>,
    /// Leaves out what the standard does not know.
    #[serde(default)]
    strict: bool,
}

/// The listed workshops of a filter as anybody may see them. Who follows it asks with the ETag of last time.
pub(super) async fn export(app: web::Data<App>, req: HttpRequest, _who: Anyone, form: web::Query<Form>) -> Answer {
    let Form { format, source, strict } = form.into_inner();
    let mut pairs = filter::pairs(&req)?;
    pairs.retain(|(key, _)| !["source", "strict"].contains(&key.as_str()));
    let wanted: Option<HashSet<WorkshopId>> = match pairs.as_slice() {
        [] => None,
        pairs => Some(Asked::strictly(&app, pairs).await?.listed().into_iter().map(|listed| listed.id).collect()),
    };
    let is_wanted = move |row: &Workshop| {
        source.as_deref().is_none_or(|source| source == row.source)
            && wanted.as_ref().is_none_or(|wanted| wanted.contains(&row.id))
    };
    let records = app.store.read(move |db| records(db, is_wanted)).await?;
    let tier = Tier::Public;
    let (text, kind, name) = match format.as_str() {
        "csv" => (okw::to_csv(&records, tier), "text/csv; charset=utf-8", "workshops.csv"),
        "yaml" => (okw::to_yaml(&records, tier, strict), "application/yaml", "workshops.okw.yml"),
        "geojson" => (okw::to_geojson(&records, tier, strict), "application/geo+json", "workshops.geojson"),
        _ => (okw::to_json(&records, tier, strict), "application/json", "workshops.okw.json"),
    };
    let tag = etag::of(&text);
    if etag::is_known(&req, &tag) {
        return Ok(HttpResponse::NotModified().insert_header((ETAG, tag)).finish());
    }
    Ok(HttpResponse::Ok()
        .insert_header((CONTENT_TYPE, kind))
        .insert_header((CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\"")))
        .insert_header((ETAG, tag))
        .body(text))
}
