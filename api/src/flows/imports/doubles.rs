//! Finding a workshop that a record may already be: the same page, the same domain near by, or close with a like name.

use std::collections::HashMap;

use designs::okw::similar::{NEAR_M, Name, domain, metres};
use store::WorkshopId;
use store::imports::Neighbour;

/// Degrees of a cell: a little more than [`NEAR_M`].
const CELL: f64 = 0.002;
/// Workshops of one domain farther apart than this are a chain, in metres.
const CHAIN_M: f64 = 100_000.0;

struct Known {
    id: WorkshopId,
    name: Name,
    place: (f64, f64),
}

/// All workshops, ready to be compared with many records.
#[derive(Default)]
pub(super) struct Doubles {
    all: Vec<Known>,
    cells: HashMap<(i32, i32), Vec<usize>>,
    pages: HashMap<String, usize>,
    domains: HashMap<String, usize>,
}

impl Doubles {
    pub fn new(workshops: Vec<Neighbour>, pages: Vec<(String, WorkshopId)>) -> Self {
        let mut out = Self::default();
        let mut of_workshop: HashMap<WorkshopId, Vec<String>> = HashMap::new();
        pages.into_iter().for_each(|(page, id)| of_workshop.entry(id).or_default().push(page));
        for workshop in workshops {
            let pages = of_workshop.remove(&workshop.id).unwrap_or_default();
            out.add(workshop.id, &workshop.name, (workshop.lat, workshop.lon), pages.iter().map(String::as_str));
        }
        out
    }

    /// Adds a workshop, which later records may be.
    pub fn add<'a>(&mut self, id: WorkshopId, name: &str, place: (f64, f64), pages: impl Iterator<Item = &'a str>) {
        let at = self.all.len();
        self.all.push(Known { id, name: Name::new(name), place });
        self.cells.entry(cell(place)).or_default().push(at);
        for page in pages {
            self.pages.entry(page.to_owned()).or_insert(at);
            if let Some(domain) = domain(page) {
                self.domains.entry(domain).or_insert(at);
            }
        }
    }

    /// The workshop that a record may be, and why: `page`, `domain` or `near`.
    pub fn find(&self, name: &str, place: (f64, f64), page: Option<&str>) -> Option<(WorkshopId, &'static str)> {
        let known = |at: &usize| &self.all[*at];
        if let Some(same) = page.and_then(|page| self.pages.get(page)) {
            return Some((known(same).id, "page"));
        }
        let by_domain = page.and_then(domain).and_then(|domain| self.domains.get(&domain)).map(known);
        if let Some(same) = by_domain.filter(|known| metres(known.place, place) < CHAIN_M) {
            return Some((same.id, "domain"));
        }
        let name = Name::new(name);
        let (row, column) = cell(place);
        let wide = (1.0 / place.0.to_radians().cos().abs().max(0.1)).ceil() as i32;
        let cells = (-1..=1).flat_map(|dy| (-wide..=wide).map(move |dx| (row + dy, column + dx)));
        let near = cells.filter_map(|cell| self.cells.get(&cell)).flatten().map(known);
        let like = near.filter(|known| metres(known.place, place) < NEAR_M && known.name.is_like(&name));
        like.min_by(|a, b| metres(a.place, place).total_cmp(&metres(b.place, place))).map(|known| (known.id, "near"))
    }
}

fn cell((lat, lon): (f64, f64)) -> (i32, i32) {
    ((lat / CELL).floor() as i32, (lon / CELL).floor() as i32)
}
