"""Many municipalities at the desk: read from a folder or a table, looked at, saved (cwis.md 9.5)."""

from __future__ import annotations

import json

import pytest
from qgis.PyQt.QtWidgets import QToolButton

from imis_plugin.database.connection import execute
from imis_plugin.modules.cwis_national_source import TableChoice, TableQuestion
from tests.cwis.test_national import _as, _golden, _plain
from tests.desk.conftest import settle, wait_until


@pytest.fixture
def folder(tmp_path):
    """Two cities, one silent in 2023; a draft that is refused."""
    files = {
        "a-2023": _golden(2023), "a-2024": _golden(2024), "b-2024": _as(_golden(2024), "B", "Betwapur"),
        "draft": _as(_plain(2024), "C", "Kosinagar", status="draft"),
    }  # fmt: skip
    for name, report in files.items():
        (tmp_path / f"{name}.json").write_text(json.dumps(report, ensure_ascii=False), encoding="utf-8")
    return tmp_path


def _page(open_dock, *roles):
    dock = open_dock("cwis", *roles)
    place = next(at for at in range(dock.tabs.count()) if dock.tabs.tabText(at) == "Municipalities")
    dock.tabs.setCurrentIndex(place)
    return dock.tabs.currentWidget()


def _cells(table) -> list[list[str]]:
    return [[table.item(row, column).text() for column in range(table.columnCount())] for row in range(table.rowCount())]


def test_9_5_a_folder_is_compared_as_table_chart_and_map(open_dock, folder):
    page = _page(open_dock, "executive")
    assert page.area.isHidden()
    page.read_path(folder)
    wait_until(lambda: page.found is not None)
    assert "3 reports of 2 municipalities; 1 refused" in page.state.text()
    assert page.indicator.count() == 22 and page.indicator.currentData() == "SF-1a"
    own = {year: next(item["value"] for item in _plain(year)["indicators"] if item["code"] == "SF-1a") + "%" for year in (2023, 2024)}
    assert _cells(page.table) == [["Betwapur", "no report", own[2024]], ["Golden City A", own[2023], own[2024]]]
    assert page.refused.item(0, 0).text() == "draft.json" and "not approved" in page.refused.item(0, 1).text()
    for code in ("EQ-1", "SF-3e", "SF-1d"):
        page.indicator.setCurrentIndex(page.indicator.findData(code))
        page.show_indicator()
        settle(0.1)
    assert "as a whole" in page.map_note.text() and page.course.drawer is not None
    page.year.setCurrentIndex(page.year.findData(2023))
    page.show_indicator()
    page.maps.grab()  # it lies below what is seen, and is drawn when it is
    assert any("Betwapur, 2023: no report" in hit.text for hit in page.maps.drawing.hits)


def test_9_5_the_comparison_is_saved_as_pdf_and_workbook(open_dock, folder, tmp_path):
    page = _page(open_dock, "executive")
    page.read_path(folder)
    wait_until(lambda: page.found is not None)
    page.drawn.setCurrentIndex(page.drawn.findData("shown"))
    for name in ("out.pdf", "out.xlsx"):
        page.save_to(tmp_path / name)
        wait_until(lambda name=name: name in page.session.messages.last)
        assert (tmp_path / name).stat().st_size > 5000


def test_9_5_documents_of_a_table_of_the_open_database(open_dock, db):
    execute(db, "CREATE SCHEMA national; CREATE TABLE national.reports (doc jsonb); GRANT USAGE ON SCHEMA national TO PUBLIC")
    execute(db, "GRANT SELECT ON national.reports TO PUBLIC")
    execute(db, "INSERT INTO national.reports VALUES (%s), (%s)", (json.dumps(_golden(2024)), json.dumps(_as(_golden(2024), "B", "Betwapur"))))
    db.commit()
    page = _page(open_dock, "executive")
    page.read_table(TableChoice("national.reports"))
    wait_until(lambda: page.found is not None)
    assert "2 reports of 2 municipalities; 0 refused" in page.state.text() and page.refused.isHidden()
    page.read_table(TableChoice("national.nothing"))
    wait_until(lambda: "has no table national.nothing" in page.session.messages.last)
    assert len(page.found.reports) == 2


def test_9_5_nothing_sound_is_said_and_nothing_can_be_saved(open_dock, tmp_path):
    (tmp_path / "broken.json").write_text("{", encoding="utf-8")
    page = _page(open_dock, "executive")
    page.read_path(tmp_path)
    wait_until(lambda: page.found is not None)
    assert "0 reports" in page.state.text() and not page.findChild(QToolButton, "pdf").isEnabled()
    assert not page.refused.isHidden() and page.bars.isHidden()
    page.read_path(tmp_path / "nowhere")
    wait_until(lambda: "is no folder" in page.session.messages.last)


def test_the_question_for_a_table_offers_the_open_database_first(qgis_app):
    question = TableQuestion()
    question.relation.setText(" national.reports ")
    assert question.choice() == TableChoice("national.reports", "", None)
