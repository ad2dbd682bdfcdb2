"""The records behind an indicator add up to it, each once, and what is left out says why."""

from __future__ import annotations

from collections import Counter
from decimal import Decimal

import pytest

from imis_plugin.database.connection import fetch_all, fetch_value
from imis_plugin.modules.cwis_reasons import REASONS
from imis_plugin.reports.document import CODES
from imis_plugin.reports.notes import quality_words
from tests.cwis import golden_city, invented_town


@pytest.mark.parametrize("year", golden_city.YEARS)
@pytest.mark.parametrize("code", CODES)
def test_records_add_up(golden, code, year):
    rows = fetch_all(golden, "SELECT * FROM cwis.records_behind(%s, %s)", (year, code))
    result = fetch_all(golden, "SELECT * FROM cwis.compute(%s) WHERE code = %s", (year, code))[0]
    _check_sums(rows, result)
    keys = [(row["record_table"], row["record_key"]) for row in rows]
    assert rows and len(keys) == len(set(keys))
    for row in rows:
        assert row["role"] in ("numerator", "denominator", "left_out")
        if row["role"] == "left_out":
            assert row["reason"] and row["numerator"] is None and row["denominator"] is None
        assert row["reason"] or row["role"] != "denominator" or code in ("SF-1c", "SF-1d", "SF-1e", "SF-1f", "SF-2c", "SF-4d")


def _check_sums(rows, result) -> None:
    """The parts add up to both terms, and the notes to the quality notes (cwis.md 8.2)."""
    for term in ("numerator", "denominator"):
        total = sum((row[term] for row in rows if row[term] is not None), Decimal(0))
        assert abs(total - (result[term] or 0)) < (Decimal("0.1") if result["code"] == "SF-3e" else Decimal("0.00001")), (result["code"], term)
    assert Counter(note for row in rows for note in row["notes"]) == result["quality"], result["code"]


@pytest.mark.parametrize("seed", range(4))
def test_records_of_an_invented_town_add_up(city, seed):
    invented_town.build(city, seed)
    seen: set[str] = set()
    for code, result in city.results().items():
        _check_sums(fetch_all(city.conn, "SELECT * FROM cwis.records_behind(2024, %s)", (code,)), result)
        seen |= set(result["quality"])
    assert len(seen) > 15  # the town has the traps


def test_every_note_of_the_records_has_words_and_every_reason_can_be_translated(city):
    reasons: set[str] = set()
    for seed in range(4):
        invented_town.build(city, seed)
    for code in CODES:
        for row in fetch_all(city.conn, "SELECT * FROM cwis.records_behind(2024, %s)", (code,)):
            reasons |= {row["reason"]} - {None}
            assert all(quality_words(note) != note for note in row["notes"])
    assert len(reasons) > 20 and reasons <= set(REASONS)


def test_counts_of_records_agree_with_the_lists(golden):
    _check_counts(golden)


def test_counts_of_records_of_an_invented_town_agree_with_the_lists(city):
    for seed in range(4):
        invented_town.build(city, seed)
    _check_counts(city.conn)


def _check_counts(conn) -> None:
    """The counts kept with a report are those of the lists (cwis.md 9.5)."""
    counts = {row["code"]: (row["rows_used"], row["rows_left_out"]) for row in fetch_all(conn, "SELECT * FROM cwis.record_counts(2024)")}
    assert set(counts) == set(CODES)
    for code in CODES:
        rows = fetch_all(conn, "SELECT role FROM cwis.records_behind(2024, %s)", (code,))
        left_out = sum(row["role"] == "left_out" for row in rows)
        assert counts[code] == (len(rows) - left_out, left_out), code


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


def test_what_is_left_out_stands_in_the_list(city):
    """On-site without containment (SF-1d), tanks of toilets and emptyings without containment (SF-1b), low-income buildings of EQ-1."""
    lic = city.lic()
    bare, safe, poor = city.building(3, 4), city.building(5, 4), city.building(5, 6, lic_id=lic)
    toilet = city.toilet()
    block = fetch_value(city.conn, "SELECT bin FROM fsm.toilets WHERE id = %s", (toilet,))
    fetch_all(city.conn, "UPDATE building_info.buildings SET sanitation_system_id = 3 WHERE bin = %s RETURNING bin", (block,))
    tank = city.tank(3, block)
    emptying = city.emptied(city.application(poor, None))

    def behind(code, key):
        return fetch_all(city.conn, "SELECT role, reason FROM cwis.records_behind(2024, %s) WHERE record_key = %s", (code, str(key)))[0]

    assert behind("SF-1d", bare) == {"role": "left_out", "reason": "no containment recorded"}
    assert behind("SF-1b", tank) == {"role": "left_out", "reason": "tank of a community or public toilet"}
    for code in ("SF-1b", "SF-2b"):
        assert behind(code, emptying) == {"role": "left_out", "reason": "names no containment"}
    assert city.results()["SF-2b"]["quality"] == {"emptying_without_containment": 1}
    assert behind("EQ-1", poor) == {"role": "numerator", "reason": None}
    assert behind("EQ-1", safe) == {"role": "denominator", "reason": "outside low-income communities"}
