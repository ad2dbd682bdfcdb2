"""Import, second step: which column of the register each heading fills, and in which order the dates stand."""

from __future__ import annotations

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..imports import names
from ..imports.catalogue import Table
from ..imports.detect import DateOrder
from ..imports.mapping import Guess, fillable, guess, needed, order_of_dates
from ..imports.source import Source
from ..records.words import mark
from . import style, tasks
from .messages import sentence_of
from .words import tr

HOW = {
    "name": mark("by its name"), "last time": mark("as last time"), "similar": mark("similar name: please look"),
    "withdrawn": mark("rows with a value are skipped"), "answer": mark("an answer, kept by its name"), "": mark("not read"),
}  # fmt: skip
FORMS = (("ISO", "2024-12-31"), ("DMY", "31/12/2024"), ("MDY", "12/31/2024"))


class ColumnsPage(QWidget):
    """Headings and columns; ``changed`` follows every choice."""

    changed = pyqtSignal()

    def __init__(self, parent=None) -> None:
        super().__init__(parent)
        self.table: Table | None = None
        self.source: Source | None = None
        self.order: DateOrder | None = None
        self._combos: dict[str, QComboBox] = {}
        self._asked = 0
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self.grid = QTableWidget(0, 4)
        self.grid.setObjectName("columns")
        self.grid.setHorizontalHeaderLabels([tr("Heading in the file"), tr("Examples"), tr("Column of the register"), tr("Proposed")])
        self.grid.verticalHeader().hide()
        self.grid.verticalHeader().setDefaultSectionSize(28)
        self.grid.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.grid.setSelectionMode(QTableWidget.SelectionMode.NoSelection)
        self.grid.setShowGrid(False)
        header = self.grid.horizontalHeader()
        for place, mode in enumerate((QHeaderView.ResizeMode.ResizeToContents, QHeaderView.ResizeMode.Stretch,
                                      QHeaderView.ResizeMode.ResizeToContents, QHeaderView.ResizeMode.ResizeToContents)):  # fmt: skip
            header.setSectionResizeMode(place, mode)
        layout.addWidget(self.grid, 1)
        row = QHBoxLayout()
        self.date_label = QLabel(tr("Dates are written as"))
        self.dates = QComboBox()
        self.dates.setObjectName("dates")
        self.dates.addItem(tr("please choose"), "")
        for form, example in FORMS:
            self.dates.addItem({"ISO": tr("year-month-day"), "DMY": tr("day first"), "MDY": tr("month first")}[form] + f"  {example}", form)
        self.dates.activated.connect(lambda _place: self.changed.emit())
        self.date_label.setBuddy(self.dates)
        self.why = style.label("", "quiet")
        row.addWidget(self.date_label)
        row.addWidget(self.dates)
        row.addWidget(self.why, 1)
        layout.addLayout(row)
        row = QHBoxLayout()
        self.numbering_label = QLabel(tr("Numbers of water sources and structure types are those of"))
        self.numbering = QComboBox()
        for text, value in ((tr("not stated: use labels or codes"), ""), (tr("the data dictionary"), "dictionary"),
                            (tr("the shipped data of the web IMIS"), "shipped"), (tr("its older counters"), "older")):  # fmt: skip
            self.numbering.addItem(text, value)
        self.numbering_label.setBuddy(self.numbering)
        row.addWidget(self.numbering_label)
        row.addWidget(self.numbering)
        row.addStretch(1)
        layout.addLayout(row)
        self.taken_over = QCheckBox(tr("These are records of an earlier system; they may be incomplete"))
        layout.addWidget(self.taken_over)
        self.problem = style.label("", "problem", wrap=True)
        layout.addWidget(self.problem)

    def show_file(self, source: Source, table: Table, remembered: dict[str, str], examples: dict[str, list[str]], may_take_over: bool) -> None:
        """Propose a column for every heading of a file."""
        self.source, self.table = source, table
        self.taken_over.setVisible(may_take_over)
        self._combos = {}
        guesses = guess(source, table, remembered)
        self.grid.setRowCount(len(guesses))
        for place, one in enumerate(guesses):
            self._row(place, one, examples.get(one.header, []))
        self._look()

    def _row(self, place: int, one: Guess, examples: list[str]) -> None:
        self.grid.setItem(place, 0, QTableWidgetItem(one.header))
        item = QTableWidgetItem(" · ".join(example[:30] for example in examples[:3]))
        item.setToolTip("\n".join(example[:200] for example in examples))
        self.grid.setItem(place, 1, item)
        combo = QComboBox()
        combo.setObjectName("column_" + one.header)
        combo.setAccessibleName(tr("Column for {heading}").format(heading=one.header))
        combo.addItem(tr("— not read —"), "")
        for column in fillable(self.table):
            combo.addItem(f"{column.label}  ({column.name})", column.name)
        combo.setCurrentIndex(max(combo.findData(one.column), 0))
        combo.activated.connect(lambda _place: self._look())
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._combos[one.header] = combo
        self.grid.setCellWidget(place, 2, combo)
        self.grid.setItem(place, 3, QTableWidgetItem(tr(HOW[one.how])))

    def mapping(self) -> dict[str, str]:
        """Heading -> column, "" for headings that are not read."""
        return {header: combo.currentData() or "" for header, combo in self._combos.items()}

    def choose(self, header: str, column: str) -> None:
        """Choose the column of a heading."""
        combo = self._combos[header]
        combo.setCurrentIndex(max(combo.findData(column), 0))
        self._look()

    def _look(self) -> None:
        """What is missing or doubled, and the order of the dates in the columns chosen now."""
        columns = self.mapping()
        numbered = any(
            key.target in names.NUMBERED_LISTS for key in self.table.foreign_keys if set(key.columns) & set(columns.values())
        )
        self.numbering.setVisible(numbered)
        self.numbering_label.setVisible(numbered)
        self._find_order(columns)
        self.changed.emit()

    def _find_order(self, columns: dict[str, str]) -> None:
        self._asked += 1
        asked = self._asked
        has_dates = any(self.table.columns[name].base in ("date", "timestamptz") for name in columns.values() if name)
        for widget in (self.date_label, self.dates, self.why):
            widget.setVisible(has_dates)
        if not has_dates:
            self.order = DateOrder("ISO")
            return
        self.order = None
        self.why.setText(tr("looking through the dates…"))
        source, table = self.source, self.table

        def done(order: DateOrder) -> None:
            if asked == self._asked:
                self._show_order(order)

        def failed(error: BaseException) -> None:
            if asked == self._asked:
                self.order = DateOrder("")
                self.why.setText("")
                self.problem.setText(sentence_of(error))

        tasks.start(tasks.DatabaseTask(tr("Looking at the dates"), None, lambda _c, _f: order_of_dates(source, table, columns), done, failed))

    def _show_order(self, order: DateOrder) -> None:
        self.order = order
        self.dates.setCurrentIndex(max(self.dates.findData(order.form), 0))
        self.why.setText(tr("Please choose: {why}.").format(why=order.why) if not order.form else order.why)
        self.changed.emit()

    def problems(self) -> list[str]:
        """What stands against going on."""
        if self.table is None or self.source is None:
            return []
        chosen = [name for name in self.mapping().values() if name]
        found = []
        answers = names.ANSWERS.get(self.table.full_name)
        twice = sorted({name for name in chosen if chosen.count(name) > 1 and name != answers})
        if twice:
            found.append(tr("Two headings fill the same column: {names}.").format(names=", ".join(self.table.columns[n].label for n in twice)))
        missing = [column.label for column in needed(self.table) if column.name not in chosen]
        if missing:
            found.append(tr("Nothing in the file fills: {names}. Without it no row can be imported.").format(names=", ".join(missing)))
        if not chosen:
            found.append(tr("No heading fills a column."))
        if self.order is None:
            found.append(tr("The dates are being looked through."))
        elif not self.dates.isHidden() and not self.dates.currentData():
            found.append(tr("Say in which order day and month stand."))
        return found

    def date_format(self) -> str:
        """ISO, DMY or MDY."""
        return self.dates.currentData() or "ISO"
