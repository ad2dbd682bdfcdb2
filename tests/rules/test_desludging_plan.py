"""Scheduled desludging (modules 16.1, S-51, S-52): which containments, on which days, by whom, and what people decide of it."""

from __future__ import annotations

import json
from collections import Counter
from datetime import date, timedelta

import pytest

from imis_plugin.database.connection import execute, fetch_all, fetch_value
from tests import factories as f
from tests import factories_fsm as fsm
from tests.rules.refusals import one, refused

TODAY = date.today()


def setting(db, **values):
    for name, value in values.items():
        execute(db, "UPDATE imis.settings SET value = %s WHERE name = %s", (value, "desludging_" + name))


def generate(db) -> tuple[int, int]:
    row = fetch_all(db, "SELECT planned, waiting FROM fsm.generate_desludging_plan()")[0]
    return row["planned"], row["waiting"]


def plan(db) -> dict[str, dict]:
    rows = fetch_all(db, "SELECT * FROM fsm.desludging_plan_register ORDER BY planned_date, priority, containment_id")
    return {row["containment_id"]: row for row in rows}


def pit(db, built=None, **values) -> str:
    bin = f.make_building(db, sanitation_system_id=4, road_code=values.pop("road", None) or f.make_road(db), **values.pop("building", {}))
    return f.make_tank(db, bin, type_id=8, pit_diameter=1, depth=2, pit_shape="cylindrical", construction_date=built, **values)


def year_ago(years: float) -> date:
    return TODAY - timedelta(days=round(365.25 * years))


def coming(weekday: int) -> date:
    """The first such day of the week (1 Monday) after tomorrow."""
    return next(day for n in range(2, 9) if (day := TODAY + timedelta(days=n)).isoweekday() == weekday)


@pytest.fixture
def city(db):
    """A provider, a plant, no weekend: ten emptyings a day from tomorrow."""
    setting(db, weekend_days=None, trips_per_day="10", horizon_days="30")
    return {"provider": fsm.make_provider(db), "plant": fsm.make_plant(db)}


@pytest.mark.parametrize(("since", "wanted"), [(None, 1), (4, 1), (3.01, 1), (2.99, 2), (1.01, 2), (0.99, 3), (0, 3)])
def test_16_1_priority_by_years_since_the_last_emptying_or_construction(db, since, wanted):
    day = None if since is None else year_ago(since)
    assert one(db, "SELECT fsm.desludging_priority(%s, CURRENT_DATE)", (day,)) == wanted


def test_16_1_only_candidates_are_scheduled_the_longest_waiting_first(db, city):
    setting(db, trips_per_day="1")
    old, young, unknown = pit(db, year_ago(5)), pit(db, year_ago(0.5)), pit(db)
    middle = pit(db, year_ago(2))
    out = pit(db, year_ago(9))
    execute(db, "UPDATE fsm.containments SET decommissioned_date = CURRENT_DATE WHERE id = %s", (out,))
    unreachable = pit(db, year_ago(9), building={"desludging_vehicle_accessible": False})
    asked = pit(db, year_ago(9))
    fsm.make_application(db, one(db, "SELECT bin FROM building_info.build_contains WHERE containment_id = %s", (asked,)), city["provider"])
    recent = pit(db, year_ago(9), survey_last_emptied_date=year_ago(1))  # due in two years
    assert generate(db) == (4, 0)
    found = plan(db)
    assert not {out, unreachable, asked, recent} & set(found)
    assert [found[key]["priority"] for key in (old, unknown, middle, young)] == [1, 1, 2, 3]
    days = [found[key]["planned_date"] for key in (middle, young)]
    assert max(found[old]["planned_date"], found[unknown]["planned_date"]) < days[0] < days[1]
    assert min(row["planned_date"] for row in found.values()) == TODAY + timedelta(days=1)
    assert {row["company_name"] for row in found.values()} == {one(db, "SELECT company_name FROM fsm.service_providers")}


def test_S_51_applications_take_their_room_and_weekends_none(db, city):
    saturday = coming(6)
    day = saturday - timedelta(days=1)
    setting(db, trips_per_day="4", weekend_days="6")
    bin, _tank = fsm.make_served_building(db)
    fsm.make_application(db, bin, city["provider"], proposed_emptying_date=day)
    for _number in range(60):
        pit(db)
    planned, waiting = generate(db)
    per_day = Counter(row["planned_date"] for row in plan(db).values())
    assert (planned, waiting) == (60, 0) and sum(per_day.values()) == 60
    assert per_day[day] == 3 and per_day[saturday] == 0 and max(per_day.values()) == 4
    assert not any(found.isoweekday() == 6 for found in per_day)


def test_16_1_days_due_by_their_own_interval_take_room_and_holidays_none(db, city):
    day = TODAY + timedelta(days=2)
    setting(db, trips_per_day="2")
    execute(db, "UPDATE imis.settings SET value = '3' WHERE name = 'emptying_interval_years'")
    execute(db, "UPDATE fsm.containment_types SET emptying_interval_years = NULL")
    pit(db, survey_last_emptied_date=fetch_value(db, "SELECT (%s::date - interval '3 years')::date", (day,)))
    f.insert(db, "fsm.holidays", "day", {"day": TODAY + timedelta(days=3), "name": "Chhath"})
    for _number in range(5):
        pit(db)
    generate(db)
    per_day = Counter(row["planned_date"] for row in plan(db).values())
    expected = {TODAY + timedelta(days=1): 2, day: 1, TODAY + timedelta(days=4): 2}
    assert per_day == expected


def test_16_1_what_finds_no_day_waits(db, city):
    setting(db, trips_per_day="1", horizon_days="2", schedule_start=(TODAY + timedelta(days=10)).isoformat())
    for _number in range(5):
        pit(db)
    assert generate(db) == (2, 3)
    assert {row["planned_date"] for row in plan(db).values()} == {TODAY + timedelta(days=10), TODAY + timedelta(days=11)}
    age = fetch_all(db, "SELECT * FROM fsm.desludging_plan_age()")[0]
    assert (age["days"], age["every"], age["n_planned"], age["n_waiting"]) == (0, 30, 2, 3)


def test_16_1_the_nearest_to_the_plant_come_first_within_a_class(db, city):
    setting(db, trips_per_day="1")
    road = f.make_road(db)
    tanks = [pit(db, road=road, geom=f.spot(x, 0)) for x in (0, 900, 300)]
    query = "SELECT c.id FROM fsm.containments c, fsm.treatment_plants p ORDER BY ST_Distance(c.geom, p.geom)"
    nearest_first = [row["id"] for row in fetch_all(db, query)]
    generate(db)
    assert set(tanks) == set(nearest_first) and list(plan(db)) == nearest_first


def test_16_1_providers_of_the_ward_in_turn_others_elsewhere(db, city):
    own, also, free = city["provider"], fsm.make_provider(db), fsm.make_provider(db)
    for provider in (own, also):
        execute(db, "SELECT fsm.set_provider_wards(%s, %s)", (provider, [1]))
    f.make_ward(db, 2, x=2500)
    for _number in range(4):
        pit(db, building={"ward": 1})
    generate(db)
    assert Counter(row["service_provider_id"] for row in plan(db).values()) == {own: 2, also: 2}
    execute(db, "SELECT fsm.set_provider_wards(%s, %s)", (also, [2]))
    generate(db)
    assert Counter(row["service_provider_id"] for row in plan(db).values()) == {own: 4}
    execute(db, "SELECT fsm.set_provider_wards(%s, %s)", (own, [2]))
    generate(db)
    assert Counter(row["service_provider_id"] for row in plan(db).values()) == {free: 4}
    execute(db, "UPDATE fsm.service_providers SET status = false WHERE id = %s", (free,))
    generate(db)
    assert {row["service_provider_id"] for row in plan(db).values()} == {None}


def test_S_52_a_declined_row_is_not_scheduled_again_until_it_is_taken_back(db, city):
    tank, other = pit(db), pit(db)
    generate(db)
    number = plan(db)[tank]["id"]
    with refused(db, "plan_reason"):
        one(db, "SELECT fsm.decline_desludging(%s, ' ')", (number,))
    one(db, "SELECT fsm.decline_desludging(%s, 'Owner is away')", (number,))
    generate(db)
    assert plan(db)[tank]["state"] == "declined" and plan(db)[tank]["decline_reason"] == "Owner is away"
    assert plan(db)[other]["state"] == "planned" and generate(db) == (1, 0)
    with refused(db, "plan_row_decided", "declined"):
        one(db, "SELECT fsm.decline_desludging(%s, 'again')", (number,))
    one(db, "SELECT fsm.reintegrate_desludging(%s)", (number,))
    assert tank not in plan(db)
    assert generate(db) == (2, 0) and plan(db)[tank]["state"] == "planned"


def confirm(db, number, **values):
    data = {"applicant_name": "Meena", "applicant_gender": "Female", "applicant_contact": "9800000004",
            "proposed_emptying_date": (TODAY + timedelta(days=5)).isoformat(), **values}  # fmt: skip
    return one(db, "SELECT fsm.confirm_desludging(%s, %s)", (number, json.dumps(data)))


def test_16_1_confirming_opens_an_application_and_the_emptying_makes_it_done(db, city):
    crew = fsm.Crew(db)
    tank = pit(db)
    generate(db)
    row = plan(db)[tank]
    form = "5c2c6d0e-6f0b-4b43-9d0f-0d9a5d0b7a11"
    application = confirm(db, row["id"], client_uuid=form)
    assert confirm(db, row["id"], client_uuid=form) == application  # the same form sent again
    query = "SELECT bin, containment_id, service_provider_id, proposed_emptying_date FROM fsm.applications WHERE id = %s"
    made = fetch_all(db, query, (application,))[0]
    assert (made["bin"], made["containment_id"], made["service_provider_id"]) == (row["bin"], tank, row["service_provider_id"])
    assert plan(db)[tank]["state"] == "confirmed" and plan(db)[tank]["planned_date"] == made["proposed_emptying_date"]
    assert generate(db) == (0, 0) and plan(db)[tank]["state"] == "confirmed"
    with refused(db, "plan_row_decided", "confirmed"):
        confirm(db, row["id"])
    execute(db, "UPDATE fsm.applications SET service_provider_id = %s WHERE id = %s", (crew.provider, application))
    fsm.make_emptying(db, application, crew)
    assert plan(db)[tank]["state"] == "done"


def test_16_1_an_application_that_is_deleted_sets_the_containment_free(db, city):
    tank = pit(db)
    generate(db)
    application = confirm(db, plan(db)[tank]["id"])
    one(db, "SELECT fsm.delete_application(%s, true)", (application,))
    assert tank not in plan(db) and generate(db) == (1, 0)


def test_16_1_a_declined_row_can_be_confirmed_at_once(db, city):
    tank = pit(db)
    generate(db)
    number = plan(db)[tank]["id"]
    one(db, "SELECT fsm.decline_desludging(%s, 'Owner is away')", (number,))
    confirm(db, number)
    assert plan(db)[tank]["state"] == "confirmed" and plan(db)[tank]["decline_reason"] is None


def test_16_1_postponed_to_a_working_day_with_room_and_kept_there(db, city):
    setting(db, trips_per_day="1")
    first, second, third = pit(db, year_ago(5)), pit(db, year_ago(2)), pit(db, year_ago(0.5))
    generate(db)
    number = plan(db)[first]["id"]
    f.insert(db, "fsm.holidays", "day", {"day": TODAY + timedelta(days=6), "name": "Chhath"})
    for rule, day in (("plan_day_past", TODAY), ("plan_day_past", TODAY + timedelta(days=3651)), ("plan_day_off", TODAY + timedelta(days=6))):
        with refused(db, rule):
            one(db, "SELECT fsm.postpone_desludging(%s, %s)", (number, day))
    one(db, "SELECT fsm.postpone_desludging(%s, %s)", (number, TODAY + timedelta(days=5)))
    generate(db)
    assert plan(db)[first]["planned_date"] == TODAY + timedelta(days=5)
    assert plan(db)[second]["planned_date"] == TODAY + timedelta(days=1)  # the freed day is used
    with refused(db, "plan_day_full"):  # a person chose it before
        one(db, "SELECT fsm.postpone_desludging(%s, %s)", (plan(db)[third]["id"], TODAY + timedelta(days=5)))
    beyond = TODAY + timedelta(days=100)  # later than anything is scheduled
    one(db, "SELECT fsm.postpone_desludging(%s, %s)", (plan(db)[third]["id"], beyond))
    assert generate(db) == (3, 0) and plan(db)[third]["planned_date"] == beyond
    free = [row["day"] for row in fetch_all(db, "SELECT day FROM fsm.free_desludging_days(%s)", (TODAY,))]
    assert free[:5] == [TODAY + timedelta(days=n) for n in (1, 2, 3, 4, 7)]


@pytest.mark.parametrize("late", [False, True])
def test_16_1_the_least_urgent_of_a_full_day_gives_way(db, city, late):
    setting(db, trips_per_day="2")
    for years in (9, 8, 7, 2, 0.5):  # two today's and two tomorrow's, one on the third day
        pit(db, year_ago(years))
    generate(db)
    order = list(plan(db))
    first, urgent, young = plan(db)[order[0]], order[2], order[3]
    if late:
        execute(db, "UPDATE fsm.desludging_plan SET planned_date = CURRENT_DATE - 3 WHERE id = %s", (first["id"],))
    one(db, "SELECT fsm.postpone_desludging(%s, %s)", (first["id"], TODAY + timedelta(days=2)))
    found = plan(db)
    assert found[order[0]]["planned_date"] == found[urgent]["planned_date"] == TODAY + timedelta(days=2)
    assert found[young]["planned_date"] == TODAY + timedelta(days=1)  # the room that became free, or was
    assert max(Counter(row["planned_date"] for row in found.values()).values()) == 2


def test_16_1_a_request_of_its_own_overtakes_a_scheduled_row(db, city):
    tank = pit(db)
    generate(db)
    row = plan(db)[tank]
    fsm.make_application(db, row["bin"], city["provider"])
    assert plan(db)[tank]["state"] == "overtaken"
    with refused(db, "app_02_one_open_application"):
        confirm(db, row["id"])
    generate(db)
    assert tank not in plan(db)


def test_16_1_nothing_can_be_scheduled_without_trips_or_days(db, city):
    pit(db)
    setting(db, trips_per_day="0")
    with refused(db, "plan_no_trips"):
        generate(db)
    setting(db, trips_per_day="1", weekend_days="1,2,3,4,5,6,7")
    with refused(db, "plan_no_days"):
        generate(db)
    with refused(db, "setting_weekdays"):
        setting(db, weekend_days="Saturday")


def test_16_1_making_it_anew_changes_only_what_differs(db, city):
    tanks = [pit(db) for _number in range(3)]
    generate(db)
    before = {key: (row["id"], row["row_version"]) for key, row in plan(db).items()}
    generate(db)
    assert {key: (row["id"], row["row_version"]) for key, row in plan(db).items()} == before and set(before) == set(tanks)
