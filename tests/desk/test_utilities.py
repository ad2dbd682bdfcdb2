"""The dock Utilities in a real QGIS on the real database: lists, drawing, forms, rules, exports (modules 5, umdss 1.6.1)."""

from __future__ import annotations

from decimal import Decimal

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsPointXY

from imis_plugin.desk import form_page
from imis_plugin.modules import MODULES, utility_forms
from tests import factories as f
from tests.desk.conftest import drop_deleted, settle, wait_rows, wait_until
from tests.desk.test_buildings import db_row, db_value, fill, shown_problems

CITY = QgsCoordinateReferenceSystem.fromEpsgId(f.SRID)


def line(*points: tuple[float, float]) -> QgsGeometry:
    """A line between points in metres from the middle of the test city."""
    return QgsGeometry.fromPolylineXY([QgsPointXY(f.EAST + x, f.NORTH + y) for x, y in points])


@pytest.fixture
def asked(monkeypatch):
    """Every question is answered with yes; the texts asked are kept."""
    texts = []
    monkeypatch.setattr(form_page.FormPage, "confirm", lambda self, text: texts.append(text) or True)
    monkeypatch.setattr(form_page.drafts, "find", lambda *_given: {})
    return texts


def open_form(dock, name: str, action: str, key=None):
    page = dock.show_list(name)
    wait_rows(page)
    if key is not None:
        page.show_record(key)
        wait_until(lambda: page.chosen_key() == key)
    page.run_action(action)
    form = dock.top_page
    wait_until(lambda: form.state is not None)
    return form


def save(form) -> str:
    saved = []
    form.saved.connect(saved.append)
    form.save()
    wait_until(lambda: saved or shown_problems(form))
    assert saved, shown_problems(form)
    return saved[0]


def test_S_12_a_carrying_width_above_the_right_of_way_is_said_at_both_fields(open_dock, asked, db):
    form = open_form(open_dock("utilities", "infrastructure"), "roads", "add")
    fill(form, name="New Lane", right_of_way=Decimal("4"), carrying_width=Decimal("5"))
    form.save()
    assert [name for name, label in form.problems.items() if "right of way" in label.text()] == ["right_of_way", "carrying_width"]
    fill(form, carrying_width=Decimal("3"))
    form.save()
    assert not [name for name, label in form.problems.items() if not label.isHidden() and "right of way" in label.text()]


def test_road_is_drawn_saved_and_gone_on_with(open_dock, asked, db, qgis_iface, monkeypatch):
    monkeypatch.setattr("qgis.utils.iface", qgis_iface)
    near = f.make_road(db, name="Market Road", geom=f.line(0, 0, 0, 500))
    db.commit()
    dock = open_dock("utilities", "infrastructure")
    form = open_form(dock, "roads", "add")
    form.save()
    assert sum(not label.isHidden() for label in form.problems.values()) == 5  # COM-10: name, length, both widths, line
    editor = form.editors["geom"]
    editor.take(line((0, 0), (60, 60), (60, 0), (0, 60)), CITY)
    assert "crosses itself" in editor.note.text() and editor.value() is None
    editor.take(line((1.5, 100), (201.5, 100)), CITY)
    assert form.state.values["length"] == Decimal("200.00") and "200.00 m" in editor.note.text()
    editor.join_ends()  # 1.5 m from Market Road: offered for joining
    wait_until(lambda: form.state.values["length"] == Decimal("201.50"))
    fill(form, name="New Lane", right_of_way=Decimal("4"), carrying_width=Decimal("5"))
    form.save()
    assert [name for name, label in form.problems.items() if "right of way" in label.text()] == ["right_of_way", "carrying_width"]
    fill(form, carrying_width=Decimal("3"))
    code = save(form)  # S-12: now allowed
    db.rollback()
    assert db_row(db, "SELECT name, length, carrying_width FROM utility_info.roads WHERE code = %s", code) == (
        "New Lane", Decimal("201.50"), Decimal("3.00"),
    )  # fmt: skip
    assert db_value(
        db, "SELECT ST_Distance(a.geom, b.geom) FROM utility_info.roads a, utility_info.roads b WHERE a.code = %s AND b.code = %s", code, near
    ) < 0.001
    assert asked == []

    # The stored line is gone on with; a length that was only the drawn one follows, a measured one would stay.
    form = open_form(dock, "roads", "edit", code)
    editor = form.editors["geom"]
    editor.go_on()
    tool = qgis_iface.mapCanvas().mapTool()
    assert len(tool.points) == 2
    tool.undo()
    assert len(tool.points) == 2  # what is stored is not undone
    end = tool.points[-1]
    tool.add(QgsPointXY(end.x() + 1, end.y()))
    tool.undo()
    tool.redo()
    tool.finish()
    assert form.state.values["length"] > Decimal("201.50")
    fill(form, length=Decimal("300"))
    assert save(form) == code  # UTL-04 warned and overridden
    assert any("recorded length" in text for text in asked)


def test_warnings_before_a_line_is_saved(session_as, db):
    road = f.make_road(db, geom=f.line(0, 0, 300, 0))
    db.commit()
    session = session_as("infrastructure")
    found = []

    def ask(values):
        found.clear()
        session.ask(session, lambda fetch: utility_forms.ADD_ROAD.warnings(fetch, values, None), found.append)
        wait_until(lambda: found)
        return " ".join(found[0])

    wkt = lambda *points: line(*points).asWkt()  # noqa: E731
    assert "lie along " + road in ask({"geom": wkt((0, 0.5), (280, 0.5)), "length": Decimal("280")})
    assert "lies 1.50 m from " + road in ask({"geom": wkt((100, 1.5), (100, 90)), "length": Decimal("88.5")})
    assert "only 0.40 m" in ask({"geom": wkt((500, 500), (500.4, 500)), "length": Decimal("0.4")})
    assert "city boundary" in ask({"geom": wkt((2400, 500), (2600, 500)), "length": Decimal("200")})  # COM-52
    assert "differ by 50 %" in ask({"geom": wkt((500, 500), (600, 500)), "length": Decimal("150")})  # UTL-04
    assert ask({"geom": wkt((500, 500), (600, 500)), "length": Decimal("105")}) == ""


@pytest.mark.parametrize(
    ("name", "values"),
    [
        ("sewers", {"location": None, "diameter": Decimal("300")}),
        ("drains", {"size": Decimal("400")}),
        ("water_mains", {"project_name": "Phase 2", "diameter": Decimal("90")}),
    ],
)
def test_UTL_05_other_networks_by_form_with_the_road_they_follow(open_dock, asked, db, name, values, tmp_path):
    road = f.make_road(db, geom=f.line(0, 0, 300, 0))
    db.commit()
    dock = open_dock("utilities", "infrastructure")
    form = open_form(dock, name, "add")
    form.editors["geom"].take(line((20, 4), (220, 4)), CITY)
    wait_until(lambda: form.state.values["road_code"] == road)
    fill(form, **values)
    code = save(form)
    page = dock.lists[name]
    wait_until(lambda: page.chosen_key() == code)
    form = open_form(dock, name, "edit", code)
    assert not form.editors["road_code"].isEnabled()  # 5.2: read-only on edit
    dock.back()
    for suffix in ("csv", "xlsx", "gpkg", "zip", "kml"):
        page.export_to(tmp_path / f"lines.{suffix}")
        wait_until(lambda s=suffix: (tmp_path / f"lines.{s}").exists())
    assert code in (tmp_path / "lines.csv").read_text(encoding="utf-8-sig")
    record = dock.open_record(page, code, "history")
    wait_until(lambda: record.history.topLevelItemCount() > 0 and record.detail.widget() is not None)


def test_S_13_UTL_01_a_road_in_use_is_kept_and_what_hangs_on_it_is_named(open_dock, db, monkeypatch):
    road, free = f.make_road(db), f.make_road(db)
    f.make_building(db, road_code=road)
    f.make_drain(db, road_code=road)
    db.commit()
    page = open_dock("utilities", "infrastructure").lists["roads"]
    wait_rows(page, 2)
    monkeypatch.setattr(page, "confirm", lambda *_question: True)
    page.table.selectRow(page.model.row_of(road))
    page.run_action("delete")
    wait_until(lambda: "1 buildings" in page.session.messages.last and "1 drains" in page.session.messages.last)
    page.table.selectRow(page.model.row_of(free))
    page.run_action("delete")
    wait_until(lambda: "was deleted" in page.session.messages.last)
    wait_rows(page, 1)


def test_lists_filters_and_rights(open_dock, db):
    f.make_road(db, name="Market Road")
    for number in range(3):
        f.make_road(db, name=f"Lane {number}")
    db.commit()
    dock = open_dock("utilities", "sanitation")  # reads roads, changes none
    page = dock.lists["roads"]
    wait_rows(page, 4)
    assert {"add", "edit", "delete"} & set(page.buttons) == set() and "detail" in page.buttons
    assert "water_mains" not in dock.lists
    page.search.setText("market")
    page._search_now()
    wait_rows(page, 1)
    module = next(module for module in MODULES if module.name == "utilities")
    assert [panel.record_type.name for panel in module.panels] == ["roads", "sewers", "drains", "water_mains"]
    settle(0.05)


def test_drawing_snaps_to_the_network_pauses_and_measures(qgis_app):
    from qgis.core import QgsFeature, QgsProject, QgsVectorLayer
    from qgis.gui import QgsMapCanvas, QgsMapToolPan
    from qgis.PyQt.QtCore import QPoint

    from imis_plugin.desk.drawing import DrawTool

    layer = QgsVectorLayer(f"LineString?crs=EPSG:{f.SRID}", "roads", "memory")
    feature = QgsFeature()
    feature.setGeometry(line((0, 0), (100, 0)))
    layer.dataProvider().addFeature(feature)
    QgsProject.instance().addMapLayer(layer, False)
    canvas = QgsMapCanvas()
    canvas.resize(400, 400)
    canvas.setDestinationCrs(CITY)
    canvas.setLayers([layer])
    box = line((-20, -60), (120, 60)).boundingBox()
    canvas.setExtent(box)
    canvas.show()
    settle(0.1)
    shapes = []
    tool = DrawTool(canvas, "line", [layer], lambda shape: f"{shape.length():.1f} m")
    tool.drawn.connect(shapes.append)
    canvas.setMapTool(tool)

    def pixel(x: float, y: float, right: int = 0, down: int = 0) -> QPoint:
        place = tool.toCanvasCoordinates(QgsPointXY(f.EAST + x, f.NORTH + y))
        return QPoint(place.x() + right, place.y() + down)

    wait_until(lambda: tool._place(pixel(100, 0, 4, 4)) == QgsPointXY(f.EAST + 100, f.NORTH))  # to a corner
    on_edge = tool._place(pixel(50, 0, 0, 5))
    assert abs(on_edge.y() - f.NORTH) < 1e-6  # to an edge
    assert tool._place(pixel(50, 40)).y() > f.NORTH + 30  # free elsewhere
    tool.add(tool._place(pixel(100, 0, 4, 4)))
    tool.add(QgsPointXY(f.EAST + 100, f.NORTH + 30))
    assert "30.0 m" in tool._banner.text()
    canvas.setMapTool(QgsMapToolPan(canvas))  # looking around in between
    assert not tool._banner.isVisible()
    canvas.setMapTool(tool)
    tool.add(QgsPointXY(f.EAST + 130, f.NORTH + 30))
    tool.undo()
    tool.finish()
    assert len(shapes) == 1 and shapes[0].length() == 30.0
    tool.add(QgsPointXY(f.EAST, f.NORTH))
    tool.finish()
    assert shapes[1] is None  # one corner is no line
    tool.give_up()
    tool.dispose()
    QgsProject.instance().removeMapLayer(layer.id())
    canvas.deleteLater()


def test_corners_are_moved_with_the_vertex_tool_and_taken_at_once(open_dock, asked, db, qgis_iface, monkeypatch):
    from qgis.core import QgsProject
    from qgis.PyQt.QtWidgets import QAction

    pressed = []
    vertex, pan = QAction(), QAction()
    vertex.triggered.connect(lambda: pressed.append("vertex"))
    pan.triggered.connect(lambda: pressed.append("pan"))
    for name, value in (("actionVertexToolActiveLayer", vertex), ("actionPan", pan)):
        monkeypatch.setattr(qgis_iface, name, lambda v=value: v, raising=False)
    monkeypatch.setattr(qgis_iface, "activeLayer", lambda: None, raising=False)
    monkeypatch.setattr(qgis_iface, "setActiveLayer", lambda _layer: True, raising=False)
    monkeypatch.setattr("qgis.utils.iface", qgis_iface)
    code = f.make_road(db, geom=f.line(0, 0, 100, 0))
    db.commit()
    QgsProject.instance().clear()  # what other tests laid on the map
    form = open_form(open_dock("utilities", "infrastructure"), "roads", "edit", code)
    editor = form.editors["geom"]
    editor.correct()
    layer = editor._correction.layer
    feature = next(layer.getFeatures())
    layer.changeGeometry(feature.id(), QgsGeometry.fromWkt(f.line(0, 0, 130, 0).split(";")[1]))
    assert form.state.values["length"] == Decimal("130.00")
    crossed = line((0, 0), (60, 60), (60, 0), (0, 60))
    crossed.convertToMultiType()
    layer.changeGeometry(feature.id(), crossed)
    assert "Not taken" in editor.note.text() and form.state.values["length"] == Decimal("130.00")
    editor.correct()
    assert QgsProject.instance().mapLayers() == {} and pressed == ["vertex", "pan"]
    editor.correct()
    form.leave()  # a form that is closed takes its layer along
    settle(0.05)
    drop_deleted()
    assert QgsProject.instance().mapLayers() == {}
