"""The records behind an indicator add up to it, each once, and what is left out says why."""

from __future__ import annotations

from decimal import Decimal

import pytest

from imis_plugin.database.connection import fetch_all, fetch_value
from imis_plugin.reports.document import CODES
from tests.cwis import golden_city


@pytest.mark.parametrize("year", golden_city.YEARS)
@pytest.mark.parametrize("code", CODES)
def test_records_add_up(golden, code, year):
    rows = fetch_all(golden, "SELECT * FROM cwis.records_behind(%s, %s)", (year, code))
    result = fetch_all(golden, "SELECT * FROM cwis.compute(%s) WHERE code = %s", (year, "SF-1a" if code == "EQ-1" else code))[0]
    for term in ("numerator", "denominator"):
        total = sum((row[term] for row in rows if row[term] is not None), Decimal(0))
        assert abs(total - result[term]) < (Decimal("0.1") if code == "SF-3e" else Decimal("0.00001")), term
    keys = [(row["record_table"], row["record_key"]) for row in rows]
    assert rows and len(keys) == len(set(keys))
    for row in rows:
        assert row["role"] in ("numerator", "denominator", "left_out")
        if row["role"] == "left_out":
            assert row["reason"] and row["numerator"] is None and row["denominator"] is None
        assert row["reason"] or row["role"] != "denominator" or code in ("SF-1c", "SF-1d", "SF-1e", "SF-1f", "SF-2c", "SF-4d")


def test_reasons_of_golden_traps(golden):
    def reason(year, code, key):
        return fetch_value(golden, "SELECT reason FROM cwis.records_behind(%s, %s) WHERE record_key = %s", (year, code, key))

    assert reason(2023, "SF-1a", "B000055") == "built after the year"
    assert reason(2024, "SF-1a", "B000056") == "number of people not known"
    assert reason(2024, "SF-3a", "B000059") == "no operating community toilet"
    assert reason(2024, "SF-3c", "B000034") == "number of women not known"
    assert reason(2023, "SF-1b", "C000035") == "built after the year"
    assert reason(2024, "SF-3b", "4") == "does not operate"
    assert reason(2023, "SF-1g", "3") == "BOD, TSS or E. coli not measured"
    assert reason(2023, "SF-1c", "11") == "volume not known"
