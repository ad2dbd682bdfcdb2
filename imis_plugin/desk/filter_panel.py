"""The filters of a list, folded at start: one field each, applied together, cleared together (COM-02, COM-03)."""

from __future__ import annotations

from typing import Any

from qgis.gui import QgsDateEdit
from qgis.PyQt.QtCore import QDate, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from ..records import record_type as kinds
from ..records.filters import read_all
from ..records.lookups import all_options, readable
from ..records.query import RecordReader
from ..records.record_type import Column, Filter
from . import style
from .picker import Picker
from .session import Session
from .words import tr

COLUMNS = 2


class DateRange(QWidget):
    """From and to, both empty at first."""

    def __init__(self, parent=None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(3)
        self.start, self.end = QgsDateEdit(), QgsDateEdit()
        for box, name in ((self.start, tr("from")), (self.end, tr("to"))):
            box.setAllowNull(True)
            box.setDisplayFormat("yyyy-MM-dd")
            box.setCalendarPopup(True)
            box.clear()
            box.setAccessibleName(name)
            box.setToolTip(name)
            box.setMinimumWidth(60)
            row.addWidget(box, 1)

    def value(self) -> tuple[Any, Any]:
        """The two dates, None where empty."""
        return tuple(None if box.isNull() else box.date().toPyDate() for box in (self.start, self.end))

    def set_value(self, dates: tuple[Any, Any] | None) -> None:
        """Show these dates, none for None."""
        self.clear()
        for box, day in zip((self.start, self.end), dates or (), strict=False):
            if day is not None:
                box.setDate(QDate(day.year, day.month, day.day))

    def clear(self) -> None:
        """Empty both."""
        self.start.clear()
        self.end.clear()


class FilterPanel(QWidget):
    """Fields for the filters of a record type. ``applied`` carries the values when all of them are good."""

    applied = pyqtSignal(dict)

    def __init__(self, session: Session, reader: RecordReader, parent=None) -> None:
        super().__init__(parent)
        self._session, self._reader = session, reader
        self.filters = [declared for declared in reader.type.filters if self._offered(declared)]
        self.fields: dict[str, QWidget] = {}
        self.problems: dict[str, QLabel] = {}
        self._filled = False
        self._wanted: dict[str, Any] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, style.GAP)
        grid.setVerticalSpacing(3)
        for column in range(COLUMNS):
            grid.setColumnStretch(column * 2 + 1, 1)
        for place, declared in enumerate(self.filters):
            row, column = divmod(place, COLUMNS)
            field = self._make(declared)
            text = style.label(self._label(declared))
            text.setBuddy(field)
            field.setAccessibleName(self._label(declared))
            field.setMinimumWidth(70)
            problem = style.label("", "problem", wrap=True)
            problem.hide()
            grid.addWidget(text, row * 2, column * 2)
            grid.addWidget(field, row * 2, column * 2 + 1)
            grid.addWidget(problem, row * 2 + 1, column * 2, 1, 2)
            self.fields[declared.name], self.problems[declared.name] = field, problem
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        self.reset_button, self.apply_button = QPushButton(tr("Reset")), QPushButton(tr("Filter"))
        self.reset_button.clicked.connect(self.reset)
        self.apply_button.clicked.connect(self.apply)
        buttons.addWidget(self.reset_button)
        buttons.addWidget(self.apply_button)
        grid.addLayout(buttons, 2 * ((len(self.filters) + 1) // COLUMNS) + 2, 0, 1, COLUMNS * 2)

    def _offered(self, declared: Filter) -> bool:
        if declared.join and declared.join in self._reader.left_out:
            return False
        if declared.column and not self._reader.usable([Column(declared.column, declared.join)]):
            return False
        if declared.kind in (kinds.CHOICE, kinds.SEARCH) and not declared.choices and self._reference(declared) is None:
            return False
        return not declared.needs or self._session.rights.may("select", declared.needs)

    def _label(self, declared: Filter) -> str:
        if declared.label:
            return tr(declared.label)
        return tr(self._reader.fact(Column(declared.column, declared.join)).label)

    def _make(self, declared: Filter) -> QWidget:
        if declared.kind == kinds.DATES:
            return DateRange()
        if declared.kind in (kinds.YES_NO, kinds.CHOICE):
            box = QComboBox()
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.addItem("", None)
            options = declared.choices or ((True, "Yes"), (False, "No")) if declared.kind == kinds.YES_NO else declared.choices
            for value, text in options:
                box.addItem(tr(text), value)
            return box
        if declared.kind == kinds.SEARCH:
            return Picker(self._session, self._reference(declared))
        field = QLineEdit()
        field.returnPressed.connect(self.apply)
        if declared.kind == kinds.CODE:
            field.setPlaceholderText(declared.pattern.strip("^")[:1] + "000123")
        return field

    def _reference(self, declared: Filter):
        if declared.reference:
            table, key = declared.reference.rsplit(".", 1)
            return readable(self._session.catalogue.reference_to(table, key), self._session.rights)
        found = self._reader.fact(Column(declared.column, declared.join)).reference
        return readable(found, self._session.rights) if found is not None else None

    def fill_choices(self) -> None:
        """Fetch the entries of code lists, once, when the panel is first unfolded."""
        if self._filled:
            return
        self._filled = True
        for declared in self.filters:
            if declared.kind == kinds.CHOICE and not declared.choices:
                statement, values = all_options(self._session.catalogue, self._reference(declared))
                self._session.ask_rows(
                    self.fields[declared.name], statement, values, lambda rows, d=declared: self._take(d, rows)
                )

    def _take(self, declared: Filter, rows: list[dict]) -> None:
        box = self.fields[declared.name]
        for row in rows:
            if row["key"] not in declared.leave_out:
                box.addItem(row["text"], row["key"])
        if declared.name in self._wanted:
            box.setCurrentIndex(max(box.findData(self._wanted[declared.name]), 0))

    def raw(self) -> dict[str, Any]:
        """What stands in the fields."""
        found = {}
        for name, field in self.fields.items():
            if isinstance(field, QComboBox):
                found[name] = field.currentData()
            elif isinstance(field, (Picker, DateRange)):
                found[name] = field.value()
            else:
                found[name] = field.text()
        return found

    def set_values(self, values: dict[str, Any]) -> None:
        """Show these values in the fields, others empty: the list was filtered from elsewhere."""
        self._wanted = dict(values)
        for name, field in self.fields.items():
            value = values.get(name)
            if isinstance(field, QComboBox):
                field.setCurrentIndex(max(field.findData(value), 0))
            elif isinstance(field, Picker):
                field.set_value(value)
            elif isinstance(field, DateRange):
                field.set_value(value)
            else:
                field.setText("" if value is None else str(value))

    def apply(self) -> None:
        """Apply all filters together; with a problem none is applied and it stands beneath its field."""
        values, problems = read_all(self.filters, self.raw())
        for name, label in self.problems.items():
            problem = problems.get(name)
            label.setText(tr(problem.text).format(**problem.values) if problem else "")
            label.setVisible(problem is not None)
        if not problems:
            self.applied.emit(values)

    def reset(self) -> None:
        """Clear all filters."""
        self._wanted = {}
        for field in self.fields.values():
            if isinstance(field, QComboBox):
                field.setCurrentIndex(0)
            elif isinstance(field, Picker):
                field.set_value(None)
            else:
                field.clear()
        self.apply()
