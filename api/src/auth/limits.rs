//! How often somebody may try to sign in, or cause a letter to a stranger: per client address, and per account or
//! addressee whatever the client.

use std::net::IpAddr;
use std::num::NonZeroU32;
use std::time::Duration;

use governor::clock::{Clock, DefaultClock};
use governor::{DefaultKeyedRateLimiter, Quota};

use crate::error::{Fault, Result};

/// Counters of tries; one a process.
pub struct Limits {
    addresses: DefaultKeyedRateLimiter<IpAddr>,
    accounts: DefaultKeyedRateLimiter<String>,
    letters_from: DefaultKeyedRateLimiter<IpAddr>,
    letters_to: DefaultKeyedRateLimiter<String>,
    clock: DefaultClock,
}

/// Forgetting keys that are back at their full quota is worth a pass only then.
const MANY_KEYS: usize = 10_000;

const HOUR: Duration = Duration::from_secs(3_600);
/// How many letters to strangers one client may cause in an hour, and how many one address or one record may get.
const LETTERS_FROM: u32 = 20;
const LETTERS_TO: u32 = 5;

impl Default for Limits {
    fn default() -> Self {
        Self {
            addresses: DefaultKeyedRateLimiter::keyed(quota(60, Duration::from_secs(5))),
            accounts: DefaultKeyedRateLimiter::keyed(quota(10, Duration::from_secs(60))),
            letters_from: DefaultKeyedRateLimiter::keyed(quota(LETTERS_FROM, HOUR / LETTERS_FROM)),
            letters_to: DefaultKeyedRateLimiter::keyed(quota(LETTERS_TO, HOUR / LETTERS_TO)),
            clock: DefaultClock::default(),
        }
    }
}

/// `burst` tries at once, then one more every `pause`.
fn quota(burst: u32, pause: Duration) -> Quota {
    let burst = NonZeroU32::new(burst).unwrap_or(NonZeroU32::MIN);
    Quota::with_period(pause).unwrap_or(Quota::per_minute(burst)).allow_burst(burst)
}

impl Limits {
    /// Counts a try for an account (by its folded address) from a client; `too_many` when it is one too many.
    pub fn count(&self, client: IpAddr, email: &str) -> Result<()> {
        self.take(&self.addresses, &client)?;
        self.count_account(email)
    }

    /// Counts a letter that somebody unknown causes, from a client to whom (an address or a record); `too_many` when it is
    /// one too many in this hour.
    pub fn count_letter(&self, client: IpAddr, to: &str) -> Result<()> {
        self.take(&self.letters_from, &client)?;
        self.take(&self.letters_to, &store::accounts::fold(to))
    }

    /// Counts a try for an account by somebody who is signed in to it.
    pub fn count_account(&self, email: &str) -> Result<()> {
        self.take(&self.accounts, &store::accounts::fold(email))
    }

    fn take<K: Clone + Eq + std::hash::Hash>(&self, limiter: &DefaultKeyedRateLimiter<K>, key: &K) -> Result<()> {
        if limiter.len() > MANY_KEYS {
            limiter.retain_recent();
        }
        limiter.check_key(key).map_err(|until| Fault::too_many(until.wait_time_from(self.clock.now()).as_secs() + 1))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_account_is_guarded_whatever_the_client() {
        let limits = Limits::default();
        let client = |n: u8| IpAddr::from([10, 0, 0, n]);
        for n in 0..10 {
            assert_eq!(limits.count(client(n), "ana@example.org"), Ok(()));
        }
        let refused = limits.count(client(99), "ANA@example.org ").expect_err("the eleventh try");
        assert_eq!(refused.code, "too_many");
        assert!(refused.retry_after_s.is_some_and(|s| (1..=61).contains(&s)), "{refused:?}");
        assert_eq!(limits.count(client(99), "ben@example.org"), Ok(()));
    }

    #[test]
    fn nobody_is_flooded_with_letters() {
        let limits = Limits::default();
        let client = |n: u8| IpAddr::from([10, 0, 0, n]);
        let sent = (0..50).filter(|n| limits.count_letter(client(*n), "ana@example.org").is_ok()).count();
        assert_eq!(sent, 5, "to one address from many clients");
        let sent = (0..50).filter(|n| limits.count_letter(client(99), &format!("{n}@example.org")).is_ok()).count();
        assert_eq!(sent, 20, "from one client to many addresses");
    }

    #[test]
    fn a_client_is_guarded_whatever_the_account() {
        let limits = Limits::default();
        let client = IpAddr::from([10, 0, 0, 1]);
        let refused = (0..100).filter(|n| limits.count(client, &format!("{n}@example.org")).is_err()).count();
        assert!((39..=40).contains(&refused), "{refused}");
    }
}
