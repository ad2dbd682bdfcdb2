"""The button that brings files into the register of a list, where the officer may."""

from __future__ import annotations

from collections.abc import Callable

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QToolButton, QWidget

from ..imports.kinds import importable, offered
from ..records.record_type import RecordType
from .icons import icon
from .words import tr


def import_button(session, record_type: RecordType, imported: Callable[[], None], parent: QWidget) -> QToolButton | None:
    """The button for a list, or None where nothing can be imported.

    :param imported: called when a delivery was imported or undone.
    """
    if not record_type.imports_into and all(action.name != "add" for action in record_type.actions):
        return None  # a list of what was decided or is waiting: its records are made elsewhere
    kind = record_type.imports_into or record_type.written_table
    if not (offered(session.rights) if kind == "*" else importable(kind, session.rights)):
        return None
    button = QToolButton(parent)
    button.setObjectName("import")
    button.setText(tr("Import"))
    button.setIcon(icon("import"))
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    button.setAutoRaise(True)
    button.setToolTip(tr("Bring in a file: CSV, XLSX, GeoPackage, GeoJSON, Shapefile or KML"))

    def open_window() -> None:
        from .import_dialog import open_import

        open_import(session, parent.window(), "" if kind == "*" else kind, imported=imported)

    button.clicked.connect(lambda _checked=False: open_window())
    return button
