//! Money: integer minor units in the books, decimal amounts in problem documents and on forms.

use std::collections::HashMap;

use store::networks::Rate;
use store::{NetworkId, Result};

/// Whole units of a currency as minor units, rounded to the nearest.
pub fn to_minor(amount: f64, currency: &str) -> i64 {
    (amount * factor(currency)).round() as i64
}

/// Minor units as whole units of a currency.
pub fn to_major(minor: i64, currency: &str) -> f64 {
    minor as f64 / factor(currency)
}

fn factor(currency: &str) -> f64 {
    10_f64.powi(notifier::numbers::decimals(currency) as i32)
}

/// The dated rates that one planning uses: what one unit of a currency is worth in another.
#[derive(Debug, Clone, Default)]
pub struct Rates {
    worth: HashMap<(String, String), f64>,
}

impl Rates {
    /// Takes a network's table in.
    pub fn add(&mut self, network_currency: &str, rates: &[Rate]) {
        for rate in rates {
            self.worth.insert((rate.currency.clone(), network_currency.to_owned()), rate.per_unit);
            self.worth.entry((network_currency.to_owned(), rate.currency.clone())).or_insert(1.0 / rate.per_unit);
        }
    }

    /// What one unit of `from` is worth in `to`; none when no table says.
    pub fn between(&self, from: &str, to: &str) -> Option<f64> {
        if from == to {
            return Some(1.0);
        }
        self.worth.get(&(from.to_owned(), to.to_owned())).copied()
    }

    /// The rates as they are kept with a planning.
    pub fn to_json(&self) -> serde_json::Value {
        let mut rows: Vec<_> = self.worth.iter().collect();
        rows.sort_by(|a, b| a.0.cmp(b.0));
        rows.into_iter()
            .map(|((from, to), worth)| serde_json::json!({ "from": from, "to": to, "worth": worth }))
            .collect::<Vec<_>>()
            .into()
    }
}

/// The rates of some networks that hold on a day.
pub fn rates(db: &mut store::Db, networks: &[NetworkId], day: store::NaiveDate) -> Result<Rates> {
    let mut all = Rates::default();
    for id in networks {
        let network = store::networks::find(db, *id)?;
        let table = store::networks::rates_on(db, *id, day)?;
        all.add(&network.currency, &table);
    }
    Ok(all)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_have_the_decimals_of_their_currency() {
        assert_eq!(to_minor(690_875.05, "KES"), 69_087_505);
        assert_eq!(to_minor(1_500.0, "RWF"), 1_500);
        assert_eq!(to_major(19_524, "KES"), 195.24);
    }
}
