"""A searchable field over a big table: rows are fetched as the officer types, never all of them (COM-16)."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QStringListModel, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QCompleter, QLineEdit

from ..records.catalogue import Reference
from ..records.lookups import Option, one_option, search_options
from .icons import icon
from .session import Session
from .words import tr

WAIT_MS = 180


class Picker(QLineEdit):
    """Search by code or name; ``value()`` is the key of the row that was picked, None while nothing is.

    :param narrowed: gives (fixed SQL over ``r``, bound values) that narrow the offer at the time of asking.
    """

    picked = pyqtSignal(object)

    def __init__(self, session: Session, reference: Reference, narrowed=None, parent=None) -> None:
        super().__init__(parent)
        self._session = session
        self._reference = reference
        self._narrowed = narrowed or (lambda: ("", ()))
        self._options: list[Option] = []
        self._value: Any = None
        self._text = ""
        self.setPlaceholderText(tr("type to search"))
        self.setClearButtonEnabled(True)
        self.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self._found = QStringListModel(self)
        completer = QCompleter(self._found, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setMaxVisibleItems(10)
        completer.activated[str].connect(self._choose)
        self.setCompleter(completer)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(WAIT_MS)
        self._wait.timeout.connect(self.search)
        self.textEdited.connect(self._typed)
        self.editingFinished.connect(self._settle)

    def value(self) -> Any:
        """The key picked, or None."""
        return self._value

    def set_value(self, key: Any, text: str = "") -> None:
        """Show a key; its text is fetched when it is not given."""
        self._value, self._text = key, text or ("" if key is None else str(key))
        self.setText(self._text)
        if key is not None and not text:
            statement, values = one_option(self._reference, key)
            self._session.ask_rows(self, statement, values, self._name_found, lambda _error: None, channel="name")

    def _name_found(self, rows: list[dict]) -> None:
        if rows and rows[0]["key"] == self._value:
            self._text = rows[0]["text"]
            self.setText(self._text)

    def _typed(self, text: str) -> None:
        if not text.strip() and self._value is not None:
            self._take(None, "")
        self._wait.start()

    def search(self) -> None:
        """Ask for rows that match what stands in the field."""
        where, bound = self._narrowed()
        statement, values = search_options(self._reference, self.text().strip(), where, bound)
        self._session.ask_rows(self, statement, values, self._offer, channel="search")

    def _offer(self, rows: list[dict]) -> None:
        self._options = [Option(row["key"], row["text"]) for row in rows]
        self._found.setStringList([option.text for option in self._options] or [tr("nothing found")])
        if self.hasFocus():
            self.completer().complete()

    def _choose(self, text: str) -> None:
        option = next((option for option in self._options if option.text == text), None)
        if option is None:
            self.setText(self._text)
        else:
            self._take(option.key, option.text)

    def _take(self, key: Any, text: str) -> None:
        self._value, self._text = key, text
        if self.text() != text:
            self.setText(text)
        self.picked.emit(key)

    def _settle(self) -> None:
        """When the field is left: an exact code counts as picked, anything else falls back to the last pick."""
        typed = self.text().strip()
        if typed == self._text or self.completer().popup().isVisible():
            return
        exact = next((o for o in self._options if str(o.key).upper() == typed.upper() or o.text == typed), None)
        if exact is not None:
            self._take(exact.key, exact.text)
        else:
            self.setText(self._text)

    def keyPressEvent(self, event) -> None:
        """Arrow down opens the offer without typing."""
        if event.key() == Qt.Key.Key_Down and not self.completer().popup().isVisible():
            self.search()
        super().keyPressEvent(event)
