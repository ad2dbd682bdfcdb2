"""Imports and payments: the window step by step, the docks of payments, the list of deliveries."""

from __future__ import annotations

import datetime
import tempfile
from pathlib import Path

from .frame import Shot


def _delivery(desk) -> Path:
    """A delivery of tax payments of this city, with the faults that deliveries have; the numbers are those of its own buildings."""
    from imis_plugin.database.connection import fetch_all

    conn = desk.session.opener.open("pictures")
    try:
        rows = fetch_all(conn, "SELECT tax_code, bin FROM building_info.buildings WHERE tax_code IS NOT NULL ORDER BY bin LIMIT 400")
    finally:
        conn.close()
    path = Path(tempfile.mkdtemp()) / "property-tax-june.csv"
    today = datetime.date.today()
    lines = ["Tax Code;Owner Name;Owner Contact;Last Payment Date;Remarks"]
    for place, row in enumerate(rows):
        day = today - datetime.timedelta(days=20 + place * 9)
        code = row["tax_code"] if place % 37 else row["tax_code"].replace("0", "O", 1)
        contact = "98" + str(10_000_000 + place * 7919)[:8] if place not in (11, 72) else "see file"
        date = f"{day.month}/{day.day}/{day.year}" if place != 40 else "2/30/2024"
        lines.append(f"{code};Holder {place + 1};{contact};{date};")
    lines.append(lines[5])
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def _window(stage):
    from imis_plugin.desk.import_dialog import open_import

    page = yield from stage.list("tax", "tax_status")
    dialog = open_import(page.session, page.window(), page.type.imports_into)
    dialog.confirm = lambda _text: False
    yield stage.until(lambda: dialog.table() is not None and dialog._task is None)
    dialog.file.take(_delivery(stage.desk))
    yield stage.until(lambda: dialog.file.source is not None)
    yield stage.pause(0.4)
    return dialog


def reading(stage):
    """How the file is read, with its first rows."""
    return (yield from _window(stage))


def _columns(stage):
    dialog = yield from _window(stage)
    dialog.buttons["next"].click()
    yield stage.until(lambda: dialog.columns.order is not None)
    yield stage.pause(0.4)
    return dialog


def columns(stage):
    """Headings and columns."""
    return (yield from _columns(stage))


def _result(stage):
    dialog = yield from _columns(stage)
    dialog.buttons["next"].click()
    yield stage.until(lambda: dialog.result.report is not None and dialog._task is None, 60)
    yield stage.pause(0.4)
    return dialog


def result(stage):
    """What the check found."""
    return (yield from _result(stage))


def imported(stage):
    """The account of the import; it is undone again afterwards, so that the demo city stays as it is."""
    from imis_plugin.imports import delivery

    dialog = yield from _result(stage)
    dialog.accept_rows(True)
    yield stage.until(lambda: dialog.pages.currentIndex() == 3 and dialog._task is None, 60)
    yield stage.pause(0.4)
    conn = stage.desk.session.opener.open("pictures")
    try:
        delivery.undo(conn, dialog.batch_id)
    finally:
        conn.close()
    return dialog


def status(stage):
    """The status list with its filters."""
    page = yield from stage.list("tax", "tax_status")
    page.filter_button.setChecked(True)
    yield stage.pause(0.8)


def unmatched(stage):
    """Payments that match no building."""
    yield from stage.list("tax", "tax_unmatched")
    yield stage.pause(0.8)


def dues(stage):
    """Dues by ward."""
    dock = yield from stage.dock("tax")
    page = next(dock.tabs.widget(at) for at in range(dock.tabs.count()) if hasattr(dock.tabs.widget(at), "wards"))
    dock.tabs.setCurrentWidget(page)
    yield stage.until(lambda: bool(page.wards))
    yield stage.pause(0.4)


def dues_map(stage):
    """The map of dues."""
    yield from dues(stage)
    dock = stage.desk.docks["tax"]
    dock.tabs.currentWidget().show_map()
    yield from stage.map(4000)


def deliveries(stage):
    """What came in by file."""
    yield from stage.list("tax", "tax_deliveries")
    yield stage.pause(0.5)


def all_deliveries(stage):
    """The panel of imports: every delivery of every register that this account may read."""
    yield from stage.list("imports", "deliveries")
    yield from stage.drawn()


SHOTS = (
    Shot("import-file", "tax", reading),
    Shot("import-columns", "tax", columns),
    Shot("import-result", "tax", result),
    Shot("import-done", "tax", imported),
    Shot("payments-status", "tax", status),
    Shot("payments-unmatched", "tax", unmatched),
    Shot("payments-dues", "tax", dues),
    Shot("payments-map", "tax", dues_map),
    Shot("payments-deliveries", "tax", deliveries),
    Shot("imports", "tax", all_deliveries),
)
