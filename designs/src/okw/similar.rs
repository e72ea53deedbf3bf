//! Whether two records may be the same workshop: close together with like names, or at home on the same domain.

use crate::text;

/// Records nearer than this with like names are taken for one, in metres.
pub const NEAR_M: f64 = 200.0;

/// Sites on which many workshops have a page: sharing them means nothing.
const SHARED_SITES: [&str; 22] = [
    "facebook.com",
    "instagram.com",
    "twitter.com",
    "x.com",
    "linkedin.com",
    "youtube.com",
    "fablabs.io",
    "github.com",
    "github.io",
    "gitlab.com",
    "wordpress.com",
    "wixsite.com",
    "blogspot.com",
    "google.com",
    "meetup.com",
    "weebly.com",
    "linktr.ee",
    "notion.site",
    "tumblr.com",
    "t.me",
    "wikipedia.org",
    "wa.me",
];

/// Words that say what a place is, not which one.
const PLAIN_WORDS: [&str; 20] = [
    "fab",
    "lab",
    "fablab",
    "makerspace",
    "maker",
    "space",
    "hackerspace",
    "hub",
    "the",
    "of",
    "de",
    "la",
    "le",
    "workshop",
    "atelier",
    "innovation",
    "center",
    "centre",
    "ltd",
    "and",
];

/// The domain of an address that can tell a workshop from others: without `www.`; none for shared sites.
pub fn domain(url: &str) -> Option<String> {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    let host = rest.split(['/', '?', '#', ':']).next()?.trim().to_lowercase();
    let host = host.strip_prefix("www.").unwrap_or(&host);
    let is_shared = SHARED_SITES.iter().any(|site| host == *site || host.ends_with(&format!(".{site}")));
    (host.contains('.') && !is_shared).then(|| host.to_owned())
}

/// An address without what varies when people copy it; equal ones are the same page.
pub fn page(url: &str) -> String {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest).trim().trim_end_matches('/').to_lowercase();
    rest.strip_prefix("www.").map_or(rest.clone(), str::to_owned)
}

/// Metres between two places on the sphere.
pub fn metres(a: (f64, f64), b: (f64, f64)) -> f64 {
    crate::query::distance_km(a, b) * 1000.0
}

/// Whether two names may be the same workshop's: the same letters, most words in common, or few letters apart.
pub fn like_names(a: &str, b: &str) -> bool {
    let (a, b) = (Name::new(a), Name::new(b));
    a.is_like(&b)
}

/// A name prepared for many comparisons.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Name {
    letters: String,
    words: Vec<String>,
}

impl Name {
    /// Folds a name and drops the words that every workshop has, unless it has no others.
    pub fn new(name: &str) -> Self {
        let all = text::tokens(name);
        let mut words: Vec<String> = all.iter().filter(|word| !PLAIN_WORDS.contains(&word.as_str())).cloned().collect();
        if words.is_empty() {
            words.clone_from(&all);
        }
        words.sort();
        words.dedup();
        Self { letters: all.concat(), words }
    }

    /// See [`like_names`].
    pub fn is_like(&self, other: &Self) -> bool {
        if self.letters == other.letters {
            return true;
        }
        let common = self.words.iter().filter(|word| other.words.contains(word)).count();
        let fewest = self.words.len().min(other.words.len());
        let most = self.words.len().max(other.words.len());
        if fewest > 0
            && (common == fewest && (common >= 2 || most <= 2 || self.words[0].len() >= 6) || 2 * common > most)
        {
            return true;
        }
        let letters = |name: &Self| name.words.concat().chars().collect::<Vec<char>>();
        let (a, b) = (letters(self), letters(other));
        let longest = a.len().max(b.len());
        longest >= 6 && a.len().abs_diff(b.len()) <= longest / 6 && crate::suggest::edits(&a, &b) <= longest / 6
    }
}
