"""The search over all records, and the services of a building, with the rights of the one who asks (umdss 1.6, P6)."""

from __future__ import annotations

import pytest

from imis_plugin.database.connection import fetch_all
from imis_plugin.records.search import KINDS, SEARCH, grouped, hits_of
from tests import factories as f


@pytest.fixture
def city(db):
    road = f.make_road(db)
    numbers = {"house_number": "12/34", "tax_code": "T-100%", "water_customer_id": "W77", "swm_customer_id": "S88"}
    bin_ = f.make_building(db, road_code=road, water_source_id=1, **numbers)
    other = f.make_building(db, house_number="HN12/3")
    f.make_owner(db, bin_, owner_name="Sita Kumari")
    with db.cursor() as cursor:
        cursor.execute("INSERT INTO layer_info.places (name, geom) SELECT 'Old Bazaar', point FROM building_info.buildings WHERE bin = %s", (bin_,))
    db.commit()
    return road, bin_, other


def find(conn, text, kinds=None, most=8):
    return hits_of(fetch_all(conn, SEARCH, (text, kinds, most)))


def test_a_building_is_found_by_each_of_its_numbers(db, city, connect_as):
    road, bin_, other = city
    officer = connect_as("building_permit")
    for text in (bin_, bin_.lower(), "12/34", "12/", "T-100%", "t-100", "w77", "S88", str(int(bin_[1:]))):
        assert bin_ in [hit.key for hit in find(officer, text, ["building"])], text
    assert [hit.quality for hit in find(officer, "12/34", ["building"])] == [1]
    # what begins with the text comes before what holds it; what holds it is sought only when nothing begins so
    assert [hit.key for hit in find(officer, "N12/3", ["building"])] == [other]
    assert find(officer, "%", ["building"]) == [] and find(officer, "_", ["building"]) == []
    assert find(officer, "  ") == []
    assert [hit.key for hit in find(officer, road)] == [road]


def test_names_of_owners_only_for_who_may(city, connect_as):
    _road, bin_, _other = city
    hits = find(connect_as("building_permit"), "kumari")
    assert [(hit.kind, hit.key, hit.relation) for hit in hits] == [("owner", bin_, "building_info.buildings")]
    for role in ("tax", "water_supply", "sanitation", "external", "help_desk", "provider_admin"):
        assert find(connect_as(role), "kumari") == [], role
    assert [hit.kind for hit in find(connect_as("external"), "old baz")] == ["place"]


def test_T26_hostile_texts_are_only_texts(city, connect_as):
    officer = connect_as("building_permit")
    for text in ("'); DROP TABLE x; --", "%s", "{}", "\\", "a" * 5000, "\u202eabc", "‘", "%1$s", "9" * 9, "😀"):
        assert find(officer, text) == [], text


def test_every_role_may_search_and_every_kind_has_a_heading(db, city, connect_as):
    rows = fetch_all(db, "SELECT kind, relations, begins, holds FROM imis.search_sources() ORDER BY place")
    assert {row["kind"] for row in rows} == set(KINDS)
    for row in fetch_all(db, "SELECT role_name AS rolname FROM imis.roles"):
        conn = connect_as(row["rolname"])
        find(conn, "1")
        find(conn, "ab")
        fetch_all(conn, "SELECT * FROM building_info.services_of(%s)", (city[1],))
        conn.close()


def test_groups_with_the_better_hit_come_first(city, connect_as):
    groups = grouped(find(connect_as("building_permit"), "12/3"))
    assert [kind for kind, _hits in groups] == ["building"]
    assert grouped([]) == []


def test_services_of_a_building_by_right(db, city, connect_as):
    road, bin_, _other = city
    tank = f.make_tank(db, bin_)
    db.commit()

    def lines(*roles):
        return {row["service"]: row for row in fetch_all(connect_as(*roles), "SELECT * FROM building_info.services_of(%s)", (bin_,))}

    permit = lines("building_permit")
    assert permit["owner"]["state"] == "Sita Kumari" and permit["road"]["keys"] == [road]
    assert permit["containments"]["keys"] == [tank] and permit["containments"]["state"] == "not_emptied"
    assert not {"tax", "water", "waste", "applications", "hotspots"} & set(permit)
    tax = lines("tax")
    assert tax["tax"]["items"] == 0 and tax["tax"]["state"] and "containments" not in tax
    assert tax["owner"]["state"] != "Sita Kumari", "masked for the tax office"
    sanitation = lines("sanitation")
    assert sanitation["applications"]["items"] == 0 and sanitation["hotspots"]["items"] == 0
    assert lines("external") == {}
