//! Access tokens of the API: JWT, HS256, ten minutes.
//!
//! Each names its account's token version, so that a new password or "sign out everywhere" ends them at once. Their
//! end is compared with the store's clock, like every other moment.

use std::fs;
use std::io::Write;
use std::path::Path;

use jsonwebtoken::{Algorithm, DecodingKey, EncodingKey, Header, Validation};
use serde::{Deserialize, Serialize};
use store::accounts::Account;
use store::{AccountId, At};

/// How long an access token counts.
pub const VALID_S: i64 = 600;

const AUDIENCE: &str = "karakana-api";

/// What an access token says.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Claims {
    iss: String,
    aud: String,
    /// Whose it is.
    pub sub: AccountId,
    exp: i64,
    iat: i64,
    /// The account's token version when it was made.
    ver: i32,
}

impl Claims {
    /// Whether they count for this account at this moment.
    pub fn holds(&self, account: &Account, now: At) -> bool {
        self.sub == account.id && self.ver == account.token_version && self.exp > now.timestamp()
    }
}

/// Makes and reads access tokens.
pub struct Tokens {
    issuer: String,
    sign: EncodingKey,
    verify: DecodingKey,
    rules: Validation,
}

impl Tokens {
    /// With the key in `folder/token.key`, which is made at first start and readable by its owner only.
    pub fn open(folder: &Path, issuer: &str) -> std::io::Result<Self> {
        Ok(Self::with_key(&key(&folder.join("token.key"))?, issuer))
    }

    fn with_key(key: &[u8], issuer: &str) -> Self {
        let mut rules = Validation::new(Algorithm::HS256);
        rules.set_issuer(&[issuer]);
        rules.set_audience(&[AUDIENCE]);
        rules.set_required_spec_claims(&["exp", "iss", "aud", "sub"]);
        // The library would ask the machine's clock; `Claims::holds` asks the store's.
        rules.validate_exp = false;
        Self {
            issuer: issuer.to_owned(),
            sign: EncodingKey::from_secret(key),
            verify: DecodingKey::from_secret(key),
            rules,
        }
    }

    /// An access token for an account.
    pub fn issue(&self, account: &Account, now: At) -> Result<String, jsonwebtoken::errors::Error> {
        let claims = Claims {
            iss: self.issuer.clone(),
            aud: AUDIENCE.to_owned(),
            sub: account.id,
            exp: now.timestamp() + VALID_S,
            iat: now.timestamp(),
            ver: account.token_version,
        };
        jsonwebtoken::encode(&Header::new(Algorithm::HS256), &claims, &self.sign)
    }

    /// What a token says, if this site signed it for the API. Whether it still counts: [`Claims::holds`].
    pub fn read(&self, token: &str) -> Option<Claims> {
        jsonwebtoken::decode(token, &self.verify, &self.rules).ok().map(|data| data.claims)
    }
}

/// The key of a file; made when there is no such file.
fn key(path: &Path) -> std::io::Result<Vec<u8>> {
    if let Ok(text) = fs::read_to_string(path) {
        let key = hex::decode(text.trim()).unwrap_or_default();
        if key.len() < 32 {
            return Err(std::io::Error::other(format!("{} holds no key of 32 bytes", path.display())));
        }
        return Ok(key);
    }
    let mut key = vec![0_u8; 32];
    getrandom::fill(&mut key).map_err(|error| std::io::Error::other(error.to_string()))?;
    let mut options = fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(path)?;
    file.write_all(hex::encode(&key).as_bytes())?;
    file.sync_all()?;
    Ok(key)
}
