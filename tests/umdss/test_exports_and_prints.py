"""Export and print as algorithms: same rights, same log, same files as the desk (umdss.md 1.3, 4, 5, 8)."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest
from qgis.core import QgsProcessingException, QgsProject, QgsVectorLayer

from imis_plugin import toolbox
from imis_plugin.layers.export_layers import EXPORT_LAYERS
from tests.factories import square
from tests.factories_building import make_building, make_owner, make_road, make_ward
from tests.umdss.conftest import Said

LAYER = {layer.name: place for place, layer in enumerate(EXPORT_LAYERS)}


@pytest.fixture
def city(db):
    make_ward(db, 1, x=-2500, y=-2500, side=2500)
    make_ward(db, 2, x=0, y=-2500, side=2500)
    bins = [make_building(db, x=x, y=-500) for x in (-100, 100, 200)]
    make_owner(db, bins[1], owner_name="Ram Lal")
    make_road(db)
    db.commit()
    return bins


def table(path):
    return list(csv.DictReader(io.StringIO(Path(path).read_text(encoding="utf-8-sig"))))


def test_1_3_export_by_wards_by_boundary_and_of_the_city(run, city, db, tmp_path):
    made = run("export_by_wards", WARDS=["2"], LAYERS=[LAYER["buildings"]], FORMAT=3, WITH_STYLE=False, FILE=str(tmp_path / "b.csv"))
    assert made["N_FEATURES"] == 2 and {row["BIN"] for row in table(made["FILE"])} == set(city[1:])
    assert "Buildings: 2 rows" in run.said.lines
    with pytest.raises(QgsProcessingException, match="Choose the wards"):
        run("export_by_wards", LAYERS=[LAYER["buildings"]], FILE=str(tmp_path / "n.gpkg"))
    area = square(50, -600, 120).partition(";")[2]
    made = run("export_by_boundary", AREA=f"{area} [EPSG:32644]", LAYERS=[LAYER["buildings"], LAYER["roads"]], FILE=str(tmp_path / "c.zip"))
    assert made["FILE"].endswith("c.gpkg") and made["N_FEATURES"] == 1, "the ending follows the format"
    layer = QgsVectorLayer(made["FILE"] + "|layername=buildings", "b", "ogr")
    assert [feature["bin"] for feature in layer.getFeatures()] == [city[1]]
    made = run("export_layers", LAYERS=[LAYER["buildings"]], FILE=str(tmp_path / "d.gpkg"))
    assert made["N_FEATURES"] == 3
    with db.cursor() as cursor:
        cursor.execute("SELECT area FROM audit.export_log WHERE finished_at IS NOT NULL ORDER BY id")
        assert [row[0] for row in cursor.fetchall()] == ["wards 2", "drawn area", "whole city"]


def test_1_3_owner_list_needs_the_right_a_reason_and_an_area(run, city, connect_as, monkeypatch, tmp_path):
    file = str(tmp_path / "owners.csv")
    made = run("export_building_owners", WARDS=["2"], REASON="letters along the sewer", FORMAT=1, FILE=file)
    assert made["N_ROWS"] == 2 and [row["Owner name"] for row in table(made["FILE"])] == ["Ram Lal", ""]
    with pytest.raises(QgsProcessingException, match="Give an area"):
        run("export_building_owners", REASON="x", FILE=file)
    monkeypatch.setenv("IMIS_CONNECT_USER", connect_as("infrastructure").info.user)
    with pytest.raises(QgsProcessingException, match="may not run “Export building owners”"):
        run("export_building_owners", WARDS=["2"], REASON="x", FILE=str(tmp_path / "no.xlsx"))
    monkeypatch.setenv("IMIS_CONNECT_USER", connect_as("help_desk").info.user)
    with pytest.raises(QgsProcessingException):
        run("export_layers", LAYERS=[LAYER["places"]], FILE=str(tmp_path / "no.gpkg"))
    assert not list(tmp_path.glob("no*"))


def test_a_cancelled_export_leaves_nothing(run, city, tmp_path):
    said = Said()
    said.cancel()
    with pytest.raises(QgsProcessingException):
        run("export_layers", feedback=said, LAYERS=[LAYER["buildings"]], FILE=str(tmp_path / "x.gpkg"))
    assert not list(tmp_path.iterdir())


def test_5_print_map_with_and_without_the_municipal_map_open(run, city, tmp_path, qgis_new_project):
    made = run("print_map", TITLE="Ward 2", THEME="Overview", WARD=2, DPI=0, FORMAT=1, OUTPUT=str(tmp_path / "w.pdf"))
    assert made["OUTPUT"].endswith("w.png") and made["N_FILES"] == 1 and Path(made["OUTPUT"]).stat().st_size > 5000
    assert not QgsProject.instance().mapLayers(), "the open project is left alone"
    with pytest.raises(QgsProcessingException, match="Give the map a title"):
        run("print_map", TITLE=" ", THEME="Overview", OUTPUT=str(tmp_path / "n.pdf"))
    algorithm = toolbox.module("export.print_map").PrintMap()
    assert algorithm.flags() & algorithm.Flag.FlagNoThreading
