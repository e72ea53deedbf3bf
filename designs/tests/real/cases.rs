//! The capability cases of other projects, yes and no counted apart.

use std::collections::BTreeMap;

use designs::cases::{Cases, judge};

use crate::{Outcome, shared};

#[test]
fn every_expected_answer_is_given() -> Outcome {
    let Some(path) = shared("cases::every_expected_answer_is_given", "matching/capability_cases.json")? else {
        return Ok(());
    };
    let file: Cases = serde_json::from_str(&std::fs::read_to_string(path)?)?;
    let mut wrong: BTreeMap<(&str, bool), Vec<String>> = BTreeMap::new();
    for case in &file.cases {
        let (Some(expected), Some(basis)) = (case.expected_match, case.label_basis.as_deref()) else {
            continue;
        };
        let verdict = judge(case);
        if verdict.fits != expected {
            wrong.entry((basis, expected)).or_default().push(format!("{} {:?}", case.id, case.requirements));
        }
        assert_eq!(verdict.fits, verdict.reasons.is_empty(), "{}: a no has reasons and a yes none", case.id);
    }
    // Wishes of that project's rules that this vocabulary holds to be wrong: the general does not serve the special,
    // and neither plastic nor placing parts on a board is what was asked for.
    let wishes = wrong.remove(&("ohm_rule", true)).unwrap_or_default();
    assert!(wrong.is_empty(), "{wrong:#?}");
    let wishes: Vec<_> = wishes.iter().filter_map(|wish| wish.split_once(' ')).map(|(id, _)| id).collect();
    assert_eq!(wishes, ["ohm-071", "ohm-077", "ohm-091", "ohm-093", "ohm-095"]);
    Ok(())
}
