"""Saving a building with all its parts, and approving surveys (modules 4.3-4.8, 18: S-01, S-03, S-04, S-08, S-11)."""

from __future__ import annotations

import json
import threading

import psycopg2
import pytest

from tests import factories as f
from tests import factories_building
from tests.rules.building_asking import one, refused, rules_of

OWNER = {"owner_name": "Sita Devi", "owner_gender": "Female", "owner_contact": "98765 43210"}


def form(conn, x: float = 0, y: float = 0, **values) -> dict:
    factories_building.ensure_ward(conn)
    road = one(conn, "SELECT min(code) FROM utility_info.roads") or f.make_road(conn)
    return {
        "geom": f.square(x, y), "road_code": road, "tax_code": "T000001", "structure_type_id": 1, "floor_count": 2, "construction_date": "2010-01-01",
        "functional_use_id": 1, "household_served": 1, "population_served": 4, "low_income_hh": False, "water_source_id": 2, "toilet_status": True,
        "toilet_count": 1, "sanitation_system_id": 3, **values,
    }  # fmt: skip


def save(conn, building: dict, owner=None, containments=None, seen=None) -> str:
    return one(
        conn, "SELECT building_info.save_building(%s, %s, %s, %s)", json.dumps(building), owner and json.dumps(owner),
        containments and json.dumps(containments), seen,
    )  # fmt: skip


def test_S_01_a_building_with_septic_tank_is_saved_in_one_go(db):
    bin = save(db, form(db), OWNER, [{"type_id": 3, "tank_length": 2, "tank_width": 1.5, "depth": 2}])
    db.commit()
    assert bin == "B000001"
    assert one(
        db,
        "SELECT c.id, c.size, public.ST_Equals(c.geom, public.ST_Centroid(b.geom)), l.is_responsible, s.emptied_status, b.sanitation_system_id,"
        " b.verification_status, o.owner_contact FROM building_info.buildings b JOIN building_info.build_contains l USING (bin)"
        " JOIN fsm.containments c ON c.id = l.containment_id JOIN fsm.containment_status s ON s.id = c.id"
        " JOIN building_info.owners o ON o.bin = b.bin",
    ) == ("C000001", 6, True, True, False, 3, True, "9876543210")


def test_S_03_a_cylindrical_pit(city):
    bin = save(city, form(city, sanitation_system_id=4), OWNER, [{"type_id": 10, "pit_shape": "cylindrical", "pit_diameter": 1.2, "depth": 3}])
    f.settle(city)
    assert (
        float(one(city, "SELECT size FROM fsm.containments c JOIN building_info.build_contains l ON l.containment_id = c.id WHERE bin = %s", bin))
        == 3.39
    )


def test_S_04_COM_15_a_tank_to_the_sewer_needs_the_sewer_code_and_nothing_is_left(city):
    with refused(city, "bld_10_sewer_code", "sewer code"):
        save(city, form(city), OWNER, [{"type_id": 1, "size": 5}])
    assert one(city, "SELECT count(*) FROM building_info.buildings") == 0


def test_S_08_BLD_09_sharing_another_buildings_tank(city):
    first = save(city, form(city), OWNER, [{"type_id": 3, "size": 5}])
    second = save(city, form(city, 30, sanitation_system_id=11, shared_with_bin=first), OWNER)
    f.settle(city)
    tank = one(city, "SELECT containment_id FROM building_info.build_contains WHERE bin = %s", second)
    assert one(city, "SELECT count(*), count(*) FILTER (WHERE is_responsible) FROM building_info.build_contains WHERE containment_id = %s", tank) == (
        2,
        1,
    )
    assert one(city, "SELECT sanitation_system_id FROM building_info.buildings WHERE bin = %s", second) == 3
    with refused(city, "bld_09_nothing_to_share"):
        save(city, form(city, 60, sanitation_system_id=11, shared_with_bin=save(city, form(city, 90, sanitation_system_id=6))), OWNER)
    save(
        city,
        {"bin": first},
        None,
        [{"type_id": 6, "size": 4}],
        seen=one(city, "SELECT row_version FROM building_info.buildings WHERE bin = %s", first),
    )
    with refused(city, "bld_09_choose_containment", "several"):
        save(city, form(city, 60, sanitation_system_id=11, shared_with_bin=first), OWNER)
    save(city, form(city, 60, sanitation_system_id=11, shared_containment_id=tank), OWNER)


def test_BLD_03_a_save_changes_only_what_is_given_and_needs_the_version_seen(city):
    bin = save(city, form(city, sanitation_system_id=6), OWNER)
    version = one(city, "SELECT row_version FROM building_info.buildings WHERE bin = %s", bin)
    save(city, {"bin": bin, "floor_count": 5}, {**OWNER, "owner_name": "Gita Devi"}, None, version)
    stored = "SELECT floor_count, tax_code, owner_name FROM building_info.buildings JOIN building_info.owners USING (bin) WHERE bin = %s"
    assert one(city, stored, bin) == (5, "T000001", "Gita Devi")
    with refused(city, "changed_by_someone_else"):
        save(city, {"bin": bin, "floor_count": 6}, seen=version)
    with refused(city, "unknown_field", "flor_count"):
        save(city, {"bin": bin, "flor_count": 6}, seen=version + 1)
    with refused(city, "record_gone"):
        save(city, {"bin": "B777777"}, seen=1)


def test_T05_a_repeated_save_of_the_same_form_finds_the_first(city):
    draft = form(city, sanitation_system_id=6, client_uuid="6b1f6a52-5b5e-4b1e-9d5e-0d4f5c0a1b2c")
    assert save(city, draft, OWNER) == save(city, draft, OWNER)


def test_BLD_08_community_toilet_of_a_building_is_changed_with_it(city):
    toilets = []
    for number in (1, 2):
        block = f.make_building(city, functional_use_id=8, use_category_id=34)
        toilets.append(f.insert(city, "fsm.toilets", "id", {
            "type": "Community Toilet", "bin": block, "ward": 1, "status": True, "caretaker_name": "Asha", "caretaker_gender": "Female",
            "name": f"CT {number}",
            "caretaker_contact_number": "9876543210", "owner": "Municipality", "operator_or_maintainer": "Municipality", "geom": f.spot(5, 505),
        }))  # fmt: skip
    bin = save(city, form(city, toilet_status=False, toilet_count=None, sanitation_system_id=9, toilet_id=toilets[0]), OWNER)
    f.settle(city)
    save(city, {"bin": bin, "toilet_id": toilets[1]}, seen=1)
    f.settle(city)
    assert one(city, "SELECT array_agg(toilet_id) FROM fsm.build_toilets WHERE bin = %s", bin) == [toilets[1]]


@pytest.mark.parametrize(
    ("shape", "rule"),
    [("no shape at all", "com_51_unreadable_shape"), ("POINT(500000 2970000)", "com_51_no_polygon"),
     ('{"type":"Polygon","coordinates":[[[81,26],[81.0001,26],[81.0001,26.0001],[81,26]]]}', "com_52_building_in_city")],
)  # fmt: skip
def test_COM_51_footprints_that_cannot_be_used(city, shape, rule):
    with refused(city, rule):
        save(
            city, form(city, sanitation_system_id=6, geom=shape, ward=one(city, "SELECT min(ward) FROM layer_info.wards") or f.make_ward(city)), OWNER
        )


def test_a_footprint_may_come_as_geojson_in_degrees(city):
    geojson = one(city, "SELECT public.ST_AsGeoJSON(public.ST_Transform(%s::public.geometry, 4326))", f.square(10, 10))
    bin = save(city, form(city, sanitation_system_id=6, geom=geojson), OWNER)
    assert abs(float(one(city, "SELECT estimated_area FROM building_info.buildings WHERE bin = %s", bin)) - 100) < 1


def test_S_11_SUR_01_a_survey_is_approved_once(city):
    survey = f.make_survey(city)
    rest = form(city, sanitation_system_id=6)
    for key in ("geom", "tax_code"):
        del rest[key]
    bin = one(city, "SELECT building_info.approve_survey(%s, %s, %s)", survey, json.dumps(rest), json.dumps(OWNER))
    assert one(city, "SELECT surveyed_date::text, tax_code FROM building_info.buildings WHERE bin = %s", bin) == ("2024-05-02", "T000900")
    assert one(city, "SELECT is_enabled, bin FROM building_info.building_surveys WHERE id = %s", survey) == (False, bin)
    with refused(city, "sur_01_survey_closed", bin):
        one(city, "SELECT building_info.approve_survey(%s, %s, %s)", survey, json.dumps(rest), json.dumps(OWNER))
    with refused(city, "sur_01_survey_closed"):
        f.change(city, "building_info.building_surveys", "id", survey, is_enabled=True)
    with refused(city, "sur_01_survey_closed"):
        f.remove(city, "building_info.building_surveys", "id", survey)


def test_T50_of_two_reviewers_of_one_survey_one_makes_the_building_and_one_is_told(cluster, db, db_name):
    """Both have the form open and press Approve; the second waits for the first and then reads which building the survey became."""
    survey = f.make_survey(db)
    documents = [form(db, x, sanitation_system_id=6) for x in (0, 300)]
    db.commit()
    gate, told = threading.Barrier(2), []

    def review(building: dict) -> None:
        conn = psycopg2.connect(**cluster.params(db_name))
        gate.wait()
        try:
            told.append(one(conn, "SELECT building_info.approve_survey(%s, %s)", survey, json.dumps(building)))
            conn.commit()
        except psycopg2.Error as refusal:
            told.append(refusal.diag)
        conn.close()

    reviewers = [threading.Thread(target=review, args=(building,)) for building in documents]
    for reviewer in reviewers:
        reviewer.start()
    for reviewer in reviewers:
        reviewer.join()
    made = next(answer for answer in told if isinstance(answer, str))
    refusal = next(answer for answer in told if not isinstance(answer, str))
    assert refusal.constraint_name == "sur_01_survey_closed" and made in refusal.message_primary
    assert one(db, "SELECT array_agg(bin) FROM building_info.buildings") == [made]
    assert one(db, "SELECT is_enabled, bin FROM building_info.building_surveys WHERE id = %s", survey) == (False, made)


def test_SUR_01_a_refused_approval_leaves_the_survey_open(city):
    survey = f.make_survey(city)
    with refused(city, "buildings_road_code_complete_check"):
        one(city, "SELECT building_info.approve_survey(%s, %s)", survey, json.dumps(form(city, sanitation_system_id=6, road_code=None)))
    assert one(city, "SELECT is_enabled FROM building_info.building_surveys WHERE id = %s", survey)


def test_SUR_02_S_50_what_the_queue_flags(city):
    f.make_building(city, 300, 300, tax_code="T000900")
    survey = f.make_survey(city, 302, 300, answers='{"sewer_code": "9999"}')
    assert rules_of(city, "SELECT rule FROM building_info.survey_warnings(%s)", survey) == {
        "sur_02_tax_code_known", "sur_02_footprint_known", "sur_02_line_not_digitised",
    }  # fmt: skip
    with refused(city, "building_surveys_temp_building_code_key"):
        f.make_survey(city, temp_building_code=one(city, "SELECT temp_building_code FROM building_info.building_surveys WHERE id = %s", survey))
    with refused(city, "building_surveys_collected_date_past_check"):
        f.make_survey(city, collected_date="2999-01-01")


def test_deleting_an_open_survey_takes_its_file_along(city):
    file = f.insert(city, "imis.attachments", "id", {
        "record_schema": "building_info", "record_table": "building_surveys", "role": "kml", "file_name": "W1_2024-05-02.kml",
        "mime_type": "application/vnd.google-earth.kml+xml", "bytes": 3, "sha256": "0" * 64, "content": b"kml",
    })  # fmt: skip
    survey = f.make_survey(city, kml=file)
    f.remove(city, "building_info.building_surveys", "id", survey)
    assert one(city, "SELECT count(*) FROM imis.attachments WHERE id = %s", file) == 0


def test_house_numbers_are_proposed_by_road(city):
    road = f.make_road(city)
    f.make_building(city, road_code=road, house_number=f"{road}-0002")
    assert one(city, "SELECT building_info.propose_house_number(%s)", road) == f"{road}-0003"


def test_COM_30_D_02_two_offices_never_draw_the_same_bin(cluster, db, db_name):
    f.make_ward(db)
    db.commit()
    drawn, errors = [], []

    def office(number: int) -> None:
        conn = psycopg2.connect(**cluster.params(db_name))
        try:
            for turn in range(10):
                drawn.append(f.make_building(conn, number * 30, turn * 30))
                conn.commit()
        except psycopg2.Error as exc:
            errors.append(exc)
        finally:
            conn.close()

    offices = [threading.Thread(target=office, args=(number,)) for number in range(4)]
    for thread in offices:
        thread.start()
    for thread in offices:
        thread.join()
    assert not errors and len(set(drawn)) == len(drawn) == 40


def test_BLD_04_two_offices_cannot_make_a_chain_together(cluster, db, db_name):
    first, second, third = (f.make_building(db) for _ in range(3))
    db.commit()
    other = psycopg2.connect(**cluster.params(db_name))
    f.change(db, "building_info.buildings", "bin", second, building_associated_to=third)
    f.change(other, "building_info.buildings", "bin", first, building_associated_to=second)
    answers = []

    def finish():
        try:
            other.commit()
            answers.append("stored")
        except psycopg2.Error as exc:
            answers.append(exc.diag.constraint_name)

    waiting = threading.Thread(target=finish)
    waiting.start()
    waiting.join(0.3)
    db.commit()
    waiting.join()
    other.close()
    assert answers == ["bld_04_main_building_is_main"]
