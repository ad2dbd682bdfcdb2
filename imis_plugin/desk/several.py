"""Several of a small list, ticked; the list may depend on other fields and is then fetched anew."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from ..records.forms import FieldFacts
from ..records.lookups import all_options, readable
from .editors import Editor
from .session import Session


class SeveralEditor(Editor):
    """The value is the sorted list of the keys ticked; None while nothing is."""

    def __init__(self, session: Session, facts: FieldFacts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._facts = session, facts
        self._reference = readable(facts.reference, session.rights)
        self._wanted: list[Any] = []
        self._bound: tuple | None = None
        self.boxes: dict[Any, QCheckBox] = {}
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self.hold(inside)

    def value(self) -> Any:
        return sorted(self._wanted) or None

    def set_value(self, value: Any) -> None:
        self._wanted = list(value or [])
        for key, box in self.boxes.items():
            box.setChecked(key in self._wanted)

    def refresh_options(self, values) -> None:
        """Fetch what is offered when the fields that narrow it changed."""
        if self._reference is None or self._session.catalogue is None:
            return
        field = self._facts.field
        bound = tuple(values.get(name) for name in field.options_by)
        if bound == self._bound:
            return
        self._bound = bound
        statement, params = all_options(self._session.catalogue, self._reference, field.options, bound)
        self._session.ask_rows(self, statement, params, self._fill, channel="options")

    def _fill(self, rows: list[dict]) -> None:
        for box in self.boxes.values():
            self._column.removeWidget(box)
            box.deleteLater()
        self.boxes = {}
        for row in rows:
            box = QCheckBox(row["text"])
            box.setChecked(row["key"] in self._wanted)
            box.clicked.connect(lambda checked, key=row["key"]: self._ticked(key, checked))
            self._column.addWidget(box)
            self.boxes[row["key"]] = box
        left = [key for key in self._wanted if key in self.boxes]
        if left != self._wanted:  # a role that does not fit the type any more is taken out
            self._wanted = left
            self.changed.emit()

    def _ticked(self, key: Any, checked: bool) -> None:
        self._wanted = [other for other in self._wanted if other != key] + ([key] if checked else [])
        self.changed.emit()
