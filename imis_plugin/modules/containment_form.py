"""The form of a containment: added to a building, or edited (modules 4.4, FSM-10, FSM-11)."""

from __future__ import annotations

from typing import Any

from ..desk.form_declaration import CHANGED_AT, CHANGED_BY, VERSION, FormDeclaration
from ..desk.words import tr
from ..records.forms import Field, Section, always
from ..records.save import save_row
from ..records.words import mark
from . import building_rules as rules
from .acts import as_json, call_act, plain
from .building_form import containment_fields

READ = """
SELECT c.*, c.row_version AS _version, c.updated_at AS _changed_at, imis.user_label(c.updated_by) AS _changed_by,
       public.ST_AsText(c.geom, 3) AS geom,
       (SELECT count(*) FROM building_info.build_contains AS l WHERE l.containment_id = c.id) AS buildings,
       (SELECT s.no_of_times_emptied FROM fsm.containment_status AS s WHERE s.id = c.id) AS times
  FROM fsm.containments AS c WHERE c.id = %s
"""
TABLE = "fsm.containments"
PLACE_COLUMNS = ("geom", "survey_last_emptied_date")
COLUMNS = (
    "type_id", "location", "pit_shape", "pit_diameter", "tank_length", "tank_width", "depth", "size", "septic_criteria",
    "construction_date", "sewer_code", "drain_code",
)  # fmt: skip

SECTIONS = (
    Section(
        mark("Containment"),
        (
            Field("bin", kind="shown", label=mark("Building"), shown=lambda v: v.get("bin") is not None),
            Field(
                "buildings", kind="shown", label=mark("Buildings served"), shown=lambda v: v.get("buildings") is not None,
                help=mark("A change of type changes sanitation system and network codes of all of them (FSM-11)."),
            ),
            *containment_fields("", always, ""),
        ),
    ),
)  # fmt: skip
# A stored containment can be moved (FSM-18), and may say when it was emptied before there are records of it (FSM-19).
EDIT_SECTIONS = (
    *SECTIONS,
    Section(
        mark("Place and emptying"),
        (
            Field("geom", TABLE, kind="point", label=mark("Place"), required=always),
            Field("times", kind="shown", label=mark("Emptyings on record")),
            Field("survey_last_emptied_date", TABLE, past=True, shown=lambda v: not v.get("times")),
        ),
    ),
)


def derive(state, name: str) -> None:
    """Fill the volume from complete dimensions."""
    rules.derive_volume(state, name, "")


def load_new(_fetch, _key) -> dict[str, Any]:
    """An empty form."""
    return {VERSION: None}


def load(fetch, key: str) -> dict[str, Any]:
    """The values of a stored containment."""
    from ..database.errors import ImisError

    rows = fetch(READ, (key,))
    if not rows:
        raise ImisError(tr("Containment {key} is no longer there. Refresh the list.").format(key=key))
    row = rows[0]
    return {
        **{name: row[name] for name in COLUMNS},
        "buildings": row["buildings"],
        "times": row["times"],
        **{name: row[name] for name in PLACE_COLUMNS},
        VERSION: row["_version"],
        CHANGED_BY: row["_changed_by"],
        CHANGED_AT: row["_changed_at"],
    }


def _row(values) -> dict[str, Any]:
    row = {name: values.get(name) for name in COLUMNS}
    if rules.is_septic(row["type_id"]):
        row["pit_shape"] = "rectangular"
    return row


def save_new(conn, values, seen) -> str:
    """Add the containment to its building."""
    row = {**_row(values), "bin": values["bin"], "client_uuid": seen["client_uuid"]}
    return call_act(conn, "fsm.add_containment", as_json(row))


def save(conn, values, seen) -> str:
    """Write the changed containment with the version that was seen."""
    row = {**_row(values), "geom": values.get("geom")}
    if not values.get("times"):
        row["survey_last_emptied_date"] = values.get("survey_last_emptied_date")
    return save_row(conn, TABLE, "id", row, seen, {"geom": "point"})


def warnings(fetch, values, key) -> list[str]:
    """The database's warnings: volume, buildings touched (4.4, FSM-11)."""
    from psycopg2.extras import Json

    draft = plain({**_row(values), "id": key, "geom": values.get("geom")})
    return [row["sentence"] for row in fetch("SELECT sentence FROM fsm.containments_warnings(%s)", (Json(draft),))]


ADD = FormDeclaration(
    "containment", mark("New containment"), SECTIONS, load_new, save_new, mark("Containment {key} was saved."), derive, warnings
)
EDIT = FormDeclaration(
    "containment", mark("Containment {key}"), EDIT_SECTIONS, load, save, mark("Containment {key} was saved."), derive, warnings
)

# Another building that shares the containment, or the first one again (FSM-14, FSM-16).
CONNECT_SECTIONS = (
    Section(
        mark("Building"),
        (Field("bin", "fsm.applications", label=mark("BIN or house number"), required=always),),
        note=mark("The building gets the sanitation system and the network codes of the containment."),
    ),
)


def save_connection(conn, values, seen) -> str:
    """Connect the chosen building; an existing link is left as it is."""
    call_act(conn, "fsm.connect_building", seen["key"], values["bin"])
    return values["bin"]


CONNECT = FormDeclaration(
    "containment_connection", mark("Connect a building to {key}"), CONNECT_SECTIONS, load_new, save_connection,
    mark("Building {key} was connected."), save_text=mark("Connect"),
)  # fmt: skip
