"""The lists of community and public toilets and of their users (modules 7.2, 7.3)."""

from __future__ import annotations

from ..records.record_type import (
    CHOICE,
    CODE,
    DATES,
    INTEGER,
    LETTERS,
    TEXT,
    YES_NO,
    Action,
    Column,
    DetailGroup,
    Filter,
    Join,
    RecordType,
)
from ..records.words import mark

T, U = "fsm.toilets", "fsm.ctpt_users"
COMMUNITY, PUBLIC = "Community Toilet", "Public Toilet"
STATUS = (("True", mark("Operational")), ("False", mark("Not operational")))
STATUS_CHOICES = ((True, mark("Operational")), (False, mark("Not operational")))
HOUSE = Join("house", "building_info.buildings", (("bin", "bin"),))

DEPENDANTS = """
SELECT l.bin, b.house_number, b.ward, b.household_served, b.population_served
  FROM fsm.build_toilets AS l JOIN building_info.buildings AS b ON b.bin = l.bin WHERE l.toilet_id = %s ORDER BY l.bin"""
MONTHS = """
SELECT m.month, m.days, m.no_male_user, m.no_female_user, m.no_other_user, m.no_of_users, m.users_a_day
  FROM fsm.ctpt_users_monthly AS m WHERE m.toilet_id = %s ORDER BY m.month DESC"""
OF_MONTH = "(to_char({base}.date, 'YYYY-MM') = %s)"


def history_of(table: str):
    """Who may see the history of a table's records: those who edit them, and the administrators (14.3)."""
    return lambda r: r.may("update", table) or r.holds("it_admin", "super_admin")


def usual_actions(table: str, on_map: bool = False) -> tuple[Action, ...]:
    """Add, Edit, Detail, History, Delete and Map, each for those who hold the right (COM-05)."""
    found = (
        Action("add", mark("Add"), "add", allowed=lambda r: r.may("insert", table), needs_row=False, group=1),
        Action("edit", mark("Edit"), "edit", allowed=lambda r: r.may("update", table), group=1),
        Action("detail", mark("Detail"), "detail", group=2),
        Action("history", mark("History"), "history", allowed=history_of(table), group=2),
        Action("delete", mark("Delete"), "delete", allowed=lambda r: r.may("delete", table), group=1),
    )
    return (*found, Action("map", mark("Map"), "locate", group=3)) if on_map else found


def _is_community(row) -> str:
    return "" if row.get("type") == COMMUNITY else mark("Only community toilets have buildings that depend on them.")


def _is_public(row) -> str:
    return "" if row.get("type") == PUBLIC else mark("Users are logged for public toilets only.")


TOILETS = RecordType(
    name="toilets",
    table=T,
    instead="fsm.toilets_register",
    key="id",
    title=mark("Toilets"),
    singular=mark("Toilet"),
    icon="toilet",
    joins=(HOUSE,),
    columns=(
        Column("id", label=mark("ID")),
        Column("name", label=mark("Name")),
        Column("bin"),
        Column("house_number", join="house", sortable=False),
        Column("type", label=mark("Type")),
        Column("ward"),
        Column("caretaker_name"),
        Column("sanitary_supplies_disposal_facility", label=mark("Sanitary disposal")),
        Column("status", words=STATUS),
    ),
    extra_columns=(Column("row_version"),),
    quick=(Column("name"), Column("bin"), Column("id")),
    quick_hint=mark("Name, BIN or number of the toilet"),
    filters=(
        Filter("name", TEXT, column="name"),
        Filter("bin", CODE, column="bin", pattern=r"B\d{6,}"),
        Filter("house_number", TEXT, column="house_number", join="house"),
        Filter("type", CHOICE, column="type"),
        Filter("ward", CHOICE, column="ward"),
        Filter("caretaker", LETTERS, column="caretaker_name"),
        Filter("sanitary", YES_NO, column="sanitary_supplies_disposal_facility", label=mark("Sanitary disposal")),
        Filter("status", CHOICE, column="status", choices=STATUS_CHOICES),
    ),
    actions=(
        Action(
            "buildings", mark("Buildings"), "building", barred=_is_community,
            allowed=lambda r: r.may("select", "fsm.build_toilets"),
        ),
        Action("users", mark("Users log"), "people", barred=_is_public, allowed=lambda r: r.may("select", U)),
        *usual_actions(T, on_map=True),
        Action("building_map", mark("Building on map"), "map", group=3),
    ),
    has_geometry=True,
    related_tables=("fsm.build_toilets",),
    detail=(
        DetailGroup(
            mark("Toilet"),
            (
                Column("type"), Column("name"), Column("bin"), Column("house_number", join="house"), Column("ward"),
                Column("location_name"), Column("access_frm_nearest_road"), Column("status", words=STATUS),
            ),
        ),
        DetailGroup(
            mark("Caretaker, owner, operator"),
            tuple(
                Column(name)
                for name in (
                    "caretaker_name", "caretaker_gender", "caretaker_contact_number", "owner", "owning_institution_name",
                    "operator_or_maintainer", "operator_or_maintainer_name",
                )
            ),
        ),
        DetailGroup(
            mark("Facilities"),
            tuple(
                Column(name)
                for name in (
                    "total_no_of_toilets", "total_no_of_urinals", "male_or_female_facility", "male_seats", "female_seats",
                    "handicap_facility", "pwd_seats", "children_facility", "separate_facility_with_universal_design",
                    "indicative_sign", "sanitary_supplies_disposal_facility",
                )
            ),
        ),
        DetailGroup(
            mark("Fee"), (Column("fee_collected"), Column("amount_of_fee_collected"), Column("frequency_of_fee_collected"))
        ),
        DetailGroup(
            mark("Buildings that depend on it"), query=DEPENDANTS,
            headings=(mark("BIN"), mark("House number"), mark("Ward"), mark("Households"), mark("Population")),
            needs=("fsm.build_toilets", "building_info.buildings"),
        ),
        DetailGroup(
            mark("Users by month"), query=MONTHS,
            headings=(
                mark("Month"), mark("Days"), mark("Male"), mark("Female"), mark("Other"), mark("Users"), mark("A day"),
            ),
            needs=("fsm.ctpt_users_monthly",),
        ),
    ),
    export=(
        Column("id", label=mark("ID")), Column("type"), Column("name"), Column("bin"), Column("house_number", join="house"),
        *(
            Column(name)
            for name in (
                "ward", "location_name", "access_frm_nearest_road", "status", "caretaker_name", "caretaker_gender",
                "caretaker_contact_number", "owner", "owning_institution_name", "operator_or_maintainer",
                "operator_or_maintainer_name", "total_no_of_toilets", "total_no_of_urinals", "male_or_female_facility",
                "male_seats", "female_seats", "handicap_facility", "pwd_seats", "children_facility",
                "separate_facility_with_universal_design", "indicative_sign", "sanitary_supplies_disposal_facility",
                "fee_collected", "amount_of_fee_collected", "frequency_of_fee_collected",
            )
        ),
    ),
)  # fmt: skip

TOILET = Join("toilet", T, (("id", "toilet_id"),), instead=("fsm.toilets_register",))

USERS = RecordType(
    name="toilet_users",
    table=U,
    key="id",
    title=mark("Users log"),
    singular=mark("Entry of the users log"),
    icon="people",
    joins=(TOILET,),
    newest_first="date",
    columns=(
        Column("id", label=mark("ID")),
        Column("name", join="toilet", label=mark("Toilet"), sortable=False),
        Column("date"),
        Column("no_male_user"),
        Column("no_female_user"),
        Column("no_of_users"),
    ),
    extra_columns=(Column("row_version"), Column("toilet_id", raw=True)),
    quick=(Column("name", join="toilet"), Column("id")),
    quick_hint=mark("Name of the toilet"),
    filters=(
        Filter("toilet", CHOICE, column="toilet_id"),
        Filter("month", TEXT, condition=OF_MONTH, label=mark("Month (YYYY-MM)")),
        Filter("date", DATES, column="date"),
    ),
    actions=usual_actions(U),
    detail=(
        DetailGroup(
            mark("Users of a day"),
            (
                Column("name", join="toilet", label=mark("Toilet")), Column("ward", join="toilet"), Column("date"),
                Column("no_male_user"), Column("no_female_user"), Column("no_other_user"), Column("no_of_users"),
                Column("no_child_user"), Column("no_disabled_user"),
            ),
        ),
    ),
    export=(
        Column("id", label=mark("ID")), Column("name", join="toilet", label=mark("Toilet")), Column("ward", join="toilet"),
        Column("date"), Column("no_male_user"), Column("no_female_user"), Column("no_other_user"), Column("no_of_users"),
        Column("no_child_user"), Column("no_disabled_user"),
    ),
)  # fmt: skip

MONTH_COLUMNS = (
    Column("name", join="toilet", label=mark("Toilet"), sortable=False),
    *(
        Column(name)
        for name in (
            "month", "no_of_users", "users_a_day", "days", "no_male_user", "no_female_user", "no_other_user", "ward",
        )
    ),
)  # fmt: skip

MONTHLY = RecordType(
    name="toilet_months",
    table="fsm.ctpt_users_monthly",
    stored_in="",
    key="id",
    title=mark("Users by month"),
    singular=mark("Month"),
    icon="calendar",
    joins=(TOILET,),
    newest_first="month",
    columns=MONTH_COLUMNS,
    extra_columns=(Column("toilet_id", raw=True),),
    quick=(Column("name", join="toilet"),),
    quick_hint=mark("Name of the toilet"),
    filters=(
        Filter("toilet", CHOICE, column="toilet_id", reference="fsm.toilets.id"),
        Filter("year", INTEGER, column="year"),
        Filter("ward", CHOICE, column="ward", reference="layer_info.wards.ward"),
    ),
    actions=(Action("days", mark("Days"), "detail", group=2),),
    related_tables=(U, T),
    detail=(DetailGroup(mark("Users of the month"), (*MONTH_COLUMNS, Column("no_child_user"), Column("no_disabled_user"))),),
    export=(*MONTH_COLUMNS, Column("no_child_user"), Column("no_disabled_user")),
)
