"""Summary report and route sheets as print layouts: map, tables over pages with their heads, in the project's layouts (umdss.md 2.5, 5, 7.2)."""

from __future__ import annotations

import threading

import pytest
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsLayoutExporter,
    QgsLayoutItemLegend,
    QgsLayoutItemManualTable,
    QgsLineSymbol,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsRectangle,
    QgsRuleBasedRenderer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication, QThread

from imis_plugin import toolbox
from imis_plugin.layers.print_layout import PrintRequest
from imis_plugin.layers.print_report import Report, Seen
from imis_plugin.layers.print_table import Column, Row
from tests.factories_building import make_building, make_ward


@pytest.fixture
def city(db):
    make_ward(db, 1, x=-2500, y=-2500, side=2500)
    make_ward(db, 2, x=0, y=-2500, side=2500)
    for x in (-100, 100, 200):
        make_building(db, x=x, y=-500)
    db.commit()


def in_project():
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    return context


def texts(layout):
    return [item.currentText() for item in layout.items() if hasattr(item, "currentText")]


def cells(layout):
    tables = [frame for frame in layout.multiFrames() if isinstance(frame, QgsLayoutItemManualTable)]
    return [[str(cell.content()) for cell in row] for table in tables for row in table.tableContents()]


def test_5_summary_report_is_a_pdf_and_a_layout_of_the_project(run, city, tmp_path, qgis_new_project):
    path = tmp_path / "wards.pdf"
    found = run("summary_wards", PDF=str(path), LAYOUT=True, context=in_project())
    assert path.read_bytes().startswith(b"%PDF") and [one.name for one in tmp_path.iterdir()] == ["wards.pdf"]
    manager = QgsProject.instance().layoutManager()
    layout = manager.layoutByName(found["LAYOUT_NAME"])
    said = texts(layout)
    assert "Summary of wards" in said and any(text.startswith("Coordinates:") and "32644" in text for text in said)
    assert "1 / {}".format(layout.pageCollection().pageCount()) in said
    main = layout.itemById("map_main")
    assert {layer.name() for layer in main.layers()} >= {"Areas", "Buildings", "Wards"} and all(layer.isValid() for layer in main.layers())
    rows, count = cells(layout), len(main.layers())
    assert [row for row in rows if "Total" in row][0][:3] == ["", "Total", "3"], "the matrix of all areas"
    again = run("summary_wards", LAYOUT=True, context=in_project())
    assert again["LAYOUT_NAME"] == found["LAYOUT_NAME"] and len(manager.layouts()) == 1, "the older one made room"
    assert len(QgsProject.instance().mapLayers()) == count, "and so did its layers"


def test_5_without_a_wish_nothing_is_printed(run, city, qgis_new_project):
    found = run("summary_wards", context=in_project())
    assert not found.get("LAYOUT_NAME") and not found.get("PDF") and not QgsProject.instance().mapLayers()


def test_5_long_tables_flow_over_pages_with_their_heads_and_nothing_is_lost(qgis_new_project):
    project = QgsProject.instance()
    report = Report(project, PrintRequest("imis_summary_report", "Long"), [], project.crs())
    report.begin_sheet("Long", "", Seen(QgsRectangle(0, 0, 1000, 600), {}))
    report.table([Column("No."), Column("What", 4)], [Row([str(number), "two\nlines" if number % 3 else "one"]) for number in range(150)])
    report.table([Column("After")], [Row(["last"])])
    pages = report.layout.pageCollection().pageCount()
    assert pages > 3
    long, short = (frame for frame in report.layout.multiFrames() if isinstance(frame, QgsLayoutItemManualTable))
    assert long.headerMode() == QgsLayoutItemManualTable.HeaderMode.AllFrames and long.frameCount() > 2
    long.recalculateTableSize()
    assert long.totalSize().height() <= sum(long.frame(n).rect().height() for n in range(long.frameCount())) + 0.1, "all rows have room"
    assert [long.frame(n).page() for n in range(long.frameCount())] == list(range(long.frameCount()))
    last = long.frame(long.frameCount() - 1)
    assert short.frame(0).page() == last.page() and short.frame(0).pagePos().y() >= last.pagePos().y() + last.rect().height()
    for frame in (long.frame(n) for n in range(long.frameCount())):
        assert frame.pagePos().y() + frame.rect().height() <= 297 - 8


def test_5_the_legend_of_a_sheet_names_what_its_own_map_shows_also_after_drawing(qgis_new_project, tmp_path):
    """A rule that looks at a variable of the sheet, as the trips of one truck do."""
    project = QgsProject.instance()
    layer = QgsVectorLayer("LineString?crs=EPSG:32644&field=truck:string", "Routes", "memory")
    driven = QgsFeature(layer.fields())
    driven["truck"] = "a"
    driven.setGeometry(QgsGeometry.fromWkt("LINESTRING(100 100, 900 500)"))
    layer.dataProvider().addFeature(driven)
    root = QgsRuleBasedRenderer.Rule(None)
    for condition, words in (("coalesce(@truck, '') = ''", "all trucks"), ("coalesce(@truck, '') = \"truck\"", "this truck")):
        root.appendChild(QgsRuleBasedRenderer.Rule(QgsLineSymbol.createSimple({}), 0, 0, condition, words))
    layer.setRenderer(QgsRuleBasedRenderer(root))
    report = Report(project, PrintRequest("imis_route_sheet", "Routes"), [layer], layer.crs())
    shown = []
    for variables in ({}, {"truck": "a"}):
        report.begin_sheet("Routes", "", Seen(QgsRectangle(0, 0, 1000, 600), variables))
    QgsLayoutExporter(report.layout).exportToImage(str(tmp_path / "sheet.png"), QgsLayoutExporter.ImageExportSettings())
    for legend in (item for item in report.layout.items() if isinstance(item, QgsLayoutItemLegend)):
        model = legend.model()
        shown.append((legend.page(), [node.data(0) for tree in model.rootGroup().findLayers() for node in model.layerLegendNodes(tree)]))
    assert sorted(shown) == [(0, ["all trucks"]), (1, ["this truck"])]


def test_5_layouts_are_drawn_in_the_window_from_a_run_in_another_thread(qgis_app):
    in_window = toolbox.module("frame.in_window").in_window
    seen = []

    def work():
        try:
            seen.append(in_window(lambda: QThread.currentThread() == QCoreApplication.instance().thread(), QgsProcessingFeedback()))
            in_window(lambda: 1 / 0, QgsProcessingFeedback())
        except ZeroDivisionError as error:
            seen.append(type(error))

    worker = threading.Thread(target=work)
    worker.start()
    while worker.is_alive():
        QCoreApplication.processEvents()
    assert seen == [True, ZeroDivisionError]
