"""The ground of a zone plan as the database sees it: units, who touches whom, what there is to empty (umdss.md 7.3)."""

from __future__ import annotations

from qgis.core import QgsGeometry

from .areas import hex_wkb, with_srid
from .server import Call, wkb_array

GRID, WARD, BLOCK = "grid", "ward", "block"
KINDS = (GRID, WARD, BLOCK)
CELL_M, CELL_LEAST_M = 250.0, 60.0


def layer_shapes(run, name: str) -> list[str]:
    """The shapes of an optional layer in the municipality's system, as hexadecimal EWKB; none without the layer."""
    if not run.given(name):
        return []
    return [with_srid(run, hex_wkb(QgsGeometry(shape.constGet().segmentize()))) for _feature, shape in run.features_in_city_crs(name)]


class Ground:
    """Units of a kind with their containments.

    :ivar units: rows of ``umdss.zone_units``. :ivar tanks: rows of ``umdss.zone_containments``.
    """

    def __init__(self, run, kind: str, cell_m: float, wards: list[int] | None, barriers: list[str]) -> None:
        self._run, self._kind, self.cell_m, self._barriers = run, kind, cell_m, wkb_array(barriers) if barriers else None
        self.units = run.server.fetch(
            "SELECT unit_no, label, x, y, encode(public.ST_AsEWKB(geom), 'hex') AS geom"
            " FROM umdss.zone_units(%(kind)s, %(cell)s, %(wards)s, %(barriers)s::public.geometry[])",
            {"kind": kind, "cell": cell_m, "wards": wards, "barriers": self._barriers},
        )
        self._nos, self._geoms = [unit["unit_no"] for unit in self.units], wkb_array([unit["geom"] for unit in self.units])
        self.tanks: list[dict] = []

    def find_tanks(self, as_of, wards, flood: list[str], width_m: float, hose_m: float, unknown_is_wide: bool, cycle_years: float) -> None:
        """Read the containments, each with its unit."""
        if self.units:
            call = Call(
                "umdss.zone_containments", as_of=as_of, wards=wards, unit_nos=self._nos, geoms=self._geoms,
                flood=wkb_array(flood) if flood else None, road_width_m=width_m, hose_m=hose_m, unknown_is_wide=unknown_is_wide,
                cycle_years=cycle_years,
            )  # fmt: skip
            self.tanks = self._run.server.all(call)

    def contacts(self) -> dict[tuple[int, int], float]:
        """Metres of common border of the units that touch."""
        tile = max(self.cell_m, CELL_LEAST_M) if self._kind == GRID else CELL_M
        rows = self._run.server.all(
            Call("umdss.zone_contacts", unit_nos=self._nos, geoms=self._geoms, barriers=self._barriers, tile_m=tile)
        )
        return {(row["one"], row["other"]): row["shared_m"] for row in rows}

    def shapes(self, zone_of: dict[int, int]) -> dict[int, dict]:
        """Outline and its length of each zone."""
        rows = self._run.server.fetch(
            "SELECT zone, perimeter_m, public.ST_AsBinary(geom) AS geom FROM umdss.zone_shapes(%(zones)s, %(geoms)s::public.geometry[])",
            {"zones": [zone_of[no] for no in self._nos], "geoms": self._geoms},
        )
        return {row["zone"]: row for row in rows}


def finest_enough(run, kind: str, cell_m: float | None, wards, barriers: list[str], zones: int, read) -> Ground:
    """The ground; of a grid without a given side in cells of 250 m, halved as long as fewer cells than zones have something to empty.

    :param read: reads the containments of a ground.
    """
    side = cell_m or CELL_M
    while True:
        ground = Ground(run, kind, side, wards, barriers)
        read(ground)
        if kind != GRID or cell_m or side / 2 < CELL_LEAST_M or not any(tank["within"] for tank in ground.tanks) or loaded(ground) >= zones:
            return ground
        side /= 2


def loaded(ground: Ground) -> int:
    """Units with a containment that can be reached."""
    return len({tank["unit_no"] for tank in ground.tanks if tank["within"]})

