//! The courier: claims letters, renders and delivers them outside the transaction, marks what became of them.

use notifier::{Envelope, Letter, PostError};
use store::letter::LetterRow;
use store::people::Person;
use store::{Db, letter, people};

use super::Step;
use crate::app::App;

/// How many letters are claimed at once.
const BATCH: i64 = 50;

/// Delivers one batch of letters that are due.
pub async fn deliver(app: &App) -> store::Result<Step> {
    let claimed = app
        .store
        .write(|db| {
            let rows = letter::claim(db, BATCH)?;
            rows.into_iter().map(|row| with_reader(db, row)).collect::<store::Result<Vec<_>>>()
        })
        .await?;
    if claimed.is_empty() {
        return Ok(Step::Idle);
    }
    let many = claimed.len();
    for (row, reader) in claimed {
        let (id, fence) = (row.id, row.fence);
        let outcome = post(app, &row, reader.as_ref()).await;
        let keep = app.drill;
        app.store
            .write(move |db| match outcome {
                Ok(()) => letter::sent(db, id, fence, keep),
                Err(Failure { reason, final_ }) => letter::failed(db, id, fence, &reason, final_),
            })
            .await?;
    }
    Ok(Step::Did(many))
}

fn with_reader(db: &mut Db, row: LetterRow) -> store::Result<(LetterRow, Option<Person>)> {
    let reader = people::find(db, row.person_id)?;
    Ok((row, reader))
}

struct Failure {
    reason: String,
    final_: bool,
}

impl Failure {
    fn last(reason: impl Into<String>) -> Self {
        Self { reason: reason.into(), final_: true }
    }
}

async fn post(app: &App, row: &LetterRow, reader: Option<&Person>) -> Result<(), Failure> {
    let mail = compose(app, row, reader).map_err(Failure::last)?;
    if app.drill {
        // A drill writes to nobody: its letters are read in the mail view.
        return Ok(());
    }
    app.post
        .deliver(&mail)
        .await
        .map_err(|error| Failure { reason: error.to_string(), final_: matches!(error, PostError::Permanent(_)) })
}

/// The mail of an outbox row, as it is delivered and as the mail view of a drill shows it.
pub fn compose(app: &App, row: &LetterRow, reader: Option<&Person>) -> Result<notifier::Mail, String> {
    let reader = reader.ok_or("the addressee is gone")?;
    let address = reader.email.clone().ok_or("the addressee has no address")?;
    let letter: Letter = serde_json::from_value(row.payload.0.clone()).map_err(|e| e.to_string())?;
    let envelope = Envelope {
        to_name: reader.name.clone(),
        to_address: address,
        language: row.language.clone(),
        from: app.config.mail_from.clone(),
        reply_to: letter.reply_to().map(str::to_owned),
        key: row.dedupe_key.clone(),
        date: *row.created_at,
        public_url: app.public_url.clone(),
        unsubscribe: letter.stop().cloned(),
    };
    notifier::render(&letter, &envelope).map_err(|e| e.to_string())
}
