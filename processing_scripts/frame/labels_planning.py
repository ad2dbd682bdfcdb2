"""The labels of result columns of the planning analyses."""

from __future__ import annotations

from ...records.words import mark

PLANNING: dict[str, str] = {
    "rule": mark("Rule"),
    "issue": mark("Finding"),
    "severity": mark("Severity"),
    "fix": mark("What to do"),
    "other_key": mark("The other record"),
}
