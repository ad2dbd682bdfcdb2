"""The form of an application: the first step of the service chain (modules 6.9)."""

from __future__ import annotations

from datetime import date
from typing import Any

from psycopg2 import sql

from ..database.errors import ImisError
from ..desk.form_declaration import VERSION, FormDeclaration
from ..records.forms import Field, Section, always
from ..records.words import mark
from .acts import as_json, call_act
from .chain_lists import A

GENDERS = "imis.genders.code"

READ_APPLICATION = """
SELECT a.*, a.row_version AS _version, a.updated_at AS _changed_at, imis.user_label(a.updated_by) AS _changed_by
  FROM fsm.applications AS a WHERE a.id = %s
"""

LINKS = "building_info.build_contains"
WITH_CONTAINMENT = "EXISTS (SELECT 1 FROM building_info.build_contains AS l WHERE l.bin = r.bin)"
OF_BUILDING = "EXISTS (SELECT 1 FROM building_info.build_contains AS l WHERE l.containment_id = r.id AND l.bin = %s)"


def _proposed(v) -> str:
    wanted, since = v.get("proposed_emptying_date"), v.get("application_date") or date.today()
    return mark("The proposed date lies before the application.") if wanted and wanted < since else ""


def _stored(v) -> bool:
    return v.get("id") is not None


APPLICATION_SECTIONS = (
    Section(
        mark("Address"),
        (
            Field(
                "bin", A, label=mark("BIN or house number"), required=always, read_only=_stored, options=WITH_CONTAINMENT,
                options_need=LINKS,
            ),
            Field(
                "containment_id", A, kind="choice", required=lambda v: v.get("_links_known") is True, options=OF_BUILDING,
                options_by=("bin",), options_need=LINKS, shown=lambda v: v.get("bin") is not None,
            ),
            Field("road_code", A, help=mark("Left empty, it is taken from the building.")),
            Field("landmark", A),
        ),
    ),
    Section(
        mark("Applicant"),
        (
            Field("applicant_name", A, required=always),
            Field("applicant_gender", A, required=always, reference=GENDERS),
            Field("applicant_contact", A, required=always, kind="contact"),
        ),
        note=mark("Owner's name and contact are taken from the building when the application is saved."),
    ),
    Section(
        mark("Service"),
        (
            Field("proposed_emptying_date", A, required=always, check=_proposed),
            Field("service_provider_id", A, required=always, options="r.status"),
            Field("emergency_desludging_status", A, required=always, label=mark("Emergency desludging")),
            Field("note", A, kind="long_text"),
        ),
    ),
)  # fmt: skip
APPLICATION_COLUMNS = tuple(field.name for section in APPLICATION_SECTIONS for field in section.fields)


def new_application(fetch, _key) -> dict[str, Any]:
    """An empty application of today."""
    known = fetch("SELECT has_table_privilege(%s, 'SELECT') AS known", (LINKS,))[0]["known"]
    return {VERSION: None, "_links_known": known, "proposed_emptying_date": date.today(), "emergency_desludging_status": False}


def load_application(fetch, key: int) -> dict[str, Any]:
    """A stored application."""
    rows = fetch(READ_APPLICATION, (key,))
    if not rows:
        raise ImisError(f"Application {key} is no longer there, or is not yours. Refresh the list.")
    return dict(rows[0])


def suggest_application(fetch, _name, values) -> dict[str, Any]:
    """After the building is chosen: its street, and its containment when there is only one."""
    roads = fetch("SELECT road_code FROM building_info.buildings WHERE bin = %s", (values["bin"],))
    links = fetch("SELECT containment_id FROM building_info.build_contains WHERE bin = %s", (values["bin"],))
    return {
        "road_code": roads[0]["road_code"] if roads else None,
        "containment_id": links[0]["containment_id"] if len(links) == 1 else None,
    }


def save_new_application(conn, values, seen) -> int:
    """Record the application (T1)."""
    row = {name: values.get(name) for name in APPLICATION_COLUMNS}
    return call_act(conn, "fsm.record_application", as_json({**row, "client_uuid": seen["client_uuid"]}))


def save_application(conn, values, seen) -> int:
    """Write a changed application with the version that was seen (T2, APP-06)."""
    row = {name: values.get(name) for name in APPLICATION_COLUMNS if name != "bin"}
    assignments = [sql.SQL("{} = %s").format(sql.Identifier(name)) for name in row]
    with conn.cursor() as cursor:
        cursor.execute(
            sql.SQL("UPDATE fsm.applications SET {}, seen_version = %s WHERE id = %s").format(sql.SQL(", ").join(assignments)),
            [*row.values(), seen["version"], seen["key"]],
        )
    return seen["key"]


ADD = FormDeclaration(
    "application", mark("New application"), APPLICATION_SECTIONS, new_application, save_new_application,
    mark("Application {key} was saved."), suggest=suggest_application, suggest_on=("bin",),
)  # fmt: skip
EDIT = FormDeclaration(
    "application", mark("Application {key}"), APPLICATION_SECTIONS, load_application, save_application,
    mark("Application {key} was saved."),
)  # fmt: skip
