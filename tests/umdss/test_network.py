"""The road network (umdss.md 6.2, 10): built in SQL, walked by pgRouting and by our own code with the same results."""

from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from imis_plugin import toolbox
from imis_plugin.database.connection import execute, fetch_all, fetch_one
from tests import factories as f

network = toolbox.module("frame.network")


def build(conn, snap: float = 0.5) -> dict:
    return fetch_one(conn, "SELECT * FROM umdss.build_network(%s, false)", (snap,))


def own_way(conn, source: int) -> dict:
    graph = network.Graph()
    for row in fetch_all(conn, "SELECT edge_id, source, target, length_m FROM umdss.road_edge"):
        graph.add(row["edge_id"], row["source"], row["target"], row["length_m"])
    return graph.nearest([(source, 0.0)])


DRIVE = (
    "SELECT * FROM umdss.drive((SELECT array_agg(edge_id) FROM umdss.road_edge), 'length_m', 'away', %s::bigint[], %s::double precision[], NULL)"
)


def node_at(conn, lon: float, lat: float) -> int:
    return fetch_one(
        conn,
        "SELECT node_id FROM umdss.road_node ORDER BY geom <-> ST_Transform(ST_SetSRID(ST_MakePoint(%s, %s), 4326), 32645) LIMIT 1",
        (lon, lat),
    )["node_id"]


def test_fixture_network_and_its_longest_way(fixture_conn):
    built = build(fixture_conn)
    edges = fetch_all(fixture_conn, "SELECT length_m FROM umdss.road_edge")
    assert sorted(row["length_m"] for row in edges) == [pytest.approx(metres, rel=0.001) for metres in (197.26, 443.26, 789.03)]
    assert (built["n_components"], built["n_edges"], float(built["pct_main"])) == (1, 3, 100.0)
    north, east = node_at(fixture_conn, 85.302, 27.7090), node_at(fixture_conn, 85.310, 27.7050)
    assert own_way(fixture_conn, north)[east][0] == pytest.approx(1232.29, rel=0.001)
    by_engine = fetch_one(fixture_conn, DRIVE + " WHERE node_id = %s", ([north], [0.0], east))
    assert by_engine["cost"] == pytest.approx(own_way(fixture_conn, north)[east][0], abs=1e-9)


class TestTopology:
    @pytest.fixture
    def roads(self, db):
        return db

    def test_an_end_within_the_gap_is_joined_and_one_beyond_is_a_problem(self, roads):
        f.make_road(roads, code="R0001", geom=f.line(0, 0, 100, 0))
        f.make_road(roads, code="R0002", geom=f.line(50, 0.4, 50, 80))
        f.make_road(roads, code="R0003", geom=f.line(80, 3, 80, 60))
        built = build(roads)
        assert (built["n_edges"], built["n_components"]) == (4, 2)
        problems = {row["problem"]: row["road_code"] for row in fetch_all(roads, "SELECT * FROM umdss.network_problems()")}
        assert problems == {"dangle near a road": "R0003", "separate part": "R0003"}
        assert build(roads, 5.0)["n_components"] == 1

    def test_two_ends_that_face_each_other_meet(self, roads):
        f.make_road(roads, code="R0001", geom=f.line(0, 0, 100, 0))
        f.make_road(roads, code="R0002", geom=f.line(100.3, 0.2, 200, 0))
        built = build(roads)
        assert (built["n_edges"], built["n_nodes"], built["n_components"]) == (2, 3, 1)

    def test_a_bridge_crosses_without_a_junction(self, roads):
        f.make_road(roads, code="R0001", geom=f.line(0, 0, 100, 0))
        f.make_road(roads, code="R0002", geom=f.line(50, -50, 50, 50), grade_separated=True)
        assert build(roads)["n_components"] == 2
        execute(roads, "UPDATE utility_info.roads SET grade_separated = false")
        assert (build(roads)["n_edges"], build(roads)["n_components"]) == (4, 1)

    def test_a_road_drawn_twice_is_one_piece_and_is_told(self, roads):
        f.make_road(roads, code="R0001", geom=f.line(0, 0, 100, 0))
        f.make_road(roads, code="R0002", geom=f.line(0, 0, 100, 0), carrying_width=None, taken_over=True)
        assert build(roads)["n_edges"] == 1
        told = {(row["problem"], row["road_code"]) for row in fetch_all(roads, "SELECT problem, road_code FROM umdss.network_problems()")}
        assert ("drawn twice", "R0002") in told and ("no width", "R0002") in told

    def test_a_changed_road_makes_the_network_old(self, roads):
        f.make_road(roads, code="R0001", geom=f.line(0, 0, 100, 0))
        assert fetch_one(roads, "SELECT * FROM umdss.network_state()") == {"built": False, "stale": True}
        roads.commit()
        build(roads)
        roads.commit()
        assert fetch_one(roads, "SELECT * FROM umdss.network_state()") == {"built": True, "stale": False}
        execute(roads, "DELETE FROM utility_info.roads WHERE code = 'R0001'")
        assert fetch_one(roads, "SELECT * FROM umdss.network_state()")["stale"]

    def test_pgrouting_and_our_own_code_agree_on_a_crooked_city(self, roads):
        dice = random.Random(7)
        for number in range(60):
            x, y = dice.uniform(-900, 900), dice.uniform(-900, 900)
            f.make_road(roads, code=f"R{number + 1:04}", geom=f.line(x, y, x + dice.uniform(-400, 400), y + dice.uniform(-400, 400)))
        built = build(roads)
        assert built["n_edges"] > 100
        sources = [1, 5, 9]
        graph = network.Graph()
        for row in fetch_all(roads, "SELECT edge_id, source, target, length_m FROM umdss.road_edge"):
            graph.add(row["edge_id"], row["source"], row["target"], row["length_m"])
        own = graph.nearest([(node, 0.0) for node in sources])
        engine = fetch_all(roads, DRIVE, (sources, [0.0] * len(sources)))
        assert {row["node_id"] for row in engine} == set(own)
        assert all(row["cost"] == pytest.approx(own[row["node_id"]][0], abs=1e-6) for row in engine)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(st.integers(1, 12), st.integers(1, 12), st.integers(1, 50)), min_size=1, max_size=40), st.integers(1, 12))
def test_our_shortest_ways_equal_bellman_ford(edges, source):
    graph = network.Graph()
    for number, (a, b, cost) in enumerate(edges):
        graph.add(number, a, b, float(cost))
    best = {source: 0.0}
    for _round in range(13):
        for a, b, cost in edges:
            for one, other in ((a, b), (b, a)):
                if one in best and best[one] + cost < best.get(other, 1e18):
                    best[other] = best[one] + cost
    found = graph.nearest([(source, 0.0)])
    if source not in graph.ways:
        assert found == {}
    else:
        assert {node: cost for node, (cost, _source, _edge) in found.items()} == best
