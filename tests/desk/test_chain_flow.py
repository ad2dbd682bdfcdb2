"""The guided chain, what is to be done, corrections and papers, through the panel (modules 6.8-6.13)."""

from __future__ import annotations

from datetime import date, time
from decimal import Decimal

import pytest

from imis_plugin.database.errors import ImisError
from imis_plugin.desk import form_page
from imis_plugin.modules import papers
from imis_plugin.reports import paper
from tests import factories as f
from tests.desk.conftest import settle, wait_rows, wait_until
from tests.desk.test_buildings import db_row, db_value, fill, shown_problems
from tests.desk.test_chain import PIXEL, open_action, save
from tests.factories_fsm import (
    Crew,
    make_application,
    make_collection,
    make_emptying,
    make_feedback,
    make_served_building,
)


@pytest.fixture(autouse=True)
def no_questions(monkeypatch):
    monkeypatch.setattr(form_page.FormPage, "confirm", lambda self, text: True)
    monkeypatch.setattr(form_page.drafts, "find", lambda *_given: {})


@pytest.fixture
def job(db):
    bin_, tank = make_served_building(db)
    f.make_owner(db, bin_)
    crew = Crew(db)
    number = make_application(db, bin_, crew.provider)
    db.commit()
    return bin_, tank, crew, number


def open_chain(dock, list_name="applications"):
    page = dock.show_list(list_name)
    wait_rows(page, 1)
    page.run_action("steps")
    chain = dock.top_page
    wait_until(lambda: len(chain.steps) == 4)
    return chain


def top_form(dock):
    wait_until(lambda: getattr(dock.top_page, "state", None) is not None)
    return dock.top_page


def test_6_8_2_one_record_four_steps_each_with_its_people(open_dock, job, db):
    bin_, tank, crew, number = job
    dock = open_dock("containments", "provider_admin", provider=crew.provider)
    chain = open_chain(dock, "waiting")
    assert [step["state"] for step in chain.steps] == ["done", "next", "waiting", "waiting"]
    assert bin_ in chain.head.text() and tank in chain.head.text() and "Requested" in chain.head.text()
    assert "record_emptying" in chain.buttons and "record_collection" not in chain.buttons
    chain.buttons["record_emptying"].click()
    form = top_form(dock)
    fill(
        form, emptying_reason="Full", volume_of_sludge=Decimal("3"), start_time=time(9, 0), end_time=time(10, 0),
        desludging_vehicle_id=crew.vehicle, treatment_plant_id=crew.plant, driver=crew.driver, emptier1=crew.emptier1,
        receipt_number="R-1", total_cost=Decimal("900"), house_image={"file_name": "a.png", "content": PIXEL},
        receipt_image={"file_name": "b.png", "content": PIXEL},
    )  # fmt: skip
    save(form)
    wait_until(lambda: chain.steps and chain.steps[1]["state"] == "done")
    assert "edit_emptying" in chain.buttons and "record_emptying" not in chain.buttons
    # The emptying is corrected from there; photos that are not replaced stay.
    chain.buttons["edit_emptying"].click()
    form = top_form(dock)
    assert form.state.values["driver"] == crew.driver and not form.state.required("house_image")
    fill(form, volume_of_sludge=Decimal("2.5"))
    save(form)
    db.rollback()
    assert db_row(db, "SELECT volume_of_sludge, row_version FROM fsm.emptyings") == (Decimal("2.50"), 2)
    assert db_value(db, "SELECT count(*) FROM imis.attachments") == 2
    # S-25, 6.8.3: collected, it is locked, and the card says why.
    db.rollback()
    make_collection(db, number)
    db.commit()
    wait_until(lambda: chain.steps[2]["state"] == "done")
    assert not chain.buttons["edit_emptying"].isEnabled() and "collected" in chain.buttons["edit_emptying"].toolTip()
    emptyings = dock.show_list("emptyings")
    wait_rows(emptyings, 1)
    settle(0.1)
    assert not emptyings.buttons["edit"].isEnabled() and not emptyings.buttons["delete"].isEnabled()
    emptyings.run_action("photos")
    wait_until(lambda: dock.top_page.count == 2)


def test_APP_05_S_29_what_is_to_be_done_emergencies_and_unassigned(open_dock, job, db):
    _bin, _tank, crew, number = job
    second, _tank2 = make_served_building(db)
    urgent = make_application(db, second, crew.provider, emergency_desludging_status=True)
    third, _tank3 = make_served_building(db)
    loose = make_application(db, third, None, taken_over=True, proposed_emptying_date="2020-01-01", application_date="2020-01-01")
    db.commit()
    desk = open_dock("containments", "help_desk").show_list("waiting")
    wait_rows(desk, 3)
    assert [row["id"] for row in desk.model.rows] == [urgent, loose, number]
    assert desk.model.index(0, 1).data() == "⚠ emergency" and desk.model.index(1, 2).data() == "Not assigned"
    page = open_dock("containments", "help_desk").show_list("applications")
    page.show_filtered({"unassigned": True})
    wait_rows(page, 1)
    provider = open_dock("containments", "provider_admin", provider=crew.provider).show_list("waiting")
    wait_rows(provider, 2)  # OWN-04


def test_6_8_3_S_23_plant_and_help_desk_correct_their_own_steps(open_dock, job, db):
    _bin, _tank, crew, number = job
    make_emptying(db, number, crew)
    make_collection(db, number)
    db.commit()
    plant = open_dock("containments", "treatment_plant", plant=crew.plant)
    waiting = plant.show_list("waiting")
    wait_rows(waiting, 0)  # confirmed already
    page = plant.show_list("collections")
    wait_rows(page, 1)
    form = open_action(plant, "collections", "edit")
    fill(form, date=date(2099, 1, 1))
    form.save()
    assert "future" in form.problems["date"].text()
    fill(form, date=date(2001, 1, 1))
    form.save()
    assert "before it was emptied" in form.problems["date"].text()
    fill(form, date=date.today(), measured_volume=Decimal("2"))  # a third less than the emptying's 3 m³
    save(form)
    wait_rows(page, 1)
    wait_until(lambda: page.model.index(0, 7).data() == "⚠ differs")  # CHN-13
    desk = open_dock("containments", "help_desk")
    form = open_action(desk, "applications", "feedback")
    fill(form, fsm_service_quality=True, wear_ppe=True)
    save(form)
    form = open_action(desk, "feedbacks", "edit")
    fill(form, fsm_service_quality=False, comments="Spilled")
    save(form)
    db.rollback()
    assert db_row(db, "SELECT fsm_service_quality, comments FROM fsm.feedbacks") == (False, "Spilled")
    wait_until(lambda: not page.buttons["edit"].isEnabled() and "Feedback" in page.buttons["edit"].toolTip())


def test_6_8_3_a_super_admin_corrects_without_seeing_persons(open_dock, job, db):
    _bin, _tank, crew, number = job
    emptying = make_emptying(db, number, crew)
    make_collection(db, number)
    db.commit()
    dock = open_dock("containments", "super_admin")
    form = open_action(dock, "emptyings", "correct")
    assert "service_receiver_name" not in form.editors and "driver" not in form.editors
    fill(form, total_cost=Decimal("777"))
    save(form)
    db.rollback()
    assert db_row(db, "SELECT total_cost, service_receiver_name FROM fsm.emptyings WHERE id = %s", emptying) == (Decimal("777.00"), "Meena")


def test_APP_01_APP_02_6_9_the_form_knows_the_building(open_dock, job, db):
    bin_, tank, crew, number = job
    free, _tank = make_served_building(db)
    f.make_owner(db, free, owner_name="Ram Lal")
    db.commit()
    dock = open_dock("containments", "help_desk")
    form = open_action(dock, "applications", "add")
    fill(form, bin=bin_)
    wait_until(lambda: form.state.values["_in_progress"])
    assert form.state.values["_in_progress"].startswith(f"{number} (")
    assert form.state.values["_owner"].startswith("S***i")  # masked for the help desk
    fill(form, bin=free)  # what belonged to the other building goes
    wait_until(lambda: form.state.values["containment_id"] not in (None, tank))
    assert form.state.values["_in_progress"] is None
    wait_until(lambda: (form.state.values["_owner"] or "").startswith("R***l"))
    fill(form, _same=True, service_provider_id=crew.provider)
    assert not form.state.shown("applicant_name")
    made = save(form)
    db.rollback()
    assert db_value(db, "SELECT applicant_name FROM fsm.applications WHERE id = %s", made) == "Ram Lal"
    # S-21: once emptied it is not edited; S-16: nor proposed for a day before the application.
    form = open_action(dock, "applications", "edit")
    fill(form, proposed_emptying_date=date(2001, 1, 1))
    form.save()
    assert "before the application" in form.problems["proposed_emptying_date"].text()
    assert shown_problems(form)


def test_6_13_papers_are_written_and_opened(open_dock, job, db, tmp_path, monkeypatch):
    _bin, _tank, crew, number = job
    make_emptying(db, number, crew)
    make_collection(db, number)
    make_feedback(db, number)
    db.commit()
    opened = []
    monkeypatch.setattr(papers, "open_file", opened.append)
    monkeypatch.setattr(papers, "ask_path", lambda page, name: tmp_path / name)
    monkeypatch.setattr(papers.QInputDialog, "getItem", lambda *_given: ("Bangla", True))
    dock = open_dock("containments", "help_desk")
    chain = open_chain(dock)
    chain.foot.itemAt(2).widget().click()
    wait_until(lambda: opened)
    assert opened[0].name == f"application-{number}-bn.pdf" and opened[0].read_bytes().startswith(b"%PDF")
    page = dock.show_list("applications")
    today = date.today()
    monkeypatch.setattr(papers.QInputDialog, "getItem", lambda *_given: (f"{today:%Y-%m}", True))
    page.run_action("monthly")
    wait_until(lambda: len(opened) == 2)
    assert opened[1].name == f"emptying-service-{today:%Y-%m}.pdf"
    # Without the library there is a message that says how to get it, and no file.
    def missing(_html):
        raise ImisError("The PDF was not written: WeasyPrint is missing. Install it.")

    monkeypatch.setattr(paper, "to_pdf", missing)
    papers.write_application(page, number, tmp_path / "none.pdf")
    wait_until(lambda: "WeasyPrint is missing" in page.session.messages.last)
    assert not (tmp_path / "none.pdf").exists() and len(opened) == 2
