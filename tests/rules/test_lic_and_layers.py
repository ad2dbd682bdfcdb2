"""Communities, wards, grids, summaries, warnings (data-model 2.3, 2.30-2.36, 4.10, 4.13; modules LIC, BLD-31, 32, 34, S-55)."""

from __future__ import annotations

import random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests import factories as f
from tests.rules.building_asking import one, refused, rules_of


def test_S_55_COM_52_a_community_over_the_boundary_is_refused(city):
    with refused(city, "com_52_lic_in_city", "outside"):
        f.make_lic(city, 2450, 0, 100)
    lic = f.make_lic(city, 0, 0)
    with refused(city, "com_52_lic_in_city"):
        f.change(city, "layer_info.low_income_communities", "id", lic, geom=f.square(2450, 0, 100))


def test_community_names_are_unique_and_counts_not_negative(city):
    f.make_lic(city, community_name="Khal  par ")
    with refused(city, "low_income_communities_community_name_key"):
        f.make_lic(city, 600, 600, community_name="Khal par")
    with refused(city, "low_income_communities_counts_check"):
        f.make_lic(city, 600, 600, no_of_pit=-1)
    with refused(city, "low_income_communities_population_total_required_check", "missing"):
        f.make_lic(city, 600, 600, population_total=None)


def test_LIC_02_a_community_named_by_buildings_stays(city):
    lic = f.make_lic(city)
    f.make_building(city, 5, 5, lic_id=lic)
    with refused(city, "lic_02_in_use", "1 buildings"):
        f.remove(city, "layer_info.low_income_communities", "id", lic)


def test_LIC_01_counts_from_inside_and_summary_of_the_registered(city):
    lic = f.make_lic(city, no_of_buildings=5)
    inside = f.make_building(city, 5, 5, lic_id=lic, population_served=4)
    f.make_building(city, 50, 5, population_served=6)
    f.make_building(city, 900, 900, lic_id=lic)
    f.make_tank(city, inside, geom=f.spot(10, 10))
    counted = one(
        city, "SELECT no_of_buildings, population_total, no_of_septic_tank FROM layer_info.count_community(%s)", lic,
    )  # fmt: skip
    assert counted == (2, 10, 1)
    assert one(city, "SELECT registered_buildings, difference_buildings, registered_septic_tanks FROM layer_info.lic_summary WHERE id = %s", lic) == (
        2,
        -3,
        1,
    )


def test_LIC_03_place_and_community_that_disagree_are_listed_and_warned(city):
    lic = f.make_lic(city)
    unnamed = f.make_building(city, 5, 5)
    outside = f.make_building(city, 900, 900, lic_id=lic)
    fine = f.make_building(city, 50, 5, lic_id=lic)
    ask = "SELECT rule FROM building_info.building_warnings(%s)"
    assert rules_of(city, ask, unnamed) == {"lic_03_other_community"}
    assert rules_of(city, ask, outside) == {"lic_03_outside_community"}
    assert rules_of(city, ask, fine) == set()
    assert rules_of(city, "SELECT bin FROM building_info.lic_disagreements") == {unnamed, outside}


def test_BLD_32_BLD_34_ward_and_boundary_are_warned_not_refused(city):
    f.make_ward(city, 1, -2500, -2500, 5000)
    ask = "SELECT rule FROM building_info.building_warnings(%s)"
    assert rules_of(city, ask, f.make_building(city, 0, 0, household_served=0, population_served=3)) == {"bld_32_households"}
    assert rules_of(city, ask, f.make_building(city, 40, 0, household_served=5, population_served=3)) == {"bld_32_population"}
    assert rules_of(city, ask, f.make_building(city, 45, 0)) == {"bld_34_overlap"}
    assert rules_of(city, ask, f.make_building(city, 2495, 0)) == {"com_52_reaches_over_boundary"}
    f.make_ward(city, 2, -9000, 9000, 10, taken_over=True, geom=f.square(-2800, -2500, 100))
    wrong = f.make_building(city, 80, 0, ward=2)
    assert rules_of(city, ask, wrong) == {"ward_differs_from_map"}
    assert rules_of(city, "SELECT bin FROM building_info.ward_disagreements") == {wrong}


def test_patterns_of_the_city_are_reported(city):
    f.change(city, "imis.settings", "name", "pattern.tax_code", value="^T[0-9]{6}$")
    assert rules_of(city, "SELECT rule FROM building_info.building_warnings(%s)", f.make_building(city, tax_code="X9")) == {"pattern_tax_code"}
    with refused(city, "setting_value"):
        f.change(city, "imis.settings", "name", "pattern.tax_code", value="^T[0-9")


def test_patterns_of_the_city_are_refused_when_the_city_says_so(city):
    f.change(city, "imis.settings", "name", "pattern.tax_code", value="^T[0-9]{6}$")
    f.change(city, "imis.settings", "name", "pattern.tax_code.refuse", value="true")
    f.make_building(city, tax_code="t000123")
    with refused(city, "pattern_tax_code", "X9"):
        f.make_building(city, tax_code="X9")


@pytest.mark.parametrize(
    ("name", "value"), [("emptying_interval_years", "zero"), ("emptying_interval_years", "0"), ("waste_water_conversion_factor", "101")]
)
def test_settings_keep_their_type_and_limits(city, name, value):
    with refused(city, "setting_value"):
        f.change(city, "imis.settings", "name", name, value=value)


def test_wards_do_not_overlap(city):
    f.make_ward(city, 1, 0, 0, 1000)
    f.make_ward(city, 2, 1000, 0, 1000)
    with refused(city, "ward_overlap", "Ward 3 overlaps ward 2"):
        f.make_ward(city, 3, 1500, 0, 1000)
    assert "gap" in rules_of(city, "SELECT problem FROM layer_info.ward_problems")


def test_a_ward_in_use_and_the_city_stay(city):
    f.make_ward(city, 1)
    f.make_building(city)
    with refused(city, "com_21_ward_in_use", "1 buildings"):
        f.remove(city, "layer_info.wards", "ward", 1)
    with refused(city, "city_is_kept"):
        f.remove(city, "layer_info.citypolys", "id", 1)


def test_places_know_their_ward(city):
    f.make_ward(city, 4)
    assert one(city, "INSERT INTO layer_info.places (name, geom) VALUES ('Bus stand', %s) RETURNING ward", f.spot(3, 3)) == 4


def test_grids_cover_the_city(city):
    assert one(city, "SELECT layer_info.generate_grids()") == 100
    assert one(city, "SELECT round(sum(public.ST_Area(geom))::numeric / 1e6, 3), count(*) FROM layer_info.grids") == (25, 100)


def test_BLD_31_ward_summary_counts_each_building_once_under_its_stored_system(city):
    f.make_ward(city, 1, -2500, -2500, 2500)
    f.make_ward(city, 2, 0, -2500, 2500)
    main = f.make_building(city, -100, -100, structure_type_id=1, population_served=4, household_served=1, tax_code="T1")
    f.make_building(city, -300, -100, structure_type_id=2, building_associated_to=main, tax_code="T1")
    tank = f.make_tank(city, main, geom=f.spot(-99, -99))
    f.make_building(city, -500, -100, structure_type_id=4, sanitation_system_id=1, sewer_code=f.make_sewer(city))
    f.make_road(city, geom=f.line(-1000, -1000, 1000, -1000))
    row = one(
        city,
        "SELECT no_build, no_popsrv, no_rcc_framed, no_load_bearing, no_wooden_mud, no_septic_tank,"
        " no_build_directly_to_sewerage_network, no_contain, total_rdlen, bldgtaxpdprprtn, wtrpmntprprtn FROM layer_info.ward_summary WHERE ward = 1",
    )
    assert row == (3, 12, 1, 1, 1, 1, 1, 1, 1, 0, None) and tank
    assert one(city, "SELECT no_build, no_popsrv, bldgtaxpdprprtn FROM layer_info.ward_summary WHERE ward = 2") == (0, None, None)


@settings(max_examples=5, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(seed=st.integers(0, 10**6))
def test_wards_and_grids_add_up_to_the_city_whatever_lies_on_a_border(city, seed):
    city.rollback()
    chance = random.Random(seed)
    number = 1
    for x in (-2500, 0):
        for y in (-2500, 0):
            f.make_ward(city, number, x, y, 2500)
            number += 1
    one(city, "SELECT layer_info.generate_grids()")
    for _ in range(40):
        # Points on borders and corners of wards and cells, and others.
        x, y = (chance.choice([0, 500, 1000, chance.uniform(-2400, 2400)]) - 5 for _ in range(2))
        f.make_building(city, x, y)
    for view in ("ward_summary", "grid_summary"):
        assert one(city, f"SELECT sum(no_build), sum(no_popsrv) FROM layer_info.{view}") == (40, 160)
