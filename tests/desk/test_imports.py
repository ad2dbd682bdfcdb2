"""The import window and the docks of payments, as an officer uses them (modules 10; S-38 to S-41)."""

from __future__ import annotations

import csv
import datetime

import pytest

from imis_plugin.database.connection import execute, fetch_value
from imis_plugin.desk import import_dialog, import_undo
from imis_plugin.desk.import_dialog import COLUMNS, DONE, FILE, RESULT
from imis_plugin.desk.import_result import VALUE
from tests import factories as f

from .conftest import wait_rows, wait_until

TAX = "taxpayment_info.tax_payments"
HEAD = "Tax Code,Owner Name,Owner Contact,Last Payment Date\n"


def ago(years: int, days: int = 0) -> datetime.date:
    today = datetime.date.today()
    return today.replace(year=today.year - years, day=min(today.day, 28)) - datetime.timedelta(days=days)


def us(day: datetime.date) -> str:
    return f"{day.month}/{day.day}/{day.year}"


@pytest.fixture
def window(open_dock, qgis_app):
    """``window(dock)`` gives the import window of a list; it is closed after the test."""
    made = []

    def open_it(page, **options) -> import_dialog.ImportDialog:
        dialog = import_dialog.open_import(page.session, page.window(), page.type.imports_into or page.type.written_table, **options)
        dialog.confirm = lambda _text: True
        made.append(dialog)
        wait_until(lambda: dialog.table() is not None and dialog._task is None)
        return dialog

    yield open_it
    for dialog in made:
        try:
            dialog.confirm = lambda _text: True
            dialog.close()
        except RuntimeError:
            continue  # closed and gone already


def take(dialog, path) -> None:
    dialog.file.take(path)
    wait_until(lambda: dialog.file.source is not None or not dialog.file.problem.isHidden())


def press(dialog, name: str, page: int | None = None) -> None:
    button = dialog.buttons[name]
    assert button.isEnabled() and not button.isHidden(), name
    button.click()
    wait_until(lambda: dialog._task is None and (page is None or dialog.pages.currentIndex() == page))


def town(db) -> list[str]:
    """Three main buildings with tax codes, an associated one, and one without a code."""
    main = [f.make_building(db, tax_code=f"T{number:04d}") for number in (1, 2, 3)]
    f.make_building(db, tax_code="T0001", building_associated_to=main[0])
    f.make_building(db, tax_code=None, verification_status=False)
    db.commit()
    return main


def test_S_38_S_39_S_40_S_41_PAY_01_to_06_a_delivery_of_tax_payments_from_the_file_to_the_list(db, open_dock, window, tmp_path, monkeypatch):
    town(db)
    dock = open_dock("tax", "tax")
    page = dock.lists["tax_status"]
    wait_rows(page, 4)
    dialog = window(page)
    path = tmp_path / "june.csv"

    path.write_text(HEAD.replace("Owner Contact,", "") + "T0001,A,1/2/2024\n")  # S-38
    take(dialog, path)
    press(dialog, "next", COLUMNS)
    assert "Owner contact" in dialog.columns.problem.text() and not dialog.buttons["next"].isEnabled()
    press(dialog, "back", FILE)

    rows = [
        f"T0001,Asha,98989 89898,{us(ago(2, 330))}", f"T0002,Bina,,{us(ago(9))}", "T0003,Chetan,,1/1/1970", f"T-0003,Dev,,{us(ago(1))}",
        f"T0009,=Ekta,12,{us(ago(0, -40))}",
    ]  # fmt: skip
    path.write_text("\ufeff" + (HEAD + "\n".join(rows) + "\n").replace(",", ";"), encoding="utf-8")
    take(dialog, path)
    assert dialog.file.preview.rowCount() == 5 and dialog.file.delimiter.currentData() == ";"
    press(dialog, "next", COLUMNS)
    wait_until(lambda: dialog.columns.order is not None)
    assert dialog.columns.mapping()["Tax Code"] == "tax_code"
    if not dialog.columns.date_format() == "MDY":  # when today's day of month leaves both orders open, the officer is asked
        dialog.columns.dates.setCurrentIndex(dialog.columns.dates.findData("MDY"))
        dialog.columns.changed.emit()
    press(dialog, "next", RESULT)
    report = dialog.result.report
    assert (report.rows_read, report.refused, report.inserted) == (5, 1, 4)  # T-0003 is a number of its own
    assert fetch_value(db, "SELECT count(*) FROM taxpayment_info.tax_payments") == 0
    fields = {dialog.result.refused.item(row, 1).text(): row for row in range(dialog.result.refused.rowCount())}
    assert set(fields) == {"Owner Contact", "Last Payment Date"}
    dialog.save_refused(tmp_path / "refused.csv")
    saved = list(csv.DictReader((tmp_path / "refused.csv").open()))
    assert saved[0]["Owner Name"] == "'=Ekta" and "future" in saved[0]["imis_reasons"]

    dialog.result.refused.item(fields["Owner Contact"], VALUE).setText("9812345678")  # mended here
    assert not dialog.buttons["good"].isEnabled()
    press(dialog, "again", RESULT)
    assert dialog.result.report.refused == 1
    dialog.result.refused.item(0, VALUE).setText(us(ago(0, 20)))
    press(dialog, "again", RESULT)
    assert dialog.result.report.refused == 0 and dialog.buttons["good"].isHidden()
    press(dialog, "all", DONE)
    assert "2 payments belong to no building" in dialog.told.toPlainText()

    wait_until(lambda: not page.model._asked and any(row["due_label"] == "2 Years" for row in page.model.rows))
    shown = {row["tax_code"]: row["due_label"] for row in page.model.rows}
    assert shown == {"T0001": "2 Years", "T0002": "5 Years+", "T0003": "No Data", None: "No Data"}  # S-39, S-40
    unmatched = dock.show_list("tax_unmatched")
    unmatched.start()
    wait_rows(unmatched, 2)
    reasons = {row["tax_code"]: row["likely_reason"] for row in unmatched.model.rows}
    assert "Written otherwise" in reasons["T-0003"] and "T0003" in reasons["T-0003"]
    dues = next(dock.tabs.widget(at) for at in range(dock.tabs.count()) if hasattr(dock.tabs.widget(at), "wards"))
    wait_until(lambda: dues.wards)
    assert "60.0 % of the rows match" in dues.sentence.text()
    assert [dues.table.item(dues.table.rowCount() - 1, place).text() for place in (0, 1, 2, 5, 7, 8)] == ["City", "4", "0", "0", "1", "2"]
    dues.export_unmatched(tmp_path / "Unmatched Records.csv")  # S-41
    wait_until(lambda: (tmp_path / "Unmatched Records.csv").exists())
    lines = (tmp_path / "Unmatched Records.csv").read_text(encoding="utf-8-sig").splitlines()
    assert lines[0] == "Tax Code,Owner Name,Owner Contact,Last Payment date" and [line.split(",")[0] for line in lines[1:]] == ["T-0003", "T0009"]
    dues.save_template(tmp_path / "template.csv")
    wait_until(lambda: (tmp_path / "template.csv").exists())
    assert (tmp_path / "template.csv").read_text(encoding="utf-8-sig").strip() == HEAD.strip()

    monkeypatch.setattr(import_undo, "ask", lambda _parent, text: "5 records" in text)
    dialog.buttons["undo"].click()
    wait_until(lambda: dialog.undone)
    assert fetch_value(db, "SELECT count(*) FROM taxpayment_info.tax_payments") == 0
    history = dock.show_list("tax_deliveries")
    history.start()
    wait_rows(history)
    wait_until(lambda: history.model.rows and history.model.rows[0]["status"] == "undone")
    assert history.reason_against(history.type.actions[1], history.model.rows[0])  # undone once only


def test_a_waiting_delivery_is_gone_on_with_and_a_stop_changes_nothing(db, open_dock, window, tmp_path):
    dock = open_dock("utilities", "infrastructure")
    page = next(one for one in dock.lists.values() if one.type.written_table == "utility_info.roads")
    assert page.import_button is not None
    dialog = window(page)
    path = tmp_path / "roads.csv"
    west, south = fetch_value(db, "SELECT array[ST_X(p), ST_Y(p)] FROM (SELECT ST_Transform(ST_Centroid(geom), 4326) p FROM layer_info.citypolys) x")
    place = f'"LINESTRING({west} {south},{west + 0.001} {south})"'
    db.rollback()
    path.write_text(f"Road name,Right of way,Carrying width,wkt,Opened\nMain,6,4,{place},1/2/2024\nSide,4,6,{place},3/4/2024\n")
    take(dialog, path)
    press(dialog, "next", COLUMNS)
    assert {"name", "right_of_way", "carrying_width", "geom"} <= set(dialog.columns.mapping().values())
    dialog.columns.choose("Opened", "name")
    assert "same column" in dialog.columns.problem.text()
    dialog.columns.choose("Opened", "")
    press(dialog, "next", RESULT)
    assert dialog.result.report.refused == 1 and "right of way" in dialog.result.report.reasons[0].text.lower()
    assert fetch_value(db, "SELECT count(*) FROM utility_info.roads") == 0
    dialog.close()

    deliveries = open_dock("imports", session=page.session).lists["deliveries"]
    wait_rows(deliveries, 1)
    row = deliveries.model.rows[0]
    assert row["status"] == "staged" and row["register"] == "Roads" and row["made_by"] == "Sita Rai"
    again = import_dialog.open_import(page.session, deliveries.window(), batch_id=row["id"])
    again.confirm = lambda _text: True
    wait_until(lambda: again.pages.currentIndex() == RESULT and again._task is None)
    holder = again.session.run("hold", lambda conn, _f: (execute(conn, "SELECT 1"), None)[1], lambda _n: None)
    assert holder is not None
    again.accept_rows(True)
    again.stop()
    wait_until(lambda: again._task is None)
    if again.pages.currentIndex() == RESULT:  # stopped in time: nothing is in, and it can be gone on with
        assert fetch_value(db, "SELECT count(*) FROM utility_info.roads") == 0
        db.rollback()
        press(again, "good", DONE)
    assert fetch_value(db, "SELECT count(*) FROM utility_info.roads") == 1
    again.close()


@pytest.mark.parametrize(
    ("name", "content", "told"),
    [
        ("empty.csv", b"", "empty"),
        ("nul.csv", b"a,b\n1,\x00\n", "NUL"),
        ("mixed.csv", "k,n\n1,M\u00fcller\n".encode() + b"2,Ren\xe9\n", "UTF-8"),
        ("twice.csv", b"Tax Code,Tax Code\n1,2\n", "twice"),
        ("old.xls", b"\xd0\xcf\x11\xe0", "not read"),
        ("no.xlsx", b"PK", "damaged"),
        ("no.kml", b"<kml", "cannot be read"),
    ],
)
def test_bad_files_end_in_a_sentence_in_the_window(open_dock, window, tmp_path, name, content, told):
    page = open_dock("tax", "tax").lists["tax_status"]
    dialog = window(page)
    path = tmp_path / name
    path.write_bytes(content)
    take(dialog, path)
    assert told in dialog.file.problem.text() and not dialog.buttons["next"].isEnabled()
    path = tmp_path / "dates.csv"  # the window goes on working: and both orders of dates fit
    path.write_text(HEAD + "T1,A,,1/2/2024\nT2,B,,3/4/2024\n")
    take(dialog, path)
    press(dialog, "next", COLUMNS)
    wait_until(lambda: dialog.columns.order is not None)
    assert "both orders" in dialog.columns.why.text() and not dialog.buttons["next"].isEnabled()


def test_who_may_import_sees_the_button_and_nobody_else(open_dock):
    assert open_dock("tax", "tax").lists["tax_status"].import_button is not None
    executive = open_dock("tax", "executive")
    assert not executive.lists and executive.tabs.count() == 1  # the executive sees figures by ward, no person (reliability 5)
    assert "import" not in executive.tabs.widget(0).buttons
    assert open_dock("buildings", "executive").lists["buildings"].import_button is None


def test_a_workbook_with_formulas_goes_through_the_window(db, open_dock, window, tmp_path):
    openpyxl = pytest.importorskip("openpyxl")
    town(db)
    page = open_dock("tax", "tax").lists["tax_status"]
    dialog = window(page)
    book = openpyxl.Workbook()
    for row in (["Payments of June"], [], HEAD.strip().split(","), ["T0001", "Asha", 9812345678, ago(1, 10)], ["T0002", "Bina", None, "=TODAY()"]):
        book.active.append(row)
    book.save(tmp_path / "june.xlsx")
    take(dialog, tmp_path / "june.xlsx")
    assert dialog.file.source.headers[0] == "Tax Code" and dialog.file.first_line.value() == 3
    press(dialog, "next", COLUMNS)
    wait_until(lambda: dialog.columns.order is not None)
    assert dialog.columns.date_format() == "ISO"  # dates of a workbook cannot be mistaken
    press(dialog, "next", RESULT)
    report = dialog.result.report
    assert (report.inserted, report.refused) == (1, 1) and "formula" in report.reasons[0].text
    dialog.result.refused.selectRow(0)
    dialog.leave_out(dialog.result.chosen_lines())
    wait_until(lambda: dialog._task is None)
    assert dialog.result.report.rows_read == 1, (dialog.session.messages.last, dialog.result.report)
    press(dialog, "all", DONE)
    assert fetch_value(db, "SELECT owner_contact FROM taxpayment_info.tax_payments") == "9812345678"


@pytest.mark.parametrize(("name", "role"), [("water_payments", "water_supply"), ("waste_payments", "solid_waste")])
def test_the_other_two_services_have_the_same_panel(open_dock, name, role):
    dock = open_dock(name, role)
    assert set(dock.lists) == {f"{name}_status", f"{name}_unmatched", f"{name}_deliveries"}
    assert dock.lists[f"{name}_status"].import_button is not None
    for page in dock.lists.values():
        page.start()
        wait_rows(page, 0)
    dues = next(dock.tabs.widget(at) for at in range(dock.tabs.count()) if hasattr(dock.tabs.widget(at), "wards"))
    wait_until(lambda: dues.sentence.text())
    assert "No delivery is imported yet" in dues.sentence.text()
