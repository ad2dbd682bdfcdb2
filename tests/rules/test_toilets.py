"""Public and community toilets, users log, dependent buildings (modules section 7; data-model 2.17-2.19)."""

import datetime
import json

import pytest

from tests import factories as f
from tests import factories_fsm as fsm

from .refusals import one, refused, rows


def test_TOI_01_point_and_ward_follow_the_building(db):
    made = fsm.make_toilet(db)
    same = "SELECT public.ST_Equals(t.geom, b.point), t.ward = b.ward FROM fsm.toilets t JOIN building_info.buildings b USING (bin) WHERE t.id = %s"
    assert one(db, same, (made,)) == (True, True)
    bin = one(db, "SELECT bin FROM fsm.toilets WHERE id = %s", (made,))
    f.change(db, "building_info.buildings", "bin", bin, geom=f.square(700, 700))
    assert one(db, same, (made,)) == (True, True)


def test_7_2_only_in_a_toilet_block_of_its_type_and_once(db):
    with refused(db, "toi_building_use"):
        fsm.make_toilet(db, bin=f.make_building(db))
    with refused(db, "toi_type_agrees"):
        fsm.make_toilet(db, "Public Toilet", bin=fsm.make_block(db))
    block = fsm.make_block(db)
    first = fsm.make_toilet(db, bin=block)
    with refused(db, "toi_one_per_building", str(first)):
        fsm.make_toilet(db, bin=block)
    fsm.make_toilet(db, "Public Toilet", bin=block, taken_over=True)  # as existing cities have it
    with refused(db, "toilets_name_key"):
        fsm.make_toilet(db, name=one(db, "SELECT name FROM fsm.toilets WHERE id = %s", (first,)))


@pytest.mark.parametrize(
    "values, rule",
    [
        ({"owner": "NGO"}, "toilets_owning_institution_name_check"),
        ({"operator_or_maintainer": "Private"}, "toilets_operator_name_check"),
        ({"male_or_female_facility": True, "male_seats": 1}, "toilets_male_female_seats_check"),
        ({"handicap_facility": True}, "toilets_pwd_seats_facility_check"),
        ({"male_or_female_facility": True, "male_seats": 3, "female_seats": 3, "total_no_of_toilets": 5}, "toilets_seats_total_check"),
        ({"fee_collected": True, "frequency_of_fee_collected": "Monthly"}, "toilets_fee_amount_check"),
        ({"fee_collected": True, "amount_of_fee_collected": 5}, "toilets_fee_frequency_check"),
        ({"fee_collected": True, "amount_of_fee_collected": 5, "frequency_of_fee_collected": "Per Use"}, "toilets_frequency_of_fee_collected_fkey"),
        ({"caretaker_name": None}, "toilets_caretaker_name_required_check"),
        ({"caretaker_contact_number": "x"}, "toilets_caretaker_contact_valid_check"),
    ],
)
def test_2_17_fields_that_depend_on_answers(db, values, rule):
    with refused(db, rule):
        fsm.make_toilet(db, **values)


def test_COM_11_hidden_fields_are_emptied(db):
    made = fsm.make_toilet(db, owning_institution_name="X", male_seats=2, amount_of_fee_collected=5, pwd_seats=1)
    hidden = "SELECT owning_institution_name, male_seats, amount_of_fee_collected, pwd_seats FROM fsm.toilets WHERE id = %s"
    assert one(db, hidden, (made,)) == (None, None, None, None)


def depend(db, toilet, **values):
    bin = f.make_building(db, toilet_status=False, toilet_count=None, sanitation_system_id=9)
    f.insert(db, "fsm.build_toilets", "id", {"bin": bin, "toilet_id": toilet, **values})
    return bin


def test_TOI_02_S_32_delete_is_refused_with_the_number_of_buildings(db):
    made = fsm.make_toilet(db)
    depend(db, made)
    depend(db, made)
    with refused(db, "toi_02_dependent_buildings", "2 building(s)"):
        f.remove(db, "fsm.toilets", "id", made)
    public = fsm.make_toilet(db, "Public Toilet")
    log(db, public)
    with refused(db, "toi_02_users_log"):
        f.remove(db, "fsm.toilets", "id", public)
    f.remove(db, "fsm.toilets", "id", fsm.make_toilet(db))


def test_TOI_03_TOI_04_closing_warns_and_type_stays(db):
    made = fsm.make_toilet(db)
    depend(db, made)
    draft = json.dumps({"id": made, "type": "Community Toilet", "status": False})
    assert rows(db, "SELECT rule FROM fsm.toilets_warnings(%s)", (draft,)) == [("toi_03_dependent_buildings",)]
    f.change(db, "fsm.toilets", "id", made, status=False)
    assert one(db, "SELECT count(*) FROM fsm.build_toilets WHERE toilet_id = %s", (made,)) == 1
    with refused(db, "toi_04_type_with_links"):
        f.change(db, "fsm.toilets", "id", made, type="Public Toilet")
    public = fsm.make_toilet(db, "Public Toilet")
    log(db, public)
    draft = json.dumps({"id": public, "type": "Community Toilet", "status": True})
    assert rows(db, "SELECT rule FROM fsm.toilets_warnings(%s)", (draft,)) == [("toi_04_users_log",)]


def test_BLD_08_one_operational_community_toilet(db):
    made = fsm.make_toilet(db)
    bin = depend(db, made)
    with refused(db, "bld_08_one_link"):
        f.insert(db, "fsm.build_toilets", "id", {"bin": bin, "toilet_id": fsm.make_toilet(db)})
    with refused(db, "bld_08_community_toilet"):
        depend(db, fsm.make_toilet(db, "Public Toilet"))
    with refused(db, "bld_08_operational"):
        depend(db, fsm.make_toilet(db, status=False))


def log(db, toilet, **values):
    whole = {"toilet_id": toilet, "date": "today", "no_male_user": 10, "no_female_user": 12, **values}
    return f.insert(db, "fsm.ctpt_users", "id", whole)


def test_TUL_01_S_33_once_a_day(db):
    made = fsm.make_toilet(db, "Public Toilet")
    first = log(db, made)
    with refused(db, "tul_01_one_entry_a_day", str(first)):
        log(db, made)
    with refused(db, "ctpt_users_tul_01_toilet_id_date_key"):
        log(db, made, taken_over=True)


def test_TUL_02_D_24_window_and_what_can_be_corrected(db):
    made = fsm.make_toilet(db, "Public Toilet")
    today = one(db, "SELECT CURRENT_DATE")
    entry = log(db, made, date=today - datetime.timedelta(days=7))
    with refused(db, "tul_backdating", "7 days"):
        log(db, made, date=today - datetime.timedelta(days=8))
    log(db, made, date=today - datetime.timedelta(days=800), taken_over=True)
    with refused(db, "ctpt_users_date_not_future_check"):
        log(db, made, date="tomorrow")
    f.change(db, "fsm.ctpt_users", "id", entry, no_male_user=0, no_other_user=1)
    with refused(db, "tul_02_only_counts"):
        f.change(db, "fsm.ctpt_users", "id", entry, date="yesterday")


def test_7_3_only_operational_public_toilets(db):
    with refused(db, "tul_public_toilet"):
        log(db, fsm.make_toilet(db))
    with refused(db, "tul_operational"):
        log(db, fsm.make_toilet(db, "Public Toilet", status=False))
    with refused(db, "ctpt_users_no_male_user_check"):
        log(db, fsm.make_toilet(db, "Public Toilet"), no_male_user=-1)
