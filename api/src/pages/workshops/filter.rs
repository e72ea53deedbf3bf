//! The filter of map and directory: read from the address, shown as a form, its faults said in words.

use actix_web::{HttpRequest, web};
use designs::Diagnostic;
use designs::query::{Query, Role};
use designs::vocabulary;

use crate::error::{Fault, Result};
use crate::gazetteer;
use crate::map::Index;
use crate::web::Page;

/// Parts of the address that are not the filter's.
const OTHERS: [&str; 2] = ["lang", "zoom"];

/// A filter, as the form shows it.
pub struct Filter {
    /// What is asked.
    pub query: Query,
    /// What in the address could not be meant.
    pub faults: Vec<Wrong>,
    /// Choices of country, process, role and level: value, label, chosen.
    pub countries: Vec<Choice>,
    /// Processes that somebody offers.
    pub processes: Vec<Choice>,
    /// Circular roles.
    pub roles: Vec<Choice>,
    /// Least verification.
    pub levels: Vec<Choice>,
    /// What else is asked, kept in the form.
    pub kept: Vec<(&'static str, String)>,
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
    let pairs = web::Query::<Vec<(String, String)>>::from_query(req.query_string())
        .map_err(|_| Fault::new("bad_request"))?
        .into_inner();
    Ok(pairs.into_iter().filter(|(key, value)| !OTHERS.contains(&key.as_str()) && !value.is_empty()).collect())
}

impl Filter {
    /// The filter of an address, with choices from what there is.
    pub fn of(page: &Page, req: &HttpRequest, index: &Index) -> Result<Self> {
        let (query, faults) = Query::parse(&pairs(req)?);
        let lang = page.lang.code();
        let named = |id: &str| vocabulary::name(id, lang).to_owned();
        let faults = faults.iter().map(|fault| wrong(page, fault)).collect();
        let mut countries: Vec<(String, String)> =
            index.countries().into_iter().map(|c| (c.to_owned(), gazetteer::country_name(c).to_owned())).collect();
        countries.sort_by(|a, b| a.1.cmp(&b.1));
        let mut processes: Vec<(String, String)> =
            index.processes().into_iter().map(|id| (id.to_owned(), named(id))).collect();
        processes.sort_by(|a, b| a.1.cmp(&b.1));
        let roles = Role::ALL.iter().map(|role| (role.code().to_owned(), page.t(&format!("circle-{}", role.code()))));
        let levels = (1..=5).map(|level| (level.to_string(), super::view::verified(page, level)));
        let role_codes: Vec<&str> = query.roles.iter().map(|role| role.code()).collect();
        let level = if query.verified > 0 { query.verified.to_string() } else { String::new() };
        let shown = ["q", "country", "process", "role", "verified", "after", "bbox"];
        Ok(Self {
            countries: choices(countries, &query.countries.join(","), gazetteer::country_name),
            processes: choices(processes, &query.processes.join(","), |id| vocabulary::name(id, lang)),
            roles: choices(roles.collect(), &role_codes.join(","), |code| code),
            levels: choices(levels.collect(), &level, |level| level),
            kept: query.to_pairs().into_iter().filter(|(key, _)| !shown.contains(key)).collect(),
            faults,
            query,
        })
    }

    /// The same filter from the beginning of the list.
    pub fn from_start(&self) -> Query {
        Query { after: String::new(), ..self.query.clone() }
    }

    /// Whether anything is asked.
    pub fn is_set(&self) -> bool {
        !self.from_start().to_pairs().is_empty()
    }
}

/// The choices with the chosen one marked; several chosen at once, as an address may, become one more choice.
fn choices<'a>(known: Vec<(String, String)>, chosen: &'a str, name: impl Fn(&'a str) -> &'a str) -> Vec<Choice> {
    let is_known = chosen.is_empty() || known.iter().any(|(value, _)| value == chosen);
    let mut all: Vec<Choice> =
        known.into_iter().map(|(value, label)| (value.clone(), label, value == chosen)).collect();
    if !is_known {
        let label = chosen.split(',').map(name).collect::<Vec<_>>().join(", ");
        all.insert(0, (chosen.to_owned(), label, true));
    }
    all
}

fn wrong(page: &Page, fault: &Diagnostic) -> Wrong {
    let text = page.t1(&format!("filter-{}", fault.code), "filter", fault.path.clone());
    let instead = fault.suggestions.iter().map(|word| {
        let name = vocabulary::name(word, page.lang.code()).to_owned();
        (format!("{}?{}={word}", page.path, fault.path), name)
    });
    Wrong { text, instead: if fault.code == "unknown_filter" { Vec::new() } else { instead.collect() } }
}
