//! For each word the rows that have it, as differences of few bytes.

use std::collections::HashMap;

use crate::query::{Field, Filter};

/// The words of all rows, by field and letters.
#[derive(Debug, Default)]
pub(super) struct Words {
    /// Each word with where its rows end in `rows`; they begin where those of the word before end.
    list: Vec<(Field, Box<str>, u32)>,
    rows: Vec<u8>,
}

impl Words {
    pub fn bytes(&self) -> usize {
        size_of_val(self.list.as_slice())
            + self.list.iter().map(|(_, word, _)| word.len()).sum::<usize>()
            + self.rows.len()
    }

    /// The rows that have every word the filter asks for, in order; `None` when it asks for none.
    pub fn rows(&self, filter: &Filter<'_>) -> Option<Vec<u32>> {
        let mut found: Option<Vec<u32>> = None;
        for (field, word) in filter.words() {
            let rows = self.beginning(field, word);
            found = Some(match found {
                None => rows,
                Some(before) => before.into_iter().filter(|row| rows.binary_search(row).is_ok()).collect(),
            });
        }
        found
    }

    /// The rows with a word of the field that begins so, in order.
    fn beginning(&self, field: Field, start: &str) -> Vec<u32> {
        let first = self.list.partition_point(|(f, word, _)| (*f, &**word) < (field, start));
        let same = |(f, word, _): &&(Field, Box<str>, u32)| *f == field && word.starts_with(start);
        let count = self.list[first..].iter().take_while(same).count();
        let mut rows: Vec<u32> = (first..first + count).flat_map(|at| self.rows_of(at)).collect();
        if count > 1 {
            rows.sort_unstable();
            rows.dedup();
        }
        rows
    }

    fn rows_of(&self, at: usize) -> impl Iterator<Item = u32> {
        let start = at.checked_sub(1).map_or(0, |before| self.list[before].2 as usize);
        let mut bytes = self.rows[start..self.list[at].2 as usize].iter();
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

/// Collects words row by row, in the order of the rows.
#[derive(Default)]
pub(super) struct WordsBuilder {
    words: HashMap<(Field, Box<str>), usize>,
    /// For each word its rows so far and the last of them.
    rows: Vec<(Vec<u8>, u32)>,
}

impl WordsBuilder {
    /// Adds the words of one row; rows come in order.
    pub fn add(&mut self, row: u32, field: Field, text: &str) {
        for word in text.split(' ').filter(|word| !word.is_empty()) {
            let next = self.rows.len();
            let at = *self.words.entry((field, word.into())).or_insert(next);
            if at == next {
                self.rows.push((Vec::new(), 0));
            }
            let (bytes, last) = &mut self.rows[at];
            if !bytes.is_empty() && *last == row {
                continue;
            }
            push(bytes, row - *last);
            *last = row;
        }
    }

    pub fn build(self) -> Words {
        let mut words: Vec<((Field, Box<str>), usize)> = self.words.into_iter().collect();
        words.sort_unstable();
        let mut rows = Vec::with_capacity(self.rows.iter().map(|(bytes, _)| bytes.len()).sum());
        let mut list = Vec::with_capacity(words.len());
        for ((field, word), at) in words {
            rows.extend_from_slice(&self.rows[at].0);
            list.push((field, word, rows.len() as u32));
        }
        Words { list, rows }
    }
}

/// Writes a number seven bits a byte, the lowest first.
fn push(bytes: &mut Vec<u8>, mut number: u32) {
    while number >= 0x80 {
        bytes.push(number as u8 | 0x80);
        number >>= 7;
    }
    bytes.push(number as u8);
}
