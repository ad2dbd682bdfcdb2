"""The CWIS panel: generate, look, compare, export, approve (cwis.md 8)."""

from __future__ import annotations

from datetime import date

from imis_plugin.database.connection import fetch_all
from imis_plugin.modules.cwis_data import difference
from tests import factories as f
from tests.cwis.small_city import SmallCity
from tests.desk.conftest import wait_until


def _ready(page) -> None:
    wait_until(lambda: page.view is not None and page.state.text() != "Reading…")


def test_generate_show_export_and_approve(open_dock, db, tmp_path, monkeypatch):
    for _number in range(3):
        f.make_building(db)
    db.commit()
    dock = open_dock("cwis", "sanitation")
    page = dock.tabs.currentWidget()
    _ready(page)
    year = date.today().year - 1
    assert page.chosen_year() == year and page.view.revision is None
    assert not page.export_button.isEnabled() and not page.approve_button.isEnabled()
    page.generate()
    wait_until(lambda: page.view is not None and page.view.revision == 1)
    assert page.table.rowCount() == 22
    assert page.table.item(1, 0).text() == "SF-1a" and page.table.item(1, 3).text() == "computed"
    page.table.selectRow(1)
    assert "Numerator" in page.behind.toPlainText() and page.view.rows[1].rule in page.behind.toPlainText()
    page.export_to(tmp_path, ("json", "csv"))
    wait_until(lambda: len(list(tmp_path.glob("*"))) == 2)
    monkeypatch.setattr(page, "confirm", lambda _text: True)
    page.approve()
    wait_until(lambda: page.view.status == "approved")
    assert not page.generate_button.isEnabled()


def test_the_executive_looks_but_does_not_generate(open_dock, db):
    dock = open_dock("cwis", "executive")
    page = dock.tabs.currentWidget()
    _ready(page)
    assert page.generate_button.isHidden() and page.approve_button.isHidden()


def test_a_role_without_the_right_sees_no_panel(open_dock):
    dock = open_dock("cwis", "tax")
    assert dock.tabs is None
    assert "no right" in dock.empty_text.text()


def test_differences_keep_their_sign_and_decimals():
    assert difference("47", "45") == "+2"
    assert difference("0.950", "1.000") == "-0.050"
    assert difference(None, "3") == "" and difference("3", "3") == "0"


def test_any_year_with_data_is_offered(open_dock, db):
    """cwis.md 8.1: any year with data, not after the current one."""
    def years() -> list[int]:
        return [row["year"] for row in fetch_all(db, "SELECT year FROM cwis.years_offered()")]

    this = date.today().year
    assert years() == list(range(this, this - 6, -1))
    city = SmallCity(db)
    city.emptied(city.application(city.building(3, 4), None, f"{this - 9}-03-01"), f"{this - 9}-04-01")
    assert years() == list(range(this, this - 10, -1))
    db.commit()
    page = open_dock("cwis", "sanitation").tabs.currentWidget()
    wait_until(lambda: page.year.count() == 10)
    assert page.chosen_year() == this - 1
