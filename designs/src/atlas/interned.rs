//! Things kept once, however many share them.

use std::collections::HashMap;
use std::hash::Hash;

/// A list without repetition, in the order in which things came.
#[derive(Debug)]
pub(super) struct Interned<T>(HashMap<T, u32>);

impl<T> Default for Interned<T> {
    fn default() -> Self {
        Self(HashMap::new())
    }
}

impl<T: Eq + Hash> Interned<T> {
    /// The place of a thing in the list.
    pub fn place(&mut self, thing: T) -> u32 {
        let next = self.0.len() as u32;
        *self.0.entry(thing).or_insert(next)
    }

    /// The list.
    pub fn into_list(self) -> Vec<T> {
        let mut all: Vec<(T, u32)> = self.0.into_iter().collect();
        all.sort_unstable_by_key(|(_, place)| *place);
        all.into_iter().map(|(thing, _)| thing).collect()
    }
}
