"""Sites and reasons as rows: what stands around each site, how firmly it leads, how much each reason rules out (umdss.md 7.5)."""

from __future__ import annotations

import math

import numpy as np
from qgis.core import QgsGeometry, QgsRectangle

from ...desk.words import tr
from . import siting
from .raster_looks import NAMED
from .rasters import Grid
from .server import Call
from .siting_facts import Facts

SITE_COLUMNS = [
    ("rank", "integer"), ("score", "numeric"), ("pct_firm", "numeric"), ("pct_first", "numeric"), ("area_m2", "numeric"), ("ward", "integer"),
    ("land_use", "text"), ("slope_pct", "numeric"), ("dwelling_m", "numeric"), ("water_m", "numeric"), ("well_m", "numeric"),
    ("wide_road_m", "numeric"), ("haul_km", "numeric"), ("below_m", "numeric"), ("downwind_deg", "numeric"), ("geom", "geometry"),
]  # fmt: skip
REASON_COLUMNS = [
    ("code", "integer"), ("reason", "text"), ("n_cells", "integer"), ("area_ha", "numeric"), ("pct_area", "numeric"), ("only_ha", "numeric"),
]  # fmt: skip


def outline(grid: Grid, site: siting.Site) -> QgsGeometry:
    """The outline of a site: bars of squares melted together."""
    rows, columns = site.squares
    bars = []
    for row in np.unique(rows):
        own = np.sort(columns[rows == row])
        for bar in np.split(own, np.flatnonzero(np.diff(own) > 1) + 1):
            west, north = grid.west + bar[0] * grid.cell, grid.north - row * grid.cell
            bars.append(QgsGeometry.fromRect(QgsRectangle(west, north - grid.cell, grid.west + (bar[-1] + 1) * grid.cell, north)))
    whole = QgsGeometry.unaryUnion(bars)
    whole.convertToMultiType()
    return whole


def firmness_of(facts: Facts, sites: list[siting.Site], weights: dict[str, float], draws: int, spread: float, seed: int) -> list[tuple[float, float]]:
    """Share of draws in which each site is among the best five, and in which it is the best (:func:`siting.firmness`)."""
    if not sites:
        return []
    used = [name for name in weights if weights[name]]
    means = np.array([[float(facts.members[name][site.squares].mean()) for name in used] for site in sites])
    own, counts = [weights[name] for name in used], [site.count for site in sites]
    return list(zip(*(siting.firmness(means, own, counts, draws, spread, seed, best) for best in (5, 1)), strict=True))


def site_rows(run, facts: Facts, sites: list[siting.Site], firm: list[tuple[float, float]]) -> list[tuple]:
    """Rows of ``SITE_COLUMNS``: means of the squares, of distances the smallest."""
    grid, shapes = facts.grid, [outline(facts.grid, site) for site in sites]
    spots = [shape.pointOnSurface().asPoint() for shape in shapes]
    call = Call("umdss.wards_at", xs=[spot.x() for spot in spots], ys=[spot.y() for spot in spots])
    wards = [row["ward"] for row in run.server.fetch(call.query(["ward"]), call.arguments)]

    def value(name: str, site: siting.Site, what, decimals: int) -> float | None:
        values = facts.values.get(name)
        found = math.nan if values is None else float(what(values[site.squares]))
        return round(found, decimals) if math.isfinite(found) else None

    rows = []
    for rank, (site, shape, ward, shares) in enumerate(zip(sites, shapes, wards, firm, strict=True), 1):
        use = None
        if "land_use" in facts.values:
            use = facts.land_uses[int(np.bincount(facts.values["land_use"][site.squares].astype(int)).argmax())] or tr("Not recorded")
        rows.append(
            (
                rank, round(site.mean, 4), *(round(100 * share, 1) for share in shares), site.count * grid.cell**2, ward, use,
                value("slope", site, np.mean, 1), *(value(name, site, np.min, 0) for name in ("dwellings", "water", "wells", "road")),
                value("haul", site, np.mean, 2), value("below", site, np.mean, 1), value("downwind", site, np.mean, 0), bytes(shape.asWkb()),
            )  # fmt: skip
        )
    return rows


def reason_rows(facts: Facts, every: np.ndarray) -> list[tuple]:
    """Rows of ``REASON_COLUMNS``: what each reason rules out of the search area, and what no other rules out as well; first what is left."""
    hectare, inside = facts.grid.cell**2 / 10000, ~facts.hinders[siting.OUTSIDE]
    rows = []
    for code, title, _colour in NAMED["siting_reason"]:
        bit = 1 << (code - 1) if code else 0
        if code == 1 or (code and siting.REASONS[code - 1] not in facts.hinders):
            continue
        count = int((inside & ((every & bit) > 0 if code else every == 0)).sum())
        share = round(100 * count / int(inside.sum()), 1) if inside.any() else None
        rows.append((code, tr(title), count, round(count * hectare, 2), share, round(int((every == bit).sum()) * hectare, 2)))
    return rows
