"""Plants and sites that are hauled to, and what it costs to get there from every place (umdss.md 6.2, 7.4)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from qgis.core import QgsGeometry, QgsProcessingException

from ...compat import is_null
from ...desk.words import tr
from .areas import hex_wkb, points_of, with_srid
from .server import Call
from .ways import Access, Ways

Reader = Callable[[Ways], dict[str, Access]]


@dataclass(frozen=True)
class Facility:
    """A plant, or a site thought of. ``capacity`` in m³ a day, None when not recorded; ``geom`` plain WKB.

    :ivar key: ``plant:3`` or ``site:1``.
    """

    key: str
    name: str
    geom: bytes
    capacity: float | None = None
    kind: str = ""
    operational: bool = True


def plants(run, numbers: list[int] | None) -> list[Facility]:
    """The plants with these numbers; None for the operational ones that take faecal sludge. Those without a place are left out and said.

    :raises QgsProcessingException: a number is none of a plant.
    """
    found, nowhere = [], []
    for number, name, kind, capacity, operational, geom in run.server.rows(Call("umdss.plants_to_serve", ids=numbers), ["geom"]):
        if geom is None:
            nowhere.append(name)
        else:
            found.append(Facility(f"plant:{number}", name, bytes(geom), capacity, kind or "", operational))
    if nowhere:
        run.feedback.pushWarning(tr("Not on the map and left out: {names}.").format(names=", ".join(nowhere)))
    return found


def sites(run, layer: str, name_field: str = "", capacity_field: str = "") -> list[Facility]:
    """Points of a layer as sites that could be built on.

    :param name_field, capacity_field: parameters that name fields of the layer.
    :raises QgsProcessingException: a capacity is no number above 0.
    """
    if not run.given(layer):
        return []
    names, capacities = (run.text(field) if field else "" for field in (name_field, capacity_field))
    found = []
    for feature, geometry in run.features_in_city_crs(layer):
        number = len(found) + 1
        name = str(feature.attribute(names)) if names and not is_null(feature.attribute(names)) else tr("Site {number}").format(number=number)
        capacity = None
        if capacities and not is_null(feature.attribute(capacities)):
            try:
                capacity = float(feature.attribute(capacities))
            except (TypeError, ValueError):
                capacity = -1.0
            if not capacity > 0:
                raise QgsProcessingException(
                    tr("The capacity “{value}” of “{name}” is no number of m³ a day above 0. Correct it, or leave it empty.").format(
                        value=feature.attribute(capacities), name=name
                    )
                )
        spots = points_of(geometry)
        if len(spots) > 1:
            raise QgsProcessingException(
                tr("“{name}” has {number} points: a site stands in one place. Split it (“Multipart to singleparts”) first.").format(
                    name=name, number=len(spots)
                )
            )
        found.append(Facility(f"site:{number}", name, bytes(QgsGeometry.fromPointXY(spots[0]).asWkb()), capacity, tr("Site")))
    return found


def accesses(run, net: Ways, facilities: list[Facility], most_m: float) -> dict[str, Access]:
    """Where each facility meets the network; those too far from it are missing."""
    points = {}
    for one in facilities:
        geometry = QgsGeometry()
        geometry.fromWkb(one.geom)
        points[one.key] = with_srid(run, hex_wkb(geometry))
    found = net.places_at(run, points, most_m) if points else {}
    return {one.key: found[one.key] for one in facilities if one.key in found}


class Reach:
    """Cost from each place to each facility.

    A connected part of the network has the places on it that are near enough: a place whose nearest road leads nowhere joins the next one that does.

    :param net: roads that may be used. :param ends: facilities by key, in the order in which they win on equal cost.
    :param read: gives the places on a network.
    """

    def __init__(self, run, net: Ways, ends: dict[str, Access], read: Reader) -> None:
        self._columns: dict[str, dict[str, float]] = {}
        self.pieces: dict[str, tuple[tuple[int, int], ...]] = {}  # place -> (part, piece of road) by which it is joined
        self.parts: list[tuple[Ways, list[Access]]] = net.by_part(ends.values())
        self._order = list(ends)
        for number, (part, listed) in enumerate(self.parts):
            places = read(part)
            for key, place in places.items():
                self.pieces[key] = (*self.pieces.get(key, ()), (number, place.edge_id))
            for end in listed:
                if run is not None and run.feedback.isCanceled():
                    raise QgsProcessingException(tr("Cancelled. Nothing was written."))
                found = part.costs([end])
                reached = ((key, found.to(place)) for key, place in places.items())
                self._columns[end.key] = {key: cost[0] for key, cost in reached if cost is not None}

    def cost(self, place: str, facility: str) -> float | None:
        """Cost of the way, None when there is none."""
        return self._columns.get(facility, {}).get(place)

    def costs(self, place: str, facilities: list[str]) -> dict[str, float]:
        """Facility -> cost, those that can be reached."""
        reached = ((facility, self.cost(place, facility)) for facility in facilities)
        return {facility: cost for facility, cost in reached if cost is not None}

    def nearest(self, place: str, facilities: list[str]) -> tuple[float, str] | None:
        """(cost, facility) of the cheapest of these; on equal cost the earlier one."""
        best = min(((cost, self._order.index(key), key) for key, cost in self.costs(place, facilities).items()), default=None)
        return None if best is None else (best[0], best[2])
