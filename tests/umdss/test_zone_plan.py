"""``imis:desludging_zone_plan`` (umdss.md 7.3) on a square kilometre of sixteen houses, worked out by hand."""

from __future__ import annotations

import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsProcessingException, QgsVectorLayer

from imis_plugin.database.connection import execute, fetch_all
from tests import factories as f
from tests import factories_fsm as fsm

#: four quarters of a year, cells of 250 m, equal numbers of containments
QUARTERS = {
    "AS_OF": "2026-11-15", "CYCLE_Y": 1, "PERIOD": 1, "CELL_M": 250, "BALANCE_BY": 0, "WARDS": ["1"], "START": "2027-01-01",
}  # fmt: skip


def house(db, x, y, road, type_id=3, people=4, **more):
    """A house with a septic tank at its corner, both at x, y."""
    whole = {"sanitation_system_id": 3 if type_id < 8 else 4, "population_served": people, "taken_over": True, "road_code": road, **more}
    bin = f.make_building(db, x, y, **whole)
    tank = f.make_tank(db, bin, type_id, geom=f.spot(x, y), size=6, construction_date="2026-01-01", taken_over=True)
    return bin, tank


@pytest.fixture
def sixteen(db):
    """Ward 1: a square kilometre of 4 x 4 cells; a house in the middle of each, 10 m north of one of four roads of 4 m width. Row and column ->
    key."""
    f.make_ward(db, 1, -2500, -2500, 1000)
    f.make_ward(db, 2, -1500, -2500, 1000)
    keys = {}
    for row in range(4):
        y = -2500 + 250 * row + 125
        road = f.make_road(db, code=f"R000{row + 1}", name=f"Lane {row + 1}", geom=f.line(-2500, y - 10, -1500, y - 10))
        for column in range(4):
            more = {"house_number": f"{row}/{column}"}
            keys[(row, column)] = house(db, -2500 + 250 * column + 125, y, road, **more)
    db.commit()
    return keys


def layer(kind, *shapes):
    made = QgsVectorLayer(f"{kind}?crs=EPSG:{f.SRID}", "drawn", "memory")
    for wkt in shapes:
        feature = QgsFeature()
        feature.setGeometry(QgsGeometry.fromWkt(wkt))
        made.dataProvider().addFeatures([feature])
    return made


def zone_of(found):
    return {row["containment_id"]: row["zone"] for row in found["CONTAINMENTS_OUT"]}


def quarter_of(found, keys):
    """Zone -> the quarters of the square that it holds, such as 'SW'."""
    zones = zone_of(found)
    parts = {}
    for (row, column), (_bin, tank) in keys.items():
        parts.setdefault(zones[tank], set()).add("SN"[row > 1] + "WE"[column > 1])
    return parts


def test_7_3_sixteen_houses_make_four_quarters_by_hand(run, sixteen):
    """Zones of four cells, the four quarters: outline 4 x 500 m, load 4 each, deviation 0. A truck empties 4 a day: a truck-day each; 16 emptyings of
    a year of 250 days with 4 a day: one truck. No plant: 20 minutes, 6 m³ x 0.9 x 6 = 32.4 minutes, 5.4 / 3 loads of 20 minutes unloading = 36:
    1.4733 h each."""
    found = run("desludging_zone_plan", **QUARTERS)
    assert (found["N_ZONES"], found["N_CONTAINMENTS"], found["N_OUT_OF_REACH"], found["TRUCKS"]) == (4, 16, 0, 1)
    assert (found["MAX_DEVIATION_PCT"], found["N_OUTSIDE"], found["N_LINKS"], found["N_STRAIGHT"]) == (0, 0, 0, 0)
    assert found["VOLUME_M3"] == pytest.approx(16 * 5.4) and found["TRUCK_HOURS"] == pytest.approx(16 * 88.4 / 60, abs=0.05)
    assert any("No operational plant takes sludge" in line for line in run.said.lines)
    assert all(len(parts) == 1 for parts in quarter_of(found, sixteen).values())
    rows = {row["zone"]: row for row in found["ZONES"]}
    assert sorted(rows) == [1, 2, 3, 4]
    for zone, row in rows.items():
        assert (row["n_containments"], row["n_buildings"], row["load"], row["truck_days"], row["perimeter_km"]) == (4, 4, 4, 1, 2.0)
        assert row["balanced"] and row["pct_done"] == 25 * zone and row["geom"].area() == pytest.approx(250000)
    assert [row["period"] for row in found["CALENDAR"]] == ["2027-01 – 2027-03", "2027-04 – 2027-06", "2027-07 – 2027-09", "2027-10 – 2027-12"]
    assert [row["wet_season"] for row in found["CALENDAR"]] == [False, True, True, False]
    assert len(found["UNITS"]) == 16 and {row["n_containments"] for row in found["UNITS"]} == {1}
    again = run("desludging_zone_plan", **QUARTERS)
    assert zone_of(again) == zone_of(found)


def test_7_3_notices_say_when_and_name_nobody(run, db, sixteen):
    f.make_owner(db, sixteen[(0, 0)][0])
    db.commit()
    found = run("desludging_zone_plan", **QUARTERS)
    notices = found["NOTICES"]
    assert len(notices) == 16
    assert set(notices[0]) == {
        "zone", "begins", "ends", "ward", "road_code", "road_name", "house_number", "bin", "containment_ids", "notice", "geom",
    }  # fmt: skip
    assert not any("Sita" in str(value) for row in notices for value in row.values())
    first = notices[0]
    assert "between 2027-01-01 and 2027-03-31 (zone 1)" in first["notice"]
    keys = [(row["zone"], row["road_name"], row["house_number"]) for row in notices]
    assert keys == sorted(keys)


def test_7_3_travel_by_the_network_and_by_the_straight_line(run, db, sixteen):
    """The plant stands on lane 1, at its west end. House (0, 0) lies 125 m along it, 10 m beside: 135 m at 20 km/h are 0.405 minutes. Without a
    network the straight line of 125.4 m times 1.3 is 0.489 minutes; row 3 has no way along the roads, and stays with the straight line."""
    fsm.make_plant(db, name="West plant", geom=f.spot(-2500, -2385))
    fsm.make_plant(db, type=1, geom=f.spot(-2370, -2375))
    fsm.make_plant(db, status=False, geom=f.spot(-2370, -2375))
    db.commit()
    found = run("desludging_zone_plan", **QUARTERS)
    straight = {row["containment_id"]: row for row in found["CONTAINMENTS_OUT"]}
    assert straight[sixteen[(0, 0)][1]]["travel_min"] == pytest.approx(125.4 * 1.3 * 0.003, abs=0.01) and found["N_STRAIGHT"] == 16
    assert straight[sixteen[(0, 0)][1]]["plant"] == "West plant"
    assert any("has not been built yet" in line for line in run.said.lines)
    execute(db, "SELECT umdss.build_network(0.5, false)")
    db.commit()
    found = run("desludging_zone_plan", **QUARTERS)
    rows = {row["containment_id"]: row for row in found["CONTAINMENTS_OUT"]}
    assert rows[sixteen[(0, 0)][1]]["travel_min"] == pytest.approx(0.41, abs=0.01) and found["N_STRAIGHT"] == 12
    hours = rows[sixteen[(0, 0)][1]]["truck_hours"]
    assert hours == pytest.approx((20 + 32.4 + (2 * 0.405 + 20) * 1.8) / 60, abs=0.01)


def test_7_3_what_is_out_of_reach_has_a_zone_and_no_place_in_the_plan(run, db, sixteen):
    """A tank 40 m from the road, hose 30 m; with a hose of 60 m it is in. Lanes of 2 m are too narrow."""
    _bin, far = house(db, -2390, -2345, "R0001")
    db.commit()
    found = run("desludging_zone_plan", **QUARTERS)
    assert found["N_CONTAINMENTS"] == 16 and found["N_OUT_OF_REACH"] == 1
    row = next(row for row in found["CONTAINMENTS_OUT"] if row["containment_id"] == far)
    assert row["in_plan"] is False and row["zone"] == zone_of(found)[sixteen[(0, 0)][1]]
    assert far not in " ".join(row["containment_ids"] for row in found["NOTICES"])
    assert run("desludging_zone_plan", **QUARTERS, HOSE_LENGTH_M=60)["N_OUT_OF_REACH"] == 0
    execute(db, "UPDATE utility_info.roads SET carrying_width = 2")
    db.commit()
    narrow = run("desludging_zone_plan", **QUARTERS)
    assert (narrow["N_CONTAINMENTS"], narrow["N_OUT_OF_REACH"], narrow["ZONES"]) == (0, 17, [])


def test_7_3_priority_and_the_wet_season_order_the_zones(run, db, sixteen):
    """The north-east has low-income households (0.2); the south-west leads to a drain, and half of its tanks are late (0.3 + 0.4 x 0.5 = 0.5). The
    south-west begins. With a flood in the north-west and rain from April to September it comes into the first quarter, the only dry one before."""
    drain = f.make_drain(db)
    for (row, column), (bin, tank) in sixteen.items():
        if row > 1 and column > 1:
            f.change(db, "building_info.buildings", "bin", bin, low_income_hh=True)
        if row < 2 and column < 2:
            f.change(db, "fsm.containments", "id", tank, type_id=2, drain_code=drain)
            if column == 0:
                f.change(db, "fsm.containments", "id", tank, construction_date="2015-01-01")
    db.commit()
    found = run("desludging_zone_plan", **QUARTERS)
    parts = quarter_of(found, sixteen)
    assert parts[1] == {"SW"} and parts[2] == {"NE"}
    balance = {row["zone"]: row for row in found["BALANCE"]}
    assert (balance[1]["priority"], balance[1]["pct_late"], balance[1]["pct_unsafe_outlet"]) == (0.5, 50, 100)
    assert (balance[2]["priority"], balance[2]["pct_lic"]) == (0.2, 100)
    west, south = f.EAST - 2500, f.NORTH - 2000
    flood = layer("Polygon", f"POLYGON(({west} {south}, {west + 500} {south}, {west + 500} {south + 500}, {west} {south + 500}, {west} {south}))")
    found = run("desludging_zone_plan", **QUARTERS, FLOOD=flood, WET_MONTHS=[3, 4, 5, 6, 7, 8])
    parts = quarter_of(found, sixteen)
    assert parts[1] == {"NW"} and parts[2] == {"SW"} and parts[3] == {"NE"} and found["N_FLOOD_IN_WET"] == 0
    assert {row["zone"]: row["flood_prone"] for row in found["BALANCE"]} == {1: True, 2: False, 3: False, 4: False}


@pytest.mark.parametrize("kind", ["line", "area"])
def test_7_3_no_zone_crosses_a_barrier(run, db, sixteen, kind):
    """A river from south to north through the third column of cells, 300 m from the east: 12 houses west, 4 east. Of two zones each bank has one,
    though 12 and 4 are not equal."""
    x, south, north = f.EAST - 1800, f.NORTH - 2600, f.NORTH - 1400
    drawn = {
        "line": layer("LineString", f"LINESTRING({x} {south}, {x} {north})"),
        "area": layer("Polygon", f"POLYGON(({x - 10} {south}, {x + 10} {south}, {x + 10} {north}, {x - 10} {north}, {x - 10} {south}))"),
    }[kind]
    found = run("desludging_zone_plan", **{**QUARTERS, "PERIOD": 1}, BARRIERS=drawn)
    for row in found["ZONES"]:
        box = row["geom"].boundingBox()
        assert box.xMaximum() <= x + 1e-6 or box.xMinimum() >= x - 1e-6
        assert len(row["geom"].asGeometryCollection()) == 1
    assert len(found["UNITS"]) == 20 and found["N_LINKS"] == 0
    assert sorted(row["n_containments"] for row in found["ZONES"]) == [4, 4, 4, 4]


def test_7_3_wards_and_blocks_are_units_as_well(run, db, sixteen):
    """Two wards, one without houses: one zone can be made, two cannot. Four roads and the border of the ward make five blocks, four of them with
    houses (a house lies north of its road): four zones of 4."""
    whole = {key: value for key, value in QUARTERS.items() if key != "WARDS"}
    with pytest.raises(QgsProcessingException, match="The cycle has 4 zones, but only 1 units have something to empty within reach"):
        run("desludging_zone_plan", **{**whole, "UNIT": 1})
    found = run("desludging_zone_plan", **{**QUARTERS, "UNIT": 2})
    assert len(found["UNITS"]) == 5 and [row["n_containments"] for row in found["ZONES"]] == [4, 4, 4, 4]
    assert found["CELL_USED_M"] is None
    zones = zone_of(found)
    for row in range(4):
        assert len({zones[sixteen[(row, column)][1]] for column in range(4)}) == 1


def test_7_3_without_a_side_cells_get_smaller_until_they_suffice(run, db, sixteen):
    """36 months: 16 houses are too few at every side, which is said; two more houses 130 m away make four quarters of cells of 250 m only."""
    months = {key: value for key, value in QUARTERS.items() if key != "CELL_M"} | {"CYCLE_Y": 3, "PERIOD": 0}
    with pytest.raises(QgsProcessingException, match="The cycle has 36 zones, but only 16 units"):
        run("desludging_zone_plan", **months)
    for row in range(4):
        for column in range(4):
            for east, north in ((-80, 0), (80, 0)):
                house(db, -2500 + 250 * column + 125 + east, -2500 + 250 * row + 125 + north, "R0001")
    db.commit()
    found = run("desludging_zone_plan", **months)
    assert (found["CELL_USED_M"], found["N_ZONES"], found["N_CONTAINMENTS"]) == (62.5, 36, 48)
    assert any("cells of 62.5 m were taken" in line for line in run.said.lines)


def test_7_3_the_law_of_the_balance(run, db, sixteen):
    """Every containment has one zone, loads add up, and a zone is called balanced just when it keeps to the tolerance."""
    for no in range(9):
        house(db, -2400 + 60 * no, -2375, "R0001")
    db.commit()
    for by in (0, 1, 2):
        found = run("desludging_zone_plan", **{**QUARTERS, "BALANCE_BY": by, "TOLERANCE_PCT": 15})
        assert len(zone_of(found)) == len(found["CONTAINMENTS_OUT"]) == 25
        loads = [row["load"] for row in found["BALANCE"]]
        whole = (25, found["VOLUME_M3"], found["TRUCK_HOURS"])[by]
        assert sum(loads) == pytest.approx(whole, abs=0.2)
        for row in found["BALANCE"]:
            assert row["balanced"] == (abs(row["deviation_pct"]) <= 15.05)
        assert found["N_OUTSIDE"] == sum(not row["balanced"] for row in found["BALANCE"])


def test_7_3_an_empty_city_is_a_success(run, db):
    f.make_ward(db)
    db.commit()
    found = run("desludging_zone_plan")
    assert found["N_CONTAINMENTS"] == 0 and found["ZONES"] == [] and found["TRUCKS"] == 0 and found["MAX_DEVIATION_PCT"] is None
    assert any("Nothing was found" in line for line in run.said.lines)


def test_7_3_units_tile_the_city_and_touch_as_queens_do(db):
    """Cells of 2000 m of a city of 5 km: aligned to multiples of 2 km they are 3 or 4 a side; their areas sum to the city's; each touches up to 8."""
    cells = "SELECT unit_no, encode(ST_AsEWKB(geom), 'hex') AS geom, ST_Area(geom) AS m2 FROM umdss.zone_units('grid', 2000, NULL, NULL)"
    rows = fetch_all(db, cells)
    assert sum(row["m2"] for row in rows) == pytest.approx(25e6)
    pairs = fetch_all(
        db, "SELECT * FROM umdss.zone_contacts(%s, %s::geometry[], NULL, 250)",
        ([row["unit_no"] for row in rows], "{" + ":".join(row["geom"] for row in rows) + "}"),
    )  # fmt: skip
    side = int(len(rows) ** 0.5)
    assert side * side == len(rows)
    corner = [pair for pair in pairs if pair["shared_m"] == 0]
    assert len(pairs) - len(corner) == 2 * side * (side - 1) and len(corner) == 2 * (side - 1) ** 2


def test_8_zone_plan_asks_for_the_right(run, db, connect_as, monkeypatch):
    monkeypatch.setenv("IMIS_CONNECT_USER", connect_as("building_surveyor").info.user)
    with pytest.raises(QgsProcessingException, match="Your role may not run “Zones of scheduled desludging”"):
        run("desludging_zone_plan")


def test_8_zone_plan_runs_for_the_sanitation_department(run, sixteen, connect_as, monkeypatch):
    monkeypatch.setenv("IMIS_CONNECT_USER", connect_as("sanitation").info.user)
    assert run("desludging_zone_plan", **QUARTERS)["N_CONTAINMENTS"] == 16
