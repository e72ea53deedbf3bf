//! Sentences in the reader's language. The Fluent files are compiled into the binary; a language we
//! do not have falls back to English, a missing key is an error that the tests find.
//!
//! Text that people typed passes through [`clean`] before it may enter a sentence: it cannot break a
//! line or a header, turn the reading direction, become a link, or push the rest off the page.

use std::sync::LazyLock;

use chrono::{Datelike, NaiveDate};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};

use crate::mail::RenderError;
use crate::numbers::Digits;
use crate::sheet::Value;
use crate::vocabulary::{LocalTime, Share, Terms};

/// The languages in which every letter exists, as BCP 47 codes; the first is the fallback.
pub const LANGUAGES: &[&str] = &["en", "fr", "sw", "pt", "hi", "bn"];

const LONGEST_NAME: usize = 70;
const LONGEST_NOTE: usize = 280;
const LONGEST_MESSAGE: usize = 900;
const MOST_PARAGRAPHS: usize = 12;
const MOST_SHARES: usize = 6;
const MOST_NAMES: usize = 10;

static ALL: LazyLock<Vec<Words>> = LazyLock::new(|| {
    vec![
        Words::new("en", include_str!("../locales/en/letters.ftl")),
        Words::new("fr", include_str!("../locales/fr/letters.ftl")),
        Words::new("sw", include_str!("../locales/sw/letters.ftl")),
        Words::new("pt", include_str!("../locales/pt/letters.ftl")),
        Words::new("hi", include_str!("../locales/hi/letters.ftl")),
        Words::new("bn", include_str!("../locales/bn/letters.ftl")),
    ]
});

pub(crate) struct Words {
    pub(crate) language: &'static str,
    digits: Digits,
    bundle: FluentBundle<FluentResource>,
}

impl Words {
    fn new(language: &'static str, source: &str) -> Self {
        let identifier = language.parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![identifier]);
        // Isolation marks are invisible characters that break words in plain mail readers.
        bundle.set_use_isolating(false);
        let digits = Digits::of(language);
        // A formatter knows nothing but the value, so each way of writing digits has its own.
        bundle.set_formatter(Some(match digits {
            Digits::Commas => |value, _| written(Digits::Commas, value),
            Digits::Spaces => |value, _| written(Digits::Spaces, value),
            Digits::Points => |value, _| written(Digits::Points, value),
            Digits::Lakhs => |value, _| written(Digits::Lakhs, value),
        }));
        // What does not parse is missing, and a missing key is reported where it is asked for.
        let resource = FluentResource::try_new(source.to_owned()).unwrap_or_else(|(some, _)| some);
        bundle.add_resource_overriding(resource);
        Self { language, digits, bundle }
    }

    /// The words for a language tag such as `sw-KE`; English when the language is unknown.
    pub(crate) fn of(tag: &str) -> &'static Self {
        let language = tag.split(['-', '_']).next().unwrap_or_default();
        ALL.iter().find(|words| words.language.eq_ignore_ascii_case(language)).unwrap_or(&ALL[0])
    }

    /// The message `key`.
    pub(crate) fn say(&self, key: &str, args: &FluentArgs) -> Result<String, RenderError> {
        self.find(key, None, args).ok_or_else(|| RenderError::Words(key.to_owned()))
    }

    /// The attribute `part` of the message `key`.
    pub(crate) fn part(&self, key: &str, part: &str, args: &FluentArgs) -> Result<String, RenderError> {
        self.find(key, Some(part), args).ok_or_else(|| RenderError::Words(format!("{key}.{part}")))
    }

    /// Nothing when the key is missing or wants a value that it did not get.
    fn find(&self, key: &str, part: Option<&str>, args: &FluentArgs) -> Option<String> {
        let message = self.bundle.get_message(key)?;
        let pattern = match part {
            Some(part) => message.get_attribute(part)?.value(),
            None => message.value()?,
        };
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(args), &mut errors).into_owned();
        errors.is_empty().then_some(text)
    }

    /// What a sentence gets: counts stay numbers, so that it can choose between one and many.
    pub(crate) fn argument(&self, value: &Value) -> Result<FluentValue<'static>, RenderError> {
        Ok(match value {
            Value::Count(count) => FluentValue::from(*count),
            Value::Choice(word) => FluentValue::from(*word),
            _ => FluentValue::from(self.lines(value)?.join(", ")),
        })
    }

    /// What the list of facts shows: one line, or several for shares.
    pub(crate) fn lines(&self, value: &Value) -> Result<Vec<String>, RenderError> {
        let line = match value {
            Value::Text(text) => clean(text, LONGEST_NAME),
            Value::Note(text) => clean(text, LONGEST_NOTE),
            Value::Count(count) => self.digits.count(*count),
            Value::Date(date) => self.date(*date)?,
            Value::Moment(moment) => self.moment(moment)?,
            Value::Money(money) => self.digits.amount(money.minor, &clean(&money.currency, 3)),
            Value::Terms(terms) => self.terms(*terms)?,
            Value::Word(list, word) => self.say(&format!("{list}-{word}"), &FluentArgs::new())?,
            Value::Choice(word) => (*word).to_owned(),
            Value::Shares(shares) => return self.shares(shares),
            Value::Names(names) => {
                return Ok(names.iter().take(MOST_NAMES).map(|name| clean(name, LONGEST_NAME)).collect());
            }
            Value::Message(text) => return Ok(paragraphs(text)),
        };
        Ok(vec![line])
    }

    fn date(&self, date: NaiveDate) -> Result<String, RenderError> {
        let none = FluentArgs::new();
        let weekday = format!("weekday-{}", date.weekday().number_from_monday());
        let month = format!("month-{}", date.month());
        let mut args = FluentArgs::new();
        args.set("weekday", self.say(&weekday, &none)?);
        args.set("day", date.day().to_string());
        args.set("month", self.say(&month, &none)?);
        args.set("year", date.year().to_string());
        self.say("date", &args)
    }

    /// The clock has 24 hours in every language: Swahili counts its spoken hours from sunrise.
    fn moment(&self, moment: &LocalTime) -> Result<String, RenderError> {
        let local = moment.at.with_timezone(&moment.zone);
        let zone = moment.zone.name();
        let place = zone.rsplit('/').next().unwrap_or(zone).replace('_', " ");
        let mut args = FluentArgs::new();
        args.set("date", self.date(local.date_naive())?);
        args.set("time", local.format("%H:%M").to_string());
        args.set("place", place);
        self.say("moment", &args)
    }

    fn terms(&self, terms: Terms) -> Result<String, RenderError> {
        let mut args = FluentArgs::new();
        let word = match terms {
            Terms::Volunteer => "volunteer",
            Terms::PaidOnReceipt => "paid_on_receipt",
            Terms::Deposit { percent } => {
                args.set("percent", percent);
                "deposit"
            }
        };
        self.say(&format!("terms-{word}"), &args)
    }

    fn shares(&self, shares: &[Share]) -> Result<Vec<String>, RenderError> {
        let mut lines = Vec::new();
        for share in shares.iter().take(MOST_SHARES) {
            let mut args = FluentArgs::new();
            args.set("name", clean(&share.name, LONGEST_NAME));
            args.set("pieces", share.pieces);
            lines.push(self.say("share", &args)?);
        }
        if shares.len() > MOST_SHARES {
            let mut args = FluentArgs::new();
            args.set("count", shares.len() - MOST_SHARES);
            lines.push(self.say("more-shares", &args)?);
        }
        Ok(lines)
    }
}

/// The paragraphs of a message that one person writes to another, each harmless; what is too long is cut.
fn paragraphs(text: &str) -> Vec<String> {
    let mut left = LONGEST_MESSAGE;
    let mut kept = Vec::new();
    for line in text.lines().filter(|line| !line.trim().is_empty()).take(MOST_PARAGRAPHS) {
        let line = clean(line, left);
        left = left.saturating_sub(line.chars().count());
        if line.is_empty() || left == 0 {
            kept.push(line);
            break;
        }
        kept.push(line);
    }
    kept
}

fn written(digits: Digits, value: &FluentValue) -> Option<String> {
    match value {
        FluentValue::Number(number) => Some(digits.count(number.value as u64)),
        _ => None,
    }
}

/// At most `longest` characters on one line, without control, direction or invisible characters
/// (joiners stay: Bengali, Hindi and Persian need them), and without anything that reads as a link.
pub(crate) fn clean(text: &str, longest: usize) -> String {
    let visible: String =
        text.chars().map(|c| if c.is_control() { ' ' } else { c }).filter(|c| !is_invisible(*c)).collect();
    let line = visible.split_whitespace().collect::<Vec<_>>().join(" ");
    clip(&line.replace("://", ": //"), longest)
}

fn is_invisible(c: char) -> bool {
    matches!(
        c,
        '\u{ad}'
            | '\u{61c}'
            | '\u{200b}'
            | '\u{200e}'
            | '\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}'
            | '\u{feff}'
            | '\u{fff9}'..='\u{fffb}'
            | '\u{e0000}'..='\u{e007f}'
    )
}

/// The first `longest` characters, with an ellipsis where something was cut.
pub(crate) fn clip(text: &str, longest: usize) -> String {
    if text.chars().count() <= longest {
        return text.to_owned();
    }
    let kept: String = text.chars().take(longest.saturating_sub(1)).collect();
    format!("{}…", kept.trim_end())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::vocabulary::{Asked, Cause, DeclineReason, Remedy};

    /// Message and attribute names; the parser has to agree that the file is whole.
    fn keys(source: &str) -> BTreeSet<String> {
        let parsed = FluentResource::try_new(source.to_owned());
        assert!(parsed.is_ok(), "{:?}", parsed.err().map(|(_, errors)| errors));
        let mut keys = BTreeSet::new();
        let mut message = "";
        for line in source.lines() {
            let Some((name, _)) = line.split_once(" =") else {
                continue;
            };
            if let Some(attribute) = name.strip_prefix("    .") {
                assert!(keys.insert(format!("{message}.{attribute}")), "{line}");
            } else if name.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_".contains(&b)) {
                message = name;
                assert!(keys.insert(name.to_owned()), "{line}");
            }
        }
        keys
    }

    #[test]
    fn every_language_has_the_same_keys() {
        let english = keys(include_str!("../locales/en/letters.ftl"));
        assert!(english.len() > 200, "{}", english.len());
        for other in [
            include_str!("../locales/fr/letters.ftl"),
            include_str!("../locales/sw/letters.ftl"),
            include_str!("../locales/pt/letters.ftl"),
            include_str!("../locales/hi/letters.ftl"),
            include_str!("../locales/bn/letters.ftl"),
        ] {
            assert_eq!(english, keys(other));
        }
        assert_eq!(ALL.iter().map(|words| words.language).collect::<Vec<_>>(), LANGUAGES);
    }

    #[test]
    fn every_word_of_every_list_has_its_translation() {
        for words in ALL.iter() {
            let lists = DeclineReason::ALL
                .iter()
                .map(|word| ("reason", word.word()))
                .chain(Remedy::ALL.iter().map(|word| ("remedy", word.word())))
                .chain(Cause::ALL.iter().map(|word| ("cause", word.word())))
                .chain(Asked::ALL.iter().map(|word| ("asked", word.word())));
            for (list, word) in lists {
                words.lines(&Value::Word(list, word)).unwrap_or_else(|error| panic!("{}: {error}", words.language));
            }
            for month in 1..=12 {
                let date = NaiveDate::from_ymd_opt(2026, month, 1 + month % 7).expect("a date");
                words.date(date).expect("every month and weekday is named");
            }
        }
    }

    #[test]
    fn an_unknown_language_is_answered_in_english() {
        for (tag, language) in [
            ("sw", "sw"),
            ("sw-KE", "sw"),
            ("SW_tz", "sw"),
            ("en-GB", "en"),
            ("fr", "fr"),
            ("de", "en"),
            ("", "en"),
            ("swahili", "en"),
        ] {
            assert_eq!(Words::of(tag).language, language, "{tag:?}");
        }
    }

    #[test]
    fn typed_text_is_harmless_on_one_line() {
        assert_eq!(clean("a\r\nBcc: x@y.example\u{2028}b\0c", 99), "a Bcc: x@y.example b c");
        assert_eq!(clean("invoice\u{202e}fdp.exe", 99), "invoicefdp.exe");
        assert_eq!(clean("see https://evil.example", 99), "see https: //evil.example");
        assert_eq!(clean("ক্\u{200d}ষ", 99), "ক্\u{200d}ষ");
        assert_eq!(clean("abcdef", 4), "abc…");
    }
}
