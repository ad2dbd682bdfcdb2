"""The action “Approve all” of a queue: the list as it is filtered, one question, one transaction, and what stays with its reasons (T49)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.PyQt.QtWidgets import QAbstractItemView, QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget

from ..database.connection import fetch_all
from ..desk import style
from ..desk.words import tr
from ..records.record_type import Column
from .approve_many import Approved, approve_all, approve_connection, survey_approver


class LeftPage(QWidget):
    """Those that stay in the queue, each with its reason."""

    def __init__(self, left: list[tuple[str, str]]) -> None:
        super().__init__()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, style.GAP, 0, 0)
        layout.addWidget(style.label(tr("These were not approved and wait in the queue. Open them one by one."), "quiet", wrap=True))
        self.table = QTableWidget(len(left), 2)
        self.table.setObjectName("left")
        self.table.setAccessibleName(tr("Not approved"))
        self.table.setHorizontalHeaderLabels([tr("Code or BIN"), tr("Reason")])
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        self.table.setColumnWidth(0, 110)
        self.table.horizontalHeader().setStretchLastSection(True)
        for line, (name, reason) in enumerate(left):
            self.table.setItem(line, 0, QTableWidgetItem(name))
            self.table.setItem(line, 1, QTableWidgetItem(reason))
        self.table.resizeRowsToContents()
        layout.addWidget(self.table)


def surveys(page, _row) -> None:
    """Approve the surveys of the list."""
    text = tr("Approve all surveys of this list? Each becomes a building, or is applied to the one it names. "
              "Those that are flagged or not complete stay in the queue.")  # fmt: skip
    _ask(page, text, survey_approver(page.session.catalogue))


def connections(page, _row) -> None:
    """Approve the connection reports of the list."""
    text = tr("Approve all reports of this list? Each building goes to the sewer network and its links to containments end. "
              "Those that would leave a containment unused, or lie far from the sewer, stay in the queue.")  # fmt: skip
    _ask(page, text, approve_connection)


def _ask(page, text: str, approve: Callable[[Any, Any], Any]) -> None:
    statement, values = page.reader.all_rows(page.model.query, [Column(page.type.key)])

    def work(conn, feedback) -> Approved:
        def progress(text: str, done: int, total: int) -> None:
            feedback.step(text, done, total)
            feedback.stop_if_cancelled()

        keys = [row[page.type.key] for row in fetch_all(conn, statement, values)]
        return approve_all(conn, keys, approve, progress)

    def done(result: Approved) -> None:
        page.refresh()
        told = tr("%n were approved.", len(result.done))
        if result.left:
            page.session.messages.warn(told + " " + tr("%n stay in the queue.", len(result.left)))
            page.dock.open_page(tr("Not approved"), LeftPage(result.left), "reject")
        else:
            page.session.messages.done(told)

    if page.confirm(tr("Approve all"), text):
        page.session.run(tr("Approving"), work, done, stopped=lambda: page.session.messages.info(tr("Stopped. Nothing was approved.")))
