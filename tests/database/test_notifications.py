"""What other officers change arrives by itself; rubbish on the channel does no harm (T39)."""

# ruff: noqa: E501 - a case a line reads best

from __future__ import annotations

import json
import time

import psycopg2
import pytest

from imis_plugin.database.connection import execute
from imis_plugin.database.notifications import Listener, Notice, join, parse


def _send(conn, payload: str, channel: str = "imis") -> None:
    execute(conn, "SELECT pg_notify(%s, %s)", (channel, payload))
    conn.commit()


def _wait(listener: Listener, wanted: int = 1) -> list[Notice]:
    found: list[Notice] = []
    until = time.monotonic() + 60
    while len(found) < wanted and time.monotonic() < until:
        found += listener.poll()
        time.sleep(0.01)
    return found


@pytest.fixture
def pair(cluster, empty_db):
    """A listener and a connection that sends."""
    sender = psycopg2.connect(**cluster.params(empty_db))
    listener = Listener(lambda: psycopg2.connect(**cluster.params(empty_db)))
    assert listener.poll() == [] and listener.connected
    yield listener, sender
    listener.close()
    sender.close()


def test_keys_and_many_arrive(pair):
    listener, sender = pair
    _send(sender, '{"table": "building_info.buildings", "keys": ["B000001", 7]}')
    _send(sender, '{"table": "fsm.containments", "many": true}')
    assert _wait(listener, 2) == [
        Notice("building_info.buildings", ("B000001", "7"), False),
        Notice("fsm.containments", (), True),
    ]


def test_own_changes_are_told_from_others(pair):
    listener, sender = pair
    listener.own_pids.add(sender.info.backend_pid)
    _send(sender, '{"table": "fsm.containments", "many": true}')
    assert _wait(listener)[0].own


@pytest.mark.parametrize(
    "payload",
    [
        "", "x" * 7999, "{", "[]", "null", "7", '"text"', "{}", '{"table": 7, "many": true}', '{"table": "pg_catalog.pg_class", "many": true}',
        '{"table": "fsm.x; DROP TABLE y", "many": true}', '{"table": "fsm.", "keys": ["1"]}', '{"table": "fsm.containments"}',
        '{"table": "fsm.containments", "keys": []}', '{"table": "fsm.containments", "keys": "C000001"}', '{"table": "fsm.containments", "keys": [true]}',
        '{"table": "fsm.containments", "keys": [{"a": 1}]}', '{"table": "fsm.containments", "keys": [null]}', "[" * 7000,
        json.dumps({"table": "fsm.containments", "keys": list(range(501))}),
    ],
)  # fmt: skip
def test_T39_rubbish_is_ignored(payload):
    assert parse(payload) is None


def test_T39_a_storm_is_counted_and_quickly_over(pair):
    listener, sender = pair
    execute(sender, "SELECT pg_notify('imis', 'rubbish ' || n || repeat('x', 7900)) FROM generate_series(1, 5000) n")
    sender.commit()
    _send(sender, '{"table": "fsm.containments", "many": true}')
    longest, found = 0.0, []
    until = time.monotonic() + 60
    while Notice("fsm.containments", (), True) not in found and time.monotonic() < until:
        began = time.monotonic()
        found += listener.poll()
        longest = max(longest, time.monotonic() - began)
    assert longest < 3, "one look never holds the desk up"
    assert listener.ignored == 5000
    _send(sender, '{"table": "fsm.toilets", "many": true}')
    assert Notice("fsm.toilets", (), True) in _wait(listener)


def test_lost_connection_is_opened_again_with_growing_pauses(pair, cluster):
    listener, sender = pair
    pid = listener._conn.info.backend_pid
    execute(sender, "SELECT pg_terminate_backend(%s)", (pid,))
    sender.commit()
    time.sleep(0.1)
    assert listener.poll() == [] and not listener.connected and listener.trouble
    assert listener.fileno() == -1
    _send(sender, '{"table": "fsm.toilets", "many": true}')  # is missed
    found = _wait(listener)
    assert found[0] == Notice("*", (), True) and listener.reconnects == 1 and listener.trouble == ""
    pauses = []
    listener._connect = lambda: psycopg2.connect(**{**cluster.params("postgres"), "dbname": "no_such"})
    listener.close()
    for _ in range(8):
        listener._not_before = 0
        assert listener.poll() == []
        pauses.append(listener._pause_s)
    assert pauses == [1, 2, 4, 8, 16, 32, 60, 60] and "no database" in listener.trouble


def test_many_notices_of_a_table_become_one():
    notices = [Notice("fsm.toilets", (str(n),), False) for n in range(3)] + [
        Notice("fsm.toilets", ("1",), False, own=True)
    ]
    assert join(notices) == [
        Notice("fsm.toilets", ("0", "1", "2"), False),
        Notice("fsm.toilets", ("1",), False, own=True),
    ]
    assert join([Notice("fsm.toilets", (str(n),), False) for n in range(600)]) == [Notice("fsm.toilets", (), True)]
