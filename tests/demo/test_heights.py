"""Heights of the demo city (``demo-heights``): the same every time, over the whole city, down to the drains and on to the river."""

from __future__ import annotations

import json

import numpy as np
import pytest
from osgeo import gdal, osr

from imis_plugin import cli
from imis_plugin.database.connection import fetch_all, fetch_value
from imis_plugin.demo import heights
from imis_plugin.demo.base import load_base
from imis_plugin.demo.builder import SRID

#: per cent: what the ground may rise over some hundred metres, and what the waves on it may add at one place
GENTLE, STEEPEST = 0.35, 2.5


@pytest.fixture(scope="module")
def file(tmp_path_factory):
    """The heights of the city of 650 buildings, seed 1."""
    return heights.write_heights(tmp_path_factory.mktemp("heights"), 650, 1)


@pytest.fixture(scope="module")
def raster(file):
    return gdal.Open(str(file))


def at(raster, places) -> np.ndarray:
    """Heights at places (x, y); fails outside the raster."""
    west, cell, _, north, _, down = raster.GetGeoTransform()
    values = raster.ReadAsArray()
    x, y = np.array(places, float).T
    return values[((y - north) / down).astype(int), ((x - west) / cell).astype(int)]


def test_gdal_reads_the_file_with_its_system_and_squares(raster):
    assert (raster.RasterCount, raster.GetGeoTransform()[1], raster.GetGeoTransform()[5]) == (1, heights.CELL_M, -heights.CELL_M)
    wanted = osr.SpatialReference()
    wanted.ImportFromEPSG(SRID)
    assert osr.SpatialReference(raster.GetProjection()).IsSame(wanted)
    assert "Synthetic" in raster.GetMetadataItem("TIFFTAG_IMAGEDESCRIPTION")
    _west, _north, ground = heights.ground(load_base(), 1)
    assert np.array_equal(raster.ReadAsArray(), ground.astype(np.float32))


def test_the_same_seed_gives_the_same_bytes_and_another_one_other_heights(file, tmp_path):
    content = file.read_bytes()
    assert heights.write_heights(tmp_path, 650, 1).read_bytes() == content
    assert heights.write_heights(tmp_path, 650, 2).read_bytes() != content


def test_they_cover_the_city_also_one_of_several_copies(raster, demo, tmp_path):
    corner = "SELECT ST_XMin(geom) AS w, ST_YMin(geom) AS s, ST_XMax(geom) AS e, ST_YMax(geom) AS n FROM layer_info.citypolys WHERE id = 1"
    box = fetch_all(demo, corner)[0]
    assert len(at(raster, [(box["w"], box["s"]), (box["e"], box["n"])])) == 2
    corners = np.vstack([ring for ward in load_base().wards for part in ward for ring in part])
    shift = heights.step_of(load_base())
    several = gdal.Open(str(heights.write_heights(tmp_path, 100_000, 1)))
    for wide, copies in ((raster, [(0, 0)]), (several, [(0, 0), (1, 0), (0, 1), (1, 1)])):
        west, _, _, north, _, _ = wide.GetGeoTransform()
        for copy in copies:
            moved = corners + shift * copy
            assert west <= moved[:, 0].min() and moved[:, 0].max() <= west + heights.CELL_M * wide.RasterXSize
            assert north - heights.CELL_M * wide.RasterYSize <= moved[:, 1].min() and moved[:, 1].max() <= north
            assert np.array_equal(at(wide, moved), at(wide, corners)), "every copy has the same ground"


def test_the_ground_is_gentle_and_falls_to_the_drains_and_along_them_to_the_river(raster):
    """A house lies higher than the drain nearest to it, the more the farther away; a drain higher than the river, likewise."""
    base = load_base()
    chains = [base.roads[i] for i in np.flatnonzero(base.road_drain)]
    points = np.vstack([*chains, *base.waterways])
    houses = base.centre[::20]
    metres = np.array([np.hypot(*(points - house).T) for house in houses])
    above, away = at(raster, houses) - at(raster, points)[metres.argmin(axis=1)], metres.min(axis=1)
    steps = [above[(away >= low) & (away < high)].mean() for low, high in ((0, 40), (40, 100), (100, 250))]
    assert steps == sorted(steps) and 0.1 < steps[-1] < 0.6, steps
    river = np.vstack([ring for ring in base.waterbodies if heights._is_river(ring)])
    middles = [chain.mean(axis=0) for chain in chains]
    metres, levels = np.array([np.hypot(*(river - middle).T).min() for middle in middles]), at(raster, middles)
    means = [levels[(metres >= low) & (metres < low + 600)].mean() for low in (0, 600, 1200, 1800)]
    rises = np.diff(means) / 600 * 100
    assert (rises > 0.02).all() and (rises < GENTLE).all(), means
    ground = raster.ReadAsArray().astype(float)
    slope = 100 * np.hypot(*np.gradient(ground, heights.CELL_M))
    assert 0.1 < np.median(slope) < 0.5 and np.percentile(slope, 99) < STEEPEST
    assert at(raster, river).max() < np.percentile(at(raster, base.centre), 1), "the river lies below the city"


def test_the_command_writes_them_for_the_demo_city_only(demo, cluster, template, empty_db, tmp_path, capsys):
    facts = cluster.params(fetch_value(demo, "SELECT current_database()"))
    named = " ".join(f"{key}={value}" for key, value in facts.items())
    assert cli.main(["--database", named, "--json", "demo-heights", "--out", str(tmp_path)]) == 0
    assert json.loads(capsys.readouterr().out)["file"] == str(tmp_path / heights.FILE_NAME)
    assert [path.name for path in tmp_path.iterdir()] == [heights.FILE_NAME]
    for other in (template, empty_db):
        assert cli.main(["--database", named.replace(facts["dbname"], other), "demo-heights", "--out", str(tmp_path)]) == 1
        assert "Build it first" in capsys.readouterr().err
