"""An officer's day across modules, through the panels: permit office, help desk, provider and sanitation at desks of their own."""

from __future__ import annotations

import base64
from datetime import date, time, timedelta
from decimal import Decimal

import pytest

from imis_plugin.desk import form_page
from tests import factories as f
from tests.desk.conftest import a_clean_desk, account, messages, no_hidden_errors, open_dock, private_server, session_as, wait_rows, wait_until  # noqa: F401
from tests.factories_fsm import Crew, make_served_building

PIXEL = base64.b64encode(b"\x89PNG\r\n\x1a\n" + b"0" * 40).decode("ascii")


@pytest.fixture(autouse=True)
def no_questions(monkeypatch):
    monkeypatch.setattr(form_page.FormPage, "confirm", lambda self, text: True)
    monkeypatch.setattr(form_page.drafts, "find", lambda *_given: {})


def fill(form, **values):
    for name, value in values.items():
        form.editors[name].set_value(value)
        form._changed(name)


def opened(dock, page, action):
    page.run_action(action)
    form = dock.top_page
    wait_until(lambda: form.state is not None)
    return form


def save(form):
    saved = []
    form.saved.connect(saved.append)
    form.save()
    wait_until(lambda: saved or form.notice.isVisible() or any(not label.isHidden() for label in form.problems.values()))
    assert saved, (form.notice.text(), {name: label.text() for name, label in form.problems.items() if not label.isHidden()})
    return saved[0]


def test_S_14_S_19_a_request_goes_through_the_house_and_every_desk_sees_it_at_once(open_dock, db):  # noqa: F811
    bin_, tank = make_served_building(db)
    f.make_owner(db, bin_)
    bare = f.make_building(db)
    crew = Crew(db)
    db.commit()
    provider = open_dock("containments", "provider_admin", provider=crew.provider)
    waiting = provider.show_list("applications")
    wait_rows(waiting, 0)
    helpdesk = open_dock("containments", "help_desk")
    page = helpdesk.show_list("applications")
    wait_rows(page, 0)
    # S-14: a building without containment has nothing to empty
    form = opened(helpdesk, page, "add")
    fill(form, bin=bare, applicant_name="Meena", applicant_gender="Female", applicant_contact="9800000004")
    form.save()
    wait_until(lambda: not form.saving)
    assert helpdesk.top_page is form
    fill(form, bin=bin_)
    wait_until(lambda: form.state.values["containment_id"] == tank)
    fill(form, proposed_emptying_date=date.today() + timedelta(days=3), service_provider_id=crew.provider)
    number = save(form)
    # the provider's open list has it without being asked
    wait_rows(waiting, 1)
    form = opened(provider, waiting, "emptying")
    fill(
        form, emptying_reason="Full", volume_of_sludge=Decimal("3"), start_time=time(9, 0), end_time=time(10, 0), desludging_vehicle_id=crew.vehicle,
        treatment_plant_id=crew.plant, driver=crew.driver, emptier1=crew.emptier1, receipt_number="R-1", total_cost=Decimal("1500"),
        house_image={"file_name": "a.png", "content": PIXEL}, receipt_image={"file_name": "b.png", "content": PIXEL},
    )  # fmt: skip
    save(form)
    # the help desk's list shows it emptied, and the next step is open there
    wait_until(lambda: page.chosen_key() == number and page.buttons["feedback"].isEnabled())
    # S-19, at the sanitation desk: the containment is emptied today; the building's card says the same
    sanitation = open_dock("containments", "sanitation")
    tanks = sanitation.show_list("containments")
    wait_rows(tanks, 1)
    shown = sanitation.open_record(tanks, tank)
    wait_until(lambda: shown.detail.widget() is not None)
    buildings = open_dock("buildings", session=sanitation.session)
    detail = buildings.open_record(buildings.lists["buildings"], bin_)
    from imis_plugin.desk.service_card import ServiceCard

    wait_until(lambda: detail.findChild(ServiceCard) is not None)
    lines = {row["service"]: row for row in detail.findChild(ServiceCard).rows}
    assert (lines["containments"]["state"], lines["containments"]["day"]) == ("emptied", date.today())
    assert lines["applications"]["items"] == 1 and lines["applications"]["keys"] == [str(number)]
    assert lines["emptyings"]["items"] == 1
