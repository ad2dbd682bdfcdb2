"""The national side in small: reports of many municipalities read, judged, compared (cwis.md 9.5)."""

from __future__ import annotations

import copy
import csv
import io
import json

import pytest

from imis_plugin import cli
from imis_plugin.database.connection import execute
from imis_plugin.database.errors import ImisError
from imis_plugin.reports import document as documents
from imis_plugin.reports.checksum import checksum
from imis_plugin.reports.languages import spoken
from imis_plugin.reports.national import DRAWN, NO_REPORT, codes_of, table
from imis_plugin.reports.national_drawings import parts_of, steps_of
from imis_plugin.reports.national_sources import read_folder, read_path, read_relation
from imis_plugin.reports.write_national import as_csv, as_xlsx, html
from tests.cwis import golden_city


def _plain(year: int) -> dict:
    return json.loads((golden_city.FOLDER / f"expected_report_{year}.json").read_text(encoding="utf-8"))


def _golden(year: int) -> dict:
    """The golden report as the city hands it over: approved."""
    return _as(_plain(year), "TEST-A", "Golden City A", approved_at=f"{year + 1}-02-01T08:00:00Z")


def _as(report: dict, city: str, name: str | None, **changes) -> dict:
    """The same figures as another municipality's report, sealed anew."""
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
    assert len(lines) == 1 + 4 * 22 + 2 == 1 + len(table(found))
    head = lines[0]
    own = [dict(zip(head, line, strict=True)) for line in lines[1:] if (line[0], line[2]) == ("TEST-A", "2024")]
    assert {row["code"]: row["value"] or None for row in own} == {item["code"]: item["value"] for item in _golden(2024)["indicators"]}
    assert any(line[1] == "'=Kosinagar" for line in lines)  # a spreadsheet takes it for text


def test_the_page_names_every_city_and_every_refusal(folder):
    page = html(read_folder(folder))
    for text in ("Betwapur", "Golden", "tampered.json", "checksum does not hold"):
        assert text in page


def test_9_5_a_city_that_was_silent_in_a_year_stands_there_as_such(folder):
    """Golden City A reported both years, Betwapur 2024 only, =Kosinagar 2023 only: nobody disappears from any year."""
    found = read_folder(folder)
    silent = [(line[0], line[2]) for line in table(found) if line[-1] == NO_REPORT]
    assert silent == [("C", "2024"), ("B", "2023")]
    page = html(found)
    for year in ("2023", "2024"):
        section = page.split(f"Indicators of {year}")[1].split("</section>")[0]
        assert all(name in section for name in ("Betwapur", "Golden City A", "=Kosinagar")), year
        assert section.count("no report") == 22, year
    assert "Betwapur: no report" not in page and "=Kosinagar: no report" in page  # beside the empty bar of the newest year
    assert "revision 2, approved 2025-02-01" in page


def test_9_5_years_between_of_which_nothing_came_are_not_left_out(tmp_path):
    for year in (2022, 2024):
        report = _as(_plain(2024), "B", "Betwapur", year=year, period={"from": f"{year}-01-01", "to": f"{year}-12-31"}, status="approved")
        (tmp_path / f"{year}.json").write_text(json.dumps(report), encoding="utf-8")
    found = read_folder(tmp_path)
    assert found.years == [2022, 2023, 2024] and "Indicators of 2023" in html(found)


def test_9_5_statuses_are_shown_as_signs_with_their_words(folder):
    empty = _as(_plain(2024), "G", "Gomtipur", status="approved")
    empty["indicators"][3] |= {"value": None, "raw": None, "status": "undefined"}
    empty["checksum"]["value"] = checksum(empty)
    (folder / "g.json").write_text(json.dumps(empty), encoding="utf-8")
    page = html(read_folder(folder))
    statuses = {item["status"] for year in (2023, 2024) for item in _plain(year)["indicators"]}
    assert {"capped", "assumed"} <= statuses  # else this test proves nothing
    assert "▲ capped at 100" in page and "≈ by assumption" in page and "– no value" in page
    assert "<td>100 ▲</td>" in page and "<td>–</td>" in page


def test_9_5_the_comparison_is_spoken_in_bangla(folder):
    found = read_folder(folder)
    with spoken("bn"):
        page = html(found, ("SF-1a",))
    assert 'lang="bn"' in page and "সালের সূচক" in page and "প্রতিবেদন নেই" in page
    assert not any(text in page for text in ("Indicators of", "What was received", "no report", "Map, ", "municipalities", "revision "))


def test_9_5_every_indicator_can_be_drawn_as_chart_and_map(folder):
    found = read_folder(folder)
    page = html(found, codes_of("all"))
    assert page.count("<h3>Map, 2024</h3>") == 22
    assert html(found, codes_of("sf-7")).count("<h3>Map, 2024</h3>") == 1 and codes_of("") == DRAWN
    with pytest.raises(ImisError, match="There is no indicator SF-8"):
        codes_of("SF-8")


def test_a_map_colours_by_the_unit_of_the_indicator():
    percent, ratio, metres = (steps_of({"unit": unit}) for unit in ("percent", "ratio", "m"))
    assert percent.colour("80") == ratio.colour("0.8") == metres.colour("99") and percent.colour("19.9") == metres.colour("400")
    assert percent.colour(None) == "#d0d4d8" and metres.words()[0][1] == "< 100 m"


def test_many_cities_are_drawn_in_portions():
    portions = parts_of(range(41), 20)
    assert [len(portion) for portion in portions] == [14, 14, 13] and parts_of([], 20) == []


def test_9_5_the_workbook_holds_figures_as_numbers_and_the_silent_year(folder):
    openpyxl = pytest.importorskip("openpyxl")
    book = openpyxl.load_workbook(io.BytesIO(as_xlsx(read_folder(folder))))
    assert book.sheetnames == ["By indicator", "All figures", "Received", "Refused"]
    lines = {(row[0], row[3]): row for row in book["By indicator"].iter_rows(min_row=2, values_only=True)}
    head = [cell.value for cell in book["By indicator"][1]]
    assert head[4:] == ["2023", "2024", "2023 status", "2024 status"]
    own = next(item for item in _plain(2024)["indicators"] if item["code"] == "SF-1a")
    assert lines["SF-1a", "Golden City A"][5] == float(own["value"])
    assert lines["SF-1a", "Betwapur"][4] is None and lines["SF-1a", "Betwapur"][6] == "no report"
    assert {row[0] for row in book["Refused"].iter_rows(min_row=2, values_only=True)} >= {"tampered.json", "major-2.json"}


@pytest.mark.parametrize(("changes", "word"), [({"status": "draft"}, "status: draft"), ({}, "status: none")])
def test_9_6_a_draft_is_refused_and_does_not_keep_the_approved_report_out(tmp_path, changes, word):
    draft, approved = _as(_plain(2024), "B", "Betwapur", **changes), _as(_plain(2024), "B", "Betwapur", status="approved")
    for name, report in (("1-draft", draft), ("2-approved", approved)):
        (tmp_path / f"{name}.json").write_text(json.dumps(report), encoding="utf-8")
    found = read_folder(tmp_path)
    assert found.reports[("B", 2024)]["status"] == "approved"
    assert [one.name for one in found.refused] == ["1-draft.json"] and word in found.refused[0].reasons[0]
    assert "Betwapur for 2024 is not approved" in found.refused[0].reasons[0]


def _without(report: dict, where: str) -> dict:
    made = copy.deepcopy(report)
    if where == "name":
        del made["municipality"]["name"]
    elif where == "empty name":
        made["municipality"]["name"] = " "
    elif where == "title":
        del made["indicators"][1]["title"]
    elif where == "unit":
        del made["indicators"][1]["unit"]
    elif where == "outline":
        made["areas"] = [{"kind": "ward", "part": "1", "label": "Ward 1", "outline": {"type": "MultiPolygon", "coordinates": [[[["x", 1]]]]}}]
    elif where == "group":
        made["indicators"][1]["groups"] = [{"kind": "ward", "part": "1", "label": "Ward 1", "value": "1e5"}]
    elif where == "year":
        made["year"], made["period"] = 3, {"from": "3-01-01", "to": "3-12-31"}
        made["report_id"] = documents.report_id(made["municipality"]["id"], 3, made["revision"])
    made["checksum"]["value"] = checksum(made)
    return made


@pytest.mark.parametrize(
    ("where", "word"),
    [
        ("name", "has no name"), ("empty name", "has no name"), ("title", "SF-1a has no title"), ("unit", "wrong form"),
        ("outline", "wrong form"), ("group", "wrong form"), ("year", "not possible"),
    ],
)  # fmt: skip
def test_9_5_a_sealed_document_without_what_the_comparison_needs_is_a_refused_row(tmp_path, where, word):
    for name, report in (("broken", _without(_golden(2024), where)), ("sound", _as(_golden(2024), "B", "Betwapur"))):
        (tmp_path / f"{name}.json").write_text(json.dumps(report), encoding="utf-8")
    found = read_folder(tmp_path)
    assert set(found.reports) == {("B", 2024)}
    assert [one.name for one in found.refused] == ["broken.json"] and word in " ".join(found.refused[0].reasons)
    assert as_csv(found) and html(found)


@pytest.fixture
def received(db):
    """A ministry's table of documents: sound ones, a tampered one, an empty row, and one that is no document."""
    execute(db, 'CREATE SCHEMA "Ministry"; CREATE TABLE "Ministry"."reports received" (id serial, city text, doc jsonb, raw text)')
    tampered = _as(_golden(2024), "D", "Tilawadi")
    tampered["indicators"][1]["value"] = "99"
    for city, doc in (("A", _golden(2024)), ("B", _as(_golden(2024), "B", "Betwapur")), ("D", tampered), ("E", ["no object"]), ("F", None)):
        text = None if doc is None else json.dumps(doc, ensure_ascii=False)
        execute(db, 'INSERT INTO "Ministry"."reports received" (city, doc, raw) VALUES (%s, %s, %s)', (city, text, text))
    db.commit()
    return db


@pytest.mark.parametrize("column", ["", "doc", "raw"])
def test_9_5_documents_are_read_from_a_table_of_a_database(received, column):
    found = read_relation(received, "Ministry.reports received", column)
    assert set(found.reports) == {("TEST-A", 2024), ("B", 2024)}
    refused = {one.name: " ".join(one.reasons) for one in found.refused}
    assert "checksum does not hold" in refused["Ministry.reports received, row 3"]
    assert "holds no report document" in refused["Ministry.reports received, row 4"] and len(refused) == 3


@pytest.mark.parametrize(
    ("relation", "column", "word"),
    [
        ("reports", "", "with its schema"), ("nowhere.reports", "", "has no table nowhere.reports"),
        ("Ministry.reports received", "id", "no column id that could hold documents"), ("Ministry.reports received", "x; DROP", "no column x; DROP"),
        ("imis.settings", "", "0 columns of type json"),
    ],
)  # fmt: skip
def test_9_5_a_table_that_does_not_fit_is_said(received, relation, column, word):
    with pytest.raises(ImisError, match=word):
        read_relation(received, relation, column)


def test_9_5_a_listing_names_the_files(folder):
    (folder / "listing.csv").write_text("city,File\nA,a-2024.json\nB,b-2024.json\nX,../outside.json\nY,nowhere.json\n", encoding="utf-8")
    found = read_path(folder / "listing.csv")
    assert set(found.reports) == {("TEST-A", 2024), ("B", 2024)}
    refused = {one.name: one.reasons[0] for one in found.refused}
    assert "does not lie with the listing" in refused["../outside.json"] and "cannot be read" in refused["nowhere.json"]
    openpyxl = pytest.importorskip("openpyxl")
    book = openpyxl.Workbook()
    for line in (("file", "sent by"), ("c-2023.json", "C"), ("b-2024-r2.json", "B")):
        book.active.append(line)
    book.save(folder / "listing.xlsx")
    assert set(read_path(folder / "listing.xlsx").reports) == {("C", 2023), ("B", 2024)}
    (folder / "other.csv").write_text("city,name\nA,b\n", encoding="utf-8")
    with pytest.raises(ImisError, match="needs a column “file”"):
        read_path(folder / "other.csv")


def test_9_5_command_line_reads_a_table(received, cluster, monkeypatch, capsys, tmp_path):
    monkeypatch.setenv("IMIS_DATA_DIR", str(cluster.home))
    target = ["--database", f"embedded:{received.info.dbname}", "national", "--out", str(tmp_path)]
    assert cli.main([*target, "--table", "Ministry.reports received", "--column", "doc", "--indicators", "SF-7"]) == 0
    assert (tmp_path / "national-comparison.xlsx").exists() and "row 3 is refused" in capsys.readouterr().err
    with pytest.raises(SystemExit):
        cli.main(target)
    assert "not both" in capsys.readouterr().err


def test_an_empty_or_missing_folder_is_said(tmp_path):
    with pytest.raises(ImisError, match="holds no report file"):
        read_folder(tmp_path)
    with pytest.raises(ImisError, match="is no folder"):
        read_folder(tmp_path / "nowhere")


def test_command_line_writes_the_comparison(folder, capsys):
    assert cli.main(["national", str(folder), "--out", str(folder / "out")]) == 0
    assert {path.suffix for path in (folder / "out").iterdir()} == {".csv", ".xlsx", ".pdf"}
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
