//! The map for other programs that draw maps: vector tiles by the one filter, and the document that says where they are.
//!
//! They tell what the map on the page tells. Pages of other sites may read them too: nothing in them depends on who asks.

use actix_web::http::header::{ACCESS_CONTROL_ALLOW_ORIGIN, CACHE_CONTROL, CONTENT_TYPE, ETAG};
use actix_web::{HttpRequest, HttpResponse, HttpResponseBuilder, web};
use serde_json::{Map, Value, json};

use super::workshops::filter;
use crate::app::App;
use crate::error::Fault;
use crate::map::Asked;
use crate::map::tiles::{DEEPEST, FIELDS, LAYER, Tile};
use crate::routes::{Access, Route};
use crate::web::{Answer, etag};

/// The routes of this file.
pub const ROUTES: &[Route] = &[
    Route::get("/tiles.json", Access::Anyone, || web::get().to(describe)),
    Route::get("/tiles/{zoom}/{x}/{y}.mvt", Access::Anyone, || web::get().to(tile)),
];

/// Where the tiles of a filter are and what they say, as TileJSON 3.0.
async fn describe(app: web::Data<App>, req: HttpRequest) -> Answer {
    let asked = Asked::strictly(&app, &filter::pairs(&req)?).await?;
    let filter = asked.from_start().to_query_string();
    let filter = if filter.is_empty() { filter } else { format!("?{filter}") };
    let fields: Map<String, Value> =
        FIELDS.iter().map(|(name, meaning)| ((*name).to_owned(), json!(meaning))).collect();
    let document = json!({
        "tilejson": "3.0.0",
        "name": "Karakana",
        "description": "Workshops by the filter of the address; those near each other as one point.",
        "attribution": format!("<a href=\"{0}/map{filter}\">{0}</a>", app.public_url),
        "scheme": "xyz",
        "tiles": [format!("{}/tiles/{{z}}/{{x}}/{{y}}.mvt{filter}", app.public_url)],
        "minzoom": 0,
        "maxzoom": DEEPEST,
        "vector_layers": [{ "id": LAYER, "fields": fields }],
    });
    Ok(open(&mut HttpResponse::Ok()).json(document))
}

/// The workshops of a tile by the filter of the address; 204 when there are none.
async fn tile(app: web::Data<App>, req: HttpRequest, name: web::Path<(u8, u32, u32)>) -> Answer {
    let (zoom, x, y) = name.into_inner();
    let tile = Tile::of(zoom, x, y).ok_or_else(Fault::missing)?;
    let asked = Asked::within(&app, &filter::pairs(&req)?, tile.bounds()).await?;
    let bytes = tile.encode(asked.marks(tile.zoom()), &asked.index);
    let tag = (ETAG, etag::of(&bytes));
    if etag::is_known(&req, &tag.1) {
        return Ok(open(&mut HttpResponse::NotModified()).insert_header(tag).finish());
    }
    if bytes.is_empty() {
        return Ok(open(&mut HttpResponse::NoContent()).insert_header(tag).finish());
    }
    let kind = (CONTENT_TYPE, "application/vnd.mapbox-vector-tile");
    Ok(open(&mut HttpResponse::Ok()).insert_header(tag).insert_header(kind).body(bytes))
}

/// May be read from other sites' pages, and kept as long as the map's small pictures.
fn open(answer: &mut HttpResponseBuilder) -> &mut HttpResponseBuilder {
    answer.insert_header((ACCESS_CONTROL_ALLOW_ORIGIN, "*")).insert_header((CACHE_CONTROL, "public, max-age=300"))
}
