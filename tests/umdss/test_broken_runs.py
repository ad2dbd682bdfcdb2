"""A cancelled or broken run leaves what was there before (umdss.md 1.8)."""

from __future__ import annotations

import contextlib
import itertools
import uuid

import psycopg2
import pytest
from osgeo import ogr
from psycopg2 import sql
from qgis.core import (
    QgsApplication,
    QgsDataSourceUri,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
)

from imis_plugin import toolbox
from tests.factories_building import make_building
from tests.umdss.conftest import Said


@pytest.fixture
def cancelled(run, db, monkeypatch):
    """``cancelled(OUTPUT=…)``: a run that is cancelled while its layer is open and half written, with feature number ``after``."""
    for x in (0, 50, 100):
        make_building(db, x=x)
    db.commit()

    def start(after=1, **parameters):
        said, made = Said(), itertools.count(1)
        maker = toolbox.module("frame.fields").Maker
        plain = maker.feature

        def feature(self, row):
            if next(made) == after:
                said.cancel()
            return plain(self, row)

        with monkeypatch.context() as patch, pytest.raises(QgsProcessingException, match="Cancelled"):
            patch.setattr(maker, "feature", feature)
            run("buildings_by_structure_type", feedback=said, **parameters)

    return start


def layers(path):
    data = ogr.Open(str(path))
    return {data.GetLayer(place).GetName(): data.GetLayer(place).GetFeatureCount() for place in range(data.GetLayerCount())}


def test_1_8_a_cancelled_run_takes_only_its_layer_out_of_a_file_that_was_there(run, db, cancelled, tmp_path):
    plan = tmp_path / "plan.gpkg"
    run("buildings_by_structure_type", OUTPUT=str(plan))
    assert layers(plan) == {"plan": 3}
    cancelled(OUTPUT=f"ogr:dbname='{plan}' table=\"second\" (geom)")
    assert layers(plan) == {"plan": 3}, "the planner's own layer stays, the half-written one is gone"
    run("buildings_by_structure_type", OUTPUT=f"ogr:dbname='{plan}' table=\"second\" (geom)")
    assert layers(plan) == {"plan": 3, "second": 3}


def test_1_8_a_cancelled_run_removes_the_files_that_it_made(cancelled, tmp_path):
    for name in ("new.gpkg", "new.shp", "new.geojson"):
        cancelled(OUTPUT=str(tmp_path / name))
    cancelled(OUTPUT=f"ogr:dbname='{tmp_path / 'own.gpkg'}' table=\"second\" (geom)")
    assert list(tmp_path.iterdir()) == []


@pytest.fixture
def office(cluster):
    """An empty database of the planner's own: ``office("plan")`` is a destination in it."""
    name = f"office_{uuid.uuid4().hex[:8]}"  # QGIS keeps connections: none may be to an older one of that name
    with contextlib.closing(psycopg2.connect(**cluster.params("postgres"))) as conn:
        conn.autocommit = True
        with conn.cursor() as cursor:
            cursor.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(name)))
            made = Office(cluster.params(name))
            made.execute("CREATE EXTENSION postgis")
            yield made
            cursor.execute(sql.SQL("DROP DATABASE {} WITH (FORCE)").format(sql.Identifier(name)))


class Office:
    def __init__(self, given):
        self.given = given

    def __call__(self, table, scheme="postgres://"):
        uri = QgsDataSourceUri()
        uri.setConnection(self.given["host"], str(self.given["port"]), self.given["dbname"], self.given["user"], self.given.get("password", ""))
        uri.setDataSource("public", table, "geom")
        return scheme + uri.uri(False)

    def tables(self):
        with contextlib.closing(psycopg2.connect(**self.given)) as conn, conn.cursor() as cursor:
            cursor.execute("SELECT table_name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE'")
            names = sorted(name for (name,) in cursor.fetchall() if name != "spatial_ref_sys")
            found = {}
            for name in names:
                cursor.execute(sql.SQL("SELECT count(*) FROM {}").format(sql.Identifier(name)))
                found[name] = cursor.fetchone()[0]
        return found

    def execute(self, statement):
        with contextlib.closing(psycopg2.connect(**self.given)) as conn, conn, conn.cursor() as cursor:
            cursor.execute(statement)


@pytest.mark.parametrize("scheme", ["postgres://", "postgres:", "postgis:"])
def test_1_8_a_cancelled_run_leaves_no_table_in_a_database(run, db, cancelled, office, scheme):
    cancelled(OUTPUT=office("plan", scheme))
    assert office.tables() == {}
    run("buildings_by_structure_type", OUTPUT=office("plan", scheme))
    assert office.tables() == {"plan": 3}
    make_building(db, x=150)
    db.commit()
    cancelled(OUTPUT=office("plan", scheme))
    assert office.tables() == {"plan": 3}, "the table of the run before stays as it was"
    run("buildings_by_structure_type", OUTPUT=office("plan", scheme))
    assert list(office.tables()) == ["plan"] and office.tables()["plan"] > 3


def test_1_8_rows_that_the_database_had_already_taken_are_gone_too(run, db, cancelled, office):
    for number in range(450):  # QGIS hands them over by the two hundred
        make_building(db, x=(number % 30) * 20, y=-200 - 20 * (number // 30))
    db.commit()
    cancelled(after=420, OUTPUT=office("plan"))
    assert office.tables() == {}


def test_1_8_a_table_that_others_rest_on_is_not_replaced(run, db, cancelled, office):
    run("buildings_by_structure_type", OUTPUT=office("plan"))
    office.execute("CREATE VIEW of_plan AS SELECT * FROM plan")
    before = office.tables()
    with pytest.raises(QgsProcessingException, match="could not take the place of the table public.plan"):
        run("buildings_by_structure_type", OUTPUT=office("plan"))
    assert office.tables() == before


def test_1_8_a_finished_table_is_loaded_under_its_own_name(run, db, cancelled, office):
    context, loaded = QgsProcessingContext(), QgsProject()
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("imis:buildings_by_structure_type")
    wanted = QgsProcessingOutputLayerDefinition(office("plan"), loaded)
    found, fine = algorithm.run({"OUTPUT": wanted, "BY_TYPE": "TEMPORARY_OUTPUT"}, context, Said())
    assert fine and found["OUTPUT"] == office("plan") and context.willLoadLayerOnCompletion(found["OUTPUT"])
    assert context.layerToLoadOnCompletionDetails(found["OUTPUT"]).name == "Buildings by structure type – Buildings"
    assert office.tables() == {"plan": 3}


@pytest.mark.parametrize("name", ["plan.gpkg", "plan.shp", "plan.geojson", "plan.csv"])
def test_1_8_a_cancelled_run_leaves_the_file_that_it_was_to_replace(run, db, cancelled, tmp_path, name):
    run("buildings_by_structure_type", OUTPUT=str(tmp_path / name))
    before = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    assert name in before
    cancelled(OUTPUT=str(tmp_path / name))
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == before
    make_building(db, x=150)
    db.commit()
    found = run("buildings_by_structure_type", OUTPUT=str(tmp_path / name))
    assert len(found["OUTPUT"]) >= 4 and sorted(path.name for path in tmp_path.iterdir()) == sorted(before)


def test_1_8_a_raster_appears_when_it_is_whole(tmp_path):
    import numpy as np
    from qgis.core import QgsCoordinateReferenceSystem

    rasters = toolbox.module("frame.rasters")
    grid = rasters.Grid(0, 100, 10, 10, 10)
    crs = QgsCoordinateReferenceSystem("EPSG:32645")
    there = tmp_path / "risk.tif"
    rasters.write(str(there), grid, [("risk", np.ones((10, 10)))], -1, crs)
    before = there.read_bytes()
    with pytest.raises(QgsProcessingException, match="could not be written"):
        rasters.write(str(tmp_path / "none" / "risk.tif"), grid, [("risk", np.ones((10, 10)))], -1, crs)
    assert there.read_bytes() == before and [path.name for path in tmp_path.iterdir()] == ["risk.tif"]
