"""Geometry of delivered rows: read, brought to the municipality's system, checked, repaired where it can be (T34).

Spec: data-model 1.7, reliability 7. Valid, or repaired and reported with the change of area; refused when empty, of
the wrong kind, outside the municipality plus 5 km, longer than the limit, or with numbers that are none.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from psycopg2 import sql

from ..database.connection import execute, fetch_all, fetch_one, fetch_value
from . import names
from .plan import Plan
from .source import FileFault
from .staging import RAW, REASONS, TYPED

#: How far outside the city polygon's extent a geometry may lie, metres.
MARGIN_M = 5_000
#: Most vertices of one geometry.
MAX_VERTICES = 50_000
#: Repairs told one by one in the report.
REPAIRS_TOLD = 20


@dataclass
class Zone:
    """Where geometry may lie: the city's extent plus the margin, and the system all geometry is stored in."""

    srid: int
    known: bool


def read_zone(conn) -> Zone:
    """The system and, in ``imis_zone``, the box in which geometry must lie (none without a city polygon)."""
    srid = fetch_value(conn, "SELECT srid FROM imis.installation")
    execute(conn, "DROP TABLE IF EXISTS pg_temp.imis_zone")
    execute(
        conn,
        "CREATE TEMPORARY TABLE imis_zone ON COMMIT DROP AS SELECT public.ST_Expand(public.ST_Extent(geom)::public.geometry, %s) AS box "
        "FROM layer_info.citypolys HAVING count(*) > 0",
        (MARGIN_M,),
    )
    execute(conn, sql.SQL("UPDATE pg_temp.imis_zone SET box = public.ST_SetSRID(box, {})").format(sql.Literal(srid)))
    return Zone(srid, bool(fetch_value(conn, "SELECT count(*) FROM pg_temp.imis_zone")))


def source_srid(conn, plan: Plan, crs: str | None) -> int:
    """The coordinate system of the file: stated by whoever loads, by the file, or by the format.

    :raises FileFault: nobody states one, or the database does not know it.
    """
    source = plan.source
    stated = crs if crs and (source.crs_is_default or not source.crs) else source.crs
    if not stated:
        raise FileFault("The file does not say in which coordinate system its geometry is. State it with --crs EPSG:n.")
    found = re.fullmatch(r"(?:EPSG:)?(\d{4,6})", stated.strip(), re.IGNORECASE)
    if not found:
        raise FileFault(f'"{stated[:40]}" is not a coordinate system. Write it as EPSG:n, for instance EPSG:4326.')
    srid = int(found[1])
    if not fetch_value(conn, "SELECT count(*) FROM public.spatial_ref_sys WHERE srid = %s", (srid,)):
        raise FileFault(f"The coordinate system EPSG:{srid} is not known to this database. State another with --crs.")
    source.crs = f"EPSG:{srid}"
    return srid


def carries_system(conn, plan: Plan) -> bool:
    """True when some text of the staged geometry may name its own system (EWKT, or binary as hexadecimal)."""
    item = plan.planned("geom")
    if plan.source.unit != "line":
        return False  # map files name one system for all
    return fetch_value(
        conn, sql.SQL("SELECT EXISTS (SELECT FROM {} WHERE {} ~* '^(srid=|0[01]|[{{])')").format(RAW, sql.Identifier(item.raw))
    )


def geometry_sql(conn, plan: Plan, srid: int, zone: Zone, guarded: bool) -> tuple[sql.Composable, sql.Composable]:
    """A join that reads the text of the geometry and the value for ``imis_typed``.

    :param guarded: read each one so that a fault is a NULL and not an error; slower, used when a file has faults.
    """
    item = plan.planned("geom")
    own = carries_system(conn, plan)
    if not guarded and not own:
        plain = sql.SQL("public.ST_SetSRID(r.{}::public.geometry, {})").format(sql.Identifier(item.raw), sql.Literal(srid))
        flat = sql.SQL("public.ST_Force2D(public.ST_Transform({}, {}))").format(plain, sql.Literal(zone.srid))
        return sql.SQL(""), sql.SQL("public.ST_Multi({})").format(flat) if "Multi" in item.column.type else flat
    read = sql.SQL("staging.as_geometry(r.{})" if guarded else "r.{}::public.geometry").format(sql.Identifier(item.raw))
    join = sql.SQL("CROSS JOIN LATERAL (SELECT {} AS g OFFSET 0) shape").format(read)
    placed = sql.SQL("public.ST_SetSRID(shape.g, {})").format(sql.Literal(srid))
    if own:
        placed = sql.SQL("CASE WHEN public.ST_SRID(shape.g) = 0 THEN {} ELSE shape.g END").format(placed)
    transform = "staging.projected({}, {})" if guarded else "public.ST_Transform({}, {})"
    flat = sql.SQL("public.ST_Force2D(" + transform + ")").format(placed, sql.Literal(zone.srid))
    if "Multi" in item.column.type:
        flat = sql.SQL("public.ST_Multi({})").format(flat)
    return join, flat


def check_geometry(conn, plan: Plan, zone: Zone) -> tuple[int, list[str]]:
    """Find and judge the rows whose geometry is not simply right; repair what can be repaired.

    :return: number of repaired rows and what is to be told about them.
    """
    item = plan.planned("geom")
    wanted = re.search(r"\((\w+),", item.column.type)[1]
    dimension = {"Point": 0, "LineString": 1, "Polygon": 2}[wanted.replace("Multi", "")]
    raw = sql.Identifier(item.raw)
    whole = plan.table.full_name == "layer_info.citypolys"
    inside = sql.SQL("true")
    if zone.known and not whole:
        inside = sql.SQL("t.geom OPERATOR(public.@) (SELECT box FROM pg_temp.imis_zone)")
    elif not whole:
        plan.notes.append("There is no city polygon yet, so it was not checked that the geometry lies in the municipality.")
    execute(conn, "DROP TABLE IF EXISTS pg_temp.imis_shapes")
    execute(
        conn,
        sql.SQL(
            # the few rows that are not simply right first, then their texts: most files have none, and then no text is read
            "CREATE TEMPORARY TABLE imis_shapes ON COMMIT DROP AS SELECT t.line_no, t.geom, r.{raw} AS raw, ''::text AS reason, "
            "NULL::float8 AS before FROM (SELECT t.line_no, t.geom FROM {typed} t WHERE t.geom IS NULL OR NOT "
            "(public.GeometryType(t.geom) = {kind} AND public.ST_NPoints(t.geom) <= {most} AND NOT public.ST_IsEmpty(t.geom) "
            "AND {inside} AND public.ST_IsValid(t.geom)) OFFSET 0) t "
            "JOIN {rows} r USING (line_no) WHERE t.geom IS NOT NULL OR r.{raw} IS NOT NULL"
        ).format(raw=raw, typed=TYPED, rows=RAW, kind=sql.Literal(wanted.upper()), most=sql.Literal(MAX_VERTICES), inside=inside),
    )
    if not fetch_value(conn, "SELECT count(*) FROM pg_temp.imis_shapes"):
        return 0, []
    _judge(conn, wanted, dimension, zone if not whole else Zone(zone.srid, False), plan)
    execute(
        conn,
        sql.SQL(
            "INSERT INTO {} (line_no, field, value, reason) SELECT line_no, {}, left(raw, 80), reason FROM pg_temp.imis_shapes WHERE reason <> ''"
        ).format(REASONS, sql.Literal(item.header)),
    )
    execute(
        conn,
        sql.SQL("UPDATE {} t SET geom = s.geom FROM pg_temp.imis_shapes s WHERE s.line_no = t.line_no AND s.reason = ''").format(TYPED),
    )
    return _repairs(conn, plan, dimension)


_RULES = (
    ("staging.as_geometry(raw) IS NULL", "The geometry cannot be read. Write it as WKT, for instance POINT(80.9 26.8), or export the layer again."),
    ("raw ~* '\\m(nan|inf)' OR public.ST_IsValidReason(geom) LIKE 'Invalid Coordinate%'",
     "The geometry has a coordinate that is not a number. Draw or export it again."),
    ("geom IS NULL", "The coordinates do not fit the coordinate system of the file. State the right one with --crs."),
    ("public.ST_IsEmpty(geom)", "The geometry is empty. Draw it, or leave the cell blank."),
)  # fmt: skip


def _judge(conn, wanted: str, dimension: int, zone: Zone, plan: Plan) -> None:
    shapes = sql.SQL("UPDATE pg_temp.imis_shapes SET reason = {} WHERE reason = '' AND ({})")
    execute(
        conn,
        shapes.format(
            sql.Literal(f"The geometry has more than {MAX_VERTICES:,} vertices. Simplify it."),
            sql.SQL("geom IS NOT NULL AND public.ST_NPoints(geom) > {}").format(sql.Literal(MAX_VERTICES)),
        ),
    )
    for condition, text in _RULES:
        execute(conn, shapes.format(sql.Literal(text), sql.SQL(condition)))
    one = sql.SQL("public.ST_CollectionExtract(geom, {})").format(sql.Literal(dimension + 1))
    fitting = sql.SQL("public.ST_Multi({})" if wanted.startswith("Multi") else "public.ST_GeometryN(public.ST_Multi({}), 1)").format(one)
    execute(
        conn,
        sql.SQL(
            "UPDATE pg_temp.imis_shapes SET geom = {fit} WHERE reason = '' AND public.GeometryType(geom) <> {kind} AND NOT public.ST_IsEmpty({one}) "
            "AND ({multi} OR public.ST_NumGeometries(public.ST_Multi({one})) = 1)"
        ).format(fit=fitting, kind=sql.Literal(wanted.upper()), one=one, multi=sql.Literal(wanted.startswith("Multi"))),
    )
    words = {0: "one point", 1: "lines", 2: "areas"}[dimension]
    execute(
        conn,
        shapes.format(
            sql.Literal(f"The geometry is of the wrong kind: {plan.table.label} needs {words}."),
            sql.SQL("public.GeometryType(geom) <> {}").format(sql.Literal(wanted.upper())),
        ),
    )
    if plan.table.full_name in names.ANSWERS:  # the surveyor knows what was meant; a repair would be a guess (modules 4.8)
        crossing = sql.Literal("The outline crosses or folds onto itself. Draw it again.")
        execute(conn, shapes.format(crossing, sql.SQL("NOT public.ST_IsValid(geom)")))
    execute(conn, "UPDATE pg_temp.imis_shapes SET before = public.ST_Area(geom) WHERE reason = '' AND NOT public.ST_IsValid(geom)")
    execute(
        conn,
        sql.SQL("UPDATE pg_temp.imis_shapes SET geom = {} WHERE before IS NOT NULL").format(
            sql.SQL("public.ST_Multi(staging.repaired(geom))" if wanted.startswith("Multi") else "staging.repaired(geom)")
        ),
    )
    execute(
        conn,
        shapes.format(
            sql.Literal("The geometry crosses or folds onto itself and cannot be repaired. Draw it again."),
            sql.SQL("before IS NOT NULL AND (geom IS NULL OR public.ST_IsEmpty(geom) OR public.GeometryType(geom) <> {})").format(
                sql.Literal(wanted.upper())
            ),
        ),
    )
    if zone.known:
        _outside(conn, plan, zone, shapes)


def _outside(conn, plan: Plan, zone: Zone, shapes: sql.SQL) -> None:
    out = sql.SQL("NOT geom OPERATOR(public.@) (SELECT box FROM pg_temp.imis_zone)")
    turned = sql.SQL(
        "{} AND staging.projected(public.ST_SetSRID(public.ST_FlipCoordinates(staging.as_geometry(raw)), {}), {}) "
        "OPERATOR(public.@) (SELECT box FROM pg_temp.imis_zone)"
    ).format(out, sql.Literal(int(plan.source.crs.split(":")[1])), sql.Literal(zone.srid))
    execute(
        conn,
        shapes.format(sql.Literal("Latitude and longitude are exchanged: write longitude first. Read so, the place lies in the city."), turned),
    )
    execute(
        conn,
        shapes.format(
            sql.Literal(
                f"The place lies more than {MARGIN_M // 1000} km outside the municipality, if the coordinates are {plan.source.crs}. "
                "Correct them, or state another system with --crs."
            ),
            out,
        ),
    )


def _repairs(conn, plan: Plan, dimension: int) -> tuple[int, list[str]]:
    figures = fetch_one(
        conn,
        "SELECT count(*) FILTER (WHERE before IS NOT NULL) AS repaired, count(*) FILTER (WHERE before IS NULL) AS taken "
        "FROM pg_temp.imis_shapes WHERE reason = ''",
    )
    notes = []
    if figures["taken"]:
        notes.append(f"{figures['taken']:,} collections of geometries: only the parts of the right kind were taken.")
    told = fetch_all(
        conn,
        "SELECT line_no, before, public.ST_Area(geom) AS after FROM pg_temp.imis_shapes "
        "WHERE reason = '' AND before IS NOT NULL ORDER BY line_no LIMIT %s",
        (REPAIRS_TOLD,),
    )
    for row in told:
        change = f", area {row['before']:,.1f} -> {row['after']:,.1f} m²" if dimension == 2 else ""
        notes.append(f"repaired: {plan.source.unit} {row['line_no']}: the geometry crossed itself{change}.")
    if figures["repaired"] > len(told):
        notes.append(f"… and {figures['repaired'] - len(told):,} more repaired geometries.")
    return figures["repaired"], notes
