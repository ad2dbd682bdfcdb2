"""Wards, communities or sewers of a scenario's step: typed, ticked in a list, or clicked on the map."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QLineEdit, QListWidget, QListWidgetItem, QToolButton, QVBoxLayout, QWidget

from ..desk import style
from ..desk.icons import icon
from ..desk.pick_on_map import PickButton
from ..desk.words import tr
from ..records.catalogue import Reference
from ..records.words import mark


@dataclass(frozen=True)
class Source:
    """Where the choices come from: a query of ``key`` and ``text``, and the records on the map."""

    title: str
    query: str
    reference: Reference


SOURCES = {
    "wards": Source(
        mark("Wards"),
        "SELECT w.ward::text AS key, w.ward::text || coalesce(' – ' || w.name, '') AS text FROM layer_info.wards AS w ORDER BY w.ward",
        Reference("layer_info.wards", "ward", "ward"),
    ),
    "communities": Source(
        mark("Low-income communities"),
        "SELECT c.id::text AS key, c.id::text || ' – ' || c.community_name AS text "
        "FROM layer_info.low_income_communities AS c ORDER BY c.community_name",
        Reference("layer_info.low_income_communities", "id", "community_name"),
    ),
    "sewers": Source(
        mark("Sewers"),
        "SELECT s.code AS key, s.code || coalesce(', ' || round(s.length) || ' m', '') || coalesce(' → ' || p.name, '') AS text "
        "FROM utility_info.sewers AS s LEFT JOIN fsm.treatment_plants AS p ON p.id = s.treatment_plant_id ORDER BY s.code",
        Reference("utility_info.sewers", "code", "code"),
    ),
}


def parts_of(text: str) -> list[str]:
    """The entries of a typed list, commas or semicolons between."""
    return [part.strip() for part in text.replace(";", ",").split(",") if part.strip()]


class ChoiceDialog(QDialog):
    """A list to tick, with a field that narrows it."""

    def __init__(self, title: str, rows: list[Mapping[str, Any]], chosen: list[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setMinimumSize(360, 420)
        self.setStyleSheet(style.panel_style())
        layout = QVBoxLayout(self)
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Search"))
        self.search.setAccessibleName(tr("Search"))
        self.search.textChanged.connect(self._narrow)
        layout.addWidget(self.search)
        self.list = QListWidget()
        self.list.setAccessibleName(title)
        for row in rows:
            item = QListWidgetItem(row["text"])
            item.setData(Qt.ItemDataRole.UserRole, row["key"])
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if row["key"] in chosen else Qt.CheckState.Unchecked)
            self.list.addItem(item)
        layout.addWidget(self.list, 1)
        if not rows:
            layout.addWidget(style.label(tr("There is none to choose."), "quiet"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)

    def _narrow(self, text: str) -> None:
        for place in range(self.list.count()):
            item = self.list.item(place)
            item.setHidden(text.strip().lower() not in item.text().lower())

    def chosen(self) -> list[str]:
        """The keys that are ticked, in the order of the list."""
        items = [self.list.item(place) for place in range(self.list.count())]
        return [item.data(Qt.ItemDataRole.UserRole) for item in items if item.checkState() == Qt.CheckState.Checked]


class ChosenEntry(QWidget):
    """A line of keys with a button for the list and a pin for the map.

    :param session: None offers the line alone. :param name: a key of :data:`SOURCES`.
    """

    def __init__(self, session, name: str, line: QLineEdit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session, self.source, self.line = session, SOURCES[name], line
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(line, 1)
        self.setFocusProxy(line)
        if session is None or not session.rights.may("select", self.source.reference.table):
            return
        self.list_button = QToolButton()
        self.list_button.setIcon(icon("list"))
        self.list_button.setAutoRaise(True)
        self.list_button.setToolTip(tr("Choose from the list"))
        self.list_button.setAccessibleName(tr("Choose from the list"))
        self.list_button.clicked.connect(lambda _checked=False: self.ask_list())
        row.addWidget(self.list_button)
        self.on_map = PickButton(session, self.source.reference, lambda: ("", ()))
        self.on_map.found.connect(lambda key, _text: self.add(str(key)))
        row.addWidget(self.on_map)

    def add(self, key: str) -> None:
        """Put a key at the end of the line, each once."""
        keys = parts_of(self.line.text())
        if key not in keys:
            self.line.setText(", ".join([*keys, key]))

    def ask_list(self) -> None:
        """Read the list and let the planner tick."""
        self.session.ask_rows(self, self.source.query, None, self._show_list, channel="choices")

    def ask(self, dialog: ChoiceDialog) -> bool:
        """Ask the planner (replaced in tests)."""
        return dialog.exec() == QDialog.DialogCode.Accepted

    def _show_list(self, rows: list[Mapping[str, Any]]) -> None:
        dialog = ChoiceDialog(tr(self.source.title), rows, parts_of(self.line.text()), self)
        if self.ask(dialog):
            self.line.setText(", ".join(dialog.chosen()))
