//! Mails written as `.eml` files, for development and for drills: any mail program opens them.

use std::io;
use std::path::{Path, PathBuf};

use tokio::fs;
use tokio::io::AsyncWriteExt;

use super::PostError;
use crate::mail::Mail;

/// A folder of `.eml` files, one per Message-ID; a letter delivered again replaces itself.
#[derive(Debug, Clone)]
pub struct Folder {
    path: PathBuf,
}

impl Folder {
    /// Mails go to `path`, which is created with the first of them.
    pub fn new(path: impl Into<PathBuf>) -> Self {
        Self { path: path.into() }
    }

    pub(super) async fn deliver(&self, mail: &Mail) -> Result<(), PostError> {
        // The Message-ID holds nothing that means something to a file system.
        let name = &mail.message_id;
        let part = self.path.join(format!(".{name}.part"));
        let whole = self.path.join(format!("{name}.eml"));
        self.write(&part, &whole, mail.eml())
            .await
            .map_err(|error| PostError::Transient(format!("cannot write a mail: {error}")))
    }

    /// Whoever reads the folder sees a whole file or none.
    async fn write(&self, part: &Path, whole: &Path, wire: &[u8]) -> io::Result<()> {
        fs::create_dir_all(&self.path).await?;
        let mut file = fs::File::create(part).await?;
        file.write_all(wire).await?;
        file.sync_all().await?;
        fs::rename(part, whole).await
    }
}
