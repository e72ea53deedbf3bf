//! Which workshops are meant: a bit for each row.

use super::{Atlas, Part};

/// Some workshops of an atlas.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// For each part of the atlas its rows, 64 a number, the first lowest.
    pub(super) parts: [Vec<u64>; 2],
}

impl Found {
    /// How many they are.
    pub fn len(&self) -> usize {
        self.parts.iter().flatten().map(|word| word.count_ones() as usize).sum()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.parts.iter().flatten().all(|word| *word == 0)
    }

    /// Those that are among others of the same atlas, too.
    #[must_use]
    pub fn and(&self, others: &Self) -> Self {
        let both = |part: usize| self.parts[part].iter().zip(&others.parts[part]).map(|(a, b)| a & b).collect();
        Self { parts: [both(0), both(1)] }
    }
}

/// The bits of `rows` rows, all set.
pub(super) fn all(rows: usize) -> Vec<u64> {
    let mut words = vec![u64::MAX; rows / 64];
    if !rows.is_multiple_of(64) {
        words.push((1 << (rows % 64)) - 1);
    }
    words
}

/// Whether the bit of a row is set.
pub(super) fn has(words: &[u64], row: usize) -> bool {
    words[row / 64] >> (row % 64) & 1 == 1
}

/// The places of the set bits of one number, from its own place on.
pub(super) fn places(at: usize, word: u64) -> impl Iterator<Item = usize> {
    let mut left = word;
    std::iter::from_fn(move || {
        let place = (left != 0).then(|| at * 64 + left.trailing_zeros() as usize);
        left &= left.wrapping_sub(1);
        place
    })
}

impl Atlas {
    /// The numbers of the workshops, in the order of their places on the map.
    pub fn numbers(&self, found: &Found) -> Vec<u32> {
        let mut numbers = Vec::with_capacity(found.len());
        self.each(found, |part, at| numbers.push(part.numbers[at]));
        numbers
    }

    /// Those of the workshops of whose number this holds.
    pub fn keep(&self, found: &Found, holds: impl Fn(u32) -> bool) -> Found {
        self.kept(found, |part, at| holds(part.numbers[at]))
    }

    /// Those of the workshops of whose row this holds.
    pub(super) fn kept(&self, found: &Found, holds: impl Fn(&Part, usize) -> bool) -> Found {
        let kept = |part: usize| {
            let words = found.parts[part].iter().enumerate();
            let held = |row: &usize| holds(&self.parts[part], *row);
            words.map(|(at, word)| places(at, *word).filter(held).fold(0, |bits, row| bits | 1 << (row % 64))).collect()
        };
        Found { parts: [kept(0), kept(1)] }
    }

    /// Calls for each of the workshops with its part and its row there.
    pub(super) fn each<'a>(&'a self, found: &Found, mut call: impl FnMut(&'a Part, usize)) {
        for (part, words) in self.parts.iter().zip(&found.parts) {
            for (at, word) in words.iter().enumerate().filter(|(_, word)| **word != 0) {
                for row in places(at, *word) {
                    call(part, row);
                }
            }
        }
    }

    /// How many of the workshops have each repertoire.
    pub(super) fn repertoires_of(&self, found: &Found) -> Vec<usize> {
        let mut counts = vec![0; self.tables.repertoires.len()];
        self.each(found, |part, at| counts[part.repertoires[at] as usize] += 1);
        counts
    }
}
