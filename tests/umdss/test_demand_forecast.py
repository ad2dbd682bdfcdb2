"""The demand forecast (umdss.md 7.1) on four containments worked out by hand."""

from __future__ import annotations

import pytest
from qgis.core import QgsFeature, QgsVectorLayer

from imis_plugin import toolbox
from imis_plugin.database.connection import fetch_all
from tests import factories as f
from tests.factories_fsm import Crew, make_application, make_emptying

PLAIN = {"AS_OF": "2026-01-01", "METHOD": 1, "GROWTH": 0, "UPTAKE": 1, "UPTAKE_PCT": 50}


def served(db, people, type_id, **tank):
    system = 3 if type_id < 8 else 4
    bin = f.make_building(db, sanitation_system_id=system, population_served=people, taken_over=True, road_code=f.make_road(db))
    x, y = fetch_all(db, "SELECT ST_X(point) AS x, ST_Y(point) AS y FROM building_info.buildings WHERE bin = %s", (bin,))[0].values()
    whole = {"type_id": type_id, "taken_over": True, "geom": f"SRID={f.SRID};POINT({x} {y})", **tank}
    code = f.insert(db, "fsm.containments", "id", whole)
    f.insert(db, "building_info.build_contains", "bin", {"bin": bin, "containment_id": code, "is_responsible": True, "taken_over": True})
    return bin, code


@pytest.fixture
def four(db):
    """Rate 40 l, septic tanks from half to a tenth, pits from three quarters to a tenth, no growth.

    A: 6 m³ x 0.4 = 2.4 m³, 20 people = 800 l a year: 3 years from 2024-01-01, 2027-01-01, month 13.
    B: no volume: that of A; 4 people = 160 l: 15 years from 2010-01-01, due 2025: late, month 1.
    C: pit of 4 m³ x 0.65 = 2.6 m³, 13 people = 520 l: 5 years from 2023-01-01: 2028-01-01, month 25.
    D: as C, its begin not known: that of C. E: nobody lives there: left out.
    """
    known = {}
    _bin, known["A"] = served(db, 20, 3, size=6, construction_date="2024-01-01")
    _bin, known["B"] = served(db, 4, 3, size=None, construction_date="2010-01-01")
    _bin, known["C"] = served(db, 13, 10, size=4, construction_date="2023-01-01")
    _bin, known["D"] = served(db, 13, 10, size=4, construction_date=None)
    _bin, known["E"] = served(db, 0, 3, size=6, construction_date="2020-01-01")
    f.insert(db, "fsm.treatment_plants", "id", {"name": "Plant", "location": "x", "type": 3, "capacity_per_day": 0.1, "taken_over": True})
    db.commit()
    return known


def test_7_1_accumulation_by_hand(run, four, connect_as, monkeypatch):
    found = run("desludging_demand_forecast", **PLAIN)
    names = {code: name for name, code in four.items()}
    events = {names[row["containment_id"]]: row for row in found["EVENTS"]}
    assert {name: (row["month"], round(row["volume_m3"], 6), row["in_backlog"]) for name, row in events.items()} == {
        "A": (13, 2.4, False), "B": (1, 2.4, True), "C": (25, 2.6, False), "D": (25, 2.6, False),
    }  # fmt: skip
    assert {name: round(row["interval_years"], 6) for name, row in events.items()} == {"A": 3, "B": 15, "C": 5, "D": 5}
    assert (events["B"]["size_imputed"], events["D"]["start_imputed"], events["A"]["size_imputed"]) == (True, True, False)
    assert events["A"]["event_date"].toString("yyyy-MM-dd") == "2027-01-01"
    assert (found["N_NEED"], found["NEED_M3"], found["N_DEMAND"], found["DEMAND_M3"], found["TRIPS"]) == (4, 10.0, 2, 5.0, 2)
    assert (found["N_BACKLOG"], found["N_LEFT_OUT"], found["BACKCAST_ERROR_PCT"]) == (1, 1, None)
    assert [(row["ward"], row["month"], row["n_need"], row["demand_m3"], row["trips"]) for row in found["MONTHS"]] == [
        (1, 1, 1, 1.2, 0.5), (1, 13, 1, 1.2, 0.5), (1, 25, 2, 2.6, 1.0),
    ]  # fmt: skip
    # 2.6 m³ in the 31 days of month 25 are 0.084 m³ a day of the plant's 0.1
    assert (found["PEAK_PCT"], len(found["BALANCE"])) == (83.9, 36)
    assert [(row["n_need"], row["demand_m3"]) for row in found["WARDS_OUT"]] == [(4, 5.0)]
    with connect_as("executive") as conn:  # reads no emptyings of its own, and gets the same figures
        monkeypatch.setenv("IMIS_CONNECT_USER", conn.info.user)
    again = run("desludging_demand_forecast", **PLAIN)
    assert [row["event_date"] for row in again["EVENTS"]] == [row["event_date"] for row in found["EVENTS"]]


def test_7_1_demand_follows_the_season_of_two_years_of_applications(run, db, four):
    """Per year one application in January, two in July: the mean month has 0.25, so January is 4, July 8, all others 0."""
    found = run("desludging_demand_forecast", SEASONAL=True, **PLAIN)
    assert found["DEMAND_M3"] == 5.0 and any("less than 24 months" in line for line in run.said.lines)
    for year in (2024, 2025):
        for day in ("01-10", "07-10", "07-20"):
            bin, _tank = served(db, 0, 3, size=6)
            make_application(db, bin, None, application_date=f"{year}-{day}", taken_over=True)
    db.commit()
    index = fetch_all(db, "SELECT month, index::float, n_years FROM umdss.seasonal_index('2026-01-01')")
    assert {row["month"]: row["index"] for row in index if row["index"]} == {1: 4, 7: 8} and {row["n_years"] for row in index} == {2}
    found = run("desludging_demand_forecast", SEASONAL=True, **PLAIN)
    # the events fall on month 1, 13 and 25, which are Januaries: half of 2.4, 2.4 and 5.2 m3, four times
    assert [(row["month"], row["demand_m3"]) for row in found["MONTHS"]] == [(1, 4.8), (13, 4.8), (25, 10.4)]
    assert (found["NEED_M3"], found["DEMAND_M3"]) == (10.0, 20.0) == (found["NEED_M3"], sum(row["demand_m3"] for row in found["WARDS_OUT"]))
    assert sum(row["demand_m3"] for row in found["BALANCE"]) == 20.0
    other = run("desludging_demand_forecast", SEASONAL=True, **{**PLAIN, "AS_OF": "2026-01-16"})
    # from the 16th on: 2.4 m3 in 16 days of January of 31, the others in months with 15 of them
    assert other["DEMAND_M3"] == pytest.approx(0.5 * 4 * (2.4 * 16 + (2.4 + 5.2) * 15) / 31, abs=0.01)


def test_7_1_growth_shortens_and_small_trucks_go_more_often(run, four):
    found = run("desludging_demand_forecast", **{**PLAIN, "GROWTH": 2, "TRUCK_M3": 1, "HORIZON_M": 240, "UPTAKE_PCT": 100})
    late = next(row for row in found["EVENTS"] if row["containment_id"] == four["B"])
    assert late["interval_years"] == pytest.approx(13.1338, abs=1e-3)  # ln(1 + 15 ln 1.02) / ln 1.02
    assert found["TRIPS"] == 3 * found["N_NEED"] > 12 and found["DEMAND_M3"] == found["NEED_M3"]


def test_7_1_schedule_follows_the_record_and_observed_uptake_the_last_year(run, db, four):
    crew = Crew(db)
    bin, tank = served(db, 5, 3, size=6, construction_date="2015-01-01")
    job = make_application(db, bin, crew.provider, containment_id=tank, application_date="2025-06-01", proposed_emptying_date="2025-06-01")
    make_emptying(db, job, crew, emptied_date="2025-06-01")
    db.commit()
    found = run("desludging_demand_forecast", AS_OF="2026-01-01", METHOD=0, CYCLE_Y=3)
    row = next(row for row in found["EVENTS"] if row["containment_id"] == tank)
    assert row["event_date"].toString("yyyy-MM-dd") == "2028-06-01" and row["month"] == 30
    # a year ago the schedule had B, E and this one late, spread over 24 months: two of three fall into the year; one was emptied
    assert {row["uptake"] for row in found["MONTHS"]} == {0.5}
    assert found["N_DEMAND"] == found["N_NEED"] / 2
    # two modelled events of 2.4 m³ at half make 2.4 m³ against the 3 m³ on record
    assert found["BACKCAST_ERROR_PCT"] == -20.0


def test_7_1_calibration_draws_the_rate_towards_the_record(db, four):
    crew = Crew(db)
    bin, tank = served(db, 10, 10, size=4, construction_date="2015-01-01")
    for day in ("2020-01-01", "2022-01-01"):
        job = make_application(db, bin, crew.provider, containment_id=tank, application_date=day, proposed_emptying_date=day)
        make_emptying(db, job, crew, emptied_date=day, volume_of_sludge=2)
    rows = fetch_all(
        db,
        "SELECT containment_id, rate_l FROM umdss.demand_basis('2026-01-01', 'calibrated', ARRAY[40, 40, 60], ARRAY[0.5, 0.75], 0.1, 0, 3)",
    )
    rates = {row["containment_id"]: row["rate_l"] for row in rows}
    seen = 1000 * 2 / (10 * 731 / 365.25)  # one pair of emptyings: 731 days
    assert rates[tank] == pytest.approx((seen + 5 * 40) / 6) and rates[four["C"]] == rates[tank] and rates[four["A"]] == 40


def test_wards_are_shaded_by_their_demand(qgis_app):
    looks = toolbox.module("frame.looks")
    layer = QgsVectorLayer("Polygon?crs=EPSG:32644&field=demand_m3:double", "wards", "memory")
    features = []
    for value in (1.0, 2.0, 5.0, None):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([value])
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    looks.dress(layer, "demand")
    assert [(part.lowerValue(), part.upperValue()) for part in layer.renderer().ranges()] == [(1, 2), (2, 5), (5, 5)]
