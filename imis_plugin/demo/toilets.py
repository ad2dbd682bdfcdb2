"""Community and public toilets, who depends on them, and the daily log of the public ones (city-statistics 8)."""

from __future__ import annotations

from typing import Any

import numpy as np

from imis_plugin.demo import names
from imis_plugin.demo.organisations import FIRST_YEAR
from imis_plugin.demo.tile import Tile
from imis_plugin.demo.writing import copy_columns, dates_text, days

__all__ = ["plan_toilets", "write_toilets", "write_user_log"]

_WHOLE_CITY_PUBLIC = 12
_LOG_WINDOW_DAYS = 5


def plan_toilets(tile: Tile) -> None:
    """Choose the buildings that are toilet blocks, after the uses and before the sanitation systems."""
    d = tile.data
    rng = tile.rng("toilets")
    centre = tile.base.centre[tile.pick]
    homes = np.isin(d["use"], (1, 2)) & d["main"] & (d["area"] >= 22) & (d["area"] < 150)
    community: list[int] = []
    for which in tile.within("lic").tolist():
        members = np.flatnonzero((d["lic"] == which) & homes)
        if len(members) >= 8 and (rng.random() < 0.7 or tile.part):
            middle = centre[members].mean(axis=0)
            community.append(int(members[np.argmin(np.hypot(*(centre[members] - middle).T))]))
    public = np.flatnonzero((d["category"] == 35) & d["main"]).tolist()
    wanted = max(2, round(_WHOLE_CITY_PUBLIC * tile.count / len(tile.base.footprints)))
    kinds = [tile.base.road_classes[c] for c in tile.base.road_class[tile.related("road")].tolist()]
    busy = np.array([k in ("primary", "secondary", "tertiary", "trunk") for k in kinds])
    linked = np.zeros(tile.count, dtype=bool)
    linked[d["main_of"][d["main_of"] >= 0]] = True
    candidates = np.flatnonzero(homes & (busy if busy.sum() > 50 else homes) & (d["lic"] < 0) & ~linked)
    rng.shuffle(candidates)
    spacing = 320.0 if not tile.part else 60.0
    for index in candidates.tolist():
        if len(public) >= wanted:
            break
        if all(np.hypot(*(centre[index] - centre[o])) > spacing for o in public):
            public.append(index)
    for index, category in [(i, 34) for i in community] + [(i, 35) for i in public]:
        d["use"][index], d["category"][index] = 8, category
        d["business"][index] = None
        for key in ("households", "people", "male", "female", "other", "disabled_male", "disabled_female"):
            d[key][index] = 0
        d["low_income_hh"][index] = False
        d["floor_count"][index] = 1
        d["construction_year"][index] = min(int(d["construction_year"][index]), 2012 + int(rng.integers(0, 9)))
    d["community"], d["public"] = np.array(community, dtype=int), np.array(public, dtype=int)


def write_toilets(cursor: Any, tile: Tile) -> None:
    """COPY the toilets and the buildings that depend on the community toilets."""
    d = tile.data
    rng = tile.rng("toilet-facts")
    blocks = d["community"].tolist() + d["public"].tolist()
    count, communal = len(blocks), len(d["community"])
    ids = tile.numbers.take("toilet", count).tolist()
    d["toilet_ids"] = ids
    used = np.bincount(d["toilet_of"][d["toilet_of"] >= 0], minlength=communal)
    rows: dict[str, list[Any]] = {}

    def put(**values: Any) -> None:
        for key, value in values.items():
            rows.setdefault(key, []).append(value)

    for index, building in enumerate(blocks):
        shared = index < communal
        seats = int(rng.integers(4, 13)) if shared else int(rng.integers(6, 17))
        handicap = bool(rng.random() < 0.4)
        owner = ("Municipality", "Municipality", "NGO", "Community Based Organization", "Public Private Partnership")[int(rng.integers(0, 5))]
        runner = ("Municipality", "Self Help Group", "NGO", "Private")[int(rng.integers(0, 4))]
        fee = bool(rng.random() < (0.4 if shared else 0.8))
        keeper = names.person(rng, 0.35)
        where = d["locality"][building]
        open_now = bool(used[index] > 0 or rng.random() < 0.8) if shared else index != count - 1 or count - communal < 3
        put(
            id=ids[index],
            type="Community Toilet" if shared else "Public Toilet",
            name=(f"{names.LIC[int(d['lic'][building]) % len(names.LIC)]} Community Toilet" if shared
                  else f"Public Toilet {index - communal + 1}, {where}") + tile.suffix,
            bin=d["bin"][building],
            ward=int(d["ward"][building]),
            location_name=where,
            access_frm_nearest_road=int(rng.integers(1, 26)),
            status=open_now,
            caretaker_name=keeper[0],
            caretaker_gender=keeper[1],
            caretaker_contact_number=names.phone(rng),
            owner=owner,
            owning_institution_name=None if owner == "Municipality" else f"{where} {owner}",
            operator_or_maintainer=runner,
            operator_or_maintainer_name=None if runner == "Municipality" else f"{where} {runner}",
            total_no_of_toilets=seats,
            total_no_of_urinals=int(rng.integers(0, 6)),
            male_or_female_facility=True,
            male_seats=seats // 2,
            female_seats=seats // 3,
            handicap_facility=handicap,
            pwd_seats=1 if handicap else None,
            children_facility=bool(rng.random() < 0.2),
            separate_facility_with_universal_design=bool(rng.random() < 0.28),
            indicative_sign=bool(rng.random() < 0.8),
            sanitary_supplies_disposal_facility=bool(rng.random() < 0.5),
            fee_collected=fee,
            amount_of_fee_collected=(60 if shared else 5) if fee else None,
            frequency_of_fee_collected=("Monthly" if shared else "Per Use") if fee else None,
            geom=tile.point(np.round(tile.base.centre[tile.pick[building]], 2)),
        )  # fmt: skip
    d["public_open"] = rows.get("status", [])[communal:]
    if rows:
        copy_columns(cursor, "fsm.toilets", rows)
    users = np.flatnonzero(d["toilet_of"] >= 0).tolist()
    copy_columns(
        cursor,
        "fsm.build_toilets",
        {"bin": [d["bin"][i] for i in users], "toilet_id": [ids[int(d["toilet_of"][i])] for i in users]},
    )


def write_user_log(cursor: Any, tile: Tile) -> None:
    """COPY the daily users of each public toilet since the first year; a closed one stops in 2024.

    The log may be written some days back at most, so what is older counts as taken over from the log books.
    """
    d = tile.data
    rng = tile.rng("user-log")
    first = days(f"{FIRST_YEAR}-01-01")
    for index, toilet in enumerate(d["toilet_ids"][len(d["community"]) :]):
        last = tile.today if d["public_open"][index] else min(days("2024-07-01"), tile.today)
        dates = np.arange(first, last)
        mean, women = rng.uniform(90, 330), rng.uniform(0.2, 0.35)
        season = 1 + 0.12 * np.sin((dates % 365) / 365 * 2 * np.pi) + np.where(dates % 7 == 3, -0.25, 0.0)
        users = rng.poisson(mean * season * rng.normal(1, 0.08, len(dates)).clip(0.6, 1.4))
        female = rng.binomial(users, women)
        copy_columns(
            cursor,
            "fsm.ctpt_users",
            {
                "toilet_id": [toilet] * len(dates),
                "date": dates_text(dates),
                "no_male_user": users - female,
                "no_female_user": female,
                "no_other_user": 0,
                "taken_over": (dates < tile.today - _LOG_WINDOW_DAYS) | (not d["public_open"][index]),
            },
        )
