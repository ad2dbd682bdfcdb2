"""The page on clusters of disease (umdss.md 7.8): curve, clusters, comparison, and what it does not prove."""

from __future__ import annotations

import html

from ...charts.draw import draw
from ...charts.model import BARS, Category, Chart, Series
from ...desk.words import tr
from ...records.words import mark
from . import pages
from .epidemic import FACTORS as COMPARED
from .epidemic import Cases, Cells

WIDTH = 640
FACTORS = {"unsafe": mark("Unsafe sanitation around"), "source": mark("Drink from other than the municipal supply"), "lic": mark("Low income")}
METHODS = {"space_time": mark("space-time"), "scan": mark("scan")}
CAVEAT = mark(
    "A cluster shows where to look, not why people fell ill. Cases of one outbreak area lie together because they were recorded together, so a "
    "cluster of a single record is no proof of more than that record; people who were not counted, or fell ill elsewhere, are not seen. Relative "
    "risks compare places, not persons: drinking water and low income often go with unsafe sanitation and may be the true reason – compare their "
    "lines, and how they differ between the two quarters."
)


def association_columns() -> list[tuple[str, str]]:
    """The columns of the comparison."""
    counted = [(f"{name}_{side}", "numeric") for side in ("high", "low") for name in ("n_cells", "cases", "people", "rate")]
    others = [(f"pct_{factor}_{side}", "numeric") for factor in COMPARED for side in ("high", "low")]
    risk = [("risk_ratio", "numeric"), ("low", "numeric"), ("high", "numeric"), ("corrected", "boolean")]
    return [("factor", "text"), ("from_pct", "numeric"), ("to_pct", "numeric"), *risk, *counted, *others]


def written(title: str, cases: Cases, cells: Cells, clusters: list[tuple], columns, table: list[dict], said_of_cells: str) -> str:
    """The whole page; ``said_of_cells`` is a text of :func:`found`."""
    total, people = cases.total, float(cells.population.sum())
    parts = []
    if len(cases):
        first, last = cases.period(range(len(cases)))
        said = tr("{cases} cases from {first} to {last}, {records} records; {people} people live in the cells.").format(
            cases=f"{total:g}", first=first, last=last, records=len(set(cases.record)), people=f"{people:.0f}"
        )
        parts.append(f"<p><b>{html.escape(said)}</b></p>")
        if cells.left_out > 0.005:
            parts.append(_p(tr("{n} cases lie where no people are recorded; they count in no rate.").format(n=f"{cells.left_out:.1f}")))
        curve = cases.curve()
        bars = Chart(
            BARS, tr("Cases in time"), tuple(Category(str(at), label) for at, label, _n in curve),
            (Series("cases", tr("Cases"), tuple(number for _at, _label, number in curve)),), flat=False,
        )  # fmt: skip
        parts += [_h(bars.title), draw(bars, WIDTH, 220, ground=True).svg]
    else:
        parts.append(_p(tr("There is no case with these choices.")))
    parts += [_h(tr("Clusters")), _p(said_of_cells)]
    named = [name for name, _kind in columns]
    wanted = ("cluster_no", "method", "diseases", "period", "n_records", "cases", "expected", "risk_ratio", "p_value")
    rows = []
    for row in clusters:
        fields = dict(zip(named, row, strict=True))
        fields["method"] = tr(METHODS[fields["method"]])
        first, last = fields["first_day"], fields["last_day"]
        fields["period"] = str(first) if first == last else f"{first} – {last}"
        rows.append([fields[name] for name in wanted])
    parts.append(pages.table([(name, "text") for name in wanted], rows) if rows else _p(tr("None was found.")))
    parts += [_h(tr("Where sanitation is least safe against where it is safest")), _p(_risk(table[0]))]
    shown = ("factor", "from_pct", "to_pct", "rate_high", "rate_low", "risk_ratio", "low", "high")
    parts.append(pages.table([(name, "text") for name in shown], [[row[name] for name in shown] for row in table]))
    others = [f"pct_{factor}_{side}" for factor in COMPARED for side in ("high", "low")]
    rows = [[row["factor"], *(row[name] for name in others)] for row in table]
    parts += [_h(tr("What else differs between the quarters")), pages.table([("factor", "text"), *((name, "numeric") for name in others)], rows)]
    parts.append(_p(tr(CAVEAT)))
    return pages.page(title, parts)


def _h(text: str) -> str:
    return f"<h2>{html.escape(text)}</h2>"


def _p(text: str) -> str:
    return f"<p>{html.escape(text)}</p>"


def found(hot: int, meet: int, n_act: int | None) -> str:
    """What was found in cells and clusters, in a sentence or two; ``n_act`` is None when the role may not see containments."""
    said = tr("{n} cells are hot; in {m} a high rate meets unsafe sanitation around.").format(n=hot, m=meet)
    return said if n_act is None else said + " " + tr("Inside the clusters {n} containments have an unsafe outlet or are overdue.").format(n=n_act)


def _risk(row: dict) -> str:
    """What the first line of the comparison says."""
    if row["risk_ratio"] is None:
        return tr("There is nothing to compare: no cases, or all cells are alike.")
    said = tr("Per thousand people {high} cases against {low}: relative risk {ratio}, 95 % interval {a} to {b}").format(
        high=row["rate_high"], low=row["rate_low"], ratio=row["risk_ratio"], a=row["low"], b=row["high"]
    )
    if row["corrected"]:
        said += " (" + tr("one side has no case: half a case was added to each") + ")"
    verdict = tr("the interval holds 1: this may be chance") if row["low"] <= 1 <= row["high"] else tr("the interval does not hold 1")
    return f"{said}; {verdict}."
