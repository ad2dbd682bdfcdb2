"""The report document with parts, flow diagram and ladder; parts too small to be shown alone (cwis.md 9.5, 10.2-10.4; T45)."""

from __future__ import annotations

import json
from decimal import Decimal

import pytest

from imis_plugin.database.connection import fetch_all, fetch_value
from imis_plugin.reports.checksum import checksum
from tests.cwis.small_city import YEAR


@pytest.fixture
def town(city):
    """Ward 1 with six buildings, wards 2 and 4 with two and one; ward 3 with five, far away."""
    for number, x, count in ((1, 0, 6), (2, 1, 2), (4, 2, 1), (3, 3.5, 5)):
        city.ward(number, x)
        for place in range(count):
            city.building(5 if place % 2 else 8, 4, x=x * 1000 + 100 + 20 * place)
    fetch_all(city.conn, "SELECT * FROM cwis.generate(%s)", (YEAR,))
    return city


def _document(city) -> dict:
    return fetch_value(city.conn, "SELECT cwis.report_document(%s)", (YEAR,))


def test_the_desk_keeps_every_ward_and_the_document_joins_small_ones_to_a_neighbour(town):
    kept = fetch_all(town.conn, "SELECT group_value FROM cwis.indicator_value WHERE indicator_code = 'SF-1a' AND group_kind = 'ward'")
    assert {row["group_value"] for row in kept} == {"1", "2", "3", "4"}
    shown = next(item for item in _document(town)["indicators"] if item["code"] == "SF-1a")["groups"]
    wards = {part["part"]: part for part in shown if part["kind"] == "ward"}
    assert {number: part["label"] for number, part in wards.items()} == {"1": "Ward 1 with Ward 2", "3": "Ward 3 with Ward 4"}
    assert (wards["1"]["numerator"], wards["1"]["denominator"], wards["1"]["value"]) == ("16", "32", "50")
    assert (wards["3"]["numerator"], wards["3"]["denominator"], wards["3"]["value"]) == ("8", "24", "33")


def test_flow_and_ladder_of_the_document_hold_everybody_once(town):
    document = _document(town)
    for member, base, items in (("flow", "classified", "outcomes"), ("ladder", "ranked", "rungs")):
        groups = document[member]["groups"]
        city = next(group for group in groups if group["kind"] == "city")
        wards = [group for group in groups if group["kind"] == "ward"]
        assert len(wards) == 2 and sum(group["population"] for group in wards) == city["population"] == 56
        for code, whole in city[items].items():
            assert sum(Decimal(group[items][code]["people"]) for group in wards) == Decimal(whole["people"]), code
        assert Decimal(city[base]) == 56
    assert city["rungs"]["safely_managed"] == {"people": "24", "percent": "42.86"}
    assert {area["part"] for area in document["areas"]} == {"1", "3"}
    assert all(area["outline"]["type"] == "MultiPolygon" for area in document["areas"])


def test_assumed_factors_are_said(town):
    assert _document(town)["chain"] == {
        "F4": "0", "F5": "0", "W5": "0", "emptied": "0", "collected": "0", "window_years": 5, "groundwater_risk": "low",
        "assumed": ["F4", "F5", "W5"],
    }  # fmt: skip


def test_checksum_covers_parts_and_flows(town):
    document = json.loads(json.dumps(_document(town)))
    assert checksum(document) == document["checksum"]["value"]
    document["flow"]["groups"][0]["population"] += 1
    assert checksum(document) != document["checksum"]["value"]


# (buildings by ward, of these by community: {ward: {community: number}})
SHAPES = {
    "no community, two small wards": ({1: 6, 2: 2, 3: 5, 4: 1}, {}),
    "exactly one small ward": ({1: 9, 2: 4}, {}),
    "all wards small": ({1: 4, 2: 4, 3: 3}, {}),
    "a community of two buildings": ({1: 9, 2: 5}, {1: {"Khalpar": 2}}),
    "all but three in communities": ({1: 9, 2: 5}, {1: {"Khalpar": 6}, 2: {"Pathan": 5}}),
    "a small community beside a large one": ({1: 9, 2: 8}, {1: {"Khalpar": 6}, 2: {"Pathan": 2}}),
    "two small communities, five together": ({1: 9, 2: 8}, {1: {"Khalpar": 3}, 2: {"Pathan": 2}}),
}


def _city_of(city, wards: dict, communities: dict) -> list[dict]:
    """Buildings of the shape, as sets that count them: ward, LIC and community of each."""
    numbers = {name: city.lic(name) for parts in communities.values() for name in parts}
    people = []
    for ward, count in wards.items():
        city.ward(ward, ward - 1)
        lived = [name for name, number in communities.get(ward, {}).items() for _n in range(number)]
        for place in range(count):
            lic = lived[place] if place < len(lived) else None
            facts = {"low_income_hh": lic is not None, "lic_id": numbers.get(lic)}
            city.building(5 if place % 2 else 8, 4, x=(ward - 1) * 1000 + 100 + 20 * place, **facts)
            people.append({"ward": f"Ward {ward}", "lic": "Low-income communities" if lic else "Rest of the city", "community": lic})
    return people


@pytest.mark.parametrize("shape", SHAPES)
def test_T45_no_small_group_can_be_worked_out_from_what_is_shown(city, shape):
    """Each figure shown is a sum over buildings: a row of ones. A group of fewer than five that lies in the span of the rows could be derived.

    The rows are those of the group's own kind (wards, LIC and the rest, communities with their sum) and the total of the city.
    """
    import numpy

    buildings = _city_of(city, *SHAPES[shape])
    fetch_all(city.conn, "SELECT * FROM cwis.generate(%s)", (YEAR,))
    document = _document(city)
    shown = {(group["kind"], group["label"]) for member in ("flow", "ladder") for group in document[member]["groups"]}
    shown |= {(group["kind"], group["label"]) for item in document["indicators"] for group in item.get("groups") or [] if group["kind"] != "gender"}
    assert ("city", "City") in shown
    kinds = {"ward": ["ward"], "lic": ["lic"], "community": ["community", "lic"]}
    small = 0
    for kind, together in kinds.items():
        rows = [[1.0] * len(buildings)]
        for other in together:
            for _kind, label in (one for one in shown if one[0] == other):
                members = label.split(" with ")
                assert sum(one[other] in members for one in buildings) >= 5, f"{label} is shown and has fewer than five buildings"
                rows.append([float(one[other] in members) for one in buildings])
        for group in {one[kind] for one in buildings} - {None}:
            target = [float(one[kind] == group) for one in buildings]
            if sum(target) < 5:
                small += 1
                rank = numpy.linalg.matrix_rank
                assert rank(numpy.array([*rows, target])) > rank(numpy.array(rows)), f"{group} follows from what is shown"
    assert small, "the shape has a small group"
