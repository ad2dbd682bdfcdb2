"""An export asked for: layers, area, rule, columns; and the statements that read it. psycopg2 only, no QGIS."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from psycopg2 import sql

from ..database.connection import fetch_all, fetch_value
from .definitions import SCHEMA
from .export_layers import ExportLayer
from .themes import Theme

TOUCHES, POINT, WHOLE = 0, 1, 2
PUBLISHED, ALL = "published", "all"
GPKG, SHP, KML, CSV, GEOJSON, XLSX = "gpkg", "shp", "kml", "csv", "geojson", "xlsx"
Fetch = Callable[[Any, Any], list[dict]]
FORMATS = (GPKG, SHP, KML, CSV, GEOJSON, XLSX)
GEOGRAPHIC_ONLY = (KML, GEOJSON)
GEOMETRY, CLASS = "·geometry", "·class"

COLUMNS = """
SELECT a.attname AS name, pg_catalog.format_type(a.atttypid, NULL) AS type,
       coalesce(nullif(split_part(coalesce(d.description, ''), '. ', 1), ''), a.attname) AS label
  FROM pg_catalog.pg_attribute a
  LEFT JOIN pg_catalog.pg_description d ON d.objoid = a.attrelid AND d.objsubid = a.attnum
 WHERE a.attrelid = pg_catalog.to_regclass(%s) AND a.attnum > 0 AND NOT a.attisdropped
 ORDER BY a.attnum"""
MAY_READ = """
SELECT bool_and(pg_catalog.has_column_privilege(pg_catalog.to_regclass(%(relation)s), c, 'SELECT')) FROM unnest(%(columns)s::text[]) c"""


@dataclass(frozen=True)
class ExportColumn:
    """A column of the file: its name, heading, and kind (``text``, ``integer``, ``number``, ``yes_no``, ``date``)."""

    name: str
    label: str
    kind: str
    personal: bool = False


@dataclass
class ExportRequest:
    """What is wanted.

    :ivar area: hexadecimal EWKB in the municipality's coordinate system, empty for none. :ivar rule: 0 touches, 1 point, 2 whole.
    :ivar personal: with names and numbers of persons, for ``reason``. :ivar themes: theme of each layer, for styles.
    """

    layers: list[ExportLayer]
    format: str
    wards: list[int] = field(default_factory=list)
    area: str = ""
    rule: int = POINT
    clip: bool = False
    fields: str = PUBLISHED
    srid: int = 4326
    with_style: bool = False
    personal: bool = False
    reason: str = ""
    bom: bool = True
    themes: dict[str, Theme] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if self.format in GEOGRAPHIC_ONLY:
            self.srid = 4326

    @property
    def area_in_words(self) -> str:
        """The area for log and manifest."""
        parts = ["wards " + ", ".join(str(ward) for ward in sorted(self.wards))] if self.wards else []
        if self.area:
            parts.append("drawn area")
        return " and ".join(parts) or "whole city"


def kind_of(type_name: str) -> str:
    """The kind of a column by its type in the database."""
    if type_name in ("smallint", "integer", "bigint"):
        return "integer"
    if type_name in ("numeric", "real", "double precision"):
        return "number"
    return {"boolean": "yes_no", "date": "date"}.get(type_name, "text")


def may_read_personal(conn, layer: ExportLayer) -> bool:
    """Whether the connected role may read the personal columns of a layer where they are kept."""
    if layer.only_personal:
        return True
    if layer.personal is None:
        return False
    return bool(fetch_value(conn, MAY_READ, {"relation": layer.personal.relation, "columns": [*layer.personal.columns, layer.personal.key]}))


def columns_of(conn, request: ExportRequest, layer: ExportLayer) -> list[ExportColumn]:
    """The columns of a layer in the file: published ones, all others when asked for, personal ones last."""
    there = {row["name"]: row for row in fetch_all(conn, COLUMNS, (f"{SCHEMA}.{layer.view}",)) if row["name"] != "geom"}
    names = list(layer.columns or there)
    if request.fields == ALL:
        names += [name for name in there if name not in names]
    columns = [ExportColumn(name, there[name]["label"], kind_of(there[name]["type"])) for name in names]
    if request.fields == ALL and layer.layer_view != layer.view:
        more = [row for row in fetch_all(conn, COLUMNS, (f"{SCHEMA}.{layer.layer_view}",)) if row["name"] not in (*names, "geom")]
        columns += [ExportColumn(row["name"], row["label"], kind_of(row["type"])) for row in more]
    if request.personal and layer.personal is not None and may_read_personal(conn, layer):
        kept = {row["name"]: row for row in fetch_all(conn, COLUMNS, (layer.personal.relation,))}
        columns += [ExportColumn(name, kept[name]["label"], kind_of(kept[name]["type"]), True) for name in layer.personal.columns]
    return columns


def _area(fetch: Fetch, request: ExportRequest) -> Any:
    """The area as the database makes it of wards and drawing (EWKB), None for the whole city."""
    if not request.wards and not request.area:
        return None
    found = fetch("SELECT umdss.export_area(%s, %s::public.geometry) AS area", (request.wards or None, request.area or None))
    return found[0]["area"]


def _inside(area: Any, rule: int, wards: list[int]) -> sql.Composable:
    if area is None:
        return sql.SQL("true")
    return sql.SQL(
        "(shown.geom OPERATOR(public.&&) {area}::public.geometry "
        "AND umdss.counts_to_area(shown.geom, {area}::public.geometry, {wards}::integer[], {rule}))"
    ).format(
        area=sql.Literal(area), wards=sql.Literal(wards), rule=sql.Literal(rule)
    )


def count_rows(fetch: Fetch, request: ExportRequest) -> dict[str, int]:
    """How many rows each layer would give, before anything is written.

    :param fetch: asks the database: ``fetch(query, params)`` gives dictionaries.
    """
    area = _area(fetch, request)
    counts = {}
    for layer in request.layers:
        statement = sql.SQL("SELECT count(*) AS records FROM {view} AS shown WHERE {inside}").format(
            view=sql.Identifier(SCHEMA, layer.view), inside=_inside(area, request.rule, request.wards)
        )
        counts[layer.name] = fetch(statement, None)[0]["records"]
    return counts


def _value(column: ExportColumn, layer: ExportLayer, own: set[str], cut: bool) -> sql.Composable:
    measured = dict(layer.measured)
    if cut and column.name in measured:
        measure = sql.SQL("public.ST_Length") if layer.geometry_type.endswith("LineString") else sql.SQL("public.ST_Area")
        return sql.SQL("round(({}(placed.geom) / {})::numeric, {})").format(measure, sql.Literal(measured[column.name]), sql.Literal(
            2 if measured[column.name] == 1 else 3))
    side = sql.SQL("person" if column.personal else "shown" if column.name in own else "more")
    return sql.SQL("{}.{}").format(side, sql.Identifier(column.name))


def _shape(request: ExportRequest, layer: ExportLayer) -> sql.Composable:
    moved = sql.SQL("public.ST_Transform(placed.geom, {})").format(sql.Literal(request.srid))
    digits = 7 if request.srid == 4326 else 3
    if request.format == KML:
        return sql.SQL("public.ST_AsKML({}, {})").format(moved, sql.Literal(digits))
    if request.format == GEOJSON:
        return sql.SQL("public.ST_AsGeoJSON({}, {}, 0)").format(moved, sql.Literal(digits))
    if request.format in (CSV, XLSX):
        return sql.SQL("public.ST_AsText({}, {})").format(moved, sql.Literal(digits))
    return sql.SQL("public.ST_AsBinary({})").format(moved)


def select(conn, request: ExportRequest, layer: ExportLayer, columns: list[ExportColumn]) -> sql.Composable:
    """The statement that reads a layer: its columns in order, the class of its theme (KML), the geometry in the wanted form."""
    area = _area(lambda query, params=None: fetch_all(conn, query, params), request)
    own = {row["name"] for row in fetch_all(conn, COLUMNS, (f"{SCHEMA}.{layer.view}",))}
    cut = request.clip and area is not None and not layer.geometry_type.endswith(("Point", "None"))
    parts = [sql.SQL("{} AS {}").format(_value(column, layer, own, cut), sql.Identifier(column.name)) for column in columns]
    joins: list[sql.Composable] = []
    theme = request.themes.get(layer.name)
    by_class = request.format == KML and theme is not None and theme.expression
    if layer.layer_view != layer.view and (by_class or any(column.name not in own and not column.personal for column in columns)):
        joins.append(sql.SQL("LEFT JOIN {} AS more ON more.{key} = shown.{key}").format(
            sql.Identifier(SCHEMA, layer.layer_view), key=sql.Identifier(layer.key)))
    if by_class:
        # the rule names columns of the layer's own view; in a subquery of their own they cannot be mixed up with the exported ones
        source = sql.Identifier(SCHEMA, layer.layer_view)
        parts.append(sql.SQL("(SELECT {} FROM {} AS styled WHERE styled.{key} = shown.{key}) AS {}").format(
            sql.SQL(theme.expression), source, sql.Identifier(CLASS), key=sql.Identifier(layer.key)))
    if any(column.personal for column in columns):
        joins.append(sql.SQL("LEFT JOIN {} AS person ON person.{} = shown.{}").format(
            sql.Identifier(*layer.personal.relation.split(".", 1)), sql.Identifier(layer.personal.key), sql.Identifier(layer.personal.key_here)))
    if layer.geometry_type != "None":
        parts.append(sql.SQL("{} AS {}").format(_shape(request, layer), sql.Identifier(GEOMETRY)))
    placed = sql.SQL("umdss.cut_to(shown.geom, {}::public.geometry)").format(sql.Literal(area)) if cut else sql.SQL("shown.geom")
    where = _inside(area, request.rule, request.wards)
    if cut:
        where = sql.SQL("{} AND NOT public.ST_IsEmpty(placed.geom)").format(where)
    return sql.SQL(
        "SELECT {parts} FROM {view} AS shown CROSS JOIN LATERAL (SELECT {placed} AS geom) AS placed {joins} WHERE {where} ORDER BY shown.{key}"
    ).format(
        parts=sql.SQL(", ").join(parts), view=sql.Identifier(SCHEMA, layer.view), placed=placed, joins=sql.SQL(" ").join(joins), where=where,
        key=sql.Identifier(layer.key if layer.key in own else next(iter(own))))
