//! Where a workshop's record comes from, field by field, as those who answer for it and who review it may read it.

use store::event::Channel;
use store::imports::Source;
use store::origins::{self, Origin};
use store::workshops::Workshop;
use store::{Db, NaiveDate, accounts, people};

/// Where one field comes from.
#[derive(Debug, Clone, PartialEq)]
pub struct Told {
    /// The field, one of [`origins::FIELDS`].
    pub field: &'static str,
    /// The source that said it.
    pub source: Option<Source>,
    /// Who wrote it here, where an account did.
    pub name: Option<String>,
    /// By which way it was written here.
    pub channel: Option<Channel>,
    /// When.
    pub on: NaiveDate,
}

/// Where every field comes from.
pub fn told(db: &mut Db, shop: &Workshop) -> store::Result<Vec<Told>> {
    let mut out = Vec::new();
    for (field, origin) in origins::of(db, shop)? {
        out.push(match origin {
            Origin::Source(source, on) => Told { field, source: Some(source), name: None, channel: None, on },
            Origin::Person(account, channel, at) => {
                let name = match account {
                    Some(id) => {
                        let person = accounts::get(db, id)?.person_id;
                        Some(people::get(db, person)?.name)
                    }
                    None => None,
                };
                Told { field, source: None, name, channel: Some(channel), on: at.date_naive() }
            }
        });
    }
    Ok(out)
}
