//! "Did you mean …?": the known words nearest to one that is not known.

use crate::text;

/// Up to three of the known `(word, names)` nearest to `typed`, best first.
///
/// Near is: the same letters at the start or inside, or at most a third of them wrong.
pub fn nearest<'a, N>(typed: &str, known: impl Iterator<Item = (&'a str, N)>) -> Vec<String>
where
    N: IntoIterator<Item = &'a str>,
{
    let typed = squeezed(typed);
    let mut found: Vec<(usize, &str)> = known
        .filter_map(|(word, names)| {
            let best = names.into_iter().chain([word]).filter_map(|name| distance(&typed, &squeezed(name))).min()?;
            Some((best, word))
        })
        .collect();
    found.sort();
    found.into_iter().take(3).map(|(_, word)| word.to_owned()).collect()
}

/// Letters and digits only, so that `Laser cutting`, `laser-cutting` and `laser_cutting` are one.
fn squeezed(text: &str) -> Vec<char> {
    text::tokens(text).iter().flat_map(|word| word.chars()).collect()
}

fn distance(typed: &[char], known: &[char]) -> Option<usize> {
    if typed.is_empty() || known.is_empty() {
        return None;
    }
    let edits = edits(typed, known);
    let allowed = typed.len().max(known.len()) / 3;
    if edits <= allowed {
        Some(edits)
    } else if typed.len() >= 3 && known.windows(typed.len()).any(|part| part == typed) {
        Some(allowed + 1)
    } else {
        None
    }
}

/// Letters to change, add or take away to make `a` into `b` (Levenshtein).
pub(crate) fn edits(a: &[char], b: &[char]) -> usize {
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.iter().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, y) in b.iter().enumerate() {
            let changed = diagonal + usize::from(x != y);
            diagonal = row[j + 1];
            row[j + 1] = changed.min(diagonal + 1).min(row[j] + 1);
        }
    }
    row[b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn suggest(typed: &str) -> Vec<String> {
        let known = [("laser_cut", ["Laser cutting"]), ("sewing", ["Sewing by machine"]), ("pottery", ["Pottery"])];
        nearest(typed, known.into_iter())
    }

    #[test]
    fn near_words_are_found_by_id_and_by_name() {
        assert_eq!(suggest("lasercut"), ["laser_cut"]);
        assert_eq!(suggest("laser cuting"), ["laser_cut"]);
        assert_eq!(suggest("potery"), ["pottery"]);
        assert_eq!(suggest("Machine"), ["sewing"]);
        assert!(suggest("quantum").is_empty() && suggest("").is_empty());
    }

    #[test]
    fn edits_are_counted() {
        let count = |a: &str, b: &str| edits(&a.chars().collect::<Vec<_>>(), &b.chars().collect::<Vec<_>>());
        assert_eq!((count("", "abc"), count("kitten", "sitting"), count("same", "same")), (3, 3, 0));
    }
}
