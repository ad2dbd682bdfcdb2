"""The card of a building's services: a line each, one click to the record or the list behind it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QFrame, QGridLayout, QWidget

from ..records.services import LABELS, NEEDS_ATTENTION, in_order, words
from . import style
from .session import Session
from .words import tr


class ServiceCard(QFrame):
    """Two columns of lines over :func:`building_info.services_of`."""

    def __init__(self, session: Session, rows: list[Mapping[str, Any]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("services")
        self.setProperty("role", "card")
        self.rows = rows
        self.links: dict[str, QWidget] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(style.MARGIN, style.GAP, style.MARGIN, style.GAP)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        lines = in_order(rows)
        half = (len(lines) + 1) // 2
        for number, row in enumerate(lines):
            column, place = divmod(number, half)
            name = style.label(tr(LABELS[row["service"]]), "quiet", wrap=True)
            name.setMinimumWidth(112)
            grid.addWidget(name, place, column * 2, Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(self._value(session, row), place, column * 2 + 1)

    def _value(self, session: Session, row: Mapping[str, Any]) -> QWidget:
        text = words(row, tr)
        keys = row["keys"] or []
        if keys and row["relation"] and session.opens(row["relation"]):
            named = ", ".join(keys[:5]) + (" …" if len(keys) > 5 else "")
            tip = tr("Show {what}: {keys}").format(what=tr(LABELS[row["service"]]).lower(), keys=named)
            link = style.link(text, tip)
            link.clicked.connect(lambda _checked=False, r=row["relation"], k=list(keys): session.record_wanted.emit(r, k))
            self.links[row["service"]] = link
            return link
        return style.label(text, "problem" if row["state"] in NEEDS_ATTENTION else "" if row["items"] else "quiet", wrap=True)
