//! Secrets that are shown once and kept only as a hash: sessions, links in mail, refresh tokens.
//!
//! 256 random bits need no slow hash and no salt: whoever reads the table can neither guess nor use them.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest, Sha256};

use crate::error::{Result, StoreError};

/// A new secret: 256 random bits as 43 characters that may stand in an address.
pub(crate) fn fresh() -> Result<String> {
    let mut bits = [0_u8; 32];
    getrandom::fill(&mut bits).map_err(|e| StoreError::Connection(format!("the system gives no random bits: {e}")))?;
    Ok(URL_SAFE_NO_PAD.encode(bits))
}

/// What is kept of a secret: its SHA-256 in hexadecimal.
pub(crate) fn hash(text: &str) -> String {
    hex::encode(Sha256::digest(text.as_bytes()))
}
