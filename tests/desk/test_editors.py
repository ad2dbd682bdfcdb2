"""Editors of forms: times, photos, footprints, drafts."""

from __future__ import annotations

from datetime import date, time
from decimal import Decimal

import pytest
from qgis.core import QgsGeometry
from qgis.PyQt.QtGui import QImage
from qgis.PyQt.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from imis_plugin.desk import drafts
from imis_plugin.desk.editors import DateEditor, make_editor
from imis_plugin.desk.photo import LARGEST, PhotoEditor
from imis_plugin.records.forms import Field, FieldFacts
from tests.desk.conftest import settle


def facts(kind: str, **more) -> FieldFacts:
    return FieldFacts(Field("x", kind=kind), "X", "", kind, None, more.get("choices", ()), None)


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        ("text", "Old bazaar"),
        ("long_text", "two\nlines"),
        ("integer", 7),
        ("number", Decimal("2.5")),
        ("boolean", True),
        ("boolean", False),
        ("date", date(2024, 5, 1)),
        ("time", time(9, 5)),
        ("contact", "0123456"),
        ("shown", "C000001"),
    ],
)
def test_every_editor_gives_back_what_it_shows_and_nothing_when_empty(qgis_app, kind, value):
    editor = make_editor(None, facts(kind), dict)
    assert editor.value() is None
    editor.set_value(value)
    assert editor.value() == value
    editor.set_value(None)
    assert editor.value() is None


def test_a_choice_keeps_its_value(qgis_app):
    editor = make_editor(None, facts("choice", choices=(("a", "First"), ("b", "Second"))), dict)
    editor.set_value("b")
    assert editor.value() == "b" and editor.box.currentText() == "Second"


def test_half_a_time_is_none(qgis_app):
    editor = make_editor(None, facts("time"), dict)
    editor.line.setText("9")
    assert editor.value() is None


def test_a_large_photo_is_scaled_down(qgis_app, tmp_path):
    import os

    path = tmp_path / "house.png"
    side = 1600
    QImage(os.urandom(side * side * 3), side, side, side * 3, QImage.Format.Format_RGB888).save(str(path))
    assert path.stat().st_size > LARGEST
    editor = PhotoEditor(None, facts("photo"))
    editor.read(path)
    value = editor.value()
    assert value["file_name"] == "house.jpg" and len(value["content"]) * 3 // 4 <= LARGEST


def test_a_file_that_is_no_photo_is_said_to_be_none(qgis_app, tmp_path):
    path = tmp_path / "bill.png"
    path.write_text("not a picture")
    editor = PhotoEditor(None, facts("photo"))
    editor.read(path)
    assert editor.value() is None and "no JPG or PNG" in editor.note.text()


KML = """<?xml version="1.0"?>{doctype}<kml xmlns="http://www.opengis.net/kml/2.2"><Document><Placemark><Polygon><outerBoundaryIs>
<LinearRing><coordinates>{ring}</coordinates></LinearRing></outerBoundaryIs></Polygon></Placemark></Document></kml>"""
GOOD = "81.0,26.85 81.0002,26.85 81.0002,26.8502 81.0,26.8502 81.0,26.85"
CROSSED = "81.0,26.85 81.0002,26.8502 81.0002,26.85 81.0,26.8502 81.0,26.85"


def test_a_footprint_comes_from_kml_in_the_citys_coordinates(session_as, tmp_path):
    editor = make_editor(session_as("building_permit"), facts("footprint"), dict)
    path = tmp_path / "house.kml"
    path.write_text(KML.format(doctype="", ring=GOOD))
    editor.read_kml(path)
    shape = QgsGeometry.fromWkt(editor.value())
    assert editor.value().startswith("MultiPolygon ((") and 400 < shape.area() < 480
    for name, ring, doctype in (("crossed.kml", CROSSED, ""), ("harm.kml", GOOD, '<!DOCTYPE x [<!ENTITY a "b">]>'), ("x.txt", GOOD, "")):
        editor.set_value(None)
        path = tmp_path / name
        path.write_text(KML.format(doctype=doctype, ring=ring))
        editor.read_kml(path)
        assert editor.value() is None and editor.note.text() != "none yet", name


def test_drafts_keep_values_but_no_persons(qgis_app):
    values = {
        "ward": 3, "construction_date": date(2020, 1, 2), "start_time": time(9, 0), "volume": Decimal("2.50"), "owner_name": "Sita",
        "applicant_contact": "0123456", "nid": "12", "_provider": 4, "service_receiver_gender": "Female",
    }  # fmt: skip
    drafts.keep("test form", "B000001", values)
    found = drafts.find("test form", "B000001")
    assert found == {"ward": 3, "construction_date": date(2020, 1, 2), "start_time": time(9, 0), "volume": Decimal("2.50")}
    drafts.drop("test form", "B000001")
    assert drafts.find("test form", "B000001") == {}


def test_an_empty_date_shows_nothing(qgis_app):
    window = QWidget()  # another field has the focus; in a focused one QGIS proposes today
    layout = QVBoxLayout(window)
    layout.addWidget(QLineEdit())
    editor = DateEditor(None)
    layout.addWidget(editor)
    window.show()
    settle(0.05)
    for value in (None, date(2020, 1, 1), None):
        editor.set_value(value)
        assert editor.value() == value
        assert editor.box.lineEdit().text().strip() == (value.isoformat() if value else "")
    window.deleteLater()
