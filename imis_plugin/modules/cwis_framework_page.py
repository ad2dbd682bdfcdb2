"""The wider CWIS framework of a year: what the records give, what is typed, what is answered with evidence (cwis.md 10.1)."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal, InvalidOperation
from typing import Any

from qgis.PyQt.QtWidgets import QComboBox, QDialog, QLineEdit, QWidget

from ..desk import style
from ..desk.words import tr
from ..records.words import mark
from ..reports.notes import short_number
from .cwis_entries import EntriesPage, add_answer, add_buttons, add_evidence, entry_form
from .cwis_evidence import EvidenceFile
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
        layout = entry_form(self, row, year)
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
            self.answer = add_answer(layout, ANSWERS, row["answer"])
        self.file = EvidenceFile(session, "framework_entry", row["entry_id"], row["file_name"])
        self.evidence = add_evidence(layout, row["evidence"], self.file)
        self.problem = style.label("", "problem", True)
        layout.addRow(self.problem)
        add_buttons(layout, self, self.check)

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


class CwisFrameworkPage(EntriesPage):
    """Choose a year; enter what the records do not know."""

    KIND, ENTRY, NEW, CHANGE, DELETE = "framework_entry", "entry_id", NEW, CHANGE, DELETE
    TABLES = ("cwis.framework_entry",)

    def __init__(self, dock, parent=None) -> None:
        super().__init__(dock, tr("Enter…"), parent)
        note = tr("Beyond the 22 indicators of the yearly report: some come from the records, others are typed or answered with evidence.")
        self.whole.addWidget(style.label(note, "quiet", True))
        self.table = make_table("framework", [tr(text) for text in HEADINGS], 1)
        self.table.itemSelectionChanged.connect(self._follow)
        self.table.itemDoubleClicked.connect(lambda _item: self.enter_button.isEnabled() and self.enter())
        self.whole.addWidget(self.table, 1)
        self.why = style.label("", "quiet", wrap=True)
        self.whole.addWidget(self.why)
        self.begin()

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

    def dialog_for(self, row: Mapping[str, Any], year: int) -> EntryDialog:
        """Figures or an answer, with evidence."""
        return EntryDialog(row, year, self.session, self)
