"""What if: a planner's steps, and indicators, flows and ladder before and after (issue 4 of "Numbers a city can answer for")."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QInputDialog,
    QListWidget,
    QMenu,
    QMessageBox,
    QSizePolicy,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..desk import style
from ..desk.icons import icon
from ..desk.words import tr
from ..records.clock import today
from .acts import as_json
from .cwis_data import YEARS, offer_years
from .cwis_flow_page import OUTCOMES, RUNGS
from .papers import ask_paper
from .scenario_results import ScenarioResults
from .scenario_steps import KINDS, StepDialog, step_words

# A result stored by an earlier release does not carry its moment itself; the column has it.
SCENARIOS = """
SELECT s.id, s.name, s.note, s.year, s.steps, s.row_version, jsonb_build_object('computed_at', s.computed_at) || s.result AS result
  FROM cwis.scenario AS s ORDER BY s.name
"""
TRY = "SELECT cwis.try_scenario(%s, %s)"
NEW = """
INSERT INTO cwis.scenario (name, year, steps, result, computed_at)
VALUES (%(name)s, %(year)s, %(steps)s, %(result)s, (%(result)s::jsonb ->> 'computed_at')::timestamptz) RETURNING id
"""
CHANGE = """
UPDATE cwis.scenario SET year = %(year)s, steps = %(steps)s, result = %(result)s,
       computed_at = (%(result)s::jsonb ->> 'computed_at')::timestamptz,
       seen_version = %(version)s WHERE id = %(id)s
"""
DELETE = "DELETE FROM cwis.scenario WHERE id = %(id)s"
CURRENCY = "SELECT s.value FROM imis.settings AS s WHERE s.name = 'currency'"


class CwisScenarioPage(QWidget):
    """Put steps together, compute, compare, keep by name, report."""

    def __init__(self, dock, parent=None) -> None:
        super().__init__(parent)
        self.dock, self.session = dock, dock.session
        self.steps: list[dict[str, Any]] = []
        self.result: Mapping[str, Any] | None = None
        self.stored: list[Mapping[str, Any]] = []
        self.kinds: list[Mapping[str, Any]] = []
        self.rungs: list[Mapping[str, Any]] = []
        self.currency = ""
        self.wanted = 0
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, style.GAP, 0, 0)
        layout.setSpacing(style.GAP)
        layout.addLayout(self._head())
        split = QSplitter(Qt.Orientation.Vertical)
        split.addWidget(self._make_steps())
        self.shown = ScenarioResults()
        self.shown.other.activated.connect(lambda _place: self.fill())
        split.addWidget(self.shown)
        split.setStretchFactor(0, 2)
        split.setStretchFactor(1, 5)
        split.setChildrenCollapsible(False)
        layout.addWidget(split, 1)
        self.session.tables_changed.connect(self._tables_changed)
        self._read_lists()

    # -- parts -------------------------------------------------------------------------------------------------
    def _head(self) -> QVBoxLayout:
        both = QVBoxLayout()
        row = QHBoxLayout()
        both.addLayout(row)
        row.addWidget(style.label(tr("Scenario")))
        self.scenario = self._combo("scenario", tr("Scenario"))
        self.scenario.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.scenario.activated.connect(lambda _place: self.open_chosen())
        row.addWidget(self.scenario, 1)
        row.addWidget(style.label(tr("Year")))
        self.year = self._combo("year", tr("Year"))
        self.year.activated.connect(lambda _place: self._forget_result())
        row.addWidget(self.year)
        row = QHBoxLayout()
        both.addLayout(row)
        row.addStretch(1)
        may = self.session.rights.may("insert", "cwis.scenario")
        self.save_button = self._tool(row, "save", tr("Save"), "add", self.save, may)
        self.delete_button = self._tool(row, "delete", tr("Delete"), "delete", self.delete, self.session.rights.may("delete", "cwis.scenario"))
        self.report_button = self._tool(row, "report", tr("Report…"), "export", self.ask_report, True)
        return both

    @staticmethod
    def _combo(name: str, text: str) -> QComboBox:
        combo = QComboBox()
        combo.setObjectName(name)
        combo.setAccessibleName(text)
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.setMinimumContentsLength(6)
        return combo

    @staticmethod
    def _tool(row, name: str, text: str, picture: str, pressed, offered: bool) -> QToolButton:
        button = style.action_button(text, picture)
        button.setObjectName(name)
        button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        button.clicked.connect(lambda _checked=False: pressed())
        button.setVisible(offered)
        row.addWidget(button)
        return button

    def _make_steps(self) -> QWidget:
        inside = QWidget()
        row = QHBoxLayout(inside)
        row.setContentsMargins(0, 0, 0, 0)
        self.list = QListWidget()
        self.list.setObjectName("steps")
        self.list.setAccessibleName(tr("Steps"))
        self.list.setAlternatingRowColors(True)
        self.list.setWordWrap(True)
        self.list.itemDoubleClicked.connect(lambda _item: self.change_step())
        self.list.currentRowChanged.connect(lambda _row: self._follow())
        row.addWidget(self.list, 1)
        column = QVBoxLayout()
        self.add_button = QToolButton()
        self.add_button.setObjectName("add_step")
        self.add_button.setText(tr("Add step"))
        self.add_button.setToolTip(tr("Choose what would be changed"))
        self.add_button.setIcon(icon("add"))
        self.add_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        menu = QMenu(self.add_button)
        for name, kind in KINDS.items():
            menu.addAction(tr(kind.title) + "…", lambda n=name: self.add_step(n))
        self.add_button.setMenu(menu)
        self.add_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        column.addWidget(self.add_button)
        self.change_button = self._tool(column, "change_step", tr("Change…"), "edit", self.change_step, True)
        self.remove_button = self._tool(column, "remove_step", tr("Remove"), "delete", self.remove_step, True)
        self.compute_button = self._tool(column, "compute", tr("Compute"), "generate", self.compute, True)
        column.addStretch(1)
        row.addLayout(column)
        return inside

    # -- reading -----------------------------------------------------------------------------------------------
    def _read_lists(self) -> None:
        def read(fetch):
            return fetch(OUTCOMES, None), fetch(RUNGS, None), fetch(YEARS, None), fetch(SCENARIOS, None), fetch(CURRENCY, None)

        self.session.ask(self, read, self._take_lists, channel="lists")

    def _take_lists(self, answer) -> None:
        self.kinds, self.rungs, years, self.stored, currency = answer
        self.currency = currency[0]["value"] if currency else ""
        offer_years(self.year, years, self.year.currentData(), today().year - 1)
        keep = self.wanted or (self.scenario.currentData() or 0)
        self.wanted = 0
        self.scenario.clear()
        self.scenario.addItem(tr("New scenario"), 0)
        other = self.shown.other.currentData()
        self.shown.other.clear()
        self.shown.other.addItem("–", 0)
        for row in self.stored:
            self.scenario.addItem(row["name"], row["id"])
            if row["result"]:
                self.shown.other.addItem(f"{row['name']} ({row['result']['year']})", row["id"])
        self.scenario.setCurrentIndex(max(self.scenario.findData(keep), 0))
        self.shown.other.setCurrentIndex(max(self.shown.other.findData(other), 0))
        self.fill()

    def chosen(self) -> Mapping[str, Any] | None:
        """The stored scenario that is open, None for a new one."""
        return next((row for row in self.stored if row["id"] == self.scenario.currentData()), None)

    def open_chosen(self) -> None:
        """Show the chosen scenario as it is stored."""
        row = self.chosen()
        self.steps = [dict(step) for step in row["steps"]] if row else []
        self.result = row["result"] if row else None
        if row:
            if self.year.findData(row["year"]) < 0:
                self.year.addItem(str(row["year"]), row["year"])
            self.year.setCurrentIndex(self.year.findData(row["year"]))
        self.fill()

    # -- steps -------------------------------------------------------------------------------------------------
    def ask_step(self, kind: str, step: Mapping[str, Any] | None, take: Callable[[dict[str, Any]], None]) -> None:
        """Ask for a step (replaced in tests); the window leaves the map free for picking.

        :param take: gets the step; never called when the planner changed his mind.
        """
        dialog = self.asked = StepDialog(kind, step, self.currency, self.session, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: take(dialog.step()))
        dialog.setModal(False)
        dialog.show()

    def add_step(self, kind: str) -> None:
        """Ask for a new step and put it at the end."""

        def take(step: dict[str, Any]) -> None:
            self.steps.append(step)
            self._forget_result()

        self.ask_step(kind, None, take)

    def change_step(self) -> None:
        """Ask for the chosen step again."""
        place = self.list.currentRow()
        if not 0 <= place < len(self.steps):
            return
        asked = self.steps[place]

        def take(step: dict[str, Any]) -> None:
            # Meanwhile the planner may have removed the step or opened another scenario.
            found = next((at for at, one in enumerate(self.steps) if one is asked), None)
            if found is not None:
                self.steps[found] = step
                self._forget_result()

        self.ask_step(asked["do"], asked, take)

    def remove_step(self) -> None:
        """Take the chosen step out."""
        place = self.list.currentRow()
        if 0 <= place < len(self.steps):
            del self.steps[place]
            self._forget_result()

    def _compared(self) -> Mapping[str, Any] | None:
        """The stored scenario to compare with."""
        return next((row for row in self.stored if row["id"] == self.shown.other.currentData()), None)

    def _forget_result(self) -> None:
        self.result = None
        self.fill()

    # -- showing -----------------------------------------------------------------------------------------------
    def fill(self) -> None:
        """Show steps and result as they are."""
        place = self.list.currentRow()
        self.list.clear()
        for number, step in enumerate(self.steps, 1):
            self.list.addItem(f"{number}. {step_words(step)}")
        self.list.setCurrentRow(min(max(place, 0), len(self.steps) - 1))
        self.shown.show_result(self.result, self._compared(), self.kinds, self.rungs, self.currency, bool(self.steps))
        self._follow()

    def _follow(self) -> None:
        has_step = self.list.currentRow() >= 0
        self.change_button.setEnabled(has_step)
        self.remove_button.setEnabled(has_step)
        self.compute_button.setEnabled(bool(self.steps))
        self.compute_button.setToolTip(tr("Indicators before and after; the city's data stay as they are") if self.steps else tr("Add a step first."))
        self.save_button.setEnabled(bool(self.steps))
        self.save_button.setToolTip(tr("Keep the scenario by a name") if self.steps else tr("Add a step first."))
        self.delete_button.setEnabled(self.chosen() is not None)
        self.delete_button.setToolTip(tr("Delete the scenario that is open") if self.chosen() else tr("Choose a stored scenario."))
        self.report_button.setEnabled(self.result is not None)
        self.report_button.setToolTip(tr("Before and after on paper") if self.result else tr("Compute the scenario first."))

    # -- doing -------------------------------------------------------------------------------------------------
    def compute(self) -> None:
        """Compute before and after in the background; nothing is stored in the city's tables."""
        year, steps = self.year.currentData(), [dict(step) for step in self.steps]
        self.compute_button.setEnabled(False)
        self.shown.state.setText(tr("Computing…"))

        def work(conn, _feedback):
            with conn.cursor() as cursor:
                cursor.execute(TRY, (year, as_json(steps)))
                return cursor.fetchone()[0]

        def done(result) -> None:
            if steps == self.steps and year == self.year.currentData():
                self.result = result
            else:
                self.session.messages.warn(tr("Steps or year were changed while {year} was computed. Press “Compute” again.").format(year=year))
            self.fill()

        self.session.run(tr("Computing a scenario"), work, done, self._failed, self.fill)

    def _failed(self, error: BaseException) -> None:
        self.session.messages.error(error)
        self.fill()

    def ask_name(self) -> str:
        """The name for a new scenario (replaced in tests); empty when the planner changed his mind."""
        name, given = QInputDialog.getText(self, tr("Save scenario"), tr("Name"))
        return name.strip() if given else ""

    def save(self) -> None:
        """Keep the open scenario, a new one by a name."""
        row = self.chosen()
        name = row["name"] if row else self.ask_name()
        if not name:
            return
        values = {
            "name": name,
            "year": self.year.currentData(),
            "steps": as_json(self.steps),
            "result": as_json(self.result) if self.result else None,
            "id": row["id"] if row else None,
            "version": row["row_version"] if row else None,
        }

        def work(conn, _feedback):
            with conn.cursor() as cursor:
                cursor.execute(CHANGE if row else NEW, values)
                return values["id"] or cursor.fetchone()[0]

        def done(number) -> None:
            self.session.messages.done(tr("The scenario “{name}” was saved.").format(name=name))
            self.wanted = number
            self._read_lists()

        self.session.run(tr("Saving a scenario"), work, done)

    def confirm(self, text: str) -> bool:
        """Ask a decision (replaced in tests)."""
        return QMessageBox.question(self, tr("Delete"), text) == QMessageBox.StandardButton.Yes

    def delete(self) -> None:
        """Delete the stored scenario that is open."""
        row = self.chosen()
        if row is None or not self.confirm(tr("Delete the scenario “{name}”?").format(name=row["name"])):
            return

        def work(conn, _feedback) -> None:
            with conn.cursor() as cursor:
                cursor.execute(DELETE, {"id": row["id"]})

        def done(_nothing) -> None:
            self.steps, self.result = [], None
            self.session.messages.done(tr("The scenario “{name}” was deleted.").format(name=row["name"]))
            self._read_lists()

        self.session.run(tr("Deleting a scenario"), work, done)

    def ask_report(self) -> None:
        """Ask for language and file, and write the report."""
        asked = ask_paper(self, "scenario")
        if asked is not None:
            self.report_to(*asked)

    def report_to(self, path: Path, language: str = "en") -> None:
        """Write the report of what is shown as PDF, in the background."""
        row, messages = self.chosen(), self.session.messages
        result, steps = dict(self.result), list(self.steps)
        kinds, rungs, currency, city = self.kinds, self.rungs, self.currency, self.session.found.municipality

        def work(_conn, _feedback) -> Path:
            from ..reports.files import write_whole
            from ..reports.languages import spoken
            from ..reports.words import tr as spoken_tr
            from ..reports.write_scenario import render

            with spoken(language):
                title, words = row["name"] if row else spoken_tr("New scenario"), [step_words(step, spoken_tr) for step in steps]
                return write_whole(path, render(title, city, result, words, kinds, rungs, currency))

        self.session.run(tr("Writing the report of a scenario"), work, lambda done: messages.done(tr("Written: {file}.").format(file=done)))

    def _tables_changed(self, tables) -> None:
        if tables is None or {"cwis.scenario", "cwis.report"} & set(tables):
            self._read_lists()
