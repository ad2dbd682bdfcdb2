"""One editor for each kind of field, all alike from outside: ``value()``, ``set_value()``, ``changed``."""

from __future__ import annotations

from datetime import date
from decimal import Decimal, InvalidOperation
from importlib import import_module
from typing import Any

from qgis.gui import QgsDateEdit
from qgis.PyQt.QtCore import QDate, QRegularExpression, pyqtSignal
from qgis.PyQt.QtGui import QRegularExpressionValidator
from qgis.PyQt.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QCompleter,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QWidget,
)

from ..records.display import as_text
from ..records.forms import FieldFacts
from ..records.lookups import all_options, one_option, readable
from .pick_on_map import PickButton, may_be_on_map
from .picker import Picker
from .session import Session
from .words import tr


class Editor(QWidget):
    """The common outside of all editors."""

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)

    def hold(self, widget: QWidget) -> None:
        """Put the real widget inside."""
        self._layout.addWidget(widget)
        self.setFocusProxy(widget)

    def value(self) -> Any:
        """What stands in the editor; None for nothing."""
        return None

    def set_value(self, value: Any) -> None:
        """Show a value without telling of a change."""

    def set_read_only(self, read_only: bool) -> None:
        """Let it be read but not typed in."""
        self.setEnabled(not read_only)

    def refresh_options(self, values) -> None:
        """Called when other fields changed; choices that depend on them are fetched again."""


class TextEditor(Editor):
    """One line of text, or digits of a contact number, or a number."""

    PATTERNS = {"integer": r"\d{0,9}", "number": r"\d{0,10}([.,]\d{0,6})?", "contact": r"\+?\d{0,15}"}

    def __init__(self, facts: FieldFacts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = facts.kind
        self.line = QLineEdit()
        self.line.setPlaceholderText(tr(facts.field.placeholder) if facts.field.placeholder else "")
        pattern = self.PATTERNS.get(facts.kind)
        if pattern:
            self.line.setValidator(QRegularExpressionValidator(QRegularExpression(pattern), self.line))
            if facts.kind != "contact":
                self.line.setMaximumWidth(150)
        if facts.field.suggests:
            self.line.setCompleter(QCompleter([tr(text) for text in facts.field.suggests], self.line))
        self.hold(self.line)
        if facts.field.unit:
            self._layout.addWidget(QLabel(tr(facts.field.unit)))
        if facts.kind in ("integer", "number"):
            self._layout.addStretch(1)
        self.line.textEdited.connect(lambda _text: self.changed.emit())

    def value(self) -> Any:
        text = self.line.text().strip()
        if not text:
            return None
        if self._kind == "integer":
            return int(text) if text.isdigit() else None
        if self._kind == "number":
            try:
                return Decimal(text.replace(",", "."))
            except InvalidOperation:
                return None
        return text

    def set_value(self, value: Any) -> None:
        self.line.setText(as_text(value))

    def set_read_only(self, read_only: bool) -> None:
        self.line.setReadOnly(read_only)
        self.line.setEnabled(not read_only)


class LongTextEditor(Editor):
    """Several lines of text."""

    def __init__(self, facts: FieldFacts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = QPlainTextEdit()
        self.box.setTabChangesFocus(True)
        self.box.setFixedHeight(56)
        self.hold(self.box)
        self.box.textChanged.connect(self.changed)

    def value(self) -> Any:
        return self.box.toPlainText().strip() or None

    def set_value(self, value: Any) -> None:
        was = self.box.blockSignals(True)
        self.box.setPlainText(as_text(value))
        self.box.blockSignals(was)


class YesNoEditor(Editor):
    """Yes or No, neither while unknown."""

    def __init__(self, facts: FieldFacts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self.yes, self.no = QRadioButton(tr("Yes")), QRadioButton(tr("No"))
        for button in (self.yes, self.no):
            self._group.addButton(button)
            self._layout.addWidget(button)
            button.clicked.connect(lambda _checked: self.changed.emit())
        self._layout.addStretch(1)
        self.setFocusProxy(self.yes)

    def value(self) -> Any:
        return True if self.yes.isChecked() else False if self.no.isChecked() else None

    def set_value(self, value: Any) -> None:
        self._group.setExclusive(False)
        self.yes.setChecked(value is True)
        self.no.setChecked(value is False)
        self._group.setExclusive(True)


class DateEditor(Editor):
    """A date with a calendar; empty while unknown."""

    def __init__(self, facts: FieldFacts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = QgsDateEdit()
        self.box.setAllowNull(True)
        self.box.setNullRepresentation(" ")  # with "" it shows today
        self.box.setDisplayFormat("yyyy-MM-dd")
        self.box.setCalendarPopup(True)
        self.box.setFixedWidth(165)
        self.box.clear()
        self.hold(self.box)
        self._layout.addStretch(1)
        self.box.dateValueChanged.connect(lambda _date: self.changed.emit())

    def value(self) -> Any:
        found = self.box.date()
        if self.box.isNull() or not found.isValid():
            return None
        return date(found.year(), found.month(), found.day())

    def set_value(self, value: Any) -> None:
        was = self.box.blockSignals(True)
        if value is not None:
            self.box.setDate(QDate(value.year, value.month, value.day))
        elif not self.box.isNull():
            self.box.clear()
            self.box.hide()  # a cleared one in view shows today, until it is shown anew
            self.box.show()
        self.box.blockSignals(was)


class ChoiceEditor(Editor):
    """One of a small list; the list may depend on other fields and is then fetched anew."""

    def __init__(self, session: Session, facts: FieldFacts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._facts = facts
        self._reference = readable(facts.reference, session.rights) if facts.reference is not None else None
        self._wanted: Any = None
        self._bound: tuple | None = None
        self._again = False
        self.box = QComboBox()
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.box.setMinimumContentsLength(12)
        self.hold(self.box)
        self.box.activated.connect(self._picked)
        if facts.choices:
            self._fill([(value, tr(text)) for value, text in facts.choices])

    def refresh_options(self, values) -> None:
        if self._facts.choices or self._reference is None or self._session.catalogue is None:
            return
        field = self._facts.field
        narrows = field.options and (not field.options_need or self._session.rights.may("select", field.options_need))
        bound = tuple(values.get(name) for name in field.options_by) if narrows else ()
        if bound == self._bound:
            return
        self._bound, self._again = bound, self._bound is not None
        where = field.options if narrows else ""
        statement, params = all_options(self._session.catalogue, self._reference, where, bound if where else ())
        self._session.ask_rows(
            self, statement, params, lambda rows: self._fill([(r["key"], r["text"]) for r in rows]), channel="options"
        )

    def _fill(self, options: list[tuple[Any, str]]) -> None:
        self.box.clear()
        self.box.addItem("", None)
        for value, text in options:
            self.box.addItem(text, value)
        self.set_value(self._wanted)
        if self._wanted is not None and self.box.currentData() is None:
            self._keep_unlisted()

    def _keep_unlisted(self) -> None:
        """A value no longer offered stays if it was stored (COM-17); one that no longer fits is taken out."""
        if self._facts.field.options_by and self._again:
            self._wanted = None
            self.changed.emit()
            return
        self.box.addItem(str(self._wanted), self._wanted)
        self.box.setCurrentIndex(self.box.count() - 1)
        if self._reference is not None:
            place = self.box.count() - 1
            statement, params = one_option(self._reference, self._wanted)
            self._session.ask_rows(
                self, statement, params, lambda rows: rows and self.box.setItemText(place, rows[0]["text"]), channel="unlisted"
            )

    def _picked(self, _index: int) -> None:
        self._wanted = self.box.currentData()
        self.changed.emit()

    def value(self) -> Any:
        return self._wanted

    def set_value(self, value: Any) -> None:
        self._wanted = value
        self.box.setCurrentIndex(max(self.box.findData(value), 0))


class PickerEditor(Editor):
    """A row of a big table, searched by typing."""

    def __init__(self, session: Session, facts: FieldFacts, values, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        declared = facts.field

        def narrowed():
            now = values()
            return declared.options, tuple(now.get(name) for name in declared.options_by)

        narrows = declared.options and (not declared.options_need or session.rights.may("select", declared.options_need))

        reference = readable(facts.reference, session.rights) or facts.reference
        self.picker = Picker(session, reference, narrowed if narrows else None)
        self.hold(self.picker)
        self.picker.picked.connect(lambda _key: self.changed.emit())
        if may_be_on_map(reference.table):
            self.on_map = PickButton(session, reference, narrowed if narrows else lambda: ("", ()))
            self.on_map.found.connect(self._found_on_map)
            self._layout.addWidget(self.on_map)

    def _found_on_map(self, key: Any, text: str) -> None:
        self.picker.set_value(key, text)
        self.changed.emit()

    def value(self) -> Any:
        return self.picker.value()

    def set_value(self, value: Any) -> None:
        if value != self.picker.value():
            self.picker.set_value(value)

    def set_read_only(self, read_only: bool) -> None:
        self.setEnabled(not read_only)


class ShownText(Editor):
    """A value that is only shown."""

    def __init__(self, facts: FieldFacts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout.setContentsMargins(0, 3, 0, 3)
        self.text = QLabel("–")
        self.text.setWordWrap(True)
        self._layout.addWidget(self.text)
        self._value: Any = None

    def value(self) -> Any:
        return self._value

    def set_value(self, value: Any) -> None:
        self._value = value
        self.text.setText(as_text(value, tr) or "–")


_SIMPLE = {
    "boolean": YesNoEditor,
    "date": DateEditor,
    "long_text": LongTextEditor,
    "shown": ShownText,
}
# Editors in files of their own, loaded when a form asks for one.
_APART = {
    "button": ("button_editor", "ButtonEditor"),
    "password": ("password", "PasswordEditor"),
    "picture": ("picture", "PictureEditor"),
    "time": ("time_editor", "TimeEditor"),
}
_WITH_SESSION = {"photo": ("photo", "PhotoEditor"), "point": ("point", "PointEditor"), "several": ("several", "SeveralEditor")}


def make_editor(session: Session, facts: FieldFacts, values) -> Editor:
    """The editor for a field.

    :param values: callable that gives the form's values as conditions see them.
    """
    if facts.kind == "choice":
        return ChoiceEditor(session, facts)
    if facts.kind == "search":
        return PickerEditor(session, facts, values)
    if facts.kind in _WITH_SESSION:
        module, name = _WITH_SESSION[facts.kind]
        return getattr(import_module("." + module, __package__), name)(session, facts)
    if facts.kind in ("footprint", "area", "line"):
        from .shape_editor import ShapeEditor

        return ShapeEditor(session, facts, key=lambda: values().get("_key"))
    if facts.kind in _APART:
        module, name = _APART[facts.kind]
        return getattr(import_module("." + module, __package__), name)(facts)
    return _SIMPLE.get(facts.kind, TextEditor)(facts)


__all__ = ["Editor", "make_editor"]
