"""Which containments stand in water when it floods, and what then runs out of them (umdss.md 7.16)."""

from __future__ import annotations

import datetime
import html
from collections import defaultdict

import numpy as np
from qgis.core import QgsProcessingException

from ...desk.words import tr
from ...records.words import mark
from ..frame import pages
from ..frame.algorithm import POINT, TABLE, ImisAlgorithm
from ..frame.areas import checked
from ..frame.fields import geometry_of
from ..frame.flood import above_drainage
from ..frame.rasters import NOTHING, Grid, burn, heights
from ..frame.server import Call, wkb_array

CAUSES = {"flood": mark("In the flooded area"), "low": mark("Low above the water")}
SEALINGS = {"permeable": mark("Lets water through"), "lined": mark("Septic tank or lined pit"), "sealed": mark("Sealed")}
EMPTYING = {"overdue": mark("Overdue"), "in_time": mark("In time"), "unknown": mark("Not known")}
COLUMNS = [
    ("containment_id", "text"), ("ward", "integer"), ("containment_type", "text"), ("users", "double precision"), ("cause", "text"),
    ("above_water_m", "double precision"), ("sealing", "text"), ("emptying_state", "text"), ("last_emptied_date", "date"), ("due_date", "date"),
    ("empty_before", "date"), ("severity", "double precision"), ("severity_third", "integer"), ("responsible_bin", "text"), ("geom", "geometry"),
]  # fmt: skip
WARDS = [
    ("ward", "integer"), ("n_containments", "bigint"), ("n_exposed", "bigint"), ("pct_exposed", "numeric"), ("users_exposed", "bigint"),
    ("n_overdue", "bigint"), ("severity", "double precision"),
]  # fmt: skip
ON_PAGE = ("containment_id", "ward", "containment_type", "users", "cause", "above_water_m", "emptying_state", "severity")
MOST_LISTED = 20


class FloodExposure(ImisAlgorithm):
    """Containments in flooded or low-lying ground by what would run out of them: the list to empty before the rains."""

    ID = "flood_exposure"
    TITLE = mark("Containments exposed to floods")
    TAGS = mark("flood,monsoon,rain,inundation,HAND,overflow,containment,emptying,water,climate")
    SHORT = mark(
        "Which containments stand in water when it floods, and which should be emptied before the rains?\n"
        "Exposed is a containment in use that lies in one of the flooded areas given, or – with a raster of heights – on ground lower above the "
        "nearest drainage than the limit. The height above drainage is that of the ground less that of the water body into which it drains; "
        "hollows drain over their lowest rim. Drains can be taken as drainage as well.\n"
        "Severity is people x how much gets out (permeable pits all, septic tanks and lined pits part, sealed ones less) x a factor where the "
        "emptying is overdue: due is the last emptying, else the construction, plus the interval of the type. The exposed are parted into "
        "thirds of severity. To be emptied before: the first day of the first rainy month after the day of the question. Containments where "
        "nobody is recorded have severity 0. A screening by heights does not replace a map of real floods. Assumptions marked ° are to be "
        "replaced by local values.\n"
        "Example: heights and water bodies, 1 m – the pits of the upper third are emptied in spring."
    )
    READS = (
        "fsm.containments", "fsm.containment_status", "building_info.buildings", "building_info.build_contains", "layer_info.wards",
        "layer_info.waterbodys",
    )  # fmt: skip
    KEEPS = {"WARDS_OUT": "ward"}

    def declare(self) -> None:
        """Parameters and outputs."""
        self.add_layer("FLOOD", mark("Flooded areas"), "polygon")
        self.add_raster_layer("DEM", mark("Heights (raster, m)"), tip=mark("Empty: only the flooded areas count."))
        self.add_number("HAND_M", mark("Exposed: lower above the drainage than (m) °"), 1, 0.05, 50)
        self.add_flag("WITH_DRAINS", mark("Drains are drainage as well"), False)
        self.add_number("CELL_M", mark("Squares of the heights (m) °"), 20, 2, 500, advanced=True)
        self.add_number("RAIN_MONTH", mark("First month of the rains (1 to 12)"), 6, 1, 12, whole=True)
        self.add_number("PERMEABLE", mark("Gets out of permeable pits (share) °"), 1, 0, 1, advanced=True)
        self.add_number("LINED", mark("Gets out of septic tanks and lined pits (share) °"), 0.6, 0, 1, advanced=True)
        self.add_number("SEALED", mark("Gets out of sealed containments (share) °"), 0.3, 0, 1, advanced=True)
        self.add_number("OVERDUE", mark("Factor when the emptying is overdue °"), 1.5, 1, 10, advanced=True)
        self.add_sink("OUTPUT", mark("Exposed containments"), POINT, "flood_third")
        self.add_sink("WARDS_OUT", mark("Wards"), TABLE)
        self.add_raster("HAND", mark("Height above the drainage (m)"), "above_water", optional=True)
        self.add_page_output("REPORT")
        self.add_number_output("N_CONTAINMENTS", mark("Containments in use"))
        self.add_number_output("N_EXPOSED", mark("Exposed containments"))
        self.add_number_output("PCT_EXPOSED", mark("Exposed containments (%)"))
        self.add_number_output("USERS_EXPOSED", mark("People who use them"))
        self.add_number_output("N_OVERDUE", mark("Exposed, emptying overdue"))
        self.add_number_output("N_NOT_KNOWN", mark("Containments whose height is not known"))

    def work(self, run) -> None:
        """Heights first, then the exposed ones; wards; page."""
        if not run.given("FLOOD") and not run.given("DEM"):
            raise QgsProcessingException(tr("Give flooded areas, or a raster of heights, or both."))
        wards, day = run.wards(), run.day()
        pits = run.server.fetch(
            "SELECT containment_id, building_info.ward_at(geom) AS ward, public.ST_X(geom) AS x, public.ST_Y(geom) AS y"
            " FROM umdss.pits_in_use(%(day)s)",
            {"day": day},
        )
        pits = [pit for pit in pits if wards is None or pit["ward"] in wards]
        above = self._above_drainage(run, pits) if run.given("DEM") else None
        known = {} if above is None else {pit["containment_id"]: metres for pit, metres in zip(pits, above, strict=True) if metres is not None}
        call = Call(
            "umdss.flood_exposure", as_of=day, flood=self._flooded(run), ground_ids=list(known), ground_hand_m=list(known.values()),
            hand_m=run.number("HAND_M"), weights=[run.number(name) for name in ("PERMEABLE", "LINED", "SEALED")],
            overdue_factor=run.number("OVERDUE"), wards=wards,
        )  # fmt: skip
        names = [name for name, _kind in run.server.columns("umdss.flood_exposure")]
        before = self._first_of_rains(run, day)
        rows = []
        for values in run.server.rows(call, ["geom"]):
            row = dict(zip(names, values, strict=True))
            row |= {"cause": tr(CAUSES[row["cause"]]), "sealing": tr(SEALINGS[row["sealing"]]), "overdue": row["emptying"] == "overdue",
                    "emptying_state": tr(EMPTYING[row["emptying"]]), "empty_before": before}  # fmt: skip
            rows.append(row)
        run.write("OUTPUT", COLUMNS, (tuple(row[name] for name, _kind in COLUMNS) for row in rows))
        areas = self._wards(pits, rows)
        run.write("WARDS_OUT", WARDS, (tuple(row[name] for name, _kind in WARDS) for row in areas))
        run.say_when_empty(len(rows))
        unknown = len(pits) - len(known) if above is not None else 0
        if unknown:
            said = tr("%n containment(s) lie where no height is known or no water is reached; they count by the flooded areas only.", unknown)
            run.feedback.pushWarning(said)
        self._page(run, pits, rows, areas, before)
        run.numbers(
            N_CONTAINMENTS=len(pits), N_EXPOSED=len(rows), PCT_EXPOSED=round(100 * len(rows) / len(pits), 1) if pits else None,
            USERS_EXPOSED=round(sum(row["users"] for row in rows)), N_OVERDUE=sum(row["overdue"] for row in rows), N_NOT_KNOWN=unknown,
        )  # fmt: skip

    @staticmethod
    def _flooded(run):
        """The flooded areas, valid and in the municipality's system; an empty list when none are given."""
        if not run.given("FLOOD"):
            return wkb_array([])
        raw = [(str(feature.id()), str(feature.id()), geometry) for feature, geometry in run.features_in_city_crs("FLOOD")]
        if not raw:
            raise QgsProcessingException(tr("The layer of flooded areas has no feature with a place. Choose another."))
        return wkb_array(checked(run, raw, 0.0).geoms)

    @staticmethod
    def _above_drainage(run, pits: list[dict]) -> list[float | None]:
        """Height above drainage at each containment, m; None where it is not known.

        :raises QgsProcessingException: there is no water to drain into, or the run was cancelled.
        """
        if run.flag("WITH_DRAINS"):
            run.server.refuse_without(("utility_info.drains",), run.algorithm.displayName())
        water = [row["geom"] for row in run.server.fetch(
            "SELECT public.ST_AsBinary(geom) AS geom FROM umdss.drainage_water(%(drains)s)", {"drains": run.flag("WITH_DRAINS")}
        )]  # fmt: skip
        if not water:
            raise QgsProcessingException(tr("No water body is drawn, so nothing tells where the ground drains. Draw them, or give flooded areas."))
        city = run.server.fetch("SELECT public.ST_AsBinary(geom) AS geom FROM layer_info.citypolys WHERE id = 1")
        box = geometry_of(city[0]["geom"]).boundingBox()
        grid = Grid.over((box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()), run.number("CELL_M"))
        ground = heights(grid, run.raster_layer("DEM"), run.crs())
        run.feedback.setProgressText(tr("Following the water …"))
        found = above_drainage(ground, burn(grid, ((shape, 1) for shape in water)) > 0, run.feedback.isCanceled)
        if found is None:
            raise QgsProcessingException(tr("Cancelled. Nothing was written."))
        inside = burn(grid, [(city[0]["geom"], 1)]) > 0  # beyond, nobody drew the water
        shown = np.where(inside & ~np.isnan(found), found, NOTHING)
        run.raster("HAND", grid, [(tr("Height above the drainage (m)"), shown)], NOTHING)
        x, y = np.array([pit["x"] for pit in pits]), np.array([pit["y"] for pit in pits])
        row, column, there = grid.squares_of(x, y)
        return [
            None if not inside or np.isnan(found[r, c]) else float(found[r, c])
            for r, c, inside in zip(row.tolist(), column.tolist(), there.tolist(), strict=True)
        ]

    @staticmethod
    def _first_of_rains(run, day) -> datetime.date:
        """The first day of the first rainy month after the day."""
        today = run.server.fetch("SELECT umdss.day_of(%(day)s::date) AS day", {"day": day})[0]["day"]
        month = run.whole("RAIN_MONTH")
        return datetime.date(today.year + (month <= today.month), month, 1)

    @staticmethod
    def _wards(pits: list[dict], rows: list[dict]) -> list[dict]:
        """A row a ward, the highest severity first."""
        number: dict[int | None, int] = defaultdict(int)
        for pit in pits:
            number[pit["ward"]] += 1
        inside: dict[int | None, list[dict]] = defaultdict(list)
        for row in rows:
            inside[row["ward"]].append(row)
        found = [
            {
                "ward": ward, "n_containments": n, "n_exposed": len(inside[ward]), "pct_exposed": round(100 * len(inside[ward]) / n, 1),
                "users_exposed": round(sum(row["users"] for row in inside[ward])), "n_overdue": sum(row["overdue"] for row in inside[ward]),
                "severity": round(sum(row["severity"] for row in inside[ward]), 2),
            }
            for ward, n in number.items()
        ]  # fmt: skip
        return sorted(found, key=lambda row: (-row["severity"], row["ward"] is None, row["ward"]))

    def _page(self, run, pits: list[dict], rows: list[dict], areas: list[dict], before: datetime.date) -> None:
        said = tr("{n} of {all} containments are exposed; {people} people use them. Before the rains, that is before {day}, empty first:").format(
            n=f"{len(rows):,}", all=f"{len(pits):,}", people=f"{round(sum(row['users'] for row in rows)):,}", day=before.isoformat()
        )
        listed = [[round(row[name], 1) if isinstance(row[name], float) else row[name] for name in ON_PAGE] for row in rows[:MOST_LISTED]]
        kinds = dict(COLUMNS)
        parts = [f"<p>{html.escape(said)}</p>", pages.table([(name, kinds[name]) for name in ON_PAGE], listed)]
        if len(rows) > MOST_LISTED:
            parts.append(f"<p>{html.escape(tr('… and %n more in the layer.', len(rows) - MOST_LISTED))}</p>")
        parts.append(f"<h2>{html.escape(tr('Wards'))}</h2>")
        parts.append(pages.table(WARDS, [tuple(row[name] for name, _kind in WARDS) for row in areas if row["n_exposed"]]))
        run.page("REPORT", pages.page(self.displayName(), parts))
