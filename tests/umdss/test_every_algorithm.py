"""Every algorithm of the provider runs once on a small demo city, with its defaults; laws that hold on any city (umdss.md 10, second fixture)."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import psycopg2
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from qgis.core import QgsSettings

from imis_plugin import toolbox
from imis_plugin.database.connection import fetch_all, fetch_value
from imis_plugin.demo import build
from tests.conftest import clone, drop
from tests.umdss import chosen
from tests.umdss.conftest import Runner


@pytest.fixture(scope="module")
def small_city(cluster, template):
    name = clone(cluster, template)
    conn = psycopg2.connect(**cluster.params(name))
    build(conn, size=650, seed=1)
    with conn.cursor() as cursor:
        cursor.execute(
            "INSERT INTO layer_info.waterbodys (name, type, geom)"
            " SELECT 'Pond', 'Pond', ST_Multi(ST_Buffer(ST_Centroid(geom), 40)) FROM layer_info.citypolys"
        )
    conn.commit()
    conn.close()
    yield name
    drop(cluster, name)


@pytest.fixture(scope="module")
def conn(cluster, small_city):
    opened = psycopg2.connect(**cluster.params(small_city))
    opened.autocommit = True
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def facts(conn):
    return chosen.facts(conn)


@pytest.fixture
def run_small(provider, cluster, small_city, monkeypatch):
    QgsSettings().remove("imis")
    monkeypatch.setenv("IMIS_DATA_DIR", str(cluster.home))
    monkeypatch.setenv("IMIS_CONNECT", "embedded:" + small_city)
    return Runner()


@pytest.mark.parametrize("name", [kind.ID for kind in toolbox.module("provider").algorithm_classes()])
def test_runs_with_its_defaults(name, run_small, facts, tmp_path, provider):
    given_ = chosen.parameters(name, facts)
    algorithm = provider.algorithm(name)
    for parameter in algorithm.parameterDefinitions():
        if parameter.type() == "fileDestination":
            given_[parameter.name()] = str(tmp_path / f"{name}.{parameter.defaultFileExtension()}")
    found = run_small(name, **given_)
    outputs = {output.name() for output in algorithm.outputDefinitions()}
    assert set(found) <= outputs
    numbers = {output.name() for output in algorithm.outputDefinitions() if output.type() == "outputNumber"}
    assert numbers <= set(found), numbers - set(found)
    for parameter in algorithm.parameterDefinitions():
        if parameter.type() == "fileDestination" and parameter.name() == "REPORT":
            assert Path(found["REPORT"]).stat().st_size > 2000


@pytest.mark.parametrize("name, more", [
    ("flood_exposure", {}), ("flood_exposure", {"WITH_DRAINS": True}), ("simplified_sewer_screening", {}),
    ("fstp_siting", {"DWELLING_M": 20, "AREA_M2": 400}), ("groundwater_pit_risk", {}), ("network_trace", {"FLOW": 1}), ("water_body_load", {}),
])  # fmt: skip
def test_whatever_takes_heights_runs_with_those_of_the_demo_city(name, more, run_small, facts):
    """7.5, 7.7, 7.9, 7.13, 7.16, 7.17: the heights reach every containment, street and drain."""
    found = run_small(name, DEM=facts["heights"], **more)
    if name == "flood_exposure":
        assert found["N_NOT_KNOWN"] == 0 and found["N_CONTAINMENTS"] > 0
    if name == "simplified_sewer_screening":
        assert found["N_A"] + found["N_B"] > 0, "streets of some dense square have heights"


def test_the_workbook_holds_numbers_as_numbers_and_days_as_days(run_small, facts, tmp_path):
    openpyxl = pytest.importorskip("openpyxl")
    path = tmp_path / "area.xlsx"
    found = run_small("summary_boundary", AREA=facts["area"], REPORT=str(path))
    book = openpyxl.load_workbook(path)
    assert book.sheetnames == ["Info", "Matrix", "Key figures", "Buildings", "Containments", "Infrastructure"]
    total = next(row for row in book["Matrix"].iter_rows(values_only=True) if "Total" in row)
    assert total[4] == found["N_BUILDINGS"] and isinstance(total[4], (int, float))
    heads = [cell.value for cell in book["Containments"][1]]
    days = [row[heads.index("Construction date")].value for row in book["Containments"].iter_rows(min_row=2)]
    assert any(hasattr(day, "year") for day in days)
    assert not list(tmp_path.glob("*.part.xlsx"))
    assert len(found["BUILDINGS"]) == book["Buildings"].max_row - 1 == found["N_BUILDINGS"]


def test_wards_add_up_to_the_city_and_matrix_rows_to_their_sums(run_small, conn):
    found = run_small("summary_wards", INFRASTRUCTURE=False)
    inside = fetch_value(
        conn, "SELECT count(*) FROM building_info.buildings b WHERE EXISTS (SELECT 1 FROM layer_info.wards w WHERE ST_Intersects(w.geom, b.point))"
    )
    wards = found["AREAS"]
    assert sum(row["n_buildings"] for row in wards) == inside == found["N_BUILDINGS"]
    assert sum(row["population"] for row in wards) == found["POPULATION"]
    systems = [f"sys_{number:02}" for number in range(1, 13)] + ["sys_na"]
    for row in found["MATRIX"]:
        assert sum(row[name] for name in systems) == row["n_buildings"]
    for key in {row["area_key"] for row in found["MATRIX"]}:
        lines = [row for row in found["MATRIX"] if row["area_key"] == key]
        total = next(row for row in lines if row["structure_type"] == "Total")
        for name in ["n_buildings", *systems]:
            assert sum(row[name] for row in lines if row is not total) == total[name]
    by_view = {row["ward"]: row["no_build"] for row in fetch_all(conn, "SELECT ward, no_build FROM layer_info.ward_summary")}
    assert {int(row["area_key"]): row["n_buildings"] for row in wards} == by_view


SLOW = [HealthCheck.function_scoped_fixture, HealthCheck.too_slow]


@settings(max_examples=12, deadline=None, suppress_health_check=SLOW)
@given(st.floats(0, 400), st.floats(0, 400), st.integers(0, 2))
def test_a_larger_distance_never_loses_a_building(conn, facts, one, other, rule):
    near, wide = sorted((one, other))
    x, y = facts["point"].split(" ")[0].split(",")
    query = """SELECT array_agg(bin) AS bins FROM umdss.area_buildings(
        ARRAY[ST_SetSRID(ST_MakePoint(%s, %s), (SELECT Find_SRID('layer_info', 'citypolys', 'geom')))], ARRAY[%s]::float8[], %s)"""
    inner = set(fetch_value(conn, query, (x, y, near, rule)) or [])
    outer = set(fetch_value(conn, query, (x, y, wide, rule)) or [])
    assert inner <= outer


@settings(max_examples=8, deadline=None, suppress_health_check=SLOW)
@given(st.sampled_from([(2.0, 3.0), (2.5, 4.0), (1.5, 6.0)]), st.sampled_from([(10.0, 30.0), (30.0, 60.0)]), st.integers(0, 2))
def test_fewer_are_hard_to_reach_on_narrower_roads_and_with_a_longer_hose(conn, widths, hoses, target):
    query = "SELECT array_agg(bin) FROM umdss.hard_to_reach(%s, %s, %s, true, false, NULL, NULL)"
    few = set(fetch_value(conn, query, (widths[0], hoses[1], target)) or [])
    by_hose = set(fetch_value(conn, query, (widths[0], hoses[0], target)) or [])
    by_width = set(fetch_value(conn, query, (widths[1], hoses[1], target)) or [])
    assert few <= by_hose and few <= by_width


def test_grid_cells_are_a_partition_as_well(conn):
    counted = fetch_value(conn, "SELECT sum(n_buildings) FROM umdss.unit_summary('grid', NULL)")
    inside = fetch_value(
        conn, "SELECT count(*) FROM building_info.buildings b WHERE EXISTS (SELECT 1 FROM layer_info.grids g WHERE ST_Intersects(g.geom, b.point))"
    )
    assert counted == inside > 0


def test_the_provider_works_in_qgis_process(cluster, small_city, facts, tmp_path):
    program = next((path for path in ("/usr/bin/qgis_process.bin", "/usr/bin/qgis_process") if os.path.exists(path)), "")
    package = Path(toolbox.__file__).parent
    if not program or not (package / "metadata.txt").exists():
        pytest.skip("needs qgis_process and the built plugin")
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "QGIS_PLUGINPATH": str(package.parent),
        "QGIS_CUSTOM_CONFIG_PATH": str(tmp_path),
        "IMIS_DATA_DIR": str(cluster.home),
    }
    environment.pop("PYTHONPATH", None)

    def call(*words):
        return subprocess.run([program, *words], env=environment, capture_output=True, text=True, timeout=120, check=False)

    call("plugins", "enable", "imis_plugin")
    done = call("run", "imis:buildings_of_roads", "--CONNECTION=embedded:" + small_city, "--ROAD_CODES=" + facts["road"],
                "--OUTPUT=" + str(tmp_path / "found.gpkg"))  # fmt: skip
    assert "COUNT" in done.stdout, done.stdout[-2000:] + done.stderr[-2000:]
    for name, words, number in (
        ("summary_wards", ["--AREAS=" + str(tmp_path / "wards.gpkg"), "--REPORT=" + str(tmp_path / "wards.xlsx")], "N_BUILDINGS"),
        ("hard_to_reach_buildings", ["--OUTPUT=" + str(tmp_path / "hard.gpkg")], "N_HARD"),
        ("data_quality", ["--ISSUES=" + str(tmp_path / "issues.gpkg")], "N_ISSUES"),
    ):
        done = call("run", "imis:" + name, "--CONNECTION=embedded:" + small_city, *words)
        assert number in done.stdout, done.stdout[-2000:] + done.stderr[-2000:]
    assert {path.name for path in tmp_path.iterdir()} >= {"wards.gpkg", "wards.xlsx", "hard.gpkg", "issues.gpkg"}
