//! For each word the rows that have it, as differences of few bytes.

use std::hash::BuildHasher;

use hashbrown::HashTable;
use rustc_hash::FxBuildHasher;

use crate::query::Field;

/// The words of all rows, by field and letters.
#[derive(Debug, Default)]
pub(super) struct Words {
    /// All words one after the other, sorted.
    letters: String,
    /// Where each word ends in `letters`, and its rows in `rows`; they begin where those of the word before end.
    ends: Vec<(u32, u32)>,
    /// Where the words of each field end in `ends`.
    fields: [usize; 3],
    rows: Vec<u8>,
}

impl Words {
    pub fn bytes(&self) -> usize {
        size_of_val(self.ends.as_slice()) + self.letters.len() + self.rows.len()
    }

    /// Sets the bits of the rows with a word of the field that begins so.
    pub fn set(&self, field: Field, start: &str, bits: &mut [u64]) {
        let mut from = (field as usize).checked_sub(1).map_or(0, |before| self.fields[before]);
        let end = self.fields[field as usize];
        let mut past = end;
        while from < past {
            let middle = (from + past) / 2;
            if self.word(middle) < start { from = middle + 1 } else { past = middle }
        }
        for at in (from..end).take_while(|at| self.word(*at).starts_with(start)) {
            for row in self.rows_of(at) {
                bits[row as usize / 64] |= 1 << (row % 64);
            }
        }
    }

    fn start(&self, at: usize) -> (u32, u32) {
        at.checked_sub(1).map_or((0, 0), |before| self.ends[before])
    }

    fn word(&self, at: usize) -> &str {
        &self.letters[self.start(at).0 as usize..self.ends[at].0 as usize]
    }

    fn rows_of(&self, at: usize) -> impl Iterator<Item = u32> {
        let mut bytes = self.rows[self.start(at).1 as usize..self.ends[at].1 as usize].iter();
        let mut row = 0_u32;
        std::iter::from_fn(move || {
            let (mut step, mut shift) = (0_u32, 0);
            loop {
                let byte = *bytes.next()?;
                step |= u32::from(byte & 0x7f) << shift;
                if byte & 0x80 == 0 {
                    break;
                }
                shift += 7;
            }
            row += step;
            Some(row)
        })
    }
}

/// Collects words, workshop by workshop.
#[derive(Default)]
pub(super) struct WordsBuilder {
    letters: String,
    /// Each word once: its field, and where it lies in `letters`.
    words: Vec<(Field, u32, u32)>,
    /// Hash and place in `words`.
    known: HashTable<(u64, u32)>,
    /// The words of all workshops one after the other, and where those of each end.
    said: Vec<u32>,
    ends: Vec<u32>,
}

/// What is written of a word so far.
#[derive(Clone, Copy, Default)]
struct Written {
    /// Its last row; what `length` counts is empty before the first.
    last: u32,
    /// Bytes.
    length: u32,
}

impl Written {
    /// How far the next row is from the last; none when it is the last.
    fn step(&mut self, row: u32) -> Option<u32> {
        let step = row - self.last;
        let is_next = step > 0 || self.length == 0;
        self.last = row;
        is_next.then_some(step)
    }
}

impl WordsBuilder {
    /// Adds the words of the next workshop.
    pub fn add(&mut self, texts: [(Field, &str); 3]) {
        for (field, text) in texts {
            for word in text.split(' ').filter(|word| !word.is_empty()) {
                let place = self.place(field, word);
                self.said.push(place);
            }
        }
        self.ends.push(self.said.len() as u32);
    }

    fn place(&mut self, field: Field, word: &str) -> u32 {
        let hash = FxBuildHasher.hash_one((field, word));
        let (words, letters) = (&self.words, &self.letters);
        let same = |(known, at): &(u64, u32)| {
            let (its, from, to) = words[*at as usize];
            *known == hash && its == field && &letters[from as usize..to as usize] == word
        };
        if let Some((_, at)) = self.known.find(hash, same) {
            return *at;
        }
        let next = self.words.len() as u32;
        let from = self.letters.len() as u32;
        self.letters.push_str(word);
        self.words.push((field, from, self.letters.len() as u32));
        self.known.insert_unique(hash, (hash, next), |(hash, _)| *hash);
        next
    }

    /// The words with their rows; `order`: which workshop each row is.
    pub fn build(self, order: &[u32]) -> Words {
        let of = |workshop: u32| {
            let from = (workshop as usize).checked_sub(1).map_or(0, |before| self.ends[before]);
            &self.said[from as usize..self.ends[workshop as usize] as usize]
        };
        // Twice through: first to know how long each list gets, then to write it where it belongs.
        let mut written = vec![Written::default(); self.words.len()];
        for (row, workshop) in order.iter().enumerate() {
            for word in of(*workshop) {
                let list = &mut written[*word as usize];
                if let Some(step) = list.step(row as u32) {
                    list.length += length(step);
                }
            }
        }
        let mut words = Words::default();
        let mut at = vec![0_u32; self.words.len()];
        let mut end = 0;
        for (field, word) in self.sorted() {
            at[word as usize] = end;
            end += written[word as usize].length;
            let (_, from, to) = self.words[word as usize];
            words.letters.push_str(&self.letters[from as usize..to as usize]);
            words.ends.push((words.letters.len() as u32, end));
            words.fields[field as usize] = words.ends.len();
        }
        words.fields =
            Field::ALL.map(|field| words.fields[..=field as usize].iter().copied().max().unwrap_or_default());
        words.rows = vec![0; end as usize];
        written.fill(Written::default());
        for (row, workshop) in order.iter().enumerate() {
            for word in of(*workshop) {
                let list = &mut written[*word as usize];
                if let Some(step) = list.step(row as u32) {
                    let from = (at[*word as usize] + list.length) as usize;
                    list.length += length(step);
                    write(&mut words.rows[from..], step);
                }
            }
        }
        words.letters.shrink_to_fit();
        words.ends.shrink_to_fit();
        words
    }

    /// The words by field and letters. Their first eight letters decide almost always, and are compared as one number.
    fn sorted(&self) -> Vec<(Field, u32)> {
        let letters = |at: u32| {
            let (_, from, to) = self.words[at as usize];
            &self.letters.as_bytes()[from as usize..to as usize]
        };
        let head = |at: u32| {
            let mut head = [0; 8];
            head.iter_mut().zip(letters(at)).for_each(|(to, from)| *to = *from);
            u64::from_be_bytes(head)
        };
        let mut all: Vec<(Field, u64, u32)> =
            self.words.iter().zip(0_u32..).map(|((field, ..), at)| (*field, head(at), at)).collect();
        all.sort_unstable_by(|a, b| (a.0, a.1).cmp(&(b.0, b.1)).then_with(|| letters(a.2).cmp(letters(b.2))));
        all.into_iter().map(|(field, _, at)| (field, at)).collect()
    }
}

/// How many bytes a number takes, seven bits each.
fn length(number: u32) -> u32 {
    (32 - (number | 1).leading_zeros()).div_ceil(7)
}

/// Writes a number seven bits a byte, the lowest first.
fn write(bytes: &mut [u8], mut number: u32) {
    for byte in bytes {
        *byte = number as u8 & 0x7f;
        number >>= 7;
        if number == 0 {
            break;
        }
        *byte |= 0x80;
    }
}
