"""How often containments are emptied, where, by whom and for whom (umdss.md 7.19)."""

from __future__ import annotations

import html

from ...charts.draw import draw, preferred_height
from ...charts.model import BARS, Category, Chart, Series
from ...desk.words import tr
from ...records.words import mark
from ..frame import loads, pages
from ..frame.algorithm import LINE, POLYGON, TABLE, ImisAlgorithm
from ..frame.server import Call

UNITS = ("grid", "ward")
UNIT_TITLES = (mark("grid cells"), mark("wards"))
GROUPS = {True: mark("Low-income households"), False: mark("Other households")}
CENTRES = {"office": mark("office"), "jobs": mark("middle of its jobs")}
AREA_COLUMNS = [
    ("name", "text"), ("n_containments", "bigint"), ("population", "bigint"), ("n_emptyings", "bigint"), ("per_1000", "numeric"),
    ("per_10000", "numeric"), ("last_emptied_date", "date"),
]  # fmt: skip
PROVIDER_COLUMNS = [
    ("provider", "text"), ("n_emptyings", "bigint"), ("volume_m3", "numeric"), ("low_income_pct", "numeric"), ("catchment_m", "numeric"),
    ("mean_haul_m", "numeric"),
]  # fmt: skip
GROUP_COLUMNS = [
    ("side", "text"), ("n_containments", "bigint"), ("population", "bigint"), ("n_emptyings", "bigint"), ("volume_m3", "numeric"),
    ("mean_m3", "numeric"),
]  # fmt: skip
MOST_ROWS = 20


class ServiceDensity(ImisAlgorithm):
    """Emptyings by containments and people, area by area; areas without service; providers; low-income households."""

    ID = "service_density"
    TITLE = mark("Service density")
    TAGS = mark("emptying,desludging,coverage,density,market,provider,catchment,haul,low-income,unserved")
    SHORT = mark(
        "Where are containments emptied, where never, by whom, and for whom?\n"
        "Emptyings of the last months, brought to a year, per 1,000 containments in use and per 10,000 people of each grid cell or ward. "
        "Containments and emptyings count where the containment lies, people where their building's point lies; on a common border the smaller "
        "number. Unserved is an area with at least so many containments and no emptying on record in the longer period; areas with fewer are "
        "not judged. The others are shaded by quarters of the emptyings per containment.\n"
        "Providers: share of the emptyings and of the volume (market); catchment, the distance from the office within which the given share of "
        "the jobs lies – from the middle of the jobs where no office is on the map – with a line around these jobs as a picture; mean haul, "
        "the way from the containment to the plant that received the sludge, else the one named: by road, off the network or without one a "
        "straight line made longer by the detour. Low-income are households in a low-income community or marked so; a containment is theirs when "
        "one of them uses it. Assumptions marked ° are to be replaced by local values.\n"
        "Example: cells of the grid, 12 months – which parts of the city has no vehicle reached in three years?"
    )
    READS = (
        "fsm.emptyings_register", "fsm.sludge_collections", "fsm.desludging_vehicles", "fsm.treatment_plants_register",
        "fsm.service_providers_register", "umdss.application_places", "fsm.containments", "building_info.buildings",
        "building_info.build_contains", "layer_info.wards", "layer_info.grids",
    )  # fmt: skip
    KEEPS = {"OUTPUT": "unit_id", "PROVIDERS_OUT": "service_provider_id", "GROUPS": "low_income"}

    def declare(self) -> None:
        """Parameters and outputs."""
        self.add_choice("UNIT", mark("Areas"), UNIT_TITLES, 0)
        self.add_number("MONTHS", mark("Emptyings of the last (months)"), 12, 1, 120, whole=True)
        self.add_number("EMPTY_MONTHS", mark("Unserved: no emptying in (months)"), 36, 1, 240, whole=True)
        self.add_number("LEAST_CONTAINMENTS", mark("Unserved: at least so many containments"), 20, 1, 10000, whole=True)
        self.add_number("CATCHMENT_PCT", mark("Catchment: share of the jobs (%)"), 90, 10, 100)
        self.add_flag("BY_ROAD", mark("Haul by the road network"), True, advanced=True)
        self.add_number("DETOUR", mark("Off the network: way by straight line °"), 1.3, 1, 5, advanced=True)
        self.add_sink("OUTPUT", mark("Service density"), POLYGON, "density")
        self.add_sink("CATCHMENTS", mark("Catchments of the providers"), LINE, "by:provider")
        self.add_sink("PROVIDERS_OUT", mark("Service providers"), TABLE)
        self.add_sink("GROUPS", mark("Low-income and other households"), TABLE)
        self.add_page_output("REPORT")
        self.add_number_output("N_EMPTYINGS", mark("Emptyings"))
        self.add_number_output("PER_1000", mark("Emptyings a year per 1,000 containments"))
        self.add_number_output("PER_10000", mark("Emptyings a year per 10,000 people"))
        self.add_number_output("N_UNSERVED", mark("Areas without service"))
        self.add_number_output("N_CONTAINMENTS_UNSERVED", mark("Containments in areas without service"))
        self.add_number_output("MEAN_HAUL_M", mark("Mean haul (m)"))
        self.add_number_output("PER_1000_LOW_INCOME", mark("Emptyings a year per 1,000 containments of low-income households"))
        self.add_number_output("PER_1000_OTHERS", mark("Emptyings a year per 1,000 containments of the others"))

    def work(self, run) -> None:
        """Areas, providers, groups, and a page of them."""
        unit, months, day = UNITS[run.choice("UNIT")], run.whole("MONTHS"), run.day()
        call = Call(
            "umdss.service_density", unit=unit, as_of=day, months=months, empty_months=run.whole("EMPTY_MONTHS"),
            least_containments=run.whole("LEAST_CONTAINMENTS"), wards=run.wards(),
        )  # fmt: skip
        columns = run.server.columns("umdss.service_density")
        names = [name for name, _kind in columns]
        rows = [dict(zip(names, values, strict=True)) for values in run.server.rows(call, ["geom"])]
        city, areas = rows[0], rows[1:]
        for row in areas:
            row["name"] = row["name"] or str(row["unit_id"])
        run.write("OUTPUT", columns, (tuple(row.values()) for row in areas))
        providers = self._providers(run, day, months)
        groups = run.server.all(Call("umdss.density_groups", as_of=day, months=months))
        head = [("low_income", "boolean"), ("side", "text"), *run.server.columns("umdss.density_groups")[1:]]
        run.write("GROUPS", head, ((row["low_income"], tr(GROUPS[row["low_income"]]), *list(row.values())[1:]) for row in groups))
        if not areas and unit == "grid":
            run.feedback.pushWarning(tr("There is no grid yet. Run “Make the grid” first, or choose wards."))
        run.say_when_empty(city["n_emptyings"])
        unserved = [row for row in areas if row["is_unserved"]]
        self._page(run, city, areas, unserved, providers, groups)
        hauled = [(row["n_emptyings"], row["mean_haul_m"]) for row in providers if row["mean_haul_m"] is not None]
        jobs = sum(n for n, _m in hauled)
        by_group = {row["low_income"]: row["per_1000"] for row in groups}
        run.numbers(
            N_EMPTYINGS=city["n_emptyings"], PER_1000=city["per_1000"], PER_10000=city["per_10000"], N_UNSERVED=len(unserved),
            N_CONTAINMENTS_UNSERVED=sum(row["n_containments"] for row in unserved),
            MEAN_HAUL_M=round(sum(n * m for n, m in hauled) / jobs) if jobs else None,
            PER_1000_LOW_INCOME=by_group[True], PER_1000_OTHERS=by_group[False],
        )  # fmt: skip

    @staticmethod
    def _providers(run, day, months: int) -> list[dict]:
        """Ask for the providers, with the ways of their loads, and write them with and without their ground."""
        ways: dict[int, tuple[float, float]] = {}
        if run.flag("BY_ROAD"):
            why_not = loads.network_state(run)
            if why_not:
                run.feedback.pushWarning(why_not)
            else:
                taken = run.server.fetch(
                    "SELECT emptying_id, plant_id, public.ST_AsBinary(geom) AS geom FROM umdss.density_jobs(%(day)s, %(months)s)"
                    " WHERE geom IS NOT NULL AND plant_id IS NOT NULL",
                    {"day": day, "months": months},
                )
                ways = loads.by_road(run, ((row["emptying_id"], row["plant_id"], row["geom"]) for row in taken))
        call = Call(
            "umdss.density_providers", as_of=day, months=months, share=run.number("CATCHMENT_PCT") / 100, detour=run.number("DETOUR"),
            road_emptyings=list(ways), road_metres=[way[0] for way in ways.values()],
        )  # fmt: skip
        columns = run.server.columns("umdss.density_providers")
        names = [name for name, _kind in columns]
        rows = [dict(zip(names, values, strict=True)) for values in run.server.rows(call, ["geom"])]
        for row in rows:
            row["provider"] = row["provider"] or tr("Not assigned")
            row["centre_source"] = tr(CENTRES[row["centre_source"]]) if row["centre_source"] else None
        run.write("PROVIDERS_OUT", [column for column in columns if column[0] != "geom"], (tuple(row.values())[:-1] for row in rows))
        run.write("CATCHMENTS", columns, (tuple(row.values()) for row in rows if row["geom"] is not None))
        return rows

    def _page(self, run, city: dict, areas: list[dict], unserved: list[dict], providers: list[dict], groups: list[dict]) -> None:
        said = tr("{n} emptyings in {months} months: {per_1000} a year per 1,000 containments, {per_10000} per 10,000 people.").format(
            n=city["n_emptyings"], months=run.whole("MONTHS"), per_1000=_told(city["per_1000"]), per_10000=_told(city["per_10000"])
        )
        market = self._bars(
            [row["provider"] for row in providers],
            [(tr("Emptyings"), [row["market_pct"] for row in providers]), (tr("Volume"), [row["market_m3_pct"] for row in providers])],
        )
        names = [tr(GROUPS[row["low_income"]]) for row in groups]
        shares = self._bars(
            names,
            [(tr("per 1,000 containments"), [row["per_1000"] for row in groups]), (tr("per 10,000 people"), [row["per_10000"] for row in groups])],
        )
        parts = [f"<p>{html.escape(said)}</p>", f"<h2>{tr('Emptyings a year for low-income and other households')}</h2>", shares]
        parts.append(pages.table(GROUP_COLUMNS, [(name, *_of(row, GROUP_COLUMNS[1:])) for name, row in zip(names, groups, strict=True)]))
        parts += [f"<h2>{tr('Service providers: share of the market (%)')}</h2>", market]
        parts.append(pages.table(PROVIDER_COLUMNS, [_of(row, PROVIDER_COLUMNS) for row in providers]))
        said = tr("Without an emptying in {months} months: {n} areas with {tanks} containments").format(
            months=run.whole("EMPTY_MONTHS"), n=len(unserved), tanks=sum(row["n_containments"] for row in unserved)
        )
        parts.append(f"<h2>{html.escape(said)}</h2>")
        if unserved:
            parts.append(self._areas(sorted(unserved, key=lambda row: (-row["n_containments"], row["unit_id"]))))
        others = sorted((row for row in areas if row["service_class"]), key=lambda row: (row["per_1000"], row["unit_id"]))
        if others:
            parts += [f"<h2>{tr('The least served of the others')}</h2>", self._areas(others)]
        run.page("REPORT", pages.page(self.displayName(), parts))

    @staticmethod
    def _areas(rows: list[dict]) -> str:
        return pages.table(AREA_COLUMNS, [_of(row, AREA_COLUMNS) for row in rows[:MOST_ROWS]])

    @staticmethod
    def _bars(names: list[str], series: list[tuple[str, list]]) -> str:
        chart = Chart(
            BARS, "", tuple(Category(place, name) for place, name in enumerate(names)),
            tuple(Series(label, label, tuple(values)) for label, values in series), decimals=1, flat=True, empty=tr("Nothing was emptied."),
        )  # fmt: skip
        return draw(chart, 680, preferred_height(chart, 680), ground=True).svg


def _of(row: dict, columns: list[tuple[str, str]]) -> tuple:
    return tuple(row[name] for name, _kind in columns)


def _told(value) -> str:
    return "–" if value is None else f"{value:g}"
