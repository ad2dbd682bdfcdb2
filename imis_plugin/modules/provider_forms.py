"""The forms of service providers, employees, vehicles and help desks (modules 6.2-6.4, 6.7)."""

from __future__ import annotations

from typing import Any

from ..database.errors import ImisError
from ..desk.form_declaration import VERSION, FormDeclaration
from ..desk.words import tr
from ..records.clock import today
from ..records.forms import Field, Section, always
from ..records.save import save_row
from ..records.words import mark
from . import rows
from .account_fields import account_section, email_problem, make_account
from .acts import as_json, call_act

P, M, V, H = "fsm.service_providers", "fsm.employees", "fsm.desludging_vehicles", "fsm.help_desks"
WORKING = ((True, mark("Operational")), (False, mark("Not operational")))
ACTIVE = ((True, mark("Active")), (False, mark("Inactive")))
GENDERS = "imis.genders.code"
PLACE = {"geom": "point"}
GONE = mark("This record is no longer there, or is not yours. Refresh the list.")
OWN = "SELECT imis.own_provider() AS own"


def one_row(fetch, query: str, key: Any) -> dict[str, Any]:
    """The one row of a query.

    :raises ImisError: it is gone or not among the own records.
    """
    found = fetch(query, (key,))
    if not found:
        raise ImisError(tr(GONE))
    return rows.opened(found[0])


def warned(function_query: str, columns):
    """Warnings of a function of the database on the draft of one row."""

    def read(fetch, values, key) -> list[str]:
        draft = {name: values.get(name) for name in columns}
        return [found["sentence"] for found in fetch(function_query, (as_json({**draft, "id": key}),))]

    return read


# -- service providers ------------------------------------------------------------------------------------------
PROVIDER_SECTIONS = (
    Section(
        mark("Company"),
        (
            Field("company_name", P, required=always),
            Field("email", P, required=always, check=email_problem("email")),
            Field("ward", P, required=always),
            Field("company_location", P, required=always),
            Field("status", P, kind="choice", choices=WORKING, required=always,
                  help=mark("Not operational: its applications that are not yet emptied become unassigned (SP-02).")),
            Field("geom", P, kind="point", label=mark("Place")),
            Field("_wards", kind="several", label=mark("Service wards"), reference="layer_info.wards.ward",
                  help=mark("Wards that it serves by the schedule of emptyings. None: it serves where nobody else does.")),
        ),
    ),
    Section(
        mark("Contact person"),
        (
            Field("contact_person", P, label=mark("Name"), required=always),
            Field("contact_gender", P, label=mark("Gender"), required=always, reference=GENDERS),
            Field("contact_number", P, required=always, kind="contact"),
        ),
    ),
)  # fmt: skip
PROVIDER_ACCOUNT = account_section(mark("A user with the role Service Provider – Admin is made for the company's email."))
PROVIDER_COLUMNS = rows.columns_of(PROVIDER_SECTIONS, P)
READ_PROVIDER = """
SELECT p.company_name, p.email, p.ward, p.company_location, p.status, public.ST_AsText(p.geom) AS geom,
       ARRAY(SELECT w.ward FROM fsm.provider_wards AS w WHERE w.service_provider_id = p.id ORDER BY w.ward) AS _wards,
       p.contact_person, p.contact_gender, p.contact_number,
       p.row_version AS _version, p.updated_at AS _changed_at, imis.user_label(p.updated_by) AS _changed_by
  FROM fsm.service_providers AS p WHERE p.id = %s
"""


def new_provider(_fetch, _key) -> dict[str, Any]:
    """An empty, operational provider."""
    return {VERSION: None, "status": True, "_create_user": False}


def save_new_provider(conn, values, seen) -> int:
    """Store a provider, and its admin's account when asked for, in one transaction (SP-01)."""
    there = rows.found_again(conn, P, "id", seen["client_uuid"])
    if there is not None:
        return there
    number = save_row(conn, P, "id", {name: values.get(name) for name in PROVIDER_COLUMNS}, seen, PLACE)
    call_act(conn, "fsm.set_provider_wards", number, list(values.get("_wards") or []))
    make_account(
        conn, values, ["imis_provider_admin"], values["contact_person"], provider=number, email=values["email"], gender=values["contact_gender"]
    )
    return number


def save_provider(conn, values, seen) -> int:
    """Write a changed provider (SP-02 is the database's)."""
    number = save_row(conn, P, "id", {name: values.get(name) for name in PROVIDER_COLUMNS}, seen, PLACE)
    call_act(conn, "fsm.set_provider_wards", number, list(values.get("_wards") or []))
    return number


def provider_warnings(fetch, values, key) -> list[str]:
    """How many open applications lose their provider (SP-02)."""
    draft = as_json({"id": key, "status": values.get("status")})
    return [found["sentence"] for found in fetch("SELECT sentence FROM fsm.service_providers_warnings(%s)", (draft,))]


ADD_PROVIDER = FormDeclaration(
    "service_provider", mark("New service provider"), (*PROVIDER_SECTIONS, PROVIDER_ACCOUNT), new_provider, save_new_provider,
    mark("Service provider {key} was saved."),
)  # fmt: skip
EDIT_PROVIDER = FormDeclaration(
    "service_provider", mark("Service provider {key}"), PROVIDER_SECTIONS, lambda fetch, key: one_row(fetch, READ_PROVIDER, key),
    save_provider, mark("Service provider {key} was saved."), warnings=provider_warnings,
)  # fmt: skip


# -- employees --------------------------------------------------------------------------------------------------
def _of_others(v) -> bool:
    return v.get("_own") is None


def _drives(v) -> bool:
    return v.get("employee_type") == "Driver"


def _left(v) -> bool:
    return v.get("status") is False


def _born(v) -> str:

    return mark("The day of birth lies in the past.") if v.get("dob") and v["dob"] >= today() else ""


def _after_start(v) -> str:
    start, end = v.get("employment_start"), v.get("employment_end")
    return mark("The job ends after it began.") if start and end and end <= start else ""


EMPLOYEE_SECTIONS = (
    Section(
        mark("Person"),
        (
            Field("service_provider_id", M, required=always, options="r.status", shown=_of_others),
            Field("name", M, required=always),
            Field("gender", M, required=always, reference=GENDERS),
            Field("contact_number", M, required=always, kind="contact"),
            Field("dob", M, check=_born),
            Field("address", M),
        ),
    ),
    Section(
        mark("Work"),
        (
            Field("employee_type", M, required=always),
            Field("license_number", M, shown=_drives, required=always),
            Field("license_issue_date", M, shown=_drives, required=always, past=True),
            Field("year_of_experience", M, unit=mark("years")),
            Field("wage", M),
            Field("training_status", M),
            Field("status", M, kind="choice", choices=ACTIVE, required=always),
            Field("employment_start", M, required=always),
            Field("employment_end", M, shown=_left, required=always, check=_after_start),
        ),
    ),
)  # fmt: skip
EMPLOYEE_COLUMNS = rows.columns_of(EMPLOYEE_SECTIONS, M)
READ_EMPLOYEE = """
SELECT e.*, imis.own_provider() AS _own, e.row_version AS _version, e.updated_at AS _changed_at, imis.user_label(e.updated_by) AS _changed_by
  FROM fsm.employees AS e WHERE e.id = %s
"""


def new_employee(fetch, _key) -> dict[str, Any]:
    """An empty, active employee, of the own provider when the officer has one."""
    own = fetch(OWN, None)[0]["own"]
    return {VERSION: None, "_own": own, "service_provider_id": own, "status": True}


def _own_or_chosen(values, columns) -> dict[str, Any]:
    """The row to store; bound users write their own provider, whatever the form shows (OWN-03)."""
    row = {name: values.get(name) for name in columns}
    if values.get("_own") is not None:
        row["service_provider_id"] = values["_own"]
    return row


def save_employee(conn, values, seen) -> int:
    """Store a new or changed employee."""
    return save_row(conn, M, "id", _own_or_chosen(values, EMPLOYEE_COLUMNS), seen)


EMPLOYEE_WARNINGS = warned("SELECT sentence FROM fsm.employees_warnings(%s)", ("dob",))
ADD_EMPLOYEE = FormDeclaration(
    "employee", mark("New employee"), EMPLOYEE_SECTIONS, new_employee, save_employee, mark("Employee {key} was saved."),
    warnings=EMPLOYEE_WARNINGS,
)  # fmt: skip
EDIT_EMPLOYEE = FormDeclaration(
    "employee", mark("Employee {key}"), EMPLOYEE_SECTIONS, lambda fetch, key: one_row(fetch, READ_EMPLOYEE, key), save_employee,
    mark("Employee {key} was saved."), warnings=EMPLOYEE_WARNINGS,
)  # fmt: skip


# -- vehicles ---------------------------------------------------------------------------------------------------
VEHICLE_SECTIONS = (
    Section(
        mark("Vehicle"),
        (
            Field("service_provider_id", V, required=always, options="r.status", shown=_of_others),
            Field("license_plate_number", V, required=always),
            Field("capacity", V, unit=mark("m³"), required=always, least=0.01),
            Field("width", V, unit=mark("m"), required=always, least=0.01),
            Field("comply_with_maintainance_standards", V, required=always),
            Field("status", V, kind="choice", choices=WORKING, required=always),
            Field("description", V, kind="long_text"),
        ),
    ),
)  # fmt: skip
VEHICLE_COLUMNS = rows.columns_of(VEHICLE_SECTIONS, V)
READ_VEHICLE = """
SELECT v.*, imis.own_provider() AS _own, v.row_version AS _version, v.updated_at AS _changed_at, imis.user_label(v.updated_by) AS _changed_by
  FROM fsm.desludging_vehicles AS v WHERE v.id = %s
"""


def save_vehicle(conn, values, seen) -> int:
    """Store a new or changed vehicle."""
    return save_row(conn, V, "id", _own_or_chosen(values, VEHICLE_COLUMNS), seen)


ADD_VEHICLE = FormDeclaration(
    "vehicle", mark("New desludging vehicle"), VEHICLE_SECTIONS, new_employee, save_vehicle, mark("Vehicle {key} was saved.")
)
EDIT_VEHICLE = FormDeclaration(
    "vehicle", mark("Desludging vehicle {key}"), VEHICLE_SECTIONS, lambda fetch, key: one_row(fetch, READ_VEHICLE, key), save_vehicle,
    mark("Vehicle {key} was saved."),
)  # fmt: skip


# -- help desks -------------------------------------------------------------------------------------------------
HELP_DESK_SECTIONS = (
    Section(
        mark("Help desk"),
        (
            Field("name", H, required=always),
            Field("description", H, required=always, kind="long_text"),
            Field("contact_number", H, required=always, kind="contact"),
            Field("email", H, required=always, check=email_problem("email")),
            Field("service_provider_id", H, options="r.status", shown=_of_others, help=mark("Left empty for a help desk of the municipality.")),
        ),
    ),
)  # fmt: skip
HELP_DESK_ACCOUNT = account_section(
    mark("A user with the role Municipality – Help Desk is made, or Service Provider – Help Desk when it belongs to a provider."), gender=True
)
HELP_DESK_COLUMNS = rows.columns_of(HELP_DESK_SECTIONS, H)
READ_HELP_DESK = """
SELECT h.*, imis.own_provider() AS _own, h.row_version AS _version, h.updated_at AS _changed_at, imis.user_label(h.updated_by) AS _changed_by
  FROM fsm.help_desks AS h WHERE h.id = %s
"""


def new_help_desk(fetch, _key) -> dict[str, Any]:
    """An empty help desk, of the own provider when the officer has one."""
    own = fetch(OWN, None)[0]["own"]
    return {VERSION: None, "_own": own, "service_provider_id": own, "_create_user": False}


def save_new_help_desk(conn, values, seen) -> int:
    """Store a help desk, and its account when asked for, in one transaction."""
    there = rows.found_again(conn, H, "id", seen["client_uuid"])
    if there is not None:
        return there
    row = _own_or_chosen(values, HELP_DESK_COLUMNS)
    number = save_row(conn, H, "id", row, seen)
    role = "imis_provider_help_desk" if row["service_provider_id"] else "imis_help_desk"
    make_account(conn, values, [role], values["name"], help_desk=number, email=values["email"], gender=values.get("_gender"))
    return number


def save_help_desk(conn, values, seen) -> int:
    """Write a changed help desk."""
    return save_row(conn, H, "id", _own_or_chosen(values, HELP_DESK_COLUMNS), seen)


ADD_HELP_DESK = FormDeclaration(
    "help_desk", mark("New help desk"), (*HELP_DESK_SECTIONS, HELP_DESK_ACCOUNT), new_help_desk, save_new_help_desk,
    mark("Help desk {key} was saved."),
)  # fmt: skip
EDIT_HELP_DESK = FormDeclaration(
    "help_desk", mark("Help desk {key}"), HELP_DESK_SECTIONS, lambda fetch, key: one_row(fetch, READ_HELP_DESK, key), save_help_desk,
    mark("Help desk {key} was saved."),
)  # fmt: skip
