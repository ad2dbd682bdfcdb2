"""When numbers are read again after a notice: at once in a quiet hour, at growing pauses while many save at the same time."""

from __future__ import annotations

import time
from collections.abc import Callable

from qgis.PyQt.QtCore import QObject, QTimer

FIRST_MS = 100  # with the 300 ms that notices are gathered for, well within the second that is promised
LONGEST_MS = 2000


class Pace(QObject):
    """Calls ``refresh`` after notices.

    The first notice is followed after ``FIRST_MS``. Each notice that comes within ``LONGEST_MS`` after a refresh doubles the pause,
    up to ``LONGEST_MS``, so that a burst (an import, a morning of many desks) does not keep the server counting; a quiet
    ``LONGEST_MS`` ends the burst.
    """

    def __init__(self, refresh: Callable[[], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._refresh = refresh
        self._pause = FIRST_MS
        self._last = float("-inf")
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._due)

    def noticed(self) -> None:
        """A notice came; what is already waiting is not put off by it."""
        if self._timer.isActive():
            return
        in_burst = (time.monotonic() - self._last) * 1000 < LONGEST_MS
        self._pause = min(self._pause * 2, LONGEST_MS) if in_burst else FIRST_MS
        self._timer.start(self._pause)

    def at_once(self) -> None:
        """Refresh as soon as Qt is back: the numbers came into view and are old."""
        self._timer.start(0)

    def _due(self) -> None:
        self._last = time.monotonic()
        self._refresh()
