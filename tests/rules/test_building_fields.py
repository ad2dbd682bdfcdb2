"""Fields of a building: normal form, conditions, completeness (data-model 1.4, 1.5, 2.1, 4.8)."""

from __future__ import annotations

import pytest

from tests import factories as f
from tests.rules.building_asking import one, refused


def test_BLD_01_BLD_02_COM_53_a_new_building_gets_bin_area_and_ward(db):
    f.make_ward(db, 7)
    bin = f.make_building(db, 0, 0)
    assert bin == "B000001"
    assert one(db, "SELECT estimated_area, ward, construction_year, verification_status FROM building_info.buildings WHERE bin = %s", bin) == (
        100, 7, 2010, False,
    )  # fmt: skip
    f.change(db, "building_info.buildings", "bin", bin, geom=f.square(0, 0, 20))
    assert one(db, "SELECT estimated_area FROM building_info.buildings") == 400


def test_COM_30_codes_go_on_after_delivered_ones_and_past_six_digits(db):
    f.make_building(db, bin="B000040")
    assert f.make_building(db) == "B000041"
    f.make_building(db, bin="B999999")
    assert f.make_building(db) == "B1000000"
    f.make_building(db, bin="B000050")
    assert f.make_building(db) == "B1000001"


def test_COM_30_S_02_numbers_of_deleted_buildings_are_not_reused(db):
    bin = f.make_building(db)
    f.remove(db, "building_info.buildings", "bin", bin)
    assert f.make_building(db) == "B000002"


def test_identifiers_are_stored_in_normal_form(city):
    road = f.make_road(city)
    bin = f.make_building(
        city, tax_code="  t01 1762 ", house_number="12/4\u00a0 ka", swm_customer_id="swm000578", road_code=road.lower(), water_source_id=1,
        water_customer_id="wc1",
    )  # fmt: skip
    stored = "SELECT tax_code, house_number, swm_customer_id, road_code, water_customer_id FROM building_info.buildings WHERE bin = %s"
    assert one(city, stored, bin) == ("T01 1762", "12/4 KA", "SWM000578", road, "WC1")


def test_D_07_COM_22_house_number_is_unique_on_add_and_edit(city):
    f.make_building(city, house_number="1")
    other = f.make_building(city, house_number="2")
    with refused(city, "buildings_house_number_key", "house number"):
        f.make_building(city, house_number=" 1")
    with refused(city, "buildings_house_number_key"):
        f.change(city, "building_info.buildings", "bin", other, house_number="1")
    f.remove(city, "building_info.buildings", "bin", other)
    f.make_building(city, house_number="2")


@pytest.mark.parametrize(
    ("values", "rule"),
    [
        ({"sanitation_system_id": 11}, "buildings_shared_containment_never_stored_check"),
        ({"toilet_status": False}, "buildings_toilet_agrees_with_system_check"),
        ({"toilet_status": False, "sanitation_system_id": 10}, "buildings_toilet_count_with_toilet_check"),
        ({"toilet_status": None}, "buildings_toilet_status_required_check"),
        ({"sanitation_system_id": None}, "buildings_sanitation_system_id_required_check"),
        ({"toilet_count": 0}, "buildings_toilet_count_with_toilet_check"),
        ({"household_with_private_toilet": 2}, "buildings_household_with_private_toilet_limit_check"),
        ({"population_with_private_toilet": 5}, "buildings_population_with_private_toilet_limit_check"),
        ({"male_population": 3, "female_population": 2, "other_population": 0, "population_served": 4}, "buildings_population_sum_check"),
        ({"male_population": 5}, "buildings_population_sum_check"),
        ({"male_population": 1, "diff_abled_male_pop": 2}, "buildings_diff_abled_limit_check"),
        ({"office_business_name": "A shop"}, "buildings_office_business_name_use_check"),
        ({"use_category_id": 8}, "buildings_functional_use_id_use_category_id_fkey"),
        ({"functional_use_id": None, "use_category_id": 8}, "buildings_use_category_needs_functional_use_check"),
        ({"water_customer_id": "WC1"}, "buildings_water_customer_id_supply_check"),
        ({"distance_from_well": 3}, "buildings_distance_from_well_well_check"),
        ({"distance_from_well": -3, "well_presence_status": True}, "buildings_distance_from_well_check"),
        ({"floor_count": -1}, "buildings_counts_check"),
        ({"construction_date": "2999-01-01"}, "buildings_construction_date_past_check"),
        ({"surveyed_date": "2999-01-01"}, "buildings_surveyed_date_past_check"),
        ({"sanitation_system_id": 1}, "buildings_sewer_code_required_check"),
        ({"sanitation_system_id": 2}, "buildings_drain_code_required_check"),
        ({"bin": "X1"}, "buildings_bin_check"),
        ({"construction_date_precision": "month"}, "buildings_construction_date_precision_check"),
    ],
)
def test_COM_13_COM_14_BLD_07_BLD_10_wrong_buildings_are_refused(city, values, rule):
    with refused(city, rule):
        f.make_building(city, **values)


@pytest.mark.parametrize(
    "field",
    ["road_code", "tax_code", "structure_type_id", "floor_count", "construction_date", "functional_use_id", "household_served", "population_served",
     "low_income_hh", "water_source_id", "toilet_count"],
)  # fmt: skip
def test_BLD_03_a_verified_building_is_complete(city, field):
    f.make_building(city, **{field: None})
    with refused(city, f"buildings_{field}_complete_check", "missing" if field != "low_income_hh" else "Say"):
        f.make_building(city, verified=True, **{field: None})


def test_municipal_supply_needs_its_pipe_when_verified(city):
    with refused(city, "buildings_watersupply_pipe_code_complete_check"):
        f.make_building(city, verified=True, water_source_id=1)
    f.make_building(city, verified=True, water_source_id=1, watersupply_pipe_code=f.make_pipe(city))


def test_taken_over_buildings_may_be_incomplete_but_not_wrong(city):
    f.make_building(
        city, taken_over=True, verified=True, road_code=None, ward=None, geom=None, sanitation_system_id=None, toilet_status=None,
        household_served=None, population_with_private_toilet=9,
    )  # fmt: skip
    f.make_building(city, taken_over=True, sanitation_system_id=11)
    for values, rule in (
        ({"floor_count": -1}, "buildings_counts_check"),
        ({"construction_date": "2999-01-01"}, "buildings_construction_date_past_check"),
    ):
        with refused(city, rule):
            f.make_building(city, taken_over=True, **values)


def test_BLD_33_codes_must_exist(city):
    for column in ("road_code", "sewer_code", "drain_code", "watersupply_pipe_code"):
        system = {"sewer_code": 1, "drain_code": 2}.get(column, 6)
        with refused(city, f"buildings_{column}_fkey"):
            f.make_building(city, sanitation_system_id=system, water_source_id=1, **{column: "NOSUCH"})


def test_S_50_survey_code_9999_means_connected_to_what_is_not_on_the_map(city):
    for code in ("9999", "S9999", "s-9999"):
        bin = f.make_building(city, sanitation_system_id=1, sewer_code=code)
        assert one(city, "SELECT sewer_code, network_unidentified FROM building_info.buildings WHERE bin = %s", bin) == (None, True)
    sewer = f.make_sewer(city)
    f.change(city, "building_info.buildings", "bin", bin, sewer_code=sewer)
    assert one(city, "SELECT sewer_code, network_unidentified FROM building_info.buildings WHERE bin = %s", bin) == (sewer, False)


def test_COM_11_BLD_07_BLD_10_what_a_changed_answer_hides_is_emptied(city):
    sewer, drain, pipe = f.make_sewer(city), f.make_drain(city), f.make_pipe(city)
    bin = f.make_building(
        city, functional_use_id=5, office_business_name="Shop", water_source_id=1, watersupply_pipe_code=pipe, water_customer_id="WC1",
        well_presence_status=True, distance_from_well=4, sanitation_system_id=1, sewer_code=sewer, household_with_private_toilet=1,
        desludging_vehicle_accessible=True,
    )  # fmt: skip
    f.change(city, "building_info.buildings", "bin", bin, sanitation_system_id=2, drain_code=drain)
    assert one(city, "SELECT sewer_code, drain_code, desludging_vehicle_accessible FROM building_info.buildings WHERE bin = %s", bin) == (
        None,
        drain,
        None,
    )
    f.change(city, "building_info.buildings", "bin", bin, toilet_status=False, sanitation_system_id=10)
    assert one(city, "SELECT toilet_count, household_with_private_toilet, sewer_code, drain_code FROM building_info.buildings") == (None,) * 4
    f.change(city, "building_info.buildings", "bin", bin, functional_use_id=1, water_source_id=2, well_presence_status=False)
    assert (
        one(city, "SELECT office_business_name, watersupply_pipe_code, water_customer_id, distance_from_well FROM building_info.buildings")
        == (None,) * 4
    )


def test_population_is_the_sum_of_its_parts(city):
    bin = f.make_building(city, population_served=None, male_population=2, female_population=3)
    assert one(city, "SELECT population_served FROM building_info.buildings") == 5
    f.change(city, "building_info.buildings", "bin", bin, other_population=1)
    assert one(city, "SELECT population_served FROM building_info.buildings") == 6


def test_S_09_a_toilet_block_has_a_toilet_and_no_residents(city):
    bin = f.make_building(city, functional_use_id=8, use_category_id=35, toilet_status=None, household_served=3, population_served=9)
    assert one(city, "SELECT toilet_status, household_served, population_served FROM building_info.buildings WHERE bin = %s", bin) == (
        True,
        None,
        None,
    )
    with refused(city, "buildings_toilet_block_has_toilet_check"):
        f.make_building(city, functional_use_id=8, use_category_id=34, toilet_status=False, toilet_count=None, sanitation_system_id=10)


def test_S_10_COM_51_self_crossing_footprint_is_refused(city):
    crossing = "SRID=32644;MULTIPOLYGON(((500000 2970000, 500010 2970010, 500010 2970000, 500000 2970010, 500000 2970000)))"
    with refused(city, "buildings_geom_valid_check"):
        f.make_building(city, geom=crossing)


def test_COM_52_footprint_far_outside_the_city_is_refused(city):
    f.make_building(city, 2505, 0, ward=f.make_ward(city, 1))
    with refused(city, "com_52_building_in_city", "outside"):
        f.make_building(city, 4000, 0, ward=1)
    inside = f.make_building(city, 100, 0)
    with refused(city, "com_52_building_in_city"):
        f.change(city, "building_info.buildings", "bin", inside, geom=f.square(9000, 0))
    f.make_building(city, 4000, 0, ward=1, taken_over=True)
