"""What if at the desk: steps, before and after, kept by name, compared, on paper (issue "Numbers a city can answer for", 4)."""

from __future__ import annotations

import psycopg2
import pytest
from psycopg2.extras import Json
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QLineEdit

from imis_plugin.database.connection import execute, fetch_all, fetch_value
from imis_plugin.database.errors import explain
from imis_plugin.modules.scenario_choice import ChosenEntry
from imis_plugin.modules.scenario_steps import Ask, StepDialog, read_entry, step_words
from tests.cwis.small_city import SmallCity
from tests.desk.conftest import wait_until
from tests.desk.test_cwis_more import YEAR

PITS = Json([{"do": "pits"}])


@pytest.fixture
def town(db):
    city = SmallCity(db)
    city.ward(1)
    city.ward(7, 2)
    for place in range(4):
        city.tank(9, city.building(4, 10, x=100 + 50 * place))
    fetch_all(db, "SELECT * FROM cwis.generate(%s)", (YEAR,))
    db.commit()
    return city


def _page(open_dock, *roles: str):
    dock = open_dock("cwis", *roles)
    dock.tabs.setCurrentIndex(4)
    page = dock.tabs.currentWidget()
    wait_until(lambda: page.year.count() and page.kinds)
    return page


def test_a_scenario_is_computed_kept_compared_and_reported(open_dock, town, db, tmp_path, monkeypatch):
    page = _page(open_dock, "sanitation")
    assert not page.compute_button.isEnabled() and not page.report_button.isEnabled()
    answers = [{"do": "pits", "cost_each": "400"}]
    monkeypatch.setattr(page, "ask_step", lambda kind, step, take: take(answers[0]))
    page.add_step("pits")
    assert "Replace unlined pits" in page.list.item(0).text() and "400" in page.list.item(0).text()
    page.compute()
    wait_until(lambda: page.result is not None)
    table = page.shown.table
    row = next(r for r in range(table.rowCount()) if table.item(r, 0).text() == "SF-1a")
    assert [table.item(row, column).text() for column in (2, 3, 4)] == ["0 %", "100 %", "+100"]
    assert [page.shown.effects.item(0, column).text() for column in (1, 2, 3, 4)] == ["4", "40", "4", "4"]
    assert page.shown.effects.item(0, 5).text().startswith("1,600")
    monkeypatch.setattr(page, "ask_name", lambda: "Pits by 2030")
    page.save()
    wait_until(lambda: page.chosen() is not None)
    db.rollback()
    assert fetch_value(db, "SELECT computed_at IS NOT NULL FROM cwis.scenario WHERE name = 'Pits by 2030'")
    assert fetch_value(db, "SELECT count(*) FROM fsm.containments WHERE type_id = 10") == 0
    page.report_to(tmp_path / "scenario.pdf")
    wait_until(lambda: (tmp_path / "scenario.pdf").exists() or "WeasyPrint" in page.session.messages.last)
    # A changed step asks for a new computation; the stored one can stand beside it.
    answers[0] = {"do": "pits", "wards": [7]}
    page.list.setCurrentRow(0)
    page.change_step()
    assert page.result is None and not page.report_button.isEnabled()
    page.shown.other.setCurrentIndex(page.shown.other.findText(f"Pits by 2030 ({YEAR})"))
    page.compute()
    wait_until(lambda: page.result is not None)
    assert [table.item(row, column).text() for column in (2, 3, 5)] == ["0 %", "0 %", "100"]
    page.save()
    wait_until(lambda: page.chosen() and page.chosen()["steps"] == answers)
    monkeypatch.setattr(page, "confirm", lambda _text: True)
    page.delete()
    wait_until(lambda: page.scenario.count() == 1)
    assert page.steps == []


def _keep(db, name: str, year: int) -> None:
    """A scenario as an earlier release stored it: the moment is in the column only."""
    result = fetch_value(db, "SELECT cwis.try_scenario(%s, %s) - 'computed_at'", (year, PITS))
    statement = "INSERT INTO cwis.scenario (name, year, steps, result, computed_at) VALUES (%s, %s, %s, %s, '2021-05-04 10:30') RETURNING id"
    fetch_all(db, statement, (name, year, PITS, Json(result)))
    db.commit()


def test_a_stored_result_says_when_it_was_computed_and_years_are_not_mixed(open_dock, town, db):
    _keep(db, "Old", YEAR)
    _keep(db, "Year before", YEAR - 1)
    page = _page(open_dock, "sanitation")
    page.scenario.setCurrentIndex(page.scenario.findText("Old"))
    page.open_chosen()
    state = page.shown.state
    assert state.text() == f"{YEAR}, by the records of 2021-05-04 10:30."
    from imis_plugin.reports.write_scenario import html

    paper = html("Old", "Town", page.result, ["Pits"], page.kinds, page.rungs, "")
    assert f"Reporting year {YEAR}, by the records of 2021-05-04 10:30" in paper
    other = page.shown.other
    other.setCurrentIndex(other.findText(f"Year before ({YEAR - 1})"))
    page.fill()
    assert f"computed for {YEAR - 1} and is not set beside {YEAR}" in state.text()
    assert {page.shown.table.item(row, 5).text() for row in range(page.shown.table.rowCount())} == {""}
    # Saved again, the result keeps the moment of its computing.
    page.save()
    wait_until(lambda: "was saved" in page.session.messages.last)
    db.rollback()
    assert fetch_value(db, "SELECT computed_at = '2021-05-04 10:30' FROM cwis.scenario WHERE name = 'Old'")


def test_a_year_changed_while_computing_leaves_no_result(open_dock, town, monkeypatch):
    page = _page(open_dock, "sanitation")
    monkeypatch.setattr(page, "ask_step", lambda kind, step, take: take({"do": "pits"}))
    page.add_step("pits")
    page.compute()
    page.year.setCurrentIndex(page.year.findData(YEAR - 1))
    page.year.activated.emit(page.year.currentIndex())
    wait_until(lambda: "were changed while" in page.session.messages.last)
    assert page.result is None and page.compute_button.isEnabled()


def test_a_result_of_another_year_is_not_kept(town, db):
    statement = "INSERT INTO cwis.scenario (name, year, steps, result, computed_at) VALUES ('X', %s, %s, cwis.try_scenario(%s, %s), now())"
    with pytest.raises(psycopg2.Error) as refused:
        execute(db, statement, (YEAR - 1, PITS, YEAR, PITS))
    assert "Compute it again" in explain(refused.value).sentence


def test_a_refused_step_is_said_and_nothing_is_lost(open_dock, town, monkeypatch):
    page = _page(open_dock, "sanitation")
    monkeypatch.setattr(page, "ask_step", lambda kind, step, take: take({"do": "empty"}))
    page.add_step("empty")
    page.compute()
    wait_until(lambda: "No working plant" in page.session.messages.last)
    assert len(page.steps) == 1 and page.compute_button.isEnabled()


def test_wards_and_sewers_are_ticked_in_a_list_or_clicked_on_the_map(open_dock, town, db):
    codes = [town.sewer(None), town.sewer(town.plant(1))]
    db.commit()
    page = _page(open_dock, "sanitation")
    page.add_step("pits")
    dialog = page.asked
    assert dialog.isVisible() and not dialog.isModal()  # the map stays free
    entry = dialog.findChild(ChosenEntry)
    seen = []

    def tick(asked) -> bool:
        seen.extend(asked.list.item(place).text() for place in range(asked.list.count()))
        asked.search.setText("7")
        assert asked.list.item(0).isHidden() and not asked.list.item(1).isHidden()
        asked.list.item(1).setCheckState(Qt.CheckState.Checked)
        return True

    entry.ask = tick
    entry.list_button.click()
    wait_until(lambda: entry.line.text() == "7")
    assert seen[0].startswith("1") and seen[1].startswith("7")
    entry.on_map.found.emit(1, "1")
    entry.on_map.found.emit(1, "1")
    assert entry.line.text() == "7, 1"
    dialog.check()
    assert page.steps == [{"do": "pits", "wards": [7, 1]}]
    page.add_step("connect")
    entry = page.asked.findChild(ChosenEntry)
    seen.clear()
    entry.ask = lambda asked: seen.extend(asked.list.item(place).text() for place in range(asked.list.count()))
    entry.list_button.click()
    wait_until(lambda: len(seen) == 2)
    assert [text.split(" ")[0] for text in seen] == sorted(codes) and "→ Plant" in seen[1]
    page.asked.reject()
    assert len(page.steps) == 1


def test_who_may_only_look_computes_but_does_not_keep(open_dock, town):
    page = _page(open_dock, "it_admin")
    assert page.save_button.isHidden() and page.delete_button.isHidden() and not page.compute_button.isHidden()


def test_entries_of_a_step_are_read_or_refused_with_a_sentence(qgis_app):
    dialog = StepDialog("connect", {"within_m": "12.5", "sewers": ["S000001"]})
    assert dialog.step() == {"do": "connect", "within_m": "12.5", "sewers": ["S000001"]}
    dialog.findChild(QLineEdit, "within_m").setText("near")
    dialog.check()
    assert "write a number" in dialog.problem.text()
    assert read_entry(Ask("wards", "Wards", "integers"), " 3; 7 ,12") == [3, 7, 12]
    with pytest.raises(ValueError, match="commas between"):
        read_entry(Ask("wards", "Wards", "integers"), "three")
    assert (
        step_words({"do": "plant", "type": "fstp", "capacity_per_day": "20"})
        == "Add a treatment plant – Type: Faecal sludge treatment plant; Capacity (m³/day): 20"
    )
