"""The building permit office at work: the same rules with an officer's own rights (reliability 3.4, 3.5)."""

from __future__ import annotations

import json

import psycopg2
import pytest

from tests import factories as f
from tests.rules.building_asking import one
from tests.rules.test_building_acts import OWNER, form


def test_BLD_03_the_permit_office_saves_a_building_with_owner_and_tank_and_changes_it(db, connect_as):
    sewer = f.make_sewer(db)
    draft = form(db)
    db.commit()
    office = connect_as("building_permit")
    tank = [{"type_id": 1, "size": 5, "sewer_code": sewer}]
    bin = one(office, "SELECT building_info.save_building(%s, %s, %s)", json.dumps(draft), json.dumps(OWNER), json.dumps(tank))
    office.commit()
    stored = "SELECT sewer_code, verification_status, created_by IS NOT NULL FROM building_info.buildings WHERE bin = %s"
    assert one(db, stored, bin) == (sewer, True, True)
    version = one(office, "SELECT row_version FROM building_info.buildings WHERE bin = %s", bin)
    one(office, "SELECT building_info.save_building(%s, NULL, NULL, %s)", json.dumps({"bin": bin, "floor_count": 4}), version)
    office.commit()
    with pytest.raises(psycopg2.Error) as stale:
        one(office, "SELECT building_info.save_building(%s, NULL, NULL, %s)", json.dumps({"bin": bin, "floor_count": 5}), version)
    assert stale.value.pgcode == "40001"
    office.rollback()
    with pytest.raises(psycopg2.Error) as blind:
        one(office, "SELECT building_info.save_building(%s)", json.dumps({"bin": bin, "floor_count": 5}))
    assert blind.value.pgcode == "40001"


def test_COM_24_the_permit_office_approves_a_survey(db, connect_as):
    survey = f.make_survey(db)
    rest = form(db, sanitation_system_id=6)
    del rest["geom"], rest["tax_code"]
    db.commit()
    office = connect_as("building_permit")
    bin = one(office, "SELECT building_info.approve_survey(%s, %s, %s)", survey, json.dumps(rest), json.dumps(OWNER))
    office.commit()
    assert one(db, "SELECT is_enabled, bin FROM building_info.building_surveys WHERE id = %s", survey) == (False, bin)


def test_other_departments_cannot_write_buildings(db, connect_as):
    draft = form(db, sanitation_system_id=6)
    db.commit()
    with pytest.raises(psycopg2.Error) as caught:
        one(connect_as("tax"), "SELECT building_info.save_building(%s)", json.dumps(draft))
    assert caught.value.pgcode == "42501"
