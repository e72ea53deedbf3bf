//! Bringing a design by `multipart/form-data`: the manifest, the instructions, and files.

use actix_multipart::{Field, Multipart};
use actix_web::{HttpRequest, web};
use futures_util::TryStreamExt;
use store::designs;
use utoipa::ToSchema;

use super::designs::{DesignView, newest};
use super::wire::{Shared, created};
use crate::auth::{Designer, Who};
use crate::error::{Fault, FieldError, Result};
use crate::flows::designs::{Brought, Piece, bring, check};
use crate::once::{OnceKey, once};
use crate::routes::{Access, Route};
use crate::uploads;
use crate::web::Answer;

/// The routes of this file.
pub const ROUTES: &[Route] = &[
    Route::post("/api/v1/designs", Access::Designer, || web::post().to(create)),
    Route::post("/api/v1/designs/{slug}/versions", Access::Designer, || web::post().to(add_version)),
];

/// The longest manifest or instructions, in bytes.
const LONGEST_TEXT: usize = 512 * 1024;

/// A design with its files.
#[derive(ToSchema)]
#[expect(dead_code, reason = "describes the form, which is read piece by piece")]
pub struct DesignForm {
    /// The OKH manifest, TOML.
    manifest: String,
    /// How to make it, in Markdown.
    instructions: Option<String>,
    /// Files, each under the name by which the manifest knows it; at most twenty of 20 MB.
    #[schema(value_type = Vec<String>, format = Binary)]
    files: Vec<u8>,
}

/// Brings a design into the library; it is unreviewed until a reviewer has seen it.
#[utoipa::path(post, path = "/api/v1/designs", tag = "designs",
    request_body(content = DesignForm, content_type = "multipart/form-data"),
    responses((status = 201, body = DesignView)))]
async fn create(app: Shared, req: HttpRequest, who: Designer, parts: Multipart) -> Answer {
    keep(app, req, who.0, None, parts).await
}

/// Adds the next version of one's own design.
#[utoipa::path(post, path = "/api/v1/designs/{slug}/versions", tag = "designs",
    request_body(content = DesignForm, content_type = "multipart/form-data"),
    responses((status = 201, body = DesignView)))]
async fn add_version(
    app: Shared,
    req: HttpRequest,
    who: Designer,
    slug: web::Path<String>,
    parts: Multipart,
) -> Answer {
    let design = app.store.read(move |db| designs::by_slug(db, &slug)).await?;
    if design.owner_id != Some(who.account) {
        return Err(Fault::missing());
    }
    keep(app, req, who.0, Some(design.id), parts).await
}

async fn keep(app: Shared, req: HttpRequest, who: Who, of: Option<store::DesignId>, parts: Multipart) -> Answer {
    let brought = read(&app, parts).await?;
    let manifest = check(&brought).map_err(Fault::invalid)?;
    let files: Vec<_> = brought.pieces.iter().map(|piece| (&piece.name, &piece.sha256)).collect();
    let key = OnceKey::of_json(&req, Some(who.account), &(&brought.manifest, &brought.instructions, files))?;
    let (actor, owner) = (who.actor(), who.account);
    let (design, version) = app
        .store
        .write(move |db| {
            let id = once(db, &key, |db| bring(db, actor, owner, of, &brought, &manifest))?;
            newest(db, id)
        })
        .await?;
    let at = format!("/api/v1/designs/{}", design.slug);
    let number = design.version;
    created(&DesignView::of(design, version), number, &at)
}

/// Reads the form and keeps the bytes of its files.
async fn read(app: &Shared, mut parts: Multipart) -> Result<Brought> {
    let wrong = |error| {
        tracing::debug!(%error, "a form could not be read");
        Fault::new(
            if matches!(
                error,
                actix_multipart::MultipartError::ContentTypeMissing
                    | actix_multipart::MultipartError::ContentTypeIncompatible
            ) {
                "wrong_type"
            } else {
                "bad_request"
            },
        )
    };
    let mut brought = Brought { manifest: String::new(), instructions: String::new(), pieces: Vec::new() };
    while let Some(mut part) = parts.try_next().await.map_err(wrong)? {
        match part.name().unwrap_or_default().to_owned().as_str() {
            "manifest" => brought.manifest = text(&mut part).await?,
            "instructions" => brought.instructions = text(&mut part).await?,
            "files" => {
                if brought.pieces.len() == uploads::MOST_FILES {
                    return Err(Fault::new("too_large"));
                }
                let piece = piece(app, &mut part).await?;
                brought.pieces.push(piece);
            }
            other => return Err(Fault::invalid(vec![FieldError::new(other, "not_a_choice")])),
        }
    }
    Ok(brought)
}

async fn text(part: &mut Field) -> Result<String> {
    let bytes = bytes(part, LONGEST_TEXT).await?;
    String::from_utf8(bytes.to_vec()).map_err(|_| Fault::new("bad_request"))
}

async fn piece(app: &Shared, part: &mut Field) -> Result<Piece> {
    let named = part.content_disposition().and_then(|disposition| disposition.get_filename()).unwrap_or_default();
    let name = named.trim().to_owned();
    let path = format!("files.{name}");
    let plain = !name.is_empty() && name.len() <= 120 && !name.starts_with('/') && !name.split('/').any(|p| p == "..");
    if !plain || name.contains(char::is_control) {
        return Err(Fault::invalid(vec![FieldError::new("files", "not_a_choice")]));
    }
    let bytes = bytes(part, uploads::LARGEST).await?;
    let media_type = uploads::media_type(&name, &bytes);
    let media_type = media_type.ok_or_else(|| Fault::invalid(vec![FieldError::new(path, "not_a_choice")]))?;
    let (sha256, bytes) = uploads::store_bytes(app, bytes).await?;
    Ok(Piece { name, media_type: media_type.to_owned(), sha256, bytes })
}

async fn bytes(part: &mut Field, limit: usize) -> Result<web::Bytes> {
    match part.bytes(limit).await {
        Ok(read) => read.map_err(|_| Fault::new("bad_request")),
        Err(_) => Err(Fault::new("too_large")),
    }
}
