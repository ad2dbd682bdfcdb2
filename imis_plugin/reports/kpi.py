"""The seven KPIs as charts and cards, from the rows of ``fsm.kpi_values`` and ``fsm.kpi_years``; no figure is computed here."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from .. import charts
from .words import mark

VALUES = "SELECT * FROM fsm.kpi_values(%s, %s)"
YEARS = "SELECT * FROM fsm.kpi_years(%s)"
UNITS = {"percent": "%", "hours": mark("hours")}
QUARTERS = (mark("Q1"), mark("Q2"), mark("Q3"), mark("Q4"))
Rows = Sequence[Mapping[str, Any]]


@dataclass(frozen=True)
class Achievement:
    """A KPI of one year: its value, target, and what can be said about both.

    :ivar reached: None where there is no value or no target.
    """

    code: str
    label: str
    value: Any
    unit: str
    target: Any
    lower_is_better: bool
    reached: bool | None
    reason: str
    numerator: Any
    denominator: Any


def reached(row: Mapping[str, Any]) -> bool | None:
    """Whether the value of a row meets its target; None where there is no value or no target."""
    value, target = row["value"], row["target"]
    if value is None or target is None:
        return None
    return value <= target if row["lower_is_better"] else value >= target


def achievements(rows: Rows, tr: Callable[[str], str] = str) -> list[Achievement]:
    """The KPIs of the year as a whole."""
    return [_achievement(row, tr) for row in rows if row.get("period", "year") == "year"]


def _achievement(row: Mapping[str, Any], tr: Callable[[str], str]) -> Achievement:
    return Achievement(
        row["code"], tr(row["label"]), row["value"], tr(UNITS[row["unit"]]), row["target"], row["lower_is_better"], reached(row),
        tr(row["reason"]) if row["reason"] else "", row["numerator"], row["denominator"],
    )  # fmt: skip


def quarter_chart(rows: Rows, code: str, year: int, tr: Callable[[str], str] = str) -> charts.Chart:
    """One KPI by quarter against the target of the year."""
    own = {row["period"]: row for row in rows if row["code"] == code}
    whole = own["year"]
    return charts.Chart(
        charts.BARS,
        f"{tr(whole['label'])}, {year}",
        tuple(charts.Category(name, tr(name)) for name in QUARTERS),
        (charts.Series("achieved", tr("Achieved"), tuple(own[name]["value"] for name in QUARTERS)),),
        unit=tr(UNITS[whole["unit"]]),
        decimals=1,
        target=_target(whole, tr),
        empty=tr(whole["reason"]) if whole["reason"] else "",
        zero_is_data=True,
    )


def years_chart(rows: Rows, code: str, tr: Callable[[str], str] = str) -> charts.Chart:
    """One KPI by year: a pair of columns, target and achievement."""
    own = sorted((row for row in rows if row["code"] == code), key=lambda row: row["year"])
    return charts.Chart(
        charts.BARS,
        tr(own[0]["label"]),
        tuple(charts.Category(row["year"], str(row["year"])) for row in own),
        (
            charts.Series("target", tr("Target"), tuple(row["target"] for row in own), "muted"),
            charts.Series("achieved", tr("Achieved"), tuple(row["value"] for row in own), "first"),
        ),
        unit=tr(UNITS[own[0]["unit"]]),
        decimals=1,
        empty=tr(own[-1]["reason"]) if own[-1]["reason"] else "",
        zero_is_data=True,
    )


def _target(row: Mapping[str, Any], tr: Callable[[str], str]) -> charts.Target | None:
    return None if row["target"] is None else charts.Target(row["target"], tr("Target"), row["lower_is_better"])


def codes_of(rows: Rows) -> dict[str, str]:
    """Code and label of the KPIs, in order."""
    return {row["code"]: row["label"] for row in rows}
