"""Splitting a building: one act, both or neither (reliability 12, T07; F4, P4)."""

from __future__ import annotations

import json

import pytest

from tests import factories as f
from tests.rules.building_asking import one, refused
from tests.rules.test_building_acts import OWNER, form

CUT = "SELECT part, part_m2, rest_m2 FROM building_info.cut_off(%s, %s)"
STATE = "SELECT public.ST_AsText(geom), row_version, household_served FROM building_info.buildings WHERE bin = %s"


@pytest.fixture
def house(city):
    """A building of 10 m x 10 m with owner and septic tank; its BIN."""
    bin_ = f.make_building(city, 0, 0, road_code=f.make_road(city), sanitation_system_id=3, household_served=2)
    f.make_owner(city, bin_)
    f.make_tank(city, bin_)
    return bin_


def line(x1: float, y1: float, x2: float, y2: float) -> str:
    return f"LINESTRING({f.EAST + x1} {f.NORTH + y1}, {f.EAST + x2} {f.NORTH + y2})"


def split(conn, bin_: str, building: dict, seen: int | None = None) -> str:
    version = one(conn, "SELECT row_version FROM building_info.buildings WHERE bin = %s", bin_)
    return one(
        conn, "SELECT building_info.split_building(%s, %s, %s, %s)", bin_, seen or version, json.dumps(building), json.dumps(OWNER),
    )  # fmt: skip


def test_T07_a_split_whose_new_part_is_refused_leaves_the_old_building_as_it_was(city, house):
    """The new part is on the sewer but names none: the footprint that had already been cut in the same act is whole again."""
    before = one(city, STATE, house)
    part, *_areas = one(city, CUT, house, line(7, -5, 7, 15))
    changes = one(city, "SELECT count(*) FROM audit.change")
    with refused(city, "buildings_sewer_code_required_check"):
        split(city, house, form(city, geom=part, sanitation_system_id=1))
    assert one(city, STATE, house) == before
    assert one(city, "SELECT count(*) FROM building_info.buildings") == 1
    assert one(city, "SELECT count(*) FROM audit.change") == changes


def test_T07_a_split_gives_the_smaller_part_a_number_of_its_own_and_loses_no_square_metre(city, house):
    """A line at 7 m of 10 m: 30 m² go, 70 m² stay, with owner, tank and number."""
    part, part_m2, rest_m2 = one(city, CUT, house, line(7, -5, 7, 15))
    assert (float(part_m2), float(rest_m2)) == (30.0, 70.0)
    made = split(city, house, form(city, geom=part, sanitation_system_id=6))
    f.settle(city)
    areas = "SELECT round(public.ST_Area(geom)::numeric, 1) FROM building_info.buildings WHERE bin = %s"
    assert made != house and (float(one(city, areas, made)), float(one(city, areas, house))) == (30.0, 70.0)
    together = """SELECT public.ST_Area(public.ST_Intersection(a.geom, b.geom)), public.ST_Area(public.ST_Union(a.geom, b.geom))
                    FROM building_info.buildings a, building_info.buildings b WHERE a.bin = %s AND b.bin = %s"""
    shared, whole = one(city, together, house, made)
    assert shared < 1e-6 and abs(whole - 100) < 1e-6
    assert one(city, "SELECT count(*) FROM building_info.build_contains WHERE bin = %s", house) == 1
    assert one(city, "SELECT count(*) FROM building_info.build_contains WHERE bin = %s", made) == 0
    assert one(city, "SELECT owner_name FROM building_info.owners WHERE bin = %s", made) == OWNER["owner_name"]
    assert one(city, "SELECT owner_name FROM building_info.owners WHERE bin = %s", house) == "Sita Devi"


def test_P5_the_same_split_again_changes_nothing(city, house):
    part, *_areas = one(city, CUT, house, line(7, -5, 7, 15))
    building = form(city, geom=part, sanitation_system_id=6, client_uuid="6a9d5c1e-6a51-4a8b-8d7c-0c3f3f5f7a11")
    made = split(city, house, building)
    before = one(city, STATE, house)
    assert split(city, house, building) == made and one(city, STATE, house) == before


def test_a_line_that_does_not_cut_once_is_refused_in_words(city, house):
    for shape in (line(20, 0, 20, 10), line(7, 2, 7, 8), line(0, -5, 0, 15)):  # beside, inside, along the edge
        with refused(city, "split_line_misses", "from outside the building to outside"):
            one(city, CUT, house, shape)
    zigzag = f"LINESTRING({f.EAST + 3} {f.NORTH - 5}, {f.EAST + 3} {f.NORTH + 15}, {f.EAST + 6} {f.NORTH + 15}, {f.EAST + 6} {f.NORTH - 5})"
    with refused(city, "split_line_too_often", "one part at a time"):
        one(city, CUT, house, zigzag)
    with refused(city, "split_no_line", "Draw the line"):
        one(city, CUT, house, None)
    with refused(city, "record_gone"):
        one(city, CUT, "B777777", line(7, -5, 7, 15))


def test_P3_a_split_of_a_building_that_changed_or_went_meanwhile_is_refused(city, house):
    part, *_areas = one(city, CUT, house, line(7, -5, 7, 15))
    with refused(city, "split_changed", "split it again"):
        split(city, house, form(city, geom=part, sanitation_system_id=6), seen=99)
    with refused(city, "split_part_outside", "outside the footprint"):
        split(city, house, form(city, x=500, sanitation_system_id=6))
    whole = one(city, "SELECT public.ST_AsText(geom) FROM building_info.buildings WHERE bin = %s", house)
    with refused(city, "split_nothing_left", "smaller than 1 m²"):
        split(city, house, form(city, geom=whole, sanitation_system_id=6))
    with refused(city, "record_gone"):
        split(city, "B777777", form(city, geom=part, sanitation_system_id=6), seen=1)


def test_a_footprint_of_several_parts_keeps_the_others(city):
    bin_ = f.make_building(city, 0, 0)
    both = f"SELECT public.ST_AsText(public.ST_Multi(public.ST_Union('{f.square(0, 0)}'::public.geometry, '{f.square(30, 0)}'::public.geometry)))"
    f.change(city, "building_info.buildings", "bin", bin_, geom=f"SRID={f.SRID};" + one(city, both))
    _part, part_m2, rest_m2 = one(city, CUT, bin_, line(32, -5, 32, 15))
    assert (float(part_m2), float(rest_m2)) == (20.0, 180.0)
