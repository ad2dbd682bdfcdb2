"""The acts of scheduled desludging as forms: make the schedule, confirm, postpone, decline, take back; holidays (modules 16.1)."""

from __future__ import annotations

from typing import Any

from ..database.errors import ImisError
from ..desk.form_declaration import VERSION, FormDeclaration
from ..desk.words import tr
from ..records.display import as_text
from ..records.forms import Field, Section, always
from ..records.save import save_row
from ..records.words import mark
from . import rows
from .acts import as_json, call_act
from .application_form import GENDERS, OWNER
from .chain_lists import A
from .readable_rows import first_readable
from .schedule_list import HOLIDAY, PRIORITIES

READ = """
SELECT p.*, p.row_version AS _version, (SELECT imis.own_provider()) AS _own FROM fsm.desludging_plan_register AS p WHERE p.id = %s"""
SETTINGS = "SELECT s.name, s.value FROM imis.settings AS s WHERE s.name LIKE 'desludging\\_%%'"
AGE = "SELECT * FROM fsm.desludging_plan_age()"
FREE = "SELECT day, free FROM fsm.free_desludging_days(%s) LIMIT 5"
HOLIDAYS_AHEAD = "SELECT count(*) AS n FROM fsm.holidays WHERE day > CURRENT_DATE"
READ_HOLIDAY = """
SELECT h.day, h.name, h.row_version AS _version, h.updated_at AS _changed_at, imis.user_label(h.updated_by) AS _changed_by
  FROM fsm.holidays AS h WHERE h.day = %s"""
GONE = mark("This row of the schedule is no longer there, or is not yours. Refresh the list.")
WEEKDAYS = (
    mark("Monday"), mark("Tuesday"), mark("Wednesday"), mark("Thursday"), mark("Friday"), mark("Saturday"), mark("Sunday"),
)  # fmt: skip

FACTS = (
    Field("house", kind="shown", label=mark("Building")),
    Field("containment_id", kind="shown", label=mark("Containment")),
    Field("priority_words", kind="shown", label=mark("Priority")),
    Field("emptied", kind="shown", label=mark("Last emptied")),
    Field("planned", kind="shown", label=mark("Planned day")),
    Field("company_name", kind="shown", label=mark("Service provider"), shown=lambda v: bool(v.get("company_name"))),
    Field("decline_reason", kind="shown", label=mark("Declined because"), shown=lambda v: bool(v.get("decline_reason"))),
)


def _read(fetch, key: int) -> dict[str, Any]:
    """A row of the schedule with what the forms show of it."""
    found = fetch(READ, (key,))
    if not found:
        raise ImisError(tr(GONE))
    row = found[0]
    house = " · ".join(str(part) for part in (row["bin"], row["house_number"], row["road_code"]) if part)
    return {
        **row,
        VERSION: row["_version"],
        "house": tr("{house}, ward {ward}").format(house=house, ward=row["ward"]) if row["ward"] else house,
        "priority_words": tr(dict(PRIORITIES)[str(row["priority"])]),
        "emptied": as_text(row["last_emptied_date"]) if row["last_emptied_date"] else tr("never, as far as known"),
        "planned": as_text(row["planned_date"]),
    }


# -- making the schedule --------------------------------------------------------------------------------------------
MAKE = (
    Section(
        mark("Last schedule"),
        (
            Field("last", kind="shown", label=mark("Made")),
            Field("result", kind="shown", label=mark("Result"), shown=lambda v: bool(v.get("result"))),
        ),
    ),
    Section(
        mark("What it goes by"),
        (
            Field("trips", kind="shown", label=mark("Emptyings in a day")),
            Field("start", kind="shown", label=mark("First day")),
            Field("ahead", kind="shown", label=mark("Days ahead")),
            Field("weekend", kind="shown", label=mark("Days without emptyings")),
        ),
        note=mark(
            "Confirmed, declined and postponed rows stay; all others get their day and provider anew. The values are changed among the settings of "
            "Administration, holidays in their own list."
        ),
    ),
)  # fmt: skip


def load_make(fetch, _key) -> dict[str, Any]:
    """When the schedule was made last, and what the next one goes by."""
    given = {row["name"].removeprefix("desludging_"): row["value"] for row in fetch(SETTINGS, ())}
    age = next(iter(fetch(AGE, ())), None)
    weekend = [tr(WEEKDAYS[int(day) - 1]) for day in (given.get("weekend_days") or "").split(",") if day]
    holidays = fetch(HOLIDAYS_AHEAD, ())[0]["n"]
    off = ", ".join([*weekend, *([tr("%n holiday(s)", holidays)] if holidays else [])])
    values = {
        VERSION: None, "_key": None, "last": tr("not yet"), "result": None, "trips": given.get("trips_per_day"),
        "start": given.get("schedule_start") or tr("tomorrow"), "ahead": given.get("horizon_days"), "weekend": off or tr("none"),
    }  # fmt: skip
    if age:
        values["last"] = (tr("%n day(s) ago", age["days"]) if age["days"] else tr("today")) + " · " + tr("to be made every %n day(s)", age["every"])
        values["result"] = _result(age["n_planned"], age["n_waiting"], age["last_day"])
    return values


def _result(planned: int, waiting: int, last_day) -> str:
    said = tr("%n emptying(s) planned", planned)
    if last_day:
        said += " " + tr("until {day}").format(day=as_text(last_day))
    return said + ("; " + tr("%n without a day", waiting) if waiting else "")


def make(conn, _values, _seen) -> str:
    """Make the schedule anew; what came out, for the message."""
    with conn.cursor() as cursor:
        cursor.execute("SELECT planned, waiting, last_day FROM fsm.generate_desludging_plan()")
        return _result(*cursor.fetchone())


GENERATE = FormDeclaration(
    "desludging_schedule", mark("Make the schedule of emptyings"), MAKE, load_make, make, mark("The schedule was made: {key}."),
    save_text=mark("Make the schedule"),
)  # fmt: skip

# -- decisions ------------------------------------------------------------------------------------------------------
CONFIRM_SECTIONS = (
    Section(mark("Emptying"), FACTS),
    Section(
        mark("Owner and applicant"),
        (
            Field("_owner", kind="shown", label=mark("Owner"), shown=lambda v: bool(v.get("_owner"))),
            Field(
                "_same", kind="boolean", label=mark("Same as owner"),
                help=mark("The owner's name, gender and contact are copied when the application is saved."),
            ),
            Field("applicant_name", A, required=always, shown=lambda v: v.get("_same") is not True),
            Field("applicant_gender", A, required=always, reference=GENDERS, shown=lambda v: v.get("_same") is not True),
            Field("applicant_contact", A, required=always, kind="contact", shown=lambda v: v.get("_same") is not True),
        ),
    ),
    Section(
        mark("Service"),
        (
            Field("proposed_emptying_date", A, required=always),
            Field("service_provider_id", A, required=always, options="r.status", shown=lambda v: v.get("_own") is None),
            Field("note", A, kind="long_text"),
        ),
    ),
)  # fmt: skip
CONFIRMED = ("applicant_name", "applicant_gender", "applicant_contact", "proposed_emptying_date", "service_provider_id", "note")


def load_confirm(fetch, key: int) -> dict[str, Any]:
    """The application that confirming opens, filled from the row and the owner of the building."""
    row = _read(fetch, key)
    owner = first_readable(fetch, OWNER, ("building_info.owners_register", "building_info.owners_masked"), row["bin"])
    known = " · ".join(str(part) for part in owner.values() if part)
    day = row["planned_date"]
    today = fetch("SELECT CURRENT_DATE AS day", ())[0]["day"]
    return {**row, "_owner": known, "_same": bool(known), "proposed_emptying_date": max(day, today), "note": None}


def confirm(conn, values, seen) -> int:
    """Open the application (modules 16.1)."""
    row = {name: values.get(name) for name in CONFIRMED}
    return call_act(
        conn, "fsm.confirm_desludging", seen["key"], as_json({**row, "client_uuid": seen["client_uuid"]}), seen["version"]
    )


CONFIRM = FormDeclaration(
    "desludging_confirm", mark("Confirm scheduled emptying {key}"), CONFIRM_SECTIONS, load_confirm, confirm,
    mark("Confirmed: application {key} was opened."), save_text=mark("Confirm"),
)  # fmt: skip

POSTPONE_SECTIONS = (
    Section(mark("Emptying"), FACTS),
    Section(
        mark("Another day"),
        (
            Field("free", kind="shown", label=mark("Next days with room"), shown=lambda v: bool(v.get("free"))),
            Field("new_day", kind="date", label=mark("New day"), required=always),
        ),
        note=mark("A postponed emptying keeps its day when the schedule is made anew."),
    ),
)  # fmt: skip


def load_postpone(fetch, key: int) -> dict[str, Any]:
    """The row, and the next days that can take it."""
    row = _read(fetch, key)
    free = fetch(FREE, (row["planned_date"],))
    said = ", ".join(tr("{day} ({number})").format(day=as_text(found["day"]), number=found["free"]) for found in free)
    return {**row, "free": said, "new_day": free[0]["day"] if free else None}


def postpone(conn, values, seen) -> int:
    """Move the row to another working day with room."""
    call_act(conn, "fsm.postpone_desludging", seen["key"], values["new_day"], seen["version"])
    return seen["key"]


POSTPONE = FormDeclaration(
    "desludging_postpone", mark("Postpone scheduled emptying {key}"), POSTPONE_SECTIONS, load_postpone, postpone,
    mark("Scheduled emptying {key} was postponed."), save_text=mark("Postpone"),
)  # fmt: skip

DECLINE_SECTIONS = (
    Section(mark("Emptying"), FACTS),
    Section(
        mark("Decision"), (Field("reason", kind="long_text", label=mark("Reason"), required=always),),
        note=mark("It is not scheduled again until it is taken back."),
    ),
)  # fmt: skip


def decline(conn, values, seen) -> int:
    """Decline the row with the reason (S-52)."""
    call_act(conn, "fsm.decline_desludging", seen["key"], values["reason"], seen["version"])
    return seen["key"]


DECLINE = FormDeclaration(
    "desludging_decline", mark("Decline scheduled emptying {key}"), DECLINE_SECTIONS, _read, decline,
    mark("Scheduled emptying {key} was declined."), save_text=mark("Decline"),
)  # fmt: skip


def take_back(conn, _values, seen) -> int:
    """Make the containment a candidate again (S-52)."""
    call_act(conn, "fsm.reintegrate_desludging", seen["key"], seen["version"])
    return seen["key"]


TAKE_BACK = FormDeclaration(
    "desludging_take_back", mark("Take back declined emptying {key}"),
    (Section(mark("Emptying"), FACTS, note=mark("The next schedule gives it a day again. To open an application at once, use Confirm instead.")),),
    _read, take_back, mark("Taken back: the next schedule gives it a day."), save_text=mark("Take back"),
)  # fmt: skip

# -- holidays -------------------------------------------------------------------------------------------------------
HOLIDAY_SECTIONS = (Section(mark("Holiday"), (Field("day", HOLIDAY, required=always), Field("name", HOLIDAY, required=always))),)


def load_holiday(fetch, key) -> dict[str, Any]:
    """A holiday of the list."""
    found = fetch(READ_HOLIDAY, (key,))
    if not found:
        raise ImisError(tr("The holiday is no longer there. Refresh the list."))
    return rows.opened(found[0])


def save_holiday(conn, values, seen) -> Any:
    """Store a holiday."""
    return save_row(conn, HOLIDAY, "day", {name: values.get(name) for name in ("day", "name")}, seen)


ADD_HOLIDAY = FormDeclaration(
    "holiday", mark("New holiday"), HOLIDAY_SECTIONS, lambda _fetch, _key: {VERSION: None}, save_holiday,
    mark("The holiday was saved; it counts when the schedule is made anew."),
)  # fmt: skip
EDIT_HOLIDAY = FormDeclaration(
    "holiday", mark("Holiday {key}"), HOLIDAY_SECTIONS, load_holiday, save_holiday,
    mark("The holiday was saved; it counts when the schedule is made anew."),
)  # fmt: skip
