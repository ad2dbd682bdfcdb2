"""Files of every kind and fault: read rightly, or refused in a sentence, and never half (T28, T32, T33, T35; PAY-01, PAY-02)."""

from __future__ import annotations

import zipfile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from imis_plugin.imports import mapping
from imis_plugin.imports.catalogue import Column, Table
from imis_plugin.imports.containers import open_packed
from imis_plugin.imports.detect import Reading, date_order, detect_encoding, detect_reading
from imis_plugin.imports.open_file import open_file
from imis_plugin.imports.report import harmless
from imis_plugin.imports.source import FileFault
from imis_plugin.imports.staging import plain_text

BOOK = """<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"
 xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
 <sheets><sheet name="June" sheetId="1" r:id="rId1"/></sheets></workbook>"""
RELS = """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
 <Relationship Id="rId1" Type="x" Target="worksheets/sheet1.xml"/></Relationships>"""
STYLES = """<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
 <numFmts count="2"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="00000"/></numFmts>
 <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>"""
SHEET = """<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>
 <row r="1"><c r="A1" t="s"><v>0</v></c></row>
 <row r="3"><c r="A3" t="s"><v>1</v></c><c r="B3" t="inlineStr"><is><t>Paid</t></is></c><c r="C3" t="inlineStr"><is><t>Sum</t></is></c></row>
 <row r="4"><c r="A4" s="3"><v>123</v></c><c r="B4" s="1"><v>44927</v></c><c r="C4"><f>1+1</f><v>2</v></c></row>
 <row r="5"><c r="A5"><v>9898989898</v></c><c r="B5" s="2"><v>44928.5</v></c><c r="C5" t="str"><f>"a"</f><v>a</v></c></row>
 <row r="6"><c r="A6" t="s"><v>1</v></c><c r="C6"><f>A1</f></c></row>
 <row r="7"><c r="B7" t="e"><v>#N/A</v></c><c r="D7"><v>1</v></c></row>
</sheetData></worksheet>"""
SHARED = """<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
 <si><t>Report</t></si><si><r><t>Tax </t></r><r><t>Code</t></r></si></sst>"""


def book(path, sheet=SHEET, **more):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, text in {"xl/workbook.xml": BOOK, "xl/_rels/workbook.xml.rels": RELS, "xl/styles.xml": STYLES,
                           "xl/sharedStrings.xml": SHARED, "xl/worksheets/sheet1.xml": sheet, **more}.items():  # fmt: skip
            packed.writestr(name, text)
    return path


def test_a_workbook_gives_stored_values_dates_and_leading_zeros_and_tells_of_formulas(tmp_path):
    source = open_file(book(tmp_path / "June.xlsx"))[0]
    assert (source.layer, source.headers, source.first_line) == ("June", ["Tax Code", "Paid", "Sum"], 3)
    rows = list(source.rows())
    assert [row[:2] for row in rows[:2]] == [(4, ["00123", "2023-01-01", "2"]), (5, ["9898989898", "2023-01-02 12:00:00", "a"])]
    assert "without a stored result" in rows[2][2] and "#N/A" in rows[3][2]
    assert source.notes == ["3 cells hold formulas; the results that the spreadsheet program stored were read."]


@pytest.mark.parametrize(
    ("make", "told"),
    [
        (lambda p: p.write_bytes(b"no zip"), "damaged"),
        (lambda p: book(p, **{"xl/workbook.xml": '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a/>'}), "document type"),
        (lambda p: book(p, **{"../outside.xml": "x"}), "another folder"),
        (lambda p: book(p, **{"xl/big.bin": "0" * 30_000_000}), "times its size"),
        (lambda p: book(p, sheet="<worksheet><broken"), "damaged"),
        (lambda p: book(p, sheet='<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>'), "No sheet"),
        (lambda p: p.write_bytes(b""), "empty"),
    ],
)
def test_T35_hostile_and_broken_workbooks_are_refused_in_a_sentence(tmp_path, make, told):
    path = tmp_path / "a.xlsx"
    make(path)
    with pytest.raises(FileFault, match=told):
        open_file(path)
    if told == "times its size":
        with pytest.raises(FileFault):
            open_packed(path)


@pytest.mark.parametrize(
    ("raw", "encoding", "delimiter", "first"),
    [
        ("a;b\n1;2\n".encode(), "utf-8", ";", 1),
        ("\ufeffa\tb\n1\t2\n".encode(), "utf-8", "\t", 1),
        ("a|b\n'x|y'|2\n".encode(), "utf-8", "|", 1),
        ("a,b\nM\u00fcller,2\n".encode("cp1252"), "cp1252", ",", 1),
        ("a,b\n1,2\n".encode("utf-16"), "utf-16", ",", 1),
        ("Payments of June\n\na;b;c\n1;2;3\n4;5;6\n".encode(), "utf-8", ";", 3),
    ],
)
def test_T32_encoding_delimiter_and_heading_line_are_proposed(tmp_path, raw, encoding, delimiter, first):
    path = tmp_path / "a.csv"
    path.write_bytes(raw)
    reading = detect_reading(path)
    assert (reading.encoding, reading.delimiter, reading.first_line) == (encoding, delimiter, first)
    source = open_file(path)[0]
    assert source.headers[:2] == ["a", "b"] and len(list(source.rows())) >= 1


def test_T32_faults_of_texts_stop_with_their_line_or_refuse_their_row(tmp_path):
    path = tmp_path / "a.csv"
    path.write_bytes("k,n\n1,M\u00fcller\n".encode() + "2,Ren\u00e9\n".encode("cp1252"))
    assert detect_encoding(path) == ("cp1252", False)
    with pytest.raises(FileFault, match="Line 2 looks like UTF-8"):  # both encodings in one file
        list(open_file(path)[0].rows())
    path.write_bytes(b"k,n\n1,a\x00b\n")
    with pytest.raises(FileFault, match="NUL"):
        list(open_file(path)[0].rows())
    path.write_text("k,n\n1,a\nk,n\n2,b,c\n")
    rows = list(open_file(path)[0].rows())
    assert "headings stand here once more" in rows[1][2] and "3 values" in rows[2][2] and not rows[0][2]
    with pytest.raises(FileFault, match="are not read"):
        open_file(tmp_path / "a.ods")
    assert open_file(path, Reading(delimiter=";"))[0].headers == ["k,n"]


def test_T33_the_order_of_dates_comes_from_the_whole_column_or_is_asked():
    assert date_order(iter(["2024-01-02", "", "x"])).form == "ISO"
    assert date_order(iter(["1/2/2024", "31/1/2024"])).form == "DMY"
    assert date_order(iter(["1/2/2024", "1/31/2024"])).form == "MDY"
    asked = date_order(iter(["1/2/2024", "3/4/2024", "5/5/2024"]))
    assert asked.form == "" and asked.both == 2
    assert "month first" in date_order(iter(["31/1/2024", "1/31/2024"])).why


@settings(max_examples=60, deadline=None)
@given(st.lists(st.dates(), min_size=1, max_size=20))
def test_T33_a_proved_order_reads_every_date(days):
    for form, order in (("{0.day}/{0.month}/{0.year:04}", "DMY"), ("{0.month}/{0.day}/{0.year:04}", "MDY")):
        found = date_order(form.format(day) for day in days)
        assert found.form in (order, "", "ISO") and (found.form or found.both)


@given(st.text(st.characters(blacklist_characters="\0", blacklist_categories=("Cs",)), max_size=20))  # the database holds no NUL
def test_T28_what_an_export_made_harmless_comes_back_as_it_was(cell):
    shown = harmless(cell.strip())
    assert shown[:1] not in ("=", "+", "-", "@")
    assert plain_text(shown) == plain_text(cell)


def test_columns_are_guessed_by_name_label_earlier_name_and_likeness(tmp_path):
    def column(name, label, generated=False):
        return Column(name, "text", "text", False, "", generated, False, label)

    table = Table("building_info", "buildings", "Buildings")
    for made in (column("bin", "BIN"), column("ward", "Ward"), column("house_number", "House number"), column("construction_date", "Built"),
                 column("construction_year", "Year", True), column("geom", "Footprint"), column("tax_code", "Tax code")):  # fmt: skip
        table.columns[made.name] = made
    path = tmp_path / "a.csv"
    path.write_text("BIN,House No.,construction_year,wkt,Levy,Colour,deleted_at\n1,2,3,4,5,6,7\n")
    found = {one.header: (one.column, one.how) for one in mapping.guess(open_file(path)[0], table, {"Levy": "tax_code"})}
    assert found == {
        "BIN": ("bin", "name"), "House No.": ("house_number", "similar"), "construction_year": ("construction_date", "name"),
        "wkt": ("geom", "name"), "Levy": ("tax_code", "last time"), "Colour": ("", ""),
        "deleted_at": ("", "withdrawn"),
    }  # fmt: skip
