"""The scenarios of the emptying service as their people meet them at the desk (modules 18); the same by plain SQL in tests/rules."""

from __future__ import annotations

from datetime import date, time, timedelta
from decimal import Decimal

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsPointXY

from imis_plugin.desk import form_page
from tests import factories as f
from tests.desk.conftest import settle, wait_rows, wait_until
from tests.desk.test_buildings import db_row, db_value, fill
from tests.desk.test_chain import PIXEL, open_action, save
from tests.factories_fsm import Crew, make_application, make_collection, make_emptying, make_feedback, make_served_building


@pytest.fixture(autouse=True)
def drafts_off(monkeypatch):
    monkeypatch.setattr(form_page.drafts, "find", lambda *_given: {})


@pytest.fixture
def asked(monkeypatch):
    """Questions of forms; all are answered Yes."""
    questions: list[str] = []
    monkeypatch.setattr(form_page.FormPage, "confirm", lambda self, text: questions.append(text) or True)
    return questions


@pytest.fixture
def job(db):
    bin_, tank = make_served_building(db)
    crew = Crew(db)
    number = make_application(db, bin_, crew.provider)
    db.commit()
    return bin_, tank, crew, number


def test_S_14_S_56_a_building_without_containment_is_not_offered(open_dock, job, db, asked):
    bare = f.make_building(db, house_number="77/X")
    db.commit()
    dock = open_dock("containments", "help_desk")
    form = open_action(dock, "applications", "add")
    picker = form.editors["bin"].picker
    for typed, found in ((bare, 0), (job[0], 1)):
        picker.setText(typed)
        picker.search()
        wait_until(lambda count=found: len(picker._options) == count)
    dock.close_page(form)
    page = dock.show_list("applications")
    wait_rows(page, 1)
    from qgis.PyQt.QtCore import QDate

    page.filters.fields["date"].start.setDate(QDate(2020, 1, 1))
    page.filters.apply()
    assert "both ends" in page.filters.problems["date"].text() and len(page.model.rows) == 1  # S-56


def test_S_18_S_19_S_20_S_21_S_22_from_the_load_to_the_next_date(open_dock, job, db, asked):
    bin_, tank, crew, number = job
    dock = open_dock("containments", "provider_admin", provider=crew.provider)
    page = dock.show_list("applications")
    wait_rows(page, 1)
    form = open_action(dock, "applications", "emptying")
    fill(
        form, emptying_reason="Full", volume_of_sludge=Decimal("7.3"), no_of_trips=2, start_time=time(9, 0), end_time=time(10, 0),
        desludging_vehicle_id=crew.vehicle, treatment_plant_id=crew.plant, driver=crew.driver, emptier1=crew.emptier1,
        receipt_number="R-1", total_cost=Decimal("900"), house_image={"file_name": "a.png", "content": PIXEL},
        receipt_image={"file_name": "b.png", "content": PIXEL}, emptier2=crew.emptier1,
    )  # fmt: skip
    form.save()
    assert "another person" in form.problems["emptier2"].text()
    fill(form, emptier2=None)
    form.save()
    wait_until(lambda: not form.problems["volume_of_sludge"].isHidden())
    assert "do not fit" in form.problems["volume_of_sludge"].text()  # 7.3 m³ in two trips of 3 m³: above 1.2 times
    asked.clear()
    fill(form, volume_of_sludge=Decimal("6.5"))
    save(form)
    assert "carries 6" in asked[0]  # warned, and saved all the same
    db.rollback()
    status = "SELECT emptied_status, last_emptied_date, next_emptying_date, no_of_times_emptied FROM fsm.containment_status WHERE id = %s"
    today = date.today()
    emptied, last, due, times = db_row(db, status, tank)
    assert (emptied, last, times) == (True, today, 1) and due.year == today.year + 3
    wait_until(lambda: not page.buttons["emptying"].isEnabled())  # S-20
    desk = open_dock("containments", "help_desk").show_list("applications")
    wait_rows(desk, 1)
    settle(0.1)
    assert not desk.buttons["edit"].isEnabled() and "Already emptied" in desk.buttons["edit"].toolTip()  # S-21
    # S-22, S-24: a load that was not emptied, or went elsewhere, is not on the plant's list at all.
    other = open_dock("containments", "treatment_plant", plant=Crew(db).plant) if db.commit() is None else None
    wait_rows(other.show_list("applications"), 0)


def test_S_26_S_27_S_28_steps_go_back_one_by_one_or_all_at_once(open_dock, job, db, asked, monkeypatch):
    bin_, tank, crew, number = job
    # The first of two emptyings a month ago, the second today.
    with db.cursor() as cursor:
        cursor.execute("UPDATE fsm.applications SET application_date = current_date - 40 WHERE id = %s", (number,))
    make_emptying(db, number, crew, emptied_date=str(date.today() - timedelta(days=30)))
    second = make_application(db, bin_, crew.provider)
    emptying = make_emptying(db, second, crew)
    db.commit()
    dock = open_dock("containments", "provider_admin", provider=crew.provider)
    page = dock.show_list("emptyings")
    wait_rows(page, 2)
    monkeypatch.setattr(page, "confirm", lambda title, text: True)
    page.table.selectRow(page.model.row_of(emptying))
    page.run_action("delete")
    wait_rows(page, 1)
    wait_until(lambda: len(page.model.rows) == 1)
    db.rollback()
    status = "SELECT last_emptied_date, no_of_times_emptied FROM fsm.containment_status WHERE id = %s"
    assert db_row(db, status, tank) == (date.today() - timedelta(days=30), 1)  # S-27
    make_emptying(db, second, crew)
    make_collection(db, second)
    make_feedback(db, second)
    db.commit()
    desk = open_dock("containments", "help_desk").show_list("applications")
    wait_rows(desk, 2)
    desk.table.selectRow(desk.model.row_of(second))
    settle(0.1)
    assert not desk.buttons["feedback"].isEnabled() and "already been asked" in desk.buttons["feedback"].toolTip()  # S-26
    said = []
    monkeypatch.setattr(desk, "confirm", lambda title, text: said.append(text) or True)
    desk.run_action("delete")
    wait_until(lambda: said and len(desk.model.rows) == 1)
    assert "emptying" in said[0] and "sludge collection" in said[0] and "feedback" in said[0]  # S-28
    db.rollback()
    assert db_row(db, status, tank) == (date.today() - timedelta(days=30), 1)
    assert db_value(db, "SELECT count(*) FROM fsm.sludge_collections") == 0


def test_S_30_S_31_FSM_18_FSM_19_a_containment_is_moved_changed_and_guarded(open_dock, job, db, asked, monkeypatch):
    bin_, tank, crew, _number = job
    sewer = f.make_sewer(db)
    neighbour = f.make_building(db, sanitation_system_id=3)
    f.link(db, neighbour, tank)
    db.commit()
    dock = open_dock("containments", "building_permit")
    page = dock.show_list("containments")
    wait_rows(page, 1)
    monkeypatch.setattr(page, "confirm", lambda title, text: True)
    page.run_action("delete")
    wait_until(lambda: "not yet emptied" in page.session.messages.last)  # S-30
    form = open_action(dock, "containments", "edit")
    place = QgsGeometry.fromWkt(form.editors["geom"].value()).asPoint()
    form.editors["geom"].take(
        QgsGeometry.fromPointXY(QgsPointXY(place.x() + 500, place.y())), QgsCoordinateReferenceSystem("EPSG:32644")
    )
    fill(form, type_id=1, sewer_code=sewer, survey_last_emptied_date=date(2020, 1, 1))
    asked.clear()
    save(form)
    assert "2 building(s)" in asked[0] and "m from the closest" in asked[0]  # FSM-11, FSM-18: warned
    db.rollback()
    assert db_value(db, "SELECT count(*) FROM building_info.buildings WHERE sewer_code = %s", sewer) == 2  # S-31
    assert db_value(db, "SELECT count(*) FROM fsm.containment_type_changes") == 1
    assert db_value(db, "SELECT last_emptied_date FROM fsm.containment_status WHERE id = %s", tank) == date(2020, 1, 1)  # FSM-19
    assert db_value(db, "SELECT bins FROM fsm.containment_bins WHERE id = %s", tank) == f"{bin_}, {neighbour}"
    # FSM-14, FSM-16: the last one can be disconnected and another connected; one building is responsible.
    page.run_action("buildings")
    linked = dock.top_page
    wait_until(lambda: len(linked.rows) == 2)
    linked_buttons = {b.text(): b for b in linked.findChildren(type(page.buttons["buildings"]))}
    linked.table.selectRow(1)
    linked_buttons["Make responsible"].click()
    wait_until(lambda: linked.rows and linked.rows[0]["bin"] == neighbour)
    third = f.make_building(db, sanitation_system_id=3)
    db.commit()
    linked_buttons["Connect…"].click()
    wait_until(lambda: getattr(dock.top_page, "state", None) is not None)
    form = dock.top_page
    fill(form, bin=third)
    save(form)
    wait_until(lambda: len(linked.rows) == 3)
