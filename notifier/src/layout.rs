//! A letter's parts, put together twice: as plain text, which every phone can show, and as HTML that
//! says exactly the same. The HTML has no images, no remote content and no colours of its own but
//! for the one main button, so that it is readable on light and dark screens; buttons are large
//! enough for a thumb.

use std::fmt::Write;

use fluent_bundle::FluentArgs;

use crate::letter::Letter;
use crate::mail::{Envelope, RenderError};
use crate::sheet::Sheet;
use crate::words::{Words, clean, clip};

/// The length under which every plain text stays, in characters.
pub(crate) const LONGEST_TEXT: usize = 2_000;
const LONGEST_SUBJECT: usize = 120;
const LONGEST_GREETED_NAME: usize = 40;

/// A letter in one language, with full addresses, ready to be laid out.
pub(crate) struct Page {
    pub(crate) subject: String,
    pub(crate) links: Vec<(&'static str, String)>,
    pub(crate) unsubscribe: Option<String>,
    language: &'static str,
    greeting: String,
    lead: String,
    labels: Vec<String>,
    facts: Vec<(String, Vec<String>)>,
    body: Vec<String>,
    footer: String,
    sender: String,
    unsubscribe_label: String,
}

impl Page {
    pub(crate) fn new(letter: &Letter, envelope: &Envelope) -> Result<Self, RenderError> {
        let words = Words::of(&envelope.language);
        let site = envelope.site()?;
        let sheet = Sheet::of(letter);
        let kind = letter.kind();

        let mut args = FluentArgs::new();
        for (name, value) in sheet.facts.iter().chain(&sheet.asides) {
            args.set(*name, words.argument(value)?);
        }
        let name = clean(&envelope.to_name, LONGEST_GREETED_NAME);
        let greeting = if name.is_empty() || letter.is_to_stranger() {
            "greeting-stranger"
        } else {
            args.set("name", name);
            "greeting"
        };
        args.set("url", site.to_owned());

        let mut links = Vec::new();
        let mut labels = Vec::new();
        for (name, link) in &sheet.links {
            links.push((*name, link.on(site).ok_or(RenderError::Link)?));
            labels.push(words.part(kind, name, &args)?);
        }
        let mut facts = Vec::new();
        for (name, value) in &sheet.facts {
            let label = words.say(&format!("fact-{name}"), &args)?;
            facts.push((label, words.lines(value)?));
        }
        let unsubscribe = match envelope.unsubscribe.as_ref().filter(|_| letter.is_nudge()) {
            Some(link) => Some(link.on(site).ok_or(RenderError::Link)?),
            None => None,
        };
        Ok(Self {
            subject: clean(&words.part(kind, "subject", &args)?, LONGEST_SUBJECT),
            links,
            unsubscribe,
            language: words.language,
            greeting: words.say(greeting, &args)?,
            lead: words.part(kind, "lead", &args)?,
            labels,
            facts,
            body: words.part(kind, "body", &args)?.split("\n\n").map(str::to_owned).collect(),
            footer: words.say("footer", &args)?,
            sender: words.say("sender", &args)?,
            unsubscribe_label: words.say("unsubscribe", &args)?,
        })
    }

    /// Where letters of this kind are ended, when none of the links above says it already.
    fn further_stop(&self) -> Option<&str> {
        let stop = self.unsubscribe.as_deref()?;
        self.links.iter().all(|(_, url)| url != stop).then_some(stop)
    }

    /// The plain text: greeting, what it is about, the answers, the facts, the rest.
    pub(crate) fn text(&self) -> String {
        let mut lines = vec![self.greeting.clone(), self.lead.clone(), String::new()];
        for (label, (_, url)) in self.labels.iter().zip(&self.links) {
            lines.push(format!("{label}: {url}"));
        }
        if !self.facts.is_empty() {
            lines.push(String::new());
        }
        for (label, values) in &self.facts {
            match values.as_slice() {
                [value] => lines.push(format!("{label}: {value}")),
                values => {
                    lines.push(format!("{label}:"));
                    lines.extend(values.iter().map(|value| format!("- {value}")));
                }
            }
        }
        for paragraph in &self.body {
            lines.extend([String::new(), paragraph.clone()]);
        }
        lines.extend([String::new(), self.footer.clone(), self.sender.clone()]);
        if let Some(url) = self.further_stop() {
            lines.push(format!("{}: {url}", self.unsubscribe_label));
        }
        lines.push(String::new());
        clip(&lines.join("\n"), LONGEST_TEXT - 1)
    }

    /// The same as a small HTML page; every value is escaped.
    pub(crate) fn html(&self) -> Result<String, std::fmt::Error> {
        let mut html = String::new();
        write!(
            html,
            "<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
             <meta name=\"viewport\" content=\"width=device-width\">\n\
             <meta name=\"color-scheme\" content=\"light dark\">\n\
             <title>{}</title>\n</head>\n\
             <body style=\"margin:0;padding:16px;font:16px/1.5 sans-serif\">\n\
             <main style=\"max-width:36em\">\n<p>{}</p>\n<p>{}</p>\n",
            self.language,
            escape(&self.subject),
            escape(&self.greeting),
            escape(&self.lead),
        )?;
        for (i, (label, (_, url))) in self.labels.iter().zip(&self.links).enumerate() {
            let colours = if i == 0 {
                "background:#0b5d3b;color:#ffffff;border:2px solid #0b5d3b"
            } else {
                "color:inherit;border:2px solid currentColor"
            };
            writeln!(
                html,
                "<p style=\"margin:12px 0\"><a href=\"{}\" style=\"display:inline-block;\
                 padding:12px 20px;border-radius:6px;font-weight:bold;text-decoration:none;\
                 {colours}\">{}</a></p>",
                escape(url),
                escape(label),
            )?;
        }
        if !self.facts.is_empty() {
            html.push_str("<dl>\n");
            for (label, values) in &self.facts {
                writeln!(html, "<dt style=\"font-weight:bold\">{}</dt>", escape(label))?;
                for value in values {
                    writeln!(html, "<dd style=\"margin:0 0 8px\">{}</dd>", escape(value))?;
                }
            }
            html.push_str("</dl>\n");
        }
        for paragraph in &self.body {
            writeln!(html, "<p>{}</p>", escape(paragraph))?;
        }
        write!(html, "<hr>\n<p style=\"font-size:14px\">{}<br>\n{}", escape(&self.footer), escape(&self.sender),)?;
        if let Some(url) = self.further_stop() {
            write!(
                html,
                "<br>\n<a href=\"{}\" style=\"color:inherit\">{}</a>",
                escape(url),
                escape(&self.unsubscribe_label),
            )?;
        }
        html.push_str("</p>\n</main>\n</body>\n</html>\n");
        Ok(html)
    }
}

fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            _ => escaped.push(c),
        }
    }
    escaped
}
