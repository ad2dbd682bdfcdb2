"""A password in a form."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtWidgets import QLineEdit, QWidget

from ..records.forms import FieldFacts
from .editors import TextEditor


class PasswordEditor(TextEditor):
    """A password, shown as dots; never kept in a draft (its field name begins with an underscore)."""

    def __init__(self, facts: FieldFacts, parent: QWidget | None = None) -> None:
        super().__init__(facts, parent)
        self.line.setEchoMode(QLineEdit.EchoMode.Password)

    def value(self) -> Any:
        return self.line.text() or None
