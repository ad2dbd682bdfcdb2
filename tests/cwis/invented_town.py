"""A town of random rows with every trap the records can hold: what is unknown, what does not fit, what came later."""

from __future__ import annotations

import random

from imis_plugin.database.connection import fetch_all
from tests.cwis.small_city import SmallCity

BUILDINGS = 60


def build(city: SmallCity, seed: int) -> None:
    """Fill the town; the same seed gives the same rows."""
    chance = random.Random(seed)
    lics = [None, None, city.lic(f"Community {seed}")]
    plants = [city.plant(type_id, chance.choice((None, 10, 25.5)), chance.random() < 0.8) for type_id in (1, 2, 3, 3, 4)]
    sewers = [None, *(city.sewer(chance.choice((None, *plants))) for _ in range(3))]
    covers, surfaces = ("Open", "Closed"), ("Lined", "Unlined")
    drains = [None, *(city.drain(chance.choice((None, *plants)), chance.choice(covers), chance.choice(surfaces)) for _ in range(3))]
    toilets = [
        city.toilet(chance.choice(("Community Toilet", "Public Toilet")), works=chance.random() < 0.8, x=100 + 40 * n, y=900,
                    separate_facility_with_universal_design=chance.choice((None, True, False)))
        for n in range(6)
    ]  # fmt: skip
    bins = [_building(city, chance, place, lics, sewers, drains) for place in range(BUILDINGS)]
    for bin_ in bins:
        if chance.random() < 0.3:
            city.uses(bin_, chance.choice(toilets))
    tanks = [
        city.tank(chance.randint(1, 16), *chance.sample(bins, chance.choice((1, 1, 1, 2, 3))),
                  construction_date=chance.choice((None, "2010-01-01", "2025-06-01")))
        for _ in range(BUILDINGS)
    ]  # fmt: skip
    tanks += [city.tank(3, block) for block in _toilet_blocks(city)]
    for _ in range(40):
        request = city.application(chance.choice(bins), chance.choice((None, *tanks)))
        day = chance.choice(("2023-12-31", "2024-03-01", "2024-12-31", "2025-01-02"))
        city.emptied(request, day, chance.choice((None, 2, 3.5)))
        if chance.random() < 0.7:
            city.delivered(request, chance.choice(plants), day, chance.choice((None, 2, 3)))
    for number in range(15):
        day = chance.choice(("2023-05-01", "2024-05-01"))
        city.insert(
            "fsm.treatmentplant_tests", "id", treatment_plant_id=chance.choice(plants), date=day,
            sample_location=chance.choice(("Influent", "Effluent")), bod=chance.choice((None, 10, 90)), tss=20, ecoli=chance.choice((None, 5)),
        )  # fmt: skip
        city.insert(  # a toilet has one count a day
            "fsm.ctpt_users", "id", toilet_id=chance.choice(toilets), date=f"2024-0{chance.randint(1, 9)}-{10 + number}",
            no_female_user=chance.choice((None, 0, 5)), no_male_user=chance.choice((None, 7)),
        )  # fmt: skip
        result = chance.choice((None, "negative", "positive"))
        city.insert("public_health.water_samples", "id", sample_date=day, water_coliform_test_result=result, geom="POINT(498100 2968950)")


def _building(city: SmallCity, chance: random.Random, place: int, lics, sewers, drains) -> str:
    return city.building(
        chance.choice((None, *range(1, 13))), chance.choice((None, 0, 3, 4, 9)), chance.choice((None, 0, 2, 12)),
        x=30 * (place % 30), y=30 * (place // 30), lic_id=chance.choice(lics),
        construction_date=chance.choice((None, "1999-01-01", "2024-06-01", "2025-06-01")),
        functional_use_id=chance.choice((1, 1, 3, 4)), female_population=chance.choice((None, 0, 2, 20)),
        sewer_code=chance.choice(sewers), drain_code=chance.choice(drains),
    )  # fmt: skip


def _toilet_blocks(city: SmallCity) -> list[str]:
    rows = fetch_all(city.conn, "UPDATE building_info.buildings SET sanitation_system_id = 3 WHERE use_category_id IN (34, 35) RETURNING bin")
    return [row["bin"] for row in rows]
