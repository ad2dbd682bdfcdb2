"""The connection service that an office's computers get: encrypted, with limits on a dead network, no password (P13, F7, F11)."""

from __future__ import annotations

import pytest

from imis_plugin import cli
from imis_plugin.database import service_entry
from imis_plugin.database.connection import NETWORK, connect, fetch_value
from imis_plugin.database.errors import ImisError
from tests.faults.conftest import Line


def test_P13_an_entry_limits_how_long_a_dead_network_holds_a_window_up(tmp_path):
    certificate = tmp_path / "root.crt"
    certificate.write_text("a certificate")
    text = service_entry.entry("imis", "imis.town.example", "imis", certificate=certificate)
    values = dict(row.split("=", 1) for row in text.splitlines()[1:])
    assert values["tcp_user_timeout"] == "6000" and int(values["connect_timeout"]) <= 3
    assert values["sslmode"] == "verify-full" and values["sslrootcert"] == str(certificate)
    assert not {"user", "password", "passfile"} & set(values)
    assert set(NETWORK) <= set(values), "whatever limits the desk's own connections limits the layers too"


@pytest.mark.parametrize(
    ("facts", "words"),
    [
        ({"name": "my imis"}, "name of a service"),
        ({"name": "x]\npassword=1"}, "name of a service"),
        ({"host": "a\npassword=secret"}, "in one line"),
        ({"dbname": " "}, "in one line"),
        ({"port": 0}, "no port"),
        ({"plain": True}, "Without encryption"),
    ],
)
def test_what_cannot_stand_in_the_file_is_said(facts, words):
    with pytest.raises(ImisError, match=words):
        service_entry.entry(**{"name": "imis", "host": "imis.town.example", "dbname": "imis", **facts})


def test_a_certificate_that_is_not_there_is_said(tmp_path):
    with pytest.raises(ImisError, match="root certificate"):
        service_entry.entry("imis", "h", "d", certificate=tmp_path / "missing.crt")


def test_the_command_adds_an_entry_once_keeps_the_others_and_it_works(cluster, db_name, db, tmp_path, monkeypatch, capsys):
    where = cluster.params("postgres")
    line = Line(f"{where['host']}/.s.PGSQL.{where['port']}")
    path = tmp_path / "pg_service.conf"
    path.write_text("[other]\nhost=elsewhere")
    monkeypatch.setenv("PGSERVICEFILE", str(path))
    words = ["service", "town", "--host", "127.0.0.1", "--port", str(line.port), "--dbname", db_name, "--plain"]
    assert cli.main(words) == 0 and cli.main(words) == 0, "the same again changes nothing"
    assert "service=town status" in capsys.readouterr().out
    text = path.read_text()
    assert text.count("[town]") == 1 and text.startswith("[other]\nhost=elsewhere\n")
    assert cli.main([*words[:-1], "--port", "5433", "--plain"]) == 1
    assert "already holds a service" in capsys.readouterr().err and path.read_text() == text
    conn = connect("service=town", user="postgres")
    assert fetch_value(conn, "SELECT count(*) FROM imis.installation") == 1
    conn.close()
    line.close()
