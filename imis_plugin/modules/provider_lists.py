"""The lists of service providers, employees, vehicles and help desks (modules 6.2-6.4, 6.7)."""

from __future__ import annotations

from ..records.record_type import CHOICE, INTEGER, LETTERS, NUMBER, TEXT, Action, Column, DetailGroup, Filter, Join, RecordType
from ..records.words import mark
from .provider_forms import ACTIVE, WORKING, H, M, P, V

REGISTER = "fsm.service_providers_register"


def words(choices):
    """The texts of a yes/no status, as a column shows them."""
    return tuple((str(value), text) for value, text in choices)


def record_actions(table: str, place: str = "") -> tuple[Action, ...]:
    """Add, edit, detail, history, delete, and the map where there is a place: the same order in every list."""
    actions = [
        Action("add", mark("Add"), "add", allowed=lambda r: r.may("insert", table), needs_row=False, group=1),
        Action("edit", mark("Edit"), "edit", allowed=lambda r: r.may("update", table) and r.may("select", table), group=1),
        Action("detail", mark("Detail"), "detail", group=2),
        Action(
            "history", mark("History"), "history", allowed=lambda r: r.may("update", table) or r.holds("it_admin", "super_admin"), group=2
        ),
        Action("delete", mark("Delete"), "delete", allowed=lambda r: r.may("delete", table), group=1),
    ]
    if place:
        actions.append(Action("map", place, "locate", group=3))
    return tuple(actions)


STATUS = Column("status", words=words(WORKING))

STAFF = """
SELECT e.name, e.employee_type, CASE WHEN e.status THEN 'Active' ELSE 'Inactive' END AS state
  FROM fsm.employees AS e WHERE e.service_provider_id = %s ORDER BY e.status DESC, e.employee_type, e.name LIMIT 60"""
FLEET = """
SELECT v.license_plate_number, v.capacity, v.width, CASE WHEN v.status THEN 'Operational' ELSE 'Not operational' END AS state
  FROM fsm.desludging_vehicles AS v WHERE v.service_provider_id = %s ORDER BY v.status DESC, v.license_plate_number LIMIT 60"""

PROVIDERS = RecordType(
    name="service_providers",
    table=P,
    instead=REGISTER,
    key="id",
    title=mark("Service providers"),
    tab=mark("Providers"),
    singular=mark("Service provider"),
    icon="provider",
    joins=(Join("stars", "fsm.service_provider_stars", (("service_provider_id", "id"),)),),
    columns=(
        Column("company_name"), Column("email"), Column("ward"), Column("company_location"), Column("contact_person"),
        Column("stars", join="stars", label=mark("Customer feedback")), STATUS,
    ),
    extra_columns=(Column("row_version"),),
    quick=(Column("company_name"), Column("contact_person")),
    quick_hint=mark("Company or contact person"),
    filters=(
        Filter("company", TEXT, column="company_name"),
        Filter("ward", CHOICE, column="ward"),
        Filter("address", TEXT, column="company_location"),
        Filter("email", TEXT, column="email"),
        Filter("contact", LETTERS, column="contact_person"),
        Filter("status", CHOICE, column="status", choices=WORKING),
    ),
    actions=record_actions(P, mark("Map")),
    has_geometry=True,
    related_tables=("fsm.feedbacks", V, M),
    detail=(
        DetailGroup(
            mark("Company"),
            (
                Column("company_name"), STATUS, Column("email"), Column("ward"), Column("company_location"),
                Column("stars", join="stars"),
            ),
        ),
        DetailGroup(mark("Contact person"), (Column("contact_person"), Column("contact_gender"), Column("contact_number"))),
        DetailGroup(
            mark("Vehicles"), query=FLEET, needs=(V,),
            headings=(mark("Number plate"), mark("Capacity (m³)"), mark("Width (m)"), mark("Status")),
        ),
        DetailGroup(mark("Employees"), query=STAFF, needs=(M,), headings=(mark("Name"), mark("Designation"), mark("Status"))),
    ),
    export=(
        Column("id"), Column("company_name"), Column("email"), Column("ward"), Column("company_location"), Column("contact_person"),
        Column("contact_gender"), Column("contact_number"), Column("stars", join="stars"), STATUS,
    ),
)  # fmt: skip

WORKS = Column("status", words=words(ACTIVE))

EMPLOYEES = RecordType(
    name="employees",
    table=M,
    instead="fsm.employees_register",
    key="id",
    title=mark("Employees"),
    singular=mark("Employee"),
    icon="person",
    columns=(
        Column("id", label=mark("No.")), Column("name"), Column("address"), Column("employee_type"), Column("wage"), WORKS,
        Column("service_provider_id"),
    ),
    extra_columns=(Column("row_version"),),
    quick=(Column("id"), Column("name"), Column("license_number")),
    quick_hint=mark("Number, name or driving licence"),
    filters=(
        Filter("id", INTEGER, column="id", label=mark("Number")),
        Filter("name", LETTERS, column="name"),
        Filter("designation", CHOICE, column="employee_type"),
        Filter("status", CHOICE, column="status", choices=ACTIVE),
        Filter("provider", CHOICE, column="service_provider_id"),
    ),
    actions=record_actions(M),
    detail=(
        DetailGroup(
            mark("Person"),
            (
                Column("name"), Column("gender"), Column("contact_number"), Column("dob"), Column("address"), Column("service_provider_id"),
            ),
        ),
        DetailGroup(
            mark("Work"),
            (
                Column("employee_type"), WORKS, Column("license_number"), Column("license_issue_date"), Column("year_of_experience"),
                Column("wage"), Column("training_status"), Column("employment_start"), Column("employment_end"),
            ),
        ),
    ),
    export=(
        Column("id"), Column("service_provider_id"), Column("name"), Column("gender"), Column("contact_number"), Column("dob"),
        Column("address"), Column("employee_type"), Column("year_of_experience"), Column("wage"), Column("license_number"),
        Column("license_issue_date"), Column("training_status"), WORKS, Column("employment_start"), Column("employment_end"),
    ),
)  # fmt: skip

VEHICLES = RecordType(
    name="vehicles",
    table=V,
    key="id",
    title=mark("Desludging vehicles"),
    tab=mark("Vehicles"),
    singular=mark("Desludging vehicle"),
    icon="emptying",
    columns=(Column("service_provider_id"), Column("license_plate_number"), Column("capacity", label=mark("Capacity (m³)")),
             Column("width", label=mark("Width (m)")), STATUS),
    extra_columns=(Column("row_version"),),
    quick=(Column("license_plate_number"),),
    quick_hint=mark("Number plate"),
    filters=(
        Filter("plate", TEXT, column="license_plate_number"),
        Filter("capacity", NUMBER, column="capacity"),
        Filter("width", NUMBER, column="width"),
        Filter("status", CHOICE, column="status", choices=WORKING),
        Filter("provider", CHOICE, column="service_provider_id"),
    ),
    actions=record_actions(V),
    detail=(
        DetailGroup(
            mark("Desludging vehicle"),
            (
                Column("service_provider_id"), Column("license_plate_number"), Column("capacity"), Column("width"),
                Column("comply_with_maintainance_standards"), STATUS, Column("description"),
            ),
        ),
    ),
    export=(
        Column("id"), Column("service_provider_id"), Column("license_plate_number"), Column("capacity"), Column("width"),
        Column("comply_with_maintainance_standards"), STATUS, Column("description"),
    ),
)  # fmt: skip

HELP_DESKS = RecordType(
    name="help_desks",
    table=H,
    key="id",
    title=mark("Help desks"),
    singular=mark("Help desk"),
    icon="help_desk",
    columns=(Column("id", label=mark("No.")), Column("name"), Column("contact_number", label=mark("Contact")), Column("service_provider_id")),
    extra_columns=(Column("row_version"),),
    quick=(Column("id"), Column("name")),
    quick_hint=mark("Number or name"),
    filters=(
        Filter("id", INTEGER, column="id", label=mark("Number")),
        Filter("name", TEXT, column="name"),
        Filter("provider", CHOICE, column="service_provider_id"),
    ),
    actions=record_actions(H),
    detail=(
        DetailGroup(
            mark("Help desk"),
            (
                Column("name"), Column("service_provider_id"), Column("contact_number"), Column("email"), Column("description"),
            ),
        ),
    ),
    export=(
        Column("id"), Column("name"), Column("description"), Column("contact_number"), Column("email"), Column("service_provider_id"),
    ),
)  # fmt: skip
