"""The module Sewer connections: the queue of reports, their approval and rejection (modules 8, 15.3)."""

from __future__ import annotations

from typing import Any

from ..desk import map_links
from ..desk.form_declaration import CHANGED_AT, CHANGED_BY, VERSION, FormDeclaration, FormTool
from ..desk.panel import Module, Panel
from ..desk.words import tr
from ..records.clock import today
from ..records.forms import Field, Section, always
from ..records.record_type import CODE, DATES, TEXT, Action, Column, DetailGroup, Filter, RecordType
from ..records.save import save_row
from ..records.words import mark
from . import approve_many_page
from .acts import as_json, call_act, plain
from .photos_page import may_see_photos, shows_photos

TABLE = "sewer_connection.sewer_connections"
REGISTER = "sewer_connection.connections_register"
ON_SEWER = 1
DECOMMISSION, KEEP = "decommission", "keep"

PLACES = """
SELECT public.ST_AsText(b.geom) AS footprint, public.ST_AsText(s.geom) AS sewer, public.ST_AsText(public.ST_ShortestLine(b.geom, s.geom)) AS way,
       round(public.ST_Distance(b.geom, s.geom)::numeric, 1) AS metres
  FROM sewer_connection.sewer_connections AS c
  JOIN building_info.buildings AS b ON b.bin = c.bin
  JOIN utility_info.sewers AS s ON s.code = c.sewer_code
 WHERE c.id = %s"""
READ = """
SELECT c.bin, c.sewer_code, c.reported_date, c.note, c.status, c.row_version AS _version, c.updated_at AS _changed_at,
       imis.user_label(c.updated_by) AS _changed_by
  FROM sewer_connection.sewer_connections AS c WHERE c.id = %s"""
EFFECTS = "SELECT * FROM sewer_connection.approval_effects(%s)"
WARNINGS = "SELECT w.sentence FROM sewer_connection.sewer_connections_warnings(%s) AS w"
NEAR = "SELECT * FROM sewer_connection.sewer_near(%s)"
OTHER_REPORTS = """
SELECT o.reported_date, o.sewer_code, o.reported_by, o.status, o.decided_at, o.decided_by_name
  FROM sewer_connection.connections_register AS c JOIN sewer_connection.connections_register AS o ON o.bin = c.bin AND o.id <> c.id
 WHERE c.id = %s ORDER BY o.id DESC LIMIT 100"""
STATES = (("reported", mark("Reported")), ("approved", mark("Approved")), ("rejected", mark("Rejected")))

PREVIEW = Action(
    "preview", mark("Preview"), "map",
    allowed=lambda r: r.may_all("select", ("building_info.buildings", "utility_info.sewers")), group=3,
)  # fmt: skip
PHOTO = Action("photo", mark("Photo"), "photo", allowed=may_see_photos, group=2)
DETAIL = Action("detail", mark("Detail"), "detail", group=2)
HISTORY = Action(
    "history", mark("History"), "history", allowed=lambda r: r.may("update", TABLE) or r.holds("it_admin", "super_admin"), group=2
)
FILTERS = (
    Filter("bin", CODE, column="bin", pattern=r"B\d{6,}"),
    Filter("sewer_code", TEXT, column="sewer_code"),
    Filter("reported_date", DATES, column="reported_date"),
)
RECORD = (
    DetailGroup(
        mark("Report"),
        (
            Column("bin"), Column("sewer_code"), Column("reported_date"), Column("reported_by"), Column("note"),
            Column("status", words=STATES), Column("decided_at"), Column("decided_by_name"),
        ),
    ),
    DetailGroup(
        mark("Other reports of this building"), query=OTHER_REPORTS,
        headings=(
            mark("Reported on"), mark("Sewer"), mark("By"), mark("Status"), mark("Decided at"), mark("Decided by"),
        ),
    ),
)  # fmt: skip


def _facts(**own) -> dict[str, Any]:
    """What queue and archive share."""
    return {
        "table": REGISTER, "stored_in": TABLE, "key": "id", "singular": mark("Report"), "icon": "connection",
        "extra_columns": (Column("row_version"),), "quick": (Column("bin"), Column("sewer_code")),
        "quick_hint": mark("BIN or sewer code"), "detail": RECORD, **own,
    }  # fmt: skip


QUEUE = RecordType(
    **_facts(
        name="sewer_queue",
        title=mark("Sewer connections waiting"),
        tab=mark("Waiting"),
        only="{base}.status = 'reported'",
        columns=(Column("bin"), Column("sewer_code"), Column("reported_date"), Column("reported_by"), Column("note")),
        filters=FILTERS,
        actions=(
            Action("add", mark("Report"), "add", allowed=lambda r: r.may_run("sewer_connection.report"), needs_row=False, group=1),
            Action("approve", mark("Approve"), "approve", allowed=lambda r: r.may_run("sewer_connection.approve")),
            Action("approve_all", mark("Approve all"), "approve", allowed=lambda r: r.may_run("sewer_connection.approve"), needs_row=False),
            Action("reject", mark("Reject"), "reject", allowed=lambda r: r.may_run("sewer_connection.reject")),
            Action("edit", mark("Edit"), "edit", allowed=lambda r: r.may("update", TABLE), group=1),
            DETAIL,
            PHOTO,
            HISTORY,
            Action("delete", mark("Delete"), "delete", allowed=lambda r: r.may("delete", TABLE), group=1),
            PREVIEW,
        ),
        export=(Column("bin"), Column("sewer_code"), Column("reported_date"), Column("reported_by"), Column("note")),
    )
)
DECIDED = RecordType(
    **_facts(
        name="sewer_decided",
        title=mark("Sewer connections decided"),
        tab=mark("Decided"),
        only="{base}.status <> 'reported'",
        columns=(
            Column("bin"), Column("sewer_code"), Column("reported_date"), Column("reported_by"), Column("status", words=STATES),
            Column("decided_at"), Column("decided_by_name"),
        ),
        filters=(*FILTERS, Filter("status", "choice", column="status", choices=STATES[1:], label=mark("Status"))),
        actions=(DETAIL, PHOTO, HISTORY, PREVIEW),
        export=(
            Column("bin"), Column("sewer_code"), Column("reported_date"), Column("reported_by"), Column("status", words=STATES),
            Column("decided_at"), Column("decided_by_name"), Column("note"),
        ),
    )
)  # fmt: skip

# -- a report -------------------------------------------------------------------------------------------------------
REPORT = (
    Section(
        mark("Connection"),
        (
            Field(
                "bin", TABLE, required=always, kind="search", reference="building_info.buildings.bin",
                options="r.sanitation_system_id IS DISTINCT FROM 1", label=mark("Building (BIN)"),
            ),
            Field("sewer_code", TABLE, required=always, kind="search", reference="utility_info.sewers.code"),
            Field("near", kind="shown", label=mark("Nearest sewer"), shown=lambda v: v.get("near") is not None),
            Field("reported_date", TABLE, past=True, required=always),
            Field("note", TABLE, kind="long_text"),
            Field("photo", kind="photo", label=mark("Photo"), shown=lambda v: v.get("_key") is None),
        ),
        note=mark("Both can be picked on the map with the button beside the field."),
    ),
)  # fmt: skip


def load_new(_fetch, _key) -> dict[str, Any]:
    """A report of today."""

    return {VERSION: None, "_key": None, "reported_date": today()}


def load(fetch, key: int) -> dict[str, Any]:
    """The values of a waiting report."""
    row = _read(fetch, key)
    return {
        **{name: row[name] for name in ("bin", "sewer_code", "reported_date", "note")},
        "_key": key,
        VERSION: row["_version"],
        CHANGED_AT: row["_changed_at"],
        CHANGED_BY: row["_changed_by"],
    }


def _read(fetch, key: int) -> dict[str, Any]:
    from ..database.errors import ImisError

    rows = fetch(READ, (key,))
    if not rows:
        raise ImisError(tr("The report is no longer there. Refresh the list."))
    return rows[0]


def save_report(conn, values, seen) -> int:
    """Bring the report into the queue."""
    names = ("bin", "sewer_code", "reported_date", "note", "photo")
    return call_act(
        conn, "sewer_connection.report", as_json({**{n: values.get(n) for n in names}, "client_uuid": seen["client_uuid"]})
    )


def save_changed(conn, values, seen) -> int:
    """Correct a waiting report."""
    names = ("bin", "sewer_code", "reported_date", "note")
    return save_row(conn, TABLE, "id", {name: values.get(name) for name in names}, seen)


def suggest(fetch, _name, values) -> dict[str, Any]:
    """The sewer nearest to the building."""
    found = fetch(NEAR, (values["bin"],))
    if not found or found[0]["sewer_code"] is None:
        return {}
    near = found[0]
    return {
        "sewer_code": near["sewer_code"],
        "near": tr("{code}, {metres} m from the building").format(code=near["sewer_code"], metres=near["metres"]),
    }


def derive(state, name: str) -> None:
    """Another building has another nearest sewer."""
    if name == "bin":
        state.values["near"] = None


def warnings(fetch, values, _key) -> list[str]:
    """The distance of building and sewer (SCW-04)."""
    draft = as_json(plain({name: values.get(name) for name in ("bin", "sewer_code")}))
    return [row["sentence"] for row in fetch(WARNINGS, (draft,))]


ADD = FormDeclaration(
    "sewer_report", mark("New sewer connection"), REPORT, load_new, save_report, mark("The report waits for approval."), derive,
    warnings, save_text=mark("Report"), suggest=suggest, suggest_on=("bin",),
)  # fmt: skip
EDIT = FormDeclaration(
    "sewer_report", mark("Sewer connection {key}"), REPORT, load, save_changed, mark("The report was saved."), derive, warnings,
    suggest=suggest, suggest_on=("bin",),
)  # fmt: skip

# -- the decision ---------------------------------------------------------------------------------------------------
_SHOWN = (
    Field("bin", kind="shown", label=mark("Building")),
    Field("sewer_code", kind="shown", label=mark("Sewer")),
    Field("metres", kind="shown", label=mark("Distance (m)")),
    Field("note", kind="shown", label=mark("Note"), shown=lambda v: v.get("note") is not None),
)
APPROVAL = (
    Section(mark("Report"), _SHOWN),
    Section(
        mark("What approving does"),
        (
            Field("system", kind="shown", label=mark("Sanitation system now")),
            Field("becomes", kind="shown", label=mark("Becomes")),
            Field("containments", kind="shown", label=mark("Links that end"), shown=lambda v: v.get("containments") is not None),
            Field("left", kind="shown", label=mark("Used by no building then"), shown=lambda v: v.get("left") is not None),
            Field(
                "keep", kind="choice", label=mark("These containments"), required=always, shown=lambda v: v.get("left") is not None,
                choices=(
                    (DECOMMISSION, mark("are decommissioned today")),
                    (KEEP, mark("stay in use and are marked for checking")),
                ),
            ),
        ),
        note=mark(
            "A septic tank that stays before the sewer is better recorded by its type (outlet to sewer) than approved here."
        ),
    ),
)  # fmt: skip
REJECTION = (
    Section(mark("Report"), _SHOWN),
    Section(mark("Decision"), (Field("reason", kind="long_text", label=mark("Reason"), required=always),)),
)


def load_decision(fetch, key: int) -> dict[str, Any]:
    """The report, what the building is now, and what would be left over (SCW-03)."""
    row = _read(fetch, key)
    effects = fetch(EFFECTS, (key,))[0]
    return {
        VERSION: row["_version"],
        "bin": row["bin"],
        "sewer_code": row["sewer_code"],
        "note": row["note"],
        "metres": effects["metres"],
        "system": effects["system_now"],
        "containments": effects["containments"],
        "becomes": tr("Sewer network, with sewer {code}").format(code=row["sewer_code"]),
        "left": effects["left_over"],
        "keep": None,
    }


def approve(conn, values, seen) -> int:
    """Run the act (SCW-01)."""
    call_act(conn, "sewer_connection.approve", seen["key"], values.get("keep") == KEEP)
    return seen["key"]


def reject(conn, values, seen) -> int:
    """Run the act; the building stays as it is."""
    call_act(conn, "sewer_connection.reject", seen["key"], values["reason"])
    return seen["key"]


show_photo = shows_photos(TABLE, mark("Photo of report {id}"))
SEE_PHOTO = (FormTool(mark("Photo"), "photo", show_photo, may_see_photos),)
APPROVE = FormDeclaration(
    "sewer_approve", mark("Approve report {key}?"), APPROVAL, load_decision, approve,
    mark("Report {key} was approved: the building is on the sewer network now."), None, warnings, save_text=mark("Approve"),
    tools=SEE_PHOTO,
)  # fmt: skip
REJECT = FormDeclaration(
    "sewer_reject", mark("Reject report {key}?"), REJECTION, load_decision, reject, mark("Report {key} was rejected."),
    save_text=mark("Reject"), tools=SEE_PHOTO,
)  # fmt: skip


def preview(page, row) -> None:
    """Show building and sewer on the map, and the distance between."""

    def found(rows: list[dict]) -> None:
        if not rows or rows[0]["way"] is None:
            page.session.messages.info(tr("Building or sewer has no place on the map."))
            return
        place = rows[0]
        shown = map_links.show_shapes(
            page.dock.iface,
            page.session,
            [(place["sewer"], map_links.BLUE), (place["footprint"], map_links.RED), (place["way"], map_links.YELLOW)],
        )
        if shown:
            page.session.messages.info(
                tr("Building {bin} lies {metres} m from sewer {code}.").format(
                    bin=row["bin"], metres=place["metres"], code=row["sewer_code"]
                )
            )

    page.session.ask_rows(page, PLACES, (row["id"],), found)


def _decide(declaration):
    return lambda page, row: page.dock.open_form(page, declaration, row["id"])


MODULE = Module(
    name="sewer_connections",
    title=mark("Sewer connections"),
    icon="connection",
    tip=mark("Reports of new sewer connections and their approval"),
    panels=(
        Panel(
            QUEUE,
            handlers={
                "approve": _decide(APPROVE), "approve_all": approve_many_page.connections, "reject": _decide(REJECT),
                "preview": preview, "photo": show_photo,
            },  # fmt: skip
            add_form=ADD,
            edit_form=EDIT,
            delete_note=mark("Only the report goes; the building stays as it is. A wrong report is better rejected with a reason."),
        ),
        Panel(DECIDED, handlers={"preview": preview, "photo": show_photo}),
    ),
)
