"""Exports: whole files only, formulas made harmless (T28, COM-40). No QGIS needed."""

from __future__ import annotations

import csv
import zipfile
from datetime import date
from decimal import Decimal
from xml.dom import minidom

import pytest
from hypothesis import given
from hypothesis import strategies as st

from imis_plugin.records.spreadsheet import DANGEROUS, guarded, write_csv, write_xlsx

ROWS = [["=HYPERLINK(1)", Decimal("-2.50"), None], ["নাম, \"x\"\nনতুন", True, date(2024, 5, 1)], ["@cmd", 7, "+91"]]


@given(st.text(max_size=20))
def test_T28_no_text_cell_begins_like_a_formula(text):
    assert not guarded(text).startswith(DANGEROUS)


def test_T28_csv_keeps_numbers_and_guards_texts(tmp_path):
    path = tmp_path / "list.csv"
    assert write_csv(path, ["A", "B", "C"], ROWS) == 3
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    assert rows[1] == ["'=HYPERLINK(1)", "-2.5", ""]
    assert rows[2] == ["নাম, \"x\"\nনতুন", "Yes", "2024-05-01"]
    assert rows[3] == ["'@cmd", "7", "'+91"]


def test_T28_xlsx_has_typed_cells(tmp_path):
    path = tmp_path / "list.xlsx"
    assert write_xlsx(path, ["A", "B", "C"], ROWS, "Buildings [1]/x") == 3
    with zipfile.ZipFile(path) as book:
        sheet = minidom.parseString(book.read("xl/worksheets/sheet1.xml"))
        names = minidom.parseString(book.read("xl/workbook.xml"))
    assert not sheet.getElementsByTagName("f")
    cells = sheet.getElementsByTagName("row")[1].getElementsByTagName("c")
    assert cells[0].getAttribute("t") == "inlineStr" and cells[1].getElementsByTagName("v")[0].firstChild.data == "-2.5"
    assert names.getElementsByTagName("sheet")[0].getAttribute("name") == "Buildings 1x"


def test_a_failure_leaves_no_file(tmp_path):
    def broken():
        yield ["one"]
        raise RuntimeError("the connection was lost")

    for write in (lambda p: write_csv(p, ["A"], broken()), lambda p: write_xlsx(p, ["A"], broken(), "A")):
        with pytest.raises(RuntimeError):
            write(tmp_path / "list.out")
    assert list(tmp_path.iterdir()) == []
