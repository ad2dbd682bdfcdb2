"""Packages for the field at the desk: made, synced, corrected, approved at once (FLD-01, FLD-05, FLD-06, FLD-07, FLD-09, T49)."""

from __future__ import annotations

import csv

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry

from imis_plugin.database.connection import fetch_value
from imis_plugin.desk import tasks
from imis_plugin.modules import field_packages
from tests import factories as f
from tests.desk.conftest import wait_rows, wait_until
from tests.desk.test_utilities import asked, open_form, save  # noqa: F401
from tests.fieldwork.conftest import fill


@pytest.fixture
def city(db, account):
    """One ward with two buildings, and a surveyor of it."""
    road = f.make_road(db, geom=f.line(-100, -20, 300, -20))
    first = f.make_building(db, 0, 0, tax_code="T000001", road_code=road)
    f.make_building(db, 100, 0, tax_code="T000002")
    db.commit()
    access = account("building_surveyor", name="Ram Thapa", ward=1)
    return {"first": first, "road": road, "surveyor": access}


def make_page(dock):
    """The opened page of a new package, people read."""
    page = dock.show_list("field_packages")
    page.run_action("make")
    made = dock.top_page
    wait_until(lambda: made.person.count() == 1)
    return page, made


def test_FLD_01_FLD_09_a_package_is_made_at_the_desk_and_stands_in_the_list(open_dock, city, tmp_path, db):
    dock = open_dock("buildings", "building_permit")
    page, made = make_page(dock)
    assert made.task.count() == 1 and "Ram Thapa" in made.person.currentText() and "ward 1" in made.person.currentText()
    assert not made.make_button.isEnabled() and made.state.text() == "Choose the wards."
    made.wards.setItemCheckState(0, 2) if not hasattr(made.wards, "setCheckedItems") else made.wards.setCheckedItems(["1"])
    assert made.make_button.isEnabled() and list(made.order().wards) == [1]
    made.make_in(tmp_path)
    wait_until(lambda: dock.top_page is None)
    wait_rows(page, 1)
    row = page.model.rows[0]
    assert (row["surveyor"], row["area_words"], row["waiting"], row["state"]) == ("Ram Thapa", "ward 1", 0, "out")
    folder = next(tmp_path.iterdir())
    assert {path.name for path in folder.iterdir()} == {"DCIM", "README.txt", "package.gpkg", "package.qgz"}
    # drawn, and chosen buildings
    _page, made = make_page(dock)
    made.area.setCurrentIndex(1)
    assert made.state.text() == "Draw the area on the map." and made.draw_button.isVisibleTo(made)
    made.take_shape(QgsGeometry.fromWkt(f.square(-20, -20, 60).split(";")[1]), QgsCoordinateReferenceSystem.fromEpsgId(f.SRID))
    assert made.order().drawn.startswith(f"SRID={f.SRID};") and made.make_button.isEnabled()
    made.area.setCurrentIndex(2)
    assert not made.make_button.isEnabled()
    made.bins.setText(f"{city['first'].lower()}; B999999")
    assert made.order().bins == [city["first"], "B999999"]
    made.make_in(tmp_path)
    wait_until(lambda: made.running is None)
    assert "There is no building B999999" in dock.session.messages.last and len(list(tmp_path.iterdir())) == 1
    dock.back()


def test_FLD_01_a_package_can_be_cancelled_and_leaves_nothing(open_dock, city, tmp_path, db, monkeypatch):
    dock = open_dock("buildings", "building_permit")
    _page, made = make_page(dock)
    made.wards.setCheckedItems(["1"])
    monkeypatch.setattr(tasks.TaskFeedback, "cancelled", lambda self: (self._task.cancel(), True)[1])
    made.make_in(tmp_path)
    wait_until(lambda: made.running is None)
    assert "No package was made" in dock.session.messages.last
    assert list(tmp_path.iterdir()) == [] and fetch_value(db, "SELECT count(*) FROM imis.field_packages") == 0


def test_FLD_05_FLD_07_T49_sync_corrections_and_approval_of_all_at_the_desk(open_dock, city, tmp_path, db, asked, monkeypatch):  # noqa: F811
    from imis_plugin.fieldwork.make import Made, Order, make_package

    dock = open_dock("buildings", "building_permit")
    person = fetch_value(db, "SELECT id FROM imis.users WHERE username = %s", (city["surveyor"].user,))
    db.rollback()
    conn = dock.session.opener.open("task")
    made = make_package(conn, Order("building_survey", person, (1,)), tmp_path)
    conn.close()
    assert isinstance(made, Made)
    whole = {
        "is_main": True, "road_code": city["road"], "structure_type_id": "1", "construction_year": 2010, "floor_count": 2, "functional_use_id": "1",
        "household_served": 1, "population_served": 4, "low_income_hh": False, "water_source_id": "2", "toilet_status": True, "toilet_count": 1,
        "toilet_connection": "6", "owner_name": "Hari Lal", "owner_gender": "Male", "owner_contact": "9876543210",
    }  # fmt: skip
    fill(made, temp_building_code="W1-1", corner=(400.0, 0.0), **whole)
    fill(made, temp_building_code="W1-2", corner=(500.0, 0.0), **{**whole, "floor_count": None})
    fill(made, temp_building_code="W1-3", tax_code=None, corner=(600.0, 0.0))
    fill(made, temp_building_code="W1-4", bin=city["first"], base_version=1, corner=(0.0, 0.0), photo="DCIM/away.jpg")
    f.change(db, "building_info.buildings", "bin", city["first"], floor_count=9)
    db.commit()

    page = dock.show_list("field_packages")
    wait_rows(page, 1)
    field_packages.sync_from(page, made.folder)
    wait_until(lambda: page.model.rows and page.model.rows[0]["waiting"] == 2)
    assert page.model.rows[0]["invalid"] == 2 and page.model.rows[0]["state"] == "synced"
    wait_until(lambda: "2 to correct" in dock.session.messages.last)
    assert "1 photo(s) are not in the folder" in dock.session.messages.last
    page.run_action("preview")
    page.run_action("rows")
    panel = dock.top_page
    wait_until(lambda: len(panel.rows) == 2)
    assert [row["label"] for row in panel.rows] == ["W1-3", "W1-4"]
    assert "tax code is missing" in panel.reason.toPlainText() and not panel.buttons["take"].isEnabled()
    panel.save_to(tmp_path / "list.csv")
    wait_until(lambda: (tmp_path / "list.csv").exists())
    assert len(list(csv.reader((tmp_path / "list.csv").open(encoding="utf-8-sig")))) == 3
    panel.table.selectRow(1)
    assert "was changed in the office" in panel.reason.toPlainText() and "away.jpg" in panel.reason.toPlainText()
    panel.check(False)
    wait_until(lambda: "still not in order" in dock.session.messages.last)
    panel.check(True)
    wait_until(lambda: "in order now" in dock.session.messages.last)
    panel.table.selectRow(0)
    panel.reject_because("No holding of this number")
    wait_until(lambda: any(row["status"] == "rejected" for row in panel.rows))
    panel.all.setChecked(True)
    wait_until(lambda: len(panel.rows) == 4)
    dock.back()

    queue = dock.show_list("surveys")
    wait_rows(queue, 3)
    monkeypatch.setattr(queue, "confirm", lambda _title, _text: True)
    queue.run_action("approve_all")
    wait_until(lambda: "1 were approved" in dock.session.messages.last or "1 was approved" in dock.session.messages.last)
    left = dock.top_page
    assert {left.table.item(line, 0).text() for line in range(left.table.rowCount())} == {"W1-2", "W1-4"}
    dock.back()
    db.rollback()
    assert fetch_value(db, "SELECT count(*) FROM imis.field_rows WHERE status = 'approved'") == 1
    wait_rows(queue, 2)

    page = dock.show_list("field_packages")
    wait_rows(page, 1)
    form = open_form(dock, "field_packages", "withdraw", made.package)
    form.editors["reason"].set_value("The device was lost.")
    form.state.set("reason", "The device was lost.")
    save(form)
    wait_until(lambda: page.model.rows[0]["state"] == "withdrawn")
    page.show_record(made.package)
    wait_until(lambda: not page.buttons["withdraw"].isEnabled())


def test_OWN_01_a_surveyor_sees_the_own_packages_syncs_them_and_gives_out_none(open_dock, city, tmp_path, db):
    dock = open_dock("buildings", "building_surveyor", ward=1)
    page = dock.show_list("field_packages")
    page.start()
    wait_rows(page, 0)
    assert set(page.buttons) == {"sync", "rows", "detail", "preview"}
    assert open_dock("buildings", "tax").show_list("field_packages") is None
