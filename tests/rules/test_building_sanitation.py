"""Toilet, system, containments, community toilets, main buildings, deletion (data-model 4.1-4.3; modules BLD, FSM-10, S-05..S-08, S-31)."""

from __future__ import annotations

from tests import factories as f
from tests.rules.building_asking import one, refused

BUILDINGS = "building_info.buildings"


def community_toilet(conn, **values) -> int:
    block = f.make_building(conn, functional_use_id=8, use_category_id=34)
    whole = {
        "type": "Community Toilet", "bin": block, "ward": 1, "status": True, "caretaker_name": "Asha", "caretaker_gender": "Female",
        "caretaker_contact_number": "9876543210", "owner": "Municipality", "operator_or_maintainer": "Municipality", "geom": f.spot(5, 505), **values,
    }  # fmt: skip
    return f.insert(conn, "fsm.toilets", "id", whole)


def codes(conn, bin: str):
    return one(conn, "SELECT sanitation_system_id, sewer_code, drain_code FROM building_info.buildings WHERE bin = %s", bin)


def test_FSM_10_BLD_06_a_containment_gives_its_building_system_and_codes(city):
    sewer = f.make_sewer(city)
    bin = f.make_building(city)
    tank = f.make_tank(city, bin, type_id=1, sewer_code=sewer)
    f.settle(city)
    assert codes(city, bin) == (3, sewer, None)
    assert one(city, "SELECT is_responsible FROM building_info.build_contains WHERE containment_id = %s", tank)


def test_S_31_FSM_11_a_changed_type_reaches_every_linked_building(city):
    sewer = f.make_sewer(city)
    first, second = f.make_building(city), f.make_building(city)
    tank = f.make_tank(city, first, type_id=6)
    f.link(city, second, tank)
    assert codes(city, first) == codes(city, second) == (3, None, None)
    f.change(city, "fsm.containments", "id", tank, type_id=1, sewer_code=sewer)
    f.settle(city)
    assert codes(city, first) == codes(city, second) == (3, sewer, None)
    f.change(city, "fsm.containments", "id", tank, type_id=10, pit_shape="cylindrical")
    f.settle(city)
    assert codes(city, first) == codes(city, second) == (4, None, None)


def test_effective_code_of_two_tanks_goes_when_no_tank_needs_it(city):
    sewer = f.make_sewer(city)
    bin = f.make_building(city)
    to_sewer = f.make_tank(city, bin, type_id=1, sewer_code=sewer)
    f.make_tank(city, bin, type_id=3)
    assert codes(city, bin) == (3, sewer, None)
    f.change(city, "fsm.containments", "id", to_sewer, type_id=3)
    assert codes(city, bin) == (3, None, None)


def test_a_typed_code_does_not_win_over_the_containment(city):
    bin = f.make_building(city)
    f.make_tank(city, bin, type_id=3)
    f.change(city, BUILDINGS, "bin", bin, sewer_code=f.make_sewer(city))
    assert codes(city, bin) == (3, None, None)


def test_S_05_BLD_21_to_open_ground_with_a_linked_tank_is_refused(city):
    bin = f.make_building(city)
    f.make_tank(city, bin)
    with refused(city, "bld_21_containment_linked", "Disconnect", bin, deferred=True):
        f.change(city, BUILDINGS, "bin", bin, sanitation_system_id=8)


def test_S_06_BLD_20_no_toilet_with_a_linked_tank_is_refused(city):
    bin = f.make_building(city)
    f.make_tank(city, bin)
    with refused(city, "bld_20_containment_linked", "Disconnect", deferred=True):
        f.change(city, BUILDINGS, "bin", bin, toilet_status=False, sanitation_system_id=10)


def test_BLD_22_system_and_containment_must_fit(city):
    bin = f.make_building(city)
    f.make_tank(city, bin)
    with refused(city, "bld_22_containment_of_other_system", deferred=True):
        f.change(city, BUILDINGS, "bin", bin, sanitation_system_id=4)
    with refused(city, "bld_22_containment_of_other_system", deferred=True):
        f.make_tank(city, bin, type_id=9)


def test_BLD_22_a_verified_building_on_a_tank_has_one(city):
    with refused(city, "bld_22_containment_missing", "Add its containment", deferred=True):
        f.make_building(city, verified=True, sanitation_system_id=3)
    waiting = f.make_building(city, sanitation_system_id=3)
    f.settle(city)
    assert "containment" in one(city, "SELECT missing FROM building_info.buildings_to_complete WHERE bin = %s", waiting)


def test_S_02_COM_21_FSM_13_disconnecting_leaves_a_building_to_complete(city):
    sewer = f.make_sewer(city)
    bin = f.make_building(city, verified=True)
    tank = f.make_tank(city, bin, type_id=1, sewer_code=sewer)
    f.settle(city)
    with refused(city, "bld_30_dependants", "1 building-containment links"):
        f.remove(city, BUILDINGS, "bin", bin)
    with city.cursor() as cursor:
        cursor.execute("SELECT fsm.disconnect_building(%s, %s)", (tank, bin))
    f.settle(city)
    assert one(city, "SELECT sanitation_system_id, sewer_code, verification_status FROM building_info.buildings WHERE bin = %s", bin) == (
        3,
        None,
        False,
    )
    assert one(city, "SELECT count(*) FROM fsm.containments WHERE id = %s", tank) == 0
    f.remove(city, BUILDINGS, "bin", bin)


def test_S_07_BLD_08_BLD_23_community_toilet_link_comes_and_goes(city):
    toilet = community_toilet(city)
    bin = f.make_building(city, toilet_status=False, toilet_count=None, sanitation_system_id=9)
    f.insert(city, "fsm.build_toilets", "id", {"bin": bin, "toilet_id": toilet})
    f.settle(city)
    f.change(city, BUILDINGS, "bin", bin, toilet_status=True, sanitation_system_id=6, toilet_count=1)
    f.settle(city)
    assert one(city, "SELECT count(*) FROM fsm.build_toilets WHERE bin = %s", bin) == 0
    with refused(city, "bld_08_community_toilet_missing", "Choose the community toilet", deferred=True):
        f.make_building(city, verified=True, toilet_status=False, toilet_count=None, sanitation_system_id=9)


def test_BLD_04_main_buildings_make_no_chains(city):
    main, other, third = (f.make_building(city) for _ in range(3))
    f.change(city, BUILDINGS, "bin", other, building_associated_to=main)
    f.settle(city)
    with refused(city, "bld_04_main_building_is_main", main, deferred=True):
        f.change(city, BUILDINGS, "bin", third, building_associated_to=other)
    with refused(city, "buildings_not_own_main_check"):
        f.change(city, BUILDINGS, "bin", third, building_associated_to=third)


def test_BLD_05_a_main_building_of_others_stays_main_and_stays(city):
    main, other, third = (f.make_building(city) for _ in range(3))
    f.change(city, BUILDINGS, "bin", other, building_associated_to=main)
    f.settle(city)
    with refused(city, "bld_05_is_main_of_others", deferred=True):
        f.change(city, BUILDINGS, "bin", main, building_associated_to=third)
    with refused(city, "bld_30_dependants", "1 buildings"):
        f.remove(city, BUILDINGS, "bin", main)


def test_BLD_30_owner_and_survey_link_go_with_the_building(city):
    bin = f.make_building(city)
    f.make_owner(city, bin)
    survey = f.make_survey(city, bin=bin, is_enabled=False)
    f.remove(city, BUILDINGS, "bin", bin)
    assert one(city, "SELECT count(*) FROM building_info.owners WHERE bin = %s", bin) == 0
    assert one(city, "SELECT bin FROM building_info.building_surveys WHERE id = %s", survey) is None


def test_taken_over_rows_are_not_derived(city):
    sewer = f.make_sewer(city)
    bin = f.make_building(city, taken_over=True, sanitation_system_id=4, sewer_code=sewer)
    tank = f.make_tank(city, taken_over=True, type_id=3)
    f.link(city, bin, tank, taken_over=True)
    f.settle(city)
    assert codes(city, bin) == (4, sewer, None)
    f.change(city, "fsm.containments", "id", tank, type_id=6, taken_over=False)
    f.settle(city)
    assert codes(city, bin) == (3, None, None)


def test_COM_12_owner_contact_keeps_zeros_and_must_be_a_number(city):
    bin = f.make_building(city)
    f.make_owner(city, bin, owner_contact="01-234 5678")
    assert one(city, "SELECT owner_contact FROM building_info.owners WHERE bin = %s", bin) == "012345678"
    other = f.make_building(city)
    with refused(city, "owners_owner_contact_check", "telephone"):
        f.make_owner(city, other, owner_contact="ask the neighbour")
    with refused(city, "owners_bin_key"):
        f.make_owner(city, bin)
