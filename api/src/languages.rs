//! Languages that people speak in workshops, by code and by their own names.

/// Code and own name of the commonest.
const NAMES: [(&str, &str); 20] = [
    ("am", "አማርኛ"),
    ("ar", "العربية"),
    ("bn", "বাংলা"),
    ("de", "Deutsch"),
    ("en", "English"),
    ("es", "Español"),
    ("fr", "Français"),
    ("ha", "Hausa"),
    ("hi", "हिन्दी"),
    ("ig", "Igbo"),
    ("lg", "Luganda"),
    ("ne", "नेपाली"),
    ("pt", "Português"),
    ("rw", "Kinyarwanda"),
    ("so", "Soomaali"),
    ("sw", "Kiswahili"),
    ("ur", "اردو"),
    ("wo", "Wolof"),
    ("yo", "Yorùbá"),
    ("zu", "isiZulu"),
];

/// A language's own name for itself; its code when it is none of the commonest.
pub fn name(code: &str) -> &str {
    NAMES.iter().find(|(known, _)| *known == code).map_or(code, |(_, name)| name)
}

/// The codes, sorted, of names or codes that are separated by commas; `None` when one of them is neither.
pub fn codes(typed: &str) -> Option<Vec<String>> {
    let terms = typed.split(',').map(str::trim).filter(|term| !term.is_empty());
    let mut codes = terms.map(code).collect::<Option<Vec<String>>>()?;
    codes.sort_unstable();
    codes.dedup();
    Some(codes)
}

fn code(term: &str) -> Option<String> {
    let wanted = designs::text::fold(term);
    let by_name = NAMES
        .iter()
        .find(|(_, name)| designs::text::fold(name) == wanted || wanted == "swahili" && *name == "Kiswahili");
    let is_code = (2..=3).contains(&term.len()) && term.bytes().all(|b| b.is_ascii_alphabetic());
    by_name.map(|(code, _)| (*code).to_owned()).or_else(|| is_code.then(|| term.to_ascii_lowercase()))
}

#[cfg(test)]
mod tests {
    #[test]
    fn names_and_codes_are_understood() {
        let codes = |typed| super::codes(typed).map(|codes| codes.join(" "));
        assert_eq!(codes("Kiswahili, english,luo,").as_deref(), Some("en luo sw"));
        assert_eq!(codes("Swahili, हिन्दी").as_deref(), Some("hi sw"));
        assert_eq!(codes("").as_deref(), Some(""));
        assert_eq!(codes("English and Luo"), None);
    }
}
