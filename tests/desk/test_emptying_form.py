"""What the emptying form offers and shows: active crew, applicant and containment (modules 6.10)."""

from __future__ import annotations

from decimal import Decimal

import pytest

from imis_plugin.desk import form_page
from tests import factories as f
from tests.desk.conftest import wait_until
from tests.desk.test_buildings import db_row, fill
from tests.desk.test_chain import open_action, save
from tests.factories_fsm import Crew, make_application, make_employee, make_emptying, make_served_building


@pytest.fixture(autouse=True)
def drafts_off(monkeypatch):
    monkeypatch.setattr(form_page.drafts, "find", lambda *_given: {})


@pytest.fixture
def job(db):
    bin_, tank = make_served_building(db, construction_date="2012-05-01")
    f.make_owner(db, bin_)
    crew = Crew(db)
    number = make_application(db, bin_, crew.provider)
    db.commit()
    return bin_, tank, crew, number


def offered(form, name: str) -> set:
    box = form.editors[name].box
    wait_until(lambda: box.count() > 1)
    return {box.itemData(place) for place in range(1, box.count())}


@pytest.mark.parametrize("role", ["provider_admin", "emptying_operator", "sanitation"])
def test_6_10_only_active_drivers_and_emptiers_of_the_provider_are_offered(open_dock, job, db, role):
    crew = job[2]
    gone = {"status": False, "employment_end": "2024-01-01"}
    make_employee(db, crew.provider, "Driver", **gone)
    make_employee(db, crew.provider, "Cleaner/Emptier", **gone)
    make_employee(db, Crew(db).provider, "Driver")
    db.commit()
    own = {} if role == "sanitation" else {"provider": crew.provider}
    form = open_action(open_dock("containments", role, **own), "applications", "emptying")
    assert offered(form, "driver") == {crew.driver}
    assert offered(form, "emptier1") == offered(form, "emptier2") == {crew.emptier1, crew.emptier2}


@pytest.mark.parametrize("role", ["provider_admin", "emptying_operator", "sanitation"])
def test_6_10_the_form_says_who_asked_and_what_is_emptied(open_dock, job, role):
    own = {} if role == "sanitation" else {"provider": job[2].provider}
    form = open_action(open_dock("containments", role, **own), "applications", "emptying")
    values = form.state.values
    assert values["_contact"] == "Meena · 9800000004" and values["_containment"] == job[1]
    assert "eptic" in values["_type"] and values["_size"] == Decimal("6.00") and values["_built"] == 2012
    assert form.editors["_built"].text.text() == "2012" and not form.editors["_contact"].isHidden()


def test_6_10_a_correction_shows_the_containment_and_no_person(open_dock, job, db):
    """A Super Admin reads no applicants; the line of the contact is left out then."""
    make_emptying(db, job[3], job[2])
    db.commit()
    form = open_action(open_dock("containments", "super_admin"), "emptyings", "correct")
    assert form.state.values["_built"] == 2012 and form.editors["_contact"].isHidden()


def test_6_12_feedback_names_the_customer_and_asks_why_somebody_is_not_satisfied(open_dock, job, db, monkeypatch):
    make_emptying(db, job[3], job[2])
    db.commit()
    asked = []
    monkeypatch.setattr(form_page.FormPage, "confirm", lambda self, text: asked.append(text) or len(asked) > 1)
    form = open_action(open_dock("containments", "help_desk"), "applications", "feedback")
    assert form.editors["_gender"].text.text() == "Female" and form.editors["_contact"].text.text() == "9800000004"
    fill(form, fsm_service_quality=False, wear_ppe=True)
    form.save()
    wait_until(lambda: asked and not form.saving)
    assert "no comment says why" in asked[0]
    fill(form, comments="Spilled on the stairs")
    save(form)
    assert len(asked) == 1
    db.rollback()
    assert db_row(db, "SELECT customer_gender, comments FROM fsm.feedbacks") == ("Female", "Spilled on the stairs")
