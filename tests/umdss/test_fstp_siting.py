"""Sites for a treatment plant (umdss.md 7.5, imis:fstp_siting): five by five squares of 100 m worked out by hand, with and without heights."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsCoordinateReferenceSystem, QgsFeature, QgsGeometry, QgsProcessingException, QgsRasterLayer, QgsVectorLayer

from imis_plugin import toolbox
from imis_plugin.database.connection import execute
from tests import factories as f

rasters = toolbox.module("frame.rasters")
results = toolbox.module("frame.siting_results")
WEIGHTS = ("SLOPE", "DWELLINGS", "WATER", "WELLS", "ROAD", "HAUL", "LAND_USE", "BELOW", "DOWNWIND")


def layer(kind, *shapes):
    """A memory layer of WKT shapes, metres from the middle of the test city."""
    made = QgsVectorLayer(f"{kind}?crs=EPSG:{f.SRID}", "given", "memory")
    features = []
    for wkt in shapes:
        feature, geometry = QgsFeature(), QgsGeometry.fromWkt(wkt)
        geometry.translate(f.EAST, f.NORTH)
        feature.setGeometry(geometry)
        features.append(feature)
    made.dataProvider().addFeatures(features)
    return made


def box(west, south, east, north):
    return f"POLYGON(({west} {south}, {east} {south}, {east} {north}, {west} {north}, {west} {south}))"


def only(name, **more):
    """One criterion alone."""
    return {f"W_{weight}": float(weight == name) for weight in WEIGHTS} | more


def given(**more):
    """The search area and limits of the small case."""
    return {
        "AREA": f"CRS=EPSG:{f.SRID};" + box(f.EAST, f.NORTH, f.EAST + 500, f.NORTH + 500), "CELL_M": 100, "AREA_M2": 10000, "DWELLING_M": 150,
        "DWELLING_BEST_M": 300, "WATER_M": 100, "WATER_BEST_M": 200, "WELL_M": 100, "WELL_BEST_M": 200, "ROAD_M": 300, "ROAD_BEST_M": 100,
        "LAND_USES": "Cultivation=1; Forest=0.3; Road=no", "WELLS": layer("Point", "POINT(250 50)"), **more,
    }  # fmt: skip


def bands(path):
    return gdal.Open(path).ReadAsArray()


@pytest.fixture
def block(db):
    """A house in the north-west, a pond in the north-east, a 4 m road along the south, a well amid it; tilled in the west, wood in the east."""
    f.make_road(db, geom=f.line(-300, 50, 800, 50))
    f.make_building(db, 20, 420)
    for kind, shape in (("waterbodys (name, type, geom) VALUES ('Pond', 'Pond', %s)", f.square(420, 420, 20)),
                        ("landuses (class, geom) VALUES ('Cultivation', ST_Multi(ST_MakeEnvelope(500000, 2970000, 500300, 2970500, 32644)))", None),
                        ("landuses (class, geom) VALUES ('Forest', ST_Multi(ST_MakeEnvelope(500300, 2970000, 500500, 2970500, 32644)))", None)):
        execute(db, "INSERT INTO layer_info." + kind, (shape,) if shape else None)  # fmt: skip
    execute(db, "SELECT umdss.build_network(0.5, false)")
    db.commit()


def test_7_5_every_constraint_by_hand(run, block):
    """House: squares at 0, 100 and 141 m of it are too near (150). Pond: its own (100). Well: its own. Road: the north row is 400 m away (300)."""
    found = run("fstp_siting", **given())
    first, every = bands(found["REASONS"])
    assert first.tolist() == [[2, 3, 11, 11, 4], [3, 3, 0, 0, 0], [0] * 5, [0] * 5, [0, 0, 5, 0, 0]]
    assert every[0, 0] == 2 + 4 + 1024 and every[0, 4] == 8 + 1024 and every[4, 2] == 16
    rows = {row["code"]: (row["n_cells"], row["only_ha"]) for row in found["REASONS_TABLE"]}
    assert rows == {0: (17, 17), 2: (1, 0), 3: (4, 2), 4: (1, 0), 5: (1, 1), 9: (0, 0), 11: (5, 2)}
    assert (found["AREA_HA"], found["ALLOWED_HA"]) == (25, 17)
    scores = bands(found["SCORE"])
    # in the second row from the south, far east: 500 m from the house, 300 from the pond, 224 from the well, 100 from the road, wood; 0.65 of the
    # weights can be measured: (0.2 + 0.1 + 0.1 + 0.15 + 0.1 x 0.3) / 0.65
    assert scores[3, 4] == pytest.approx(0.58 / 0.65) and (scores[first > 0] == 0).all()
    # in the middle: 283 m from the house, (283 - 150) / 150; 283 from the pond; 200 from the well; 200 from the road, half; tilled
    assert scores[2, 2] == pytest.approx((0.2 * (np.sqrt(8) * 100 - 150) / 150 + 0.1 + 0.1 + 0.15 * 0.5 + 0.1) / 0.65)
    assert "<svg" in Path(found["REPORT"]).read_text(encoding="utf-8")
    said = " ".join(run.said.lines)
    for words in ("No heights were given", "the haul was left out", "the other weights grow in proportion: Slope, Short haul"):
        assert words in said and words in Path(found["REPORT"]).read_text(encoding="utf-8")
    assert {row["criterion"]: row["weight"] for row in found["WEIGHTS"] if row["used"]} == pytest.approx(
        {"dwellings": 0.3077, "water": 0.1538, "wells": 0.1538, "road": 0.2308, "land_use": 0.1538}
    )


def test_7_5_sites_hang_together_and_carry_their_values(run, block):
    """By the road alone the two southern rows score 1: nine squares around the well."""
    found = run("fstp_siting", **given(**only("ROAD"), PERCENTILE=50, AREA_M2=20000))
    (site,) = found["SITES"]
    assert (site["rank"], site["score"], site["area_m2"], site["geom"].area(), site["pct_firm"], site["ward"]) == (1, 1, 90000, 90000, 100, 1)
    assert (site["dwelling_m"], site["well_m"], site["wide_road_m"], site["land_use"]) == (300, 100, 0, "Cultivation")
    assert (site["slope_pct"], site["haul_km"], found["THRESHOLD"], found["N_SITES"], found["BEST_SCORE"]) == (None, None, 1, 1, 1)
    none = run("fstp_siting", **given(**only("ROAD"), PERCENTILE=50, AREA_M2=100000))
    assert none["SITES"] == [] and any("No part of the best squares is large enough" in line for line in run.said.lines)


def test_7_5_land_flood_and_land_use_rule_out(run, block):
    more = {"FLOOD": layer("Polygon", box(10, 10, 90, 90)), "PARCELS": layer("Polygon", box(0, 0, 300, 300)), "LAND_USES": "*=0.2; Forest=no"}
    first, every = bands(run("fstp_siting", **given(**more))["REASONS"])
    assert first[4].tolist() == [8, 0, 5, 9, 9] and first[2].tolist() == [0, 0, 0, 9, 9] and first[1].tolist() == [3, 3, 10, 9, 9]
    assert every[1, 4] == 256 + 512 and every[0, 0] == 2 + 4 + 512 + 1024


def plane(tmp_path, name, height):
    """A GeoTIFF of heights over the area and around it, 10 m squares; ``height`` of x, y in metres from the middle of the city."""
    grid = rasters.Grid(f.EAST - 1000, f.NORTH + 1500, 10, 250, 250)
    east, north = grid.middles()
    x, y = np.meshgrid(east - f.EAST, north - f.NORTH)
    path = str(tmp_path / name)
    rasters.write(path, grid, [("Heights", height(x, y).astype(np.float32))], rasters.NOTHING, QgsCoordinateReferenceSystem.fromEpsgId(f.SRID))
    return QgsRasterLayer(path, name)


def test_7_5_heights_give_slope_and_what_lies_below_the_settlement(run, block, tmp_path):
    """Heights fall by 2 m on 100 m to the east: 2 %, the best. The house's square is 1 m below 0, the far east 9: 8 m below it, of 10."""
    dem = plane(tmp_path, "falling.tif", lambda x, y: -0.02 * x)
    found = run("fstp_siting", **given(**only("BELOW"), DEM=dem))
    assert bands(found["SCORE"])[2].tolist() == pytest.approx([0, 0.2, 0.4, 0.6, 0.8], abs=1e-4)
    best = run("fstp_siting", **given(**only("SLOPE"), DEM=dem))
    assert bands(best["SCORE"])[2].tolist() == pytest.approx([1] * 5, abs=1e-3)
    assert (best["SITES"][0]["slope_pct"], round(best["SITES"][0]["below_m"])) == (2, 4 if best["SITES"][0]["area_m2"] == 170000 else 5)


def test_7_5_steep_squares_are_out_and_so_are_those_without_height(run, block, tmp_path):
    """Up to x = 200 it climbs 20 m on 100 m: the first column has 20 %, the second 15, less the bend. Beyond x = 350 no height is known."""
    steep = plane(tmp_path, "steep.tif", lambda x, y: np.where(x > 350, rasters.NOTHING, np.minimum(0.2 * x, 40)))
    found = run("fstp_siting", **given(DEM=steep, SLOPE_PCT=16))
    first, every = bands(found["REASONS"])
    assert first[2].tolist()[:3] == [6, 0, 0] and first[2, 4] == 7 and every[0, 0] == 2 + 4 + 32 + 1024
    beyond = plane(tmp_path, "elsewhere.tif", lambda x, y: x)
    beyond.setCrs(QgsCoordinateReferenceSystem.fromEpsgId(32640))
    with pytest.raises(QgsProcessingException, match="do not reach the area|cannot be read"):
        run("fstp_siting", **given(DEM=beyond))


def test_7_5_haul_and_wind_by_hand(run, db, block):
    """All sludge begins at x = 450, 10 m off the road. The squares of the southern row have their road points at x = 0, 100 … 400: 460, 360, 260, 160
    and 60 m; a row farther north has 100 m more.

    The second row from the north is the last within 300 m of a road: 760 m at the most. So the east of the second row from the south has
    (760 - 160) / 700. With wind from the north the column below the house lies downwind: 1.
    """
    bin = f.make_building(db, 2000, 2000, sanitation_system_id=3, population_served=10, taken_over=True)
    tank = f.make_tank(db, None, type_id=3, taken_over=True, construction_date="2020-01-01", geom=f.spot(450, 60))
    f.insert(db, "building_info.build_contains", "bin", {"bin": bin, "containment_id": tank, "is_responsible": True, "taken_over": True})
    db.commit()
    found = run("fstp_siting", **given(**only("HAUL"), AS_OF="2026-01-01"))
    scores = bands(found["SCORE"])
    assert scores[4].tolist() == pytest.approx([300 / 700, 400 / 700, 0, 600 / 700, 1])
    assert scores[3, 4] == pytest.approx(600 / 700) and scores[1, 2] == pytest.approx((760 - 560) / 700)
    # 6 m³, from half to a tenth full, 10 people of 40 l, growing by 2 %
    years = np.log(1 + 1000 * 6 * 0.4 / 400 * np.log(1.02)) / np.log(1.02)
    assert found["M3_YEAR"] == pytest.approx(2.4 / years, abs=0.06) and found["SITES"][0]["haul_km"] == pytest.approx(0.11, abs=0.05)
    windy = bands(run("fstp_siting", **given(**only("DOWNWIND"), WIND_FROM=0))["SCORE"])
    assert windy[3, 0] == pytest.approx(1) and windy[4, 4] == pytest.approx((1 + np.sqrt(0.5)) / 2)


def test_7_5_a_matrix_of_pairs_takes_the_place_of_the_weights(run, block):
    found = run("fstp_siting", **given(MATRIX="road land_use; 1 3; 1/3 1"))
    assert {row["criterion"]: row["weight"] for row in found["WEIGHTS"] if row["weight"]} == {"road": 0.75, "land_use": 0.25}
    assert bands(found["SCORE"])[3, 4] == pytest.approx(0.75 + 0.25 * 0.3) and found["CONSISTENCY"] == 0
    with pytest.raises(QgsProcessingException, match="contradicts itself"):
        run("fstp_siting", **given(MATRIX="road haul water; 1 9 1/9; 1/9 1 9; 9 1/9 1"))
    with pytest.raises(QgsProcessingException, match="weights of all criteria that can be measured are 0"):
        run("fstp_siting", **given(**only("SLOPE")))
    with pytest.raises(QgsProcessingException, match="best distance to wells"):
        run("fstp_siting", **given(WELL_BEST_M=50))


def test_7_5_the_same_seed_gives_the_same_firmness(run, block):
    again = [run("fstp_siting", **given(PERCENTILE=0, SEED=seed, DRAWS=50))["SITES"] for seed in (7, 7)]
    assert [row["pct_first"] for row in again[0]] == [row["pct_first"] for row in again[1]]
    assert sum(row["pct_first"] for row in again[0]) == pytest.approx(100)


def test_7_5_a_broken_run_leaves_no_raster(run, block, tmp_path, monkeypatch):
    def broken(*_given):
        raise QgsProcessingException("broken on purpose")

    siting = toolbox.module("planning.fstp_siting")
    monkeypatch.setattr(siting, "site_rows", broken)
    path = tmp_path / "score.tif"
    with pytest.raises(QgsProcessingException, match="broken on purpose"):
        run("fstp_siting", **given(SCORE=str(path)))
    assert not path.exists()
    monkeypatch.undo()


def test_7_5_a_raster_may_be_left_out_and_carries_its_look(run, block, tmp_path):
    path = tmp_path / "score.tif"
    found = run("fstp_siting", **given(SCORE=str(path)))
    assert found["SCORE"] == str(path) and path.stat().st_size > 300
    looks, kinds = toolbox.module("frame.looks"), toolbox.module("frame.raster_looks")
    suited, why = QgsRasterLayer(str(path), "score"), QgsRasterLayer(found["REASONS"], "reasons")
    kinds.dress_raster(suited, "suitability")
    kinds.dress_raster(why, "siting_reason")
    looks.note_on(suited, "made by a test")
    ramp = suited.renderer().shader().rasterShaderFunction()
    assert suited.renderer().type() == "singlebandpseudocolor" and ramp.maximumValue() == pytest.approx(bands(str(path)).max(), abs=1e-6)
    assert why.renderer().type() == "paletted" and len(why.renderer().classes()) == 12 and suited.customProperty("imis/analysis")


def test_7_5_a_city_of_nothing(run, db):
    """The city's outline alone, and one road: nothing hinders but the road, and nothing can be weighed but it."""
    f.make_ward(db)
    f.make_road(db, geom=f.line(-1000, 0, 1000, 0))
    with pytest.raises(QgsProcessingException, match="road network has not been built"):
        run("fstp_siting", CELL_M=100)
    execute(db, "SELECT umdss.build_network(0.5, false)")
    db.commit()
    found = run("fstp_siting", CELL_M=100, WARDS=["1"])
    assert found["AREA_HA"] == 2500 and 0 < found["ALLOWED_HA"] < 400 and {row["land_use"] for row in found["SITES"]} == {None}
    wide = run("fstp_siting", CELL_M=100, ROAD_WIDTH_M=9)
    assert wide["SITES"] == [] and wide["ALLOWED_HA"] == 0 and wide["THRESHOLD"] is None
    said = " ".join(run.said.lines)
    assert "No road of at least 9 m is recorded here" in said and "No square is left" in said


def test_8_siting_asks_for_the_right(run, db, connect_as, monkeypatch):
    monkeypatch.setenv("IMIS_CONNECT_USER", connect_as("tax").info.user)
    with pytest.raises(QgsProcessingException, match="Your role may not run “Sites for a treatment plant”"):
        run("fstp_siting")
