//! A browser without scripts, and a program with a token: both see only what HTTP shows.

use std::sync::{Mutex, PoisonError};

use reqwest::header::{self, HeaderMap};
use reqwest::{Method, Response, StatusCode};
use serde_json::Value;

use crate::db::Failure;

/// What came back.
#[derive(Debug)]
pub struct Answer {
    /// The HTTP status.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// The body.
    pub body: String,
}

impl Answer {
    async fn of(response: Response) -> Result<Self, Failure> {
        let (status, headers) = (response.status(), response.headers().clone());
        Ok(Self { status, headers, body: response.text().await? })
    }

    /// A header's text; empty when it is not there.
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }

    /// Where it redirects to; empty when it does not.
    pub fn location(&self) -> &str {
        self.header(header::LOCATION.as_str())
    }

    /// The body as JSON.
    pub fn json(&self) -> Result<Value, Failure> {
        Ok(serde_json::from_str(&self.body)?)
    }

    /// The code of a problem document; empty when it is none.
    pub fn problem(&self) -> String {
        let code = self.json().ok().and_then(|json| Some(json.get("code")?.as_str()?.to_owned()));
        code.filter(|_| self.header("content-type").starts_with("application/problem+json")).unwrap_or_default()
    }

    /// Fails unless the status is this one, and shows the body.
    #[track_caller]
    pub fn must_be(self, status: u16) -> Self {
        assert_eq!(self.status.as_u16(), status, "{}", self.body);
        self
    }

    /// Fails unless it leads there.
    #[track_caller]
    pub fn must_lead_to(self, path: &str) -> Self {
        assert_eq!((self.status.as_u16(), self.location()), (303, path), "{}", self.body);
        self
    }

    /// Fails unless the page contains this text.
    #[track_caller]
    pub fn must_show(self, text: &str) -> Self {
        assert!(self.body.contains(text), "'{text}' is not in:\n{}", self.body);
        self
    }
}

/// Somebody who visits: keeps cookies, follows no redirects, and fills in the hidden fields of the last form it saw.
pub struct Browser {
    http: reqwest::Client,
    base: String,
    cookie: Option<String>,
    bearer: Option<String>,
    csrf: Mutex<String>,
}

impl Browser {
    /// A new visitor of the server at `base` (`http://127.0.0.1:PORT`).
    pub fn new(base: &str) -> Result<Self, Failure> {
        let http = reqwest::Client::builder().cookie_store(true).redirect(reqwest::redirect::Policy::none()).build()?;
        Ok(Self { http, base: base.to_owned(), cookie: None, bearer: None, csrf: Mutex::default() })
    }

    /// The same with this `Cookie` header and the token of its forms.
    pub fn with_session(self, cookie: String, csrf: String) -> Self {
        Self { cookie: Some(cookie), csrf: Mutex::new(csrf), ..self }
    }

    /// The same with a bearer token.
    pub fn with_token(self, token: String) -> Self {
        Self { bearer: Some(token), ..self }
    }

    /// A request to this address, with what this visitor always sends.
    pub fn request(&self, method: Method, path: &str) -> reqwest::RequestBuilder {
        let mut request = self.http.request(method, format!("{}{path}", self.base));
        if let Some(cookie) = &self.cookie {
            request = request.header(header::COOKIE, cookie);
        }
        if let Some(token) = &self.bearer {
            request = request.bearer_auth(token);
        }
        request
    }

    /// Sends a request that was put together by hand.
    pub async fn send(&self, request: reqwest::RequestBuilder) -> Result<Answer, Failure> {
        let answer = Answer::of(request.send().await?).await?;
        if let Some(csrf) = hidden(&answer.body, "csrf") {
            *self.csrf.lock().unwrap_or_else(PoisonError::into_inner) = csrf;
        }
        Ok(answer)
    }

    /// Opens a page.
    pub async fn get(&self, path: &str) -> Result<Answer, Failure> {
        self.send(self.request(Method::GET, path)).await
    }

    /// The token of the last form that was seen.
    pub fn csrf(&self) -> String {
        self.csrf.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Sends a form with these fields and the token of the last form that was seen.
    pub async fn post(&self, path: &str, fields: &[(&str, &str)]) -> Result<Answer, Failure> {
        let csrf = self.csrf();
        let mut all = vec![("csrf", csrf.as_str())];
        all.extend_from_slice(fields);
        self.send(self.request(Method::POST, path).form(&all)).await
    }

    /// Sends a JSON document.
    pub async fn send_json(&self, method: Method, path: &str, document: &Value) -> Result<Answer, Failure> {
        self.send(self.request(method, path).json(document)).await
    }
}

/// The value of a hidden field in a page.
pub fn hidden(html: &str, name: &str) -> Option<String> {
    let (_, rest) = html.split_once(&format!("name=\"{name}\" value=\""))?;
    Some(rest.split_once('"')?.0.to_owned())
}
