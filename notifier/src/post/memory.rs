//! Mails kept in memory, for tests: they read what was sent and can make the next deliveries fail.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::PostError;
use crate::mail::Mail;

/// A letter box in memory; its clones are the same box.
#[derive(Debug, Clone, Default)]
pub struct Memory {
    inside: Arc<Mutex<Inside>>,
}

#[derive(Debug, Default)]
struct Inside {
    mails: Vec<Mail>,
    failures: usize,
}

impl Memory {
    /// An empty box.
    pub fn new() -> Self {
        Self::default()
    }

    /// Takes out everything delivered since the last time, oldest first.
    pub fn take(&self) -> Vec<Mail> {
        std::mem::take(&mut self.lock().mails)
    }

    /// Lets the next `count` deliveries fail as a server that is down would.
    pub fn fail_next(&self, count: usize) {
        self.lock().failures = count;
    }

    pub(super) fn deliver(&self, mail: &Mail) -> Result<(), PostError> {
        let mut inside = self.lock();
        if inside.failures > 0 {
            inside.failures -= 1;
            return Err(PostError::Transient("told to fail".to_owned()));
        }
        inside.mails.push(mail.clone());
        Ok(())
    }

    /// A test that panicked elsewhere leaves the box usable.
    fn lock(&self) -> MutexGuard<'_, Inside> {
        self.inside.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
