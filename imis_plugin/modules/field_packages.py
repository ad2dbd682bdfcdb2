"""Packages for the field at the desk: whom they were given to, when, for which area, last sync, rows waiting (modules 15.1, FLD-05, FLD-09)."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtWidgets import QFileDialog

from ..desk import map_links
from ..desk.form_declaration import VERSION, FormDeclaration
from ..desk.panel import Panel
from ..desk.words import tr
from ..records.forms import Field, Section, always
from ..records.record_type import CHOICE, DATES, INTEGER, TEXT, Action, Column, DetailGroup, Filter, RecordType
from ..records.words import mark
from .acts import call_act
from .field_make import MakePage
from .field_rows_page import RowsPage

TABLE, REGISTER = "imis.field_packages", "imis.field_packages_register"
TASK_WORDS = (("building_survey", mark("Building survey")), ("sewer_connection", mark("Sewer connections")))
STATES = (("out", mark("Given out")), ("synced", mark("Synced")), ("withdrawn", mark("Withdrawn")))
AREA = "SELECT public.ST_AsText(p.geom) AS area FROM imis.field_packages_register AS p WHERE p.id = %s"


def _open_only(row) -> str:
    return mark("The package was withdrawn.") if row.get("state") == "withdrawn" else ""


PACKAGES = RecordType(
    name="field_packages",
    table=REGISTER,
    stored_in=TABLE,
    key="id",
    title=mark("Packages for the field"),
    tab=mark("Field packages"),
    singular=mark("Package"),
    icon="deliveries",
    newest_first="id",
    columns=(
        Column("id", label=mark("Package")),
        Column("surveyor"),
        Column("waiting"),
        Column("invalid"),
        Column("last_sync_at"),
        Column("area_words"),
        Column("given_out_at"),
        Column("task", words=TASK_WORDS),
        Column("photos_missing"),
        Column("state", words=STATES),
    ),
    extra_columns=(Column("row_version"),),
    quick=(Column("surveyor"), Column("area_words")),
    quick_hint=mark("Surveyor or area"),
    filters=(
        Filter("task", CHOICE, column="task", choices=TASK_WORDS),
        Filter("surveyor", TEXT, column="surveyor"),
        Filter("ward", INTEGER, condition="%s = ANY ({base}.wards)", label=mark("Ward")),
        Filter("given_out_at", DATES, column="given_out_at"),
        Filter("state", CHOICE, column="state", choices=STATES),
    ),
    actions=(
        Action("make", mark("Make"), "add", allowed=lambda r: r.may_run("imis.make_field_package"), needs_row=False, group=1),
        Action("sync", mark("Sync"), "import", allowed=lambda r: r.may_run("imis.receive_field_rows"), needs_row=False, group=1),
        Action("rows", mark("Corrections"), "list", group=2),
        Action("detail", mark("Detail"), "detail", group=2),
        Action("withdraw", mark("Withdraw"), "off", allowed=lambda r: r.may_run("imis.withdraw_field_package"), barred=_open_only, group=1),
        Action("preview", mark("Preview"), "map", group=3),
    ),
    detail=(
        DetailGroup(
            mark("Package"),
            (
                Column("id", label=mark("Package")), Column("task", words=TASK_WORDS), Column("surveyor"), Column("area_words"),
                Column("given_out_at"), Column("given_out_by"), Column("last_sync_at"), Column("taken"), Column("waiting"), Column("invalid"),
                Column("approved"), Column("rejected"), Column("photos_missing"), Column("state", words=STATES), Column("withdrawn_at"),
                Column("withdrawn_note"),
            ),
        ),
    ),
    related_tables=("imis.field_rows",),
    export=(
        Column("id", label=mark("Package")), Column("task", words=TASK_WORDS), Column("surveyor"), Column("given_out_at"), Column("area_words"),
        Column("last_sync_at"), Column("taken"), Column("waiting"), Column("invalid"), Column("approved"), Column("rejected"),
        Column("photos_missing"), Column("state", words=STATES),
    ),
)  # fmt: skip

WITHDRAW = FormDeclaration(
    "field_withdraw", mark("Withdraw package {key}?"),
    (
        Section(
            mark("Package"),
            (Field("reason", kind="long_text", label=mark("Reason"), required=always),),
            note=mark("From then on nothing of it is taken in, such as from a device that was lost. What came back already stays."),
        ),
    ),
    lambda _fetch, _key: {VERSION: None, "reason": None},
    lambda conn, values, seen: call_act(conn, "imis.withdraw_field_package", seen["key"], values["reason"]),
    mark("Package {key} was withdrawn."),
    save_text=mark("Withdraw"),
)  # fmt: skip


def make(page, _row) -> None:
    """Open the page on which a package is put together."""
    page.dock.open_page(tr("New package for the field"), MakePage(page), "add")


def sync(page, _row) -> None:
    """Ask for the folder that came back and take it in."""
    folder = QFileDialog.getExistingDirectory(page, tr("Folder of the package, as it came from the device"))
    if folder:
        sync_from(page, Path(folder))


def sync_from(page, folder: Path) -> None:
    """Take a package in, in the background; what was taken stays when it is stopped."""
    from ..fieldwork.sync import sync_package

    def work(conn, feedback):
        def progress(text: str, done: int, total: int) -> None:
            feedback.step(text, done, total)
            feedback.stop_if_cancelled()

        return sync_package(conn, folder, tr, progress)

    def done(result) -> None:
        page.refresh()
        told = tr("Package {package}: {rows} rows read, {new} new or changed, {invalid} to correct, {photos} photos.").format(
            package=result.package, rows=sum(result.outcomes.values()), new=result.outcomes.get("new", 0) + result.outcomes.get("changed", 0),
            invalid=result.statuses.get("invalid", 0), photos=result.photos,
        )  # fmt: skip
        if result.missing:
            page.session.messages.warn(told + " " + tr("%n photo(s) are not in the folder; bring them and sync again.", len(result.missing)))
        else:
            page.session.messages.done(told)

    def stopped() -> None:
        page.refresh()
        page.session.messages.info(tr("The sync was stopped. What was taken in stays; sync again to go on."))

    page.session.run(tr("Taking in a package"), work, done, stopped=stopped)


def rows(page, row) -> None:
    """Open what came back with the package, first what is to be corrected."""
    page.dock.open_page(tr("Package {id}: rows and corrections").format(id=row["id"]), RowsPage(page, row["id"]), "list")


def preview(page, row) -> None:
    """Show the work area on the map."""

    def found(shapes: list[dict]) -> None:
        if not map_links.show_shapes(page.dock.iface, page.session, [(shape["area"], map_links.BLUE) for shape in shapes]):
            page.session.messages.info(tr("This package has no area on the map."))

    page.session.ask_rows(page, AREA, (row["id"],), found)


PANEL = Panel(
    PACKAGES,
    handlers={
        "make": make, "sync": sync, "rows": rows, "preview": preview,
        "withdraw": lambda page, row: page.dock.open_form(page, WITHDRAW, row["id"]),
    },
)  # fmt: skip
