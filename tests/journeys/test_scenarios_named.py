"""Every acceptance scenario of the modules at the desk has a test by its number at the desk, and one of the rules by plain SQL (modules 18)."""

from __future__ import annotations

import re
from pathlib import Path

TESTS = Path(__file__).resolve().parents[1]
# S-49 (field capture) and S-53 (public requests) belong to sections 15.4 and 16.2, which come later.
LATER = {49, 53}
BELONG = set(range(1, 57)) - LATER
AT_THE_DESK = ("desk", "journeys")
BY_SQL = ("rules", "access", "cwis", "dashboards", "imports")
# S-56: a range of dates with one end is refused by the filter of the list; no statement reaches the database.
WITHOUT_SQL = {56}


def named_in(*folders: str) -> set[int]:
    """Numbers of the scenarios that names of tests in these folders hold."""
    found = set()
    for folder in folders:
        for path in (TESTS / folder).rglob("test_*.py"):
            for name in re.findall(r"def (test_\w*)", path.read_text(encoding="utf-8")):
                found |= {int(number) for number in re.findall(r"S_(\d\d)(?!\d)", name)}
    return found


def test_every_scenario_has_a_test_at_the_desk():
    assert BELONG - named_in(*AT_THE_DESK) == set()


def test_every_scenario_has_a_test_of_its_rules_by_plain_sql():
    assert BELONG - named_in(*BY_SQL) == WITHOUT_SQL


def test_no_test_bundles_more_than_a_few_scenarios():
    """One that fails says which scenario broke; the four of one delivery file are one story."""
    for path in TESTS.rglob("test_*.py"):
        for name in re.findall(r"def (test_\w*)", path.read_text(encoding="utf-8")):
            assert len(re.findall(r"S_\d\d(?!\d)", name)) <= 4, name
