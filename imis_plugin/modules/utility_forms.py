"""The forms of roads, sewers, drains and water mains: what is asked, the drawn line, what follows from it (modules 5.2).

A line is drawn on the map with snapping; its length is proposed from it. What would be wrong is said before saving
(umdss 1.6.1), and the tables' rules answer for the rest.
"""

from __future__ import annotations

import math
import re
from decimal import Decimal
from typing import Any

from psycopg2.extras import Json

from ..desk.form_declaration import CHANGED_AT, CHANGED_BY, VERSION, FormDeclaration
from ..desk.words import tr
from ..records.forms import Field, Section, always
from ..records.save import save_row
from ..records.words import mark
from . import building_rules as rules
from .acts import plain
from .utility_lists import DRAINS_TABLE, PIPES_TABLE, ROADS_TABLE, SEWERS_TABLE

READ = """
SELECT x.*, public.ST_AsText(x.geom) AS line, x.row_version AS _version, x.updated_at AS _changed_at,
       imis.user_label(x.updated_by) AS _changed_by
  FROM utility_info.{network} AS x WHERE x.code = %s
"""
WARNINGS = "SELECT w.sentence FROM utility_info.line_warnings(%s, %s) AS w"
# The road that a drawn line follows: the one that lies nearest to its middle, at most 30 m away.
ROAD_ALONG = """
SELECT r.code FROM utility_info.roads AS r,
       (SELECT public.ST_LineInterpolatePoint(public.ST_GeometryN(imis.shape_of(%s, 'line', 'utility_info.roads'), 1), 0.5) AS point) AS middle
 WHERE public.ST_DWithin(r.geom, middle.point, 30)
 ORDER BY r.geom OPERATOR(public.<->) middle.point LIMIT 1
"""
_DRAWN = "_drawn_length"
WIDTHS = mark("The right of way is not less than the carrying width.")
PLANTS = "r.status"


def length_of(wkt: str | None) -> Decimal | None:
    """The length of a WKT line in m, two decimals; None without a line."""
    if not wkt:
        return None
    metres = 0.0
    for part in re.findall(r"\(([^()]+)\)", wkt):
        points = [tuple(float(number) for number in pair.split()[:2]) for pair in part.split(",")]
        metres += sum(math.dist(a, b) for a, b in zip(points, points[1:], strict=False))
    return Decimal(f"{metres:.2f}")


def derive(state, name: str) -> None:
    """A length that was only the drawn one follows the line; a measured one stays."""
    drawn = length_of(state.values.get("geom"))
    if name == "geom" and drawn is not None and state.values.get("length") in (None, state.values.get(_DRAWN)):
        state.values["length"] = drawn
    if name in ("", "geom"):
        state.values[_DRAWN] = drawn


def _too_narrow(v) -> str:
    way, carriage = v.get("right_of_way"), v.get("carrying_width")
    return WIDTHS if way is not None and carriage is not None and way < carriage else ""


def _stored(v) -> bool:
    return v.get("_key") is not None


def _line_section(table: str) -> Section:
    return Section(
        mark("Line"),
        (Field("geom", table, kind="line", label=mark("Line on the map"), required=always),),
        note=mark("Clicks snap to the network. The length follows the line until another one is typed."),
    )


def _road_field(table: str) -> Field:
    # Read-only once stored (5.2); a line that was stored without a road may still be given one.
    return Field("road_code", table, read_only=lambda v: v.get("_stored_road") is not None)


def _measure(name: str, table: str, unit: str, required=lambda v: False, check=None) -> Field:
    return Field(name, table, unit=unit, required=required, check=check or rules.above_zero(name))


def _both(*checks):
    return lambda v: next((found for found in (check(v) for check in checks) if found), "")


def _code(table: str) -> Field:
    return Field("code", table, kind="shown", shown=_stored)


ROAD = Section(
    mark("Road"),
    (
        _code(ROADS_TABLE),
        Field(
            "name", ROADS_TABLE, required=always,
            check=lambda v: mark("At most 255 characters.") if len(v.get("name") or "") > 255 else "",
        ),
        Field("hierarchy", ROADS_TABLE),
        Field("surface_type", ROADS_TABLE),
        _measure("length", ROADS_TABLE, mark("m"), always),
        _measure("right_of_way", ROADS_TABLE, mark("m"), always, _both(rules.above_zero("right_of_way"), _too_narrow)),
        _measure("carrying_width", ROADS_TABLE, mark("m"), always, _both(rules.above_zero("carrying_width"), _too_narrow)),
    ),
)  # fmt: skip
SEWER = Section(
    mark("Sewer"),
    (
        _code(SEWERS_TABLE),
        _road_field(SEWERS_TABLE),
        Field("location", SEWERS_TABLE),
        _measure("length", SEWERS_TABLE, mark("m")),
        _measure("diameter", SEWERS_TABLE, mark("mm")),
        Field("treatment_plant_id", SEWERS_TABLE, options=PLANTS),
    ),
)
DRAIN = Section(
    mark("Drain"),
    (
        _code(DRAINS_TABLE),
        _road_field(DRAINS_TABLE),
        Field("surface_type", DRAINS_TABLE),
        Field("cover_type", DRAINS_TABLE),
        _measure("size", DRAINS_TABLE, mark("mm")),
        _measure("length", DRAINS_TABLE, mark("m")),
        Field("treatment_plant_id", DRAINS_TABLE, options=PLANTS),
    ),
)
PIPE = Section(
    mark("Water main"),
    (
        _code(PIPES_TABLE),
        _road_field(PIPES_TABLE),
        Field("project_name", PIPES_TABLE),
        Field("type", PIPES_TABLE),
        Field("material_type", PIPES_TABLE),
        _measure("diameter", PIPES_TABLE, mark("mm")),
        _measure("length", PIPES_TABLE, mark("m")),
    ),
)


def _declarations(table: str, section: Section, new: str, edit: str, done: str) -> tuple[FormDeclaration, FormDeclaration]:
    """The forms of one network: for a new line and for a stored one."""
    network = table.rpartition(".")[2]
    sections = (section, _line_section(table))
    columns = [field.name for field in section.fields if field.name != "code"] + ["geom"]

    def load_new(_fetch, _key) -> dict[str, Any]:
        return {VERSION: None, "_key": None}

    def load(fetch, key: str) -> dict[str, Any]:
        from ..database.errors import ImisError

        rows = fetch(READ.format(network=network), (key,))
        if not rows:
            raise ImisError(tr("{key} is no longer there. Refresh the list.").format(key=key))
        row = rows[0]
        return {
            **{name: row[name] for name in columns},
            "geom": row["line"],
            "code": key,
            "_key": key,
            "_stored_road": row.get("road_code"),
            VERSION: row["_version"],
            CHANGED_AT: row["_changed_at"],
            CHANGED_BY: row["_changed_by"],
        }

    def save(conn, values, seen) -> str:
        return save_row(conn, table, "code", {name: values.get(name) for name in columns}, seen, {"geom": "line"})

    def warnings(fetch, values, key) -> list[str]:
        draft = plain({name: values.get(name) for name in ("geom", "length", "treatment_plant_id")} | {"code": key})
        return [row["sentence"] for row in fetch(WARNINGS, (network, Json(draft)))]

    def suggest(fetch, _name, values) -> dict[str, Any]:
        rows = fetch(ROAD_ALONG, (values["geom"],)) if "road_code" in columns else []
        return {"road_code": rows[0]["code"]} if rows else {}

    add = FormDeclaration(
        network, new, sections, load_new, save, done, derive, warnings, suggest=suggest, suggest_on=("geom",)
    )
    return add, FormDeclaration(network, edit, sections, load, save, done, derive, warnings)


ADD_ROAD, EDIT_ROAD = _declarations(
    ROADS_TABLE, ROAD, mark("New road"), mark("Road {key}"), mark("Road {key} was saved.")
)
ADD_SEWER, EDIT_SEWER = _declarations(
    SEWERS_TABLE, SEWER, mark("New sewer"), mark("Sewer {key}"), mark("Sewer {key} was saved.")
)
ADD_DRAIN, EDIT_DRAIN = _declarations(
    DRAINS_TABLE, DRAIN, mark("New drain"), mark("Drain {key}"), mark("Drain {key} was saved.")
)
ADD_PIPE, EDIT_PIPE = _declarations(
    PIPES_TABLE, PIPE, mark("New water main"), mark("Water main {key}"), mark("Water main {key} was saved.")
)
