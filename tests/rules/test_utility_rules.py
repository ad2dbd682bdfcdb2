"""Roads, sewers, drains, water pipes (data-model 2.21-2.24; modules UTL, S-12, S-13)."""

from __future__ import annotations

import pytest

from tests import factories as f
from tests.rules.building_asking import one, refused, rules_of

LINES = {"roads": f.make_road, "sewers": f.make_sewer, "drains": f.make_drain, "water_supplys": f.make_pipe}


def test_COM_30_each_network_issues_its_own_codes(db):
    assert [make(db) for make in LINES.values()] == ["R0001", "S0001", "D0001", "W0001"]
    f.make_road(db, code=" r0120 ")
    assert f.make_road(db) == "R0121"
    f.make_road(db, code="MG MARG")
    assert f.make_road(db) == "R0122"


def test_S_12_right_of_way_below_carrying_width_is_refused(city):
    with refused(city, "roads_right_of_way_carrying_width_check", "right of way", "carrying width"):
        f.make_road(city, right_of_way=4, carrying_width=5)


@pytest.mark.parametrize("field", ["name", "right_of_way", "carrying_width"])
def test_COM_10_fields_of_a_road_are_demanded(city, field):
    with refused(city, f"roads_{field}_required_check", "missing"):
        f.make_road(city, **{field: None})
    f.make_road(city, taken_over=True, **{field: None})


@pytest.mark.parametrize("table", LINES)
def test_length_is_proposed_from_the_line_and_UTL_04_warns_of_a_difference(city, table):
    code = LINES[table](city)
    assert one(city, f"SELECT length, length_calculated FROM utility_info.{table} WHERE code = %s", code) == (100, 100)
    ask = f"SELECT rule FROM utility_info.{table}_warnings(%s)"
    assert rules_of(city, ask, code) == set()
    f.change(city, f"utility_info.{table}", "code", code, length=115)
    assert rules_of(city, ask, code) == {"utl_04_length_differs"}
    with refused(city, f"{table}_length_positive_check"):
        f.change(city, f"utility_info.{table}", "code", code, length=0)


@pytest.mark.parametrize(
    ("table", "rule", "column", "system"),
    [("roads", "utl_01_road_in_use", "road_code", 6), ("sewers", "utl_02_sewer_in_use", "sewer_code", 1),
     ("drains", "utl_02_drain_in_use", "drain_code", 2),
     ("water_supplys", "utl_03_pipe_in_use", "watersupply_pipe_code", 6)],
)  # fmt: skip
def test_S_13_UTL_01_UTL_02_UTL_03_lines_in_use_stay(city, table, rule, column, system):
    code = LINES[table](city)
    f.make_building(city, sanitation_system_id=system, water_source_id=1, **{column: code})
    with refused(city, rule, "1 buildings"):
        f.remove(city, f"utility_info.{table}", "code", code)
    f.remove(city, f"utility_info.{table}", "code", LINES[table](city))


def test_UTL_01_a_road_followed_by_other_lines_stays(city):
    road = f.make_road(city)
    f.make_sewer(city, road_code=road.lower())
    f.make_drain(city, road_code=road)
    with refused(city, "utl_01_road_in_use", "1 drains", "1 sewers"):
        f.remove(city, "utility_info.roads", "code", road)


def test_code_9999_is_no_line(city):
    with refused(city, "sewers_code_check"):
        f.make_sewer(city, code="S9999")


def test_COM_52_a_line_in_another_part_of_the_world_is_refused(city):
    with refused(city, "com_52_roads_in_city", "coordinate system"):
        f.make_road(city, geom=f.line(90000, 0, 90100, 0))


def test_COM_17_a_sewer_to_a_plant_that_does_not_work_is_pointed_out(city):
    plant = f.insert(
        city, "fsm.treatment_plants", "id",
        {"name": "Old plant", "location": "North", "type": 3, "capacity_per_day": 10, "caretaker_name": "Ram", "caretaker_number": "9876543210",
         "status": False, "geom": f.spot(0, 0)},
    )  # fmt: skip
    code = f.make_sewer(city, treatment_plant_id=plant)
    assert rules_of(city, "SELECT rule FROM utility_info.sewers_warnings(%s)", code) == {"com_17_plant_not_operational"}
