//! The same small maps as pixels, for programs that show a preview of a page and read no SVG.
//!
//! Three flat colours and no words, so that the picture is the same in every language and a few kilobytes as PNG.

use std::io::Cursor;

use geo::{BoundingRect, LineString};
use image::{ImageFormat, Rgb, RgbImage};

use super::picture::{View, land};

const SEA: Rgb<u8> = Rgb([0xdf, 0xe7, 0xe8]);
const LAND: Rgb<u8> = Rgb([0xf4, 0xee, 0xe3]);
const MARK: Rgb<u8> = Rgb([0x8f, 0x3d, 0x1b]);

/// The land in sight with a dot at each place (latitude, longitude) of so many pixels across, as PNG.
pub fn png(view: &View, places: &[(f64, f64)], dot: i64) -> image::ImageResult<Vec<u8>> {
    let (width, height) = view.size();
    let mut picture = RgbImage::from_pixel(width as u32, height as u32, SEA);
    for polygon in &land().0 {
        let shown = polygon.bounding_rect().is_some_and(|bounds| view.meets(&bounds));
        if shown {
            let rings: Vec<&LineString<f64>> = [polygon.exterior()].into_iter().chain(polygon.interiors()).collect();
            fill(&mut picture, view, &rings);
        }
    }
    for place in places.iter().filter(|place| view.shows(**place)) {
        disc(&mut picture, view.at(*place), dot);
    }
    let mut bytes = Cursor::new(Vec::new());
    picture.write_to(&mut bytes, ImageFormat::Png)?;
    Ok(bytes.into_inner())
}

/// Paints what lies inside of an odd number of rings, line by line through the middle of the pixels.
fn fill(picture: &mut RgbImage, view: &View, rings: &[&LineString<f64>]) {
    let rings: Vec<Vec<(f64, f64)>> =
        rings.iter().map(|ring| ring.coords().map(|point| view.at((point.y, point.x))).collect()).collect();
    let (width, height) = picture.dimensions();
    for row in 0..height {
        let y = f64::from(row) + 0.5;
        let mut crossings: Vec<f64> = rings
            .iter()
            .flat_map(|ring| ring.windows(2))
            .filter(|edge| (edge[0].1 <= y) != (edge[1].1 <= y))
            .map(|edge| edge[0].0 + (y - edge[0].1) / (edge[1].1 - edge[0].1) * (edge[1].0 - edge[0].0))
            .collect();
        crossings.sort_by(f64::total_cmp);
        for inside in crossings.chunks_exact(2) {
            let from = inside[0].round().clamp(0.0, f64::from(width)) as u32;
            let to = inside[1].round().clamp(0.0, f64::from(width)) as u32;
            (from..to).for_each(|x| picture.put_pixel(x, row, LAND));
        }
    }
}

fn disc(picture: &mut RgbImage, (x, y): (f64, f64), across: i64) {
    let (x, y, radius) = (x.round() as i64, y.round() as i64, across / 2);
    for dy in -radius..=radius {
        for dx in -radius..=radius {
            let is_inside = dx * dx + dy * dy <= radius * radius;
            let place = (u32::try_from(x + dx), u32::try_from(y + dy));
            if let ((Ok(px), Ok(py)), true) = (place, is_inside)
                && let Some(pixel) = picture.get_pixel_mut_checked(px, py)
            {
                *pixel = MARK;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn land_sea_and_marks_stand_where_they_are() -> image::ImageResult<()> {
        let view = View::of(-20.0, -36.0, 60.0, 6.0, 800.0);
        let bytes = png(&view, &[(-1.3, 36.8)], 9)?;
        assert!(bytes.len() < 20_000, "{}", bytes.len());
        let picture = image::load_from_memory(&bytes)?.to_rgb8();
        let pixel = |place| {
            let (x, y) = view.at(place);
            *picture.get_pixel(x as u32, y as u32)
        };
        assert_eq!(pixel((-1.3, 36.8)), MARK, "Nairobi is marked");
        assert_eq!(pixel((-5.0, 23.0)), LAND, "the Congo basin is land");
        assert_eq!(pixel((-25.0, -10.0)), SEA, "the Atlantic is sea");
        Ok(())
    }
}
