"""Where simplified sewers could replace containments, and what they would look like along the streets (umdss.md 7.9)."""

from __future__ import annotations

import html
from collections import defaultdict

import numpy as np
from qgis.core import QgsGeometry, QgsProcessingException, QgsRectangle

from ...desk.words import tr
from ...records.words import mark
from ..frame import pages
from ..frame.algorithm import LINE, POLYGON, TABLE, ImisAlgorithm
from ..frame.fields import geometry_of
from ..frame.nearness import label, nearest
from ..frame.network import require_network
from ..frame.rasters import Grid, burn, heights
from ..frame.simplified import Limits, class_of, sketch
from ..frame.simplified_streets import Facts, Streets

REASONS = {
    "": mark("Gravity leads it to the outlet"),
    "flat": mark("Flatter than the least gradient: deep pipes or pumping"),
    "steep": mark("Steeper than 10 %"),
    "uphill": mark("The outlet lies higher: pumping"),
    "none": mark("No sewer or plant near"),
    "few_people": mark("Too few people: stay on site"),
    "obstacle": mark("Rock, high water table or another obstacle"),
    "no_street": mark("No street with known heights"),
}
CLASSES = {
    "A": mark("A: simplified sewers by gravity"), "B": mark("B: dense enough, with difficulty"), "C": mark("C: stay on site"),
    "D": mark("D: obstacles"),
}  # fmt: skip
CELLS = [
    ("cell_no", "integer"), ("sewer_class", "text"), ("class_label", "text"), ("reason", "text"), ("population", "bigint"),
    ("n_buildings", "bigint"), ("density_per_ha", "numeric"), ("pct_onsite", "numeric"), ("slope_pct", "numeric"), ("outlet_m", "numeric"),
    ("cluster_no", "integer"), ("geom", "geometry"),
]  # fmt: skip
SEWERS = [
    ("cluster_no", "integer"), ("edge_id", "bigint"), ("sewer_state", "text"), ("population", "bigint"), ("n_connections", "bigint"),
    ("length_m", "numeric"), ("flow_ls", "numeric"), ("gradient_pct", "numeric"), ("diameter_mm", "integer"), ("depth_from_m", "numeric"),
    ("depth_to_m", "numeric"), ("geom", "geometry"),
]  # fmt: skip
CLUSTERS = [
    ("cluster_no", "integer"), ("n_cells", "bigint"), ("population", "bigint"), ("n_connections", "bigint"), ("length_m", "numeric"),
    ("m_per_connection", "numeric"), ("too_deep_m", "numeric"), ("deepest_m", "numeric"), ("flow_ls", "numeric"), ("cost", "bigint"),
]  # fmt: skip
CAVEAT = mark(
    "This is a screening, not a design: it shows where a survey is worth while. Levels come from a raster of heights, streets stand for the places "
    "where pipes could lie, and neither houses' own levels nor other pipes, traffic or the ground are known."
)


class SimplifiedSewerScreening(ImisAlgorithm):
    """Cells by class, a sketch of sewers for clusters of them, and what they take."""

    ID = "simplified_sewer_screening"
    TITLE = mark("Simplified sewers: screening")
    TAGS = mark("sewer,simplified,condominial,screening,density,gradient,slope,network,sketch,planning")
    SHORT = mark(
        "Where are people dense and streets steep enough for simplified sewers, and what would these look like?\n"
        "The city is parted into squares. Class A: at least so many people a hectare, streets with a slope from the least gradient to 10 %, and a "
        "sewer or plant for sewage below within the distance. Class B: dense enough, but flat, steep, or without an outlet below. Class C: fewer "
        "people, who stay on site. Class D: an obstacle is given there, or no street has heights.\n"
        "Sketch: squares of class A and B that touch form a cluster; from so many people on, sewers are led along its streets to its outlet, the "
        "lowest street end of each connected part: the tree of least cost, in which a metre costs more the more it climbs. Houses that are on no "
        "sewer belong to the nearest street of their square or its neighbours. Peak flow: people x litres x share returned x peak factor, at least "
        "1.5 l/s. Gradient: at least what keeps the pipe clean (tractive tension 1 Pa). Depth: from the cover at the head, deeper where the ground "
        "is flatter than the pipe; deeper than the limit is marked. Diameter: the smallest of 100, 150 and 200 mm that is at most eight tenths full. "
        "It is a screening, not a design. Assumptions marked ° are to be replaced by local values.\n"
        "Example: heights of the city – which clusters of class A have the fewest metres of sewer for each connection?"
    )
    READS = (
        "building_info.buildings", "utility_info.sewers", "utility_info.roads", "fsm.treatment_plants_register", "umdss.road_edge",
        "layer_info.citypolys",
    )  # fmt: skip
    KEEPS = {"CLUSTERS_OUT": "cluster_no"}
    BY_WARD = False

    def declare(self) -> None:
        """Parameters and outputs."""
        self.add_raster_layer("DEM", mark("Heights (raster, m)"), optional=False)
        self.add_number("CELL_M", mark("Squares of (m)"), 100, 25, 1000)
        self.add_number("DENSITY_MIN", mark("Dense enough: people a hectare °"), 160, 1, 5000)
        self.add_number("MIN_GRADIENT_PCT", mark("Least gradient (%)"), 0.5, 0.05, 5)
        self.add_number("OUTLET_M", mark("A sewer or plant is near within (m) °"), 1000, 50, 20000)
        self.add_layer("OBSTACLES", mark("Rock, high water table or other obstacles"), "polygon")
        self.add_number("MIN_POP", mark("Sketch clusters from so many people on"), 500, 1, 1000000, whole=True)
        tip = mark("Empty: the setting for average water consumption.")
        self.add_number("WATER_LPCD", mark("Water (litres a person and day)"), None, 1, 1000, optional=True, tip=tip)
        self.add_number("RETURNED", mark("Of it becomes wastewater (share) °"), 0.85, 0.1, 1)
        self.add_number("PEAK", mark("Peak flow by mean flow °"), 1.8, 1, 6, advanced=True)
        self.add_number("COVER_M", mark("Depth at the head (m) °"), 0.4, 0.1, 5, advanced=True)
        self.add_number("MAX_DEPTH_M", mark("Greatest depth (m) °"), 2.5, 0.5, 15)
        self.add_number("COST_M", mark("Cost of a metre of sewer °"), 2500, 0, 1000000, advanced=True)
        self.add_number("COST_CONNECTION", mark("Cost of a connection °"), 6000, 0, 10000000, advanced=True)
        self.add_sink("OUTPUT", mark("Squares by class"), POLYGON, "sewer_class")
        self.add_sink("SEWERS", mark("Sketch of sewers"), LINE, "sewer_state")
        self.add_sink("CLUSTERS_OUT", mark("Clusters"), TABLE)
        self.add_page_output("REPORT")
        self.add_number_output("N_A", mark("Squares of class A"))
        self.add_number_output("PEOPLE_A", mark("People in class A"))
        self.add_number_output("N_B", mark("Squares of class B"))
        self.add_number_output("PEOPLE_B", mark("People in class B"))
        self.add_number_output("N_CLUSTERS", mark("Clusters"))
        self.add_number_output("KM_SEWERS", mark("Sewers of the sketch (km)"))
        self.add_number_output("N_CONNECTIONS", mark("Connections"))
        self.add_number_output("M_TOO_DEEP", mark("Too deep (m)"))
        self.add_number_output("COST", mark("Cost"))

    def work(self, run) -> None:
        """Cells and their classes, clusters, a sketch of each, page."""
        require_network(run)
        city = run.server.fetch("SELECT public.ST_AsBinary(geom) AS geom FROM layer_info.citypolys WHERE id = 1")
        box = geometry_of(city[0]["geom"]).boundingBox()
        grid = Grid.over((box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()), run.number("CELL_M"))
        houses = run.server.fetch(
            "SELECT population, is_onsite, is_sewered, public.ST_X(geom) AS x, public.ST_Y(geom) AS y FROM umdss.sewerable_houses(%(day)s)",
            {"day": run.day()},
        )
        facts = Facts(grid, houses)
        streets = Streets(run, grid)
        outlet = self._outlets(run, grid)
        obstacles = self._obstacles(run, grid)
        limits = Limits(run.number("DENSITY_MIN"), run.number("MIN_GRADIENT_PCT"))
        hectares = grid.cell**2 / 10_000
        classes: dict[tuple[int, int], tuple[str, str]] = {}
        for square in sorted({*facts.people, *facts.count}):
            slope = streets.slope_pct(square)
            way = "none" if not np.isfinite(outlet["metres"][square]) else "downhill" if outlet["fall"][square] > 0 else "uphill"
            classes[square] = class_of(limits, facts.people[square] / hectares, slope, way, bool(obstacles[square]))
        mask = np.zeros((grid.rows, grid.columns), bool)
        for square, (name, _reason) in classes.items():
            mask[square] = name in "AB"
        clusters, _count = label(mask)
        rows, sewers = self._sketches(run, grid, facts, streets, clusters)
        kept = {row["cluster_no"] for row in rows}
        run.write("OUTPUT", CELLS, (
            (number, name, tr(CLASSES[name]), tr(REASONS[reason]), facts.people[square], facts.count[square],
             round(facts.people[square] / hectares, 1), round(100 * facts.onsite[square] / facts.count[square], 1) if facts.count[square] else None,
             _rounded(streets.slope_pct(square), 2), _rounded(outlet["metres"][square], 0),
             int(clusters[square]) if clusters[square] in kept else None, _square(grid, square))
            for number, (square, (name, reason)) in enumerate(classes.items(), 1)
        ))  # fmt: skip
        run.write("SEWERS", SEWERS, sewers)
        run.write("CLUSTERS_OUT", CLUSTERS, (tuple(row[name] for name, _kind in CLUSTERS) for row in rows))
        run.say_when_empty(len(classes))
        run.feedback.pushWarning(tr(CAVEAT))
        people = {name: sum(facts.people[square] for square, (one, _reason) in classes.items() if one == name) for name in CLASSES}
        number = {name: sum(one == name for one, _reason in classes.values()) for name in CLASSES}
        self._page(run, people, number, rows)
        run.numbers(
            N_A=number["A"], PEOPLE_A=people["A"], N_B=number["B"], PEOPLE_B=people["B"], N_CLUSTERS=len(rows),
            KM_SEWERS=round(sum(row["length_m"] for row in rows) / 1000, 3), N_CONNECTIONS=sum(row["n_connections"] for row in rows),
            M_TOO_DEEP=round(sum(row["too_deep_m"] for row in rows), 1), COST=sum(row["cost"] for row in rows),
        )  # fmt: skip

    @staticmethod
    def _outlets(run, grid: Grid) -> dict[str, np.ndarray]:
        """Metres to the nearest sewer or plant, infinite when none is near, and how far it lies below (m)."""
        ground = heights(grid, run.raster_layer("DEM"), run.crs())
        shapes = run.server.fetch("SELECT public.ST_AsBinary(geom) AS geom FROM umdss.sewage_outlets()")
        marked = burn(grid, ((row["geom"], 1) for row in shapes)) > 0 if shapes else np.zeros((grid.rows, grid.columns), bool)
        away, row, column = nearest(marked, max(1, round(run.number("OUTLET_M") / grid.cell)))
        fall = np.where(row >= 0, ground - ground[np.maximum(row, 0), np.maximum(column, 0)], np.nan)
        return {"metres": away * grid.cell, "fall": np.where(away == 0, 0.01, fall)}

    @staticmethod
    def _obstacles(run, grid: Grid) -> np.ndarray:
        if not run.given("OBSTACLES"):
            return np.zeros((grid.rows, grid.columns), bool)
        return burn(grid, ((bytes(shape.asWkb()), 1) for _feature, shape in run.features_in_city_crs("OBSTACLES")), touched=False) > 0

    @staticmethod
    def _sketches(run, grid: Grid, facts: Facts, streets: Streets, clusters: np.ndarray) -> tuple[list[dict], list[tuple]]:
        """(a row a cluster, rows of ``SEWERS``)."""
        litres = run.number("WATER_LPCD") if run.given("WATER_LPCD") else float(run.server.fetch(
            "SELECT coalesce(imis.setting_number('average_water_consumption_lpcd'), 150) AS litres"
        )[0]["litres"])  # fmt: skip
        inside: dict[int, list[tuple[int, int]]] = defaultdict(list)
        for square in zip(*np.nonzero(clusters), strict=True):
            inside[int(clusters[square])].append((int(square[0]), int(square[1])))
        rows, sewers = [], []
        for number in sorted(inside):
            if run.feedback.isCanceled():
                raise QgsProcessingException(tr("Cancelled. Nothing was written."))
            if sum(facts.people[square] for square in inside[number]) < run.whole("MIN_POP"):
                continue
            chosen = streets.with_houses(inside[number], facts)
            pipes = sketch(
                chosen, streets.heights, streets.lowest(chosen), litres, run.number("RETURNED"), run.number("PEAK"), run.number("COVER_M")
            )
            length, links = sum(pipe.street.length_m for pipe in pipes), sum(pipe.street.houses for pipe in pipes)
            deep = [pipe for pipe in pipes if max(pipe.depth_from_m, pipe.depth_to_m) > run.number("MAX_DEPTH_M")]
            rows.append({
                "cluster_no": number, "n_cells": len(inside[number]), "population": round(sum(pipe.street.people for pipe in pipes)),
                "n_connections": links, "length_m": round(length, 1), "m_per_connection": round(length / links, 1) if links else None,
                "too_deep_m": round(sum(pipe.street.length_m for pipe in deep), 1),
                "deepest_m": round(max((pipe.depth_to_m for pipe in pipes), default=0), 2),
                "flow_ls": round(max((pipe.flow_ls for pipe in pipes), default=0), 2),
                "cost": round(length * run.number("COST_M") + links * run.number("COST_CONNECTION")),
            })  # fmt: skip
            sewers += [
                (number, pipe.street.no, "deep" if pipe in deep else "large" if pipe.diameter_mm is None else "fits", round(pipe.people),
                 pipe.street.houses, round(pipe.street.length_m, 1), round(pipe.flow_ls, 2), round(100 * pipe.gradient, 3), pipe.diameter_mm,
                 round(pipe.depth_from_m, 2), round(pipe.depth_to_m, 2), streets.shape(pipe.street.no, pipe.upper))
                for pipe in pipes
            ]  # fmt: skip
        return rows, sewers

    def _page(self, run, people: dict[str, int], number: dict[str, int], rows: list[dict]) -> None:
        shown = [(tr(title), number[name], pages.Amount(people[name])) for name, title in CLASSES.items()]
        heads = [("class_label", "text"), ("n_cells", "bigint"), ("population", "bigint")]
        parts = [f"<p><b>{html.escape(tr(CAVEAT))}</b></p>", pages.table(heads, shown)]
        if rows:
            best = sorted(rows, key=lambda row: (row["m_per_connection"] is None, row["m_per_connection"], row["cluster_no"]))
            parts.append(f"<h2>{html.escape(tr('Clusters, the fewest metres for a connection first'))}</h2>")
            parts.append(pages.table(CLUSTERS, [
                tuple(pages.Amount(row[name]) if name in ("cost", "population") else row[name] for name, _kind in CLUSTERS) for row in best
            ]))  # fmt: skip
        run.page("REPORT", pages.page(self.displayName(), parts))


def _square(grid: Grid, square: tuple[int, int]) -> bytes:
    west, north = grid.west + square[1] * grid.cell, grid.north - square[0] * grid.cell
    shape = QgsGeometry.fromRect(QgsRectangle(west, north - grid.cell, west + grid.cell, north))
    shape.convertToMultiType()
    return bytes(shape.asWkb())


def _rounded(value: float | None, digits: int) -> float | None:
    return None if value is None or not np.isfinite(value) else round(float(value), digits)
