"""Lengths and areas are metres, never degrees (modules 2.6, COM-50; data-model 1.7: one projected system a municipality, files in EPSG:4326).

The specification's EPSG:4326 is what files hold; the database holds the municipality's metric system, in which PostGIS measures metres.
"""

from __future__ import annotations

import psycopg2
import pytest

from imis_plugin.database.boundary import Boundary
from imis_plugin.database.connection import execute, fetch_all, fetch_value
from imis_plugin.database.errors import ImisError
from imis_plugin.database.migrator import Migrator
from tests import conftest as base
from tests import factories as f

#: A UTM zone is true to 1 in 2,500 at its middle: what is measured differs from the ellipsoid by no more.
TRUE_TO = 1 / 1000
GROUND = "public.ST_Transform(geom, 4326)::public.geography"
MEASURES = {
    "building_info.buildings": ("estimated_area", f"public.ST_Area({GROUND})"),
    "utility_info.roads": ("length_calculated", f"public.ST_Length({GROUND})"),
    "utility_info.sewers": ("length_calculated", f"public.ST_Length({GROUND})"),
    "layer_info.wards": ("area", f"public.ST_Area({GROUND}) / 1000000"),
    "layer_info.citypolys": ("area", f"public.ST_Area({GROUND}) / 1000000"),
}


def test_COM_50_stored_measures_are_metres_on_the_ground(db):
    """A house of 10 m x 10 m, a road and a sewer of 100 m, a ward and a city of 5 km x 5 km, against the ellipsoid."""
    f.make_building(db, 0, 0)
    f.make_road(db)
    f.make_sewer(db)
    for table, (column, ground) in MEASURES.items():
        with db.cursor() as cursor:
            cursor.execute(f"SELECT {column}, {ground} FROM {table}")
            stored, true = cursor.fetchone()
        assert float(stored) == pytest.approx(true, rel=TRUE_TO), table
    assert float(fetch_value(db, "SELECT estimated_area FROM building_info.buildings")) == pytest.approx(100, rel=TRUE_TO)


def test_COM_50_every_geometry_of_the_database_is_in_the_citys_metric_system(db):
    rows = fetch_all(
        db,
        """SELECT c.relkind = 'v' AS is_view, g.f_table_schema || '.' || g.f_table_name || '.' || g.f_geometry_column AS name, g.srid
             FROM public.geometry_columns g
             JOIN pg_class c ON c.relname = g.f_table_name AND c.relnamespace = g.f_table_schema::regnamespace
            WHERE c.relkind IN ('r', 'p', 'v', 'm') AND g.f_table_schema NOT IN ('public', 'pg_temp')""",
    )
    assert len(rows) > 40
    assert {row["name"] for row in rows if row["srid"] not in (f.SRID, 0)} == set()
    assert {row["name"] for row in rows if row["srid"] == 0 and not row["is_view"]} == set(), "tables say their system"
    assert "+units=m" in fetch_value(db, "SELECT proj4text FROM public.spatial_ref_sys WHERE srid = %s", (f.SRID,))


def test_COM_50_a_measure_follows_the_shape_and_no_client_sets_it(db, connect_as):
    bin_ = f.make_building(db, 0, 0)
    db.commit()
    officer = connect_as("building_permit")
    with pytest.raises(psycopg2.Error):
        execute(officer, "UPDATE building_info.buildings SET estimated_area = 1, seen_version = 1 WHERE bin = %s", (bin_,))
    officer.rollback()
    execute(officer, "UPDATE building_info.buildings SET geom = %s, seen_version = 1 WHERE bin = %s", (f.square(0, 0, 20), bin_))
    assert float(fetch_value(officer, "SELECT estimated_area FROM building_info.buildings")) == pytest.approx(400, rel=TRUE_TO)


@pytest.mark.parametrize("srid", [4326, 3857])
def test_COM_50_a_city_is_not_set_up_in_degrees_or_in_a_system_that_measures_wrongly(cluster, empty_db, srid):
    conn = psycopg2.connect(**cluster.params(empty_db))
    boundary = Boundary("wkt", (base.CITY,), base.CITY_SRID)
    try:
        with pytest.raises(ImisError, match="not metres|wrong by the city's latitude|does not measure"):
            Migrator(conn).init(srid, "Testpur", boundary=boundary)
        conn.rollback()
        assert Migrator(conn).status().state == "empty"
    finally:
        conn.close()
