use super::*;
use crate::problem::Problem;
use proptest::prelude::*;

fn told(problems: &[Problem]) -> Vec<(&'static str, Option<usize>)> {
    problems.iter().map(|problem| (problem.code, problem.line)).collect()
}

fn yaml(text: &str) -> (Option<Table>, Vec<(&'static str, Option<usize>)>) {
    let (tree, problems) = Tree::from_yaml(text);
    (tree.map(|tree| tree.root), told(&problems))
}

fn json(text: &str) -> (Option<Table>, Vec<(&'static str, Option<usize>)>) {
    let (tree, problems) = Tree::from_json(text);
    (tree.map(|tree| tree.root), told(&problems))
}

#[test]
fn yaml_becomes_a_tree_with_lines() {
    let (tree, problems) = Tree::from_yaml(
        "title: A\nversion: 1.10\nmade: true\nempty:\nlist:\n  - one\n  - path: x\n    n: 2\nzip: 05738\nf: 0.5\n",
    );
    let tree = tree.expect("a tree");
    assert!(problems.is_empty());
    let wanted: Table = toml::from_str(
        "title = 'A'\nversion = '1.10'\nmade = true\nlist = ['one', {path = 'x', n = 2}]\nzip = '05738'\nf = 0.5",
    )
    .expect("TOML");
    assert_eq!(tree.root, wanted);
    assert_eq!(tree.empty, ["empty"]);
    assert_eq!((tree.line("list[1].n"), tree.line("list[1].missing"), tree.line("made")), (Some(8), Some(7), Some(3)));
}

#[test]
fn yaml_aliases_unfold_and_bombs_do_not() {
    let (tree, problems) = yaml("a: &x [1, 2]\nb: *x\nc: &t {k: 1}\nd: {<<: *t, l: 2}\n");
    let wanted: Table = toml::from_str("a = [1, 2]\nb = [1, 2]\nc = {k = 1}\nd = {k = 1, l = 2}").expect("TOML");
    assert_eq!((tree, problems), (Some(wanted), vec![]));
    let mut bomb = String::from("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    for level in 1..12 {
        let list = vec![format!("*a{}", level - 1); 10].join(", ");
        bomb.push_str(&format!("a{level}: &a{level} [{list}]\n"));
    }
    let (tree, problems) = yaml(&bomb);
    assert!(tree.is_none());
    assert!(matches!(problems[..], [("too_big", Some(5..=8))]), "{problems:?}");
    assert_eq!(yaml("a: &a [*a]\n").1[0].0, "alias");
}

#[test]
fn bad_yaml_is_told_with_its_line() {
    assert_eq!(yaml("a: 1\nb: x: y\n").1, [("syntax", Some(2))]);
    assert_eq!(yaml("").1, [("empty_document", Some(1))]);
    assert_eq!(yaml("# only a comment\n").1[0].0, "empty_document");
    assert_eq!(yaml("- a\n- b\n").1, [("not_a_table", Some(1))]);
    assert_eq!(yaml("a: 1\nb: 2\na: 3\n").1, [("duplicate_key", Some(3))]);
    assert_eq!(yaml("a: 1\n---\nb: 2\n").1, [("more_documents", Some(2))]);
    assert_eq!(yaml(&"[".repeat(100)).1[0].0, "too_deep");
    assert_eq!(yaml(&"[".repeat(10_000)).1[0].0, "syntax", "the scanner has its own limit");
    assert_eq!(yaml("? [a, b]\n: c\n").1[0].0, "key");
    assert_eq!(yaml("a: \"unfinished\n").1[0].0, "syntax");
}

#[test]
fn json_becomes_a_tree_with_lines() {
    let (tree, problems) = Tree::from_json("{\n \"a\": [1, 2.5, {\"b\": \"x\\u00e9\"}],\n \"n\": null, \"t\": true\n}");
    let tree = tree.expect("a tree");
    assert!(problems.is_empty());
    assert_eq!(tree.root, toml::from_str::<Table>("a = [1, 2.5, {b = 'xé'}]\nt = true").expect("TOML"));
    assert_eq!((tree.line("a[2].b"), tree.line("t"), tree.empty), (Some(2), Some(3), vec!["n".to_owned()]));
}

#[test]
fn bad_json_is_told_with_its_line() {
    assert_eq!(json("{\n\"a\": 1,\n").1, [("syntax", Some(3))]);
    assert_eq!(json("{\"a\": 1,\n\"a\": 2}").1, [("duplicate_key", Some(2))]);
    assert_eq!(json("  \n").1, [("empty_document", Some(1))]);
    assert_eq!(json("[]").1, [("not_a_table", Some(1))]);
    assert_eq!(json(&"[".repeat(10_000)).1[0].0, "too_deep");
    for bad in [
        "{\"a\": NaN}",
        "{\"a\": 01}",
        "{a: 1}",
        "{\"a\": 1} x",
        "{\"a\": \"\\q\"}",
        "{\"a\": tru}",
        "{\"a\"",
        "{\"a\\",
    ] {
        assert_eq!(json(bad).1[0].0, "syntax", "{bad}");
    }
}

#[test]
fn the_items_of_a_list_come_one_by_one_up_to_the_fault() {
    let read = |text: &str| {
        let mut lines = Vec::new();
        let problems = json_items(text, &["features", "elements"], |line, _| lines.push(line));
        (lines, told(&problems))
    };
    assert_eq!(read("[\n{\"a\": 1},\n{\"a\": 2}\n]"), (vec![2, 3], vec![]));
    assert_eq!(read("{\"type\": \"x\", \"features\": [{},\n{}]}"), (vec![1, 2], vec![]));
    assert_eq!(read("\n{\"name\": \"one\"}"), (vec![2], vec![]));
    assert_eq!(read("[{},\n{},\n{\"a\":"), (vec![1, 2], vec![("syntax", Some(3))]));
    assert_eq!(read("[]"), (vec![], vec![]));
}

proptest! {
    #[test]
    fn no_text_makes_a_reader_panic(text in "\\PC{0,80}") {
        Tree::from_yaml(&text);
        Tree::from_json(&text);
    }

    #[test]
    fn no_cut_text_makes_a_reader_panic(at in 0usize..60) {
        let whole = "{\"a\": [1, {\"b\": \"c\\u00e9\"}, null], \"d\": 1.5e3, \"e\": true}";
        Tree::from_json(&whole[..at.min(whole.len())]);
        Tree::from_yaml(&whole[..at.min(whole.len())]);
    }
}
