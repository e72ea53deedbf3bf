//! Bytes on disk: kept by their SHA-256, so that the same file is kept once and cannot change under its handle.
//!
//! Names, types and rights are in the handles of `store::files`.

use actix_web::HttpResponse;
use actix_web::web::Bytes;
use futures_util::TryStreamExt;
use object_store::path::Path;
use object_store::{ObjectStoreExt, PutPayload};
use sha2::{Digest, Sha256};

use crate::app::App;
use crate::error::{Fault, Result};

/// Keeps bytes and returns their SHA-256 in hex; write the handle afterwards.
pub async fn keep(app: &App, bytes: Bytes) -> Result<String> {
    let sha256 = hex::encode(Sha256::digest(&bytes));
    app.files.put(&Path::from(sha256.as_str()), PutPayload::from(bytes)).await.map_err(|error| broken(&error))?;
    Ok(sha256)
}

/// An answer that streams the bytes; the caller sets its type and headers. `not_found` when they are gone.
pub async fn stream(app: &App, sha256: &str) -> Result<HttpResponse> {
    let found = app.files.get(&Path::from(sha256)).await.map_err(|error| match error {
        object_store::Error::NotFound { .. } => {
            tracing::error!(sha256, "a registered file is not on disk");
            Fault::missing()
        }
        other => broken(&other),
    })?;
    let length = found.meta.size;
    Ok(HttpResponse::Ok().no_chunking(length).streaming(found.into_stream().map_err(|error| broken(&error))))
}

fn broken(error: &object_store::Error) -> Fault {
    tracing::error!(%error, "the folder of files failed");
    Fault::new("failed")
}
