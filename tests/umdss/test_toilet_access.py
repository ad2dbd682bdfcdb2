"""Walks to toilets, room in them and new sites (umdss.md 7.11, imis:toilet_access_gap) on a street worked out by hand."""

from __future__ import annotations

import itertools
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsProcessingException, QgsVectorLayer

from imis_plugin import toolbox
from imis_plugin.database.connection import execute
from tests import factories as f
from tests.factories_fsm import make_block, make_toilet

covering = toolbox.module("frame.covering")
ONE_SEAT = {"USERS_PER_SEAT": 10, "NEW": 1, "NEW_SEATS": 1}


def house(db, x, people, y=5, **values):
    """A building without a toilet whose middle lies at x, y + 5."""
    whole = {"population_served": people, "toilet_status": False, "toilet_count": None, "sanitation_system_id": 10, **values}
    return f.make_building(db, x - 5, y, **whole)


@pytest.fixture
def street(db):
    """A street of 1000 m along y = 0; a community toilet of one seat at x = 500; everything stands 10 m off the street.

    A (x 400, 6 people) and B (x 600, 6) walk 10 + 100 + 10 = 120 m, C (x 700, 5) 220 m, D (x 900, 3 of 8 without) 420 m; E (2) stands 405 m off
    the street. F's private users are not recorded, G's people are not.
    """
    f.make_road(db, geom=f.line(0, 0, 1000, 0))
    known = {"toilet": make_toilet(db, bin=make_block(db, x=495, y=5), total_no_of_toilets=1)}
    known["A"], known["B"], known["C"] = house(db, 400, 6), house(db, 600, 6), house(db, 700, 5)
    some = {"toilet_status": True, "toilet_count": 1, "sanitation_system_id": 6, "population_with_private_toilet": 5}
    known["D"] = house(db, 900, 8, **some)
    known["E"] = house(db, 300, 2, y=400)
    known["F"] = house(db, 450, 4, **{**some, "population_with_private_toilet": None})
    known["G"] = house(db, 350, None)
    execute(db, "SELECT umdss.build_network(0.5, false)")
    db.commit()
    return known


def by_name(found, street):
    names = {bin: name for name, bin in street.items()}
    return {names[row["bin"]]: row for row in found["BUILDINGS"]}


def test_7_11_room_is_given_by_distance_and_the_rest_is_told_by_reason(run, street):
    """Room for 10: A and B are equally near, A has the smaller number: 6 and 4. B's other 2 and C's 5 find it full."""
    found = run("toilet_access_gap", **ONE_SEAT)
    houses = by_name(found, street)
    assert {name: (row["people_without"], row["access"], row["distance_m"], row["people_served"]) for name, row in houses.items()} == {
        "A": (6, "served", 120, 6), "B": (6, "partly", 120, 4), "C": (5, "full", 220, 0), "D": (3, "far", 420, 0), "E": (2, "no_way", None, 0),
    }  # fmt: skip
    assert houses["A"]["walk_min"] == 1.6  # 120 m at 75 m a minute
    assert (found["PEOPLE"], found["SERVED"], found["PCT_SERVED"], found["UNSERVED"]) == (22, 10, 45.5, 12)
    assert (found["N_MISSING_POPULATION"], found["N_ASSUMED"], found["N_OVERLOADED"]) == (1, 1, 1)
    (toilet,) = found["TOILETS"]
    assert (toilet["room"], toilet["people_wanting"], toilet["people_served"], toilet["overload"], toilet["seats_short"], toilet["use_pct"]) == (
        10, 17, 10, 7, 1, 170,
    )  # fmt: skip
    (ward,) = found["WARDS_OUT"]
    assert (ward["ward"], ward["n_buildings"], ward["people_far"], ward["people_full"], ward["people_no_way"]) == (1, 5, 3, 7, 2)
    assert "<svg" in Path(found["REPORT"]).read_text(encoding="utf-8")


def test_7_11_a_new_toilet_stands_where_it_serves_most_of_those_left(run, street):
    """Left are B 2, C 5, D 3. At C it is 120 m to B, 20 to C, 220 to D: all ten, its room. At B 7, at D 8, at the ends of the street at most 3."""
    found = run("toilet_access_gap", **ONE_SEAT)
    (site,) = found["SITES"]
    assert (site["rank"], site["candidate"], site["n_buildings"], site["people_newly"], site["seats_needed"]) == (1, street["C"], 3, 10, 1)
    assert (found["NEWLY_SERVED"], found["PCT_SERVED_THEN"], site["pct_served_then"]) == (10, 90.9, 90.9)
    assert {name: row["people_newly"] for name, row in by_name(found, street).items()} == {"A": 0, "B": 2, "C": 5, "D": 3, "E": 0}
    public = run("toilet_access_gap", **ONE_SEAT, NEW_TYPE=1, LIMIT_PUBLIC_M=100)
    assert public["SITES"][0]["people_newly"] == 5 and public["NEWLY_SERVED"] == 5  # within 100 m each reaches its own house only
    assert run("toilet_access_gap", **{**ONE_SEAT, "NEW": 0})["SITES"] == []
    # everybody but E is served by two; a third has nobody left
    assert run("toilet_access_gap", **{**ONE_SEAT, "NEW": 3})["SITES"][-1]["rank"] == 1


def test_7_11_candidates_of_a_layer(run, street):
    layer = QgsVectorLayer(f"Point?crs=EPSG:{f.SRID}", "land", "memory")
    features = []
    for x, y in ((850, 0), (990, 0), (500, 1000)):
        feature = QgsFeature()
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(f.EAST + x, f.NORTH + y)))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    found = run("toilet_access_gap", **ONE_SEAT, CANDIDATES=layer)
    (site,) = found["SITES"]  # from x = 850 C is 150 + 10 m away and D 50 + 10: eight people; B is 260 m away
    assert (site["people_newly"], round(site["geom"].asPoint().x() - f.EAST)) == (8, 850)
    assert any("1 candidate(s) lie more than 300 m" in line for line in run.said.lines)


def test_7_11_areas_are_squares_whose_middle_is_reached(run, street):
    """Squares of 100 m: their middles lie 50 m beside the street and 50, 150 … m from the toilet's foot: 10 + 50 + 50 = 110, 210, 310, 410, 510 m."""
    found = run("toilet_access_gap", **ONE_SEAT, CELL_M=100)
    rings = {row["up_to_m"]: (row["area_ha"], row["n_buildings"], row["people_without"]) for row in found["ISOCHRONES"]}
    assert rings == {250: (8, 3, 17), 500: (8, 1, 3)}
    assert [row["geom"].area() for row in found["ISOCHRONES"]] == [80000, 80000]
    assert {row["up_to_m"] for row in run("toilet_access_gap", **ONE_SEAT, BANDS="120")["ISOCHRONES"]} == {120}
    for wrong in ("near, far", "0", "-5, 10"):
        with pytest.raises(QgsProcessingException, match="is no list of limits"):
            run("toilet_access_gap", BANDS=wrong)


def test_7_11_each_type_of_toilet_has_its_limit(run, db, street):
    """D walks 420 m to the community toilet, beyond its 250, and 10 + 500 + 10 to a public one at x = 400, beyond 500; at 450 it is within.

    Toilets that are not in operation serve nobody; without recorded seats the number given counts.
    """
    make_toilet(db, "Public Toilet", make_block(db, "Public Toilet", x=395, y=-15))
    make_toilet(db, "Public Toilet", make_block(db, "Public Toilet", x=895, y=-15), status=False)
    db.commit()
    assert by_name(run("toilet_access_gap", **ONE_SEAT), street)["D"]["access"] == "far"
    found = run("toilet_access_gap", **ONE_SEAT, LIMIT_PUBLIC_M=520)
    row = by_name(found, street)["D"]
    assert (row["access"], row["toilet_type"], row["distance_m"]) == ("served", "Public Toilet", 520)
    assert [(row["seats"], row["seats_assumed"], row["room"]) for row in found["TOILETS"]] == [(1, False, 10), (4, True, 40)]
    # A is 20 m from the public toilet now, C still goes to the community toilet and finds room there
    assert by_name(found, street)["A"]["distance_m"] == 20 and by_name(found, street)["C"]["access"] == "partly"


def test_7_11_who_is_counted(run, street):
    only = run("toilet_access_gap", **ONE_SEAT, WHO=1)
    assert set(by_name(only, street)) == {"A", "B", "C", "E"} and only["N_ASSUMED"] == 0
    all_ = by_name(run("toilet_access_gap", **ONE_SEAT, UNRECORDED=True), street)
    assert all_["F"]["people_without"] == 4


def test_7_11_roads_are_walked_against_their_direction(run, db, street):
    execute(db, "UPDATE utility_info.roads SET oneway = 'forward'")
    execute(db, "SELECT umdss.build_network(0.5, true)")
    db.commit()
    assert by_name(run("toilet_access_gap", **ONE_SEAT), street)["C"]["distance_m"] == 220


def test_7_11_wards_show_their_own_but_share_the_room(run, db):
    """Two wards, one toilet of ten places: nearer people of ward 1 take six, of the eight in ward 2 four find room."""
    f.make_ward(db, 1, -2500, -2500, 3000)
    f.make_ward(db, 2, 500, -2500, 3000)
    f.make_road(db, geom=f.line(0, 0, 1000, 0))
    make_toilet(db, bin=make_block(db, x=475, y=5), total_no_of_toilets=1)
    house(db, 450, 6)
    house(db, 600, 8)
    execute(db, "SELECT umdss.build_network(0.5, false)")
    db.commit()
    found = run("toilet_access_gap", **ONE_SEAT, WARDS=["2"])
    assert (found["PEOPLE"], found["SERVED"], found["NEWLY_SERVED"]) == (8, 4, 4)
    assert [row["ward"] for row in found["WARDS_OUT"]] == [2] and [row["ward"] for row in found["SITES"]] == [2]
    assert found["TOILETS"][0]["people_wanting"] == 14


def test_7_11_a_city_without_people_toilets_or_network(run, db, street):
    execute(db, "DELETE FROM fsm.toilets")
    db.commit()
    found = run("toilet_access_gap", **ONE_SEAT)
    assert {row["access"] for row in found["BUILDINGS"]} == {"no_way"} and found["ISOCHRONES"] == [] and found["NEWLY_SERVED"] == 10
    execute(db, "DELETE FROM building_info.buildings")
    db.commit()
    found = run("toilet_access_gap", **ONE_SEAT)
    assert found["BUILDINGS"] == [] and found["PCT_SERVED"] is None and any("Nothing was found" in line for line in run.said.lines)
    execute(db, "DELETE FROM umdss.network_meta")
    db.commit()
    with pytest.raises(QgsProcessingException, match="road network has not been built"):
        run("toilet_access_gap")


def test_8_toilet_access_asks_for_the_right(run, db, connect_as, monkeypatch):
    monkeypatch.setenv("IMIS_CONNECT_USER", connect_as("tax").info.user)
    with pytest.raises(QgsProcessingException, match="Your role may not run “Toilets within a walk, and new ones”"):
        run("toilet_access_gap")


# -- covering, without a city ----------------------------------------------------------------------------------
def test_7_11_a_place_is_full_from_the_house_on_that_fills_it():
    walks = [covering.Walk("c", 5, "t", 30), covering.Walk("a", 6, "t", 10), covering.Walk("b", 6, "t", 10), covering.Walk("d", 2, "u", 1)]
    assert covering.assign(walks, {"t": 10, "u": 0}) == {"a": 6, "b": 4, "c": 0, "d": 0}


def test_7_11_greedy_takes_the_best_of_what_is_left():
    """P sees 1, 2, 3 (10 people each), Q 1, 2 and R 3, 4: P first (30), then R for house 4 alone (10); Q gains nothing."""
    near = {"P": {"1": 1, "2": 1, "3": 1}, "Q": {"1": 1, "2": 1}, "R": {"3": 1, "4": 1}}
    people = dict.fromkeys("1234", 10)
    assert [(site.key, site.people) for site in covering.choose(near, people, 5)] == [("P", 30), ("R", 10)]
    # 15 a place: P twice, and once for the rest of either
    assert [(site.key, site.people) for site in covering.choose(near, people, 9, 15)] == [("P", 15), ("P", 15), ("R", 10)]
    assert covering.choose(near, people, 5, cancelled=lambda: True) == [] and covering.choose({}, people, 5) == []


def best(near, people, count):
    """The best choice, by trying all."""
    seen = (set().union(*(near[key] for key in chosen)) for chosen in itertools.combinations(near, min(count, len(near))))
    return max((sum(people[house] for house in houses) for houses in seen), default=0)


HOUSES = "abcdefg"


@settings(max_examples=150, deadline=None)
@given(
    st.dictionaries(st.sampled_from("PQRSTU"), st.sets(st.sampled_from(HOUSES), min_size=1), min_size=1),
    st.lists(st.integers(1, 20), min_size=len(HOUSES), max_size=len(HOUSES)),
    st.integers(1, 4),
)
def test_7_11_greedy_serves_at_least_63_percent_of_the_best(sets, numbers, count):
    people = dict(zip(HOUSES, numbers, strict=True))
    near = {key: dict.fromkeys(sorted(houses), 1.0) for key, houses in sets.items()}
    sites = covering.choose(near, people, count)
    served = sum(site.people for site in sites)
    assert served >= (1 - 1 / 2.718281828) * best(near, people, count) - 1e-9 and served <= best(near, people, count)
    assert served == sum(people[house] for house in set().union(*(site.served for site in sites)))
    more = sum(site.people for site in covering.choose(near, people, count + 1))
    assert more >= served


def test_7_11_candidates_are_thinned_the_same_way_each_time():
    spots = [(1, "h2", 10, 10), (0, "n1", 40, 40), (1, "h1", 60, 10), (1, "h3", 99, 49), (1, "h4", -1, 10)]
    assert [spot[1] for spot in covering.thinned(spots, 50)] == ["h1", "h4", "n1"] == [spot[1] for spot in covering.thinned(spots[::-1], 50)]
