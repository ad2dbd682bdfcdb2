"""The files of a report: all made from the document, whole or not there, safe in a spreadsheet."""

from __future__ import annotations

import builtins
import copy
import csv
import io
import json
import re
import shutil
import subprocess
from decimal import Decimal
from pathlib import Path

import pytest

from imis_plugin.database.errors import ImisError
from imis_plugin.reports import (
    checksum,
    document,
    files,
    notes,
    pdf_figures,
    pdf_parts,
    printing,
    write_atlas,
    write_csv,
    write_json,
    write_pdf,
    write_reference,
    write_xlsx,
)
from imis_plugin.reports.words import set_translator, tr
from imis_plugin.reports.writers import write_report
from tests.cwis import golden_city


@pytest.fixture
def report() -> dict:
    """A golden document with every kind of note."""
    made = golden_city.document(2024)
    made.update(status="draft", notice="synthetic data", effluent_standards=[{"valid_from": "1900-01-01", "bod": "50", "tss": "60", "ecoli": "1000"}])
    by_code = {indicator["code"]: indicator for indicator in made["indicators"]}
    by_code["SF-1e"].update(denominator="0", raw=None, value=None, status="undefined", undefined_reason="No sludge was delivered in the year.")
    water = {"missing_setting:average_water_consumption_lpcd": 1}
    by_code["SF-1f"].update(denominator=None, raw=None, value=None, status="missing_setting", quality=water)
    by_code["SF-1c"].update(numerator="60", raw="121.212121", value="100", status="capped", quality={"emptied_volume_unknown": 1})
    by_code["SF-6"].update(
        value="50", status="override", origin="override",
        override={"reason": "=HYPERLINK(\"x\")", "by": "A. Rahman", "at": "2025-02-01T08:00:00Z", "computed_value": "33"},
    )  # fmt: skip
    return checksum.sealed(made)


def test_csv_has_the_columns_of_the_specification_and_a_bom_option(report):
    text = write_csv.render(report)
    assert text.startswith(b"\xef\xbb\xbf") and not write_csv.render(report, bom=False).startswith(b"\xef")
    rows = list(csv.DictReader(io.StringIO(text.decode("utf-8-sig"))))
    assert tuple(rows[0]) == (
        "municipality_id", "year", "revision", "code", "nsd_code", "outcome", "title", "unit",
        "numerator", "denominator", "raw", "value", "status", "origin", "method", "checksum",
    )  # fmt: skip
    assert len(rows) == 22 and {row["checksum"] for row in rows} == {report["checksum"]["value"]}
    by_code = {row["code"]: row for row in rows}
    assert by_code["EQ-1"]["value"] == "0.635" and by_code["SF-1e"]["value"] == "" and by_code["SF-3a"]["nsd_code"] == "SF-3"


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "\0"])
def test_text_that_looks_like_a_formula_is_disarmed(report, start):
    report["indicators"][0]["title"] = start + "1+1"
    row = next(csv.DictReader(io.StringIO(write_csv.render(report, bom=False).decode(), newline="")))
    assert row["title"] == "'" + start + "1+1"


def test_xlsx_holds_numbers_as_numbers_and_text_as_text(report):
    openpyxl = pytest.importorskip("openpyxl")
    report["indicators"][0]["title"] = "=1+1"
    book = openpyxl.load_workbook(io.BytesIO(write_xlsx.render(report)))
    assert book.sheetnames == ["Indicators", "Settings", "Notes"]
    sheet = book["Indicators"]
    head = {cell.value: cell.column for cell in sheet[1]}
    assert tuple(head) == write_csv.COLUMNS and sheet.max_row == 23
    assert sheet.cell(2, head["value"]).value == pytest.approx(0.635) and sheet.cell(3, head["value"]).value == 47
    assert sheet.cell(2, head["title"]).value == "=1+1" and sheet.cell(2, head["title"]).data_type == "s"
    told = [row for row in book["Notes"].iter_rows(values_only=True)]
    assert any(row[0] == "SF-6" and "HYPERLINK" in row[3] for row in told)
    assert all(cell.data_type != "f" for line in book["Notes"].iter_rows() for cell in line)
    assert book["Settings"]["B2"].value == 150


def test_xlsx_has_a_sheet_by_ward_when_there_are_groups(report):
    openpyxl = pytest.importorskip("openpyxl")
    group = {"kind": "ward", "part": "3", "label": "Ward 3", "numerator": "1", "denominator": "2", "value": "50", "status": "ok"}
    report["indicators"][1]["groups"] = [group]
    book = openpyxl.load_workbook(io.BytesIO(write_xlsx.render(report)))
    assert [cell.value for cell in book["By ward"][2]][2:6] == ["Ward 3", 1, 2, 50]


def test_9_3_the_former_layout_stands_where_offices_look_for_it(report):
    openpyxl = pytest.importorskip("openpyxl")
    book = openpyxl.load_workbook(io.BytesIO(write_reference.render(report)))
    sheet = book.active
    assert [str(found) for found in sheet.merged_cells.ranges] == ["A1:C1", "A2:C2"]
    assert sheet["A2"].value == report["year"] and [cell.value for cell in sheet[4]] == ["Indicator", "Outcome", "Value"]
    assert sheet.max_row == 26 and sheet["C6"].value == 47 and sheet["A26"].border.left.style == "thin"
    assert [sheet.column_dimensions[letter].width for letter in "ABC"] == [50, 20, 18]
    assert files.file_name(report, "reference") == f"CWIS M&E {report['year']}.xlsx"


def test_notes_say_in_words_what_a_reader_must_know(report):
    told = {note.code: note.text for note in notes.status_notes(report)}
    assert told["SF-1e"] == "No value. No sludge was delivered in the year."
    assert told["SF-1f"] == "No value. Settings not given: Water consumption."
    assert told["SF-1c"] == "The terms give 121.2 %; a share cannot exceed 100 %."
    assert "computed was 33" in told["SF-6"] and "A. Rahman" in told["SF-6"] and "assumption" in told["SF-7"]
    assert notes.quality_notes(report) == [(1, "Emptyings without a volume, counted with 0 m³", ["SF-1c"])]


def test_every_quality_note_of_the_programs_has_words():
    terms = (Path(__file__).resolve().parents[2] / "sql" / "programs" / "cwis" / "20_terms.sql").read_text()
    calls = [part.split(")")[0] for part in terms.split("cwis.notes(")[1:] if not part.startswith("VARIADIC")]
    names = {word for call in calls for word in call.split("'")[1::2]}
    assert len(names) > 15 and names <= set(notes._QUALITY)


def test_pdf_page_shows_everything_and_escapes_what_people_typed(report):
    page = write_pdf.html(report)
    assert "Golden City A" in page and report["checksum"]["value"] in page and "SYNTHETIC DATA · DRAFT" in page
    assert '=HYPERLINK("x")' not in page and "=HYPERLINK(&quot;x&quot;)" in page
    for indicator in report["indicators"]:
        assert f">{indicator['code']}<" in page
    assert page.count('class="none"') == 2


def test_9_5_the_cover_says_whose_it_is_how_far_approved_and_how_to_verify(report):
    page = write_pdf.html(report)
    cover = page[page.index('class="cover"'):page.index("</section>")]
    assert "Golden City A" in cover and "draft, not approved" in cover and report["checksum"]["value"] in cover and "--verify" in cover
    assert cover.count('class="figure"') == 4
    report.update(status="approved", approved_at="2025-02-03T10:00:00Z", approved_by="Executive")
    page = write_pdf.html(report)
    cover = page[page.index('class="cover"'):page.index("</section>")]
    assert "approved 2025-02-03 by Executive" in cover and ">DRAFT<" not in cover


def _square(part: str, west: float) -> dict:
    ring = [[west, 26.8], [west + 0.01, 26.8], [west + 0.01, 26.81], [west, 26.81], [west, 26.8]]
    return {"kind": "ward", "part": part, "label": f"Ward {part}", "outline": {"type": "MultiPolygon", "coordinates": [[ring]]}}


def test_9_5_ward_maps_of_every_indicator_with_classes_from_its_values_and_an_atlas_page_a_ward(report):
    values = {"1": "8", "2": "9", "3": "11", "4": None}
    report["areas"] = [_square(part, 80.9 + 0.01 * place) for place, part in enumerate(values)]
    for indicator in report["indicators"][:3]:
        indicator["groups"] = [{"kind": "ward", "part": part, "label": f"Ward {part}", "value": value} for part, value in values.items()]
    page = write_pdf.html(report)
    assert page.count('class="map"') == 3 and "no value" in page
    assert [str(limit) for limit in pdf_figures.class_limits(values.values())] == ["9", "11"], "a narrow range is told apart as well"
    table = page[page.index('class="wards"'):]
    assert table.index('class="city"') < table.index("<th>1</th>"), "the city stands first, so that it never stands alone on a page"
    atlas = write_atlas.html(report)
    assert atlas.count("ward-page") - atlas.count(".ward-page") == 4 and atlas.count('class="here"') == 12
    for area in report["areas"]:
        assert f"Ward {area['part']}</h2>" in atlas


def test_9_5_there_is_no_atlas_without_figures_by_ward(report):
    with pytest.raises(ImisError, match="no figures by ward"):
        write_atlas.html(report)


def test_pdf_is_made_and_loads_nothing_from_outside(report):
    pytest.importorskip("weasyprint")
    report["municipality"]["name"] = "<img src='http://example.invalid/x.png'>Golden"
    made = write_pdf.render(report)
    assert made.startswith(b"%PDF") and len(made) > 20_000
    with pytest.raises(ValueError):
        printing._no_fetch("http://example.invalid/")


@pytest.mark.parametrize(("value", "width"), [("47", "47.00"), ("0", "0.00"), ("100", "100.00")])
def test_bars_have_the_length_of_their_value(report, value, width):
    report["indicators"][1]["value"] = value
    assert f"width: {width}%" in pdf_parts.bar(report["indicators"][1])


def test_bars_beyond_100_mark_100(report):
    report["indicators"][4]["value"] = "500"
    shown = pdf_parts.bar(report["indicators"][4])
    assert "width: 62.50%" in shown and "left: 12.50%" in shown and "800" in shown


def test_short_numbers_round_half_away_from_zero():
    assert [notes.short_number(text) for text in ("5931.25", "1234567", "0.5", None, "12.0")] == ["5,931.3", "1,234,567", "0.5", "–", "12"]


def test_all_formats_are_written_and_say_the_same(report, tmp_path):
    pytest.importorskip("weasyprint")
    told: list[str] = []
    done = write_report(report, tmp_path / "new" / "folder", told=told.append)
    assert [path.name for path in done.files] == told == [f"cwis-report-2024.{name}" for name in ("json", "csv", "xlsx", "pdf")]
    assert not done.missing and not list(tmp_path.rglob("*.part"))
    assert json.loads(done.files[0].read_text()) == report
    assert document.read_file(done.files[0]) == report
    figures = {row["code"]: row["value"] for row in csv.DictReader(io.StringIO(done.files[1].read_text("utf-8-sig")))}
    assert figures == {indicator["code"]: indicator["value"] or "" for indicator in report["indicators"]}


def test_a_missing_library_leaves_out_one_format_and_says_what_to_install(report, tmp_path, monkeypatch):
    real = builtins.__import__

    def without(name, *args, **kwargs):
        if name in ("weasyprint", "openpyxl"):
            raise ImportError(name)
        return real(name, *args, **kwargs)

    monkeypatch.setattr(builtins, "__import__", without)
    done = write_report(report, tmp_path)
    assert [path.suffix for path in done.files] == [".json", ".csv"]
    assert ["apt install" in reason.sentence for reason in done.missing] == [True, True]


def test_a_full_disk_leaves_the_old_file_and_no_half_one(report, tmp_path, monkeypatch):
    path = files.write_whole(tmp_path / "cwis-report-2024.json", b"old")

    def full(*_args):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(files.os, "fsync", full)
    with pytest.raises(ImisError, match="no space left"):
        files.write_whole(path, write_json.render(report))
    assert path.read_bytes() == b"old" and [entry.name for entry in tmp_path.iterdir()] == [path.name]


def test_a_folder_that_cannot_be_made_is_said(report, tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(ImisError, match="folder"):
        write_report(report, tmp_path / "file" / "below")


def test_later_revisions_have_a_name_of_their_own(report):
    assert files.file_name({**report, "revision": 2}, "pdf") == "cwis-report-2024-r2.pdf"


def test_texts_go_through_the_translator(report):
    set_translator(lambda text: {"no value": "মান নেই"}.get(text, text))
    try:
        assert tr("no value") == "মান নেই" and "মান নেই" in write_pdf.html(report)
    finally:
        set_translator(str)


def test_documents_are_not_changed_by_the_writers(report):
    before = copy.deepcopy(report)
    write_csv.render(report), write_xlsx.render(report), write_pdf.html(report), write_json.render(report)
    assert report == before and Decimal(report["indicators"][1]["value"]) == 47


LOGO = "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="


def test_9_5_the_logo_of_the_municipality_stands_on_the_covers(report):
    report["indicators"][1]["groups"] = [{"kind": "ward", "part": "1", "label": "1", "value": "40", "status": "ok"}]
    for make in (write_pdf.html, write_atlas.html):
        assert LOGO in make(report, LOGO).split("</section>")[0] and "<img class=\"logo\"" not in make(report)
        assert "evil" not in make(report, "http://evil/logo.png")


def test_9_5_what_the_settings_lack_is_said_with_what_to_do(report):
    assert "What is missing in the settings" not in write_pdf.html(report)
    report.update(without_city_code=True, missing_settings=["sfd_groundwater_risk", "sfd_emptying_window_years"])
    said = write_pdf.html(report).split("What is missing in the settings")[1].split("<h2>")[0]
    assert "official code of the municipality is missing" in said and "then generate the year again" in said
    assert "Not given: Risk to groundwater." in said and "Not given: Years counted back for emptying." in said


def _with_communities(report: dict, number: int) -> dict:
    outcomes = [{"code": "safe", "label": "Kept", "safe": True}, {"code": "unsafe", "label": "Lost", "safe": False}]
    for outcome in outcomes:
        outcome |= {"stage": "containment", "kind": "sludge"}
    shares = {"safe": {"people": "3", "percent": "30.04"}, "unsafe": {"people": "7", "percent": "69.96"}}
    groups = [
        {"kind": "community", "part": str(place), "label": f"Basti {place:03}", "population": 1000 + place, "classified": "10", "outcomes": shares}
        for place in range(1, number + 1)
    ]
    return {**report, "flow": {"method": "SFD-1", "outcomes": outcomes, "groups": groups}}


def test_10_2_flows_of_every_single_community_stand_in_the_annex(report):
    page = write_pdf.html(_with_communities(report, 3))
    table = page.split('<table class="communities">')[1].split("</table>")[0]
    assert table.count("<tr>") == 4 and "<thead>" in table
    assert '<th>Basti 002</th><td>1,002</td><td class="share">30\u202f%' in table and "<td>30.0</td><td>70.0</td>" in table
    assert "more stand in" not in page and '<table class="communities">' not in write_pdf.html(report)


def test_10_2_of_more_than_forty_communities_the_largest_are_shown_and_the_rest_counted(report):
    page = write_pdf.html(_with_communities(report, 43))
    table = page.split('<table class="communities">')[1]
    assert "The 40 largest communities are shown; 3 more stand in the report document" in page
    assert table.count("<th>Basti") == 40 and "Basti 003" not in table and "Basti 004" in table


def _pages(content: bytes, tmp_path: Path) -> list[str]:
    (tmp_path / "paper.pdf").write_bytes(content)
    done = subprocess.run(["pdftotext", "-layout", str(tmp_path / "paper.pdf"), "-"], capture_output=True, check=True, text=True)
    return done.stdout.split("\f")[:-1]


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="pdftotext (poppler-utils) reads the pages")
def test_9_5_a_table_that_runs_over_a_page_repeats_its_heading(report, tmp_path):
    """Every plain table is made by one function; of the longest ones the pages are read."""
    pytest.importorskip("weasyprint")
    for indicator in report["indicators"]:
        indicator["provenance"] = {"filter": f"formula of {indicator['code']} " * 60}
    pages = [page for page in _pages(write_pdf.render(report), tmp_path) if "formula of" in page]
    assert len(pages) > 1 and all("Formula in words" in page for page in pages)
    page = write_pdf.html(_with_communities(report, 40))
    assert re.findall(r'<table class="plain">(?!<thead>)', page) == []


def test_9_5_no_table_of_a_paper_has_its_heading_outside_the_head(report):
    """A heading row that is not in the head of its table stands on the first page only."""
    report["indicators"][1]["groups"] = [{"kind": "ward", "part": "1", "label": "1", "value": "40", "status": "ok"}]
    for page in (write_pdf.html(_with_communities(report, 3)), write_atlas.html(report)):
        heads = re.findall(r"(.{7})<tr>(?:<th[^>]*>[^<]*</th>){2,}", page)
        assert heads and set(heads) == {"<thead>"}
