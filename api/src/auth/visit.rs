//! What is known of the reader of one request: found once, kept with the request.

use std::rc::Rc;

use actix_web::http::header;
use actix_web::{HttpMessage, HttpRequest, web};
use store::event::Channel;
use store::sessions::{self, Session};
use store::{StoreError, accounts};

use super::{Who, cookie};
use crate::app::App;
use crate::error::{Fault, Result};
use crate::i18n::Lang;

/// The reader of one request.
#[derive(Debug)]
pub struct Visit {
    /// The language to answer in.
    pub lang: Lang,
    /// Who is signed in.
    pub who: Option<Who>,
    /// The session, on pages.
    pub session: Option<Session>,
}

impl Visit {
    /// Finds out who is there. A bearer token that does not count is `bad_token`; a cookie that does not is ignored.
    pub async fn of(req: &HttpRequest) -> Result<Rc<Self>> {
        if let Some(known) = req.extensions().get::<Rc<Self>>() {
            return Ok(known.clone());
        }
        let app = req.app_data::<web::Data<App>>().ok_or(Fault::new("failed"))?;
        let visit =
            if is_api(req.path()) { Self::by_token(req, app).await? } else { Self::by_cookie(req, app).await? };
        let visit = Rc::new(visit);
        req.extensions_mut().insert(visit.clone());
        Ok(visit)
    }

    /// A reader of whom nothing is known but the language.
    pub fn stranger(req: &HttpRequest) -> Self {
        Self { lang: chosen(req).or_else(|| accepted(req)).unwrap_or_default(), who: None, session: None }
    }

    async fn by_cookie(req: &HttpRequest, app: &App) -> Result<Self> {
        let stranger = Self::stranger(req);
        let Some(text) = cookie::read(req, app) else { return Ok(stranger) };
        let found = app
            .store
            .read(move |db| {
                let Some(session) = sessions::find(db, &text)? else { return Ok(None) };
                let account = accounts::get(db, session.account_id)?;
                let stale = session.is_stale(db.now);
                Ok(Who::of(db, &account, Channel::Page)?.map(|who| (who, session, stale)))
            })
            .await?;
        let Some((who, session, stale)) = found else { return Ok(stranger) };
        if stale {
            let id_hash = session.id_hash.clone();
            app.store.write(move |db| sessions::touch(db, &id_hash)).await?;
        }
        Ok(Self { lang: chosen(req).unwrap_or(who.lang), who: Some(who), session: Some(session) })
    }

    async fn by_token(req: &HttpRequest, app: &App) -> Result<Self> {
        let lang = accepted(req).unwrap_or_default();
        let Some(value) = req.headers().get(header::AUTHORIZATION) else {
            return Ok(Self { lang, who: None, session: None });
        };
        let bad = Fault::new("bad_token");
        let token = value.to_str().ok().and_then(|text| text.strip_prefix("Bearer ")).ok_or(bad.clone())?;
        let claims = app.tokens.read(token).ok_or(bad.clone())?;
        let who = app
            .store
            .read(move |db| match accounts::get(db, claims.sub) {
                Ok(account) if claims.holds(&account, db.now) => Who::of(db, &account, Channel::Api),
                Ok(_) | Err(StoreError::Missing(_)) => Ok(None),
                Err(error) => Err(error),
            })
            .await?
            .ok_or(bad)?;
        Ok(Self { lang, who: Some(who), session: None })
    }
}

/// Whether an address belongs to the API, where cookies do not count.
pub fn is_api(path: &str) -> bool {
    path.starts_with("/api/")
}

/// The language that the reader chose: by `?lang=` now, or before (kept in a cookie).
fn chosen(req: &HttpRequest) -> Option<Lang> {
    asked(req).or_else(|| Lang::of(req.cookie("lang")?.value()))
}

/// The language that `?lang=` asks for.
pub fn asked(req: &HttpRequest) -> Option<Lang> {
    req.query_string().split('&').find_map(|pair| Lang::of(pair.strip_prefix("lang=")?))
}

fn accepted(req: &HttpRequest) -> Option<Lang> {
    Lang::accepted(req.headers().get(header::ACCEPT_LANGUAGE)?.to_str().ok()?)
}
