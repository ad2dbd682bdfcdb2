"""The other side of T20: with the rights of the matrix each role can really do its work, through all triggers and rules."""

from __future__ import annotations

import json

from imis_plugin.database.connection import execute, fetch_value
from tests import factories, factories_fsm
from tests.access.conftest import refusal


def test_service_chain_each_step_by_the_role_whose_work_it_is(db, connect_as):
    crew = factories_fsm.Crew(db)
    road = factories.make_road(db)
    db.commit()
    permit = connect_as("building_permit")
    bin_ = factories.insert(
        permit, "building_info.buildings", "bin",
        {"ward": 1, "road_code": road, "toilet_status": True, "sanitation_system_id": 6, "geom": factories.square(0, 0)},
    )  # fmt: skip
    factories.insert(permit, "building_info.owners", "id", {"bin": bin_, "owner_name": "Asha", "owner_gender": "Female", "owner_contact": "9800000001"})  # noqa: E501
    tank = factories.make_tank(permit, bin_)
    permit.commit()
    assert fetch_value(db, "SELECT sanitation_system_id FROM building_info.buildings WHERE bin = %s", (bin_,)) == 3
    db.rollback()
    desk = connect_as("help_desk")
    job = factories_fsm.make_application(desk, bin_, crew.provider, containment_id=tank, road_code=road)
    desk.commit()
    operator = connect_as("emptying_operator", provider=crew.provider)
    factories_fsm.make_emptying(operator, job, crew)
    operator.commit()
    plant = connect_as("treatment_plant", plant=crew.plant)
    factories_fsm.make_collection(plant, job)
    plant.commit()
    feedback = factories_fsm.make_feedback(desk, job)
    desk.commit()
    assert fetch_value(db, "SELECT stage FROM fsm.application_status WHERE id = %s", (job,)) == "closed"
    version = fetch_value(desk, "SELECT row_version FROM fsm.feedbacks WHERE id = %s", (feedback,))
    execute(desk, "UPDATE fsm.feedbacks SET wear_ppe = false, seen_version = %s WHERE id = %s", (version, feedback))
    desk.commit()


def test_owner_is_kept_through_the_register_without_seeing_the_national_id(db, connect_as):
    bin_ = factories.make_building(db)
    factories.make_owner(db, bin_, nid="NID-88-4521")
    db.commit()
    permit = connect_as("building_permit")
    save = "UPDATE building_info.owners_register SET owner_name = 'New Name', seen_version = %s WHERE bin = %s"
    assert refusal(permit, save, (None, bin_)).constraint_name == "version_not_given"
    assert execute(permit, save, (1, bin_)) == 1
    execute(permit, "SELECT building_info.set_owner_national_id(%s, 'NID-99-1111')", (bin_,))
    permit.commit()
    assert fetch_value(db, "SELECT owner_name || nid FROM building_info.owners WHERE bin = %s", (bin_,)) == "New NameNID-99-1111"


def test_building_permit_saves_through_the_act(db, connect_as):
    road = factories.make_road(db)
    bin_ = factories.make_building(db, road_code=road)
    db.commit()
    permit = connect_as("building_permit")
    form = json.dumps({"bin": bin_, "house_locality": "Act Lane", "verification_status": False})
    owner = json.dumps({"owner_name": "Asha", "owner_gender": "Female", "owner_contact": "9800000001", "nid": "NID-1"})
    assert fetch_value(permit, "SELECT building_info.save_building(%s, %s, NULL, 1)", (form, owner)) == bin_
    permit.commit()
    assert fetch_value(db, "SELECT owner_name FROM building_info.owners WHERE bin = %s", (bin_,)) == "Asha"
    assert refusal(permit, "SELECT building_info.save_building(%s, %s, NULL, 1)", (form, owner)).sqlstate == "40001"
