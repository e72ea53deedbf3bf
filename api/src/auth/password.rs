//! Passwords: Argon2id with 19 MiB, a few at a time.
//!
//! A password is always compared with something, so that an unknown address takes as long as a known one. The
//! permits keep a flood of sign-ins from taking all memory and all cores.

use argon2::password_hash::phc::PasswordHash;
use argon2::{Algorithm, Argon2, Params, PasswordHasher, PasswordVerifier, Version};
use tokio::sync::Semaphore;

use crate::error::{Fault, FieldError, Result};

/// The fewest and the most characters of a password.
pub const LENGTH: std::ops::RangeInclusive<usize> = 10..=200;

/// Hashes and compares passwords, at most as many at once as there are cores.
pub struct Passwords {
    permits: Semaphore,
    nobody: String,
}

impl Passwords {
    /// Ready to work; makes the hash that unknown addresses are compared with.
    pub fn new() -> Result<Self, argon2::password_hash::Error> {
        let cores = std::thread::available_parallelism().map_or(2, usize::from);
        Ok(Self { permits: Semaphore::new(cores), nobody: hash("nobody has this password")? })
    }

    /// The PHC string of a password.
    pub async fn hash(&self, password: String) -> Result<String> {
        let _permit = self.permits.acquire().await.map_err(|_| Fault::new("unavailable"))?;
        tokio::task::spawn_blocking(move || hash(&password)).await.map_err(|_| Fault::new("unavailable"))?.map_err(
            |error| {
                tracing::error!(%error, "a password could not be hashed");
                Fault::new("failed")
            },
        )
    }

    /// Whether this is the password of `phc`; takes the same time, and says no, when there is none.
    pub async fn verify(&self, password: String, phc: Option<String>) -> Result<bool> {
        let _permit = self.permits.acquire().await.map_err(|_| Fault::new("unavailable"))?;
        let known = phc.is_some();
        let phc = phc.unwrap_or_else(|| self.nobody.clone());
        let same = tokio::task::spawn_blocking(move || verify(&password, &phc))
            .await
            .map_err(|_| Fault::new("unavailable"))?;
        Ok(known && same)
    }
}

fn argon2() -> Argon2<'static> {
    let params = Params::new(19_456, 2, 1, None).unwrap_or_default();
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
}

fn hash(password: &str) -> Result<String, argon2::password_hash::Error> {
    Ok(argon2().hash_password(password.as_bytes())?.to_string())
}

fn verify(password: &str, phc: &str) -> bool {
    PasswordHash::new(phc).is_ok_and(|phc| argon2().verify_password(password.as_bytes(), &phc).is_ok())
}

/// What is wrong with a new password, if anything.
pub fn fault(path: &str, password: &str, email: &str) -> Option<FieldError> {
    let length = password.chars().count();
    let folded = password.to_lowercase();
    if password.is_empty() {
        Some(FieldError::new(path, "required"))
    } else if length < *LENGTH.start() {
        Some(FieldError::new(path, "too_short").with("min", *LENGTH.start()))
    } else if length > *LENGTH.end() {
        Some(FieldError::new(path, "too_long").with("max", *LENGTH.end()))
    } else if is_common(&folded) || folded == store::accounts::fold(email) {
        Some(FieldError::new(path, "too_common"))
    } else {
        None
    }
}

/// Passwords of ten characters or more that everybody tries first: runs, repeats and the usual words.
fn is_common(folded: &str) -> bool {
    const RUNS: [&str; 4] =
        ["01234567890123456789", "98765432109876543210", "qwertyuiopasdfghjkl", "abcdefghijklmnopqrstuvwxyz"];
    const WORDS: [&str; 8] =
        ["password", "passw0rd", "welcome", "iloveyou", "letmein", "karakana", "football", "sunshine"];
    let rest = |word: &str| folded.replace(word, "").chars().filter(|c| c.is_alphabetic()).count();
    RUNS.iter().any(|run| run.contains(folded))
        || folded.chars().all(|c| folded.starts_with(c))
        || WORDS.iter().any(|word| folded.contains(word) && rest(word) <= 2)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hash_has_the_strength_that_was_decided() {
        let phc = hash("correct horse battery").expect("a hash");
        assert!(phc.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{phc}");
        assert!(verify("correct horse battery", &phc));
        assert!(!verify("correct horse batterz", &phc));
        assert!(!verify("correct horse battery", "not a hash"));
    }

    #[test]
    fn a_new_password_is_long_enough_and_not_the_first_to_be_tried() {
        let code = |password: &str| fault("password", password, "Ana@example.org").map(|f| f.code);
        assert_eq!(code(""), Some("required"));
        assert_eq!(code("short one"), Some("too_short"));
        assert_eq!(code(&"x y".repeat(67)), Some("too_long"));
        for common in ["1234567890", "Password123", "aaaaaaaaaa", "qwertyuiop", "ana@example.org", "karakana2026!"] {
            assert_eq!(code(common), Some("too_common"), "{common}");
        }
        assert_eq!(code("three old spanners"), None);
        assert_eq!(code("नमस्ते दुनिया सब"), None);
    }
}
