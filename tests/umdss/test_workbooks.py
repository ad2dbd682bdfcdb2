"""The workbook of an analysis is an export: the right, the reason and the log; what its sheets hold (umdss.md 2.3, 4, 8)."""

from __future__ import annotations

import pytest
from osgeo import gdal, ogr
from qgis.core import QgsProcessingException

from imis_plugin.database.connection import fetch_all
from tests.factories import spot
from tests.factories_building import make_building, make_owner, make_tank, make_ward


@pytest.fixture
def city(db):
    make_ward(db, 1, x=-2500, y=-2500, side=2500)
    make_ward(db, 2, x=0, y=-2500, side=2500)
    bins = [make_building(db, x=x, y=-500) for x in (-100, 100, 200)]
    make_owner(db, bins[1], owner_name="Ram Lal", owner_contact="9800000001")
    db.commit()
    return bins


def book(path):
    """The sheets of a workbook: name -> (headings, rows)."""
    gdal.UseExceptions()
    try:
        data = ogr.Open(str(path))
        sheets = {}
        for place in range(data.GetLayerCount()):
            layer = data.GetLayer(place)
            shape = layer.GetLayerDefn()
            heads = [shape.GetFieldDefn(number).GetName() for number in range(shape.GetFieldCount())]
            sheets[layer.GetName()] = (heads, [dict(zip(heads, feature, strict=True)) for feature in layer])
        return sheets
    finally:
        gdal.DontUseExceptions()


def log(db):
    return fetch_all(
        db, "SELECT layers, area, format, personal, reason, row_counts, finished_at IS NOT NULL AS whole"
        " FROM audit.export_log ORDER BY id"
    )


def test_8_a_workbook_without_a_reason_names_nobody_and_is_logged(run, city, db, tmp_path):
    found = run("summary_wards", REPORT=str(tmp_path / "w.xlsx"))
    heads, rows = book(found["REPORT"])["Buildings"]
    assert len(rows) == 3 and not [head for head in heads if head.startswith("Owner")]
    assert "owner_name" not in found["BUILDINGS"][0]
    assert log(db) == [{
        "layers": ["analysis_figures", "buildings", "containments"], "area": "imis:summary_wards", "format": "xlsx", "personal": [], "reason": None,
        "row_counts": {"buildings": 3, "containments": 0}, "whole": True,
    }]  # fmt: skip


def test_8_with_a_reason_the_lists_hold_the_owners_and_the_reason_is_written_down(run, city, db, tmp_path, connect_as, monkeypatch):
    found = run("summary_wards", WARDS=["2"], REPORT=str(tmp_path / "w.xlsx"), REASON="letters along the sewer")
    _heads, rows = book(found["REPORT"])["Buildings"]
    assert [row["Owner contact"] for row in rows] == ["9800000001", None]
    assert [row["owner_name"] for row in found["BUILDINGS"]] == ["Ram Lal", None]
    assert [(entry["personal"], entry["reason"]) for entry in log(db)] == [(["buildings"], "letters along the sewer")] * 2
    monkeypatch.setenv("IMIS_CONNECT_USER", connect_as("infrastructure").info.user)
    with pytest.raises(QgsProcessingException, match="owners are not among your rights"):
        run("summary_wards", REPORT=str(tmp_path / "no.xlsx"), REASON="letters")
    assert not (tmp_path / "no.xlsx").exists()


def test_8_who_may_not_export_gets_no_workbook_and_who_exports_summaries_no_lists(run, city, db, tmp_path, connect_as, monkeypatch):
    monkeypatch.setenv("IMIS_CONNECT_USER", connect_as("executive").info.user)
    found = run("summary_wards", REPORT=str(tmp_path / "figures.xlsx"))
    assert set(book(found["REPORT"])) == {"Info", "Matrix", "Key figures", "Infrastructure"}
    assert log(db)[-1]["layers"] == ["analysis_figures"]
    monkeypatch.setenv("IMIS_CONNECT_USER", connect_as("help_desk").info.user)
    with pytest.raises(QgsProcessingException, match="may not export"):
        run("summary_wards", REPORT=str(tmp_path / "no.xlsx"))
    assert run("summary_wards")["N_BUILDINGS"] == 3, "the same run without a workbook is allowed"


def test_2_3_lists_carry_the_key_of_their_area_and_the_distance(run, city, db, tmp_path):
    make_tank(db, city[0], geom=spot(-2000, -2000))
    db.commit()
    at = fetch_all(db, "SELECT ST_X(point) AS x, ST_Y(point) AS y FROM building_info.buildings WHERE bin = %s", (city[1],))[0]
    srid = fetch_all(db, "SELECT value FROM imis.settings WHERE name = 'srid'")[0]["value"]
    found = run("summary_point", POINT=f"{at['x']},{at['y']} [EPSG:{srid}]", DISTANCE=150, REPORT=str(tmp_path / "p.xlsx"), INFRASTRUCTURE=False)
    assert {row["area_key"] for row in found["BUILDINGS"]} == {row["area_key"] for row in found["AREAS"]} == {"1"}
    assert "area_no" not in found["BUILDINGS"][0] and "area_no" not in found["AREAS"][0]
    _heads, rows = book(found["REPORT"])["Buildings"]
    far = {row["BIN"]: row["Distance (m)"] for row in rows}
    assert far[city[1]] == 0 and 80 < far[city[2]] < 101
    assert far == {row["bin"]: row["distance_m"] for row in found["BUILDINGS"]}


def test_2_3_containments_inside_are_counted_without_infrastructure_too(run, city, db):
    make_tank(db, city[0], geom=spot(100, -400))  # of a building in ward 1, in the ground of ward 2
    make_tank(db, city[1], geom=spot(110, -400))
    make_tank(db, geom=spot(120, -400), decommissioned_date="2024-01-01")
    db.commit()
    for infrastructure in (False, True):
        found = run("summary_wards", INFRASTRUCTURE=infrastructure)
        assert {row["area_key"]: (row["con_inside"], row["n_containments"]) for row in found["AREAS"]} == {"1": (0, 1), "2": (2, 1)}
