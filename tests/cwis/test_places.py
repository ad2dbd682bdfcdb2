"""Records behind an indicator with their places (cwis.md 8.2), and targets in the report document."""

from __future__ import annotations

import pytest

from imis_plugin.database.connection import fetch_all, fetch_value
from imis_plugin.reports.document import CODES
from tests.cwis.small_city import YEAR


@pytest.mark.parametrize("code", CODES)
def test_every_record_behind_an_indicator_stands_on_the_map_once(golden, code):
    rows = fetch_all(golden, "SELECT record_table, record_key, role, reason, place IS NULL AS lost FROM cwis.places_behind(2024, %s)", (code,))
    behind = fetch_all(golden, "SELECT record_table, record_key, role FROM cwis.records_behind(2024, %s)", (code,))
    whole = [sorted((r["record_table"], r["record_key"], r["role"]) for r in some) for some in (rows, behind)]
    assert whole[0] == whole[1]
    without_place = {"fsm.treatment_plants", "fsm.treatmentplant_tests", "public_health.water_samples"}  # in this city
    assert not [r for r in rows if r["lost"] and r["record_table"] not in without_place and r["reason"] != "no building uses it"]


def test_a_target_stands_in_the_document_of_its_year(city):
    city.building(5, 4)
    city.insert("cwis.indicator_target", "id", indicator_code="SF-1a", year=YEAR, target=60)
    city.insert("cwis.indicator_target", "id", indicator_code="EQ-1", year=YEAR + 1, target=1)
    fetch_all(city.conn, "SELECT * FROM cwis.generate(%s)", (YEAR,))
    document = fetch_value(city.conn, "SELECT cwis.report_document(%s)", (YEAR,))
    assert {item["code"]: item["target"] for item in document["indicators"] if "target" in item} == {"SF-1a": "60"}
