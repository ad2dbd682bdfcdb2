"""The service chain as its people work it: each step with the rights of the one who does it (modules 6.8.2, 14.4)."""

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

    db.commit()
    return Town


def emptying(town, application, **values):
    data = {**fsm.emptying_values(application, town.crew, **values), "house_image": PHOTO, "receipt_image": PHOTO}
    data["emptied_date"] = None
    return json.dumps(data)


def test_T1_T3_T4_T5_each_by_its_role(db, connect_as, town):
    desk = connect_as("help_desk")
    application = one(desk, "SELECT fsm.record_application(%s)", (json.dumps(fsm.application_values(town.bin, town.crew.provider)),))
    desk.commit()
    operator = connect_as("emptying_operator", provider=town.crew.provider)
    warned = json.dumps({"application_id": application, "desludging_vehicle_id": town.crew.vehicle, "no_of_trips": 1, "volume_of_sludge": 3.1})
    assert rows(operator, "SELECT rule FROM fsm.emptyings_warnings(%s)", (warned,)) == [("chn_11_trip_volume",)]
    one(operator, "SELECT fsm.record_emptying(%s)", (emptying(town, application),))
    operator.commit()
    plant = connect_as("treatment_plant", plant=town.crew.plant)
    data = {"application_id": application, "entry_time": "12:00", "exit_time": "12:30"}
    one(plant, "SELECT fsm.record_sludge_collection(%s)", (json.dumps(data),))
    plant.commit()
    data = {"application_id": application, "fsm_service_quality": True, "wear_ppe": True}
    one(desk, "SELECT fsm.record_feedback(%s)", (json.dumps(data),))
    desk.commit()
    assert one(db, "SELECT stage FROM fsm.application_status WHERE id = %s", (application,)) == "closed"
    assert one(db, "SELECT count(*) FROM fsm.emptyings e JOIN imis.users u ON u.id = e.created_by") == 1


def test_S_17_operator_of_another_provider_has_no_access(db, connect_as, town):
    application = fsm.make_application(db, town.bin, town.crew.provider)
    db.commit()
    other = connect_as("emptying_operator", provider=fsm.make_provider(db))
    with pytest.raises(Exception, match="row-level security|not|provider"):
        one(other, "SELECT fsm.record_emptying(%s)", (emptying(town, application),))
    other.rollback()
    assert one(db, "SELECT count(*) FROM fsm.emptyings") == 0


def test_S_24_plant_of_another_place_has_no_access(db, connect_as, town):
    application = fsm.make_application(db, town.bin, town.crew.provider)
    fsm.make_emptying(db, application, town.crew)
    other = connect_as("treatment_plant", plant=fsm.make_plant(db))
    data = json.dumps({"application_id": application, "entry_time": "12:00", "exit_time": "12:30"})
    with pytest.raises(Exception, match="row-level security|not|plant"):
        one(other, "SELECT fsm.record_sludge_collection(%s)", (data,))
    other.rollback()
    assert one(db, "SELECT count(*) FROM fsm.sludge_collections") == 0


def test_S_25_locked_for_the_provider_when_collected(db, connect_as, town):
    application = fsm.make_application(db, town.bin, town.crew.provider)
    number = fsm.make_emptying(db, application, town.crew)
    fsm.make_collection(db, application)
    provider = connect_as("provider_admin", provider=town.crew.provider)
    version = one(provider, "SELECT row_version FROM fsm.emptyings WHERE id = %s", (number,))
    with refused(provider, "emt_locked_collected", "Super Admin"):
        f.change(provider, "fsm.emptyings", "id", number, comments="late", seen_version=version)


def test_T9_help_desk_deletes_with_all_that_goes_along(db, connect_as, town):
    application = fsm.make_application(db, town.bin, town.crew.provider)
    fsm.make_emptying(db, application, town.crew)
    fsm.make_feedback(db, application)
    foreign = connect_as("provider_help_desk", provider=fsm.make_provider(db))
    with refused(foreign, "t9_no_application"):
        one(foreign, "SELECT fsm.delete_application(%s, true)", (application,))
    desk = connect_as("help_desk")
    assert one(desk, "SELECT fsm.delete_application(%s, true)", (application,)) == 3
    desk.commit()
    assert one(db, "SELECT count(*) FROM fsm.emptyings") == 0


def test_FSM_10_permit_department_adds_and_disconnects(db, connect_as, town):
    permit = connect_as("building_permit")
    bin = f.make_building(db)
    db.commit()
    made = one(permit, "SELECT fsm.add_containment(%s)", (json.dumps({"bin": bin, "type_id": 3, "size": 4}),))
    one(permit, "SELECT fsm.connect_building(%s, %s)", (made, town.bin))
    one(permit, "SELECT fsm.make_responsible(%s, %s)", (made, town.bin))
    one(permit, "SELECT fsm.disconnect_building(%s, %s)", (made, town.bin))
    permit.commit()
    assert one(db, "SELECT responsible_bin FROM fsm.containment_status WHERE id = %s", (made,)) == bin


def test_SCW_01_sanitation_department_approves(db, connect_as, town):
    number = f.insert(db, "sewer_connection.sewer_connections", "id", {"bin": town.bin, "sewer_code": f.make_sewer(db)})
    officer = connect_as("sanitation")
    assert one(officer, "SELECT sewer_connection.approve(%s)", (number,)) == [town.containment]
    officer.commit()
    query = "SELECT s.status, u.id IS NOT NULL FROM sewer_connection.sewer_connections s LEFT JOIN imis.users u ON u.id = s.decided_by"
    decided = one(db, query)
    assert decided == ("approved", True)
    assert one(db, "SELECT sanitation_system_id FROM building_info.buildings WHERE bin = %s", (town.bin,)) == 1
    tax = connect_as("tax")
    with pytest.raises(Exception, match="permission denied"):
        one(tax, "SELECT sewer_connection.approve(%s)", (number,))
    tax.rollback()


def test_SP_02_sanitation_department_closes_a_provider(db, connect_as, town):
    application = fsm.make_application(db, town.bin, town.crew.provider)
    db.commit()
    officer = connect_as("sanitation")
    version = one(officer, "SELECT row_version FROM fsm.service_providers WHERE id = %s", (town.crew.provider,))
    f.change(officer, "fsm.service_providers", "id", town.crew.provider, status=False, seen_version=version)
    officer.commit()
    assert one(db, "SELECT service_provider_id FROM fsm.applications WHERE id = %s", (application,)) is None


def test_SP_01_provider_and_its_account_in_one_transaction(db, connect_as, town):
    officer = connect_as("sanitation")
    made = fsm.make_provider(officer, company_name="New Tank", email="new@example.org")
    one(officer, "SELECT imis.add_account('new_tank_admin', 'Asha', ARRAY['provider_admin'], 'new@example.org', 'Female', provider => %s)", (made,))
    officer.rollback()
    assert one(db, "SELECT count(*) FROM fsm.service_providers WHERE company_name = 'New Tank'") == 0
    assert one(db, "SELECT count(*) FROM pg_roles WHERE rolname = 'new_tank_admin'") == 0
