//! Where a workshop's record comes from, field by field.

use actix_web::web;
use chrono::NaiveDate;
use serde::Serialize;
use store::{NetworkId, networks, workshops};
use utoipa::ToSchema;

use crate::auth::SignedIn;
use crate::error::Fault;
use crate::flows::origins::{Told, told};
use crate::flows::rights::may_see_origins;
use crate::json::wire::{List, Shared, listed};
use crate::web::Answer;

/// Where one field comes from.
#[derive(Serialize, ToSchema)]
pub struct OriginView {
    /// The field: `name`, `about`, `kind`, `place`, `abilities`, …
    pub field: String,
    /// Slug of the source that said it; null when it was written here.
    pub source: Option<String>,
    /// What may be done with it.
    pub licence: Option<String>,
    /// Who wrote it here, where an account did.
    pub name: Option<String>,
    /// By which way it was written here: `page`, `api`, `link`, `on_behalf` or `setup`.
    pub channel: Option<String>,
    /// The day of the source's edition, or on which it was written here.
    pub on: NaiveDate,
}

impl From<Told> for OriginView {
    fn from(told: Told) -> Self {
        let (source, licence) = told.source.map(|source| (source.slug, source.licence)).unzip();
        Self {
            field: told.field.to_owned(),
            source,
            licence,
            name: told.name,
            channel: told.channel.map(|channel| channel.word().to_owned()),
            on: told.on,
        }
    }
}

/// Where each field of a workshop's record comes from; for those who answer for it and those who review it.
#[utoipa::path(get, path = "/api/v1/workshops/{slug}/origins", tag = "workshops",
    params(("slug" = String, Path, description = "Its name in addresses")),
    responses((status = 200, body = List<OriginView>)))]
pub async fn origins(app: Shared, who: SignedIn, slug: web::Path<String>) -> Answer {
    let slug = slug.into_inner();
    let found = app
        .store
        .read(move |db| {
            let row = workshops::by_slug(db, &slug)?;
            let of: Vec<NetworkId> = networks::of_workshop(db, row.id)?.into_iter().map(|network| network.id).collect();
            if may_see_origins(&who, &row, &of) { told(db, &row).map(Some) } else { Ok(None) }
        })
        .await?;
    let items = found.ok_or(Fault::missing())?.into_iter().map(OriginView::from).collect();
    listed(&List { items, next: None })
}
