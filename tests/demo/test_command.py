"""``python3 -m imis_plugin demo`` on an empty database: set up, built, found again."""

from __future__ import annotations

import json

import pytest

from imis_plugin import cli


@pytest.fixture
def target(cluster, empty_db) -> str:
    """The empty database as a keyword string."""
    facts = cluster.params(empty_db)
    return " ".join(f"{key}={value}" for key, value in facts.items())


def test_demo_sets_an_empty_database_up_and_finds_it_again(target, capsys):
    assert cli.main(["--database", target, "--json", "demo", "--size", "300"]) == 0
    first = json.loads(capsys.readouterr().out)
    assert (first["built"], first["buildings"], first["seed"]) == (True, 300, 1)
    assert cli.main(["--database", target, "demo", "--size", "300"]) == 0
    assert "nothing was changed" in capsys.readouterr().out
    assert cli.main(["--database", target, "demo", "--size", "400"]) == 1
    assert "drop this database first" in capsys.readouterr().err


def test_demo_refuses_an_impossible_size(target, capsys):
    assert cli.main(["--database", target, "demo", "--size", "5"]) == 1
    assert "300 to 1,000,000" in capsys.readouterr().err
