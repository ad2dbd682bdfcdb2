"""Corrections of stored steps, the chain at a glance, and the printed figures (modules 6.8.3, 6.13)."""

import base64
import json

import pytest

from tests import factories as f
from tests import factories_fsm as fsm

from .refusals import one, refused, rows

PHOTO = {"file_name": "a.jpg", "content": base64.b64encode(b"picture").decode()}


@pytest.fixture
def town(db):
    class Town:
        crew = fsm.Crew(db)
        bin, containment = fsm.make_served_building(db)

    f.make_owner(db, Town.bin)
    Town.application = fsm.make_application(db, Town.bin, Town.crew.provider)
    db.commit()
    return Town


def chain(conn, application):
    return {row[1]: row[2] for row in rows(conn, "SELECT step, name, state FROM fsm.service_chain(%s)", (application,))}


def test_6_8_1_the_chain_says_what_comes_next_and_who_does_it(db, connect_as, town):
    desk = connect_as("help_desk")
    assert chain(desk, town.application) == {"application": "done", "emptying": "next", "collection": "waiting", "feedback": "waiting"}
    who = dict(rows(desk, "SELECT name, who FROM fsm.service_chain(%s)", (town.application,)))
    assert who["emptying"].startswith("Service provider Clean Tank")
    f.change(db, "fsm.applications", "id", town.application, service_provider_id=None)
    db.commit()
    assert chain(desk, town.application)["emptying"] == "waiting"
    missing = dict(rows(desk, "SELECT name, missing FROM fsm.service_chain(%s)", (town.application,)))
    assert "assign one" in missing["emptying"]
    f.change(db, "fsm.applications", "id", town.application, service_provider_id=town.crew.provider)
    fsm.make_emptying(db, town.application, town.crew)
    db.commit()
    assert chain(desk, town.application) == {"application": "done", "emptying": "done", "collection": "next", "feedback": "next"}
    fsm.make_feedback(db, town.application)
    fsm.make_collection(db, town.application)
    db.commit()
    assert set(chain(desk, town.application).values()) == {"done"}
    locked = dict(rows(desk, "SELECT name, locked FROM fsm.service_chain(%s)", (town.application,)))
    assert all(locked.values())
    # OWN-01: another provider, and another plant, get nothing.
    for role, bound in (("provider_admin", {"provider": fsm.make_provider(db)}), ("treatment_plant", {"plant": fsm.make_plant(db)})):
        assert chain(connect_as(role, **bound), town.application) == {}


def test_6_8_3_EMT_13_an_emptying_is_changed_by_its_provider_until_collected(db, connect_as, town):
    number = fsm.make_emptying(db, town.application, town.crew)
    db.commit()
    provider = connect_as("provider_admin", provider=town.crew.provider)
    change = {"id": number, "seen_version": 1, "volume_of_sludge": 2.5, "house_image": PHOTO}
    assert one(provider, "SELECT fsm.change_emptying(%s)", (json.dumps(change),)) == number
    provider.commit()
    stored = rows(db, "SELECT volume_of_sludge::float, receipt_number IS NOT NULL, row_version FROM fsm.emptyings")
    assert stored == [(2.5, True, 2)]  # what the change did not name stays
    assert one(db, "SELECT count(*) FROM imis.attachments WHERE record_table = 'emptyings' AND role = 'house_image'") == 1
    db.rollback()
    with refused(provider, "changed_by_someone_else"):
        one(provider, "SELECT fsm.change_emptying(%s)", (json.dumps(change),))
    other = connect_as("provider_admin", provider=fsm.make_provider(db))
    with refused(other, "emt_no_emptying"):
        one(other, "SELECT fsm.change_emptying(%s)", (json.dumps({**change, "seen_version": 2}),))
    fsm.make_collection(db, town.application)
    db.commit()
    with refused(provider, "emt_locked_collected"):
        one(provider, "SELECT fsm.change_emptying(%s)", (json.dumps({**change, "seen_version": 2, "volume_of_sludge": 2}),))


def test_6_8_3_S_25_a_super_admin_corrects_all_but_vehicle_place_and_crew(db, connect_as, town):
    number = fsm.make_emptying(db, town.application, town.crew)
    fsm.make_collection(db, town.application)
    db.commit()
    chief = connect_as("super_admin")
    data = {"id": number, "seen_version": 1, "volume_of_sludge": 2.5, "receipt_number": "R-NEW"}
    assert one(chief, "SELECT fsm.correct_emptying(%s)", (json.dumps(data),)) == number
    chief.commit()
    assert rows(db, "SELECT volume_of_sludge::float, receipt_number, service_receiver_name FROM fsm.emptyings") == [(2.5, "R-NEW", "Meena")]
    assert one(db, "SELECT volume_of_sludge::float FROM fsm.sludge_collections") == 2.5  # CHN-13: the copy follows
    db.rollback()
    with refused(chief, "emt_locked_means"):
        vehicle = {"id": number, "seen_version": 2, "desludging_vehicle_id": fsm.make_vehicle(db, town.crew.provider)}
        db.commit()
        one(chief, "SELECT fsm.correct_emptying(%s)", (json.dumps(vehicle),))
    with refused(chief, "emt_version_not_given"):
        one(chief, "SELECT fsm.correct_emptying(%s)", (json.dumps({"id": number, "total_cost": 1}),))
    desk = connect_as("help_desk")
    with pytest.raises(Exception, match="permission denied"):
        one(desk, "SELECT fsm.correct_emptying(%s)", (json.dumps(data),))
    desk.rollback()


def test_6_8_3_T7_a_plant_changes_its_own_collections_until_feedback(db, connect_as, town):
    fsm.make_emptying(db, town.application, town.crew)
    db.commit()
    mine, colleague = (connect_as("treatment_plant", plant=town.crew.plant) for _ in range(2))
    data = {"application_id": town.application, "entry_time": "12:00", "exit_time": "12:30"}
    number = one(mine, "SELECT fsm.record_sludge_collection(%s)", (json.dumps(data),))
    mine.commit()
    change = {"id": number, "seen_version": 1, "measured_volume": 2.9, "exit_time": "12:45"}
    with refused(colleague, "slc_own_record", "colleague"):
        one(colleague, "SELECT fsm.change_sludge_collection(%s)", (json.dumps(change),))
    with refused(colleague, "slc_own_record"):
        one(colleague, "DELETE FROM fsm.sludge_collections WHERE id = %s RETURNING id", (number,))
    assert one(mine, "SELECT fsm.change_sludge_collection(%s)", (json.dumps(change),)) == number
    mine.commit()
    assert rows(db, "SELECT measured_volume::float, exit_time::text FROM fsm.sludge_collections") == [(2.9, "12:45:00")]
    fsm.make_feedback(db, town.application)
    db.commit()
    with refused(mine, "slc_locked_feedback"):
        one(mine, "SELECT fsm.change_sludge_collection(%s)", (json.dumps({**change, "seen_version": 2, "no_of_trips": 2}),))
    with refused(mine, "t7_feedback_first"):
        one(mine, "DELETE FROM fsm.sludge_collections WHERE id = %s RETURNING id", (number,))


def test_6_12_feedback_is_corrected_by_its_recorder(db, connect_as, town):
    fsm.make_emptying(db, town.application, town.crew)
    db.commit()
    desk, other = connect_as("help_desk"), connect_as("help_desk")
    data = {"application_id": town.application, "fsm_service_quality": True, "wear_ppe": True}
    number = one(desk, "SELECT fsm.record_feedback(%s)", (json.dumps(data),))
    desk.commit()
    change = {"id": number, "seen_version": 1, "fsm_service_quality": False, "comments": "Spilled"}
    with refused(other, "fbk_locked_day"):
        one(other, "SELECT fsm.change_feedback(%s)", (json.dumps(change),))
    one(desk, "SELECT fsm.change_feedback(%s)", (json.dumps(change),))
    desk.commit()
    assert rows(db, "SELECT fsm_service_quality, wear_ppe, comments FROM fsm.feedbacks") == [(False, True, "Spilled")]


def test_6_9_same_as_owner_copies_the_owner_at_the_server(db, connect_as, town):
    f.remove(db, "fsm.applications", "id", town.application)
    db.commit()
    desk = connect_as("help_desk")
    data = {"bin": town.bin, "service_provider_id": town.crew.provider, "proposed_emptying_date": "2099-01-01"}
    number = one(desk, "SELECT fsm.record_application(%s)", (json.dumps(data),))
    desk.commit()
    assert one(db, "SELECT applicant_name = customer_name AND applicant_contact = customer_contact FROM fsm.applications WHERE id = %s", (number,))


def report(conn, application):
    return one(conn, "SELECT fsm.application_report(%s)", (application,))


def test_6_13_the_report_of_an_application_and_who_may_have_it(db, connect_as, town):
    desk = connect_as("help_desk")
    with refused(desk, "report_not_emptied"):
        report(desk, town.application)
    fsm.make_emptying(db, town.application, town.crew, total_cost=1500)
    db.commit()
    found = report(desk, town.application)
    assert found["building"]["bin"] == town.bin and found["applicant"]["name"] == "Meena" and found["owner"]["name"] == "Sita Devi"
    assert found["same_person"] is False and found["containments"][0]["id"] == town.containment
    assert found["emptying"]["cost"] == 1500 and found["emptying"]["driver"] is None  # the help desk reads no staff
    assert found["collection"] is None and found["feedback"] is None
    provider = connect_as("provider_admin", provider=town.crew.provider)
    assert report(provider, town.application)["emptying"]["driver"].startswith("Worker")
    other = connect_as("provider_admin", provider=fsm.make_provider(db))
    with refused(other, "report_no_application"):
        report(other, town.application)
    for role, bound in (("treatment_plant", {"plant": town.crew.plant}), ("executive", {})):
        conn = connect_as(role, **bound)
        with pytest.raises(Exception, match="permission denied"):
            report(conn, town.application)
        conn.rollback()


def month(conn, year, number):
    return one(conn, "SELECT fsm.monthly_report(%s, %s)", (year, number))


def test_S_45_D_23_each_figure_counts_in_the_month_of_its_own_event(db, connect_as, town):
    crew, other = town.crew, fsm.Crew(db)
    f.remove(db, "fsm.applications", "id", town.application)
    march = {"application_date": "2025-03-20", "proposed_emptying_date": "2025-03-22", "ward": 1}
    first = fsm.make_application(db, town.bin, crew.provider, **march)
    fsm.make_emptying(db, first, crew, emptied_date="2025-04-02", volume_of_sludge=3, total_cost=1500)
    fsm.make_collection(db, first, date="2025-05-01")
    bin_, _tank = fsm.make_served_building(db)
    fsm.make_application(db, bin_, other.provider, application_date="2025-04-10", proposed_emptying_date="2025-04-12", ward=1)
    db.commit()
    desk = connect_as("help_desk")
    figures = ("applications", "emptied", "safe_disposals", "volume", "revenue")

    def total(found, part="total"):
        return tuple(float(found[part][name]) for name in figures)

    assert total(month(desk, 2025, 3)) == (1, 0, 0, 0, 0)
    april = month(desk, 2025, 4)
    assert total(april) == (1, 1, 0, 3, 1500)
    assert [(row["applications"], row["emptied"]) for row in april["by_provider"]] == [(0, 1), (1, 0)]
    assert total(april, "year_to_month") == (2, 1, 0, 3, 1500)
    assert total(month(desk, 2025, 5)) == (0, 0, 1, 0, 0)
    assert [(row["ward"], row["applications"], row["safe_disposals"]) for row in month(desk, 2025, 5)["by_ward"]] == [(1, 2, 1)]
    assert month(desk, 2025, 5)["unfinished"] is False
    # Users of a provider get their own figures only.
    own = month(connect_as("provider_admin", provider=other.provider), 2025, 4)
    assert total(own) == (1, 0, 0, 0, 0) and len(own["by_provider"]) == 1 and own["own_provider"]
    with refused(desk, "report_month"):
        month(desk, 2025, 13)
