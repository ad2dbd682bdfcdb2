"""``imis:water_body_load`` (umdss.md 7.17) on a river of four reaches worked out by hand."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsProcessingException, QgsVectorLayer

from imis_plugin import toolbox
from tests import factories as f
from tests.umdss.test_fstp_siting import plane

load = toolbox.module("frame.water_load")
ASKED = {"AS_OF": "2026-03-10"}


def house(db, x, y, people=10, **values):
    whole = {"population_served": people, "taken_over": True, "road_code": f.make_road(db), **values}
    return f.make_building(db, x, y, **whole)


@pytest.fixture
def river(db):
    """A river from x = 0 to 400, y = 0 to 50: four reaches of 100 m.

    Reach 1: three houses (10 people each) that lead into it. Reach 2: a septic tank with its outlet there, 10 people, keeps 35 %. Reach 3: a drain
    ends there, with a house of 20 that leads into the drain and one of 10 with a lined pit before it, which keeps 25 %. Far away: a house of 10.
    A failed sample lies at reach 4.
    """
    f.make_ward(db, 1, -2500, -2500, 5000)
    ring = ", ".join(f"{f.EAST + x} {f.NORTH + y}" for x, y in ((0, 0), (400, 0), (400, 50), (0, 50), (0, 0)))
    f.insert(db, "layer_info.waterbodys", "id", {"name": "River", "type": "River", "geom": f"SRID={f.SRID};MULTIPOLYGON((({ring})))"})
    for x in (20, 40, 60):
        house(db, x, 70, sanitation_system_id=7)
    f.make_tank(db, house(db, 140, 70, sanitation_system_id=3), 4, geom=f.spot(150, 70), taken_over=True)
    far = f.make_drain(db, geom=f.line(250, 500, 250, 300))
    last = f.make_drain(db, geom=f.line(250, 300, 250, 55))
    house(db, 260, 400, 20, sanitation_system_id=2, drain_code=far)
    behind = house(db, 260, 200, sanitation_system_id=4, drain_code=last)
    f.make_tank(db, behind, 14, geom=f.spot(262, 202), taken_over=True, drain_code=last)
    house(db, 2000, 2000, sanitation_system_id=7)
    f.insert(db, "public_health.water_samples", "id", {
        "sample_date": "2026-01-05", "sample_location": "Bridge", "water_coliform_test_result": "positive", "geom": f.spot(350, 60),
    })  # fmt: skip
    db.commit()


def outlet(x, y):
    layer = QgsVectorLayer(f"Point?crs=EPSG:{f.SRID}", "outlets", "memory")
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(f.EAST + x, f.NORTH + y)))
    layer.dataProvider().addFeature(feature)
    return layer


def test_7_17_loads_of_reaches_summed_to_the_outlet_by_hand(run, river):
    """1: 30 x 50 g = 1.5 kg. 2: 10 x 50 x 0.65 = 0.325. 3: 20 x 50 + 10 x 50 x 0.75 = 1.375. 4: nothing, a failed sample. Outlet in the east."""
    found = run("water_body_load", OUTLETS=outlet(400, 25), **ASKED)
    rows = found["OUTPUT"]
    assert [row["bod_kg_day"] for row in rows] == pytest.approx([1.5, 0.325, 1.375, 0])
    assert [row["bod_upstream_kg_day"] for row in rows] == pytest.approx([1.5, 1.825, 3.2, 3.2])
    assert [row["n_dischargers"] for row in rows] == [3, 1, 0, 0] and [row["n_drain_ends"] for row in rows] == [0, 0, 1, 0]
    assert [row["load_class"] for row in rows] == [3, 1, 2, 0] and [row["n_failed_samples"] for row in rows] == [0, 0, 0, 1]
    assert (found["BOD_KG_DAY"], found["PEOPLE_DIRECT"], found["PEOPLE_DRAINS"], found["N_DISCHARGERS"], found["N_FAR"]) == (3.2, 40, 30, 5, 1)
    assert [(row["n_dischargers"], row["people"], row["bod_kg_day"]) for row in found["CLUSTERS"]] == [(3, 30, 1.5)] and found["N_CLUSTERS"] == 1
    assert {row["code"]: row["people"] for row in found["DRAINS_OUT"]} == {"D0001": 20, "D0002": 10}
    assert [(row["waterbody"], row["people_direct"], row["people_drains"]) for row in found["BODIES"]] == [("River", 40, 30)]


def test_7_17_outlet_by_heights_or_none_and_without_drains(run, river, tmp_path):
    west = run("water_body_load", DEM=plane(tmp_path, "to_the_west.tif", lambda x, y: 0.01 * x), **ASKED)
    assert [row["bod_upstream_kg_day"] for row in west["OUTPUT"]] == pytest.approx([3.2, 1.7, 1.375, 0])
    plain = run("water_body_load", WITH_DRAINS=False, **ASKED)
    assert {row["bod_upstream_kg_day"] for row in plain["OUTPUT"]} == {None} and plain["BOD_KG_DAY"] == pytest.approx(1.825, abs=0.01)
    assert any("Nothing is summed downstream" in line for line in run.said.lines)
    assert run("water_body_load", WITHIN_M=10, **ASKED)["N_FAR"] == 5


def test_7_17_a_city_without_water_is_told(run, db):
    f.make_ward(db, 1)
    db.commit()
    with pytest.raises(QgsProcessingException, match="No water body is drawn"):
        run("water_body_load", **ASKED)


@settings(max_examples=60, deadline=None)
@given(st.integers(1, 12), st.randoms(use_true_random=False))
def test_7_17_nothing_is_lost_on_the_way_to_the_outlets(count, dice):
    beside = {no: set() for no in range(count)}
    for no in range(1, count):
        other = dice.randrange(no)
        beside[no].add(other)
        beside[other].add(no)
    own = {no: float(dice.randint(0, 9)) for no in range(count)}
    outlets = dice.sample(range(count), dice.randint(1, min(3, count)))
    onward = load.downstream(range(count), beside, outlets)
    totals = load.summed(own, onward)
    assert set(onward) == set(range(count)) and sum(totals[no] for no in set(outlets)) == sum(own.values())
    assert all(totals[no] <= totals[after] for no, after in onward.items() if after is not None)
