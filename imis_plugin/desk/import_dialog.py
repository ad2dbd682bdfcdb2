"""The import window: choose a file, look how it is read, match its columns, check, mend, import, undo (data-model 5).

A window of its own beside the map; nothing in it waits: files are read and the database works in tasks. What is staged stays
staged when the window or the connection closes, and can be gone on with from the list of deliveries.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QMessageBox,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QTextBrowser,
    QVBoxLayout,
)

from ..database.connection import fetch_all, fetch_value
from ..imports import delivery
from ..imports.catalogue import read_catalogue
from ..imports.kinds import offered
from ..imports.report import FileReport, write_refused_rows
from ..records.words import mark
from . import style
from .import_columns import ColumnsPage
from .import_reading import ReadingPage
from .import_result import ResultPage, account
from .import_undo import outcome, undo_delivery
from .messages import sentence_of
from .words import tr

FILE, COLUMNS, RESULT, DONE = range(4)
STEPS = (mark("1  File"), mark("2  Columns"), mark("3  Check"), mark("4  Imported"))
_LAST_MAPS = """
SELECT DISTINCT ON (kind) kind, column_map FROM imis.import_batches
 WHERE status = 'accepted' AND column_map IS NOT NULL ORDER BY kind, id DESC"""


def open_import(session, parent, kind: str = "", batch_id: int | None = None, imported: Callable[[], None] | None = None) -> ImportDialog:
    """Show the import window.

    :param imported: called when a delivery was imported or undone.
    """
    dialog = ImportDialog(session, kind, batch_id, parent)
    if imported is not None:
        dialog.on_imported(imported)
    session.closed.connect(dialog.close)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.show()
    return dialog


class ImportDialog(QDialog):
    """Import into one register.

    :param kind: ``schema.table``; "" lets the officer choose among the registers open to him.
    :param batch_id: a staged delivery to go on with.
    """

    def __init__(self, session, kind: str = "", batch_id: int | None = None, parent=None) -> None:
        super().__init__(parent)
        self.session = session
        self.tables: dict[str, Any] = {}
        self.remembered: dict[str, dict] = {}
        self.batch_id, self.report, self.undone = batch_id, None, False
        self._same: int | None = None
        self.officer = True
        self._task = None
        self._finished_for: list[Callable[[], None]] = []
        self.setObjectName("ImisImport")
        self.setWindowTitle(tr("Import"))
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint, True)
        self.setStyleSheet(style.panel_style())
        self.resize(900, 600)
        layout = QVBoxLayout(self)
        layout.addLayout(self._head(kind))
        self.pages = QStackedWidget()
        self.file, self.columns, self.result = ReadingPage(), ColumnsPage(), ResultPage()
        self.told = QTextBrowser()
        self.told.setObjectName("told")
        for page in (self.file, self.columns, self.result, self.told):
            self.pages.addWidget(page)
        layout.addWidget(self.pages, 1)
        layout.addLayout(self._foot())
        self.file.changed.connect(self._show_buttons)
        self.columns.changed.connect(self._show_buttons)
        self.result.mended.connect(self._show_buttons)
        self.result.save_asked.connect(self.ask_save)
        self.result.leave_out_asked.connect(self.leave_out)
        self._show_buttons()
        self._learn()

    def _head(self, kind: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(style.label(tr("Import into"), "title"))
        self.kind = QComboBox()
        self.kind.setObjectName("kind")
        self.kind.setAccessibleName(tr("Register"))
        for name in [kind] if kind else offered(self.session.rights):
            self.kind.addItem(name, name)
        self.kind.setEnabled(not kind)
        self.kind.activated.connect(lambda _place: self._show_buttons())
        row.addWidget(self.kind)
        row.addStretch(1)
        self.steps = [style.label(tr(text), "quiet") for text in STEPS]
        for step in self.steps:
            row.addWidget(step)
            row.addSpacing(10)
        return row

    def _foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.progress = QProgressBar()
        self.progress.setMaximumWidth(170)
        self.working = style.label("", "quiet")
        self.cancel_button = QPushButton(tr("Stop"))
        self.cancel_button.clicked.connect(lambda _checked=False: self.stop())
        for widget in (self.progress, self.working, self.cancel_button):
            widget.hide()
            row.addWidget(widget)
        row.addStretch(1)
        self.buttons: dict[str, QPushButton] = {}
        for name, text, act in (
            ("back", tr("Back"), self.back), ("again", tr("Check again"), self.check_again), ("next", tr("Next"), self.next),
            ("good", tr("Import the good rows"), lambda: self.accept_rows(True)), ("all", tr("Import"), lambda: self.accept_rows(False)),
            ("undo", tr("Undo this import…"), self.undo), ("close", tr("Close"), self.close),
        ):  # fmt: skip
            button = QPushButton(text)
            button.setObjectName("import_" + name)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _checked=False, a=act: a())
            self.buttons[name] = button
            row.addWidget(button)
        return row

    # -- what is shown -----------------------------------------------------------------------------------------
    def _learn(self) -> None:
        """The columns and rules of the registers, and what was chosen last time."""

        def work(conn, _feedback):
            maps = {row["kind"]: row["column_map"] for row in fetch_all(conn, _LAST_MAPS)}
            kind = fetch_value(conn, "SELECT kind FROM imis.import_batches WHERE id = %s", (self.batch_id,)) if self.batch_id else ""
            self.officer = fetch_value(conn, "SELECT imis.is_officer()")
            return read_catalogue(conn), maps, kind

        def done(found) -> None:
            self.tables, self.remembered, kind = found
            for place in range(self.kind.count()):
                table = self.tables.get(self.kind.itemData(place))
                self.kind.setItemText(place, table.label if table else self.kind.itemData(place))
            if kind:
                self.kind.clear()
                self.kind.addItem(self.tables[kind].label, kind)
                self.kind.setEnabled(False)
                self.check_again()
            self._show_buttons()

        self._run(tr("Reading the register's columns"), work, done)

    def table(self):
        """The register that is filled, None while its columns are being read."""
        return self.tables.get(self.kind.currentData())

    def _show_buttons(self) -> None:
        page, busy = self.pages.currentIndex(), self._task is not None
        for place, step in enumerate(self.steps):
            step.setStyleSheet(f"color: {style.ACCENT}; font-weight: 600;" if place == page else "")
        shown = {
            FILE: ("next", "close"),
            COLUMNS: ("back", "next", "close"),
            RESULT: ("again", "good", "all", "close"),
            DONE: ("undo", "close"),
        }[page]
        for name, button in self.buttons.items():
            button.setVisible(name in shown)
            button.setEnabled(not busy or name == "close")
        if page == FILE:
            self.buttons["next"].setEnabled(not busy and self.file.source is not None and self.table() is not None)
            self.buttons["next"].setText(tr("Next"))
        elif page == COLUMNS:
            problems = self.columns.problems()
            self.columns.problem.setText("\n".join(problems))
            self.buttons["next"].setEnabled(not busy and not problems)
            self.buttons["next"].setText(tr("Check"))
        elif page == RESULT:
            self._show_result_buttons(busy)
        elif page == DONE:
            self.buttons["undo"].setVisible(self.report is not None and self.report.accepted > 0 and not self.undone)

    def _show_result_buttons(self, busy: bool) -> None:
        report = self.result.report
        mended = bool(self.result.edits)
        good = report.accepted + report.unchanged if report else 0
        self.buttons["good"].setText(tr("Import the {count} good rows").format(count=f"{good:,}"))
        self.buttons["good"].setVisible(bool(report and report.refused))
        self.buttons["good"].setEnabled(bool(not busy and not mended and good))
        self.buttons["all"].setText(tr("Import {count} rows").format(count=f"{good:,}"))
        self.buttons["all"].setVisible(bool(report and not report.refused))
        self.buttons["all"].setEnabled(bool(not busy and report and not mended))
        self.buttons["again"].setEnabled(not busy)

    def _go(self, page: int) -> None:
        self.pages.setCurrentIndex(page)
        self.kind.setEnabled(self.kind.count() > 1 and page == FILE)
        self._show_buttons()

    # -- going on ----------------------------------------------------------------------------------------------
    def next(self) -> None:
        """From the file to its columns, and from there to the check."""
        if self.pages.currentIndex() == FILE:
            source, table = self.file.source, self.table()
            self.columns.show_file(source, table, self.remembered.get(table.full_name, {}), self._examples(), not self.officer)
            self._go(COLUMNS)
        else:
            self.stage_and_check()

    def back(self) -> None:
        """From the columns to the file."""
        self._go(FILE)

    def _examples(self) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        preview = self.file.preview
        for column, header in enumerate(self.file.source.headers):
            cells = (preview.item(row, column) for row in range(preview.rowCount()))
            found[header] = [item.text() for item in cells if item is not None and item.text().strip()]
        return found

    def stage_and_check(self) -> None:
        """Read the file into the database, where it waits, and judge it."""
        source, table, tables = self.file.source, self.table(), self.tables
        choices = delivery.Choices(
            self.columns.mapping(), self.columns.date_format(), self.file.stated_crs(), self.columns.numbering.currentData() or "",
            self.columns.taken_over.isChecked() and not self.columns.taken_over.isHidden(), self.file.note(),
        )  # fmt: skip

        def work(conn, feedback):
            earlier = delivery.same_file(conn, table.full_name, source.path)
            batch_id = delivery.stage(conn, source, table, tables, choices, feedback)
            self.batch_id = batch_id
            return earlier, delivery.check(conn, batch_id, feedback)

        def done(found) -> None:
            self._same, report = found
            self._show_report(report)

        self._run(tr("Checking {name}").format(name=source.file), work, done)

    def _show_report(self, report: FileReport) -> None:
        if self._same:
            report.notes.insert(0, tr("This very file was imported before, as delivery {number}.").format(number=self._same))
        self.report = report
        self.result.show_report(report)
        self._go(RESULT)

    def check_again(self) -> None:
        """Store the corrected cells and judge the delivery again."""
        batch_id, edits = self.batch_id, dict(self.result.edits)

        def work(conn, feedback):
            for (line, header), value in edits.items():
                delivery.set_cell(conn, batch_id, line, header, value)
            return delivery.check(conn, batch_id, feedback)

        self._run(tr("Checking again"), work, self._show_report)

    def leave_out(self, lines: list[int]) -> None:
        """Take rows out of the delivery and judge the others again."""
        batch_id = self.batch_id

        def work(conn, feedback):
            delivery.leave_out(conn, batch_id, lines)
            return delivery.check(conn, batch_id, feedback)

        self._run(tr("Leaving rows out"), work, self._show_report)

    def accept_rows(self, good_rows: bool) -> None:
        """Import: every row, or the good ones."""
        again = tr("This very file was imported before, as delivery {number}. Import it again?").format(number=self._same)
        if self._same and not self.confirm(again):
            return
        batch_id = self.batch_id

        def done(report: FileReport) -> None:
            if report.batch_id is None:
                self._show_report(report)
                return
            self.report, self.batch_id = report, report.batch_id
            self.told.setPlainText(account(report))
            self._go(DONE)
            self.session.messages.done(tr("{file}: {count} rows were imported.").format(file=report.file, count=f"{report.accepted:,}"))
            for finished in self._finished_for:
                finished()

        self._run(tr("Importing"), lambda conn, feedback: delivery.accept(conn, batch_id, good_rows, feedback), done)

    def on_imported(self, act: Callable[[], None]) -> None:
        """Call ``act`` when a delivery was imported or undone."""
        self._finished_for.append(act)

    def undo(self) -> None:
        """Take the delivery back that was just imported."""

        def finished(told) -> None:
            self.undone = True
            self.told.append("\n" + outcome(told, True))
            self._show_buttons()
            for act in self._finished_for:
                act()

        undo_delivery(self.session, self, self.batch_id, self.report.file, finished)

    # -- refused rows to a file --------------------------------------------------------------------------------
    def ask_save(self) -> None:
        """Ask for a file and write the refused rows to it."""
        name, _kind = QFileDialog.getSaveFileName(self, tr("Save refused rows"), Path(self.report.file).stem + "-refused.csv", tr("CSV file (*.csv)"))
        if name:
            self.save_refused(Path(name))

    def save_refused(self, path: Path) -> None:
        """Write the refused rows with their reasons, in the form they came in."""
        try:
            count = write_refused_rows(path, self.report)
        except OSError as error:
            self.session.messages.error(error)
            return
        self.session.messages.done(tr("{count} refused rows were written to {path}.").format(count=f"{count:,}", path=path))

    # -- work in the background --------------------------------------------------------------------------------
    def _run(self, title: str, work, done) -> None:
        def ended(act) -> Callable[[Any], None]:
            def run(outcome=None) -> None:
                self._task = None
                for widget in (self.progress, self.working, self.cancel_button):
                    widget.hide()
                act(outcome)
                self._show_buttons()

            return run

        def stopped(_nothing=None) -> None:
            self.working.setText(tr("Stopped. Nothing was changed."))
            self.working.show()

        self._task = self.session.run(title, work, ended(done), ended(self._failed), ended(stopped))
        if self._task is None:
            return
        self._task.stepped.connect(self.working.setText)
        self._task.progressChanged.connect(lambda part: self.progress.setValue(int(part)))
        self.working.setText(title)
        self.progress.setValue(0)
        for widget in (self.progress, self.working, self.cancel_button):
            widget.show()
        self._show_buttons()

    def _failed(self, error: BaseException) -> None:
        self.session.messages.error(error)
        self.working.setText(sentence_of(error))
        self.working.setWordWrap(True)
        self.working.show()

    def stop(self) -> None:
        """Stop the work that runs; the server stops as well."""
        if self._task is not None:
            self._task.cancel()

    # -- leaving -----------------------------------------------------------------------------------------------
    def confirm(self, text: str) -> bool:
        """Ask a decision of the officer (replaced in tests)."""
        return QMessageBox.question(self, tr("Import"), text) == QMessageBox.StandardButton.Yes

    def reject(self) -> None:
        """Esc closes the window as its button does."""
        self.close()

    def closeEvent(self, event) -> None:
        """A delivery that waits is kept or given up; work that runs is stopped first."""
        if self._task is not None:
            self._task.cancel()
        if self.pages.currentIndex() == RESULT and self.batch_id is not None and self.session.connected:
            if not self.confirm(tr("Nothing of this file is imported yet. Keep it in the list of deliveries, to go on later?")):
                batch_id = self.batch_id
                self.session.run(tr("Giving up the delivery"), lambda conn, _feedback: delivery.drop(conn, batch_id), lambda _none: None)
        super().closeEvent(event)
