"""Two CWIS reports side by side: years or revisions, and why a figure differs (reliability T43)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QDialog, QHBoxLayout, QSizePolicy, QVBoxLayout

from ..desk import style
from ..desk.words import tr
from ..records.words import mark
from ..reports.notes import status_words
from .cwis_data import REPORTS
from .cwis_tables import fill_row, make_table

COMPARE = "SELECT * FROM cwis.compare(%s, %s, %s, %s)"
HEADINGS = (mark("Code"), mark("Indicator"), mark("This"), mark("Other"), mark("Why"))


def ask_comparison(page) -> ComparisonWindow:
    """Open the window for the year that a CwisPage shows."""
    window = ComparisonWindow(page.session, page.view.year, page.view.revision, page)
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    window.show()
    return window


class ComparisonWindow(QDialog):
    """A report and another one: every stored year and revision can be chosen."""

    def __init__(self, session, year: int, revision: int, parent=None) -> None:
        super().__init__(parent)
        self.session, self.this = session, (year, revision)
        self.rows: list[Mapping[str, Any]] = []
        self.setWindowTitle(tr("Compare {year}, revision {revision}").format(year=year, revision=revision))
        self.resize(820, 620)
        layout = QVBoxLayout(self)
        head = QHBoxLayout()
        head.addWidget(style.label(tr("With")))
        self.other = QComboBox()
        self.other.setObjectName("other")
        self.other.setAccessibleName(tr("With"))
        self.other.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.other.activated.connect(lambda _place: self.read())
        head.addWidget(self.other)
        self.changed_only = QCheckBox(tr("Only what differs"))
        self.changed_only.setObjectName("changed_only")
        self.changed_only.toggled.connect(lambda _on: self.fill())
        head.addWidget(self.changed_only)
        layout.addLayout(head)
        self.table = make_table("comparison", [tr(text) for text in HEADINGS], 4)
        layout.addWidget(self.table)
        self.note = style.label("", "quiet", wrap=True)
        layout.addWidget(self.note)
        self.setStyleSheet(style.panel_style())
        session.ask_rows(self, REPORTS, None, self._offer, channel="reports")

    def _offer(self, reports: list[Mapping[str, Any]]) -> None:
        for row in reports:
            if (row["year"], row["revision"]) != self.this:
                kind = tr("approved") if row["status"] == "approved" else tr("draft, not approved")
                text = tr("{year}, revision {revision}, {kind}").format(year=row["year"], revision=row["revision"], kind=kind)
                self.other.addItem(text, (row["year"], row["revision"]))
        if not self.other.count():
            self.note.setText(tr("There is no other report to compare with yet."))
            return
        near = [place for place in range(self.other.count()) if self.other.itemData(place)[0] in (self.this[0], self.this[0] - 1)]
        self.other.setCurrentIndex(near[0] if near else 0)
        self.read()

    def read(self) -> None:
        """Read the comparison with the chosen report."""
        self.session.ask_rows(self, COMPARE, (*self.this, *self.other.currentData()), self._take, channel="compare")

    def _take(self, rows: list[Mapping[str, Any]]) -> None:
        self.rows = rows
        self.note.setText(tr("{count} of {all} indicators differ.").format(count=sum(row["changed"] for row in rows), all=len(rows)))
        self.fill()

    def fill(self) -> None:
        """Show the rows, all or those that differ."""
        shown = [row for row in self.rows if row["changed"] or not self.changed_only.isChecked()]
        self.table.setRowCount(len(shown))
        for place, row in enumerate(shown):
            values = [
                status_words(status) if value is None else f"{value.normalize():f}"
                for value, status in ((row["value"], row["status"] or "undefined"), (row["other_value"], row["other_status"] or "undefined"))
            ]
            fill_row(self.table, place, (row["code"], tr(row["title"]), *values, row["why"] or ""), right=(2, 3), bold=row["changed"])
