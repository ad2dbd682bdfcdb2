"""Work that QGIS does in the window's thread only, such as drawing print layouts, from a run in any thread."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

from qgis.core import QgsProcessingException
from qgis.PyQt.QtCore import QCoreApplication, QObject, Qt, QThread, pyqtSignal

from ...desk.words import tr

_LOOK_S = 0.2


class _Errand(QObject):
    """Carries a function into the window's thread and its result or error back."""

    asked = pyqtSignal()

    def __init__(self, act: Callable[[], Any]) -> None:
        super().__init__()
        self._act, self.done = act, threading.Event()
        self.result: Any = None
        self.error: BaseException | None = None
        self.given_up = False
        self.moveToThread(QCoreApplication.instance().thread())
        self.asked.connect(self.run, Qt.ConnectionType.QueuedConnection)

    def run(self) -> None:
        """In the window's thread."""
        if not self.given_up:
            try:
                self.result = self._act()
            except BaseException as error:  # raised again in the thread that asked
                self.error = error
        self.done.set()


def in_window(act: Callable[[], Any], feedback) -> Any:
    """Call ``act`` in the window's thread and give what it gives; what it raises is raised here.

    :raises QgsProcessingException: the run was cancelled while it waited for the window.
    """
    if QThread.currentThread() == QCoreApplication.instance().thread():
        return act()
    errand = _Errand(act)
    errand.asked.emit()
    while not errand.done.wait(_LOOK_S):
        if feedback.isCanceled():
            errand.given_up = True
            raise QgsProcessingException(tr("Cancelled. Nothing was written."))
    if errand.error is not None:
        raise errand.error
    return errand.result
