//! Where a record is: its country as a code, its town, its time zone, and whether all that agrees.

use std::collections::HashMap;
use std::sync::LazyLock;

use designs::okw::Facility;
use designs::problem::Problem;
use designs::text::fold;

use crate::gazetteer::{self, Town};

/// A stated country is believed when a town of it is this near.
const BORDER_KM: f64 = 150.0;

/// A place with everything a workshop needs of it.
pub(super) struct Spot {
    pub lat: f64,
    pub lon: f64,
    pub town: String,
    pub country: String,
    pub time_zone: &'static str,
    pub problems: Vec<Problem>,
}

/// Towns by whole degrees, since a file has many records and the list of towns is long.
static GRID: LazyLock<HashMap<(i32, i32), Vec<Town>>> = LazyLock::new(|| {
    let mut grid: HashMap<(i32, i32), Vec<Town>> = HashMap::new();
    gazetteer::towns().for_each(|town| grid.entry(cell(town.lat, town.lon)).or_default().push(town));
    grid
});

/// Towns of a country by folded name.
static NAMES: LazyLock<HashMap<(String, &'static str), Town>> = LazyLock::new(|| {
    let mut names = HashMap::new();
    // Within a country the largest come first and keep their name.
    for town in gazetteer::towns() {
        names.entry((fold(town.name), town.country)).or_insert(town);
    }
    names
});

fn cell(lat: f64, lon: f64) -> (i32, i32) {
    (lat.floor() as i32, lon.floor() as i32)
}

/// The nearest town that a test accepts, within about two degrees.
fn nearest(lat: f64, lon: f64, accept: impl Fn(&Town) -> bool) -> Option<(Town, f64)> {
    let (row, column) = cell(lat, lon);
    let cells = (-2..=2).flat_map(|dy| (-3..=3).map(move |dx| (row + dy, (column + dx + 180).rem_euclid(360) - 180)));
    let towns = cells.filter_map(|cell| GRID.get(&cell)).flatten().filter(|town| accept(town));
    towns.map(|town| (*town, town.km_to(lat, lon))).min_by(|a, b| a.1.total_cmp(&b.1))
}

/// Where a record is, or why nobody can tell.
pub(super) fn spot(facility: &Facility) -> Result<Spot, Problem> {
    let stated = gazetteer::country_code(&facility.country);
    let mut problems = Vec::new();
    let Some((lat, lon)) = facility.place else {
        let named = stated.and_then(|country| NAMES.get(&(fold(&facility.town), country)));
        let Some(town) = named else {
            let message = "The record has no place, and its town is not known.";
            return Err(Problem::error("no_place", "location", message).at(facility.line));
        };
        let message = format!("No place is given; the middle of {} is taken.", town.name);
        problems.push(Problem::info("town_place", "location", message).at(facility.line));
        return Ok(Spot {
            lat: town.lat,
            lon: town.lon,
            town: facility.town.clone(),
            country: town.country.to_owned(),
            time_zone: town.time_zone,
            problems,
        });
    };
    let by_place = nearest(lat, lon, |_| true).or_else(|| gazetteer::nearest(lat, lon));
    if let Some(country) = stated {
        let near = |lat, lon| nearest(lat, lon, |town| town.country == country).is_some_and(|(_, km)| km < BORDER_KM);
        let is_elsewhere = by_place.is_some_and(|(town, km)| town.country != country && km < BORDER_KM);
        if is_elsewhere && !near(lat, lon) {
            if (-90.0..=90.0).contains(&lon) && near(lon, lat) {
                let message =
                    "The place is in another country, but would be right with latitude and longitude swapped.";
                return Err(Problem::error("swapped", "location", message).at(facility.line));
            }
            let message = format!("The place is not in {}, which the record states.", gazetteer::country_name(country));
            problems.push(Problem::warning("other_country", "location", message).at(facility.line));
        }
    }
    let (town, country, time_zone) = match by_place {
        Some((town, _)) => (town.name, town.country, town.time_zone),
        None => ("", "", "UTC"),
    };
    let country = stated.unwrap_or(country);
    if country.is_empty() {
        let message = "Nobody can tell in which country this is.";
        return Err(Problem::error("no_country", "location.address.country", message).at(facility.line));
    }
    let town = if facility.town.is_empty() { town.to_owned() } else { facility.town.clone() };
    Ok(Spot { lat, lon, town, country: country.to_owned(), time_zone, problems })
}

/// The currency in which a workshop of this country will most likely name prices; its owner can say another.
pub fn currency(country: &str) -> &'static str {
    match country {
        "AT" | "BE" | "CY" | "DE" | "EE" | "ES" | "FI" | "FR" | "GR" | "HR" | "IE" | "IT" | "LT" | "LU" | "LV"
        | "MT" | "NL" | "PT" | "SI" | "SK" => "EUR",
        "BD" => "BDT",
        "CD" => "CDF",
        "ET" => "ETB",
        "GB" => "GBP",
        "GH" => "GHS",
        "IN" => "INR",
        "KE" => "KES",
        "LK" => "LKR",
        "NG" => "NGN",
        "NP" => "NPR",
        "PK" => "PKR",
        "RW" => "RWF",
        "TZ" => "TZS",
        "UG" => "UGX",
        "ZA" => "ZAR",
        "ZM" => "ZMW",
        "CM" | "CF" | "CG" | "GA" | "GQ" | "TD" => "XAF",
        "BF" | "BJ" | "CI" | "GW" | "ML" | "NE" | "SN" | "TG" => "XOF",
        _ => "USD",
    }
}
