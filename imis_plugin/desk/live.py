"""What colleagues change arrives by itself: one listening connection, notices gathered and passed on together."""

from __future__ import annotations

import time

from qgis.PyQt.QtCore import QObject, QSocketNotifier, QTimer, pyqtSignal

from ..database.notifications import Listener
from .messages import log

GATHER_MS = 300
SHORTEST_PAUSE_S = 1.0  # no window is refreshed more often than once a second (T38)
HEARTBEAT_MS = 5000


class LiveNotices(QObject):
    """Listens on IMIS's channel with one connection for the whole desk.

    ``changed`` carries ``{schema.table: keys}`` with None in place of keys when they are many, or None altogether when
    it is not known what was missed.
    :param listener: already connected, in a thread that may wait for the network; it is not opened again here.
    """

    changed = pyqtSignal(object)
    lost = pyqtSignal(object)

    def __init__(self, listener: Listener, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._gathered: dict[str, set | None] = {}
        self._passed_on = 0.0
        self._gather = self._timer(GATHER_MS, self._pass_on, single=True)
        self._heartbeat = self._timer(HEARTBEAT_MS, self._read)
        self._notifier: QSocketNotifier | None = None
        self._listener = listener
        self._watch()
        self._read()
        self._heartbeat.start()

    def _timer(self, milliseconds: int, slot, single: bool = False) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(single)
        timer.setInterval(milliseconds)
        timer.timeout.connect(slot)
        return timer

    @property
    def listening(self) -> bool:
        """Whether notices arrive."""
        return self._listener.connected

    def close(self) -> None:
        """End listening and close the connection."""
        self._gather.stop()
        self._heartbeat.stop()
        self._unwatch()
        self._listener.close()

    def _watch(self) -> None:
        if self._notifier is None and self._listener.connected:
            self._notifier = QSocketNotifier(self._listener.fileno(), QSocketNotifier.Type.Read, self)
            self._notifier.activated.connect(self._read)

    def _unwatch(self) -> None:
        if self._notifier is not None:
            self._notifier.setEnabled(False)
            self._notifier.deleteLater()
            self._notifier = None

    def _read(self, *_ready) -> None:
        was_listening = self._notifier is not None
        notices = self._listener.poll()
        if not self._listener.connected:
            self._unwatch()
            log(f"live notices: {self._listener.trouble}")
            if was_listening:
                self._heartbeat.stop()
                self.lost.emit(None)
            return
        self._watch()
        for notice in notices:
            known = self._gathered.get(notice.table, set())
            many = notice.many or known is None
            self._gathered[notice.table] = None if many else known | set(notice.keys)
        if self._gathered and not self._gather.isActive():
            pause = SHORTEST_PAUSE_S - (time.monotonic() - self._passed_on)
            self._gather.start(max(GATHER_MS, int(pause * 1000)))

    def _pass_on(self) -> None:
        gathered, self._gathered = self._gathered, {}
        self._passed_on = time.monotonic()
        self.changed.emit(None if "*" in gathered else gathered)
