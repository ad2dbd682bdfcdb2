"""Where a treatment plant may stand, and where it would stand best (umdss.md 7.5)."""

from __future__ import annotations

import html
import math

import numpy as np

from ...charts.draw import draw, preferred_height
from ...charts.model import BARS, Category, Chart, Series
from ...desk.words import tr
from ...records.words import mark
from ..frame import pages, siting, weighing
from ..frame.algorithm import POLYGON, TABLE, ImisAlgorithm
from ..frame.rasters import NOTHING
from ..frame.siting_facts import CRITERIA, Limits, Survey, search_area
from ..frame.siting_results import REASON_COLUMNS, SITE_COLUMNS, firmness_of, reason_rows, site_rows

TITLES = {
    "slope": mark("Slope"), "dwellings": mark("Distance to dwellings"), "water": mark("Distance to water bodies"), "wells": mark("Distance to wells"),
    "road": mark("A wide road near"), "haul": mark("Short haul"), "land_use": mark("Land use"), "below": mark("Below the settlement"),
    "downwind": mark("Downwind of the settlement"),
}  # fmt: skip
WEIGHTS = {"slope": 15, "dwellings": 20, "water": 10, "wells": 10, "road": 15, "haul": 20, "land_use": 10, "below": 0, "downwind": 0}
LAND_USES = "Cultivation=1; Forest=0.3; Builtup=0.2; Road=no; Water Body=no; *=0.5"
WEIGHT_COLUMNS = [("criterion", "text"), ("criterion_label", "text"), ("weight", "numeric"), ("used", "boolean")]


class FstpSiting(ImisAlgorithm):
    """Suitability for a treatment plant, and the best sites."""

    ID = "fstp_siting"
    TITLE = mark("Sites for a treatment plant")
    TAGS = mark("treatment plant,FSTP,site,suitability,multi-criteria,weights,AHP,constraints,raster,haul,planning")
    SHORT = mark(
        "Where may a treatment plant stand, where would it stand best, and how firmly does that hold when the weights change?\n"
        "The search area – given, else the chosen wards, else the city – is cut into squares. A square is out when it is built up, too near a "
        "dwelling, water body or well, too steep, flooded, of a land use that is not allowed, off the land given, or without a wide road near; "
        "every reason is kept. What is left is judged from 0 to 1 by each criterion, linear between the limit and the best value, and the score "
        "is the weighted sum. Weights are given directly or follow from a matrix of pairs (principal eigenvector); a matrix whose consistency "
        "ratio exceeds 0.10 is refused. What is not recorded is left out, the other weights grow in proportion, and the page says so.\n"
        "Haul is the mean way of a m³ of all sludge of the demand forecast (with its own defaults), summed in squares at their centres of "
        "gravity, over roads wide enough, to the nearest road point and straight to the square; the shortest and the longest of the area are 1 "
        "and 0. Distances are between the middles of squares, and a shape counts with each square that it touches: so they are rather too "
        "short, by up to one square. Sites are squares of the best tenth that hang together, corners included, and are large enough; ranked by "
        "mean score, then area. Firmness is the share of draws, each weight drawn evenly within its spread, in which a site is among the best "
        "five; the sites themselves stay the same. Limits are often set by law: those marked ° are to be replaced by local values. It is a "
        "screening: ground, groundwater and ownership are looked at on the spot.\n"
        "Example: with heights and a layer of public land – which three sites stay among the best whatever the weights?"
    )
    READS = (
        "building_info.buildings", "fsm.containments", "utility_info.roads", "umdss.road_edge", "layer_info.waterbodys", "layer_info.landuses",
        "layer_info.citypolys", "layer_info.wards",
    )  # fmt: skip
    KEEPS = {"SITES": "rank", "REASONS_TABLE": "code"}

    def declare(self) -> None:
        """Parameters and outputs."""
        self.add_raster_layer("DEM", mark("Heights (raster, m)"), tip=mark("Empty: slope and height below the settlement are left out."))
        self.add_area()
        self.add_layer("WELLS", mark("Wells (empty: buildings with a well)"), "point")
        self.add_layer("FLOOD", mark("Flooded areas"), "polygon")
        self.add_layer("PARCELS", mark("Land that is available (empty: all)"), "polygon")
        self.add_number("CELL_M", mark("Squares (m)"), 20, 5, 200)
        self.add_number("AREA_M2", mark("Area needed (m²) °"), 5000, 25, 1000000)
        self.add_number("DWELLING_M", mark("Dwellings: least distance (m) °"), 200, 0, 5000)
        self.add_number("DWELLING_BEST_M", mark("Dwellings: best from (m) °"), 500, 1, 10000)
        self.add_number("WATER_M", mark("Water bodies: least distance (m) °"), 100, 0, 5000)
        self.add_number("WATER_BEST_M", mark("Water bodies: best from (m) °"), 300, 1, 10000)
        self.add_number("WELL_M", mark("Wells: least distance (m) °"), 200, 0, 5000)
        self.add_number("WELL_BEST_M", mark("Wells: best from (m) °"), 500, 1, 10000)
        self.add_number("SLOPE_PCT", mark("Slope: at most (%) °"), 15, 0.1, 100)
        self.add_number("SLOPE_BEST_PCT", mark("Slope: best up to (%) °"), 2, 0, 100)
        self.add_number("ROAD_WIDTH_M", mark("Wide road: at least (m) °"), 4, 0.5, 30)
        self.add_number("ROAD_M", mark("Wide road: at most away (m) °"), 500, 1, 10000)
        self.add_number("ROAD_BEST_M", mark("Wide road: best up to (m) °"), 50, 0, 5000)
        tip = mark("class=score from 0 to 1, or class=no where nothing may stand; * is every other class and where none is drawn.")
        self.add_text("LAND_USES", mark("Land use: scores of the classes °"), LAND_USES, optional=False, tip=tip)
        for name in CRITERIA:
            self.add_number(f"W_{name.upper()}", tr(mark("Weight: {criterion} °")).format(criterion=tr(TITLES[name])), WEIGHTS[name], 0, 100)
        tip = mark("In place of the weights, such as: road haul slope; 1 2 4; 1/2 1 2; 1/4 1/2 1. Criteria: slope dwellings water wells road haul "
                   "land_use below downwind; those not named weigh nothing.")  # fmt: skip
        self.add_text("MATRIX", mark("Matrix of pairs"), tip=tip)
        self.add_number("WIND_FROM", mark("Wind mostly comes from (degrees, 0 is north)"), None, 0, 360, optional=True, advanced=True)
        self.add_number("BELOW_BEST_M", mark("Below the settlement: best from (m) °"), 10, 0.5, 500, advanced=True)
        self.add_number("HAUL_WIDTH_M", mark("Roads of the haul: at least (m) °"), 3, 0, 30, advanced=True)
        self.add_number("HAUL_SQUARE_M", mark("Sludge is summed in squares of (m)"), 500, 50, 5000, advanced=True)
        self.add_number("PERCENTILE", mark("Sites are the squares above (percentile) °"), 90, 0, 99.9, advanced=True)
        self.add_number("DRAWS", mark("Draws of the weights"), 500, 10, 20000, whole=True, advanced=True)
        self.add_number("SPREAD_PCT", mark("Spread of the weights (± %) °"), 20, 0, 100, advanced=True)
        self.add_number("SEED", mark("Seed of the draws"), 1, 0, 2147483647, whole=True, advanced=True)
        self.add_sink("SITES", mark("Sites"), POLYGON, "site")
        self.add_raster("SCORE", mark("Suitability"), "suitability")
        self.add_raster("REASONS", mark("Why not here"), "siting_reason")
        self.add_sink("REASONS_TABLE", mark("Area by reason"), TABLE)
        self.add_sink("WEIGHTS", mark("Weights used"), TABLE, optional=True)
        self.add_page_output("REPORT")
        self.add_number_output("N_SITES", mark("Sites"))
        self.add_number_output("BEST_SCORE", mark("Score of the best site"))
        self.add_number_output("THRESHOLD", mark("Score from which a square counts"))
        self.add_number_output("AREA_HA", mark("Search area (ha)"))
        self.add_number_output("ALLOWED_HA", mark("Where a plant may stand (ha)"))
        self.add_number_output("CONSISTENCY", mark("Consistency ratio of the matrix"))
        self.add_number_output("M3_YEAR", mark("Sludge to be hauled (m³ a year)"))

    def work(self, run) -> None:
        """Look at every square, weigh, cut out the sites."""
        limits = self._limits(run)
        land_uses = weighing.read_scores(run.text("LAND_USES"))
        given, consistency = {name: run.number(f"W_{name.upper()}") for name in CRITERIA}, None
        if run.text("MATRIX"):
            given, consistency = weighing.read_matrix(run.text("MATRIX"), CRITERIA)
        survey = Survey(run, search_area(run), run.number("CELL_M"), limits)
        survey.buildings()
        survey.water()
        survey.wells()
        survey.roads()
        survey.land_use(land_uses)
        survey.ground()
        survey.wind()
        survey.land()
        survey.haul(run.number("HAUL_SQUARE_M"), run.number("HAUL_WIDTH_M"))
        facts, grid = survey.facts, survey.facts.grid
        there = [name for name in CRITERIA if name in facts.members]
        weights = weighing.shares(given, there)
        first, every = siting.told(facts.hinders)
        allowed = first == 0
        scores = siting.score(facts.members, weights, allowed)
        outside = facts.hinders[siting.OUTSIDE]
        least = siting.threshold(scores, allowed, run.number("PERCENTILE"))
        squares = math.ceil(run.number("AREA_M2") / grid.cell**2 - 1e-9)
        sites = [] if least is None else siting.find_sites(scores, allowed, least, squares)
        run.raster("SCORE", grid, [(tr("Suitability"), np.where(outside, NOTHING, scores).astype(np.float32))], NOTHING)
        run.raster("REASONS", grid, [(tr("First reason"), first), (tr("All reasons, as a sum of powers of 2"), every)], NOTHING)
        firm = firmness_of(facts, sites, weights, run.whole("DRAWS"), run.number("SPREAD_PCT") / 100, run.whole("SEED"))
        rows = site_rows(run, facts, sites, firm)
        run.write("SITES", SITE_COLUMNS, rows)
        reasons = reason_rows(facts, every)
        run.write("REASONS_TABLE", REASON_COLUMNS, reasons)
        weighed = [(name, tr(TITLES[name]), round(weights.get(name, 0.0), 4), name in weights) for name in CRITERIA]
        run.write("WEIGHTS", WEIGHT_COLUMNS, weighed)
        self._say(run, facts, allowed, sites, [name for name in CRITERIA if given.get(name) and name not in there])
        self._page(run, facts, rows, reasons, weighed, consistency, least)
        hectare = grid.cell**2 / 10000
        run.numbers(
            N_SITES=len(sites), BEST_SCORE=round(sites[0].mean, 4) if sites else None, THRESHOLD=None if least is None else round(least, 4),
            AREA_HA=round(float((~outside).sum() * hectare), 2), ALLOWED_HA=round(float(allowed.sum() * hectare), 2),
            CONSISTENCY=None if consistency is None else round(consistency, 4), M3_YEAR=round(facts.m3_year, 1),
        )  # fmt: skip

    @staticmethod
    def _limits(run) -> Limits:
        pairs = (("DWELLING_M", "DWELLING_BEST_M"), ("WATER_M", "WATER_BEST_M"), ("WELL_M", "WELL_BEST_M"), ("SLOPE_PCT", "SLOPE_BEST_PCT"),
                 ("ROAD_M", "ROAD_BEST_M"))  # fmt: skip
        limits = Limits(*((run.number(one), run.number(other)) for one, other in pairs), run.number("ROAD_WIDTH_M"), run.number("BELOW_BEST_M"))
        limits.refuse_turned()
        return limits

    @staticmethod
    def _say(run, facts, allowed: np.ndarray, sites: list, lacking: list[str]) -> None:
        if lacking:
            said = tr("Left out for want of data, the other weights grow in proportion: {names}.")
            facts.notes.append(said.format(names=", ".join(tr(TITLES[name]) for name in lacking)))
        if not allowed.any():
            said = tr("No square is left. The table of reasons says which limit rules out most; try a smaller distance, or a larger area.")
            facts.notes.append(said)
        elif not sites:
            facts.notes.append(tr("No part of the best squares is large enough. Ask for less area, or for a lower percentile."))
        for note in facts.notes:
            run.feedback.pushWarning(note)

    def _page(self, run, facts, sites: list, reasons: list, weighed: list, consistency: float | None, least: float | None) -> None:
        parts = [f"<p>{html.escape(note)}</p>" for note in facts.notes]
        if sites:
            words = tr("Squares count from a score of {least:.3f}. Distances are those of the site's nearest square; empty: farther than was looked.")
            about = [(row[0], *row[7:-1]) for row in sites[:25]]
            parts += [f"<h2>{tr('Sites')}</h2>", f"<p>{words.format(least=least)}</p>"]
            parts.append(pages.table(SITE_COLUMNS[:7], [row[:7] for row in sites[:25]]))
            parts += [f"<h2>{tr('What they are like')}</h2>", _table([SITE_COLUMNS[0], *SITE_COLUMNS[7:-1]], about)]
        used = [row for row in weighed if row[2]]
        bars = Chart(
            BARS, tr("Weights used (%)"), tuple(Category(row[0], row[1]) for row in used),
            (Series("weight", tr("Weight (%)"), tuple(round(100 * row[2], 1) for row in used)),), decimals=1, flat=True,
        )  # fmt: skip
        parts += [f"<h2>{bars.title}</h2>", draw(bars, 620, preferred_height(bars, 620), ground=True).svg]
        if consistency is not None:
            parts.append(f"<p>{tr('Consistency ratio of the matrix of pairs: {ratio:.3f} (0.10 is the most).').format(ratio=consistency)}</p>")
        shown = [row for row in reasons if row[0]]
        why = Chart(
            BARS, tr("Area ruled out, by reason (% of the search area)"), tuple(Category(row[0], row[1]) for row in shown),
            (Series("pct", tr("Ruled out (%)"), tuple(row[4] for row in shown), "attention"),), decimals=1, flat=True, zero_is_data=True,
        )  # fmt: skip
        parts += [f"<h2>{why.title}</h2>", draw(why, 620, preferred_height(why, 620), ground=True).svg]
        parts.append(pages.table(REASON_COLUMNS[1:], [row[1:] for row in reasons]))
        run.page("REPORT", pages.page(self.displayName(), parts))


def _table(columns: list[tuple[str, str]], rows: list[tuple]) -> str:
    """Without the columns that no row has a value for."""
    filled = [place for place in range(len(columns)) if any(row[place] is not None for row in rows)]
    return pages.table([columns[place] for place in filled], [[row[place] for place in filled] for row in rows])
