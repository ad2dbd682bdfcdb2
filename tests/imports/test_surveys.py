"""Surveys brought in from files: columns of the questionnaire as answers, footprints as geometry (data-model 5.5; SVY-01 to SVY-05)."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from imis_plugin.database.connection import fetch_all, fetch_value
from imis_plugin.imports import delivery as work
from tests.imports.conftest import square
from tests.imports.test_delivery import bring

SURVEYS = "building_info.building_surveys"
HEAD = "Temporary building id,Tax Code,Survey date,Owner Name,Structure type,Floors,Sewer Code,Well presence status,bin,footprint\n"
STORED = "SELECT temp_building_code, tax_code, collected_date::text, answers, is_enabled, bin FROM building_info.building_surveys ORDER BY id"
KML = """<?xml version="1.0" encoding="UTF-8"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document><Placemark><name>W1-7</name><ExtendedData>
<Data name="tax_code"><value>T7</value></Data><Data name="collected_date"><value>2024-05-06</value></Data><Data name="owner_name">
<value>Hari</value></Data></ExtendedData><Polygon><outerBoundaryIs><LinearRing><coordinates>81,26.85,3 81.0002,26.85,3 81.0002,26.8502,3
81,26.8502,3 81,26.85,3</coordinates></LinearRing></outerBoundaryIs></Polygon></Placemark></Document></kml>"""


def row(code: str, column: int, *answers: str) -> str:
    return ",".join((code, "t-9", "2024-05-02", *answers, f'"{square(column)}"')) + "\n"


@pytest.fixture
def office(connect_as, wards):
    return connect_as("building_permit")


def test_5_5_SVY_01_SVY_03_columns_become_answers_of_waiting_surveys(wards, office, tmp_path):
    path = tmp_path / "surveys.csv"
    path.write_text(HEAD + row("W1-1", 0, "Hari", "RCC framed", "2", "9999", "don't know", "b000001") + row("W1-2", 1, "", "", "", "", "", ""))
    batch = bring(office, path, SURVEYS)
    report = work.check(office, batch)
    assert (report.rows_read, report.refused, report.inserted) == (2, 0, 2), report.reasons
    assert fetch_value(wards.conn, "SELECT count(*) FROM building_info.building_surveys") == 0
    assert work.accept(office, batch).inserted == 2
    first, second = fetch_all(wards.conn, STORED)
    assert (first["temp_building_code"], first["tax_code"], first["collected_date"]) == ("W1-1", "T-9", "2024-05-02")
    assert first["answers"] == {
        "owner_name": "Hari", "structure_type": "RCC framed", "floors": "2", "sewer_code": "9999", "well_presence_status": "don't know",
        "bin": "b000001",
    }  # fmt: skip
    assert first["is_enabled"] and first["bin"] is None  # the named building is surveyed again; the survey is nobody's yet
    assert second["answers"] is None
    # The same file again is told that these codes wait already, and the delivery can be taken back.
    again = work.check(office, bring(office, path, SURVEYS))
    assert (again.inserted, again.refused) == (0, 2) and all("already" in reason.text for reason in again.reasons), again.reasons
    assert work.undo(office, batch).removed == 2


def test_4_8_a_bad_survey_is_refused_with_its_reason_and_the_others_are_taken(wards, office, tmp_path):
    cross = '"POLYGON((81 26.85,81.0002 26.8502,81.0002 26.85,81 26.8502,81 26.85))"'
    path, tomorrow = tmp_path / "surveys.csv", date.today() + timedelta(days=1)
    path.write_text(
        "temp_building_code,tax_code,collected_date,answers,owner_name,geom\n"
        + f'W1-1,T1,2024-05-02,"{{""floors"": 3}}",Hari,"{square(0)}"\n' + f'W1-2,T2,2024-05-02,,,"{square(1)}"\n'
        + f"W1-3,T3,2024-05-02,,,{cross}\n" + f'W1-4,T4,{tomorrow},,,"{square(3)}"\n' + f'W1-5,T5,2024-05-02,[1],Gita,"{square(4)}"\n'
        + "W1-6,T6,2024-05-02,,,\n" + f'W1-2,T7,2024-05-02,,,"{square(6)}"\n'
    )  # fmt: skip
    batch = bring(office, path, SURVEYS)
    report = work.accept(office, batch, good_rows=True)
    told = {reason.line: reason.text for reason in report.reasons}
    stored = {row["temp_building_code"]: row["answers"] for row in fetch_all(wards.conn, STORED)}
    assert "crosses" in told[4] and "future" in told[5] and "list of fields" in told[6] and 7 in told, told
    assert "lines 3, 8" in told[3] and "lines 3, 8" in told[8], told
    assert stored == {"W1-1": {"floors": 3, "owner_name": "Hari"}}


def test_5_5_a_kml_file_of_the_device_brings_name_fields_and_footprint(wards, office, tmp_path):
    pytest.importorskip("osgeo.ogr")
    path = tmp_path / "device.kml"
    path.write_text(KML)
    assert work.accept(office, bring(office, path, SURVEYS)).inserted == 1
    (stored,) = fetch_all(wards.conn, STORED)
    assert (stored["temp_building_code"], stored["tax_code"], stored["answers"]) == ("W1-7", "T7", {"owner_name": "Hari"})
    assert fetch_value(wards.conn, "SELECT geometrytype(geom) FROM building_info.building_surveys") == "MULTIPOLYGON"
