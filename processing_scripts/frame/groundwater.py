"""What the risk of pits to wells is asked with: wells, heights, water table, ground (umdss.md 7.7)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.core import QgsGeometry, QgsProcessingException

from ...compat import is_null
from ...desk.words import tr
from ...records.words import mark
from .areas import hex_wkb, with_srid
from .samples import values_at
from .server import wkb_array

#: water sources of the register that are groundwater (the first five by default) and may be open
SOURCES = ("tube_well", "deep_boring", "dug_well", "stone_spout", "well", "spring_river")
SOURCE_TITLES = (mark("tube well"), mark("deep boring"), mark("dug well"), mark("stone spout or pond"), mark("well"), mark("spring, river or canal"))
ROCKS = (None, "fine", "weathered", "medium", "coarse", "fractured")
ROCK_TITLES = (
    mark("not known"),
    mark("fine sand, silt and clay"),
    mark("weathered basement rock"),
    mark("medium sand"),
    mark("coarse sand and gravel"),
    mark("fractured rock, limestone, sandstone"),
)
NO_RASTERS = {"pit_ids": None, "pit_heights": None, "pit_water_depths": None}
_YES, _NO = {"1", "t", "true", "y", "yes"}, {"0", "f", "false", "n", "no"}


def yes_or_no(value: Any) -> bool | None:
    """What a field says of a well: a truth value, 1 or 0, yes or no; None when it is empty.

    :raises ValueError: none of these.
    """
    text = "" if value is None else str(value).strip().lower()
    if text in _YES or text in _NO:
        return text in _YES
    if text:
        raise ValueError(text)
    return None


def rock_of(value: Any) -> str:
    """The kind of ground that a field names, by its word (fine, weathered, medium, coarse, fractured) or its title.

    :raises ValueError: none of these.
    """
    text = str(value).strip().lower()
    for rock, title in zip(ROCKS[1:], ROCK_TITLES[1:], strict=True):
        if text in (rock, title.lower(), tr(title).lower()):
            return rock
    raise ValueError(text)


def array(values) -> str | None:
    """Numbers, truth values and None as the text of an array, so that one of None alone keeps its type; None for no array."""
    return None if values is None else "{" + ",".join("NULL" if value is None else str(value) for value in values) + "}"


class Wells:
    """Wells side by side: key, place, whether people drink from it, distance measured to the building's own containments (m), height (m)."""

    def __init__(self) -> None:
        self.keys: list[str] = []
        self.geoms: list[str] = []
        self.places: list[tuple[float, float]] = []
        self.drinking: list[bool | None] = []
        self.measured: list[float | None] = []

    def add(self, key: str, geom: str, place: tuple[float, float], drinking: bool | None, measured: float | None = None) -> None:
        """One more."""
        self.keys.append(key)
        self.geoms.append(geom)
        self.places.append(place)
        self.drinking.append(drinking)
        self.measured.append(measured)

    def arguments(self, heights: list[float | None] | None) -> dict:
        """For the functions of umdss."""
        return {
            "well_keys": self.keys,
            "well_geoms": wkb_array(self.geoms),
            "well_drinking": array(self.drinking),
            "well_measured": array(self.measured),
            "well_heights": array(heights),
        }


class Columns:
    """Columns of streamed rows, kept for a second question: those of the chosen wards, None for all."""

    def __init__(self, *names: str, wards: list[int] | None) -> None:
        self.values: dict[str, list] = {name: [] for name in names}
        self._wards = wards

    def take(self, row: dict) -> bool:
        """Keep a row; False when it lies in another ward."""
        if self._wards is not None and row["ward"] not in self._wards:
            return False
        for name, kept in self.values.items():
            kept.append(row[name])
        return True

    def arguments(self, prefix: str, renamed: dict[str, str]) -> dict:
        """The columns as arrays: ``pit_wards`` of ``ward``, and ``pit_uphill`` of what is no noun."""
        plural = {"ward": "wards", "risk": "risks", **renamed}
        return {f"{prefix}_{plural.get(name, name)}": array(kept) for name, kept in self.values.items()}


def scoring(number: Callable[[str], float]) -> dict:
    """The assumptions of the score as the functions of umdss take them; ``number`` gives a parameter of ``groundwater_pit_risk``."""
    return {
        "weights": [number("SOURCE_" + name) for name in ("PERMEABLE", "SOAK_PIT", "OPEN", "UNKNOWN", "SEALED")],
        "path": [number("NEAR_M"), number("FAR_M"), number("UPHILL_FACTOR")],
        "vertical": [number(name) for name in ("GAP_SMALL_M", "GAP_LARGE_M", "FACTOR_LARGE_GAP", "FACTOR_UNKNOWN_GAP")],
        "other_use": number("FACTOR_OTHER_USE"),
        "limits": [number("HIGH"), number("MEDIUM")],
    }


def depths(number: Callable[[str], float]) -> list[float]:
    """Shallow and middle water table, m."""
    return [number("SHALLOW_M"), number("MIDDLE_M")]


def wells_of_layer(run) -> Wells:
    """The wells of the layer WELLS, with the fields WELL_KEY and WELL_DRINKING where they are given.

    :raises QgsProcessingException: the field on drinking holds something else than yes and no.
    """
    found = Wells()
    key_field, drinking_field = run.text("WELL_KEY"), run.text("WELL_DRINKING")
    for feature, geometry in run.features_in_city_crs("WELLS"):
        value = feature.attribute(drinking_field) if drinking_field else None
        try:
            drinking = True if not drinking_field else yes_or_no(None if is_null(value) else value)
        except ValueError as error:
            raise QgsProcessingException(
                tr("The field “{field}” holds “{value}”. It must say yes or no (true or false, 1 or 0) for each well.").format(
                    field=drinking_field, value=error
                )
            ) from error
        name = feature.attribute(key_field) if key_field else None
        key = str(feature.id()) if is_null(name) else str(name)
        for part in geometry.asGeometryCollection() or [geometry]:
            point = part.asPoint()
            flat = QgsGeometry.fromPointXY(point)
            found.add(key, with_srid(run, hex_wkb(flat)), (point.x(), point.y()), drinking)
    return found


def wells_of_buildings(run, ground_sources: list[str]) -> Wells:
    """The wells that the register of buildings knows."""
    found = Wells()
    rows = run.server.fetch(
        "SELECT well_key, drinking, measured_m, encode(public.ST_AsEWKB(geom, 'NDR'), 'hex') AS geom, public.ST_X(geom) AS x, public.ST_Y(geom) AS y"
        " FROM umdss.building_wells(%(sources)s::text[])",
        {"sources": ground_sources},
    )
    for row in rows:
        found.add(row["well_key"], row["geom"], (row["x"], row["y"]), row["drinking"], row["measured_m"])
    return found


def sampled(run, wells: Wells) -> tuple[dict, list[float | None] | None]:
    """Height and water table at the containments, as arguments, and the heights of the wells; None where no raster is given."""
    if not run.given("DEM") and not run.given("WATER_DEPTH_RASTER"):
        return NO_RASTERS, None
    pits = run.server.fetch(
        "SELECT containment_id, public.ST_X(geom) AS x, public.ST_Y(geom) AS y FROM umdss.pits_in_use(%(day)s::date)", {"day": run.day()}
    )
    places = [(row["x"], row["y"]) for row in pits]
    depths = values_at(run, "WATER_DEPTH_RASTER", places) if run.given("WATER_DEPTH_RASTER") else None
    heights = values_at(run, "DEM", places + wells.places) if run.given("DEM") else None
    at_pits, at_wells = (heights[: len(pits)], heights[len(pits) :]) if heights is not None else (None, None)
    return {"pit_ids": [row["containment_id"] for row in pits], "pit_heights": array(at_pits), "pit_water_depths": array(depths)}, at_wells


def ground(run) -> dict:
    """The kind of ground: one for the city, or by the areas of a layer.

    :raises QgsProcessingException: a layer without its field, or a kind that is not one of the five.
    """
    geoms, rocks = [], []
    if run.given("GROUND"):
        field = run.text("GROUND_CLASS")
        if not field:
            raise QgsProcessingException(tr("Choose the field of the layer that names the kind of ground."))
        for feature, geometry in run.features_in_city_crs("GROUND"):
            value = feature.attribute(field)
            if is_null(value):
                continue
            try:
                rocks.append(rock_of(value))
            except ValueError as error:
                raise QgsProcessingException(
                    tr("“{value}” is no kind of ground. Use one of: {rocks}.").format(value=error, rocks=", ".join(ROCKS[1:]))
                ) from error
            valid = geometry.makeValid()
            valid.convertToStraightSegment()
            valid.get().dropZValue()
            valid.get().dropMValue()
            geoms.append(with_srid(run, hex_wkb(valid)))
    return {"rock": ROCKS[run.choice("ROCK")], "ground_geoms": wkb_array(geoms), "ground_rocks": rocks}
