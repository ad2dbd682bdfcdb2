"""Sums of the demand forecast: by month and ward, against the plants, and against what was recorded (umdss.md 7.1)."""

from __future__ import annotations

import calendar
import datetime
import math
from collections import defaultdict

LEAST_UPTAKE = 0.02


def month_start(today: datetime.date, month: int) -> datetime.date:
    """First day of the month-th month (1 begins today), as PostgreSQL adds months."""
    year, place = divmod(today.month - 1 + month - 1, 12)
    year += today.year
    return datetime.date(year, place + 1, min(today.day, calendar.monthrange(year, place + 1)[1]))


class Uptake:
    """Which share of the need is asked for, ward by ward, and how the model's last year compares with the record.

    :param modelled: ward -> (emptyings, m³) that the model expected in the last twelve months. :param recorded: the same from the record.
    :param fixed: one share for all wards, None to take the observed ones.
    """

    def __init__(self, modelled: dict, recorded: dict, fixed: float | None = None) -> None:
        self._modelled, self._recorded, self._fixed = modelled, recorded, fixed
        self._city = self._share(sum(row[0] for row in recorded.values()), sum(row[0] for row in modelled.values()), 1.0)

    @staticmethod
    def _share(recorded: float, modelled: float, otherwise: float) -> float:
        return min(1.0, max(LEAST_UPTAKE, recorded / modelled)) if modelled else otherwise

    def of(self, ward) -> float:
        """The share in a ward; where the model expected nothing, that of the city."""
        if self._fixed is not None:
            return self._fixed
        return self._share(self._recorded.get(ward, (0, 0))[0], self._modelled.get(ward, (0, 0))[0], self._city)

    def error_pct(self) -> float | None:
        """Volume of the model with this uptake against the recorded volume, %; None when nothing was recorded."""
        recorded = sum(row[1] for row in self._recorded.values())
        if not recorded:
            return None
        return round(100 * (sum(row[1] * self.of(ward) for ward, row in self._modelled.items()) - recorded) / recorded, 1)


class Season:
    """How much more or less is asked for in each month of the calendar; 1 everywhere when nothing is known.

    :param index: month of the calendar (1 is January) -> applications against the mean month.
    """

    def __init__(self, index: dict[int, float] | None = None) -> None:
        self._index = index or {}

    def of(self, first: datetime.date, after: datetime.date) -> float:
        """The mean over the days from ``first`` up to before ``after``."""
        if not self._index:
            return 1.0
        days = [first + datetime.timedelta(days=number) for number in range((after - first).days)]
        return sum(self._index[day.month] for day in days) / len(days)


class Forecast:
    """Collects events and sums them.

    :param season: raises and lowers what is demanded in a month; need stays as it is.
    """

    MONTHS = (
        ("ward", "integer"), ("month", "integer"), ("month_start", "date"), ("n_need", "bigint"), ("need_m3", "numeric"),
        ("uptake", "numeric"), ("n_demand", "numeric"), ("demand_m3", "numeric"), ("trips", "numeric"),
    )  # fmt: skip
    BALANCE = (
        ("month", "integer"), ("month_start", "date"), ("need_m3", "numeric"), ("demand_m3", "numeric"), ("demand_m3_day", "numeric"),
        ("capacity_m3_day", "numeric"), ("use_pct", "numeric"),
    )  # fmt: skip

    def __init__(self, today: datetime.date, truck_m3: float, season: Season | None = None) -> None:
        self.today, self._truck, self._season = today, truck_m3, season or Season()
        self._factors: dict[int, float] = {}
        self.backlog: dict = defaultdict(int)
        self._sums: dict = defaultdict(lambda: [0, 0.0, 0])

    def add(self, row: dict) -> None:
        """One event."""
        kept = self._sums[(row["ward"], row["month"])]
        kept[0] += 1
        kept[1] += row["volume_m3"]
        kept[2] += math.ceil(row["volume_m3"] / self._truck - 1e-9)
        self.backlog[row["ward"]] += bool(row["in_backlog"])

    def by_ward(self) -> dict:
        """ward -> (emptyings, m³, trips), all needed."""
        found: dict = defaultdict(lambda: [0, 0.0, 0])
        for (ward, _month), row in self._sums.items():
            for place, value in enumerate(row):
                found[ward][place] += value
        return found

    def _factor(self, month: int) -> float:
        if month not in self._factors:
            self._factors[month] = self._season.of(month_start(self.today, month), month_start(self.today, month + 1))
        return self._factors[month]

    def demanded(self, uptake: Uptake) -> dict:
        """ward -> [emptyings, m³, trips] that are asked for."""
        found: dict = defaultdict(lambda: [0.0, 0.0, 0.0])
        for (ward, month), row in self._sums.items():
            for place, value in enumerate(row):
                found[ward][place] += value * uptake.of(ward) * self._factor(month)
        return found

    def months(self, uptake: Uptake) -> list[tuple]:
        """Rows of ``MONTHS``; wards in order, what lies in no ward at the end."""
        rows = []
        for ward, month in sorted(self._sums, key=lambda key: (key[0] is None, key)):
            n, m3, trips = self._sums[(ward, month)]
            share = uptake.of(ward) * self._factor(month)
            start = month_start(self.today, month)
            rows.append((ward, month, start, n, round(m3, 2), round(share, 3), round(n * share, 2), round(m3 * share, 2), round(trips * share, 2)))
        return rows

    def balance(self, horizon: int, uptake: Uptake, capacity: float) -> list[tuple]:
        """Rows of ``BALANCE``, a row for every month."""
        rows = []
        for month in range(1, horizon + 1):
            start, end = month_start(self.today, month), month_start(self.today, month + 1)
            cells = [(ward, row[1]) for (ward, number), row in self._sums.items() if number == month]
            need, demand = sum(m3 for _ward, m3 in cells), self._factor(month) * sum(m3 * uptake.of(ward) for ward, m3 in cells)
            a_day = demand / (end - start).days
            use = round(100 * a_day / capacity, 1) if capacity else None
            rows.append((month, start, round(need, 2), round(demand, 2), round(a_day, 3), capacity, use))
        return rows
