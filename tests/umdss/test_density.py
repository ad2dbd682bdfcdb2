"""``imis:service_density`` (umdss.md 7.19) on two wards worked out by hand."""

from __future__ import annotations

import itertools
from pathlib import Path

import psycopg2
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from qgis.core import QgsFeature, QgsProcessingException, QgsVectorLayer

from imis_plugin import toolbox
from imis_plugin.database.connection import execute, fetch_all
from tests import factories as f
from tests.factories_fsm import Crew, make_application, make_collection, make_emptying, make_plant

DAY = "2026-01-01"
ASKED = {"UNIT": 1, "AS_OF": DAY, "LEAST_CONTAINMENTS": 3, "DETOUR": 1}
_ROW = itertools.count()


def served(db, x, y=0.0, **values):
    """A building of ten people with a septic tank at a place."""
    number = next(_ROW)
    whole = {"population_served": 10, "road_code": _road(db), "taken_over": True, **values}
    east = (-2400 if x < 0 else 100) + 20 * (number % 50)
    bin = f.make_building(db, east, -2400 + 20 * (number // 50), sanitation_system_id=3, **whole)
    return bin, f.make_tank(db, bin, taken_over=True, geom=f.spot(x, y))


def _road(db):
    found = fetch_all(db, "SELECT min(code) AS code FROM utility_info.roads")[0]["code"]
    return found or f.make_road(db, geom=f.line(-2000, 0, 2000, 0))


def emptied(db, crew, house, day, volume=3, delivered_to=None, **values):
    bin, tank = house
    whole = {"containment_id": tank, "application_date": "2020-01-01", "proposed_emptying_date": day, "taken_over": True}
    job = make_application(db, bin, crew.provider, **whole)
    make_emptying(db, job, crew, emptied_date=day, volume_of_sludge=volume, taken_over=True, **values)
    if delivered_to:
        make_collection(db, job, date=day, treatment_plant_id=delivered_to, taken_over=True)


@pytest.fixture
def city(db):
    """West: 4 containments; two emptyings of 3 m³ in 2025, one in 2024. East: 3 containments, the last emptying in 2022.

    The plant lies 1000 m east of the middle. The first provider has its office at x = 0, the second none; the house of the first emptying is
    low-income.
    """
    for ward, x in ((1, -2500), (2, 0)):
        f.make_ward(db, ward, x, -2500, 2500)
    first, second = Crew(db), Crew(db)
    first.plant = second.plant = make_plant(db, geom=f.spot(1000, 0))
    execute(db, "UPDATE fsm.service_providers SET geom = %s WHERE id = %s", (f.spot(0, 0), first.provider))
    west = [served(db, -100 * (number + 1), low_income_hh=number == 0) for number in range(4)]
    east = [served(db, 100 * (number + 1)) for number in range(3)]
    emptied(db, first, west[0], "2025-06-01")
    emptied(db, first, west[1], "2025-01-02", delivered_to=make_plant(db, geom=f.spot(-1000, 0)))
    emptied(db, second, west[2], "2024-03-01", volume=2)
    emptied(db, second, east[0], "2022-12-31")
    db.commit()
    return first, second


def test_7_19_density_unserved_market_catchment_and_haul_by_hand(run, db, city):
    """West: 2 of 4 containments in twelve months: 500 per 1,000; of 40 people: 500 per 10,000. East: none since 2022: without service, 3
    containments. City: 2 of 7: 285.7. First provider: jobs 100 and 200 m from its office: 90 % lie within 200 m; hauls 1100 m to the plant named,
    800 m to the plant of delivery: 950 m. In 36 months the second has one emptying, 2 m³ of 8: a third and a quarter.
    """
    first, second = city
    found = run("service_density", BY_ROAD=False, **ASKED)
    wards = {row["unit_id"]: row for row in found["OUTPUT"]}
    west, east = wards[1], wards[2]
    assert (west["n_containments"], west["population"], west["n_emptyings"], west["per_1000"], west["per_10000"]) == (4, 40, 2, 500, 500)
    assert (west["n_emptyings_long"], west["is_unserved"], west["service_class"], west["volume_m3"]) == (3, False, 1, 6)
    assert (east["n_emptyings"], east["per_1000"], east["n_emptyings_long"], east["is_unserved"], east["service_class"]) == (0, 0, 0, True, 0)
    numbers = ("N_EMPTYINGS", "PER_1000", "PER_10000", "N_UNSERVED", "N_CONTAINMENTS_UNSERVED", "MEAN_HAUL_M")
    assert [found[name] for name in numbers] == [2, 285.7, 285.7, 1, 3, 950]
    # one containment of low-income households, emptied; six of the others, one emptied
    assert (found["PER_1000_LOW_INCOME"], found["PER_1000_OTHERS"]) == (1000, 166.7)
    own = found["PROVIDERS_OUT"][0]
    assert (own["service_provider_id"], own["market_pct"], own["low_income_pct"]) == (first.provider, 100, 50)
    assert (own["catchment_m"], own["mean_haul_m"]) == (200, 950)
    assert own["centre_source"] == "office" and len(found["CATCHMENTS"]) == 1
    page = Path(found["REPORT"]).read_text(encoding="utf-8")
    assert page.count("<svg") == 2 and "Without an emptying in 36 months: 1 areas with 3 containments" in page
    long = run("service_density", BY_ROAD=False, MONTHS=36, **ASKED)
    columns = ("n_emptyings", "market_pct", "market_m3_pct", "centre_source")
    shares = {row["service_provider_id"]: tuple(row[name] for name in columns) for row in long["PROVIDERS_OUT"]}
    assert shares == {first.provider: (2, 66.7, 75, "office"), second.provider: (1, 33.3, 25, "middle of its jobs")}
    assert long["PER_1000"] == 142.9  # 3 of 7 in three years
    few = run("service_density", BY_ROAD=False, **{**ASKED, "LEAST_CONTAINMENTS": 4}, WARDS=["2"])
    assert [(row["unit_id"], row["is_unserved"], row["service_class"]) for row in few["OUTPUT"]] == [(2, False, None)]
    assert few["PER_1000"] == 285.7  # the city stays whole


def test_7_19_the_haul_follows_the_roads(run, db, city):
    """One road along the jobs and the plant: as the straight line, found by one search a plant."""
    execute(db, "SELECT umdss.build_network(0.5, false)")
    db.commit()
    found = run("service_density", **{**ASKED, "DETOUR": 5})
    assert found["MEAN_HAUL_M"] == 950
    execute(db, "DELETE FROM umdss.road_edge")
    execute(db, "DELETE FROM umdss.network_meta")
    db.commit()
    far = run("service_density", **{**ASKED, "DETOUR": 5})
    assert far["MEAN_HAUL_M"] == 4750 and any("has not been built yet" in line for line in run.said.lines)


def test_7_19_an_empty_city_and_a_wrong_area(run, db):
    found = run("service_density")
    assert (found["N_EMPTYINGS"], found["PER_1000"], found["MEAN_HAUL_M"], found["OUTPUT"]) == (0, None, None, [])
    assert any("no grid" in line for line in run.said.lines) and any("Nothing was found" in line for line in run.said.lines)
    with pytest.raises(psycopg2.Error, match="“street” is no area of service density"):
        fetch_all(db, "SELECT * FROM umdss.service_density('street', NULL, 12, 36, 20, NULL)")


@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(st.integers(1, 60), st.integers(1, 60))
def test_7_19_areas_sum_to_the_city_and_a_longer_period_never_holds_less(db, city, one, other):
    few, many = sorted((one, other))
    query = "SELECT unit_id, n_emptyings, n_containments FROM umdss.service_density('ward', %s, %s, 36, 3, NULL)"
    short, long = (fetch_all(db, query, (DAY, months)) for months in (few, many))
    for rows in (short, long):
        whole = next(row for row in rows if row["unit_id"] is None)
        for name in ("n_emptyings", "n_containments"):
            assert whole[name] == sum(row[name] for row in rows if row["unit_id"] is not None)
    assert all(a["n_emptyings"] <= b["n_emptyings"] for a, b in zip(short, long, strict=True))


def test_areas_without_service_stand_out(qgis_app):
    looks = toolbox.module("frame.looks")
    layer = QgsVectorLayer("Polygon?crs=EPSG:32644&field=service_class:integer&field=per_1000:double", "cells", "memory")
    features = []
    for value in (0, 4, None):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([value, 1.0])
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    looks.dress(layer, "density")
    assert [part.label() for part in layer.renderer().categories()] == ["No emptying in the long period", "Highest quarter", "Too few containments"]


def test_8_service_density_asks_for_the_right(run, db, connect_as, monkeypatch):
    monkeypatch.setenv("IMIS_CONNECT_USER", connect_as("provider_admin", provider=Crew(db).provider).info.user)
    with pytest.raises(QgsProcessingException, match="Your role may not run “Service density”"):
        run("service_density")
