"""The queue of sewer connections in its dock (modules 8, 15.3; SCW-01 to SCW-04, S-34, S-35)."""

from __future__ import annotations

from datetime import date

import pytest
from qgis.PyQt.QtWidgets import QAbstractButton, QLabel

from tests import factories as f
from tests import factories_fsm as fsm
from tests.desk.conftest import wait_rows, wait_until
from tests.desk.test_buildings import db_row, db_value, fill, shown_problems
from tests.desk.test_utilities import asked, open_form, save  # noqa: F401

DOCK = "sewer_connections"
BUILDING = "SELECT sanitation_system_id, sewer_code, drain_code FROM building_info.buildings WHERE bin = %s"


@pytest.fixture
def on_canvas(qgis_iface, monkeypatch):
    monkeypatch.setattr("qgis.utils.iface", qgis_iface)
    return qgis_iface


def report(db, bin_, sewer, **values):
    return f.insert(db, "sewer_connection.sewer_connections", "id", {"bin": bin_, "sewer_code": sewer, **values})


def test_S_34_SCW_01_SCW_03_SCW_04_report_preview_and_approve(open_dock, asked, db, on_canvas):  # noqa: F811
    sewer = f.make_sewer(db, geom=f.line(0, 0, 200, 0))
    far = f.make_sewer(db, geom=f.line(0, 300, 200, 300))
    bin_ = f.make_building(db, x=50, y=20, sanitation_system_id=3)
    tank = f.make_tank(db, bin_, type_id=3)
    db.commit()
    dock = open_dock(DOCK, "infrastructure")
    form = open_form(dock, "sewer_queue", "add")
    assert form.state.values["reported_date"] == date.today()
    fill(form, bin=bin_)
    wait_until(lambda: form.state.values["sewer_code"] == sewer)
    assert "20.0 m" in form.editors["near"].text.text()
    fill(form, sewer_code=far)
    number = save(form)
    assert asked == ["Building and sewer lie 270 m apart.\n\nSave all the same?"]  # SCW-04
    page = dock.lists["sewer_queue"]
    wait_until(lambda: page.chosen_key() == number)
    assert page.chosen_row()["reported_by"] == "Sita Rai"
    page.run_action("preview")
    wait_until(lambda: "270.0 m from sewer" in page.session.messages.last)

    form = open_form(dock, "sewer_queue", "add")  # one waiting report a building
    fill(form, bin=bin_)
    wait_until(lambda: form.state.values["sewer_code"] == sewer)
    form.save()
    wait_until(lambda: shown_problems(form))
    assert any(text.startswith("bin:") and "already" in text for text in shown_problems(form))
    form.confirm = lambda _text: True
    dock.back()

    form = open_form(dock, "sewer_queue", "edit", number)
    fill(form, sewer_code=sewer)
    save(form)
    form = open_form(dock, "sewer_queue", "approve", number)
    assert form.editors["left"].text.text() == tank
    form.save()
    assert any(text.startswith("keep:") for text in shown_problems(form))  # SCW-03: the person says what becomes of it
    fill(form, keep="decommission")
    save(form)
    db.rollback()
    assert db_row(db, BUILDING, bin_) == (1, sewer, None)
    assert db_value(db, "SELECT decommissioned_date = CURRENT_DATE FROM fsm.containments WHERE id = %s", tank)
    wait_rows(page, 0)
    decided = dock.show_list("sewer_decided")
    wait_rows(decided, 1)
    assert decided.model.rows[0]["decided_by_name"] == "Sita Rai"
    assert {"delete", "edit"} & set(decided.buttons) == set()  # kept as it is
    decided.run_action("detail")
    wait_until(lambda: dock.top_page.detail.widget() is not None)


def test_S_35_SCW_02_refused_while_an_application_runs_then_kept_or_rejected(open_dock, asked, db, on_canvas):  # noqa: F811
    sewer = f.make_sewer(db)
    bin_ = f.make_building(db, sanitation_system_id=3, road_code=f.make_road(db))
    f.make_tank(db, bin_)
    fsm.make_application(db, bin_, fsm.make_provider(db))
    number = report(db, bin_, sewer)
    free = f.make_building(db, sanitation_system_id=3)
    kept = f.make_tank(db, free)
    second, third = report(db, free, sewer), report(db, f.make_building(db), sewer)
    db.commit()
    dock = open_dock(DOCK, "sanitation")
    form = open_form(dock, "sewer_queue", "approve", number)
    fill(form, keep="keep")
    form.save()
    wait_until(lambda: shown_problems(form))
    assert any("not yet emptied" in text for text in shown_problems(form))
    form.confirm = lambda _text: True
    dock.back()

    form = open_form(dock, "sewer_queue", "approve", second)
    fill(form, keep="keep")
    save(form)
    form = open_form(dock, "sewer_queue", "reject", third)
    fill(form, reason="Other building")
    save(form)
    db.rollback()
    assert db_row(db, "SELECT decommissioned_date, verification_required FROM fsm.containments WHERE id = %s", kept) == (None, True)
    assert db_row(db, "SELECT status, note FROM sewer_connection.sewer_connections WHERE id = %s", third) == ("rejected", "Other building")
    page = dock.lists["sewer_queue"]
    wait_until(lambda: [row["id"] for row in page.model.rows] == [number])
    page.confirm = lambda *_question: True
    page.run_action("delete")
    wait_rows(page, 0)


def test_section_8_a_surveyor_reports_with_photo_and_who_decides_sees_it(open_dock, asked, db, tmp_path):  # noqa: F811
    from qgis.PyQt.QtGui import QImage

    f.make_ward(db)
    sewer = f.make_sewer(db)
    bin_ = f.make_building(db)
    report(db, f.make_building(db), sewer)
    db.commit()
    image = QImage(20, 20, QImage.Format.Format_RGB32)
    image.save(str(tmp_path / "pipe.png"))
    dock = open_dock(DOCK, "building_surveyor", ward=1)
    form = open_form(dock, "sewer_queue", "add")
    fill(form, bin=bin_)
    wait_until(lambda: form.state.values["sewer_code"] == sewer)
    form.editors["photo"].read(tmp_path / "pipe.png")
    number = save(form)
    page = dock.lists["sewer_queue"]
    wait_rows(page, 1)
    assert {"approve", "reject", "edit", "delete"} & set(page.buttons) == set()
    db.rollback()
    ask = "SELECT role, mime_type FROM imis.attachments WHERE record_table = 'sewer_connections' AND record_key = %s"
    assert db_row(db, ask, str(number)) == ("photo", "image/png")
    page.show_record(number)
    wait_until(lambda: page.chosen_key() == number)
    page.run_action("photo")
    wait_until(lambda: dock.top_page.count == 1)
    # Who decides sees it from the list, from the form of the decision, and afterwards.
    office = open_dock(DOCK, "sanitation")
    office.lists["sewer_queue"].confirm = lambda *_question: True
    form = open_form(office, "sewer_queue", "approve", number)
    next(button for button in form.findChildren(QAbstractButton) if button.text() == "Photo").click()
    wait_until(lambda: office.top_page.count == 1)
    assert any(label.pixmap() is not None and label.pixmap().width() == 20 for label in office.top_page.findChildren(QLabel))
    office.back()
    save(form)
    decided = office.show_list("sewer_decided")
    wait_rows(decided, 1)
    decided.run_action("photo")
    wait_until(lambda: office.top_page.count == 1)


def test_a_building_is_picked_on_the_map_when_the_field_offers_it(open_dock, asked, db, on_canvas):  # noqa: F811
    from qgis.core import QgsFeature, QgsProject, QgsVectorLayer

    from imis_plugin.desk.pick_on_map import PickTool
    from imis_plugin.layers.source import TABLE_PROPERTY

    sewer = f.make_sewer(db)
    bin_ = f.make_building(db)
    connected = f.make_building(db, sanitation_system_id=1, sewer_code=sewer)
    db.commit()
    layer = QgsVectorLayer(f"Polygon?crs=EPSG:{f.SRID}&field=bin:string", "buildings", "memory")
    layer.setCustomProperty(TABLE_PROPERTY, "building_info.buildings")
    dock = open_dock(DOCK, "infrastructure")
    form = open_form(dock, "sewer_queue", "add")
    editor = form.editors["bin"]
    editor.on_map.click()
    wait_until(lambda: "not open" in dock.session.messages.last)  # without the municipal map it says so
    QgsProject.instance().addMapLayer(layer, True)
    canvas = on_canvas.mapCanvas()

    def click(key: str) -> None:
        editor.on_map.click()
        assert isinstance(canvas.mapTool(), PickTool)
        feature = QgsFeature(layer.fields())
        feature["bin"] = key
        canvas.mapTool().featureIdentified.emit(feature)

    click(connected)
    wait_until(lambda: f"{connected} cannot be chosen here" in dock.session.messages.last)
    assert editor.value() is None
    click(bin_)
    wait_until(lambda: editor.value() == bin_ and form.state.values["sewer_code"] == sewer)
    assert not isinstance(canvas.mapTool(), PickTool)
    editor.on_map.click()
    QgsProject.instance().removeMapLayer(layer.id())  # the map is closed meanwhile
    assert not isinstance(canvas.mapTool(), PickTool)
    form.confirm = lambda _text: True
    dock.back()
