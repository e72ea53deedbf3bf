//! Numbers and amounts as a reader writes them, the same in letters and on pages.

/// How digits are grouped, and what parts whole from fraction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Digits {
    /// `1,234,567.8`, as in English and Swahili.
    Commas,
    /// `1 234 567,8` with narrow spaces that do not break, as in French.
    Spaces,
    /// `1.234.567,8`, as in Portuguese.
    Points,
    /// `12,34,567.8`, as in Hindi and Bengali.
    Lakhs,
}

impl Digits {
    /// Those of a language, by its BCP 47 code without region; unknown ones are written as in English.
    pub fn of(language: &str) -> Self {
        match language {
            "fr" => Self::Spaces,
            "pt" => Self::Points,
            "hi" | "bn" => Self::Lakhs,
            _ => Self::Commas,
        }
    }

    /// A count with its digits in groups.
    pub fn count(self, number: u64) -> String {
        let digits = number.to_string();
        let mut text = String::with_capacity(2 * digits.len());
        for (place, digit) in digits.chars().enumerate() {
            let left = digits.len() - place;
            let starts_group = match self {
                Self::Lakhs => left == 3 || (left > 3 && left % 2 == 1),
                _ => left.is_multiple_of(3),
            };
            if place > 0 && starts_group {
                text.push_str(self.separator());
            }
            text.push(digit);
        }
        text
    }

    /// A number rounded to so many decimals.
    pub fn decimal(self, number: f64, places: usize) -> String {
        let written = format!("{:.places$}", number.abs());
        let (whole, rest) = written.split_once('.').unwrap_or((&written, ""));
        let sign = if number < 0.0 && written.bytes().any(|b| (b'1'..=b'9').contains(&b)) { "-" } else { "" };
        // More digits than a count has are no number for people; they stay as they are.
        let whole = whole.parse().map_or_else(|_| whole.to_owned(), |whole| self.count(whole));
        if rest.is_empty() { format!("{sign}{whole}") } else { format!("{sign}{whole}{}{rest}", self.point()) }
    }

    /// An amount in minor units of an ISO 4217 currency: `KES 1,952.40`, in French `1 952,40 KES`.
    pub fn amount(self, minor: i64, currency: &str) -> String {
        let width = decimals(currency) as usize;
        let unit = 10_u64.pow(decimals(currency));
        let sign = if minor < 0 { "-" } else { "" };
        let whole = self.count(minor.unsigned_abs() / unit);
        let rest = minor.unsigned_abs() % unit;
        let number = if width == 0 { whole } else { format!("{whole}{}{rest:0width$}", self.point()) };
        match self {
            Self::Spaces => format!("{sign}{number}\u{a0}{currency}"),
            _ => format!("{currency} {sign}{number}"),
        }
    }

    fn separator(self) -> &'static str {
        match self {
            Self::Commas | Self::Lakhs => ",",
            Self::Spaces => "\u{202f}",
            Self::Points => ".",
        }
    }

    fn point(self) -> &'static str {
        match self {
            Self::Commas | Self::Lakhs => ".",
            Self::Spaces | Self::Points => ",",
        }
    }
}

/// How many decimals the smallest unit of a currency has (ISO 4217): 2 for KES, 0 for RWF.
pub fn decimals(currency: &str) -> u32 {
    match currency {
        "BIF" | "CLP" | "DJF" | "GNF" | "ISK" | "JPY" | "KMF" | "KRW" | "PYG" | "RWF" | "UGX" | "VND" | "VUV"
        | "XAF" | "XOF" | "XPF" => 0,
        "BHD" | "IQD" | "JOD" | "KWD" | "LYD" | "OMR" | "TND" => 3,
        _ => 2,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_have_the_decimals_of_their_currency() {
        let shown = |minor, currency: &str| Digits::Commas.amount(minor, currency);
        assert_eq!(shown(19_524, "KES"), "KES 195.24");
        assert_eq!(shown(123_456_705, "TZS"), "TZS 1,234,567.05");
        assert_eq!(shown(1_500_000, "UGX"), "UGX 1,500,000");
        assert_eq!(shown(-1_005, "KWD"), "KWD -1.005");
        assert_eq!(shown(-5, "KES"), "KES -0.05");
        assert_eq!(shown(i64::MIN, "JPY"), "JPY -9,223,372,036,854,775,808");
    }

    #[test]
    fn every_language_groups_digits_its_own_way() {
        let shown = |language| Digits::of(language).amount(1_234_567_890, "KES");
        assert_eq!(shown("sw"), "KES 12,345,678.90");
        assert_eq!(shown("fr"), "12\u{202f}345\u{202f}678,90\u{a0}KES");
        assert_eq!(shown("pt"), "KES 12.345.678,90");
        assert_eq!(shown("bn"), "KES 1,23,45,678.90");
        assert_eq!(Digits::Lakhs.count(999), "999");
        assert_eq!(Digits::Lakhs.count(1_000), "1,000");
        assert_eq!(Digits::Lakhs.count(100_000), "1,00,000");
    }

    #[test]
    fn decimals_are_rounded_and_never_minus_nothing() {
        assert_eq!(Digits::Points.decimal(-1234.56, 1), "-1.234,6");
        assert_eq!(Digits::Commas.decimal(-0.04, 1), "0.0");
        assert_eq!(Digits::Spaces.decimal(7.0, 0), "7");
    }
}
