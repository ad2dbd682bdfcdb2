"""Siting of transfer stations: imis:transfer_station_siting (umdss.md 7.6), on a road with two lanes worked out by hand, and its solvers."""

from __future__ import annotations

import itertools
import math
import random
from pathlib import Path

import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsProcessingException, QgsRectangle, QgsVectorLayer

from imis_plugin import toolbox
from imis_plugin.database.connection import execute
from tests import factories as f
from tests.factories_fsm import make_plant
from tests.factories_haul import PLAIN, make_source, point_layer
from tests.umdss.test_ways import Asked

location = toolbox.module("frame.location")
transfer = toolbox.module("frame.transfer")
PRICES = {**PLAIN, "COST_SMALL": 100, "COST_TANKER": 20, "COST_HANDLING": 30, "COST_FIXED": 500}
SITES = {"South": (1500, -40), "House": (1450, -60), "Field": (0, -2000), "Apart": (1300, 1010)}


@pytest.fixture
def city(db):
    """A road of 4 m from x = -2000 to 2000 with the plant at its western end, 10 m beside it; lanes of 2 m northward at -1000 and 1500.

    A gives 4 m³ a year, 500 m up the eastern lane: 20 + 500 + 3500 + 10 = 4030 m to the plant, 403 for a m³.
    B gives 2 m³, 400 m up the western one: 20 + 400 + 1000 + 10 = 1430 m, 143. C gives 1 m³, 20 m beside the road: a tanker's hose reaches it.
    A dwelling stands 50 m from the site South and 45 m from House; a wide road that meets no other lies beside Apart.
    """
    main = f.make_road(db, geom=f.line(-2000, 0, 2000, 0))
    for x in (-1000, 1500):
        f.make_road(db, carrying_width=2, geom=f.line(x, 0, x, 600))
    f.make_road(db, geom=f.line(1000, 1000, 1400, 1000))
    known = {name: make_source(db, m3, x, y, main) for name, m3, x, y in (("A", 4, 1480, 500), ("B", 2, -1020, 400), ("C", 1, 0, 20))}
    for x, y in ((1550, -45), (1395, -65)):
        f.make_building(db, x, y, functional_use_id=1, road_code=main, taken_over=True)
    known["plant"] = make_plant(db, name="West", geom=f.spot(-2000, 10))
    execute(db, "SELECT umdss.build_network(0.5, false)")
    db.commit()
    return known


def test_7_6_one_station_by_hand(run, city):
    """A by South: 20 + 500 + 40 = 560 m, 56; handling 30; tanker 40 + 3500 + 10 = 3550 m, 71: 157 in place of 403, a gain of 246.
    B would pay 296 + 30 + 71 and goes straight. Without: 4 x 403 + 2 x 143 = 1898. With: 500 + 4 x 157 + 286 = 1414, 484 less."""
    found = run("transfer_station_siting", CANDIDATES=point_layer(SITES), CANDIDATE_NAME="name", **PRICES)
    assert (found["N_STATIONS"], found["COST_YEAR"], found["SAVING_YEAR"], found["SAVING_PCT"]) == (1, 1414, 484, 25.5)
    assert (found["VOLUME_M3"], found["TRANSFERRED_M3"], found["NOT_SERVED_M3"], found["N_SITES"], found["N_GAINING"]) == (6, 4, 0, 1, 1)
    states = {row["site"]: (row["state_no"], row["nearest_dwelling_m"]) for row in found["CANDIDATES_OUT"]}
    assert states == {"South": (1, 50), "House": (3, 45), "Field": (5, None), "Apart": (5, None)}
    station = found["STATIONS"][0]
    assert (station["site"], station["volume_m3_year"], station["saving_year"]) == ("South", 4, 484)
    assert (station["plant"], station["way_km"]) == ("West", 3.55)
    assert (station["cost_small"], station["cost_handling"], station["cost_tanker"], station["filled_pct"]) == (224, 120, 284, None)
    kinds = ("cost_fixed", "cost_small", "cost_handling", "cost_tanker", "cost_year")
    costs = {row["n_stations"]: tuple(row[kind] for kind in kinds) for row in found["COSTS"]}
    assert costs == {0: (0, 1898, 0, 0, 1898), 1: (500, 510, 120, 284, 1414)} and [row["is_shown"] for row in found["COSTS"]] == [False, True]
    line = found["LINES"][0]
    assert (line["site"], line["way_km"], line["cost_m3"], line["gain_m3"], line["share_pct"]) == ("South", 0.56, 157, 246, 100)
    assert line["geom"].length() == pytest.approx(math.hypot(20, 540))
    cells = sorted((row["straight_cost_m3"], row["gain_m3"], row["pays_no"], row["n_containments"]) for row in found["CELLS"])
    assert cells == [(143, -254, 4, 1), (403, 246, 1, 1)]
    assert all(row["geom"].area() == pytest.approx(62500) for row in found["CELLS"])
    page = Path(found["REPORT"]).read_text(encoding="utf-8")
    assert "<svg" in page and "1,898" in page


def test_7_6_all_containments_and_a_part_of_the_sludge(run, city):
    """C joins with 20 + 2000 + 10 = 2030 m, 203; half of all is collected: (1898 + 203) / 2 = 1050.5 without a station."""
    found = run("transfer_station_siting", CANDIDATES=point_layer(SITES), CANDIDATE_NAME="name", SERVED=1, COLLECTED_PCT=50, **PRICES)
    costs = [row["cost_year"] for row in found["COSTS"]]
    assert costs == [pytest.approx(1050.5, abs=0.5), pytest.approx(500 + 314 + 143 + 101.5, abs=1)] and found["VOLUME_M3"] == 3.5
    assert found["N_STATIONS"] == 0 and found["STATIONS"] == []  # 492 saved on the way do not pay for 500
    assert sorted(row["pays_no"] for row in found["CELLS"]) == [3, 4, 4]  # A would gain


def test_7_6_nodes_of_wide_roads_are_sites_when_none_are_given(run, city):
    """The junction at x = 1500 is 61 m from the nearer dwelling: 52 + 30 + 70.2 = 152.2 for a m³ of A, 4 x 250.8 - 500 = 503.2 saved.
    The end of the road at 2000 pays less; with 62 m from dwellings it is what remains: 102 + 30 + 80.2 = 212.2, 263.2 saved."""
    found = run("transfer_station_siting", **PRICES)
    assert (found["N_STATIONS"], found["SAVING_YEAR"], found["N_SITES"]) == (1, 503, 4)
    assert found["STATIONS"][0]["geom"].asPoint().x() == f.EAST + 1500
    far = run("transfer_station_siting", DWELLING_M=62, **PRICES)
    assert (far["SAVING_YEAR"], far["N_SITES"], far["STATIONS"][0]["geom"].asPoint().x()) == (263, 3, f.EAST + 2000)
    few = run("transfer_station_siting", N_CANDIDATES_MAX=2, **PRICES)
    assert few["N_SITES"] == 2 and len(few["CANDIDATES_OUT"]) == 2
    allowed = QgsVectorLayer(f"Polygon?crs=EPSG:{f.SRID}", "allowed", "memory")
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(f.EAST - 2500, f.NORTH - 500, f.EAST, f.NORTH + 500)))
    allowed.dataProvider().addFeatures([feature])
    west = run("transfer_station_siting", ALLOWED=allowed, **PRICES)
    assert west["N_SITES"] == 2 and west["N_STATIONS"] == 0
    none = run("transfer_station_siting", DWELLING_M=1000, CANDIDATES=point_layer({"House": SITES["House"]}), **PRICES)
    assert none["N_SITES"] == 0 and any("None of 1 site(s) lies 1000 m from dwellings" in line for line in run.said.lines)
    assert [row["cost_year"] for row in none["COSTS"]] == [1898]


@pytest.mark.parametrize("with_solver", [True, False])
def test_7_6_a_station_takes_what_it_can(run, city, monkeypatch, with_solver):
    """0.005 m³ a day are 1.825 m³ a year: 1.825 x 246 - 100 = 348.95 saved, 45.6 % of A goes through it."""
    if not with_solver:
        monkeypatch.setenv("IMIS_SOLVER_PYTHON", "")
    given_ = {**PRICES, "COST_FIXED": 100, "CAPACITY_M3_DAY": 0.005, "CANDIDATES": point_layer(SITES), "CANDIDATE_NAME": "name"}
    found = run("transfer_station_siting", **given_)
    assert (found["N_STATIONS"], found["SAVING_YEAR"], found["TRANSFERRED_M3"]) == (1, 349, pytest.approx(1.825, abs=0.006))
    assert found["LINES"][0]["share_pct"] == 45.6 and found["STATIONS"][0]["filled_pct"] == 100
    assert sorted(row["pays_no"] for row in found["CELLS"]) == [2, 4]
    assert any("not installed" in line for line in run.said.lines) is not with_solver


def test_7_6_the_number_may_be_set_and_wrong_wishes_are_refused(run, city):
    sites = {"CANDIDATES": point_layer(SITES), "CANDIDATE_NAME": "name"}
    found = run("transfer_station_siting", P=1, **sites, **{**PRICES, "COST_FIXED": 5000})
    assert (found["N_STATIONS"], found["SAVING_YEAR"]) == (1, 984 - 5000)
    assert run("transfer_station_siting", P=0, MOST=0, **sites, **PRICES)["COSTS"][0]["cost_year"] == 1898
    with pytest.raises(QgsProcessingException, match="2 station\\(s\\) are wanted, but only 1 site"):
        run("transfer_station_siting", P=2, **sites, **PRICES)
    with pytest.raises(QgsProcessingException, match="Tankers cannot need less width"):
        run("transfer_station_siting", SMALL_WIDTH_M=5, TANKER_WIDTH_M=4)


def test_7_6_one_way_and_what_finds_no_way(run, db, city):
    """The road leads eastward only: A cannot get to the plant but to a site at the eastern end, and the tanker cannot get from there."""
    execute(db, "UPDATE utility_info.roads SET oneway = 'forward' WHERE ST_Length(geom) > 3000")
    execute(db, "SELECT umdss.build_network(0.5, true)")
    db.commit()
    found = run("transfer_station_siting", CANDIDATES=point_layer({"East": (2000, -40)}), CANDIDATE_NAME="name", **PRICES)
    assert [row["state_no"] for row in found["CANDIDATES_OUT"]] == [6]
    assert found["NOT_SERVED_M3"] == 6 and {row["pays_no"] for row in found["CELLS"]} == {5} and found["COST_YEAR"] == 0


def test_7_6_an_empty_city_and_one_without_a_plant_are_successes(run, db):
    f.make_road(db)
    execute(db, "SELECT umdss.build_network(0.5, false)")
    db.commit()
    found = run("transfer_station_siting")
    assert found["N_STATIONS"] == 0 and any("Nothing was found" in line for line in run.said.lines)
    assert any("No operational plant" in line for line in run.said.lines)


def test_8_an_executive_gets_the_same_stations(run, city, connect_as, monkeypatch):
    monkeypatch.setenv("IMIS_CONNECT_USER", connect_as("executive").info.user)
    found = run("transfer_station_siting", CANDIDATES=point_layer(SITES), CANDIDATE_NAME="name", **PRICES)
    assert (found["N_STATIONS"], found["SAVING_YEAR"]) == (1, 484)


def test_8_transfer_stations_ask_for_the_right(run, db, connect_as, monkeypatch):
    monkeypatch.setenv("IMIS_CONNECT_USER", connect_as("building_permit").info.user)
    with pytest.raises(QgsProcessingException, match="Your role may not run “Siting of transfer stations”"):
        run("transfer_station_siting")


# -- parts ---------------------------------------------------------------------------------------------------------
def test_7_6_the_containment_nearest_to_the_centre_of_gravity_stands_for_its_cell(qgis_app):
    """In the cell from 0 to 100: 1 m³ at (10, 10) and 3 m³ at (50, 10) have their centre at (40, 10); (38, 10) gives nothing but is nearest."""
    at = {"a": (10, 10), "b": (50, 10), "c": (38, 10), "d": (150, -20)}
    places = {key: transfer.Access(key, 1, 1, 2, 0.0, 0.0, *spot) for key, spot in at.items()}
    one, other = sorted(transfer.cells(places, {"a": 1.0, "b": 3.0, "c": 0.0, "d": 2.0}, 100), key=lambda cell: cell.col)
    assert (one.col, one.row, one.n, one.m3, one.key) == (0, 0, 3, 4, "c") and (other.col, other.row, other.key) == (1, -1, "d")
    assert transfer.cells(places, dict.fromkeys(at, 0.0), 100) == []


def test_7_6_sites_are_thinned_evenly_and_the_same_each_time(qgis_app):
    """From eleven points on a line the middle one is first, then the ends, then the quarters."""
    points = {str(x): (float(x), 0.0) for x in range(11)}
    assert transfer.thinned(points, 1, 5.2, 3) == ["5"]
    assert transfer.thinned(points, 3, 5.2, 3) == ["0", "5", "10"]
    assert transfer.thinned(points, 5, 5.2, 3) == ["0", "2", "5", "7", "10"]
    assert transfer.thinned(points, 99, 0, 0) == list(points) and transfer.thinned({}, 5, 0, 0) == []


def random_problems(seed: int, number: int, limited: bool):
    """Up to five cells of 1 or 2 m³ and four sites, prices at random; some cells without a straight way, some ways missing."""
    chance = random.Random(seed)
    for _case in range(number):
        sites = chance.randint(1, 4 if not limited else 3)
        cells = []
        for _cell in range(chance.randint(1, 5 if not limited else 3)):
            via = {site: float(chance.randint(1, 60)) for site in range(sites) if chance.random() < 0.85}
            cells.append(location.Cell(float(chance.choice([1, 2])), None if chance.random() < 0.15 else float(chance.randint(20, 80)), via))
        room = float(chance.randint(1, 3)) if limited else None
        yield location.Problem(cells, sites, float(chance.choice([0, 10, 40])), 100.0, room)


def tried_out(problem, number):
    """The best saving of all choices of sites and of ways for each m³."""
    units = [gains for cell, gains in zip(problem.cells, problem.savings, strict=True) for _unit in range(int(cell.m3))]
    best = -math.inf
    for size in range(problem.sites + 1) if number is None else [number]:
        for chosen in itertools.combinations(range(problem.sites), size):
            if problem.room is None:
                saving = sum(max((gains.get(site, 0.0) for site in chosen), default=0.0) for gains in units)
            else:
                saving = max(
                    sum(gains.get(site, -math.inf) for gains, site in zip(units, ways, strict=True) if site is not None)
                    for ways in itertools.product([None, *chosen], repeat=len(units))
                    if all(ways.count(site) <= problem.room for site in chosen)
                )
            best = max(best, saving - problem.fixed * size)
    return best


def kept_to(problem, plan):
    """The plan is one: only open sites, no cell more than whole, no site over its room."""
    for gains, shares in zip(problem.savings, plan.shares, strict=True):
        assert set(shares) <= set(plan.open) & set(gains) and sum(shares.values()) <= 1 + 1e-6
    for site in plan.open:
        through = sum(cell.m3 * shares.get(site, 0.0) for cell, shares in zip(problem.cells, plan.shares, strict=True))
        assert problem.room is None or through <= problem.room + 1e-6


def test_7_6_or_tools_finds_what_trying_out_finds_and_the_exchange_keeps_its_word(qgis_app):
    """One start of the solver. Without limits the exchange saves, the sites' cost left aside, at least 1 - 1/e of the best for a set number;
    with them it keeps to the room and never saves more than the best."""
    problems = [*random_problems(5, 30, False), *random_problems(6, 30, True)]
    cases = [(problem, [*range(problem.sites + 1), None]) for problem in problems]
    answers, exact = location.solve(Asked(), cases)
    assert exact
    for (problem, numbers), plans in zip(cases, answers, strict=True):
        for number, plan in zip(numbers, plans, strict=True):
            best = tried_out(problem, number)
            kept_to(problem, plan)
            assert problem.saving(plan) == pytest.approx(best, abs=1e-6) and (number is None or len(plan.open) == number)
            own = location.by_interchange(None, problem, number)
            kept_to(problem, own)
            assert problem.saving(own) <= best + 1e-6 and (number is None or len(own.open) == number)
            assert problem.saving(own) == pytest.approx(problem.worth(own.open))
            if number is not None and problem.room is None:
                whole, cost = best + problem.fixed * number, problem.fixed * number
                assert problem.saving(own) + cost >= (1 - 1 / math.e) * whole - 1e-6


def test_7_6_a_second_site_never_makes_the_ways_dearer_and_more_room_never_either(qgis_app):
    for problem in random_problems(7, 40, True):
        savings = [location.by_interchange(None, location.Problem(problem.cells, problem.sites, 0.0, 100.0), n) for n in range(problem.sites + 1)]
        open_ended = location.Problem(problem.cells, problem.sites, 0.0, 100.0)
        worth = [open_ended.saving(plan) for plan in savings]
        assert all(one <= other + 1e-9 for one, other in itertools.pairwise(worth))
        wide = location.Problem(problem.cells, problem.sites, problem.fixed, 100.0, problem.room + 1)
        assert tried_out(problem, None) <= tried_out(wide, None) + 1e-9


def test_7_6_exchange_mends_what_adding_got_wrong(qgis_app):
    """Adding takes the middle site first (saves 6 + 6), then one end (6 + 9); the ends together save 9 + 9."""
    cells = [location.Cell(1.0, 10.0, {0: 1.0, 1: 4.0}), location.Cell(1.0, 10.0, {1: 4.0, 2: 1.0})]
    plan = location.by_interchange(None, location.Problem(cells, 3, 0.0, 100.0), 2)
    assert plan.open == (0, 2) and plan.shares == ({0: 1.0}, {2: 1.0})


def test_stations_are_marked(qgis_app):
    looks = toolbox.module("frame.looks")
    layer = QgsVectorLayer("Point?field=label:string", "stations", "memory")
    looks.dress(layer, "station")
    assert layer.renderer().symbol().size() == 6 and layer.labelsEnabled()
