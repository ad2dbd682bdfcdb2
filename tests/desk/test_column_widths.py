"""Nothing is cut off in lists: headings stand whole, and layers keep their names beside an opened panel."""

from __future__ import annotations

import pytest
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QApplication, QDockWidget, QMainWindow, QTableWidget, QWidget

from imis_plugin.desk.column_widths import ColumnWidths
from imis_plugin.desk.shelf import LAYERS_WIDTH, give_width


@pytest.fixture
def table(qgis_app):
    made = QTableWidget(0, 4)
    made.setHorizontalHeaderLabels(["Code", "Temporary code", "Survey date", "A long heading at the end"])
    yield made
    made.deleteLater()


@pytest.mark.parametrize("width", (220, 900))
def test_the_last_column_takes_what_is_left_and_is_never_squeezed(table, width):
    table.resize(width, 200)
    table.show()
    ColumnWidths(table, 400).fit()
    QApplication.processEvents()
    header = table.horizontalHeader()
    for column in range(4):
        assert table.columnWidth(column) >= header.sectionSizeHint(column), column
    if width == 900:
        assert header.length() == table.viewport().width()


def test_a_panel_that_is_narrowed_and_widened_follows(table):
    table.resize(900, 200)
    table.show()
    ColumnWidths(table, 400).fit()
    for width in (240, 900):
        table.resize(width, 200)
        QApplication.processEvents()
        assert table.columnWidth(3) >= table.horizontalHeader().sectionSizeHint(3)
    assert table.horizontalHeader().length() == table.viewport().width()


def test_layers_keep_their_width_when_a_panel_opens(qgis_app):
    window = QMainWindow()
    window.setCentralWidget(QWidget())
    layers, panel = QDockWidget("Layers", window), QDockWidget("Panel", window)
    layers.setObjectName("Layers")
    for dock in (layers, panel):
        dock.setWidget(QWidget())
    window.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, layers)
    window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, panel)
    window.resize(1366, 768)
    window.show()
    window.resizeDocks([layers], [80], Qt.Orientation.Horizontal)
    QApplication.processEvents()
    assert layers.width() < LAYERS_WIDTH
    give_width(window, panel)
    QApplication.processEvents()
    assert layers.width() >= LAYERS_WIDTH
    window.close()
