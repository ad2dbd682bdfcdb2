"""Flow diagram (SFD-1), service ladder (JMP-1) and parts of the city (cwis.md 10.2-10.4): golden city A, and laws that must hold."""

from __future__ import annotations

from decimal import Decimal

import pytest

from imis_plugin.database.connection import fetch_all
from tests.cwis import golden_city

EXPECTED = golden_city.read("expected_beyond.csv")
GROUPS = {"all": ("city", ""), "LIC": ("lic", "LIC"), "non-LIC": ("lic", "non-LIC")}


def _group(name: str) -> tuple[str, str]:
    return ("ward", name.split()[1]) if name.startswith("ward ") else GROUPS[name]


@pytest.fixture(scope="module")
def flows(golden):
    """Rows of flow_and_ladder by year and group."""
    return {
        year: {
            (row["group_kind"], row["group_value"]): row
            for row in fetch_all(golden, "SELECT * FROM cwis.flow_and_ladder(%s)", (year,))
        }
        for year in golden_city.YEARS
    }


@pytest.mark.parametrize("year", golden_city.YEARS)
def test_SFD_1_golden(golden, flows, year):
    expected = {row["item"]: Decimal(row["value"]) for row in EXPECTED if row["family"] == "sfd" and row["year"] == str(year)}
    row = flows[year]["city", ""]
    factors = fetch_all(golden, "SELECT * FROM cwis.chain_factors(%s)", (year,))[0]
    for name in ("F4", "F5", "W5"):
        assert abs(factors[name.lower()] - expected.pop(name)) < Decimal("0.000001"), name
    assert row["population"] == expected.pop("population")
    assert row["classified"] == expected.pop("classified_population")
    outcomes = {row["code"]: row["is_safe"] for row in fetch_all(golden, "SELECT code, is_safe FROM cwis.flow_outcome")}
    people = {code: Decimal(part["people"]) for code, part in row["flow"].items()}
    for safe, name in ((True, "safely_managed"), (False, "unsafely_managed")):
        share = 100 * sum(people[code] for code, is_safe in outcomes.items() if is_safe == safe) / row["classified"]
        assert abs(share - expected.pop(name)) <= Decimal("0.005"), name
    assert {code: Decimal(part["percent"]) for code, part in row["flow"].items()} == expected


LADDER = [row for row in EXPECTED if row["family"] == "jmp"]


@pytest.mark.parametrize("expected", LADDER, ids=[f"{r['year']}-{r['group']}-{r['item']}" for r in LADDER])
def test_JMP_1_golden(flows, expected):
    row = flows[int(expected["year"])][_group(expected["group"])]
    if expected["item"] == "unclassified_population":
        assert row["population"] - row["ladder_base"] == Decimal(expected["value"])
        return
    rung = row["ladder"][expected["item"]]
    assert abs(Decimal(rung["people"]) - Decimal(expected["numerator"])) <= Decimal("0.000001")
    assert (row["ladder_base"], Decimal(rung["percent"])) == (Decimal(expected["denominator"]), Decimal(expected["value"]))


@pytest.mark.parametrize("year", golden_city.YEARS)
def test_parts_add_up_to_the_city(flows, year):
    """Wards, and low-income communities with the rest, each hold every person once, outcome by outcome."""
    city = flows[year]["city", ""]
    for kind in ("ward", "lic"):
        parts = [row for (group, _value), row in flows[year].items() if group == kind]
        assert sum(row["population"] for row in parts) == city["population"]
        for name in ("flow", "ladder"):
            for code, whole in city[name].items():
                assert abs(sum(Decimal(row[name][code]["people"]) for row in parts) - Decimal(whole["people"])) < Decimal("0.0001"), code


@pytest.mark.parametrize("year", golden_city.YEARS)
def test_twelve_outcomes_hold_all_classified_people(flows, year):
    for row in flows[year].values():
        assert abs(sum(Decimal(part["people"]) for part in row["flow"].values()) - row["classified"]) < Decimal("0.0001")
        assert abs(sum(Decimal(part["people"]) for part in row["ladder"].values()) - row["ladder_base"]) < Decimal("0.0001")


@pytest.fixture(scope="module")
def groups(golden):
    """Rows of compute_groups by year and (group, code)."""
    return {
        year: {
            (row["group_kind"], row["group_value"], row["code"]): row
            for row in fetch_all(golden, "SELECT * FROM cwis.compute_groups(%s)", (year,))
        }
        for year in golden_city.YEARS
    }


PARTS = [row for row in EXPECTED if row["family"] == "disaggregation"]
GENDERS = ("female", "male")


@pytest.mark.parametrize("expected", PARTS, ids=[f"{r['year']}-{r['group']}-{r['item']}" for r in PARTS])
def test_golden_parts(groups, expected):
    """SF-1a and SF-1b by LIC, ward and gender (cwis.md 10.4)."""
    name = expected["group"]
    part = ("gender", name) if name in GENDERS else _group(name)
    row = groups[int(expected["year"])][(*part, expected["item"])]
    assert abs(row["numerator"] - Decimal(expected["numerator"])) <= Decimal("0.000001")
    assert (row["denominator"], row["value"]) == (Decimal(expected["denominator"]), Decimal(expected["value"]))


@pytest.mark.parametrize("year", golden_city.YEARS)
def test_terms_of_wards_add_up_to_the_city(golden, groups, year):
    """What is not shared between wards adds up: people, events, toilets, samples, institutions (SF-1b and EQ-1 may count twice)."""
    city = {row["code"]: row for row in fetch_all(golden, "SELECT * FROM cwis.compute(%s)", (year,))}
    for code in {code for _kind, _value, code in groups[year]} - {"SF-1b", "SF-2b", "EQ-1"}:
        for term in ("numerator", "denominator"):
            parts = [row[term] for (kind, _value, of), row in groups[year].items() if (kind, of) == ("ward", code)]
            assert abs(sum(parts) - city[code][term]) <= Decimal("0.5") * (code == "SF-3e"), (code, term)


def test_lic_part_is_the_lic_indicator(golden, groups):
    """SF-1a of the LIC part is SF-2a, SF-1b is SF-2b."""
    city = {row["code"]: row for row in fetch_all(golden, "SELECT * FROM cwis.compute(2024)")}
    for whole, part in (("SF-2a", "SF-1a"), ("SF-2b", "SF-1b")):
        row = groups[2024]["lic", "LIC", part]
        assert (row["numerator"], row["denominator"]) == (city[whole]["numerator"], city[whole]["denominator"])
