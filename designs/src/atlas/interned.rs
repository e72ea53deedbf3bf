//! Things kept once, however many share them.

use std::hash::{BuildHasher, Hash};
use std::ops::Index;
use std::slice;
use std::sync::Arc;

use hashbrown::HashTable;
use rustc_hash::FxBuildHasher;

/// A list without repetition, in the order in which things came. It is looked up by what a thing is made of, so that
/// nothing is copied for a thing that is known.
#[derive(Clone, Debug)]
pub(super) struct Interned<T> {
    list: Vec<T>,
    /// Hash and place in the list.
    places: HashTable<(u64, u32)>,
}

impl<T> Default for Interned<T> {
    fn default() -> Self {
        Self { list: Vec::new(), places: HashTable::new() }
    }
}

impl<T> Interned<T> {
    pub fn len(&self) -> usize {
        self.list.len()
    }

    pub fn iter(&self) -> slice::Iter<'_, T> {
        self.list.iter()
    }

    fn find(&self, hash: u64, is_it: impl Fn(&T) -> bool) -> Option<u32> {
        let same = |(known, at): &(u64, u32)| *known == hash && is_it(&self.list[*at as usize]);
        self.places.find(hash, same).map(|(_, at)| *at)
    }

    fn push(&mut self, hash: u64, thing: T) -> u32 {
        let next = self.list.len() as u32;
        self.places.insert_unique(hash, (hash, next), |(hash, _)| *hash);
        self.list.push(thing);
        next
    }
}

impl<T> Index<u32> for Interned<T> {
    type Output = T;

    fn index(&self, at: u32) -> &T {
        &self.list[at as usize]
    }
}

/// The place of a thing in a list that others may share: it is copied when the first new thing comes. `key` is hashed for
/// it; `is_it` says whether a thing in the list is the same.
pub(super) fn place<T: Clone>(
    list: &mut Arc<Interned<T>>,
    key: &impl Hash,
    is_it: impl Fn(&T) -> bool,
    make: impl FnOnce() -> T,
) -> u32 {
    let hash = FxBuildHasher.hash_one(key);
    list.find(hash, is_it).unwrap_or_else(|| Arc::make_mut(list).push(hash, make()))
}
