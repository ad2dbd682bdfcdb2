"""Someone else saved first: what you saw, what it is now and by whom, what you want (reliability 3.6)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QButtonGroup,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QPushButton,
    QRadioButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
)

from ..records.display import as_text
from ..records.forms import FormState
from . import style
from .form_declaration import CHANGED_AT, CHANGED_BY
from .words import tr


def differences(state: FormState, now: Mapping[str, Any]) -> list[str]:
    """Names of the fields that the other officer changed, and that this one changed to something else."""
    mine = state.collect()
    return [
        name
        for name in state.fields
        if state.shown(name)
        and state.facts[name].kind not in ("button", "shown")  # nothing that is saved
        and (state.opened_with.get(name) != now.get(name) or mine.get(name) != state.opened_with.get(name))
        and mine.get(name) != now.get(name)
    ]


class ConflictDialog(QDialog):
    """Lets the officer choose field by field; nothing is merged silently."""

    def __init__(self, state: FormState, now: Mapping[str, Any], texts, parent=None) -> None:
        """:param texts: callable (field name, value) -> text, so that references read as their names."""
        super().__init__(parent)
        self.setObjectName("ImisConflictDialog")
        self.setWindowTitle(tr("Changed by someone else"))
        self.setStyleSheet(style.panel_style())
        self.resize(760, 380)
        self._state, self._now = state, now
        self.names = differences(state, now)
        self._mine: dict[str, QRadioButton] = {}
        layout = QVBoxLayout(self)
        who = as_text(now.get(CHANGED_BY)) or tr("a colleague")
        when = as_text(now.get(CHANGED_AT))
        layout.addWidget(style.label(tr("This record was changed while you had it open"), "title"))
        layout.addWidget(
            style.label(
                tr("{who} saved it at {when}. Nothing of yours was lost or stored. Choose for each field what shall stand.").format(
                    who=who, when=when
                ),
                "quiet",
                wrap=True,
            )
        )
        self.table = QTableWidget(len(self.names), 5)
        self.table.setHorizontalHeaderLabels(
            [tr("Field"), tr("You saw"), tr("It is now"), tr("You want"), tr("Keep")]
        )
        self.table.verticalHeader().hide()
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.setSelectionMode(QTableWidget.SelectionMode.NoSelection)
        self.table.setWordWrap(True)
        header = self.table.horizontalHeader()
        for column in range(4):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(4, QHeaderView.ResizeMode.ResizeToContents)
        mine = state.collect()
        for row, name in enumerate(self.names):
            cells = (
                tr(state.facts[name].label),
                texts(name, state.opened_with.get(name)),
                texts(name, now.get(name)),
                texts(name, mine.get(name)),
            )
            for column, text in enumerate(cells):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                if column == 2 and state.opened_with.get(name) != now.get(name):
                    font = item.font()
                    font.setBold(True)
                    item.setFont(font)
                self.table.setItem(row, column, item)
            self.table.setCellWidget(row, 4, self._choice(name, mine))
        self.table.resizeRowsToContents()
        layout.addWidget(self.table, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.all_theirs, self.all_mine = QPushButton(tr("All &theirs")), QPushButton(tr("All &mine"))
        buttons.addButton(self.all_theirs, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(self.all_mine, QDialogButtonBox.ButtonRole.ActionRole)
        save = buttons.addButton(tr("&Save this"), QDialogButtonBox.ButtonRole.AcceptRole)
        save.setDefault(True)
        self.all_theirs.clicked.connect(lambda: self._choose_all(False))
        self.all_mine.clicked.connect(lambda: self._choose_all(True))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)

    def _choice(self, name: str, mine: Mapping[str, Any]):
        from qgis.PyQt.QtWidgets import QHBoxLayout, QWidget

        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(6, 2, 6, 2)
        theirs, own = QRadioButton(tr("theirs")), QRadioButton(tr("mine"))
        group = QButtonGroup(box)
        for button in (theirs, own):
            group.addButton(button)
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        touched = mine.get(name) != self._state.opened_with.get(name)
        (own if touched else theirs).setChecked(True)
        self._mine[name] = own
        box.theirs = theirs
        return box

    def _choose_all(self, mine: bool) -> None:
        for row, name in enumerate(self.names):
            (self._mine[name] if mine else self.table.cellWidget(row, 4).theirs).setChecked(True)

    def result_values(self) -> dict[str, Any]:
        """The values to save: theirs where nothing differs or theirs was chosen, else mine."""
        mine = self._state.collect()
        values = {name: self._now.get(name, mine.get(name)) for name in self._state.fields if self._state.shown(name)}
        for name in self.names:
            if self._mine[name].isChecked():
                values[name] = mine.get(name)
        return values
