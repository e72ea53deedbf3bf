//! Whether workshops that declare words can do what asks for words: the file format of capability cases.
//!
//! Here both sides are as people write them ("Laser cutter", "3DP"), so every word is first looked up in the
//! vocabulary. Equal or more specific serves; a more general or a neighbouring word does not, and the reasons
//! say which of these it was. A case asks one workshop for everything, or several together.

use serde::{Deserialize, Serialize};

use crate::text;
use crate::vocabulary::{self, Term};

/// A file of cases.
#[derive(Debug, Deserialize)]
pub struct Cases {
    pub cases: Vec<Case>,
}

/// Some requirements, and the workshops that may meet them.
#[derive(Debug, Deserialize)]
pub struct Case {
    pub id: String,
    #[serde(default)]
    pub requirements: Vec<String>,
    #[serde(default)]
    pub facilities: Vec<Facility>,
    #[serde(default)]
    pub mode: Mode,
    /// Where the workshop must be.
    #[serde(default)]
    pub filter: Filter,
    /// The answer its author expects, if the file says.
    #[serde(default)]
    pub expected_match: Option<bool>,
    /// Where that answer comes from.
    #[serde(default)]
    pub label_basis: Option<String>,
}

/// Who must meet the requirements.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Mode {
    /// One workshop, all of them.
    #[default]
    Single,
    /// Several workshops together.
    Combination,
}

/// A workshop as a case describes it.
#[derive(Debug, Default, Deserialize)]
pub struct Facility {
    #[serde(default)]
    pub name: String,
    #[serde(default)]
    pub processes: Vec<String>,
    #[serde(default)]
    pub country: Option<String>,
    #[serde(default)]
    pub region: Option<String>,
    #[serde(default)]
    pub city: Option<String>,
}

/// A place: every part that is given must agree, whatever its case; of several values one.
#[derive(Debug, Default, Deserialize)]
pub struct Filter {
    #[serde(default)]
    pub country: OneOrMore,
    #[serde(default)]
    pub region: OneOrMore,
    #[serde(default)]
    pub city: OneOrMore,
}

/// One text or a list of texts.
#[derive(Debug, Deserialize)]
#[serde(untagged)]
pub enum OneOrMore {
    One(String),
    More(Vec<String>),
}

impl Default for OneOrMore {
    fn default() -> Self {
        Self::More(Vec::new())
    }
}

impl OneOrMore {
    fn all(&self) -> &[String] {
        match self {
            Self::One(one) => std::slice::from_ref(one),
            Self::More(more) => more,
        }
    }

    fn takes(&self, value: Option<&String>) -> bool {
        let same = |wanted: &String| value.is_some_and(|value| text::fold(wanted) == text::fold(value));
        self.all().is_empty() || self.all().iter().any(same)
    }
}

/// The answer to a case.
#[derive(Debug, PartialEq, Serialize)]
pub struct Verdict {
    pub id: String,
    pub fits: bool,
    /// The fewest workshops that do it, when it fits.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub workshops: Vec<String>,
    /// Why it does not fit; empty when it fits.
    pub reasons: Vec<Miss>,
}

/// One thing a workshop lacks.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub struct Miss {
    /// The workshop; empty: all of them.
    pub workshop: String,
    /// What was asked for, as written.
    pub requirement: String,
    pub code: MissCode,
    /// The nearest thing the workshop declares, as written.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nearest: Option<String>,
}

/// Why a requirement is not met.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum MissCode {
    /// Nothing of the kind is declared.
    Process,
    /// Only something more general is declared: whether it includes this must be asked.
    TooGeneral,
    /// Only a neighbour is declared, which is another process.
    Neighbour,
    /// No list knows the word, and nobody declares the very same.
    UnknownWord,
    /// The workshop declares nothing at all.
    DeclaresNothing,
    /// It is elsewhere.
    Place,
    /// There is no workshop.
    NoWorkshop,
}

/// Answers one case.
pub fn judge(case: &Case) -> Verdict {
    let needs: Vec<Need<'_>> =
        case.requirements.iter().map(|text| Need { text, term: vocabulary::term(text) }).collect();
    let (here, elsewhere): (Vec<_>, Vec<_>) =
        case.facilities.iter().partition(|facility| is_in(facility, &case.filter));
    let workshops: Vec<Declared<'_>> = here.into_iter().map(Declared::new).collect();
    let found = match case.mode {
        Mode::Single => workshops.iter().find(|w| needs.iter().all(|need| w.serves(need))).map(|w| vec![w]),
        Mode::Combination => fewest(&needs, &workshops),
    };
    if let Some(found) = found {
        let workshops = found.into_iter().map(|w| w.facility.name.clone()).collect();
        return Verdict { id: case.id.clone(), fits: true, workshops, reasons: Vec::new() };
    }
    let mut reasons: Vec<Miss> = elsewhere.into_iter().map(|f| miss(&f.name, "", MissCode::Place, None)).collect();
    if case.facilities.is_empty() {
        reasons.push(miss("", "", MissCode::NoWorkshop, None));
    }
    for workshop in &workshops {
        reasons.extend(needs.iter().filter(|need| !workshop.serves(need)).map(|need| workshop.lacks(need)));
    }
    Verdict { id: case.id.clone(), fits: false, workshops: Vec::new(), reasons }
}

struct Need<'a> {
    text: &'a str,
    term: Option<Term>,
}

/// A workshop with the meaning of its words.
struct Declared<'a> {
    facility: &'a Facility,
    terms: Vec<(&'a str, Term)>,
}

impl<'a> Declared<'a> {
    fn new(facility: &'a Facility) -> Self {
        let terms =
            facility.processes.iter().filter_map(|text| Some((text.as_str(), vocabulary::term(text)?))).collect();
        Self { facility, terms }
    }

    /// A requirement that says nothing is met by nobody.
    fn serves(&self, need: &Need<'_>) -> bool {
        need.term.as_ref().is_some_and(|need| self.terms.iter().any(|(_, have)| have.serves(need)))
    }

    fn lacks(&self, need: &Need<'_>) -> Miss {
        let find = |near: &dyn Fn(&Term) -> bool| self.terms.iter().find(|(_, have)| near(have)).map(|(text, _)| *text);
        let (code, nearest) = match &need.term {
            _ if self.terms.is_empty() => (MissCode::DeclaresNothing, None),
            None | Some(Term::Word(_)) => (MissCode::UnknownWord, None),
            Some(term) => match (find(&|have| term.serves(have)), find(&|have| are_neighbours(have, term))) {
                (Some(general), _) => (MissCode::TooGeneral, Some(general)),
                (None, Some(neighbour)) => (MissCode::Neighbour, Some(neighbour)),
                (None, None) => (MissCode::Process, None),
            },
        };
        miss(&self.facility.name, need.text, code, nearest)
    }
}

fn miss(workshop: &str, requirement: &str, code: MissCode, nearest: Option<&str>) -> Miss {
    let nearest = nearest.map(str::to_owned);
    Miss { workshop: workshop.to_owned(), requirement: requirement.to_owned(), code, nearest }
}

/// Whether two processes are cases of the same more general one.
fn are_neighbours(a: &Term, b: &Term) -> bool {
    let (Term::Process(a), Term::Process(b)) = (a, b) else {
        return false;
    };
    vocabulary::ancestors(a).any(|above| vocabulary::ancestors(b).any(|other| other.id == above.id))
}

fn is_in(facility: &Facility, filter: &Filter) -> bool {
    filter.country.takes(facility.country.as_ref())
        && filter.region.takes(facility.region.as_ref())
        && filter.city.takes(facility.city.as_ref())
}

/// The fewest workshops that meet everything together: all sets of one, then of two, and so on, each step
/// taking only workshops that meet the first requirement still open.
fn fewest<'a, 'b>(needs: &[Need<'_>], workshops: &'b [Declared<'a>]) -> Option<Vec<&'b Declared<'a>>> {
    (0..=needs.len().min(workshops.len())).find_map(|most| within(needs, workshops, most))
}

fn within<'a, 'b>(needs: &[Need<'_>], workshops: &'b [Declared<'a>], most: usize) -> Option<Vec<&'b Declared<'a>>> {
    let Some(open) = needs.first() else {
        return Some(Vec::new());
    };
    if most == 0 {
        return None;
    }
    workshops.iter().filter(|workshop| workshop.serves(open)).find_map(|workshop| {
        let rest: Vec<Need<'_>> = needs
            .iter()
            .filter(|need| !workshop.serves(need))
            .map(|need| Need { text: need.text, term: need.term.clone() })
            .collect();
        let mut found = within(&rest, workshops, most - 1)?;
        found.insert(0, workshop);
        Some(found)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn judge_json(json: &str) -> Verdict {
        judge(&serde_json::from_str(json).expect("a case"))
    }

    #[test]
    fn a_neighbour_and_a_general_word_do_not_serve_and_the_reason_says_so() {
        let verdict = judge_json(
            r#"{"id": "1", "requirements": ["laser cutting", "TIG"], "facilities":
                [{"name": "A", "processes": ["Vinyl cutter", "welding"]}]}"#,
        );
        assert!(!verdict.fits);
        let told: Vec<_> = verdict.reasons.iter().map(|m| (m.code, m.nearest.as_deref())).collect();
        assert_eq!(told, [(MissCode::Neighbour, Some("Vinyl cutter")), (MissCode::TooGeneral, Some("welding"))]);
    }

    #[test]
    fn several_workshops_together_and_no_more_than_needed() {
        let verdict = judge_json(
            r#"{"id": "2", "mode": "combination", "requirements": ["3DP", "LAS", "ASM"], "facilities":
                [{"name": "A", "processes": ["3D printing"]}, {"name": "B", "processes": ["Laser"]},
                 {"name": "C", "processes": ["FDM", "assembly"]}]}"#,
        );
        assert_eq!(verdict.workshops, ["C", "B"]);
        let verdict = judge_json(
            r#"{"id": "3", "mode": "combination", "requirements": ["3DP", "unknown art"], "facilities":
                [{"name": "A", "processes": ["3D printing"]}, {"name": "B"}]}"#,
        );
        let codes: Vec<_> = verdict.reasons.iter().map(|miss| miss.code).collect();
        assert_eq!(codes, [MissCode::UnknownWord, MissCode::DeclaresNothing, MissCode::DeclaresNothing]);
    }

    #[test]
    fn an_unknown_word_serves_itself_only() {
        let asks = |have: &str| {
            judge_json(&format!(
                r#"{{"id": "4", "requirements": ["Quantum lithography"], "facilities": [{{"processes": ["{have}"]}}]}}"#
            ))
            .fits
        };
        assert!(asks("quantum-lithography"));
        assert!(!asks("lithography") && !asks(""));
    }

    #[test]
    fn the_place_counts_and_nobody_is_nobody() {
        let verdict = judge_json(
            r#"{"id": "5", "requirements": [], "filter": {"country": ["Kenya", "UGANDA"], "city": "Kampala"},
                "facilities": [{"country": "uganda", "city": "Kampala"}]}"#,
        );
        assert!(verdict.fits);
        let verdict = judge_json(r#"{"id": "6", "requirements": ["sewing"]}"#);
        assert_eq!(verdict.reasons[0].code, MissCode::NoWorkshop);
    }
}
