"""What the footprints are: uses, storeys, years, households and people, water, identifiers, owners."""

from __future__ import annotations

from typing import Any

import numpy as np

from imis_plugin.demo import names
from imis_plugin.demo.tile import Tile
from imis_plugin.demo.writing import copy_columns, dates_text, days, masked

__all__ = ["plan_buildings", "write_buildings", "write_owners"]

#: Functional use and use category by the source's kind of place; the group decides where the kind is not named.
USE_OF_TYPE = {
    "college_university": (3, 9), "campus_building": (3, 10), "educational_services": (3, 11), "library": (8, 30),
    "hospital": (4, 12), "pharmacy": (5, 14), "hindu_temple": (12, 55), "church_cathedral": (12, 56),
    "mosque": (12, 57), "buddhist_temple": (12, 58), "police_department": (9, 39), "fire_department": (9, 40),
    "town_hall": (8, 28), "post_office": (8, 33), "department_store": (5, 18), "shopping_center": (5, 18),
    "supermarket": (5, 18), "grocery_store": (5, 14), "industrial_equipment": (6, 24),
}  # fmt: skip
USE_OF_GROUP = {
    "education": (3, 8), "health": (4, 13), "religious": (12, 63), "government": (9, 38), "finance": (13, 64),
    "hotel": (5, 16), "food": (5, 15), "market": (5, 20), "industry": (6, 22),
}  # fmt: skip
#: Uses of the other main buildings: functional use, category, share in per cent.
OTHER_USES = ((1, 1, 75.0), (1, 3, 4.0), (2, 7, 13.0), (5, 14, 3.2), (5, 17, 1.0), (6, 24, 0.5), (6, 23, 0.3),
              (9, 38, 0.2), (12, 55, 0.3), (12, 57, 0.15), (11, 54, 0.2), (14, 66, 1.2), (14, 67, 0.95))  # fmt: skip
SHOPS = ("Kirana Store", "General Store", "Medical Hall", "Electricals", "Cloth House", "Sweets", "Hardware", "Traders")
_PERSONS = np.array([4, 11, 20, 28, 19, 10, 5, 2, 1]) / 100.0


def plan_buildings(tile: Tile) -> None:
    """Draw everything but sanitation; the arrays go to ``tile.data`` under the names of the columns."""
    d = tile.data
    n = tile.count
    base = tile.base
    rng = tile.rng("buildings")
    d["area"] = base.area[tile.pick]
    d["lic"] = tile.related("lic")
    _mains(tile)
    in_lic = d["lic"] >= 0
    main = d["main"]
    _uses(tile, rng)

    shares = np.where(in_lic[:, None], np.array([70, 95, 100, 100, 100]), np.array([30, 62, 84, 94, 100]))
    floors = 1 + (rng.random(n)[:, None] * 100 >= shares).sum(axis=1)
    floors = np.where(floors >= 5, 5 + rng.integers(0, 4, n), floors)
    floors = np.where(d["area"] > 350, np.minimum(floors + rng.integers(0, 2, n), 10), floors)
    floors = np.where(d["use"] == 2, np.maximum(floors, 2), floors)
    d["floor_count"] = np.where(main, floors, 1)
    draw = rng.random(n)
    kind = np.where(
        in_lic,
        1 + (draw[:, None] >= np.array([0.15, 0.60, 0.85])).sum(axis=1),
        1 + (draw[:, None] >= np.array([0.58, 0.94, 0.98])).sum(axis=1),
    )
    d["structure_type_id"] = np.where(d["floor_count"] >= 4, 1, kind)
    year = 2025 - np.floor(46 * rng.beta(1.05, 1.9, n)).astype(int)
    d["construction_year"] = np.clip(year, 1980, 2025)

    per_household = np.where(in_lic, 25.0, 75.0)
    living = np.where(d["use"] == 2, d["floor_count"] - 1, d["floor_count"])
    households = np.clip(np.rint(d["area"] * living / per_household), 1, 12).astype(int)
    lives = np.isin(d["use"], (1, 2)) & main
    d["households"] = np.where(lives, households, 0)
    _people(tile, rng)
    d["low_income_hh"] = lives & (rng.random(n) < np.where(in_lic, 0.75, 0.06))
    _water(tile, rng)
    _identifiers(tile, rng)
    d["surveyed"] = days("2022-04-01") + rng.integers(0, 540, n)
    d["verified"] = rng.random(n) >= 0.06
    d["missing"] = rng.random((6, n)) < np.array([[0.5], [0.35], [0.2], [0.15], [0.3], [0.3]])


def _mains(tile: Tile) -> None:
    """Numbers of the buildings, and of the main building of each ancillary one."""
    d = tile.data
    numbers = tile.numbers.take("bin", tile.count)
    d["bin"] = [f"B{v:06d}" for v in numbers.tolist()]
    place = np.full(len(tile.base.footprints), -1)
    place[tile.pick] = np.arange(tile.count)
    step = tile.related("main")
    target = np.where(step != 0, place[np.clip(tile.pick + step, 0, len(place) - 1)], -1)
    d["main_of"] = target
    d["main"] = target < 0


def _uses(tile: Tile, rng: np.random.Generator) -> None:
    d = tile.data
    base = tile.base
    n = tile.count
    shares = np.cumsum([s for _, _, s in OTHER_USES])
    drawn = np.searchsorted(shares / shares[-1], rng.random(n))
    use = np.array([u for u, _, _ in OTHER_USES])[drawn]
    category = np.array([c for _, c, _ in OTHER_USES])[drawn]
    # Flats are large houses of some storeys; a small "apartment" is a house.
    category = np.where((category == 3) & (d["area"] < 150), 1, category)
    in_lic = d["lic"] >= 0
    keep = in_lic & ~np.isin(use, (1, 2))
    use, category = np.where(keep, 1, use), np.where(keep, 1, category)
    business: list[Any] = [None] * n
    family = rng.integers(0, len(names.FAMILY), n)
    shop = rng.integers(0, len(SHOPS), n)
    for index in np.flatnonzero((use == 5) | ((use == 2) & (rng.random(n) < 0.7))).tolist():
        business[index] = f"{names.FAMILY[family[index]]} {SHOPS[shop[index]]}"
    for index, place in enumerate(tile.related("use").tolist()):
        if place < 0 or in_lic[index]:
            continue
        kind, group = base.place_type[place], base.place_group[place]
        found = (8, 35) if group == "toilet" else USE_OF_TYPE.get(kind, USE_OF_GROUP.get(group))
        if found and not d["main"][index]:
            continue
        if found:
            use[index], category[index] = found
            business[index] = base.place_name[place] or None
    # An ancillary building is used as its main building is.
    linked = ~d["main"]
    use[linked] = use[d["main_of"][linked]]
    category[linked] = category[d["main_of"][linked]]
    category[linked & np.isin(category, (34, 35))] = 28
    for index in np.flatnonzero(linked | (use == 1)).tolist():
        business[index] = None
    d.update(use=use, category=category, business=business)


def _people(tile: Tile, rng: np.random.Generator) -> None:
    d = tile.data
    households = d["households"]
    total = int(households.sum())
    size = 1 + np.searchsorted(np.cumsum(_PERSONS), rng.random(total) * 0.999999)
    ends = np.cumsum(households)
    sums = np.concatenate([[0], np.cumsum(size)])
    people = sums[ends] - sums[ends - households]
    male = rng.binomial(people, rng.normal(0.508, 0.02, tile.count).clip(0.4, 0.6))
    other = np.minimum(rng.binomial(people, 0.0006), people - male)
    female = people - male - other
    d.update(people=people, male=male, female=female, other=other)
    d["breakdown"] = rng.random(tile.count) < 0.88
    d["disabled_male"] = rng.binomial(male, 0.018)
    d["disabled_female"] = rng.binomial(female, 0.016)


def _water(tile: Tile, rng: np.random.Generator) -> None:
    d = tile.data
    n = tile.count
    pipe = tile.related("pipe")
    codes = tile.data.get("pipe_codes", [])
    reachable = np.array([p >= 0 and codes[p] is not None for p in pipe.tolist()])
    shares = np.where(
        (d["lic"] >= 0)[:, None],
        np.array([40, 48, 90, 92, 93, 96, 97, 99]),
        np.array([38, 72, 93, 94, 95, 98.5, 99, 99.2]),
    )
    source = 1 + (rng.random(n)[:, None] * 100 >= shares).sum(axis=1)
    source = np.where(source == 9, 10, source)
    source = np.where((source == 1) & ~reachable, 3, source)
    d["water_source_id"] = source
    d["pipe_code"] = [codes[p] if s == 1 else None for p, s in zip(pipe.tolist(), source.tolist(), strict=True)]
    customers = (source == 1) & (rng.random(n) < 0.87) & d["main"]
    numbers = iter(tile.numbers.take("water", int(customers.sum())).tolist())
    d["water_customer_id"] = [f"WC{next(numbers):06d}" if c else None for c in customers.tolist()]
    d["well"] = np.isin(source, (3, 4)) & (rng.random(n) < 0.8) | (rng.random(n) < 0.04)
    d["well_distance"] = np.round(rng.uniform(2, 35, n), 1)


def _identifiers(tile: Tile, rng: np.random.Generator) -> None:
    d = tile.data
    n = tile.count
    numbers = iter(tile.numbers.take("tax", int(d["main"].sum())).tolist())
    tax: list[Any] = [f"T{next(numbers):06d}" if m else None for m in d["main"].tolist()]
    for index in np.flatnonzero(~d["main"]).tolist():
        tax[index] = tax[d["main_of"][index]]
    waste = d["main"] & (rng.random(n) < 0.94)
    numbers = iter(tile.numbers.take("waste", int(waste.sum())).tolist())
    ward = tile.related("ward") + tile.ward_offset
    numbered = d["main"] & (rng.random(n) < 0.72)
    house = [f"{w}/{i}" if k else None for w, i, k in zip(ward.tolist(), range(1, n + 1), numbered.tolist(), strict=True)]
    d.update(tax_code=tax, ward=ward, house_number=house)
    d["swm_customer_id"] = [f"SWM{next(numbers):06d}" if w else None for w in waste.tolist()]
    blocks = tile.pick // 140
    d["locality"] = [names.MOHALLA[(b * 7) % len(names.MOHALLA)] for b in blocks.tolist()]


def write_buildings(cursor: Any, tile: Tile) -> None:
    """COPY the buildings, after :func:`plan_buildings` and the sanitation plan. Main buildings come first."""
    d = tile.data
    base = tile.base
    n = tile.count
    missing = d["missing"] & ~d["verified"]
    block = np.isin(d["category"], (34, 35))
    known = d["breakdown"] & ~block
    toilet = d["toilet_status"]
    road = tile.related("road").tolist()
    onsite = np.isin(d["system"], (3, 4))
    columns: dict[str, Any] = {
        "bin": d["bin"],
        "building_associated_to": [d["bin"][m] if m >= 0 else None for m in d["main_of"].tolist()],
        "ward": d["ward"],
        "road_code": [d["road_codes"][r] for r in road],
        "house_number": d["house_number"],
        "house_locality": d["locality"],
        "tax_code": masked(d["tax_code"], ~missing[0]),
        "structure_type_id": masked(d["structure_type_id"], ~missing[2]),
        "surveyed_date": dates_text(d["surveyed"]),
        "floor_count": masked(d["floor_count"], ~missing[3]),
        "construction_date": masked([f"{y}-01-01" for y in d["construction_year"].tolist()], ~missing[1]),
        "construction_date_precision": "year",
        "functional_use_id": d["use"],
        "use_category_id": d["category"],
        "office_business_name": d["business"],
        "household_served": d["households"],
        "population_served": d["people"],
        "male_population": masked(d["male"], known),
        "female_population": masked(d["female"], known),
        "other_population": masked(d["other"], known),
        "diff_abled_male_pop": masked(d["disabled_male"], known),
        "diff_abled_female_pop": masked(d["disabled_female"], known),
        "low_income_hh": d["low_income_hh"],
        "lic_id": [d["lic_ids"][v] if v >= 0 else None for v in d["lic"].tolist()],
        "water_source_id": masked(d["water_source_id"], ~missing[4]),
        "watersupply_pipe_code": masked(d["pipe_code"], ~missing[4]),
        "water_customer_id": masked(d["water_customer_id"], ~missing[4]),
        "well_presence_status": d["well"],
        "distance_from_well": masked(d["well_distance"], d["well"] & onsite),
        "swm_customer_id": d["swm_customer_id"],
        "toilet_status": toilet,
        "toilet_count": masked(d["toilet_count"], toilet & ~missing[5]),
        "household_with_private_toilet": masked(d["private_households"], toilet),
        "population_with_private_toilet": masked(d["private_people"], toilet),
        "sanitation_system_id": d["system"],
        "sewer_code": d["sewer_code"],
        "drain_code": d["drain_code"],
        "network_unidentified": d["unidentified"],
        "desludging_vehicle_accessible": masked(d["vehicle"], onsite),
        "geom": [tile.ring(base.footprints[i]) for i in tile.pick.tolist()],
        "verification_status": d["verified"],
    }
    order = np.argsort(~d["main"], kind="stable")
    if n and not d["main"].all():
        columns = {k: _ordered(v, order) for k, v in columns.items()}
    copy_columns(cursor, "building_info.buildings", columns)


def _ordered(values: Any, order: np.ndarray) -> Any:
    if isinstance(values, np.ndarray):
        return values[order]
    return [values[i] for i in order.tolist()] if isinstance(values, list) else values


def write_owners(cursor: Any, tile: Tile) -> None:
    """COPY one owner a building; an ancillary building belongs to the owner of its main building."""
    d = tile.data
    rng = tile.rng("owners")
    people, genders = names.people(rng, tile.count)
    contacts = names.phones(rng, tile.count)
    for index in np.flatnonzero(~d["main"]).tolist():
        main = int(d["main_of"][index])
        people[index], genders[index], contacts[index] = people[main], genders[main], contacts[main]
    d.update(owner_name=people, owner_gender=genders, owner_contact=contacts)
    copy_columns(
        cursor,
        "building_info.owners",
        {"bin": d["bin"], "owner_name": people, "owner_gender": genders, "owner_contact": contacts},
    )
