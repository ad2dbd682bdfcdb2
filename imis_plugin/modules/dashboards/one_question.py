"""A dashboard whose figures come from one question: read when first looked at, asked again when what it shows has changed."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QWidget

from ...desk.messages import sentence_of
from ...desk.pace import Pace
from ...desk.words import tr


class OneQuestionPage(QWidget):
    """The base of such a page, which has the label ``state``, the tiles ``charts``, and reads by ``first_read()`` and ``read_again()``.

    :cvar TABLES: what makes its figures stale.
    """

    TABLES: tuple[str, ...] = ()

    def __init__(self, dock, parent=None) -> None:
        super().__init__(parent)
        self.dock, self.session = dock, dock.session
        self._started = self._stale = False
        self._pace = Pace(self._read_stale, self)

    def showEvent(self, event) -> None:
        """Read when first looked at, and what became stale while hidden."""
        super().showEvent(event)
        if not self._started:
            self._started = True
            self.first_read()
        elif self._stale:
            self._pace.at_once()

    def _failed(self, error: BaseException) -> None:
        self.state.setText(tr("not up to date"))
        self._stale = True
        self.session.messages.error(error)
        for tile in self.charts.values():
            tile.say(tr("These numbers could not be read.") + " " + sentence_of(error))

    def _tables_changed(self, tables) -> None:
        if self._started and (tables is None or not set(self.TABLES).isdisjoint(tables)):
            self._stale = True
            self._pace.noticed()

    def _read_stale(self) -> None:
        if self._stale and self.isVisible() and self.session.connected:
            self.read_again()
