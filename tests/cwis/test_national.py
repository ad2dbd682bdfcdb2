"""The national side in small: reports of many municipalities read, judged, compared (cwis.md 9.5)."""

from __future__ import annotations

import copy
import csv
import io
import json

import pytest

from imis_plugin import cli
from imis_plugin.database.errors import ImisError
from imis_plugin.reports import document as documents
from imis_plugin.reports.checksum import checksum
from imis_plugin.reports.national import read_folder, table
from imis_plugin.reports.write_national import as_csv, html
from tests.cwis import golden_city


def _golden(year: int) -> dict:
    return json.loads((golden_city.FOLDER / f"expected_report_{year}.json").read_text(encoding="utf-8"))


def _as(report: dict, city: str, name: str, **changes) -> dict:
    """The same figures as another municipality's sound report."""
    made = copy.deepcopy(report)
    made["municipality"] |= {"id": city, "name": name}
    made |= changes
    made["report_id"] = documents.report_id(city, made["year"], made["revision"])
    made["checksum"]["value"] = checksum(made)
    return made


@pytest.fixture
def folder(tmp_path):
    """Three municipalities, two years, a newer revision, and four documents that are not sound."""
    files = {
        "a-2023": _golden(2023), "a-2024": _golden(2024),
        "b-2024": _as(_golden(2024), "B", "Betwapur"), "b-2024-r2": _as(_golden(2024), "B", "Betwapur", revision=2),
        "c-2023": _as(_golden(2023), "C", "=Kosinagar"),
    }  # fmt: skip
    tampered = _as(_golden(2024), "D", "Tilawadi")
    tampered["indicators"][1]["value"] = "99"
    files["tampered"] = tampered
    files["major-2"] = _as(_golden(2024), "E", "Saryuganj", schema_version="2.0.0")
    for name, report in files.items():
        (tmp_path / f"{name}.json").write_text(json.dumps(report, ensure_ascii=False), encoding="utf-8")
    (tmp_path / "broken.json").write_text("{", encoding="utf-8")
    (tmp_path / "other.json").write_text('{"schema": "something else"}', encoding="utf-8")
    return tmp_path


def test_sound_reports_are_taken_and_the_newest_revision_counts(folder):
    found = read_folder(folder)
    assert {key: report["revision"] for key, report in found.reports.items()} == {
        ("TEST-A", 2023): 1, ("TEST-A", 2024): 1, ("B", 2024): 2, ("C", 2023): 1,
    }  # fmt: skip
    assert found.years == [2023, 2024] and [name for _id, name in found.cities][0] == "=Kosinagar"
    assert [item["code"] for item in found.indicators] == list(documents.CODES)
    assert found.value("TEST-A", 2024, "SF-1a") == found.value("B", 2024, "SF-1a") and found.value("B", 2023, "SF-1a") is None


def test_what_is_not_sound_is_refused_with_the_reason(folder):
    refused = {one.name: " ".join(one.reasons) for one in read_folder(folder).refused}
    assert set(refused) == {"tampered.json", "major-2.json", "broken.json", "other.json"}
    assert "checksum does not hold" in refused["tampered.json"] and "version 2.0.0" in refused["major-2.json"]
    assert "no JSON document" in refused["broken.json"] and "no CWIS report" in refused["other.json"]


def test_figures_are_those_of_the_documents(folder):
    found = read_folder(folder)
    lines = list(csv.reader(io.StringIO(as_csv(found).decode("utf-8-sig"))))
    assert len(lines) == 1 + 4 * 22 == len(table(found))
    head = lines[0]
    own = [dict(zip(head, line, strict=True)) for line in lines[1:] if (line[0], line[2]) == ("TEST-A", "2024")]
    assert {row["code"]: row["value"] or None for row in own} == {item["code"]: item["value"] for item in _golden(2024)["indicators"]}
    assert any(line[1] == "'=Kosinagar" for line in lines)  # a spreadsheet takes it for text


def test_the_page_names_every_city_and_every_refusal(folder):
    page = html(read_folder(folder))
    for text in ("Betwapur", "Golden", "tampered.json", "checksum does not hold"):
        assert text in page


def test_an_empty_or_missing_folder_is_said(tmp_path):
    with pytest.raises(ImisError, match="holds no report file"):
        read_folder(tmp_path)
    with pytest.raises(ImisError, match="is no folder"):
        read_folder(tmp_path / "nowhere")


def test_command_line_writes_the_comparison(folder, capsys):
    assert cli.main(["national", str(folder), "--out", str(folder / "out")]) == 0
    assert (folder / "out" / "national-comparison.csv").exists() and (folder / "out" / "national-comparison.pdf").exists()
    assert "tampered.json is refused" in capsys.readouterr().err


def test_T51_two_municipalities_with_one_code_never_overwrite_each_other(tmp_path):
    """The second, although its revision is newer, is refused by name; the others and the first stay as they were."""
    first, other = _as(_golden(2024), "B", "Betwapur"), _as(_golden(2024), "C", "Kosinagar")
    second = _as(_golden(2024), "B", "Saryuganj", revision=2)
    for name, report in (("1-betwapur", first), ("2-kosinagar", other), ("3-saryuganj", second)):
        (tmp_path / f"{name}.json").write_text(json.dumps(report, ensure_ascii=False), encoding="utf-8")
    found = read_folder(tmp_path)
    assert {key: report["municipality"]["name"] for key, report in found.reports.items()} == {("B", 2024): "Betwapur", ("C", 2024): "Kosinagar"}
    assert [one.name for one in found.refused] == ["3-saryuganj.json"]
    assert "Saryuganj" in found.refused[0].reasons[0] and "Betwapur" in found.refused[0].reasons[0]


def test_T51_a_document_one_version_apart_is_read_or_refused_with_the_reason(tmp_path):
    """A newer minor version may say more and is read; a newer major version is refused; neither keeps the others out."""
    more = _as(_golden(2024), "B", "Betwapur", schema_version="1.1.0", something_new={"a": 1})
    other = _as(_golden(2024), "C", "Kosinagar", schema_version="2.0.0")
    for name, report in (("own", _golden(2024)), ("more", more), ("other", other)):
        (tmp_path / f"{name}.json").write_text(json.dumps(report, ensure_ascii=False), encoding="utf-8")
    found = read_folder(tmp_path)
    assert set(found.reports) == {("TEST-A", 2024), ("B", 2024)}
    assert [one.name for one in found.refused] == ["other.json"] and "2.0.0" in found.refused[0].reasons[0]


def test_T51_the_same_delivery_again_and_a_late_one_change_only_what_is_newer(folder):
    """A municipality that was silent sends everything it has, some of it for the second time."""
    before = read_folder(folder)
    late = _as(_golden(2023), "B", "Betwapur")
    (folder / "b-2023-late.json").write_text(json.dumps(late, ensure_ascii=False), encoding="utf-8")
    (folder / "b-2024-again.json").write_text((folder / "b-2024.json").read_text(encoding="utf-8"), encoding="utf-8")
    after = read_folder(folder)
    assert {key: after.reports[key] for key in before.reports} == before.reports
    assert set(after.reports) - set(before.reports) == {("B", 2023)}
    assert {one.name for one in after.refused} == {one.name for one in before.refused}
