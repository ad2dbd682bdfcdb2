"""``python3 -m imis_plugin demo`` on an empty database: set up, built, found again."""

from __future__ import annotations

import json

import pytest

from imis_plugin import cli
from imis_plugin.demo.stamp import stamp_of


@pytest.fixture
def target(cluster, empty_db) -> str:
    """The empty database as a keyword string."""
    facts = cluster.params(empty_db)
    return " ".join(f"{key}={value}" for key, value in facts.items())


def test_demo_sets_an_empty_database_up_and_finds_it_again(target, capsys):
    assert cli.main(["--database", target, "--json", "demo", "--size", "300"]) == 0
    first = json.loads(capsys.readouterr().out)
    assert (first["built"], first["buildings"], first["seed"]) == (True, 300, 1)
    assert first["stamp"] and "300 buildings" in first["sentence"]
    assert cli.main(["--database", target, "demo", "--size", "300"]) == 0
    assert "nothing was changed" in capsys.readouterr().out
    assert cli.main(["--database", target, "demo", "--size", "400"]) == 1
    assert "drop this database first" in capsys.readouterr().err


def test_demo_refuses_an_impossible_size(target, capsys):
    assert cli.main(["--database", target, "demo", "--size", "5"]) == 1
    assert "300 to 1,000,000" in capsys.readouterr().err


def test_the_stamp_of_a_city_changes_with_its_records_and_not_with_its_reports(demo, make_demo):
    """A report is written anew for another state of the city, and for no other reason (issue part 1)."""
    first = stamp_of(demo)
    assert first == stamp_of(demo) and len(first.split()) == 3
    conn = make_demo(1)
    again = stamp_of(conn)
    assert again != first, "the same city built again is another"
    with conn.cursor() as cursor:
        cursor.execute("SELECT cwis.generate(2024)")
        conn.commit()
        assert stamp_of(conn) == again
        cursor.execute("UPDATE building_info.buildings SET house_number = '7/7', seen_version = row_version WHERE bin = "
                       "(SELECT min(bin) FROM building_info.buildings)")
        conn.commit()
    assert stamp_of(conn) != again
