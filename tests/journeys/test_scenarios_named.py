"""Every acceptance scenario that belongs to the modules at the desk is named by a test (modules 18)."""

from __future__ import annotations

import re
from pathlib import Path

TESTS = Path(__file__).resolve().parents[1]
# S-49 (field capture), S-51 to S-53 (schedule, public requests) belong to sections 15.4 and 16, which come later.
LATER = {49, 51, 52, 53}
BELONG = set(range(1, 57)) - LATER
STILL_MISSING: set[int] = set()


def test_every_scenario_of_the_modules_is_named_by_a_test():
    named = set()
    for path in TESTS.rglob("test_*.py"):
        for name in re.findall(r"def (test_\w*)", path.read_text(encoding="utf-8")):
            named |= {int(number) for number in re.findall(r"S_(\d\d)(?!\d)", name)}
    assert BELONG - named == STILL_MISSING
