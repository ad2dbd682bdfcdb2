"""The service chain in the panel: application, emptying, sludge collection, feedback (modules 6.8-6.12)."""

from __future__ import annotations

import base64
from datetime import date, time, timedelta
from decimal import Decimal

import pytest

from imis_plugin.desk import form_page
from tests import factories as f
from tests.desk.conftest import settle, wait_rows, wait_until
from tests.desk.test_buildings import db_row, db_value, fill, shown_problems
from tests.factories_fsm import Crew, make_application, make_emptying, make_served_building

PIXEL = base64.b64encode(b"\x89PNG\r\n\x1a\n" + b"0" * 40).decode("ascii")


@pytest.fixture(autouse=True)
def no_questions(monkeypatch):
    monkeypatch.setattr(form_page.FormPage, "confirm", lambda self, text: True)
    monkeypatch.setattr(form_page.drafts, "find", lambda *_given: {})


@pytest.fixture
def job(db):
    """A served building and a crew."""
    bin_, tank = make_served_building(db)
    f.make_owner(db, bin_)
    crew = Crew(db)
    db.commit()
    return bin_, tank, crew


def open_action(dock, list_name: str, action: str):
    page = dock.show_list(list_name)
    wait_rows(page)
    page.run_action(action)
    wait_until(lambda: dock.top_page is not None and dock.top_page.state is not None)
    return dock.top_page


def save(form):
    saved = []
    form.saved.connect(saved.append)
    form.save()
    wait_until(lambda: saved or shown_problems(form))
    assert saved, shown_problems(form)
    return saved[0]


def test_APP_application_is_recorded_by_the_help_desk(open_dock, job, db):
    bin_, tank, crew = job
    dock = open_dock("containments", "help_desk")
    form = open_action(dock, "applications", "add")
    fill(form, bin=bin_)
    wait_until(lambda: form.state.values["containment_id"] == tank)  # the only one is chosen by itself
    assert form.state.values["road_code"]
    fill(
        form, applicant_name="Meena", applicant_gender="Female", applicant_contact="9800000004",
        proposed_emptying_date=date.today() + timedelta(days=3), service_provider_id=crew.provider,
    )  # fmt: skip
    number = save(form)
    db.rollback()
    assert db_value(db, "SELECT customer_name FROM fsm.applications WHERE id = %s", number) == "Sita Devi"  # APP-03
    # APP-02: a second one is refused with the number of the first.
    form = open_action(dock, "applications", "add")
    fill(form, bin=bin_, containment_id=tank, applicant_name="Meena", applicant_gender="Female", applicant_contact="9800000004")
    fill(form, service_provider_id=crew.provider)
    wait_until(lambda: form.state.values["_in_progress"])
    assert form.state.values["_in_progress"].startswith(f"{number} (")
    form.save()
    assert "in progress" in form.problems["containment_id"].text()


def test_emptying_is_recorded_by_the_provider_and_opens_the_next_steps(open_dock, job, db):
    bin_, _tank, crew = job
    number = make_application(db, bin_, crew.provider)
    db.commit()
    dock = open_dock("containments", "provider_admin", provider=crew.provider)
    page = dock.show_list("applications")
    wait_rows(page, 1)
    assert page.buttons["emptying"].isEnabled()
    form = open_action(dock, "applications", "emptying")
    assert form.state.values["service_receiver_name"] == "Meena"
    fill(
        form, emptying_reason="Full", volume_of_sludge=Decimal("3"), start_time=time(9, 0), end_time=time(8, 0),
        desludging_vehicle_id=crew.vehicle, treatment_plant_id=crew.plant, driver=crew.driver, emptier1=crew.emptier1,
        receipt_number="R-77", total_cost=Decimal("1500"), house_image={"file_name": "a.png", "content": PIXEL},
        receipt_image={"file_name": "b.png", "content": PIXEL},
    )  # fmt: skip
    form.save()
    assert "before the start" in form.problems["end_time"].text()  # CHN-04
    fill(form, end_time=time(10, 30))
    emptying = save(form)
    db.rollback()
    assert db_row(db, "SELECT application_id, volume_of_sludge FROM fsm.emptyings WHERE id = %s", emptying) == (number, Decimal("3"))
    assert db_value(db, "SELECT count(*) FROM imis.attachments WHERE record_key = %s", str(emptying)) == 2
    wait_until(lambda: not page.buttons["emptying"].isEnabled())
    assert "Already emptied" in page.buttons["emptying"].toolTip()


def test_barred_steps_say_why(open_dock, job, db):
    bin_, _tank, crew = job
    make_application(db, bin_, crew.provider)
    db.commit()
    page = open_dock("containments", "help_desk").show_list("applications")
    wait_rows(page, 1)
    settle(0.1)
    assert not page.buttons["feedback"].isEnabled()
    assert "Not emptied yet" in page.buttons["feedback"].toolTip()
    assert "collection" not in page.buttons  # the plant's work


def test_collection_by_the_plant_and_feedback_by_the_help_desk(open_dock, job, db):
    bin_, _tank, crew = job
    number = make_application(db, bin_, crew.provider)
    make_emptying(db, number, crew)
    db.commit()
    plant = open_dock("containments", "treatment_plant", plant=crew.plant)
    form = open_action(plant, "waiting", "collection")  # what is on its way to the plant is its list of what is to be done
    assert form.state.values["_volume"] == Decimal("3.00")
    fill(form, entry_time=time(12, 0), exit_time=time(12, 20))
    save(form)
    desk = open_dock("containments", "help_desk")
    form = open_action(desk, "applications", "feedback")
    fill(form, fsm_service_quality=True, wear_ppe=False)
    save(form)
    db.rollback()
    assert db_row(db, "SELECT sludge_collection_status, feedback_status FROM fsm.application_progress WHERE id = %s", number) == (True, True)


def test_OWN_01_a_provider_sees_its_own_applications(open_dock, job, db):
    bin_, _tank, crew = job
    make_application(db, bin_, crew.provider)
    other = Crew(db)
    db.commit()
    page = open_dock("containments", "provider_admin", provider=other.provider).show_list("applications")
    wait_rows(page, 0)


def test_T9_deleting_an_application_lists_what_goes_with_it(open_dock, job, db, monkeypatch):
    bin_, _tank, crew = job
    number = make_application(db, bin_, crew.provider)
    db.commit()
    page = open_dock("containments", "help_desk").show_list("applications")
    wait_rows(page, 1)
    asked = []
    monkeypatch.setattr(page, "confirm", lambda title, text: asked.append(text) or True)
    page.run_action("delete")
    wait_rows(page, 0)
    wait_until(lambda: "was deleted" in page.session.messages.last)
    assert str(number) in asked[0]


def test_containment_lists_its_buildings_and_is_edited(open_dock, job, db):
    _bin, tank, _crew = job
    dock = open_dock("containments", "building_permit")
    page = dock.show_list("containments")
    wait_rows(page, 1)
    assert page.model.index(0, 1).data().startswith("Septic Tank")
    page.run_action("buildings")
    linked = dock.top_page
    wait_until(lambda: linked.rows)
    dock.back()
    form = open_action(dock, "containments", "edit")
    fill(form, tank_length=Decimal("2"), tank_width=Decimal("2"), depth=Decimal("2"))
    assert form.state.values["size"] == Decimal("8.00")
    assert save(form) == tank
    db.rollback()
    assert db_value(db, "SELECT size FROM fsm.containments WHERE id = %s", tank) == Decimal("8.00")
