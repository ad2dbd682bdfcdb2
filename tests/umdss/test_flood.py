"""``imis:flood_exposure`` (umdss.md 7.16) on five pits worked out by hand, and its height above drainage."""

from __future__ import annotations

import heapq

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsProcessingException, QgsRasterLayer, QgsVectorLayer

from imis_plugin import toolbox
from imis_plugin.database.connection import fetch_value
from tests import factories as f
from tests.umdss.test_fstp_siting import plane

flood = toolbox.module("frame.flood")
ASKED = {"AS_OF": "2026-03-10"}


def pit(db, x, type_id, people=10, **values):
    """A building of ten with a containment of this type at x."""
    system = 4 if type_id > 7 else 3
    bin = f.make_building(db, x, 500, sanitation_system_id=system, population_served=people, taken_over=True, road_code=f.make_road(db))
    return f.make_tank(db, bin, type_id, geom=f.spot(x, 500), taken_over=True, **{"construction_date": "2025-06-01", **values})


@pytest.fixture
def shore(db):
    """A pond at x = 0..100, y = 450..550; pits east of it, all with the interval of 3 years unless emptied.

    a: x = 150, permeable, in time. b: x = 200, septic tank with soak pit, built 2010: overdue. c: x = 250, lined pit without outlet (sealed).
    d: x = 900, permeable. e: x = 300, permeable, nobody lives there.
    """
    f.make_ward(db, 1, -2500, -1000, 2720)
    f.make_ward(db, 2, 220, 0, 2000)
    f.insert(db, "layer_info.waterbodys", "id", {"name": "Pond", "type": "Pond", "geom": f.square(0, 450, 100)})
    known = {"a": pit(db, 150, 9), "b": pit(db, 200, 3, construction_date="2010-01-01"), "c": pit(db, 250, 15), "d": pit(db, 900, 9)}
    known["e"] = pit(db, 300, 9, people=0)
    db.commit()
    return known


def areas(*boxes):
    layer = QgsVectorLayer(f"Polygon?crs=EPSG:{f.SRID}", "flood", "memory")
    for x1, y1, x2, y2 in boxes:
        feature = QgsFeature()
        corners = [(x1, y1), (x2, y1), (x2, y2), (x1, y2), (x1, y1)]
        feature.setGeometry(QgsGeometry.fromWkt("POLYGON((" + ", ".join(f"{f.EAST + x} {f.NORTH + y}" for x, y in corners) + "))"))
        layer.dataProvider().addFeature(feature)
    return layer


def test_7_16_severity_in_flooded_areas_by_hand(run, shore):
    """a: 10 x 1 = 10. b: 10 x 0.6 x 1.5 (due in 2013) = 9. c: 10 x 0.3 = 3. e: nobody, 0. d stays dry."""
    found = run("flood_exposure", FLOOD=areas((100, 400, 400, 600)), RAIN_MONTH=6, **ASKED)
    assert [(row["containment_id"], row["severity"], row["severity_third"]) for row in found["OUTPUT"]] == [
        (shore["a"], 10, 1), (shore["b"], 9, 2), (shore["c"], 3, 3), (shore["e"], 0, None),
    ]  # fmt: skip
    first, second = found["OUTPUT"][:2]
    assert (first["sealing"], first["emptying_state"], first["cause"]) == ("Lets water through", "In time", "In the flooded area")
    assert second["emptying_state"] == "Overdue" and second["due_date"].toPyDate().year == 2013
    assert {row["empty_before"].toPyDate().isoformat() for row in found["OUTPUT"]} == {"2026-06-01"}
    assert (found["N_CONTAINMENTS"], found["N_EXPOSED"], found["USERS_EXPOSED"], found["N_OVERDUE"], found["PCT_EXPOSED"]) == (5, 4, 30, 1, 80)
    assert [(row["ward"], row["n_containments"], row["n_exposed"], row["severity"]) for row in found["WARDS_OUT"]] == [(1, 2, 2, 19), (2, 3, 2, 3)]


def test_7_16_by_heights_above_the_drainage(run, shore, tmp_path):
    """The ground rises by 1 m on 100 m to the east. The pond's east rim (x = 95) lies at 0.95 m, a at 1.5 (0.55 above it), b at 2 (1.05)."""
    dem = plane(tmp_path, "rising.tif", lambda x, y: 0.01 * x)
    found = run("flood_exposure", DEM=dem, CELL_M=10, **ASKED)
    assert [row["containment_id"] for row in found["OUTPUT"]] == [shore["a"]]
    assert found["OUTPUT"][0]["above_water_m"] == pytest.approx(0.55, abs=0.11) and found["OUTPUT"][0]["cause"] == "Low above the water"
    wider = run("flood_exposure", DEM=dem, CELL_M=10, HAND_M=1.3, **ASKED)
    assert {row["containment_id"] for row in wider["OUTPUT"]} == {shore["a"], shore["b"]}
    both = run("flood_exposure", DEM=dem, FLOOD=areas((880, 400, 920, 600)), CELL_M=10, **ASKED)
    assert {row["containment_id"] for row in both["OUTPUT"]} == {shore["a"], shore["d"]}
    assert run("flood_exposure", DEM=dem, CELL_M=10, WARDS=["2"], **ASKED)["N_EXPOSED"] == 0


def test_7_16_the_height_above_the_drainage_is_shown_in_the_city_and_where_it_is_nothing(run, db, shore, tmp_path):
    """Squares of the pond have 0 m, which has its colour; beyond the city, of which a corner is missing here, nothing is told."""
    with db.cursor() as cursor:
        cursor.execute(
            "UPDATE layer_info.citypolys SET seen_version = row_version, geom = ST_Multi(ST_Difference(geom, ST_Expand(ST_PointN(ST_ExteriorRing("
            "ST_GeometryN(geom, 1)), 1), 200)))"
        )
    db.commit()
    corner = fetch_value(db, "SELECT ST_AsText(ST_PointN(ST_ExteriorRing(ST_Envelope(geom)), 1)) FROM layer_info.citypolys")
    dem = plane(tmp_path, "rising.tif", lambda x, y: 0.01 * x)
    raster = QgsRasterLayer(run("flood_exposure", DEM=dem, CELL_M=10, **ASKED)["HAND"], "above")
    provider = raster.dataProvider()
    assert provider.sample(QgsPointXY(f.EAST + 50, f.NORTH + 500), 1) == (0, True)
    height, there = provider.sample(QgsPointXY(f.EAST + 305, f.NORTH + 505), 1)
    assert there and height == pytest.approx(3.05 - 0.95, abs=0.11)
    toolbox.module("frame.raster_looks").dress_raster(raster, "above_water")
    x, y = (float(number) for number in corner[6:-1].split())
    assert not provider.sample(QgsPointXY(x + 50, y + 50), 1)[1]
    assert not raster.dataProvider().userNoDataValues(1), "the water itself stays in the picture"
    assert raster.renderer().shader().rasterShaderFunction().colorRampItemList()[0].value == 0
    assert run("flood_exposure", FLOOD=areas((100, 400, 400, 600)), **ASKED).get("HAND") is None, "without heights there is none"


def test_7_16_the_worst_are_drawn_over_the_others(run, shore):
    layer = QgsVectorLayer("Point?field=severity_third:integer&field=severity:double", "exposed", "memory")
    for third, severity in ((1, 9.0), (3, 1.0), (None, 0.0)):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([third, severity])
        layer.dataProvider().addFeature(feature)
    toolbox.module("frame.looks").dress(layer, "flood_third")
    order = [(one.expression().expression(), one.ascending()) for one in layer.renderer().orderBy().list()]
    assert layer.renderer().orderByEnabled() and order == [('"severity"', True)]


def test_7_16_what_is_missing_is_said(run, db, shore, tmp_path):
    with pytest.raises(QgsProcessingException, match="Give flooded areas, or a raster of heights"):
        run("flood_exposure", **ASKED)
    with pytest.raises(QgsProcessingException, match="no feature with a place"):
        run("flood_exposure", FLOOD=areas(), **ASKED)
    with db.cursor() as cursor:
        cursor.execute("DELETE FROM layer_info.waterbodys")
    db.commit()
    with pytest.raises(QgsProcessingException, match="No water body is drawn"):  # by its path: what a refused run leaks outlives QGIS 3.22
        run("flood_exposure", DEM=plane(tmp_path, "flat.tif", lambda x, y: 0 * x).source(), **ASKED)


@settings(max_examples=40, deadline=None)
@given(st.integers(2, 7), st.integers(2, 7), st.randoms(use_true_random=False))
def test_7_16_height_above_drainage_takes_the_way_of_the_lowest_rim(rows, columns, dice):
    """Against the plain definition: of all ways from the water the one whose highest square is lowest, found for each water square by itself."""
    heights = np.array([[dice.randint(0, 9) for _ in range(columns)] for _ in range(rows)], float)
    water = np.zeros(heights.shape, bool)
    water[dice.randrange(rows), dice.randrange(columns)] = True
    water[dice.randrange(rows), dice.randrange(columns)] = True
    found = flood.above_drainage(heights, water)
    rims = {source: _rims(heights, source) for source in zip(*np.nonzero(water), strict=True)}
    for square in np.ndindex(heights.shape):
        lowest = min(rim[square] for rim in rims.values())
        possible = {max(heights[square] - heights[source], 0) for source, rim in rims.items() if rim[square] == lowest}
        assert found[square] in possible
    assert (found[water] == 0).all()


def _rims(heights, source):
    """The highest square on the best way from a source to each square."""
    rim, heap = {}, [(heights[source], source)]
    while heap:
        height, here = heapq.heappop(heap)
        if here in rim:
            continue
        rim[here] = height
        for down in (-1, 0, 1):
            for right in (-1, 0, 1):
                other = (here[0] + down, here[1] + right)
                if (down or right) and 0 <= other[0] < heights.shape[0] and 0 <= other[1] < heights.shape[1]:
                    heapq.heappush(heap, (max(height, heights[other]), other))
    return rim


def test_7_16_unknown_ground_and_a_cancel():
    heights = np.array([[0.0, 1.0, np.nan, 5.0]])
    found = flood.above_drainage(heights, np.array([[True, False, False, False]]))
    assert found[0, :2].tolist() == [0, 1] and np.isnan(found[0, 2:]).all()
    assert flood.above_drainage(np.zeros((300, 300)), np.eye(300) > 0, lambda: True) is None
