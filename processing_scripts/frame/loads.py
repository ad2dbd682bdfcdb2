"""The way of a load from where it was taken to the plant: by road with one search a plant, never one a load (umdss.md 6.2, 7.14, 7.19)."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.core import QgsProcessingException

from ...desk.words import tr
from .areas import with_srid
from .ways import SECONDS, Ways


def network_state(run) -> str:
    """``""`` when the road network can be used, else the sentence that says why not."""
    rights = run.server.fetch(
        "SELECT has_table_privilege('umdss.road_edge', 'SELECT') AND has_table_privilege('utility_info.roads', 'SELECT') AS may"
    )
    if not rights[0]["may"]:
        return tr("Your role may not read the roads: ways are straight lines, made longer by the detour.")
    if not run.server.fetch("SELECT built FROM umdss.network_state()")[0]["built"]:
        return tr("The road network has not been built yet: ways are straight lines, made longer by the detour. Build it for ways by road.")
    return ""


def by_road(run, loads: Iterable[tuple[int, int, bytes]]) -> dict[int, tuple[float, float]]:
    """Load -> (metres, seconds of a truck) by road; loads off the network are missing.

    :param loads: (number of the load, number of the plant, WKB of where it was taken).
    :raises QgsProcessingException: the run was cancelled.
    """
    listed = list(loads)
    if not listed:
        return {}
    metres = Ways.read(run, towards=True)
    plants = metres.places(run, "plant", sorted({str(plant) for _load, plant, _wkb in listed}))
    spots = {bytes(wkb).hex(): with_srid(run, bytes(wkb).hex()) for _load, _plant, wkb in listed}
    reached = metres.places_at(run, spots)
    seconds = metres.measured_in(SECONDS)
    found = {}
    for key, access in plants.items():
        if run.feedback.isCanceled():
            raise QgsProcessingException(tr("Cancelled. Nothing was written."))
        far, long = metres.costs([access]), seconds.costs([access])
        ways: dict[str, tuple | None] = {}
        for load, plant, wkb in listed:
            spot = bytes(wkb).hex()
            if str(plant) != key or spot not in reached:
                continue
            if spot not in ways:
                m, s = far.to(reached[spot]), long.to(reached[spot])
                ways[spot] = (m[0], s[0]) if m and s else None
            if ways[spot] is not None:
                found[load] = ways[spot]
    return found
