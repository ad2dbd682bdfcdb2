"""``report YEAR`` and ``report --verify`` as a person calls them."""

from __future__ import annotations

import json

import pytest

from imis_plugin import cli
from imis_plugin.database.connection import execute, fetch_value
from imis_plugin.reports import document
from tests.cwis import golden_city
from tests.cwis.small_city import SmallCity


@pytest.fixture
def target(cluster, db_name, db) -> str:
    """The test database as a connection text, with one building in it."""
    SmallCity(db).building(5, 4)
    db.commit()
    parameters = cluster.params(db_name)
    return " ".join(f"{name}={value}" for name, value in parameters.items())


def test_report_computes_writes_and_says_where(target, tmp_path, capsys):
    assert cli.main(["--database", target, "report", "2024", "--out", str(tmp_path), "--format", "json,csv"]) == 0
    assert capsys.readouterr().out.split() == [str(tmp_path / "cwis-report-2024.json"), str(tmp_path / "cwis-report-2024.csv")]
    assert document.problems(document.read_file(tmp_path / "cwis-report-2024.json")) == []


def test_report_as_json_for_scripts_and_an_approved_year_stays(target, tmp_path, capsys, db):
    base = ["--database", target, "--json", "report", "2024", "--out", str(tmp_path), "--format", "json"]
    assert cli.main(base) == 0
    first = json.loads(capsys.readouterr().out)
    assert first["indicators"]["SF-1a"] == {"value": "100", "status": "ok"} and first["status"] == "draft"
    seal = fetch_value(db, "SELECT cwis.approve(2024, 1)")
    db.commit()
    assert cli.main(base) == 0
    told = capsys.readouterr()
    assert json.loads(told.out)["checksum"] == seal and "is approved" in told.err
    assert cli.main([*base, "--revision", "1"]) == 0
    assert cli.main([*base, "--stored"]) == 0


def test_9_5_the_printed_report_carries_the_logo_of_the_settings(target, tmp_path, db, monkeypatch):
    pages = []
    monkeypatch.setattr("imis_plugin.reports.write_pdf.print_page", lambda html: (pages.append(html), b"%PDF")[1])
    base = ["--database", target, "report", "2024", "--out", str(tmp_path), "--format", "pdf"]
    assert cli.main(base) == 0
    execute(db, "UPDATE imis.settings SET value = 'base64:' || encode('\\x89504e470d0a1a0a00'::bytea, 'base64') WHERE name = 'city_logo'")
    db.commit()
    assert cli.main(base) == 0
    assert "<img class=\"logo\"" not in pages[0] and '<img class="logo" src="data:image/png;base64,iVBORw0KGgoA"' in pages[1]


def test_report_refusals_are_sentences(target, tmp_path, capsys):
    assert cli.main(["--database", target, "report", "2900", "--out", str(tmp_path)]) == 1
    assert "2900 has not begun" in capsys.readouterr().err and not list(tmp_path.iterdir())
    assert cli.main(["--database", target, "report", "2024", "--stored", "--out", str(tmp_path)]) == 1
    assert "Generate it first" in capsys.readouterr().err
    for wrong in (["report", "2024", "--format", "doc"], ["report"]):
        with pytest.raises(SystemExit) as stopped:
            cli.main(["--database", target, *wrong])
        assert stopped.value.code == 2


def test_T44_verify_accepts_a_golden_document_and_refuses_a_changed_one(tmp_path, capsys):
    good = golden_city.FOLDER / "expected_report_2024.json"
    assert cli.main(["report", "--verify", str(good)]) == 0
    assert "whole and unchanged" in capsys.readouterr().out
    bad = tmp_path / "bad.json"
    bad.write_text(good.read_text().replace('"value": "47"', '"value": "74"', 1))
    assert cli.main(["report", "--verify", str(bad)]) == 1
    told = capsys.readouterr().err
    assert "refused" in told and "SF-1a" in told and "checksum" in told
    assert cli.main(["--json", "report", "--verify", str(tmp_path / "absent.json")]) == 1
    assert json.loads(capsys.readouterr().out)["sound"] is False
