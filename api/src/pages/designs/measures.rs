//! Taking over what the files of a design measure, with one button; and the picture of a body.

use actix_web::http::header::CACHE_CONTROL;
use actix_web::{HttpRequest, HttpResponse, web};
use designs::okh;

use crate::app::App;
use crate::auth::Designer;
use crate::error::Fault;
use crate::flows::measures::{newest, proposals, take};
use crate::measured::{is_body, picture};
use crate::once::{OnceKey, once};
use crate::web::{Answer, Form, see_other};

pub(super) async fn picture_of(app: web::Data<App>, slug: web::Path<String>) -> Answer {
    let slug = slug.into_inner();
    let (_, _, files) = app.store.read(move |db| newest(db, &slug)).await?;
    let body = files.iter().find(|listed| is_body(&listed.file.name)).ok_or(Fault::missing())?;
    let png = picture(&app, &body.file).await?.ok_or(Fault::missing())?;
    Ok(HttpResponse::Ok().content_type("image/png").insert_header((CACHE_CONTROL, "public, max-age=3600")).body(png))
}

pub(super) async fn confirm(
    app: web::Data<App>,
    req: HttpRequest,
    who: Designer,
    slug: web::Path<String>,
    form: Form,
) -> Answer {
    let slug = slug.into_inner();
    let back = format!("/designs/{slug}");
    let (design, version, files) = app.store.read(move |db| newest(db, &slug)).await?;
    if design.owner_id != Some(who.account) {
        return Err(Fault::missing());
    }
    if form.text("version") != version.number.to_string() {
        return Err(Fault::new("changed_meanwhile"));
    }
    let manifest = okh::read(&version.manifest).map_err(|_| Fault::missing())?;
    let proposed = proposals(&app, &manifest, &files).await?;
    let key = OnceKey::of_form(&req, Some(who.account), &form)?;
    let (actor, owner) = (who.actor(), who.account);
    app.store
        .write(move |db| once(db, &key, |db| take(db, actor, owner, (&design, &version), &files, &proposed)))
        .await?;
    Ok(see_other(&back))
}
