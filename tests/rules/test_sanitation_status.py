"""Safely managed sanitation (data-model 4.11; cwis.md 3.9: only operational plants count)."""

from __future__ import annotations

import pytest

from tests import factories as f
from tests.rules.building_asking import one


def plant(conn, works: bool = True) -> int:
    return f.insert(conn, "fsm.treatment_plants", "id", {
        "name": f"Plant {works}", "location": "North", "type": 3, "capacity_per_day": 10, "caretaker_name": "Ram", "caretaker_number": "9876543210",
        "status": works, "geom": f.spot(0, 0),
    })  # fmt: skip


def safe(conn, bin: str):
    return one(conn, "SELECT safely_managed FROM building_info.sanitation_status WHERE bin = %s", bin)


@pytest.mark.parametrize(("works", "expected"), [(True, True), (False, False)])
def test_sewer_is_safe_when_its_plant_works(city, works, expected):
    sewer = f.make_sewer(city, treatment_plant_id=plant(city, works))
    assert safe(city, f.make_building(city, sanitation_system_id=1, sewer_code=sewer)) is expected
    tank = f.make_building(city)
    f.make_tank(city, tank, type_id=1, sewer_code=sewer)
    assert safe(city, tank) is expected


@pytest.mark.parametrize(
    ("values", "expected"),
    [({"cover_type": "Closed"}, True), ({"cover_type": "Open"}, False), ({"cover_type": "Closed", "surface_type": "Unlined"}, False)],
)
def test_drain_is_safe_when_closed_and_lined(city, values, expected):
    drain = f.make_drain(city, **values)
    assert safe(city, f.make_building(city, sanitation_system_id=2, drain_code=drain)) is expected


@pytest.mark.parametrize(
    ("type_id", "expected"), [(3, True), (8, True), (10, True), (4, False), (5, False), (6, False), (7, False), (9, False), (11, False), (15, False)]
)
def test_containments_are_safe_by_type(city, type_id, expected):
    bin = f.make_building(city)
    f.make_tank(city, bin, type_id=type_id)
    assert safe(city, bin) is expected


def test_all_containments_of_a_building_must_be_safe(city):
    bin = f.make_building(city)
    f.make_tank(city, bin, type_id=3)
    assert safe(city, bin)
    f.make_tank(city, bin, type_id=6)
    assert safe(city, bin) is False
    assert one(city, "SELECT count(*) FROM building_info.sanitation_status WHERE bin = %s", bin) == 1


@pytest.mark.parametrize(
    ("system", "toilet", "expected"), [(5, True, True), (6, True, True), (7, True, False), (8, True, False), (10, False, False), (12, False, False)]
)
def test_systems_without_containment(city, system, toilet, expected):
    bin = f.make_building(city, sanitation_system_id=system, toilet_status=toilet, toilet_count=1 if toilet else None)
    assert safe(city, bin) is expected


@pytest.mark.parametrize(("status", "expected"), [(True, True), (False, False)])
def test_a_community_toilet_counts_as_its_building_while_it_works(city, status, expected):
    block = f.make_building(city, functional_use_id=8, use_category_id=34)
    f.make_tank(city, block, type_id=3)
    toilet = f.insert(city, "fsm.toilets", "id", {
        "type": "Community Toilet", "bin": block, "ward": 1, "status": True, "caretaker_name": "Asha", "caretaker_gender": "Female",
        "caretaker_contact_number": "9876543210", "owner": "Municipality", "operator_or_maintainer": "Municipality", "geom": f.spot(5, 505),
    })  # fmt: skip
    bin = f.make_building(city, toilet_status=False, toilet_count=None, sanitation_system_id=9)
    f.insert(city, "fsm.build_toilets", "id", {"bin": bin, "toilet_id": toilet})
    f.change(city, "fsm.toilets", "id", toilet, status=status)
    assert safe(city, bin) is expected
    assert one(city, "SELECT toilet_id FROM building_info.sanitation_status WHERE bin = %s", bin) == (toilet if status else None)


def test_unknown_system_is_neither(city):
    assert safe(city, f.make_building(city, taken_over=True, sanitation_system_id=None)) is None
    assert safe(city, f.make_building(city, sanitation_system_id=3)) is False
