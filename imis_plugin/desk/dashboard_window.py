"""A dashboard over the whole screen: for a wall, a meeting, a council."""

from __future__ import annotations

from collections.abc import Mapping

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QComboBox, QDialog, QToolButton, QVBoxLayout

from . import style
from .icons import icon
from .words import tr


def full_button(pressed) -> QToolButton:
    """The button that shows a dashboard over the whole screen."""
    button = QToolButton()
    button.setIcon(icon("enlarge"))
    button.setAutoRaise(True)
    button.setToolTip(tr("Show the dashboard over the whole screen (Esc ends it)"))
    button.setAccessibleName(tr("Full screen"))
    button.clicked.connect(lambda _checked=False: pressed())
    return button


class DashboardWindow(QDialog):
    """Shows ``page``, a dashboard page of its own with a ``full_button``, under the municipality's name."""

    def __init__(self, dock, title: str, page, boxes: Mapping[QComboBox, QComboBox]) -> None:
        """:param boxes: the filters of the page, each with the one whose choice it takes over."""
        super().__init__(dock.iface.mainWindow())
        self.page = page
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setStyleSheet(style.panel_style())
        layout = QVBoxLayout(self)
        name = (dock.session.found.municipality or "") if dock.session.found else ""
        layout.addWidget(style.label(f"{name} – {title}" if name else title, "title"))
        layout.addWidget(page, 1)
        page.full_button.setIcon(icon("reject"))
        page.full_button.setToolTip(tr("Back to the panel (Esc)"))
        page.full_button.clicked.disconnect()
        page.full_button.clicked.connect(lambda _checked=False: self.close())
        for own, other in boxes.items():
            own.blockSignals(True)
            if own.findData(other.currentData()) < 0:
                own.addItem(other.currentText(), other.currentData())
            own.setCurrentIndex(own.findData(other.currentData()))
            own.blockSignals(False)
        dock.session.closed.connect(self.close)
