"""Files as a whole: encodings, delimiters, headings, names (T32); told which file and line, never half read."""

from __future__ import annotations

import pytest

from imis_plugin.database.errors import ImisError
from imis_plugin.imports import names
from imis_plugin.imports.catalogue import read_catalogue
from imis_plugin.imports.plan import table_of
from imis_plugin.imports.source import FileFault
from tests.imports.conftest import square, texts

NAME = "गोमती नगर"


def places(text: str) -> str:
    """A places file of one row with this name."""
    return f"id,name,geom_wkt\n1,{text},POINT(81 26.85)\n"


@pytest.mark.parametrize(("encoding", "stated"), [("utf-8", "utf-8"), ("utf-8-sig", "utf-8"), ("utf-16", "utf-16")])
def test_T32_encodings_are_read_rightly(delivery, encoding, stated):
    delivery.write("places.csv", places(NAME), encoding)
    assert delivery.load(encoding=stated).loaded
    assert delivery.value("SELECT name FROM layer_info.places") == NAME


@pytest.mark.parametrize(("content", "options", "words"), [
    (places(NAME).encode("utf-16"), {}, "--encoding utf-16"),
    ("id,name,geom_wkt\n1,a,POINT(81 26.85)\n2,caf\xe9,POINT(81 26.85)\n".encode("latin-1"), {}, "Line 3 is not UTF-8"),
    (places(NAME).encode(), {"encoding": "cp1252"}, "--encoding utf-8"),
    (b"id,name,geom_wkt\n1,a\0b,POINT(81 26.85)\n", {}, "NUL"),
    (b"", {}, "empty (0 bytes)"),
    (b"\n\n", {}, "no headings"),
    (b"id,name,Name,geom_wkt\n1,a,b,POINT(81 26.85)\n", {}, "stands twice"),
    (b"id,title\n1,a\n", {}, "lacks the column"),
    (b'id,name,geom_wkt\n1,"a,POINT(81 26.85)\n2,b,POINT(81 26.85)\n', {}, "1 of 1 rows"),
    (places("a").encode(), {"encoding": "klingon"}, "no encoding"),
])  # fmt: skip
def test_T32_bad_files_are_refused_with_the_line(delivery, content, options, words):
    delivery.write("places.csv", content)
    report = delivery.load(**options)
    assert not report.loaded
    assert words in " ".join(report.problems) + report.sentence
    assert delivery.value("SELECT count(*) FROM layer_info.places") == 0
    assert delivery.value("SELECT count(*) FROM imis.import_batches") == 0


@pytest.mark.parametrize("text", [
    "id;name;geom_wkt\r\n1;a;POINT(81 26.85)\r\n", "id\tname\tgeom_wkt\n1\ta\tPOINT(81 26.85)\n",
    "id,name,geom_wkt\r\n1,a,POINT(81 26.85)\n\n", "id,name,geom_wkt,,\n1,a,POINT(81 26.85),,,\n",
    'ID, Name ,GEOM WKT\n"1","a","POINT(81 26.85)"', "\n".join(["id,name,geom_wkt,colour", "1,a,POINT(81 26.85),red"]),
])  # fmt: skip
def test_T32_forms_of_csv_are_read(delivery, text):
    delivery.write("places.csv", text)
    report = delivery.load()
    assert report.loaded, report.as_text()
    assert delivery.value("SELECT name FROM layer_info.places") == "a"
    assert ("colour" in text) == any("colour" in note for note in report.files[0].notes)


def test_T32_quoted_newlines_keep_line_numbers(delivery):
    delivery.write("places.csv", 'id,name,geom_wkt\n1,"two\nlines",POINT(81 26.85)\nx,b,POINT(81 26.85)\n3,c\n')
    report = delivery.load(good_rows=True)
    refused = texts(report, "places")
    assert set(refused) == {4, 5} and "2 values" in refused[5]
    assert delivery.value("SELECT name FROM layer_info.places") == "two\nlines"


def test_T32_header_only_is_no_row(delivery):
    delivery.write("places.csv", "id,name,geom_wkt\n")
    report = delivery.load()
    assert report.loaded and report.total("rows_read") == 0


def test_other_files_are_left_aside_and_near_misses_refused(delivery):
    delivery.write("places.csv", places("a"))
    delivery.write("notes.csv", "a\n1\n")
    delivery.write("quarters.csv", "a\n1\n")
    delivery.write("roads.ods", b"x")
    report = delivery.load()
    assert report.loaded and len(report.left_aside) == 3
    delivery.write("bulidings.csv", "bin\nB000001\n")
    report = delivery.load()
    assert not report.loaded and '"buildings"' in report.problems[0]


def test_no_folder_and_no_table_are_told(delivery):
    with pytest.raises(ImisError, match="No file in"):
        delivery.load()
    delivery.folder.rmdir()
    with pytest.raises(ImisError, match="There is no folder"):
        delivery.load()


def test_without_kept_ids_the_same_rows_are_not_added_again(delivery):
    delivery.write("places.csv", "name,geom_wkt\na,POINT(81 26.85)\nb,POINT(81 26.85)\n")
    assert delivery.load().total("inserted") == 2
    delivery.write("places.csv", "name,geom_wkt\na,POINT(81 26.85)\nc,POINT(81 26.85)\n")
    report = delivery.load()
    assert (report.total("inserted"), report.total("unchanged")) == (1, 1)


def test_settings_by_the_earlier_name(delivery):
    delivery.csv("site_settings.csv", "id,name,value,category", [1, "average_water_consumption_lpcd", "135", "cwis_setting"])
    assert delivery.load().total("changed") == 1
    assert delivery.value("SELECT value FROM imis.settings WHERE name = 'average_water_consumption_lpcd'") == "135"
    delivery.csv("site_settings.csv", "id,name,value,category", [1, "average_water_consumption_lpcd", "much", "cwis_setting"])
    assert not delivery.load().loaded


def test_every_name_of_the_map_is_a_table_or_column(db):
    tables = read_catalogue(db)
    assert set(names.ORDER) | set(names.TABLE_ALIASES.values()) | set(names.DERIVED) | names.ID_GIVEN_ANEW <= set(tables)
    for table, column in names.BELONGS_TO:
        assert column in tables[table].columns
    for table, columns in names.NATURAL_KEYS.items():
        assert set(columns) <= set(tables[table].columns)
    for name in ("buildings", "public.site_settings", "fsm.build_toilets", "taxpayment_info.tax_payments", "Wards"):
        assert table_of(name, tables)[0]
    with pytest.raises(FileFault):
        table_of("buildngs", tables)


def test_left_over_columns_are_told(wards):
    wards.csv("buildings.csv", "bin,ward,estimated_area,user_id,bin_of_main,geom_wkt", ["B000001", 1, 5, 2, "", square()])
    notes = " ".join(wards.load(leave_unknown=True).file("buildings").notes)
    assert "estimated_area" in notes and "user_id" in notes and "bin_of_main" in notes


LINE = "LINESTRING(81.0 26.85,81.001 26.85)"


def test_bad_input_wrong_columns_stop_the_file_and_name_the_headings(delivery):
    delivery.csv("roads.csv", "code,nome,widht", ["R0001", "Main Street", 6])
    report = delivery.load()
    problem = report.problems[0]
    assert not report.loaded and delivery.value("SELECT count(*) FROM utility_info.roads") == 0
    assert '"nome" (is "name" meant?)' in problem and '"widht"' in problem and "--leave-unknown" in problem
    assert "it lacks name, right_of_way, carrying_width, length, geom" in problem
    report = delivery.load(leave_unknown=True)
    assert report.loaded and report.total("inserted") == 1 and "nome" in " ".join(report.files[0].notes)


def test_bad_input_a_whole_file_may_have_columns_of_its_own_but_none_that_is_nearly_ours(delivery):
    headings = "code,name,right_of_way,carrying_width,geom_wkt,{}"
    delivery.csv("roads.csv", headings.format("inspector"), ["R0001", "Main Street", 6, 4, LINE, "x"])
    report = delivery.load()
    assert report.loaded and "inspector" in " ".join(report.files[0].notes)
    delivery.csv("roads.csv", headings.format("surface_typ"), ["R0002", "Side Street", 6, 4, LINE, "Earthen"])
    report = delivery.load()
    assert not report.loaded and '"surface_type" meant' in report.problems[0] and "lacks" not in report.problems[0]
    delivery.csv("roads.csv", headings.format("surface_type"), ["R0002", "Side Street", 6, 4, LINE, "Earthen"])
    assert delivery.load().loaded


def test_bad_input_a_misspelt_geometry_stops_the_file(delivery):
    delivery.csv("roads.csv", "code,name,right_of_way,carrying_width,length,geom_wtk", ["R0001", "Main Street", 6, 4, 99, LINE])
    report = delivery.load()
    assert not report.loaded and '"geom_wtk" (is "geom" meant?)' in report.problems[0]


def test_1_4_a_file_of_known_columns_may_lack_the_others(delivery):
    delivery.csv("roads.csv", "code,name", ["R0001", "Main Street"])
    assert delivery.load().loaded
