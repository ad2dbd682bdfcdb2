"""The scenarios of the emptying service as their people meet them at the desk (modules 18); the same by plain SQL in tests/rules."""

from __future__ import annotations

from datetime import date, time, timedelta
from decimal import Decimal

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsPointXY

from imis_plugin.desk import form_page
from imis_plugin.modules import papers
from imis_plugin.reports import fsm_papers
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


STATUS = "SELECT emptied_status, last_emptied_date, next_emptying_date, no_of_times_emptied FROM fsm.containment_status WHERE id = %s"


def emptying_form(open_dock, crew, **values):
    """The form of the only application, as the provider fills it in."""
    form = open_action(open_dock("containments", "provider_admin", provider=crew.provider), "applications", "emptying")
    whole = {
        "emptying_reason": "Full", "volume_of_sludge": Decimal("3"), "no_of_trips": 1, "start_time": time(9, 0), "end_time": time(10, 0),
        "desludging_vehicle_id": crew.vehicle, "treatment_plant_id": crew.plant, "driver": crew.driver, "emptier1": crew.emptier1,
        "receipt_number": "R-1", "total_cost": Decimal("900"), "house_image": {"file_name": "a.png", "content": PIXEL},
        "receipt_image": {"file_name": "b.png", "content": PIXEL}, **values,
    }  # fmt: skip
    fill(form, **whole)
    return form


def listed(open_dock, name: str, role: str, count: int = 1, **own):
    """A list of the service chain of an officer, the first record chosen."""
    page = open_dock("containments", role, **own).show_list(name)
    wait_rows(page, count)
    settle(0.1)
    return page


def test_S_15_APP_02_a_second_application_is_refused_with_the_number_of_the_first(open_dock, job, asked):
    bin_, tank, crew, number = job
    form = open_action(open_dock("containments", "help_desk"), "applications", "add")
    fill(form, bin=bin_)
    wait_until(lambda: form.state.values["containment_id"] == tank and form.state.values["_in_progress"])
    fill(form, applicant_name="Meena", applicant_gender="Female", applicant_contact="9800000004", service_provider_id=crew.provider)
    assert form.state.values["_in_progress"].startswith(f"{number} (")
    form.save()
    assert "in progress" in form.problems["containment_id"].text()


def test_S_16_CHN_01_a_proposed_date_of_yesterday_is_refused(open_dock, job, db, asked):
    bin_, _tank, crew, number = job
    make_emptying(db, number, crew)
    db.commit()
    form = open_action(open_dock("containments", "help_desk"), "applications", "add")
    fill(form, bin=bin_, proposed_emptying_date=date.today() - timedelta(days=1))
    form.save()
    assert "before the application" in form.problems["proposed_emptying_date"].text()
    fill(form, proposed_emptying_date=date.today())
    form.save()
    assert form.problems["proposed_emptying_date"].isHidden()


def test_S_17_the_operator_of_another_provider_does_not_even_see_it(open_dock, job, db):
    other = Crew(db)
    db.commit()
    for name in ("applications", "waiting"):
        page = listed(open_dock, name, "emptying_operator", 0, provider=other.provider)
        assert "emptying" not in page.buttons or not page.buttons["emptying"].isEnabled()


def test_S_18_CHN_11_a_load_that_the_trips_cannot_carry(open_dock, job, asked):
    form = emptying_form(open_dock, job[2], volume_of_sludge=Decimal("7.3"), no_of_trips=2, emptier2=job[2].emptier1)
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


def test_S_19_S_20_an_emptying_moves_the_containment_and_is_recorded_once(open_dock, job, db, asked):
    form = emptying_form(open_dock, job[2])
    save(form)
    db.rollback()
    emptied, last, due, times = db_row(db, STATUS, job[1])
    today = date.today()
    assert (emptied, last, times) == (True, today, 1) and due.year == today.year + 3
    page = listed(open_dock, "applications", "provider_admin", provider=job[2].provider)
    assert not page.buttons["emptying"].isEnabled() and "Already emptied" in page.buttons["emptying"].toolTip()  # S-20


def test_S_21_an_emptied_application_is_not_edited(open_dock, job, db):
    make_emptying(db, job[3], job[2])
    db.commit()
    page = listed(open_dock, "applications", "help_desk")
    assert not page.buttons["edit"].isEnabled() and "Already emptied" in page.buttons["edit"].toolTip()


def test_S_22_a_load_that_was_not_emptied_waits_at_no_plant(open_dock, job):
    page = listed(open_dock, "waiting", "treatment_plant", 0, plant=job[2].plant)
    assert not page.buttons["collection"].isEnabled()


def test_S_24_a_load_for_another_plant_is_not_on_the_list(open_dock, job, db):
    make_emptying(db, job[3], job[2])
    other = Crew(db)
    db.commit()
    page = listed(open_dock, "waiting", "treatment_plant", 0, plant=other.plant)
    assert not page.buttons["collection"].isEnabled()
    listed(open_dock, "waiting", "treatment_plant", 1, plant=job[2].plant)


def test_S_25_a_collected_emptying_is_locked(open_dock, job, db):
    make_emptying(db, job[3], job[2])
    make_collection(db, job[3])
    db.commit()
    page = listed(open_dock, "emptyings", "provider_admin", provider=job[2].provider)
    assert not page.buttons["edit"].isEnabled() and "collected" in page.buttons["edit"].toolTip()
    dock = open_dock("containments", "super_admin")
    form = open_action(dock, "emptyings", "correct")  # the override corrects anything but vehicle, place and crew
    assert not {"desludging_vehicle_id", "treatment_plant_id", "driver", "emptier1", "emptier2"} & set(form.editors)


def test_S_48_an_emptying_sent_twice_is_one(open_dock, job, db, asked):
    form = emptying_form(open_dock, job[2])
    lost = []
    form.count_as_saved = lambda key=None: (lost.append(key), form._set_saving(False))  # the answer does not reach the desk
    form.save()
    wait_until(lambda: lost)
    del form.count_as_saved
    assert save(form) == lost[0]  # sent again from the same form
    db.rollback()
    assert db_value(db, "SELECT count(*) FROM fsm.emptyings") == 1 and db_value(db, "SELECT count(*) FROM imis.attachments") == 2


@pytest.fixture
def twice(db, job):
    """Two emptyings of the containment, a month ago and today: application and emptying of the second."""
    bin_, _tank, crew, number = job
    with db.cursor() as cursor:
        cursor.execute("UPDATE fsm.applications SET application_date = current_date - 40 WHERE id = %s", (number,))
    make_emptying(db, number, crew, emptied_date=str(date.today() - timedelta(days=30)))
    second = make_application(db, bin_, crew.provider)
    emptying = make_emptying(db, second, crew)
    db.commit()
    return second, emptying


BACK = "SELECT last_emptied_date, no_of_times_emptied FROM fsm.containment_status WHERE id = %s"


def test_S_27_deleting_the_second_emptying_goes_back_to_the_first(open_dock, job, twice, db, monkeypatch):
    page = listed(open_dock, "emptyings", "provider_admin", 2, provider=job[2].provider)
    monkeypatch.setattr(page, "confirm", lambda title, text: True)
    page.table.selectRow(page.model.row_of(twice[1]))
    page.run_action("delete")
    wait_rows(page, 1)
    db.rollback()
    assert db_row(db, BACK, job[1]) == (date.today() - timedelta(days=30), 1)


def test_S_26_feedback_waits_for_the_emptying_and_is_asked_once(open_dock, job, db):
    page = listed(open_dock, "applications", "help_desk")
    assert not page.buttons["feedback"].isEnabled() and "Not emptied yet" in page.buttons["feedback"].toolTip()
    make_emptying(db, job[3], job[2])
    make_feedback(db, job[3])
    db.commit()
    wait_until(lambda: "already been asked" in page.buttons["feedback"].toolTip())
    assert not page.buttons["feedback"].isEnabled()


def test_S_28_deleting_a_collected_application_lists_what_goes_with_it(open_dock, job, twice, db, monkeypatch):
    second = twice[0]
    make_collection(db, second)
    make_feedback(db, second)
    db.commit()
    desk = listed(open_dock, "applications", "help_desk", 2)
    desk.table.selectRow(desk.model.row_of(second))
    said = []
    monkeypatch.setattr(desk, "confirm", lambda title, text: said.append(text) or True)
    desk.run_action("delete")
    wait_until(lambda: said and len(desk.model.rows) == 1)
    assert "emptying" in said[0] and "sludge collection" in said[0] and "feedback" in said[0]
    db.rollback()
    assert db_row(db, BACK, job[1]) == (date.today() - timedelta(days=30), 1)
    assert db_value(db, "SELECT count(*) FROM fsm.sludge_collections") == 0


def test_S_45_the_monthly_report_counts_each_event_in_its_own_month(open_dock, job, db, tmp_path, monkeypatch):
    bin_, _tank, crew, number = job
    with db.cursor() as cursor:
        cursor.execute("UPDATE fsm.applications SET application_date = '2025-03-20', proposed_emptying_date = '2025-03-22' WHERE id = %s", (number,))
    make_emptying(db, number, crew, emptied_date="2025-04-02")
    other, _other_tank = make_served_building(db)  # months are offered that have applications
    make_application(db, other, crew.provider, application_date="2025-04-10", proposed_emptying_date="2025-04-12")
    db.commit()
    page = listed(open_dock, "applications", "help_desk", 2)
    documents = []
    monkeypatch.setattr(papers, "open_file", lambda _path: None)
    monkeypatch.setattr(papers, "ask_path", lambda _page, name: tmp_path / name)
    monkeypatch.setattr(fsm_papers, "monthly_html", lambda document, *_more: documents.append(document) or "<html></html>")
    for month in ("2025-03", "2025-04"):
        monkeypatch.setattr(papers.QInputDialog, "getItem", lambda *_given, wanted=month: (wanted, True))
        before = len(documents)
        page.run_action("monthly")
        wait_until(lambda seen=before: len(documents) > seen)
    counted = [(document["total"]["applications"], document["total"]["emptied"]) for document in documents]
    assert counted == [(1, 0), (1, 1)]


def test_S_30_a_containment_with_a_running_application_is_not_deleted(open_dock, job, monkeypatch):
    page = listed(open_dock, "containments", "building_permit")
    monkeypatch.setattr(page, "confirm", lambda title, text: True)
    page.run_action("delete")
    wait_until(lambda: "not yet emptied" in page.session.messages.last)


def test_S_31_FSM_18_FSM_19_a_containment_is_moved_changed_and_guarded(open_dock, job, db, asked, monkeypatch):
    bin_, tank, crew, _number = job
    sewer = f.make_sewer(db)
    neighbour = f.make_building(db, sanitation_system_id=3)
    f.link(db, neighbour, tank)
    db.commit()
    dock = open_dock("containments", "building_permit")
    page = dock.show_list("containments")
    wait_rows(page, 1)
    monkeypatch.setattr(page, "confirm", lambda title, text: True)
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
