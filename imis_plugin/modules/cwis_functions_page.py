"""CWIS functions: the questions on responsibility, accountability and resources, the municipality's answers, its own score (cwis.md 10.1)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QHeaderView,
    QPlainTextEdit,
    QSizePolicy,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from ..desk import style
from ..desk.words import tr
from ..records.clock import today
from ..records.words import mark
from .cwis_data import YEARS, offer_years
from .cwis_evidence import EvidenceFile, open_evidence, store_change
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
        self.setWindowTitle(f"{row['code']} {year}")
        self.setMinimumWidth(480)
        self.setStyleSheet(style.panel_style())
        layout = QFormLayout(self)
        layout.addRow(style.label(row["question"], "section", True))
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
        self.file = EvidenceFile(session, "function_answer", row["answer_id"], row["file_name"])
        layout.addRow(tr("File"), self.file)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout.addRow(buttons)

    def values(self) -> dict[str, Any]:
        """The answer as the table takes it; the database judges whether it needs evidence."""
        return {"answer": self.answer.currentData(), "evidence": self.evidence.toPlainText().strip() or None}


class CwisFunctionsPage(QWidget):
    """Choose a year, answer the questions, see the own score of each function."""

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
        self.enter_button = self._button(head, "enter", tr("Answer…"), "edit", self.enter, rights.may("insert", "cwis.function_answer"))
        self.open_button = self._button(head, "open_evidence", tr("Open file"), "detail", self.open_file, True)
        self.clear_button = self._button(head, "clear", tr("Take away"), "delete", self.take_away, rights.may("delete", "cwis.function_answer"))
        head.addStretch(1)
        layout.addLayout(head)
        self.no_questions = style.label(
            tr("The official questions are not loaded yet. They come with “load” as the table cwis.function_question."), "quiet", True
        )
        layout.addWidget(self.no_questions)
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
        layout.addWidget(self.split, 1)
        layout.addStretch(0)
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

    # -- reading -----------------------------------------------------------------------------------------------
    def _offer(self, years) -> None:
        offer_years(self.year, years, today().year - 1, today().year - 1)
        self.read()

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

    def current(self) -> Mapping[str, Any] | None:
        """The question chosen."""
        place = self.table.currentRow()
        return self.rows[place] if 0 <= place < len(self.rows) else None

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

    # -- doing -------------------------------------------------------------------------------------------------
    def ask(self, dialog: AnswerDialog) -> bool:
        """Ask the officer (replaced in tests)."""
        return dialog.exec() == QDialog.DialogCode.Accepted

    def enter(self) -> None:
        """Ask for the answer to the chosen question and save it with its file."""
        row, year = self.current(), self.year.currentData()
        dialog = AnswerDialog(row, year, self.session, self)
        if not self.ask(dialog):
            return
        values = {**dialog.values(), "code": row["code"], "year": year, "id": row["answer_id"], "version": row["row_version"]}
        change = dialog.file.change()

        def work(conn, _feedback) -> None:
            with conn.cursor() as cursor:
                cursor.execute(CHANGE if values["id"] else NEW, values)
                store_change(conn, "function_answer", cursor.fetchone()[0], change)

        self._run(tr("Saving"), work, tr("The answer to {code} for {year} was saved.").format(code=row["code"], year=year))

    def take_away(self) -> None:
        """Delete the answer to the chosen question."""
        row, year = self.current(), self.year.currentData()

        def work(conn, _feedback) -> None:
            with conn.cursor() as cursor:
                cursor.execute(DELETE, {"id": row["answer_id"]})

        self._run(tr("Deleting"), work, tr("The answer to {code} for {year} was deleted.").format(code=row["code"], year=year))

    def open_file(self) -> None:
        """Open the file of the chosen answer."""
        open_evidence(self.session, "function_answer", self.current()["answer_id"])

    def _run(self, title: str, work, sentence: str) -> None:
        def done(_nothing) -> None:
            self.session.messages.done(sentence)
            self.read()

        self.session.run(title, work, done)

    def _tables_changed(self, tables) -> None:
        if self.year.count() and (tables is None or {"cwis.function_answer", "cwis.function_question", "imis.attachments"} & set(tables)):
            self.read()
