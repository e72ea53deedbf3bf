#!/usr/bin/env python3
"""Checks the demo data against the vocabulary, the design library and plain sense; exit 1 with every fault listed.

usage: check_demo.py      (Python 3.11 or later, nothing else)
"""
import json
import math
import re
import sys
import tomllib
from collections import Counter
from datetime import date
from pathlib import Path

sys.dont_write_bytecode = True

from places import COUNTRIES, TOWNS  # noqa: E402

HERE = Path(__file__).resolve().parent
DESIGNS = HERE.parent.parent / "designs"
DRILL_TOWNS = {"Nairobi", "Thika", "Machakos", "Nakuru", "Kisumu", "Eldoret", "Kericho", "Kakamega", "Nyeri", "Meru",
               "Kitui", "Mombasa", "Malindi", "Garissa"}
DAYS = "mon tue wed thu fri sat sun".split()
ROLES = {"design", "make", "repair", "recycle", "materials"}
LANGUAGES = {"en", "sw", "fr", "hi", "bn"}
STATES = {"draft", "submitted", "needs_changes", "rejected", "posted", "offers_out", "committed", "in_production",
          "late_risk", "short", "delivered", "closed", "cancelled"}
DECLINES = {"no_capacity", "no_material", "date", "not_manufacturable", "machine_down", "price", "not_our_work", "safety"}
BEFORE_POSTING = {"draft", "submitted", "needs_changes", "rejected"}
# Dollars for one unit of capacity: wide enough for a potter's hour and a milling machine's.
SANE_USD = {"hours": (0.4, 25), "kg": (0.02, 6), "m2": (0.05, 9), "pieces": (3, 40)}

faults = []


def expect(held, text):
    if not held:
        faults.append(text)


def load(name):
    return json.loads((HERE / name).read_text())


def km(a, b):
    (lat1, lon1), (lat2, lon2) = (map(math.radians, p) for p in (a, b))
    h = math.sin((lat2 - lat1) / 2) ** 2 + math.cos(lat1) * math.cos(lat2) * math.sin((lon2 - lon1) / 2) ** 2
    return 2 * 6371.0088 * math.asin(math.sqrt(h))


def vocabulary():
    processes = tomllib.loads((DESIGNS / "vocabulary/processes.toml").read_text())["process"]
    materials = tomllib.loads((DESIGNS / "vocabulary/materials.toml").read_text())["material"]
    return {p["id"]: p for p in processes}, {m["id"] for m in materials}


def fits(processes, offered, asked):
    """Whether who does `offered` does `asked`: the same process or a special case of it."""
    while offered and offered != asked:
        offered = processes.get(offered, {}).get("parent")
    return offered == asked


def check_capability(where, cap, country, processes, materials):
    expect(cap["process"] in processes, f"{where}: process {cap['process']} is not in the vocabulary")
    for material in cap["materials"]:
        expect(material in materials, f"{where}: material {material} is not in the vocabulary")
    expect(cap["unit"] in SANE_USD, f"{where}: unit {cap['unit']}")
    expect(cap["currency"] == country.currency, f"{where}: currency {cap['currency']}")
    expect(0 < cap["per_day"] <= 1500, f"{where}: {cap['per_day']} {cap['unit']} a day")
    start, _, end = cap["work_days"].partition("-")
    expect(start in DAYS and end in DAYS, f"{where}: work days {cap['work_days']}")
    expect((cap["unit_cost"] == 0) != (cap["use_cost"] == 0), f"{where}: either a price a piece or a price a unit of capacity")
    low, high = SANE_USD[cap["unit"]]
    usd = (cap["unit_cost"] + cap["use_cost"]) / country.per_usd
    expect(low <= usd <= high, f"{where}: {usd:.2f} USD per {cap['unit']}")
    expect(0 <= cap["min_lot"] <= 100 and isinstance(cap["min_lot"], int), f"{where}: least lot {cap['min_lot']}")
    expect(0 <= cap["setup_cost"] / country.per_usd <= 15, f"{where}: set-up {cap['setup_cost']}")
    expect(0.8 <= cap["yield"] <= 1, f"{where}: yield {cap['yield']}")
    expect(cap["envelope_mm"] is None or (len(cap["envelope_mm"]) == 3 and min(cap["envelope_mm"]) > 0), f"{where}: envelope")


def check_producers(producers, processes, materials):
    centres = {(t.country, t.name): t for t in TOWNS}
    gazetteer = {}
    for name, country, lat, lon, *_ in load("../data/towns.json")["towns"]:
        gazetteer.setdefault((country, name), (lat, lon))
    offline = 0
    for p in producers:
        where, country = p["slug"], COUNTRIES[p["country"]]
        expect(re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", p["slug"]), f"{where}: slug")
        expect((p["country"], p["town"]) in centres, f"{where}: unknown town {p['town']}")
        expect(km((p["lat"], p["lon"]), gazetteer[p["country"], p["town"]]) < 35, f"{where}: far from {p['town']}")
        expect(p["time_zone"] == country.time_zone and p["language"] in LANGUAGES, f"{where}: zone or language")
        expect(60 <= len(p["about"]) <= 420 and not re.search(r"[<>{}*_|]", p["about"]), f"{where}: about text")
        expect(1 <= p["people"] <= 60 and len(p["products"]) >= 2 and len(p["machines"]) >= 2, f"{where}: people, products, machines")
        expect(p["roles"] and set(p["roles"]) <= ROLES, f"{where}: roles")
        expect(p["verification_level"] in range(6) and p["verification_source"], f"{where}: verification")
        expect(date(2024, 1, 1) < date.fromisoformat(p["verification_date"]) < date(2026, 11, 23), f"{where}: verification date")
        expect(p["by_mail"] or p["verification_level"] != 1, f"{where}: e-mail checked, but has none")
        expect(p["example"]["price"] > 0 and p["example"]["per_week"] > 0, f"{where}: example")
        expect(p["capabilities"], f"{where}: no capability")
        ids = [c["id"] for c in p["capabilities"]]
        expect(len(set(ids)) == len(ids), f"{where}: capability ids")
        for cap in p["capabilities"]:
            check_capability(f"{where}/{cap['id']}", cap, country, processes, materials)
        offline += not any(processes.get(c["process"], {}).get("digital") for c in p["capabilities"])
    for key in ("slug", "name"):
        twice = [value for value, n in Counter(p[key] for p in producers).items() if n > 1]
        expect(not twice, f"{key} used twice: {twice}")
    expect(len({p["about"] for p in producers}) == len(producers), "two producers with the same about text")
    countries, towns = {p["country"] for p in producers}, {(p["country"], p["town"]) for p in producers}
    expect(len(producers) >= 600, f"{len(producers)} producers")
    expect(len(countries) >= 12, f"{len(countries)} countries")
    expect(len(towns) >= 40, f"{len(towns)} towns")
    expect(offline * 2 >= len(producers), f"only {offline} without a digital machine")
    levels = Counter(p["verification_level"] for p in producers)
    print(f"{len(producers)} producers, {len(countries)} countries, {len(towns)} towns, {offline} without a digital machine, "
          f"{sum(not p['by_mail'] for p in producers)} without e-mail, levels {dict(sorted(levels.items()))}")


def check_towns():
    document = load("../data/towns.json")
    towns = document["towns"]
    for town in towns:
        name, country, lat, lon, rank, *zone = town
        expect(name and country in document["countries"] and abs(lat) <= 90 and abs(lon) <= 180, f"towns.json: {town}")
        expect(rank in (1, 2, 3, 4) and len(zone) <= 1, f"towns.json: {town}")
    kenya = {t[0] for t in towns if t[1] == "KE"}
    expect(DRILL_TOWNS <= kenya, f"towns.json lacks {DRILL_TOWNS - kenya}")
    size = (HERE / "../data/towns.json").stat().st_size
    expect(size <= 250_000, f"towns.json has {size} bytes")
    print(f"{len(towns)} towns in {len(document['countries'])} countries, {size / 1000:.0f} kB")


def check_people(producers):
    people = load("people.json")
    ids = [p["id"] for p in people]
    expect(len(set(ids)) == len(ids), "people.json: ids")
    logins = {role for p in people if p["login"] for role in p["roles"]}
    expect({"designer", "member", "coordinator", "admin", "scout", "receiver"} <= logins, f"people.json: logins only for {logins}")
    slugs = {p["slug"]: p for p in producers}
    for p in people:
        expect(p["email"] == f"{p['id']}@example.org" and p["language"] in LANGUAGES and p["country"] in COUNTRIES, f"people.json: {p['id']}")
        expect("receiver" not in p["roles"] or ("lat" in p and "lon" in p), f"people.json: {p['id']} has no place")
        if "workshop" in p:
            expect(p["workshop"] in slugs and slugs[p["workshop"]]["by_mail"], f"people.json: {p['id']} works at {p['workshop']}")
    print(f"{len(people)} people")
    return {p["id"]: p for p in people}


def library():
    """Slug -> routings of the shipped designs; empty while there is no library."""
    found = {}
    for path in sorted((DESIGNS / "library").glob("*/okh.toml")):
        found[path.parent.name] = tomllib.loads(path.read_text()).get("x-karakana", {}).get("routings", [])
    return found


def capacity_for(request, routing, producers, processes):
    """Pieces that verified, listed producers of the country could make from posting to the due day, if they did nothing else."""
    days = max(1, request["due_in_days"] + request["posted_days_ago"]) * 5.5 / 7
    pieces = math.inf
    for op in routing["operations"]:
        able = 0.0
        for p in producers:
            if p["country"] != request["country"] or p["paused"] or p["verification_level"] < 1:
                continue
            for cap in p["capabilities"]:
                use = {"hours": op["minutes_per_piece"] / 60, "pieces": 1, "kg": op.get("material_kg_per_piece"), "m2": op.get("area_m2_per_piece")}[cap["unit"]]
                room = cap["envelope_mm"] is None or "size_mm" not in op or all(a <= b for a, b in zip(sorted(op["size_mm"]), sorted(cap["envelope_mm"])))
                if use and room and fits(processes, cap["process"], op["process"]) and (not cap["materials"] or op.get("material") in (None, *cap["materials"])):
                    able += cap["per_day"] * days / use * cap["yield"]
        pieces = min(pieces, able)
    return pieces


def check_requests(producers, people, processes):
    requests, designs = load("requests.json"), library()
    slugs = [r["slug"] for r in requests]
    expect(len(set(slugs)) == len(slugs), "requests.json: slugs")
    counts = Counter(r["end_state"] for r in requests)
    expect(set(counts) == STATES and min(counts.values()) >= 2, f"requests.json: states {dict(counts)}")
    for r in requests:
        where = f"requests.json: {r['slug']}"
        expect(r["designer"] in people and "designer" in people[r["designer"]]["roles"], f"{where}: designer {r['designer']}")
        expect(r["quantity"] == sum(d["quantity"] for d in r["destinations"]), f"{where}: quantities")
        expect(r["end_state"] not in ("needs_changes", "rejected", "cancelled") or r["reason"], f"{where}: no reason")
        expect(not r["answers"] or r["end_state"] not in BEFORE_POSTING, f"{where}: answers before it was posted")
        for answer in r["answers"]:
            expect(answer["kind"] in ("declined", "countered", "expired") and answer.get("reason", "date") in DECLINES, f"{where}: {answer}")
        for d in r["destinations"]:
            receiver = people.get(d["receiver"], {})
            expect("receiver" in receiver.get("roles", ()) and (receiver["lat"], receiver["lon"]) == (d["lat"], d["lon"]), f"{where}: {d['receiver']}")
        if not designs:
            continue
        expect(r["design"] in designs, f"{where}: no design {r['design']} in the library")
        meant = [routing for routing in designs.get(r["design"], []) if routing["id"] in r["routings"]]
        expect(meant and len(meant) == len(r["routings"]) and all(len(m["operations"]) == 1 for m in meant), f"{where}: routings {r['routings']}")
        possible = sum(capacity_for(r, routing, producers, processes) for routing in meant)
        print(f"  {r['slug']:22} {r['end_state']:14} wants {r['quantity']:6,} of {min(possible, 9e9):12,.0f} possible")
        if r["end_state"] == "short":
            expect(possible < r["quantity"], f"{where}: meant to be short, but {possible:.0f} are possible")
        elif r["end_state"] not in BEFORE_POSTING:
            expect(possible >= 2 * r["quantity"], f"{where}: only {possible:.0f} possible")
    print(f"{len(requests)} requests: {dict(sorted(counts.items()))}" + ("" if designs else " (no design library to check them against)"))


def main():
    processes, materials = vocabulary()
    producers = load("producers.json")
    check_producers(producers, processes, materials)
    check_towns()
    people = check_people(producers)
    check_requests(producers, people, processes)
    expect(len(load("kenya-shields.problem.json")["workshops"]) == 40, "the drill has 40 workshops")
    for fault in faults:
        print("FAULT", fault, file=sys.stderr)
    sys.exit(1 if faults else 0)


main()
