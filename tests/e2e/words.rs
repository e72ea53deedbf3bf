//! Every word in every language: the same keys, and none that a page or an error asks for is missing.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use api::error::CODES;
use api::i18n::Lang;
use fluent_syntax::ast::Entry;
use fluent_syntax::parser;
use tests::db::Failure;

fn api_folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../api")
}

fn texts(folder: &Path, kinds: &[&str]) -> Result<Vec<(PathBuf, String)>, Failure> {
    let mut all = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            all.extend(texts(&path, kinds)?);
        } else if path.extension().and_then(|kind| kind.to_str()).is_some_and(|kind| kinds.contains(&kind)) {
            let text = fs::read_to_string(&path)?;
            all.push((path, text));
        }
    }
    Ok(all)
}

/// The keys of a language; a file that does not parse fails.
fn keys(lang: Lang) -> Result<BTreeSet<String>, Failure> {
    let mut keys = BTreeSet::new();
    for (path, text) in texts(&api_folder().join("locales").join(lang.code()), &["ftl"])? {
        let parsed = parser::parse(text.as_str()).map_err(|(_, errors)| format!("{}: {errors:?}", path.display()))?;
        for entry in parsed.body {
            if let Entry::Message(message) = entry {
                let key = message.id.name.to_owned();
                assert!(keys.insert(key.clone()), "{key} stands twice, the second time in {}", path.display());
            }
        }
    }
    Ok(keys)
}

/// The string literals that follow one of `marks`, up to the closing quote.
fn literals(text: &str, marks: &[&str]) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for mark in marks {
        for (place, _) in text.match_indices(mark) {
            if let Some((literal, _)) = text[place + mark.len()..].split_once('"') {
                found.insert(literal.to_owned());
            }
        }
    }
    found
}

fn is_key(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_".contains(&b))
}

#[test]
fn every_language_has_the_same_keys() -> Result<(), Failure> {
    let english = keys(Lang::En)?;
    assert!(english.len() > 50, "{}", english.len());
    for lang in Lang::ALL {
        let these = keys(*lang)?;
        let odd: Vec<_> = these.symmetric_difference(&english).collect();
        assert!(odd.is_empty(), "{lang} and English differ in {odd:?}");
    }
    Ok(())
}

#[test]
fn every_key_that_is_asked_for_is_there() -> Result<(), Failure> {
    let known = keys(Lang::En)?;
    let mut unknown = BTreeSet::new();
    let mut asked = texts(&api_folder().join("templates"), &["html"])?;
    asked.extend(texts(&api_folder().join("src"), &["rs"])?);
    for (path, text) in asked {
        for key in literals(&text, &[".t(\"", ".t1(\"", ".ta(\""]) {
            // `key` itself stands in the comments that explain all this.
            if is_key(&key) && key != "key" && !known.contains(&key) {
                unknown.insert(format!("{key} in {}", path.display()));
            }
        }
    }
    assert!(unknown.is_empty(), "{unknown:#?}");
    Ok(())
}

#[test]
fn every_error_has_its_words() -> Result<(), Failure> {
    let known = keys(Lang::En)?;
    let mut needed: BTreeSet<String> = CODES.iter().map(|(code, _)| format!("error-{code}")).collect();
    let mut sources = texts(&api_folder().join("src"), &["rs"])?;
    sources.extend(texts(&api_folder().join("../store/src"), &["rs"])?);
    for (_, text) in &sources {
        // What tests inside the files invent is no code of the product.
        let text = text.split("#[cfg(test)]").next().unwrap_or_default();
        let codes = literals(text, &["refused(\"", "Fault::new(\"", "Refused { code: \""]);
        needed.extend(codes.iter().map(|code| format!("error-{code}")));
        for line in text.lines().filter(|line| line.contains("FieldError::new(") || line.contains(".note(")) {
            // The code is the last argument: `…, "required")`.
            let last = line.split(", \"").skip(1).filter_map(|rest| rest.split_once("\")"));
            needed.extend(last.map(|(code, _)| code).filter(|code| is_key(code)).map(|code| format!("field-{code}")));
        }
    }
    let missing: Vec<_> = needed.difference(&known).collect();
    assert!(missing.is_empty(), "without words: {missing:#?}");
    Ok(())
}

#[test]
fn every_fault_of_a_file_has_its_words() -> Result<(), Failure> {
    let known = keys(Lang::En)?;
    let needed: BTreeSet<String> = designs::problem::CODES.iter().map(|code| format!("fault-{code}")).collect();
    let stated: BTreeSet<String> = known.into_iter().filter(|key| key.starts_with("fault-")).collect();
    assert_eq!(needed, stated);
    Ok(())
}

/// `note` gives no values, so the words of its codes must not ask for any.
#[test]
fn words_ask_for_no_value_that_nobody_gives() -> Result<(), Failure> {
    for (path, text) in texts(&api_folder().join("src"), &["rs"])? {
        for line in text.lines().filter(|line| line.contains(".note(")) {
            for (code, _) in line.split(", \"").skip(1).filter_map(|rest| rest.split_once("\")")) {
                let key = format!("field-{code}");
                for lang in Lang::ALL {
                    assert_ne!(lang.t(&key), key, "{lang}, {}", path.display());
                }
            }
        }
    }
    for (code, _) in CODES {
        let key = format!("error-{code}");
        assert!(Lang::ALL.iter().all(|lang| lang.t(&key) != key), "{key} asks for a value");
    }
    Ok(())
}

#[test]
fn no_words_are_left_over() -> Result<(), Failure> {
    let mut asked = texts(&api_folder().join("templates"), &["html"])?;
    asked.extend(texts(&api_folder().join("src"), &["rs"])?);
    let everything: String = asked.into_iter().map(|(_, text)| text).collect();
    // Keys that are put together at run time, as in format!("role-{}", …): what stands before the joint.
    let joined: BTreeSet<&str> = everything
        .split('"')
        .filter_map(|text| text.split_once("-{"))
        .map(|(prefix, _)| prefix)
        .filter(|p| is_key(p))
        .collect();
    let unused: Vec<_> = keys(Lang::En)?
        .into_iter()
        .filter(|key| !everything.contains(&format!("\"{key}\"")))
        .filter(|key| !joined.iter().any(|prefix| key.starts_with(&format!("{prefix}-"))))
        .collect();
    assert!(unused.is_empty(), "nobody asks for {unused:#?}");
    Ok(())
}
