"""The CWIS panel beyond the list of indicators: parts, flows and ladder, records on the map (cwis.md 10.2-10.4)."""

from __future__ import annotations

from datetime import date

import pytest
from qgis.core import QgsProject

from imis_plugin.database.connection import fetch_all
from imis_plugin.modules.cwis_compare import ask_comparison
from imis_plugin.modules.cwis_map import class_limits, class_of, class_words, show_records
from tests.cwis.small_city import SmallCity
from tests.desk.conftest import wait_until

YEAR = date.today().year - 1


@pytest.fixture
def town(db):
    """Two wards, a low-income community, several systems; last year's draft."""
    city = SmallCity(db)
    city.ward(1)
    city.ward(2, 1)
    lic = city.lic()
    sewer = city.sewer(city.plant(1))
    for place in range(6):
        city.building(1, 5, x=100 + 30 * place, sewer_code=sewer, female_population=3, male_population=2)
    city.tank(9, city.building(4, 8, x=1200))
    city.building(10, 7, x=1300, lic_id=lic)
    fetch_all(db, "SELECT * FROM cwis.generate(%s)", (YEAR,))
    db.commit()
    return city


def _page(open_dock, number: int, *roles: str):
    dock = open_dock("cwis", *roles)
    dock.tabs.setCurrentIndex(number)
    return dock.tabs.currentWidget()


def test_parts_of_the_city_as_table_bars_and_map(open_dock, town):
    page = _page(open_dock, 1, "sanitation")
    wait_until(lambda: page.table.rowCount() == 3)
    cells = [[page.table.item(row, column).text() for column in range(4)] for row in range(3)]
    assert cells == [["City", "67 %", "30", "45"], ["Ward 1", "100 %", "30", "30"], ["Ward 2", "0 %", "0", "15"]]
    assert page.chart(page.rows).series[0].values[1] == 100
    page.kind.setCurrentIndex(page.kind.findData("gender"))
    page.read()
    wait_until(lambda: page.rows and page.rows[-1]["part"] == "male")
    assert not page.map_button.isEnabled()
    page.kind.setCurrentIndex(page.kind.findData("lic"))
    page.read()
    wait_until(lambda: page.rows and page.rows[-1]["kind"] == "lic" and page.map_button.isEnabled())
    page.map_button.click()
    wait_until(lambda: QgsProject.instance().mapLayersByName(f"SF-1a {YEAR}, Low-income communities and the rest"))
    layer = QgsProject.instance().mapLayersByName(f"SF-1a {YEAR}, Low-income communities and the rest")[0]
    areas = {feature["part"]: (feature["class"], round(feature.geometry().area() / 1e6, 2)) for feature in layer.getFeatures()}
    assert areas == {"Low-income communities": ("0", 0.25), "Rest of the city": ("3", 1.75)}  # the rest is the wards without them
    page.kind.setCurrentIndex(page.kind.findData("ward"))
    page.read()
    wait_until(lambda: page.rows and page.rows[-1]["kind"] == "ward" and page.map_button.isEnabled())
    page.map_button.click()
    wait_until(lambda: QgsProject.instance().mapLayersByName(f"SF-1a {YEAR}, By ward"))
    layer = QgsProject.instance().mapLayersByName(f"SF-1a {YEAR}, By ward")[0]
    assert {feature["part"]: feature["class"] for feature in layer.getFeatures()} == {"Ward 1": "4", "Ward 2": "0"}
    QgsProject.instance().clear()


def test_flow_and_ladder_are_drawn_and_saved(open_dock, town, tmp_path):
    page = _page(open_dock, 2, "executive")
    wait_until(lambda: page.stored is not None and page.part.count() > 3)
    page.flow.resize(600, 400)
    page.flow.grab()
    assert {hit.category for hit in page.flow.drawing.hits} == {"ww_delivered_treated", "fs_contained_not_emptied", "open_defecation"}
    assert "assumed" in page.factors.text() and "45 of 45" in page.factors.text()
    page.part.setCurrentIndex(page.part.findText("Ward 2"))
    page.show_part()
    page.flow.grab()
    assert "ww_delivered_treated" not in {hit.category for hit in page.flow.drawing.hits}
    assert len(page.save_to(str(tmp_path))) == 2
    assert (tmp_path / f"flow-{YEAR}-ward-2.svg").read_text().startswith("<svg")


def test_records_behind_an_indicator_lie_on_the_map_by_role(open_dock, town):
    page = _page(open_dock, 0, "sanitation")
    wait_until(lambda: page.view is not None and page.view.revision == 1)
    show_records(page, "SF-1a", YEAR, 1, "SF-1a")
    wait_until(lambda: QgsProject.instance().mapLayersByName("SF-1a"))
    layer = QgsProject.instance().mapLayersByName("SF-1a")[0]
    roles = [feature["role"] for feature in layer.getFeatures()]
    assert (roles.count("numerator"), roles.count("denominator")) == (6, 2)
    assert "no longer add up" not in page.session.messages.last
    show_records(page, "SF-1f", YEAR, 1, "SF-1f")
    wait_until(lambda: QgsProject.instance().mapLayersByName("SF-1f"))
    assert not QgsProject.instance().mapLayersByName("SF-1a")  # one result of a kind at a time
    QgsProject.instance().clear()


def test_records_of_today_that_no_longer_add_up_to_the_approved_figure_are_said(open_dock, town, db):
    fetch_all(db, "SELECT cwis.approve(%s, 1)", (YEAR,))
    document = fetch_all(db, "SELECT cwis.report_document(%s, 1) AS d", (YEAR,))[0]["d"]
    provenance = next(item["provenance"] for item in document["indicators"] if item["code"] == "SF-1a")
    assert (provenance["rows_used"], provenance["rows_left_out"]) == (8, 0)
    town.building(5, 9, x=300, y=300)
    db.commit()
    page = _page(open_dock, 0, "sanitation")
    wait_until(lambda: page.view is not None and page.view.revision == 1)
    page.table.selectRow(1)
    page.acts.show_records()
    wait_until(lambda: "no longer add up" in page.session.messages.last)
    said = page.session.messages.last
    assert "revision 1 (approved" in said and "numerator 39 now, 30 then (+9)" in said and "denominator 54 now, 45 then (+9)" in said
    assert "records used 9 now, 8 then (+1)" in said and "left out" in said
    layer = next(iter(QgsProject.instance().mapLayers().values()))
    assert layer.fields().indexOf("notes") >= 0
    QgsProject.instance().clear()


def test_classes_hold_every_value_once():
    limits = class_limits([], True)
    assert [class_of(value, limits) for value in (None, 0, 19, 20, 100)] == ["none", "0", "0", "1", "4"]
    assert class_limits([3, 3], False) == [] and class_words([], "m")[0][0]
    assert [label for label, _colour in class_words(limits, "%")] == ["< 20 %", "20 – 40 %", "40 – 60 %", "60 – 80 %", "≥ 80 %"]


def test_target_override_approval_and_new_revision(open_dock, town, monkeypatch):
    page = _page(open_dock, 0, "sanitation")
    wait_until(lambda: page.view is not None and page.view.revision == 1)
    acts = page.acts
    page.table.selectRow(1)
    assert page.current().code == "SF-1a" and acts.replace.isEnabled() and not acts.reopen.isEnabled() and not acts.withdraw.isEnabled()

    answers = {"number": "75", "reason": "Survey of May"}

    def answer(question) -> bool:
        if question.number is not None:
            question.number.setText(answers["number"])
        if question.reason is not None:
            question.reason.setPlainText(answers["reason"])
        question.check()
        return question.result() == question.DialogCode.Accepted

    monkeypatch.setattr(acts, "ask", answer)
    acts.set_target()
    wait_until(lambda: page.current() is not None and page.current().target == "75")
    assert page.current().code == "SF-1a"  # the list keeps its place
    assert page.trend.accessibleName() == page.current().title
    acts.replace_value()
    wait_until(lambda: page.current().status_code == "override")
    assert page.current().value == "75" and acts.withdraw.isEnabled()
    acts.withdraw_value()
    wait_until(lambda: page.current().status_code == "ok")
    answers["number"] = "140"
    acts.replace_value()
    wait_until(lambda: "cannot exceed 100" in page.session.messages.last)
    answers["number"] = ""
    acts.set_target()
    wait_until(lambda: page.current().target == "")
    monkeypatch.setattr(page, "confirm", lambda _text: True)
    page.approve()
    wait_until(lambda: page.view.status == "approved")
    assert not acts.replace.isEnabled() and "Open the year again" in acts.replace.toolTip()
    answers["reason"] = ""
    acts.open_again()  # without a reason nothing happens
    answers["reason"] = "A ward was missing"
    acts.open_again()
    wait_until(lambda: page.view.revision == 2)
    window = ask_comparison(page)
    wait_until(lambda: window.table.rowCount() == 22)
    assert window.other.currentData() == (YEAR, 1) and window.note.text() == "0 of 22 indicators differ."
    window.changed_only.setChecked(True)
    assert window.table.rowCount() == 0
    window.close()


def test_the_executive_sees_no_button_that_changes(open_dock, town):
    page = _page(open_dock, 0, "executive")
    wait_until(lambda: page.view is not None and page.view.revision == 1)
    acts = page.acts
    assert [button.isHidden() for button in (acts.target, acts.replace, acts.withdraw, acts.reopen)] == [True] * 4
    assert not acts.records.isHidden() and not acts.compare.isHidden()
