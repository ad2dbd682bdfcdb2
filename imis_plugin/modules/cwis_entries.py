"""What the pages of a year's typed entries share: choosing the year, entering, opening the evidence, taking away (cwis.md 10.1)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from qgis.PyQt.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QFormLayout, QHBoxLayout, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from ..desk import style
from ..desk.words import tr
from ..records.clock import today
from .cwis_data import YEARS, offer_years
from .cwis_evidence import open_evidence, store_change


class EntriesPage(QWidget):
    """A page of rows of a year, each with at most one entry.

    A page of its kind has ``read()``, which reads the chosen year, ``table``, and ``dialog_for(row, year)``: the dialog that asks for an entry, with
    ``values()`` and ``file``.

    :cvar KIND: what evidence files belong to. :cvar ENTRY: column of the entry's number. :cvar NEW, CHANGE, DELETE: statements; the first two give
        the entry's number. :cvar TABLES: what makes the page stale, the table of the entries first.
    """

    KIND = ENTRY = NEW = CHANGE = DELETE = ""
    TABLES: tuple[str, ...] = ()

    def __init__(self, dock, enter_text: str, parent=None) -> None:
        super().__init__(parent)
        self.dock, self.session = dock, dock.session
        self.rows: list[Mapping[str, Any]] = []
        self.whole = QVBoxLayout(self)
        self.whole.setContentsMargins(0, style.GAP, 0, 0)
        self.whole.setSpacing(style.GAP)
        head = QHBoxLayout()
        head.addWidget(style.label(tr("Year")))
        self.year = QComboBox()
        self.year.setObjectName("year")
        self.year.setAccessibleName(tr("Year"))
        self.year.activated.connect(lambda _place: self.read())
        head.addWidget(self.year)
        rights = self.session.rights
        self.enter_button = self._button(head, "enter", enter_text, "edit", self.enter, rights.may("insert", self.TABLES[0]))
        self.open_button = self._button(head, "open_evidence", tr("Open file"), "detail", self.open_file, True)
        self.clear_button = self._button(head, "clear", tr("Take away"), "delete", self.take_away, rights.may("delete", self.TABLES[0]))
        head.addStretch(1)
        self.whole.addLayout(head)

    def begin(self) -> None:
        """Follow what changes and read the years, when the page is laid out."""
        self.session.tables_changed.connect(self._tables_changed)
        self.session.ask_rows(self, YEARS, None, self._offer, channel="years")

    @staticmethod
    def _button(row, name: str, text: str, picture: str, pressed, offered: bool):
        button = style.action_button(text, picture)
        button.setObjectName(name)
        button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        button.clicked.connect(lambda _checked=False: pressed())
        button.setVisible(offered)
        row.addWidget(button)
        return button

    def _offer(self, years) -> None:
        offer_years(self.year, years, today().year - 1, today().year - 1)
        self.read()

    def current(self) -> Mapping[str, Any] | None:
        """The row chosen."""
        place = self.table.currentRow()
        return self.rows[place] if 0 <= place < len(self.rows) else None

    # -- doing -------------------------------------------------------------------------------------------------
    def ask(self, dialog: QDialog) -> bool:
        """Ask the officer (replaced in tests)."""
        return dialog.exec() == QDialog.DialogCode.Accepted

    def enter(self) -> None:
        """Ask for the entry of the chosen row and save it with its file."""
        row, year = self.current(), self.year.currentData()
        dialog = self.dialog_for(row, year)
        if not self.ask(dialog):
            return
        values = {**dialog.values(), "code": row["code"], "year": year, "id": row[self.ENTRY], "version": row["row_version"]}
        sentence = tr("{code} of {year} was saved.").format(code=row["code"], year=year)
        self._write(self.CHANGE if row[self.ENTRY] else self.NEW, values, sentence, dialog.file.change())

    def open_file(self) -> None:
        """Open the file of the chosen row's entry."""
        open_evidence(self.session, self.KIND, self.current()[self.ENTRY])

    def take_away(self) -> None:
        """Delete the entry of the chosen row."""
        row, year = self.current(), self.year.currentData()
        self._write(self.DELETE, {"id": row[self.ENTRY]}, tr("The entry {code} of {year} was deleted.").format(code=row["code"], year=year))

    def _write(self, statement: str, values: dict[str, Any], sentence: str, change=(False, None)) -> None:
        def work(conn, _feedback) -> None:
            with conn.cursor() as cursor:
                cursor.execute(statement, values)
                if change[0]:  # a deletion returns nothing and changes no file
                    store_change(conn, self.KIND, cursor.fetchone()[0], change)

        def done(_nothing) -> None:
            self.session.messages.done(sentence)
            self.read()

        self.session.run(tr("Saving"), work, done)

    def _tables_changed(self, tables) -> None:
        if self.year.count() and (tables is None or {*self.TABLES, "imis.attachments"} & set(tables)):
            self.read()


def entry_form(dialog: QDialog, row: Mapping[str, Any], year: int) -> QFormLayout:
    """The layout of a dialog for an entry, titled with its code and year."""
    dialog.setWindowTitle(f"{row['code']} {year}")
    dialog.setMinimumWidth(480)
    dialog.setStyleSheet(style.panel_style())
    return QFormLayout(dialog)


def add_answer(layout: QFormLayout, answers: Mapping[str, str], given: str | None) -> QComboBox:
    """The choice of an answer; not known where none is given."""
    answer = QComboBox()
    answer.setObjectName("answer")
    answer.setAccessibleName(tr("Answer"))
    for value, text in answers.items():
        answer.addItem(tr(text), value)
    answer.setCurrentIndex(max(answer.findData(given or "unknown"), 0))
    layout.addRow(tr("Answer"), answer)
    return answer


def add_evidence(layout: QFormLayout, given: str | None, file: QWidget) -> QPlainTextEdit:
    """The evidence in words, and its file."""
    evidence = QPlainTextEdit(given or "")
    evidence.setObjectName("evidence")
    evidence.setTabChangesFocus(True)
    evidence.setMaximumHeight(80)
    layout.addRow(tr("Evidence"), evidence)
    layout.addRow(tr("File"), file)
    return evidence


def add_buttons(layout: QFormLayout, dialog: QDialog, accepted) -> None:
    """OK and Cancel."""
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
    buttons.accepted.connect(accepted)
    buttons.rejected.connect(dialog.reject)
    layout.addRow(buttons)
