"""The module Imports: what came in by file, by whom, with which outcome; go on with it, or take it back."""

from __future__ import annotations

from ..desk.panel import ADMINISTRATION, Module, Panel
from ..records.record_type import CHOICE, DATES, TEXT, Action, Column, DetailGroup, Filter, RecordType
from ..records.words import mark

STATES = (
    ("staged", mark("waits")), ("accepted", mark("imported")), ("refused", mark("given up")), ("undone", mark("undone")),
)  # fmt: skip
REFUSED = """
SELECT r.line_no, array_to_string(r.reasons, ' ')
  FROM staging.import_rows r WHERE r.batch_id = %s ORDER BY r.line_no LIMIT 200"""


def _only(*states: str):
    """Why an action does not go with the state of a delivery."""
    words = dict(STATES)

    def barred(row) -> str:
        if row["status"] in states:
            return ""
        return {
            "staged": mark("It is not imported yet."),
            "accepted": mark("It is imported already."),
            "refused": mark("It was given up."),
            "undone": mark("It was undone already."),
        }.get(row["status"], words.get(row["status"], ""))

    return barred


def _own_and(barred):
    def both(row) -> str:
        return barred(row) or ("" if row["own"] else mark("A colleague staged it; only he can go on with it."))

    return both


def deliveries(name: str, table: str, kind: str = "", tab: str = "") -> RecordType:
    """The record type of a list of deliveries.

    :param kind: the register new files go into; "" lets the officer choose.
    """
    of_payments = bool(kind)
    register = () if of_payments else (Column("register"),)
    in_force = (Column("in_force"),) if of_payments else ()
    changed = () if of_payments else (Column("rows_changed"),)
    return RecordType(
        name=name,
        table=table,
        key="id",
        title=mark("Deliveries"),
        singular=mark("Delivery"),
        tab=tab,
        icon="deliveries",
        columns=(
            Column("id"), Column("created_at"), Column("status", words=STATES), *in_force, *register, Column("file_name"),
            Column("rows_added"), *changed, Column("rows_refused"), Column("made_by"),
        ),
        extra_columns=(Column("kind"), Column("own")),
        quick=(Column("file_name"), Column("made_by")),
        quick_hint=mark("File or person"),
        filters=(
            *(() if of_payments else (Filter("register", TEXT, column="register"),)),
            Filter("status", CHOICE, column="status", choices=STATES),
            Filter("created_at", DATES, column="created_at"),
        ),
        actions=(
            Action("go_on", mark("Go on"), "import", barred=_own_and(_only("staged")), group=1),
            Action("undo", mark("Undo"), "undo", allowed=lambda r: r.may_run("imis.undo_import"), barred=_only("accepted"), group=1),
            Action("detail", mark("Detail"), "detail", group=2),
        ),
        detail=(
            DetailGroup(
                mark("Delivery"),
                tuple(
                    Column(column)
                    for column in (
                        "register", "file_name", "layer_name", "created_at", "made_by", "rows_read", "rows_added", "rows_changed",
                        "rows_unchanged", "rows_skipped", "rows_refused", "rows_unmatched", "encoding", "date_format", "crs",
                        "undone_at", "undone_by", "rows_kept",
                    )
                ),
            ),
            DetailGroup(
                mark("Refused rows"), query=REFUSED, headings=(mark("Line"), mark("Why")), needs=("staging.import_rows",)
            ),
        ),
        related_tables=("imis.import_batches",),
        imports_into=kind or "*",
    )  # fmt: skip


def go_on(page, row) -> None:
    """Open the import window on a delivery that waits."""
    from ..desk.import_dialog import open_import

    open_import(page.session, page.window(), batch_id=row["id"], imported=page.refresh)


def undo(page, row) -> None:
    """Take a delivery back, after saying what that does."""
    from ..desk.import_undo import undo_delivery

    undo_delivery(page.session, page, row["id"], row["file_name"], lambda _told: page.refresh())


HANDLERS = {"go_on": go_on, "undo": undo}

DELIVERIES = deliveries("deliveries", "imis.deliveries", tab=mark("Deliveries"))

MODULE = Module(
    name="imports",
    title=mark("Imports"),
    icon="deliveries",
    tip=mark("Files that were brought in, their outcome, and undo"),
    group=ADMINISTRATION,
    panels=(Panel(DELIVERIES, handlers=HANDLERS),),
)
