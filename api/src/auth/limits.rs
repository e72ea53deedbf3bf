//! How often somebody may try to sign in: per client address, and per account whatever the client.

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
    clock: DefaultClock,
}

/// Forgetting keys that are back at their full quota is worth a pass only then.
const MANY_KEYS: usize = 10_000;

impl Default for Limits {
    fn default() -> Self {
        Self {
            addresses: DefaultKeyedRateLimiter::keyed(quota(60, Duration::from_secs(5))),
            accounts: DefaultKeyedRateLimiter::keyed(quota(10, Duration::from_secs(60))),
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
    fn a_client_is_guarded_whatever_the_account() {
        let limits = Limits::default();
        let client = IpAddr::from([10, 0, 0, 1]);
        let refused = (0..100).filter(|n| limits.count(client, &format!("{n}@example.org")).is_err()).count();
        assert!((39..=40).contains(&refused), "{refused}");
    }
}
