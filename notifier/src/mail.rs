//! A letter becomes a mail: [`render`] chooses the words, lays them out and builds the message that
//! goes over the wire, all in one step and without I/O, so that everything that can be wrong with a
//! letter is known before a connection is opened.
//!
//! The bodies are quoted-printable made from strings, never bytes: lettre up to 0.11.23 passes bare
//! line feeds in byte bodies on, which some servers read as the end of a command.

use std::fmt;

use chrono::{DateTime, Datelike, Utc};
use lettre::Address;
use lettre::address::Envelope as Route;
use lettre::message::header::{ContentTransferEncoding, ContentType, HeaderName, HeaderValue};
use lettre::message::{Body, Mailbox, Message, MultiPart, SinglePart};

use crate::layout::Page;
use crate::letter::Letter;
use crate::link::{Link, is_plain_url_byte};
use crate::words::{Words, clean};

const LONGEST_KEY: usize = 160;
const LONGEST_DISPLAY_NAME: usize = 70;

/// Everything about one mail that is not its letter.
#[derive(Debug, Clone)]
pub struct Envelope {
    /// The reader's name; empty when unknown.
    pub to_name: String,
    /// The reader's address, bare.
    pub to_address: String,
    /// The reader's language as a BCP 47 tag; unknown ones are answered in English.
    pub language: String,
    /// The sender, as `Karakana <post@example.org>` or a bare address.
    pub from: String,
    /// Where answers by mail go, in the same form; nothing when nobody reads them.
    pub reply_to: Option<String>,
    /// The outbox key, unique per letter and reader: the Message-ID is made from it, so that a
    /// letter delivered twice is seen once.
    pub key: String,
    /// The moment the letter was written, by the store's clock.
    pub date: DateTime<Utc>,
    /// The site that all links lead to, such as `https://karakana.example`.
    pub public_url: String,
    /// Where the reader turns nudges and digests off; used only for those.
    pub unsubscribe: Option<Link>,
}

impl Envelope {
    /// The site without a slash at its end.
    pub(crate) fn site(&self) -> Result<&str, RenderError> {
        let site = self.public_url.trim_end_matches('/');
        let host = site.strip_prefix("https://").or_else(|| site.strip_prefix("http://"));
        match host {
            Some(host) if !host.is_empty() && host.bytes().all(is_plain_url_byte) => Ok(site),
            _ => Err(RenderError::PublicUrl),
        }
    }
}

/// Why a letter cannot become a mail; trying again does not help. Messages name no person.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum RenderError {
    /// The reader's address is not one.
    #[error("the reader's address is not a mail address")]
    Recipient,
    /// The configured sender or reply address is not one.
    #[error("the sender's address is not a mail address")]
    Sender,
    /// The configured site is not an http(s) address.
    #[error("the public address of the site is not an http(s) address")]
    PublicUrl,
    /// A link is not a path on our own site.
    #[error("a link of the letter is not a path on this site")]
    Link,
    /// The outbox key is empty, or longer than 160 characters (what is no letter, digit, `-` or `_` counts three).
    #[error("the outbox key is empty or too long")]
    Key,
    /// A Fluent key is missing or wants a value that the letter does not have.
    #[error("no words for `{0}`")]
    Words(String),
    /// The message could not be put together.
    #[error("the message could not be built")]
    Build,
}

/// A mail that is ready to be delivered, any number of times.
#[derive(Clone)]
#[non_exhaustive]
pub struct Mail {
    /// The kind of letter, such as `offer`.
    pub kind: &'static str,
    /// The Message-ID without its angle brackets.
    pub message_id: String,
    /// The reader's address, bare.
    pub to: String,
    /// The subject, on one line.
    pub subject: String,
    /// The plain text, under 2,000 characters, lines ended by `\n`.
    pub text: String,
    /// The same as an HTML page.
    pub html: String,
    /// The headers that letters have beyond sender, reader, subject and date.
    pub headers: Vec<(&'static str, String)>,
    links: Vec<(&'static str, String)>,
    pub(crate) route: Route,
    pub(crate) wire: Vec<u8>,
}

impl Mail {
    /// The full address behind a link, by the name of its field in the letter (`accept`).
    pub fn link(&self, name: &str) -> Option<&str> {
        let found = self.links.iter().find(|(link, _)| *link == name);
        found.map(|(_, url)| url.as_str())
    }

    /// The message as it goes over the wire (RFC 5322, lines ended by CRLF).
    pub fn eml(&self) -> &[u8] {
        &self.wire
    }
}

/// Says which mail it is; links and text stay out of logs.
impl fmt::Debug for Mail {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Mail").field("kind", &self.kind).field("message_id", &self.message_id).finish_non_exhaustive()
    }
}

/// Turns a letter into a mail in the reader's language.
pub fn render(letter: &Letter, envelope: &Envelope) -> Result<Mail, RenderError> {
    let page = Page::new(letter, envelope)?;
    let text = page.text();
    let html = page.html().map_err(|_| RenderError::Build)?;

    let from = mailbox(&envelope.from).filter(|from| from.email.to_string().is_ascii()).ok_or(RenderError::Sender)?;
    let address = address(&envelope.to_address).ok_or(RenderError::Recipient)?;
    let name = clean(&envelope.to_name, LONGEST_DISPLAY_NAME);
    let shows_name = !name.is_empty() && !letter.is_to_stranger();
    let to = Mailbox::new(shows_name.then_some(name), address.clone());
    let message_id = format!("{}@{}", local_part(&envelope.key)?, from.email.domain());

    // Stated, not read back from the headers: a display name cannot add a reader.
    let route = Route::new(Some(from.email.clone()), vec![address.clone()]).map_err(|_| RenderError::Build)?;

    let mut headers = vec![
        ("Auto-Submitted", "auto-generated".to_owned()),
        ("Content-Language", Words::of(&envelope.language).language.to_owned()),
    ];
    if let Some(url) = &page.unsubscribe {
        headers.push(("List-Unsubscribe", format!("<{url}>")));
        if letter.stop().is_some() {
            headers.push(("List-Unsubscribe-Post", "List-Unsubscribe=One-Click".to_owned()));
        }
    }

    if !(1970..=9999).contains(&envelope.date.year()) {
        return Err(RenderError::Build);
    }
    let mut message = Message::builder()
        .from(from)
        .to(to)
        .date(envelope.date.into())
        .subject(page.subject.clone())
        .message_id(Some(format!("<{message_id}>")))
        .envelope(route.clone());
    if let Some(reply_to) = &envelope.reply_to {
        message = message.reply_to(mailbox(reply_to).ok_or(RenderError::Sender)?);
    }
    for (name, value) in &headers {
        let name = HeaderName::new_from_ascii_str(name);
        message = message.raw_header(HeaderValue::new(name, value.clone()));
    }
    let message = message
        .multipart(
            MultiPart::alternative()
                .singlepart(part(&text, ContentType::TEXT_PLAIN)?)
                .singlepart(part(&html, ContentType::TEXT_HTML)?),
        )
        .map_err(|_| RenderError::Build)?;

    Ok(Mail {
        kind: letter.kind(),
        message_id,
        to: address.to_string(),
        subject: page.subject,
        text,
        html,
        headers,
        links: page.links,
        route,
        wire: message.formatted(),
    })
}

fn part(content: &str, kind: ContentType) -> Result<SinglePart, RenderError> {
    let encoding = ContentTransferEncoding::QuotedPrintable;
    let body = Body::new_with_encoding(content.to_owned(), encoding).map_err(|_| RenderError::Build)?;
    Ok(SinglePart::builder().header(kind).body(body))
}

fn address(text: &str) -> Option<Address> {
    if text.chars().any(char::is_control) {
        return None;
    }
    text.parse().ok()
}

fn mailbox(text: &str) -> Option<Mailbox> {
    if text.chars().any(char::is_control) {
        return None;
    }
    text.parse().ok()
}

/// The outbox key with everything but letters, digits, `-` and `_` written as `=` and two hex
/// digits per byte: different keys stay different, and the result is safe as a Message-ID and as a
/// file name.
fn local_part(key: &str) -> Result<String, RenderError> {
    let mut encoded = String::new();
    for byte in key.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_') {
            encoded.push(char::from(byte));
        } else {
            encoded.push_str(&format!("={byte:02X}"));
        }
    }
    if encoded.is_empty() || encoded.len() > LONGEST_KEY {
        return Err(RenderError::Key);
    }
    Ok(encoded)
}
