//! One way to fold and cut up text for search, the same for every database and page.
//!
//! People type without accents, on phones, in several scripts. Folding makes what they mean equal without
//! making different words equal: Latin accents go, but the vowel signs of Bengali and Hindi are letters and
//! stay. The folded form is stored, so a change here needs the search columns to be filled again.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// The text in lower case, in one Unicode form, without accents; digits of other scripts become 0 to 9.
///
/// Folding twice changes nothing more. Word boundaries and punctuation stay, except that all apostrophes become `'`.
pub fn fold(text: &str) -> String {
    if text.is_ascii() {
        return text.chars().map(|c| if c == '`' { '\'' } else { c.to_ascii_lowercase() }).collect();
    }
    let once = fold_once(text);
    // Lower case of a few rare letters brings new accents with it.
    if once.is_ascii() { once } else { fold_once(&once) }
}

fn fold_once(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut before = ' ';
    for c in text.nfkd() {
        if !(is_accent(c) || is_invisible(c) || is_optional_nukta(before, c)) {
            push_folded(c, &mut out);
        }
        before = c;
    }
    out.nfc().collect()
}

/// Marks that people leave out when they type: Latin, Greek and Cyrillic accents, Arabic and Hebrew vowel points.
fn is_accent(c: char) -> bool {
    matches!(c,
        '\u{0300}'..='\u{036F}' | '\u{1AB0}'..='\u{1AFF}' | '\u{1DC0}'..='\u{1DFF}'
        | '\u{20D0}'..='\u{20FF}' | '\u{FE20}'..='\u{FE2F}'
        | '\u{0591}'..='\u{05C7}' | '\u{064B}'..='\u{065F}' | '\u{0670}')
}

/// Joiners, direction marks, soft hyphens and the Arabic stretching line: they have no sound.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{00AD}' | '\u{0640}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}')
}

/// The Hindi dot below marks sounds of Persian and English words and is mostly left out after these letters;
/// after others, and in Bengali, it makes another letter.
fn is_optional_nukta(before: char, c: char) -> bool {
    c == '\u{093C}' && matches!(before, 'क' | 'ख' | 'ग' | 'ज' | 'फ')
}

fn push_folded(c: char, out: &mut String) {
    match c {
        'ß' | 'ẞ' => out.push_str("ss"),
        'Æ' | 'æ' => out.push_str("ae"),
        'Œ' | 'œ' => out.push_str("oe"),
        'Ø' | 'ø' => out.push('o'),
        'Đ' | 'đ' | 'Ð' | 'ð' => out.push('d'),
        'Ł' | 'ł' => out.push('l'),
        'Ħ' | 'ħ' => out.push('h'),
        'ı' => out.push('i'),
        '\u{2018}' | '\u{2019}' | '\u{02BC}' | '\u{02BB}' | '`' | '´' => out.push('\''),
        // Bengali khanda ta is written in two ways.
        'ৎ' => out.push_str("ত্"),
        _ => match digit(c) {
            Some(digit) => out.push(digit),
            None => out.extend(c.to_lowercase()),
        },
    }
}

/// The ASCII digit for a digit of the Arabic, Persian, Devanagari or Bengali script.
fn digit(c: char) -> Option<char> {
    let zero = ['\u{0660}', '\u{06F0}', '\u{0966}', '\u{09E6}'];
    let value = zero.iter().find_map(|&zero| (c as u32).checked_sub(zero as u32).filter(|&value| value < 10))?;
    char::from_digit(value, 10)
}

/// The folded words of a text, in order.
///
/// A short elision is cut off (`l'atelier` gives `l`, `atelier`), other apostrophes are dropped inside a
/// word (`ng'ombe` gives `ngombe`).
pub fn tokens(text: &str) -> Vec<String> {
    let folded = fold(text);
    let is_letter = |c: char| c.is_alphanumeric() || is_combining_mark(c);
    folded
        .split(|c: char| !is_letter(c) && c != '\'')
        .flat_map(|word| match word.split_once('\'') {
            Some((start, rest)) if start.chars().count() == 1 || start == "qu" => vec![start, rest],
            _ => vec![word],
        })
        // Marks that an apostrophe held apart may change places once it is gone.
        .map(|word| if word.contains('\'') { fold(&word.replace('\'', "")) } else { word.to_owned() })
        .filter(|word| !word.is_empty())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn latin_accents_go_and_special_letters_are_spelt_out() {
        assert_eq!(fold("Atelier Café-Élan"), "atelier cafe-elan");
        assert_eq!(
            fold("São João, Łódź, Straße, Ørsted, Đà Nẵng, İstanbul"),
            "sao joao, lodz, strasse, orsted, da nang, istanbul"
        );
        assert_eq!(fold("ﬁne １２３"), "fine 123", "ligatures and wide digits");
    }

    #[test]
    fn bengali_vowel_signs_stay_and_spellings_meet() {
        assert_eq!(fold("কাঠের কাজ"), "কাঠের কাজ");
        assert_ne!(fold("কাঠ"), fold("কোঠা"), "words that differ by a vowel sign");
        // One sign for o, or its two halves.
        assert_eq!(fold("ক\u{09CB}ণ"), fold("ক\u{09C7}\u{09BE}ণ"));
        // The dotted letter as one sign or two; it is another letter than the one without a dot.
        assert_eq!(fold("বা\u{09DC}ি"), fold("বা\u{09A1}\u{09BC}ি"));
        assert_ne!(fold("বা\u{09DC}ি"), fold("বা\u{09A1}ি"));
        assert_eq!(fold("হঠাৎ"), fold("হঠাত্\u{200D}"));
        assert_eq!(fold("২০২৬"), "2026");
        assert_eq!(tokens("মৃৎশিল্প, সেলাই ও তাঁত"), [fold("মৃৎশিল্প"), "সেলাই".into(), "ও".into(), "তাঁত".into()]);
    }

    #[test]
    fn hindi_vowel_signs_stay_and_the_optional_dot_goes() {
        assert_eq!(fold("सिलाई"), "सिलाई");
        assert_ne!(fold("माल"), fold("मूल"));
        assert_eq!(fold("काग़ज़"), fold("कागज"));
        assert_eq!(fold("\u{095B}मीन"), fold("जमीन"), "the dotted letter as one sign");
        assert_ne!(fold("घड़ी"), fold("घडी"), "another letter");
        assert_eq!(fold("१२३"), "123");
        assert_eq!(tokens("लकड़ी का काम; मिट्टी के बर्तन।"), ["लकड़ी", "का", "काम", "मिट्टी", "के", "बर्तन"].map(fold));
        assert_eq!(tokens("शक्\u{200D}ति"), ["शक्ति"], "a joiner is not a letter");
    }

    #[test]
    fn arabic_points_go_and_letters_stay() {
        assert_eq!(fold("وَرْشَة"), "ورشة");
        assert_eq!(fold("۱۲ ٣٤"), "12 34");
    }

    #[test]
    fn words_are_cut_where_people_expect_it() {
        assert_eq!(tokens("Jua-Kali  workshop (Nairobi)"), ["jua", "kali", "workshop", "nairobi"]);
        assert_eq!(tokens("ng'ombe ng’ombe"), ["ngombe", "ngombe"]);
        assert_eq!(tokens("l'atelier d’Awa qu'on"), ["l", "atelier", "d", "awa", "qu", "on"]);
        assert_eq!(tokens("3D-Druck M6"), ["3d", "druck", "m6"]);
        assert!(tokens(" '’ — … ").is_empty());
    }

    proptest! {
        #[test]
        fn folding_twice_changes_nothing(text in "\\PC{0,40}") {
            let once = fold(&text);
            prop_assert_eq!(fold(&once), once);
        }

        #[test]
        fn tokens_of_tokens_are_the_tokens(text in "\\PC{0,40}") {
            let words = tokens(&text);
            prop_assert_eq!(tokens(&words.join(" ")), words);
        }
    }
}
