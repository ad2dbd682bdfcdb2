"""A time of day in a form."""

from __future__ import annotations

from datetime import time
from typing import Any

from qgis.PyQt.QtCore import QRegularExpression
from qgis.PyQt.QtGui import QRegularExpressionValidator
from qgis.PyQt.QtWidgets import QLineEdit, QWidget

from ..records.display import as_text
from ..records.forms import FieldFacts
from .editors import Editor


class TimeEditor(Editor):
    """A time of day as HH:MM; empty while unknown."""

    def __init__(self, facts: FieldFacts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = QLineEdit()
        self.line.setPlaceholderText("HH:MM")
        self.line.setFixedWidth(120)
        pattern = QRegularExpression(r"([01]?\d|2[0-3])(:[0-5]?\d?)?")
        self.line.setValidator(QRegularExpressionValidator(pattern, self.line))
        self.hold(self.line)
        self._layout.addStretch(1)
        self.line.textEdited.connect(lambda _text: self.changed.emit())

    def value(self) -> Any:
        hours, _, minutes = self.line.text().strip().partition(":")
        return time(int(hours), int(minutes)) if hours and len(minutes) == 2 else None

    def set_value(self, value: Any) -> None:
        self.line.setText(as_text(value))
