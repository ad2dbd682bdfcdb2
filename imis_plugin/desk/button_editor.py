"""A button among the fields of a form, such as one that fills the fields below it."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtWidgets import QPushButton, QWidget

from ..records.forms import FieldFacts
from .editors import Editor
from .words import tr


class ButtonEditor(Editor):
    """The value is how often it was pressed, None before the first time; the form's ``suggest`` answers a press."""

    def __init__(self, facts: FieldFacts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presses: int | None = None
        self.button = QPushButton(tr(facts.field.placeholder or facts.label))
        self.button.setToolTip(tr(facts.help) if facts.help else "")
        self.button.clicked.connect(lambda _checked=False: self.press())
        self.hold(self.button)
        self._layout.addStretch(1)

    def press(self) -> None:
        """Press it."""
        self._presses = (self._presses or 0) + 1
        self.changed.emit()

    def value(self) -> Any:
        return self._presses

    def set_value(self, value: Any) -> None:
        self._presses = value
