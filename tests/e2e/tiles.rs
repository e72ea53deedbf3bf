//! Vector tiles, counted together against the list, and what else a program that draws maps relies on.

use std::collections::{BTreeMap, BTreeSet};

use rand::SeedableRng;
use rand::rngs::StdRng;
use reqwest::Method;
use serde_json::Value;
use store::event::Actor;
use store::workshops::{self, Workshop};
use store::{Db, WorkshopId};
use tests::browser::Browser;
use tests::db::Failure;
use tests::in_world;
use tests::town::Town;

use crate::insights::fill;

/// Filters with what they narrow: nothing, a box of their own across tiles, a box across the antimeridian, a skill.
const FILTERS: [&str; 5] =
    ["", "bbox=30,-2,37,2", "bbox=170,-30,-160,0", "process=sewing", "old=1&country=KE&role=repair"];

/// A workshop on the corner of four tiles, two on the antimeridian, one beyond the square of the projection.
fn on_edges(db: &mut Db, like: &Workshop) -> store::Result<()> {
    for (slug, lat, lon) in
        [("corner", 0.0, 0.0), ("east-end", -17.0, 180.0), ("west-end", -17.0, -180.0), ("pole", 89.5, 45.0)]
    {
        let id = WorkshopId::new();
        workshops::create(db, Actor::SETUP, Workshop { id, slug: slug.to_owned(), lat, lon, ..like.clone() })?;
    }
    Ok(())
}

/// The fields of a protocol buffer: name, and number or bytes.
fn fields(mut bytes: &[u8]) -> Vec<(u64, u64, &[u8])> {
    let mut all = Vec::new();
    while !bytes.is_empty() {
        let key = number(&mut bytes);
        let value = number(&mut bytes);
        let length = if key & 7 == 2 { value as usize } else { 0 };
        let (own, rest) = bytes.split_at(length);
        all.push((key >> 3, value, own));
        bytes = rest;
    }
    all
}

fn number(bytes: &mut &[u8]) -> u64 {
    let length = bytes.iter().position(|byte| byte & 0x80 == 0).unwrap_or_default() + 1;
    let (own, rest) = bytes.split_at(length);
    *bytes = rest;
    own.iter().rev().fold(0, |number, byte| number << 7 | u64::from(byte & 0x7f))
}

/// How many workshops a tile shows, and the slugs of those that stand alone.
async fn read(visitor: &Browser, zoom: u8, (x, y): (u32, u32), filter: &str) -> Result<(u64, Vec<String>), Failure> {
    let request = visitor.request(Method::GET, &format!("/tiles/{zoom}/{x}/{y}.mvt?{filter}"));
    let answer = request.send().await?;
    if answer.status() == 204 {
        return Ok((0, Vec::new()));
    }
    assert_eq!(answer.status(), 200, "{zoom}/{x}/{y} {filter}");
    let tile = answer.bytes().await?;
    let layer = fields(fields(&tile).first().ok_or("a tile without a layer")?.2);
    let part = |name: u64| layer.iter().filter(move |field| field.0 == name).map(|field| field.2);
    let keys: Vec<&[u8]> = part(3).collect();
    let values: Vec<_> = part(4).map(|value| fields(value)[0]).collect();
    let (mut count, mut slugs) = (0, Vec::new());
    for feature in part(2).map(fields) {
        let (mut tags, mut said) = (feature[0].2, BTreeMap::new());
        while !tags.is_empty() {
            let (key, value) = (number(&mut tags), number(&mut tags));
            said.insert(keys[key as usize], values[value as usize]);
        }
        let here = said.get("count".as_bytes()).ok_or("a point without its count")?.1;
        count += here;
        match said.get("slug".as_bytes()) {
            Some(slug) => slugs.push(String::from_utf8(slug.2.to_vec())?),
            None => assert!(here > 1, "one workshop has no name at {zoom}/{x}/{y}"),
        }
    }
    Ok((count, slugs))
}

/// The column and row of a place, as the projection is usually written.
fn tile_of(zoom: u8, lat: f64, lon: f64) -> (u32, u32) {
    let across = f64::from(1_u32 << zoom);
    let lat = lat.clamp(-85.051_128_7, 85.051_128_7).to_radians();
    let x = (lon + 180.0) / 360.0 * across;
    let y = (1.0 - (lat.tan() + 1.0 / lat.cos()).ln() / std::f64::consts::PI) / 2.0 * across;
    let within = |at: f64| (at as u32).min((1 << zoom) - 1);
    (within(x), within(y))
}

in_world!(the_tiles_of_a_zoom_hold_each_workshop_of_a_filter_once, |world| async move {
    let town = Town::found(&world, "here").await?;
    let (like, network) = (town.workshop.clone(), town.network.id);
    let mut dice = StdRng::seed_from_u64(11);
    world
        .app
        .store
        .write(move |db| {
            fill(db, &like, network, &mut dice)?;
            on_edges(db, &like)
        })
        .await?;
    let visitor = world.visitor()?;
    for filter in FILTERS {
        let points = visitor.get(&format!("/map/points.json?zoom=18&{filter}")).await?.must_be(200).json()?;
        let all = points["points"].as_array().map(Vec::as_slice).unwrap_or_default();
        let total = points["total"].as_u64().unwrap_or_default();
        let places: Vec<(f64, f64)> = all.iter().filter_map(|point| point[0].as_f64().zip(point[1].as_f64())).collect();
        let listed: BTreeSet<&str> = all.iter().filter_map(|point| point[3].as_str()).collect();
        assert_eq!(listed.len() as u64, total, "each stands alone at the nearest zoom");
        assert!(total > 0, "{filter} finds nobody");
        for zoom in [0, 1, 4, 11, 16] {
            // The tiles in which they lie, or may lie: the list of points rounds places to a ten-thousandth of a degree.
            let corners = [(1e-4, 1e-4), (1e-4, -1e-4), (-1e-4, 1e-4), (-1e-4, -1e-4)];
            let around = |(lat, lon): &(f64, f64)| corners.map(|(up, on)| tile_of(zoom, lat + up, lon + on));
            let tiles: BTreeSet<(u32, u32)> = places.iter().flat_map(around).collect();
            let (mut count, mut named) = (0, BTreeSet::new());
            for at in tiles {
                let (here, slugs) = read(&visitor, zoom, at, filter).await?;
                count += here;
                for slug in slugs {
                    assert!(listed.contains(slug.as_str()), "{slug} is not of {filter}");
                    assert!(named.insert(slug.clone()), "{slug} stands in two tiles of zoom {zoom}");
                }
            }
            assert_eq!(count, total, "zoom {zoom} of {filter}");
            assert!(zoom < 16 || named.len() as u64 == total, "zoom {zoom} of {filter}");
        }
    }
});

in_world!(tiles_are_described_kept_and_refuse_what_cannot_be_meant, |world| async move {
    Town::found(&world, "here").await?;
    let visitor = world.visitor()?;
    let described: Value = visitor.get("/tiles.json?country=KE").await?.must_be(200).json()?;
    let address = described["tiles"][0].as_str().unwrap_or_default();
    assert!(address.ends_with("/tiles/{z}/{x}/{y}.mvt?country=KE"), "{address}");
    assert_eq!(described["vector_layers"][0]["id"], "workshops");
    visitor.get("/map?country=KE").await?.must_show("/tiles.json?country=KE");

    let path = "/tiles/0/0/0.mvt?country=KE";
    let answer = visitor.get(path).await?.must_be(200);
    assert_eq!(answer.header("access-control-allow-origin"), "*");
    assert_eq!(answer.header("cache-control"), "public, max-age=300");
    let asked_again = visitor.request(Method::GET, path).header("if-none-match", answer.header("etag"));
    visitor.send(asked_again).await?.must_be(304);
    visitor.get("/tiles/0/0/0.mvt?country=RW").await?.must_be(204);
    for wrong in ["/tiles/0/1/0.mvt", "/tiles/19/0/0.mvt", "/tiles/0/0/x.mvt"] {
        visitor.get(wrong).await?.must_be(404);
    }
    visitor.get("/tiles/0/0/0.mvt?countri=KE").await?.must_be(400);
});
