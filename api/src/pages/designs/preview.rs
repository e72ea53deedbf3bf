//! The picture of a design. A drawing is shown as it is only when it came with the program; of what people bring
//! only the outline is drawn, because an SVG can hold more than lines.

use actix_web::http::header::{CACHE_CONTROL, CONTENT_SECURITY_POLICY, HeaderValue};
use actix_web::{HttpResponse, web};
use designs::okh;
use store::designs as shelf;
use store::files::{self, Listed};

use super::outline;
use crate::app::App;
use crate::error::{Fault, Result};
use crate::measured::{is_body, picture};
use crate::uploads;
use crate::web::{Answer, see_other};

pub(super) async fn show(app: web::Data<App>, slug: web::Path<String>) -> Answer {
    let slug = slug.into_inner();
    let (design, version, files) = app
        .store
        .read(move |db| {
            let design = shelf::by_slug(db, &slug)?;
            let version = shelf::versions(db, design.id)?.into_iter().next();
            let files = match &version {
                Some(version) => files::of(db, version.id)?,
                None => Vec::new(),
            };
            Ok((design, version, files))
        })
        .await?;
    let version = version.ok_or(Fault::missing())?;
    let manifest = okh::read(&version.manifest).map_err(|_| Fault::missing())?;
    let drawing = files.iter().filter(|_| design.owner_id.is_none()).find(|f| f.file.media_type == "image/svg+xml");
    let svg = match drawing {
        Some(listed) => uploads::read_bytes(&app, &listed.file.sha256).await?,
        None if has_picture(&app, &files).await? => {
            return Ok(see_other(&format!("/designs/{}/preview.png", design.slug)));
        }
        None => outline::svg(&manifest).into(),
    };
    let policy = HeaderValue::from_static("default-src 'none'; style-src 'unsafe-inline'; sandbox");
    Ok(HttpResponse::Ok()
        .content_type("image/svg+xml")
        .insert_header((CONTENT_SECURITY_POLICY, policy))
        .insert_header((CACHE_CONTROL, HeaderValue::from_static("public, max-age=3600")))
        .body(svg))
}

/// Whether there is a body among the files of which a picture can be made.
async fn has_picture(app: &App, files: &[Listed]) -> Result<bool> {
    match files.iter().find(|listed| is_body(&listed.file.name)) {
        Some(body) => Ok(picture(app, &body.file).await?.is_some()),
        None => Ok(false),
    }
}
