"""The layers, tables and the page of the siting of transfer stations (umdss.md 7.6)."""

from __future__ import annotations

import html
from collections.abc import Sequence
from dataclasses import dataclass, replace

from ...charts.draw import draw
from ...charts.model import STACKED, Category, Chart, Series
from ...desk.words import tr
from ...records.words import mark
from . import pages, transfer
from .facilities import Reach
from .location import Plan, Problem

THROUGH, FULL, ELSEWHERE, STRAIGHT, NO_WAY = range(1, 6)
VERDICTS = {
    THROUGH: mark("Goes through a station"),
    FULL: mark("Would gain, but the station is full"),
    ELSEWHERE: mark("Would gain by a site that is not chosen"),
    STRAIGHT: mark("Cheaper straight to the plant"),
    NO_WAY: mark("No way"),
}
SPECK = 1e-6  # shares of a cell below this are the solver's, not the plan's


@dataclass
class Sums:
    """m³ a year and their cost by kind."""

    m3: float = 0.0
    small: float = 0.0
    handling: float = 0.0
    tanker: float = 0.0
    fixed: float = 0.0
    n: int = 0

    @property
    def cost(self) -> float:
        """All kinds."""
        return self.small + self.handling + self.tanker + self.fixed

    def add(self, other: Sums) -> None:
        """Sum up."""
        for name in ("m3", "small", "handling", "tanker", "fixed", "n"):
            setattr(self, name, getattr(self, name) + getattr(other, name))


class Result:
    """What was found, written to the layers of a run."""

    def __init__(
        self, run, prices: transfer.Prices, demand: Sequence[transfer.Demand], problem: Problem, stations: Sequence[transfer.Station],
        plan: Plan, reach: Reach, names: dict[str, str],
    ) -> None:  # fmt: skip
        self._run, self._prices, self._demand, self._problem, self._stations = run, prices, demand, problem, stations
        self._plan, self._reach, self._names = plan, reach, names
        self._tables: list[str] = []
        self._by_number: list[tuple[int, Sums]] = []
        self._numbers: dict[str, float | None] = {}

    def ways(self, plan: Plan) -> dict[int | None, Sums]:
        """Sums of what goes through each station, and straight (None); what finds no way is in none."""
        prices = self._prices
        found: dict[int | None, Sums] = {None: Sums()} | {number: Sums(fixed=prices.fixed) for number in plan.open}
        for demand, cell, shares in zip(self._demand, self._problem.cells, plan.shares, strict=True):
            rest = 1 - sum(shares.values())
            if cell.direct is not None and rest > SPECK:
                found[None].add(Sums(cell.m3 * rest, cell.m3 * rest * cell.direct, n=1))
            for number, share in shares.items():
                m3, station = cell.m3 * share, self._stations[number]
                metres = self._reach.cost(demand.key, station.site.key)
                small, tanker = m3 * prices.small * metres / 1000, m3 * prices.tanker * station.km
                found[number].add(Sums(m3, small, m3 * prices.handling, tanker, n=int(share > SPECK)))
        return found

    def saved(self, plan: Plan) -> dict[int, tuple[float, float]]:
        """Station -> (saved a year by what has a straight way as well, the station's cost taken off; m³ that have no other way)."""
        found = {number: [-self._problem.fixed, 0.0] for number in plan.open}
        for cell, shares in zip(self._problem.cells, plan.shares, strict=True):
            for number, share in shares.items():
                if cell.direct is None:
                    found[number][1] += cell.m3 * share
                else:
                    found[number][0] += cell.m3 * share * (cell.direct - cell.via[number])
        return {number: (saving, opened) for number, (saving, opened) in found.items()}

    # -- layers ------------------------------------------------------------------------------------------------
    def write_stations(self) -> None:
        """STATIONS, the largest first."""
        columns = [
            ("site", "text"), ("volume_m3_year", "double precision"), ("filled_pct", "double precision"), ("n_cells", "bigint"), ("plant", "text"),
            ("way_km", "double precision"), ("cost_small", "bigint"), ("cost_handling", "bigint"), ("cost_tanker", "bigint"),
            ("cost_fixed", "bigint"), ("cost_year", "bigint"), ("saving_year", "bigint"), ("m3_only_here", "double precision"),
            ("nearest_dwelling_m", "double precision"), ("label", "text"), ("geom", "geometry"),
        ]  # fmt: skip
        ways, saved, rows = self.ways(self._plan), self.saved(self._plan), []
        for number in self._plan.open:
            station, sums, room = self._stations[number], ways[number], self._problem.room
            use = None if room is None else round(100 * sums.m3 / room, 1)
            label = f"{station.site.name}, {sums.m3:,.0f} m³"
            rows.append((
                station.site.name, round(sums.m3, 2), use, sums.n, self._names.get(station.plant, ""), round(station.km, 3),
                *(round(cost) for cost in (sums.small, sums.handling, sums.tanker, sums.fixed, sums.cost, saved[number][0])),
                round(saved[number][1], 2), _metres(station.nearest_dwelling_m), label, station.site.geom,
            ))  # fmt: skip
        rows.sort(key=lambda row: (-row[1], row[0]))
        self._run.write("STATIONS", columns, rows)
        if rows:
            without = ["n_cells", "plant", "m3_only_here", "nearest_dwelling_m", "label", "geom"]
            if self._problem.room is None:
                without.append("filled_pct")
            self._tables += [f"<h2>{tr('Stations')}</h2>", pages.table_of(columns, rows, without)]

    def write_lines(self) -> None:
        """LINES from cells to the stations that they use."""
        columns = [
            ("site", "text"), ("share_pct", "double precision"), ("volume_m3_year", "double precision"), ("way_km", "double precision"),
            ("cost_m3", "double precision"), ("gain_m3", "double precision"), ("geom", "geometry"),
        ]  # fmt: skip
        rows = []
        for demand, cell, shares in zip(self._demand, self._problem.cells, self._plan.shares, strict=True):
            for number, share in sorted(shares.items()):
                if share > SPECK:
                    site = self._stations[number].site
                    gain = None if cell.direct is None else round(cell.direct - cell.via[number], 2)
                    shape = transfer.line(demand.x, demand.y, *transfer.spot(site.geom))
                    way = round(self._reach.cost(demand.key, site.key) / 1000, 3)
                    rows.append((site.name, round(100 * share, 1), round(cell.m3 * share, 2), way, round(cell.via[number], 2), gain, shape))
        self._run.write("LINES", columns, rows)

    def write_cells(self, side: float) -> None:
        """CELLS: where a m³ gains by a station, and by which."""
        columns = [
            ("n_containments", "bigint"), ("volume_m3_year", "double precision"), ("straight_cost_m3", "double precision"), ("site", "text"),
            ("gain_m3", "double precision"), ("best_site", "text"), ("best_gain_m3", "double precision"), ("pays_no", "integer"),
            ("pays", "text"), ("geom", "geometry"),
        ]  # fmt: skip
        query = "SELECT group_no, public.ST_AsBinary(geom) AS geom FROM umdss.cells_united(%(side)s, %(cols)s, %(rows)s, %(groups)s)"
        given = {"side": side, "cols": [d.col for d in self._demand], "rows": [d.row for d in self._demand], "groups": list(range(len(self._demand)))}
        shapes = {row["group_no"]: row["geom"] for row in self._run.server.fetch(query, given)} if self._demand else {}
        rows, gaining = [], 0
        for place, (demand, cell) in enumerate(zip(self._demand, self._problem.cells, strict=True)):
            mine = min(((cell.via[number], number) for number in self._plan.open if number in cell.via), default=None)
            best = min(((cost, number) for number, cost in cell.via.items()), default=None)
            verdict = self._verdict(cell, self._plan.shares[place], mine, best)
            gaining += verdict in (THROUGH, FULL)
            cost = None if cell.direct is None else round(cell.direct, 2)
            found = (*self._gain(cell, mine), *self._gain(cell, best))
            rows.append((demand.n, round(cell.m3, 2), cost, *found, verdict, tr(VERDICTS[verdict]), shapes.get(place)))
        self._run.write("CELLS", columns, rows)
        self._numbers["N_GAINING"] = gaining

    def _gain(self, cell, way: tuple[float, int] | None) -> tuple[str | None, float | None]:
        if way is None:
            return None, None
        return self._stations[way[1]].site.name, None if cell.direct is None else round(cell.direct - way[0], 2)

    @staticmethod
    def _verdict(cell, shares: dict[int, float], mine: tuple[float, int] | None, best: tuple[float, int] | None) -> int:
        if sum(shares.values()) > 0.5:
            return THROUGH
        straight = float("inf") if cell.direct is None else cell.direct
        if mine is not None and mine[0] < straight:
            return FULL
        if best is not None and best[0] < straight:
            return ELSEWHERE
        return NO_WAY if cell.direct is None else STRAIGHT

    def write_costs(self, curve: dict[int, Plan], lost: float) -> None:
        """COSTS: the least cost with each number of stations.

        :param lost: m³ of containments that no road for small vehicles reaches.
        """
        columns = [
            ("n_stations", "integer"), ("is_shown", "boolean"), ("cost_fixed", "bigint"), ("cost_small", "bigint"), ("cost_handling", "bigint"),
            ("cost_tanker", "bigint"), ("cost_year", "bigint"), ("cost_m3", "double precision"), ("saving_year", "bigint"),
            ("transferred_m3", "double precision"), ("not_served_m3", "double precision"), ("sites", "text"),
        ]  # fmt: skip
        rows, whole = [], sum(cell.m3 for cell in self._problem.cells)
        for number, plan in curve.items():
            sums = Sums()
            ways = self.ways(plan)
            for one in ways.values():
                sums.add(one)
            saving = sum(saved for saved, _opened in self.saved(plan).values())
            left = whole - sums.m3 + lost
            self._by_number.append((number, replace(sums)))
            names = "; ".join(self._stations[site].site.name for site in plan.open)
            rows.append((
                number, plan is self._plan, *(round(cost) for cost in (sums.fixed, sums.small, sums.handling, sums.tanker, sums.cost)),
                round(sums.cost / sums.m3, 2) if sums.m3 else None, round(saving), round(sums.m3 - ways[None].m3, 2), round(max(0.0, left), 2), names,
            ))  # fmt: skip
            if plan is self._plan:
                bare = sums.cost + saving
                self._numbers |= {
                    "N_STATIONS": number, "COST_YEAR": round(sums.cost), "SAVING_YEAR": round(saving),
                    "SAVING_PCT": round(100 * saving / bare, 1) if bare else None, "TRANSFERRED_M3": rows[-1][9], "NOT_SERVED_M3": rows[-1][10],
                }  # fmt: skip
        self._numbers["VOLUME_M3"] = round(whole + lost, 2)
        self._run.write("COSTS", columns, rows)
        without = ["is_shown", "sites"] if any(row[10] for row in rows) else ["is_shown", "sites", "not_served_m3"]
        self._tables[:0] = [f"<h2>{tr('Cost by number of stations')}</h2>", pages.table_of(columns, rows, without)]

    def write_sites(self, stations: Sequence[transfer.Station]) -> None:
        """CANDIDATES_OUT: every site and what became of it."""
        columns = [
            ("site", "text"), ("state_no", "integer"), ("state", "text"), ("nearest_dwelling_m", "double precision"), ("plant", "text"),
            ("way_km", "double precision"), ("geom", "geometry"),
        ]  # fmt: skip
        chosen = {self._stations[number].site.key for number in self._plan.open}
        rows = []
        for one in stations:
            state = transfer.CHOSEN if one.site.key in chosen else one.state
            way = None if one.km is None else round(one.km, 3)
            words = tr(transfer.STATES[state])
            rows.append((one.site.name, state, words, _metres(one.nearest_dwelling_m), self._names.get(one.plant), way, one.site.geom))
        self._run.write("CANDIDATES_OUT", columns, rows)
        self._numbers["N_SITES"] = len(self._stations)

    # -- page and numbers --------------------------------------------------------------------------------------
    def page(self, title: str) -> None:
        """The page, and the numbers."""
        found = self._numbers
        figures = [
            (tr("Stations"), f"{found['N_STATIONS']}"),
            (tr("Cost a year"), f"{found['COST_YEAR']:,}"),
            (tr("Saved a year"), f"{found['SAVING_YEAR']:,}" + ("" if found["SAVING_PCT"] is None else f" ({found['SAVING_PCT']:g} %)")),
            (tr("Sludge of small vehicles (m³ a year)"), f"{found['VOLUME_M3']:,}"),
            (tr("Through stations (m³ a year)"), f"{found['TRANSFERRED_M3']:,}"),
            (tr("Without a way, or without room (m³ a year)"), f"{found['NOT_SERVED_M3']:,}"),
            (tr("Sites considered"), f"{found['N_SITES']}"),
        ]
        kinds = (("small", tr("Small vehicles")), ("tanker", tr("Tankers")), ("handling", tr("Handling")), ("fixed", tr("Stations")))
        series = tuple(Series(kind, label, tuple(round(getattr(sums, kind)) for _n, sums in self._by_number)) for kind, label in kinds)
        labels = tuple(Category(number, str(number)) for number, _sums in self._by_number)
        bars = Chart(STACKED, tr("Cost a year by number of stations"), labels, series)
        parts = [pages.table([("measure", "text"), ("value", "text")], figures)]
        parts += [f"<h2>{html.escape(bars.title)}</h2>", draw(bars, 620, 300, ground=True).svg, *self._tables]
        self._run.page("REPORT", pages.page(title, parts))
        self._run.numbers(**found)


def _metres(value: float | None) -> float | None:
    return None if value is None else round(value, 1)
