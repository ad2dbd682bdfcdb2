"""Who gets less of a service, and where (umdss.md 7.10)."""

from __future__ import annotations

from ...desk.words import tr
from ...records.words import mark
from ..frame import equity, pages
from ..frame.algorithm import POLYGON, TABLE, ImisAlgorithm
from ..frame.server import Call

FACTS = (
    "SELECT id, community_name, declared_buildings, registered_buildings, declared_households, registered_households, declared_population,"
    " registered_population FROM layer_info.lic_summary ORDER BY id"
)


class EquityGapMap(ImisAlgorithm):
    """Low-income households against the others, women's buildings against men's, area by area."""

    ID = "equity_gap_map"
    TITLE = mark("Equity gap map")
    TAGS = mark("equity,gap,low-income,LIC,poor,gender,women,owner,inclusion,inequality,dissimilarity,bivariate")
    SHORT = mark(
        "Do low-income households get less of the service than the others, and where is the gap widest?\n"
        "Low-income are the households of buildings in a low-income community and those marked as such; or the households in buildings owned "
        "by women are set against those in buildings of men. Shares count households: with a toilet of their own; with sanitation safely "
        "managed; on the sewer; and, of those with a containment, with an emptying overdue, with one in the last years, out of the vehicle's "
        "reach (width and hose as given). Water bills count main buildings with a record, paid within a year. The way to the nearest public or "
        "community toilet in use is straight, a mean over households without a toilet of their own. Wait (days from application to emptying) "
        "and price (cost by m³) are means over the emptyings of the last years.\n"
        "A share has Wilson's interval of 95 %, a mean that of 1.96 standard errors; households of one building are counted as if they were "
        "independent. The gap is that of the others less that of the group, in percentage points or in the unit of the mean; the ratio is the "
        "group's by the others'. A gap is significant when the two intervals do not overlap. With overdue, out of reach, way, wait and price "
        "less is better: there the group is worse off when the gap is negative. Need is the gap to the group's disadvantage times its people; "
        "for shares, the people who would have the service if the group were served like the others. Dissimilarity is half the sum over the "
        "areas of the differences between an area's part of all households with the service and of all without: 0 even, 1 apart.\n"
        "On the map, thirds of the areas by service and by the group's share. Communities are compared with the city's other households, and "
        "shaded by their part of the city's low-income households. Groups of fewer households or cases than given are not shown, nor what they "
        "could be worked out from; bills, emptyings and the sex of owners are never shown for fewer than five. Ranks and classes are those of the "
        "whole city, also when only some wards are shown.\n"
        "Example: wards, safely managed – where do most low-income people wait for the service that their neighbours have?"
    )
    KEEPS = {"OUTPUT": "unit_id", "GAPS": "key"}
    READS = ("building_info.buildings", "layer_info.low_income_communities", "layer_info.wards", "layer_info.grids")

    def declare(self) -> None:
        """Parameters and outputs."""
        titles = [indicator.title for indicator in equity.INDICATORS]
        self.add_choice("UNIT", mark("Areas"), equity.UNIT_TITLES, 0)
        self.add_choice("GROUPING", mark("Compare"), equity.GROUPINGS, 0)
        self.add_choice("INDICATORS", mark("Indicators"), titles, list(range(len(titles))), several=True)
        self.add_choice("MAPPED", mark("Indicator on the map"), titles, 1)
        self.add_number("LEAST_HOUSEHOLDS", mark("Fewest households of a group that is shown"), 10, 1, 1000, whole=True)
        self.add_number("YEARS", mark("Emptyings of the last (years)"), 3, 1, 20, whole=True)
        self.add_number("ROAD_WIDTH_M", mark("Road width that the vehicle needs (m) °"), 3, 0.5, 20, advanced=True)
        self.add_number("HOSE_LENGTH_M", mark("Length of the hose (m) °"), 30, 1, 300, advanced=True)
        self.add_flag("UNKNOWN_IS_WIDE", mark("Roads of unknown width are wide enough"), advanced=True)
        self.add_sink("OUTPUT", mark("Equity by area"), POLYGON, "equity")
        self.add_sink("GAPS", mark("All indicators by area"), TABLE)
        self.add_sink("PROFILES", mark("Low-income communities"), TABLE, optional=True)
        self.add_page_output("REPORT")
        self.add_number_output("N_AREAS", mark("Areas"))
        self.add_number_output("N_COMPARED", mark("Areas where both groups can be compared"))
        self.add_number_output("N_WORSE_OFF", mark("Areas where the group is clearly worse off"))
        self.add_number_output("N_HIDDEN", mark("Areas with too few households to be shown"))
        self.add_number_output("GAP", mark("Gap in the whole city"))
        self.add_number_output("RATIO", mark("Ratio in the whole city"))
        self.add_number_output("DISSIMILARITY", mark("Dissimilarity of the areas"))

    def work(self, run) -> None:
        """Ask for the figures of areas and communities, write them, tell them on a page."""
        mapped = equity.INDICATORS[run.choice("MAPPED")]
        chosen = [equity.INDICATORS[place] for place in run.choices("INDICATORS")]
        chosen += [mapped] if mapped not in chosen else []
        by_owner = run.choice("GROUPING") == 1
        unit = equity.UNITS[run.choice("UNIT")]
        asked = {
            "by_owner": by_owner, "indicators": [indicator.code for indicator in chosen], "as_of": run.day(), "years": run.whole("YEARS"),
            "road_width_m": run.number("ROAD_WIDTH_M"), "hose_m": run.number("HOSE_LENGTH_M"), "unknown_is_wide": run.flag("UNKNOWN_IS_WIDE"),
            "least_households": run.whole("LEAST_HOUSEHOLDS"), "wards": run.wards(),
        }  # fmt: skip
        found = run.server.all(Call("umdss.equity_gaps", units=sorted({unit, "lic"}), **asked))
        rows = [row for row in found if row["unit"] == unit]
        city = [row for row in rows if row["unit_id"] is None]
        areas = [row for row in rows if row["unit_id"] is not None and row["indicator"] == mapped.code]
        shapes = run.server.fetch("SELECT unit_id, public.ST_AsBinary(geom) AS geom FROM umdss.equity_units(%(unit)s)", {"unit": unit})
        by_unit = {shape["unit_id"]: shape["geom"] for shape in shapes}
        run.write("OUTPUT", equity.AREAS, (equity.area_row(row, by_unit[row["unit_id"]]) for row in areas))
        run.write("GAPS", equity.GAPS, (equity.gap_row(row) for row in rows))
        communities = [row for row in found if row["unit"] == "lic" and row["unit_id"] is not None]
        run.write("PROFILES", equity.GAPS, (equity.gap_row(row) for row in communities))
        if not areas and unit == "grid" and not shapes:
            run.feedback.pushWarning(tr("There is no grid yet. Run “Make the grid” first, or compare wards."))
        run.say_when_empty(len(areas))
        self._page(run, city, areas, communities, mapped, by_owner, unit)
        whole = next(row for row in city if row["indicator"] == mapped.code)
        run.numbers(
            N_AREAS=len(areas), N_COMPARED=sum(row["status"] == "compared" for row in areas),
            N_WORSE_OFF=sum(equity.worse_off(row) for row in areas), N_HIDDEN=sum(row["status"] == "too few" for row in areas),
            GAP=whole["gap"], RATIO=whole["ratio"], DISSIMILARITY=whole["dissimilarity"],
        )  # fmt: skip

    def _page(self, run, city, areas, communities, mapped, by_owner: bool, unit: str) -> None:
        names = tuple(tr(name) for name in equity.GROUPS[by_owner])
        by_community: dict = {}
        for row in communities:
            by_community.setdefault(row["unit_id"], []).append(row)
        facts = [fact for fact in run.server.fetch(FACTS) if fact["id"] in by_community]
        parts = equity.city_part(city, names)
        parts += equity.area_part(areas, mapped, names, unit == "lic" and not by_owner)
        parts += equity.profile_part(by_community, facts, names)
        run.page("REPORT", pages.page(self.displayName(), parts))
