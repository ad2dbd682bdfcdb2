"""Shapefiles, KML and KMZ through GDAL, with the same checks as every other file (T34, T35; data-model 5.5, 5.6)."""

from __future__ import annotations

import zipfile

import pytest

from imis_plugin.imports.open_file import open_file
from imis_plugin.imports.source import FileFault
from tests.imports.conftest import square

ogr = pytest.importorskip("osgeo.ogr")

KML = """<?xml version="1.0" encoding="UTF-8"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document><Placemark><name>Tank</name>
<ExtendedData><Data name="code"><value>R0001</value></Data><Data name="right_of_way"><value>6</value></Data></ExtendedData>
<LineString><coordinates>81.0,26.85,5 81.001,26.85,5</coordinates></LineString></Placemark></Document></kml>"""


def shapefile(path, crs: int | None = 32644):
    from osgeo import gdal, osr

    gdal.UseExceptions()
    system = None
    if crs:
        system = osr.SpatialReference()
        system.ImportFromEPSG(crs)
    made = ogr.GetDriverByName("ESRI Shapefile").CreateDataSource(str(path))
    layer = made.CreateLayer(path.stem, system, ogr.wkbPolygon)
    layer.CreateField(ogr.FieldDefn("bin", ogr.OFTString))
    layer.CreateField(ogr.FieldDefn("surveyed", ogr.OFTDate))
    for number in range(2):
        feature = ogr.Feature(layer.GetLayerDefn())
        feature["bin"] = f"B00000{number + 1}"
        feature["surveyed"] = "2024/03/05"
        west = 499_000 + number * 50
        feature.SetGeometry(ogr.CreateGeometryFromWkt(
            f"POLYGON(({west} 2970000,{west + 10} 2970000,{west + 10} 2970010,{west} 2970010,{west} 2970000))"))  # fmt: skip
        layer.CreateFeature(feature)
    del feature, layer, made
    return path


def test_shapefiles_are_loaded_plain_and_zipped_and_kml_in_degrees(wards):
    path = shapefile(wards.folder / "buildings.shp")
    report = wards.load(leave_unknown=True)
    assert report.loaded and report.file("buildings").inserted == 2, report.as_text()
    assert wards.value("SELECT round(ST_Area(geom)) FROM building_info.buildings WHERE bin = 'B000001'") == 100
    with zipfile.ZipFile(wards.folder / "roads.zip", "w") as packed:
        for part in ("shp", "shx", "dbf", "prj"):
            packed.write(path.with_suffix("." + part), f"inside/x.{part}")
    assert open_file(wards.folder / "roads.zip")[0].headers == ["bin", "surveyed", "geom"]
    assert list(open_file(path)[0].rows())[0][1][:2] == ["B000001", "2024-03-05"]
    for part in wards.folder.iterdir():
        part.unlink()
    wards.write("roads.kml", KML)
    report = wards.load()
    assert report.loaded and report.file("roads").inserted == 1, report.as_text()
    assert wards.value("SELECT round(ST_Length(geom)) FROM utility_info.roads WHERE code = 'R0001'") == 99


def test_T35_map_files_that_lack_parts_or_hide_something_are_refused(tmp_path):
    lonely = shapefile(tmp_path / "a.shp", None)
    assert open_file(lonely)[0].crs == ""  # asked for, never guessed
    lonely.with_suffix(".dbf").unlink()
    (tmp_path / "b.kml").write_text(KML.replace("<kml", '<!DOCTYPE kml [<!ENTITY x SYSTEM "file:///etc/passwd">]><kml'))
    (tmp_path / "c.kml").write_text("no xml")
    hidden = "<!--" + "x" * 70_000 + '--><!DOCTYPE kml [<!ENTITY x SYSTEM "file:///etc/passwd">]><kml'  # behind a long comment
    (tmp_path / "f.kml").write_text(KML.replace("<kml", hidden))
    with zipfile.ZipFile(tmp_path / "d.kmz", "w") as packed:
        packed.writestr("../../doc.kml", KML)
    with zipfile.ZipFile(tmp_path / "e.zip", "w") as packed:
        packed.writestr("readme.txt", "x")
    for name, told in (("a.shp", "lacks its part"), ("b.kml", "document type"), ("c.kml", "cannot be read"), ("d.kmz", "another folder"),
                       ("e.zip", "0 layers"), ("f.kml", "too far behind")):  # fmt: skip
        with pytest.raises(FileFault, match=told):
            open_file(tmp_path / name)


def test_a_workbook_named_after_a_table_is_loaded(wards):
    openpyxl = pytest.importorskip("openpyxl")
    made = openpyxl.Workbook()
    made.active.append(["bin", "house_number", "geom_wkt"])
    made.active.append(["B000007", "=1+1", square(0)])
    made.active.append(["B000008", "12/A", square(1)])
    made.save(wards.folder / "buildings.xlsx")
    report = wards.load(good_rows=True)
    assert report.file("buildings").inserted == 1 and "formula" in report.file("buildings").reasons[0].text, report.as_text()
