//! The words of the pages: Fluent files in `locales/`, one folder a language, compiled in.
//!
//! A key that a language lacks is answered in English, then by the key itself; a test keeps both from happening.
//! Amounts, numbers and days are written here too, so that they look the same on every page.

use std::borrow::Cow;
use std::collections::HashMap;
use std::fmt;

use chrono::{Datelike, NaiveDate, Timelike};
use chrono_tz::Tz;
use fluent_templates::fluent_bundle::FluentValue;
use fluent_templates::static_loader;
use notifier::numbers::Digits;
use store::At;
use unic_langid::{LanguageIdentifier, langid};

static_loader! {
    static LOCALES = {
        locales: "./locales",
        fallback_language: "en",
        customise: |bundle| {
            // Isolation marks are invisible characters; the layout sets the direction instead.
            bundle.set_use_isolating(false);
            let language = bundle.locales.first().map(|locale| Digits::of(locale.language.as_str()));
            // A formatter knows nothing but the value, so each way of writing digits has its own.
            bundle.set_formatter(Some(match language.unwrap_or(Digits::Commas) {
                Digits::Commas => |value, _| written(Digits::Commas, value),
                Digits::Spaces => |value, _| written(Digits::Spaces, value),
                Digits::Points => |value, _| written(Digits::Points, value),
                Digits::Lakhs => |value, _| written(Digits::Lakhs, value),
            }));
        },
    };
}

/// A language of the pages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Lang {
    /// English.
    #[default]
    En,
    /// French.
    Fr,
    /// Swahili.
    Sw,
    /// Portuguese.
    Pt,
    /// Hindi.
    Hi,
    /// Bengali.
    Bn,
}

/// Values for the words of a key.
pub type Args<'a> = &'a [(&'static str, FluentValue<'a>)];

impl Lang {
    /// Every language, in the order in which they are offered.
    pub const ALL: &'static [Self] = &[Self::En, Self::Fr, Self::Sw, Self::Pt, Self::Hi, Self::Bn];

    /// Its BCP 47 code.
    pub const fn code(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Fr => "fr",
            Self::Sw => "sw",
            Self::Pt => "pt",
            Self::Hi => "hi",
            Self::Bn => "bn",
        }
    }

    /// Its own name for itself.
    pub const fn name(self) -> &'static str {
        match self {
            Self::En => "English",
            Self::Fr => "Français",
            Self::Sw => "Kiswahili",
            Self::Pt => "Português",
            Self::Hi => "हिन्दी",
            Self::Bn => "বাংলা",
        }
    }

    /// The language of a code such as `sw` or `sw-KE`.
    pub fn of(tag: &str) -> Option<Self> {
        let language = tag.split(['-', '_']).next().unwrap_or_default();
        Self::ALL.iter().copied().find(|lang| lang.code().eq_ignore_ascii_case(language))
    }

    /// The first of an `Accept-Language` header that we have, by its weights.
    pub fn accepted(header: &str) -> Option<Self> {
        let mut wanted: Vec<(f32, Self)> = header
            .split(',')
            .filter_map(|part| {
                let mut pieces = part.trim().split(';');
                let lang = Self::of(pieces.next()?.trim())?;
                let weight = pieces.find_map(|p| p.trim().strip_prefix("q=")?.parse().ok()).unwrap_or(1.0);
                (weight > 0.0).then_some((weight, lang))
            })
            .collect();
        wanted.sort_by(|a, b| b.0.total_cmp(&a.0));
        wanted.first().map(|(_, lang)| *lang)
    }

    /// The words of a key.
    pub fn t(self, key: &str) -> String {
        self.find(key, None).unwrap_or_else(|| key.to_owned())
    }

    /// The words of a key with values.
    pub fn ta(self, key: &str, args: Args) -> String {
        let args = args.iter().map(|(name, value)| (Cow::Borrowed(*name), value.clone())).collect();
        self.find(key, Some(&args)).unwrap_or_else(|| key.to_owned())
    }

    /// The same for values whose names are known only at run time.
    pub fn t_named<'a>(self, key: &str, args: impl IntoIterator<Item = (&'a str, FluentValue<'a>)>) -> String {
        let args = args.into_iter().map(|(name, value)| (Cow::Owned(name.to_owned()), value)).collect();
        self.find(key, Some(&args)).unwrap_or_else(|| key.to_owned())
    }

    fn find(self, key: &str, args: Option<&HashMap<Cow<'static, str>, FluentValue>>) -> Option<String> {
        [self, Self::En].iter().find_map(|lang| LOCALES.lookup_single_language(&lang.identifier(), key, args).ok())
    }

    const fn identifier(self) -> LanguageIdentifier {
        match self {
            Self::En => langid!("en"),
            Self::Fr => langid!("fr"),
            Self::Sw => langid!("sw"),
            Self::Pt => langid!("pt"),
            Self::Hi => langid!("hi"),
            Self::Bn => langid!("bn"),
        }
    }

    /// A count, with its digits in groups: `12,000`.
    pub fn number(self, count: u64) -> String {
        self.digits().count(count)
    }

    /// A number rounded to so many decimals: `1,952.4`.
    pub fn decimal(self, number: f64, places: usize) -> String {
        self.digits().decimal(number, places)
    }

    fn digits(self) -> Digits {
        Digits::of(self.code())
    }

    /// An amount in minor units of a currency: `KES 1,952.40`.
    pub fn money(self, minor: i64, currency: &str) -> String {
        self.digits().amount(minor, currency)
    }

    /// A day: `5 December 2026`.
    pub fn date(self, day: NaiveDate) -> String {
        let month = self.t(&format!("month-{}", day.month()));
        let (number, year) = (day.day().to_string(), day.year().to_string());
        self.ta("date", &[("day", number.into()), ("month", month.into()), ("year", year.into())])
    }

    /// A moment at a place: `5 December 2026, 14:05`. The clock has 24 hours in every language.
    pub fn when(self, at: At, zone: Tz) -> String {
        let local = at.with_timezone(&zone);
        let time = format!("{:02}:{:02}", local.hour(), local.minute());
        self.ta("date-time", &[("date", self.date(local.date_naive()).into()), ("time", time.into())])
    }
}

fn written(digits: Digits, value: &FluentValue) -> Option<String> {
    match value {
        FluentValue::Number(number) if number.value >= 0.0 && number.value.fract() == 0.0 => {
            Some(digits.count(number.value as u64))
        }
        _ => None,
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_wished_language_is_taken_by_its_weight() {
        assert_eq!(Lang::accepted("de, sw-KE;q=0.5, en;q=0.9"), Some(Lang::En));
        assert_eq!(Lang::accepted("pt-MZ, en;q=0.9"), Some(Lang::Pt));
        assert_eq!(Lang::accepted("sw"), Some(Lang::Sw));
        assert_eq!(Lang::accepted("en;q=0, sw;q=0.1"), Some(Lang::Sw));
        assert_eq!(Lang::accepted("it,de;q=x"), None);
        assert_eq!(Lang::accepted(""), None);
    }

    #[test]
    fn every_kind_of_letter_and_every_column_has_its_name() {
        let kinds = notifier::Letter::samples();
        let kinds = kinds.iter().map(|letter| format!("mail-kind-{}", letter.kind()));
        let columns = designs::okw::TARGETS.iter().map(|target| format!("imports-target-{target}"));
        for key in kinds.chain(columns) {
            assert_ne!(Lang::En.t(&key), key);
        }
    }

    #[test]
    fn numbers_amounts_and_days_are_written_for_people() -> Result<(), Box<dyn std::error::Error>> {
        assert_eq!(Lang::En.number(1_234_567), "1,234,567");
        assert_eq!(Lang::En.money(195_240, "KES"), "KES 1,952.40");
        assert_eq!(Lang::Sw.money(-5, "UGX"), "UGX -5");
        assert_eq!(Lang::Fr.money(195_240, "KES"), "1\u{202f}952,40\u{a0}KES");
        let count = |lang: Lang| lang.ta("designs-minutes", &[("count", 1_234_567.into())]);
        assert!(count(Lang::En).contains("1,234,567"), "{}", count(Lang::En));
        assert!(count(Lang::Pt).contains("1.234.567"), "{}", count(Lang::Pt));
        assert!(count(Lang::Bn).contains("12,34,567"), "{}", count(Lang::Bn));
        let day = NaiveDate::from_ymd_opt(2026, 12, 5).ok_or("a day")?;
        assert_eq!(Lang::En.date(day), "5 December 2026");
        assert_eq!(Lang::Sw.date(day), "5 Desemba 2026");
        let at = At::new("2026-12-05T21:30:00Z".parse()?);
        assert_eq!(Lang::En.when(at, Tz::Africa__Nairobi), "6 December 2026, 00:30");
        Ok(())
    }
}
