"""What the city says about each square of a grid when a site for a treatment plant is sought (umdss.md 7.5)."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass, field

import numpy as np
from qgis.core import QgsGeometry, QgsProcessingException

from ...desk.words import tr
from ...records.words import mark
from . import siting
from .areas import given_areas, shapes, with_srid
from .haul import haul
from .nearness import nearest
from .rasters import Grid, burn, heights, slope_pct
from .siting import membership
from .ways import Ways

CRITERIA = ("slope", "dwellings", "water", "wells", "road", "haul", "land_use", "below", "downwind")


@dataclass(frozen=True)
class Limits:
    """Lengths in m, slopes in %: first what is just allowed, then what is best."""

    dwellings: tuple[float, float]
    water: tuple[float, float]
    wells: tuple[float, float]
    slope: tuple[float, float]
    road: tuple[float, float]
    road_width: float
    below_best: float

    def refuse_turned(self) -> None:
        """:raises QgsProcessingException: a best value lies on the wrong side of its limit."""
        for name, (worst, best) in ((mark("dwellings"), self.dwellings), (mark("water bodies"), self.water), (mark("wells"), self.wells)):
            if best <= worst:
                said = tr("The best distance to {name} ({best:g} m) must be greater than the least ({worst:g} m).")
                raise QgsProcessingException(said.format(name=tr(name), best=best, worst=worst))
        for name, (worst, best) in ((mark("the slope"), self.slope), (mark("the way to a wide road"), self.road)):
            if best >= worst:
                said = tr("The best value of {name} ({best:g}) must be smaller than the most that is allowed ({worst:g}).")
                raise QgsProcessingException(said.format(name=tr(name), best=best, worst=worst))


def search_area(run) -> list[bytes]:
    """The areas given, else the chosen wards, else the city, as WKB. :raises QgsProcessingException: there is none."""
    if run.given("AREA") or run.given("AREA_LAYER"):
        return shapes(given_areas(run))
    wards = run.wards()
    if wards is not None:
        rows = run.server.fetch("SELECT public.ST_AsBinary(geom) AS geom FROM layer_info.wards WHERE ward = ANY (%(wards)s)", {"wards": wards})
    else:
        rows = run.server.fetch("SELECT public.ST_AsBinary(geom) AS geom FROM layer_info.citypolys WHERE id = 1 AND geom IS NOT NULL")
    if not rows:
        raise QgsProcessingException(tr("The city has no outline yet. Draw a search area, or load the outline first."))
    return [bytes(row["geom"]) for row in rows]


def box_of(areas: Iterable[bytes]) -> tuple[float, float, float, float]:
    """West, south, east, north of WKB shapes."""
    whole = None
    for wkb in areas:
        geometry = QgsGeometry()
        geometry.fromWkb(wkb)
        box = geometry.boundingBox()
        if whole is None:
            whole = box
        else:
            whole.combineExtentWith(box)
    return whole.xMinimum(), whole.yMinimum(), whole.xMaximum(), whole.yMaximum()


@dataclass
class Facts:
    """Arrays of the inner grid: values and memberships by criterion, hindrances by reason; notes on what is missing."""

    grid: Grid
    values: dict[str, np.ndarray] = field(default_factory=dict)
    members: dict[str, np.ndarray] = field(default_factory=dict)
    hinders: dict[str, np.ndarray] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)
    land_uses: list[str] = field(default_factory=list)
    m3_year: float = 0.0


class Survey:
    """Asks database and layers, square by square. The grid reaches so far beyond the area that what stands outside is seen as well."""

    def __init__(self, run, areas: list[bytes], cell: float, limits: Limits) -> None:
        self._run, self._limits = run, limits
        self._around = math.ceil(max(limits.dwellings[1], limits.water[1], limits.wells[1], limits.road[0]) / cell) + 1
        self._grid = Grid.over(box_of(areas), cell, self._around)
        self.facts = Facts(self._grid.inner(self._around))
        self.facts.hinders[siting.OUTSIDE] = self._cut(burn(self._grid, ((area, 1) for area in areas), touched=False) == 0)
        corners = self._grid.box
        frame = QgsGeometry.fromWkt("POLYGON(({0} {1},{2} {1},{2} {3},{0} {3},{0} {1}))".format(*corners))
        self._box = with_srid(run, bytes(frame.asWkb()).hex())
        self._dwellings: np.ndarray | None = None

    def _cut(self, whole: np.ndarray) -> np.ndarray:
        around = self._around
        return whole[around:-around, around:-around]

    def _shapes(self, kind: str) -> list[dict]:
        if self._run.feedback.isCanceled():
            raise QgsProcessingException(tr("Cancelled. Nothing was written."))
        return self._run.server.fetch(
            "SELECT class, public.ST_AsBinary(geom) AS geom FROM umdss.siting_shapes(%(kind)s, %(box)s::public.geometry, %(width)s)",
            {"kind": kind, "box": self._box, "width": self._limits.road_width},
        )

    def _layer(self, name: str) -> np.ndarray:
        shapes_ = [(bytes(geometry.asWkb()), 1) for _feature, geometry in self._run.features_in_city_crs(name)]
        return burn(self._grid, shapes_) > 0

    def _away(self, marked: np.ndarray) -> np.ndarray:
        return self._cut(nearest(marked, self._around)[0]) * self._grid.cell

    def _distance(self, name: str, reason: str, marked: np.ndarray, limits: tuple[float, float], missing: str) -> None:
        """A criterion that is better the farther; left out where nothing is recorded."""
        if not marked.any():
            self.facts.notes.append(missing)
            return
        away = self._away(marked)
        self.facts.values[name] = away
        self.facts.members[name] = membership(away, *limits)
        self.facts.hinders[reason] = away < limits[0]

    # -- what is asked, one after the other --------------------------------------------------------------------
    def buildings(self) -> None:
        """Built-up squares, distance to where people live."""
        built = burn(self._grid, ((row["geom"], 1) for row in self._shapes("building"))) > 0
        self.facts.hinders[siting.BUILT] = self._cut(built)
        self._dwellings = burn(self._grid, ((row["geom"], 1) for row in self._shapes("dwelling"))) > 0
        missing = tr("No dwellings are recorded: the distance to them was left out.")
        self._distance("dwellings", siting.DWELLING, self._dwellings, self._limits.dwellings, missing)

    def water(self) -> None:
        """Distance to water bodies."""
        marked = burn(self._grid, ((row["geom"], 1) for row in self._shapes("water"))) > 0
        self._distance("water", siting.WATER, marked, self._limits.water, tr("No water bodies are recorded: the distance to them was left out."))

    def wells(self) -> None:
        """Distance to wells, of a layer or at buildings."""
        given = self._run.given("WELLS")
        marked = self._layer("WELLS") if given else burn(self._grid, ((row["geom"], 1) for row in self._shapes("well"))) > 0
        missing = tr("Neither a layer of wells nor a building with a well is there: the distance to wells was left out.")
        self._distance("wells", siting.WELL, marked, self._limits.wells, missing)

    def roads(self) -> None:
        """Distance to a wide road: nearer is better."""
        marked = burn(self._grid, ((row["geom"], 1) for row in self._shapes("road"))) > 0
        away = self._away(marked)
        self.facts.values["road"] = away
        self.facts.members["road"] = membership(away, *self._limits.road)
        self.facts.hinders[siting.NO_ROAD] = away > self._limits.road[0]
        if not marked.any():
            said = tr("No road of at least {width:g} m is recorded here: no square has one near.")
            self.facts.notes.append(said.format(width=self._limits.road_width))

    def land_use(self, scores: dict[str, float | None]) -> None:
        """Score of the class of land use at the middle of the square."""
        rows = self._shapes("land_use")
        if not rows:
            self.facts.notes.append(tr("No land use is recorded: it was left out."))
            return
        classes = sorted({row["class"] or "" for row in rows})
        found = self._cut(burn(self._grid, ((row["geom"], classes.index(row["class"] or "") + 1) for row in rows), touched=False))
        table = [scores.get(name.lower(), scores.get("*", 0.0)) for name in ("*", *classes)]
        self.facts.land_uses = ["", *classes]
        self.facts.values["land_use"] = found.astype(float)
        self.facts.members["land_use"] = np.array([score or 0.0 for score in table])[found]
        self.facts.hinders[siting.LAND_USE] = np.array([score is None for score in table])[found]

    def ground(self) -> None:
        """Slope, and how far below the settlement a square lies; both left out without heights."""
        layer = self._run.raster_layer("DEM")
        if layer is None:
            self.facts.notes.append(tr("No heights were given: slope and height below the settlement were left out."))
            return
        height = heights(self._grid, layer, self._run.crs())
        slope = self._cut(slope_pct(height, self._grid.cell))
        self.facts.values["slope"] = slope
        self.facts.members["slope"] = membership(slope, *self._limits.slope)
        with np.errstate(invalid="ignore"):
            self.facts.hinders[siting.SLOPE] = slope > self._limits.slope[0]
        self.facts.hinders[siting.NO_HEIGHT] = np.isnan(slope)
        settled = height[self._dwellings & ~np.isnan(height)]
        if settled.size:
            below = float(np.median(settled)) - self._cut(height)
            self.facts.values["below"] = below
            self.facts.members["below"] = membership(below, 0.0, self._limits.below_best)

    def wind(self) -> None:
        """How squarely a square lies downwind of the dwellings, degrees off."""
        if not self._run.given("WIND_FROM") or not self._dwellings.any():
            return
        rows, columns = np.nonzero(self._dwellings)
        east, north = self._grid.middles()
        own_east, own_north = self.facts.grid.middles()
        bearing = np.degrees(np.arctan2(own_east[None, :] - east[columns].mean(), own_north[:, None] - north[rows].mean()))
        off = np.abs((bearing - self._run.number("WIND_FROM") - 180 + 180) % 360 - 180)
        self.facts.values["downwind"] = off
        self.facts.members["downwind"] = (1 + np.cos(np.radians(off))) / 2

    def haul(self, square_m: float, width_m: float) -> None:
        """Mean way of a m³ of sludge, km; the best and the worst square of the area are 1 and 0."""
        ways = Ways.read(self._run).wide(width_m, unknown_is_wide=True)
        found = haul(self._run, ways, self._grid, square_m, self._limits.road[0])
        inside = None if found is None else self._cut(found.mean_km)[~self.facts.hinders[siting.OUTSIDE]]
        if inside is None or np.isnan(inside).all():
            self.facts.notes.append(tr("No sludge to be hauled, or no road to haul it on: the haul was left out."))
            return
        mean = self._cut(found.mean_km)
        self.facts.values["haul"], self.facts.m3_year = mean, found.m3_year
        low, high = float(np.nanmin(inside)), float(np.nanmax(inside))
        self.facts.members["haul"] = membership(mean, high, low) if high > low else np.where(np.isnan(mean), 0.0, 1.0)
        if found.cut_off > 0.0005:
            said = tr("{pct:.1f} % of the sludge has no way to the main part of the roads and was not counted in the haul.")
            self.facts.notes.append(said.format(pct=100 * found.cut_off))

    def land(self) -> None:
        """Flooded squares, and those off the land that is available, where layers say so."""
        if self._run.given("FLOOD"):
            self.facts.hinders[siting.FLOOD] = self._cut(self._layer("FLOOD"))
        if self._run.given("PARCELS"):
            shapes_ = [(bytes(geometry.asWkb()), 1) for _feature, geometry in self._run.features_in_city_crs("PARCELS")]
            self.facts.hinders[siting.NO_PARCEL] = self._cut(burn(self._grid, shapes_, touched=False) == 0)
