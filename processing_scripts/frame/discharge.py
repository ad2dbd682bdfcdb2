"""Flags, sums and page parts of the screening of emptyings and deliveries (umdss.md 7.14). The flags are set by ``umdss.discharge_events``."""

from __future__ import annotations

import html
from collections import Counter
from collections.abc import Iterable

from ...charts.draw import draw, preferred_height
from ...charts.model import BARS, Category, Chart, Series
from ...desk.words import tr
from ...records.words import mark
from . import funnel, pages

#: flag column -> what it says
FLAGS = {
    "not_delivered": mark("Not delivered"),
    "volume_differs": mark("Volume at the plant differs"),
    "over_capacity": mark("More than the trips can carry"),
    "too_short": mark("Emptied too quickly"),
    "too_fast": mark("At the plant too soon"),
    "too_slow": mark("At the plant too late"),
    "other_plant": mark("Another plant than named"),
    "two_places": mark("Vehicle in two places"),
    "no_emptying": mark("Delivered without an emptying"),
}
POSITIONS = {
    2: mark("above what chance explains (99.8 %)"),
    1: mark("above the usual (95 %)"),
    0: mark("within the usual"),
    -1: mark("below the usual (95 %)"),
    -2: mark("below what chance explains (99.8 %)"),
}
COUNTS = [(f"n_{flag}", "bigint") for flag in FLAGS]
SHARES = [("n_jobs", "bigint"), ("n_flagged", "bigint"), ("pct_flagged", "numeric")]
PROVIDERS = [
    ("service_provider_id", "integer"), ("provider", "text"), *SHARES, ("low_998", "numeric"), ("low_95", "numeric"), ("high_95", "numeric"),
    ("high_998", "numeric"), ("position", "text"), *COUNTS,
]  # fmt: skip
VEHICLES = [("vehicle_id", "integer"), ("vehicle", "text"), ("provider", "text"), *SHARES, *COUNTS]
LINE_COLUMNS = ("emptying_id", "application_id", "provider", "vehicle", "emptied_date", "volume_m3", "delivered_plant", "way_m", "n_flags")
WORST = [
    ("application_id", "integer"), ("provider", "text"), ("vehicle", "text"), ("containment_id", "text"), ("emptied_date", "date"),
    ("volume_m3", "numeric"), ("n_flags", "integer"), ("flags", "text"),
]  # fmt: skip
MOST_WORST = 20


def said(row: dict) -> str:
    """The flags of an event in words."""
    return ", ".join(tr(title) for flag, title in FLAGS.items() if row[flag])


class Tally:
    """Counts events and flags by provider, by vehicle and in all."""

    def __init__(self) -> None:
        self.jobs: Counter = Counter()
        self.flagged: Counter = Counter()
        self.flags: Counter = Counter()
        self.names: dict = {}
        self.m3_not_delivered = 0.0

    def add(self, row: dict) -> None:
        """One event."""
        provider, vehicle = ("provider", row["service_provider_id"]), ("vehicle", row["vehicle_id"])
        self.names.setdefault(provider, (row["provider"],))
        self.names.setdefault(vehicle, (row["vehicle"], row["provider"]))
        for group in (provider, vehicle, ("all", None)):
            self.jobs[group] += 1
            self.flagged[group] += row["n_flags"] > 0
            for flag in FLAGS:
                self.flags[(group, flag)] += bool(row[flag])
        if row["not_delivered"]:
            self.m3_not_delivered += float(row["volume_m3"] or 0)

    def count(self, flag: str) -> int:
        """Events with a flag."""
        return self.flags[(("all", None), flag)]

    @property
    def n(self) -> int:
        """Events."""
        return self.jobs[("all", None)]

    @property
    def n_flagged(self) -> int:
        """Events with a flag or more."""
        return self.flagged[("all", None)]

    @property
    def mean(self) -> float:
        """Share flagged of all, 0 to 1."""
        return self.n_flagged / self.n if self.n else 0.0

    def _groups(self, kind: str) -> list:
        groups = [group for group in self.jobs if group[0] == kind]
        return sorted(groups, key=lambda group: (group[1] is None, group[1] or 0))

    def _shares(self, group) -> tuple:
        return self.jobs[group], self.flagged[group], round(100 * self.flagged[group] / self.jobs[group], 1)

    def providers(self) -> list[tuple]:
        """Rows of ``PROVIDERS``: each share beside the limits that chance keeps at the mean of all."""
        rows = []
        for group in self._groups("provider"):
            place = funnel.place_of(self.flagged[group], self.jobs[group], self.mean)
            limits = (round(end, 1) for end in (place.low_outer, place.low_inner, place.high_inner, place.high_outer))
            name = self.names[group][0] or tr("Not assigned")
            rows.append((group[1], name, *self._shares(group), *limits, tr(POSITIONS[place.position]), *self._counts(group)))
        return rows

    def n_above(self) -> int:
        """Providers above the outer limit."""
        return sum(
            funnel.place_of(self.flagged[group], self.jobs[group], self.mean).position == 2 for group in self._groups("provider")
        )

    def vehicles(self) -> list[tuple]:
        """Rows of ``VEHICLES``."""
        return [
            (group[1], self.names[group][0] or tr("Not recorded"), self.names[group][1], *self._shares(group), *self._counts(group))
            for group in self._groups("vehicle")
        ]

    def _counts(self, group) -> list[int]:
        return [self.flags[(group, flag)] for flag in FLAGS]


def page_parts(tally: Tally, period: str, flagged: Iterable[dict]) -> list[str]:
    """What the page says: how many, which tests, who stands out, the worst."""
    said_first = tr("{n} jobs, {flagged} of them ({pct} %) with a flag or more. A flag asks for a second look; it proves nothing.").format(
        n=tally.n, flagged=tally.n_flagged, pct=round(100 * tally.mean, 1)
    )
    bars = Chart(
        BARS, tr("Jobs by flag"), tuple(Category(flag, tr(title)) for flag, title in FLAGS.items()),
        (Series("n", tr("Jobs"), tuple(tally.count(flag) for flag in FLAGS), "first"),), flat=True, empty=tr("No job was flagged."),
    )  # fmt: skip
    parts = [f"<p>{html.escape(period)}</p><p>{html.escape(said_first)}</p>", f"<h2>{bars.title}</h2>"]
    parts.append(draw(bars, 680, preferred_height(bars, 680), ground=True).svg)
    rows = tally.providers()
    words = (tr("Jobs"), tr("Mean of all"), tr("95 % of chance"), tr("99.8 % of chance"))
    plot = funnel.draw_funnel([(row[1], row[2], row[3]) for row in rows], words)
    parts += [f"<h2>{tr('Service providers: share flagged by number of jobs')}</h2>", plot]
    if len(rows) == 1:
        parts.append(f"<p>{tr('One provider only: there is nobody to compare with.')}</p>")
    shown = PROVIDERS[1:10]
    parts.append(pages.table(shown, [row[1:10] for row in rows]))
    trucks = sorted((row for row in tally.vehicles() if row[4]), key=lambda row: (-row[4], -row[5], row[0] or 0))[:MOST_WORST]
    if trucks:
        parts += [f"<h2>{tr('Vehicles with the most flagged jobs')}</h2>", pages.table(VEHICLES[1:6], [row[1:6] for row in trucks])]
    worst = sorted(flagged, key=lambda row: (-row["n_flags"], row["application_id"]))[:MOST_WORST]
    if worst:
        lines = [(*(row[name] for name, _kind in WORST[:-1]), said(row)) for row in worst]
        parts += [f"<h2>{tr('Jobs with the most flags')}</h2>", pages.table(WORST, lines)]
    return parts
