"""The wider CWIS framework of a year: what the records give, what is typed, what is answered with evidence (cwis.md 10.1)."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal, InvalidOperation
from typing import Any

from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ..desk import style
from ..desk.words import tr
from ..records.clock import today
from ..records.words import mark
from ..reports.notes import short_number
from .cwis_data import YEARS, offer_years
from .cwis_evidence import EvidenceFile, open_evidence, store_change
from .cwis_tables import fill_row, make_table

ROWS = """
SELECT i.code, i.outcome, i.label, i.kind, i.unit, i.decimals, i.parent_code, i.numerator_label, i.denominator_label, i.formula,
       f.numerator, f.denominator, f.value, f.answer, f.status, f.reason, f.evidence, f.file_name, f.entry_id, e.row_version
  FROM cwis.framework_indicator AS i
  JOIN cwis.framework(%(year)s) AS f ON f.code = i.code
  LEFT JOIN cwis.framework_entry AS e ON e.id = f.entry_id
 ORDER BY i.sort_order
"""
NEW = """
INSERT INTO cwis.framework_entry (indicator_code, year, numerator, denominator, answer, evidence)
VALUES (%(code)s, %(year)s, %(numerator)s, %(denominator)s, %(answer)s, %(evidence)s) RETURNING id
"""
CHANGE = """
UPDATE cwis.framework_entry SET numerator = %(numerator)s, denominator = %(denominator)s, answer = %(answer)s, evidence = %(evidence)s,
       seen_version = %(version)s WHERE id = %(id)s RETURNING id
"""
DELETE = "DELETE FROM cwis.framework_entry WHERE id = %(id)s"
ANSWERS = {"yes": mark("Yes"), "no": mark("No"), "unknown": mark("Not known")}
STATUSES = {
    "ok": mark("computed"),
    "undefined": mark("no value"),
    "missing_setting": mark("setting missing"),
    "not_entered": mark("not entered"),
    "answered": mark("answered"),
    "not_answered": mark("not answered"),
}
HEADINGS = (mark("Code"), mark("Indicator"), mark("Value"), mark("Status"), mark("Evidence"), mark("File"))


class EntryDialog(QDialog):
    """Asks for the two figures of an input, or an answer, with the evidence and its file."""

    def __init__(self, row: Mapping[str, Any], year: int, session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.row = row
        self.setWindowTitle(f"{row['code']} {year}")
        self.setMinimumWidth(480)
        self.setStyleSheet(style.panel_style())
        layout = QFormLayout(self)
        layout.addRow(style.label(tr(row["label"]), "section", True))
        layout.addRow(style.label(tr(row["formula"]), "quiet", True))
        self.figures: dict[str, QLineEdit] = {}
        self.answer: QComboBox | None = None
        if row["kind"] == "input":
            for name in ("numerator", "denominator"):
                line = QLineEdit("" if row[name] is None else f"{row[name].normalize():f}")
                line.setObjectName(name)
                line.setAccessibleName(tr(row[name + "_label"]))
                self.figures[name] = line
                layout.addRow(tr(row[name + "_label"]), line)
        else:
            self.answer = QComboBox()
            self.answer.setObjectName("answer")
            self.answer.setAccessibleName(tr("Answer"))
            for value, text in ANSWERS.items():
                self.answer.addItem(tr(text), value)
            self.answer.setCurrentIndex(max(self.answer.findData(row["answer"] or "unknown"), 0))
            layout.addRow(tr("Answer"), self.answer)
        self.evidence = QPlainTextEdit(row["evidence"] or "")
        self.evidence.setObjectName("evidence")
        self.evidence.setTabChangesFocus(True)
        self.evidence.setMaximumHeight(80)
        layout.addRow(tr("Evidence"), self.evidence)
        self.file = EvidenceFile(session, "framework_entry", row["entry_id"], row["file_name"])
        layout.addRow(tr("File"), self.file)
        self.problem = style.label("", "problem", True)
        layout.addRow(self.problem)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.check)
        buttons.rejected.connect(self.reject)
        layout.addRow(buttons)

    def values(self) -> dict[str, Any]:
        """The entry as the table takes it.

        :raises InvalidOperation: a figure is no number.
        """
        found: dict[str, Any] = {"numerator": None, "denominator": None, "answer": None}
        for name, line in self.figures.items():
            found[name] = Decimal(line.text().strip().replace(",", "."))
        if self.answer is not None:
            found["answer"] = self.answer.currentData()
        return {**found, "evidence": self.evidence.toPlainText().strip() or None}

    def check(self) -> None:
        """Close when the figures are numbers; the database judges the rest."""
        try:
            self.values()
        except InvalidOperation:
            self.problem.setText(tr("Write both figures as numbers, such as 120 or 0.85."))
            return
        self.accept()


class CwisFrameworkPage(QWidget):
    """Choose a year; enter what the records do not know."""

    def __init__(self, dock, parent=None) -> None:
        super().__init__(parent)
        self.dock, self.session = dock, dock.session
        self.rows: list[Mapping[str, Any]] = []
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, style.GAP, 0, 0)
        layout.setSpacing(style.GAP)
        head = QHBoxLayout()
        head.addWidget(style.label(tr("Year")))
        self.year = QComboBox()
        self.year.setObjectName("year")
        self.year.setAccessibleName(tr("Year"))
        self.year.activated.connect(lambda _place: self.read())
        head.addWidget(self.year)
        rights = self.session.rights
        self.enter_button = self._button(head, "enter", tr("Enter…"), "edit", self.enter, rights.may("insert", "cwis.framework_entry"))
        self.open_button = self._button(head, "open_evidence", tr("Open file"), "detail", self.open_file, True)
        self.clear_button = self._button(head, "clear", tr("Take away"), "delete", self.take_away, rights.may("delete", "cwis.framework_entry"))
        head.addStretch(1)
        layout.addLayout(head)
        note = tr("Beyond the 22 indicators of the yearly report: some come from the records, others are typed or answered with evidence.")
        layout.addWidget(style.label(note, "quiet", True))
        self.table = make_table("framework", [tr(text) for text in HEADINGS], 1)
        self.table.itemSelectionChanged.connect(self._follow)
        self.table.itemDoubleClicked.connect(lambda _item: self.enter_button.isEnabled() and self.enter())
        layout.addWidget(self.table, 1)
        self.why = style.label("", "quiet", wrap=True)
        layout.addWidget(self.why)
        self.session.tables_changed.connect(self._tables_changed)
        self.session.ask_rows(self, YEARS, None, self._offer, channel="years")

    def _button(self, row, name: str, text: str, picture: str, pressed, offered: bool):
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

    def read(self) -> None:
        """Read the chosen year."""
        wanted = {"year": self.year.currentData()}
        self.session.ask_rows(self, ROWS, wanted, self.show_rows, channel="rows")

    def show_rows(self, rows: list[Mapping[str, Any]]) -> None:
        """Show the framework."""
        place = max(self.table.currentRow(), 0)
        self.rows = rows
        self.table.setRowCount(len(self.rows))
        for number, row in enumerate(self.rows):
            cells = (tr(STATUSES[row["status"]]), row["evidence"] or "", row["file_name"] or "")
            fill_row(self.table, number, (row["code"], tr(row["label"]), self.value_words(row), *cells), (2,))
            if row["reason"]:
                self.table.item(number, 3).setToolTip(tr(row["reason"]))
        self.table.selectRow(place)
        self._follow()

    @staticmethod
    def value_words(row: Mapping[str, Any]) -> str:
        """A value with its unit, or the answer."""
        if row["answer"] is not None:
            return tr(ANSWERS[row["answer"]])
        if row["value"] is None:
            return "–"
        unit = {"%": " %", "per 1000": " ‰"}.get(row["unit"], "")
        return short_number(str(row["value"]), row["decimals"]) + unit

    def current(self) -> Mapping[str, Any] | None:
        """The indicator chosen."""
        place = self.table.currentRow()
        return self.rows[place] if 0 <= place < len(self.rows) else None

    def _follow(self) -> None:
        row = self.current()
        barred = tr("Choose an indicator.") if row is None else ""
        if row is not None and row["kind"] == "computed":
            barred = tr("This one is computed from the records.")
        elif row is not None and row["parent_code"]:
            parent = next(one for one in self.rows if one["code"] == row["parent_code"])
            if parent["answer"] != "yes":
                barred = tr("Asked only where {code} is answered yes.").format(code=row["parent_code"])
        self.enter_button.setEnabled(not barred)
        self.enter_button.setToolTip(barred or tr("Figures or answer of this year, with evidence"))
        self.why.setText(tr(row["reason"]) if row is not None and row["reason"] else "")
        self.why.setVisible(bool(self.why.text()))
        has_file = row is not None and row["file_name"] is not None
        self.open_button.setEnabled(has_file)
        self.open_button.setToolTip(tr("Open the attached file") if has_file else tr("No file is attached to this entry."))
        has_entry = row is not None and row["entry_id"] is not None
        self.clear_button.setEnabled(has_entry)
        self.clear_button.setToolTip(tr("Delete the entry of this year") if has_entry else tr("There is no entry for this year."))

    # -- doing -------------------------------------------------------------------------------------------------
    def ask(self, dialog: EntryDialog) -> bool:
        """Ask the officer (replaced in tests)."""
        return dialog.exec() == QDialog.DialogCode.Accepted

    def enter(self) -> None:
        """Ask for the entry of the chosen indicator and save it."""
        row, year = self.current(), self.year.currentData()
        dialog = EntryDialog(row, year, self.session, self)
        if not self.ask(dialog):
            return
        values = {**dialog.values(), "code": row["code"], "year": year, "id": row["entry_id"], "version": row["row_version"]}
        change, sentence = dialog.file.change(), tr("{code} of {year} was saved.").format(code=row["code"], year=year)
        self._write(CHANGE if row["entry_id"] else NEW, values, sentence, change)

    def open_file(self) -> None:
        """Open the file of the chosen indicator."""
        open_evidence(self.session, "framework_entry", self.current()["entry_id"])

    def take_away(self) -> None:
        """Delete the entry of the chosen indicator."""
        row, year = self.current(), self.year.currentData()
        self._write(DELETE, {"id": row["entry_id"]}, tr("The entry {code} of {year} was deleted.").format(code=row["code"], year=year))

    def _write(self, statement: str, values: dict[str, Any], sentence: str, change=(False, None)) -> None:
        def work(conn, _feedback) -> None:
            with conn.cursor() as cursor:
                cursor.execute(statement, values)
                if change[0]:  # a deletion returns nothing and changes no file
                    store_change(conn, "framework_entry", cursor.fetchone()[0], change)

        def done(_nothing) -> None:
            self.session.messages.done(sentence)
            self.read()

        self.session.run(tr("Saving"), work, done)

    def _tables_changed(self, tables) -> None:
        if self.year.count() and (tables is None or {"cwis.framework_entry", "imis.attachments"} & set(tables)):
            self.read()
