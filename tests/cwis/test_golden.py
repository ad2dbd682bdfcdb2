"""Golden city A, loaded with ``load``: every value, status, numerator and denominator, as an independent program computed them."""

from __future__ import annotations

from decimal import Decimal

import pytest

from imis_plugin.database.connection import fetch_all
from tests.cwis import golden_city


def _compute(conn, year: int) -> dict[str, dict]:
    return {row["code"]: row for row in fetch_all(conn, "SELECT * FROM cwis.compute(%s)", (year,))}


def _number(text: str | None) -> Decimal | None:
    return None if text is None else Decimal(text)


EXPECTED = [row for row in golden_city.read("expected_cwis.csv")]


@pytest.mark.parametrize("expected", EXPECTED, ids=[f"{row['indicator_code']}-{row['year']}" for row in EXPECTED])
def test_golden_indicator(golden, computed, expected):
    """EQ-1, SF-1a … SF-9 of 2023 and 2024 (K-01 … K-22 are each made wrong by some row of this city)."""
    got = computed(int(expected["year"]))[expected["indicator_code"]]
    assert (got["value"], got["status"]) == (_number(expected["value"]), expected["status"])
    tolerance = Decimal("0.1") if expected["indicator_code"] == "SF-3e" else Decimal(0)
    for term in ("numerator", "denominator", "raw"):
        assert abs(got[term] - _number(expected[term])) <= tolerance, term


@pytest.fixture(scope="module")
def computed(golden):
    """Results by year, each computed once."""
    done: dict[int, dict] = {}

    def of(year: int) -> dict[str, dict]:
        if year not in done:
            done[year] = _compute(golden, year)
        return done[year]

    return of


@pytest.mark.parametrize("year", golden_city.YEARS)
def test_golden_gives_22_rows_in_order(computed, year):
    assert list(computed(year)) == [row["indicator_code"] for row in EXPECTED if row["year"] == str(year)]


@pytest.mark.parametrize("year", golden_city.YEARS)
def test_golden_buildings(golden, year):
    """The base view (cwis.md 3): existence, people, private users, LIC, safety, primary community toilet."""
    rows = {row["bin"]: row for row in fetch_all(golden, "SELECT * FROM cwis.building_base(%s)", (year,))}
    expected = golden_city.read("expected_buildings.csv")
    assert set(rows) == {row["bin"] for row in expected}
    for want in expected:
        got = rows[want["bin"]]
        assert {
            "exists": got["exists_in_year"], "system": got["sanitation_system_id"], "population": got["population"],
            "private": got["private_population"], "lic": got["is_lic"], "safe": got["safe"], "ct": got["primary_ct"],
        } == {
            "exists": want[f"exists_{year}"] == "true", "system": want["sanitation_system_id"] and int(want["sanitation_system_id"]),
            "population": int(want["population"]), "private": int(want["private_population"]), "lic": want["is_lic"] == "true",
            "safe": want[f"safely_managed_{year}"] == "true", "ct": want[f"primary_ct_{year}"] and int(want[f"primary_ct_{year}"]),
        }, want["bin"]  # fmt: skip
