//! Forged requests: a form of another site must not act with the cookie of this one.
//!
//! Two checks, either of which would do: the browser says where the request comes from (this file's middleware), and
//! every form of a session carries its token (checked by [`crate::web::Form`]). The API knows no cookies, so neither
//! is needed there.

use actix_web::body::MessageBody;
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::middleware::Next;
use actix_web::{Error, web};

use super::visit::is_api;
use crate::app::App;
use crate::error::Fault;

/// Refuses a changing request that the browser says comes from another site.
pub async fn refuse_foreign(
    req: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> Result<ServiceResponse<impl MessageBody>, Error> {
    if !req.method().is_safe() && !is_api(req.path()) && is_foreign(&req) {
        let (req, _) = req.into_parts();
        return Ok(ServiceResponse::from_err(Fault::new("forged_form"), req).map_into_boxed_body());
    }
    Ok(next.call(req).await?.map_into_boxed_body())
}

fn is_foreign(req: &ServiceRequest) -> bool {
    let text = |name: &str| req.headers().get(name).and_then(|value| value.to_str().ok());
    if let Some(site) = text("sec-fetch-site") {
        return !matches!(site, "same-origin" | "none");
    }
    match (text("origin"), req.app_data::<web::Data<App>>()) {
        (Some(origin), Some(app)) => origin != app.public_url,
        (Some(_), None) => true,
        (None, _) => false,
    }
}
