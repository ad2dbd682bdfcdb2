"""What waits, in one line above a list: small cards with a number each (modules 13.7). A click filters the list."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QFrame, QHBoxLayout, QWidget

from . import style
from .dashboard_data import Card, Chosen, cards_of, filters_of, question
from .dashboard_declaration import CardsDeclaration
from .pace import Pace
from .session import Session
from .words import tr


class SummaryChip(QFrame):
    """A name and a number side by side."""

    pressed = pyqtSignal(object)

    def __init__(self, parent=None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 2, 8, 2)
        self.name, self.number, self.note = style.label("", "quiet"), style.label("", "tile"), style.label("", "quiet")
        for part in (self.name, self.number, self.note):
            row.addWidget(part)
        self.values: dict | None = None

    def show_card(self, card: Card, values: dict | None) -> None:
        """Show these figures from now on; ``values`` are the filters a click sets, or None."""
        from .dashboard_tiles import text_of

        self.values = values
        self.name.setText(card.label)
        self.number.setText(text_of(card))
        self.note.setText(card.note)
        self.note.setVisible(bool(card.note))
        self.setAccessibleName(f"{card.label}: {text_of(card)} {card.note}".strip())
        self.setToolTip(tr("Click: show them in the list") if values is not None else "")
        self.setCursor(Qt.CursorShape.PointingHandCursor if values is not None else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event) -> None:
        """A click filters the list."""
        if event.button() == Qt.MouseButton.LeftButton and self.values is not None:
            self.pressed.emit(self.values)


class ListSummary(QWidget):
    """The line of cards of one list; reads when first shown and after changes of its tables."""

    filter_wanted = pyqtSignal(object)

    def __init__(self, session: Session, declared: Sequence[CardsDeclaration], parent=None) -> None:
        super().__init__(parent)
        self._session = session
        self._declared = [part for part in declared if session.rights.may_run(part.source.function)]
        self._sources = list(dict.fromkeys(part.source for part in self._declared))
        self._tables = {table for source in self._sources for table in source.tables}
        self.chips: dict[str, SummaryChip] = {}
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(style.GAP)
        self._row.addStretch(1)
        self._started = False
        self._pace = Pace(self.read, self)
        self.hide()
        if self._declared:
            session.tables_changed.connect(self._tables_changed)

    def start(self) -> None:
        """Read once, when the list is first looked at."""
        if self._declared and not self._started:
            self._started = True
            self.read()

    def read(self) -> None:
        """Read the numbers again."""
        questions = [(source, *question(source, Chosen())) for source in self._sources]
        self._session.ask(
            self, lambda fetch: {source: fetch(query, values) for source, query, values in questions}, self._show, channel="summary"
        )

    def _show(self, rows: dict) -> None:
        for part in self._declared:
            for card in cards_of(part, rows[part.source], tr):
                chip = self.chips.get(card.key)
                if chip is None:
                    chip = self.chips[card.key] = SummaryChip()
                    chip.pressed.connect(self.filter_wanted)
                    self._row.insertWidget(self._row.count() - 1, chip)
                waits = part.opens is not None and card.value
                chip.show_card(card, filters_of(part.opens, card.key, None, Chosen()) if waits else None)
        self.show()

    def _tables_changed(self, tables) -> None:
        if self._started and (tables is None or not self._tables.isdisjoint(tables)):
            self._pace.noticed()
