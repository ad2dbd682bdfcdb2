"""Geometry of files (T34, data-model 1.7): repaired and reported, or refused; nothing invalid is stored."""

from __future__ import annotations

import json
import sqlite3
import struct

import pytest

from tests.imports.conftest import square, texts

BAD = {
    "POLYGON((81 26.85,81.0001": "cannot be read",
    "hello": "cannot be read",
    "POLYGON EMPTY": "empty",
    "POLYGON((81 26.85,NaN 26.85,81.0001 26.8501,81 26.85))": "not a number",
    "POLYGON((26.85 81,26.8501 81,26.8501 81.0001,26.85 81))": "exchanged",
    "POLYGON((85 26.85,85.0001 26.85,85.0001 26.8501,85 26.85))": "outside the municipality",
    "POLYGON((500000 2970000,500010 2970000,500010 2970010,500000 2970000))": "--crs",
    "POINT(81 26.85)": "wrong kind",
    "LINESTRING(81 26.85,81.0001 26.85)": "wrong kind",
}


def test_T34_bad_geometry_is_refused_with_its_reason(wards):
    wards.csv("buildings.csv", "bin,ward,geom_wkt", *[[f"B{i:06d}", 1, text] for i, text in enumerate(BAD)])
    report = wards.load(good_rows=True)
    refused = texts(report, "buildings")
    for line, (text, words) in enumerate(BAD.items(), start=2):
        assert words in refused.get(line, ""), (text, refused.get(line))
    assert wards.value("SELECT count(*) FROM building_info.buildings") == 0


def test_T34_what_can_be_repaired_is_repaired_and_told(wards):
    bow_tie = "POLYGON((81 26.85,81.0002 26.8502,81.0002 26.85,81 26.8502,81 26.85))"
    hole_outside = (
        "POLYGON((81 26.85,81.0001 26.85,81.0001 26.8501,81 26.8501,81 26.85),"
        "(81.001 26.851,81.0011 26.851,81.0011 26.8511,81.001 26.851))"
    )
    with_height = "POLYGON ZM((81 26.85 5 1,81.0001 26.85 5 1,81.0001 26.8501 5 1,81 26.85 5 1))"
    collection = f"GEOMETRYCOLLECTION({square()},POINT(81 26.85))"
    wards.csv(
        "buildings.csv",
        "bin,ward,geom_wkt",
        *[[f"B{i:06d}", 1, text] for i, text in enumerate([bow_tie, hole_outside, with_height, collection])],
    )
    report = wards.load()
    assert report.loaded, report.as_text()
    assert report.file("buildings").repaired == 2
    assert sum("area" in note and note.startswith("repaired") for note in report.file("buildings").notes) == 2
    kinds = wards.rows(
        "SELECT DISTINCT GeometryType(geom) AS kind, ST_IsValid(geom) AS valid, ST_NDims(geom) AS dims, ST_SRID(geom) AS srid "
        "FROM building_info.buildings"
    )
    assert kinds == [{"kind": "MULTIPOLYGON", "valid": True, "dims": 2, "srid": 32644}]


def test_T34_a_million_vertices_are_refused(wards):
    ring = ",".join(f"{81 + (i % 1000) * 1e-6:.6f} {26.85 + i * 1e-9:.9f}" for i in range(60_000))
    wards.csv(
        "buildings.csv",
        "bin,ward,geom_wkt",
        ["B000001", 1, f"POLYGON(({ring},81 26.85))"],
        ["B000002", 1, "POLYGON((" + "1 1," * 2_500_000 + "1 1))"],
    )
    refused = texts(wards.load(), "buildings")
    assert "vertices" in refused[2] and "longer than" in refused[3]


def test_T34_file_may_name_its_system_in_the_text(wards):
    inside = "SRID=32644;POLYGON((500000 2970000,500010 2970000,500010 2970010,500000 2970000))"
    wards.csv("buildings.csv", "bin,ward,geom_wkt", ["B000001", 1, inside])
    assert wards.load().loaded
    assert wards.value("SELECT round(ST_XMin(geom)) FROM building_info.buildings") == 500000
    wards.csv("buildings.csv", "bin,ward,geom_wkt", ["B000001", 1, inside.split(";")[1]])
    again = wards.load(crs="EPSG:32644")
    assert again.loaded and again.total("unchanged") == 1
    assert "not a coordinate system" in wards.load(crs="UTM 44").problems[0]
    assert "not known" in wards.load(crs="EPSG:999999").problems[0]


def _collection(*features, crs=None) -> str:
    body = {"type": "FeatureCollection", **({"crs": {"type": "name", "properties": {"name": crs}}} if crs else {})}
    body["features"] = [
        {"type": "Feature", "properties": properties, "geometry": geometry} for properties, geometry in features
    ]
    return json.dumps(body, ensure_ascii=False)


SHAPE = {"type": "Polygon", "coordinates": [[[81, 26.85], [81.0001, 26.85], [81.0001, 26.8501], [81, 26.85]]]}


def test_geojson_with_and_without_its_own_system(wards):
    projected = {
        "type": "Polygon",
        "coordinates": [[[500000, 2970000], [500010, 2970000], [500010, 2970010], [500000, 2970000]]],
    }
    wards.write(
        "buildings.geojson",
        _collection(
            ({"bin": "B000001", "ward": 1, "house_locality": "गोमती नगर", "low_income_hh": True}, SHAPE),
            ({"bin": "B000002", "ward": None}, None),
        ),
    )
    assert wards.load().loaded
    assert wards.value("SELECT house_locality FROM building_info.buildings WHERE low_income_hh") == "गोमती नगर"
    wards.write(
        "buildings.geojson", _collection(({"bin": "B000003", "ward": 1}, projected), crs="urn:ogc:def:crs:EPSG::32644")
    )
    assert wards.load().loaded
    assert wards.value("SELECT round(ST_XMin(geom)) FROM building_info.buildings WHERE bin = 'B000003'") == 500000


@pytest.mark.parametrize(("text", "words"), [
    ("[]", "no GeoJSON"), ("{}", "no GeoJSON"), ('{"type": "FeatureCollection", "features": [{"type"', "not JSON"),
    ('{"type": "FeatureCollection", "features": [{"properties": {"bin": "B1"}, "geometry": null}', "breaks off"),
    ('{"type": "FeatureCollection", "features": [' + "[" * 200_000, "not JSON"), ("", "empty"),
])  # fmt: skip
def test_broken_geojson_is_refused_as_a_file(wards, text, words):
    wards.write("buildings.geojson", text)
    report = wards.load()
    assert not report.loaded and words in report.problems[0]


def make_gpkg(path, layers: dict[str, int | None], extra: str = "") -> None:
    """A GeoPackage with one building a layer; ``extra`` is SQL run at the end."""
    db = sqlite3.connect(path)
    db.executescript(
        "CREATE TABLE gpkg_spatial_ref_sys (srs_name, srs_id INTEGER PRIMARY KEY, organization, organization_coordsys_id INTEGER, definition);"
        "CREATE TABLE gpkg_contents (table_name, data_type, identifier, srs_id);"
        "CREATE TABLE gpkg_geometry_columns (table_name, column_name, geometry_type_name, srs_id, z, m);"
        "INSERT INTO gpkg_spatial_ref_sys VALUES ('UTM', 32644, 'EPSG', 32644, ''), ('none', 0, 'NONE', 0, '');"
    )
    points = [(500000, 2970000), (500010, 2970000), (500010, 2970010), (500000, 2970000)]
    wkb = struct.pack("<BIII", 1, 3, 1, 4) + b"".join(struct.pack("<dd", *point) for point in points)
    blob = b"GP\x00\x01" + struct.pack("<i", 32644) + wkb
    for number, (name, srs) in enumerate(layers.items()):
        db.execute(
            f'CREATE TABLE "{name}" (fid INTEGER PRIMARY KEY, shape BLOB, bin TEXT, ward INTEGER, low_income_hh BOOLEAN)'
        )
        db.execute(
            f'INSERT INTO "{name}" (shape, bin, ward, low_income_hh) VALUES (?, ?, 1, 1)', (blob, f"B00000{number}")
        )
        db.execute("INSERT INTO gpkg_contents VALUES (?, 'features', ?, ?)", (name, name, srs))
        db.execute("INSERT INTO gpkg_geometry_columns VALUES (?, 'shape', 'POLYGON', ?, 0, 0)", (name, srs))
    db.executescript(extra)
    db.commit()
    db.close()


def test_geopackage_layers_by_name_in_their_own_system(wards):
    make_gpkg(wards.folder / "city.gpkg", {"buildings": 32644, "something else": 32644})
    report = wards.load()
    assert report.loaded, report.as_text()
    assert (
        wards.value("SELECT round(ST_XMin(geom)) FROM building_info.buildings WHERE bin = 'B000000' AND low_income_hh")
        == 500000
    )
    assert any("something else" in text for text in report.left_aside)


def test_geopackage_without_a_system_is_refused_unless_stated(wards):
    make_gpkg(wards.folder / "buildings.gpkg", {"layer": 0})
    assert "--crs" in wards.load().problems[0]
    assert wards.load(crs="EPSG:32644").loaded


def test_T35_geopackage_with_triggers_and_views_runs_nothing(wards):
    make_gpkg(wards.folder / "city.gpkg", {"buildings": 32644},
        "CREATE VIEW roads AS WITH RECURSIVE r(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM r) SELECT x AS code FROM r;"
        "INSERT INTO gpkg_contents VALUES ('roads', 'attributes', 'roads', 0);"
        "CREATE TRIGGER t AFTER INSERT ON buildings BEGIN DELETE FROM buildings; END;")  # fmt: skip
    before = (wards.folder / "city.gpkg").read_bytes()
    report = wards.load()
    assert report.loaded and [item.layer for item in report.files] == ["buildings"]
    assert (wards.folder / "city.gpkg").read_bytes() == before
    assert sorted(path.name for path in wards.folder.iterdir()) == ["city.gpkg"]


@pytest.mark.parametrize("content", [b"SQLite format 3\0" + b"x" * 4000, b"PK\x03\x04", b"", b"SQLite format 3\0"])
def test_T35_damaged_geopackage_is_refused(wards, content):
    wards.write("buildings.gpkg", content)
    report = wards.load()
    assert not report.loaded and len(report.problems) == 1


def test_link_out_of_the_folder_is_not_followed(wards, tmp_path):
    (tmp_path / "secret.csv").write_text("bin\nB000001\n")
    (wards.folder / "buildings.csv").symlink_to(tmp_path / "secret.csv")
    assert "outside the folder" in wards.load().problems[0]
