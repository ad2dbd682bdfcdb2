"""Reads from the database what the municipal project is made from: one short conversation, before QGIS opens a layer.

psycopg2 only. The layers' views, rights, column labels and the extent come from the catalogue and the
settings, so no list of them is kept a second time.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Optional

from psycopg2 import sql

from .definitions import LAYERS, SCHEMA
from .themes import all_themes


@dataclass(frozen=True)
class MapFacts:
    """Facts of the database that the project is made from.

    ``extent`` is x-min, y-min, x-max, y-max in the municipality's SRID, None while there is no city polygon;
    ``field_labels`` holds for each view its columns' labels from the catalogue; ``entries`` key and label of the
    entries of the code lists that themes follow, by table; ``buildings`` about how many buildings there are; ``tables``
    the tables that each view rests on, and under a level of :data:`COPIED` those that its stored measures are copied from;
    ``names`` what analyses offer to choose from, by the keys of :data:`NAMES`, where the role may read it.
    """

    municipality: str
    srid: int
    extent: Optional[tuple[float, float, float, float]]
    readable_views: frozenset[str]
    field_labels: dict[str, dict[str, str]] = field(default_factory=dict)
    credits: str = ""
    wards: tuple[int, ...] = ()
    entries: dict[str, list[tuple[str, str]]] = field(default_factory=dict)
    buildings: int = 0
    tables: dict[str, tuple[str, ...]] = field(default_factory=dict)
    names: dict[str, tuple[str, ...]] = field(default_factory=dict)


# The views that the stored measures of wards and grid cells are copied from.
COPIED = {"ward": ("ward_summary", "ward_measures"), "grid": ("grid_summary", "grid_measures")}

#: what parameters of analyses offer: (relation, query)
NAMES = {
    "providers": ("fsm.service_providers_register", "SELECT DISTINCT company_name FROM fsm.service_providers_register ORDER BY 1"),
    "vehicles": ("fsm.desludging_vehicles", "SELECT license_plate_number FROM fsm.desludging_vehicles WHERE status ORDER BY 1"),
    "plants": ("fsm.treatment_plants_register", "SELECT DISTINCT name FROM fsm.treatment_plants_register WHERE status ORDER BY 1"),
    "water_types": ("layer_info.waterbody_types", "SELECT label FROM layer_info.waterbody_types WHERE is_active ORDER BY sort_order, id"),
    "diseases": ("public_health.diseases", "SELECT label FROM public_health.diseases WHERE is_active ORDER BY sort_order, id"),
}

TABLES_BEHIND = """
    SELECT v.name, array_agg(DISTINCT t.name ORDER BY t.name)
    FROM unnest(%(names)s::text[], %(views)s::text[]) AS v (name, view)
    JOIN pg_catalog.pg_class c ON c.relnamespace = %(schema)s::regnamespace AND c.relname = v.view
    CROSS JOIN LATERAL imis.tables_behind(c.oid) AS t (name)
    GROUP BY v.name
"""

READABLE_VIEWS = """
    SELECT c.relname
    FROM pg_catalog.pg_class c
    WHERE c.relnamespace = %(schema)s::regnamespace AND c.relname = ANY(%(views)s)
      AND has_table_privilege(c.oid, 'SELECT')
"""

COLUMN_LABELS = """
    SELECT c.relname AS view, a.attname AS column, split_part(d.description, '.', 1) AS label
    FROM pg_catalog.pg_class c
    JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
    JOIN pg_catalog.pg_description d ON d.objoid = c.oid AND d.objsubid = a.attnum
    WHERE c.relnamespace = %(schema)s::regnamespace AND c.relname = ANY(%(views)s)
"""

MUNICIPALITY = """
    SELECT (SELECT value FROM imis.settings WHERE name = 'city_name') AS municipality,
           (SELECT value::integer FROM imis.settings WHERE name = 'srid') AS srid,
           (SELECT string_agg(value, ' ' ORDER BY name DESC) FROM imis.settings WHERE name IN ('demo.notice', 'demo.credits')) AS credits,
           ST_XMin(box) AS x_min, ST_YMin(box) AS y_min, ST_XMax(box) AS x_max, ST_YMax(box) AS y_max
    FROM (SELECT ST_Extent(geom) AS box FROM layer_info.citypolys WHERE id = 1) AS city
"""


_ENTRIES = sql.SQL("SELECT {key}, label FROM {table} WHERE is_active ORDER BY sort_order, id")


def open_lists() -> list[tuple[str, str]]:
    """Code lists that themes follow, as (table, key column)."""
    return sorted({(theme.further.table, theme.further.key) for theme in all_themes().values() if theme.further})


def read_map_facts(connection) -> MapFacts:
    """The facts of the database behind a psycopg2 connection."""
    names = {"schema": SCHEMA, "views": [definition.view for definition in LAYERS]}
    with connection.cursor() as cursor:
        cursor.execute(READABLE_VIEWS, names)
        readable = frozenset(row[0] for row in cursor.fetchall())
        cursor.execute(COLUMN_LABELS, names)
        labels: dict[str, dict[str, str]] = {}
        for view, column, label in cursor.fetchall():
            labels.setdefault(view, {})[column] = label
        cursor.execute(MUNICIPALITY)
        name, srid, credit, *box = cursor.fetchone()
        cursor.execute("SELECT ward FROM layer_info.wards ORDER BY ward")
        wards = tuple(row[0] for row in cursor.fetchall())
        cursor.execute("SELECT greatest(reltuples, 0)::bigint FROM pg_catalog.pg_class WHERE oid = 'building_info.buildings'::regclass")
        buildings = cursor.fetchone()[0]
        wanted = [(view, view) for view in names["views"]] + [(level, view) for level, views in COPIED.items() for view in views]
        cursor.execute(TABLES_BEHIND, {"schema": SCHEMA, "names": [name for name, _view in wanted], "views": [view for _name, view in wanted]})
        tables = {view: tuple(behind) for view, behind in cursor.fetchall()}
        entries = {}
        for table, key in open_lists():
            cursor.execute(_ENTRIES.format(key=sql.Identifier(key), table=sql.Identifier(*table.split(".", 1))))
            entries[table] = [(str(code), label) for code, label in cursor.fetchall()]
        names_of = {}
        for kind, (relation, query) in NAMES.items():
            cursor.execute("SELECT has_table_privilege(%s, 'SELECT')", (relation,))
            if cursor.fetchone()[0]:
                cursor.execute(query)
                names_of[kind] = tuple(row[0] for row in cursor.fetchall() if row[0])
    extent = None if box[0] is None else tuple(float(value) for value in box)
    return MapFacts(name or "", int(srid), extent, readable, labels, credit or "", wards, entries, buildings, tables, names_of)
