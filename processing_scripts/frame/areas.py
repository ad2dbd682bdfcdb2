"""Areas that a person hands in: drawn or of a layer, brought into the municipality's system, made valid, or refused (umdss.md G10, 1.8)."""

from __future__ import annotations

from qgis.core import QgsGeometry, QgsPointXY, QgsProcessingException

from ...compat import is_null
from ...desk.words import tr
from .server import Call, wkb_array
from .tables import Areas


def hex_wkb(geometry: QgsGeometry) -> str:
    """A geometry as hexadecimal WKB (no SRID: it is the municipality's)."""
    return bytes(geometry.asWkb()).hex()


def points_of(geometry: QgsGeometry) -> list[QgsPointXY]:
    """All points of a point or multipoint."""
    return geometry.asMultiPoint() if geometry.isMultipart() else [geometry.asPoint()]


def flat_points(geometry: QgsGeometry) -> QgsGeometry:
    """A point or multipoint without heights: its parts belong together (umdss.md 1.8)."""
    points = points_of(geometry)
    return QgsGeometry.fromPointXY(points[0]) if len(points) == 1 else QgsGeometry.fromMultiPointXY(points)


def given_areas(run, distance: float = 0.0, key_field: str = "") -> Areas:
    """AREA or the features of AREA_LAYER.

    :raises QgsProcessingException: neither or both are given, or an area is empty or far too large.
    """
    drawn, layer = run.given("AREA"), run.given("AREA_LAYER")
    if drawn == layer:
        raise QgsProcessingException(
            tr("Give one area: draw it, or choose a layer of areas.") if not drawn else tr("Give either a drawn area or a layer, not both.")
        )
    raw: list[tuple[str, str, QgsGeometry]] = []
    if drawn:
        geometry = run.algorithm.parameterAsGeometry(run.parameters, "AREA", run.context, run.crs())
        if geometry.isNull() or geometry.type() != 2:
            raise QgsProcessingException(tr("The area has fewer than three corners. Draw it again."))
        raw.append(("1", tr("Drawn area"), geometry))
    else:
        for feature, geometry in run.features_in_city_crs("AREA_LAYER"):
            key = str(feature.id())
            if key_field and not is_null(feature.attribute(key_field)):
                key = str(feature.attribute(key_field))
            raw.append((key, key, geometry))
        if not raw:
            raise QgsProcessingException(tr("The layer of areas has no feature with a place. Choose another, or draw one."))
    return checked(run, raw, distance)


def checked(run, raw: list[tuple[str, str, QgsGeometry]], distance: float) -> Areas:
    """The areas as the database makes them valid."""
    found = Areas()
    rows = run.server.fetch(
        "SELECT no, encode(public.ST_AsBinary(geom), 'hex') AS geom, repaired FROM umdss.valid_areas(%(geoms)s::public.geometry[])",
        Call("umdss.valid_areas", geoms=wkb_array([hex_wkb(geometry) for _key, _label, geometry in raw])).arguments,
    )
    for (key, label, _geometry), row in zip(raw, rows, strict=True):
        if row["repaired"]:
            said = tr("The area “{label}” crossed itself and was made valid. Look whether it is what you meant.")
            run.feedback.pushWarning(said.format(label=label))
        found.add(key, label, with_srid(run, row["geom"]), distance)
    return found


def with_srid(run, plain: str) -> str:
    """The hexadecimal EWKB of a plain little-endian WKB."""
    srid = int(run.crs().postgisSrid())
    kind = int.from_bytes(bytes.fromhex(plain[2:10]), "little") | 0x20000000
    return plain[:2] + kind.to_bytes(4, "little").hex() + srid.to_bytes(4, "little").hex() + plain[10:]


def without_srid(ewkb: str) -> bytes:
    """The plain WKB of a little-endian hexadecimal EWKB."""
    kind = int.from_bytes(bytes.fromhex(ewkb[2:10]), "little")
    if not kind & 0x20000000:
        return bytes.fromhex(ewkb)
    return bytes.fromhex(ewkb[:2] + (kind & ~0x20000000).to_bytes(4, "little").hex() + ewkb[18:])


def shapes(areas: Areas) -> list[bytes]:
    """The areas' geometries as WKB for a layer."""
    return [without_srid(geom) for geom in areas.geoms]
