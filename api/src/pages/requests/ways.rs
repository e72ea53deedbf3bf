//! The map of a request as a picture: who makes for whom. The split beside it says the same in words.

use std::collections::BTreeMap;
use std::fmt::Write;

use actix_web::web;
use store::requests::Destination;

use super::{Known, read};
use crate::app::App;
use crate::auth::Anyone;
use crate::error::Fault;
use crate::gazetteer;
use crate::map::picture::{self, View};
use crate::web::Answer;

/// Pixels; drawn larger where there is room.
const SIZE: (f64, f64) = (480.0, 340.0);
/// Degrees of latitude in sight at the least: about forty kilometres.
const LEAST: f64 = 0.35;
/// Widest line, in pixels: what one workshop brings to one place, measured against the largest such part.
const WIDEST: f64 = 6.0;
/// Letters are about so wide and high, in pixels.
const LETTER: (f64, f64) = (7.4, 17.0);

const STYLES: &str = ".way{stroke:#8f3d1b;stroke-opacity:.55;stroke-linecap:round}.to{fill:#1f4a6b}text{font-size:14px}.far{font-size:12px}\
    @media(prefers-color-scheme:dark){.way{stroke:#eba57f}.to{fill:#a9cdea}}";

pub(super) async fn show(app: web::Data<App>, who: Anyone, slug: web::Path<String>) -> Answer {
    let known = read(&app, slug.into_inner(), who.0).await?;
    let svg = drawn(&known).ok_or(Fault::missing())?;
    Ok(picture::answer(svg, "private, no-cache"))
}

/// Where pieces go as far as a reader may know: to the public only about as exact as a town.
fn place_of(known: &Known, place: &Destination) -> (f64, f64) {
    let round = |degrees: f64| if known.is_full() { degrees } else { (degrees * 20.0).round() / 20.0 };
    (round(place.lat), round(place.lon))
}

fn drawn(known: &Known) -> Option<String> {
    let mut ways = Vec::new();
    for job in known.standing() {
        let Some(workshop) = known.workshops.get(&job.workshop_id) else { continue };
        for line in known.lines_of(job) {
            let Some(place) = known.places.iter().find(|place| place.id == line.destination_id) else { continue };
            ways.push(((workshop.public_lat, workshop.public_lon), place, line.quantity));
        }
    }
    let mut seen: Vec<(f64, f64)> = ways.iter().map(|(from, _, _)| *from).collect();
    seen.extend(known.places.iter().map(|place| place_of(known, place)));
    let view = View::around(&seen, LEAST, SIZE.0, SIZE.1)?;
    let largest = ways.iter().map(|(_, _, pieces)| *pieces).max()? as f64;

    let (mut lines, mut marks) = (String::new(), String::new());
    let mut makes: BTreeMap<(i64, i64), ()> = BTreeMap::new();
    for (from, place, pieces) in &ways {
        let ((x, y), (to_x, to_y)) = (view.at(*from), view.at(place_of(known, place)));
        let wide = (*pieces as f64 / largest * WIDEST).max(1.0);
        // Writing to a string does not fail.
        let _written =
            write!(lines, "<line class='way' x1='{x}' y1='{y}' x2='{to_x}' y2='{to_y}' stroke-width='{wide:.1}'/>");
        if makes.insert(((x * 10.0) as i64, (y * 10.0) as i64), ()).is_none() {
            let _written = write!(marks, "<circle class='mark' cx='{x}' cy='{y}' r='4.5'/>");
        }
    }
    let mut words = Words::default();
    for place in &known.places {
        let (x, y) = view.at(place_of(known, place));
        let _written = write!(marks, "<rect class='to' x='{}' y='{}' width='12' height='12'/>", x - 6.0, y - 6.0);
        words.write((x, y), &place.label, "");
    }
    let mut towns: Vec<_> = gazetteer::towns().filter(|town| view.shows((town.lat, town.lon))).collect();
    towns.sort_by_key(|town| town.rank);
    for town in towns.into_iter().take(12) {
        words.write(view.at((town.lat, town.lon)), town.name, "far");
    }
    Some(view.picture(STYLES, &format!("{lines}{marks}{}", words.svg)))
}

/// Words on the picture that do not cover each other: what finds no room stands in the list only.
#[derive(Default)]
struct Words {
    svg: String,
    taken: Vec<[f64; 4]>,
}

impl Words {
    fn write(&mut self, (x, y): (f64, f64), text: &str, class: &str) {
        let text: String = text.chars().take(28).collect();
        let wide = text.chars().count() as f64 * LETTER.0;
        let starts = [(x + 9.0, "start", x + 9.0), (x - 9.0, "end", x - 9.0 - wide)];
        for (at, anchor, left) in starts {
            let own = [left, y - LETTER.1 / 2.0, left + wide, y + LETTER.1 / 2.0];
            let inside = own[0] >= 0.0 && own[2] <= SIZE.0 && own[1] >= 0.0 && own[3] <= SIZE.1;
            let free = self.taken.iter().all(|o| own[2] < o[0] || o[2] < own[0] || own[3] < o[1] || o[3] < own[1]);
            if inside && free {
                let text = picture::escaped(&text);
                // Writing to a string does not fail.
                let _written = write!(
                    self.svg,
                    "<text class='{class}' x='{at}' y='{}' text-anchor='{anchor}'>{text}</text>",
                    y + 5.0
                );
                self.taken.push(own);
                return;
            }
        }
    }
}
