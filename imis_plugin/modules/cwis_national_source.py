"""Which table of which database holds the report documents of the municipalities: asked of the officer."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.PyQt.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QFormLayout, QLineEdit, QWidget

from ..database.errors import ImisError
from ..desk import style
from ..desk.access import QGIS, SERVICE, Access, services, stored_connections
from ..desk.words import tr


@dataclass(frozen=True)
class TableChoice:
    """A table of documents: ``schema.table``, its column (empty: the only one of JSON), and where it lies (None: the database of the desk)."""

    relation: str
    column: str = ""
    access: Access | None = None


class TableQuestion(QDialog):
    """Asks for connection, table and column."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Reports from a table"))
        self.setMinimumWidth(420)
        layout = QFormLayout(self)
        said = tr("A table or view with one report document a row, in a column of type json, jsonb or text. It is only read.")
        layout.addRow(style.label(said, "quiet", True))
        self.where = QComboBox()
        self.where.addItem(tr("The database that is open here"), None)
        try:
            known = [Access(QGIS, name) for name in stored_connections()] + [Access(SERVICE, name) for name in services()]
        except ImisError:
            known = []  # an unreadable service file: the database at hand can be chosen all the same
        for access in known:
            self.where.addItem(access.words(), access)
        layout.addRow(tr("Database"), self.where)
        self.relation = QLineEdit()
        self.relation.setPlaceholderText("national.cwis_reports")
        layout.addRow(tr("Schema and table"), self.relation)
        self.column = QLineEdit()
        self.column.setPlaceholderText(tr("the only column of type JSON"))
        layout.addRow(tr("Column"), self.column)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout.addRow(buttons)

    def choice(self) -> TableChoice:
        """What was chosen."""
        return TableChoice(self.relation.text().strip(), self.column.text().strip(), self.where.currentData())
