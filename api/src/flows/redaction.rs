//! What people type by mistake into a text that everybody reads: addresses and numbers of their own.
//!
//! It is left out before anything is kept, so that no list, feed or backup can give it away.

/// What stands where something was left out.
const GAP: &str = "…";
/// So many digits in a row, whatever stands between them, may be a telephone number.
const MANY_DIGITS: usize = 7;

/// The text without mail addresses, web addresses and telephone numbers; lines stay.
pub fn redacted(text: &str) -> String {
    text.lines().map(|line| without_numbers(&without_addresses(line))).collect::<Vec<_>>().join("\n")
}

fn without_addresses(line: &str) -> String {
    let is_address = |word: &str| {
        let word = word.to_lowercase();
        let mail = word.split_once('@').is_some_and(|(name, host)| !name.is_empty() && !host.is_empty());
        mail || word.contains("://") || word.contains("www.") || word.contains(".me/") || word.contains("facebook.com")
    };
    line.split(' ').map(|word| if is_address(word) { GAP } else { word }).collect::<Vec<_>>().join(" ")
}

/// Runs of digits with blanks, dots, dashes, slashes and brackets between them go when they are as long as a number.
fn without_numbers(line: &str) -> String {
    let is_between = |c: char| matches!(c, ' ' | '.' | '-' | '–' | '/' | '(' | ')' | '+');
    let (mut out, mut run) = (String::new(), String::new());
    let flush = |run: &mut String, out: &mut String| {
        let is_number = run.chars().filter(|c| c.is_numeric()).count() >= MANY_DIGITS;
        let tail = run.len() - run.trim_end().len();
        if is_number {
            out.push_str(GAP);
            out.push_str(&run[run.len() - tail..]);
        } else {
            out.push_str(run);
        }
        run.clear();
    };
    for c in line.chars() {
        let begins = c.is_numeric() || matches!(c, '+' | '(');
        if c.is_numeric() || (!run.is_empty() && is_between(c)) || (run.is_empty() && begins) {
            run.push(c);
        } else {
            flush(&mut run, &mut out);
            out.push(c);
        }
    }
    flush(&mut run, &mut out);
    out
}

#[cfg(test)]
mod tests {
    use super::redacted;

    #[test]
    fn addresses_and_numbers_are_left_out() {
        for (text, left) in [
            ("Write to asha@example.org please", "Write to … please"),
            ("call +254 700 111-222 today", "call … today"),
            ("(0700) 111222", "…"),
            ("০১৭১২৩৪৫৬৭৮ এ ফোন করুন", "… এ ফোন করুন"),
            ("see https://shop.example/x or www.shop.example", "see … or …"),
            ("wa.me/254700111222", "…"),
        ] {
            assert_eq!(redacted(text), left, "{text:?}");
        }
    }

    #[test]
    fn what_is_said_of_the_thing_stays() {
        for text in [
            "Two pumps, model 4/2, 12 V, from 1998",
            "40 kg of PET bottles, 0.5 l and 1.5 l",
            "30 x 40 x 12 cm @ home",
            "first line\nsecond line",
            "",
        ] {
            assert_eq!(redacted(text), text);
        }
    }
}
