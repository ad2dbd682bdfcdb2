"""A cancelled or broken run leaves what was there before (umdss.md 1.8)."""

from __future__ import annotations

import pytest
from osgeo import ogr
from qgis.core import QgsProcessingException

from imis_plugin import toolbox
from tests.factories_building import make_building
from tests.umdss.conftest import Said


@pytest.fixture
def cancelled(run, db, monkeypatch):
    """``cancelled(OUTPUT=…)``: a run that is cancelled while its layer is open and half written."""
    for x in (0, 50, 100):
        make_building(db, x=x)
    db.commit()

    def start(**parameters):
        said = Said()
        maker = toolbox.module("frame.fields").Maker
        plain = maker.feature

        def feature(self, row):
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
