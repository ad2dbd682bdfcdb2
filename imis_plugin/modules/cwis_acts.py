"""What can be done with a figure of the CWIS panel: records on the map, a target, a value replaced with a reason, a year opened again."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal, InvalidOperation
from typing import Any

from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QGridLayout, QLineEdit, QPlainTextEdit, QSizePolicy, QWidget

from ..desk import style
from ..desk.words import tr
from .acts import call_act
from .cwis_compare import ask_comparison
from .cwis_map import show_records


class Question(QDialog):
    """Asks for a number, a reason, or both; the sentence of a refusal stands below."""

    def __init__(self, title: str, text: str, number: str | None = None, reason: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setMinimumWidth(420)
        layout = QFormLayout(self)
        layout.addRow(style.label(text, wrap=True))
        self.number = QLineEdit(number or "") if number is not None else None
        if self.number is not None:
            self.number.setObjectName("number")
            layout.addRow(tr("Value"), self.number)
        self.reason = QPlainTextEdit() if reason else None
        if self.reason is not None:
            self.reason.setObjectName("reason")
            self.reason.setTabChangesFocus(True)
            self.reason.setMaximumHeight(80)
            layout.addRow(tr("Reason"), self.reason)
        self.problem = style.label("", "problem", wrap=True)
        layout.addRow(self.problem)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.check)
        buttons.rejected.connect(self.reject)
        layout.addRow(buttons)
        self.setStyleSheet(style.panel_style())

    def check(self) -> None:
        """Close when what was asked for is there; the database judges the rest."""
        if self.reason is not None and not self.reason.toPlainText().strip():
            self.problem.setText(tr("Give a reason: it is printed in the report."))
        elif self.number is not None and self.number.text().strip() and self.value() is None:
            self.problem.setText(tr("Write the value as a number, such as 47 or 0.85."))
        else:
            self.accept()

    def value(self) -> Decimal | None:
        """The number typed; None where there is none."""
        try:
            return Decimal(self.number.text().strip().replace(",", "."))
        except InvalidOperation:
            return None


class IndicatorActs(QWidget):
    """The row of buttons under the list of indicators.

    :param page: the :class:`CwisPage`; its ``view`` and ``current()`` say what is meant.
    """

    def __init__(self, page, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.page, self.session = page, page.session
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        rights = self.session.rights
        may_change = rights.may("update", "cwis.report")
        self.records = self._button(layout, "records", tr("Records on map"), "map", self.show_records, True)
        self.target = self._button(layout, "target", tr("Target…"), "edit", self.set_target, rights.may("insert", "cwis.indicator_target"))
        self.replace = self._button(layout, "replace", tr("Replace value…"), "edit", self.replace_value, may_change)
        self.withdraw = self._button(layout, "withdraw", tr("Use computed value"), "back", self.withdraw_value, may_change)
        self.reopen = self._button(layout, "reopen", tr("Open again…"), "generate", self.open_again, may_change)
        self.compare = self._button(layout, "compare", tr("Compare…"), "history", lambda: ask_comparison(self.page), True)
        layout.setColumnStretch(3, 1)

    def _button(self, layout, name: str, text: str, picture: str, pressed: Callable[[], None], offered: bool):
        button = style.action_button(text, picture)
        button.setObjectName(name)
        button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        button.clicked.connect(lambda _checked=False: pressed())
        button.setVisible(offered)
        layout.addWidget(button, layout.count() // 3, layout.count() % 3)
        return button

    def follow(self) -> None:
        """Enable what the shown year and the chosen indicator allow; what is not possible says why."""
        view, row = self.page.view, self.page.current()
        stored = view is not None and view.revision is not None
        draft = stored and view.status == "draft"
        replaced = row is not None and row.status_code == "override"
        self._set(
            self.records,
            row is not None,
            tr("The records behind this figure: in the numerator, below it only, left out and why"),
            tr("Choose an indicator."),
        )
        self._set(self.target, row is not None, tr("What is to be reached in this year"), tr("Choose an indicator."))
        frozen = tr("An approved revision stays as it is. Open the year again to change it.") if stored else tr("Generate the year first.")
        self._set(self.replace, row is not None and draft, tr("Put a person's value in place of the computed one, with a reason"), frozen)
        self._set(
            self.withdraw, replaced and draft, tr("Take the replaced value back"), frozen if not draft else tr("This value is the computed one.")
        )
        self._set(
            self.reopen,
            stored and not draft,
            tr("Make a new revision of the approved year, computed anew"),
            tr("Only an approved year is opened again."),
        )
        self._set(self.compare, stored, tr("Two reports side by side: what differs, and why"), tr("Generate the year first."))

    @staticmethod
    def _set(button, can: bool, tip: str, why_not: str) -> None:
        button.setEnabled(bool(can))
        button.setToolTip(tip if can else why_not)

    # -- doing -------------------------------------------------------------------------------------------------
    def ask(self, question: Question) -> bool:
        """Ask the officer (replaced in tests)."""
        return question.exec() == QDialog.DialogCode.Accepted

    def _act(self, title: str, sentence: str, work: Callable[[Any], Any]) -> None:
        def done(_answer) -> None:
            self.session.messages.done(sentence)
            self.page.read()

        self.session.run(title, lambda conn, _feedback: work(conn), done)

    def show_records(self) -> None:
        """Lay the records behind the chosen indicator on the map."""
        row, view = self.page.current(), self.page.view
        show_records(self.page, row.code, view.year, view.revision, f"{row.code} {view.year}: {tr(row.title)}")

    def set_target(self) -> None:
        """Ask for the target of the chosen indicator and year; empty takes it away."""
        row, year = self.page.current(), self.page.view.year
        text = tr("Target of {code} in {year}, in {unit}. Leave it empty to have none.").format(
            code=row.code, year=year, unit=row.unit or tr("plain numbers")
        )
        question = Question(tr("Target"), text, row.target, parent=self)
        if not self.ask(question):
            return
        target = question.value()
        self._act(
            tr("Keeping the target"),
            tr("The target of {code} in {year} was kept.").format(code=row.code, year=year),
            lambda conn: call_act(conn, "cwis.set_target", row.code, year, target),
        )

    def replace_value(self) -> None:
        """Ask for a value and a reason and put it in place of the computed one."""
        row, view = self.page.current(), self.page.view
        question = Question(
            tr("Replace value"),
            tr("A value for {code} in place of the computed {value}. Both stay in the report, with your name and reason.").format(
                code=row.code, value=row.value
            ),
            "" if row.value == "–" else row.value,
            True,
            self,
        )
        if self.ask(question):
            self._act(
                tr("Replacing the value"),
                tr("{code} carries your value now.").format(code=row.code),
                lambda conn: call_act(
                    conn, "cwis.override_value", view.year, view.revision, row.code, question.value(), question.reason.toPlainText().strip()
                ),
            )

    def withdraw_value(self) -> None:
        """Put the computed value of the chosen indicator back."""
        row, view = self.page.current(), self.page.view
        self._act(
            tr("Taking the value back"),
            tr("{code} carries the computed value again.").format(code=row.code),
            lambda conn: call_act(conn, "cwis.withdraw_override", view.year, view.revision, row.code),
        )

    def open_again(self) -> None:
        """Ask why, and make the next revision of an approved year."""
        view = self.page.view
        question = Question(
            tr("Open again"),
            tr("A new revision of {year} is computed from the records of today. The approved one stays.").format(year=view.year),
            None,
            True,
            self,
        )
        if self.ask(question):
            self._act(
                tr("Opening {year} again").format(year=view.year),
                tr("{year} has a new revision, a draft.").format(year=view.year),
                lambda conn: call_act(conn, "cwis.reopen", view.year, question.reason.toPlainText().strip()),
            )
