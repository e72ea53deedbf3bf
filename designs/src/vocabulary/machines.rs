//! What machines do, by make and model.
//!
//! Machine lists rarely say the process in a word that helps, but the name does: a "Form 2" prints resin.
//! The list `vocabulary/machines.toml` knows the common ones and, for some, the room they have.

use std::collections::HashMap;
use std::sync::LazyLock;

use serde::Deserialize;

use crate::text;

/// What a machine does and the room it has.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Machine {
    pub name: String,
    /// Process id of the vocabulary.
    pub process: String,
    /// Nominal millimetres: `[x, y, z]` of a volume or `[x, y]` of a bed; empty: not known.
    #[serde(default)]
    pub room_mm: Vec<f64>,
}

impl Machine {
    /// The largest piece it takes. Of a bed the thickness is not known: it is bounded by the shorter side only.
    pub fn envelope_mm(&self) -> Option<[f64; 3]> {
        match *self.room_mm {
            [x, y, z] => Some([x, y, z]),
            [x, y] => Some([x, y, x.min(y)]),
            _ => None,
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct MachineFile {
    machine: Vec<Machine>,
}

struct Machines {
    /// With their words, longest names first.
    all: Vec<(Vec<String>, Machine)>,
    by_words: HashMap<String, usize>,
}

static MACHINES: LazyLock<Machines> = LazyLock::new(|| {
    let file: MachineFile = toml::from_str(include_str!("../../vocabulary/machines.toml"))
        .expect("the machine list compiled in is valid, as the tests check");
    let mut all: Vec<_> = file.machine.into_iter().map(|machine| (words(&machine.name), machine)).collect();
    all.sort_by_key(|(words, _)| std::cmp::Reverse(words.concat().len()));
    let by_words = all.iter().enumerate().map(|(at, (words, _))| (words.concat(), at)).collect();
    Machines { all, by_words }
});

/// All machines, longest names first.
#[cfg(test)]
pub(super) fn all() -> impl Iterator<Item = &'static Machine> {
    MACHINES.all.iter().map(|(_, machine)| machine)
}

/// What a machine of this make and model does, as far as its name tells. The room is there only for exactly
/// this model.
pub fn machine(make: &str, model: &str) -> Option<Machine> {
    let (make, model) = (words(make), words(model));
    let both: Vec<String> = if model.starts_with(&make) { model.clone() } else { [make, model.clone()].concat() };
    let exact = [&both, &model].into_iter().find_map(|words| MACHINES.by_words.get(&words.concat()));
    if let Some(&at) = exact {
        return Some(MACHINES.all[at].1.clone());
    }
    let inside = |name: &[String]| both.windows(name.len().max(1)).any(|part| part == name);
    let (_, known) = MACHINES.all.iter().find(|(name, _)| inside(name))?;
    Some(Machine { room_mm: Vec::new(), ..known.clone() })
}

/// The words of a name. A plus sign is one, since it makes another model.
fn words(name: &str) -> Vec<String> {
    text::tokens(&name.replace('+', " plus ").replace('\u{AD}', ""))
}
