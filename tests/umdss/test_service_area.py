"""Service areas of plants: imis:plant_service_area (umdss.md 7.4), on a road of four kilometres worked out by hand, and laws of its parts."""

from __future__ import annotations

import itertools
import random
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from qgis.core import QgsProcessingException, QgsVectorLayer

from imis_plugin import toolbox
from imis_plugin.database.connection import execute
from tests import factories as f
from tests.factories_fsm import make_plant
from tests.factories_haul import PLAIN, make_source, point_layer
from tests.umdss.test_ways import Asked, pieces, place

bands = toolbox.module("frame.bands")
facilities = toolbox.module("frame.facilities")
service_area = toolbox.module("frame.service_area")
transport = toolbox.module("frame.transport")
ways = toolbox.module("frame.ways")
KM = {**PLAIN, "BANDS": "1, 2, 3"}


@pytest.fixture
def city(db):
    """A road of 4 m from x = -2000 to 2000, a lane of 2 m northward from its middle, a wide road that meets no other at y = 1000.

    The plant stands at the western end, 10 m beside the road. Containments, m³ a year, way:
    A 1, 20 + 500 + 10 = 530 m; B 1, 30 + 2000 + 10 = 2040 m; C 2, 20 + 3500 + 10 = 3530 m; G of unknown volume, 20 + 1000 + 10 = 1030 m.
    D on the lane, 400 m from the road; E on the road apart; F far from any.
    """
    main = f.make_road(db, geom=f.line(-2000, 0, 2000, 0))
    f.make_road(db, carrying_width=2, geom=f.line(0, 0, 0, 500))
    f.make_road(db, geom=f.line(1000, 1000, 1500, 1000))
    known = {
        name: make_source(db, m3, x, y, main)
        for name, m3, x, y in (
            ("A", 1, -1500, 20), ("B", 1, 0, -30), ("C", 2, 1500, 20), ("D", 1, 20, 400), ("E", 1, 1200, 1010), ("F", 1, -2000, -2000),
            ("G", 0, -1000, 20),
        )
    }  # fmt: skip
    known["plant"] = make_plant(db, name="West", geom=f.spot(-2000, 10), capacity_per_day=0.01)
    make_plant(db, name="Sewage", type=1, geom=f.spot(2000, 10))
    execute(db, "SELECT umdss.build_network(0.5, false)")
    db.commit()
    return known


def test_7_4_ways_bands_and_haul_by_hand(run, city):
    """H = (1 x 530 + 1 x 2040 + 2 x 3530) / 4 = 2407.5 m. The road is 1, 2, 3 km from the plant at x = -1010, -10, 990."""
    found = run("plant_service_area", **KM)
    names = {key: name for name, key in city.items()}
    rows = {names[row["containment_id"]]: row for row in found["CONTAINMENTS"]}
    assert {name: (row["way_km"], row["band_label"], row["volume_m3_year"]) for name, row in rows.items()} == {
        "A": (0.53, "0 – 1 km", 1), "B": (2.04, "2 – 3 km", 1), "C": (3.53, "over 3 km", 2), "G": (1.03, "1 – 2 km", None),
    }  # fmt: skip
    assert found["HAUL"] == pytest.approx(2.4075, abs=0.001)
    assert (found["N_CONTAINMENTS"], found["N_REACHED"], found["N_UNREACHABLE"], found["N_BEYOND"]) == (7, 4, 3, 1)
    assert (found["VOLUME_M3"], found["VOLUME_UNREACHABLE_M3"]) == (7, 3)
    assert {names[row["containment_id"]]: row["reason_code"] for row in found["UNREACHABLE"]} == {"D": "narrow", "E": "apart", "F": "far"}
    stretches = sorted((round(row["geom"].boundingBox().xMinimum() - f.EAST), row["band"], row["length_m"]) for row in found["EDGES"])
    assert stretches == [(-2000, 1, 990), (-1010, 2, 1000), (-10, 3, 10), (0, 3, 990), (990, 4, 1010)]
    assert sorted((row["near_km"], row["far_km"]) for row in found["EDGES"]) == [(0.01, 1), (1, 2), (2, 2.01), (2.01, 3), (3, 4.01)]
    areas = {row["band"]: row for row in found["BANDS_OUT"]}
    assert {band: (row["n_containments"], row["volume_m3_year"], row["pct_volume"]) for band, row in areas.items()} == {
        1: (1, 1, 25), 2: (1, 0, 0), 3: (1, 1, 25), 4: (1, 2, 50),
    }  # fmt: skip
    # cells with their middle at 50 m, 150 m … east of the lattice: 10 columns a kilometre, 6 rows within 300 m of the road
    assert areas[2]["area_km2"] == pytest.approx(0.6) and areas[2]["geom"].area() == pytest.approx(600000)
    assert [row["n_containments"] for row in found["WARDS_OUT"]] == [7] and found["WARDS_OUT"][0]["longest_km"] == 3.53
    assert [(row["plant"], row["volume_m3_year"], row["use_pct"]) for row in found["PLANTS_OUT"]] == [("West", 4, 109.6)]  # of 3.65 m³ a year
    assert "<svg" in Path(found["REPORT"]).read_text(encoding="utf-8")


def test_7_4_time_is_that_of_the_roads_and_of_the_straight_ways(run, city):
    """A: 500 m at 20 km/h are 90 s, 30 m at 10 km/h 10.8 s; together 1.68 min."""
    found = run("plant_service_area", **{**PLAIN, "IMPEDANCE": 1, "LEG_KMH": 10})
    assert next(row for row in found["CONTAINMENTS"] if row["containment_id"] == city["A"])["way_min"] == pytest.approx(1.68)
    assert {row["band_label"] for row in found["BANDS_OUT"]} == {"0 – 10 min", "10 – 20 min", "20 – 30 min", "30 – 45 min", "over 45 min"}


def test_7_4_a_site_is_worth_the_haul_that_it_saves(run, city):
    """A site at the eastern end: C comes down from 3530 to 530 m, saving 2 x 3 km of 9.63 m³·km, 62.3 %; B is as far to either and stays.
    A site on the road apart reaches E for the first time (10 + 100 + 10 m) and saves nothing."""
    layer = point_layer({"East": (2000, 10), "Apart": (1300, 1010), "Field": (-2000, -2000)})
    found = run("plant_service_area", CANDIDATES=layer, CANDIDATE_NAME="name", **KM)
    east, apart, field = found["CANDIDATES_OUT"]
    assert (east["n_nearer"], east["m3_nearer"], east["saved_m3km"], east["saved_pct"], east["n_new"]) == (1, 2, 6, 62.3, 0)
    assert (east["haul_km_without"], east["haul_km_with"]) == (pytest.approx(2.4075, abs=0.001), pytest.approx(0.9075, abs=0.001))
    assert (apart["n_new"], apart["m3_new"], apart["saved_m3km"], apart["haul_km_all"]) == (1, 1, 0, pytest.approx(9.75 / 5, abs=0.001))
    assert (field["joined"], field["saved_m3km"], field["n_new"]) == (False, 0, 0)
    assert any("“Field” lies farther than 300 m" in line for line in run.said.lines)
    assert found["BEST_SAVING_PCT"] == 62.3 and found["HAUL"] == pytest.approx(2.4075, abs=0.001)
    built = run("plant_service_area", CANDIDATES=layer, CANDIDATE_NAME="name", CANDIDATES_BUILT=True, **KM)
    assert built["HAUL"] == pytest.approx((0.53 + 2.04 + 2 * 0.53 + 0.12) / 5, abs=0.001) and built["N_REACHED"] == 5
    assert {row["band"] for row in built["EDGES"]} == {1, 2, 3}
    assert [row["plant"] for row in built["PLANTS_OUT"]] == ["West", "East", "Apart", "Field"]


@pytest.mark.parametrize("with_solver", [True, False])
def test_7_4_plants_take_what_they_can(run, city, monkeypatch, with_solver):
    """West takes 3.65 m³ a year of 4: 0.35 m³ of the farthest find no room, (530 + 2040 + 1.65 x 3530) / 3.65 = 2300 m. With East, which takes as
    much: (530 + 2040 + 2 x 530) / 4 = 907.5 m. With a large one at the same place nothing changes."""
    if not with_solver:
        monkeypatch.setenv("IMIS_SOLVER_PYTHON", "")
    layer = point_layer({"East": (2000, 10, "0.01"), "Large": (2000, 10)})
    given_ = {"CANDIDATES": layer, "CANDIDATE_NAME": "name", "CANDIDATE_CAPACITY": "capacity", "CAPACITATED": True, **KM}
    found = run("plant_service_area", **given_)
    assert found["HAUL_CAPACITATED"] == pytest.approx(2.300, abs=0.001) and found["WITHOUT_ROOM_M3"] == pytest.approx(0.35, abs=0.001)
    assert found["HAUL"] == pytest.approx(2.4075, abs=0.001)
    plant = found["PLANTS_OUT"][0]
    assert (plant["assigned_m3_year"], plant["assigned_use_pct"], plant["use_pct"], plant["use_state"]) == (3.65, 100, 109.6, 1)
    for row in found["CANDIDATES_OUT"]:
        assert (row["no_room_without"], row["no_room_with"]) == (pytest.approx(0.35, abs=0.001), 0)
        assert row["limited_haul_km_with"] == pytest.approx(0.9075, abs=0.001)
    placed = {row["containment_id"]: row["assigned_plant"] for row in found["CONTAINMENTS"]}
    assert placed == {city["A"]: "West", city["B"]: "West", city["C"]: "West", city["G"]: "West"}  # the larger part of C
    assert any("No capacity is recorded for Large" in line for line in run.said.lines)
    assert any("not installed" in line for line in run.said.lines) is not with_solver


def test_7_4_a_one_way_road_leads_to_the_plant_or_from_it(run, db, city):
    execute(db, "UPDATE utility_info.roads SET oneway = 'backward' WHERE ST_Length(geom) > 3000")
    execute(db, "SELECT umdss.build_network(0.5, true)")
    db.commit()
    assert run("plant_service_area", **KM)["N_REACHED"] == 4  # westward, to the plant
    execute(db, "UPDATE utility_info.roads SET oneway = 'forward' WHERE ST_Length(geom) > 3000")
    execute(db, "SELECT umdss.build_network(0.5, true)")
    db.commit()
    found = run("plant_service_area", **KM)
    assert found["N_REACHED"] == 0 and found["HAUL"] is None
    assert sorted(row["reason_code"] for row in found["UNREACHABLE"]) == ["apart", "far", "narrow", "one_way", "one_way", "one_way", "one_way"]


def test_7_4_wider_roads_reach_no_more_and_narrow_ones_no_less(run, city):
    reached = [run("plant_service_area", WIDTH_M=width, **KM)["N_REACHED"] for width in (1, 2.5, 5)]
    assert reached == [5, 4, 0]


def test_7_4_what_is_missing_is_said(run, db, city):
    with pytest.raises(QgsProcessingException, match="There is no treatment plant “99”"):
        run("plant_service_area", PLANT_IDS="99", **KM)
    many = " ".join(map(str, range(1, 15)))
    for text, said in (("1, x", "“x” is no limit"), ("2, 1", "must rise"), ("0, 1", "“0” is no limit"), (many, "too many")):
        with pytest.raises(QgsProcessingException, match=said):
            run("plant_service_area", **{**KM, "BANDS": text})
    with pytest.raises(QgsProcessingException, match="no number of m³ a day"):
        layer = point_layer({"East": (2000, 10, "much")})
        run("plant_service_area", CANDIDATES=layer, CANDIDATE_CAPACITY="capacity", **KM)
    chosen = run("plant_service_area", PLANT_IDS=str(city["plant"] + 1), **KM)
    assert [row["plant"] for row in chosen["PLANTS_OUT"]] == ["Sewage"]  # asked for, so it counts
    execute(db, "UPDATE fsm.treatment_plants SET status = false")
    db.commit()
    found = run("plant_service_area", **KM)
    assert {row["reason_code"] for row in found["UNREACHABLE"]} == {"no_plant"} and any("No operational plant" in line for line in run.said.lines)


def test_7_4_an_empty_city_is_a_success_and_one_without_network_is_told(run, db):
    with pytest.raises(QgsProcessingException, match="network has not been built"):
        run("plant_service_area")
    f.make_road(db)
    execute(db, "SELECT umdss.build_network(0.5, false)")
    db.commit()
    found = run("plant_service_area", CAPACITATED=True)
    assert found["N_CONTAINMENTS"] == 0 and any("Nothing was found" in line for line in run.said.lines)


def test_8_an_executive_gets_the_same_service_areas(run, city, connect_as, monkeypatch):
    monkeypatch.setenv("IMIS_CONNECT_USER", connect_as("executive").info.user)
    found = run("plant_service_area", CAPACITATED=True, **KM)
    assert found["HAUL"] == pytest.approx(2.4075, abs=0.001) and len(found["EDGES"]) == 5 and len(found["UNREACHABLE"]) == 3


def test_8_service_areas_ask_for_the_right(run, db, connect_as, monkeypatch):
    monkeypatch.setenv("IMIS_CONNECT_USER", connect_as("building_permit").info.user)
    with pytest.raises(QgsProcessingException, match="Your role may not run “Service areas of treatment plants”"):
        run("plant_service_area")


# -- laws of the parts ---------------------------------------------------------------------------------------------
@st.composite
def networks(draw):
    """Some pieces of road with directions and widths, origins and places on them."""
    nodes = draw(st.integers(2, 7))
    ends = st.tuples(st.integers(1, nodes), st.integers(1, nodes)).filter(lambda pair: pair[0] != pair[1])
    listed = draw(st.lists(ends, min_size=1, max_size=12))
    direction = st.sampled_from(["both", "both", "forward", "backward"])
    rows = [
        (no, *pair, draw(st.integers(1, 60)), draw(st.sampled_from([2.0, 3.0, 4.0])), draw(direction)) for no, pair in enumerate(listed, 1)
    ]
    shares = st.sampled_from([0.0, 0.2, 0.5, 0.75, 1.0])
    spots = [
        place(f"p{number}", rows[at][0], rows[at][1], rows[at][2], draw(shares), draw(st.sampled_from([0, 3])))
        for number, at in enumerate(draw(st.lists(st.integers(0, len(rows) - 1), min_size=3, max_size=8)))
    ]
    return rows, spots[:2], spots[2:]


@settings(max_examples=150, deadline=None)
@given(networks(), st.booleans())
def test_7_4_bands_part_the_roads_and_each_reachable_place_has_one(case, towards):
    rows, origins, spots = case
    net = ways.Ways(pieces(*rows), towards=towards)
    found, limits = net.costs(origins), bands.Bands((10.0, 25.0, 60.0), "m", 1.0)
    for piece in net.pieces.values():
        parts = bands.cut(piece, found.lines_on(piece), limits)
        assert all(one.upto <= other.since + 1e-9 for one, other in itertools.pairwise(parts))
        for share in (0.03, 0.31, 0.497, 0.68, 0.99):
            if any(abs(share - end) < 1e-6 for part in parts for end in (part.since, part.upto)):
                continue  # a cut
            cost = found.to(place("x", piece.edge_id, piece.source, piece.target, share))
            holding = [part for part in parts if part.since < share < part.upto]
            assert (cost is None) == (not holding) and len(holding) <= 1
            if cost is not None:
                part = holding[0]
                assert part.band == limits.of(cost[0]) and part.low - 1e-6 <= cost[0] <= part.high + 1e-6
    for spot in spots:
        cost = found.to(spot)
        if cost is not None:
            edges = (0.0, *limits.limits, float("inf"))
            assert [low < cost[0] <= high or (low == cost[0] == 0) for low, high in itertools.pairwise(edges)].count(True) == 1
            assert limits.of(cost[0]) in limits.numbers


@settings(max_examples=100, deadline=None)
@given(networks())
def test_7_4_a_way_is_never_shorter_over_wider_roads_only(case):
    rows, origins, spots = case
    net = ways.Ways(pieces(*rows), towards=True)
    wide = net.wide(3.0)
    kept = [origin for origin in origins if origin.edge_id in wide.pieces]
    before, after = net.costs(kept), wide.costs(kept)
    for spot in (spot for spot in spots if spot.edge_id in wide.pieces):
        one, other = before.to(spot), after.to(spot)
        assert other is None or one[0] <= other[0] + 1e-9


@settings(max_examples=60, deadline=None)
@given(networks())
def test_7_4_ways_to_several_are_those_to_each_and_another_site_never_lengthens(case):
    rows, origins, spots = case
    net = ways.Ways(pieces(*rows), towards=True)
    ends = {origin.key: origin for origin in origins}
    on = {spot.key: spot for spot in spots}
    reach = facilities.Reach(None, net, ends, lambda part: {key: spot for key, spot in on.items() if spot.edge_id in part.pieces})
    for key, spot in on.items():
        both = reach.nearest(key, list(ends))
        whole = net.costs(origins).to(spot)
        assert (both is None) == (whole is None)
        assert both is None or both[0] == pytest.approx(whole[0])
        alone = reach.nearest(key, ["p0"])
        assert alone is None or both[0] <= alone[0]


def small_cases(seed: int, number: int):
    """Transportation problems of whole m³ that can be tried out: up to four loads of 1 or 2 m³, two or three places."""
    chance = random.Random(seed)
    for _case in range(number):
        names = ["a", "b", "c"][: chance.choice([2, 3])]
        loads = []
        for _load in range(chance.randint(1, 4)):
            reached = [name for name in names if chance.random() < 0.85] or names[:1]
            loads.append(transport.Load(float(chance.choice([1, 2])), {name: float(chance.randint(1, 20)) for name in reached}))
        yield loads, {name: chance.choice([None, 0.0, 1.0, 2.0, 3.0]) for name in names}


def tried_out(loads, room):
    """(m³ placed, cost) of the best of all distributions of single m³: most placed, then cheapest."""
    units = [load for load in loads for _unit in range(int(load.m3))]
    best = (0.0, 0.0)
    for choice in itertools.product([None, *room], repeat=len(units)):
        if any(name is not None and name not in unit.costs for name, unit in zip(choice, units, strict=True)):
            continue
        if any(most is not None and choice.count(name) > most for name, most in room.items()):
            continue
        placed = sum(name is not None for name in choice)
        cost = sum(unit.costs[name] for name, unit in zip(choice, units, strict=True) if name is not None)
        best = max(best, (placed, -cost))
    return best[0], -best[1]


def kept_to(loads, room, flows):
    used = {name: sum(flow.get(name, 0.0) for flow in flows) for name in room}
    assert all(most is None or used[name] <= most + 1e-6 for name, most in room.items())
    assert all(sum(flow.values()) <= load.m3 + 1e-6 and set(flow) <= set(load.costs) for load, flow in zip(loads, flows, strict=True))


def test_7_4_or_tools_finds_what_trying_out_finds_and_regret_keeps_to_the_room(qgis_app):
    """One start of the solver for all problems; with one m³ more room at each place a better or equal answer."""
    cases = list(small_cases(seed=11, number=60))
    wider = [(loads, {name: None if most is None else most + 1 for name, most in room.items()}) for loads, room in cases]
    answers, exact = transport.solve(Asked(), cases + wider)
    assert exact
    for number, (loads, room) in enumerate(cases):
        best = tried_out(loads, room)
        kept_to(loads, room, answers[number])
        assert transport.haul(loads, answers[number]) == pytest.approx(best)
        flows = transport.by_regret(loads, room)
        kept_to(loads, room, flows)
        placed, cost = transport.haul(loads, flows)
        assert placed <= best[0] + 1e-9 and (placed < best[0] - 1e-9 or cost >= best[1] - 1e-9)
        more = transport.haul(loads, answers[len(cases) + number])
        assert more[0] > best[0] + 1e-9 or (more[0] == pytest.approx(best[0]) and more[1] <= best[1] + 1e-9)


def test_7_4_regret_serves_first_who_loses_most(qgis_app):
    """Both loads like a best; the second would lose 10 by b, the first 1. The best answer is 1 x 3 + 1 x 2 = 5."""
    loads = [transport.Load(1.0, {"a": 2.0, "b": 3.0}), transport.Load(1.0, {"a": 2.0, "b": 12.0})]
    assert transport.by_regret(loads, {"a": 1.0, "b": None}) == [{"b": 1.0}, {"a": 1.0}]
    # with one place of little room the nearest come first
    far_and_near = [transport.Load(1.0, {"a": 9.0}), transport.Load(1.0, {"a": 2.0}), transport.Load(1.0, {"a": 3.0})]
    assert transport.by_regret(far_and_near, {"a": 1.5}) == [{}, {"a": 1.0}, {"a": 0.5}]


def test_7_4_members_of_a_load_go_where_they_gain_most(qgis_app):
    """Three members of 1 m³; 2 m³ go to a, 1 m³ to b: the one that is nearest to b goes there. With half a m³ less for b it takes part with a."""
    members = [(1.0, {"a": 5.0, "b": 4.0}), (1.0, {"a": 2.0, "b": 6.0}), (1.0, {"a": 3.0, "b": 6.0})]
    assert transport.spread(members, {"a": 2.0, "b": 1.0}) == ["b", "a", "a"]
    assert transport.spread(members, {"a": 3.0}) == ["a", "a", "a"]
    assert transport.spread(members, {"a": 1.9}) == [None, "a", "a"]


def test_bands_have_the_same_colour_where_others_are_missing(qgis_app):
    looks = toolbox.module("frame.looks")
    colours = []
    for there in ((1, 2, 3), (3,)):
        layer = QgsVectorLayer("Point?field=band:integer&field=band_label:string", "bands", "memory")
        features = [looks_feature(layer, band) for band in there]
        layer.dataProvider().addFeatures(features)
        looks.dress(layer, "band")
        colours.append({part.value(): part.symbol().color().name() for part in layer.renderer().categories()})
    assert colours[0][3] == colours[1][3] and len(set(colours[0].values())) == 3


def looks_feature(layer, band):
    from qgis.core import QgsFeature

    feature = QgsFeature(layer.fields())
    feature.setAttributes([band, f"band {band}"])
    return feature
