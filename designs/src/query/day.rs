//! A day of the calendar, as addresses write it.
//!
//! This crate knows no clock; a day is only compared with other days and written back.

use std::fmt;
use std::str::FromStr;

/// A day of the Gregorian calendar; later days are greater.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day {
    year: u16,
    month: u8,
    day: u8,
}

impl Day {
    /// A number for the day, greater for later days; never 0.
    pub(crate) fn number(self) -> u32 {
        u32::from(self.year) << 9 | u32::from(self.month) << 5 | u32::from(self.day)
    }
}

impl FromStr for Day {
    type Err = ();

    /// Reads `2026-11-23`; any other form, and a day that does not exist, is an error.
    fn from_str(text: &str) -> Result<Self, ()> {
        let is_written = text.len() == 10
            && text.bytes().enumerate().all(|(at, b)| if at == 4 || at == 7 { b == b'-' } else { b.is_ascii_digit() });
        if !is_written {
            return Err(());
        }
        let part = |range: std::ops::Range<usize>| text[range].parse::<u16>().map_err(|_| ());
        let (year, month, day) = (part(0..4)?, part(5..7)?, part(8..10)?);
        let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        let days = match month {
            1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
            4 | 6 | 9 | 11 => 30,
            2 => 28 + u16::from(leap),
            _ => return Err(()),
        };
        if (1..=days).contains(&day) { Ok(Self { year, month: month as u8, day: day as u8 }) } else { Err(()) }
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

#[cfg(test)]
mod tests {
    use super::Day;

    #[test]
    fn only_days_that_exist_are_read() {
        for good in ["2026-11-23", "2024-02-29", "2000-02-29", "0001-01-01"] {
            assert_eq!(good.parse::<Day>().map(|day| day.to_string()), Ok(good.to_owned()));
        }
        for bad in [
            "2026-02-29",
            "1900-02-29",
            "2026-13-01",
            "2026-00-10",
            "2026-4-1",
            "23.11.2026",
            "2026-11-23 ",
            "２026-11-2",
        ] {
            assert_eq!(bad.parse::<Day>(), Err(()), "{bad}");
        }
        assert!("2026-11-23".parse::<Day>() < "2026-12-01".parse::<Day>());
    }
}
