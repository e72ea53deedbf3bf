//! Files on their way out, to those who may have them.
//!
//! Whatever a file contains, it cannot act in a browser: it is saved, not shown, in a sandbox; only photos that were
//! written anew by this program are shown in the page.

use actix_web::HttpResponse;
use actix_web::http::header::{self, HeaderName, HeaderValue};
use store::files::{self, File};
use store::workshops::{self, Listing};
use store::{Db, FileId, JobId, ReportId, StoreError, jobs, lookup};

use crate::app::App;
use crate::auth::{Anyone, JobRights, Who};
use crate::error::{Fault, Result};
use crate::uploads;
use crate::web::Answer;

/// Runs nothing, loads nothing; drawings may carry their own styles.
const SANDBOX: &str = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

/// A file by its id, for those who may read it.
pub async fn fetch(app: &App, who: Anyone, id: &str) -> Answer {
    let id: FileId = id.parse().map_err(|_| Fault::missing())?;
    let file = app
        .store
        .read(move |db| {
            let file = files::find(db, id)?.file;
            if may_read(db, who.0.as_ref(), &file)? { Ok(file) } else { Err(StoreError::Missing("file")) }
        })
        .await?;
    serve(app, &file).await
}

/// The job that a photo reports on.
pub fn job_of(db: &mut Db, file: &File) -> store::Result<Option<JobId>> {
    if file.subject_kind != "report" {
        return Ok(None);
    }
    let report: ReportId = file.subject_id.into();
    Ok(Some(lookup::report(db, report)?.job_id))
}

fn may_read(db: &mut Db, who: Option<&Who>, file: &File) -> store::Result<bool> {
    match (file.subject_kind.as_str(), who) {
        ("design_version", _) => Ok(true),
        ("workshop", _) => Ok(workshops::find(db, file.subject_id.into())?.state == Listing::Listed),
        ("report", Some(who)) => match job_of(db, file)? {
            Some(job) => {
                let job = jobs::find(db, job)?;
                Ok(JobRights::of(db, who, &job)?.any())
            }
            None => Ok(false),
        },
        _ => Ok(false),
    }
}

/// A file as an answer, whoever asks.
pub async fn serve(app: &App, file: &File) -> Result<HttpResponse> {
    let mut answer = HttpResponse::Ok().body(uploads::read_bytes(app, &file.sha256).await?);
    let shown = file.subject_kind == "report" && file.media_type == "image/jpeg";
    let disposition = if shown { "inline".to_owned() } else { attachment(&file.name) };
    let caching = if file.subject_kind == "design_version" {
        "public, max-age=86400, immutable"
    } else {
        "private, max-age=3600"
    };
    let headers: [(HeaderName, &str); 5] = [
        (header::CONTENT_TYPE, &file.media_type),
        (header::CONTENT_DISPOSITION, &disposition),
        (header::CONTENT_SECURITY_POLICY, SANDBOX),
        (header::CACHE_CONTROL, caching),
        (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
    ];
    for (name, value) in headers {
        let value = HeaderValue::from_str(value).map_err(|_| Fault::new("failed"))?;
        answer.headers_mut().insert(name, value);
    }
    Ok(answer)
}

/// A header that saves under this name, whatever letters it has (RFC 6266).
fn attachment(name: &str) -> String {
    let file = name.rsplit('/').next().unwrap_or(name);
    let plain: String =
        file.chars().map(|c| if c.is_ascii_alphanumeric() || "._- ".contains(c) { c } else { '_' }).collect();
    let coded: String = file
        .bytes()
        .map(|b| {
            if b.is_ascii_alphanumeric() || b"._-".contains(&b) {
                char::from(b).to_string()
            } else {
                format!("%{b:02X}")
            }
        })
        .collect();
    format!("attachment; filename=\"{plain}\"; filename*=UTF-8''{coded}")
}

#[cfg(test)]
mod tests {
    use super::attachment;

    #[test]
    fn any_name_fits_a_header() {
        assert_eq!(attachment("a/visor.svg"), "attachment; filename=\"visor.svg\"; filename*=UTF-8''visor.svg");
        assert_eq!(attachment("\"ä\r\n"), "attachment; filename=\"____\"; filename*=UTF-8''%22%C3%A4%0D%0A");
    }
}
