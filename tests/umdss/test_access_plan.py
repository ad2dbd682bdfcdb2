"""``imis:vehicle_access_plan`` (umdss.md 7.12): classes of road, bottlenecks and fleet by hand and by law, then on five tanks."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from qgis.core import QgsFeature, QgsGeometry, QgsProcessingException, QgsVectorLayer

from imis_plugin import toolbox
from imis_plugin.database.connection import execute
from tests import factories as f
from tests import factories_fsm as fsm

plan = toolbox.module("frame.access_plan")
ways = toolbox.module("frame.ways")


def pieces(*rows):
    """(number, from, to, width[, metres])."""
    return [ways.Piece(no, a, b, *(more or (10.0,)), 1.0, width) for no, a, b, width, *more in rows]


def everywhere(classes, node):
    return {width: [node] for width in classes}


def test_7_12_the_widest_class_is_that_of_the_narrowest_road_on_the_way():
    """1 =4 m= 2 =2.5 m= 3 =4 m= 4, and 2 =1.2 m= 5; 6 = 7 hangs together with nothing. From 1: 4, 2.5, 2.5 behind it, 1."""
    classes = [1, 2, 2.5, 3, 4]
    net = pieces((1, 1, 2, 4), (2, 2, 3, 2.5), (3, 3, 4, 4), (4, 2, 5, 1.2), (5, 6, 7, 4))
    made = plan.Widths(net, classes, everywhere(classes, 1))
    assert made.widest == {1: 4, 2: 2.5, 3: 2.5, 4: 1}
    assert made.open_at(2.5) == {1, 2, 3} and made.open_at(3) == {1}
    # a way around of 3 m is better than the straight one of 2.5 m
    made = plan.Widths([*net, *pieces((6, 2, 8, 3.2), (7, 8, 3, 3))], classes, everywhere(classes, 1))
    assert made.widest[3] == 3 and made.widest[2] == 2.5


def test_7_12_unknown_widths_and_starts_of_wider_classes():
    """A road without width lets nobody through, or everybody. A start of class 4 counts for narrower vehicles, too."""
    net = pieces((1, 1, 2, 4), (2, 2, 3, None))
    assert plan.Widths(net, [2, 4], everywhere([2, 4], 1)).widest == {1: 4}
    assert plan.Widths(net, [2, 4], everywhere([2, 4], 1), True).widest == {1: 4, 2: 4}
    assert plan.Widths(net, [2, 4], {4: [1]}).widest == {1: 4} and plan.Widths(net, [2, 4], {2: [1]}).widest == {1: 2}
    assert plan.longest_part(pieces((1, 5, 6, 4, 10.0), (2, 1, 2, 4, 4.0), (3, 2, 3, 4, 5.0))) == 5 and plan.longest_part([]) is None


@settings(max_examples=120, deadline=None)
@given(st.data())
def test_7_12_one_pass_says_the_same_as_a_search_for_each_width(data):
    count = data.draw(st.integers(2, 9))
    node, width = st.integers(1, count), st.sampled_from([0.5, 1, 1.5, 2, 3, 4, None])
    rows = data.draw(st.lists(st.tuples(node, node, width), min_size=1, max_size=18))
    net, classes = pieces(*((no, a, b, m) for no, (a, b, m) in enumerate(rows, 1))), [1, 2, 3, 4]
    start = data.draw(node)
    made = plan.Widths(net, classes, everywhere(classes, start))
    for least in classes:
        reached, grown = {start}, True
        while grown:
            grown = False
            for piece in net:
                ends = {piece.source, piece.target}
                if piece.width_m is not None and piece.width_m >= least and ends & reached and not ends <= reached:
                    reached |= ends
                    grown = True
        wide = {piece.edge_id for piece in net if piece.width_m is not None and piece.width_m >= least and piece.source in reached}
        assert made.open_at(least) == wide


def test_7_12_bottlenecks_by_hand():
    """Target 3 m, start 1. 1 =4= 2; 2 =2.5 (20 m)= 3 leads to 3 =4 (100 m)= 4; 2 =2 (50 m)= 5 leads nowhere; 5 =4= 6 =2= 4 is wide again behind it.

    Tanks: a at the first narrow piece, b and c at 3-4, d at 2-5, e at 5-6. Widening piece 2 gives a, b, c: 3 of 20 m; piece 4 gives d and e:
    2 of 50 m; piece 6 touches nothing that is open, so widening it alone gives nothing.
    """
    net = pieces((1, 1, 2, 4), (2, 2, 3, 2.5, 20.0), (3, 3, 4, 4, 100.0), (4, 2, 5, 2, 50.0), (5, 5, 6, 4, 30.0), (6, 6, 4, 2, 10.0))
    widths = plan.Widths(net, [2, 3, 4], everywhere([2, 3, 4], 1))
    near = {"a": [2], "b": [3], "c": [3, 2], "d": [4], "e": [5]}
    people = {"a": 4, "b": 5, "c": 6, "d": 1, "e": 2.5}
    first, second = plan.bottlenecks(widths, 3, near, people)
    assert (first.edge_id, first.containments, first.people, first.joined_m, first.part, first.per_m) == (2, 3, 15, 100, 3, 0.15)
    assert (second.edge_id, second.containments, second.people, second.joined_m, second.part, second.per_m) == (4, 2, 3.5, 30, 5, 0.04)
    # a piece of 1 m would have a rate of 3 a metre; counted as 10 m it is 0.3
    short = plan.Widths(pieces((1, 1, 2, 4), (2, 2, 3, 2.5, 1.0)), [2, 3, 4], everywhere([2, 3, 4], 1))
    assert plan.bottlenecks(short, 3, {"a": [2], "b": [2], "c": [2]}, {})[0].per_m == pytest.approx(0.3)


@settings(max_examples=80, deadline=None)
@given(st.data())
def test_7_12_a_bottleneck_gives_what_it_promises_when_it_is_widened(data):
    """Widen the piece in the data and ask again: the tanks that are reached then and were not before are those promised."""
    count = data.draw(st.integers(3, 8))
    node, width = st.integers(1, count), st.sampled_from([2, 4])
    rows = data.draw(st.lists(st.tuples(node, node, width).filter(lambda row: row[0] != row[1]), min_size=2, max_size=12))
    net, classes = pieces(*((no, a, b, m) for no, (a, b, m) in enumerate(rows, 1))), [2, 3, 4]
    near = {f"t{no}": [no, data.draw(st.integers(1, len(net)))] for no in range(1, len(net) + 1)}

    def reached(listed):
        opened = plan.Widths(listed, classes, everywhere(classes, 1)).open_at(3)
        return {tank for tank, around in near.items() if set(around) & opened}

    before = reached(net)
    short = {tank: around for tank, around in near.items() if tank not in before}
    promised = {one.edge_id: one.containments for one in plan.bottlenecks(plan.Widths(net, classes, everywhere(classes, 1)), 3, short, {})}
    for piece in net:
        if piece.width_m < 3:
            wider = [ways.Piece(p.edge_id, p.source, p.target, p.length_m, p.time_s, 4.0 if p is piece else p.width_m) for p in net]
            assert len(reached(wider) - before) == promised.get(piece.edge_id, 0)


def test_7_12_fleet_by_hand():
    """2000 h a vehicle. Class 2: 2500 h and one vehicle: 500 h too few, one more. Class 3: 6000 h with two vehicles; in all 8500 h asked and
    6000 h there, the one added makes 8000: one more. Class 4: no work, nothing missing."""
    rows = plan.fleet_match([2, 3, 4], {2: (5, 2500.0), 3: (9, 6000.0)}, [(2, 1.0), (3, 3.0), (3, 4.0)], 2000)
    assert [(row.width_m, row.containments, row.vehicles, row.capacity_m3, row.asked, row.there, row.missing) for row in rows] == [
        (2, 5, 1, 1.0, 2500, 2000, 1), (3, 9, 2, 7.0, 8500, 6000, 1), (4, 0, 0, 0, 8500, 6000, 0),
    ]  # fmt: skip
    assert plan.vehicle_class(2.4, 0.5, [2, 3, 4]) == 3 and plan.vehicle_class(2.5, 0.5, [2, 3]) == 3 and plan.vehicle_class(4, 0.5, [2, 4]) is None


@pytest.fixture
def lane(db):
    """A road of 4 m (0 to 200), 2.6 m (200 to 250), 4 m again (250 to 400), a lane of 1.8 m north from (100, 0) to (100, 80), and a road of 5 m
    alone at y = 500. Depot at (0, 5). Tanks: A 10 m from the first, B 20 m and D 50 m from the third, C 10 m from the lane, E at the road alone."""
    for code, width, *ends in (
        ("R0001", 4, 0, 0, 200, 0), ("R0002", 2.6, 200, 0, 250, 0), ("R0003", 4, 250, 0, 400, 0), ("R0004", 1.8, 100, 0, 100, 80),
        ("R0005", 5, 0, 500, 300, 500),
    ):  # fmt: skip
        f.make_road(db, code=code, name=f"Lane {code[-1]}", carrying_width=width, right_of_way=6, geom=f.line(*ends))
    tanks = {}
    for name, x, y, people in (("A", 50, 10, 4), ("B", 300, 20, 5), ("C", 110, 70, 6), ("D", 300, 50, 7), ("E", 100, 505, 8)):
        bin = f.make_building(db, x, y, sanitation_system_id=3, population_served=people, taken_over=True, road_code="R0001")
        tanks[name] = f.make_tank(db, bin, geom=f.spot(x, y), size=6, taken_over=True)
    crew = fsm.Crew(db, width=2.4, capacity=3)
    f.change(db, "fsm.service_providers", "id", crew.provider, geom=f.spot(0, 5))
    f.change(db, "fsm.treatment_plants", "id", crew.plant, status=False)
    execute(db, "SELECT umdss.build_network(0.5, false)")
    db.commit()
    return tanks


def widest(found, tanks):
    names = {key: name for name, key in tanks.items()}
    return {names[row["containment_id"]]: row["widest_m"] for row in found["CONTAINMENTS_OUT"]}


def test_7_12_five_tanks_by_hand(run, lane):
    """Classes 1 to 4 by halves. A: 4. B: behind 2.6 m, so 2.5. C: lane of 1.8 m, so 1.5. D: nothing within 30 m, 2.5 with 60 m. E: no way there.
    At 3 m one of five is reached. Widening the 50 m of 2.6 m gives B: 1 of 50 m; the lane of 80 m gives C: 1 of 80 m."""
    found = run("vehicle_access_plan")
    assert widest(found, lane) == {"A": 4, "B": 2.5, "C": 1.5, "D": 0, "E": 0}
    rows = {row["containment_id"]: row for row in found["CONTAINMENTS_OUT"]}
    assert rows[lane["D"]]["by_longer_hose"] == "60 m: 2.5; 100 m: 2.5" and rows[lane["C"]]["by_longer_hose"] == "60 m: 1.5; 100 m: 4"
    assert (found["N_CONTAINMENTS"], found["N_REACHED"], found["PCT_REACHED"], found["N_NEVER"]) == (5, 1, 20, 2)
    curve = {(row["hose_m"], row["class_m"]): row for row in found["CURVE"]}
    assert [curve[(30, width)]["n_containments"] for width in (1, 1.5, 2, 2.5, 3, 3.5, 4)] == [3, 3, 2, 2, 1, 1, 1]
    assert curve[(30, 2.5)]["population"] == 9 and curve[(30, 2.5)]["pct_population"] == 30 and curve[(30, 2.5)]["gained_containments"] is None
    # 100 m of hose reach the first road of 4 m from C, 70 m away; B and D are more than 100 m from its end
    assert (curve[(60, 2.5)]["n_containments"], curve[(60, 2.5)]["gained_containments"], curve[(60, 2.5)]["gained_population"]) == (3, 1, 7)
    assert (curve[(100, 3)]["n_containments"], found["N_GAINED_BY_HOSE"]) == (2, 1)
    first, second = found["BOTTLENECKS"]
    assert (first["road_code"], first["gained_containments"], first["gained_population"], first["joined_m"]) == ("R0002", 1, 5, 150)
    assert (first["missing_width_m"], first["containments_per_m"]) == (0.4, 0.02)
    assert (second["road_code"], second["gained_containments"], second["joined_m"], second["containments_per_m"]) == ("R0004", 1, 0, 0.013)
    assert found["BEST_GAIN"] == 1 and len(found["ROADS"]) == 6
    assert {row["road_code"]: row["widest_m"] for row in found["ROADS"]} == {"R0001": 4, "R0002": 2.5, "R0003": 2.5, "R0004": 1.5, "R0005": 0}


def test_7_12_fleet_of_the_five_tanks_by_hand(run, lane):
    """The vehicle of 2.4 m and 0.5 m clearance needs 3 m: it serves A only. No plant works, so the way is left out: A takes 20 + 6 x 5.4 minutes
    and 1.8 loads of 3 m³ with 20 minutes each: 88.4 minutes in 3 years, 0.5 h a year. B and C, for want of a narrower vehicle with loads of the
    assumed 3 m³, the same: 0.5 h of class 2.5, 0.5 h of class 1.5. With 1 h a year of a vehicle: one more of 1.5 m serves both."""
    found = run("vehicle_access_plan", WORKING_DAYS=250, HOURS_DAY=8)
    fleet = {row["class_m"]: row for row in found["FLEET"]}
    assert (fleet[1.5]["truck_hours_year"], fleet[2.5]["truck_hours_year"], fleet[4]["truck_hours_year"]) == (0.5, 0.5, 0.5)
    assert (fleet[3]["n_vehicles"], fleet[3]["vehicle_hours_year"], fleet[3]["capacity_m3"]) == (1, 2000, 3)
    assert (fleet[1.5]["vehicles_missing"], fleet[2.5]["vehicles_missing"], found["VEHICLES_MISSING"]) == (1, 0, 1)
    assert (fleet[2.5]["hours_asked"], fleet[2.5]["hours_there"], fleet[2.5]["gap_hours"]) == (1.0, 0, 1.0)
    (vehicle,) = found["VEHICLES"]
    assert (vehicle["class_m"], vehicle["n_containments"], vehicle["pct_containments"]) == (3, 1, 20)
    assert any("No operational plant takes sludge" in line for line in run.said.lines)


def test_7_12_where_vehicles_come_from(run, db, lane):
    """From a point at the road alone only E is reached. From a plant 20 m from it the same. Without any origin near a road the longest part of each
    width is taken: up to 1.5 m that of the lanes (480 m); from 2 m on still 400 m against 300 m; from 3 m on the road alone, for 300 are more
    than 200."""
    points = QgsVectorLayer(f"Point?crs=EPSG:{f.SRID}", "depots", "memory")
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromWkt(f"POINT({f.EAST + 50} {f.NORTH + 510})"))
    points.dataProvider().addFeatures([feature])
    assert widest(run("vehicle_access_plan", ORIGIN_LAYER=points), lane) == {"A": 0, "B": 0, "C": 0, "D": 0, "E": 4}
    found = run("vehicle_access_plan", ORIGIN=2)
    assert any("the longest connected part" in line for line in run.said.lines)
    assert widest(found, lane) == {"A": 2.5, "B": 2.5, "C": 1.5, "D": 0, "E": 4}
    fsm.make_plant(db, geom=f.spot(50, 520))
    db.commit()
    assert widest(run("vehicle_access_plan", ORIGIN=2), lane) == {"A": 0, "B": 0, "C": 0, "D": 0, "E": 4}
    assert not any("the longest connected part" in line for line in run.said.lines)
    assert widest(run("vehicle_access_plan", ORIGIN=0), lane) == {"A": 4, "B": 2.5, "C": 1.5, "D": 0, "E": 4}


@pytest.mark.parametrize(("name", "text"), [("WIDTHS", "1; wide"), ("WIDTHS", "0.1"), ("LONGER_HOSES", "60; 5000")])
def test_7_12_wrong_lists_are_refused(run, lane, name, text):
    with pytest.raises(QgsProcessingException, match="is no number from"):
        run("vehicle_access_plan", **{name: text})


def test_7_12_a_longer_hose_never_reaches_less(run, db, lane):
    """The law: for each containment the class with a longer hose is at least that with a shorter one."""
    by_hose = {hose: widest(run("vehicle_access_plan", HOSE_LENGTH_M=hose, LONGER_HOSES=""), lane) for hose in (5, 15, 30, 55, 100, 300)}
    hoses = sorted(by_hose)
    for shorter, longer in zip(hoses, hoses[1:], strict=False):
        assert all(by_hose[shorter][name] <= by_hose[longer][name] for name in lane)
    assert by_hose[5] != by_hose[300]


def test_7_12_without_a_network_the_way_out_is_said_and_an_empty_city_is_a_success(run, db):
    f.make_road(db)
    db.commit()
    with pytest.raises(QgsProcessingException, match="The road network has not been built yet"):
        run("vehicle_access_plan")
    execute(db, "SELECT umdss.build_network(0.5, false)")
    db.commit()
    found = run("vehicle_access_plan")
    assert found["N_CONTAINMENTS"] == 0 and found["PCT_REACHED"] is None and found["BOTTLENECKS"] == []
    assert any("Nothing was found" in line for line in run.said.lines)


def test_8_access_plan_asks_for_the_right(run, db, connect_as, monkeypatch):
    monkeypatch.setenv("IMIS_CONNECT_USER", connect_as("infrastructure").info.user)
    with pytest.raises(QgsProcessingException, match="Your role may not run “Vehicle access plan”"):
        run("vehicle_access_plan")


def test_8_access_plan_runs_for_the_sanitation_department(run, lane, connect_as, monkeypatch):
    monkeypatch.setenv("IMIS_CONNECT_USER", connect_as("sanitation").info.user)
    assert run("vehicle_access_plan")["N_CONTAINMENTS"] == 5
