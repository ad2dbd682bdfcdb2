"""``imis:equity_gap_map`` (umdss.md 7.10) on three wards worked out by hand; what is hidden cannot be worked out from what is shown."""

from __future__ import annotations

import itertools
import math
from pathlib import Path

import psycopg2
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from qgis.core import QgsFeature, QgsProcessingException, QgsVectorLayer

from imis_plugin import toolbox
from imis_plugin.charts import LIGHT
from imis_plugin.database.connection import execute, fetch_all
from tests import factories as f
from tests.charts.test_charts import BLINDNESS, lab
from tests.factories_fsm import Crew, make_application, make_batch, make_block, make_emptying, make_toilet

PLACES = {1: -2400, 2: -900, 3: 600}
SLOW = [HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
ONLY = {"INDICATORS": [0], "MAPPED": 0}


def three_wards(db):
    for ward, x in PLACES.items():
        f.make_ward(db, ward, x - 100, -2500, 1500)


def homes(db, ward, households, private=0, **values):
    """A building of some households, of which some have a toilet of their own; five people a household."""
    number = next(_ROW)
    whole = {
        "household_served": households, "population_served": 5 * households, "household_with_private_toilet": private,
        "population_with_private_toilet": None, "taken_over": True,
    }  # fmt: skip
    return f.make_building(db, PLACES[ward] + 40 * (number % 30), -2400 + 30 * (number // 30 % 40), **{**whole, **values})


_ROW = itertools.count()


@pytest.fixture
def city(db):
    """Low-income with a toilet of their own, others: ward 1: 5 of 20, 20 of 20; ward 2: 3 of 9, 15 of 30; ward 3: 12 of 12, 12 of 12."""
    three_wards(db)
    lic = f.make_lic(db, -900, -2400, 300, community_name="Riverside")
    homes(db, 1, 20, 5, low_income_hh=True)
    homes(db, 1, 20, 20)
    homes(db, 2, 9, 3, lic_id=lic)
    homes(db, 2, 30, 15)
    homes(db, 3, 12, 12, low_income_hh=True)
    homes(db, 3, 12, 12)
    db.commit()
    return lic


def test_7_10_gap_interval_need_and_dissimilarity_by_hand(run, city):
    """Ward 1: 25 % against 100 %: 75 points, ratio 0.25, need 0.75 x 100 people. Wilson of 5 in 20, z² = 3.8415: middle (0.25 + z²/40) /
    (1 + z²/20) = 0.2903, half 0.1784: 11.19 to 46.87; of 20 in 20: 20 / 23.8415 = 83.89 to 100: they do not meet.
    Ward 2 has 9 low-income households: hidden; alone it would be the city less the others, so the next smallest, ward 3, is hidden too.
    City: 20 of 41 = 48.78, 47 of 62 = 75.81. With 25, 18, 24 of 67, without 15, 21, 0 of 36: half of
    |25/67 - 15/36| + |18/67 - 21/36| + 24/67 = 0.358.
    Service 62.5, 46.2, 100 %: classes 2, 1, 3; share of low-income 50, 23.1, 50 %: 2, 1, 2.
    """
    found = run("equity_gap_map", **ONLY)
    wards = {row["unit_id"]: row for row in found["OUTPUT"]}
    one = wards[1]
    assert (one["focus_value"], one["other_value"], one["gap"], one["ratio"], one["need"], one["need_rank"]) == (25, 100, 75, 0.25, 75, 1)
    assert (one["focus_low"], one["focus_high"], one["other_low"], one["other_high"], one["significant"]) == (11.19, 46.87, 83.89, 100, True)
    assert (one["level"], one["pct_focus"], one["status"]) == (62.5, 50, "compared")
    for ward, others in ((2, 50), (3, 100)):
        hidden = wards[ward]
        assert hidden["status"] == "too few to be shown" and hidden["other_value"] == others
        for name in (
            "focus_households",
            "focus_population",
            "focus_n",
            "focus_value",
            "focus_low",
            "gap",
            "ratio",
            "need",
            "need_rank",
            "level",
            "pct_focus",
        ):
            assert hidden[name] is None, name
    assert {ward: row["map_class"] for ward, row in wards.items()} == {1: "22", 2: "11", 3: "32"}
    whole = next(row for row in found["GAPS"] if row["unit_id"] is None)
    assert (whole["focus_value"], whole["other_value"], whole["gap"], whole["dissimilarity"]) == (48.78, 75.81, 27.03, 0.358)
    assert whole["key"] == "0:private_toilet"
    numbers = ("N_AREAS", "N_COMPARED", "N_WORSE_OFF", "N_HIDDEN", "GAP", "DISSIMILARITY")
    assert [found[name] for name in numbers] == [3, 1, 1, 2, 27.03, 0.358]
    page = Path(found["REPORT"]).read_text(encoding="utf-8")
    assert page.count("<svg") == 3 and "Riverside" in page
    only = run("equity_gap_map", **ONLY, WARDS=["2"])  # the city stays whole, so that nothing can be subtracted
    assert [row["unit_id"] for row in only["OUTPUT"]] == [2] and only["GAP"] == 27.03
    all_shown = run("equity_gap_map", **ONLY, LEAST_HOUSEHOLDS=9)
    assert {row["unit_id"]: row["gap"] for row in all_shown["OUTPUT"]} == {1: 75, 2: 16.67, 3: 0}
    assert {row["unit_id"]: row["need_rank"] for row in all_shown["OUTPUT"]} == {1: 1, 2: 2, 3: None}


def test_7_10_a_community_is_compared_with_the_other_households_of_the_city(run, city):
    found = run("equity_gap_map", **ONLY, UNIT=2, LEAST_HOUSEHOLDS=9)
    assert [(row["name"], row["focus_value"], row["other_value"], row["pct_focus"]) for row in found["OUTPUT"]] == [("Riverside", 33.33, 75.81, 22)]
    assert [row["gap"] for row in found["PROFILES"]] == [42.47]
    hidden = run("equity_gap_map", **ONLY, UNIT=2)
    assert [(row["focus_value"], row["other_value"]) for row in hidden["OUTPUT"]] == [(None, 75.81)]


def test_7_10_means_and_overdue_by_hand(run, db):
    """Low-income waited 2, 3, 4, 5, 6 days: mean 4, s² = 10 / 4, half 1.96 x 1.581 / root 5 = 1.386; the others 4 each. Prices 500, 250, 1000,
    500, 500 a m³: mean 550; against 500.
    The one emptied in 2020 is overdue and not of the last three years. No toilet: 40 m straight to the nearest in use.
    """
    three_wards(db)
    crew = Crew(db)
    road = f.make_road(db)
    jobs = ((True, 2, 1500), (True, 3, 750), (True, 4, 3000), (True, 5, 1500), (True, 6, 1500), *((False, 4, 1500),) * 5)
    for poor, days, cost in jobs:
        bin = homes(db, 1, 1, 1, low_income_hh=poor, sanitation_system_id=3, road_code=road)
        tank = f.make_tank(db, bin, taken_over=True, geom=f.spot(50, 0))
        job = make_application(db, bin, crew.provider, containment_id=tank, application_date="2025-06-01", proposed_emptying_date="2025-06-01")
        make_emptying(db, job, crew, emptied_date=f"2025-06-{1 + days:02}", total_cost=cost)
    bin = homes(db, 1, 2, 2, low_income_hh=True, sanitation_system_id=3, road_code=road)
    tank = f.make_tank(db, bin, taken_over=True, survey_last_emptied_date="2020-01-01", geom=f.spot(0, 31))
    nobody = {"toilet_status": False, "toilet_count": None, "sanitation_system_id": 10, "low_income_hh": True, "taken_over": True}
    f.make_building(db, -2300, -1200, household_served=3, **nobody)
    make_toilet(db, bin=make_block(db, x=-2260, y=-1200))
    make_toilet(db, bin=make_block(db, x=-2300, y=-1180), status=False)
    db.commit()
    found = run("equity_gap_map", AS_OF="2026-01-01", LEAST_HOUSEHOLDS=1, INDICATORS=[3, 4, 5, 7, 8, 9], MAPPED=8)
    whole = {row["key"][2:]: row for row in found["GAPS"] if row["unit_id"] is None}
    wait = whole["response_days"]
    assert (wait["focus_n"], wait["focus_value"], wait["focus_low"], wait["focus_high"]) == (5, 4, 2.61, 5.39)
    assert (wait["other_value"], wait["other_low"], wait["gap"], wait["significant"]) == (4, 4, 0, False)
    assert (whole["price_m3"]["focus_value"], whole["price_m3"]["other_value"]) == (550, 500)
    # 2 of 7 low-income households with a containment: overdue, not emptied, 31 m from the road of 30 m hose
    for name, expected in (("overdue", 28.57), ("emptied", 71.43), ("hard_to_reach", 28.57)):
        assert (whole[name]["focus_n"], whole[name]["focus_value"]) == (7, expected), name
    assert (whole["toilet_m"]["focus_n"], whole["toilet_m"]["focus_value"], whole["toilet_m"]["status"]) == (3, 40, "one group only")
    assert whole["overdue"]["gap"] == -28.57 and whole["overdue"]["need"] == 11.14  # 2 / 7 of 39 people
    assert whole["price_m3"]["dissimilarity"] is None and found["GAP"] == 0


def test_7_10_an_empty_city_and_one_without_a_grid_are_told(run, db):
    found = run("equity_gap_map")
    assert found["OUTPUT"] == [] and found["GAP"] is None and any("Nothing was found" in line for line in run.said.lines)
    found = run("equity_gap_map", UNIT=1)
    assert found["N_AREAS"] == 0 and any("no grid" in line for line in run.said.lines)
    with pytest.raises(psycopg2.Error, match="There is no indicator of equity “wealth”"):
        fetch_all(db, "SELECT * FROM umdss.equity_gaps(ARRAY['ward'], false, ARRAY['wealth'], NULL, 3, 3, 30, false, 10, NULL)")


def test_7_10_owners_and_payments_of_few_stay_hidden_from_everybody(run, db, connect_as, monkeypatch):
    """Ward 1: 4 buildings of women, 6 of men, all customers of the water supply. Ward 2: 6 and 6. Fewest households: 1."""
    three_wards(db)
    batch = make_batch(db, "watersupply_info.watersupply_payments")
    for ward, sex, count in ((1, "Female", 4), (1, "Male", 6), (2, "Female", 6), (2, "Male", 6)):
        for number in range(count):
            code = f"W{ward}{sex}{number}"
            pipe = {"water_source_id": 10, "watersupply_pipe_code": f.make_pipe(db)}
            f.make_owner(db, homes(db, ward, 1, number % 2, **pipe, water_customer_id=code), owner_gender=sex)
            paid = {"batch_id": batch, "water_customer_id": code, "last_payment_date": "2025-12-01"}
            f.insert(db, "watersupply_info.watersupply_payments", "id", paid)
    db.commit()
    asked = {"GROUPING": 1, "INDICATORS": [0, 6], "MAPPED": 0, "LEAST_HOUSEHOLDS": 1, "AS_OF": "2026-01-01"}

    def shown(found):
        return {row["key"]: (row["focus_n"], row["other_n"]) for row in found["GAPS"] if row["unit_id"] in (1, 2)}

    monkeypatch.setenv("IMIS_CONNECT_USER", connect_as("public_health").info.user)
    hidden = {"1:private_toilet": (None, 6), "1:water_paid": (None, 6), "2:private_toilet": (None, 6), "2:water_paid": (None, 6)}
    assert shown(run("equity_gap_map", **asked)) == hidden  # ward 2 as well: else ward 1 would be the city less ward 2
    execute(db, "UPDATE building_info.buildings SET low_income_hh = true WHERE bin IN (SELECT min(bin) FROM building_info.buildings GROUP BY ward)")
    db.commit()
    found = shown(run("equity_gap_map", **{**asked, "GROUPING": 0}))
    assert found["1:water_paid"] == (None, 9) and found["1:private_toilet"] == (1, 9)  # toilets may be read row by row


@settings(max_examples=25, deadline=None, suppress_health_check=SLOW)
@given(st.integers(0, 3000).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n))))
def test_7_10_wilsons_interval_holds_the_share(db, case):
    successes, n = case
    row = fetch_all(db, "SELECT low, high FROM umdss.wilson(%s, %s)", (successes, n))[0]
    if not n:
        assert row["low"] is None
        return
    assert 0 <= row["low"] <= successes / n + 1e-12 and successes / n - 1e-12 <= row["high"] <= 1
    z2, p = 1.959963984540054**2, successes / n  # the ends are where the share lies 1.96 standard errors away
    for end in (row["low"], row["high"]):
        assert math.isclose((p - end) ** 2, z2 * end * (1 - end) / n, abs_tol=1e-9)


@settings(max_examples=10, deadline=None, suppress_health_check=SLOW)
@given(st.lists(st.integers(0, 25), min_size=3, max_size=3), st.integers(2, 15))
def test_7_10_what_is_hidden_is_never_the_rest_of_a_small_sum(db, poor, least):
    db.rollback()
    three_wards(db)
    for ward, households in zip(PLACES, poor, strict=True):
        homes(db, ward, 30, 10)
        homes(db, ward, households, households // 2, low_income_hh=True)
    rows = fetch_all(
        db, "SELECT unit_id, focus_n FROM umdss.equity_gaps(ARRAY['ward'], false, ARRAY['private_toilet'], NULL, 3, 3, 30, false, %s, NULL)", (least,)
    )
    shown = {row["unit_id"]: row["focus_n"] for row in rows}
    hidden = [households for ward, households in zip(PLACES, poor, strict=True) if shown[ward] is None]
    assert all(shown[ward] is None for ward, households in zip(PLACES, poor, strict=True) if 0 < households < least)
    if shown[None] is None:
        assert sum(poor) < least
    else:  # what the shown wards leave of the city is nobody, or no small group
        assert not hidden or sum(hidden) >= least
    db.rollback()


@pytest.mark.parametrize("blindness", BLINDNESS)
def test_the_nine_colours_stay_apart_for_every_eye(qgis_app, blindness):
    colours = toolbox.module("frame.bivariate").COLOURS
    seen = [lab(colour, BLINDNESS[blindness]) for colour in colours.values()]
    for first, second in itertools.combinations(seen, 2):
        assert sum((a - b) ** 2 for a, b in zip(first, second, strict=True)) ** 0.5 > 20


def test_areas_are_shown_in_the_colour_of_their_class(qgis_app):
    looks = toolbox.module("frame.looks")
    layer = QgsVectorLayer("Polygon?crs=EPSG:32644&field=map_class:string&field=gap:double&field=significant:bool", "wards", "memory")
    features = []
    for value in ("13", "31", None):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([value, 1.0, True])
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    looks.dress(layer, "equity")
    shown = {part.value(): part.label() for part in layer.renderer().categories()}
    assert list(shown.values()) == ["Low service, large share", "High service, small share", "Too few households"]


def test_an_interval_chart_draws_every_line_within_its_frame(qgis_app):
    chart = toolbox.module("frame.interval_chart")
    lines = [chart.Line("A", chart.Measured(50, 40, 60), chart.Measured(None)), chart.Line("B", chart.Measured(None), chart.Measured(None))]
    drawn = chart.draw_intervals(lines, ("first", "second"), "%", whole=True)
    assert drawn.count("<circle") == 2 and ">A<" in drawn and ">B<" not in drawn and LIGHT.ground in drawn
    assert chart.draw_intervals(lines[1:], ("first", "second")) == ""


def test_8_the_equity_gap_asks_for_the_right(run, db, connect_as, monkeypatch):
    monkeypatch.setenv("IMIS_CONNECT_USER", connect_as("building_surveyor").info.user)
    with pytest.raises(QgsProcessingException, match="Your role may not run “Equity gap map”"):
        run("equity_gap_map")
