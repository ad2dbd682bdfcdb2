"""The private server is stopped cleanly, never under somebody (issue part 3): the command ``server`` and the last desk that closes."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import psycopg2
import pytest

from imis_plugin import cli
from imis_plugin.database import connection, server_use
from imis_plugin.database.cluster import Cluster


@pytest.fixture
def server(monkeypatch):
    """The private server of an account of its own, not made yet."""
    folder = Path(tempfile.mkdtemp(prefix="imis-u-", dir="/tmp"))
    folder.chmod(0o755)
    monkeypatch.setenv("IMIS_DATA_DIR", str(folder / "home"))
    monkeypatch.setattr(server_use, "_used", set())
    made = Cluster(folder / "home", durable=False)
    yield made
    made.destroy()
    shutil.rmtree(folder, ignore_errors=True)


def _run(capsys, *argv: str) -> tuple[int, str, str]:
    code = cli.main(list(argv))
    told = capsys.readouterr()
    return code, told.out, told.err


def _ended_cleanly(server: Cluster) -> bool:
    return "database system is shut down" in server.log_file.read_text()


def _wait_stopped(server: Cluster, seconds: float = 20) -> bool:
    until = time.monotonic() + seconds
    while server.birth() and time.monotonic() < until:
        time.sleep(0.1)
    return not server.birth() and not server.is_running()


def test_status_starts_nothing_and_says_what_there_is(server, capsys):
    code, out, _ = _run(capsys, "--json", "server", "status")
    assert code == 0 and json.loads(out)["exists"] is False and not server.home.exists()
    assert "yet" in _run(capsys, "server")[1]
    assert _run(capsys, "server", "start")[0] == 0
    code, out, _ = _run(capsys, "--json", "server", "status")
    state = json.loads(out)
    assert (state["running"], state["stops_by_itself"], state["sessions"]) == (True, False, [])
    assert _run(capsys, "server", "stop")[0] == 0
    assert not server.is_running() and _ended_cleanly(server)
    assert "does not run" in _run(capsys, "server", "status")[1]
    assert _run(capsys, "server", "stop")[0] == 0, "stopping a stopped one is no fault"


def test_stop_is_refused_while_somebody_is_connected_unless_now_is_said(server, capsys):
    conn = connection.connect("embedded:postgres", application_name="IMIS desk")
    try:
        code, _, err = _run(capsys, "server", "stop")
        assert code == 1 and "IMIS desk" in err and "--now" in err and server.is_running()
        assert connection.fetch_value(conn, "SELECT 1") == 1, "the session goes on"
        assert _run(capsys, "server", "stop", "--now")[0] == 0 and not server.is_running()
    finally:
        conn.close()


def test_the_last_desk_that_closes_stops_a_server_that_was_started_when_needed(server):
    connection.connect("embedded:postgres").close()
    assert server_use.stops_by_itself(server)
    other = psycopg2.connect(**server.params("postgres"))  # a map layer of a QGIS that is ending
    assert server_use.leave()
    time.sleep(2)
    assert server.is_running(), "not while somebody is connected"
    other.close()
    assert _wait_stopped(server) and _ended_cleanly(server)
    assert connection.fetch_value(_closing := connection.connect("embedded:postgres"), "SELECT 1") == 1, "found again when needed"
    _closing.close()


def test_a_desk_leaves_a_server_alone_that_others_use(server):
    conn = connection.connect("embedded:postgres")  # another window, or a running command
    try:
        assert not server_use.stop_when_left(server, patience_s=1)
        assert connection.fetch_value(conn, "SELECT 1") == 1
    finally:
        conn.close()


@pytest.mark.parametrize("how", ["started by a person", "taken over by a person", "not used by this desk"])
def test_a_desk_leaves_a_server_alone_that_is_not_its_to_stop(server, capsys, how):
    if how != "started by a person":
        connection.connect("embedded:postgres").close()
    if how != "not used by this desk":
        assert _run(capsys, "server", "start")[0] == 0
    else:
        server_use._used.clear()
    assert not server_use.leave()
    connection.connect("embedded:postgres").close()
    if how != "not used by this desk":
        assert not server_use.stop_when_left(server)
    assert server.is_running()


def test_a_mark_of_an_earlier_run_does_not_count(server):
    connection.connect("embedded:postgres").close()
    server.stop()
    server.start()  # by a program that keeps it
    assert not server_use.stops_by_itself(server)


def test_a_program_that_connects_while_another_stops_the_server_is_served(server):
    """Two commands that connect again and again, while the server is stopped whenever nobody is connected."""
    connection.connect("embedded:postgres").close()
    work = "k = c.connect('embedded:postgres'); c.fetch_value(k, 'SELECT 1'); k.close()"
    code = f"from imis_plugin.database import connection as c\nfor _ in range(8):\n    {work}\n"
    clients = [subprocess.Popen([sys.executable, "-c", code], cwd=Path(server_use.__file__).parents[2]) for _ in range(2)]
    stops = 0
    while any(client.poll() is None for client in clients):
        stops += server_use.stop_when_left(server, patience_s=0)
    assert [client.returncode for client in clients] == [0, 0]
    assert stops > 0
