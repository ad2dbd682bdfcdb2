"""Cases and cells side by side, and what the analysis of outbreaks makes of them (umdss.md 7.8); numbers only, no QGIS."""

from __future__ import annotations

import datetime
from collections import Counter
from dataclasses import dataclass, field

import numpy as np

from . import epidemic_scan

#: what the lowest and the highest quarter of the cells are compared by
FACTORS = ("unsafe", "source", "lic")


@dataclass
class Cases:
    """Points with their cases: metres, the day as a whole number, a weight that may be part of a case, and the record they came from."""

    x: list[float] = field(default_factory=list)
    y: list[float] = field(default_factory=list)
    day: list[int] = field(default_factory=list)
    weight: list[float] = field(default_factory=list)
    record: list[int] = field(default_factory=list)
    disease: list[str] = field(default_factory=list)

    def add(self, x: float, y: float, day: datetime.date, weight: float, record: int, disease: str) -> None:
        """One more point."""
        for values, value in zip(
            (self.x, self.y, self.day, self.weight, self.record, self.disease), (x, y, day.toordinal(), weight, record, disease), strict=True
        ):
            values.append(value)

    def only(self, places: list[int]) -> Cases:
        """Some of the points."""
        columns = (self.x, self.y, self.day, self.weight, self.record, self.disease)
        return Cases(*([values[place] for place in places] for values in columns))

    def __len__(self) -> int:
        return len(self.x)

    @property
    def total(self) -> float:
        """All cases."""
        return float(sum(self.weight))

    def period(self, places) -> tuple[datetime.date, datetime.date]:
        """First and last day of some of the points."""
        days = [self.day[place] for place in places]
        return datetime.date.fromordinal(min(days)), datetime.date.fromordinal(max(days))

    def diseases(self, places) -> str:
        """The diseases of some of the points, the one with most cases first."""
        sums: Counter = Counter()
        for place in places:
            if self.disease[place]:
                sums[self.disease[place]] += self.weight[place]
        return ", ".join(name for name, _n in sorted(sums.items(), key=lambda item: (-round(item[1], 6), item[0])))

    def curve(self) -> list[tuple[datetime.date, str, float]]:
        """Cases by week, month or year, whichever gives a curve that can be read: first day, label, cases; gaps are 0."""
        if not self.day:
            return []
        first, last = self.period(range(len(self)))
        step = "week" if (last - first).days <= 120 else "month" if (last - first).days <= 1100 else "year"
        sums: Counter = Counter()
        for day, weight in zip(self.day, self.weight, strict=True):
            sums[_start(datetime.date.fromordinal(day), step)] += weight
        found, at = [], _start(first, step)
        while at <= last:
            label = {"week": f"{at:%d %b %Y}", "month": f"{at:%Y-%m}", "year": str(at.year)}[step]
            found.append((at, label, round(sums[at], 1)))
            at = _start(at + datetime.timedelta(days={"week": 7, "month": 32, "year": 366}[step]), step)
        return found


def _start(day: datetime.date, step: str) -> datetime.date:
    if step == "week":
        return day - datetime.timedelta(days=day.weekday())
    return day.replace(day=1) if step == "month" else day.replace(month=1, day=1)


class Cells:
    """Square cells as the database counted them, with the cases that fall into them.

    :param rows: of ``umdss.health_cells``. :param side: metres.
    """

    def __init__(self, rows: list[dict], side: float, cases: Cases) -> None:
        self.rows, self.side = rows, side
        self.x = np.array([(row["col"] + 0.5) * side for row in rows])
        self.y = np.array([(row["line"] + 0.5) * side for row in rows])
        self.population = np.array([float(row["population"]) for row in rows])
        self.cases = np.zeros(len(rows))
        number = {(row["col"], row["line"]): place for place, row in enumerate(rows)}
        cols = np.floor(np.array(cases.x) / side).astype(int) if len(cases) else []
        lines = np.floor(np.array(cases.y) / side).astype(int) if len(cases) else []
        self.place = [number.get((int(col), int(line)), -1) for col, line in zip(cols, lines, strict=True)]
        self.left_out = 0.0
        for place, weight in zip(self.place, cases.weight, strict=True):
            if place >= 0 and self.population[place] > 0:
                self.cases[place] += weight
            else:
                self.left_out += weight
        self.unsafe = self._share("n_unsafe", "n_around")
        self.source = self._share("people_other_source", "people_known")
        self.lic = self._share("people_lic", "population")

    def _share(self, part: str, whole: str) -> np.ndarray:
        return np.array([100 * row[part] / row[whole] if row[whole] else np.nan for row in self.rows], dtype=float)

    def rate(self) -> np.ndarray:
        """Cases a thousand people; not a number without people."""
        return np.divide(1000 * self.cases, self.population, out=np.full(len(self.rows), np.nan), where=self.population > 0)


def compared(cells: Cells, least_people: float) -> list[dict]:
    """Highest against lowest quarter of the cells by each factor: rates, relative risk with its interval, and how the other factors differ.

    Cells with fewer people than ``least_people``, or of which a factor is not known, are left out of its comparison.
    """
    found = []
    for factor in FACTORS:
        share = getattr(cells, factor)
        kept = np.flatnonzero((cells.population >= max(least_people, 1)) & ~np.isnan(share))
        high, low, low_to, high_from = epidemic_scan.quarters(share[kept])
        row = {"factor": factor, "from_pct": _plain(high_from), "to_pct": _plain(low_to)}
        sides = {"high": kept[high], "low": kept[low]}
        for side, places in sides.items():
            cases, people = float(cells.cases[places].sum()), float(cells.population[places].sum())
            row[f"n_cells_{side}"], row[f"cases_{side}"], row[f"people_{side}"] = len(places), round(cases, 1), int(people)
            row[f"rate_{side}"] = round(1000 * cases / people, 2) if people else None
            for other in FACTORS:
                row[f"pct_{other}_{side}"] = _mean(getattr(cells, other)[places], cells.population[places])
        risk = epidemic_scan.relative_risk(
            float(cells.cases[sides["high"]].sum()), row["people_high"], float(cells.cases[sides["low"]].sum()), row["people_low"]
        )
        row |= {"risk_ratio": risk and round(risk.ratio, 2), "low": risk and round(risk.low, 2), "high": risk and round(risk.high, 2)}
        row["corrected"] = risk.corrected if risk else None
        found.append(row)
    return found


def _plain(value: float) -> float | None:
    return None if np.isnan(value) else round(float(value), 1)


def _mean(values: np.ndarray, people: np.ndarray) -> float | None:
    known = ~np.isnan(values) & (people > 0)
    return round(float(np.average(values[known], weights=people[known])), 1) if known.any() else None
