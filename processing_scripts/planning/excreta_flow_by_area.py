"""What becomes of the excreta of each ward (umdss.md 7.15)."""

from __future__ import annotations

import datetime
from collections import defaultdict
from decimal import Decimal

from qgis.core import QgsProcessingException

from ...charts.draw import draw, preferred_height
from ...charts.flow import Outcome, draw_flow, flow_height
from ...charts.model import SHARES, Category, Chart, Series
from ...desk.words import tr
from ...records.words import mark
from ..frame import groundwater, pages
from ..frame.algorithm import POLYGON, TABLE, ImisAlgorithm
from ..frame.flow_words import KINDS, OUTCOMES, STAGES, flow_words
from ..frame.labels_planning import PLANNING
from ..frame.server import Call, wkb_array
from .groundwater_pit_risk import GroundwaterPitRisk

WIDE = [  # a row a ward
    ("ward", "integer"),
    ("name", "text"),
    ("n_buildings", "bigint"),
    ("population", "bigint"),
    ("classified", "numeric"),
    ("pct_safe", "numeric"),
    ("pct_unsafe", "numeric"),
    ("pct_wastewater", "numeric"),
    ("pct_sludge", "numeric"),
    ("pct_supernatant", "numeric"),
    ("pct_open_defecation", "numeric"),
    ("pct_contained", "numeric"),
    ("pct_not_contained", "numeric"),
    ("pct_emptied", "numeric"),
    ("pct_delivered", "numeric"),
    ("pct_treated_sludge", "numeric"),
    ("pct_treated_wastewater", "numeric"),
]
PATHS = tuple(name for name, _kind in WIDE[11:])
BY_PIT, BY_SETTING = 0, 1
RISKS = (mark("of each containment, by wells (pits and wells, with its usual assumptions)"), mark("by the setting of the yearly report"))
CLASSES = (mark("high"), mark("high and medium"))
LONG = [  # a row an outcome
    ("ward", "integer"),
    ("area", "text"),
    ("outcome", "text"),
    ("outcome_label", "text"),
    ("stage", "text"),
    ("kind", "text"),
    ("is_safe", "boolean"),
    ("people", "numeric"),
    ("pct_people", "numeric"),
]
FIRST_YEAR = 1990


class ExcretaFlowByArea(ImisAlgorithm):
    """Shares of the flow diagram, ward by ward."""

    ID = "excreta_flow_by_area"
    TITLE = mark("Excreta flow by ward")
    TAGS = mark("excreta,flow diagram,SFD,safely managed,wastewater,sludge,open defecation,ward")
    SHORT = mark(
        "What becomes of the excreta of each ward, and how much of it is managed safely?\n"
        "The people of every building are followed along the chain – containment, emptying, transport, treatment – as in the flow diagram of "
        "the yearly report. Sludge is emptied where the containment was emptied within the cycle of years up to the last day. Delivered is what is "
        "on record at a plant, at most what was emptied (the evidence of the discharge screening), ward by ward; a ward without recorded volumes "
        "takes the share of the city. Treated is the share of the tests of the year that met the standards. Contained sludge that is not emptied is "
        "safe unless the containment is a risk to a well (pits and wells); where no well is known, the setting of the yearly report decides. The "
        "yearly report itself counts by its settings alone: there, one share of delivery and one risk hold for the city.\n"
        "The shares of a ward sum to 100 % of the people whose system is known; the others are counted beside it. A building belongs to the ward "
        "in which its point lies.\n"
        "Example: the wards in order of what is managed unsafely – where does the next plan begin?"
    )
    READS = ("cwis.report", "building_info.buildings", "building_info.build_contains", "fsm.containments", "layer_info.wards")
    KEEPS = {"OUTPUT": "ward"}

    def declare(self) -> None:
        """Parameters and outputs."""
        tip = mark("Buildings and tests of this year, emptyings up to its end. Empty: the year of the day of the question, up to that day.")
        self.add_number("YEAR", mark("Year"), None, FIRST_YEAR, 2100, whole=True, optional=True, tip=tip)
        tip = mark("A containment emptied within so many years up to the last day counts as emptied.")
        self.add_number("CYCLE_Y", mark("Cycle of emptying (years) °"), 3, 1, 30, whole=True, tip=tip)
        self.add_choice("RISK", mark("Risk to groundwater"), RISKS, BY_PIT)
        self.add_choice("RISK_FROM", mark("A containment is a risk when its class is"), CLASSES, 0, advanced=True)
        self.add_layer("WELLS", mark("Wells (empty: buildings that have one)"), "point", advanced=True)
        self.add_field("WELL_KEY", mark("Key of a well"), "WELLS", advanced=True)
        self.add_field("WELL_DRINKING", mark("People drink from it: yes or no (empty: from all)"), "WELLS", advanced=True)
        tip = mark("Below ground, in the wet season. Empty: not known.")
        self.add_number("WATER_DEPTH_M", mark("Depth of the water table (m)"), None, 0, 500, optional=True, tip=tip, advanced=True)
        self.add_number("MIN_AGE_H", mark("Not delivered after (hours)"), 24, 0, 10000, advanced=True)
        self.add_sink("OUTPUT", mark("Managed unsafely"), POLYGON, "unsafe")
        self.add_sink("OUTCOMES", mark("Outcomes by ward"), TABLE)
        self.add_page_output("REPORT")
        self.add_number_output("PCT_SAFE", mark("Managed safely (%)"))
        self.add_number_output("PCT_UNSAFE", mark("Managed unsafely (%)"))
        self.add_number_output("POPULATION", mark("People"))
        self.add_number_output("N_UNKNOWN", mark("People whose system is not known"))
        self.add_number_output("N_AT_RISK", mark("Containments that are a risk to a well"))
        for name in PATHS:
            self.add_number_output(name.upper(), PLANNING[name])

    def work(self, run) -> None:
        """Ask once, lay the rows out by ward, draw the whole that was asked for."""
        today = run.server.fetch("SELECT umdss.day_of(%(day)s::date) AS day", {"day": run.day()})[0]["day"]
        year = run.whole("YEAR") if run.given("YEAR") else today.year
        if year > today.year:
            raise QgsProcessingException(tr("The year {year} has not begun. Choose an earlier one.").format(year=year))
        last = min(today, datetime.date(year, 12, 31))
        wards = run.wards()
        judged = self._judged(run, last) if run.choice("RISK") == BY_PIT else {}
        flow = Call(
            "umdss.excreta_flow", of_year=year, last_day=last, cycle_years=run.whole("CYCLE_Y"), min_age_h=run.number("MIN_AGE_H"),
            judged_tanks=list(judged), tanks_at_risk=list(judged.values()),
        )  # fmt: skip
        parts: dict = defaultdict(list)
        for row in run.server.all(flow):
            if row["group_kind"] == "city" or wards is None or row["ward"] in wards:
                parts[(row["group_kind"], row["ward"])].append(row)
        shapes = {row["ward"]: row for row in run.server.fetch("SELECT ward, name, public.ST_AsBinary(geom) AS geom FROM layer_info.wards")}
        wide, long = [], []
        for (kind, ward), rows in parts.items():
            shape = shapes.get(ward, {})
            area = tr("City") if kind == "city" else tr("No ward") if ward is None else shape.get("name") or str(ward)
            long += [
                (
                    ward,
                    area,
                    row["outcome"],
                    tr(OUTCOMES[row["outcome"]]),
                    tr(STAGES[row["stage"]]),
                    tr(KINDS[row["kind"]]),
                    row["is_safe"],
                    round(row["people"], 2),
                    _rounded(row["pct_people"]),
                )
                for row in rows
            ]
            if kind == "ward":
                first = rows[0]
                ways = (first[name] for name in PATHS)
                people = (first["n_buildings"], first["population"], round(first["classified"], 2))
                wide.append((ward, area, *people, *_shares(rows), *ways, shape.get("geom")))
        count = run.write("OUTPUT", [*WIDE, ("geom", "geometry")], wide)
        run.write("OUTCOMES", LONG, long)
        run.say_when_empty(count)
        city = parts.get(("city", None), [])
        safe, unsafe = _shares(city)[:2] if city else (None, None)
        self._page(run, year, city, [row[:-1] for row in wide])
        people, known = (city[0]["population"], city[0]["classified"]) if city else (0, 0)
        run.numbers(
            PCT_SAFE=safe, PCT_UNSAFE=unsafe, POPULATION=people, N_UNKNOWN=round(people - known, 2), N_AT_RISK=sum(judged.values()),
            **{name.upper(): city[0][name] if city else None for name in PATHS},
        )  # fmt: skip

    @staticmethod
    def _judged(run, last: datetime.date) -> dict[str, bool]:
        """Containments whose risk to a well is known, and whether it is one: those of the analysis of pits and wells (umdss.md 7.7)."""
        whole = GroundwaterPitRisk().create()

        def usual(name: str) -> float:
            return whole.parameterDefinition(name).defaultValue()

        sources = [groundwater.SOURCES[place] for place in usual("GROUND_SOURCES")]
        wells = groundwater.wells_of_layer(run) if run.given("WELLS") else groundwater.wells_of_buildings(run, sources)
        call = Call(
            "umdss.groundwater_containments", as_of=last, **wells.arguments(None), **groundwater.NO_RASTERS,
            water_depth_m=run.number("WATER_DEPTH_M") if run.given("WATER_DEPTH_M") else None,
            **groundwater.scoring(usual), depths=groundwater.depths(usual), rock=None, ground_geoms=wkb_array([]), ground_rocks=[],
        )  # fmt: skip
        bad = ("high", "medium") if run.choice("RISK_FROM") else ("high",)
        found = {row["containment_id"]: row["risk"] in bad for row in run.server.all(call) if row["risk"] != "unknown"}
        if not found:
            run.feedback.pushWarning(tr("No well is known: the setting of the yearly report decides on the risk to groundwater."))
        return found

    def _page(self, run, year: int, city: list[dict], wide: list[tuple]) -> None:
        ends = [
            Outcome(
                row["outcome"], tr(OUTCOMES[row["outcome"]]), row["stage"], row["kind"], row["is_safe"], Decimal(_rounded(row["pct_people"]) or 0)
            )
            for row in city
        ]
        shown = [row for row in wide if row[5] is not None]
        bars = Chart(
            SHARES,
            tr("Wards"),
            tuple(Category(row[0], row[1]) for row in shown),
            (
                Series("safe", tr("Managed safely"), tuple(row[5] for row in shown), "good"),
                Series("unsafe", tr("Managed unsafely"), tuple(row[6] for row in shown), "bad"),
            ),
            unit="%",
            decimals=1,
        )
        parts = [f"<h2>{year}</h2>", draw_flow(ends, 760, flow_height(760), flow_words(), ground=True).svg]
        parts += [f"<h2>{bars.title}</h2>", draw(bars, 760, preferred_height(bars, 760), ground=True).svg, pages.table(WIDE, wide)]
        run.page("REPORT", pages.page(self.displayName(), parts))


def _rounded(value) -> Decimal | None:
    return None if value is None else round(value, 2)


def _shares(rows: list[dict]) -> tuple:
    """Safe, unsafe, and the four kinds, in %; None where nobody's system is known."""
    if not rows or rows[0]["pct_people"] is None:
        return (None,) * 6
    safe = sum(row["pct_people"] for row in rows if row["is_safe"])
    kinds = (sum(row["pct_people"] for row in rows if row["kind"] == kind) for kind in KINDS)
    return (round(safe, 2), round(100 - safe, 2), *(round(share, 2) for share in kinds))
