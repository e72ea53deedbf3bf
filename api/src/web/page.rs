//! What every template gets as `page`, and how a template becomes an answer.

use std::future::Future;
use std::pin::Pin;

use actix_web::dev::Payload;
use actix_web::http::{StatusCode, header};
use actix_web::{FromRequest, HttpRequest, HttpResponse, web};
use askama::Template;
use chrono::NaiveDate;
use chrono_tz::Tz;
use fluent_templates::fluent_bundle::FluentValue;
use serde_json::Value;
use store::At;
use store::grants::Role;

use super::{Answer, assets};
use crate::app::App;
use crate::auth::Visit;
use crate::error::{Fault, FieldError, Result};
use crate::gazetteer;
use crate::i18n::{Args, Lang};

/// The reader in the navigation.
#[derive(Debug, Clone)]
pub struct Signed {
    /// Their name.
    pub name: String,
    /// The page they start from.
    pub home_path: &'static str,
    /// Whether they coordinate a network.
    pub coordinator: bool,
    /// Whether they run the site.
    pub admin: bool,
}

/// A language in the footer.
pub struct Language {
    /// Its BCP 47 code.
    pub code: &'static str,
    /// Its own name for itself.
    pub name: &'static str,
    /// This page in that language.
    pub href: String,
    /// Whether this page is in it.
    pub current: bool,
}

/// A field's error in words, as the templates show it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldText {
    /// The name and id of the control.
    pub field: String,
    /// What is wrong, in words.
    pub text: String,
}

/// The errors of a form in words: `errors.of("email")` beside the field, all of them in the summary.
#[derive(Debug, Clone, Default)]
pub struct Errors(pub Vec<FieldText>);

impl Errors {
    /// What is wrong with one field; empty when nothing is.
    pub fn of(&self, field: &str) -> &str {
        self.0.iter().find(|error| error.field == field).map_or("", |error| error.text.as_str())
    }

    /// Whether nothing is wrong.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl<'a> IntoIterator for &'a Errors {
    type Item = &'a FieldText;
    type IntoIter = std::slice::Iter<'a, FieldText>;
    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}

/// The frame of a page: its language and words, its reader, the token of its forms.
#[derive(Debug, Clone)]
pub struct Page {
    /// The language it is written in.
    pub lang: Lang,
    /// Its path, without the query.
    pub path: String,
    /// Who is signed in.
    pub account: Option<Signed>,
    /// The token of its forms; empty for somebody who is not signed in.
    pub csrf: String,
    /// This is a drill: practice, captured mail.
    pub drill: bool,
    /// How this site is called from elsewhere, without a slash at its end.
    pub site: String,
    /// The connection is not encrypted, and the operator said that this is meant.
    pub insecure: bool,
    query: String,
}

impl FromRequest for Page {
    type Error = Fault;
    type Future = Pin<Box<dyn Future<Output = Result<Self>>>>;

    fn from_request(req: &HttpRequest, _: &mut Payload) -> Self::Future {
        let req = req.clone();
        Box::pin(async move { Self::new(&req, &*Visit::of(&req).await?) })
    }
}

impl Page {
    /// The frame for one reader.
    pub fn new(req: &HttpRequest, visit: &Visit) -> Result<Self> {
        let app = req.app_data::<web::Data<App>>().ok_or(Fault::new("failed"))?;
        Ok(Self {
            lang: visit.lang,
            path: req.path().to_owned(),
            account: visit.who.as_ref().map(|who| Signed {
                name: who.name.clone(),
                home_path: who.home_path(),
                coordinator: who.has_any(Role::Coordinator),
                admin: who.is_admin(),
            }),
            csrf: visit.session.as_ref().map(|session| session.csrf.clone()).unwrap_or_default(),
            drill: app.drill,
            site: app.public_url.clone(),
            insecure: app.config.insecure_http && !app.is_https(),
            query: req.query_string().to_owned(),
        })
    }

    /// The words of a Fluent key.
    pub fn t(&self, key: &str) -> String {
        self.lang.t(key)
    }

    /// The words of a key with one value.
    pub fn t1<'a>(&self, key: &str, name: &'static str, value: impl Into<FluentValue<'a>>) -> String {
        self.lang.ta(key, &[(name, value.into())])
    }

    /// The words of a key with values: `page.ta("key", &[("count", 3.into())])`.
    pub fn ta(&self, key: &str, args: Args) -> String {
        self.lang.ta(key, args)
    }

    /// A count, with its digits in groups.
    pub fn number(&self, count: impl TryInto<u64>) -> String {
        self.lang.number(count.try_into().unwrap_or_default())
    }

    /// A number rounded to one decimal.
    pub fn decimal(&self, number: f64) -> String {
        self.lang.decimal(number, 1)
    }

    /// An amount in minor units of a currency.
    pub fn money(&self, minor: impl Into<i64>, currency: impl AsRef<str>) -> String {
        self.lang.money(minor.into(), currency.as_ref())
    }

    /// A day.
    pub fn date(&self, day: impl std::borrow::Borrow<NaiveDate>) -> String {
        self.lang.date(*day.borrow())
    }

    /// A moment at a place.
    pub fn when(&self, at: impl std::borrow::Borrow<At>, zone: impl std::borrow::Borrow<Tz>) -> String {
        self.lang.when(*at.borrow(), *zone.borrow())
    }

    /// What a country is called, by its code.
    pub fn country<'a>(&self, code: &'a str) -> &'a str {
        gazetteer::country_in(code, self.lang.code())
    }

    /// The address of a file of `web/` that may be cached for ever.
    pub fn asset(&self, name: &str) -> String {
        assets::href(name)
    }

    /// A fresh idempotency key.
    pub fn new_key(&self) -> String {
        uuid::Uuid::new_v4().simple().to_string()
    }

    /// This page in every language.
    pub fn languages(&self) -> Vec<Language> {
        let rest: String = self
            .query
            .split('&')
            .filter(|p| !p.is_empty() && !p.starts_with("lang="))
            .fold(String::new(), |all, p| all + "&" + p);
        Lang::ALL
            .iter()
            .map(|lang| Language {
                code: lang.code(),
                name: lang.name(),
                href: format!("{}?lang={}{rest}", self.path, lang.code()),
                current: *lang == self.lang,
            })
            .collect()
    }

    /// What a reader of a file noticed. Its own English sentence says most; in another language the sentence of
    /// the code stands for it, with the words in question.
    pub fn fault(&self, code: &str, message: &str) -> String {
        if self.lang == Lang::En {
            return message.to_owned();
        }
        let words: Vec<&str> = message.split('`').skip(1).step_by(2).collect();
        let text = self.t(&format!("fault-{code}"));
        if words.is_empty() { text } else { format!("{text} ({})", words.join(", ")) }
    }

    /// What is wrong with single fields, in words.
    pub fn errors(&self, fields: &[FieldError]) -> Errors {
        Errors(fields.iter().map(|f| FieldText { field: f.path.clone(), text: field_text(self.lang, f) }).collect())
    }
}

/// What is wrong with one field, in words.
pub fn field_text(lang: Lang, field: &FieldError) -> String {
    let args = field.args.iter().map(|(name, value)| (name.as_str(), value));
    let args: Vec<(&str, FluentValue)> = args.map(|(name, value)| (name, fluent(value))).collect();
    lang.t_named(&format!("field-{}", field.code), args)
}

fn fluent(value: &Value) -> FluentValue<'_> {
    match value {
        Value::Number(number) => number.as_f64().map_or(FluentValue::None, FluentValue::from),
        Value::String(text) => FluentValue::from(text.as_str()),
        other => FluentValue::from(other.to_string()),
    }
}

/// A template as an answer.
pub fn render(template: &impl Template) -> Answer {
    render_with(StatusCode::OK, template)
}

/// A template as an answer with a status, such as 422 for a form with errors.
pub fn render_with(status: StatusCode, template: &impl Template) -> Answer {
    let html = template.render().map_err(|error| {
        tracing::error!(%error, "a template failed");
        Fault::new("failed")
    })?;
    Ok(HttpResponse::build(status).content_type(mime::TEXT_HTML_UTF_8).body(html))
}

/// The answer to a form that was done: look there.
pub fn see_other(path: &str) -> HttpResponse {
    HttpResponse::SeeOther().insert_header((header::LOCATION, path)).finish()
}
