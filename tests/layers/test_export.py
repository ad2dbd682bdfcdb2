"""Exports: rights, area rules, every format read back and held against the database, one whole file or none (umdss.md 1.3, 4, 8, 9)."""

from __future__ import annotations

import csv
import io
import json
import sqlite3
import zipfile
from xml.etree import ElementTree

import psycopg2
import pytest
from qgis.core import QgsVectorLayer

from imis_plugin.database.connection import fetch_all
from imis_plugin.database.errors import explain
from imis_plugin.layers.definitions import LAYERS
from imis_plugin.layers.export_layers import EXPORT_LAYERS, OWNERS, export_layer
from imis_plugin.layers.export_request import ALL, CSV, GEOJSON, GPKG, KML, SHP, XLSX, ExportRequest, columns_of, count_rows
from imis_plugin.layers.export_run import run_export, suffix_for
from imis_plugin.layers.themes import all_themes
from tests.factories import insert, line, spot, square
from tests.factories_building import make_building, make_owner, make_road, make_tank, make_ward

EVIL = "=HYPERLINK(\"http://x\")"


@pytest.fixture
def city(db):
    """Two wards side by side (border at x = 0), three buildings: in ward 1, in ward 2, and one whose point lies on the border."""
    make_ward(db, 1, x=-2500, y=-2500, side=2500)
    make_ward(db, 2, x=0, y=-2500, side=2500)
    bins = [make_building(db, x=x, y=-500, functional_use_id=2, office_business_name=text, desludging_vehicle_accessible=True)
            for x, text in ((-100, EVIL), (100, "Ünï, \"q\"\nline"), (-5, "-5 rooms"))]
    make_owner(db, bins[0], owner_name="Sita Devi")
    make_tank(db, bins[0], type_id=3)
    road = make_road(db, geom=line(-100, -400, 300, -400), length=400, name="N" * 250)
    db.commit()
    return {"bins": bins, "road": road}


@pytest.fixture
def officer(connect_as):
    return connect_as("building_permit")


def ask(conn, names, form, **facts):
    return ExportRequest([export_layer(name) for name in names], form, **facts)


def test_section_4_layers_offered_and_published_columns(db, officer):
    names = {layer.name for layer in EXPORT_LAYERS}
    assert names == {definition.name for definition in LAYERS} - {"ward_mask", "municipality"}
    columns = {column.name: column for column in columns_of(officer, ask(officer, ["buildings"], CSV), export_layer("buildings"))}
    assert list(columns)[:6] == ["bin", "house_number", "house_locality", "ward", "road_code", "estimated_area"]
    assert columns["estimated_area"].label == "Estimated area (m²)" and columns["floor_count"].kind == "integer"
    assert "owner_name" not in columns
    more = [column.name for column in columns_of(officer, ask(officer, ["buildings"], CSV, fields=ALL), export_layer("buildings"))]
    assert "verification_status" in more and len(more) == len(set(more))
    for layer in (*EXPORT_LAYERS, OWNERS):
        for column in columns_of(db, ExportRequest([layer], CSV, fields=ALL), layer):
            assert column.label and column.label != "geom", (layer.name, column)


def test_0_4_point_rule_is_a_partition_of_wards_touch_counts_borders_twice_and_whole_leaves_them_out(db, city, officer):
    def number(**facts):
        return count_rows(lambda query, params=None: fetch_all(officer, query, params), ask(officer, ["buildings", "roads"], CSV, **facts))

    assert number() == {"buildings": 3, "roads": 1}
    one, two = number(wards=[1]), number(wards=[2])
    assert (one["buildings"], two["buildings"]) == (2, 1), "the lower ward takes what stands on the border"
    assert (one["roads"], two["roads"]) == (0, 1), "by the middle of the longest part"
    touching = [number(wards=[ward], rule=0) for ward in (1, 2)]
    assert [n["buildings"] for n in touching] == [2, 2] and [n["roads"] for n in touching] == [1, 1]
    whole = [number(wards=[ward], rule=2) for ward in (1, 2)]
    assert [n["buildings"] for n in whole] == [1, 1] and [n["roads"] for n in whole] == [0, 0]
    drawn = square(-200, -600, 150)
    assert number(area=drawn)["buildings"] == 1
    assert number(area=drawn, wards=[1])["buildings"] == 1
    for wrong, sentence in (({"wards": [9]}, "There is no ward 9"), ({"area": drawn, "wards": [2]}, "outside the wards")):
        with pytest.raises(psycopg2.Error) as refused:
            number(**wrong)
        assert sentence in str(explain(refused.value))
        officer.rollback()


def test_CLIP_cuts_at_the_edge_and_measures_anew(city, officer, tmp_path):
    file = tmp_path / "roads.csv"
    done = run_export(officer, ask(officer, ["roads"], CSV, wards=[1], rule=0, clip=True, srid=32644), file)
    assert done.rows == {"roads": 1}
    row = next(csv.DictReader(io.StringIO(file.read_text(encoding="utf-8-sig"))))
    assert float(next(value for label, value in row.items() if label.startswith("Length"))) == pytest.approx(100.0)
    assert row["WKT"].startswith("MULTILINESTRING")


@pytest.mark.parametrize("form", [GPKG, SHP, KML, CSV, GEOJSON, XLSX])
def test_T28_every_format_reads_back_as_the_database_holds_it_and_runs_no_formula(form, db, city, officer, tmp_path):
    request = ask(officer, ["buildings", "containments"], form, themes={"buildings": all_themes()["B6"]})
    file = tmp_path / ("out" + suffix_for(request))
    done = run_export(officer, request, file)
    assert done.rows == {"buildings": 3, "containments": 1}
    assert not [path for path in tmp_path.iterdir() if path.name.startswith(".")], "nothing half-made is left"
    with db.cursor() as cursor:
        cursor.execute("SELECT bin, office_business_name, population_served, ST_X(ST_Transform(point, 4326)) "
                       "FROM building_info.buildings ORDER BY bin")
        stored = cursor.fetchall()
    found = READERS[form](file)
    assert [row[0] for row in found] == [row[0] for row in stored]
    assert [row[1] for row in found] == [guard(row[1]) if form == CSV else row[1] for row in stored]
    assert [int(float(row[2])) for row in found] == [row[2] for row in stored]
    for (_bin, _text, _people, x), row in zip(stored, found, strict=True):
        assert row[3] == pytest.approx(x, abs=1e-4), "in EPSG:4326"
    manifest = done.manifest.read_text(encoding="utf-8-sig") if done.manifest else zipfile.ZipFile(file).read("README.csv").decode("utf-8-sig")
    assert "Buildings,3," in manifest and "whole city" in manifest and "sha256" in manifest
    with db.cursor() as cursor:
        cursor.execute("SELECT row_counts, sha256, finished_at IS NOT NULL, personal, layers, format, by_user "
                       "FROM audit.export_log ORDER BY id DESC LIMIT 1")
        counts, digest, finished, personal, layers, logged, person = cursor.fetchone()
    assert counts == done.rows and digest == done.sha256 and finished and personal == [] and layers == ["buildings", "containments"]
    assert logged == form and person == officer.info.user


def guard(text):
    return "'" + text if text[:1] in "=+-@" else text


def _x(wkt):
    return float(wkt.split("(((")[1].split()[0])


def read_csv(file):
    text = zipfile.ZipFile(file).read("buildings.csv").decode("utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(text, newline="")))
    assert {row["Vehicle can reach"] if "Vehicle can reach" in row else "Yes" for row in rows} == {"Yes"}
    return [(row["BIN"], next(v for k, v in row.items() if k.startswith("Office")), next(v for k, v in row.items() if k.startswith("Population")),
             _x(row["WKT"])) for row in rows]


def read_ogr(layer):
    rows = []
    for feature in layer.getFeatures():
        names = [field.name() for field in layer.fields()]
        office, people = next(n for n in names if n.startswith("office")), next(n for n in names if n.startswith("population") or n == "populati")
        point = feature.geometry().boundingBox()
        rows.append((feature["bin"], feature[office], feature[people], point.xMinimum()))
    return sorted(rows)


def read_gpkg(file):
    layer = QgsVectorLayer(f"{file}|layername=buildings", "b", "ogr")
    assert layer.crs().authid() == "EPSG:4326"
    assert [f["well_presence_status"] in (True, False) or f["well_presence_status"] is not None for f in layer.getFeatures()]
    return read_ogr(layer)


def read_shp(file):
    with zipfile.ZipFile(file) as packed:
        names = set(packed.namelist())
        assert {"buildings.shp", "buildings.cpg", "buildings.prj", "buildings-fields.csv", "containments.shp", "README.csv"} <= names
        assert packed.read("buildings.cpg").decode().strip() == "UTF-8"
        packed.extractall(file.parent / "shp")
    return read_ogr(QgsVectorLayer(str(file.parent / "shp" / "buildings.shp"), "b", "ogr"))


def read_kml(file):
    space = {"k": "http://www.opengis.net/kml/2.2"}
    root = ElementTree.parse(file).getroot()
    folders = root.findall(".//k:Folder", space)
    assert [folder.findtext("k:name", namespaces=space) for folder in folders] == ["Buildings", "Containments"]
    rows = []
    for mark in folders[0].findall("k:Placemark", space):
        table = ElementTree.fromstring(mark.findtext("k:description", namespaces=space).replace("\n", "&#10;"))
        cells = {row[0].text: row[1].text for row in table}
        assert mark.findtext("k:styleUrl", namespaces=space) in ("#buildings-2", "#buildings-3"), "composting toilet or septic tank of B6"
        x = float(mark.findtext(".//k:coordinates", namespaces=space).split(",")[0])
        rows.append((cells["BIN"], next(v for k, v in cells.items() if k.startswith("Office")),
                     next(v for k, v in cells.items() if k.startswith("Population")), x))
    assert root.find(".//k:Style[@id='buildings-2']/k:PolyStyle/k:color", space).text == "66389738", "opacity, blue, green, red"
    return rows


def read_geojson(file):
    document = json.loads(zipfile.ZipFile(file).read("buildings.geojson"))
    return [(f["properties"]["bin"], f["properties"]["office_business_name"], f["properties"]["population_served"],
             f["geometry"]["coordinates"][0][0][0][0]) for f in document["features"]]


def read_xlsx(file):
    import openpyxl

    book = openpyxl.load_workbook(file)
    assert book.sheetnames == ["Buildings", "Containments"]
    sheet = book["Buildings"]
    heads = [cell.value for cell in sheet[1]]
    for row in sheet.iter_rows():
        assert all(cell.data_type != "f" for cell in row), "no formula anywhere"
    place = {name: next(i for i, head in enumerate(heads) if head.startswith(name)) for name in ("BIN", "Office", "Population", "WKT")}
    return [(row[place["BIN"]], row[place["Office"]], row[place["Population"]], _x(row[place["WKT"]]))
            for row in sheet.iter_rows(min_row=2, values_only=True)]


READERS = {GPKG: read_gpkg, SHP: read_shp, KML: read_kml, CSV: read_csv, GEOJSON: read_geojson, XLSX: read_xlsx}


def test_empty_layers_long_texts_and_styles(city, officer, tmp_path):
    request = ask(officer, ["low_income_communities", "buildings"], SHP, with_style=True, themes={"buildings": all_themes()["B7"]})
    run_export(officer, request, tmp_path / "a.zip")
    names = zipfile.ZipFile(tmp_path / "a.zip").namelist()
    assert "low_income_communities.dbf" in names, "a layer without rows gives an empty file with its columns"
    assert "buildings.qml" in names and "buildings.sld" in names
    run_export(officer, ask(officer, ["buildings"], GPKG, with_style=True, themes={"buildings": all_themes()["B7"]}), tmp_path / "b.gpkg")
    with sqlite3.connect(tmp_path / "b.gpkg") as file:
        assert file.execute("SELECT styleName FROM layer_styles").fetchall() == [("Presence of toilet",)]


def test_section_8_personal_columns_only_for_roles_that_may_with_a_reason_and_a_log(db, city, officer, connect_as, tmp_path):
    with pytest.raises(psycopg2.Error) as refused:
        run_export(officer, ask(officer, ["buildings"], CSV, personal=True), tmp_path / "x.csv")
    assert "Say why" in str(explain(refused.value)) and not (tmp_path / "x.csv").exists()
    officer.rollback()
    run_export(officer, ask(officer, ["buildings"], CSV, personal=True, reason="letter to owners"), tmp_path / "x.csv")
    assert "Sita Devi" in (tmp_path / "x.csv").read_text(encoding="utf-8-sig")
    done = run_export(officer, ExportRequest([OWNERS], CSV, reason="letter to owners", wards=[1]), tmp_path / "o.csv")
    assert done.rows == {"building_owners": 2}
    with db.cursor() as cursor:
        cursor.execute("SELECT personal, reason FROM audit.export_log WHERE finished_at IS NOT NULL ORDER BY id")
        assert cursor.fetchall() == [(["buildings"], "letter to owners"), (["building_owners"], "letter to owners")]
    other = connect_as("infrastructure")
    run_export(other, ask(other, ["buildings"], CSV, personal=True, reason="curious"), tmp_path / "y.csv")
    assert "Sita" not in (tmp_path / "y.csv").read_text(encoding="utf-8-sig"), "the role may not read owners: the column is not there"
    with pytest.raises(psycopg2.Error):
        run_export(other, ExportRequest([OWNERS], CSV, reason="curious"), tmp_path / "z.csv")
    other.rollback()
    with pytest.raises(psycopg2.Error):
        run_export(other, ask(other, ["tax_status"], CSV), tmp_path / "z.csv")
    assert not (tmp_path / "z.csv").exists()


def test_section_8_who_may_export(city, connect_as, tmp_path):
    executive = connect_as("executive")
    run_export(executive, ask(executive, ["ward_info"], CSV), tmp_path / "w.csv")
    with pytest.raises(psycopg2.Error) as refused:
        run_export(executive, ask(executive, ["buildings"], CSV), tmp_path / "b.csv")
    assert "summaries" in str(explain(refused.value))
    for role in ("help_desk", "building_surveyor", "external"):
        conn = connect_as(role)
        with pytest.raises(psycopg2.Error, match="permission denied"):
            run_export(conn, ask(conn, ["ward_boundary"], CSV), tmp_path / "n.csv")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["w-README.csv", "w.csv"]


class Stop(Exception):
    pass


def test_COM_44_a_stopped_export_leaves_no_file_and_an_unfinished_entry(db, city, officer, tmp_path):
    def stop(_layer, _rows):
        raise Stop

    (tmp_path / "old.gpkg").write_text("what was there")
    for form in (GPKG, XLSX, KML, CSV):
        request = ask(officer, ["buildings"], form)
        with pytest.raises(Stop):
            run_export(officer, request, tmp_path / ("old" + suffix_for(request)), progress=stop)
        officer.rollback()
    assert [path.name for path in tmp_path.iterdir()] == ["old.gpkg"]
    assert (tmp_path / "old.gpkg").read_text() == "what was there"
    with db.cursor() as cursor:
        cursor.execute("SELECT count(*), count(finished_at) FROM audit.export_log")
        assert cursor.fetchone() == (4, 0)


def test_D26_text_of_a_record_is_never_part_of_a_statement(db, city, officer, tmp_path):
    insert(db, "layer_info.places", "id", {"name": "x'); DROP TABLE layer_info.places; --", "geom": spot(10, 10)})
    db.commit()
    done = run_export(officer, ask(officer, ["places"], KML, themes={"places": all_themes()["PL"]}), tmp_path / "p.kml")
    assert done.rows == {"places": 1}
    ElementTree.parse(tmp_path / "p.kml")
