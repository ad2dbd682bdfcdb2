"""The form of an application: the first step of the service chain (modules 6.9)."""

from __future__ import annotations

from typing import Any

from psycopg2 import sql

from ..database.errors import ImisError
from ..desk.form_declaration import VERSION, FormDeclaration
from ..desk.words import tr
from ..records.clock import today
from ..records.forms import Field, Section, always
from ..records.words import mark
from .acts import as_json, call_act
from .chain_lists import A
from .readable_rows import first_readable, may_read

GENDERS = "imis.genders.code"

READ_APPLICATION = """
SELECT a.*, a.row_version AS _version, a.updated_at AS _changed_at, imis.user_label(a.updated_by) AS _changed_by
  FROM fsm.applications AS a WHERE a.id = %s
"""

LINKS = "building_info.build_contains"
# Buildings with a containment, of the street chosen before, if one was.
WITH_CONTAINMENT = """EXISTS (SELECT 1 FROM building_info.build_contains AS l WHERE l.bin = r.bin)
    AND (coalesce(%s, '') IN ('', r.road_code))"""
OF_BUILDING = "EXISTS (SELECT 1 FROM building_info.build_contains AS l WHERE l.containment_id = r.id AND l.bin = %s)"


def _proposed(v) -> str:
    wanted, since = v.get("proposed_emptying_date"), v.get("application_date") or today()
    return mark("The proposed date lies before the application.") if wanted and wanted < since else ""


def _stored(v) -> bool:
    return v.get("id") is not None


def _new(v) -> bool:
    return v.get("id") is None


def _chosen(v) -> bool:
    return v.get("bin") is not None


def _typed(v) -> bool:
    return v.get("_same") is not True


def _free(v) -> str:
    return mark("An application for this containment is in progress.") if v.get("_in_progress") and _new(v) else ""


def _of_others(v) -> bool:
    return v.get("_own") is None


# What follows from the building, and is asked again when another one is chosen.
OF_THE_BUILDING = ("containment_id", "_ward", "_household", "_owner", "_in_progress")


APPLICATION_SECTIONS = (
    Section(
        mark("Address"),
        (
            Field(
                "road_code", A, help=mark("Chosen first, it narrows the buildings; left empty, it is taken from the building."),
            ),
            Field(
                "bin", A, label=mark("BIN or house number"), required=always, read_only=_stored, options=WITH_CONTAINMENT,
                options_by=("road_code",), options_need=LINKS,
            ),
            Field(
                "containment_id", A, kind="choice", required=lambda v: v.get("_links_known") is True, options=OF_BUILDING,
                options_by=("bin",), options_need=LINKS, shown=_chosen, check=_free,
            ),
            Field("_in_progress", kind="shown", label=mark("In progress"), shown=lambda v: bool(v.get("_in_progress")) and _new(v)),
            Field("_ward", kind="shown", label=mark("Ward"), shown=_chosen),
            Field("_household", kind="shown", label=mark("Household"), shown=lambda v: bool(v.get("_household"))),
            Field("landmark", A),
        ),
    ),
    Section(
        mark("Owner and applicant"),
        (
            Field("_owner", kind="shown", label=mark("Owner"), shown=lambda v: bool(v.get("_owner"))),
            Field(
                "_same", kind="boolean", label=mark("Same as owner"), shown=_new,
                help=mark("The owner's name, gender and contact are copied when the application is saved."),
            ),
            Field("applicant_name", A, required=always, shown=_typed),
            Field("applicant_gender", A, required=always, reference=GENDERS, shown=_typed),
            Field("applicant_contact", A, required=always, kind="contact", shown=_typed),
        ),
        note=mark("The owner is kept with the application as a snapshot; it is changed in the register of buildings only."),
    ),
    Section(
        mark("Service"),
        (
            Field("proposed_emptying_date", A, required=always, check=_proposed),
            Field("service_provider_id", A, required=always, options="r.status", shown=_of_others),
            Field("emergency_desludging_status", A, required=always, label=mark("Emergency desludging")),
            Field("note", A, kind="long_text"),
        ),
    ),
)  # fmt: skip
APPLICATION_COLUMNS = tuple(
    field.name for section in APPLICATION_SECTIONS for field in section.fields if not field.name.startswith("_")
)


def new_application(fetch, _key) -> dict[str, Any]:
    """An empty application of today."""
    known = may_read(fetch, LINKS)
    own = fetch("SELECT imis.own_provider() AS own", None)[0]["own"]
    return {
        VERSION: None,
        "_links_known": known,
        "_own": own,
        "service_provider_id": own,
        "_same": False,
        "proposed_emptying_date": today(),
        "emergency_desludging_status": False,
    }


def load_application(fetch, key: int) -> dict[str, Any]:
    """A stored application."""
    rows = fetch(READ_APPLICATION, (key,))
    if not rows:
        raise ImisError(tr("Application {key} is no longer there, or is not yours. Refresh the list.").format(key=key))
    row = rows[0]
    own = fetch("SELECT imis.own_provider() AS own", None)[0]["own"]
    owner = _joined(row["customer_name"], row["customer_gender"], row["customer_contact"])
    return {**row, "_own": own, "_same": False, "_ward": row["ward"], "_owner": owner}


def _joined(*parts) -> str | None:
    return " · ".join(str(part) for part in parts if part not in (None, "")) or None


HOUSE = """
SELECT b.ward, b.road_code, b.household_served, b.population_served, b.toilet_count FROM {} AS b WHERE b.bin = %s
"""
OWNER = "SELECT owner_name, owner_gender, owner_contact FROM {} WHERE bin = %s"
IN_PROGRESS = """
SELECT a.id, a.application_date FROM fsm.applications_register AS a JOIN fsm.application_progress AS p ON p.id = a.id
 WHERE a.containment_id = %s AND NOT p.emptying_status ORDER BY a.id LIMIT 1
"""


def _household(house: dict[str, Any]) -> str | None:
    """Who uses the toilets of the building, in words; what is unknown or none is left out."""
    counted = (
        ("household_served", lambda count: tr("%n household(s)", count)),
        ("population_served", lambda count: tr("%n people", count)),
        ("toilet_count", lambda count: tr("%n toilet(s)", count)),
    )
    return _joined(*(words(house[name]) for name, words in counted if house.get(name)))


def suggest_application(fetch, name, values) -> dict[str, Any]:
    """After the building: street, ward, users, owner, and its containment when there is only one; then what runs on that (APP-02)."""
    found: dict[str, Any] = {}
    containment = values.get("containment_id")
    if name == "bin":
        bin_ = values["bin"]
        house = first_readable(fetch, HOUSE, ("building_info.buildings", "building_info.buildings_register"), bin_)
        owner = first_readable(fetch, OWNER, ("building_info.owners_register", "building_info.owners_masked"), bin_)
        found = {
            "road_code": house.get("road_code"),
            "_ward": house.get("ward"),
            "_household": _household(house),
            "_owner": _joined(*owner.values()),
        }
        if may_read(fetch, LINKS):
            links = fetch("SELECT containment_id FROM building_info.build_contains WHERE bin = %s", (bin_,))
            containment = links[0]["containment_id"] if len(links) == 1 else None
            found["containment_id"] = containment
    running = fetch(IN_PROGRESS, (containment,)) if containment else []
    if running:
        found["_in_progress"] = f"{running[0]['id']} ({running[0]['application_date']})"
    return found


def derive_application(state, name: str) -> None:
    """Another building takes away what belonged to the former one."""
    if name == "bin" and state.values.get("id") is None:
        for other in OF_THE_BUILDING:
            state.values[other] = None
    elif name == "containment_id":
        state.values["_in_progress"] = None


def save_new_application(conn, values, seen) -> int:
    """Record the application (T1)."""
    row = {name: values.get(name) for name in APPLICATION_COLUMNS}
    if values.get("_own") is not None:
        row["service_provider_id"] = values["_own"]
    return call_act(conn, "fsm.record_application", as_json({**row, "client_uuid": seen["client_uuid"]}))


def save_application(conn, values, seen) -> int:
    """Write a changed application with the version that was seen (T2, APP-06)."""
    row = {name: values.get(name) for name in APPLICATION_COLUMNS if name != "bin"}
    if values.get("_own") is not None:  # a provider's help desk keeps its own (OWN-03)
        row["service_provider_id"] = values["_own"]
    assignments = [sql.SQL("{} = %s").format(sql.Identifier(name)) for name in row]
    with conn.cursor() as cursor:
        cursor.execute(
            sql.SQL("UPDATE fsm.applications SET {}, seen_version = %s WHERE id = %s").format(sql.SQL(", ").join(assignments)),
            [*row.values(), seen["version"], seen["key"]],
        )
    return seen["key"]


ADD = FormDeclaration(
    "application", mark("New application"), APPLICATION_SECTIONS, new_application, save_new_application,
    mark("Application {key} was saved."), derive_application, suggest=suggest_application, suggest_on=("bin", "containment_id"),
)  # fmt: skip
EDIT = FormDeclaration(
    "application", mark("Application {key}"), APPLICATION_SECTIONS, load_application, save_application,
    mark("Application {key} was saved."),
)  # fmt: skip
