"""``imis:simplified_sewer_screening`` (umdss.md 7.9) on one street worked out by hand, and the laws of its sketch."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from qgis.core import QgsFeature, QgsGeometry, QgsProcessingException, QgsVectorLayer

from imis_plugin import toolbox
from imis_plugin.database.connection import execute
from tests import factories as f
from tests.umdss.test_fstp_siting import plane

simplified = toolbox.module("frame.simplified")
ASKED = {"AS_OF": "2026-03-10", "WATER_LPCD": 100, "MIN_POP": 100}


def test_7_9_flow_gradient_and_diameter_by_hand():
    """1.5 l/s: 5.64e-3 x 1.5^(-6/13) = 1:214. 1000 people, 100 l: 1.8 x 0.85 x 1000 x 100 / 86400 = 1.77 l/s."""
    assert simplified.peak_flow(100, 100, 0.85, 1.8) == 1.5
    assert simplified.peak_flow(1000, 100, 0.85, 1.8) == pytest.approx(1.7708, abs=1e-4)
    assert 1 / simplified.least_gradient(1.5) == pytest.approx(213.8, abs=0.1)
    assert simplified.diameter(1.5, 1 / 214) == 100 and simplified.diameter(10, 1 / 214) == 150 and simplified.diameter(500, 1 / 214) is None
    assert simplified.cost_of(100, 1) == 600 and simplified.cost_of(100, -1) == 100


@pytest.mark.parametrize(("density", "slope", "outlet", "obstacle", "expected"), [
    (200, 1.0, "downhill", False, ("A", "")), (160, 0.5, "downhill", False, ("A", "")), (200, 10.1, "downhill", False, ("B", "steep")),
    (200, 0.4, "downhill", False, ("B", "flat")), (200, 1.0, "uphill", False, ("B", "uphill")), (200, 1.0, "none", False, ("B", "none")),
    (159, 1.0, "downhill", False, ("C", "few_people")), (200, None, "downhill", False, ("D", "no_street")),
    (200, 1.0, "downhill", True, ("D", "obstacle")),
])  # fmt: skip
def test_7_9_classes_of_cells(density, slope, outlet, obstacle, expected):
    assert simplified.class_of(simplified.Limits(160, 0.5), density, slope, outlet, obstacle) == expected


@pytest.fixture
def street(db):
    """A street from x = 5 to 95 at y = 50 in one square of 100 m, with a node in the middle; ten houses of 20 people: 200 on a hectare.

    A square to the north has one house of 10 people at its own street. A sewer runs at x = -150.
    """
    f.make_ward(db, 1, -2500, -2500, 5000)
    f.make_road(db, code="R0901", geom=f.line(5, 50, 50, 50))
    f.make_road(db, code="R0902", geom=f.line(50, 50, 95, 50))
    f.make_road(db, code="R0903", geom=f.line(5, 450, 95, 450))
    for number in range(10):
        f.make_building(db, 4 + 9 * number, 55, sanitation_system_id=3, population_served=20, taken_over=True, road_code="R0901")
    f.make_building(db, 50, 460, sanitation_system_id=3, population_served=10, taken_over=True, road_code="R0903")
    f.make_sewer(db, geom=f.line(-150, 0, -150, 100))
    execute(db, "SELECT umdss.build_network(0.5, false)")
    db.commit()


def test_7_9_a_street_that_falls_to_the_west_by_hand(run, street, tmp_path):
    """1 % to the west. The east half takes 100 people, the west half all 200; both 1.5 l/s; steeper than 1:214, so the pipe stays at 0.4 m."""
    found = run("simplified_sewer_screening", DEM=plane(tmp_path, "west.tif", lambda x, y: 0.01 * x), **ASKED)
    cells = {(row["sewer_class"], row["population"]): row for row in found["OUTPUT"]}
    assert set(cells) == {("A", 200), ("C", 10)}
    dense = cells["A", 200]
    assert dense["slope_pct"] == pytest.approx(1, abs=0.02) and (dense["density_per_ha"], dense["pct_onsite"], dense["outlet_m"]) == (200, 100, 200)
    east, west = sorted(found["SEWERS"], key=lambda row: row["population"])
    assert (east["population"], west["population"]) == (100, 200) and (east["n_connections"], west["n_connections"]) == (5, 5)
    assert {(row["flow_ls"], row["diameter_mm"], row["depth_from_m"], row["depth_to_m"], row["sewer_state"]) for row in (east, west)} == {
        (1.5, 100, 0.4, 0.4, "fits")
    }
    assert west["geom"].asMultiPolyline()[0][-1].x() == pytest.approx(f.EAST + 5)
    cluster = found["CLUSTERS_OUT"][0]
    assert (cluster["length_m"], cluster["n_connections"], cluster["m_per_connection"], cluster["too_deep_m"]) == (90, 10, 9, 0)
    assert cluster["cost"] == 90 * 2500 + 10 * 6000 == found["COST"] and (found["N_A"], found["PEOPLE_A"], found["KM_SEWERS"]) == (1, 200, 0.09)
    assert any("not a design" in line for line in run.said.lines)


def test_7_9_flat_ground_makes_it_deep_and_an_obstacle_forbids(run, street, tmp_path):
    """Level ground: B. 45 m at 1:213.8 take 0.21 m: 0.61, then 0.82 m; with a limit of 0.7 m the second half is too deep."""
    flat = plane(tmp_path, "flat.tif", lambda x, y: 0 * x)
    found = run("simplified_sewer_screening", DEM=flat, MAX_DEPTH_M=0.7, **ASKED)
    assert {row["sewer_class"] for row in found["OUTPUT"]} == {"B", "C"} and found["N_A"] == 0 and found["N_CLUSTERS"] == 1
    ends = sorted((row["depth_to_m"], row["sewer_state"]) for row in found["SEWERS"])
    assert ends == [(0.61, "fits"), (0.82, "deep")] and found["M_TOO_DEEP"] == 45
    rock = QgsVectorLayer(f"Polygon?crs=EPSG:{f.SRID}", "rock", "memory")
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromWkt(f.square(-10, -10, 150).split(";")[1]))
    rock.dataProvider().addFeature(feature)
    found = run("simplified_sewer_screening", DEM=flat, OBSTACLES=rock, **ASKED)
    assert sorted(row["sewer_class"] for row in found["OUTPUT"]) == ["C", "D"] and found["N_CLUSTERS"] == 0 and found["SEWERS"] == []


def test_7_9_without_a_network_it_says_what_to_run_first(run, db, tmp_path):
    f.make_ward(db, 1)
    db.commit()
    with pytest.raises(QgsProcessingException, match="Build the road network"):
        run("simplified_sewer_screening", DEM=plane(tmp_path, "x.tif", lambda x, y: x).source(), **ASKED)


@settings(max_examples=80, deadline=None)
@given(st.integers(2, 10), st.integers(0, 8), st.randoms(use_true_random=False))
def test_7_9_everybody_flows_to_an_outlet_and_no_pipe_rises(nodes, more, dice):
    pairs = [(no, dice.randrange(no)) for no in range(1, nodes)] + [tuple(dice.sample(range(nodes), 2)) for _ in range(more)]
    streets = [
        simplified.Street(no, a, b, float(dice.randint(10, 90)), float(dice.randint(0, 40)), dice.randint(1, 3)) for no, (a, b) in enumerate(pairs, 1)
    ]
    heights = {no: dice.uniform(0, 5) for no in range(nodes)}
    outlets = [min(heights, key=heights.get)]
    pipes = simplified.sketch(streets, heights, outlets, 100, 0.85, 1.8, 0.4)
    whole = sum(street.people for street in streets)
    assert sum(pipe.people for pipe in pipes if pipe.lower in outlets) == pytest.approx(whole)
    for pipe in pipes:
        fall = (heights[pipe.upper] - pipe.depth_from_m) - (heights[pipe.lower] - pipe.depth_to_m)
        assert fall >= pipe.street.length_m * simplified.least_gradient(pipe.flow_ls) - 1e-9
        assert pipe.depth_from_m >= 0.4 and pipe.depth_to_m >= pipe.depth_from_m
