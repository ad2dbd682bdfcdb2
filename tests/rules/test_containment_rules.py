"""Containments: volume, derived state, links, history, deletion (modules FSM-10 to FSM-19; data-model 2.5, 2.6, 4.2-4.5, 4.9)."""

import json

import pytest

from tests import factories as f
from tests import factories_fsm as fsm

from .refusals import one, refused, rows


def tank(db, **values):
    return one(db, "SELECT size, size_calculated, pit_shape FROM fsm.containments WHERE id = %s", (f.make_tank(db, **values),))


def status(db, containment):
    return one(
        db,
        """SELECT emptied_status, last_emptied_date::text, next_emptying_date::text, no_of_times_emptied
           FROM fsm.containment_status WHERE id = %s""",
        (containment,),
    )


@pytest.mark.parametrize(
    "values, size",
    [
        ({"type_id": 3, "tank_length": 2, "tank_width": 1.5, "depth": 2}, 6.00),  # S-01
        ({"type_id": 3, "tank_length": 2, "tank_width": 1.5, "depth": 1.2}, 3.60),
        ({"type_id": 10, "pit_shape": "cylindrical", "pit_diameter": 1.2, "depth": 3}, 3.39),  # S-03
        ({"type_id": 10, "pit_shape": "cylindrical", "pit_diameter": 1.2, "depth": 2}, 2.26),
        ({"type_id": 8, "pit_shape": "cylindrical", "pit_diameter": 1.2, "depth": 2}, 4.52),  # both pits
    ],
)
def test_S_01_S_03_volume_from_dimensions(db, values, size):
    assert float(tank(db, size=None, **values)[0]) == size


def test_4_4_typed_volume_wins_and_hidden_dimensions_are_emptied(db):
    size, calculated, shape = tank(db, type_id=3, tank_length=2, tank_width=2, depth=2, pit_diameter=1, size=5)
    assert (float(size), float(calculated), shape) == (5, 8, "rectangular")
    pit = f.make_tank(db, type_id=10, pit_shape="cylindrical", pit_diameter=1, depth=2, tank_length=3, size=None)
    assert one(db, "SELECT tank_length FROM fsm.containments WHERE id = %s", (pit,)) is None


def test_4_4_preset_volume_follows_the_dimensions(db):
    made = f.make_tank(db, tank_length=2, tank_width=1, depth=1, size=None)
    f.change(db, "fsm.containments", "id", made, depth=2)
    assert one(db, "SELECT size FROM fsm.containments WHERE id = %s", (made,)) == 4


def test_2_5_required_fields(db):
    with refused(db, "containments_size_required_check"):
        f.make_tank(db, size=None)
    with refused(db, "containments_pit_shape_required_check"):
        f.make_tank(db, type_id=9, pit_shape=None)
    with refused(db, "containments_geom_required_check"):
        f.make_tank(db, geom=None)
    with refused(db, "containments_size_check"):
        f.make_tank(db, size=0)
    f.make_tank(db, size=None, verification_required=True)  # incomplete, and said so


def test_2_5_taken_over_row_is_accepted_and_marked(db):
    made = f.make_tank(db, type_id=13, size=None, pit_shape=None, geom=None, taken_over=True)
    assert one(db, "SELECT verification_required FROM fsm.containments WHERE id = %s", (made,))


def test_S_04_BLD_10_outlet_line_is_asked(db):
    with refused(db, "bld_10_sewer_code", "sewer code"):
        f.make_tank(db, type_id=1)
    with refused(db, "bld_10_drain_code", "drain code"):
        f.make_tank(db, type_id=14)
    sewer = f.make_sewer(db)
    made = f.make_tank(db, type_id=1, sewer_code=sewer)
    f.change(db, "fsm.containments", "id", made, type_id=3)
    assert one(db, "SELECT sewer_code FROM fsm.containments WHERE id = %s", (made,)) is None


def test_4_2_survey_code_9999_is_an_undigitised_line(db):
    made = f.make_tank(db, type_id=1, sewer_code="S9999")
    assert one(db, "SELECT sewer_code, network_unidentified FROM fsm.containments WHERE id = %s", (made,)) == (None, True)


def test_FSM_10_add_to_building(db):
    bin = f.make_building(db, x=100, y=100)
    data = {"bin": bin, "type_id": 3, "size": 4, "client_uuid": "00000000-0000-0000-0000-000000000001"}
    made = one(db, "SELECT fsm.add_containment(%s)", (json.dumps(data),))
    assert one(db, "SELECT fsm.add_containment(%s)", (json.dumps(data),)) == made  # a repeated save finds the first
    f.settle(db)
    assert one(
        db,
        """SELECT b.sanitation_system_id, b.toilet_status, public.ST_Equals(c.geom, public.ST_Centroid(b.geom)), l.is_responsible
           FROM building_info.buildings b JOIN building_info.build_contains l USING (bin) JOIN fsm.containments c ON c.id = l.containment_id
           WHERE b.bin = %s""",
        (bin,),
    ) == (3, True, True, True)
    assert status(db, made) == (False, None, None, 0)
    with refused(db, "unknown_field", "colour"):
        one(db, "SELECT fsm.add_containment(%s)", (json.dumps({"bin": bin, "type_id": 3, "colour": "red"}),))
    with refused(db, "fsm_10_building"):
        one(db, "SELECT fsm.add_containment(%s)", (json.dumps({"bin": "B999999", "type_id": 3}),))


def test_S_31_FSM_11_FSM_12_type_change_reaches_all_buildings_and_is_kept(db):
    one_bin, other = f.make_building(db), f.make_building(db)
    made = f.make_tank(db, one_bin, type_id=6)
    f.link(db, other, made)
    sewer = f.make_sewer(db)
    f.change(db, "fsm.containments", "id", made, type_id=1, sewer_code=sewer)
    f.settle(db)
    codes = rows(db, "SELECT sewer_code FROM building_info.buildings WHERE bin IN (%s, %s)", (one_bin, other))
    assert codes == [(sewer,), (sewer,)]
    history = rows(db, "SELECT old_type, new_type FROM fsm.containment_type_history WHERE containment_id = %s", (made,))
    assert history == [("Septic Tank without Outlet Connection", "Septic Tank connected to Sewer Network")]
    warned = rows(db, "SELECT rule FROM fsm.containments_warnings(%s)", (json.dumps({"id": made, "type_id": 3, "size": 6}),))
    assert ("fsm_11_buildings_touched",) in warned


def test_FSM_13_disconnect_is_refused_with_a_running_application(db):
    bin, made = fsm.make_served_building(db)
    number = fsm.make_application(db, bin, fsm.make_provider(db))
    with refused(db, "fsm_13_open_application", str(number)):
        one(db, "SELECT fsm.disconnect_building(%s, %s)", (made, bin))
    with refused(db, "fsm_13_no_link"):
        one(db, "SELECT fsm.disconnect_building(%s, %s)", (made, f.make_building(db)))


def test_2_6_FSM_14_last_link_takes_the_containment_unless_it_has_history(db):
    bin, made = fsm.make_served_building(db)
    one(db, "SELECT fsm.disconnect_building(%s, %s)", (made, bin))
    f.settle(db)
    assert one(db, "SELECT count(*) FROM fsm.containments WHERE id = %s", (made,)) == 0
    bin, made = fsm.make_served_building(db)
    crew = fsm.Crew(db)
    fsm.make_emptying(db, fsm.make_application(db, bin, crew.provider), crew)
    one(db, "SELECT fsm.disconnect_building(%s, %s)", (made, bin))
    f.settle(db)
    assert one(db, "SELECT is_connected FROM fsm.containment_status WHERE id = %s", (made,)) is False
    with refused(db, "fsm_15_past_applications"):
        f.remove(db, "fsm.containments", "id", made)


def test_S_30_FSM_15_delete_guard_names_what_hangs_on_it(db):
    bin, made = fsm.make_served_building(db)
    with refused(db, "fsm_15_linked_buildings", bin):
        f.remove(db, "fsm.containments", "id", made)
    number = fsm.make_application(db, bin, fsm.make_provider(db))
    with refused(db, "fsm_15_open_application", str(number)):
        f.remove(db, "fsm.containments", "id", made)


def test_FSM_16_one_responsible_building(db):
    first, second, third = (f.make_building(db) for _ in range(3))
    made = f.make_tank(db, first)
    f.link(db, second, made)
    f.link(db, third, made)
    responsible = "SELECT responsible_bin FROM fsm.containment_status WHERE id = %s"
    assert one(db, responsible, (made,)) == first
    with refused(db, "build_contains_bin_containment_id_key"):
        f.link(db, second, made)
    one(db, "SELECT fsm.make_responsible(%s, %s)", (made, third))
    assert one(db, responsible, (made,)) == third
    with refused(db, "fsm_16_one_responsible"):
        f.change(db, "building_info.build_contains", "bin", third, is_responsible=False)
    with refused(db, "fsm_16_link_fixed"):
        f.change(db, "building_info.build_contains", "bin", third, bin=f.make_building(db))
    one(db, "SELECT fsm.disconnect_building(%s, %s)", (made, third))  # the oldest remaining takes over
    assert one(db, responsible, (made,)) == first
    assert one(db, "SELECT count(*) FROM building_info.build_contains WHERE containment_id = %s AND is_responsible", (made,)) == 1
    one(db, "SELECT fsm.connect_building(%s, %s)", (made, third))
    assert one(db, "SELECT buildings_served FROM fsm.containment_status WHERE id = %s", (made,)) == 3


def test_FSM_16_decommissioned_containment_takes_no_building(db):
    made = f.make_tank(db, f.make_building(db))
    f.change(db, "fsm.containments", "id", made, decommissioned_date="2024-01-01")
    with refused(db, "fsm_16_decommissioned"):
        f.link(db, f.make_building(db), made)


def test_5_6_first_of_delivered_links_is_responsible(db):
    first, second = f.make_building(db), f.make_building(db)
    made = f.make_tank(db)
    with db.cursor() as cursor:
        cursor.execute(
            """INSERT INTO building_info.build_contains (bin, containment_id, is_responsible, taken_over)
               VALUES (%s, %s, true, true), (%s, %s, true, true)""",
            (first, made, second, made),
        )
    assert one(db, "SELECT responsible_bin FROM fsm.containment_status WHERE id = %s", (made,)) == first


def test_FSM_17_changes_after_an_emptying_are_allowed(db):
    bin, made = fsm.make_served_building(db)
    crew = fsm.Crew(db)
    fsm.make_emptying(db, fsm.make_application(db, bin, crew.provider), crew)
    f.change(db, "fsm.containments", "id", made, size=7, location="outside", type_id=6)


def test_FSM_18_warns_when_the_point_is_far_from_its_building(db):
    bin = f.make_building(db, x=0, y=0)
    made = f.make_tank(db, bin, geom=f.spot(5, 5))
    draft = {"id": made, "type_id": 3, "size": 6, "geom": f.spot(500, 5)}
    assert rows(db, "SELECT rule FROM fsm.containments_warnings(%s)", (json.dumps(draft),)) == [("fsm_18_far_from_building",)]
    draft = {"type_id": 3, "size": 10, "tank_length": 2, "tank_width": 2, "depth": 2}
    assert rows(db, "SELECT rule FROM fsm.containments_warnings(%s)", (json.dumps(draft),)) == [("volume_differs",)]


def test_FSM_19_survey_date_counts_until_there_is_an_emptying(db):
    bin, made = fsm.make_served_building(db, survey_emptied=True, survey_last_emptied_date="2019-05-01")
    assert status(db, made) == (True, "2019-05-01", "2022-05-01", 0)
    crew = fsm.Crew(db)
    application = fsm.make_application(db, bin, crew.provider, application_date="2025-03-01", proposed_emptying_date="2025-03-05")
    fsm.make_emptying(db, application, crew, emptied_date="2025-03-10")
    assert status(db, made) == (True, "2025-03-10", "2028-03-10", 1)


def test_4_5_interval_by_setting_and_by_type(db):
    _, made = fsm.make_served_building(db, survey_last_emptied_date="2020-01-31")
    with db.cursor() as cursor:
        cursor.execute("UPDATE imis.settings SET value = '5' WHERE name = 'emptying_interval_years'")
    assert status(db, made)[2] == "2025-01-31"
    with db.cursor() as cursor:
        cursor.execute("UPDATE fsm.containment_types SET emptying_interval_years = 2.5 WHERE id = 3")
    assert status(db, made)[2] == "2022-07-31"
    assert one(db, "SELECT emptying_overdue FROM fsm.containment_status WHERE id = %s", (made,))


def test_4_9_served_figures(db):
    one_bin = f.make_building(db, household_served=2, population_served=9)
    other = f.make_building(db, household_served=1, population_served=3)
    made = f.make_tank(db, one_bin)
    f.link(db, other, made)
    served = one(db, "SELECT buildings_served, household_served, population_served FROM fsm.containment_status WHERE id = %s", (made,))
    assert served == (2, 3, 12)


def test_3_2_types_and_their_properties(db):
    def ids(condition):
        return [r[0] for r in rows(db, f"SELECT id FROM fsm.containment_types WHERE {condition} ORDER BY id")]

    assert ids("is_septic_tank") == list(range(1, 8))
    assert ids("needs_pit_shape") == list(range(8, 18))
    assert ids("needs_sewer_code") == ids("safe_via_sewer") == ids("ww_class = 'to_sewer'") == [1, 13]
    assert ids("needs_drain_code") == ids("safe_via_drain") == [2, 14]
    assert ids("safe_in_situ") == [3, 8, 10]
    assert ids("fs_class = 'permeable'") == ids("ww_class = 'pit'") == [9]
    assert ids("fs_class = 'none'") == [1, 3, 8, 10, 13]
    assert ids("fs_class = 'not_to_sewer'") == [2, 4, 5, 6, 7, 11, 12, 14, 15, 16, 17]
    assert ids("NOT is_active") == [17]


def test_COM_30_codes_are_issued_in_order_and_past_loaded_ones(db):
    first = f.make_tank(db)
    assert f.make_tank(db) == f"C{int(first[1:]) + 1:06}"
    f.make_tank(db, id="C012345", taken_over=True)
    assert f.make_tank(db) == "C012346"
    with refused(db, "containments_id_check"):
        f.make_tank(db, id="X1")


def test_COM_52_point_in_wrong_coordinates(db):
    with refused(db, "com_52_containments_in_city", "outside the city"):
        f.make_tank(db, geom="SRID=32644;POINT(81 26)")
    with refused(db, "com_52_treatment_plants_in_city"):
        fsm.make_plant(db, geom="SRID=32644;POINT(81 26)")
