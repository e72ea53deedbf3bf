//! The three ways a mail leaves: over SMTP, into a folder (development), or into memory (tests).
//!
//! An error says what the outbox should do next, and no more: try again, give the letter up, or hold
//! everything back and call the operator. Its text names no reader, because it is logged.

mod folder;
mod memory;
mod smtp;

pub use folder::Folder;
pub use memory::Memory;
pub use smtp::{Smtp, SmtpConfig, Tls};

use crate::mail::Mail;

/// Why a mail was not delivered; the text is for the operator.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PostError {
    /// It may work later: greylisting, a full disk, a lost connection, no answer in time. The mail
    /// may nevertheless have arrived; delivered again it has the same Message-ID.
    #[error("not delivered now: {0}")]
    Transient(String),
    /// It will never work: the address or the letter was refused.
    #[error("refused: {0}")]
    Permanent(String),
    /// No letter will go before the operator mends the settings: wrong password, no TLS, our own
    /// sender refused. The letter itself is not to blame and must not be given up.
    #[error("the post is not set up: {0}")]
    NotConfigured(String),
}

/// Where mails go; cheap to clone, and its clones share connections and memory.
#[derive(Debug, Clone)]
pub enum Post {
    /// To a mail server.
    Smtp(Smtp),
    /// Into `.eml` files.
    Folder(Folder),
    /// Into memory.
    Memory(Memory),
}

impl Post {
    /// Delivers one mail, or says whether it is worth trying again.
    pub async fn deliver(&self, mail: &Mail) -> Result<(), PostError> {
        if !has_only_crlf(&mail.wire) {
            return Err(PostError::Permanent("the message has a bare line break".to_owned()));
        }
        match self {
            Self::Smtp(smtp) => smtp.deliver(mail).await,
            Self::Folder(folder) => folder.deliver(mail).await,
            Self::Memory(memory) => memory.deliver(mail),
        }
    }
}

/// Whether every CR is followed by LF and every LF preceded by CR: servers disagree about all other
/// line breaks, and that disagreement is how a second message is smuggled into the first.
fn has_only_crlf(wire: &[u8]) -> bool {
    let mut previous = 0;
    for &byte in wire {
        if (previous == b'\r') != (byte == b'\n') {
            return false;
        }
        previous = byte;
    }
    previous != b'\r'
}

#[cfg(test)]
mod tests {
    use super::has_only_crlf;

    #[test]
    fn bare_line_breaks_are_seen() {
        assert!(has_only_crlf(b""));
        assert!(has_only_crlf(b"a\r\n\r\nb\r\n"));
        for bad in ["a\nb", "a\rb", "a\r", "\n", "a\r\r\nb", "a\r\n\n", "a\n.\nMAIL FROM:<x>\r\n"] {
            assert!(!has_only_crlf(bad.as_bytes()), "{bad:?}");
        }
    }
}
