"""The mistakes of the reference, K-01 … K-22 (cwis.md 5): each made with a few rows, none repeated here."""

from __future__ import annotations

from decimal import Decimal

import pytest

from imis_plugin.database.connection import fetch_all, fetch_value


def test_K_01_several_tanks_applications_and_toilets_do_not_multiply_a_building(city):
    house = city.building(3, 6)
    for _ in range(2):
        tank = city.tank(3, house)
        for _ in range(2):
            city.emptied(city.application(house, tank))
    assert city.terms("SF-1a") == (6, 6, 100, "ok")
    assert city.terms("SF-1b") == (2, 2, 100, "ok")


def test_K_01_one_unsafe_tank_makes_the_building_unsafe_and_people_are_split_over_tanks(city):
    house = city.building(3, 7)
    city.tank(3, house)
    city.tank(6, house)
    city.tank(6, house)
    plant = city.plant(3, 1)
    assert city.terms("SF-1a") == (0, 7, 0, "ok")
    # 7 people, two of three tanks hold sludge: 7 * 2/3 * 270 l = 1.26 m3, exactly.
    assert plant and city.results()["SF-1d"]["denominator"] == Decimal("1.26")


def test_K_02_a_building_of_unknown_year_exists_with_a_note(city):
    city.building(5, 3, construction_date=None)
    assert city.terms("SF-1a") == (3, 3, 100, "ok")
    assert city.results()["SF-1a"]["quality"]["year_unknown"] == 1


@pytest.mark.parametrize(("works", "safe"), [(True, 4), (False, 0)])
def test_K_03_a_sewer_to_a_plant_that_does_not_work_is_no_treatment(city, works, safe):
    city.building(1, 4, sewer_code=city.sewer(city.plant(1, 10, works)))
    assert city.terms("SF-1a") == (safe, 4, 25 * safe, "ok")


def test_K_03_a_closed_lined_drain_is_safe_whatever_the_letters(city):
    city.building(2, 4, drain_code=city.drain(None, "Closed", "Lined"))
    city.building(2, 4, drain_code=city.drain(None, "Closed", "Unlined"))
    city.building(2, 4, drain_code=city.drain(city.plant(2), "Open", "Unlined"))
    assert city.terms("SF-1a") == (8, 12, 67, "ok")


def test_K_04_a_toilet_link_counts_for_system_9_only(city):
    house = city.building(3, 5)
    city.tank(6, house)
    city.uses(house, city.toilet())
    assert city.terms("SF-1a") == (0, 5, 0, "ok")


def test_K_05_sums_over_nothing_are_zero(city):
    city.emptied(city.application(city.building(3, 4), None))
    assert city.terms("SF-1c") == (0, 3, 0, "ok")
    assert city.terms("SF-1e") == (0, 0, None, "undefined")


def test_K_06_capacity_and_sludge_are_both_cubic_metres_a_year(city):
    city.plant(3, Decimal("0.01"))
    city.plant(1, Decimal("2.40"))
    house = city.building(3, 10)
    city.tank(6, house)
    # 10 people * 270 l/year = 2.7 m3; 0.01 m3/day * 365 = 3.65 m3.
    assert city.terms("SF-1d") == (3.65, 2.7, 135, "ok")
    # 10 people * 150 l/day * 365 / 1000 * 80 % = 438 m3; 2.4 * 365 = 876 m3.
    assert city.terms("SF-1f") == (876, 438, 200, "ok")


def test_K_07_private_users_are_bounded(city):
    city.building(5, 4, 9)
    city.building(9, 6, 6, toilet_status=False)
    city.building(5, None, 5)
    women = city.building(9, 2, female_population=8)
    assert women
    result = city.results()
    assert (result["SF-1a"]["numerator"], result["SF-1a"]["denominator"]) == (4, 12)
    assert result["SF-1a"]["quality"]["private_users_bounded"] == 3
    assert city.terms("SF-3c") == (2, 2, 100, "ok")


def test_K_08_only_a_live_low_income_community_counts(city):
    city.building(5, 4, lic_id=city.lic())
    city.building(5, 4, x=50, y=50)  # inside the polygon, but not of the community by its attribute
    assert city.terms("SF-2a") == (4, 4, 100, "ok")


def test_K_09_a_later_emptying_does_not_erase_the_year(city):
    house = city.building(3, 4)
    tank = city.tank(3, house)
    city.emptied(city.application(house, tank, "2023-01-01"), "2023-03-01")
    city.emptied(city.application(house, tank, "2024-01-01"), "2024-03-01")
    assert city.terms("SF-1b", 2023)[:2] == (1, 1)
    assert city.terms("SF-1b", 2024)[:2] == (1, 1)


def test_K_10_numerator_of_SF_1b_is_part_of_its_denominator(city):
    block = city.building(3, 0, functional_use_id=8, use_category_id=34)
    tank = city.tank(3, block)
    city.emptied(city.application(block, tank))
    house = city.building(3, 4)
    city.tank(3, house)
    assert city.terms("SF-1b") == (0, 1, 0, "ok")


def test_K_11_deleted_rows_are_gone(city):
    house = city.building(3, 4)
    tank = city.tank(3, house)
    application = city.application(house, tank)
    emptying = city.emptied(application)
    assert city.terms("SF-1b")[0] == 1
    fetch_all(city.conn, "DELETE FROM fsm.emptyings WHERE id = %s RETURNING id", (emptying,))
    assert city.terms("SF-1b")[:2] == (0, 1)


def test_K_12_shared_facilities_are_stored_as_SF_3a_and_sent_as_SF_3(city):
    assert "SF-3a" in city.results() and "SF-3" not in city.results()
    assert fetch_value(city.conn, "SELECT nsd_code FROM cwis.indicator WHERE code = 'SF-3a'") == "SF-3"


def test_K_13_everybody_without_an_own_toilet_is_dependent(city):
    toilet = city.toilet()
    city.uses(city.building(9, 6), toilet)
    city.building(10, 3)
    city.building(12, 3)
    assert city.terms("SF-3a") == (6, 12, 50, "ok")


def test_K_14_facilities_count_from_the_year_of_their_building(city):
    late = city.building(5, None, use_category_id=34, functional_use_id=8, construction_date="2024-05-01")
    city.toilet(bin_=late, separate_facility_with_universal_design=True)
    city.toilet()
    market = city.building(5, 3, functional_use_id=5)
    city.toilet("Public Toilet", market)
    assert city.terms("SF-3b", 2023) == (0, 1, 0, "ok")
    assert city.terms("SF-3b", 2024) == (1, 2, 50, "ok")
    assert city.terms("SF-4a") == (1, 1, 100, "ok")


def test_K_15_incomplete_records_are_left_out_of_both_sides(city):
    city.building(9, 8)
    city.building(9, 2, female_population=1)
    toilet = city.toilet("Public Toilet")
    city.insert("fsm.ctpt_users", "id", toilet_id=toilet, date="2024-01-01", no_male_user=None, no_female_user=50)
    city.insert("fsm.ctpt_users", "id", toilet_id=toilet, date="2024-01-02", no_male_user=30, no_female_user=10)
    plant = city.plant(3)
    for bod, tss, ecoli in ((50, 60, 1000), (51, None, None), (10, 10, None), (None, None, None)):
        city.insert("fsm.treatmentplant_tests", "id", treatment_plant_id=plant, date="2024-06-01", bod=bod, tss=tss, ecoli=ecoli)
    for result in ("negative", "positive", None):
        city.insert("public_health.water_samples", "id", sample_date="2024-03-03", sample_location="tap", water_coliform_test_result=result)
    assert city.terms("SF-3c") == (1, 2, 50, "ok")
    assert city.terms("SF-4d") == (10, 40, 25, "ok")
    assert city.terms("SF-1g") == (1, 2, 50, "ok")
    assert city.terms("SF-9") == (1, 2, 50, "ok")
    quality = {code: row["quality"] for code, row in city.results().items()}
    assert quality["SF-3c"]["women_unknown"] == quality["SF-4d"]["count_incomplete"] == quality["SF-9"]["result_missing"] == 1
    assert quality["SF-1g"]["test_incomplete"] == 2


def test_K_16_distance_is_geodesic_to_the_nearest_working_toilet_each_building_once(city):
    house = city.building(9, 4, x=100, y=100)
    city.uses(house, city.toilet(x=510, y=100))
    city.uses(house, city.toilet(x=2010, y=100))
    city.uses(house, city.toilet(x=115, y=100, works=False))
    numerator, denominator, value, status = city.terms("SF-3e")
    assert (denominator, value, status) == (1, 400, "ok") and abs(numerator - 400) < 0.5
    city.building(9, 4)
    assert city.terms("SF-3e")[1] == 1
    assert city.results()["SF-3e"]["quality"]["dependants_without_toilet"] == 1


def test_K_17_shared_unlined_pits_drains_and_dependants_make_sludge_and_wastewater(city):
    city.plant(3, 1)
    city.plant(1, 1)
    city.tank(9, city.building(11, 10))
    block = city.building(4, None, functional_use_id=8, use_category_id=34)
    city.tank(9, block)
    city.uses(city.building(9, 10), city.toilet(bin_=block))
    city.building(2, 10)
    city.set("waste_water_conversion_factor", "50")
    assert city.terms("SF-1d")[:2] == (365, 5.6)
    assert city.results()["SF-1f"]["denominator"] == 10 * 150 * 365 / Decimal(1000) * (Decimal("0.8") * 2 + Decimal("0.5"))


def test_K_18_shares_above_100_are_capped_and_the_raw_share_kept(city):
    house = city.building(3, 4)
    application = city.application(house, city.tank(3, house))
    city.emptied(application, volume=3)
    city.delivered(application, city.plant(3), volume=6)
    assert city.terms("SF-1c") == (6, 3, 100, "capped")
    assert city.results()["SF-1c"]["raw"] == 200
    city.insert("fsm.emptyings", "id", application_id=application, emptied_date="2023-02-01", volume_of_sludge=3)
    assert city.terms("SF-1e")[3] == "ok"  # a ratio of capacities is never capped


def test_K_19_EQ_1_without_shares_is_undefined_and_with_nobody_safe_in_lics_zero(city):
    city.building(5, 4)
    assert city.terms("EQ-1")[2:] == (None, "undefined")
    city.building(7, 4, lic_id=city.lic())
    assert city.terms("EQ-1") == (0, 0.5, 0, "ok")


def test_K_20_visits_count_although_the_toilet_is_closed_today(city):
    toilet = city.toilet("Public Toilet", works=False)
    city.insert("fsm.ctpt_users", "id", toilet_id=toilet, date="2024-01-02", no_male_user=30, no_female_user=10)
    assert city.terms("SF-4d") == (10, 40, 25, "ok")
    assert city.terms("SF-4b") == (0, 0, None, "undefined")


def test_K_21_a_containment_newer_than_the_year_does_not_count(city):
    city.tank(3, city.building(3, 4), construction_date="2024-05-10")
    assert city.terms("SF-1b", 2023)[:2] == (0, 0)
    assert city.terms("SF-1b", 2024)[:2] == (0, 1)


def test_K_22_a_missing_setting_is_said_not_computed_with(city):
    city.tank(9, city.building(4, 4))
    city.set("fs_generation_from_permeable_or_unlined_pit_lpcd", None)
    fetch_all(city.conn, "DELETE FROM fsm.effluent_standards RETURNING id")
    result = city.results()
    assert (result["SF-1d"]["value"], result["SF-1d"]["status"]) == (None, "missing_setting")
    assert result["SF-1d"]["quality"]["missing_setting:fs_generation_from_permeable_or_unlined_pit_lpcd"] == 1
    assert result["SF-1g"]["status"] == "missing_setting"
    assert result["SF-1f"]["status"] == "ok"


def test_half_is_rounded_away_from_zero_and_thirds_add_up_exactly(city):
    for number in range(8):
        city.building(5 if number < 5 else 7, 1, functional_use_id=3)
    assert city.terms("SF-5") == (5, 8, 63, "ok")  # 62.5
    house = city.building(3, 1)
    for type_id in (6, 6, 6):
        city.tank(type_id, house)
    city.plant(3, 1)
    assert city.results()["SF-1d"]["denominator"] == Decimal("0.27")


def test_SF_1g_uses_the_standard_in_force_and_leaves_influent_out(city):
    plant = city.plant(3)
    city.insert("fsm.effluent_standards", "id", valid_from="2024-07-01", bod_standard=20, tss_standard=60, ecoli_standard=1000)
    for day, place in (("2024-06-30", "Effluent"), ("2024-07-01", "Effluent"), ("2024-07-02", "Influent")):
        city.insert("fsm.treatmentplant_tests", "id", treatment_plant_id=plant, date=day, bod=30, tss=10, ecoli=10, sample_location=place)
    assert city.terms("SF-1g") == (1, 2, 50, "ok")


def test_SF_7_is_assumed_for_old_records_and_counted_for_new_ones(city):
    house = city.building(3, 4)
    tank = city.tank(3, house)
    city.emptied(city.application(house, tank))
    assert city.terms("SF-7") == (1, 1, 100, "assumed")
    city.emptied(city.application(house, tank), is_mechanical=False)
    assert city.terms("SF-7") == (1, 2, 50, "assumed")
    parts = fetch_all(city.conn, "SELECT group_kind, numerator, denominator, status FROM cwis.compute_groups(%s) WHERE code = 'SF-7'", (2024,))
    judged = {row["group_kind"]: (row["numerator"], row["denominator"], row["status"]) for row in parts if row["denominator"]}
    assert judged == {"ward": (1, 2, "assumed"), "lic": (1, 2, "assumed")}  # a part knows no more than the city


def test_SF_2b_and_SF_2c_count_a_shared_tank_once(city):
    lic = city.lic()
    houses = [city.building(4, 5, lic_id=lic) for _ in range(3)]
    tank = city.tank(9, *houses)
    application = city.application(houses[0], tank)
    city.emptied(application, volume=4)
    city.delivered(application, city.plant(3), volume=3)
    other = city.application(houses[1], None)
    city.emptied(other, volume=2)
    assert city.terms("SF-2b") == (1, 1, 100, "ok")
    assert city.terms("SF-2c") == (3, 6, 50, "ok")


@pytest.mark.parametrize("code", ["SF-5", "SF-6"])
def test_institutions_count_once(city, code):
    use = 3 if code == "SF-5" else 4
    city.building(5, None, functional_use_id=use)
    school = city.building(3, None, functional_use_id=use)
    city.tank(3, school)
    city.tank(5, school)
    assert city.terms(code) == (1, 2, 50, "ok")
