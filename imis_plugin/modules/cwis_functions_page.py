"""CWIS functions: the questions on responsibility, accountability and resources, the municipality's answers, its own score (cwis.md 10.1)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QDialog, QHeaderView, QSplitter, QVBoxLayout, QWidget

from ..desk import style
from ..desk.words import tr
from ..records.words import mark
from .cwis_entries import EntriesPage, add_answer, add_buttons, add_evidence, entry_form
from .cwis_evidence import EvidenceFile
from .cwis_tables import fill_row, make_table

ROWS = "SELECT * FROM cwis.function_answers(%(year)s)"
SCORES = "SELECT * FROM cwis.function_scores(%(year)s)"
NEW = """
INSERT INTO cwis.function_answer (question_code, year, answer, evidence)
VALUES (%(code)s, %(year)s, %(answer)s, %(evidence)s) RETURNING id
"""
CHANGE = """
UPDATE cwis.function_answer SET answer = %(answer)s, evidence = %(evidence)s, seen_version = %(version)s WHERE id = %(id)s RETURNING id
"""
DELETE = "DELETE FROM cwis.function_answer WHERE id = %(id)s"
ANSWERS = {"yes": mark("Yes"), "partly": mark("Partly"), "no": mark("No"), "unknown": mark("Not known")}
FUNCTIONS = {
    "responsibility": mark("Responsibility"),
    "accountability": mark("Accountability"),
    "resources": mark("Resource planning and management"),
}
LEVELS = {"national": mark("national"), "city": mark("city")}
HEADINGS = (mark("Code"), mark("Question"), mark("Function"), mark("Level"), mark("Answer"), mark("Evidence"), mark("File"))


class AnswerDialog(QDialog):
    """Asks for the answer to one question, with the evidence and its file."""

    def __init__(self, row: Mapping[str, Any], year: int, session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = entry_form(self, row, year)
        layout.addRow(style.label(row["question"], "section", True))
        self.answer = add_answer(layout, ANSWERS, row["answer"])
        self.file = EvidenceFile(session, "function_answer", row["answer_id"], row["file_name"])
        self.evidence = add_evidence(layout, row["evidence"], self.file)
        add_buttons(layout, self, self.accept)

    def values(self) -> dict[str, Any]:
        """The answer as the table takes it; the database judges whether it needs evidence."""
        return {"answer": self.answer.currentData(), "evidence": self.evidence.toPlainText().strip() or None}


class CwisFunctionsPage(EntriesPage):
    """Choose a year, answer the questions, see the own score of each function."""

    KIND, ENTRY, NEW, CHANGE, DELETE = "function_answer", "answer_id", NEW, CHANGE, DELETE
    TABLES = ("cwis.function_answer", "cwis.function_question")

    def __init__(self, dock, parent=None) -> None:
        super().__init__(dock, tr("Answer…"), parent)
        self.no_questions = style.label(
            tr("The official questions are not loaded yet. They come with “load” as the table cwis.function_question."), "quiet", True
        )
        self.whole.addWidget(self.no_questions)
        self.split = QSplitter(Qt.Orientation.Vertical)
        self.table = make_table("questions", [tr(text) for text in HEADINGS], 1)
        self.table.horizontalHeader().setSectionResizeMode(2, QHeaderView.ResizeMode.Interactive)  # the question needs the room
        self.table.setColumnWidth(2, 110)
        self.table.itemSelectionChanged.connect(self._follow)
        self.table.itemDoubleClicked.connect(lambda _item: self.enter_button.isEnabled() and self.enter())
        self.split.addWidget(self.table)
        below = QWidget()
        column = QVBoxLayout(below)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(style.label(tr("CWIS functions, own score"), "section"))
        self.scores = make_table("scores", [tr("Function"), tr("Level"), tr("Answered"), tr("Not answered"), tr("Own score")])
        column.addWidget(self.scores)
        self.split.addWidget(below)
        self.split.setStretchFactor(0, 3)
        self.split.setStretchFactor(1, 1)
        self.split.setChildrenCollapsible(False)
        self.whole.addWidget(self.split, 1)
        self.whole.addStretch(0)
        self.begin()

    def read(self) -> None:
        """Read the chosen year."""
        wanted = {"year": self.year.currentData()}
        self.session.ask(self, lambda fetch: (fetch(ROWS, wanted), fetch(SCORES, wanted)), self.show_rows, channel="rows")

    def show_rows(self, answer) -> None:
        """Show the questions with their answers, and the scores."""
        place = max(self.table.currentRow(), 0)
        self.rows, scores = answer
        self.table.setRowCount(len(self.rows))
        for number, row in enumerate(self.rows):
            given = tr(ANSWERS[row["answer"]]) if row["answer"] else "–"
            cells = (row["code"], row["question"], tr(FUNCTIONS[row["function"]]), tr(LEVELS[row["level"]]), given)
            fill_row(self.table, number, (*cells, row["evidence"] or "", row["file_name"] or ""))
        self.table.selectRow(place)
        self.scores.setRowCount(len(scores))
        for number, row in enumerate(scores):
            score = "–" if row["score"] is None else f"{row['score']} %"
            counts = (str(row["answered"]), str(row["unanswered"]))
            fill_row(self.scores, number, (tr(FUNCTIONS[row["function"]]), tr(LEVELS[row["level"]]), *counts, score), (2, 3, 4))
        self.split.setVisible(bool(self.rows))
        self.no_questions.setVisible(not self.rows)
        self._follow()

    def _follow(self) -> None:
        row = self.current()
        self.enter_button.setEnabled(row is not None)
        self.enter_button.setToolTip(tr("The answer of this year, with evidence") if row else tr("Choose a question."))
        has_file = row is not None and row["file_name"] is not None
        self.open_button.setEnabled(has_file)
        self.open_button.setToolTip(tr("Open the attached file") if has_file else tr("No file is attached to this answer."))
        answered = row is not None and row["answer_id"] is not None
        self.clear_button.setEnabled(answered)
        self.clear_button.setToolTip(tr("Delete the answer of this year") if answered else tr("There is no answer for this year."))

    def dialog_for(self, row: Mapping[str, Any], year: int) -> AnswerDialog:
        """An answer with evidence."""
        return AnswerDialog(row, year, self.session, self)
