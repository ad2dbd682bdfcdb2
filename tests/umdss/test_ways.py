"""Ways over the network with legs, widths and directions (umdss.md 6.2), and OR-Tools in a process of its own (7.21)."""

from __future__ import annotations

import sys
import time
from types import SimpleNamespace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from qgis.core import QgsProcessingException

from imis_plugin import toolbox
from imis_plugin.database.connection import execute, fetch_all
from tests import factories as f
from tests import factories_fsm as fsm

ways = toolbox.module("frame.ways")
solver = toolbox.module("frame.solver")
server = toolbox.module("frame.server")


class Asked:
    """As much of a run as ways and solver want."""

    def __init__(self, conn=None) -> None:
        self.said, self.cancelled = [], False
        self.feedback = SimpleNamespace(
            isCanceled=lambda: self.cancelled, pushWarning=self.said.append, pushInfo=self.said.append, pushDebugInfo=self.said.append
        )
        self.server = SimpleNamespace(
            fetch=lambda query, params=None: fetch_all(conn, query, params), all=lambda call: fetch_all(conn, call.query(), call.arguments)
        )


def pieces(*rows):
    """(number, from, to, metres[, width[, direction]]), driven at 36 km/h."""
    return [ways.Piece(no, a, b, m, m / 10, *(more or (4.0,))) for no, a, b, m, *more in rows]


def place(key, piece, source, target, at, leg=0.0):
    return ways.Access(key, piece, source, target, at, leg, 0.0, 0.0)


def test_6_2_a_way_is_leg_network_leg_and_the_nearer_origin_wins():
    """A--100--B--50--C: origin a in the middle of the first piece (leg 5), origin c at C (leg 1); place at a quarter of the second piece (leg 2)."""
    net = ways.Ways(pieces((1, 1, 2, 100), (2, 2, 3, 50)))
    found = net.costs([place("a", 1, 1, 2, 0.5, 5), place("c", 2, 2, 3, 1.0, 1)])
    assert found.to(place("x", 2, 2, 3, 0.25, 2)) == (1 + 37.5 + 2, "c")
    assert found.to(place("y", 1, 1, 2, 0.9, 0)) == (5 + 40, "a")
    assert found.of_node(1) == (55, "a")
    alone = net.costs([place("a", 1, 1, 2, 0.5, 5)])
    assert alone.to(place("x", 2, 2, 3, 0.25, 2)) == (5 + 50 + 12.5 + 2, "a") and alone.pieces_to(place("x", 2, 2, 3, 0.25, 2)) == [1, 2]


def test_6_2_one_way_roads_have_a_way_there_and_another_back():
    """A square of 100 m sides; the side A to B only forward."""
    net = ways.Ways(pieces((1, 1, 2, 100, 4, "forward"), (2, 2, 3, 100), (3, 3, 4, 100), (4, 4, 1, 100)))
    start, end = place("s", 1, 1, 2, 0.2), place("e", 1, 1, 2, 0.8)
    assert net.costs([start]).to(end)[0] == pytest.approx(60)
    assert net.costs([end]).to(start)[0] == pytest.approx(20 + 300 + 20)
    back = net.measured_in(ways.METRES, towards=True)
    assert back.costs([end]).to(start)[0] == pytest.approx(60) and back.costs([start]).to(end)[0] == pytest.approx(340)
    assert net.measured_in(ways.SECONDS).costs([start]).to(end)[0] == pytest.approx(6)
    assert net.table(None, [start, end]) == [[0.0, pytest.approx(60)], [pytest.approx(340), 0.0]]


def test_6_2_narrow_pieces_part_the_network():
    net = ways.Ways(pieces((1, 1, 2, 10, 4.0), (2, 2, 3, 10, 2.0), (3, 3, 4, 10, 4.0), (4, 4, 5, 10, None)))
    wide = net.wide(3.0)
    assert sorted(wide.pieces) == [1, 3] and sorted(net.wide(3.0, unknown_is_wide=True).pieces) == [1, 3, 4]
    assert sorted(wide.connected_to([place("d", 1, 1, 2, 0.5)]).pieces) == [1]
    assert wide.costs([place("d", 1, 1, 2, 0.5)]).to(place("x", 3, 3, 4, 0.5)) is None


@settings(max_examples=40, deadline=None)
@given(st.data())
def test_6_2_no_way_is_longer_than_over_a_third_place(data):
    nodes = data.draw(st.integers(3, 8))
    apart = st.tuples(st.integers(1, nodes), st.integers(1, nodes)).filter(lambda ends: ends[0] != ends[1])
    rows = [(no, *ends, data.draw(st.integers(1, 50))) for no, ends in enumerate(data.draw(st.lists(apart, min_size=3, max_size=14)), 1)]
    net = ways.Ways(pieces(*rows))
    some = [place(str(no), no, a, b, data.draw(st.sampled_from([0.0, 0.3, 1.0]))) for no, a, b, _m in rows[:3]]
    table = net.table(None, some)
    for i in range(3):
        for j in range(3):
            for k in range(3):
                if table[i][k] is not None and table[k][j] is not None:
                    assert table[i][j] is not None and table[i][j] <= table[i][k] + table[k][j] + 1e-9


def test_6_2_places_of_records_meet_the_nearest_piece_that_is_wide_enough(db):
    """A road of 2 m width at y = 0, one of 4 m at y = 100; the containment stands at y = 10, the plant at y = 90."""
    f.make_road(db, code="R0001", carrying_width=2, right_of_way=2, geom=f.line(0, 0, 200, 0))
    f.make_road(db, code="R0002", carrying_width=4, right_of_way=4, geom=f.line(0, 100, 200, 100))
    bin = f.make_building(db, 45, 5)
    tank = f.make_tank(db, bin, geom=f.spot(50, 10))
    plant = fsm.make_plant(db, geom=f.spot(150, 90))
    execute(db, "SELECT umdss.build_network(0.5, false)")
    run = Asked(db)
    net = ways.Ways.read(run)
    near = net.places(run, "containment", [tank])[tank]
    assert (net.pieces[near.edge_id].width_m, near.leg_m, near.at) == (2, pytest.approx(10), pytest.approx(0.25))
    wide = net.wide(3)
    far = wide.places(run, "containment")[tank]
    assert far.leg_m == pytest.approx(90) and wide.places(run, "containment", [tank], most_m=89) == {}
    there = wide.places(run, "plant")[str(plant)]
    assert wide.costs([there]).to(far) == (pytest.approx(10 + 100 + 90), str(plant))
    assert set(net.places(run, "building")) == {bin}
    shape = fetch_all(db, "SELECT encode(ST_AsEWKB(geom), 'hex') AS g FROM fsm.containments")[0]["g"]
    at = net.places_at(run, {"p": shape})
    assert at["p"].edge_id == near.edge_id


ENGINE = "import json, sys, time\nproblem = json.load(sys.stdin)\ntime.sleep(problem['wait'])\njson.dump({'twice': 2 * problem['n']}, sys.stdout)\n"


@pytest.fixture
def engine(tmp_path, monkeypatch, qgis_app):
    (tmp_path / "double.py").write_text(ENGINE)
    monkeypatch.setattr(solver, "_ENGINES", tmp_path)
    monkeypatch.setattr(solver, "found", lambda: (sys.executable, "0"))


def test_7_21_the_solver_answers_from_a_process_of_its_own(engine):
    assert solver.solve(Asked(), "double", {"n": 21, "wait": 0}) == {"twice": 42}
    with pytest.raises(QgsProcessingException, match="ended with an error"):
        solver.solve(Asked(), "double", {})


def test_7_21_a_cancel_ends_the_solver(engine):
    run = Asked()
    run.cancelled, begun = True, time.monotonic()
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        solver.solve(run, "double", {"n": 1, "wait": 300})
    assert time.monotonic() - begun < 100


def test_7_21_without_or_tools_the_fallback_is_announced(monkeypatch, qgis_app):
    monkeypatch.setenv("IMIS_SOLVER_PYTHON", "")
    run = Asked()
    assert solver.solve(run, "double", {}) is None and "not installed" in run.said[0]
