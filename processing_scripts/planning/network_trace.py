"""Sewers and drains traced: where they lead, what they carry, whose sewage reaches no plant (umdss.md 7.13)."""

from __future__ import annotations

from collections import defaultdict

from qgis.core import QgsProcessingException, QgsProcessingParameterRasterLayer

from ...charts.draw import draw, preferred_height
from ...charts.model import BARS, Category, Chart, Series
from ...desk.words import tr
from ...records.words import mark
from ..frame import pages
from ..frame.algorithm import LINE, POINT, POLYGON, TABLE, ImisAlgorithm
from ..frame.drainage import Drainage, Stretch
from ..frame.samples import values_at
from ..frame.server import Call
from ..frame.trace_tables import BUILDINGS, MISMATCHES, ORPHANS, OUTFALLS, TRACE, Traced
from ..frame.trace_words import OUTCOMES

NETWORKS = ("sewer", "drain")
TITLES = (mark("sewers"), mark("drains"))
WAYS = (mark("downstream"), mark("upstream"))
FLOWS = (mark("in the order of drawing"), mark("downhill, by a raster of heights"))
SLUDGE = 3  # a plant for faecal sludge: no sewer leads there, unless a line names it
SUMS = [
    ("outcome", "text"), ("leads_to", "text"), ("n", "bigint"), ("km", "numeric"), ("people_connected", "bigint"), ("load_m3_day", "numeric"),
]  # fmt: skip


class NetworkTrace(ImisAlgorithm):
    """Follows sewers or drains up or down, and screens the whole network for what ends without treatment."""

    ID = "network_trace"
    TITLE = mark("Trace sewers and drains")
    TAGS = mark("sewer,drain,trace,network,downstream,upstream,outfall,treatment,load,planning")
    SHORT = mark(
        "Where does this sewer or drain lead, what does it carry, and whose sewage reaches no plant?\n"
        "Ends of lines that lie within the gap of each other meet; a line is cut where another one ends at it; lines that only cross pass "
        "each other. Water flows in the order of drawing, or downhill between the ends of each line by a raster of heights (where the fall "
        "is less than the limit or not known, as drawn). From chosen lines, or the lines of chosen buildings, the trace goes downstream or "
        "upstream, breadth first. With nothing chosen the whole network is screened.\n"
        "A plant is joined to the ends of lines within its distance, else to the nearest node at which something arrives; water stops "
        "there. Plants for faecal sludge count only where a line names them. A line reaches a plant when all its water ends at plants that "
        "operate, in part when some does. Load: people of the buildings on the line and on all lines upstream, times litres and share that "
        "becomes wastewater; a line that divides gives all to both branches.\n"
        "Mismatches: the plant on record is not the one that is reached. Orphans: lines that reach no operating plant. Outfalls: where "
        "water ends, with the water body near. Buildings: whose sewage reaches no plant by the drawing, beside what the record says, which "
        "the indicators use. Where drawings stop short of the plant, the plant on record of the last line can be believed instead.\n"
        "Example: nothing chosen – every sewer that ends without treatment, the largest load first."
    )
    READS = (
        "utility_info.sewers", "utility_info.drains", "building_info.buildings", "fsm.treatment_plants_register", "layer_info.waterbodys",
    )  # fmt: skip
    KEEPS = {"TRACE": "code", "SUMMARY": "outcome"}
    BY_WARD = False
    BY_DAY = False

    def declare(self) -> None:
        """Parameters and outputs."""
        self.add_choice("NETWORK", mark("Network"), TITLES, 0)
        self.add_records("LINES", mark("From these lines (empty: the whole network)"), LINE, "code", "LINE_CODES")
        self.add_records("BUILDINGS", mark("… or from the lines of these buildings"), POLYGON, "bin", "BUILDING_CODES")
        self.add_choice("DIRECTION", mark("Trace"), WAYS, 0)
        self.add_number("SNAP_M", mark("Gap within which ends meet (m)"), 0.5, 0, 20)
        self.add_choice("FLOW", mark("Water flows"), FLOWS, 0)
        self._add(QgsProcessingParameterRasterLayer("DEM", tr(mark("Heights of the ground (raster)")), None, True))
        self.add_number("FALL_M", mark("Least fall between the ends of a line (m) °"), 0.1, 0, 10, advanced=True)
        self.add_number("PLANT_M", mark("A plant is reached within (m) °"), 50, 0, 1000)
        self.add_flag("BELIEVE_RECORD", mark("Where the drawing ends, believe the plant on record of the last line"), False)
        self.add_number("WATER_M", mark("An end lies in a water body within (m) °"), 10, 0, 500)
        tip = mark("Empty: the setting for average water consumption.")
        self.add_number("WATER_LPCD", mark("Water (litres a person and day)"), None, 1, 1000, optional=True, tip=tip)
        self.add_number("RETURN_PCT", mark("Of it becomes wastewater (%) °"), 80, 1, 100)
        self.add_sink("OUTFALLS", mark("Ends of the network"), POINT, "outfall")
        self.add_sink("TRACE", mark("Traced lines"), LINE, "trace")
        self.add_sink("MISMATCHES", mark("Record and drawing disagree"), LINE, "picked")
        self.add_sink("ORPHANS", mark("Lines that reach no plant"), LINE, "trace_outcome")
        self.add_sink("BUILDINGS_OUT", mark("Buildings whose sewage reaches no plant"), POLYGON, "trace_outcome")
        self.add_sink("SUMMARY", mark("By outcome"), TABLE)
        self.add_page_output("REPORT")
        for name, title in (
            ("N_LINES", mark("Lines of the network")), ("N_TRACED", mark("Traced lines")), ("KM_TRACED", mark("Traced length (km)")),
            ("N_MISMATCHES", mark("Record and drawing disagree")), ("N_ORPHANS", mark("Lines that reach no plant")),
            ("KM_ORPHANS", mark("Their length (km)")), ("N_ENDS", mark("Ends of the network")), ("N_ENDS_IN_WATER", mark("Ends in water bodies")),
            ("N_BUILDINGS", mark("Buildings whose sewage reaches no plant")), ("POPULATION", mark("People in them")),
            ("UNTREATED_M3_DAY", mark("Their wastewater (m³ a day)")), ("N_TURNED", mark("Lines that flow against their drawing")),
        ):  # fmt: skip
            self.add_number_output(name, title)

    def work(self, run) -> None:
        """Read the network, lay out its flow, trace, list what is wrong."""
        network = NETWORKS[run.choice("NETWORK")]
        lines = {row["code"]: row for row in run.server.fetch(
            "SELECT code, plant_id, n_buildings, population, length_m, public.ST_AsBinary(geom) AS geom FROM umdss.drainage_lines(%(network)s)",
            {"network": network},
        )}  # fmt: skip
        start = self._start(run, network, lines)
        traced = self._traced(run, network, lines)
        if run.feedback.isCanceled():
            raise QgsProcessingException(tr("Cancelled. Nothing was written."))
        found = traced.graph.trace(start, run.choice("DIRECTION") == 1) if start else None
        codes = sorted({traced.graph.stretches[no].code for no in (found if found is not None else traced.graph.stretches)})
        run.write("TRACE", TRACE, traced.trace_rows(found))
        mismatches, orphans, ends = traced.mismatch_rows(codes), traced.orphan_rows(codes), traced.outfall_rows(codes)
        orphans.sort(key=lambda row: (-row[6], row[0]))
        run.write("MISMATCHES", MISMATCHES, mismatches)
        run.write("ORPHANS", ORPHANS, orphans)
        run.write("OUTFALLS", OUTFALLS, ends)
        houses = run.server.fetch(
            "SELECT bin, ward, line_code, sanitation_system, population_served, household_served, public.ST_AsBinary(geom) AS geom"
            " FROM umdss.drainage_buildings(%(network)s, %(codes)s::text[], %(unknown)s)",
            {"network": network, "codes": [row[0] for row in orphans], "unknown": not start},
        )
        count = run.write("BUILDINGS_OUT", BUILDINGS, traced.building_rows(houses))
        people = sum(house["population_served"] or 0 for house in houses)
        sums = _sums(traced, codes)
        run.write("SUMMARY", SUMS, sums)
        run.say_when_empty(len(codes))
        missed = sum(traced.issue(code) == "none_reached" for code in codes)
        if missed:
            said = tr(
                "%n line(s) name a plant that the lines drawn do not lead to. Where drawings are not complete, let the record be believed, or widen "
                "the gap and the distance to the plant.",
                missed,
            )
            run.feedback.pushWarning(said)
        self._page(run, sums, orphans, mismatches, ends)
        length = sum(traced.graph.stretches[no].length_m for no in (found if found is not None else traced.graph.stretches))
        run.numbers(
            N_LINES=len(lines), N_TRACED=len(codes), KM_TRACED=round(length / 1000, 3), N_MISMATCHES=len(mismatches), N_ORPHANS=len(orphans),
            KM_ORPHANS=round(sum(row[4] for row in orphans) / 1000, 3), N_ENDS=len(ends), N_ENDS_IN_WATER=sum(row[1] == "water" for row in ends),
            N_BUILDINGS=count, POPULATION=people, UNTREATED_M3_DAY=round(people * traced.m3_a_head, 2),
            N_TURNED=len({traced.graph.stretches[no].code for no in traced.turned}),
        )  # fmt: skip

    @staticmethod
    def _start(run, network: str, lines: dict[str, dict]) -> list[str]:
        """Codes to begin with; none: the whole network.

        :raises QgsProcessingException: a line or building is not there, or a building is on no line.
        """
        codes, bins = run.keys("LINES", "LINE_CODES"), run.keys("BUILDINGS", "BUILDING_CODES")
        if codes:
            run.server.fetch(
                "SELECT umdss.refuse_missing(%(table)s, %(label)s, %(wanted)s::text[], %(there)s::text[])",
                {"table": f"utility_info.{network}s", "label": network, "wanted": codes, "there": list(lines)},
            )
        if bins:
            codes = sorted({*codes, *(row["code"] for row in run.server.all(Call("umdss.lines_of_buildings", network=network, bins=bins)))})
        return codes

    @staticmethod
    def _traced(run, network: str, lines: dict[str, dict]) -> Traced:
        """The network with its plants, ends and loads."""
        rows = run.server.fetch(
            "SELECT piece_no, code, part, x1, y1, x2, y2, length_m, public.ST_AsBinary(geom) AS geom"
            " FROM umdss.drainage_pieces(%(network)s, %(gap)s)",
            {"network": network, "gap": run.number("SNAP_M")},
        )
        stretches = [Stretch(row["piece_no"], *(row[name] for name in ("code", "x1", "y1", "x2", "y2", "length_m"))) for row in rows]
        against = _against(run, rows) if run.choice("FLOW") == 1 else set()
        graph = Drainage((one.turned() if one.no in against else one for one in stretches), run.number("SNAP_M"))
        plants = {str(row["plant_id"]): row for row in run.server.all(Call("umdss.drainage_plants"))}
        named = {str(line["plant_id"]) for line in lines.values() if line["plant_id"] is not None}
        graph.find_inlets({key: (row["x"], row["y"]) for key, row in plants.items() if row["type"] != SLUDGE or key in named}, run.number("PLANT_M"))
        sinks = sorted(graph.sinks())
        if run.flag("BELIEVE_RECORD"):
            for node in sinks:
                said = {lines[graph.stretches[no].code]["plant_id"] for no in graph.into[node]} - {None}
                if len(said) == 1 and str(min(said)) in plants:
                    graph.inlets.setdefault(node, str(min(said)))
        places = [graph.place[node] for node in sinks]
        near = run.server.all(
            Call("umdss.water_at", xs=[x for x, _y in places], ys=[y for _x, y in places], most_m=run.number("WATER_M"))
        ) if places else []  # fmt: skip
        litres = run.number("WATER_LPCD") if run.given("WATER_LPCD") else float(run.server.fetch(
            "SELECT coalesce(imis.setting_number('average_water_consumption_lpcd'), 150) AS litres"
        )[0]["litres"])  # fmt: skip
        return Traced(
            graph, lines, plants, {sinks[row["point_no"] - 1]: row for row in near}, {row["piece_no"]: row["geom"] for row in rows},
            against, litres * run.number("RETURN_PCT") / 100 / 1000,
        )  # fmt: skip

    def _page(self, run, sums: list[tuple], orphans: list[tuple], mismatches: list[tuple], ends: list[tuple]) -> None:
        parts = []
        for title, place, unit in ((tr("People connected, by outcome"), 4, ""), (tr("Length by outcome"), 3, "km")):
            chart = Chart(
                BARS, title, tuple(Category(row[0], row[1]) for row in sums), (Series("n", title, tuple(row[place] for row in sums)),), unit=unit,
                decimals=1 if unit else 0, flat=True, zero_is_data=True,
            )  # fmt: skip
            parts += [f"<h2>{title}</h2>", draw(chart, 760, preferred_height(chart, 760), ground=True).svg]
        parts.append(pages.table(SUMS[1:], [row[1:] for row in sums]))
        for title, columns, rows in (
            (tr("Lines that reach no plant, the largest load first"), ORPHANS, orphans),
            (tr("Record and drawing disagree"), MISMATCHES, mismatches),
            (tr("Ends of the network"), OUTFALLS, sorted(ends, key=lambda row: (-row[7], row[0]))),
        ):  # fmt: skip
            said = [place for place, (name, _kind) in enumerate(columns) if name not in ("geom", "outcome", "kind")]
            shown = pages.table([columns[place] for place in said], [tuple(_word(row[place]) for place in said) for row in rows[:30]])
            more = f"<p>{tr('The first 30 of {n}; the whole list is in the layer.').format(n=len(rows))}</p>" if len(rows) > 30 else ""
            parts += [f"<h2>{title}</h2>", shown, more]
        run.page("REPORT", pages.page(self.displayName(), parts))


def _against(run, rows: list[dict]) -> set[int]:
    """Pieces of lines that flow against their drawing: the end of the line lies higher than its beginning by more than the least fall."""
    if not run.given("DEM"):
        raise QgsProcessingException(tr("Choose a raster with the height of the ground, or let water flow in the order of drawing."))
    fall = run.number("FALL_M")
    ends: dict = defaultdict(list)
    for row in rows:
        ends[(row["code"], row["part"])].append(row)
    against, unknown = set(), 0
    begins = values_at(run, "DEM", [(pieces[0]["x1"], pieces[0]["y1"]) for pieces in ends.values()])
    lasts = values_at(run, "DEM", [(pieces[-1]["x2"], pieces[-1]["y2"]) for pieces in ends.values()])
    for pieces, first, last in zip(ends.values(), begins, lasts, strict=True):
        if first is None or last is None:
            unknown += 1
        elif last - first > fall:
            against.update(piece["piece_no"] for piece in pieces)
    if unknown:
        run.feedback.pushWarning(tr("%n line(s) have an end without a height: they flow as drawn.", unknown))
    return against


def _sums(traced: Traced, codes: list[str]) -> list[tuple]:
    """Rows of ``SUMS``: lines, km, people connected and their wastewater by outcome."""
    rows = []
    for outcome, label, _colour in OUTCOMES:
        inside = [code for code in codes if traced.outcome[code] == outcome]
        if inside:
            people = sum(traced.lines[code]["population"] for code in inside)
            km = sum(traced.lines[code]["length_m"] for code in inside) / 1000
            rows.append((outcome, tr(label), len(inside), round(km, 3), people, round(people * traced.m3_a_head, 2)))
    return rows


def _word(value):
    return (tr("yes") if value else tr("no")) if isinstance(value, bool) else value
