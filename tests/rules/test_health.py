"""Water samples, hotspots, yearly cases (modules section 9; data-model 2.25-2.27, 4.10)."""

import pytest

from tests import factories as f

from .refusals import one, refused


@pytest.fixture
def wards(db):
    """Two wards side by side: 1 west, 2 east of the middle of the test city."""
    f.make_ward(db, 1, -2500, -2500, 2500)
    f.make_ward(db, 2, 0, -2500, 2500)


def hotspot(db, **values):
    whole = {
        "disease": 1, "hotspot_location": "Well lane", "date": "2025-01-01", "male_cases": 3, "female_cases": 0, "other_cases": 0,
        "geom": f.square(-30, -100, 40), **values,
    }  # fmt: skip
    return f.insert(db, "public_health.waterborne_hotspots", "id", whole)


def test_HOT_01_ward_of_the_largest_overlap(db, wards):
    made = hotspot(db)  # 30 m in ward 1, 10 m in ward 2
    assert one(db, "SELECT ward FROM public_health.waterborne_hotspots WHERE id = %s", (made,)) == 1
    f.change(db, "public_health.waterborne_hotspots", "id", made, geom=f.square(-10, -100, 40))
    assert one(db, "SELECT ward FROM public_health.waterborne_hotspots WHERE id = %s", (made,)) == 2


def test_HOT_02_totals(db, wards):
    made = hotspot(db, female_cases=2, male_fatalities=1)
    assert one(db, "SELECT no_of_cases, no_of_fatalities FROM public_health.waterborne_hotspots WHERE id = %s", (made,)) == (5, 1)


def test_S_36_S_37_fatalities_and_cases(db, wards):
    with refused(db, "waterborne_hotspots_male_fatalities_cases_check"):
        hotspot(db, male_fatalities=4)
    with refused(db, "waterborne_hotspots_cases_sum_check"):
        hotspot(db, male_cases=0)
    with refused(db, "waterborne_hotspots_date_not_future_check"):
        hotspot(db, date="tomorrow")
    with refused(db, "waterborne_hotspots_hotspot_location_required_check"):
        hotspot(db, hotspot_location=None)


def test_COM_52_hotspot_inside_the_city(db, wards):
    with refused(db, "com_52_hotspot_in_city"):
        hotspot(db, geom=f.square(2490, 0, 40))
    hotspot(db, geom=f.square(2490, 0, 40), taken_over=True)


def test_9_1_water_samples(db, wards):
    whole = {"sample_date": "2025-01-01", "sample_location": "School", "water_coliform_test_result": "negative", "geom": f.spot(100, -100)}
    made = f.insert(db, "public_health.water_samples", "id", whole)
    assert one(db, "SELECT ward FROM public_health.water_samples WHERE id = %s", (made,)) == 2
    for change, rule in (
        ({"sample_location": "x" * 101}, "water_samples_sample_location_length_check"),
        ({"water_coliform_test_result": "unclear"}, "water_samples_water_coliform_test_result_fkey"),
        ({"sample_date": "tomorrow"}, "water_samples_sample_date_not_future_check"),
        ({"no_of_samples": 0}, "water_samples_no_of_samples_check"),
        ({"geom": None}, "water_samples_geom_required_check"),
    ):
        with refused(db, rule):
            f.insert(db, "public_health.water_samples", "id", {**whole, **change})


def yearly(db, **values):
    whole = {
        "infected_disease": 1, "year": one(db, "SELECT extract(year FROM CURRENT_DATE)::integer"), "male_cases": 1, "female_cases": 2,
        "other_cases": 0, **values,
    }  # fmt: skip
    return f.insert(db, "public_health.yearly_waterborne_cases", "id", whole)


def test_YWC_01_one_row_a_disease_year_and_ward(db, wards):
    made = yearly(db)
    assert one(db, "SELECT total_no_of_cases FROM public_health.yearly_waterborne_cases WHERE id = %s", (made,)) == 3
    with refused(db, "yearly_waterborne_cases_ywc_01_disease_year_ward_key"):
        yearly(db)
    yearly(db, ward=1)
    with refused(db, "ywc_year_window"):
        yearly(db, year=2010)
    with refused(db, "yearly_waterborne_cases_year_not_future_check"):
        yearly(db, year=2999, taken_over=True)
    yearly(db, year=2010, taken_over=True)
