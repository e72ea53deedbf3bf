// Turns the Natural Earth topology of `world-atlas` into the base map that Leaflet draws:
// one feature for the land and one for the borders between countries.
//
// The topology is stitched across the antimeridian and over the pole, but Leaflet's plane ends at
// ±180°. Each ring is therefore unrolled to continuous longitudes and cut into strips of one turn.
// Draw the land without a stroke: its edges along the cut are not coast.
//
// Usage: node scripts/basemap.mjs OUT.json

import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { feature, mesh } from "topojson-client";

const TURN = 360;
const DECIMALS = 2; // about 1 km, finer than the source

const atlas = createRequire(import.meta.url).resolve("world-atlas/countries-110m.json");
const topology = JSON.parse(readFileSync(atlas, "utf8"));

const round = ([lon, lat]) => [Number(lon.toFixed(DECIMALS)), Number(lat.toFixed(DECIMALS))];
const same = (a, b) => a !== undefined && a[0] === b[0] && a[1] === b[1];
const tidy = (points) =>
  points.map(round).filter((point, i, rounded) => !same(rounded[i - 1], point));

/** Longitudes without jumps: each point lies less than half a turn from the one before. */
function unroll(ring) {
  let previous = ring[0][0];
  return ring.map(([lon, lat]) => {
    previous = lon + TURN * Math.round((previous - lon) / TURN);
    return [previous, lat];
  });
}

/** A ring that goes round a pole does not close in the plane: close it along the pole. */
function closeOverPole(ring) {
  const [first, last] = [ring[0], ring.at(-1)];
  if (Math.abs(last[0] - first[0]) < TURN / 2) return ring;
  const pole = first[1] < 0 ? -90 : 90;
  return [...ring, [last[0], pole], [first[0], pole], first];
}

/** The part of a closed ring on one side of a meridian (Sutherland and Hodgman). */
function clip(ring, meridian, inside) {
  const kept = [];
  for (let i = 0; i + 1 < ring.length; i += 1) {
    const [a, b] = [ring[i], ring[i + 1]];
    if (inside(a[0])) kept.push(a);
    if (inside(a[0]) !== inside(b[0])) {
      const share = (meridian - a[0]) / (b[0] - a[0]);
      kept.push([meridian, a[1] + share * (b[1] - a[1])]);
    }
  }
  return kept.length > 0 ? [...kept, kept[0]] : kept;
}

function cutAtAntimeridian(ring) {
  const unrolled = closeOverPole(unroll(ring));
  const pieces = [];
  for (const turn of [-1, 0, 1]) {
    const [west, east] = [turn * TURN - 180, turn * TURN + 180];
    const strip = clip(clip(unrolled, west, (lon) => lon >= west), east, (lon) => lon <= east);
    const piece = tidy(strip.map(([lon, lat]) => [lon - turn * TURN, lat]));
    if (piece.length >= 4) pieces.push(piece);
  }
  return pieces;
}

/** Whether a point lies in a closed ring: a ray to the east crosses it an odd number of times. */
function contains(ring, [lon, lat]) {
  let odd = false;
  for (let i = 0; i + 1 < ring.length; i += 1) {
    const [a, b] = [ring[i], ring[i + 1]];
    if (a[1] > lat === b[1] > lat) continue;
    if (lon < a[0] + ((lat - a[1]) / (b[1] - a[1])) * (b[0] - a[0])) odd = !odd;
  }
  return odd;
}

function cutPolygon([outer, ...holes]) {
  const polygons = cutAtAntimeridian(outer).map((piece) => [piece]);
  for (const hole of holes.flatMap(cutAtAntimeridian)) {
    polygons.find(([piece]) => contains(piece, hole[0])).push(hole);
  }
  return polygons;
}

// `land` is a collection of one MultiPolygon.
const land = feature(topology, topology.objects.land)
  .features.flatMap(({ geometry }) => geometry.coordinates)
  .flatMap(cutPolygon);
const borders = mesh(topology, topology.objects.countries, (a, b) => a !== b)
  .coordinates.map(tidy)
  .filter((line) => line.length >= 2);

const shape = (kind, type, coordinates) => ({
  type: "Feature",
  properties: { kind },
  geometry: { type, coordinates },
});
const basemap = {
  type: "FeatureCollection",
  features: [shape("land", "MultiPolygon", land), shape("borders", "MultiLineString", borders)],
};
writeFileSync(process.argv[2], JSON.stringify(basemap));
