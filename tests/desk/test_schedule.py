"""Scheduled desludging in its dock (modules 16.1, S-51, S-52)."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta

import pytest

from imis_plugin.database.connection import execute
from tests import factories as f
from tests import factories_fsm as fsm
from tests.desk.conftest import wait_rows, wait_until
from tests.desk.test_buildings import db_row, db_value, fill, shown_problems
from tests.desk.test_utilities import asked, open_form, save  # noqa: F401
from tests.rules.test_desludging_plan import TODAY, coming, setting

DOCK, LIST = "containments", "desludging_plan"


@pytest.fixture
def pits(db):
    """Seven buildings with a pit and an owner, one provider; two emptyings a day, no weekend."""
    setting(db, weekend_days=None, trips_per_day="2")
    road = f.make_road(db)
    provider = fsm.make_provider(db)
    bins = [f.make_building(db, sanitation_system_id=3, road_code=road) for _number in range(7)]
    for bin_ in bins:
        f.make_tank(db, bin_)
        f.make_owner(db, bin_)
    db.commit()
    return bins, provider


def make_schedule(dock):
    form = open_form(dock, LIST, "generate")
    form.save()
    wait_until(lambda: "The schedule was made" in dock.session.messages.last)


def rows(page) -> list[dict]:
    return [page.model.rows[line] for line in range(len(page.model.rows))]


def test_16_1_S_51_the_schedule_is_made_and_read_at_the_desk(open_dock, asked, db, pits):  # noqa: F811
    bins, provider = pits
    friday, saturday = coming(6) - timedelta(days=1), coming(6)
    setting(db, trips_per_day="4", weekend_days="6", schedule_start=friday.isoformat())
    for _number in range(8):
        f.make_tank(db, f.make_building(db, sanitation_system_id=3, road_code=f.make_road(db)))
    fsm.make_application(db, bins[0], provider, proposed_emptying_date=friday)
    db.commit()
    dock = open_dock(DOCK, "sanitation")
    page = dock.show_list(LIST)
    wait_rows(page, 0)
    make_schedule(dock)
    assert "14 emptying(s) planned" in dock.session.messages.last.replace("emptyings", "emptying(s)")
    wait_rows(page, 14)
    days = Counter(row["planned_date"] for row in rows(page))
    assert days[friday] == 3 and days[saturday] == 0 and max(days.values()) == 4
    assert rows(page)[0]["planned_date"] == friday  # the nearest day stands first
    page.show_filtered({"priority": 1})
    wait_rows(page, 14)


def test_16_1_confirming_fills_the_application(open_dock, asked, db, pits):  # noqa: F811
    dock = open_dock(DOCK, "help_desk")
    execute(db, "SELECT fsm.generate_desludging_plan()")
    db.commit()
    page = dock.show_list(LIST)
    wait_rows(page, 7)
    assert "generate" not in page.buttons and "delete" not in page.buttons
    row = rows(page)[0]
    form = open_form(dock, LIST, "confirm", row["id"])
    assert form.state.values["proposed_emptying_date"] == row["planned_date"] == TODAY + timedelta(days=1)
    assert form.state.values["_same"] is True and "applicant_name" not in form.editors or not form.editors["applicant_name"].isVisible()
    save(form)
    db.rollback()
    made = db_row(db, "SELECT bin, containment_id, applicant_name, proposed_emptying_date FROM fsm.applications WHERE bin = %s", row["bin"])
    assert made == (row["bin"], row["containment_id"], "Sita Devi", row["planned_date"])
    wait_until(lambda: next(found for found in rows(page) if found["id"] == row["id"])["state"] == "confirmed")
    page.show_record(row["id"])
    wait_until(lambda: page.chosen_key() == row["id"])
    assert page.buttons["steps"].isEnabled() and not page.buttons["decline"].isEnabled()


def test_S_52_declined_at_the_desk_taken_back_and_scheduled_again(open_dock, asked, db, pits):  # noqa: F811
    dock = open_dock(DOCK, "sanitation")
    page = dock.show_list(LIST)
    make_schedule(dock)
    wait_rows(page, 7)
    number, tank = rows(page)[0]["id"], rows(page)[0]["containment_id"]
    form = open_form(dock, LIST, "decline", number)
    form.save()
    assert any(text.startswith("reason:") for text in shown_problems(form))
    fill(form, reason="Owner is away")
    save(form)
    make_schedule(dock)
    wait_rows(page, 7)
    page.show_filtered({"state": "declined"})
    wait_rows(page, 1)
    assert rows(page)[0]["containment_id"] == tank
    form = open_form(dock, LIST, "take_back", number)
    assert "Owner is away" in form.editors["decline_reason"].text.text()
    save(form)
    wait_rows(page, 0)
    page.show_filtered({})
    wait_rows(page, 6)
    make_schedule(dock)
    wait_rows(page, 7)


def test_16_1_postponed_to_a_day_with_room(open_dock, asked, db, pits):  # noqa: F811
    dock = open_dock(DOCK, "sanitation")
    page = dock.show_list(LIST)
    make_schedule(dock)
    wait_rows(page, 7)
    first, second, third = (row["id"] for row in rows(page)[:3])
    day = TODAY + timedelta(days=2)
    for number in (first, second):
        form = open_form(dock, LIST, "postpone", number)
        assert form.state.values["new_day"] == day  # the next day has room for what a person puts there
        save(form)
    form = open_form(dock, LIST, "postpone", third)
    fill(form, new_day=day)
    form.save()
    wait_until(lambda: shown_problems(form))
    assert any("no room" in text for text in shown_problems(form))
    db.rollback()
    query = "SELECT array_agg(id ORDER BY id) FROM fsm.desludging_plan WHERE planned_date = %s"
    assert db_value(db, query, day) == sorted((first, second))
    assert db_value(db, "SELECT max(n) FROM (SELECT count(*) AS n FROM fsm.desludging_plan GROUP BY planned_date) x") == 2


def test_16_1_OWN_01_a_provider_sees_and_decides_its_own_rows_alone(open_dock, asked, db, pits):  # noqa: F811
    _bins, own = pits
    fsm.make_provider(db)
    execute(db, "SELECT fsm.generate_desludging_plan()")
    db.commit()
    page = open_dock(DOCK, "provider_admin", provider=own).show_list(LIST)
    wait_rows(page, 4)  # seven in turn
    assert len({row["company_name"] for row in rows(page)}) == 1 and "owner_name" not in rows(page)[0]
    row = rows(page)[0]
    form = open_form(page.dock, LIST, "confirm", row["id"])
    fill(form, _same=True)
    save(form)
    db.rollback()
    assert db_value(db, "SELECT service_provider_id FROM fsm.applications WHERE bin = %s", row["bin"]) == own
    others = db_value(db, "SELECT min(id) FROM fsm.desludging_plan WHERE service_provider_id <> %s", own)
    form = open_form(page.dock, LIST, "decline", next(found["id"] for found in rows(page) if found["id"] != row["id"]))
    form.key = others
    fill(form, reason="Not ours")
    form.save()
    wait_until(lambda: any("another provider" in text for text in (*shown_problems(form), page.session.messages.last)))
    db.rollback()
    assert db_value(db, "SELECT status FROM fsm.desludging_plan WHERE id = %s", others) == "planned"


def test_16_1_holidays_and_service_wards_are_kept_at_the_desk(open_dock, asked, db, pits):  # noqa: F811
    _bins, provider = pits
    dock = open_dock(DOCK, "sanitation")
    office = open_dock("administration", session=dock.session)
    form = open_form(office, "holidays", "add")
    fill(form, day=TODAY + timedelta(days=1), name="Chhath")
    save(form)
    wait_rows(office.lists["holidays"], 1)
    make_schedule(dock)
    page = dock.show_list(LIST)
    wait_rows(page, 7)
    assert min(row["planned_date"] for row in rows(page)) == TODAY + timedelta(days=2)

    providers = open_dock("providers", session=dock.session)
    form = open_form(providers, "service_providers", "edit", provider)
    fill(form, _wards=[1])
    save(form)
    db.rollback()
    assert db_value(db, "SELECT array_agg(ward) FROM fsm.provider_wards WHERE service_provider_id = %s", provider) == [1]
    assert date.today() == TODAY
