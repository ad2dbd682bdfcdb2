"""The private server of one desk (issue part 3)."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import psycopg2
import pytest

from imis_plugin.database import server_programs
from imis_plugin.database.cluster import Cluster, default_home
from imis_plugin.database.errors import ImisError


@pytest.fixture
def home():
    """A folder that the server's account can reach (pytest's own is closed to it when we are root)."""
    folder = Path(tempfile.mkdtemp(prefix="imis-c-", dir="/tmp"))
    folder.chmod(0o755)
    yield folder / "home"
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def server(home):
    """A running throw-away server."""
    cluster = Cluster(home, durable=False)
    cluster.start()
    yield cluster
    cluster.destroy()


def _ask(cluster, query="SELECT 1"):
    conn = psycopg2.connect(**cluster.params("postgres"))
    try:
        with conn.cursor() as cursor:
            cursor.execute(query)
            return cursor.fetchone()[0]
    finally:
        conn.close()


def test_starts_stops_and_is_found_again(server):
    assert server.is_running() and _ask(server) == 1
    server.start()  # nothing to do
    assert Cluster(server.home).is_running(), "another program finds the running server"
    server.stop()
    assert not server.is_running()
    server.stop()  # nothing to do
    Cluster(server.home, durable=False).start()
    assert _ask(server) == 1


def test_only_its_own_account_gets_in_and_nothing_listens_on_the_network(server):
    assert os.stat(server.home).st_mode & 0o077 == 0
    assert os.stat(server.socket_folder()).st_mode & 0o077 == 0
    assert _ask(server, "SHOW listen_addresses") == ""
    assert _ask(server, "SHOW jit") == "off"
    assert _ask(server, "SHOW client_connection_check_interval") == "10s"
    assert _ask(server, "SHOW data_checksums") == "on"


def test_recovers_after_a_kill_and_keeps_what_was_committed(home):
    server = Cluster(home)
    server.start()
    conn = psycopg2.connect(**server.params("postgres"))
    conn.cursor().execute("CREATE TABLE kept AS SELECT 42 AS n")
    conn.commit()
    conn.close()
    pid = int((server.data / "postmaster.pid").read_text().splitlines()[0])
    os.kill(pid, signal.SIGKILL)
    time.sleep(0.2)
    assert not server.is_running()
    server.start()
    assert _ask(server, "SELECT n FROM kept") == 42
    server.destroy()


def test_a_stale_pid_file_of_another_program_does_not_block(server):
    server.stop()
    other = subprocess.Popen(["sleep", "60"])
    try:
        (server.data / "postmaster.pid").write_text(
            f"{other.pid}\n{server.data}\n0\n5432\n{server.socket_folder()}\n\n  0 0\nready\n"
        )
        server.account.own(server.data / "postmaster.pid", 0o600)
        assert not server.is_running()
        server.start()
        assert _ask(server) == 1
    finally:
        other.kill()
        other.wait()


def test_half_made_cluster_is_made_again(home):
    home.mkdir()
    (home / "making-1").mkdir()
    (home / "making-1" / "PG_VERSION").write_text("15\n")
    (home / "data").mkdir()
    (home / "data" / "something").write_text("of unknown worth")
    cluster = Cluster(home, durable=False)
    cluster.start()
    try:
        assert _ask(cluster) == 1
        kept = list(home.glob("data.broken-*/something"))
        assert len(kept) == 1, "what was there is put aside, not removed"
        assert not list(home.glob("making-*"))
    finally:
        cluster.destroy()


def test_initdb_killed_half_way_leaves_nothing_that_counts(home):
    """A real kill of the program while initdb works; the next start makes the cluster."""
    script = f"from imis_plugin.database.cluster import Cluster; Cluster({str(home)!r}, durable=False).ensure_created()"
    maker = subprocess.Popen([sys.executable, "-c", script], cwd=Path(__file__).parents[2], start_new_session=True)
    until = time.monotonic() + 90
    while not list(home.glob("making-*/global")) and time.monotonic() < until:
        time.sleep(0.01)
    os.killpg(maker.pid, signal.SIGKILL)
    maker.wait()
    cluster = Cluster(home, durable=False)
    assert not cluster.exists
    cluster.start()
    try:
        assert _ask(cluster) == 1
    finally:
        cluster.destroy()


def test_two_starters_at_once_make_one_server(home):
    script = f"from imis_plugin.database.cluster import Cluster; Cluster({str(home)!r}, durable=False).start()"
    starters = [subprocess.Popen([sys.executable, "-c", script], cwd=Path(__file__).parents[2]) for _ in range(3)]
    assert [starter.wait() for starter in starters] == [0, 0, 0]
    cluster = Cluster(home, durable=False)
    try:
        assert cluster.is_running() and not list(home.glob("data.broken-*"))
    finally:
        cluster.destroy()


def test_a_long_path_gets_a_short_private_socket_folder():
    root = Path(tempfile.mkdtemp(prefix="imis-c-", dir="/tmp"))
    root.chmod(0o755)
    home = root / ("long-" * 20) / "home"
    home.parent.mkdir()
    home.parent.chmod(0o755)
    cluster = Cluster(home, durable=False)
    try:
        cluster.start()
        folder = cluster.socket_folder()
        assert len(str(folder)) < 60 and os.stat(folder).st_mode & 0o077 == 0
        assert _ask(Cluster(home)) == 1
    finally:
        cluster.destroy()
        shutil.rmtree(root)
    assert not folder.exists()


def test_loopback_with_a_password_where_there_are_no_sockets(home):
    cluster = Cluster(home, durable=False, tcp=True)
    try:
        cluster.start()
        params = cluster.params("postgres")
        assert params["host"] == "127.0.0.1" and params["password"]
        assert _ask(cluster, "SHOW listen_addresses") == "127.0.0.1"
        with pytest.raises(psycopg2.OperationalError):
            psycopg2.connect(**{**params, "password": "guess"})
    finally:
        cluster.destroy()


def test_no_server_programs_is_said_with_the_way_out(monkeypatch, home, tmp_path):
    monkeypatch.setenv("IMIS_PG_BIN", str(tmp_path))
    with pytest.raises(ImisError, match=r"apt install postgresql.*--database postgresql://"):
        Cluster(home).start()


def test_data_of_a_removed_version_is_said(monkeypatch, server):
    server.stop()
    (server.data / "PG_VERSION").write_text("9\n")
    with pytest.raises(ImisError, match="made by PostgreSQL 9"):
        Cluster(server.home).start()
    (server.data / "PG_VERSION").write_text(f"{server.version()}\n")


def test_pg_variables_of_the_environment_do_not_bend_it(monkeypatch, home):
    for name, value in (
        ("PGDATA", "/nowhere"),
        ("PGPORT", "1"),
        ("PGHOST", "nowhere.invalid"),
        ("PGOPTIONS", "-c nonsense=1"),
    ):
        monkeypatch.setenv(name, value)
    cluster = Cluster(home, durable=False)
    try:
        cluster.start()
        monkeypatch.delenv("PGOPTIONS")
        assert _ask(cluster) == 1
    finally:
        cluster.destroy()


def test_default_home_follows_the_setting(monkeypatch, tmp_path):
    monkeypatch.setenv("IMIS_DATA_DIR", str(tmp_path / "x"))
    assert default_home() == tmp_path / "x"


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root changes accounts")
def test_root_uses_an_ordinary_account(monkeypatch, server):
    pid = int((server.data / "postmaster.pid").read_text().splitlines()[0])
    assert os.stat(f"/proc/{pid}").st_uid == server.account.uid != 0
    monkeypatch.setenv("IMIS_PG_ACCOUNT", "nobody-of-this-name")
    with pytest.raises(ImisError, match="IMIS_PG_ACCOUNT"):
        server_programs.server_account()
    monkeypatch.setenv("IMIS_PG_ACCOUNT", "root")
    with pytest.raises(ImisError, match="ordinary account"):
        server_programs.server_account()


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root has closed folders in the way")
def test_a_folder_that_the_account_cannot_reach_is_named(tmp_path):
    tmp_path.chmod(0o700)
    with pytest.raises(ImisError, match="may not enter"):
        Cluster(tmp_path / "home").start()


def test_a_broken_configuration_ends_in_a_sentence_with_the_log(server):
    server.stop()
    with open(server.data / "postgresql.conf", "a", encoding="utf-8") as conf:
        conf.write("shared_buffers = 'lots'\n")
    with pytest.raises(ImisError) as caught:
        server.start()
    assert "did not start" in caught.value.sentence and "shared_buffers" in caught.value.detail
