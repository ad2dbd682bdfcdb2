"""The National Sanitation Dashboard at the desk: test the line, send an approved year, look at what happened (cwis.md 9.6)."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QMessageBox,
    QSizePolicy,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from ..desk import secrets, style
from ..desk.words import tr
from ..records.display import as_text
from ..records.words import mark
from .cwis_nsd_retry import SERVICE, NsdRetries
from .cwis_tables import fill_row, make_table

APPROVED = "SELECT r.year, max(r.revision) AS revision FROM cwis.report AS r WHERE r.status = 'approved' GROUP BY r.year ORDER BY r.year DESC"
SETTINGS = "SELECT s.name, s.value FROM imis.settings AS s WHERE s.name LIKE 'nsd\\_%%'"
DELIVERIES = """
SELECT d.id, d.year, d.revision, d.channel, d.state, d.attempts, d.next_try_at, d.updated_at
  FROM cwis.nsd_delivery AS d ORDER BY d.id DESC LIMIT 200
"""
ATTEMPTS = """
SELECT a.attempt, a.at, imis.user_label(a.by_user) AS by_user, a.http_status, a.result, a.message
  FROM cwis.nsd_attempt AS a WHERE a.delivery_id = %s ORDER BY a.attempt DESC
"""
STATES = {
    "queued": mark("waits"),
    "sending": mark("being sent"),
    "sent": mark("taken, not shown yet"),
    "accepted": mark("arrived"),
    "rejected": mark("refused"),
    "unreachable": mark("not reached"),
    "uncertain": mark("not certain"),
}
CHANNELS = {"legacy": mark("values only"), "document": mark("the whole report")}
SHOWN = (
    ("nsd_login_url", mark("Address for signing in")),
    ("nsd_post_url", mark("Address for reports")),
    ("nsd_user", mark("User name")),
    ("nsd_city", mark("Municipality there")),
    ("nsd_channel", mark("What is sent")),
)


class PasswordQuestion(QDialog):
    """Asks for the dashboard's password; it may be kept in QGIS's store."""

    def __init__(self, user: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("National dashboard"))
        self.setMinimumWidth(380)
        layout = QFormLayout(self)
        layout.addRow(tr("User name"), style.label(user))
        self.password = QLineEdit()
        self.password.setObjectName("password")
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        layout.addRow(tr("Password"), self.password)
        self.keep = QCheckBox(tr("Keep it in the password store of QGIS"))
        self.keep.setEnabled(secrets.can_keep())
        layout.addRow(self.keep)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout.addRow(buttons)


class CwisNsdPage(QWidget):
    """Where reports go, and the book of deliveries."""

    def __init__(self, dock, parent=None) -> None:
        super().__init__(parent)
        self.dock, self.session = dock, dock.session
        self.settings: dict[str, str | None] = {}
        self.deliveries: list[Mapping[str, Any]] = []
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, style.GAP, 0, 0)
        layout.setSpacing(style.GAP)
        self.known = {}
        facts = QFormLayout()
        facts.setVerticalSpacing(2)
        for name, text in SHOWN:
            self.known[name] = style.label("", wrap=True)
            facts.addRow(style.label(tr(text), "quiet"), self.known[name])
        layout.addLayout(facts)
        layout.addWidget(
            style.label(
                tr("Addresses, user and name are changed in Administration, Settings. The password is asked for here, not stored there."),
                "quiet",
                True,
            )
        )
        layout.addLayout(self._buttons())
        self.waiting = style.label("", "attention", True)
        self.waiting.setObjectName("waiting")
        layout.addWidget(self.waiting)
        retries = NsdRetries.of(self.session)
        retries.waiting.connect(self._show_waiting)
        self._show_waiting(retries.kept_waiting)
        split = QSplitter(Qt.Orientation.Vertical)
        headings = (mark("Report"), mark("State"), mark("Tries"), mark("Next try"), mark("Last change"))
        self.table = make_table("deliveries", [tr(text) for text in headings])
        self.table.itemSelectionChanged.connect(self._chosen)
        split.addWidget(self.table)
        headings = (mark("When"), mark("By"), mark("Code"), mark("What happened"))
        self.attempts = make_table("attempts", [tr(text) for text in headings], 3)
        self.attempts.setWordWrap(True)
        split.addWidget(self.attempts)
        split.setChildrenCollapsible(False)
        layout.addWidget(split, 1)
        self.session.tables_changed.connect(self._tables_changed)
        self.read()

    def _buttons(self) -> QVBoxLayout:
        both = QVBoxLayout()
        row = QHBoxLayout()
        both.addLayout(row)
        row.addWidget(style.label(tr("Year")))
        self.year = QComboBox()
        self.year.setObjectName("year")
        self.year.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.year.setAccessibleName(tr("Year"))
        row.addWidget(self.year)
        may_send = self.session.rights.may_run("cwis.nsd_enqueue")
        self.send_button = self._button(row, "send", tr("Send"), "export", self.send, may_send)
        self.again_button = self._button(row, "again", tr("Send again…"), "generate", self.send_again, may_send)
        row.addStretch(1)
        row = QHBoxLayout()
        both.addLayout(row)
        self.test_button = self._button(row, "test", tr("Test the line"), "link", self.test, may_send)
        self.file_button = self._button(row, "payload", tr("Payload file…"), "export", self.save_payload, True)
        row.addStretch(1)
        return both

    def _button(self, row, name: str, text: str, picture: str, pressed: Callable[[], None], offered: bool):
        button = style.action_button(text, picture)
        button.setObjectName(name)
        button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        button.clicked.connect(lambda _checked=False: pressed())
        button.setVisible(offered)
        row.addWidget(button)
        return button

    # -- reading -----------------------------------------------------------------------------------------------
    def read(self) -> None:
        """Read settings, approved years and deliveries."""
        self.session.ask(self, lambda fetch: (fetch(APPROVED, None), fetch(SETTINGS, ()), fetch(DELIVERIES, None)), self._take, channel="all")

    def _take(self, answer) -> None:
        approved, settings, self.deliveries = answer
        self.settings = {row["name"]: row["value"] for row in settings}
        for name, label in self.known.items():
            value = self.settings.get(name)
            label.setText(tr(CHANNELS.get(value, value)) if name == "nsd_channel" and value else value or tr("not set"))
        chosen = self.year.currentData()
        self.year.clear()
        for row in approved:
            self.year.addItem(tr("{year}, revision {revision}").format(year=row["year"], revision=row["revision"]), row["year"])
        self.year.setCurrentIndex(max(self.year.findData(chosen), 0))
        any_year = self.year.count() > 0
        for button in (self.send_button, self.file_button):
            button.setEnabled(any_year)
        self.send_button.setToolTip(
            tr("Send the approved report of the year, once") if any_year else tr("No year is approved yet. Only an approved report is sent.")
        )
        self.file_button.setToolTip(tr("Write what would be sent to a file, to be handed over without network"))
        self.table.setRowCount(len(self.deliveries))
        for place, row in enumerate(self.deliveries):
            report = tr("{year}, rev. {revision}").format(year=row["year"], revision=row["revision"])
            cells = (
                report if row["channel"] == "legacy" else f"{report} ({tr(CHANNELS[row['channel']])})",
                tr(STATES[row["state"]]),
                str(row["attempts"]),
                as_text(row["next_try_at"]),
                as_text(row["updated_at"]),
            )
            fill_row(self.table, place, cells, right=(2,))
        if not self.deliveries:
            self.attempts.setRowCount(0)
        elif self.table.currentRow() < 0:
            self.table.selectRow(0)
        self._chosen()  # the row is the same, but it may have been tried since

    def current(self) -> Mapping[str, Any] | None:
        """The delivery chosen."""
        place = self.table.currentRow()
        return self.deliveries[place] if 0 <= place < len(self.deliveries) else None

    def _chosen(self) -> None:
        self._follow()
        row = self.current()
        if row is not None:
            self.session.ask_rows(self, ATTEMPTS, (row["id"],), self._show_attempts, channel="attempts")

    def _follow(self) -> None:
        row = self.current()
        can = row is not None and row["state"] in ("uncertain", "rejected", "unreachable", "queued")
        self.again_button.setEnabled(can)
        self.again_button.setToolTip(
            tr("Try the chosen delivery once more") if can else tr("Choose a delivery that has not arrived; what has arrived is never sent twice.")
        )

    def _show_attempts(self, rows: list[Mapping[str, Any]]) -> None:
        self.attempts.setRowCount(len(rows))
        for place, row in enumerate(rows):
            fill_row(
                self.attempts,
                place,
                (as_text(row["at"]), row["by_user"] or "", "" if row["http_status"] is None else str(row["http_status"]), row["message"]),
            )
        self.attempts.resizeRowsToContents()

    # -- doing -------------------------------------------------------------------------------------------------
    def password(self) -> str:
        """The dashboard's password: kept by QGIS, or asked for (replaced in tests); empty when the officer gives none."""
        user = self.settings.get("nsd_user") or ""
        found = self.session.passwords.known(SERVICE, user)
        if found:
            return found
        question = PasswordQuestion(user, self)
        if question.exec() != QDialog.DialogCode.Accepted:
            return ""
        if question.keep.isChecked() and not secrets.keep(SERVICE, user, question.password.text()):
            self.session.messages.warn(tr("QGIS did not keep the password. It will be asked for again."))
        return question.password.text()

    def confirm(self, text: str) -> bool:
        """Ask a decision of the officer (replaced in tests)."""
        return QMessageBox.question(self, tr("National dashboard"), text) == QMessageBox.StandardButton.Yes

    def test(self) -> None:
        """Sign in and read what the dashboard shows of the municipality."""
        password = self.password()
        if not password:
            return
        year, city, user = self.year.currentData() or 2000, self.settings.get("nsd_city"), self.settings.get("nsd_user") or ""

        def work(conn, _feedback) -> str:
            from ..reports import nsd_send

            return nsd_send.check_connection(nsd_send.client_for(conn, password), city, year)

        def done(sentence: str) -> None:
            self.session.passwords.remember(SERVICE, user, password)
            self.session.messages.done(sentence)

        self.session.run(tr("Testing the line to the national dashboard"), work, done, self._failed)

    def send(self) -> None:
        """Send the chosen year."""
        year = self.year.currentData()
        text = tr("Send the approved report of {year} to the national dashboard? It can be sent only once.")
        if year is None or not self.confirm(text.format(year=year)):
            return
        self._send(lambda conn: _enqueue(conn, year), False)

    def send_again(self) -> None:
        """Try the chosen delivery again: what may have arrived is looked up first; where that cannot be seen, the officer decides."""
        number = self.current()["id"]
        self._send(lambda _conn: number, False)

    def _send(self, number: Callable[[Any], int], again: bool) -> None:
        password, user = self.password(), self.settings.get("nsd_user") or ""
        if not password:
            return

        def work(conn, feedback):
            from ..reports import nsd_send

            delivery = number(conn)
            return delivery, nsd_send.send(conn, nsd_send.client_for(conn, password), delivery, again, lambda text: feedback.step(text))

        def done(answer) -> None:
            delivery, outcome = answer
            say = self.session.messages.done if outcome.state in ("sent", "accepted") else self.session.messages.warn
            say(outcome.sentence)
            if outcome.wrong_password:
                self.session.passwords.forget(SERVICE)
            else:
                self.session.passwords.remember(SERVICE, user, password)
            self.read()
            text = tr("The dashboard does not show whether the earlier posting arrived. Look there first. Post it once more all the same?")
            if outcome.undecided and self.confirm(text):
                self._send(lambda _conn: delivery, True)

        self.session.run(tr("Sending to the national dashboard"), work, done, self._failed)

    def _show_waiting(self, count: int) -> None:
        """Say what is not sent by itself, and which button sends it."""
        self.waiting.setVisible(count > 0)
        text = tr("Due, but not sent by itself, because the password is not known here: {count}. Press “Send again…” and enter it.")
        self.waiting.setText(text.format(count=count))

    def _failed(self, error: BaseException) -> None:
        if getattr(error, "wrong_password", False):
            self.session.passwords.forget(SERVICE)
        self.session.messages.error(error)
        self.read()

    def save_payload(self) -> None:
        """Ask for a file and write what would be sent."""
        year = self.year.currentData()
        name, _kind = QFileDialog.getSaveFileName(self, tr("Payload file"), f"nsd-{year}.json", "JSON (*.json)")
        if name:
            self.save_payload_to(Path(name))

    def save_payload_to(self, path: Path) -> None:
        """Write what would be sent for the chosen year."""
        year, token = self.year.currentData(), self.settings.get("nsd_undefined_token") or "NaN"

        def work(conn, _feedback) -> Path:
            from ..reports import document
            from ..reports.files import write_whole
            from ..reports.nsd import checked_payload

            body = checked_payload(document.fetch(conn, year), token)
            return write_whole(path, (json.dumps(body, ensure_ascii=False, indent=1) + "\n").encode("utf-8"))

        self.session.run(tr("Writing the payload"), work, lambda done: self.session.messages.done(tr("Written: {file}.").format(file=done)))

    def _tables_changed(self, tables) -> None:
        if tables is None or {"cwis.report", "cwis.nsd_delivery", "imis.settings"} & set(tables):
            self.read()


def _enqueue(conn, year: int) -> int:
    from ..reports import nsd_send

    return nsd_send.enqueue(conn, year)
