//! What stops a plan from being cheaper or fuller, in words with numbers.

use crate::extract::Work;
use crate::instance::Instance;
use crate::plan::{Binding, Prices};

/// The reasons, most important first.
pub(crate) fn binding(_instance: &Instance, _work: &Work, _prices: &Prices) -> Vec<Binding> {
    Vec::new()
}
