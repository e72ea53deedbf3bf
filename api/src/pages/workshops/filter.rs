//! The filter of map and directory: read from the address, shown as a form, its faults said in words.

use actix_web::HttpRequest;
use designs::Diagnostic;
use designs::query::{Door, Kind, Query, Role};
use designs::vocabulary::{self, CapacityUnit};

use crate::app::App;
use crate::error::Result;
use crate::languages;
use crate::map::{Asked, pairs_of};
use crate::web::{Page, see_other};

/// A filter, as the form shows it.
pub struct Filter {
    /// What is asked.
    pub query: Query,
    /// What in the address could not be meant.
    pub faults: Vec<Wrong>,
    /// The fields that are always in sight.
    pub first: Vec<Field>,
    /// The fields behind "more".
    pub more: Vec<Field>,
    /// Whether one of those is set.
    pub more_is_set: bool,
    /// What else is asked, kept in the form.
    pub kept: Vec<(&'static str, String)>,
}

/// One field of the form.
pub struct Field {
    /// Its name in the address.
    pub name: &'static str,
    /// What it is called.
    pub label: String,
    /// What to write there, in few words.
    pub hint: String,
    /// What stands in it.
    pub value: String,
    /// `text`, `search`, `number` or `date`; `select` has choices.
    pub kind: &'static str,
    /// The choices of a select.
    pub choices: Vec<Choice>,
}

/// One choice of a select: value, label, chosen.
pub type Choice = (String, String, bool);

/// A fault of the address with what could be meant.
pub struct Wrong {
    /// What is wrong.
    pub text: String,
    /// Address and name of what could be meant.
    pub instead: Vec<(String, String)>,
}

/// The decoded pairs of the address that belong to the filter.
pub fn pairs(req: &HttpRequest) -> Result<Vec<(String, String)>> {
    pairs_of(req.query_string())
}

/// The filter of an address.
pub async fn asked(app: &App, req: &HttpRequest) -> Result<Asked> {
    Asked::of(app, &pairs(req)?).await
}

/// Where a form leads that was sent with empty fields: the same address in its one short form.
pub fn shortened(page: &Page, req: &HttpRequest, asked: &Asked) -> Option<actix_web::HttpResponse> {
    let is_form = req.query_string().split('&').any(|pair| pair.ends_with('='));
    let address = asked.query.to_query_string();
    (is_form && asked.faults.is_empty())
        .then(|| see_other(&if address.is_empty() { page.path.clone() } else { format!("{}?{address}", page.path) }))
}

impl Filter {
    /// The form for a filter, with choices from what there is; `designs`: slug and title of each.
    pub fn of(page: &Page, asked: &Asked, designs: Vec<(String, String)>) -> Self {
        let (query, index, lang) = (&asked.query, &asked.index, page.lang.code());
        let terms = index.terms();
        let words =
            |ids: Vec<&str>| by_name(ids.into_iter().map(|id| (id.to_owned(), vocabulary::name(id, lang).to_owned())));
        let codes = |prefix: &str, all: &[&str]| -> Vec<(String, String)> {
            all.iter().map(|code| ((*code).to_owned(), page.t(&format!("{prefix}-{code}")))).collect()
        };
        let countries = by_name(terms.countries.iter().map(|c| (c.clone(), page.country(c).to_owned())));
        let levels = (1..=5_u8).map(|level| (level.to_string(), super::view::verified(page, level))).collect();
        let pairs = query.to_pairs();
        let value =
            |name: &str| pairs.iter().find(|(key, _)| *key == name).map(|(_, value)| value.clone()).unwrap_or_default();
        let select = |name: &'static str, known: Vec<(String, String)>| {
            let chosen = value(name);
            let choices = choices(known, &chosen, |term| vocabulary::name(term, lang).to_owned());
            Field {
                name,
                label: page.t(&format!("filter-by-{name}")),
                hint: String::new(),
                value: chosen,
                kind: "select",
                choices,
            }
        };
        let input = |name: &'static str, kind: &'static str| {
            let key = format!("filter-hint-{name}");
            let hint = page.t(&key);
            let hint = if hint == key { String::new() } else { hint };
            Field {
                name,
                label: page.t(&format!("filter-by-{name}")),
                hint,
                value: value(name),
                kind,
                choices: Vec::new(),
            }
        };
        let certificates = terms.certificates.iter().map(|name| (name.clone(), name.clone())).collect();
        let first = vec![
            input("q", "search"),
            select("process", words(index.processes())),
            select("country", countries),
            select("design", designs),
        ];
        let more = vec![
            select("role", codes("circle", &Role::ALL.map(Role::code))),
            select("verified", levels),
            input("since", "date"),
            input("region", "text"),
            select("material", words(index.materials())),
            input("machine", "text"),
            input("product", "text"),
            input("size", "text"),
            select("unit", codes("unit-name", &CapacityUnit::ALL.map(CapacityUnit::code))),
            input("capacity", "number"),
            input("capacity_to", "number"),
            input("batch_to", "number"),
            select("certificate", certificates),
            select("kind", codes("filter-kind", &Kind::ALL.map(Kind::code))),
            select("access", codes("door", &Door::ALL.map(Door::code))),
            select(
                "language",
                by_name(terms.languages.iter().map(|code| (code.clone(), languages::name(code).to_owned()))),
            ),
            input("pieces", "number"),
            input("by", "date"),
        ];
        let shown = |key: &str| {
            ["after", "bbox", "old"].contains(&key) || first.iter().chain(&more).any(|field| field.name == key)
        };
        Self {
            kept: pairs.iter().filter(|(key, _)| !shown(key)).cloned().collect(),
            faults: asked.faults.iter().map(|fault| wrong(page, query, fault)).collect(),
            more_is_set: query.old || more.iter().any(|field| !field.value.is_empty()),
            query: query.clone(),
            first,
            more,
        }
    }

    /// The same filter from the beginning of the list.
    pub fn from_start(&self) -> Query {
        Query { after: String::new(), ..self.query.clone() }
    }

    /// What is asked, in words: name and value of each part.
    pub fn in_words(&self, page: &Page) -> Vec<(String, String)> {
        let fields = self.first.iter().chain(&self.more).filter(|field| !field.value.is_empty());
        let said = fields.map(|field| {
            let chosen = field.choices.iter().find(|(_, _, chosen)| *chosen);
            (field.label.clone(), chosen.map_or_else(|| field.value.clone(), |(_, label, _)| label.clone()))
        });
        let kept = self.kept.iter().map(|(name, value)| (page.t(&format!("filter-by-{name}")), value.clone()));
        let sight = self.query.bbox.iter().map(|_| (page.t("filter-by-bbox"), page.t("filter-in-sight")));
        said.chain(kept).chain(sight).collect()
    }

    /// Whether anything is asked.
    pub fn is_set(&self) -> bool {
        !self.from_start().to_pairs().is_empty()
    }
}

/// The choices with the chosen one marked; several chosen at once, as an address may, become one more choice.
fn choices(known: Vec<(String, String)>, chosen: &str, name: impl Fn(&str) -> String) -> Vec<Choice> {
    let is_known = chosen.is_empty() || known.iter().any(|(value, _)| value == chosen);
    let label_of = |term: &str| {
        known.iter().find(|(value, _)| value == term).map_or_else(|| name(term), |(_, label)| label.clone())
    };
    let several = (!is_known).then(|| {
        let labels: Vec<String> = chosen.split(',').map(label_of).collect();
        (chosen.to_owned(), labels.join(", "), true)
    });
    several
        .into_iter()
        .chain(known.iter().map(|(value, label)| (value.clone(), label.clone(), value == chosen)))
        .collect()
}

fn by_name(choices: impl Iterator<Item = (String, String)>) -> Vec<(String, String)> {
    let mut choices: Vec<_> = choices.collect();
    choices.sort_by(|a, b| a.1.cmp(&b.1));
    choices
}

fn wrong(page: &Page, query: &Query, fault: &Diagnostic) -> Wrong {
    let text = page.t1(&format!("filter-{}", fault.code), "filter", fault.path.clone());
    let instead = fault.suggestions.iter().map(|word| {
        // The rest of the filter stays as it was.
        let mut pairs = query.to_pairs();
        pairs.retain(|(key, _)| *key != fault.path && *key != "after");
        let mut address = form_urlencoded::Serializer::new(String::new());
        address.extend_pairs(pairs).append_pair(&fault.path, word);
        let name = if fault.path == "country" { page.country(word) } else { vocabulary::name(word, page.lang.code()) };
        (format!("{}?{}", page.path, address.finish()), name.to_owned())
    });
    Wrong { text, instead: if fault.code == "unknown_filter" { Vec::new() } else { instead.collect() } }
}
