"""Whether the records of today still add up to a figure that was computed earlier, and by how much they do not (cwis.md 8, 9.5)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any

from ..desk.words import tr
from ..records.display import as_text
from ..records.words import mark
from ..reports.notes import short_number

STORED = """
SELECT v.numerator, v.denominator, v.rows_used, v.rows_left_out, i.unit, r.status AS report_status, r.revision, r.computed_at
  FROM cwis.indicator_value AS v
  JOIN cwis.report AS r ON r.year = v.year AND r.revision = v.revision
  JOIN cwis.indicator AS i ON i.code = v.indicator_code
 WHERE v.year = %(year)s AND v.revision = %(revision)s AND v.indicator_code = %(code)s AND v.group_kind = 'city'
"""
TERMS = (
    ("numerator", mark("numerator")), ("denominator", mark("denominator")), ("rows_used", mark("records used")),
    ("rows_left_out", mark("records left out")),
)  # fmt: skip
# Stored terms have 6 decimals, sums of metres 1 (cwis.md 1).
SMALLEST, SMALLEST_METRES = Decimal("0.00001"), Decimal("0.1")


def sums_of(rows: Iterable[Mapping[str, Any]]) -> dict[str, Decimal]:
    """Terms and counts of records as ``cwis.records_behind`` lists them."""
    found = {name: Decimal(0) for name, _words in TERMS}
    for row in rows:
        found["rows_left_out" if row["role"] == "left_out" else "rows_used"] += 1
        for name in ("numerator", "denominator"):
            found[name] += row[name] or 0
    return found


def changes(stored: Mapping[str, Any], now: Mapping[str, Decimal]) -> list[tuple[str, Decimal, Decimal]]:
    """Words, stored and present number of each term and count that is no longer the same; what was not stored is passed over."""
    least = SMALLEST_METRES if stored["unit"] == "m" else SMALLEST
    return [
        (words, Decimal(stored[name]), now[name])
        for name, words in TERMS
        if stored[name] is not None and abs(now[name] - stored[name]) > least
    ]  # fmt: skip


def drift_words(stored: Mapping[str, Any], now: Mapping[str, Decimal]) -> str:
    """A sentence for the officer; empty while the records add up to the stored figure."""
    found = changes(stored, now)
    if not found:
        return ""
    kind = tr("approved") if stored["report_status"] == "approved" else tr("draft, not approved")
    parts = [
        tr("{term} {now} now, {then} then ({change})").format(
            term=tr(words), now=_number(present), then=_number(then), change=("+" if present > then else "−") + _number(abs(present - then))
        )
        for words, then, present in found
    ]
    text = tr("The records of today no longer add up to the figure of revision {revision} ({kind}, computed {moment}): {parts}.")
    return text.format(revision=stored["revision"], kind=kind, moment=as_text(stored["computed_at"]), parts="; ".join(parts))


def _number(value: Decimal) -> str:
    """Whole numbers without decimals; others with as many as show something."""
    return short_number(str(value), 0 if value == value.to_integral_value() else 2 if abs(value) >= 1 else 6)
