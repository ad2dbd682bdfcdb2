"""Saving a community and assigning the buildings inside, by plain SQL (modules 4.9; LIC-01, LIC-03)."""

from __future__ import annotations

import json

from tests import factories as f
from tests.rules.building_asking import one, refused


def save(city, assign="none", seen=None, **values):
    community = {
        "community_name": "Riverside", "geom": f.square(90, 90, 150), "no_of_buildings": 4, "number_of_households": 4,
        "population_total": 16, **values,
    }  # fmt: skip
    return one(city, "SELECT layer_info.save_community(%s, %s, %s)", json.dumps(community), assign, seen)


def lic_of(city, bin_):
    return one(city, "SELECT lic_id FROM building_info.buildings WHERE bin = %s", bin_)


def test_LIC_03_saving_says_and_does_what_was_chosen_for_the_buildings_inside(city):
    other = f.make_lic(city, x=-900, y=-900)
    free, strange = f.make_building(city, x=100, y=100), f.make_building(city, x=140, y=100, lic_id=other)
    outside = f.make_building(city, x=900, y=900)
    effects = "SELECT * FROM layer_info.community_effects(%s, %s)"
    assert one(city, effects, None, f.square(90, 90, 150)) == (2, 0, 1, 1, 0)
    number = save(city)
    assert lic_of(city, free) is None
    assert save(city, "without", 1, id=number) == number
    assert (lic_of(city, free), lic_of(city, strange), lic_of(city, outside)) == (number, other, None)
    save(city, "all", one(city, "SELECT row_version FROM layer_info.low_income_communities WHERE id = %s", number), id=number)
    assert lic_of(city, strange) == number
    assert one(city, effects, number, f.square(800, 800, 150)) == (1, 0, 1, 0, 2)
    with refused(city, "lic_assign_mode"):
        save(city, "some", id=number)
    with refused(city, "changed_by_someone_else"):
        save(city, "none", 99, id=number)
    with refused(city, "community_gone"):
        save(city, id=99999)
    with refused(city, "com_52_lic_in_city", "outside the city"):
        save(city, geom=f.square(2400, 0, 300), community_name="Over the edge")
    key = "7b4e1c1e-3f4e-4d0e-8a55-d7a8e7a8c001"
    assert save(city, community_name="New", client_uuid=key) == save(city, community_name="New", client_uuid=key)


def test_LIC_01_a_drawn_area_is_counted_as_a_stored_one(city):
    number = f.make_lic(city, x=90, y=90, side=150)
    tank = f.make_building(city, x=100, y=100, sanitation_system_id=3, household_served=2, population_served=9, male_population=4)
    f.make_tank(city, tank, geom=f.spot(105, 105))
    f.make_building(city, x=140, y=100, sanitation_system_id=1, sewer_code=f.make_sewer(city))
    drawn = one(city, "SELECT * FROM layer_info.count_area(%s)", f.square(90, 90, 150))
    assert drawn == one(city, "SELECT * FROM layer_info.count_community(%s)", number)
    assert drawn[:3] == (2, 3, 13) and drawn[6] == 1 and drawn[9] == 1
