"""Hard to reach (umdss.md 1.4.5): roads that look for containments and containments that look for roads find the same ways."""

from __future__ import annotations

import random

from imis_plugin.database.connection import execute, fetch_all
from tests import factories as f

ASK = (
    "SELECT bin, containment_id, round(access_m::numeric, 9) AS m, nearest_wide_road FROM umdss.hard_to_reach(3, %s, 0, true, false, {}, NULL)"
    " WHERE access_m > 60.001 ORDER BY bin"
)


def test_1_4_5_both_searches_find_the_same(db):
    chance = random.Random(5)
    for number in range(8):
        x, y = chance.uniform(-300, 300), chance.uniform(-300, 300)
        f.make_road(db, code=f"R{number + 1:04}", geom=f.line(x, y, x + 120, y + 40), carrying_width=chance.choice((2, 3, 4)), taken_over=True)
    twin = f.line(0, 500, 100, 500)
    for code in ("R0021", "R0020"):  # as far as each other: the smallest code is named
        f.make_road(db, code=code, geom=twin, carrying_width=4, taken_over=True)
    for number in range(60):
        x, y = chance.uniform(-500, 500), chance.uniform(-500, 500)
        bin = f.make_building(db, x, y, sanitation_system_id=3, taken_over=True, road_code="R0001")
        for _tank in range(number % 3):
            f.make_tank(db, bin, geom=f.spot(x + chance.uniform(-20, 20), y + chance.uniform(-20, 20)), taken_over=True)
    above = f.make_building(db, 40, 560, sanitation_system_id=3, taken_over=True, road_code="R0001")
    f.make_tank(db, above, geom=f.spot(50, 570), taken_over=True)
    execute(db, "SELECT umdss.build_network(0.5, false)")
    db.commit()
    for pieces in ("NULL", "(SELECT array_agg(edge_id) FROM umdss.road_edge WHERE width_m >= 3)"):
        roads, other = (fetch_all(db, ASK.format(pieces), (hose,)) for hose in (60, 60.001))
        assert roads == other and len(roads) > 10
        assert next(row for row in roads if row["bin"] == above)["nearest_wide_road"] == "R0020"
    near = {row["bin"] for row in fetch_all(db, "SELECT bin FROM umdss.hard_to_reach(3, 12, 0, true, false, NULL, NULL)")}
    far = {row["bin"] for row in fetch_all(db, "SELECT bin FROM umdss.hard_to_reach(3, 60, 0, true, false, NULL, NULL)")}
    assert far < near
