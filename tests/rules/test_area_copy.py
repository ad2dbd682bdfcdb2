"""The stored measures of wards and grid cells that the map shows (umdss 2.6): true, or known not to be; copied no more often than can be borne."""

from __future__ import annotations

import select
import threading

import psycopg2
import pytest

from imis_plugin.database.connection import execute, fetch_all, fetch_value
from tests import factories as f

COLUMNS = """no_build, no_popsrv, no_hhsrv, total_rdlen, no_rcc_framed, no_load_bearing, no_cgi_sheet, no_wooden_mud,
    no_build_directly_to_sewerage_network, no_septic_tank, no_pit_holding_tank, no_contain, no_emptying,
    bldgtaxpdprprtn, wtrpmntprprtn, swmsrvpmntprprtn"""
DELIVERY = """INSERT INTO imis.import_batches (kind, file_name, file_sha256, status)
    VALUES ('taxpayment_info.tax_payments', 'a.csv', repeat('0', 64), 'accepted')"""
MEASURES = "density_per_ha, pct_onsite, pct_sewer, pct_unsafe_direct, pct_overdue, emptyings_per_1000, pct_lic_population"


@pytest.fixture
def town(db):
    f.make_ward(db, 1, -2500, -2500, 2500)
    f.make_ward(db, 2, 0, -2500, 2500)
    execute(db, "SELECT layer_info.generate_grids()")
    home = f.make_building(db, -100, -100, structure_type_id=1, population_served=4)
    f.make_tank(db, home, geom=f.spot(-99, -99))
    f.make_road(db, geom=f.line(-1000, -1000, 1000, -1000))
    db.commit()
    return db


def copy(conn, level="ward", at_once=False):
    made = fetch_value(conn, "SELECT umdss.copy_areas(%s, %s)", (level, at_once))
    conn.commit()
    return made


def is_true(conn, level="ward"):
    return fetch_value(conn, "SELECT umdss.area_copy_is_true(%s)", (level,))


@pytest.mark.parametrize(("level", "key"), [("ward", "ward"), ("grid", "id")])
def test_2_6_the_map_shows_what_the_live_summaries_say(town, level, key):
    assert not is_true(town, level), "never copied"
    assert fetch_value(town, f"SELECT count(*) FROM layer_info.v_layer_{level}_info WHERE no_build IS NOT NULL") == 0
    copy(town, level)
    assert is_true(town, level)
    on_map = fetch_all(town, f"SELECT {key}, {COLUMNS}, {MEASURES} FROM layer_info.v_layer_{level}_info ORDER BY 1")
    counted = f"layer_info.{level}_summary s JOIN layer_info.{level}_measures m USING ({key})"
    live = fetch_all(town, f"SELECT {key}, {COLUMNS}, {MEASURES} FROM {counted} ORDER BY 1")
    assert on_map == live and sum(row["no_build"] for row in on_map) == 1


@pytest.mark.parametrize("change", [
    lambda db: f.make_building(db, -300, -100),
    lambda db: execute(db, "UPDATE building_info.buildings SET population_served = 9"),
    lambda db: execute(db, "DELETE FROM utility_info.roads"),
    lambda db: execute(db, "UPDATE layer_info.wards SET name = 'Old town' WHERE ward = 1"),
    lambda db: execute(db, DELIVERY),
])  # fmt: skip
def test_2_6_every_change_that_counts_is_noticed_and_the_copy_follows(town, change):
    copy(town)
    change(town)
    town.commit()
    assert not is_true(town)
    copy(town)
    assert is_true(town)
    assert fetch_all(town, "SELECT ward, no_build, no_popsrv, total_rdlen FROM layer_info.v_layer_ward_info ORDER BY 1") == fetch_all(
        town, "SELECT ward, no_build, no_popsrv, total_rdlen FROM layer_info.ward_summary ORDER BY 1"
    )


def test_2_6_what_does_not_count_does_not_make_it_stale(town):
    copy(town)
    execute(town, "UPDATE imis.settings SET value = 'Another name' WHERE name = 'city_name'")
    town.commit()
    assert is_true(town)


def test_2_6_a_change_that_was_being_written_while_the_copy_was_made_is_noticed(cluster, town, db_name):
    slow = psycopg2.connect(**cluster.params(db_name))
    try:
        f.make_building(slow, -300, -100)
        execute(town, "UPDATE utility_info.roads SET name = 'Station road'")  # a higher number in the history, committed before the slow one
        town.commit()
        copy(town)
        assert is_true(town)
        slow.commit()
        town.rollback()
        assert not is_true(town)
    finally:
        slow.close()


def test_2_6_a_copy_that_took_long_is_not_made_again_at_once_unless_asked_for(town):
    first = copy(town)
    execute(town, "UPDATE umdss.area_copy_state SET seconds = 15")
    f.make_building(town, -300, -100)
    town.commit()
    assert copy(town) == first and not is_true(town)
    assert copy(town, at_once=True) > first and is_true(town)


def test_2_6_one_copies_and_the_others_do_not_wait(cluster, town, db_name):
    copy(town)
    f.make_building(town, -300, -100)
    town.commit()
    first = psycopg2.connect(**cluster.params(db_name))
    try:
        execute(first, "SELECT umdss.copy_areas('ward', true)")
        answered = threading.Event()
        threading.Thread(target=lambda: (copy(town, at_once=True), answered.set()), daemon=True).start()
        assert answered.wait(30), "a second desk waits for the first"
        first.commit()
    finally:
        first.close()
    assert is_true(town)


def test_2_6_a_ward_that_is_gone_goes_from_the_copy_and_listeners_are_told(cluster, town, db_name):
    copy(town)
    ear = psycopg2.connect(**cluster.params(db_name))
    ear.autocommit = True
    try:
        execute(ear, "LISTEN imis")
        execute(town, "DELETE FROM layer_info.wards WHERE ward = 2")
        town.commit()
        copy(town)
        heard = False
        while not heard and select.select([ear], [], [], 30)[0]:  # the ward that went is told of as well, and first
            ear.poll()
            heard = any('"umdss.area_copy"' in notice.payload for notice in ear.notifies)
        assert heard
    finally:
        ear.close()
    assert fetch_value(town, "SELECT count(*) FROM umdss.area_copy WHERE level = 'ward'") == 1


def test_2_6_another_level_is_refused_in_words(town):
    with pytest.raises(psycopg2.Error, match="Ask for “ward” or “grid”"):
        copy(town, "city")
