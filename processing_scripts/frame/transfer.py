"""Demand by cells, sites for transfer stations, and what a m³ costs on every way (umdss.md 7.6)."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace

from qgis.core import QgsGeometry, QgsPointXY

from ...desk.words import tr
from ...records.words import mark
from .areas import hex_wkb, with_srid
from .facilities import Facility
from .location import Cell
from .server import Call, wkb_array
from .ways import Access

CHOSEN, NOT_CHOSEN, NEAR_DWELLING, NOT_ALLOWED, NO_ROAD, NO_PLANT = range(1, 7)
STATES = {
    CHOSEN: mark("Chosen"),
    NOT_CHOSEN: mark("Considered, not chosen"),
    NEAR_DWELLING: mark("Too near to a dwelling"),
    NOT_ALLOWED: mark("Outside the areas allowed"),
    NO_ROAD: mark("No road that leads tankers to a plant near enough"),
    NO_PLANT: mark("Tankers find no way to a plant"),
}


@dataclass(frozen=True)
class Demand:
    """A cell: its containments and m³ a year, and the one that stands for all, nearest to their centre of gravity."""

    col: int
    row: int
    n: int
    m3: float
    key: str
    x: float
    y: float


@dataclass(frozen=True)
class Station:
    """A site that may become a station: how near a dwelling is (None: beyond the limit), km and cost of a m³ on to the nearest plant."""

    site: Facility
    state: int
    nearest_dwelling_m: float | None = None
    plant: str = ""
    km: float | None = None


@dataclass(frozen=True)
class Prices:
    """Cost of a m³ over a km by small vehicle and by tanker, of its handling, and of a station in a year."""

    small: float
    tanker: float
    handling: float
    fixed: float


def cells(places: dict[str, Access], m3: dict[str, float], side: float) -> list[Demand]:
    """Square cells on a lattice through the origin; those that give nothing are left out."""
    groups: dict[tuple[int, int], list[str]] = defaultdict(list)
    for key, place in places.items():
        groups[math.floor(place.x / side), math.floor(place.y / side)].append(key)
    found = []
    for (col, row), keys in sorted(groups.items()):
        whole = sum(m3[key] for key in keys)
        if whole > 0:
            x = sum(m3[key] * places[key].x for key in keys) / whole
            y = sum(m3[key] * places[key].y for key in keys) / whole
            apart = min((math.hypot(places[key].x - x, places[key].y - y), key) for key in keys)
            middle = places[apart[1]]
            found.append(Demand(col, row, len(keys), whole, apart[1], middle.x, middle.y))
    return found


def thinned(points: dict[str, tuple[float, float]], most: int, x: float, y: float) -> list[str]:
    """At most so many of some points, spread evenly: first the nearest to x, y, then always the one farthest from those taken; on a tie the first."""
    if not points or most < 1:
        return []
    keys = list(points)
    first = min(range(len(keys)), key=lambda number: (math.hypot(points[keys[number]][0] - x, points[keys[number]][1] - y), number))
    taken, away = [first], [math.inf] * len(keys)
    while len(taken) < min(most, len(keys)):
        at = points[keys[taken[-1]]]
        for number, key in enumerate(keys):
            away[number] = min(away[number], math.hypot(points[key][0] - at[0], points[key][1] - at[1]))
        taken.append(max(range(len(keys)), key=lambda number: (away[number], -number)))
    return [keys[number] for number in sorted(taken)]


def node_sites(run, nodes: set[int]) -> list[Facility]:
    """Nodes of the network as sites."""
    query = "SELECT node_id, public.ST_AsBinary(geom) AS geom FROM umdss.network_nodes() WHERE node_id = ANY (%(nodes)s) ORDER BY node_id"
    rows = run.server.fetch(query, {"nodes": sorted(nodes)})
    return [Facility(f"node:{row['node_id']}", tr("Junction {number}").format(number=row["node_id"]), bytes(row["geom"])) for row in rows]


def on_ground(run, sites: Sequence[Facility], dwelling_m: float, allowed: list[str] | None) -> list[Station]:
    """Sites judged by their ground: dwellings near by, areas allowed (hexadecimal WKB with SRID; None: everywhere)."""
    if not sites:
        return []
    call = Call(
        "umdss.station_ground", keys=[site.key for site in sites], points=wkb_array([with_srid(run, bytes(site.geom).hex()) for site in sites]),
        dwelling_m=dwelling_m, allowed=None if allowed is None else wkb_array(allowed),
    )  # fmt: skip
    ground = {row["key"]: row for row in run.server.all(call)}
    found = []
    for site in sites:
        row = ground[site.key]
        near = row["nearest_dwelling_m"]
        # exactly at the limit is far enough
        state = NEAR_DWELLING if near is not None and near < dwelling_m else NOT_CHOSEN if row["is_allowed"] else NOT_ALLOWED
        found.append(Station(site, state, near))
    return found


def allowed_areas(run, layer: str) -> list[str] | None:
    """Areas of a layer as hexadecimal WKB with SRID; None when none is given."""
    if not run.given(layer):
        return None
    return [with_srid(run, hex_wkb(geometry)) for _feature, geometry in run.features_in_city_crs(layer)]


def hauled_on(stations: Sequence[Station], accesses: dict[str, Access], costs) -> list[Station]:
    """The stations with their way to the nearest plant by tanker.

    :param costs: of the network of tankers, from the plants (:meth:`ways.Ways.costs`).
    """
    found = []
    for one in stations:
        if one.state != NOT_CHOSEN:
            found.append(one)
        elif one.site.key not in accesses:
            found.append(replace(one, state=NO_ROAD))
        else:
            cost = costs.to(accesses[one.site.key])
            found.append(replace(one, state=NO_PLANT) if cost is None else replace(one, plant=cost[1], km=cost[0] / 1000))
    return found


def priced(demand: Sequence[Demand], stations: Sequence[Station], reach, plants: list[str], prices: Prices, share: float) -> list[Cell]:
    """Cost of a m³ of each cell straight to the nearest plant and through each station.

    :param reach: ways of small vehicles, m (:class:`facilities.Reach`). :param share: part of the sludge that is collected.
    """
    found = []
    for cell in demand:
        straight = reach.nearest(cell.key, plants)
        via = {}
        for number, station in enumerate(stations):
            metres = reach.cost(cell.key, station.site.key)
            if metres is not None:
                via[number] = prices.small * metres / 1000 + prices.handling + prices.tanker * station.km
        found.append(Cell(cell.m3 * share, None if straight is None else prices.small * straight[0] / 1000, via))
    return found


def line(x1: float, y1: float, x2: float, y2: float) -> bytes:
    """A straight line as WKB."""
    return bytes(QgsGeometry.fromMultiPolylineXY([[QgsPointXY(x1, y1), QgsPointXY(x2, y2)]]).asWkb())


def spot(geom: bytes) -> tuple[float, float]:
    """x, y of a point given as WKB."""
    geometry = QgsGeometry()
    geometry.fromWkb(geom)
    point = geometry.asPoint()
    return point.x(), point.y()
