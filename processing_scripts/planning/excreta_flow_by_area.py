"""What becomes of the excreta of each ward (umdss.md 7.15)."""

from __future__ import annotations

from collections import defaultdict
from decimal import Decimal

from qgis.core import QgsProcessingException

from ...charts.draw import draw, preferred_height
from ...charts.flow import Outcome, draw_flow, flow_height
from ...charts.model import SHARES, Category, Chart, Series
from ...desk.words import tr
from ...records.words import mark
from ..frame import pages
from ..frame.algorithm import POLYGON, TABLE, ImisAlgorithm
from ..frame.flow_words import KINDS, OUTCOMES, STAGES, flow_words
from ..frame.server import Call

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
]
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
        "the yearly report, with its formula and its settings: the window of years within which an emptying counts, the risk to groundwater. The "
        "shares of sludge delivered and treated and of wastewater treated are those of the whole city, because plants serve all wards. The "
        "shares of a ward sum to 100 % of the people whose system is known; the others are counted beside it. A building counts to its "
        "recorded ward.\n"
        "Example: the wards in order of what is managed unsafely – where does the next plan begin?"
    )
    READS = ("cwis.report", "building_info.buildings", "fsm.containments", "layer_info.wards")
    KEEPS = {"OUTPUT": "ward"}

    def declare(self) -> None:
        """Parameters and outputs."""
        tip = mark("The records of the whole year; empty: the year of the day of the question.")
        self.add_number("YEAR", mark("Year"), None, FIRST_YEAR, 2100, whole=True, optional=True, tip=tip)
        self.add_sink("OUTPUT", mark("Managed unsafely"), POLYGON, "unsafe")
        self.add_sink("OUTCOMES", mark("Outcomes by ward"), TABLE)
        self.add_page_output("REPORT")
        self.add_number_output("PCT_SAFE", mark("Managed safely (%)"))
        self.add_number_output("PCT_UNSAFE", mark("Managed unsafely (%)"))
        self.add_number_output("POPULATION", mark("People"))
        self.add_number_output("N_UNKNOWN", mark("People whose system is not known"))

    def work(self, run) -> None:
        """Ask once, lay the rows out by ward, draw the whole that was asked for."""
        today = run.server.fetch("SELECT umdss.day_of(%(day)s::date) AS day", {"day": run.day()})[0]["day"]
        year = run.whole("YEAR") if run.given("YEAR") else today.year
        if year > today.year:
            raise QgsProcessingException(tr("The year {year} has not begun. Choose an earlier one.").format(year=year))
        wards = run.wards()
        parts: dict = defaultdict(list)
        for row in run.server.all(Call("umdss.excreta_flow", of_year=year)):
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
                wide.append(
                    (ward, area, rows[0]["n_buildings"], rows[0]["population"], round(rows[0]["classified"], 2), *_shares(rows), shape.get("geom"))
                )
        count = run.write("OUTPUT", [*WIDE, ("geom", "geometry")], wide)
        run.write("OUTCOMES", LONG, long)
        run.say_when_empty(count)
        city = parts.get(("city", None), [])
        safe, unsafe = _shares(city)[:2] if city else (None, None)
        self._page(run, year, city, [row[:-1] for row in wide])
        people, known = (city[0]["population"], city[0]["classified"]) if city else (0, 0)
        run.numbers(PCT_SAFE=safe, PCT_UNSAFE=unsafe, POPULATION=people, N_UNKNOWN=round(people - known, 2))

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
