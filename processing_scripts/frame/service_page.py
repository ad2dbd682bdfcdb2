"""The layers, tables and the page of the service areas of plants (umdss.md 7.4)."""

from __future__ import annotations

import html
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

from ...charts.draw import draw, preferred_height
from ...charts.model import BARS, Category, Chart, Series, Target
from ...desk.words import tr
from . import pages
from .bands import Bands, Part
from .facilities import Facility, Reach
from .service_area import REASONS, Hauls, Limited
from .volumes import Tank

WITHIN, OVER, UNKNOWN, APART = 1, 2, 3, 4  # use of a plant: within its capacity, over it, capacity not recorded, not joined to the roads


class Result:
    """What was found, written to the layers of a run; sums are kept for the page and the numbers.

    :ivar plants: the facilities of the maps.
    :ivar limited: answers by case when plants take what they can: ``main``, ``without``, and each site's key.
    """

    def __init__(
        self, run, bands: Bands, tanks: Sequence[Tank], plants: Sequence[Facility], sites: Sequence[Facility], hauls: Hauls
    ) -> None:
        self._run, self._bands, self.tanks, self.plants, self._sites, self._hauls = run, bands, tanks, plants, sites, hauls
        self.limited: dict[str, Limited] = {}
        self._name = {one.key: one.name for one in [*plants, *sites]}
        self._unit = bands.unit
        self._tables: list[str] = []
        self._band_table = ""
        self._band_sums: dict[int, list[float]] = {band: [0, 0.0] for band in bands.numbers}
        for tank in tanks:
            if tank.key in hauls.way:
                kept = self._band_sums[bands.of(hauls.way[tank.key][0])]
                kept[0] += 1
                kept[1] += tank.m3 or 0.0
        self._uses: list[tuple[str, float]] = []
        self._best: float | None = None
        self._reasons: dict[str, str] = {}

    def _shown(self, cost: float | None) -> float | None:
        return None if cost is None else round(self._bands.shown(cost), 3 if self._unit == "km" else 2)

    # -- layers ------------------------------------------------------------------------------------------------
    def write_roads(self, parts: list[Part], rows: Iterable[tuple]) -> None:
        """EDGES; ``rows`` as the database cut the parts."""
        near, far = f"near_{self._unit}", f"far_{self._unit}"
        columns = [
            ("edge_id", "bigint"), ("road_code", "text"), ("plant", "text"), ("band", "integer"), ("band_label", "text"),
            (near, "double precision"), (far, "double precision"), ("length_m", "double precision"), ("geom", "geometry"),
        ]  # fmt: skip

        def made():
            for number, code, metres, geom in rows:
                part = parts[number - 1]
                costs = (self._shown(part.low), self._shown(part.high))
                yield part.edge_id, code, self._name[part.key], part.band, self._bands.label(part.band), *costs, round(metres, 2), geom

        self._run.write("EDGES", columns, made())

    def write_bands(self, areas: dict[int, dict]) -> None:
        """BANDS_OUT: every band, also one without a cell."""
        columns = [
            ("band", "integer"), ("band_label", "text"), ("area_km2", "double precision"), ("n_containments", "bigint"),
            ("volume_m3_year", "double precision"), ("pct_volume", "double precision"), ("geom", "geometry"),
        ]  # fmt: skip
        whole, rows = sum(m3 for _n, m3 in self._band_sums.values()), []
        for band, (n, m3) in self._band_sums.items():
            area = areas.get(band, {})
            share = round(100 * m3 / whole, 1) if whole else None
            rows.append((band, self._bands.label(band), round(area.get("area_km2", 0), 3), n, round(m3, 2), share, area.get("geom")))
        self._run.write("BANDS_OUT", columns, rows)
        self._band_table = pages.table_of(columns, rows, ("band", "geom"))

    def write_containments(self) -> None:
        """CONTAINMENTS that have a way."""
        way = f"way_{self._unit}"
        columns = [
            ("containment_id", "text"), ("ward", "integer"), ("family", "text"), ("volume_m3_year", "double precision"), ("plant", "text"),
            (way, "double precision"), ("band", "integer"), ("band_label", "text"),
        ]  # fmt: skip
        limited = self.limited.get("main")
        if limited is not None:
            columns += [("assigned_plant", "text"), (f"assigned_{way}", "double precision")]

        def made():
            for tank in self.tanks:
                if tank.key not in self._hauls.way:
                    continue
                cost, key = self._hauls.way[tank.key]
                band = self._bands.of(cost)
                row = (tank.key, tank.ward, tank.family, _rounded(tank.m3), self._name[key], self._shown(cost), band, self._bands.label(band))
                if limited is not None:
                    # what weighs nothing takes no room
                    placed = limited.placed.get(tank.key) if tank.m3 else (cost, key)
                    row += (None, None) if placed is None else (self._name[placed[1]], self._shown(placed[0]))
                yield *row, tank.geom

        self._run.write("CONTAINMENTS", [*columns, ("geom", "geometry")], made())

    def write_wards(self, shapes: list[dict], wanted: list[int] | None) -> None:
        """WARDS_OUT; containments of no ward make a last row without a place."""
        columns = [
            ("ward", "integer"), ("name", "text"), ("n_containments", "bigint"), ("n_reached", "bigint"), ("n_beyond", "bigint"),
            ("volume_m3_year", "double precision"), (f"haul_{self._unit}", "double precision"), (f"longest_{self._unit}", "double precision"),
            ("geom", "geometry"),
        ]  # fmt: skip
        by_ward: dict = defaultdict(list)
        for tank in self.tanks:
            by_ward[tank.ward].append(tank)
        known = {shape["ward"]: shape for shape in shapes if wanted is None or shape["ward"] in wanted}
        rows = []
        for ward in [*known, *sorted(by_ward.keys() - known.keys(), key=str)]:
            shape, listed = known.get(ward, {}), by_ward.get(ward, [])
            ways = [self._hauls.way[tank.key][0] for tank in listed if tank.key in self._hauls.way]
            beyond = sum(self._bands.of(cost) > len(self._bands.limits) for cost in ways)
            name = tr("No ward") if ward is None else shape.get("name")
            m3, mean, longest = sum(tank.m3 or 0 for tank in listed), self._hauls.mean(listed), max(ways, default=None)
            figures = (len(listed), len(ways), beyond, round(m3, 2), self._shown(mean), self._shown(longest))
            rows.append((ward, name, *figures, shape.get("geom")))
        self._run.write("WARDS_OUT", columns, rows)
        self._tables += [f"<h2>{tr('Wards')}</h2>", pages.table_of(columns, rows, ("geom",))]

    def write_plants(self, days: float, joined: set[str]) -> None:
        """PLANTS_OUT: what each plant gets, against its capacity."""
        limited = self.limited.get("main")
        columns = [
            ("key", "text"), ("plant", "text"), ("type", "text"), ("operational", "boolean"), ("joined", "boolean"),
            ("capacity_day", "double precision"), ("n_containments", "bigint"), ("volume_m3_year", "double precision"),
            (f"haul_{self._unit}", "double precision"),
            ("use_pct", "double precision"),
        ]  # fmt: skip
        if limited is not None:
            columns += [("assigned_m3_year", "double precision"), ("assigned_use_pct", "double precision")]
        mine: dict[str, list[Tank]] = defaultdict(list)
        for tank in self.tanks:
            if tank.key in self._hauls.way:
                mine[self._hauls.way[tank.key][1]].append(tank)
        rows = []
        for one in self.plants:
            listed = mine.get(one.key, [])
            m3 = sum(tank.m3 or 0 for tank in listed)
            use = _share(m3, one.capacity, days)
            row = (one.key, one.name, one.kind, one.operational, one.key in joined, one.capacity, len(listed), round(m3, 2))
            row += (self._shown(self._hauls.mean(listed)), use)
            if limited is not None:
                use = _share(limited.m3.get(one.key, 0.0), one.capacity, days)
                row += (round(limited.m3.get(one.key, 0.0), 2), use)
            state = APART if one.key not in joined else UNKNOWN if use is None else OVER if use > 100 else WITHIN
            label = one.name if use is None else f"{one.name}, {use:.0f} %"
            rows.append((*row, state, label, one.geom))
            if use is not None:
                self._uses.append((one.name, use))
        self._run.write("PLANTS_OUT", [*columns, ("use_state", "integer"), ("label", "text"), ("geom", "geometry")], rows)
        self._tables[:0] = [f"<h2>{tr('Plants')}</h2>", pages.table_of(columns, rows, ("key", "operational", "joined"))]

    def write_candidates(self, reach: Reach, there: list[str], joined: set[str]) -> None:
        """CANDIDATES_OUT: mean haul and work without and with each site, over the containments that reach a plant already; new ones apart."""
        haul, work = f"haul_{self._unit}", f"m3{self._unit}"
        columns = [
            ("key", "text"), ("site", "text"), ("joined", "boolean"), ("capacity_day", "double precision"), ("n_nearer", "bigint"),
            ("m3_nearer", "double precision"), (f"{haul}_without", "double precision"), (f"{haul}_with", "double precision"),
            (f"saved_{work}", "double precision"), ("saved_pct", "double precision"), ("n_new", "bigint"), ("m3_new", "double precision"),
            (f"{haul}_all", "double precision"),
        ]  # fmt: skip
        if self.limited:
            columns += [(f"limited_{haul}_without", "double precision"), (f"limited_{haul}_with", "double precision")]
            columns += [("no_room_without", "double precision"), ("no_room_with", "double precision")]
        if not self._sites:
            self._run.write("CANDIDATES_OUT", columns, [])
            return
        before = Hauls(self.tanks, reach, there)
        reached = [tank for tank in self.tanks if tank.key in before.way]
        done = sum((tank.m3 or 0) * before.way[tank.key][0] for tank in reached)
        rows = []
        for one in self._sites:
            after = Hauls(self.tanks, reach, [*there, one.key])
            nearer = [tank for tank in reached if after.way[tank.key][1] == one.key]
            new = [tank for tank in self.tanks if tank.key in after.way and tank.key not in before.way]
            saved = sum((tank.m3 or 0) * (before.way[tank.key][0] - after.way[tank.key][0]) for tank in nearer)
            share = round(100 * saved / done, 1) if done else None
            row = (
                one.key, one.name, one.key in joined, one.capacity, len(nearer), _volume(nearer),
                self._shown(before.mean(reached)), self._shown(after.mean(reached)), round(self._bands.shown(saved), 1), share,
                len(new), _volume(new), self._shown(after.mean(self.tanks)),
            )  # fmt: skip
            if self.limited:
                least, most = self.limited["without"], self.limited.get(one.key, self.limited["without"])
                row += (self._shown(least.mean), self._shown(most.mean), round(least.without_room, 2), round(most.without_room, 2))
            rows.append(row)
            if share is not None:
                self._best = max(share, self._best or 0.0)
        self._run.write("CANDIDATES_OUT", columns, rows)
        limited = [name for name, _kind in columns if name.startswith(("limited_", "no_room_"))]
        without = ("key", "joined", "n_nearer", "m3_new", f"{haul}_all", *limited)
        said = [f"<h2>{tr('Sites for new plants')}</h2>", pages.table_of(columns, rows, without)]
        if limited:
            others = [name for name, _kind in columns[2:] if name not in limited]
            said += [f"<p>{tr('When plants take what they can; the mean haul is that of what finds room:')}</p>"]
            said.append(pages.table_of(columns, rows, ("key", *others)))
        self._tables[:0] = said

    def write_unreachable(self, reasons: dict[str, str]) -> None:
        """UNREACHABLE with the reason of each."""
        self._reasons = reasons
        columns = [
            ("containment_id", "text"), ("ward", "integer"), ("family", "text"), ("volume_m3_year", "double precision"), ("reason_code", "text"),
            ("reason", "text"), ("geom", "geometry"),
        ]  # fmt: skip
        listed = [tank for tank in self.tanks if tank.key in reasons]
        rows = ((t.key, t.ward, t.family, _rounded(t.m3), reasons[t.key], tr(REASONS[reasons[t.key]]), t.geom) for t in listed)
        self._run.write("UNREACHABLE", columns, rows)

    # -- page and numbers --------------------------------------------------------------------------------------
    def page(self, title: str) -> None:
        """The page, and the numbers."""
        run, limited = self._run, self.limited.get("main")
        reached = [tank for tank in self.tanks if tank.key in self._hauls.way]
        lost = [tank for tank in self.tanks if tank.key not in self._hauls.way]
        mean, no_volume = self._hauls.mean(self.tanks), sum(tank.m3 is None for tank in self.tanks)
        figures = [
            (tr("Mean haul"), self._said(mean)),
            (tr("Containments with a way to a plant"), f"{len(reached)} / {len(self.tanks)}"),
            (tr("Sludge of all (m³ a year)"), f"{_volume(self.tanks):,.0f}"),
            (tr("Sludge without a way (m³ a year)"), f"{_volume(lost):,.0f}"),
            (tr("Containments that weigh nothing: people or volume not known"), str(no_volume)),
        ]
        if limited is not None:
            figures.insert(1, (tr("Mean haul when plants take what they can"), self._said(limited.mean)))
            figures.insert(2, (tr("Sludge for which no plant has room (m³ a year)"), f"{limited.without_room:,.0f}"))
        parts = [pages.table([("measure", "text"), ("value", "text")], figures)]
        volumes = tuple(round(m3, 2) for _n, m3 in self._band_sums.values())
        labels = tuple(Category(band, self._bands.label(band)) for band in self._band_sums)
        parts += self._chart(Chart(BARS, tr("Sludge by way to treatment (m³ a year)"), labels, (Series("m3", tr("Sludge (m³ a year)"), volumes),)))
        parts.append(self._band_table)
        if self._uses:
            used = Series("use", tr("Use (%)"), tuple(use for _name, use in self._uses))
            names = tuple(Category(name, name) for name, _use in self._uses)
            parts += self._chart(Chart(BARS, tr("Use of the plants (%)"), names, (used,), "%", 1, Target(100, tr("Capacity"), True), flat=True))
        parts += self._tables
        if self._reasons:
            counted = Counter(self._reasons.values()).most_common()
            rows = [(tr(REASONS[reason]), n) for reason, n in counted]
            parts += [f"<h2>{tr('Containments without a way')}</h2>", pages.table([("reason", "text"), ("n_containments", "bigint")], rows)]
        run.page("REPORT", pages.page(title, parts))
        run.numbers(
            N_CONTAINMENTS=len(self.tanks), N_REACHED=len(reached), N_UNREACHABLE=len(lost), N_BEYOND=self._band_sums[self._bands.numbers[-1]][0],
            VOLUME_M3=_volume(self.tanks), VOLUME_UNREACHABLE_M3=_volume(lost), HAUL=self._shown(mean),
            HAUL_CAPACITATED=self._shown(limited.mean) if limited else None,
            WITHOUT_ROOM_M3=round(limited.without_room, 2) if limited else None, BEST_SAVING_PCT=self._best,
        )  # fmt: skip

    def _said(self, cost: float | None) -> str:
        return "–" if cost is None else f"{self._bands.shown(cost):.2f} {self._unit}"

    @staticmethod
    def _chart(chart: Chart) -> list[str]:
        return [f"<h2>{html.escape(chart.title)}</h2>", draw(chart, 620, max(200, preferred_height(chart, 620)), ground=True).svg]


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 3)


def _volume(tanks: Iterable[Tank]) -> float:
    return round(sum(tank.m3 or 0.0 for tank in tanks), 2)


def _share(m3: float, capacity: float | None, days: float) -> float | None:
    return None if not capacity else round(100 * m3 / (capacity * days), 1)
