//! What the files of designs measure and how they look: worked out once a file, kept beside it, off the request's thread.
//!
//! Both follow from the bytes alone, so they are kept under the bytes' hash and never change. One file is worked on at a
//! time: a body of a million triangles takes seconds, and nobody's page waits behind two of them.

use std::io::Cursor;

use bytes::Bytes;
use designs::geometry::{self, Picture, Shape};
use image::{ExtendedColorType, ImageEncoder};
use object_store::ObjectStoreExt;
use object_store::path::Path;
use serde::{Deserialize, Serialize};
use store::files::File;
use tokio::sync::Semaphore;

use crate::app::App;
use crate::error::{Fault, Result};
use crate::uploads;

/// Size of a picture, in pixels.
const PICTURE: (usize, usize) = (448, 256);
/// Counts the ways of working it out; another number works all of it out again.
const EDITION: u32 = 1;

static BENCH: Semaphore = Semaphore::const_new(1);

/// What one file measures.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Measured {
    /// What was found in it.
    pub shape: Option<Shape>,
    /// Why nothing was: a code of [`designs::problem::CODES`].
    pub fault: Option<String>,
}

/// Whether a file is of a kind that is measured.
pub fn can_be_measured(name: &str) -> bool {
    let ending = ending(name);
    ["stl", "3mf", "svg", "dxf"].contains(&ending.as_str())
}

/// Whether a file is a body, of which there is a picture.
pub fn is_body(name: &str) -> bool {
    ["stl", "3mf"].contains(&ending(name).as_str())
}

fn ending(name: &str) -> String {
    name.rsplit('.').next().unwrap_or_default().to_ascii_lowercase()
}

fn place(file: &File, kind: &str) -> Path {
    Path::from(format!("derived/{EDITION}/{}.{}.{kind}", file.sha256, ending(&file.name)))
}

/// What a file of a design measures.
pub async fn measured(app: &App, file: &File) -> Result<Measured> {
    let read = async || Some(app.files.get(&place(file, "json")).await.ok()?.bytes().await.ok()?);
    let known = match read().await {
        Some(known) => known,
        None => {
            work_out(app, file).await?;
            read().await.ok_or(Fault::new("failed"))?
        }
    };
    serde_json::from_slice(&known).map_err(|error| {
        tracing::error!(%error, sha256 = file.sha256, "what a file measures cannot be read");
        Fault::new("failed")
    })
}

/// The picture of a body as PNG; none when it cannot be measured.
pub async fn picture(app: &App, file: &File) -> Result<Option<Bytes>> {
    if !is_body(&file.name) || measured(app, file).await?.shape.is_none() {
        return Ok(None);
    }
    match app.files.get(&place(file, "png")).await {
        Ok(found) => Ok(Some(found.bytes().await.map_err(|_| Fault::new("failed"))?)),
        Err(_) => Ok(None),
    }
}

async fn work_out(app: &App, file: &File) -> Result<()> {
    let failed = |_| Fault::new("failed");
    let _turn = BENCH.acquire().await.map_err(failed)?;
    // Who waited may find it done.
    if app.files.head(&place(file, "json")).await.is_ok() {
        return Ok(());
    }
    let (bytes, name) = (uploads::read_bytes(app, &file.sha256).await?, file.name.clone());
    let look = move || match geometry::look(&name, &bytes, PICTURE.0, PICTURE.1) {
        Ok((shape, picture)) => {
            (Measured { shape: Some(shape), fault: None }, picture.and_then(|picture| png(&picture)))
        }
        Err(problem) => (Measured { shape: None, fault: Some(problem.code.to_owned()) }, None),
    };
    let (measured, png) = tokio::task::spawn_blocking(look).await.map_err(|_| Fault::new("failed"))?;
    let unwritten = |error: object_store::Error| {
        tracing::error!(%error, "what a file measures was not written");
        Fault::new("failed")
    };
    if let Some(png) = png {
        app.files.put(&place(file, "png"), png.into()).await.map_err(unwritten)?;
    }
    let text = serde_json::to_vec(&measured).map_err(|_| Fault::new("failed"))?;
    app.files.put(&place(file, "json"), text.into()).await.map_err(unwritten)?;
    Ok(())
}

fn png(picture: &Picture) -> Option<Vec<u8>> {
    let mut out = Cursor::new(Vec::new());
    let (width, height) = (picture.width as u32, picture.height as u32);
    let written =
        image::codecs::png::PngEncoder::new(&mut out).write_image(&picture.rgb, width, height, ExtendedColorType::Rgb8);
    written.ok().map(|()| out.into_inner())
}
