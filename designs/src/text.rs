//! One way to fold text for search, the same for every database.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Lower case, without Latin diacritics; vowel signs of other scripts stay.
pub fn fold(text: &str) -> String {
    text.nfkd()
        .filter(|c| !is_combining_mark(*c) || *c as u32 > 0x036F)
        .flat_map(char::to_lowercase)
        .nfc()
        .collect()
}
