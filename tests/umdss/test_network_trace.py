"""``imis:network_trace`` (umdss.md 7.13): the graph by hand and by law, then a small network of sewers with its plant and pond."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from qgis.core import QgsProcessingException

from imis_plugin import toolbox
from imis_plugin.database.connection import fetch_all
from tests import factories as f
from tests import factories_fsm as fsm

drainage = toolbox.module("frame.drainage")


def stretches(*rows):
    """(code, x1, y1, x2, y2), numbered from 1."""
    return [
        drainage.Stretch(no, code, x1, y1, x2, y2, ((x2 - x1) ** 2 + (y2 - y1) ** 2) ** 0.5) for no, (code, x1, y1, x2, y2) in enumerate(rows, 1)
    ]


#: a and b meet in c, c flows on in d
WYE = (("a", 0, 0, 100, 0), ("b", 100, 50, 100, 0.3), ("c", 100, 0, 200, 0), ("d", 200, 0, 300, 0))


def test_7_13_ends_within_the_gap_are_one_node():
    """0 and 0.5 meet at a gap of 0.5; 0.5 and 1.0 as well, so all three do; 2 stays alone. With a gap of 0 only equal places meet."""
    assert drainage.gathered([(0, 0), (0.5, 0), (1.0, 0), (2, 0)], 0.5) == [0, 0, 0, 3]
    assert drainage.gathered([(0, 0), (0.1, 0), (0, 0)], 0) == [0, 1, 0]


def test_7_13_a_trace_by_hand():
    """From a down: c after one line, 0 m on; d after two, 100 m on. From d up: c, then a and b 100 m on. Reversed, d flows into c and on into a."""
    net = drainage.Drainage(stretches(*WYE), 0.5)
    assert net.trace(["a"]) == {1: (0, 0.0), 3: (1, 0.0), 4: (2, 100.0)}
    assert net.trace(["d"], upstream=True) == {4: (0, 0.0), 3: (1, 0.0), 1: (2, 100.0), 2: (2, 100.0)}
    assert net.trace(["nowhere"]) == {}
    back = drainage.Drainage([one.turned() for one in stretches(*WYE)], 0.5)
    assert {no: order for no, (order, _metres) in back.trace(["d"]).items()} == {4: 0, 3: 1, 1: 2, 2: 2}


def test_7_13_loads_by_hand():
    """a 10, b 20, c 0, d 5 people: c carries 30 of three lines, d 35 of four. A line that divides gives all to both branches."""
    net = drainage.Drainage(stretches(*WYE), 0.5)
    people = {"a": 10, "b": 20, "d": 5}
    assert net.loads(people) == {"a": (1, 10), "b": (1, 20), "c": (3, 30), "d": (4, 35)}
    forked = drainage.Drainage(stretches(*WYE, ("e", 200, 0, 200, 90)), 0.5)
    assert forked.loads(people)["e"] == (4, 30) and forked.loads(people)["d"] == (4, 35)


def test_7_13_water_stops_at_the_inlet_of_a_plant():
    """A plant 20 m from the end of d takes d's end. One at (205, 3) has no end of a line near, and takes the node at (200, 0); d, that begins there,
    is its outfall: nothing from upstream counts to it."""
    net = drainage.Drainage(stretches(*WYE), 0.5)
    net.find_inlets({"1": (320, 0)}, 50)
    ends, circles = net.outcomes()
    assert [net.place[node] for node in net.inlets] == [(300, 0)] and set(net.inlets.values()) == {"1"} and not circles
    assert all({net.place[node] for node in ends[no]} == {(300, 0)} for no in (1, 2, 3, 4))
    net.find_inlets({"2": (205, 3)}, 50)
    ends, _circles = net.outcomes()
    assert {net.place[node] for node in ends[1]} == {(200, 0)} and {net.place[node] for node in ends[4]} == {(300, 0)}
    assert net.loads({"a": 1, "b": 1, "c": 1, "d": 1})["d"] == (1, 1) and 4 not in net.trace(["a"])
    assert net.trace(["d"], upstream=True) == {4: (0, 0.0)}
    net.find_inlets({"3": (320, 0)}, 19)
    assert net.inlets == {}


def test_7_13_a_circle_has_no_end():
    """r, s, t run in a circle, u flows into it: no end for any. With a way out of s there is one, and nothing is stuck."""
    ring = (("r", 0, 0, 10, 0), ("s", 10, 0, 5, 8), ("t", 5, 8, 0, 0), ("u", 0, -9, 0, 0))
    ends, stuck = drainage.Drainage(stretches(*ring), 0.5).outcomes()
    assert stuck == {1, 2, 3, 4} and all(not nodes for nodes in ends.values())
    net = drainage.Drainage(stretches(*ring, ("v", 5, 8, 5, 20)), 0.5)
    ends, stuck = net.outcomes()
    assert not stuck and all({net.place[node] for node in nodes} == {(5, 20)} for nodes in ends.values())
    assert net.loads({"r": 1, "s": 1, "t": 1, "u": 1, "v": 1})["v"] == (5, 5)


@st.composite
def networks(draw):
    """Pieces between the corners of a small grid; several may have the same code."""
    corner = st.tuples(st.integers(0, 3), st.integers(0, 3))
    pairs = draw(st.lists(st.tuples(corner, corner).filter(lambda ends: ends[0] != ends[1]), min_size=1, max_size=14))
    codes = [draw(st.sampled_from("abcdefgh")) for _pair in pairs]
    return stretches(*((code, *(10 * one for one in start), *(10 * one for one in end)) for code, (start, end) in zip(codes, pairs, strict=True)))


@settings(max_examples=150, deadline=None)
@given(networks())
def test_7_13_down_and_up_again_comes_back_to_the_start(pieces):
    """The law of the trace: other is downstream of one just when one is upstream of other. Loads are those of the lines met upstream; the ends of a
    piece are the sinks of its trace, and what is stuck has a part without a sink."""
    net = drainage.Drainage(pieces, 0.5)
    down = {no: set(net.trace_from([no])) for no in net.stretches}
    for no in net.stretches:
        up = set(net.trace_from([no], upstream=True))
        assert up == {other for other in net.stretches if no in down[other]} and no in up
    loads = net.loads({code: 1.0 for code in net.of_code})
    for code in net.of_code:
        above = {net.stretches[no].code for no in net.trace([code], upstream=True)}
        assert loads[code] == (len(above), float(len(above)))
    ends, stuck = net.outcomes()
    sinks = net.sinks()
    for no in net.stretches:
        assert ends[no] == {net.ends[other] for other in down[no]} & sinks
        assert (no in stuck) == any(not ends[other] for other in down[no])


@pytest.fixture
def sewers(db):
    """Plant for wastewater at (210, 10). S0001 (0 to 100) and S0003 (100 to 200) lead to it; S0002 ends 0.3 m short of the middle of S0001. S0010
    (500 to 600) ends in the open, S0012 only crosses it; S0011 ends in a pond. On record S0001, S0003 and S0010 lead to the plant.
    Buildings: 4 people on S0001, 5 on S0002, 6 on S0010, 7 on S0011, 8 on a sewer that is not recorded."""
    plant = fsm.make_plant(db, name="River plant", type=1, geom=f.spot(210, 10))
    for code, named, *ends in (
        ("S0001", plant, 0, 0, 100, 0), ("S0002", None, 50, 40, 50, 0.3), ("S0003", plant, 100, 0, 200, 0), ("S0010", plant, 500, 0, 600, 0),
        ("S0011", None, 700, 0, 800, 0), ("S0012", None, 550, -50, 550, 50),
    ):  # fmt: skip
        f.make_sewer(db, code=code, treatment_plant_id=named, geom=f.line(*ends))
    f.insert(db, "layer_info.waterbodys", "id", {"name": "Pond", "type": "Pond", "geom": f.square(795, -20, 40)})
    bins = {}
    for name, x, people, code in (("one", 10, 4, "S0001"), ("two", 40, 5, "S0002"), ("ten", 510, 6, "S0010"), ("eleven", 710, 7, "S0011")):
        bins[name] = f.make_building(db, x, 20, sanitation_system_id=1, sewer_code=code, population_served=people, taken_over=True)
    bins["lost"] = f.make_building(db, 900, 20, sanitation_system_id=1, network_unidentified=True, population_served=8, taken_over=True)
    db.commit()
    return bins


def test_7_13_the_whole_network_by_hand(run, sewers):
    """S0001 is cut where S0002 ends. Upstream of S0003 are 9 people: 9 x 150 l x 80 % = 1.08 m³ a day. Three lines reach no plant, with 13 people
    on two of them; with the 8 on no line on record 21 people, 2.52 m³ a day."""
    found = run("network_trace")
    lines = {row["code"]: row for row in found["TRACE"]}
    assert {code: row["outcome"] for code, row in lines.items()} == {
        "S0001": "plant", "S0002": "plant", "S0003": "plant", "S0010": "open_end", "S0011": "water", "S0012": "open_end",
    }  # fmt: skip
    assert (lines["S0003"]["people_upstream"], lines["S0003"]["load_m3_day"], lines["S0003"]["lines_upstream"]) == (9, 1.08, 3)
    assert (lines["S0001"]["people_upstream"], lines["S0001"]["lines_upstream"], lines["S0001"]["order_no"]) == (9, 2, None)
    assert lines["S0012"]["people_upstream"] == 0 and lines["S0010"]["lines_upstream"] == 1  # a crossing is no junction
    assert {row["code"]: row["issue"] for row in found["MISMATCHES"]} == {
        "S0002": "Leads to a plant, but names none", "S0010": "Names a plant, but the lines drawn do not lead to it",
    }  # fmt: skip
    assert next(row["to_named_m"] for row in found["MISMATCHES"] if row["code"] == "S0010") == 390.1  # from (600, 0) to (210, 10)
    assert [(row["code"], row["alone"], row["people_upstream"]) for row in found["ORPHANS"]] == [
        ("S0011", True, 7), ("S0010", True, 6), ("S0012", True, 0),
    ]  # fmt: skip
    ends = {row["codes"]: row for row in found["OUTFALLS"]}
    assert {codes: row["kind"] for codes, row in ends.items()} == {"S0003": "plant", "S0010": "end", "S0011": "water", "S0012": "end"}
    assert (ends["S0011"]["waterbody"], ends["S0003"]["plant"], ends["S0003"]["load_m3_day"]) == ("Pond", "River plant", 1.08)
    assert {row["bin"]: row["outcome"] for row in found["BUILDINGS_OUT"]} == {
        sewers["ten"]: "open_end", sewers["eleven"]: "water", sewers["lost"]: "not_recorded",
    }  # fmt: skip
    assert {row["bin"]: row["record_says_treated"] for row in found["BUILDINGS_OUT"]}[sewers["ten"]] is True
    assert (found["N_LINES"], found["N_TRACED"], found["N_ORPHANS"], found["N_ENDS_IN_WATER"], found["POPULATION"]) == (6, 6, 3, 1, 21)
    assert found["UNTREATED_M3_DAY"] == 2.52 and found["KM_ORPHANS"] == 0.3
    assert any("1 line(s) name a plant that the lines drawn do not lead to" in line for line in run.said.lines)
    sums = {row["outcome"]: (row["n"], row["people_connected"]) for row in found["SUMMARY"]}
    assert sums == {"plant": (3, 9), "water": (1, 7), "open_end": (2, 6)}


def test_7_13_a_trace_from_a_click_or_a_building(run, sewers):
    """Down from S0002: itself, the second half of S0001 (50 m), S0003 from 50 m on. Up from S0003: S0001 whole, S0002 after it. The building on S0002
    gives the same as the line."""
    found = run("network_trace", LINE_CODES="S0002")
    rows = [(row["code"], row["order_no"], row["from_start_m"], row["length_m"]) for row in found["TRACE"]]
    assert rows == [("S0002", 0, 0, 39.7), ("S0001", 1, 0, 50), ("S0003", 2, 50, 100)]
    assert found["TRACE"][1]["geom"].length() == pytest.approx(50) and found["KM_TRACED"] == pytest.approx(0.19, abs=0.001)
    assert found["N_ORPHANS"] == 0 and found["N_BUILDINGS"] == 0 and [row["code"] for row in found["MISMATCHES"]] == ["S0002"]
    by_house = run("network_trace", BUILDING_CODES=sewers["two"])
    assert [row["code"] for row in by_house["TRACE"]] == ["S0002", "S0001", "S0003"]
    up = run("network_trace", LINE_CODES="S0003", DIRECTION=1)
    assert [(row["code"], row["order_no"]) for row in up["TRACE"]] == [("S0003", 0), ("S0001", 1), ("S0002", 2)]
    assert up["TRACE"][1]["length_m"] == 100


def test_7_13_plants_that_do_not_operate_and_records_that_are_believed(run, db, sewers):
    """Believing the record, S0010 leads to the plant as well. When the plant is closed it treats nobody: all 30 people are without treatment."""
    found = run("network_trace", BELIEVE_RECORD=True)
    lines = {row["code"]: row for row in found["TRACE"]}
    assert lines["S0010"]["outcome"] == "plant" and lines["S0010"]["reached_plants"] == "River plant" and lines["S0011"]["outcome"] == "water"
    assert [row["code"] for row in found["MISMATCHES"]] == ["S0002"]
    f.change(db, "fsm.treatment_plants", "name", "River plant", status=False)
    db.commit()
    found = run("network_trace")
    lines = {row["code"]: row for row in found["TRACE"]}
    assert [lines[code]["outcome"] for code in ("S0001", "S0002", "S0003", "S0010")] == ["closed_plant"] * 3 + ["open_end"]
    assert found["POPULATION"] == 30
    issues = {row["code"]: row["issue"] for row in found["MISMATCHES"]}
    assert issues["S0001"] == "Names a plant that does not operate" and issues["S0002"] == "Leads to a plant, but names none"


def test_7_13_another_plant_than_the_one_on_record_and_a_way_that_divides(run, db, sewers):
    """S0003 names the old plant: it leads to the river plant. S0001 also flows over S0004 into the open: in part."""
    old = fsm.make_plant(db, name="Old plant", type=2, geom=f.spot(-900, 0))
    f.change(db, "utility_info.sewers", "code", "S0003", treatment_plant_id=old)
    f.make_sewer(db, code="S0004", geom=f.line(100, 0, 100, 60))
    db.commit()
    found = run("network_trace")
    lines = {row["code"]: row for row in found["TRACE"]}
    assert (lines["S0001"]["outcome"], lines["S0003"]["outcome"], lines["S0004"]["outcome"]) == ("partly", "plant", "open_end")
    assert lines["S0004"]["people_upstream"] == 9
    assert {row["code"]: row["issue"] for row in found["MISMATCHES"]}["S0003"] == "Leads to another plant than it names"
    assert sewers["one"] not in {row["bin"] for row in found["BUILDINGS_OUT"]}


def test_7_13_a_plant_for_faecal_sludge_counts_only_where_a_line_names_it(run, db, sewers):
    sludge = fsm.make_plant(db, name="Sludge plant", type=3, geom=f.spot(605, 0))
    db.commit()
    assert {row["code"]: row["outcome"] for row in run("network_trace")["TRACE"]}["S0010"] == "open_end"
    f.change(db, "utility_info.sewers", "code", "S0012", treatment_plant_id=sludge)
    db.commit()
    assert {row["code"]: row["outcome"] for row in run("network_trace")["TRACE"]}["S0010"] == "plant"


def heights(folder, slope):
    """A raster of 1200 x 200 m around the test sewers, 10 m cells, that rises by ``slope`` m a metre to the east."""
    from osgeo import gdal, osr

    path = str(folder / "heights.tif")
    made = gdal.GetDriverByName("GTiff").Create(path, 120, 20, 1, gdal.GDT_Float32)
    made.SetGeoTransform((f.EAST - 100, 10, 0, f.NORTH + 100, 0, -10))
    system = osr.SpatialReference()
    system.ImportFromEPSG(f.SRID)
    made.SetProjection(system.ExportToWkt())
    import numpy

    made.GetRasterBand(1).WriteArray(numpy.tile(numpy.arange(120) * 10 * slope, (20, 1)))
    made.FlushCache()
    del made
    return path


def test_7_13_water_flows_downhill_by_a_raster(run, sewers, tmp_path):
    """The ground rises to the east by 1 %: the lines drawn eastwards flow west. S0003 flows into S0001 and ends at (0, 0), 210 m from the plant;
    S0002 and S0012, drawn along the slope, stay as drawn. With a fall of 0.05 % the 0.05 m of 100 m are less than the limit: all as drawn."""
    found = run("network_trace", FLOW=1, DEM=heights(tmp_path, 0.01))
    lines = {row["code"]: row for row in found["TRACE"]}
    assert {code for code, row in lines.items() if row["turned"]} == {"S0001", "S0003", "S0010", "S0011"} and found["N_TURNED"] == 4
    assert lines["S0003"]["outcome"] == "open_end" and lines["S0001"]["lines_upstream"] == 3
    first = lines["S0003"]["geom"].vertexAt(0)
    assert first.x() == pytest.approx(f.EAST + 200)  # drawn in the direction of flow
    flat = run("network_trace", FLOW=1, DEM=heights(tmp_path, 0.0005))
    assert flat["N_TURNED"] == 0 and {row["code"]: row["outcome"] for row in flat["TRACE"]}["S0003"] == "plant"
    with pytest.raises(QgsProcessingException, match="Choose a raster with the height of the ground"):
        run("network_trace", FLOW=1)


def test_7_13_drains_and_their_own_gap(run, db, sewers):
    """Two drains 2 m apart: with a gap of 0.5 m the first ends alone, with 3 m it flows into the second."""
    f.make_drain(db, code="D0001", geom=f.line(0, 300, 100, 300))
    f.make_drain(db, code="D0002", geom=f.line(102, 300, 200, 300))
    db.commit()
    found = run("network_trace", NETWORK=1, LINE_CODES="D0001")
    assert [row["code"] for row in found["TRACE"]] == ["D0001"]
    found = run("network_trace", NETWORK=1, LINE_CODES="D0001", SNAP_M=3)
    assert [row["code"] for row in found["TRACE"]] == ["D0001", "D0002"]


def test_7_13_what_is_not_there_is_refused_in_words(run, sewers):
    with pytest.raises(QgsProcessingException, match="There is no sewer “S9998”"):
        run("network_trace", LINE_CODES="S9998")
    with pytest.raises(QgsProcessingException, match=f"The building “{sewers['lost']}” is on no sewer on record"):
        run("network_trace", BUILDING_CODES=sewers["lost"])
    with pytest.raises(QgsProcessingException, match="There is no building “B999999”"):
        run("network_trace", BUILDING_CODES="B999999")


def test_7_13_an_empty_city_is_a_success(run, db):
    f.make_ward(db)
    db.commit()
    found = run("network_trace")
    assert found["N_LINES"] == 0 and found["TRACE"] == [] and any("Nothing was found" in line for line in run.said.lines)


def test_7_13_lines_are_cut_where_others_end_and_nowhere_else(db, sewers):
    rows = fetch_all(db, "SELECT code, part, round(length_m::numeric, 1)::float8 AS m FROM umdss.drainage_pieces('sewer', 0.5) ORDER BY piece_no")
    assert [(row["code"], row["m"]) for row in rows] == [
        ("S0001", 50.0), ("S0001", 50.0), ("S0002", 39.7), ("S0003", 100.0), ("S0010", 100.0), ("S0011", 100.0), ("S0012", 100.0),
    ]  # fmt: skip


def test_8_trace_asks_for_the_right(run, db, connect_as, monkeypatch):
    monkeypatch.setenv("IMIS_CONNECT_USER", connect_as("building_permit").info.user)
    with pytest.raises(QgsProcessingException, match="Your role may not run “Trace sewers and drains”"):
        run("network_trace")


def test_8_trace_runs_for_the_infrastructure_department(run, sewers, connect_as, monkeypatch):
    monkeypatch.setenv("IMIS_CONNECT_USER", connect_as("infrastructure").info.user)
    assert run("network_trace")["N_TRACED"] == 6
