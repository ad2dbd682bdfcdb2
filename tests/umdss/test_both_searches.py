"""pgRouting and our own search give the same results where analyses search the roads (umdss.md 6.2, 7.4, 7.11, 7.21)."""

from __future__ import annotations

import random

import pytest

from imis_plugin import toolbox
from imis_plugin.database.connection import execute, fetch_value
from tests import factories as f
from tests.factories_fsm import make_block, make_plant, make_toilet

drive = toolbox.module("frame.drive")
ways = toolbox.module("frame.ways")


@pytest.fixture
def crooked(db):
    """Sixty roads, some of one way, ninety houses with tanks and ninety without a toilet, three plants, four toilets."""
    dice = random.Random(11)
    f.make_ward(db, 1)
    for number in range(60):
        x, y = dice.uniform(-900, 900), dice.uniform(-900, 900)
        shape = f.line(x, y, x + dice.uniform(-500, 500), y + dice.uniform(-500, 500))
        oneway = dice.choice(["both", "both", "forward", "backward"])
        f.make_road(db, code=f"R{number + 1:04}", geom=shape, carrying_width=dice.choice([2.5, 4, 6]), oneway=oneway)
    for _ in range(90):
        x, y = dice.uniform(-900, 900), dice.uniform(-900, 900)
        f.make_tank(db, f.make_building(db, x=x, y=y, sanitation_system_id=3), geom=f.spot(x, y))
        x, y = dice.uniform(-900, 900), dice.uniform(-900, 900)
        f.make_building(db, x=x, y=y, sanitation_system_id=10, population_served=5, toilet_status=False, toilet_count=None)
    for _ in range(3):
        make_plant(db, geom=f.spot(dice.uniform(-900, 900), dice.uniform(-900, 900)))
    for kind in ("Community Toilet", "Public Toilet") * 2:
        x, y = dice.uniform(-900, 900), dice.uniform(-900, 900)
        make_toilet(db, kind, make_block(db, kind, x=x, y=y), geom=f.spot(x, y))  # its block too, or the count of tests would place it
    execute(db, "SELECT umdss.build_network(0.5, false)")
    db.commit()
    assert fetch_value(db, "SELECT count(*) FROM umdss.road_edge") > 100
    return db


def plain(found):
    """Results without what differs from run to run: numbers to the millimetre, shapes as their outline."""
    def value(one):
        if isinstance(one, float):
            return round(one, 3)
        return round(one.area() + one.length(), 2) if hasattr(one, "asWkb") else one

    tables = {name: [{key: value(cell) for key, cell in row.items()} for row in rows] for name, rows in found.items() if isinstance(rows, list)}
    return tables, {name: value(number) for name, number in found.items() if isinstance(number, (int, float)) and name != "RUN"}


@pytest.mark.parametrize("name", ["plant_service_area", "toilet_access_gap"])
@pytest.mark.parametrize("more", [{}, {"IMPEDANCE": 1}], ids=["metres", "minutes"])
def test_both_searches_give_the_same_result(name, more, crooked, run, monkeypatch):
    given = more if name == "plant_service_area" else {"LIMIT_COMMUNITY_M": 800 if more else 250}
    asked = []
    nearest = drive.PgRouting.nearest
    monkeypatch.setattr(drive.PgRouting, "nearest", lambda self, *args: asked.append(1) or nearest(self, *args))
    by_engine = run(name, **given)
    assert asked, "pgRouting is on the test server, so it is what searches"
    monkeypatch.setattr(toolbox.module("planning." + name), "engine_of", lambda _run: None)
    asked.clear()
    own = run(name, **given)
    assert not asked and plain(by_engine) == plain(own)
    assert (own.get("N_REACHED") or own.get("SERVED")) > 0


def test_without_pgrouting_the_plugin_searches_and_says_so(crooked, run, monkeypatch):
    monkeypatch.setattr(drive, "HAS_IT", "SELECT false AS there")
    assert run("plant_service_area")["N_REACHED"] > 0
    assert any("no pgRouting" in line for line in run.said.lines)


def test_on_equal_cost_the_earlier_origin_and_the_smaller_piece_win():
    square = [ways.Piece(number, a, b, 10.0, 1.0, 4) for number, (a, b) in enumerate([(1, 2), (2, 3), (1, 4), (4, 3)], 1)]
    net = ways.Ways(square)
    starts = [(1, 0.0, 1), (3, 0.0, 0)]
    costs = {1: 0.0, 2: 10.0, 3: 0.0, 4: 10.0}
    assert drive.traced(net, starts, costs) == {1: (0.0, 1, -1), 3: (0.0, 0, -1), 2: (10.0, 0, 2), 4: (10.0, 0, 4)}
    graph = toolbox.module("frame.network").Graph()
    for edge, source, target, cost in net.directed():
        graph.add(edge, source, target, cost, "forward")
    assert graph.nearest(starts) == drive.traced(net, starts, costs)
