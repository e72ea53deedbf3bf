//! Forms: what was sent, kept as it was sent, so that a page can show it again beside what is wrong.
//!
//! [`Form`] is the extractor of every POST page: it refuses a form without its session's token. [`Checks`] collects
//! every error of a form before the handler gives up.

use std::future::Future;
use std::ops::RangeInclusive;
use std::pin::Pin;

use actix_web::dev::Payload;
use actix_web::{FromRequest, HttpRequest, web};
use chrono::NaiveDate;
use sha2::{Digest, Sha256};

use crate::auth::Visit;
use crate::error::{Fault, FieldError, Result};
use notifier::numbers::decimals;

/// The fields of a POST form, in the order of the page.
#[derive(Debug, Clone, Default)]
pub struct Form {
    fields: Vec<(String, String)>,
}

impl FromRequest for Form {
    type Error = Fault;
    type Future = Pin<Box<dyn Future<Output = Result<Self>>>>;

    fn from_request(req: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let req = req.clone();
        let sent = web::Form::<Vec<(String, String)>>::from_request(&req, payload);
        Box::pin(async move {
            let mut fields = sent.await.map_err(|error| super::faults::of(&error))?.into_inner();
            for (_, value) in &mut fields {
                // Nobody types it, and PostgreSQL keeps no text with it.
                value.retain(|c| c != '\0');
            }
            let form = Self { fields };
            must_carry_token(&*Visit::of(&req).await?, form.text("csrf"))?;
            Ok(form)
        })
    }
}

/// `forged_form` unless `token` is that of the reader's session. Somebody who is not signed in has none to forge.
pub fn must_carry_token(visit: &Visit, token: &str) -> Result<()> {
    match &visit.session {
        // Compared as hashes, so that the time taken says nothing of the token.
        Some(session) if Sha256::digest(&session.csrf) != Sha256::digest(token) => Err(Fault::new("forged_form")),
        Some(_) | None => Ok(()),
    }
}

/// The longest words of a reviewer, in characters.
const LONGEST_NOTE: usize = 1_000;

impl Form {
    /// A form of these fields, whose token the caller checks.
    pub(super) const fn of(fields: Vec<(String, String)>) -> Self {
        Self { fields }
    }

    /// The same with values for the fields that were not sent, to show the form.
    pub fn or(mut self, proposed: impl IntoIterator<Item = (&'static str, String)>) -> Self {
        self.fields.extend(proposed.into_iter().map(|(name, value)| (name.to_owned(), value)));
        self
    }

    /// What stands in a field, without blanks around it; empty when there is no such field.
    pub fn text(&self, name: &str) -> &str {
        self.raw(name).trim()
    }

    /// What stands in a field exactly, as for passwords.
    pub fn raw(&self, name: &str) -> &str {
        self.fields.iter().find(|(known, _)| known == name).map_or("", |(_, value)| value.as_str())
    }

    /// Everything chosen under one name, as for checkboxes.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.fields.iter().filter(move |(known, _)| known == name).map(|(_, value)| value.trim())
    }

    /// Whether a field was sent, as for a ticked box.
    pub fn has(&self, name: &str) -> bool {
        self.fields.iter().any(|(known, _)| known == name)
    }

    /// What a reviewer decided, and their words: yes by the button named, no by `refuse`, nothing by any other.
    pub fn verdict(&self, yes: &str) -> (Option<bool>, String) {
        let decision = match self.text("decision") {
            "refuse" => Some(false),
            word if word == yes => Some(true),
            _ => None,
        };
        (decision, self.text("note").chars().take(LONGEST_NOTE).collect())
    }

    /// The idempotency key that the form carries.
    pub fn key(&self) -> Option<&str> {
        Some(self.text("idempotency_key")).filter(|key| !key.is_empty())
    }

    /// What the form says, without its token and key: equal for the same form sent twice.
    pub fn fingerprint(&self) -> String {
        let mut digest = Sha256::new();
        for (name, value) in self.fields.iter().filter(|(name, _)| name != "csrf" && name != "idempotency_key") {
            digest.update(format!("{}:{name}{}:{value}", name.len(), value.len()));
        }
        hex::encode(digest.finalize())
    }
}

/// Collects what is wrong with the fields of a form or a document.
#[derive(Debug, Default)]
pub struct Checks {
    /// Everything found so far.
    pub errors: Vec<FieldError>,
}

impl Checks {
    /// Notes an error.
    pub fn note(&mut self, path: &str, code: &'static str) {
        self.errors.push(FieldError::new(path, code));
    }

    /// A text of so many characters; the least 0 means that it may be left out.
    pub fn text(&mut self, path: &str, text: &str, length: RangeInclusive<usize>) -> String {
        let count = text.chars().count();
        if count == 0 && *length.start() > 0 {
            self.note(path, "required");
        } else if count < *length.start() {
            self.errors.push(FieldError::new(path, "too_short").with("min", *length.start()));
        } else if count > *length.end() {
            self.errors.push(FieldError::new(path, "too_long").with("max", *length.end()));
        }
        text.to_owned()
    }

    /// An e-mail address: something, an at sign, a name with a dot or `localhost`; no blanks and no control characters.
    pub fn email(&mut self, path: &str, text: &str) -> String {
        let plain = text.chars().all(|c| !c.is_whitespace() && !c.is_control() && !"<>()[],;:\\\"".contains(c));
        let parts = text.split_once('@').filter(|(local, host)| {
            let named = host.contains('.') && !host.starts_with('.') && !host.ends_with('.') && !host.contains("..");
            !local.is_empty() && local.len() <= 64 && !host.contains('@') && (named || *host == "localhost")
        });
        if text.is_empty() {
            self.note(path, "required");
        } else if !plain || parts.is_none() || text.len() > 254 {
            self.note(path, "not_an_address");
        }
        text.to_owned()
    }

    /// A whole number within bounds; blanks and commas between digits are left out.
    pub fn number(&mut self, path: &str, text: &str, bounds: RangeInclusive<i64>) -> i64 {
        let digits: String = text.chars().filter(|c| !c.is_whitespace() && *c != ',').collect();
        match digits.parse::<i64>() {
            Err(_) if digits.is_empty() => self.note(path, "required"),
            Err(_) => self.note(path, "not_a_number"),
            Ok(n) if n < *bounds.start() => {
                self.errors.push(FieldError::new(path, "too_small").with("min", *bounds.start()));
            }
            Ok(n) if n > *bounds.end() => {
                self.errors.push(FieldError::new(path, "too_big").with("max", *bounds.end()));
            }
            Ok(n) => return n,
        }
        *bounds.start()
    }

    /// An amount such as `1,950.50` in minor units of a currency; never negative.
    pub fn amount(&mut self, path: &str, text: &str, currency: &str) -> i64 {
        let decimals = decimals(currency) as usize;
        let plain: String = text.chars().filter(|c| !c.is_whitespace() && *c != ',').collect();
        let (whole, rest) = plain.split_once('.').unwrap_or((&plain, ""));
        let digits = format!("{whole}{rest:0<decimals$}");
        match digits.parse::<i64>() {
            _ if plain.is_empty() => self.note(path, "required"),
            Ok(minor) if minor >= 0 && rest.len() <= decimals && !digits.starts_with('+') => return minor,
            _ => self.note(path, "not_an_amount"),
        }
        0
    }

    /// A day such as `2026-12-24`.
    pub fn day(&mut self, path: &str, text: &str) -> NaiveDate {
        if text.is_empty() {
            self.note(path, "required");
        }
        text.parse().unwrap_or_else(|_| {
            if !text.is_empty() {
                self.note(path, "not_a_day");
            }
            NaiveDate::default()
        })
    }

    /// One of the choices that `read` knows.
    pub fn choice<T>(&mut self, path: &str, text: &str, read: impl Fn(&str) -> Option<T>, default: T) -> T {
        read(text).unwrap_or_else(|| {
            self.note(path, if text.is_empty() { "required" } else { "not_a_choice" });
            default
        })
    }

    /// `Ok` when nothing was found; everything that was found otherwise.
    pub fn done(self) -> Result<()> {
        if self.errors.is_empty() { Ok(()) } else { Err(Fault::invalid(self.errors)) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_recognised() {
        for (text, code) in [
            ("ana@example.org", None),
            ("ana+karakana@sub.example.org", None),
            ("анна@пример.рф", None),
            ("root@localhost", None),
            ("", Some("required")),
            ("ana", Some("not_an_address")),
            ("ana@example", Some("not_an_address")),
            ("@example.org", Some("not_an_address")),
            ("a@b@example.org", Some("not_an_address")),
            ("ana@example..org", Some("not_an_address")),
            ("Ana <ana@example.org>", Some("not_an_address")),
            ("ana@example.org\r\nBcc:x@y.z", Some("not_an_address")),
        ] {
            let mut checks = Checks::default();
            checks.email("email", text);
            assert_eq!(checks.errors.first().map(|e| e.code), code, "{text:?}");
        }
    }

    #[test]
    fn an_amount_is_read_in_minor_units() {
        for (text, currency, minor) in [
            ("1,950.5", "KES", Some(195_050)),
            ("1950", "KES", Some(195_000)),
            ("0.05", "KES", Some(5)),
            ("1500", "UGX", Some(1_500)),
            ("1500.5", "UGX", None),
            ("1.955", "KES", None),
            ("-3", "KES", None),
            ("+3", "KES", None),
            ("three", "KES", None),
            ("", "KES", None),
        ] {
            let mut checks = Checks::default();
            let read = checks.amount("price", text, currency);
            assert_eq!(checks.errors.is_empty().then_some(read), minor, "{text:?} {currency}");
        }
    }

    #[test]
    fn every_error_is_found_at_once() {
        let mut checks = Checks::default();
        checks.text("name", "", 1..=80);
        assert_eq!(checks.number("quantity", "12,000", 1..=1_000_000), 12_000);
        checks.number("pieces", "0", 1..=9);
        checks.day("due", "tomorrow");
        let fault = checks.done().expect_err("three errors");
        assert_eq!(fault.to_string(), "invalid name:required pieces:too_small due:not_a_day");
    }

    #[test]
    fn the_same_form_sent_twice_has_the_same_fingerprint() {
        let form = |fields: &[(&str, &str)]| Form {
            fields: fields.iter().map(|(n, v)| ((*n).to_owned(), (*v).to_owned())).collect(),
        };
        let first = form(&[("csrf", "a"), ("name", "x")]);
        assert_eq!(first.fingerprint(), form(&[("name", "x"), ("csrf", "b"), ("idempotency_key", "k")]).fingerprint());
        assert_ne!(first.fingerprint(), form(&[("name", "y")]).fingerprint());
        assert_ne!(form(&[("a", "b1:c")]).fingerprint(), form(&[("a", "b"), ("c", "")]).fingerprint());
    }
}
