"""Settings of CWIS in the CWIS panel, and what a missing one does to flows and approval (cwis.md 6)."""

from __future__ import annotations

from datetime import date

from qgis.PyQt.QtCore import Qt

from imis_plugin.database.connection import execute, fetch_all
from imis_plugin.desk import navigate
from tests.cwis.small_city import SmallCity
from tests.desk.conftest import wait_rows, wait_until

YEAR = date.today().year - 1


def _settings(dock):
    page = dock.lists["cwis_settings"]
    dock.tabs.setCurrentWidget(page)
    wait_until(lambda: page.model.rowCount() > 0)
    return page


def test_settings_stand_in_the_panel_with_unit_and_origin(open_dock, db):
    execute(db, "UPDATE imis.settings SET value = NULL WHERE name = 'city_code'")
    execute(db, "UPDATE imis.settings SET value = '140' WHERE name = 'average_water_consumption_lpcd'")
    db.commit()
    dock = open_dock("cwis", "sanitation")
    assert dock.tabs.tabText(dock.tabs.count() - 1).startswith("Settings")
    page = _settings(dock)
    rows = {row["name"]: row for row in fetch_all(db, "SELECT * FROM imis.settings_list")}
    shown = page.model.rowCount()
    wanted = [n for n, row in rows.items() if row["category"] == "cwis_setting" or n in ("city_code", "city_name", "country")]
    wait_rows(page, len(wanted))
    assert shown and rows["city_code"]["origin"] == "missing" and rows["average_water_consumption_lpcd"]["origin"] == "set here"
    assert rows["sfd_groundwater_risk"]["origin"] == "start value of IMIS" and rows["srid"]["origin"] == "fixed at set-up"
    headings = [page.model.headerData(column, Qt.Orientation.Horizontal) for column in range(6)]
    assert {"Setting", "Value", "Unit", "Origin"} <= set(headings)


def test_SF_1g_the_effluent_standards_are_a_click_away_from_the_settings(open_dock, session_as, db, monkeypatch):
    SmallCity(db).insert("fsm.effluent_standards", "id", valid_from="2024-07-01", bod_standard=20, tss_standard=60, ecoli_standard=1000)
    db.commit()
    session = session_as("sanitation")
    providers = open_dock("providers", session=session)
    page = _settings(open_dock("cwis", session=session))
    monkeypatch.setattr(navigate, "dock_of", lambda _dock, module: providers if module == "providers" else None)
    page.buttons["standards"].click()
    standards = providers.lists["effluent_standards"]
    wait_until(lambda: any(str(row["valid_from"]) == "2024-07-01" for row in standards.model.rows))
    assert providers.tabs.currentWidget() is standards


def test_a_missing_setting_of_the_flow_diagram_is_said_in_place_of_a_drawing(open_dock, db):
    city = SmallCity(db)
    city.ward(1)
    city.tank(3, city.building(3, 8))
    city.set("sfd_groundwater_risk", None)
    fetch_all(db, "SELECT * FROM cwis.generate(%s)", (YEAR,))
    db.commit()
    report = fetch_all(db, "SELECT flows, ladder, chain FROM cwis.report WHERE year = %s", (YEAR,))[0]
    assert report == {"flows": [], "ladder": [], "chain": {"missing": ["sfd_groundwater_risk"]}}
    document = fetch_all(db, "SELECT cwis.report_document(%s) AS d", (YEAR,))[0]["d"]
    assert document["missing_settings"] == ["sfd_groundwater_risk"] and "flow" not in document
    eq2 = fetch_all(db, "SELECT status, reason, value FROM cwis.framework(%s) WHERE code = 'EQ-2'", (YEAR,))[0]
    assert eq2["status"] == "missing_setting" and "sfd_groundwater_risk is missing" in eq2["reason"] and eq2["value"] is None
    dock = open_dock("cwis", "sanitation")
    dock.tabs.setCurrentIndex(2)
    page = dock.tabs.currentWidget()
    wait_until(lambda: "sfd_groundwater_risk" in page.state.text())
    assert f"missing when {YEAR} was computed" in page.state.text() and not page.flow.isVisibleTo(page)


def test_without_the_official_code_a_year_cannot_be_approved(open_dock, db):
    SmallCity(db).building(5, 4)
    execute(db, "UPDATE imis.settings SET value = NULL WHERE name = 'city_code'")
    fetch_all(db, "SELECT * FROM cwis.generate(%s)", (YEAR,))
    db.commit()
    page = open_dock("cwis", "sanitation").tabs.currentWidget()
    wait_until(lambda: page.view is not None and page.view.revision == 1)
    assert "goes by the name" in page.state.text() and page.view.document["without_city_code"] is True
    assert not page.approve_button.isEnabled() and "official code" in page.approve_button.toolTip()
    execute(db, "UPDATE imis.settings SET value = '12-34' WHERE name = 'city_code'")
    db.commit()
    page.generate()
    wait_until(lambda: page.approve_button.isEnabled())
    assert page.view.document["municipality"]["id"] == "12-34" and "without_city_code" not in page.view.document
