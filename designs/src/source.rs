//! From the bytes of a foreign file to its text.
//!
//! Files come as UTF-8 with or without a byte order mark, as UTF-16 from spreadsheets, and as Latin-1 from old
//! systems. Whatever is guessed is said, and text that was wrongly decoded before it came here (`Ã©` for `é`) is
//! recognised, since the names in it are destroyed.

use crate::problem::Problem;

/// A text and what was noticed in decoding it.
#[derive(Debug)]
pub struct Source {
    pub text: String,
    pub problems: Vec<Problem>,
}

/// Decodes a file of at most `most` bytes; fails when it is larger or no text.
///
/// Codes: `too_large`, `binary` (errors), `encoding` (warning), `garbled` (warning).
pub fn decode(bytes: &[u8], most: usize) -> Result<Source, Problem> {
    if bytes.len() > most {
        let message = format!("The file has {} bytes; at most {most} are read.", bytes.len());
        return Err(Problem::error("too_large", "", message));
    }
    let mut problems = Vec::new();
    let text = match bytes {
        [0xEF, 0xBB, 0xBF, rest @ ..] => utf8(rest, &mut problems),
        [0xFF, 0xFE, rest @ ..] => utf16(rest, u16::from_le_bytes, &mut problems),
        [0xFE, 0xFF, rest @ ..] => utf16(rest, u16::from_be_bytes, &mut problems),
        // Without a mark, every second byte of Western text in UTF-16 is zero.
        [first, 0, second, 0, ..] if *first != 0 && *second != 0 => utf16(bytes, u16::from_le_bytes, &mut problems),
        [0, first, 0, second, ..] if *first != 0 && *second != 0 => utf16(bytes, u16::from_be_bytes, &mut problems),
        _ => utf8(bytes, &mut problems),
    };
    if let Some(at) = text.find('\0') {
        return Err(Problem::error("binary", "", "The file holds zero bytes: it is not a text.").at(line(&text, at)));
    }
    if let Some((line, _)) = text.lines().enumerate().find(|(_, line)| is_garbled(line)) {
        let message = "Text was decoded wrongly before it came here, such as `Ã©` for `é`: names are destroyed.";
        problems.push(Problem::warning("garbled", "", message).at(line + 1));
    }
    Ok(Source { text, problems })
}

fn utf8(bytes: &[u8], problems: &mut Vec<Problem>) -> String {
    match std::str::from_utf8(bytes) {
        Ok(text) => text.to_owned(),
        Err(error) => {
            let before = String::from_utf8_lossy(&bytes[..error.valid_up_to()]);
            let message = "The file is not UTF-8; it was read as Windows-1252, which may be wrong for names.";
            problems.push(Problem::warning("encoding", "", message).at(before.matches('\n').count() + 1));
            bytes.iter().map(|&byte| windows_1252(byte)).collect()
        }
    }
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16, problems: &mut Vec<Problem>) -> String {
    problems.push(Problem::warning("encoding", "", "The file is UTF-16; UTF-8 is expected.").at(1));
    let units = bytes.chunks_exact(2).map(|pair| unit([pair[0], pair[1]]));
    char::decode_utf16(units).map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER)).filter(|&c| c != '\u{FEFF}').collect()
}

/// Windows-1252, which is Latin-1 with letters where that has control codes.
fn windows_1252(byte: u8) -> char {
    const HIGH: [char; 32] = [
        '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8D}', 'Ž', '\u{8F}', '\u{90}', '‘',
        '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9D}', 'ž', 'Ÿ',
    ];
    match byte {
        0x80..=0x9F => HIGH[usize::from(byte - 0x80)],
        _ => char::from(byte),
    }
}

/// Whether a text shows UTF-8 that was read as Latin-1, or letters that were lost.
pub fn is_garbled(text: &str) -> bool {
    let letters: Vec<char> = text.chars().collect();
    let continues = |c: char| matches!(c, '\u{80}'..='\u{BF}') || matches!(c, '€' | '™' | 'œ' | '“' | '”' | '˜');
    text.contains(char::REPLACEMENT_CHARACTER)
        || letters
            .windows(2)
            .any(|pair| matches!(pair[0], 'Ã' | 'Â' | 'Ä' | 'Å' | 'à') && matches!(pair[1], '\u{80}'..='\u{BF}'))
        || letters.windows(3).any(|three| three[0] == 'â' && continues(three[1]) && continues(three[2]))
}

fn line(text: &str, at: usize) -> usize {
    text[..at].matches('\n').count() + 1
}

#[cfg(test)]
mod tests {
    use super::*;

    fn codes(bytes: &[u8]) -> Vec<&'static str> {
        match decode(bytes, 100) {
            Ok(source) => source.problems.iter().map(|problem| problem.code).collect(),
            Err(problem) => vec![problem.code],
        }
    }

    fn text(bytes: &[u8]) -> String {
        decode(bytes, 100).map(|source| source.text).unwrap_or_default()
    }

    #[test]
    fn every_usual_encoding_gives_the_same_text() {
        let utf16le: Vec<u8> = "\u{FEFF}name: é".encode_utf16().flat_map(u16::to_le_bytes).collect();
        let utf16be: Vec<u8> = "\u{FEFF}name: é".encode_utf16().flat_map(u16::to_be_bytes).collect();
        let unmarked: Vec<u8> = "name: é".encode_utf16().flat_map(u16::to_le_bytes).collect();
        for bytes in ["name: é".as_bytes(), "\u{FEFF}name: é".as_bytes(), &utf16le, &utf16be, &unmarked, b"name: \xE9"]
        {
            assert_eq!(text(bytes), "name: é", "{bytes:?}");
        }
        assert_eq!(codes("\u{FEFF}é".as_bytes()), [""; 0], "a byte order mark of UTF-8 is harmless");
        assert_eq!((codes(&utf16be), codes(b"\xE9")), (vec!["encoding"], vec!["encoding"]));
    }

    #[test]
    fn what_is_no_text_is_refused() {
        assert_eq!(codes(b"a\n\0"), ["binary"]);
        assert_eq!(codes(&[b'x'; 101]), ["too_large"]);
    }

    #[test]
    fn destroyed_names_are_seen_and_honest_ones_are_not() {
        assert_eq!(codes("name: CafÃ©".as_bytes()), ["garbled"]);
        assert!(is_garbled("Itâ€™s") && is_garbled("Caf\u{FFFD}"));
        for honest in ["São Tomé", "Ångström", "Âge", "château", "ÃO", "মৃৎশিল্প", "à côté"] {
            assert!(!is_garbled(honest), "{honest}");
        }
    }
}
